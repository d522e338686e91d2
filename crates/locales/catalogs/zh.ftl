### general

percent = { $number }%
title = { $page } · { $organization }
billing = 账单与付款
test-mode = 测试模式
test-mode-note = 此处不会实际扣款。
skip = 跳到正文
policies = 政策与条款
privacy = 隐私政策
terms = 服务条款
refunds = 退款政策
return-to = 返回 { $organization }
sign-out = 退出登录
language = 语言
language-change = 更改语言
contact = 联系我们
contact-lead = 如对账单或付款有疑问，{ $organization } 在此为您解答。
not-given = 未填写
back = 返回
home = 您的账单与付款
navigation = 您的账单与付款
reference = 参考编号
errors-title = { $count ->
   *[other] 有 { $count } 处需要您再检查一下
 }
field-again = 为了您的安全，此内容未被保留。请重新输入。
optional = 选填

days = { $count ->
   *[other] { $count } 天
 }
weeks = { $count ->
   *[other] { $count } 周
 }
months = { $count ->
   *[other] { $count } 个月
 }
years = { $count ->
   *[other] { $count } 年
 }

price-daily = 每天 { $amount }
price-weekly = 每周 { $amount }
price-monthly = 每月 { $amount }
price-yearly = 每年 { $amount }
price-every = 每 { $interval } { $amount }
price-once = 一次性 { $amount }
price-metered = 按用量计费，{ $amount }
price-tiers = 按数量计价

### notices

notice-stale = 此页面内容已过时，请重试。

### flows

flow-done = 全部完成
flow-done-lead = 您可以关闭此页面。

### portal

portal-headline = 您在 { $organization } 的账单与付款
portal-use-link = 请使用 { $organization } 发给您的链接
portal-use-link-more = 您的账单页面需通过专属链接打开。请在您的 { $organization } 账户或对方发来的消息中查找该链接。
portal-use-link-once = 每个链接只能使用一次，且仅在几分钟内有效。如果链接已失效，请重新获取。
portal-closed = { $organization } 在您的账户内显示账单与付款信息。
link-title = 您的账单页面已就绪
link-lead = 这是 { $organization } 专为您生成的链接，只能使用一次。
link-button = 打开我的账单页面
link-note = 打开后，您将在此设备上登录。使用完毕后请退出登录。
ended-title = 此链接已失效
ended-lead = 为防止他人使用您的链接，账单页面的链接只能使用一次，有效期为五分钟。
ended-step-back = 回到您获得链接的地方：您的账户，或包含该链接的消息。
ended-step-ask = 在那里重新获取链接。
ended-step-open = 在五分钟内打开。
signed-out = 您已退出登录
signed-out-close = 您可以关闭此窗口。
signed-out-lead = 您可以关闭此窗口。如需再次访问，请使用 { $organization } 提供的新链接。

### signing in

sign-in-title = 登录
sign-in-email = 电子邮箱
sign-in-username = 电子邮箱或用户名
sign-in-password = 密码
sign-in-password-hint = 留空即可通过邮件接收验证码。
sign-in-code-note = 我们会向您发送登录验证码，无需密码。
sign-in-continue = 继续
sign-in-send = 发送验证码
sign-in-forgotten = 忘记密码？
sign-in-wrong-password = 用户名或密码不正确。
sign-in-needs-password = 请输入密码。
sign-in-wait = { $minutes ->
   *[other] 请求过于频繁。请使用您收到的最新邮件，或在 { $minutes } 分钟后重试。
 }
code-title = 请查看您的邮箱
code-lead = 如果 { $email } 属于 { $organization } 的客户，验证码将很快送达该邮箱。
code-field = 邮件中的验证码
code-hint = 八位数字。验证码在此浏览器中十分钟内有效。
code-enter = 登录
code-wrong = 此验证码无效。请检查后重试，或重新获取。
code-resend = 重新发送验证码
code-other = 使用其他邮箱
code-sent = 新的验证码已发出，之前的验证码不再有效。
choose-title = 您想查看哪位客户的账单？
choose-lead = 您的邮箱对应 { $organization } 的多位客户。
choose-legend = 客户
choose-unnamed = 未填写名称
choose-since = 自 { $date } 起成为客户
choose-plans = { $count ->
   *[other] { $count } 个有效套餐
 }
