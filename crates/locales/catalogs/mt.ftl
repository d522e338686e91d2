### general

percent = { $number }%
title = { $page } · { $organization }
billing = Fatturazzjoni
test-mode = Modalità ta’ prova
test-mode-note = Hawnhekk ma jinġabar l-ebda ħlas.
skip = Aqbeż għall-kontenut
policies = Politiki
privacy = Politika tal-privatezza
terms = Termini tas-servizz
refunds = Politika tar-rifużjonijiet
return-to = Lura għal { $organization }
sign-out = Oħroġ
language = Lingwa
language-change = Biddel il-lingwa
contact = Ikkuntattjana
contact-lead = { $organization } twieġeb mistoqsijiet dwar il-fatturazzjoni tiegħek hawnhekk.
not-given = Mhux mogħti
back = Lura
home = Il-fatturazzjoni tiegħek
navigation = Il-fatturazzjoni tiegħek
reference = Referenza
errors-title = { $count ->
    [one] Hemm ħaġa waħda li trid tiġi ċċekkjata mill-ġdid
    [two] Hemm { $count } affarijiet li jridu jiġu ċċekkjati mill-ġdid
    [few] Hemm { $count } affarijiet li jridu jiġu ċċekkjati mill-ġdid
    [many] Hemm { $count }-il ħaġa li jridu jiġu ċċekkjati mill-ġdid
   *[other] Hemm { $count } ħaġa li jridu jiġu ċċekkjati mill-ġdid
 }
field-again = Għas-sigurtà tiegħek dan ma nżammx. Jekk jogħġbok daħħlu mill-ġdid.
optional = mhux obbligatorju

days = { $count ->
    [one] jum { $count }
    [two] jumejn
    [few] { $count } ijiem
    [many] { $count }-il jum
   *[other] { $count } jum
 }
weeks = { $count ->
    [one] ġimgħa { $count }
    [two] ġimagħtejn
    [few] { $count } ġimgħat
    [many] { $count }-il ġimgħa
   *[other] { $count } ġimgħa
 }
months = { $count ->
    [one] xahar { $count }
    [two] xahrejn
    [few] { $count } xhur
    [many] { $count }-il xahar
   *[other] { $count } xahar
 }
years = { $count ->
    [one] sena { $count }
    [two] sentejn
    [few] { $count } snin
    [many] { $count }-il sena
   *[other] { $count } sena
 }

price-daily = { $amount } kuljum
price-weekly = { $amount } fil-ġimgħa
price-monthly = { $amount } fix-xahar
price-yearly = { $amount } fis-sena
price-every = { $amount } kull { $interval }
price-once = { $amount } darba biss
price-metered = { $amount } skont l-użu
price-tiers = Prezz skont il-kwantità

### notices

notice-stale = Din il-paġna ma kinitx aġġornata. Jekk jogħġbok erġa’ pprova.

### flows

flow-done = Kollox lest
flow-done-lead = Tista’ tagħlaq din il-paġna.

### portal

portal-headline = Il-fatturazzjoni tiegħek ma’ { $organization }
portal-use-link = Uża l-link li bagħtitlek { $organization }
portal-use-link-more = Il-fatturazzjoni tiegħek tinfetaħ b’link personali. Fittxu fil-kont tiegħek ma’ { $organization } jew f’messaġġ mingħandhom.
portal-use-link-once = Link jaħdem darba biss u għal ftit minuti. Meta jiskadi, itlob wieħed ġdid.
portal-closed = { $organization } turi l-fatturazzjoni tiegħek fil-kont li għandek magħhom.
link-title = Il-fatturazzjoni tiegħek hija lesta
link-lead = { $organization } għamlet dan il-link għalik biss. Jaħdem darba.
link-button = Iftaħ il-fatturazzjoni
link-note = Meta tiftaħha, tkun dħalt fuq dan l-apparat. Oħroġ meta tkun lest.
ended-title = Dan il-link skada
ended-lead = Il-links għal paġna tal-fatturazzjoni jaħdmu darba u għal ħames minuti, biex ħadd ieħor ma jkun jista’ juża tiegħek.
ended-step-back = Mur lura fejn sibt il-link: il-kont tiegħek jew il-messaġġ li kien fih.
ended-step-ask = Itlob link ġdid minn hemm.
ended-step-open = Iftħu fi żmien ħames minuti.
signed-out = Inti ħriġt
signed-out-close = Tista’ tagħlaq din it-tieqa.
signed-out-lead = Tista’ tagħlaq din it-tieqa. Biex terġa’ lura, uża link ġdid minn { $organization }.

### signing in

sign-in-title = Idħol
sign-in-email = Indirizz tal-email
sign-in-username = Indirizz tal-email jew isem tal-utent
sign-in-password = Password
sign-in-password-hint = Ħallih vojt biex tirċievi kodiċi bl-email.
sign-in-code-note = Nibagħtulek kodiċi biex tidħol. M’għandekx bżonn password.
sign-in-continue = Kompli
sign-in-send = Ibgħatli kodiċi
sign-in-forgotten = Insejt il-password?
sign-in-wrong-password = L-isem jew il-password mhumiex tajbin.
sign-in-needs-password = Daħħal il-password tiegħek.
sign-in-wait = { $minutes ->
    [one] Din intalbet wisq drabi. Uża l-aktar email riċenti li għandek, jew erġa’ pprova wara minuta { $minutes }.
    [two] Din intalbet wisq drabi. Uża l-aktar email riċenti li għandek, jew erġa’ pprova wara { $minutes } minuti.
    [few] Din intalbet wisq drabi. Uża l-aktar email riċenti li għandek, jew erġa’ pprova wara { $minutes } minuti.
    [many] Din intalbet wisq drabi. Uża l-aktar email riċenti li għandek, jew erġa’ pprova wara { $minutes }-il minuta.
   *[other] Din intalbet wisq drabi. Uża l-aktar email riċenti li għandek, jew erġa’ pprova wara { $minutes } minuta.
 }
code-title = Iċċekkja l-email tiegħek
code-lead = Jekk { $email } huwa ta’ klijent ta’ { $organization }, kodiċi jinsab fi triqtu lejh.
code-field = Kodiċi mill-email
code-hint = Tmien ċifri. Il-kodiċi jaħdem għal għaxar minuti, f’dan il-browser.
code-enter = Idħol
code-wrong = Dan il-kodiċi ma jaħdimx. Iċċekkjah, jew itlob wieħed ġdid.
code-resend = Ibgħat kodiċi ġdid
code-other = Uża indirizz ieħor
code-sent = Kodiċi ġdid jinsab fi triqtu. Dawk ta’ qabel ma għadhomx jaħdmu.
choose-title = Il-fatturazzjoni ta’ min trid tara?
choose-lead = L-indirizz tiegħek huwa ta’ diversi klijenti ta’ { $organization }.
choose-legend = Klijenti
choose-unnamed = Mingħajr isem
choose-since = Klijent minn { $date }
choose-plans = { $count ->
    [one] pjan attiv { $count }
    [two] { $count } pjanijiet attivi
    [few] { $count } pjanijiet attivi
    [many] { $count }-il pjan attiv
   *[other] { $count } pjan attiv
 }
