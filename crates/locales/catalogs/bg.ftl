### general

percent = { $number }%
title = { $page } · { $organization }
billing = Фактури и плащания
test-mode = Тестов режим
test-mode-note = Тук не се таксува нищо.
skip = Към съдържанието
policies = Правила
privacy = Политика за поверителност
terms = Условия за ползване
refunds = Правила за възстановяване на суми
return-to = Обратно към { $organization }
sign-out = Изход
language = Език
language-change = Смяна на езика
contact = Връзка с нас
contact-lead = { $organization } отговаря тук на въпроси за вашите фактури и плащания.
not-given = Не е посочено
back = Назад
home = Вашите фактури и плащания
navigation = Вашите фактури и плащания
reference = Код за справка
errors-title = { $count ->
    [one] Моля, проверете отново едно поле
   *[other] Моля, проверете отново { $count } полета
 }
field-again = За вашата сигурност това не беше запазено. Въведете го отново.
optional = по желание

days = { $count ->
    [one] { $count } ден
   *[other] { $count } дни
 }
weeks = { $count ->
    [one] { $count } седмица
   *[other] { $count } седмици
 }
months = { $count ->
    [one] { $count } месец
   *[other] { $count } месеца
 }
years = { $count ->
    [one] { $count } година
   *[other] { $count } години
 }

price-daily = { $amount } на ден
price-weekly = { $amount } на седмица
price-monthly = { $amount } на месец
price-yearly = { $amount } на година
price-every = { $amount } на всеки { $interval }
price-once = { $amount } еднократно
price-metered = { $amount } според потреблението
price-tiers = Цена според количеството

### notices

notice-stale = Страницата не беше актуална. Моля, опитайте отново.

### flows

flow-done = Всичко е готово
flow-done-lead = Можете да затворите тази страница.

### portal

portal-headline = Вашите фактури и плащания към { $organization }
portal-use-link = Използвайте връзката, която ви изпрати { $organization }
portal-use-link-more = Фактурите и плащанията ви се отварят с лична връзка. Потърсете я в профила си в { $organization } или в съобщение оттам.
portal-use-link-once = Връзката важи еднократно и само няколко минути. Ако вашата е изтекла, поискайте нова.
portal-closed = { $organization } показва фактурите и плащанията в профила ви при тях.
link-title = Вашите фактури и плащания са готови
link-lead = { $organization } създаде тази връзка само за вас. Тя важи еднократно.
link-button = Отваряне на фактурите и плащанията
link-note = Когато я отворите, влизате в профила си на това устройство. Излезте, когато приключите.
ended-title = Тази връзка е изтекла
ended-lead = Връзките към страницата с фактури и плащания важат еднократно и за пет минути, за да не може никой друг да използва вашата.
ended-step-back = Върнете се там, където намерихте връзката: в профила си или при съобщението с нея.
ended-step-ask = Поискайте там нова връзка.
ended-step-open = Отворете я до пет минути.
signed-out = Излязохте от профила си
signed-out-close = Можете да затворите този прозорец.
signed-out-lead = Можете да затворите този прозорец. За да се върнете, използвайте нова връзка от { $organization }.

### signing in

sign-in-title = Вход
sign-in-email = Имейл адрес
sign-in-username = Имейл адрес или потребителско име
sign-in-password = Парола
sign-in-password-hint = Оставете полето празно, за да получите код по имейл.
sign-in-code-note = Ще ви изпратим код за вход. Не ви трябва парола.
sign-in-continue = Продължаване
sign-in-send = Изпращане на код
sign-in-forgotten = Забравена парола?
sign-in-wrong-password = Името или паролата не са верни.
sign-in-needs-password = Въведете паролата си.
sign-in-wait = { $minutes ->
    [one] Това беше поискано твърде често. Използвайте най-новия имейл, който имате, или опитайте отново след { $minutes } минута.
   *[other] Това беше поискано твърде често. Използвайте най-новия имейл, който имате, или опитайте отново след { $minutes } минути.
 }
code-title = Проверете пощата си
code-lead = Ако { $email } принадлежи на клиент на { $organization }, към този адрес пътува код.
code-field = Код от имейла
code-hint = Осем цифри. Кодът важи десет минути в този браузър.
code-enter = Вход
code-wrong = Този код не важи. Проверете го или поискайте нов.
code-resend = Изпращане на нов код
code-other = Използване на друг адрес
code-sent = Изпратихме нов код. По-старите вече не важат.
choose-title = Чии фактури и плащания искате да видите?
choose-lead = Вашият адрес принадлежи на няколко клиента на { $organization }.
choose-legend = Клиенти
choose-unnamed = Без посочено име
choose-since = Клиент от { $date }
choose-plans = { $count ->
    [one] { $count } активен абонамент
   *[other] { $count } активни абонамента
 }
