### general

percent = { $number } %
title = { $page } · { $organization }
billing = Računi in plačila
test-mode = Testni način
test-mode-note = Tu se nič ne zaračuna.
skip = Skoči na vsebino
policies = Pravilniki
privacy = Pravilnik o zasebnosti
terms = Pogoji uporabe
refunds = Pravila o vračilih
return-to = Nazaj na { $organization }
sign-out = Odjava
language = Jezik
language-change = Spremeni jezik
contact = Stik
contact-lead = Podjetje { $organization } tu odgovarja na vprašanja o računih in plačilih.
not-given = Ni navedeno
back = Nazaj
home = Vaši računi in plačila
navigation = Vaši računi in plačila
reference = Oznaka
errors-title = { $count ->
    [one] Še enkrat preverite { $count } podatek
    [two] Še enkrat preverite { $count } podatka
    [few] Še enkrat preverite { $count } podatke
   *[other] Še enkrat preverite { $count } podatkov
 }
field-again = Zaradi vaše varnosti to ni bilo shranjeno. Vnesite še enkrat.
optional = neobvezno

days = { $count ->
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dni
   *[other] { $count } dni
 }
weeks = { $count ->
    [one] { $count } teden
    [two] { $count } tedna
    [few] { $count } tedne
   *[other] { $count } tednov
 }
months = { $count ->
    [one] { $count } mesec
    [two] { $count } meseca
    [few] { $count } mesece
   *[other] { $count } mesecev
 }
years = { $count ->
    [one] { $count } leto
    [two] { $count } leti
    [few] { $count } leta
   *[other] { $count } let
 }

price-daily = { $amount } na dan
price-weekly = { $amount } na teden
price-monthly = { $amount } na mesec
price-yearly = { $amount } na leto
price-every = { $amount } na { $interval }
price-once = { $amount } enkratno
price-metered = { $amount } glede na porabo
price-tiers = Cena glede na količino

### notices

notice-stale = Ta stran ni bila več aktualna. Poskusite znova.

### flows

flow-done = Vse je opravljeno
flow-done-lead = To stran lahko zaprete.

### portal

portal-headline = Vaši računi in plačila: { $organization }
portal-use-link = Uporabite povezavo, ki vam jo je poslalo podjetje { $organization }
portal-use-link-more = Vaša stran z računi se odpre z osebno povezavo. Poiščite jo v svojem uporabniškem računu pri podjetju { $organization } ali v njihovem sporočilu.
portal-use-link-once = Povezava deluje enkrat in le nekaj minut. Če je vaša potekla, zahtevajte novo.
portal-closed = Podjetje { $organization } vam račune in plačila prikaže v vašem uporabniškem računu pri njih.
link-title = Vaša stran z računi je pripravljena
link-lead = Podjetje { $organization } je to povezavo pripravilo samo za vas. Deluje enkrat.
link-button = Odpri moje račune
link-note = Ko jo odprete, ste prijavljeni v tej napravi. Ko končate, se odjavite.
ended-title = Ta povezava je potekla
ended-lead = Povezave do strani z računi delujejo enkrat in pet minut, da vaše ne more uporabiti nihče drug.
ended-step-back = Vrnite se tja, kjer ste našli povezavo: v svoj uporabniški račun ali k sporočilu z njo.
ended-step-ask = Tam zahtevajte novo povezavo.
ended-step-open = Odprite jo v petih minutah.
signed-out = Odjavljeni ste
signed-out-close = To okno lahko zaprete.
signed-out-lead = To okno lahko zaprete. Če se želite vrniti, uporabite novo povezavo podjetja { $organization }.

### signing in

sign-in-title = Prijava
sign-in-email = E-poštni naslov
sign-in-username = E-poštni naslov ali uporabniško ime
sign-in-password = Geslo
sign-in-password-hint = Pustite prazno, če želite kodo po e-pošti.
sign-in-code-note = Poslali vam bomo kodo za prijavo. Gesla ne potrebujete.
sign-in-continue = Nadaljuj
sign-in-send = Pošlji mi kodo
sign-in-forgotten = Ste pozabili geslo?
sign-in-wrong-password = Ime ali geslo ni pravilno.
sign-in-needs-password = Vnesite geslo.
sign-in-wait = { $minutes ->
    [one] To je bilo zahtevano prepogosto. Uporabite najnovejše e-poštno sporočilo ali poskusite znova čez { $minutes } minuto.
    [two] To je bilo zahtevano prepogosto. Uporabite najnovejše e-poštno sporočilo ali poskusite znova čez { $minutes } minuti.
    [few] To je bilo zahtevano prepogosto. Uporabite najnovejše e-poštno sporočilo ali poskusite znova čez { $minutes } minute.
   *[other] To je bilo zahtevano prepogosto. Uporabite najnovejše e-poštno sporočilo ali poskusite znova čez { $minutes } minut.
 }
code-title = Preverite e-pošto
code-lead = Če naslov { $email } pripada stranki podjetja { $organization }, je koda že na poti.
code-field = Koda iz e-pošte
code-hint = Osem števk. Koda deluje deset minut v tem brskalniku.
code-enter = Prijava
code-wrong = Ta koda ne deluje. Preverite jo ali zahtevajte novo.
code-resend = Pošlji novo kodo
code-other = Uporabi drug naslov
code-sent = Nova koda je na poti. Starejše ne delujejo več.
choose-title = Čigave račune želite videti?
choose-lead = Vaš naslov pripada več strankam podjetja { $organization }.
choose-legend = Stranke
choose-unnamed = Brez imena
choose-since = Stranka od { $date }
choose-plans = { $count ->
    [one] { $count } aktivna naročnina
    [two] { $count } aktivni naročnini
    [few] { $count } aktivne naročnine
   *[other] { $count } aktivnih naročnin
 }
