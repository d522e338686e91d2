### general

percent = { $number } %
title = { $page } · { $organization }
billing = Fakturering
test-mode = Testmodus
test-mode-note = Ingenting belastes her.
skip = Gå til innholdet
policies = Retningslinjer
privacy = Personvernerklæring
terms = Vilkår for bruk
refunds = Retningslinjer for refusjon
return-to = Tilbake til { $organization }
sign-out = Logg ut
language = Språk
language-change = Bytt språk
contact = Ta kontakt
contact-lead = { $organization } svarer her på spørsmål om faktureringen din.
not-given = Ikke oppgitt
back = Tilbake
home = Faktureringen din
navigation = Faktureringen din
reference = Referanse
errors-title = { $count ->
    [one] Én opplysning må ses på igjen
   *[other] { $count } opplysninger må ses på igjen
 }
field-again = For din sikkerhet ble dette ikke beholdt. Skriv det inn på nytt.
optional = valgfritt

days = { $count ->
    [one] { $count } dag
   *[other] { $count } dager
 }
weeks = { $count ->
    [one] { $count } uke
   *[other] { $count } uker
 }
months = { $count ->
    [one] { $count } måned
   *[other] { $count } måneder
 }
years = { $count ->
    [one] { $count } år
   *[other] { $count } år
 }

price-daily = { $amount } per dag
price-weekly = { $amount } per uke
price-monthly = { $amount } per måned
price-yearly = { $amount } per år
price-every = { $amount } per { $interval }
price-once = { $amount } én gang
price-metered = { $amount } etter forbruk
price-tiers = Pris etter antall

### notices

notice-stale = Siden var ikke lenger oppdatert. Prøv igjen.

### flows

flow-done = Alt er klart
flow-done-lead = Du kan lukke denne siden.

### portal

portal-headline = Faktureringen din hos { $organization }
portal-use-link = Bruk lenken som { $organization } har sendt deg
portal-use-link-more = Faktureringen din åpnes med en personlig lenke. Du finner den i kontoen din hos { $organization } eller i en melding derfra.
portal-use-link-once = En lenke virker én gang og i noen få minutter. Be om en ny hvis din har utløpt.
portal-closed = { $organization } viser faktureringen i kontoen du har hos dem.
link-title = Faktureringen din er klar
link-lead = { $organization } har laget denne lenken bare til deg. Den virker én gang.
link-button = Åpne faktureringen min
link-note = Når du åpner den, blir du logget inn på denne enheten. Logg ut når du er ferdig.
ended-title = Denne lenken har utløpt
ended-lead = Lenker til en faktureringsside virker én gang og i fem minutter, så ingen andre kan bruke din.
ended-step-back = Gå tilbake dit du fant lenken: kontoen din eller meldingen.
ended-step-ask = Be om en ny lenke der.
ended-step-open = Åpne den innen fem minutter.
signed-out = Du er logget ut
signed-out-close = Du kan lukke dette vinduet.
signed-out-lead = Du kan lukke dette vinduet. Bruk en ny lenke fra { $organization } hvis du vil komme tilbake.

### signing in

sign-in-title = Logg inn
sign-in-email = E-postadresse
sign-in-username = E-postadresse eller brukernavn
sign-in-password = Passord
sign-in-password-hint = La feltet stå tomt hvis du vil ha en kode på e-post.
sign-in-code-note = Vi sender deg en kode du logger inn med. Du trenger ikke noe passord.
sign-in-continue = Fortsett
sign-in-send = Send meg en kode
sign-in-forgotten = Har du glemt passordet?
sign-in-wrong-password = Navnet eller passordet stemmer ikke.
sign-in-needs-password = Skriv inn passordet ditt.
sign-in-wait = { $minutes ->
    [one] Det er bedt om dette for mange ganger. Bruk den nyeste e-posten du har, eller prøv igjen om { $minutes } minutt.
   *[other] Det er bedt om dette for mange ganger. Bruk den nyeste e-posten du har, eller prøv igjen om { $minutes } minutter.
 }
code-title = Sjekk e-posten din
code-lead = Hvis { $email } tilhører en kunde hos { $organization }, er en kode på vei dit.
code-field = Kode fra e-posten
code-hint = Åtte sifre. Koden virker i ti minutter, i denne nettleseren.
code-enter = Logg inn
code-wrong = Koden virker ikke. Kontroller den, eller be om en ny.
code-resend = Send en ny kode
code-other = Bruk en annen adresse
code-sent = En ny kode er på vei. Eldre koder virker ikke lenger.
choose-title = Hvilken kundes fakturering vil du se?
choose-lead = Adressen din tilhører flere kunder hos { $organization }.
choose-legend = Kunder
choose-unnamed = Ikke oppgitt navn
choose-since = Kunde siden { $date }
choose-plans = { $count ->
    [one] { $count } aktivt abonnement
   *[other] { $count } aktive abonnementer
 }