choose-no-plan = 没有有效套餐
choose-needed = 请选择一项。
forgotten-title = 设置新密码
forgotten-lead = 我们会向您发送设置密码的链接。
forgotten-send = 发送链接
forgotten-sent = 如果 { $organization } 有此用户名且已设置密码，链接将发送到其电子邮箱，一小时内有效。
password-title = 您的密码
password-current = 当前密码
password-new = 新密码
password-new-hint = 至少八个字符，越长越安全。
password-save = 保存密码
password-first = 您还没有密码。设置密码后，您可以用 { $email } 登录，无需等待验证码。
password-first-no-email = 密码需要与电子邮箱配合使用。请先在您的资料中添加电子邮箱。
password-others = 您在其他设备上的登录将全部退出。
notice-password = 您的密码已保存。
notice-password-reset = 您的新密码已保存，请用它登录。
confirm-title = 请验证您的身份
confirm-lead = 为保护您的账户安全，请再次验证您的身份。
confirm-send = 发送验证码到 { $email }
confirm-code-lead = 验证码已发往 { $email }。
confirm-or-password = 或输入您的密码
confirm-button = 确认
confirm-no-way = 我们无法向您发送验证码。请使用 { $organization } 提供的新链接打开账单页面，之后十分钟内即可进行此操作。
sessions-title = 您的登录位置
sessions-lead = 如果您不认得其中某一项，请将其退出登录；如果您设有密码，请更改密码。
sessions-this = 此浏览器
sessions-unknown = 未知浏览器
sessions-seen = 上次使用：{ $time }
sessions-by-link = 通过 { $organization } 的链接登录：{ $time }
sessions-by-email = 通过邮件登录：{ $time }
sessions-by-password = 使用密码登录：{ $time }
sessions-by-site = 在 { $organization } 登录：{ $time }
sessions-end = 退出登录
sessions-end-others = 退出其他所有登录
sessions-end-all = 退出所有登录
notice-link-ended = 该链接已失效。请在此登录。
notice-session-ended = 该浏览器已退出登录。
notice-sessions-ended = 您在其他设备上的登录已全部退出。

### home

hello = 您好，{ $name }
hello-nobody = 您好
signed-in-as = 当前登录：{ $email }
details = 账单信息
name = 名称
email = 电子邮箱
phone = 电话
address = 账单地址
shipping = 收货地址
home-plans = 您的套餐
home-no-plans = 您目前没有套餐。
home-more-plans = 更多套餐
home-ended = 已结束的套餐
home-balance = 余额
home-credit = 您有 { $amount } 的余额，将用于抵扣后续账单。
home-debt = { $amount } 将计入您的下一张账单。
home-methods = 付款方式
home-no-methods = 您还没有保存付款方式。
home-methods-more = { $count ->
   *[other] 以及另外 { $count } 种付款方式
 }
home-methods-no-default = { $count ->
   *[other] 您已保存 { $count } 种付款方式，但尚未设置默认付款方式。
 }
home-methods-manage = 管理付款方式
home-details-change = 更改信息
home-tax-ids = 税号
home-no-invoices = 还没有账单。
home-all-invoices = 所有账单
home-further = 更多页面
home-sessions = 您的登录位置
home-password = 您的密码
home-privacy = 您的数据

owed-now = 现在需支付 { $amount }
owed-now-several = 有账单需要现在支付
owed-open = 待支付 { $amount }
owed-open-several = 有账单待支付
owed-all = 查看所有未付账单
owed-late = 此账单已逾期。
owed-not-yet = 此账单尚未支付。
owed-processing = 您的付款正在处理中。
owed-retry = 我们将于 { $date } 再次尝试扣款。
owed-pay = 支付 { $amount }
owed-pay-all = 全部支付
owed-confirm = 确认付款

plan-nameless = 套餐
plan-quantity = × { $quantity }
plan-active = 有效
plan-trial-until = 免费试用至 { $date }
plan-paused = 已暂停
plan-paused-until = 暂停至 { $date }
plan-pauses-on = 将于 { $date } 暂停
plan-ends-on = 将于 { $date } 结束
plan-ended = 已结束
plan-ended-on = 已于 { $date } 结束
plan-past-due = 付款失败
plan-unpaid = 未支付
plan-incomplete = 等待首次付款
plan-on-hold = 已搁置：没有付款方式
plan-next-payment = 下次付款
plan-next-invoice = 下一张账单
plan-next-lines = 查看明细
plan-next-plus-use = 您的用量费用将另行计入。
plan-next-due = 请在 { $date } 前支付
plan-discount = 折扣
plan-discount-until = 至 { $date }
plan-later = 计划中的变更
plan-paid-with = 付款方式
plan-paid-with-change = 更改
plan-paid-with-default = 您的默认付款方式
plan-paid-by-invoice = 您按账单逐张付款
plan-no-method = 没有付款方式
plan-card-expired = 此卡已过期。请换用其他卡，以便下次付款顺利完成。
plan-card-expires = 此卡将在您下次付款前过期。请及时换用其他卡。
plan-needs-method = 请添加付款方式，以便下次付款顺利完成。
plan-until-end = 您可以使用至 { $date }。
plan-paused-note = 暂停期间您无需付款。
plan-change = 更改套餐
plan-pause = 暂停
plan-resume = 恢复
plan-address = 地址
plan-cancel = 取消套餐
plan-keep = 保留套餐
plan-unschedule = 撤销计划的变更
plan-reactivate = 重新开始
plan-add-method = 添加付款方式
discount-plain = 优惠 { $off }
discount-named = { $name }（优惠 { $off }）
card-of-brand = 尾号为 { $last4 } 的 { $brand }
card-plain = 尾号为 { $last4 } 的银行卡

### plans

