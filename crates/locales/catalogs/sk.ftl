### general

percent = { $number } %
title = { $page } · { $organization }
billing = Fakturácia
test-mode = Testovací režim
test-mode-note = Tu sa nič neúčtuje.
skip = Prejsť na obsah
policies = Pravidlá
privacy = Ochrana osobných údajov
terms = Podmienky používania
refunds = Pravidlá vrátenia peňazí
return-to = Späť na { $organization }
sign-out = Odhlásiť sa
language = Jazyk
language-change = Zmeniť jazyk
contact = Kontakt
contact-lead = Spoločnosť { $organization } tu odpovedá na otázky k vašej fakturácii.
not-given = Neuvedené
back = Späť
home = Vaša fakturácia
navigation = Vaša fakturácia
reference = Referenčný kód
errors-title = { $count ->
    [one] Jeden údaj treba ešte skontrolovať
    [few] { $count } údaje treba ešte skontrolovať
    [many] { $count } údaja treba ešte skontrolovať
   *[other] { $count } údajov treba ešte skontrolovať
 }
field-again = Pre vašu bezpečnosť sme to neuchovali. Zadajte to znova.
optional = nepovinné

days = { $count ->
    [one] { $count } deň
    [few] { $count } dni
    [many] { $count } dňa
   *[other] { $count } dní
 }
weeks = { $count ->
    [one] { $count } týždeň
    [few] { $count } týždne
    [many] { $count } týždňa
   *[other] { $count } týždňov
 }
months = { $count ->
    [one] { $count } mesiac
    [few] { $count } mesiace
    [many] { $count } mesiaca
   *[other] { $count } mesiacov
 }
years = { $count ->
    [one] { $count } rok
    [few] { $count } roky
    [many] { $count } roka
   *[other] { $count } rokov
 }

price-daily = { $amount } denne
price-weekly = { $amount } týždenne
price-monthly = { $amount } mesačne
price-yearly = { $amount } ročne
price-every = { $amount } raz za { $interval }
price-once = { $amount } jednorazovo
price-metered = { $amount } podľa spotreby
price-tiers = Cena podľa množstva

### notices

notice-stale = Táto stránka už nebola aktuálna. Skúste to znova.

### flows

flow-done = Všetko je hotové
flow-done-lead = Túto stránku môžete zavrieť.

### portal

portal-headline = Vaša fakturácia: { $organization }
portal-use-link = Použite odkaz od spoločnosti { $organization }
portal-use-link-more = Vaša fakturácia sa otvára osobným odkazom. Nájdete ho vo svojom účte u spoločnosti { $organization } alebo v správe od nej.
portal-use-link-once = Odkaz funguje raz a niekoľko minút. Ak platnosť vášho vypršala, požiadajte o nový.
portal-closed = Spoločnosť { $organization } zobrazuje vašu fakturáciu vo vašom účte na svojej stránke.
link-title = Vaša fakturácia je pripravená
link-lead = Spoločnosť { $organization } vytvorila tento odkaz len pre vás. Funguje raz.
link-button = Otvoriť moju fakturáciu
link-note = Otvorením sa prihlásite na tomto zariadení. Keď skončíte, odhláste sa.
ended-title = Platnosť tohto odkazu vypršala
ended-lead = Odkazy na stránku fakturácie fungujú raz a päť minút, aby váš odkaz nemohol použiť nikto iný.
ended-step-back = Vráťte sa tam, kde ste odkaz našli: do svojho účtu alebo k správe s odkazom.
ended-step-ask = Požiadajte tam o nový odkaz.
ended-step-open = Otvorte ho do piatich minút.
signed-out = Ste odhlásení
signed-out-close = Toto okno môžete zavrieť.
signed-out-lead = Toto okno môžete zavrieť. Ak sa chcete vrátiť, použite nový odkaz od spoločnosti { $organization }.

### signing in

sign-in-title = Prihlásenie
sign-in-email = E-mailová adresa
sign-in-username = E-mailová adresa alebo používateľské meno
sign-in-password = Heslo
sign-in-password-hint = Ak chcete dostať kód e-mailom, nechajte pole prázdne.
sign-in-code-note = Pošleme vám kód na prihlásenie. Heslo nepotrebujete.
sign-in-continue = Pokračovať
sign-in-send = Poslať kód
sign-in-forgotten = Zabudli ste heslo?
sign-in-wrong-password = Meno alebo heslo nie je správne.
sign-in-needs-password = Zadajte svoje heslo.
sign-in-wait = { $minutes ->
    [one] Požiadali ste o to príliš často. Použite najnovší e-mail, ktorý máte, alebo to skúste znova o { $minutes } minútu.
    [few] Požiadali ste o to príliš často. Použite najnovší e-mail, ktorý máte, alebo to skúste znova o { $minutes } minúty.
    [many] Požiadali ste o to príliš často. Použite najnovší e-mail, ktorý máte, alebo to skúste znova o { $minutes } minúty.
   *[other] Požiadali ste o to príliš často. Použite najnovší e-mail, ktorý máte, alebo to skúste znova o { $minutes } minút.
 }
code-title = Pozrite si e-mail
code-lead = Ak adresa { $email } patrí zákazníkovi spoločnosti { $organization }, kód je na ceste.
code-field = Kód z e-mailu
code-hint = Osem číslic. Kód platí desať minút v tomto prehliadači.
code-enter = Prihlásiť sa
code-wrong = Tento kód nefunguje. Skontrolujte ho alebo požiadajte o nový.
code-resend = Poslať nový kód
code-other = Použiť inú adresu
code-sent = Nový kód je na ceste. Staršie už neplatia.
choose-title = Čiu fakturáciu chcete vidieť?
choose-lead = Vaša adresa patrí viacerým zákazníkom spoločnosti { $organization }.
choose-legend = Zákazníci
choose-unnamed = Bez uvedeného mena
choose-since = Zákazník od { $date }
choose-plans = { $count ->
    [one] { $count } aktívne predplatné
    [few] { $count } aktívne predplatné
    [many] { $count } aktívneho predplatného
   *[other] { $count } aktívnych predplatných
 }
