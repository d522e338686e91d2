### general

percent = { $number }%
title = { $page } · { $organization }
billing = お支払い
test-mode = テストモード
test-mode-note = ここでは請求は行われません。
skip = 本文へ移動
policies = 規約など
privacy = プライバシーポリシー
terms = 利用規約
refunds = 返金ポリシー
return-to = { $organization } に戻る
sign-out = サインアウト
language = 言語
language-change = 言語を変更
contact = お問い合わせ
contact-lead = お支払いに関するご質問は { $organization } がこちらで承ります。
not-given = 未登録
back = 戻る
home = お支払い情報
navigation = お支払い情報
reference = 参照番号
errors-title = { $count ->
   *[other] { $count } 件の項目をご確認ください
 }
field-again = 安全のため、この内容は保存されていません。もう一度入力してください。
optional = 任意

days = { $count ->
   *[other] { $count } 日
 }
weeks = { $count ->
   *[other] { $count } 週間
 }
months = { $count ->
   *[other] { $count } か月
 }
years = { $count ->
   *[other] { $count } 年
 }

price-daily = 1 日あたり { $amount }
price-weekly = 1 週間あたり { $amount }
price-monthly = 月額 { $amount }
price-yearly = 年額 { $amount }
price-every = { $interval }ごとに { $amount }
price-once = 1 回のみ { $amount }
price-metered = 使用量に応じて { $amount }
price-tiers = 数量に応じた料金

### notices

notice-stale = ページの内容が古くなっていました。もう一度お試しください。

### flows

flow-done = 完了しました
flow-done-lead = このページを閉じていただけます。

### portal

portal-headline = { $organization } のお支払い
portal-use-link = { $organization } から届いたリンクをお使いください
portal-use-link-more = お支払いページは専用のリンクで開きます。{ $organization } のアカウント、または届いたメッセージをご確認ください。
portal-use-link-once = リンクは数分間、1 回だけ使えます。期限が切れた場合は、新しいリンクをお求めください。
portal-closed = お支払い情報は { $organization } のアカウント内でご覧いただけます。
link-title = お支払いページの準備ができました
link-lead = { $organization } がお客様専用に作成したリンクです。1 回だけ使えます。
link-button = お支払いページを開く
link-note = 開くと、この端末でサインインした状態になります。終わったらサインアウトしてください。
ended-title = このリンクは期限切れです
ended-lead = 他の人に使われないように、お支払いページへのリンクは 5 分間、1 回だけ使えます。
ended-step-back = リンクがあった場所（アカウントまたはメッセージ）に戻ります。
ended-step-ask = そこで新しいリンクを求めます。
ended-step-open = 5 分以内に開きます。
signed-out = サインアウトしました
signed-out-close = このウィンドウを閉じていただけます。
signed-out-lead = このウィンドウを閉じていただけます。戻るには、{ $organization } の新しいリンクをお使いください。

### signing in

sign-in-title = サインイン
sign-in-email = メールアドレス
sign-in-username = メールアドレスまたはユーザー名
sign-in-password = パスワード
sign-in-password-hint = メールでコードを受け取る場合は、空のままにしてください。
sign-in-code-note = サインイン用のコードをお送りします。パスワードは不要です。
sign-in-continue = 続ける
sign-in-send = コードを送る
sign-in-forgotten = パスワードをお忘れですか？
sign-in-wrong-password = 名前またはパスワードが正しくありません。
sign-in-needs-password = パスワードを入力してください。
sign-in-wait = { $minutes ->
   *[other] 送信の回数が多すぎます。お手元の最新のメールをお使いになるか、{ $minutes } 分後にもう一度お試しください。
 }
code-title = メールをご確認ください
code-lead = { $email } が { $organization } のお客様のものであれば、コードをお送りしています。
code-field = メールに記載のコード
code-hint = 8 桁の数字です。このブラウザーで 10 分間使えます。
code-enter = サインイン
code-wrong = このコードは使えません。ご確認いただくか、新しいコードをお求めください。
code-resend = 新しいコードを送る
code-other = 別のアドレスを使う
code-sent = 新しいコードをお送りしました。以前のコードは使えません。
choose-title = どのお支払い情報をご覧になりますか？
choose-lead = このアドレスは { $organization } の複数のお客様に登録されています。
choose-legend = お客様
choose-unnamed = 名前の登録なし
choose-since = { $date } からのお客様
choose-plans = { $count ->
   *[other] 利用中のプラン { $count } 件
 }
