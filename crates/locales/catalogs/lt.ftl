### general

percent = { $number } %
title = { $page } · { $organization }
billing = Atsiskaitymai
test-mode = Bandomasis režimas
test-mode-note = Čia niekas nenuskaičiuojama.
skip = Pereiti prie turinio
policies = Taisyklės
privacy = Privatumo politika
terms = Paslaugų teikimo sąlygos
refunds = Pinigų grąžinimo taisyklės
return-to = Grįžti į { $organization }
sign-out = Atsijungti
language = Kalba
language-change = Keisti kalbą
contact = Susisiekite
contact-lead = { $organization } čia atsako į klausimus apie jūsų atsiskaitymus.
not-given = Nenurodyta
back = Atgal
home = Jūsų atsiskaitymai
navigation = Jūsų atsiskaitymai
reference = Klaidos kodas
errors-title = { $count ->
    [one] Dar kartą peržiūrėkite { $count } įrašą
    [few] Dar kartą peržiūrėkite { $count } įrašus
    [many] Dar kartą peržiūrėkite { $count } įrašo
   *[other] Dar kartą peržiūrėkite { $count } įrašų
 }
field-again = Jūsų saugumui tai nebuvo išsaugota. Įveskite dar kartą.
optional = neprivaloma

days = { $count ->
    [one] { $count } diena
    [few] { $count } dienos
    [many] { $count } dienos
   *[other] { $count } dienų
 }
weeks = { $count ->
    [one] { $count } savaitę
    [few] { $count } savaites
    [many] { $count } savaitės
   *[other] { $count } savaičių
 }
months = { $count ->
    [one] { $count } mėnesį
    [few] { $count } mėnesius
    [many] { $count } mėnesio
   *[other] { $count } mėnesių
 }
years = { $count ->
    [one] { $count } metus
    [few] { $count } metus
    [many] { $count } metų
   *[other] { $count } metų
 }

price-daily = { $amount } per dieną
price-weekly = { $amount } per savaitę
price-monthly = { $amount } per mėnesį
price-yearly = { $amount } per metus
price-every = { $amount } kas { $interval }
price-once = { $amount } vieną kartą
price-metered = { $amount } pagal suvartojimą
price-tiers = Kaina pagal kiekį

### notices

notice-stale = Šis puslapis buvo pasenęs. Bandykite dar kartą.

### flows

flow-done = Viskas atlikta
flow-done-lead = Galite uždaryti šį puslapį.

### portal

portal-headline = Jūsų atsiskaitymai: { $organization }
portal-use-link = Naudokite nuorodą, kurią jums atsiuntė { $organization }
portal-use-link-more = Atsiskaitymų puslapis atidaromas asmenine nuoroda. Ieškokite jos savo { $organization } paskyroje arba gautame pranešime.
portal-use-link-once = Nuoroda galioja vieną kartą ir kelias minutes. Jei jūsų nuoroda nebegalioja, paprašykite naujos.
portal-closed = { $organization } rodo jūsų atsiskaitymus jūsų paskyroje.
link-title = Jūsų atsiskaitymų puslapis paruoštas
link-lead = { $organization } sukūrė šią nuorodą tik jums. Ji galioja vieną kartą.
link-button = Atidaryti mano atsiskaitymus
link-note = Atidarę būsite prijungti šiame įrenginyje. Baigę atsijunkite.
ended-title = Ši nuoroda nebegalioja
ended-lead = Atsiskaitymų puslapio nuorodos galioja vieną kartą ir penkias minutes, kad niekas kitas negalėtų pasinaudoti jūsų nuoroda.
ended-step-back = Grįžkite ten, kur radote nuorodą: į savo paskyrą arba pranešimą.
ended-step-ask = Ten paprašykite naujos nuorodos.
ended-step-open = Atidarykite ją per penkias minutes.
signed-out = Jūs atsijungėte
signed-out-close = Galite uždaryti šį langą.
signed-out-lead = Galite uždaryti šį langą. Norėdami grįžti, naudokite naują nuorodą, kurią pateikia { $organization }.

### signing in

sign-in-title = Prisijungimas
sign-in-email = El. pašto adresas
sign-in-username = El. pašto adresas arba naudotojo vardas
sign-in-password = Slaptažodis
sign-in-password-hint = Palikite tuščią, jei norite gauti kodą el. paštu.
sign-in-code-note = Atsiųsime jums prisijungimo kodą. Slaptažodžio nereikia.
sign-in-continue = Tęsti
sign-in-send = Atsiųsti kodą
sign-in-forgotten = Pamiršote slaptažodį?
sign-in-wrong-password = Neteisingas vardas arba slaptažodis.
sign-in-needs-password = Įveskite slaptažodį.
sign-in-wait = { $minutes ->
    [one] To prašyta per dažnai. Naudokite naujausią turimą laišką arba bandykite dar kartą po { $minutes } minutės.
    [few] To prašyta per dažnai. Naudokite naujausią turimą laišką arba bandykite dar kartą po { $minutes } minučių.
    [many] To prašyta per dažnai. Naudokite naujausią turimą laišką arba bandykite dar kartą po { $minutes } minutės.
   *[other] To prašyta per dažnai. Naudokite naujausią turimą laišką arba bandykite dar kartą po { $minutes } minučių.
 }
code-title = Patikrinkite el. paštą
code-lead = Jei { $email } priklauso { $organization } klientui, kodas jau siunčiamas šiuo adresu.
code-field = Kodas iš laiško
code-hint = Aštuoni skaitmenys. Kodas galioja dešimt minučių šioje naršyklėje.
code-enter = Prisijungti
code-wrong = Šis kodas netinka. Patikrinkite jį arba paprašykite naujo.
code-resend = Siųsti naują kodą
code-other = Naudoti kitą adresą
code-sent = Naujas kodas jau siunčiamas. Senesni nebegalioja.
choose-title = Kieno atsiskaitymus norite matyti?
choose-lead = Jūsų adresas priklauso keliems { $organization } klientams.
choose-legend = Klientai
choose-unnamed = Vardas nenurodytas
choose-since = Klientas nuo { $date }
choose-plans = { $count ->
    [one] { $count } aktyvi prenumerata
    [few] { $count } aktyvios prenumeratos
    [many] { $count } aktyvios prenumeratos
   *[other] { $count } aktyvių prenumeratų
 }
