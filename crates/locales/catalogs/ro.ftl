### general

percent = { $number } %
title = { $page } · { $organization }
billing = Facturare
test-mode = Mod de testare
test-mode-note = Aici nu se încasează nimic.
skip = Salt la conținut
policies = Politici
privacy = Politica de confidențialitate
terms = Termeni și condiții
refunds = Politica de rambursare
return-to = Înapoi la { $organization }
sign-out = Deconectare
language = Limbă
language-change = Schimbați limba
contact = Contact
contact-lead = { $organization } răspunde aici la întrebările despre facturare.
not-given = Nespecificat
back = Înapoi
home = Facturarea dvs.
navigation = Facturarea dvs.
reference = Cod de referință
errors-title = { $count ->
    [one] Un câmp trebuie verificat din nou
    [few] { $count } câmpuri trebuie verificate din nou
   *[other] { $count } de câmpuri trebuie verificate din nou
 }
field-again = Pentru siguranța dvs., această informație nu a fost păstrată. Introduceți-o din nou.
optional = opțional

days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
 }
weeks = { $count ->
    [one] { $count } săptămână
    [few] { $count } săptămâni
   *[other] { $count } de săptămâni
 }
months = { $count ->
    [one] { $count } lună
    [few] { $count } luni
   *[other] { $count } de luni
 }
years = { $count ->
    [one] { $count } an
    [few] { $count } ani
   *[other] { $count } de ani
 }

price-daily = { $amount } pe zi
price-weekly = { $amount } pe săptămână
price-monthly = { $amount } pe lună
price-yearly = { $amount } pe an
price-every = { $amount } la fiecare { $interval }
price-once = { $amount } o singură dată
price-metered = { $amount } în funcție de utilizare
price-tiers = Preț în funcție de cantitate

### notices

notice-stale = Această pagină nu mai era actuală. Încercați din nou.

### flows

flow-done = Totul este gata
flow-done-lead = Puteți închide această pagină.

### portal

portal-headline = Facturarea dvs. la { $organization }
portal-use-link = Folosiți linkul primit de la { $organization }
portal-use-link-more = Pagina dvs. de facturare se deschide cu un link personal. Căutați-l în contul dvs. la { $organization } sau într-un mesaj de la ei.
portal-use-link-once = Un link funcționează o singură dată și timp de câteva minute. Dacă al dvs. a expirat, cereți unul nou.
portal-closed = { $organization } vă arată facturarea în contul pe care îl aveți la ei.
link-title = Pagina dvs. de facturare este gata
link-lead = { $organization } a creat acest link numai pentru dvs. Funcționează o singură dată.
link-button = Deschideți facturarea
link-note = Când îl deschideți, sunteți conectat pe acest dispozitiv. Deconectați-vă când ați terminat.
ended-title = Acest link a expirat
ended-lead = Linkurile către o pagină de facturare funcționează o singură dată și timp de cinci minute, pentru ca nimeni altcineva să nu îl poată folosi pe al dvs.
ended-step-back = Reveniți acolo unde ați găsit linkul: în contul dvs. sau la mesajul în care se afla.
ended-step-ask = Cereți acolo un link nou.
ended-step-open = Deschideți-l în cel mult cinci minute.
signed-out = V-ați deconectat
signed-out-close = Puteți închide această fereastră.
signed-out-lead = Puteți închide această fereastră. Pentru a reveni, folosiți un link nou de la { $organization }.

### signing in

sign-in-title = Conectare
sign-in-email = Adresă de e-mail
sign-in-username = Adresă de e-mail sau nume de utilizator
sign-in-password = Parolă
sign-in-password-hint = Lăsați câmpul gol pentru a primi un cod prin e-mail.
sign-in-code-note = Vă trimitem un cod pentru conectare. Nu aveți nevoie de parolă.
sign-in-continue = Continuați
sign-in-send = Trimiteți-mi un cod
sign-in-forgotten = Ați uitat parola?
sign-in-wrong-password = Numele sau parola nu este corectă.
sign-in-needs-password = Introduceți parola.
sign-in-wait = { $minutes ->
    [one] S-au făcut prea multe cereri. Folosiți cel mai nou e-mail primit sau încercați din nou peste { $minutes } minut.
    [few] S-au făcut prea multe cereri. Folosiți cel mai nou e-mail primit sau încercați din nou peste { $minutes } minute.
   *[other] S-au făcut prea multe cereri. Folosiți cel mai nou e-mail primit sau încercați din nou peste { $minutes } de minute.
 }
code-title = Verificați e-mailul
code-lead = Dacă { $email } aparține unui client { $organization }, un cod este pe drum către această adresă.
code-field = Codul din e-mail
code-hint = Opt cifre. Codul funcționează zece minute, în acest browser.
code-enter = Conectați-vă
code-wrong = Acest cod nu funcționează. Verificați-l sau cereți unul nou.
code-resend = Trimiteți un cod nou
code-other = Folosiți altă adresă
code-sent = Un cod nou este pe drum. Cele mai vechi nu mai funcționează.
choose-title = Facturarea cui doriți să o vedeți?
choose-lead = Adresa dvs. aparține mai multor clienți { $organization }.
choose-legend = Clienți
choose-unnamed = Fără nume
choose-since = Client din { $date }
choose-plans = { $count ->
    [one] { $count } abonament activ
    [few] { $count } abonamente active
   *[other] { $count } de abonamente active
 }
