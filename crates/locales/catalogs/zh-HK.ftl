### general

percent = { $number }%
title = { $page } · { $organization }
billing = 帳單與付款
test-mode = 測試模式
test-mode-note = 此處不會實際扣款。
skip = 跳至頁面內容
policies = 政策與條款
privacy = 私隱政策
terms = 服務條款
refunds = 退款政策
return-to = 返回 { $organization }
sign-out = 登出
language = 語言
language-change = 更改語言
contact = 聯絡我們
contact-lead = 如對帳單或付款有疑問，{ $organization } 會在此為您解答。
not-given = 未填寫
back = 返回
home = 您的帳單與付款
navigation = 您的帳單與付款
reference = 參考編號
errors-title = { $count ->
   *[other] 有 { $count } 處需要您再確認一下
 }
field-again = 為了您的安全，此內容並未保留。請重新輸入。
optional = 選填

days = { $count ->
   *[other] { $count } 天
 }
weeks = { $count ->
   *[other] { $count } 週
 }
months = { $count ->
   *[other] { $count } 個月
 }
years = { $count ->
   *[other] { $count } 年
 }

price-daily = 每天 { $amount }
price-weekly = 每週 { $amount }
price-monthly = 每月 { $amount }
price-yearly = 每年 { $amount }
price-every = 每 { $interval } { $amount }
price-once = 一次性 { $amount }
price-metered = 按用量計費，{ $amount }
price-tiers = 按數量計價

### notices

notice-stale = 此頁面的內容已過期，請再試。

### flows

flow-done = 全部完成
flow-done-lead = 您可以關閉此頁面。

### portal

portal-headline = 您在 { $organization } 的帳單與付款
portal-use-link = 請使用 { $organization } 傳送給您的連結
portal-use-link-more = 您的帳單頁面須透過專屬連結開啟。請在您的 { $organization } 帳戶或對方傳來的訊息中尋找該連結。
portal-use-link-once = 每個連結只能使用一次，且僅在幾分鐘內有效。如果連結已失效，請重新索取。
portal-closed = { $organization } 會在您的帳戶內顯示帳單與付款資訊。
link-title = 您的帳單頁面已準備就緒
link-lead = 這是 { $organization } 專為您建立的連結，只能使用一次。
link-button = 開啟我的帳單頁面
link-note = 開啟後，您將在此裝置上登入。使用完畢後請登出。
ended-title = 此連結已失效
ended-lead = 為避免他人使用您的連結，帳單頁面的連結只能使用一次，有效時間為五分鐘。
ended-step-back = 回到您取得連結的地方：您的帳戶，或含有該連結的訊息。
ended-step-ask = 在該處重新索取連結。
ended-step-open = 在五分鐘內開啟。
signed-out = 您已登出
signed-out-close = 您可以關閉此視窗。
signed-out-lead = 您可以關閉此視窗。如要再次使用，請使用 { $organization } 提供的新連結。

### signing in

sign-in-title = 登入
sign-in-email = 電郵地址
sign-in-username = 電郵地址或用戶名稱
sign-in-password = 密碼
sign-in-password-hint = 留空即可透過電郵收取驗證碼。
sign-in-code-note = 我們會傳送登入驗證碼給您，不需要密碼。
sign-in-continue = 繼續
sign-in-send = 傳送驗證碼給我
sign-in-forgotten = 忘記密碼？
sign-in-wrong-password = 用戶名稱或密碼不正確。
sign-in-needs-password = 請輸入密碼。
sign-in-wait = { $minutes ->
   *[other] 索取次數過於頻繁。請使用您收到的最新電郵，或在 { $minutes } 分鐘後再試。
 }
code-title = 請查看您的電郵
code-lead = 如果 { $email } 屬於 { $organization } 的客戶，驗證碼很快便會送達。
code-field = 電郵中的驗證碼
code-hint = 八位數字。驗證碼在此瀏覽器中十分鐘內有效。
code-enter = 登入
code-wrong = 此驗證碼無效。請檢查後再試，或重新索取。
code-resend = 重新傳送驗證碼
code-other = 使用其他電郵
code-sent = 新的驗證碼已發出，先前的驗證碼不再有效。
choose-title = 您想查看哪位客戶的帳單？
choose-lead = 您的電郵地址對應到 { $organization } 的多位客戶。
choose-legend = 客戶
choose-unnamed = 未填寫名稱
choose-since = 自 { $date } 起成為客戶
choose-plans = { $count ->
   *[other] { $count } 個使用中的計劃
 }