plans-title = 更改您的套餐
plans-interval = 您希望多久付款一次？
plans-daily = 每天
plans-weekly = 每周
plans-monthly = 每月
plans-yearly = 每年
plans-every = 每 { $interval }
plans-choose = 选择套餐
plans-current = 您的套餐
plans-stays = { $plan } 保持不变。{ $organization } 在此没有为它提供其他选择。
plans-quantity = 数量
plans-quantity-range = { $min } 到 { $max }
plans-quantity-least = { $min } 或更多
plans-quantity-form = 请输入整数。
plans-quantity-fixed = 此套餐的数量无法在此更改。
plans-code = 优惠码
plans-code-unknown = 我们找不到此优惠码。请检查是否输入有误。
plans-code-used = 您已享有此折扣。
plans-choose-one = 请选择套餐。
plans-twice = 您套餐的另一部分已包含此项。请选择其他项。
plans-continue-note = 目前不会有任何变更。下一页会显示您需支付的准确金额。
plans-continue = 查看费用
plans-keep = 保留当前套餐
plans-nothing-changed = 这与您目前的套餐相同。请选择其他套餐，或保持不变。
plans-nothing-offered = { $organization } 在此不提供其他套餐。如有需要，请与其联系。
plans-bound = { $organization } 已计划变更此套餐。如需修改，请与其联系。
plans-bound-until = { $organization } 已计划于 { $date } 变更此套餐。如需修改，请与其联系。
plans-waits-for-method = 此套餐需要付款方式。请先添加付款方式，再更改套餐。
plans-add-method = 添加付款方式
plans-pay-open = 支付未付账单
plans-to-home = 返回账单与付款
plans-waiting-title = 已有计划的变更
plans-waiting = 自 { $date } 起，您的套餐将变为 { $plan }。在此之前保持不变。
plans-waiting-replaced = 如果您在下方选择其他套餐，将取代此变更。
plans-undo = 撤销此变更
plans-undo-title = 要保留当前套餐吗？
plans-undo-lead = 原定于 { $date } 更改为 { $plan } 的变更将不会进行。您的套餐将照常继续。
plans-undo-button = 保留我的当前套餐
plans-undo-leave = 按计划变更
plans-undone = 计划的变更已撤销。您的套餐将照常继续。
plans-nothing-waits = 此套餐已没有计划中的变更。
plans-confirm = 确认您的变更
plans-change = 您的变更
plans-before = 当前
plans-after = 变更后
plans-starts = 生效时间
plans-starts-now = 立即
plans-starts-on = 自 { $date } 起。在此之前保持不变。
plans-trial = 试用
plans-trial-goes-on = 将持续至 { $date }。
plans-trial-ends = 现在结束。
plans-method = 付款方式
plans-by-invoice = { $count ->
   *[other] 账单，须在 { $count } 天内支付
 }
plans-no-method = 没有付款方式
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }，{ $price }
plans-bill = 现在支付
plans-bill-none = 无需支付。
plans-credit-left = 还剩余 { $amount }，将用于抵扣后续账单。
plans-next-title = 下次支付
plans-next = { $date } 支付 { $amount }
plans-next-none = 无需支付。之后没有其他账单。
plans-next-settles = 其中包含本期剩余时间的差额。
plans-next-usage = 用量费用将另行计入。
plans-line-unused = { $plan } 自 { $date } 起未使用时间的退抵
plans-line-rest = { $plan }，自 { $date } 起的本期剩余时间
plans-line-period = { $plan }，{ $from } 至 { $to }
plans-pay = 支付 { $amount } 并更改
plans-change-on = 于 { $date } 更改
plans-change-now = 立即更改
plans-get-invoice = 更改并接收 { $amount } 的账单
plans-again = 选择其他套餐
plans-moved = 您打开此页面后，内容有所变化。请再次确认金额。
plans-done = 您的套餐已更改。
plans-done-planned = 您的变更已安排。在此之前保持不变。
plans-done-busy = 付款仍在处理中。付款完成后，您的套餐会立即更改。
plans-declined = 付款未成功
plans-waits-lead = 支付 { $amount } 后，您的套餐会立即更改。在此之前保持不变。
plans-refused-lead = 无法收取 { $amount }，因此您的套餐保持不变。您可以使用其他付款方式进行更改。
plans-pay-other = 使用其他银行卡付款
plans-stop = 无法进行此变更

### invoices

invoice = 账单 { $number }
invoice-for = 致
invoice-issued = 开具日期
invoice-due = 到期日
invoice-status = 状态
invoice-open = 未付
invoice-paid = 已付
invoice-void = 已作废
invoice-given-up = 已核销
invoice-lines = 费用明细
invoice-line = 说明
invoice-quantity = 数量
invoice-amount = 金额
invoice-discount = 折扣
invoice-total = 总计
invoice-balance = 已抵扣余额
invoice-left = 应付金额
invoice-pdf = 下载 PDF
invoices-title = 账单
invoices-search = 查找账单
invoices-any-status = 所有状态
invoices-any-year = 所有年份
invoices-year = 年份
invoices-number = 账单编号
invoices-number-column = 编号
invoices-what = 内容
invoices-show = 显示
invoices-all = 显示所有账单
invoices-none-found = 没有符合条件的账单。
invoices-none-here = 此页没有账单。
invoices-count = { $count ->
   *[other] { $count } 张账单
 }
invoices-pages = 页面
invoices-page = 第 { $page } 页，共 { $pages } 页
invoices-newer = 较新
invoices-older = 较早
invoice-unnumbered = 未编号的账单
invoice-empty = 无
invoice-and-more = { $count ->
   *[other] { $first } 及另外 { $count } 项
 }
