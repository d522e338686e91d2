### general

percent = { $number } %
title = { $page } · { $organization }
billing = Norēķini
test-mode = Testa režīms
test-mode-note = Šeit nekas netiek iekasēts.
skip = Pāriet uz saturu
policies = Noteikumi
privacy = Privātuma politika
terms = Pakalpojuma noteikumi
refunds = Naudas atmaksas noteikumi
return-to = Atgriezties: { $organization }
sign-out = Izrakstīties
language = Valoda
language-change = Mainīt valodu
contact = Sazināties
contact-lead = { $organization } šeit atbild uz jautājumiem par jūsu norēķiniem.
not-given = Nav norādīts
back = Atpakaļ
home = Jūsu norēķini
navigation = Jūsu norēķini
reference = Atsauces kods
errors-title = { $count ->
    [zero] Lūdzu, vēlreiz pārbaudiet { $count } laukus
    [one] Lūdzu, vēlreiz pārbaudiet { $count } lauku
   *[other] Lūdzu, vēlreiz pārbaudiet { $count } laukus
 }
field-again = Jūsu drošībai tas netika saglabāts. Lūdzu, ievadiet vēlreiz.
optional = neobligāti

days = { $count ->
    [zero] { $count } dienas
    [one] { $count } diena
   *[other] { $count } dienas
 }
weeks = { $count ->
    [zero] { $count } nedēļas
    [one] { $count } nedēļu
   *[other] { $count } nedēļas
 }
months = { $count ->
    [zero] { $count } mēnešus
    [one] { $count } mēnesi
   *[other] { $count } mēnešus
 }
years = { $count ->
    [zero] { $count } gadus
    [one] { $count } gadu
   *[other] { $count } gadus
 }

price-daily = { $amount } dienā
price-weekly = { $amount } nedēļā
price-monthly = { $amount } mēnesī
price-yearly = { $amount } gadā
price-every = { $amount } ik { $interval }
price-once = { $amount } vienreiz
price-metered = { $amount } pēc patēriņa
price-tiers = Cena pēc daudzuma

### notices

notice-stale = Šī lapa bija novecojusi. Lūdzu, mēģiniet vēlreiz.

### flows

flow-done = Viss pabeigts
flow-done-lead = Varat aizvērt šo lapu.

### portal

portal-headline = Jūsu norēķini: { $organization }
portal-use-link = Izmantojiet saiti, ko jums nosūtīja { $organization }
portal-use-link-more = Jūsu norēķini atveras ar personisku saiti. Meklējiet to savā { $organization } kontā vai saņemtā ziņojumā.
portal-use-link-once = Saite ir derīga vienu reizi un dažas minūtes. Ja jūsu saite vairs nav derīga, palūdziet jaunu.
portal-closed = { $organization } rāda jūsu norēķinus jūsu kontā.
link-title = Jūsu norēķinu lapa ir gatava
link-lead = { $organization } izveidoja šo saiti tikai jums. Tā ir derīga vienu reizi.
link-button = Atvērt manus norēķinus
link-note = Atverot to, jūs tiekat pierakstīts šajā ierīcē. Kad esat pabeidzis, izrakstieties.
ended-title = Šī saite vairs nav derīga
ended-lead = Norēķinu lapas saites ir derīgas vienu reizi un piecas minūtes, lai neviens cits nevarētu izmantot jūsējo.
ended-step-back = Atgriezieties tur, kur atradāt saiti: savā kontā vai ziņojumā.
ended-step-ask = Palūdziet tur jaunu saiti.
ended-step-open = Atveriet to piecu minūšu laikā.
signed-out = Jūs esat izrakstījies
signed-out-close = Varat aizvērt šo logu.
signed-out-lead = Varat aizvērt šo logu. Lai atgrieztos, izmantojiet jaunu saiti, ko sniedz { $organization }.

### signing in

sign-in-title = Pierakstīšanās
sign-in-email = E-pasta adrese
sign-in-username = E-pasta adrese vai lietotājvārds
sign-in-password = Parole
sign-in-password-hint = Atstājiet tukšu, lai saņemtu kodu e-pastā.
sign-in-code-note = Mēs nosūtīsim jums kodu, ar ko pierakstīties. Parole nav vajadzīga.
sign-in-continue = Turpināt
sign-in-send = Nosūtīt kodu
sign-in-forgotten = Aizmirsāt paroli?
sign-in-wrong-password = Vārds vai parole nav pareiza.
sign-in-needs-password = Ievadiet paroli.
sign-in-wait = { $minutes ->
    [zero] Tas pieprasīts pārāk bieži. Izmantojiet jaunāko saņemto e-pastu vai mēģiniet vēlreiz pēc { $minutes } minūtēm.
    [one] Tas pieprasīts pārāk bieži. Izmantojiet jaunāko saņemto e-pastu vai mēģiniet vēlreiz pēc { $minutes } minūtes.
   *[other] Tas pieprasīts pārāk bieži. Izmantojiet jaunāko saņemto e-pastu vai mēģiniet vēlreiz pēc { $minutes } minūtēm.
 }
code-title = Pārbaudiet e-pastu
code-lead = Ja { $email } pieder { $organization } klientam, kods jau ir ceļā uz šo adresi.
code-field = Kods no e-pasta
code-hint = Astoņi cipari. Kods ir derīgs desmit minūtes šajā pārlūkā.
code-enter = Pierakstīties
code-wrong = Šis kods neder. Pārbaudiet to vai palūdziet jaunu.
code-resend = Nosūtīt jaunu kodu
code-other = Izmantot citu adresi
code-sent = Jauns kods ir ceļā. Vecākie vairs neder.
choose-title = Kura klienta norēķinus vēlaties skatīt?
choose-lead = Jūsu adrese pieder vairākiem { $organization } klientiem.
choose-legend = Klienti
choose-unnamed = Vārds nav norādīts
choose-since = Klients kopš: { $date }
choose-plans = { $count ->
    [zero] { $count } aktīvu abonementu
    [one] { $count } aktīvs abonements
   *[other] { $count } aktīvi abonementi
 }