choose-no-plan = 沒有使用中的計劃
choose-needed = 請選擇一項。
forgotten-title = 設定新密碼
forgotten-lead = 我們會向您傳送設定密碼的連結。
forgotten-send = 傳送連結給我
forgotten-sent = 如果 { $organization } 有此用戶名稱且已設定密碼，連結將傳送至其電郵地址，一小時內有效。
password-title = 您的密碼
password-current = 目前的密碼
password-new = 新密碼
password-new-hint = 至少八個字元，越長越安全。
password-save = 儲存密碼
password-first = 您還沒有密碼。設定密碼後，您可以用 { $email } 登入，無須等候驗證碼。
password-first-no-email = 密碼須搭配電郵地址使用。請先在您的資料中新增電郵地址。
password-others = 您在其他裝置上的登入將全部登出。
notice-password = 您的密碼已儲存。
notice-password-reset = 您的新密碼已儲存，請用它登入。
confirm-title = 請驗證您的身份
confirm-lead = 為保護您的帳戶安全，請再次驗證您的身份。
confirm-send = 傳送驗證碼到 { $email }
confirm-code-lead = 驗證碼已傳送至 { $email }。
confirm-or-password = 或輸入您的密碼
confirm-button = 確認
confirm-no-way = 我們無法傳送驗證碼給您。請使用 { $organization } 提供的新連結開啟帳單頁面，之後十分鐘內即可進行此操作。
sessions-title = 您的登入位置
sessions-lead = 如果您不認得其中某一項，請將其登出；如果您設有密碼，請一併更改密碼。
sessions-this = 此瀏覽器
sessions-unknown = 未知瀏覽器
sessions-seen = 上次使用：{ $time }
sessions-by-link = 透過 { $organization } 的連結登入：{ $time }
sessions-by-email = 透過電郵登入：{ $time }
sessions-by-password = 使用密碼登入：{ $time }
sessions-by-site = 在 { $organization } 登入：{ $time }
sessions-end = 登出
sessions-end-others = 登出其他所有位置
sessions-end-all = 登出所有位置
notice-link-ended = 該連結已失效。請在此登入。
notice-session-ended = 該瀏覽器已登出。
notice-sessions-ended = 您在其他位置的登入已全部登出。

### home

hello = { $name }，您好
hello-nobody = 您好
signed-in-as = 目前登入：{ $email }
details = 帳單資料
name = 名稱
email = 電郵
phone = 電話
address = 帳單地址
shipping = 送貨地址
home-plans = 您的計劃
home-no-plans = 您目前沒有計劃。
home-more-plans = 更多計劃
home-ended = 已結束的計劃
home-balance = 餘額
home-credit = 您有 { $amount } 的餘額，將用於抵扣後續發票。
home-debt = { $amount } 將計入您的下一張發票。
home-methods = 付款方式
home-no-methods = 您還沒有儲存付款方式。
home-methods-more = { $count ->
   *[other] 以及另外 { $count } 種付款方式
 }
home-methods-no-default = { $count ->
   *[other] 您已儲存 { $count } 種付款方式，但尚未設定預設付款方式。
 }
home-methods-manage = 管理付款方式
home-details-change = 更改資料
home-tax-ids = 稅務編號
home-no-invoices = 還沒有發票。
home-all-invoices = 所有發票
home-further = 更多頁面
home-sessions = 您的登入位置
home-password = 您的密碼
home-privacy = 您的資料

owed-now = 現在須支付 { $amount }
owed-now-several = 有發票須現在支付
owed-open = 待支付 { $amount }
owed-open-several = 有發票待支付
owed-all = 查看所有未付發票
owed-late = 此發票已逾期。
owed-not-yet = 此發票尚未支付。
owed-processing = 您的付款正在處理中。
owed-retry = 我們將於 { $date } 再次嘗試扣款。
owed-pay = 支付 { $amount }
owed-pay-all = 全部支付
owed-confirm = 確認付款

plan-nameless = 計劃
plan-quantity = × { $quantity }
plan-active = 使用中
plan-trial-until = 免費試用至 { $date }
plan-paused = 已暫停
plan-paused-until = 暫停至 { $date }
plan-pauses-on = 將於 { $date } 暫停
plan-ends-on = 將於 { $date } 結束
plan-ended = 已結束
plan-ended-on = 已於 { $date } 結束
plan-past-due = 付款失敗
plan-unpaid = 未付款
plan-incomplete = 等待首次付款
plan-on-hold = 保留中：沒有付款方式
plan-next-payment = 下次付款
plan-next-invoice = 下一張發票
plan-next-lines = 查看明細
plan-next-plus-use = 您的用量費用將另行計入。
plan-next-due = 請於 { $date } 前支付
plan-discount = 折扣
plan-discount-until = 至 { $date } 止
plan-later = 已安排的更改
plan-paid-with = 付款方式
plan-paid-with-change = 更改
plan-paid-with-default = 您的預設付款方式
plan-paid-by-invoice = 您按發票逐筆付款
plan-no-method = 沒有付款方式
plan-card-expired = 此卡已過期。請改用其他卡，以便下次付款順利完成。
plan-card-expires = 此卡將在您下次付款前過期。請及早改用其他卡。
plan-needs-method = 請新增付款方式，以便下次付款順利完成。
plan-until-end = 您可以使用至 { $date }。
plan-paused-note = 暫停期間您無須付款。
plan-change = 更改計劃
plan-pause = 暫停
plan-resume = 恢復
plan-address = 地址
plan-cancel = 取消計劃
plan-keep = 保留計劃
plan-unschedule = 撤銷已安排的更改
plan-reactivate = 重新開始
plan-add-method = 新增付款方式
discount-plain = 優惠 { $off }
discount-named = { $name }（優惠 { $off }）
card-of-brand = 尾號為 { $last4 } 的 { $brand }
card-plain = 尾號為 { $last4 } 的付款卡

### plans

