### general

percent = { $number }%
title = { $page } · { $organization }
billing = Thanh toán
test-mode = Chế độ thử nghiệm
test-mode-note = Không có khoản nào ở đây bị thu tiền.
skip = Chuyển đến nội dung
policies = Chính sách
privacy = Chính sách quyền riêng tư
terms = Điều khoản dịch vụ
refunds = Chính sách hoàn tiền
return-to = Quay lại { $organization }
sign-out = Đăng xuất
language = Ngôn ngữ
language-change = Đổi ngôn ngữ
contact = Liên hệ
contact-lead = { $organization } giải đáp thắc mắc về việc thanh toán của bạn tại đây.
not-given = Chưa cung cấp
back = Quay lại
home = Thanh toán của bạn
navigation = Thanh toán của bạn
reference = Mã tham chiếu
errors-title = { $count ->
   *[other] Có { $count } mục cần xem lại
 }
field-again = Để đảm bảo an toàn cho bạn, thông tin này không được giữ lại. Vui lòng nhập lại.
optional = không bắt buộc

days = { $count ->
   *[other] { $count } ngày
 }
weeks = { $count ->
   *[other] { $count } tuần
 }
months = { $count ->
   *[other] { $count } tháng
 }
years = { $count ->
   *[other] { $count } năm
 }

price-daily = { $amount } mỗi ngày
price-weekly = { $amount } mỗi tuần
price-monthly = { $amount } mỗi tháng
price-yearly = { $amount } mỗi năm
price-every = { $amount } mỗi { $interval }
price-once = { $amount } một lần
price-metered = { $amount } theo mức sử dụng
price-tiers = Giá theo số lượng

### notices

notice-stale = Trang này đã cũ. Vui lòng thử lại.

### flows

flow-done = Đã hoàn tất
flow-done-lead = Bạn có thể đóng trang này.

### portal

portal-headline = Thanh toán của bạn với { $organization }
portal-use-link = Hãy dùng liên kết mà { $organization } đã gửi cho bạn
portal-use-link-more = Trang thanh toán của bạn được mở bằng một liên kết riêng. Hãy tìm liên kết đó trong tài khoản của bạn tại { $organization } hoặc trong tin nhắn họ gửi.
portal-use-link-once = Mỗi liên kết chỉ dùng được một lần và trong vài phút. Nếu liên kết đã hết hạn, hãy yêu cầu liên kết mới.
portal-closed = { $organization } hiển thị thông tin thanh toán ngay trong tài khoản của bạn.
link-title = Trang thanh toán của bạn đã sẵn sàng
link-lead = { $organization } tạo liên kết này dành riêng cho bạn. Liên kết chỉ dùng được một lần.
link-button = Mở trang thanh toán của tôi
link-note = Khi mở liên kết, bạn sẽ đăng nhập trên thiết bị này. Hãy đăng xuất khi dùng xong.
ended-title = Liên kết này đã hết hạn
ended-lead = Liên kết đến trang thanh toán chỉ dùng được một lần trong năm phút, để không ai khác dùng được liên kết của bạn.
ended-step-back = Quay lại nơi bạn tìm thấy liên kết: tài khoản của bạn hoặc tin nhắn có liên kết đó.
ended-step-ask = Yêu cầu liên kết mới tại đó.
ended-step-open = Mở liên kết trong vòng năm phút.
signed-out = Bạn đã đăng xuất
signed-out-close = Bạn có thể đóng cửa sổ này.
signed-out-lead = Bạn có thể đóng cửa sổ này. Để quay lại, hãy dùng liên kết mới từ { $organization }.

### signing in

sign-in-title = Đăng nhập
sign-in-email = Địa chỉ email
sign-in-username = Địa chỉ email hoặc tên người dùng
sign-in-password = Mật khẩu
sign-in-password-hint = Để trống nếu muốn nhận mã qua email.
sign-in-code-note = Chúng tôi sẽ gửi cho bạn mã để đăng nhập. Bạn không cần mật khẩu.
sign-in-continue = Tiếp tục
sign-in-send = Gửi mã cho tôi
sign-in-forgotten = Quên mật khẩu?
sign-in-wrong-password = Tên hoặc mật khẩu không đúng.
sign-in-needs-password = Nhập mật khẩu của bạn.
sign-in-wait = { $minutes ->
   *[other] Bạn đã yêu cầu quá nhiều lần. Hãy dùng email mới nhất bạn có, hoặc thử lại sau { $minutes } phút.
 }
code-title = Kiểm tra email của bạn
code-lead = Nếu { $email } thuộc về một khách hàng của { $organization }, mã đang được gửi đến địa chỉ đó.
code-field = Mã trong email
code-hint = Tám chữ số. Mã có hiệu lực trong mười phút, trên trình duyệt này.
code-enter = Đăng nhập
code-wrong = Mã này không dùng được. Hãy kiểm tra lại hoặc yêu cầu mã mới.
code-resend = Gửi mã mới
code-other = Dùng địa chỉ khác
code-sent = Mã mới đang được gửi. Các mã cũ không còn dùng được.
choose-title = Bạn muốn xem thanh toán của khách hàng nào?
choose-lead = Địa chỉ của bạn thuộc về nhiều khách hàng của { $organization }.
choose-legend = Khách hàng
choose-unnamed = Chưa có tên
choose-since = Khách hàng từ { $date }
choose-plans = { $count ->
   *[other] { $count } gói đang hoạt động
 }
choose-no-plan = Không có gói đang hoạt động
choose-needed = Hãy chọn một mục.
forgotten-title = Đặt mật khẩu mới
forgotten-lead = Chúng tôi sẽ gửi cho bạn liên kết để đặt mật khẩu.
forgotten-send = Gửi liên kết cho tôi
forgotten-sent = Nếu { $organization } có tên này và tên này đã có mật khẩu, liên kết đang được gửi đến địa chỉ email tương ứng. Liên kết có hiệu lực trong một giờ.
password-title = Mật khẩu của bạn
password-current = Mật khẩu hiện tại
password-new = Mật khẩu mới
password-new-hint = Ít nhất tám ký tự. Càng dài càng tốt.
password-save = Lưu mật khẩu
password-first = Bạn chưa có mật khẩu. Khi có mật khẩu, bạn có thể đăng nhập bằng { $email } mà không cần chờ mã.
password-first-no-email = Mật khẩu cần đi kèm với một địa chỉ email. Trước tiên, hãy thêm email vào thông tin của bạn.
password-others = Bạn sẽ được đăng xuất ở mọi nơi khác.
notice-password = Đã lưu mật khẩu của bạn.
notice-password-reset = Đã lưu mật khẩu mới. Hãy đăng nhập bằng mật khẩu đó.
confirm-title = Xác nhận danh tính
confirm-lead = Để giữ an toàn cho tài khoản, vui lòng xác nhận lại danh tính của bạn.
confirm-send = Gửi mã đến { $email }
confirm-code-lead = Mã đang được gửi đến { $email }.
confirm-or-password = Hoặc nhập mật khẩu của bạn
confirm-button = Xác nhận
confirm-no-way = Chúng tôi không thể gửi mã cho bạn. Hãy mở trang thanh toán bằng liên kết mới từ { $organization }, sau đó bạn có thể thực hiện việc này trong mười phút.
sessions-title = Nơi bạn đang đăng nhập
sessions-lead = Nếu thấy mục nào lạ, hãy đăng xuất mục đó và đổi mật khẩu nếu bạn có.
sessions-this = Trình duyệt này
sessions-unknown = Trình duyệt không xác định
sessions-seen = Lần dùng gần nhất: { $time }
sessions-by-link = Đăng nhập bằng liên kết từ { $organization }: { $time }
sessions-by-email = Đăng nhập qua email: { $time }
sessions-by-password = Đăng nhập bằng mật khẩu: { $time }
sessions-by-site = Đăng nhập tại { $organization }: { $time }
sessions-end = Đăng xuất
sessions-end-others = Đăng xuất ở mọi nơi khác
sessions-end-all = Đăng xuất ở mọi nơi
notice-link-ended = Liên kết đó đã hết hạn. Hãy đăng nhập tại đây.
notice-session-ended = Trình duyệt đó đã được đăng xuất.
notice-sessions-ended = Bạn đã được đăng xuất ở mọi nơi khác.