choose-no-plan = Nėra aktyvių prenumeratų
choose-needed = Pasirinkite vieną.
forgotten-title = Naujo slaptažodžio nustatymas
forgotten-lead = Atsiųsime nuorodą, kuria galėsite jį nustatyti.
forgotten-send = Atsiųsti nuorodą
forgotten-sent = Jei { $organization } žino šį vardą ir jis turi slaptažodį, nuoroda jau siunčiama jo el. pašto adresu. Ji galioja valandą.
password-title = Jūsų slaptažodis
password-current = Dabartinis slaptažodis
password-new = Naujas slaptažodis
password-new-hint = Bent aštuoni ženklai. Kuo ilgesnis, tuo geriau.
password-save = Išsaugoti slaptažodį
password-first = Slaptažodžio dar neturite. Su juo galėsite prisijungti kaip { $email } nelaukdami kodo.
password-first-no-email = Slaptažodžiui reikia el. pašto adreso. Pirmiausia įrašykite jį į savo duomenis.
password-others = Visur kitur būsite atjungti.
notice-password = Jūsų slaptažodis išsaugotas.
notice-password-reset = Naujas slaptažodis išsaugotas. Prisijunkite su juo.
confirm-title = Ar tai jūs?
confirm-lead = Kad jūsų paskyra būtų saugi, dar kartą patvirtinkite, kas esate.
confirm-send = Siųsti kodą adresu { $email }
confirm-code-lead = Kodas jau siunčiamas adresu { $email }.
confirm-or-password = Arba įveskite slaptažodį
confirm-button = Patvirtinti
confirm-no-way = Negalime atsiųsti jums kodo. Atidarykite atsiskaitymų puslapį nauja nuoroda, kurią pateikia { $organization }, ir dešimt minučių galėsite tai atlikti.
sessions-title = Kur esate prisijungę
sessions-lead = Jei ko nors čia neatpažįstate, atjunkite tai ir pakeiskite slaptažodį, jei jį turite.
sessions-this = Ši naršyklė
sessions-unknown = Nežinoma naršyklė
sessions-seen = Paskutinį kartą matyta: { $time }
sessions-by-link = Prisijungta su nuoroda ({ $organization }): { $time }
sessions-by-email = Prisijungta el. paštu: { $time }
sessions-by-password = Prisijungta su slaptažodžiu: { $time }
sessions-by-site = Prisijungta per { $organization }: { $time }
sessions-end = Atjungti
sessions-end-others = Atjungti visur kitur
sessions-end-all = Atjungti visur
notice-link-ended = Ta nuoroda nebegalioja. Prisijunkite čia.
notice-session-ended = Ta naršyklė atjungta.
notice-sessions-ended = Visur kitur esate atjungti.

### home

hello = Sveiki, { $name }
hello-nobody = Sveiki
signed-in-as = Prisijungta kaip { $email }
details = Atsiskaitymo duomenys
name = Vardas
email = El. paštas
phone = Telefonas
address = Atsiskaitymo adresas
shipping = Pristatymo adresas
home-plans = Jūsų prenumeratos
home-no-plans = Šiuo metu prenumeratų čia neturite.
home-more-plans = Daugiau prenumeratų
home-ended = Pasibaigusios prenumeratos
home-balance = Likutis
home-credit = Jūsų kreditas: { $amount }. Juo apmokamos kitos jūsų sąskaitos.
home-debt = Prie kitos jūsų sąskaitos bus pridėta { $amount }.
home-methods = Mokėjimo būdas
home-no-methods = Dar neišsaugojote mokėjimo būdo.
home-methods-more = { $count ->
    [one] ir dar { $count } mokėjimo būdas
    [few] ir dar { $count } mokėjimo būdai
    [many] ir dar { $count } mokėjimo būdo
   *[other] ir dar { $count } mokėjimo būdų
 }
home-methods-no-default = { $count ->
    [one] Išsaugojote { $count } mokėjimo būdą. Numatytasis dar nepasirinktas.
    [few] Išsaugojote { $count } mokėjimo būdus. Numatytasis dar nepasirinktas.
    [many] Išsaugojote { $count } mokėjimo būdo. Numatytasis dar nepasirinktas.
   *[other] Išsaugojote { $count } mokėjimo būdų. Numatytasis dar nepasirinktas.
 }
home-methods-manage = Tvarkyti mokėjimo būdus
home-details-change = Keisti duomenis
home-tax-ids = Mokesčių mokėtojo kodai
home-no-invoices = Sąskaitų dar nėra.
home-all-invoices = Visos sąskaitos
home-further = Daugiau puslapių
home-sessions = Kur esate prisijungę
home-password = Jūsų slaptažodis
home-privacy = Jūsų duomenys

owed-now = Mokėtina dabar: { $amount }
owed-now-several = Kai kurias sąskaitas reikia apmokėti dabar
owed-open = Mokėtina: { $amount }
owed-open-several = Kai kurias sąskaitas reikia apmokėti
owed-all = Rodyti visas neapmokėtas sąskaitas
owed-late = Šios sąskaitos terminas praėjo.
owed-not-yet = Ši sąskaita dar neapmokėta.
owed-processing = Jūsų mokėjimas vykdomas.
owed-retry = Bandysime dar kartą { $date }
owed-pay = Mokėti { $amount }
owed-pay-all = Apmokėti visas
owed-confirm = Patvirtinti mokėjimą

plan-nameless = Prenumerata
plan-quantity = × { $quantity }
plan-active = Aktyvi
plan-trial-until = Nemokamas bandymas iki { $date }
plan-paused = Pristabdyta
plan-paused-until = Pristabdyta iki { $date }
plan-pauses-on = Bus pristabdyta { $date }
plan-ends-on = Baigiasi { $date }
plan-ended = Pasibaigė
plan-ended-on = Pasibaigė { $date }
plan-past-due = Mokėjimas nepavyko
plan-unpaid = Neapmokėta
plan-incomplete = Laukiama pirmojo mokėjimo
plan-on-hold = Sustabdyta: nėra mokėjimo būdo
plan-next-payment = Kitas mokėjimas
plan-next-invoice = Kita sąskaita
plan-next-lines = Už ką mokama
plan-next-plus-use = Prie jo pridedamas jūsų suvartojimas.
plan-next-due = Apmokėti iki { $date }
plan-discount = Nuolaida
plan-discount-until = Iki { $date }
plan-later = Suplanuotas pakeitimas
plan-paid-with = Mokama
plan-paid-with-change = Keisti
plan-paid-with-default = Jūsų numatytasis būdas
plan-paid-by-invoice = Kiekvieną sąskaitą apmokate patys
plan-no-method = Nėra mokėjimo būdo
plan-card-expired = Šios kortelės galiojimas baigėsi. Naudokite kitą, kad kitas mokėjimas pavyktų.
plan-card-expires = Šios kortelės galiojimas baigsis prieš kitą mokėjimą. Laiku pasirinkite kitą.
plan-needs-method = Pridėkite mokėjimo būdą, kad kitas mokėjimas pavyktų.
plan-until-end = Galite naudotis iki { $date }
plan-paused-note = Kol prenumerata pristabdyta, nieko nemokate.
plan-change = Keisti prenumeratą
plan-pause = Pristabdyti
plan-resume = Tęsti
plan-address = Adresai
plan-cancel = Atsisakyti prenumeratos
plan-keep = Palikti prenumeratą
plan-unschedule = Atšaukti suplanuotą pakeitimą
plan-reactivate = Pradėti iš naujo
plan-add-method = Pridėti mokėjimo būdą
discount-plain = { $off } nuolaida
discount-named = { $name } ({ $off } nuolaida)
card-of-brand = { $brand } •••• { $last4 }
card-plain = Kortelė •••• { $last4 }

### plans

