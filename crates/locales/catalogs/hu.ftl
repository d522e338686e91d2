### general

percent = { $number }%
title = { $page } · { $organization }
billing = Számlázás
test-mode = Tesztüzemmód
test-mode-note = Itt semmit sem terhelünk meg.
skip = Ugrás a tartalomra
policies = Szabályzatok
privacy = Adatvédelmi tájékoztató
terms = Felhasználási feltételek
refunds = Visszatérítési szabályzat
return-to = Vissza ide: { $organization }
sign-out = Kijelentkezés
language = Nyelv
language-change = Nyelv módosítása
contact = Kapcsolat
contact-lead = { $organization } itt válaszol a számlázással kapcsolatos kérdéseire.
not-given = Nincs megadva
back = Vissza
home = Az Ön számlázása
navigation = Az Ön számlázása
reference = Hivatkozási szám
errors-title = { $count ->
    [one] Valamit még egyszer át kell néznie
   *[other] { $count } dolgot még egyszer át kell néznie
 }
field-again = Az Ön biztonsága érdekében ezt nem őriztük meg. Kérjük, adja meg újra.
optional = nem kötelező

days = { $count ->
    [one] { $count } nap
   *[other] { $count } nap
 }
weeks = { $count ->
    [one] { $count } hét
   *[other] { $count } hét
 }
months = { $count ->
    [one] { $count } hónap
   *[other] { $count } hónap
 }
years = { $count ->
    [one] { $count } év
   *[other] { $count } év
 }

price-daily = { $amount } naponta
price-weekly = { $amount } hetente
price-monthly = { $amount } havonta
price-yearly = { $amount } évente
price-every = { $amount } / { $interval }
price-once = { $amount } egyszeri díj
price-metered = { $amount } a használat alapján
price-tiers = Ár a mennyiség szerint

### notices

notice-stale = Ez az oldal már nem volt naprakész. Kérjük, próbálja újra.

### flows

flow-done = Minden kész
flow-done-lead = Bezárhatja ezt az oldalt.

### portal

portal-headline = Az Ön számlázása: { $organization }
portal-use-link = Használja a linket, amelyet Önnek küldött: { $organization }
portal-use-link-more = A számlázási oldal személyes linkkel nyílik meg. Keresse a fiókjában vagy egy üzenetben, amelynek feladója: { $organization }.
portal-use-link-once = Egy link egyszer és néhány percig használható. Ha az Öné lejárt, kérjen újat.
portal-closed = { $organization } a saját oldalán, az Ön fiókjában jeleníti meg a számlázást.
link-title = A számlázási oldala készen áll
link-lead = { $organization } kizárólag Önnek készítette ezt a linket. Egyszer használható.
link-button = Számlázás megnyitása
link-note = A megnyitással bejelentkezik ezen az eszközön. Ha végzett, jelentkezzen ki.
ended-title = Ez a link lejárt
ended-lead = A számlázási oldalra mutató linkek egyszer és öt percig használhatók, hogy az Önét senki más ne használhassa.
ended-step-back = Menjen vissza oda, ahol a linket találta: a fiókjába vagy az üzenethez.
ended-step-ask = Kérjen ott új linket.
ended-step-open = Nyissa meg öt percen belül.
signed-out = Kijelentkezett
signed-out-close = Bezárhatja ezt az ablakot.
signed-out-lead = Bezárhatja ezt az ablakot. Ha vissza szeretne térni, használjon új linket, amelyet tőlük kap: { $organization }.

### signing in

sign-in-title = Bejelentkezés
sign-in-email = E-mail-cím
sign-in-username = E-mail-cím vagy felhasználónév
sign-in-password = Jelszó
sign-in-password-hint = Hagyja üresen, ha e-mailben kér kódot.
sign-in-code-note = Küldünk Önnek egy kódot a bejelentkezéshez. Nincs szüksége jelszóra.
sign-in-continue = Tovább
sign-in-send = Kód küldése
sign-in-forgotten = Elfelejtette a jelszavát?
sign-in-wrong-password = A név vagy a jelszó nem helyes.
sign-in-needs-password = Adja meg a jelszavát.
sign-in-wait = { $minutes ->
    [one] Ezt túl sokszor kérték. Használja a legutóbbi e-mailt, vagy próbálja újra { $minutes } perc múlva.
   *[other] Ezt túl sokszor kérték. Használja a legutóbbi e-mailt, vagy próbálja újra { $minutes } perc múlva.
 }
code-title = Nézze meg a postafiókját
code-lead = Ha { $email } egy ügyfél címe itt: { $organization }, akkor a kód már úton van oda.
code-field = Az e-mailben kapott kód
code-hint = Nyolc számjegy. A kód tíz percig érvényes, ebben a böngészőben.
code-enter = Bejelentkezés
code-wrong = Ez a kód nem működik. Ellenőrizze, vagy kérjen újat.
code-resend = Új kód küldése
code-other = Másik cím használata
code-sent = Az új kód úton van. A régebbiek már nem érvényesek.
choose-title = Kinek a számlázását szeretné látni?
choose-lead = Az Ön címe több ügyfélhez is tartozik itt: { $organization }.
choose-legend = Ügyfelek
choose-unnamed = Nincs megadva név
choose-since = Ügyfél ettől: { $date }
choose-plans = { $count ->
    [one] { $count } futó előfizetés
   *[other] { $count } futó előfizetés
 }
