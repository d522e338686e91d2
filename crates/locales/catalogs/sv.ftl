### general

percent = { $number } %
title = { $page } · { $organization }
billing = Fakturering
test-mode = Testläge
test-mode-note = Inget debiteras här.
skip = Hoppa till innehållet
policies = Policyer
privacy = Integritetspolicy
terms = Användarvillkor
refunds = Återbetalningspolicy
return-to = Tillbaka till { $organization }
sign-out = Logga ut
language = Språk
language-change = Byt språk
contact = Kontakt
contact-lead = { $organization } svarar här på frågor om din fakturering.
not-given = Inte angivet
back = Tillbaka
home = Din fakturering
navigation = Din fakturering
reference = Referens
errors-title = { $count ->
    [one] En uppgift behöver ses över
   *[other] { $count } uppgifter behöver ses över
 }
field-again = För din säkerhet sparades inte detta. Ange det igen.
optional = valfritt

days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
 }
weeks = { $count ->
    [one] { $count } vecka
   *[other] { $count } veckor
 }
months = { $count ->
    [one] { $count } månad
   *[other] { $count } månader
 }
years = { $count ->
    [one] { $count } år
   *[other] { $count } år
 }

price-daily = { $amount } per dag
price-weekly = { $amount } per vecka
price-monthly = { $amount } per månad
price-yearly = { $amount } per år
price-every = { $amount } per { $interval }
price-once = { $amount } en gång
price-metered = { $amount } efter användning
price-tiers = Pris efter antal

### notices

notice-stale = Sidan var inte längre aktuell. Försök igen.

### flows

flow-done = Allt är klart
flow-done-lead = Du kan stänga den här sidan.

### portal

portal-headline = Din fakturering hos { $organization }
portal-use-link = Använd länken som { $organization } har skickat till dig
portal-use-link-more = Din fakturering öppnas med en personlig länk. Du hittar den i ditt konto hos { $organization } eller i ett meddelande därifrån.
portal-use-link-once = En länk fungerar en gång och i några minuter. Be om en ny om din har gått ut.
portal-closed = { $organization } visar din fakturering i ditt konto där.
link-title = Din fakturering är redo
link-lead = { $organization } har skapat den här länken bara för dig. Den fungerar en gång.
link-button = Öppna min fakturering
link-note = När du öppnar den loggas du in på den här enheten. Logga ut när du är klar.
ended-title = Den här länken har gått ut
ended-lead = Länkar till en faktureringssida fungerar en gång och i fem minuter, så att ingen annan kan använda din.
ended-step-back = Gå tillbaka till platsen där du hittade länken: ditt konto eller meddelandet.
ended-step-ask = Be om en ny länk där.
ended-step-open = Öppna den inom fem minuter.
signed-out = Du är utloggad
signed-out-close = Du kan stänga det här fönstret.
signed-out-lead = Du kan stänga det här fönstret. Använd en ny länk från { $organization } om du vill komma tillbaka.

### signing in

sign-in-title = Logga in
sign-in-email = E-postadress
sign-in-username = E-postadress eller användarnamn
sign-in-password = Lösenord
sign-in-password-hint = Lämna tomt om du vill få en kod via e-post.
sign-in-code-note = Vi skickar en kod som du loggar in med. Du behöver inget lösenord.
sign-in-continue = Fortsätt
sign-in-send = Skicka en kod
sign-in-forgotten = Har du glömt lösenordet?
sign-in-wrong-password = Namnet eller lösenordet stämmer inte.
sign-in-needs-password = Ange ditt lösenord.
sign-in-wait = { $minutes ->
    [one] Det har begärts för många gånger. Använd det senaste mejlet du har fått eller försök igen om { $minutes } minut.
   *[other] Det har begärts för många gånger. Använd det senaste mejlet du har fått eller försök igen om { $minutes } minuter.
 }
code-title = Kolla din e-post
code-lead = Om { $email } tillhör en kund hos { $organization } är en kod på väg dit.
code-field = Kod från mejlet
code-hint = Åtta siffror. Koden fungerar i tio minuter, i den här webbläsaren.
code-enter = Logga in
code-wrong = Koden fungerar inte. Kontrollera den eller be om en ny.
code-resend = Skicka en ny kod
code-other = Använd en annan adress
code-sent = En ny kod är på väg. Äldre koder fungerar inte längre.
choose-title = Vilken kunds fakturering vill du se?
choose-lead = Din adress tillhör flera kunder hos { $organization }.
choose-legend = Kunder
choose-unnamed = Inget namn angivet
choose-since = Kund sedan { $date }
choose-plans = { $count ->
    [one] { $count } aktivt abonnemang
   *[other] { $count } aktiva abonnemang
 }
