### general

percent = { $number } %
title = { $page } · { $organization }
billing = Fakturering
test-mode = Testtilstand
test-mode-note = Intet opkræves her.
skip = Gå til indholdet
policies = Politikker
privacy = Privatlivspolitik
terms = Servicevilkår
refunds = Refusionspolitik
return-to = Tilbage til { $organization }
sign-out = Log ud
language = Sprog
language-change = Skift sprog
contact = Kontakt
contact-lead = { $organization } svarer her på spørgsmål om din fakturering.
not-given = Ikke angivet
back = Tilbage
home = Din fakturering
navigation = Din fakturering
reference = Reference
errors-title = { $count ->
    [one] Én oplysning skal ses efter igen
   *[other] { $count } oplysninger skal ses efter igen
 }
field-again = For din sikkerheds skyld blev det ikke gemt. Indtast det igen.
optional = valgfrit

days = { $count ->
    [one] { $count } dag
   *[other] { $count } dage
 }
weeks = { $count ->
    [one] { $count } uge
   *[other] { $count } uger
 }
months = { $count ->
    [one] { $count } måned
   *[other] { $count } måneder
 }
years = { $count ->
    [one] { $count } år
   *[other] { $count } år
 }

price-daily = { $amount } pr. dag
price-weekly = { $amount } pr. uge
price-monthly = { $amount } pr. måned
price-yearly = { $amount } pr. år
price-every = { $amount } pr. { $interval }
price-once = { $amount } én gang
price-metered = { $amount } efter forbrug
price-tiers = Pris efter antal

### notices

notice-stale = Siden var ikke længere aktuel. Prøv igen.

### flows

flow-done = Alt er klaret
flow-done-lead = Du kan lukke denne side.

### portal

portal-headline = Din fakturering hos { $organization }
portal-use-link = Brug det link, som { $organization } har sendt dig
portal-use-link-more = Din fakturering åbnes med et personligt link. Du finder det på din konto hos { $organization } eller i en besked derfra.
portal-use-link-once = Et link virker én gang og i få minutter. Bed om et nyt, hvis dit er udløbet.
portal-closed = { $organization } viser din fakturering på din konto hos dem.
link-title = Din fakturering er klar
link-lead = { $organization } har lavet dette link kun til dig. Det virker én gang.
link-button = Åbn min fakturering
link-note = Når du åbner det, bliver du logget ind på denne enhed. Log ud, når du er færdig.
ended-title = Dette link er udløbet
ended-lead = Links til en faktureringsside virker én gang og i fem minutter, så ingen andre kan bruge dit.
ended-step-back = Gå tilbage til det sted, hvor du fandt linket: din konto eller beskeden.
ended-step-ask = Bed om et nyt link der.
ended-step-open = Åbn det inden for fem minutter.
signed-out = Du er logget ud
signed-out-close = Du kan lukke dette vindue.
signed-out-lead = Du kan lukke dette vindue. Brug et nyt link fra { $organization }, hvis du vil tilbage.

### signing in

sign-in-title = Log ind
sign-in-email = E-mailadresse
sign-in-username = E-mailadresse eller brugernavn
sign-in-password = Adgangskode
sign-in-password-hint = Lad feltet stå tomt for at få en kode på e-mail.
sign-in-code-note = Vi sender dig en kode, som du logger ind med. Du behøver ingen adgangskode.
sign-in-continue = Fortsæt
sign-in-send = Send mig en kode
sign-in-forgotten = Har du glemt adgangskoden?
sign-in-wrong-password = Navnet eller adgangskoden er ikke rigtig.
sign-in-needs-password = Indtast din adgangskode.
sign-in-wait = { $minutes ->
    [one] Der er bedt om dette for mange gange. Brug den nyeste mail, du har, eller prøv igen om { $minutes } minut.
   *[other] Der er bedt om dette for mange gange. Brug den nyeste mail, du har, eller prøv igen om { $minutes } minutter.
 }
code-title = Tjek din mail
code-lead = Hvis { $email } tilhører en kunde hos { $organization }, er en kode på vej dertil.
code-field = Kode fra mailen
code-hint = Otte cifre. Koden virker i ti minutter, i denne browser.
code-enter = Log ind
code-wrong = Koden virker ikke. Kontrollér den, eller bed om en ny.
code-resend = Send en ny kode
code-other = Brug en anden adresse
code-sent = En ny kode er på vej. Ældre koder virker ikke længere.
choose-title = Hvilken kundes fakturering vil du se?
choose-lead = Din adresse tilhører flere kunder hos { $organization }.
choose-legend = Kunder
choose-unnamed = Intet navn angivet
choose-since = Kunde siden { $date }
choose-plans = { $count ->
    [one] { $count } aktivt abonnement
   *[other] { $count } aktive abonnementer
 }
choose-no-plan = Intet aktivt abonnement
choose-needed = Vælg en.
forgotten-title = Vælg en ny adgangskode
forgotten-lead = Vi sender dig et link, hvor du vælger en ny.
forgotten-send = Send mig linket
forgotten-sent = Hvis { $organization } kender navnet, og det har en adgangskode, er et link på vej til den tilhørende e-mailadresse. Det virker i en time.
password-title = Din adgangskode
password-current = Nuværende adgangskode
password-new = Ny adgangskode
password-new-hint = Mindst otte tegn. Længere er bedre.
password-save = Gem adgangskode
password-first = Du har ingen adgangskode endnu. Med en adgangskode kan du logge ind som { $email } uden at vente på en kode.
password-first-no-email = Der skal høre en e-mailadresse til en adgangskode. Tilføj først din under dine oplysninger.
password-others = Du bliver logget ud alle andre steder.
notice-password = Din adgangskode er gemt.
notice-password-reset = Din nye adgangskode er gemt. Log ind med den.
confirm-title = Er det dig?
confirm-lead = Vis endnu en gang, hvem du er, så din konto er i sikkerhed.
confirm-send = Send en kode til { $email }
confirm-code-lead = En kode er på vej til { $email }.
confirm-or-password = Eller indtast din adgangskode
confirm-button = Bekræft
confirm-no-way = Vi kan ikke sende dig en kode. Åbn din fakturering med et nyt link fra { $organization }, så kan du gøre dette i ti minutter.
sessions-title = Her er du logget ind
sessions-lead = Hvis du ikke kender en af disse, så log den ud, og skift din adgangskode, hvis du har en.
sessions-this = Denne browser
sessions-unknown = Ukendt browser
sessions-seen = Sidst set: { $time }
sessions-by-link = Logget ind med et link fra { $organization }: { $time }
sessions-by-email = Logget ind med e-mail: { $time }
sessions-by-password = Logget ind med din adgangskode: { $time }
sessions-by-site = Logget ind hos { $organization }: { $time }
sessions-end = Log ud
sessions-end-others = Log ud alle andre steder
sessions-end-all = Log ud overalt
notice-link-ended = Linket er udløbet. Log ind her i stedet.
notice-session-ended = Browseren er logget ud.
notice-sessions-ended = Du er logget ud alle andre steder.