choose-no-plan = 利用中のプランなし
choose-needed = 1 つ選んでください。
forgotten-title = 新しいパスワードの設定
forgotten-lead = 設定用のリンクをお送りします。
forgotten-send = リンクを送る
forgotten-sent = { $organization } にこの名前とパスワードの登録があれば、登録のメールアドレスにリンクをお送りしています。1 時間使えます。
password-title = パスワード
password-current = 現在のパスワード
password-new = 新しいパスワード
password-new-hint = 8 文字以上です。長いほど安全です。
password-save = パスワードを保存
password-first = まだパスワードがありません。設定すると、コードを待たずに { $email } でサインインできます。
password-first-no-email = パスワードにはメールアドレスが必要です。先にお客様情報に登録してください。
password-others = 他のすべての場所ではサインアウトされます。
notice-password = パスワードを保存しました。
notice-password-reset = 新しいパスワードを保存しました。それでサインインしてください。
confirm-title = ご本人の確認
confirm-lead = アカウントを守るため、もう一度ご本人であることを確認させてください。
confirm-send = { $email } にコードを送る
confirm-code-lead = { $email } にコードをお送りしました。
confirm-or-password = またはパスワードを入力
confirm-button = 確認する
confirm-no-way = コードをお送りできません。{ $organization } の新しいリンクでお支払いページを開くと、10 分間この操作ができます。
sessions-title = サインイン中の場所
sessions-lead = 心当たりのないものはサインアウトし、パスワードをお持ちの場合は変更してください。
sessions-this = このブラウザー
sessions-unknown = 不明なブラウザー
sessions-seen = 最終利用: { $time }
sessions-by-link = { $organization } のリンクでサインイン: { $time }
sessions-by-email = メールでサインイン: { $time }
sessions-by-password = パスワードでサインイン: { $time }
sessions-by-site = { $organization } でサインイン: { $time }
sessions-end = サインアウト
sessions-end-others = 他のすべての場所でサインアウト
sessions-end-all = すべての場所でサインアウト
notice-link-ended = そのリンクは期限切れです。こちらからサインインしてください。
notice-session-ended = そのブラウザーをサインアウトしました。
notice-sessions-ended = 他のすべての場所でサインアウトしました。

### home

hello = { $name } 様
hello-nobody = こんにちは
signed-in-as = { $email } でサインイン中
details = 請求先情報
name = 名前
email = メール
phone = 電話番号
address = 請求先住所
shipping = 配送先住所
home-plans = ご利用プラン
home-no-plans = 現在ご利用中のプランはありません。
home-more-plans = 他のプラン
home-ended = 終了したプラン
home-balance = 残高
home-credit = { $amount } の残高があります。次回以降の請求に充てられます。
home-debt = { $amount } が次回の請求に加算されます。
home-methods = お支払い方法
home-no-methods = お支払い方法はまだ登録されていません。
home-methods-more = { $count ->
   *[other] ほか { $count } 件のお支払い方法
 }
home-methods-no-default = { $count ->
   *[other] { $count } 件のお支払い方法が登録されていますが、既定のものはまだありません。
 }
home-methods-manage = お支払い方法を管理
home-details-change = 情報を変更
home-tax-ids = 納税者番号
home-no-invoices = 請求書はまだありません。
home-all-invoices = すべての請求書
home-further = その他のページ
home-sessions = サインイン中の場所
home-password = パスワード
home-privacy = お客様のデータ

owed-now = { $amount } を今すぐお支払いください
owed-now-several = 今すぐお支払いが必要な請求書があります
owed-open = お支払い額 { $amount }
owed-open-several = お支払いが必要な請求書があります
owed-all = 未払いの請求書をすべて見る
owed-late = この請求書は期限を過ぎています。
owed-not-yet = この請求書はまだ支払われていません。
owed-processing = お支払いを処理しています。
owed-retry = { $date } にもう一度お試しします。
owed-pay = { $amount } を支払う
owed-pay-all = すべて支払う
owed-confirm = お支払いを確認する

plan-nameless = プラン
plan-quantity = × { $quantity }
plan-active = 利用中
plan-trial-until = { $date } まで無料お試し
plan-paused = 休止中
plan-paused-until = { $date } まで休止中
plan-pauses-on = { $date } から休止
plan-ends-on = { $date } に終了
plan-ended = 終了
plan-ended-on = { $date } に終了しました
plan-past-due = お支払い失敗
plan-unpaid = 未払い
plan-incomplete = 初回のお支払い待ち
plan-on-hold = 保留中: お支払い方法なし
plan-next-payment = 次回のお支払い
plan-next-invoice = 次回の請求書
plan-next-lines = 内訳を見る
plan-next-plus-use = 使用分が加算されます。
plan-next-due = お支払い期限 { $date }
plan-discount = 割引
plan-discount-until = { $date } まで
plan-later = 予定されている変更
plan-paid-with = お支払い方法
plan-paid-with-change = 変更
plan-paid-with-default = 既定のお支払い方法
plan-paid-by-invoice = 請求書ごとにお支払い
plan-no-method = お支払い方法なし
plan-card-expired = このカードは有効期限が切れています。次回のお支払いのため、別のカードをお使いください。
plan-card-expires = このカードは次回のお支払いまでに期限が切れます。早めに別のカードをお使いください。
plan-needs-method = 次回のお支払いのため、お支払い方法を追加してください。
plan-until-end = { $date } までご利用いただけます。
plan-paused-note = 休止中のお支払いはありません。
plan-change = プランを変更
plan-pause = 休止
plan-resume = 再開
plan-address = 住所
plan-cancel = プランを解約
plan-keep = プランを続ける
plan-unschedule = 予定の変更を取り消す
plan-reactivate = もう一度始める
plan-add-method = お支払い方法を追加
discount-plain = { $off } 割引
discount-named = { $name }（{ $off } 割引）
card-of-brand = 末尾 { $last4 } の { $brand }
card-plain = 末尾 { $last4 } のカード

### plans