choose-no-plan = Ingen aktive abonnementer
choose-needed = Velg en.
forgotten-title = Lag et nytt passord
forgotten-lead = Vi sender deg en lenke der du lager et nytt.
forgotten-send = Send meg lenken
forgotten-sent = Hvis { $organization } kjenner navnet og det har et passord, er en lenke på vei til e-postadressen som hører til. Den virker i en time.
password-title = Passordet ditt
password-current = Nåværende passord
password-new = Nytt passord
password-new-hint = Minst åtte tegn. Lengre er bedre.
password-save = Lagre passord
password-first = Du har ikke noe passord ennå. Med et passord kan du logge inn som { $email } uten å vente på en kode.
password-first-no-email = Et passord må ha en e-postadresse å høre til. Legg først til din blant opplysningene dine.
password-others = Du blir logget ut alle andre steder.
notice-password = Passordet ditt er lagret.
notice-password-reset = Det nye passordet ditt er lagret. Logg inn med det.
confirm-title = Er det deg?
confirm-lead = Vis en gang til hvem du er, så kontoen din holdes trygg.
confirm-send = Send en kode til { $email }
confirm-code-lead = En kode er på vei til { $email }.
confirm-or-password = Eller skriv inn passordet ditt
confirm-button = Bekreft
confirm-no-way = Vi kan ikke sende deg noen kode. Åpne faktureringen med en ny lenke fra { $organization }, så kan du gjøre dette i ti minutter.
sessions-title = Her er du logget inn
sessions-lead = Er det noe her du ikke kjenner igjen, logger du det ut og bytter passord hvis du har et.
sessions-this = Denne nettleseren
sessions-unknown = Ukjent nettleser
sessions-seen = Sist sett: { $time }
sessions-by-link = Logget inn med en lenke fra { $organization }: { $time }
sessions-by-email = Logget inn med e-post: { $time }
sessions-by-password = Logget inn med passordet ditt: { $time }
sessions-by-site = Logget inn hos { $organization }: { $time }
sessions-end = Logg ut
sessions-end-others = Logg ut alle andre steder
sessions-end-all = Logg ut overalt
notice-link-ended = Lenken har utløpt. Logg inn her i stedet.
notice-session-ended = Nettleseren er logget ut.
notice-sessions-ended = Du er logget ut alle andre steder.

### home

hello = Hei, { $name }
hello-nobody = Hei
signed-in-as = Logget inn som { $email }
details = Faktureringsopplysninger
name = Navn
email = E-post
phone = Telefon
address = Fakturaadresse
shipping = Leveringsadresse
home-plans = Abonnementene dine
home-no-plans = Du har ikke noe abonnement her for øyeblikket.
home-more-plans = Flere abonnementer
home-ended = Avsluttede abonnementer
home-balance = Saldo
home-credit = Du har { $amount } til gode. Beløpet brukes på de neste fakturaene dine.
home-debt = { $amount } legges til på den neste fakturaen din.
home-methods = Betalingsmåte
home-no-methods = Du har ikke lagret noen betalingsmåte ennå.
home-methods-more = { $count ->
    [one] og { $count } annen betalingsmåte
   *[other] og { $count } andre betalingsmåter
 }
home-methods-no-default = { $count ->
    [one] Du har lagret { $count } betalingsmåte. Den er ikke standardvalget ditt ennå.
   *[other] Du har lagret { $count } betalingsmåter. Ingen av dem er standardvalget ditt ennå.
 }
home-methods-manage = Administrer betalingsmåter
home-details-change = Endre opplysninger
home-tax-ids = Skatte-ID-er
home-no-invoices = Det finnes ingen fakturaer ennå.
home-all-invoices = Alle fakturaer
home-further = Flere sider
home-sessions = Her er du logget inn
home-password = Passordet ditt
home-privacy = Dataene dine

owed-now = { $amount } å betale nå
owed-now-several = Noen fakturaer skal betales nå
owed-open = { $amount } å betale
owed-open-several = Noen fakturaer skal betales
owed-all = Vis alle åpne fakturaer
owed-late = Fakturaen er forfalt.
owed-not-yet = Fakturaen er ikke betalt ennå.
owed-processing = Betalingen din er på vei.
owed-retry = Vi prøver igjen { $date }.
owed-pay = Betal { $amount }
owed-pay-all = Betal alle
owed-confirm = Bekreft betalingen

plan-nameless = Abonnement
plan-quantity = × { $quantity }
plan-active = Aktivt
plan-trial-until = Gratis prøveperiode til { $date }
plan-paused = På pause
plan-paused-until = På pause til { $date }
plan-pauses-on = Settes på pause { $date }
plan-ends-on = Avsluttes { $date }
plan-ended = Avsluttet
plan-ended-on = Avsluttet { $date }
plan-past-due = Betalingen mislyktes
plan-unpaid = Ubetalt
plan-incomplete = Venter på første betaling
plan-on-hold = På vent: ingen betalingsmåte
plan-next-payment = Neste betaling
plan-next-invoice = Neste faktura
plan-next-lines = Se hva den gjelder
plan-next-plus-use = Det du bruker, kommer i tillegg.
plan-next-due = Betales innen { $date }
plan-discount = Rabatt
plan-discount-until = Til { $date }
plan-later = Planlagt endring
plan-paid-with = Betales med
plan-paid-with-change = Endre
plan-paid-with-default = Standardvalget ditt
plan-paid-by-invoice = Du betaler hver faktura
plan-no-method = Ingen betalingsmåte
plan-card-expired = Kortet har utløpt. Bruk et annet, så den neste betalingen går gjennom.
plan-card-expires = Kortet utløper før den neste betalingen din. Bruk et annet i tide.
plan-needs-method = Legg til en betalingsmåte, så den neste betalingen går gjennom.
plan-until-end = Du kan bruke det til { $date }.
plan-paused-note = Du betaler ingenting mens det er på pause.
plan-change = Endre abonnement
plan-pause = Sett på pause
plan-resume = Gjenoppta
plan-address = Adresser
plan-cancel = Si opp abonnement
plan-keep = Behold abonnement
plan-unschedule = Angre planlagt endring
plan-reactivate = Start igjen
plan-add-method = Legg til betalingsmåte
discount-plain = { $off } rabatt
discount-named = { $name } ({ $off } rabatt)
card-of-brand = { $brand } som slutter på { $last4 }
card-plain = Kort som slutter på { $last4 }

### plans