choose-no-plan = Няма активен абонамент
choose-needed = Изберете един.
forgotten-title = Задаване на нова парола
forgotten-lead = Ще ви изпратим връзка, с която да зададете парола.
forgotten-send = Изпращане на връзка
forgotten-sent = Ако { $organization } познава това име и за него има парола, към имейл адреса му пътува връзка. Тя важи един час.
password-title = Вашата парола
password-current = Текуща парола
password-new = Нова парола
password-new-hint = Поне осем знака. По-дългата е по-добра.
password-save = Запазване на паролата
password-first = Все още нямате парола. С нея можете да влизате като { $email }, без да чакате код.
password-first-no-email = За парола е нужен имейл адрес. Първо добавете своя в данните си.
password-others = Ще излезете от профила си навсякъде другаде.
notice-password = Паролата ви е запазена.
notice-password-reset = Новата ви парола е запазена. Влезте с нея.
confirm-title = Вие ли сте?
confirm-lead = За да е защитен профилът ви, потвърдете още веднъж кой сте.
confirm-send = Изпращане на код до { $email }
confirm-code-lead = Изпратихме код до { $email }.
confirm-or-password = Или въведете паролата си
confirm-button = Потвърждаване
confirm-no-way = Не можем да ви изпратим код. Отворете фактурите и плащанията си с нова връзка от { $organization } и ще можете да направите това в рамките на десет минути.
sessions-title = Къде сте влезли
sessions-lead = Ако не разпознавате някое от местата, излезте от него и сменете паролата си, ако имате такава.
sessions-this = Този браузър
sessions-unknown = Непознат браузър
sessions-seen = Последна активност: { $time }
sessions-by-link = Вход с връзка от { $organization }: { $time }
sessions-by-email = Вход по имейл: { $time }
sessions-by-password = Вход с парола: { $time }
sessions-by-site = Вход в { $organization }: { $time }
sessions-end = Изход
sessions-end-others = Изход навсякъде другаде
sessions-end-all = Изход навсякъде
notice-link-ended = Тази връзка е изтекла. Влезте оттук.
notice-session-ended = В този браузър вече не сте влезли.
notice-sessions-ended = Излязохте от профила си навсякъде другаде.

### home

hello = Здравейте, { $name }
hello-nobody = Здравейте
signed-in-as = Влезли сте като { $email }
details = Данни за фактуриране
name = Име
email = Имейл
phone = Телефон
address = Адрес за фактуриране
shipping = Адрес за доставка
home-plans = Вашите абонаменти
home-no-plans = В момента нямате абонамент тук.
home-more-plans = Още абонаменти
home-ended = Приключили абонаменти
home-balance = Баланс
home-credit = Имате { $amount } в своя полза. С тази сума се плащат следващите ви фактури.
home-debt = Към следващата ви фактура ще бъдат добавени { $amount }.
home-methods = Начин на плащане
home-no-methods = Все още не сте запазили начин на плащане.
home-methods-more = { $count ->
    [one] и още { $count } начин на плащане
   *[other] и още { $count } начина на плащане
 }
home-methods-no-default = { $count ->
    [one] Запазили сте { $count } начин на плащане. Той все още не е основният ви.
   *[other] Запазили сте { $count } начина на плащане. Никой от тях все още не е основният ви.
 }
home-methods-manage = Управление на начините на плащане
home-details-change = Промяна на данните
home-tax-ids = Данъчни номера
home-no-invoices = Все още няма фактури.
home-all-invoices = Всички фактури
home-further = Още страници
home-sessions = Къде сте влезли
home-password = Вашата парола
home-privacy = Вашите данни

owed-now = { $amount } за плащане сега
owed-now-several = Някои фактури трябва да се платят сега
owed-open = { $amount } за плащане
owed-open-several = Някои фактури очакват плащане
owed-all = Всички неплатени фактури
owed-late = Тази фактура е просрочена.
owed-not-yet = Тази фактура още не е платена.
owed-processing = Плащането ви се обработва.
owed-retry = Ще опитаме отново на { $date }
owed-pay = Плащане на { $amount }
owed-pay-all = Плащане на всички
owed-confirm = Потвърждаване на плащането

plan-nameless = Абонамент
plan-quantity = × { $quantity }
plan-active = Активен
plan-trial-until = Безплатен пробен период до { $date }
plan-paused = На пауза
plan-paused-until = На пауза до { $date }
plan-pauses-on = Пауза от { $date }
plan-ends-on = Приключва на { $date }
plan-ended = Приключил
plan-ended-on = Приключил на { $date }
plan-past-due = Неуспешно плащане
plan-unpaid = Неплатен
plan-incomplete = Очаква първото плащане
plan-on-hold = Спрян: няма начин на плащане
plan-next-payment = Следващо плащане
plan-next-invoice = Следваща фактура
plan-next-lines = Вижте за какво е
plan-next-plus-use = Потреблението ви се добавя към нея.
plan-next-due = За плащане до { $date }
plan-discount = Отстъпка
plan-discount-until = До { $date }
plan-later = Планирана промяна
plan-paid-with = Плаща се с
plan-paid-with-change = Промяна
plan-paid-with-default = Основният ви начин
plan-paid-by-invoice = Плащате всяка фактура сами
plan-no-method = Няма начин на плащане
plan-card-expired = Срокът на тази карта е изтекъл. Използвайте друга, за да бъде успешно следващото ви плащане.
plan-card-expires = Срокът на тази карта изтича преди следващото ви плащане. Сменете я навреме с друга.
plan-needs-method = Добавете начин на плащане, за да бъде успешно следващото ви плащане.
plan-until-end = Можете да го използвате до { $date }
plan-paused-note = Докато е на пауза, не плащате нищо.
plan-change = Промяна на абонамента
plan-pause = Пауза
plan-resume = Възобновяване
plan-address = Адреси
plan-cancel = Отказ от абонамента
plan-keep = Запазване на абонамента
plan-unschedule = Отмяна на планираната промяна
plan-reactivate = Започване отново
plan-add-method = Добавяне на начин на плащане
discount-plain = Отстъпка { $off }
discount-named = { $name } (отстъпка { $off })
card-of-brand = { $brand } с последни цифри { $last4 }
card-plain = Карта с последни цифри { $last4 }

### plans

