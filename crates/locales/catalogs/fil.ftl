### general

percent = { $number }%
title = { $page } · { $organization }
billing = Billing
test-mode = Test mode
test-mode-note = Walang sinisingil dito.
skip = Pumunta sa nilalaman ng page
policies = Mga patakaran
privacy = Patakaran sa privacy
terms = Mga tuntunin ng serbisyo
refunds = Patakaran sa refund
return-to = Bumalik sa { $organization }
sign-out = Mag-sign out
language = Wika
language-change = Palitan ang wika
contact = Makipag-ugnayan
contact-lead = Dito sinasagot ng { $organization } ang mga tanong tungkol sa iyong billing.
not-given = Hindi ibinigay
back = Bumalik
home = Ang iyong billing
navigation = Ang iyong billing
reference = Reference
errors-title = { $count ->
    [one] May { $count } bagay na kailangang tingnang muli
   *[other] May { $count } bagay na kailangang tingnang muli
 }
field-again = Para sa iyong kaligtasan, hindi ito itinago. Pakilagay itong muli.
optional = opsyonal

days = { $count ->
    [one] { $count } araw
   *[other] { $count } araw
 }
weeks = { $count ->
    [one] { $count } linggo
   *[other] { $count } linggo
 }
months = { $count ->
    [one] { $count } buwan
   *[other] { $count } buwan
 }
years = { $count ->
    [one] { $count } taon
   *[other] { $count } taon
 }

price-daily = { $amount } kada araw
price-weekly = { $amount } kada linggo
price-monthly = { $amount } kada buwan
price-yearly = { $amount } kada taon
price-every = { $amount } kada { $interval }
price-once = { $amount } nang isang beses
price-metered = { $amount } ayon sa paggamit
price-tiers = Presyo ayon sa dami

### notices

notice-stale = Hindi na napapanahon ang page na ito. Pakisubukang muli.

### flows

flow-done = Tapos na
flow-done-lead = Puwede mo nang isara ang page na ito.

### portal

portal-headline = Ang iyong billing sa { $organization }
portal-use-link = Gamitin ang link na ipinadala sa iyo ng { $organization }
portal-use-link-more = Nabubuksan ang iyong billing gamit ang personal na link. Hanapin ito sa iyong account sa { $organization } o sa isang mensahe mula sa kanila.
portal-use-link-once = Isang beses lang gumagana ang link, sa loob ng ilang minuto. Kung nag-expire na ang sa iyo, humingi ng bago.
portal-closed = Ipinapakita ng { $organization } ang iyong billing sa loob ng account mo sa kanila.
link-title = Handa na ang iyong billing
link-lead = Ginawa ng { $organization } ang link na ito para lang sa iyo. Isang beses lang itong gumagana.
link-button = Buksan ang aking billing
link-note = Kapag binuksan mo ito, masa-sign in ka sa device na ito. Mag-sign out kapag tapos ka na.
ended-title = Nag-expire na ang link na ito
ended-lead = Isang beses lang gumagana ang mga link sa billing page, sa loob ng limang minuto, para walang ibang makagamit ng sa iyo.
ended-step-back = Bumalik kung saan mo nakita ang link: sa iyong account o sa mensaheng naglalaman nito.
ended-step-ask = Humingi roon ng bagong link.
ended-step-open = Buksan ito sa loob ng limang minuto.
signed-out = Naka-sign out ka na
signed-out-close = Puwede mo nang isara ang window na ito.
signed-out-lead = Puwede mo nang isara ang window na ito. Para makabalik, gumamit ng bagong link mula sa { $organization }.

### signing in

sign-in-title = Mag-sign in
sign-in-email = Email address
sign-in-username = Email address o username
sign-in-password = Password
sign-in-password-hint = Iwanang walang laman para makatanggap ng code sa email.
sign-in-code-note = Padadalhan ka namin ng code para makapag-sign in. Hindi mo kailangan ng password.
sign-in-continue = Magpatuloy
sign-in-send = Padalhan ako ng code
sign-in-forgotten = Nakalimutan ang password?
sign-in-wrong-password = Hindi tama ang pangalan o password.
sign-in-needs-password = Ilagay ang iyong password.
sign-in-wait = { $minutes ->
    [one] Masyadong madalas itong hiniling. Gamitin ang pinakabagong email na natanggap mo, o subukang muli pagkalipas ng { $minutes } minuto.
   *[other] Masyadong madalas itong hiniling. Gamitin ang pinakabagong email na natanggap mo, o subukang muli pagkalipas ng { $minutes } minuto.
 }
code-title = Tingnan ang iyong email
code-lead = Kung pag-aari ng customer ng { $organization } ang { $email }, may papunta nang code doon.
code-field = Code mula sa email
code-hint = Walong digit. Gumagana ang code nang sampung minuto, sa browser na ito.
code-enter = Mag-sign in
code-wrong = Hindi gumagana ang code na ito. Suriin ito, o humingi ng bago.
code-resend = Magpadala ng bagong code
code-other = Gumamit ng ibang address
code-sent = May papunta nang bagong code. Hindi na gumagana ang mga nauna.
choose-title = Kaninong billing ang gusto mong makita?
choose-lead = Ginagamit ng ilang customer ng { $organization } ang iyong address.
choose-legend = Mga customer
choose-unnamed = Walang ibinigay na pangalan
choose-since = Customer mula noong { $date }
choose-plans = { $count ->
    [one] { $count } aktibong subscription
   *[other] { $count } aktibong subscription
 }