invoice-late = 已逾期
invoice-paid-on = 支付日期
invoice-voided-on = 作废日期
invoice-subtotal = 小计
invoice-credited = 已减免
invoice-row-credited = 已减免 { $amount }
credit-notes-title = 贷项通知单
credit-off-invoice = 已从此账单中扣除
credit-refunded = 已退款
credit-to-balance = 用于您以后的账单
credit-elsewhere = 已通过其他方式结算
invoice-paid-amount = 已支付
invoice-pay = 登录并支付
invoice-receipt = 收据
payments-title = 付款记录
payment-day = 日期
payment-with = 付款方式
payment-succeeded = 已支付
payment-processing = 处理中
payment-canceled = 已取消
payment-failed = 失败
payment-no-method = 没有付款方式
refund-succeeded = 已退款
refund-processing = 退款处理中
refund-failed = 退款失败
receipt = 账单 { $number } 的收据
receipt-paid = 已支付 { $amount }
receipt-elsewhere = 此账单是在本页面之外支付的。
receipt-pdf = 下载收据 PDF
upcoming-title = 下一张账单
upcoming-none-title = 没有计划中的账单
upcoming-none = 目前，此套餐不会再产生账单。
upcoming-charged = 将使用 { $card } 支付。在此之前的变更可能会影响金额。
upcoming-sent = 届时您将收到账单，请在 { $date } 前支付。
line-trial = { $plan } 免费试用
line-usage = { $plan }：您的用量

### paper

paper-invoice = 账单
paper-receipt = 收据
paper-credit-note = 贷项通知单
paper-number = 编号
paper-period = 账期
paper-from = 开具方
paper-bill-to = 账单收件方
paper-quantity = 数量
paper-unit-price = 单价
paper-tax = 税费
paper-pay-online = 在线查看和付款
paper-page = 第 { $page } 页，共 { $pages } 页
paper-test-mark = 测试：本文件不构成付款要求
paper-discount = 折扣
paper-subtotal = 小计
paper-credited = 已减免
paper-paid = 已支付
paper-draft = 草稿
paper-overdue = 已逾期
paper-uncollectible = 无法收回

### leaving

leaving-title = 取消 { $plan }
leaving-when-later = 将于 { $date } 结束
leaving-when-trial = 您的试用将于 { $date } 结束
leaving-when-now = 将立即结束
leaving-when-after-pause = 将在暂停期后结束
leaving-stays = 在此之前一切保持不变。
leaving-stays-paused = 将继续暂停。您已付费的时间会在暂停后继续，之后套餐结束。
leaving-no-charge = 不会再向您收取此套餐的费用。
leaving-usage = 您的用量现在结算：您需支付 { $amount }。
leaving-usage-later = 在此之前的用量将于 { $date } 结算。
leaving-owed = 尚未支付的账单仍需支付。
leaving-lost = 您已付费至 { $date }，剩余部分不予退款。
leaving-credit = 未使用时间的退抵
leaving-credit-later = 将从您在 { $organization } 的下一张账单中扣除。
leaving-schedule = 计划于 { $date } 进行的变更将不会发生。
leaving-button = 取消套餐
leaving-stay = 返回，不取消
leaving-undo-later = 在此之前您可以改变主意。
leaving-again-later = 您可以随时重新开始。
leaving-changed = 金额已变化，请再次查看。
offer-title = 或以更低价格继续
offer-coupon = { $plan }：{ $discount }
offer-effect = 您在 { $date } 的下次付款将是 { $then }，而不是 { $now }。
offer-once = 适用于一次付款。
offer-invoices = { $count ->
   *[other] 适用于 { $count } 次付款。
 }
offer-until = 有效期至 { $date }。
offer-forever = 只要您保留套餐就一直有效。
offer-single = 您只能享用一次。
offer-take = 享用折扣
offer-taken = 折扣已生效，您的套餐将继续。
offer-pause-title = 或暂时休息一下
offer-pause-lead = 您可以暂停套餐，恢复之前不会收费。
offer-pause-go = 选择暂停时间
left-later = { $plan } 将于 { $date } 结束
left-after-pause = { $plan } 将在暂停期后结束
left-now = { $plan } 已结束
left-again = 重新开始
left-home = 前往账单与付款
left-done = 完成
left-notice = 您的套餐已取消。
left-undo = 保留我的套餐
survey-title = 您为什么要取消？
survey-lead = { $organization } 希望了解原因。您也可以不回答。
survey-legend = 原因
survey-comment = 您的意见
survey-send = 发送
survey-thanks = 谢谢。{ $organization } 会阅读您的意见。
reason-customer-service = 客户服务
reason-low-quality = 质量
reason-missing-features = 缺少所需功能
reason-other = 其他原因
reason-switched-service = 我找到了其他选择
reason-too-complex = 太复杂
reason-too-expensive = 太贵
reason-unused = 我不使用它
keep-title = 保留 { $plan }
keep-lead = 原定于 { $date } 结束，现在将继续。
keep-lead-paused = 原定在暂停期后结束，现在将继续。
keep-next = 下次付款
keep-button = 保留我的套餐
keep-leave = 返回，不作更改
keep-done = 您的套餐将继续。

### pausing