plans-title = 更改您的計劃
plans-interval = 您希望多久付款一次？
plans-daily = 每天
plans-weekly = 每週
plans-monthly = 每月
plans-yearly = 每年
plans-every = 每 { $interval }
plans-choose = 選擇計劃
plans-current = 您的計劃
plans-stays = { $plan } 維持不變。{ $organization } 在此沒有為它提供其他選擇。
plans-quantity = 數量
plans-quantity-range = { $min } 到 { $max }
plans-quantity-least = { $min } 以上
plans-quantity-form = 請輸入整數。
plans-quantity-fixed = 此計劃的數量無法在此更改。
plans-code = 優惠碼
plans-code-unknown = 我們找不到此優惠碼。請檢查是否輸入有誤。
plans-code-used = 您已享有此折扣。
plans-choose-one = 請選擇計劃。
plans-twice = 您計劃的另一部分已包含此項目。請選擇其他項目。
plans-continue-note = 目前不會有任何更改。下一頁會顯示您須支付的確切金額。
plans-continue = 查看費用
plans-keep = 保留目前的計劃
plans-nothing-changed = 這與您目前的計劃相同。請選擇其他計劃，或維持不變。
plans-nothing-offered = { $organization } 在此不提供其他計劃。如有需要，請與其聯絡。
plans-bound = { $organization } 已安排更改此計劃。如要修改，請與其聯絡。
plans-bound-until = { $organization } 已安排於 { $date } 更改此計劃。如要修改，請與其聯絡。
plans-waits-for-method = 此計劃需要付款方式。請先新增付款方式，再更改計劃。
plans-add-method = 新增付款方式
plans-pay-open = 支付未付發票
plans-to-home = 返回帳單與付款
plans-waiting-title = 已安排更改
plans-waiting = 自 { $date } 起，您的計劃將改為 { $plan }。在此之前維持不變。
plans-waiting-replaced = 如果您在下方選擇其他計劃，將取代此更改。
plans-undo = 撤銷此更改
plans-undo-title = 要保留目前的計劃嗎？
plans-undo-lead = 原定於 { $date } 改為 { $plan } 的更改將不會進行。您的計劃將照常繼續。
plans-undo-button = 保留我目前的計劃
plans-undo-leave = 按原定安排更改
plans-undone = 已安排的更改現已撤銷。您的計劃將照常繼續。
plans-nothing-waits = 此計劃再沒有已安排的更改。
plans-confirm = 確認您的更改
plans-change = 您的更改
plans-before = 目前
plans-after = 更改後
plans-starts = 生效時間
plans-starts-now = 立即
plans-starts-on = 自 { $date } 起。在此之前維持不變。
plans-trial = 試用
plans-trial-goes-on = 將持續至 { $date }。
plans-trial-ends = 現在結束。
plans-method = 付款方式
plans-by-invoice = { $count ->
   *[other] 發票，須於 { $count } 天內支付
 }
plans-no-method = 沒有付款方式
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }，{ $price }
plans-bill = 現在支付
plans-bill-none = 無須支付。
plans-credit-left = 還剩餘 { $amount }，將用於抵扣後續發票。
plans-next-title = 下次支付
plans-next = { $date } 支付 { $amount }
plans-next-none = 無須支付。之後沒有其他發票。
plans-next-settles = 其中包含本期剩餘時間的差額。
plans-next-usage = 用量費用將另行計入。
plans-line-unused = { $plan } 自 { $date } 起未使用時間的抵扣
plans-line-rest = { $plan }，自 { $date } 起的本期剩餘時間
plans-line-period = { $plan }，{ $from } 至 { $to }
plans-pay = 支付 { $amount } 並更改
plans-change-on = 於 { $date } 更改
plans-change-now = 立即更改
plans-get-invoice = 更改並收取 { $amount } 的發票
plans-again = 選擇其他計劃
plans-moved = 您開啟此頁面後，內容有所變動。請再次確認金額。
plans-done = 您的計劃已更改。
plans-done-planned = 您的更改已安排。在此之前維持不變。
plans-done-busy = 付款仍在處理中。付款完成後，您的計劃會即時更改。
plans-declined = 付款未成功
plans-waits-lead = 支付 { $amount } 後，您的計劃會即時更改。在此之前維持不變。
plans-refused-lead = 無法收取 { $amount }，因此您的計劃維持不變。您可以使用其他付款方式作出更改。
plans-pay-other = 使用其他付款卡
plans-stop = 無法進行此更改

### invoices

invoice = 發票 { $number }
invoice-for = 致
invoice-issued = 發出日期
invoice-due = 到期日
invoice-status = 狀態
invoice-open = 未付
invoice-paid = 已付
invoice-void = 已作廢
invoice-given-up = 已撇銷
invoice-lines = 費用明細
invoice-line = 描述
invoice-quantity = 數量
invoice-amount = 金額
invoice-discount = 折扣
invoice-total = 總計
invoice-balance = 已抵扣餘額
invoice-left = 應付金額
invoice-pdf = 下載 PDF
invoices-title = 發票
invoices-search = 搜尋發票
invoices-any-status = 所有狀態
invoices-any-year = 所有年份
invoices-year = 年份
invoices-number = 發票編號
invoices-number-column = 編號
invoices-what = 內容
invoices-show = 顯示
invoices-all = 顯示所有發票
invoices-none-found = 沒有符合條件的發票。
invoices-none-here = 此頁沒有發票。
invoices-count = { $count ->
   *[other] { $count } 張發票
 }
invoices-pages = 頁面
invoices-page = 第 { $page } 頁，共 { $pages } 頁
invoices-newer = 較新
invoices-older = 較舊
invoice-unnumbered = 未編號的發票
invoice-empty = 無
invoice-and-more = { $count ->
   *[other] { $first } 及另外 { $count } 項
 }