plans-title = Endre abonnementet ditt
plans-interval = Hvor ofte vil du betale?
plans-daily = Hver dag
plans-weekly = Hver uke
plans-monthly = Hver måned
plans-yearly = Hvert år
plans-every = Én gang per { $interval }
plans-choose = Velg et abonnement
plans-current = Ditt abonnement
plans-stays = { $plan } forblir som det er. { $organization } tilbyr ikke noe annet for det her.
plans-quantity = Antall
plans-quantity-range = Fra { $min } til { $max }
plans-quantity-least = { $min } eller flere
plans-quantity-form = Skriv et helt tall.
plans-quantity-fixed = Antallet i dette abonnementet kan ikke endres her.
plans-code = Kampanjekode
plans-code-unknown = Vi kjenner ikke denne koden. Se etter skrivefeil.
plans-code-used = Du har allerede denne rabatten.
plans-choose-one = Velg et abonnement.
plans-twice = En annen del av abonnementet ditt har allerede dette. Velg noe annet.
plans-continue-note = Ingenting endres ennå. Neste side viser nøyaktig hva du betaler.
plans-continue = Se hva det koster
plans-keep = Behold abonnementet som det er
plans-nothing-changed = Dette er det du har nå. Velg noe annet, eller behold abonnementet som det er.
plans-nothing-offered = { $organization } tilbyr ikke noe annet abonnement her. Kontakt dem hvis du trenger et.
plans-bound = { $organization } har planlagt en endring av abonnementet. Kontakt dem hvis du vil endre det.
plans-bound-until = { $organization } har planlagt en endring av abonnementet { $date }. Kontakt dem hvis du vil endre det.
plans-waits-for-method = Abonnementet venter på en betalingsmåte. Legg til en, og endre deretter abonnementet.
plans-add-method = Legg til en betalingsmåte
plans-pay-open = Betal den åpne fakturaen
plans-to-home = Tilbake til faktureringen din
plans-waiting-title = En endring er planlagt
plans-waiting = Fra { $date } har du { $plan }. Til da beholder du det du har nå.
plans-waiting-replaced = Velger du noe annet nedenfor, erstatter det denne endringen.
plans-undo = Angre endringen
plans-undo-title = Vil du beholde det nåværende abonnementet?
plans-undo-lead = Endringen til { $plan } den { $date } blir avlyst. Abonnementet ditt fortsetter som nå.
plans-undo-button = Behold det nåværende abonnementet
plans-undo-leave = La endringen skje
plans-undone = Den planlagte endringen er avlyst. Abonnementet ditt fortsetter som det er.
plans-nothing-waits = Det er ikke lenger planlagt noen endring av abonnementet.
plans-confirm = Kontroller endringen
plans-change = Endringen din
plans-before = Du har nå
plans-after = Du får
plans-starts = Fra når
plans-starts-now = Straks
plans-starts-on = Fra { $date }. Til da beholder du det du har nå.
plans-trial = Prøveperiode
plans-trial-goes-on = Den fortsetter til { $date }.
plans-trial-ends = Den slutter nå.
plans-method = Betales med
plans-by-invoice = { $count ->
    [one] Faktura som betales innen { $count } dag
   *[other] Faktura som betales innen { $count } dager
 }
plans-no-method = Ingen betalingsmåte
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Du betaler nå
plans-bill-none = Ingenting.
plans-credit-left = { $amount } blir til overs. Beløpet trekkes fra de neste fakturaene dine.
plans-next-title = Du betaler deretter
plans-next = { $amount } den { $date }
plans-next-none = Ingenting. Det kommer ingen flere fakturaer.
plans-next-settles = Differansen for resten av perioden er med på den.
plans-next-usage = Det du bruker, kommer i tillegg.
plans-line-unused = Kreditt for ubrukt tid av { $plan } fra { $date }
plans-line-rest = { $plan } for resten av perioden fra { $date }
plans-line-period = { $plan }, { $from } til { $to }
plans-pay = Betal { $amount } og endre
plans-change-on = Endre { $date }
plans-change-now = Endre nå
plans-get-invoice = Endre og få en faktura på { $amount }
plans-again = Velg noe annet
plans-moved = Noe er endret siden du så denne siden. Kontroller beløpene på nytt.
plans-done = Abonnementet ditt er endret.
plans-done-planned = Endringen din er planlagt. Til da beholder du det du har nå.
plans-done-busy = Betalingen behandles fortsatt. Abonnementet ditt endres så snart den er gjennomført.
plans-declined = Betalingen gikk ikke gjennom
plans-waits-lead = Abonnementet ditt endres så snart { $amount } er betalt. Til da beholder du det du har nå.
plans-refused-lead = { $amount } kunne ikke belastes, så abonnementet ditt forblir som det er. Du kan endre det med en annen betalingsmåte.
plans-pay-other = Betal med et annet kort
plans-stop = Endringen kan ikke gjøres

### invoices

invoice = Faktura { $number }
invoice-for = Til
invoice-issued = Utstedt
invoice-due = Forfaller
invoice-status = Status
invoice-open = Åpen
invoice-paid = Betalt
invoice-void = Annullert
invoice-given-up = Avskrevet
invoice-lines = Hva den gjelder
invoice-line = Beskrivelse
invoice-quantity = Antall
invoice-amount = Beløp
invoice-discount = Rabatter
invoice-total = Totalt
invoice-balance = Brukt saldo
invoice-left = Å betale
invoice-pdf = Last ned som PDF
invoices-title = Fakturaer
invoices-search = Søk i fakturaer
invoices-any-status = Alle statuser
invoices-any-year = Alle år
invoices-year = År
invoices-number = Fakturanummer
invoices-number-column = Nummer
invoices-what = Gjelder
invoices-show = Vis
invoices-all = Vis alle fakturaer
invoices-none-found = Ingen fakturaer passer.
invoices-none-here = Det er ingen fakturaer på denne siden.
invoices-count = { $count ->
    [one] { $count } faktura
   *[other] { $count } fakturaer
 }
invoices-pages = Sider
invoices-page = Side { $page } av { $pages }
invoices-newer = Nyere
invoices-older = Eldre
invoice-unnumbered = Faktura uten nummer
invoice-empty = Ingenting
invoice-and-more = { $count ->
    [one] { $first } og { $count } til
   *[other] { $first } og { $count } til
 }