pausing-title = 暂停 { $plan }
pausing-lead = 套餐暂停期间不会收费，您已付费的时间会予以保留。
pausing-legend = 暂停多久？
pausing-choice = { $length }，至 { $date }
pausing-choice-open = 直到我恢复
pausing-continue = 继续
pausing-choose = 请选择暂停时间。
pausing-confirm-until = 暂停至 { $date }
pausing-confirm-open = 暂停至您恢复为止
pausing-from = 暂停开始日
pausing-until = 恢复日期
pausing-by-you = 您在此恢复时
pausing-charged = 暂停期间的费用
pausing-nothing = 无
pausing-kept = 保留的已付费时间
pausing-next = 下次付款
pausing-no-next = 没有后续付款。
pausing-open-next = 恢复后，待保留的时间用完，才会进行下次付款。
pausing-trial-kept = 保留的试用时间
pausing-button = 暂停套餐
pausing-button-change = 更改暂停
pausing-done = 您的套餐已暂停。
pausing-changed = 您的暂停安排已更改。
pausing-is-until = 已暂停至 { $date }。
pausing-is-open = 已暂停，直到您恢复为止。
pausing-will = 将于 { $date } 暂停。
pausing-change-legend = 更改为
pausing-leave = 返回，不暂停
pausing-stay = 返回，不作更改
pausing-ending = 此套餐即将结束，因此无法暂停。请先选择保留套餐。
pausing-none = { $organization } 目前不提供暂停。
resuming-title = 恢复 { $plan }
resuming-lead = 今天起继续。
resuming-charged = 今天收费
resuming-button = 恢复套餐
resuming-pay = 支付 { $amount } 并恢复
resuming-done = 您的套餐将继续。
resuming-off-title = 撤销 { $plan } 的暂停
resuming-off-lead = 原定于 { $date } 暂停，现在将不间断地继续。
resuming-off-button = 撤销暂停
resuming-off-done = 您的暂停已撤销。

### reactivating

reactivating-title = 重新开始 { $plan }
reactivating-lead = 它已于 { $date } 结束，今天重新开始。
reactivating-charged = 今天收费
reactivating-invoiced = 今天开具账单
reactivating-next = 下次付款
reactivating-with = 付款方式
reactivating-add = 添加付款方式
reactivating-pay = 支付 { $amount } 并开始
reactivating-button = 重新开始
reactivating-leave = 返回，不开始
reactivating-changed = 金额已变化，请再次查看。
reactivating-done = 您的套餐已重新生效。
reactivating-unpaid = 付款完成后，您的套餐将立即开始。
reactivating-gone = { $plan } 不再按您原来的内容销售。请联系 { $organization }。

### methods

methods-title = 付款方式
methods-none = 您还没有付款方式。
methods-add = 添加银行卡
methods-default-mark = 默认
methods-expired-mark = 已过期
methods-soon-mark = 即将过期
methods-expires = 有效期至 { $date }
methods-expired-since = 已于 { $date } 过期。请更新此卡或添加其他卡。
methods-pays = 用于支付 { $plans }
methods-pays-nothing = 目前未用于任何付款
methods-unpaid = { $plans } 还没有付款方式。请添加或选择一张银行卡。
methods-a-plan = 您的套餐
methods-make-default = 设为默认
methods-choose = 选择套餐
methods-edit = 更新
methods-remove = 移除
methods-default-title = 要将 { $card } 设为默认吗？
methods-default-lead = 今后，凡没有单独指定卡的项目，都由默认付款方式支付。
methods-default-plans = 改用此卡的套餐
methods-default-keep = 未选中的套餐将继续使用现在的卡。
methods-default-button = 设为默认
methods-default-done = 您的默认付款方式已更改。
methods-default-already = 这已经是您的默认付款方式。
methods-plans-title = { $card } 支付的项目
methods-plans-legend = 由此卡支付的套餐
methods-plans-now = 目前使用 { $card } 支付
methods-plans-now-nothing = 目前没有付款方式
methods-plans-none = 您没有由银行卡支付的有效套餐。
methods-plans-as-default = 作为默认付款方式，它用于支付 { $plans }。如需更改，请为其选择其他卡。
methods-plans-back = 未选中的套餐将改回您的默认卡。
methods-plans-button = 保存
methods-plans-done = 已保存。您的套餐将按所选方式支付。
methods-remove-title = 要移除 { $card } 吗？
methods-remove-free = 目前未用于任何付款。
methods-remove-falls-back = { $plans } 将改由 { $card } 支付。
methods-remove-needed = 它用于支付 { $plans }，且没有其他卡可代替。请先选择其他卡。
methods-remove-needed-add = 添加其他银行卡
methods-remove-needed-choose = 选择其他银行卡
methods-remove-final = 我们将删除此卡的信息。您可以随时重新添加。
methods-remove-button = 移除银行卡
methods-remove-keep = 保留
methods-remove-done = 此卡已移除。
methods-edit-title = 更新 { $card }
methods-edit-lead = 收到了卡号相同的新卡？请在此更改卡面信息。
methods-edit-button = 保存
methods-edit-done = 此卡已更新。
methods-field-number = 卡号
methods-field-expiry = 有效期
methods-field-expiry-hint = 月份和年份，例如 08/30
methods-field-cvc = 安全码
methods-field-cvc-hint = 签名栏旁或卡正面的三位或四位数字
methods-field-name = 持卡人姓名
methods-field-line1 = 街道和门牌号
methods-field-line2 = 地址补充信息
methods-field-city = 城市
methods-field-state = 省/州
methods-field-postal = 邮政编码
methods-wrong-number = 请检查卡号。
methods-wrong-cvc = 安全码为三位或四位数字。
methods-not-test = 这不是测试卡。请使用下方的卡号，切勿使用真实的卡。
methods-add-test = 测试模式只接受测试卡。任何未来日期和任何安全码均可。
methods-add-future = 用于今后的付款
methods-add-future-hint = 它将成为您的默认付款方式。
methods-add-plans = 今后由它支付的套餐
methods-add-button = 添加银行卡
methods-added = 银行卡已添加。
methods-add-busy = 您的银行处理需要一些时间。收到答复后，卡会显示在这里。
methods-test-cards = 测试卡
methods-test-number = 卡号
methods-test-outcome = 结果
methods-test-succeeds = 成功
methods-test-declined = 被拒绝
methods-test-funds = 被拒绝：余额不足
methods-test-expired = 被拒绝：已过期
methods-test-cvc = 被拒绝：安全码错误
methods-test-processing = 被拒绝：银行出现问题
methods-test-later = 可以添加，但付款被拒绝
methods-test-asks = 银行要求您确认
methods-test-asks-in-vain = 银行要求您确认，然后拒绝
methods-saved-title = { $card } 已添加
methods-saved-pays = 今后将用于支付 { $plans }。
methods-saved-default = 这是您的默认付款方式，凡没有单独指定卡的项目都由它支付。
methods-saved-only = 您可以在需要时使用。
methods-saved-owed = 尚未支付
methods-saved-pay = 立即支付 { $amounts }
methods-saved-later = 以后再说
methods-saved-done = 完成
methods-nowhere-title = 暂时无法在此添加银行卡
methods-nowhere-lead = { $organization } 尚未在此页面设置银行卡付款。如需更改付款方式，请与其联系。
methods-page-lead = 您将在我们的支付服务商的页面上输入银行卡信息，我们不会看到卡号。
methods-page-button = 继续

