### general

percent = { $number } %
title = { $page } · { $organization }
billing = Счета и платежи
test-mode = Тестовый режим
test-mode-note = Деньги здесь не списываются.
skip = Перейти к содержанию
policies = Правила
privacy = Политика конфиденциальности
terms = Условия использования
refunds = Правила возврата
return-to = Вернуться на сайт { $organization }
sign-out = Выйти
language = Язык
language-change = Сменить язык
contact = Связаться с нами
contact-lead = { $organization } отвечает здесь на вопросы о счетах и платежах.
not-given = Не указано
back = Назад
home = Ваши счета и платежи
navigation = Ваши счета и платежи
reference = Код обращения
errors-title = { $count ->
    [one] Проверьте ещё раз { $count } поле
    [few] Проверьте ещё раз { $count } поля
    [many] Проверьте ещё раз { $count } полей
   *[other] Проверьте ещё раз { $count } поля
 }
field-again = Ради вашей безопасности это не сохранено. Введите ещё раз.
optional = необязательно

days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
 }
weeks = { $count ->
    [one] { $count } неделя
    [few] { $count } недели
    [many] { $count } недель
   *[other] { $count } недели
 }
months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
 }
years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
 }

price-daily = { $amount } в день
price-weekly = { $amount } в неделю
price-monthly = { $amount } в месяц
price-yearly = { $amount } в год
price-every = { $amount } каждые { $interval }
price-once = { $amount } единоразово
price-metered = { $amount } по расходу
price-tiers = Цена зависит от количества

### notices

notice-stale = Страница устарела. Попробуйте ещё раз.

### flows

flow-done = Всё готово
flow-done-lead = Эту страницу можно закрыть.

### portal

portal-headline = Ваши счета и платежи: { $organization }
portal-use-link = Откройте ссылку, которую вам прислала компания { $organization }
portal-use-link-more = Счета и платежи открываются по личной ссылке. Её можно найти в вашем аккаунте { $organization } или в сообщении от этой компании.
portal-use-link-once = Ссылка действует один раз и всего несколько минут. Если срок вашей истёк, запросите новую.
portal-closed = { $organization } показывает счета и платежи в вашем аккаунте на своём сайте.
link-title = Ваши счета и платежи готовы
link-lead = Компания { $organization } создала эту ссылку только для вас. Она действует один раз.
link-button = Открыть счета и платежи
link-note = Открыв её, вы войдёте в систему на этом устройстве. Когда закончите, не забудьте выйти.
ended-title = Срок действия ссылки истёк
ended-lead = Ссылки на страницу счетов и платежей действуют один раз и в течение пяти минут, чтобы вашей ссылкой не воспользовался никто другой.
ended-step-back = Вернитесь туда, где вы нашли ссылку: в аккаунт или к сообщению.
ended-step-ask = Запросите там новую ссылку.
ended-step-open = Откройте её в течение пяти минут.
signed-out = Вы вышли
signed-out-close = Это окно можно закрыть.
signed-out-lead = Это окно можно закрыть. Чтобы вернуться, воспользуйтесь новой ссылкой от { $organization }.

### signing in

sign-in-title = Вход
sign-in-email = Адрес эл. почты
sign-in-username = Адрес эл. почты или имя пользователя
sign-in-password = Пароль
sign-in-password-hint = Оставьте поле пустым, чтобы получить код по почте.
sign-in-code-note = Мы отправим вам код для входа. Пароль не нужен.
sign-in-continue = Продолжить
sign-in-send = Получить код
sign-in-forgotten = Забыли пароль?
sign-in-wrong-password = Неверное имя или пароль.
sign-in-needs-password = Введите пароль.
sign-in-wait = { $minutes ->
    [one] Слишком много запросов. Воспользуйтесь самым новым письмом или повторите попытку через { $minutes } минуту.
    [few] Слишком много запросов. Воспользуйтесь самым новым письмом или повторите попытку через { $minutes } минуты.
    [many] Слишком много запросов. Воспользуйтесь самым новым письмом или повторите попытку через { $minutes } минут.
   *[other] Слишком много запросов. Воспользуйтесь самым новым письмом или повторите попытку через { $minutes } минуты.
 }
code-title = Проверьте почту
code-lead = Если адрес { $email } принадлежит клиенту компании { $organization }, код уже отправлен на него.
code-field = Код из письма
code-hint = Восемь цифр. Код действует десять минут в этом браузере.
code-enter = Войти
code-wrong = Этот код не подходит. Проверьте его или запросите новый.
code-resend = Отправить новый код
code-other = Указать другой адрес
code-sent = Новый код отправлен. Прежние больше не действуют.
choose-title = Чьи счета и платежи вы хотите посмотреть?
choose-lead = Ваш адрес указан у нескольких клиентов компании { $organization }.
choose-legend = Клиенты
choose-unnamed = Имя не указано
choose-since = Клиент с { $date }
choose-plans = { $count ->
    [one] { $count } действующая подписка
    [few] { $count } действующие подписки
    [many] { $count } действующих подписок
   *[other] { $count } действующей подписки
 }