plans-title = プランの変更
plans-interval = お支払いの頻度
plans-daily = 毎日
plans-weekly = 毎週
plans-monthly = 毎月
plans-yearly = 毎年
plans-every = { $interval }ごと
plans-choose = プランを選ぶ
plans-current = 現在のプラン
plans-stays = { $plan } はそのままです。ここでは { $organization } から他の選択肢はありません。
plans-quantity = 数量
plans-quantity-range = { $min } から { $max } まで
plans-quantity-least = { $min } 以上
plans-quantity-form = 整数を入力してください。
plans-quantity-fixed = このプランの数量はここでは変更できません。
plans-code = プロモーションコード
plans-code-unknown = このコードは見つかりません。入力間違いがないかご確認ください。
plans-code-used = この割引はすでに適用されています。
plans-choose-one = プランを選んでください。
plans-twice = プランの別の項目ですでに選ばれています。他のものを選んでください。
plans-continue-note = まだ何も変わりません。次のページで正確な金額をご確認いただけます。
plans-continue = 金額を確認する
plans-keep = 今のプランのままにする
plans-nothing-changed = 現在のプランと同じです。他のものを選ぶか、そのままにしてください。
plans-nothing-offered = { $organization } が提供する他のプランはここにはありません。必要な場合はお問い合わせください。
plans-bound = { $organization } がこのプランの変更を予定しています。変更するにはお問い合わせください。
plans-bound-until = { $organization } が { $date } にこのプランの変更を予定しています。変更するにはお問い合わせください。
plans-waits-for-method = このプランはお支払い方法の登録待ちです。追加してからプランを変更してください。
plans-add-method = お支払い方法を追加
plans-pay-open = 未払いの請求書を支払う
plans-to-home = お支払い情報に戻る
plans-waiting-title = 変更が予定されています
plans-waiting = { $date } から { $plan } になります。それまでは現在のままです。
plans-waiting-replaced = 下で別のものを選ぶと、この変更に代わります。
plans-undo = この変更を取り消す
plans-undo-title = 現在のプランを続けますか？
plans-undo-lead = { $date } の { $plan } への変更は行われません。プランは今のまま続きます。
plans-undo-button = 現在のプランを続ける
plans-undo-leave = 予定どおり変更する
plans-undone = 予定の変更を取り消しました。プランは今のまま続きます。
plans-nothing-waits = このプランに予定されている変更はもうありません。
plans-confirm = 変更内容の確認
plans-change = 変更内容
plans-before = 現在
plans-after = 変更後
plans-starts = 開始日
plans-starts-now = すぐに
plans-starts-on = { $date } から。それまでは現在のままです。
plans-trial = お試し期間
plans-trial-goes-on = { $date } まで続きます。
plans-trial-ends = ここで終わります。
plans-method = お支払い方法
plans-by-invoice = { $count ->
   *[other] 請求書（{ $count } 日以内にお支払い）
 }
plans-no-method = お支払い方法なし
plans-counted = { $plan } × { $count }
plans-with-price = { $plan }、{ $price }
plans-bill = 今回のお支払い
plans-bill-none = ありません。
plans-credit-left = { $amount } が残ります。次回以降の請求から差し引かれます。
plans-next-title = 次回のお支払い
plans-next = { $date } に { $amount }
plans-next-none = ありません。以降の請求書はありません。
plans-next-settles = この期間の残りの差額が含まれます。
plans-next-usage = 使用分が加算されます。
plans-line-unused = { $plan } の { $date } 以降の未使用分
plans-line-rest = { $plan }（{ $date } からの残り期間）
plans-line-period = { $plan }、{ $from } から { $to } まで
plans-pay = { $amount } を支払って変更
plans-change-on = { $date } に変更
plans-change-now = 今すぐ変更
plans-get-invoice = 変更して { $amount } の請求書を受け取る
plans-again = 他のものを選ぶ
plans-moved = このページの表示後に変更がありました。金額をもう一度ご確認ください。
plans-done = プランを変更しました。
plans-done-planned = 変更を予定しました。それまでは現在のままです。
plans-done-busy = お支払いは処理中です。完了するとプランが変更されます。
plans-declined = お支払いができませんでした
plans-waits-lead = { $amount } のお支払いが済むとプランが変更されます。それまでは現在のままです。
plans-refused-lead = { $amount } を請求できなかったため、プランは変更されていません。別のお支払い方法で変更できます。
plans-pay-other = 別のカードで支払う
plans-stop = この変更はできません

### invoices

invoice = 請求書 { $number }
invoice-for = 宛先
invoice-issued = 発行日
invoice-due = 支払期限
invoice-status = 状態
invoice-open = 未払い
invoice-paid = 支払済み
invoice-void = 無効
invoice-given-up = 回収不能
invoice-lines = 内訳
invoice-line = 内容
invoice-quantity = 数量
invoice-amount = 金額
invoice-discount = 割引
invoice-total = 合計
invoice-balance = 充当された残高
invoice-left = ご請求額
invoice-pdf = PDF をダウンロード
invoices-title = 請求書
invoices-search = 請求書を探す
invoices-any-status = すべての状態
invoices-any-year = すべての年
invoices-year = 年
invoices-number = 請求書番号
invoices-number-column = 番号
invoices-what = 内容
invoices-show = 表示
invoices-all = すべての請求書を表示
invoices-none-found = 該当する請求書はありません。
invoices-none-here = このページに請求書はありません。
invoices-count = { $count ->
   *[other] 請求書 { $count } 件
 }
invoices-pages = ページ
invoices-page = { $page } / { $pages } ページ
invoices-newer = 新しいもの
invoices-older = 古いもの
invoice-unnumbered = 番号のない請求書
invoice-empty = なし
invoice-and-more = { $count ->
   *[other] { $first } ほか { $count } 件
 }