choose-no-plan = Žiadne aktívne predplatné
choose-needed = Vyberte jedného.
forgotten-title = Nastavenie nového hesla
forgotten-lead = Pošleme vám odkaz, ktorým si ho nastavíte.
forgotten-send = Poslať odkaz
forgotten-sent = Ak spoločnosť { $organization } pozná toto meno a má heslo, odkaz je na ceste na jeho e-mailovú adresu. Platí hodinu.
password-title = Vaše heslo
password-current = Súčasné heslo
password-new = Nové heslo
password-new-hint = Aspoň osem znakov. Čím dlhšie, tým lepšie.
password-save = Uložiť heslo
password-first = Zatiaľ nemáte heslo. S heslom sa prihlásite ako { $email } bez čakania na kód.
password-first-no-email = K heslu patrí e-mailová adresa. Najprv ju pridajte do svojich údajov.
password-others = Všade inde vás odhlásime.
notice-password = Vaše heslo je uložené.
notice-password-reset = Vaše nové heslo je uložené. Prihláste sa ním.
confirm-title = Ste to vy?
confirm-lead = Na ochranu svojho účtu ešte raz potvrďte, kto ste.
confirm-send = Poslať kód na { $email }
confirm-code-lead = Kód je na ceste na { $email }.
confirm-or-password = Alebo zadajte svoje heslo
confirm-button = Potvrdiť
confirm-no-way = Nemôžeme vám poslať kód. Otvorte svoju fakturáciu novým odkazom od spoločnosti { $organization }, potom to bude desať minút možné.
sessions-title = Kde ste prihlásení
sessions-lead = Ak niektoré z prihlásení nepoznáte, odhláste ho a zmeňte si heslo, ak nejaké máte.
sessions-this = Tento prehliadač
sessions-unknown = Neznámy prehliadač
sessions-seen = Naposledy aktívne: { $time }
sessions-by-link = Prihlásenie odkazom od spoločnosti { $organization }: { $time }
sessions-by-email = Prihlásenie e-mailom: { $time }
sessions-by-password = Prihlásenie heslom: { $time }
sessions-by-site = Prihlásenie na stránke { $organization }: { $time }
sessions-end = Odhlásiť
sessions-end-others = Odhlásiť všade inde
sessions-end-all = Odhlásiť všade
notice-link-ended = Platnosť odkazu vypršala. Prihláste sa namiesto toho tu.
notice-session-ended = Prehliadač je odhlásený.
notice-sessions-ended = Všade inde ste odhlásení.

### home

hello = Dobrý deň, { $name }
hello-nobody = Dobrý deň
signed-in-as = Prihlásenie: { $email }
details = Fakturačné údaje
name = Meno
email = E-mail
phone = Telefón
address = Fakturačná adresa
shipping = Dodacia adresa
home-plans = Vaše predplatné
home-no-plans = Momentálne tu nemáte žiadne predplatné.
home-more-plans = Ďalšie predplatné
home-ended = Ukončené predplatné
home-balance = Zostatok
home-credit = Máte kredit { $amount }. Použije sa na vaše ďalšie faktúry.
home-debt = K vašej ďalšej faktúre sa pripočíta { $amount }.
home-methods = Spôsob platby
home-no-methods = Zatiaľ nemáte uložený žiadny spôsob platby.
home-methods-more = { $count ->
    [one] a { $count } ďalší spôsob platby
    [few] a { $count } ďalšie spôsoby platby
    [many] a { $count } ďalšieho spôsobu platby
   *[other] a { $count } ďalších spôsobov platby
 }
home-methods-no-default = { $count ->
    [one] Máte uložený { $count } spôsob platby. Zatiaľ nie je predvolený.
    [few] Máte uložené { $count } spôsoby platby. Žiadny z nich zatiaľ nie je predvolený.
    [many] Máte uložených { $count } spôsobu platby. Žiadny z nich zatiaľ nie je predvolený.
   *[other] Máte uložených { $count } spôsobov platby. Žiadny z nich zatiaľ nie je predvolený.
 }
home-methods-manage = Spravovať spôsoby platby
home-details-change = Zmeniť údaje
home-tax-ids = Daňové čísla
home-no-invoices = Zatiaľ tu nie sú žiadne faktúry.
home-all-invoices = Všetky faktúry
home-further = Ďalšie stránky
home-sessions = Kde ste prihlásení
home-password = Vaše heslo
home-privacy = Vaše údaje

owed-now = Teraz treba zaplatiť { $amount }
owed-now-several = Niektoré faktúry treba zaplatiť teraz
owed-open = Na zaplatenie { $amount }
owed-open-several = Niektoré faktúry treba zaplatiť
owed-all = Zobraziť všetky otvorené faktúry
owed-late = Táto faktúra je po splatnosti.
owed-not-yet = Táto faktúra ešte nie je zaplatená.
owed-processing = Vaša platba prebieha.
owed-retry = Skúsime to znova { $date }.
owed-pay = Zaplatiť { $amount }
owed-pay-all = Zaplatiť všetky
owed-confirm = Potvrdiť platbu

plan-nameless = Predplatné
plan-quantity = × { $quantity }
plan-active = Aktívne
plan-trial-until = Bezplatná skúška do { $date }
plan-paused = Pozastavené
plan-paused-until = Pozastavené do { $date }
plan-pauses-on = Pozastaví sa { $date }
plan-ends-on = Končí sa { $date }
plan-ended = Ukončené
plan-ended-on = Ukončené { $date }
plan-past-due = Platba zlyhala
plan-unpaid = Nezaplatené
plan-incomplete = Čaká na prvú platbu
plan-on-hold = Prerušené: chýba spôsob platby
plan-next-payment = Ďalšia platba
plan-next-invoice = Ďalšia faktúra
plan-next-lines = Pozrieť, za čo je
plan-next-plus-use = Pripočíta sa vaša spotreba.
plan-next-due = Zaplatiť do { $date }
plan-discount = Zľava
plan-discount-until = Do { $date }
plan-later = Plánovaná zmena
plan-paid-with = Spôsob platby
plan-paid-with-change = Zmeniť
plan-paid-with-default = Váš predvolený
plan-paid-by-invoice = Každú faktúru platíte sami
plan-no-method = Žiadny spôsob platby
plan-card-expired = Platnosť tejto karty vypršala. Použite inú, aby vaša ďalšia platba prešla.
plan-card-expires = Platnosť tejto karty vyprší pred vašou ďalšou platbou. Použite včas inú.
plan-needs-method = Pridajte spôsob platby, aby vaša ďalšia platba prešla.
plan-until-end = Môžete ho používať do { $date }.
plan-paused-note = Kým je pozastavené, nič neplatíte.
plan-change = Zmeniť predplatné
plan-pause = Pozastaviť
plan-resume = Obnoviť
plan-address = Adresy
plan-cancel = Zrušiť predplatné
plan-keep = Ponechať predplatné
plan-unschedule = Zrušiť plánovanú zmenu
plan-reactivate = Znova spustiť
plan-add-method = Pridať spôsob platby
discount-plain = Zľava { $off }
discount-named = { $name } (zľava { $off })
card-of-brand = { $brand } s koncovkou { $last4 }
card-plain = Karta s koncovkou { $last4 }

### plans