choose-no-plan = Nav aktīvu abonementu
choose-needed = Izvēlieties vienu.
forgotten-title = Jaunas paroles iestatīšana
forgotten-lead = Mēs nosūtīsim jums saiti, ar ko to iestatīt.
forgotten-send = Nosūtīt saiti
forgotten-sent = Ja { $organization } zina šo vārdu un tam ir parole, saite jau ir ceļā uz tā e-pasta adresi. Tā ir derīga stundu.
password-title = Jūsu parole
password-current = Pašreizējā parole
password-new = Jaunā parole
password-new-hint = Vismaz astoņas rakstzīmes. Jo garāka, jo labāk.
password-save = Saglabāt paroli
password-first = Jums vēl nav paroles. Ar to varēsiet pierakstīties kā { $email }, negaidot kodu.
password-first-no-email = Parolei vajadzīga e-pasta adrese. Vispirms pievienojiet to saviem datiem.
password-others = Visur citur jūs tiksiet izrakstīts.
notice-password = Jūsu parole ir saglabāta.
notice-password-reset = Jaunā parole ir saglabāta. Pierakstieties ar to.
confirm-title = Vai tas esat jūs?
confirm-lead = Jūsu konta drošībai vēlreiz apstipriniet, kas esat.
confirm-send = Nosūtīt kodu uz { $email }
confirm-code-lead = Kods ir ceļā uz { $email }.
confirm-or-password = Vai ievadiet paroli
confirm-button = Apstiprināt
confirm-no-way = Mēs nevaram nosūtīt jums kodu. Atveriet norēķinus ar jaunu saiti, ko sniedz { $organization }, un desmit minūtes varēsiet to izdarīt.
sessions-title = Kur esat pierakstījies
sessions-lead = Ja kaut ko no šī neatpazīstat, izrakstiet to un nomainiet paroli, ja jums tāda ir.
sessions-this = Šis pārlūks
sessions-unknown = Nezināms pārlūks
sessions-seen = Pēdējoreiz redzēts: { $time }
sessions-by-link = Pierakstīšanās ar saiti ({ $organization }): { $time }
sessions-by-email = Pierakstīšanās ar e-pastu: { $time }
sessions-by-password = Pierakstīšanās ar paroli: { $time }
sessions-by-site = Pierakstīšanās vietnē { $organization }: { $time }
sessions-end = Izrakstīt
sessions-end-others = Izrakstīt visur citur
sessions-end-all = Izrakstīt visur
notice-link-ended = Šī saite vairs nav derīga. Pierakstieties šeit.
notice-session-ended = Šis pārlūks ir izrakstīts.
notice-sessions-ended = Visur citur jūs esat izrakstīts.

### home

hello = Labdien, { $name }
hello-nobody = Labdien
signed-in-as = Pierakstījies kā { $email }
details = Norēķinu dati
name = Vārds
email = E-pasts
phone = Tālrunis
address = Norēķinu adrese
shipping = Piegādes adrese
home-plans = Jūsu abonementi
home-no-plans = Pašlaik jums šeit nav abonementa.
home-more-plans = Vairāk abonementu
home-ended = Beigušies abonementi
home-balance = Atlikums
home-credit = Jūsu kredīts: { $amount }. Ar to tiek apmaksāti jūsu nākamie rēķini.
home-debt = Jūsu nākamajam rēķinam tiks pievienots: { $amount }.
home-methods = Maksāšanas veids
home-no-methods = Jūs vēl neesat saglabājis maksāšanas veidu.
home-methods-more = { $count ->
    [zero] un vēl { $count } maksāšanas veidi
    [one] un vēl { $count } maksāšanas veids
   *[other] un vēl { $count } maksāšanas veidi
 }
home-methods-no-default = { $count ->
    [zero] Saglabāti { $count } maksāšanas veidi. Neviens vēl nav noklusējuma veids.
    [one] Saglabāts { $count } maksāšanas veids. Tas vēl nav noklusējuma veids.
   *[other] Saglabāti { $count } maksāšanas veidi. Neviens vēl nav noklusējuma veids.
 }
home-methods-manage = Pārvaldīt maksāšanas veidus
home-details-change = Mainīt datus
home-tax-ids = Nodokļu maksātāja numuri
home-no-invoices = Rēķinu vēl nav.
home-all-invoices = Visi rēķini
home-further = Vairāk lapu
home-sessions = Kur esat pierakstījies
home-password = Jūsu parole
home-privacy = Jūsu dati

owed-now = Jāmaksā tagad: { $amount }
owed-now-several = Daži rēķini jāapmaksā tagad
owed-open = Jāmaksā: { $amount }
owed-open-several = Daži rēķini ir jāapmaksā
owed-all = Skatīt visus neapmaksātos rēķinus
owed-late = Šī rēķina termiņš ir nokavēts.
owed-not-yet = Šis rēķins vēl nav apmaksāts.
owed-processing = Jūsu maksājums tiek apstrādāts.
owed-retry = Nākamais mēģinājums: { $date }.
owed-pay = Maksāt { $amount }
owed-pay-all = Apmaksāt visus
owed-confirm = Apstiprināt maksājumu

plan-nameless = Abonements
plan-quantity = × { $quantity }
plan-active = Aktīvs
plan-trial-until = Bezmaksas izmēģinājums līdz: { $date }
plan-paused = Apturēts
plan-paused-until = Apturēts līdz: { $date }
plan-pauses-on = Tiks apturēts: { $date }
plan-ends-on = Beidzas: { $date }
plan-ended = Beidzies
plan-ended-on = Beidzās: { $date }
plan-past-due = Maksājums neizdevās
plan-unpaid = Nav apmaksāts
plan-incomplete = Gaida pirmo maksājumu
plan-on-hold = Aizturēts: nav maksāšanas veida
plan-next-payment = Nākamais maksājums
plan-next-invoice = Nākamais rēķins
plan-next-lines = Par ko tas ir
plan-next-plus-use = Tam tiek pievienots jūsu patēriņš.
plan-next-due = Jāmaksā līdz: { $date }
plan-discount = Atlaide
plan-discount-until = Līdz: { $date }
plan-later = Plānotā maiņa
plan-paid-with = Maksā ar
plan-paid-with-change = Mainīt
plan-paid-with-default = Jūsu noklusējuma veids
plan-paid-by-invoice = Katru rēķinu maksājat pats
plan-no-method = Nav maksāšanas veida
plan-card-expired = Šīs kartes derīgums ir beidzies. Izmantojiet citu, lai nākamais maksājums izdotos.
plan-card-expires = Šīs kartes derīgums beidzas pirms nākamā maksājuma. Laikus izmantojiet citu.
plan-needs-method = Pievienojiet maksāšanas veidu, lai nākamais maksājums izdotos.
plan-until-end = Varat to lietot līdz: { $date }.
plan-paused-note = Kamēr tas ir apturēts, jūs neko nemaksājat.
plan-change = Mainīt abonementu
plan-pause = Apturēt
plan-resume = Atsākt
plan-address = Adreses
plan-cancel = Atcelt abonementu
plan-keep = Paturēt abonementu
plan-unschedule = Atsaukt plānoto maiņu
plan-reactivate = Sākt no jauna
plan-add-method = Pievienot maksāšanas veidu
discount-plain = { $off } atlaide
discount-named = { $name } ({ $off } atlaide)
card-of-brand = { $brand } •••• { $last4 }
card-plain = Karte •••• { $last4 }

### plans

