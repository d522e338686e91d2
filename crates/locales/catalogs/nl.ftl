### general

percent = { $number }%
title = { $page } · { $organization }
billing = Facturering
test-mode = Testmodus
test-mode-note = Hier wordt niets afgeschreven.
skip = Naar de inhoud
policies = Beleid
privacy = Privacybeleid
terms = Servicevoorwaarden
refunds = Terugbetalingsbeleid
return-to = Terug naar { $organization }
sign-out = Uitloggen
language = Taal
language-change = Taal wijzigen
contact = Contact
contact-lead = { $organization } beantwoordt hier vragen over uw facturering.
not-given = Niet opgegeven
back = Terug
home = Uw facturering
navigation = Uw facturering
reference = Referentie
errors-title = { $count ->
    [one] Kijk nog eens naar één gegeven
   *[other] Kijk nog eens naar { $count } gegevens
 }
field-again = Voor uw veiligheid is dit niet bewaard. Vul het opnieuw in.
optional = optioneel

days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
 }
weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weken
 }
months = { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
 }
years = { $count ->
    [one] { $count } jaar
   *[other] { $count } jaar
 }

price-daily = { $amount } per dag
price-weekly = { $amount } per week
price-monthly = { $amount } per maand
price-yearly = { $amount } per jaar
price-every = { $amount } per { $interval }
price-once = { $amount } eenmalig
price-metered = { $amount } naar gebruik
price-tiers = Prijs naar aantal

### notices

notice-stale = Deze pagina was niet meer actueel. Probeer het opnieuw.

### flows

flow-done = Alles is klaar
flow-done-lead = U kunt deze pagina sluiten.

### portal

portal-headline = Uw facturering bij { $organization }
portal-use-link = Gebruik de link die u van { $organization } hebt gekregen
portal-use-link-more = Uw facturering opent u met een persoonlijke link. U vindt die in uw account bij { $organization } of in een bericht van hen.
portal-use-link-once = Een link werkt één keer en een paar minuten lang. Is uw link verlopen, vraag dan een nieuwe aan.
portal-closed = { $organization } toont uw facturering in uw account bij hen.
link-title = Uw facturering staat klaar
link-lead = { $organization } heeft deze link alleen voor u gemaakt. Hij werkt één keer.
link-button = Mijn facturering openen
link-note = Als u de link opent, bent u op dit apparaat ingelogd. Log uit als u klaar bent.
ended-title = Deze link is verlopen
ended-lead = Links naar een factureringspagina werken één keer en vijf minuten lang, zodat niemand anders de uwe kan gebruiken.
ended-step-back = Ga terug naar waar u de link hebt gevonden: uw account of het bericht.
ended-step-ask = Vraag daar een nieuwe link aan.
ended-step-open = Open die binnen vijf minuten.
signed-out = U bent uitgelogd
signed-out-close = U kunt dit venster sluiten.
signed-out-lead = U kunt dit venster sluiten. Gebruik een nieuwe link van { $organization } om terug te komen.

### signing in

sign-in-title = Inloggen
sign-in-email = E-mailadres
sign-in-username = E-mailadres of gebruikersnaam
sign-in-password = Wachtwoord
sign-in-password-hint = Laat dit leeg om een code per e-mail te krijgen.
sign-in-code-note = Wij sturen u een code om in te loggen. U hebt geen wachtwoord nodig.
sign-in-continue = Verder
sign-in-send = Stuur mij een code
sign-in-forgotten = Wachtwoord vergeten?
sign-in-wrong-password = De naam of het wachtwoord klopt niet.
sign-in-needs-password = Vul uw wachtwoord in.
sign-in-wait = { $minutes ->
    [one] Dit is te vaak aangevraagd. Gebruik de nieuwste e-mail die u hebt, of probeer het over { $minutes } minuut opnieuw.
   *[other] Dit is te vaak aangevraagd. Gebruik de nieuwste e-mail die u hebt, of probeer het over { $minutes } minuten opnieuw.
 }
code-title = Kijk in uw e-mail
code-lead = Als { $email } bij een klant van { $organization } hoort, is er een code naar dit adres onderweg.
code-field = Code uit de e-mail
code-hint = Acht cijfers. De code werkt tien minuten lang, in deze browser.
code-enter = Inloggen
code-wrong = Deze code werkt niet. Controleer hem of vraag een nieuwe aan.
code-resend = Nieuwe code sturen
code-other = Ander adres gebruiken
code-sent = Er is een nieuwe code onderweg. Oudere codes werken niet meer.
choose-title = Wiens facturering wilt u zien?
choose-lead = Uw adres hoort bij meerdere klanten van { $organization }.
choose-legend = Klanten
choose-unnamed = Geen naam opgegeven
choose-since = Klant sinds { $date }
choose-plans = { $count ->
    [one] { $count } lopend abonnement
   *[other] { $count } lopende abonnementen
 }
choose-no-plan = Geen lopend abonnement
choose-needed = Kies er een.
forgotten-title = Nieuw wachtwoord instellen
forgotten-lead = Wij sturen u een link om er een in te stellen.
forgotten-send = Stuur mij de link
forgotten-sent = Als { $organization } deze naam kent en er een wachtwoord bij hoort, is er een link onderweg naar het bijbehorende e-mailadres. De link werkt een uur lang.
password-title = Uw wachtwoord
password-current = Huidig wachtwoord
password-new = Nieuw wachtwoord
password-new-hint = Minstens acht tekens. Langer is beter.
password-save = Wachtwoord opslaan
password-first = U hebt nog geen wachtwoord. Met een wachtwoord kunt u inloggen als { $email } zonder op een code te wachten.
password-first-no-email = Bij een wachtwoord hoort een e-mailadres. Voeg het uwe eerst toe aan uw gegevens.
password-others = U wordt overal elders uitgelogd.
notice-password = Uw wachtwoord is opgeslagen.
notice-password-reset = Uw nieuwe wachtwoord is opgeslagen. Log ermee in.
confirm-title = Bent u het?
confirm-lead = Laat nog een keer zien wie u bent. Zo blijft uw account veilig.
confirm-send = Code sturen naar { $email }
confirm-code-lead = Er is een code onderweg naar { $email }.
confirm-or-password = Of vul uw wachtwoord in
confirm-button = Bevestigen
confirm-no-way = Wij kunnen u geen code sturen. Open uw facturering met een nieuwe link van { $organization }. Daarna kunt u dit tien minuten lang doen.
sessions-title = Waar u bent ingelogd
sessions-lead = Herkent u iets hiervan niet, log het dan uit en wijzig uw wachtwoord als u er een hebt.
sessions-this = Deze browser
sessions-unknown = Onbekende browser
sessions-seen = Laatst gezien: { $time }
sessions-by-link = Ingelogd met een link van { $organization }: { $time }
sessions-by-email = Ingelogd per e-mail: { $time }
sessions-by-password = Ingelogd met uw wachtwoord: { $time }
sessions-by-site = Ingelogd bij { $organization }: { $time }
sessions-end = Uitloggen
sessions-end-others = Overal elders uitloggen
sessions-end-all = Overal uitloggen
notice-link-ended = Die link is verlopen. Log in plaats daarvan hier in.
notice-session-ended = Die browser is uitgelogd.
notice-sessions-ended = U bent overal elders uitgelogd.

