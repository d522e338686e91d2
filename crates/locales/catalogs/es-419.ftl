### general

percent = { $number } %
title = { $page } · { $organization }
billing = Facturación
test-mode = Modo de prueba
test-mode-note = Aquí no se cobra nada.
skip = Ir al contenido
policies = Condiciones
privacy = Política de privacidad
terms = Condiciones del servicio
refunds = Política de reembolsos
return-to = Volver a { $organization }
sign-out = Cerrar sesión
language = Idioma
language-change = Cambiar de idioma
contact = Contacto
contact-lead = { $organization } responde aquí a sus preguntas sobre la facturación.
not-given = No indicado
back = Volver
home = Su facturación
navigation = Su facturación
reference = Referencia
errors-title = { $count ->
    [one] Hay algo que revisar
    [many] Hay { $count } de cosas que revisar
   *[other] Hay { $count } cosas que revisar
 }
field-again = Por su seguridad, este dato no se conservó. Ingréselo de nuevo.
optional = opcional

days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
 }
weeks = { $count ->
    [one] { $count } semana
    [many] { $count } de semanas
   *[other] { $count } semanas
 }
months = { $count ->
    [one] { $count } mes
    [many] { $count } de meses
   *[other] { $count } meses
 }
years = { $count ->
    [one] { $count } año
    [many] { $count } de años
   *[other] { $count } años
 }

price-daily = { $amount } al día
price-weekly = { $amount } a la semana
price-monthly = { $amount } al mes
price-yearly = { $amount } al año
price-every = { $amount } cada { $interval }
price-once = { $amount } una sola vez
price-metered = { $amount } según el uso
price-tiers = Precio según la cantidad

### notices

notice-stale = Esta página no estaba al día. Inténtelo de nuevo.

### flows

flow-done = Listo
flow-done-lead = Puede cerrar esta página.

### portal

portal-headline = Su facturación con { $organization }
portal-use-link = Use el enlace que le envió { $organization }
portal-use-link-more = Su facturación se abre con un enlace personal. Búsquelo en su cuenta de { $organization } o en uno de sus mensajes.
portal-use-link-once = Cada enlace funciona una vez y durante unos minutos. Si el suyo venció, solicite uno nuevo.
portal-closed = { $organization } muestra su facturación dentro de su cuenta con ellos.
link-title = Su facturación está lista
link-lead = { $organization } creó este enlace solo para usted. Funciona una vez.
link-button = Abrir mi facturación
link-note = Al abrirlo, inicia sesión en este dispositivo. Cierre la sesión cuando termine.
ended-title = Este enlace venció
ended-lead = Los enlaces a una página de facturación funcionan una vez y durante cinco minutos, para que nadie más pueda usar el suyo.
ended-step-back = Regrese adonde encontró el enlace: su cuenta o el mensaje que lo contenía.
ended-step-ask = Solicite allí un enlace nuevo.
ended-step-open = Ábralo antes de que pasen cinco minutos.
signed-out = Se cerró la sesión
signed-out-close = Puede cerrar esta ventana.
signed-out-lead = Puede cerrar esta ventana. Para volver, use un enlace nuevo de { $organization }.

### signing in

sign-in-title = Iniciar sesión
sign-in-email = Correo electrónico
sign-in-username = Correo electrónico o nombre de usuario
sign-in-password = Contraseña
sign-in-password-hint = Déjela en blanco para recibir un código por correo electrónico.
sign-in-code-note = Le enviamos un código para iniciar sesión. No necesita contraseña.
sign-in-continue = Continuar
sign-in-send = Enviarme un código
sign-in-forgotten = ¿Olvidó su contraseña?
sign-in-wrong-password = El nombre o la contraseña no son correctos.
sign-in-needs-password = Ingrese su contraseña.
sign-in-wait = { $minutes ->
    [one] Se solicitó demasiadas veces. Use el correo más reciente que tenga o inténtelo de nuevo dentro de { $minutes } minuto.
    [many] Se solicitó demasiadas veces. Use el correo más reciente que tenga o inténtelo de nuevo dentro de { $minutes } de minutos.
   *[other] Se solicitó demasiadas veces. Use el correo más reciente que tenga o inténtelo de nuevo dentro de { $minutes } minutos.
 }
code-title = Revise su correo
code-lead = Si { $email } pertenece a un cliente de { $organization }, un código está en camino a esa dirección.
code-field = Código del correo
code-hint = Ocho dígitos. El código funciona durante diez minutos, en este navegador.
code-enter = Iniciar sesión
code-wrong = Este código no funciona. Revíselo o solicite uno nuevo.
code-resend = Enviar un código nuevo
code-other = Usar otra dirección
code-sent = Un código nuevo está en camino. Los anteriores ya no funcionan.
choose-title = ¿Qué facturación quiere ver?
choose-lead = Su dirección pertenece a varios clientes de { $organization }.
choose-legend = Clientes
choose-unnamed = Sin nombre
choose-since = Cliente desde el { $date }
choose-plans = { $count ->
    [one] { $count } suscripción activa
    [many] { $count } de suscripciones activas
   *[other] { $count } suscripciones activas
 }