choose-no-plan = Niciun abonament activ
choose-needed = Alegeți unul.
forgotten-title = Setați o parolă nouă
forgotten-lead = Vă trimitem un link cu care o puteți seta.
forgotten-send = Trimiteți-mi linkul
forgotten-sent = Dacă { $organization } cunoaște acest nume și el are o parolă, un link este pe drum către adresa lui de e-mail. Funcționează o oră.
password-title = Parola dvs.
password-current = Parola actuală
password-new = Parola nouă
password-new-hint = Cel puțin opt caractere. Cu cât e mai lungă, cu atât mai bine.
password-save = Salvați parola
password-first = Nu aveți încă o parolă. Cu o parolă vă puteți conecta ca { $email } fără să așteptați un cod.
password-first-no-email = O parolă are nevoie de o adresă de e-mail. Adăugați mai întâi adresa în datele dvs.
password-others = Veți fi deconectat peste tot în rest.
notice-password = Parola dvs. este salvată.
notice-password-reset = Parola nouă este salvată. Conectați-vă cu ea.
confirm-title = Sunteți dvs.?
confirm-lead = Pentru siguranța contului, arătați încă o dată cine sunteți.
confirm-send = Trimiteți un cod la { $email }
confirm-code-lead = Un cod este pe drum către { $email }.
confirm-or-password = Sau introduceți parola
confirm-button = Confirmați
confirm-no-way = Nu vă putem trimite un cod. Deschideți facturarea cu un link nou de la { $organization }, iar apoi puteți face acest lucru timp de zece minute.
sessions-title = Unde sunteți conectat
sessions-lead = Dacă nu recunoașteți una dintre acestea, deconectați-o și schimbați parola, dacă aveți una.
sessions-this = Acest browser
sessions-unknown = Browser necunoscut
sessions-seen = Ultima activitate: { $time }
sessions-by-link = Conectare cu un link de la { $organization }: { $time }
sessions-by-email = Conectare prin e-mail: { $time }
sessions-by-password = Conectare cu parola: { $time }
sessions-by-site = Conectare la { $organization }: { $time }
sessions-end = Deconectați
sessions-end-others = Deconectați peste tot în rest
sessions-end-all = Deconectați peste tot
notice-link-ended = Acel link a expirat. Conectați-vă aici.
notice-session-ended = Acel browser este deconectat.
notice-sessions-ended = Sunteți deconectat peste tot în rest.

### home

hello = Bună ziua, { $name }
hello-nobody = Bună ziua
signed-in-as = Conectat ca { $email }
details = Date de facturare
name = Nume
email = E-mail
phone = Telefon
address = Adresă de facturare
shipping = Adresă de livrare
home-plans = Abonamentele dvs.
home-no-plans = Momentan nu aveți niciun abonament aici.
home-more-plans = Mai multe abonamente
home-ended = Abonamente încheiate
home-balance = Sold
home-credit = Aveți un credit de { $amount }. Cu el se plătesc facturile următoare.
home-debt = { $amount } se vor adăuga la factura următoare.
home-methods = Metodă de plată
home-no-methods = Nu ați salvat încă o metodă de plată.
home-methods-more = { $count ->
    [one] și încă { $count } metodă de plată
    [few] și încă { $count } metode de plată
   *[other] și încă { $count } de metode de plată
 }
home-methods-no-default = { $count ->
    [one] Ați salvat { $count } metodă de plată. Nu este încă cea implicită.
    [few] Ați salvat { $count } metode de plată. Niciuna nu este încă cea implicită.
   *[other] Ați salvat { $count } de metode de plată. Niciuna nu este încă cea implicită.
 }
home-methods-manage = Gestionați metodele de plată
home-details-change = Modificați datele
home-tax-ids = Coduri fiscale
home-no-invoices = Nu există încă facturi.
home-all-invoices = Toate facturile
home-further = Mai multe pagini
home-sessions = Unde sunteți conectat
home-password = Parola dvs.
home-privacy = Datele dvs.

owed-now = { $amount } de plată acum
owed-now-several = Unele facturi trebuie plătite acum
owed-open = { $amount } de plată
owed-open-several = Unele facturi sunt de plată
owed-all = Vedeți toate facturile deschise
owed-late = Această factură este restantă.
owed-not-yet = Această factură nu este încă plătită.
owed-processing = Plata dvs. este în curs.
owed-retry = Vom încerca din nou pe { $date }.
owed-pay = Plătiți { $amount }
owed-pay-all = Plătiți-le pe toate
owed-confirm = Confirmați plata

plan-nameless = Abonament
plan-quantity = × { $quantity }
plan-active = Activ
plan-trial-until = Perioadă de probă gratuită până la { $date }
plan-paused = Suspendat
plan-paused-until = Suspendat până la { $date }
plan-pauses-on = Se suspendă pe { $date }
plan-ends-on = Se încheie pe { $date }
plan-ended = Încheiat
plan-ended-on = Încheiat pe { $date }
plan-past-due = Plată eșuată
plan-unpaid = Neplătit
plan-incomplete = Așteaptă prima plată
plan-on-hold = În așteptare: fără metodă de plată
plan-next-payment = Următoarea plată
plan-next-invoice = Următoarea factură
plan-next-lines = Vedeți pentru ce este
plan-next-plus-use = La aceasta se adaugă ceea ce folosiți.
plan-next-due = De plătit până la { $date }
plan-discount = Reducere
plan-discount-until = Până la { $date }
plan-later = Modificare planificată
plan-paid-with = Plătit cu
plan-paid-with-change = Schimbați
plan-paid-with-default = Metoda implicită
plan-paid-by-invoice = Plătiți fiecare factură
plan-no-method = Nicio metodă de plată
plan-card-expired = Acest card a expirat. Folosiți altul, pentru ca următoarea plată să reușească.
plan-card-expires = Acest card expiră înainte de următoarea plată. Folosiți din timp altul.
plan-needs-method = Adăugați o metodă de plată, pentru ca următoarea plată să reușească.
plan-until-end = Îl puteți folosi până la { $date }.
plan-paused-note = Nu plătiți nimic cât timp este suspendat.
plan-change = Schimbați abonamentul
plan-pause = Suspendați
plan-resume = Reluați
plan-address = Adrese
plan-cancel = Anulați abonamentul
plan-keep = Păstrați abonamentul
plan-unschedule = Renunțați la modificarea planificată
plan-reactivate = Porniți din nou
plan-add-method = Adăugați o metodă de plată
discount-plain = Reducere de { $off }
discount-named = { $name } (reducere de { $off })
card-of-brand = { $brand } terminat în { $last4 }
card-plain = Card terminat în { $last4 }

### plans