choose-no-plan = Нет действующих подписок
choose-needed = Выберите один из вариантов.
forgotten-title = Новый пароль
forgotten-lead = Мы отправим вам ссылку, чтобы задать его.
forgotten-send = Получить ссылку
forgotten-sent = Если компания { $organization } знает это имя и для него есть пароль, ссылка уже отправлена на связанный с ним адрес эл. почты. Она действует один час.
password-title = Ваш пароль
password-current = Текущий пароль
password-new = Новый пароль
password-new-hint = Не менее восьми символов. Чем длиннее, тем лучше.
password-save = Сохранить пароль
password-first = У вас пока нет пароля. С ним вы сможете входить как { $email }, не дожидаясь кода.
password-first-no-email = Для пароля нужен адрес эл. почты. Сначала добавьте его в свои данные.
password-others = На всех остальных устройствах будет выполнен выход.
notice-password = Пароль сохранён.
notice-password-reset = Новый пароль сохранён. Войдите с ним.
confirm-title = Это вы?
confirm-lead = Чтобы защитить ваш аккаунт, подтвердите ещё раз, что это вы.
confirm-send = Отправить код на { $email }
confirm-code-lead = Код отправлен на { $email }.
confirm-or-password = Или введите пароль
confirm-button = Подтвердить
confirm-no-way = Мы не можем отправить вам код. Откройте счета и платежи по новой ссылке от { $organization }, и в течение десяти минут это действие будет доступно.
sessions-title = Где выполнен вход
sessions-lead = Если какой-то вход вам незнаком, завершите его и смените пароль, если он у вас есть.
sessions-this = Этот браузер
sessions-unknown = Неизвестный браузер
sessions-seen = Последняя активность: { $time }
sessions-by-link = Вход по ссылке от { $organization }: { $time }
sessions-by-email = Вход по эл. почте: { $time }
sessions-by-password = Вход по паролю: { $time }
sessions-by-site = Вход на сайте { $organization }: { $time }
sessions-end = Выйти
sessions-end-others = Выйти на всех остальных устройствах
sessions-end-all = Выйти везде
notice-link-ended = Срок действия ссылки истёк. Войдите здесь.
notice-session-ended = В том браузере выполнен выход.
notice-sessions-ended = На всех остальных устройствах выполнен выход.

### home

hello = Здравствуйте, { $name }
hello-nobody = Здравствуйте
signed-in-as = Вы вошли как { $email }
details = Данные для счетов
name = Имя
email = Эл. почта
phone = Телефон
address = Адрес для счетов
shipping = Адрес доставки
home-plans = Ваши подписки
home-no-plans = Сейчас у вас здесь нет подписок.
home-more-plans = Ещё подписки
home-ended = Завершённые подписки
home-balance = Баланс
home-credit = На вашем балансе { $amount }. Из этой суммы будут оплачены следующие счета.
home-debt = К следующему счёту добавится { $amount }.
home-methods = Способ оплаты
home-no-methods = Вы ещё не сохранили способ оплаты.
home-methods-more = { $count ->
    [one] и ещё { $count } способ оплаты
    [few] и ещё { $count } способа оплаты
    [many] и ещё { $count } способов оплаты
   *[other] и ещё { $count } способа оплаты
 }
home-methods-no-default = { $count ->
    [one] У вас сохранён { $count } способ оплаты. Основной пока не выбран.
    [few] У вас сохранено { $count } способа оплаты. Основной пока не выбран.
    [many] У вас сохранено { $count } способов оплаты. Основной пока не выбран.
   *[other] У вас сохранено { $count } способа оплаты. Основной пока не выбран.
 }
home-methods-manage = Управлять способами оплаты
home-details-change = Изменить данные
home-tax-ids = Налоговые номера
home-no-invoices = Счетов пока нет.
home-all-invoices = Все счета
home-further = Другие страницы
home-sessions = Где выполнен вход
home-password = Ваш пароль
home-privacy = Ваши данные

owed-now = К оплате сейчас: { $amount }
owed-now-several = Некоторые счета нужно оплатить сейчас
owed-open = К оплате: { $amount }
owed-open-several = Некоторые счета ждут оплаты
owed-all = Показать все неоплаченные счета
owed-late = Этот счёт просрочен.
owed-not-yet = Этот счёт ещё не оплачен.
owed-processing = Ваш платёж обрабатывается.
owed-retry = Мы повторим попытку { $date }
owed-pay = Оплатить { $amount }
owed-pay-all = Оплатить все
owed-confirm = Подтвердить платёж

plan-nameless = Подписка
plan-quantity = × { $quantity }
plan-active = Активна
plan-trial-until = Бесплатный период до { $date }
plan-paused = Приостановлена
plan-paused-until = Приостановлена до { $date }
plan-pauses-on = Будет приостановлена { $date }
plan-ends-on = Завершится { $date }
plan-ended = Завершена
plan-ended-on = Завершена { $date }
plan-past-due = Платёж не прошёл
plan-unpaid = Не оплачена
plan-incomplete = Ожидает первого платежа
plan-on-hold = Остановлена: нет способа оплаты
plan-next-payment = Следующий платёж
plan-next-invoice = Следующий счёт
plan-next-lines = Показать, за что
plan-next-plus-use = К нему добавится плата за использование.
plan-next-due = Оплатить до { $date }
plan-discount = Скидка
plan-discount-until = До { $date }
plan-later = Запланированное изменение
plan-paid-with = Способ оплаты
plan-paid-with-change = Изменить
plan-paid-with-default = Ваш основной способ
plan-paid-by-invoice = Вы оплачиваете каждый счёт сами
plan-no-method = Нет способа оплаты
plan-card-expired = Срок действия этой карты истёк. Выберите другую, чтобы следующий платёж прошёл.
plan-card-expires = Срок действия этой карты истечёт до следующего платежа. Вовремя выберите другую.
plan-needs-method = Добавьте способ оплаты, чтобы следующий платёж прошёл.
plan-until-end = Пользоваться ею можно до { $date }
plan-paused-note = Пока она приостановлена, вы ничего не платите.
plan-change = Изменить подписку
plan-pause = Приостановить
plan-resume = Возобновить
plan-address = Адреса
plan-cancel = Отменить подписку
plan-keep = Сохранить подписку
plan-unschedule = Отменить запланированное изменение
plan-reactivate = Начать снова
plan-add-method = Добавить способ оплаты
discount-plain = Скидка { $off }
discount-named = { $name } (скидка { $off })
card-of-brand = { $brand } с окончанием { $last4 }
card-plain = Карта с окончанием { $last4 }

### plans