### home

hello = Xin chào, { $name }
hello-nobody = Xin chào
signed-in-as = Đã đăng nhập bằng { $email }
details = Thông tin thanh toán
name = Tên
email = Email
phone = Điện thoại
address = Địa chỉ thanh toán
shipping = Địa chỉ giao hàng
home-plans = Gói của bạn
home-no-plans = Hiện bạn không có gói nào ở đây.
home-more-plans = Xem thêm gói
home-ended = Gói đã kết thúc
home-balance = Số dư
home-credit = Bạn có số dư { $amount }. Số dư này sẽ được dùng cho các hóa đơn tiếp theo.
home-debt = { $amount } sẽ được cộng vào hóa đơn tiếp theo của bạn.
home-methods = Phương thức thanh toán
home-no-methods = Bạn chưa lưu phương thức thanh toán nào.
home-methods-more = { $count ->
   *[other] và { $count } phương thức thanh toán khác
 }
home-methods-no-default = { $count ->
   *[other] Bạn đã lưu { $count } phương thức thanh toán nhưng chưa chọn phương thức mặc định.
 }
home-methods-manage = Quản lý phương thức thanh toán
home-details-change = Thay đổi thông tin
home-tax-ids = Mã số thuế
home-no-invoices = Chưa có hóa đơn nào.
home-all-invoices = Tất cả hóa đơn
home-further = Trang khác
home-sessions = Nơi bạn đang đăng nhập
home-password = Mật khẩu của bạn
home-privacy = Dữ liệu của bạn

owed-now = Cần thanh toán ngay { $amount }
owed-now-several = Có hóa đơn cần thanh toán ngay
owed-open = Cần thanh toán { $amount }
owed-open-several = Có hóa đơn cần thanh toán
owed-all = Xem tất cả hóa đơn chưa thanh toán
owed-late = Hóa đơn này đã quá hạn.
owed-not-yet = Hóa đơn này chưa được thanh toán.
owed-processing = Khoản thanh toán của bạn đang được xử lý.
owed-retry = Chúng tôi sẽ thử lại vào { $date }.
owed-pay = Thanh toán { $amount }
owed-pay-all = Thanh toán tất cả
owed-confirm = Xác nhận thanh toán

plan-nameless = Gói
plan-quantity = × { $quantity }
plan-active = Đang hoạt động
plan-trial-until = Dùng thử miễn phí đến { $date }
plan-paused = Đã tạm dừng
plan-paused-until = Tạm dừng đến { $date }
plan-pauses-on = Tạm dừng từ { $date }
plan-ends-on = Kết thúc vào { $date }
plan-ended = Đã kết thúc
plan-ended-on = Đã kết thúc vào { $date }
plan-past-due = Thanh toán không thành công
plan-unpaid = Chưa thanh toán
plan-incomplete = Đang chờ lần thanh toán đầu tiên
plan-on-hold = Tạm giữ: chưa có phương thức thanh toán
plan-next-payment = Lần thanh toán tiếp theo
plan-next-invoice = Hóa đơn tiếp theo
plan-next-lines = Xem chi tiết
plan-next-plus-use = Phần bạn sử dụng sẽ được cộng thêm.
plan-next-due = Cần thanh toán trước { $date }
plan-discount = Giảm giá
plan-discount-until = Đến { $date }
plan-later = Thay đổi đã lên lịch
plan-paid-with = Thanh toán bằng
plan-paid-with-change = Thay đổi
plan-paid-with-default = Phương thức mặc định của bạn
plan-paid-by-invoice = Bạn tự thanh toán từng hóa đơn
plan-no-method = Chưa có phương thức thanh toán
plan-card-expired = Thẻ này đã hết hạn. Hãy dùng thẻ khác để lần thanh toán tiếp theo được thực hiện.
plan-card-expires = Thẻ này sẽ hết hạn trước lần thanh toán tiếp theo. Hãy đổi sang thẻ khác kịp thời.
plan-needs-method = Hãy thêm phương thức thanh toán để lần thanh toán tiếp theo được thực hiện.
plan-until-end = Bạn có thể sử dụng đến { $date }.
plan-paused-note = Bạn không phải trả tiền trong thời gian tạm dừng.
plan-change = Đổi gói
plan-pause = Tạm dừng
plan-resume = Tiếp tục gói
plan-address = Địa chỉ
plan-cancel = Hủy gói
plan-keep = Giữ gói
plan-unschedule = Hoàn tác thay đổi đã lên lịch
plan-reactivate = Bắt đầu lại
plan-add-method = Thêm phương thức thanh toán
discount-plain = Giảm { $off }
discount-named = { $name } (giảm { $off })
card-of-brand = { $brand } có số cuối { $last4 }
card-plain = Thẻ có số cuối { $last4 }

### plans

