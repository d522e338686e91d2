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
contact-lead = { $organization } responde aquí a tus preguntas sobre la facturación.
not-given = No indicado
back = Volver
home = Tu facturación
navigation = Tu facturación
reference = Referencia
errors-title = { $count ->
    [one] Hay algo que revisar
    [many] Hay { $count } de cosas que revisar
   *[other] Hay { $count } cosas que revisar
 }
field-again = Por tu seguridad, este dato no se ha conservado. Introdúcelo de nuevo.
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

notice-stale = Esta página no estaba al día. Inténtalo de nuevo.

### flows

flow-done = Listo
flow-done-lead = Puedes cerrar esta página.

### portal

portal-headline = Tu facturación con { $organization }
portal-use-link = Usa el enlace que te ha enviado { $organization }
portal-use-link-more = Tu facturación se abre con un enlace personal. Búscalo en tu cuenta de { $organization } o en uno de sus mensajes.
portal-use-link-once = Cada enlace funciona una vez y durante unos minutos. Si el tuyo ha caducado, pide uno nuevo.
portal-closed = { $organization } muestra tu facturación dentro de tu cuenta con ellos.
link-title = Tu facturación está lista
link-lead = { $organization } ha creado este enlace solo para ti. Funciona una vez.
link-button = Abrir mi facturación
link-note = Al abrirlo, inicias sesión en este dispositivo. Cierra la sesión cuando termines.
ended-title = Este enlace ha caducado
ended-lead = Los enlaces a una página de facturación funcionan una vez y durante cinco minutos, para que nadie más pueda usar el tuyo.
ended-step-back = Vuelve adonde encontraste el enlace: tu cuenta o el mensaje que lo contenía.
ended-step-ask = Pide allí un enlace nuevo.
ended-step-open = Ábrelo antes de que pasen cinco minutos.
signed-out = Has cerrado sesión
signed-out-close = Puedes cerrar esta ventana.
signed-out-lead = Puedes cerrar esta ventana. Para volver, usa un enlace nuevo de { $organization }.

### signing in

sign-in-title = Iniciar sesión
sign-in-email = Correo electrónico
sign-in-username = Correo electrónico o nombre de usuario
sign-in-password = Contraseña
sign-in-password-hint = Déjala en blanco para recibir un código por correo electrónico.
sign-in-code-note = Te enviamos un código para iniciar sesión. No necesitas contraseña.
sign-in-continue = Continuar
sign-in-send = Enviarme un código
sign-in-forgotten = ¿Has olvidado la contraseña?
sign-in-wrong-password = El nombre o la contraseña no son correctos.
sign-in-needs-password = Introduce tu contraseña.
sign-in-wait = { $minutes ->
    [one] Se ha pedido demasiadas veces. Usa el correo más reciente que tengas o inténtalo de nuevo dentro de { $minutes } minuto.
    [many] Se ha pedido demasiadas veces. Usa el correo más reciente que tengas o inténtalo de nuevo dentro de { $minutes } de minutos.
   *[other] Se ha pedido demasiadas veces. Usa el correo más reciente que tengas o inténtalo de nuevo dentro de { $minutes } minutos.
 }
code-title = Revisa tu correo
code-lead = Si { $email } pertenece a un cliente de { $organization }, un código va de camino a esa dirección.
code-field = Código del correo
code-hint = Ocho cifras. El código funciona durante diez minutos, en este navegador.
code-enter = Iniciar sesión
code-wrong = Este código no funciona. Compruébalo o pide uno nuevo.
code-resend = Enviar un código nuevo
code-other = Usar otra dirección
code-sent = Un código nuevo va de camino. Los anteriores ya no funcionan.
choose-title = ¿Qué facturación quieres ver?
choose-lead = Tu dirección pertenece a varios clientes de { $organization }.
choose-legend = Clientes
choose-unnamed = Sin nombre
choose-since = Cliente desde el { $date }
choose-plans = { $count ->
    [one] { $count } suscripción activa
    [many] { $count } de suscripciones activas
   *[other] { $count } suscripciones activas
 }