choose-no-plan = Walang aktibong subscription
choose-needed = Pumili ng isa.
forgotten-title = Magtakda ng bagong password
forgotten-lead = Padadalhan ka namin ng link para makapagtakda nito.
forgotten-send = Ipadala sa akin ang link
forgotten-sent = Kung kilala ng { $organization } ang pangalang ito at may password ito, may papunta nang link sa email address nito. Gumagana ito nang isang oras.
password-title = Ang iyong password
password-current = Kasalukuyang password
password-new = Bagong password
password-new-hint = Hindi bababa sa walong character. Mas mabuti kung mas mahaba.
password-save = I-save ang password
password-first = Wala ka pang password. Kapag mayroon ka nito, makakapag-sign in ka bilang { $email } nang hindi naghihintay ng code.
password-first-no-email = Kailangan ng email address para sa password. Idagdag muna ang sa iyo sa mga detalye mo.
password-others = Masa-sign out ka sa lahat ng iba pang lugar.
notice-password = Na-save na ang iyong password.
notice-password-reset = Na-save na ang bago mong password. Mag-sign in gamit ito.
confirm-title = Ikaw ba ito?
confirm-lead = Para manatiling ligtas ang iyong account, patunayang muli kung sino ka.
confirm-send = Magpadala ng code sa { $email }
confirm-code-lead = May papunta nang code sa { $email }.
confirm-or-password = O ilagay ang iyong password
confirm-button = Kumpirmahin
confirm-no-way = Hindi ka namin mapadalhan ng code. Buksan ang iyong billing gamit ang bagong link mula sa { $organization }, at magagawa mo ito sa loob ng sampung minuto.
sessions-title = Kung saan ka naka-sign in
sessions-lead = Kung may hindi ka kilala sa mga ito, i-sign out ito at palitan ang iyong password kung mayroon ka.
sessions-this = Browser na ito
sessions-unknown = Hindi kilalang browser
sessions-seen = Huling nakita: { $time }
sessions-by-link = Nag-sign in gamit ang link mula sa { $organization }: { $time }
sessions-by-email = Nag-sign in gamit ang email: { $time }
sessions-by-password = Nag-sign in gamit ang iyong password: { $time }
sessions-by-site = Nag-sign in sa { $organization }: { $time }
sessions-end = I-sign out
sessions-end-others = Mag-sign out sa iba pang lugar
sessions-end-all = Mag-sign out sa lahat
notice-link-ended = Nag-expire na ang link na iyon. Dito na lang mag-sign in.
notice-session-ended = Naka-sign out na ang browser na iyon.
notice-sessions-ended = Naka-sign out ka na sa lahat ng iba pang lugar.

### home

hello = Kumusta, { $name }
hello-nobody = Kumusta
signed-in-as = Naka-sign in bilang { $email }
details = Mga detalye sa billing
name = Pangalan
email = Email
phone = Telepono
address = Billing address
shipping = Shipping address
home-plans = Ang iyong mga subscription
home-no-plans = Wala kang subscription dito sa ngayon.
home-more-plans = Higit pang subscription
home-ended = Mga natapos na subscription
home-balance = Balanse
home-credit = Mayroon kang { $amount } na credit. Ibabayad ito sa mga susunod mong invoice.
home-debt = Idadagdag ang { $amount } sa susunod mong invoice.
home-methods = Paraan ng pagbabayad
home-no-methods = Wala ka pang nase-save na paraan ng pagbabayad.
home-methods-more = { $count ->
    [one] at { $count } pang paraan ng pagbabayad
   *[other] at { $count } pang paraan ng pagbabayad
 }
home-methods-no-default = { $count ->
    [one] Nag-save ka ng { $count } paraan ng pagbabayad. Wala pang nakatakdang default.
   *[other] Nag-save ka ng { $count } paraan ng pagbabayad. Wala pang nakatakdang default.
 }
home-methods-manage = Pamahalaan ang mga paraan ng pagbabayad
home-details-change = Palitan ang mga detalye
home-tax-ids = Mga tax ID
home-no-invoices = Wala pang invoice.
home-all-invoices = Lahat ng invoice
home-further = Iba pang page
home-sessions = Kung saan ka naka-sign in
home-password = Ang iyong password
home-privacy = Ang iyong data

owed-now = { $amount } na babayaran ngayon
owed-now-several = May mga invoice na kailangang bayaran ngayon
owed-open = { $amount } na babayaran
owed-open-several = May mga invoice na babayaran
owed-all = Tingnan ang lahat ng bukas na invoice
owed-late = Lampas na sa takdang petsa ang invoice na ito.
owed-not-yet = Hindi pa bayad ang invoice na ito.
owed-processing = Pinoproseso na ang iyong bayad.
owed-retry = Susubukan naming muli sa { $date }.
owed-pay = Magbayad ng { $amount }
owed-pay-all = Bayaran ang lahat
owed-confirm = Kumpirmahin ang bayad

plan-nameless = Subscription
plan-quantity = × { $quantity }
plan-active = Aktibo
plan-trial-until = Libreng trial hanggang { $date }
plan-paused = Naka-pause
plan-paused-until = Naka-pause hanggang { $date }
plan-pauses-on = Mapo-pause sa { $date }
plan-ends-on = Magtatapos sa { $date }
plan-ended = Natapos na
plan-ended-on = Natapos noong { $date }
plan-past-due = Hindi natuloy ang bayad
plan-unpaid = Hindi pa bayad
plan-incomplete = Naghihintay ng unang bayad
plan-on-hold = Naka-hold: walang paraan ng pagbabayad
plan-next-payment = Susunod na bayad
plan-next-invoice = Susunod na invoice
plan-next-lines = Tingnan kung para saan
plan-next-plus-use = Idadagdag dito ang nagamit mo.
plan-next-due = Babayaran bago lumipas ang { $date }
plan-discount = Diskuwento
plan-discount-until = Hanggang { $date }
plan-later = Nakaplanong pagbabago
plan-paid-with = Binabayaran gamit ang
plan-paid-with-change = Palitan
plan-paid-with-default = Ang iyong default
plan-paid-by-invoice = Binabayaran mo ang bawat invoice
plan-no-method = Walang paraan ng pagbabayad
plan-card-expired = Nag-expire na ang card na ito. Gumamit ng iba para matuloy ang susunod mong bayad.
plan-card-expires = Mag-e-expire ang card na ito bago ang susunod mong bayad. Magpalit ng card bago iyon.
plan-needs-method = Magdagdag ng paraan ng pagbabayad para matuloy ang susunod mong bayad.
plan-until-end = Magagamit mo ito hanggang { $date }.
plan-paused-note = Wala kang babayaran habang naka-pause ito.
plan-change = Palitan ang subscription
plan-pause = I-pause
plan-resume = Ituloy
plan-address = Mga address
plan-cancel = Kanselahin
plan-keep = Panatilihin
plan-unschedule = I-undo ang nakaplanong pagbabago
plan-reactivate = Simulan muli
plan-add-method = Magdagdag ng paraan ng pagbabayad
discount-plain = { $off } na bawas
discount-named = { $name } ({ $off } na bawas)
card-of-brand = { $brand } na nagtatapos sa { $last4 }
card-plain = Card na nagtatapos sa { $last4 }

### plans