choose-no-plan = L-ebda pjan attiv
choose-needed = Agħżel wieħed.
forgotten-title = Issettja password ġdida
forgotten-lead = Nibagħtulek link biex tissettja waħda.
forgotten-send = Ibgħatli l-link
forgotten-sent = Jekk { $organization } taf dan l-isem u għandu password, link jinsab fi triqtu lejn l-indirizz tal-email tiegħu. Jaħdem għal siegħa.
password-title = Il-password tiegħek
password-current = Password attwali
password-new = Password ġdida
password-new-hint = Mill-inqas tmien karattri. Aktar twila aħjar.
password-save = Issejvja l-password
password-first = Għad m’għandekx password. B’waħda tista’ tidħol bħala { $email } mingħajr ma tistenna kodiċi.
password-first-no-email = Password teħtieġ indirizz tal-email magħha. L-ewwel żid tiegħek mad-dettalji.
password-others = Se toħroġ minn kull post ieħor.
notice-password = Il-password tiegħek ġiet issejvjata.
notice-password-reset = Il-password il-ġdida tiegħek ġiet issejvjata. Idħol biha.
confirm-title = Int tassew?
confirm-lead = Biex inżommu l-kont tiegħek sikur, erġa’ uri min int.
confirm-send = Ibgħat kodiċi lil { $email }
confirm-code-lead = Kodiċi jinsab fi triqtu lejn { $email }.
confirm-or-password = Jew daħħal il-password tiegħek
confirm-button = Ikkonferma
confirm-no-way = Ma nistgħux nibagħtulek kodiċi. Iftaħ il-fatturazzjoni tiegħek b’link ġdid minn { $organization }, imbagħad tkun tista’ tagħmel dan għal għaxar minuti.
sessions-title = Fejn inti dħalt
sessions-lead = Jekk ma tagħrafx wieħed minn dawn, oħorġu u biddel il-password tiegħek jekk għandek waħda.
sessions-this = Dan il-browser
sessions-unknown = Browser mhux magħruf
sessions-seen = L-aħħar darba li ntuża: { $time }
sessions-by-link = Dħul b’link minn { $organization }: { $time }
sessions-by-email = Dħul bl-email: { $time }
sessions-by-password = Dħul bil-password tiegħek: { $time }
sessions-by-site = Dħul minn { $organization }: { $time }
sessions-end = Oħroġ
sessions-end-others = Oħroġ minn kull post ieħor
sessions-end-all = Oħroġ minn kullimkien
notice-link-ended = Dak il-link skada. Minflok, idħol minn hawn.
notice-session-ended = Dak il-browser ħareġ.
notice-sessions-ended = Ħriġt minn kull post ieħor.

### home

hello = Merħba, { $name }
hello-nobody = Merħba
signed-in-as = Dħalt bħala { $email }
details = Dettalji tal-fatturazzjoni
name = Isem
email = Email
phone = Telefon
address = Indirizz tal-fatturazzjoni
shipping = Indirizz tal-kunsinna
home-plans = Il-pjanijiet tiegħek
home-no-plans = Bħalissa m’għandek l-ebda pjan hawnhekk.
home-more-plans = Aktar pjanijiet
home-ended = Pjanijiet mitmuma
home-balance = Bilanċ
home-credit = Għandek kreditu ta’ { $amount }. Iħallas il-fatturi li jmiss.
home-debt = { $amount } se jiżdiedu mal-fattura li jmiss.
home-methods = Metodu ta’ ħlas
home-no-methods = Għad ma ssejvjajt l-ebda metodu ta’ ħlas.
home-methods-more = { $count ->
    [one] u metodu ta’ ħlas { $count } ieħor
    [two] u { $count } metodi ta’ ħlas oħra
    [few] u { $count } metodi ta’ ħlas oħra
    [many] u { $count }-il metodu ta’ ħlas ieħor
   *[other] u { $count } metodu ta’ ħlas ieħor
 }
home-methods-no-default = { $count ->
    [one] Issejvjajt metodu ta’ ħlas { $count }. Għadu mhux il-predefinit tiegħek.
    [two] Issejvjajt { $count } metodi ta’ ħlas. L-ebda wieħed minnhom għadu mhu l-predefinit tiegħek.
    [few] Issejvjajt { $count } metodi ta’ ħlas. L-ebda wieħed minnhom għadu mhu l-predefinit tiegħek.
    [many] Issejvjajt { $count }-il metodu ta’ ħlas. L-ebda wieħed minnhom għadu mhu l-predefinit tiegħek.
   *[other] Issejvjajt { $count } metodu ta’ ħlas. L-ebda wieħed minnhom għadu mhu l-predefinit tiegħek.
 }
home-methods-manage = Immaniġġja l-metodi ta’ ħlas
home-details-change = Biddel id-dettalji
home-tax-ids = Numri tat-taxxa
home-no-invoices = Għad m’hemmx fatturi.
home-all-invoices = Il-fatturi kollha
home-further = Aktar paġni
home-sessions = Fejn inti dħalt
home-password = Il-password tiegħek
home-privacy = Id-data tiegħek

owed-now = { $amount } x’tħallas issa
owed-now-several = Xi fatturi jridu jitħallsu issa
owed-open = { $amount } x’tħallas
owed-open-several = Xi fatturi jridu jitħallsu
owed-all = Ara l-fatturi miftuħa kollha
owed-late = Din il-fattura għadda ż-żmien tagħha.
owed-not-yet = Din il-fattura għadha ma tħallsitx.
owed-processing = Il-ħlas tiegħek għaddej.
owed-retry = Nerġgħu nippruvaw fi { $date }.
owed-pay = Ħallas { $amount }
owed-pay-all = Ħallashom kollha
owed-confirm = Ikkonferma l-ħlas

plan-nameless = Pjan
plan-quantity = × { $quantity }
plan-active = Attiv
plan-trial-until = Prova b’xejn sa { $date }
plan-paused = Sospiż
plan-paused-until = Sospiż sa { $date }
plan-pauses-on = Jiġi sospiż fi { $date }
plan-ends-on = Jintemm fi { $date }
plan-ended = Intemm
plan-ended-on = Intemm fi { $date }
plan-past-due = Il-ħlas falla
plan-unpaid = Mhux imħallas
plan-incomplete = Qed jistenna l-ewwel ħlas
plan-on-hold = Imwaqqaf: l-ebda metodu ta’ ħlas
plan-next-payment = Il-ħlas li jmiss
plan-next-invoice = Il-fattura li jmiss
plan-next-lines = Ara għalxiex hi
plan-next-plus-use = Miegħu jiżdied dak li tuża.
plan-next-due = Trid titħallas sa { $date }
plan-discount = Skont
plan-discount-until = Sa { $date }
plan-later = Bidla ppjanata
plan-paid-with = Imħallas bi
plan-paid-with-change = Biddel
plan-paid-with-default = Il-predefinit tiegħek
plan-paid-by-invoice = Tħallas kull fattura
plan-no-method = L-ebda metodu ta’ ħlas
plan-card-expired = Din il-karta skadiet. Uża oħra, biex il-ħlas li jmiss jgħaddi.
plan-card-expires = Din il-karta tiskadi qabel il-ħlas li jmiss. Uża oħra fil-ħin.
plan-needs-method = Żid metodu ta’ ħlas, biex il-ħlas li jmiss jgħaddi.
plan-until-end = Tista’ tużah sa { $date }.
plan-paused-note = Ma tħallas xejn waqt li jkun sospiż.
plan-change = Biddel il-pjan
plan-pause = Issospendi
plan-resume = Kompli
plan-address = Indirizzi
plan-cancel = Ikkanċella l-pjan
plan-keep = Żomm il-pjan
plan-unschedule = Neħħi l-bidla ppjanata
plan-reactivate = Erġa’ ibda
plan-add-method = Żid metodu ta’ ħlas
discount-plain = Skont ta’ { $off }
discount-named = { $name } (skont ta’ { $off })
card-of-brand = { $brand } li tispiċċa bi { $last4 }
card-plain = Karta li tispiċċa bi { $last4 }

