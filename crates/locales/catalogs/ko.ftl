### general

percent = { $number }%
title = { $page } · { $organization }
billing = 결제 정보
test-mode = 테스트 모드
test-mode-note = 여기서는 실제로 청구되지 않습니다.
skip = 본문으로 이동
policies = 정책 및 약관
privacy = 개인정보 처리방침
terms = 이용약관
refunds = 환불 정책
return-to = { $organization }(으)로 돌아가기
sign-out = 로그아웃
language = 언어
language-change = 언어 변경
contact = 문의하기
contact-lead = 결제에 관한 문의는 { $organization }에서 답변해 드립니다.
not-given = 입력하지 않음
back = 뒤로
home = 내 결제 정보
navigation = 내 결제 정보
reference = 참조 번호
errors-title = { $count ->
   *[other] 확인이 필요한 항목이 { $count }개 있습니다
 }
field-again = 안전을 위해 이 내용은 보관하지 않았습니다. 다시 입력해 주세요.
optional = 선택 사항

days = { $count ->
   *[other] { $count }일
 }
weeks = { $count ->
   *[other] { $count }주
 }
months = { $count ->
   *[other] { $count }개월
 }
years = { $count ->
   *[other] { $count }년
 }

price-daily = 하루 { $amount }
price-weekly = 매주 { $amount }
price-monthly = 매월 { $amount }
price-yearly = 매년 { $amount }
price-every = { $interval }마다 { $amount }
price-once = 1회 { $amount }
price-metered = 사용량에 따라 { $amount }
price-tiers = 수량에 따른 요금

### notices

notice-stale = 페이지 내용이 오래되었습니다. 다시 시도해 주세요.

### flows

flow-done = 모두 완료되었습니다
flow-done-lead = 이 페이지를 닫으셔도 됩니다.

### portal

portal-headline = { $organization } 결제 정보
portal-use-link = { $organization }에서 보낸 링크를 이용해 주세요
portal-use-link-more = 결제 페이지는 개인 전용 링크로 열립니다. { $organization } 계정이나 받은 메시지에서 링크를 찾아 주세요.
portal-use-link-once = 링크는 몇 분 동안 한 번만 사용할 수 있습니다. 링크가 만료되었다면 새 링크를 요청해 주세요.
portal-closed = 결제 정보는 { $organization } 계정 안에서 확인하실 수 있습니다.
link-title = 결제 페이지가 준비되었습니다
link-lead = { $organization }에서 고객님만을 위해 만든 링크입니다. 한 번만 사용할 수 있습니다.
link-button = 내 결제 페이지 열기
link-note = 링크를 열면 이 기기에서 로그인됩니다. 이용이 끝나면 로그아웃해 주세요.
ended-title = 만료된 링크입니다
ended-lead = 다른 사람이 사용하지 못하도록 결제 페이지 링크는 5분 동안 한 번만 사용할 수 있습니다.
ended-step-back = 링크를 찾았던 곳(계정 또는 메시지)으로 돌아갑니다.
ended-step-ask = 그곳에서 새 링크를 요청합니다.
ended-step-open = 5분 안에 링크를 엽니다.
signed-out = 로그아웃되었습니다
signed-out-close = 이 창을 닫으셔도 됩니다.
signed-out-lead = 이 창을 닫으셔도 됩니다. 다시 이용하시려면 { $organization }의 새 링크를 사용해 주세요.

### signing in

sign-in-title = 로그인
sign-in-email = 이메일 주소
sign-in-username = 이메일 주소 또는 사용자 이름
sign-in-password = 비밀번호
sign-in-password-hint = 이메일로 코드를 받으려면 비워 두세요.
sign-in-code-note = 로그인에 사용할 코드를 보내 드립니다. 비밀번호는 필요하지 않습니다.
sign-in-continue = 계속
sign-in-send = 코드 받기
sign-in-forgotten = 비밀번호를 잊으셨나요?
sign-in-wrong-password = 이름 또는 비밀번호가 올바르지 않습니다.
sign-in-needs-password = 비밀번호를 입력해 주세요.
sign-in-wait = { $minutes ->
   *[other] 요청이 너무 많았습니다. 가장 최근에 받은 메일을 이용하시거나 { $minutes }분 후에 다시 시도해 주세요.
 }
code-title = 메일을 확인해 주세요
code-lead = { $email } 주소가 { $organization } 고객의 것이라면 코드가 곧 도착합니다.
code-field = 메일로 받은 코드
code-hint = 숫자 8자리입니다. 이 브라우저에서 10분 동안 사용할 수 있습니다.
code-enter = 로그인
code-wrong = 사용할 수 없는 코드입니다. 확인하시거나 새 코드를 요청해 주세요.
code-resend = 새 코드 보내기
code-other = 다른 주소 사용
code-sent = 새 코드를 보냈습니다. 이전 코드는 더 이상 사용할 수 없습니다.
choose-title = 어느 고객의 결제 정보를 보시겠습니까?
choose-lead = 이 주소는 { $organization }의 여러 고객에 등록되어 있습니다.
choose-legend = 고객
choose-unnamed = 이름 없음
choose-since = { $date }부터 고객
choose-plans = { $count ->
   *[other] 이용 중인 구독 { $count }개
 }