### home

hello = Hallo, { $name }
hello-nobody = Hallo
signed-in-as = Ingelogd als { $email }
details = Factuurgegevens
name = Naam
email = E-mail
phone = Telefoon
address = Factuuradres
shipping = Bezorgadres
home-plans = Uw abonnementen
home-no-plans = U hebt hier op dit moment geen abonnement.
home-more-plans = Meer abonnementen
home-ended = Beëindigde abonnementen
home-balance = Tegoed
home-credit = U hebt { $amount } tegoed. Daarmee worden uw volgende facturen betaald.
home-debt = { $amount } komt bij uw volgende factuur.
home-methods = Betaalmethode
home-no-methods = U hebt nog geen betaalmethode opgeslagen.
home-methods-more = { $count ->
    [one] en nog { $count } betaalmethode
   *[other] en nog { $count } betaalmethoden
 }
home-methods-no-default = { $count ->
    [one] U hebt { $count } betaalmethode opgeslagen. Die is nog niet uw standaard.
   *[other] U hebt { $count } betaalmethoden opgeslagen. Geen daarvan is al uw standaard.
 }
home-methods-manage = Betaalmethoden beheren
home-details-change = Gegevens wijzigen
home-tax-ids = Belastingnummers
home-no-invoices = Er zijn nog geen facturen.
home-all-invoices = Alle facturen
home-further = Meer pagina’s
home-sessions = Waar u bent ingelogd
home-password = Uw wachtwoord
home-privacy = Uw gegevens

owed-now = { $amount } nu te betalen
owed-now-several = Enkele facturen moeten nu worden betaald
owed-open = { $amount } te betalen
owed-open-several = Enkele facturen moeten worden betaald
owed-all = Alle openstaande facturen bekijken
owed-late = Deze factuur is te laat.
owed-not-yet = Deze factuur is nog niet betaald.
owed-processing = Uw betaling is onderweg.
owed-retry = Wij proberen het op { $date } opnieuw.
owed-pay = { $amount } betalen
owed-pay-all = Alles betalen
owed-confirm = Betaling bevestigen

plan-nameless = Abonnement
plan-quantity = × { $quantity }
plan-active = Actief
plan-trial-until = Gratis proefperiode tot { $date }
plan-paused = Gepauzeerd
plan-paused-until = Gepauzeerd tot { $date }
plan-pauses-on = Pauzeert op { $date }
plan-ends-on = Eindigt op { $date }
plan-ended = Beëindigd
plan-ended-on = Beëindigd op { $date }
plan-past-due = Betaling mislukt
plan-unpaid = Niet betaald
plan-incomplete = Wacht op de eerste betaling
plan-on-hold = Stilgezet: geen betaalmethode
plan-next-payment = Volgende betaling
plan-next-invoice = Volgende factuur
plan-next-lines = Bekijken waarvoor
plan-next-plus-use = Uw gebruik komt erbij.
plan-next-due = Te betalen uiterlijk { $date }
plan-discount = Korting
plan-discount-until = Tot { $date }
plan-later = Geplande wijziging
plan-paid-with = Betaald met
plan-paid-with-change = Wijzigen
plan-paid-with-default = Uw standaard
plan-paid-by-invoice = U betaalt elke factuur zelf
plan-no-method = Geen betaalmethode
plan-card-expired = Deze kaart is verlopen. Gebruik een andere, zodat uw volgende betaling lukt.
plan-card-expires = Deze kaart verloopt vóór uw volgende betaling. Gebruik op tijd een andere.
plan-needs-method = Voeg een betaalmethode toe, zodat uw volgende betaling lukt.
plan-until-end = U kunt het gebruiken tot { $date }.
plan-paused-note = Tijdens de pauze betaalt u niets.
plan-change = Abonnement wijzigen
plan-pause = Pauzeren
plan-resume = Hervatten
plan-address = Adressen
plan-cancel = Abonnement opzeggen
plan-keep = Abonnement behouden
plan-unschedule = Geplande wijziging intrekken
plan-reactivate = Opnieuw starten
plan-add-method = Betaalmethode toevoegen
discount-plain = { $off } korting
discount-named = { $name } ({ $off } korting)
card-of-brand = { $brand } eindigend op { $last4 }
card-plain = Kaart eindigend op { $last4 }

### plans

