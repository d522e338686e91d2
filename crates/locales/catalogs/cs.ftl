### general

percent = { $number } %
title = { $page } · { $organization }
billing = Fakturace
test-mode = Testovací režim
test-mode-note = Nic se zde neúčtuje.
skip = Přejít k obsahu
policies = Podmínky a zásady
privacy = Zásady ochrany osobních údajů
terms = Obchodní podmínky
refunds = Pravidla pro vrácení peněz
return-to = Zpět na { $organization }
sign-out = Odhlásit se
language = Jazyk
language-change = Změnit jazyk
contact = Kontakt
contact-lead = { $organization } zde odpovídá na dotazy k vaší fakturaci.
not-given = Neuvedeno
back = Zpět
home = Vaše fakturace
navigation = Vaše fakturace
reference = Kód chyby
errors-title = { $count ->
    [one] Něco je potřeba ještě zkontrolovat
    [few] { $count } údaje je potřeba ještě zkontrolovat
    [many] { $count } údaje je potřeba ještě zkontrolovat
   *[other] { $count } údajů je potřeba ještě zkontrolovat
 }
field-again = Kvůli vaší bezpečnosti se to neuložilo. Zadejte to prosím znovu.
optional = nepovinné

days = { $count ->
    [one] { $count } den
    [few] { $count } dny
    [many] { $count } dne
   *[other] { $count } dní
 }
weeks = { $count ->
    [one] { $count } týden
    [few] { $count } týdny
    [many] { $count } týdne
   *[other] { $count } týdnů
 }
months = { $count ->
    [one] { $count } měsíc
    [few] { $count } měsíce
    [many] { $count } měsíce
   *[other] { $count } měsíců
 }
years = { $count ->
    [one] { $count } rok
    [few] { $count } roky
    [many] { $count } roku
   *[other] { $count } let
 }

price-daily = { $amount } za den
price-weekly = { $amount } za týden
price-monthly = { $amount } za měsíc
price-yearly = { $amount } za rok
price-every = { $amount } jednou za { $interval }
price-once = { $amount } jednorázově
price-metered = { $amount } podle spotřeby
price-tiers = Cena podle množství

### notices

notice-stale = Tato stránka už nebyla aktuální. Zkuste to prosím znovu.

### flows

flow-done = Vše je hotovo
flow-done-lead = Tuto stránku můžete zavřít.

### portal

portal-headline = Vaše fakturace u společnosti { $organization }
portal-use-link = Použijte odkaz, který vám poslala společnost { $organization }
portal-use-link-more = Vaše fakturace se otevírá osobním odkazem. Najdete ho ve svém účtu u společnosti { $organization } nebo ve zprávě od ní.
portal-use-link-once = Odkaz funguje jednou a jen několik minut. Pokud váš vypršel, požádejte o nový.
portal-closed = { $organization } zobrazuje vaši fakturaci přímo ve vašem zákaznickém účtu.
link-title = Vaše fakturace je připravena
link-lead = { $organization } vytvořila tento odkaz jen pro vás. Funguje jednou.
link-button = Otevřít mou fakturaci
link-note = Otevřením se na tomto zařízení přihlásíte. Až skončíte, odhlaste se.
ended-title = Platnost tohoto odkazu skončila
ended-lead = Odkazy na fakturační stránku fungují jednou a pět minut, aby ten váš nemohl použít nikdo jiný.
ended-step-back = Vraťte se tam, kde jste odkaz našli: do svého účtu nebo ke zprávě s odkazem.
ended-step-ask = Požádejte tam o nový odkaz.
ended-step-open = Otevřete ho do pěti minut.
signed-out = Jste odhlášeni
signed-out-close = Toto okno můžete zavřít.
signed-out-lead = Toto okno můžete zavřít. Až se budete chtít vrátit, použijte nový odkaz od společnosti { $organization }.

### signing in

sign-in-title = Přihlášení
sign-in-email = E-mailová adresa
sign-in-username = E-mailová adresa nebo uživatelské jméno
sign-in-password = Heslo
sign-in-password-hint = Nechte prázdné, pokud chcete dostat kód e-mailem.
sign-in-code-note = Pošleme vám kód k přihlášení. Heslo nepotřebujete.
sign-in-continue = Pokračovat
sign-in-send = Poslat kód
sign-in-forgotten = Zapomněli jste heslo?
sign-in-wrong-password = Jméno nebo heslo není správné.
sign-in-needs-password = Zadejte své heslo.
sign-in-wait = { $minutes ->
    [one] Požádali jste o to příliš mnohokrát. Použijte nejnovější e-mail, který máte, nebo to zkuste znovu za { $minutes } minutu.
    [few] Požádali jste o to příliš mnohokrát. Použijte nejnovější e-mail, který máte, nebo to zkuste znovu za { $minutes } minuty.
    [many] Požádali jste o to příliš mnohokrát. Použijte nejnovější e-mail, který máte, nebo to zkuste znovu za { $minutes } minuty.
   *[other] Požádali jste o to příliš mnohokrát. Použijte nejnovější e-mail, který máte, nebo to zkuste znovu za { $minutes } minut.
 }
code-title = Podívejte se do e-mailu
code-lead = Pokud adresa { $email } patří zákazníkovi společnosti { $organization }, kód je na cestě.
code-field = Kód z e-mailu
code-hint = Osm číslic. Kód platí deset minut v tomto prohlížeči.
code-enter = Přihlásit se
code-wrong = Tento kód neplatí. Zkontrolujte ho, nebo požádejte o nový.
code-resend = Poslat nový kód
code-other = Použít jinou adresu
code-sent = Nový kód je na cestě. Starší už neplatí.
choose-title = Čí fakturaci chcete zobrazit?
choose-lead = Vaše adresa patří k několika zákazníkům společnosti { $organization }.
choose-legend = Zákazníci
choose-unnamed = Jméno neuvedeno
choose-since = Zákazník od { $date }
choose-plans = { $count ->
    [one] { $count } aktivní předplatné
    [few] { $count } aktivní předplatná
    [many] { $count } aktivního předplatného
   *[other] { $count } aktivních předplatných
 }