plans-title = Palitan ang iyong subscription
plans-interval = Gaano kadalas mo gustong magbayad?
plans-daily = Araw-araw
plans-weekly = Linggo-linggo
plans-monthly = Buwan-buwan
plans-yearly = Taon-taon
plans-every = Kada { $interval }
plans-choose = Pumili ng subscription
plans-current = Ang iyong subscription
plans-stays = Mananatili ang { $plan } kung ano ito ngayon. Walang ibang iniaalok dito ang { $organization } para rito.
plans-quantity = Dami
plans-quantity-range = Mula { $min } hanggang { $max }
plans-quantity-least = { $min } o higit pa
plans-quantity-form = Maglagay ng buong numero.
plans-quantity-fixed = Hindi mababago rito ang dami ng subscription na ito.
plans-code = Promo code
plans-code-unknown = Hindi namin kilala ang code na ito. Suriin kung may mali sa pagkaka-type.
plans-code-used = Nasa iyo na ang diskuwentong ito.
plans-choose-one = Pumili ng subscription.
plans-twice = Mayroon na nito sa ibang bahagi ng iyong subscription. Pumili ng iba.
plans-continue-note = Wala pang magbabago. Ipapakita sa susunod na page ang eksaktong babayaran mo.
plans-continue = Tingnan ang halaga
plans-keep = Huwag baguhin ang aking subscription
plans-nothing-changed = Ito na ang mayroon ka ngayon. Pumili ng iba, o huwag baguhin ang iyong subscription.
plans-nothing-offered = Walang ibang iniaalok na subscription dito ang { $organization }. Makipag-ugnayan sa kanila kung kailangan mo ng iba.
plans-bound = May pagbabagong ipinlano ang { $organization } sa subscription na ito. Makipag-ugnayan sa kanila para baguhin ito.
plans-bound-until = May pagbabagong ipinlano ang { $organization } sa subscription na ito sa { $date }. Makipag-ugnayan sa kanila para baguhin ito.
plans-waits-for-method = Naghihintay ng paraan ng pagbabayad ang subscription na ito. Magdagdag muna ng isa, saka palitan ang subscription.
plans-add-method = Magdagdag ng paraan ng pagbabayad
plans-pay-open = Bayaran ang bukas na invoice
plans-to-home = Bumalik sa iyong billing
plans-waiting-title = May nakaplanong pagbabago
plans-waiting = Mula { $date }, magkakaroon ka ng { $plan }. Hanggang doon, mananatili ang mayroon ka ngayon.
plans-waiting-replaced = Kung pipili ka ng iba sa ibaba, papalitan nito ang pagbabagong ito.
plans-undo = I-undo ang pagbabagong ito
plans-undo-title = Panatilihin ang kasalukuyan mong subscription?
plans-undo-lead = Hindi matutuloy ang paglipat sa { $plan } sa { $date }. Magpapatuloy ang iyong subscription kung ano ito ngayon.
plans-undo-button = Panatilihin ang kasalukuyan
plans-undo-leave = Ituloy ang pagbabago
plans-undone = Kinansela ang nakaplanong pagbabago. Magpapatuloy ang iyong subscription kung ano ito ngayon.
plans-nothing-waits = Wala nang nakaplanong pagbabago sa subscription na ito.
plans-confirm = Suriin ang iyong pagbabago
plans-change = Ang iyong pagbabago
plans-before = Mayroon ka ngayon
plans-after = Magkakaroon ka ng
plans-starts = Kailan magsisimula
plans-starts-now = Agad-agad
plans-starts-on = Mula { $date }. Hanggang doon, mananatili ang mayroon ka ngayon.
plans-trial = Trial
plans-trial-goes-on = Magpapatuloy ito hanggang { $date }.
plans-trial-ends = Magtatapos ito ngayon.
plans-method = Binabayaran gamit ang
plans-by-invoice = { $count ->
    [one] Invoice na babayaran sa loob ng { $count } araw
   *[other] Invoice na babayaran sa loob ng { $count } araw
 }
plans-no-method = Walang paraan ng pagbabayad
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Babayaran mo ngayon
plans-bill-none = Wala.
plans-credit-left = May matitirang { $amount }. Ibabawas ito sa mga susunod mong invoice.
plans-next-title = Susunod mong babayaran
plans-next = { $amount } sa { $date }
plans-next-none = Wala. Wala nang kasunod na invoice.
plans-next-settles = Kasama rito ang diperensiya para sa natitirang bahagi ng panahong ito.
plans-next-usage = Idadagdag ang nagamit mo.
plans-line-unused = Credit para sa hindi nagamit na panahon ng { $plan } mula { $date }
plans-line-rest = { $plan } para sa natitirang bahagi ng panahon mula { $date }
plans-line-period = { $plan }, { $from } hanggang { $to }
plans-pay = Magbayad ng { $amount } at magpalit
plans-change-on = Magpalit sa { $date }
plans-change-now = Magpalit ngayon
plans-get-invoice = Magpalit at tumanggap ng invoice na { $amount }
plans-again = Pumili ng iba
plans-moved = May nagbago mula nang makita mo ang page na ito. Pakisuring muli ang mga halaga.
plans-done = Napalitan na ang iyong subscription.
plans-done-planned = Nakaplano na ang iyong pagbabago. Hanggang doon, mananatili ang mayroon ka ngayon.
plans-done-busy = Pinoproseso pa ang bayad. Magbabago ang iyong subscription kapag natuloy na ito.
plans-declined = Hindi natuloy ang bayad
plans-waits-lead = Magbabago ang iyong subscription kapag nabayaran na ang { $amount }. Hanggang doon, mananatili ang mayroon ka ngayon.
plans-refused-lead = Hindi masingil ang { $amount }, kaya mananatili ang iyong subscription. Puwede mo itong palitan gamit ang ibang paraan ng pagbabayad.
plans-pay-other = Magbayad gamit ang ibang card
plans-stop = Hindi magagawa ang pagbabagong ito

### invoices

invoice = Invoice { $number }
invoice-for = Para kay
invoice-issued = Petsa ng paglabas
invoice-due = Takdang petsa
invoice-status = Status
invoice-open = Bukas
invoice-paid = Bayad na
invoice-void = Walang bisa
invoice-given-up = Hindi na sisingilin
invoice-lines = Para saan ito
invoice-line = Paglalarawan
invoice-quantity = Dami
invoice-amount = Halaga
invoice-discount = Mga diskuwento
invoice-total = Kabuuan
invoice-balance = Ginamit na balanse
invoice-left = Halagang babayaran
invoice-pdf = I-download bilang PDF
invoices-title = Mga invoice
invoices-search = Maghanap ng invoice
invoices-any-status = Anumang status
invoices-any-year = Anumang taon
invoices-year = Taon
invoices-number = Numero ng invoice
invoices-number-column = Numero
invoices-what = Para sa
invoices-show = Ipakita
invoices-all = Ipakita ang lahat ng invoice
invoices-none-found = Walang tumugmang invoice.
invoices-none-here = Walang invoice sa page na ito.
invoices-count = { $count ->
    [one] { $count } invoice
   *[other] { $count } invoice
 }
invoices-pages = Mga page
invoices-page = Page { $page } ng { $pages }
invoices-newer = Mas bago
invoices-older = Mas luma
invoice-unnumbered = Invoice na walang numero
invoice-empty = Wala
invoice-and-more = { $count ->
    [one] { $first } at { $count } pa
   *[other] { $first } at { $count } pa
 }
