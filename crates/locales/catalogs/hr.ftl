### general

percent = { $number } %
title = { $page } · { $organization }
billing = Plaćanja i računi
test-mode = Testni način
test-mode-note = Ovdje se ništa ne naplaćuje.
skip = Prijeđi na sadržaj
policies = Pravila
privacy = Pravila o privatnosti
terms = Uvjeti korištenja
refunds = Pravila o povratu novca
return-to = Natrag na { $organization }
sign-out = Odjava
language = Jezik
language-change = Promijeni jezik
contact = Kontakt
contact-lead = { $organization } ovdje odgovara na pitanja o vašim plaćanjima i računima.
not-given = Nije navedeno
back = Natrag
home = Vaša plaćanja i računi
navigation = Vaša plaćanja i računi
reference = Referenca
errors-title = { $count ->
    [one] Provjerite još jednom { $count } podatak
    [few] Provjerite još jednom { $count } podatka
   *[other] Provjerite još jednom { $count } podataka
 }
field-again = Radi vaše sigurnosti to nije zadržano. Unesite ponovno.
optional = neobavezno

days = { $count ->
    [one] { $count } dan
    [few] { $count } dana
   *[other] { $count } dana
 }
weeks = { $count ->
    [one] { $count } tjedan
    [few] { $count } tjedna
   *[other] { $count } tjedana
 }
months = { $count ->
    [one] { $count } mjesec
    [few] { $count } mjeseca
   *[other] { $count } mjeseci
 }
years = { $count ->
    [one] { $count } godina
    [few] { $count } godine
   *[other] { $count } godina
 }

price-daily = { $amount } dnevno
price-weekly = { $amount } tjedno
price-monthly = { $amount } mjesečno
price-yearly = { $amount } godišnje
price-every = { $amount } svakih { $interval }
price-once = { $amount } jednokratno
price-metered = { $amount } prema potrošnji
price-tiers = Cijena prema količini

### notices

notice-stale = Ova stranica više nije bila aktualna. Pokušajte ponovno.

### flows

flow-done = Sve je gotovo
flow-done-lead = Možete zatvoriti ovu stranicu.

### portal

portal-headline = Vaša plaćanja i računi: { $organization }
portal-use-link = Upotrijebite poveznicu koju vam je poslala tvrtka { $organization }
portal-use-link-more = Vaša stranica za plaćanja otvara se osobnom poveznicom. Potražite je na svojem računu u tvrtki { $organization } ili u njezinoj poruci.
portal-use-link-once = Poveznica vrijedi jednom i samo nekoliko minuta. Ako je vaša istekla, zatražite novu.
portal-closed = { $organization } prikazuje plaćanja i račune unutar vašeg korisničkog računa.
link-title = Vaša stranica za plaćanja je spremna
link-lead = Tvrtka { $organization } izradila je ovu poveznicu samo za vas. Vrijedi jednom.
link-button = Otvori moju stranicu
link-note = Otvaranjem se prijavljujete na ovom uređaju. Odjavite se kad završite.
ended-title = Ova je poveznica istekla
ended-lead = Poveznice za stranicu za plaćanja vrijede jednom i pet minuta, kako nitko drugi ne bi mogao upotrijebiti vašu.
ended-step-back = Vratite se tamo gdje ste našli poveznicu: na svoj račun ili u poruku.
ended-step-ask = Ondje zatražite novu poveznicu.
ended-step-open = Otvorite je u roku od pet minuta.
signed-out = Odjavljeni ste
signed-out-close = Možete zatvoriti ovaj prozor.
signed-out-lead = Možete zatvoriti ovaj prozor. Za povratak upotrijebite novu poveznicu koju vam pošalje { $organization }.

### signing in

sign-in-title = Prijava
sign-in-email = Adresa e-pošte
sign-in-username = Adresa e-pošte ili korisničko ime
sign-in-password = Lozinka
sign-in-password-hint = Ostavite prazno ako želite kôd e-poštom.
sign-in-code-note = Poslat ćemo vam kôd za prijavu. Lozinka vam ne treba.
sign-in-continue = Nastavi
sign-in-send = Pošalji mi kôd
sign-in-forgotten = Zaboravili ste lozinku?
sign-in-wrong-password = Ime ili lozinka nisu točni.
sign-in-needs-password = Unesite lozinku.
sign-in-wait = { $minutes ->
    [one] To je zatraženo prečesto. Upotrijebite najnoviju e-poruku koju imate ili pokušajte ponovno za { $minutes } minutu.
    [few] To je zatraženo prečesto. Upotrijebite najnoviju e-poruku koju imate ili pokušajte ponovno za { $minutes } minute.
   *[other] To je zatraženo prečesto. Upotrijebite najnoviju e-poruku koju imate ili pokušajte ponovno za { $minutes } minuta.
 }
code-title = Provjerite e-poštu
code-lead = Ako { $email } pripada kupcu tvrtke { $organization }, kôd je na putu na tu adresu.
code-field = Kôd iz e-poruke
code-hint = Osam znamenki. Kôd vrijedi deset minuta, u ovom pregledniku.
code-enter = Prijavi se
code-wrong = Ovaj kôd ne vrijedi. Provjerite ga ili zatražite novi.
code-resend = Pošalji novi kôd
code-other = Upotrijebi drugu adresu
code-sent = Novi je kôd na putu. Stariji više ne vrijede.
choose-title = Čija plaćanja i račune želite vidjeti?
choose-lead = Vaša adresa pripada više kupaca tvrtke { $organization }.
choose-legend = Kupci
choose-unnamed = Ime nije navedeno
choose-since = Kupac od { $date }
choose-plans = { $count ->
    [one] { $count } aktivna pretplata
    [few] { $count } aktivne pretplate
   *[other] { $count } aktivnih pretplata
 }