invoice-late = 已逾期
invoice-paid-on = 付款日期
invoice-voided-on = 作廢日期
invoice-subtotal = 小計
invoice-credited = 已減免
invoice-row-credited = 已減免 { $amount }
credit-notes-title = 貸項通知單
credit-off-invoice = 已從此發票中扣除
credit-refunded = 已退款
credit-to-balance = 用於您之後的發票
credit-elsewhere = 已以其他方式結清
invoice-paid-amount = 已支付
invoice-pay = 登入並付款
invoice-receipt = 收據
payments-title = 付款紀錄
payment-day = 日期
payment-with = 付款方式
payment-succeeded = 已支付
payment-processing = 處理中
payment-canceled = 已取消
payment-failed = 失敗
payment-no-method = 沒有付款方式
refund-succeeded = 已退款
refund-processing = 退款處理中
refund-failed = 退款失敗
receipt = 發票 { $number } 的收據
receipt-paid = 已支付 { $amount }
receipt-elsewhere = 此發票是在本頁面以外支付的。
receipt-pdf = 下載收據 PDF
upcoming-title = 下一張發票
upcoming-none-title = 沒有預定的發票
upcoming-none = 目前看來，此計劃不會再產生發票。
upcoming-charged = 將使用 { $card } 支付。在此之前的更改可能會影響金額。
upcoming-sent = 屆時您會收到發票，請於 { $date } 前支付。
line-trial = { $plan } 免費試用
line-usage = { $plan }：您的用量

### paper

paper-invoice = 發票
paper-receipt = 收據
paper-credit-note = 貸項通知單
paper-number = 編號
paper-period = 期間
paper-from = 發出人
paper-bill-to = 發票收件人
paper-quantity = 數量
paper-unit-price = 單價
paper-tax = 稅額
paper-pay-online = 網上查看與付款
paper-page = 第 { $page } 頁，共 { $pages } 頁
paper-test-mark = 測試：本文件並非付款要求
paper-discount = 折扣
paper-subtotal = 小計
paper-credited = 已減免
paper-paid = 已支付
paper-draft = 草稿
paper-overdue = 已逾期
paper-uncollectible = 無法收回

### leaving

leaving-title = 取消 { $plan }
leaving-when-later = 將於 { $date } 結束
leaving-when-trial = 您的試用將於 { $date } 結束
leaving-when-now = 將立即結束
leaving-when-after-pause = 將在暫停期後結束
leaving-stays = 在此之前一切維持不變。
leaving-stays-paused = 將繼續暫停。您已付費的時間會在暫停後繼續，之後計劃結束。
leaving-no-charge = 不會再向您收取此計劃的費用。
leaving-usage = 您的用量現在結算：您需支付 { $amount }。
leaving-usage-later = 在此之前的用量將於 { $date } 結算。
leaving-owed = 尚未支付的發票仍須支付。
leaving-lost = 您已付費至 { $date }，剩餘部分不予退款。
leaving-credit = 未使用時間的抵扣
leaving-credit-later = 將從您在 { $organization } 的下一張發票中扣除。
leaving-schedule = 原定於 { $date } 的更改將不會進行。
leaving-button = 取消計劃
leaving-stay = 返回，不取消
leaving-undo-later = 在此之前您可以改變主意。
leaving-again-later = 您可以隨時重新開始。
leaving-changed = 金額已變動，請再次查看。
offer-title = 或以更低價格繼續使用
offer-coupon = { $plan }：{ $discount }
offer-effect = 您在 { $date } 的下次付款將是 { $then }，而不是 { $now }。
offer-once = 適用於一次付款。
offer-invoices = { $count ->
   *[other] 適用於 { $count } 次付款。
 }
offer-until = 有效至 { $date }。
offer-forever = 只要您保留計劃就持續有效。
offer-single = 您只能享用一次。
offer-take = 享用折扣
offer-taken = 折扣已生效，您的計劃將繼續。
offer-pause-title = 或先休息一下
offer-pause-lead = 您可以暫停計劃，恢復之前不會收費。
offer-pause-go = 選擇暫停時間
left-later = { $plan } 將於 { $date } 結束
left-after-pause = { $plan } 將在暫停期後結束
left-now = { $plan } 已結束
left-again = 重新開始
left-home = 前往帳單與付款
left-done = 完成
left-notice = 您的計劃已取消。
left-undo = 保留我的計劃
survey-title = 您為什麼要取消？
survey-lead = { $organization } 希望了解原因。您也可以不回答。
survey-legend = 原因
survey-comment = 您的意見
survey-send = 送出
survey-thanks = 謝謝。{ $organization } 會閱讀您的意見。
reason-customer-service = 客戶服務
reason-low-quality = 質素
reason-missing-features = 缺少所需功能
reason-other = 其他原因
reason-switched-service = 我找到了其他選擇
reason-too-complex = 太複雜
reason-too-expensive = 太貴
reason-unused = 我沒有使用
keep-title = 保留 { $plan }
keep-lead = 原定於 { $date } 結束，現在將繼續。
keep-lead-paused = 原定在暫停期後結束，現在將繼續。
keep-next = 下次付款
keep-button = 保留我的計劃
keep-leave = 返回，不做更改
keep-done = 您的計劃將繼續。

### pausing