choose-no-plan = 이용 중인 구독 없음
choose-needed = 하나를 선택해 주세요.
forgotten-title = 새 비밀번호 설정
forgotten-lead = 비밀번호를 설정할 수 있는 링크를 보내 드립니다.
forgotten-send = 링크 받기
forgotten-sent = { $organization }에 이 이름과 비밀번호가 등록되어 있다면 해당 이메일 주소로 링크가 곧 도착합니다. 링크는 1시간 동안 사용할 수 있습니다.
password-title = 비밀번호
password-current = 현재 비밀번호
password-new = 새 비밀번호
password-new-hint = 8자 이상 입력해 주세요. 길수록 안전합니다.
password-save = 비밀번호 저장
password-first = 아직 비밀번호가 없습니다. 비밀번호를 설정하면 코드를 기다리지 않고 { $email } 주소로 로그인할 수 있습니다.
password-first-no-email = 비밀번호를 사용하려면 이메일 주소가 필요합니다. 먼저 고객 정보에 이메일 주소를 추가해 주세요.
password-others = 다른 모든 기기에서 로그아웃됩니다.
notice-password = 비밀번호를 저장했습니다.
notice-password-reset = 새 비밀번호를 저장했습니다. 새 비밀번호로 로그인해 주세요.
confirm-title = 본인 확인
confirm-lead = 계정을 안전하게 보호하기 위해 본인임을 한 번 더 확인해 주세요.
confirm-send = { $email } 주소로 코드 보내기
confirm-code-lead = { $email } 주소로 코드를 보냈습니다.
confirm-or-password = 또는 비밀번호 입력
confirm-button = 확인
confirm-no-way = 코드를 보내 드릴 수 없습니다. { $organization }의 새 링크로 결제 페이지를 열면 10분 동안 이 작업을 할 수 있습니다.
sessions-title = 로그인된 위치
sessions-lead = 모르는 항목이 있으면 로그아웃하고, 비밀번호가 있다면 변경해 주세요.
sessions-this = 이 브라우저
sessions-unknown = 알 수 없는 브라우저
sessions-seen = 마지막 사용: { $time }
sessions-by-link = { $organization } 링크로 로그인: { $time }
sessions-by-email = 이메일로 로그인: { $time }
sessions-by-password = 비밀번호로 로그인: { $time }
sessions-by-site = { $organization }에서 로그인: { $time }
sessions-end = 로그아웃
sessions-end-others = 다른 모든 곳에서 로그아웃
sessions-end-all = 모든 곳에서 로그아웃
notice-link-ended = 링크가 만료되었습니다. 여기에서 로그인해 주세요.
notice-session-ended = 해당 브라우저에서 로그아웃했습니다.
notice-sessions-ended = 다른 모든 곳에서 로그아웃했습니다.

### home

hello = { $name }님, 안녕하세요
hello-nobody = 안녕하세요
signed-in-as = { $email } 주소로 로그인됨
details = 청구 정보
name = 이름
email = 이메일
phone = 전화번호
address = 청구지 주소
shipping = 배송지 주소
home-plans = 내 구독
home-no-plans = 현재 이용 중인 구독이 없습니다.
home-more-plans = 구독 더 보기
home-ended = 종료된 구독
home-balance = 잔액
home-credit = { $amount }의 잔액이 있습니다. 다음 청구서에 사용됩니다.
home-debt = 다음 청구서에 { $amount }이(가) 추가됩니다.
home-methods = 결제 수단
home-no-methods = 아직 저장된 결제 수단이 없습니다.
home-methods-more = { $count ->
   *[other] 외 결제 수단 { $count }개
 }
home-methods-no-default = { $count ->
   *[other] 저장된 결제 수단이 { $count }개 있지만 아직 기본 결제 수단이 없습니다.
 }
home-methods-manage = 결제 수단 관리
home-details-change = 정보 변경
home-tax-ids = 납세자 번호
home-no-invoices = 아직 청구서가 없습니다.
home-all-invoices = 모든 청구서
home-further = 다른 페이지
home-sessions = 로그인된 위치
home-password = 비밀번호
home-privacy = 내 데이터

owed-now = 지금 결제할 금액 { $amount }
owed-now-several = 지금 결제할 청구서가 있습니다
owed-open = 결제할 금액 { $amount }
owed-open-several = 결제할 청구서가 있습니다
owed-all = 미결제 청구서 모두 보기
owed-late = 이 청구서는 기한이 지났습니다.
owed-not-yet = 이 청구서는 아직 결제되지 않았습니다.
owed-processing = 결제가 진행 중입니다.
owed-retry = { $date }에 다시 결제를 시도합니다.
owed-pay = { $amount } 결제
owed-pay-all = 모두 결제
owed-confirm = 결제 확인

plan-nameless = 구독
plan-quantity = × { $quantity }
plan-active = 이용 중
plan-trial-until = { $date }까지 무료 체험
plan-paused = 일시중지됨
plan-paused-until = { $date }까지 일시중지
plan-pauses-on = { $date }에 일시중지 예정
plan-ends-on = { $date }에 종료 예정
plan-ended = 종료됨
plan-ended-on = { $date }에 종료됨
plan-past-due = 결제 실패
plan-unpaid = 미결제
plan-incomplete = 첫 결제 대기 중
plan-on-hold = 보류 중: 결제 수단 없음
plan-next-payment = 다음 결제
plan-next-invoice = 다음 청구서
plan-next-lines = 상세 내역 보기
plan-next-plus-use = 사용한 만큼 추가됩니다.
plan-next-due = 결제 기한: { $date }
plan-discount = 할인
plan-discount-until = { $date }까지
plan-later = 예정된 변경
plan-paid-with = 결제 수단
plan-paid-with-change = 변경
plan-paid-with-default = 기본 결제 수단
plan-paid-by-invoice = 청구서마다 직접 결제
plan-no-method = 결제 수단 없음
plan-card-expired = 만료된 카드입니다. 다음 결제가 정상적으로 처리되도록 다른 카드를 사용해 주세요.
plan-card-expires = 이 카드는 다음 결제 전에 만료됩니다. 미리 다른 카드로 바꿔 주세요.
plan-needs-method = 다음 결제가 정상적으로 처리되도록 결제 수단을 추가해 주세요.
plan-until-end = { $date }까지 이용할 수 있습니다.
plan-paused-note = 일시중지된 동안에는 결제하지 않습니다.
plan-change = 구독 변경
plan-pause = 일시중지
plan-resume = 재개
plan-address = 주소
plan-cancel = 구독 해지
plan-keep = 구독 유지
plan-unschedule = 예정된 변경 취소
plan-reactivate = 다시 시작
plan-add-method = 결제 수단 추가
discount-plain = { $off } 할인
discount-named = { $name }({ $off } 할인)
card-of-brand = { $brand }(끝자리 { $last4 })
card-plain = 카드(끝자리 { $last4 })

### plans