choose-no-plan = Ni aktivne naročnine
choose-needed = Izberite eno možnost.
forgotten-title = Nastavite novo geslo
forgotten-lead = Poslali vam bomo povezavo, s katero ga nastavite.
forgotten-send = Pošlji mi povezavo
forgotten-sent = Če podjetje { $organization } pozna to ime in ima to ime geslo, je povezava že na poti na pripadajoči e-poštni naslov. Deluje eno uro.
password-title = Vaše geslo
password-current = Trenutno geslo
password-new = Novo geslo
password-new-hint = Vsaj osem znakov. Daljše je boljše.
password-save = Shrani geslo
password-first = Gesla še nimate. Z njim se lahko prijavite kot { $email }, ne da bi čakali na kodo.
password-first-no-email = Za geslo potrebujete e-poštni naslov. Najprej ga dodajte svojim podatkom.
password-others = Povsod drugje boste odjavljeni.
notice-password = Vaše geslo je shranjeno.
notice-password-reset = Vaše novo geslo je shranjeno. Prijavite se z njim.
confirm-title = Ste to vi?
confirm-lead = Zaradi varnosti vašega računa še enkrat potrdite, kdo ste.
confirm-send = Pošlji kodo na { $email }
confirm-code-lead = Koda je na poti na { $email }.
confirm-or-password = Ali vnesite geslo
confirm-button = Potrdi
confirm-no-way = Kode vam ne moremo poslati. Odprite svojo stran z računi z novo povezavo podjetja { $organization }, potem boste to lahko storili v desetih minutah.
sessions-title = Kje ste prijavljeni
sessions-lead = Če katere od teh prijav ne prepoznate, jo odjavite in spremenite geslo, če ga imate.
sessions-this = Ta brskalnik
sessions-unknown = Neznan brskalnik
sessions-seen = Nazadnje dejavno: { $time }
sessions-by-link = Prijava s povezavo podjetja { $organization }: { $time }
sessions-by-email = Prijava po e-pošti: { $time }
sessions-by-password = Prijava z geslom: { $time }
sessions-by-site = Prijava pri podjetju { $organization }: { $time }
sessions-end = Odjavi
sessions-end-others = Odjavi povsod drugje
sessions-end-all = Odjavi povsod
notice-link-ended = Ta povezava je potekla. Namesto tega se prijavite tukaj.
notice-session-ended = Ta brskalnik je odjavljen.
notice-sessions-ended = Povsod drugje ste odjavljeni.

### home

hello = Pozdravljeni, { $name }
hello-nobody = Pozdravljeni
signed-in-as = Prijavljeni kot { $email }
details = Podatki za račun
name = Ime
email = E-pošta
phone = Telefon
address = Naslov za račun
shipping = Naslov za dostavo
home-plans = Vaše naročnine
home-no-plans = Trenutno tu nimate naročnine.
home-more-plans = Več naročnin
home-ended = Končane naročnine
home-balance = Stanje
home-credit = Imate dobroimetje v višini { $amount }. Z njim bodo plačani vaši naslednji računi.
home-debt = Naslednjemu računu bo prišteto { $amount }.
home-methods = Plačilno sredstvo
home-no-methods = Plačilnega sredstva še niste shranili.
home-methods-more = { $count ->
    [one] in še { $count } plačilno sredstvo
    [two] in še { $count } plačilni sredstvi
    [few] in še { $count } plačilna sredstva
   *[other] in še { $count } plačilnih sredstev
 }
home-methods-no-default = { $count ->
    [one] Shranili ste { $count } plačilno sredstvo. Še ni vaše privzeto.
    [two] Shranili ste { $count } plačilni sredstvi. Nobeno še ni privzeto.
    [few] Shranili ste { $count } plačilna sredstva. Nobeno še ni privzeto.
   *[other] Shranili ste { $count } plačilnih sredstev. Nobeno še ni privzeto.
 }
home-methods-manage = Uredi plačilna sredstva
home-details-change = Spremeni podatke
home-tax-ids = Davčne številke
home-no-invoices = Računov še ni.
home-all-invoices = Vsi računi
home-further = Več strani
home-sessions = Kje ste prijavljeni
home-password = Vaše geslo
home-privacy = Vaši podatki

owed-now = Za plačilo zdaj: { $amount }
owed-now-several = Nekatere račune je treba plačati zdaj
owed-open = Za plačilo: { $amount }
owed-open-several = Nekatere račune je treba plačati
owed-all = Prikaži vse odprte račune
owed-late = Ta račun je zapadel.
owed-not-yet = Ta račun še ni plačan.
owed-processing = Vaše plačilo je v obdelavi.
owed-retry = Znova bomo poskusili { $date }.
owed-pay = Plačaj { $amount }
owed-pay-all = Plačaj vse
owed-confirm = Potrdi plačilo

plan-nameless = Naročnina
plan-quantity = × { $quantity }
plan-active = Aktivna
plan-trial-until = Brezplačni preizkus do { $date }
plan-paused = Začasno ustavljena
plan-paused-until = Začasno ustavljena do { $date }
plan-pauses-on = Začasna ustavitev { $date }
plan-ends-on = Konča se { $date }
plan-ended = Končana
plan-ended-on = Končana { $date }
plan-past-due = Plačilo ni uspelo
plan-unpaid = Neplačana
plan-incomplete = Čaka na prvo plačilo
plan-on-hold = Na čakanju: ni plačilnega sredstva
plan-next-payment = Naslednje plačilo
plan-next-invoice = Naslednji račun
plan-next-lines = Poglejte, za kaj je
plan-next-plus-use = Prišteje se vaša poraba.
plan-next-due = Rok plačila: { $date }
plan-discount = Popust
plan-discount-until = Do { $date }
plan-later = Načrtovana sprememba
plan-paid-with = Plačilo z
plan-paid-with-change = Spremeni
plan-paid-with-default = Vaše privzeto
plan-paid-by-invoice = Vsak račun plačate sami
plan-no-method = Ni plačilnega sredstva
plan-card-expired = Ta kartica je potekla. Uporabite drugo, da bo naslednje plačilo uspelo.
plan-card-expires = Ta kartica poteče pred naslednjim plačilom. Pravočasno uporabite drugo.
plan-needs-method = Dodajte plačilno sredstvo, da bo naslednje plačilo uspelo.
plan-until-end = Uporabljate jo lahko do { $date }.
plan-paused-note = Dokler je začasno ustavljena, ne plačate ničesar.
plan-change = Spremeni naročnino
plan-pause = Začasno ustavi
plan-resume = Nadaljuj
plan-address = Naslovi
plan-cancel = Odpovej naročnino
plan-keep = Obdrži naročnino
plan-unschedule = Prekliči načrtovano spremembo
plan-reactivate = Začni znova
plan-add-method = Dodaj plačilno sredstvo
discount-plain = { $off } popusta
discount-named = { $name } ({ $off } popusta)
card-of-brand = { $brand } s končnico { $last4 }
card-plain = Kartica s končnico { $last4 }

### plans