### paying

paying-title = 支付账单 { $number }
paying-all-title = 支付未付账单
paying-with = 付款方式
paying-button = 支付 { $amount }
paying-total = 合计
paying-one = 只支付这一张
paying-no-card = 您还没有可用于付款的银行卡。
paying-add-card = 使用其他银行卡付款
paying-changed = 金额已发生变化，请再次查看。
paying-last-try = 上次付款未成功。{ $reason }
paying-waits = 您的银行要求您确认这笔付款。
paying-confirm = 确认付款
paying-busy = 这笔付款正在处理中，请稍后再查看。
paying-nothing = 没有未付账单，谢谢！
paying-done = 付款成功，谢谢！
paying-already = 此账单已支付。
paying-results = 您的付款
paying-state-paid = 已支付
paying-state-failed = 未支付
paying-state-busy = 处理中
paying-state-waits = 等待您确认
paying-receipt = 账单和收据
paying-try-again = 重试

### challenge

challenge-title = 银行验证
challenge-payment = { $organization } 希望从{ $card } 收取 { $amount }。是否同意？
challenge-setup = { $organization } 希望保存{ $card } 以供今后付款使用。是否同意？
challenge-card = 您的银行卡
challenge-test = 测试模式：不会询问真实银行。请选择银行的答复。
challenge-approve = 批准
challenge-decline = 拒绝
challenge-leave-payment = 要支付 { $amount }，请在您的银行确认是您本人操作。
challenge-leave-setup = 请前往我们的支付服务商完成操作。
challenge-leave = 继续
challenge-returned = 我已返回
challenge-pending = 那边的操作尚未完成，请从中断处继续。
challenge-failed = 您的银行无法确认是您本人操作，因此未扣款。
challenge-failed-card = 您的银行无法确认是您本人操作，因此未添加此卡。
challenge-over = 此请求已有答复。

### details

details-lead = 您的账单将使用以下信息开具。
details-save = 保存
details-saved = 您的信息已保存。
details-change-name = 更改名称
details-change-email = 更改电子邮箱
details-change-phone = 更改电话号码
details-change-address = 更改账单地址
details-change-shipping = 更改收货地址
details-change-tax-ids = 更改税号
details-name-title = 您的名称
details-name-lead = 账单上显示的个人或企业名称。
details-phone-title = 您的电话号码
details-phone-fault = 这似乎不是电话号码。请以 + 和国家/地区代码开头。
emails-title = 您的电子邮箱
emails-current = 您的邮箱是 { $email }。
emails-no-mail = 更改由 { $organization } 代为办理，请与其联系。
emails-new = 新的电子邮箱
emails-hint = 我们会向它发送验证码。您输入验证码后，邮箱即会更改。
emails-send = 发送验证码
emails-same = 这已经是您的邮箱。
emails-code-title = 输入验证码
emails-code-lead = { $count ->
   *[other] 我们已向 { $email } 发送 8 位验证码，{ $count } 分钟内有效。
 }
emails-code = 验证码
emails-confirm = 更改我的邮箱
emails-again = 再发送一个验证码
emails-other = 使用其他邮箱
emails-sent-again = 新的验证码已发出。
emails-wrong-code = 此验证码不正确或已失效。请检查后重试，或重新获取。
emails-expired = 验证码已失效。请从输入新邮箱重新开始。
emails-changed = 您的电子邮箱已更改。您在其他设备上的登录已全部退出。