plans-title = Uw abonnement wijzigen
plans-interval = Hoe vaak wilt u betalen?
plans-daily = Dagelijks
plans-weekly = Wekelijks
plans-monthly = Maandelijks
plans-yearly = Jaarlijks
plans-every = Elke { $interval }
plans-choose = Kies een abonnement
plans-current = Uw abonnement
plans-stays = { $plan } blijft zoals het is. { $organization } biedt er hier niets anders voor aan.
plans-quantity = Aantal
plans-quantity-range = Van { $min } tot en met { $max }
plans-quantity-least = { $min } of meer
plans-quantity-form = Vul een heel getal in.
plans-quantity-fixed = Het aantal van dit abonnement kan hier niet worden gewijzigd.
plans-code = Promotiecode
plans-code-unknown = Wij kennen deze code niet. Controleer hem op typefouten.
plans-code-used = U hebt deze korting al.
plans-choose-one = Kies een abonnement.
plans-twice = Een ander deel van uw abonnement heeft dit al. Kies iets anders.
plans-continue-note = Er verandert nog niets. De volgende pagina laat precies zien wat u betaalt.
plans-continue = Bekijken wat het kost
plans-keep = Mijn abonnement zo houden
plans-nothing-changed = Dit is wat u nu hebt. Kies iets anders of houd uw abonnement zoals het is.
plans-nothing-offered = { $organization } biedt hier geen ander abonnement aan. Neem contact met hen op als u er een nodig hebt.
plans-bound = { $organization } heeft een wijziging van dit abonnement gepland. Neem contact met hen op om het te wijzigen.
plans-bound-until = { $organization } heeft een wijziging van dit abonnement gepland voor { $date }. Neem contact met hen op om het te wijzigen.
plans-waits-for-method = Dit abonnement wacht op een betaalmethode. Voeg er een toe en wijzig daarna het abonnement.
plans-add-method = Betaalmethode toevoegen
plans-pay-open = Openstaande factuur betalen
plans-to-home = Terug naar uw facturering
plans-waiting-title = Er is een wijziging gepland
plans-waiting = Vanaf { $date } hebt u { $plan }. Tot dan houdt u wat u nu hebt.
plans-waiting-replaced = Als u hieronder iets anders kiest, komt dat in de plaats van deze wijziging.
plans-undo = Deze wijziging intrekken
plans-undo-title = Uw huidige abonnement houden?
plans-undo-lead = De wijziging naar { $plan } op { $date } gaat niet door. Uw abonnement loopt door zoals het nu is.
plans-undo-button = Huidig abonnement houden
plans-undo-leave = Wijziging laten doorgaan
plans-undone = De geplande wijziging is ingetrokken. Uw abonnement loopt door zoals het is.
plans-nothing-waits = Er is geen wijziging van dit abonnement meer gepland.
plans-confirm = Controleer uw wijziging
plans-change = Uw wijziging
plans-before = U hebt nu
plans-after = U krijgt
plans-starts = Vanaf wanneer
plans-starts-now = Meteen
plans-starts-on = Vanaf { $date }. Tot dan houdt u wat u nu hebt.
plans-trial = Proefperiode
plans-trial-goes-on = Die loopt door tot { $date }.
plans-trial-ends = Die eindigt nu.
plans-method = Betaald met
plans-by-invoice = { $count ->
    [one] Factuur, te betalen binnen { $count } dag
   *[other] Factuur, te betalen binnen { $count } dagen
 }
plans-no-method = Geen betaalmethode
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = U betaalt nu
plans-bill-none = Niets.
plans-credit-left = Er blijft { $amount } over. Dat gaat van uw volgende facturen af.
plans-next-title = Daarna betaalt u
plans-next = { $amount } op { $date }
plans-next-none = Niets. Er komt geen factuur meer.
plans-next-settles = Het verschil voor de rest van deze periode staat daarop.
plans-next-usage = Uw gebruik komt erbij.
plans-line-unused = Tegoed voor ongebruikte tijd van { $plan } vanaf { $date }
plans-line-rest = { $plan } voor de rest van de periode vanaf { $date }
plans-line-period = { $plan }, { $from } tot { $to }
plans-pay = { $amount } betalen en wijzigen
plans-change-on = Wijzigen op { $date }
plans-change-now = Nu wijzigen
plans-get-invoice = Wijzigen en een factuur van { $amount } krijgen
plans-again = Iets anders kiezen
plans-moved = Er is iets veranderd sinds u deze pagina zag. Controleer de bedragen opnieuw.
plans-done = Uw abonnement is gewijzigd.
plans-done-planned = Uw wijziging is gepland. Tot dan houdt u wat u nu hebt.
plans-done-busy = De betaling wordt nog verwerkt. Uw abonnement wijzigt zodra ze rond is.
plans-declined = De betaling is niet gelukt
plans-waits-lead = Uw abonnement wijzigt zodra { $amount } is betaald. Tot dan houdt u wat u nu hebt.
plans-refused-lead = { $amount } kon niet worden afgeschreven, dus uw abonnement blijft zoals het is. U kunt het wijzigen met een andere betaalmethode.
plans-pay-other = Met een andere kaart betalen
plans-stop = Deze wijziging is niet mogelijk

### invoices

invoice = Factuur { $number }
invoice-for = Voor
invoice-issued = Factuurdatum
invoice-due = Vervaldatum
invoice-status = Status
invoice-open = Open
invoice-paid = Betaald
invoice-void = Vervallen
invoice-given-up = Afgeschreven
invoice-lines = Waarvoor het is
invoice-line = Omschrijving
invoice-quantity = Aantal
invoice-amount = Bedrag
invoice-discount = Kortingen
invoice-total = Totaal
invoice-balance = Verrekend tegoed
invoice-left = Te betalen
invoice-pdf = Downloaden als pdf
invoices-title = Facturen
invoices-search = Facturen zoeken
invoices-any-status = Elke status
invoices-any-year = Elk jaar
invoices-year = Jaar
invoices-number = Factuurnummer
invoices-number-column = Nummer
invoices-what = Voor
invoices-show = Tonen
invoices-all = Alle facturen tonen
invoices-none-found = Geen passende factuur gevonden.
invoices-none-here = Op deze pagina staan geen facturen.
invoices-count = { $count ->
    [one] { $count } factuur
   *[other] { $count } facturen
 }
invoices-pages = Pagina’s
invoices-page = Pagina { $page } van { $pages }
invoices-newer = Nieuwer
invoices-older = Ouder
invoice-unnumbered = Factuur zonder nummer
invoice-empty = Niets
invoice-and-more = { $count ->
    [one] { $first } en nog { $count }
   *[other] { $first } en nog { $count }
 }