invoice-late = 期限超過
invoice-paid-on = 支払日
invoice-voided-on = 無効にした日
invoice-subtotal = 小計
invoice-credited = 減額
invoice-row-credited = { $amount } 減額
credit-notes-title = クレジットノート
credit-off-invoice = この請求書から減額
credit-refunded = 返金済み
credit-to-balance = 今後の請求書に充当
credit-elsewhere = 別の方法で精算
invoice-paid-amount = お支払い額
invoice-pay = サインインして支払う
invoice-receipt = 領収書
payments-title = お支払い
payment-day = 日付
payment-with = お支払い方法
payment-succeeded = 支払済み
payment-processing = 処理中
payment-canceled = 取消
payment-failed = 失敗
payment-no-method = お支払い方法なし
refund-succeeded = 返金済み
refund-processing = 返金処理中
refund-failed = 返金失敗
receipt = 請求書 { $number } の領収書
receipt-paid = { $amount } お支払い済み
receipt-elsewhere = このページ以外で支払われました。
receipt-pdf = 領収書の PDF をダウンロード
upcoming-title = 次回の請求書
upcoming-none-title = 請求書の予定はありません
upcoming-none = 現在のところ、このプランの今後の請求書はありません。
upcoming-charged = { $card } で支払われます。それまでの変更により金額が変わることがあります。
upcoming-sent = その際に請求書をお送りします。お支払い期限は { $date } です。
line-trial = { $plan } の無料トライアル
line-usage = { $plan }：ご利用分

### paper

paper-invoice = 請求書
paper-receipt = 領収書
paper-credit-note = クレジットノート
paper-number = 番号
paper-period = 期間
paper-from = 発行者
paper-bill-to = 請求先
paper-quantity = 数量
paper-unit-price = 単価
paper-tax = 税
paper-pay-online = オンラインで確認・支払い
paper-page = { $page } / { $pages } ページ
paper-test-mark = テスト: この書類は支払いを求めるものではありません
paper-discount = 割引
paper-subtotal = 小計
paper-credited = 減額
paper-paid = お支払い済み
paper-draft = 下書き
paper-overdue = 期限超過
paper-uncollectible = 回収不能

### leaving

leaving-title = { $plan } の解約
leaving-when-later = { $date } に終了します
leaving-when-trial = お試し期間は { $date } に終わります
leaving-when-now = すぐに終了します
leaving-when-after-pause = 休止の後に終了します
leaving-stays = それまではすべてそのままです。
leaving-stays-paused = 休止のままです。支払済みの期間は休止の後に続き、その後終了します。
leaving-no-charge = 今後の請求はありません。
leaving-usage = ご利用分は今すぐ請求されます。お支払い額は { $amount } です。
leaving-usage-later = それまでのご利用分は { $date } に請求されます。
leaving-owed = 未払いの請求書のお支払いは残ります。
leaving-lost = { $date } まで支払済みです。残りは返金されません。
leaving-credit = 利用しない期間の返還
leaving-credit-later = { $organization } の次回の請求から差し引かれます。
leaving-schedule = { $date } に予定されていた変更は行われません。
leaving-button = プランを解約する
leaving-stay = 解約せずに戻る
leaving-undo-later = それまでは取り消せます。
leaving-again-later = いつでももう一度始められます。
leaving-changed = 金額が変わりました。もう一度ご確認ください。
offer-title = またはお得に続ける
offer-coupon = { $plan } が { $discount }
offer-effect = { $date } の次回のお支払いが { $now } から { $then } になります。
offer-once = 1 回のお支払いに適用されます。
offer-invoices = { $count ->
   *[other] { $count } 回のお支払いに適用されます。
 }
offer-until = { $date } まで適用されます。
offer-forever = プランを続ける限り適用されます。
offer-single = ご利用は 1 回限りです。
offer-take = 割引を受ける
offer-taken = 割引を適用しました。プランは続きます。
offer-pause-title = またはひと休みする
offer-pause-lead = プランを休止できます。再開するまで請求はありません。
offer-pause-go = 休止期間を選ぶ
left-later = { $plan } は { $date } に終了します
left-after-pause = { $plan } は休止の後に終了します
left-now = { $plan } は終了しました
left-again = もう一度始める
left-home = お支払い情報へ
left-done = 完了
left-notice = プランを解約しました。
left-undo = プランを続ける
survey-title = 解約の理由をお聞かせください
survey-lead = { $organization } の参考とさせていただきます。お答えは任意です。
survey-legend = 理由
survey-comment = ご意見
survey-send = 送信
survey-thanks = ありがとうございます。{ $organization } が拝読します。
reason-customer-service = カスタマーサービス
reason-low-quality = 品質
reason-missing-features = 必要な機能がない
reason-other = その他
reason-switched-service = 他のサービスに変える
reason-too-complex = 複雑すぎる
reason-too-expensive = 料金が高い
reason-unused = 使っていない
keep-title = { $plan } を続ける
keep-lead = { $date } に終了する予定でしたが、続けます。
keep-lead-paused = 休止の後に終了する予定でしたが、続けます。
keep-next = 次回のお支払い
keep-button = プランを続ける
keep-leave = 何も変えずに戻る
keep-done = プランは続きます。

### pausing