choose-no-plan = Žádné aktivní předplatné
choose-needed = Vyberte jednu možnost.
forgotten-title = Nastavení nového hesla
forgotten-lead = Pošleme vám odkaz, kterým si ho nastavíte.
forgotten-send = Poslat odkaz
forgotten-sent = Pokud { $organization } toto jméno zná a patří k němu heslo, odkaz je na cestě na příslušnou e-mailovou adresu. Platí hodinu.
password-title = Vaše heslo
password-current = Současné heslo
password-new = Nové heslo
password-new-hint = Alespoň osm znaků. Delší je lepší.
password-save = Uložit heslo
password-first = Zatím nemáte heslo. S heslem se můžete přihlásit jako { $email } bez čekání na kód.
password-first-no-email = K heslu patří e-mailová adresa. Nejprve si ji doplňte do svých údajů.
password-others = Všude jinde budete odhlášeni.
notice-password = Vaše heslo je uloženo.
notice-password-reset = Vaše nové heslo je uloženo. Přihlaste se jím.
confirm-title = Jste to vy?
confirm-lead = V zájmu bezpečnosti účtu prosím znovu potvrďte, kdo jste.
confirm-send = Poslat kód na { $email }
confirm-code-lead = Kód je na cestě na { $email }.
confirm-or-password = Nebo zadejte své heslo
confirm-button = Potvrdit
confirm-no-way = Nemůžeme vám poslat kód. Otevřete svou fakturaci novým odkazem od společnosti { $organization }, pak to bude deset minut možné.
sessions-title = Kde jste přihlášeni
sessions-lead = Pokud některé z těchto přihlášení neznáte, odhlaste ho a změňte si heslo, pokud nějaké máte.
sessions-this = Tento prohlížeč
sessions-unknown = Neznámý prohlížeč
sessions-seen = Naposledy aktivní: { $time }
sessions-by-link = Přihlášení odkazem od společnosti { $organization }: { $time }
sessions-by-email = Přihlášení e-mailem: { $time }
sessions-by-password = Přihlášení heslem: { $time }
sessions-by-site = Přihlášení u společnosti { $organization }: { $time }
sessions-end = Odhlásit
sessions-end-others = Odhlásit všude jinde
sessions-end-all = Odhlásit všude
notice-link-ended = Platnost tohoto odkazu skončila. Přihlaste se místo toho zde.
notice-session-ended = Tento prohlížeč je odhlášen.
notice-sessions-ended = Všude jinde jste odhlášeni.

### home

hello = Dobrý den, { $name }
hello-nobody = Dobrý den
signed-in-as = Přihlášený účet: { $email }
details = Fakturační údaje
name = Jméno
email = E-mail
phone = Telefon
address = Fakturační adresa
shipping = Dodací adresa
home-plans = Vaše předplatná
home-no-plans = Momentálně zde nemáte žádné předplatné.
home-more-plans = Další předplatná
home-ended = Ukončená předplatná
home-balance = Zůstatek
home-credit = Máte kredit { $amount }. Uhradí se z něj vaše příští faktury.
home-debt = K vaší příští faktuře se přičte { $amount }.
home-methods = Způsob platby
home-no-methods = Zatím nemáte uložený žádný způsob platby.
home-methods-more = { $count ->
    [one] a { $count } další způsob platby
    [few] a { $count } další způsoby platby
    [many] a { $count } dalšího způsobu platby
   *[other] a { $count } dalších způsobů platby
 }
home-methods-no-default = { $count ->
    [one] Máte uložený { $count } způsob platby. Zatím není výchozí.
    [few] Máte uložené { $count } způsoby platby. Žádný z nich zatím není výchozí.
    [many] Máte uloženo { $count } způsobu platby. Žádný z nich zatím není výchozí.
   *[other] Máte uloženo { $count } způsobů platby. Žádný z nich zatím není výchozí.
 }
home-methods-manage = Spravovat způsoby platby
home-details-change = Změnit údaje
home-tax-ids = Daňová čísla
home-no-invoices = Zatím zde nejsou žádné faktury.
home-all-invoices = Všechny faktury
home-further = Další stránky
home-sessions = Kde jste přihlášeni
home-password = Vaše heslo
home-privacy = Vaše údaje

owed-now = K okamžité úhradě: { $amount }
owed-now-several = Některé faktury je třeba uhradit hned
owed-open = K úhradě: { $amount }
owed-open-several = Některé faktury čekají na úhradu
owed-all = Zobrazit všechny neuhrazené faktury
owed-late = Tato faktura je po splatnosti.
owed-not-yet = Tato faktura zatím není uhrazena.
owed-processing = Vaše platba se zpracovává.
owed-retry = Zkusíme to znovu { $date }.
owed-pay = Zaplatit { $amount }
owed-pay-all = Zaplatit vše
owed-confirm = Potvrdit platbu

plan-nameless = Předplatné
plan-quantity = × { $quantity }
plan-active = Aktivní
plan-trial-until = Zkušební verze zdarma do { $date }
plan-paused = Pozastaveno
plan-paused-until = Pozastaveno do { $date }
plan-pauses-on = Pozastaví se { $date }
plan-ends-on = Končí { $date }
plan-ended = Ukončeno
plan-ended-on = Ukončeno { $date }
plan-past-due = Platba se nezdařila
plan-unpaid = Neuhrazeno
plan-incomplete = Čeká na první platbu
plan-on-hold = Přerušeno: chybí způsob platby
plan-next-payment = Příští platba
plan-next-invoice = Příští faktura
plan-next-lines = Zobrazit, za co se platí
plan-next-plus-use = Přičte se k tomu vaše spotřeba.
plan-next-due = Splatnost do { $date }
plan-discount = Sleva
plan-discount-until = Do { $date }
plan-later = Plánovaná změna
plan-paid-with = Způsob platby
plan-paid-with-change = Změnit
plan-paid-with-default = Váš výchozí
plan-paid-by-invoice = Každou fakturu platíte sami
plan-no-method = Žádný způsob platby
plan-card-expired = Platnost této karty skončila. Použijte jinou, aby vaše příští platba proběhla.
plan-card-expires = Platnost této karty skončí před vaší příští platbou. Včas použijte jinou.
plan-needs-method = Přidejte způsob platby, aby vaše příští platba proběhla.
plan-until-end = Můžete ho používat do { $date }.
plan-paused-note = Po dobu pozastavení nic neplatíte.
plan-change = Změnit předplatné
plan-pause = Pozastavit
plan-resume = Obnovit
plan-address = Adresy
plan-cancel = Zrušit předplatné
plan-keep = Ponechat předplatné
plan-unschedule = Zrušit plánovanou změnu
plan-reactivate = Spustit znovu
plan-add-method = Přidat způsob platby
discount-plain = sleva { $off }
discount-named = { $name } (sleva { $off })
card-of-brand = { $brand } končící na { $last4 }
card-plain = Karta končící na { $last4 }

### plans

