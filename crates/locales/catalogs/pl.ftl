### general

percent = { $number }%
title = { $page } · { $organization }
billing = Rozliczenia
test-mode = Tryb testowy
test-mode-note = Tutaj nic nie jest pobierane.
skip = Przejdź do treści
policies = Zasady
privacy = Polityka prywatności
terms = Regulamin
refunds = Zasady zwrotów
return-to = Wróć do { $organization }
sign-out = Wyloguj się
language = Język
language-change = Zmień język
contact = Kontakt
contact-lead = { $organization } odpowiada tutaj na pytania o rozliczenia.
not-given = Nie podano
back = Wstecz
home = Rozliczenia
navigation = Rozliczenia
reference = Numer zgłoszenia
errors-title = { $count ->
    [one] Sprawdź ponownie jedno pole
    [few] Sprawdź ponownie { $count } pola
    [many] Sprawdź ponownie { $count } pól
   *[other] Sprawdź ponownie { $count } pola
 }
field-again = Dla bezpieczeństwa ta informacja nie została zachowana. Wpisz ją ponownie.
optional = opcjonalnie

days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
 }
weeks = { $count ->
    [one] { $count } tydzień
    [few] { $count } tygodnie
    [many] { $count } tygodni
   *[other] { $count } tygodnia
 }
months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
 }
years = { $count ->
    [one] { $count } rok
    [few] { $count } lata
    [many] { $count } lat
   *[other] { $count } roku
 }

price-daily = { $amount } dziennie
price-weekly = { $amount } tygodniowo
price-monthly = { $amount } miesięcznie
price-yearly = { $amount } rocznie
price-every = { $amount } co { $interval }
price-once = { $amount } jednorazowo
price-metered = { $amount } według zużycia
price-tiers = Cena zależna od ilości

### notices

notice-stale = Ta strona była nieaktualna. Spróbuj ponownie.

### flows

flow-done = Wszystko gotowe
flow-done-lead = Można zamknąć tę stronę.

### portal

portal-headline = Rozliczenia z { $organization }
portal-use-link = Skorzystaj z linku od { $organization }
portal-use-link-more = Rozliczenia otwiera osobisty link. Można go znaleźć na koncie w { $organization } lub w wiadomości od tej firmy.
portal-use-link-once = Link działa jeden raz i tylko przez kilka minut. Jeśli wygasł, poproś o nowy.
portal-closed = { $organization } pokazuje rozliczenia na koncie w swoim serwisie.
link-title = Rozliczenia są gotowe
link-lead = Ten link od { $organization } jest przeznaczony tylko dla jednej osoby. Działa jeden raz.
link-button = Otwórz rozliczenia
link-note = Otwarcie linku oznacza zalogowanie na tym urządzeniu. Po zakończeniu wyloguj się.
ended-title = Ten link wygasł
ended-lead = Linki do strony rozliczeń działają jeden raz i przez pięć minut, aby nikt inny nie mógł z nich skorzystać.
ended-step-back = Wróć tam, gdzie był link: na konto lub do wiadomości.
ended-step-ask = Poproś tam o nowy link.
ended-step-open = Otwórz go w ciągu pięciu minut.
signed-out = Wylogowano
signed-out-close = Można zamknąć to okno.
signed-out-lead = Można zamknąć to okno. Aby wrócić, skorzystaj z nowego linku od { $organization }.

### signing in

sign-in-title = Logowanie
sign-in-email = Adres e-mail
sign-in-username = Adres e-mail lub nazwa użytkownika
sign-in-password = Hasło
sign-in-password-hint = Zostaw puste, aby otrzymać kod e-mailem.
sign-in-code-note = Wyślemy kod do logowania. Hasło nie jest potrzebne.
sign-in-continue = Dalej
sign-in-send = Wyślij kod
sign-in-forgotten = Nie pamiętasz hasła?
sign-in-wrong-password = Nazwa lub hasło są nieprawidłowe.
sign-in-needs-password = Wpisz hasło.
sign-in-wait = { $minutes ->
    [one] Zbyt wiele próśb. Skorzystaj z najnowszego e-maila lub spróbuj ponownie za { $minutes } minutę.
    [few] Zbyt wiele próśb. Skorzystaj z najnowszego e-maila lub spróbuj ponownie za { $minutes } minuty.
    [many] Zbyt wiele próśb. Skorzystaj z najnowszego e-maila lub spróbuj ponownie za { $minutes } minut.
   *[other] Zbyt wiele próśb. Skorzystaj z najnowszego e-maila lub spróbuj ponownie za { $minutes } minuty.
 }
code-title = Sprawdź pocztę
code-lead = Jeśli adres { $email } należy do klienta { $organization }, wysłaliśmy na niego kod.
code-field = Kod z e-maila
code-hint = Osiem cyfr. Kod działa przez dziesięć minut, w tej przeglądarce.
code-enter = Zaloguj się
code-wrong = Ten kod nie działa. Sprawdź go lub poproś o nowy.
code-resend = Wyślij nowy kod
code-other = Użyj innego adresu
code-sent = Wysłaliśmy nowy kod. Poprzednie już nie działają.
choose-title = Czyje rozliczenia pokazać?
choose-lead = Ten adres należy do kilku klientów { $organization }.
choose-legend = Klienci
choose-unnamed = Nie podano nazwy
choose-since = Klient od { $date }
choose-plans = { $count ->
    [one] { $count } aktywna subskrypcja
    [few] { $count } aktywne subskrypcje
    [many] { $count } aktywnych subskrypcji
   *[other] { $count } aktywnej subskrypcji
 }