pausing-title = 暫停 { $plan }
pausing-lead = 計劃暫停期間不會收費，您已付費的時間會保留下來。
pausing-legend = 要暫停多久？
pausing-choice = { $length }，至 { $date }
pausing-choice-open = 直到我恢復為止
pausing-continue = 繼續
pausing-choose = 請選擇暫停時間。
pausing-confirm-until = 暫停至 { $date }
pausing-confirm-open = 暫停至您恢復為止
pausing-from = 暫停開始日
pausing-until = 恢復日期
pausing-by-you = 您在此恢復時
pausing-charged = 暫停期間的費用
pausing-nothing = 無
pausing-kept = 保留的已付費時間
pausing-next = 下次付款
pausing-no-next = 沒有後續付款。
pausing-open-next = 恢復後，待保留的時間用完，才會進行下次付款。
pausing-trial-kept = 保留的試用時間
pausing-button = 暫停計劃
pausing-button-change = 更改暫停
pausing-done = 您的計劃已暫停。
pausing-changed = 您的暫停設定已更改。
pausing-is-until = 已暫停至 { $date }。
pausing-is-open = 已暫停，直到您恢復為止。
pausing-will = 將於 { $date } 暫停。
pausing-change-legend = 改為
pausing-leave = 返回，不暫停
pausing-stay = 返回，不做更改
pausing-ending = 此計劃即將結束，因此無法暫停。請先選擇保留計劃。
pausing-none = { $organization } 目前不提供暫停。
resuming-title = 恢復 { $plan }
resuming-lead = 今天起繼續。
resuming-charged = 今天收費
resuming-button = 恢復計劃
resuming-pay = 支付 { $amount } 並恢復
resuming-done = 您的計劃將繼續。
resuming-off-title = 撤銷 { $plan } 的暫停
resuming-off-lead = 原定於 { $date } 暫停，現在將不中斷地繼續。
resuming-off-button = 撤銷暫停
resuming-off-done = 您的暫停已撤銷。

### reactivating

reactivating-title = 重新開始 { $plan }
reactivating-lead = 它已於 { $date } 結束，今天重新開始。
reactivating-charged = 今天收費
reactivating-invoiced = 今天發出發票
reactivating-next = 下次付款
reactivating-with = 付款方式
reactivating-add = 新增付款方式
reactivating-pay = 支付 { $amount } 並開始
reactivating-button = 重新開始
reactivating-leave = 返回，不開始
reactivating-changed = 金額已變動，請再次查看。
reactivating-done = 您的計劃已重新啟用。
reactivating-unpaid = 付款完成後，您的計劃會立即開始。
reactivating-gone = { $plan } 不再按您原有的內容發售。請聯絡 { $organization }。

### methods

methods-title = 付款方式
methods-none = 您還沒有付款方式。
methods-add = 新增付款卡
methods-default-mark = 預設
methods-expired-mark = 已過期
methods-soon-mark = 即將過期
methods-expires = 有效期限 { $date }
methods-expired-since = 已於 { $date } 過期。請更新此卡或新增其他卡。
methods-pays = 用於支付 { $plans }
methods-pays-nothing = 目前未用於任何付款
methods-unpaid = { $plans } 還沒有付款方式。請新增或選擇一張付款卡。
methods-a-plan = 您的計劃
methods-make-default = 設為預設
methods-choose = 選擇計劃
methods-edit = 更新
methods-remove = 移除
methods-default-title = 要將 { $card } 設為預設嗎？
methods-default-lead = 日後，凡沒有另外指定卡的項目，都由預設付款方式支付。
methods-default-plans = 改用此卡的計劃
methods-default-keep = 未勾選的計劃將繼續使用現在的卡。
methods-default-button = 設為預設
methods-default-done = 您的預設付款方式已更改。
methods-default-already = 這已經是您的預設付款方式。
methods-plans-title = { $card } 支付的項目
methods-plans-legend = 由此卡支付的計劃
methods-plans-now = 目前使用 { $card } 支付
methods-plans-now-nothing = 目前沒有付款方式
methods-plans-none = 您沒有以付款卡支付的使用中計劃。
methods-plans-as-default = 作為預設付款方式，它用於支付 { $plans }。如要更改，請為其選擇其他卡。
methods-plans-back = 未勾選的計劃將改回您的預設卡。
methods-plans-button = 儲存
methods-plans-done = 已儲存。您的計劃將按所選方式支付。
methods-remove-title = 要移除 { $card } 嗎？
methods-remove-free = 目前未用於任何付款。
methods-remove-falls-back = { $plans } 將改由 { $card } 支付。
methods-remove-needed = 它用於支付 { $plans }，且沒有其他卡可代替。請先選擇其他卡。
methods-remove-needed-add = 新增其他付款卡
methods-remove-needed-choose = 選擇其他付款卡
methods-remove-final = 我們會刪除此卡的資料。您可以隨時重新新增。
methods-remove-button = 移除付款卡
methods-remove-keep = 保留
methods-remove-done = 此卡已移除。
methods-edit-title = 更新 { $card }
methods-edit-lead = 收到卡號相同的新卡了嗎？請在此更改卡面資訊。
methods-edit-button = 儲存
methods-edit-done = 此卡已更新。
methods-field-number = 卡號
methods-field-expiry = 有效期限
methods-field-expiry-hint = 月份和年份，例如 08/30
methods-field-cvc = 安全碼
methods-field-cvc-hint = 簽名欄旁或卡正面的三位或四位數字
methods-field-name = 持卡人姓名
methods-field-line1 = 街道與門牌號碼
methods-field-line2 = 地址補充資訊
methods-field-city = 城市
methods-field-state = 省／州／地區
methods-field-postal = 郵政編碼
methods-wrong-number = 請檢查卡號。
methods-wrong-cvc = 安全碼為三位或四位數字。
methods-not-test = 這不是測試卡。請使用下方的卡號，切勿使用真實的卡。
methods-add-test = 測試模式只接受測試卡。任何未來日期和任何安全碼均可。
methods-add-future = 用於日後的付款
methods-add-future-hint = 它會成為您的預設付款方式。
methods-add-plans = 日後由它支付的計劃
methods-add-button = 新增付款卡
methods-added = 付款卡已新增。
methods-add-busy = 您的銀行處理需要一些時間。收到回覆後，卡會顯示在這裡。
methods-test-cards = 測試卡
methods-test-number = 卡號
methods-test-outcome = 結果
methods-test-succeeds = 成功
methods-test-declined = 遭拒絕
methods-test-funds = 遭拒絕：餘額不足
methods-test-expired = 遭拒絕：已過期
methods-test-cvc = 遭拒絕：安全碼錯誤
methods-test-processing = 遭拒絕：銀行出現問題
methods-test-later = 可以新增，但付款遭拒絕
methods-test-asks = 銀行要求您確認
methods-test-asks-in-vain = 銀行要求您確認，然後拒絕
methods-saved-title = { $card } 已新增
methods-saved-pays = 日後將用於支付 { $plans }。
methods-saved-default = 這是您的預設付款方式，凡沒有另外指定卡的項目都由它支付。
methods-saved-only = 您可以在需要時使用。
methods-saved-owed = 尚未支付
methods-saved-pay = 立即支付 { $amounts }
methods-saved-later = 以後再說
methods-saved-done = 完成
methods-nowhere-title = 暫時無法在此新增付款卡
methods-nowhere-lead = { $organization } 尚未在此頁面設定以付款卡付款。如要更改付款方式，請與其聯絡。
methods-page-lead = 您將在我們的付款服務供應商的頁面上輸入付款卡資料，我們不會看到卡號。
methods-page-button = 繼續