plans-title = Изменить подписку
plans-interval = Как часто вы хотите платить?
plans-daily = Ежедневно
plans-weekly = Еженедельно
plans-monthly = Ежемесячно
plans-yearly = Ежегодно
plans-every = Каждые { $interval }
plans-choose = Выберите подписку
plans-current = Ваша подписка
plans-stays = { $plan } — без изменений. { $organization } не предлагает здесь замены.
plans-quantity = Количество
plans-quantity-range = От { $min } до { $max }
plans-quantity-least = Не менее { $min }
plans-quantity-form = Введите целое число.
plans-quantity-fixed = Количество в этой подписке здесь изменить нельзя.
plans-code = Промокод
plans-code-unknown = Мы не знаем такого кода. Проверьте, нет ли опечатки.
plans-code-used = Эта скидка у вас уже есть.
plans-choose-one = Выберите подписку.
plans-twice = Это уже есть в другой части вашей подписки. Выберите что-нибудь другое.
plans-continue-note = Пока ничего не меняется. На следующей странице будет точно показано, сколько вы платите.
plans-continue = Узнать стоимость
plans-keep = Оставить подписку как есть
plans-nothing-changed = Это ваша нынешняя подписка. Выберите другую или оставьте всё как есть.
plans-nothing-offered = { $organization } не предлагает здесь других подписок. Если вам нужна другая, свяжитесь с этой компанией.
plans-bound = Компания { $organization } запланировала изменение этой подписки. Чтобы изменить её, свяжитесь с этой компанией.
plans-bound-until = Компания { $organization } запланировала изменение этой подписки. Дата изменения: { $date } Чтобы изменить её, свяжитесь с этой компанией.
plans-waits-for-method = Для этой подписки нужен способ оплаты. Добавьте его, а затем измените подписку.
plans-add-method = Добавить способ оплаты
plans-pay-open = Оплатить открытый счёт
plans-to-home = Назад к счетам и платежам
plans-waiting-title = Запланировано изменение
plans-waiting = С { $date } ваша подписка: { $plan }. До этого всё останется как сейчас.
plans-waiting-replaced = Если вы выберете ниже что-то другое, оно заменит это изменение.
plans-undo = Отменить это изменение
plans-undo-title = Оставить текущую подписку?
plans-undo-lead = Переход на «{ $plan }» { $date } не состоится. Подписка продолжится как сейчас.
plans-undo-button = Оставить текущую подписку
plans-undo-leave = Не отменять изменение
plans-undone = Запланированное изменение отменено. Подписка продолжается без изменений.
plans-nothing-waits = Изменений этой подписки больше не запланировано.
plans-confirm = Проверьте изменение
plans-change = Ваше изменение
plans-before = Сейчас у вас
plans-after = У вас будет
plans-starts = Когда
plans-starts-now = Сразу
plans-starts-on = С { $date } До этого всё останется как сейчас.
plans-trial = Пробный период
plans-trial-goes-on = Продолжается до { $date }
plans-trial-ends = Завершается сейчас.
plans-method = Способ оплаты
plans-by-invoice = { $count ->
    [one] Счёт с оплатой в течение { $count } дня
    [few] Счёт с оплатой в течение { $count } дней
    [many] Счёт с оплатой в течение { $count } дней
   *[other] Счёт с оплатой в течение { $count } дня
 }
plans-no-method = Нет способа оплаты
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Вы платите сейчас
plans-bill-none = Ничего.
plans-credit-left = Остаток — { $amount }. Он будет вычтен из следующих счетов.
plans-next-title = Следующий платёж
plans-next = { $amount }, { $date }
plans-next-none = Ничего. Следующего счёта не будет.
plans-next-settles = В него войдёт разница за остаток этого периода.
plans-next-usage = К нему добавится плата за использование.
plans-line-unused = Возврат за неиспользованное время: { $plan }, с { $date }
plans-line-rest = { $plan }: остаток периода с { $date }
plans-line-period = { $plan }, { $from } – { $to }
plans-pay = Оплатить { $amount } и изменить
plans-change-on = Изменить { $date }
plans-change-now = Изменить сейчас
plans-get-invoice = Изменить и получить счёт на { $amount }
plans-again = Выбрать другое
plans-moved = С тех пор как вы открыли эту страницу, кое-что изменилось. Проверьте суммы ещё раз.
plans-done = Подписка изменена.
plans-done-planned = Изменение запланировано. До этого всё останется как сейчас.
plans-done-busy = Платёж ещё обрабатывается. Подписка изменится, как только он пройдёт.
plans-declined = Платёж не прошёл
plans-waits-lead = Подписка изменится, как только будет оплачено { $amount }. До этого всё останется как сейчас.
plans-refused-lead = Не удалось списать { $amount }, поэтому подписка остаётся прежней. Её можно изменить с другим способом оплаты.
plans-pay-other = Оплатить другой картой
plans-stop = Это изменение невозможно

### invoices

invoice = Счёт { $number }
invoice-for = Кому
invoice-issued = Выставлен
invoice-due = Срок оплаты
invoice-status = Статус
invoice-open = Открыт
invoice-paid = Оплачен
invoice-void = Аннулирован
invoice-given-up = Списан
invoice-lines = За что этот счёт
invoice-line = Описание
invoice-quantity = Количество
invoice-amount = Сумма
invoice-discount = Скидки
invoice-total = Итого
invoice-balance = Зачтено с баланса
invoice-left = К оплате
invoice-pdf = Скачать PDF
invoices-title = Счета
invoices-search = Найти счета
invoices-any-status = Любой статус
invoices-any-year = Любой год
invoices-year = Год
invoices-number = Номер счёта
invoices-number-column = Номер
invoices-what = За что
invoices-show = Показать
invoices-all = Показать все счета
invoices-none-found = Подходящих счетов нет.
invoices-none-here = На этой странице нет счетов.
invoices-count = { $count ->
    [one] { $count } счёт
    [few] { $count } счёта
    [many] { $count } счетов
   *[other] { $count } счёта
 }
invoices-pages = Страницы
invoices-page = Страница { $page } из { $pages }
invoices-newer = Новее
invoices-older = Старее
invoice-unnumbered = Счёт без номера
invoice-empty = Пусто
invoice-and-more = { $count ->
    [one] { $first } и ещё { $count }
    [few] { $first } и ещё { $count }
    [many] { $first } и ещё { $count }
   *[other] { $first } и ещё { $count }
 }