plans-title = Đổi gói của bạn
plans-interval = Bạn muốn thanh toán bao lâu một lần?
plans-daily = Hằng ngày
plans-weekly = Hằng tuần
plans-monthly = Hằng tháng
plans-yearly = Hằng năm
plans-every = Mỗi { $interval }
plans-choose = Chọn gói
plans-current = Gói của bạn
plans-stays = { $plan } giữ nguyên như hiện tại. { $organization } không có lựa chọn nào khác cho gói này tại đây.
plans-quantity = Số lượng
plans-quantity-range = Từ { $min } đến { $max }
plans-quantity-least = Từ { $min } trở lên
plans-quantity-form = Hãy nhập một số nguyên.
plans-quantity-fixed = Không thể thay đổi số lượng của gói này tại đây.
plans-code = Mã khuyến mãi
plans-code-unknown = Chúng tôi không tìm thấy mã này. Hãy kiểm tra xem có gõ nhầm không.
plans-code-used = Bạn đã có khuyến mãi này.
plans-choose-one = Hãy chọn một gói.
plans-twice = Một phần khác trong gói của bạn đã có mục này. Hãy chọn mục khác.
plans-continue-note = Chưa có gì thay đổi. Trang tiếp theo sẽ cho biết chính xác số tiền bạn phải trả.
plans-continue = Xem chi phí
plans-keep = Giữ nguyên gói của tôi
plans-nothing-changed = Đây là gói bạn đang có. Hãy chọn gói khác hoặc giữ nguyên.
plans-nothing-offered = { $organization } không có gói nào khác tại đây. Hãy liên hệ với họ nếu bạn cần.
plans-bound = { $organization } đã lên lịch thay đổi gói này. Hãy liên hệ với họ nếu muốn đổi.
plans-bound-until = { $organization } đã lên lịch thay đổi gói này vào { $date }. Hãy liên hệ với họ nếu muốn đổi.
plans-waits-for-method = Gói này đang chờ phương thức thanh toán. Hãy thêm phương thức thanh toán rồi đổi gói.
plans-add-method = Thêm phương thức thanh toán
plans-pay-open = Thanh toán hóa đơn còn nợ
plans-to-home = Quay lại trang thanh toán
plans-waiting-title = Đã lên lịch một thay đổi
plans-waiting = Từ { $date }, bạn sẽ có { $plan }. Cho đến lúc đó, bạn vẫn giữ gói hiện tại.
plans-waiting-replaced = Nếu bạn chọn gói khác bên dưới, lựa chọn đó sẽ thay cho thay đổi này.
plans-undo = Hoàn tác thay đổi này
plans-undo-title = Giữ gói hiện tại của bạn?
plans-undo-lead = Việc đổi sang { $plan } vào { $date } sẽ không diễn ra. Gói của bạn tiếp tục như hiện tại.
plans-undo-button = Giữ gói hiện tại của tôi
plans-undo-leave = Vẫn thay đổi theo lịch
plans-undone = Thay đổi đã lên lịch đã được hủy. Gói của bạn tiếp tục như hiện tại.
plans-nothing-waits = Gói này không còn thay đổi nào được lên lịch.
plans-confirm = Kiểm tra thay đổi của bạn
plans-change = Thay đổi của bạn
plans-before = Hiện tại
plans-after = Sau khi thay đổi
plans-starts = Bắt đầu từ
plans-starts-now = Ngay bây giờ
plans-starts-on = Từ { $date }. Cho đến lúc đó, bạn vẫn giữ gói hiện tại.
plans-trial = Dùng thử
plans-trial-goes-on = Kéo dài đến { $date }.
plans-trial-ends = Kết thúc ngay bây giờ.
plans-method = Thanh toán bằng
plans-by-invoice = { $count ->
   *[other] Hóa đơn, cần thanh toán trong vòng { $count } ngày
 }
plans-no-method = Chưa có phương thức thanh toán
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Thanh toán ngay
plans-bill-none = Không có gì.
plans-credit-left = Còn lại { $amount }. Số tiền này sẽ được trừ vào các hóa đơn tiếp theo.
plans-next-title = Lần thanh toán tiếp theo
plans-next = { $amount } vào { $date }
plans-next-none = Không có gì. Không còn hóa đơn nào nữa.
plans-next-settles = Đã bao gồm phần chênh lệch cho thời gian còn lại của kỳ này.
plans-next-usage = Phần bạn sử dụng sẽ được cộng thêm.
plans-line-unused = Khấu trừ thời gian chưa dùng của { $plan } từ { $date }
plans-line-rest = { $plan } cho thời gian còn lại của kỳ từ { $date }
plans-line-period = { $plan }, { $from } đến { $to }
plans-pay = Thanh toán { $amount } và đổi
plans-change-on = Đổi vào { $date }
plans-change-now = Đổi ngay
plans-get-invoice = Đổi và nhận hóa đơn { $amount }
plans-again = Chọn gói khác
plans-moved = Có thay đổi kể từ khi bạn xem trang này. Vui lòng kiểm tra lại số tiền.
plans-done = Đã đổi gói của bạn.
plans-done-planned = Đã lên lịch thay đổi của bạn. Cho đến lúc đó, bạn vẫn giữ gói hiện tại.
plans-done-busy = Khoản thanh toán vẫn đang được xử lý. Gói của bạn sẽ đổi ngay khi hoàn tất.
plans-declined = Thanh toán không thành công
plans-waits-lead = Gói của bạn sẽ đổi ngay khi { $amount } được thanh toán. Cho đến lúc đó, bạn vẫn giữ gói hiện tại.
plans-refused-lead = Không thể thu { $amount }, nên gói của bạn vẫn giữ nguyên. Bạn có thể đổi gói bằng phương thức thanh toán khác.
plans-pay-other = Thanh toán bằng thẻ khác
plans-stop = Không thể thực hiện thay đổi này

### invoices

invoice = Hóa đơn { $number }
invoice-for = Gửi đến
invoice-issued = Ngày phát hành
invoice-due = Hạn thanh toán
invoice-status = Trạng thái
invoice-open = Chưa thanh toán
invoice-paid = Đã thanh toán
invoice-void = Đã hủy
invoice-given-up = Đã xóa nợ
invoice-lines = Chi tiết
invoice-line = Mô tả
invoice-quantity = Số lượng
invoice-amount = Số tiền
invoice-discount = Giảm giá
invoice-total = Tổng cộng
invoice-balance = Số dư đã áp dụng
invoice-left = Số tiền phải trả
invoice-pdf = Tải xuống PDF
invoices-title = Hóa đơn
invoices-search = Tìm hóa đơn
invoices-any-status = Mọi trạng thái
invoices-any-year = Mọi năm
invoices-year = Năm
invoices-number = Số hóa đơn
invoices-number-column = Số
invoices-what = Nội dung
invoices-show = Hiển thị
invoices-all = Hiển thị tất cả hóa đơn
invoices-none-found = Không có hóa đơn phù hợp.
invoices-none-here = Không có hóa đơn nào trên trang này.
invoices-count = { $count ->
   *[other] { $count } hóa đơn
 }
invoices-pages = Trang
invoices-page = Trang { $page }/{ $pages }
invoices-newer = Mới hơn
invoices-older = Cũ hơn
invoice-unnumbered = Hóa đơn chưa có số
invoice-empty = Không có
invoice-and-more = { $count ->
   *[other] { $first } và { $count } mục khác
 }