plans-title = Zmena predplatného
plans-interval = Ako často chcete platiť?
plans-daily = Denne
plans-weekly = Týždenne
plans-monthly = Mesačne
plans-yearly = Ročne
plans-every = Raz za { $interval }
plans-choose = Vyberte si predplatné
plans-current = Vaše predplatné
plans-stays = { $plan } zostáva bez zmeny. Spoločnosť { $organization } tu k nemu neponúka nič iné.
plans-quantity = Množstvo
plans-quantity-range = Od { $min } do { $max }
plans-quantity-least = { $min } alebo viac
plans-quantity-form = Zadajte celé číslo.
plans-quantity-fixed = Množstvo tohto predplatného sa tu nedá zmeniť.
plans-code = Promo kód
plans-code-unknown = Tento kód nepoznáme. Skontrolujte, či v ňom nie je preklep.
plans-code-used = Túto zľavu už máte.
plans-choose-one = Vyberte predplatné.
plans-twice = Iná časť vášho predplatného to už obsahuje. Vyberte niečo iné.
plans-continue-note = Zatiaľ sa nič nemení. Ďalšia stránka presne ukáže, koľko zaplatíte.
plans-continue = Pozrieť cenu
plans-keep = Nechať predplatné bez zmeny
plans-nothing-changed = Toto už máte. Vyberte niečo iné alebo nechajte predplatné bez zmeny.
plans-nothing-offered = Spoločnosť { $organization } tu neponúka iné predplatné. Ak ho potrebujete, obráťte sa na ňu.
plans-bound = Spoločnosť { $organization } naplánovala zmenu tohto predplatného. Ak ho chcete zmeniť, obráťte sa na ňu.
plans-bound-until = Spoločnosť { $organization } naplánovala zmenu tohto predplatného od { $date }. Ak ho chcete zmeniť, obráťte sa na ňu.
plans-waits-for-method = Toto predplatné čaká na spôsob platby. Pridajte ho a potom predplatné zmeňte.
plans-add-method = Pridať spôsob platby
plans-pay-open = Zaplatiť otvorenú faktúru
plans-to-home = Späť na fakturáciu
plans-waiting-title = Je naplánovaná zmena
plans-waiting = Od { $date } máte: { $plan }. Dovtedy vám zostáva to, čo máte teraz.
plans-waiting-replaced = Ak nižšie vyberiete niečo iné, nahradí to túto zmenu.
plans-undo = Zrušiť túto zmenu
plans-undo-title = Ponechať súčasné predplatné?
plans-undo-lead = Zmena na { $plan } ({ $date }) sa neuskutoční. Vaše predplatné pokračuje tak ako teraz.
plans-undo-button = Ponechať súčasné predplatné
plans-undo-leave = Nechať zmenu prebehnúť
plans-undone = Plánovaná zmena je zrušená. Vaše predplatné pokračuje bez zmeny.
plans-nothing-waits = Pre toto predplatné už nie je naplánovaná žiadna zmena.
plans-confirm = Skontrolujte zmenu
plans-change = Vaša zmena
plans-before = Teraz máte
plans-after = Budete mať
plans-starts = Odkedy
plans-starts-now = Ihneď
plans-starts-on = Od { $date }. Dovtedy vám zostáva to, čo máte teraz.
plans-trial = Skúšobné obdobie
plans-trial-goes-on = Pokračuje do { $date }.
plans-trial-ends = Končí sa teraz.
plans-method = Spôsob platby
plans-by-invoice = { $count ->
    [one] Faktúra so splatnosťou do { $count } dňa
    [few] Faktúra so splatnosťou do { $count } dní
    [many] Faktúra so splatnosťou do { $count } dňa
   *[other] Faktúra so splatnosťou do { $count } dní
 }
plans-no-method = Žiadny spôsob platby
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Teraz zaplatíte
plans-bill-none = Nič.
plans-credit-left = Zostáva { $amount }. Odpočíta sa od vašich ďalších faktúr.
plans-next-title = Nabudúce zaplatíte
plans-next = { $amount }, { $date }
plans-next-none = Nič. Ďalšia faktúra nebude.
plans-next-settles = Zahŕňa rozdiel za zvyšok tohto obdobia.
plans-next-usage = Pripočíta sa vaša spotreba.
plans-line-unused = Kredit za nevyužitý čas od { $date }: { $plan }
plans-line-rest = { $plan } za zvyšok obdobia od { $date }
plans-line-period = { $plan }, od { $from } do { $to }
plans-pay = Zaplatiť { $amount } a zmeniť
plans-change-on = Zmeniť { $date }
plans-change-now = Zmeniť teraz
plans-get-invoice = Zmeniť a dostať faktúru na { $amount }
plans-again = Vybrať niečo iné
plans-moved = Odkedy ste videli túto stránku, niečo sa zmenilo. Skontrolujte sumy ešte raz.
plans-done = Vaše predplatné je zmenené.
plans-done-planned = Vaša zmena je naplánovaná. Dovtedy vám zostáva to, čo máte teraz.
plans-done-busy = Platba sa ešte spracúva. Vaše predplatné sa zmení, len čo prejde.
plans-declined = Platba neprešla
plans-waits-lead = Vaše predplatné sa zmení, len čo bude zaplatené { $amount }. Dovtedy vám zostáva to, čo máte teraz.
plans-refused-lead = Sumu { $amount } sa nepodarilo strhnúť, preto vaše predplatné zostáva bez zmeny. Zmeniť ho môžete s iným spôsobom platby.
plans-pay-other = Zaplatiť inou kartou
plans-stop = Túto zmenu nemožno vykonať

### invoices

invoice = Faktúra { $number }
invoice-for = Za
invoice-issued = Vystavená
invoice-due = Splatnosť
invoice-status = Stav
invoice-open = Otvorená
invoice-paid = Zaplatená
invoice-void = Stornovaná
invoice-given-up = Odpísaná
invoice-lines = Za čo je
invoice-line = Popis
invoice-quantity = Množstvo
invoice-amount = Suma
invoice-discount = Zľavy
invoice-total = Spolu
invoice-balance = Započítaný zostatok
invoice-left = Na úhradu
invoice-pdf = Stiahnuť ako PDF
invoices-title = Faktúry
invoices-search = Hľadať faktúry
invoices-any-status = Akýkoľvek stav
invoices-any-year = Akýkoľvek rok
invoices-year = Rok
invoices-number = Číslo faktúry
invoices-number-column = Číslo
invoices-what = Za
invoices-show = Zobraziť
invoices-all = Zobraziť všetky faktúry
invoices-none-found = Nevyhovuje žiadna faktúra.
invoices-none-here = Na tejto stránke nie sú žiadne faktúry.
invoices-count = { $count ->
    [one] { $count } faktúra
    [few] { $count } faktúry
    [many] { $count } faktúry
   *[other] { $count } faktúr
 }
invoices-pages = Stránky
invoices-page = Strana { $page } z { $pages }
invoices-newer = Novšie
invoices-older = Staršie
invoice-unnumbered = Faktúra bez čísla
invoice-empty = Nič
invoice-and-more = { $count ->
    [one] { $first } a { $count } ďalšia položka
    [few] { $first } a { $count } ďalšie položky
    [many] { $first } a { $count } ďalšej položky
   *[other] { $first } a { $count } ďalších položiek
 }