choose-no-plan = Ninguna suscripción activa
choose-needed = Elige una opción.
forgotten-title = Crear una contraseña nueva
forgotten-lead = Te enviamos un enlace para crearla.
forgotten-send = Enviarme el enlace
forgotten-sent = Si { $organization } conoce este nombre y tiene contraseña, un enlace va de camino a su correo electrónico. Funciona durante una hora.
password-title = Tu contraseña
password-current = Contraseña actual
password-new = Contraseña nueva
password-new-hint = Al menos ocho caracteres. Cuanto más larga, mejor.
password-save = Guardar contraseña
password-first = Todavía no tienes contraseña. Con una puedes iniciar sesión como { $email } sin esperar un código.
password-first-no-email = Una contraseña necesita un correo electrónico. Añade primero el tuyo a tus datos.
password-others = Se cerrará tu sesión en todos los demás sitios.
notice-password = Tu contraseña se ha guardado.
notice-password-reset = Tu contraseña nueva se ha guardado. Inicia sesión con ella.
confirm-title = ¿Eres tú?
confirm-lead = Para proteger tu cuenta, demuestra otra vez quién eres.
confirm-send = Enviar un código a { $email }
confirm-code-lead = Un código va de camino a { $email }.
confirm-or-password = O introduce tu contraseña
confirm-button = Confirmar
confirm-no-way = No podemos enviarte un código. Abre tu facturación con un enlace nuevo de { $organization }; después podrás hacer esto durante diez minutos.
sessions-title = Dónde has iniciado sesión
sessions-lead = Si no reconoces una de estas sesiones, ciérrala y cambia tu contraseña si tienes una.
sessions-this = Este navegador
sessions-unknown = Navegador desconocido
sessions-seen = Última actividad: { $time }
sessions-by-link = Sesión iniciada con un enlace de { $organization }: { $time }
sessions-by-email = Sesión iniciada por correo electrónico: { $time }
sessions-by-password = Sesión iniciada con tu contraseña: { $time }
sessions-by-site = Sesión iniciada en { $organization }: { $time }
sessions-end = Cerrar sesión
sessions-end-others = Cerrar todas las demás sesiones
sessions-end-all = Cerrar todas las sesiones
notice-link-ended = Ese enlace ha caducado. Inicia sesión aquí.
notice-session-ended = Se ha cerrado la sesión en ese navegador.
notice-sessions-ended = Se han cerrado todas las demás sesiones.

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
home-plans = Tus suscripciones
home-no-plans = Ahora mismo no tienes ninguna suscripción aquí.
home-more-plans = Más suscripciones
home-ended = Suscripciones terminadas
home-balance = Saldo
home-credit = Tienes { $amount } a tu favor. Se usará para pagar tus próximas facturas.
home-debt = Se añadirán { $amount } a tu próxima factura.
home-methods = Método de pago
home-no-methods = Todavía no has guardado ningún método de pago.
home-methods-more = { $count ->
    [one] y { $count } método de pago más
    [many] y { $count } de métodos de pago más
   *[other] y { $count } métodos de pago más
 }
home-methods-no-default = { $count ->
    [one] Has guardado { $count } método de pago. Todavía no es el predeterminado.
    [many] Has guardado { $count } de métodos de pago. Ninguno es todavía el predeterminado.
   *[other] Has guardado { $count } métodos de pago. Ninguno es todavía el predeterminado.
 }
home-methods-manage = Gestionar métodos de pago
home-details-change = Cambiar datos
home-tax-ids = Números de identificación fiscal
home-no-invoices = Todavía no hay facturas.
home-all-invoices = Todas las facturas
home-further = Más páginas
home-sessions = Dónde has iniciado sesión
home-password = Tu contraseña
home-privacy = Tus datos

owed-now = { $amount } por pagar ahora
owed-now-several = Hay facturas que se deben pagar ahora
owed-open = { $amount } por pagar
owed-open-several = Hay facturas por pagar
owed-all = Ver todas las facturas pendientes
owed-late = Esta factura está vencida.
owed-not-yet = Esta factura todavía no está pagada.
owed-processing = Tu pago está en curso.
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
plan-next-plus-use = A esto se suma lo que uses.
plan-next-due = A pagar a más tardar el { $date }
plan-discount = Descuento
plan-discount-until = Hasta el { $date }
plan-later = Cambio previsto
plan-paid-with = Se paga con
plan-paid-with-change = Cambiar
plan-paid-with-default = Tu método predeterminado
plan-paid-by-invoice = Pagas cada factura
plan-no-method = Sin método de pago
plan-card-expired = Esta tarjeta ha caducado. Usa otra para que tu próximo pago se pueda realizar.
plan-card-expires = Esta tarjeta caduca antes de tu próximo pago. Usa otra a tiempo.
plan-needs-method = Añade un método de pago para que tu próximo pago se pueda realizar.
plan-until-end = Puedes usarla hasta el { $date }.
plan-paused-note = No pagas nada mientras está en pausa.
plan-change = Cambiar suscripción
plan-pause = Pausar
plan-resume = Reanudar
plan-address = Direcciones
plan-cancel = Cancelar suscripción
plan-keep = Mantener suscripción
plan-unschedule = Deshacer el cambio previsto
plan-reactivate = Reactivar
plan-add-method = Añadir método de pago
discount-plain = { $off } de descuento
discount-named = { $name } ({ $off } de descuento)
card-of-brand = { $brand } terminada en { $last4 }
card-plain = Tarjeta terminada en { $last4 }

### plans