### paying

paying-title = 支付發票 { $number }
paying-all-title = 支付未付發票
paying-with = 付款方式
paying-button = 支付 { $amount }
paying-total = 合計
paying-one = 只支付這一張
paying-no-card = 您還沒有可用的付款卡。
paying-add-card = 使用其他付款卡
paying-changed = 金額已變動，請再次查看。
paying-last-try = 上次付款未成功。{ $reason }
paying-waits = 您的銀行要求您確認這筆付款。
paying-confirm = 確認付款
paying-busy = 這筆付款正在處理中，請稍後再查看。
paying-nothing = 沒有未付發票，謝謝！
paying-done = 付款完成，謝謝！
paying-already = 此發票已支付。
paying-results = 您的付款
paying-state-paid = 已支付
paying-state-failed = 未支付
paying-state-busy = 處理中
paying-state-waits = 等待您確認
paying-receipt = 發票與收據
paying-try-again = 重試

### challenge

challenge-title = 銀行驗證
challenge-payment = { $organization } 想從{ $card } 收取 { $amount }。您同意嗎？
challenge-setup = { $organization } 想儲存{ $card } 供日後付款使用。您同意嗎？
challenge-card = 您的付款卡
challenge-test = 測試模式：不會詢問真實的銀行。請選擇銀行的答覆。
challenge-approve = 批准
challenge-decline = 拒絕
challenge-leave-payment = 要支付 { $amount }，請向您的銀行確認是您本人操作。
challenge-leave-setup = 請前往我們的付款服務供應商完成操作。
challenge-leave = 繼續
challenge-returned = 我已返回
challenge-pending = 那邊的操作尚未完成，請從中斷處繼續。
challenge-failed = 您的銀行無法確認是您本人操作，因此未扣款。
challenge-failed-card = 您的銀行無法確認是您本人操作，因此未新增此卡。
challenge-over = 此要求已有答覆。

### details

details-lead = 您的發票將以下列資料發出。
details-save = 儲存
details-saved = 您的資料已儲存。
details-change-name = 更改名稱
details-change-email = 更改電郵地址
details-change-phone = 更改電話號碼
details-change-address = 更改帳單地址
details-change-shipping = 更改送貨地址
details-change-tax-ids = 更改稅務編號
details-name-title = 您的名稱
details-name-lead = 發票上顯示的個人或企業名稱。
details-phone-title = 您的電話號碼
details-phone-fault = 這似乎不是電話號碼。請以 + 和國家／地區代碼開頭。
emails-title = 您的電郵地址
emails-current = 您的電郵地址是 { $email }。
emails-no-mail = 更改由 { $organization } 代為辦理，請與其聯絡。
emails-new = 新的電郵地址
emails-hint = 我們會傳送驗證碼至此地址。您輸入驗證碼後，電郵地址即會更改。
emails-send = 傳送驗證碼
emails-same = 這已經是您的電郵地址。
emails-code-title = 輸入驗證碼
emails-code-lead = { $count ->
   *[other] 我們已傳送 8 位數驗證碼至 { $email }，{ $count } 分鐘內有效。
 }
emails-code = 驗證碼
emails-confirm = 更改我的電郵地址
emails-again = 再傳送一個驗證碼
emails-other = 使用其他電郵
emails-sent-again = 新的驗證碼已發出。
emails-wrong-code = 此驗證碼不正確或已失效。請檢查後再試，或重新索取。
emails-expired = 驗證碼已失效。請從輸入新的電郵地址重新開始。
emails-changed = 您的電郵地址已更改。您在其他位置的登入已全部登出。