pausing-title = { $plan } の休止
pausing-lead = 休止中の請求はありません。支払済みの期間はそのまま残ります。
pausing-legend = 期間
pausing-choice = { $length }（{ $date } まで）
pausing-choice-open = 再開するまで
pausing-continue = 続ける
pausing-choose = 期間を選んでください。
pausing-confirm-until = { $date } まで休止
pausing-confirm-open = 再開するまで休止
pausing-from = 休止開始日
pausing-until = 再開日
pausing-by-you = ここで再開したとき
pausing-charged = 休止中の請求
pausing-nothing = なし
pausing-kept = 残る支払済み期間
pausing-next = 次回のお支払い
pausing-no-next = 今後のお支払いはありません。
pausing-open-next = 再開後、残った期間を使い切ると次回のお支払いになります。
pausing-trial-kept = 残るお試し期間
pausing-button = プランを休止する
pausing-button-change = 休止を変更する
pausing-done = プランを休止しました。
pausing-changed = 休止を変更しました。
pausing-is-until = { $date } まで休止中です。
pausing-is-open = 再開するまで休止中です。
pausing-will = { $date } に休止します。
pausing-change-legend = 変更後の期間
pausing-leave = 休止せずに戻る
pausing-stay = 変更せずに戻る
pausing-ending = このプランは終了予定のため休止できません。先にプランを続けてください。
pausing-none = { $organization } は現在、休止を受け付けていません。
resuming-title = { $plan } の再開
resuming-lead = 本日から再開します。
resuming-charged = 本日の請求
resuming-button = プランを再開する
resuming-pay = { $amount } を支払って再開
resuming-done = プランを再開しました。
resuming-off-title = { $plan } の休止の取り消し
resuming-off-lead = { $date } に休止する予定でしたが、休止せずに続けます。
resuming-off-button = 休止を取り消す
resuming-off-done = 休止を取り消しました。

### reactivating

reactivating-title = { $plan } をもう一度始める
reactivating-lead = { $date } に終了しました。本日からまた始まります。
reactivating-charged = 本日の請求
reactivating-invoiced = 本日の請求書
reactivating-next = 次回のお支払い
reactivating-with = お支払い方法
reactivating-add = お支払い方法を追加
reactivating-pay = { $amount } を支払って始める
reactivating-button = もう一度始める
reactivating-leave = 始めずに戻る
reactivating-changed = 金額が変わりました。もう一度ご確認ください。
reactivating-done = プランを再び始めました。
reactivating-unpaid = お支払いが済みしだいプランが始まります。
reactivating-gone = { $plan } は以前の内容では提供されていません。{ $organization } にお問い合わせください。

### methods

methods-title = お支払い方法
methods-none = お支払い方法はまだありません。
methods-add = カードを追加
methods-default-mark = 既定
methods-expired-mark = 期限切れ
methods-soon-mark = まもなく期限切れ
methods-expires = 有効期限 { $date }
methods-expired-since = { $date } に期限が切れました。更新するか、別のカードを追加してください。
methods-pays = { $plans } のお支払いに使用
methods-pays-nothing = 現在は使用されていません
methods-unpaid = { $plans } のお支払い方法がありません。カードを追加するか選んでください。
methods-a-plan = ご利用プラン
methods-make-default = 既定にする
methods-choose = プランを選ぶ
methods-edit = 更新
methods-remove = 削除
methods-default-title = { $card } を既定にしますか？
methods-default-lead = 既定のお支払い方法は、個別のカードがないすべてのお支払いに今後も使われます。
methods-default-plans = このカードに変えるプラン
methods-default-keep = 選ばなかったプランは、今のカードのままです。
methods-default-button = 既定にする
methods-default-done = 既定のお支払い方法を変更しました。
methods-default-already = すでに既定のお支払い方法です。
methods-plans-title = { $card } で支払うもの
methods-plans-legend = このカードで支払うプラン
methods-plans-now = 現在は { $card } でお支払い
methods-plans-now-nothing = お支払い方法はまだありません
methods-plans-none = カードで支払う利用中のプランはありません。
methods-plans-as-default = 既定のお支払い方法として { $plans } に使われています。変えるには、別のカードを選んでください。
methods-plans-back = 選ばなかったプランは、既定のカードに戻ります。
methods-plans-button = 保存
methods-plans-done = 保存しました。選択どおりに支払われます。
methods-remove-title = { $card } を削除しますか？
methods-remove-free = 現在は使用されていません。
methods-remove-falls-back = { $plans } は代わりに { $card } で支払われます。
methods-remove-needed = { $plans } のお支払いに使われ、代わりがありません。先に別のカードを選んでください。
methods-remove-needed-add = 別のカードを追加
methods-remove-needed-choose = 別のカードを選ぶ
methods-remove-final = カードの情報は消去されます。いつでもまた追加できます。
methods-remove-button = カードを削除する
methods-remove-keep = 残しておく
methods-remove-done = カードを削除しました。
methods-edit-title = { $card } の更新
methods-edit-lead = 同じ番号の新しいカードが届いた場合は、記載内容をここで変更してください。
methods-edit-button = 保存
methods-edit-done = カードを更新しました。
methods-field-number = カード番号
methods-field-expiry = 有効期限
methods-field-expiry-hint = 月と年（例: 08/30）
methods-field-cvc = セキュリティコード
methods-field-cvc-hint = 署名欄の横または表面にある 3 桁か 4 桁の数字
methods-field-name = カードの名義
methods-field-line1 = 番地
methods-field-line2 = 建物名など
methods-field-city = 市区町村
methods-field-state = 都道府県・州
methods-field-postal = 郵便番号
methods-wrong-number = カード番号をご確認ください。
methods-wrong-cvc = セキュリティコードは 3 桁か 4 桁です。
methods-not-test = これはテストカードではありません。下の番号のいずれかを使い、実際のカードは使わないでください。
methods-add-test = テストモードではテストカードのみ使えます。有効期限は将来の日付、セキュリティコードは任意です。
methods-add-future = 今後のお支払いに使う
methods-add-future-hint = 既定のお支払い方法になります。
methods-add-plans = 今後このカードで支払うプラン
methods-add-button = カードを追加する
methods-added = カードを追加しました。
methods-add-busy = 銀行の応答を待っています。応答があるとカードがここに表示されます。
methods-test-cards = テストカード
methods-test-number = 番号
methods-test-outcome = 結果
methods-test-succeeds = 成功
methods-test-declined = 拒否
methods-test-funds = 拒否: 残高不足
methods-test-expired = 拒否: 期限切れ
methods-test-cvc = 拒否: セキュリティコードの誤り
methods-test-processing = 拒否: 銀行側の障害
methods-test-later = 追加できるが、支払いは拒否
methods-test-asks = 銀行が確認を求める
methods-test-asks-in-vain = 銀行が確認を求めた後、拒否
methods-saved-title = { $card } を追加しました
methods-saved-pays = 今後は { $plans } のお支払いに使われます。
methods-saved-default = 既定のお支払い方法です。個別のカードがないすべてのお支払いに使われます。
methods-saved-only = 必要なときにお使いいただけます。
methods-saved-owed = 未払い
methods-saved-pay = { $amounts } を今すぐ支払う
methods-saved-later = 後で
methods-saved-done = 完了
methods-nowhere-title = ここではまだカードを追加できません
methods-nowhere-lead = { $organization } はこのページでのカード払いを設定していません。お支払い方法を変えるにはお問い合わせください。
methods-page-lead = カードは決済代行会社のページで入力します。番号が当社に渡ることはありません。
methods-page-button = 続ける