choose-no-plan = Nincs futó előfizetés
choose-needed = Válasszon egyet.
forgotten-title = Új jelszó beállítása
forgotten-lead = Küldünk egy linket, amellyel beállíthatja.
forgotten-send = Link küldése
forgotten-sent = Ha { $organization } ismeri ezt a nevet, és tartozik hozzá jelszó, a link úton van a hozzá tartozó e-mail-címre. Egy óráig érvényes.
password-title = Az Ön jelszava
password-current = Jelenlegi jelszó
password-new = Új jelszó
password-new-hint = Legalább nyolc karakter. Minél hosszabb, annál jobb.
password-save = Jelszó mentése
password-first = Még nincs jelszava. Jelszóval kódra várás nélkül jelentkezhet be, ezzel a címmel: { $email }.
password-first-no-email = A jelszóhoz e-mail-cím is kell. Először adja meg az adatai között.
password-others = Minden más helyen kijelentkeztetjük.
notice-password = A jelszavát mentettük.
notice-password-reset = Az új jelszavát mentettük. Jelentkezzen be vele.
confirm-title = Ön az?
confirm-lead = Fiókja védelmében kérjük, igazolja még egyszer, hogy Ön az.
confirm-send = Kód küldése ide: { $email }
confirm-code-lead = A kód úton van ide: { $email }.
confirm-or-password = Vagy adja meg a jelszavát
confirm-button = Megerősítés
confirm-no-way = Nem tudunk kódot küldeni Önnek. Nyissa meg a számlázást egy új linkkel, amelyet tőlük kap: { $organization }. Ezután tíz percig elvégezheti ezt.
sessions-title = Hol van bejelentkezve
sessions-lead = Ha valamelyiket nem ismeri, jelentkeztesse ki, és módosítsa a jelszavát, ha van.
sessions-this = Ez a böngésző
sessions-unknown = Ismeretlen böngésző
sessions-seen = Utoljára aktív: { $time }
sessions-by-link = Bejelentkezés linkkel ({ $organization }): { $time }
sessions-by-email = Bejelentkezés e-maillel: { $time }
sessions-by-password = Bejelentkezés jelszóval: { $time }
sessions-by-site = Bejelentkezés itt: { $organization }, { $time }
sessions-end = Kijelentkeztetés
sessions-end-others = Kijelentkezés minden más helyen
sessions-end-all = Kijelentkezés mindenhol
notice-link-ended = Az a link lejárt. Jelentkezzen be inkább itt.
notice-session-ended = Azt a böngészőt kijelentkeztettük.
notice-sessions-ended = Minden más helyen kijelentkeztettük.

### home

hello = Üdvözöljük, { $name }!
hello-nobody = Üdvözöljük!
signed-in-as = Bejelentkezve mint { $email }
details = Számlázási adatok
name = Név
email = E-mail
phone = Telefon
address = Számlázási cím
shipping = Szállítási cím
home-plans = Az Ön előfizetései
home-no-plans = Jelenleg nincs itt előfizetése.
home-more-plans = További előfizetések
home-ended = Lejárt előfizetések
home-balance = Egyenleg
home-credit = Önnek { $amount } jóváírása van. Ebből fizetjük a következő számláit.
home-debt = A következő számlájához hozzáadunk ennyit: { $amount }.
home-methods = Fizetési mód
home-no-methods = Még nem mentett fizetési módot.
home-methods-more = { $count ->
    [one] és { $count } további fizetési mód
   *[other] és { $count } további fizetési mód
 }
home-methods-no-default = { $count ->
    [one] { $count } fizetési módot mentett. Ez még nem az alapértelmezett.
   *[other] { $count } fizetési módot mentett. Még egyik sem alapértelmezett.
 }
home-methods-manage = Fizetési módok kezelése
home-details-change = Adatok módosítása
home-tax-ids = Adószámok
home-no-invoices = Még nincsenek számlák.
home-all-invoices = Összes számla
home-further = További oldalak
home-sessions = Hol van bejelentkezve
home-password = Az Ön jelszava
home-privacy = Az Ön adatai

owed-now = { $amount } most fizetendő
owed-now-several = Néhány számlát most kell kifizetni
owed-open = { $amount } fizetendő
owed-open-several = Néhány számlát ki kell fizetni
owed-all = Összes nyitott számla megtekintése
owed-late = Ennek a számlának lejárt a határideje.
owed-not-yet = Ezt a számlát még nem fizették ki.
owed-processing = A fizetése folyamatban van.
owed-retry = Újra megpróbáljuk ekkor: { $date }
owed-pay = { $amount } kifizetése
owed-pay-all = Összes kifizetése
owed-confirm = Fizetés megerősítése

plan-nameless = Előfizetés
plan-quantity = × { $quantity }
plan-active = Aktív
plan-trial-until = Ingyenes próbaidő eddig: { $date }
plan-paused = Szünetel
plan-paused-until = Szünetel eddig: { $date }
plan-pauses-on = Szünetel ettől: { $date }
plan-ends-on = Véget ér ekkor: { $date }
plan-ended = Véget ért
plan-ended-on = Véget ért ekkor: { $date }
plan-past-due = Sikertelen fizetés
plan-unpaid = Kifizetetlen
plan-incomplete = Az első fizetésre vár
plan-on-hold = Felfüggesztve: nincs fizetési mód
plan-next-payment = Következő fizetés
plan-next-invoice = Következő számla
plan-next-lines = Nézze meg, mire szól
plan-next-plus-use = Ehhez hozzáadódik, amit használ.
plan-next-due = Fizetendő eddig: { $date }
plan-discount = Kedvezmény
plan-discount-until = Eddig: { $date }
plan-later = Tervezett módosítás
plan-paid-with = Fizetési mód
plan-paid-with-change = Módosítás
plan-paid-with-default = Az alapértelmezett módja
plan-paid-by-invoice = Minden számlát Ön fizet ki
plan-no-method = Nincs fizetési mód
plan-card-expired = Ez a kártya lejárt. Használjon másikat, hogy a következő fizetése sikerüljön.
plan-card-expires = Ez a kártya lejár a következő fizetés előtt. Váltson időben másikra.
plan-needs-method = Adjon hozzá fizetési módot, hogy a következő fizetése sikerüljön.
plan-until-end = Eddig használhatja: { $date }
plan-paused-note = Amíg szünetel, nem fizet semmit.
plan-change = Előfizetés módosítása
plan-pause = Szüneteltetés
plan-resume = Folytatás
plan-address = Címek
plan-cancel = Előfizetés lemondása
plan-keep = Előfizetés megtartása
plan-unschedule = Tervezett módosítás visszavonása
plan-reactivate = Újraindítás
plan-add-method = Fizetési mód hozzáadása
discount-plain = { $off } kedvezmény
discount-named = { $name } ({ $off } kedvezmény)
card-of-brand = { $last4 } végű { $brand }
card-plain = { $last4 } végű kártya

### plans