plans-title = Prenumeratos keitimas
plans-interval = Kaip dažnai norite mokėti?
plans-daily = Kasdien
plans-weekly = Kas savaitę
plans-monthly = Kas mėnesį
plans-yearly = Kasmet
plans-every = Kas { $interval }
plans-choose = Pasirinkite prenumeratą
plans-current = Jūsų prenumerata
plans-stays = { $plan } lieka kaip yra. { $organization } čia nieko kito nesiūlo.
plans-quantity = Kiekis
plans-quantity-range = Nuo { $min } iki { $max }
plans-quantity-least = { $min } arba daugiau
plans-quantity-form = Įrašykite sveikąjį skaičių.
plans-quantity-fixed = Šios prenumeratos kiekio čia pakeisti negalima.
plans-code = Nuolaidos kodas
plans-code-unknown = Tokio kodo nežinome. Patikrinkite, ar nėra klaidų.
plans-code-used = Šią nuolaidą jau turite.
plans-choose-one = Pasirinkite prenumeratą.
plans-twice = Kita jūsų prenumeratos dalis tai jau turi. Pasirinkite ką nors kita.
plans-continue-note = Kol kas niekas nesikeičia. Kitame puslapyje tiksliai matysite, kiek mokėsite.
plans-continue = Žiūrėti kainą
plans-keep = Palikti prenumeratą kaip yra
plans-nothing-changed = Tai jau turite. Pasirinkite ką nors kita arba palikite prenumeratą kaip yra.
plans-nothing-offered = { $organization } čia kitų prenumeratų nesiūlo. Jei jos reikia, susisiekite.
plans-bound = Šios prenumeratos pakeitimą jau suplanavo { $organization }. Norėdami jį keisti, susisiekite.
plans-bound-until = Šios prenumeratos pakeitimą { $date } suplanavo { $organization }. Norėdami jį keisti, susisiekite.
plans-waits-for-method = Ši prenumerata laukia mokėjimo būdo. Pridėkite jį ir tada keiskite prenumeratą.
plans-add-method = Pridėti mokėjimo būdą
plans-pay-open = Apmokėti neapmokėtą sąskaitą
plans-to-home = Grįžti į atsiskaitymus
plans-waiting-title = Suplanuotas pakeitimas
plans-waiting = Nuo { $date } turėsite: { $plan }. Iki tol lieka tai, ką turite dabar.
plans-waiting-replaced = Jei toliau pasirinksite ką nors kita, tai pakeis šį pakeitimą.
plans-undo = Atšaukti šį pakeitimą
plans-undo-title = Palikti dabartinę prenumeratą?
plans-undo-lead = Pakeitimas, suplanuotas { $date }, neįvyks: { $plan }. Jūsų prenumerata tęsis kaip dabar.
plans-undo-button = Palikti dabartinę prenumeratą
plans-undo-leave = Leisti pakeitimui įvykti
plans-undone = Suplanuotas pakeitimas atšauktas. Jūsų prenumerata tęsiasi kaip iki šiol.
plans-nothing-waits = Šios prenumeratos pakeitimų nebėra suplanuota.
plans-confirm = Patikrinkite pakeitimą
plans-change = Jūsų pakeitimas
plans-before = Dabar turite
plans-after = Turėsite
plans-starts = Nuo kada
plans-starts-now = Iš karto
plans-starts-on = Nuo { $date } Iki tol lieka tai, ką turite dabar.
plans-trial = Bandomasis laikotarpis
plans-trial-goes-on = Tęsiasi iki { $date }
plans-trial-ends = Baigiasi dabar.
plans-method = Mokama
plans-by-invoice = { $count ->
    [one] Sąskaita, apmokėti per { $count } dieną
    [few] Sąskaita, apmokėti per { $count } dienas
    [many] Sąskaita, apmokėti per { $count } dienos
   *[other] Sąskaita, apmokėti per { $count } dienų
 }
plans-no-method = Nėra mokėjimo būdo
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Dabar mokate
plans-bill-none = Nieko.
plans-credit-left = Lieka { $amount }. Ši suma bus atimta iš kitų jūsų sąskaitų.
plans-next-title = Kitą kartą mokėsite
plans-next = { $amount }, { $date }
plans-next-none = Nieko. Daugiau sąskaitų nebus.
plans-next-settles = Joje bus skirtumas už likusią šio laikotarpio dalį.
plans-next-usage = Pridedamas jūsų suvartojimas.
plans-line-unused = Kreditas už nepanaudotą laiką: { $plan }, nuo { $date }
plans-line-rest = { $plan }, likusi laikotarpio dalis nuo { $date }
plans-line-period = { $plan }, nuo { $from } iki { $to }
plans-pay = Mokėti { $amount } ir pakeisti
plans-change-on = Pakeisti { $date }
plans-change-now = Pakeisti dabar
plans-get-invoice = Pakeisti ir gauti { $amount } sąskaitą
plans-again = Pasirinkti ką nors kita
plans-moved = Kai kas pasikeitė nuo tada, kai matėte šį puslapį. Dar kartą patikrinkite sumas.
plans-done = Jūsų prenumerata pakeista.
plans-done-planned = Jūsų pakeitimas suplanuotas. Iki tol lieka tai, ką turite dabar.
plans-done-busy = Mokėjimas dar apdorojamas. Jūsų prenumerata pasikeis, kai tik jis bus atliktas.
plans-declined = Mokėjimas nepavyko
plans-waits-lead = Jūsų prenumerata pasikeis, kai tik bus sumokėta { $amount }. Iki tol lieka tai, ką turite dabar.
plans-refused-lead = Nepavyko nuskaityti { $amount }, todėl jūsų prenumerata lieka tokia pati. Galite ją pakeisti naudodami kitą mokėjimo būdą.
plans-pay-other = Mokėti kita kortele
plans-stop = Šio pakeitimo atlikti negalima

### invoices

invoice = Sąskaita { $number }
invoice-for = Už
invoice-issued = Išrašyta
invoice-due = Apmokėti iki
invoice-status = Būsena
invoice-open = Neapmokėta
invoice-paid = Apmokėta
invoice-void = Anuliuota
invoice-given-up = Nurašyta
invoice-lines = Už ką ji
invoice-line = Aprašymas
invoice-quantity = Kiekis
invoice-amount = Suma
invoice-discount = Nuolaidos
invoice-total = Iš viso
invoice-balance = Panaudotas likutis
invoice-left = Mokėtina suma
invoice-pdf = Atsisiųsti PDF
invoices-title = Sąskaitos
invoices-search = Ieškoti sąskaitų
invoices-any-status = Bet kuri būsena
invoices-any-year = Bet kurie metai
invoices-year = Metai
invoices-number = Sąskaitos numeris
invoices-number-column = Numeris
invoices-what = Už
invoices-show = Rodyti
invoices-all = Rodyti visas sąskaitas
invoices-none-found = Tinkamų sąskaitų nėra.
invoices-none-here = Šiame puslapyje sąskaitų nėra.
invoices-count = { $count ->
    [one] { $count } sąskaita
    [few] { $count } sąskaitos
    [many] { $count } sąskaitos
   *[other] { $count } sąskaitų
 }
invoices-pages = Puslapiai
invoices-page = { $page } puslapis iš { $pages }
invoices-newer = Naujesnės
invoices-older = Senesnės
invoice-unnumbered = Sąskaita be numerio
invoice-empty = Nieko
invoice-and-more = { $count ->
    [one] { $first } ir dar { $count }
    [few] { $first } ir dar { $count }
    [many] { $first } ir dar { $count }
   *[other] { $first } ir dar { $count }
 }