### plans

plans-title = Biddel il-pjan tiegħek
plans-interval = Kemm-il darba trid tħallas?
plans-daily = Kuljum
plans-weekly = Kull ġimgħa
plans-monthly = Kull xahar
plans-yearly = Kull sena
plans-every = Kull { $interval }
plans-choose = Agħżel pjan
plans-current = Il-pjan tiegħek
plans-stays = { $plan } jibqa’ kif inhu. { $organization } ma toffri xejn ieħor għalih hawnhekk.
plans-quantity = Kwantità
plans-quantity-range = Minn { $min } sa { $max }
plans-quantity-least = { $min } jew aktar
plans-quantity-form = Ikteb numru sħiħ.
plans-quantity-fixed = Il-kwantità ta’ dan il-pjan ma tistax tinbidel hawnhekk.
plans-code = Kodiċi promozzjonali
plans-code-unknown = Ma nafux dan il-kodiċi. Iċċekkja li ktibtu tajjeb.
plans-code-used = Diġà għandek dan l-iskont.
plans-choose-one = Agħżel pjan.
plans-twice = Parti oħra tal-pjan tiegħek diġà għandha dan. Agħżel xi ħaġa oħra.
plans-continue-note = Għadu ma jinbidel xejn. Il-paġna li jmiss turi eżatt x’se tħallas.
plans-continue = Ara kemm jiswa
plans-keep = Żomm il-pjan tiegħi kif inhu
plans-nothing-changed = Dan hu dak li għandek issa. Agħżel xi ħaġa oħra, jew żomm il-pjan kif inhu.
plans-nothing-offered = { $organization } ma toffri l-ebda pjan ieħor hawnhekk. Ikkuntattjahom jekk għandek bżonn wieħed.
plans-bound = { $organization } ippjanat bidla f’dan il-pjan. Ikkuntattjahom biex tbiddlu.
plans-bound-until = { $organization } ippjanat bidla f’dan il-pjan għal { $date }. Ikkuntattjahom biex tbiddlu.
plans-waits-for-method = Dan il-pjan qed jistenna metodu ta’ ħlas. Żid wieħed, imbagħad biddel il-pjan.
plans-add-method = Żid metodu ta’ ħlas
plans-pay-open = Ħallas il-fattura miftuħa
plans-to-home = Lura għall-fatturazzjoni tiegħek
plans-waiting-title = Hemm bidla ppjanata
plans-waiting = Minn { $date } jkollok { $plan }. Sa dakinhar iżżomm dak li għandek issa.
plans-waiting-replaced = Jekk tagħżel xi ħaġa oħra hawn taħt, tieħu post din il-bidla.
plans-undo = Neħħi din il-bidla
plans-undo-title = Iżżomm il-pjan attwali tiegħek?
plans-undo-lead = Il-bidla għal { $plan } fi { $date } ma sseħħx. Il-pjan tiegħek ikompli kif inhu issa.
plans-undo-button = Żomm il-pjan attwali tiegħi
plans-undo-leave = Ħalli l-bidla sseħħ
plans-undone = Il-bidla ppjanata tħassret. Il-pjan tiegħek ikompli kif inhu.
plans-nothing-waits = M’għad hemm l-ebda bidla ppjanata f’dan il-pjan.
plans-confirm = Iċċekkja l-bidla tiegħek
plans-change = Il-bidla tiegħek
plans-before = Għandek issa
plans-after = Se jkollok
plans-starts = Minn meta
plans-starts-now = Minnufih
plans-starts-on = Minn { $date }. Sa dakinhar iżżomm dak li għandek issa.
plans-trial = Prova
plans-trial-goes-on = Tkompli sa { $date }.
plans-trial-ends = Tintemm issa.
plans-method = Imħallas bi
plans-by-invoice = { $count ->
    [one] Fattura, li trid titħallas fi żmien jum { $count }
    [two] Fattura, li trid titħallas fi żmien { $count } ijiem
    [few] Fattura, li trid titħallas fi żmien { $count } ijiem
    [many] Fattura, li trid titħallas fi żmien { $count }-il jum
   *[other] Fattura, li trid titħallas fi żmien { $count } jum
 }
plans-no-method = L-ebda metodu ta’ ħlas
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Tħallas issa
plans-bill-none = Xejn.
plans-credit-left = Jibqgħu { $amount }. Jitnaqqsu mill-fatturi li jmiss.
plans-next-title = Tħallas wara
plans-next = { $amount } fi { $date }
plans-next-none = Xejn. M’hemmx fattura oħra.
plans-next-settles = Id-differenza għall-bqija ta’ dan il-perjodu hija fiha.
plans-next-usage = Jiżdied dak li tuża.
plans-line-unused = Kreditu għaż-żmien mhux użat ta’ { $plan } minn { $date }
plans-line-rest = { $plan } għall-bqija tal-perjodu minn { $date }
plans-line-period = { $plan }, { $from } sa { $to }
plans-pay = Ħallas { $amount } u biddel
plans-change-on = Biddel fi { $date }
plans-change-now = Biddel issa
plans-get-invoice = Biddel u ħu fattura ta’ { $amount }
plans-again = Agħżel xi ħaġa oħra
plans-moved = Xi ħaġa nbidlet minn mindu rajt din il-paġna. Jekk jogħġbok erġa’ ċċekkja l-ammonti.
plans-done = Il-pjan tiegħek inbidel.
plans-done-planned = Il-bidla tiegħek hija ppjanata. Sa dakinhar iżżomm dak li għandek issa.
plans-done-busy = Il-ħlas għadu għaddej. Il-pjan tiegħek jinbidel malli jgħaddi.
plans-declined = Il-ħlas ma għaddiex
plans-waits-lead = Il-pjan tiegħek jinbidel malli jitħallsu { $amount }. Sa dakinhar iżżomm dak li għandek issa.
plans-refused-lead = Ma stajniex niġbru { $amount }, għalhekk il-pjan tiegħek jibqa’ kif inhu. Tista’ tbiddlu b’metodu ta’ ħlas ieħor.
plans-pay-other = Ħallas b’karta oħra
plans-stop = Din il-bidla ma tistax issir

### invoices

invoice = Fattura { $number }
invoice-for = Għal
invoice-issued = Maħruġa
invoice-due = Dovuta
invoice-status = Stat
invoice-open = Miftuħa
invoice-paid = Imħallsa
invoice-void = Annullata
invoice-given-up = Imħassra bħala telf
invoice-lines = Għalxiex hi
invoice-line = Deskrizzjoni
invoice-quantity = Kwantità
invoice-amount = Ammont
invoice-discount = Skontijiet
invoice-total = Total
invoice-balance = Bilanċ applikat
invoice-left = Ammont dovut
invoice-pdf = Niżżel bħala PDF
invoices-title = Fatturi
invoices-search = Fittex fatturi
invoices-any-status = Kull stat
invoices-any-year = Kull sena
invoices-year = Sena
invoices-number = Numru tal-fattura
invoices-number-column = Numru
invoices-what = Għal
invoices-show = Uri
invoices-all = Uri l-fatturi kollha
invoices-none-found = L-ebda fattura ma taqbel.
invoices-none-here = M’hemmx fatturi f’din il-paġna.
invoices-count = { $count ->
    [one] fattura { $count }
    [two] { $count } fatturi
    [few] { $count } fatturi
    [many] { $count }-il fattura
   *[other] { $count } fattura
 }