### addresses

addresses-title = 帳單地址
addresses-shipping-title = 送貨地址
addresses-addressee = 收件人
addresses-country = 國家或地區
addresses-choose-country = 選擇國家或地區
addresses-choose = 選擇
addresses-switch = 使用此國家或地區
addresses-line1 = 街道地址
addresses-line2 = 單位、樓層、大廈
addresses-city = 城市
addresses-town = 城鎮或城市
addresses-suburb = 郊區或城鎮
addresses-district = 區
addresses-postal-code = 郵政編碼
addresses-postcode = 郵政編碼
addresses-zip = 郵政編碼（ZIP）
addresses-pin = 郵政編碼（PIN）
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = 地區
addresses-county = 縣／郡
addresses-department = 省（Department）
addresses-emirate = 酋長國
addresses-governorate = 省（Governorate）
addresses-island = 島嶼
addresses-parish = 教區
addresses-prefecture = 都道府縣
addresses-province = 省
addresses-region = 大區
addresses-state = 州
addresses-code-fault = { $count ->
   *[other] 此代碼須為 { $count } 位數。
 }
addresses-order-title = 此計劃的地址
addresses-order-lead = 如果沒有專屬的地址，計劃會使用您的地址。
addresses-order-billing = 此計劃的帳單地址
addresses-order-delivery = 此計劃的送貨地址
addresses-order-usual = 使用我平常的地址

### tax-ids

tax-ids-title = 稅務編號
tax-ids-lead = 稅務編號會顯示在您之後的發票上。
tax-ids-add = 新增稅務編號
tax-ids-type = 國家／地區與類型
tax-ids-value = 號碼
tax-ids-hint = 可以包含空格、點和連字號。
tax-ids-kind = { $country }：{ $name }
tax-ids-choice = { $kind }（例如 { $example }）
tax-ids-unknown = 其他
tax-ids-remove = 移除
tax-ids-added = 稅務編號已新增。
tax-ids-removed = 稅務編號已移除。

### privacy

privacy-title = 您的資料
privacy-copy = 您的資料副本
privacy-copy-lead = 此處保存的所有關於您的資料，以其他程式可讀取的檔案（JSON）提供。
privacy-download = 下載我的資料
privacy-erase = 刪除資料
privacy-erase-lead = 您可以要求刪除您的資料。
privacy-erase-ask = 要求刪除
privacy-erase-title = 要求刪除您的資料
privacy-erase-who = 將由 { $organization } 執行，對方可能會先與您聯絡。
privacy-erase-what = 您的計劃將結束，您會從所有位置登出，您的資料和付款方式將被刪除。
privacy-erase-kept = { $count ->
   *[other] 根據法律規定，發票及其付款紀錄將保留 { $count } 年。
 }
privacy-erase-send = 要求刪除
privacy-asked = 您已於 { $date } 要求 { $organization } 刪除您的資料。
privacy-sent = 您的要求已送出。

### problems

bad-request = 我們無法理解此要求
bad-request-advice = 網址或表單的某一部分有誤。請返回後再試。
stranger = 此要求並非來自本頁面
stranger-advice = 為了您的安全，此操作並未執行。請返回並重新載入頁面，然後再試。
switched-off = 此處不提供此功能
switched-off-advice = { $organization } 尚未啟用此功能。如有需要，請與其聯絡。
refused = 目前無法進行此操作
not-found = 找不到此頁面
not-found-advice = 網址可能輸入有誤，或頁面已移除。請使用收款公司提供的連結。
wrong-method = 無法以這種方式使用此頁面
wrong-method-advice = 沒有任何更改。請返回並使用頁面上的按鈕。
timed-out = 操作逾時
timed-out-advice = 沒有任何更改。請檢查網絡連線後再試。
too-large = 內容過大
too-large-advice = 沒有任何更改。請縮短內容後再試。
too-many = 請稍候
too-many-advice = 來自您網絡的要求過多。請等候一分鐘後再試。
offline-title = 您已離線
offline-lead = 此頁面需要互聯網。請檢查連線，然後再試。
offline-note = 您最後提交的內容可能已經送達。恢復連線後，您會在這裡看到。
broken = 我們這邊出現問題
broken-advice = 這不是您的操作所造成。請稍後再試。如果問題仍然存在，請告知收款公司，並提供下方的參考編號。
unavailable = 我們馬上回來
unavailable-advice = 頁面忙碌中或正在維護。請稍後再試。

### root

root-title = 這是帳單伺服器
root-customer = 您是客戶嗎？請使用收款公司提供的連結。
root-operator = 您管理此伺服器嗎？它運作正常。以下指令會建立一個機構，以及其帳單頁面所用的金鑰：
root-reference = API 參考

### refusals