invoice-late = Forfalt
invoice-paid-on = Betalt den
invoice-voided-on = Annullert den
invoice-subtotal = Delsum
invoice-credited = Kreditert
invoice-row-credited = { $amount } kreditert
credit-notes-title = Kreditnotaer
credit-off-invoice = Trukket fra denne fakturaen
credit-refunded = Betalt tilbake
credit-to-balance = Til dine neste fakturaer
credit-elsewhere = Gjort opp på annen måte
invoice-paid-amount = Betalt
invoice-pay = Logg inn og betal
invoice-receipt = Kvittering
payments-title = Betalinger
payment-day = Dato
payment-with = Betalt med
payment-succeeded = Betalt
payment-processing = På vei
payment-canceled = Avbrutt
payment-failed = Mislyktes
payment-no-method = Ingen betalingsmåte
refund-succeeded = Refundert
refund-processing = Refusjon på vei
refund-failed = Refusjonen mislyktes
receipt = Kvittering for faktura { $number }
receipt-paid = { $amount } betalt
receipt-elsewhere = Den ble betalt utenfor denne siden.
receipt-pdf = Last ned kvittering som PDF
upcoming-title = Neste faktura
upcoming-none-title = Ingen faktura er planlagt
upcoming-none = Slik det er nå, kommer det ingen flere fakturaer for abonnementet.
upcoming-charged = Den betales med { $card }. Endringer fram til da kan endre beløpet.
upcoming-sent = Da får du fakturaen. Den skal betales innen { $date }.
line-trial = Gratis prøveperiode for { $plan }
line-usage = { $plan }: det du har brukt

### paper

paper-invoice = Faktura
paper-receipt = Kvittering
paper-credit-note = Kreditnota
paper-number = Nummer
paper-period = Periode
paper-from = Fra
paper-bill-to = Faktureres til
paper-quantity = Antall
paper-unit-price = Enhetspris
paper-tax = Avgift
paper-pay-online = Se og betal på nett
paper-page = Side { $page } av { $pages }
paper-test-mark = TEST: dette dokumentet er ikke et betalingskrav
paper-discount = Rabatt
paper-subtotal = Delsum
paper-credited = Kreditert
paper-paid = Betalt
paper-draft = Utkast
paper-overdue = Forfalt
paper-uncollectible = Uerholdelig

### leaving

leaving-title = Si opp { $plan }
leaving-when-later = Det avsluttes { $date }
leaving-when-trial = Prøveperioden din slutter { $date }
leaving-when-now = Det avsluttes straks
leaving-when-after-pause = Det avsluttes etter pausen din
leaving-stays = Til da forblir alt som det er.
leaving-stays-paused = Det forblir på pause. Tiden du har betalt for, kommer etter pausen. Deretter avsluttes det.
leaving-no-charge = Du blir ikke belastet for det igjen.
leaving-usage = Det du har brukt, faktureres nå: Du betaler { $amount }.
leaving-usage-later = Det du bruker fram til da, faktureres { $date }
leaving-owed = Fakturaer som fortsatt er åpne, må likevel betales.
leaving-lost = Du har betalt til { $date }. Resten refunderes ikke.
leaving-credit = Kreditt for tiden du ikke bruker
leaving-credit-later = Den trekkes fra på den neste fakturaen din hos { $organization }.
leaving-schedule = Endringen som er planlagt { $date }, blir avlyst.
leaving-button = Si opp abonnement
leaving-stay = Tilbake uten å si opp
leaving-undo-later = Du kan ombestemme deg fram til da.
leaving-again-later = Du kan starte det igjen når som helst.
leaving-changed = Beløpene er endret. Se på dem igjen.
offer-title = Eller bli for mindre
offer-coupon = { $discount } på { $plan }
offer-effect = Den neste betalingen din { $date } blir { $then } i stedet for { $now }.
offer-once = Den gjelder én betaling.
offer-invoices = { $count ->
    [one] Den gjelder { $count } betaling.
   *[other] Den gjelder { $count } betalinger.
 }
offer-until = Den varer til { $date }.
offer-forever = Den varer så lenge du beholder abonnementet.
offer-single = Du kan benytte den én gang.
offer-take = Ta rabatten
offer-taken = Rabatten din gjelder nå, og abonnementet fortsetter.
offer-pause-title = Eller ta en pause
offer-pause-lead = Sett abonnementet på pause. Ingenting belastes før det gjenopptas.
offer-pause-go = Velg en pause
left-later = { $plan } avsluttes { $date }
left-after-pause = { $plan } avsluttes etter pausen din
left-now = { $plan } er avsluttet
left-again = Start det igjen
left-home = Til faktureringen din
left-done = Ferdig
left-notice = Abonnementet ditt er sagt opp.
left-undo = Behold abonnementet mitt
survey-title = Hvorfor sier du opp?
survey-lead = { $organization } vil gjerne vite det. Du trenger ikke å svare.
survey-legend = Årsak
survey-comment = Med egne ord
survey-send = Send
survey-thanks = Takk. { $organization } kommer til å lese det.
reason-customer-service = Kundeservicen
reason-low-quality = Kvaliteten
reason-missing-features = Noe mangler
reason-other = Noe annet
reason-switched-service = Jeg har funnet noe annet
reason-too-complex = Det er for komplisert
reason-too-expensive = Det er for dyrt
reason-unused = Jeg bruker det ikke
keep-title = Behold { $plan }
keep-lead = Det skulle avsluttes { $date }. I stedet fortsetter det.
keep-lead-paused = Det skulle avsluttes etter pausen din. I stedet fortsetter det.
keep-next = Neste betaling
keep-button = Behold abonnementet mitt
keep-leave = Tilbake uten å endre noe
keep-done = Abonnementet ditt fortsetter.

### pausing