choose-no-plan = Nema aktivnih pretplata
choose-needed = Odaberite jednog.
forgotten-title = Postavljanje nove lozinke
forgotten-lead = Poslat ćemo vam poveznicu za postavljanje lozinke.
forgotten-send = Pošalji mi poveznicu
forgotten-sent = Ako { $organization } poznaje ovo ime i ono ima lozinku, poveznica je na putu na pripadajuću adresu e-pošte. Vrijedi jedan sat.
password-title = Vaša lozinka
password-current = Trenutačna lozinka
password-new = Nova lozinka
password-new-hint = Najmanje osam znakova. Duža je bolja.
password-save = Spremi lozinku
password-first = Još nemate lozinku. S njom se možete prijaviti adresom { $email } bez čekanja na kôd.
password-first-no-email = Uz lozinku je potrebna adresa e-pošte. Najprije dodajte svoju među svoje podatke.
password-others = Svugdje drugdje bit ćete odjavljeni.
notice-password = Vaša je lozinka spremljena.
notice-password-reset = Vaša je nova lozinka spremljena. Prijavite se njome.
confirm-title = Jeste li to vi?
confirm-lead = Radi sigurnosti svojeg računa još jednom potvrdite tko ste.
confirm-send = Pošalji kôd na { $email }
confirm-code-lead = Kôd je na putu na { $email }.
confirm-or-password = Ili unesite lozinku
confirm-button = Potvrdi
confirm-no-way = Ne možemo vam poslati kôd. Otvorite svoju stranicu novom poveznicom koju vam pošalje { $organization }, pa ćete to moći učiniti tijekom deset minuta.
sessions-title = Gdje ste prijavljeni
sessions-lead = Ako nešto od ovoga ne prepoznajete, odjavite to i promijenite lozinku ako je imate.
sessions-this = Ovaj preglednik
sessions-unknown = Nepoznat preglednik
sessions-seen = Zadnji put viđeno: { $time }
sessions-by-link = Prijava poveznicom ({ $organization }): { $time }
sessions-by-email = Prijava e-poštom: { $time }
sessions-by-password = Prijava lozinkom: { $time }
sessions-by-site = Prijava na stranici { $organization }: { $time }
sessions-end = Odjavi
sessions-end-others = Odjavi svugdje drugdje
sessions-end-all = Odjavi svugdje
notice-link-ended = Ta je poveznica istekla. Umjesto toga prijavite se ovdje.
notice-session-ended = Taj je preglednik odjavljen.
notice-sessions-ended = Odjavljeni ste svugdje drugdje.

### home

hello = Dobar dan, { $name }
hello-nobody = Dobar dan
signed-in-as = Prijavljeni ste kao { $email }
details = Podaci za račun
name = Ime
email = E-pošta
phone = Telefon
address = Adresa za račun
shipping = Adresa za dostavu
home-plans = Vaše pretplate
home-no-plans = Ovdje trenutačno nemate pretplatu.
home-more-plans = Više pretplata
home-ended = Završene pretplate
home-balance = Stanje
home-credit = Na raspolaganju imate { $amount }. Time se plaćaju vaši sljedeći računi.
home-debt = Na vaš sljedeći račun dodat će se { $amount }.
home-methods = Način plaćanja
home-no-methods = Još niste spremili način plaćanja.
home-methods-more = { $count ->
    [one] i još { $count } način plaćanja
    [few] i još { $count } načina plaćanja
   *[other] i još { $count } načina plaćanja
 }
home-methods-no-default = { $count ->
    [one] Spremili ste { $count } način plaćanja. Još nije zadan.
    [few] Spremili ste { $count } načina plaćanja. Nijedan još nije zadan.
   *[other] Spremili ste { $count } načina plaćanja. Nijedan još nije zadan.
 }
home-methods-manage = Upravljaj načinima plaćanja
home-details-change = Promijeni podatke
home-tax-ids = Porezni brojevi
home-no-invoices = Još nema računa.
home-all-invoices = Svi računi
home-further = Više stranica
home-sessions = Gdje ste prijavljeni
home-password = Vaša lozinka
home-privacy = Vaši podaci

owed-now = Za platiti odmah: { $amount }
owed-now-several = Neke račune treba platiti odmah
owed-open = Za platiti: { $amount }
owed-open-several = Neke račune treba platiti
owed-all = Prikaži sve otvorene račune
owed-late = Ovom je računu istekao rok plaćanja.
owed-not-yet = Ovaj račun još nije plaćen.
owed-processing = Vaše je plaćanje u tijeku.
owed-retry = Ponovno ćemo pokušati { $date }
owed-pay = Plati { $amount }
owed-pay-all = Plati sve
owed-confirm = Potvrdi plaćanje

plan-nameless = Pretplata
plan-quantity = × { $quantity }
plan-active = Aktivna
plan-trial-until = Besplatno probno razdoblje do { $date }
plan-paused = Pauzirana
plan-paused-until = Pauzirana do { $date }
plan-pauses-on = Pauzira se { $date }
plan-ends-on = Završava { $date }
plan-ended = Završena
plan-ended-on = Završila { $date }
plan-past-due = Plaćanje nije uspjelo
plan-unpaid = Nije plaćena
plan-incomplete = Čeka prvo plaćanje
plan-on-hold = Na čekanju: nema načina plaćanja
plan-next-payment = Sljedeće plaćanje
plan-next-invoice = Sljedeći račun
plan-next-lines = Pogledaj stavke
plan-next-plus-use = Tome se dodaje vaša potrošnja.
plan-next-due = Platiti do { $date }
plan-discount = Popust
plan-discount-until = Do { $date }
plan-later = Planirana promjena
plan-paid-with = Plaća se
plan-paid-with-change = Promijeni
plan-paid-with-default = Vaš zadani način
plan-paid-by-invoice = Svaki račun plaćate sami
plan-no-method = Nema načina plaćanja
plan-card-expired = Ova je kartica istekla. Upotrijebite drugu kako bi vaše sljedeće plaćanje uspjelo.
plan-card-expires = Ova kartica istječe prije vašeg sljedećeg plaćanja. Na vrijeme upotrijebite drugu.
plan-needs-method = Dodajte način plaćanja kako bi vaše sljedeće plaćanje uspjelo.
plan-until-end = Možete je koristiti do { $date }
plan-paused-note = Dok je pauzirana, ne plaćate ništa.
plan-change = Promijeni pretplatu
plan-pause = Pauziraj
plan-resume = Nastavi
plan-address = Adrese
plan-cancel = Otkaži pretplatu
plan-keep = Zadrži pretplatu
plan-unschedule = Poništi planiranu promjenu
plan-reactivate = Ponovno pokreni
plan-add-method = Dodaj način plaćanja
discount-plain = { $off } popusta
discount-named = { $name } ({ $off } popusta)
card-of-brand = { $brand } •••• { $last4 }
card-plain = Kartica •••• { $last4 }

### plans