### home

hello = Hej, { $name }
hello-nobody = Hej
signed-in-as = Logget ind som { $email }
details = Faktureringsoplysninger
name = Navn
email = E-mail
phone = Telefon
address = Faktureringsadresse
shipping = Leveringsadresse
home-plans = Dine abonnementer
home-no-plans = Du har intet abonnement her i øjeblikket.
home-more-plans = Flere abonnementer
home-ended = Afsluttede abonnementer
home-balance = Saldo
home-credit = Du har { $amount } til gode. Beløbet betaler dine næste fakturaer.
home-debt = { $amount } lægges til din næste faktura.
home-methods = Betalingsmetode
home-no-methods = Du har ikke gemt en betalingsmetode endnu.
home-methods-more = { $count ->
    [one] og { $count } anden betalingsmetode
   *[other] og { $count } andre betalingsmetoder
 }
home-methods-no-default = { $count ->
    [one] Du har gemt { $count } betalingsmetode. Den er ikke dit standardvalg endnu.
   *[other] Du har gemt { $count } betalingsmetoder. Ingen af dem er dit standardvalg endnu.
 }
home-methods-manage = Administrer betalingsmetoder
home-details-change = Ret oplysninger
home-tax-ids = Skatte-id'er
home-no-invoices = Der er ingen fakturaer endnu.
home-all-invoices = Alle fakturaer
home-further = Flere sider
home-sessions = Her er du logget ind
home-password = Din adgangskode
home-privacy = Dine data

owed-now = { $amount } at betale nu
owed-now-several = Nogle fakturaer skal betales nu
owed-open = { $amount } at betale
owed-open-several = Nogle fakturaer skal betales
owed-all = Vis alle åbne fakturaer
owed-late = Fakturaen er forfalden.
owed-not-yet = Fakturaen er ikke betalt endnu.
owed-processing = Din betaling er på vej.
owed-retry = Vi prøver igen den { $date }.
owed-pay = Betal { $amount }
owed-pay-all = Betal dem alle
owed-confirm = Bekræft betalingen

plan-nameless = Abonnement
plan-quantity = × { $quantity }
plan-active = Aktivt
plan-trial-until = Gratis prøveperiode til { $date }
plan-paused = På pause
plan-paused-until = På pause til { $date }
plan-pauses-on = Sættes på pause { $date }
plan-ends-on = Slutter { $date }
plan-ended = Afsluttet
plan-ended-on = Sluttede { $date }
plan-past-due = Betalingen mislykkedes
plan-unpaid = Ubetalt
plan-incomplete = Venter på den første betaling
plan-on-hold = I venteposition: ingen betalingsmetode
plan-next-payment = Næste betaling
plan-next-invoice = Næste faktura
plan-next-lines = Se, hvad den er for
plan-next-plus-use = Det, du bruger, lægges til.
plan-next-due = Betales senest { $date }
plan-discount = Rabat
plan-discount-until = Til { $date }
plan-later = Planlagt ændring
plan-paid-with = Betales med
plan-paid-with-change = Skift
plan-paid-with-default = Dit standardvalg
plan-paid-by-invoice = Du betaler hver faktura
plan-no-method = Ingen betalingsmetode
plan-card-expired = Kortet er udløbet. Brug et andet, så din næste betaling går igennem.
plan-card-expires = Kortet udløber før din næste betaling. Brug et andet i god tid.
plan-needs-method = Tilføj en betalingsmetode, så din næste betaling går igennem.
plan-until-end = Du kan bruge det til { $date }.
plan-paused-note = Du betaler intet, mens det er på pause.
plan-change = Skift abonnement
plan-pause = Sæt på pause
plan-resume = Genoptag
plan-address = Adresser
plan-cancel = Opsig abonnement
plan-keep = Behold abonnement
plan-unschedule = Fortryd planlagt ændring
plan-reactivate = Start igen
plan-add-method = Tilføj betalingsmetode
discount-plain = { $off } rabat
discount-named = { $name } ({ $off } rabat)
card-of-brand = { $brand } med slutcifrene { $last4 }
card-plain = Kort med slutcifrene { $last4 }

### plans