plans-title = 구독 변경
plans-interval = 얼마나 자주 결제하시겠습니까?
plans-daily = 매일
plans-weekly = 매주
plans-monthly = 매월
plans-yearly = 매년
plans-every = { $interval }마다
plans-choose = 구독 선택
plans-current = 현재 구독
plans-stays = { $plan } 구독은 그대로 유지됩니다. { $organization }에서 제공하는 다른 선택지가 없습니다.
plans-quantity = 수량
plans-quantity-range = { $min }~{ $max }
plans-quantity-least = { $min } 이상
plans-quantity-form = 정수를 입력해 주세요.
plans-quantity-fixed = 이 구독의 수량은 여기에서 변경할 수 없습니다.
plans-code = 프로모션 코드
plans-code-unknown = 알 수 없는 코드입니다. 잘못 입력하지 않았는지 확인해 주세요.
plans-code-used = 이미 적용된 할인입니다.
plans-choose-one = 구독을 선택해 주세요.
plans-twice = 구독의 다른 항목에 이미 포함되어 있습니다. 다른 것을 선택해 주세요.
plans-continue-note = 아직 아무것도 변경되지 않습니다. 다음 페이지에서 정확한 결제 금액을 확인할 수 있습니다.
plans-continue = 금액 확인하기
plans-keep = 현재 구독 유지
plans-nothing-changed = 현재 이용 중인 내용과 같습니다. 다른 것을 선택하거나 그대로 유지해 주세요.
plans-nothing-offered = { $organization }에서 제공하는 다른 구독이 없습니다. 필요하시면 문의해 주세요.
plans-bound = { $organization }에서 이 구독의 변경을 예정해 두었습니다. 바꾸려면 문의해 주세요.
plans-bound-until = { $organization }에서 { $date }에 이 구독을 변경할 예정입니다. 바꾸려면 문의해 주세요.
plans-waits-for-method = 이 구독에는 결제 수단이 필요합니다. 먼저 결제 수단을 추가한 후 구독을 변경해 주세요.
plans-add-method = 결제 수단 추가
plans-pay-open = 미결제 청구서 결제
plans-to-home = 결제 정보로 돌아가기
plans-waiting-title = 변경이 예정되어 있습니다
plans-waiting = { $date }부터 { $plan } 구독으로 변경됩니다. 그때까지는 현재 상태가 유지됩니다.
plans-waiting-replaced = 아래에서 다른 것을 선택하면 이 변경을 대신합니다.
plans-undo = 이 변경 취소
plans-undo-title = 현재 구독을 유지하시겠습니까?
plans-undo-lead = { $date }에 예정된 { $plan } 구독으로의 변경이 이루어지지 않습니다. 구독은 지금 그대로 계속됩니다.
plans-undo-button = 현재 구독 유지
plans-undo-leave = 예정대로 변경
plans-undone = 예정된 변경을 취소했습니다. 구독은 그대로 계속됩니다.
plans-nothing-waits = 이 구독에 예정된 변경이 더 이상 없습니다.
plans-confirm = 변경 내용 확인
plans-change = 변경 내용
plans-before = 현재
plans-after = 변경 후
plans-starts = 적용 시점
plans-starts-now = 즉시
plans-starts-on = { $date }부터 적용됩니다. 그때까지는 현재 상태가 유지됩니다.
plans-trial = 무료 체험
plans-trial-goes-on = { $date }까지 계속됩니다.
plans-trial-ends = 지금 종료됩니다.
plans-method = 결제 수단
plans-by-invoice = { $count ->
   *[other] 청구서({ $count }일 이내 결제)
 }
plans-no-method = 결제 수단 없음
plans-counted = { $plan } × { $count }
plans-with-price = { $plan }, { $price }
plans-bill = 지금 결제할 금액
plans-bill-none = 없습니다.
plans-credit-left = { $amount }이(가) 남습니다. 다음 청구서에서 차감됩니다.
plans-next-title = 다음에 결제할 금액
plans-next = { $date }에 { $amount }
plans-next-none = 없습니다. 이후 청구서가 없습니다.
plans-next-settles = 이번 기간의 남은 기간에 대한 차액이 포함됩니다.
plans-next-usage = 사용한 만큼 추가됩니다.
plans-line-unused = { $plan }: { $date }부터 사용하지 않은 기간의 차감액
plans-line-rest = { $plan }: { $date }부터 남은 기간
plans-line-period = { $plan }: { $from }~{ $to }
plans-pay = { $amount } 결제하고 변경
plans-change-on = { $date }에 변경
plans-change-now = 지금 변경
plans-get-invoice = 변경하고 { $amount } 청구서 받기
plans-again = 다른 것 선택
plans-moved = 이 페이지를 보신 후 변경된 내용이 있습니다. 금액을 다시 확인해 주세요.
plans-done = 구독을 변경했습니다.
plans-done-planned = 변경이 예정되었습니다. 그때까지는 현재 상태가 유지됩니다.
plans-done-busy = 결제는 아직 처리 중입니다. 완료되는 즉시 구독이 변경됩니다.
plans-declined = 결제가 완료되지 않았습니다
plans-waits-lead = { $amount } 결제가 완료되는 즉시 구독이 변경됩니다. 그때까지는 현재 상태가 유지됩니다.
plans-refused-lead = { $amount } 금액을 청구할 수 없어 구독이 그대로 유지됩니다. 다른 결제 수단으로 변경할 수 있습니다.
plans-pay-other = 다른 카드로 결제
plans-stop = 변경할 수 없습니다

### invoices

invoice = 청구서 { $number }
invoice-for = 받는 분
invoice-issued = 발행일
invoice-due = 결제 기한
invoice-status = 상태
invoice-open = 미결제
invoice-paid = 결제 완료
invoice-void = 무효
invoice-given-up = 대손 처리
invoice-lines = 상세 내역
invoice-line = 내용
invoice-quantity = 수량
invoice-amount = 금액
invoice-discount = 할인
invoice-total = 합계
invoice-balance = 적용된 잔액
invoice-left = 결제할 금액
invoice-pdf = PDF 다운로드
invoices-title = 청구서
invoices-search = 청구서 찾기
invoices-any-status = 모든 상태
invoices-any-year = 모든 연도
invoices-year = 연도
invoices-number = 청구서 번호
invoices-number-column = 번호
invoices-what = 내용
invoices-show = 보기
invoices-all = 모든 청구서 보기
invoices-none-found = 조건에 맞는 청구서가 없습니다.
invoices-none-here = 이 페이지에 청구서가 없습니다.
invoices-count = { $count ->
   *[other] 청구서 { $count }건
 }
invoices-pages = 페이지
invoices-page = { $page }/{ $pages }페이지
invoices-newer = 최신
invoices-older = 이전
invoice-unnumbered = 번호 없는 청구서
invoice-empty = 없음
invoice-and-more = { $count ->
   *[other] { $first } 외 { $count }건
 }