plans-title = Změna předplatného
plans-interval = Jak často chcete platit?
plans-daily = Denně
plans-weekly = Týdně
plans-monthly = Měsíčně
plans-yearly = Ročně
plans-every = Jednou za { $interval }
plans-choose = Vyberte předplatné
plans-current = Vaše předplatné
plans-stays = { $plan } zůstává beze změny. { $organization } k němu zde nic jiného nenabízí.
plans-quantity = Množství
plans-quantity-range = Od { $min } do { $max }
plans-quantity-least = { $min } nebo více
plans-quantity-form = Zadejte celé číslo.
plans-quantity-fixed = Množství u tohoto předplatného zde nelze změnit.
plans-code = Promo kód
plans-code-unknown = Tento kód neznáme. Zkontrolujte, zda v něm není překlep.
plans-code-used = Tuto slevu už máte.
plans-choose-one = Vyberte předplatné.
plans-twice = Jiná část vašeho předplatného už toto obsahuje. Vyberte něco jiného.
plans-continue-note = Zatím se nic nemění. Na další stránce uvidíte přesně, kolik zaplatíte.
plans-continue = Zobrazit cenu
plans-keep = Ponechat předplatné beze změny
plans-nothing-changed = Toto už máte. Vyberte něco jiného, nebo ponechte předplatné beze změny.
plans-nothing-offered = { $organization } zde nenabízí žádné jiné předplatné. Pokud ho potřebujete, kontaktujte tuto společnost.
plans-bound = { $organization } naplánovala změnu tohoto předplatného. Chcete-li ji upravit, kontaktujte tuto společnost.
plans-bound-until = { $organization } naplánovala změnu tohoto předplatného na { $date }. Chcete-li ji upravit, kontaktujte tuto společnost.
plans-waits-for-method = Toto předplatné čeká na způsob platby. Přidejte ho a pak předplatné změňte.
plans-add-method = Přidat způsob platby
plans-pay-open = Zaplatit neuhrazenou fakturu
plans-to-home = Zpět na fakturaci
plans-waiting-title = Je naplánována změna
plans-waiting = Od { $date } budete mít: { $plan }. Do té doby vám zůstává to, co máte nyní.
plans-waiting-replaced = Pokud níže vyberete něco jiného, nahradí to tuto změnu.
plans-undo = Zrušit tuto změnu
plans-undo-title = Ponechat současné předplatné?
plans-undo-lead = Změna na { $plan }, plánovaná na { $date }, se neprovede. Vaše předplatné pokračuje tak jako nyní.
plans-undo-button = Ponechat současné předplatné
plans-undo-leave = Nechat změnu proběhnout
plans-undone = Plánovaná změna je zrušena. Vaše předplatné pokračuje beze změny.
plans-nothing-waits = Žádná změna tohoto předplatného už není naplánována.
plans-confirm = Zkontrolujte změnu
plans-change = Vaše změna
plans-before = Nyní máte
plans-after = Budete mít
plans-starts = Od kdy
plans-starts-now = Ihned
plans-starts-on = Od { $date }. Do té doby vám zůstává to, co máte nyní.
plans-trial = Zkušební období
plans-trial-goes-on = Pokračuje do { $date }.
plans-trial-ends = Končí nyní.
plans-method = Způsob platby
plans-by-invoice = { $count ->
    [one] Faktura se splatností { $count } den
    [few] Faktura se splatností { $count } dny
    [many] Faktura se splatností { $count } dne
   *[other] Faktura se splatností { $count } dní
 }
plans-no-method = Žádný způsob platby
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Nyní zaplatíte
plans-bill-none = Nic.
plans-credit-left = Zbývá { $amount }. Částka se odečte od vašich příštích faktur.
plans-next-title = Příště zaplatíte
plans-next = { $amount } dne { $date }
plans-next-none = Nic. Další faktura nebude.
plans-next-settles = Zahrnuje rozdíl za zbytek tohoto období.
plans-next-usage = Přičte se vaše spotřeba.
plans-line-unused = Dobropis za nevyužitou dobu od { $date }: { $plan }
plans-line-rest = { $plan } za zbytek období od { $date }
plans-line-period = { $plan }, { $from } až { $to }
plans-pay = Zaplatit { $amount } a změnit
plans-change-on = Změnit { $date }
plans-change-now = Změnit nyní
plans-get-invoice = Změnit a dostat fakturu na { $amount }
plans-again = Vybrat něco jiného
plans-moved = Od zobrazení této stránky se něco změnilo. Zkontrolujte prosím částky znovu.
plans-done = Vaše předplatné je změněno.
plans-done-planned = Změna je naplánována. Do té doby vám zůstává to, co máte nyní.
plans-done-busy = Platba se ještě zpracovává. Předplatné se změní, jakmile projde.
plans-declined = Platba neproběhla
plans-waits-lead = Předplatné se změní, jakmile bude zaplaceno { $amount }. Do té doby vám zůstává to, co máte nyní.
plans-refused-lead = Částku { $amount } se nepodařilo strhnout, předplatné proto zůstává beze změny. Změnit ho můžete s jinou platební metodou.
plans-pay-other = Zaplatit jinou kartou
plans-stop = Tuto změnu nelze provést

### invoices

invoice = Faktura { $number }
invoice-for = Pro
invoice-issued = Vystaveno
invoice-due = Splatnost
invoice-status = Stav
invoice-open = K úhradě
invoice-paid = Uhrazeno
invoice-void = Stornováno
invoice-given-up = Odepsáno
invoice-lines = Za co se platí
invoice-line = Popis
invoice-quantity = Množství
invoice-amount = Částka
invoice-discount = Slevy
invoice-total = Celkem
invoice-balance = Použitý zůstatek
invoice-left = Částka k úhradě
invoice-pdf = Stáhnout jako PDF
invoices-title = Faktury
invoices-search = Hledat faktury
invoices-any-status = Všechny stavy
invoices-any-year = Všechny roky
invoices-year = Rok
invoices-number = Číslo faktury
invoices-number-column = Číslo
invoices-what = Za co
invoices-show = Zobrazit
invoices-all = Zobrazit všechny faktury
invoices-none-found = Neodpovídá žádná faktura.
invoices-none-here = Na této stránce nejsou žádné faktury.
invoices-count = { $count ->
    [one] { $count } faktura
    [few] { $count } faktury
    [many] { $count } faktury
   *[other] { $count } faktur
 }
invoices-pages = Stránky
invoices-page = Strana { $page } z { $pages }
invoices-newer = Novější
invoices-older = Starší
invoice-unnumbered = Faktura bez čísla
invoice-empty = Nic
invoice-and-more = { $count ->
    [one] { $first } a { $count } další
    [few] { $first } a { $count } další
    [many] { $first } a { $count } dalšího
   *[other] { $first } a { $count } dalších
 }