invoice-late = Vėluojama
invoice-paid-on = Apmokėta
invoice-voided-on = Anuliuota
invoice-subtotal = Tarpinė suma
invoice-credited = Kredituota
invoice-row-credited = Kredituota { $amount }
credit-notes-title = Kreditinės sąskaitos
credit-off-invoice = Atskaityta iš šios sąskaitos
credit-refunded = Grąžinta
credit-to-balance = Kitoms jūsų sąskaitoms
credit-elsewhere = Atsiskaityta kitaip
invoice-paid-amount = Apmokėta
invoice-pay = Prisijungti ir mokėti
invoice-receipt = Kvitas
payments-title = Mokėjimai
payment-day = Data
payment-with = Mokėta
payment-succeeded = Apmokėta
payment-processing = Vykdoma
payment-canceled = Atšaukta
payment-failed = Nepavyko
payment-no-method = Nėra mokėjimo būdo
refund-succeeded = Grąžinta
refund-processing = Grąžinama
refund-failed = Grąžinti nepavyko
receipt = Sąskaitos { $number } kvitas
receipt-paid = Apmokėta: { $amount }
receipt-elsewhere = Apmokėta ne šiame puslapyje.
receipt-pdf = Atsisiųsti kvitą PDF formatu
upcoming-title = Kita sąskaita
upcoming-none-title = Sąskaitų nesuplanuota
upcoming-none = Kol kas daugiau sąskaitų už šią prenumeratą nebus.
upcoming-charged = Mokėjimo būdas: { $card }. Pakeitimai iki tol gali pakeisti sumą.
upcoming-sent = Tada gausite sąskaitą. Ją reikės apmokėti iki { $date }
line-trial = Nemokamas bandomasis laikotarpis: { $plan }
line-usage = { $plan }: jūsų naudojimas

### paper

paper-invoice = Sąskaita
paper-receipt = Kvitas
paper-credit-note = Kreditinė sąskaita
paper-number = Numeris
paper-period = Laikotarpis
paper-from = Pardavėjas
paper-bill-to = Pirkėjas
paper-quantity = Kiekis
paper-unit-price = Vnt. kaina
paper-tax = Mokestis
paper-pay-online = Peržiūrėti ir apmokėti internetu
paper-page = { $page } puslapis iš { $pages }
paper-test-mark = BANDYMAS: šis dokumentas nėra reikalavimas mokėti
paper-discount = Nuolaida
paper-subtotal = Tarpinė suma
paper-credited = Kredituota
paper-paid = Apmokėta
paper-draft = Juodraštis
paper-overdue = Vėluojama
paper-uncollectible = Beviltiška skola

### leaving

leaving-title = Prenumeratos atsisakymas: { $plan }
leaving-when-later = Ji baigsis { $date }
leaving-when-trial = Bandomasis laikotarpis baigsis { $date }
leaving-when-now = Ji baigsis iš karto
leaving-when-after-pause = Ji baigsis po pertraukos
leaving-stays = Iki tol viskas lieka kaip yra.
leaving-stays-paused = Ji lieka pristabdyta. Apmokėtas laikas prasideda po pertraukos, tada ji baigiasi.
leaving-no-charge = Už ją daugiau nebus nuskaičiuojama.
leaving-usage = Tai, ką panaudojote, apmokestinama dabar: mokate { $amount }.
leaving-usage-later = Tai, ką iki tol panaudosite, bus apmokestinta { $date }
leaving-owed = Dar neapmokėtas sąskaitas vis tiek reikės apmokėti.
leaving-lost = Sumokėjote iki { $date } Likusi dalis negrąžinama.
leaving-credit = Kreditas už laiką, kurio nepanaudosite
leaving-credit-later = Jis bus atimtas iš kitos jūsų { $organization } sąskaitos.
leaving-schedule = Pakeitimas, suplanuotas { $date }, neįvyks.
leaving-button = Atsisakyti prenumeratos
leaving-stay = Grįžti neatsisakius
leaving-undo-later = Iki tol galite persigalvoti.
leaving-again-later = Bet kada galite pradėti iš naujo.
leaving-changed = Sumos pasikeitė. Peržiūrėkite dar kartą.
offer-title = Arba likite pigiau
offer-coupon = { $discount }: { $plan }
offer-effect = Kitas jūsų mokėjimas { $date } bus { $then } vietoj { $now }.
offer-once = Galioja vienam mokėjimui.
offer-invoices = { $count ->
    [one] Galioja { $count } mokėjimui.
    [few] Galioja { $count } mokėjimams.
    [many] Galioja mokėjimų: { $count }.
   *[other] Galioja { $count } mokėjimų.
 }
offer-until = Galioja iki { $date }
offer-forever = Galioja, kol turite prenumeratą.
offer-single = Galite pasinaudoti vieną kartą.
offer-take = Priimti nuolaidą
offer-taken = Nuolaida pritaikyta, prenumerata tęsiasi.
offer-pause-title = Arba padarykite pertrauką
offer-pause-lead = Pristabdykite prenumeratą. Kol ji nebus tęsiama, niekas nenuskaičiuojama.
offer-pause-go = Pasirinkti pertrauką
left-later = { $plan } baigsis { $date }
left-after-pause = { $plan } baigsis po pertraukos
left-now = { $plan }: prenumerata pasibaigė
left-again = Pradėti iš naujo
left-home = Į atsiskaitymus
left-done = Atlikta
left-notice = Prenumeratos atsisakyta.
left-undo = Palikti prenumeratą
survey-title = Kodėl atsisakote?
survey-lead = { $organization } norėtų tai žinoti. Atsakyti neprivalote.
survey-legend = Priežastis
survey-comment = Savais žodžiais
survey-send = Siųsti
survey-thanks = Ačiū. { $organization } tai perskaitys.
reason-customer-service = Klientų aptarnavimas
reason-low-quality = Kokybė
reason-missing-features = Kažko trūksta
reason-other = Kita
reason-switched-service = Turiu kitą paslaugą
reason-too-complex = Per sudėtinga
reason-too-expensive = Per brangu
reason-unused = Nesinaudoju
keep-title = Prenumeratos palikimas: { $plan }
keep-lead = Ji turėjo baigtis { $date } Vietoj to ji tęsis.
keep-lead-paused = Ji turėjo baigtis po pertraukos. Vietoj to ji tęsis.
keep-next = Kitas mokėjimas
keep-button = Palikti prenumeratą
keep-leave = Grįžti nieko nekeitus
keep-done = Jūsų prenumerata tęsiasi.

### pausing

