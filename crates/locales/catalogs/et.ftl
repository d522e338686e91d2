### general

percent = { $number }%
title = { $page } · { $organization }
billing = Arveldus
test-mode = Testrežiim
test-mode-note = Siin ei võeta midagi maksta.
skip = Liigu sisu juurde
policies = Reeglid
privacy = Privaatsuspoliitika
terms = Kasutustingimused
refunds = Tagasimaksete reeglid
return-to = Tagasi: { $organization }
sign-out = Logi välja
language = Keel
language-change = Muuda keelt
contact = Võtke ühendust
contact-lead = { $organization } vastab siin küsimustele teie arvelduse kohta.
not-given = Pole antud
back = Tagasi
home = Teie arveldus
navigation = Teie arveldus
reference = Viitekood
errors-title = { $count ->
    [one] Palun vaadake üks väli uuesti üle
   *[other] Palun vaadake { $count } välja uuesti üle
 }
field-again = Teie turvalisuse huvides seda ei säilitatud. Palun sisestage see uuesti.
optional = valikuline

days = { $count ->
    [one] { $count } päev
   *[other] { $count } päeva
 }
weeks = { $count ->
    [one] { $count } nädala
   *[other] { $count } nädala
 }
months = { $count ->
    [one] { $count } kuu
   *[other] { $count } kuu
 }
years = { $count ->
    [one] { $count } aasta
   *[other] { $count } aasta
 }

price-daily = { $amount } päevas
price-weekly = { $amount } nädalas
price-monthly = { $amount } kuus
price-yearly = { $amount } aastas
price-every = { $amount } iga { $interval } järel
price-once = { $amount } üks kord
price-metered = { $amount } kasutuse järgi
price-tiers = Hind koguse järgi

### notices

notice-stale = See leht oli aegunud. Palun proovige uuesti.

### flows

flow-done = Kõik on valmis
flow-done-lead = Võite selle lehe sulgeda.

### portal

portal-headline = Teie arveldus: { $organization }
portal-use-link = Kasutage linki, mille saatis teile { $organization }
portal-use-link-more = Teie arveldus avaneb isikliku lingiga. Otsige seda oma { $organization } kontolt või saadud sõnumist.
portal-use-link-once = Link kehtib ühe korra ja mõne minuti. Kui teie link enam ei kehti, küsige uus.
portal-closed = { $organization } näitab teie arveldust teie kontol.
link-title = Teie arveldus on valmis
link-lead = { $organization } tegi selle lingi ainult teile. See kehtib ühe korra.
link-button = Ava minu arveldus
link-note = Selle avamisel logitakse teid selles seadmes sisse. Kui olete lõpetanud, logige välja.
ended-title = See link enam ei kehti
ended-lead = Arvelduslehe lingid kehtivad ühe korra ja viis minutit, et keegi teine ei saaks teie oma kasutada.
ended-step-back = Minge tagasi sinna, kust lingi leidsite: oma kontole või sõnumi juurde.
ended-step-ask = Küsige seal uus link.
ended-step-open = Avage see viie minuti jooksul.
signed-out = Olete välja logitud
signed-out-close = Võite selle akna sulgeda.
signed-out-lead = Võite selle akna sulgeda. Tagasi tulemiseks kasutage uut linki, mille annab { $organization }.

### signing in

sign-in-title = Sisselogimine
sign-in-email = E-posti aadress
sign-in-username = E-posti aadress või kasutajanimi
sign-in-password = Parool
sign-in-password-hint = Koodi saamiseks e-postiga jätke tühjaks.
sign-in-code-note = Saadame teile koodi sisselogimiseks. Parooli pole vaja.
sign-in-continue = Jätka
sign-in-send = Saada kood
sign-in-forgotten = Unustasite parooli?
sign-in-wrong-password = Nimi või parool ei ole õige.
sign-in-needs-password = Sisestage parool.
sign-in-wait = { $minutes ->
    [one] Seda küsiti liiga tihti. Kasutage kõige uuemat saadud kirja või proovige uuesti { $minutes } minuti pärast.
   *[other] Seda küsiti liiga tihti. Kasutage kõige uuemat saadud kirja või proovige uuesti { $minutes } minuti pärast.
 }
code-title = Vaadake oma postkasti
code-lead = Kui { $email } kuulub { $organization } kliendile, on kood sinna teel.
code-field = Kood kirjast
code-hint = Kaheksa numbrit. Kood kehtib selles brauseris kümme minutit.
code-enter = Logi sisse
code-wrong = See kood ei kehti. Kontrollige seda või küsige uus.
code-resend = Saada uus kood
code-other = Kasuta teist aadressi
code-sent = Uus kood on teel. Varasemad enam ei kehti.
choose-title = Kelle arveldust soovite näha?
choose-lead = Teie aadress kuulub mitmele { $organization } kliendile.
choose-legend = Kliendid
choose-unnamed = Nime pole antud
choose-since = Klient alates { $date }
choose-plans = { $count ->
    [one] { $count } kehtiv tellimus
   *[other] { $count } kehtivat tellimust
 }
