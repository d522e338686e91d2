### general

percent = { $number }%
title = { $page } · { $organization }
billing = การเรียกเก็บเงิน
test-mode = โหมดทดสอบ
test-mode-note = ไม่มีการเรียกเก็บเงินจริงที่นี่
skip = ข้ามไปยังเนื้อหา
policies = นโยบาย
privacy = นโยบายความเป็นส่วนตัว
terms = ข้อกำหนดในการให้บริการ
refunds = นโยบายการคืนเงิน
return-to = กลับไปที่ { $organization }
sign-out = ออกจากระบบ
language = ภาษา
language-change = เปลี่ยนภาษา
contact = ติดต่อเรา
contact-lead = { $organization } ตอบคำถามเกี่ยวกับการเรียกเก็บเงินของคุณได้ที่นี่
not-given = ไม่ได้ระบุ
back = ย้อนกลับ
home = การเรียกเก็บเงินของคุณ
navigation = การเรียกเก็บเงินของคุณ
reference = รหัสอ้างอิง
errors-title = { $count ->
   *[other] มี { $count } จุดที่ต้องตรวจสอบอีกครั้ง
 }
field-again = เพื่อความปลอดภัยของคุณ เราไม่ได้เก็บข้อมูลนี้ไว้ โปรดกรอกอีกครั้ง
optional = ไม่บังคับ

days = { $count ->
   *[other] { $count } วัน
 }
weeks = { $count ->
   *[other] { $count } สัปดาห์
 }
months = { $count ->
   *[other] { $count } เดือน
 }
years = { $count ->
   *[other] { $count } ปี
 }

price-daily = { $amount } ต่อวัน
price-weekly = { $amount } ต่อสัปดาห์
price-monthly = { $amount } ต่อเดือน
price-yearly = { $amount } ต่อปี
price-every = { $amount } ทุก { $interval }
price-once = { $amount } ครั้งเดียว
price-metered = { $amount } ตามการใช้งาน
price-tiers = คิดราคาตามจำนวน

### notices

notice-stale = หน้านี้ไม่เป็นปัจจุบันแล้ว โปรดลองอีกครั้ง

### flows

flow-done = เสร็จเรียบร้อย
flow-done-lead = คุณปิดหน้านี้ได้แล้ว

### portal

portal-headline = การเรียกเก็บเงินของคุณกับ { $organization }
portal-use-link = ใช้ลิงก์ที่ { $organization } ส่งให้คุณ
portal-use-link-more = หน้าการเรียกเก็บเงินเปิดได้ด้วยลิงก์ส่วนตัว โปรดหาลิงก์ในบัญชีของคุณกับ { $organization } หรือในข้อความที่ได้รับจากทางนั้น
portal-use-link-once = ลิงก์ใช้ได้ครั้งเดียวและภายในไม่กี่นาที หากลิงก์หมดอายุแล้ว โปรดขอลิงก์ใหม่
portal-closed = { $organization } แสดงการเรียกเก็บเงินภายในบัญชีของคุณกับทางนั้น
link-title = หน้าการเรียกเก็บเงินของคุณพร้อมแล้ว
link-lead = { $organization } สร้างลิงก์นี้ให้คุณเพียงคนเดียว ลิงก์ใช้ได้ครั้งเดียว
link-button = เปิดหน้าการเรียกเก็บเงิน
link-note = เมื่อเปิดลิงก์ คุณจะเข้าสู่ระบบบนอุปกรณ์นี้ โปรดออกจากระบบเมื่อใช้งานเสร็จ
ended-title = ลิงก์นี้หมดอายุแล้ว
ended-lead = ลิงก์ไปยังหน้าการเรียกเก็บเงินใช้ได้ครั้งเดียวและภายในห้านาที เพื่อไม่ให้ผู้อื่นใช้ลิงก์ของคุณได้
ended-step-back = กลับไปยังที่ที่คุณพบลิงก์ คือบัญชีของคุณหรือข้อความที่มีลิงก์
ended-step-ask = ขอลิงก์ใหม่จากที่นั่น
ended-step-open = เปิดลิงก์ภายในห้านาที
signed-out = คุณออกจากระบบแล้ว
signed-out-close = คุณปิดหน้าต่างนี้ได้แล้ว
signed-out-lead = คุณปิดหน้าต่างนี้ได้แล้ว หากต้องการกลับมา โปรดใช้ลิงก์ใหม่จาก { $organization }

### signing in

sign-in-title = เข้าสู่ระบบ
sign-in-email = ที่อยู่อีเมล
sign-in-username = ที่อยู่อีเมลหรือชื่อผู้ใช้
sign-in-password = รหัสผ่าน
sign-in-password-hint = เว้นว่างไว้เพื่อรับรหัสทางอีเมล
sign-in-code-note = เราจะส่งรหัสสำหรับเข้าสู่ระบบให้คุณ โดยไม่ต้องใช้รหัสผ่าน
sign-in-continue = ดำเนินการต่อ
sign-in-send = ส่งรหัสให้ฉัน
sign-in-forgotten = ลืมรหัสผ่านใช่ไหม
sign-in-wrong-password = ชื่อหรือรหัสผ่านไม่ถูกต้อง
sign-in-needs-password = โปรดป้อนรหัสผ่าน
sign-in-wait = { $minutes ->
   *[other] มีการขอบ่อยเกินไป โปรดใช้อีเมลฉบับล่าสุดที่คุณได้รับ หรือลองอีกครั้งใน { $minutes } นาที
 }
code-title = ตรวจสอบอีเมลของคุณ
code-lead = หาก { $email } เป็นของลูกค้าของ { $organization } เราได้ส่งรหัสไปยังอีเมลนี้แล้ว
code-field = รหัสจากอีเมล
code-hint = ตัวเลขแปดหลัก รหัสใช้ได้สิบนาทีในเบราว์เซอร์นี้
code-enter = เข้าสู่ระบบ
code-wrong = รหัสนี้ใช้ไม่ได้ โปรดตรวจสอบหรือขอรหัสใหม่
code-resend = ส่งรหัสใหม่
code-other = ใช้ที่อยู่อื่น
code-sent = เราส่งรหัสใหม่ให้แล้ว รหัสเก่าใช้ไม่ได้อีกต่อไป
choose-title = คุณต้องการดูการเรียกเก็บเงินของใคร
choose-lead = ที่อยู่อีเมลของคุณเป็นของลูกค้าหลายรายของ { $organization }
choose-legend = ลูกค้า
choose-unnamed = ไม่ได้ระบุชื่อ
choose-since = เป็นลูกค้าตั้งแต่ { $date }
choose-plans = { $count ->
   *[other] { $count } แพ็กเกจที่ใช้งานอยู่
 }
choose-no-plan = ไม่มีแพ็กเกจที่ใช้งานอยู่
choose-needed = โปรดเลือกหนึ่งรายการ
forgotten-title = ตั้งรหัสผ่านใหม่
forgotten-lead = เราจะส่งลิงก์สำหรับตั้งรหัสผ่านให้คุณ
forgotten-send = ส่งลิงก์ให้ฉัน
forgotten-sent = หาก { $organization } รู้จักชื่อนี้และมีรหัสผ่านอยู่ เราได้ส่งลิงก์ไปยังอีเมลที่ใช้กับชื่อนี้แล้ว ลิงก์ใช้ได้หนึ่งชั่วโมง
password-title = รหัสผ่านของคุณ
password-current = รหัสผ่านปัจจุบัน
password-new = รหัสผ่านใหม่
password-new-hint = อย่างน้อยแปดอักขระ ยิ่งยาวยิ่งดี
password-save = บันทึกรหัสผ่าน
password-first = คุณยังไม่มีรหัสผ่าน หากมีรหัสผ่าน คุณจะเข้าสู่ระบบด้วย { $email } ได้โดยไม่ต้องรอรหัส
password-first-no-email = รหัสผ่านต้องใช้คู่กับที่อยู่อีเมล โปรดเพิ่มอีเมลในข้อมูลของคุณก่อน
password-others = คุณจะออกจากระบบในที่อื่นทั้งหมด
notice-password = บันทึกรหัสผ่านของคุณแล้ว
notice-password-reset = บันทึกรหัสผ่านใหม่แล้ว โปรดเข้าสู่ระบบด้วยรหัสผ่านนี้
confirm-title = ใช่คุณหรือไม่
confirm-lead = เพื่อความปลอดภัยของบัญชี โปรดยืนยันตัวตนอีกครั้ง
confirm-send = ส่งรหัสไปที่ { $email }
confirm-code-lead = เราส่งรหัสไปที่ { $email } แล้ว
confirm-or-password = หรือป้อนรหัสผ่านของคุณ
confirm-button = ยืนยัน
confirm-no-way = เราส่งรหัสให้คุณไม่ได้ โปรดเปิดหน้าการเรียกเก็บเงินด้วยลิงก์ใหม่จาก { $organization } แล้วคุณจะทำสิ่งนี้ได้ภายในสิบนาที
sessions-title = ที่ที่คุณเข้าสู่ระบบอยู่
sessions-lead = หากมีรายการที่คุณไม่รู้จัก โปรดออกจากระบบรายการนั้น และเปลี่ยนรหัสผ่านหากคุณมี
sessions-this = เบราว์เซอร์นี้
sessions-unknown = เบราว์เซอร์ที่ไม่รู้จัก
sessions-seen = ใช้งานล่าสุด: { $time }
sessions-by-link = เข้าสู่ระบบด้วยลิงก์จาก { $organization }: { $time }
sessions-by-email = เข้าสู่ระบบทางอีเมล: { $time }
sessions-by-password = เข้าสู่ระบบด้วยรหัสผ่าน: { $time }
sessions-by-site = เข้าสู่ระบบที่ { $organization }: { $time }
sessions-end = ออกจากระบบ
sessions-end-others = ออกจากระบบในที่อื่นทั้งหมด
sessions-end-all = ออกจากระบบทุกที่
notice-link-ended = ลิงก์นั้นหมดอายุแล้ว โปรดเข้าสู่ระบบที่นี่แทน
notice-session-ended = เบราว์เซอร์นั้นออกจากระบบแล้ว
notice-sessions-ended = คุณออกจากระบบในที่อื่นทั้งหมดแล้ว