invoice-late = Po splatnosti
invoice-paid-on = Uhrazeno dne
invoice-voided-on = Stornováno dne
invoice-subtotal = Mezisoučet
invoice-credited = Dobropisováno
invoice-row-credited = Dobropisováno { $amount }
credit-notes-title = Dobropisy
credit-off-invoice = Odečteno z této faktury
credit-refunded = Vráceno
credit-to-balance = Na vaše příští faktury
credit-elsewhere = Vyrovnáno jinak
invoice-paid-amount = Uhrazeno
invoice-pay = Přihlásit se a zaplatit
invoice-receipt = Doklad o zaplacení
payments-title = Platby
payment-day = Datum
payment-with = Způsob platby
payment-succeeded = Zaplaceno
payment-processing = Zpracovává se
payment-canceled = Zrušeno
payment-failed = Nezdařilo se
payment-no-method = Žádný způsob platby
refund-succeeded = Vráceno
refund-processing = Vrácení se zpracovává
refund-failed = Vrácení se nezdařilo
receipt = Doklad o zaplacení faktury { $number }
receipt-paid = Zaplaceno { $amount }
receipt-elsewhere = Platba proběhla mimo tuto stránku.
receipt-pdf = Stáhnout doklad jako PDF
upcoming-title = Příští faktura
upcoming-none-title = Žádná faktura není naplánována
upcoming-none = Podle současného stavu z tohoto předplatného další faktura nevznikne.
upcoming-charged = Způsob platby: { $card }. Změny do té doby mohou částku ovlivnit.
upcoming-sent = Fakturu dostanete v tento den. Je třeba ji uhradit do { $date }.
line-trial = Bezplatné vyzkoušení: { $plan }
line-usage = { $plan }: co jste využili

### paper

paper-invoice = Faktura
paper-receipt = Doklad o zaplacení
paper-credit-note = Dobropis
paper-number = Číslo
paper-period = Období
paper-from = Dodavatel
paper-bill-to = Odběratel
paper-quantity = Ks
paper-unit-price = Cena za kus
paper-tax = Daň
paper-pay-online = Zobrazit a zaplatit online
paper-page = Strana { $page } z { $pages }
paper-test-mark = TEST: tento doklad není výzvou k platbě
paper-discount = Sleva
paper-subtotal = Mezisoučet
paper-credited = Dobropisováno
paper-paid = Uhrazeno
paper-draft = Koncept
paper-overdue = Po splatnosti
paper-uncollectible = Nedobytné

### leaving

leaving-title = Zrušit { $plan }
leaving-when-later = Končí { $date }
leaving-when-trial = Vaše zkušební období končí { $date }
leaving-when-now = Končí ihned
leaving-when-after-pause = Končí po vašem pozastavení
leaving-stays = Do té doby zůstává vše beze změny.
leaving-stays-paused = Zůstává pozastaveno. Zaplacená doba přijde na řadu po pozastavení, potom předplatné skončí.
leaving-no-charge = Už vám za něj nebude nic účtováno.
leaving-usage = Co jste využili, se účtuje nyní: zaplatíte { $amount }.
leaving-usage-later = Dne { $date } se vyúčtuje, co do té doby využijete.
leaving-owed = Neuhrazené faktury je stále třeba zaplatit.
leaving-lost = Máte zaplaceno do { $date }. Zbytek se nevrací.
leaving-credit = Kredit za nevyužitou dobu
leaving-credit-later = Odečte se od vaší příští faktury od společnosti { $organization }.
leaving-schedule = Změna plánovaná na { $date } se neprovede.
leaving-button = Zrušit předplatné
leaving-stay = Zpět bez zrušení
leaving-undo-later = Do té doby si to můžete rozmyslet.
leaving-again-later = Kdykoli ho můžete spustit znovu.
leaving-changed = Částky se změnily. Podívejte se prosím znovu.
offer-title = Nebo zůstaňte za méně
offer-coupon = { $discount } na { $plan }
offer-effect = Vaše příští platba { $date } bude { $then } místo { $now }.
offer-once = Platí pro jednu platbu.
offer-invoices = { $count ->
    [one] Platí pro { $count } platbu.
    [few] Platí pro { $count } platby.
    [many] Platí pro { $count } platby.
   *[other] Platí pro { $count } plateb.
 }
offer-until = Platí do { $date }.
offer-forever = Platí, dokud si předplatné ponecháte.
offer-single = Můžete ji využít jednou.
offer-take = Využít slevu
offer-taken = Vaše sleva platí a předplatné pokračuje.
offer-pause-title = Nebo si dejte pauzu
offer-pause-lead = Pozastavte předplatné. Do jeho obnovení se nic neúčtuje.
offer-pause-go = Vybrat délku pauzy
left-later = { $plan } končí { $date }
left-after-pause = { $plan } končí po vašem pozastavení
left-now = { $plan } skončilo
left-again = Spustit znovu
left-home = Na fakturaci
left-done = Hotovo
left-notice = Vaše předplatné je zrušeno.
left-undo = Ponechat předplatné
survey-title = Proč odcházíte?
survey-lead = { $organization } by to ráda věděla. Odpovídat nemusíte.
survey-legend = Důvod
survey-comment = Vlastními slovy
survey-send = Odeslat
survey-thanks = Děkujeme. { $organization } si to přečte.
reason-customer-service = Zákaznický servis
reason-low-quality = Kvalita
reason-missing-features = Něco mi chybí
reason-other = Něco jiného
reason-switched-service = Vybral(a) jsem si něco jiného
reason-too-complex = Je to příliš složité
reason-too-expensive = Je to příliš drahé
reason-unused = Nepoužívám to
keep-title = Ponechat { $plan }
keep-lead = Mělo skončit { $date }. Místo toho pokračuje.
keep-lead-paused = Mělo skončit po vašem pozastavení. Místo toho pokračuje.
keep-next = Příští platba
keep-button = Ponechat předplatné
keep-leave = Zpět beze změn
keep-done = Vaše předplatné pokračuje.

### pausing