invoice-late = Po splatnosti
invoice-paid-on = Dátum úhrady
invoice-voided-on = Dátum storna
invoice-subtotal = Medzisúčet
invoice-credited = Dobropisované
invoice-row-credited = Dobropisované { $amount }
credit-notes-title = Dobropisy
credit-off-invoice = Odpočítané z tejto faktúry
credit-refunded = Vrátené
credit-to-balance = Na vaše ďalšie faktúry
credit-elsewhere = Vyrovnané inak
invoice-paid-amount = Zaplatené
invoice-pay = Prihlásiť sa a zaplatiť
invoice-receipt = Doklad
payments-title = Platby
payment-day = Dátum
payment-with = Spôsob platby
payment-succeeded = Zaplatené
payment-processing = Prebieha
payment-canceled = Zrušené
payment-failed = Zlyhalo
payment-no-method = Žiadny spôsob platby
refund-succeeded = Vrátené
refund-processing = Vrátenie prebieha
refund-failed = Vrátenie zlyhalo
receipt = Doklad k faktúre { $number }
receipt-paid = Zaplatené { $amount }
receipt-elsewhere = Faktúra bola zaplatená mimo tejto stránky.
receipt-pdf = Stiahnuť doklad ako PDF
upcoming-title = Ďalšia faktúra
upcoming-none-title = Nie je naplánovaná žiadna faktúra
upcoming-none = Podľa súčasného stavu z tohto predplatného nevznikne ďalšia faktúra.
upcoming-charged = Zaplatí ju { $card }. Zmeny dovtedy môžu sumu zmeniť.
upcoming-sent = Vtedy dostanete faktúru. Treba ju zaplatiť do { $date }.
line-trial = Bezplatná skúšobná doba: { $plan }
line-usage = { $plan }: čo ste využili

### paper

paper-invoice = Faktúra
paper-receipt = Doklad
paper-credit-note = Dobropis
paper-number = Číslo
paper-period = Obdobie
paper-from = Dodávateľ
paper-bill-to = Odberateľ
paper-quantity = Množ.
paper-unit-price = Jedn. cena
paper-tax = Daň
paper-pay-online = Zobraziť a zaplatiť online
paper-page = Strana { $page } z { $pages }
paper-test-mark = TEST: tento doklad nie je výzva na platbu
paper-discount = Zľava
paper-subtotal = Medzisúčet
paper-credited = Dobropisované
paper-paid = Zaplatené
paper-draft = Koncept
paper-overdue = Po splatnosti
paper-uncollectible = Nevymožiteľné

### leaving

leaving-title = Zrušiť { $plan }
leaving-when-later = Skončí sa { $date }
leaving-when-trial = Vaše skúšobné obdobie sa skončí { $date }
leaving-when-now = Skončí sa ihneď
leaving-when-after-pause = Skončí sa po vašej prestávke
leaving-stays = Dovtedy zostáva všetko bez zmeny.
leaving-stays-paused = Zostane pozastavené. Zaplatený čas príde po prestávke, potom sa skončí.
leaving-no-charge = Už vám zaň nebudeme nič účtovať.
leaving-usage = Čo ste využili, sa účtuje teraz: zaplatíte { $amount }.
leaving-usage-later = Dňa { $date } sa zaúčtuje, čo dovtedy využijete.
leaving-owed = Faktúry, ktoré sú ešte otvorené, treba naďalej zaplatiť.
leaving-lost = Máte zaplatené do { $date }. Zvyšok sa nevracia.
leaving-credit = Kredit za čas, ktorý nevyužijete
leaving-credit-later = Odpočíta sa z vašej ďalšej faktúry od spoločnosti { $organization }.
leaving-schedule = Zmena naplánovaná na { $date } sa neuskutoční.
leaving-button = Zrušiť predplatné
leaving-stay = Späť bez zrušenia
leaving-undo-later = Dovtedy si to môžete rozmyslieť.
leaving-again-later = Kedykoľvek ho môžete znova spustiť.
leaving-changed = Sumy sa zmenili. Pozrite sa ešte raz.
offer-title = Alebo zostaňte za menej
offer-coupon = { $discount } na { $plan }
offer-effect = Vaša ďalšia platba ({ $date }) bude { $then } namiesto { $now }.
offer-once = Platí na jednu platbu.
offer-invoices = { $count ->
    [one] Platí na { $count } platbu.
    [few] Platí na { $count } platby.
    [many] Platí na { $count } platby.
   *[other] Platí na { $count } platieb.
 }
offer-until = Platí do { $date }.
offer-forever = Platí, kým si predplatné ponecháte.
offer-single = Môžete ju využiť raz.
offer-take = Využiť zľavu
offer-taken = Vaša zľava platí a predplatné pokračuje.
offer-pause-title = Alebo si dajte prestávku
offer-pause-lead = Pozastavte si predplatné. Kým ho neobnovíte, nič sa neúčtuje.
offer-pause-go = Vybrať prestávku
left-later = { $plan } sa skončí { $date }
left-after-pause = { $plan } sa skončí po vašej prestávke
left-now = { $plan }: ukončené
left-again = Znova spustiť
left-home = Na fakturáciu
left-done = Hotovo
left-notice = Vaše predplatné je zrušené.
left-undo = Ponechať predplatné
survey-title = Prečo odchádzate?
survey-lead = Spoločnosť { $organization } by to rada vedela. Odpovedať nemusíte.
survey-legend = Dôvod
survey-comment = Vlastnými slovami
survey-send = Odoslať
survey-thanks = Ďakujeme. Spoločnosť { $organization } si to prečíta.
reason-customer-service = Zákaznícky servis
reason-low-quality = Kvalita
reason-missing-features = Niečo chýba
reason-other = Niečo iné
reason-switched-service = Našiel/našla som si niečo iné
reason-too-complex = Je to príliš zložité
reason-too-expensive = Je to príliš drahé
reason-unused = Nepoužívam to
keep-title = Ponechať { $plan }
keep-lead = Malo sa skončiť { $date }. Namiesto toho pokračuje.
keep-lead-paused = Malo sa skončiť po vašej prestávke. Namiesto toho pokračuje.
keep-next = Ďalšia platba
keep-button = Ponechať predplatné
keep-leave = Späť bez zmeny
keep-done = Vaše predplatné pokračuje.

### pausing