plans-title = Schimbați abonamentul
plans-interval = Cât de des doriți să plătiți?
plans-daily = Zilnic
plans-weekly = Săptămânal
plans-monthly = Lunar
plans-yearly = Anual
plans-every = La fiecare { $interval }
plans-choose = Alegeți un abonament
plans-current = Abonamentul dvs.
plans-stays = { $plan } rămâne așa cum este. { $organization } nu oferă aici altceva în loc.
plans-quantity = Cantitate
plans-quantity-range = De la { $min } la { $max }
plans-quantity-least = { $min } sau mai mult
plans-quantity-form = Scrieți un număr întreg.
plans-quantity-fixed = Cantitatea acestui abonament nu poate fi schimbată aici.
plans-code = Cod promoțional
plans-code-unknown = Nu cunoaștem acest cod. Verificați dacă este scris corect.
plans-code-used = Aveți deja această reducere.
plans-choose-one = Alegeți un abonament.
plans-twice = O altă parte a abonamentului include deja acest lucru. Alegeți altceva.
plans-continue-note = Încă nu se schimbă nimic. Pagina următoare arată exact cât plătiți.
plans-continue = Vedeți cât costă
plans-keep = Păstrați abonamentul așa cum este
plans-nothing-changed = Aceasta este ceea ce aveți acum. Alegeți altceva sau păstrați abonamentul așa cum este.
plans-nothing-offered = { $organization } nu oferă aici alt abonament. Contactați-i dacă aveți nevoie de unul.
plans-bound = { $organization } a planificat o modificare a acestui abonament. Contactați-i pentru a o schimba.
plans-bound-until = { $organization } a planificat o modificare a acestui abonament pentru { $date }. Contactați-i pentru a o schimba.
plans-waits-for-method = Acest abonament așteaptă o metodă de plată. Adăugați una, apoi schimbați abonamentul.
plans-add-method = Adăugați o metodă de plată
plans-pay-open = Plătiți factura deschisă
plans-to-home = Înapoi la facturare
plans-waiting-title = Este planificată o modificare
plans-waiting = De la { $date } veți avea { $plan }. Până atunci păstrați ce aveți acum.
plans-waiting-replaced = Dacă alegeți altceva mai jos, aceasta va înlocui modificarea planificată.
plans-undo = Renunțați la această modificare
plans-undo-title = Păstrați abonamentul actual?
plans-undo-lead = Trecerea la { $plan } pe { $date } nu va mai avea loc. Abonamentul continuă așa cum este acum.
plans-undo-button = Păstrați abonamentul actual
plans-undo-leave = Lăsați modificarea să aibă loc
plans-undone = Modificarea planificată este anulată. Abonamentul continuă așa cum este.
plans-nothing-waits = Nu mai este planificată nicio modificare a acestui abonament.
plans-confirm = Verificați modificarea
plans-change = Modificarea dvs.
plans-before = Aveți acum
plans-after = Veți avea
plans-starts = De când
plans-starts-now = Imediat
plans-starts-on = De la { $date }. Până atunci păstrați ce aveți acum.
plans-trial = Perioadă de probă
plans-trial-goes-on = Continuă până la { $date }.
plans-trial-ends = Se încheie acum.
plans-method = Plătit cu
plans-by-invoice = { $count ->
    [one] Factură, de plătit în { $count } zi
    [few] Factură, de plătit în { $count } zile
   *[other] Factură, de plătit în { $count } de zile
 }
plans-no-method = Nicio metodă de plată
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Plătiți acum
plans-bill-none = Nimic.
plans-credit-left = Rămân { $amount }. Se scad din facturile următoare.
plans-next-title = Plătiți apoi
plans-next = { $amount } pe { $date }
plans-next-none = Nimic. Nu mai urmează nicio factură.
plans-next-settles = Include diferența pentru restul acestei perioade.
plans-next-usage = Se adaugă ceea ce folosiți.
plans-line-unused = Credit pentru timpul nefolosit din { $plan } de la { $date }
plans-line-rest = { $plan } pentru restul perioadei de la { $date }
plans-line-period = { $plan }, { $from } – { $to }
plans-pay = Plătiți { $amount } și schimbați
plans-change-on = Schimbați pe { $date }
plans-change-now = Schimbați acum
plans-get-invoice = Schimbați și primiți o factură de { $amount }
plans-again = Alegeți altceva
plans-moved = Ceva s-a schimbat de când ați văzut această pagină. Verificați din nou sumele.
plans-done = Abonamentul este schimbat.
plans-done-planned = Modificarea este planificată. Până atunci păstrați ce aveți acum.
plans-done-busy = Plata este încă în curs de procesare. Abonamentul se schimbă imediat ce plata reușește.
plans-declined = Plata nu a reușit
plans-waits-lead = Abonamentul se schimbă imediat ce { $amount } sunt plătiți. Până atunci păstrați ce aveți acum.
plans-refused-lead = Suma de { $amount } nu a putut fi încasată, așa că abonamentul rămâne cum este. Îl puteți schimba cu altă metodă de plată.
plans-pay-other = Plătiți cu alt card
plans-stop = Această modificare nu se poate face

### invoices

invoice = Factura { $number }
invoice-for = Pentru
invoice-issued = Emisă
invoice-due = Scadență
invoice-status = Stare
invoice-open = Deschisă
invoice-paid = Plătită
invoice-void = Anulată
invoice-given-up = Scoasă din evidență
invoice-lines = Pentru ce este
invoice-line = Descriere
invoice-quantity = Cantitate
invoice-amount = Sumă
invoice-discount = Reduceri
invoice-total = Total
invoice-balance = Sold aplicat
invoice-left = Sumă de plată
invoice-pdf = Descărcați ca PDF
invoices-title = Facturi
invoices-search = Căutați facturi
invoices-any-status = Orice stare
invoices-any-year = Orice an
invoices-year = An
invoices-number = Număr de factură
invoices-number-column = Număr
invoices-what = Pentru
invoices-show = Afișați
invoices-all = Afișați toate facturile
invoices-none-found = Nicio factură nu corespunde.
invoices-none-here = Nu există facturi pe această pagină.
invoices-count = { $count ->
    [one] { $count } factură
    [few] { $count } facturi
   *[other] { $count } de facturi
 }
invoices-pages = Pagini
invoices-page = Pagina { $page } din { $pages }
invoices-newer = Mai noi
invoices-older = Mai vechi
invoice-unnumbered = Factură fără număr
invoice-empty = Nimic
invoice-and-more = { $count ->
    [one] { $first } și încă { $count }
    [few] { $first } și încă { $count }
   *[other] { $first } și încă { $count }
 }