choose-no-plan = Ninguna suscripción activa
choose-needed = Elija una opción.
forgotten-title = Crear una contraseña nueva
forgotten-lead = Le enviamos un enlace para crearla.
forgotten-send = Enviarme el enlace
forgotten-sent = Si { $organization } conoce este nombre y tiene contraseña, un enlace está en camino a su correo electrónico. Funciona durante una hora.
password-title = Su contraseña
password-current = Contraseña actual
password-new = Contraseña nueva
password-new-hint = Al menos ocho caracteres. Cuanto más larga, mejor.
password-save = Guardar contraseña
password-first = Todavía no tiene contraseña. Con una puede iniciar sesión como { $email } sin esperar un código.
password-first-no-email = Una contraseña necesita un correo electrónico. Agregue primero el suyo a sus datos.
password-others = Se cerrará su sesión en todos los demás sitios.
notice-password = Su contraseña se guardó.
notice-password-reset = Su contraseña nueva se guardó. Inicie sesión con ella.
confirm-title = ¿Es usted?
confirm-lead = Para proteger su cuenta, demuestre otra vez quién es.
confirm-send = Enviar un código a { $email }
confirm-code-lead = Un código está en camino a { $email }.
confirm-or-password = O ingrese su contraseña
confirm-button = Confirmar
confirm-no-way = No podemos enviarle un código. Abra su facturación con un enlace nuevo de { $organization }; después podrá hacer esto durante diez minutos.
sessions-title = Dónde inició sesión
sessions-lead = Si no reconoce una de estas sesiones, ciérrela y cambie su contraseña si tiene una.
sessions-this = Este navegador
sessions-unknown = Navegador desconocido
sessions-seen = Última actividad: { $time }
sessions-by-link = Sesión iniciada con un enlace de { $organization }: { $time }
sessions-by-email = Sesión iniciada por correo electrónico: { $time }
sessions-by-password = Sesión iniciada con su contraseña: { $time }
sessions-by-site = Sesión iniciada en { $organization }: { $time }
sessions-end = Cerrar sesión
sessions-end-others = Cerrar todas las demás sesiones
sessions-end-all = Cerrar todas las sesiones
notice-link-ended = Ese enlace venció. Inicie sesión aquí.
notice-session-ended = Se cerró la sesión en ese navegador.
notice-sessions-ended = Se cerraron todas las demás sesiones.

### home

hello = Hola, { $name }
hello-nobody = Hola
signed-in-as = Sesión iniciada como { $email }
details = Datos de facturación
name = Nombre
email = Correo electrónico
phone = Teléfono
address = Dirección de facturación
shipping = Dirección de envío
home-plans = Sus suscripciones
home-no-plans = Por el momento no tiene ninguna suscripción aquí.
home-more-plans = Más suscripciones
home-ended = Suscripciones terminadas
home-balance = Saldo
home-credit = Tiene { $amount } a su favor. Se usará para pagar sus próximas facturas.
home-debt = Se agregarán { $amount } a su próxima factura.
home-methods = Método de pago
home-no-methods = Todavía no tiene ningún método de pago guardado.
home-methods-more = { $count ->
    [one] y { $count } método de pago más
    [many] y { $count } de métodos de pago más
   *[other] y { $count } métodos de pago más
 }
home-methods-no-default = { $count ->
    [one] Guardó { $count } método de pago. Todavía no es el predeterminado.
    [many] Guardó { $count } de métodos de pago. Ninguno es todavía el predeterminado.
   *[other] Guardó { $count } métodos de pago. Ninguno es todavía el predeterminado.
 }
home-methods-manage = Administrar métodos de pago
home-details-change = Cambiar datos
home-tax-ids = Números de identificación fiscal
home-no-invoices = Todavía no hay facturas.
home-all-invoices = Todas las facturas
home-further = Más páginas
home-sessions = Dónde inició sesión
home-password = Su contraseña
home-privacy = Sus datos

owed-now = { $amount } por pagar ahora
owed-now-several = Hay facturas que se deben pagar ahora
owed-open = { $amount } por pagar
owed-open-several = Hay facturas por pagar
owed-all = Ver todas las facturas pendientes
owed-late = Esta factura está vencida.
owed-not-yet = Esta factura todavía no está pagada.
owed-processing = Su pago está en curso.
owed-retry = Lo intentaremos de nuevo el { $date }.
owed-pay = Pagar { $amount }
owed-pay-all = Pagarlas todas
owed-confirm = Confirmar el pago

plan-nameless = Suscripción
plan-quantity = × { $quantity }
plan-active = Activa
plan-trial-until = Prueba gratuita hasta el { $date }
plan-paused = En pausa
plan-paused-until = En pausa hasta el { $date }
plan-pauses-on = En pausa a partir del { $date }
plan-ends-on = Termina el { $date }
plan-ended = Terminada
plan-ended-on = Terminó el { $date }
plan-past-due = Pago fallido
plan-unpaid = Sin pagar
plan-incomplete = A la espera del primer pago
plan-on-hold = Detenida: sin método de pago
plan-next-payment = Próximo pago
plan-next-invoice = Próxima factura
plan-next-lines = Ver el detalle
plan-next-plus-use = A esto se suma lo que use.
plan-next-due = A pagar a más tardar el { $date }
plan-discount = Descuento
plan-discount-until = Hasta el { $date }
plan-later = Cambio programado
plan-paid-with = Se paga con
plan-paid-with-change = Cambiar
plan-paid-with-default = Su método predeterminado
plan-paid-by-invoice = Paga cada factura
plan-no-method = Sin método de pago
plan-card-expired = Esta tarjeta venció. Use otra para que su próximo pago se pueda realizar.
plan-card-expires = Esta tarjeta vence antes de su próximo pago. Use otra a tiempo.
plan-needs-method = Agregue un método de pago para que su próximo pago se pueda realizar.
plan-until-end = Puede usarla hasta el { $date }.
plan-paused-note = No paga nada mientras está en pausa.
plan-change = Cambiar suscripción
plan-pause = Pausar
plan-resume = Reanudar
plan-address = Direcciones
plan-cancel = Cancelar suscripción
plan-keep = Mantener suscripción
plan-unschedule = Deshacer el cambio programado
plan-reactivate = Reactivar
plan-add-method = Agregar método de pago
discount-plain = { $off } de descuento
discount-named = { $name } ({ $off } de descuento)
card-of-brand = { $brand } terminada en { $last4 }
card-plain = Tarjeta terminada en { $last4 }

### plans