choose-no-plan = Brak aktywnej subskrypcji
choose-needed = Wybierz jedną z pozycji.
forgotten-title = Ustaw nowe hasło
forgotten-lead = Wyślemy link do ustawienia hasła.
forgotten-send = Wyślij link
forgotten-sent = Jeśli { $organization } zna tę nazwę i jest dla niej hasło, wysłaliśmy link na powiązany adres e-mail. Działa przez godzinę.
password-title = Hasło
password-current = Obecne hasło
password-new = Nowe hasło
password-new-hint = Co najmniej osiem znaków. Im dłuższe, tym lepsze.
password-save = Zapisz hasło
password-first = Nie ustawiono jeszcze hasła. Hasło pozwala logować się jako { $email } bez czekania na kod.
password-first-no-email = Hasło wymaga adresu e-mail. Najpierw dodaj go w swoich danych.
password-others = Na wszystkich innych urządzeniach nastąpi wylogowanie.
notice-password = Hasło zostało zapisane.
notice-password-reset = Nowe hasło zostało zapisane. Użyj go, aby się zalogować.
confirm-title = Potwierdź tożsamość
confirm-lead = Dla bezpieczeństwa konta potwierdź jeszcze raz swoją tożsamość.
confirm-send = Wyślij kod na { $email }
confirm-code-lead = Wysłaliśmy kod na { $email }.
confirm-or-password = Lub wpisz hasło
confirm-button = Potwierdź
confirm-no-way = Nie możemy wysłać kodu. Otwórz rozliczenia nowym linkiem od { $organization }, a będzie to możliwe przez dziesięć minut.
sessions-title = Aktywne logowania
sessions-lead = Jeśli któreś z nich wygląda obco, wyloguj je i zmień hasło, jeśli jest ustawione.
sessions-this = Ta przeglądarka
sessions-unknown = Nieznana przeglądarka
sessions-seen = Ostatnia aktywność: { $time }
sessions-by-link = Logowanie linkiem od { $organization }: { $time }
sessions-by-email = Logowanie e-mailem: { $time }
sessions-by-password = Logowanie hasłem: { $time }
sessions-by-site = Logowanie w { $organization }: { $time }
sessions-end = Wyloguj
sessions-end-others = Wyloguj wszędzie indziej
sessions-end-all = Wyloguj wszędzie
notice-link-ended = Ten link wygasł. Zaloguj się tutaj.
notice-session-ended = Wylogowano w tamtej przeglądarce.
notice-sessions-ended = Wylogowano na wszystkich innych urządzeniach.

### home

hello = Dzień dobry, { $name }
hello-nobody = Dzień dobry
signed-in-as = Zalogowano jako { $email }
details = Dane do faktury
name = Imię i nazwisko lub nazwa
email = E-mail
phone = Telefon
address = Adres do faktury
shipping = Adres dostawy
home-plans = Subskrypcje
home-no-plans = Obecnie nie ma tu żadnej subskrypcji.
home-more-plans = Więcej subskrypcji
home-ended = Zakończone subskrypcje
home-balance = Saldo
home-credit = Do wykorzystania jest { $amount }. Ta kwota pokryje następne faktury.
home-debt = Do następnej faktury zostanie doliczone { $amount }.
home-methods = Metoda płatności
home-no-methods = Nie zapisano jeszcze metody płatności.
home-methods-more = { $count ->
    [one] i jeszcze { $count } metoda płatności
    [few] i jeszcze { $count } metody płatności
    [many] i jeszcze { $count } metod płatności
   *[other] i jeszcze { $count } metody płatności
 }
home-methods-no-default = { $count ->
    [one] Zapisano { $count } metodę płatności. Nie jest jeszcze domyślna.
    [few] Zapisano { $count } metody płatności. Żadna nie jest jeszcze domyślna.
    [many] Zapisano { $count } metod płatności. Żadna nie jest jeszcze domyślna.
   *[other] Zapisano { $count } metody płatności. Żadna nie jest jeszcze domyślna.
 }
home-methods-manage = Zarządzaj metodami płatności
home-details-change = Zmień dane
home-tax-ids = Numery podatkowe
home-no-invoices = Nie ma jeszcze faktur.
home-all-invoices = Wszystkie faktury
home-further = Więcej stron
home-sessions = Aktywne logowania
home-password = Hasło
home-privacy = Dane osobowe

owed-now = Do zapłaty teraz: { $amount }
owed-now-several = Niektóre faktury trzeba zapłacić teraz
owed-open = Do zapłaty: { $amount }
owed-open-several = Niektóre faktury są do zapłaty
owed-all = Zobacz wszystkie nieopłacone faktury
owed-late = Ta faktura jest po terminie.
owed-not-yet = Ta faktura nie jest jeszcze opłacona.
owed-processing = Płatność jest w toku.
owed-retry = Spróbujemy ponownie { $date }.
owed-pay = Zapłać { $amount }
owed-pay-all = Zapłać wszystkie
owed-confirm = Potwierdź płatność

plan-nameless = Subskrypcja
plan-quantity = × { $quantity }
plan-active = Aktywna
plan-trial-until = Bezpłatny okres próbny do { $date }
plan-paused = Wstrzymana
plan-paused-until = Wstrzymana do { $date }
plan-pauses-on = Wstrzymanie od { $date }
plan-ends-on = Kończy się { $date }
plan-ended = Zakończona
plan-ended-on = Zakończona { $date }
plan-past-due = Płatność nieudana
plan-unpaid = Nieopłacona
plan-incomplete = Czeka na pierwszą płatność
plan-on-hold = Zawieszona: brak metody płatności
plan-next-payment = Następna płatność
plan-next-invoice = Następna faktura
plan-next-lines = Zobacz, za co
plan-next-plus-use = Dojdzie do tego opłata za zużycie.
plan-next-due = Do zapłaty do { $date }
plan-discount = Rabat
plan-discount-until = Do { $date }
plan-later = Planowana zmiana
plan-paid-with = Metoda płatności
plan-paid-with-change = Zmień
plan-paid-with-default = Domyślna
plan-paid-by-invoice = Każda faktura opłacana osobno
plan-no-method = Brak metody płatności
plan-card-expired = Ta karta straciła ważność. Użyj innej, aby następna płatność się powiodła.
plan-card-expires = Ta karta straci ważność przed następną płatnością. Użyj na czas innej.
plan-needs-method = Dodaj metodę płatności, aby następna płatność się powiodła.
plan-until-end = Można z niej korzystać do { $date }.
plan-paused-note = W czasie wstrzymania nic się nie płaci.
plan-change = Zmień subskrypcję
plan-pause = Wstrzymaj
plan-resume = Wznów
plan-address = Adresy
plan-cancel = Anuluj subskrypcję
plan-keep = Zachowaj subskrypcję
plan-unschedule = Cofnij planowaną zmianę
plan-reactivate = Rozpocznij ponownie
plan-add-method = Dodaj metodę płatności
discount-plain = Rabat { $off }
discount-named = { $name } (rabat { $off })
card-of-brand = { $brand } z końcówką { $last4 }
card-plain = Karta z końcówką { $last4 }

### plans