choose-no-plan = Inget aktivt abonnemang
choose-needed = Välj en.
forgotten-title = Ange ett nytt lösenord
forgotten-lead = Vi skickar en länk där du anger ett nytt.
forgotten-send = Skicka länken
forgotten-sent = Om { $organization } känner till namnet och det har ett lösenord är en länk på väg till dess e-postadress. Den fungerar i en timme.
password-title = Ditt lösenord
password-current = Nuvarande lösenord
password-new = Nytt lösenord
password-new-hint = Minst åtta tecken. Längre är bättre.
password-save = Spara lösenord
password-first = Du har inget lösenord än. Med ett lösenord kan du logga in som { $email } utan att vänta på en kod.
password-first-no-email = Till ett lösenord behövs en e-postadress. Lägg först till din bland dina uppgifter.
password-others = Du loggas ut överallt annars.
notice-password = Ditt lösenord är sparat.
notice-password-reset = Ditt nya lösenord är sparat. Logga in med det.
confirm-title = Är det du?
confirm-lead = Visa en gång till vem du är, så att ditt konto hålls säkert.
confirm-send = Skicka en kod till { $email }
confirm-code-lead = En kod är på väg till { $email }.
confirm-or-password = Eller ange ditt lösenord
confirm-button = Bekräfta
confirm-no-way = Vi kan inte skicka någon kod till dig. Öppna din fakturering med en ny länk från { $organization }, så kan du göra detta i tio minuter.
sessions-title = Här är du inloggad
sessions-lead = Om du inte känner igen någon av dessa loggar du ut den och byter lösenord om du har ett.
sessions-this = Den här webbläsaren
sessions-unknown = Okänd webbläsare
sessions-seen = Senast sedd: { $time }
sessions-by-link = Inloggad med en länk från { $organization }: { $time }
sessions-by-email = Inloggad via e-post: { $time }
sessions-by-password = Inloggad med ditt lösenord: { $time }
sessions-by-site = Inloggad hos { $organization }: { $time }
sessions-end = Logga ut
sessions-end-others = Logga ut överallt annars
sessions-end-all = Logga ut överallt
notice-link-ended = Länken har gått ut. Logga in här i stället.
notice-session-ended = Webbläsaren är utloggad.
notice-sessions-ended = Du är utloggad överallt annars.

### home

hello = Hej, { $name }
hello-nobody = Hej
signed-in-as = Inloggad som { $email }
details = Faktureringsuppgifter
name = Namn
email = E-post
phone = Telefon
address = Faktureringsadress
shipping = Leveransadress
home-plans = Dina abonnemang
home-no-plans = Du har inget abonnemang här just nu.
home-more-plans = Fler abonnemang
home-ended = Avslutade abonnemang
home-balance = Saldo
home-credit = Du har { $amount } till godo. Det betalar dina kommande fakturor.
home-debt = { $amount } läggs till på din nästa faktura.
home-methods = Betalningsmetod
home-no-methods = Du har inte sparat någon betalningsmetod än.
home-methods-more = { $count ->
    [one] och { $count } annan betalningsmetod
   *[other] och { $count } andra betalningsmetoder
 }
home-methods-no-default = { $count ->
    [one] Du har sparat { $count } betalningsmetod. Den är inte ditt standardval än.
   *[other] Du har sparat { $count } betalningsmetoder. Ingen av dem är ditt standardval än.
 }
home-methods-manage = Hantera betalningsmetoder
home-details-change = Ändra uppgifter
home-tax-ids = Skatte-ID
home-no-invoices = Det finns inga fakturor än.
home-all-invoices = Alla fakturor
home-further = Fler sidor
home-sessions = Här är du inloggad
home-password = Ditt lösenord
home-privacy = Dina data

owed-now = { $amount } att betala nu
owed-now-several = Några fakturor ska betalas nu
owed-open = { $amount } att betala
owed-open-several = Några fakturor ska betalas
owed-all = Visa alla öppna fakturor
owed-late = Fakturan är förfallen.
owed-not-yet = Fakturan är inte betald än.
owed-processing = Din betalning är på väg.
owed-retry = Vi försöker igen den { $date }.
owed-pay = Betala { $amount }
owed-pay-all = Betala alla
owed-confirm = Bekräfta betalningen

plan-nameless = Abonnemang
plan-quantity = × { $quantity }
plan-active = Aktivt
plan-trial-until = Gratis provperiod till { $date }
plan-paused = Pausat
plan-paused-until = Pausat till { $date }
plan-pauses-on = Pausas { $date }
plan-ends-on = Slutar { $date }
plan-ended = Avslutat
plan-ended-on = Avslutades { $date }
plan-past-due = Betalningen misslyckades
plan-unpaid = Obetalt
plan-incomplete = Väntar på första betalningen
plan-on-hold = Vilande: ingen betalningsmetod
plan-next-payment = Nästa betalning
plan-next-invoice = Nästa faktura
plan-next-lines = Se vad den gäller
plan-next-plus-use = Det du använder läggs till.
plan-next-due = Ska betalas senast { $date }
plan-discount = Rabatt
plan-discount-until = Till { $date }
plan-later = Planerad ändring
plan-paid-with = Betalas med
plan-paid-with-change = Ändra
plan-paid-with-default = Ditt standardval
plan-paid-by-invoice = Du betalar varje faktura
plan-no-method = Ingen betalningsmetod
plan-card-expired = Kortet har gått ut. Använd ett annat, så att din nästa betalning går igenom.
plan-card-expires = Kortet går ut före din nästa betalning. Använd ett annat i tid.
plan-needs-method = Lägg till en betalningsmetod, så att din nästa betalning går igenom.
plan-until-end = Du kan använda det till { $date }.
plan-paused-note = Du betalar inget medan det är pausat.
plan-change = Ändra abonnemang
plan-pause = Pausa
plan-resume = Återuppta
plan-address = Adresser
plan-cancel = Säg upp abonnemang
plan-keep = Behåll abonnemang
plan-unschedule = Ångra planerad ändring
plan-reactivate = Starta igen
plan-add-method = Lägg till betalningsmetod
discount-plain = { $off } rabatt
discount-named = { $name } ({ $off } rabatt)
card-of-brand = { $brand } som slutar på { $last4 }
card-plain = Kort som slutar på { $last4 }

### plans