plans-title = Előfizetés módosítása
plans-interval = Milyen gyakran szeretne fizetni?
plans-daily = Naponta
plans-weekly = Hetente
plans-monthly = Havonta
plans-yearly = Évente
plans-every = Egyszer { $interval } alatt
plans-choose = Válasszon előfizetést
plans-current = Az Ön előfizetése
plans-stays = { $plan }: ez változatlan marad. { $organization } itt nem kínál hozzá mást.
plans-quantity = Mennyiség
plans-quantity-range = Legalább { $min }, legfeljebb { $max }
plans-quantity-least = { $min } vagy több
plans-quantity-form = Egész számot adjon meg.
plans-quantity-fixed = Ennek az előfizetésnek a mennyisége itt nem módosítható.
plans-code = Promóciós kód
plans-code-unknown = Nem ismerjük ezt a kódot. Ellenőrizze, nincs-e benne elírás.
plans-code-used = Ezt a kedvezményt már megkapta.
plans-choose-one = Válasszon egy előfizetést.
plans-twice = Ezt az előfizetése egy másik része már tartalmazza. Válasszon mást.
plans-continue-note = Még semmi sem változik. A következő oldal pontosan megmutatja, mennyit fizet.
plans-continue = Ár megtekintése
plans-keep = Maradjon az előfizetésem
plans-nothing-changed = Ez az, amije most van. Válasszon mást, vagy hagyja változatlanul az előfizetését.
plans-nothing-offered = { $organization } itt nem kínál más előfizetést. Forduljon hozzájuk, ha szüksége van egyre.
plans-bound = { $organization } módosítást tervez ennél az előfizetésnél. Forduljon hozzájuk, ha változtatni szeretne rajta.
plans-bound-until = { $organization } módosítást tervez ennél az előfizetésnél ({ $date }). Forduljon hozzájuk, ha változtatni szeretne rajta.
plans-waits-for-method = Ez az előfizetés fizetési módra vár. Adjon hozzá egyet, majd módosítsa az előfizetést.
plans-add-method = Fizetési mód hozzáadása
plans-pay-open = Nyitott számla kifizetése
plans-to-home = Vissza a számlázáshoz
plans-waiting-title = Egy módosítás be van ütemezve
plans-waiting = Előfizetése ettől a naptól ({ $date }): { $plan }. Addig megtartja, amije most van.
plans-waiting-replaced = Ha lent mást választ, az lép ennek a módosításnak a helyébe.
plans-undo = Módosítás visszavonása
plans-undo-title = Megtartja a jelenlegi előfizetését?
plans-undo-lead = Nem történik meg a váltás erre: { $plan } ({ $date }). Az előfizetése a mostani formában folytatódik.
plans-undo-button = Jelenlegi előfizetés megtartása
plans-undo-leave = Maradjon a módosítás
plans-undone = A tervezett módosítást visszavontuk. Az előfizetése változatlanul folytatódik.
plans-nothing-waits = Ennél az előfizetésnél már nincs tervezett módosítás.
plans-confirm = Ellenőrizze a módosítást
plans-change = Az Ön módosítása
plans-before = Most
plans-after = A módosítás után
plans-starts = Mikortól
plans-starts-now = Azonnal
plans-starts-on = A megadott naptól ({ $date }). Addig megtartja, amije most van.
plans-trial = Próbaidő
plans-trial-goes-on = Eddig folytatódik: { $date }
plans-trial-ends = Most véget ér.
plans-method = Fizetési mód
plans-by-invoice = { $count ->
    [one] Számla, { $count } napon belül fizetendő
   *[other] Számla, { $count } napon belül fizetendő
 }
plans-no-method = Nincs fizetési mód
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Most fizet
plans-bill-none = Semmit.
plans-credit-left = Fennmarad { $amount }. Ezt levonjuk a következő számláiból.
plans-next-title = Legközelebb fizet
plans-next = { $amount }, { $date }
plans-next-none = Semmit. Nem lesz több számla.
plans-next-settles = Ezen szerepel az időszak hátralévő részére eső különbözet.
plans-next-usage = Hozzáadódik, amit használ.
plans-line-unused = Jóváírás a fel nem használt időért: { $plan }, ettől: { $date }
plans-line-rest = { $plan }, az időszak hátralévő részére, ettől: { $date }
plans-line-period = { $plan }, { $from } – { $to }
plans-pay = { $amount } fizetése és módosítás
plans-change-on = Módosítás ekkor: { $date }
plans-change-now = Módosítás most
plans-get-invoice = Módosítás és számla kérése: { $amount }
plans-again = Mást választok
plans-moved = Valami megváltozott, mióta ezt az oldalt látta. Kérjük, ellenőrizze újra az összegeket.
plans-done = Az előfizetése módosult.
plans-done-planned = A módosítást beütemeztük. Addig megtartja, amije most van.
plans-done-busy = A fizetés feldolgozása még tart. Az előfizetése azonnal módosul, amint kész.
plans-declined = A fizetés nem sikerült
plans-waits-lead = Az előfizetése azonnal módosul, amint ez be van fizetve: { $amount }. Addig megtartja, amije most van.
plans-refused-lead = Nem sikerült levonni ezt az összeget: { $amount }. Az előfizetése ezért változatlan marad. Más fizetési móddal módosíthatja.
plans-pay-other = Fizetés másik kártyával
plans-stop = Ez a módosítás nem lehetséges

### invoices

invoice = Számla: { $number }
invoice-for = Tárgy
invoice-issued = Kiállítva
invoice-due = Határidő
invoice-status = Állapot
invoice-open = Nyitott
invoice-paid = Kifizetve
invoice-void = Érvénytelen
invoice-given-up = Leírva
invoice-lines = Mire szól
invoice-line = Leírás
invoice-quantity = Mennyiség
invoice-amount = Összeg
invoice-discount = Kedvezmények
invoice-total = Összesen
invoice-balance = Felhasznált egyenleg
invoice-left = Fizetendő összeg
invoice-pdf = Letöltés PDF-ként
invoices-title = Számlák
invoices-search = Számlák keresése
invoices-any-status = Bármely állapot
invoices-any-year = Bármely év
invoices-year = Év
invoices-number = Számlaszám
invoices-number-column = Szám
invoices-what = Tárgy
invoices-show = Megjelenítés
invoices-all = Összes számla megjelenítése
invoices-none-found = Nincs megfelelő számla.
invoices-none-here = Ezen az oldalon nincsenek számlák.
invoices-count = { $count ->
    [one] { $count } számla
   *[other] { $count } számla
 }
invoices-pages = Oldalak
invoices-page = { $page }. oldal, összesen { $pages }
invoices-newer = Újabbak
invoices-older = Régebbiek
invoice-unnumbered = Szám nélküli számla
invoice-empty = Semmi
invoice-and-more = { $count ->
    [one] { $first } és még { $count } tétel
   *[other] { $first } és még { $count } tétel
 }
