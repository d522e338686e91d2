### general

percent = { $number } %
title = { $page } · { $organization }
billing = Laskutus
test-mode = Testitila
test-mode-note = Täällä ei veloiteta mitään.
skip = Siirry sisältöön
policies = Ehdot
privacy = Tietosuojaseloste
terms = Käyttöehdot
refunds = Hyvitysehdot
return-to = Palaa palveluun { $organization }
sign-out = Kirjaudu ulos
language = Kieli
language-change = Vaihda kieli
contact = Ota yhteyttä
contact-lead = { $organization } vastaa tässä laskutustasi koskeviin kysymyksiin.
not-given = Ei annettu
back = Takaisin
home = Laskutuksesi
navigation = Laskutuksesi
reference = Viite
errors-title = { $count ->
    [one] Tarkista vielä yksi kohta
   *[other] Tarkista vielä { $count } kohtaa
 }
field-again = Turvallisuutesi vuoksi tätä ei säilytetty. Kirjoita se uudelleen.
optional = valinnainen

days = { $count ->
    [one] { $count } päivä
   *[other] { $count } päivää
 }
weeks = { $count ->
    [one] { $count } viikko
   *[other] { $count } viikkoa
 }
months = { $count ->
    [one] { $count } kuukausi
   *[other] { $count } kuukautta
 }
years = { $count ->
    [one] { $count } vuosi
   *[other] { $count } vuotta
 }

price-daily = { $amount } päivässä
price-weekly = { $amount } viikossa
price-monthly = { $amount } kuukaudessa
price-yearly = { $amount } vuodessa
price-every = { $amount } / { $interval }
price-once = { $amount } kerran
price-metered = { $amount } käytön mukaan
price-tiers = Hinta määrän mukaan

### notices

notice-stale = Sivu oli vanhentunut. Yritä uudelleen.

### flows

flow-done = Kaikki on valmista
flow-done-lead = Voit sulkea tämän sivun.

### portal

portal-headline = Laskutuksesi: { $organization }
portal-use-link = Käytä linkkiä, jonka { $organization } lähetti sinulle
portal-use-link-more = Laskutuksesi avautuu henkilökohtaisella linkillä. Etsi se tililtäsi palvelussa { $organization } tai sieltä saamastasi viestistä.
portal-use-link-once = Linkki toimii kerran ja muutaman minuutin ajan. Jos linkkisi on vanhentunut, pyydä uusi.
portal-closed = { $organization } näyttää laskutuksesi omalla tililläsi palvelussaan.
link-title = Laskutuksesi on valmiina
link-lead = { $organization } teki tämän linkin vain sinulle. Se toimii kerran.
link-button = Avaa laskutukseni
link-note = Kun avaat linkin, kirjaudut sisään tällä laitteella. Kirjaudu ulos, kun olet valmis.
ended-title = Tämä linkki on vanhentunut
ended-lead = Linkit laskutussivulle toimivat kerran ja viiden minuutin ajan, jotta kukaan muu ei voi käyttää linkkiäsi.
ended-step-back = Palaa sinne, mistä löysit linkin: tilillesi tai viestiin.
ended-step-ask = Pyydä siellä uusi linkki.
ended-step-open = Avaa se viiden minuutin kuluessa.
signed-out = Olet kirjautunut ulos
signed-out-close = Voit sulkea tämän ikkunan.
signed-out-lead = Voit sulkea tämän ikkunan. Kun haluat palata, käytä uutta linkkiä palvelusta { $organization }.

### signing in

sign-in-title = Kirjaudu sisään
sign-in-email = Sähköpostiosoite
sign-in-username = Sähköpostiosoite tai käyttäjätunnus
sign-in-password = Salasana
sign-in-password-hint = Jätä tyhjäksi, niin saat koodin sähköpostitse.
sign-in-code-note = Lähetämme sinulle kirjautumiskoodin. Et tarvitse salasanaa.
sign-in-continue = Jatka
sign-in-send = Lähetä koodi
sign-in-forgotten = Unohditko salasanasi?
sign-in-wrong-password = Tunnus tai salasana on väärä.
sign-in-needs-password = Anna salasanasi.
sign-in-wait = { $minutes ->
    [one] Tätä on pyydetty liian usein. Käytä uusinta saamaasi viestiä tai yritä uudelleen { $minutes } minuutin kuluttua.
   *[other] Tätä on pyydetty liian usein. Käytä uusinta saamaasi viestiä tai yritä uudelleen { $minutes } minuutin kuluttua.
 }
code-title = Katso sähköpostisi
code-lead = Jos { $email } kuuluu palvelun { $organization } asiakkaalle, siihen on tulossa koodi.
code-field = Sähköpostissa oleva koodi
code-hint = Kahdeksan numeroa. Koodi toimii kymmenen minuuttia tässä selaimessa.
code-enter = Kirjaudu sisään
code-wrong = Tämä koodi ei toimi. Tarkista se tai pyydä uusi.
code-resend = Lähetä uusi koodi
code-other = Käytä toista osoitetta
code-sent = Uusi koodi on tulossa. Vanhemmat eivät enää toimi.
choose-title = Kenen laskutuksen haluat nähdä?
choose-lead = Osoitteesi kuuluu usealle palvelun { $organization } asiakkaalle.
choose-legend = Asiakkaat
choose-unnamed = Nimeä ei ole annettu
choose-since = Asiakas { $date } alkaen
choose-plans = { $count ->
    [one] { $count } voimassa oleva tilaus
   *[other] { $count } voimassa olevaa tilausta
 }