plans-title = Ändra ditt abonnemang
plans-interval = Hur ofta vill du betala?
plans-daily = Varje dag
plans-weekly = Varje vecka
plans-monthly = Varje månad
plans-yearly = Varje år
plans-every = En gång per { $interval }
plans-choose = Välj ett abonnemang
plans-current = Ditt abonnemang
plans-stays = { $plan } förblir som det är. { $organization } erbjuder inget annat för det här.
plans-quantity = Antal
plans-quantity-range = Från { $min } till { $max }
plans-quantity-least = { $min } eller fler
plans-quantity-form = Skriv ett heltal.
plans-quantity-fixed = Antalet för det här abonnemanget kan inte ändras här.
plans-code = Kampanjkod
plans-code-unknown = Vi känner inte till koden. Kontrollera om den är felskriven.
plans-code-used = Du har redan den här rabatten.
plans-choose-one = Välj ett abonnemang.
plans-twice = En annan del av ditt abonnemang har redan detta. Välj något annat.
plans-continue-note = Inget ändras än. Nästa sida visar exakt vad du betalar.
plans-continue = Se vad det kostar
plans-keep = Behåll mitt abonnemang som det är
plans-nothing-changed = Det här har du redan nu. Välj något annat eller behåll ditt abonnemang som det är.
plans-nothing-offered = { $organization } erbjuder inget annat abonnemang här. Kontakta dem om du behöver ett.
plans-bound = { $organization } har planerat en ändring av abonnemanget. Kontakta dem om du vill ändra det.
plans-bound-until = { $organization } har planerat en ändring av abonnemanget den { $date }. Kontakta dem om du vill ändra det.
plans-waits-for-method = Abonnemanget väntar på en betalningsmetod. Lägg till en och ändra sedan abonnemanget.
plans-add-method = Lägg till en betalningsmetod
plans-pay-open = Betala den öppna fakturan
plans-to-home = Tillbaka till din fakturering
plans-waiting-title = En ändring är planerad
plans-waiting = Från { $date } har du { $plan }. Till dess behåller du det du har nu.
plans-waiting-replaced = Om du väljer något annat nedan ersätter det den här ändringen.
plans-undo = Ångra ändringen
plans-undo-title = Vill du behålla ditt nuvarande abonnemang?
plans-undo-lead = Bytet till { $plan } den { $date } blir inte av. Ditt abonnemang fortsätter som nu.
plans-undo-button = Behåll mitt nuvarande abonnemang
plans-undo-leave = Låt ändringen ske
plans-undone = Den planerade ändringen är inställd. Ditt abonnemang fortsätter som det är.
plans-nothing-waits = Ingen ändring av abonnemanget är planerad längre.
plans-confirm = Kontrollera ändringen
plans-change = Din ändring
plans-before = Du har nu
plans-after = Du får
plans-starts = Från när
plans-starts-now = Genast
plans-starts-on = Från { $date }. Till dess behåller du det du har nu.
plans-trial = Provperiod
plans-trial-goes-on = Den fortsätter till { $date }.
plans-trial-ends = Den slutar nu.
plans-method = Betalas med
plans-by-invoice = { $count ->
    [one] Faktura, att betala inom { $count } dag
   *[other] Faktura, att betala inom { $count } dagar
 }
plans-no-method = Ingen betalningsmetod
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Du betalar nu
plans-bill-none = Inget.
plans-credit-left = { $amount } blir över. Beloppet dras av från dina kommande fakturor.
plans-next-title = Du betalar härnäst
plans-next = { $amount } den { $date }
plans-next-none = Inget. Det kommer ingen mer faktura.
plans-next-settles = Skillnaden för resten av perioden finns med på den.
plans-next-usage = Det du använder läggs till.
plans-line-unused = Kredit för oanvänd tid av { $plan } från { $date }
plans-line-rest = { $plan } för resten av perioden från { $date }
plans-line-period = { $plan }, { $from } till { $to }
plans-pay = Betala { $amount } och ändra
plans-change-on = Ändra { $date }
plans-change-now = Ändra nu
plans-get-invoice = Ändra och få en faktura på { $amount }
plans-again = Välj något annat
plans-moved = Något har ändrats sedan du såg sidan. Kontrollera beloppen igen.
plans-done = Ditt abonnemang är ändrat.
plans-done-planned = Din ändring är planerad. Till dess behåller du det du har nu.
plans-done-busy = Betalningen behandlas fortfarande. Ditt abonnemang ändras så snart den har gått igenom.
plans-declined = Betalningen gick inte igenom
plans-waits-lead = Ditt abonnemang ändras så snart { $amount } är betalt. Till dess behåller du det du har nu.
plans-refused-lead = { $amount } kunde inte dras, så ditt abonnemang förblir som det är. Du kan ändra det med en annan betalningsmetod.
plans-pay-other = Betala med ett annat kort
plans-stop = Ändringen kan inte göras

### invoices

invoice = Faktura { $number }
invoice-for = Till
invoice-issued = Utfärdad
invoice-due = Förfaller
invoice-status = Status
invoice-open = Öppen
invoice-paid = Betald
invoice-void = Makulerad
invoice-given-up = Avskriven
invoice-lines = Vad den gäller
invoice-line = Beskrivning
invoice-quantity = Antal
invoice-amount = Belopp
invoice-discount = Rabatter
invoice-total = Totalt
invoice-balance = Använt saldo
invoice-left = Att betala
invoice-pdf = Ladda ner som PDF
invoices-title = Fakturor
invoices-search = Sök fakturor
invoices-any-status = Alla statusar
invoices-any-year = Alla år
invoices-year = År
invoices-number = Fakturanummer
invoices-number-column = Nummer
invoices-what = Gäller
invoices-show = Visa
invoices-all = Visa alla fakturor
invoices-none-found = Ingen faktura matchar.
invoices-none-here = Det finns inga fakturor på den här sidan.
invoices-count = { $count ->
    [one] { $count } faktura
   *[other] { $count } fakturor
 }
invoices-pages = Sidor
invoices-page = Sida { $page } av { $pages }
invoices-newer = Nyare
invoices-older = Äldre
invoice-unnumbered = Faktura utan nummer
invoice-empty = Inget
invoice-and-more = { $count ->
    [one] { $first } och { $count } till
   *[other] { $first } och { $count } till
 }