invoice-late = Lampas sa takdang petsa
invoice-paid-on = Binayaran noong
invoice-voided-on = Pinawalang-bisa noong
invoice-subtotal = Subtotal
invoice-credited = Na-credit
invoice-row-credited = Na-credit: { $amount }
credit-notes-title = Mga credit note
credit-off-invoice = Ibinawas sa invoice na ito
credit-refunded = Ibinalik ang bayad
credit-to-balance = Para sa mga susunod mong invoice
credit-elsewhere = Inayos sa ibang paraan
invoice-paid-amount = Nabayaran
invoice-pay = Mag-sign in at magbayad
invoice-receipt = Resibo
payments-title = Mga bayad
payment-day = Petsa
payment-with = Binayaran gamit ang
payment-succeeded = Nabayaran
payment-processing = Pinoproseso
payment-canceled = Kinansela
payment-failed = Hindi natuloy
payment-no-method = Walang paraan ng pagbabayad
refund-succeeded = Na-refund
refund-processing = Pinoproseso ang refund
refund-failed = Hindi natuloy ang refund
receipt = Resibo para sa invoice { $number }
receipt-paid = { $amount } ang nabayaran
receipt-elsewhere = Binayaran ito sa labas ng page na ito.
receipt-pdf = I-download ang resibo bilang PDF
upcoming-title = Susunod na invoice
upcoming-none-title = Walang nakaplanong invoice
upcoming-none = Sa kasalukuyan, wala nang kasunod na invoice ang subscription na ito.
upcoming-charged = Babayaran ito gamit ang { $card }. Puwedeng magbago ang halaga kung may mga pagbabago bago iyon.
upcoming-sent = Sa panahong iyon mo matatanggap ang invoice. Kailangan itong bayaran bago lumipas ang { $date }.
line-trial = Libreng pagsubok ng { $plan }
line-usage = { $plan }: ang nagamit mo

### paper

paper-invoice = Invoice
paper-receipt = Resibo
paper-credit-note = Credit note
paper-number = Numero
paper-period = Panahon
paper-from = Mula sa
paper-bill-to = Sisingilin
paper-quantity = Dami
paper-unit-price = Presyo kada yunit
paper-tax = Buwis
paper-pay-online = Tingnan at bayaran online
paper-page = Page { $page } ng { $pages }
paper-test-mark = TEST: hindi ito paniningil ng bayad
paper-discount = Diskuwento
paper-subtotal = Subtotal
paper-credited = Na-credit
paper-paid = Bayad na
paper-draft = Draft
paper-overdue = Lampas sa takda
paper-uncollectible = Hindi masisingil

### leaving

leaving-title = Kanselahin ang { $plan }
leaving-when-later = Magtatapos ito sa { $date }
leaving-when-trial = Magtatapos ang iyong trial sa { $date }
leaving-when-now = Magtatapos ito agad
leaving-when-after-pause = Magtatapos ito pagkatapos ng iyong pause
leaving-stays = Hanggang doon, walang magbabago.
leaving-stays-paused = Mananatili itong naka-pause. Pagkatapos ng pause darating ang panahong nabayaran mo na; saka ito magtatapos.
leaving-no-charge = Hindi ka na sisingilin para rito.
leaving-usage = Sinisingil na ngayon ang nagamit mo: magbabayad ka ng { $amount }.
leaving-usage-later = Sisingilin sa { $date } ang magagamit mo hanggang doon.
leaving-owed = Kailangan pa ring bayaran ang mga bukas na invoice.
leaving-lost = Nagbayad ka hanggang { $date }. Hindi na ire-refund ang natitira.
leaving-credit = Credit para sa panahong hindi mo gagamitin
leaving-credit-later = Ibabawas ito sa susunod mong invoice sa { $organization }.
leaving-schedule = Hindi matutuloy ang pagbabagong nakaplano sa { $date }.
leaving-button = Kanselahin ang subscription
leaving-stay = Bumalik nang hindi nagkakansela
leaving-undo-later = Puwedeng magbago ang isip mo hanggang doon.
leaving-again-later = Puwede mo itong simulan muli anumang oras.
leaving-changed = Nagbago ang mga halaga. Pakitingnang muli.
offer-title = O manatili sa mas mababang halaga
offer-coupon = { $discount } sa { $plan }
offer-effect = Ang susunod mong bayad sa { $date } ay { $then } sa halip na { $now }.
offer-once = Para ito sa isang bayad.
offer-invoices = { $count ->
    [one] Para ito sa { $count } bayad.
   *[other] Para ito sa { $count } bayad.
 }
offer-until = Tatagal ito hanggang { $date }.
offer-forever = Tatagal ito hangga't pinapanatili mo ang iyong subscription.
offer-single = Isang beses mo lang itong makukuha.
offer-take = Kunin ang diskuwento
offer-taken = Nailapat na ang iyong diskuwento, at magpapatuloy ang iyong subscription.
offer-pause-title = O magpahinga muna
offer-pause-lead = I-pause ang iyong subscription. Walang sisingilin hanggang sa ituloy ito.
offer-pause-go = Pumili ng pause
left-later = Magtatapos ang { $plan } sa { $date }
left-after-pause = Magtatapos ang { $plan } pagkatapos ng iyong pause
left-now = Natapos na ang { $plan }
left-again = Simulan ito muli
left-home = Sa iyong billing
left-done = Tapos na
left-notice = Kinansela na ang iyong subscription.
left-undo = Panatilihin ang aking subscription
survey-title = Bakit ka aalis?
survey-lead = Gusto itong malaman ng { $organization }. Hindi mo kailangang sumagot.
survey-legend = Dahilan
survey-comment = Sa sarili mong salita
survey-send = Ipadala
survey-thanks = Salamat. Babasahin ito ng { $organization }.
reason-customer-service = Ang serbisyo sa customer
reason-low-quality = Ang kalidad
reason-missing-features = May kulang
reason-other = Ibang dahilan
reason-switched-service = May nakita akong iba
reason-too-complex = Masyadong komplikado
reason-too-expensive = Masyadong mahal
reason-unused = Hindi ko ito ginagamit
keep-title = Panatilihin ang { $plan }
keep-lead = Magtatapos sana ito sa { $date }. Sa halip, magpapatuloy ito.
keep-lead-paused = Magtatapos sana ito pagkatapos ng iyong pause. Sa halip, magpapatuloy ito.
keep-next = Susunod na bayad
keep-button = Panatilihin ang aking subscription
keep-leave = Bumalik nang walang binabago
keep-done = Magpapatuloy ang iyong subscription.

### pausing