plans-title = Spremenite naročnino
plans-interval = Kako pogosto želite plačevati?
plans-daily = Dnevno
plans-weekly = Tedensko
plans-monthly = Mesečno
plans-yearly = Letno
plans-every = Na { $interval }
plans-choose = Izberite naročnino
plans-current = Vaša naročnina
plans-stays = { $plan } ostane, kot je. Podjetje { $organization } tu ne ponuja ničesar drugega namesto tega.
plans-quantity = Količina
plans-quantity-range = Od { $min } do { $max }
plans-quantity-least = { $min } ali več
plans-quantity-form = Vnesite celo število.
plans-quantity-fixed = Količine te naročnine tu ni mogoče spremeniti.
plans-code = Promocijska koda
plans-code-unknown = Te kode ne poznamo. Preverite, ali je pravilno zapisana.
plans-code-used = Ta popust že imate.
plans-choose-one = Izberite naročnino.
plans-twice = Drug del vaše naročnine to že vključuje. Izberite kaj drugega.
plans-continue-note = Nič se še ne spremeni. Naslednja stran natančno prikaže, koliko plačate.
plans-continue = Poglej ceno
plans-keep = Obdrži naročnino, kot je
plans-nothing-changed = To imate že zdaj. Izberite kaj drugega ali obdržite naročnino, kot je.
plans-nothing-offered = Podjetje { $organization } tu ne ponuja druge naročnine. Če jo potrebujete, se obrnite nanje.
plans-bound = Podjetje { $organization } je načrtovalo spremembo te naročnine. Če jo želite spremeniti, se obrnite nanje.
plans-bound-until = Podjetje { $organization } je načrtovalo spremembo te naročnine ({ $date }). Če jo želite spremeniti, se obrnite nanje.
plans-waits-for-method = Ta naročnina čaka na plačilno sredstvo. Dodajte ga in nato spremenite naročnino.
plans-add-method = Dodaj plačilno sredstvo
plans-pay-open = Plačaj odprti račun
plans-to-home = Nazaj na račune in plačila
plans-waiting-title = Načrtovana je sprememba
plans-waiting = Od { $date } imate: { $plan }. Do takrat obdržite, kar imate zdaj.
plans-waiting-replaced = Če spodaj izberete kaj drugega, bo to nadomestilo to spremembo.
plans-undo = Prekliči to spremembo
plans-undo-title = Želite obdržati sedanjo naročnino?
plans-undo-lead = Sprememba ({ $plan }, { $date }) ne bo izvedena. Vaša naročnina se nadaljuje, kot je zdaj.
plans-undo-button = Obdrži sedanjo naročnino
plans-undo-leave = Pusti načrtovano spremembo
plans-undone = Načrtovana sprememba je preklicana. Vaša naročnina se nadaljuje, kot je.
plans-nothing-waits = Za to naročnino ni več načrtovane spremembe.
plans-confirm = Preverite spremembo
plans-change = Vaša sprememba
plans-before = Zdaj imate
plans-after = Imeli boste
plans-starts = Od kdaj
plans-starts-now = Takoj
plans-starts-on = Od { $date }. Do takrat obdržite, kar imate zdaj.
plans-trial = Preizkus
plans-trial-goes-on = Traja do { $date }.
plans-trial-ends = Konča se zdaj.
plans-method = Plačilo z
plans-by-invoice = { $count ->
    [one] Račun, rok plačila { $count } dan
    [two] Račun, rok plačila { $count } dneva
    [few] Račun, rok plačila { $count } dni
   *[other] Račun, rok plačila { $count } dni
 }
plans-no-method = Ni plačilnega sredstva
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Zdaj plačate
plans-bill-none = Nič.
plans-credit-left = Ostane vam { $amount }. Znesek se odšteje od naslednjih računov.
plans-next-title = Nato plačate
plans-next = { $amount }, { $date }
plans-next-none = Nič. Nadaljnjih računov ni.
plans-next-settles = Na njem je razlika za preostanek tega obdobja.
plans-next-usage = Prišteje se vaša poraba.
plans-line-unused = Dobropis za neporabljeni čas: { $plan }, od { $date }
plans-line-rest = { $plan } za preostanek obdobja od { $date }
plans-line-period = { $plan }, { $from } – { $to }
plans-pay = Plačaj { $amount } in spremeni
plans-change-on = Spremeni { $date }
plans-change-now = Spremeni zdaj
plans-get-invoice = Spremeni in prejmi račun za { $amount }
plans-again = Izberi kaj drugega
plans-moved = Nekaj se je spremenilo, odkar ste videli to stran. Še enkrat preverite zneske.
plans-done = Vaša naročnina je spremenjena.
plans-done-planned = Vaša sprememba je načrtovana. Do takrat obdržite, kar imate zdaj.
plans-done-busy = Plačilo je še v obdelavi. Vaša naročnina se spremeni, takoj ko bo opravljeno.
plans-declined = Plačilo ni uspelo
plans-waits-lead = Vaša naročnina se spremeni, takoj ko bo plačano { $amount }. Do takrat obdržite, kar imate zdaj.
plans-refused-lead = Zneska { $amount } ni bilo mogoče zaračunati, zato vaša naročnina ostane, kakršna je. Spremenite jo lahko z drugim načinom plačila.
plans-pay-other = Plačaj z drugo kartico
plans-stop = Te spremembe ni mogoče izvesti

### invoices

invoice = Račun { $number }
invoice-for = Za
invoice-issued = Izdan
invoice-due = Rok plačila
invoice-status = Stanje
invoice-open = Odprt
invoice-paid = Plačan
invoice-void = Razveljavljen
invoice-given-up = Odpisan
invoice-lines = Za kaj je
invoice-line = Opis
invoice-quantity = Količina
invoice-amount = Znesek
invoice-discount = Popusti
invoice-total = Skupaj
invoice-balance = Upoštevano dobroimetje
invoice-left = Znesek za plačilo
invoice-pdf = Prenesi kot PDF
invoices-title = Računi
invoices-search = Poišči račune
invoices-any-status = Vsa stanja
invoices-any-year = Vsa leta
invoices-year = Leto
invoices-number = Številka računa
invoices-number-column = Številka
invoices-what = Za
invoices-show = Prikaži
invoices-all = Prikaži vse račune
invoices-none-found = Noben račun ne ustreza.
invoices-none-here = Na tej strani ni računov.
invoices-count = { $count ->
    [one] { $count } račun
    [two] { $count } računa
    [few] { $count } računi
   *[other] { $count } računov
 }
invoices-pages = Strani
invoices-page = Stran { $page } od { $pages }
invoices-newer = Novejši
invoices-older = Starejši
invoice-unnumbered = Račun brez številke
invoice-empty = Nič
invoice-and-more = { $count ->
    [one] { $first } in še { $count }
    [two] { $first } in še { $count }
    [few] { $first } in še { $count }
   *[other] { $first } in še { $count }
 }