### addresses

addresses-title = 账单地址
addresses-shipping-title = 收货地址
addresses-addressee = 收件人
addresses-country = 国家或地区
addresses-choose-country = 选择国家或地区
addresses-choose = 选择
addresses-switch = 使用此国家或地区
addresses-line1 = 街道地址
addresses-line2 = 公寓、楼层、楼号
addresses-city = 城市
addresses-town = 城镇或城市
addresses-suburb = 城区或城镇
addresses-district = 区
addresses-postal-code = 邮政编码
addresses-postcode = 邮政编码
addresses-zip = 邮政编码（ZIP）
addresses-pin = 邮政编码（PIN）
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = 地区
addresses-county = 县/郡
addresses-department = 省（Department）
addresses-emirate = 酋长国
addresses-governorate = 省（Governorate）
addresses-island = 岛屿
addresses-parish = 教区
addresses-prefecture = 都道府县
addresses-province = 省
addresses-region = 大区
addresses-state = 州
addresses-code-fault = { $count ->
   *[other] 此编码须为 { $count } 位数字。
 }
addresses-order-title = 此套餐的地址
addresses-order-lead = 如果没有单独的地址，套餐将使用您的地址。
addresses-order-billing = 此套餐的账单地址
addresses-order-delivery = 此套餐的收货地址
addresses-order-usual = 使用我的常用地址

### tax-ids

tax-ids-title = 税号
tax-ids-lead = 税号会显示在您之后的账单上。
tax-ids-add = 添加税号
tax-ids-type = 国家/地区和类型
tax-ids-value = 号码
tax-ids-hint = 可以包含空格、点和短横线。
tax-ids-kind = { $country }：{ $name }
tax-ids-choice = { $kind }（例如 { $example }）
tax-ids-unknown = 其他
tax-ids-remove = 移除
tax-ids-added = 税号已添加。
tax-ids-removed = 税号已移除。

### privacy

privacy-title = 您的数据
privacy-copy = 您的数据副本
privacy-copy-lead = 此处保存的所有关于您的数据，以其他程序可读取的文件（JSON）提供。
privacy-download = 下载我的数据
privacy-erase = 删除数据
privacy-erase-lead = 您可以要求删除您的数据。
privacy-erase-ask = 请求删除
privacy-erase-title = 请求删除您的数据
privacy-erase-who = 将由 { $organization } 执行，对方可能会先与您联系。
privacy-erase-what = 您的套餐将结束，您将退出所有登录，您的信息和付款方式将被删除。
privacy-erase-kept = { $count ->
   *[other] 根据法律要求，账单及其付款记录将保留 { $count } 年。
 }
privacy-erase-send = 请求删除
privacy-asked = 您已于 { $date } 请求 { $organization } 删除您的数据。
privacy-sent = 您的请求已发出。

### problems

bad-request = 我们无法理解此请求
bad-request-advice = 网址或表单的某一部分有误。请返回后重试。
stranger = 此请求并非来自本页面
stranger-advice = 为了您的安全，该操作未执行。请返回并重新加载页面，然后重试。
switched-off = 此处不提供此功能
switched-off-advice = { $organization } 尚未启用此功能。如有需要，请与其联系。
refused = 目前无法进行此操作
not-found = 找不到此页面
not-found-advice = 网址可能有误，或页面已被移除。请使用收款公司提供的链接。
wrong-method = 无法以这种方式使用此页面
wrong-method-advice = 没有任何变更。请返回并使用页面上的按钮。
timed-out = 操作超时
timed-out-advice = 没有任何变更。请检查网络连接后重试。
too-large = 内容过大
too-large-advice = 没有任何变更。请缩短内容后重试。
too-many = 请稍候
too-many-advice = 来自您网络的请求过多。请等待一分钟后重试。
offline-title = 您已离线
offline-lead = 此页面需要互联网。请检查网络连接，然后重试。
offline-note = 您最后提交的内容可能已经送达。恢复连接后，您会在这里看到。
broken = 我们这边出了问题
broken-advice = 这不是您的操作造成的。请稍后重试。如果问题仍然存在，请告知收款公司，并提供下方的参考编号。
unavailable = 我们马上回来
unavailable-advice = 页面繁忙或正在维护。请稍后重试。

### root

root-title = 这是账单服务器
root-customer = 您是客户吗？请使用收款公司提供的链接。
root-operator = 您管理此服务器吗？它运行正常。以下命令会创建一个组织，以及其账单页面所用的密钥：
root-reference = API 参考

### refusals