invoices-pages = Paġni
invoices-page = Paġna { $page } minn { $pages }
invoices-newer = Aktar ġodda
invoices-older = Eqdem
invoice-unnumbered = Fattura mingħajr numru
invoice-empty = Xejn
invoice-and-more = { $count ->
    [one] { $first } u { $count } oħra
    [two] { $first } u { $count } oħra
    [few] { $first } u { $count } oħra
    [many] { $first } u { $count } oħra
   *[other] { $first } u { $count } oħra
 }
invoice-late = Tard
invoice-paid-on = Imħallsa fi
invoice-voided-on = Annullata fi
invoice-subtotal = Subtotal
invoice-credited = Ikkreditat
invoice-row-credited = { $amount } ikkreditati
credit-notes-title = Noti ta’ kreditu
credit-off-invoice = Imnaqqas minn din il-fattura
credit-refunded = Imħallas lura
credit-to-balance = Għall-fatturi li jmiss tiegħek
credit-elsewhere = Issetiljat b’mod ieħor
invoice-paid-amount = Imħallas
invoice-pay = Idħol u ħallas
invoice-receipt = Riċevuta
payments-title = Ħlasijiet
payment-day = Data
payment-with = Imħallas bi
payment-succeeded = Imħallas
payment-processing = Għaddej
payment-canceled = Imħassar
payment-failed = Falla
payment-no-method = L-ebda metodu ta’ ħlas
refund-succeeded = Rifuż
refund-processing = Rifużjoni għaddejja
refund-failed = Ir-rifużjoni falliet
receipt = Riċevuta għall-fattura { $number }
receipt-paid = { $amount } imħallsa
receipt-elsewhere = Tħallset barra minn din il-paġna.
receipt-pdf = Niżżel ir-riċevuta bħala PDF
upcoming-title = Il-fattura li jmiss
upcoming-none-title = M’hemm l-ebda fattura ppjanata
upcoming-none = Kif inhuma l-affarijiet issa, dan il-pjan ma joħroġ l-ebda fattura oħra.
upcoming-charged = Se titħallas bi { $card }. Bidliet sa dakinhar jistgħu jbiddlu l-ammont.
upcoming-sent = Dakinhar tirċievi l-fattura. Trid titħallas sa { $date }.
line-trial = Prova bla ħlas ta’ { $plan }
line-usage = { $plan }: dak li użajt

### paper

paper-invoice = Fattura
paper-receipt = Riċevuta
paper-credit-note = Nota ta’ kreditu
paper-number = Numru
paper-period = Perjodu
paper-from = Minn
paper-bill-to = Iffatturat lil
paper-quantity = Kwant.
paper-unit-price = Prezz għal kull unità
paper-tax = Taxxa
paper-pay-online = Ara u ħallas online
paper-page = Paġna { $page } minn { $pages }
paper-test-mark = PROVA: dan id-dokument mhuwiex talba għal ħlas
paper-discount = Skont
paper-subtotal = Subtotal
paper-credited = Ikkreditat
paper-paid = Imħallsa
paper-draft = Abbozz
paper-overdue = Tard
paper-uncollectible = Ma tistax tinġabar

### leaving

leaving-title = Ikkanċella { $plan }
leaving-when-later = Jintemm fi { $date }
leaving-when-trial = Il-prova tiegħek tintemm fi { $date }
leaving-when-now = Jintemm minnufih
leaving-when-after-pause = Jintemm wara s-sospensjoni
leaving-stays = Sa dakinhar kollox jibqa’ kif inhu.
leaving-stays-paused = Jibqa’ sospiż. Iż-żmien li ħallast għalih jiġi wara s-sospensjoni; imbagħad jintemm.
leaving-no-charge = Ma terġax tħallas għalih.
leaving-usage = Dak li użajt jiġi ffatturat issa: tħallas { $amount }.
leaving-usage-later = Dak li tuża sa dakinhar jiġi ffatturat fi { $date }.
leaving-owed = Il-fatturi li għadhom miftuħa jibqgħu dovuti.
leaving-lost = Ħallast sa { $date }. Il-bqija ma tingħatax lura.
leaving-credit = Kreditu għaż-żmien li ma tużax
leaving-credit-later = Jitnaqqas mill-fattura li jmiss ma’ { $organization }.
leaving-schedule = Il-bidla ppjanata għal { $date } ma sseħħx.
leaving-button = Ikkanċella l-pjan
leaving-stay = Lura mingħajr ma tikkanċella
leaving-undo-later = Tista’ tibdel fehmtek sa dakinhar.
leaving-again-later = Tista’ terġa’ tibdih f’kull ħin.
leaving-changed = L-ammonti nbidlu. Jekk jogħġbok erġa’ ħares.
offer-title = Jew ibqa’ b’inqas
offer-coupon = { $discount } fuq { $plan }
offer-effect = Il-ħlas li jmiss fi { $date } jkun { $then } minflok { $now }.
offer-once = Jgħodd għal ħlas wieħed.
offer-invoices = { $count ->
    [one] Jgħodd għal ħlas { $count }.
    [two] Jgħodd għal { $count } ħlasijiet.
    [few] Jgħodd għal { $count } ħlasijiet.
    [many] Jgħodd għal { $count }-il ħlas.
   *[other] Jgħodd għal { $count } ħlas.
 }
offer-until = Idum sa { $date }.
offer-forever = Idum sakemm iżżomm il-pjan tiegħek.
offer-single = Tista’ teħdu darba.
offer-take = Ħu l-iskont
offer-taken = L-iskont tiegħek japplika, u l-pjan tiegħek ikompli.
offer-pause-title = Jew ħu waqfa
offer-pause-lead = Issospendi l-pjan tiegħek. Ma tħallas xejn sakemm ikompli.
offer-pause-go = Agħżel sospensjoni
left-later = { $plan } jintemm fi { $date }
left-after-pause = { $plan } jintemm wara s-sospensjoni
left-now = { $plan } intemm
left-again = Erġa’ ibdih
left-home = Għall-fatturazzjoni tiegħek
left-done = Lest
left-notice = Il-pjan tiegħek ġie kkanċellat.
left-undo = Żomm il-pjan tiegħi
survey-title = Għaliex sejjer?
survey-lead = { $organization } tixtieq tkun taf. M’intix obbligat tgħid.
survey-legend = Raġuni
survey-comment = Fi kliemek stess
survey-send = Ibgħat
survey-thanks = Grazzi. { $organization } se taqrah.
reason-customer-service = Is-servizz tal-klijenti
reason-low-quality = Il-kwalità
reason-missing-features = Hemm xi ħaġa nieqsa
reason-other = Xi ħaġa oħra
reason-switched-service = Sibt xi ħaġa oħra
reason-too-complex = Huwa kkumplikat wisq
reason-too-expensive = Jiswa wisq
reason-unused = Ma nużahx
keep-title = Żomm { $plan }
keep-lead = Kellu jintemm fi { $date }. Minflok, ikompli.
keep-lead-paused = Kellu jintemm wara s-sospensjoni. Minflok, ikompli.
keep-next = Il-ħlas li jmiss
keep-button = Żomm il-pjan tiegħi
keep-leave = Lura mingħajr ma tbiddel xejn
keep-done = Il-pjan tiegħek ikompli.

### pausing