### paying

paying-title = 請求書 { $number } のお支払い
paying-all-title = 未払い分のお支払い
paying-with = お支払い方法
paying-button = { $amount } を支払う
paying-total = 合計
paying-one = これだけを支払う
paying-no-card = お支払いに使えるカードがまだありません。
paying-add-card = 別のカードで支払う
paying-changed = 金額が変わりました。もう一度ご確認ください。
paying-last-try = 前回のお支払いはできませんでした。{ $reason }
paying-waits = 銀行がこのお支払いの確認を求めています。
paying-confirm = 確認する
paying-busy = お支払いを処理しています。しばらくしてからご確認ください。
paying-nothing = 未払いはありません。ありがとうございます。
paying-done = お支払いが完了しました。ありがとうございます。
paying-already = この請求書はすでに支払済みです。
paying-results = お支払いの結果
paying-state-paid = 支払済み
paying-state-failed = 未払い
paying-state-busy = 処理中
paying-state-waits = 確認待ち
paying-receipt = 請求書と領収書
paying-try-again = もう一度試す

### challenge

challenge-title = 銀行からの確認
challenge-payment = { $organization } が { $card } から { $amount } を引き落とします。よろしいですか？
challenge-setup = { $organization } が今後のお支払いのため { $card } を保存します。よろしいですか？
challenge-card = お客様のカード
challenge-test = テストモード: 実際の銀行には問い合わせません。どう答えるかを選んでください。
challenge-approve = 承認する
challenge-decline = 拒否する
challenge-leave-payment = { $amount } を支払うには、銀行でご本人であることを確認してください。
challenge-leave-setup = 決済代行会社のページで手続きを完了してください。
challenge-leave = 続ける
challenge-returned = 戻ってきました
challenge-pending = まだ完了していません。続きから手続きしてください。
challenge-failed = 銀行でご本人の確認ができなかったため、請求は行われませんでした。
challenge-failed-card = 銀行でご本人の確認ができなかったため、カードは追加されませんでした。
challenge-over = すでに回答済みです。

### details

details-lead = 請求書はこの情報で発行されます。
details-save = 保存
details-saved = 情報を保存しました。
details-change-name = 名前を変更
details-change-email = メールアドレスを変更
details-change-phone = 電話番号を変更
details-change-address = 請求先住所を変更
details-change-shipping = 配送先住所を変更
details-change-tax-ids = 納税者番号を変更
details-name-title = お名前
details-name-lead = 請求書に記載される個人または会社の名前です。
details-phone-title = 電話番号
details-phone-fault = 電話番号の形式ではないようです。+ と国番号から始めてください。
emails-title = メールアドレス
emails-current = 現在のアドレスは { $email } です。
emails-no-mail = 変更は { $organization } が行います。お問い合わせください。
emails-new = 新しいメールアドレス
emails-hint = このアドレスにコードをお送りします。コードを入力すると変更されます。
emails-send = コードを送る
emails-same = すでに登録されているアドレスです。
emails-code-title = コードの入力
emails-code-lead = { $count ->
   *[other] { $email } に 8 桁のコードをお送りしました。{ $count } 分間使えます。
 }
emails-code = コード
emails-confirm = アドレスを変更する
emails-again = 別のコードを送る
emails-other = 別のアドレスを使う
emails-sent-again = 別のコードをお送りしました。
emails-wrong-code = コードが正しくないか、期限が切れています。ご確認いただくか、別のコードをお求めください。
emails-expired = コードの期限が切れました。新しいアドレスの入力からやり直してください。
emails-changed = メールアドレスを変更しました。他のすべての場所でサインアウトしました。

### addresses