pausing-title = Pristabdymas: { $plan }
pausing-lead = Kol prenumerata pristabdyta, niekas nenuskaičiuojama, o jūsų apmokėtas laikas išsaugomas.
pausing-legend = Kuriam laikui?
pausing-choice = { $length }, iki { $date }
pausing-choice-open = Kol vėl pratęsiu
pausing-continue = Tęsti
pausing-choose = Pasirinkite, kuriam laikui.
pausing-confirm-until = Pristabdyti iki { $date }
pausing-confirm-open = Pristabdyti, kol pratęsite
pausing-from = Pristabdyta nuo
pausing-until = Tęsiama nuo
pausing-by-you = Kai ją čia pratęsite
pausing-charged = Nuskaičiuojama per tą laiką
pausing-nothing = Nieko
pausing-kept = Išsaugotas apmokėtas laikas
pausing-next = Kitas mokėjimas
pausing-no-next = Mokėjimų nebus.
pausing-open-next = Kitas mokėjimas bus tada, kai pratęsus bus išnaudotas išsaugotas laikas.
pausing-trial-kept = Išsaugotas bandomasis laikas
pausing-button = Pristabdyti prenumeratą
pausing-button-change = Keisti pertrauką
pausing-done = Jūsų prenumerata pristabdyta.
pausing-changed = Jūsų pertrauka pakeista.
pausing-is-until = Pristabdyta iki { $date }
pausing-is-open = Pristabdyta, kol pratęsite.
pausing-will = Bus pristabdyta { $date }
pausing-change-legend = Pakeisti į
pausing-leave = Grįžti nepristabdžius
pausing-stay = Grįžti nekeitus
pausing-ending = Ši prenumerata baigiasi, todėl jos pristabdyti negalima. Pirmiausia ją palikite.
pausing-none = { $organization } dabar pertraukų nesiūlo.
resuming-title = Tęsimas: { $plan }
resuming-lead = Tęsiama nuo šiandien.
resuming-charged = Nuskaičiuojama šiandien
resuming-button = Tęsti prenumeratą
resuming-pay = Mokėti { $amount } ir tęsti
resuming-done = Jūsų prenumerata tęsiasi.
resuming-off-title = Pertraukos atšaukimas: { $plan }
resuming-off-lead = Ji turėjo būti pristabdyta { $date } Ji tęsis be pertraukos.
resuming-off-button = Atšaukti pertrauką
resuming-off-done = Jūsų pertrauka atšaukta.

### reactivating

reactivating-title = Pradėti iš naujo: { $plan }
reactivating-lead = Ji pasibaigė { $date } Ji vėl prasidės šiandien.
reactivating-charged = Nuskaičiuojama šiandien
reactivating-invoiced = Sąskaita šiandien
reactivating-next = Kitas mokėjimas
reactivating-with = Mokama
reactivating-add = Pridėti mokėjimo būdą
reactivating-pay = Mokėti { $amount } ir pradėti
reactivating-button = Pradėti iš naujo
reactivating-leave = Grįžti nepradėjus
reactivating-changed = Sumos pasikeitė. Peržiūrėkite dar kartą.
reactivating-done = Jūsų prenumerata vėl aktyvi.
reactivating-unpaid = Jūsų prenumerata prasidės, kai tik bus apmokėta.
reactivating-gone = { $plan } nebesiūloma tokia, kokią turėjote. Susisiekite su { $organization }.

### methods

methods-title = Mokėjimo būdai
methods-none = Mokėjimo būdo dar neturite.
methods-add = Pridėti kortelę
methods-default-mark = Numatytasis
methods-expired-mark = Nebegalioja
methods-soon-mark = Greitai nebegalios
methods-expires = Galioja iki { $date }
methods-expired-since = Nebegalioja nuo { $date }. Atnaujinkite arba pridėkite kitą kortelę.
methods-pays = Apmokama: { $plans }
methods-pays-nothing = Šiuo metu nieko neapmoka
methods-unpaid = Dar nėra mokėjimo būdo: { $plans }. Pridėkite kortelę arba ją pasirinkite.
methods-a-plan = Jūsų prenumerata
methods-make-default = Nustatyti numatytuoju
methods-choose = Pasirinkti prenumeratas
methods-edit = Atnaujinti
methods-remove = Pašalinti
methods-default-title = { $card }: nustatyti numatytuoju?
methods-default-lead = Numatytuoju būdu apmokama viskas, kas neturi savo kortelės, dabar ir ateityje.
methods-default-plans = Prenumeratos, kurioms bus naudojama ši kortelė
methods-default-keep = Nepažymėtos prenumeratos kortelė lieka ta pati kaip šiandien.
methods-default-button = Nustatyti numatytuoju
methods-default-done = Numatytasis mokėjimo būdas pakeistas.
methods-default-already = Tai jau jūsų numatytasis būdas.
methods-plans-title = Ką apmoka { $card }
methods-plans-legend = Prenumeratos, kurias apmoka ši kortelė
methods-plans-now = Dabar apmoka { $card }
methods-plans-now-nothing = Dar nėra mokėjimo būdo
methods-plans-none = Neturite aktyvių prenumeratų, apmokamų kortele.
methods-plans-as-default = Kaip numatytoji ji apmoka: { $plans }. Norėdami tai pakeisti, pasirinkite joms kitą kortelę.
methods-plans-back = Nepažymėtai prenumeratai vėl bus naudojama numatytoji kortelė.
methods-plans-button = Išsaugoti
methods-plans-done = Išsaugota. Prenumeratos apmokamos taip, kaip pasirinkote.
methods-remove-title = Pašalinti: { $card }?
methods-remove-free = Šiuo metu ji nieko neapmoka.
methods-remove-falls-back = { $plans }: vietoj jos apmokės { $card }.
methods-remove-needed = Ji apmoka: { $plans }. Kito mokėjimo būdo tam nėra. Pirmiausia pasirinkite kitą kortelę.
methods-remove-needed-add = Pridėti kitą kortelę
methods-remove-needed-choose = Pasirinkti kitą kortelę
methods-remove-final = Kortelę pamiršime. Bet kada galėsite ją pridėti vėl.
methods-remove-button = Pašalinti kortelę
methods-remove-keep = Palikti
methods-remove-done = Kortelė pašalinta.
methods-edit-title = Atnaujinimas: { $card }
methods-edit-lead = Gavote naują kortelę tuo pačiu numeriu? Čia pakeiskite, kas ant jos užrašyta.
methods-edit-button = Išsaugoti
methods-edit-done = Kortelė atnaujinta.
methods-field-number = Kortelės numeris
methods-field-expiry = Galiojimo data
methods-field-expiry-hint = Mėnuo ir metai, pavyzdžiui, 08/30
methods-field-cvc = Saugos kodas
methods-field-cvc-hint = Trys arba keturi skaitmenys šalia parašo arba priekinėje pusėje
methods-field-name = Vardas ant kortelės
methods-field-line1 = Gatvė ir namo numeris
methods-field-line2 = Adreso papildymas
methods-field-city = Miestas ar gyvenvietė
methods-field-state = Valstija ar regionas
methods-field-postal = Pašto kodas
methods-wrong-number = Patikrinkite kortelės numerį.
methods-wrong-cvc = Saugos kodą sudaro trys arba keturi skaitmenys.
methods-not-test = Tai ne bandomoji kortelė. Naudokite vieną iš toliau pateiktų numerių, niekada ne tikrą kortelę.
methods-add-test = Bandomuoju režimu priimamos tik bandomosios kortelės. Tinka bet kokia būsima data ir bet koks saugos kodas.
methods-add-future = Naudoti būsimiems mokėjimams
methods-add-future-hint = Ji taps numatytąja.
methods-add-plans = Prenumeratos, kurias ji apmokės nuo dabar
methods-add-button = Pridėti kortelę
methods-added = Kortelė pridėta.
methods-add-busy = Jūsų bankas dar neatsakė. Kortelė atsiras čia, kai jis atsakys.
methods-test-cards = Bandomosios kortelės
methods-test-number = Numeris
methods-test-outcome = Kas vyksta
methods-test-succeeds = Veikia
methods-test-declined = Atmesta
methods-test-funds = Atmesta: nepakanka pinigų
methods-test-expired = Atmesta: nebegalioja
methods-test-cvc = Atmesta: neteisingas saugos kodas
methods-test-processing = Atmesta: banko sutrikimas
methods-test-later = Pridedama, bet mokėjimai atmetami
methods-test-asks = Bankas prašo jus patvirtinti
methods-test-asks-in-vain = Bankas prašo jus patvirtinti, tada atmeta
methods-saved-title = Pridėta: { $card }
methods-saved-pays = Nuo dabar ji apmoka: { $plans }.
methods-saved-default = Ji numatytoji: apmoka viską, kas neturi savo kortelės.
methods-saved-only = Ji paruošta, kai prireiks.
methods-saved-owed = Dar neapmokėta
methods-saved-pay = Mokėti dabar: { $amounts }
methods-saved-later = Ne dabar
methods-saved-done = Atlikta
methods-nowhere-title = Kortelių čia pridėti dar negalima
methods-nowhere-lead = { $organization } šiame puslapyje mokėjimų kortele dar neturi. Norėdami pakeisti mokėjimo būdą, susisiekite.
methods-page-lead = Kortelę įvesite mūsų mokėjimo paslaugų teikėjo puslapyje. Jos numerio niekada nematome.
methods-page-button = Tęsti