invoice-late = Te laat
invoice-paid-on = Betaald op
invoice-voided-on = Vervallen op
invoice-subtotal = Subtotaal
invoice-credited = Gecrediteerd
invoice-row-credited = { $amount } gecrediteerd
credit-notes-title = Creditnota’s
credit-off-invoice = Van deze factuur afgetrokken
credit-refunded = Terugbetaald
credit-to-balance = Voor uw volgende facturen
credit-elsewhere = Anders verrekend
invoice-paid-amount = Betaald
invoice-pay = Inloggen en betalen
invoice-receipt = Betalingsbewijs
payments-title = Betalingen
payment-day = Datum
payment-with = Betaald met
payment-succeeded = Betaald
payment-processing = Onderweg
payment-canceled = Geannuleerd
payment-failed = Mislukt
payment-no-method = Geen betaalmethode
refund-succeeded = Terugbetaald
refund-processing = Terugbetaling onderweg
refund-failed = Terugbetaling mislukt
receipt = Betalingsbewijs voor factuur { $number }
receipt-paid = { $amount } betaald
receipt-elsewhere = De betaling is buiten deze pagina om gedaan.
receipt-pdf = Betalingsbewijs downloaden als pdf
upcoming-title = Volgende factuur
upcoming-none-title = Er is geen factuur gepland
upcoming-none = Zoals het er nu voor staat, komt er voor dit abonnement geen factuur meer.
upcoming-charged = De factuur wordt betaald met { $card }. Wijzigingen tot dan kunnen het bedrag veranderen.
upcoming-sent = U krijgt de factuur op dat moment. Te betalen uiterlijk { $date }.
line-trial = Gratis proefperiode van { $plan }
line-usage = { $plan }: uw verbruik

### paper

paper-invoice = Factuur
paper-receipt = Betalingsbewijs
paper-credit-note = Creditnota
paper-number = Nummer
paper-period = Periode
paper-from = Van
paper-bill-to = Factuur aan
paper-quantity = Aantal
paper-unit-price = Stukprijs
paper-tax = Belasting
paper-pay-online = Online bekijken en betalen
paper-page = Pagina { $page } van { $pages }
paper-test-mark = TEST: dit document is geen verzoek tot betaling
paper-discount = Korting
paper-subtotal = Subtotaal
paper-credited = Gecrediteerd
paper-paid = Betaald
paper-draft = Concept
paper-overdue = Te laat
paper-uncollectible = Oninbaar

### leaving

leaving-title = { $plan } opzeggen
leaving-when-later = Het eindigt op { $date }
leaving-when-trial = Uw proefperiode eindigt op { $date }
leaving-when-now = Het eindigt meteen
leaving-when-after-pause = Het eindigt na uw pauze
leaving-stays = Tot dan blijft alles zoals het is.
leaving-stays-paused = Het blijft gepauzeerd. De tijd die u hebt betaald, komt na de pauze; daarna eindigt het.
leaving-no-charge = Er wordt hiervoor niets meer afgeschreven.
leaving-usage = Uw verbruik wordt nu in rekening gebracht: u betaalt { $amount }.
leaving-usage-later = Wat u tot dan verbruikt, wordt op { $date } in rekening gebracht.
leaving-owed = Facturen die nog openstaan, moeten nog worden betaald.
leaving-lost = U hebt betaald tot { $date }. De rest wordt niet terugbetaald.
leaving-credit = Tegoed voor de tijd die u niet gebruikt
leaving-credit-later = Dat gaat van uw volgende factuur bij { $organization } af.
leaving-schedule = De wijziging die voor { $date } was gepland, gaat niet door.
leaving-button = Abonnement opzeggen
leaving-stay = Terug zonder op te zeggen
leaving-undo-later = Tot dan kunt u van gedachten veranderen.
leaving-again-later = U kunt het op elk moment opnieuw starten.
leaving-changed = De bedragen zijn veranderd. Kijk nog een keer.
offer-title = Of blijf voor minder
offer-coupon = { $discount } op { $plan }
offer-effect = Uw volgende betaling op { $date } is { $then } in plaats van { $now }.
offer-once = Dit geldt voor één betaling.
offer-invoices = { $count ->
    [one] Dit geldt voor { $count } betaling.
   *[other] Dit geldt voor { $count } betalingen.
 }
offer-until = Dit geldt tot { $date }.
offer-forever = Dit geldt zolang u uw abonnement houdt.
offer-single = U kunt er één keer gebruik van maken.
offer-take = Korting aannemen
offer-taken = Uw korting is actief en uw abonnement loopt door.
offer-pause-title = Of neem een pauze
offer-pause-lead = Pauzeer uw abonnement. Er wordt niets afgeschreven tot het wordt hervat.
offer-pause-go = Pauze kiezen
left-later = { $plan } eindigt op { $date }
left-after-pause = { $plan } eindigt na uw pauze
left-now = { $plan } is beëindigd
left-again = Opnieuw starten
left-home = Naar uw facturering
left-done = Klaar
left-notice = Uw abonnement is opgezegd.
left-undo = Mijn abonnement houden
survey-title = Waarom gaat u weg?
survey-lead = { $organization } wil dat graag weten. U hoeft het niet te zeggen.
survey-legend = Reden
survey-comment = In uw eigen woorden
survey-send = Versturen
survey-thanks = Dank u wel. { $organization } zal het lezen.
reason-customer-service = De klantenservice
reason-low-quality = De kwaliteit
reason-missing-features = Er ontbreekt iets
reason-other = Iets anders
reason-switched-service = Ik heb iets anders gevonden
reason-too-complex = Het is te ingewikkeld
reason-too-expensive = Het is te duur
reason-unused = Ik gebruik het niet
keep-title = { $plan } houden
keep-lead = Het zou op { $date } eindigen. Nu loopt het door.
keep-lead-paused = Het zou na uw pauze eindigen. Nu loopt het door.
keep-next = Volgende betaling
keep-button = Mijn abonnement houden
keep-leave = Terug zonder iets te wijzigen
keep-done = Uw abonnement loopt door.

### pausing