plans-title = Abonementa maiņa
plans-interval = Cik bieži vēlaties maksāt?
plans-daily = Katru dienu
plans-weekly = Katru nedēļu
plans-monthly = Katru mēnesi
plans-yearly = Katru gadu
plans-every = Ik { $interval }
plans-choose = Izvēlieties abonementu
plans-current = Jūsu abonements
plans-stays = { $plan } paliek, kā ir. { $organization } šeit nepiedāvā neko citu.
plans-quantity = Daudzums
plans-quantity-range = No { $min } līdz { $max }
plans-quantity-least = { $min } vai vairāk
plans-quantity-form = Ievadiet veselu skaitli.
plans-quantity-fixed = Šī abonementa daudzumu šeit nevar mainīt.
plans-code = Akcijas kods
plans-code-unknown = Mēs šādu kodu nezinām. Pārbaudiet, vai tajā nav kļūdu.
plans-code-used = Jums šī atlaide jau ir.
plans-choose-one = Izvēlieties abonementu.
plans-twice = Cita jūsu abonementa daļa jau to satur. Izvēlieties kaut ko citu.
plans-continue-note = Pagaidām nekas nemainās. Nākamajā lapā precīzi redzēsiet, cik maksāsiet.
plans-continue = Skatīt cenu
plans-keep = Paturēt abonementu, kā ir
plans-nothing-changed = Tas jums jau ir. Izvēlieties kaut ko citu vai paturiet abonementu, kā ir.
plans-nothing-offered = { $organization } šeit nepiedāvā citu abonementu. Ja jums tāds vajadzīgs, sazinieties ar uzņēmumu.
plans-bound = Šī abonementa maiņu plāno { $organization }. Lai to grozītu, sazinieties ar uzņēmumu.
plans-bound-until = Šī abonementa maiņu plāno { $organization }. Datums: { $date }. Lai to grozītu, sazinieties ar uzņēmumu.
plans-waits-for-method = Šis abonements gaida maksāšanas veidu. Pievienojiet to un tad mainiet abonementu.
plans-add-method = Pievienot maksāšanas veidu
plans-pay-open = Apmaksāt neapmaksāto rēķinu
plans-to-home = Atpakaļ uz norēķiniem
plans-waiting-title = Ir ieplānota maiņa
plans-waiting = Sākums: { $date }. Tad jums būs: { $plan }. Līdz tam paliek tas, kas ir tagad.
plans-waiting-replaced = Ja tālāk izvēlēsieties kaut ko citu, tas aizstās šo maiņu.
plans-undo = Atsaukt šo maiņu
plans-undo-title = Paturēt pašreizējo abonementu?
plans-undo-lead = Maiņa nenotiks ({ $plan }, { $date }). Jūsu abonements turpināsies, kā ir tagad.
plans-undo-button = Paturēt pašreizējo abonementu
plans-undo-leave = Ļaut maiņai notikt
plans-undone = Plānotā maiņa ir atsaukta. Jūsu abonements turpinās, kā līdz šim.
plans-nothing-waits = Šim abonementam vairs nav ieplānotas maiņas.
plans-confirm = Pārbaudiet maiņu
plans-change = Jūsu maiņa
plans-before = Tagad jums ir
plans-after = Jums būs
plans-starts = No kura laika
plans-starts-now = Uzreiz
plans-starts-on = Sākums: { $date }. Līdz tam paliek tas, kas ir tagad.
plans-trial = Izmēģinājums
plans-trial-goes-on = Turpinās līdz: { $date }.
plans-trial-ends = Tas beidzas tagad.
plans-method = Maksā ar
plans-by-invoice = { $count ->
    [zero] Rēķins, jāapmaksā { $count } dienu laikā
    [one] Rēķins, jāapmaksā { $count } dienas laikā
   *[other] Rēķins, jāapmaksā { $count } dienu laikā
 }
plans-no-method = Nav maksāšanas veida
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Tagad jūs maksājat
plans-bill-none = Neko.
plans-credit-left = Paliek { $amount }. Šī summa tiks atskaitīta no jūsu nākamajiem rēķiniem.
plans-next-title = Nākamreiz maksāsiet
plans-next = { $amount }, { $date }
plans-next-none = Neko. Citu rēķinu nebūs.
plans-next-settles = Tajā būs starpība par atlikušo perioda daļu.
plans-next-usage = Pievieno jūsu patēriņu.
plans-line-unused = Kredīts par neizmantoto laiku: { $plan }, sākot no: { $date }
plans-line-rest = { $plan }, atlikušais periods, sākot no: { $date }
plans-line-period = { $plan }, { $from } – { $to }
plans-pay = Maksāt { $amount } un mainīt
plans-change-on = Mainīt: { $date }
plans-change-now = Mainīt tagad
plans-get-invoice = Mainīt un saņemt rēķinu: { $amount }
plans-again = Izvēlēties kaut ko citu
plans-moved = Kopš apskatījāt šo lapu, kaut kas ir mainījies. Lūdzu, vēlreiz pārbaudiet summas.
plans-done = Jūsu abonements ir mainīts.
plans-done-planned = Jūsu maiņa ir ieplānota. Līdz tam paliek tas, kas ir tagad.
plans-done-busy = Maksājums vēl tiek apstrādāts. Jūsu abonements mainīsies, tiklīdz tas būs veikts.
plans-declined = Maksājums neizdevās
plans-waits-lead = Jūsu abonements mainīsies, tiklīdz būs samaksāts { $amount }. Līdz tam paliek tas, kas ir tagad.
plans-refused-lead = Neizdevās iekasēt { $amount }, tāpēc jūsu abonements paliek, kāds ir. Varat to mainīt ar citu maksāšanas veidu.
plans-pay-other = Maksāt ar citu karti
plans-stop = Šo maiņu veikt nevar

### invoices

invoice = Rēķins { $number }
invoice-for = Par
invoice-issued = Izrakstīts
invoice-due = Apmaksas termiņš
invoice-status = Statuss
invoice-open = Neapmaksāts
invoice-paid = Apmaksāts
invoice-void = Anulēts
invoice-given-up = Norakstīts
invoice-lines = Par ko tas ir
invoice-line = Apraksts
invoice-quantity = Daudzums
invoice-amount = Summa
invoice-discount = Atlaides
invoice-total = Kopā
invoice-balance = Izmantotais atlikums
invoice-left = Maksājamā summa
invoice-pdf = Lejupielādēt PDF
invoices-title = Rēķini
invoices-search = Meklēt rēķinus
invoices-any-status = Jebkurš statuss
invoices-any-year = Jebkurš gads
invoices-year = Gads
invoices-number = Rēķina numurs
invoices-number-column = Numurs
invoices-what = Par
invoices-show = Rādīt
invoices-all = Rādīt visus rēķinus
invoices-none-found = Nav atbilstošu rēķinu.
invoices-none-here = Šajā lapā rēķinu nav.
invoices-count = { $count ->
    [zero] { $count } rēķinu
    [one] { $count } rēķins
   *[other] { $count } rēķini
 }
invoices-pages = Lapas
invoices-page = { $page }. lapa no { $pages }
invoices-newer = Jaunāki
invoices-older = Vecāki
invoice-unnumbered = Rēķins bez numura
invoice-empty = Nekas
invoice-and-more = { $count ->
    [zero] { $first } un vēl { $count }
    [one] { $first } un vēl { $count }
   *[other] { $first } un vēl { $count }
 }