plans-title = Zmień subskrypcję
plans-interval = Jak często chcesz płacić?
plans-daily = Codziennie
plans-weekly = Co tydzień
plans-monthly = Co miesiąc
plans-yearly = Co rok
plans-every = Co { $interval }
plans-choose = Wybierz subskrypcję
plans-current = Obecna subskrypcja
plans-stays = { $plan } pozostaje bez zmian. { $organization } nie oferuje tu niczego innego w zamian.
plans-quantity = Ilość
plans-quantity-range = Od { $min } do { $max }
plans-quantity-least = { $min } lub więcej
plans-quantity-form = Wpisz liczbę całkowitą.
plans-quantity-fixed = Ilości w tej subskrypcji nie można tutaj zmienić.
plans-code = Kod promocyjny
plans-code-unknown = Nie znamy tego kodu. Sprawdź, czy nie ma literówki.
plans-code-used = Ten rabat jest już przyznany.
plans-choose-one = Wybierz subskrypcję.
plans-twice = Inna część subskrypcji już to zawiera. Wybierz coś innego.
plans-continue-note = Na razie nic się nie zmienia. Następna strona pokaże dokładną kwotę do zapłaty.
plans-continue = Zobacz koszt
plans-keep = Zostaw bez zmian
plans-nothing-changed = To jest obecna subskrypcja. Wybierz coś innego albo zostaw ją bez zmian.
plans-nothing-offered = { $organization } nie oferuje tu innej subskrypcji. Jeśli jest potrzebna, skontaktuj się z tą firmą.
plans-bound = { $organization } planuje zmianę tej subskrypcji. Aby ją zmienić, skontaktuj się z tą firmą.
plans-bound-until = { $organization } planuje zmianę tej subskrypcji na { $date }. Aby ją zmienić, skontaktuj się z tą firmą.
plans-waits-for-method = Ta subskrypcja czeka na metodę płatności. Dodaj ją, a potem zmień subskrypcję.
plans-add-method = Dodaj metodę płatności
plans-pay-open = Zapłać nieopłaconą fakturę
plans-to-home = Wróć do rozliczeń
plans-waiting-title = Zaplanowano zmianę
plans-waiting = Od { $date } subskrypcja to: { $plan }. Do tego czasu wszystko zostaje jak teraz.
plans-waiting-replaced = Wybranie poniżej czegoś innego zastąpi tę zmianę.
plans-undo = Cofnij tę zmianę
plans-undo-title = Zachować obecną subskrypcję?
plans-undo-lead = Zmiana na { $plan }, planowana na { $date }, nie nastąpi. Subskrypcja trwa dalej tak jak teraz.
plans-undo-button = Zachowaj obecną subskrypcję
plans-undo-leave = Nie cofaj zmiany
plans-undone = Planowana zmiana została odwołana. Subskrypcja trwa dalej bez zmian.
plans-nothing-waits = Nie ma już zaplanowanej zmiany tej subskrypcji.
plans-confirm = Sprawdź zmianę
plans-change = Zmiana
plans-before = Teraz
plans-after = Po zmianie
plans-starts = Od kiedy
plans-starts-now = Od razu
plans-starts-on = Od { $date }. Do tego czasu wszystko zostaje jak teraz.
plans-trial = Okres próbny
plans-trial-goes-on = Trwa do { $date }.
plans-trial-ends = Kończy się teraz.
plans-method = Metoda płatności
plans-by-invoice = { $count ->
    [one] Faktura płatna w ciągu { $count } dnia
    [few] Faktura płatna w ciągu { $count } dni
    [many] Faktura płatna w ciągu { $count } dni
   *[other] Faktura płatna w ciągu { $count } dnia
 }
plans-no-method = Brak metody płatności
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Do zapłaty teraz
plans-bill-none = Nic.
plans-credit-left = Pozostaje { $amount }. Ta kwota zostanie odliczona od następnych faktur.
plans-next-title = Następna płatność
plans-next = { $amount }, { $date }
plans-next-none = Nic. Nie będzie kolejnej faktury.
plans-next-settles = Obejmie ona różnicę za resztę tego okresu.
plans-next-usage = Dojdzie opłata za zużycie.
plans-line-unused = Uznanie za niewykorzystany czas: { $plan }, od { $date }
plans-line-rest = { $plan }: reszta okresu od { $date }
plans-line-period = { $plan }, od { $from } do { $to }
plans-pay = Zapłać { $amount } i zmień
plans-change-on = Zmień { $date }
plans-change-now = Zmień teraz
plans-get-invoice = Zmień i otrzymaj fakturę na { $amount }
plans-again = Wybierz coś innego
plans-moved = Od otwarcia tej strony coś się zmieniło. Sprawdź kwoty jeszcze raz.
plans-done = Subskrypcja została zmieniona.
plans-done-planned = Zmiana została zaplanowana. Do tego czasu wszystko zostaje jak teraz.
plans-done-busy = Płatność jest jeszcze przetwarzana. Subskrypcja zmieni się, gdy tylko płatność przejdzie.
plans-declined = Płatność się nie powiodła
plans-waits-lead = Subskrypcja zmieni się, gdy tylko kwota { $amount } zostanie zapłacona. Do tego czasu wszystko zostaje jak teraz.
plans-refused-lead = Nie udało się pobrać { $amount }, więc subskrypcja pozostaje bez zmian. Można ją zmienić, używając innej metody płatności.
plans-pay-other = Zapłać inną kartą
plans-stop = Tej zmiany nie można wprowadzić

### invoices

invoice = Faktura { $number }
invoice-for = Dla
invoice-issued = Wystawiono
invoice-due = Termin płatności
invoice-status = Status
invoice-open = Do zapłaty
invoice-paid = Opłacona
invoice-void = Anulowana
invoice-given-up = Odpisana
invoice-lines = Za co
invoice-line = Opis
invoice-quantity = Ilość
invoice-amount = Kwota
invoice-discount = Rabaty
invoice-total = Razem
invoice-balance = Zastosowane saldo
invoice-left = Do zapłaty
invoice-pdf = Pobierz PDF
invoices-title = Faktury
invoices-search = Znajdź faktury
invoices-any-status = Dowolny status
invoices-any-year = Dowolny rok
invoices-year = Rok
invoices-number = Numer faktury
invoices-number-column = Numer
invoices-what = Za co
invoices-show = Pokaż
invoices-all = Pokaż wszystkie faktury
invoices-none-found = Nie znaleziono pasującej faktury.
invoices-none-here = Na tej stronie nie ma faktur.
invoices-count = { $count ->
    [one] { $count } faktura
    [few] { $count } faktury
    [many] { $count } faktur
   *[other] { $count } faktury
 }
invoices-pages = Strony
invoices-page = Strona { $page } z { $pages }
invoices-newer = Nowsze
invoices-older = Starsze
invoice-unnumbered = Faktura bez numeru
invoice-empty = Nic
invoice-and-more = { $count ->
    [one] { $first } i jeszcze { $count }
    [few] { $first } i jeszcze { $count }
    [many] { $first } i jeszcze { $count }
   *[other] { $first } i jeszcze { $count }
 }