invoice-late = Restantă
invoice-paid-on = Plătită pe
invoice-voided-on = Anulată pe
invoice-subtotal = Subtotal
invoice-credited = Creditat
invoice-row-credited = { $amount } creditați
credit-notes-title = Note de credit
credit-off-invoice = Scăzut din această factură
credit-refunded = Rambursat
credit-to-balance = Pentru facturile dvs. următoare
credit-elsewhere = Decontat altfel
invoice-paid-amount = Plătit
invoice-pay = Conectați-vă și plătiți
invoice-receipt = Chitanță
payments-title = Plăți
payment-day = Data
payment-with = Plătit cu
payment-succeeded = Plătit
payment-processing = În curs
payment-canceled = Anulat
payment-failed = Eșuat
payment-no-method = Nicio metodă de plată
refund-succeeded = Rambursat
refund-processing = Rambursare în curs
refund-failed = Rambursare eșuată
receipt = Chitanță pentru factura { $number }
receipt-paid = { $amount } plătit
receipt-elsewhere = A fost plătită în afara acestei pagini.
receipt-pdf = Descărcați chitanța ca PDF
upcoming-title = Următoarea factură
upcoming-none-title = Nu este planificată nicio factură
upcoming-none = Așa cum stau lucrurile, acest abonament nu mai generează facturi.
upcoming-charged = Va fi plătită cu { $card }. Modificările de până atunci pot schimba suma.
upcoming-sent = Veți primi factura atunci. Trebuie plătită până la { $date }.
line-trial = Perioadă de probă gratuită: { $plan }
line-usage = { $plan }: ce ați folosit

### paper

paper-invoice = Factură
paper-receipt = Chitanță
paper-credit-note = Notă de credit
paper-number = Număr
paper-period = Perioadă
paper-from = De la
paper-bill-to = Facturat către
paper-quantity = Cant.
paper-unit-price = Preț unitar
paper-tax = Taxe
paper-pay-online = Vedeți și plătiți online
paper-page = Pagina { $page } din { $pages }
paper-test-mark = TEST: acest document nu este o cerere de plată
paper-discount = Reducere
paper-subtotal = Subtotal
paper-credited = Creditat
paper-paid = Plătit
paper-draft = Ciornă
paper-overdue = Restantă
paper-uncollectible = Neîncasabilă

### leaving

leaving-title = Anulați { $plan }
leaving-when-later = Se încheie pe { $date }
leaving-when-trial = Perioada de probă se încheie pe { $date }
leaving-when-now = Se încheie imediat
leaving-when-after-pause = Se încheie după suspendare
leaving-stays = Până atunci totul rămâne așa cum este.
leaving-stays-paused = Rămâne suspendat. Timpul pe care l-ați plătit urmează după suspendare; apoi se încheie.
leaving-no-charge = Nu vi se va mai percepe nimic pentru el.
leaving-usage = Ce ați folosit se facturează acum: plătiți { $amount }.
leaving-usage-later = Ce folosiți până atunci se facturează pe { $date }.
leaving-owed = Facturile care sunt încă deschise rămân de plată.
leaving-lost = Ați plătit până la { $date }. Restul nu se rambursează.
leaving-credit = Credit pentru timpul pe care nu îl folosiți
leaving-credit-later = Se scade din următoarea factură de la { $organization }.
leaving-schedule = Modificarea planificată pentru { $date } nu va mai avea loc.
leaving-button = Anulați abonamentul
leaving-stay = Înapoi, fără anulare
leaving-undo-later = Vă puteți răzgândi până atunci.
leaving-again-later = Îl puteți porni din nou oricând.
leaving-changed = Sumele s-au schimbat. Verificați-le din nou.
offer-title = Sau rămâneți și plătiți mai puțin
offer-coupon = { $discount } la { $plan }
offer-effect = Următoarea plată, pe { $date }, este de { $then } în loc de { $now }.
offer-once = Este valabilă pentru o plată.
offer-invoices = { $count ->
    [one] Este valabilă pentru { $count } plată.
    [few] Este valabilă pentru { $count } plăți.
   *[other] Este valabilă pentru { $count } de plăți.
 }
offer-until = Este valabilă până la { $date }.
offer-forever = Este valabilă cât timp păstrați abonamentul.
offer-single = O puteți folosi o singură dată.
offer-take = Acceptați reducerea
offer-taken = Reducerea este aplicată, iar abonamentul continuă.
offer-pause-title = Sau faceți o pauză
offer-pause-lead = Suspendați abonamentul. Nu se încasează nimic până la reluare.
offer-pause-go = Alegeți o perioadă
left-later = { $plan } se încheie pe { $date }
left-after-pause = { $plan } se încheie după suspendare
left-now = { $plan } s-a încheiat
left-again = Porniți-l din nou
left-home = La facturare
left-done = Gata
left-notice = Abonamentul este anulat.
left-undo = Păstrați abonamentul
survey-title = De ce plecați?
survey-lead = { $organization } ar dori să știe. Nu sunteți obligat să răspundeți.
survey-legend = Motiv
survey-comment = Cu cuvintele dvs.
survey-send = Trimiteți
survey-thanks = Vă mulțumim. { $organization } va citi răspunsul.
reason-customer-service = Serviciul pentru clienți
reason-low-quality = Calitatea
reason-missing-features = Lipsește ceva
reason-other = Altceva
reason-switched-service = Am găsit altceva
reason-too-complex = Este prea complicat
reason-too-expensive = Este prea scump
reason-unused = Nu îl folosesc
keep-title = Păstrați { $plan }
keep-lead = Urma să se încheie pe { $date }. În schimb, va continua.
keep-lead-paused = Urma să se încheie după suspendare. În schimb, va continua.
keep-next = Următoarea plată
keep-button = Păstrați abonamentul
keep-leave = Înapoi, fără modificări
keep-done = Abonamentul continuă.

### pausing