invoice-late = Lejárt határidejű
invoice-paid-on = Kifizetés napja
invoice-voided-on = Érvénytelenítés napja
invoice-subtotal = Részösszeg
invoice-credited = Jóváírva
invoice-row-credited = Jóváírva: { $amount }
credit-notes-title = Jóváíró számlák
credit-off-invoice = Levonva ebből a számlából
credit-refunded = Visszafizetve
credit-to-balance = A következő számláira
credit-elsewhere = Más módon rendezve
invoice-paid-amount = Kifizetve
invoice-pay = Bejelentkezés és fizetés
invoice-receipt = Bizonylat
payments-title = Fizetések
payment-day = Dátum
payment-with = Fizetési mód
payment-succeeded = Kifizetve
payment-processing = Folyamatban
payment-canceled = Megszakítva
payment-failed = Sikertelen
payment-no-method = Nincs fizetési mód
refund-succeeded = Visszatérítve
refund-processing = Visszatérítés folyamatban
refund-failed = Sikertelen visszatérítés
receipt = Bizonylat ehhez a számlához: { $number }
receipt-paid = { $amount } kifizetve
receipt-elsewhere = Ezen az oldalon kívül fizették ki.
receipt-pdf = Bizonylat letöltése PDF-ként
upcoming-title = Következő számla
upcoming-none-title = Nincs tervezett számla
upcoming-none = Jelen állás szerint ehhez az előfizetéshez nem készül több számla.
upcoming-charged = Ezzel fizetjük ki: { $card }. Az addigi módosítások megváltoztathatják az összeget.
upcoming-sent = Akkor kapja meg a számlát. Fizetendő eddig: { $date }
line-trial = Ingyenes próbaidő: { $plan }
line-usage = { $plan }: az Ön használata

### paper

paper-invoice = Számla
paper-receipt = Bizonylat
paper-credit-note = Jóváíró számla
paper-number = Szám
paper-period = Időszak
paper-from = Kiállító
paper-bill-to = Vevő
paper-quantity = Menny.
paper-unit-price = Egységár
paper-tax = Adó
paper-pay-online = Megtekintés és fizetés online
paper-page = { $page }. oldal, összesen { $pages }
paper-test-mark = TESZT: ez a dokumentum nem fizetési felszólítás
paper-discount = Kedvezmény
paper-subtotal = Részösszeg
paper-credited = Jóváírva
paper-paid = Kifizetve
paper-draft = Piszkozat
paper-overdue = Lejárt határidejű
paper-uncollectible = Behajthatatlan

### leaving

leaving-title = Lemondás: { $plan }
leaving-when-later = Véget ér ekkor: { $date }
leaving-when-trial = A próbaideje véget ér ekkor: { $date }
leaving-when-now = Azonnal véget ér
leaving-when-after-pause = A szünet után véget ér
leaving-stays = Addig minden változatlan marad.
leaving-stays-paused = Továbbra is szünetel. A kifizetett idő a szünet után következik, majd az előfizetés véget ér.
leaving-no-charge = Ezért többé nem terheljük meg.
leaving-usage = A használatát most számlázzuk ki: Ön ennyit fizet: { $amount }.
leaving-usage-later = Ami addig fogy, azt ezen a napon számlázzuk ki: { $date }
leaving-owed = A még nyitott számlák továbbra is fizetendők.
leaving-lost = Az előfizetés ki van fizetve (eddig: { $date }). A fennmaradó részt nem térítjük vissza.
leaving-credit = Jóváírás a fel nem használt időért
leaving-credit-later = Ezt a következő számlájából levonja: { $organization }.
leaving-schedule = Elmarad az ekkorra tervezett módosítás: { $date }
leaving-button = Előfizetés lemondása
leaving-stay = Vissza lemondás nélkül
leaving-undo-later = Addig meggondolhatja magát.
leaving-again-later = Bármikor újraindíthatja.
leaving-changed = Az összegek megváltoztak. Kérjük, nézze meg újra.
offer-title = Vagy maradjon kedvezőbb áron
offer-coupon = { $discount } erre: { $plan }
offer-effect = A következő fizetése ({ $date }) { $then } lesz ehelyett: { $now }.
offer-once = Egy fizetésre szól.
offer-invoices = { $count ->
    [one] { $count } fizetésre szól.
   *[other] { $count } fizetésre szól.
 }
offer-until = Eddig érvényes: { $date }
offer-forever = Addig érvényes, amíg megtartja az előfizetését.
offer-single = Egyszer veheti igénybe.
offer-take = Kedvezmény elfogadása
offer-taken = A kedvezménye érvényes, és az előfizetése folytatódik.
offer-pause-title = Vagy tartson szünetet
offer-pause-lead = Szüneteltesse az előfizetését. A folytatásig semmit sem terhelünk meg.
offer-pause-go = Szünet kiválasztása
left-later = { $plan } véget ér ekkor: { $date }
left-after-pause = { $plan } véget ér a szünet után
left-now = { $plan } véget ért
left-again = Újraindítás
left-home = A számlázáshoz
left-done = Kész
left-notice = Az előfizetését lemondta.
left-undo = Előfizetés megtartása
survey-title = Miért mondja le?
survey-lead = { $organization } szeretné tudni. Nem kötelező válaszolnia.
survey-legend = Indok
survey-comment = Saját szavaival
survey-send = Küldés
survey-thanks = Köszönjük. { $organization } el fogja olvasni.
reason-customer-service = Az ügyfélszolgálat
reason-low-quality = A minőség
reason-missing-features = Hiányzik valami
reason-other = Valami más
reason-switched-service = Mást találtam
reason-too-complex = Túl bonyolult
reason-too-expensive = Túl drága
reason-unused = Nem használom
keep-title = Megtartás: { $plan }
keep-lead = Véget ért volna (ekkor: { $date }). Ehelyett folytatódik.
keep-lead-paused = A szünet után ért volna véget. Ehelyett folytatódik.
keep-next = Következő fizetés
keep-button = Előfizetés megtartása
keep-leave = Vissza módosítás nélkül
keep-done = Az előfizetése folytatódik.

### pausing