invoice-late = Po terminie
invoice-paid-on = Data zapłaty
invoice-voided-on = Data anulowania
invoice-subtotal = Suma częściowa
invoice-credited = Uznano
invoice-row-credited = Uznano { $amount }
credit-notes-title = Noty kredytowe
credit-off-invoice = Odjęto od tej faktury
credit-refunded = Zwrócono
credit-to-balance = Na następne faktury
credit-elsewhere = Rozliczono w inny sposób
invoice-paid-amount = Zapłacono
invoice-pay = Zaloguj się i zapłać
invoice-receipt = Potwierdzenie
payments-title = Płatności
payment-day = Data
payment-with = Metoda płatności
payment-succeeded = Zapłacono
payment-processing = W toku
payment-canceled = Odwołano
payment-failed = Nieudana
payment-no-method = Brak metody płatności
refund-succeeded = Zwrócono
refund-processing = Zwrot w toku
refund-failed = Zwrot nieudany
receipt = Potwierdzenie do faktury { $number }
receipt-paid = Zapłacono { $amount }
receipt-elsewhere = Zapłacono poza tą stroną.
receipt-pdf = Pobierz potwierdzenie jako PDF
upcoming-title = Następna faktura
upcoming-none-title = Nie zaplanowano faktury
upcoming-none = Na dziś nie będzie kolejnych faktur za tę subskrypcję.
upcoming-charged = Metoda płatności: { $card }. Zmiany do tego czasu mogą zmienić kwotę.
upcoming-sent = Faktura przyjdzie w tym dniu. Termin płatności: { $date }.
line-trial = Bezpłatny okres próbny: { $plan }
line-usage = { $plan }: zużycie

### paper

paper-invoice = Faktura
paper-receipt = Potwierdzenie
paper-credit-note = Nota kredytowa
paper-number = Numer
paper-period = Okres
paper-from = Od
paper-bill-to = Nabywca
paper-quantity = Ilość
paper-unit-price = Cena jedn.
paper-tax = Podatek
paper-pay-online = Zobacz i zapłać online
paper-page = Strona { $page } z { $pages }
paper-test-mark = TEST: ten dokument nie jest wezwaniem do zapłaty
paper-discount = Rabat
paper-subtotal = Suma częściowa
paper-credited = Uznano
paper-paid = Zapłacono
paper-draft = Szkic
paper-overdue = Po terminie
paper-uncollectible = Nieściągalna

### leaving

leaving-title = Anuluj: { $plan }
leaving-when-later = Subskrypcja kończy się { $date }
leaving-when-trial = Okres próbny kończy się { $date }
leaving-when-now = Subskrypcja kończy się od razu
leaving-when-after-pause = Subskrypcja kończy się po przerwie
leaving-stays = Do tego czasu wszystko zostaje bez zmian.
leaving-stays-paused = Pozostaje wstrzymana. Opłacony czas nastąpi po przerwie, a potem się zakończy.
leaving-no-charge = Nie będzie już za nią pobierana opłata.
leaving-usage = Dotychczasowe zużycie jest rozliczane teraz: do zapłaty { $amount }.
leaving-usage-later = Zużycie do tego czasu zostanie rozliczone { $date }.
leaving-owed = Nieopłacone faktury nadal są do zapłaty.
leaving-lost = Opłacono do { $date }. Reszta nie podlega zwrotowi.
leaving-credit = Uznanie za niewykorzystany czas
leaving-credit-later = Zostanie odliczone od następnej faktury od { $organization }.
leaving-schedule = Zmiana planowana na { $date } nie nastąpi.
leaving-button = Anuluj subskrypcję
leaving-stay = Wróć bez anulowania
leaving-undo-later = Do tego czasu można zmienić zdanie.
leaving-again-later = Można ją w każdej chwili rozpocząć ponownie.
leaving-changed = Kwoty się zmieniły. Sprawdź jeszcze raz.
offer-title = Lub zostań i płać mniej
offer-coupon = { $discount } na { $plan }
offer-effect = Następna płatność { $date } wyniesie { $then } zamiast { $now }.
offer-once = Dotyczy jednej płatności.
offer-invoices = { $count ->
    [one] Dotyczy { $count } płatności.
    [few] Dotyczy { $count } płatności.
    [many] Dotyczy { $count } płatności.
   *[other] Dotyczy { $count } płatności.
 }
offer-until = Trwa do { $date }.
offer-forever = Trwa tak długo jak subskrypcja.
offer-single = Można z tego skorzystać jeden raz.
offer-take = Skorzystaj z rabatu
offer-taken = Rabat działa, a subskrypcja trwa dalej.
offer-pause-title = Lub zrób przerwę
offer-pause-lead = Wstrzymaj subskrypcję. Do wznowienia nic nie zostanie pobrane.
offer-pause-go = Wybierz przerwę
left-later = { $plan }: koniec { $date }
left-after-pause = { $plan }: koniec po przerwie
left-now = { $plan }: subskrypcja zakończona
left-again = Rozpocznij ponownie
left-home = Do rozliczeń
left-done = Gotowe
left-notice = Subskrypcja została anulowana.
left-undo = Zachowaj subskrypcję
survey-title = Dlaczego rezygnujesz?
survey-lead = { $organization } chce poznać przyczynę. Odpowiedź nie jest obowiązkowa.
survey-legend = Powód
survey-comment = Własnymi słowami
survey-send = Wyślij
survey-thanks = Dziękujemy. { $organization } przeczyta odpowiedź.
reason-customer-service = Obsługa klienta
reason-low-quality = Jakość
reason-missing-features = Czegoś brakuje
reason-other = Coś innego
reason-switched-service = Wybieram coś innego
reason-too-complex = To zbyt skomplikowane
reason-too-expensive = To zbyt drogie
reason-unused = Nie korzystam z tego
keep-title = Zachowaj: { $plan }
keep-lead = Subskrypcja miała się zakończyć { $date }. Zamiast tego trwa dalej.
keep-lead-paused = Subskrypcja miała się zakończyć po przerwie. Zamiast tego trwa dalej.
keep-next = Następna płatność
keep-button = Zachowaj subskrypcję
keep-leave = Wróć bez zmian
keep-done = Subskrypcja trwa dalej.

### pausing