plans-title = Cambiar tu suscripción
plans-interval = ¿Cada cuánto quieres pagar?
plans-daily = Cada día
plans-weekly = Cada semana
plans-monthly = Cada mes
plans-yearly = Cada año
plans-every = Cada { $interval }
plans-choose = Elige una suscripción
plans-current = Tu suscripción
plans-stays = { $plan } se queda como está. { $organization } no ofrece aquí otra opción.
plans-quantity = Cantidad
plans-quantity-range = De { $min } a { $max }
plans-quantity-least = { $min } o más
plans-quantity-form = Escribe un número entero.
plans-quantity-fixed = La cantidad de esta suscripción no se puede cambiar aquí.
plans-code = Código promocional
plans-code-unknown = No conocemos este código. Comprueba si hay algún error al escribirlo.
plans-code-used = Ya tienes este descuento.
plans-choose-one = Elige una suscripción.
plans-twice = Otra parte de tu suscripción ya lo incluye. Elige otra cosa.
plans-continue-note = Todavía no cambia nada. La página siguiente muestra exactamente lo que pagas.
plans-continue = Ver cuánto cuesta
plans-keep = Dejar mi suscripción como está
plans-nothing-changed = Esto es lo que tienes ahora. Elige otra cosa o deja tu suscripción como está.
plans-nothing-offered = { $organization } no ofrece aquí ninguna otra suscripción. Ponte en contacto con ellos si necesitas una.
plans-bound = { $organization } ha previsto un cambio de esta suscripción. Ponte en contacto con ellos para modificarlo.
plans-bound-until = { $organization } ha previsto un cambio de esta suscripción para el { $date }. Ponte en contacto con ellos para modificarlo.
plans-waits-for-method = Esta suscripción espera un método de pago. Añade uno y después cambia la suscripción.
plans-add-method = Añadir un método de pago
plans-pay-open = Pagar la factura pendiente
plans-to-home = Volver a tu facturación
plans-waiting-title = Hay un cambio previsto
plans-waiting = A partir del { $date } tendrás { $plan }. Hasta entonces mantienes lo que tienes ahora.
plans-waiting-replaced = Si eliges otra cosa a continuación, sustituirá a este cambio.
plans-undo = Deshacer este cambio
plans-undo-title = ¿Mantener tu suscripción actual?
plans-undo-lead = El cambio a { $plan } el { $date } no se hará. Tu suscripción continúa como ahora.
plans-undo-button = Mantener mi suscripción actual
plans-undo-leave = Dejar que se haga el cambio
plans-undone = El cambio previsto se ha anulado. Tu suscripción continúa como está.
plans-nothing-waits = Ya no hay ningún cambio previsto de esta suscripción.
plans-confirm = Comprueba tu cambio
plans-change = Tu cambio
plans-before = Ahora tienes
plans-after = Tendrás
plans-starts = Desde cuándo
plans-starts-now = De inmediato
plans-starts-on = A partir del { $date }. Hasta entonces mantienes lo que tienes ahora.
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
plans-bill = Pagas ahora
plans-bill-none = Nada.
plans-credit-left = Sobran { $amount }. Se descontarán de tus próximas facturas.
plans-next-title = Después pagas
plans-next = { $amount } el { $date }
plans-next-none = Nada. No hay ninguna factura más.
plans-next-settles = Incluye la diferencia por el resto de este período.
plans-next-usage = Se añade lo que uses.
plans-line-unused = Abono por el tiempo no usado de { $plan } a partir del { $date }
plans-line-rest = { $plan } por el resto del período a partir del { $date }
plans-line-period = { $plan }, del { $from } al { $to }
plans-pay = Pagar { $amount } y cambiar
plans-change-on = Cambiar el { $date }
plans-change-now = Cambiar ahora
plans-get-invoice = Cambiar y recibir una factura de { $amount }
plans-again = Elegir otra cosa
plans-moved = Algo ha cambiado desde que viste esta página. Comprueba de nuevo los importes.
plans-done = Tu suscripción ha cambiado.
plans-done-planned = Tu cambio está previsto. Hasta entonces mantienes lo que tienes ahora.
plans-done-busy = El pago todavía se está procesando. Tu suscripción cambia en cuanto se complete.
plans-declined = El pago no se ha realizado
plans-waits-lead = Tu suscripción cambia en cuanto se paguen { $amount }. Hasta entonces mantienes lo que tienes ahora.
plans-refused-lead = No se pudieron cobrar { $amount }, así que tu suscripción sigue como está. Puedes cambiarla con otro método de pago.
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
invoice-amount = Importe
invoice-discount = Descuentos
invoice-total = Total
invoice-balance = Saldo aplicado
invoice-left = Importe pendiente
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
invoice-credited = Abonado
invoice-row-credited = { $amount } abonados
credit-notes-title = Notas de crédito
credit-off-invoice = Descontado de esta factura
credit-refunded = Devuelto
credit-to-balance = Para tus próximas facturas
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
receipt-paid = Importe pagado: { $amount }
receipt-elsewhere = Se pagó fuera de esta página.
receipt-pdf = Descargar recibo en PDF
upcoming-title = Próxima factura
upcoming-none-title = No hay ninguna factura prevista
upcoming-none = Tal como está, esta suscripción no genera más facturas.
upcoming-charged = Se pagará con { $card }. Los cambios que hagas hasta entonces pueden modificar el importe.
upcoming-sent = Entonces recibirás la factura. Se debe pagar a más tardar el { $date }.
line-trial = Prueba gratuita de { $plan }
line-usage = { $plan }: lo que has usado

### paper

paper-invoice = Factura
paper-receipt = Recibo
paper-credit-note = Nota de abono
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
paper-credited = Abonado
paper-paid = Pagado
paper-draft = Borrador
paper-overdue = Vencida
paper-uncollectible = Incobrable

### leaving