plans-title = Cambiar su suscripción
plans-interval = ¿Cada cuánto quiere pagar?
plans-daily = Cada día
plans-weekly = Cada semana
plans-monthly = Cada mes
plans-yearly = Cada año
plans-every = Cada { $interval }
plans-choose = Elija una suscripción
plans-current = Su suscripción
plans-stays = { $plan } se queda como está. { $organization } no ofrece aquí otra opción.
plans-quantity = Cantidad
plans-quantity-range = De { $min } a { $max }
plans-quantity-least = { $min } o más
plans-quantity-form = Escriba un número entero.
plans-quantity-fixed = La cantidad de esta suscripción no se puede cambiar aquí.
plans-code = Código promocional
plans-code-unknown = No conocemos este código. Revise si hay algún error al escribirlo.
plans-code-used = Ya tiene este descuento.
plans-choose-one = Elija una suscripción.
plans-twice = Otra parte de su suscripción ya lo incluye. Elija otra cosa.
plans-continue-note = Todavía no cambia nada. La página siguiente muestra exactamente lo que paga.
plans-continue = Ver cuánto cuesta
plans-keep = Dejar mi suscripción como está
plans-nothing-changed = Esto es lo que tiene ahora. Elija otra cosa o deje su suscripción como está.
plans-nothing-offered = { $organization } no ofrece aquí ninguna otra suscripción. Comuníquese con ellos si necesita una.
plans-bound = { $organization } programó un cambio de esta suscripción. Comuníquese con ellos para modificarlo.
plans-bound-until = { $organization } programó un cambio de esta suscripción para el { $date }. Comuníquese con ellos para modificarlo.
plans-waits-for-method = Esta suscripción espera un método de pago. Agregue uno y después cambie la suscripción.
plans-add-method = Agregar un método de pago
plans-pay-open = Pagar la factura pendiente
plans-to-home = Volver a su facturación
plans-waiting-title = Hay un cambio programado
plans-waiting = A partir del { $date } tendrá { $plan }. Hasta entonces conserva lo que tiene ahora.
plans-waiting-replaced = Si elige otra cosa a continuación, sustituirá a este cambio.
plans-undo = Deshacer este cambio
plans-undo-title = ¿Mantener su suscripción actual?
plans-undo-lead = El cambio a { $plan } el { $date } no se hará. Su suscripción continúa como ahora.
plans-undo-button = Mantener mi suscripción actual
plans-undo-leave = Dejar que se haga el cambio
plans-undone = El cambio programado se anuló. Su suscripción continúa como está.
plans-nothing-waits = Ya no hay ningún cambio programado para esta suscripción.
plans-confirm = Revise su cambio
plans-change = Su cambio
plans-before = Ahora tiene
plans-after = Tendrá
plans-starts = Desde cuándo
plans-starts-now = De inmediato
plans-starts-on = A partir del { $date }. Hasta entonces conserva lo que tiene ahora.
plans-trial = Prueba
plans-trial-goes-on = Continúa hasta el { $date }.
plans-trial-ends = Termina ahora.
plans-method = Se paga con
plans-by-invoice = { $count ->
    [one] Factura, a pagar en { $count } día
    [many] Factura, a pagar en { $count } de días
   *[other] Factura, a pagar en { $count } días
 }
plans-no-method = Sin método de pago
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Paga ahora
plans-bill-none = Nada.
plans-credit-left = Sobran { $amount }. Se descontarán de sus próximas facturas.
plans-next-title = Después paga
plans-next = { $amount } el { $date }
plans-next-none = Nada. No hay ninguna factura más.
plans-next-settles = Incluye la diferencia por el resto de este período.
plans-next-usage = Se agrega lo que use.
plans-line-unused = Crédito por el tiempo no usado de { $plan } a partir del { $date }
plans-line-rest = { $plan } por el resto del período a partir del { $date }
plans-line-period = { $plan }, del { $from } al { $to }
plans-pay = Pagar { $amount } y cambiar
plans-change-on = Cambiar el { $date }
plans-change-now = Cambiar ahora
plans-get-invoice = Cambiar y recibir una factura de { $amount }
plans-again = Elegir otra cosa
plans-moved = Algo cambió desde que vio esta página. Revise de nuevo los montos.
plans-done = Su suscripción cambió.
plans-done-planned = Su cambio está programado. Hasta entonces conserva lo que tiene ahora.
plans-done-busy = El pago todavía se está procesando. Su suscripción cambia en cuanto se complete.
plans-declined = El pago no se realizó
plans-waits-lead = Su suscripción cambia en cuanto se paguen { $amount }. Hasta entonces conserva lo que tiene ahora.
plans-refused-lead = No se pudieron cobrar { $amount }, así que su suscripción sigue como está. Puede cambiarla con otro método de pago.
plans-pay-other = Pagar con otra tarjeta
plans-stop = Este cambio no se puede hacer

### invoices

invoice = Factura { $number }
invoice-for = Para
invoice-issued = Emitida
invoice-due = Vencimiento
invoice-status = Estado
invoice-open = Pendiente
invoice-paid = Pagada
invoice-void = Anulada
invoice-given-up = Dada por incobrable
invoice-lines = Detalle
invoice-line = Descripción
invoice-quantity = Cantidad
invoice-amount = Monto
invoice-discount = Descuentos
invoice-total = Total
invoice-balance = Saldo aplicado
invoice-left = Monto pendiente
invoice-pdf = Descargar en PDF
invoices-title = Facturas
invoices-search = Buscar facturas
invoices-any-status = Cualquier estado
invoices-any-year = Cualquier año
invoices-year = Año
invoices-number = Número de factura
invoices-number-column = Número
invoices-what = Concepto
invoices-show = Mostrar
invoices-all = Mostrar todas las facturas
invoices-none-found = Ninguna factura coincide.
invoices-none-here = No hay facturas en esta página.
invoices-count = { $count ->
    [one] { $count } factura
    [many] { $count } de facturas
   *[other] { $count } facturas
 }
invoices-pages = Páginas
invoices-page = Página { $page } de { $pages }
invoices-newer = Más recientes
invoices-older = Más antiguas
invoice-unnumbered = Factura sin número
invoice-empty = Nada
invoice-and-more = { $count ->
    [one] { $first } y { $count } más
    [many] { $first } y { $count } más
   *[other] { $first } y { $count } más
 }