pausing-title = Pozastavit { $plan }
pausing-lead = Po dobu pozastavení se nic neúčtuje a zaplacená doba vám zůstává.
pausing-legend = Na jak dlouho?
pausing-choice = { $length }, do { $date }
pausing-choice-open = Dokud ho neobnovím
pausing-continue = Pokračovat
pausing-choose = Vyberte, na jak dlouho.
pausing-confirm-until = Pozastavit do { $date }
pausing-confirm-open = Pozastavit, dokud ho neobnovíte
pausing-from = Pozastaveno od
pausing-until = Obnoví se
pausing-by-you = Až ho zde obnovíte
pausing-charged = Mezitím se účtuje
pausing-nothing = Nic
pausing-kept = Zachovaná zaplacená doba
pausing-next = Příští platba
pausing-no-next = Žádná další platba nebude.
pausing-open-next = Příští platba přijde, až po obnovení vyčerpáte zachovanou dobu.
pausing-trial-kept = Zachovaná zkušební doba
pausing-button = Pozastavit předplatné
pausing-button-change = Změnit pozastavení
pausing-done = Vaše předplatné je pozastaveno.
pausing-changed = Pozastavení bylo změněno.
pausing-is-until = Je pozastaveno do { $date }.
pausing-is-open = Je pozastaveno, dokud ho neobnovíte.
pausing-will = Pozastaví se { $date }.
pausing-change-legend = Změnit na
pausing-leave = Zpět bez pozastavení
pausing-stay = Zpět beze změny
pausing-ending = Toto předplatné končí, takže ho nelze pozastavit. Nejprve zvolte, že si ho ponecháte.
pausing-none = { $organization } teď pozastavení nenabízí.
resuming-title = Obnovit { $plan }
resuming-lead = Pokračuje ode dneška.
resuming-charged = Dnes se účtuje
resuming-button = Obnovit předplatné
resuming-pay = Zaplatit { $amount } a obnovit
resuming-done = Vaše předplatné pokračuje.
resuming-off-title = Zrušit pozastavení: { $plan }
resuming-off-lead = Mělo se pozastavit { $date }. Pokračuje bez přerušení.
resuming-off-button = Zrušit pozastavení
resuming-off-done = Vaše pozastavení je zrušeno.

### reactivating

reactivating-title = Znovu spustit { $plan }
reactivating-lead = Skončilo { $date }. Dnes začíná znovu.
reactivating-charged = Dnes se účtuje
reactivating-invoiced = Dnes se fakturuje
reactivating-next = Příští platba
reactivating-with = Způsob platby
reactivating-add = Přidat způsob platby
reactivating-pay = Zaplatit { $amount } a spustit
reactivating-button = Spustit znovu
reactivating-leave = Zpět bez spuštění
reactivating-changed = Částky se změnily. Podívejte se prosím znovu.
reactivating-done = Vaše předplatné opět běží.
reactivating-unpaid = Vaše předplatné začne, jakmile bude zaplaceno.
reactivating-gone = { $plan } už se v podobě, jakou jste měli, neprodává. Kontaktujte společnost { $organization }.

### methods

methods-title = Způsoby platby
methods-none = Zatím nemáte žádný způsob platby.
methods-add = Přidat kartu
methods-default-mark = Výchozí
methods-expired-mark = Neplatná
methods-soon-mark = Brzy vyprší
methods-expires = Platnost do { $date }
methods-expired-since = Platnost skončila { $date }. Aktualizujte ji, nebo přidejte jinou kartu.
methods-pays = Platí se z ní: { $plans }
methods-pays-nothing = Momentálně se z ní nic neplatí
methods-unpaid = Zatím chybí způsob platby pro: { $plans }. Přidejte kartu, nebo nějakou vyberte.
methods-a-plan = vaše předplatné
methods-make-default = Nastavit jako výchozí
methods-choose = Vybrat předplatná
methods-edit = Aktualizovat
methods-remove = Odebrat
methods-default-title = Nastavit jako výchozí: { $card }?
methods-default-lead = Z výchozí karty se platí vše, co nemá vlastní kartu, nyní i v budoucnu.
methods-default-plans = Předplatná, která přejdou na tuto kartu
methods-default-keep = Předplatnému, které vynecháte, zůstane dnešní karta.
methods-default-button = Nastavit jako výchozí
methods-default-done = Váš výchozí způsob platby je změněn.
methods-default-already = Tato karta už je výchozí.
methods-plans-title = Co platí { $card }
methods-plans-legend = Předplatná placená touto kartou
methods-plans-now = Nyní platí { $card }
methods-plans-now-nothing = Zatím chybí způsob platby
methods-plans-none = Nemáte žádné aktivní předplatné placené kartou.
methods-plans-as-default = Jako výchozí karta platí: { $plans }. Chcete-li to změnit, vyberte pro ně jinou kartu.
methods-plans-back = Předplatné, které vynecháte, se vrátí na vaši výchozí kartu.
methods-plans-button = Uložit
methods-plans-done = Uloženo. Předplatná se platí tak, jak jste zvolili.
methods-remove-title = Odebrat { $card }?
methods-remove-free = Momentálně se z ní nic neplatí.
methods-remove-falls-back = { $plans }: místo ní bude platit { $card }.
methods-remove-needed = Platí se z ní: { $plans }. Jiný způsob platby k dispozici není. Nejprve vyberte jinou kartu.
methods-remove-needed-add = Přidat jinou kartu
methods-remove-needed-choose = Vybrat jinou kartu
methods-remove-final = Údaje o kartě smažeme. Kdykoli ji můžete přidat znovu.
methods-remove-button = Odebrat kartu
methods-remove-keep = Ponechat
methods-remove-done = Karta je odebrána.
methods-edit-title = Aktualizovat: { $card }
methods-edit-lead = Dostali jste novou kartu se stejným číslem? Změňte zde údaje, které jsou na ní vytištěné.
methods-edit-button = Uložit
methods-edit-done = Karta je aktualizována.
methods-field-number = Číslo karty
methods-field-expiry = Datum platnosti
methods-field-expiry-hint = Měsíc a rok, například 08/30
methods-field-cvc = Bezpečnostní kód
methods-field-cvc-hint = Tři nebo čtyři číslice vedle podpisu nebo na přední straně
methods-field-name = Jméno na kartě
methods-field-line1 = Ulice a číslo
methods-field-line2 = Další údaje adresy
methods-field-city = Město nebo obec
methods-field-state = Stát nebo kraj
methods-field-postal = PSČ
methods-wrong-number = Zkontrolujte číslo karty.
methods-wrong-cvc = Bezpečnostní kód má tři nebo čtyři číslice.
methods-not-test = Toto není testovací karta. Použijte jedno z čísel níže, nikdy ne skutečnou kartu.
methods-add-test = Testovací režim přijímá jen testovací karty. Stačí jakékoli budoucí datum a jakýkoli bezpečnostní kód.
methods-add-future = Používat pro budoucí platby
methods-add-future-hint = Stane se vaší výchozí kartou.
methods-add-plans = Předplatná, která se z ní odteď platí
methods-add-button = Přidat kartu
methods-added = Karta je přidána.
methods-add-busy = Vaše banka potřebuje více času. Karta se zde objeví, jakmile banka odpoví.
methods-test-cards = Testovací karty
methods-test-number = Číslo
methods-test-outcome = Co se stane
methods-test-succeeds = Funguje
methods-test-declined = Zamítnuto
methods-test-funds = Zamítnuto: nedostatek peněz
methods-test-expired = Zamítnuto: skončila platnost
methods-test-cvc = Zamítnuto: chybný bezpečnostní kód
methods-test-processing = Zamítnuto: problém na straně banky
methods-test-later = Přidá se, ale platby jsou zamítnuty
methods-test-asks = Banka vás požádá o potvrzení
methods-test-asks-in-vain = Banka vás požádá o potvrzení a pak zamítne
methods-saved-title = Přidáno: { $card }
methods-saved-pays = Odteď se z ní platí: { $plans }.
methods-saved-default = Je vaší výchozí kartou: platí se z ní vše, co nemá vlastní kartu.
methods-saved-only = Je připravena, až ji budete potřebovat.
methods-saved-owed = Zbývá uhradit
methods-saved-pay = Zaplatit { $amounts } nyní
methods-saved-later = Teď ne
methods-saved-done = Hotovo
methods-nowhere-title = Karty zde zatím nelze přidávat
methods-nowhere-lead = { $organization } na této stránce nenastavila platby kartou. Chcete-li změnit způsob platby, kontaktujte tuto společnost.
methods-page-lead = Kartu zadáte na stránce našeho poskytovatele plateb. Její číslo nikdy neuvidíme.
methods-page-button = Pokračovat