choose-no-plan = Kehtivaid tellimusi pole
choose-needed = Valige üks.
forgotten-title = Uue parooli määramine
forgotten-lead = Saadame teile lingi selle määramiseks.
forgotten-send = Saada link
forgotten-sent = Kui { $organization } tunneb seda nime ja sellel on parool, on link selle e-posti aadressile teel. See kehtib tunni.
password-title = Teie parool
password-current = Praegune parool
password-new = Uus parool
password-new-hint = Vähemalt kaheksa märki. Pikem on parem.
password-save = Salvesta parool
password-first = Teil pole veel parooli. Sellega saate sisse logida kui { $email }, ilma koodi ootamata.
password-first-no-email = Parooli juurde on vaja e-posti aadressi. Lisage see esmalt oma andmetele.
password-others = Mujal logitakse teid välja.
notice-password = Teie parool on salvestatud.
notice-password-reset = Teie uus parool on salvestatud. Logige sellega sisse.
confirm-title = Kas see olete teie?
confirm-lead = Oma konto kaitseks kinnitage veel kord, kes te olete.
confirm-send = Saada kood aadressile { $email }
confirm-code-lead = Kood on teel aadressile { $email }.
confirm-or-password = Või sisestage parool
confirm-button = Kinnita
confirm-no-way = Me ei saa teile koodi saata. Avage arveldus uue lingiga, mille annab { $organization }, siis saate seda teha kümne minuti jooksul.
sessions-title = Kus olete sisse logitud
sessions-lead = Kui te mõnda neist ei tunne, logige see välja ja muutke parooli, kui teil on see olemas.
sessions-this = See brauser
sessions-unknown = Tundmatu brauser
sessions-seen = Viimati nähtud: { $time }
sessions-by-link = Sisse logitud lingiga ({ $organization }): { $time }
sessions-by-email = Sisse logitud e-postiga: { $time }
sessions-by-password = Sisse logitud parooliga: { $time }
sessions-by-site = Sisse logitud lehel { $organization }: { $time }
sessions-end = Logi välja
sessions-end-others = Logi mujal välja
sessions-end-all = Logi kõikjal välja
notice-link-ended = See link enam ei kehti. Logige sisse siin.
notice-session-ended = See brauser on välja logitud.
notice-sessions-ended = Olete mujal välja logitud.

### home

hello = Tere, { $name }
hello-nobody = Tere
signed-in-as = Sisse logitud: { $email }
details = Arveldusandmed
name = Nimi
email = E-post
phone = Telefon
address = Arveldusaadress
shipping = Tarneaadress
home-plans = Teie tellimused
home-no-plans = Teil pole siin praegu tellimust.
home-more-plans = Rohkem tellimusi
home-ended = Lõppenud tellimused
home-balance = Saldo
home-credit = Teie ettemaks on { $amount }. Sellega tasutakse teie järgmised arved.
home-debt = Teie järgmisele arvele lisatakse { $amount }.
home-methods = Makseviis
home-no-methods = Te pole veel makseviisi salvestanud.
home-methods-more = { $count ->
    [one] ja veel { $count } makseviis
   *[other] ja veel { $count } makseviisi
 }
home-methods-no-default = { $count ->
    [one] Olete salvestanud { $count } makseviisi. See pole veel teie vaikimisi makseviis.
   *[other] Olete salvestanud { $count } makseviisi. Ükski neist pole veel teie vaikimisi makseviis.
 }
home-methods-manage = Halda makseviise
home-details-change = Muuda andmeid
home-tax-ids = Maksukohustuslase numbrid
home-no-invoices = Arveid pole veel.
home-all-invoices = Kõik arved
home-further = Rohkem lehti
home-sessions = Kus olete sisse logitud
home-password = Teie parool
home-privacy = Teie andmed

owed-now = { $amount } kohe maksta
owed-now-several = Osa arveid tuleb kohe maksta
owed-open = { $amount } maksta
owed-open-several = Osa arveid tuleb maksta
owed-all = Vaata kõiki tasumata arveid
owed-late = Selle arve tähtaeg on möödas.
owed-not-yet = See arve on veel tasumata.
owed-processing = Teie makse on teel.
owed-retry = Proovime uuesti { $date }.
owed-pay = Maksa { $amount }
owed-pay-all = Maksa kõik
owed-confirm = Kinnita makse

plan-nameless = Tellimus
plan-quantity = × { $quantity }
plan-active = Kehtiv
plan-trial-until = Tasuta prooviaeg kuni { $date }
plan-paused = Peatatud
plan-paused-until = Peatatud kuni { $date }
plan-pauses-on = Peatatakse { $date }
plan-ends-on = Lõpeb { $date }
plan-ended = Lõppenud
plan-ended-on = Lõppes { $date }
plan-past-due = Makse ebaõnnestus
plan-unpaid = Tasumata
plan-incomplete = Ootab esimest makset
plan-on-hold = Ootel: makseviisi pole
plan-next-payment = Järgmine makse
plan-next-invoice = Järgmine arve
plan-next-lines = Vaadake, mille eest
plan-next-plus-use = Sellele lisandub teie kasutus.
plan-next-due = Tasuda hiljemalt { $date }
plan-discount = Allahindlus
plan-discount-until = Kuni { $date }
plan-later = Kavandatud muudatus
plan-paid-with = Makseviis
plan-paid-with-change = Muuda
plan-paid-with-default = Teie vaikimisi makseviis
plan-paid-by-invoice = Maksate iga arve ise
plan-no-method = Makseviisi pole
plan-card-expired = See kaart on aegunud. Kasutage teist, et järgmine makse õnnestuks.
plan-card-expires = See kaart aegub enne järgmist makset. Kasutage õigel ajal teist.
plan-needs-method = Lisage makseviis, et järgmine makse õnnestuks.
plan-until-end = Saate seda kasutada kuni { $date }.
plan-paused-note = Peatamise ajal te midagi ei maksa.
plan-change = Muuda tellimust
plan-pause = Peata
plan-resume = Jätka
plan-address = Aadressid
plan-cancel = Lõpeta tellimus
plan-keep = Hoia tellimus
plan-unschedule = Tühista kavandatud muudatus
plan-reactivate = Alusta uuesti
plan-add-method = Lisa makseviis
discount-plain = { $off } allahindlust
discount-named = { $name } ({ $off } allahindlust)
card-of-brand = { $brand } •••• { $last4 }
card-plain = Kaart •••• { $last4 }

### plans