invoice-late = Quá hạn
invoice-paid-on = Ngày thanh toán
invoice-voided-on = Ngày hủy
invoice-subtotal = Tạm tính
invoice-credited = Đã ghi giảm
invoice-row-credited = Đã ghi giảm { $amount }
credit-notes-title = Giấy báo có
credit-off-invoice = Trừ vào hóa đơn này
credit-refunded = Đã hoàn tiền
credit-to-balance = Cho các hóa đơn tiếp theo của bạn
credit-elsewhere = Đã quyết toán theo cách khác
invoice-paid-amount = Đã thanh toán
invoice-pay = Đăng nhập và thanh toán
invoice-receipt = Biên nhận
payments-title = Các khoản thanh toán
payment-day = Ngày
payment-with = Thanh toán bằng
payment-succeeded = Đã thanh toán
payment-processing = Đang xử lý
payment-canceled = Đã hủy
payment-failed = Không thành công
payment-no-method = Không có phương thức thanh toán
refund-succeeded = Đã hoàn tiền
refund-processing = Đang hoàn tiền
refund-failed = Hoàn tiền không thành công
receipt = Biên nhận cho hóa đơn { $number }
receipt-paid = Đã thanh toán { $amount }
receipt-elsewhere = Khoản này được thanh toán bên ngoài trang này.
receipt-pdf = Tải xuống biên nhận PDF
upcoming-title = Hóa đơn tiếp theo
upcoming-none-title = Không có hóa đơn nào sắp tới
upcoming-none = Hiện tại, gói này sẽ không có thêm hóa đơn nào.
upcoming-charged = Hóa đơn sẽ được thanh toán bằng { $card }. Thay đổi từ nay đến lúc đó có thể làm thay đổi số tiền.
upcoming-sent = Khi đó bạn sẽ nhận được hóa đơn. Cần thanh toán trước { $date }.
line-trial = Dùng thử miễn phí { $plan }
line-usage = { $plan }: phần bạn đã dùng

### paper

paper-invoice = Hóa đơn
paper-receipt = Biên nhận
paper-credit-note = Phiếu ghi giảm
paper-number = Số
paper-period = Kỳ
paper-from = Bên phát hành
paper-bill-to = Bên thanh toán
paper-quantity = SL
paper-unit-price = Đơn giá
paper-tax = Thuế
paper-pay-online = Xem và thanh toán trực tuyến
paper-page = Trang { $page }/{ $pages }
paper-test-mark = THỬ NGHIỆM: tài liệu này không phải là yêu cầu thanh toán
paper-discount = Giảm giá
paper-subtotal = Tạm tính
paper-credited = Đã ghi giảm
paper-paid = Đã thanh toán
paper-draft = Bản nháp
paper-overdue = Quá hạn
paper-uncollectible = Không thể thu hồi

### leaving

leaving-title = Hủy { $plan }
leaving-when-later = Gói kết thúc vào { $date }
leaving-when-trial = Thời gian dùng thử của bạn kết thúc vào { $date }
leaving-when-now = Gói kết thúc ngay
leaving-when-after-pause = Gói kết thúc sau thời gian tạm dừng
leaving-stays = Cho đến lúc đó, mọi thứ vẫn giữ nguyên.
leaving-stays-paused = Gói vẫn tạm dừng. Thời gian bạn đã trả tiền sẽ tiếp tục sau khi hết tạm dừng, rồi gói kết thúc.
leaving-no-charge = Bạn sẽ không bị thu tiền cho gói này nữa.
leaving-usage = Phần bạn đã dùng được tính tiền ngay: bạn trả { $amount }.
leaving-usage-later = Phần bạn dùng đến lúc đó sẽ được tính tiền vào { $date }.
leaving-owed = Các hóa đơn chưa thanh toán vẫn phải trả.
leaving-lost = Bạn đã trả tiền đến { $date }. Phần còn lại không được hoàn.
leaving-credit = Khấu trừ cho thời gian bạn không dùng
leaving-credit-later = Số tiền này được trừ vào hóa đơn tiếp theo của bạn với { $organization }.
leaving-schedule = Thay đổi đã lên lịch vào { $date } sẽ không diễn ra.
leaving-button = Hủy gói
leaving-stay = Quay lại, không hủy
leaving-undo-later = Bạn có thể đổi ý cho đến lúc đó.
leaving-again-later = Bạn có thể bắt đầu lại bất cứ lúc nào.
leaving-changed = Số tiền đã thay đổi. Vui lòng xem lại.
offer-title = Hoặc ở lại với giá thấp hơn
offer-coupon = { $discount } cho { $plan }
offer-effect = Lần thanh toán tiếp theo vào { $date } là { $then } thay vì { $now }.
offer-once = Áp dụng cho một lần thanh toán.
offer-invoices = { $count ->
   *[other] Áp dụng cho { $count } lần thanh toán.
 }
offer-until = Áp dụng đến { $date }.
offer-forever = Áp dụng trong suốt thời gian bạn giữ gói.
offer-single = Bạn chỉ có thể nhận một lần.
offer-take = Nhận giảm giá
offer-taken = Giảm giá đã được áp dụng và gói của bạn tiếp tục.
offer-pause-title = Hoặc nghỉ một thời gian
offer-pause-lead = Tạm dừng gói của bạn. Bạn không bị thu tiền cho đến khi gói tiếp tục.
offer-pause-go = Chọn thời gian tạm dừng
left-later = { $plan } kết thúc vào { $date }
left-after-pause = { $plan } kết thúc sau thời gian tạm dừng
left-now = { $plan } đã kết thúc
left-again = Bắt đầu lại
left-home = Đến trang thanh toán
left-done = Xong
left-notice = Đã hủy gói của bạn.
left-undo = Giữ gói của tôi
survey-title = Vì sao bạn rời đi?
survey-lead = { $organization } muốn biết lý do. Bạn không bắt buộc phải trả lời.
survey-legend = Lý do
survey-comment = Ý kiến của bạn
survey-send = Gửi
survey-thanks = Cảm ơn bạn. { $organization } sẽ đọc ý kiến này.
reason-customer-service = Dịch vụ khách hàng
reason-low-quality = Chất lượng
reason-missing-features = Thiếu tính năng cần thiết
reason-other = Lý do khác
reason-switched-service = Tôi đã tìm được lựa chọn khác
reason-too-complex = Quá phức tạp
reason-too-expensive = Quá đắt
reason-unused = Tôi không dùng đến
keep-title = Giữ { $plan }
keep-lead = Gói dự kiến kết thúc vào { $date }. Giờ gói sẽ tiếp tục.
keep-lead-paused = Gói dự kiến kết thúc sau thời gian tạm dừng. Giờ gói sẽ tiếp tục.
keep-next = Lần thanh toán tiếp theo
keep-button = Giữ gói của tôi
keep-leave = Quay lại, không thay đổi
keep-done = Gói của bạn tiếp tục.

### pausing