choose-no-plan = Ei voimassa olevaa tilausta
choose-needed = Valitse yksi.
forgotten-title = Aseta uusi salasana
forgotten-lead = Lähetämme sinulle linkin, jolla voit asettaa sen.
forgotten-send = Lähetä linkki
forgotten-sent = Jos { $organization } tuntee tämän tunnuksen ja sillä on salasana, linkki on tulossa sen sähköpostiosoitteeseen. Se toimii tunnin ajan.
password-title = Salasanasi
password-current = Nykyinen salasana
password-new = Uusi salasana
password-new-hint = Vähintään kahdeksan merkkiä. Pidempi on parempi.
password-save = Tallenna salasana
password-first = Sinulla ei ole vielä salasanaa. Sen avulla voit kirjautua osoitteella { $email } ilman, että odotat koodia.
password-first-no-email = Salasanan lisäksi tarvitaan sähköpostiosoite. Lisää omasi ensin tietoihisi.
password-others = Sinut kirjataan ulos kaikkialta muualta.
notice-password = Salasanasi on tallennettu.
notice-password-reset = Uusi salasanasi on tallennettu. Kirjaudu sillä sisään.
confirm-title = Oletko se sinä?
confirm-lead = Osoita vielä kerran, kuka olet. Näin tilisi pysyy turvassa.
confirm-send = Lähetä koodi osoitteeseen { $email }
confirm-code-lead = Koodi on tulossa osoitteeseen { $email }.
confirm-or-password = Tai anna salasanasi
confirm-button = Vahvista
confirm-no-way = Emme voi lähettää sinulle koodia. Avaa laskutuksesi uudella linkillä palvelusta { $organization }, niin voit tehdä tämän kymmenen minuutin ajan.
sessions-title = Missä olet kirjautuneena
sessions-lead = Jos et tunnista jotakin näistä, kirjaa se ulos ja vaihda salasanasi, jos sinulla on sellainen.
sessions-this = Tämä selain
sessions-unknown = Tuntematon selain
sessions-seen = Viimeksi nähty: { $time }
sessions-by-link = Kirjauduttu linkillä palvelusta { $organization }: { $time }
sessions-by-email = Kirjauduttu sähköpostitse: { $time }
sessions-by-password = Kirjauduttu salasanallasi: { $time }
sessions-by-site = Kirjauduttu palvelussa { $organization }: { $time }
sessions-end = Kirjaa ulos
sessions-end-others = Kirjaudu ulos muualta
sessions-end-all = Kirjaudu ulos kaikkialta
notice-link-ended = Linkki on vanhentunut. Kirjaudu sen sijaan tässä.
notice-session-ended = Selain on kirjattu ulos.
notice-sessions-ended = Sinut on kirjattu ulos kaikkialta muualta.

### home

hello = Hei, { $name }
hello-nobody = Hei
signed-in-as = Kirjautuneena: { $email }
details = Laskutustiedot
name = Nimi
email = Sähköposti
phone = Puhelin
address = Laskutusosoite
shipping = Toimitusosoite
home-plans = Tilauksesi
home-no-plans = Sinulla ei ole tällä hetkellä tilausta täällä.
home-more-plans = Lisää tilauksia
home-ended = Päättyneet tilaukset
home-balance = Saldo
home-credit = Sinulla on hyvitystä { $amount }. Sillä maksetaan seuraavat laskusi.
home-debt = Seuraavaan laskuusi lisätään { $amount }.
home-methods = Maksutapa
home-no-methods = Et ole vielä tallentanut maksutapaa.
home-methods-more = { $count ->
    [one] ja { $count } muu maksutapa
   *[other] ja { $count } muuta maksutapaa
 }
home-methods-no-default = { $count ->
    [one] Olet tallentanut { $count } maksutavan. Se ei ole vielä oletuksesi.
   *[other] Olet tallentanut { $count } maksutapaa. Mikään niistä ei ole vielä oletuksesi.
 }
home-methods-manage = Hallitse maksutapoja
home-details-change = Muuta tietoja
home-tax-ids = Verotunnisteet
home-no-invoices = Laskuja ei ole vielä.
home-all-invoices = Kaikki laskut
home-further = Lisää sivuja
home-sessions = Missä olet kirjautuneena
home-password = Salasanasi
home-privacy = Tietosi

owed-now = { $amount } maksettava nyt
owed-now-several = Joitakin laskuja on maksettava nyt
owed-open = { $amount } maksettavana
owed-open-several = Joitakin laskuja on maksettavana
owed-all = Näytä kaikki avoimet laskut
owed-late = Tämä lasku on erääntynyt.
owed-not-yet = Tätä laskua ei ole vielä maksettu.
owed-processing = Maksusi on käsittelyssä.
owed-retry = Yritämme uudelleen { $date }.
owed-pay = Maksa { $amount }
owed-pay-all = Maksa kaikki
owed-confirm = Vahvista maksu

plan-nameless = Tilaus
plan-quantity = × { $quantity }
plan-active = Voimassa
plan-trial-until = Ilmainen kokeilu { $date } asti
plan-paused = Tauolla
plan-paused-until = Tauolla { $date } asti
plan-pauses-on = Tauko alkaa { $date }
plan-ends-on = Päättyy { $date }
plan-ended = Päättynyt
plan-ended-on = Päättyi { $date }
plan-past-due = Maksu epäonnistui
plan-unpaid = Maksamatta
plan-incomplete = Odottaa ensimmäistä maksua
plan-on-hold = Pysäytetty: ei maksutapaa
plan-next-payment = Seuraava maksu
plan-next-invoice = Seuraava lasku
plan-next-lines = Katso, mistä se koostuu
plan-next-plus-use = Käyttösi lisätään siihen.
plan-next-due = Eräpäivä { $date }
plan-discount = Alennus
plan-discount-until = { $date } asti
plan-later = Suunniteltu muutos
plan-paid-with = Maksutapa
plan-paid-with-change = Vaihda
plan-paid-with-default = Oletuksesi
plan-paid-by-invoice = Maksat jokaisen laskun itse
plan-no-method = Ei maksutapaa
plan-card-expired = Tämä kortti on vanhentunut. Käytä toista, jotta seuraava maksusi onnistuu.
plan-card-expires = Tämä kortti vanhenee ennen seuraavaa maksuasi. Vaihda kortti ajoissa.
plan-needs-method = Lisää maksutapa, jotta seuraava maksusi onnistuu.
plan-until-end = Voit käyttää sitä { $date } asti.
plan-paused-note = Et maksa tauon aikana mitään.
plan-change = Vaihda tilausta
plan-pause = Keskeytä
plan-resume = Jatka
plan-address = Osoitteet
plan-cancel = Peruuta tilaus
plan-keep = Pidä tilaus
plan-unschedule = Peru suunniteltu muutos
plan-reactivate = Aloita uudelleen
plan-add-method = Lisää maksutapa
discount-plain = { $off } alennusta
discount-named = { $name } ({ $off } alennusta)
card-of-brand = { $brand } (päättyy { $last4 })
card-plain = Kortti (päättyy { $last4 })

### plans