invoice-late = Förfallen
invoice-paid-on = Betald den
invoice-voided-on = Makulerad den
invoice-subtotal = Delsumma
invoice-credited = Krediterat
invoice-row-credited = { $amount } krediterat
credit-notes-title = Kreditfakturor
credit-off-invoice = Avdraget från den här fakturan
credit-refunded = Återbetalt
credit-to-balance = Till dina nästa fakturor
credit-elsewhere = Reglerat på annat sätt
invoice-paid-amount = Betalt
invoice-pay = Logga in och betala
invoice-receipt = Kvitto
payments-title = Betalningar
payment-day = Datum
payment-with = Betald med
payment-succeeded = Betald
payment-processing = På väg
payment-canceled = Avbruten
payment-failed = Misslyckades
payment-no-method = Ingen betalningsmetod
refund-succeeded = Återbetald
refund-processing = Återbetalning på väg
refund-failed = Återbetalningen misslyckades
receipt = Kvitto för faktura { $number }
receipt-paid = { $amount } betalt
receipt-elsewhere = Den betalades utanför den här sidan.
receipt-pdf = Ladda ner kvitto som PDF
upcoming-title = Nästa faktura
upcoming-none-title = Ingen faktura är planerad
upcoming-none = Som det ser ut nu ger abonnemanget ingen mer faktura.
upcoming-charged = Den betalas med { $card }. Ändringar fram till dess kan ändra beloppet.
upcoming-sent = Du får fakturan då. Den ska betalas senast { $date }.
line-trial = Gratis provperiod för { $plan }
line-usage = { $plan }: det du har använt

### paper

paper-invoice = Faktura
paper-receipt = Kvitto
paper-credit-note = Kreditfaktura
paper-number = Nummer
paper-period = Period
paper-from = Från
paper-bill-to = Faktureras till
paper-quantity = Antal
paper-unit-price = À-pris
paper-tax = Skatt
paper-pay-online = Visa och betala online
paper-page = Sida { $page } av { $pages }
paper-test-mark = TEST: det här dokumentet är inget betalningskrav
paper-discount = Rabatt
paper-subtotal = Delsumma
paper-credited = Krediterat
paper-paid = Betalt
paper-draft = Utkast
paper-overdue = Förfallen
paper-uncollectible = Ej indrivbar

### leaving

leaving-title = Säg upp { $plan }
leaving-when-later = Det slutar { $date }
leaving-when-trial = Din provperiod slutar { $date }
leaving-when-now = Det slutar genast
leaving-when-after-pause = Det slutar efter din paus
leaving-stays = Till dess förblir allt som det är.
leaving-stays-paused = Det förblir pausat. Tiden du har betalat för kommer efter pausen, sedan slutar det.
leaving-no-charge = Du debiteras inte för det igen.
leaving-usage = Det du har använt faktureras nu: du betalar { $amount }.
leaving-usage-later = Det du använder fram till dess faktureras den { $date }.
leaving-owed = Fakturor som fortfarande är öppna ska ändå betalas.
leaving-lost = Du har betalat till { $date }. Resten återbetalas inte.
leaving-credit = Kredit för tiden du inte använder
leaving-credit-later = Den dras av från din nästa faktura hos { $organization }.
leaving-schedule = Ändringen som var planerad till { $date } blir inte av.
leaving-button = Säg upp abonnemang
leaving-stay = Tillbaka utan att säga upp
leaving-undo-later = Du kan ångra dig fram till dess.
leaving-again-later = Du kan starta det igen när som helst.
leaving-changed = Beloppen har ändrats. Titta igen.
offer-title = Eller stanna kvar för mindre
offer-coupon = { $discount } på { $plan }
offer-effect = Din nästa betalning den { $date } blir { $then } i stället för { $now }.
offer-once = Den gäller en betalning.
offer-invoices = { $count ->
    [one] Den gäller { $count } betalning.
   *[other] Den gäller { $count } betalningar.
 }
offer-until = Den gäller till { $date }.
offer-forever = Den gäller så länge du behåller ditt abonnemang.
offer-single = Du kan ta den en gång.
offer-take = Ta rabatten
offer-taken = Din rabatt gäller och ditt abonnemang fortsätter.
offer-pause-title = Eller ta en paus
offer-pause-lead = Pausa ditt abonnemang. Inget debiteras förrän det återupptas.
offer-pause-go = Välj en paus
left-later = { $plan } slutar { $date }
left-after-pause = { $plan } slutar efter din paus
left-now = { $plan } har avslutats
left-again = Starta det igen
left-home = Till din fakturering
left-done = Klar
left-notice = Ditt abonnemang är uppsagt.
left-undo = Behåll mitt abonnemang
survey-title = Varför säger du upp?
survey-lead = { $organization } vill gärna veta. Du behöver inte svara.
survey-legend = Orsak
survey-comment = Med egna ord
survey-send = Skicka
survey-thanks = Tack. { $organization } kommer att läsa det.
reason-customer-service = Kundtjänsten
reason-low-quality = Kvaliteten
reason-missing-features = Något saknas
reason-other = Något annat
reason-switched-service = Jag har hittat något annat
reason-too-complex = Det är för krångligt
reason-too-expensive = Det är för dyrt
reason-unused = Jag använder det inte
keep-title = Behåll { $plan }
keep-lead = Det skulle sluta den { $date }. I stället fortsätter det.
keep-lead-paused = Det skulle sluta efter din paus. I stället fortsätter det.
keep-next = Nästa betalning
keep-button = Behåll mitt abonnemang
keep-leave = Tillbaka utan att ändra något
keep-done = Ditt abonnemang fortsätter.

### pausing