pausing-title = Tạm dừng { $plan }
pausing-lead = Bạn không bị thu tiền trong khi gói tạm dừng, và thời gian bạn đã trả tiền được giữ lại.
pausing-legend = Trong bao lâu?
pausing-choice = { $length }, đến { $date }
pausing-choice-open = Cho đến khi tôi tiếp tục
pausing-continue = Tiếp tục
pausing-choose = Hãy chọn thời gian.
pausing-confirm-until = Tạm dừng đến { $date }
pausing-confirm-open = Tạm dừng đến khi bạn tiếp tục
pausing-from = Tạm dừng từ
pausing-until = Tiếp tục vào
pausing-by-you = Khi bạn tiếp tục gói tại đây
pausing-charged = Phí trong thời gian tạm dừng
pausing-nothing = Không có
pausing-kept = Thời gian đã trả được giữ lại
pausing-next = Lần thanh toán tiếp theo
pausing-no-next = Không còn khoản thanh toán nào sắp tới.
pausing-open-next = Sau khi bạn tiếp tục gói, lần thanh toán tiếp theo sẽ đến khi dùng hết thời gian được giữ lại.
pausing-trial-kept = Thời gian dùng thử được giữ lại
pausing-button = Tạm dừng gói
pausing-button-change = Đổi thời gian tạm dừng
pausing-done = Gói của bạn đã tạm dừng.
pausing-changed = Đã đổi thời gian tạm dừng.
pausing-is-until = Gói tạm dừng đến { $date }.
pausing-is-open = Gói tạm dừng cho đến khi bạn tiếp tục.
pausing-will = Gói sẽ tạm dừng vào { $date }.
pausing-change-legend = Đổi thành
pausing-leave = Quay lại, không tạm dừng
pausing-stay = Quay lại, không thay đổi
pausing-ending = Gói này sắp kết thúc nên không thể tạm dừng. Trước tiên, hãy chọn giữ gói.
pausing-none = { $organization } hiện không cho phép tạm dừng.
resuming-title = Tiếp tục { $plan }
resuming-lead = Gói sẽ tiếp tục từ hôm nay.
resuming-charged = Thu hôm nay
resuming-button = Tiếp tục gói
resuming-pay = Thanh toán { $amount } và tiếp tục
resuming-done = Gói của bạn tiếp tục.
resuming-off-title = Hủy việc tạm dừng { $plan }
resuming-off-lead = Gói dự kiến tạm dừng vào { $date }. Giờ gói sẽ tiếp tục không gián đoạn.
resuming-off-button = Hủy việc tạm dừng
resuming-off-done = Đã hủy việc tạm dừng.

### reactivating

reactivating-title = Bắt đầu lại { $plan }
reactivating-lead = Gói đã kết thúc vào { $date }. Gói bắt đầu lại từ hôm nay.
reactivating-charged = Thu hôm nay
reactivating-invoiced = Lập hóa đơn hôm nay
reactivating-next = Lần thanh toán tiếp theo
reactivating-with = Thanh toán bằng
reactivating-add = Thêm phương thức thanh toán
reactivating-pay = Thanh toán { $amount } và bắt đầu
reactivating-button = Bắt đầu lại
reactivating-leave = Quay lại, không bắt đầu
reactivating-changed = Số tiền đã thay đổi. Vui lòng xem lại.
reactivating-done = Gói của bạn đã hoạt động trở lại.
reactivating-unpaid = Gói của bạn bắt đầu ngay khi được thanh toán.
reactivating-gone = { $plan } không còn được bán như trước. Hãy liên hệ với { $organization }.

### methods

methods-title = Phương thức thanh toán
methods-none = Bạn chưa có phương thức thanh toán nào.
methods-add = Thêm thẻ
methods-default-mark = Mặc định
methods-expired-mark = Đã hết hạn
methods-soon-mark = Sắp hết hạn
methods-expires = Hết hạn { $date }
methods-expired-since = Đã hết hạn { $date }. Hãy cập nhật thẻ này hoặc thêm thẻ khác.
methods-pays = Dùng để thanh toán { $plans }
methods-pays-nothing = Hiện không dùng để thanh toán gì
methods-unpaid = Chưa có gì để thanh toán { $plans }. Hãy thêm hoặc chọn một thẻ.
methods-a-plan = Gói của bạn
methods-make-default = Đặt làm mặc định
methods-choose = Chọn gói
methods-edit = Cập nhật
methods-remove = Xóa
methods-default-title = Đặt { $card } làm mặc định?
methods-default-lead = Phương thức mặc định thanh toán cho mọi thứ không có thẻ riêng, từ nay về sau.
methods-default-plans = Các gói chuyển sang thẻ này
methods-default-keep = Gói nào bạn không chọn sẽ giữ thẻ hiện tại.
methods-default-button = Đặt làm mặc định
methods-default-done = Đã đổi phương thức thanh toán mặc định của bạn.
methods-default-already = Đây đã là phương thức mặc định của bạn.
methods-plans-title = Các khoản { $card } thanh toán
methods-plans-legend = Các gói được thanh toán bằng thẻ này
methods-plans-now = Hiện thanh toán bằng { $card }
methods-plans-now-nothing = Chưa có phương thức thanh toán
methods-plans-none = Bạn không có gói đang hoạt động nào được thanh toán bằng thẻ.
methods-plans-as-default = Là phương thức mặc định, thẻ này thanh toán cho { $plans }. Để thay đổi, hãy chọn thẻ khác cho các gói đó.
methods-plans-back = Gói nào bạn không chọn sẽ quay về thẻ mặc định.
methods-plans-button = Lưu
methods-plans-done = Đã lưu. Các gói của bạn được thanh toán như bạn đã chọn.
methods-remove-title = Xóa { $card }?
methods-remove-free = Thẻ này hiện không dùng để thanh toán gì.
methods-remove-falls-back = { $plans } sẽ được thanh toán bằng { $card } thay thế.
methods-remove-needed = Thẻ này thanh toán cho { $plans } và không có gì thay thế. Trước tiên, hãy chọn thẻ khác.
methods-remove-needed-add = Thêm thẻ khác
methods-remove-needed-choose = Chọn thẻ khác
methods-remove-final = Chúng tôi sẽ xóa thông tin thẻ. Bạn có thể thêm lại bất cứ lúc nào.
methods-remove-button = Xóa thẻ
methods-remove-keep = Giữ lại
methods-remove-done = Đã xóa thẻ.
methods-edit-title = Cập nhật { $card }
methods-edit-lead = Bạn nhận được thẻ mới có cùng số? Hãy thay đổi thông tin in trên thẻ tại đây.
methods-edit-button = Lưu
methods-edit-done = Đã cập nhật thẻ.
methods-field-number = Số thẻ
methods-field-expiry = Ngày hết hạn
methods-field-expiry-hint = Tháng và năm, ví dụ 08/30
methods-field-cvc = Mã bảo mật
methods-field-cvc-hint = Ba hoặc bốn chữ số cạnh chữ ký hoặc ở mặt trước
methods-field-name = Tên trên thẻ
methods-field-line1 = Số nhà và tên đường
methods-field-line2 = Địa chỉ bổ sung
methods-field-city = Thành phố
methods-field-state = Tỉnh/bang
methods-field-postal = Mã bưu chính
methods-wrong-number = Hãy kiểm tra số thẻ.
methods-wrong-cvc = Mã bảo mật có ba hoặc bốn chữ số.
methods-not-test = Đây không phải thẻ thử nghiệm. Hãy dùng một trong các số bên dưới, đừng bao giờ dùng thẻ thật.
methods-add-test = Chế độ thử nghiệm chỉ nhận thẻ thử nghiệm. Ngày bất kỳ trong tương lai và mã bảo mật bất kỳ đều được.
methods-add-future = Dùng cho các lần thanh toán sau này
methods-add-future-hint = Thẻ này sẽ trở thành mặc định.
methods-add-plans = Các gói thẻ này thanh toán từ nay
methods-add-button = Thêm thẻ
methods-added = Đã thêm thẻ.
methods-add-busy = Ngân hàng của bạn cần thêm thời gian. Thẻ sẽ xuất hiện ở đây khi ngân hàng trả lời.
methods-test-cards = Thẻ thử nghiệm
methods-test-number = Số
methods-test-outcome = Kết quả
methods-test-succeeds = Thành công
methods-test-declined = Bị từ chối
methods-test-funds = Bị từ chối: không đủ tiền
methods-test-expired = Bị từ chối: đã hết hạn
methods-test-cvc = Bị từ chối: sai mã bảo mật
methods-test-processing = Bị từ chối: ngân hàng gặp sự cố
methods-test-later = Được thêm, nhưng thanh toán bị từ chối
methods-test-asks = Ngân hàng yêu cầu bạn xác nhận
methods-test-asks-in-vain = Ngân hàng yêu cầu bạn xác nhận rồi từ chối
methods-saved-title = Đã thêm { $card }
methods-saved-pays = Từ nay thẻ này thanh toán cho { $plans }.
methods-saved-default = Đây là thẻ mặc định của bạn: thẻ thanh toán cho mọi thứ không có thẻ riêng.
methods-saved-only = Thẻ đã sẵn sàng khi bạn cần.
methods-saved-owed = Chưa thanh toán
methods-saved-pay = Thanh toán { $amounts } ngay
methods-saved-later = Để sau
methods-saved-done = Xong
methods-nowhere-title = Chưa thể thêm thẻ tại đây
methods-nowhere-lead = { $organization } chưa thiết lập thanh toán bằng thẻ trên trang này. Hãy liên hệ với họ để đổi cách thanh toán.
methods-page-lead = Bạn nhập thẻ trên trang của nhà cung cấp dịch vụ thanh toán. Chúng tôi không bao giờ thấy số thẻ.
methods-page-button = Tiếp tục