invoice-late = 기한 지남
invoice-paid-on = 결제일
invoice-voided-on = 무효 처리일
invoice-subtotal = 소계
invoice-credited = 감액
invoice-row-credited = { $amount } 감액
credit-notes-title = 대변 전표
credit-off-invoice = 이 청구서에서 차감
credit-refunded = 환불됨
credit-to-balance = 다음 청구서에 사용
credit-elsewhere = 다른 방법으로 정산
invoice-paid-amount = 결제 금액
invoice-pay = 로그인하고 결제
invoice-receipt = 영수증
payments-title = 결제 내역
payment-day = 날짜
payment-with = 결제 수단
payment-succeeded = 결제 완료
payment-processing = 진행 중
payment-canceled = 취소됨
payment-failed = 실패
payment-no-method = 결제 수단 없음
refund-succeeded = 환불 완료
refund-processing = 환불 진행 중
refund-failed = 환불 실패
receipt = 청구서 { $number } 영수증
receipt-paid = { $amount } 결제 완료
receipt-elsewhere = 이 페이지 밖에서 결제되었습니다.
receipt-pdf = 영수증 PDF 다운로드
upcoming-title = 다음 청구서
upcoming-none-title = 예정된 청구서가 없습니다
upcoming-none = 현재로서는 이 구독에 더 이상 청구서가 발행되지 않습니다.
upcoming-charged = 결제에 사용될 수단: { $card }. 그때까지 변경 사항이 있으면 금액이 달라질 수 있습니다.
upcoming-sent = 그때 청구서를 보내 드립니다. 결제 기한은 { $date }입니다.
line-trial = { $plan } 무료 체험
line-usage = { $plan }: 사용량

### paper

paper-invoice = 청구서
paper-receipt = 영수증
paper-credit-note = 대변전표
paper-number = 번호
paper-period = 기간
paper-from = 발행인
paper-bill-to = 청구 대상
paper-quantity = 수량
paper-unit-price = 단가
paper-tax = 세금
paper-pay-online = 온라인에서 확인 및 결제
paper-page = { $page }/{ $pages }페이지
paper-test-mark = 테스트: 이 문서는 결제 요청이 아닙니다
paper-discount = 할인
paper-subtotal = 소계
paper-credited = 감액
paper-paid = 결제됨
paper-draft = 초안
paper-overdue = 기한 지남
paper-uncollectible = 회수 불능

### leaving

leaving-title = { $plan } 해지
leaving-when-later = { $date }에 종료됩니다
leaving-when-trial = 무료 체험이 { $date }에 종료됩니다
leaving-when-now = 즉시 종료됩니다
leaving-when-after-pause = 일시중지 기간이 끝난 후 종료됩니다
leaving-stays = 그때까지는 모든 것이 그대로 유지됩니다.
leaving-stays-paused = 일시중지 상태가 유지됩니다. 이미 결제한 기간은 일시중지가 끝난 후 이어지며, 그다음 종료됩니다.
leaving-no-charge = 더 이상 청구되지 않습니다.
leaving-usage = 사용하신 만큼 지금 청구됩니다. 결제 금액: { $amount }
leaving-usage-later = 그때까지 사용하신 만큼 { $date }에 청구됩니다.
leaving-owed = 미결제 청구서는 그대로 결제하셔야 합니다.
leaving-lost = { $date }까지 결제하셨습니다. 남은 기간은 환불되지 않습니다.
leaving-credit = 사용하지 않는 기간의 차감액
leaving-credit-later = { $organization }의 다음 청구서에서 차감됩니다.
leaving-schedule = { $date }에 예정된 변경은 이루어지지 않습니다.
leaving-button = 구독 해지
leaving-stay = 해지하지 않고 돌아가기
leaving-undo-later = 그때까지는 마음을 바꾸실 수 있습니다.
leaving-again-later = 언제든지 다시 시작할 수 있습니다.
leaving-changed = 금액이 변경되었습니다. 다시 확인해 주세요.
offer-title = 또는 더 낮은 금액으로 계속 이용하기
offer-coupon = { $plan }: { $discount }
offer-effect = { $date }의 다음 결제 금액이 { $now }에서 { $then }(으)로 줄어듭니다.
offer-once = 1회 결제에 적용됩니다.
offer-invoices = { $count ->
   *[other] { $count }회 결제에 적용됩니다.
 }
offer-until = { $date }까지 적용됩니다.
offer-forever = 구독을 유지하는 동안 계속 적용됩니다.
offer-single = 한 번만 받을 수 있습니다.
offer-take = 할인 받기
offer-taken = 할인이 적용되었으며 구독이 계속됩니다.
offer-pause-title = 또는 잠시 쉬어 가기
offer-pause-lead = 구독을 일시중지해 보세요. 재개할 때까지 청구되지 않습니다.
offer-pause-go = 일시중지 기간 선택
left-later = { $plan } 구독이 { $date }에 종료됩니다
left-after-pause = { $plan } 구독이 일시중지 후 종료됩니다
left-now = { $plan } 구독이 종료되었습니다
left-again = 다시 시작
left-home = 결제 정보로 이동
left-done = 완료
left-notice = 구독을 해지했습니다.
left-undo = 구독 유지
survey-title = 해지하시는 이유가 무엇인가요?
survey-lead = { $organization }에 알려 주시면 도움이 됩니다. 답변하지 않으셔도 됩니다.
survey-legend = 이유
survey-comment = 의견
survey-send = 보내기
survey-thanks = 감사합니다. { $organization }에서 읽어 보겠습니다.
reason-customer-service = 고객 서비스
reason-low-quality = 품질
reason-missing-features = 필요한 기능이 없음
reason-other = 기타
reason-switched-service = 다른 서비스를 찾음
reason-too-complex = 너무 복잡함
reason-too-expensive = 너무 비쌈
reason-unused = 사용하지 않음
keep-title = { $plan } 유지
keep-lead = { $date }에 종료될 예정이었지만 계속 이용합니다.
keep-lead-paused = 일시중지 후 종료될 예정이었지만 계속 이용합니다.
keep-next = 다음 결제
keep-button = 구독 유지
keep-leave = 변경하지 않고 돌아가기
keep-done = 구독이 계속됩니다.

### pausing