plans-title = Vaihda tilaustasi
plans-interval = Kuinka usein haluat maksaa?
plans-daily = Päivittäin
plans-weekly = Viikoittain
plans-monthly = Kuukausittain
plans-yearly = Vuosittain
plans-every = Maksuväli { $interval }
plans-choose = Valitse tilaus
plans-current = Tilauksesi
plans-stays = { $plan } pysyy ennallaan. { $organization } ei tarjoa sen tilalle täällä muuta.
plans-quantity = Määrä
plans-quantity-range = { $min }–{ $max }
plans-quantity-least = { $min } tai enemmän
plans-quantity-form = Kirjoita kokonaisluku.
plans-quantity-fixed = Tämän tilauksen määrää ei voi muuttaa täällä.
plans-code = Tarjouskoodi
plans-code-unknown = Emme tunne tätä koodia. Tarkista kirjoitusvirheet.
plans-code-used = Sinulla on jo tämä alennus.
plans-choose-one = Valitse tilaus.
plans-twice = Tilauksesi toisessa osassa on jo tämä. Valitse jotain muuta.
plans-continue-note = Vielä ei muutu mitään. Seuraava sivu näyttää tarkasti, mitä maksat.
plans-continue = Katso, mitä se maksaa
plans-keep = Pidä tilaus ennallaan
plans-nothing-changed = Tämä sinulla on nyt. Valitse jotain muuta tai pidä tilauksesi ennallaan.
plans-nothing-offered = { $organization } ei tarjoa täällä muuta tilausta. Ota sinne yhteyttä, jos tarvitset sellaisen.
plans-bound = { $organization } on suunnitellut muutoksen tähän tilaukseen. Ota sinne yhteyttä, jos haluat muuttaa sitä.
plans-bound-until = { $organization } on suunnitellut muutoksen tähän tilaukseen. Muutospäivä on { $date }. Ota sinne yhteyttä, jos haluat muuttaa tilausta.
plans-waits-for-method = Tämä tilaus odottaa maksutapaa. Lisää maksutapa ja vaihda tilausta sen jälkeen.
plans-add-method = Lisää maksutapa
plans-pay-open = Maksa avoin lasku
plans-to-home = Takaisin laskutukseesi
plans-waiting-title = Muutos on suunniteltu
plans-waiting = Tilauksesi { $date } alkaen: { $plan }. Siihen asti pidät nykyisen.
plans-waiting-replaced = Jos valitset alta jotain muuta, se korvaa tämän muutoksen.
plans-undo = Peru tämä muutos
plans-undo-title = Pidetäänkö nykyinen tilauksesi?
plans-undo-lead = Päivälle { $date } suunniteltua muutosta ei tehdä ({ $plan }). Tilauksesi jatkuu nykyisellään.
plans-undo-button = Pidä nykyinen tilaus
plans-undo-leave = Anna muutoksen tapahtua
plans-undone = Suunniteltu muutos on peruttu. Tilauksesi jatkuu ennallaan.
plans-nothing-waits = Tähän tilaukseen ei ole enää suunniteltu muutosta.
plans-confirm = Tarkista muutoksesi
plans-change = Muutoksesi
plans-before = Sinulla on nyt
plans-after = Sinulla on jatkossa
plans-starts = Mistä alkaen
plans-starts-now = Heti
plans-starts-on = { $date } alkaen. Siihen asti pidät nykyisen.
plans-trial = Kokeilu
plans-trial-goes-on = Se jatkuu { $date } asti.
plans-trial-ends = Se päättyy nyt.
plans-method = Maksutapa
plans-by-invoice = { $count ->
    [one] Lasku, maksettava { $count } päivän kuluessa
   *[other] Lasku, maksettava { $count } päivän kuluessa
 }
plans-no-method = Ei maksutapaa
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Maksat nyt
plans-bill-none = Et mitään.
plans-credit-left = Yli jää { $amount }. Se vähennetään seuraavista laskuistasi.
plans-next-title = Seuraavaksi maksat
plans-next = { $amount }, { $date }
plans-next-none = Et mitään. Uutta laskua ei tule.
plans-next-settles = Siinä on mukana tämän jakson loppuosan erotus.
plans-next-usage = Käyttösi lisätään siihen.
plans-line-unused = Hyvitys käyttämättömästä ajasta: { $plan }, { $date } alkaen
plans-line-rest = { $plan }, jakson loppuosa { $date } alkaen
plans-line-period = { $plan }, { $from } – { $to }
plans-pay = Maksa { $amount } ja vaihda
plans-change-on = Vaihda { $date }
plans-change-now = Vaihda nyt
plans-get-invoice = Vaihda ja vastaanota lasku: { $amount }
plans-again = Valitse jotain muuta
plans-moved = Jokin on muuttunut sen jälkeen, kun näit tämän sivun. Tarkista summat uudelleen.
plans-done = Tilauksesi on vaihdettu.
plans-done-planned = Muutoksesi on suunniteltu. Siihen asti pidät nykyisen.
plans-done-busy = Maksua käsitellään vielä. Tilauksesi vaihtuu heti, kun se on valmis.
plans-declined = Maksu ei onnistunut
plans-waits-lead = Tilauksesi vaihtuu heti, kun { $amount } on maksettu. Siihen asti pidät nykyisen.
plans-refused-lead = Summaa { $amount } ei voitu veloittaa, joten tilauksesi pysyy ennallaan. Voit vaihtaa sen toisella maksutavalla.
plans-pay-other = Maksa toisella kortilla
plans-stop = Tätä muutosta ei voi tehdä

### invoices

invoice = Lasku { $number }
invoice-for = Sisältö
invoice-issued = Laskun päiväys
invoice-due = Eräpäivä
invoice-status = Tila
invoice-open = Avoin
invoice-paid = Maksettu
invoice-void = Mitätöity
invoice-given-up = Kirjattu tappioksi
invoice-lines = Mistä lasku koostuu
invoice-line = Kuvaus
invoice-quantity = Määrä
invoice-amount = Summa
invoice-discount = Alennukset
invoice-total = Yhteensä
invoice-balance = Käytetty saldo
invoice-left = Maksettavaa
invoice-pdf = Lataa PDF
invoices-title = Laskut
invoices-search = Etsi laskuja
invoices-any-status = Kaikki tilat
invoices-any-year = Kaikki vuodet
invoices-year = Vuosi
invoices-number = Laskun numero
invoices-number-column = Numero
invoices-what = Sisältö
invoices-show = Näytä
invoices-all = Näytä kaikki laskut
invoices-none-found = Sopivaa laskua ei löytynyt.
invoices-none-here = Tällä sivulla ei ole laskuja.
invoices-count = { $count ->
    [one] { $count } lasku
   *[other] { $count } laskua
 }
invoices-pages = Sivut
invoices-page = Sivu { $page } / { $pages }
invoices-newer = Uudemmat
invoices-older = Vanhemmat
invoice-unnumbered = Lasku ilman numeroa
invoice-empty = Ei mitään
invoice-and-more = { $count ->
    [one] { $first } ja { $count } muu
   *[other] { $first } ja { $count } muuta
 }