### home

hello = สวัสดี คุณ { $name }
hello-nobody = สวัสดี
signed-in-as = เข้าสู่ระบบในชื่อ { $email }
details = ข้อมูลการเรียกเก็บเงิน
name = ชื่อ
email = อีเมล
phone = โทรศัพท์
address = ที่อยู่สำหรับการเรียกเก็บเงิน
shipping = ที่อยู่สำหรับจัดส่ง
home-plans = แพ็กเกจของคุณ
home-no-plans = ตอนนี้คุณไม่มีแพ็กเกจที่นี่
home-more-plans = แพ็กเกจเพิ่มเติม
home-ended = แพ็กเกจที่สิ้นสุดแล้ว
home-balance = ยอดคงเหลือ
home-credit = คุณมีเครดิต { $amount } ซึ่งจะใช้ชำระใบแจ้งหนี้ครั้งถัดไป
home-debt = { $amount } จะรวมในใบแจ้งหนี้ครั้งถัดไปของคุณ
home-methods = วิธีการชำระเงิน
home-no-methods = คุณยังไม่ได้บันทึกวิธีการชำระเงิน
home-methods-more = { $count ->
   *[other] และวิธีการชำระเงินอื่นอีก { $count } วิธี
 }
home-methods-no-default = { $count ->
   *[other] คุณบันทึกวิธีการชำระเงินไว้ { $count } วิธี แต่ยังไม่ได้ตั้งเป็นค่าเริ่มต้น
 }
home-methods-manage = จัดการวิธีการชำระเงิน
home-details-change = เปลี่ยนข้อมูล
home-tax-ids = หมายเลขประจำตัวผู้เสียภาษี
home-no-invoices = ยังไม่มีใบแจ้งหนี้
home-all-invoices = ใบแจ้งหนี้ทั้งหมด
home-further = หน้าเพิ่มเติม
home-sessions = ที่ที่คุณเข้าสู่ระบบอยู่
home-password = รหัสผ่านของคุณ
home-privacy = ข้อมูลของคุณ

owed-now = ต้องชำระตอนนี้ { $amount }
owed-now-several = มีใบแจ้งหนี้ที่ต้องชำระตอนนี้
owed-open = ต้องชำระ { $amount }
owed-open-several = มีใบแจ้งหนี้ที่ต้องชำระ
owed-all = ดูใบแจ้งหนี้ค้างชำระทั้งหมด
owed-late = ใบแจ้งหนี้นี้เกินกำหนดชำระแล้ว
owed-not-yet = ใบแจ้งหนี้นี้ยังไม่ได้ชำระ
owed-processing = กำลังดำเนินการชำระเงินของคุณ
owed-retry = เราจะลองอีกครั้งในวันที่ { $date }
owed-pay = ชำระ { $amount }
owed-pay-all = ชำระทั้งหมด
owed-confirm = ยืนยันการชำระเงิน

plan-nameless = แพ็กเกจ
plan-quantity = × { $quantity }
plan-active = ใช้งานอยู่
plan-trial-until = ทดลองใช้ฟรีถึง { $date }
plan-paused = หยุดชั่วคราว
plan-paused-until = หยุดชั่วคราวถึง { $date }
plan-pauses-on = จะหยุดชั่วคราวในวันที่ { $date }
plan-ends-on = สิ้นสุดวันที่ { $date }
plan-ended = สิ้นสุดแล้ว
plan-ended-on = สิ้นสุดเมื่อ { $date }
plan-past-due = การชำระเงินไม่สำเร็จ
plan-unpaid = ยังไม่ได้ชำระ
plan-incomplete = รอการชำระเงินครั้งแรก
plan-on-hold = ระงับไว้: ไม่มีวิธีการชำระเงิน
plan-next-payment = การชำระเงินครั้งถัดไป
plan-next-invoice = ใบแจ้งหนี้ครั้งถัดไป
plan-next-lines = ดูรายละเอียดค่าใช้จ่าย
plan-next-plus-use = จะบวกค่าใช้งานจริงของคุณเพิ่ม
plan-next-due = ต้องชำระภายใน { $date }
plan-discount = ส่วนลด
plan-discount-until = ถึง { $date }
plan-later = การเปลี่ยนแปลงที่วางแผนไว้
plan-paid-with = ชำระด้วย
plan-paid-with-change = เปลี่ยน
plan-paid-with-default = ค่าเริ่มต้นของคุณ
plan-paid-by-invoice = คุณชำระทีละใบแจ้งหนี้
plan-no-method = ไม่มีวิธีการชำระเงิน
plan-card-expired = บัตรนี้หมดอายุแล้ว โปรดใช้บัตรอื่นเพื่อให้การชำระเงินครั้งถัดไปสำเร็จ
plan-card-expires = บัตรนี้จะหมดอายุก่อนการชำระเงินครั้งถัดไป โปรดเปลี่ยนไปใช้บัตรอื่นให้ทันเวลา
plan-needs-method = โปรดเพิ่มวิธีการชำระเงินเพื่อให้การชำระเงินครั้งถัดไปสำเร็จ
plan-until-end = คุณใช้งานได้ถึง { $date }
plan-paused-note = คุณไม่ต้องจ่ายขณะที่หยุดชั่วคราว
plan-change = เปลี่ยนแพ็กเกจ
plan-pause = หยุดชั่วคราว
plan-resume = ใช้งานต่อ
plan-address = ที่อยู่
plan-cancel = ยกเลิกแพ็กเกจ
plan-keep = ใช้แพ็กเกจต่อ
plan-unschedule = ยกเลิกการเปลี่ยนแปลงที่วางแผนไว้
plan-reactivate = เริ่มใหม่อีกครั้ง
plan-add-method = เพิ่มวิธีการชำระเงิน
discount-plain = ลด { $off }
discount-named = { $name } (ลด { $off })
card-of-brand = { $brand } ลงท้ายด้วย { $last4 }
card-plain = บัตรลงท้ายด้วย { $last4 }

### plans