pausing-title = Issospendi { $plan }
pausing-lead = Ma tħallas xejn waqt li l-pjan tiegħek ikun sospiż, u ż-żmien li ħallast għalih jinżamm.
pausing-legend = Għal kemm żmien?
pausing-choice = { $length }, sa { $date }
pausing-choice-open = Sakemm inkompli jien
pausing-continue = Kompli
pausing-choose = Agħżel għal kemm żmien.
pausing-confirm-until = Issospendi sa { $date }
pausing-confirm-open = Issospendi sakemm tkompli int
pausing-from = Sospiż minn
pausing-until = Ikompli fi
pausing-by-you = Meta tkompli int minn hawn
pausing-charged = Ħlas sadanittant
pausing-nothing = Xejn
pausing-kept = Żmien imħallas li jinżamm
pausing-next = Il-ħlas li jmiss
pausing-no-next = M’hemm l-ebda ħlas ieħor.
pausing-open-next = Il-ħlas li jmiss isir meta jispiċċa ż-żmien miżmum wara li tkompli.
pausing-trial-kept = Żmien tal-prova li jinżamm
pausing-button = Issospendi l-pjan
pausing-button-change = Biddel is-sospensjoni
pausing-done = Il-pjan tiegħek huwa sospiż.
pausing-changed = Is-sospensjoni tiegħek inbidlet.
pausing-is-until = Huwa sospiż sa { $date }.
pausing-is-open = Huwa sospiż sakemm tkompli int.
pausing-will = Jiġi sospiż fi { $date }.
pausing-change-legend = Biddilha għal
pausing-leave = Lura mingħajr ma tissospendi
pausing-stay = Lura mingħajr ma tbiddilha
pausing-ending = Dan il-pjan se jintemm, għalhekk ma jistax jiġi sospiż. L-ewwel żommu.
pausing-none = Bħalissa { $organization } ma toffrix sospensjonijiet.
resuming-title = Kompli { $plan }
resuming-lead = Ikompli llum.
resuming-charged = Ħlas illum
resuming-button = Kompli l-pjan
resuming-pay = Ħallas { $amount } u kompli
resuming-done = Il-pjan tiegħek ikompli.
resuming-off-title = Ħassar is-sospensjoni ta’ { $plan }
resuming-off-lead = Kellu jiġi sospiż fi { $date }. Ikompli mingħajr waqfien.
resuming-off-button = Ħassar is-sospensjoni
resuming-off-done = Is-sospensjoni tiegħek tħassret.

### reactivating

reactivating-title = Erġa’ ibda { $plan }
reactivating-lead = Intemm fi { $date }. Jerġa’ jibda llum.
reactivating-charged = Ħlas illum
reactivating-invoiced = Iffatturat illum
reactivating-next = Il-ħlas li jmiss
reactivating-with = Imħallas bi
reactivating-add = Żid metodu ta’ ħlas
reactivating-pay = Ħallas { $amount } u ibda
reactivating-button = Erġa’ ibda
reactivating-leave = Lura mingħajr ma tibda
reactivating-changed = L-ammonti nbidlu. Jekk jogħġbok erġa’ ħares.
reactivating-done = Il-pjan tiegħek reġa’ attiv.
reactivating-unpaid = Il-pjan tiegħek jibda hekk kif jitħallas.
reactivating-gone = { $plan } m’għadux jinbiegħ kif kellek int. Ikkuntattja lil { $organization }.

### methods

methods-title = Metodi ta’ ħlas
methods-none = Għad m’għandek l-ebda metodu ta’ ħlas.
methods-add = Żid karta
methods-default-mark = Predefinit
methods-expired-mark = Skaduta
methods-soon-mark = Tiskadi dalwaqt
methods-expires = Tiskadi { $date }
methods-expired-since = Skadiet { $date }. Aġġornaha jew żid karta oħra.
methods-pays = Tħallas għal { $plans }
methods-pays-nothing = Bħalissa ma tħallas għal xejn
methods-unpaid = Għad m’hemm xejn iħallas għal { $plans }. Żid karta jew agħżel waħda.
methods-a-plan = Il-pjan tiegħek
methods-make-default = Agħmilha predefinita
methods-choose = Agħżel il-pjanijiet
methods-edit = Aġġorna
methods-remove = Neħħi
methods-default-title = Tagħmel { $card } il-predefinita tiegħek?
methods-default-lead = Il-karta predefinita tħallas għal dak kollu li m’għandux karta tiegħu, issa u fil-futur.
methods-default-plans = Pjanijiet li jgħaddu għal din il-karta
methods-default-keep = Pjan li tħalli barra jżomm il-karta li għandu llum.
methods-default-button = Agħmilha predefinita
methods-default-done = Il-metodu ta’ ħlas predefinit tiegħek inbidel.
methods-default-already = Din diġà hija l-predefinita tiegħek.
methods-plans-title = Għalxiex tħallas { $card }
methods-plans-legend = Pjanijiet li tħallas din il-karta
methods-plans-now = Issa mħallas bi { $card }
methods-plans-now-nothing = Għad m’hemm xejn iħallas għalih
methods-plans-none = M’għandek l-ebda pjan attiv li jitħallas b’karta.
methods-plans-as-default = Bħala l-predefinita tiegħek tħallas għal { $plans }. Biex tbiddel dan, agħżel karta oħra għalihom.
methods-plans-back = Pjan li tħalli barra jmur lura għall-karta predefinita tiegħek.
methods-plans-button = Issejvja
methods-plans-done = Issejvjat. Il-pjanijiet tiegħek jitħallsu kif għażilt.
methods-remove-title = Tneħħi { $card }?
methods-remove-free = Bħalissa ma tħallas għal xejn.
methods-remove-falls-back = Minflok, { $plans } jitħallsu bi { $card }.
methods-remove-needed = Tħallas għal { $plans }, u xejn ieħor ma jħallas għalihom. L-ewwel agħżel karta oħra għal dan.
methods-remove-needed-add = Żid karta oħra
methods-remove-needed-choose = Agħżel karta oħra
methods-remove-final = Inħassru l-karta. Tista’ terġa’ żżidha f’kull ħin.
methods-remove-button = Neħħi l-karta
methods-remove-keep = Żommha
methods-remove-done = Il-karta tneħħiet.
methods-edit-title = Aġġorna { $card }
methods-edit-lead = Irċevejt karta ġdida bl-istess numru? Biddel hawnhekk dak li hemm stampat fuqha.
methods-edit-button = Issejvja
methods-edit-done = Il-karta ġiet aġġornata.
methods-field-number = Numru tal-karta
methods-field-expiry = Data ta’ skadenza
methods-field-expiry-hint = Xahar u sena, bħal 08/30
methods-field-cvc = Kodiċi tas-sigurtà
methods-field-cvc-hint = It-tliet jew erba’ ċifri ħdejn il-firma, jew fuq quddiem
methods-field-name = Isem fuq il-karta
methods-field-line1 = Triq u numru
methods-field-line2 = Aktar mill-indirizz
methods-field-city = Raħal jew belt
methods-field-state = Stat jew reġjun
methods-field-postal = Kodiċi postali
methods-wrong-number = Iċċekkja n-numru tal-karta.
methods-wrong-cvc = Il-kodiċi tas-sigurtà fih tliet jew erba’ ċifri.
methods-not-test = Din mhix karta ta’ prova. Uża wieħed min-numri hawn taħt, qatt karta vera.
methods-add-test = Il-modalità ta’ prova taċċetta biss karti ta’ prova. Tista’ tuża kwalunkwe data futura u kwalunkwe kodiċi tas-sigurtà.
methods-add-future = Użaha għal ħlasijiet futuri
methods-add-future-hint = Issir il-predefinita tiegħek.
methods-add-plans = Pjanijiet li tħallas minn issa ’l quddiem
methods-add-button = Żid il-karta
methods-added = Il-karta żdiedet.
methods-add-busy = Il-bank tiegħek qed jieħu ftit ħin. Il-karta tidher hawn meta jwieġeb.
methods-test-cards = Karti ta’ prova
methods-test-number = Numru
methods-test-outcome = X’jiġri
methods-test-succeeds = Taħdem
methods-test-declined = Irrifjutata
methods-test-funds = Irrifjutata: m’hemmx biżżejjed flus
methods-test-expired = Irrifjutata: skaduta
methods-test-cvc = Irrifjutata: kodiċi tas-sigurtà ħażin
methods-test-processing = Irrifjutata: il-bank għandu problema
methods-test-later = Tiżdied, u l-ħlasijiet jiġu rrifjutati
methods-test-asks = Il-bank jitolbok tikkonferma
methods-test-asks-in-vain = Il-bank jitolbok tikkonferma, imbagħad jirrifjuta
methods-saved-title = { $card } żdiedet
methods-saved-pays = Minn issa ’l quddiem tħallas għal { $plans }.
methods-saved-default = Hija l-predefinita tiegħek: tħallas għal dak kollu li m’għandux karta tiegħu.
methods-saved-only = Hija lesta għal meta jkollok bżonnha.
methods-saved-owed = Għadu miftuħ
methods-saved-pay = Ħallas { $amounts } issa
methods-saved-later = Mhux issa
methods-saved-done = Lest
methods-nowhere-title = Għadhom ma jistgħux jiżdiedu karti hawnhekk
methods-nowhere-lead = { $organization } għadha ma waqqfitx ħlasijiet bil-karta f’din il-paġna. Ikkuntattjahom biex tbiddel kif tħallas.
methods-page-lead = Iddaħħal il-karta f’paġna tal-fornitur tal-ħlasijiet tagħna. Aħna qatt ma naraw in-numru tagħha.
methods-page-button = Kompli