invoice-late = Zapadel
invoice-paid-on = Datum plačila
invoice-voided-on = Datum razveljavitve
invoice-subtotal = Vmesni seštevek
invoice-credited = Dobropis
invoice-row-credited = Dobropis: { $amount }
credit-notes-title = Dobropisi
credit-off-invoice = Odšteto od tega računa
credit-refunded = Vrnjeno
credit-to-balance = Za vaše naslednje račune
credit-elsewhere = Poravnano drugače
invoice-paid-amount = Plačano
invoice-pay = Prijava in plačilo
invoice-receipt = Potrdilo
payments-title = Plačila
payment-day = Datum
payment-with = Plačilo z
payment-succeeded = Plačano
payment-processing = V obdelavi
payment-canceled = Preklicano
payment-failed = Neuspešno
payment-no-method = Ni plačilnega sredstva
refund-succeeded = Vrnjeno
refund-processing = Vračilo v obdelavi
refund-failed = Vračilo ni uspelo
receipt = Potrdilo za račun { $number }
receipt-paid = Plačano: { $amount }
receipt-elsewhere = Plačano je bilo zunaj te strani.
receipt-pdf = Prenesi potrdilo kot PDF
upcoming-title = Naslednji račun
upcoming-none-title = Noben račun ni načrtovan
upcoming-none = Kot kaže zdaj, za to naročnino ne bo več računov.
upcoming-charged = Način plačila: { $card }. Spremembe do takrat lahko spremenijo znesek.
upcoming-sent = Račun boste prejeli takrat. Plačati ga je treba do { $date }.
line-trial = Brezplačni preizkus: { $plan }
line-usage = { $plan }: vaša poraba

### paper

paper-invoice = Račun
paper-receipt = Potrdilo o plačilu
paper-credit-note = Dobropis
paper-number = Številka
paper-period = Obdobje
paper-from = Izdajatelj
paper-bill-to = Prejemnik
paper-quantity = Kol.
paper-unit-price = Cena na enoto
paper-tax = Davek
paper-pay-online = Ogled in plačilo na spletu
paper-page = Stran { $page } od { $pages }
paper-test-mark = TEST: ta dokument ni zahtevek za plačilo
paper-discount = Popust
paper-subtotal = Vmesni seštevek
paper-credited = Dobropis
paper-paid = Plačano
paper-draft = Osnutek
paper-overdue = Zapadlo
paper-uncollectible = Neizterljivo

### leaving

leaving-title = Odpoved: { $plan }
leaving-when-later = Konča se { $date }
leaving-when-trial = Vaš preizkus se konča { $date }
leaving-when-now = Konča se takoj
leaving-when-after-pause = Konča se po začasni ustavitvi
leaving-stays = Do takrat vse ostane, kot je.
leaving-stays-paused = Ostane začasno ustavljena. Čas, ki ste ga plačali, pride po ustavitvi; nato se konča.
leaving-no-charge = Zanjo vam ne bomo več zaračunali.
leaving-usage = Vaša poraba se zaračuna zdaj: plačate { $amount }.
leaving-usage-later = Dne { $date } se zaračuna, kar porabite do takrat.
leaving-owed = Račune, ki so še odprti, je še vedno treba plačati.
leaving-lost = Plačali ste do { $date }. Preostanek se ne vrne.
leaving-credit = Dobroimetje za čas, ki ga ne porabite
leaving-credit-later = Odšteje se od vašega naslednjega računa podjetja { $organization }.
leaving-schedule = Spremembe, načrtovane za datum { $date }, ne bo.
leaving-button = Odpovej naročnino
leaving-stay = Nazaj brez odpovedi
leaving-undo-later = Do takrat si lahko premislite.
leaving-again-later = Kadar koli jo lahko začnete znova.
leaving-changed = Zneski so se spremenili. Še enkrat jih preverite.
offer-title = Ali ostanite za manj
offer-coupon = { $discount }: { $plan }
offer-effect = Vaše naslednje plačilo ({ $date }) bo { $then } namesto { $now }.
offer-once = Velja za eno plačilo.
offer-invoices = { $count ->
    [one] Velja za { $count } plačilo.
    [two] Velja za { $count } plačili.
    [few] Velja za { $count } plačila.
   *[other] Velja za { $count } plačil.
 }
offer-until = Velja do { $date }.
offer-forever = Velja, dokler imate naročnino.
offer-single = Izkoristite ga lahko enkrat.
offer-take = Sprejmi popust
offer-taken = Vaš popust velja in naročnina se nadaljuje.
offer-pause-title = Ali si vzemite odmor
offer-pause-lead = Začasno ustavite naročnino. Do nadaljevanja se nič ne zaračuna.
offer-pause-go = Izberi odmor
left-later = { $plan }: konec { $date }
left-after-pause = { $plan }: konec po začasni ustavitvi
left-now = { $plan }: naročnina je končana
left-again = Začni znova
left-home = Na račune in plačila
left-done = Končano
left-notice = Vaša naročnina je odpovedana.
left-undo = Obdrži naročnino
survey-title = Zakaj odhajate?
survey-lead = Podjetje { $organization } bi to rado vedelo. Odgovor ni obvezen.
survey-legend = Razlog
survey-comment = S svojimi besedami
survey-send = Pošlji
survey-thanks = Hvala. Podjetje { $organization } bo odgovor prebralo.
reason-customer-service = Podpora strankam
reason-low-quality = Kakovost
reason-missing-features = Nekaj manjka
reason-other = Nekaj drugega
reason-switched-service = Imam nekaj drugega
reason-too-complex = Preveč je zapleteno
reason-too-expensive = Predrago je
reason-unused = Tega ne uporabljam
keep-title = Obdržite: { $plan }
keep-lead = Končati bi se morala { $date }. Namesto tega se nadaljuje.
keep-lead-paused = Končati bi se morala po začasni ustavitvi. Namesto tega se nadaljuje.
keep-next = Naslednje plačilo
keep-button = Obdrži naročnino
keep-leave = Nazaj brez sprememb
keep-done = Vaša naročnina se nadaljuje.

### pausing