plans-title = เปลี่ยนแพ็กเกจของคุณ
plans-interval = คุณต้องการชำระบ่อยแค่ไหน
plans-daily = รายวัน
plans-weekly = รายสัปดาห์
plans-monthly = รายเดือน
plans-yearly = รายปี
plans-every = ทุก { $interval }
plans-choose = เลือกแพ็กเกจ
plans-current = แพ็กเกจของคุณ
plans-stays = { $plan } จะคงเดิม { $organization } ไม่มีตัวเลือกอื่นสำหรับรายการนี้ที่นี่
plans-quantity = จำนวน
plans-quantity-range = ตั้งแต่ { $min } ถึง { $max }
plans-quantity-least = { $min } ขึ้นไป
plans-quantity-form = โปรดป้อนจำนวนเต็ม
plans-quantity-fixed = ไม่สามารถเปลี่ยนจำนวนของแพ็กเกจนี้ได้ที่นี่
plans-code = รหัสโปรโมชัน
plans-code-unknown = เราไม่พบรหัสนี้ โปรดตรวจสอบว่าพิมพ์ถูกต้อง
plans-code-used = คุณได้รับส่วนลดนี้แล้ว
plans-choose-one = โปรดเลือกแพ็กเกจ
plans-twice = อีกส่วนหนึ่งของแพ็กเกจมีรายการนี้อยู่แล้ว โปรดเลือกรายการอื่น
plans-continue-note = ยังไม่มีอะไรเปลี่ยนแปลง หน้าถัดไปจะแสดงยอดที่คุณต้องจ่ายอย่างชัดเจน
plans-continue = ดูค่าใช้จ่าย
plans-keep = คงแพ็กเกจเดิมไว้
plans-nothing-changed = นี่คือสิ่งที่คุณมีอยู่ตอนนี้ โปรดเลือกอย่างอื่น หรือคงแพ็กเกจเดิมไว้
plans-nothing-offered = { $organization } ไม่มีแพ็กเกจอื่นที่นี่ โปรดติดต่อทางนั้นหากคุณต้องการ
plans-bound = { $organization } ได้วางแผนเปลี่ยนแพ็กเกจนี้ไว้แล้ว โปรดติดต่อทางนั้นหากต้องการเปลี่ยน
plans-bound-until = { $organization } ได้วางแผนเปลี่ยนแพ็กเกจนี้ในวันที่ { $date } โปรดติดต่อทางนั้นหากต้องการเปลี่ยน
plans-waits-for-method = แพ็กเกจนี้รอวิธีการชำระเงินอยู่ โปรดเพิ่มก่อน แล้วจึงเปลี่ยนแพ็กเกจ
plans-add-method = เพิ่มวิธีการชำระเงิน
plans-pay-open = ชำระใบแจ้งหนี้ที่ค้างอยู่
plans-to-home = กลับไปที่การเรียกเก็บเงินของคุณ
plans-waiting-title = มีการเปลี่ยนแปลงที่วางแผนไว้
plans-waiting = ตั้งแต่ { $date } คุณจะมี { $plan } จนกว่าจะถึงเวลานั้น คุณยังใช้สิ่งที่มีอยู่ตอนนี้
plans-waiting-replaced = หากคุณเลือกอย่างอื่นด้านล่าง จะใช้แทนการเปลี่ยนแปลงนี้
plans-undo = ยกเลิกการเปลี่ยนแปลงนี้
plans-undo-title = คงแพ็กเกจปัจจุบันไว้ไหม
plans-undo-lead = การเปลี่ยนเป็น { $plan } ในวันที่ { $date } จะไม่เกิดขึ้น แพ็กเกจของคุณจะดำเนินต่อไปตามเดิม
plans-undo-button = คงแพ็กเกจปัจจุบันไว้
plans-undo-leave = ให้เปลี่ยนตามแผน
plans-undone = ยกเลิกการเปลี่ยนแปลงที่วางแผนไว้แล้ว แพ็กเกจของคุณจะดำเนินต่อไปตามเดิม
plans-nothing-waits = ไม่มีการเปลี่ยนแปลงที่วางแผนไว้สำหรับแพ็กเกจนี้แล้ว
plans-confirm = ตรวจสอบการเปลี่ยนแปลง
plans-change = การเปลี่ยนแปลงของคุณ
plans-before = สิ่งที่คุณมีตอนนี้
plans-after = สิ่งที่คุณจะมี
plans-starts = เริ่มเมื่อ
plans-starts-now = ทันที
plans-starts-on = ตั้งแต่ { $date } จนกว่าจะถึงเวลานั้น คุณยังใช้สิ่งที่มีอยู่ตอนนี้
plans-trial = ช่วงทดลองใช้
plans-trial-goes-on = ดำเนินต่อไปถึง { $date }
plans-trial-ends = สิ้นสุดตอนนี้
plans-method = ชำระด้วย
plans-by-invoice = { $count ->
   *[other] ใบแจ้งหนี้ ต้องชำระภายใน { $count } วัน
 }
plans-no-method = ไม่มีวิธีการชำระเงิน
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = ยอดที่ต้องชำระตอนนี้
plans-bill-none = ไม่มี
plans-credit-left = เหลือ { $amount } ซึ่งจะนำไปหักจากใบแจ้งหนี้ครั้งถัดไป
plans-next-title = ยอดที่ต้องชำระครั้งถัดไป
plans-next = { $amount } ในวันที่ { $date }
plans-next-none = ไม่มี จะไม่มีใบแจ้งหนี้อีก
plans-next-settles = รวมส่วนต่างของช่วงเวลาที่เหลือในรอบนี้แล้ว
plans-next-usage = จะบวกค่าใช้งานจริงของคุณเพิ่ม
plans-line-unused = เครดิตสำหรับเวลาที่ไม่ได้ใช้ของ { $plan } ตั้งแต่ { $date }
plans-line-rest = { $plan } สำหรับช่วงเวลาที่เหลือของรอบ ตั้งแต่ { $date }
plans-line-period = { $plan }, { $from } ถึง { $to }
plans-pay = ชำระ { $amount } และเปลี่ยน
plans-change-on = เปลี่ยนในวันที่ { $date }
plans-change-now = เปลี่ยนตอนนี้
plans-get-invoice = เปลี่ยนและรับใบแจ้งหนี้ { $amount }
plans-again = เลือกอย่างอื่น
plans-moved = มีบางอย่างเปลี่ยนไปหลังจากที่คุณดูหน้านี้ โปรดตรวจสอบยอดเงินอีกครั้ง
plans-done = เปลี่ยนแพ็กเกจของคุณแล้ว
plans-done-planned = วางแผนการเปลี่ยนแปลงแล้ว จนกว่าจะถึงเวลานั้น คุณยังใช้สิ่งที่มีอยู่ตอนนี้
plans-done-busy = การชำระเงินยังอยู่ระหว่างดำเนินการ แพ็กเกจของคุณจะเปลี่ยนทันทีเมื่อเสร็จสิ้น
plans-declined = การชำระเงินไม่สำเร็จ
plans-waits-lead = แพ็กเกจของคุณจะเปลี่ยนทันทีเมื่อชำระ { $amount } แล้ว จนกว่าจะถึงเวลานั้น คุณยังใช้สิ่งที่มีอยู่ตอนนี้
plans-refused-lead = ไม่สามารถเรียกเก็บ { $amount } ได้ แพ็กเกจของคุณจึงยังเหมือนเดิม คุณเปลี่ยนได้ด้วยวิธีชำระเงินอื่น
plans-pay-other = ชำระด้วยบัตรอื่น
plans-stop = ไม่สามารถทำการเปลี่ยนแปลงนี้ได้

### invoices

invoice = ใบแจ้งหนี้ { $number }
invoice-for = สำหรับ
invoice-issued = วันที่ออก
invoice-due = ครบกำหนด
invoice-status = สถานะ
invoice-open = รอชำระ
invoice-paid = ชำระแล้ว
invoice-void = เป็นโมฆะ
invoice-given-up = ตัดหนี้สูญ
invoice-lines = รายการค่าใช้จ่าย
invoice-line = รายละเอียด
invoice-quantity = จำนวน
invoice-amount = จำนวนเงิน
invoice-discount = ส่วนลด
invoice-total = ยอดรวม
invoice-balance = ยอดคงเหลือที่นำมาใช้
invoice-left = ยอดที่ต้องชำระ
invoice-pdf = ดาวน์โหลดเป็น PDF
invoices-title = ใบแจ้งหนี้
invoices-search = ค้นหาใบแจ้งหนี้
invoices-any-status = ทุกสถานะ
invoices-any-year = ทุกปี
invoices-year = ปี
invoices-number = เลขที่ใบแจ้งหนี้
invoices-number-column = เลขที่
invoices-what = สำหรับ
invoices-show = แสดง
invoices-all = แสดงใบแจ้งหนี้ทั้งหมด
invoices-none-found = ไม่พบใบแจ้งหนี้ที่ตรงกัน
invoices-none-here = ไม่มีใบแจ้งหนี้ในหน้านี้
invoices-count = { $count ->
   *[other] ใบแจ้งหนี้ { $count } ใบ
 }
invoices-pages = หน้า
invoices-page = หน้า { $page } จาก { $pages }
invoices-newer = ใหม่กว่า
invoices-older = เก่ากว่า
invoice-unnumbered = ใบแจ้งหนี้ที่ไม่มีเลขที่
invoice-empty = ไม่มีรายการ
invoice-and-more = { $count ->
   *[other] { $first } และอีก { $count } รายการ
 }