plans-title = Skift dit abonnement
plans-interval = Hvor ofte vil du betale?
plans-daily = Hver dag
plans-weekly = Hver uge
plans-monthly = Hver måned
plans-yearly = Hvert år
plans-every = Én gang pr. { $interval }
plans-choose = Vælg et abonnement
plans-current = Dit abonnement
plans-stays = { $plan } forbliver, som det er. { $organization } tilbyder ikke andet for det her.
plans-quantity = Antal
plans-quantity-range = Fra { $min } til { $max }
plans-quantity-least = { $min } eller flere
plans-quantity-form = Skriv et helt tal.
plans-quantity-fixed = Antallet i dette abonnement kan ikke ændres her.
plans-code = Kampagnekode
plans-code-unknown = Vi kender ikke denne kode. Se efter tastefejl.
plans-code-used = Du har allerede denne rabat.
plans-choose-one = Vælg et abonnement.
plans-twice = En anden del af dit abonnement har allerede dette. Vælg noget andet.
plans-continue-note = Intet ændres endnu. Næste side viser præcis, hvad du betaler.
plans-continue = Se, hvad det koster
plans-keep = Behold mit abonnement, som det er
plans-nothing-changed = Det er det, du har nu. Vælg noget andet, eller behold dit abonnement, som det er.
plans-nothing-offered = { $organization } tilbyder ikke andre abonnementer her. Kontakt dem, hvis du har brug for et.
plans-bound = { $organization } har planlagt en ændring af abonnementet. Kontakt dem, hvis du vil ændre det.
plans-bound-until = { $organization } har planlagt en ændring af abonnementet den { $date }. Kontakt dem, hvis du vil ændre det.
plans-waits-for-method = Abonnementet venter på en betalingsmetode. Tilføj en, og skift derefter abonnementet.
plans-add-method = Tilføj en betalingsmetode
plans-pay-open = Betal den åbne faktura
plans-to-home = Tilbage til din fakturering
plans-waiting-title = En ændring er planlagt
plans-waiting = Fra { $date } har du { $plan }. Indtil da beholder du det, du har nu.
plans-waiting-replaced = Hvis du vælger noget andet nedenfor, erstatter det denne ændring.
plans-undo = Fortryd ændringen
plans-undo-title = Vil du beholde dit nuværende abonnement?
plans-undo-lead = Skiftet til { $plan } den { $date } bliver ikke til noget. Dit abonnement fortsætter som nu.
plans-undo-button = Behold mit nuværende abonnement
plans-undo-leave = Lad ændringen ske
plans-undone = Den planlagte ændring er aflyst. Dit abonnement fortsætter, som det er.
plans-nothing-waits = Der er ikke længere planlagt en ændring af abonnementet.
plans-confirm = Kontrollér din ændring
plans-change = Din ændring
plans-before = Du har nu
plans-after = Du får
plans-starts = Fra hvornår
plans-starts-now = Med det samme
plans-starts-on = Fra { $date }. Indtil da beholder du det, du har nu.
plans-trial = Prøveperiode
plans-trial-goes-on = Den fortsætter til { $date }.
plans-trial-ends = Den slutter nu.
plans-method = Betales med
plans-by-invoice = { $count ->
    [one] Faktura, der betales inden for { $count } dag
   *[other] Faktura, der betales inden for { $count } dage
 }
plans-no-method = Ingen betalingsmetode
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Du betaler nu
plans-bill-none = Intet.
plans-credit-left = { $amount } bliver tilovers. Beløbet trækkes fra dine næste fakturaer.
plans-next-title = Du betaler derefter
plans-next = { $amount } den { $date }
plans-next-none = Intet. Der kommer ikke flere fakturaer.
plans-next-settles = Forskellen for resten af perioden er med på den.
plans-next-usage = Det, du bruger, lægges til.
plans-line-unused = Kredit for ubrugt tid af { $plan } fra { $date }
plans-line-rest = { $plan } for resten af perioden fra { $date }
plans-line-period = { $plan }, { $from } til { $to }
plans-pay = Betal { $amount } og skift
plans-change-on = Skift den { $date }
plans-change-now = Skift nu
plans-get-invoice = Skift og få en faktura på { $amount }
plans-again = Vælg noget andet
plans-moved = Noget er ændret, siden du så denne side. Kontrollér beløbene igen.
plans-done = Dit abonnement er ændret.
plans-done-planned = Din ændring er planlagt. Indtil da beholder du det, du har nu.
plans-done-busy = Betalingen behandles stadig. Dit abonnement ændres, så snart den er gået igennem.
plans-declined = Betalingen gik ikke igennem
plans-waits-lead = Dit abonnement ændres, så snart { $amount } er betalt. Indtil da beholder du det, du har nu.
plans-refused-lead = { $amount } kunne ikke trækkes, så dit abonnement forbliver, som det er. Du kan ændre det med en anden betalingsmetode.
plans-pay-other = Betal med et andet kort
plans-stop = Ændringen kan ikke foretages

### invoices

invoice = Faktura { $number }
invoice-for = Til
invoice-issued = Udstedt
invoice-due = Forfalder
invoice-status = Status
invoice-open = Åben
invoice-paid = Betalt
invoice-void = Annulleret
invoice-given-up = Afskrevet
invoice-lines = Hvad den er for
invoice-line = Beskrivelse
invoice-quantity = Antal
invoice-amount = Beløb
invoice-discount = Rabatter
invoice-total = I alt
invoice-balance = Anvendt saldo
invoice-left = At betale
invoice-pdf = Download som PDF
invoices-title = Fakturaer
invoices-search = Søg i fakturaer
invoices-any-status = Alle statusser
invoices-any-year = Alle år
invoices-year = År
invoices-number = Fakturanummer
invoices-number-column = Nummer
invoices-what = For
invoices-show = Vis
invoices-all = Vis alle fakturaer
invoices-none-found = Ingen fakturaer passer.
invoices-none-here = Der er ingen fakturaer på denne side.
invoices-count = { $count ->
    [one] { $count } faktura
   *[other] { $count } fakturaer
 }
invoices-pages = Sider
invoices-page = Side { $page } af { $pages }
invoices-newer = Nyere
invoices-older = Ældre
invoice-unnumbered = Faktura uden nummer
invoice-empty = Intet
invoice-and-more = { $count ->
    [one] { $first } og { $count } mere
   *[other] { $first } og { $count } mere
 }