pausing-title = { $plan } 일시중지
pausing-lead = 구독을 일시중지하는 동안에는 청구되지 않으며, 이미 결제한 기간은 그대로 보존됩니다.
pausing-legend = 기간
pausing-choice = { $length }({ $date }까지)
pausing-choice-open = 직접 재개할 때까지
pausing-continue = 계속
pausing-choose = 기간을 선택해 주세요.
pausing-confirm-until = { $date }까지 일시중지
pausing-confirm-open = 직접 재개할 때까지 일시중지
pausing-from = 일시중지 시작일
pausing-until = 재개일
pausing-by-you = 여기에서 재개할 때
pausing-charged = 일시중지 중 청구 금액
pausing-nothing = 없음
pausing-kept = 보존되는 결제 기간
pausing-next = 다음 결제
pausing-no-next = 예정된 결제가 없습니다.
pausing-open-next = 재개한 후 보존된 기간을 모두 사용하면 다음 결제가 이루어집니다.
pausing-trial-kept = 보존되는 무료 체험 기간
pausing-button = 구독 일시중지
pausing-button-change = 일시중지 변경
pausing-done = 구독을 일시중지했습니다.
pausing-changed = 일시중지를 변경했습니다.
pausing-is-until = { $date }까지 일시중지되어 있습니다.
pausing-is-open = 재개할 때까지 일시중지되어 있습니다.
pausing-will = { $date }에 일시중지됩니다.
pausing-change-legend = 변경할 기간
pausing-leave = 일시중지하지 않고 돌아가기
pausing-stay = 변경하지 않고 돌아가기
pausing-ending = 종료가 예정된 구독이므로 일시중지할 수 없습니다. 먼저 구독 유지를 선택해 주세요.
pausing-none = { $organization }에서는 현재 일시중지를 제공하지 않습니다.
resuming-title = { $plan } 재개
resuming-lead = 오늘부터 계속됩니다.
resuming-charged = 오늘 청구 금액
resuming-button = 구독 재개
resuming-pay = { $amount } 결제하고 재개
resuming-done = 구독이 계속됩니다.
resuming-off-title = { $plan } 일시중지 취소
resuming-off-lead = { $date }에 일시중지될 예정이었지만 중단 없이 계속됩니다.
resuming-off-button = 일시중지 취소
resuming-off-done = 일시중지를 취소했습니다.

### reactivating

reactivating-title = { $plan } 다시 시작
reactivating-lead = { $date }에 종료된 구독입니다. 오늘 다시 시작됩니다.
reactivating-charged = 오늘 청구 금액
reactivating-invoiced = 오늘 발행되는 청구서
reactivating-next = 다음 결제
reactivating-with = 결제 수단
reactivating-add = 결제 수단 추가
reactivating-pay = { $amount } 결제하고 시작
reactivating-button = 다시 시작
reactivating-leave = 시작하지 않고 돌아가기
reactivating-changed = 금액이 변경되었습니다. 다시 확인해 주세요.
reactivating-done = 구독이 다시 시작되었습니다.
reactivating-unpaid = 결제가 완료되는 즉시 구독이 시작됩니다.
reactivating-gone = { $plan } 구독은 이전과 같은 내용으로 더 이상 판매되지 않습니다. { $organization }에 문의해 주세요.

### methods

methods-title = 결제 수단
methods-none = 아직 결제 수단이 없습니다.
methods-add = 카드 추가
methods-default-mark = 기본
methods-expired-mark = 만료됨
methods-soon-mark = 곧 만료
methods-expires = 유효기간 { $date }
methods-expired-since = { $date }에 만료되었습니다. 정보를 업데이트하거나 다른 카드를 추가해 주세요.
methods-pays = { $plans } 결제에 사용
methods-pays-nothing = 현재 결제에 사용되지 않음
methods-unpaid = { $plans } 결제 수단이 아직 없습니다. 카드를 추가하거나 선택해 주세요.
methods-a-plan = 내 구독
methods-make-default = 기본으로 설정
methods-choose = 구독 선택
methods-edit = 업데이트
methods-remove = 삭제
methods-default-title = 기본 결제 수단으로 설정하시겠습니까? { $card }
methods-default-lead = 기본 결제 수단은 별도의 카드가 지정되지 않은 모든 결제에 앞으로도 사용됩니다.
methods-default-plans = 이 카드로 바꿀 구독
methods-default-keep = 선택하지 않은 구독은 현재 카드를 그대로 사용합니다.
methods-default-button = 기본으로 설정
methods-default-done = 기본 결제 수단을 변경했습니다.
methods-default-already = 이미 기본 결제 수단입니다.
methods-plans-title = { $card } 결제 항목
methods-plans-legend = 이 카드로 결제할 구독
methods-plans-now = 현재 결제 수단: { $card }
methods-plans-now-nothing = 아직 결제 수단이 없음
methods-plans-none = 카드로 결제하는 이용 중인 구독이 없습니다.
methods-plans-as-default = 기본 결제 수단으로 { $plans } 결제에 사용됩니다. 변경하려면 해당 구독에 다른 카드를 선택해 주세요.
methods-plans-back = 선택하지 않은 구독은 기본 카드로 돌아갑니다.
methods-plans-button = 저장
methods-plans-done = 저장했습니다. 선택하신 대로 결제됩니다.
methods-remove-title = 이 카드를 삭제하시겠습니까? { $card }
methods-remove-free = 현재 결제에 사용되지 않습니다.
methods-remove-falls-back = 앞으로 { $plans } 결제에는 이 카드가 대신 사용됩니다: { $card }
methods-remove-needed = { $plans } 결제에 사용되고 있으며 대신할 결제 수단이 없습니다. 먼저 다른 카드를 선택해 주세요.
methods-remove-needed-add = 다른 카드 추가
methods-remove-needed-choose = 다른 카드 선택
methods-remove-final = 카드 정보가 삭제됩니다. 언제든지 다시 추가할 수 있습니다.
methods-remove-button = 카드 삭제
methods-remove-keep = 그대로 두기
methods-remove-done = 카드를 삭제했습니다.
methods-edit-title = { $card } 업데이트
methods-edit-lead = 번호가 같은 새 카드를 받으셨나요? 카드에 적힌 내용을 여기에서 변경해 주세요.
methods-edit-button = 저장
methods-edit-done = 카드를 업데이트했습니다.
methods-field-number = 카드 번호
methods-field-expiry = 유효기간
methods-field-expiry-hint = 월과 연도(예: 08/30)
methods-field-cvc = 보안 코드
methods-field-cvc-hint = 서명란 옆이나 앞면에 있는 3자리 또는 4자리 숫자
methods-field-name = 카드 소유자 이름
methods-field-line1 = 도로명 주소
methods-field-line2 = 상세 주소
methods-field-city = 시/군/구
methods-field-state = 시/도
methods-field-postal = 우편번호
methods-wrong-number = 카드 번호를 확인해 주세요.
methods-wrong-cvc = 보안 코드는 3자리 또는 4자리입니다.
methods-not-test = 테스트 카드가 아닙니다. 아래 번호 중 하나를 사용하고 실제 카드는 절대 사용하지 마세요.
methods-add-test = 테스트 모드에서는 테스트 카드만 사용할 수 있습니다. 유효기간은 미래의 날짜, 보안 코드는 아무 숫자나 가능합니다.
methods-add-future = 앞으로의 결제에 사용
methods-add-future-hint = 기본 결제 수단이 됩니다.
methods-add-plans = 앞으로 이 카드로 결제할 구독
methods-add-button = 카드 추가
methods-added = 카드를 추가했습니다.
methods-add-busy = 은행의 응답을 기다리고 있습니다. 응답이 오면 카드가 여기에 표시됩니다.
methods-test-cards = 테스트 카드
methods-test-number = 번호
methods-test-outcome = 결과
methods-test-succeeds = 성공
methods-test-declined = 거절
methods-test-funds = 거절: 잔액 부족
methods-test-expired = 거절: 만료됨
methods-test-cvc = 거절: 잘못된 보안 코드
methods-test-processing = 거절: 은행 오류
methods-test-later = 추가되지만 결제는 거절
methods-test-asks = 은행에서 확인을 요청
methods-test-asks-in-vain = 은행에서 확인을 요청한 후 거절
methods-saved-title = 카드를 추가했습니다: { $card }
methods-saved-pays = 앞으로 { $plans } 결제에 사용됩니다.
methods-saved-default = 기본 결제 수단입니다. 별도의 카드가 지정되지 않은 모든 결제에 사용됩니다.
methods-saved-only = 필요할 때 사용할 수 있습니다.
methods-saved-owed = 미결제
methods-saved-pay = 지금 { $amounts } 결제
methods-saved-later = 나중에
methods-saved-done = 완료
methods-nowhere-title = 아직 여기에서 카드를 추가할 수 없습니다
methods-nowhere-lead = { $organization }에서 이 페이지에 카드 결제를 아직 설정하지 않았습니다. 결제 방법을 바꾸려면 문의해 주세요.
methods-page-lead = 카드 정보는 결제 대행사의 페이지에서 입력합니다. 카드 번호는 저희에게 전달되지 않습니다.
methods-page-button = 계속