plans-title = Promjena pretplate
plans-interval = Koliko često želite plaćati?
plans-daily = Dnevno
plans-weekly = Tjedno
plans-monthly = Mjesečno
plans-yearly = Godišnje
plans-every = Svakih { $interval }
plans-choose = Odaberite pretplatu
plans-current = Vaša pretplata
plans-stays = { $plan } ostaje kako jest. { $organization } ovdje za to ne nudi ništa drugo.
plans-quantity = Količina
plans-quantity-range = Od { $min } do { $max }
plans-quantity-least = { $min } ili više
plans-quantity-form = Upišite cijeli broj.
plans-quantity-fixed = Količina ove pretplate ovdje se ne može promijeniti.
plans-code = Promotivni kôd
plans-code-unknown = Ne poznajemo ovaj kôd. Provjerite ima li u njemu pogrešaka.
plans-code-used = Već imate ovaj popust.
plans-choose-one = Odaberite pretplatu.
plans-twice = Drugi dio vaše pretplate to već ima. Odaberite nešto drugo.
plans-continue-note = Još se ništa ne mijenja. Sljedeća stranica točno pokazuje koliko plaćate.
plans-continue = Pogledaj cijenu
plans-keep = Zadrži pretplatu kakva jest
plans-nothing-changed = To već imate. Odaberite nešto drugo ili zadržite pretplatu kakva jest.
plans-nothing-offered = { $organization } ovdje ne nudi drugu pretplatu. Ako vam je potrebna, obratite se tvrtki.
plans-bound = { $organization } ima planiranu promjenu ove pretplate. Za izmjenu se obratite tvrtki.
plans-bound-until = { $organization } ima planiranu promjenu ove pretplate za { $date } Za izmjenu se obratite tvrtki.
plans-waits-for-method = Ova pretplata čeka način plaćanja. Dodajte ga pa promijenite pretplatu.
plans-add-method = Dodaj način plaćanja
plans-pay-open = Plati otvoreni račun
plans-to-home = Natrag na plaćanja i račune
plans-waiting-title = Planirana je promjena
plans-waiting = Od { $date } imate: { $plan }. Do tada zadržavate ono što imate sada.
plans-waiting-replaced = Ako u nastavku odaberete nešto drugo, to će zamijeniti ovu promjenu.
plans-undo = Poništi ovu promjenu
plans-undo-title = Zadržati trenutačnu pretplatu?
plans-undo-lead = Promjena planirana za { $date } neće se provesti: { $plan }. Vaša se pretplata nastavlja kao sada.
plans-undo-button = Zadrži trenutačnu pretplatu
plans-undo-leave = Neka se promjena provede
plans-undone = Planirana je promjena poništena. Vaša se pretplata nastavlja kao dosad.
plans-nothing-waits = Za ovu pretplatu više nema planirane promjene.
plans-confirm = Provjerite promjenu
plans-change = Vaša promjena
plans-before = Sada imate
plans-after = Imat ćete
plans-starts = Od kada
plans-starts-now = Odmah
plans-starts-on = Od { $date } Do tada zadržavate ono što imate sada.
plans-trial = Probno razdoblje
plans-trial-goes-on = Traje do { $date }
plans-trial-ends = Završava sada.
plans-method = Plaća se
plans-by-invoice = { $count ->
    [one] Račun, rok plaćanja { $count } dan
    [few] Račun, rok plaćanja { $count } dana
   *[other] Račun, rok plaćanja { $count } dana
 }
plans-no-method = Nema načina plaćanja
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Sada plaćate
plans-bill-none = Ništa.
plans-credit-left = Preostaje { $amount }. Taj će se iznos odbiti od vaših sljedećih računa.
plans-next-title = Sljedeće plaćate
plans-next = { $amount }, { $date }
plans-next-none = Ništa. Nema daljnjih računa.
plans-next-settles = Na njemu je razlika za ostatak ovog razdoblja.
plans-next-usage = Dodaje se vaša potrošnja.
plans-line-unused = Odobrenje za neiskorišteno vrijeme: { $plan }, od { $date }
plans-line-rest = { $plan } za ostatak razdoblja od { $date }
plans-line-period = { $plan }, od { $from } do { $to }
plans-pay = Plati { $amount } i promijeni
plans-change-on = Promijeni { $date }
plans-change-now = Promijeni sada
plans-get-invoice = Promijeni i primi račun na { $amount }
plans-again = Odaberi nešto drugo
plans-moved = Nešto se promijenilo otkad ste vidjeli ovu stranicu. Ponovno provjerite iznose.
plans-done = Vaša je pretplata promijenjena.
plans-done-planned = Vaša je promjena planirana. Do tada zadržavate ono što imate sada.
plans-done-busy = Plaćanje se još obrađuje. Vaša se pretplata mijenja čim bude provedeno.
plans-declined = Plaćanje nije uspjelo
plans-waits-lead = Vaša se pretplata mijenja čim se plati { $amount }. Do tada zadržavate ono što imate sada.
plans-refused-lead = Iznos { $amount } nije se mogao naplatiti, pa vaša pretplata ostaje kakva jest. Možete je promijeniti drugim načinom plaćanja.
plans-pay-other = Plati drugom karticom
plans-stop = Ova promjena nije moguća

### invoices

invoice = Račun { $number }
invoice-for = Za
invoice-issued = Izdan
invoice-due = Dospijeće
invoice-status = Status
invoice-open = Otvoren
invoice-paid = Plaćen
invoice-void = Storniran
invoice-given-up = Otpisan
invoice-lines = Stavke
invoice-line = Opis
invoice-quantity = Količina
invoice-amount = Iznos
invoice-discount = Popusti
invoice-total = Ukupno
invoice-balance = Primijenjeno stanje
invoice-left = Iznos za platiti
invoice-pdf = Preuzmi PDF
invoices-title = Računi
invoices-search = Traži račune
invoices-any-status = Svi statusi
invoices-any-year = Sve godine
invoices-year = Godina
invoices-number = Broj računa
invoices-number-column = Broj
invoices-what = Za
invoices-show = Prikaži
invoices-all = Prikaži sve račune
invoices-none-found = Nijedan račun ne odgovara.
invoices-none-here = Na ovoj stranici nema računa.
invoices-count = { $count ->
    [one] { $count } račun
    [few] { $count } računa
   *[other] { $count } računa
 }
invoices-pages = Stranice
invoices-page = Stranica { $page } od { $pages }
invoices-newer = Noviji
invoices-older = Stariji
invoice-unnumbered = Račun bez broja
invoice-empty = Ništa
invoice-and-more = { $count ->
    [one] { $first } i još { $count }
    [few] { $first } i još { $count }
   *[other] { $first } i još { $count }
 }