invoice-late = Forfalden
invoice-paid-on = Betalt den
invoice-voided-on = Annulleret den
invoice-subtotal = Subtotal
invoice-credited = Krediteret
invoice-row-credited = { $amount } krediteret
credit-notes-title = Kreditnotaer
credit-off-invoice = Trukket fra denne faktura
credit-refunded = Betalt tilbage
credit-to-balance = Til dine næste fakturaer
credit-elsewhere = Afregnet på anden måde
invoice-paid-amount = Betalt
invoice-pay = Log ind og betal
invoice-receipt = Kvittering
payments-title = Betalinger
payment-day = Dato
payment-with = Betalt med
payment-succeeded = Betalt
payment-processing = På vej
payment-canceled = Afbrudt
payment-failed = Mislykkedes
payment-no-method = Ingen betalingsmetode
refund-succeeded = Refunderet
refund-processing = Refusion på vej
refund-failed = Refusionen mislykkedes
receipt = Kvittering for faktura { $number }
receipt-paid = { $amount } betalt
receipt-elsewhere = Den blev betalt uden for denne side.
receipt-pdf = Download kvittering som PDF
upcoming-title = Næste faktura
upcoming-none-title = Ingen faktura er planlagt
upcoming-none = Som det ser ud nu, kommer der ikke flere fakturaer for abonnementet.
upcoming-charged = Den betales med { $card }. Ændringer indtil da kan ændre beløbet.
upcoming-sent = Til den tid får du fakturaen. Den skal betales senest { $date }.
line-trial = Gratis prøveperiode på { $plan }
line-usage = { $plan }: dit forbrug

### paper

paper-invoice = Faktura
paper-receipt = Kvittering
paper-credit-note = Kreditnota
paper-number = Nummer
paper-period = Periode
paper-from = Fra
paper-bill-to = Faktureres til
paper-quantity = Antal
paper-unit-price = Stykpris
paper-tax = Afgift
paper-pay-online = Se og betal online
paper-page = Side { $page } af { $pages }
paper-test-mark = TEST: dette dokument er ikke et betalingskrav
paper-discount = Rabat
paper-subtotal = Subtotal
paper-credited = Krediteret
paper-paid = Betalt
paper-draft = Kladde
paper-overdue = Forfalden
paper-uncollectible = Uerholdelig

### leaving

leaving-title = Opsig { $plan }
leaving-when-later = Det slutter { $date }
leaving-when-trial = Din prøveperiode slutter { $date }
leaving-when-now = Det slutter med det samme
leaving-when-after-pause = Det slutter efter din pause
leaving-stays = Indtil da forbliver alt, som det er.
leaving-stays-paused = Det forbliver på pause. Den tid, du har betalt for, kommer efter pausen. Derefter slutter det.
leaving-no-charge = Du bliver ikke opkrævet for det igen.
leaving-usage = Dit forbrug afregnes nu: Du betaler { $amount }.
leaving-usage-later = Det, du bruger indtil da, afregnes den { $date }
leaving-owed = Fakturaer, der stadig er åbne, skal fortsat betales.
leaving-lost = Du har betalt til { $date }. Resten refunderes ikke.
leaving-credit = Kredit for den tid, du ikke bruger
leaving-credit-later = Den trækkes fra din næste faktura hos { $organization }.
leaving-schedule = Ændringen, der er planlagt til { $date }, bliver ikke til noget.
leaving-button = Opsig abonnement
leaving-stay = Tilbage uden at opsige
leaving-undo-later = Du kan ombestemme dig indtil da.
leaving-again-later = Du kan starte det igen når som helst.
leaving-changed = Beløbene er ændret. Se på dem igen.
offer-title = Eller bliv for mindre
offer-coupon = { $discount } på { $plan }
offer-effect = Din næste betaling den { $date } bliver { $then } i stedet for { $now }.
offer-once = Den gælder én betaling.
offer-invoices = { $count ->
    [one] Den gælder { $count } betaling.
   *[other] Den gælder { $count } betalinger.
 }
offer-until = Den varer til { $date }.
offer-forever = Den varer, så længe du beholder dit abonnement.
offer-single = Du kan bruge den én gang.
offer-take = Tag rabatten
offer-taken = Din rabat gælder nu, og dit abonnement fortsætter.
offer-pause-title = Eller hold en pause
offer-pause-lead = Sæt dit abonnement på pause. Intet opkræves, før det genoptages.
offer-pause-go = Vælg en pause
left-later = { $plan } slutter { $date }
left-after-pause = { $plan } slutter efter din pause
left-now = { $plan } er afsluttet
left-again = Start det igen
left-home = Til din fakturering
left-done = Færdig
left-notice = Dit abonnement er opsagt.
left-undo = Behold mit abonnement
survey-title = Hvorfor opsiger du?
survey-lead = { $organization } vil gerne vide det. Du behøver ikke at svare.
survey-legend = Årsag
survey-comment = Med dine egne ord
survey-send = Send
survey-thanks = Tak. { $organization } vil læse det.
reason-customer-service = Kundeservicen
reason-low-quality = Kvaliteten
reason-missing-features = Der mangler noget
reason-other = Noget andet
reason-switched-service = Jeg har fundet noget andet
reason-too-complex = Det er for indviklet
reason-too-expensive = Det er for dyrt
reason-unused = Jeg bruger det ikke
keep-title = Behold { $plan }
keep-lead = Det skulle slutte den { $date }. I stedet fortsætter det.
keep-lead-paused = Det skulle slutte efter din pause. I stedet fortsætter det.
keep-next = Næste betaling
keep-button = Behold mit abonnement
keep-leave = Tilbage uden at ændre noget
keep-done = Dit abonnement fortsætter.

### pausing