### paying

paying-title = Sąskaitos { $number } apmokėjimas
paying-all-title = Neapmokėtų sąskaitų apmokėjimas
paying-with = Mokėti naudojant
paying-button = Mokėti { $amount }
paying-total = Iš viso
paying-one = Apmokėti tik šią
paying-no-card = Kortelės, kuria galėtumėte mokėti, dar neturite.
paying-add-card = Mokėti kita kortele
paying-changed = Suma tuo tarpu pasikeitė. Peržiūrėkite dar kartą.
paying-last-try = Paskutinis bandymas nepavyko. { $reason }
paying-waits = Jūsų bankas nori, kad patvirtintumėte šį mokėjimą.
paying-confirm = Patvirtinti
paying-busy = Šis mokėjimas vykdomas. Pažiūrėkite po akimirkos.
paying-nothing = Neapmokėtų sąskaitų nėra. Ačiū!
paying-done = Apmokėta. Ačiū!
paying-already = Ši sąskaita jau apmokėta.
paying-results = Jūsų mokėjimai
paying-state-paid = Apmokėta
paying-state-failed = Neapmokėta
paying-state-busy = Vykdoma
paying-state-waits = Laukia jūsų
paying-receipt = Sąskaita ir kvitas
paying-try-again = Bandyti dar kartą

### challenge

challenge-title = Jūsų bankas klausia
challenge-payment = { $organization } nori nuskaičiuoti { $amount }. Mokėjimo būdas: { $card }. Ar tai teisinga?
challenge-setup = { $organization } nori išsaugoti kortelę vėlesniems mokėjimams: { $card }. Ar tai teisinga?
challenge-card = jūsų kortelė
challenge-test = Bandomasis režimas: joks bankas neklausiamas. Pasirinkite, ką jis atsakytų.
challenge-approve = Patvirtinti
challenge-decline = Atmesti
challenge-leave-payment = Kad sumokėtumėte { $amount }, savo banke patvirtinkite, kad tai jūs.
challenge-leave-setup = Norėdami užbaigti, eikite pas mūsų mokėjimo paslaugų teikėją.
challenge-leave = Tęsti
challenge-returned = Jau grįžau
challenge-pending = Ten dar neužbaigta. Tęskite nuo ten, kur sustojote.
challenge-failed = Jūsų bankas negalėjo patvirtinti, kad tai buvote jūs, todėl nieko nenuskaičiuota.
challenge-failed-card = Jūsų bankas negalėjo patvirtinti, kad tai buvote jūs, todėl kortelė nepridėta.
challenge-over = Į tai jau atsakyta.

### details

details-lead = Jūsų sąskaitos išrašomos su šiais duomenimis.
details-save = Išsaugoti
details-saved = Jūsų duomenys išsaugoti.
details-change-name = Keisti vardą
details-change-email = Keisti el. pašto adresą
details-change-phone = Keisti telefono numerį
details-change-address = Keisti atsiskaitymo adresą
details-change-shipping = Keisti pristatymo adresą
details-change-tax-ids = Keisti mokesčių mokėtojo kodus
details-name-title = Jūsų vardas
details-name-lead = Asmens vardas arba įmonės pavadinimas, koks jis rodomas sąskaitose.
details-phone-title = Jūsų telefono numeris
details-phone-fault = Tai nepanašu į telefono numerį. Pradėkite nuo + ir savo šalies kodo.
emails-title = Jūsų el. pašto adresas
emails-current = Jūsų adresas yra { $email }.
emails-no-mail = { $organization } jį pakeis už jus: susisiekite.
emails-new = Naujas el. pašto adresas
emails-hint = Juo atsiųsime kodą. Adresas pasikeis, kai įvesite kodą.
emails-send = Siųsti kodą
emails-same = Tai jau jūsų adresas.
emails-code-title = Įveskite kodą
emails-code-lead = { $count ->
    [one] Išsiuntėme 8 skaitmenų kodą adresu { $email }. Jis galioja { $count } minutę.
    [few] Išsiuntėme 8 skaitmenų kodą adresu { $email }. Jis galioja { $count } minutes.
    [many] Išsiuntėme 8 skaitmenų kodą adresu { $email }. Jis galioja { $count } minutės.
   *[other] Išsiuntėme 8 skaitmenų kodą adresu { $email }. Jis galioja { $count } minučių.
 }
emails-code = Kodas
emails-confirm = Keisti adresą
emails-again = Siųsti kitą kodą
emails-other = Naudoti kitą adresą
emails-sent-again = Kitas kodas jau siunčiamas.
emails-wrong-code = Šis kodas neteisingas arba nebegalioja. Patikrinkite jį arba paprašykite kito.
emails-expired = Kodas nebegalioja. Pradėkite iš naujo su nauju adresu.
emails-changed = Jūsų el. pašto adresas pakeistas. Visur kitur buvote atjungti.

### addresses