pausing-title = { $plan } pauzeren
pausing-lead = Tijdens de pauze wordt niets afgeschreven, en de tijd die u hebt betaald, blijft bewaard.
pausing-legend = Hoelang?
pausing-choice = { $length }, tot { $date }
pausing-choice-open = Tot ik het hervat
pausing-continue = Verder
pausing-choose = Kies hoelang.
pausing-confirm-until = Pauzeren tot { $date }
pausing-confirm-open = Pauzeren tot u hervat
pausing-from = Gepauzeerd vanaf
pausing-until = Wordt hervat op
pausing-by-you = Als u het hier hervat
pausing-charged = Intussen afgeschreven
pausing-nothing = Niets
pausing-kept = Bewaarde betaalde tijd
pausing-next = Volgende betaling
pausing-no-next = Er komt geen betaling meer.
pausing-open-next = De volgende betaling komt als u het abonnement hebt hervat en de bewaarde tijd op is.
pausing-trial-kept = Bewaarde proeftijd
pausing-button = Abonnement pauzeren
pausing-button-change = Pauze wijzigen
pausing-done = Uw abonnement is gepauzeerd.
pausing-changed = Uw pauze is gewijzigd.
pausing-is-until = Het is gepauzeerd tot { $date }.
pausing-is-open = Het is gepauzeerd tot u het hervat.
pausing-will = Het wordt gepauzeerd op { $date }.
pausing-change-legend = Wijzigen in
pausing-leave = Terug zonder te pauzeren
pausing-stay = Terug zonder iets te wijzigen
pausing-ending = Dit abonnement eindigt en kan daarom niet worden gepauzeerd. Behoud het eerst.
pausing-none = { $organization } biedt op dit moment geen pauzes aan.
resuming-title = { $plan } hervatten
resuming-lead = Het gaat vandaag verder.
resuming-charged = Vandaag afgeschreven
resuming-button = Abonnement hervatten
resuming-pay = { $amount } betalen en hervatten
resuming-done = Uw abonnement loopt door.
resuming-off-title = Pauze van { $plan } intrekken
resuming-off-lead = De pauze zou op { $date } beginnen. Het abonnement loopt nu zonder pauze door.
resuming-off-button = Pauze intrekken
resuming-off-done = Uw pauze is ingetrokken.

### reactivating

reactivating-title = { $plan } opnieuw starten
reactivating-lead = Het is op { $date } beëindigd. Het start vandaag opnieuw.
reactivating-charged = Vandaag afgeschreven
reactivating-invoiced = Vandaag gefactureerd
reactivating-next = Volgende betaling
reactivating-with = Betaald met
reactivating-add = Betaalmethode toevoegen
reactivating-pay = { $amount } betalen en starten
reactivating-button = Opnieuw starten
reactivating-leave = Terug zonder te starten
reactivating-changed = De bedragen zijn veranderd. Kijk nog een keer.
reactivating-done = Uw abonnement loopt weer.
reactivating-unpaid = Uw abonnement start zodra er is betaald.
reactivating-gone = { $plan } wordt niet meer verkocht zoals u het had. Neem contact op met { $organization }.

### methods

methods-title = Betaalmethoden
methods-none = U hebt nog geen betaalmethode.
methods-add = Kaart toevoegen
methods-default-mark = Standaard
methods-expired-mark = Verlopen
methods-soon-mark = Verloopt binnenkort
methods-expires = Verloopt { $date }
methods-expired-since = Verlopen { $date }. Werk de kaart bij of voeg een andere toe.
methods-pays = Betaalt { $plans }
methods-pays-nothing = Betaalt op dit moment niets
methods-unpaid = { $plans } wordt nog door niets betaald. Voeg een kaart toe of kies er een.
methods-a-plan = Uw abonnement
methods-make-default = Standaard maken
methods-choose = Abonnementen kiezen
methods-edit = Bijwerken
methods-remove = Verwijderen
methods-default-title = { $card } als standaard instellen?
methods-default-lead = Uw standaardkaart betaalt alles wat geen eigen kaart heeft, nu en later.
methods-default-plans = Abonnementen die naar deze kaart overgaan
methods-default-keep = Een abonnement dat u weglaat, houdt de kaart die het nu heeft.
methods-default-button = Standaard maken
methods-default-done = Uw standaardbetaalmethode is gewijzigd.
methods-default-already = Dit is al uw standaard.
methods-plans-title = Wat { $card } betaalt
methods-plans-legend = Abonnementen die deze kaart betaalt
methods-plans-now = Nu betaald met { $card }
methods-plans-now-nothing = Wordt nog door niets betaald
methods-plans-none = U hebt geen lopend abonnement dat met een kaart wordt betaald.
methods-plans-as-default = Als uw standaard betaalt deze kaart { $plans }. Kies daarvoor een andere kaart om dat te wijzigen.
methods-plans-back = Een abonnement dat u weglaat, gaat terug naar uw standaardkaart.
methods-plans-button = Opslaan
methods-plans-done = Opgeslagen. Uw abonnementen worden betaald zoals u hebt gekozen.
methods-remove-title = { $card } verwijderen?
methods-remove-free = Deze kaart betaalt op dit moment niets.
methods-remove-falls-back = { $plans } wordt dan betaald met { $card }.
methods-remove-needed = Deze kaart betaalt { $plans }, en er is niets anders dat dit kan betalen. Kies daarvoor eerst een andere kaart.
methods-remove-needed-add = Andere kaart toevoegen
methods-remove-needed-choose = Andere kaart kiezen
methods-remove-final = Wij vergeten de kaart. U kunt haar op elk moment opnieuw toevoegen.
methods-remove-button = Kaart verwijderen
methods-remove-keep = Houden
methods-remove-done = De kaart is verwijderd.
methods-edit-title = { $card } bijwerken
methods-edit-lead = Hebt u een nieuwe kaart met hetzelfde nummer? Wijzig hier wat erop staat.
methods-edit-button = Opslaan
methods-edit-done = De kaart is bijgewerkt.
methods-field-number = Kaartnummer
methods-field-expiry = Vervaldatum
methods-field-expiry-hint = Maand en jaar, bijvoorbeeld 08/30
methods-field-cvc = Beveiligingscode
methods-field-cvc-hint = De drie of vier cijfers naast de handtekening of op de voorkant
methods-field-name = Naam op de kaart
methods-field-line1 = Straat en huisnummer
methods-field-line2 = Meer van het adres
methods-field-city = Plaats
methods-field-state = Provincie of regio
methods-field-postal = Postcode
methods-wrong-number = Controleer het kaartnummer.
methods-wrong-cvc = De beveiligingscode heeft drie of vier cijfers.
methods-not-test = Dit is geen testkaart. Gebruik een van de nummers hieronder, nooit een echte kaart.
methods-add-test = In de testmodus werken alleen testkaarten. Elke datum in de toekomst en elke beveiligingscode is goed.
methods-add-future = Gebruiken voor toekomstige betalingen
methods-add-future-hint = Deze kaart wordt uw standaard.
methods-add-plans = Abonnementen die deze kaart voortaan betaalt
methods-add-button = Kaart toevoegen
methods-added = De kaart is toegevoegd.
methods-add-busy = Uw bank neemt de tijd. De kaart verschijnt hier als de bank heeft geantwoord.
methods-test-cards = Testkaarten
methods-test-number = Nummer
methods-test-outcome = Wat er gebeurt
methods-test-succeeds = Het lukt
methods-test-declined = Geweigerd
methods-test-funds = Geweigerd: onvoldoende saldo
methods-test-expired = Geweigerd: verlopen
methods-test-cvc = Geweigerd: verkeerde beveiligingscode
methods-test-processing = Geweigerd: de bank heeft een probleem
methods-test-later = Wordt toegevoegd, betalingen worden geweigerd
methods-test-asks = De bank vraagt u om te bevestigen
methods-test-asks-in-vain = De bank vraagt u om te bevestigen en weigert dan
methods-saved-title = { $card } is toegevoegd
methods-saved-pays = Deze kaart betaalt voortaan { $plans }.
methods-saved-default = Dit is uw standaard: deze kaart betaalt alles wat geen eigen kaart heeft.
methods-saved-only = Deze kaart staat klaar voor als u haar nodig hebt.
methods-saved-owed = Nog open
methods-saved-pay = Nu { $amounts } betalen
methods-saved-later = Niet nu
methods-saved-done = Klaar
methods-nowhere-title = Hier kunnen nog geen kaarten worden toegevoegd
methods-nowhere-lead = { $organization } heeft kaartbetalingen op deze pagina niet ingesteld. Neem contact met hen op om te wijzigen hoe u betaalt.
methods-page-lead = U vult uw kaartgegevens in op een pagina van onze betalingsdienstverlener. Wij zien het nummer nooit.
methods-page-button = Verder