invoice-late = Vencida
invoice-paid-on = Pagada el
invoice-voided-on = Anulada el
invoice-subtotal = Subtotal
invoice-credited = Acreditado
invoice-row-credited = { $amount } acreditados
credit-notes-title = Notas de crédito
credit-off-invoice = Descontado de esta factura
credit-refunded = Devuelto
credit-to-balance = Para sus próximas facturas
credit-elsewhere = Compensado de otra forma
invoice-paid-amount = Pagado
invoice-pay = Iniciar sesión y pagar
invoice-receipt = Recibo
payments-title = Pagos
payment-day = Fecha
payment-with = Pagado con
payment-succeeded = Pagado
payment-processing = En curso
payment-canceled = Cancelado
payment-failed = Fallido
payment-no-method = Sin método de pago
refund-succeeded = Reembolsado
refund-processing = Reembolso en curso
refund-failed = Reembolso fallido
receipt = Recibo de la factura { $number }
receipt-paid = Monto pagado: { $amount }
receipt-elsewhere = Se pagó fuera de esta página.
receipt-pdf = Descargar recibo en PDF
upcoming-title = Próxima factura
upcoming-none-title = No hay ninguna factura programada
upcoming-none = Tal como está, esta suscripción no genera más facturas.
upcoming-charged = Se pagará con { $card }. Los cambios que haga hasta entonces pueden modificar el monto.
upcoming-sent = Entonces recibirás la factura. Se debe pagar a más tardar el { $date }.
line-trial = Prueba gratuita de { $plan }
line-usage = { $plan }: lo que usó

### paper

paper-invoice = Factura
paper-receipt = Recibo
paper-credit-note = Nota de crédito
paper-number = Número
paper-period = Período
paper-from = De
paper-bill-to = Facturar a
paper-quantity = Cant.
paper-unit-price = Precio unitario
paper-tax = Impuesto
paper-pay-online = Ver y pagar en línea
paper-page = Página { $page } de { $pages }
paper-test-mark = PRUEBA: este documento no es una solicitud de pago
paper-discount = Descuento
paper-subtotal = Subtotal
paper-credited = Acreditado
paper-paid = Pagado
paper-draft = Borrador
paper-overdue = Vencida
paper-uncollectible = Incobrable

### leaving

leaving-title = Cancelar { $plan }
leaving-when-later = Termina el { $date }
leaving-when-trial = Su prueba termina el { $date }
leaving-when-now = Termina de inmediato
leaving-when-after-pause = Termina después de su pausa
leaving-stays = Hasta entonces todo sigue igual.
leaving-stays-paused = Sigue en pausa. El tiempo que pagó viene después de la pausa; luego termina.
leaving-no-charge = No se le volverá a cobrar por ella.
leaving-usage = Lo que usó se cobra ahora: paga { $amount }.
leaving-usage-later = Lo que use hasta entonces se cobrará el { $date }.
leaving-owed = Las facturas que siguen pendientes se deben pagar.
leaving-lost = Pagó hasta el { $date }. El resto no se reembolsa.
leaving-credit = Crédito por el tiempo que no use
leaving-credit-later = Se descuenta de su próxima factura de { $organization }.
leaving-schedule = El cambio programado para el { $date } no se hará.
leaving-button = Cancelar suscripción
leaving-stay = Volver sin cancelar
leaving-undo-later = Puede cambiar de opinión hasta entonces.
leaving-again-later = Puede reactivarla en cualquier momento.
leaving-changed = Los montos cambiaron. Revíselos de nuevo.
offer-title = O quédese por menos
offer-coupon = { $discount } en { $plan }
offer-effect = Su próximo pago el { $date } es de { $then } en lugar de { $now }.
offer-once = Vale para un pago.
offer-invoices = { $count ->
    [one] Vale para { $count } pago.
    [many] Vale para { $count } de pagos.
   *[other] Vale para { $count } pagos.
 }
offer-until = Vale hasta el { $date }.
offer-forever = Vale mientras mantenga su suscripción.
offer-single = Puede aprovecharlo una vez.
offer-take = Aceptar el descuento
offer-taken = Su descuento está activo y su suscripción continúa.
offer-pause-title = O haga una pausa
offer-pause-lead = Pause su suscripción. No se cobra nada hasta que se reanude.
offer-pause-go = Elegir una pausa
left-later = { $plan } termina el { $date }
left-after-pause = { $plan } termina después de su pausa
left-now = { $plan } terminó
left-again = Reactivar
left-home = Ir a su facturación
left-done = Listo
left-notice = Su suscripción está cancelada.
left-undo = Mantener mi suscripción
survey-title = ¿Por qué se va?
survey-lead = A { $organization } le gustaría saberlo. No es obligatorio responder.
survey-legend = Motivo
survey-comment = Con sus palabras
survey-send = Enviar
survey-thanks = Gracias. { $organization } lo leerá.
reason-customer-service = La atención al cliente
reason-low-quality = La calidad
reason-missing-features = Falta algo
reason-other = Otra cosa
reason-switched-service = Encontré otra opción
reason-too-complex = Es demasiado complicado
reason-too-expensive = Es demasiado caro
reason-unused = No lo uso
keep-title = Mantener { $plan }
keep-lead = Iba a terminar el { $date }. Ahora continúa.
keep-lead-paused = Iba a terminar después de su pausa. Ahora continúa.
keep-next = Próximo pago
keep-button = Mantener mi suscripción
keep-leave = Volver sin cambiar nada
keep-done = Su suscripción continúa.

### pausing