invoice-late = Erääntynyt
invoice-paid-on = Maksupäivä
invoice-voided-on = Mitätöintipäivä
invoice-subtotal = Välisumma
invoice-credited = Hyvitetty
invoice-row-credited = Hyvitetty { $amount }
credit-notes-title = Hyvityslaskut
credit-off-invoice = Vähennetty tästä laskusta
credit-refunded = Maksettu takaisin
credit-to-balance = Seuraaviin laskuihisi
credit-elsewhere = Hyvitetty muulla tavalla
invoice-paid-amount = Maksettu
invoice-pay = Kirjaudu ja maksa
invoice-receipt = Kuitti
payments-title = Maksut
payment-day = Päivä
payment-with = Maksutapa
payment-succeeded = Maksettu
payment-processing = Käsittelyssä
payment-canceled = Peruttu
payment-failed = Epäonnistui
payment-no-method = Ei maksutapaa
refund-succeeded = Palautettu
refund-processing = Palautus käsittelyssä
refund-failed = Palautus epäonnistui
receipt = Kuitti laskusta { $number }
receipt-paid = { $amount } maksettu
receipt-elsewhere = Se maksettiin muualla kuin tällä sivulla.
receipt-pdf = Lataa kuitti PDF-tiedostona
upcoming-title = Seuraava lasku
upcoming-none-title = Laskua ei ole tulossa
upcoming-none = Tällä tietoa tästä tilauksesta ei tule enää laskua.
upcoming-charged = Maksutapa: { $card }. Muutokset siihen mennessä voivat muuttaa summaa.
upcoming-sent = Saat laskun silloin. Sen eräpäivä on { $date }.
line-trial = Maksuton kokeilu: { $plan }
line-usage = { $plan }: käyttösi

### paper

paper-invoice = Lasku
paper-receipt = Kuitti
paper-credit-note = Hyvityslasku
paper-number = Numero
paper-period = Jakso
paper-from = Lähettäjä
paper-bill-to = Laskutetaan
paper-quantity = Määrä
paper-unit-price = Yksikköhinta
paper-tax = Vero
paper-pay-online = Katso ja maksa verkossa
paper-page = Sivu { $page } / { $pages }
paper-test-mark = TESTI: tämä asiakirja ei ole maksuvaatimus
paper-discount = Alennus
paper-subtotal = Välisumma
paper-credited = Hyvitetty
paper-paid = Maksettu
paper-draft = Luonnos
paper-overdue = Erääntynyt
paper-uncollectible = Ei perittävissä

### leaving

leaving-title = Peruuta tilaus: { $plan }
leaving-when-later = Se päättyy { $date }
leaving-when-trial = Kokeilusi päättyy { $date }
leaving-when-now = Se päättyy heti
leaving-when-after-pause = Se päättyy taukosi jälkeen
leaving-stays = Siihen asti kaikki pysyy ennallaan.
leaving-stays-paused = Se pysyy tauolla. Maksamasi aika tulee tauon jälkeen, ja sitten tilaus päättyy.
leaving-no-charge = Sinua ei veloiteta siitä enää.
leaving-usage = Käyttösi laskutetaan nyt: maksat { $amount }.
leaving-usage-later = Siihen mennessä käyttämäsi laskutetaan { $date }
leaving-owed = Vielä avoimet laskut on edelleen maksettava.
leaving-lost = Olet maksanut { $date } asti. Loppua ei palauteta.
leaving-credit = Hyvitys ajasta, jota et käytä
leaving-credit-later = Se vähennetään seuraavasta laskustasi palvelussa { $organization }.
leaving-schedule = Päivälle { $date } suunniteltua muutosta ei tule.
leaving-button = Peruuta tilaus
leaving-stay = Takaisin peruuttamatta
leaving-undo-later = Voit muuttaa mieltäsi siihen asti.
leaving-again-later = Voit aloittaa sen uudelleen milloin vain.
leaving-changed = Summat ovat muuttuneet. Tarkista ne uudelleen.
offer-title = Tai jatka edullisemmin
offer-coupon = { $discount }: { $plan }
offer-effect = Seuraava maksusi { $date } on { $then } eikä { $now }.
offer-once = Se koskee yhtä maksua.
offer-invoices = { $count ->
    [one] Se koskee { $count } maksua.
   *[other] Se koskee { $count } maksua.
 }
offer-until = Se on voimassa { $date } asti.
offer-forever = Se on voimassa niin kauan kuin pidät tilauksesi.
offer-single = Voit käyttää sen kerran.
offer-take = Ota alennus
offer-taken = Alennuksesi on voimassa, ja tilauksesi jatkuu.
offer-pause-title = Tai pidä tauko
offer-pause-lead = Keskeytä tilauksesi. Mitään ei veloiteta ennen kuin se jatkuu.
offer-pause-go = Valitse tauko
left-later = { $plan } päättyy { $date }
left-after-pause = { $plan } päättyy taukosi jälkeen
left-now = { $plan } on päättynyt
left-again = Aloita uudelleen
left-home = Laskutukseesi
left-done = Valmis
left-notice = Tilauksesi on peruutettu.
left-undo = Pidä tilaukseni
survey-title = Miksi lähdet?
survey-lead = { $organization } haluaisi tietää sen. Sinun ei tarvitse kertoa.
survey-legend = Syy
survey-comment = Omin sanoin
survey-send = Lähetä
survey-thanks = Kiitos. { $organization } lukee vastauksesi.
reason-customer-service = Asiakaspalvelu
reason-low-quality = Laatu
reason-missing-features = Jotain puuttuu
reason-other = Jokin muu
reason-switched-service = Löysin jotain muuta
reason-too-complex = Se on liian monimutkainen
reason-too-expensive = Se on liian kallis
reason-unused = En käytä sitä
keep-title = Pidä tilaus: { $plan }
keep-lead = Sen piti päättyä { $date }. Nyt se jatkuu.
keep-lead-paused = Sen piti päättyä taukosi jälkeen. Nyt se jatkuu.
keep-next = Seuraava maksu
keep-button = Pidä tilaukseni
keep-leave = Takaisin muuttamatta mitään
keep-done = Tilauksesi jatkuu.

### pausing