refusal-general = 無法進行此操作。請聯絡 { $organization }。
refusal-busy = 您的上一個要求仍在處理中。請稍候再查看。
refusal-declined = 付款卡遭拒絕。請改用其他卡，或向您的銀行查詢。
refusal-insufficient-funds = 付款卡遭拒絕：餘額不足。請改用其他卡。
refusal-expired-card = 付款卡遭拒絕：已過期。請改用其他卡。
refusal-wrong-cvc = 付款卡遭拒絕：安全碼錯誤。請檢查後再試。
refusal-processing-error = 銀行出現問題。請稍後再試，或改用其他卡。
refusal-authentication = 您的銀行要求您確認這筆付款。
refusal-too-many-attempts = 嘗試次數過多。請稍等片刻後再試。
refusal-in-use = 仍在使用中，無法移除。
obstacle-subscription-over = 此計劃已結束。
obstacle-subscription-runs = 此計劃尚未結束。
obstacle-subscription-incomplete = 此計劃的第一張發票尚未支付，請先支付。
obstacle-nothing-to-undo = 此計劃沒有可以撤銷的結束安排。
obstacle-already-ending = 此計劃已安排結束。
obstacle-already-paused = 此計劃已暫停。
obstacle-not-paused = 此計劃未暫停。
obstacle-subscription-overdue = 此計劃有逾期發票，請先支付。
obstacle-subscription-paused = 此計劃已暫停，請先恢復。
obstacle-has-schedule = 此計劃已有安排的更改。請先撤銷，或聯絡 { $organization }。
obstacle-last-item = 計劃至少須包含一個項目。
obstacle-invoice-not-open = 此發票已不是未付狀態。
obstacle-invoice-paid = 此發票已支付。
obstacle-no-payment-method = 沒有可用的付款方式，請先新增。
obstacle-last-payment-method = 它正用於支付使用中的計劃。請先為該計劃選擇其他付款方式。
obstacle-payment-over = 這筆付款已結束。
obstacle-setup-over = 此卡已新增，或已放棄新增。
obstacle-no-gateway = { $organization } 暫時無法在此收款，請與其聯絡。
obstacle-offer-taken = 您先前已享用過此優惠。
obstacle-discount-runs = 已有折扣正在生效。
obstacle-too-many = 數量已達上限。
rule-required = 請填寫此欄位。
rule-too-long = { $count ->
   *[other] 最多可輸入 { $count } 個字元。
 }
rule-too-short = { $count ->
   *[other] 至少須輸入 { $count } 個字元。
 }
rule-range = 必須介於 { $min } 到 { $max } 之間。
rule-character = 包含此處不能使用的字元。
rule-email = 這似乎不是電郵地址。
rule-choice = 請從清單中選擇一項。
rule-taken = 已被使用。
rule-missing = 此項目已不存在。請選擇其他項目。
rule-expired = 已過期。
rule-used-up = 已達使用次數上限。
rule-first-time-only = 僅限新客戶使用。
rule-once-per-customer = 只能使用一次，您已經使用過。
rule-below-minimum = 金額太小，不符合使用條件。
rule-not-applicable = 不適用於您的計劃。
rule-tax-id = 這似乎不是此類型的號碼。請檢查是否輸入有誤。
rule-expiry = 請檢查月份和年份。
rule-card-number = 請勿在此輸入卡號。
rule-weak-password = 此密碼太容易被猜到。請選擇較長或較不常見的密碼。
rule-wrong-password = 密碼不正確。
rule-invalid = 請檢查此欄位。

### mails

mail-code-subject = 您的 { $merchant } 登入驗證碼
mail-code-lead = 輸入此驗證碼，即可登入您在 { $merchant } 的帳單頁面：
mail-code-life = { $minutes ->
   *[other] { $minutes } 分鐘內有效，只能使用一次。
 }
mail-code-ignore = 如果這不是您本人的要求，請忽略此電郵。沒有驗證碼，任何人都無法登入。
mail-link-subject = 您的 { $merchant } 登入連結
mail-link-lead = 使用此連結，即可登入您在 { $merchant } 的帳單頁面。
mail-link-button = 登入
mail-link-life = { $minutes ->
   *[other] 連結在 { $minutes } 分鐘內有效，只能使用一次。
 }
mail-link-ignore = 如果這不是您本人的要求，請忽略此電郵。沒有連結，任何人都無法登入。
mail-reset-subject = 設定您的 { $merchant } 新密碼
mail-reset-lead = 使用此連結，為您在 { $merchant } 的帳單頁面設定新密碼。
mail-reset-button = 設定新密碼
mail-reset-ignore = 如果這不是您本人的要求，請忽略此電郵。您的密碼維持不變。
mail-proof-subject = 為 { $merchant } 確認您的電郵地址
mail-proof-lead = 輸入此驗證碼，即可在 { $merchant } 使用此電郵地址：
mail-proof-ignore = 如果這不是您本人的要求，請忽略此電郵。不會有任何更改。
mail-email-subject = 您的電郵地址已更改
mail-email-old = 您在 { $merchant } 的帳單帳戶的電郵地址已於 { $date } 更改。日後電郵將不再傳送至此地址。
mail-email-new = 此地址現在是您在 { $merchant } 的帳單帳戶的電郵地址。
mail-method-subject = 已新增付款方式
mail-method-lead = 尾號為 { $last4 } 的 { $brand } 已於 { $date } 新增至您在 { $merchant } 的帳單帳戶。
mail-method-card = 尾號為 { $last4 } 的付款卡已於 { $date } 新增至您在 { $merchant } 的帳單帳戶。
mail-cancelled-subject = 您的訂閱已取消
mail-cancelled-later = 您已取消 { $plan }。您可以使用至 { $date }。
mail-cancelled-undo = 改變主意了？在此之前，您可以在帳單頁面上撤銷取消。
mail-cancelled-now = 您已取消 { $plan }，它已結束。
mail-portal-button = 開啟帳單頁面
mail-not-you = 如果這不是您本人的操作，請立即聯絡 { $merchant }。
mail-not-you-at = 如果這不是您本人的操作，請立即聯絡 { $merchant }：{ $email }