invoice-late = Nokavēts
invoice-paid-on = Apmaksāts
invoice-voided-on = Anulēts
invoice-subtotal = Starpsumma
invoice-credited = Kreditēts
invoice-row-credited = Kreditēts { $amount }
credit-notes-title = Kredītrēķini
credit-off-invoice = Atskaitīts no šī rēķina
credit-refunded = Atmaksāts
credit-to-balance = Jūsu nākamajiem rēķiniem
credit-elsewhere = Norēķināts citādi
invoice-paid-amount = Samaksāts
invoice-pay = Pierakstīties un maksāt
invoice-receipt = Kvīts
payments-title = Maksājumi
payment-day = Datums
payment-with = Maksāts ar
payment-succeeded = Samaksāts
payment-processing = Tiek apstrādāts
payment-canceled = Atcelts
payment-failed = Neizdevās
payment-no-method = Nav maksāšanas veida
refund-succeeded = Atmaksāts
refund-processing = Atmaksa tiek apstrādāta
refund-failed = Atmaksa neizdevās
receipt = Kvīts rēķinam { $number }
receipt-paid = Samaksāts: { $amount }
receipt-elsewhere = Samaksāts ārpus šīs lapas.
receipt-pdf = Lejupielādēt kvīti PDF formātā
upcoming-title = Nākamais rēķins
upcoming-none-title = Rēķinu nav ieplānots
upcoming-none = Pašlaik šim abonementam citu rēķinu nebūs.
upcoming-charged = Maksāšanas veids: { $card }. Izmaiņas līdz tam var mainīt summu.
upcoming-sent = Rēķinu saņemsiet tad. Tas jāapmaksā līdz: { $date }.
line-trial = Bezmaksas izmēģinājums: { $plan }
line-usage = { $plan }: jūsu lietojums

### paper

paper-invoice = Rēķins
paper-receipt = Kvīts
paper-credit-note = Kredītrēķins
paper-number = Numurs
paper-period = Periods
paper-from = No
paper-bill-to = Maksātājs
paper-quantity = Skaits
paper-unit-price = Cena
paper-tax = Nodoklis
paper-pay-online = Skatīt un maksāt tiešsaistē
paper-page = { $page }. lapa no { $pages }
paper-test-mark = TESTS: šis dokuments nav maksājuma pieprasījums
paper-discount = Atlaide
paper-subtotal = Starpsumma
paper-credited = Kreditēts
paper-paid = Samaksāts
paper-draft = Melnraksts
paper-overdue = Nokavēts
paper-uncollectible = Neatgūstams

### leaving

leaving-title = Abonementa atcelšana: { $plan }
leaving-when-later = Beidzas: { $date }
leaving-when-trial = Jūsu izmēģinājums beidzas: { $date }
leaving-when-now = Tas beidzas uzreiz
leaving-when-after-pause = Tas beidzas pēc pārtraukuma
leaving-stays = Līdz tam viss paliek, kā ir.
leaving-stays-paused = Tas paliek apturēts. Apmaksātais laiks ir pēc pārtraukuma, tad tas beidzas.
leaving-no-charge = Par to no jums vairs neko neiekasēs.
leaving-usage = Par izlietoto rēķins ir tagad: jūs maksājat { $amount }.
leaving-usage-later = Par to, ko līdz tam izlietosiet, rēķins būs { $date }
leaving-owed = Vēl neapmaksātie rēķini joprojām jāapmaksā.
leaving-lost = Samaksāts līdz: { $date }. Pārējais netiek atmaksāts.
leaving-credit = Kredīts par laiku, ko neizmantojat
leaving-credit-later = To atskaitīs no jūsu nākamā { $organization } rēķina.
leaving-schedule = Plānotā maiņa nenotiks: { $date }.
leaving-button = Atcelt abonementu
leaving-stay = Atpakaļ, neatceļot
leaving-undo-later = Līdz tam varat pārdomāt.
leaving-again-later = To jebkurā laikā varat sākt no jauna.
leaving-changed = Summas ir mainījušās. Lūdzu, paskatieties vēlreiz.
offer-title = Vai palieciet par zemāku cenu
offer-coupon = { $discount }: { $plan }
offer-effect = Nākamais maksājums ({ $date }) būs { $then }, nevis { $now }.
offer-once = Tas attiecas uz vienu maksājumu.
offer-invoices = { $count ->
    [zero] Tas attiecas uz { $count } maksājumiem.
    [one] Tas attiecas uz { $count } maksājumu.
   *[other] Tas attiecas uz { $count } maksājumiem.
 }
offer-until = Tas ir spēkā līdz: { $date }.
offer-forever = Tas ir spēkā, kamēr jums ir abonements.
offer-single = To var izmantot vienu reizi.
offer-take = Pieņemt atlaidi
offer-taken = Atlaide ir piešķirta, un abonements turpinās.
offer-pause-title = Vai paņemiet pārtraukumu
offer-pause-lead = Apturiet abonementu. Kamēr tas netiek atsākts, neko neiekasē.
offer-pause-go = Izvēlēties pārtraukumu
left-later = { $plan } beidzas: { $date }
left-after-pause = { $plan } beidzas pēc pārtraukuma
left-now = { $plan } ir beidzies
left-again = Sākt no jauna
left-home = Uz norēķiniem
left-done = Gatavs
left-notice = Jūsu abonements ir atcelts.
left-undo = Paturēt abonementu
survey-title = Kāpēc aizejat?
survey-lead = { $organization } vēlētos to zināt. Atbildēt nav obligāti.
survey-legend = Iemesls
survey-comment = Saviem vārdiem
survey-send = Sūtīt
survey-thanks = Paldies. { $organization } to izlasīs.
reason-customer-service = Klientu apkalpošana
reason-low-quality = Kvalitāte
reason-missing-features = Kaut kā trūkst
reason-other = Kaut kas cits
reason-switched-service = Atradu kaut ko citu
reason-too-complex = Tas ir pārāk sarežģīti
reason-too-expensive = Tas ir pārāk dārgi
reason-unused = Es to nelietoju
keep-title = Abonementa paturēšana: { $plan }
keep-lead = Plānotās beigas: { $date }. Tā vietā tas turpināsies.
keep-lead-paused = Tam bija jābeidzas pēc pārtraukuma. Tā vietā tas turpināsies.
keep-next = Nākamais maksājums
keep-button = Paturēt abonementu
keep-leave = Atpakaļ, neko nemainot
keep-done = Jūsu abonements turpinās.

### pausing