### paying

paying-title = 청구서 { $number } 결제
paying-all-title = 미결제 금액 결제
paying-with = 결제 수단
paying-button = { $amount } 결제
paying-total = 합계
paying-one = 이 청구서만 결제
paying-no-card = 결제에 사용할 카드가 아직 없습니다.
paying-add-card = 다른 카드로 결제
paying-changed = 그사이 금액이 변경되었습니다. 다시 확인해 주세요.
paying-last-try = 지난번 결제가 완료되지 않았습니다. { $reason }
paying-waits = 은행에서 이 결제의 확인을 요청합니다.
paying-confirm = 확인하기
paying-busy = 결제가 진행 중입니다. 잠시 후 다시 확인해 주세요.
paying-nothing = 미결제 금액이 없습니다. 감사합니다!
paying-done = 결제가 완료되었습니다. 감사합니다!
paying-already = 이미 결제된 청구서입니다.
paying-results = 결제 결과
paying-state-paid = 결제 완료
paying-state-failed = 미결제
paying-state-busy = 진행 중
paying-state-waits = 확인 대기 중
paying-receipt = 청구서 및 영수증
paying-try-again = 다시 시도

### challenge

challenge-title = 은행 확인
challenge-payment = { $organization }에서 { $amount } 결제를 요청합니다. 사용할 카드: { $card }. 승인하시겠습니까?
challenge-setup = { $organization }에서 이후 결제를 위해 카드를 저장하려고 합니다. 저장할 카드: { $card }. 승인하시겠습니까?
challenge-card = 내 카드
challenge-test = 테스트 모드: 실제 은행에 요청하지 않습니다. 은행의 응답을 선택해 주세요.
challenge-approve = 승인
challenge-decline = 거절
challenge-leave-payment = { $amount } 결제를 진행하려면 은행에서 본인임을 확인해 주세요.
challenge-leave-setup = 결제 대행사 페이지에서 절차를 마쳐 주세요.
challenge-leave = 계속
challenge-returned = 돌아왔습니다
challenge-pending = 아직 절차가 끝나지 않았습니다. 중단한 곳부터 계속해 주세요.
challenge-failed = 은행에서 본인임을 확인하지 못해 청구되지 않았습니다.
challenge-failed-card = 은행에서 본인임을 확인하지 못해 카드가 추가되지 않았습니다.
challenge-over = 이미 응답이 완료되었습니다.

### details

details-lead = 청구서는 이 정보로 발행됩니다.
details-save = 저장
details-saved = 정보를 저장했습니다.
details-change-name = 이름 변경
details-change-email = 이메일 주소 변경
details-change-phone = 전화번호 변경
details-change-address = 청구지 주소 변경
details-change-shipping = 배송지 주소 변경
details-change-tax-ids = 납세자 번호 변경
details-name-title = 이름
details-name-lead = 청구서에 표시되는 개인 또는 사업체의 이름입니다.
details-phone-title = 전화번호
details-phone-fault = 전화번호 형식이 아닌 것 같습니다. +와 국가 번호로 시작해 주세요.
emails-title = 이메일 주소
emails-current = 현재 주소는 { $email }입니다.
emails-no-mail = 변경은 { $organization }에서 도와드립니다. 문의해 주세요.
emails-new = 새 이메일 주소
emails-hint = 이 주소로 코드를 보내 드립니다. 코드를 입력하면 주소가 변경됩니다.
emails-send = 코드 보내기
emails-same = 이미 등록된 주소입니다.
emails-code-title = 코드 입력
emails-code-lead = { $count ->
   *[other] { $email } 주소로 8자리 코드를 보냈습니다. { $count }분 동안 사용할 수 있습니다.
 }
emails-code = 코드
emails-confirm = 내 주소 변경
emails-again = 다른 코드 보내기
emails-other = 다른 주소 사용
emails-sent-again = 다른 코드를 보냈습니다.
emails-wrong-code = 코드가 올바르지 않거나 만료되었습니다. 확인하시거나 다른 코드를 요청해 주세요.
emails-expired = 코드가 만료되었습니다. 새 주소 입력부터 다시 시작해 주세요.
emails-changed = 이메일 주소를 변경했습니다. 다른 모든 곳에서 로그아웃되었습니다.

### addresses