pausing-title = Sæt { $plan } på pause
pausing-lead = Intet opkræves, mens dit abonnement er på pause, og du beholder den tid, du har betalt for.
pausing-legend = Hvor længe?
pausing-choice = { $length }, til { $date }
pausing-choice-open = Indtil jeg genoptager det
pausing-continue = Fortsæt
pausing-choose = Vælg hvor længe.
pausing-confirm-until = Pause til { $date }
pausing-confirm-open = Pause, indtil du genoptager det
pausing-from = På pause fra
pausing-until = Genoptages
pausing-by-you = Når du genoptager det her
pausing-charged = Opkræves imens
pausing-nothing = Intet
pausing-kept = Betalt tid, du beholder
pausing-next = Næste betaling
pausing-no-next = Der kommer ikke flere betalinger.
pausing-open-next = Den næste betaling kommer, når du har genoptaget abonnementet, og den tid, du har til gode, er brugt op.
pausing-trial-kept = Prøvetid, du beholder
pausing-button = Sæt på pause
pausing-button-change = Ret pausen
pausing-done = Dit abonnement er på pause.
pausing-changed = Din pause er ændret.
pausing-is-until = Det er på pause til { $date }.
pausing-is-open = Det er på pause, indtil du genoptager det.
pausing-will = Det sættes på pause den { $date }.
pausing-change-legend = Ret til
pausing-leave = Tilbage uden pause
pausing-stay = Tilbage uden at ændre den
pausing-ending = Abonnementet er ved at slutte og kan derfor ikke sættes på pause. Vælg først at beholde det.
pausing-none = { $organization } tilbyder ingen pauser nu.
resuming-title = Genoptag { $plan }
resuming-lead = Det fortsætter i dag.
resuming-charged = Opkræves i dag
resuming-button = Genoptag abonnement
resuming-pay = Betal { $amount } og genoptag
resuming-done = Dit abonnement fortsætter.
resuming-off-title = Aflys pausen for { $plan }
resuming-off-lead = Det skulle sættes på pause den { $date }. Det fortsætter uden afbrydelse.
resuming-off-button = Aflys pausen
resuming-off-done = Din pause er aflyst.

### reactivating

reactivating-title = Start { $plan } igen
reactivating-lead = Det sluttede den { $date }. Det starter igen i dag.
reactivating-charged = Opkræves i dag
reactivating-invoiced = Faktureres i dag
reactivating-next = Næste betaling
reactivating-with = Betales med
reactivating-add = Tilføj en betalingsmetode
reactivating-pay = Betal { $amount } og start
reactivating-button = Start igen
reactivating-leave = Tilbage uden at starte
reactivating-changed = Beløbene er ændret. Se på dem igen.
reactivating-done = Dit abonnement er i gang igen.
reactivating-unpaid = Dit abonnement starter, så snart det er betalt.
reactivating-gone = { $plan } sælges ikke længere, som du havde det. Kontakt { $organization }.

### methods

methods-title = Betalingsmetoder
methods-none = Du har ingen betalingsmetode endnu.
methods-add = Tilføj et kort
methods-default-mark = Standard
methods-expired-mark = Udløbet
methods-soon-mark = Udløber snart
methods-expires = Udløber { $date }
methods-expired-since = Udløb { $date }. Opdater det, eller tilføj et andet kort.
methods-pays = Betaler for { $plans }
methods-pays-nothing = Betaler ikke for noget i øjeblikket
methods-unpaid = Intet betaler for { $plans } endnu. Tilføj et kort, eller vælg et.
methods-a-plan = Dit abonnement
methods-make-default = Gør til standard
methods-choose = Vælg abonnementer
methods-edit = Opdater
methods-remove = Fjern
methods-default-title = Vil du gøre { $card } til standard?
methods-default-lead = Dit standardvalg betaler for alt, der ikke har sit eget kort, nu og fremover.
methods-default-plans = Abonnementer, der flyttes til dette kort
methods-default-keep = Et abonnement, du udelader, beholder det kort, det har i dag.
methods-default-button = Gør til standard
methods-default-done = Din standardbetalingsmetode er ændret.
methods-default-already = Det er allerede dit standardvalg.
methods-plans-title = Det, { $card } betaler for
methods-plans-legend = Abonnementer, som dette kort betaler for
methods-plans-now = Betales nu med { $card }
methods-plans-now-nothing = Intet betaler for det endnu
methods-plans-none = Du har intet aktivt abonnement, der betales med kort.
methods-plans-as-default = Som dit standardvalg betaler det for { $plans }. Vælg et andet kort til dem, hvis du vil ændre det.
methods-plans-back = Et abonnement, du udelader, går tilbage til dit standardkort.
methods-plans-button = Gem
methods-plans-done = Gemt. Dine abonnementer betales, som du har valgt.
methods-remove-title = Vil du fjerne { $card }?
methods-remove-free = Det betaler ikke for noget i øjeblikket.
methods-remove-falls-back = { $plans } betales med { $card } i stedet.
methods-remove-needed = Det betaler for { $plans }, og intet andet ville gøre det. Vælg først et andet kort til det.
methods-remove-needed-add = Tilføj et andet kort
methods-remove-needed-choose = Vælg et andet kort
methods-remove-final = Vi glemmer kortet. Du kan tilføje det igen når som helst.
methods-remove-button = Fjern kort
methods-remove-keep = Behold det
methods-remove-done = Kortet er fjernet.
methods-edit-title = Opdater { $card }
methods-edit-lead = Har du fået et nyt kort med samme nummer? Ret her det, der står på det.
methods-edit-button = Gem
methods-edit-done = Kortet er opdateret.
methods-field-number = Kortnummer
methods-field-expiry = Udløbsdato
methods-field-expiry-hint = Måned og år, for eksempel 08/30
methods-field-cvc = Sikkerhedskode
methods-field-cvc-hint = De tre eller fire cifre ved siden af underskriften eller på forsiden
methods-field-name = Navn på kortet
methods-field-line1 = Vej og nummer
methods-field-line2 = Mere af adressen
methods-field-city = By
methods-field-state = Delstat eller region
methods-field-postal = Postnummer
methods-wrong-number = Kontrollér kortnummeret.
methods-wrong-cvc = Sikkerhedskoden har tre eller fire cifre.
methods-not-test = Det er ikke et testkort. Brug et af numrene nedenfor, aldrig et rigtigt kort.
methods-add-test = Testtilstand tager kun imod testkort. Enhver fremtidig dato og enhver sikkerhedskode kan bruges.
methods-add-future = Brug det til fremtidige betalinger
methods-add-future-hint = Det bliver dit standardvalg.
methods-add-plans = Abonnementer, det betaler for fra nu af
methods-add-button = Tilføj kort
methods-added = Kortet er tilføjet.
methods-add-busy = Din bank er lidt tid om det. Kortet vises her, når den har svaret.
methods-test-cards = Testkort
methods-test-number = Nummer
methods-test-outcome = Hvad der sker
methods-test-succeeds = Det virker
methods-test-declined = Afvist
methods-test-funds = Afvist: ikke penge nok
methods-test-expired = Afvist: udløbet
methods-test-cvc = Afvist: forkert sikkerhedskode
methods-test-processing = Afvist: banken har et problem
methods-test-later = Det tilføjes, og betalinger afvises
methods-test-asks = Banken beder dig bekræfte
methods-test-asks-in-vain = Banken beder dig bekræfte og afviser derefter
methods-saved-title = { $card } er tilføjet
methods-saved-pays = Fra nu af betaler det for { $plans }.
methods-saved-default = Det er dit standardvalg: det betaler for alt, der ikke har sit eget kort.
methods-saved-only = Det er klar, når du har brug for det.
methods-saved-owed = Stadig åbent
methods-saved-pay = Betal { $amounts } nu
methods-saved-later = Ikke nu
methods-saved-done = Færdig
methods-nowhere-title = Kort kan ikke tilføjes her endnu
methods-nowhere-lead = { $organization } har ikke sat kortbetaling op på denne side. Kontakt dem, hvis du vil ændre, hvordan du betaler.
methods-page-lead = Du indtaster dit kort på en side hos vores betalingsudbyder. Vi ser aldrig nummeret.
methods-page-button = Fortsæt