pausing-title = Suspendați { $plan }
pausing-lead = Nu se încasează nimic cât timp abonamentul este suspendat, iar timpul pe care l-ați plătit se păstrează.
pausing-legend = Cât timp?
pausing-choice = { $length }, până la { $date }
pausing-choice-open = Până îl reiau eu
pausing-continue = Continuați
pausing-choose = Alegeți cât timp.
pausing-confirm-until = Suspendare până la { $date }
pausing-confirm-open = Suspendare până îl reluați
pausing-from = Suspendat de la
pausing-until = Se reia pe
pausing-by-you = Când îl reluați aici
pausing-charged = Încasat între timp
pausing-nothing = Nimic
pausing-kept = Timp plătit păstrat
pausing-next = Următoarea plată
pausing-no-next = Nu urmează nicio plată.
pausing-open-next = Următoarea plată are loc după reluare, când timpul păstrat s-a consumat.
pausing-trial-kept = Timp de probă păstrat
pausing-button = Suspendați abonamentul
pausing-button-change = Modificați suspendarea
pausing-done = Abonamentul este suspendat.
pausing-changed = Suspendarea a fost modificată.
pausing-is-until = Este suspendat până la { $date }.
pausing-is-open = Este suspendat până îl reluați.
pausing-will = Se va suspenda pe { $date }.
pausing-change-legend = Durata nouă
pausing-leave = Înapoi, fără suspendare
pausing-stay = Înapoi, fără modificare
pausing-ending = Acest abonament se încheie, deci nu poate fi suspendat. Păstrați-l mai întâi.
pausing-none = { $organization } nu oferă acum suspendări.
resuming-title = Reluați { $plan }
resuming-lead = Continuă de astăzi.
resuming-charged = Încasat astăzi
resuming-button = Reluați abonamentul
resuming-pay = Plătiți { $amount } și reluați
resuming-done = Abonamentul continuă.
resuming-off-title = Renunțați la suspendarea { $plan }
resuming-off-lead = Urma să se suspende pe { $date }. Continuă fără întrerupere.
resuming-off-button = Renunțați la suspendare
resuming-off-done = Suspendarea este anulată.

### reactivating

reactivating-title = Porniți din nou { $plan }
reactivating-lead = S-a încheiat pe { $date }. Pornește din nou astăzi.
reactivating-charged = Încasat astăzi
reactivating-invoiced = Facturat astăzi
reactivating-next = Următoarea plată
reactivating-with = Plătit cu
reactivating-add = Adăugați o metodă de plată
reactivating-pay = Plătiți { $amount } și porniți
reactivating-button = Porniți din nou
reactivating-leave = Înapoi, fără pornire
reactivating-changed = Sumele s-au schimbat. Verificați-le din nou.
reactivating-done = Abonamentul este din nou activ.
reactivating-unpaid = Abonamentul pornește imediat ce este plătit.
reactivating-gone = { $plan } nu se mai vinde în forma pe care ați avut-o. Contactați { $organization }.

### methods

methods-title = Metode de plată
methods-none = Nu aveți încă o metodă de plată.
methods-add = Adăugați un card
methods-default-mark = Implicit
methods-expired-mark = Expirat
methods-soon-mark = Expiră în curând
methods-expires = Expiră { $date }
methods-expired-since = A expirat { $date }. Actualizați-l sau adăugați alt card.
methods-pays = Plătește pentru { $plans }
methods-pays-nothing = Momentan nu plătește pentru nimic
methods-unpaid = Încă nu se plătește cu nimic pentru { $plans }. Adăugați un card sau alegeți unul.
methods-a-plan = Abonamentul dvs.
methods-make-default = Setați ca implicit
methods-choose = Alegeți abonamente
methods-edit = Actualizați
methods-remove = Eliminați
methods-default-title = Setați { $card } ca implicit?
methods-default-lead = Cardul implicit plătește pentru tot ce nu are un card propriu, acum și în viitor.
methods-default-plans = Abonamente care trec pe acest card
methods-default-keep = Un abonament pe care nu îl bifați păstrează cardul de astăzi.
methods-default-button = Setați ca implicit
methods-default-done = Metoda de plată implicită este schimbată.
methods-default-already = Acesta este deja cardul implicit.
methods-plans-title = Pentru ce plătește { $card }
methods-plans-legend = Abonamente plătite cu acest card
methods-plans-now = Plătit acum cu { $card }
methods-plans-now-nothing = Încă neplătit cu nimic
methods-plans-none = Nu aveți niciun abonament activ plătit cu un card.
methods-plans-as-default = Fiind implicit, plătește pentru { $plans }. Pentru a schimba acest lucru, alegeți alt card pentru ele.
methods-plans-back = Un abonament pe care nu îl bifați revine la cardul implicit.
methods-plans-button = Salvați
methods-plans-done = Salvat. Abonamentele se plătesc așa cum ați ales.
methods-remove-title = Eliminați { $card }?
methods-remove-free = Momentan nu plătește pentru nimic.
methods-remove-falls-back = { $plans }: plata se va face în schimb cu { $card }.
methods-remove-needed = Plătește pentru { $plans } și nu există altceva în loc. Alegeți mai întâi alt card pentru aceasta.
methods-remove-needed-add = Adăugați alt card
methods-remove-needed-choose = Alegeți alt card
methods-remove-final = Ștergem cardul. Îl puteți adăuga din nou oricând.
methods-remove-button = Eliminați cardul
methods-remove-keep = Păstrați-l
methods-remove-done = Cardul este eliminat.
methods-edit-title = Actualizați { $card }
methods-edit-lead = Aveți un card nou cu același număr? Modificați aici ce este tipărit pe el.
methods-edit-button = Salvați
methods-edit-done = Cardul este actualizat.
methods-field-number = Numărul cardului
methods-field-expiry = Data expirării
methods-field-expiry-hint = Luna și anul, de exemplu 08/30
methods-field-cvc = Cod de securitate
methods-field-cvc-hint = Cele trei sau patru cifre de lângă semnătură sau de pe față
methods-field-name = Numele de pe card
methods-field-line1 = Stradă și număr
methods-field-line2 = Completare adresă
methods-field-city = Localitate
methods-field-state = Județ sau regiune
methods-field-postal = Cod poștal
methods-wrong-number = Verificați numărul cardului.
methods-wrong-cvc = Codul de securitate are trei sau patru cifre.
methods-not-test = Acesta nu este un card de test. Folosiți unul dintre numerele de mai jos, niciodată un card real.
methods-add-test = Modul de testare acceptă numai carduri de test. Merge orice dată viitoare și orice cod de securitate.
methods-add-future = Folosiți-l pentru plățile viitoare
methods-add-future-hint = Devine cardul implicit.
methods-add-plans = Abonamente pentru care plătește de acum înainte
methods-add-button = Adăugați cardul
methods-added = Cardul este adăugat.
methods-add-busy = Banca dvs. are nevoie de timp. Cardul apare aici după ce banca răspunde.
methods-test-cards = Carduri de test
methods-test-number = Număr
methods-test-outcome = Ce se întâmplă
methods-test-succeeds = Funcționează
methods-test-declined = Refuzat
methods-test-funds = Refuzat: fonduri insuficiente
methods-test-expired = Refuzat: expirat
methods-test-cvc = Refuzat: cod de securitate greșit
methods-test-processing = Refuzat: banca are o problemă
methods-test-later = Este adăugat, iar plățile sunt refuzate
methods-test-asks = Banca vă cere confirmarea
methods-test-asks-in-vain = Banca vă cere confirmarea, apoi refuză
methods-saved-title = { $card } este adăugat
methods-saved-pays = De acum înainte plătește pentru { $plans }.
methods-saved-default = Este cardul implicit: plătește pentru tot ce nu are un card propriu.
methods-saved-only = Este pregătit când aveți nevoie de el.
methods-saved-owed = Încă de plată
methods-saved-pay = Plătiți { $amounts } acum
methods-saved-later = Nu acum
methods-saved-done = Gata
methods-nowhere-title = Aici nu se pot adăuga încă carduri
methods-nowhere-lead = { $organization } nu a configurat plata cu cardul pe această pagină. Contactați-i pentru a schimba modul de plată.
methods-page-lead = Introduceți cardul pe o pagină a furnizorului nostru de plăți. Noi nu îi vedem niciodată numărul.
methods-page-button = Continuați