plans-title = Tellimuse muutmine
plans-interval = Kui tihti soovite maksta?
plans-daily = Iga päev
plans-weekly = Iga nädal
plans-monthly = Iga kuu
plans-yearly = Iga aasta
plans-every = Iga { $interval } järel
plans-choose = Valige tellimus
plans-current = Teie tellimus
plans-stays = { $plan } jääb nii, nagu on. { $organization } ei paku siin selle asemel midagi muud.
plans-quantity = Kogus
plans-quantity-range = { $min } kuni { $max }
plans-quantity-least = { $min } või rohkem
plans-quantity-form = Sisestage täisarv.
plans-quantity-fixed = Selle tellimuse kogust ei saa siin muuta.
plans-code = Sooduskood
plans-code-unknown = Me ei tunne seda koodi. Kontrollige, kas selles on kirjavigu.
plans-code-used = Teil on see allahindlus juba olemas.
plans-choose-one = Valige tellimus.
plans-twice = Teie tellimuse teises osas on see juba olemas. Valige midagi muud.
plans-continue-note = Veel ei muutu midagi. Järgmine leht näitab täpselt, mida maksate.
plans-continue = Vaata hinda
plans-keep = Jäta tellimus nii, nagu on
plans-nothing-changed = See on teil praegu olemas. Valige midagi muud või jätke tellimus nii, nagu on.
plans-nothing-offered = { $organization } ei paku siin teist tellimust. Kui vajate seda, võtke ühendust.
plans-bound = { $organization } on kavandanud selle tellimuse muudatuse. Selle muutmiseks võtke ühendust.
plans-bound-until = { $organization } on kavandanud selle tellimuse muudatuse ({ $date }). Selle muutmiseks võtke ühendust.
plans-waits-for-method = See tellimus ootab makseviisi. Lisage see ja muutke siis tellimust.
plans-add-method = Lisa makseviis
plans-pay-open = Maksa tasumata arve
plans-to-home = Tagasi arvelduse juurde
plans-waiting-title = Muudatus on kavandatud
plans-waiting = Alates { $date } on teil { $plan }. Seni jääb see, mis teil praegu on.
plans-waiting-replaced = Kui valite allpool midagi muud, asendab see selle muudatuse.
plans-undo = Tühista see muudatus
plans-undo-title = Kas hoida praegune tellimus?
plans-undo-lead = Muudatust ei toimu ({ $plan }, { $date }). Teie tellimus jätkub nii, nagu on.
plans-undo-button = Hoia praegune tellimus
plans-undo-leave = Lase muudatusel toimuda
plans-undone = Kavandatud muudatus on tühistatud. Teie tellimus jätkub nii, nagu on.
plans-nothing-waits = Sellele tellimusele pole enam muudatust kavandatud.
plans-confirm = Kontrollige muudatust
plans-change = Teie muudatus
plans-before = Teil on praegu
plans-after = Teil on edaspidi
plans-starts = Mis ajast
plans-starts-now = Kohe
plans-starts-on = Alates { $date }. Seni jääb see, mis teil praegu on.
plans-trial = Prooviaeg
plans-trial-goes-on = See jätkub kuni { $date }.
plans-trial-ends = See lõpeb nüüd.
plans-method = Makseviis
plans-by-invoice = { $count ->
    [one] Arve, tasuda { $count } päeva jooksul
   *[other] Arve, tasuda { $count } päeva jooksul
 }
plans-no-method = Makseviisi pole
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Maksate kohe
plans-bill-none = Mitte midagi.
plans-credit-left = Üle jääb { $amount }. See arvatakse maha järgmistelt arvetelt.
plans-next-title = Järgmisena maksate
plans-next = { $amount }, { $date }
plans-next-none = Mitte midagi. Rohkem arveid ei tule.
plans-next-settles = Sellel on vahe selle perioodi ülejäänud osa eest.
plans-next-usage = Teie kasutus lisandub.
plans-line-unused = Kreedit kasutamata aja eest: { $plan }, alates { $date }
plans-line-rest = { $plan }, perioodi ülejäänud osa alates { $date }
plans-line-period = { $plan }, { $from } kuni { $to }
plans-pay = Maksa { $amount } ja muuda
plans-change-on = Muuda { $date }
plans-change-now = Muuda kohe
plans-get-invoice = Muuda ja saa arve: { $amount }
plans-again = Vali midagi muud
plans-moved = Pärast selle lehe vaatamist on midagi muutunud. Palun kontrollige summasid uuesti.
plans-done = Teie tellimus on muudetud.
plans-done-planned = Teie muudatus on kavandatud. Seni jääb see, mis teil praegu on.
plans-done-busy = Makset veel töödeldakse. Teie tellimus muutub kohe, kui makse on tehtud.
plans-declined = Makse ebaõnnestus
plans-waits-lead = Teie tellimus muutub kohe, kui { $amount } on makstud. Seni jääb see, mis teil praegu on.
plans-refused-lead = Summat { $amount } ei õnnestunud võtta, seega jääb teie tellimus samaks. Saate seda muuta teise makseviisiga.
plans-pay-other = Maksa teise kaardiga
plans-stop = Seda muudatust ei saa teha

### invoices

invoice = Arve { $number }
invoice-for = Mille eest
invoice-issued = Väljastatud
invoice-due = Maksetähtaeg
invoice-status = Olek
invoice-open = Tasumata
invoice-paid = Tasutud
invoice-void = Tühistatud
invoice-given-up = Maha kantud
invoice-lines = Mille eest
invoice-line = Kirjeldus
invoice-quantity = Kogus
invoice-amount = Summa
invoice-discount = Allahindlused
invoice-total = Kokku
invoice-balance = Kasutatud saldo
invoice-left = Tasumisele kuulub
invoice-pdf = Laadi alla PDF
invoices-title = Arved
invoices-search = Otsi arveid
invoices-any-status = Kõik olekud
invoices-any-year = Kõik aastad
invoices-year = Aasta
invoices-number = Arve number
invoices-number-column = Number
invoices-what = Mille eest
invoices-show = Näita
invoices-all = Näita kõiki arveid
invoices-none-found = Sobivaid arveid ei leitud.
invoices-none-here = Sellel lehel pole arveid.
invoices-count = { $count ->
    [one] { $count } arve
   *[other] { $count } arvet
 }
invoices-pages = Lehed
invoices-page = Leht { $page } / { $pages }
invoices-newer = Uuemad
invoices-older = Vanemad
invoice-unnumbered = Numbrita arve
invoice-empty = Mitte midagi
invoice-and-more = { $count ->
    [one] { $first } ja veel { $count }
   *[other] { $first } ja veel { $count }
 }