pausing-title = Szüneteltetés: { $plan }
pausing-lead = Amíg az előfizetése szünetel, semmit sem terhelünk meg, és a kifizetett idő megmarad.
pausing-legend = Mennyi időre?
pausing-choice = { $length }, eddig: { $date }
pausing-choice-open = Amíg nem folytatom
pausing-continue = Tovább
pausing-choose = Válassza ki, mennyi időre.
pausing-confirm-until = Szünet eddig: { $date }
pausing-confirm-open = Szünet, amíg Ön nem folytatja
pausing-from = Szünet kezdete
pausing-until = Folytatódik
pausing-by-you = Amikor Ön itt folytatja
pausing-charged = Közben megterhelve
pausing-nothing = Semmi
pausing-kept = Megmaradó kifizetett idő
pausing-next = Következő fizetés
pausing-no-next = Nem lesz több fizetés.
pausing-open-next = A következő fizetés akkor esedékes, amikor a folytatás után a megmaradt idő elfogyott.
pausing-trial-kept = Megmaradó próbaidő
pausing-button = Előfizetés szüneteltetése
pausing-button-change = Szünet módosítása
pausing-done = Az előfizetése szünetel.
pausing-changed = A szünetet módosítottuk.
pausing-is-until = Szünetel eddig: { $date }
pausing-is-open = Szünetel, amíg Ön nem folytatja.
pausing-will = Szünetelni fog ettől: { $date }
pausing-change-legend = Módosítás erre
pausing-leave = Vissza szüneteltetés nélkül
pausing-stay = Vissza módosítás nélkül
pausing-ending = Ez az előfizetés hamarosan véget ér, ezért nem szüneteltethető. Előbb tartsa meg.
pausing-none = { $organization } most nem kínál szüneteltetést.
resuming-title = Folytatás: { $plan }
resuming-lead = Ma folytatódik.
resuming-charged = Ma megterhelve
resuming-button = Előfizetés folytatása
resuming-pay = { $amount } fizetése és folytatás
resuming-done = Az előfizetése folytatódik.
resuming-off-title = Szünet lemondása: { $plan }
resuming-off-lead = Szünetelt volna (ettől: { $date }). Megszakítás nélkül folytatódik.
resuming-off-button = Szünet lemondása
resuming-off-done = A szünetet lemondta.

### reactivating

reactivating-title = Újraindítás: { $plan }
reactivating-lead = Véget ért (ekkor: { $date }). Ma újraindul.
reactivating-charged = Ma megterhelve
reactivating-invoiced = Ma kiszámlázva
reactivating-next = Következő fizetés
reactivating-with = Fizetési mód
reactivating-add = Fizetési mód hozzáadása
reactivating-pay = { $amount } fizetése és indítás
reactivating-button = Újraindítás
reactivating-leave = Vissza indítás nélkül
reactivating-changed = Az összegek megváltoztak. Kérjük, nézze meg újra.
reactivating-done = Az előfizetése újra fut.
reactivating-unpaid = Az előfizetése elindul, amint kifizette.
reactivating-gone = { $plan } a korábbi formájában már nem kapható. Forduljon a szolgáltatóhoz: { $organization }.

### methods

methods-title = Fizetési módok
methods-none = Még nincs fizetési módja.
methods-add = Kártya hozzáadása
methods-default-mark = Alapértelmezett
methods-expired-mark = Lejárt
methods-soon-mark = Hamarosan lejár
methods-expires = Lejárat: { $date }
methods-expired-since = Lejárt: { $date }. Frissítse, vagy adjon hozzá másik kártyát.
methods-pays = Ezt fizeti: { $plans }
methods-pays-nothing = Jelenleg semmit sem fizet
methods-unpaid = Ezt még semmi sem fizeti: { $plans }. Adjon hozzá kártyát, vagy válasszon egyet.
methods-a-plan = Az Ön előfizetése
methods-make-default = Legyen alapértelmezett
methods-choose = Előfizetések kiválasztása
methods-edit = Frissítés
methods-remove = Eltávolítás
methods-default-title = Legyen ez az alapértelmezett: { $card }?
methods-default-lead = Az alapértelmezett kártya fizet mindent, aminek nincs saját kártyája, most és a jövőben is.
methods-default-plans = Erre a kártyára átkerülő előfizetések
methods-default-keep = Amelyik előfizetést kihagyja, az megtartja a mostani kártyáját.
methods-default-button = Legyen alapértelmezett
methods-default-done = Az alapértelmezett fizetési módja módosult.
methods-default-already = Már ez az alapértelmezett.
methods-plans-title = Mit fizet ez a kártya: { $card }
methods-plans-legend = Előfizetések, amelyeket ez a kártya fizet
methods-plans-now = Most ezzel fizetve: { $card }
methods-plans-now-nothing = Még semmi sem fizeti
methods-plans-none = Nincs olyan futó előfizetése, amelyet kártya fizet.
methods-plans-as-default = Alapértelmezettként ezt fizeti: { $plans }. Ha ezen változtatni szeretne, válasszon hozzá másik kártyát.
methods-plans-back = Amelyik előfizetést kihagyja, az visszakerül az alapértelmezett kártyára.
methods-plans-button = Mentés
methods-plans-done = Mentve. Az előfizetéseit az Ön választása szerint fizetjük.
methods-remove-title = Eltávolítja ezt: { $card }?
methods-remove-free = Jelenleg semmit sem fizet.
methods-remove-falls-back = { $plans }: ezután ez a kártya fizeti: { $card }.
methods-remove-needed = Ezt fizeti: { $plans }, és más nem fizetné. Előbb válasszon ehhez másik kártyát.
methods-remove-needed-add = Másik kártya hozzáadása
methods-remove-needed-choose = Másik kártya választása
methods-remove-final = A kártyát elfelejtjük. Bármikor újra hozzáadhatja.
methods-remove-button = Kártya eltávolítása
methods-remove-keep = Megtartás
methods-remove-done = A kártyát eltávolítottuk.
methods-edit-title = Frissítés: { $card }
methods-edit-lead = Új kártyát kapott ugyanazzal a számmal? Itt módosítsa, ami rajta áll.
methods-edit-button = Mentés
methods-edit-done = A kártyát frissítettük.
methods-field-number = Kártyaszám
methods-field-expiry = Lejárati dátum
methods-field-expiry-hint = Hónap és év, például 08/30
methods-field-cvc = Biztonsági kód
methods-field-cvc-hint = A három vagy négy számjegy az aláírás mellett vagy az előlapon
methods-field-name = A kártyán szereplő név
methods-field-line1 = Utca, házszám
methods-field-line2 = További címadatok
methods-field-city = Település
methods-field-state = Megye vagy régió
methods-field-postal = Irányítószám
methods-wrong-number = Ellenőrizze a kártyaszámot.
methods-wrong-cvc = A biztonsági kód három vagy négy számjegyből áll.
methods-not-test = Ez nem tesztkártya. Használja az alábbi számok egyikét, soha ne valódi kártyát.
methods-add-test = A tesztüzemmód csak tesztkártyát fogad el. Bármilyen jövőbeli dátum és biztonsági kód megfelel.
methods-add-future = Használat a jövőbeli fizetésekhez
methods-add-future-hint = Ez lesz az alapértelmezett.
methods-add-plans = Előfizetések, amelyeket mostantól ez fizet
methods-add-button = Kártya hozzáadása
methods-added = A kártyát hozzáadtuk.
methods-add-busy = A bankjának időre van szüksége. A kártya itt jelenik meg, amint a bank válaszolt.
methods-test-cards = Tesztkártyák
methods-test-number = Szám
methods-test-outcome = Mi történik
methods-test-succeeds = Működik
methods-test-declined = Elutasítva
methods-test-funds = Elutasítva: nincs elég fedezet
methods-test-expired = Elutasítva: lejárt
methods-test-cvc = Elutasítva: hibás biztonsági kód
methods-test-processing = Elutasítva: hiba a banknál
methods-test-later = Hozzáadjuk, de a fizetéseket elutasítják
methods-test-asks = A bank megerősítést kér Öntől
methods-test-asks-in-vain = A bank megerősítést kér Öntől, majd elutasítja
methods-saved-title = Hozzáadva: { $card }
methods-saved-pays = Mostantól ezt fizeti: { $plans }.
methods-saved-default = Ez az alapértelmezett: mindent ez fizet, aminek nincs saját kártyája.
methods-saved-only = Készen áll, ha szüksége lesz rá.
methods-saved-owed = Még nyitott
methods-saved-pay = { $amounts } kifizetése most
methods-saved-later = Most nem
methods-saved-done = Kész
methods-nowhere-title = Itt még nem lehet kártyát hozzáadni
methods-nowhere-lead = { $organization } még nem állította be a kártyás fizetést ezen az oldalon. Forduljon hozzájuk, ha módosítaná a fizetési módját.
methods-page-lead = A kártyát a fizetési szolgáltatónk oldalán adja meg. A számát mi soha nem látjuk.
methods-page-button = Tovább