invoice-late = Istekao rok
invoice-paid-on = Plaćen dana
invoice-voided-on = Storniran dana
invoice-subtotal = Međuzbroj
invoice-credited = Odobreno
invoice-row-credited = Odobreno { $amount }
credit-notes-title = Knjižna odobrenja
credit-off-invoice = Oduzeto od ovog računa
credit-refunded = Vraćeno
credit-to-balance = Za vaše sljedeće račune
credit-elsewhere = Podmireno na drugi način
invoice-paid-amount = Plaćeno
invoice-pay = Prijavi se i plati
invoice-receipt = Potvrda
payments-title = Uplate
payment-day = Datum
payment-with = Plaćeno
payment-succeeded = Plaćeno
payment-processing = U tijeku
payment-canceled = Otkazano
payment-failed = Nije uspjelo
payment-no-method = Nema načina plaćanja
refund-succeeded = Vraćeno
refund-processing = Povrat u tijeku
refund-failed = Povrat nije uspio
receipt = Potvrda za račun { $number }
receipt-paid = Plaćeno: { $amount }
receipt-elsewhere = Plaćeno je izvan ove stranice.
receipt-pdf = Preuzmi potvrdu kao PDF
upcoming-title = Sljedeći račun
upcoming-none-title = Nema planiranih računa
upcoming-none = Prema trenutačnom stanju za ovu pretplatu više neće biti računa.
upcoming-charged = Način plaćanja: { $card }. Promjene do tada mogu promijeniti iznos.
upcoming-sent = Tada ćete dobiti račun. Treba ga platiti do { $date }
line-trial = Besplatno probno razdoblje: { $plan }
line-usage = { $plan }: vaša potrošnja

### paper

paper-invoice = Račun
paper-receipt = Potvrda
paper-credit-note = Odobrenje
paper-number = Broj
paper-period = Razdoblje
paper-from = Od
paper-bill-to = Kupac
paper-quantity = Kol.
paper-unit-price = Jed. cijena
paper-tax = Porez
paper-pay-online = Pogledajte i platite na internetu
paper-page = Stranica { $page } od { $pages }
paper-test-mark = TEST: ovaj dokument nije zahtjev za plaćanje
paper-discount = Popust
paper-subtotal = Međuzbroj
paper-credited = Odobreno
paper-paid = Plaćeno
paper-draft = Nacrt
paper-overdue = Istekao rok
paper-uncollectible = Nenaplativo

### leaving

leaving-title = Otkazivanje: { $plan }
leaving-when-later = Završava { $date }
leaving-when-trial = Vaše probno razdoblje završava { $date }
leaving-when-now = Završava odmah
leaving-when-after-pause = Završava nakon vaše pauze
leaving-stays = Do tada sve ostaje kako jest.
leaving-stays-paused = Ostaje pauzirana. Vrijeme koje ste platili slijedi nakon pauze, a zatim završava.
leaving-no-charge = Za nju vam se više neće ništa naplatiti.
leaving-usage = Vaša se potrošnja naplaćuje sada: plaćate { $amount }.
leaving-usage-later = Dana { $date } naplaćuje se ono što do tada potrošite.
leaving-owed = Računi koji su još otvoreni i dalje se moraju platiti.
leaving-lost = Platili ste do { $date } Ostatak se ne vraća.
leaving-credit = Odobrenje za vrijeme koje ne iskoristite
leaving-credit-later = Odbit će se od vašeg sljedećeg računa tvrtke { $organization }.
leaving-schedule = Promjena planirana za { $date } neće se provesti.
leaving-button = Otkaži pretplatu
leaving-stay = Natrag bez otkazivanja
leaving-undo-later = Do tada se možete predomisliti.
leaving-again-later = Možete je ponovno pokrenuti u bilo kojem trenutku.
leaving-changed = Iznosi su se promijenili. Pogledajte ponovno.
offer-title = Ili ostanite uz nižu cijenu
offer-coupon = { $discount } na { $plan }
offer-effect = Vaše sljedeće plaćanje { $date } iznosi { $then } umjesto { $now }.
offer-once = Vrijedi za jedno plaćanje.
offer-invoices = { $count ->
    [one] Vrijedi za { $count } plaćanje.
    [few] Vrijedi za { $count } plaćanja.
   *[other] Vrijedi za { $count } plaćanja.
 }
offer-until = Vrijedi do { $date }
offer-forever = Vrijedi dok god imate pretplatu.
offer-single = Možete ga iskoristiti jednom.
offer-take = Prihvati popust
offer-taken = Vaš popust vrijedi, a pretplata se nastavlja.
offer-pause-title = Ili napravite pauzu
offer-pause-lead = Pauzirajte pretplatu. Do nastavka se ništa ne naplaćuje.
offer-pause-go = Odaberi pauzu
left-later = { $plan } završava { $date }
left-after-pause = { $plan } završava nakon vaše pauze
left-now = Završeno: { $plan }
left-again = Ponovno pokreni
left-home = Na plaćanja i račune
left-done = Gotovo
left-notice = Vaša je pretplata otkazana.
left-undo = Zadrži pretplatu
survey-title = Zašto odlazite?
survey-lead = Tvrtka { $organization } željela bi to znati. Ne morate odgovoriti.
survey-legend = Razlog
survey-comment = Vašim riječima
survey-send = Pošalji
survey-thanks = Hvala. { $organization } će to pročitati.
reason-customer-service = Služba za korisnike
reason-low-quality = Kvaliteta
reason-missing-features = Nešto nedostaje
reason-other = Nešto drugo
reason-switched-service = Imam nešto drugo
reason-too-complex = Previše je složeno
reason-too-expensive = Preskupo je
reason-unused = Ne koristim je
keep-title = Zadržavanje: { $plan }
keep-lead = Trebala je završiti { $date } Umjesto toga se nastavlja.
keep-lead-paused = Trebala je završiti nakon vaše pauze. Umjesto toga se nastavlja.
keep-next = Sljedeće plaćanje
keep-button = Zadrži pretplatu
keep-leave = Natrag bez promjena
keep-done = Vaša se pretplata nastavlja.

### pausing