pausing-title = Keskeytä tilaus: { $plan }
pausing-lead = Tauon aikana ei veloiteta mitään, ja maksamasi aika säilyy.
pausing-legend = Kuinka pitkäksi aikaa?
pausing-choice = { $length }, { $date } asti
pausing-choice-open = Kunnes jatkan sitä
pausing-continue = Jatka
pausing-choose = Valitse, kuinka pitkäksi aikaa.
pausing-confirm-until = Keskeytä { $date } asti
pausing-confirm-open = Keskeytä, kunnes jatkat
pausing-from = Tauko alkaa
pausing-until = Jatkuu
pausing-by-you = Kun jatkat sitä täällä
pausing-charged = Veloitetaan sillä välin
pausing-nothing = Ei mitään
pausing-kept = Säilyvä maksettu aika
pausing-next = Seuraava maksu
pausing-no-next = Maksuja ei ole tulossa.
pausing-open-next = Seuraava maksu tulee, kun olet jatkanut tilausta ja säilynyt aika on käytetty.
pausing-trial-kept = Säilyvä kokeiluaika
pausing-button = Keskeytä tilaus
pausing-button-change = Muuta taukoa
pausing-done = Tilauksesi on tauolla.
pausing-changed = Taukoasi muutettiin.
pausing-is-until = Se on tauolla { $date } asti.
pausing-is-open = Se on tauolla, kunnes jatkat sitä.
pausing-will = Sen tauko alkaa { $date }.
pausing-change-legend = Uusi pituus
pausing-leave = Takaisin keskeyttämättä
pausing-stay = Takaisin muuttamatta
pausing-ending = Tämä tilaus on päättymässä, joten sitä ei voi keskeyttää. Pidä se ensin.
pausing-none = { $organization } ei tarjoa nyt taukoja.
resuming-title = Jatka tilausta: { $plan }
resuming-lead = Se jatkuu tänään.
resuming-charged = Veloitetaan tänään
resuming-button = Jatka tilausta
resuming-pay = Maksa { $amount } ja jatka
resuming-done = Tilauksesi jatkuu.
resuming-off-title = Peru tauko: { $plan }
resuming-off-lead = Tauon piti alkaa { $date }. Tilaus jatkuu ilman taukoa.
resuming-off-button = Peru tauko
resuming-off-done = Taukosi on peruttu.

### reactivating

reactivating-title = Aloita uudelleen: { $plan }
reactivating-lead = Se päättyi { $date }. Se alkaa uudelleen tänään.
reactivating-charged = Veloitetaan tänään
reactivating-invoiced = Laskutetaan tänään
reactivating-next = Seuraava maksu
reactivating-with = Maksutapa
reactivating-add = Lisää maksutapa
reactivating-pay = Maksa { $amount } ja aloita
reactivating-button = Aloita uudelleen
reactivating-leave = Takaisin aloittamatta
reactivating-changed = Summat ovat muuttuneet. Tarkista ne uudelleen.
reactivating-done = Tilauksesi on taas voimassa.
reactivating-unpaid = Tilauksesi alkaa heti, kun se on maksettu.
reactivating-gone = { $plan } ei ole enää myynnissä sellaisena kuin se sinulla oli. Ota yhteyttä palveluun { $organization }.

### methods

methods-title = Maksutavat
methods-none = Sinulla ei ole vielä maksutapaa.
methods-add = Lisää kortti
methods-default-mark = Oletus
methods-expired-mark = Vanhentunut
methods-soon-mark = Vanhenee pian
methods-expires = Vanhenee { $date }
methods-expired-since = Vanheni { $date }. Päivitä se tai lisää toinen kortti.
methods-pays = Tällä maksetaan: { $plans }
methods-pays-nothing = Tällä ei makseta nyt mitään
methods-unpaid = Maksutapa puuttuu vielä: { $plans }. Lisää kortti tai valitse sellainen.
methods-a-plan = Tilauksesi
methods-make-default = Aseta oletukseksi
methods-choose = Valitse tilaukset
methods-edit = Päivitä
methods-remove = Poista
methods-default-title = Asetetaanko { $card } oletukseksi?
methods-default-lead = Oletuskortilla maksetaan kaikki, millä ei ole omaa korttia, nyt ja jatkossa.
methods-default-plans = Tilaukset, jotka siirtyvät tälle kortille
methods-default-keep = Tilaus, jonka jätät pois, pitää nykyisen korttinsa.
methods-default-button = Aseta oletukseksi
methods-default-done = Oletusmaksutapasi on vaihdettu.
methods-default-already = Tämä on jo oletuksesi.
methods-plans-title = { $card }: mitä tällä maksetaan
methods-plans-legend = Tilaukset, jotka maksetaan tällä kortilla
methods-plans-now = Maksutapa nyt: { $card }
methods-plans-now-nothing = Maksutapaa ei ole vielä
methods-plans-none = Sinulla ei ole voimassa olevaa tilausta, joka maksetaan kortilla.
methods-plans-as-default = Oletuskorttinasi sillä maksetaan: { $plans }. Jos haluat muuttaa tätä, valitse niille toinen kortti.
methods-plans-back = Tilaus, jonka jätät pois, palaa oletuskortillesi.
methods-plans-button = Tallenna
methods-plans-done = Tallennettu. Tilauksesi maksetaan valintasi mukaan.
methods-remove-title = Poistetaanko { $card }?
methods-remove-free = Sillä ei makseta nyt mitään.
methods-remove-falls-back = Maksutapa vaihtuu. { $plans }: jatkossa { $card }.
methods-remove-needed = Sillä maksetaan { $plans }, eikä muuta maksutapaa olisi. Valitse ensin toinen kortti.
methods-remove-needed-add = Lisää toinen kortti
methods-remove-needed-choose = Valitse toinen kortti
methods-remove-final = Unohdamme kortin. Voit lisätä sen uudelleen milloin vain.
methods-remove-button = Poista kortti
methods-remove-keep = Pidä se
methods-remove-done = Kortti on poistettu.
methods-edit-title = Päivitä { $card }
methods-edit-lead = Saitko uuden kortin, jolla on sama numero? Muuta tässä, mitä siihen on painettu.
methods-edit-button = Tallenna
methods-edit-done = Kortti on päivitetty.
methods-field-number = Kortin numero
methods-field-expiry = Viimeinen voimassaolopäivä
methods-field-expiry-hint = Kuukausi ja vuosi, esimerkiksi 08/30
methods-field-cvc = Turvakoodi
methods-field-cvc-hint = Kolme tai neljä numeroa allekirjoituksen vieressä tai etupuolella
methods-field-name = Nimi kortissa
methods-field-line1 = Katuosoite
methods-field-line2 = Osoitteen lisätiedot
methods-field-city = Kaupunki tai kunta
methods-field-state = Osavaltio tai alue
methods-field-postal = Postinumero
methods-wrong-number = Tarkista kortin numero.
methods-wrong-cvc = Turvakoodissa on kolme tai neljä numeroa.
methods-not-test = Tämä ei ole testikortti. Käytä jotakin alla olevista numeroista, älä koskaan oikeaa korttia.
methods-add-test = Testitilassa toimivat vain testikortit. Mikä tahansa tuleva päivä ja turvakoodi kelpaa.
methods-add-future = Käytä sitä tuleviin maksuihin
methods-add-future-hint = Siitä tulee oletuksesi.
methods-add-plans = Tilaukset, jotka maksetaan sillä tästä lähtien
methods-add-button = Lisää kortti
methods-added = Kortti on lisätty.
methods-add-busy = Pankkisi käsittelee vielä asiaa. Kortti näkyy täällä, kun pankki on vastannut.
methods-test-cards = Testikortit
methods-test-number = Numero
methods-test-outcome = Mitä tapahtuu
methods-test-succeeds = Onnistuu
methods-test-declined = Hylätään
methods-test-funds = Hylätään: kate ei riitä
methods-test-expired = Hylätään: vanhentunut
methods-test-cvc = Hylätään: väärä turvakoodi
methods-test-processing = Hylätään: pankilla on ongelma
methods-test-later = Kortti lisätään, mutta maksut hylätään
methods-test-asks = Pankki pyytää sinua vahvistamaan
methods-test-asks-in-vain = Pankki pyytää sinua vahvistamaan ja hylkää sitten
methods-saved-title = { $card } on lisätty
methods-saved-pays = Tästä lähtien sillä maksetaan: { $plans }.
methods-saved-default = Se on oletuksesi: sillä maksetaan kaikki, millä ei ole omaa korttia.
methods-saved-only = Se on valmiina, kun tarvitset sitä.
methods-saved-owed = Vielä avoinna
methods-saved-pay = Maksa { $amounts } nyt
methods-saved-later = Ei nyt
methods-saved-done = Valmis
methods-nowhere-title = Kortteja ei voi vielä lisätä täällä
methods-nowhere-lead = { $organization } ei ole ottanut korttimaksuja käyttöön tällä sivulla. Ota sinne yhteyttä, jos haluat vaihtaa maksutapaa.
methods-page-lead = Annat korttisi tiedot maksupalveluntarjoajamme sivulla. Emme koskaan näe sen numeroa.
methods-page-button = Jatka