pausing-title = Začasna ustavitev: { $plan }
pausing-lead = Medtem ko je naročnina začasno ustavljena, se nič ne zaračuna, plačani čas pa se ohrani.
pausing-legend = Za koliko časa?
pausing-choice = { $length }, do { $date }
pausing-choice-open = Dokler je ne nadaljujem
pausing-continue = Nadaljuj
pausing-choose = Izberite trajanje.
pausing-confirm-until = Začasna ustavitev do { $date }
pausing-confirm-open = Začasna ustavitev, dokler ne nadaljujete
pausing-from = Ustavljena od
pausing-until = Nadaljevanje
pausing-by-you = Ko jo nadaljujete tukaj
pausing-charged = Zaračunano medtem
pausing-nothing = Nič
pausing-kept = Ohranjeni plačani čas
pausing-next = Naslednje plačilo
pausing-no-next = Nadaljnjih plačil ni.
pausing-open-next = Naslednje plačilo bo, ko po nadaljevanju porabite ohranjeni čas.
pausing-trial-kept = Ohranjeni čas preizkusa
pausing-button = Začasno ustavi naročnino
pausing-button-change = Spremeni ustavitev
pausing-done = Vaša naročnina je začasno ustavljena.
pausing-changed = Začasna ustavitev je bila spremenjena.
pausing-is-until = Začasno je ustavljena do { $date }.
pausing-is-open = Začasno je ustavljena, dokler je ne nadaljujete.
pausing-will = Začasno se bo ustavila { $date }.
pausing-change-legend = Novo trajanje
pausing-leave = Nazaj brez ustavitve
pausing-stay = Nazaj brez spremembe
pausing-ending = Ta naročnina se končuje, zato je ni mogoče začasno ustaviti. Najprej jo obdržite.
pausing-none = Podjetje { $organization } zdaj ne ponuja začasnih ustavitev.
resuming-title = Nadaljevanje: { $plan }
resuming-lead = Nadaljuje se danes.
resuming-charged = Zaračunano danes
resuming-button = Nadaljuj naročnino
resuming-pay = Plačaj { $amount } in nadaljuj
resuming-done = Vaša naročnina se nadaljuje.
resuming-off-title = Preklic začasne ustavitve: { $plan }
resuming-off-lead = Začasno bi se morala ustaviti { $date }. Nadaljuje se brez prekinitve.
resuming-off-button = Prekliči ustavitev
resuming-off-done = Začasna ustavitev je preklicana.

### reactivating

reactivating-title = Nov začetek: { $plan }
reactivating-lead = Končala se je { $date }. Znova se začne danes.
reactivating-charged = Zaračunano danes
reactivating-invoiced = Izdan račun danes
reactivating-next = Naslednje plačilo
reactivating-with = Plačilo z
reactivating-add = Dodaj plačilno sredstvo
reactivating-pay = Plačaj { $amount } in začni
reactivating-button = Začni znova
reactivating-leave = Nazaj brez začetka
reactivating-changed = Zneski so se spremenili. Še enkrat jih preverite.
reactivating-done = Vaša naročnina je spet aktivna.
reactivating-unpaid = Vaša naročnina se začne, takoj ko je plačana.
reactivating-gone = { $plan } ni več v prodaji v obliki, kot ste jo imeli. Obrnite se na podjetje { $organization }.

### methods

methods-title = Plačilna sredstva
methods-none = Plačilnega sredstva še nimate.
methods-add = Dodaj kartico
methods-default-mark = Privzeta
methods-expired-mark = Potekla
methods-soon-mark = Kmalu poteče
methods-expires = Poteče { $date }
methods-expired-since = Potekla { $date }. Posodobite jo ali dodajte drugo kartico.
methods-pays = Plačuje: { $plans }
methods-pays-nothing = Trenutno ne plačuje ničesar
methods-unpaid = Brez plačilnega sredstva: { $plans }. Dodajte kartico ali izberite eno.
methods-a-plan = Vaša naročnina
methods-make-default = Nastavi kot privzeto
methods-choose = Izberi naročnine
methods-edit = Posodobi
methods-remove = Odstrani
methods-default-title = Želite nastaviti kot privzeto: { $card }?
methods-default-lead = Privzeta kartica plačuje vse, kar nima svoje kartice, zdaj in v prihodnje.
methods-default-plans = Naročnine, ki se prenesejo na to kartico
methods-default-keep = Naročnina, ki je ne izberete, obdrži današnjo kartico.
methods-default-button = Nastavi kot privzeto
methods-default-done = Vaše privzeto plačilno sredstvo je spremenjeno.
methods-default-already = To je že vaše privzeto plačilno sredstvo.
methods-plans-title = Kaj plačuje { $card }
methods-plans-legend = Naročnine, ki jih plačuje ta kartica
methods-plans-now = Zdaj plačuje { $card }
methods-plans-now-nothing = Še brez plačilnega sredstva
methods-plans-none = Nimate aktivne naročnine, ki bi jo plačevala kartica.
methods-plans-as-default = Kot privzeta plačuje: { $plans }. Če želite to spremeniti, zanje izberite drugo kartico.
methods-plans-back = Naročnina, ki je ne izberete, se vrne na privzeto kartico.
methods-plans-button = Shrani
methods-plans-done = Shranjeno. Vaše naročnine se plačujejo, kot ste izbrali.
methods-remove-title = Želite odstraniti: { $card }?
methods-remove-free = Trenutno ne plačuje ničesar.
methods-remove-falls-back = { $plans }: namesto tega bo plačevala { $card }.
methods-remove-needed = Plačuje: { $plans }. Nič drugega tega ne bi plačevalo, zato najprej izberite drugo kartico.
methods-remove-needed-add = Dodaj drugo kartico
methods-remove-needed-choose = Izberi drugo kartico
methods-remove-final = Kartico izbrišemo. Kadar koli jo lahko dodate znova.
methods-remove-button = Odstrani kartico
methods-remove-keep = Obdrži jo
methods-remove-done = Kartica je odstranjena.
methods-edit-title = Posodobitev: { $card }
methods-edit-lead = Imate novo kartico z isto številko? Tu spremenite, kar je natisnjeno na njej.
methods-edit-button = Shrani
methods-edit-done = Kartica je posodobljena.
methods-field-number = Številka kartice
methods-field-expiry = Datum poteka
methods-field-expiry-hint = Mesec in leto, na primer 08/30
methods-field-cvc = Varnostna koda
methods-field-cvc-hint = Tri ali štiri števke ob podpisu ali na sprednji strani
methods-field-name = Ime na kartici
methods-field-line1 = Ulica in hišna številka
methods-field-line2 = Dodatek k naslovu
methods-field-city = Kraj
methods-field-state = Zvezna država ali regija
methods-field-postal = Poštna številka
methods-wrong-number = Preverite številko kartice.
methods-wrong-cvc = Varnostna koda ima tri ali štiri števke.
methods-not-test = To ni testna kartica. Uporabite eno od spodnjih številk, nikoli prave kartice.
methods-add-test = Testni način sprejema le testne kartice. Ustrezata kateri koli prihodnji datum in katera koli varnostna koda.
methods-add-future = Uporabi za prihodnja plačila
methods-add-future-hint = Postane vaše privzeto plačilno sredstvo.
methods-add-plans = Naročnine, ki jih odslej plačuje
methods-add-button = Dodaj kartico
methods-added = Kartica je dodana.
methods-add-busy = Vaša banka potrebuje nekaj časa. Kartica se prikaže tu, ko banka odgovori.
methods-test-cards = Testne kartice
methods-test-number = Številka
methods-test-outcome = Kaj se zgodi
methods-test-succeeds = Deluje
methods-test-declined = Zavrnjeno
methods-test-funds = Zavrnjeno: premalo sredstev
methods-test-expired = Zavrnjeno: potekla kartica
methods-test-cvc = Zavrnjeno: napačna varnostna koda
methods-test-processing = Zavrnjeno: težava v banki
methods-test-later = Kartica se doda, plačila pa so zavrnjena
methods-test-asks = Banka zahteva potrditev
methods-test-asks-in-vain = Banka zahteva potrditev, nato zavrne
methods-saved-title = Dodano: { $card }
methods-saved-pays = Odslej plačuje: { $plans }.
methods-saved-default = To je vaša privzeta kartica: plačuje vse, kar nima svoje kartice.
methods-saved-only = Pripravljena je, ko jo boste potrebovali.
methods-saved-owed = Še odprto
methods-saved-pay = Plačaj { $amounts } zdaj
methods-saved-later = Ne zdaj
methods-saved-done = Končano
methods-nowhere-title = Kartic tu še ni mogoče dodati
methods-nowhere-lead = Podjetje { $organization } na tej strani še ni nastavilo kartičnih plačil. Če želite spremeniti način plačila, se obrnite nanje.
methods-page-lead = Kartico vnesete na strani našega ponudnika plačil. Njene številke nikoli ne vidimo.
methods-page-button = Nadaljuj