### paying

paying-title = Betal faktura { $number }
paying-all-title = Betal det, der er åbent
paying-with = Betal med
paying-button = Betal { $amount }
paying-total = Tilsammen
paying-one = Betal kun denne
paying-no-card = Du har intet kort at betale med endnu.
paying-add-card = Betal med et andet kort
paying-changed = Beløbet er ændret i mellemtiden. Se på det igen.
paying-last-try = Det sidste forsøg lykkedes ikke. { $reason }
paying-waits = Din bank vil have dig til at bekræfte betalingen.
paying-confirm = Bekræft
paying-busy = Betalingen er på vej. Se igen om lidt.
paying-nothing = Intet er åbent. Tak!
paying-done = Betalt. Tak!
paying-already = Fakturaen er allerede betalt.
paying-results = Dine betalinger
paying-state-paid = Betalt
paying-state-failed = Ikke betalt
paying-state-busy = På vej
paying-state-waits = Venter på dig
paying-receipt = Faktura og kvittering
paying-try-again = Prøv igen

### challenge

challenge-title = Din bank spørger
challenge-payment = { $organization } vil gerne trække { $amount } fra { $card }. Er det rigtigt?
challenge-setup = { $organization } vil gerne gemme { $card } til senere betalinger. Er det rigtigt?
challenge-card = dit kort
challenge-test = Testtilstand: ingen bank bliver spurgt. Vælg, hvad den ville svare.
challenge-approve = Godkend
challenge-decline = Afvis
challenge-leave-payment = Bekræft hos din bank, at det er dig, for at betale { $amount }.
challenge-leave-setup = Gå til vores betalingsudbyder for at gøre det færdigt.
challenge-leave = Fortsæt
challenge-returned = Jeg er tilbage
challenge-pending = Det er ikke gjort færdigt der endnu. Fortsæt, hvor du slap.
challenge-failed = Din bank kunne ikke bekræfte, at det var dig, så intet blev opkrævet.
challenge-failed-card = Din bank kunne ikke bekræfte, at det var dig, så kortet blev ikke tilføjet.
challenge-over = Det er allerede besvaret.

### details

details-lead = Dine fakturaer udstedes med disse oplysninger.
details-save = Gem
details-saved = Dine oplysninger er gemt.
details-change-name = Ret dit navn
details-change-email = Ret din e-mailadresse
details-change-phone = Ret dit telefonnummer
details-change-address = Ret faktureringsadressen
details-change-shipping = Ret leveringsadressen
details-change-tax-ids = Ret dine skatte-id'er
details-name-title = Dit navn
details-name-lead = Navnet på en person eller en virksomhed, som det står på fakturaer.
details-phone-title = Dit telefonnummer
details-phone-fault = Det ligner ikke et telefonnummer. Begynd med + og dit lands landekode.
emails-title = Din e-mailadresse
emails-current = Din adresse er { $email }.
emails-no-mail = { $organization } ændrer den for dig: tag kontakt til dem.
emails-new = Ny e-mailadresse
emails-hint = Vi sender en kode til den. Din adresse ændres, når du har indtastet koden.
emails-send = Send koden
emails-same = Det er allerede din adresse.
emails-code-title = Indtast koden
emails-code-lead = { $count ->
    [one] Vi har sendt en kode på 8 cifre til { $email }. Den virker i { $count } minut.
   *[other] Vi har sendt en kode på 8 cifre til { $email }. Den virker i { $count } minutter.
 }
emails-code = Kode
emails-confirm = Ret min adresse
emails-again = Send en ny kode
emails-other = Brug en anden adresse
emails-sent-again = En ny kode er på vej.
emails-wrong-code = Koden er ikke rigtig, eller den er udløbet. Kontrollér den, eller bed om en ny.
emails-expired = Koden er udløbet. Begynd forfra med din nye adresse.
emails-changed = Din e-mailadresse er ændret. Du er logget ud alle andre steder.

### addresses