### paying

paying-title = Plătiți factura { $number }
paying-all-title = Plătiți ce este deschis
paying-with = Plătiți cu
paying-button = Plătiți { $amount }
paying-total = Împreună
paying-one = Plătiți numai aceasta
paying-no-card = Nu aveți încă un card cu care să plătiți.
paying-add-card = Plătiți cu alt card
paying-changed = Suma s-a schimbat între timp. Verificați din nou.
paying-last-try = Ultima încercare nu a reușit. { $reason }
paying-waits = Banca vă cere să confirmați această plată.
paying-confirm = Confirmați
paying-busy = Această plată este pe drum. Reveniți peste o clipă.
paying-nothing = Nu este nimic de plată. Vă mulțumim!
paying-done = Plătit. Vă mulțumim!
paying-already = Această factură este deja plătită.
paying-results = Plățile dvs.
paying-state-paid = Plătită
paying-state-failed = Neplătită
paying-state-busy = Pe drum
paying-state-waits = Vă așteaptă pe dvs.
paying-receipt = Factură și chitanță
paying-try-again = Încercați din nou

### challenge

challenge-title = Banca dvs. întreabă
challenge-payment = { $organization } dorește să încaseze { $amount } de pe { $card }. Este corect?
challenge-setup = { $organization } dorește să păstreze { $card } pentru plăți viitoare. Este corect?
challenge-card = cardul dvs.
challenge-test = Mod de testare: nicio bancă nu este întrebată. Alegeți ce ar răspunde.
challenge-approve = Aprobați
challenge-decline = Refuzați
challenge-leave-payment = Pentru a plăti { $amount }, confirmați la banca dvs. că sunteți dvs.
challenge-leave-setup = Mergeți la furnizorul nostru de plăți pentru a finaliza.
challenge-leave = Continuați
challenge-returned = Am revenit
challenge-pending = Încă nu este finalizat acolo. Continuați de unde ați rămas.
challenge-failed = Banca nu a putut confirma că ați fost dvs., așa că nu s-a încasat nimic.
challenge-failed-card = Banca nu a putut confirma că ați fost dvs., așa că nu s-a adăugat cardul.
challenge-over = La aceasta s-a răspuns deja.

### details

details-lead = Facturile dvs. se emit cu aceste date.
details-save = Salvați
details-saved = Datele dvs. sunt salvate.
details-change-name = Modificați numele
details-change-email = Modificați adresa de e-mail
details-change-phone = Modificați numărul de telefon
details-change-address = Modificați adresa de facturare
details-change-shipping = Modificați adresa de livrare
details-change-tax-ids = Modificați codurile fiscale
details-name-title = Numele dvs.
details-name-lead = Numele unei persoane sau al unei firme, așa cum apare pe facturi.
details-phone-title = Numărul dvs. de telefon
details-phone-fault = Acesta nu pare a fi un număr de telefon. Începeți cu + și prefixul țării.
emails-title = Adresa dvs. de e-mail
emails-current = Adresa dvs. este { $email }.
emails-no-mail = { $organization } o modifică pentru dvs.: contactați-i.
emails-new = Adresă de e-mail nouă
emails-hint = Trimitem un cod la ea. Adresa se schimbă după ce introduceți codul.
emails-send = Trimiteți codul
emails-same = Aceasta este deja adresa dvs.
emails-code-title = Introduceți codul
emails-code-lead = { $count ->
    [one] Am trimis un cod de 8 cifre la { $email }. Funcționează { $count } minut.
    [few] Am trimis un cod de 8 cifre la { $email }. Funcționează { $count } minute.
   *[other] Am trimis un cod de 8 cifre la { $email }. Funcționează { $count } de minute.
 }
emails-code = Cod
emails-confirm = Modificați adresa
emails-again = Trimiteți alt cod
emails-other = Folosiți altă adresă
emails-sent-again = Un alt cod este pe drum.
emails-wrong-code = Acest cod nu este corect sau a expirat. Verificați-l sau cereți altul.
emails-expired = Codul a expirat. Începeți din nou cu noua adresă.
emails-changed = Adresa de e-mail este schimbată. Ați fost deconectat peste tot în rest.

### addresses