### paying

paying-title = Plačilo računa { $number }
paying-all-title = Plačilo odprtih računov
paying-with = Plačilo z
paying-button = Plačaj { $amount }
paying-total = Skupaj
paying-one = Plačaj samo tega
paying-no-card = Nimate še kartice za plačilo.
paying-add-card = Plačaj z drugo kartico
paying-changed = Znesek se je medtem spremenil. Še enkrat ga preverite.
paying-last-try = Zadnji poskus ni uspel. { $reason }
paying-waits = Vaša banka zahteva, da potrdite to plačilo.
paying-confirm = Potrdi
paying-busy = To plačilo je v obdelavi. Čez trenutek preverite znova.
paying-nothing = Nič ni odprtega. Hvala!
paying-done = Plačano. Hvala!
paying-already = Ta račun je že plačan.
paying-results = Vaša plačila
paying-state-paid = Plačano
paying-state-failed = Ni plačano
paying-state-busy = V obdelavi
paying-state-waits = Čaka na vas
paying-receipt = Račun in potrdilo
paying-try-again = Poskusi znova

### challenge

challenge-title = Vprašanje vaše banke
challenge-payment = Podjetje { $organization } želi zaračunati { $amount } ({ $card }). Je to pravilno?
challenge-setup = Podjetje { $organization } želi shraniti plačilno sredstvo za poznejša plačila ({ $card }). Je to pravilno?
challenge-card = vaša kartica
challenge-test = Testni način: nobene banke ne vprašamo. Izberite, kaj bi odgovorila.
challenge-approve = Odobri
challenge-decline = Zavrni
challenge-leave-payment = Za plačilo { $amount } pri svoji banki potrdite, da ste to vi.
challenge-leave-setup = Za dokončanje pojdite k našemu ponudniku plačil.
challenge-leave = Nadaljuj
challenge-returned = Spet sem tu
challenge-pending = Tam še ni končano. Nadaljujte, kjer ste ostali.
challenge-failed = Vaša banka ni mogla potrditi, da ste bili to vi, zato ni bilo nič zaračunano.
challenge-failed-card = Vaša banka ni mogla potrditi, da ste bili to vi, zato kartica ni bila dodana.
challenge-over = Odgovor na to je bil že dan.

### details

details-lead = Vaši računi so izdani s temi podatki.
details-save = Shrani
details-saved = Vaši podatki so shranjeni.
details-change-name = Spremeni ime
details-change-email = Spremeni e-poštni naslov
details-change-phone = Spremeni telefonsko številko
details-change-address = Spremeni naslov za račun
details-change-shipping = Spremeni naslov za dostavo
details-change-tax-ids = Spremeni davčne številke
details-name-title = Vaše ime
details-name-lead = Ime osebe ali podjetja, kot je navedeno na računih.
details-phone-title = Vaša telefonska številka
details-phone-fault = To ni videti kot telefonska številka. Začnite s + in kodo svoje države.
emails-title = Vaš e-poštni naslov
emails-current = Vaš naslov je { $email }.
emails-no-mail = Podjetje { $organization } ga spremeni namesto vas: obrnite se nanje.
emails-new = Nov e-poštni naslov
emails-hint = Nanj pošljemo kodo. Naslov se spremeni, ko vnesete kodo.
emails-send = Pošlji kodo
emails-same = To je že vaš naslov.
emails-code-title = Vnesite kodo
emails-code-lead = { $count ->
    [one] Na { $email } smo poslali 8-mestno kodo. Deluje { $count } minuto.
    [two] Na { $email } smo poslali 8-mestno kodo. Deluje { $count } minuti.
    [few] Na { $email } smo poslali 8-mestno kodo. Deluje { $count } minute.
   *[other] Na { $email } smo poslali 8-mestno kodo. Deluje { $count } minut.
 }
emails-code = Koda
emails-confirm = Spremeni naslov
emails-again = Pošlji drugo kodo
emails-other = Uporabi drug naslov
emails-sent-again = Druga koda je na poti.
emails-wrong-code = Ta koda ni pravilna ali pa je potekla. Preverite jo ali zahtevajte drugo.
emails-expired = Koda je potekla. Začnite znova z novim naslovom.
emails-changed = Vaš e-poštni naslov je spremenjen. Povsod drugje ste bili odjavljeni.

### addresses