leaving-title = Cancelar { $plan }
leaving-when-later = Termina el { $date }
leaving-when-trial = Tu prueba termina el { $date }
leaving-when-now = Termina de inmediato
leaving-when-after-pause = Termina después de tu pausa
leaving-stays = Hasta entonces todo sigue igual.
leaving-stays-paused = Sigue en pausa. El tiempo que has pagado viene después de la pausa; luego termina.
leaving-no-charge = No se te volverá a cobrar por ella.
leaving-usage = Lo que has usado se cobra ahora: pagas { $amount }.
leaving-usage-later = Lo que uses hasta entonces se cobrará el { $date }.
leaving-owed = Las facturas que siguen pendientes se deben pagar.
leaving-lost = Has pagado hasta el { $date }. El resto no se reembolsa.
leaving-credit = Abono por el tiempo que no uses
leaving-credit-later = Se descuenta de tu próxima factura de { $organization }.
leaving-schedule = El cambio previsto para el { $date } no se hará.
leaving-button = Cancelar suscripción
leaving-stay = Volver sin cancelar
leaving-undo-later = Puedes cambiar de opinión hasta entonces.
leaving-again-later = Puedes reactivarla en cualquier momento.
leaving-changed = Los importes han cambiado. Revísalos de nuevo.
offer-title = O quédate por menos
offer-coupon = { $discount } en { $plan }
offer-effect = Tu próximo pago el { $date } es de { $then } en lugar de { $now }.
offer-once = Vale para un pago.
offer-invoices = { $count ->
    [one] Vale para { $count } pago.
    [many] Vale para { $count } de pagos.
   *[other] Vale para { $count } pagos.
 }
offer-until = Vale hasta el { $date }.
offer-forever = Vale mientras mantengas tu suscripción.
offer-single = Puedes aprovecharlo una vez.
offer-take = Aceptar el descuento
offer-taken = Tu descuento está activo y tu suscripción continúa.
offer-pause-title = O haz una pausa
offer-pause-lead = Pausa tu suscripción. No se cobra nada hasta que se reanude.
offer-pause-go = Elegir una pausa
left-later = { $plan } termina el { $date }
left-after-pause = { $plan } termina después de tu pausa
left-now = { $plan } ha terminado
left-again = Reactivar
left-home = Ir a tu facturación
left-done = Listo
left-notice = Tu suscripción está cancelada.
left-undo = Mantener mi suscripción
survey-title = ¿Por qué te vas?
survey-lead = A { $organization } le gustaría saberlo. No es obligatorio responder.
survey-legend = Motivo
survey-comment = Con tus palabras
survey-send = Enviar
survey-thanks = Gracias. { $organization } lo leerá.
reason-customer-service = La atención al cliente
reason-low-quality = La calidad
reason-missing-features = Falta algo
reason-other = Otra cosa
reason-switched-service = He encontrado otra opción
reason-too-complex = Es demasiado complicado
reason-too-expensive = Es demasiado caro
reason-unused = No lo uso
keep-title = Mantener { $plan }
keep-lead = Iba a terminar el { $date }. Ahora continúa.
keep-lead-paused = Iba a terminar después de tu pausa. Ahora continúa.
keep-next = Próximo pago
keep-button = Mantener mi suscripción
keep-leave = Volver sin cambiar nada
keep-done = Tu suscripción continúa.

### pausing

pausing-title = Pausar { $plan }
pausing-lead = No se cobra nada mientras tu suscripción está en pausa, y el tiempo que has pagado se conserva.
pausing-legend = ¿Cuánto tiempo?
pausing-choice = { $length }, hasta el { $date }
pausing-choice-open = Hasta que yo la reanude
pausing-continue = Continuar
pausing-choose = Elige cuánto tiempo.
pausing-confirm-until = Pausar hasta el { $date }
pausing-confirm-open = Pausar hasta que la reanudes
pausing-from = En pausa desde
pausing-until = Se reanuda el
pausing-by-you = Cuando la reanudes aquí
pausing-charged = Se cobra mientras tanto
pausing-nothing = Nada
pausing-kept = Tiempo pagado que se conserva
pausing-next = Próximo pago
pausing-no-next = No hay ningún pago más.
pausing-open-next = El próximo pago llega cuando se agote el tiempo conservado después de reanudarla.
pausing-trial-kept = Tiempo de prueba que se conserva
pausing-button = Pausar suscripción
pausing-button-change = Cambiar la pausa
pausing-done = Tu suscripción está en pausa.
pausing-changed = Tu pausa se ha cambiado.
pausing-is-until = Está en pausa hasta el { $date }.
pausing-is-open = Está en pausa hasta que la reanudes.
pausing-will = Estará en pausa a partir del { $date }.
pausing-change-legend = Cambiarla a
pausing-leave = Volver sin pausar
pausing-stay = Volver sin cambiarla
pausing-ending = Esta suscripción va a terminar, así que no se puede pausar. Primero debes mantenerla.
pausing-none = { $organization } no ofrece pausas ahora.
resuming-title = Reanudar { $plan }
resuming-lead = Continúa hoy.
resuming-charged = Se cobra hoy
resuming-button = Reanudar suscripción
resuming-pay = Pagar { $amount } y reanudar
resuming-done = Tu suscripción continúa.
resuming-off-title = Anular la pausa de { $plan }
resuming-off-lead = Iba a ponerse en pausa el { $date }. Continúa sin interrupción.
resuming-off-button = Anular la pausa
resuming-off-done = Tu pausa se ha anulado.

### reactivating

reactivating-title = Reactivar { $plan }
reactivating-lead = Terminó el { $date }. Empieza de nuevo hoy.
reactivating-charged = Se cobra hoy
reactivating-invoiced = Se factura hoy
reactivating-next = Próximo pago
reactivating-with = Se paga con
reactivating-add = Añadir un método de pago
reactivating-pay = Pagar { $amount } y empezar
reactivating-button = Reactivar
reactivating-leave = Volver sin reactivar
reactivating-changed = Los importes han cambiado. Revísalos de nuevo.
reactivating-done = Tu suscripción vuelve a estar activa.
reactivating-unpaid = Tu suscripción empieza en cuanto se pague.
reactivating-gone = { $plan } ya no se vende como la tenías. Ponte en contacto con { $organization }.