### paying

paying-title = Factuur { $number } betalen
paying-all-title = Openstaande facturen betalen
paying-with = Betalen met
paying-button = { $amount } betalen
paying-total = Samen
paying-one = Alleen deze betalen
paying-no-card = U hebt nog geen kaart om mee te betalen.
paying-add-card = Met een andere kaart betalen
paying-changed = Het bedrag is intussen veranderd. Kijk nog een keer.
paying-last-try = De laatste poging is niet gelukt. { $reason }
paying-waits = Uw bank wil dat u deze betaling bevestigt.
paying-confirm = Bevestigen
paying-busy = Deze betaling is onderweg. Kijk over een ogenblik nog een keer.
paying-nothing = Er staat niets open. Dank u wel!
paying-done = Betaald. Dank u wel!
paying-already = Deze factuur is al betaald.
paying-results = Uw betalingen
paying-state-paid = Betaald
paying-state-failed = Niet betaald
paying-state-busy = Onderweg
paying-state-waits = Wacht op u
paying-receipt = Factuur en betalingsbewijs
paying-try-again = Opnieuw proberen

### challenge

challenge-title = Uw bank vraagt
challenge-payment = { $organization } wil { $amount } afschrijven van { $card }. Klopt dat?
challenge-setup = { $organization } wil { $card } bewaren voor latere betalingen. Klopt dat?
challenge-card = uw kaart
challenge-test = Testmodus: er wordt geen bank gevraagd. Kies wat de bank zou antwoorden.
challenge-approve = Goedkeuren
challenge-decline = Weigeren
challenge-leave-payment = Bevestig bij uw bank dat u het bent om { $amount } te betalen.
challenge-leave-setup = Ga naar onze betalingsdienstverlener om dit af te ronden.
challenge-leave = Verder
challenge-returned = Ik ben terug
challenge-pending = Het is daar nog niet afgerond. Ga verder waar u gebleven was.
challenge-failed = Uw bank kon niet bevestigen dat u het was. Er is daarom niets afgeschreven.
challenge-failed-card = Uw bank kon niet bevestigen dat u het was. De kaart is daarom niet toegevoegd.
challenge-over = Dit is al beantwoord.

### details

details-lead = Uw facturen worden met deze gegevens opgesteld.
details-save = Opslaan
details-saved = Uw gegevens zijn opgeslagen.
details-change-name = Naam wijzigen
details-change-email = E-mailadres wijzigen
details-change-phone = Telefoonnummer wijzigen
details-change-address = Factuuradres wijzigen
details-change-shipping = Bezorgadres wijzigen
details-change-tax-ids = Belastingnummers wijzigen
details-name-title = Uw naam
details-name-lead = De naam van een persoon of bedrijf, zoals die op facturen staat.
details-phone-title = Uw telefoonnummer
details-phone-fault = Dit lijkt geen telefoonnummer te zijn. Begin met + en de landcode.
emails-title = Uw e-mailadres
emails-current = Uw adres is { $email }.
emails-no-mail = { $organization } wijzigt het voor u: neem contact op.
emails-new = Nieuw e-mailadres
emails-hint = Wij sturen er een code naartoe. Uw adres verandert zodra u de code hebt ingevuld.
emails-send = Code sturen
emails-same = Dit is al uw adres.
emails-code-title = Vul de code in
emails-code-lead = { $count ->
    [one] Wij hebben een code van 8 cijfers gestuurd naar { $email }. De code werkt { $count } minuut lang.
   *[other] Wij hebben een code van 8 cijfers gestuurd naar { $email }. De code werkt { $count } minuten lang.
 }
emails-code = Code
emails-confirm = Mijn adres wijzigen
emails-again = Andere code sturen
emails-other = Ander adres gebruiken
emails-sent-again = Er is een andere code onderweg.
emails-wrong-code = Deze code klopt niet of is verlopen. Controleer hem of vraag een andere aan.
emails-expired = De code is verlopen. Begin opnieuw met uw nieuwe adres.
emails-changed = Uw e-mailadres is gewijzigd. U bent overal elders uitgelogd.

### addresses