### paying

paying-title = Maksa lasku { $number }
paying-all-title = Maksa avoimet laskut
paying-with = Maksutapa
paying-button = Maksa { $amount }
paying-total = Yhteensä
paying-one = Maksa vain tämä
paying-no-card = Sinulla ei ole vielä korttia, jolla maksaa.
paying-add-card = Maksa toisella kortilla
paying-changed = Summa on sillä välin muuttunut. Tarkista se uudelleen.
paying-last-try = Viimeisin yritys ei onnistunut. { $reason }
paying-waits = Pankkisi haluaa, että vahvistat tämän maksun.
paying-confirm = Vahvista se
paying-busy = Tämä maksu on käsittelyssä. Katso hetken kuluttua uudelleen.
paying-nothing = Avoimia laskuja ei ole. Kiitos!
paying-done = Maksettu. Kiitos!
paying-already = Tämä lasku on jo maksettu.
paying-results = Maksusi
paying-state-paid = Maksettu
paying-state-failed = Ei maksettu
paying-state-busy = Käsittelyssä
paying-state-waits = Odottaa sinua
paying-receipt = Lasku ja kuitti
paying-try-again = Yritä uudelleen

### challenge

challenge-title = Pankkisi kysyy
challenge-payment = { $organization } haluaa veloittaa { $amount }. Maksutapa on { $card }. Onko tämä oikein?
challenge-setup = { $organization } haluaa tallentaa kortin myöhempiä maksuja varten: { $card }. Onko tämä oikein?
challenge-card = korttisi
challenge-test = Testitila: pankilta ei kysytä. Valitse, mitä se vastaisi.
challenge-approve = Hyväksy
challenge-decline = Hylkää
challenge-leave-payment = Kun maksat { $amount }, vahvista pankissasi, että se olet sinä.
challenge-leave-setup = Siirry maksupalveluntarjoajamme sivulle viimeistelyä varten.
challenge-leave = Jatka
challenge-returned = Palasin
challenge-pending = Siellä ei ole vielä valmista. Jatka siitä, mihin jäit.
challenge-failed = Pankkisi ei voinut vahvistaa, että se olit sinä, joten mitään ei veloitettu.
challenge-failed-card = Pankkisi ei voinut vahvistaa, että se olit sinä, joten korttia ei lisätty.
challenge-over = Tähän on jo vastattu.

### details

details-lead = Laskusi laaditaan näillä tiedoilla.
details-save = Tallenna
details-saved = Tietosi on tallennettu.
details-change-name = Muuta nimeäsi
details-change-email = Vaihda sähköpostiosoitteesi
details-change-phone = Vaihda puhelinnumerosi
details-change-address = Vaihda laskutusosoite
details-change-shipping = Vaihda toimitusosoite
details-change-tax-ids = Muuta verotunnisteitasi
details-name-title = Nimesi
details-name-lead = Henkilön tai yrityksen nimi sellaisena kuin se on laskuissa.
details-phone-title = Puhelinnumerosi
details-phone-fault = Tämä ei näytä puhelinnumerolta. Aloita merkillä + ja maasi suuntanumerolla.
emails-title = Sähköpostiosoitteesi
emails-current = Osoitteesi on { $email }.
emails-no-mail = { $organization } vaihtaa sen puolestasi: ota yhteyttä.
emails-new = Uusi sähköpostiosoite
emails-hint = Lähetämme siihen koodin. Osoitteesi vaihtuu, kun olet antanut koodin.
emails-send = Lähetä koodi
emails-same = Tämä on jo osoitteesi.
emails-code-title = Anna koodi
emails-code-lead = { $count ->
    [one] Lähetimme 8-numeroisen koodin osoitteeseen { $email }. Se toimii { $count } minuutin ajan.
   *[other] Lähetimme 8-numeroisen koodin osoitteeseen { $email }. Se toimii { $count } minuutin ajan.
 }
emails-code = Koodi
emails-confirm = Vaihda osoitteeni
emails-again = Lähetä toinen koodi
emails-other = Käytä toista osoitetta
emails-sent-again = Toinen koodi on tulossa.
emails-wrong-code = Tämä koodi on väärä tai vanhentunut. Tarkista se tai pyydä toinen.
emails-expired = Koodi on vanhentunut. Aloita alusta uudella osoitteellasi.
emails-changed = Sähköpostiosoitteesi on vaihdettu. Sinut kirjattiin ulos kaikkialta muualta.

### addresses