pausing-title = Pausa { $plan }
pausing-lead = Inget debiteras medan ditt abonnemang är pausat, och tiden du har betalat för finns kvar.
pausing-legend = Hur länge?
pausing-choice = { $length }, till { $date }
pausing-choice-open = Tills jag återupptar det
pausing-continue = Fortsätt
pausing-choose = Välj hur länge.
pausing-confirm-until = Paus till { $date }
pausing-confirm-open = Paus tills du återupptar det
pausing-from = Pausat från
pausing-until = Återupptas
pausing-by-you = När du återupptar det här
pausing-charged = Debiteras under tiden
pausing-nothing = Inget
pausing-kept = Betald tid som finns kvar
pausing-next = Nästa betalning
pausing-no-next = Det kommer ingen mer betalning.
pausing-open-next = Nästa betalning kommer när du har återupptagit abonnemanget och den sparade tiden är slut.
pausing-trial-kept = Provtid som finns kvar
pausing-button = Pausa abonnemang
pausing-button-change = Ändra pausen
pausing-done = Ditt abonnemang är pausat.
pausing-changed = Din paus har ändrats.
pausing-is-until = Det är pausat till { $date }.
pausing-is-open = Det är pausat tills du återupptar det.
pausing-will = Det pausas den { $date }.
pausing-change-legend = Ändra till
pausing-leave = Tillbaka utan att pausa
pausing-stay = Tillbaka utan att ändra den
pausing-ending = Abonnemanget är på väg att sluta och kan därför inte pausas. Välj först att behålla det.
pausing-none = { $organization } erbjuder inga pauser just nu.
resuming-title = Återuppta { $plan }
resuming-lead = Det fortsätter i dag.
resuming-charged = Debiteras i dag
resuming-button = Återuppta abonnemang
resuming-pay = Betala { $amount } och återuppta
resuming-done = Ditt abonnemang fortsätter.
resuming-off-title = Ställ in pausen av { $plan }
resuming-off-lead = Det skulle pausas den { $date }. Det fortsätter utan avbrott.
resuming-off-button = Ställ in pausen
resuming-off-done = Din paus är inställd.

### reactivating

reactivating-title = Starta { $plan } igen
reactivating-lead = Det avslutades den { $date }. Det startar igen i dag.
reactivating-charged = Debiteras i dag
reactivating-invoiced = Faktureras i dag
reactivating-next = Nästa betalning
reactivating-with = Betalas med
reactivating-add = Lägg till en betalningsmetod
reactivating-pay = Betala { $amount } och starta
reactivating-button = Starta igen
reactivating-leave = Tillbaka utan att starta
reactivating-changed = Beloppen har ändrats. Titta igen.
reactivating-done = Ditt abonnemang är igång igen.
reactivating-unpaid = Ditt abonnemang startar så snart det är betalt.
reactivating-gone = { $plan } säljs inte längre så som du hade det. Kontakta { $organization }.

### methods

methods-title = Betalningsmetoder
methods-none = Du har ingen betalningsmetod än.
methods-add = Lägg till ett kort
methods-default-mark = Standard
methods-expired-mark = Har gått ut
methods-soon-mark = Går snart ut
methods-expires = Går ut { $date }
methods-expired-since = Gick ut { $date }. Uppdatera det eller lägg till ett annat kort.
methods-pays = Betalar { $plans }
methods-pays-nothing = Betalar inget just nu
methods-unpaid = Inget betalar { $plans } än. Lägg till ett kort eller välj ett.
methods-a-plan = Ditt abonnemang
methods-make-default = Gör till standard
methods-choose = Välj abonnemang
methods-edit = Uppdatera
methods-remove = Ta bort
methods-default-title = Vill du göra { $card } till standard?
methods-default-lead = Ditt standardval betalar allt som inte har ett eget kort, nu och framöver.
methods-default-plans = Abonnemang som flyttas till det här kortet
methods-default-keep = Ett abonnemang som du utelämnar behåller kortet det har i dag.
methods-default-button = Gör till standard
methods-default-done = Din standardmetod för betalning är ändrad.
methods-default-already = Det här är redan ditt standardval.
methods-plans-title = Det { $card } betalar
methods-plans-legend = Abonnemang som kortet betalar
methods-plans-now = Betalas nu med { $card }
methods-plans-now-nothing = Inget betalar det än
methods-plans-none = Du har inget aktivt abonnemang som betalas med kort.
methods-plans-as-default = Som ditt standardval betalar det { $plans }. Om du vill ändra det väljer du ett annat kort för dem.
methods-plans-back = Ett abonnemang som du utelämnar går tillbaka till ditt standardkort.
methods-plans-button = Spara
methods-plans-done = Sparat. Dina abonnemang betalas som du har valt.
methods-remove-title = Vill du ta bort { $card }?
methods-remove-free = Det betalar inget just nu.
methods-remove-falls-back = { $plans } betalas med { $card } i stället.
methods-remove-needed = Det betalar { $plans }, och inget annat skulle göra det. Välj först ett annat kort för det.
methods-remove-needed-add = Lägg till ett annat kort
methods-remove-needed-choose = Välj ett annat kort
methods-remove-final = Vi glömmer kortet. Du kan lägga till det igen när som helst.
methods-remove-button = Ta bort kort
methods-remove-keep = Behåll det
methods-remove-done = Kortet är borttaget.
methods-edit-title = Uppdatera { $card }
methods-edit-lead = Har du fått ett nytt kort med samma nummer? Ändra här det som står på det.
methods-edit-button = Spara
methods-edit-done = Kortet är uppdaterat.
methods-field-number = Kortnummer
methods-field-expiry = Utgångsdatum
methods-field-expiry-hint = Månad och år, till exempel 08/30
methods-field-cvc = Säkerhetskod
methods-field-cvc-hint = De tre eller fyra siffrorna bredvid signaturen eller på framsidan
methods-field-name = Namn på kortet
methods-field-line1 = Gatuadress
methods-field-line2 = Mer av adressen
methods-field-city = Ort
methods-field-state = Delstat eller region
methods-field-postal = Postnummer
methods-wrong-number = Kontrollera kortnumret.
methods-wrong-cvc = Säkerhetskoden har tre eller fyra siffror.
methods-not-test = Det här är inget testkort. Använd ett av numren nedan, aldrig ett riktigt kort.
methods-add-test = Testläget tar bara emot testkort. Vilket framtida datum och vilken säkerhetskod som helst fungerar.
methods-add-future = Använd det för framtida betalningar
methods-add-future-hint = Det blir ditt standardval.
methods-add-plans = Abonnemang som det betalar från och med nu
methods-add-button = Lägg till kort
methods-added = Kortet är tillagt.
methods-add-busy = Din bank tar tid på sig. Kortet visas här när den har svarat.
methods-test-cards = Testkort
methods-test-number = Nummer
methods-test-outcome = Vad som händer
methods-test-succeeds = Det fungerar
methods-test-declined = Nekat
methods-test-funds = Nekat: för lite pengar
methods-test-expired = Nekat: har gått ut
methods-test-cvc = Nekat: fel säkerhetskod
methods-test-processing = Nekat: banken har ett problem
methods-test-later = Det läggs till och betalningar nekas
methods-test-asks = Banken ber dig bekräfta
methods-test-asks-in-vain = Banken ber dig bekräfta och nekar sedan
methods-saved-title = { $card } är tillagt
methods-saved-pays = Från och med nu betalar det { $plans }.
methods-saved-default = Det är ditt standardval: det betalar allt som inte har ett eget kort.
methods-saved-only = Det är redo när du behöver det.
methods-saved-owed = Fortfarande öppet
methods-saved-pay = Betala { $amounts } nu
methods-saved-later = Inte nu
methods-saved-done = Klar
methods-nowhere-title = Kort kan inte läggas till här än
methods-nowhere-lead = { $organization } har inte aktiverat kortbetalningar på den här sidan. Kontakta dem om du vill ändra hur du betalar.
methods-page-lead = Du anger ditt kort på en sida hos vår betalningsleverantör. Vi ser aldrig numret.
methods-page-button = Fortsätt