### paying

paying-title = Zaplatit fakturu { $number }
paying-all-title = Zaplatit neuhrazené faktury
paying-with = Zaplatit pomocí
paying-button = Zaplatit { $amount }
paying-total = Dohromady
paying-one = Zaplatit jen tuto
paying-no-card = Zatím nemáte kartu, kterou byste mohli zaplatit.
paying-add-card = Zaplatit jinou kartou
paying-changed = Částka se mezitím změnila. Podívejte se prosím znovu.
paying-last-try = Poslední pokus se nezdařil. { $reason }
paying-waits = Vaše banka chce, abyste tuto platbu potvrdili.
paying-confirm = Potvrdit
paying-busy = Tato platba je na cestě. Za chvíli se podívejte znovu.
paying-nothing = Vše je uhrazeno. Děkujeme!
paying-done = Zaplaceno. Děkujeme!
paying-already = Tato faktura už je zaplacena.
paying-results = Vaše platby
paying-state-paid = Zaplaceno
paying-state-failed = Nezaplaceno
paying-state-busy = Zpracovává se
paying-state-waits = Čeká na vás
paying-receipt = Faktura a doklad
paying-try-again = Zkusit znovu

### challenge

challenge-title = Vaše banka se ptá
challenge-payment = { $organization } chce strhnout { $amount }. Platební metoda: { $card }. Je to v pořádku?
challenge-setup = { $organization } si chce uložit kartu pro pozdější platby: { $card }. Je to v pořádku?
challenge-card = vaše karta
challenge-test = Testovací režim: žádná banka se neptá. Vyberte, jak by odpověděla.
challenge-approve = Schválit
challenge-decline = Zamítnout
challenge-leave-payment = Chcete-li zaplatit { $amount }, potvrďte u své banky, že jste to vy.
challenge-leave-setup = Dokončete to u našeho poskytovatele plateb.
challenge-leave = Pokračovat
challenge-returned = Jsem zpět
challenge-pending = Ještě to tam není dokončeno. Pokračujte tam, kde jste skončili.
challenge-failed = Vaše banka nemohla potvrdit, že jste to byli vy, proto se nic neúčtovalo.
challenge-failed-card = Vaše banka nemohla potvrdit, že jste to byli vy, proto karta nebyla přidána.
challenge-over = Na toto už bylo odpovězeno.

### details

details-lead = Vaše faktury se vystavují na tyto údaje.
details-save = Uložit
details-saved = Vaše údaje jsou uloženy.
details-change-name = Změnit jméno
details-change-email = Změnit e-mailovou adresu
details-change-phone = Změnit telefonní číslo
details-change-address = Změnit fakturační adresu
details-change-shipping = Změnit dodací adresu
details-change-tax-ids = Změnit daňová čísla
details-name-title = Vaše jméno
details-name-lead = Jméno osoby nebo název firmy, jak je uvedeno na fakturách.
details-phone-title = Vaše telefonní číslo
details-phone-fault = Toto nevypadá jako telefonní číslo. Začněte znakem + a předvolbou své země.
emails-title = Vaše e-mailová adresa
emails-current = Vaše adresa je { $email }.
emails-no-mail = { $organization } ji změní za vás: obraťte se na tuto společnost.
emails-new = Nová e-mailová adresa
emails-hint = Pošleme na ni kód. Adresa se změní, jakmile kód zadáte.
emails-send = Poslat kód
emails-same = Toto už je vaše adresa.
emails-code-title = Zadejte kód
emails-code-lead = { $count ->
    [one] Na { $email } jsme poslali kód o 8 číslicích. Platí { $count } minutu.
    [few] Na { $email } jsme poslali kód o 8 číslicích. Platí { $count } minuty.
    [many] Na { $email } jsme poslali kód o 8 číslicích. Platí { $count } minuty.
   *[other] Na { $email } jsme poslali kód o 8 číslicích. Platí { $count } minut.
 }
emails-code = Kód
emails-confirm = Změnit adresu
emails-again = Poslat nový kód
emails-other = Použít jinou adresu
emails-sent-again = Nový kód je na cestě.
emails-wrong-code = Tento kód není správný, nebo už vypršel. Zkontrolujte ho, nebo požádejte o nový.
emails-expired = Platnost kódu skončila. Začněte znovu se svou novou adresou.
emails-changed = Vaše e-mailová adresa je změněna. Všude jinde jste byli odhlášeni.

### addresses