### paying

paying-title = Ħallas il-fattura { $number }
paying-all-title = Ħallas dak li hu miftuħ
paying-with = Ħallas bi
paying-button = Ħallas { $amount }
paying-total = Kollox flimkien
paying-one = Ħallas din biss
paying-no-card = Għad m’għandekx karta biex tħallas.
paying-add-card = Ħallas b’karta oħra
paying-changed = L-ammont inbidel sadanittant. Jekk jogħġbok erġa’ ħares.
paying-last-try = L-aħħar prova ma rnexxietx. { $reason }
paying-waits = Il-bank tiegħek iridek tikkonferma dan il-ħlas.
paying-confirm = Ikkonfermah
paying-busy = Dan il-ħlas jinsab fi triqtu. Erġa’ ħares fi ftit mumenti.
paying-nothing = M’hemm xejn miftuħ. Grazzi!
paying-done = Imħallas. Grazzi!
paying-already = Din il-fattura diġà tħallset.
paying-results = Il-ħlasijiet tiegħek
paying-state-paid = Imħallas
paying-state-failed = Mhux imħallas
paying-state-busy = Fi triqtu
paying-state-waits = Qed jistenna lilek
paying-receipt = Fattura u riċevuta
paying-try-again = Erġa’ pprova

### challenge

challenge-title = Il-bank tiegħek jistaqsi
challenge-payment = { $organization } tixtieq tieħu { $amount } minn { $card }. Hekk hu?
challenge-setup = { $organization } tixtieq iżżomm { $card } għal ħlasijiet aktar tard. Hekk hu?
challenge-card = il-karta tiegħek
challenge-test = Modalità ta’ prova: ma jiġi mistoqsi l-ebda bank. Agħżel x’iwieġeb.
challenge-approve = Approva
challenge-decline = Irrifjuta
challenge-leave-payment = Biex tħallas { $amount }, ikkonferma mal-bank tiegħek li int tassew.
challenge-leave-setup = Mur għand il-fornitur tal-ħlasijiet tagħna biex tlesti.
challenge-leave = Kompli
challenge-returned = Erġajt lura
challenge-pending = Għadu mhux lest hemm. Kompli minn fejn ħallejt.
challenge-failed = Il-bank tiegħek ma setax jikkonferma li kont int, għalhekk ma nġabar l-ebda ħlas.
challenge-failed-card = Il-bank tiegħek ma setax jikkonferma li kont int, għalhekk il-karta ma żdiditx.
challenge-over = Din diġà twieġbet.

### details

details-lead = Il-fatturi tiegħek jinħarġu b’dawn id-dettalji.
details-save = Issejvja
details-saved = Id-dettalji tiegħek ġew issejvjati.
details-change-name = Biddel ismek
details-change-email = Biddel l-indirizz tal-email tiegħek
details-change-phone = Biddel in-numru tat-telefon tiegħek
details-change-address = Biddel l-indirizz tal-fatturazzjoni
details-change-shipping = Biddel l-indirizz tal-kunsinna
details-change-tax-ids = Biddel in-numri tat-taxxa tiegħek
details-name-title = Ismek
details-name-lead = L-isem ta’ persuna jew negozju, kif jidher fuq il-fatturi.
details-phone-title = In-numru tat-telefon tiegħek
details-phone-fault = Dan ma jidhirx li hu numru tat-telefon. Ibda b’+ u l-kodiċi ta’ pajjiżek.
emails-title = L-indirizz tal-email tiegħek
emails-current = L-indirizz tiegħek huwa { $email }.
emails-no-mail = { $organization } tbiddlu għalik: ikkuntattjahom.
emails-new = Indirizz tal-email ġdid
emails-hint = Nibagħtu kodiċi lilu. L-indirizz tiegħek jinbidel ladarba ddaħħal il-kodiċi.
emails-send = Ibgħat il-kodiċi
emails-same = Dan diġà huwa l-indirizz tiegħek.
emails-code-title = Daħħal il-kodiċi
emails-code-lead = { $count ->
    [one] Bgħatna kodiċi ta’ 8 ċifri lil { $email }. Jaħdem għal minuta { $count }.
    [two] Bgħatna kodiċi ta’ 8 ċifri lil { $email }. Jaħdem għal { $count } minuti.
    [few] Bgħatna kodiċi ta’ 8 ċifri lil { $email }. Jaħdem għal { $count } minuti.
    [many] Bgħatna kodiċi ta’ 8 ċifri lil { $email }. Jaħdem għal { $count }-il minuta.
   *[other] Bgħatna kodiċi ta’ 8 ċifri lil { $email }. Jaħdem għal { $count } minuta.
 }
emails-code = Kodiċi
emails-confirm = Biddel l-indirizz tiegħi
emails-again = Ibgħat kodiċi ieħor
emails-other = Uża indirizz ieħor
emails-sent-again = Kodiċi ieħor jinsab fi triqtu.
emails-wrong-code = Dan il-kodiċi mhux tajjeb, jew skada. Iċċekkjah, jew itlob ieħor.
emails-expired = Il-kodiċi skada. Erġa’ ibda bl-indirizz il-ġdid tiegħek.
emails-changed = L-indirizz tal-email tiegħek inbidel. Ħriġt minn kull post ieħor.

### addresses

addresses-title = Indirizz tal-fatturazzjoni
addresses-shipping-title = Indirizz tal-kunsinna
addresses-addressee = Destinatarju
addresses-country = Pajjiż jew reġjun
addresses-choose-country = Agħżel pajjiż
addresses-choose = Agħżel
addresses-switch = Uża dan il-pajjiż
addresses-line1 = Triq u numru
addresses-line2 = Appartament, sular, bini
addresses-city = Belt
addresses-town = Raħal jew belt
addresses-suburb = Subborg jew raħal
addresses-district = Distrett
addresses-postal-code = Kodiċi postali
addresses-postcode = Kodiċi postali
addresses-zip = Kodiċi ZIP
addresses-pin = Kodiċi PIN
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Żona
addresses-county = Kontea
addresses-department = Dipartiment
addresses-emirate = Emirat
addresses-governorate = Governatorat
addresses-island = Gżira
addresses-parish = Parroċċa
addresses-prefecture = Prefettura
addresses-province = Provinċja
addresses-region = Reġjun
addresses-state = Stat
addresses-code-fault = { $count ->
    [one] Dan il-kodiċi jeħtieġ ċifra { $count }.
    [two] Dan il-kodiċi jeħtieġ { $count } ċifri.
    [few] Dan il-kodiċi jeħtieġ { $count } ċifri.
    [many] Dan il-kodiċi jeħtieġ { $count }-il ċifra.
   *[other] Dan il-kodiċi jeħtieġ { $count } ċifra.
 }