### paying

paying-title = Thanh toán hóa đơn { $number }
paying-all-title = Thanh toán các khoản còn nợ
paying-with = Thanh toán bằng
paying-button = Thanh toán { $amount }
paying-total = Tổng cộng
paying-one = Chỉ thanh toán hóa đơn này
paying-no-card = Bạn chưa có thẻ để thanh toán.
paying-add-card = Thanh toán bằng thẻ khác
paying-changed = Số tiền vừa thay đổi. Vui lòng xem lại.
paying-last-try = Lần thử trước không thành công. { $reason }
paying-waits = Ngân hàng muốn bạn xác nhận khoản thanh toán này.
paying-confirm = Xác nhận
paying-busy = Khoản thanh toán này đang được xử lý. Hãy xem lại sau giây lát.
paying-nothing = Không còn khoản nào phải trả. Cảm ơn bạn!
paying-done = Đã thanh toán. Cảm ơn bạn!
paying-already = Hóa đơn này đã được thanh toán.
paying-results = Các khoản thanh toán của bạn
paying-state-paid = Đã thanh toán
paying-state-failed = Chưa thanh toán
paying-state-busy = Đang xử lý
paying-state-waits = Chờ bạn xác nhận
paying-receipt = Hóa đơn và biên nhận
paying-try-again = Thử lại

### challenge

challenge-title = Ngân hàng của bạn hỏi
challenge-payment = { $organization } muốn thu { $amount } từ { $card }. Bạn đồng ý không?
challenge-setup = { $organization } muốn lưu { $card } cho các lần thanh toán sau. Bạn đồng ý không?
challenge-card = thẻ của bạn
challenge-test = Chế độ thử nghiệm: không hỏi ngân hàng nào. Hãy chọn câu trả lời của ngân hàng.
challenge-approve = Chấp thuận
challenge-decline = Từ chối
challenge-leave-payment = Để thanh toán { $amount }, hãy xác nhận với ngân hàng rằng đó là bạn.
challenge-leave-setup = Hãy đến trang của nhà cung cấp dịch vụ thanh toán để hoàn tất.
challenge-leave = Tiếp tục
challenge-returned = Tôi đã quay lại
challenge-pending = Việc này chưa hoàn tất ở đó. Hãy tiếp tục từ chỗ bạn dừng lại.
challenge-failed = Ngân hàng không xác nhận được đó là bạn nên không có khoản nào bị thu.
challenge-failed-card = Ngân hàng không xác nhận được đó là bạn nên thẻ chưa được thêm.
challenge-over = Yêu cầu này đã được trả lời.

### details

details-lead = Hóa đơn của bạn được lập với các thông tin này.
details-save = Lưu
details-saved = Đã lưu thông tin của bạn.
details-change-name = Đổi tên của bạn
details-change-email = Đổi địa chỉ email
details-change-phone = Đổi số điện thoại
details-change-address = Đổi địa chỉ thanh toán
details-change-shipping = Đổi địa chỉ giao hàng
details-change-tax-ids = Đổi mã số thuế
details-name-title = Tên của bạn
details-name-lead = Tên cá nhân hoặc doanh nghiệp như ghi trên hóa đơn.
details-phone-title = Số điện thoại của bạn
details-phone-fault = Đây có vẻ không phải số điện thoại. Hãy bắt đầu bằng + và mã quốc gia.
emails-title = Địa chỉ email của bạn
emails-current = Địa chỉ của bạn là { $email }.
emails-no-mail = { $organization } sẽ đổi giúp bạn: hãy liên hệ với họ.
emails-new = Địa chỉ email mới
emails-hint = Chúng tôi sẽ gửi mã đến địa chỉ này. Địa chỉ của bạn được đổi sau khi bạn nhập mã.
emails-send = Gửi mã
emails-same = Đây đã là địa chỉ của bạn.
emails-code-title = Nhập mã
emails-code-lead = { $count ->
   *[other] Chúng tôi đã gửi mã gồm 8 chữ số đến { $email }. Mã có hiệu lực trong { $count } phút.
 }
emails-code = Mã
emails-confirm = Đổi địa chỉ của tôi
emails-again = Gửi mã khác
emails-other = Dùng địa chỉ khác
emails-sent-again = Mã khác đang được gửi.
emails-wrong-code = Mã này không đúng hoặc đã hết hạn. Hãy kiểm tra lại hoặc yêu cầu mã khác.
emails-expired = Mã đã hết hạn. Hãy bắt đầu lại với địa chỉ mới của bạn.
emails-changed = Đã đổi địa chỉ email của bạn. Bạn đã được đăng xuất ở mọi nơi khác.