plans-title = Промяна на абонамента
plans-interval = Колко често искате да плащате?
plans-daily = Ежедневно
plans-weekly = Ежеседмично
plans-monthly = Ежемесечно
plans-yearly = Ежегодно
plans-every = На всеки { $interval }
plans-choose = Изберете абонамент
plans-current = Вашият абонамент
plans-stays = { $plan } остава без промяна. { $organization } не предлага друго за него тук.
plans-quantity = Количество
plans-quantity-range = От { $min } до { $max }
plans-quantity-least = { $min } или повече
plans-quantity-form = Въведете цяло число.
plans-quantity-fixed = Количеството на този абонамент не може да се промени тук.
plans-code = Промокод
plans-code-unknown = Не познаваме този код. Проверете го за грешки.
plans-code-used = Вече имате тази отстъпка.
plans-choose-one = Изберете абонамент.
plans-twice = Друга част от абонамента ви вече включва това. Изберете нещо друго.
plans-continue-note = Още нищо не се променя. Следващата страница показва точно какво ще платите.
plans-continue = Вижте цената
plans-keep = Без промяна на абонамента
plans-nothing-changed = Това е абонаментът ви сега. Изберете друго или го оставете без промяна.
plans-nothing-offered = { $organization } не предлага друг абонамент тук. Свържете се с тях, ако ви е нужен.
plans-bound = { $organization } планира промяна на този абонамент. Свържете се с тях, за да го промените.
plans-bound-until = { $organization } планира на { $date } промяна на този абонамент. Свържете се с тях, за да го промените.
plans-waits-for-method = Този абонамент очаква начин на плащане. Добавете го и след това променете абонамента.
plans-add-method = Добавяне на начин на плащане
plans-pay-open = Плащане на неплатената фактура
plans-to-home = Обратно към фактурите и плащанията
plans-waiting-title = Планирана е промяна
plans-waiting = От { $date } ще имате { $plan }. Дотогава запазвате това, което имате сега.
plans-waiting-replaced = Ако изберете друго по-долу, то заменя тази промяна.
plans-undo = Отмяна на тази промяна
plans-undo-title = Да запазим ли текущия абонамент?
plans-undo-lead = Промяната към { $plan } на { $date } няма да се осъществи. Абонаментът ви продължава както досега.
plans-undo-button = Запазване на текущия абонамент
plans-undo-leave = Промяната да остане
plans-undone = Планираната промяна е отменена. Абонаментът ви продължава както досега.
plans-nothing-waits = Вече не е планирана промяна на този абонамент.
plans-confirm = Проверете промяната
plans-change = Вашата промяна
plans-before = Имате сега
plans-after = Ще имате
plans-starts = Откога
plans-starts-now = Веднага
plans-starts-on = От { $date } Дотогава запазвате това, което имате сега.
plans-trial = Пробен период
plans-trial-goes-on = Продължава до { $date }
plans-trial-ends = Приключва сега.
plans-method = Плаща се с
plans-by-invoice = { $count ->
    [one] Фактура със срок за плащане { $count } ден
   *[other] Фактура със срок за плащане { $count } дни
 }
plans-no-method = Няма начин на плащане
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Плащате сега
plans-bill-none = Нищо.
plans-credit-left = Остават { $amount }. Те ще бъдат приспаднати от следващите ви фактури.
plans-next-title = Следващо плащане
plans-next = { $amount } на { $date }
plans-next-none = Нищо. Няма следваща фактура.
plans-next-settles = В нея е включена разликата за остатъка от този период.
plans-next-usage = Потреблението ви се добавя.
plans-line-unused = Кредит за неизползваното време на { $plan } от { $date }
plans-line-rest = { $plan } за остатъка от периода от { $date }
plans-line-period = { $plan }, от { $from } до { $to }
plans-pay = Плащане на { $amount } и промяна
plans-change-on = Промяна на { $date }
plans-change-now = Промяна сега
plans-get-invoice = Промяна и фактура за { $amount }
plans-again = Избор на друго
plans-moved = Нещо се е променило, откакто отворихте тази страница. Моля, проверете отново сумите.
plans-done = Абонаментът ви е променен.
plans-done-planned = Промяната ви е планирана. Дотогава запазвате това, което имате сега.
plans-done-busy = Плащането още се обработва. Абонаментът ви се променя, щом то премине.
plans-declined = Плащането не беше успешно
plans-waits-lead = Абонаментът ви се променя, щом бъде платена сумата { $amount }. Дотогава запазвате това, което имате сега.
plans-refused-lead = Сумата { $amount } не можа да бъде изтеглена, затова абонаментът ви остава без промяна. Можете да го промените с друг начин на плащане.
plans-pay-other = Плащане с друга карта
plans-stop = Тази промяна не може да се направи

### invoices

invoice = Фактура { $number }
invoice-for = За
invoice-issued = Издадена
invoice-due = Срок за плащане
invoice-status = Статус
invoice-open = Неплатена
invoice-paid = Платена
invoice-void = Анулирана
invoice-given-up = Отписана
invoice-lines = За какво е
invoice-line = Описание
invoice-quantity = Количество
invoice-amount = Сума
invoice-discount = Отстъпки
invoice-total = Общо
invoice-balance = Приспаднат баланс
invoice-left = Дължима сума
invoice-pdf = Изтегляне като PDF
invoices-title = Фактури
invoices-search = Търсене на фактури
invoices-any-status = Всеки статус
invoices-any-year = Всяка година
invoices-year = Година
invoices-number = Номер на фактура
invoices-number-column = Номер
invoices-what = За какво
invoices-show = Показване
invoices-all = Всички фактури
invoices-none-found = Няма подходяща фактура.
invoices-none-here = На тази страница няма фактури.
invoices-count = { $count ->
    [one] { $count } фактура
   *[other] { $count } фактури
 }
invoices-pages = Страници
invoices-page = Страница { $page } от { $pages }
invoices-newer = По-нови
invoices-older = По-стари
invoice-unnumbered = Фактура без номер
invoice-empty = Нищо
invoice-and-more = { $count ->
    [one] { $first } и още { $count }
   *[other] { $first } и още { $count }
 }