### paying

paying-title = Számla kifizetése: { $number }
paying-all-title = Nyitott tételek kifizetése
paying-with = Fizetés ezzel
paying-button = { $amount } kifizetése
paying-total = Összesen
paying-one = Csak ezt fizetem
paying-no-card = Még nincs kártyája, amellyel fizethet.
paying-add-card = Fizetés másik kártyával
paying-changed = Az összeg időközben megváltozott. Kérjük, nézze meg újra.
paying-last-try = A legutóbbi próbálkozás nem sikerült. { $reason }
paying-waits = A bankja kéri, hogy erősítse meg ezt a fizetést.
paying-confirm = Megerősítés
paying-busy = Ez a fizetés úton van. Nézze meg újra egy kicsit később.
paying-nothing = Nincs nyitott tétel. Köszönjük!
paying-done = Kifizetve. Köszönjük!
paying-already = Ezt a számlát már kifizették.
paying-results = Az Ön fizetései
paying-state-paid = Kifizetve
paying-state-failed = Nincs kifizetve
paying-state-busy = Úton van
paying-state-waits = Önre vár
paying-receipt = Számla és bizonylat
paying-try-again = Újrapróbálkozás

### challenge

challenge-title = A bankja kérdez
challenge-payment = { $organization } szeretne { $amount } összeget levonni innen: { $card }. Rendben van ez?
challenge-setup = { $organization } szeretné megőrizni későbbi fizetésekhez: { $card }. Rendben van ez?
challenge-card = az Ön kártyája
challenge-test = Tesztüzemmód: nem kérdezünk meg bankot. Válassza ki, mit válaszolna.
challenge-approve = Jóváhagyás
challenge-decline = Elutasítás
challenge-leave-payment = A fizetéshez ({ $amount }) igazolja a bankjánál, hogy Ön az.
challenge-leave-setup = A befejezéshez menjen a fizetési szolgáltatónkhoz.
challenge-leave = Tovább
challenge-returned = Visszatértem
challenge-pending = Ott még nem fejeződött be. Folytassa, ahol abbahagyta.
challenge-failed = A bankja nem tudta igazolni, hogy Ön az, ezért semmit sem terheltünk meg.
challenge-failed-card = A bankja nem tudta igazolni, hogy Ön az, ezért a kártyát nem adtuk hozzá.
challenge-over = Erre már válaszolt.

### details

details-lead = A számláit ezekkel az adatokkal állítjuk ki.
details-save = Mentés
details-saved = Az adatait mentettük.
details-change-name = Név módosítása
details-change-email = E-mail-cím módosítása
details-change-phone = Telefonszám módosítása
details-change-address = Számlázási cím módosítása
details-change-shipping = Szállítási cím módosítása
details-change-tax-ids = Adószámok módosítása
details-name-title = Az Ön neve
details-name-lead = Személy vagy vállalkozás neve, ahogyan a számlákon szerepel.
details-phone-title = Az Ön telefonszáma
details-phone-fault = Ez nem tűnik telefonszámnak. Kezdje + jellel és az országhívó számmal.
emails-title = Az Ön e-mail-címe
emails-current = Az Ön címe: { $email }.
emails-no-mail = { $organization } módosítja az Ön számára: forduljon hozzájuk.
emails-new = Új e-mail-cím
emails-hint = Kódot küldünk rá. A címe akkor módosul, amikor megadta a kódot.
emails-send = Kód küldése
emails-same = Már ez az Ön címe.
emails-code-title = Adja meg a kódot
emails-code-lead = { $count ->
    [one] Küldtünk egy 8 számjegyű kódot ide: { $email }. { $count } percig érvényes.
   *[other] Küldtünk egy 8 számjegyű kódot ide: { $email }. { $count } percig érvényes.
 }
emails-code = Kód
emails-confirm = Cím módosítása
emails-again = Másik kód küldése
emails-other = Másik cím használata
emails-sent-again = Egy másik kód úton van.
emails-wrong-code = Ez a kód hibás vagy lejárt. Ellenőrizze, vagy kérjen másikat.
emails-expired = A kód lejárt. Kezdje újra az új címével.
emails-changed = Az e-mail-címe módosult. Minden más helyen kijelentkeztettük.

### addresses