### methods

methods-title = Métodos de pago
methods-none = Todavía no tienes ningún método de pago.
methods-add = Añadir una tarjeta
methods-default-mark = Predeterminada
methods-expired-mark = Caducada
methods-soon-mark = Caduca pronto
methods-expires = Caduca: { $date }
methods-expired-since = Caducó: { $date }. Actualízala o añade otra tarjeta.
methods-pays = Paga { $plans }
methods-pays-nothing = Ahora mismo no paga nada
methods-unpaid = Todavía no hay tarjeta para pagar { $plans }. Añade una o elígela.
methods-a-plan = Tu suscripción
methods-make-default = Hacer predeterminada
methods-choose = Elegir suscripciones
methods-edit = Actualizar
methods-remove = Quitar
methods-default-title = ¿Usar { $card } como tarjeta predeterminada?
methods-default-lead = Tu tarjeta predeterminada paga todo lo que no tiene tarjeta propia, ahora y en el futuro.
methods-default-plans = Suscripciones que pasan a esta tarjeta
methods-default-keep = Una suscripción que no marques conserva la tarjeta que tiene hoy.
methods-default-button = Hacer predeterminada
methods-default-done = Tu método de pago predeterminado ha cambiado.
methods-default-already = Esta ya es tu tarjeta predeterminada.
methods-plans-title = Qué se paga con { $card }
methods-plans-legend = Suscripciones que paga esta tarjeta
methods-plans-now = Ahora se paga con { $card }
methods-plans-now-nothing = Todavía sin método de pago
methods-plans-none = No tienes ninguna suscripción activa que se pague con tarjeta.
methods-plans-as-default = Como tarjeta predeterminada paga { $plans }. Para cambiarlo, elige otra tarjeta para ello.
methods-plans-back = Una suscripción que no marques vuelve a tu tarjeta predeterminada.
methods-plans-button = Guardar
methods-plans-done = Guardado. Tus suscripciones se pagan como has elegido.
methods-remove-title = ¿Quitar { $card }?
methods-remove-free = Ahora mismo no paga nada.
methods-remove-falls-back = Después, { $card } pasará a pagar { $plans }.
methods-remove-needed = Paga { $plans }, y no hay nada más con que hacerlo. Elige primero otra tarjeta.
methods-remove-needed-add = Añadir otra tarjeta
methods-remove-needed-choose = Elegir otra tarjeta
methods-remove-final = Olvidamos la tarjeta. Puedes volver a añadirla en cualquier momento.
methods-remove-button = Quitar tarjeta
methods-remove-keep = Conservarla
methods-remove-done = La tarjeta se ha quitado.
methods-edit-title = Actualizar { $card }
methods-edit-lead = ¿Tienes una tarjeta nueva con el mismo número? Cambia aquí lo que lleva impreso.
methods-edit-button = Guardar
methods-edit-done = La tarjeta se ha actualizado.
methods-field-number = Número de tarjeta
methods-field-expiry = Fecha de caducidad
methods-field-expiry-hint = Mes y año, por ejemplo 08/30
methods-field-cvc = Código de seguridad
methods-field-cvc-hint = Las tres o cuatro cifras junto a la firma o en el anverso
methods-field-name = Nombre en la tarjeta
methods-field-line1 = Calle y número
methods-field-line2 = Más datos de la dirección
methods-field-city = Localidad
methods-field-state = Estado o región
methods-field-postal = Código postal
methods-wrong-number = Comprueba el número de tarjeta.
methods-wrong-cvc = El código de seguridad tiene tres o cuatro cifras.
methods-not-test = Esta no es una tarjeta de prueba. Usa uno de los números de abajo, nunca una tarjeta real.
methods-add-test = El modo de prueba solo acepta tarjetas de prueba. Sirven cualquier fecha futura y cualquier código de seguridad.
methods-add-future = Usarla para pagos futuros
methods-add-future-hint = Pasa a ser tu tarjeta predeterminada.
methods-add-plans = Suscripciones que paga desde ahora
methods-add-button = Añadir tarjeta
methods-added = La tarjeta se ha añadido.
methods-add-busy = Tu banco está tardando. La tarjeta aparecerá aquí cuando haya respondido.
methods-test-cards = Tarjetas de prueba
methods-test-number = Número
methods-test-outcome = Qué ocurre
methods-test-succeeds = Funciona
methods-test-declined = Rechazada
methods-test-funds = Rechazada: fondos insuficientes
methods-test-expired = Rechazada: caducada
methods-test-cvc = Rechazada: código de seguridad incorrecto
methods-test-processing = Rechazada: el banco tiene un problema
methods-test-later = Se añade, y los pagos se rechazan
methods-test-asks = El banco te pide confirmación
methods-test-asks-in-vain = El banco te pide confirmación y después rechaza la tarjeta
methods-saved-title = Se ha añadido { $card }
methods-saved-pays = A partir de ahora paga { $plans }.
methods-saved-default = Es tu tarjeta predeterminada: paga todo lo que no tiene tarjeta propia.
methods-saved-only = Está lista para cuando la necesites.
methods-saved-owed = Todavía pendiente
methods-saved-pay = Pagar { $amounts } ahora
methods-saved-later = Ahora no
methods-saved-done = Listo
methods-nowhere-title = Aquí todavía no se pueden añadir tarjetas
methods-nowhere-lead = { $organization } no ha configurado el pago con tarjeta en esta página. Ponte en contacto con ellos para cambiar cómo pagas.
methods-page-lead = Introduces tu tarjeta en una página de nuestro proveedor de pagos. Nunca vemos su número.
methods-page-button = Continuar