addresses-order-title = Indirizzi ta’ dan il-pjan
addresses-order-lead = Pjan mingħajr indirizz tiegħu juża tiegħek.
addresses-order-billing = Indirizz tal-fatturazzjoni ta’ dan il-pjan
addresses-order-delivery = Indirizz tal-kunsinna ta’ dan il-pjan
addresses-order-usual = Uża l-indirizz tas-soltu

### tax-ids

tax-ids-title = Numri tat-taxxa
tax-ids-lead = Jidhru fuq il-fatturi li jmiss.
tax-ids-add = Żid numru tat-taxxa
tax-ids-type = Pajjiż u tip
tax-ids-value = Numru
tax-ids-hint = Spazji, tikek u sing ma jagħmlux ħsara.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (bħal { $example })
tax-ids-unknown = Ieħor
tax-ids-remove = Neħħi
tax-ids-added = In-numru tat-taxxa żdied.
tax-ids-removed = In-numru tat-taxxa tneħħa.

### privacy

privacy-title = Id-data tiegħek
privacy-copy = Kopja tad-data tiegħek
privacy-copy-lead = Dak kollu li jinżamm dwarek hawnhekk, bħala fajl li programmi oħra jistgħu jaqraw (JSON).
privacy-download = Niżżel id-data tiegħi
privacy-erase = It-tħassir tad-data tiegħek
privacy-erase-lead = Tista’ titlob li d-data tiegħek titħassar.
privacy-erase-ask = Itlob it-tħassir
privacy-erase-title = Itlob li d-data tiegħek titħassar
privacy-erase-who = { $organization } twettqu u tista’ tikkuntattjak qabel.
privacy-erase-what = Il-pjanijiet tiegħek jintemmu, toħroġ minn kullimkien, u d-dettalji u l-metodi ta’ ħlas tiegħek jitħassru.
privacy-erase-kept = { $count ->
    [one] Il-fatturi u dak li tħallas għalihom jinżammu għal sena { $count }, għax titlob hekk il-liġi.
    [two] Il-fatturi u dak li tħallas għalihom jinżammu għal { $count } snin, għax titlob hekk il-liġi.
    [few] Il-fatturi u dak li tħallas għalihom jinżammu għal { $count } snin, għax titlob hekk il-liġi.
    [many] Il-fatturi u dak li tħallas għalihom jinżammu għal { $count }-il sena, għax titlob hekk il-liġi.
   *[other] Il-fatturi u dak li tħallas għalihom jinżammu għal { $count } sena, għax titlob hekk il-liġi.
 }
privacy-erase-send = Itlob it-tħassir
privacy-asked = Fi { $date } tlabt lil { $organization } tħassar id-data tiegħek.
privacy-sent = It-talba tiegħek intbagħtet.

### problems

bad-request = Ma fhimniex din it-talba
bad-request-advice = Parti mill-indirizz jew mill-formola mhix kif suppost. Mur lura u erġa’ pprova.
stranger = Din ma ġietx minn din il-paġna
stranger-advice = Għas-sigurtà tiegħek ma saritx. Mur lura, erġa’ tella’ l-paġna u pprova mill-ġdid.
switched-off = Dan mhux offrut hawnhekk
switched-off-advice = { $organization } ma attivatx dan. Ikkuntattjahom jekk għandek bżonnu.
refused = Dan ma jistax isir issa
not-found = M’hemm l-ebda paġna hawnhekk
not-found-advice = L-indirizz jista’ jkun miktub ħażin, jew il-paġna tneħħiet. Uża l-link mill-kumpanija li tħallas.
wrong-method = Din il-paġna ma tistax tintuża b’dan il-mod
wrong-method-advice = Ma nbidel xejn. Mur lura u uża l-buttuni tal-paġna.
timed-out = Dan dam wisq
timed-out-advice = Ma nbidel xejn. Iċċekkja l-konnessjoni tiegħek u erġa’ pprova.
too-large = Dan kbir wisq
too-large-advice = Ma nbidel xejn. Qassru u erġa’ pprova.
too-many = Mument, jekk jogħġbok
too-many-advice = Waslu wisq talbiet mill-konnessjoni tiegħek. Stenna minuta u erġa’ pprova.
offline-title = M’intix imqabbad mal-internet
offline-lead = Din il-paġna teħtieġ l-internet. Iċċekkja l-konnessjoni tiegħek, imbagħad erġa’ pprova.
offline-note = Dak li bgħatt l-aħħar jista’ jkun wasal. Tarah hawn malli terġa’ tkun imqabbad.
broken = Xi ħaġa marret ħażin min-naħa tagħna
broken-advice = Ma kkawżajtu b’xejn int. Erġa’ pprova fi ftit mumenti. Jekk jibqa’, għid lill-kumpanija li tħallas u agħtihom ir-referenza hawn taħt.
unavailable = Dalwaqt nerġgħu lura
unavailable-advice = Il-paġna hija mgħobbija jew qed issirilha manutenzjoni. Erġa’ pprova fi ftit mumenti.

### root

root-title = Dan huwa server tal-kontijiet
root-customer = Int klijent? Uża l-link mill-kumpanija li tħallas.
root-operator = Int tħaddem dan is-server? Qed jaħdem. Dan il-kmand joħloq organizzazzjoni u ċ-ċwievet għall-paġni tal-kontijiet tagħha:
root-reference = Referenza tal-API

### refusals