invoice-late = Tähtaeg möödas
invoice-paid-on = Tasutud
invoice-voided-on = Tühistatud
invoice-subtotal = Vahesumma
invoice-credited = Krediteeritud
invoice-row-credited = Krediteeritud { $amount }
credit-notes-title = Kreeditarved
credit-off-invoice = Sellelt arvelt maha arvatud
credit-refunded = Tagasi makstud
credit-to-balance = Teie järgmisteks arveteks
credit-elsewhere = Muul viisil tasaarveldatud
invoice-paid-amount = Tasutud
invoice-pay = Logi sisse ja maksa
invoice-receipt = Kviitung
payments-title = Maksed
payment-day = Kuupäev
payment-with = Makseviis
payment-succeeded = Tasutud
payment-processing = Teel
payment-canceled = Katkestatud
payment-failed = Ebaõnnestunud
payment-no-method = Makseviisi pole
refund-succeeded = Tagasi makstud
refund-processing = Tagasimakse teel
refund-failed = Tagasimakse ebaõnnestus
receipt = Arve { $number } kviitung
receipt-paid = { $amount } tasutud
receipt-elsewhere = See tasuti väljaspool seda lehte.
receipt-pdf = Laadi kviitung alla PDF-ina
upcoming-title = Järgmine arve
upcoming-none-title = Arvet pole kavandatud
upcoming-none = Praeguse seisuga sellele tellimusele rohkem arveid ei tule.
upcoming-charged = Makseviis: { $card }. Muudatused seni võivad summat muuta.
upcoming-sent = Arve saate siis. Tasuda hiljemalt { $date }.
line-trial = Tasuta prooviaeg: { $plan }
line-usage = { $plan }: teie kasutus

### paper

paper-invoice = Arve
paper-receipt = Kviitung
paper-credit-note = Kreeditarve
paper-number = Number
paper-period = Periood
paper-from = Müüja
paper-bill-to = Arve saaja
paper-quantity = Kogus
paper-unit-price = Ühikuhind
paper-tax = Maks
paper-pay-online = Vaata ja maksa veebis
paper-page = Leht { $page } / { $pages }
paper-test-mark = TEST: see dokument ei ole maksenõue
paper-discount = Allahindlus
paper-subtotal = Vahesumma
paper-credited = Krediteeritud
paper-paid = Tasutud
paper-draft = Mustand
paper-overdue = Tähtaeg möödas
paper-uncollectible = Sissenõudmatu

### leaving

leaving-title = Tellimuse lõpetamine: { $plan }
leaving-when-later = See lõpeb { $date }
leaving-when-trial = Teie prooviaeg lõpeb { $date }
leaving-when-now = See lõpeb kohe
leaving-when-after-pause = See lõpeb pärast pausi
leaving-stays = Seni jääb kõik nii, nagu on.
leaving-stays-paused = See jääb peatatuks. Tasutud aeg tuleb pärast pausi, siis see lõpeb.
leaving-no-charge = Selle eest teilt rohkem raha ei võeta.
leaving-usage = Kasutatu eest tuleb tasuda kohe: maksate { $amount }.
leaving-usage-later = Kuupäeval { $date } esitatakse arve selle eest, mida seni kasutate.
leaving-owed = Veel tasumata arved tuleb ikka tasuda.
leaving-lost = Tasutud on kuni { $date }. Ülejäänut tagasi ei maksta.
leaving-credit = Kreedit kasutamata aja eest
leaving-credit-later = See arvatakse maha teie järgmiselt arvelt: { $organization }.
leaving-schedule = Kavandatud muudatus { $date } jääb ära.
leaving-button = Lõpeta tellimus
leaving-stay = Tagasi ilma lõpetamata
leaving-undo-later = Seni võite ümber mõelda.
leaving-again-later = Võite selle igal ajal uuesti alustada.
leaving-changed = Summad on muutunud. Palun vaadake uuesti.
offer-title = Või jääge vähema hinnaga
offer-coupon = { $discount }: { $plan }
offer-effect = Teie järgmine makse { $date } on { $then }, mitte { $now }.
offer-once = See kehtib ühe makse kohta.
offer-invoices = { $count ->
    [one] See kehtib { $count } makse kohta.
   *[other] See kehtib { $count } makse kohta.
 }
offer-until = See kehtib kuni { $date }.
offer-forever = See kehtib nii kaua, kui hoiate tellimust.
offer-single = Saate seda kasutada ühe korra.
offer-take = Võta allahindlus
offer-taken = Allahindlus kehtib ja tellimus jätkub.
offer-pause-title = Või tehke paus
offer-pause-lead = Peatage tellimus. Kuni jätkamiseni raha ei võeta.
offer-pause-go = Vali paus
left-later = { $plan } lõpeb { $date }
left-after-pause = { $plan } lõpeb pärast pausi
left-now = { $plan } on lõppenud
left-again = Alusta uuesti
left-home = Arvelduse juurde
left-done = Valmis
left-notice = Teie tellimus on lõpetatud.
left-undo = Hoia tellimus
survey-title = Miks te lahkute?
survey-lead = { $organization } sooviks seda teada. Te ei pea vastama.
survey-legend = Põhjus
survey-comment = Oma sõnadega
survey-send = Saada
survey-thanks = Aitäh. { $organization } loeb selle läbi.
reason-customer-service = Klienditeenindus
reason-low-quality = Kvaliteet
reason-missing-features = Midagi on puudu
reason-other = Midagi muud
reason-switched-service = Leidsin midagi muud
reason-too-complex = See on liiga keeruline
reason-too-expensive = See on liiga kallis
reason-unused = Ma ei kasuta seda
keep-title = Tellimuse hoidmine: { $plan }
keep-lead = See pidi lõppema { $date }. Selle asemel see jätkub.
keep-lead-paused = See pidi lõppema pärast pausi. Selle asemel see jätkub.
keep-next = Järgmine makse
keep-button = Hoia tellimus
keep-leave = Tagasi ilma midagi muutmata
keep-done = Teie tellimus jätkub.

### pausing