addresses-title = Adresă de facturare
addresses-shipping-title = Adresă de livrare
addresses-addressee = Destinatar
addresses-country = Țară sau regiune
addresses-choose-country = Alegeți o țară
addresses-choose = Alegeți
addresses-switch = Folosiți această țară
addresses-line1 = Stradă și număr
addresses-line2 = Apartament, etaj, clădire
addresses-city = Oraș
addresses-town = Localitate
addresses-suburb = Suburbie sau localitate
addresses-district = District
addresses-postal-code = Cod poștal
addresses-postcode = Cod poștal
addresses-zip = Cod ZIP
addresses-pin = Cod PIN
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Zonă
addresses-county = Județ
addresses-department = Departament
addresses-emirate = Emirat
addresses-governorate = Guvernorat
addresses-island = Insulă
addresses-parish = Parohie
addresses-prefecture = Prefectură
addresses-province = Provincie
addresses-region = Regiune
addresses-state = Stat
addresses-code-fault = { $count ->
    [one] Acest cod trebuie să aibă { $count } cifră.
    [few] Acest cod trebuie să aibă { $count } cifre.
   *[other] Acest cod trebuie să aibă { $count } de cifre.
 }
addresses-order-title = Adresele acestui abonament
addresses-order-lead = Fără o adresă proprie, un abonament o folosește pe a dvs.
addresses-order-billing = Adresa de facturare a acestui abonament
addresses-order-delivery = Adresa de livrare a acestui abonament
addresses-order-usual = Folosiți adresa mea obișnuită

### tax-ids

tax-ids-title = Coduri fiscale
tax-ids-lead = Apar pe facturile următoare.
tax-ids-add = Adăugați un cod fiscal
tax-ids-type = Țară și tip
tax-ids-value = Număr
tax-ids-hint = Spațiile, punctele și liniuțele nu deranjează.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (de exemplu { $example })
tax-ids-unknown = Altul
tax-ids-remove = Eliminați
tax-ids-added = Codul fiscal este adăugat.
tax-ids-removed = Codul fiscal este eliminat.

### privacy

privacy-title = Datele dvs.
privacy-copy = O copie a datelor dvs.
privacy-copy-lead = Tot ce se păstrează aici despre dvs., ca fișier pe care îl pot citi alte programe (JSON).
privacy-download = Descărcați datele mele
privacy-erase = Ștergerea datelor
privacy-erase-lead = Puteți cere ștergerea datelor dvs.
privacy-erase-ask = Cereți ștergerea
privacy-erase-title = Cereți ștergerea datelor dvs.
privacy-erase-who = { $organization } o efectuează și vă poate contacta înainte.
privacy-erase-what = Abonamentele se încheie, sunteți deconectat peste tot, iar datele și metodele de plată sunt șterse.
privacy-erase-kept = { $count ->
    [one] Facturile și plățile pentru ele se păstrează { $count } an, deoarece legea o cere.
    [few] Facturile și plățile pentru ele se păstrează { $count } ani, deoarece legea o cere.
   *[other] Facturile și plățile pentru ele se păstrează { $count } de ani, deoarece legea o cere.
 }
privacy-erase-send = Cereți ștergerea
privacy-asked = Pe { $date } ați cerut ca { $organization } să vă șteargă datele.
privacy-sent = Cererea dvs. este pe drum.

### problems

bad-request = Nu am înțeles această cerere
bad-request-advice = O parte din adresă sau din formular nu este așa cum ar trebui. Reveniți și încercați din nou.
stranger = Această cerere nu a venit de pe această pagină
stranger-advice = Pentru siguranța dvs., nu a fost efectuată. Reveniți, reîncărcați pagina și încercați din nou.
switched-off = Acest lucru nu se oferă aici
switched-off-advice = { $organization } nu a activat această funcție. Contactați-i dacă aveți nevoie de ea.
refused = Acest lucru nu se poate face acum
not-found = Aici nu există nicio pagină
not-found-advice = Poate că adresa este scrisă greșit sau pagina a fost scoasă. Folosiți linkul de la compania pe care o plătiți.
wrong-method = Această pagină nu poate fi folosită așa
wrong-method-advice = Nu s-a schimbat nimic. Reveniți și folosiți butoanele paginii.
timed-out = A durat prea mult
timed-out-advice = Nu s-a schimbat nimic. Verificați conexiunea și încercați din nou.
too-large = Este prea mare
too-large-advice = Nu s-a schimbat nimic. Scurtați textul și încercați din nou.
too-many = O clipă, vă rugăm
too-many-advice = Au venit prea multe cereri de la conexiunea dvs. Așteptați un minut și încercați din nou.
offline-title = Sunteți offline
offline-lead = Această pagină are nevoie de internet. Verificați conexiunea, apoi încercați din nou.
offline-note = Ce ați trimis ultima dată poate să fi ajuns. Veți vedea aici când sunteți din nou conectat.
broken = Ceva nu a mers bine la noi
broken-advice = Nu ați greșit cu nimic. Încercați din nou peste o clipă. Dacă problema persistă, anunțați compania pe care o plătiți și dați-le codul de referință de mai jos.
unavailable = Revenim imediat
unavailable-advice = Pagina este aglomerată sau în întreținere. Încercați din nou peste o clipă.

### root

root-title = Acesta este un server de facturare
root-customer = Sunteți client? Folosiți linkul de la compania pe care o plătiți.
root-operator = Administrați acest server? Funcționează. Această comandă creează o organizație și cheile pentru paginile ei de facturare:
root-reference = Referință API

### refusals