pausing-title = I-pause ang { $plan }
pausing-lead = Walang sisingilin habang naka-pause ang iyong subscription, at mananatili ang panahong nabayaran mo na.
pausing-legend = Gaano katagal?
pausing-choice = { $length }, hanggang { $date }
pausing-choice-open = Hanggang sa ituloy ko ito
pausing-continue = Magpatuloy
pausing-choose = Piliin kung gaano katagal.
pausing-confirm-until = I-pause hanggang { $date }
pausing-confirm-open = I-pause hanggang sa ituloy mo
pausing-from = Naka-pause mula
pausing-until = Itutuloy sa
pausing-by-you = Kapag itinuloy mo ito rito
pausing-charged = Sisingilin habang naka-pause
pausing-nothing = Wala
pausing-kept = Natitirang bayad na panahon
pausing-next = Susunod na bayad
pausing-no-next = Wala nang darating na bayad.
pausing-open-next = Darating ang susunod na bayad kapag naubos na ang natitirang panahon matapos mong ituloy.
pausing-trial-kept = Natitirang panahon ng trial
pausing-button = I-pause ang subscription
pausing-button-change = Baguhin ang pause
pausing-done = Naka-pause na ang iyong subscription.
pausing-changed = Nabago na ang iyong pause.
pausing-is-until = Naka-pause ito hanggang { $date }.
pausing-is-open = Naka-pause ito hanggang sa ituloy mo.
pausing-will = Mapo-pause ito sa { $date }.
pausing-change-legend = Bagong tagal
pausing-leave = Bumalik nang hindi nagpo-pause
pausing-stay = Bumalik nang hindi ito binabago
pausing-ending = Magtatapos na ang subscription na ito, kaya hindi ito mapo-pause. Panatilihin muna ito.
pausing-none = Walang iniaalok na pause ang { $organization } ngayon.
resuming-title = Ituloy ang { $plan }
resuming-lead = Magpapatuloy ito ngayong araw.
resuming-charged = Sisingilin ngayong araw
resuming-button = Ituloy ang subscription
resuming-pay = Magbayad ng { $amount } at ituloy
resuming-done = Magpapatuloy ang iyong subscription.
resuming-off-title = Kanselahin ang pause ng { $plan }
resuming-off-lead = Mapo-pause sana ito sa { $date }. Magpapatuloy ito nang walang pahinga.
resuming-off-button = Kanselahin ang pause
resuming-off-done = Kinansela na ang iyong pause.

### reactivating

reactivating-title = Simulan muli ang { $plan }
reactivating-lead = Natapos ito noong { $date }. Magsisimula itong muli ngayong araw.
reactivating-charged = Sisingilin ngayong araw
reactivating-invoiced = I-i-invoice ngayong araw
reactivating-next = Susunod na bayad
reactivating-with = Binabayaran gamit ang
reactivating-add = Magdagdag ng paraan ng pagbabayad
reactivating-pay = Magbayad ng { $amount } at simulan
reactivating-button = Simulan muli
reactivating-leave = Bumalik nang hindi nagsisimula
reactivating-changed = Nagbago ang mga halaga. Pakitingnang muli.
reactivating-done = Aktibo na ulit ang iyong subscription.
reactivating-unpaid = Magsisimula ang iyong subscription kapag nabayaran na ito.
reactivating-gone = Hindi na ibinebenta ang { $plan } gaya ng dati mong subscription. Makipag-ugnayan sa { $organization }.

### methods

methods-title = Mga paraan ng pagbabayad
methods-none = Wala ka pang paraan ng pagbabayad.
methods-add = Magdagdag ng card
methods-default-mark = Default
methods-expired-mark = Nag-expire na
methods-soon-mark = Malapit nang mag-expire
methods-expires = Mag-e-expire sa { $date }
methods-expired-since = Nag-expire noong { $date }. I-update ito o magdagdag ng ibang card.
methods-pays = Nagbabayad para sa { $plans }
methods-pays-nothing = Walang binabayaran sa ngayon
methods-unpaid = Wala pang nagbabayad para sa { $plans }. Magdagdag ng card o pumili ng isa.
methods-a-plan = Ang iyong subscription
methods-make-default = Gawing default
methods-choose = Pumili ng mga subscription
methods-edit = I-update
methods-remove = Alisin
methods-default-title = Gawing default ang { $card }?
methods-default-lead = Ang iyong default ang nagbabayad para sa lahat ng walang sariling card, ngayon at sa hinaharap.
methods-default-plans = Mga subscription na lilipat sa card na ito
methods-default-keep = Mananatili sa kasalukuyang card ang subscription na hindi mo isinama.
methods-default-button = Gawing default
methods-default-done = Napalitan na ang default mong paraan ng pagbabayad.
methods-default-already = Ito na ang iyong default.
methods-plans-title = Mga binabayaran ng { $card }
methods-plans-legend = Mga subscription na binabayaran ng card na ito
methods-plans-now = Binabayaran ngayon gamit ang { $card }
methods-plans-now-nothing = Wala pang nagbabayad para dito
methods-plans-none = Wala kang aktibong subscription na binabayaran ng card.
methods-plans-as-default = Bilang iyong default, nagbabayad ito para sa { $plans }. Para baguhin iyon, pumili ng ibang card para sa mga ito.
methods-plans-back = Babalik sa default mong card ang subscription na hindi mo isinama.
methods-plans-button = I-save
methods-plans-done = Na-save na. Babayaran ang iyong mga subscription ayon sa pinili mo.
methods-remove-title = Alisin ang { $card }?
methods-remove-free = Wala itong binabayaran sa ngayon.
methods-remove-falls-back = Babayaran na ang { $plans } gamit ang { $card }.
methods-remove-needed = Nagbabayad ito para sa { $plans }, at walang ibang magbabayad. Pumili muna ng ibang card para doon.
methods-remove-needed-add = Magdagdag ng ibang card
methods-remove-needed-choose = Pumili ng ibang card
methods-remove-final = Buburahin namin ang card. Puwede mo itong idagdag muli anumang oras.
methods-remove-button = Alisin ang card
methods-remove-keep = Panatilihin ito
methods-remove-done = Naalis na ang card.
methods-edit-title = I-update ang { $card }
methods-edit-lead = May bago ka bang card na may parehong numero? Baguhin dito ang nakasulat sa card.
methods-edit-button = I-save
methods-edit-done = Na-update na ang card.
methods-field-number = Numero ng card
methods-field-expiry = Petsa ng pag-expire
methods-field-expiry-hint = Buwan at taon, gaya ng 08/30
methods-field-cvc = Security code
methods-field-cvc-hint = Ang tatlo o apat na digit sa tabi ng pirma, o sa harap
methods-field-name = Pangalan sa card
methods-field-line1 = Kalye at numero
methods-field-line2 = Karugtong ng address
methods-field-city = Bayan o lungsod
methods-field-state = Estado o rehiyon
methods-field-postal = Postal code
methods-wrong-number = Suriin ang numero ng card.
methods-wrong-cvc = May tatlo o apat na digit ang security code.
methods-not-test = Hindi ito test card. Gamitin ang isa sa mga numero sa ibaba, at huwag kailanman ang tunay na card.
methods-add-test = Mga test card lang ang tinatanggap sa test mode. Puwede ang anumang petsa sa hinaharap at anumang security code.
methods-add-future = Gamitin sa mga susunod na bayad
methods-add-future-hint = Magiging default mo ito.
methods-add-plans = Mga subscription na babayaran nito mula ngayon
methods-add-button = Idagdag ang card
methods-added = Naidagdag na ang card.
methods-add-busy = Hinihintay pa ang iyong bangko. Lalabas dito ang card kapag sumagot na ito.
methods-test-cards = Mga test card
methods-test-number = Numero
methods-test-outcome = Ano ang mangyayari
methods-test-succeeds = Gagana ito
methods-test-declined = Tatanggihan
methods-test-funds = Tatanggihan: kulang ang pera
methods-test-expired = Tatanggihan: nag-expire na
methods-test-cvc = Tatanggihan: maling security code
methods-test-processing = Tatanggihan: may problema ang bangko
methods-test-later = Maidaragdag ito, at tatanggihan ang mga bayad
methods-test-asks = Hihingi ng kumpirmasyon ang bangko
methods-test-asks-in-vain = Hihingi ng kumpirmasyon ang bangko, saka tatanggi
methods-saved-title = Naidagdag na ang { $card }
methods-saved-pays = Mula ngayon, nagbabayad ito para sa { $plans }.
methods-saved-default = Ito ang iyong default: nagbabayad ito para sa lahat ng walang sariling card.
methods-saved-only = Handa ito kapag kailangan mo.
methods-saved-owed = Bukas pa
methods-saved-pay = Bayaran ang { $amounts } ngayon
methods-saved-later = Hindi muna
methods-saved-done = Tapos na
methods-nowhere-title = Hindi pa makakapagdagdag ng card dito
methods-nowhere-lead = Hindi pa naise-set up ng { $organization } ang pagbabayad gamit ang card sa page na ito. Makipag-ugnayan sa kanila para baguhin kung paano ka nagbabayad.
methods-page-lead = Ilalagay mo ang iyong card sa page ng aming payment provider. Hindi namin kailanman nakikita ang numero nito.
methods-page-button = Magpatuloy