addresses-title = 請求先住所
addresses-shipping-title = 配送先住所
addresses-addressee = 宛名
addresses-country = 国または地域
addresses-choose-country = 国を選ぶ
addresses-choose = 選択
addresses-switch = この国を使う
addresses-line1 = 番地
addresses-line2 = 建物名・部屋番号
addresses-city = 市
addresses-town = 市区町村
addresses-suburb = 地区または町
addresses-district = 地区
addresses-postal-code = 郵便番号
addresses-postcode = 郵便番号（Postcode）
addresses-zip = 郵便番号（ZIP）
addresses-pin = 郵便番号（PIN）
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = 区域
addresses-county = 郡
addresses-department = 県
addresses-emirate = 首長国
addresses-governorate = 県（Governorate）
addresses-island = 島
addresses-parish = 教区
addresses-prefecture = 都道府県
addresses-province = 省・州
addresses-region = 地方
addresses-state = 州
addresses-code-fault = { $count ->
   *[other] この番号は { $count } 桁です。
 }
addresses-order-title = このプランの住所
addresses-order-lead = 個別の住所がない場合は、お客様の住所が使われます。
addresses-order-billing = このプランの請求先住所
addresses-order-delivery = このプランの配送先住所
addresses-order-usual = いつもの住所を使う

### tax-ids

tax-ids-title = 納税者番号
tax-ids-lead = 次回以降の請求書に記載されます。
tax-ids-add = 納税者番号を追加
tax-ids-type = 国と種類
tax-ids-value = 番号
tax-ids-hint = 空白、点、ハイフンがあってもかまいません。
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind }（例: { $example }）
tax-ids-unknown = その他
tax-ids-remove = 削除
tax-ids-added = 納税者番号を追加しました。
tax-ids-removed = 納税者番号を削除しました。

### privacy

privacy-title = お客様のデータ
privacy-copy = データの写し
privacy-copy-lead = ここに保存されているお客様に関するすべての情報です。他のプログラムで読める形式（JSON）のファイルです。
privacy-download = データをダウンロード
privacy-erase = データの消去
privacy-erase-lead = データの消去を依頼できます。
privacy-erase-ask = 消去を依頼する
privacy-erase-title = データ消去の依頼
privacy-erase-who = { $organization } が実施します。事前にご連絡することがあります。
privacy-erase-what = プランは終了し、すべての場所でサインアウトされ、お客様の情報とお支払い方法が消去されます。
privacy-erase-kept = { $count ->
   *[other] 請求書とそのお支払いの記録は、法律により { $count } 年間保存されます。
 }
privacy-erase-send = 消去を依頼する
privacy-asked = { $date } に { $organization } へデータの消去を依頼しました。
privacy-sent = ご依頼を送信しました。

### problems

bad-request = 内容を読み取れませんでした
bad-request-advice = アドレスまたはフォームの一部が正しくありません。戻ってもう一度お試しください。
stranger = このページからの送信ではありません
stranger-advice = 安全のため実行しませんでした。戻ってページを再読み込みし、もう一度お試しください。
switched-off = ここでは提供されていません
switched-off-advice = { $organization } はこの機能を有効にしていません。必要な場合はお問い合わせください。
refused = 現在は実行できません
not-found = ページが見つかりません
not-found-advice = アドレスが間違っているか、ページがなくなった可能性があります。お支払い先から届いたリンクをお使いください。
wrong-method = このページはその方法では使えません
wrong-method-advice = 何も変更されていません。戻ってページのボタンをお使いください。
timed-out = 時間がかかりすぎました
timed-out-advice = 何も変更されていません。接続を確認してもう一度お試しください。
too-large = 大きすぎます
too-large-advice = 何も変更されていません。短くしてもう一度お試しください。
too-many = 少々お待ちください
too-many-advice = お使いの接続からの要求が多すぎます。1 分ほど待ってからもう一度お試しください。
offline-title = オフラインです
offline-lead = このページにはインターネット接続が必要です。接続を確認してから、もう一度お試しください。
offline-note = 最後に送信した内容は届いている可能性があります。接続が戻ると、ここで確認できます。
broken = こちらで問題が発生しました
broken-advice = お客様の操作が原因ではありません。しばらくしてからもう一度お試しください。続く場合は、下の参照番号をお支払い先にお知らせください。
unavailable = まもなく再開します
unavailable-advice = ページが混み合っているか、保守中です。しばらくしてからもう一度お試しください。

### root

root-title = これは請求用サーバーです
root-customer = お客様ですか？お支払い先から届いたリンクをお使いください。
root-operator = このサーバーを管理されていますか？サーバーは動作しています。次のコマンドで、組織とその請求ページ用のキーを作成できます:
root-reference = API リファレンス

### refusals