pausing-title = Wstrzymaj: { $plan }
pausing-lead = Gdy subskrypcja jest wstrzymana, nic nie jest pobierane, a opłacony czas zostaje zachowany.
pausing-legend = Na jak długo?
pausing-choice = { $length }, do { $date }
pausing-choice-open = Do odwołania
pausing-continue = Dalej
pausing-choose = Wybierz, na jak długo.
pausing-confirm-until = Wstrzymaj do { $date }
pausing-confirm-open = Wstrzymaj do wznowienia
pausing-from = Wstrzymana od
pausing-until = Wznowienie
pausing-by-you = Po wznowieniu jej tutaj
pausing-charged = Opłaty w tym czasie
pausing-nothing = Brak
pausing-kept = Zachowany opłacony czas
pausing-next = Następna płatność
pausing-no-next = Nie będzie kolejnej płatności.
pausing-open-next = Następna płatność nastąpi, gdy po wznowieniu zachowany czas się wyczerpie.
pausing-trial-kept = Zachowany okres próbny
pausing-button = Wstrzymaj subskrypcję
pausing-button-change = Zmień przerwę
pausing-done = Subskrypcja jest wstrzymana.
pausing-changed = Przerwa została zmieniona.
pausing-is-until = Jest wstrzymana do { $date }.
pausing-is-open = Jest wstrzymana do czasu wznowienia.
pausing-will = Zostanie wstrzymana { $date }.
pausing-change-legend = Nowa długość
pausing-leave = Wróć bez wstrzymania
pausing-stay = Wróć bez zmian
pausing-ending = Ta subskrypcja się kończy, więc nie można jej wstrzymać. Najpierw ją zachowaj.
pausing-none = { $organization } nie oferuje teraz przerw.
resuming-title = Wznów: { $plan }
resuming-lead = Subskrypcja rusza dziś dalej.
resuming-charged = Pobierane dzisiaj
resuming-button = Wznów subskrypcję
resuming-pay = Zapłać { $amount } i wznów
resuming-done = Subskrypcja trwa dalej.
resuming-off-title = Odwołaj przerwę: { $plan }
resuming-off-lead = Przerwa miała się zacząć { $date }. Subskrypcja trwa dalej bez przerwy.
resuming-off-button = Odwołaj przerwę
resuming-off-done = Przerwa została odwołana.

### reactivating

reactivating-title = Rozpocznij ponownie: { $plan }
reactivating-lead = Subskrypcja zakończyła się { $date }. Dzisiaj zaczyna się ponownie.
reactivating-charged = Pobierane dzisiaj
reactivating-invoiced = Fakturowane dzisiaj
reactivating-next = Następna płatność
reactivating-with = Metoda płatności
reactivating-add = Dodaj metodę płatności
reactivating-pay = Zapłać { $amount } i rozpocznij
reactivating-button = Rozpocznij ponownie
reactivating-leave = Wróć bez rozpoczynania
reactivating-changed = Kwoty się zmieniły. Sprawdź jeszcze raz.
reactivating-done = Subskrypcja znów działa.
reactivating-unpaid = Subskrypcja rozpocznie się, gdy tylko zostanie opłacona.
reactivating-gone = { $plan } nie jest już w sprzedaży na dawnych warunkach. Skontaktuj się z { $organization }.

### methods

methods-title = Metody płatności
methods-none = Nie ma jeszcze metody płatności.
methods-add = Dodaj kartę
methods-default-mark = Domyślna
methods-expired-mark = Nieważna
methods-soon-mark = Wkrótce wygasa
methods-expires = Ważna do { $date }
methods-expired-since = Wygasła { $date }. Zaktualizuj ją lub dodaj inną kartę.
methods-pays = Opłaca: { $plans }
methods-pays-nothing = Obecnie niczego nie opłaca
methods-unpaid = Nic jeszcze nie opłaca: { $plans }. Dodaj kartę lub wybierz jedną z zapisanych.
methods-a-plan = Subskrypcja
methods-make-default = Ustaw jako domyślną
methods-choose = Wybierz subskrypcje
methods-edit = Zaktualizuj
methods-remove = Usuń
methods-default-title = Ustawić jako domyślną: { $card }?
methods-default-lead = Domyślna karta opłaca wszystko, co nie ma własnej karty, teraz i w przyszłości.
methods-default-plans = Subskrypcje, które przejdą na tę kartę
methods-default-keep = Niewybrane subskrypcje zachowują obecną kartę.
methods-default-button = Ustaw jako domyślną
methods-default-done = Domyślna metoda płatności została zmieniona.
methods-default-already = Ta karta jest już domyślna.
methods-plans-title = Co opłaca { $card }
methods-plans-legend = Subskrypcje, które opłaca ta karta
methods-plans-now = Teraz opłaca: { $card }
methods-plans-now-nothing = Nic jej jeszcze nie opłaca
methods-plans-none = Nie ma aktywnych subskrypcji opłacanych kartą.
methods-plans-as-default = Jako domyślna opłaca: { $plans }. Aby to zmienić, wybierz dla nich inną kartę.
methods-plans-back = Niewybrane subskrypcje wracają do karty domyślnej.
methods-plans-button = Zapisz
methods-plans-done = Zapisano. Subskrypcje są opłacane zgodnie z wyborem.
methods-remove-title = Usunąć kartę: { $card }?
methods-remove-free = Obecnie niczego nie opłaca.
methods-remove-falls-back = { $plans }: zamiast niej opłaci { $card }.
methods-remove-needed = Opłaca: { $plans }. Nic innego tego nie opłaci. Najpierw wybierz do tego inną kartę.
methods-remove-needed-add = Dodaj inną kartę
methods-remove-needed-choose = Wybierz inną kartę
methods-remove-final = Usuniemy dane karty. Można ją w każdej chwili dodać ponownie.
methods-remove-button = Usuń kartę
methods-remove-keep = Zostaw
methods-remove-done = Karta została usunięta.
methods-edit-title = Zaktualizuj kartę: { $card }
methods-edit-lead = Nowa karta ma ten sam numer? Zmień tutaj to, co jest na niej wydrukowane.
methods-edit-button = Zapisz
methods-edit-done = Karta została zaktualizowana.
methods-field-number = Numer karty
methods-field-expiry = Data ważności
methods-field-expiry-hint = Miesiąc i rok, na przykład 08/30
methods-field-cvc = Kod bezpieczeństwa
methods-field-cvc-hint = Trzy lub cztery cyfry obok podpisu albo z przodu
methods-field-name = Imię i nazwisko na karcie
methods-field-line1 = Ulica i numer
methods-field-line2 = Dalsza część adresu
methods-field-city = Miejscowość
methods-field-state = Stan lub region
methods-field-postal = Kod pocztowy
methods-wrong-number = Sprawdź numer karty.
methods-wrong-cvc = Kod bezpieczeństwa ma trzy lub cztery cyfry.
methods-not-test = To nie jest karta testowa. Użyj jednego z poniższych numerów, nigdy prawdziwej karty.
methods-add-test = Tryb testowy przyjmuje tylko karty testowe. Wystarczy dowolna przyszła data i dowolny kod bezpieczeństwa.
methods-add-future = Używaj do przyszłych płatności
methods-add-future-hint = Będzie domyślna.
methods-add-plans = Subskrypcje, które ma odtąd opłacać
methods-add-button = Dodaj kartę
methods-added = Karta została dodana.
methods-add-busy = Bank potrzebuje czasu. Karta pojawi się tutaj, gdy odpowie.
methods-test-cards = Karty testowe
methods-test-number = Numer
methods-test-outcome = Co się stanie
methods-test-succeeds = Udaje się
methods-test-declined = Odrzucona
methods-test-funds = Odrzucona: za mało środków
methods-test-expired = Odrzucona: nieważna
methods-test-cvc = Odrzucona: zły kod bezpieczeństwa
methods-test-processing = Odrzucona: problem w banku
methods-test-later = Zostaje dodana, a płatności są odrzucane
methods-test-asks = Bank prosi o potwierdzenie
methods-test-asks-in-vain = Bank prosi o potwierdzenie, a potem odrzuca
methods-saved-title = Dodano kartę: { $card }
methods-saved-pays = Odtąd opłaca: { $plans }.
methods-saved-default = Jest domyślna: opłaca wszystko, co nie ma własnej karty.
methods-saved-only = Jest gotowa do użycia.
methods-saved-owed = Jeszcze do zapłaty
methods-saved-pay = Zapłać teraz { $amounts }
methods-saved-later = Nie teraz
methods-saved-done = Gotowe
methods-nowhere-title = Nie można tu jeszcze dodać karty
methods-nowhere-lead = { $organization } nie ma jeszcze na tej stronie płatności kartą. Aby zmienić sposób płatności, skontaktuj się z tą firmą.
methods-page-lead = Dane karty wpisuje się na stronie naszego dostawcy płatności. Nigdy nie widzimy jej numeru.
methods-page-button = Dalej