### addresses

addresses-title = Địa chỉ thanh toán
addresses-shipping-title = Địa chỉ giao hàng
addresses-addressee = Người nhận
addresses-country = Quốc gia hoặc vùng lãnh thổ
addresses-choose-country = Chọn quốc gia
addresses-choose = Chọn
addresses-switch = Dùng quốc gia này
addresses-line1 = Địa chỉ đường phố
addresses-line2 = Căn hộ, tầng, tòa nhà
addresses-city = Thành phố
addresses-town = Thị trấn hoặc thành phố
addresses-suburb = Khu ngoại ô hoặc thị trấn
addresses-district = Quận/huyện
addresses-postal-code = Mã bưu chính
addresses-postcode = Mã bưu chính
addresses-zip = Mã ZIP
addresses-pin = Mã PIN
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Khu vực
addresses-county = Hạt
addresses-department = Tỉnh (Department)
addresses-emirate = Tiểu vương quốc
addresses-governorate = Tỉnh (Governorate)
addresses-island = Đảo
addresses-parish = Giáo xứ
addresses-prefecture = Tỉnh (Prefecture)
addresses-province = Tỉnh
addresses-region = Vùng
addresses-state = Bang
addresses-code-fault = { $count ->
   *[other] Mã này cần có { $count } chữ số.
 }
addresses-order-title = Địa chỉ của gói này
addresses-order-lead = Nếu không có địa chỉ riêng, gói sẽ dùng địa chỉ của bạn.
addresses-order-billing = Địa chỉ thanh toán của gói này
addresses-order-delivery = Địa chỉ giao hàng của gói này
addresses-order-usual = Dùng địa chỉ thường dùng của tôi

### tax-ids

tax-ids-title = Mã số thuế
tax-ids-lead = Mã số thuế được ghi trên các hóa đơn tiếp theo của bạn.
tax-ids-add = Thêm mã số thuế
tax-ids-type = Quốc gia và loại
tax-ids-value = Số
tax-ids-hint = Có thể có dấu cách, dấu chấm và dấu gạch ngang.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (ví dụ { $example })
tax-ids-unknown = Khác
tax-ids-remove = Xóa
tax-ids-added = Đã thêm mã số thuế.
tax-ids-removed = Đã xóa mã số thuế.

### privacy

privacy-title = Dữ liệu của bạn
privacy-copy = Bản sao dữ liệu của bạn
privacy-copy-lead = Mọi thông tin về bạn được lưu tại đây, dưới dạng tệp mà các chương trình khác đọc được (JSON).
privacy-download = Tải xuống dữ liệu của tôi
privacy-erase = Xóa dữ liệu
privacy-erase-lead = Bạn có thể yêu cầu xóa dữ liệu của mình.
privacy-erase-ask = Yêu cầu xóa
privacy-erase-title = Yêu cầu xóa dữ liệu của bạn
privacy-erase-who = { $organization } sẽ thực hiện việc này và có thể liên hệ với bạn trước.
privacy-erase-what = Các gói của bạn sẽ kết thúc, bạn được đăng xuất ở mọi nơi, thông tin và phương thức thanh toán của bạn bị xóa.
privacy-erase-kept = { $count ->
   *[other] Hóa đơn và các khoản đã thanh toán được lưu giữ { $count } năm theo yêu cầu của pháp luật.
 }
privacy-erase-send = Yêu cầu xóa
privacy-asked = Bạn đã yêu cầu { $organization } xóa dữ liệu của mình vào { $date }.
privacy-sent = Yêu cầu của bạn đã được gửi.

### problems

bad-request = Chúng tôi không hiểu yêu cầu này
bad-request-advice = Một phần của địa chỉ hoặc biểu mẫu không đúng. Hãy quay lại và thử lại.
stranger = Yêu cầu này không đến từ trang này
stranger-advice = Để đảm bảo an toàn cho bạn, thao tác này không được thực hiện. Hãy quay lại, tải lại trang và thử lại.
switched-off = Tính năng này không có ở đây
switched-off-advice = { $organization } chưa bật tính năng này. Hãy liên hệ với họ nếu bạn cần.
refused = Hiện không thể thực hiện việc này
not-found = Không tìm thấy trang
not-found-advice = Địa chỉ có thể bị gõ sai hoặc trang đã bị gỡ. Hãy dùng liên kết từ công ty mà bạn thanh toán.
wrong-method = Không thể dùng trang này theo cách đó
wrong-method-advice = Chưa có gì thay đổi. Hãy quay lại và dùng các nút trên trang.
timed-out = Việc này mất quá nhiều thời gian
timed-out-advice = Chưa có gì thay đổi. Hãy kiểm tra kết nối và thử lại.
too-large = Nội dung quá lớn
too-large-advice = Chưa có gì thay đổi. Hãy rút ngắn và thử lại.
too-many = Vui lòng đợi một chút
too-many-advice = Có quá nhiều yêu cầu từ kết nối của bạn. Hãy đợi một phút và thử lại.
offline-title = Bạn đang ngoại tuyến
offline-lead = Trang này cần có internet. Hãy kiểm tra kết nối rồi thử lại.
offline-note = Nội dung bạn gửi gần nhất có thể đã đến nơi. Bạn sẽ thấy tại đây khi có kết nối.
broken = Đã xảy ra lỗi ở phía chúng tôi
broken-advice = Lỗi này không phải do bạn. Hãy thử lại sau giây lát. Nếu lỗi vẫn còn, hãy báo cho công ty mà bạn thanh toán và cung cấp mã tham chiếu bên dưới.
unavailable = Chúng tôi sẽ sớm trở lại
unavailable-advice = Trang đang bận hoặc đang được bảo trì. Hãy thử lại sau giây lát.

### root

root-title = Đây là máy chủ thanh toán
root-customer = Bạn là khách hàng? Hãy dùng liên kết từ công ty mà bạn thanh toán.
root-operator = Bạn vận hành máy chủ này? Máy chủ đang hoạt động. Lệnh này tạo một tổ chức cùng các khóa cho trang thanh toán của tổ chức đó:
root-reference = Tài liệu tham khảo API

### refusals