pausing-title = Sett { $plan } på pause
pausing-lead = Ingenting belastes mens abonnementet er på pause, og du beholder tiden du har betalt for.
pausing-legend = Hvor lenge?
pausing-choice = { $length }, til { $date }
pausing-choice-open = Til jeg gjenopptar det
pausing-continue = Fortsett
pausing-choose = Velg hvor lenge.
pausing-confirm-until = Pause til { $date }
pausing-confirm-open = Pause til du gjenopptar det
pausing-from = På pause fra
pausing-until = Gjenopptas
pausing-by-you = Når du gjenopptar det her
pausing-charged = Belastes i mellomtiden
pausing-nothing = Ingenting
pausing-kept = Betalt tid du beholder
pausing-next = Neste betaling
pausing-no-next = Det kommer ingen flere betalinger.
pausing-open-next = Den neste betalingen kommer når du har gjenopptatt abonnementet og tiden du har til gode, er brukt opp.
pausing-trial-kept = Prøvetid du beholder
pausing-button = Sett på pause
pausing-button-change = Endre pausen
pausing-done = Abonnementet ditt er satt på pause.
pausing-changed = Pausen din er endret.
pausing-is-until = Det er på pause til { $date }.
pausing-is-open = Det er på pause til du gjenopptar det.
pausing-will = Det settes på pause { $date }.
pausing-change-legend = Endre til
pausing-leave = Tilbake uten pause
pausing-stay = Tilbake uten å endre den
pausing-ending = Abonnementet er i ferd med å avsluttes og kan derfor ikke settes på pause. Velg først å beholde det.
pausing-none = { $organization } tilbyr ingen pauser nå.
resuming-title = Gjenoppta { $plan }
resuming-lead = Det fortsetter i dag.
resuming-charged = Belastes i dag
resuming-button = Gjenoppta abonnement
resuming-pay = Betal { $amount } og gjenoppta
resuming-done = Abonnementet ditt fortsetter.
resuming-off-title = Avlys pausen for { $plan }
resuming-off-lead = Det skulle settes på pause { $date }. Det fortsetter uten avbrudd.
resuming-off-button = Avlys pausen
resuming-off-done = Pausen din er avlyst.

### reactivating

reactivating-title = Start { $plan } igjen
reactivating-lead = Det ble avsluttet { $date }. Det starter igjen i dag.
reactivating-charged = Belastes i dag
reactivating-invoiced = Faktureres i dag
reactivating-next = Neste betaling
reactivating-with = Betales med
reactivating-add = Legg til en betalingsmåte
reactivating-pay = Betal { $amount } og start
reactivating-button = Start igjen
reactivating-leave = Tilbake uten å starte
reactivating-changed = Beløpene er endret. Se på dem igjen.
reactivating-done = Abonnementet ditt er i gang igjen.
reactivating-unpaid = Abonnementet ditt starter så snart det er betalt.
reactivating-gone = { $plan } selges ikke lenger slik du hadde det. Kontakt { $organization }.

### methods

methods-title = Betalingsmåter
methods-none = Du har ingen betalingsmåte ennå.
methods-add = Legg til et kort
methods-default-mark = Standard
methods-expired-mark = Utløpt
methods-soon-mark = Utløper snart
methods-expires = Utløper { $date }
methods-expired-since = Utløp { $date }. Oppdater det, eller legg til et annet kort.
methods-pays = Betaler for { $plans }
methods-pays-nothing = Betaler ikke for noe for øyeblikket
methods-unpaid = Ingenting betaler for { $plans } ennå. Legg til et kort, eller velg et.
methods-a-plan = Abonnementet ditt
methods-make-default = Gjør til standard
methods-choose = Velg abonnementer
methods-edit = Oppdater
methods-remove = Fjern
methods-default-title = Vil du gjøre { $card } til standard?
methods-default-lead = Standardvalget ditt betaler for alt som ikke har et eget kort, nå og framover.
methods-default-plans = Abonnementer som flyttes til dette kortet
methods-default-keep = Et abonnement du utelater, beholder kortet det har i dag.
methods-default-button = Gjør til standard
methods-default-done = Standard betalingsmåte er endret.
methods-default-already = Dette er allerede standardvalget ditt.
methods-plans-title = Det { $card } betaler for
methods-plans-legend = Abonnementer som dette kortet betaler for
methods-plans-now = Betales nå med { $card }
methods-plans-now-nothing = Ingenting betaler for det ennå
methods-plans-none = Du har ikke noe aktivt abonnement som betales med kort.
methods-plans-as-default = Som standardvalg betaler det for { $plans }. Vil du endre det, velger du et annet kort for dem.
methods-plans-back = Et abonnement du utelater, går tilbake til standardkortet ditt.
methods-plans-button = Lagre
methods-plans-done = Lagret. Abonnementene dine betales slik du har valgt.
methods-remove-title = Vil du fjerne { $card }?
methods-remove-free = Det betaler ikke for noe for øyeblikket.
methods-remove-falls-back = { $plans } blir betalt med { $card } i stedet.
methods-remove-needed = Det betaler for { $plans }, og ikke noe annet ville gjøre det. Velg først et annet kort til det.
methods-remove-needed-add = Legg til et annet kort
methods-remove-needed-choose = Velg et annet kort
methods-remove-final = Vi glemmer kortet. Du kan legge det til igjen når som helst.
methods-remove-button = Fjern kort
methods-remove-keep = Behold det
methods-remove-done = Kortet er fjernet.
methods-edit-title = Oppdater { $card }
methods-edit-lead = Har du fått et nytt kort med samme nummer? Endre her det som står på det.
methods-edit-button = Lagre
methods-edit-done = Kortet er oppdatert.
methods-field-number = Kortnummer
methods-field-expiry = Utløpsdato
methods-field-expiry-hint = Måned og år, for eksempel 08/30
methods-field-cvc = Sikkerhetskode
methods-field-cvc-hint = De tre eller fire sifrene ved siden av signaturen eller på forsiden
methods-field-name = Navn på kortet
methods-field-line1 = Gate og nummer
methods-field-line2 = Mer av adressen
methods-field-city = Sted
methods-field-state = Delstat eller region
methods-field-postal = Postnummer
methods-wrong-number = Kontroller kortnummeret.
methods-wrong-cvc = Sikkerhetskoden har tre eller fire sifre.
methods-not-test = Dette er ikke et testkort. Bruk et av numrene nedenfor, aldri et ekte kort.
methods-add-test = Testmodus godtar bare testkort. En hvilken som helst framtidig dato og sikkerhetskode kan brukes.
methods-add-future = Bruk det til framtidige betalinger
methods-add-future-hint = Det blir standardvalget ditt.
methods-add-plans = Abonnementer det betaler for fra nå av
methods-add-button = Legg til kort
methods-added = Kortet er lagt til.
methods-add-busy = Banken din bruker litt tid. Kortet vises her når den har svart.
methods-test-cards = Testkort
methods-test-number = Nummer
methods-test-outcome = Hva som skjer
methods-test-succeeds = Det virker
methods-test-declined = Avvist
methods-test-funds = Avvist: ikke nok penger
methods-test-expired = Avvist: utløpt
methods-test-cvc = Avvist: feil sikkerhetskode
methods-test-processing = Avvist: banken har et problem
methods-test-later = Det legges til, og betalinger avvises
methods-test-asks = Banken ber deg bekrefte
methods-test-asks-in-vain = Banken ber deg bekrefte og avviser deretter
methods-saved-title = { $card } er lagt til
methods-saved-pays = Fra nå av betaler det for { $plans }.
methods-saved-default = Det er standardvalget ditt: det betaler for alt som ikke har et eget kort.
methods-saved-only = Det er klart når du trenger det.
methods-saved-owed = Fortsatt åpent
methods-saved-pay = Betal { $amounts } nå
methods-saved-later = Ikke nå
methods-saved-done = Ferdig
methods-nowhere-title = Kort kan ikke legges til her ennå
methods-nowhere-lead = { $organization } har ikke satt opp kortbetaling på denne siden. Kontakt dem hvis du vil endre hvordan du betaler.
methods-page-lead = Du skriver inn kortet på en side hos betalingsleverandøren vår. Vi ser aldri nummeret.
methods-page-button = Fortsett