pausing-title = Apturēšana: { $plan }
pausing-lead = Kamēr abonements ir apturēts, nekas netiek iekasēts, un apmaksātais laiks tiek saglabāts.
pausing-legend = Uz cik ilgu laiku?
pausing-choice = { $length }, līdz: { $date }
pausing-choice-open = Līdz es to atsākšu
pausing-continue = Turpināt
pausing-choose = Izvēlieties, uz cik ilgu laiku.
pausing-confirm-until = Apturēt līdz: { $date }
pausing-confirm-open = Apturēt, līdz jūs atsāksiet
pausing-from = Apturēts no
pausing-until = Atsākas
pausing-by-you = Kad jūs to šeit atsāksiet
pausing-charged = Šajā laikā iekasē
pausing-nothing = Neko
pausing-kept = Saglabātais apmaksātais laiks
pausing-next = Nākamais maksājums
pausing-no-next = Gaidāmu maksājumu nav.
pausing-open-next = Nākamais maksājums būs tad, kad pēc atsākšanas būs izlietots saglabātais laiks.
pausing-trial-kept = Saglabātais izmēģinājuma laiks
pausing-button = Apturēt abonementu
pausing-button-change = Mainīt pārtraukumu
pausing-done = Jūsu abonements ir apturēts.
pausing-changed = Jūsu pārtraukums ir mainīts.
pausing-is-until = Tas ir apturēts līdz: { $date }.
pausing-is-open = Tas ir apturēts, līdz jūs to atsāksiet.
pausing-will = Tas tiks apturēts: { $date }.
pausing-change-legend = Mainīt uz
pausing-leave = Atpakaļ, neapturot
pausing-stay = Atpakaļ, nemainot
pausing-ending = Šis abonements beidzas, tāpēc to nevar apturēt. Vispirms paturiet to.
pausing-none = { $organization } pašlaik nepiedāvā pārtraukumus.
resuming-title = Atsākšana: { $plan }
resuming-lead = Tas turpinās šodien.
resuming-charged = Šodien iekasē
resuming-button = Atsākt abonementu
resuming-pay = Maksāt { $amount } un atsākt
resuming-done = Jūsu abonements turpinās.
resuming-off-title = Pārtraukuma atcelšana: { $plan }
resuming-off-lead = Plānotais pārtraukums: { $date }. Tas turpināsies bez pārtraukuma.
resuming-off-button = Atcelt pārtraukumu
resuming-off-done = Jūsu pārtraukums ir atcelts.

### reactivating

reactivating-title = Sākt no jauna: { $plan }
reactivating-lead = Beidzās: { $date }. No jauna sākas šodien.
reactivating-charged = Šodien iekasē
reactivating-invoiced = Šodien rēķinā
reactivating-next = Nākamais maksājums
reactivating-with = Maksā ar
reactivating-add = Pievienot maksāšanas veidu
reactivating-pay = Maksāt { $amount } un sākt
reactivating-button = Sākt no jauna
reactivating-leave = Atpakaļ, nesākot
reactivating-changed = Summas ir mainījušās. Lūdzu, paskatieties vēlreiz.
reactivating-done = Jūsu abonements atkal darbojas.
reactivating-unpaid = Jūsu abonements sāksies, tiklīdz būs apmaksāts.
reactivating-gone = { $plan } vairs netiek piedāvāts tāds, kāds jums bija. Sazinieties ar { $organization }.

### methods

methods-title = Maksāšanas veidi
methods-none = Jums vēl nav maksāšanas veida.
methods-add = Pievienot karti
methods-default-mark = Noklusējums
methods-expired-mark = Derīgums beidzies
methods-soon-mark = Drīz beigsies
methods-expires = Derīga līdz { $date }
methods-expired-since = Derīgums beidzies { $date }. Atjauniniet to vai pievienojiet citu karti.
methods-pays = Apmaksā: { $plans }
methods-pays-nothing = Pašlaik neapmaksā neko
methods-unpaid = Vēl nav maksāšanas veida: { $plans }. Pievienojiet karti vai izvēlieties kādu.
methods-a-plan = Jūsu abonements
methods-make-default = Iestatīt kā noklusējumu
methods-choose = Izvēlēties abonementus
methods-edit = Atjaunināt
methods-remove = Noņemt
methods-default-title = { $card }: iestatīt kā noklusējumu?
methods-default-lead = Noklusējuma veids apmaksā visu, kam nav savas kartes, tagad un turpmāk.
methods-default-plans = Abonementi, kas pāriet uz šo karti
methods-default-keep = Abonements, ko neatzīmējat, patur savu pašreizējo karti.
methods-default-button = Iestatīt kā noklusējumu
methods-default-done = Noklusējuma maksāšanas veids ir mainīts.
methods-default-already = Šis jau ir jūsu noklusējuma veids.
methods-plans-title = Ko apmaksā { $card }
methods-plans-legend = Abonementi, ko apmaksā šī karte
methods-plans-now = Tagad apmaksā { $card }
methods-plans-now-nothing = Vēl nekas to neapmaksā
methods-plans-none = Jums nav aktīva abonementa, ko apmaksā ar karti.
methods-plans-as-default = Kā noklusējuma veids tā apmaksā: { $plans }. Lai to mainītu, izvēlieties tiem citu karti.
methods-plans-back = Abonements, ko neatzīmējat, atgriežas pie noklusējuma kartes.
methods-plans-button = Saglabāt
methods-plans-done = Saglabāts. Abonementi tiek apmaksāti tā, kā izvēlējāties.
methods-remove-title = Noņemt: { $card }?
methods-remove-free = Pašlaik tā neapmaksā neko.
methods-remove-falls-back = { $plans }: tās vietā apmaksās { $card }.
methods-remove-needed = Tā apmaksā: { $plans }. Cita maksāšanas veida tam nav. Vispirms izvēlieties tam citu karti.
methods-remove-needed-add = Pievienot citu karti
methods-remove-needed-choose = Izvēlēties citu karti
methods-remove-final = Mēs aizmirsīsim karti. To jebkurā laikā varat pievienot atkal.
methods-remove-button = Noņemt karti
methods-remove-keep = Paturēt
methods-remove-done = Karte ir noņemta.
methods-edit-title = Atjaunināšana: { $card }
methods-edit-lead = Saņēmāt jaunu karti ar to pašu numuru? Mainiet šeit to, kas uz tās uzdrukāts.
methods-edit-button = Saglabāt
methods-edit-done = Karte ir atjaunināta.
methods-field-number = Kartes numurs
methods-field-expiry = Derīguma termiņš
methods-field-expiry-hint = Mēnesis un gads, piemēram, 08/30
methods-field-cvc = Drošības kods
methods-field-cvc-hint = Trīs vai četri cipari blakus parakstam vai priekšpusē
methods-field-name = Vārds uz kartes
methods-field-line1 = Iela un mājas numurs
methods-field-line2 = Adreses papildinājums
methods-field-city = Pilsēta vai apdzīvota vieta
methods-field-state = Štats vai reģions
methods-field-postal = Pasta indekss
methods-wrong-number = Pārbaudiet kartes numuru.
methods-wrong-cvc = Drošības kodā ir trīs vai četri cipari.
methods-not-test = Šī nav testa karte. Izmantojiet vienu no tālāk norādītajiem numuriem, nekad īstu karti.
methods-add-test = Testa režīmā pieņem tikai testa kartes. Derēs jebkurš nākotnes datums un jebkurš drošības kods.
methods-add-future = Izmantot turpmākiem maksājumiem
methods-add-future-hint = Tā kļūs par noklusējumu.
methods-add-plans = Abonementi, ko tā turpmāk apmaksās
methods-add-button = Pievienot karti
methods-added = Karte ir pievienota.
methods-add-busy = Jūsu banka vēl nav atbildējusi. Karte šeit parādīsies, kad tā būs atbildējusi.
methods-test-cards = Testa kartes
methods-test-number = Numurs
methods-test-outcome = Kas notiek
methods-test-succeeds = Tā darbojas
methods-test-declined = Noraidīta
methods-test-funds = Noraidīta: nepietiek naudas
methods-test-expired = Noraidīta: derīgums beidzies
methods-test-cvc = Noraidīta: nepareizs drošības kods
methods-test-processing = Noraidīta: bankai ir traucējumi
methods-test-later = To pievieno, bet maksājumi tiek noraidīti
methods-test-asks = Banka lūdz jums apstiprināt
methods-test-asks-in-vain = Banka lūdz jums apstiprināt, tad noraida
methods-saved-title = Pievienota: { $card }
methods-saved-pays = Turpmāk tā apmaksā: { $plans }.
methods-saved-default = Tas ir jūsu noklusējuma veids: tas apmaksā visu, kam nav savas kartes.
methods-saved-only = Tā ir gatava, kad jums tā būs vajadzīga.
methods-saved-owed = Vēl nav apmaksāts
methods-saved-pay = Maksāt tagad: { $amounts }
methods-saved-later = Ne tagad
methods-saved-done = Gatavs
methods-nowhere-title = Kartes šeit vēl nevar pievienot
methods-nowhere-lead = { $organization } šajā lapā vēl nav ieviesis karšu maksājumus. Lai mainītu maksāšanas veidu, sazinieties ar uzņēmumu.
methods-page-lead = Karti ievadīsiet mūsu maksājumu pakalpojumu sniedzēja lapā. Mēs tās numuru nekad neredzam.
methods-page-button = Turpināt