### paying

paying-title = Betala faktura { $number }
paying-all-title = Betala det som är öppet
paying-with = Betala med
paying-button = Betala { $amount }
paying-total = Sammanlagt
paying-one = Betala bara den här
paying-no-card = Du har inget kort att betala med än.
paying-add-card = Betala med ett annat kort
paying-changed = Beloppet har ändrats under tiden. Titta igen.
paying-last-try = Det senaste försöket lyckades inte. { $reason }
paying-waits = Din bank vill att du bekräftar betalningen.
paying-confirm = Bekräfta
paying-busy = Betalningen är på väg. Titta igen om en stund.
paying-nothing = Inget är öppet. Tack!
paying-done = Betalt. Tack!
paying-already = Fakturan är redan betald.
paying-results = Dina betalningar
paying-state-paid = Betald
paying-state-failed = Inte betald
paying-state-busy = På väg
paying-state-waits = Väntar på dig
paying-receipt = Faktura och kvitto
paying-try-again = Försök igen

### challenge

challenge-title = Din bank frågar
challenge-payment = { $organization } vill dra { $amount } från { $card }. Stämmer det?
challenge-setup = { $organization } vill spara { $card } för senare betalningar. Stämmer det?
challenge-card = ditt kort
challenge-test = Testläge: ingen bank tillfrågas. Välj vad den skulle svara.
challenge-approve = Godkänn
challenge-decline = Neka
challenge-leave-payment = Bekräfta hos din bank att det är du för att betala { $amount }.
challenge-leave-setup = Gå till vår betalningsleverantör för att slutföra.
challenge-leave = Fortsätt
challenge-returned = Jag är tillbaka
challenge-pending = Det är inte klart där än. Fortsätt där du slutade.
challenge-failed = Din bank kunde inte bekräfta att det var du, så inget debiterades.
challenge-failed-card = Din bank kunde inte bekräfta att det var du, så kortet lades inte till.
challenge-over = Detta har redan besvarats.

### details

details-lead = Dina fakturor ställs ut med de här uppgifterna.
details-save = Spara
details-saved = Dina uppgifter är sparade.
details-change-name = Ändra ditt namn
details-change-email = Ändra din e-postadress
details-change-phone = Ändra ditt telefonnummer
details-change-address = Ändra faktureringsadressen
details-change-shipping = Ändra leveransadressen
details-change-tax-ids = Ändra dina skatte-ID
details-name-title = Ditt namn
details-name-lead = Namnet på en person eller ett företag, så som det står på fakturor.
details-phone-title = Ditt telefonnummer
details-phone-fault = Det här ser inte ut som ett telefonnummer. Börja med + och ditt lands landsnummer.
emails-title = Din e-postadress
emails-current = Din adress är { $email }.
emails-no-mail = { $organization } ändrar den åt dig: ta kontakt med dem.
emails-new = Ny e-postadress
emails-hint = Vi skickar en kod till den. Din adress ändras när du har angett koden.
emails-send = Skicka koden
emails-same = Det här är redan din adress.
emails-code-title = Ange koden
emails-code-lead = { $count ->
    [one] Vi har skickat en kod på 8 siffror till { $email }. Den fungerar i { $count } minut.
   *[other] Vi har skickat en kod på 8 siffror till { $email }. Den fungerar i { $count } minuter.
 }
emails-code = Kod
emails-confirm = Ändra min adress
emails-again = Skicka en ny kod
emails-other = Använd en annan adress
emails-sent-again = En ny kod är på väg.
emails-wrong-code = Koden stämmer inte eller har gått ut. Kontrollera den eller be om en ny.
emails-expired = Koden har gått ut. Börja om med din nya adress.
emails-changed = Din e-postadress är ändrad. Du har loggats ut överallt annars.

### addresses