refusal-general = Dan ma jistax isir. Ikkuntattja lil { $organization }.
refusal-busy = L-aħħar talba tiegħek għadha għaddejja. Stenna ftit u erġa’ ħares.
refusal-declined = Il-karta ġiet irrifjutata. Ipprova karta oħra jew staqsi lill-bank tiegħek.
refusal-insufficient-funds = Il-karta ġiet irrifjutata: m’hemmx biżżejjed flus fiha. Ipprova karta oħra.
refusal-expired-card = Il-karta ġiet irrifjutata: skadiet. Ipprova karta oħra.
refusal-wrong-cvc = Il-karta ġiet irrifjutata: il-kodiċi tas-sigurtà huwa ħażin. Iċċekkjah u erġa’ pprova.
refusal-processing-error = Il-bank kellu problema. Erġa’ pprova fi ftit mumenti, jew b’karta oħra.
refusal-authentication = Il-bank tiegħek iridek tikkonferma dan il-ħlas.
refusal-too-many-attempts = Saru wisq provi. Stenna ftit u erġa’ pprova.
refusal-in-use = Għadu qed jintuża u ma jistax jitneħħa.
obstacle-subscription-over = Dan il-pjan intemm.
obstacle-subscription-runs = Dan il-pjan ma ntemmx.
obstacle-subscription-incomplete = L-ewwel fattura ta’ dan il-pjan għadha ma tħallsitx. L-ewwel ħallasha.
obstacle-nothing-to-undo = Dan il-pjan m’għandux tmiem li jista’ jitħassar.
obstacle-already-ending = Dan il-pjan diġà se jintemm.
obstacle-already-paused = Dan il-pjan diġà huwa sospiż.
obstacle-not-paused = Dan il-pjan mhux sospiż.
obstacle-subscription-overdue = Fattura ta’ dan il-pjan għadda ż-żmien tagħha. L-ewwel ħallasha.
obstacle-subscription-paused = Dan il-pjan huwa sospiż. L-ewwel komplih.
obstacle-has-schedule = Diġà hemm bidla ppjanata f’dan il-pjan. L-ewwel neħħiha, jew ikkuntattja lil { $organization }.
obstacle-last-item = Pjan jeħtieġ mill-inqas element wieħed.
obstacle-invoice-not-open = Din il-fattura m’għadhiex miftuħa.
obstacle-invoice-paid = Din il-fattura tħallset.
obstacle-no-payment-method = M’hemm l-ebda metodu ta’ ħlas x’tuża. L-ewwel żid wieħed.
obstacle-last-payment-method = Pjan attiv jitħallas bih. L-ewwel agħżel metodu ta’ ħlas ieħor għal dak il-pjan.
obstacle-payment-over = Dan il-ħlas intemm.
obstacle-setup-over = Din il-karta diġà żdiedet jew twarrbet.
obstacle-no-gateway = { $organization } għadha ma tistax tieħu ħlasijiet hawnhekk. Ikkuntattjahom.
obstacle-offer-taken = Diġà ħadt din l-offerta qabel.
obstacle-discount-runs = Diġà hemm skont li japplika.
obstacle-too-many = Diġà hemm kemm jista’ jkun hemm minn dawn.
rule-required = Jekk jogħġbok imla dan.
rule-too-long = { $count ->
    [one] Dan jista’ jkollu l-aktar karattru { $count }.
    [two] Dan jista’ jkollu l-aktar { $count } karattri.
    [few] Dan jista’ jkollu l-aktar { $count } karattri.
    [many] Dan jista’ jkollu l-aktar { $count }-il karattru.
   *[other] Dan jista’ jkollu l-aktar { $count } karattru.
 }
rule-too-short = { $count ->
    [one] Dan jeħtieġ mill-inqas karattru { $count }.
    [two] Dan jeħtieġ mill-inqas { $count } karattri.
    [few] Dan jeħtieġ mill-inqas { $count } karattri.
    [many] Dan jeħtieġ mill-inqas { $count }-il karattru.
   *[other] Dan jeħtieġ mill-inqas { $count } karattru.
 }
rule-range = Dan irid ikun minn { $min } sa { $max }.
rule-character = Dan fih karattru li ma jistax jintuża hawnhekk.
rule-email = Dan ma jidhirx li hu indirizz tal-email.
rule-choice = Agħżel wieħed mil-lista.
rule-taken = Dan diġà qed jintuża.
rule-missing = Dan m’għadux hemm. Agħżel ieħor.
rule-expired = Dan skada.
rule-used-up = Dan intuża kemm-il darba seta’ jintuża.
rule-first-time-only = Dan huwa għal klijenti ġodda biss.
rule-once-per-customer = Dan jista’ jintuża darba biss, u int diġà użajtu.
rule-below-minimum = L-ammont huwa żgħir wisq għal dan.
rule-not-applicable = Dan ma jgħoddx għall-pjan tiegħek.
rule-tax-id = Dan ma jidhirx li hu numru ta’ dan it-tip. Iċċekkja li ktibtu tajjeb.
rule-expiry = Iċċekkja x-xahar u s-sena.
rule-card-number = Hawnhekk m’għandhomx jinkitbu numri tal-karti.
rule-weak-password = Din il-password faċli wisq biex tinqata’. Agħżel waħda itwal jew inqas komuni.
rule-wrong-password = Din mhix il-password tiegħek.
rule-invalid = Jekk jogħġbok iċċekkja dan.

### mails

mail-code-subject = Il-kodiċi tad-dħul tiegħek għal { $merchant }
mail-code-lead = Daħħal dan il-kodiċi biex tidħol fil-paġna tal-fatturazzjoni tiegħek ma’ { $merchant }:
mail-code-life = { $minutes ->
    [one] Jaħdem darba, għal minuta { $minutes }.
    [two] Jaħdem darba, għal { $minutes } minuti.
    [few] Jaħdem darba, għal { $minutes } minuti.
    [many] Jaħdem darba, għal { $minutes }-il minuta.
   *[other] Jaħdem darba, għal { $minutes } minuta.
 }
mail-code-ignore = Jekk ma tlabtux int, injora din l-email. Ħadd ma jista’ jidħol mingħajr il-kodiċi.
mail-link-subject = Il-link tad-dħul tiegħek għal { $merchant }
mail-link-lead = Uża dan il-link biex tidħol fil-paġna tal-fatturazzjoni tiegħek ma’ { $merchant }.
mail-link-button = Idħol
mail-link-life = { $minutes ->
    [one] Il-link jaħdem darba, għal minuta { $minutes }.
    [two] Il-link jaħdem darba, għal { $minutes } minuti.
    [few] Il-link jaħdem darba, għal { $minutes } minuti.
    [many] Il-link jaħdem darba, għal { $minutes }-il minuta.
   *[other] Il-link jaħdem darba, għal { $minutes } minuta.
 }
mail-link-ignore = Jekk ma tlabtux int, injora din l-email. Ħadd ma jista’ jidħol mingħajr il-link.
mail-reset-subject = Issettja password ġdida għal { $merchant }
mail-reset-lead = Uża dan il-link biex tissettja password ġdida għall-paġna tal-fatturazzjoni tiegħek ma’ { $merchant }.
mail-reset-button = Issettja password ġdida
mail-reset-ignore = Jekk ma tlabtux int, injora din l-email. Il-password tiegħek tibqa’ kif inhi.
mail-proof-subject = Ikkonferma l-indirizz tal-email tiegħek għal { $merchant }
mail-proof-lead = Daħħal dan il-kodiċi biex tuża dan l-indirizz tal-email ma’ { $merchant }:
mail-proof-ignore = Jekk ma tlabtux int, injora din l-email. Ma jinbidel xejn.
mail-email-subject = L-indirizz tal-email tiegħek inbidel
mail-email-old = L-indirizz tal-email tal-kont tal-fatturazzjoni tiegħek ma’ { $merchant } inbidel fi { $date }. Ma jibqgħux jaslu emails f’dan l-indirizz.
mail-email-new = Dan issa huwa l-indirizz tal-email tal-kont tal-fatturazzjoni tiegħek ma’ { $merchant }.
mail-method-subject = Żdied metodu ta’ ħlas
mail-method-lead = { $brand } li tispiċċa bi { $last4 } żdiedet mal-kont tal-fatturazzjoni tiegħek ma’ { $merchant } fi { $date }.
mail-method-card = Karta li tispiċċa bi { $last4 } żdiedet mal-kont tal-fatturazzjoni tiegħek ma’ { $merchant } fi { $date }.
mail-cancelled-subject = Il-pjan tiegħek ġie kkanċellat
mail-cancelled-later = Ikkanċellajt { $plan }. Tista’ tużah sa { $date }.
mail-cancelled-undo = Biddilt fehmtek? Sa dakinhar tista’ treġġa’ dan lura fil-paġna tal-fatturazzjoni tiegħek.
mail-cancelled-now = Ikkanċellajt { $plan }. Intemm.
mail-portal-button = Iftaħ il-paġna tal-fatturazzjoni tiegħek
mail-not-you = Jekk ma kontx int, ikkuntattja lil { $merchant } minnufih.
mail-not-you-at = Jekk ma kontx int, ikkuntattja lil { $merchant } minnufih: { $email }