invoice-late = Просрочена
invoice-paid-on = Платена на
invoice-voided-on = Анулирана на
invoice-subtotal = Междинна сума
invoice-credited = Кредитирани
invoice-row-credited = Кредитирани { $amount }
credit-notes-title = Кредитни известия
credit-off-invoice = Приспаднато от тази фактура
credit-refunded = Върнато
credit-to-balance = За следващите ви фактури
credit-elsewhere = Уредено по друг начин
invoice-paid-amount = Платени
invoice-pay = Вход и плащане
invoice-receipt = Разписка
payments-title = Плащания
payment-day = Дата
payment-with = Платено с
payment-succeeded = Платено
payment-processing = Обработва се
payment-canceled = Отменено
payment-failed = Неуспешно
payment-no-method = Няма начин на плащане
refund-succeeded = Възстановено
refund-processing = Възстановява се
refund-failed = Неуспешно възстановяване
receipt = Разписка за фактура { $number }
receipt-paid = Платени { $amount }
receipt-elsewhere = Платена е извън тази страница.
receipt-pdf = Изтегляне на разписката като PDF
upcoming-title = Следваща фактура
upcoming-none-title = Няма планирана фактура
upcoming-none = Засега по този абонамент няма да има повече фактури.
upcoming-charged = Ще бъде платена с { $card }. Промени дотогава могат да променят сумата.
upcoming-sent = Тогава ще получите фактурата. Тя трябва да се плати до { $date }
line-trial = Безплатен пробен период за { $plan }
line-usage = { $plan }: използваното

### paper

paper-invoice = Фактура
paper-receipt = Разписка
paper-credit-note = Кредитно известие
paper-number = Номер
paper-period = Период
paper-from = От
paper-bill-to = Получател
paper-quantity = К-во
paper-unit-price = Ед. цена
paper-tax = Данък
paper-pay-online = Преглед и плащане онлайн
paper-page = Страница { $page } от { $pages }
paper-test-mark = ТЕСТ: този документ не е искане за плащане
paper-discount = Отстъпка
paper-subtotal = Междинна сума
paper-credited = Кредитирани
paper-paid = Платени
paper-draft = Чернова
paper-overdue = Просрочена
paper-uncollectible = Несъбираема

### leaving

leaving-title = Отказ от { $plan }
leaving-when-later = Приключва на { $date }
leaving-when-trial = Пробният ви период приключва на { $date }
leaving-when-now = Приключва веднага
leaving-when-after-pause = Приключва след паузата
leaving-stays = Дотогава всичко остава без промяна.
leaving-stays-paused = Остава на пауза. Платеното време идва след паузата, после абонаментът приключва.
leaving-no-charge = Повече няма да ви таксуваме за него.
leaving-usage = Използваното се начислява сега: плащате { $amount }.
leaving-usage-later = На { $date } се начислява каквото използвате дотогава.
leaving-owed = Неплатените фактури остават дължими.
leaving-lost = Платили сте до { $date } Остатъкът не се възстановява.
leaving-credit = Кредит за времето, което няма да използвате
leaving-credit-later = Приспада се от следващата ви фактура от { $organization }.
leaving-schedule = Промяната, планирана за { $date }, отпада.
leaving-button = Отказ от абонамента
leaving-stay = Назад без отказ
leaving-undo-later = Дотогава можете да промените решението си.
leaving-again-later = Можете да го започнете отново по всяко време.
leaving-changed = Сумите са се променили. Моля, проверете отново.
offer-title = Или останете на по-ниска цена
offer-coupon = { $discount } за { $plan }
offer-effect = Следващото ви плащане на { $date } е { $then } вместо { $now }.
offer-once = Важи за едно плащане.
offer-invoices = { $count ->
    [one] Важи за { $count } плащане.
   *[other] Важи за { $count } плащания.
 }
offer-until = Важи до { $date }
offer-forever = Важи, докато запазите абонамента си.
offer-single = Можете да я вземете веднъж.
offer-take = Вземане на отстъпката
offer-taken = Отстъпката ви важи и абонаментът ви продължава.
offer-pause-title = Или си вземете почивка
offer-pause-lead = Поставете абонамента на пауза. Нищо не се таксува, докато не го възобновите.
offer-pause-go = Избор на пауза
left-later = { $plan } приключва на { $date }
left-after-pause = { $plan } приключва след паузата
left-now = { $plan } приключи
left-again = Започване отново
left-home = Към фактурите и плащанията
left-done = Готово
left-notice = Отказахте се от абонамента.
left-undo = Запазване на абонамента
survey-title = Защо си тръгвате?
survey-lead = За { $organization } е важно да знае. Не сте длъжни да отговорите.
survey-legend = Причина
survey-comment = С ваши думи
survey-send = Изпращане
survey-thanks = Благодарим ви. { $organization } ще прочете отговора ви.
reason-customer-service = Обслужването на клиенти
reason-low-quality = Качеството
reason-missing-features = Нещо липсва
reason-other = Друго
reason-switched-service = Намерих нещо друго
reason-too-complex = Твърде сложно е
reason-too-expensive = Твърде скъпо е
reason-unused = Не го използвам
keep-title = Запазване на { $plan }
keep-lead = Трябваше да приключи на { $date } Вместо това продължава.
keep-lead-paused = Трябваше да приключи след паузата. Вместо това продължава.
keep-next = Следващо плащане
keep-button = Запазване на абонамента
keep-leave = Назад без промяна
keep-done = Абонаментът ви продължава.

### pausing