### paying

paying-title = Bayaran ang invoice { $number }
paying-all-title = Bayaran ang mga bukas na invoice
paying-with = Magbayad gamit ang
paying-button = Magbayad ng { $amount }
paying-total = Kabuuan
paying-one = Ito lang ang bayaran
paying-no-card = Wala ka pang card na maipambabayad.
paying-add-card = Magbayad gamit ang ibang card
paying-changed = Nagbago na ang halaga. Pakitingnang muli.
paying-last-try = Hindi natuloy ang huling pagsubok. { $reason }
paying-waits = Gusto ng iyong bangko na kumpirmahin mo ang bayad na ito.
paying-confirm = Kumpirmahin
paying-busy = Pinoproseso na ang bayad na ito. Tingnan muli maya-maya.
paying-nothing = Walang bukas na babayaran. Salamat!
paying-done = Bayad na. Salamat!
paying-already = Bayad na ang invoice na ito.
paying-results = Ang iyong mga bayad
paying-state-paid = Bayad na
paying-state-failed = Hindi nabayaran
paying-state-busy = Pinoproseso
paying-state-waits = Naghihintay sa iyo
paying-receipt = Invoice at resibo
paying-try-again = Subukang muli

### challenge

challenge-title = May tanong ang iyong bangko
challenge-payment = Gustong kunin ng { $organization } ang { $amount } mula sa { $card }. Tama ba ito?
challenge-setup = Gustong itabi ng { $organization } ang { $card } para sa mga susunod na bayad. Tama ba ito?
challenge-card = iyong card
challenge-test = Test mode: walang bangkong tatanungin. Piliin kung ano ang isasagot nito.
challenge-approve = Aprubahan
challenge-decline = Tanggihan
challenge-leave-payment = Para magbayad ng { $amount }, kumpirmahin sa iyong bangko na ikaw ito.
challenge-leave-setup = Pumunta sa aming payment provider para tapusin.
challenge-leave = Magpatuloy
challenge-returned = Nakabalik na ako
challenge-pending = Hindi pa ito tapos doon. Ituloy kung saan ka huminto.
challenge-failed = Hindi nakumpirma ng iyong bangko na ikaw iyon, kaya walang siningil.
challenge-failed-card = Hindi nakumpirma ng iyong bangko na ikaw iyon, kaya hindi naidagdag ang card.
challenge-over = Nasagot na ito.

### details

details-lead = Ginagamit ang mga detalyeng ito sa iyong mga invoice.
details-save = I-save
details-saved = Na-save na ang iyong mga detalye.
details-change-name = Palitan ang iyong pangalan
details-change-email = Palitan ang iyong email address
details-change-phone = Palitan ang iyong numero ng telepono
details-change-address = Palitan ang billing address
details-change-shipping = Palitan ang shipping address
details-change-tax-ids = Palitan ang iyong mga tax ID
details-name-title = Ang iyong pangalan
details-name-lead = Ang pangalan ng tao o negosyo, gaya ng nakasulat sa mga invoice.
details-phone-title = Ang iyong numero ng telepono
details-phone-fault = Mukhang hindi ito numero ng telepono. Magsimula sa + at sa code ng iyong bansa.
emails-title = Ang iyong email address
emails-current = Ang iyong address ay { $email }.
emails-no-mail = Ang { $organization } ang magpapalit nito para sa iyo: makipag-ugnayan sa kanila.
emails-new = Bagong email address
emails-hint = Magpapadala kami ng code dito. Mapapalitan ang iyong address kapag nailagay mo na ang code.
emails-send = Ipadala ang code
emails-same = Ito na ang iyong address.
emails-code-title = Ilagay ang code
emails-code-lead = { $count ->
    [one] Nagpadala kami ng code na may 8 digit sa { $email }. Gumagana ito nang { $count } minuto.
   *[other] Nagpadala kami ng code na may 8 digit sa { $email }. Gumagana ito nang { $count } minuto.
 }
emails-code = Code
emails-confirm = Palitan ang aking address
emails-again = Magpadala ng isa pang code
emails-other = Gumamit ng ibang address
emails-sent-again = May papunta nang isa pang code.
emails-wrong-code = Hindi tama ang code na ito, o nag-expire na ito. Suriin ito, o humingi ng iba.
emails-expired = Nag-expire na ang code. Magsimulang muli gamit ang bago mong address.
emails-changed = Napalitan na ang iyong email address. Na-sign out ka sa lahat ng iba pang lugar.