addresses-title = 청구지 주소
addresses-shipping-title = 배송지 주소
addresses-addressee = 받는 사람
addresses-country = 국가 또는 지역
addresses-choose-country = 국가 선택
addresses-choose = 선택
addresses-switch = 이 국가 사용
addresses-line1 = 도로명 주소
addresses-line2 = 동, 층, 호수
addresses-city = 시
addresses-town = 시/읍/면
addresses-suburb = 동네 또는 읍/면
addresses-district = 구
addresses-postal-code = 우편번호
addresses-postcode = 우편번호
addresses-zip = 우편번호(ZIP)
addresses-pin = 우편번호(PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = 구역
addresses-county = 카운티/군
addresses-department = 주(Department)
addresses-emirate = 토후국
addresses-governorate = 주(Governorate)
addresses-island = 섬
addresses-parish = 행정 교구
addresses-prefecture = 도도부현
addresses-province = 도/성
addresses-region = 지역
addresses-state = 주
addresses-code-fault = { $count ->
   *[other] 이 번호는 { $count }자리여야 합니다.
 }
addresses-order-title = 이 구독의 주소
addresses-order-lead = 별도의 주소가 없으면 고객님의 주소가 사용됩니다.
addresses-order-billing = 이 구독의 청구지 주소
addresses-order-delivery = 이 구독의 배송지 주소
addresses-order-usual = 평소 주소 사용

### tax-ids

tax-ids-title = 납세자 번호
tax-ids-lead = 다음 청구서부터 표시됩니다.
tax-ids-add = 납세자 번호 추가
tax-ids-type = 국가 및 종류
tax-ids-value = 번호
tax-ids-hint = 공백, 마침표, 하이픈이 있어도 괜찮습니다.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind }(예: { $example })
tax-ids-unknown = 기타
tax-ids-remove = 삭제
tax-ids-added = 납세자 번호를 추가했습니다.
tax-ids-removed = 납세자 번호를 삭제했습니다.

### privacy

privacy-title = 내 데이터
privacy-copy = 데이터 사본
privacy-copy-lead = 여기에 보관된 고객님에 관한 모든 정보를 다른 프로그램에서 읽을 수 있는 파일(JSON)로 제공합니다.
privacy-download = 내 데이터 다운로드
privacy-erase = 데이터 삭제
privacy-erase-lead = 데이터 삭제를 요청하실 수 있습니다.
privacy-erase-ask = 삭제 요청
privacy-erase-title = 데이터 삭제 요청
privacy-erase-who = { $organization }에서 처리하며, 먼저 연락드릴 수 있습니다.
privacy-erase-what = 구독이 종료되고 모든 곳에서 로그아웃되며, 고객 정보와 결제 수단이 삭제됩니다.
privacy-erase-kept = { $count ->
   *[other] 청구서와 결제 기록은 법률에 따라 { $count }년 동안 보관됩니다.
 }
privacy-erase-send = 삭제 요청
privacy-asked = { $date }에 { $organization }에 데이터 삭제를 요청하셨습니다.
privacy-sent = 요청을 보냈습니다.

### problems

bad-request = 요청을 이해하지 못했습니다
bad-request-advice = 주소나 양식의 일부가 올바르지 않습니다. 돌아가서 다시 시도해 주세요.
stranger = 이 페이지에서 보낸 요청이 아닙니다
stranger-advice = 안전을 위해 처리하지 않았습니다. 돌아가서 페이지를 새로고침한 후 다시 시도해 주세요.
switched-off = 여기에서 제공되지 않습니다
switched-off-advice = { $organization }에서 이 기능을 사용하도록 설정하지 않았습니다. 필요하시면 문의해 주세요.
refused = 지금은 처리할 수 없습니다
not-found = 페이지를 찾을 수 없습니다
not-found-advice = 주소가 잘못 입력되었거나 페이지가 삭제되었을 수 있습니다. 결제하는 회사에서 보낸 링크를 이용해 주세요.
wrong-method = 이 페이지는 그렇게 사용할 수 없습니다
wrong-method-advice = 아무것도 변경되지 않았습니다. 돌아가서 페이지의 버튼을 이용해 주세요.
timed-out = 시간이 너무 오래 걸렸습니다
timed-out-advice = 아무것도 변경되지 않았습니다. 연결 상태를 확인한 후 다시 시도해 주세요.
too-large = 내용이 너무 큽니다
too-large-advice = 아무것도 변경되지 않았습니다. 내용을 줄여서 다시 시도해 주세요.
too-many = 잠시만 기다려 주세요
too-many-advice = 사용 중인 네트워크에서 요청이 너무 많았습니다. 1분 후에 다시 시도해 주세요.
offline-title = 오프라인 상태입니다
offline-lead = 이 페이지에는 인터넷이 필요합니다. 연결을 확인한 후 다시 시도해 주세요.
offline-note = 마지막으로 보내신 내용이 도착했을 수 있습니다. 다시 연결되면 여기에서 확인하실 수 있습니다.
broken = 저희 쪽에 문제가 발생했습니다
broken-advice = 고객님의 조작 때문에 생긴 문제가 아닙니다. 잠시 후 다시 시도해 주세요. 문제가 계속되면 결제하는 회사에 아래 참조 번호를 알려 주세요.
unavailable = 곧 다시 열립니다
unavailable-advice = 페이지 이용이 많거나 점검 중입니다. 잠시 후 다시 시도해 주세요.

### root

root-title = 청구용 서버입니다
root-customer = 고객이신가요? 결제하는 회사에서 보낸 링크를 이용해 주세요.
root-operator = 이 서버를 운영하시나요? 서버가 작동하고 있습니다. 다음 명령으로 조직과 청구 페이지용 키를 만들 수 있습니다:
root-reference = API 레퍼런스

### refusals