invoice-late = เกินกำหนด
invoice-paid-on = ชำระเมื่อ
invoice-voided-on = เป็นโมฆะเมื่อ
invoice-subtotal = ยอดรวมย่อย
invoice-credited = ยอดที่ลดหนี้
invoice-row-credited = ลดหนี้ { $amount }
credit-notes-title = ใบลดหนี้
credit-off-invoice = หักจากใบแจ้งหนี้นี้
credit-refunded = คืนเงินแล้ว
credit-to-balance = สำหรับใบแจ้งหนี้ถัดไปของคุณ
credit-elsewhere = ชำระด้วยวิธีอื่น
invoice-paid-amount = ชำระแล้ว
invoice-pay = เข้าสู่ระบบและชำระ
invoice-receipt = ใบเสร็จ
payments-title = การชำระเงิน
payment-day = วันที่
payment-with = ชำระด้วย
payment-succeeded = ชำระแล้ว
payment-processing = กำลังดำเนินการ
payment-canceled = ยกเลิกแล้ว
payment-failed = ไม่สำเร็จ
payment-no-method = ไม่มีวิธีการชำระเงิน
refund-succeeded = คืนเงินแล้ว
refund-processing = กำลังคืนเงิน
refund-failed = คืนเงินไม่สำเร็จ
receipt = ใบเสร็จสำหรับใบแจ้งหนี้ { $number }
receipt-paid = ชำระ { $amount } แล้ว
receipt-elsewhere = ชำระนอกหน้านี้
receipt-pdf = ดาวน์โหลดใบเสร็จเป็น PDF
upcoming-title = ใบแจ้งหนี้ครั้งถัดไป
upcoming-none-title = ไม่มีใบแจ้งหนี้ที่วางแผนไว้
upcoming-none = ตามสถานะปัจจุบัน แพ็กเกจนี้จะไม่ออกใบแจ้งหนี้อีก
upcoming-charged = จะชำระด้วย { $card } การเปลี่ยนแปลงก่อนถึงเวลานั้นอาจทำให้ยอดเงินเปลี่ยน
upcoming-sent = คุณจะได้รับใบแจ้งหนี้ในเวลานั้น และต้องชำระภายใน { $date }
line-trial = ทดลองใช้ฟรี: { $plan }
line-usage = { $plan }: ที่คุณใช้ไป

### paper

paper-invoice = ใบแจ้งหนี้
paper-receipt = ใบเสร็จ
paper-credit-note = ใบลดหนี้
paper-number = เลขที่
paper-period = รอบเวลา
paper-from = จาก
paper-bill-to = เรียกเก็บจาก
paper-quantity = จำนวน
paper-unit-price = ราคาต่อหน่วย
paper-tax = ภาษี
paper-pay-online = ดูและชำระออนไลน์
paper-page = หน้า { $page } จาก { $pages }
paper-test-mark = ทดสอบ: เอกสารนี้ไม่ใช่การเรียกให้ชำระเงิน
paper-discount = ส่วนลด
paper-subtotal = ยอดรวมย่อย
paper-credited = ยอดที่ลดหนี้
paper-paid = ชำระแล้ว
paper-draft = ฉบับร่าง
paper-overdue = เกินกำหนด
paper-uncollectible = เรียกเก็บไม่ได้

### leaving

leaving-title = ยกเลิก { $plan }
leaving-when-later = สิ้นสุดวันที่ { $date }
leaving-when-trial = ช่วงทดลองใช้สิ้นสุดวันที่ { $date }
leaving-when-now = สิ้นสุดทันที
leaving-when-after-pause = สิ้นสุดหลังจากช่วงหยุดชั่วคราว
leaving-stays = จนกว่าจะถึงเวลานั้น ทุกอย่างยังคงเดิม
leaving-stays-paused = แพ็กเกจยังหยุดชั่วคราวอยู่ เวลาที่คุณชำระไว้แล้วจะเริ่มนับหลังช่วงหยุด จากนั้นจึงสิ้นสุด
leaving-no-charge = คุณจะไม่ถูกเรียกเก็บเงินสำหรับแพ็กเกจนี้อีก
leaving-usage = ส่วนที่คุณใช้ไปจะเรียกเก็บตอนนี้: คุณจ่าย { $amount }
leaving-usage-later = ส่วนที่คุณใช้จนถึงตอนนั้นจะเรียกเก็บในวันที่ { $date }
leaving-owed = ใบแจ้งหนี้ที่ยังค้างอยู่ยังต้องชำระ
leaving-lost = คุณชำระไว้ถึง { $date } ส่วนที่เหลือจะไม่คืนเงิน
leaving-credit = เครดิตสำหรับเวลาที่คุณไม่ได้ใช้
leaving-credit-later = จะนำไปหักจากใบแจ้งหนี้ครั้งถัดไปกับ { $organization }
leaving-schedule = การเปลี่ยนแปลงที่วางแผนไว้ในวันที่ { $date } จะไม่เกิดขึ้น
leaving-button = ยกเลิกแพ็กเกจ
leaving-stay = กลับโดยไม่ยกเลิก
leaving-undo-later = คุณเปลี่ยนใจได้จนกว่าจะถึงเวลานั้น
leaving-again-later = คุณเริ่มใหม่ได้ทุกเมื่อ
leaving-changed = ยอดเงินเปลี่ยนไปแล้ว โปรดดูอีกครั้ง
offer-title = หรืออยู่ต่อในราคาที่ถูกลง
offer-coupon = { $discount } สำหรับ { $plan }
offer-effect = การชำระเงินครั้งถัดไปในวันที่ { $date } จะเป็น { $then } แทน { $now }
offer-once = ใช้กับการชำระเงินครั้งเดียว
offer-invoices = { $count ->
   *[other] ใช้กับการชำระเงิน { $count } ครั้ง
 }
offer-until = มีผลถึง { $date }
offer-forever = มีผลตราบเท่าที่คุณใช้แพ็กเกจนี้
offer-single = คุณรับได้ครั้งเดียว
offer-take = รับส่วนลด
offer-taken = ส่วนลดของคุณมีผลแล้ว และแพ็กเกจดำเนินต่อไป
offer-pause-title = หรือหยุดพักสักระยะ
offer-pause-lead = หยุดแพ็กเกจของคุณชั่วคราว จะไม่มีการเรียกเก็บเงินจนกว่าจะใช้งานต่อ
offer-pause-go = เลือกช่วงหยุดชั่วคราว
left-later = { $plan } จะสิ้นสุดวันที่ { $date }
left-after-pause = { $plan } จะสิ้นสุดหลังจากช่วงหยุดชั่วคราว
left-now = { $plan } สิ้นสุดแล้ว
left-again = เริ่มใหม่อีกครั้ง
left-home = ไปที่การเรียกเก็บเงินของคุณ
left-done = เสร็จสิ้น
left-notice = ยกเลิกแพ็กเกจของคุณแล้ว
left-undo = ใช้แพ็กเกจของฉันต่อ
survey-title = ทำไมคุณจึงยกเลิก
survey-lead = { $organization } อยากทราบเหตุผล คุณไม่จำเป็นต้องตอบ
survey-legend = เหตุผล
survey-comment = เล่าด้วยคำพูดของคุณเอง
survey-send = ส่ง
survey-thanks = ขอบคุณ { $organization } จะอ่านความเห็นของคุณ
reason-customer-service = การบริการลูกค้า
reason-low-quality = คุณภาพ
reason-missing-features = ขาดบางอย่างที่ต้องการ
reason-other = เหตุผลอื่น
reason-switched-service = ฉันพบบริการอื่นแล้ว
reason-too-complex = ซับซ้อนเกินไป
reason-too-expensive = แพงเกินไป
reason-unused = ฉันไม่ได้ใช้
keep-title = ใช้ { $plan } ต่อ
keep-lead = เดิมจะสิ้นสุดวันที่ { $date } แต่จะดำเนินต่อไปแทน
keep-lead-paused = เดิมจะสิ้นสุดหลังจากช่วงหยุดชั่วคราว แต่จะดำเนินต่อไปแทน
keep-next = การชำระเงินครั้งถัดไป
keep-button = ใช้แพ็กเกจของฉันต่อ
keep-leave = กลับโดยไม่เปลี่ยนอะไร
keep-done = แพ็กเกจของคุณดำเนินต่อไป

### pausing