refusal-general = Acest lucru nu se poate face. Contactați { $organization }.
refusal-busy = Ultima dvs. cerere este încă în lucru. Așteptați o clipă și verificați din nou.
refusal-declined = Cardul a fost refuzat. Încercați alt card sau întrebați banca.
refusal-insufficient-funds = Cardul a fost refuzat: fonduri insuficiente. Încercați alt card.
refusal-expired-card = Cardul a fost refuzat: a expirat. Încercați alt card.
refusal-wrong-cvc = Cardul a fost refuzat: codul de securitate este greșit. Verificați-l și încercați din nou.
refusal-processing-error = Banca a avut o problemă. Încercați din nou peste o clipă sau cu alt card.
refusal-authentication = Banca vă cere să confirmați această plată.
refusal-too-many-attempts = Prea multe încercări. Așteptați puțin și încercați din nou.
refusal-in-use = Este încă în folosință și nu poate fi eliminat.
obstacle-subscription-over = Acest abonament s-a încheiat.
obstacle-subscription-runs = Acest abonament nu s-a încheiat.
obstacle-subscription-incomplete = Prima factură a acestui abonament nu este încă plătită. Plătiți-o mai întâi.
obstacle-nothing-to-undo = Acest abonament nu are o încheiere la care să se poată renunța.
obstacle-already-ending = Acest abonament este deja pe cale să se încheie.
obstacle-already-paused = Acest abonament este deja suspendat.
obstacle-not-paused = Acest abonament nu este suspendat.
obstacle-subscription-overdue = O factură a acestui abonament este restantă. Plătiți-o mai întâi.
obstacle-subscription-paused = Acest abonament este suspendat. Reluați-l mai întâi.
obstacle-has-schedule = O modificare a acestui abonament este deja planificată. Renunțați mai întâi la ea sau contactați { $organization }.
obstacle-last-item = Un abonament are nevoie de cel puțin un element.
obstacle-invoice-not-open = Această factură nu mai este deschisă.
obstacle-invoice-paid = Această factură este plătită.
obstacle-no-payment-method = Nu există o metodă de plată. Adăugați una mai întâi.
obstacle-last-payment-method = Un abonament activ se plătește cu ea. Alegeți mai întâi altă metodă de plată pentru acel abonament.
obstacle-payment-over = Această plată s-a încheiat.
obstacle-setup-over = Acest card a fost deja adăugat sau s-a renunțat la el.
obstacle-no-gateway = { $organization } nu poate primi încă plăți aici. Contactați-i.
obstacle-offer-taken = Ați folosit deja această ofertă.
obstacle-discount-runs = O reducere este deja în vigoare.
obstacle-too-many = S-a atins numărul maxim posibil.
rule-required = Completați acest câmp.
rule-too-long = { $count ->
    [one] Poate avea cel mult { $count } caracter.
    [few] Poate avea cel mult { $count } caractere.
   *[other] Poate avea cel mult { $count } de caractere.
 }
rule-too-short = { $count ->
    [one] Trebuie să aibă cel puțin { $count } caracter.
    [few] Trebuie să aibă cel puțin { $count } caractere.
   *[other] Trebuie să aibă cel puțin { $count } de caractere.
 }
rule-range = Trebuie să fie între { $min } și { $max }.
rule-character = Conține un caracter care nu poate fi folosit aici.
rule-email = Aceasta nu pare a fi o adresă de e-mail.
rule-choice = Alegeți ceva din listă.
rule-taken = Este deja folosit.
rule-missing = Nu mai există. Alegeți altceva.
rule-expired = A expirat.
rule-used-up = A fost folosit de câte ori era posibil.
rule-first-time-only = Este numai pentru clienți noi.
rule-once-per-customer = Se poate folosi o singură dată, iar dvs. l-ați folosit.
rule-below-minimum = Suma este prea mică pentru aceasta.
rule-not-applicable = Nu se potrivește cu abonamentul dvs.
rule-tax-id = Acesta nu pare a fi un număr de acest tip. Verificați dacă este scris corect.
rule-expiry = Verificați luna și anul.
rule-card-number = Aici nu se introduc numere de card.
rule-weak-password = Această parolă este prea ușor de ghicit. Alegeți una mai lungă sau mai puțin obișnuită.
rule-wrong-password = Aceasta nu este parola dvs.
rule-invalid = Verificați acest câmp.

### mails

mail-code-subject = Codul dvs. de conectare pentru { $merchant }
mail-code-lead = Introduceți acest cod pentru a vă conecta la pagina de facturare { $merchant }:
mail-code-life = { $minutes ->
    [one] Funcționează o singură dată, în următorul minut.
    [few] Funcționează o singură dată, în următoarele { $minutes } minute.
   *[other] Funcționează o singură dată, în următoarele { $minutes } de minute.
 }
mail-code-ignore = Dacă nu l-ați cerut, ignorați acest e-mail. Nimeni nu se poate conecta fără cod.
mail-link-subject = Linkul dvs. de conectare pentru { $merchant }
mail-link-lead = Folosiți acest link pentru a vă conecta la pagina de facturare { $merchant }.
mail-link-button = Conectați-vă
mail-link-life = { $minutes ->
    [one] Linkul funcționează o singură dată, în următorul minut.
    [few] Linkul funcționează o singură dată, în următoarele { $minutes } minute.
   *[other] Linkul funcționează o singură dată, în următoarele { $minutes } de minute.
 }
mail-link-ignore = Dacă nu l-ați cerut, ignorați acest e-mail. Nimeni nu se poate conecta fără link.
mail-reset-subject = Setați o parolă nouă pentru { $merchant }
mail-reset-lead = Folosiți acest link pentru a seta o parolă nouă pentru pagina de facturare { $merchant }.
mail-reset-button = Setați o parolă nouă
mail-reset-ignore = Dacă nu ați cerut acest lucru, ignorați acest e-mail. Parola rămâne așa cum este.
mail-proof-subject = Confirmați adresa de e-mail pentru { $merchant }
mail-proof-lead = Introduceți acest cod pentru a folosi această adresă de e-mail la { $merchant }:
mail-proof-ignore = Dacă nu l-ați cerut, ignorați acest e-mail. Nu se schimbă nimic.
mail-email-subject = Adresa dvs. de e-mail a fost schimbată
mail-email-old = Adresa de e-mail a contului dvs. de facturare la { $merchant } a fost schimbată pe { $date }. E-mailurile nu mai vin la această adresă.
mail-email-new = Aceasta este acum adresa de e-mail a contului dvs. de facturare la { $merchant }.
mail-method-subject = A fost adăugată o metodă de plată
mail-method-lead = { $brand } terminat în { $last4 } a fost adăugat la contul dvs. de facturare la { $merchant } pe { $date }.
mail-method-card = Un card terminat în { $last4 } a fost adăugat la contul dvs. de facturare la { $merchant } pe { $date }.
mail-cancelled-subject = Abonamentul dvs. a fost anulat
mail-cancelled-later = Ați anulat { $plan }. Îl puteți folosi până la { $date }.
mail-cancelled-undo = V-ați răzgândit? Până atunci puteți reveni asupra anulării pe pagina de facturare.
mail-cancelled-now = Ați anulat { $plan }. S-a încheiat.
mail-portal-button = Deschideți pagina de facturare
mail-not-you = Dacă nu ați fost dvs., contactați imediat { $merchant }.
mail-not-you-at = Dacă nu ați fost dvs., contactați imediat { $merchant }: { $email }