### paying

paying-title = Pagar la factura { $number }
paying-all-title = Pagar lo pendiente
paying-with = Pagar con
paying-button = Pagar { $amount }
paying-total = En total
paying-one = Pagar solo esta
paying-no-card = Todavía no tienes ninguna tarjeta con la que pagar.
paying-add-card = Pagar con otra tarjeta
paying-changed = El importe ha cambiado mientras tanto. Revísalo de nuevo.
paying-last-try = El último intento no funcionó. { $reason }
paying-waits = Tu banco quiere que confirmes este pago.
paying-confirm = Confirmarlo
paying-busy = Este pago está en curso. Vuelve a mirar en un momento.
paying-nothing = No hay nada pendiente. ¡Gracias!
paying-done = Pagado. ¡Gracias!
paying-already = Esta factura ya está pagada.
paying-results = Tus pagos
paying-state-paid = Pagada
paying-state-failed = No pagada
paying-state-busy = En curso
paying-state-waits = Te espera
paying-receipt = Factura y recibo
paying-try-again = Intentar de nuevo

### challenge

challenge-title = Tu banco pregunta
challenge-payment = { $organization } quiere cobrar { $amount } con { $card }. ¿Es correcto?
challenge-setup = { $organization } quiere guardar { $card } para pagos posteriores. ¿Es correcto?
challenge-card = tu tarjeta
challenge-test = Modo de prueba: no se pregunta a ningún banco. Elige qué respondería.
challenge-approve = Aprobar
challenge-decline = Rechazar
challenge-leave-payment = Para pagar { $amount }, confirma en tu banco que eres tú.
challenge-leave-setup = Ve a la página de nuestro proveedor de pagos para terminar.
challenge-leave = Continuar
challenge-returned = Ya he vuelto
challenge-pending = Allí todavía no ha terminado. Continúa donde lo dejaste.
challenge-failed = Tu banco no pudo confirmar que eras tú, así que no se ha cobrado nada.
challenge-failed-card = Tu banco no pudo confirmar que eras tú, así que la tarjeta no se ha añadido.
challenge-over = Esto ya se ha respondido.

### details

details-lead = Tus facturas se emiten con estos datos.
details-save = Guardar
details-saved = Tus datos se han guardado.
details-change-name = Cambiar tu nombre
details-change-email = Cambiar tu correo electrónico
details-change-phone = Cambiar tu número de teléfono
details-change-address = Cambiar la dirección de facturación
details-change-shipping = Cambiar la dirección de envío
details-change-tax-ids = Cambiar tus números de identificación fiscal
details-name-title = Tu nombre
details-name-lead = El nombre de una persona o empresa, tal como aparece en las facturas.
details-phone-title = Tu número de teléfono
details-phone-fault = Esto no parece un número de teléfono. Empieza con + y el prefijo de tu país.
emails-title = Tu correo electrónico
emails-current = Tu dirección es { $email }.
emails-no-mail = { $organization } la cambia por ti: ponte en contacto con ellos.
emails-new = Correo electrónico nuevo
emails-hint = Te enviamos un código a esa dirección. Tu dirección cambia cuando hayas introducido el código.
emails-send = Enviar el código
emails-same = Esta ya es tu dirección.
emails-code-title = Introduce el código
emails-code-lead = { $count ->
    [one] Hemos enviado un código de 8 cifras a { $email }. Funciona durante { $count } minuto.
    [many] Hemos enviado un código de 8 cifras a { $email }. Funciona durante { $count } de minutos.
   *[other] Hemos enviado un código de 8 cifras a { $email }. Funciona durante { $count } minutos.
 }
emails-code = Código
emails-confirm = Cambiar mi dirección
emails-again = Enviar otro código
emails-other = Usar otra dirección
emails-sent-again = Otro código va de camino.
emails-wrong-code = Este código no es correcto o ha caducado. Compruébalo o pide otro.
emails-expired = El código ha caducado. Empieza de nuevo con tu dirección nueva.
emails-changed = Tu correo electrónico ha cambiado. Se han cerrado todas las demás sesiones.

### addresses

addresses-title = Dirección de facturación
addresses-shipping-title = Dirección de envío
addresses-addressee = Destinatario
addresses-country = País o región
addresses-choose-country = Elige un país
addresses-choose = Elegir
addresses-switch = Usar este país
addresses-line1 = Calle y número
addresses-line2 = Piso, puerta, edificio
addresses-city = Ciudad
addresses-town = Localidad
addresses-suburb = Barrio o localidad
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
    [one] Este código debe tener { $count } cifra.
    [many] Este código debe tener { $count } de cifras.
   *[other] Este código debe tener { $count } cifras.
 }
addresses-order-title = Direcciones de esta suscripción
addresses-order-lead = Sin dirección propia, una suscripción usa la tuya.
addresses-order-billing = Dirección de facturación de esta suscripción
addresses-order-delivery = Dirección de entrega de esta suscripción
addresses-order-usual = Usar mi dirección habitual