pausing-title = Pauziranje: { $plan }
pausing-lead = Dok je pretplata pauzirana, ništa se ne naplaćuje, a vrijeme koje ste platili ostaje vam sačuvano.
pausing-legend = Koliko dugo?
pausing-choice = { $length }, do { $date }
pausing-choice-open = Dok je ne nastavim
pausing-continue = Nastavi
pausing-choose = Odaberite koliko dugo.
pausing-confirm-until = Pauza do { $date }
pausing-confirm-open = Pauza dok je ne nastavite
pausing-from = Pauzirana od
pausing-until = Nastavlja se
pausing-by-you = Kad je ovdje nastavite
pausing-charged = Naplata u međuvremenu
pausing-nothing = Ništa
pausing-kept = Sačuvano plaćeno vrijeme
pausing-next = Sljedeće plaćanje
pausing-no-next = Nema budućih plaćanja.
pausing-open-next = Sljedeće plaćanje slijedi kad se nakon nastavka iskoristi sačuvano vrijeme.
pausing-trial-kept = Sačuvano probno vrijeme
pausing-button = Pauziraj pretplatu
pausing-button-change = Promijeni pauzu
pausing-done = Vaša je pretplata pauzirana.
pausing-changed = Vaša je pauza promijenjena.
pausing-is-until = Pauzirana je do { $date }
pausing-is-open = Pauzirana je dok je ne nastavite.
pausing-will = Pauzirat će se { $date }
pausing-change-legend = Promijeni u
pausing-leave = Natrag bez pauziranja
pausing-stay = Natrag bez promjene
pausing-ending = Ova pretplata završava pa se ne može pauzirati. Najprije je zadržite.
pausing-none = { $organization } sada ne nudi pauze.
resuming-title = Nastavak: { $plan }
resuming-lead = Nastavlja se danas.
resuming-charged = Naplata danas
resuming-button = Nastavi pretplatu
resuming-pay = Plati { $amount } i nastavi
resuming-done = Vaša se pretplata nastavlja.
resuming-off-title = Otkazivanje pauze: { $plan }
resuming-off-lead = Trebala se pauzirati { $date } Nastavlja se bez prekida.
resuming-off-button = Otkaži pauzu
resuming-off-done = Vaša je pauza otkazana.

### reactivating

reactivating-title = Ponovno pokretanje: { $plan }
reactivating-lead = Završila je { $date } Ponovno počinje danas.
reactivating-charged = Naplata danas
reactivating-invoiced = Račun danas
reactivating-next = Sljedeće plaćanje
reactivating-with = Plaća se
reactivating-add = Dodaj način plaćanja
reactivating-pay = Plati { $amount } i pokreni
reactivating-button = Ponovno pokreni
reactivating-leave = Natrag bez pokretanja
reactivating-changed = Iznosi su se promijenili. Pogledajte ponovno.
reactivating-done = Vaša je pretplata ponovno aktivna.
reactivating-unpaid = Vaša pretplata počinje čim bude plaćena.
reactivating-gone = { $plan } se više ne nudi u obliku koji ste imali. Obratite se tvrtki { $organization }.

### methods

methods-title = Načini plaćanja
methods-none = Još nemate način plaćanja.
methods-add = Dodaj karticu
methods-default-mark = Zadano
methods-expired-mark = Istekla
methods-soon-mark = Uskoro istječe
methods-expires = Vrijedi do { $date }
methods-expired-since = Istekla { $date }. Ažurirajte je ili dodajte drugu karticu.
methods-pays = Plaća: { $plans }
methods-pays-nothing = Trenutačno ne plaća ništa
methods-unpaid = Još nema načina plaćanja za: { $plans }. Dodajte karticu ili je odaberite.
methods-a-plan = Vaša pretplata
methods-make-default = Postavi kao zadano
methods-choose = Odaberi pretplate
methods-edit = Ažuriraj
methods-remove = Ukloni
methods-default-title = { $card }: postaviti kao zadano?
methods-default-lead = Zadanim načinom plaća se sve što nema vlastitu karticu, sada i ubuduće.
methods-default-plans = Pretplate koje prelaze na ovu karticu
methods-default-keep = Pretplata koju izostavite zadržava današnju karticu.
methods-default-button = Postavi kao zadano
methods-default-done = Vaš je zadani način plaćanja promijenjen.
methods-default-already = Ovo je već vaš zadani način.
methods-plans-title = Što plaća { $card }
methods-plans-legend = Pretplate koje plaća ova kartica
methods-plans-now = Sada plaća { $card }
methods-plans-now-nothing = Još nema načina plaćanja
methods-plans-none = Nemate aktivnu pretplatu koja se plaća karticom.
methods-plans-as-default = Kao zadani način plaća: { $plans }. Da biste to promijenili, odaberite za njih drugu karticu.
methods-plans-back = Pretplata koju izostavite vraća se na zadanu karticu.
methods-plans-button = Spremi
methods-plans-done = Spremljeno. Pretplate se plaćaju kako ste odabrali.
methods-remove-title = Ukloniti: { $card }?
methods-remove-free = Trenutačno ne plaća ništa.
methods-remove-falls-back = { $plans }: umjesto nje plaćat će { $card }.
methods-remove-needed = Njome se plaća: { $plans }. Drugog načina za to nema. Najprije odaberite drugu karticu.
methods-remove-needed-add = Dodaj drugu karticu
methods-remove-needed-choose = Odaberi drugu karticu
methods-remove-final = Zaboravit ćemo karticu. Možete je ponovno dodati u bilo kojem trenutku.
methods-remove-button = Ukloni karticu
methods-remove-keep = Zadrži je
methods-remove-done = Kartica je uklonjena.
methods-edit-title = Ažuriranje: { $card }
methods-edit-lead = Imate novu karticu s istim brojem? Ovdje promijenite ono što na njoj piše.
methods-edit-button = Spremi
methods-edit-done = Kartica je ažurirana.
methods-field-number = Broj kartice
methods-field-expiry = Datum isteka
methods-field-expiry-hint = Mjesec i godina, na primjer 08/30
methods-field-cvc = Sigurnosni kôd
methods-field-cvc-hint = Tri ili četiri znamenke pokraj potpisa ili na prednjoj strani
methods-field-name = Ime na kartici
methods-field-line1 = Ulica i broj
methods-field-line2 = Dodatak adresi
methods-field-city = Grad ili mjesto
methods-field-state = Država ili regija
methods-field-postal = Poštanski broj
methods-wrong-number = Provjerite broj kartice.
methods-wrong-cvc = Sigurnosni kôd ima tri ili četiri znamenke.
methods-not-test = Ovo nije testna kartica. Upotrijebite jedan od brojeva u nastavku, nikad pravu karticu.
methods-add-test = Testni način prihvaća samo testne kartice. Može se unijeti bilo koji budući datum i bilo koji sigurnosni kôd.
methods-add-future = Koristi za buduća plaćanja
methods-add-future-hint = Postaje vaš zadani način.
methods-add-plans = Pretplate koje od sada plaća
methods-add-button = Dodaj karticu
methods-added = Kartica je dodana.
methods-add-busy = Vašoj banci treba malo vremena. Kartica će se ovdje pojaviti kad banka odgovori.
methods-test-cards = Testne kartice
methods-test-number = Broj
methods-test-outcome = Što se događa
methods-test-succeeds = Radi
methods-test-declined = Odbijena
methods-test-funds = Odbijena: nema dovoljno novca
methods-test-expired = Odbijena: istekla
methods-test-cvc = Odbijena: pogrešan sigurnosni kôd
methods-test-processing = Odbijena: banka ima poteškoću
methods-test-later = Dodaje se, a plaćanja se odbijaju
methods-test-asks = Banka traži vašu potvrdu
methods-test-asks-in-vain = Banka traži vašu potvrdu, a zatim odbija
methods-saved-title = Dodano: { $card }
methods-saved-pays = Od sada plaća: { $plans }.
methods-saved-default = To je vaš zadani način: njime se plaća sve što nema vlastitu karticu.
methods-saved-only = Spremna je kad vam zatreba.
methods-saved-owed = Još otvoreno
methods-saved-pay = Plati sada: { $amounts }
methods-saved-later = Ne sada
methods-saved-done = Gotovo
methods-nowhere-title = Ovdje se kartice još ne mogu dodati
methods-nowhere-lead = { $organization } na ovoj stranici nema uključeno plaćanje karticama. Obratite se tvrtki ako želite promijeniti način plaćanja.
methods-page-lead = Karticu unosite na stranici našeg pružatelja platnih usluga. Njezin broj nikad ne vidimo.
methods-page-button = Nastavi