### paying

paying-title = Rēķina { $number } apmaksa
paying-all-title = Neapmaksāto rēķinu apmaksa
paying-with = Maksāt ar
paying-button = Maksāt { $amount }
paying-total = Kopā
paying-one = Apmaksāt tikai šo
paying-no-card = Jums vēl nav kartes, ar ko maksāt.
paying-add-card = Maksāt ar citu karti
paying-changed = Summa pa šo laiku ir mainījusies. Lūdzu, paskatieties vēlreiz.
paying-last-try = Pēdējais mēģinājums neizdevās. { $reason }
paying-waits = Jūsu banka vēlas, lai jūs apstiprinātu šo maksājumu.
paying-confirm = Apstiprināt
paying-busy = Šis maksājums tiek apstrādāts. Paskatieties vēlreiz pēc brīža.
paying-nothing = Nav neapmaksātu rēķinu. Paldies!
paying-done = Samaksāts. Paldies!
paying-already = Šis rēķins jau ir apmaksāts.
paying-results = Jūsu maksājumi
paying-state-paid = Samaksāts
paying-state-failed = Nav samaksāts
paying-state-busy = Tiek apstrādāts
paying-state-waits = Gaida jūs
paying-receipt = Rēķins un kvīts
paying-try-again = Mēģināt vēlreiz

### challenge

challenge-title = Jūsu banka jautā
challenge-payment = { $organization } vēlas iekasēt { $amount }. Maksāšanas veids: { $card }. Vai tas ir pareizi?
challenge-setup = { $organization } vēlas paturēt karti vēlākiem maksājumiem: { $card }. Vai tas ir pareizi?
challenge-card = jūsu karte
challenge-test = Testa režīms: nevienai bankai nejautā. Izvēlieties, ko tā atbildētu.
challenge-approve = Apstiprināt
challenge-decline = Noraidīt
challenge-leave-payment = Lai samaksātu { $amount }, apstipriniet savā bankā, ka tas esat jūs.
challenge-leave-setup = Lai pabeigtu, dodieties pie mūsu maksājumu pakalpojumu sniedzēja.
challenge-leave = Turpināt
challenge-returned = Esmu atpakaļ
challenge-pending = Tur tas vēl nav pabeigts. Turpiniet no vietas, kur beidzāt.
challenge-failed = Jūsu banka nevarēja apstiprināt, ka tas bijāt jūs, tāpēc nekas netika iekasēts.
challenge-failed-card = Jūsu banka nevarēja apstiprināt, ka tas bijāt jūs, tāpēc karte netika pievienota.
challenge-over = Uz šo jau ir atbildēts.

### details

details-lead = Jūsu rēķini tiek izrakstīti ar šiem datiem.
details-save = Saglabāt
details-saved = Jūsu dati ir saglabāti.
details-change-name = Mainīt vārdu
details-change-email = Mainīt e-pasta adresi
details-change-phone = Mainīt tālruņa numuru
details-change-address = Mainīt norēķinu adresi
details-change-shipping = Mainīt piegādes adresi
details-change-tax-ids = Mainīt nodokļu maksātāja numurus
details-name-title = Jūsu vārds
details-name-lead = Personas vārds vai uzņēmuma nosaukums, kāds tas ir rēķinos.
details-phone-title = Jūsu tālruņa numurs
details-phone-fault = Tas neizskatās pēc tālruņa numura. Sāciet ar + un savas valsts kodu.
emails-title = Jūsu e-pasta adrese
emails-current = Jūsu adrese ir { $email }.
emails-no-mail = { $organization } to mainīs jūsu vietā: sazinieties.
emails-new = Jaunā e-pasta adrese
emails-hint = Uz to nosūtīsim kodu. Adrese mainīsies, kad ievadīsiet kodu.
emails-send = Nosūtīt kodu
emails-same = Tā jau ir jūsu adrese.
emails-code-title = Ievadiet kodu
emails-code-lead = { $count ->
    [zero] Mēs nosūtījām 8 ciparu kodu uz { $email }. Tas ir derīgs { $count } minūtes.
    [one] Mēs nosūtījām 8 ciparu kodu uz { $email }. Tas ir derīgs { $count } minūti.
   *[other] Mēs nosūtījām 8 ciparu kodu uz { $email }. Tas ir derīgs { $count } minūtes.
 }
emails-code = Kods
emails-confirm = Mainīt adresi
emails-again = Nosūtīt jaunu kodu
emails-other = Izmantot citu adresi
emails-sent-again = Jauns kods ir ceļā.
emails-wrong-code = Šis kods nav pareizs vai vairs nav derīgs. Pārbaudiet to vai palūdziet jaunu.
emails-expired = Kods vairs nav derīgs. Sāciet no jauna ar jauno adresi.
emails-changed = Jūsu e-pasta adrese ir mainīta. Visur citur jūs tikāt izrakstīts.

### addresses