### addresses

addresses-title = Billing address
addresses-shipping-title = Shipping address
addresses-addressee = Tatanggap
addresses-country = Bansa o rehiyon
addresses-choose-country = Pumili ng bansa
addresses-choose = Pumili
addresses-switch = Gamitin ang bansang ito
addresses-line1 = Kalye at numero
addresses-line2 = Apartment, palapag, gusali
addresses-city = Lungsod
addresses-town = Bayan o lungsod
addresses-suburb = Suburb o bayan
addresses-district = Distrito
addresses-postal-code = Postal code
addresses-postcode = Postcode
addresses-zip = ZIP code
addresses-pin = PIN code
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Lugar
addresses-county = County
addresses-department = Departamento
addresses-emirate = Emirate
addresses-governorate = Governorate
addresses-island = Isla
addresses-parish = Parokya
addresses-prefecture = Prefecture
addresses-province = Lalawigan
addresses-region = Rehiyon
addresses-state = Estado
addresses-code-fault = { $count ->
    [one] Kailangan ng code na ito ng { $count } digit.
   *[other] Kailangan ng code na ito ng { $count } digit.
 }
addresses-order-title = Mga address ng subscription na ito
addresses-order-lead = Kung walang sariling address, ang sa iyo ang ginagamit ng subscription.
addresses-order-billing = Billing address ng subscription na ito
addresses-order-delivery = Address ng paghahatid ng subscription na ito
addresses-order-usual = Gamitin ang karaniwan kong address

### tax-ids

tax-ids-title = Mga tax ID
tax-ids-lead = Ilalagay ang mga ito sa susunod mong mga invoice.
tax-ids-add = Magdagdag ng tax ID
tax-ids-type = Bansa at uri
tax-ids-value = Numero
tax-ids-hint = Ayos lang ang mga espasyo, tuldok, at gitling.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (gaya ng { $example })
tax-ids-unknown = Iba pa
tax-ids-remove = Alisin
tax-ids-added = Naidagdag na ang tax ID.
tax-ids-removed = Naalis na ang tax ID.

### privacy

privacy-title = Ang iyong data
privacy-copy = Kopya ng iyong data
privacy-copy-lead = Lahat ng nakatago rito tungkol sa iyo, bilang file na mababasa ng ibang program (JSON).
privacy-download = I-download ang aking data
privacy-erase = Pagbura ng iyong data
privacy-erase-lead = Puwede mong hilinging burahin ang iyong data.
privacy-erase-ask = Humiling ng pagbura
privacy-erase-title = Hilinging burahin ang iyong data
privacy-erase-who = Ang { $organization } ang gagawa nito at posibleng makipag-ugnayan muna sa iyo.
privacy-erase-what = Magtatapos ang iyong mga subscription, masa-sign out ka sa lahat, at buburahin ang iyong mga detalye at paraan ng pagbabayad.
privacy-erase-kept = { $count ->
    [one] Itinatago nang { $count } taon ang mga invoice at ang mga ibinayad para sa mga ito, dahil hinihingi ito ng batas.
   *[other] Itinatago nang { $count } taon ang mga invoice at ang mga ibinayad para sa mga ito, dahil hinihingi ito ng batas.
 }
privacy-erase-send = Humiling ng pagbura
privacy-asked = Hiniling mo sa { $organization } noong { $date } na burahin ang iyong data.
privacy-sent = Naipadala na ang iyong kahilingan.

### problems

bad-request = Hindi namin ito naunawaan
bad-request-advice = May bahagi ng address o form na hindi tama. Bumalik at subukang muli.
stranger = Hindi iyon galing sa page na ito
stranger-advice = Para sa iyong kaligtasan, hindi ito isinagawa. Bumalik, i-reload ang page, at subukang muli.
switched-off = Hindi ito iniaalok dito
switched-off-advice = Hindi ito in-on ng { $organization }. Makipag-ugnayan sa kanila kung kailangan mo ito.
refused = Hindi iyon magagawa ngayon
not-found = Walang page dito
not-found-advice = Posibleng mali ang pagkaka-type ng address, o inalis na ang page. Gamitin ang link mula sa kumpanyang binabayaran mo.
wrong-method = Hindi magagamit ang page na ito sa ganoong paraan
wrong-method-advice = Walang nabago. Bumalik at gamitin ang mga button ng page.
timed-out = Masyadong natagalan iyon
timed-out-advice = Walang nabago. Suriin ang iyong koneksyon at subukang muli.
too-large = Masyado itong malaki
too-large-advice = Walang nabago. Paikliin ito at subukang muli.
too-many = Sandali lang
too-many-advice = Masyadong maraming kahilingan ang galing sa iyong koneksyon. Maghintay ng isang minuto at subukang muli.
offline-title = Wala kang internet
offline-lead = Kailangan ng internet ang page na ito. Tingnan ang iyong koneksyon, saka subukang muli.
offline-note = Posibleng nakarating ang huli mong ipinadala. Makikita mo ito rito kapag nakakonekta ka na.
broken = Nagkaproblema sa aming panig
broken-advice = Hindi mo ito kasalanan. Subukang muli maya-maya. Kung magpatuloy ito, sabihin sa kumpanyang binabayaran mo at ibigay sa kanila ang reference sa ibaba.
unavailable = Babalik kami agad
unavailable-advice = Abala o inaayos ang page. Subukang muli maya-maya.

### root

root-title = Isa itong server para sa billing
root-customer = Customer ka ba? Gamitin ang link mula sa kumpanyang binabayaran mo.
root-operator = Ikaw ba ang nagpapatakbo ng server na ito? Gumagana ito. Gumagawa ang command na ito ng organisasyon at ng mga key para sa mga billing page nito:
root-reference = Sanggunian ng API

### refusals