pausing-title = หยุด { $plan } ชั่วคราว
pausing-lead = จะไม่มีการเรียกเก็บเงินขณะที่แพ็กเกจหยุดชั่วคราว และเวลาที่คุณชำระไว้แล้วจะถูกเก็บไว้
pausing-legend = นานเท่าไร
pausing-choice = { $length } ถึง { $date }
pausing-choice-open = จนกว่าฉันจะใช้งานต่อ
pausing-continue = ดำเนินการต่อ
pausing-choose = โปรดเลือกระยะเวลา
pausing-confirm-until = หยุดชั่วคราวถึง { $date }
pausing-confirm-open = หยุดชั่วคราวจนกว่าคุณจะใช้งานต่อ
pausing-from = หยุดตั้งแต่
pausing-until = ใช้งานต่อวันที่
pausing-by-you = เมื่อคุณเปิดใช้งานต่อที่นี่
pausing-charged = ยอดเรียกเก็บระหว่างนี้
pausing-nothing = ไม่มี
pausing-kept = เวลาที่ชำระแล้วซึ่งเก็บไว้
pausing-next = การชำระเงินครั้งถัดไป
pausing-no-next = ไม่มีการชำระเงินครั้งถัดไป
pausing-open-next = การชำระเงินครั้งถัดไปจะเกิดขึ้นเมื่อเวลาที่เก็บไว้หมดลงหลังจากคุณใช้งานต่อ
pausing-trial-kept = เวลาทดลองใช้ที่เก็บไว้
pausing-button = หยุดแพ็กเกจชั่วคราว
pausing-button-change = เปลี่ยนช่วงหยุดชั่วคราว
pausing-done = แพ็กเกจของคุณหยุดชั่วคราวแล้ว
pausing-changed = เปลี่ยนช่วงหยุดชั่วคราวของคุณแล้ว
pausing-is-until = หยุดชั่วคราวถึง { $date }
pausing-is-open = หยุดชั่วคราวจนกว่าคุณจะใช้งานต่อ
pausing-will = จะหยุดชั่วคราวในวันที่ { $date }
pausing-change-legend = เปลี่ยนเป็น
pausing-leave = กลับโดยไม่หยุดชั่วคราว
pausing-stay = กลับโดยไม่เปลี่ยน
pausing-ending = แพ็กเกจนี้กำลังจะสิ้นสุด จึงหยุดชั่วคราวไม่ได้ โปรดเลือกใช้ต่อก่อน
pausing-none = ตอนนี้ { $organization } ไม่มีการหยุดชั่วคราวให้เลือก
resuming-title = ใช้ { $plan } ต่อ
resuming-lead = แพ็กเกจจะดำเนินต่อตั้งแต่วันนี้
resuming-charged = ยอดเรียกเก็บวันนี้
resuming-button = ใช้แพ็กเกจต่อ
resuming-pay = ชำระ { $amount } และใช้งานต่อ
resuming-done = แพ็กเกจของคุณดำเนินต่อไป
resuming-off-title = ยกเลิกการหยุด { $plan } ชั่วคราว
resuming-off-lead = เดิมจะหยุดชั่วคราวในวันที่ { $date } แต่จะดำเนินต่อไปโดยไม่หยุด
resuming-off-button = ยกเลิกการหยุดชั่วคราว
resuming-off-done = ยกเลิกการหยุดชั่วคราวแล้ว

### reactivating

reactivating-title = เริ่ม { $plan } อีกครั้ง
reactivating-lead = สิ้นสุดไปเมื่อ { $date } และจะเริ่มใหม่วันนี้
reactivating-charged = ยอดเรียกเก็บวันนี้
reactivating-invoiced = ยอดในใบแจ้งหนี้วันนี้
reactivating-next = การชำระเงินครั้งถัดไป
reactivating-with = ชำระด้วย
reactivating-add = เพิ่มวิธีการชำระเงิน
reactivating-pay = ชำระ { $amount } และเริ่ม
reactivating-button = เริ่มใหม่อีกครั้ง
reactivating-leave = กลับโดยไม่เริ่มใหม่
reactivating-changed = ยอดเงินเปลี่ยนไปแล้ว โปรดดูอีกครั้ง
reactivating-done = แพ็กเกจของคุณกลับมาใช้งานแล้ว
reactivating-unpaid = แพ็กเกจของคุณจะเริ่มทันทีที่ชำระเงินแล้ว
reactivating-gone = { $plan } แบบที่คุณเคยใช้ไม่มีจำหน่ายแล้ว โปรดติดต่อ { $organization }

### methods

methods-title = วิธีการชำระเงิน
methods-none = คุณยังไม่มีวิธีการชำระเงิน
methods-add = เพิ่มบัตร
methods-default-mark = ค่าเริ่มต้น
methods-expired-mark = หมดอายุ
methods-soon-mark = ใกล้หมดอายุ
methods-expires = หมดอายุ { $date }
methods-expired-since = หมดอายุเมื่อ { $date } โปรดอัปเดตหรือเพิ่มบัตรอื่น
methods-pays = ใช้ชำระ { $plans }
methods-pays-nothing = ตอนนี้ไม่ได้ใช้ชำระรายการใด
methods-unpaid = ยังไม่มีวิธีชำระสำหรับ { $plans } โปรดเพิ่มหรือเลือกบัตร
methods-a-plan = แพ็กเกจของคุณ
methods-make-default = ตั้งเป็นค่าเริ่มต้น
methods-choose = เลือกแพ็กเกจ
methods-edit = อัปเดต
methods-remove = ลบ
methods-default-title = ตั้ง { $card } เป็นค่าเริ่มต้นไหม
methods-default-lead = ค่าเริ่มต้นใช้ชำระทุกรายการที่ไม่มีบัตรของตัวเอง ทั้งตอนนี้และในอนาคต
methods-default-plans = แพ็กเกจที่จะย้ายมาใช้บัตรนี้
methods-default-keep = แพ็กเกจที่คุณไม่เลือกจะยังใช้บัตรเดิมที่ใช้อยู่วันนี้
methods-default-button = ตั้งเป็นค่าเริ่มต้น
methods-default-done = เปลี่ยนวิธีการชำระเงินเริ่มต้นแล้ว
methods-default-already = บัตรนี้เป็นค่าเริ่มต้นของคุณอยู่แล้ว
methods-plans-title = รายการที่ { $card } ใช้ชำระ
methods-plans-legend = แพ็กเกจที่บัตรนี้ใช้ชำระ
methods-plans-now = ตอนนี้ชำระด้วย { $card }
methods-plans-now-nothing = ยังไม่มีวิธีชำระ
methods-plans-none = คุณไม่มีแพ็กเกจที่ใช้งานอยู่ซึ่งชำระด้วยบัตร
methods-plans-as-default = บัตรนี้เป็นค่าเริ่มต้นจึงใช้ชำระ { $plans } หากต้องการเปลี่ยน โปรดเลือกบัตรอื่นสำหรับแพ็กเกจเหล่านั้น
methods-plans-back = แพ็กเกจที่คุณไม่เลือกจะกลับไปใช้บัตรเริ่มต้น
methods-plans-button = บันทึก
methods-plans-done = บันทึกแล้ว แพ็กเกจจะชำระตามที่คุณเลือก
methods-remove-title = ลบ { $card } ไหม
methods-remove-free = ตอนนี้ไม่ได้ใช้ชำระรายการใด
methods-remove-falls-back = { $plans } จะชำระด้วย { $card } แทน
methods-remove-needed = บัตรนี้ใช้ชำระ { $plans } และไม่มีบัตรอื่นใช้แทนได้ โปรดเลือกบัตรอื่นก่อน
methods-remove-needed-add = เพิ่มบัตรอื่น
methods-remove-needed-choose = เลือกบัตรอื่น
methods-remove-final = เราจะลบข้อมูลบัตรนี้ คุณเพิ่มบัตรอีกครั้งได้ทุกเมื่อ
methods-remove-button = ลบบัตร
methods-remove-keep = เก็บไว้
methods-remove-done = ลบบัตรแล้ว
methods-edit-title = อัปเดต { $card }
methods-edit-lead = ได้รับบัตรใหม่ที่มีหมายเลขเดิมใช่ไหม เปลี่ยนข้อมูลที่พิมพ์บนบัตรได้ที่นี่
methods-edit-button = บันทึก
methods-edit-done = อัปเดตบัตรแล้ว
methods-field-number = หมายเลขบัตร
methods-field-expiry = วันหมดอายุ
methods-field-expiry-hint = เดือนและปี เช่น 08/30
methods-field-cvc = รหัสความปลอดภัย
methods-field-cvc-hint = ตัวเลขสามหรือสี่หลักข้างลายเซ็นหรือด้านหน้าบัตร
methods-field-name = ชื่อบนบัตร
methods-field-line1 = บ้านเลขที่และถนน
methods-field-line2 = ที่อยู่เพิ่มเติม
methods-field-city = เมือง
methods-field-state = รัฐหรือจังหวัด
methods-field-postal = รหัสไปรษณีย์
methods-wrong-number = โปรดตรวจสอบหมายเลขบัตร
methods-wrong-cvc = รหัสความปลอดภัยมีสามหรือสี่หลัก
methods-not-test = นี่ไม่ใช่บัตรทดสอบ โปรดใช้หมายเลขด้านล่าง และอย่าใช้บัตรจริง
methods-add-test = โหมดทดสอบรับเฉพาะบัตรทดสอบ ใช้วันที่ในอนาคตและรหัสความปลอดภัยใดก็ได้
methods-add-future = ใช้สำหรับการชำระเงินในอนาคต
methods-add-future-hint = บัตรนี้จะเป็นค่าเริ่มต้นของคุณ
methods-add-plans = แพ็กเกจที่บัตรนี้จะใช้ชำระนับจากนี้
methods-add-button = เพิ่มบัตร
methods-added = เพิ่มบัตรแล้ว
methods-add-busy = ธนาคารของคุณใช้เวลาสักครู่ บัตรจะแสดงที่นี่เมื่อธนาคารตอบกลับ
methods-test-cards = บัตรทดสอบ
methods-test-number = หมายเลข
methods-test-outcome = ผลที่เกิดขึ้น
methods-test-succeeds = สำเร็จ
methods-test-declined = ถูกปฏิเสธ
methods-test-funds = ถูกปฏิเสธ: เงินไม่พอ
methods-test-expired = ถูกปฏิเสธ: หมดอายุ
methods-test-cvc = ถูกปฏิเสธ: รหัสความปลอดภัยผิด
methods-test-processing = ถูกปฏิเสธ: ธนาคารขัดข้อง
methods-test-later = เพิ่มได้ แต่การชำระเงินถูกปฏิเสธ
methods-test-asks = ธนาคารขอให้คุณยืนยัน
methods-test-asks-in-vain = ธนาคารขอให้คุณยืนยัน แล้วปฏิเสธ
methods-saved-title = เพิ่ม { $card } แล้ว
methods-saved-pays = นับจากนี้จะใช้ชำระ { $plans }
methods-saved-default = บัตรนี้เป็นค่าเริ่มต้น ใช้ชำระทุกรายการที่ไม่มีบัตรของตัวเอง
methods-saved-only = พร้อมใช้เมื่อคุณต้องการ
methods-saved-owed = ยังค้างชำระ
methods-saved-pay = ชำระ { $amounts } ตอนนี้
methods-saved-later = ไว้ภายหลัง
methods-saved-done = เสร็จสิ้น
methods-nowhere-title = ยังเพิ่มบัตรที่นี่ไม่ได้
methods-nowhere-lead = { $organization } ยังไม่ได้ตั้งค่าการชำระเงินด้วยบัตรในหน้านี้ โปรดติดต่อทางนั้นหากต้องการเปลี่ยนวิธีชำระ
methods-page-lead = คุณจะป้อนข้อมูลบัตรในหน้าของผู้ให้บริการชำระเงินของเรา เราจะไม่เห็นหมายเลขบัตร
methods-page-button = ดำเนินการต่อ