refusal-general = 无法进行此操作。请联系 { $organization }。
refusal-busy = 您上一个请求仍在处理中。请稍候再查看。
refusal-declined = 银行卡被拒绝。请换用其他卡，或咨询您的银行。
refusal-insufficient-funds = 银行卡被拒绝：余额不足。请换用其他卡。
refusal-expired-card = 银行卡被拒绝：已过期。请换用其他卡。
refusal-wrong-cvc = 银行卡被拒绝：安全码错误。请检查后重试。
refusal-processing-error = 银行出现问题。请稍后重试，或换用其他卡。
refusal-authentication = 您的银行要求您确认这笔付款。
refusal-too-many-attempts = 尝试次数过多。请稍等片刻后重试。
refusal-in-use = 仍在使用中，无法移除。
obstacle-subscription-over = 此套餐已结束。
obstacle-subscription-runs = 此套餐尚未结束。
obstacle-subscription-incomplete = 此套餐的第一张账单尚未支付，请先支付。
obstacle-nothing-to-undo = 此套餐没有可以撤销的结束安排。
obstacle-already-ending = 此套餐已安排结束。
obstacle-already-paused = 此套餐已暂停。
obstacle-not-paused = 此套餐未暂停。
obstacle-subscription-overdue = 此套餐有逾期账单，请先支付。
obstacle-subscription-paused = 此套餐已暂停，请先恢复。
obstacle-has-schedule = 此套餐已有计划的变更。请先撤销，或联系 { $organization }。
obstacle-last-item = 套餐至少需要包含一项。
obstacle-invoice-not-open = 此账单已不是未付状态。
obstacle-invoice-paid = 此账单已支付。
obstacle-no-payment-method = 没有可用的付款方式，请先添加。
obstacle-last-payment-method = 它正用于支付一个有效套餐。请先为该套餐选择其他付款方式。
obstacle-payment-over = 这笔付款已结束。
obstacle-setup-over = 此卡已添加，或已放弃添加。
obstacle-no-gateway = { $organization } 暂时无法在此收款，请与其联系。
obstacle-offer-taken = 您之前已享用过此优惠。
obstacle-discount-runs = 已有折扣正在生效。
obstacle-too-many = 数量已达上限。
rule-required = 请填写此项。
rule-too-long = { $count ->
   *[other] 最多可输入 { $count } 个字符。
 }
rule-too-short = { $count ->
   *[other] 至少需输入 { $count } 个字符。
 }
rule-range = 必须在 { $min } 到 { $max } 之间。
rule-character = 包含此处不能使用的字符。
rule-email = 这似乎不是电子邮箱地址。
rule-choice = 请从列表中选择一项。
rule-taken = 已被占用。
rule-missing = 此项已不存在。请选择其他项。
rule-expired = 已过期。
rule-used-up = 已达到使用次数上限。
rule-first-time-only = 仅限新客户使用。
rule-once-per-customer = 只能使用一次，您已经使用过。
rule-below-minimum = 金额太小，不符合使用条件。
rule-not-applicable = 不适用于您的套餐。
rule-tax-id = 这似乎不是该类型的号码。请检查是否输入有误。
rule-expiry = 请检查月份和年份。
rule-card-number = 请勿在此输入卡号。
rule-weak-password = 此密码太容易被猜到。请选择更长或更不常见的密码。
rule-wrong-password = 密码不正确。
rule-invalid = 请检查此项。

### mails

mail-code-subject = 您的 { $merchant } 登录验证码
mail-code-lead = 输入此验证码，即可登录您在 { $merchant } 的账单页面：
mail-code-life = { $minutes ->
   *[other] { $minutes } 分钟内有效，只能使用一次。
 }
mail-code-ignore = 如果这不是您本人的请求，请忽略此邮件。没有验证码，任何人都无法登录。
mail-link-subject = 您的 { $merchant } 登录链接
mail-link-lead = 使用此链接，即可登录您在 { $merchant } 的账单页面。
mail-link-button = 登录
mail-link-life = { $minutes ->
   *[other] 链接在 { $minutes } 分钟内有效，只能使用一次。
 }
mail-link-ignore = 如果这不是您本人的请求，请忽略此邮件。没有链接，任何人都无法登录。
mail-reset-subject = 设置您的 { $merchant } 新密码
mail-reset-lead = 使用此链接，为您在 { $merchant } 的账单页面设置新密码。
mail-reset-button = 设置新密码
mail-reset-ignore = 如果这不是您本人的请求，请忽略此邮件。您的密码保持不变。
mail-proof-subject = 为 { $merchant } 确认您的电子邮箱
mail-proof-lead = 输入此验证码，即可在 { $merchant } 使用此电子邮箱：
mail-proof-ignore = 如果这不是您本人的请求，请忽略此邮件。不会有任何变更。
mail-email-subject = 您的电子邮箱已更改
mail-email-old = 您在 { $merchant } 的账单账户的电子邮箱已于 { $date } 更改。今后邮件将不再发送到此邮箱。
mail-email-new = 此邮箱现在是您在 { $merchant } 的账单账户的电子邮箱。
mail-method-subject = 已添加付款方式
mail-method-lead = 尾号为 { $last4 } 的 { $brand } 已于 { $date } 添加到您在 { $merchant } 的账单账户。
mail-method-card = 尾号为 { $last4 } 的银行卡已于 { $date } 添加到您在 { $merchant } 的账单账户。
mail-cancelled-subject = 您的订阅已取消
mail-cancelled-later = 您已取消 { $plan }。您可以使用至 { $date }。
mail-cancelled-undo = 改变主意了？在此之前，您可以在账单页面上撤销取消。
mail-cancelled-now = 您已取消 { $plan }，它已结束。
mail-portal-button = 打开账单页面
mail-not-you = 如果这不是您本人的操作，请立即联系 { $merchant }。
mail-not-you-at = 如果这不是您本人的操作，请立即联系 { $merchant }：{ $email }