refusal-general = Không thể thực hiện việc này. Hãy liên hệ với { $organization }.
refusal-busy = Yêu cầu trước của bạn vẫn đang được xử lý. Hãy đợi một chút rồi xem lại.
refusal-declined = Thẻ bị từ chối. Hãy thử thẻ khác hoặc hỏi ngân hàng của bạn.
refusal-insufficient-funds = Thẻ bị từ chối: không đủ tiền. Hãy thử thẻ khác.
refusal-expired-card = Thẻ bị từ chối: thẻ đã hết hạn. Hãy thử thẻ khác.
refusal-wrong-cvc = Thẻ bị từ chối: sai mã bảo mật. Hãy kiểm tra và thử lại.
refusal-processing-error = Ngân hàng gặp sự cố. Hãy thử lại sau giây lát hoặc dùng thẻ khác.
refusal-authentication = Ngân hàng muốn bạn xác nhận khoản thanh toán này.
refusal-too-many-attempts = Quá nhiều lần thử. Hãy đợi một lúc rồi thử lại.
refusal-in-use = Mục này vẫn đang được dùng nên không thể xóa.
obstacle-subscription-over = Gói này đã kết thúc.
obstacle-subscription-runs = Gói này chưa kết thúc.
obstacle-subscription-incomplete = Hóa đơn đầu tiên của gói này chưa được thanh toán. Hãy thanh toán trước.
obstacle-nothing-to-undo = Gói này không có lịch kết thúc nào để hủy.
obstacle-already-ending = Gói này đã được lên lịch kết thúc.
obstacle-already-paused = Gói này đã tạm dừng.
obstacle-not-paused = Gói này không tạm dừng.
obstacle-subscription-overdue = Gói này có hóa đơn quá hạn. Hãy thanh toán trước.
obstacle-subscription-paused = Gói này đang tạm dừng. Hãy tiếp tục gói trước.
obstacle-has-schedule = Gói này đã có thay đổi được lên lịch. Hãy hoàn tác thay đổi đó trước, hoặc liên hệ với { $organization }.
obstacle-last-item = Gói cần có ít nhất một mục.
obstacle-invoice-not-open = Hóa đơn này không còn chờ thanh toán nữa.
obstacle-invoice-paid = Hóa đơn này đã được thanh toán.
obstacle-no-payment-method = Không có phương thức thanh toán nào để dùng. Hãy thêm trước.
obstacle-last-payment-method = Một gói đang hoạt động được thanh toán bằng phương thức này. Trước tiên, hãy chọn phương thức thanh toán khác cho gói đó.
obstacle-payment-over = Khoản thanh toán này đã kết thúc.
obstacle-setup-over = Thẻ này đã được thêm hoặc việc thêm thẻ đã bị hủy.
obstacle-no-gateway = { $organization } chưa thể nhận thanh toán tại đây. Hãy liên hệ với họ.
obstacle-offer-taken = Bạn đã nhận ưu đãi này trước đây.
obstacle-discount-runs = Đang có giảm giá được áp dụng.
obstacle-too-many = Đã đạt số lượng tối đa.
rule-required = Vui lòng điền mục này.
rule-too-long = { $count ->
   *[other] Mục này có tối đa { $count } ký tự.
 }
rule-too-short = { $count ->
   *[other] Mục này cần ít nhất { $count } ký tự.
 }
rule-range = Giá trị phải từ { $min } đến { $max }.
rule-character = Có ký tự không dùng được ở đây.
rule-email = Đây có vẻ không phải địa chỉ email.
rule-choice = Hãy chọn một mục trong danh sách.
rule-taken = Đã có người dùng.
rule-missing = Mục này không còn nữa. Hãy chọn mục khác.
rule-expired = Đã hết hạn.
rule-used-up = Đã dùng hết số lần cho phép.
rule-first-time-only = Chỉ dành cho khách hàng mới.
rule-once-per-customer = Chỉ dùng được một lần và bạn đã dùng rồi.
rule-below-minimum = Số tiền quá nhỏ để áp dụng.
rule-not-applicable = Không áp dụng được cho gói của bạn.
rule-tax-id = Đây có vẻ không phải số thuộc loại này. Hãy kiểm tra xem có gõ nhầm không.
rule-expiry = Hãy kiểm tra tháng và năm.
rule-card-number = Không nhập số thẻ ở đây.
rule-weak-password = Mật khẩu này quá dễ đoán. Hãy chọn mật khẩu dài hơn hoặc ít phổ biến hơn.
rule-wrong-password = Mật khẩu không đúng.
rule-invalid = Vui lòng kiểm tra mục này.

### mails

mail-code-subject = Mã đăng nhập { $merchant } của bạn
mail-code-lead = Nhập mã này để đăng nhập vào trang thanh toán của bạn tại { $merchant }:
mail-code-life = { $minutes ->
   *[other] Mã dùng được một lần, trong { $minutes } phút tới.
 }
mail-code-ignore = Nếu bạn không yêu cầu, hãy bỏ qua email này. Không ai có thể đăng nhập nếu không có mã.
mail-link-subject = Liên kết đăng nhập { $merchant } của bạn
mail-link-lead = Dùng liên kết này để đăng nhập vào trang thanh toán của bạn tại { $merchant }.
mail-link-button = Đăng nhập
mail-link-life = { $minutes ->
   *[other] Liên kết dùng được một lần, trong { $minutes } phút tới.
 }
mail-link-ignore = Nếu bạn không yêu cầu, hãy bỏ qua email này. Không ai có thể đăng nhập nếu không có liên kết.
mail-reset-subject = Đặt mật khẩu mới cho { $merchant }
mail-reset-lead = Dùng liên kết này để đặt mật khẩu mới cho trang thanh toán của bạn tại { $merchant }.
mail-reset-button = Đặt mật khẩu mới
mail-reset-ignore = Nếu bạn không yêu cầu, hãy bỏ qua email này. Mật khẩu của bạn vẫn giữ nguyên.
mail-proof-subject = Xác nhận địa chỉ email của bạn cho { $merchant }
mail-proof-lead = Nhập mã này để dùng địa chỉ email này với { $merchant }:
mail-proof-ignore = Nếu bạn không yêu cầu, hãy bỏ qua email này. Không có gì thay đổi.
mail-email-subject = Địa chỉ email của bạn đã được đổi
mail-email-old = Địa chỉ email của tài khoản thanh toán của bạn tại { $merchant } đã được đổi vào { $date }. Email sẽ không còn được gửi đến địa chỉ này.
mail-email-new = Đây hiện là địa chỉ email của tài khoản thanh toán của bạn tại { $merchant }.
mail-method-subject = Đã thêm phương thức thanh toán
mail-method-lead = { $brand } có số cuối { $last4 } đã được thêm vào tài khoản thanh toán của bạn tại { $merchant } vào { $date }.
mail-method-card = Thẻ có số cuối { $last4 } đã được thêm vào tài khoản thanh toán của bạn tại { $merchant } vào { $date }.
mail-cancelled-subject = Gói đăng ký của bạn đã được hủy
mail-cancelled-later = Bạn đã hủy { $plan }. Bạn có thể sử dụng đến { $date }.
mail-cancelled-undo = Bạn đổi ý? Cho đến lúc đó, bạn có thể hoàn tác việc này trên trang thanh toán.
mail-cancelled-now = Bạn đã hủy { $plan }. Gói đã kết thúc.
mail-portal-button = Mở trang thanh toán
mail-not-you = Nếu không phải bạn thực hiện, hãy liên hệ ngay với { $merchant }.
mail-not-you-at = Nếu không phải bạn thực hiện, hãy liên hệ ngay với { $merchant }: { $email }