pausing-title = Пауза на { $plan }
pausing-lead = Докато абонаментът е на пауза, нищо не се таксува, а платеното време се запазва.
pausing-legend = За колко време?
pausing-choice = { $length }, до { $date }
pausing-choice-open = Докато не го възобновя
pausing-continue = Продължаване
pausing-choose = Изберете за колко време.
pausing-confirm-until = Пауза до { $date }
pausing-confirm-open = Пауза до възобновяване
pausing-from = На пауза от
pausing-until = Възобновява се на
pausing-by-you = Когато го възобновите тук
pausing-charged = Таксувано междувременно
pausing-nothing = Нищо
pausing-kept = Запазено платено време
pausing-next = Следващо плащане
pausing-no-next = Не предстои плащане.
pausing-open-next = Следващото плащане е, когато запазеното време изтече след възобновяването.
pausing-trial-kept = Запазено пробно време
pausing-button = Пауза на абонамента
pausing-button-change = Промяна на паузата
pausing-done = Абонаментът ви е на пауза.
pausing-changed = Паузата ви е променена.
pausing-is-until = На пауза е до { $date }
pausing-is-open = На пауза е, докато не го възобновите.
pausing-will = Ще бъде на пауза от { $date }
pausing-change-legend = Нова продължителност
pausing-leave = Назад без пауза
pausing-stay = Назад без промяна
pausing-ending = Този абонамент приключва, затова не може да се постави на пауза. Първо го запазете.
pausing-none = { $organization } не предлага паузи в момента.
resuming-title = Възобновяване на { $plan }
resuming-lead = Продължава днес.
resuming-charged = Таксува се днес
resuming-button = Възобновяване на абонамента
resuming-pay = Плащане на { $amount } и възобновяване
resuming-done = Абонаментът ви продължава.
resuming-off-title = Отмяна на паузата на { $plan }
resuming-off-lead = Паузата трябваше да започне на { $date } Абонаментът продължава без прекъсване.
resuming-off-button = Отмяна на паузата
resuming-off-done = Паузата ви е отменена.

### reactivating

reactivating-title = Започване на { $plan } отново
reactivating-lead = Приключи на { $date } Днес започва отново.
reactivating-charged = Таксува се днес
reactivating-invoiced = Фактурира се днес
reactivating-next = Следващо плащане
reactivating-with = Плаща се с
reactivating-add = Добавяне на начин на плащане
reactivating-pay = Плащане на { $amount } и започване
reactivating-button = Започване отново
reactivating-leave = Назад без започване
reactivating-changed = Сумите са се променили. Моля, проверете отново.
reactivating-done = Абонаментът ви отново е активен.
reactivating-unpaid = Абонаментът ви започва веднага щом бъде платен.
reactivating-gone = { $plan } вече не се продава в предишния вид. Свържете се с { $organization }.

### methods

methods-title = Начини на плащане
methods-none = Все още нямате начин на плащане.
methods-add = Добавяне на карта
methods-default-mark = Основна
methods-expired-mark = Изтекла
methods-soon-mark = Изтича скоро
methods-expires = Валидна до { $date }
methods-expired-since = Изтекла: { $date }. Обновете я или добавете друга карта.
methods-pays = Плаща за { $plans }
methods-pays-nothing = В момента не плаща за нищо
methods-unpaid = Все още с нищо не се плаща за { $plans }. Добавете карта или изберете някоя.
methods-a-plan = Вашият абонамент
methods-make-default = Избор за основна
methods-choose = Избор на абонаменти
methods-edit = Обновяване
methods-remove = Премахване
methods-default-title = Да бъде ли { $card } основният ви начин на плащане?
methods-default-lead = Основната карта плаща за всичко, което няма собствена карта, сега и занапред.
methods-default-plans = Абонаменти, които преминават към тази карта
methods-default-keep = Абонаментите, които не изберете, остават с досегашната си карта.
methods-default-button = Избор за основна
methods-default-done = Основният ви начин на плащане е променен.
methods-default-already = Това вече е основният ви начин на плащане.
methods-plans-title = За какво плаща { $card }
methods-plans-legend = Абонаменти, за които плаща тази карта
methods-plans-now = Сега се плаща с { $card }
methods-plans-now-nothing = Все още с нищо не се плаща за него
methods-plans-none = Нямате активен абонамент, за който плаща карта.
methods-plans-as-default = Като основна тя плаща за { $plans }. За да промените това, изберете друга карта за тях.
methods-plans-back = Абонаментите, които не изберете, се връщат към основната ви карта.
methods-plans-button = Запазване
methods-plans-done = Запазено. Абонаментите ви се плащат, както избрахте.
methods-remove-title = Да премахнем ли { $card }?
methods-remove-free = В момента не плаща за нищо.
methods-remove-falls-back = { $plans }: вместо с нея ще се плаща с { $card }.
methods-remove-needed = Тя плаща за { $plans } и няма какво да я замени. Първо изберете друга карта за това.
methods-remove-needed-add = Добавяне на друга карта
methods-remove-needed-choose = Избор на друга карта
methods-remove-final = Ще заличим картата. Можете да я добавите отново по всяко време.
methods-remove-button = Премахване на картата
methods-remove-keep = Без премахване
methods-remove-done = Картата е премахната.
methods-edit-title = Обновяване на { $card }
methods-edit-lead = Получихте нова карта със същия номер? Променете тук това, което е отпечатано на нея.
methods-edit-button = Запазване
methods-edit-done = Картата е обновена.
methods-field-number = Номер на картата
methods-field-expiry = Валидна до
methods-field-expiry-hint = Месец и година, например 08/30
methods-field-cvc = Код за сигурност
methods-field-cvc-hint = Трите или четирите цифри до подписа или отпред
methods-field-name = Име върху картата
methods-field-line1 = Улица и номер
methods-field-line2 = Още от адреса
methods-field-city = Населено място
methods-field-state = Щат или област
methods-field-postal = Пощенски код
methods-wrong-number = Проверете номера на картата.
methods-wrong-cvc = Кодът за сигурност има три или четири цифри.
methods-not-test = Това не е тестова карта. Използвайте някой от номерата по-долу, никога истинска карта.
methods-add-test = Тестовият режим приема само тестови карти. Подходящи са всяка бъдеща дата и всеки код за сигурност.
methods-add-future = Използване за бъдещи плащания
methods-add-future-hint = Става основният ви начин на плащане.
methods-add-plans = Абонаменти, за които ще плаща отсега нататък
methods-add-button = Добавяне на картата
methods-added = Картата е добавена.
methods-add-busy = Банката ви се бави. Картата ще се появи тук, когато тя отговори.
methods-test-cards = Тестови карти
methods-test-number = Номер
methods-test-outcome = Какво се случва
methods-test-succeeds = Успешно
methods-test-declined = Отказ
methods-test-funds = Отказ: недостатъчно средства
methods-test-expired = Отказ: изтекла карта
methods-test-cvc = Отказ: грешен код за сигурност
methods-test-processing = Отказ: проблем при банката
methods-test-later = Добавя се, но плащанията се отказват
methods-test-asks = Банката иска потвърждение от вас
methods-test-asks-in-vain = Банката иска потвърждение, после отказва
methods-saved-title = { $card } е добавена
methods-saved-pays = Отсега нататък плаща за { $plans }.
methods-saved-default = Това е основната ви карта: плаща за всичко, което няма собствена карта.
methods-saved-only = Готова е, когато ви потрябва.
methods-saved-owed = Още неплатено
methods-saved-pay = Плащане на { $amounts } сега
methods-saved-later = Не сега
methods-saved-done = Готово
methods-nowhere-title = Тук още не могат да се добавят карти
methods-nowhere-lead = { $organization } още не приема плащания с карта на тази страница. Свържете се с тях, за да промените начина си на плащане.
methods-page-lead = Въвеждате картата си на страница на нашия доставчик на платежни услуги. Ние никога не виждаме номера ѝ.
methods-page-button = Продължаване