### paying

paying-title = Plaćanje računa { $number }
paying-all-title = Plaćanje otvorenih računa
paying-with = Plati pomoću
paying-button = Plati { $amount }
paying-total = Ukupno
paying-one = Plati samo ovaj
paying-no-card = Još nemate karticu za plaćanje.
paying-add-card = Plati drugom karticom
paying-changed = Iznos se u međuvremenu promijenio. Pogledajte ponovno.
paying-last-try = Zadnji pokušaj nije uspio. { $reason }
paying-waits = Vaša banka želi da potvrdite ovo plaćanje.
paying-confirm = Potvrdi
paying-busy = Ovo je plaćanje u tijeku. Pogledajte ponovno za koji trenutak.
paying-nothing = Nema otvorenih računa. Hvala!
paying-done = Plaćeno. Hvala!
paying-already = Ovaj je račun već plaćen.
paying-results = Vaša plaćanja
paying-state-paid = Plaćeno
paying-state-failed = Nije plaćeno
paying-state-busy = U tijeku
paying-state-waits = Čeka vas
paying-receipt = Račun i potvrda
paying-try-again = Pokušaj ponovno

### challenge

challenge-title = Vaša banka pita
challenge-payment = { $organization } želi naplatiti { $amount }. Način plaćanja: { $card }. Je li to točno?
challenge-setup = { $organization } želi sačuvati karticu za kasnija plaćanja: { $card }. Je li to točno?
challenge-card = vaša kartica
challenge-test = Testni način: ne pita se nijedna banka. Odaberite što bi odgovorila.
challenge-approve = Odobri
challenge-decline = Odbij
challenge-leave-payment = Da biste platili { $amount }, potvrdite u svojoj banci da ste to vi.
challenge-leave-setup = Za završetak prijeđite na stranicu našeg pružatelja platnih usluga.
challenge-leave = Nastavi
challenge-returned = Nastavi dalje
challenge-pending = Ondje još nije dovršeno. Nastavite gdje ste stali.
challenge-failed = Vaša banka nije mogla potvrditi da ste to vi, pa ništa nije naplaćeno.
challenge-failed-card = Vaša banka nije mogla potvrditi da ste to vi, pa kartica nije dodana.
challenge-over = Na ovo je već odgovoreno.

### details

details-lead = Vaši se računi izdaju s ovim podacima.
details-save = Spremi
details-saved = Vaši su podaci spremljeni.
details-change-name = Promijeni ime
details-change-email = Promijeni adresu e-pošte
details-change-phone = Promijeni telefonski broj
details-change-address = Promijeni adresu za račun
details-change-shipping = Promijeni adresu za dostavu
details-change-tax-ids = Promijeni porezne brojeve
details-name-title = Vaše ime
details-name-lead = Ime osobe ili naziv tvrtke kako stoji na računima.
details-phone-title = Vaš telefonski broj
details-phone-fault = Ovo ne izgleda kao telefonski broj. Počnite s + i pozivnim brojem svoje zemlje.
emails-title = Vaša adresa e-pošte
emails-current = Vaša je adresa { $email }.
emails-no-mail = { $organization } je mijenja za vas: javite se.
emails-new = Nova adresa e-pošte
emails-hint = Na nju šaljemo kôd. Adresa se mijenja kad unesete kôd.
emails-send = Pošalji kôd
emails-same = Ovo je već vaša adresa.
emails-code-title = Unesite kôd
emails-code-lead = { $count ->
    [one] Poslali smo kôd od 8 znamenki na { $email }. Vrijedi { $count } minutu.
    [few] Poslali smo kôd od 8 znamenki na { $email }. Vrijedi { $count } minute.
   *[other] Poslali smo kôd od 8 znamenki na { $email }. Vrijedi { $count } minuta.
 }
emails-code = Kôd
emails-confirm = Promijeni adresu
emails-again = Pošalji novi kôd
emails-other = Upotrijebi drugu adresu
emails-sent-again = Novi je kôd na putu.
emails-wrong-code = Ovaj kôd nije točan ili je istekao. Provjerite ga ili zatražite novi.
emails-expired = Kôd je istekao. Počnite ponovno s novom adresom.
emails-changed = Vaša je adresa e-pošte promijenjena. Svugdje drugdje ste odjavljeni.

### addresses