### tax-ids

tax-ids-title = Números de identificación fiscal
tax-ids-lead = Aparecen en tus próximas facturas.
tax-ids-add = Añadir un número fiscal
tax-ids-type = País y tipo
tax-ids-value = Número
tax-ids-hint = Los espacios, puntos y guiones no molestan.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (por ejemplo { $example })
tax-ids-unknown = Otro
tax-ids-remove = Quitar
tax-ids-added = El número fiscal se ha añadido.
tax-ids-removed = El número fiscal se ha quitado.

### privacy

privacy-title = Tus datos
privacy-copy = Una copia de tus datos
privacy-copy-lead = Todo lo que se guarda aquí sobre ti, en un archivo que otros programas pueden leer (JSON).
privacy-download = Descargar mis datos
privacy-erase = Derecho al olvido
privacy-erase-lead = Puedes pedir que se borren tus datos.
privacy-erase-ask = Solicitar el borrado
privacy-erase-title = Solicitar el borrado de tus datos
privacy-erase-who = { $organization } se encarga de ello y puede ponerse antes en contacto contigo.
privacy-erase-what = Tus suscripciones terminan, se cierran todas tus sesiones y se borran tus datos y tus métodos de pago.
privacy-erase-kept = { $count ->
    [one] Las facturas y lo que se pagó por ellas se conservan durante { $count } año, porque la ley lo exige.
    [many] Las facturas y lo que se pagó por ellas se conservan durante { $count } de años, porque la ley lo exige.
   *[other] Las facturas y lo que se pagó por ellas se conservan durante { $count } años, porque la ley lo exige.
 }
privacy-erase-send = Solicitar el borrado
privacy-asked = El { $date } pediste a { $organization } que borre tus datos.
privacy-sent = Tu solicitud va de camino.

### problems

bad-request = No lo hemos entendido
bad-request-advice = Una parte de la dirección o del formulario no es como debería. Vuelve atrás e inténtalo de nuevo.
stranger = Eso no venía de esta página
stranger-advice = Por tu seguridad no se ha hecho. Vuelve atrás, recarga la página e inténtalo de nuevo.
switched-off = Esto no se ofrece aquí
switched-off-advice = { $organization } no lo ha activado. Ponte en contacto con ellos si lo necesitas.
refused = Eso no se puede hacer ahora
not-found = Aquí no hay ninguna página
not-found-advice = Puede que la dirección esté mal escrita o que la página se haya retirado. Usa el enlace de la empresa a la que pagas.
wrong-method = Esta página no se puede usar así
wrong-method-advice = No se ha cambiado nada. Vuelve atrás y usa los botones de la página.
timed-out = Ha tardado demasiado
timed-out-advice = No se ha cambiado nada. Comprueba tu conexión e inténtalo de nuevo.
too-large = Es demasiado grande
too-large-advice = No se ha cambiado nada. Acórtalo e inténtalo de nuevo.
too-many = Un momento, por favor
too-many-advice = Han llegado demasiadas solicitudes desde tu conexión. Espera un minuto e inténtalo de nuevo.
offline-title = Estás sin conexión
offline-lead = Esta página necesita internet. Comprueba tu conexión e inténtalo de nuevo.
offline-note = Puede que lo último que enviaste haya llegado. Lo verás aquí cuando vuelvas a tener conexión.
broken = Algo ha fallado por nuestra parte
broken-advice = No es por nada que hayas hecho. Inténtalo de nuevo en un momento. Si continúa, avisa a la empresa a la que pagas y dale la referencia de abajo.
unavailable = Volvemos enseguida
unavailable-advice = La página está muy ocupada o en mantenimiento. Inténtalo de nuevo en un momento.

### root

root-title = Este es un servidor de facturación
root-customer = ¿Eres cliente? Usa el enlace de la empresa a la que pagas.
root-operator = ¿Administras este servidor? Funciona. Este comando crea una organización y las claves de sus páginas de facturación:
root-reference = Referencia de la API

### refusals