### paying

paying-title = ชำระใบแจ้งหนี้ { $number }
paying-all-title = ชำระยอดที่ค้างอยู่
paying-with = ชำระด้วย
paying-button = ชำระ { $amount }
paying-total = รวมทั้งหมด
paying-one = ชำระเฉพาะรายการนี้
paying-no-card = คุณยังไม่มีบัตรสำหรับชำระ
paying-add-card = ชำระด้วยบัตรอื่น
paying-changed = ยอดเงินเปลี่ยนไปในระหว่างนี้ โปรดดูอีกครั้ง
paying-last-try = การชำระครั้งล่าสุดไม่สำเร็จ { $reason }
paying-waits = ธนาคารต้องการให้คุณยืนยันการชำระเงินนี้
paying-confirm = ยืนยัน
paying-busy = กำลังดำเนินการชำระเงินนี้ โปรดกลับมาดูอีกครั้งในอีกสักครู่
paying-nothing = ไม่มียอดค้างชำระ ขอบคุณ
paying-done = ชำระแล้ว ขอบคุณ
paying-already = ใบแจ้งหนี้นี้ชำระแล้ว
paying-results = การชำระเงินของคุณ
paying-state-paid = ชำระแล้ว
paying-state-failed = ไม่ได้ชำระ
paying-state-busy = กำลังดำเนินการ
paying-state-waits = รอคุณยืนยัน
paying-receipt = ใบแจ้งหนี้และใบเสร็จ
paying-try-again = ลองอีกครั้ง

### challenge

challenge-title = ธนาคารของคุณขอการยืนยัน
challenge-payment = { $organization } ต้องการเรียกเก็บ { $amount } จาก { $card } ถูกต้องไหม
challenge-setup = { $organization } ต้องการเก็บ { $card } ไว้สำหรับการชำระเงินครั้งต่อไป ถูกต้องไหม
challenge-card = บัตรของคุณ
challenge-test = โหมดทดสอบ: ไม่มีการติดต่อธนาคาร โปรดเลือกคำตอบของธนาคาร
challenge-approve = อนุมัติ
challenge-decline = ปฏิเสธ
challenge-leave-payment = หากต้องการชำระ { $amount } โปรดยืนยันกับธนาคารว่าเป็นคุณ
challenge-leave-setup = ไปที่ผู้ให้บริการชำระเงินของเราเพื่อทำให้เสร็จ
challenge-leave = ดำเนินการต่อ
challenge-returned = ฉันกลับมาแล้ว
challenge-pending = ขั้นตอนที่นั่นยังไม่เสร็จ โปรดทำต่อจากที่ค้างไว้
challenge-failed = ธนาคารยืนยันไม่ได้ว่าเป็นคุณ จึงไม่มีการเรียกเก็บเงิน
challenge-failed-card = ธนาคารยืนยันไม่ได้ว่าเป็นคุณ จึงไม่ได้เพิ่มบัตร
challenge-over = ตอบรายการนี้ไปแล้ว

### details

details-lead = ใบแจ้งหนี้ของคุณออกตามข้อมูลเหล่านี้
details-save = บันทึก
details-saved = บันทึกข้อมูลของคุณแล้ว
details-change-name = เปลี่ยนชื่อของคุณ
details-change-email = เปลี่ยนที่อยู่อีเมลของคุณ
details-change-phone = เปลี่ยนหมายเลขโทรศัพท์ของคุณ
details-change-address = เปลี่ยนที่อยู่สำหรับการเรียกเก็บเงิน
details-change-shipping = เปลี่ยนที่อยู่สำหรับจัดส่ง
details-change-tax-ids = เปลี่ยนหมายเลขประจำตัวผู้เสียภาษี
details-name-title = ชื่อของคุณ
details-name-lead = ชื่อบุคคลหรือธุรกิจตามที่แสดงบนใบแจ้งหนี้
details-phone-title = หมายเลขโทรศัพท์ของคุณ
details-phone-fault = ดูเหมือนไม่ใช่หมายเลขโทรศัพท์ โปรดเริ่มด้วย + และรหัสประเทศ
emails-title = ที่อยู่อีเมลของคุณ
emails-current = ที่อยู่อีเมลของคุณคือ { $email }
emails-no-mail = { $organization } จะเปลี่ยนให้คุณ โปรดติดต่อทางนั้น
emails-new = ที่อยู่อีเมลใหม่
emails-hint = เราจะส่งรหัสไปที่อีเมลนี้ ที่อยู่จะเปลี่ยนเมื่อคุณป้อนรหัสแล้ว
emails-send = ส่งรหัส
emails-same = นี่คือที่อยู่อีเมลของคุณอยู่แล้ว
emails-code-title = ป้อนรหัส
emails-code-lead = { $count ->
   *[other] เราส่งรหัส 8 หลักไปที่ { $email } แล้ว รหัสใช้ได้ { $count } นาที
 }
emails-code = รหัส
emails-confirm = เปลี่ยนที่อยู่อีเมลของฉัน
emails-again = ส่งรหัสอีกครั้ง
emails-other = ใช้ที่อยู่อื่น
emails-sent-again = เราส่งรหัสใหม่ให้แล้ว
emails-wrong-code = รหัสนี้ไม่ถูกต้องหรือหมดอายุแล้ว โปรดตรวจสอบหรือขอรหัสใหม่
emails-expired = รหัสหมดอายุแล้ว โปรดเริ่มใหม่ด้วยที่อยู่อีเมลใหม่ของคุณ
emails-changed = เปลี่ยนที่อยู่อีเมลของคุณแล้ว คุณออกจากระบบในที่อื่นทั้งหมดแล้ว

### addresses