### paying

paying-title = Плащане на фактура { $number }
paying-all-title = Плащане на неплатеното
paying-with = Плащане с
paying-button = Плащане на { $amount }
paying-total = Общо
paying-one = Плащане само на тази
paying-no-card = Все още нямате карта, с която да платите.
paying-add-card = Плащане с друга карта
paying-changed = Сумата междувременно се е променила. Моля, проверете отново.
paying-last-try = Последният опит не беше успешен. { $reason }
paying-waits = Банката ви иска да потвърдите това плащане.
paying-confirm = Потвърждаване
paying-busy = Това плащане се обработва. Проверете отново след малко.
paying-nothing = Няма нищо за плащане. Благодарим ви!
paying-done = Платено. Благодарим ви!
paying-already = Тази фактура вече е платена.
paying-results = Вашите плащания
paying-state-paid = Платено
paying-state-failed = Неплатено
paying-state-busy = Обработва се
paying-state-waits = Очаква ви
paying-receipt = Фактура и разписка
paying-try-again = Нов опит

### challenge

challenge-title = Банката ви пита
challenge-payment = { $organization } иска да изтегли { $amount } от { $card }. Вярно ли е?
challenge-setup = { $organization } иска да запази { $card } за бъдещи плащания. Вярно ли е?
challenge-card = картата ви
challenge-test = Тестов режим: не се изпраща запитване до банка. Изберете какъв би бил отговорът ѝ.
challenge-approve = Одобряване
challenge-decline = Отказване
challenge-leave-payment = За да платите { $amount }, потвърдете пред банката си, че сте вие.
challenge-leave-setup = За да завършите, отидете при нашия доставчик на платежни услуги.
challenge-leave = Продължаване
challenge-returned = Върнах се
challenge-pending = Там още не е завършено. Продължете оттам, докъдето стигнахте.
challenge-failed = Банката ви не можа да потвърди, че това сте вие, затова нищо не беше таксувано.
challenge-failed-card = Банката ви не можа да потвърди, че това сте вие, затова картата не беше добавена.
challenge-over = Тук вече има отговор.

### details

details-lead = Фактурите ви се издават с тези данни.
details-save = Запазване
details-saved = Данните ви са запазени.
details-change-name = Промяна на името
details-change-email = Промяна на имейл адреса
details-change-phone = Промяна на телефонния номер
details-change-address = Промяна на адреса за фактуриране
details-change-shipping = Промяна на адреса за доставка
details-change-tax-ids = Промяна на данъчните номера
details-name-title = Вашето име
details-name-lead = Името на лице или фирма, както се изписва във фактурите.
details-phone-title = Вашият телефонен номер
details-phone-fault = Това не прилича на телефонен номер. Започнете с + и кода на държавата си.
emails-title = Вашият имейл адрес
emails-current = Адресът ви е { $email }.
emails-no-mail = { $organization } ще го промени вместо вас: свържете се с тях.
emails-new = Нов имейл адрес
emails-hint = Ще изпратим код до него. Адресът ви се променя, след като въведете кода.
emails-send = Изпращане на кода
emails-same = Това вече е вашият адрес.
emails-code-title = Въведете кода
emails-code-lead = { $count ->
    [one] Изпратихме код от 8 цифри до { $email }. Той важи { $count } минута.
   *[other] Изпратихме код от 8 цифри до { $email }. Той важи { $count } минути.
 }
emails-code = Код
emails-confirm = Промяна на адреса
emails-again = Изпращане на друг код
emails-other = Използване на друг адрес
emails-sent-again = Изпратихме нов код.
emails-wrong-code = Този код не е верен или е изтекъл. Проверете го или поискайте нов.
emails-expired = Кодът е изтекъл. Започнете отначало с новия си адрес.
emails-changed = Имейл адресът ви е променен. Излязохте от профила си навсякъде другаде.

### addresses