pausing-title = Pausar { $plan }
pausing-lead = No se cobra nada mientras su suscripción está en pausa, y el tiempo que pagó se conserva.
pausing-legend = ¿Cuánto tiempo?
pausing-choice = { $length }, hasta el { $date }
pausing-choice-open = Hasta que yo la reanude
pausing-continue = Continuar
pausing-choose = Elija cuánto tiempo.
pausing-confirm-until = Pausar hasta el { $date }
pausing-confirm-open = Pausar hasta que la reanude
pausing-from = En pausa desde
pausing-until = Se reanuda el
pausing-by-you = Cuando la reanude aquí
pausing-charged = Se cobra mientras tanto
pausing-nothing = Nada
pausing-kept = Tiempo pagado que se conserva
pausing-next = Próximo pago
pausing-no-next = No hay ningún pago más.
pausing-open-next = El próximo pago llega cuando se agote el tiempo conservado después de reanudarla.
pausing-trial-kept = Tiempo de prueba que se conserva
pausing-button = Pausar suscripción
pausing-button-change = Cambiar la pausa
pausing-done = Su suscripción está en pausa.
pausing-changed = Su pausa se cambió.
pausing-is-until = Está en pausa hasta el { $date }.
pausing-is-open = Está en pausa hasta que la reanude.
pausing-will = Estará en pausa a partir del { $date }.
pausing-change-legend = Cambiarla a
pausing-leave = Volver sin pausar
pausing-stay = Volver sin cambiarla
pausing-ending = Esta suscripción va a terminar, así que no se puede pausar. Primero debe mantenerla.
pausing-none = { $organization } no ofrece pausas ahora.
resuming-title = Reanudar { $plan }
resuming-lead = Continúa hoy.
resuming-charged = Se cobra hoy
resuming-button = Reanudar suscripción
resuming-pay = Pagar { $amount } y reanudar
resuming-done = Su suscripción continúa.
resuming-off-title = Anular la pausa de { $plan }
resuming-off-lead = Iba a ponerse en pausa el { $date }. Continúa sin interrupción.
resuming-off-button = Anular la pausa
resuming-off-done = Su pausa se anuló.

### reactivating

reactivating-title = Reactivar { $plan }
reactivating-lead = Terminó el { $date }. Empieza de nuevo hoy.
reactivating-charged = Se cobra hoy
reactivating-invoiced = Se factura hoy
reactivating-next = Próximo pago
reactivating-with = Se paga con
reactivating-add = Agregar un método de pago
reactivating-pay = Pagar { $amount } y empezar
reactivating-button = Reactivar
reactivating-leave = Volver sin reactivar
reactivating-changed = Los montos cambiaron. Revíselos de nuevo.
reactivating-done = Su suscripción vuelve a estar activa.
reactivating-unpaid = Su suscripción empieza en cuanto se pague.
reactivating-gone = { $plan } ya no se vende como la tenía. Comuníquese con { $organization }.

### methods

methods-title = Métodos de pago
methods-none = Todavía no tiene ningún método de pago.
methods-add = Agregar una tarjeta
methods-default-mark = Predeterminada
methods-expired-mark = Vencida
methods-soon-mark = Vence pronto
methods-expires = Vence: { $date }
methods-expired-since = Venció: { $date }. Actualícela o agregue otra tarjeta.
methods-pays = Paga { $plans }
methods-pays-nothing = Por el momento no paga nada
methods-unpaid = Todavía no hay tarjeta para pagar { $plans }. Agregue una o elíjala.
methods-a-plan = Su suscripción
methods-make-default = Hacer predeterminada
methods-choose = Elegir suscripciones
methods-edit = Actualizar
methods-remove = Quitar
methods-default-title = ¿Usar { $card } como tarjeta predeterminada?
methods-default-lead = Su tarjeta predeterminada paga todo lo que no tiene tarjeta propia, ahora y en el futuro.
methods-default-plans = Suscripciones que pasan a esta tarjeta
methods-default-keep = Una suscripción que no marque conserva la tarjeta que tiene hoy.
methods-default-button = Hacer predeterminada
methods-default-done = Su método de pago predeterminado cambió.
methods-default-already = Esta ya es su tarjeta predeterminada.
methods-plans-title = Qué se paga con { $card }
methods-plans-legend = Suscripciones que paga esta tarjeta
methods-plans-now = Ahora se paga con { $card }
methods-plans-now-nothing = Todavía sin método de pago
methods-plans-none = No tiene ninguna suscripción activa que se pague con tarjeta.
methods-plans-as-default = Como tarjeta predeterminada paga { $plans }. Para cambiarlo, elija otra tarjeta para ello.
methods-plans-back = Una suscripción que no marque vuelve a su tarjeta predeterminada.
methods-plans-button = Guardar
methods-plans-done = Guardado. Sus suscripciones se pagan como eligió.
methods-remove-title = ¿Quitar { $card }?
methods-remove-free = Por el momento no paga nada.
methods-remove-falls-back = Después, { $card } pasará a pagar { $plans }.
methods-remove-needed = Paga { $plans }, y no hay nada más con que hacerlo. Elija primero otra tarjeta.
methods-remove-needed-add = Agregar otra tarjeta
methods-remove-needed-choose = Elegir otra tarjeta
methods-remove-final = Olvidamos la tarjeta. Puede volver a agregarla en cualquier momento.
methods-remove-button = Quitar tarjeta
methods-remove-keep = Conservarla
methods-remove-done = La tarjeta se quitó.
methods-edit-title = Actualizar { $card }
methods-edit-lead = ¿Tiene una tarjeta nueva con el mismo número? Cambie aquí lo que lleva impreso.
methods-edit-button = Guardar
methods-edit-done = La tarjeta se actualizó.
methods-field-number = Número de tarjeta
methods-field-expiry = Fecha de vencimiento
methods-field-expiry-hint = Mes y año, por ejemplo 08/30
methods-field-cvc = Código de seguridad
methods-field-cvc-hint = Los tres o cuatro dígitos junto a la firma o en el frente
methods-field-name = Nombre en la tarjeta
methods-field-line1 = Calle y número
methods-field-line2 = Más datos de la dirección
methods-field-city = Ciudad o localidad
methods-field-state = Estado o región
methods-field-postal = Código postal
methods-wrong-number = Revise el número de tarjeta.
methods-wrong-cvc = El código de seguridad tiene tres o cuatro dígitos.
methods-not-test = Esta no es una tarjeta de prueba. Use uno de los números de abajo, nunca una tarjeta real.
methods-add-test = El modo de prueba solo acepta tarjetas de prueba. Sirven cualquier fecha futura y cualquier código de seguridad.
methods-add-future = Usarla para pagos futuros
methods-add-future-hint = Pasa a ser su tarjeta predeterminada.
methods-add-plans = Suscripciones que paga desde ahora
methods-add-button = Agregar tarjeta
methods-added = La tarjeta se agregó.
methods-add-busy = Su banco está tardando. La tarjeta aparecerá aquí cuando haya respondido.
methods-test-cards = Tarjetas de prueba
methods-test-number = Número
methods-test-outcome = Qué ocurre
methods-test-succeeds = Funciona
methods-test-declined = Rechazada
methods-test-funds = Rechazada: fondos insuficientes
methods-test-expired = Rechazada: vencida
methods-test-cvc = Rechazada: código de seguridad incorrecto
methods-test-processing = Rechazada: el banco tiene un problema
methods-test-later = Se agrega, y los pagos se rechazan
methods-test-asks = El banco le pide confirmación
methods-test-asks-in-vain = El banco le pide confirmación y después rechaza la tarjeta
methods-saved-title = Se agregó { $card }
methods-saved-pays = A partir de ahora paga { $plans }.
methods-saved-default = Es su tarjeta predeterminada: paga todo lo que no tiene tarjeta propia.
methods-saved-only = Está lista para cuando la necesite.
methods-saved-owed = Todavía pendiente
methods-saved-pay = Pagar { $amounts } ahora
methods-saved-later = Ahora no
methods-saved-done = Listo
methods-nowhere-title = Aquí todavía no se pueden agregar tarjetas
methods-nowhere-lead = { $organization } todavía no configuró el pago con tarjeta en esta página. Comuníquese con ellos para cambiar cómo paga.
methods-page-lead = Ingresa su tarjeta en una página de nuestro proveedor de pagos. Nunca vemos su número.
methods-page-button = Continuar