refusal-general = 実行できません。{ $organization } にお問い合わせください。
refusal-busy = 直前の操作を処理しています。しばらくしてからご確認ください。
refusal-declined = カードが拒否されました。別のカードをお試しになるか、銀行にお問い合わせください。
refusal-insufficient-funds = カードが拒否されました（残高不足）。別のカードをお試しください。
refusal-expired-card = カードが拒否されました（期限切れ）。別のカードをお試しください。
refusal-wrong-cvc = カードが拒否されました（セキュリティコードの誤り）。ご確認のうえ、もう一度お試しください。
refusal-processing-error = 銀行側で問題が発生しました。しばらくしてから、または別のカードでお試しください。
refusal-authentication = 銀行がこのお支払いの確認を求めています。
refusal-too-many-attempts = 試行回数が多すぎます。しばらく待ってからもう一度お試しください。
refusal-in-use = 使用中のため削除できません。
obstacle-subscription-over = このプランは終了しています。
obstacle-subscription-runs = このプランは終了していません。
obstacle-subscription-incomplete = このプランの最初の請求書が未払いです。先にお支払いください。
obstacle-nothing-to-undo = 取り消せる終了予定はありません。
obstacle-already-ending = このプランはすでに終了予定です。
obstacle-already-paused = このプランはすでに休止中です。
obstacle-not-paused = このプランは休止していません。
obstacle-subscription-overdue = このプランの請求書が期限を過ぎています。先にお支払いください。
obstacle-subscription-paused = このプランは休止中です。先に再開してください。
obstacle-has-schedule = このプランにはすでに変更が予定されています。先に取り消すか、{ $organization } にお問い合わせください。
obstacle-last-item = プランには少なくとも 1 つの項目が必要です。
obstacle-invoice-not-open = この請求書はすでに未払いではありません。
obstacle-invoice-paid = この請求書は支払済みです。
obstacle-no-payment-method = お支払い方法がありません。先に追加してください。
obstacle-last-payment-method = 利用中のプランのお支払いに使われています。先にそのプランに別のお支払い方法を選んでください。
obstacle-payment-over = このお支払いは終了しています。
obstacle-setup-over = このカードはすでに追加されたか、取り消されました。
obstacle-no-gateway = { $organization } はまだここでお支払いを受け付けていません。お問い合わせください。
obstacle-offer-taken = この特典はすでにご利用済みです。
obstacle-discount-runs = すでに割引が適用されています。
obstacle-too-many = これ以上追加できません。
rule-required = 入力してください。
rule-too-long = { $count ->
   *[other] { $count } 文字以内で入力してください。
 }
rule-too-short = { $count ->
   *[other] { $count } 文字以上で入力してください。
 }
rule-range = { $min } から { $max } までで入力してください。
rule-character = 使えない文字が含まれています。
rule-email = メールアドレスの形式ではないようです。
rule-choice = 一覧から選んでください。
rule-taken = すでに使われています。
rule-missing = もうありません。他のものを選んでください。
rule-expired = 期限が切れています。
rule-used-up = 使用回数の上限に達しています。
rule-first-time-only = 初めてのお客様限定です。
rule-once-per-customer = ご利用は 1 回限りで、すでに使用済みです。
rule-below-minimum = 金額が足りません。
rule-not-applicable = ご利用プランには使えません。
rule-tax-id = この種類の番号の形式ではないようです。入力間違いがないかご確認ください。
rule-expiry = 月と年をご確認ください。
rule-card-number = ここにカード番号を入力しないでください。
rule-weak-password = 推測されやすいパスワードです。より長いもの、または珍しいものを選んでください。
rule-wrong-password = パスワードが正しくありません。
rule-invalid = ご確認ください。

### mails

mail-code-subject = { $merchant } のサインインコード
mail-code-lead = { $merchant } のお支払いページにサインインするには、このコードを入力してください。
mail-code-life = { $minutes ->
   *[other] { $minutes } 分間、1 回だけ使えます。
 }
mail-code-ignore = お心当たりがない場合は、このメールを無視してください。コードがなければ誰もサインインできません。
mail-link-subject = { $merchant } のサインイン用リンク
mail-link-lead = このリンクで { $merchant } のお支払いページにサインインできます。
mail-link-button = サインイン
mail-link-life = { $minutes ->
   *[other] リンクは { $minutes } 分間、1 回だけ使えます。
 }
mail-link-ignore = お心当たりがない場合は、このメールを無視してください。リンクがなければ誰もサインインできません。
mail-reset-subject = { $merchant } の新しいパスワードの設定
mail-reset-lead = このリンクで { $merchant } のお支払いページの新しいパスワードを設定できます。
mail-reset-button = 新しいパスワードを設定
mail-reset-ignore = お心当たりがない場合は、このメールを無視してください。パスワードは変わりません。
mail-proof-subject = { $merchant } のメールアドレスの確認
mail-proof-lead = このメールアドレスを { $merchant } で使うには、このコードを入力してください。
mail-proof-ignore = お心当たりがない場合は、このメールを無視してください。何も変わりません。
mail-email-subject = メールアドレスが変更されました
mail-email-old = { $merchant } のお支払いアカウントのメールアドレスが { $date } に変更されました。今後このアドレスにメールは届きません。
mail-email-new = このアドレスが { $merchant } のお支払いアカウントのメールアドレスになりました。
mail-method-subject = お支払い方法が追加されました
mail-method-lead = { $date } に、末尾 { $last4 } の { $brand } が { $merchant } のお支払いアカウントに追加されました。
mail-method-card = { $date } に、末尾 { $last4 } のカードが { $merchant } のお支払いアカウントに追加されました。
mail-cancelled-subject = サブスクリプションを解約しました
mail-cancelled-later = { $plan } を解約しました。{ $date } までご利用いただけます。
mail-cancelled-undo = お気持ちが変わった場合は、それまでにお支払いページで取り消せます。
mail-cancelled-now = { $plan } を解約しました。すでに終了しています。
mail-portal-button = お支払いページを開く
mail-not-you = お心当たりがない場合は、すぐに { $merchant } にご連絡ください。
mail-not-you-at = お心当たりがない場合は、すぐに { $merchant } にご連絡ください: { $email }