addresses-title = ที่อยู่สำหรับการเรียกเก็บเงิน
addresses-shipping-title = ที่อยู่สำหรับจัดส่ง
addresses-addressee = ผู้รับ
addresses-country = ประเทศหรือภูมิภาค
addresses-choose-country = เลือกประเทศ
addresses-choose = เลือก
addresses-switch = ใช้ประเทศนี้
addresses-line1 = บ้านเลขที่และถนน
addresses-line2 = ห้อง ชั้น อาคาร
addresses-city = เมือง
addresses-town = เมือง
addresses-suburb = ย่านหรือเมือง
addresses-district = เขต/อำเภอ
addresses-postal-code = รหัสไปรษณีย์
addresses-postcode = รหัสไปรษณีย์
addresses-zip = รหัสไปรษณีย์ (ZIP)
addresses-pin = รหัสไปรษณีย์ (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = พื้นที่
addresses-county = เทศมณฑล
addresses-department = แคว้น
addresses-emirate = รัฐเอมิเรต
addresses-governorate = เขตผู้ว่าการ
addresses-island = เกาะ
addresses-parish = เขตแพริช
addresses-prefecture = จังหวัด (Prefecture)
addresses-province = จังหวัด
addresses-region = ภูมิภาค
addresses-state = รัฐ
addresses-code-fault = { $count ->
   *[other] รหัสนี้ต้องมีตัวเลข { $count } หลัก
 }
addresses-order-title = ที่อยู่ของแพ็กเกจนี้
addresses-order-lead = หากแพ็กเกจไม่มีที่อยู่ของตัวเอง จะใช้ที่อยู่ของคุณ
addresses-order-billing = ที่อยู่สำหรับการเรียกเก็บเงินของแพ็กเกจนี้
addresses-order-delivery = ที่อยู่สำหรับจัดส่งของแพ็กเกจนี้
addresses-order-usual = ใช้ที่อยู่ปกติของฉัน

### tax-ids

tax-ids-title = หมายเลขประจำตัวผู้เสียภาษี
tax-ids-lead = จะแสดงบนใบแจ้งหนี้ครั้งถัดไปของคุณ
tax-ids-add = เพิ่มหมายเลขประจำตัวผู้เสียภาษี
tax-ids-type = ประเทศและประเภท
tax-ids-value = หมายเลข
tax-ids-hint = ใส่เว้นวรรค จุด และขีดได้
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (เช่น { $example })
tax-ids-unknown = อื่นๆ
tax-ids-remove = ลบ
tax-ids-added = เพิ่มหมายเลขประจำตัวผู้เสียภาษีแล้ว
tax-ids-removed = ลบหมายเลขประจำตัวผู้เสียภาษีแล้ว

### privacy

privacy-title = ข้อมูลของคุณ
privacy-copy = สำเนาข้อมูลของคุณ
privacy-copy-lead = ข้อมูลทั้งหมดเกี่ยวกับคุณที่เก็บไว้ที่นี่ เป็นไฟล์ที่โปรแกรมอื่นอ่านได้ (JSON)
privacy-download = ดาวน์โหลดข้อมูลของฉัน
privacy-erase = การลบข้อมูลของคุณ
privacy-erase-lead = คุณขอให้ลบข้อมูลของคุณได้
privacy-erase-ask = ขอให้ลบข้อมูล
privacy-erase-title = ขอให้ลบข้อมูลของคุณ
privacy-erase-who = { $organization } จะเป็นผู้ดำเนินการ และอาจติดต่อคุณก่อน
privacy-erase-what = แพ็กเกจของคุณจะสิ้นสุด คุณจะออกจากระบบทุกที่ และข้อมูลกับวิธีการชำระเงินของคุณจะถูกลบ
privacy-erase-kept = { $count ->
   *[other] ใบแจ้งหนี้และการชำระเงินที่เกี่ยวข้องจะเก็บไว้ { $count } ปีตามที่กฎหมายกำหนด
 }
privacy-erase-send = ขอให้ลบข้อมูล
privacy-asked = คุณขอให้ { $organization } ลบข้อมูลของคุณเมื่อ { $date }
privacy-sent = ส่งคำขอของคุณแล้ว

### problems

bad-request = เราไม่เข้าใจคำขอนี้
bad-request-advice = บางส่วนของที่อยู่เว็บหรือแบบฟอร์มไม่ถูกต้อง โปรดย้อนกลับแล้วลองอีกครั้ง
stranger = คำขอนี้ไม่ได้มาจากหน้านี้
stranger-advice = เพื่อความปลอดภัยของคุณ เราไม่ได้ดำเนินการ โปรดย้อนกลับ โหลดหน้าใหม่ แล้วลองอีกครั้ง
switched-off = ไม่มีบริการนี้ที่นี่
switched-off-advice = { $organization } ไม่ได้เปิดใช้ส่วนนี้ โปรดติดต่อทางนั้นหากคุณต้องการใช้
refused = ตอนนี้ยังทำไม่ได้
not-found = ไม่มีหน้านี้
not-found-advice = ที่อยู่อาจพิมพ์ผิด หรือหน้านี้อาจถูกนำออกแล้ว โปรดใช้ลิงก์จากบริษัทที่คุณชำระเงินให้
wrong-method = ไม่สามารถใช้หน้านี้ในลักษณะนั้นได้
wrong-method-advice = ไม่มีอะไรเปลี่ยนแปลง โปรดย้อนกลับแล้วใช้ปุ่มในหน้า
timed-out = ใช้เวลานานเกินไป
timed-out-advice = ไม่มีอะไรเปลี่ยนแปลง โปรดตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง
too-large = ข้อมูลมีขนาดใหญ่เกินไป
too-large-advice = ไม่มีอะไรเปลี่ยนแปลง โปรดทำให้สั้นลงแล้วลองอีกครั้ง
too-many = โปรดรอสักครู่
too-many-advice = มีคำขอจากการเชื่อมต่อของคุณมากเกินไป โปรดรอหนึ่งนาทีแล้วลองอีกครั้ง
offline-title = คุณออฟไลน์อยู่
offline-lead = หน้านี้ต้องใช้อินเทอร์เน็ต ตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง
offline-note = สิ่งที่คุณส่งล่าสุดอาจมาถึงแล้ว คุณจะเห็นที่นี่เมื่อเชื่อมต่ออีกครั้ง
broken = เกิดข้อผิดพลาดทางฝั่งเรา
broken-advice = ไม่ได้เกิดจากสิ่งที่คุณทำ โปรดลองอีกครั้งในอีกสักครู่ หากยังเป็นอยู่ โปรดแจ้งบริษัทที่คุณชำระเงินให้ พร้อมรหัสอ้างอิงด้านล่าง
unavailable = เราจะกลับมาในไม่ช้า
unavailable-advice = หน้านี้มีผู้ใช้งานมากหรืออยู่ระหว่างการดูแลระบบ โปรดลองอีกครั้งในอีกสักครู่

### root

root-title = นี่คือเซิร์ฟเวอร์สำหรับการเรียกเก็บเงิน
root-customer = คุณเป็นลูกค้าใช่ไหม โปรดใช้ลิงก์จากบริษัทที่คุณชำระเงินให้
root-operator = คุณดูแลเซิร์ฟเวอร์นี้ใช่ไหม เซิร์ฟเวอร์ทำงานอยู่ คำสั่งนี้สร้างองค์กรพร้อมคีย์สำหรับหน้าเรียกเก็บเงินขององค์กร:
root-reference = เอกสารอ้างอิง API

### refusals

refusal-general = ไม่สามารถทำได้ โปรดติดต่อ { $organization }
refusal-busy = คำขอล่าสุดของคุณยังอยู่ระหว่างดำเนินการ โปรดรอสักครู่แล้วดูอีกครั้ง
refusal-declined = บัตรถูกปฏิเสธ โปรดลองบัตรอื่นหรือสอบถามธนาคารของคุณ
refusal-insufficient-funds = บัตรถูกปฏิเสธ: เงินในบัตรไม่พอ โปรดลองบัตรอื่น
refusal-expired-card = บัตรถูกปฏิเสธ: บัตรหมดอายุแล้ว โปรดลองบัตรอื่น
refusal-wrong-cvc = บัตรถูกปฏิเสธ: รหัสความปลอดภัยผิด โปรดตรวจสอบแล้วลองอีกครั้ง
refusal-processing-error = ธนาคารขัดข้อง โปรดลองอีกครั้งในอีกสักครู่หรือใช้บัตรอื่น
refusal-authentication = ธนาคารต้องการให้คุณยืนยันการชำระเงินนี้
refusal-too-many-attempts = พยายามหลายครั้งเกินไป โปรดรอสักพักแล้วลองอีกครั้ง
refusal-in-use = ยังใช้งานอยู่ จึงลบไม่ได้
obstacle-subscription-over = แพ็กเกจนี้สิ้นสุดแล้ว
obstacle-subscription-runs = แพ็กเกจนี้ยังไม่สิ้นสุด
obstacle-subscription-incomplete = ใบแจ้งหนี้แรกของแพ็กเกจนี้ยังไม่ได้ชำระ โปรดชำระก่อน
obstacle-nothing-to-undo = แพ็กเกจนี้ไม่มีกำหนดสิ้นสุดที่จะยกเลิกได้
obstacle-already-ending = แพ็กเกจนี้กำลังจะสิ้นสุดอยู่แล้ว
obstacle-already-paused = แพ็กเกจนี้หยุดชั่วคราวอยู่แล้ว
obstacle-not-paused = แพ็กเกจนี้ไม่ได้หยุดชั่วคราว
obstacle-subscription-overdue = ใบแจ้งหนี้ของแพ็กเกจนี้เกินกำหนดชำระ โปรดชำระก่อน
obstacle-subscription-paused = แพ็กเกจนี้หยุดชั่วคราวอยู่ โปรดใช้งานต่อก่อน
obstacle-has-schedule = มีการวางแผนเปลี่ยนแพ็กเกจนี้อยู่แล้ว โปรดยกเลิกก่อน หรือติดต่อ { $organization }
obstacle-last-item = แพ็กเกจต้องมีอย่างน้อยหนึ่งรายการ
obstacle-invoice-not-open = ใบแจ้งหนี้นี้ไม่อยู่ในสถานะรอชำระแล้ว
obstacle-invoice-paid = ใบแจ้งหนี้นี้ชำระแล้ว
obstacle-no-payment-method = ไม่มีวิธีการชำระเงินให้ใช้ โปรดเพิ่มก่อน
obstacle-last-payment-method = แพ็กเกจที่ใช้งานอยู่ชำระด้วยวิธีนี้ โปรดเลือกวิธีการชำระเงินอื่นสำหรับแพ็กเกจนั้นก่อน
obstacle-payment-over = การชำระเงินนี้สิ้นสุดแล้ว
obstacle-setup-over = บัตรนี้ถูกเพิ่มหรือยกเลิกไปแล้ว
obstacle-no-gateway = { $organization } ยังรับชำระเงินที่นี่ไม่ได้ โปรดติดต่อทางนั้น
obstacle-offer-taken = คุณเคยรับข้อเสนอนี้แล้ว
obstacle-discount-runs = มีส่วนลดที่ใช้อยู่แล้ว
obstacle-too-many = มีครบตามจำนวนสูงสุดแล้ว
rule-required = โปรดกรอกช่องนี้
rule-too-long = { $count ->
   *[other] ใส่ได้ไม่เกิน { $count } อักขระ
 }
rule-too-short = { $count ->
   *[other] ต้องมีอย่างน้อย { $count } อักขระ
 }
rule-range = ต้องอยู่ระหว่าง { $min } ถึง { $max }
rule-character = มีอักขระที่ใช้ที่นี่ไม่ได้
rule-email = ดูเหมือนไม่ใช่ที่อยู่อีเมล
rule-choice = โปรดเลือกหนึ่งรายการจากรายการที่มี
rule-taken = มีการใช้แล้ว
rule-missing = รายการนี้ไม่มีแล้ว โปรดเลือกรายการอื่น
rule-expired = รายการนี้หมดอายุแล้ว
rule-used-up = รายการนี้ถูกใช้ครบจำนวนครั้งแล้ว
rule-first-time-only = สำหรับลูกค้าใหม่เท่านั้น
rule-once-per-customer = ใช้ได้ครั้งเดียวเท่านั้น และคุณใช้ไปแล้ว
rule-below-minimum = ยอดเงินน้อยเกินไปสำหรับรายการนี้
rule-not-applicable = รายการนี้ใช้กับแพ็กเกจของคุณไม่ได้
rule-tax-id = ดูเหมือนไม่ใช่หมายเลขประเภทนี้ โปรดตรวจสอบว่าพิมพ์ถูกต้อง
rule-expiry = โปรดตรวจสอบเดือนและปี
rule-card-number = โปรดอย่าใส่หมายเลขบัตรที่นี่
rule-weak-password = รหัสผ่านนี้เดาง่ายเกินไป โปรดเลือกรหัสที่ยาวกว่าหรือไม่ค่อยมีคนใช้
rule-wrong-password = นี่ไม่ใช่รหัสผ่านของคุณ
rule-invalid = โปรดตรวจสอบช่องนี้

### mails

mail-code-subject = รหัสเข้าสู่ระบบของคุณสำหรับ { $merchant }
mail-code-lead = ป้อนรหัสนี้เพื่อเข้าสู่หน้าการเรียกเก็บเงินของคุณที่ { $merchant }:
mail-code-life = { $minutes ->
   *[other] รหัสใช้ได้ครั้งเดียวภายใน { $minutes } นาที
 }
mail-code-ignore = หากคุณไม่ได้ขอรหัสนี้ โปรดละเว้นอีเมลนี้ ไม่มีใครเข้าสู่ระบบได้หากไม่มีรหัส
mail-link-subject = ลิงก์เข้าสู่ระบบของคุณสำหรับ { $merchant }
mail-link-lead = ใช้ลิงก์นี้เพื่อเข้าสู่หน้าการเรียกเก็บเงินของคุณที่ { $merchant }
mail-link-button = เข้าสู่ระบบ
mail-link-life = { $minutes ->
   *[other] ลิงก์ใช้ได้ครั้งเดียวภายใน { $minutes } นาที
 }
mail-link-ignore = หากคุณไม่ได้ขอลิงก์นี้ โปรดละเว้นอีเมลนี้ ไม่มีใครเข้าสู่ระบบได้หากไม่มีลิงก์
mail-reset-subject = ตั้งรหัสผ่านใหม่สำหรับ { $merchant }
mail-reset-lead = ใช้ลิงก์นี้เพื่อตั้งรหัสผ่านใหม่สำหรับหน้าการเรียกเก็บเงินของคุณที่ { $merchant }
mail-reset-button = ตั้งรหัสผ่านใหม่
mail-reset-ignore = หากคุณไม่ได้ขอ โปรดละเว้นอีเมลนี้ รหัสผ่านของคุณจะคงเดิม
mail-proof-subject = ยืนยันที่อยู่อีเมลของคุณสำหรับ { $merchant }
mail-proof-lead = ป้อนรหัสนี้เพื่อใช้ที่อยู่อีเมลนี้กับ { $merchant }:
mail-proof-ignore = หากคุณไม่ได้ขอ โปรดละเว้นอีเมลนี้ จะไม่มีอะไรเปลี่ยนแปลง
mail-email-subject = มีการเปลี่ยนที่อยู่อีเมลของคุณ
mail-email-old = ที่อยู่อีเมลของบัญชีการเรียกเก็บเงินของคุณที่ { $merchant } ถูกเปลี่ยนเมื่อ { $date } จะไม่มีอีเมลส่งมายังที่อยู่นี้อีก
mail-email-new = ที่อยู่นี้เป็นอีเมลของบัญชีการเรียกเก็บเงินของคุณที่ { $merchant } แล้ว
mail-method-subject = มีการเพิ่มวิธีการชำระเงิน
mail-method-lead = เพิ่ม { $brand } ลงท้ายด้วย { $last4 } ในบัญชีการเรียกเก็บเงินของคุณที่ { $merchant } เมื่อ { $date }
mail-method-card = เพิ่มบัตรลงท้ายด้วย { $last4 } ในบัญชีการเรียกเก็บเงินของคุณที่ { $merchant } เมื่อ { $date }
mail-cancelled-subject = ยกเลิกแพ็กเกจของคุณแล้ว
mail-cancelled-later = คุณยกเลิก { $plan } แล้ว คุณใช้งานได้ถึง { $date }
mail-cancelled-undo = เปลี่ยนใจใช่ไหม คุณยกเลิกการดำเนินการนี้ได้ที่หน้าการเรียกเก็บเงินจนกว่าจะถึงเวลานั้น
mail-cancelled-now = คุณยกเลิก { $plan } และแพ็กเกจสิ้นสุดแล้ว
mail-portal-button = เปิดหน้าการเรียกเก็บเงินของคุณ
mail-not-you = หากไม่ใช่คุณ โปรดติดต่อ { $merchant } ทันที
mail-not-you-at = หากไม่ใช่คุณ โปรดติดต่อ { $merchant } ทันที: { $email }