addresses-title = Norēķinu adrese
addresses-shipping-title = Piegādes adrese
addresses-addressee = Saņēmējs
addresses-country = Valsts vai reģions
addresses-choose-country = Izvēlieties valsti
addresses-choose = Izvēlieties
addresses-switch = Izmantot šo valsti
addresses-line1 = Iela un mājas numurs
addresses-line2 = Dzīvoklis, stāvs, ēka
addresses-city = Pilsēta
addresses-town = Apdzīvota vieta vai pilsēta
addresses-suburb = Priekšpilsēta vai apdzīvota vieta
addresses-district = Rajons
addresses-postal-code = Pasta indekss
addresses-postcode = Pasta indekss (Postcode)
addresses-zip = Pasta indekss (ZIP)
addresses-pin = Pasta indekss (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Apgabals
addresses-county = Grāfiste
addresses-department = Departaments
addresses-emirate = Emirāts
addresses-governorate = Guberna
addresses-island = Sala
addresses-parish = Pagasts
addresses-prefecture = Prefektūra
addresses-province = Province
addresses-region = Reģions
addresses-state = Štats
addresses-code-fault = { $count ->
    [zero] Šajā kodā vajadzīgi { $count } cipari.
    [one] Šajā kodā vajadzīgs { $count } cipars.
   *[other] Šajā kodā vajadzīgi { $count } cipari.
 }
addresses-order-title = Šī abonementa adreses
addresses-order-lead = Ja abonementam nav savas adreses, tiek izmantota jūsu.
addresses-order-billing = Šī abonementa norēķinu adrese
addresses-order-delivery = Šī abonementa piegādes adrese
addresses-order-usual = Izmantot manu parasto adresi

### tax-ids

tax-ids-title = Nodokļu maksātāja numuri
tax-ids-lead = Tie būs jūsu nākamajos rēķinos.
tax-ids-add = Pievienot numuru
tax-ids-type = Valsts un veids
tax-ids-value = Numurs
tax-ids-hint = Atstarpes, punkti un svītras netraucē.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (piemēram, { $example })
tax-ids-unknown = Cits
tax-ids-remove = Noņemt
tax-ids-added = Nodokļu maksātāja numurs ir pievienots.
tax-ids-removed = Nodokļu maksātāja numurs ir noņemts.

### privacy

privacy-title = Jūsu dati
privacy-copy = Jūsu datu kopija
privacy-copy-lead = Viss, kas šeit par jums glabājas, kā fails, ko var lasīt citas programmas (JSON).
privacy-download = Lejupielādēt manus datus
privacy-erase = Tiesības tikt aizmirstam
privacy-erase-lead = Varat lūgt izdzēst savus datus.
privacy-erase-ask = Lūgt dzēšanu
privacy-erase-title = Lūgums izdzēst datus
privacy-erase-who = { $organization } to veic un pirms tam var ar jums sazināties.
privacy-erase-what = Jūsu abonementi beidzas, jūs visur tiekat izrakstīts, un jūsu dati un maksāšanas veidi tiek izdzēsti.
privacy-erase-kept = { $count ->
    [zero] Rēķini un maksājumi par tiem tiek glabāti { $count } gadus, jo to prasa likums.
    [one] Rēķini un maksājumi par tiem tiek glabāti { $count } gadu, jo to prasa likums.
   *[other] Rēķini un maksājumi par tiem tiek glabāti { $count } gadus, jo to prasa likums.
 }
privacy-erase-send = Lūgt dzēšanu
privacy-asked = Lūgums izdzēst datus nosūtīts: { $date }. Saņēmējs: { $organization }.
privacy-sent = Jūsu lūgums ir nosūtīts.

### problems

bad-request = Mēs to nesapratām
bad-request-advice = Daļa adreses vai veidlapas nav tāda, kādai tai jābūt. Atgriezieties un mēģiniet vēlreiz.
stranger = Tas nenāca no šīs lapas
stranger-advice = Jūsu drošībai tas netika izdarīts. Atgriezieties, pārlādējiet lapu un mēģiniet vēlreiz.
switched-off = Šeit tas netiek piedāvāts
switched-off-advice = { $organization } to nav ieslēdzis. Ja jums tas vajadzīgs, sazinieties ar uzņēmumu.
refused = To tagad nevar izdarīt
not-found = Šeit nav lapas
not-found-advice = Iespējams, adrese ir ievadīta ar kļūdu vai lapa ir noņemta. Izmantojiet tā uzņēmuma saiti, kuram maksājat.
wrong-method = Šo lapu tā nevar izmantot
wrong-method-advice = Nekas netika mainīts. Atgriezieties un izmantojiet lapas pogas.
timed-out = Tas ilga pārāk ilgi
timed-out-advice = Nekas netika mainīts. Pārbaudiet savienojumu un mēģiniet vēlreiz.
too-large = Tas ir pārāk liels
too-large-advice = Nekas netika mainīts. Saīsiniet to un mēģiniet vēlreiz.
too-many = Vienu mirkli, lūdzu
too-many-advice = No jūsu savienojuma ir pārāk daudz pieprasījumu. Pagaidiet minūti un mēģiniet vēlreiz.
offline-title = Jūs esat bezsaistē
offline-lead = Šai lapai vajadzīgs internets. Pārbaudiet savienojumu un mēģiniet vēlreiz.
offline-note = Pēdējais nosūtītais, iespējams, ir saņemts. Jūs to redzēsiet šeit, kad būs savienojums.
broken = Mūsu pusē notika kļūda
broken-advice = Jūs pie tā neesat vainīgs. Mēģiniet vēlreiz pēc brīža. Ja kļūda nepāriet, ziņojiet uzņēmumam, kuram maksājat, un norādiet tālāk redzamo atsauces kodu.
unavailable = Drīz būsim atpakaļ
unavailable-advice = Lapa ir aizņemta vai tiek uzturēta. Mēģiniet vēlreiz pēc brīža.

### root

root-title = Šis ir norēķinu serveris
root-customer = Vai esat klients? Izmantojiet tā uzņēmuma saiti, kuram maksājat.
root-operator = Vai pārvaldāt šo serveri? Tas darbojas. Šī komanda izveido organizāciju un tās norēķinu lapu atslēgas:
root-reference = API uzziņas

### refusals

refusal-general = To nevar izdarīt. Sazinieties ar { $organization }.
refusal-busy = Jūsu pēdējais pieprasījums vēl tiek apstrādāts. Pagaidiet mirkli un paskatieties vēlreiz.
refusal-declined = Karte tika noraidīta. Mēģiniet citu karti vai jautājiet savai bankai.
refusal-insufficient-funds = Karte tika noraidīta: tajā nepietiek naudas. Mēģiniet citu karti.
refusal-expired-card = Karte tika noraidīta: tās derīgums ir beidzies. Mēģiniet citu karti.
refusal-wrong-cvc = Karte tika noraidīta: drošības kods nav pareizs. Pārbaudiet to un mēģiniet vēlreiz.
refusal-processing-error = Bankā bija traucējumi. Mēģiniet vēlreiz pēc brīža vai ar citu karti.
refusal-authentication = Jūsu banka vēlas, lai jūs apstiprinātu šo maksājumu.
refusal-too-many-attempts = Pārāk daudz mēģinājumu. Nedaudz pagaidiet un mēģiniet vēlreiz.
refusal-in-use = Tas vēl tiek lietots, un to nevar noņemt.
obstacle-subscription-over = Šis abonements ir beidzies.
obstacle-subscription-runs = Šis abonements nav beidzies.
obstacle-subscription-incomplete = Pirmais šī abonementa rēķins vēl nav apmaksāts. Vispirms apmaksājiet to.
obstacle-nothing-to-undo = Šim abonementam nav beigu, ko varētu atsaukt.
obstacle-already-ending = Šis abonements jau beidzas.
obstacle-already-paused = Šis abonements jau ir apturēts.
obstacle-not-paused = Šis abonements nav apturēts.
obstacle-subscription-overdue = Kādam šī abonementa rēķinam ir nokavēts termiņš. Vispirms apmaksājiet to.
obstacle-subscription-paused = Šis abonements ir apturēts. Vispirms atsāciet to.
obstacle-has-schedule = Šī abonementa maiņa jau ir ieplānota. Vispirms atsauciet to vai sazinieties ar { $organization }.
obstacle-last-item = Abonementā jābūt vismaz vienai pozīcijai.
obstacle-invoice-not-open = Šis rēķins vairs nav jāapmaksā.
obstacle-invoice-paid = Šis rēķins ir apmaksāts.
obstacle-no-payment-method = Nav maksāšanas veida. Vispirms pievienojiet to.
obstacle-last-payment-method = Ar to apmaksā aktīvu abonementu. Vispirms izvēlieties tam citu maksāšanas veidu.
obstacle-payment-over = Šis maksājums ir beidzies.
obstacle-setup-over = Šī karte jau ir pievienota vai atmesta.
obstacle-no-gateway = { $organization } šeit vēl nevar pieņemt maksājumus. Sazinieties ar uzņēmumu.
obstacle-offer-taken = Šo piedāvājumu jau esat izmantojis.
obstacle-discount-runs = Atlaide jau ir spēkā.
obstacle-too-many = To jau ir tik daudz, cik var būt.
rule-required = Lūdzu, aizpildiet šo.
rule-too-long = { $count ->
    [zero] Ne vairāk kā { $count } rakstzīmes.
    [one] Ne vairāk kā { $count } rakstzīme.
   *[other] Ne vairāk kā { $count } rakstzīmes.
 }
rule-too-short = { $count ->
    [zero] Vismaz { $count } rakstzīmes.
    [one] Vismaz { $count } rakstzīme.
   *[other] Vismaz { $count } rakstzīmes.
 }
rule-range = Jābūt no { $min } līdz { $max }.
rule-character = Šeit ir rakstzīme, ko nevar izmantot.
rule-email = Tas neizskatās pēc e-pasta adreses.
rule-choice = Izvēlieties no saraksta.
rule-taken = Tas jau ir aizņemts.
rule-missing = Tā vairs nav. Izvēlieties citu.
rule-expired = Tas vairs nav derīgs.
rule-used-up = Tas jau ir izmantots tik reižu, cik iespējams.
rule-first-time-only = Tas ir tikai jauniem klientiem.
rule-once-per-customer = To var izmantot tikai vienu reizi, un jūs to jau izmantojāt.
rule-below-minimum = Summa tam ir par mazu.
rule-not-applicable = Tas neder jūsu abonementam.
rule-tax-id = Tas neizskatās pēc šāda veida numura. Pārbaudiet, vai tajā nav kļūdu.
rule-expiry = Pārbaudiet mēnesi un gadu.
rule-card-number = Karšu numuri šeit neder.
rule-weak-password = Šo paroli ir pārāk viegli uzminēt. Izvēlieties garāku vai retāku.
rule-wrong-password = Tā nav jūsu parole.
rule-invalid = Lūdzu, pārbaudiet šo.

### mails

mail-code-subject = Jūsu pierakstīšanās kods: { $merchant }
mail-code-lead = Ievadiet šo kodu, lai pierakstītos savā { $merchant } norēķinu lapā:
mail-code-life = { $minutes ->
    [zero] Tas ir derīgs vienu reizi, { $minutes } minūtes.
    [one] Tas ir derīgs vienu reizi, { $minutes } minūti.
   *[other] Tas ir derīgs vienu reizi, { $minutes } minūtes.
 }
mail-code-ignore = Ja jūs to nelūdzāt, neņemiet šo e-pastu vērā. Bez koda neviens nevar pierakstīties.
mail-link-subject = Jūsu pierakstīšanās saite: { $merchant }
mail-link-lead = Izmantojiet šo saiti, lai pierakstītos savā { $merchant } norēķinu lapā.
mail-link-button = Pierakstīties
mail-link-life = { $minutes ->
    [zero] Saite ir derīga vienu reizi, { $minutes } minūtes.
    [one] Saite ir derīga vienu reizi, { $minutes } minūti.
   *[other] Saite ir derīga vienu reizi, { $minutes } minūtes.
 }
mail-link-ignore = Ja jūs to nelūdzāt, neņemiet šo e-pastu vērā. Bez saites neviens nevar pierakstīties.
mail-reset-subject = Jaunas paroles iestatīšana: { $merchant }
mail-reset-lead = Izmantojiet šo saiti, lai iestatītu jaunu paroli savai { $merchant } norēķinu lapai.
mail-reset-button = Iestatīt jaunu paroli
mail-reset-ignore = Ja jūs to nelūdzāt, neņemiet šo e-pastu vērā. Jūsu parole paliek, kā ir.
mail-proof-subject = Apstipriniet savu e-pasta adresi: { $merchant }
mail-proof-lead = Ievadiet šo kodu, lai izmantotu šo e-pasta adresi savā { $merchant } kontā:
mail-proof-ignore = Ja jūs to nelūdzāt, neņemiet šo e-pastu vērā. Nekas nemainās.
mail-email-subject = Jūsu e-pasta adrese ir mainīta
mail-email-old = Jūsu { $merchant } norēķinu konta e-pasta adrese ir mainīta. Datums: { $date }. E-pasti uz šo adresi vairs nenāks.
mail-email-new = Tagad šī ir jūsu { $merchant } norēķinu konta e-pasta adrese.
mail-method-subject = Pievienots maksāšanas veids
mail-method-lead = Jūsu { $merchant } norēķinu kontam pievienota { $brand } karte, kuras numurs beidzas ar { $last4 }. Datums: { $date }.
mail-method-card = Jūsu { $merchant } norēķinu kontam pievienota karte, kuras numurs beidzas ar { $last4 }. Datums: { $date }.
mail-cancelled-subject = Jūsu abonements ir atcelts
mail-cancelled-later = Jūs atcēlāt abonementu: { $plan }. Varat to lietot līdz: { $date }.
mail-cancelled-undo = Pārdomājāt? Līdz tam varat to atsaukt savā norēķinu lapā.
mail-cancelled-now = Jūs atcēlāt abonementu: { $plan }. Tas ir beidzies.
mail-portal-button = Atvērt norēķinu lapu
mail-not-you = Ja tas nebijāt jūs, nekavējoties sazinieties ar { $merchant }.
mail-not-you-at = Ja tas nebijāt jūs, nekavējoties sazinieties ar { $merchant }: { $email }