pausing-title = Peatamine: { $plan }
pausing-lead = Kui tellimus on peatatud, raha ei võeta ja tasutud aeg jääb alles.
pausing-legend = Kui kauaks?
pausing-choice = { $length } pikkune paus, kuni { $date }
pausing-choice-open = Kuni ma selle jätkan
pausing-continue = Jätka
pausing-choose = Valige, kui kauaks.
pausing-confirm-until = Peatamine kuni { $date }
pausing-confirm-open = Peatamine, kuni te jätkate
pausing-from = Peatatud alates
pausing-until = Jätkub
pausing-by-you = Kui te selle siin jätkate
pausing-charged = Raha võetakse vahepeal
pausing-nothing = Mitte midagi
pausing-kept = Alles jääv tasutud aeg
pausing-next = Järgmine makse
pausing-no-next = Makseid ei ole tulemas.
pausing-open-next = Järgmine makse tuleb siis, kui pärast jätkamist on alles jäänud aeg kasutatud.
pausing-trial-kept = Alles jääv prooviaeg
pausing-button = Peata tellimus
pausing-button-change = Muuda pausi
pausing-done = Teie tellimus on peatatud.
pausing-changed = Teie paus on muudetud.
pausing-is-until = See on peatatud kuni { $date }.
pausing-is-open = See on peatatud, kuni te selle jätkate.
pausing-will = See peatatakse { $date }.
pausing-change-legend = Uus pikkus
pausing-leave = Tagasi ilma peatamata
pausing-stay = Tagasi ilma muutmata
pausing-ending = See tellimus on lõppemas ja seda ei saa peatada. Otsustage esmalt see hoida.
pausing-none = { $organization } ei paku praegu pause.
resuming-title = Jätkamine: { $plan }
resuming-lead = See jätkub täna.
resuming-charged = Täna võetakse
resuming-button = Jätka tellimust
resuming-pay = Maksa { $amount } ja jätka
resuming-done = Teie tellimus jätkub.
resuming-off-title = Pausi tühistamine: { $plan }
resuming-off-lead = See pidi peatuma { $date }. See jätkub ilma pausita.
resuming-off-button = Tühista paus
resuming-off-done = Teie paus on tühistatud.

### reactivating

reactivating-title = Uuesti alustamine: { $plan }
reactivating-lead = See lõppes { $date }. See algab täna uuesti.
reactivating-charged = Täna võetakse
reactivating-invoiced = Täna arvel
reactivating-next = Järgmine makse
reactivating-with = Makseviis
reactivating-add = Lisa makseviis
reactivating-pay = Maksa { $amount } ja alusta
reactivating-button = Alusta uuesti
reactivating-leave = Tagasi ilma alustamata
reactivating-changed = Summad on muutunud. Palun vaadake uuesti.
reactivating-done = Teie tellimus kehtib jälle.
reactivating-unpaid = Teie tellimus algab kohe, kui see on tasutud.
reactivating-gone = { $plan } ei ole enam sellisena müügil. Võtke ühendust: { $organization }.

### methods

methods-title = Makseviisid
methods-none = Teil pole veel makseviisi.
methods-add = Lisa kaart
methods-default-mark = Vaikimisi
methods-expired-mark = Aegunud
methods-soon-mark = Aegub varsti
methods-expires = Kehtib kuni { $date }
methods-expired-since = Aegunud { $date }. Uuendage see või lisage teine kaart.
methods-pays = Tasub: { $plans }
methods-pays-nothing = Ei tasu praegu midagi
methods-unpaid = Veel pole makseviisi: { $plans }. Lisage kaart või valige üks.
methods-a-plan = Teie tellimus
methods-make-default = Määra vaikimisi
methods-choose = Vali tellimused
methods-edit = Uuenda
methods-remove = Eemalda
methods-default-title = { $card }: kas määrata vaikimisi?
methods-default-lead = Vaikimisi makseviis tasub kõige eest, millel pole oma kaarti, praegu ja edaspidi.
methods-default-plans = Tellimused, mis lähevad sellele kaardile
methods-default-keep = Tellimus, mille jätate välja, säilitab tänase kaardi.
methods-default-button = Määra vaikimisi
methods-default-done = Vaikimisi makseviis on muudetud.
methods-default-already = See on juba vaikimisi makseviis.
methods-plans-title = Mida tasub { $card }
methods-plans-legend = Tellimused, mida see kaart tasub
methods-plans-now = Praegu tasub { $card }
methods-plans-now-nothing = Selle eest ei tasu veel miski
methods-plans-none = Teil pole kehtivat tellimust, mida tasutakse kaardiga.
methods-plans-as-default = Vaikimisi makseviisina tasub see: { $plans }. Muutmiseks valige neile teine kaart.
methods-plans-back = Tellimus, mille jätate välja, läheb tagasi vaikimisi kaardile.
methods-plans-button = Salvesta
methods-plans-done = Salvestatud. Tellimused tasutakse teie valiku järgi.
methods-remove-title = Kas eemaldada { $card }?
methods-remove-free = See ei tasu praegu midagi.
methods-remove-falls-back = { $plans }: selle asemel tasub { $card }.
methods-remove-needed = See tasub: { $plans }. Muud makseviisi selleks pole. Valige esmalt teine kaart.
methods-remove-needed-add = Lisa teine kaart
methods-remove-needed-choose = Vali teine kaart
methods-remove-final = Me unustame kaardi. Võite selle igal ajal uuesti lisada.
methods-remove-button = Eemalda kaart
methods-remove-keep = Hoia alles
methods-remove-done = Kaart on eemaldatud.
methods-edit-title = Uuendamine: { $card }
methods-edit-lead = Kas saite sama numbriga uue kaardi? Muutke siin seda, mis sellele trükitud on.
methods-edit-button = Salvesta
methods-edit-done = Kaart on uuendatud.
methods-field-number = Kaardi number
methods-field-expiry = Kehtivusaeg
methods-field-expiry-hint = Kuu ja aasta, näiteks 08/30
methods-field-cvc = Turvakood
methods-field-cvc-hint = Kolm või neli numbrit allkirja kõrval või esiküljel
methods-field-name = Nimi kaardil
methods-field-line1 = Tänav ja maja number
methods-field-line2 = Aadressi lisarida
methods-field-city = Linn või asula
methods-field-state = Osariik või piirkond
methods-field-postal = Sihtnumber
methods-wrong-number = Kontrollige kaardi numbrit.
methods-wrong-cvc = Turvakoodis on kolm või neli numbrit.
methods-not-test = See pole testkaart. Kasutage mõnda allolevat numbrit, mitte kunagi päris kaarti.
methods-add-test = Testrežiimis saab kasutada ainult testkaarte. Sobib iga tulevane kuupäev ja iga turvakood.
methods-add-future = Kasuta tulevasteks makseteks
methods-add-future-hint = Sellest saab vaikimisi makseviis.
methods-add-plans = Tellimused, mida see nüüdsest tasub
methods-add-button = Lisa kaart
methods-added = Kaart on lisatud.
methods-add-busy = Teie pank võtab aega. Kaart ilmub siia, kui pank on vastanud.
methods-test-cards = Testkaardid
methods-test-number = Number
methods-test-outcome = Mis juhtub
methods-test-succeeds = Töötab
methods-test-declined = Keelduti
methods-test-funds = Keelduti: raha pole piisavalt
methods-test-expired = Keelduti: aegunud
methods-test-cvc = Keelduti: vale turvakood
methods-test-processing = Keelduti: pangal on tõrge
methods-test-later = Kaart lisatakse, aga maksetest keeldutakse
methods-test-asks = Pank palub teil kinnitada
methods-test-asks-in-vain = Pank palub teil kinnitada ja keeldub siis
methods-saved-title = Lisatud: { $card }
methods-saved-pays = Nüüdsest tasub see: { $plans }.
methods-saved-default = See on vaikimisi makseviis: see tasub kõige eest, millel pole oma kaarti.
methods-saved-only = See on valmis, kui seda vajate.
methods-saved-owed = Veel tasumata
methods-saved-pay = Maksa kohe { $amounts }
methods-saved-later = Mitte praegu
methods-saved-done = Valmis
methods-nowhere-title = Kaarte ei saa siia veel lisada
methods-nowhere-lead = { $organization } pole sellel lehel kaardimakseid seadistanud. Makseviisi muutmiseks võtke ühendust.
methods-page-lead = Sisestate kaardi meie makseteenuse pakkuja lehel. Me ei näe selle numbrit kunagi.
methods-page-button = Jätka