pausing-title = Pozastaviť { $plan }
pausing-lead = Kým je predplatné pozastavené, nič sa neúčtuje a zaplatený čas vám zostane.
pausing-legend = Na ako dlho?
pausing-choice = { $length }, do { $date }
pausing-choice-open = Kým ho neobnovím
pausing-continue = Pokračovať
pausing-choose = Vyberte, na ako dlho.
pausing-confirm-until = Pozastaviť do { $date }
pausing-confirm-open = Pozastaviť, kým ho neobnovíte
pausing-from = Pozastavené od
pausing-until = Obnoví sa
pausing-by-you = Keď ho tu obnovíte
pausing-charged = Medzitým sa zaúčtuje
pausing-nothing = Nič
pausing-kept = Zachovaný zaplatený čas
pausing-next = Ďalšia platba
pausing-no-next = Žiadna ďalšia platba nebude.
pausing-open-next = Ďalšia platba príde, keď sa po obnovení minie zachovaný čas.
pausing-trial-kept = Zachovaný skúšobný čas
pausing-button = Pozastaviť predplatné
pausing-button-change = Zmeniť prestávku
pausing-done = Vaše predplatné je pozastavené.
pausing-changed = Vaša prestávka bola zmenená.
pausing-is-until = Je pozastavené do { $date }.
pausing-is-open = Je pozastavené, kým ho neobnovíte.
pausing-will = Pozastaví sa { $date }.
pausing-change-legend = Zmeniť na
pausing-leave = Späť bez pozastavenia
pausing-stay = Späť bez zmeny
pausing-ending = Toto predplatné sa končí, preto sa nedá pozastaviť. Najprv ho ponechajte.
pausing-none = Spoločnosť { $organization } teraz prestávky neponúka.
resuming-title = Obnoviť { $plan }
resuming-lead = Pokračuje od dnes.
resuming-charged = Dnes sa zaúčtuje
resuming-button = Obnoviť predplatné
resuming-pay = Zaplatiť { $amount } a obnoviť
resuming-done = Vaše predplatné pokračuje.
resuming-off-title = Zrušiť prestávku: { $plan }
resuming-off-lead = Malo sa pozastaviť { $date }. Pokračuje bez prestávky.
resuming-off-button = Zrušiť prestávku
resuming-off-done = Vaša prestávka je zrušená.

### reactivating

reactivating-title = Znova spustiť { $plan }
reactivating-lead = Skončilo sa { $date }. Dnes sa začne znova.
reactivating-charged = Dnes sa zaúčtuje
reactivating-invoiced = Dnes sa vyfakturuje
reactivating-next = Ďalšia platba
reactivating-with = Spôsob platby
reactivating-add = Pridať spôsob platby
reactivating-pay = Zaplatiť { $amount } a spustiť
reactivating-button = Znova spustiť
reactivating-leave = Späť bez spustenia
reactivating-changed = Sumy sa zmenili. Pozrite sa ešte raz.
reactivating-done = Vaše predplatné je opäť aktívne.
reactivating-unpaid = Vaše predplatné sa začne hneď po zaplatení.
reactivating-gone = { $plan } sa už v pôvodnej podobe nepredáva. Obráťte sa na spoločnosť { $organization }.

### methods

methods-title = Spôsoby platby
methods-none = Zatiaľ nemáte žiadny spôsob platby.
methods-add = Pridať kartu
methods-default-mark = Predvolená
methods-expired-mark = Neplatná
methods-soon-mark = Čoskoro vyprší
methods-expires = Platí do { $date }
methods-expired-since = Platnosť vypršala { $date }. Aktualizujte ju alebo pridajte inú kartu.
methods-pays = Platí za: { $plans }
methods-pays-nothing = Momentálne neplatí za nič
methods-unpaid = Zatiaľ nemá čím platiť: { $plans }. Pridajte kartu alebo ju vyberte.
methods-a-plan = Vaše predplatné
methods-make-default = Nastaviť ako predvolenú
methods-choose = Vybrať predplatné
methods-edit = Aktualizovať
methods-remove = Odstrániť
methods-default-title = Nastaviť ako predvolenú: { $card }?
methods-default-lead = Predvolená karta platí za všetko, čo nemá vlastnú kartu, teraz aj v budúcnosti.
methods-default-plans = Predplatné, ktoré prejde na túto kartu
methods-default-keep = Predplatné, ktoré vynecháte, si nechá svoju dnešnú kartu.
methods-default-button = Nastaviť ako predvolenú
methods-default-done = Váš predvolený spôsob platby je zmenený.
methods-default-already = Toto už je vaša predvolená karta.
methods-plans-title = Za čo platí { $card }
methods-plans-legend = Predplatné, za ktoré platí táto karta
methods-plans-now = Teraz platí { $card }
methods-plans-now-nothing = Zatiaľ sa neplatí ničím
methods-plans-none = Nemáte aktívne predplatné, za ktoré by platila karta.
methods-plans-as-default = Ako predvolená platí za: { $plans }. Ak to chcete zmeniť, vyberte preň inú kartu.
methods-plans-back = Predplatné, ktoré vynecháte, sa vráti k predvolenej karte.
methods-plans-button = Uložiť
methods-plans-done = Uložené. Vaše predplatné sa platí tak, ako ste si vybrali.
methods-remove-title = Odstrániť { $card }?
methods-remove-free = Momentálne neplatí za nič.
methods-remove-falls-back = { $plans }: namiesto nej bude platiť { $card }.
methods-remove-needed = Platí za: { $plans }, a nič iné by za to neplatilo. Najprv na to vyberte inú kartu.
methods-remove-needed-add = Pridať inú kartu
methods-remove-needed-choose = Vybrať inú kartu
methods-remove-final = Na kartu zabudneme. Kedykoľvek ju môžete znova pridať.
methods-remove-button = Odstrániť kartu
methods-remove-keep = Ponechať
methods-remove-done = Karta je odstránená.
methods-edit-title = Aktualizovať { $card }
methods-edit-lead = Máte novú kartu s rovnakým číslom? Zmeňte tu údaje, ktoré sú na nej.
methods-edit-button = Uložiť
methods-edit-done = Karta je aktualizovaná.
methods-field-number = Číslo karty
methods-field-expiry = Platnosť do
methods-field-expiry-hint = Mesiac a rok, napríklad 08/30
methods-field-cvc = Bezpečnostný kód
methods-field-cvc-hint = Tri alebo štyri číslice vedľa podpisu alebo na prednej strane
methods-field-name = Meno na karte
methods-field-line1 = Ulica a číslo
methods-field-line2 = Doplnenie adresy
methods-field-city = Mesto alebo obec
methods-field-state = Kraj alebo región
methods-field-postal = PSČ
methods-wrong-number = Skontrolujte číslo karty.
methods-wrong-cvc = Bezpečnostný kód má tri alebo štyri číslice.
methods-not-test = Toto nie je testovacia karta. Použite jedno z čísel nižšie, nikdy nie skutočnú kartu.
methods-add-test = Testovací režim prijíma len testovacie karty. Stačí akýkoľvek budúci dátum a akýkoľvek bezpečnostný kód.
methods-add-future = Použiť na budúce platby
methods-add-future-hint = Stane sa vašou predvolenou kartou.
methods-add-plans = Predplatné, za ktoré bude odteraz platiť
methods-add-button = Pridať kartu
methods-added = Karta je pridaná.
methods-add-busy = Vašej banke to chvíľu trvá. Karta sa tu objaví, keď banka odpovie.
methods-test-cards = Testovacie karty
methods-test-number = Číslo
methods-test-outcome = Čo sa stane
methods-test-succeeds = Funguje
methods-test-declined = Zamietnutá
methods-test-funds = Zamietnutá: nedostatok peňazí
methods-test-expired = Zamietnutá: platnosť vypršala
methods-test-cvc = Zamietnutá: nesprávny bezpečnostný kód
methods-test-processing = Zamietnutá: problém v banke
methods-test-later = Pridá sa, ale platby sa zamietnu
methods-test-asks = Banka vás požiada o potvrdenie
methods-test-asks-in-vain = Banka vás požiada o potvrdenie a potom zamietne
methods-saved-title = Pridané: { $card }
methods-saved-pays = Odteraz platí za: { $plans }.
methods-saved-default = Je to vaša predvolená karta: platí za všetko, čo nemá vlastnú kartu.
methods-saved-only = Je pripravená, keď ju budete potrebovať.
methods-saved-owed = Ešte otvorené
methods-saved-pay = Zaplatiť teraz { $amounts }
methods-saved-later = Teraz nie
methods-saved-done = Hotovo
methods-nowhere-title = Karty sa tu zatiaľ nedajú pridať
methods-nowhere-lead = Spoločnosť { $organization } na tejto stránke nenastavila platby kartou. Ak chcete zmeniť spôsob platby, obráťte sa na ňu.
methods-page-lead = Kartu zadáte na stránke nášho poskytovateľa platieb. Jej číslo nikdy neuvidíme.
methods-page-button = Pokračovať