addresses-title = Naslov za račun
addresses-shipping-title = Naslov za dostavo
addresses-addressee = Naslovnik
addresses-country = Država ali regija
addresses-choose-country = Izberite državo
addresses-choose = Izberite
addresses-switch = Uporabi to državo
addresses-line1 = Ulica in hišna številka
addresses-line2 = Stanovanje, nadstropje, stavba
addresses-city = Mesto
addresses-town = Kraj
addresses-suburb = Predmestje ali kraj
addresses-district = Okrožje
addresses-postal-code = Poštna številka
addresses-postcode = Poštna številka
addresses-zip = Koda ZIP
addresses-pin = Koda PIN
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Območje
addresses-county = Grofija
addresses-department = Departma
addresses-emirate = Emirat
addresses-governorate = Guvernorat
addresses-island = Otok
addresses-parish = Župnija
addresses-prefecture = Prefektura
addresses-province = Provinca
addresses-region = Regija
addresses-state = Zvezna država
addresses-code-fault = { $count ->
    [one] Ta koda mora imeti { $count } števko.
    [two] Ta koda mora imeti { $count } števki.
    [few] Ta koda mora imeti { $count } števke.
   *[other] Ta koda mora imeti { $count } števk.
 }
addresses-order-title = Naslovi te naročnine
addresses-order-lead = Naročnina brez lastnega naslova uporablja vašega.
addresses-order-billing = Naslov za račun te naročnine
addresses-order-delivery = Naslov za dostavo te naročnine
addresses-order-usual = Uporabi moj običajni naslov

### tax-ids

tax-ids-title = Davčne številke
tax-ids-lead = Navedene bodo na vaših naslednjih računih.
tax-ids-add = Dodaj davčno številko
tax-ids-type = Država in vrsta
tax-ids-value = Številka
tax-ids-hint = Presledki, pike in vezaji niso moteči.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (na primer { $example })
tax-ids-unknown = Drugo
tax-ids-remove = Odstrani
tax-ids-added = Davčna številka je dodana.
tax-ids-removed = Davčna številka je odstranjena.

### privacy

privacy-title = Vaši podatki
privacy-copy = Kopija vaših podatkov
privacy-copy-lead = Vse, kar je tu shranjeno o vas, kot datoteka, ki jo lahko berejo drugi programi (JSON).
privacy-download = Prenesi moje podatke
privacy-erase = Pravica do pozabe
privacy-erase-lead = Zahtevate lahko izbris svojih podatkov.
privacy-erase-ask = Zahtevaj izbris
privacy-erase-title = Zahteva za izbris vaših podatkov
privacy-erase-who = Izbris izvede podjetje { $organization } in se lahko prej obrne na vas.
privacy-erase-what = Vaše naročnine se končajo, povsod ste odjavljeni, vaši podatki in plačilna sredstva pa so izbrisani.
privacy-erase-kept = { $count ->
    [one] Računi in plačila zanje se hranijo { $count } leto, ker to zahteva zakon.
    [two] Računi in plačila zanje se hranijo { $count } leti, ker to zahteva zakon.
    [few] Računi in plačila zanje se hranijo { $count } leta, ker to zahteva zakon.
   *[other] Računi in plačila zanje se hranijo { $count } let, ker to zahteva zakon.
 }
privacy-erase-send = Zahtevaj izbris
privacy-asked = Podjetje { $organization } ste zaprosili za izbris svojih podatkov ({ $date }).
privacy-sent = Vaša zahteva je na poti.

### problems

bad-request = Te zahteve nismo razumeli
bad-request-advice = Del naslova ali obrazca ni tak, kot bi moral biti. Vrnite se in poskusite znova.
stranger = Ta zahteva ni prišla s te strani
stranger-advice = Zaradi vaše varnosti ni bila izvedena. Vrnite se, znova naložite stran in poskusite še enkrat.
switched-off = To tu ni na voljo
switched-off-advice = Podjetje { $organization } tega ni vklopilo. Če to potrebujete, se obrnite nanje.
refused = Tega zdaj ni mogoče storiti
not-found = Tu ni strani
not-found-advice = Morda je naslov napačno zapisan ali pa je bila stran odstranjena. Uporabite povezavo podjetja, ki mu plačujete.
wrong-method = Te strani ni mogoče uporabiti na ta način
wrong-method-advice = Nič se ni spremenilo. Vrnite se in uporabite gumbe na strani.
timed-out = Trajalo je predolgo
timed-out-advice = Nič se ni spremenilo. Preverite povezavo in poskusite znova.
too-large = To je preveliko
too-large-advice = Nič se ni spremenilo. Skrajšajte vnos in poskusite znova.
too-many = Trenutek, prosimo
too-many-advice = Z vaše povezave je prišlo preveč zahtev. Počakajte minuto in poskusite znova.
offline-title = Niste povezani
offline-lead = Ta stran potrebuje internet. Preverite povezavo in poskusite znova.
offline-note = Kar ste nazadnje poslali, je morda prispelo. Videli boste tukaj, ko boste spet povezani.
broken = Pri nas je šlo nekaj narobe
broken-advice = Tega niste povzročili vi. Čez trenutek poskusite znova. Če težava ostane, to sporočite podjetju, ki mu plačujete, in navedite spodnjo oznako.
unavailable = Takoj bomo nazaj
unavailable-advice = Stran je zasedena ali v vzdrževanju. Čez trenutek poskusite znova.

### root

root-title = To je strežnik za obračunavanje
root-customer = Ste stranka? Uporabite povezavo podjetja, ki mu plačujete.
root-operator = Upravljate ta strežnik? Deluje. Ta ukaz ustvari organizacijo in ključe za njene strani za obračunavanje:
root-reference = Referenca za API

### refusals