refusal-general = 처리할 수 없습니다. { $organization }에 문의해 주세요.
refusal-busy = 이전 요청을 아직 처리하고 있습니다. 잠시 후 다시 확인해 주세요.
refusal-declined = 카드가 거절되었습니다. 다른 카드를 사용하시거나 은행에 문의해 주세요.
refusal-insufficient-funds = 카드가 거절되었습니다(잔액 부족). 다른 카드를 사용해 주세요.
refusal-expired-card = 카드가 거절되었습니다(만료됨). 다른 카드를 사용해 주세요.
refusal-wrong-cvc = 카드가 거절되었습니다(잘못된 보안 코드). 확인한 후 다시 시도해 주세요.
refusal-processing-error = 은행에 문제가 발생했습니다. 잠시 후 다시 시도하시거나 다른 카드를 사용해 주세요.
refusal-authentication = 은행에서 이 결제의 확인을 요청합니다.
refusal-too-many-attempts = 시도 횟수가 너무 많습니다. 잠시 기다린 후 다시 시도해 주세요.
refusal-in-use = 아직 사용 중이므로 삭제할 수 없습니다.
obstacle-subscription-over = 종료된 구독입니다.
obstacle-subscription-runs = 종료되지 않은 구독입니다.
obstacle-subscription-incomplete = 이 구독의 첫 청구서가 아직 결제되지 않았습니다. 먼저 결제해 주세요.
obstacle-nothing-to-undo = 이 구독에는 취소할 종료 예정이 없습니다.
obstacle-already-ending = 이미 종료가 예정된 구독입니다.
obstacle-already-paused = 이미 일시중지된 구독입니다.
obstacle-not-paused = 일시중지되지 않은 구독입니다.
obstacle-subscription-overdue = 이 구독에 기한이 지난 청구서가 있습니다. 먼저 결제해 주세요.
obstacle-subscription-paused = 일시중지된 구독입니다. 먼저 재개해 주세요.
obstacle-has-schedule = 이 구독에는 이미 변경이 예정되어 있습니다. 먼저 취소하시거나 { $organization }에 문의해 주세요.
obstacle-last-item = 구독에는 항목이 하나 이상 필요합니다.
obstacle-invoice-not-open = 더 이상 미결제 상태가 아닌 청구서입니다.
obstacle-invoice-paid = 결제된 청구서입니다.
obstacle-no-payment-method = 결제할 수단이 없습니다. 먼저 추가해 주세요.
obstacle-last-payment-method = 이용 중인 구독의 결제에 사용되고 있습니다. 먼저 그 구독에 다른 결제 수단을 선택해 주세요.
obstacle-payment-over = 이미 종료된 결제입니다.
obstacle-setup-over = 이미 추가되었거나 추가가 중단된 카드입니다.
obstacle-no-gateway = { $organization }에서는 아직 여기에서 결제를 받을 수 없습니다. 문의해 주세요.
obstacle-offer-taken = 이미 받으신 혜택입니다.
obstacle-discount-runs = 이미 적용 중인 할인이 있습니다.
obstacle-too-many = 더 이상 추가할 수 없습니다.
rule-required = 입력해 주세요.
rule-too-long = { $count ->
   *[other] 최대 { $count }자까지 입력할 수 있습니다.
 }
rule-too-short = { $count ->
   *[other] { $count }자 이상 입력해 주세요.
 }
rule-range = { $min }~{ $max } 범위로 입력해 주세요.
rule-character = 사용할 수 없는 문자가 포함되어 있습니다.
rule-email = 이메일 주소 형식이 아닌 것 같습니다.
rule-choice = 목록에서 하나를 선택해 주세요.
rule-taken = 이미 사용 중입니다.
rule-missing = 더 이상 없는 항목입니다. 다른 것을 선택해 주세요.
rule-expired = 만료되었습니다.
rule-used-up = 사용 가능 횟수를 모두 채웠습니다.
rule-first-time-only = 신규 고객 전용입니다.
rule-once-per-customer = 한 번만 사용할 수 있으며 이미 사용하셨습니다.
rule-below-minimum = 사용하기에는 금액이 부족합니다.
rule-not-applicable = 이용 중인 구독에는 적용할 수 없습니다.
rule-tax-id = 이 종류의 번호 형식이 아닌 것 같습니다. 잘못 입력하지 않았는지 확인해 주세요.
rule-expiry = 월과 연도를 확인해 주세요.
rule-card-number = 여기에 카드 번호를 입력하지 마세요.
rule-weak-password = 너무 쉽게 추측할 수 있는 비밀번호입니다. 더 길거나 흔하지 않은 비밀번호를 선택해 주세요.
rule-wrong-password = 비밀번호가 올바르지 않습니다.
rule-invalid = 확인해 주세요.

### mails

mail-code-subject = { $merchant } 로그인 코드
mail-code-lead = { $merchant } 결제 페이지에 로그인하려면 이 코드를 입력해 주세요.
mail-code-life = { $minutes ->
   *[other] { $minutes }분 동안 한 번만 사용할 수 있습니다.
 }
mail-code-ignore = 요청하지 않으셨다면 이 메일을 무시해 주세요. 코드가 없으면 아무도 로그인할 수 없습니다.
mail-link-subject = { $merchant } 로그인 링크
mail-link-lead = 이 링크로 { $merchant } 결제 페이지에 로그인할 수 있습니다.
mail-link-button = 로그인
mail-link-life = { $minutes ->
   *[other] 링크는 { $minutes }분 동안 한 번만 사용할 수 있습니다.
 }
mail-link-ignore = 요청하지 않으셨다면 이 메일을 무시해 주세요. 링크가 없으면 아무도 로그인할 수 없습니다.
mail-reset-subject = { $merchant } 새 비밀번호 설정
mail-reset-lead = 이 링크로 { $merchant } 결제 페이지의 새 비밀번호를 설정할 수 있습니다.
mail-reset-button = 새 비밀번호 설정
mail-reset-ignore = 요청하지 않으셨다면 이 메일을 무시해 주세요. 비밀번호는 그대로 유지됩니다.
mail-proof-subject = { $merchant } 이메일 주소 확인
mail-proof-lead = 이 이메일 주소를 { $merchant }에서 사용하려면 이 코드를 입력해 주세요.
mail-proof-ignore = 요청하지 않으셨다면 이 메일을 무시해 주세요. 아무것도 변경되지 않습니다.
mail-email-subject = 이메일 주소가 변경되었습니다
mail-email-old = { $merchant } 결제 계정의 이메일 주소가 { $date }에 변경되었습니다. 앞으로 이 주소로는 메일이 오지 않습니다.
mail-email-new = 이 주소가 이제 { $merchant } 결제 계정의 이메일 주소입니다.
mail-method-subject = 결제 수단이 추가되었습니다
mail-method-lead = { $date }에 { $brand } 카드(끝자리 { $last4 })가 { $merchant } 결제 계정에 추가되었습니다.
mail-method-card = { $date }에 카드(끝자리 { $last4 })가 { $merchant } 결제 계정에 추가되었습니다.
mail-cancelled-subject = 구독이 해지되었습니다
mail-cancelled-later = { $plan } 구독을 해지하셨습니다. { $date }까지 이용할 수 있습니다.
mail-cancelled-undo = 마음이 바뀌셨나요? 그때까지 결제 페이지에서 해지를 취소할 수 있습니다.
mail-cancelled-now = { $plan } 구독을 해지하셨습니다. 구독이 종료되었습니다.
mail-portal-button = 결제 페이지 열기
mail-not-you = 본인이 하지 않으셨다면 즉시 { $merchant }에 연락해 주세요.
mail-not-you-at = 본인이 하지 않으셨다면 즉시 { $merchant }에 연락해 주세요: { $email }