### paying

paying-title = Zapłać fakturę { $number }
paying-all-title = Zapłać nieopłacone faktury
paying-with = Metoda płatności
paying-button = Zapłać { $amount }
paying-total = Razem
paying-one = Zapłać tylko tę
paying-no-card = Nie ma jeszcze karty do zapłaty.
paying-add-card = Zapłać inną kartą
paying-changed = Kwota się w międzyczasie zmieniła. Sprawdź jeszcze raz.
paying-last-try = Ostatnia próba się nie udała. { $reason }
paying-waits = Bank prosi o potwierdzenie tej płatności.
paying-confirm = Potwierdź
paying-busy = Ta płatność jest w toku. Sprawdź ponownie za chwilę.
paying-nothing = Nie ma nic do zapłaty. Dziękujemy!
paying-done = Zapłacono. Dziękujemy!
paying-already = Ta faktura jest już opłacona.
paying-results = Płatności
paying-state-paid = Zapłacono
paying-state-failed = Nie zapłacono
paying-state-busy = W toku
paying-state-waits = Czeka na potwierdzenie
paying-receipt = Faktura i potwierdzenie
paying-try-again = Spróbuj ponownie

### challenge

challenge-title = Pytanie z banku
challenge-payment = { $organization } chce pobrać { $amount }. Metoda płatności: { $card }. Czy to się zgadza?
challenge-setup = { $organization } chce zachować kartę do późniejszych płatności: { $card }. Czy to się zgadza?
challenge-card = karta płatnicza
challenge-test = Tryb testowy: żaden bank nie jest pytany. Wybierz, co by odpowiedział.
challenge-approve = Zatwierdź
challenge-decline = Odrzuć
challenge-leave-payment = Aby zapłacić { $amount }, potwierdź w banku swoją tożsamość.
challenge-leave-setup = Aby dokończyć, przejdź do naszego dostawcy płatności.
challenge-leave = Dalej
challenge-returned = Gotowe, wracam
challenge-pending = Tam nie jest to jeszcze zakończone. Dokończ od miejsca przerwania.
challenge-failed = Bank nie mógł potwierdzić tożsamości, więc nic nie pobrano.
challenge-failed-card = Bank nie mógł potwierdzić tożsamości, więc karta nie została dodana.
challenge-over = Odpowiedź już została udzielona.

### details

details-lead = Na te dane wystawiane są faktury.
details-save = Zapisz
details-saved = Dane zostały zapisane.
details-change-name = Zmień nazwę
details-change-email = Zmień adres e-mail
details-change-phone = Zmień numer telefonu
details-change-address = Zmień adres do faktury
details-change-shipping = Zmień adres dostawy
details-change-tax-ids = Zmień numery podatkowe
details-name-title = Imię i nazwisko lub nazwa
details-name-lead = Imię i nazwisko osoby lub nazwa firmy, tak jak na fakturach.
details-phone-title = Numer telefonu
details-phone-fault = To nie wygląda na numer telefonu. Zacznij od + i kodu kraju.
emails-title = Adres e-mail
emails-current = Obecny adres to { $email }.
emails-no-mail = Zmiany adresu dokona { $organization }: skontaktuj się z tą firmą.
emails-new = Nowy adres e-mail
emails-hint = Wyślemy na niego kod. Adres zmieni się po wpisaniu kodu.
emails-send = Wyślij kod
emails-same = To jest już obecny adres.
emails-code-title = Wpisz kod
emails-code-lead = { $count ->
    [one] Wysłaliśmy kod z 8 cyfr na { $email }. Działa przez { $count } minutę.
    [few] Wysłaliśmy kod z 8 cyfr na { $email }. Działa przez { $count } minuty.
    [many] Wysłaliśmy kod z 8 cyfr na { $email }. Działa przez { $count } minut.
   *[other] Wysłaliśmy kod z 8 cyfr na { $email }. Działa przez { $count } minuty.
 }
emails-code = Kod
emails-confirm = Zmień adres
emails-again = Wyślij inny kod
emails-other = Użyj innego adresu
emails-sent-again = Wysłaliśmy kolejny kod.
emails-wrong-code = Ten kod jest nieprawidłowy lub wygasł. Sprawdź go lub poproś o nowy.
emails-expired = Kod wygasł. Zacznij od nowa z nowym adresem.
emails-changed = Adres e-mail został zmieniony. Na wszystkich innych urządzeniach nastąpiło wylogowanie.

### addresses