### paying

paying-title = Pagar la factura { $number }
paying-all-title = Pagar lo pendiente
paying-with = Pagar con
paying-button = Pagar { $amount }
paying-total = En total
paying-one = Pagar solo esta
paying-no-card = Todavía no tiene ninguna tarjeta con la que pagar.
paying-add-card = Pagar con otra tarjeta
paying-changed = El monto cambió mientras tanto. Revíselo de nuevo.
paying-last-try = El último intento no funcionó. { $reason }
paying-waits = Su banco quiere que confirme este pago.
paying-confirm = Confirmarlo
paying-busy = Este pago está en curso. Vuelva a mirar en un momento.
paying-nothing = No hay nada pendiente. ¡Gracias!
paying-done = Pagado. ¡Gracias!
paying-already = Esta factura ya está pagada.
paying-results = Sus pagos
paying-state-paid = Pagada
paying-state-failed = No pagada
paying-state-busy = En curso
paying-state-waits = Espera su respuesta
paying-receipt = Factura y recibo
paying-try-again = Intentar de nuevo

### challenge

challenge-title = Su banco pregunta
challenge-payment = { $organization } quiere cobrar { $amount } con { $card }. ¿Es correcto?
challenge-setup = { $organization } quiere guardar { $card } para pagos posteriores. ¿Es correcto?
challenge-card = su tarjeta
challenge-test = Modo de prueba: no se consulta a ningún banco. Elija qué respondería.
challenge-approve = Aprobar
challenge-decline = Rechazar
challenge-leave-payment = Para pagar { $amount }, confirme en su banco que es usted.
challenge-leave-setup = Vaya a la página de nuestro proveedor de pagos para terminar.
challenge-leave = Continuar
challenge-returned = Ya volví
challenge-pending = Todavía no terminó allí. Continúe donde lo dejó.
challenge-failed = Su banco no pudo confirmar que era usted, así que no se cobró nada.
challenge-failed-card = Su banco no pudo confirmar que era usted, así que la tarjeta no se agregó.
challenge-over = Esto ya se respondió.

### details

details-lead = Sus facturas se emiten con estos datos.
details-save = Guardar
details-saved = Sus datos se guardaron.
details-change-name = Cambiar su nombre
details-change-email = Cambiar su correo electrónico
details-change-phone = Cambiar su número de teléfono
details-change-address = Cambiar la dirección de facturación
details-change-shipping = Cambiar la dirección de envío
details-change-tax-ids = Cambiar sus números de identificación fiscal
details-name-title = Su nombre
details-name-lead = El nombre de una persona o empresa, tal como aparece en las facturas.
details-phone-title = Su número de teléfono
details-phone-fault = Esto no parece un número de teléfono. Comience con + y el código de su país.
emails-title = Su correo electrónico
emails-current = Su dirección es { $email }.
emails-no-mail = { $organization } la cambia por usted: comuníquese con ellos.
emails-new = Correo electrónico nuevo
emails-hint = Le enviamos un código a esa dirección. Su dirección cambia cuando haya ingresado el código.
emails-send = Enviar el código
emails-same = Esta ya es su dirección.
emails-code-title = Ingrese el código
emails-code-lead = { $count ->
    [one] Enviamos un código de 8 dígitos a { $email }. Funciona durante { $count } minuto.
    [many] Enviamos un código de 8 dígitos a { $email }. Funciona durante { $count } de minutos.
   *[other] Enviamos un código de 8 dígitos a { $email }. Funciona durante { $count } minutos.
 }
emails-code = Código
emails-confirm = Cambiar mi dirección
emails-again = Enviar otro código
emails-other = Usar otra dirección
emails-sent-again = Otro código está en camino.
emails-wrong-code = Este código no es correcto o venció. Revíselo o solicite otro.
emails-expired = El código venció. Comience de nuevo con su dirección nueva.
emails-changed = Su correo electrónico cambió. Se cerraron todas las demás sesiones.

### addresses