addresses-title = Factuuradres
addresses-shipping-title = Bezorgadres
addresses-addressee = Geadresseerde
addresses-country = Land of regio
addresses-choose-country = Kies een land
addresses-choose = Kiezen
addresses-switch = Dit land gebruiken
addresses-line1 = Straat en huisnummer
addresses-line2 = Appartement, verdieping, gebouw
addresses-city = Stad
addresses-town = Plaats
addresses-suburb = Wijk of plaats
addresses-district = District
addresses-postal-code = Postcode
addresses-postcode = Postcode
addresses-zip = ZIP-code
addresses-pin = PIN-code
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Gebied
addresses-county = Graafschap
addresses-department = Departement
addresses-emirate = Emiraat
addresses-governorate = Gouvernement
addresses-island = Eiland
addresses-parish = Parish
addresses-prefecture = Prefectuur
addresses-province = Provincie
addresses-region = Regio
addresses-state = Staat
addresses-code-fault = { $count ->
    [one] Deze code moet { $count } cijfer hebben.
   *[other] Deze code moet { $count } cijfers hebben.
 }
addresses-order-title = Adressen van dit abonnement
addresses-order-lead = Zonder eigen adres gebruikt een abonnement het uwe.
addresses-order-billing = Factuuradres van dit abonnement
addresses-order-delivery = Bezorgadres van dit abonnement
addresses-order-usual = Mijn gewone adres gebruiken

### tax-ids

tax-ids-title = Belastingnummers
tax-ids-lead = Ze staan op uw volgende facturen.
tax-ids-add = Belastingnummer toevoegen
tax-ids-type = Land en type
tax-ids-value = Nummer
tax-ids-hint = Spaties, punten en streepjes zijn geen probleem.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (bijvoorbeeld { $example })
tax-ids-unknown = Anders
tax-ids-remove = Verwijderen
tax-ids-added = Het belastingnummer is toegevoegd.
tax-ids-removed = Het belastingnummer is verwijderd.

### privacy

privacy-title = Uw gegevens
privacy-copy = Een kopie van uw gegevens
privacy-copy-lead = Alles wat hier over u wordt bewaard, als een bestand dat andere programma’s kunnen lezen (JSON).
privacy-download = Mijn gegevens downloaden
privacy-erase = Vergeten worden
privacy-erase-lead = U kunt vragen om uw gegevens te laten wissen.
privacy-erase-ask = Om wissen vragen
privacy-erase-title = Vragen om uw gegevens te wissen
privacy-erase-who = { $organization } voert dit uit en neemt mogelijk eerst contact met u op.
privacy-erase-what = Uw abonnementen eindigen, u wordt overal uitgelogd, en uw gegevens en betaalmethoden worden gewist.
privacy-erase-kept = { $count ->
    [one] Facturen en wat ervoor is betaald, worden { $count } jaar bewaard, omdat de wet dat vraagt.
   *[other] Facturen en wat ervoor is betaald, worden { $count } jaar bewaard, omdat de wet dat vraagt.
 }
privacy-erase-send = Om wissen vragen
privacy-asked = U hebt { $organization } op { $date } gevraagd uw gegevens te wissen.
privacy-sent = Uw verzoek is onderweg.

### problems

bad-request = Dat konden wij niet begrijpen
bad-request-advice = Een deel van het adres of het formulier klopt niet. Ga terug en probeer het opnieuw.
stranger = Dat kwam niet van deze pagina
stranger-advice = Voor uw veiligheid is het niet uitgevoerd. Ga terug, laad de pagina opnieuw en probeer het nog een keer.
switched-off = Dit wordt hier niet aangeboden
switched-off-advice = { $organization } heeft dit niet ingeschakeld. Neem contact met hen op als u het nodig hebt.
refused = Dat kan nu niet
not-found = Hier is geen pagina
not-found-advice = Misschien bevat het adres een typefout of is de pagina verwijderd. Gebruik de link van het bedrijf dat u betaalt.
wrong-method = Deze pagina kan zo niet worden gebruikt
wrong-method-advice = Er is niets gewijzigd. Ga terug en gebruik de knoppen van de pagina.
timed-out = Dat duurde te lang
timed-out-advice = Er is niets gewijzigd. Controleer uw verbinding en probeer het opnieuw.
too-large = Dat is te groot
too-large-advice = Er is niets gewijzigd. Maak het korter en probeer het opnieuw.
too-many = Een ogenblik geduld
too-many-advice = Er kwamen te veel verzoeken van uw verbinding. Wacht een minuut en probeer het opnieuw.
offline-title = U bent offline
offline-lead = Deze pagina heeft internet nodig. Controleer uw verbinding en probeer het opnieuw.
offline-note = Wat u het laatst hebt verstuurd, is misschien aangekomen. U ziet het hier zodra u weer verbonden bent.
broken = Er is bij ons iets misgegaan
broken-advice = Dit komt niet door iets wat u hebt gedaan. Probeer het over een ogenblik opnieuw. Blijft het zo, meld het dan aan het bedrijf dat u betaalt en geef de referentie hieronder door.
unavailable = Wij zijn zo terug
unavailable-advice = De pagina is druk bezet of wordt onderhouden. Probeer het over een ogenblik opnieuw.

### root

root-title = Dit is een factureringsserver
root-customer = Bent u klant? Gebruik de link van het bedrijf dat u betaalt.
root-operator = Beheert u deze server? Hij werkt. Deze opdracht maakt een organisatie aan, met de sleutels voor haar betaalpagina’s:
root-reference = API-referentie

### refusals