### paying

paying-title = Betal faktura { $number }
paying-all-title = Betal det som er åpent
paying-with = Betal med
paying-button = Betal { $amount }
paying-total = Til sammen
paying-one = Betal bare denne
paying-no-card = Du har ikke noe kort å betale med ennå.
paying-add-card = Betal med et annet kort
paying-changed = Beløpet er endret i mellomtiden. Se på det igjen.
paying-last-try = Det siste forsøket lyktes ikke. { $reason }
paying-waits = Banken din vil at du bekrefter denne betalingen.
paying-confirm = Bekreft
paying-busy = Betalingen er på vei. Se igjen om litt.
paying-nothing = Ingenting er åpent. Takk!
paying-done = Betalt. Takk!
paying-already = Fakturaen er allerede betalt.
paying-results = Betalingene dine
paying-state-paid = Betalt
paying-state-failed = Ikke betalt
paying-state-busy = På vei
paying-state-waits = Venter på deg
paying-receipt = Faktura og kvittering
paying-try-again = Prøv igjen

### challenge

challenge-title = Banken din spør
challenge-payment = { $organization } vil trekke { $amount } fra { $card }. Stemmer det?
challenge-setup = { $organization } vil lagre { $card } for senere betalinger. Stemmer det?
challenge-card = kortet ditt
challenge-test = Testmodus: ingen bank blir spurt. Velg hva den ville svart.
challenge-approve = Godkjenn
challenge-decline = Avvis
challenge-leave-payment = For å betale { $amount } må du bekrefte hos banken din at det er deg.
challenge-leave-setup = Gå til betalingsleverandøren vår for å fullføre.
challenge-leave = Fortsett
challenge-returned = Jeg er tilbake
challenge-pending = Det er ikke fullført der ennå. Fortsett der du slapp.
challenge-failed = Banken din kunne ikke bekrefte at det var deg, så ingenting ble belastet.
challenge-failed-card = Banken din kunne ikke bekrefte at det var deg, så kortet ble ikke lagt til.
challenge-over = Dette er allerede besvart.

### details

details-lead = Fakturaene dine utstedes med disse opplysningene.
details-save = Lagre
details-saved = Opplysningene dine er lagret.
details-change-name = Endre navnet ditt
details-change-email = Endre e-postadressen din
details-change-phone = Endre telefonnummeret ditt
details-change-address = Endre fakturaadressen
details-change-shipping = Endre leveringsadressen
details-change-tax-ids = Endre skatte-ID-ene dine
details-name-title = Navnet ditt
details-name-lead = Navnet på en person eller en bedrift, slik det står på fakturaer.
details-phone-title = Telefonnummeret ditt
details-phone-fault = Dette ser ikke ut som et telefonnummer. Begynn med + og landskoden din.
emails-title = E-postadressen din
emails-current = Adressen din er { $email }.
emails-no-mail = { $organization } endrer den for deg: ta kontakt med dem.
emails-new = Ny e-postadresse
emails-hint = Vi sender en kode dit. Adressen din endres når du har skrevet inn koden.
emails-send = Send koden
emails-same = Dette er allerede adressen din.
emails-code-title = Skriv inn koden
emails-code-lead = { $count ->
    [one] Vi har sendt en kode på 8 sifre til { $email }. Den virker i { $count } minutt.
   *[other] Vi har sendt en kode på 8 sifre til { $email }. Den virker i { $count } minutter.
 }
emails-code = Kode
emails-confirm = Endre adressen min
emails-again = Send en ny kode
emails-other = Bruk en annen adresse
emails-sent-again = En ny kode er på vei.
emails-wrong-code = Koden stemmer ikke eller har utløpt. Kontroller den, eller be om en ny.
emails-expired = Koden har utløpt. Begynn på nytt med den nye adressen din.
emails-changed = E-postadressen din er endret. Du er logget ut alle andre steder.

### addresses