refusal-general = Hindi ito magagawa. Makipag-ugnayan sa { $organization }.
refusal-busy = Pinoproseso pa ang huli mong kahilingan. Maghintay sandali at tingnan muli.
refusal-declined = Tinanggihan ang card. Sumubok ng ibang card o magtanong sa iyong bangko.
refusal-insufficient-funds = Tinanggihan ang card: kulang ang laman nito. Sumubok ng ibang card.
refusal-expired-card = Tinanggihan ang card: nag-expire na ito. Sumubok ng ibang card.
refusal-wrong-cvc = Tinanggihan ang card: mali ang security code. Suriin ito at subukang muli.
refusal-processing-error = Nagkaproblema ang bangko. Subukang muli maya-maya, o gumamit ng ibang card.
refusal-authentication = Gusto ng iyong bangko na kumpirmahin mo ang bayad na ito.
refusal-too-many-attempts = Masyadong maraming pagsubok. Maghintay muna at subukang muli.
refusal-in-use = Ginagamit pa ito at hindi maaalis.
obstacle-subscription-over = Natapos na ang subscription na ito.
obstacle-subscription-runs = Hindi pa natatapos ang subscription na ito.
obstacle-subscription-incomplete = Hindi pa bayad ang unang invoice ng subscription na ito. Bayaran muna ito.
obstacle-nothing-to-undo = Walang nakatakdang pagtatapos ang subscription na ito na puwedeng kanselahin.
obstacle-already-ending = Magtatapos na ang subscription na ito.
obstacle-already-paused = Naka-pause na ang subscription na ito.
obstacle-not-paused = Hindi naka-pause ang subscription na ito.
obstacle-subscription-overdue = Lampas na sa takdang petsa ang isang invoice ng subscription na ito. Bayaran muna ito.
obstacle-subscription-paused = Naka-pause ang subscription na ito. Ituloy muna ito.
obstacle-has-schedule = May nakaplano nang pagbabago sa subscription na ito. I-undo muna ito, o makipag-ugnayan sa { $organization }.
obstacle-last-item = Kailangan ng subscription ng kahit isang item.
obstacle-invoice-not-open = Hindi na bukas ang invoice na ito.
obstacle-invoice-paid = Bayad na ang invoice na ito.
obstacle-no-payment-method = Walang paraan ng pagbabayad na magagamit. Magdagdag muna ng isa.
obstacle-last-payment-method = Ginagamit ito sa pagbabayad ng aktibong subscription. Pumili muna ng ibang paraan ng pagbabayad para doon.
obstacle-payment-over = Tapos na ang bayad na ito.
obstacle-setup-over = Naidagdag na o hindi na itinuloy ang card na ito.
obstacle-no-gateway = Hindi pa makakatanggap ng bayad dito ang { $organization }. Makipag-ugnayan sa kanila.
obstacle-offer-taken = Nakuha mo na dati ang alok na ito.
obstacle-discount-runs = May gumagana nang diskuwento.
obstacle-too-many = Naabot na ang pinakamaraming puwede nito.
rule-required = Pakisagutan ito.
rule-too-long = { $count ->
    [one] Hanggang { $count } character lang ito.
   *[other] Hanggang { $count } character lang ito.
 }
rule-too-short = { $count ->
    [one] Kailangan nito ng hindi bababa sa { $count } character.
   *[other] Kailangan nito ng hindi bababa sa { $count } character.
 }
rule-range = Dapat itong nasa pagitan ng { $min } at { $max }.
rule-character = May character dito na hindi magagamit.
rule-email = Mukhang hindi ito email address.
rule-choice = Pumili ng isa sa listahan.
rule-taken = Ginagamit na ito.
rule-missing = Wala na ito. Pumili ng iba.
rule-expired = Nag-expire na ito.
rule-used-up = Naabot na ang pinakamaraming beses na puwede itong gamitin.
rule-first-time-only = Para lang ito sa mga bagong customer.
rule-once-per-customer = Isang beses lang ito magagamit, at nagamit mo na ito.
rule-below-minimum = Masyadong maliit ang halaga para dito.
rule-not-applicable = Hindi ito bagay sa iyong subscription.
rule-tax-id = Mukhang hindi ito numero ng ganoong uri. Suriin kung may mali sa pagkaka-type.
rule-expiry = Suriin ang buwan at taon.
rule-card-number = Hindi dapat ilagay dito ang mga numero ng card.
rule-weak-password = Masyadong madaling hulaan ang password na ito. Pumili ng mas mahaba o hindi gaanong karaniwan.
rule-wrong-password = Hindi ito ang iyong password.
rule-invalid = Pakisuri ito.

### mails

mail-code-subject = Ang iyong sign-in code para sa { $merchant }
mail-code-lead = Ilagay ang code na ito para mag-sign in sa iyong billing page sa { $merchant }:
mail-code-life = { $minutes ->
    [one] Isang beses lang itong gumagana, sa susunod na { $minutes } minuto.
   *[other] Isang beses lang itong gumagana, sa susunod na { $minutes } minuto.
 }
mail-code-ignore = Kung hindi mo ito hiniling, balewalain ang email na ito. Walang makakapag-sign in nang walang code.
mail-link-subject = Ang iyong sign-in link para sa { $merchant }
mail-link-lead = Gamitin ang link na ito para mag-sign in sa iyong billing page sa { $merchant }.
mail-link-button = Mag-sign in
mail-link-life = { $minutes ->
    [one] Isang beses lang gumagana ang link, sa susunod na { $minutes } minuto.
   *[other] Isang beses lang gumagana ang link, sa susunod na { $minutes } minuto.
 }
mail-link-ignore = Kung hindi mo ito hiniling, balewalain ang email na ito. Walang makakapag-sign in nang walang link.
mail-reset-subject = Magtakda ng bagong password para sa { $merchant }
mail-reset-lead = Gamitin ang link na ito para magtakda ng bagong password para sa iyong billing page sa { $merchant }.
mail-reset-button = Magtakda ng bagong password
mail-reset-ignore = Kung hindi mo ito hiniling, balewalain ang email na ito. Hindi magbabago ang iyong password.
mail-proof-subject = Kumpirmahin ang iyong email address para sa { $merchant }
mail-proof-lead = Ilagay ang code na ito para magamit ang email address na ito sa { $merchant }:
mail-proof-ignore = Kung hindi mo ito hiniling, balewalain ang email na ito. Walang magbabago.
mail-email-subject = Napalitan ang iyong email address
mail-email-old = Napalitan ang email address ng iyong billing account sa { $merchant } noong { $date }. Hindi na darating ang mga email sa address na ito.
mail-email-new = Ito na ang email address ng iyong billing account sa { $merchant }.
mail-method-subject = May naidagdag na paraan ng pagbabayad
mail-method-lead = Naidagdag ang { $brand } na nagtatapos sa { $last4 } sa iyong billing account sa { $merchant } noong { $date }.
mail-method-card = May naidagdag na card na nagtatapos sa { $last4 } sa iyong billing account sa { $merchant } noong { $date }.
mail-cancelled-subject = Kinansela ang iyong subscription
mail-cancelled-later = Kinansela mo ang { $plan }. Magagamit mo ito hanggang { $date }.
mail-cancelled-undo = Nagbago ang isip mo? Hanggang doon, puwede mo itong i-undo sa iyong billing page.
mail-cancelled-now = Kinansela mo ang { $plan }. Natapos na ito.
mail-portal-button = Buksan ang iyong billing page
mail-not-you = Kung hindi ikaw ito, makipag-ugnayan agad sa { $merchant }.
mail-not-you-at = Kung hindi ikaw ito, makipag-ugnayan agad sa { $merchant }: { $email }