addresses-title = Adresa za račun
addresses-shipping-title = Adresa za dostavu
addresses-addressee = Primatelj
addresses-country = Zemlja ili regija
addresses-choose-country = Odaberite zemlju
addresses-choose = Odaberite
addresses-switch = Upotrijebi ovu zemlju
addresses-line1 = Ulica i kućni broj
addresses-line2 = Stan, kat, zgrada
addresses-city = Grad
addresses-town = Mjesto ili grad
addresses-suburb = Predgrađe ili mjesto
addresses-district = Okrug
addresses-postal-code = Poštanski broj
addresses-postcode = Poštanski broj (Postcode)
addresses-zip = Poštanski broj (ZIP)
addresses-pin = Poštanski broj (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Područje
addresses-county = Županija
addresses-department = Departman
addresses-emirate = Emirat
addresses-governorate = Guvernorat
addresses-island = Otok
addresses-parish = Župa
addresses-prefecture = Prefektura
addresses-province = Provincija
addresses-region = Regija
addresses-state = Savezna država
addresses-code-fault = { $count ->
    [one] Ovaj broj treba imati { $count } znamenku.
    [few] Ovaj broj treba imati { $count } znamenke.
   *[other] Ovaj broj treba imati { $count } znamenki.
 }
addresses-order-title = Adrese ove pretplate
addresses-order-lead = Pretplata bez vlastite adrese koristi vašu.
addresses-order-billing = Adresa za račun ove pretplate
addresses-order-delivery = Adresa za dostavu ove pretplate
addresses-order-usual = Koristi moju uobičajenu adresu

### tax-ids

tax-ids-title = Porezni brojevi
tax-ids-lead = Bit će na vašim sljedećim računima.
tax-ids-add = Dodaj porezni broj
tax-ids-type = Zemlja i vrsta
tax-ids-value = Broj
tax-ids-hint = Razmaci, točke i crtice ne smetaju.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (na primjer { $example })
tax-ids-unknown = Drugo
tax-ids-remove = Ukloni
tax-ids-added = Porezni je broj dodan.
tax-ids-removed = Porezni je broj uklonjen.

### privacy

privacy-title = Vaši podaci
privacy-copy = Kopija vaših podataka
privacy-copy-lead = Sve što se ovdje čuva o vama, kao datoteka koju mogu čitati drugi programi (JSON).
privacy-download = Preuzmi moje podatke
privacy-erase = Pravo na zaborav
privacy-erase-lead = Možete zatražiti brisanje svojih podataka.
privacy-erase-ask = Zatraži brisanje
privacy-erase-title = Zahtjev za brisanje podataka
privacy-erase-who = { $organization } provodi brisanje i može vam se prije toga javiti.
privacy-erase-what = Vaše pretplate završavaju, odjavljujete se svugdje, a vaši se podaci i načini plaćanja brišu.
privacy-erase-kept = { $count ->
    [one] Računi i njihova plaćanja čuvaju se { $count } godinu jer to traži zakon.
    [few] Računi i njihova plaćanja čuvaju se { $count } godine jer to traži zakon.
   *[other] Računi i njihova plaćanja čuvaju se { $count } godina jer to traži zakon.
 }
privacy-erase-send = Zatraži brisanje
privacy-asked = Brisanje podataka zatražili ste { $date } Zahtjev je primila tvrtka { $organization }.
privacy-sent = Vaš je zahtjev na putu.

### problems

bad-request = To nismo razumjeli
bad-request-advice = Dio adrese ili obrasca nije kakav bi trebao biti. Vratite se i pokušajte ponovno.
stranger = To nije došlo s ove stranice
stranger-advice = Radi vaše sigurnosti nije izvršeno. Vratite se, ponovno učitajte stranicu i pokušajte ponovno.
switched-off = To se ovdje ne nudi
switched-off-advice = Tvrtka { $organization } to nije uključila. Ako vam je potrebno, obratite se tvrtki.
refused = To sada nije moguće
not-found = Ovdje nema stranice
not-found-advice = Adresa je možda pogrešno upisana ili je stranica uklonjena. Upotrijebite poveznicu tvrtke kojoj plaćate.
wrong-method = Ova se stranica ne može koristiti na taj način
wrong-method-advice = Ništa nije promijenjeno. Vratite se i koristite gumbe na stranici.
timed-out = To je predugo trajalo
timed-out-advice = Ništa nije promijenjeno. Provjerite vezu i pokušajte ponovno.
too-large = To je preveliko
too-large-advice = Ništa nije promijenjeno. Skratite i pokušajte ponovno.
too-many = Samo trenutak
too-many-advice = S vaše je veze stiglo previše zahtjeva. Pričekajte minutu i pokušajte ponovno.
offline-title = Niste na mreži
offline-lead = Ova stranica treba internet. Provjerite vezu i pokušajte ponovno.
offline-note = Ono što ste zadnje poslali možda je stiglo. Vidjet ćete to ovdje čim budete povezani.
broken = Kod nas je nešto pošlo po zlu
broken-advice = Niste ništa pogriješili. Pokušajte ponovno za koji trenutak. Ako se ponovi, javite to tvrtki kojoj plaćate i navedite donju referencu.
unavailable = Uskoro se vraćamo
unavailable-advice = Stranica je zauzeta ili u održavanju. Pokušajte ponovno za koji trenutak.

### root

root-title = Ovo je poslužitelj za naplatu
root-customer = Jeste li kupac? Upotrijebite poveznicu tvrtke kojoj plaćate.
root-operator = Upravljate li ovim poslužiteljem? Radi. Ova naredba stvara organizaciju i ključeve za njezine stranice za naplatu:
root-reference = Referenca za API

### refusals

refusal-general = To nije moguće. Obratite se tvrtki { $organization }.
refusal-busy = Vaš se zadnji zahtjev još obrađuje. Pričekajte trenutak i pogledajte ponovno.
refusal-declined = Kartica je odbijena. Pokušajte s drugom ili pitajte svoju banku.
refusal-insufficient-funds = Kartica je odbijena: na njoj nema dovoljno novca. Pokušajte s drugom karticom.
refusal-expired-card = Kartica je odbijena: istekla je. Pokušajte s drugom karticom.
refusal-wrong-cvc = Kartica je odbijena: sigurnosni kôd nije točan. Provjerite ga i pokušajte ponovno.
refusal-processing-error = Banka je imala poteškoću. Pokušajte ponovno za koji trenutak ili s drugom karticom.
refusal-authentication = Vaša banka želi da potvrdite ovo plaćanje.
refusal-too-many-attempts = Previše pokušaja. Pričekajte neko vrijeme i pokušajte ponovno.
refusal-in-use = Još se koristi i ne može se ukloniti.
obstacle-subscription-over = Ova je pretplata završila.
obstacle-subscription-runs = Ova pretplata nije završila.
obstacle-subscription-incomplete = Prvi račun ove pretplate još nije plaćen. Najprije ga platite.
obstacle-nothing-to-undo = Ova pretplata nema završetak koji bi se mogao opozvati.
obstacle-already-ending = Ova pretplata već završava.
obstacle-already-paused = Ova je pretplata već pauzirana.
obstacle-not-paused = Ova pretplata nije pauzirana.
obstacle-subscription-overdue = Jednom računu ove pretplate istekao je rok. Najprije ga platite.
obstacle-subscription-paused = Ova je pretplata pauzirana. Najprije je nastavite.
obstacle-has-schedule = Promjena ove pretplate već je planirana. Najprije je poništite ili se obratite tvrtki { $organization }.
obstacle-last-item = Pretplata treba barem jednu stavku.
obstacle-invoice-not-open = Ovaj račun više nije otvoren.
obstacle-invoice-paid = Ovaj je račun plaćen.
obstacle-no-payment-method = Nema načina plaćanja. Najprije ga dodajte.
obstacle-last-payment-method = Njime se plaća aktivna pretplata. Najprije za nju odaberite drugi način plaćanja.
obstacle-payment-over = Ovo je plaćanje završeno.
obstacle-setup-over = Ova je kartica već dodana ili se od nje odustalo.
obstacle-no-gateway = { $organization } ovdje još ne može primati plaćanja. Obratite se tvrtki.
obstacle-offer-taken = Ovu ste ponudu već iskoristili.
obstacle-discount-runs = Popust je već u tijeku.
obstacle-too-many = Ovih je već onoliko koliko ih može biti.
rule-required = Ispunite ovo polje.
rule-too-long = { $count ->
    [one] Najviše { $count } znak.
    [few] Najviše { $count } znaka.
   *[other] Najviše { $count } znakova.
 }
rule-too-short = { $count ->
    [one] Najmanje { $count } znak.
    [few] Najmanje { $count } znaka.
   *[other] Najmanje { $count } znakova.
 }
rule-range = Mora biti od { $min } do { $max }.
rule-character = Ovo sadrži znak koji se ovdje ne može koristiti.
rule-email = Ovo ne izgleda kao adresa e-pošte.
rule-choice = Odaberite nešto s popisa.
rule-taken = Ovo je već zauzeto.
rule-missing = Ovoga više nema. Odaberite nešto drugo.
rule-expired = Ovo je isteklo.
rule-used-up = Ovo je iskorišteno onoliko puta koliko je moguće.
rule-first-time-only = Ovo je samo za nove kupce.
rule-once-per-customer = Ovo se može iskoristiti samo jednom, a vi ste to već učinili.
rule-below-minimum = Iznos je premalen za ovo.
rule-not-applicable = Ovo ne odgovara vašoj pretplati.
rule-tax-id = Ovo ne izgleda kao broj te vrste. Provjerite ima li pogrešaka.
rule-expiry = Provjerite mjesec i godinu.
rule-card-number = Brojevi kartica ne pripadaju ovamo.
rule-weak-password = Ovu je lozinku prelako pogoditi. Odaberite dužu ili manje uobičajenu.
rule-wrong-password = Ovo nije vaša lozinka.
rule-invalid = Provjerite ovo.

### mails

mail-code-subject = Vaš kôd za prijavu: { $merchant }
mail-code-lead = Unesite ovaj kôd da biste se prijavili na svoju stranicu za plaćanja u tvrtki { $merchant }:
mail-code-life = { $minutes ->
    [one] Vrijedi jednom, još { $minutes } minutu.
    [few] Vrijedi jednom, još { $minutes } minute.
   *[other] Vrijedi jednom, još { $minutes } minuta.
 }
mail-code-ignore = Ako ga niste zatražili, zanemarite ovu e-poruku. Bez kôda se nitko ne može prijaviti.
mail-link-subject = Vaša poveznica za prijavu: { $merchant }
mail-link-lead = Ovom poveznicom prijavite se na svoju stranicu za plaćanja u tvrtki { $merchant }.
mail-link-button = Prijavi se
mail-link-life = { $minutes ->
    [one] Poveznica vrijedi jednom, još { $minutes } minutu.
    [few] Poveznica vrijedi jednom, još { $minutes } minute.
   *[other] Poveznica vrijedi jednom, još { $minutes } minuta.
 }
mail-link-ignore = Ako je niste zatražili, zanemarite ovu e-poruku. Bez poveznice se nitko ne može prijaviti.
mail-reset-subject = Postavljanje nove lozinke: { $merchant }
mail-reset-lead = Ovom poveznicom postavite novu lozinku za svoju stranicu za plaćanja u tvrtki { $merchant }.
mail-reset-button = Postavi novu lozinku
mail-reset-ignore = Ako je niste zatražili, zanemarite ovu e-poruku. Vaša lozinka ostaje kakva jest.
mail-proof-subject = Potvrdite svoju adresu e-pošte: { $merchant }
mail-proof-lead = Unesite ovaj kôd da biste ovu adresu e-pošte koristili u tvrtki { $merchant }:
mail-proof-ignore = Ako ga niste zatražili, zanemarite ovu e-poruku. Ništa se ne mijenja.
mail-email-subject = Vaša je adresa e-pošte promijenjena
mail-email-old = Adresa e-pošte vašeg računa za plaćanja u tvrtki { $merchant } promijenjena je { $date } E-poruke više ne dolaze na ovu adresu.
mail-email-new = Ovo je sada adresa e-pošte vašeg računa za plaćanja u tvrtki { $merchant }.
mail-method-subject = Dodan je način plaćanja
mail-method-lead = Kartica { $brand } koja završava na { $last4 } dodana je { $date } na vaš račun za plaćanja u tvrtki { $merchant }.
mail-method-card = Kartica koja završava na { $last4 } dodana je { $date } na vaš račun za plaćanja u tvrtki { $merchant }.
mail-cancelled-subject = Vaša je pretplata otkazana
mail-cancelled-later = Otkazali ste: { $plan }. Možete koristiti do { $date }
mail-cancelled-undo = Predomislili ste se? Do tada to možete poništiti na svojoj stranici za plaćanja.
mail-cancelled-now = Otkazali ste: { $plan }. Pretplata je završila.
mail-portal-button = Otvori stranicu za plaćanja
mail-not-you = Ako to niste bili vi, odmah se obratite tvrtki { $merchant }.
mail-not-you-at = Ako to niste bili vi, odmah se obratite tvrtki { $merchant }: { $email }