addresses-title = Fakturaadresse
addresses-shipping-title = Leveringsadresse
addresses-addressee = Mottaker
addresses-country = Land eller region
addresses-choose-country = Velg et land
addresses-choose = Velg
addresses-switch = Bruk dette landet
addresses-line1 = Gateadresse
addresses-line2 = Leilighet, etasje, bygning
addresses-city = Poststed
addresses-town = Sted eller by
addresses-suburb = Forstad eller sted
addresses-district = Distrikt
addresses-postal-code = Postnummer
addresses-postcode = Postnummer (Postcode)
addresses-zip = Postnummer (ZIP)
addresses-pin = Postnummer (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Område
addresses-county = Fylke
addresses-department = Departement
addresses-emirate = Emirat
addresses-governorate = Guvernement
addresses-island = Øy
addresses-parish = Sogn
addresses-prefecture = Prefektur
addresses-province = Provins
addresses-region = Region
addresses-state = Delstat
addresses-code-fault = { $count ->
    [one] Dette postnummeret skal ha { $count } siffer.
   *[other] Dette postnummeret skal ha { $count } sifre.
 }
addresses-order-title = Adresser for dette abonnementet
addresses-order-lead = Et abonnement uten egen adresse bruker din.
addresses-order-billing = Abonnementets fakturaadresse
addresses-order-delivery = Abonnementets leveringsadresse
addresses-order-usual = Bruk den vanlige adressen min

### tax-ids

tax-ids-title = Skatte-ID-er
tax-ids-lead = De står på de neste fakturaene dine.
tax-ids-add = Legg til en skatte-ID
tax-ids-type = Land og type
tax-ids-value = Nummer
tax-ids-hint = Mellomrom, punktum og streker gjør ingenting.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (for eksempel { $example })
tax-ids-unknown = Annet
tax-ids-remove = Fjern
tax-ids-added = Skatte-ID-en er lagt til.
tax-ids-removed = Skatte-ID-en er fjernet.

### privacy

privacy-title = Dataene dine
privacy-copy = En kopi av dataene dine
privacy-copy-lead = Alt som er lagret om deg her, som en fil andre programmer kan lese (JSON).
privacy-download = Last ned dataene mine
privacy-erase = Bli glemt
privacy-erase-lead = Du kan be om å få dataene dine slettet.
privacy-erase-ask = Be om sletting
privacy-erase-title = Be om at dataene dine slettes
privacy-erase-who = { $organization } utfører slettingen og kan ta kontakt med deg først.
privacy-erase-what = Abonnementene dine avsluttes, du blir logget ut overalt, og opplysningene og betalingsmåtene dine slettes.
privacy-erase-kept = { $count ->
    [one] Fakturaer og det som er betalt for dem, oppbevares i { $count } år, fordi loven krever det.
   *[other] Fakturaer og det som er betalt for dem, oppbevares i { $count } år, fordi loven krever det.
 }
privacy-erase-send = Be om sletting
privacy-asked = Den { $date } ba du { $organization } om å slette dataene dine.
privacy-sent = Ønsket ditt er på vei.

### problems

bad-request = Dette forsto vi ikke
bad-request-advice = En del av adressen eller skjemaet er ikke som det skal. Gå tilbake og prøv igjen.
stranger = Dette kom ikke fra denne siden
stranger-advice = For din sikkerhet ble det ikke utført. Gå tilbake, last siden inn på nytt og prøv igjen.
switched-off = Dette tilbys ikke her
switched-off-advice = { $organization } har ikke slått på dette. Kontakt dem hvis du trenger det.
refused = Dette kan ikke gjøres nå
not-found = Det finnes ingen side her
not-found-advice = Adressen kan være skrevet feil, eller siden kan være fjernet. Bruk lenken fra bedriften du betaler til.
wrong-method = Siden kan ikke brukes på den måten
wrong-method-advice = Ingenting er endret. Gå tilbake og bruk knappene på siden.
timed-out = Det tok for lang tid
timed-out-advice = Ingenting er endret. Kontroller tilkoblingen din og prøv igjen.
too-large = Dette er for stort
too-large-advice = Ingenting er endret. Gjør det kortere og prøv igjen.
too-many = Et øyeblikk
too-many-advice = Det kom for mange forespørsler fra tilkoblingen din. Vent et minutt og prøv igjen.
offline-title = Du er frakoblet
offline-lead = Denne siden trenger internett. Sjekk tilkoblingen din, og prøv igjen.
offline-note = Det du sendte sist, kan ha kommet fram. Du ser det her når du er tilkoblet igjen.
broken = Noe gikk galt hos oss
broken-advice = Det skyldes ikke noe du har gjort. Prøv igjen om litt. Hvis det fortsetter, kontakter du bedriften du betaler til og oppgir referansen nedenfor.
unavailable = Vi er straks tilbake
unavailable-advice = Siden er opptatt eller under vedlikehold. Prøv igjen om litt.

### root

root-title = Dette er en faktureringsserver
root-customer = Er du kunde? Bruk lenken fra bedriften du betaler til.
root-operator = Drifter du denne serveren? Den virker. Denne kommandoen lager en organisasjon og nøklene til betalingssidene dens:
root-reference = API-referanse

### refusals

refusal-general = Dette kan ikke gjøres. Kontakt { $organization }.
refusal-busy = Den siste forespørselen din behandles fortsatt. Vent litt og se igjen.
refusal-declined = Kortet ble avvist. Prøv et annet kort, eller spør banken din.
refusal-insufficient-funds = Kortet ble avvist: det er ikke nok penger på det. Prøv et annet kort.
refusal-expired-card = Kortet ble avvist: det har utløpt. Prøv et annet kort.
refusal-wrong-cvc = Kortet ble avvist: sikkerhetskoden er feil. Kontroller den og prøv igjen.
refusal-processing-error = Banken hadde et problem. Prøv igjen om litt, eller med et annet kort.
refusal-authentication = Banken din vil at du bekrefter denne betalingen.
refusal-too-many-attempts = For mange forsøk. Vent en stund og prøv igjen.
refusal-in-use = Det er fortsatt i bruk og kan ikke fjernes.
obstacle-subscription-over = Abonnementet er avsluttet.
obstacle-subscription-runs = Abonnementet er ikke avsluttet.
obstacle-subscription-incomplete = Den første fakturaen for abonnementet er ikke betalt ennå. Betal den først.
obstacle-nothing-to-undo = Abonnementet har ingen oppsigelse som kan angres.
obstacle-already-ending = Abonnementet er allerede i ferd med å avsluttes.
obstacle-already-paused = Abonnementet er allerede på pause.
obstacle-not-paused = Abonnementet er ikke på pause.
obstacle-subscription-overdue = En faktura for abonnementet er forfalt. Betal den først.
obstacle-subscription-paused = Abonnementet er på pause. Gjenoppta det først.
obstacle-has-schedule = En endring av abonnementet er allerede planlagt. Angre den først, eller kontakt { $organization }.
obstacle-last-item = Et abonnement må ha minst én post.
obstacle-invoice-not-open = Fakturaen er ikke lenger åpen.
obstacle-invoice-paid = Fakturaen er betalt.
obstacle-no-payment-method = Det finnes ingen betalingsmåte å betale med. Legg til en først.
obstacle-last-payment-method = Et aktivt abonnement betales med den. Velg først en annen betalingsmåte for det abonnementet.
obstacle-payment-over = Betalingen er avsluttet.
obstacle-setup-over = Kortet er allerede lagt til eller avbrutt.
obstacle-no-gateway = { $organization } kan ikke ta imot betalinger her ennå. Kontakt dem.
obstacle-offer-taken = Du har allerede benyttet dette tilbudet.
obstacle-discount-runs = En rabatt gjelder allerede.
obstacle-too-many = Det finnes allerede så mange av disse som det kan være.
rule-required = Fyll ut dette.
rule-too-long = { $count ->
    [one] Høyst { $count } tegn.
   *[other] Høyst { $count } tegn.
 }
rule-too-short = { $count ->
    [one] Minst { $count } tegn.
   *[other] Minst { $count } tegn.
 }
rule-range = Dette må være fra { $min } til { $max }.
rule-character = Dette inneholder et tegn som ikke kan brukes her.
rule-email = Dette ser ikke ut som en e-postadresse.
rule-choice = Velg noe fra listen.
rule-taken = Dette er allerede tatt.
rule-missing = Dette finnes ikke lenger. Velg noe annet.
rule-expired = Dette har utløpt.
rule-used-up = Dette er brukt så mange ganger som det går an.
rule-first-time-only = Dette er bare for nye kunder.
rule-once-per-customer = Dette kan bare brukes én gang, og du har brukt det.
rule-below-minimum = Beløpet er for lite til dette.
rule-not-applicable = Dette passer ikke til abonnementet ditt.
rule-tax-id = Dette ser ikke ut som et nummer av den typen. Se etter skrivefeil.
rule-expiry = Kontroller måned og år.
rule-card-number = Kortnumre hører ikke hjemme her.
rule-weak-password = Passordet er for lett å gjette. Velg et lengre eller mindre vanlig passord.
rule-wrong-password = Dette er ikke passordet ditt.
rule-invalid = Kontroller dette.

### mails

mail-code-subject = Innloggingskoden din for { $merchant }
mail-code-lead = Skriv inn denne koden for å logge inn på faktureringssiden din hos { $merchant }:
mail-code-life = { $minutes ->
    [one] Den virker én gang, det neste minuttet.
   *[other] Den virker én gang, de neste { $minutes } minuttene.
 }
mail-code-ignore = Hvis du ikke har bedt om den, kan du se bort fra denne e-posten. Ingen kan logge inn uten koden.
mail-link-subject = Innloggingslenken din for { $merchant }
mail-link-lead = Bruk denne lenken for å logge inn på faktureringssiden din hos { $merchant }.
mail-link-button = Logg inn
mail-link-life = { $minutes ->
    [one] Lenken virker én gang, det neste minuttet.
   *[other] Lenken virker én gang, de neste { $minutes } minuttene.
 }
mail-link-ignore = Hvis du ikke har bedt om den, kan du se bort fra denne e-posten. Ingen kan logge inn uten lenken.
mail-reset-subject = Lag et nytt passord for { $merchant }
mail-reset-lead = Bruk denne lenken for å lage et nytt passord for faktureringssiden din hos { $merchant }.
mail-reset-button = Lag et nytt passord
mail-reset-ignore = Hvis du ikke har bedt om den, kan du se bort fra denne e-posten. Passordet ditt forblir som det er.
mail-proof-subject = Bekreft e-postadressen din for { $merchant }
mail-proof-lead = Skriv inn denne koden for å bruke denne e-postadressen hos { $merchant }:
mail-proof-ignore = Hvis du ikke har bedt om den, kan du se bort fra denne e-posten. Ingenting endres.
mail-email-subject = E-postadressen din er endret
mail-email-old = E-postadressen for faktureringskontoen din hos { $merchant } ble endret { $date }. Det kommer ikke lenger e-post til denne adressen.
mail-email-new = Dette er nå e-postadressen for faktureringskontoen din hos { $merchant }.
mail-method-subject = En betalingsmåte er lagt til
mail-method-lead = { $brand } som slutter på { $last4 }, ble lagt til i faktureringskontoen din hos { $merchant } den { $date }.
mail-method-card = Et kort som slutter på { $last4 }, ble lagt til i faktureringskontoen din hos { $merchant } den { $date }.
mail-cancelled-subject = Abonnementet ditt er sagt opp
mail-cancelled-later = Du har sagt opp { $plan }. Du kan bruke det til { $date }.
mail-cancelled-undo = Har du ombestemt deg? Fram til da kan du angre dette på faktureringssiden din.
mail-cancelled-now = Du har sagt opp { $plan }. Det er avsluttet.
mail-portal-button = Åpne faktureringssiden din
mail-not-you = Hvis dette ikke var deg, må du straks kontakte { $merchant }.
mail-not-you-at = Hvis dette ikke var deg, må du straks kontakte { $merchant }: { $email }