refusal-general = Dit is niet mogelijk. Neem contact op met { $organization }.
refusal-busy = Uw laatste verzoek wordt nog verwerkt. Wacht even en kijk nog een keer.
refusal-declined = De kaart is geweigerd. Probeer een andere kaart of vraag het uw bank.
refusal-insufficient-funds = De kaart is geweigerd: het saldo is niet voldoende. Probeer een andere kaart.
refusal-expired-card = De kaart is geweigerd: ze is verlopen. Probeer een andere kaart.
refusal-wrong-cvc = De kaart is geweigerd: de beveiligingscode klopt niet. Controleer die en probeer het opnieuw.
refusal-processing-error = De bank had een probleem. Probeer het over een ogenblik opnieuw, of met een andere kaart.
refusal-authentication = Uw bank wil dat u deze betaling bevestigt.
refusal-too-many-attempts = Te veel pogingen. Wacht een tijdje en probeer het opnieuw.
refusal-in-use = Dit is nog in gebruik en kan niet worden verwijderd.
obstacle-subscription-over = Dit abonnement is beëindigd.
obstacle-subscription-runs = Dit abonnement is niet beëindigd.
obstacle-subscription-incomplete = De eerste factuur van dit abonnement is nog niet betaald. Betaal die eerst.
obstacle-nothing-to-undo = Dit abonnement heeft geen einde dat kan worden ingetrokken.
obstacle-already-ending = Dit abonnement eindigt al.
obstacle-already-paused = Dit abonnement is al gepauzeerd.
obstacle-not-paused = Dit abonnement is niet gepauzeerd.
obstacle-subscription-overdue = Een factuur van dit abonnement is te laat. Betaal die eerst.
obstacle-subscription-paused = Dit abonnement is gepauzeerd. Hervat het eerst.
obstacle-has-schedule = Er is al een wijziging van dit abonnement gepland. Trek die eerst in of neem contact op met { $organization }.
obstacle-last-item = Een abonnement heeft minstens één onderdeel nodig.
obstacle-invoice-not-open = Deze factuur staat niet meer open.
obstacle-invoice-paid = Deze factuur is betaald.
obstacle-no-payment-method = Er is geen betaalmethode om mee te betalen. Voeg er eerst een toe.
obstacle-last-payment-method = Een lopend abonnement wordt hiermee betaald. Kies eerst een andere betaalmethode voor dat abonnement.
obstacle-payment-over = Deze betaling is afgesloten.
obstacle-setup-over = Deze kaart is al toegevoegd of het toevoegen is gestopt.
obstacle-no-gateway = { $organization } kan hier nog geen betalingen ontvangen. Neem contact met hen op.
obstacle-offer-taken = U hebt dit aanbod al eerder aangenomen.
obstacle-discount-runs = Er loopt al een korting.
obstacle-too-many = Meer hiervan is niet mogelijk.
rule-required = Vul dit in.
rule-too-long = { $count ->
    [one] Dit mag hoogstens { $count } teken hebben.
   *[other] Dit mag hoogstens { $count } tekens hebben.
 }
rule-too-short = { $count ->
    [one] Dit moet minstens { $count } teken hebben.
   *[other] Dit moet minstens { $count } tekens hebben.
 }
rule-range = Dit moet van { $min } tot en met { $max } zijn.
rule-character = Hier staat een teken in dat niet kan worden gebruikt.
rule-email = Dit lijkt geen e-mailadres te zijn.
rule-choice = Kies er een uit de lijst.
rule-taken = Dit is al in gebruik.
rule-missing = Dit is er niet meer. Kies een ander.
rule-expired = Dit is verlopen.
rule-used-up = Dit is zo vaak gebruikt als mogelijk is.
rule-first-time-only = Dit is alleen voor nieuwe klanten.
rule-once-per-customer = Dit kan maar één keer worden gebruikt, en u hebt het al gebruikt.
rule-below-minimum = Het bedrag is hiervoor te klein.
rule-not-applicable = Dit past niet bij uw abonnement.
rule-tax-id = Dit lijkt geen nummer van dat type te zijn. Controleer het op typefouten.
rule-expiry = Controleer de maand en het jaar.
rule-card-number = Kaartnummers horen hier niet.
rule-weak-password = Dit wachtwoord is te makkelijk te raden. Kies een langer of minder gewoon wachtwoord.
rule-wrong-password = Dit is niet uw wachtwoord.
rule-invalid = Controleer dit.

### mails

mail-code-subject = Uw inlogcode voor { $merchant }
mail-code-lead = Vul deze code in om in te loggen op uw factureringspagina bij { $merchant }:
mail-code-life = { $minutes ->
    [one] De code werkt één keer, de komende minuut.
   *[other] De code werkt één keer, de komende { $minutes } minuten.
 }
mail-code-ignore = Hebt u hier niet om gevraagd, negeer deze e-mail dan. Zonder de code kan niemand inloggen.
mail-link-subject = Uw inloglink voor { $merchant }
mail-link-lead = Gebruik deze link om in te loggen op uw factureringspagina bij { $merchant }.
mail-link-button = Inloggen
mail-link-life = { $minutes ->
    [one] De link werkt één keer, de komende minuut.
   *[other] De link werkt één keer, de komende { $minutes } minuten.
 }
mail-link-ignore = Hebt u hier niet om gevraagd, negeer deze e-mail dan. Zonder de link kan niemand inloggen.
mail-reset-subject = Stel een nieuw wachtwoord in voor { $merchant }
mail-reset-lead = Gebruik deze link om een nieuw wachtwoord in te stellen voor uw factureringspagina bij { $merchant }.
mail-reset-button = Nieuw wachtwoord instellen
mail-reset-ignore = Hebt u hier niet om gevraagd, negeer deze e-mail dan. Uw wachtwoord blijft zoals het is.
mail-proof-subject = Bevestig uw e-mailadres voor { $merchant }
mail-proof-lead = Vul deze code in om dit e-mailadres bij { $merchant } te gebruiken:
mail-proof-ignore = Hebt u hier niet om gevraagd, negeer deze e-mail dan. Er verandert niets.
mail-email-subject = Uw e-mailadres is gewijzigd
mail-email-old = Het e-mailadres van uw factureringsaccount bij { $merchant } is op { $date } gewijzigd. Er komen geen e-mails meer naar dit adres.
mail-email-new = Dit is nu het e-mailadres van uw factureringsaccount bij { $merchant }.
mail-method-subject = Er is een betaalmethode toegevoegd
mail-method-lead = { $brand } eindigend op { $last4 } is op { $date } toegevoegd aan uw factureringsaccount bij { $merchant }.
mail-method-card = Een kaart eindigend op { $last4 } is op { $date } toegevoegd aan uw factureringsaccount bij { $merchant }.
mail-cancelled-subject = Uw abonnement is opgezegd
mail-cancelled-later = U hebt { $plan } opgezegd. U kunt het gebruiken tot { $date }.
mail-cancelled-undo = Van gedachten veranderd? Tot dan kunt u dit op uw factureringspagina ongedaan maken.
mail-cancelled-now = U hebt { $plan } opgezegd. Het is beëindigd.
mail-portal-button = Uw factureringspagina openen
mail-not-you = Was u dit niet, neem dan meteen contact op met { $merchant }.
mail-not-you-at = Was u dit niet, neem dan meteen contact op met { $merchant }: { $email }