invoice-late = Просрочен
invoice-paid-on = Дата оплаты
invoice-voided-on = Дата аннулирования
invoice-subtotal = Промежуточный итог
invoice-credited = Зачтено
invoice-row-credited = Зачтено { $amount }
credit-notes-title = Кредитные ноты
credit-off-invoice = Вычтено из этого счёта
credit-refunded = Возвращено
credit-to-balance = Для следующих счетов
credit-elsewhere = Урегулировано иначе
invoice-paid-amount = Оплачено
invoice-pay = Войти и оплатить
invoice-receipt = Квитанция
payments-title = Платежи
payment-day = Дата
payment-with = Способ оплаты
payment-succeeded = Оплачено
payment-processing = Обрабатывается
payment-canceled = Отменён
payment-failed = Не прошёл
payment-no-method = Нет способа оплаты
refund-succeeded = Возвращено
refund-processing = Возврат обрабатывается
refund-failed = Возврат не прошёл
receipt = Квитанция к счёту { $number }
receipt-paid = Оплачено { $amount }
receipt-elsewhere = Счёт оплачен не на этой странице.
receipt-pdf = Скачать квитанцию в PDF
upcoming-title = Следующий счёт
upcoming-none-title = Счетов не запланировано
upcoming-none = Сейчас по этой подписке не ожидается новых счетов.
upcoming-charged = Способ оплаты: { $card }. Изменения до этого дня могут изменить сумму.
upcoming-sent = Тогда вы получите счёт. Его нужно оплатить до { $date }
line-trial = Бесплатный пробный период: { $plan }
line-usage = { $plan }: использовано

### paper

paper-invoice = Счёт
paper-receipt = Квитанция
paper-credit-note = Кредит-нота
paper-number = Номер
paper-period = Период
paper-from = От кого
paper-bill-to = Кому
paper-quantity = Кол-во
paper-unit-price = Цена за ед.
paper-tax = Налог
paper-pay-online = Посмотреть и оплатить онлайн
paper-page = Страница { $page } из { $pages }
paper-test-mark = ТЕСТ: этот документ не является требованием об оплате
paper-discount = Скидка
paper-subtotal = Промежуточный итог
paper-credited = Зачтено
paper-paid = Оплачено
paper-draft = Черновик
paper-overdue = Просрочен
paper-uncollectible = Не подлежит взысканию

### leaving

leaving-title = Отменить подписку «{ $plan }»
leaving-when-later = Она завершится { $date }
leaving-when-trial = Пробный период завершится { $date }
leaving-when-now = Она завершится сразу
leaving-when-after-pause = Она завершится после паузы
leaving-stays = До этого всё останется как есть.
leaving-stays-paused = Она останется на паузе. После паузы пройдёт оплаченное время, затем она завершится.
leaving-no-charge = Больше за неё ничего не будет списано.
leaving-usage = Использованное оплачивается сейчас: к оплате { $amount }.
leaving-usage-later = То, что вы используете до этого дня, войдёт в счёт от { $date }
leaving-owed = Открытые счета всё равно нужно оплатить.
leaving-lost = Вы оплатили подписку до { $date } Остаток не возвращается.
leaving-credit = Возврат за неиспользованное время
leaving-credit-later = Эта сумма будет вычтена из вашего следующего счёта от { $organization }.
leaving-schedule = Изменение, запланированное на { $date }, не состоится.
leaving-button = Отменить подписку
leaving-stay = Назад без отмены
leaving-undo-later = До этого вы можете передумать.
leaving-again-later = Её можно начать снова в любое время.
leaving-changed = Суммы изменились. Проверьте ещё раз.
offer-title = Или останьтесь со скидкой
offer-coupon = { $discount } на «{ $plan }»
offer-effect = Ваш следующий платёж { $date } составит { $then } вместо { $now }.
offer-once = Действует для одного платежа.
offer-invoices = { $count ->
    [one] Действует для { $count } платежа.
    [few] Действует для { $count } платежей.
    [many] Действует для { $count } платежей.
   *[other] Действует для { $count } платежа.
 }
offer-until = Действует до { $date }
offer-forever = Действует, пока вы сохраняете подписку.
offer-single = Воспользоваться можно один раз.
offer-take = Получить скидку
offer-taken = Скидка действует, подписка продолжается.
offer-pause-title = Или сделайте перерыв
offer-pause-lead = Приостановите подписку. До возобновления ничего не списывается.
offer-pause-go = Выбрать паузу
left-later = { $plan }: подписка завершится { $date }
left-after-pause = { $plan }: подписка завершится после паузы
left-now = { $plan }: подписка завершена
left-again = Начать снова
left-home = К счетам и платежам
left-done = Готово
left-notice = Подписка отменена.
left-undo = Сохранить подписку
survey-title = Почему вы уходите?
survey-lead = Компании { $organization } важно это знать. Отвечать не обязательно.
survey-legend = Причина
survey-comment = Своими словами
survey-send = Отправить
survey-thanks = Спасибо. { $organization } прочтёт ваш ответ.
reason-customer-service = Обслуживание клиентов
reason-low-quality = Качество
reason-missing-features = Чего-то не хватает
reason-other = Другое
reason-switched-service = Выбрано другое решение
reason-too-complex = Слишком сложно
reason-too-expensive = Слишком дорого
reason-unused = Я этим не пользуюсь
keep-title = Сохранить подписку «{ $plan }»
keep-lead = Она должна была завершиться { $date } Вместо этого она продолжится.
keep-lead-paused = Она должна была завершиться после паузы. Вместо этого она продолжится.
keep-next = Следующий платёж
keep-button = Сохранить подписку
keep-leave = Назад без изменений
keep-done = Подписка продолжается.

### pausing