addresses-title = Laskutusosoite
addresses-shipping-title = Toimitusosoite
addresses-addressee = Vastaanottaja
addresses-country = Maa tai alue
addresses-choose-country = Valitse maa
addresses-choose = Valitse
addresses-switch = Käytä tätä maata
addresses-line1 = Katuosoite
addresses-line2 = Huoneisto, kerros, rakennus
addresses-city = Kaupunki
addresses-town = Kaupunki tai kunta
addresses-suburb = Kaupunginosa tai kunta
addresses-district = Piiri
addresses-postal-code = Postinumero
addresses-postcode = Postinumero
addresses-zip = ZIP-koodi
addresses-pin = PIN-koodi
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Alue
addresses-county = Piirikunta
addresses-department = Departementti
addresses-emirate = Emiraatti
addresses-governorate = Kuvernementti
addresses-island = Saari
addresses-parish = Pitäjä
addresses-prefecture = Prefektuuri
addresses-province = Maakunta
addresses-region = Alue
addresses-state = Osavaltio
addresses-code-fault = { $count ->
    [one] Tässä koodissa on oltava { $count } numero.
   *[other] Tässä koodissa on oltava { $count } numeroa.
 }
addresses-order-title = Tämän tilauksen osoitteet
addresses-order-lead = Jos tilauksella ei ole omaa osoitetta, käytetään sinun osoitettasi.
addresses-order-billing = Tämän tilauksen laskutusosoite
addresses-order-delivery = Tämän tilauksen toimitusosoite
addresses-order-usual = Käytä tavallista osoitettani

### tax-ids

tax-ids-title = Verotunnisteet
tax-ids-lead = Ne näkyvät seuraavissa laskuissasi.
tax-ids-add = Lisää verotunniste
tax-ids-type = Maa ja tyyppi
tax-ids-value = Numero
tax-ids-hint = Välilyönnit, pisteet ja viivat eivät haittaa.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (esimerkiksi { $example })
tax-ids-unknown = Muu
tax-ids-remove = Poista
tax-ids-added = Verotunniste on lisätty.
tax-ids-removed = Verotunniste on poistettu.

### privacy

privacy-title = Tietosi
privacy-copy = Kopio tiedoistasi
privacy-copy-lead = Kaikki, mitä sinusta säilytetään täällä, tiedostona, jota muut ohjelmat voivat lukea (JSON).
privacy-download = Lataa tietoni
privacy-erase = Oikeus tulla unohdetuksi
privacy-erase-lead = Voit pyytää tietojesi poistamista.
privacy-erase-ask = Pyydä poistamista
privacy-erase-title = Pyydä tietojesi poistamista
privacy-erase-who = { $organization } toteuttaa sen ja voi ottaa sinuun ensin yhteyttä.
privacy-erase-what = Tilauksesi päättyvät, sinut kirjataan ulos kaikkialta, ja tietosi ja maksutapasi poistetaan.
privacy-erase-kept = { $count ->
    [one] Laskut ja niistä maksetut summat säilytetään { $count } vuoden ajan, koska laki vaatii sitä.
   *[other] Laskut ja niistä maksetut summat säilytetään { $count } vuoden ajan, koska laki vaatii sitä.
 }
privacy-erase-send = Pyydä poistamista
privacy-asked = Pyysit { $date }, että { $organization } poistaa tietosi.
privacy-sent = Pyyntösi on matkalla.

### problems

bad-request = Emme ymmärtäneet tuota
bad-request-advice = Osa osoitteesta tai lomakkeesta ei ole niin kuin pitäisi. Palaa takaisin ja yritä uudelleen.
stranger = Tuo ei tullut tältä sivulta
stranger-advice = Turvallisuutesi vuoksi sitä ei tehty. Palaa takaisin, lataa sivu uudelleen ja yritä uudestaan.
switched-off = Tätä ei tarjota täällä
switched-off-advice = { $organization } ei ole ottanut tätä käyttöön. Ota sinne yhteyttä, jos tarvitset sitä.
refused = Sitä ei voi tehdä nyt
not-found = Täällä ei ole sivua
not-found-advice = Osoitteessa voi olla kirjoitusvirhe, tai sivu on voitu poistaa. Käytä linkkiä, jonka sait yritykseltä, jolle maksat.
wrong-method = Tätä sivua ei voi käyttää noin
wrong-method-advice = Mitään ei muutettu. Palaa takaisin ja käytä sivun painikkeita.
timed-out = Se kesti liian kauan
timed-out-advice = Mitään ei muutettu. Tarkista yhteytesi ja yritä uudelleen.
too-large = Se on liian suuri
too-large-advice = Mitään ei muutettu. Lyhennä sitä ja yritä uudelleen.
too-many = Pieni hetki
too-many-advice = Yhteydestäsi tuli liian monta pyyntöä. Odota minuutti ja yritä uudelleen.
offline-title = Olet offline-tilassa
offline-lead = Tämä sivu tarvitsee internetyhteyden. Tarkista yhteys ja yritä uudelleen.
offline-note = Viimeksi lähettämäsi on voinut tulla perille. Näet sen tässä, kun yhteys palaa.
broken = Meillä meni jokin vikaan
broken-advice = Tämä ei johtunut sinusta. Yritä hetken kuluttua uudelleen. Jos ongelma jatkuu, kerro siitä yritykselle, jolle maksat, ja anna sille alla oleva viite.
unavailable = Palaamme pian
unavailable-advice = Sivu on ruuhkautunut tai sitä huolletaan. Yritä hetken kuluttua uudelleen.

### root

root-title = Tämä on laskutuspalvelin
root-customer = Oletko asiakas? Käytä linkkiä, jonka sait yritykseltä, jolle maksat.
root-operator = Ylläpidätkö tätä palvelinta? Se toimii. Tämä komento luo organisaation ja avaimet sen laskutussivuihin:
root-reference = API-viite

### refusals