addresses-title = Atsiskaitymo adresas
addresses-shipping-title = Pristatymo adresas
addresses-addressee = Gavėjas
addresses-country = Šalis ar regionas
addresses-choose-country = Pasirinkite šalį
addresses-choose = Pasirinkite
addresses-switch = Naudoti šią šalį
addresses-line1 = Gatvė ir namo numeris
addresses-line2 = Butas, aukštas, pastatas
addresses-city = Miestas
addresses-town = Gyvenvietė ar miestas
addresses-suburb = Priemiestis ar gyvenvietė
addresses-district = Rajonas
addresses-postal-code = Pašto kodas
addresses-postcode = Pašto kodas (Postcode)
addresses-zip = Pašto kodas (ZIP)
addresses-pin = Pašto kodas (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Sritis
addresses-county = Apskritis
addresses-department = Departamentas
addresses-emirate = Emyratas
addresses-governorate = Gubernija
addresses-island = Sala
addresses-parish = Parapija
addresses-prefecture = Prefektūra
addresses-province = Provincija
addresses-region = Regionas
addresses-state = Valstija
addresses-code-fault = { $count ->
    [one] Šį kodą turi sudaryti { $count } skaitmuo.
    [few] Šį kodą turi sudaryti { $count } skaitmenys.
    [many] Šį kodą turi sudaryti { $count } skaitmens.
   *[other] Šį kodą turi sudaryti { $count } skaitmenų.
 }
addresses-order-title = Šios prenumeratos adresai
addresses-order-lead = Jei prenumerata neturi savo adreso, naudojamas jūsų.
addresses-order-billing = Šios prenumeratos atsiskaitymo adresas
addresses-order-delivery = Šios prenumeratos pristatymo adresas
addresses-order-usual = Naudoti įprastą mano adresą

### tax-ids

tax-ids-title = Mokesčių mokėtojo kodai
tax-ids-lead = Jie bus rodomi kitose jūsų sąskaitose.
tax-ids-add = Pridėti mokesčių mokėtojo kodą
tax-ids-type = Šalis ir rūšis
tax-ids-value = Numeris
tax-ids-hint = Tarpai, taškai ir brūkšneliai netrukdo.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (pavyzdžiui, { $example })
tax-ids-unknown = Kita
tax-ids-remove = Pašalinti
tax-ids-added = Mokesčių mokėtojo kodas pridėtas.
tax-ids-removed = Mokesčių mokėtojo kodas pašalintas.

### privacy

privacy-title = Jūsų duomenys
privacy-copy = Jūsų duomenų kopija
privacy-copy-lead = Viskas, kas apie jus čia saugoma, kaip failas, kurį gali skaityti kitos programos (JSON).
privacy-download = Atsisiųsti mano duomenis
privacy-erase = Teisė būti pamirštam
privacy-erase-lead = Galite paprašyti ištrinti savo duomenis.
privacy-erase-ask = Prašyti ištrinti
privacy-erase-title = Prašymas ištrinti duomenis
privacy-erase-who = { $organization } tai atliks ir prieš tai gali su jumis susisiekti.
privacy-erase-what = Jūsų prenumeratos baigsis, būsite visur atjungti, o jūsų duomenys ir mokėjimo būdai bus ištrinti.
privacy-erase-kept = { $count ->
    [one] Sąskaitos ir jų mokėjimai saugomi { $count } metus, nes to reikalauja įstatymai.
    [few] Sąskaitos ir jų mokėjimai saugomi { $count } metus, nes to reikalauja įstatymai.
    [many] Sąskaitos ir jų mokėjimai saugomi { $count } metų, nes to reikalauja įstatymai.
   *[other] Sąskaitos ir jų mokėjimai saugomi { $count } metų, nes to reikalauja įstatymai.
 }
privacy-erase-send = Prašyti ištrinti
privacy-asked = Prašymą ištrinti duomenis pateikėte { $date } Gavėjas: { $organization }.
privacy-sent = Jūsų prašymas išsiųstas.

### problems

bad-request = Mes to nesupratome
bad-request-advice = Dalis adreso arba formos nėra tokia, kokia turėtų būti. Grįžkite ir bandykite dar kartą.
stranger = Tai atėjo ne iš šio puslapio
stranger-advice = Jūsų saugumui tai neatlikta. Grįžkite, įkelkite puslapį iš naujo ir bandykite dar kartą.
switched-off = Čia tai nesiūloma
switched-off-advice = { $organization } to neįjungė. Jei to reikia, susisiekite.
refused = Dabar to atlikti negalima
not-found = Čia puslapio nėra
not-found-advice = Galbūt adresas įvestas su klaida arba puslapis pašalintas. Naudokite nuorodą, kurią pateikė įmonė, kuriai mokate.
wrong-method = Šio puslapio taip naudoti negalima
wrong-method-advice = Niekas nepakeista. Grįžkite ir naudokite puslapio mygtukus.
timed-out = Tai užtruko per ilgai
timed-out-advice = Niekas nepakeista. Patikrinkite ryšį ir bandykite dar kartą.
too-large = Tai per daug
too-large-advice = Niekas nepakeista. Sutrumpinkite ir bandykite dar kartą.
too-many = Akimirką
too-many-advice = Iš jūsų ryšio gauta per daug užklausų. Palaukite minutę ir bandykite dar kartą.
offline-title = Nesate prisijungę prie interneto
offline-lead = Šiam puslapiui reikia interneto. Patikrinkite ryšį ir bandykite dar kartą.
offline-note = Tai, ką siuntėte paskutinį kartą, galėjo pasiekti. Pamatysite čia, kai vėl prisijungsite.
broken = Mūsų pusėje įvyko klaida
broken-advice = Tai ne jūsų kaltė. Bandykite dar kartą po akimirkos. Jei nepavyks, praneškite įmonei, kuriai mokate, ir nurodykite toliau pateiktą kodą.
unavailable = Tuoj grįšime
unavailable-advice = Puslapis užimtas arba tvarkomas. Bandykite dar kartą po akimirkos.

### root

root-title = Tai atsiskaitymų serveris
root-customer = Ar esate klientas? Naudokite nuorodą, kurią pateikė įmonė, kuriai mokate.
root-operator = Ar valdote šį serverį? Jis veikia. Ši komanda sukuria organizaciją ir jos atsiskaitymų puslapių raktus:
root-reference = API žinynas

### refusals

refusal-general = To atlikti negalima. Susisiekite su { $organization }.
refusal-busy = Paskutinė jūsų užklausa dar apdorojama. Palaukite akimirką ir pažiūrėkite dar kartą.
refusal-declined = Kortelė atmesta. Bandykite kitą kortelę arba klauskite savo banko.
refusal-insufficient-funds = Kortelė atmesta: joje nepakanka pinigų. Bandykite kitą kortelę.
refusal-expired-card = Kortelė atmesta: ji nebegalioja. Bandykite kitą kortelę.
refusal-wrong-cvc = Kortelė atmesta: neteisingas saugos kodas. Patikrinkite ir bandykite dar kartą.
refusal-processing-error = Banke įvyko sutrikimas. Bandykite dar kartą po akimirkos arba su kita kortele.
refusal-authentication = Jūsų bankas nori, kad patvirtintumėte šį mokėjimą.
refusal-too-many-attempts = Per daug bandymų. Šiek tiek palaukite ir bandykite dar kartą.
refusal-in-use = Tai dar naudojama, todėl pašalinti negalima.
obstacle-subscription-over = Ši prenumerata pasibaigė.
obstacle-subscription-runs = Ši prenumerata nepasibaigė.
obstacle-subscription-incomplete = Pirmoji šios prenumeratos sąskaita dar neapmokėta. Pirmiausia ją apmokėkite.
obstacle-nothing-to-undo = Ši prenumerata neturi pabaigos, kurią būtų galima atšaukti.
obstacle-already-ending = Ši prenumerata jau baigiasi.
obstacle-already-paused = Ši prenumerata jau pristabdyta.
obstacle-not-paused = Ši prenumerata nepristabdyta.
obstacle-subscription-overdue = Vienos šios prenumeratos sąskaitos terminas praėjo. Pirmiausia ją apmokėkite.
obstacle-subscription-paused = Ši prenumerata pristabdyta. Pirmiausia ją tęskite.
obstacle-has-schedule = Šios prenumeratos pakeitimas jau suplanuotas. Pirmiausia jį atšaukite arba susisiekite su { $organization }.
obstacle-last-item = Prenumeratoje turi būti bent viena pozicija.
obstacle-invoice-not-open = Šios sąskaitos apmokėti nebereikia.
obstacle-invoice-paid = Ši sąskaita apmokėta.
obstacle-no-payment-method = Nėra mokėjimo būdo. Pirmiausia jį pridėkite.
obstacle-last-payment-method = Juo apmokama aktyvi prenumerata. Pirmiausia pasirinkite jai kitą mokėjimo būdą.
obstacle-payment-over = Šis mokėjimas baigtas.
obstacle-setup-over = Ši kortelė jau pridėta arba jos atsisakyta.
obstacle-no-gateway = { $organization } čia dar negali priimti mokėjimų. Susisiekite.
obstacle-offer-taken = Šiuo pasiūlymu jau pasinaudojote.
obstacle-discount-runs = Nuolaida jau galioja.
obstacle-too-many = Jų jau yra tiek, kiek gali būti.
rule-required = Užpildykite šį lauką.
rule-too-long = { $count ->
    [one] Daugiausia { $count } ženklas.
    [few] Daugiausia { $count } ženklai.
    [many] Daugiausia { $count } ženklo.
   *[other] Daugiausia { $count } ženklų.
 }
rule-too-short = { $count ->
    [one] Mažiausiai { $count } ženklas.
    [few] Mažiausiai { $count } ženklai.
    [many] Mažiausiai { $count } ženklo.
   *[other] Mažiausiai { $count } ženklų.
 }
rule-range = Turi būti nuo { $min } iki { $max }.
rule-character = Čia yra ženklas, kurio naudoti negalima.
rule-email = Tai nepanašu į el. pašto adresą.
rule-choice = Pasirinkite iš sąrašo.
rule-taken = Tai jau užimta.
rule-missing = To nebėra. Pasirinkite kitą.
rule-expired = Tai nebegalioja.
rule-used-up = Tai panaudota tiek kartų, kiek galima.
rule-first-time-only = Tai tik naujiems klientams.
rule-once-per-customer = Tai galima panaudoti tik vieną kartą, ir jūs jau panaudojote.
rule-below-minimum = Suma tam per maža.
rule-not-applicable = Tai netinka jūsų prenumeratai.
rule-tax-id = Tai nepanašu į tokios rūšies numerį. Patikrinkite, ar nėra klaidų.
rule-expiry = Patikrinkite mėnesį ir metus.
rule-card-number = Kortelių numeriams čia ne vieta.
rule-weak-password = Šį slaptažodį per lengva atspėti. Pasirinkite ilgesnį arba retesnį.
rule-wrong-password = Tai ne jūsų slaptažodis.
rule-invalid = Patikrinkite tai.

### mails

mail-code-subject = Jūsų prisijungimo kodas: { $merchant }
mail-code-lead = Įveskite šį kodą, kad prisijungtumėte prie savo { $merchant } atsiskaitymų puslapio:
mail-code-life = { $minutes ->
    [one] Jis galioja vieną kartą, { $minutes } minutę.
    [few] Jis galioja vieną kartą, { $minutes } minutes.
    [many] Jis galioja vieną kartą, { $minutes } minutės.
   *[other] Jis galioja vieną kartą, { $minutes } minučių.
 }
mail-code-ignore = Jei jo neprašėte, nekreipkite dėmesio į šį laišką. Be kodo niekas negali prisijungti.
mail-link-subject = Jūsų prisijungimo nuoroda: { $merchant }
mail-link-lead = Šia nuoroda prisijunkite prie savo { $merchant } atsiskaitymų puslapio.
mail-link-button = Prisijungti
mail-link-life = { $minutes ->
    [one] Nuoroda galioja vieną kartą, { $minutes } minutę.
    [few] Nuoroda galioja vieną kartą, { $minutes } minutes.
    [many] Nuoroda galioja vieną kartą, { $minutes } minutės.
   *[other] Nuoroda galioja vieną kartą, { $minutes } minučių.
 }
mail-link-ignore = Jei jos neprašėte, nekreipkite dėmesio į šį laišką. Be nuorodos niekas negali prisijungti.
mail-reset-subject = Naujo slaptažodžio nustatymas: { $merchant }
mail-reset-lead = Šia nuoroda nustatykite naują savo { $merchant } atsiskaitymų puslapio slaptažodį.
mail-reset-button = Nustatyti naują slaptažodį
mail-reset-ignore = Jei jos neprašėte, nekreipkite dėmesio į šį laišką. Slaptažodis lieka toks, koks yra.
mail-proof-subject = Patvirtinkite el. pašto adresą: { $merchant }
mail-proof-lead = Įveskite šį kodą, kad galėtumėte naudoti šį el. pašto adresą { $merchant } puslapyje:
mail-proof-ignore = Jei jo neprašėte, nekreipkite dėmesio į šį laišką. Niekas nesikeičia.
mail-email-subject = Jūsų el. pašto adresas pakeistas
mail-email-old = Jūsų { $merchant } atsiskaitymų paskyros el. pašto adresas pakeistas { $date } Laiškai į šį adresą nebesiunčiami.
mail-email-new = Dabar tai yra jūsų { $merchant } atsiskaitymų paskyros el. pašto adresas.
mail-method-subject = Pridėtas mokėjimo būdas
mail-method-lead = { $brand } kortelė, kurios numeris baigiasi { $last4 }, prie jūsų { $merchant } atsiskaitymų paskyros pridėta { $date }
mail-method-card = Kortelė, kurios numeris baigiasi { $last4 }, prie jūsų { $merchant } atsiskaitymų paskyros pridėta { $date }
mail-cancelled-subject = Jūsų prenumeratos atsisakyta
mail-cancelled-later = Atsisakėte prenumeratos: { $plan }. Galite naudotis iki { $date }
mail-cancelled-undo = Persigalvojote? Iki tol tai galite atšaukti savo atsiskaitymų puslapyje.
mail-cancelled-now = Atsisakėte prenumeratos: { $plan }. Ji pasibaigė.
mail-portal-button = Atidaryti atsiskaitymų puslapį
mail-not-you = Jei tai buvote ne jūs, nedelsdami susisiekite su { $merchant }.
mail-not-you-at = Jei tai buvote ne jūs, nedelsdami susisiekite su { $merchant }: { $email }