pausing-title = Приостановить подписку «{ $plan }»
pausing-lead = Пока подписка приостановлена, ничего не списывается, а оплаченное время сохраняется.
pausing-legend = На какой срок?
pausing-choice = { $length }, до { $date }
pausing-choice-open = Пока я не возобновлю её
pausing-continue = Продолжить
pausing-choose = Выберите срок.
pausing-confirm-until = Приостановить до { $date }
pausing-confirm-open = Приостановить до возобновления
pausing-from = Начало паузы
pausing-until = Возобновление
pausing-by-you = Когда вы возобновите её здесь
pausing-charged = Списания за это время
pausing-nothing = Нет
pausing-kept = Сохранённое оплаченное время
pausing-next = Следующий платёж
pausing-no-next = Платежей больше не будет.
pausing-open-next = Следующий платёж будет, когда после возобновления закончится сохранённое время.
pausing-trial-kept = Сохранённое пробное время
pausing-button = Приостановить подписку
pausing-button-change = Изменить паузу
pausing-done = Подписка приостановлена.
pausing-changed = Пауза изменена.
pausing-is-until = Она приостановлена до { $date }
pausing-is-open = Она приостановлена, пока вы её не возобновите.
pausing-will = Она будет приостановлена { $date }
pausing-change-legend = Новый срок
pausing-leave = Назад без паузы
pausing-stay = Назад без изменений
pausing-ending = Эта подписка завершается, поэтому её нельзя приостановить. Сначала сохраните её.
pausing-none = { $organization } сейчас не предлагает пауз.
resuming-title = Возобновить подписку «{ $plan }»
resuming-lead = Она продолжится сегодня.
resuming-charged = Спишется сегодня
resuming-button = Возобновить подписку
resuming-pay = Оплатить { $amount } и возобновить
resuming-done = Подписка продолжается.
resuming-off-title = Отменить паузу подписки «{ $plan }»
resuming-off-lead = Пауза должна была начаться { $date } Подписка продолжится без перерыва.
resuming-off-button = Отменить паузу
resuming-off-done = Пауза отменена.

### reactivating

reactivating-title = Снова начать подписку «{ $plan }»
reactivating-lead = Она завершилась { $date } Сегодня она начнётся снова.
reactivating-charged = Спишется сегодня
reactivating-invoiced = Счёт сегодня
reactivating-next = Следующий платёж
reactivating-with = Способ оплаты
reactivating-add = Добавить способ оплаты
reactivating-pay = Оплатить { $amount } и начать
reactivating-button = Начать снова
reactivating-leave = Назад без возобновления
reactivating-changed = Суммы изменились. Проверьте ещё раз.
reactivating-done = Подписка снова действует.
reactivating-unpaid = Подписка начнётся, как только будет оплачена.
reactivating-gone = «{ $plan }» больше не продаётся на прежних условиях. Свяжитесь с { $organization }.

### methods

methods-title = Способы оплаты
methods-none = У вас пока нет способа оплаты.
methods-add = Добавить карту
methods-default-mark = Основная
methods-expired-mark = Истекла
methods-soon-mark = Скоро истекает
methods-expires = Действует до { $date }
methods-expired-since = Срок истёк: { $date }. Обновите карту или добавьте другую.
methods-pays = Оплачивает: { $plans }
methods-pays-nothing = Сейчас ничего не оплачивает
methods-unpaid = Пока нечем оплатить: { $plans }. Добавьте карту или выберите одну из имеющихся.
methods-a-plan = Ваша подписка
methods-make-default = Сделать основной
methods-choose = Выбрать подписки
methods-edit = Обновить
methods-remove = Удалить
methods-default-title = Сделать карту основной: { $card }?
methods-default-lead = Основная карта оплачивает всё, для чего не выбрана своя карта, сейчас и в будущем.
methods-default-plans = Подписки, которые перейдут на эту карту
methods-default-keep = Невыбранные подписки останутся на своей нынешней карте.
methods-default-button = Сделать основной
methods-default-done = Основной способ оплаты изменён.
methods-default-already = Эта карта уже основная.
methods-plans-title = Что оплачивает { $card }
methods-plans-legend = Подписки, которые оплачивает эта карта
methods-plans-now = Сейчас оплачивает { $card }
methods-plans-now-nothing = Пока не оплачивается ничем
methods-plans-none = У вас нет действующих подписок, которые оплачиваются картой.
methods-plans-as-default = Как основная, она оплачивает: { $plans }. Чтобы это изменить, выберите для них другую карту.
methods-plans-back = Невыбранные подписки вернутся на основную карту.
methods-plans-button = Сохранить
methods-plans-done = Сохранено. Подписки оплачиваются так, как вы выбрали.
methods-remove-title = Удалить карту: { $card }?
methods-remove-free = Сейчас она ничего не оплачивает.
methods-remove-falls-back = { $plans }: вместо неё будет платить { $card }.
methods-remove-needed = Она оплачивает: { $plans }. Больше оплатить это нечем. Сначала выберите другую карту.
methods-remove-needed-add = Добавить другую карту
methods-remove-needed-choose = Выбрать другую карту
methods-remove-final = Мы удалим данные карты. Её можно добавить снова в любое время.
methods-remove-button = Удалить карту
methods-remove-keep = Оставить
methods-remove-done = Карта удалена.
methods-edit-title = Обновить карту: { $card }
methods-edit-lead = Получили новую карту с тем же номером? Измените здесь то, что на ней напечатано.
methods-edit-button = Сохранить
methods-edit-done = Карта обновлена.
methods-field-number = Номер карты
methods-field-expiry = Срок действия
methods-field-expiry-hint = Месяц и год, например 08/30
methods-field-cvc = Код безопасности
methods-field-cvc-hint = Три или четыре цифры рядом с подписью или на лицевой стороне
methods-field-name = Имя на карте
methods-field-line1 = Улица и дом
methods-field-line2 = Продолжение адреса
methods-field-city = Город
methods-field-state = Регион или штат
methods-field-postal = Почтовый индекс
methods-wrong-number = Проверьте номер карты.
methods-wrong-cvc = Код безопасности состоит из трёх или четырёх цифр.
methods-not-test = Это не тестовая карта. Используйте один из номеров ниже, никогда не вводите настоящую карту.
methods-add-test = В тестовом режиме принимаются только тестовые карты. Подойдут любая будущая дата и любой код безопасности.
methods-add-future = Использовать для будущих платежей
methods-add-future-hint = Она станет основной.
methods-add-plans = Подписки, которые она будет оплачивать
methods-add-button = Добавить карту
methods-added = Карта добавлена.
methods-add-busy = Банку нужно время. Карта появится здесь, когда он ответит.
methods-test-cards = Тестовые карты
methods-test-number = Номер
methods-test-outcome = Что произойдёт
methods-test-succeeds = Всё получится
methods-test-declined = Отклонена
methods-test-funds = Отклонена: недостаточно средств
methods-test-expired = Отклонена: истёк срок действия
methods-test-cvc = Отклонена: неверный код безопасности
methods-test-processing = Отклонена: сбой в банке
methods-test-later = Карта добавится, но платежи будут отклонены
methods-test-asks = Банк попросит подтверждение
methods-test-asks-in-vain = Банк попросит подтверждение, а затем отклонит платёж
methods-saved-title = Карта добавлена: { $card }
methods-saved-pays = Теперь она оплачивает: { $plans }.
methods-saved-default = Это ваша основная карта: она оплачивает всё, для чего не выбрана своя карта.
methods-saved-only = Она готова, когда понадобится.
methods-saved-owed = Ещё не оплачено
methods-saved-pay = Оплатить { $amounts } сейчас
methods-saved-later = Не сейчас
methods-saved-done = Готово
methods-nowhere-title = Здесь пока нельзя добавить карту
methods-nowhere-lead = Компания { $organization } ещё не настроила оплату картой на этой странице. Чтобы изменить способ оплаты, свяжитесь с ней.
methods-page-lead = Данные карты вводятся на странице нашего платёжного провайдера. Мы не видим её номер.
methods-page-button = Продолжить