refusal-general = Tätä ei voi tehdä. Ota yhteyttä palveluun { $organization }.
refusal-busy = Edellistä pyyntöäsi käsitellään vielä. Odota hetki ja katso uudelleen.
refusal-declined = Kortti hylättiin. Kokeile toista korttia tai kysy pankistasi.
refusal-insufficient-funds = Kortti hylättiin: kate ei riitä. Kokeile toista korttia.
refusal-expired-card = Kortti hylättiin: se on vanhentunut. Kokeile toista korttia.
refusal-wrong-cvc = Kortti hylättiin: turvakoodi on väärä. Tarkista se ja yritä uudelleen.
refusal-processing-error = Pankilla oli ongelma. Yritä hetken kuluttua uudelleen tai käytä toista korttia.
refusal-authentication = Pankkisi haluaa, että vahvistat tämän maksun.
refusal-too-many-attempts = Liian monta yritystä. Odota jonkin aikaa ja yritä uudelleen.
refusal-in-use = Se on vielä käytössä, eikä sitä voi poistaa.
obstacle-subscription-over = Tämä tilaus on päättynyt.
obstacle-subscription-runs = Tämä tilaus ei ole päättynyt.
obstacle-subscription-incomplete = Tämän tilauksen ensimmäistä laskua ei ole vielä maksettu. Maksa se ensin.
obstacle-nothing-to-undo = Tällä tilauksella ei ole päättymistä, jonka voisi perua.
obstacle-already-ending = Tämä tilaus on jo päättymässä.
obstacle-already-paused = Tämä tilaus on jo tauolla.
obstacle-not-paused = Tämä tilaus ei ole tauolla.
obstacle-subscription-overdue = Tämän tilauksen lasku on erääntynyt. Maksa se ensin.
obstacle-subscription-paused = Tämä tilaus on tauolla. Jatka sitä ensin.
obstacle-has-schedule = Tähän tilaukseen on jo suunniteltu muutos. Peru se ensin tai ota yhteyttä palveluun { $organization }.
obstacle-last-item = Tilauksessa on oltava vähintään yksi tuote.
obstacle-invoice-not-open = Tämä lasku ei ole enää avoin.
obstacle-invoice-paid = Tämä lasku on maksettu.
obstacle-no-payment-method = Maksutapaa ei ole. Lisää sellainen ensin.
obstacle-last-payment-method = Sillä maksetaan voimassa olevaa tilausta. Valitse sille tilaukselle ensin toinen maksutapa.
obstacle-payment-over = Tämä maksu on päättynyt.
obstacle-setup-over = Tämä kortti on jo lisätty tai sen lisääminen on keskeytetty.
obstacle-no-gateway = { $organization } ei voi vielä ottaa maksuja vastaan täällä. Ota sinne yhteyttä.
obstacle-offer-taken = Olet jo käyttänyt tämän tarjouksen.
obstacle-discount-runs = Alennus on jo voimassa.
obstacle-too-many = Näitä on jo niin monta kuin voi olla.
rule-required = Täytä tämä kohta.
rule-too-long = { $count ->
    [one] Tässä voi olla enintään { $count } merkki.
   *[other] Tässä voi olla enintään { $count } merkkiä.
 }
rule-too-short = { $count ->
    [one] Tässä on oltava vähintään { $count } merkki.
   *[other] Tässä on oltava vähintään { $count } merkkiä.
 }
rule-range = Arvon on oltava { $min }–{ $max }.
rule-character = Tässä on merkki, jota ei voi käyttää tässä.
rule-email = Tämä ei näytä sähköpostiosoitteelta.
rule-choice = Valitse jokin luettelosta.
rule-taken = Tämä on jo käytössä.
rule-missing = Tätä ei enää ole. Valitse toinen.
rule-expired = Tämä on vanhentunut.
rule-used-up = Tämä on käytetty niin monta kertaa kuin on mahdollista.
rule-first-time-only = Tämä on vain uusille asiakkaille.
rule-once-per-customer = Tämän voi käyttää vain kerran, ja olet jo käyttänyt sen.
rule-below-minimum = Summa on tähän liian pieni.
rule-not-applicable = Tämä ei sovi tilaukseesi.
rule-tax-id = Tämä ei näytä tämän tyypin numerolta. Tarkista kirjoitusvirheet.
rule-expiry = Tarkista kuukausi ja vuosi.
rule-card-number = Korttien numerot eivät kuulu tähän.
rule-weak-password = Tämä salasana on liian helppo arvata. Valitse pidempi tai harvinaisempi.
rule-wrong-password = Tämä ei ole salasanasi.
rule-invalid = Tarkista tämä.

### mails

mail-code-subject = Kirjautumiskoodisi: { $merchant }
mail-code-lead = Anna tämä koodi, kun kirjaudut laskutussivullesi palvelussa { $merchant }:
mail-code-life = { $minutes ->
    [one] Se toimii kerran seuraavan minuutin ajan.
   *[other] Se toimii kerran seuraavien { $minutes } minuutin ajan.
 }
mail-code-ignore = Jos et pyytänyt koodia, voit jättää tämän viestin huomiotta. Kukaan ei voi kirjautua ilman koodia.
mail-link-subject = Kirjautumislinkkisi: { $merchant }
mail-link-lead = Kirjaudu tällä linkillä laskutussivullesi palvelussa { $merchant }.
mail-link-button = Kirjaudu sisään
mail-link-life = { $minutes ->
    [one] Linkki toimii kerran seuraavan minuutin ajan.
   *[other] Linkki toimii kerran seuraavien { $minutes } minuutin ajan.
 }
mail-link-ignore = Jos et pyytänyt linkkiä, voit jättää tämän viestin huomiotta. Kukaan ei voi kirjautua ilman linkkiä.
mail-reset-subject = Aseta uusi salasana: { $merchant }
mail-reset-lead = Aseta tällä linkillä uusi salasana laskutussivullesi palvelussa { $merchant }.
mail-reset-button = Aseta uusi salasana
mail-reset-ignore = Jos et pyytänyt tätä, voit jättää tämän viestin huomiotta. Salasanasi pysyy ennallaan.
mail-proof-subject = Vahvista sähköpostiosoitteesi: { $merchant }
mail-proof-lead = Anna tämä koodi, niin voit käyttää tätä sähköpostiosoitetta palvelussa { $merchant }:
mail-proof-ignore = Jos et pyytänyt tätä, voit jättää tämän viestin huomiotta. Mikään ei muutu.
mail-email-subject = Sähköpostiosoitteesi vaihdettiin
mail-email-old = Laskutustilisi sähköpostiosoite palvelussa { $merchant } vaihdettiin { $date }. Viestejä ei enää tule tähän osoitteeseen.
mail-email-new = Tämä on nyt laskutustilisi sähköpostiosoite palvelussa { $merchant }.
mail-method-subject = Maksutapa lisättiin
mail-method-lead = { $brand } (päättyy { $last4 }) lisättiin laskutustilillesi palvelussa { $merchant } { $date }.
mail-method-card = Kortti (päättyy { $last4 }) lisättiin laskutustilillesi palvelussa { $merchant } { $date }.
mail-cancelled-subject = Tilauksesi peruutettiin
mail-cancelled-later = Peruutit tilauksen: { $plan }. Voit käyttää sitä { $date } asti.
mail-cancelled-undo = Muutitko mielesi? Siihen asti voit perua tämän laskutussivullasi.
mail-cancelled-now = Peruutit tilauksen: { $plan }. Se on päättynyt.
mail-portal-button = Avaa laskutussivusi
mail-not-you = Jos tämä et ollut sinä, ota heti yhteyttä palveluun { $merchant }.
mail-not-you-at = Jos tämä et ollut sinä, ota heti yhteyttä palveluun { $merchant }: { $email }