addresses-title = Faktureringsadresse
addresses-shipping-title = Leveringsadresse
addresses-addressee = Modtager
addresses-country = Land eller region
addresses-choose-country = Vælg et land
addresses-choose = Vælg
addresses-switch = Brug dette land
addresses-line1 = Vejnavn og nummer
addresses-line2 = Lejlighed, etage, bygning
addresses-city = By
addresses-town = By eller sted
addresses-suburb = Forstad eller by
addresses-district = Distrikt
addresses-postal-code = Postnummer
addresses-postcode = Postnummer (Postcode)
addresses-zip = Postnummer (ZIP)
addresses-pin = Postnummer (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Område
addresses-county = Amt
addresses-department = Departement
addresses-emirate = Emirat
addresses-governorate = Guvernement
addresses-island = Ø
addresses-parish = Sogn
addresses-prefecture = Præfektur
addresses-province = Provins
addresses-region = Region
addresses-state = Delstat
addresses-code-fault = { $count ->
    [one] Dette postnummer skal have { $count } ciffer.
   *[other] Dette postnummer skal have { $count } cifre.
 }
addresses-order-title = Adresser for dette abonnement
addresses-order-lead = Et abonnement uden sin egen adresse bruger din.
addresses-order-billing = Abonnementets faktureringsadresse
addresses-order-delivery = Abonnementets leveringsadresse
addresses-order-usual = Brug min sædvanlige adresse

### tax-ids

tax-ids-title = Skatte-id'er
tax-ids-lead = De står på dine næste fakturaer.
tax-ids-add = Tilføj et skatte-id
tax-ids-type = Land og type
tax-ids-value = Nummer
tax-ids-hint = Mellemrum, punktummer og streger gør ikke noget.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (for eksempel { $example })
tax-ids-unknown = Andet
tax-ids-remove = Fjern
tax-ids-added = Skatte-id'et er tilføjet.
tax-ids-removed = Skatte-id'et er fjernet.

### privacy

privacy-title = Dine data
privacy-copy = En kopi af dine data
privacy-copy-lead = Alt, hvad der er gemt om dig her, som en fil, andre programmer kan læse (JSON).
privacy-download = Download mine data
privacy-erase = Bliv glemt
privacy-erase-lead = Du kan bede om at få dine data slettet.
privacy-erase-ask = Bed om sletning
privacy-erase-title = Bed om at få dine data slettet
privacy-erase-who = { $organization } udfører sletningen og kontakter dig måske først.
privacy-erase-what = Dine abonnementer slutter, du bliver logget ud overalt, og dine oplysninger og betalingsmetoder slettes.
privacy-erase-kept = { $count ->
    [one] Fakturaer og det, der er betalt for dem, opbevares i { $count } år, fordi loven kræver det.
   *[other] Fakturaer og det, der er betalt for dem, opbevares i { $count } år, fordi loven kræver det.
 }
privacy-erase-send = Bed om sletning
privacy-asked = Den { $date } bad du { $organization } om at slette dine data.
privacy-sent = Dit ønske er på vej.

### problems

bad-request = Det forstod vi ikke
bad-request-advice = En del af adressen eller formularen er ikke, som den skal være. Gå tilbage, og prøv igen.
stranger = Det kom ikke fra denne side
stranger-advice = For din sikkerheds skyld blev det ikke udført. Gå tilbage, genindlæs siden, og prøv igen.
switched-off = Det tilbydes ikke her
switched-off-advice = { $organization } har ikke slået dette til. Kontakt dem, hvis du har brug for det.
refused = Det kan ikke gøres nu
not-found = Der er ingen side her
not-found-advice = Adressen kan være skrevet forkert, eller siden kan være fjernet. Brug linket fra den virksomhed, du betaler til.
wrong-method = Siden kan ikke bruges på den måde
wrong-method-advice = Intet er ændret. Gå tilbage, og brug knapperne på siden.
timed-out = Det tog for lang tid
timed-out-advice = Intet er ændret. Kontrollér din forbindelse, og prøv igen.
too-large = Det er for stort
too-large-advice = Intet er ændret. Gør det kortere, og prøv igen.
too-many = Et øjeblik
too-many-advice = Der kom for mange forespørgsler fra din forbindelse. Vent et minut, og prøv igen.
offline-title = Du er offline
offline-lead = Denne side kræver internet. Tjek din forbindelse, og prøv igen.
offline-note = Det, du sendte sidst, kan være nået frem. Du ser det her, når du har forbindelse igen.
broken = Noget gik galt hos os
broken-advice = Det skyldes ikke noget, du har gjort. Prøv igen om lidt. Hvis det bliver ved, så kontakt den virksomhed, du betaler til, og oplys referencen nedenfor.
unavailable = Vi er straks tilbage
unavailable-advice = Siden er optaget eller ved at blive vedligeholdt. Prøv igen om lidt.

### root

root-title = Dette er en faktureringsserver
root-customer = Er du kunde? Brug linket fra den virksomhed, du betaler til.
root-operator = Driver du denne server? Den virker. Denne kommando opretter en organisation og nøglerne til dens betalingssider:
root-reference = API-reference

### refusals

refusal-general = Det kan ikke gøres. Kontakt { $organization }.
refusal-busy = Din seneste anmodning behandles stadig. Vent lidt, og se igen.
refusal-declined = Kortet blev afvist. Prøv et andet kort, eller spørg din bank.
refusal-insufficient-funds = Kortet blev afvist: der er ikke penge nok på det. Prøv et andet kort.
refusal-expired-card = Kortet blev afvist: det er udløbet. Prøv et andet kort.
refusal-wrong-cvc = Kortet blev afvist: sikkerhedskoden er forkert. Kontrollér den, og prøv igen.
refusal-processing-error = Banken havde et problem. Prøv igen om lidt eller med et andet kort.
refusal-authentication = Din bank vil have dig til at bekræfte betalingen.
refusal-too-many-attempts = For mange forsøg. Vent lidt, og prøv igen.
refusal-in-use = Det er stadig i brug og kan ikke fjernes.
obstacle-subscription-over = Abonnementet er afsluttet.
obstacle-subscription-runs = Abonnementet er ikke afsluttet.
obstacle-subscription-incomplete = Abonnementets første faktura er ikke betalt endnu. Betal den først.
obstacle-nothing-to-undo = Abonnementet har ingen opsigelse, der kan fortrydes.
obstacle-already-ending = Abonnementet er allerede ved at slutte.
obstacle-already-paused = Abonnementet er allerede på pause.
obstacle-not-paused = Abonnementet er ikke på pause.
obstacle-subscription-overdue = En af abonnementets fakturaer er forfalden. Betal den først.
obstacle-subscription-paused = Abonnementet er på pause. Genoptag det først.
obstacle-has-schedule = En ændring af abonnementet er allerede planlagt. Fortryd den først, eller kontakt { $organization }.
obstacle-last-item = Et abonnement skal have mindst én post.
obstacle-invoice-not-open = Fakturaen er ikke længere åben.
obstacle-invoice-paid = Fakturaen er betalt.
obstacle-no-payment-method = Der er ingen betalingsmetode at betale med. Tilføj en først.
obstacle-last-payment-method = Et aktivt abonnement betales med den. Vælg først en anden betalingsmetode til det abonnement.
obstacle-payment-over = Betalingen er afsluttet.
obstacle-setup-over = Kortet er allerede tilføjet eller opgivet.
obstacle-no-gateway = { $organization } kan ikke modtage betalinger her endnu. Kontakt dem.
obstacle-offer-taken = Du har allerede brugt dette tilbud.
obstacle-discount-runs = En rabat gælder allerede.
obstacle-too-many = Der er allerede så mange af disse, som der kan være.
rule-required = Udfyld dette.
rule-too-long = { $count ->
    [one] Højst { $count } tegn.
   *[other] Højst { $count } tegn.
 }
rule-too-short = { $count ->
    [one] Mindst { $count } tegn.
   *[other] Mindst { $count } tegn.
 }
rule-range = Dette skal være fra { $min } til { $max }.
rule-character = Dette indeholder et tegn, der ikke kan bruges her.
rule-email = Det ligner ikke en e-mailadresse.
rule-choice = Vælg noget fra listen.
rule-taken = Det er allerede taget.
rule-missing = Det findes ikke længere. Vælg noget andet.
rule-expired = Det er udløbet.
rule-used-up = Det er brugt så mange gange, som det kan.
rule-first-time-only = Det er kun for nye kunder.
rule-once-per-customer = Det kan kun bruges én gang, og du har brugt det.
rule-below-minimum = Beløbet er for lille til dette.
rule-not-applicable = Det passer ikke til dit abonnement.
rule-tax-id = Det ligner ikke et nummer af den type. Se efter tastefejl.
rule-expiry = Kontrollér måned og år.
rule-card-number = Kortnumre hører ikke til her.
rule-weak-password = Adgangskoden er for let at gætte. Vælg en længere eller mindre almindelig.
rule-wrong-password = Det er ikke din adgangskode.
rule-invalid = Kontrollér dette.

### mails

mail-code-subject = Din loginkode til { $merchant }
mail-code-lead = Indtast denne kode for at logge ind på din faktureringsside hos { $merchant }:
mail-code-life = { $minutes ->
    [one] Den virker én gang i det næste minut.
   *[other] Den virker én gang i de næste { $minutes } minutter.
 }
mail-code-ignore = Hvis du ikke har bedt om den, kan du se bort fra denne mail. Ingen kan logge ind uden koden.
mail-link-subject = Dit loginlink til { $merchant }
mail-link-lead = Brug dette link til at logge ind på din faktureringsside hos { $merchant }.
mail-link-button = Log ind
mail-link-life = { $minutes ->
    [one] Linket virker én gang i det næste minut.
   *[other] Linket virker én gang i de næste { $minutes } minutter.
 }
mail-link-ignore = Hvis du ikke har bedt om det, kan du se bort fra denne mail. Ingen kan logge ind uden linket.
mail-reset-subject = Vælg en ny adgangskode til { $merchant }
mail-reset-lead = Brug dette link til at vælge en ny adgangskode til din faktureringsside hos { $merchant }.
mail-reset-button = Vælg en ny adgangskode
mail-reset-ignore = Hvis du ikke har bedt om det, kan du se bort fra denne mail. Din adgangskode forbliver, som den er.
mail-proof-subject = Bekræft din e-mailadresse til { $merchant }
mail-proof-lead = Indtast denne kode for at bruge denne e-mailadresse hos { $merchant }:
mail-proof-ignore = Hvis du ikke har bedt om den, kan du se bort fra denne mail. Intet ændres.
mail-email-subject = Din e-mailadresse er ændret
mail-email-old = E-mailadressen til din faktureringskonto hos { $merchant } blev ændret den { $date }. Der kommer ikke længere mails til denne adresse.
mail-email-new = Dette er nu e-mailadressen til din faktureringskonto hos { $merchant }.
mail-method-subject = En betalingsmetode er tilføjet
mail-method-lead = { $brand } med slutcifrene { $last4 } blev tilføjet til din faktureringskonto hos { $merchant } den { $date }.
mail-method-card = Et kort med slutcifrene { $last4 } blev tilføjet til din faktureringskonto hos { $merchant } den { $date }.
mail-cancelled-subject = Dit abonnement er opsagt
mail-cancelled-later = Du har opsagt { $plan }. Du kan bruge det til { $date }.
mail-cancelled-undo = Har du ombestemt dig? Indtil da kan du fortryde dette på din faktureringsside.
mail-cancelled-now = Du har opsagt { $plan }. Det er afsluttet.
mail-portal-button = Åbn din faktureringsside
mail-not-you = Hvis det ikke var dig, skal du straks kontakte { $merchant }.
mail-not-you-at = Hvis det ikke var dig, skal du straks kontakte { $merchant }: { $email }