### paying

paying-title = Оплатить счёт { $number }
paying-all-title = Оплатить открытые счета
paying-with = Способ оплаты
paying-button = Оплатить { $amount }
paying-total = Всего
paying-one = Оплатить только этот
paying-no-card = У вас пока нет карты для оплаты.
paying-add-card = Оплатить другой картой
paying-changed = Сумма за это время изменилась. Проверьте ещё раз.
paying-last-try = Последняя попытка не удалась. { $reason }
paying-waits = Банк просит вас подтвердить этот платёж.
paying-confirm = Подтвердить
paying-busy = Этот платёж обрабатывается. Загляните сюда чуть позже.
paying-nothing = Открытых счетов нет. Спасибо!
paying-done = Оплачено. Спасибо!
paying-already = Этот счёт уже оплачен.
paying-results = Ваши платежи
paying-state-paid = Оплачено
paying-state-failed = Не оплачено
paying-state-busy = Обрабатывается
paying-state-waits = Ждёт вас
paying-receipt = Счёт и квитанция
paying-try-again = Повторить

### challenge

challenge-title = Запрос от вашего банка
challenge-payment = { $organization } хочет списать { $amount }. Способ оплаты: { $card }. Всё верно?
challenge-setup = { $organization } хочет сохранить карту для будущих платежей: { $card }. Всё верно?
challenge-card = ваша карта
challenge-test = Тестовый режим: запрос в банк не отправляется. Выберите ответ банка.
challenge-approve = Подтвердить
challenge-decline = Отклонить
challenge-leave-payment = Чтобы оплатить { $amount }, подтвердите в своём банке, что это вы.
challenge-leave-setup = Чтобы завершить, перейдите на страницу нашего платёжного провайдера.
challenge-leave = Продолжить
challenge-returned = Я здесь снова
challenge-pending = Там ещё не всё завершено. Продолжите с того места, где остановились.
challenge-failed = Банк не смог подтвердить, что это были вы, поэтому ничего не списано.
challenge-failed-card = Банк не смог подтвердить, что это были вы, поэтому карта не добавлена.
challenge-over = Ответ на этот запрос уже дан.

### details

details-lead = Эти данные указываются в ваших счетах.
details-save = Сохранить
details-saved = Данные сохранены.
details-change-name = Изменить имя
details-change-email = Изменить адрес эл. почты
details-change-phone = Изменить номер телефона
details-change-address = Изменить адрес для счетов
details-change-shipping = Изменить адрес доставки
details-change-tax-ids = Изменить налоговые номера
details-name-title = Ваше имя
details-name-lead = Имя человека или название компании, как в счетах.
details-phone-title = Ваш номер телефона
details-phone-fault = Это не похоже на номер телефона. Начните с + и кода вашей страны.
emails-title = Ваш адрес эл. почты
emails-current = Ваш адрес: { $email }.
emails-no-mail = { $organization } изменит его за вас: свяжитесь с этой компанией.
emails-new = Новый адрес эл. почты
emails-hint = Мы отправим на него код. Адрес изменится, когда вы введёте этот код.
emails-send = Отправить код
emails-same = Это и есть ваш нынешний адрес.
emails-code-title = Введите код
emails-code-lead = { $count ->
    [one] Мы отправили код из 8 цифр на { $email }. Он действует { $count } минуту.
    [few] Мы отправили код из 8 цифр на { $email }. Он действует { $count } минуты.
    [many] Мы отправили код из 8 цифр на { $email }. Он действует { $count } минут.
   *[other] Мы отправили код из 8 цифр на { $email }. Он действует { $count } минуты.
 }
emails-code = Код
emails-confirm = Изменить адрес
emails-again = Отправить другой код
emails-other = Указать другой адрес
emails-sent-again = Новый код отправлен.
emails-wrong-code = Код неверный или его срок истёк. Проверьте его или запросите новый.
emails-expired = Срок действия кода истёк. Укажите новый адрес ещё раз.
emails-changed = Адрес эл. почты изменён. На всех остальных устройствах выполнен выход.

### addresses