addresses-title = Számlázási cím
addresses-shipping-title = Szállítási cím
addresses-addressee = Címzett
addresses-country = Ország vagy régió
addresses-choose-country = Válasszon országot
addresses-choose = Válasszon
addresses-switch = Ország használata
addresses-line1 = Utca, házszám
addresses-line2 = Lakás, emelet, épület
addresses-city = Város
addresses-town = Település
addresses-suburb = Városrész vagy település
addresses-district = Kerület
addresses-postal-code = Irányítószám
addresses-postcode = Irányítószám
addresses-zip = ZIP-kód
addresses-pin = PIN-kód
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Terület
addresses-county = Megye
addresses-department = Megye (département)
addresses-emirate = Emírség
addresses-governorate = Kormányzóság
addresses-island = Sziget
addresses-parish = Egyházközség
addresses-prefecture = Prefektúra
addresses-province = Tartomány
addresses-region = Régió
addresses-state = Állam
addresses-code-fault = { $count ->
    [one] Ennek a kódnak { $count } számjegyből kell állnia.
   *[other] Ennek a kódnak { $count } számjegyből kell állnia.
 }
addresses-order-title = Az előfizetés címei
addresses-order-lead = Ha egy előfizetésnek nincs saját címe, az Önét használja.
addresses-order-billing = Az előfizetés számlázási címe
addresses-order-delivery = Az előfizetés szállítási címe
addresses-order-usual = A szokásos címem használata

### tax-ids

tax-ids-title = Adószámok
tax-ids-lead = A következő számláin szerepelnek majd.
tax-ids-add = Adószám hozzáadása
tax-ids-type = Ország és típus
tax-ids-value = Szám
tax-ids-hint = Szóköz, pont és kötőjel lehet benne.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (például { $example })
tax-ids-unknown = Egyéb
tax-ids-remove = Eltávolítás
tax-ids-added = Az adószámot hozzáadtuk.
tax-ids-removed = Az adószámot eltávolítottuk.

### privacy

privacy-title = Az Ön adatai
privacy-copy = Adatainak másolata
privacy-copy-lead = Minden, amit itt Önről tárolunk, más programok által is olvasható fájlban (JSON).
privacy-download = Adataim letöltése
privacy-erase = Adatok törlése
privacy-erase-lead = Kérheti adatainak törlését.
privacy-erase-ask = Törlés kérése
privacy-erase-title = Kérje adatainak törlését
privacy-erase-who = A törlést { $organization } végzi el, és előbb felveheti Önnel a kapcsolatot.
privacy-erase-what = Az előfizetései véget érnek, mindenhol kijelentkeztetjük, és töröljük az adatait és a fizetési módjait.
privacy-erase-kept = { $count ->
    [one] A számlákat és a rájuk teljesített fizetéseket { $count } évig megőrizzük, mert a törvény előírja.
   *[other] A számlákat és a rájuk teljesített fizetéseket { $count } évig megőrizzük, mert a törvény előírja.
 }
privacy-erase-send = Törlés kérése
privacy-asked = Ön kérte adatainak törlését. Címzett: { $organization }, dátum: { $date }
privacy-sent = A kérése úton van.

### problems

bad-request = Ezt nem tudtuk értelmezni
bad-request-advice = A cím vagy az űrlap egy része nem megfelelő. Menjen vissza, és próbálja újra.
stranger = Ez nem erről az oldalról érkezett
stranger-advice = Az Ön biztonsága érdekében nem hajtottuk végre. Menjen vissza, töltse be újra az oldalt, és próbálja újra.
switched-off = Ez itt nem érhető el
switched-off-advice = { $organization } ezt nem kapcsolta be. Forduljon hozzájuk, ha szüksége van rá.
refused = Ez most nem lehetséges
not-found = Itt nincs oldal
not-found-advice = Lehet, hogy a címet elírták, vagy az oldalt eltávolították. Használja annak a cégnek a linkjét, amelynek fizet.
wrong-method = Ez az oldal így nem használható
wrong-method-advice = Semmi sem változott. Menjen vissza, és használja az oldal gombjait.
timed-out = Ez túl sokáig tartott
timed-out-advice = Semmi sem változott. Ellenőrizze a kapcsolatot, és próbálja újra.
too-large = Ez túl nagy
too-large-advice = Semmi sem változott. Rövidítse le, és próbálja újra.
too-many = Egy pillanat türelmét kérjük
too-many-advice = Túl sok kérés érkezett az Ön kapcsolatáról. Várjon egy percet, és próbálja újra.
offline-title = Nincs internetkapcsolat
offline-lead = Ehhez az oldalhoz internet kell. Ellenőrizze a kapcsolatát, és próbálja újra.
offline-note = Amit utoljára küldött, talán megérkezett. Itt látni fogja, amint újra kapcsolódott.
broken = Nálunk történt hiba
broken-advice = Ezt nem Ön okozta. Próbálja újra kicsit később. Ha továbbra is fennáll, jelezze annak a cégnek, amelynek fizet, és adja meg az alábbi hivatkozási számot.
unavailable = Rögtön visszajövünk
unavailable-advice = Az oldal túlterhelt vagy karbantartás alatt áll. Próbálja újra kicsit később.

### root

root-title = Ez egy számlázási kiszolgáló
root-customer = Ön ügyfél? Használja annak a cégnek a linkjét, amelynek fizet.
root-operator = Ön üzemelteti ezt a kiszolgálót? Működik. Ez a parancs létrehoz egy szervezetet és a számlázási oldalaihoz tartozó kulcsokat:
root-reference = API-referencia

### refusals