addresses-title = Fakturační adresa
addresses-shipping-title = Dodací adresa
addresses-addressee = Adresát
addresses-country = Země nebo region
addresses-choose-country = Vyberte zemi
addresses-choose = Vyberte
addresses-switch = Použít tuto zemi
addresses-line1 = Ulice a číslo domu
addresses-line2 = Byt, patro, budova
addresses-city = Město
addresses-town = Město nebo obec
addresses-suburb = Městská část nebo obec
addresses-district = Okres
addresses-postal-code = PSČ
addresses-postcode = PSČ (Postcode)
addresses-zip = PSČ (ZIP)
addresses-pin = PSČ (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Oblast
addresses-county = Hrabství
addresses-department = Departement
addresses-emirate = Emirát
addresses-governorate = Guvernorát
addresses-island = Ostrov
addresses-parish = Farnost
addresses-prefecture = Prefektura
addresses-province = Provincie
addresses-region = Region
addresses-state = Stát
addresses-code-fault = { $count ->
    [one] Tento kód musí mít { $count } číslici.
    [few] Tento kód musí mít { $count } číslice.
    [many] Tento kód musí mít { $count } číslice.
   *[other] Tento kód musí mít { $count } číslic.
 }
addresses-order-title = Adresy tohoto předplatného
addresses-order-lead = Předplatné bez vlastní adresy používá vaši.
addresses-order-billing = Fakturační adresa tohoto předplatného
addresses-order-delivery = Dodací adresa tohoto předplatného
addresses-order-usual = Použít mou obvyklou adresu

### tax-ids

tax-ids-title = Daňová čísla
tax-ids-lead = Uvádějí se na vašich příštích fakturách.
tax-ids-add = Přidat daňové číslo
tax-ids-type = Země a typ
tax-ids-value = Číslo
tax-ids-hint = Mezery, tečky a pomlčky nevadí.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (například { $example })
tax-ids-unknown = Jiné
tax-ids-remove = Odebrat
tax-ids-added = Daňové číslo je přidáno.
tax-ids-removed = Daňové číslo je odebráno.

### privacy

privacy-title = Vaše údaje
privacy-copy = Kopie vašich údajů
privacy-copy-lead = Vše, co je zde o vás uloženo, jako soubor, který umějí číst jiné programy (JSON).
privacy-download = Stáhnout mé údaje
privacy-erase = Právo být zapomenut
privacy-erase-lead = Můžete požádat o vymazání svých údajů.
privacy-erase-ask = Požádat o vymazání
privacy-erase-title = Žádost o vymazání údajů
privacy-erase-who = { $organization } vymazání provede a může vás nejprve kontaktovat.
privacy-erase-what = Vaše předplatná skončí, všude budete odhlášeni a vaše údaje a způsoby platby budou vymazány.
privacy-erase-kept = { $count ->
    [one] Faktury a platby k nim se uchovávají { $count } rok, protože to vyžaduje zákon.
    [few] Faktury a platby k nim se uchovávají { $count } roky, protože to vyžaduje zákon.
    [many] Faktury a platby k nim se uchovávají { $count } roku, protože to vyžaduje zákon.
   *[other] Faktury a platby k nim se uchovávají { $count } let, protože to vyžaduje zákon.
 }
privacy-erase-send = Požádat o vymazání
privacy-asked = Požádali jste společnost { $organization } o vymazání svých údajů dne { $date }.
privacy-sent = Vaše žádost je na cestě.

### problems

bad-request = Tomuto jsme neporozuměli
bad-request-advice = Část adresy nebo formuláře není v pořádku. Vraťte se a zkuste to znovu.
stranger = Toto nepřišlo z této stránky
stranger-advice = Kvůli vaší bezpečnosti se to neprovedlo. Vraťte se, načtěte stránku znovu a zkuste to ještě jednou.
switched-off = Toto se zde nenabízí
switched-off-advice = { $organization } tuto možnost nezapnula. Pokud ji potřebujete, kontaktujte tuto společnost.
refused = Toto teď nelze provést
not-found = Tady žádná stránka není
not-found-advice = Adresa může být chybně napsaná, nebo stránka už neexistuje. Použijte odkaz od společnosti, které platíte.
wrong-method = Tuto stránku takto použít nelze
wrong-method-advice = Nic se nezměnilo. Vraťte se a použijte tlačítka na stránce.
timed-out = Trvalo to příliš dlouho
timed-out-advice = Nic se nezměnilo. Zkontrolujte připojení a zkuste to znovu.
too-large = Je to příliš velké
too-large-advice = Nic se nezměnilo. Zkraťte to a zkuste to znovu.
too-many = Okamžik prosím
too-many-advice = Z vašeho připojení přišlo příliš mnoho požadavků. Počkejte minutu a zkuste to znovu.
offline-title = Jste offline
offline-lead = Tato stránka potřebuje internet. Zkontrolujte připojení a zkuste to znovu.
offline-note = Co jste odeslali naposledy, mohlo dorazit. Uvidíte to zde, jakmile budete připojeni.
broken = Na naší straně se něco pokazilo
broken-advice = Vy jste nic špatně neudělali. Zkuste to za chvíli znovu. Pokud potíže potrvají, sdělte společnosti, které platíte, kód chyby uvedený níže.
unavailable = Hned jsme zpět
unavailable-advice = Stránka je přetížená nebo probíhá údržba. Zkuste to za chvíli znovu.

### root

root-title = Toto je fakturační server
root-customer = Jste zákazník? Použijte odkaz od společnosti, které platíte.
root-operator = Provozujete tento server? Funguje. Tento příkaz vytvoří organizaci a klíče k jejím fakturačním stránkám:
root-reference = Referenční příručka API

### refusals

refusal-general = Toto nelze provést. Kontaktujte společnost { $organization }.
refusal-busy = Váš poslední požadavek se ještě zpracovává. Chvíli počkejte a podívejte se znovu.
refusal-declined = Karta byla zamítnuta. Zkuste jinou kartu, nebo se zeptejte své banky.
refusal-insufficient-funds = Karta byla zamítnuta: není na ní dost peněz. Zkuste jinou kartu.
refusal-expired-card = Karta byla zamítnuta: skončila její platnost. Zkuste jinou kartu.
refusal-wrong-cvc = Karta byla zamítnuta: bezpečnostní kód je chybný. Zkontrolujte ho a zkuste to znovu.
refusal-processing-error = Banka měla potíže. Zkuste to za chvíli znovu, nebo s jinou kartou.
refusal-authentication = Vaše banka chce, abyste tuto platbu potvrdili.
refusal-too-many-attempts = Příliš mnoho pokusů. Chvíli počkejte a zkuste to znovu.
refusal-in-use = Ještě se používá a nelze odebrat.
obstacle-subscription-over = Toto předplatné skončilo.
obstacle-subscription-runs = Toto předplatné neskončilo.
obstacle-subscription-incomplete = První faktura tohoto předplatného ještě není zaplacena. Nejprve ji zaplaťte.
obstacle-nothing-to-undo = U tohoto předplatného není žádné ukončení, které by se dalo zrušit.
obstacle-already-ending = Toto předplatné už končí.
obstacle-already-paused = Toto předplatné už je pozastaveno.
obstacle-not-paused = Toto předplatné není pozastaveno.
obstacle-subscription-overdue = Faktura tohoto předplatného je po splatnosti. Nejprve ji zaplaťte.
obstacle-subscription-paused = Toto předplatné je pozastaveno. Nejprve ho obnovte.
obstacle-has-schedule = Změna tohoto předplatného už je naplánována. Nejprve ji zrušte, nebo kontaktujte společnost { $organization }.
obstacle-last-item = Předplatné musí mít alespoň jednu položku.
obstacle-invoice-not-open = Tato faktura už není otevřená.
obstacle-invoice-paid = Tato faktura je zaplacena.
obstacle-no-payment-method = Není k dispozici žádný způsob platby. Nejprve nějaký přidejte.
obstacle-last-payment-method = Platí se jím aktivní předplatné. Nejprve pro něj vyberte jiný způsob platby.
obstacle-payment-over = Tato platba už skončila.
obstacle-setup-over = Tato karta už byla přidána, nebo bylo její přidání zrušeno.
obstacle-no-gateway = { $organization } zde zatím nemůže přijímat platby. Kontaktujte tuto společnost.
obstacle-offer-taken = Tuto nabídku jste už využili.
obstacle-discount-runs = Jedna sleva už platí.
obstacle-too-many = Víc už jich přidat nelze.
rule-required = Vyplňte prosím toto pole.
rule-too-long = { $count ->
    [one] Může mít nejvýše { $count } znak.
    [few] Může mít nejvýše { $count } znaky.
    [many] Může mít nejvýše { $count } znaku.
   *[other] Může mít nejvýše { $count } znaků.
 }
rule-too-short = { $count ->
    [one] Musí mít alespoň { $count } znak.
    [few] Musí mít alespoň { $count } znaky.
    [many] Musí mít alespoň { $count } znaku.
   *[other] Musí mít alespoň { $count } znaků.
 }
rule-range = Hodnota musí být od { $min } do { $max }.
rule-character = Obsahuje znak, který zde nelze použít.
rule-email = Toto nevypadá jako e-mailová adresa.
rule-choice = Vyberte jednu možnost ze seznamu.
rule-taken = Toto už je obsazené.
rule-missing = Toto už neexistuje. Vyberte něco jiného.
rule-expired = Platnost už skončila.
rule-used-up = Toto už bylo použito tolikrát, kolikrát je možné.
rule-first-time-only = Toto je jen pro nové zákazníky.
rule-once-per-customer = Toto lze použít jen jednou a vy jste to už použili.
rule-below-minimum = Částka je na to příliš malá.
rule-not-applicable = Toto se k vašemu předplatnému nehodí.
rule-tax-id = Toto nevypadá jako číslo tohoto typu. Zkontrolujte, zda v něm není překlep.
rule-expiry = Zkontrolujte měsíc a rok.
rule-card-number = Čísla karet sem nepatří.
rule-weak-password = Toto heslo lze příliš snadno uhodnout. Zvolte delší nebo méně obvyklé.
rule-wrong-password = Toto není vaše heslo.
rule-invalid = Zkontrolujte prosím tento údaj.

### mails

mail-code-subject = Váš přihlašovací kód pro { $merchant }
mail-code-lead = Zadejte tento kód a přihlaste se na svou fakturační stránku u společnosti { $merchant }:
mail-code-life = { $minutes ->
    [one] Funguje jednou, během příští minuty.
    [few] Funguje jednou, během příštích { $minutes } minut.
    [many] Funguje jednou, během příštích { $minutes } minuty.
   *[other] Funguje jednou, během příštích { $minutes } minut.
 }
mail-code-ignore = Pokud jste o něj nežádali, tohoto e-mailu si nevšímejte. Bez kódu se nikdo nepřihlásí.
mail-link-subject = Váš přihlašovací odkaz pro { $merchant }
mail-link-lead = Tímto odkazem se přihlásíte na svou fakturační stránku u společnosti { $merchant }.
mail-link-button = Přihlásit se
mail-link-life = { $minutes ->
    [one] Odkaz funguje jednou, během příští minuty.
    [few] Odkaz funguje jednou, během příštích { $minutes } minut.
    [many] Odkaz funguje jednou, během příštích { $minutes } minuty.
   *[other] Odkaz funguje jednou, během příštích { $minutes } minut.
 }
mail-link-ignore = Pokud jste o něj nežádali, tohoto e-mailu si nevšímejte. Bez odkazu se nikdo nepřihlásí.
mail-reset-subject = Nastavení nového hesla pro { $merchant }
mail-reset-lead = Tímto odkazem si nastavíte nové heslo pro svou fakturační stránku u společnosti { $merchant }.
mail-reset-button = Nastavit nové heslo
mail-reset-ignore = Pokud jste o něj nežádali, tohoto e-mailu si nevšímejte. Vaše heslo se nemění.
mail-proof-subject = Potvrďte svou e-mailovou adresu pro { $merchant }
mail-proof-lead = Chcete-li tuto e-mailovou adresu používat u společnosti { $merchant }, zadejte tento kód:
mail-proof-ignore = Pokud jste o něj nežádali, tohoto e-mailu si nevšímejte. Nic se nemění.
mail-email-subject = Vaše e-mailová adresa byla změněna
mail-email-old = E-mailová adresa vašeho fakturačního účtu u společnosti { $merchant } byla změněna dne { $date }. Na tuto adresu už e-maily nechodí.
mail-email-new = Toto je nyní e-mailová adresa vašeho fakturačního účtu u společnosti { $merchant }.
mail-method-subject = Byl přidán způsob platby
mail-method-lead = Karta { $brand } končící na { $last4 } byla dne { $date } přidána k vašemu fakturačnímu účtu u společnosti { $merchant }.
mail-method-card = Karta končící na { $last4 } byla dne { $date } přidána k vašemu fakturačnímu účtu u společnosti { $merchant }.
mail-cancelled-subject = Vaše předplatné bylo zrušeno
mail-cancelled-later = Zrušili jste { $plan }. Používat ho můžete do { $date }.
mail-cancelled-undo = Rozmysleli jste si to? Do té doby to můžete na své fakturační stránce vzít zpět.
mail-cancelled-now = Zrušili jste { $plan }. Předplatné skončilo.
mail-portal-button = Otevřít fakturační stránku
mail-not-you = Pokud jste to nebyli vy, ihned kontaktujte společnost { $merchant }.
mail-not-you-at = Pokud jste to nebyli vy, ihned kontaktujte společnost { $merchant }: { $email }