refusal-general = Tega ni mogoče storiti. Obrnite se na podjetje { $organization }.
refusal-busy = Vaša zadnja zahteva je še v obdelavi. Počakajte trenutek in preverite znova.
refusal-declined = Kartica je bila zavrnjena. Poskusite z drugo kartico ali vprašajte svojo banko.
refusal-insufficient-funds = Kartica je bila zavrnjena: na njej ni dovolj sredstev. Poskusite z drugo kartico.
refusal-expired-card = Kartica je bila zavrnjena: potekla je. Poskusite z drugo kartico.
refusal-wrong-cvc = Kartica je bila zavrnjena: varnostna koda ni pravilna. Preverite jo in poskusite znova.
refusal-processing-error = Banka je imela težavo. Poskusite znova čez trenutek ali z drugo kartico.
refusal-authentication = Vaša banka zahteva, da potrdite to plačilo.
refusal-too-many-attempts = Preveč poskusov. Počakajte nekaj časa in poskusite znova.
refusal-in-use = To je še v uporabi in ga ni mogoče odstraniti.
obstacle-subscription-over = Ta naročnina je končana.
obstacle-subscription-runs = Ta naročnina ni končana.
obstacle-subscription-incomplete = Prvi račun te naročnine še ni plačan. Najprej ga plačajte.
obstacle-nothing-to-undo = Ta naročnina nima konca, ki bi ga bilo mogoče preklicati.
obstacle-already-ending = Ta naročnina se že končuje.
obstacle-already-paused = Ta naročnina je že začasno ustavljena.
obstacle-not-paused = Ta naročnina ni začasno ustavljena.
obstacle-subscription-overdue = Račun te naročnine je zapadel. Najprej ga plačajte.
obstacle-subscription-paused = Ta naročnina je začasno ustavljena. Najprej jo nadaljujte.
obstacle-has-schedule = Sprememba te naročnine je že načrtovana. Najprej jo prekličite ali se obrnite na podjetje { $organization }.
obstacle-last-item = Naročnina potrebuje vsaj eno postavko.
obstacle-invoice-not-open = Ta račun ni več odprt.
obstacle-invoice-paid = Ta račun je plačan.
obstacle-no-payment-method = Ni plačilnega sredstva za plačilo. Najprej ga dodajte.
obstacle-last-payment-method = Z njim se plačuje aktivna naročnina. Najprej izberite drugo plačilno sredstvo za to naročnino.
obstacle-payment-over = To plačilo je končano.
obstacle-setup-over = Ta kartica je bila že dodana ali opuščena.
obstacle-no-gateway = Podjetje { $organization } tu še ne more sprejemati plačil. Obrnite se nanje.
obstacle-offer-taken = To ponudbo ste že izkoristili.
obstacle-discount-runs = En popust že velja.
obstacle-too-many = Doseženo je največje možno število.
rule-required = Izpolnite to polje.
rule-too-long = { $count ->
    [one] Vnos ima lahko največ { $count } znak.
    [two] Vnos ima lahko največ { $count } znaka.
    [few] Vnos ima lahko največ { $count } znake.
   *[other] Vnos ima lahko največ { $count } znakov.
 }
rule-too-short = { $count ->
    [one] Vnos mora imeti vsaj { $count } znak.
    [two] Vnos mora imeti vsaj { $count } znaka.
    [few] Vnos mora imeti vsaj { $count } znake.
   *[other] Vnos mora imeti vsaj { $count } znakov.
 }
rule-range = Vrednost mora biti od { $min } do { $max }.
rule-character = Vnos vsebuje znak, ki ga tu ni mogoče uporabiti.
rule-email = To ni videti kot e-poštni naslov.
rule-choice = Izberite možnost s seznama.
rule-taken = To je že zasedeno.
rule-missing = Tega ni več. Izberite kaj drugega.
rule-expired = To je poteklo.
rule-used-up = To je bilo uporabljeno že tolikokrat, kot je dovoljeno.
rule-first-time-only = To je samo za nove stranke.
rule-once-per-customer = To lahko uporabite samo enkrat in ste že uporabili.
rule-below-minimum = Znesek je za to premajhen.
rule-not-applicable = To se ne ujema z vašo naročnino.
rule-tax-id = To ni videti kot številka te vrste. Preverite, ali je pravilno zapisana.
rule-expiry = Preverite mesec in leto.
rule-card-number = Številke kartic ne sodijo sem.
rule-weak-password = To geslo je prelahko uganiti. Izberite daljše ali manj običajno.
rule-wrong-password = To ni vaše geslo.
rule-invalid = Preverite ta vnos.

### mails

mail-code-subject = Vaša koda za prijavo: { $merchant }
mail-code-lead = Vnesite to kodo, da se prijavite na svojo stran z računi pri podjetju { $merchant }:
mail-code-life = { $minutes ->
    [one] Deluje enkrat, še { $minutes } minuto.
    [two] Deluje enkrat, še { $minutes } minuti.
    [few] Deluje enkrat, še { $minutes } minute.
   *[other] Deluje enkrat, še { $minutes } minut.
 }
mail-code-ignore = Če je niste zahtevali, prezrite to sporočilo. Brez kode se nihče ne more prijaviti.
mail-link-subject = Vaša povezava za prijavo: { $merchant }
mail-link-lead = S to povezavo se prijavite na svojo stran z računi pri podjetju { $merchant }.
mail-link-button = Prijava
mail-link-life = { $minutes ->
    [one] Povezava deluje enkrat, še { $minutes } minuto.
    [two] Povezava deluje enkrat, še { $minutes } minuti.
    [few] Povezava deluje enkrat, še { $minutes } minute.
   *[other] Povezava deluje enkrat, še { $minutes } minut.
 }
mail-link-ignore = Če je niste zahtevali, prezrite to sporočilo. Brez povezave se nihče ne more prijaviti.
mail-reset-subject = Nastavite novo geslo: { $merchant }
mail-reset-lead = S to povezavo nastavite novo geslo za svojo stran z računi pri podjetju { $merchant }.
mail-reset-button = Nastavi novo geslo
mail-reset-ignore = Če tega niste zahtevali, prezrite to sporočilo. Vaše geslo ostane, kot je.
mail-proof-subject = Potrdite svoj e-poštni naslov: { $merchant }
mail-proof-lead = Vnesite to kodo, da boste ta e-poštni naslov uporabljali pri podjetju { $merchant }:
mail-proof-ignore = Če je niste zahtevali, prezrite to sporočilo. Nič se ne spremeni.
mail-email-subject = Vaš e-poštni naslov je bil spremenjen
mail-email-old = E-poštni naslov vašega uporabniškega računa pri podjetju { $merchant } je bil spremenjen ({ $date }). Sporočila ne prihajajo več na ta naslov.
mail-email-new = To je zdaj e-poštni naslov vašega uporabniškega računa pri podjetju { $merchant }.
mail-method-subject = Dodano je bilo plačilno sredstvo
mail-method-lead = Kartica { $brand } s končnico { $last4 } je bila dodana vašemu uporabniškemu računu pri podjetju { $merchant } ({ $date }).
mail-method-card = Kartica s končnico { $last4 } je bila dodana vašemu uporabniškemu računu pri podjetju { $merchant } ({ $date }).
mail-cancelled-subject = Vaša naročnina je bila odpovedana
mail-cancelled-later = Odpovedali ste naročnino { $plan }. Uporabljate jo lahko do { $date }.
mail-cancelled-undo = Ste si premislili? Do takrat lahko odpoved prekličete na svoji strani z računi.
mail-cancelled-now = Odpovedali ste naročnino { $plan }. Končana je.
mail-portal-button = Odpri stran z računi
mail-not-you = Če to niste bili vi, se takoj obrnite na podjetje { $merchant }.
mail-not-you-at = Če to niste bili vi, se takoj obrnite na podjetje { $merchant }: { $email }