refusal-general = Ez nem lehetséges. Forduljon a szolgáltatóhoz: { $organization }.
refusal-busy = Az előző kérését még feldolgozzuk. Várjon egy kicsit, és nézze meg újra.
refusal-declined = A kártyát elutasították. Próbáljon másik kártyát, vagy kérdezze meg a bankját.
refusal-insufficient-funds = A kártyát elutasították: nincs rajta elég fedezet. Próbáljon másik kártyát.
refusal-expired-card = A kártyát elutasították: lejárt. Próbáljon másik kártyát.
refusal-wrong-cvc = A kártyát elutasították: hibás a biztonsági kód. Ellenőrizze, és próbálja újra.
refusal-processing-error = A banknál hiba történt. Próbálja újra kicsit később vagy másik kártyával.
refusal-authentication = A bankja kéri, hogy erősítse meg ezt a fizetést.
refusal-too-many-attempts = Túl sok próbálkozás. Várjon egy ideig, és próbálja újra.
refusal-in-use = Még használatban van, ezért nem távolítható el.
obstacle-subscription-over = Ez az előfizetés véget ért.
obstacle-subscription-runs = Ez az előfizetés nem ért véget.
obstacle-subscription-incomplete = Ennek az előfizetésnek az első számlája még nincs kifizetve. Előbb fizesse ki.
obstacle-nothing-to-undo = Ennek az előfizetésnek nincs visszavonható lemondása.
obstacle-already-ending = Ez az előfizetés már le van mondva.
obstacle-already-paused = Ez az előfizetés már szünetel.
obstacle-not-paused = Ez az előfizetés nem szünetel.
obstacle-subscription-overdue = Ennek az előfizetésnek van lejárt határidejű számlája. Előbb fizesse ki.
obstacle-subscription-paused = Ez az előfizetés szünetel. Előbb folytassa.
obstacle-has-schedule = Ennél az előfizetésnél már van tervezett módosítás. Előbb vonja vissza, vagy forduljon a szolgáltatóhoz: { $organization }.
obstacle-last-item = Egy előfizetéshez legalább egy tétel kell.
obstacle-invoice-not-open = Ez a számla már nem nyitott.
obstacle-invoice-paid = Ezt a számlát kifizették.
obstacle-no-payment-method = Nincs fizetési mód, amellyel fizethet. Előbb adjon hozzá egyet.
obstacle-last-payment-method = Ezzel fizet egy futó előfizetést. Előbb válasszon ahhoz másik fizetési módot.
obstacle-payment-over = Ez a fizetés lezárult.
obstacle-setup-over = Ezt a kártyát már hozzáadták, vagy a hozzáadást megszakították.
obstacle-no-gateway = { $organization } itt még nem tud fizetést fogadni. Forduljon hozzájuk.
obstacle-offer-taken = Ezt az ajánlatot már igénybe vette.
obstacle-discount-runs = Már érvényben van egy kedvezmény.
obstacle-too-many = Ezekből már nem lehet több.
rule-required = Kérjük, töltse ki ezt.
rule-too-long = { $count ->
    [one] Ez legfeljebb { $count } karakter lehet.
   *[other] Ez legfeljebb { $count } karakter lehet.
 }
rule-too-short = { $count ->
    [one] Ennek legalább { $count } karakternek kell lennie.
   *[other] Ennek legalább { $count } karakternek kell lennie.
 }
rule-range = Ennek legalább { $min } és legfeljebb { $max } értékűnek kell lennie.
rule-character = Ez olyan karaktert tartalmaz, amely itt nem használható.
rule-email = Ez nem tűnik e-mail-címnek.
rule-choice = Válasszon egyet a listából.
rule-taken = Ez már foglalt.
rule-missing = Ez már nem létezik. Válasszon másikat.
rule-expired = Ez lejárt.
rule-used-up = Ezt már nem lehet többször felhasználni.
rule-first-time-only = Ez csak új ügyfeleknek szól.
rule-once-per-customer = Ez csak egyszer használható fel, és Ön már felhasználta.
rule-below-minimum = Az összeg túl kicsi ehhez.
rule-not-applicable = Ez nem illik az előfizetéséhez.
rule-tax-id = Ez nem tűnik ilyen típusú számnak. Ellenőrizze, nincs-e benne elírás.
rule-expiry = Ellenőrizze a hónapot és az évet.
rule-card-number = Kártyaszámot ide ne írjon.
rule-weak-password = Ez a jelszó túl könnyen kitalálható. Válasszon hosszabbat vagy kevésbé gyakorit.
rule-wrong-password = Ez nem az Ön jelszava.
rule-invalid = Kérjük, ellenőrizze ezt.

### mails

mail-code-subject = Bejelentkezési kódja: { $merchant }
mail-code-lead = Ezzel a kóddal jelentkezhet be a számlázási oldalára itt: { $merchant }:
mail-code-life = { $minutes ->
    [one] Egyszer használható, { $minutes } percig.
   *[other] Egyszer használható, { $minutes } percig.
 }
mail-code-ignore = Ha nem Ön kérte, hagyja figyelmen kívül ezt az e-mailt. A kód nélkül senki sem tud bejelentkezni.
mail-link-subject = Bejelentkezési linkje: { $merchant }
mail-link-lead = Ezzel a linkkel jelentkezhet be a számlázási oldalára itt: { $merchant }.
mail-link-button = Bejelentkezés
mail-link-life = { $minutes ->
    [one] A link egyszer használható, { $minutes } percig.
   *[other] A link egyszer használható, { $minutes } percig.
 }
mail-link-ignore = Ha nem Ön kérte, hagyja figyelmen kívül ezt az e-mailt. A link nélkül senki sem tud bejelentkezni.
mail-reset-subject = Új jelszó beállítása: { $merchant }
mail-reset-lead = Ezzel a linkkel új jelszót állíthat be a számlázási oldalához itt: { $merchant }.
mail-reset-button = Új jelszó beállítása
mail-reset-ignore = Ha nem Ön kérte, hagyja figyelmen kívül ezt az e-mailt. A jelszava változatlan marad.
mail-proof-subject = Erősítse meg e-mail-címét: { $merchant }
mail-proof-lead = Ezzel a kóddal használhatja ezt az e-mail-címet itt: { $merchant }:
mail-proof-ignore = Ha nem Ön kérte, hagyja figyelmen kívül ezt az e-mailt. Semmi sem változik.
mail-email-subject = E-mail-címe módosult
mail-email-old = Számlázási fiókjának e-mail-címe ({ $merchant }) módosult (ekkor: { $date }). Erre a címre már nem érkeznek e-mailek.
mail-email-new = Mostantól ez a számlázási fiókjának e-mail-címe itt: { $merchant }.
mail-method-subject = Új fizetési módot adtak hozzá
mail-method-lead = Számlázási fiókjához ({ $merchant }) új kártyát adtak hozzá: { $last4 } végű { $brand }, { $date }
mail-method-card = Számlázási fiókjához ({ $merchant }) új kártyát adtak hozzá: { $last4 } végű kártya, { $date }
mail-cancelled-subject = Előfizetését lemondta
mail-cancelled-later = Ön lemondta ezt: { $plan }. Eddig használhatja: { $date }
mail-cancelled-undo = Meggondolta magát? Addig visszavonhatja a számlázási oldalán.
mail-cancelled-now = Ön lemondta ezt: { $plan }. Véget ért.
mail-portal-button = Számlázási oldal megnyitása
mail-not-you = Ha nem Ön volt, azonnal forduljon a szolgáltatóhoz: { $merchant }.
mail-not-you-at = Ha nem Ön volt, azonnal forduljon a szolgáltatóhoz ({ $merchant }): { $email }