addresses-title = Faktureringsadress
addresses-shipping-title = Leveransadress
addresses-addressee = Mottagare
addresses-country = Land eller region
addresses-choose-country = Välj ett land
addresses-choose = Välj
addresses-switch = Använd det här landet
addresses-line1 = Gatuadress
addresses-line2 = Lägenhet, våning, byggnad
addresses-city = Ort
addresses-town = Ort eller stad
addresses-suburb = Förort eller ort
addresses-district = Distrikt
addresses-postal-code = Postnummer
addresses-postcode = Postnummer (Postcode)
addresses-zip = Postnummer (ZIP)
addresses-pin = Postnummer (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Område
addresses-county = Län
addresses-department = Departement
addresses-emirate = Emirat
addresses-governorate = Guvernement
addresses-island = Ö
addresses-parish = Församling
addresses-prefecture = Prefektur
addresses-province = Provins
addresses-region = Region
addresses-state = Delstat
addresses-code-fault = { $count ->
    [one] Det här postnumret ska ha { $count } siffra.
   *[other] Det här postnumret ska ha { $count } siffror.
 }
addresses-order-title = Adresser för det här abonnemanget
addresses-order-lead = Ett abonnemang utan egen adress använder din.
addresses-order-billing = Abonnemangets faktureringsadress
addresses-order-delivery = Abonnemangets leveransadress
addresses-order-usual = Använd min vanliga adress

### tax-ids

tax-ids-title = Skatte-ID
tax-ids-lead = De står på dina kommande fakturor.
tax-ids-add = Lägg till ett skatte-ID
tax-ids-type = Land och typ
tax-ids-value = Nummer
tax-ids-hint = Mellanslag, punkter och streck gör inget.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (till exempel { $example })
tax-ids-unknown = Annat
tax-ids-remove = Ta bort
tax-ids-added = Skatte-ID:t är tillagt.
tax-ids-removed = Skatte-ID:t är borttaget.

### privacy

privacy-title = Dina data
privacy-copy = En kopia av dina data
privacy-copy-lead = Allt som sparas om dig här, som en fil som andra program kan läsa (JSON).
privacy-download = Ladda ner mina data
privacy-erase = Bli bortglömd
privacy-erase-lead = Du kan be om att få dina data raderade.
privacy-erase-ask = Be om radering
privacy-erase-title = Be om att dina data raderas
privacy-erase-who = { $organization } utför raderingen och kan komma att kontakta dig först.
privacy-erase-what = Dina abonnemang avslutas, du loggas ut överallt, och dina uppgifter och betalningsmetoder raderas.
privacy-erase-kept = { $count ->
    [one] Fakturor och det som har betalats för dem sparas i { $count } år, eftersom lagen kräver det.
   *[other] Fakturor och det som har betalats för dem sparas i { $count } år, eftersom lagen kräver det.
 }
privacy-erase-send = Be om radering
privacy-asked = Du bad { $organization } den { $date } att radera dina data.
privacy-sent = Din begäran är på väg.

### problems

bad-request = Det där förstod vi inte
bad-request-advice = En del av adressen eller formuläret är inte som den ska vara. Gå tillbaka och försök igen.
stranger = Det där kom inte från den här sidan
stranger-advice = För din säkerhet utfördes det inte. Gå tillbaka, ladda om sidan och försök igen.
switched-off = Det här erbjuds inte här
switched-off-advice = { $organization } har inte aktiverat detta. Kontakta dem om du behöver det.
refused = Det går inte att göra nu
not-found = Det finns ingen sida här
not-found-advice = Adressen kan vara felskriven, eller så har sidan tagits bort. Använd länken från företaget du betalar till.
wrong-method = Sidan kan inte användas på det sättet
wrong-method-advice = Inget har ändrats. Gå tillbaka och använd knapparna på sidan.
timed-out = Det tog för lång tid
timed-out-advice = Inget har ändrats. Kontrollera din anslutning och försök igen.
too-large = Det är för stort
too-large-advice = Inget har ändrats. Gör det kortare och försök igen.
too-many = Ett ögonblick
too-many-advice = För många förfrågningar kom från din anslutning. Vänta en minut och försök igen.
offline-title = Du är offline
offline-lead = Den här sidan behöver internet. Kontrollera din anslutning och försök igen.
offline-note = Det du skickade senast kan ha kommit fram. Du ser det här när du är ansluten igen.
broken = Något gick fel hos oss
broken-advice = Det beror inte på något du har gjort. Försök igen om en stund. Om det fortsätter, kontakta företaget du betalar till och ange referensen nedan.
unavailable = Vi är strax tillbaka
unavailable-advice = Sidan är hårt belastad eller under underhåll. Försök igen om en stund.

### root

root-title = Detta är en faktureringsserver
root-customer = Är du kund? Använd länken från företaget du betalar till.
root-operator = Driver du den här servern? Den fungerar. Det här kommandot skapar en organisation och nycklarna till dess betalsidor:
root-reference = API-referens

### refusals

refusal-general = Det går inte att göra. Kontakta { $organization }.
refusal-busy = Din senaste begäran behandlas fortfarande. Vänta en stund och titta igen.
refusal-declined = Kortet nekades. Prova ett annat kort eller fråga din bank.
refusal-insufficient-funds = Kortet nekades: det finns inte tillräckligt med pengar på det. Prova ett annat kort.
refusal-expired-card = Kortet nekades: det har gått ut. Prova ett annat kort.
refusal-wrong-cvc = Kortet nekades: säkerhetskoden är fel. Kontrollera den och försök igen.
refusal-processing-error = Banken hade ett problem. Försök igen om en stund eller med ett annat kort.
refusal-authentication = Din bank vill att du bekräftar betalningen.
refusal-too-many-attempts = För många försök. Vänta ett tag och försök igen.
refusal-in-use = Det används fortfarande och kan inte tas bort.
obstacle-subscription-over = Abonnemanget har avslutats.
obstacle-subscription-runs = Abonnemanget har inte avslutats.
obstacle-subscription-incomplete = Abonnemangets första faktura är inte betald än. Betala den först.
obstacle-nothing-to-undo = Abonnemanget har inget slut som kan ångras.
obstacle-already-ending = Abonnemanget är redan på väg att sluta.
obstacle-already-paused = Abonnemanget är redan pausat.
obstacle-not-paused = Abonnemanget är inte pausat.
obstacle-subscription-overdue = En av abonnemangets fakturor är förfallen. Betala den först.
obstacle-subscription-paused = Abonnemanget är pausat. Återuppta det först.
obstacle-has-schedule = En ändring av abonnemanget är redan planerad. Ångra den först eller kontakta { $organization }.
obstacle-last-item = Ett abonnemang behöver minst en post.
obstacle-invoice-not-open = Fakturan är inte längre öppen.
obstacle-invoice-paid = Fakturan är betald.
obstacle-no-payment-method = Det finns ingen betalningsmetod att betala med. Lägg till en först.
obstacle-last-payment-method = Ett aktivt abonnemang betalas med den. Välj först en annan betalningsmetod för det abonnemanget.
obstacle-payment-over = Betalningen är avslutad.
obstacle-setup-over = Kortet har redan lagts till eller avbrutits.
obstacle-no-gateway = { $organization } kan inte ta emot betalningar här än. Kontakta dem.
obstacle-offer-taken = Du har redan utnyttjat det här erbjudandet.
obstacle-discount-runs = En rabatt gäller redan.
obstacle-too-many = Det finns redan så många av dessa som det kan finnas.
rule-required = Fyll i det här.
rule-too-long = { $count ->
    [one] Högst { $count } tecken.
   *[other] Högst { $count } tecken.
 }
rule-too-short = { $count ->
    [one] Minst { $count } tecken.
   *[other] Minst { $count } tecken.
 }
rule-range = Det här måste vara från { $min } till { $max }.
rule-character = Det här innehåller ett tecken som inte kan användas här.
rule-email = Det här ser inte ut som en e-postadress.
rule-choice = Välj något i listan.
rule-taken = Det här är redan upptaget.
rule-missing = Det här finns inte längre. Välj något annat.
rule-expired = Det här har gått ut.
rule-used-up = Det här har använts så många gånger som det går.
rule-first-time-only = Det här är bara för nya kunder.
rule-once-per-customer = Det här kan bara användas en gång, och du har använt det.
rule-below-minimum = Beloppet är för litet för det här.
rule-not-applicable = Det här passar inte ditt abonnemang.
rule-tax-id = Det här ser inte ut som ett nummer av den typen. Kontrollera om det är felskrivet.
rule-expiry = Kontrollera månad och år.
rule-card-number = Kortnummer hör inte hemma här.
rule-weak-password = Lösenordet är för lätt att gissa. Välj ett längre eller mindre vanligt.
rule-wrong-password = Det här är inte ditt lösenord.
rule-invalid = Kontrollera det här.

### mails

mail-code-subject = Din inloggningskod för { $merchant }
mail-code-lead = Ange den här koden för att logga in på din faktureringssida hos { $merchant }:
mail-code-life = { $minutes ->
    [one] Den fungerar en gång, under nästa minut.
   *[other] Den fungerar en gång, under de närmaste { $minutes } minuterna.
 }
mail-code-ignore = Om du inte har bett om den kan du bortse från mejlet. Ingen kan logga in utan koden.
mail-link-subject = Din inloggningslänk för { $merchant }
mail-link-lead = Använd den här länken för att logga in på din faktureringssida hos { $merchant }.
mail-link-button = Logga in
mail-link-life = { $minutes ->
    [one] Länken fungerar en gång, under nästa minut.
   *[other] Länken fungerar en gång, under de närmaste { $minutes } minuterna.
 }
mail-link-ignore = Om du inte har bett om den kan du bortse från mejlet. Ingen kan logga in utan länken.
mail-reset-subject = Ange ett nytt lösenord för { $merchant }
mail-reset-lead = Använd den här länken för att ange ett nytt lösenord för din faktureringssida hos { $merchant }.
mail-reset-button = Ange ett nytt lösenord
mail-reset-ignore = Om du inte har bett om den kan du bortse från mejlet. Ditt lösenord förblir som det är.
mail-proof-subject = Bekräfta din e-postadress för { $merchant }
mail-proof-lead = Ange den här koden för att använda e-postadressen hos { $merchant }:
mail-proof-ignore = Om du inte har bett om den kan du bortse från mejlet. Inget ändras.
mail-email-subject = Din e-postadress har ändrats
mail-email-old = E-postadressen till ditt faktureringskonto hos { $merchant } ändrades den { $date }. Mejl kommer inte längre till den här adressen.
mail-email-new = Det här är nu e-postadressen till ditt faktureringskonto hos { $merchant }.
mail-method-subject = En betalningsmetod har lagts till
mail-method-lead = { $brand } som slutar på { $last4 } lades till i ditt faktureringskonto hos { $merchant } den { $date }.
mail-method-card = Ett kort som slutar på { $last4 } lades till i ditt faktureringskonto hos { $merchant } den { $date }.
mail-cancelled-subject = Ditt abonnemang har sagts upp
mail-cancelled-later = Du har sagt upp { $plan }. Du kan använda det till { $date }.
mail-cancelled-undo = Har du ändrat dig? Till dess kan du ångra detta på din faktureringssida.
mail-cancelled-now = Du har sagt upp { $plan }. Det har avslutats.
mail-portal-button = Öppna din faktureringssida
mail-not-you = Om det inte var du ska du genast kontakta { $merchant }.
mail-not-you-at = Om det inte var du ska du genast kontakta { $merchant }: { $email }