addresses-title = Dirección de facturación
addresses-shipping-title = Dirección de envío
addresses-addressee = Destinatario
addresses-country = País o región
addresses-choose-country = Elija un país
addresses-choose = Elegir
addresses-switch = Usar este país
addresses-line1 = Calle y número
addresses-line2 = Departamento, piso, edificio
addresses-city = Ciudad
addresses-town = Localidad
addresses-suburb = Colonia o barrio
addresses-district = Distrito
addresses-postal-code = Código postal
addresses-postcode = Código postal (Postcode)
addresses-zip = Código postal (ZIP)
addresses-pin = Código postal (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Zona
addresses-county = Condado
addresses-department = Departamento
addresses-emirate = Emirato
addresses-governorate = Gobernación
addresses-island = Isla
addresses-parish = Parroquia
addresses-prefecture = Prefectura
addresses-province = Provincia
addresses-region = Región
addresses-state = Estado
addresses-code-fault = { $count ->
    [one] Este código debe tener { $count } dígito.
    [many] Este código debe tener { $count } de dígitos.
   *[other] Este código debe tener { $count } dígitos.
 }
addresses-order-title = Direcciones de esta suscripción
addresses-order-lead = Sin dirección propia, una suscripción usa la suya.
addresses-order-billing = Dirección de facturación de esta suscripción
addresses-order-delivery = Dirección de entrega de esta suscripción
addresses-order-usual = Usar mi dirección habitual

### tax-ids

tax-ids-title = Números de identificación fiscal
tax-ids-lead = Aparecen en sus próximas facturas.
tax-ids-add = Agregar un número fiscal
tax-ids-type = País y tipo
tax-ids-value = Número
tax-ids-hint = Los espacios, puntos y guiones no molestan.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (por ejemplo { $example })
tax-ids-unknown = Otro
tax-ids-remove = Quitar
tax-ids-added = El número fiscal se agregó.
tax-ids-removed = El número fiscal se quitó.

### privacy

privacy-title = Sus datos
privacy-copy = Una copia de sus datos
privacy-copy-lead = Todo lo que se guarda aquí sobre usted, en un archivo que otros programas pueden leer (JSON).
privacy-download = Descargar mis datos
privacy-erase = Derecho al olvido
privacy-erase-lead = Puede pedir que se borren sus datos.
privacy-erase-ask = Solicitar el borrado
privacy-erase-title = Solicitar el borrado de sus datos
privacy-erase-who = { $organization } se encarga de ello y puede comunicarse antes con usted.
privacy-erase-what = Sus suscripciones terminan, se cierran todas sus sesiones y se borran sus datos y sus métodos de pago.
privacy-erase-kept = { $count ->
    [one] Las facturas y lo que se pagó por ellas se conservan durante { $count } año, porque la ley lo exige.
    [many] Las facturas y lo que se pagó por ellas se conservan durante { $count } de años, porque la ley lo exige.
   *[other] Las facturas y lo que se pagó por ellas se conservan durante { $count } años, porque la ley lo exige.
 }
privacy-erase-send = Solicitar el borrado
privacy-asked = El { $date } le pidió a { $organization } que borre sus datos.
privacy-sent = Su solicitud está en camino.

### problems

bad-request = No entendimos la solicitud
bad-request-advice = Una parte de la dirección o del formulario no es como debería. Regrese e inténtelo de nuevo.
stranger = Eso no venía de esta página
stranger-advice = Por su seguridad no se hizo. Regrese, recargue la página e inténtelo de nuevo.
switched-off = Esto no se ofrece aquí
switched-off-advice = { $organization } no lo activó. Comuníquese con ellos si lo necesita.
refused = Eso no se puede hacer ahora
not-found = Aquí no hay ninguna página
not-found-advice = Puede que la dirección esté mal escrita o que se haya retirado la página. Use el enlace de la empresa a la que paga.
wrong-method = Esta página no se puede usar así
wrong-method-advice = No se cambió nada. Regrese y use los botones de la página.
timed-out = Ha tardado demasiado
timed-out-advice = No se cambió nada. Revise su conexión e inténtelo de nuevo.
too-large = Es demasiado grande
too-large-advice = No se cambió nada. Acórtelo e inténtelo de nuevo.
too-many = Un momento, por favor
too-many-advice = Llegaron demasiadas solicitudes desde su conexión. Espere un minuto e inténtelo de nuevo.
offline-title = No tiene conexión
offline-lead = Esta página necesita internet. Revise su conexión e inténtelo de nuevo.
offline-note = Es posible que lo último que envió haya llegado. Lo verá aquí cuando vuelva a tener conexión.
broken = Algo falló por nuestra parte
broken-advice = No es por nada que haya hecho. Inténtelo de nuevo en un momento. Si continúa, avise a la empresa a la que paga y dele la referencia de abajo.
unavailable = Volvemos enseguida
unavailable-advice = La página está muy ocupada o en mantenimiento. Inténtelo de nuevo en un momento.

### root

root-title = Este es un servidor de facturación
root-customer = ¿Es cliente? Use el enlace de la empresa a la que paga.
root-operator = ¿Administra este servidor? Funciona. Este comando crea una organización y las claves de sus páginas de facturación:
root-reference = Referencia de la API

### refusals

refusal-general = Esto no se puede hacer. Comuníquese con { $organization }.
refusal-busy = Su última solicitud todavía se está procesando. Espere un momento y vuelva a mirar.
refusal-declined = La tarjeta fue rechazada. Pruebe con otra tarjeta o consulte a su banco.
refusal-insufficient-funds = La tarjeta fue rechazada: no tiene fondos suficientes. Pruebe con otra tarjeta.
refusal-expired-card = La tarjeta fue rechazada: está vencida. Pruebe con otra tarjeta.
refusal-wrong-cvc = La tarjeta fue rechazada: el código de seguridad es incorrecto. Revíselo e inténtelo de nuevo.
refusal-processing-error = El banco tenió un problema. Inténtelo de nuevo en un momento o con otra tarjeta.
refusal-authentication = Su banco quiere que confirme este pago.
refusal-too-many-attempts = Demasiados intentos. Espere un rato e inténtelo de nuevo.
refusal-in-use = Todavía está en uso y no se puede quitar.
obstacle-subscription-over = Esta suscripción terminó.
obstacle-subscription-runs = Esta suscripción todavía no terminó.
obstacle-subscription-incomplete = La primera factura de esta suscripción todavía no está pagada. Páguela primero.
obstacle-nothing-to-undo = Esta suscripción no tiene ningún final que se pueda anular.
obstacle-already-ending = Esta suscripción ya va a terminar.
obstacle-already-paused = Esta suscripción ya está en pausa.
obstacle-not-paused = Esta suscripción no está en pausa.
obstacle-subscription-overdue = Una factura de esta suscripción está vencida. Páguela primero.
obstacle-subscription-paused = Esta suscripción está en pausa. Reanúdela primero.
obstacle-has-schedule = Ya hay un cambio programado para esta suscripción. Deshágalo primero o comuníquese con { $organization }.
obstacle-last-item = Una suscripción necesita al menos un elemento.
obstacle-invoice-not-open = Esta factura ya no está pendiente.
obstacle-invoice-paid = Esta factura está pagada.
obstacle-no-payment-method = No hay ningún método de pago con el que pagar. Agregue uno primero.
obstacle-last-payment-method = Una suscripción activa se paga con él. Elija primero otro método de pago para esa suscripción.
obstacle-payment-over = Este pago terminó.
obstacle-setup-over = Esta tarjeta ya se agregó o se descartó.
obstacle-no-gateway = { $organization } todavía no puede aceptar pagos aquí. Comuníquese con ellos.
obstacle-offer-taken = Ya aprovechó esta oferta.
obstacle-discount-runs = Ya hay un descuento activo.
obstacle-too-many = Ya hay tantos como puede haber.
rule-required = Complete este campo.
rule-too-long = { $count ->
    [one] Puede tener { $count } carácter como máximo.
    [many] Puede tener { $count } de caracteres como máximo.
   *[other] Puede tener { $count } caracteres como máximo.
 }
rule-too-short = { $count ->
    [one] Debe tener { $count } carácter como mínimo.
    [many] Debe tener { $count } de caracteres como mínimo.
   *[other] Debe tener { $count } caracteres como mínimo.
 }
rule-range = Debe estar entre { $min } y { $max }.
rule-character = Contiene un carácter que no se puede usar aquí.
rule-email = Esto no parece un correo electrónico.
rule-choice = Elija una opción de la lista.
rule-taken = Ya está en uso.
rule-missing = Ya no existe. Elija otra opción.
rule-expired = Ya venció.
rule-used-up = Ya se usó tantas veces como era posible.
rule-first-time-only = Es solo para clientes nuevos.
rule-once-per-customer = Solo se puede usar una vez, y ya lo usó.
rule-below-minimum = El monto es demasiado pequeño para esto.
rule-not-applicable = No es compatible con su suscripción.
rule-tax-id = Esto no parece un número de ese tipo. Revise si hay algún error al escribirlo.
rule-expiry = Revise el mes y el año.
rule-card-number = Los números de tarjeta no se escriben aquí.
rule-weak-password = Esta contraseña es demasiado fácil de adivinar. Elija una más larga o menos común.
rule-wrong-password = Esta no es su contraseña.
rule-invalid = Revise este dato.

### mails

mail-code-subject = Su código de inicio de sesión para { $merchant }
mail-code-lead = Ingrese este código para iniciar sesión en su página de facturación de { $merchant }:
mail-code-life = { $minutes ->
    [one] Funciona una vez, durante el próximo minuto.
    [many] Funciona una vez, durante los próximos { $minutes } de minutos.
   *[other] Funciona una vez, durante los próximos { $minutes } minutos.
 }
mail-code-ignore = Si no lo solicitó, ignore este correo. Nadie puede iniciar sesión sin el código.
mail-link-subject = Su enlace de inicio de sesión para { $merchant }
mail-link-lead = Use este enlace para iniciar sesión en su página de facturación de { $merchant }.
mail-link-button = Iniciar sesión
mail-link-life = { $minutes ->
    [one] El enlace funciona una vez, durante el próximo minuto.
    [many] El enlace funciona una vez, durante los próximos { $minutes } de minutos.
   *[other] El enlace funciona una vez, durante los próximos { $minutes } minutos.
 }
mail-link-ignore = Si no lo solicitó, ignore este correo. Nadie puede iniciar sesión sin el enlace.
mail-reset-subject = Cree una contraseña nueva para { $merchant }
mail-reset-lead = Use este enlace para crear una contraseña nueva para su página de facturación de { $merchant }.
mail-reset-button = Crear una contraseña nueva
mail-reset-ignore = Si no lo solicitó, ignore este correo. Su contraseña sigue siendo la misma.
mail-proof-subject = Confirme su correo electrónico para { $merchant }
mail-proof-lead = Ingrese este código para usar este correo electrónico con { $merchant }:
mail-proof-ignore = Si no lo solicitó, ignore este correo. No cambia nada.
mail-email-subject = Su correo electrónico cambió
mail-email-old = El correo electrónico de su cuenta de facturación de { $merchant } se cambió el { $date }. Los mensajes ya no llegan a esta dirección.
mail-email-new = Este es ahora el correo electrónico de su cuenta de facturación de { $merchant }.
mail-method-subject = Se agregó un método de pago
mail-method-lead = La tarjeta { $brand } terminada en { $last4 } se agregó a su cuenta de facturación de { $merchant } el { $date }.
mail-method-card = Una tarjeta terminada en { $last4 } se agregó a su cuenta de facturación de { $merchant } el { $date }.
mail-cancelled-subject = Su suscripción se canceló
mail-cancelled-later = Canceló { $plan }. Puede usarla hasta el { $date }.
mail-cancelled-undo = ¿Cambió de opinión? Hasta entonces puede deshacerlo en su página de facturación.
mail-cancelled-now = Canceló { $plan }. La suscripción terminó.
mail-portal-button = Abrir su página de facturación
mail-not-you = Si no fue usted, comuníquese con { $merchant } de inmediato.
mail-not-you-at = Si no fue usted, comuníquese con { $merchant } de inmediato: { $email }