### paying

paying-title = Zaplatiť faktúru { $number }
paying-all-title = Zaplatiť otvorené položky
paying-with = Zaplatiť pomocou
paying-button = Zaplatiť { $amount }
paying-total = Spolu
paying-one = Zaplatiť iba túto
paying-no-card = Zatiaľ nemáte kartu, ktorou by ste mohli zaplatiť.
paying-add-card = Zaplatiť inou kartou
paying-changed = Suma sa medzitým zmenila. Pozrite sa ešte raz.
paying-last-try = Posledný pokus nevyšiel. { $reason }
paying-waits = Vaša banka chce, aby ste túto platbu potvrdili.
paying-confirm = Potvrdiť
paying-busy = Táto platba je na ceste. Pozrite sa znova o chvíľu.
paying-nothing = Nič nie je otvorené. Ďakujeme!
paying-done = Zaplatené. Ďakujeme!
paying-already = Táto faktúra je už zaplatená.
paying-results = Vaše platby
paying-state-paid = Zaplatené
paying-state-failed = Nezaplatené
paying-state-busy = Na ceste
paying-state-waits = Čaká na vás
paying-receipt = Faktúra a doklad
paying-try-again = Skúsiť znova

### challenge

challenge-title = Vaša banka sa pýta
challenge-payment = Spoločnosť { $organization } si chce vziať { $amount }. Zaplatí { $card }. Súhlasíte?
challenge-setup = Spoločnosť { $organization } si chce pre neskoršie platby ponechať: { $card }. Súhlasíte?
challenge-card = vaša karta
challenge-test = Testovací režim: žiadna banka sa nepýta. Vyberte, čo by odpovedala.
challenge-approve = Schváliť
challenge-decline = Zamietnuť
challenge-leave-payment = Ak chcete zaplatiť { $amount }, potvrďte v banke, že ste to vy.
challenge-leave-setup = Dokončite to u nášho poskytovateľa platieb.
challenge-leave = Pokračovať
challenge-returned = Som späť
challenge-pending = Ešte to tam nie je dokončené. Pokračujte tam, kde ste prestali.
challenge-failed = Vaša banka nemohla potvrdiť, že ste to vy, preto sa nič nezaúčtovalo.
challenge-failed-card = Vaša banka nemohla potvrdiť, že ste to vy, preto karta nebola pridaná.
challenge-over = Na toto ste už odpovedali.

### details

details-lead = S týmito údajmi sa vystavujú vaše faktúry.
details-save = Uložiť
details-saved = Vaše údaje sú uložené.
details-change-name = Zmeniť meno
details-change-email = Zmeniť e-mailovú adresu
details-change-phone = Zmeniť telefónne číslo
details-change-address = Zmeniť fakturačnú adresu
details-change-shipping = Zmeniť dodaciu adresu
details-change-tax-ids = Zmeniť daňové čísla
details-name-title = Vaše meno
details-name-lead = Meno osoby alebo názov firmy, ako sa uvádza na faktúrach.
details-phone-title = Vaše telefónne číslo
details-phone-fault = Toto nevyzerá ako telefónne číslo. Začnite znakom + a predvoľbou svojej krajiny.
emails-title = Vaša e-mailová adresa
emails-current = Vaša adresa je { $email }.
emails-no-mail = Zmení vám ju spoločnosť { $organization }: obráťte sa na ňu.
emails-new = Nová e-mailová adresa
emails-hint = Pošleme na ňu kód. Adresa sa zmení, keď kód zadáte.
emails-send = Poslať kód
emails-same = Toto už je vaša adresa.
emails-code-title = Zadajte kód
emails-code-lead = { $count ->
    [one] Poslali sme 8-miestny kód na { $email }. Platí { $count } minútu.
    [few] Poslali sme 8-miestny kód na { $email }. Platí { $count } minúty.
    [many] Poslali sme 8-miestny kód na { $email }. Platí { $count } minúty.
   *[other] Poslali sme 8-miestny kód na { $email }. Platí { $count } minút.
 }
emails-code = Kód
emails-confirm = Zmeniť adresu
emails-again = Poslať ďalší kód
emails-other = Použiť inú adresu
emails-sent-again = Ďalší kód je na ceste.
emails-wrong-code = Tento kód nie je správny alebo jeho platnosť vypršala. Skontrolujte ho alebo požiadajte o ďalší.
emails-expired = Platnosť kódu vypršala. Začnite znova s novou adresou.
emails-changed = Vaša e-mailová adresa je zmenená. Všade inde sme vás odhlásili.

### addresses