refusal-general = Esto no se puede hacer. Ponte en contacto con { $organization }.
refusal-busy = Tu última solicitud todavía se está procesando. Espera un momento y vuelve a mirar.
refusal-declined = La tarjeta se ha rechazado. Prueba con otra tarjeta o pregunta a tu banco.
refusal-insufficient-funds = La tarjeta se ha rechazado: no tiene fondos suficientes. Prueba con otra tarjeta.
refusal-expired-card = La tarjeta se ha rechazado: está caducada. Prueba con otra tarjeta.
refusal-wrong-cvc = La tarjeta se ha rechazado: el código de seguridad es incorrecto. Compruébalo e inténtalo de nuevo.
refusal-processing-error = El banco ha tenido un problema. Inténtalo de nuevo en un momento o con otra tarjeta.
refusal-authentication = Tu banco quiere que confirmes este pago.
refusal-too-many-attempts = Demasiados intentos. Espera un rato e inténtalo de nuevo.
refusal-in-use = Todavía está en uso y no se puede quitar.
obstacle-subscription-over = Esta suscripción ha terminado.
obstacle-subscription-runs = Esta suscripción no ha terminado.
obstacle-subscription-incomplete = La primera factura de esta suscripción todavía no está pagada. Págala primero.
obstacle-nothing-to-undo = Esta suscripción no tiene ningún final que se pueda anular.
obstacle-already-ending = Esta suscripción ya va a terminar.
obstacle-already-paused = Esta suscripción ya está en pausa.
obstacle-not-paused = Esta suscripción no está en pausa.
obstacle-subscription-overdue = Una factura de esta suscripción está vencida. Págala primero.
obstacle-subscription-paused = Esta suscripción está en pausa. Reanúdala primero.
obstacle-has-schedule = Ya hay un cambio previsto de esta suscripción. Deshazlo primero o ponte en contacto con { $organization }.
obstacle-last-item = Una suscripción necesita al menos un elemento.
obstacle-invoice-not-open = Esta factura ya no está pendiente.
obstacle-invoice-paid = Esta factura está pagada.
obstacle-no-payment-method = No hay ningún método de pago con el que pagar. Añade uno primero.
obstacle-last-payment-method = Una suscripción activa se paga con él. Elige primero otro método de pago para esa suscripción.
obstacle-payment-over = Este pago ha terminado.
obstacle-setup-over = Esta tarjeta ya se ha añadido o descartado.
obstacle-no-gateway = { $organization } todavía no puede aceptar pagos aquí. Ponte en contacto con ellos.
obstacle-offer-taken = Ya has aprovechado esta oferta.
obstacle-discount-runs = Ya hay un descuento activo.
obstacle-too-many = Ya hay tantos como puede haber.
rule-required = Rellena este campo.
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
rule-choice = Elige una opción de la lista.
rule-taken = Ya está en uso.
rule-missing = Ya no existe. Elige otra opción.
rule-expired = Ha caducado.
rule-used-up = Ya se ha usado tantas veces como era posible.
rule-first-time-only = Es solo para clientes nuevos.
rule-once-per-customer = Solo se puede usar una vez, y ya lo has usado.
rule-below-minimum = El importe es demasiado pequeño para esto.
rule-not-applicable = No es compatible con tu suscripción.
rule-tax-id = Esto no parece un número de ese tipo. Comprueba si hay algún error al escribirlo.
rule-expiry = Comprueba el mes y el año.
rule-card-number = Los números de tarjeta no se escriben aquí.
rule-weak-password = Esta contraseña es demasiado fácil de adivinar. Elige una más larga o menos común.
rule-wrong-password = Esta no es tu contraseña.
rule-invalid = Comprueba este dato.

### mails

mail-code-subject = Tu código de inicio de sesión para { $merchant }
mail-code-lead = Introduce este código para iniciar sesión en tu página de facturación de { $merchant }:
mail-code-life = { $minutes ->
    [one] Funciona una vez, durante el próximo minuto.
    [many] Funciona una vez, durante los próximos { $minutes } de minutos.
   *[other] Funciona una vez, durante los próximos { $minutes } minutos.
 }
mail-code-ignore = Si no lo has pedido, ignora este correo. Nadie puede iniciar sesión sin el código.
mail-link-subject = Tu enlace de inicio de sesión para { $merchant }
mail-link-lead = Usa este enlace para iniciar sesión en tu página de facturación de { $merchant }.
mail-link-button = Iniciar sesión
mail-link-life = { $minutes ->
    [one] El enlace funciona una vez, durante el próximo minuto.
    [many] El enlace funciona una vez, durante los próximos { $minutes } de minutos.
   *[other] El enlace funciona una vez, durante los próximos { $minutes } minutos.
 }
mail-link-ignore = Si no lo has pedido, ignora este correo. Nadie puede iniciar sesión sin el enlace.
mail-reset-subject = Crea una contraseña nueva para { $merchant }
mail-reset-lead = Usa este enlace para crear una contraseña nueva para tu página de facturación de { $merchant }.
mail-reset-button = Crear una contraseña nueva
mail-reset-ignore = Si no lo has pedido, ignora este correo. Tu contraseña sigue siendo la misma.
mail-proof-subject = Confirma tu correo electrónico para { $merchant }
mail-proof-lead = Introduce este código para usar este correo electrónico con { $merchant }:
mail-proof-ignore = Si no lo has pedido, ignora este correo. No cambia nada.
mail-email-subject = Tu correo electrónico ha cambiado
mail-email-old = El correo electrónico de tu cuenta de facturación de { $merchant } se cambió el { $date }. Los mensajes ya no llegan a esta dirección.
mail-email-new = Este es ahora el correo electrónico de tu cuenta de facturación de { $merchant }.
mail-method-subject = Se ha añadido un método de pago
mail-method-lead = La tarjeta { $brand } terminada en { $last4 } se añadió a tu cuenta de facturación de { $merchant } el { $date }.
mail-method-card = Una tarjeta terminada en { $last4 } se añadió a tu cuenta de facturación de { $merchant } el { $date }.
mail-cancelled-subject = Tu suscripción se ha cancelado
mail-cancelled-later = Has cancelado { $plan }. Puedes usarla hasta el { $date }.
mail-cancelled-undo = ¿Has cambiado de opinión? Hasta entonces puedes deshacerlo en tu página de facturación.
mail-cancelled-now = Has cancelado { $plan }. Ha terminado.
mail-portal-button = Abrir tu página de facturación
mail-not-you = Si no has sido tú, ponte en contacto con { $merchant } de inmediato.
mail-not-you-at = Si no has sido tú, ponte en contacto con { $merchant } de inmediato: { $email }