### paying

paying-title = Arve { $number } tasumine
paying-all-title = Tasumata arvete maksmine
paying-with = Makseviis
paying-button = Maksa { $amount }
paying-total = Kokku
paying-one = Maksa ainult see
paying-no-card = Teil pole veel kaarti, millega maksta.
paying-add-card = Maksa teise kaardiga
paying-changed = Summa on vahepeal muutunud. Palun vaadake uuesti.
paying-last-try = Viimane katse ei õnnestunud. { $reason }
paying-waits = Teie pank soovib, et kinnitaksite selle makse.
paying-confirm = Kinnita
paying-busy = See makse on teel. Vaadake hetke pärast uuesti.
paying-nothing = Tasumata arveid pole. Aitäh!
paying-done = Tasutud. Aitäh!
paying-already = See arve on juba tasutud.
paying-results = Teie maksed
paying-state-paid = Tasutud
paying-state-failed = Tasumata
paying-state-busy = Teel
paying-state-waits = Ootab teid
paying-receipt = Arve ja kviitung
paying-try-again = Proovi uuesti

### challenge

challenge-title = Teie pank küsib
challenge-payment = { $organization } soovib võtta { $amount }. Makseviis: { $card }. Kas see on õige?
challenge-setup = { $organization } soovib hoida kaarti hilisemateks makseteks: { $card }. Kas see on õige?
challenge-card = teie kaart
challenge-test = Testrežiim: panka ei küsita. Valige, mida see vastaks.
challenge-approve = Kinnita
challenge-decline = Keeldu
challenge-leave-payment = Et maksta { $amount }, kinnitage oma pangas, et see olete teie.
challenge-leave-setup = Lõpetamiseks minge meie makseteenuse pakkuja juurde.
challenge-leave = Jätka
challenge-returned = Olen tagasi
challenge-pending = Seal pole see veel lõpetatud. Jätkake sealt, kus pooleli jäite.
challenge-failed = Teie pank ei saanud kinnitada, et see olite teie, seega raha ei võetud.
challenge-failed-card = Teie pank ei saanud kinnitada, et see olite teie, seega kaarti ei lisatud.
challenge-over = Sellele on juba vastatud.

### details

details-lead = Teie arved väljastatakse nende andmetega.
details-save = Salvesta
details-saved = Teie andmed on salvestatud.
details-change-name = Muuda nime
details-change-email = Muuda e-posti aadressi
details-change-phone = Muuda telefoninumbrit
details-change-address = Muuda arveldusaadressi
details-change-shipping = Muuda tarneaadressi
details-change-tax-ids = Muuda maksukohustuslase numbreid
details-name-title = Teie nimi
details-name-lead = Inimese või ettevõtte nimi, nagu see on arvetel.
details-phone-title = Teie telefoninumber
details-phone-fault = See ei näe välja nagu telefoninumber. Alustage märgiga + ja oma riigi koodiga.
emails-title = Teie e-posti aadress
emails-current = Teie aadress on { $email }.
emails-no-mail = { $organization } muudab selle teie eest: võtke ühendust.
emails-new = Uus e-posti aadress
emails-hint = Saadame sinna koodi. Aadress muutub, kui olete koodi sisestanud.
emails-send = Saada kood
emails-same = See on juba teie aadress.
emails-code-title = Sisestage kood
emails-code-lead = { $count ->
    [one] Saatsime 8-kohalise koodi aadressile { $email }. See kehtib { $count } minuti.
   *[other] Saatsime 8-kohalise koodi aadressile { $email }. See kehtib { $count } minutit.
 }
emails-code = Kood
emails-confirm = Muuda aadressi
emails-again = Saada uus kood
emails-other = Kasuta teist aadressi
emails-sent-again = Uus kood on teel.
emails-wrong-code = See kood ei ole õige või on aegunud. Kontrollige seda või küsige uus.
emails-expired = Kood on aegunud. Alustage uuesti oma uue aadressiga.
emails-changed = Teie e-posti aadress on muudetud. Mujal logiti teid välja.

### addresses