addresses-title = Fakturačná adresa
addresses-shipping-title = Dodacia adresa
addresses-addressee = Adresát
addresses-country = Krajina alebo región
addresses-choose-country = Vyberte krajinu
addresses-choose = Vyberte
addresses-switch = Použiť túto krajinu
addresses-line1 = Ulica a číslo
addresses-line2 = Byt, poschodie, budova
addresses-city = Mesto
addresses-town = Mesto alebo obec
addresses-suburb = Mestská časť alebo obec
addresses-district = Okres
addresses-postal-code = PSČ
addresses-postcode = PSČ
addresses-zip = PSČ (ZIP)
addresses-pin = PSČ (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Oblasť
addresses-county = Grófstvo
addresses-department = Departement
addresses-emirate = Emirát
addresses-governorate = Guvernorát
addresses-island = Ostrov
addresses-parish = Farnosť
addresses-prefecture = Prefektúra
addresses-province = Provincia
addresses-region = Región
addresses-state = Štát
addresses-code-fault = { $count ->
    [one] Tento kód má mať { $count } číslicu.
    [few] Tento kód má mať { $count } číslice.
    [many] Tento kód má mať { $count } číslice.
   *[other] Tento kód má mať { $count } číslic.
 }
addresses-order-title = Adresy tohto predplatného
addresses-order-lead = Ak predplatné nemá vlastnú adresu, použije sa vaša.
addresses-order-billing = Fakturačná adresa tohto predplatného
addresses-order-delivery = Dodacia adresa tohto predplatného
addresses-order-usual = Použiť moju obvyklú adresu

### tax-ids

tax-ids-title = Daňové čísla
tax-ids-lead = Budú uvedené na vašich ďalších faktúrach.
tax-ids-add = Pridať daňové číslo
tax-ids-type = Krajina a typ
tax-ids-value = Číslo
tax-ids-hint = Medzery, bodky a pomlčky neprekážajú.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (napríklad { $example })
tax-ids-unknown = Iné
tax-ids-remove = Odstrániť
tax-ids-added = Daňové číslo je pridané.
tax-ids-removed = Daňové číslo je odstránené.

### privacy

privacy-title = Vaše údaje
privacy-copy = Kópia vašich údajov
privacy-copy-lead = Všetko, čo tu o vás uchovávame, v súbore, ktorý dokážu čítať iné programy (JSON).
privacy-download = Stiahnuť moje údaje
privacy-erase = Vymazanie údajov
privacy-erase-lead = Môžete požiadať o vymazanie svojich údajov.
privacy-erase-ask = Požiadať o vymazanie
privacy-erase-title = Žiadosť o vymazanie údajov
privacy-erase-who = Vymazanie vykoná spoločnosť { $organization } a môže vás najprv kontaktovať.
privacy-erase-what = Vaše predplatné sa skončí, všade vás odhlásime a vaše údaje a spôsoby platby sa vymažú.
privacy-erase-kept = { $count ->
    [one] Faktúry a ich úhrady sa uchovávajú { $count } rok, pretože to vyžaduje zákon.
    [few] Faktúry a ich úhrady sa uchovávajú { $count } roky, pretože to vyžaduje zákon.
    [many] Faktúry a ich úhrady sa uchovávajú { $count } roka, pretože to vyžaduje zákon.
   *[other] Faktúry a ich úhrady sa uchovávajú { $count } rokov, pretože to vyžaduje zákon.
 }
privacy-erase-send = Požiadať o vymazanie
privacy-asked = Spoločnosť { $organization } ste požiadali o vymazanie údajov { $date }.
privacy-sent = Vaša žiadosť je na ceste.

### problems

bad-request = Tomuto sme nerozumeli
bad-request-advice = Časť adresy alebo formulára nie je taká, aká má byť. Vráťte sa a skúste to znova.
stranger = Toto neprišlo z tejto stránky
stranger-advice = Pre vašu bezpečnosť sme to nevykonali. Vráťte sa, znova načítajte stránku a skúste to znova.
switched-off = Toto sa tu neponúka
switched-off-advice = Spoločnosť { $organization } to nezapla. Ak to potrebujete, obráťte sa na ňu.
refused = Toto teraz nie je možné
not-found = Tu nie je žiadna stránka
not-found-advice = V adrese môže byť preklep alebo bola stránka odstránená. Použite odkaz od spoločnosti, ktorej platíte.
wrong-method = Táto stránka sa takto nedá použiť
wrong-method-advice = Nič sa nezmenilo. Vráťte sa a použite tlačidlá na stránke.
timed-out = Trvalo to príliš dlho
timed-out-advice = Nič sa nezmenilo. Skontrolujte pripojenie a skúste to znova.
too-large = Je to príliš veľké
too-large-advice = Nič sa nezmenilo. Skráťte to a skúste to znova.
too-many = Chvíľu strpenia, prosím
too-many-advice = Z vášho pripojenia prišlo príliš veľa požiadaviek. Počkajte minútu a skúste to znova.
offline-title = Ste offline
offline-lead = Táto stránka potrebuje internet. Skontrolujte pripojenie a skúste to znova.
offline-note = Čo ste odoslali naposledy, mohlo prísť. Uvidíte to tu, keď budete znova pripojení.
broken = Na našej strane sa niečo pokazilo
broken-advice = Nespôsobili ste to vy. Skúste to znova o chvíľu. Ak to pretrváva, povedzte to spoločnosti, ktorej platíte, a uveďte referenčný kód nižšie.
unavailable = Hneď sme späť
unavailable-advice = Stránka je preťažená alebo sa na nej pracuje. Skúste to znova o chvíľu.

### root

root-title = Toto je fakturačný server
root-customer = Ste zákazník? Použite odkaz od spoločnosti, ktorej platíte.
root-operator = Prevádzkujete tento server? Funguje. Tento príkaz vytvorí organizáciu a kľúče k jej fakturačným stránkam:
root-reference = Referenčná príručka API

### refusals

refusal-general = Toto nie je možné. Obráťte sa na spoločnosť { $organization }.
refusal-busy = Vaša posledná požiadavka sa ešte spracúva. Chvíľu počkajte a pozrite sa znova.
refusal-declined = Karta bola zamietnutá. Skúste inú kartu alebo sa opýtajte svojej banky.
refusal-insufficient-funds = Karta bola zamietnutá: nie je na nej dosť peňazí. Skúste inú kartu.
refusal-expired-card = Karta bola zamietnutá: jej platnosť vypršala. Skúste inú kartu.
refusal-wrong-cvc = Karta bola zamietnutá: bezpečnostný kód je nesprávny. Skontrolujte ho a skúste to znova.
refusal-processing-error = V banke nastal problém. Skúste to znova o chvíľu alebo použite inú kartu.
refusal-authentication = Vaša banka chce, aby ste túto platbu potvrdili.
refusal-too-many-attempts = Príliš veľa pokusov. Chvíľu počkajte a skúste to znova.
refusal-in-use = Ešte sa používa a nedá sa odstrániť.
obstacle-subscription-over = Toto predplatné sa skončilo.
obstacle-subscription-runs = Toto predplatné sa neskončilo.
obstacle-subscription-incomplete = Prvá faktúra tohto predplatného ešte nie je zaplatená. Najprv ju zaplaťte.
obstacle-nothing-to-undo = Toto predplatné nemá koniec, ktorý by sa dal zrušiť.
obstacle-already-ending = Toto predplatné sa už končí.
obstacle-already-paused = Toto predplatné je už pozastavené.
obstacle-not-paused = Toto predplatné nie je pozastavené.
obstacle-subscription-overdue = Faktúra tohto predplatného je po splatnosti. Najprv ju zaplaťte.
obstacle-subscription-paused = Toto predplatné je pozastavené. Najprv ho obnovte.
obstacle-has-schedule = Zmena tohto predplatného je už naplánovaná. Najprv ju zrušte alebo sa obráťte na spoločnosť { $organization }.
obstacle-last-item = Predplatné potrebuje aspoň jednu položku.
obstacle-invoice-not-open = Táto faktúra už nie je otvorená.
obstacle-invoice-paid = Táto faktúra je zaplatená.
obstacle-no-payment-method = Nie je k dispozícii spôsob platby. Najprv nejaký pridajte.
obstacle-last-payment-method = Platí sa ním aktívne predplatné. Najprv preň vyberte iný spôsob platby.
obstacle-payment-over = Táto platba sa skončila.
obstacle-setup-over = Pridanie tejto karty je už dokončené alebo zrušené.
obstacle-no-gateway = Spoločnosť { $organization } tu zatiaľ nemôže prijímať platby. Obráťte sa na ňu.
obstacle-offer-taken = Túto ponuku ste už využili.
obstacle-discount-runs = Zľava už platí.
obstacle-too-many = Viac ich už nemôže byť.
rule-required = Vyplňte toto pole.
rule-too-long = { $count ->
    [one] Povolený je najviac { $count } znak.
    [few] Povolené sú najviac { $count } znaky.
    [many] Povolených je najviac { $count } znaku.
   *[other] Povolených je najviac { $count } znakov.
 }
rule-too-short = { $count ->
    [one] Potrebný je aspoň { $count } znak.
    [few] Potrebné sú aspoň { $count } znaky.
    [many] Potrebných je aspoň { $count } znaku.
   *[other] Potrebných je aspoň { $count } znakov.
 }
rule-range = Hodnota musí byť od { $min } do { $max }.
rule-character = Obsahuje znak, ktorý sa tu nedá použiť.
rule-email = Toto nevyzerá ako e-mailová adresa.
rule-choice = Vyberte jednu možnosť zo zoznamu.
rule-taken = Toto je už obsadené.
rule-missing = Toto už neexistuje. Vyberte niečo iné.
rule-expired = Platnosť vypršala.
rule-used-up = Toto sa už nedá viackrát použiť.
rule-first-time-only = Toto je len pre nových zákazníkov.
rule-once-per-customer = Toto sa dá použiť len raz a už ste to využili.
rule-below-minimum = Suma je na to príliš nízka.
rule-not-applicable = Toto sa nehodí k vášmu predplatnému.
rule-tax-id = Toto nevyzerá ako číslo tohto typu. Skontrolujte, či v ňom nie je preklep.
rule-expiry = Skontrolujte mesiac a rok.
rule-card-number = Čísla kariet sem nepatria.
rule-weak-password = Toto heslo sa dá príliš ľahko uhádnuť. Zvoľte dlhšie alebo menej bežné.
rule-wrong-password = Toto nie je vaše heslo.
rule-invalid = Skontrolujte tento údaj.

### mails

mail-code-subject = Váš prihlasovací kód: { $merchant }
mail-code-lead = Týmto kódom sa prihlásite na svoju stránku fakturácie u spoločnosti { $merchant }:
mail-code-life = { $minutes ->
    [one] Funguje raz, najbližšiu { $minutes } minútu.
    [few] Funguje raz, najbližšie { $minutes } minúty.
    [many] Funguje raz, najbližších { $minutes } minúty.
   *[other] Funguje raz, najbližších { $minutes } minút.
 }
mail-code-ignore = Ak ste oň nežiadali, tento e-mail ignorujte. Bez kódu sa nikto neprihlási.
mail-link-subject = Váš prihlasovací odkaz: { $merchant }
mail-link-lead = Týmto odkazom sa prihlásite na svoju stránku fakturácie u spoločnosti { $merchant }.
mail-link-button = Prihlásiť sa
mail-link-life = { $minutes ->
    [one] Odkaz funguje raz, najbližšiu { $minutes } minútu.
    [few] Odkaz funguje raz, najbližšie { $minutes } minúty.
    [many] Odkaz funguje raz, najbližších { $minutes } minúty.
   *[other] Odkaz funguje raz, najbližších { $minutes } minút.
 }
mail-link-ignore = Ak ste oň nežiadali, tento e-mail ignorujte. Bez odkazu sa nikto neprihlási.
mail-reset-subject = Nastavenie nového hesla: { $merchant }
mail-reset-lead = Týmto odkazom si nastavíte nové heslo k svojej stránke fakturácie u spoločnosti { $merchant }.
mail-reset-button = Nastaviť nové heslo
mail-reset-ignore = Ak ste oň nežiadali, tento e-mail ignorujte. Vaše heslo zostáva bez zmeny.
mail-proof-subject = Potvrďte svoju e-mailovú adresu: { $merchant }
mail-proof-lead = Zadajte tento kód, ak chcete túto e-mailovú adresu používať u spoločnosti { $merchant }:
mail-proof-ignore = Ak ste oň nežiadali, tento e-mail ignorujte. Nič sa nezmení.
mail-email-subject = Vaša e-mailová adresa bola zmenená
mail-email-old = E-mailová adresa vášho fakturačného účtu u spoločnosti { $merchant } bola zmenená { $date }. Na túto adresu už e-maily nebudú chodiť.
mail-email-new = Toto je odteraz e-mailová adresa vášho fakturačného účtu u spoločnosti { $merchant }.
mail-method-subject = Bol pridaný spôsob platby
mail-method-lead = Do vášho fakturačného účtu u spoločnosti { $merchant } bola { $date } pridaná karta { $brand } s koncovkou { $last4 }.
mail-method-card = Do vášho fakturačného účtu u spoločnosti { $merchant } bola { $date } pridaná karta s koncovkou { $last4 }.
mail-cancelled-subject = Vaše predplatné bolo zrušené
mail-cancelled-later = Zrušili ste { $plan }. Môžete ho používať do { $date }.
mail-cancelled-undo = Rozmysleli ste si to? Dovtedy to môžete vrátiť späť na svojej stránke fakturácie.
mail-cancelled-now = Zrušili ste { $plan }. Predplatné sa skončilo.
mail-portal-button = Otvoriť stránku fakturácie
mail-not-you = Ak ste to neboli vy, ihneď sa obráťte na spoločnosť { $merchant }.
mail-not-you-at = Ak ste to neboli vy, ihneď sa obráťte na spoločnosť { $merchant }: { $email }