addresses-title = Адрес для счетов
addresses-shipping-title = Адрес доставки
addresses-addressee = Получатель
addresses-country = Страна или регион
addresses-choose-country = Выберите страну
addresses-choose = Выберите
addresses-switch = Выбрать эту страну
addresses-line1 = Улица и дом
addresses-line2 = Квартира, этаж, корпус
addresses-city = Город
addresses-town = Населённый пункт
addresses-suburb = Пригород или город
addresses-district = Район
addresses-postal-code = Почтовый индекс
addresses-postcode = Почтовый индекс (Postcode)
addresses-zip = Почтовый индекс (ZIP)
addresses-pin = Почтовый индекс (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Область
addresses-county = Графство
addresses-department = Департамент
addresses-emirate = Эмират
addresses-governorate = Мухафаза
addresses-island = Остров
addresses-parish = Округ
addresses-prefecture = Префектура
addresses-province = Провинция
addresses-region = Регион
addresses-state = Штат
addresses-code-fault = { $count ->
    [one] В этом индексе должна быть { $count } цифра.
    [few] В этом индексе должно быть { $count } цифры.
    [many] В этом индексе должно быть { $count } цифр.
   *[other] В этом индексе должно быть { $count } цифры.
 }
addresses-order-title = Адреса этой подписки
addresses-order-lead = Если у подписки нет своего адреса, используется ваш.
addresses-order-billing = Адрес для счетов этой подписки
addresses-order-delivery = Адрес доставки этой подписки
addresses-order-usual = Использовать мой обычный адрес

### tax-ids

tax-ids-title = Налоговые номера
tax-ids-lead = Они будут указаны в следующих счетах.
tax-ids-add = Добавить налоговый номер
tax-ids-type = Страна и тип
tax-ids-value = Номер
tax-ids-hint = Пробелы, точки и дефисы не мешают.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (например, { $example })
tax-ids-unknown = Другой
tax-ids-remove = Удалить
tax-ids-added = Налоговый номер добавлен.
tax-ids-removed = Налоговый номер удалён.

### privacy

privacy-title = Ваши данные
privacy-copy = Копия ваших данных
privacy-copy-lead = Всё, что хранится здесь о вас, в виде файла, который могут прочитать другие программы (JSON).
privacy-download = Скачать мои данные
privacy-erase = Удаление данных
privacy-erase-lead = Вы можете попросить удалить ваши данные.
privacy-erase-ask = Запросить удаление
privacy-erase-title = Запросить удаление ваших данных
privacy-erase-who = { $organization } выполнит удаление и, возможно, сначала свяжется с вами.
privacy-erase-what = Ваши подписки завершатся, везде будет выполнен выход, а ваши данные и способы оплаты будут удалены.
privacy-erase-kept = { $count ->
    [one] Счета и сведения об их оплате хранятся { $count } год, потому что этого требует закон.
    [few] Счета и сведения об их оплате хранятся { $count } года, потому что этого требует закон.
    [many] Счета и сведения об их оплате хранятся { $count } лет, потому что этого требует закон.
   *[other] Счета и сведения об их оплате хранятся { $count } года, потому что этого требует закон.
 }
privacy-erase-send = Запросить удаление
privacy-asked = Вы запросили удаление ваших данных. Компания: { $organization }, дата: { $date }
privacy-sent = Ваш запрос отправлен.

### problems

bad-request = Мы не поняли этот запрос
bad-request-advice = Что-то в адресе или форме указано неправильно. Вернитесь назад и попробуйте ещё раз.
stranger = Этот запрос пришёл не с этой страницы
stranger-advice = Ради вашей безопасности он не выполнен. Вернитесь назад, обновите страницу и попробуйте ещё раз.
switched-off = Здесь это недоступно
switched-off-advice = Компания { $organization } не включила эту возможность. Если она вам нужна, свяжитесь с этой компанией.
refused = Сейчас это невозможно
not-found = Здесь нет страницы
not-found-advice = Возможно, в адресе опечатка или страница удалена. Воспользуйтесь ссылкой от компании, которой вы платите.
wrong-method = Так этой страницей пользоваться нельзя
wrong-method-advice = Ничего не изменено. Вернитесь назад и воспользуйтесь кнопками на странице.
timed-out = Это заняло слишком много времени
timed-out-advice = Ничего не изменено. Проверьте соединение и попробуйте ещё раз.
too-large = Слишком большой объём
too-large-advice = Ничего не изменено. Сократите данные и попробуйте ещё раз.
too-many = Минуту, пожалуйста
too-many-advice = От вас пришло слишком много запросов. Подождите минуту и попробуйте ещё раз.
offline-title = Нет подключения к интернету
offline-lead = Этой странице нужен интернет. Проверьте подключение и попробуйте ещё раз.
offline-note = Возможно, последнее, что вы отправили, дошло. Вы увидите это здесь, когда подключение восстановится.
broken = У нас что-то пошло не так
broken-advice = Вы тут ни при чём. Попробуйте ещё раз через минуту. Если ошибка повторится, сообщите код обращения ниже компании, которой вы платите.
unavailable = Мы скоро вернёмся
unavailable-advice = Страница перегружена или обслуживается. Попробуйте ещё раз через минуту.

### root

root-title = Это сервер для расчётов с клиентами
root-customer = Вы клиент? Воспользуйтесь ссылкой от компании, которой вы платите.
root-operator = Вы управляете этим сервером? Он работает. Эта команда создаёт организацию и ключи для её платёжных страниц:
root-reference = Справочник API

### refusals

refusal-general = Это невозможно. Свяжитесь с { $organization }.
refusal-busy = Ваш последний запрос ещё обрабатывается. Немного подождите и проверьте снова.
refusal-declined = Карта отклонена. Попробуйте другую карту или обратитесь в банк.
refusal-insufficient-funds = Карта отклонена: недостаточно средств. Попробуйте другую карту.
refusal-expired-card = Карта отклонена: срок её действия истёк. Попробуйте другую карту.
refusal-wrong-cvc = Карта отклонена: неверный код безопасности. Проверьте его и попробуйте ещё раз.
refusal-processing-error = В банке произошёл сбой. Попробуйте ещё раз через минуту или используйте другую карту.
refusal-authentication = Банк просит вас подтвердить этот платёж.
refusal-too-many-attempts = Слишком много попыток. Подождите немного и попробуйте ещё раз.
refusal-in-use = Это ещё используется, удалить нельзя.
obstacle-subscription-over = Эта подписка завершена.
obstacle-subscription-runs = Эта подписка не завершена.
obstacle-subscription-incomplete = Первый счёт этой подписки ещё не оплачен. Сначала оплатите его.
obstacle-nothing-to-undo = Завершение этой подписки не запланировано, отменять нечего.
obstacle-already-ending = Эта подписка уже завершается.
obstacle-already-paused = Эта подписка уже приостановлена.
obstacle-not-paused = Эта подписка не приостановлена.
obstacle-subscription-overdue = Счёт этой подписки просрочен. Сначала оплатите его.
obstacle-subscription-paused = Эта подписка приостановлена. Сначала возобновите её.
obstacle-has-schedule = Изменение этой подписки уже запланировано. Сначала отмените его или свяжитесь с { $organization }.
obstacle-last-item = В подписке должна быть хотя бы одна позиция.
obstacle-invoice-not-open = Этот счёт больше не открыт.
obstacle-invoice-paid = Этот счёт оплачен.
obstacle-no-payment-method = Нет способа оплаты. Сначала добавьте его.
obstacle-last-payment-method = Им оплачивается действующая подписка. Сначала выберите для неё другой способ оплаты.
obstacle-payment-over = Этот платёж завершён.
obstacle-setup-over = Эта карта уже добавлена или от неё отказались.
obstacle-no-gateway = { $organization } пока не может принимать здесь платежи. Свяжитесь с этой компанией.
obstacle-offer-taken = Вы уже воспользовались этим предложением.
obstacle-discount-runs = Скидка уже действует.
obstacle-too-many = Больше добавить нельзя.
rule-required = Заполните это поле.
rule-too-long = { $count ->
    [one] Не более { $count } символа.
    [few] Не более { $count } символов.
    [many] Не более { $count } символов.
   *[other] Не более { $count } символа.
 }
rule-too-short = { $count ->
    [one] Не менее { $count } символа.
    [few] Не менее { $count } символов.
    [many] Не менее { $count } символов.
   *[other] Не менее { $count } символа.
 }
rule-range = Введите значение от { $min } до { $max }.
rule-character = Здесь есть недопустимый символ.
rule-email = Это не похоже на адрес эл. почты.
rule-choice = Выберите вариант из списка.
rule-taken = Это уже занято.
rule-missing = Этого больше нет. Выберите другое.
rule-expired = Срок действия истёк.
rule-used-up = Это уже использовано максимальное число раз.
rule-first-time-only = Только для новых клиентов.
rule-once-per-customer = Это можно использовать только один раз, и вы это уже сделали.
rule-below-minimum = Сумма для этого слишком мала.
rule-not-applicable = Это не подходит к вашей подписке.
rule-tax-id = Это не похоже на номер такого типа. Проверьте, нет ли опечатки.
rule-expiry = Проверьте месяц и год.
rule-card-number = Номера карт здесь указывать нельзя.
rule-weak-password = Этот пароль слишком легко угадать. Выберите более длинный или менее распространённый.
rule-wrong-password = Это не ваш пароль.
rule-invalid = Проверьте это поле.

### mails

mail-code-subject = Код для входа: { $merchant }
mail-code-lead = Введите этот код, чтобы войти на страницу счетов и платежей { $merchant }:
mail-code-life = { $minutes ->
    [one] Он действует один раз, в течение { $minutes } минуты.
    [few] Он действует один раз, в течение { $minutes } минут.
    [many] Он действует один раз, в течение { $minutes } минут.
   *[other] Он действует один раз, в течение { $minutes } минуты.
 }
mail-code-ignore = Если вы его не запрашивали, не обращайте внимания на это письмо. Без кода никто не сможет войти.
mail-link-subject = Ссылка для входа: { $merchant }
mail-link-lead = По этой ссылке вы войдёте на страницу счетов и платежей { $merchant }.
mail-link-button = Войти
mail-link-life = { $minutes ->
    [one] Ссылка действует один раз, в течение { $minutes } минуты.
    [few] Ссылка действует один раз, в течение { $minutes } минут.
    [many] Ссылка действует один раз, в течение { $minutes } минут.
   *[other] Ссылка действует один раз, в течение { $minutes } минуты.
 }
mail-link-ignore = Если вы её не запрашивали, не обращайте внимания на это письмо. Без ссылки никто не сможет войти.
mail-reset-subject = Новый пароль: { $merchant }
mail-reset-lead = По этой ссылке можно задать новый пароль для страницы счетов и платежей { $merchant }.
mail-reset-button = Задать новый пароль
mail-reset-ignore = Если вы её не запрашивали, не обращайте внимания на это письмо. Пароль останется прежним.
mail-proof-subject = Подтвердите адрес эл. почты: { $merchant }
mail-proof-lead = Введите этот код, чтобы использовать этот адрес эл. почты для { $merchant }:
mail-proof-ignore = Если вы его не запрашивали, не обращайте внимания на это письмо. Ничего не изменится.
mail-email-subject = Ваш адрес эл. почты изменён
mail-email-old = Адрес эл. почты вашего платёжного аккаунта { $merchant } изменён { $date } Письма больше не будут приходить на этот адрес.
mail-email-new = Теперь это адрес эл. почты вашего платёжного аккаунта { $merchant }.
mail-method-subject = Добавлен способ оплаты
mail-method-lead = К вашему платёжному аккаунту { $merchant } добавлена карта { $brand } с окончанием { $last4 }. Дата: { $date }
mail-method-card = К вашему платёжному аккаунту { $merchant } добавлена карта с окончанием { $last4 }. Дата: { $date }
mail-cancelled-subject = Ваша подписка отменена
mail-cancelled-later = Вы отменили подписку «{ $plan }». Пользоваться ею можно до { $date }
mail-cancelled-undo = Передумали? До этого дня отмену можно отозвать на странице счетов и платежей.
mail-cancelled-now = Вы отменили подписку «{ $plan }». Она завершена.
mail-portal-button = Открыть счета и платежи
mail-not-you = Если это были не вы, сразу свяжитесь с { $merchant }.
mail-not-you-at = Если это были не вы, сразу свяжитесь с { $merchant }: { $email }