addresses-title = Адрес за фактуриране
addresses-shipping-title = Адрес за доставка
addresses-addressee = Получател
addresses-country = Държава или регион
addresses-choose-country = Изберете държава
addresses-choose = Изберете
addresses-switch = Използване на тази държава
addresses-line1 = Улица и номер
addresses-line2 = Апартамент, етаж, вход
addresses-city = Град
addresses-town = Населено място
addresses-suburb = Предградие или град
addresses-district = Район
addresses-postal-code = Пощенски код
addresses-postcode = Пощенски код (Postcode)
addresses-zip = Пощенски код (ZIP)
addresses-pin = Пощенски код (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Зона
addresses-county = Графство
addresses-department = Департамент
addresses-emirate = Емирство
addresses-governorate = Губернаторство
addresses-island = Остров
addresses-parish = Енория
addresses-prefecture = Префектура
addresses-province = Провинция
addresses-region = Регион
addresses-state = Щат
addresses-code-fault = { $count ->
    [one] Този код трябва да има { $count } цифра.
   *[other] Този код трябва да има { $count } цифри.
 }
addresses-order-title = Адреси на този абонамент
addresses-order-lead = Ако абонаментът няма собствен адрес, се използва вашият.
addresses-order-billing = Адрес за фактуриране на този абонамент
addresses-order-delivery = Адрес за доставка на този абонамент
addresses-order-usual = Използване на обичайния ми адрес

### tax-ids

tax-ids-title = Данъчни номера
tax-ids-lead = Изписват се в следващите ви фактури.
tax-ids-add = Добавяне на данъчен номер
tax-ids-type = Държава и вид
tax-ids-value = Номер
tax-ids-hint = Интервалите, точките и тиретата не пречат.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (например { $example })
tax-ids-unknown = Друг
tax-ids-remove = Премахване
tax-ids-added = Данъчният номер е добавен.
tax-ids-removed = Данъчният номер е премахнат.

### privacy

privacy-title = Вашите данни
privacy-copy = Копие на вашите данни
privacy-copy-lead = Всичко, което се съхранява тук за вас, като файл, който други програми могат да четат (JSON).
privacy-download = Изтегляне на данните ми
privacy-erase = Да бъдете забравени
privacy-erase-lead = Можете да поискате данните ви да бъдат изтрити.
privacy-erase-ask = Искане за изтриване
privacy-erase-title = Искане за изтриване на данните ви
privacy-erase-who = { $organization } извършва изтриването и може първо да се свърже с вас.
privacy-erase-what = Абонаментите ви приключват, излизате от профила си навсякъде, а данните и начините ви на плащане се изтриват.
privacy-erase-kept = { $count ->
    [one] Фактурите и плащанията по тях се пазят { $count } година, защото законът го изисква.
   *[other] Фактурите и плащанията по тях се пазят { $count } години, защото законът го изисква.
 }
privacy-erase-send = Искане за изтриване
privacy-asked = На { $date } поискахте { $organization } да изтрие данните ви.
privacy-sent = Искането ви е изпратено.

### problems

bad-request = Не разбрахме това
bad-request-advice = Част от адреса или формуляра не е наред. Върнете се назад и опитайте отново.
stranger = Това не дойде от тази страница
stranger-advice = За вашата сигурност то не беше изпълнено. Върнете се назад, презаредете страницата и опитайте отново.
switched-off = Това не се предлага тук
switched-off-advice = Тази възможност не е включена от { $organization }. Свържете се с тях, ако ви е нужна.
refused = Това не може да се направи сега
not-found = Тук няма страница
not-found-advice = Адресът може да е сгрешен или страницата да е премахната. Използвайте връзката от фирмата, на която плащате.
wrong-method = Тази страница не може да се използва така
wrong-method-advice = Нищо не беше променено. Върнете се назад и използвайте бутоните на страницата.
timed-out = Това отне твърде много време
timed-out-advice = Нищо не беше променено. Проверете връзката си и опитайте отново.
too-large = Това е твърде голямо
too-large-advice = Нищо не беше променено. Съкратете го и опитайте отново.
too-many = Един момент, моля
too-many-advice = От вашата връзка дойдоха твърде много заявки. Изчакайте минута и опитайте отново.
offline-title = Нямате връзка с интернет
offline-lead = Тази страница има нужда от интернет. Проверете връзката си и опитайте отново.
offline-note = Възможно е последното, което изпратихте, да е пристигнало. Ще го видите тук, щом сте отново свързани.
broken = При нас нещо се обърка
broken-advice = Вината не е ваша. Опитайте отново след малко. Ако проблемът остане, съобщете кода за справка по-долу на фирмата, на която плащате.
unavailable = Връщаме се веднага
unavailable-advice = Страницата е претоварена или се поддържа. Опитайте отново след малко.

### root

root-title = Това е сървър за фактуриране
root-customer = Клиент ли сте? Използвайте връзката от фирмата, на която плащате.
root-operator = Вие ли управлявате този сървър? Той работи. Тази команда създава организация и ключовете за нейните страници за фактуриране:
root-reference = Справочник за API

### refusals

refusal-general = Това не може да се направи. Свържете се с { $organization }.
refusal-busy = Последната ви заявка още се обработва. Изчакайте малко и проверете отново.
refusal-declined = Картата беше отказана. Опитайте с друга карта или попитайте банката си.
refusal-insufficient-funds = Картата беше отказана: няма достатъчно средства. Опитайте с друга карта.
refusal-expired-card = Картата беше отказана: срокът ѝ е изтекъл. Опитайте с друга карта.
refusal-wrong-cvc = Картата беше отказана: кодът за сигурност е грешен. Проверете го и опитайте отново.
refusal-processing-error = При банката възникна проблем. Опитайте отново след малко или с друга карта.
refusal-authentication = Банката ви иска да потвърдите това плащане.
refusal-too-many-attempts = Твърде много опити. Изчакайте малко и опитайте отново.
refusal-in-use = Още се използва и не може да се премахне.
obstacle-subscription-over = Този абонамент е приключил.
obstacle-subscription-runs = Този абонамент не е приключил.
obstacle-subscription-incomplete = Първата фактура по този абонамент още не е платена. Първо я платете.
obstacle-nothing-to-undo = Този абонамент няма край, който да се отмени.
obstacle-already-ending = Този абонамент вече приключва.
obstacle-already-paused = Този абонамент вече е на пауза.
obstacle-not-paused = Този абонамент не е на пауза.
obstacle-subscription-overdue = Фактура по този абонамент е просрочена. Първо я платете.
obstacle-subscription-paused = Този абонамент е на пауза. Първо го възобновете.
obstacle-has-schedule = Вече е планирана промяна на този абонамент. Първо я отменете или се свържете с { $organization }.
obstacle-last-item = Абонаментът трябва да съдържа поне един елемент.
obstacle-invoice-not-open = Тази фактура вече не очаква плащане.
obstacle-invoice-paid = Тази фактура е платена.
obstacle-no-payment-method = Няма начин на плащане. Първо добавете такъв.
obstacle-last-payment-method = С него се плаща активен абонамент. Първо изберете друг начин на плащане за този абонамент.
obstacle-payment-over = Това плащане е приключило.
obstacle-setup-over = Тази карта вече е добавена или добавянето ѝ е отказано.
obstacle-no-gateway = { $organization } още не може да приема плащания тук. Свържете се с тях.
obstacle-offer-taken = Вече сте използвали това предложение.
obstacle-discount-runs = Вече важи отстъпка.
obstacle-too-many = Достигнат е максималният брой.
rule-required = Моля, попълнете това.
rule-too-long = { $count ->
    [one] Най-много { $count } знак.
   *[other] Най-много { $count } знака.
 }
rule-too-short = { $count ->
    [one] Поне { $count } знак.
   *[other] Поне { $count } знака.
 }
rule-range = Стойността трябва да е от { $min } до { $max }.
rule-character = Тук има знак, който не може да се използва.
rule-email = Това не прилича на имейл адрес.
rule-choice = Изберете от списъка.
rule-taken = Това вече е заето.
rule-missing = Това вече го няма. Изберете друго.
rule-expired = Това е изтекло.
rule-used-up = Това вече е използвано максималния брой пъти.
rule-first-time-only = Това е само за нови клиенти.
rule-once-per-customer = Това може да се използва само веднъж и вие вече сте го използвали.
rule-below-minimum = Сумата е твърде малка за това.
rule-not-applicable = Това не подхожда на абонамента ви.
rule-tax-id = Това не прилича на номер от този вид. Проверете го за грешки.
rule-expiry = Проверете месеца и годината.
rule-card-number = Тук не се въвеждат номера на карти.
rule-weak-password = Тази парола се отгатва твърде лесно. Изберете по-дълга или по-рядка.
rule-wrong-password = Това не е вашата парола.
rule-invalid = Моля, проверете това.

### mails

mail-code-subject = Вашият код за вход в { $merchant }
mail-code-lead = Въведете този код, за да влезете в страницата си с фактури и плащания в { $merchant }:
mail-code-life = { $minutes ->
    [one] Важи еднократно, в следващата минута.
   *[other] Важи еднократно, в следващите { $minutes } минути.
 }
mail-code-ignore = Ако не сте го поискали, не обръщайте внимание на този имейл. Без кода никой не може да влезе.
mail-link-subject = Вашата връзка за вход в { $merchant }
mail-link-lead = Използвайте тази връзка, за да влезете в страницата си с фактури и плащания в { $merchant }.
mail-link-button = Вход
mail-link-life = { $minutes ->
    [one] Връзката важи еднократно, в следващата минута.
   *[other] Връзката важи еднократно, в следващите { $minutes } минути.
 }
mail-link-ignore = Ако не сте я поискали, не обръщайте внимание на този имейл. Без връзката никой не може да влезе.
mail-reset-subject = Задайте нова парола за { $merchant }
mail-reset-lead = Използвайте тази връзка, за да зададете нова парола за страницата си с фактури и плащания в { $merchant }.
mail-reset-button = Задаване на нова парола
mail-reset-ignore = Ако не сте я поискали, не обръщайте внимание на този имейл. Паролата ви остава същата.
mail-proof-subject = Потвърдете имейл адреса си за { $merchant }
mail-proof-lead = Въведете този код, за да използвате този имейл адрес в { $merchant }:
mail-proof-ignore = Ако не сте го поискали, не обръщайте внимание на този имейл. Нищо не се променя.
mail-email-subject = Имейл адресът ви беше променен
mail-email-old = На { $date } имейл адресът на профила ви за плащания в { $merchant } беше променен. На този адрес вече не пристигат имейли.
mail-email-new = Това вече е имейл адресът на профила ви за плащания в { $merchant }.
mail-method-subject = Добавен е начин на плащане
mail-method-lead = На { $date } към профила ви за плащания в { $merchant } беше добавена { $brand } с последни цифри { $last4 }.
mail-method-card = На { $date } към профила ви за плащания в { $merchant } беше добавена карта с последни цифри { $last4 }.
mail-cancelled-subject = Абонаментът ви беше прекратен
mail-cancelled-later = Отказахте се от { $plan }. Можете да го използвате до { $date }
mail-cancelled-undo = Променихте решението си? Дотогава можете да отмените това на страницата си с фактури и плащания.
mail-cancelled-now = Отказахте се от { $plan }. Абонаментът приключи.
mail-portal-button = Отваряне на фактурите и плащанията
mail-not-you = Ако това не сте били вие, веднага се свържете с { $merchant }.
mail-not-you-at = Ако това не сте били вие, веднага се свържете с { $merchant }: { $email }