addresses-title = Arveldusaadress
addresses-shipping-title = Tarneaadress
addresses-addressee = Saaja
addresses-country = Riik või piirkond
addresses-choose-country = Valige riik
addresses-choose = Valige
addresses-switch = Kasuta seda riiki
addresses-line1 = Tänav ja maja number
addresses-line2 = Korter, korrus, hoone
addresses-city = Linn
addresses-town = Asula või linn
addresses-suburb = Eeslinn või asula
addresses-district = Ringkond
addresses-postal-code = Sihtnumber
addresses-postcode = Sihtnumber (Postcode)
addresses-zip = Sihtnumber (ZIP)
addresses-pin = Sihtnumber (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Ala
addresses-county = Maakond
addresses-department = Departemang
addresses-emirate = Emiraat
addresses-governorate = Kubermang
addresses-island = Saar
addresses-parish = Vald
addresses-prefecture = Prefektuur
addresses-province = Provints
addresses-region = Piirkond
addresses-state = Osariik
addresses-code-fault = { $count ->
    [one] Selles koodis peab olema { $count } number.
   *[other] Selles koodis peab olema { $count } numbrit.
 }
addresses-order-title = Selle tellimuse aadressid
addresses-order-lead = Kui tellimusel pole oma aadressi, kasutatakse teie oma.
addresses-order-billing = Selle tellimuse arveldusaadress
addresses-order-delivery = Selle tellimuse tarneaadress
addresses-order-usual = Kasuta minu tavalist aadressi

### tax-ids

tax-ids-title = Maksukohustuslase numbrid
tax-ids-lead = Need on teie järgmistel arvetel.
tax-ids-add = Lisa maksukohustuslase number
tax-ids-type = Riik ja liik
tax-ids-value = Number
tax-ids-hint = Tühikud, punktid ja kriipsud ei sega.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (näiteks { $example })
tax-ids-unknown = Muu
tax-ids-remove = Eemalda
tax-ids-added = Maksukohustuslase number on lisatud.
tax-ids-removed = Maksukohustuslase number on eemaldatud.

### privacy

privacy-title = Teie andmed
privacy-copy = Koopia teie andmetest
privacy-copy-lead = Kõik, mida siin teie kohta hoitakse, failina, mida teised programmid saavad lugeda (JSON).
privacy-download = Laadi minu andmed alla
privacy-erase = Õigus olla unustatud
privacy-erase-lead = Võite paluda oma andmed kustutada.
privacy-erase-ask = Palu kustutamist
privacy-erase-title = Andmete kustutamise palve
privacy-erase-who = { $organization } teeb seda ja võib teiega enne ühendust võtta.
privacy-erase-what = Teie tellimused lõpevad, teid logitakse kõikjal välja ning teie andmed ja makseviisid kustutatakse.
privacy-erase-kept = { $count ->
    [one] Arveid ja nende eest makstut hoitakse { $count } aasta, sest seadus nõuab seda.
   *[other] Arveid ja nende eest makstut hoitakse { $count } aastat, sest seadus nõuab seda.
 }
privacy-erase-send = Palu kustutamist
privacy-asked = Palusite { $date } oma andmed kustutada. Palve saaja: { $organization }.
privacy-sent = Teie palve on teel.

### problems

bad-request = Me ei saanud sellest aru
bad-request-advice = Osa aadressist või vormist ei ole nii, nagu peaks. Minge tagasi ja proovige uuesti.
stranger = See ei tulnud sellelt lehelt
stranger-advice = Teie turvalisuse huvides jäeti see tegemata. Minge tagasi, laadige leht uuesti ja proovige uuesti.
switched-off = Seda siin ei pakuta
switched-off-advice = { $organization } pole seda sisse lülitanud. Kui vajate seda, võtke ühendust.
refused = Seda ei saa praegu teha
not-found = Siin pole lehte
not-found-advice = Aadress võib olla valesti kirjutatud või leht on eemaldatud. Kasutage selle ettevõtte linki, kellele maksate.
wrong-method = Seda lehte ei saa nii kasutada
wrong-method-advice = Midagi ei muudetud. Minge tagasi ja kasutage lehe nuppe.
timed-out = See võttis liiga kaua aega
timed-out-advice = Midagi ei muudetud. Kontrollige ühendust ja proovige uuesti.
too-large = See on liiga suur
too-large-advice = Midagi ei muudetud. Tehke see lühemaks ja proovige uuesti.
too-many = Üks hetk, palun
too-many-advice = Teie ühendusest tuli liiga palju päringuid. Oodake minut ja proovige uuesti.
offline-title = Teil pole internetiühendust
offline-lead = See leht vajab internetti. Kontrollige ühendust ja proovige uuesti.
offline-note = Viimati saadetu võis kohale jõuda. Näete seda siin, kui olete taas ühenduses.
broken = Meie poolel läks midagi valesti
broken-advice = Te ei teinud midagi valesti. Proovige hetke pärast uuesti. Kui viga jääb, öelge ettevõttele, kellele maksate, allolev viitekood.
unavailable = Oleme kohe tagasi
unavailable-advice = Leht on hõivatud või hooldamisel. Proovige hetke pärast uuesti.

### root

root-title = See on arveldusserver
root-customer = Kas olete klient? Kasutage selle ettevõtte linki, kellele maksate.
root-operator = Kas haldate seda serverit? See töötab. See käsk loob organisatsiooni ja selle arvelduslehtede võtmed:
root-reference = API teatmik

### refusals

refusal-general = Seda ei saa teha. Võtke ühendust: { $organization }.
refusal-busy = Teie viimast päringut veel töödeldakse. Oodake hetk ja vaadake uuesti.
refusal-declined = Kaardist keelduti. Proovige teist kaarti või küsige oma pangalt.
refusal-insufficient-funds = Kaardist keelduti: sellel pole piisavalt raha. Proovige teist kaarti.
refusal-expired-card = Kaardist keelduti: see on aegunud. Proovige teist kaarti.
refusal-wrong-cvc = Kaardist keelduti: turvakood on vale. Kontrollige seda ja proovige uuesti.
refusal-processing-error = Pangal oli tõrge. Proovige hetke pärast uuesti või teise kaardiga.
refusal-authentication = Teie pank soovib, et kinnitaksite selle makse.
refusal-too-many-attempts = Liiga palju katseid. Oodake veidi ja proovige uuesti.
refusal-in-use = See on veel kasutusel ja seda ei saa eemaldada.
obstacle-subscription-over = See tellimus on lõppenud.
obstacle-subscription-runs = See tellimus ei ole lõppenud.
obstacle-subscription-incomplete = Selle tellimuse esimene arve on veel tasumata. Tasuge see esmalt.
obstacle-nothing-to-undo = Sellel tellimusel pole lõppu, mida saaks tühistada.
obstacle-already-ending = See tellimus on juba lõppemas.
obstacle-already-paused = See tellimus on juba peatatud.
obstacle-not-paused = See tellimus ei ole peatatud.
obstacle-subscription-overdue = Selle tellimuse ühe arve tähtaeg on möödas. Tasuge see esmalt.
obstacle-subscription-paused = See tellimus on peatatud. Jätkake seda esmalt.
obstacle-has-schedule = Selle tellimuse muudatus on juba kavandatud. Tühistage see esmalt või võtke ühendust: { $organization }.
obstacle-last-item = Tellimusel peab olema vähemalt üks osa.
obstacle-invoice-not-open = Seda arvet ei ole enam vaja tasuda.
obstacle-invoice-paid = See arve on tasutud.
obstacle-no-payment-method = Makseviisi pole. Lisage see esmalt.
obstacle-last-payment-method = Sellega tasutakse kehtivat tellimust. Valige sellele esmalt teine makseviis.
obstacle-payment-over = See makse on lõppenud.
obstacle-setup-over = See kaart on juba lisatud või sellest loobuti.
obstacle-no-gateway = { $organization } ei saa siin veel makseid vastu võtta. Võtke ühendust.
obstacle-offer-taken = Olete seda pakkumist juba kasutanud.
obstacle-discount-runs = Allahindlus juba kehtib.
obstacle-too-many = Neid on juba nii palju, kui saab olla.
rule-required = Palun täitke see.
rule-too-long = { $count ->
    [one] Kõige rohkem { $count } märk.
   *[other] Kõige rohkem { $count } märki.
 }
rule-too-short = { $count ->
    [one] Vähemalt { $count } märk.
   *[other] Vähemalt { $count } märki.
 }
rule-range = See peab olema vahemikus { $min } kuni { $max }.
rule-character = Selles on märk, mida siin ei saa kasutada.
rule-email = See ei näe välja nagu e-posti aadress.
rule-choice = Valige midagi loendist.
rule-taken = See on juba võetud.
rule-missing = Seda enam pole. Valige midagi muud.
rule-expired = See on aegunud.
rule-used-up = Seda on kasutatud nii palju kordi, kui saab.
rule-first-time-only = See on ainult uutele klientidele.
rule-once-per-customer = Seda saab kasutada ainult üks kord ja te olete seda juba kasutanud.
rule-below-minimum = Summa on selleks liiga väike.
rule-not-applicable = See ei sobi teie tellimusega.
rule-tax-id = See ei näe välja nagu sellist liiki number. Kontrollige, kas selles on kirjavigu.
rule-expiry = Kontrollige kuud ja aastat.
rule-card-number = Kaardinumbrid ei käi siia.
rule-weak-password = Seda parooli on liiga lihtne ära arvata. Valige pikem või haruldasem.
rule-wrong-password = See ei ole teie parool.
rule-invalid = Palun kontrollige seda.

### mails

mail-code-subject = Teie sisselogimiskood: { $merchant }
mail-code-lead = Sisestage see kood, et logida sisse oma { $merchant } arvelduslehele:
mail-code-life = { $minutes ->
    [one] See kehtib ühe korra, järgmise minuti jooksul.
   *[other] See kehtib ühe korra, järgmise { $minutes } minuti jooksul.
 }
mail-code-ignore = Kui te seda ei küsinud, jätke see kiri tähelepanuta. Ilma koodita ei saa keegi sisse logida.
mail-link-subject = Teie sisselogimislink: { $merchant }
mail-link-lead = Kasutage seda linki, et logida sisse oma { $merchant } arvelduslehele.
mail-link-button = Logi sisse
mail-link-life = { $minutes ->
    [one] Link kehtib ühe korra, järgmise minuti jooksul.
   *[other] Link kehtib ühe korra, järgmise { $minutes } minuti jooksul.
 }
mail-link-ignore = Kui te seda ei küsinud, jätke see kiri tähelepanuta. Ilma lingita ei saa keegi sisse logida.
mail-reset-subject = Uue parooli määramine: { $merchant }
mail-reset-lead = Kasutage seda linki, et määrata oma { $merchant } arvelduslehele uus parool.
mail-reset-button = Määra uus parool
mail-reset-ignore = Kui te seda ei küsinud, jätke see kiri tähelepanuta. Teie parool jääb nii, nagu on.
mail-proof-subject = Kinnitage oma e-posti aadress: { $merchant }
mail-proof-lead = Sisestage see kood, et kasutada seda e-posti aadressi oma { $merchant } kontol:
mail-proof-ignore = Kui te seda ei küsinud, jätke see kiri tähelepanuta. Midagi ei muutu.
mail-email-subject = Teie e-posti aadress on muudetud
mail-email-old = Teie { $merchant } arvelduskonto e-posti aadress muudeti { $date }. Kirju sellele aadressile enam ei saadeta.
mail-email-new = See on nüüd teie { $merchant } arvelduskonto e-posti aadress.
mail-method-subject = Makseviis on lisatud
mail-method-lead = Teie { $merchant } arvelduskontole lisati { $date } kaart { $brand }, mille number lõpeb { $last4 }.
mail-method-card = Teie { $merchant } arvelduskontole lisati { $date } kaart, mille number lõpeb { $last4 }.
mail-cancelled-subject = Teie tellimus on lõpetatud
mail-cancelled-later = Lõpetasite tellimuse: { $plan }. Saate seda kasutada kuni { $date }.
mail-cancelled-undo = Mõtlesite ümber? Seni saate selle oma arvelduslehel tagasi võtta.
mail-cancelled-now = Lõpetasite tellimuse: { $plan }. See on lõppenud.
mail-portal-button = Ava arveldusleht
mail-not-you = Kui see ei olnud teie, võtke kohe ühendust: { $merchant }.
mail-not-you-at = Kui see ei olnud teie, võtke kohe ühendust: { $merchant }, { $email }