addresses-title = Adres do faktury
addresses-shipping-title = Adres dostawy
addresses-addressee = Adresat
addresses-country = Kraj lub region
addresses-choose-country = Wybierz kraj
addresses-choose = Wybierz
addresses-switch = Użyj tego kraju
addresses-line1 = Ulica i numer
addresses-line2 = Mieszkanie, piętro, budynek
addresses-city = Miasto
addresses-town = Miejscowość
addresses-suburb = Przedmieście lub miejscowość
addresses-district = Dzielnica
addresses-postal-code = Kod pocztowy
addresses-postcode = Kod pocztowy (Postcode)
addresses-zip = Kod pocztowy (ZIP)
addresses-pin = Kod pocztowy (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Obszar
addresses-county = Hrabstwo
addresses-department = Departament
addresses-emirate = Emirat
addresses-governorate = Gubernatorstwo
addresses-island = Wyspa
addresses-parish = Parafia
addresses-prefecture = Prefektura
addresses-province = Prowincja
addresses-region = Region
addresses-state = Stan
addresses-code-fault = { $count ->
    [one] Ten kod musi mieć { $count } cyfrę.
    [few] Ten kod musi mieć { $count } cyfry.
    [many] Ten kod musi mieć { $count } cyfr.
   *[other] Ten kod musi mieć { $count } cyfry.
 }
addresses-order-title = Adresy tej subskrypcji
addresses-order-lead = Subskrypcja bez własnego adresu korzysta z głównego.
addresses-order-billing = Adres do faktury tej subskrypcji
addresses-order-delivery = Adres dostawy tej subskrypcji
addresses-order-usual = Użyj mojego zwykłego adresu

### tax-ids

tax-ids-title = Numery podatkowe
tax-ids-lead = Będą widoczne na następnych fakturach.
tax-ids-add = Dodaj numer podatkowy
tax-ids-type = Kraj i rodzaj
tax-ids-value = Numer
tax-ids-hint = Spacje, kropki i kreski nie przeszkadzają.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (na przykład { $example })
tax-ids-unknown = Inny
tax-ids-remove = Usuń
tax-ids-added = Numer podatkowy został dodany.
tax-ids-removed = Numer podatkowy został usunięty.

### privacy

privacy-title = Dane osobowe
privacy-copy = Kopia danych
privacy-copy-lead = Wszystko, co jest tu przechowywane o kliencie, jako plik czytelny dla innych programów (JSON).
privacy-download = Pobierz moje dane
privacy-erase = Prawo do bycia zapomnianym
privacy-erase-lead = Można poprosić o usunięcie swoich danych.
privacy-erase-ask = Poproś o usunięcie
privacy-erase-title = Poproś o usunięcie danych
privacy-erase-who = Usunięcia dokona { $organization }. Możliwy jest wcześniejszy kontakt z tej firmy.
privacy-erase-what = Subskrypcje się zakończą, nastąpi wylogowanie wszędzie, a dane i metody płatności zostaną usunięte.
privacy-erase-kept = { $count ->
    [one] Faktury i informacje o ich opłaceniu są przechowywane przez { $count } rok, bo wymaga tego prawo.
    [few] Faktury i informacje o ich opłaceniu są przechowywane przez { $count } lata, bo wymaga tego prawo.
    [many] Faktury i informacje o ich opłaceniu są przechowywane przez { $count } lat, bo wymaga tego prawo.
   *[other] Faktury i informacje o ich opłaceniu są przechowywane przez { $count } roku, bo wymaga tego prawo.
 }
privacy-erase-send = Poproś o usunięcie
privacy-asked = Prośba o usunięcie danych do { $organization } została wysłana { $date }.
privacy-sent = Prośba została wysłana.

### problems

bad-request = Nie rozumiemy tej prośby
bad-request-advice = Część adresu lub formularza jest nieprawidłowa. Wróć i spróbuj ponownie.
stranger = To nie przyszło z tej strony
stranger-advice = Dla bezpieczeństwa nie zostało to wykonane. Wróć, odśwież stronę i spróbuj ponownie.
switched-off = To nie jest tutaj dostępne
switched-off-advice = { $organization } nie ma włączonej tej opcji. Jeśli jest potrzebna, skontaktuj się z tą firmą.
refused = Nie można tego teraz zrobić
not-found = Nie ma tu strony
not-found-advice = Być może w adresie jest błąd lub strona została usunięta. Skorzystaj z linku od firmy, której płacisz.
wrong-method = Tej strony nie można tak używać
wrong-method-advice = Nic nie zostało zmienione. Wróć i użyj przycisków na stronie.
timed-out = To trwało zbyt długo
timed-out-advice = Nic nie zostało zmienione. Sprawdź połączenie i spróbuj ponownie.
too-large = To jest za duże
too-large-advice = Nic nie zostało zmienione. Skróć to i spróbuj ponownie.
too-many = Chwileczkę
too-many-advice = Z tego połączenia przyszło zbyt wiele zapytań. Odczekaj minutę i spróbuj ponownie.
offline-title = Jesteś offline
offline-lead = Ta strona potrzebuje internetu. Sprawdź połączenie i spróbuj ponownie.
offline-note = Ostatnio wysłane dane mogły dotrzeć. Będzie je tu widać po odzyskaniu połączenia.
broken = Coś poszło nie tak po naszej stronie
broken-advice = To nie jest wina użytkownika. Spróbuj ponownie za chwilę. Jeśli błąd się powtórzy, podaj poniższy numer zgłoszenia firmie, której płacisz.
unavailable = Zaraz wracamy
unavailable-advice = Strona jest przeciążona lub trwają prace. Spróbuj ponownie za chwilę.

### root

root-title = To jest serwer rozliczeń
root-customer = Jesteś klientem? Skorzystaj z linku od firmy, której płacisz.
root-operator = Zarządzasz tym serwerem? Działa. To polecenie tworzy organizację i klucze do jej stron rozliczeń:
root-reference = Dokumentacja API

### refusals

refusal-general = Nie można tego zrobić. Skontaktuj się z { $organization }.
refusal-busy = Ostatnia prośba jest jeszcze przetwarzana. Odczekaj chwilę i sprawdź ponownie.
refusal-declined = Karta została odrzucona. Spróbuj innej karty lub zapytaj w banku.
refusal-insufficient-funds = Karta została odrzucona: za mało środków. Spróbuj innej karty.
refusal-expired-card = Karta została odrzucona: straciła ważność. Spróbuj innej karty.
refusal-wrong-cvc = Karta została odrzucona: zły kod bezpieczeństwa. Sprawdź go i spróbuj ponownie.
refusal-processing-error = W banku wystąpił problem. Spróbuj ponownie za chwilę lub użyj innej karty.
refusal-authentication = Bank prosi o potwierdzenie tej płatności.
refusal-too-many-attempts = Zbyt wiele prób. Odczekaj chwilę i spróbuj ponownie.
refusal-in-use = Jest jeszcze w użyciu i nie można tego usunąć.
obstacle-subscription-over = Ta subskrypcja jest zakończona.
obstacle-subscription-runs = Ta subskrypcja nie jest zakończona.
obstacle-subscription-incomplete = Pierwsza faktura tej subskrypcji nie jest jeszcze opłacona. Najpierw ją zapłać.
obstacle-nothing-to-undo = Ta subskrypcja nie ma zakończenia, które można by odwołać.
obstacle-already-ending = Ta subskrypcja już się kończy.
obstacle-already-paused = Ta subskrypcja jest już wstrzymana.
obstacle-not-paused = Ta subskrypcja nie jest wstrzymana.
obstacle-subscription-overdue = Faktura tej subskrypcji jest po terminie. Najpierw ją zapłać.
obstacle-subscription-paused = Ta subskrypcja jest wstrzymana. Najpierw ją wznów.
obstacle-has-schedule = Zmiana tej subskrypcji jest już zaplanowana. Najpierw ją cofnij lub skontaktuj się z { $organization }.
obstacle-last-item = Subskrypcja musi mieć co najmniej jedną pozycję.
obstacle-invoice-not-open = Ta faktura nie jest już do zapłaty.
obstacle-invoice-paid = Ta faktura jest opłacona.
obstacle-no-payment-method = Nie ma metody płatności. Najpierw ją dodaj.
obstacle-last-payment-method = Opłaca aktywną subskrypcję. Najpierw wybierz dla niej inną metodę płatności.
obstacle-payment-over = Ta płatność jest zakończona.
obstacle-setup-over = Ta karta została już dodana lub odrzucona.
obstacle-no-gateway = { $organization } nie może jeszcze przyjmować tu płatności. Skontaktuj się z tą firmą.
obstacle-offer-taken = Ta oferta została już wykorzystana.
obstacle-discount-runs = Rabat już działa.
obstacle-too-many = Jest ich już tyle, ile może być.
rule-required = Wypełnij to pole.
rule-too-long = { $count ->
    [one] Najwyżej { $count } znak.
    [few] Najwyżej { $count } znaki.
    [many] Najwyżej { $count } znaków.
   *[other] Najwyżej { $count } znaku.
 }
rule-too-short = { $count ->
    [one] Co najmniej { $count } znak.
    [few] Co najmniej { $count } znaki.
    [many] Co najmniej { $count } znaków.
   *[other] Co najmniej { $count } znaku.
 }
rule-range = Wartość musi być od { $min } do { $max }.
rule-character = Jest tu znak, którego nie można użyć.
rule-email = To nie wygląda na adres e-mail.
rule-choice = Wybierz z listy.
rule-taken = To jest już zajęte.
rule-missing = Tego już nie ma. Wybierz coś innego.
rule-expired = To już wygasło.
rule-used-up = To wykorzystano już tyle razy, ile można.
rule-first-time-only = To jest tylko dla nowych klientów.
rule-once-per-customer = Można tego użyć tylko raz i zostało to już wykorzystane.
rule-below-minimum = Kwota jest na to za mała.
rule-not-applicable = To nie pasuje do tej subskrypcji.
rule-tax-id = To nie wygląda na numer tego rodzaju. Sprawdź, czy nie ma literówki.
rule-expiry = Sprawdź miesiąc i rok.
rule-card-number = Nie wpisuj tu numeru karty.
rule-weak-password = To hasło zbyt łatwo odgadnąć. Wybierz dłuższe lub mniej popularne.
rule-wrong-password = To nie jest właściwe hasło.
rule-invalid = Sprawdź to pole.

### mails

mail-code-subject = Kod logowania do { $merchant }
mail-code-lead = Wpisz ten kod, aby zalogować się na stronę rozliczeń { $merchant }:
mail-code-life = { $minutes ->
    [one] Działa jeden raz, przez { $minutes } minutę.
    [few] Działa jeden raz, przez { $minutes } minuty.
    [many] Działa jeden raz, przez { $minutes } minut.
   *[other] Działa jeden raz, przez { $minutes } minuty.
 }
mail-code-ignore = Jeśli nie było takiej prośby, zignoruj tę wiadomość. Bez kodu nikt się nie zaloguje.
mail-link-subject = Link logowania do { $merchant }
mail-link-lead = Użyj tego linku, aby zalogować się na stronę rozliczeń { $merchant }.
mail-link-button = Zaloguj się
mail-link-life = { $minutes ->
    [one] Link działa jeden raz, przez { $minutes } minutę.
    [few] Link działa jeden raz, przez { $minutes } minuty.
    [many] Link działa jeden raz, przez { $minutes } minut.
   *[other] Link działa jeden raz, przez { $minutes } minuty.
 }
mail-link-ignore = Jeśli nie było takiej prośby, zignoruj tę wiadomość. Bez linku nikt się nie zaloguje.
mail-reset-subject = Ustaw nowe hasło do { $merchant }
mail-reset-lead = Użyj tego linku, aby ustawić nowe hasło do strony rozliczeń { $merchant }.
mail-reset-button = Ustaw nowe hasło
mail-reset-ignore = Jeśli nie było takiej prośby, zignoruj tę wiadomość. Hasło się nie zmieni.
mail-proof-subject = Potwierdź adres e-mail dla { $merchant }
mail-proof-lead = Wpisz ten kod, aby używać tego adresu e-mail w { $merchant }:
mail-proof-ignore = Jeśli nie było takiej prośby, zignoruj tę wiadomość. Nic się nie zmieni.
mail-email-subject = Adres e-mail został zmieniony
mail-email-old = Adres e-mail konta rozliczeń w { $merchant } został zmieniony { $date }. Wiadomości nie przychodzą już na ten adres.
mail-email-new = To jest teraz adres e-mail konta rozliczeń w { $merchant }.
mail-method-subject = Dodano metodę płatności
mail-method-lead = Do konta rozliczeń w { $merchant } dodano kartę { $brand } z końcówką { $last4 }. Data: { $date }.
mail-method-card = Do konta rozliczeń w { $merchant } dodano kartę z końcówką { $last4 }. Data: { $date }.
mail-cancelled-subject = Subskrypcja została anulowana
mail-cancelled-later = Anulowano subskrypcję { $plan }. Można z niej korzystać do { $date }.
mail-cancelled-undo = Zmiana decyzji? Do tego czasu można to cofnąć na stronie rozliczeń.
mail-cancelled-now = Anulowano subskrypcję { $plan }. Jest zakończona.
mail-portal-button = Otwórz stronę rozliczeń
mail-not-you = Jeśli to zrobił ktoś inny, od razu skontaktuj się z { $merchant }.
mail-not-you-at = Jeśli to zrobił ktoś inny, od razu skontaktuj się z { $merchant }: { $email }
