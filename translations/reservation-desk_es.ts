<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>Catalogue</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation>Aceptar por %1</translation>
    </message>
    <message>
        <source>Marks the reservation as accepted and gives the task to the worker. No call is made and nobody is connected.</source>
        <translation>Marca la reserva como aceptada y da la tarea al agente. No se llama ni se conecta a nadie.</translation>
    </message>
    <message>
        <source>Accept needs a pending reservation (%1).</source>
        <translation>Para aceptar, la reserva debe estar «pending» (%1).</translation>
    </message>
    <message>
        <source>{worker} gets the task and the reservation becomes accepted</source>
        <translation>{worker} recibe la tarea y la reserva pasa a «accepted»</translation>
    </message>
    <message>
        <source>nobody is called</source>
        <translation>no se llama a nadie</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject for %1</source>
        <translation>Rechazar por %1</translation>
    </message>
    <message>
        <source>Turns the offer down for the worker, so that the task goes on to somebody else. Name an unavailable activity, or the same worker may be offered the task again at once.</source>
        <translation>Rechaza la oferta por el agente, de modo que la tarea pasa a otra persona. Indique una actividad no disponible, o el mismo agente puede recibir la oferta de nuevo enseguida.</translation>
    </message>
    <message>
        <source>Reject needs a pending reservation (%1).</source>
        <translation>Para rechazar, la reserva debe estar «pending» (%1).</translation>
    </message>
    <message>
        <source>Turns the task down and moves {worker} to activity {WorkerActivitySid}</source>
        <translation>Rechaza la tarea y pasa a {worker} a la actividad {WorkerActivitySid}</translation>
    </message>
    <message>
        <source>Turns the task down and lets {worker} go back to the activity before the offer</source>
        <translation>Rechaza la tarea y deja que {worker} vuelva a la actividad anterior a la oferta</translation>
    </message>
    <message>
        <source>if that activity is available, the same task may come back at once</source>
        <translation>si esa actividad está disponible, la misma tarea puede volver enseguida</translation>
    </message>
    <message>
        <source>the task is offered to the next worker</source>
        <translation>la tarea se ofrece al siguiente agente</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Send conference to %1</source>
        <translation>Iniciar conferencia con %1</translation>
    </message>
    <message>
        <source>Calls the worker, brings worker and caller together in a conference, and accepts the reservation once that has worked. The way to answer voice tasks.</source>
        <translation>Llama al agente, reúne a agente y llamante en una conferencia y acepta la reserva cuando eso ha funcionado. Es la forma de responder a tareas de voz.</translation>
    </message>
    <message>
        <source>Conference needs a pending reservation (%1).</source>
        <translation>Para la conferencia, la reserva debe estar «pending» (%1).</translation>
    </message>
    <message>
        <source>Rings {To} from {From}</source>
        <translation>Llama a {To} desde {From}</translation>
    </message>
    <message>
        <source>Rings {To}</source>
        <translation>Llama a {To}</translation>
    </message>
    <message>
        <source>the caller waits until {worker} answers, then the reservation becomes accepted</source>
        <translation>el llamante espera hasta que {worker} responde; entonces la reserva pasa a «accepted»</translation>
    </message>
    <message>
        <source>the caller keeps hearing hold music until {worker} answers, then the reservation becomes accepted</source>
        <translation>el llamante oye música de espera hasta que {worker} responde; entonces la reserva pasa a «accepted»</translation>
    </message>
    <message>
        <source>Supervise</source>
        <translation>Supervisar</translation>
    </message>
    <message>
        <source>Supervise %1</source>
        <translation>Supervisar a %1</translation>
    </message>
    <message>
        <source>Calls a supervisor and lets them join the conference of this reservation: to listen, to advise the worker, or to speak to everyone.</source>
        <translation>Llama a un supervisor y lo une a la conferencia de esta reserva: para escuchar, aconsejar al agente o hablar con todos.</translation>
    </message>
    <message>
        <source>Supervise needs an accepted reservation (%1).</source>
        <translation>Para supervisar, la reserva debe estar «accepted» (%1).</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who listens to the conference of {worker} and is not heard</source>
        <translation>Llama a {Supervisor}, que escucha la conferencia de {worker} sin ser oído</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who hears the conference and is heard by {worker} alone</source>
        <translation>Llama a {Supervisor}, que oye la conferencia y a quien solo oye {worker}</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker} and is heard by everyone</source>
        <translation>Llama a {Supervisor}, que entra en la conferencia de {worker} y a quien oyen todos</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker} in mode {SupervisorMode}</source>
        <translation>Llama a {Supervisor}, que entra en la conferencia de {worker} en modo {SupervisorMode}</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker}</source>
        <translation>Llama a {Supervisor}, que entra en la conferencia de {worker}</translation>
    </message>
    <message>
        <source>the reservation stays accepted</source>
        <translation>la reserva sigue «accepted»</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Complete for %1</source>
        <translation>Completar por %1</translation>
    </message>
    <message>
        <source>Ends the reservation and with it the work on the task. There is no way back, and the task is deleted a few minutes later.</source>
        <translation>Termina la reserva y con ella el trabajo en la tarea. No hay vuelta atrás, y la tarea se elimina unos minutos después.</translation>
    </message>
    <message>
        <source>Complete needs an accepted or wrapping reservation (%1).</source>
        <translation>Para completar, la reserva debe estar «accepted» o «wrapping» (%1).</translation>
    </message>
    <message>
        <source>Ends the work of {worker} on this task for good</source>
        <translation>Termina definitivamente el trabajo de {worker} en esta tarea</translation>
    </message>
    <message>
        <source>the task is deleted about five minutes later</source>
        <translation>la tarea se elimina unos cinco minutos después</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>Wrap up for %1</source>
        <translation>Pasar a trabajo posterior por %1</translation>
    </message>
    <message>
        <source>Says that the conversation is over and the worker is finishing the paperwork. Known to work on Flex accounts; others may refuse it.</source>
        <translation>Indica que la conversación ha terminado y que el agente hace el trabajo posterior. Funciona en cuentas Flex; otras pueden rechazarlo.</translation>
    </message>
    <message>
        <source>Wrap up needs an accepted reservation (%1).</source>
        <translation>Para el trabajo posterior, la reserva debe estar «accepted» (%1).</translation>
    </message>
    <message>
        <source>{worker} goes on to wrap-up for this task</source>
        <translation>{worker} pasa al trabajo posterior de esta tarea</translation>
    </message>
    <message>
        <source>the reservation stays open until somebody completes it</source>
        <translation>la reserva sigue abierta hasta que alguien la completa</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>Pasar llamada</translation>
    </message>
    <message>
        <source>Send dequeue to %1</source>
        <translation>Pasar la llamada a %1</translation>
    </message>
    <message>
        <source>Calls the worker and joins the queued caller to that call directly, without a conference. Conference does the same and can do more.</source>
        <translation>Llama al agente y une directamente a esa llamada al llamante en cola, sin conferencia. La conferencia hace lo mismo y puede más.</translation>
    </message>
    <message>
        <source>Dequeue needs a pending reservation (%1).</source>
        <translation>Para pasar la llamada, la reserva debe estar «pending» (%1).</translation>
    </message>
    <message>
        <source>Rings {DequeueTo} from {DequeueFrom} and connects the caller directly</source>
        <translation>Llama a {DequeueTo} desde {DequeueFrom} y conecta directamente al llamante</translation>
    </message>
    <message>
        <source>the reservation becomes accepted once {worker} answers</source>
        <translation>la reserva pasa a «accepted» cuando {worker} responde</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Send call to %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Calls the worker and runs your TwiML document when the call is answered. The reservation stays pending unless you ask to accept it as well.</source>
        <translation>Llama al agente y ejecuta su documento TwiML cuando se responde. La reserva sigue «pending» si no pide aceptarla también.</translation>
    </message>
    <message>
        <source>Call needs a pending reservation (%1).</source>
        <translation>Para llamar, la reserva debe estar «pending» (%1).</translation>
    </message>
    <message>
        <source>Rings {CallTo} from {CallFrom} and runs the TwiML of {CallUrl} when the call is answered</source>
        <translation>Llama a {CallTo} desde {CallFrom} y ejecuta el TwiML de {CallUrl} cuando se responde</translation>
    </message>
    <message>
        <source>the reservation becomes accepted</source>
        <translation>la reserva pasa a «accepted»</translation>
    </message>
    <message>
        <source>the reservation stays pending until it is accepted or rejected on its own</source>
        <translation>la reserva sigue «pending» hasta que se acepta o se rechaza por separado</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirigir</translation>
    </message>
    <message>
        <source>Send redirect for %1</source>
        <translation>Redirigir la llamada de %1</translation>
    </message>
    <message>
        <source>Sends the waiting caller&apos;s own call to another TwiML document. The reservation stays pending unless you ask to accept it as well.</source>
        <translation>Envía la propia llamada en espera a otro documento TwiML. La reserva sigue «pending» si no pide aceptarla también.</translation>
    </message>
    <message>
        <source>Redirect needs a pending reservation (%1).</source>
        <translation>Para redirigir, la reserva debe estar «pending» (%1).</translation>
    </message>
    <message>
        <source>Sends the caller&apos;s call {RedirectCallSid} to the TwiML of {RedirectUrl}</source>
        <translation>Envía la llamada {RedirectCallSid} al TwiML de {RedirectUrl}</translation>
    </message>
    <message>
        <source>The workspace in which all of this takes place.</source>
        <translation>El espacio de trabajo en el que ocurre todo esto.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>The task whose reservations are meant.</source>
        <translation>La tarea de cuyas reservas se trata.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>The reservation itself: one offer of the task to one worker.</source>
        <translation>La propia reserva: una oferta de la tarea a un agente.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Lists only the reservations that are in this state now.</source>
        <translation>Muestra solo las reservas que están ahora en este estado.</translation>
    </message>
    <message>
        <source>Lists only the offers made to this worker.</source>
        <translation>Muestra solo las ofertas hechas a este agente.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>How many reservations one answer brings. Larger pages need fewer requests.</source>
        <translation>Cuántas reservas trae una respuesta. Páginas mayores requieren menos peticiones.</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Tamaño de página</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>reservas</translation>
    </message>
    <message>
        <source>Only an echo for the client: TaskRouter no longer jumps to a page by number. Follow the address of the next page instead.</source>
        <translation>Solo un eco para el programa: TaskRouter ya no salta a una página por su número. Siga la dirección de la página siguiente.</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Número de página</translation>
    </message>
    <message>
        <source>Where the next page begins. It comes with the answer before and is never made up by hand.</source>
        <translation>Dónde empieza la página siguiente. Viene con la respuesta anterior y nunca se inventa a mano.</translation>
    </message>
    <message>
        <source>Page token</source>
        <translation>Token de página</translation>
    </message>
    <message>
        <source>Stops after this many reservations. The app counts for itself and never sends this to TaskRouter.</source>
        <translation>Se detiene tras este número de reservas. El programa cuenta por sí mismo y nunca lo envía a TaskRouter.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the reservation has moved on since.</source>
        <translation>La versión (ETag) que usted ha visto. TaskRouter rechaza el cambio con 412 si la reserva ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>The state that the reservation is to take. Each button that changes the state fills this in by itself.</source>
        <translation>El estado que debe tomar la reserva. Cada botón que cambia el estado lo rellena por sí mismo.</translation>
    </message>
    <message>
        <source>Reservation status</source>
        <translation>Estado de la reserva</translation>
    </message>
    <message>
        <source>The activity that the worker takes up after turning the task down. Choose an unavailable one if the worker should not get the same offer again.</source>
        <translation>La actividad que toma el agente tras el rechazo. Elija una no disponible si no debe recibir de nuevo la misma oferta.</translation>
    </message>
    <message>
        <source>Activity after the rejection</source>
        <translation>Actividad tras el rechazo</translation>
    </message>
    <message>
        <source>the activity before the offer</source>
        <translation>la actividad anterior a la oferta</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value}</source>
        <translation>pasa a {worker} a la actividad {value}</translation>
    </message>
    <message>
        <source>Which instruction TaskRouter runs for this reservation. The action that you chose fills this in by itself.</source>
        <translation>Qué instrucción ejecuta TaskRouter para esta reserva. La acción elegida lo rellena por sí misma.</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>The activity that the worker takes up when the call with the caller has ended.</source>
        <translation>La actividad que toma el agente cuando ha terminado la llamada con el llamante.</translation>
    </message>
    <message>
        <source>Activity afterwards</source>
        <translation>Actividad posterior</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value} after the call</source>
        <translation>pasa a {worker} a la actividad {value} después de la llamada</translation>
    </message>
    <message>
        <source>The number that the worker sees as the calling one. It must be a Twilio number or a verified number of the account.</source>
        <translation>El número que el agente ve como llamante. Debe ser un número de Twilio o un número verificado de la cuenta.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>calls from {value}</source>
        <translation>llama desde {value}</translation>
    </message>
    <message>
        <source>Whether both sides of the call are recorded.</source>
        <translation>Si se graban ambos lados de la llamada.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>records nothing</source>
        <translation>no graba nada</translation>
    </message>
    <message>
        <source>records both sides from the moment of the answer</source>
        <translation>graba ambos lados desde que se responde</translation>
    </message>
    <message>
        <source>How long the worker&apos;s phone may ring before the attempt is given up. SIP endpoints take 600 at most.</source>
        <translation>Cuánto puede sonar el teléfono del agente antes de abandonar el intento. Los puntos SIP admiten como máximo 600.</translation>
    </message>
    <message>
        <source>Ring at most</source>
        <translation>Sonar como máximo</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>lets it ring for at most {value} seconds</source>
        <translation>deja sonar {value} segundos como máximo</translation>
    </message>
    <message>
        <source>Where to reach the worker: a Voice client, a SIP address or a phone number. Replaces the contact_uri among the worker&apos;s attributes.</source>
        <translation>Dónde localizar al agente: un cliente Voice, una dirección SIP o un número de teléfono. Sustituye al contact_uri de los atributos del agente.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>the worker&apos;s contact_uri</source>
        <translation>el contact_uri del agente</translation>
    </message>
    <message>
        <source>rings {value}</source>
        <translation>llama a {value}</translation>
    </message>
    <message>
        <source>The web address that is told how the call to the worker goes.</source>
        <translation>La dirección web a la que se informa de cómo va la llamada al agente.</translation>
    </message>
    <message>
        <source>Call status URL</source>
        <translation>URL de estado de la llamada</translation>
    </message>
    <message>
        <source>reports the call to {value}</source>
        <translation>informa de la llamada a {value}</translation>
    </message>
    <message>
        <source>How long the worker&apos;s phone may ring before the attempt is given up.</source>
        <translation>Cuánto puede sonar el teléfono del agente antes de abandonar el intento.</translation>
    </message>
    <message>
        <source>The web address of the TwiML document that runs once the worker has answered.</source>
        <translation>La dirección web del documento TwiML que se ejecuta cuando el agente ha respondido.</translation>
    </message>
    <message>
        <source>TwiML URL</source>
        <translation>URL de TwiML</translation>
    </message>
    <message>
        <source>runs the TwiML of {value}</source>
        <translation>ejecuta el TwiML de {value}</translation>
    </message>
    <message>
        <source>The web address that is told when the call to the worker has ended.</source>
        <translation>La dirección web a la que se informa cuando ha terminado la llamada al agente.</translation>
    </message>
    <message>
        <source>reports the end of the call to {value}</source>
        <translation>informa del fin de la llamada a {value}</translation>
    </message>
    <message>
        <source>Whether the reservation is accepted together with the call. Otherwise it stays pending and may still time out.</source>
        <translation>Si la reserva se acepta junto con la llamada. Si no, sigue «pending» y aún puede vencer.</translation>
    </message>
    <message>
        <source>Accept as well</source>
        <translation>Aceptar también</translation>
    </message>
    <message>
        <source>The caller&apos;s live call that waits in the queue.</source>
        <translation>La llamada en curso que espera en la cola.</translation>
    </message>
    <message>
        <source>Call to redirect</source>
        <translation>Llamada que redirigir</translation>
    </message>
    <message>
        <source>takes call {value}</source>
        <translation>toma la llamada {value}</translation>
    </message>
    <message>
        <source>Whether the reservation is accepted together with the redirect. Otherwise it stays pending and may still time out.</source>
        <translation>Si la reserva se acepta junto con la redirección. Si no, sigue «pending» y aún puede vencer.</translation>
    </message>
    <message>
        <source>The web address of the TwiML document that takes over the caller&apos;s call.</source>
        <translation>La dirección web del documento TwiML que se hace cargo de la llamada.</translation>
    </message>
    <message>
        <source>The number that the worker sees as the calling one. A Twilio number or a verified number of the account.</source>
        <translation>El número que el agente ve como llamante. Un número de Twilio o un número verificado de la cuenta.</translation>
    </message>
    <message>
        <source>How the request to the call status URL is made.</source>
        <translation>Cómo se hace la petición a la URL de estado de la llamada.</translation>
    </message>
    <message>
        <source>Call status method</source>
        <translation>Método de estado de la llamada</translation>
    </message>
    <message>
        <source>Which steps of the call to the worker are reported.</source>
        <translation>De qué pasos de la llamada al agente se informa.</translation>
    </message>
    <message>
        <source>Call status events</source>
        <translation>Eventos de la llamada</translation>
    </message>
    <message>
        <source>Whether everything the worker takes part in is recorded, the time between two conferences included.</source>
        <translation>Si se graba todo aquello en lo que participa el agente, también el tiempo entre dos conferencias.</translation>
    </message>
    <message>
        <source>Record the worker</source>
        <translation>Grabar al agente</translation>
    </message>
    <message>
        <source>does not record {worker}</source>
        <translation>no graba a {worker}</translation>
    </message>
    <message>
        <source>Whether the worker&apos;s microphone is off when they enter the conference.</source>
        <translation>Si el micrófono del agente está apagado al entrar en la conferencia.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>{worker} joins unmuted</source>
        <translation>{worker} entra con el micrófono abierto</translation>
    </message>
    <message>
        <source>{worker} joins muted</source>
        <translation>{worker} entra silenciado</translation>
    </message>
    <message>
        <source>Whether a tone is heard when the worker comes in or goes out.</source>
        <translation>Si se oye un tono cuando el agente entra o sale.</translation>
    </message>
    <message>
        <source>Beep</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>plays no beep for {worker}</source>
        <translation>no emite ningún tono para {worker}</translation>
    </message>
    <message>
        <source>beeps when {worker} joins</source>
        <translation>tono cuando {worker} entra</translation>
    </message>
    <message>
        <source>beeps when {worker} leaves</source>
        <translation>tono cuando {worker} sale</translation>
    </message>
    <message>
        <source>beeps when {worker} joins and leaves</source>
        <translation>tono cuando {worker} entra y sale</translation>
    </message>
    <message>
        <source>Whether the conference begins when the worker comes in. If not, the worker is silent and hears music until somebody else begins it.</source>
        <translation>Si la conferencia empieza al entrar el agente. Si no, el agente está en silencio y oye música hasta que otra persona la empieza.</translation>
    </message>
    <message>
        <source>Start on entry</source>
        <translation>Empieza al entrar</translation>
    </message>
    <message>
        <source>leaves {worker} waiting with music until somebody else starts the conference</source>
        <translation>deja a {worker} esperando con música hasta que otra persona empieza la conferencia</translation>
    </message>
    <message>
        <source>starts the conference when {worker} joins</source>
        <translation>empieza la conferencia cuando {worker} entra</translation>
    </message>
    <message>
        <source>Whether the conference is over for everybody when the worker hangs up.</source>
        <translation>Si la conferencia termina para todos cuando el agente cuelga.</translation>
    </message>
    <message>
        <source>End when the worker leaves</source>
        <translation>Termina si sale el agente</translation>
    </message>
    <message>
        <source>The web address of the music that people hear before the conference begins.</source>
        <translation>La dirección web de la música que se oye antes de empezar la conferencia.</translation>
    </message>
    <message>
        <source>Waiting music URL</source>
        <translation>URL de la música de espera</translation>
    </message>
    <message>
        <source>Twilio&apos;s hold music</source>
        <translation>la música de espera de Twilio</translation>
    </message>
    <message>
        <source>plays {value} to those who wait</source>
        <translation>reproduce {value} a quienes esperan</translation>
    </message>
    <message>
        <source>How the waiting music is asked for. GET suits a fixed sound file, because it can then be cached.</source>
        <translation>Cómo se pide la música de espera. GET conviene a un archivo de sonido fijo, porque entonces puede guardarse en caché.</translation>
    </message>
    <message>
        <source>Waiting music method</source>
        <translation>Método de la música de espera</translation>
    </message>
    <message>
        <source>Whether the worker hears what the line gives before the call is answered, such as ringing or an announcement.</source>
        <translation>Si el agente oye lo que hay en la línea antes de responderse la llamada, como el tono o un anuncio.</translation>
    </message>
    <message>
        <source>Early media</source>
        <translation>Línea antes de responder</translation>
    </message>
    <message>
        <source>keeps {worker} from hearing the line before the answer</source>
        <translation>no deja que {worker} oiga la línea antes de responderse</translation>
    </message>
    <message>
        <source>lets {worker} hear the line before the answer</source>
        <translation>deja que {worker} oiga la línea antes de responderse</translation>
    </message>
    <message>
        <source>How many people the conference holds before it is full.</source>
        <translation>Cuántas personas caben en la conferencia.</translation>
    </message>
    <message>
        <source>Max participants</source>
        <translation>Máx. de participantes</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participantes</translation>
    </message>
    <message>
        <source>admits at most {value} participants</source>
        <translation>admite {value} participantes como máximo</translation>
    </message>
    <message>
        <source>The web address that is told what happens in the conference. Only the one that the first participant brings along counts.</source>
        <translation>La dirección web a la que se informa de lo que ocurre en la conferencia. Solo cuenta la que trae el primer participante.</translation>
    </message>
    <message>
        <source>Conference status URL</source>
        <translation>URL de estado de la conferencia</translation>
    </message>
    <message>
        <source>reports the conference to {value}</source>
        <translation>informa de la conferencia a {value}</translation>
    </message>
    <message>
        <source>How the request to the conference status URL is made.</source>
        <translation>Cómo se hace la petición a la URL de estado de la conferencia.</translation>
    </message>
    <message>
        <source>Conference status method</source>
        <translation>Método de estado de la conferencia</translation>
    </message>
    <message>
        <source>Which happenings in the conference are reported.</source>
        <translation>De qué sucesos de la conferencia se informa.</translation>
    </message>
    <message>
        <source>Conference events</source>
        <translation>Eventos de la conferencia</translation>
    </message>
    <message>
        <source>Whether the whole conference is recorded.</source>
        <translation>Si se graba la conferencia entera.</translation>
    </message>
    <message>
        <source>Record the conference</source>
        <translation>Grabar la conferencia</translation>
    </message>
    <message>
        <source>does not record the conference</source>
        <translation>no graba la conferencia</translation>
    </message>
    <message>
        <source>records the conference from its start</source>
        <translation>graba la conferencia desde el principio</translation>
    </message>
    <message>
        <source>records the conference</source>
        <translation>graba la conferencia</translation>
    </message>
    <message>
        <source>Whether silence at the beginning and end is cut from the recording of the conference.</source>
        <translation>Si se corta el silencio al principio y al final de la grabación de la conferencia.</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>Recortar silencio</translation>
    </message>
    <message>
        <source>keeps the silence at both ends of the recording</source>
        <translation>conserva el silencio en ambos extremos de la grabación</translation>
    </message>
    <message>
        <source>cuts the silence at both ends of the recording</source>
        <translation>corta el silencio en ambos extremos de la grabación</translation>
    </message>
    <message>
        <source>Whether both sides share one channel of the recording or have one each.</source>
        <translation>Si ambos lados comparten un canal de la grabación o tienen uno cada uno.</translation>
    </message>
    <message>
        <source>Recording channels</source>
        <translation>Canales de grabación</translation>
    </message>
    <message>
        <source>records each side into a channel of its own</source>
        <translation>graba cada lado en un canal propio</translation>
    </message>
    <message>
        <source>records into one channel</source>
        <translation>graba en un solo canal</translation>
    </message>
    <message>
        <source>The web address that is told when the state of the worker&apos;s recording changes.</source>
        <translation>La dirección web a la que se informa cuando cambia el estado de la grabación del agente.</translation>
    </message>
    <message>
        <source>Recording status URL</source>
        <translation>URL de estado de grabación</translation>
    </message>
    <message>
        <source>reports the recording to {value}</source>
        <translation>informa de la grabación a {value}</translation>
    </message>
    <message>
        <source>How the request to the recording status URL is made.</source>
        <translation>Cómo se hace la petición a la URL de estado de grabación.</translation>
    </message>
    <message>
        <source>Recording status method</source>
        <translation>Método de estado de grabación</translation>
    </message>
    <message>
        <source>The web address that is told when the recording of the conference is ready.</source>
        <translation>La dirección web a la que se informa cuando la grabación de la conferencia está lista.</translation>
    </message>
    <message>
        <source>Conference recording URL</source>
        <translation>URL de grabación de conferencia</translation>
    </message>
    <message>
        <source>reports the conference recording to {value}</source>
        <translation>informa de la grabación de la conferencia a {value}</translation>
    </message>
    <message>
        <source>How the request to the conference recording URL is made.</source>
        <translation>Cómo se hace la petición a la URL de grabación de conferencia.</translation>
    </message>
    <message>
        <source>Conference recording method</source>
        <translation>Método de grabación de conferencia</translation>
    </message>
    <message>
        <source>Where the sound of the conference is mixed: choose the place nearest to most of the people. This is not the region of the API.</source>
        <translation>Dónde se mezcla el sonido de la conferencia: elija el lugar más cercano a la mayoría. No es la región de la API.</translation>
    </message>
    <message>
        <source>Mixing region</source>
        <translation>Región de mezcla</translation>
    </message>
    <message>
        <source>chosen by Twilio</source>
        <translation>elegida por Twilio</translation>
    </message>
    <message>
        <source>mixes the sound in {value}</source>
        <translation>mezcla el sonido en {value}</translation>
    </message>
    <message>
        <source>The name with which the worker&apos;s SIP endpoint lets the call in.</source>
        <translation>El nombre con el que el punto SIP del agente admite la llamada.</translation>
    </message>
    <message>
        <source>SIP user</source>
        <translation>Usuario SIP</translation>
    </message>
    <message>
        <source>signs in to the SIP endpoint as {value}</source>
        <translation>se identifica en el punto SIP como {value}</translation>
    </message>
    <message>
        <source>The password that goes with the SIP user. It is masked here and left out of everything you copy.</source>
        <translation>La contraseña del usuario SIP. Aquí se oculta y falta en todo lo que usted copia.</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>Contraseña SIP</translation>
    </message>
    <message>
        <source>with a SIP password</source>
        <translation>con una contraseña SIP</translation>
    </message>
    <message>
        <source>The activity that the worker takes up after the conference. Outdated: workspaces with multitasking refuse it.</source>
        <translation>La actividad que toma el agente tras la conferencia. Obsoleto: los espacios de trabajo con multitarea lo rechazan.</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value} after the conference</source>
        <translation>pasa a {worker} a la actividad {value} después de la conferencia</translation>
    </message>
    <message>
        <source>How the supervisor takes part: monitor only listens, whisper speaks to the worker alone, barge speaks to everyone.</source>
        <translation>Cómo participa el supervisor: monitor solo escucha, whisper habla solo con el agente, barge habla con todos.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>in mode {value}</source>
        <translation>en modo {value}</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Whether the conference is over for everybody when the caller hangs up.</source>
        <translation>Si la conferencia termina para todos cuando el llamante cuelga.</translation>
    </message>
    <message>
        <source>End when the caller leaves</source>
        <translation>Termina si sale el llamante</translation>
    </message>
    <message>
        <source>Whether a tone is heard when the caller comes in.</source>
        <translation>Si se oye un tono cuando entra el llamante.</translation>
    </message>
    <message>
        <source>Beep for the caller</source>
        <translation>Tono para el llamante</translation>
    </message>
    <message>
        <source>plays no beep when the caller joins</source>
        <translation>no emite ningún tono cuando entra el llamante</translation>
    </message>
    <message>
        <source>beeps when the caller joins</source>
        <translation>tono cuando entra el llamante</translation>
    </message>
    <message>
        <source>How much sound is held back to even out an unsteady network. A larger buffer costs delay.</source>
        <translation>Cuánto sonido se retiene para compensar una red inestable. Un búfer mayor cuesta retardo.</translation>
    </message>
    <message>
        <source>Jitter buffer</source>
        <translation>Búfer de fluctuación</translation>
    </message>
    <message>
        <source>smooths jitter with a {value} buffer</source>
        <translation>compensa la fluctuación con un búfer {value}</translation>
    </message>
    <message>
        <source>smooths no jitter</source>
        <translation>no compensa la fluctuación</translation>
    </message>
    <message>
        <source>Ends the work of {worker} on this task for good, and a call that is still running may be cut off</source>
        <translation>Termina definitivamente el trabajo de {worker} en esta tarea, y una llamada aún en curso puede cortarse</translation>
    </message>
    <message>
        <source>{worker} goes on to wrap-up for this task, as if the call were over</source>
        <translation>{worker} pasa al trabajo posterior de esta tarea, como si la llamada hubiera terminado</translation>
    </message>
    <message>
        <source>lets it ring for at most one second</source>
        <translation>deja sonar un segundo como máximo</translation>
    </message>
    <message>
        <source>reports when the call is {value}</source>
        <translation>informa cuando la llamada está {value}</translation>
    </message>
    <message>
        <source>records everything {worker} takes part in, also between two conferences</source>
        <translation>graba todo en lo que participa {worker}, también entre dos conferencias</translation>
    </message>
    <message>
        <source>keeps the conference open when {worker} leaves</source>
        <translation>mantiene abierta la conferencia cuando {worker} sale</translation>
    </message>
    <message>
        <source>ends the conference when {worker} leaves</source>
        <translation>termina la conferencia cuando {worker} sale</translation>
    </message>
    <message>
        <source>admits at most one participant</source>
        <translation>admite un participante como máximo</translation>
    </message>
    <message>
        <source>reports the conference&apos;s {value}</source>
        <translation>informa de {value} de la conferencia</translation>
    </message>
    <message>
        <source>Who joins: a worker of this workspace, by worker SID. TaskRouter rings the address (contact_uri) of that worker; it takes no address here.</source>
        <translation>Quién se une: un agente de este espacio de trabajo, por su SID. TaskRouter llama a la dirección (contact_uri) de ese agente; aquí no admite direcciones.</translation>
    </message>
    <message>
        <source>keeps the conference open when the caller leaves</source>
        <translation>mantiene abierta la conferencia cuando sale el llamante</translation>
    </message>
    <message>
        <source>ends the conference when the caller leaves</source>
        <translation>termina la conferencia cuando sale el llamante</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Cancelar tarea</translation>
    </message>
    <message>
        <source>Takes a task that still waits out of its queue for good. Offers that are pending are withdrawn, and the task is deleted a few minutes later.</source>
        <translation>Saca definitivamente de su cola una tarea que aún espera. Las ofertas pendientes se retiran, y la tarea se elimina unos minutos después.</translation>
    </message>
    <message>
        <source>Cancel needs a task that is pending or reserved (%1).</source>
        <translation>Para cancelar, la tarea debe estar «pending» o «reserved» (%1).</translation>
    </message>
    <message>
        <source>Cancels {task} for good</source>
        <translation>Cancela {task} definitivamente</translation>
    </message>
    <message>
        <source>nobody is offered it any more, and it is deleted about five minutes later</source>
        <translation>ya no se ofrece a nadie, y se elimina unos cinco minutos después</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Completar tarea</translation>
    </message>
    <message>
        <source>Ends a task that somebody has, together with its reservation. There is no way back, and the task is deleted a few minutes later.</source>
        <translation>Termina una tarea que alguien tiene, junto con su reserva. No hay vuelta atrás, y la tarea se elimina unos minutos después.</translation>
    </message>
    <message>
        <source>Complete needs a task that is assigned or wrapping (%1).</source>
        <translation>Para completar, la tarea debe estar «assigned» o «wrapping» (%1).</translation>
    </message>
    <message>
        <source>Ends the work on {task} for good, and a call that is still running may be cut off</source>
        <translation>Termina definitivamente el trabajo en {task}, y una llamada aún en curso puede cortarse</translation>
    </message>
    <message>
        <source>Ends the work on {task} for good</source>
        <translation>Termina definitivamente el trabajo en {task}</translation>
    </message>
    <message>
        <source>whoever has it is free for other work, and the task is deleted about five minutes later</source>
        <translation>quien la tiene queda libre para otro trabajo, y la tarea se elimina unos cinco minutos después</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Gives the task another priority: a higher one is offered first. A target of the workflow that sets a priority of its own still wins.</source>
        <translation>Da otra prioridad a la tarea: la más alta se ofrece antes. Un destino del workflow con prioridad propia sigue mandando.</translation>
    </message>
    <message>
        <source>Only a task that has not ended can have another priority (%1).</source>
        <translation>Solo una tarea que no ha terminado puede tener otra prioridad (%1).</translation>
    </message>
    <message>
        <source>Gives {task} the priority {Priority}</source>
        <translation>Da a {task} la prioridad {Priority}</translation>
    </message>
    <message>
        <source>its place in the queue changes, unless the workflow sets a priority of its own</source>
        <translation>su lugar en la cola cambia, salvo que el workflow fije una prioridad propia</translation>
    </message>
    <message>
        <source>The task itself.</source>
        <translation>La propia tarea.</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the task has moved on since.</source>
        <translation>La versión (ETag) que usted ha visto. TaskRouter rechaza el cambio con 412 si la tarea ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The state that the task is to take. Each button that changes the state fills this in by itself.</source>
        <translation>El estado que debe tomar la tarea. Cada botón que cambia el estado lo rellena por sí mismo.</translation>
    </message>
    <message>
        <source>Assignment status</source>
        <translation>Estado de asignación</translation>
    </message>
    <message>
        <source>Why the task ends. TaskRouter keeps it with the task and in its events, where others read it.</source>
        <translation>Por qué termina la tarea. TaskRouter lo guarda con la tarea y en sus eventos, donde otros lo leen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>notes the reason &quot;{value}&quot;</source>
        <translation>anota el motivo «{value}»</translation>
    </message>
    <message>
        <source>The new priority. Tasks with a higher number are offered first.</source>
        <translation>La nueva prioridad. Las tareas con un número más alto se ofrecen antes.</translation>
    </message>
    <message>
        <source>with priority {value}</source>
        <translation>con prioridad {value}</translation>
    </message>
    <message>
        <source>Move worker</source>
        <translation>Mover agente</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover a %1</translation>
    </message>
    <message>
        <source>Puts the worker into another activity, as the worker could. Whether new tasks are offered depends on whether that activity is available.</source>
        <translation>Pone al agente en otra actividad, como podría hacerlo él mismo. Que se le ofrezcan tareas nuevas depende de si esa actividad está disponible.</translation>
    </message>
    <message>
        <source>Moves {worker} to activity {ActivitySid}</source>
        <translation>Pasa a {worker} a la actividad {ActivitySid}</translation>
    </message>
    <message>
        <source>offers that are pending are rejected for them, and go on to others</source>
        <translation>las ofertas pendientes se rechazan en su nombre y pasan a otros</translation>
    </message>
    <message>
        <source>offers that are pending stay with them</source>
        <translation>las ofertas pendientes se mantienen</translation>
    </message>
    <message>
        <source>The worker itself.</source>
        <translation>El propio agente.</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the worker has moved on since.</source>
        <translation>La versión (ETag) que usted ha visto. TaskRouter rechaza el cambio con 412 si el agente ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The activity that the worker is put into.</source>
        <translation>La actividad a la que se pasa al agente.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nueva actividad</translation>
    </message>
    <message>
        <source>into activity {value}</source>
        <translation>a la actividad {value}</translation>
    </message>
    <message>
        <source>Whether offers that the worker has not answered are rejected at once. TaskRouter takes it only with an activity that is not available.</source>
        <translation>Si las ofertas que el agente no ha respondido se rechazan enseguida. TaskRouter solo lo admite con una actividad no disponible.</translation>
    </message>
    <message>
        <source>Reject pending offers</source>
        <translation>Rechazar ofertas pendientes</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Replaces everything that is known of the task: what is left out is gone. A task that waits is routed anew by what it says then.</source>
        <translation>Sustituye todo lo que se sabe de la tarea: lo que se omite desaparece. Una tarea en espera se enruta de nuevo según lo que digan entonces.</translation>
    </message>
    <message>
        <source>Only a task that has not ended can have other attributes (%1).</source>
        <translation>Solo una tarea que no ha terminado puede tener otros atributos (%1).</translation>
    </message>
    <message>
        <source>Changes the attributes of {task}</source>
        <translation>Cambia los atributos de {task}</translation>
    </message>
    <message>
        <source>a task that waits is routed anew by what they say then</source>
        <translation>una tarea en espera se enruta de nuevo según lo que digan entonces</translation>
    </message>
    <message>
        <source>All attributes of the task as one JSON object. What is left out is gone.</source>
        <translation>Todos los atributos de la tarea como un objeto JSON. Lo que se omite desaparece.</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Cancelar «%1»</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <translation>Completar «%1»</translation>
    </message>
    <message>
        <source>Change the priority of “%1”</source>
        <translation>Cambiar la prioridad de «%1»</translation>
    </message>
    <message>
        <source>Change the attributes of “%1”</source>
        <translation>Cambiar los atributos de «%1»</translation>
    </message>
</context>
<context>
    <name>Desk::AccountOpening</name>
    <message>
        <source>“%1” names the region %2, whose edge is not known here. Add its edge to the profile.</source>
        <translation>«%1» nombra la región %2, cuyo edge no se conoce aquí. Añada su edge al perfil.</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abriendo «%1»…</translation>
    </message>
    <message>
        <source>simulator at %1</source>
        <translation>simulador en %1</translation>
    </message>
</context>
<context>
    <name>Desk::ActionBar</name>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <translation>%1 (!)</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>(!) TaskRouter will most likely refuse it.</source>
        <translation>(!) Muy probablemente TaskRouter lo rechazará.</translation>
    </message>
</context>
<context>
    <name>Desk::ActionRegistry</name>
    <message>
        <source>%1 opens the menu %2.</source>
        <translation>%1 abre el menú %2.</translation>
    </message>
    <message>
        <source>This is no key.</source>
        <translation>Esto no es una tecla.</translation>
    </message>
    <message>
        <source>%1 has no key %2: %3</source>
        <translation>%1 no tiene tecla %2: %3</translation>
    </message>
</context>
<context>
    <name>Desk::ActivitiesModel</name>
    <message>
        <source>missed an offer</source>
        <translation>perdió una oferta</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Más larga</translation>
    </message>
</context>
<context>
    <name>Desk::ActivitiesTable</name>
    <message>
        <source>Workers by activity</source>
        <translation>Agentes por actividad</translation>
    </message>
</context>
<context>
    <name>Desk::Address</name>
    <message>
        <source>an account (AC…)</source>
        <translation>una cuenta (AC…)</translation>
    </message>
    <message>
        <source>an API key (SK…)</source>
        <translation>una clave de API (SK…)</translation>
    </message>
    <message>
        <source>a workspace (WS…)</source>
        <translation>un espacio de trabajo (WS…)</translation>
    </message>
    <message>
        <source>a task (WT…)</source>
        <translation>una tarea (WT…)</translation>
    </message>
    <message>
        <source>a reservation (WR…)</source>
        <translation>una reserva (WR…)</translation>
    </message>
    <message>
        <source>a worker (WK…)</source>
        <translation>un agente (WK…)</translation>
    </message>
    <message>
        <source>an activity (WA…)</source>
        <translation>una actividad (WA…)</translation>
    </message>
    <message>
        <source>a task queue (WQ…)</source>
        <translation>una cola (WQ…)</translation>
    </message>
    <message>
        <source>a workflow (WW…)</source>
        <translation>un workflow (WW…)</translation>
    </message>
    <message>
        <source>a task channel (TC…)</source>
        <translation>un canal de tareas (TC…)</translation>
    </message>
    <message>
        <source>a worker channel (WC…)</source>
        <translation>un canal de agente (WC…)</translation>
    </message>
    <message>
        <source>an event (EV…)</source>
        <translation>un evento (EV…)</translation>
    </message>
    <message>
        <source>a call (CA…)</source>
        <translation>una llamada (CA…)</translation>
    </message>
    <message>
        <source>a conference (CF…)</source>
        <translation>una conferencia (CF…)</translation>
    </message>
    <message>
        <source>a request id (RQ…)</source>
        <translation>un identificador de petición (RQ…)</translation>
    </message>
    <message>
        <source>no SID</source>
        <translation>ningún SID</translation>
    </message>
    <message>
        <source>Character %1 (“%2”) does not belong here: after %3 a SID has only the digits 0–9 and a–f.</source>
        <translation>El carácter %1 («%2») no va aquí: después de %3 un SID solo tiene los dígitos 0–9 y a–f.</translation>
    </message>
    <message>
        <source>%1 has %2 digits after %3; %4 has 32.</source>
        <translation>%1 tiene %2 dígitos después de %3; se espera %4, con 32.</translation>
    </message>
    <message>
        <source>There is no SID in this text. A task (WT…), a reservation (WR…), a worker (WK…) or a workspace (WS…) can be opened, alone or inside a URL.</source>
        <translation>En este texto no hay ningún SID. Se puede abrir una tarea (WT…), una reserva (WR…), un agente (WK…) o un espacio de trabajo (WS…), solo o dentro de una URL.</translation>
    </message>
    <message>
        <source>This is %1. A task (WT…), a reservation (WR…), a worker (WK…) or a workspace (WS…) can be opened.</source>
        <translation>Esto es %1. Se puede abrir una tarea (WT…), una reserva (WR…), un agente (WK…) o un espacio de trabajo (WS…).</translation>
    </message>
    <message>
        <source>Empty: this field wants %1, %2 and 32 digits.</source>
        <translation>Vacío: este campo requiere %1, es decir, %2 y 32 dígitos.</translation>
    </message>
    <message>
        <source>There is a blank before or after the SID.</source>
        <translation>Hay un espacio antes o después del SID.</translation>
    </message>
    <message>
        <source>This is %1; this field wants %2.</source>
        <translation>Esto es %1; este campo requiere %2.</translation>
    </message>
    <message>
        <source>A SID begins with capital letters: %1.</source>
        <translation>Un SID empieza con mayúsculas: %1.</translation>
    </message>
    <message>
        <source>This begins with “%1”; this field wants %2.</source>
        <translation>Esto empieza con «%1»; este campo requiere %2.</translation>
    </message>
</context>
<context>
    <name>Desk::AlarmsForm</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>An offer runs out within</source>
        <translation>Una oferta vence en</translation>
    </message>
    <message>
        <source>Seconds that are left of an offer</source>
        <translation>Segundos que le quedan a una oferta</translation>
    </message>
    <message>
        <source>Workers gone by missed offers</source>
        <translation>Ausentes por ofertas perdidas</translation>
    </message>
    <message>
        <source>How many workers go away by missed offers</source>
        <translation>Cuántos agentes se ausentan por ofertas perdidas</translation>
    </message>
    <message>
        <source>within</source>
        <extracomment>Between a number of workers and a number of minutes: &quot;2 … within 5 min&quot;.</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>Within how many minutes</source>
        <translation>En cuántos minutos</translation>
    </message>
    <message>
        <source>A task waits longer than</source>
        <translation>Una tarea espera más de</translation>
    </message>
    <message>
        <source>Minutes that a task waits</source>
        <translation>Minutos que espera una tarea</translation>
    </message>
    <message>
        <source>Wrap-up is longer than</source>
        <translation>El trabajo posterior dura más de</translation>
    </message>
    <message>
        <source>Minutes of wrap-up</source>
        <translation>Minutos de trabajo posterior</translation>
    </message>
</context>
<context>
    <name>Desk::AnswerDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>Desk::ApiFilters</name>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any worker</source>
        <translation>Todos los agentes</translation>
    </message>
    <message>
        <source>Ask for reservations in one status</source>
        <translation>Pedir solo reservas en un estado</translation>
    </message>
    <message>
        <source>Ask for the reservations of one worker</source>
        <translation>Pedir solo reservas de un agente</translation>
    </message>
    <message>
        <source>Rows per page, and where to stop</source>
        <translation>Filas por página y dónde parar</translation>
    </message>
    <message>
        <source>Loading workers…</source>
        <translation>Cargando agentes…</translation>
    </message>
    <message>
        <source>Another worker&apos;s SID…</source>
        <translation>SID de otro agente…</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>Filas por página</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>Parar tras</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Reservations of one worker</source>
        <translation>Reservas de un agente</translation>
    </message>
    <message>
        <source>Worker SID (WK…)</source>
        <translation>SID de agente (WK…)</translation>
    </message>
    <message>
        <source>Not a worker&apos;s SID</source>
        <translation>No es un SID de agente</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>Primeras %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Worker: %1</source>
        <translation>Agente: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Filas: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
</context>
<context>
    <name>Desk::AttributesDialog</name>
    <message>
        <source>not there</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>&amp;Mine count</source>
        <translation>Valen los &amp;míos</translation>
    </message>
    <message>
        <source>&amp;Theirs count</source>
        <translation>Valen los &amp;suyos</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>Con&amp;tinuar…</translation>
    </message>
    <message>
        <source>Attributes of %1</source>
        <translation>Atributos de %1</translation>
    </message>
    <message>
        <source>Attributes as JSON</source>
        <translation>Atributos como JSON</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <extracomment>Where a text is no JSON, and why as the parser says.</extracomment>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>Attributes are one object: { … }.</source>
        <translation>Los atributos son un objeto: { … }.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Say whose values count.</source>
        <translation>Diga qué valores cuentan.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Cambiado: %1.</translation>
    </message>
    <message>
        <source>Others have changed meanwhile, which is kept: %1.</source>
        <translation>Otros han cambiado entretanto, y se conserva: %1.</translation>
    </message>
    <message>
        <source>Others have changed meanwhile what you have changed too:</source>
        <translation>Otros han cambiado entretanto lo que usted también ha cambiado:</translation>
    </message>
    <message>
        <source>%1 was %2; yours is %3, theirs is %4</source>
        <translation>%1 era %2; el suyo es %3, el de ellos es %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed before is here again. Cancel discards it.</source>
        <translation>Lo que usted escribió antes vuelve a estar aquí. «Cancelar» lo descarta.</translation>
    </message>
    <message>
        <source>TaskRouter takes %1 characters at most; these are %2, without blanks and line breaks.</source>
        <translation>TaskRouter admite como máximo %1 caracteres; estos son %2, sin espacios ni saltos de línea.</translation>
    </message>
</context>
<context>
    <name>Desk::Banner</name>
    <message>
        <source>Simulated time</source>
        <translation>Tiempo simulado</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Desk::BooleanEditor</name>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>Empty, and sent so</source>
        <translation>Vacío, y así se envía</translation>
    </message>
</context>
<context>
    <name>Desk::BulkActs</name>
    <message numerus="yes">
        <source>%n reservation(s) marked.</source>
        <translation>
            <numerusform>%n reserva marcada.</numerusform>
            <numerusform>%n reservas marcadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form on the right is for %1 alone.</source>
        <translation>El formulario de la derecha es solo para %1.</translation>
    </message>
    <message>
        <source>At most %1 at once.</source>
        <translation>Como máximo %1 a la vez.</translation>
    </message>
    <message>
        <source>Act on all of them… ▾</source>
        <translation>Actuar sobre todas… ▾</translation>
    </message>
    <message>
        <source>%1 all %2…</source>
        <translation>%1: las %2…</translation>
    </message>
    <message>
        <source>%1 %2 of %3…</source>
        <translation>%1: %2 de %3…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n reservation(s)</source>
        <translation>
            <numerusform>%1: %n reserva</numerusform>
            <numerusform>%1: %n reservas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::BundleDialog</name>
    <message>
        <source>Bug bundle (*.zip)</source>
        <translation>Paquete de error (*.zip)</translation>
    </message>
    <message>
        <source>Bug bundle</source>
        <translation>Paquete de error</translation>
    </message>
    <message>
        <source>The chosen reservation, %1</source>
        <translation>La reserva elegida, %1</translation>
    </message>
    <message>
        <source>The open task, %1</source>
        <translation>La tarea abierta, %1</translation>
    </message>
    <message>
        <source>The newest %1 instructions</source>
        <translation>Las %1 instrucciones más recientes</translation>
    </message>
    <message>
        <source>What did you do, what did you expect, what happened?</source>
        <translation>¿Qué hizo, qué esperaba, qué ocurrió?</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>What went &amp;wrong</source>
        <translation>Qué &amp;falló</translation>
    </message>
</context>
<context>
    <name>Desk::ChangingWindow</name>
    <message>
        <source>The language changes as soon as the instruction has its answer.</source>
        <translation>El idioma cambia en cuanto la instrucción tenga su respuesta.</translation>
    </message>
</context>
<context>
    <name>Desk::Checks</name>
    <message>
        <source>Run routing tests on the workspace or the scenario, print TAP, and end: with 0 where all pass, 1 where one fails, 2 where a file cannot be read.</source>
        <translation>Ejecutar pruebas de enrutamiento sobre el espacio de trabajo o el escenario, mostrar TAP y terminar: con 0 si todas pasan, 1 si alguna falla, 2 si no se puede leer un archivo.</translation>
    </message>
    <message>
        <source>With --check: write JUnit&apos;s XML as well.</source>
        <translation>Con --check: escribir también XML de JUnit.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 has more than %2 MiB</source>
        <translation>%1 tiene más de %2 MiB</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Print what is odd about the rules of a workspace&apos;s file, a workflow&apos;s configuration or a scenario, and end: with 0 for nothing but information, 1 for findings, 2 for what cannot be read.</source>
        <translation>Mostrar lo que es extraño en las reglas de un archivo de espacio de trabajo, la configuración de un workflow o un escenario, y terminar: con 0 si solo hay información, 1 si hay hallazgos, 2 si algo no se puede leer.</translation>
    </message>
    <message>
        <source>--%1 can be given once.</source>
        <translation>--%1 solo puede darse una vez.</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file, and got an empty one.</source>
        <translation>--%1 necesita el nombre de un archivo, y está vacío.</translation>
    </message>
    <message>
        <source>--lint takes one file; &quot;%1&quot; is another.</source>
        <translation>--lint admite un archivo; «%1» es otro.</translation>
    </message>
    <message>
        <source>--lint and --check exclude each other.</source>
        <translation>--lint y --check se excluyen entre sí.</translation>
    </message>
    <message>
        <source>--junit needs --check.</source>
        <translation>--junit necesita --check.</translation>
    </message>
    <message>
        <source>there is neither a workflow nor a task queue in it</source>
        <translation>no contiene ni un workflow ni una cola</translation>
    </message>
    <message>
        <source>Print in which parameters, values and defaults a published description of the API (OpenAPI, JSON) differs from this program, with a patch, and end: with 0 for nothing, 1 for differences, 2 for what cannot be read.</source>
        <translation>Mostrar en qué parámetros, valores y valores predeterminados difiere de este programa una descripción publicada de la API (OpenAPI, JSON), con un parche, y terminar: con 0 si no hay nada, 1 si hay diferencias, 2 si algo no se puede leer.</translation>
    </message>
    <message>
        <source>--lint and --check-description exclude each other.</source>
        <translation>--lint y --check-description se excluyen entre sí.</translation>
    </message>
    <message>
        <source>--lint or --check-description</source>
        <translation>--lint o --check-description</translation>
    </message>
    <message>
        <source>--lint, --check-description or --%1</source>
        <translation>--lint, --check-description o --%1</translation>
    </message>
    <message>
        <source>With %1: as JSON.</source>
        <translation>Con %1: como JSON.</translation>
    </message>
    <message>
        <source>--json needs %1.</source>
        <translation>--json necesita %1.</translation>
    </message>
</context>
<context>
    <name>Desk::ChoiceEditor</name>
    <message>
        <source>Empty, and sent so</source>
        <translation>Vacío, y así se envía</translation>
    </message>
    <message>
        <source>sent before</source>
        <translation>ya enviado</translation>
    </message>
</context>
<context>
    <name>Desk::ChoicesEditor</name>
    <message>
        <source>Another value, then Enter</source>
        <translation>Otro valor, después Intro</translation>
    </message>
</context>
<context>
    <name>Desk::ClassView</name>
    <message>
        <source>Trainees</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>Copy sign-in</source>
        <translation>Copiar acceso</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Nobody but this window. Who is added here gets a key of their own.</source>
        <translation>Nadie más que esta ventana. Quien se añada aquí recibe una clave propia.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Copy what another program on this machine needs to sign in as this trainee: address, account and key. It leaves the clipboard after half a minute.</source>
        <translation>Copia lo que otro programa de este equipo necesita para identificarse como este alumno: dirección, cuenta y clave. Desaparece del portapapeles tras medio minuto.</translation>
    </message>
    <message>
        <source>Name of the trainee</source>
        <translation>Nombre del alumno</translation>
    </message>
    <message>
        <source>Name of a trainee</source>
        <translation>Nombre de un alumno</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Make a key for this trainee</source>
        <translation>Crear una clave para este alumno</translation>
    </message>
    <message>
        <source>Copied, for half a minute.</source>
        <translation>Copiado, durante medio minuto.</translation>
    </message>
    <message>
        <source>This window, or another with the account&apos;s own token</source>
        <translation>Esta ventana, u otra con el token de la cuenta</translation>
    </message>
    <message>
        <source>%1, %2, answered %3</source>
        <translation>%1, %2, respuesta %3</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Client</name>
    <message>
        <source>The answer is about %1, but %2 was asked for.</source>
        <translation>La respuesta trata de %1, pero se preguntó por %2.</translation>
    </message>
    <message>
        <source>A page has 1 to %1 rows, not %2.</source>
        <translation>Una página tiene de 1 a %1 filas, no %2.</translation>
    </message>
    <message>
        <source>A worker&apos;s own reservations cannot be filtered by worker.</source>
        <translation>Las reservas de un agente no se pueden filtrar por agente.</translation>
    </message>
    <message>
        <source>The version to match (If-Match) is not one that a server can have given.</source>
        <translation>La versión exigida (If-Match) no puede haberla dado ningún servidor.</translation>
    </message>
</context>
<context>
    <name>Desk::Clock</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>Desk::ClockBar</name>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Tiempo simulado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop the simulated clock, or let it go on</source>
        <translation>Parar el reloj simulado o dejarlo seguir</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Go to the next thing that happens, and pause there</source>
        <translation>Ir a lo siguiente que ocurra y parar ahí</translation>
    </message>
    <message>
        <source>Speed of the simulated clock</source>
        <translation>Velocidad del reloj simulado</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>Jump %1 min ahead; everything on the way happens</source>
        <translation>Saltar %1 min adelante; todo lo que hay en medio ocurre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Velocidad: %1</translation>
    </message>
</context>
<context>
    <name>Desk::CloseQuestion</name>
    <message>
        <source>An instruction is on its way</source>
        <translation>Una instrucción está en camino</translation>
    </message>
    <message>
        <source>The answer to an instruction is outstanding.</source>
        <translation>Falta la respuesta a una instrucción.</translation>
    </message>
    <message>
        <source>If the window closes now, its outcome stays unknown and is looked up at the next start.</source>
        <translation>Si la ventana se cierra ahora, su resultado queda desconocido y se consulta en el próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Wait for the answer</source>
        <translation>&amp;Esperar la respuesta</translation>
    </message>
    <message>
        <source>&amp;Close now</source>
        <translation>&amp;Cerrar ahora</translation>
    </message>
</context>
<context>
    <name>Desk::CommandLine</name>
    <message>
        <source>A saved profile, or &quot;environment&quot;.</source>
        <translation>Un perfil guardado, o «environment».</translation>
    </message>
    <message>
        <source>Another base URL: a proxy, a stub, a regional host; https, or this machine.</source>
        <translation>Otra URL base: un proxy, un sustituto, un host regional; https, o este equipo.</translation>
    </message>
    <message>
        <source>A private certificate authority, in PEM.</source>
        <translation>Una autoridad de certificación privada, en PEM.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>El espacio de trabajo que se abre.</translation>
    </message>
    <message>
        <source>The task to open.</source>
        <translation>La tarea que se abre.</translation>
    </message>
    <message>
        <source>Send nothing, and let nobody unlock it.</source>
        <translation>No enviar nada, y que nadie pueda desbloquear.</translation>
    </message>
    <message>
        <source>--api-url: &quot;%1&quot; is no base URL, such as https://taskrouter.example.com.</source>
        <translation>--api-url: «%1» no es una URL base como https://taskrouter.example.com.</translation>
    </message>
    <message>
        <source>--api-url: credentials do not belong into a URL; set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN instead.</source>
        <translation>--api-url: las credenciales no van en una URL; defina TWILIO_ACCOUNT_SID y TWILIO_AUTH_TOKEN.</translation>
    </message>
    <message>
        <source>--api-url: &quot;%1&quot; has a path; only scheme, host and port are used.</source>
        <translation>--api-url: «%1» tiene una ruta; solo se usan esquema, host y puerto.</translation>
    </message>
    <message>
        <source>--training and --profile exclude each other.</source>
        <translation>--training y --profile se excluyen entre sí.</translation>
    </message>
    <message>
        <source>--training and --api-url exclude each other: the simulator has a URL of its own.</source>
        <translation>--training y --api-url se excluyen entre sí: el simulador tiene una URL propia.</translation>
    </message>
    <message>
        <source>--ca-file: %1 cannot be read.</source>
        <translation>--ca-file: no se puede leer %1.</translation>
    </message>
    <message>
        <source>Desktop console for Twilio TaskRouter reservations. Without options it opens the training simulator, or the account that TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET, stand for. TWILIO_REGION and TWILIO_EDGE choose the host.</source>
        <translation>Consola de escritorio para las reservas de Twilio TaskRouter. Sin opciones abre el simulador de entrenamiento, o la cuenta a la que corresponden TWILIO_ACCOUNT_SID con TWILIO_AUTH_TOKEN, o con TWILIO_API_KEY y TWILIO_API_SECRET. TWILIO_REGION y TWILIO_EDGE eligen el host.</translation>
    </message>
    <message>
        <source>A SID, a REST URL, a console link: what to open.</source>
        <translation>Un SID, una URL REST, un enlace de la consola: lo que se abre.</translation>
    </message>
    <message>
        <source>--workspace and the text name two workspaces. Give one.</source>
        <translation>--workspace y el texto nombran dos espacios de trabajo. Indique uno.</translation>
    </message>
    <message>
        <source>--task and the text name two tasks. Give one.</source>
        <translation>--task y el texto nombran dos tareas. Indique una.</translation>
    </message>
    <message>
        <source>The training simulator; SCENARIO is one of %1, or the file of a scenario or of a workspace that is rehearsed.</source>
        <translation>El simulador de entrenamiento; SCENARIO es uno de %1, o el archivo de un escenario o de un espacio de trabajo que se ensaya.</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour, where --training rehearses a workspace.</source>
        <translation>Tareas que llegan en una hora, cuando --training ensaya un espacio de trabajo.</translation>
    </message>
    <message>
        <source>--arrivals: &quot;%1&quot; is no number above 0 and up to %2.</source>
        <translation>--arrivals: «%1» no es un número mayor que 0 y de hasta %2.</translation>
    </message>
    <message>
        <source>--arrivals needs --training and the file of a workspace.</source>
        <translation>--arrivals necesita --training y el archivo de un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Print why this task is not accepted, why it ended, or why somebody has it, and end: with 0 where it can be told, 3 where it cannot, 2 for what cannot be read. A SID, a URL with it, or a file that tells of it: event callbacks, Events, a HAR, a bug bundle. With --json for programs.</source>
        <translation>Mostrar por qué esta tarea no se acepta, por qué terminó o por qué la tiene alguien, y terminar: con 0 si se puede decir, 3 si no, 2 si algo no se puede leer. Un SID, una URL con él o un archivo que hable de ella: event callbacks, eventos, un HAR, un paquete de error. Con --json para programas.</translation>
    </message>
    <message>
        <source>--explain: &quot;%1&quot; is neither a task (WT…) nor a file that can be read.</source>
        <translation>--explain: «%1» no es ni una tarea (WT…) ni un archivo legible.</translation>
    </message>
    <message>
        <source>The recording of a session, to step through; without a network.</source>
        <translation>La grabación de una sesión, para recorrerla paso a paso; sin red.</translation>
    </message>
    <message>
        <source>--replay shows a recording alone: no --training, --profile or --api-url with it.</source>
        <translation>--replay muestra solo una grabación: sin --training, --profile ni --api-url.</translation>
    </message>
    <message>
        <source>--replay: %1 cannot be read.</source>
        <translation>--replay: no se puede leer %1.</translation>
    </message>
    <message>
        <source>Open a program of its own, for a second account, where one runs already.</source>
        <translation>Abrir un programa propio, para una segunda cuenta, donde ya hay uno en marcha.</translation>
    </message>
    <message>
        <source>Accept a reservation in the training simulator, print what came of it, and end: with 0 where it worked, otherwise with 1.</source>
        <translation>Aceptar una reserva en el simulador de entrenamiento, mostrar el resultado y terminar: con 0 si funcionó, si no, con 1.</translation>
    </message>
    <message>
        <source>--self-test goes with nothing else.</source>
        <translation>--self-test no se combina con nada más.</translation>
    </message>
    <message>
        <source>[SID or URL…]</source>
        <translation>[SID o URL…]</translation>
    </message>
</context>
<context>
    <name>Desk::ComparisonTable</name>
    <message>
        <source>As it is, and what if</source>
        <translation>Como es, y qué pasaría si</translation>
    </message>
</context>
<context>
    <name>Desk::ConflictView</name>
    <message>
        <source>Send all the same</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Re-apply to the new version</source>
        <translation>Aplicar a la nueva versión</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Obtener de nuevo</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Sends without the version, whatever happened meanwhile</source>
        <translation>Envía sin la versión, haya pasado lo que haya pasado</translation>
    </message>
    <message>
        <source>Keeps what you typed and takes the new version; you press Send again</source>
        <translation>Conserva lo que ha escrito y toma la nueva versión; usted pulsa Enviar otra vez</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (cambiado)</translation>
    </message>
    <message>
        <source>The reservation moved since you began. Nothing was sent.</source>
        <translation>La reserva ha cambiado desde que usted empezó. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>fetching …</source>
        <translation>obteniendo…</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Cuando empezó</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What is there now could not be fetched. %1</source>
        <translation>No se pudo obtener el estado actual. %1</translation>
    </message>
    <message>
        <source>Yours: %1. What you typed is kept.</source>
        <translation>Lo suyo: %1. Lo que ha escrito se conserva.</translation>
    </message>
    <message>
        <source>%1 all the same</source>
        <translation>De todos modos: %1</translation>
    </message>
    <message>
        <source>Yours: %1. What you typed is kept. Without a version it gets through, whatever happened meanwhile.</source>
        <translation>Lo suyo: %1. Lo que ha escrito se conserva. Sin versión se aplica, haya pasado lo que haya pasado.</translation>
    </message>
    <message>
        <source>Send without the version</source>
        <translation>Enviar sin la versión</translation>
    </message>
    <message>
        <source>The task moved since you began. Nothing was sent.</source>
        <translation>La tarea ha cambiado desde que usted empezó. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The worker moved since you began. Nothing was sent.</source>
        <translation>El agente ha cambiado desde que usted empezó. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>It moved since you began</source>
        <translation>Ha cambiado desde que usted empezó</translation>
    </message>
    <message>
        <source>TaskRouter gave no version for it, so it was fetched first: it moved since you began. Nothing was sent.</source>
        <translation>TaskRouter no dio versión, así que se obtuvo primero: ha cambiado desde que usted empezó. No se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectDialog</name>
    <message>
        <source>Connect to an account</source>
        <translation>Conectar con una cuenta</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>A live account opens read-only. You unlock it when you want to act.</source>
        <translation>Una cuenta real se abre en solo lectura. Usted la desbloquea cuando quiera actuar.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Import from twilio-cli</source>
        <translation>&amp;Importar de twilio-cli</translation>
    </message>
    <message>
        <source>Only for this &amp;session</source>
        <translation>Solo para esta &amp;sesión</translation>
    </message>
    <message>
        <source>Save the &amp;profile, ask for its secret each time</source>
        <translation>Guardar el &amp;perfil, pedir su secreto cada vez</translation>
    </message>
    <message>
        <source>Save the profile, remember its secret in the system &amp;keyring</source>
        <translation>Guardar el perfil y recordar su secreto en el &amp;llavero del sistema</translation>
    </message>
    <message>
        <source>Only for this session</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>%1 (twilio-cli)</source>
        <translation>%1 (twilio-cli)</translation>
    </message>
    <message>
        <source>As in the keyring</source>
        <translation>Como en el llavero</translation>
    </message>
    <message>
        <source>Asked for once a session</source>
        <translation>Se pide una vez por sesión</translation>
    </message>
    <message>
        <source>Asking the keyring… It may want its password, in a window of its own. You can also type the secret in.</source>
        <translation>Consultando el llavero… Puede que pida su contraseña en una ventana propia. También puede escribir el secreto.</translation>
    </message>
    <message>
        <source>Saving the secret in the keyring… It may want its password, in a window of its own.</source>
        <translation>Guardando el secreto en el llavero… Puede que pida su contraseña en una ventana propia.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The secret is not saved. %1</source>
        <translation>El secreto no está guardado. %1</translation>
    </message>
    <message>
        <source>“%1” is removed, but its secret may still be in the keyring. %2</source>
        <translation>«%1» se ha quitado, pero puede que su secreto siga en el llavero. %2</translation>
    </message>
</context>
<context>
    <name>Desk::DatabaseFile</name>
    <message>
        <source>its folder is not there and cannot be made</source>
        <translation>su carpeta no existe y no se puede crear</translation>
    </message>
</context>
<context>
    <name>Desk::DecidersModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Ya consultado</translation>
    </message>
</context>
<context>
    <name>Desk::DecidersTable</name>
    <message>
        <source>Workers, and what decides whether they are asked</source>
        <translation>Agentes, y qué decide si se les pregunta</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionCheck</name>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>It is not JSON: %1 at character %2. A description in YAML has to be turned into JSON first.</source>
        <translation>No es JSON: %1 en el carácter %2. Una descripción en YAML debe convertirse antes en JSON.</translation>
    </message>
    <message>
        <source>It is not an OpenAPI 3 description: a member “openapi” of 3 is expected.</source>
        <translation>No es una descripción OpenAPI 3: se espera un miembro «openapi» con 3.</translation>
    </message>
    <message>
        <source>It does not describe TaskRouter&apos;s reservations.</source>
        <translation>No describe las reservas de TaskRouter.</translation>
    </message>
    <message>
        <source>is new (%1)</source>
        <translation>es nuevo (%1)</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>stands elsewhere: %1, was %2</source>
        <translation>está en otro lugar: %1, antes %2</translation>
    </message>
    <message>
        <source>is of another type: %1, was %2</source>
        <translation>es de otro tipo: %1, antes %2</translation>
    </message>
    <message>
        <source>has other values: %1; were %2</source>
        <translation>tiene otros valores: %1; antes %2</translation>
    </message>
    <message>
        <source>has another default: %1, was %2</source>
        <translation>tiene otro valor predeterminado: %1, antes %2</translation>
    </message>
    <message>
        <source>is required now</source>
        <translation>ahora es obligatorio</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>Ocupa más de 64 MB.</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionDialog</name>
    <message>
        <source>Check against a description</source>
        <translation>Comparar con una descripción</translation>
    </message>
    <message numerus="yes">
        <source>“%1” differs in %n place(s).</source>
        <translation>
            <numerusform>«%1» difiere en %n punto.</numerusform>
            <numerusform>«%1» difiere en %n puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>No hay ninguna diferencia.</translation>
    </message>
    <message>
        <source>“%1” has the parameters, values and defaults of this program.</source>
        <translation>«%1» tiene los parámetros, valores y valores predeterminados de este programa.</translation>
    </message>
    <message>
        <source>The description cannot be used.</source>
        <translation>La descripción no se puede usar.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>&amp;Copy as patch</source>
        <translation>&amp;Copiar como parche</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionTable</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>Desk::DetailHeader</name>
    <message>
        <source>last copy; it is gone</source>
        <translation>última copia; ya no existe</translation>
    </message>
    <message>
        <source>Copy ▾</source>
        <translation>Copiar ▾</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>ringing %1</source>
        <translation>sonando %1</translation>
    </message>
    <message>
        <source>ringing %1 %2</source>
        <translation>sonando en %1 %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>ofrecida %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>Reservation SID</source>
        <translation>SID de reserva</translation>
    </message>
    <message>
        <source>Task SID</source>
        <translation>SID de tarea</translation>
    </message>
    <message>
        <source>Worker SID</source>
        <translation>SID de agente</translation>
    </message>
    <message>
        <source>Worker name</source>
        <translation>Nombre del agente</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to answer</source>
        <translation>
            <numerusform>Queda %n segundo para responder</numerusform>
            <numerusform>Quedan %n segundos para responder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DetailPane</name>
    <message>
        <source>Act</source>
        <translation>Actuar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>No hay ninguna reserva elegida.</translation>
    </message>
    <message>
        <source>Choose one in the table to look at it and to act on it.</source>
        <translation>Elija una en la tabla para verla y actuar sobre ella.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>%1 is hidden by the filter.</source>
        <translation>El filtro oculta %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The caller&apos;s call</source>
        <translation>La llamada del llamante</translation>
    </message>
    <message>
        <source>TaskRouter does not know this worker any more; what is shown is the last copy.</source>
        <translation>TaskRouter ya no conoce a este agente; se muestra la última copia.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this task any more; what is shown is the last copy.</source>
        <translation>TaskRouter ya no conoce esta tarea; se muestra la última copia.</translation>
    </message>
    <message>
        <source>Loading the reservation…</source>
        <translation>Cargando la reserva…</translation>
    </message>
    <message>
        <source>%1 is chosen for it. Nothing is sent yet.</source>
        <translation>%1 está elegido para ella. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Act on the task</source>
        <translation>Actuar sobre la tarea</translation>
    </message>
    <message>
        <source>The reservation could not be read.</source>
        <translation>No se pudo leer la reserva.</translation>
    </message>
    <message>
        <source>Why is said in their table.</source>
        <translation>El motivo aparece en la tabla de reservas.</translation>
    </message>
</context>
<context>
    <name>Desk::Diagnosis</name>
    <message>
        <source>%1 s</source>
        <extracomment>Spans of time: seconds, minutes, hours.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two names.</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <extracomment>Two names, and how many others there are.</extracomment>
        <translation>
            <numerusform>%1, %2 y %n más</numerusform>
            <numerusform>%1, %2 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not the one it is for</source>
        <translation>
            <numerusform>%n no es la persona a quien va dirigida</numerusform>
            <numerusform>%n no son la persona a quien va dirigida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not in the queue</source>
        <translation>
            <numerusform>%n no está en la cola</numerusform>
            <numerusform>%n no están en la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit the step&apos;s expression</source>
        <translation>
            <numerusform>%n no cumple la expresión del paso</numerusform>
            <numerusform>%n no cumplen la expresión del paso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are unavailable</source>
        <translation>
            <numerusform>%n no está disponible</numerusform>
            <numerusform>%n no están disponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n since they missed an offer)</source>
        <extracomment>In brackets behind how many are unavailable.</extracomment>
        <translation>
            <numerusform>(%n desde que perdió una oferta)</numerusform>
            <numerusform>(%n desde que perdieron una oferta)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no room</source>
        <translation>
            <numerusform>%n no tiene hueco</numerusform>
            <numerusform>%n no tienen hueco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have an offer of it</source>
        <translation>
            <numerusform>%n tiene una oferta de ella</numerusform>
            <numerusform>%n tienen una oferta de ella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n it is not known what they have room for</source>
        <translation>
            <numerusform>de %n no se sabe cuánto hueco tiene</numerusform>
            <numerusform>de %n no se sabe cuánto hueco tienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be asked</source>
        <translation>
            <numerusform>se puede preguntar a %n</numerusform>
            <numerusform>se puede preguntar a %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers ran out</source>
        <translation>
            <numerusform>%n oferta venció</numerusform>
            <numerusform>%n ofertas vencieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were rejected</source>
        <translation>
            <numerusform>%n se rechazó</numerusform>
            <numerusform>%n se rechazaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were canceled</source>
        <translation>
            <numerusform>%n se canceló</numerusform>
            <numerusform>%n se cancelaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were rescinded</source>
        <translation>
            <numerusform>%n se retiró</numerusform>
            <numerusform>%n se retiraron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can take it: 0 of the %n who were looked at.</source>
        <translation>
            <numerusform>Nadie puede tomarla: 0 de %n persona examinada.</numerusform>
            <numerusform>Nadie puede tomarla: 0 de las %n personas examinadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can take it: 0 of %n.</source>
        <translation>
            <numerusform>Nadie puede tomarla: 0 de %n.</numerusform>
            <numerusform>Nadie puede tomarla: 0 de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A list of counts as a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It goes on in %1.</source>
        <translation>Continúa en %1.</translation>
    </message>
    <message>
        <source>the default filter</source>
        <translation>el filtro predeterminado</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <extracomment>A step of a workflow: which of a filter&apos;s targets, and the filter&apos;s name.</extracomment>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>%1, a text</source>
        <extracomment>A value and its kind.</extracomment>
        <translation>%1, un texto</translation>
    </message>
    <message>
        <source>%1, a number</source>
        <translation>%1, un número</translation>
    </message>
    <message>
        <source>%1, a list</source>
        <translation>%1, una lista</translation>
    </message>
    <message>
        <source>%1, an object</source>
        <translation>%1, un objeto</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <extracomment>A filter fits the task.</extracomment>
        <translation>%1: coincide</translation>
    </message>
    <message>
        <source>%1: does not fit</source>
        <translation>%1: no coincide</translation>
    </message>
    <message>
        <source>%1: %2 is false</source>
        <translation>%1: %2 es falso</translation>
    </message>
    <message>
        <source>%1: %2 is false, it is %3</source>
        <extracomment>A filter&apos;s name, a term of its expression, and what the task has there.</extracomment>
        <translation>%1: %2 es falso, el valor es %3</translation>
    </message>
    <message>
        <source>TaskRouter has %1 in the queue %2, although its expression does not fit by our reading; TaskRouter&apos;s answer counts.</source>
        <translation>TaskRouter tiene a %1 en la cola %2, aunque su expresión no coincide según nuestra lectura; vale la respuesta de TaskRouter.</translation>
    </message>
    <message>
        <source>TaskRouter does not have %1 in the queue %2, although its expression fits by our reading; TaskRouter&apos;s answer counts.</source>
        <translation>TaskRouter no tiene a %1 en la cola %2, aunque su expresión coincide según nuestra lectura; vale la respuesta de TaskRouter.</translation>
    </message>
    <message>
        <source>The queue has %1 workers; %2 of them were looked at.</source>
        <translation>La cola tiene %1 agentes; se han examinado %2.</translation>
    </message>
    <message>
        <source>The queue has more workers than the %1 who were looked at.</source>
        <translation>La cola tiene más agentes que los %1 examinados.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n who are available it was not read what they have room for.</source>
        <translation>
            <numerusform>De %n agente disponible no se leyó cuánto hueco tiene.</numerusform>
            <numerusform>De %n agentes disponibles no se leyó cuánto hueco tienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue has more tasks than the %n that were looked at.</source>
        <translation>
            <numerusform>La cola tiene más tareas que la %n examinada.</numerusform>
            <numerusform>La cola tiene más tareas que las %n examinadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>From a recording: nothing of it is the present.</source>
        <translation>De una grabación: nada de ello es el presente.</translation>
    </message>
    <message>
        <source>%1 had accepted it.</source>
        <translation>%1 la había aceptado.</translation>
    </message>
    <message>
        <source>It was offered to nobody.</source>
        <translation>No se ofreció a nadie.</translation>
    </message>
    <message>
        <source>Nobody had accepted it: %1.</source>
        <translation>Nadie la había aceptado: %1.</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>Through what somebody did it, as TaskRouter calls it: &quot;through the API&quot;.</extracomment>
        <translation>a través de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>From which network address.</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>The caller hung up after %1.</source>
        <translation>El llamante colgó después de %1.</translation>
    </message>
    <message numerus="yes">
        <source>It was offered %n times, and TaskRouter cancels a task after 1,000 offers.</source>
        <translation>
            <numerusform>Se ofreció %n vez, y TaskRouter cancela una tarea tras 1000 ofertas.</numerusform>
            <numerusform>Se ofreció %n veces, y TaskRouter cancela una tarea tras 1000 ofertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its time to live passed: it was canceled after %1.</source>
        <translation>Se acabó su tiempo de vida: se canceló después de %1.</translation>
    </message>
    <message>
        <source>Its workflow ended after %1: no further step, no other filter that fits.</source>
        <translation>Su workflow terminó después de %1: ningún otro paso, ningún otro filtro que coincida.</translation>
    </message>
    <message>
        <source>Its workflow ended after %1: %2 was the last step, and no other filter fits.</source>
        <translation>Su workflow terminó después de %1: %2 era el último paso, y no coincide ningún otro filtro.</translation>
    </message>
    <message>
        <source>The workflow has no default filter.</source>
        <translation>El workflow no tiene filtro predeterminado.</translation>
    </message>
    <message>
        <source>The default filter is no net for that: it takes what no filter fits, not what timed out.</source>
        <translation>El filtro predeterminado no lo recoge: toma lo que no coincide con ningún filtro, no lo que venció.</translation>
    </message>
    <message>
        <source>Its last step was skipped: nobody could be asked at once, its skip_if was true, and no other filter fits.</source>
        <translation>Se omitió su último paso: no se podía preguntar a nadie enseguida, su skip_if era verdadero y no coincide ningún otro filtro.</translation>
    </message>
    <message>
        <source>It was deleted after %1.</source>
        <translation>Se eliminó después de %1.</translation>
    </message>
    <message>
        <source>It was completed after %1 without anybody having it.</source>
        <translation>Se completó después de %1 sin que nadie la tuviera.</translation>
    </message>
    <message>
        <source>It was canceled after %1.</source>
        <translation>Se canceló después de %1.</translation>
    </message>
    <message>
        <source>By whom is not told.</source>
        <translation>No consta por quién.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Por %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>Put %1 back…</source>
        <translation>Recuperar a %1…</translation>
    </message>
    <message>
        <source>Complete %1&apos;s wrap-up…</source>
        <translation>Completar el trabajo posterior de %1…</translation>
    </message>
    <message>
        <source>Complete the task…</source>
        <translation>Completar la tarea…</translation>
    </message>
    <message>
        <source>Cancel the task…</source>
        <translation>Cancelar la tarea…</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>El día de %1</translation>
    </message>
    <message>
        <source>Look for alerts</source>
        <translation>Buscar alertas</translation>
    </message>
    <message>
        <source>Look at the call</source>
        <translation>Ver la llamada</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Qué pasaría si…</translation>
    </message>
    <message>
        <source>Check workspace…</source>
        <translation>Comprobar espacio de trabajo…</translation>
    </message>
    <message>
        <source>Raise the priority…</source>
        <translation>Subir la prioridad…</translation>
    </message>
    <message>
        <source>Open the first in line</source>
        <translation>Abrir la primera de la cola</translation>
    </message>
    <message>
        <source>Show the Events</source>
        <translation>Mostrar los eventos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Ahora: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A worker, and how long the offer was open: &quot;Eve (30 s of 30 s)&quot;
----------
A worker, and how long the offer has been open: &quot;Eve (10 s of 30 s)&quot;
----------
A worker, and how the offer to him ended.
----------
The value that comes nearest to what a term wants, and whose it is: &quot;2 (Carol)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ran out: %1.</source>
        <translation>Vencidas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n offers to %1 were canceled within seconds.</source>
        <translation>
            <numerusform>%n oferta a %1 se canceló en pocos segundos.</numerusform>
            <numerusform>%n ofertas a %1 se cancelaron en pocos segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker&apos;s telephone is probably not registered, and nothing could ring there.</source>
        <translation>Probablemente el teléfono del agente no está registrado, y allí no podía sonar nada.</translation>
    </message>
    <message>
        <source>%1 was called in vain: the offer was held for %2 and then canceled.</source>
        <translation>Se llamó a %1 en vano: la oferta se retuvo %2 y después se canceló.</translation>
    </message>
    <message>
        <source>While a telephone rings the offer&apos;s time stands still; nobody answered it.</source>
        <translation>Mientras suena un teléfono, el tiempo de la oferta se detiene; nadie respondió.</translation>
    </message>
    <message>
        <source>The offer to %1 was accepted in vain: it was canceled after %2.</source>
        <translation>La oferta a %1 se aceptó en vano: se canceló después de %2.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s code: %1.</source>
        <translation>Código de TaskRouter: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected it %n times and was asked again at once.</source>
        <translation>
            <numerusform>%1 la rechazó %n vez y se le preguntó de nuevo enseguida.</numerusform>
            <numerusform>%1 la rechazó %n veces y se le preguntó de nuevo enseguida.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rejection without an unavailable activity leaves the worker as before: the same worker is asked next.</source>
        <translation>Un rechazo sin actividad no disponible deja al agente como estaba: se pregunta de nuevo al mismo agente.</translation>
    </message>
    <message>
        <source>%1 rejected it at %2.</source>
        <translation>%1 la rechazó a las %2.</translation>
    </message>
    <message>
        <source>%1 is being called: the offer has been held for %2.</source>
        <translation>Se está llamando a %1: la oferta está retenida desde hace %2.</translation>
    </message>
    <message>
        <source>It is offered to %1, who has not answered yet: %2.</source>
        <extracomment>A worker; how long, of how long.</extracomment>
        <translation>Se ofrece a %1, que aún no ha respondido: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n offers ran out: nobody answered.</source>
        <translation>
            <numerusform>%n oferta venció: nadie respondió.</numerusform>
            <numerusform>%n ofertas vencieron: nadie respondió.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone, and nothing that is kept tells how it ended.</source>
        <translation>Ya no existe, y nada de lo guardado dice cómo terminó.</translation>
    </message>
    <message>
        <source>Too little is known of it to say why.</source>
        <translation>Se sabe demasiado poco de ella para decir por qué.</translation>
    </message>
    <message>
        <source>%1 could be asked, and TaskRouter does not ask.</source>
        <translation>Se podría preguntar a %1, y TaskRouter no pregunta.</translation>
    </message>
    <message>
        <source>What keeps it is not published: operating units, attention profiles, and what happens in this second.</source>
        <translation>Lo que lo impide no se publica: unidades operativas, perfiles de atención y lo que ocurre en este segundo.</translation>
    </message>
    <message>
        <source>It waits in the queue %1; why nobody is asked cannot be told.</source>
        <translation>Espera en la cola %1; no se puede decir por qué no se pregunta a nadie.</translation>
    </message>
    <message>
        <source>Its call is over, and the task is still %1.</source>
        <translation>Su llamada ha terminado, y la tarea sigue %1.</translation>
    </message>
    <message>
        <source>Its call ended %1 ago, and the task is still %2.</source>
        <translation>Su llamada terminó hace %1, y la tarea sigue %2.</translation>
    </message>
    <message>
        <source>Completing the task frees the worker.</source>
        <translation>Completar la tarea libera al agente.</translation>
    </message>
    <message>
        <source>Nobody is left to be served: cancel the task.</source>
        <translation>No queda nadie a quien atender: cancele la tarea.</translation>
    </message>
    <message>
        <source>%1 has been in wrap-up for %2.</source>
        <translation>%1 está en trabajo posterior desde hace %2.</translation>
    </message>
    <message>
        <source>It fills the worker&apos;s channel until the reservation is completed.</source>
        <translation>Ocupa el canal del agente hasta que se completa la reserva.</translation>
    </message>
    <message>
        <source>It is being transferred, and nobody has accepted the transfer yet.</source>
        <translation>Se está transfiriendo, y nadie ha aceptado aún la transferencia.</translation>
    </message>
    <message>
        <source>It is being transferred, and an attempt failed.</source>
        <translation>Se está transfiriendo, y un intento falló.</translation>
    </message>
    <message>
        <source>Its transfer failed.</source>
        <translation>Su transferencia falló.</translation>
    </message>
    <message>
        <source>Its transfer was canceled.</source>
        <translation>Su transferencia se canceló.</translation>
    </message>
    <message>
        <source>Asked before: %1.</source>
        <translation>Ya preguntados: %1.</translation>
    </message>
    <message>
        <source>The step asks in this order: %1.</source>
        <translation>El paso pregunta en este orden: %1.</translation>
    </message>
    <message>
        <source>The step asks first who has been without a task longest.</source>
        <translation>El paso pregunta primero a quien lleva más tiempo sin tarea.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>%1 has it meanwhile.</source>
        <translation>%1 la tiene entretanto.</translation>
    </message>
    <message>
        <source>The assignment callback failed: alert %1.</source>
        <translation>Falló el callback de asignación: alerta %1.</translation>
    </message>
    <message>
        <source>Without its answer an offer stays pending until it runs out.</source>
        <translation>Sin su respuesta una oferta queda pendiente hasta que vence.</translation>
    </message>
    <message>
        <source>The workflow was changed at %1, after the task came.</source>
        <translation>El workflow se cambió a las %1, después de llegar la tarea.</translation>
    </message>
    <message>
        <source>The queue&apos;s expression was changed at %1, after the task came.</source>
        <translation>La expresión de la cola se cambió a las %1, después de llegar la tarea.</translation>
    </message>
    <message>
        <source>The attributes of %1 were changed at %2, after the task came.</source>
        <translation>Los atributos de %1 se cambiaron a las %2, después de llegar la tarea.</translation>
    </message>
    <message>
        <source>By the rules of now it is for nobody: %1.</source>
        <translation>Según las reglas actuales no es para nadie: %1.</translation>
    </message>
    <message>
        <source>No filter fits any more.</source>
        <translation>Ya no coincide ningún filtro.</translation>
    </message>
    <message>
        <source>%1 accepted it, so TaskRouter took the other offers back.</source>
        <translation>%1 la aceptó, así que TaskRouter retiró las otras ofertas.</translation>
    </message>
    <message>
        <source>Rescinded: %1. That is no failure: the queue asks several at once, and the first who accepts has it.</source>
        <translation>Retiradas: %1. No es un fallo: la cola pregunta a varios a la vez, y la tiene el primero que acepta.</translation>
    </message>
    <message>
        <source>Somebody has it: the task is %1.</source>
        <translation>Alguien la tiene: la tarea está %1.</translation>
    </message>
    <message>
        <source>Which reservation that was is not known.</source>
        <translation>No se sabe qué reserva fue.</translation>
    </message>
    <message>
        <source>%1 accepted it, %2 after it came.</source>
        <translation>%1 la aceptó, %2 después de llegar.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 la aceptó.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is in the queue %1: 0 of %n.</source>
        <translation>
            <numerusform>No hay nadie en la cola %1: 0 de %n.</numerusform>
            <numerusform>No hay nadie en la cola %1: 0 de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the queue %1.</source>
        <translation>No hay nadie en la cola %1.</translation>
    </message>
    <message>
        <source>Its expression cannot be read: %1.</source>
        <translation>Su expresión no se puede leer: %1.</translation>
    </message>
    <message>
        <source>Its expression fits nobody: %1</source>
        <translation>Su expresión no coincide con nadie: %1</translation>
    </message>
    <message>
        <source>This step is a delay on purpose: %1 is never true.</source>
        <translation>Este paso es una demora intencionada: %1 nunca es verdadero.</translation>
    </message>
    <message numerus="yes">
        <source>The step&apos;s expression leaves nobody: 0 of the %n in the queue.</source>
        <translation>
            <numerusform>La expresión del paso no deja a nadie: 0 de %n en la cola.</numerusform>
            <numerusform>La expresión del paso no deja a nadie: 0 de los %n en la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 0 of %2.</source>
        <extracomment>A term, and that none of so many fits it.</extracomment>
        <translation>%1: 0 de %2.</translation>
    </message>
    <message>
        <source>%1: 0 of %2, nearest %3.</source>
        <translation>%1: 0 de %2, el más cercano %3.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has room for it: %n of those who are available were looked at, and all are full.</source>
        <translation>
            <numerusform>Nadie tiene hueco para ella: se examinó %n de los disponibles, y está completo.</numerusform>
            <numerusform>Nadie tiene hueco para ella: se examinaron %n de los disponibles, y todos están completos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in line: %n tasks of the queue %1 are before it.</source>
        <translation>
            <numerusform>Está en la fila: %n tarea de la cola %1 va antes.</numerusform>
            <numerusform>Está en la fila: %n tareas de la cola %1 van antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a higher priority</source>
        <translation>
            <numerusform>%n tiene mayor prioridad</numerusform>
            <numerusform>%n tienen mayor prioridad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came later, and the newest is first here (LIFO)</source>
        <translation>
            <numerusform>%n llegó después, y aquí la más reciente va primero (LIFO)</numerusform>
            <numerusform>%n llegaron después, y aquí la más reciente va primero (LIFO)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have waited longer</source>
        <translation>
            <numerusform>%n espera desde hace más tiempo</numerusform>
            <numerusform>%n esperan desde hace más tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>its routing target</source>
        <translation>su destino de enrutamiento</translation>
    </message>
    <message>
        <source>It waits for %1, who is not in the queue %2.</source>
        <translation>Espera a %1, que no está en la cola %2.</translation>
    </message>
    <message>
        <source>It waits for %1, whom the step&apos;s expression excludes.</source>
        <translation>Espera a %1, a quien excluye la expresión del paso.</translation>
    </message>
    <message>
        <source>It waits for %1, who is in %2.</source>
        <translation>Espera a %1, que está en %2.</translation>
    </message>
    <message>
        <source>It waits for %1, who has no room.</source>
        <translation>Espera a %1, que no tiene hueco.</translation>
    </message>
    <message>
        <source>Its routing target could not be asked: the task was canceled.</source>
        <translation>No se pudo preguntar a su destino de enrutamiento: la tarea se canceló.</translation>
    </message>
    <message>
        <source>The step is for the worker in %1, and there is none: it is %2.</source>
        <translation>El paso es para el agente de %1, y no hay ninguno: es %2.</translation>
    </message>
    <message>
        <source>It waits for %1 (%2), who is no worker of this workspace.</source>
        <extracomment>A value, and where it stands.</extracomment>
        <translation>Espera a %1 (%2), que no es un agente de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>It waits for %1 (%2), who is not in the queue %3.</source>
        <translation>Espera a %1 (%2), que no está en la cola %3.</translation>
    </message>
    <message>
        <source>No filter fits, and the workflow has no default filter: it was canceled.</source>
        <translation>No coincide ningún filtro, y el workflow no tiene filtro predeterminado: se canceló.</translation>
    </message>
    <message>
        <source>No filter fits, so it waits in the default queue %1.</source>
        <translation>No coincide ningún filtro, así que espera en la cola predeterminada %1.</translation>
    </message>
    <message>
        <source>No filter fits, and the workflow has no default filter.</source>
        <translation>No coincide ningún filtro, y el workflow no tiene filtro predeterminado.</translation>
    </message>
    <message>
        <source>The filter %1 took it before %2, which fits more closely.</source>
        <translation>El filtro %1 la tomó antes que %2, que coincide con más precisión.</translation>
    </message>
    <message>
        <source>Filters that fit, in order: %1.</source>
        <translation>Filtros que coinciden, por orden: %1.</translation>
    </message>
    <message>
        <source>%1 is never true.</source>
        <translation>%1 nunca es verdadero.</translation>
    </message>
    <message>
        <source>%1: nobody has such an attribute.</source>
        <translation>%1: nadie tiene ese atributo.</translation>
    </message>
    <message>
        <source>%1: that is a list with nobody, and HAS and IN need one.</source>
        <translation>%1: no es una lista para nadie, y HAS e IN necesitan una.</translation>
    </message>
    <message>
        <source>%1: that is a list with everybody, and this operator is for single values.</source>
        <translation>%1: es una lista para todos, y este operador es para valores sueltos.</translation>
    </message>
    <message>
        <source>%1: a text is compared with a number, or the like; two kinds are never equal.</source>
        <translation>%1: se compara un texto con un número, o algo así; dos tipos distintos nunca son iguales.</translation>
    </message>
    <message>
        <source>its timeout passed</source>
        <translation>se agotó su tiempo</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>routed anew</source>
        <translation>enrutada de nuevo</translation>
    </message>
    <message>
        <source>accepted there</source>
        <translation>aceptada allí</translation>
    </message>
    <message>
        <source>the task ended there</source>
        <translation>la tarea terminó allí</translation>
    </message>
    <message>
        <source>left</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>default filter, queue %1</source>
        <extracomment>A place where a task waits; the name of a queue.</extracomment>
        <translation>filtro predeterminado, cola %1</translation>
    </message>
    <message>
        <source>step %1, queue %2</source>
        <translation>paso %1, cola %2</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>cola %1</translation>
    </message>
    <message>
        <source>no timeout: it stays until its time to live ends</source>
        <translation>sin límite de tiempo: se queda hasta que acaba su tiempo de vida</translation>
    </message>
    <message>
        <source>then step %1</source>
        <translation>después paso %1</translation>
    </message>
    <message>
        <source>then filter %1</source>
        <translation>después filtro %1</translation>
    </message>
    <message>
        <source>then the task is canceled</source>
        <translation>después se cancela la tarea</translation>
    </message>
    <message>
        <source>Routing target %1: it goes before the workflow</source>
        <translation>Destino de enrutamiento %1: va antes que el workflow</translation>
    </message>
    <message>
        <source>Workflow %1</source>
        <translation>Workflow %1</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>filtro %1</translation>
    </message>
    <message>
        <source>default filter: no other fits</source>
        <translation>filtro predeterminado: no coincide ningún otro</translation>
    </message>
    <message>
        <source>%1 would fit too</source>
        <translation>%1 también coincidiría</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step; how it ended, when, and after how long.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 after %4</source>
        <translation>%1: %2, %3 después de %4</translation>
    </message>
    <message>
        <source>%1: active, %2 of %3</source>
        <extracomment>A step in which a task is: how long, and of how long.</extracomment>
        <translation>%1: activo, %2 de %3</translation>
    </message>
    <message>
        <source>%1: active, %2</source>
        <translation>%1: activo, %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>An attribute and its value: &quot;level is 2&quot;</extracomment>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>wrapping %1</source>
        <translation>trabajo posterior %1</translation>
    </message>
    <message>
        <source>missed an offer %1</source>
        <translation>perdió una oferta %1</translation>
    </message>
    <message>
        <source>with a rejection %1</source>
        <translation>con un rechazo %1</translation>
    </message>
    <message>
        <source>by the queue %1</source>
        <translation>por la cola %1</translation>
    </message>
    <message>
        <source>no channel %1</source>
        <translation>sin canal %1</translation>
    </message>
    <message>
        <source>%1 is not available</source>
        <translation>%1 no está disponible</translation>
    </message>
    <message numerus="yes">
        <source>%n wrapping</source>
        <translation>
            <numerusform>%n en trabajo posterior</numerusform>
            <numerusform>%n en trabajo posterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n aceptada</numerusform>
            <numerusform>%n aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending or wrapping</source>
        <translation>
            <numerusform>%n pendiente o en trabajo posterior</numerusform>
            <numerusform>%n pendientes o en trabajo posterior</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>A channel, how many tasks it may have, and what fills it.</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>It is canceled in %1 unless somebody accepts it.</source>
        <translation>Se cancela en %1 si nadie la acepta.</translation>
    </message>
    <message numerus="yes">
        <source>%n before that</source>
        <extracomment>In front of the newest of a list: how many others there are, which are older.</extracomment>
        <translation>
            <numerusform>%n antes</numerusform>
            <numerusform>%n antes</numerusform>
        </translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>retenida %1</translation>
    </message>
    <message numerus="yes">
        <source>It is offered to %n workers at once, and none of them has answered yet: %1.</source>
        <extracomment>Workers who are asked at the same time.</extracomment>
        <translation>
            <numerusform>Se ofrece a %n agente, que aún no ha respondido: %1.</numerusform>
            <numerusform>Se ofrece a %n agentes a la vez, y ninguno ha respondido aún: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered: %1.</source>
        <translation>Ofrecida: %1.</translation>
    </message>
    <message numerus="yes">
        <source>nor do %n other filters</source>
        <extracomment>Behind some filters that do not fit.</extracomment>
        <translation>
            <numerusform>tampoco %n filtro más</numerusform>
            <numerusform>tampoco %n filtros más</numerusform>
        </translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A status, and when it came: &quot;timeout 14:01:12&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>TaskRouter itself says who of all in the queue is available and fits the step: %n.</source>
        <translation>
            <numerusform>El propio TaskRouter dice quién de toda la cola está disponible y cumple el paso: %n.</numerusform>
            <numerusform>El propio TaskRouter dice quiénes de toda la cola están disponibles y cumplen el paso: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 TaskRouter says otherwise than our reading of the step&apos;s expression; TaskRouter&apos;s answer counts.</source>
        <translation>Sobre %1, TaskRouter dice otra cosa que nuestra lectura de la expresión del paso; vale la respuesta de TaskRouter.</translation>
    </message>
    <message>
        <source>The task has more offers than the %L1 that were read.</source>
        <translation>La tarea tiene más ofertas que las %L1 leídas.</translation>
    </message>
    <message>
        <source>Of the %L1 offers that were read, nobody accepted one: %2.</source>
        <extracomment>How many offers; what became of them: &quot;323 offers ran out, 330 were rejected&quot;.</extracomment>
        <translation>De las %L1 ofertas leídas, nadie aceptó ninguna: %2.</translation>
    </message>
    <message>
        <source>It was offered more than %L1 times, and TaskRouter cancels a task after 1,000 offers.</source>
        <translation>Se ofreció más de %L1 veces, y TaskRouter cancela una tarea tras 1000 ofertas.</translation>
    </message>
</context>
<context>
    <name>Desk::DiagnosisReport</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>el más cercano: %1</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>demostrado</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>se ve ahora</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it waits</source>
        <translation>Dónde espera</translation>
    </message>
    <message>
        <source>Who matches, term by term</source>
        <translation>Quién cumple, condición por condición</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>entry %1 of the journal</source>
        <translation>entrada %1 del diario</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Where it waited</source>
        <translation>Dónde esperó</translation>
    </message>
    <message>
        <source>Times without “UTC” are in %1.</source>
        <extracomment>A time zone, as its distance from UTC: &quot;UTC+02:00&quot;</extracomment>
        <translation>Las horas sin «UTC» están en %1.</translation>
    </message>
</context>
<context>
    <name>Desk::DirectoryNames</name>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>no disponible</translation>
    </message>
</context>
<context>
    <name>Desk::DraftStore</name>
    <message>
        <source>The drafts of last time cannot be read: %1</source>
        <translation>No se pueden leer los borradores de la última vez: %1</translation>
    </message>
    <message>
        <source>The drafts of last time cannot be read; the file is kept as %1.</source>
        <translation>No se pueden leer los borradores de la última vez; el archivo se conserva como %1.</translation>
    </message>
    <message>
        <source>The drafts of last time cannot be read, and the file %1 cannot be moved.</source>
        <translation>No se pueden leer los borradores de la última vez, y el archivo %1 no se puede mover.</translation>
    </message>
    <message>
        <source>What you type cannot be saved for next time: %1</source>
        <translation>Lo que escribe no se puede guardar para la próxima vez: %1</translation>
    </message>
    <message>
        <source>another program holds %1</source>
        <translation>otro programa tiene ocupado %1</translation>
    </message>
</context>
<context>
    <name>Desk::DryRun</name>
    <message>
        <source>it moved since you began: version %1 → %2, you are asked first</source>
        <translation>ha cambiado desde que usted empezó: versión %1 → %2, antes se le pregunta</translation>
    </message>
    <message>
        <source>it moved since you began, you are asked first</source>
        <translation>ha cambiado desde que usted empezó, antes se le pregunta</translation>
    </message>
    <message>
        <source>no version, so it is fetched and compared first</source>
        <translation>sin versión, por lo que antes se obtiene y se compara</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>hay %1</translation>
    </message>
    <message>
        <source>Dry run: would be refused.</source>
        <translation>Simulacro: se rechazaría.</translation>
    </message>
    <message>
        <source>Dry run: would be refused with %1.</source>
        <translation>Simulacro: se rechazaría con %1.</translation>
    </message>
    <message>
        <source>Dry run: doubtful — %1.</source>
        <translation>Simulacro: dudoso — %1.</translation>
    </message>
    <message>
        <source>Dry run: would be taken — %1.</source>
        <translation>Simulacro: se aceptaría — %1.</translation>
    </message>
</context>
<context>
    <name>Desk::Endpoint</name>
    <message>
        <source>There is no server to ask: the address has no host.</source>
        <translation>No hay servidor al que preguntar: la dirección no tiene host.</translation>
    </message>
    <message>
        <source>The server&apos;s address must begin with https://.</source>
        <translation>La dirección del servidor debe empezar por https://.</translation>
    </message>
    <message>
        <source>The server&apos;s address must hold no user name and no password.</source>
        <translation>La dirección del servidor no debe contener nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The server&apos;s address must be a host and a port alone, without a path.</source>
        <translation>La dirección del servidor debe ser solo un host y un puerto, sin ruta.</translation>
    </message>
    <message>
        <source>Plain http would show the credentials to everyone on the way to %1. Use https.</source>
        <translation>El http sin cifrar mostraría las credenciales a todos en el camino hacia %1. Use https.</translation>
    </message>
    <message>
        <source>The account or API key has a character that cannot be sent.</source>
        <translation>La cuenta o la clave de API tiene un carácter que no se puede enviar.</translation>
    </message>
</context>
<context>
    <name>Desk::EnvironmentProfile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>TWILIO_ACCOUNT_SID is not set, but the credentials of an account are.</source>
        <translation>TWILIO_ACCOUNT_SID no está definido, pero sí las credenciales de una cuenta.</translation>
    </message>
    <message>
        <source>TWILIO_API_SECRET is not set, but TWILIO_API_KEY is.</source>
        <translation>TWILIO_API_SECRET no está definido, pero TWILIO_API_KEY sí.</translation>
    </message>
    <message>
        <source>TWILIO_API_KEY is not set, but TWILIO_API_SECRET is.</source>
        <translation>TWILIO_API_KEY no está definido, pero TWILIO_API_SECRET sí.</translation>
    </message>
    <message>
        <source>TWILIO_ACCOUNT_SID is set, but neither TWILIO_AUTH_TOKEN nor TWILIO_API_KEY with TWILIO_API_SECRET is.</source>
        <translation>TWILIO_ACCOUNT_SID está definido, pero no TWILIO_AUTH_TOKEN ni TWILIO_API_KEY con TWILIO_API_SECRET.</translation>
    </message>
    <message>
        <source>it has blanks or other characters that no secret has.</source>
        <translation>tiene espacios u otros caracteres que ningún secreto tiene.</translation>
    </message>
    <message>
        <source>“%1” is no region, such as us1 or ie1.</source>
        <translation>«%1» no es una región como us1 o ie1.</translation>
    </message>
    <message>
        <source>“%1” is no edge, such as ashburn or dublin.</source>
        <translation>«%1» no es un edge como ashburn o dublin.</translation>
    </message>
    <message>
        <source>it holds a placeholder, not a value. What started the program did not replace it.</source>
        <translation>contiene un marcador, no un valor. Lo que inició el programa no lo sustituyó.</translation>
    </message>
    <message>
        <source>there are quotation marks around the value. Take them away.</source>
        <translation>hay comillas alrededor del valor. Quítelas.</translation>
    </message>
    <message>
        <source>it begins with SK, as the SID of an API key does: that belongs into TWILIO_API_KEY, beside the account&apos;s own SID (AC…).</source>
        <translation>empieza por SK, como el SID de una clave de API: eso va en TWILIO_API_KEY, junto al SID de la propia cuenta (AC…).</translation>
    </message>
    <message>
        <source>the edge of “%1” is not known here. Set TWILIO_EDGE as well.</source>
        <translation>el edge de «%1» no se conoce aquí. Defina también TWILIO_EDGE.</translation>
    </message>
</context>
<context>
    <name>Desk::ErrorText</name>
    <message>
        <source>TaskRouter does not know this task.</source>
        <translation>TaskRouter no conoce esta tarea.</translation>
    </message>
    <message>
        <source>Tasks are deleted five minutes after they end. If it has not ended, check the workspace and the account.</source>
        <translation>Las tareas se eliminan cinco minutos después de terminar. Si no ha terminado, compruebe el espacio de trabajo y la cuenta.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this reservation.</source>
        <translation>TaskRouter no conoce esta reserva.</translation>
    </message>
    <message>
        <source>Its task may be gone: tasks are deleted five minutes after they end. What is shown is the last copy we saw.</source>
        <translation>Puede que su tarea ya no exista: las tareas se eliminan cinco minutos después de terminar. Se muestra la última copia que vimos.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this workspace.</source>
        <translation>TaskRouter no conoce este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Check its SID and that it belongs to this account.</source>
        <translation>Compruebe su SID y que pertenece a esta cuenta.</translation>
    </message>
    <message>
        <source>Refresh and look at what it is now.</source>
        <translation>Actualice y vea cómo está ahora.</translation>
    </message>
    <message>
        <source>TaskRouter refused the request.</source>
        <translation>TaskRouter rechazó la petición.</translation>
    </message>
    <message>
        <source>The details say which part of it.</source>
        <translation>Los detalles dicen qué parte de ella.</translation>
    </message>
    <message>
        <source>Loading was canceled.</source>
        <translation>La carga se canceló.</translation>
    </message>
    <message>
        <source>What had come until then is shown.</source>
        <translation>Se muestra lo que había llegado hasta entonces.</translation>
    </message>
    <message>
        <source>This cannot be asked for.</source>
        <translation>Esto no se puede pedir.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>No se encontró el nombre del servidor.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the region and edge of the profile.</source>
        <translation>Compruebe la red, la VPN y la región y el edge del perfil.</translation>
    </message>
    <message>
        <source>Nothing listens at the server&apos;s address.</source>
        <translation>Nadie responde en la dirección del servidor.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>No hay conexión de red.</translation>
    </message>
    <message>
        <source>What is shown is from before. We keep trying.</source>
        <translation>Se muestra lo de antes. Seguimos intentándolo.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>El proxy no dejó pasar la petición.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>La conexión se cortó antes de completarse la respuesta.</translation>
    </message>
    <message>
        <source>The server pointed to another address, which is never followed.</source>
        <translation>El servidor remitió a otra dirección, que nunca se sigue.</translation>
    </message>
    <message>
        <source>Often this is the sign-in page of a network: open any page in a browser, sign in, try again.</source>
        <translation>A menudo es la página de acceso de una red: abra cualquier página en un navegador, inicie sesión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The account SID or its token was not accepted.</source>
        <translation>No se aceptó el SID de la cuenta o su token.</translation>
    </message>
    <message>
        <source>These credentials have no right to do this.</source>
        <translation>Estas credenciales no tienen derecho a hacer esto.</translation>
    </message>
    <message>
        <source>Use an API key with TaskRouter rights, or the account&apos;s own token.</source>
        <translation>Use una clave de API con derechos de TaskRouter, o el token de la propia cuenta.</translation>
    </message>
    <message>
        <source>The reservation was changed by somebody else meanwhile.</source>
        <translation>Otra persona cambió la reserva entretanto.</translation>
    </message>
    <message>
        <source>Refresh, compare, and decide again.</source>
        <translation>Actualice, compare y decida de nuevo.</translation>
    </message>
    <message>
        <source>Too many requests: TaskRouter asks us to wait.</source>
        <translation>Demasiadas peticiones: TaskRouter nos pide esperar.</translation>
    </message>
    <message>
        <source>TaskRouter has a problem of its own.</source>
        <translation>TaskRouter tiene un problema propio.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>La respuesta no es JSON.</translation>
    </message>
    <message>
        <source>The details show it as it came.</source>
        <translation>Los detalles la muestran tal como llegó.</translation>
    </message>
    <message>
        <source>The answer is not what was asked for.</source>
        <translation>La respuesta no es lo que se pidió.</translation>
    </message>
    <message>
        <source>The details say which field.</source>
        <translation>Los detalles dicen qué campo.</translation>
    </message>
    <message>
        <source>The answer is too large and was stopped.</source>
        <translation>La respuesta es demasiado grande y se detuvo.</translation>
    </message>
    <message>
        <source>Ask for less: a smaller page, or a filter.</source>
        <translation>Pida menos: una página más pequeña o un filtro.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Connect to an account…</source>
        <translation>Conectar con una cuenta…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>no status line</source>
        <translation>sin línea de estado</translation>
    </message>
    <message>
        <source>… cut here</source>
        <translation>… cortado aquí</translation>
    </message>
    <message>
        <source>The list goes on at another address, which was not asked: the credentials go to no one else.</source>
        <translation>La lista sigue en otra dirección, a la que no se preguntó: las credenciales no van a nadie más.</translation>
    </message>
    <message>
        <source>The pages of the list run in a circle; reading stopped at the first that came again.</source>
        <translation>Las páginas de la lista dan vueltas en círculo; se dejó de leer en la primera que se repitió.</translation>
    </message>
    <message>
        <source>The list goes on, but the address of its next page is not a whole URL.</source>
        <translation>La lista sigue, pero la dirección de su página siguiente no es una URL completa.</translation>
    </message>
    <message>
        <source>A safe connection to the server could not be made.</source>
        <translation>No se pudo establecer una conexión segura con el servidor.</translation>
    </message>
    <message>
        <source>Nothing was sent. The details say why, and what can be done.</source>
        <translation>No se ha enviado nada. Los detalles dicen por qué y qué se puede hacer.</translation>
    </message>
    <message>
        <source>Check https_proxy, all_proxy and no_proxy, or the proxy settings of this computer.</source>
        <translation>Compruebe https_proxy, all_proxy y no_proxy, o los ajustes de proxy de este equipo.</translation>
    </message>
    <message>
        <source>It comes from in between: a network that wants a sign-in, a proxy, a portal. TaskRouter has said nothing. Open any page in a browser to see; this goes on by itself when it is gone.</source>
        <translation>Viene de en medio: una red que pide iniciar sesión, un proxy, un portal. TaskRouter no ha dicho nada. Abra cualquier página en un navegador para verlo; esto sigue por sí solo cuando desaparezca.</translation>
    </message>
    <message>
        <source>Something else answered in TaskRouter&apos;s place.</source>
        <translation>Otra cosa respondió en lugar de TaskRouter.</translation>
    </message>
    <message>
        <source>A web page answered in TaskRouter&apos;s place.</source>
        <translation>Una página web respondió en lugar de TaskRouter.</translation>
    </message>
    <message>
        <source>A gateway in front of TaskRouter has a problem.</source>
        <translation>Una pasarela delante de TaskRouter tiene un problema.</translation>
    </message>
    <message>
        <source>It is asked again by itself; the details say what it answered.</source>
        <translation>Se pregunta de nuevo automáticamente; los detalles dicen qué respondió.</translation>
    </message>
    <message>
        <source>It is asked again by itself; the details help its support.</source>
        <translation>Se pregunta de nuevo automáticamente; los detalles ayudan al soporte.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Nadie responde en %1.</translation>
    </message>
    <message>
        <source>There is no server by the name of %1.</source>
        <translation>No hay ningún servidor con el nombre %1.</translation>
    </message>
    <message>
        <source>TaskRouter refused the request: a value in it, or the state that the reservation is in, does not fit.</source>
        <translation>TaskRouter rechazó la petición: un valor de ella, o el estado en que está la reserva, no encaja.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show field</source>
        <translation>Mostrar campo</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Próximo intento a las %1.</translation>
    </message>
    <message>
        <source>Reading goes on in a moment: TaskRouter is not asked more often than that in a minute.</source>
        <translation>La lectura continúa en un momento: a TaskRouter no se le pregunta más veces por minuto.</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <translation>Puede intentarlo de nuevo en %1.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Próximo intento en %1.</translation>
    </message>
    <message>
        <source>Connect again with the right ones; automatic refreshing is off until then.</source>
        <translation>Conéctese de nuevo con las correctas; hasta entonces no se actualiza automáticamente.</translation>
    </message>
    <message>
        <source>Automatic refreshing is off until you try again. In training this is a fault that the trainer can take away.</source>
        <translation>Hasta que lo intente de nuevo no se actualiza automáticamente. En el entrenamiento es un fallo que el instructor puede quitar.</translation>
    </message>
    <message>
        <source>In training this is a fault that the trainer can take away; then try again.</source>
        <translation>En el entrenamiento es un fallo que el instructor puede quitar; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It asks to wait until %1.</source>
        <translation>Pide esperar hasta %1.</translation>
    </message>
    <message>
        <source>Something else answered in TaskRouter&apos;s place and asks to wait.</source>
        <translation>Otra cosa respondió en lugar de TaskRouter y pide esperar.</translation>
    </message>
    <message>
        <source>A web page answered in TaskRouter&apos;s place and asks to wait.</source>
        <translation>Una página web respondió en lugar de TaskRouter y pide esperar.</translation>
    </message>
    <message>
        <source>What had come of this list until then is not used.</source>
        <translation>Lo que había llegado de esta lista hasta entonces no se usa.</translation>
    </message>
    <message>
        <source>The proxy wants a user and a password.</source>
        <translation>El proxy pide un usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Sign in to it; nothing was sent to TaskRouter, and nothing is asked by itself until then.</source>
        <translation>Identifíquese en él; no se ha enviado nada a TaskRouter, y hasta entonces no se pregunta nada automáticamente.</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Identificarse en el proxy…</translation>
    </message>
    <message>
        <source>It asks to wait for %1.</source>
        <translation>Pide esperar %1.</translation>
    </message>
    <message>
        <source>A telephone rings for this reservation: until somebody answers, TaskRouter takes nothing else for it.</source>
        <translation>Suena un teléfono por esta reserva: hasta que alguien responda, TaskRouter no admite nada más para ella.</translation>
    </message>
    <message>
        <source>Wait for the answer; what it came to is shown then.</source>
        <translation>Espere a que alguien responda; entonces se muestra en qué quedó.</translation>
    </message>
    <message>
        <source>The reservation is %1 already.</source>
        <translation>La reserva ya está %1.</translation>
    </message>
    <message>
        <source>Look at what it is now, and decide again.</source>
        <translation>Vea cómo está ahora y decida de nuevo.</translation>
    </message>
    <message>
        <source>Show tasks</source>
        <translation>Mostrar tareas</translation>
    </message>
    <message>
        <source>Training simulator</source>
        <translation>Simulador de entrenamiento</translation>
    </message>
    <message>
        <source>It comes from in between: a network that wants a sign-in, a proxy, a portal. TaskRouter has said nothing. Open any page in a browser to see, and try again.</source>
        <translation>Viene de en medio: una red que pide iniciar sesión, un proxy, un portal. TaskRouter no ha dicho nada. Abra cualquier página en un navegador para verlo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Connect again with the right ones.</source>
        <translation>Conéctese de nuevo con las correctas.</translation>
    </message>
    <message>
        <source>This was not asked for in the recording until then.</source>
        <translation>Hasta entonces no se había preguntado por esto en la grabación.</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>No se sabe nada de ello.</translation>
    </message>
    <message>
        <source>There is no such task at this moment.</source>
        <translation>No existe esa tarea en este momento.</translation>
    </message>
    <message>
        <source>It may not have come yet, or it ended more than five minutes ago.</source>
        <translation>Quizá aún no haya llegado, o terminó hace más de cinco minutos.</translation>
    </message>
</context>
<context>
    <name>Desk::EventsTable</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>Desk::EventsView</name>
    <message numerus="yes">
        <source>%n event(s) of: %1</source>
        <translation>
            <numerusform>%n evento de: %1</numerusform>
            <numerusform>%n eventos de: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Copy event SID</source>
        <translation>Copiar SID del evento</translation>
    </message>
    <message>
        <source>Copy what it is about</source>
        <translation>Copiar SID afectado</translation>
    </message>
    <message>
        <source>Show the reservation</source>
        <translation>Mostrar la reserva</translation>
    </message>
    <message>
        <source>Copy all events</source>
        <translation>Copiar todos los eventos</translation>
    </message>
    <message>
        <source>No event matches “%1”.</source>
        <translation>Ningún evento coincide con «%1».</translation>
    </message>
    <message numerus="yes">
        <source>There are %n event(s) in all.</source>
        <translation>
            <numerusform>Hay %n evento en total.</numerusform>
            <numerusform>Hay %n eventos en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>Desk::Evidence</name>
    <message>
        <source>The line is too long for a callback; it was left out.</source>
        <translation>La línea es demasiado larga para un callback; se omitió.</translation>
    </message>
    <message>
        <source>This is no body of an event callback.</source>
        <translation>Esto no es el cuerpo de un event callback.</translation>
    </message>
    <message>
        <source>%1 is not what belongs there; it was left out.</source>
        <translation>%1 no es lo que va ahí; se omitió.</translation>
    </message>
    <message>
        <source>It cannot be unpacked: %1</source>
        <translation>No se puede descomprimir: %1</translation>
    </message>
    <message>
        <source>It is damaged or breaks off: %1</source>
        <translation>Está dañado o se corta: %1</translation>
    </message>
    <message>
        <source>More is packed in it than is read.</source>
        <translation>Hay más comprimido de lo que se lee.</translation>
    </message>
    <message numerus="yes">
        <source>There is more than fits into one story: %n facts were left out.</source>
        <translation>
            <numerusform>Hay más de lo que cabe en un historial: se omitió %n dato.</numerusform>
            <numerusform>Hay más de lo que cabe en un historial: se omitieron %n datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it tells of a task.</source>
        <translation>Nada de su contenido habla de una tarea.</translation>
    </message>
    <message>
        <source>Nothing in %1 tells of a task.</source>
        <translation>Nada en %1 habla de una tarea.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n lugar más.</numerusform>
            <numerusform>No se pudieron leer %n lugares más.</numerusform>
        </translation>
    </message>
    <message>
        <source>An event of another service (%1).</source>
        <translation>Un evento de otro servicio (%1).</translation>
    </message>
    <message>
        <source>An event callback without a type.</source>
        <translation>Un event callback sin tipo.</translation>
    </message>
    <message>
        <source>The reservation %1 does not say whose it is; it was left out.</source>
        <translation>La reserva %1 no dice a qué pertenece; se omitió.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is a folder; open one of the files in it.</source>
        <translation>%1 es una carpeta; abra uno de los archivos que contiene.</translation>
    </message>
    <message>
        <source>%1 is no file, but a pipe or a device.</source>
        <translation>%1 no es un archivo, sino una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 is none of the files that tell of tasks: event callbacks, Event Streams, lists of the API, a HAR, a bug bundle.</source>
        <translation>%1 no es ninguno de los archivos que hablan de tareas: event callbacks, Event Streams, listas de la API, un HAR, un paquete de error.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>No se puede descomprimir %1: %2</translation>
    </message>
    <message>
        <source>Entry %1 has no request.</source>
        <translation>La entrada %1 no tiene petición.</translation>
    </message>
    <message>
        <source>Entry %1 does not say when it was.</source>
        <translation>La entrada %1 no dice cuándo fue.</translation>
    </message>
    <message>
        <source>An answer that cannot be read as JSON.</source>
        <translation>Una respuesta que no se puede leer como JSON.</translation>
    </message>
    <message>
        <source>An answer that cannot be read as JSON, or breaks off.</source>
        <translation>Una respuesta que no se puede leer como JSON, o se corta.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to other services, which tell nothing of a task.</source>
        <translation>
            <numerusform>%n petición a otro servicio, que no dice nada de una tarea.</numerusform>
            <numerusform>%n peticiones a otros servicios, que no dicen nada de una tarea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to TaskRouter that were not answered with data.</source>
        <translation>
            <numerusform>%n petición a TaskRouter que no se respondió con datos.</numerusform>
            <numerusform>%n peticiones a TaskRouter que no se respondieron con datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers whose bodies are not in the file: save it with content.</source>
        <translation>
            <numerusform>%n respuesta cuyo contenido no está en el archivo: guárdelo con contenido.</numerusform>
            <numerusform>%n respuestas cuyo contenido no está en el archivo: guárdelo con contenido.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be read as JSON.</source>
        <translation>Esto no se puede leer como JSON.</translation>
    </message>
    <message>
        <source>This is nothing that tells of a task.</source>
        <translation>Esto no es nada que hable de una tarea.</translation>
    </message>
    <message>
        <source>One entry is longer than %1 MB; it was left out.</source>
        <translation>Una entrada ocupa más de %1 MB; se omitió.</translation>
    </message>
    <message>
        <source>It is damaged here; only what stands before was read.</source>
        <translation>Aquí está dañado; solo se leyó lo anterior.</translation>
    </message>
    <message>
        <source>It breaks off here; what stands before was read.</source>
        <translation>Aquí se corta; se leyó lo anterior.</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceChooser</name>
    <message>
        <source>Filter tasks</source>
        <translation>Filtrar tareas</translation>
    </message>
    <message>
        <source>Choose a task</source>
        <translation>Elija una tarea</translation>
    </message>
    <message numerus="yes">
        <source>The text tells of %n tasks</source>
        <translation>
            <numerusform>El texto habla de %n tarea</numerusform>
            <numerusform>El texto habla de %n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tells of %n tasks</source>
        <translation>
            <numerusform>%1 habla de %n tarea</numerusform>
            <numerusform>%1 habla de %n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not all of it could be read: %n places.</source>
        <translation>
            <numerusform>No se pudo leer todo: %n lugar.</numerusform>
            <numerusform>No se pudo leer todo: %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceDesk</name>
    <message>
        <source>Open e&amp;vidence…</source>
        <translation>Abrir e&amp;videncias…</translation>
    </message>
    <message>
        <source>Search &amp;kept stories…</source>
        <translation>Buscar &amp;historiales guardados…</translation>
    </message>
    <message>
        <source>No story is kept of %1.</source>
        <translation>No hay ningún historial guardado de %1.</translation>
    </message>
    <message>
        <source>the kept stories</source>
        <translation>los historiales guardados</translation>
    </message>
    <message>
        <source>Open evidence</source>
        <translation>Abrir evidencias</translation>
    </message>
    <message>
        <source>Files that tell of tasks (*.har *.json *.ndjson *.jsonl *.txt *.log *.zip *.gz);;All files (*)</source>
        <translation>Archivos que hablan de tareas (*.har *.json *.ndjson *.jsonl *.txt *.log *.zip *.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>a dropped text</source>
        <translation>un texto soltado aquí</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceProgress</name>
    <message>
        <source>Reading evidence</source>
        <translation>Leyendo evidencias</translation>
    </message>
    <message>
        <source>What has been read</source>
        <translation>Lo que se ha leído</translation>
    </message>
    <message>
        <source>the dropped text</source>
        <translation>el texto soltado</translation>
    </message>
    <message>
        <source>%1: %2 of %3 have been read.</source>
        <translation>%1: se han leído %2 de %3.</translation>
    </message>
    <message>
        <source>%1 is being read.</source>
        <translation>Leyendo %1.</translation>
    </message>
</context>
<context>
    <name>Desk::Exchange</name>
    <message>
        <source>No complete answer within %1 seconds.</source>
        <translation>Sin respuesta completa en %1 segundos.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The answer is longer than %1 MiB; the rest was not read.</source>
        <translation>La respuesta ocupa más de %1 MiB; el resto no se leyó.</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid until %3.</source>
        <translation>Certificado de %1, emitido por %2, válido hasta %3.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1.</source>
        <translation>El reloj de este equipo marca %1.</translation>
    </message>
    <message>
        <source>Nothing came for %1 seconds.</source>
        <translation>No llegó nada durante %1 segundos.</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came; the request was not written again.</source>
        <translation>La conexión se perdió antes de llegar una respuesta; la petición no se escribió de nuevo.</translation>
    </message>
    <message>
        <source>It was issued by an authority that is not known here: if a company proxy or a server of your own has one, name its CA file in the profile or with --ca-file.</source>
        <translation>Lo emitió una autoridad que aquí no se conoce: si un proxy de la empresa o un servidor propio tiene una, indique su archivo de CA en el perfil o con --ca-file.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer; if they are right, whoever runs the server has to renew the certificate.</source>
        <translation>Compruebe la fecha y la hora de este equipo; si son correctas, quien gestiona el servidor debe renovar el certificado.</translation>
    </message>
    <message>
        <source>It is another host&apos;s: check the address, or the region and the edge, of the profile.</source>
        <translation>Es de otro host: compruebe la dirección, o la región y el edge, del perfil.</translation>
    </message>
    <message>
        <source>What listens there does not speak https: check the port. Plain http, or another program, answers at it.</source>
        <translation>Lo que escucha ahí no habla https: compruebe el puerto. Responde http sin cifrar u otro programa.</translation>
    </message>
</context>
<context>
    <name>Desk::Explain</name>
    <message>
        <source>%1 tells of no task.</source>
        <translation>%1 no habla de ninguna tarea.</translation>
    </message>
    <message>
        <source>%1 tells nothing of %2.</source>
        <translation>%1 no dice nada de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tells of %n tasks; name one with --task:</source>
        <translation>
            <numerusform>%1 habla de %n tarea; indíquela con --task:</numerusform>
            <numerusform>%1 habla de %n tareas; indique una con --task:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExplainRun</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>No existe el perfil «%1».</translation>
    </message>
    <message>
        <source>No credentials: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or name a profile or --training.</source>
        <translation>Sin credenciales: defina TWILIO_ACCOUNT_SID y TWILIO_AUTH_TOKEN, o indique un perfil o --training.</translation>
    </message>
    <message>
        <source>“%1” names the region %2, whose edge is not known here. Add its edge to the profile.</source>
        <translation>«%1» nombra la región %2, cuyo edge no se conoce aquí. Añada su edge al perfil.</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>«%1» no se abrió. %2</translation>
    </message>
    <message>
        <source>“%1” is not of %2.</source>
        <translation>«%1» no es de %2.</translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message>
        <source>&amp;Make cells that begin like a formula harmless (a &apos; before = + - @)</source>
        <translation>Hacer &amp;inofensivas las celdas que empiezan como una fórmula (un &apos; antes de = + - @)</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark, for spreadsheets that guess the encoding</source>
        <translation>Empezar con una marca de orden de &amp;bytes, para hojas de cálculo que adivinan la codificación</translation>
    </message>
    <message>
        <source>CSV, comma separated</source>
        <translation>CSV, separado por comas</translation>
    </message>
    <message>
        <source>TSV, tab separated</source>
        <translation>TSV, separado por tabuladores</translation>
    </message>
    <message>
        <source>JSON, every property</source>
        <translation>JSON, todas las propiedades</translation>
    </message>
    <message>
        <source>Names come from a server. A spreadsheet takes a cell that begins with = + - @ for a formula and runs it.</source>
        <translation>Los nombres vienen de un servidor. Una hoja de cálculo toma una celda que empieza con = + - @ por una fórmula y la ejecuta.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>El&amp;egir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>TSV files (*.tsv)</source>
        <translation>Archivos TSV (*.tsv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <source>This is a folder: add a file name.</source>
        <translation>Esto es una carpeta: añada un nombre de archivo.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Este archivo ya existe y se sustituirá.</translation>
    </message>
    <message>
        <source>The rows that are shown, in their order, with the columns that are shown.</source>
        <translation>Las filas mostradas, en su orden, con las columnas mostradas.</translation>
    </message>
    <message>
        <source>The rows that are shown, in their order, with every property.</source>
        <translation>Las filas mostradas, en su orden, con todas las propiedades.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sustituir</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>The file was not written: %1. Choose another place.</source>
        <translation>El archivo no se escribió: %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>CSV, semicolon separated (spreadsheets with a decimal comma)</source>
        <translation>CSV, separado por punto y coma (hojas de cálculo con coma decimal)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Markdown, for a ticket or a chat</source>
        <translation>Markdown, para un ticket o un chat</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Archivos Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>Desk::FaultsView</name>
    <message>
        <source>How &amp;often</source>
        <translation>Con qué &amp;frecuencia</translation>
    </message>
    <message>
        <source>&amp;Likely by</source>
        <translation>Proba&amp;bilidad</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>With requests</source>
        <translation>En las peticiones</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Likely by</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation>Añadir fallo</translation>
    </message>
    <message>
        <source>None: the simulator answers as it should.</source>
        <translation>Ninguno: el simulador responde como debe.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Three times</source>
        <translation>Tres veces</translation>
    </message>
    <message>
        <source>Until removed</source>
        <translation>Hasta quitarlo</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation>&amp;Qué falla</translation>
    </message>
    <message>
        <source>With re&amp;quests</source>
        <translation>En las &amp;peticiones</translation>
    </message>
    <message>
        <source>This happens to lists alone.</source>
        <translation>Esto solo puede afectar a listas.</translation>
    </message>
    <message>
        <source>This happens to updates alone.</source>
        <translation>Esto solo puede afectar a cambios.</translation>
    </message>
    <message>
        <source>Faults that are on, and those that struck</source>
        <translation>Fallos activos, y los que ya ocurrieron</translation>
    </message>
    <message>
        <source>over: struck %1 at %2</source>
        <translation>terminado: alcanzó a %1 a las %2</translation>
    </message>
</context>
<context>
    <name>Desk::FindingsTable</name>
    <message>
        <source>What is odd about the workspace</source>
        <translation>Qué es extraño en el espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>Desk::FormGroup</name>
    <message>
        <source>%1 of %2 set</source>
        <translation>%1 de %2 definidos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 ›</source>
        <translation>%1 · %2 ›</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Unfolded, %n set</source>
        <translation>
            <numerusform>Desplegado, %n definido</numerusform>
            <numerusform>Desplegado, %n definidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded, %n set</source>
        <translation>
            <numerusform>Plegado, %n definido</numerusform>
            <numerusform>Plegado, %n definidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
</context>
<context>
    <name>Desk::FormView</name>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>This action has no parameters.</source>
        <translation>Esta acción no tiene parámetros.</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>No hay nada definido.</translation>
    </message>
    <message>
        <source>No parameter matches.</source>
        <translation>No coincide ningún parámetro.</translation>
    </message>
</context>
<context>
    <name>Desk::GoalsView</name>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>This scenario has no goals.</source>
        <translation>Este escenario no tiene objetivos.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>There is nothing to reach here; look around.</source>
        <translation>Aquí no hay nada que alcanzar; eche un vistazo.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Handout…</source>
        <translation>Hoja para alumnos…</translation>
    </message>
    <message>
        <source>Save what trainees get on paper as PDF: the words to them, the goals, who is there</source>
        <translation>Guarda en PDF lo que los alumnos reciben en papel: el texto para ellos, los objetivos, quién está</translation>
    </message>
    <message>
        <source>Text (*.txt);;PDF (*.pdf)</source>
        <translation>Texto (*.txt);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save handout</source>
        <translation>Guardar hoja para alumnos</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
</context>
<context>
    <name>Desk::GuideDialog</name>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n capítulo</numerusform>
            <numerusform>%n capítulos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::GuideStrip</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>Desk::Handout</name>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>There is nothing to reach here; look around.</source>
        <translation>Aquí no hay nada que alcanzar; eche un vistazo.</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Quién está</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>Desk::HeaderBar</name>
    <message>
        <source>Choose a workspace</source>
        <translation>Elija un espacio de trabajo</translation>
    </message>
    <message>
        <source>Loading workspaces…</source>
        <translation>Cargando espacios de trabajo…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Go to a SID, a name, a command…</source>
        <translation>Ir a un SID, un nombre, una orden…</translation>
    </message>
</context>
<context>
    <name>Desk::Http</name>
    <message>
        <source>HTTP %1, without a body.</source>
        <translation>HTTP %1, sin cuerpo.</translation>
    </message>
    <message>
        <source>HTTP %1, with a body that is not TaskRouter&apos;s.</source>
        <translation>HTTP %1, con un cuerpo que no es de TaskRouter.</translation>
    </message>
    <message>
        <source>The request was written to the network %1 times.</source>
        <translation>La petición se escribió %1 veces en la red.</translation>
    </message>
    <message>
        <source>HTTP %1 to %2. Redirections are not followed.</source>
        <translation>HTTP %1 hacia %2. Las redirecciones no se siguen.</translation>
    </message>
    <message>
        <source>HTTP %1, with an HTML page without words.</source>
        <translation>HTTP %1, con una página HTML sin palabras.</translation>
    </message>
    <message>
        <source>HTTP %1: “%2”</source>
        <translation>HTTP %1: «%2»</translation>
    </message>
</context>
<context>
    <name>Desk::Inquiry</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>What could not be read, and why: &quot;The workers could not be read: too many requests (429).&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The workspace could not be read</source>
        <translation>No se pudo leer el espacio de trabajo</translation>
    </message>
    <message>
        <source>The workflow could not be read</source>
        <translation>No se pudo leer el workflow</translation>
    </message>
    <message>
        <source>The task queues could not be read</source>
        <translation>No se pudieron leer las colas</translation>
    </message>
    <message>
        <source>The queue&apos;s workers could not be read</source>
        <translation>No se pudieron leer los agentes de la cola</translation>
    </message>
    <message>
        <source>The workers could not be read</source>
        <translation>No se pudieron leer los agentes</translation>
    </message>
    <message>
        <source>The queue&apos;s statistics could not be read</source>
        <translation>No se pudieron leer las estadísticas de la cola</translation>
    </message>
    <message>
        <source>The queue&apos;s tasks could not be read</source>
        <translation>No se pudieron leer las tareas de la cola</translation>
    </message>
    <message>
        <source>A worker&apos;s channels could not be read</source>
        <translation>No se pudieron leer los canales de un agente</translation>
    </message>
    <message>
        <source>A worker&apos;s wrap-ups could not be read</source>
        <translation>No se pudo leer el trabajo posterior de un agente</translation>
    </message>
    <message>
        <source>Events could not be read</source>
        <translation>No se pudieron leer eventos</translation>
    </message>
    <message>
        <source>Who fits the step could not be asked of TaskRouter</source>
        <translation>No se pudo preguntar a TaskRouter quién cumple el paso</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionConflict</name>
    <message>
        <source>It cannot be fetched here.</source>
        <translation>No se puede obtener aquí.</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionForm</name>
    <message>
        <source>C&amp;lear field</source>
        <translation>&amp;Limpiar campo</translation>
    </message>
    <message>
        <source>&amp;Paste request…</source>
        <translation>&amp;Pegar petición…</translation>
    </message>
    <message>
        <source>&amp;Find a parameter</source>
        <translation>&amp;Buscar un parámetro</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Buscar un parámetro</translation>
    </message>
    <message>
        <source>Set only</source>
        <translation>Solo definidos</translation>
    </message>
    <message>
        <source>Show only what is set</source>
        <translation>Mostrar solo lo que está definido</translation>
    </message>
    <message>
        <source>Choose a reservation to act on it.</source>
        <translation>Elija una reserva para actuar sobre ella.</translation>
    </message>
    <message>
        <source>&amp;Undo in the form</source>
        <translation>&amp;Deshacer en el formulario</translation>
    </message>
    <message>
        <source>Re&amp;do in the form</source>
        <translation>&amp;Rehacer en el formulario</translation>
    </message>
    <message>
        <source>★ Preset ▾</source>
        <translation>★ Plantilla ▾</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Fill the form in from a preset, or save it as one</source>
        <translation>Rellenar el formulario con una plantilla, o guardarlo como plantilla</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionPanel</name>
    <message>
        <source>Act</source>
        <translation>Actuar</translation>
    </message>
    <message>
        <source>%1 was chosen before the reservation was loaded, and is not chosen now. %2</source>
        <translation>%1 se eligió antes de cargarse la reserva, y ahora no está elegido. %2</translation>
    </message>
    <message>
        <source>%1 is not chosen: there is no reservation yet to choose it for.</source>
        <translation>%1 no está elegido: aún no hay reserva para la que elegirlo.</translation>
    </message>
    <message>
        <source>What you type is saved again.</source>
        <translation>Lo que escribe se guarda de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not chosen: there is nothing yet to choose it for.</source>
        <translation>%1 no está elegido: aún no hay nada para lo que elegirlo.</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionRequest</name>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copiar como</translation>
    </message>
    <message>
        <source>c&amp;url</source>
        <translation>c&amp;url</translation>
    </message>
    <message>
        <source>&amp;twilio-cli</source>
        <translation>&amp;twilio-cli</translation>
    </message>
    <message>
        <source>&amp;Node.js</source>
        <translation>&amp;Node.js</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>P&amp;ython</source>
        <translation>P&amp;ython</translation>
    </message>
    <message>
        <source>curl &amp;with the password</source>
        <translation>curl con la c&amp;ontraseña</translation>
    </message>
    <message>
        <source>Copied. Credentials and secrets are read from the environment, not copied.</source>
        <translation>Copiado. Las credenciales y los secretos se leen del entorno, no se copian.</translation>
    </message>
    <message>
        <source>Copied with the password, readable by anyone. It leaves the clipboard in %1 seconds. Credentials are read from the environment, not copied.</source>
        <translation>Copiado con la contraseña, legible para cualquiera. Sale del portapapeles en %1 segundos. Las credenciales se leen del entorno, no se copian.</translation>
    </message>
    <message>
        <source>%1 is not ready: nothing can be sent yet.</source>
        <translation>%1 no está listo: aún no se puede enviar nada.</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionSend</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Send anyway: %1</source>
        <translation>De todos modos: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>You canceled it.</source>
        <translation>Usted lo canceló.</translation>
    </message>
    <message>
        <source>%1 That was at %2; nothing was sent since.</source>
        <translation>%1 Eso fue a las %2; desde entonces no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se ha enviado nada. %1</translation>
    </message>
</context>
<context>
    <name>Desk::Journal</name>
    <message>
        <source>The disk is full, so the journal in %1 cannot be written.</source>
        <translation>El disco está lleno, así que no se puede escribir el diario en %1.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>No se puede escribir el diario %1: sin permiso, o el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program.</source>
        <translation>Otro programa está usando el diario %1.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation>El diario %1 está dañado.</translation>
    </message>
    <message>
        <source>The disk refused to write the journal %1; it may be full or broken.</source>
        <translation>El disco se negó a escribir el diario %1; puede estar lleno o averiado.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: %2</source>
        <translation>No se puede usar el diario %1: %2</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2</source>
        <translation>No se puede escribir el diario %1: %2</translation>
    </message>
    <message>
        <source>%1 It could not be moved away either, so nothing is written.</source>
        <translation>%1 Tampoco se pudo apartar, así que no se escribe nada.</translation>
    </message>
    <message>
        <source>%1 It was kept as %2, and a new journal begins.</source>
        <translation>%1 Se conserva como %2, y empieza un diario nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could be read and were taken over;</source>
        <translation>
            <numerusform>%n entrada se pudo leer y se ha conservado;</numerusform>
            <numerusform>%n entradas se pudieron leer y se han conservado;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not.</source>
        <translation>
            <numerusform>%n no.</numerusform>
            <numerusform>%n no.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: no permission.</source>
        <translation>No se puede leer el diario %1: sin permiso.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program.</source>
        <translation>El diario lo escribió una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The journal&apos;s file is damaged or not a journal.</source>
        <translation>El archivo del diario está dañado o no es un diario.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>El diario está dañado.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>No se puede escribir en la carpeta %1 del diario: sin permiso, o el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The journal is not open yet.</source>
        <translation>El diario aún no está abierto.</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>took effect</source>
        <translation>surtió efecto</translation>
    </message>
    <message>
        <source>no change seen</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>changed otherwise</source>
        <translation>cambió de otro modo</translation>
    </message>
    <message>
        <source>maybe twice</source>
        <translation>quizá dos veces</translation>
    </message>
    <message>
        <source>never known</source>
        <translation>nunca se supo</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: there is a folder of that name in its place.</source>
        <translation>No se puede abrir el diario %1: en su lugar hay una carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: what is there is no file, but a pipe or a device.</source>
        <translation>No se puede abrir el diario %1: lo que hay allí no es un archivo, sino una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be made: there is a file in its place.</source>
        <translation>No se puede crear la carpeta %1 del diario: en su lugar hay un archivo.</translation>
    </message>
    <message>
        <source>Another window of this program that was started before writes the journal. This one takes over when that one has ended.</source>
        <translation>Otra ventana de este programa, iniciada antes, escribe el diario. Esta toma el relevo cuando aquella haya terminado.</translation>
    </message>
</context>
<context>
    <name>Desk::JournalDetails</name>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>%1 · the body was cut</source>
        <translation>%1 · el cuerpo se recortó</translation>
    </message>
    <message>
        <source>Entry of the journal</source>
        <translation>Entrada del diario</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>No hay ninguna entrada elegida.</translation>
    </message>
    <message>
        <source>Choose one to see its request and its answer.</source>
        <translation>Elija una para ver su petición y su respuesta.</translation>
    </message>
    <message>
        <source>Body as it left, secrets masked:</source>
        <translation>Cuerpo tal como salió, con los secretos ocultos:</translation>
    </message>
    <message>
        <source>The answer is outstanding.</source>
        <translation>Falta la respuesta.</translation>
    </message>
    <message>
        <source>TaskRouter took it.</source>
        <translation>TaskRouter la aceptó.</translation>
    </message>
    <message>
        <source>TaskRouter answered that it did nothing.</source>
        <translation>TaskRouter respondió que no hizo nada.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nada salió de este equipo.</translation>
    </message>
    <message>
        <source>It may have taken effect, or not. Look at the reservation before you send it again.</source>
        <translation>Puede que surtiera efecto, o no. Vea la reserva antes de enviarla de nuevo.</translation>
    </message>
    <message>
        <source>No answer came, but the reservation is as it asked for.</source>
        <translation>No llegó respuesta, pero la reserva está como se pidió.</translation>
    </message>
    <message>
        <source>No answer came, and the reservation is as it was. Sending again is your decision.</source>
        <translation>No llegó respuesta, y la reserva está como estaba. Enviar de nuevo es decisión suya.</translation>
    </message>
    <message>
        <source>No answer came, and the reservation changed in another way.</source>
        <translation>No llegó respuesta, y la reserva cambió de otro modo.</translation>
    </message>
    <message>
        <source>It was written to the network more than once. Look at the task before you act again.</source>
        <translation>Se escribió en la red más de una vez. Vea la tarea antes de actuar de nuevo.</translation>
    </message>
    <message>
        <source>The simulator was stopped before the outcome was known.</source>
        <translation>El simulador se detuvo antes de conocerse el resultado.</translation>
    </message>
</context>
<context>
    <name>Desk::JournalDock</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>That instruction was sent with the profile “%1”. Connect to it to open its reservation.</source>
        <translation>Esa instrucción se envió con el perfil «%1». Conéctese con él para abrir su reserva.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n entries as HAR</source>
        <translation>
            <numerusform>Exportar %n entrada como HAR</numerusform>
            <numerusform>Exportar %n entradas como HAR</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP Archive (*.har)</source>
        <translation>Archivo HTTP (*.har)</translation>
    </message>
    <message>
        <source>A bug bundle is made of a connection. Connect first.</source>
        <translation>Un paquete de error se hace a partir de una conexión. Conéctese primero.</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone.</source>
        <translation>Guardado como %1, legible solo para usted.</translation>
    </message>
    <message>
        <source>Export the newest %1 entries as HAR</source>
        <translation>Exportar las %1 entradas más recientes como HAR</translation>
    </message>
    <message>
        <source>That instruction was sent in another run of the training simulator, which is gone. This world has other reservations, even under the same SIDs.</source>
        <translation>Esa instrucción se envió en otra ejecución del simulador de entrenamiento, que ya no existe. Este mundo tiene otras reservas, incluso con los mismos SID.</translation>
    </message>
</context>
<context>
    <name>Desk::JournalFilter</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>This reservation</source>
        <translation>Esta reserva</translation>
    </message>
    <message>
        <source>Only instructions to the reservation that is chosen in the window</source>
        <translation>Solo instrucciones a la reserva elegida en la ventana</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Buscar en el diario</translation>
    </message>
    <message>
        <source>Words of a SID, an instruction, a worker, a status, a code, a request or an answer</source>
        <translation>Palabras de un SID, una instrucción, un agente, un estado, un código, una petición o una respuesta</translation>
    </message>
</context>
<context>
    <name>Desk::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>&amp;Open the reservation</source>
        <translation>&amp;Abrir la reserva</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Copiar fila</translation>
    </message>
    <message>
        <source>Copy &amp;SID</source>
        <translation>Copiar &amp;SID</translation>
    </message>
    <message>
        <source>&amp;Export as HAR…</source>
        <translation>&amp;Exportar como HAR…</translation>
    </message>
    <message>
        <source>&amp;Bug bundle…</source>
        <translation>&amp;Paquete de error…</translation>
    </message>
    <message>
        <source>What is &amp;kept…</source>
        <translation>Qué se conser&amp;va…</translation>
    </message>
    <message>
        <source>&amp;Export %1 entries as HAR…</source>
        <translation>&amp;Exportar %1 entradas como HAR…</translation>
    </message>
    <message>
        <source>%1, looking…</source>
        <translation>%1, buscando…</translation>
    </message>
    <message>
        <source>To read only: %1</source>
        <translation>Solo lectura: %1</translation>
    </message>
    <message>
        <source>The journal is not open yet.</source>
        <translation>El diario aún no está abierto.</translation>
    </message>
    <message>
        <source>It opens with the first connection.</source>
        <translation>Se abre con la primera conexión.</translation>
    </message>
    <message>
        <source>The journal cannot be used.</source>
        <translation>El diario no se puede usar.</translation>
    </message>
    <message>
        <source>Mend that and start the program again. On a live account nothing is sent before.</source>
        <translation>Corríjalo y reinicie el programa. En una cuenta real no se envía nada antes.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>No coincide ninguna entrada.</translation>
    </message>
    <message>
        <source>Other words, another outcome or all reservations may.</source>
        <translation>Quizá con otras palabras, otro resultado o todas las reservas.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No instructions yet.</source>
        <translation>Aún no hay instrucciones.</translation>
    </message>
    <message>
        <source>Each one is written here before it leaves, and stays with its answer and its outcome.</source>
        <translation>Cada una se anota aquí antes de salir, y permanece con su respuesta y su resultado.</translation>
    </message>
    <message>
        <source>Close the journal</source>
        <translation>Cerrar el diario</translation>
    </message>
</context>
<context>
    <name>Desk::JournalStrip</name>
    <message>
        <source>Show the journal</source>
        <translation>Mostrar el diario</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>Desk::JournalTable</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
</context>
<context>
    <name>Desk::JournalTableModel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Training · %1</source>
        <translation>Entrenamiento · %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>%1 by the world&apos;s clock; %2 by this computer&apos;s</source>
        <translation>%1 según el reloj de este mundo; %2 según el de este equipo</translation>
    </message>
    <message>
        <source>Earlier run · %1</source>
        <extracomment>%1 is a time, %2 the title of a scenario.</extracomment>
        <translation>Ejecución anterior · %1</translation>
    </message>
    <message>
        <source>Run of %1 · %2</source>
        <translation>Ejecución de las %1 · %2</translation>
    </message>
</context>
<context>
    <name>Desk::Json</name>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>of another type than it should be</source>
        <translation>de un tipo distinto del debido</translation>
    </message>
    <message>
        <source>not a SID of the kind that belongs here</source>
        <translation>no es un SID de la clase que va aquí</translation>
    </message>
    <message>
        <source>not a date and time</source>
        <translation>no es una fecha y hora</translation>
    </message>
    <message>
        <source>not a whole number that fits</source>
        <translation>no es un entero que encaje</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>no es UTF-8 válido</translation>
    </message>
    <message>
        <source>not readable as JSON</source>
        <translation>no se puede leer como JSON</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <source>The answer is an HTML or XML page, not TaskRouter&apos;s JSON.</source>
        <translation>La respuesta es una página HTML o XML, no JSON de TaskRouter.</translation>
    </message>
    <message>
        <source>The answer is no JSON, or breaks off.</source>
        <translation>La respuesta no es JSON, o se corta.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 es %2.</translation>
    </message>
    <message>
        <source>The answer is JSON, but no object.</source>
        <translation>La respuesta es JSON, pero no un objeto.</translation>
    </message>
    <message>
        <source>More rows are damaged; they are not listed.</source>
        <translation>Hay más filas dañadas; no se enumeran.</translation>
    </message>
    <message>
        <source>Page %1: %2 is %3.</source>
        <translation>Página %1: %2 es %3.</translation>
    </message>
    <message>
        <source>one that came before (%1)</source>
        <translation>uno que ya vino antes (%1)</translation>
    </message>
    <message>
        <source>a text with an escape that stands for no character</source>
        <translation>un texto con un escape que no corresponde a ningún carácter</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(falta)</translation>
    </message>
</context>
<context>
    <name>Desk::JsonCompareButton</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>With what it was before</source>
        <translation>Con lo que era antes</translation>
    </message>
    <message>
        <source>With what was last seen, %1</source>
        <translation>Con lo último que se vio, %1</translation>
    </message>
    <message>
        <source>With the clipboard</source>
        <translation>Con el portapapeles</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>del portapapeles</translation>
    </message>
</context>
<context>
    <name>Desk::JsonCompareDialog</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Ambos dicen lo mismo.</translation>
    </message>
    <message>
        <source>The order of members and blanks may differ; values and their kinds do not.</source>
        <translation>El orden de los miembros y los espacios puede diferir; los valores y sus tipos, no.</translation>
    </message>
    <message>
        <source>They cannot be compared.</source>
        <translation>No se pueden comparar.</translation>
    </message>
    <message>
        <source>%1 is no JSON.</source>
        <translation>«%1» no es JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::JsonDifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>Desk::JsonDifferencesTable</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>Desk::JsonModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Desk::JsonOutline</name>
    <message>
        <source>{ %1 }</source>
        <translation>{ %1 }</translation>
    </message>
    <message>
        <source>[ %1 ]</source>
        <translation>[ %1 ]</translation>
    </message>
</context>
<context>
    <name>Desk::JsonView</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON as received</source>
        <translation>JSON tal como llegó</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Como se recibió</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>%1 is not in this answer.</source>
        <translation>%1 no está en esta respuesta.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Copy as a jq line</source>
        <translation>Copiar como línea de jq</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Mostrar solo esto</translation>
    </message>
    <message numerus="yes">
        <source>Last seen %1: %n difference(s)</source>
        <translation>
            <numerusform>Visto por última vez %1: %n diferencia</numerusform>
            <numerusform>Visto por última vez %1: %n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Desk::KeptStoriesDialog</name>
    <message>
        <source>Kept stories</source>
        <translation>Historiales guardados</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>The kept stories cannot be read.</source>
        <translation>No se pueden leer los historiales guardados.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No story is kept yet.</source>
        <translation>Aún no hay ningún historial guardado.</translation>
    </message>
    <message>
        <source>No kept story fits.</source>
        <translation>Ningún historial guardado coincide.</translation>
    </message>
    <message>
        <source>Each task whose story is looked at is kept from then on.</source>
        <translation>Cada tarea cuyo historial se ve queda guardada desde entonces.</translation>
    </message>
    <message>
        <source>Words are found anywhere; attributes by their whole path and value.</source>
        <translation>Las palabras se buscan en cualquier parte; los atributos, por su ruta y valor completos.</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>los %1 más recientes</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n historial</numerusform>
            <numerusform>%n historiales</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Training runs too</source>
        <translation>También &amp;entrenamientos</translation>
    </message>
    <message>
        <source>Runs of the training simulator are not shown.</source>
        <translation>Las ejecuciones del simulador de entrenamiento no se muestran.</translation>
    </message>
    <message>
        <source>SID, worker=alice, from=+1555*, customer.id=42, or words</source>
        <translation>SID, worker=alice, from=+1555*, customer.id=42 o palabras</translation>
    </message>
    <message>
        <source>Every story that was looked at is kept on this computer, for you alone. Search by the SID of a task, reservation, worker, call or Event; by an attribute, as in attributes.customer.id = 42; by worker=, queue= or workflow= and the beginning of a name; by status= or training=; or by words. Attributes are compared as a whole: a * stands for what follows.</source>
        <translation>Cada historial visto se guarda en este equipo, solo para usted. Busque por el SID de una tarea, reserva, agente, llamada o evento; por un atributo, como en attributes.customer.id = 42; por worker=, queue= o workflow= y el comienzo de un nombre; por status= o training=; o por palabras. Los atributos se comparan enteros: un * representa lo que sigue.</translation>
    </message>
</context>
<context>
    <name>Desk::KeyBindings</name>
    <message>
        <source>The keys that were set are of a newer version of this program. They are kept for it, and the standard keys are used here.</source>
        <translation>Las teclas definidas son de una versión más reciente de este programa. Se conservan para ella, y aquí se usan las teclas estándar.</translation>
    </message>
    <message>
        <source>The keys that were set cannot be read. The standard keys are used.</source>
        <translation>No se pueden leer las teclas definidas. Se usan las teclas estándar.</translation>
    </message>
    <message>
        <source>The keys set for %1 cannot be read; it has its standard keys.</source>
        <translation>No se pueden leer las teclas definidas para %1; tiene sus teclas estándar.</translation>
    </message>
</context>
<context>
    <name>Desk::KeyObjection</name>
    <message>
        <source>Give one key, not several one after the other.</source>
        <translation>Indique una tecla, no varias seguidas.</translation>
    </message>
    <message>
        <source>This is no key.</source>
        <translation>Esto no es una tecla.</translation>
    </message>
    <message>
        <source>Text fields need %1 for editing.</source>
        <translation>Los campos de texto necesitan %1 para editar.</translation>
    </message>
    <message>
        <source>The desktop or an input method takes %1.</source>
        <translation>El escritorio o un método de entrada usa %1.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving: use it with Ctrl or Alt.</source>
        <translation>%1 se necesita para escribir y moverse: úselo con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or presses a button: in each language another one.</source>
        <translation>Alt con una letra abre un menú o pulsa un botón, distinto en cada idioma.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Definir</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>Es&amp;tándar</translation>
    </message>
    <message>
        <source>&amp;All standard</source>
        <translation>&amp;Todo estándar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pulse la nueva tecla</translation>
    </message>
    <message>
        <source>The key that it has without your change</source>
        <translation>La tecla que tiene sin su cambio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>%1 no tiene tecla.</translation>
    </message>
    <message>
        <source>%1 has its standard key.</source>
        <translation>%1 tiene su tecla estándar.</translation>
    </message>
    <message>
        <source>All actions have their standard keys.</source>
        <translation>Todas las acciones tienen sus teclas estándar.</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Tecla de «%1»</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>&amp;Set anyway</source>
        <translation>&amp;Definir de todos modos</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which would lose it.</source>
        <translation>%1 es la tecla de «%2», que la perdería.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está libre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 es la tecla de «%2».</translation>
    </message>
</context>
<context>
    <name>Desk::KeysModel</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · cambiado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>Desk::KeysTable</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Desk::LastMinutes</name>
    <message>
        <source>Tasks that waited, every 30 s: %1</source>
        <extracomment>For screen readers; %1 is a list of numbers, the newest last.</extracomment>
        <translation>Tareas que esperaban, cada 30 s: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In a list of numbers: one that nobody knows.</extracomment>
        <translation>no se sabe</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks waited</source>
        <extracomment>A time, and a number of tasks: &quot;14:02:30: 3 tasks waited&quot;.</extracomment>
        <translation>
            <numerusform>%n tarea esperaba</numerusform>
            <numerusform>%n tareas esperaban</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody looked, so it is not known</source>
        <translation>nadie miraba, así que no se sabe</translation>
    </message>
</context>
<context>
    <name>Desk::Legality</name>
    <message>
        <source>The status of the reservation is not known yet.</source>
        <translation>Aún no se conoce el estado de la reserva.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; is unknown to this program; nothing is sent.</source>
        <translation>Este programa no conoce el estado «%1»; no se envía nada.</translation>
    </message>
    <message>
        <source>&quot; or &quot;</source>
        <translation>&quot; o &quot;</translation>
    </message>
    <message>
        <source>%1 needs %2 among the attributes of the task, which are not known here (%3).</source>
        <translation>%1 necesita %2 entre los atributos de la tarea, que aquí no se conocen (%3).</translation>
    </message>
    <message>
        <source>%1 needs %2 among the attributes of the task (%3).</source>
        <translation>%1 necesita %2 entre los atributos de la tarea (%3).</translation>
    </message>
    <message>
        <source>The worker has no contact_uri, so the form must say whom to ring (%1).</source>
        <translation>El agente no tiene contact_uri, así que el formulario debe decir a quién llamar (%1).</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>el agente</translation>
    </message>
    <message>
        <source>Ringing %2: until somebody answers, TaskRouter takes nothing else for this reservation (%1).</source>
        <translation>Suena en %2: hasta que alguien responda, TaskRouter no admite nada más para esta reserva (%1).</translation>
    </message>
    <message>
        <source>%1 joins a conference, and no instruction or attribute tells of one: after a plain accept there is none, and TaskRouter refuses this.</source>
        <translation>%1 se une a una conferencia, y ninguna instrucción ni atributo habla de una: tras una simple aceptación no hay ninguna, y TaskRouter lo rechaza.</translation>
    </message>
    <message>
        <source>The status of the task is not known yet.</source>
        <translation>Aún no se conoce el estado de la tarea.</translation>
    </message>
</context>
<context>
    <name>Desk::LineEditor</name>
    <message>
        <source>Empty, and sent so</source>
        <translation>Vacío, y así se envía</translation>
    </message>
</context>
<context>
    <name>Desk::ListNotice</name>
    <message>
        <source>1 row has an unusual date</source>
        <translation>1 fila tiene una fecha inusual</translation>
    </message>
    <message>
        <source>%1 rows have an unusual date</source>
        <translation>%1 filas tienen una fecha inusual</translation>
    </message>
    <message>
        <source>1 row has an unusual status</source>
        <translation>1 fila tiene un estado inusual</translation>
    </message>
    <message>
        <source>%1 rows have an unusual status</source>
        <translation>%1 filas tienen un estado inusual</translation>
    </message>
    <message>
        <source>1 row has an unusual SID</source>
        <translation>1 fila tiene un SID inusual</translation>
    </message>
    <message>
        <source>%1 rows have an unusual SID</source>
        <translation>%1 filas tienen un SID inusual</translation>
    </message>
    <message>
        <source>1 row has an unusual text</source>
        <translation>1 fila tiene un texto inusual</translation>
    </message>
    <message>
        <source>%1 rows have an unusual text</source>
        <translation>%1 filas tienen un texto inusual</translation>
    </message>
    <message>
        <source>1 row has an unusual value</source>
        <translation>1 fila tiene un valor inusual</translation>
    </message>
    <message>
        <source>%1 rows have an unusual value</source>
        <translation>%1 filas tienen un valor inusual</translation>
    </message>
    <message>
        <source>1 row does not fit the filter: the server did not apply it</source>
        <translation>1 fila no cumple el filtro: el servidor no lo aplicó</translation>
    </message>
    <message>
        <source>%1 rows do not fit the filter: the server did not apply it</source>
        <translation>%1 filas no cumplen el filtro: el servidor no lo aplicó</translation>
    </message>
    <message>
        <source>1 row has no SID of its own and cannot be shown</source>
        <translation>1 fila no tiene SID propio y no se puede mostrar</translation>
    </message>
    <message>
        <source>%1 rows have no SID of their own and cannot be shown</source>
        <translation>%1 filas no tienen SID propio y no se pueden mostrar</translation>
    </message>
</context>
<context>
    <name>Desk::ListSearch</name>
    <message>
        <source>Find a task</source>
        <translation>Buscar una tarea</translation>
    </message>
</context>
<context>
    <name>Desk::MainActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Connect to an account…</source>
        <translation>&amp;Conectar con una cuenta…</translation>
    </message>
    <message>
        <source>&amp;Training simulator</source>
        <translation>Simulador de en&amp;trenamiento</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Copy &amp;SID</source>
        <translation>Copiar &amp;SID</translation>
    </message>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Copiar &amp;celda</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copiar &amp;fila</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Allow sending what would be &amp;refused</source>
        <translation>Permitir enviar lo que se &amp;rechazaría</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Te&amp;clas</translation>
    </message>
    <message>
        <source>&amp;About Reservation Desk</source>
        <translation>&amp;Acerca de Reservation Desk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Reservation</source>
        <translation>&amp;Reserva</translation>
    </message>
    <message>
        <source>&amp;Instruction</source>
        <translation>&amp;Instrucción</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Bug bundle…</source>
        <translation>&amp;Paquete de error…</translation>
    </message>
    <message>
        <source>Next &amp;offer</source>
        <translation>Siguiente &amp;oferta</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>No hay ninguna reserva elegida.</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>No hay filas que exportar.</translation>
    </message>
    <message>
        <source>About Reservation Desk</source>
        <translation>Acerca de Reservation Desk</translation>
    </message>
    <message>
        <source>Reservation Desk %1</source>
        <translation>Reservation Desk %1</translation>
    </message>
    <message>
        <source>A desk for TaskRouter&apos;s reservations: list, look, act, rehearse.</source>
        <translation>Un puesto para las reservas de TaskRouter: listar, ver, actuar, ensayar.</translation>
    </message>
    <message>
        <source>&amp;Save workspace…</source>
        <translation>&amp;Guardar espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Check workspace…</source>
        <translation>Co&amp;mprobar espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;Qué pasaría si…</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Act on all marked…</source>
        <translation>Actuar sobre todas las &amp;marcadas…</translation>
    </message>
    <message>
        <source>Mark several reservations first, with Ctrl or Shift.</source>
        <translation>Marque primero varias reservas, con Ctrl o Mayús.</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Check against a newer &amp;description…</source>
        <translation>Comparar con una &amp;descripción más reciente…</translation>
    </message>
    <message>
        <source>Open a description</source>
        <translation>Abrir una descripción</translation>
    </message>
    <message>
        <source>OpenAPI descriptions (*.json);;All files (*)</source>
        <translation>Descripciones OpenAPI (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The list of accounts is put away while others watch.</source>
        <translation>La lista de cuentas está guardada mientras otros miran.</translation>
    </message>
</context>
<context>
    <name>Desk::MainWindow</name>
    <message>
        <source>Reservation Desk</source>
        <translation>Reservation Desk</translation>
    </message>
</context>
<context>
    <name>Desk::Manual</name>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Print this help, and end.</source>
        <translation>Mostrar esta ayuda y terminar.</translation>
    </message>
    <message>
        <source>Print the version, and end.</source>
        <translation>Mostrar la versión y terminar.</translation>
    </message>
</context>
<context>
    <name>Desk::MeDialog</name>
    <message>
        <source>Who I am</source>
        <translation>Quién soy</translation>
    </message>
    <message>
        <source>For {me.worker_sid} and {me.contact_uri} in presets.</source>
        <translation>Para {me.worker_sid} y {me.contact_uri} en plantillas.</translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation>&amp;Agente</translation>
    </message>
    <message>
        <source>&amp;Called at</source>
        <translation>&amp;Localizable en</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>Desk::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsModel</name>
    <message>
        <source>Sent, not done: %1</source>
        <translation>Enviado, no ejecutado: %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not answered with data: %1</source>
        <translation>No respondido con datos: %1</translation>
    </message>
    <message>
        <source>Tasks changed</source>
        <translation>Tareas cambiadas</translation>
    </message>
    <message>
        <source>Reservations changed</source>
        <translation>Reservas cambiadas</translation>
    </message>
    <message>
        <source>Workers changed</source>
        <translation>Agentes cambiados</translation>
    </message>
    <message>
        <source>New Events</source>
        <translation>Nuevos eventos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsTable</name>
    <message>
        <source>Moments of the recording</source>
        <translation>Momentos de la grabación</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsView</name>
    <message>
        <source>Moments to go back to</source>
        <translation>Momentos a los que volver</translation>
    </message>
    <message>
        <source>The world as a file</source>
        <translation>El mundo como archivo</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Name of the moment</source>
        <translation>Nombre del momento</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Nombre, si lo desea</translation>
    </message>
    <message>
        <source>Keep this moment</source>
        <translation>Guardar momento</translation>
    </message>
    <message>
        <source>Keep the world as it is now, to go back to it</source>
        <translation>Conservar el mundo tal como está ahora, para volver a él</translation>
    </message>
    <message>
        <source>Go back there</source>
        <translation>Volver ahí</translation>
    </message>
    <message>
        <source>The world becomes as it was then; what is there now is kept</source>
        <translation>El mundo vuelve a ser como era entonces; lo que hay ahora se conserva</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep this moment no longer</source>
        <translation>No conservar más este momento</translation>
    </message>
    <message>
        <source>Save world…</source>
        <translation>Guardar mundo…</translation>
    </message>
    <message>
        <source>Save the world as it is now, to go on with it another day</source>
        <translation>Guardar el mundo tal como está ahora, para seguir con él otro día</translation>
    </message>
    <message>
        <source>Save world</source>
        <translation>Guardar mundo</translation>
    </message>
    <message>
        <source>world</source>
        <translation>mundo</translation>
    </message>
    <message>
        <source>Open world…</source>
        <translation>Abrir mundo…</translation>
    </message>
    <message>
        <source>Go on where a world was saved</source>
        <translation>Seguir donde se guardó un mundo</translation>
    </message>
    <message>
        <source>Open world</source>
        <translation>Abrir mundo</translation>
    </message>
    <message>
        <source>Write scenario…</source>
        <translation>Escribir escenario…</translation>
    </message>
    <message>
        <source>Write a scenario that begins like the world now, to go on with by hand: it appears in the list above</source>
        <translation>Escribir un escenario que empieza como el mundo de ahora, para continuarlo a mano: aparece en la lista de arriba</translation>
    </message>
    <message>
        <source>Write scenario</source>
        <translation>Escribir escenario</translation>
    </message>
    <message>
        <source>my-scenario</source>
        <translation>mi-escenario</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1, mío</translation>
    </message>
    <message>
        <source>Worlds and scenarios (*.json)</source>
        <translation>Mundos y escenarios (*.json)</translation>
    </message>
    <message>
        <source>What was left</source>
        <translation>Lo que se dejó</translation>
    </message>
    <message>
        <source>Moment %1</source>
        <translation>Momento %1</translation>
    </message>
    <message>
        <source>None yet. Where you go back, begin again or open a world, what you leave is kept here, until another scenario is started.</source>
        <translation>Ninguno todavía. Cuando vuelve atrás, empieza de nuevo o abre un mundo, lo que deja se conserva aquí hasta que se inicie otro escenario.</translation>
    </message>
</context>
<context>
    <name>Desk::Navigator</name>
    <message>
        <source>A reservation is found by its task or its worker. Give the WT… or the WK… as well.</source>
        <translation>Una reserva se encuentra por su tarea o su agente. Indique también WT… o WK….</translation>
    </message>
    <message>
        <source>%1 is not looked for any more.</source>
        <translation>Ya no se busca %1.</translation>
    </message>
    <message>
        <source>The reservation %1 is not among those that TaskRouter was asked for. Show all to see whether it is there.</source>
        <translation>La reserva %1 no está entre las que se pidieron a TaskRouter. Muestre todas para ver si existe.</translation>
    </message>
    <message>
        <source>This worker has no reservation %1.</source>
        <translation>Este agente no tiene la reserva %1.</translation>
    </message>
    <message>
        <source>This task has no reservation %1.</source>
        <translation>Esta tarea no tiene la reserva %1.</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En espera ahora</translation>
    </message>
</context>
<context>
    <name>Desk::NextOffer</name>
    <message>
        <source>%1 is most likely asked again at once: nobody else is free, or nobody goes before.</source>
        <translation>Muy probablemente se vuelva a preguntar enseguida a %1: nadie más está libre o nadie tiene preferencia.</translation>
    </message>
    <message>
        <source>Once it is turned down, %1 is most likely asked next, in %2.</source>
        <translation>Tras el rechazo, muy probablemente se pregunte a continuación a %1, en %2.</translation>
    </message>
    <message>
        <source>If it runs out, %1 is most likely asked next, in %2.</source>
        <translation>Si vence, muy probablemente se pregunte a continuación a %1, en %2.</translation>
    </message>
    <message>
        <source>Once it is turned down, it most likely waits in %1: nobody else is free there.</source>
        <translation>Tras el rechazo, la tarea muy probablemente espere en %1: allí nadie más está libre.</translation>
    </message>
    <message>
        <source>If it runs out, it most likely waits in %1: nobody else is free there.</source>
        <translation>Si vence, la tarea muy probablemente espere en %1: allí nadie más está libre.</translation>
    </message>
    <message>
        <source>Once it is turned down, the workflow most likely cancels it: it has no step left.</source>
        <translation>Tras el rechazo, el workflow muy probablemente cancele la tarea: no le queda ningún paso.</translation>
    </message>
    <message>
        <source>If it runs out, the workflow most likely cancels it: it has no step left.</source>
        <translation>Si vence, el workflow muy probablemente cancele la tarea: no le queda ningún paso.</translation>
    </message>
</context>
<context>
    <name>Desk::OfferListModel</name>
    <message>
        <source>%1, offered to %2</source>
        <translation>%1, ofrecida a %2</translation>
    </message>
    <message>
        <source>%1, ringing %2</source>
        <translation>%1, sonando en %2</translation>
    </message>
    <message>
        <source>%1, offered to %2, answer by %3</source>
        <translation>%1, ofrecida a %2, responder antes de %3</translation>
    </message>
    <message>
        <source>%1, no longer offered to %2</source>
        <translation>%1, ya no se ofrece a %2</translation>
    </message>
</context>
<context>
    <name>Desk::OffersPane</name>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>The offers could not be read.</source>
        <translation>No se pudieron leer las ofertas.</translation>
    </message>
    <message>
        <source>No offer waits for an answer.</source>
        <translation>Ninguna oferta espera respuesta.</translation>
    </message>
    <message>
        <source>Looking for offers…</source>
        <translation>Buscando ofertas…</translation>
    </message>
    <message>
        <source>%1, read %2 ago</source>
        <translation>%1, leído hace %2</translation>
    </message>
    <message>
        <source>Whether an offer waits cannot be told.</source>
        <translation>No se puede saber si espera alguna oferta.</translation>
    </message>
    <message>
        <source>Some tasks or reservations have a status that nobody knows.</source>
        <translation>Algunas tareas o reservas tienen un estado que nadie conoce.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>Copiar SID</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copiar título</translation>
    </message>
    <message>
        <source>Copy worker</source>
        <translation>Copiar agente</translation>
    </message>
</context>
<context>
    <name>Desk::Opener</name>
    <message>
        <source>There is no SID in this text.</source>
        <translation>En este texto no hay ningún SID.</translation>
    </message>
    <message>
        <source>%1 cannot be opened here: give a task (WT…), a worker (WK…) or a workspace (WS…).</source>
        <translation>%1 no se puede abrir aquí: indique una tarea (WT…), un agente (WK…) o un espacio de trabajo (WS…).</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>espacio de trabajo %1</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tarea %1</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>agente %1</translation>
    </message>
    <message>
        <source>reservation %1</source>
        <translation>reserva %1</translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <translation>Abre %1.</translation>
    </message>
    <message>
        <source>The link is of another host, %1.</source>
        <translation>El enlace es de otro host, %1.</translation>
    </message>
    <message>
        <source>A link to another host</source>
        <translation>Un enlace a otro host</translation>
    </message>
    <message>
        <source>This link points to %1, not to %2.</source>
        <translation>Este enlace lleva a %1, no a %2.</translation>
    </message>
    <message>
        <source>Nothing is ever sent to %1. Only the SIDs in the link would be looked up at %2, with your credentials.</source>
        <translation>Nunca se envía nada a %1. Solo los SID del enlace se consultarían en %2, con sus credenciales.</translation>
    </message>
    <message>
        <source>Look up the SIDs</source>
        <translation>Consultar los SID</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;A SID, a link, or any text with SIDs in it</source>
        <translation>&amp;Un SID, un enlace o cualquier texto con SID</translation>
    </message>
    <message>
        <source>Chooses reservation %1 where it is one of those that are shown.</source>
        <translation>Elige la reserva %1 si está entre las mostradas.</translation>
    </message>
    <message>
        <source>Type or paste what is to be opened.</source>
        <translation>Escriba o pegue lo que quiere abrir.</translation>
    </message>
</context>
<context>
    <name>Desk::OpeningStatus</name>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>“Stop loading” ends it.</source>
        <translation>«Detener carga» la termina.</translation>
    </message>
    <message>
        <source>Choose a task at the left, or open another SID or link.</source>
        <translation>Elija una tarea a la izquierda, o abra otro SID o enlace.</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>No hay ninguna tarea abierta.</translation>
    </message>
    <message>
        <source>Choose one at the left, or open a SID or a link.</source>
        <translation>Elija una a la izquierda, o abra un SID o un enlace.</translation>
    </message>
    <message>
        <source>Choose a task, or open another SID or link.</source>
        <translation>Elija una tarea, o abra otro SID o enlace.</translation>
    </message>
    <message>
        <source>Open another SID or link.</source>
        <translation>Abra otro SID o enlace.</translation>
    </message>
    <message>
        <source>Choose one, or open a SID or a link.</source>
        <translation>Elija una, o abra un SID o un enlace.</translation>
    </message>
    <message>
        <source>Open a SID or a link.</source>
        <translation>Abra un SID o un enlace.</translation>
    </message>
</context>
<context>
    <name>Desk::Outbox</name>
    <message>
        <source>The program ended before an answer came.</source>
        <translation>El programa terminó antes de llegar una respuesta.</translation>
    </message>
    <message>
        <source>The instruction %1 to %2 was written to the network %3 times; it may have been carried out more than once.</source>
        <translation>La instrucción %1 a %2 se escribió %3 veces en la red; puede que se ejecutara más de una vez.</translation>
    </message>
    <message>
        <source>Another program holds the journal at the moment. What cannot be written down is not sent; try again.</source>
        <translation>Otro programa ocupa ahora el diario. Lo que no se puede anotar no se envía; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This connection was left.</source>
        <translation>Se abandonó esta conexión.</translation>
    </message>
    <message>
        <source>It was written more than once.</source>
        <translation>Se escribió más de una vez.</translation>
    </message>
    <message>
        <source>The answer does not say what the status is now.</source>
        <translation>La respuesta no dice cuál es ahora el estado.</translation>
    </message>
    <message>
        <source>An instruction that was sent there before is still on its way or unknown.</source>
        <translation>Una instrucción enviada antes ahí sigue en camino o es incierta.</translation>
    </message>
    <message>
        <source>What became of an earlier instruction that was sent there is not known; it is being looked up now.</source>
        <translation>No se sabe qué fue de una instrucción anterior enviada ahí; se está consultando ahora.</translation>
    </message>
    <message>
        <source>What became of the last instruction that was sent there is not known yet; it is being looked up.</source>
        <translation>Aún no se sabe qué fue de la última instrucción enviada ahí; se está consultando.</translation>
    </message>
    <message>
        <source>The last instruction that was sent there is still on its way.</source>
        <translation>La última instrucción enviada ahí sigue en camino.</translation>
    </message>
    <message>
        <source>%1 has “%2”, which stands for what others are not to see, and would be sent as it is. It can be sent when they look no more.</source>
        <translation>%1 tiene «%2», que sustituye algo que otros no deben ver y se enviaría tal cual. Puede enviarse cuando ya nadie mire.</translation>
    </message>
</context>
<context>
    <name>Desk::OutboxRecord</name>
    <message>
        <source>%1 What cannot be written down is not sent.</source>
        <translation>%1 Lo que no se puede anotar no se envía.</translation>
    </message>
    <message>
        <source>An answer could not be written to the journal; at the next start its instruction is looked up again.</source>
        <translation>Una respuesta no se pudo escribir en el diario; en el próximo inicio se consulta otra vez su instrucción.</translation>
    </message>
    <message>
        <source>When it had been written down, it was no longer allowed.</source>
        <translation>Cuando se había anotado, ya no estaba permitido.</translation>
    </message>
</context>
<context>
    <name>Desk::OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the reservation</source>
        <translation>Abrir la reserva</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Show entry %1, which this one repeats</source>
        <translation>Mostrar la entrada %1, que esta repite</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repite</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de petición</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Training · %1</source>
        <translation>Entrenamiento · %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>cambiada %1</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>%1 by this computer&apos;s clock</source>
        <translation>%1 según el reloj de este equipo</translation>
    </message>
    <message>
        <source>World&apos;s clock</source>
        <translation>Reloj del mundo</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Abrir la tarea</translation>
    </message>
    <message>
        <source>Open the worker</source>
        <translation>Abrir el agente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>Desk::PageLinkPolicy</name>
    <message>
        <source>it is no valid URL</source>
        <translation>no es una URL válida</translation>
    </message>
    <message>
        <source>it is not an absolute URL</source>
        <translation>no es una URL absoluta</translation>
    </message>
    <message>
        <source>it carries a user name</source>
        <translation>contiene un nombre de usuario</translation>
    </message>
    <message>
        <source>it leads away from %1</source>
        <translation>lleva fuera de %1</translation>
    </message>
    <message>
        <source>its path is not that of the list</source>
        <translation>su ruta no es la de la lista</translation>
    </message>
    <message>
        <source>it has a fragment</source>
        <translation>tiene un fragmento</translation>
    </message>
    <message>
        <source>more than %1 pages</source>
        <translation>más de %1 páginas</translation>
    </message>
    <message>
        <source>The next page was not asked for: %1 (%2).</source>
        <translation>No se pidió la página siguiente: %1 (%2).</translation>
    </message>
    <message>
        <source>that page was read already</source>
        <translation>esa página ya se leyó</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteActs</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>why does the task wait, reason</source>
        <translation>por qué espera la tarea, motivo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>story of the task</source>
        <translation>historial de la tarea</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>history of the task</source>
        <translation>historia de la tarea</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>put a worker back, available</source>
        <translation>recuperar a un agente, disponible</translation>
    </message>
    <message>
        <source>available already</source>
        <translation>ya disponible</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Recuperar a %1</translation>
    </message>
    <message>
        <source>Move to %1…</source>
        <translation>Mover a %1…</translation>
    </message>
    <message>
        <source>worker, activity</source>
        <translation>agente, actividad</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>ya está ahí</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover a %1</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteDialog</name>
    <message>
        <source>Go to anything</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to a SID, a name, a command…</source>
        <translation>Ir a un SID, un nombre, una orden…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Return does it · Esc goes back</source>
        <translation>Intro lo ejecuta · Esc vuelve</translation>
    </message>
    <message numerus="yes">
        <source>Return goes there · Tab shows what else can be done · %n fit(s)</source>
        <translation>
            <numerusform>Intro abre · Tab muestra qué más se puede hacer · %n coincide</numerusform>
            <numerusform>Intro abre · Tab muestra qué más se puede hacer · %n coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what you mean, or choose it with the arrow keys</source>
        <translation>Escriba lo que busca o elíjalo con las flechas</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteModel</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Actuar</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteSources</name>
    <message>
        <source>not possible now</source>
        <translation>no es posible ahora</translation>
    </message>
    <message>
        <source>Copy the SID</source>
        <translation>Copiar el SID</translation>
    </message>
    <message>
        <source>Copy the worker&apos;s SID</source>
        <translation>Copiar el SID del agente</translation>
    </message>
    <message>
        <source>Copy the worker&apos;s name</source>
        <translation>Copiar el nombre del agente</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>Copiar el título</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Copy the attributes</source>
        <translation>Copiar los atributos</translation>
    </message>
    <message>
        <source>%1, read %2 ago</source>
        <translation>%1, leído hace %2</translation>
    </message>
    <message>
        <source>shows its tasks</source>
        <translation>muestra sus tareas</translation>
    </message>
    <message>
        <source>Copy the expression</source>
        <translation>Copiar la expresión</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>Copiar el ID de la petición</translation>
    </message>
    <message>
        <source>Copy what TaskRouter answered</source>
        <translation>Copiar la respuesta de TaskRouter</translation>
    </message>
    <message>
        <source>%1 with preset ★ %2</source>
        <translation>%1 con plantilla ★ %2</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path</source>
        <translation>Copiar la ruta del archivo</translation>
    </message>
</context>
<context>
    <name>Desk::PaneLine</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Desk::PaneStrip</name>
    <message>
        <source>Part of the window</source>
        <translation>Parte de la ventana</translation>
    </message>
</context>
<context>
    <name>Desk::ParameterField</name>
    <message>
        <source>Clear: do not send it (Alt+Del)</source>
        <translation>Limpiar: no enviarlo (Alt+Supr)</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Limpiar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not set — %1</source>
        <translation>Sin definir — %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
</context>
<context>
    <name>Desk::PasteView</name>
    <message>
        <source>Fill in the form</source>
        <translation>Rellenar el formulario</translation>
    </message>
    <message>
        <source>Line to read</source>
        <translation>Línea que leer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This text is too long for one line of a shell.</source>
        <translation>Este texto es demasiado largo para una línea de órdenes.</translation>
    </message>
    <message>
        <source>%1, %2 set.</source>
        <translation>%1, %2 definidos.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitido: %1.</translation>
    </message>
    <message>
        <source>The line is for another reservation (%1); the form stays with the one that is chosen here.</source>
        <translation>La línea es para otra reserva (%1); el formulario sigue con la elegida aquí.</translation>
    </message>
    <message>
        <source>Paste a curl or twilio-cli line, or a browser&apos;s “Copy as fetch”. It is read, not run.</source>
        <translation>Pegue una línea de curl o twilio-cli, o lo que un navegador «copia como fetch». Se lee, no se ejecuta.</translation>
    </message>
    <message>
        <source>Keep the “+” of %1, which the line would send as a blank</source>
        <translation>Conservar el «+» de %1, que la línea enviaría como espacio</translation>
    </message>
    <message>
        <source>The line is for the version %1 (If-Match); what is sent here is for the version that is shown.</source>
        <translation>La línea es para la versión %1 (If-Match); lo que se envía aquí es para la versión mostrada.</translation>
    </message>
    <message>
        <source>There is no line yet. Nothing was filled in.</source>
        <translation>Aún no hay ninguna línea. No se rellenó nada.</translation>
    </message>
</context>
<context>
    <name>Desk::Pasted</name>
    <message>
        <source>With --get the fields would go into the address; TaskRouter wants them in the body.</source>
        <translation>Con --get los campos irían en la dirección; TaskRouter los quiere en el cuerpo.</translation>
    </message>
    <message>
        <source>This command of twilio-cli does not update a reservation: %1</source>
        <translation>Esta orden de twilio-cli no cambia ninguna reserva: %1</translation>
    </message>
    <message>
        <source>%1 (its value is a variable of the shell)</source>
        <translation>%1 (su valor es una variable del shell)</translation>
    </message>
    <message>
        <source>This line sends no fields, so there is nothing to fill in.</source>
        <translation>Esta línea no envía campos, así que no hay nada que rellenar.</translation>
    </message>
    <message>
        <source>The fields of this line amount to none of the actions.</source>
        <translation>Los campos de esta línea no corresponden a ninguna de las acciones.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>The body is JSON; TaskRouter takes a form, and that is what is sent.</source>
        <translation>El cuerpo es JSON; TaskRouter admite un formulario, y eso es lo que se envía.</translation>
    </message>
    <message>
        <source>This request only reads (%1): it sends no instruction.</source>
        <translation>Esta petición solo lee (%1): no envía ninguna instrucción.</translation>
    </message>
    <message>
        <source>%1=%2 is not one that TaskRouter takes: %1 is %3.</source>
        <translation>%1=%2 no lo admite TaskRouter: %1 es %3.</translation>
    </message>
    <message>
        <source>Neither a curl line nor a twilio-cli line nor a browser&apos;s fetch(…) was found.</source>
        <translation>No se encontró ni una línea de curl, ni una de twilio-cli, ni un fetch(…) de un navegador.</translation>
    </message>
    <message>
        <source>Typographic quotation marks were taken for plain ones.</source>
        <translation>Las comillas tipográficas se tomaron por rectas.</translation>
    </message>
</context>
<context>
    <name>Desk::PinnedTasks</name>
    <message>
        <source>Pinned tasks</source>
        <translation>Tareas fijadas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>Copiar SID</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copiar título</translation>
    </message>
</context>
<context>
    <name>Desk::PinnedTasksModel</name>
    <message>
        <source>not in the list any more</source>
        <translation>ya no está en la lista</translation>
    </message>
</context>
<context>
    <name>Desk::PlanCheck</name>
    <message>
        <source>This program knows no such action.</source>
        <translation>Este programa no conoce esa acción.</translation>
    </message>
    <message>
        <source>It is not said what it is about.</source>
        <translation>No se dice a qué se refiere.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Desk::PlanDialog</name>
    <message>
        <source>Stop at the first &amp;refusal</source>
        <translation>Parar en el primer &amp;rechazo</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>&amp;Parar tras esta</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A refusal of credentials, and a wish to wait, stop it nevertheless.</source>
        <translation>Un rechazo de credenciales y una petición de esperar paran de todos modos.</translation>
    </message>
    <message>
        <source>Fill in first: %1.</source>
        <translation>Rellene primero: %1.</translation>
    </message>
    <message>
        <source>&amp;Go on: send %1</source>
        <translation>C&amp;ontinuar: enviar %1</translation>
    </message>
    <message>
        <source>&amp;Start: send %1</source>
        <translation>&amp;Empezar: enviar %1</translation>
    </message>
    <message>
        <source>stops after this one</source>
        <translation>para tras esta</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>&amp;Keep report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Keep report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Archivos de texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <translation>El informe no se escribió: %1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se escribió en %1.</translation>
    </message>
    <message>
        <source>Copy the chosen row&apos;s request as</source>
        <translation>Copiar la petición de la fila elegida como</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>al final</translation>
    </message>
</context>
<context>
    <name>Desk::PlanPresets</name>
    <message>
        <source>★ &amp;Preset</source>
        <translation>★ &amp;Plantilla</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>Desk::PlanReport</name>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
</context>
<context>
    <name>Desk::PlanRunner</name>
    <message>
        <source>it is no longer there (404)</source>
        <translation>ya no existe (404)</translation>
    </message>
    <message>
        <source>moved: somebody changed it meanwhile</source>
        <translation>cambiada: alguien la cambió entretanto</translation>
    </message>
    <message>
        <source>The connection ended before an answer came; the journal is looked up later.</source>
        <translation>La conexión terminó antes de llegar una respuesta; el diario se consulta más tarde.</translation>
    </message>
</context>
<context>
    <name>Desk::PlanTable</name>
    <message>
        <source>What the plan sends</source>
        <translation>Lo que envía el plan</translation>
    </message>
</context>
<context>
    <name>Desk::PlanTableModel</name>
    <message>
        <source>to be sent</source>
        <translation>por enviar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>Desk::PlanWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown: it is being looked up</source>
        <translation>desconocido: se está consultando</translation>
    </message>
    <message>
        <source>unknown at first; it did take effect</source>
        <translation>desconocido al principio; surtió efecto</translation>
    </message>
    <message>
        <source>unknown at first; no change is seen</source>
        <translation>desconocido al principio; no se ve ningún cambio</translation>
    </message>
    <message>
        <source>unknown at first; something else changed it</source>
        <translation>desconocido al principio; otra cosa lo cambió</translation>
    </message>
    <message>
        <source>still unknown: it cannot be fetched</source>
        <translation>sigue desconocido: no se puede obtener</translation>
    </message>
    <message>
        <source>never known: the simulator was stopped</source>
        <translation>nunca se supo: el simulador se detuvo</translation>
    </message>
    <message>
        <source>moved: it was %1 and is %2</source>
        <translation>cambiada: era %1 y es %2</translation>
    </message>
    <message>
        <source>moved: version %1 → %2</source>
        <translation>cambiada: versión %1 → %2</translation>
    </message>
    <message>
        <source>moved: it was changed meanwhile</source>
        <translation>cambiada: se cambió entretanto</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent.</source>
        <translation>Solo lectura: no se puede enviar nada.</translation>
    </message>
    <message>
        <source>TaskRouter asked to wait; sending is possible again in %1.</source>
        <translation>TaskRouter pidió esperar; se puede volver a enviar en %1.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>No se puede escribir el diario.</translation>
    </message>
    <message>
        <source>another instruction to it is on its way</source>
        <translation>otra instrucción hacia ella está en camino</translation>
    </message>
    <message>
        <source>what became of an earlier instruction to it is not known</source>
        <translation>no se sabe qué fue de una instrucción anterior hacia ella</translation>
    </message>
    <message>
        <source>its state cannot be read</source>
        <translation>no se puede leer su estado</translation>
    </message>
    <message>
        <source>is looked at first</source>
        <translation>se mira primero</translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation>se aceptaría</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>dudoso: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omitida: %1</translation>
    </message>
    <message>
        <source>sent %1 · %2</source>
        <translation>enviada %1 · %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>is looked at…</source>
        <translation>se está mirando…</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>enviando…</translation>
    </message>
    <message>
        <source>done%1 · %2 ms</source>
        <translation>hecho%1 · %2 ms</translation>
    </message>
    <message>
        <source>refused%1</source>
        <translation>rechazada%1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>saltada: %1</translation>
    </message>
    <message>
        <source>One after the other, each with its own journal entry. To be sent: %1. Left out: %2.</source>
        <translation>Una tras otra, cada una con su entrada en el diario. Por enviar: %1. Omitidas: %2.</translation>
    </message>
    <message>
        <source>Sent: %1. Skipped: %2. Left out: %3. Still to be sent: %4.</source>
        <translation>Enviadas: %1. Saltadas: %2. Omitidas: %3. Aún por enviar: %4.</translation>
    </message>
    <message>
        <source>There is no row left to send.</source>
        <translation>No queda ninguna fila por enviar.</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing more is sent.</source>
        <translation>Parado, como usted deseaba. No se envía nada más.</translation>
    </message>
    <message>
        <source>Stopped, because TaskRouter refused the last one. %1</source>
        <translation>Parado, porque TaskRouter rechazó la última. %1</translation>
    </message>
    <message>
        <source>Stopped, because it is not known whether the last one took effect. It is being looked up; nothing is sent again by itself. %1</source>
        <translation>Parado, porque no se sabe si la última surtió efecto. Se está consultando; nada se envía de nuevo automáticamente. %1</translation>
    </message>
    <message>
        <source>Stopped: the last one could not be sent. %1</source>
        <translation>Parado: la última no se pudo enviar. %1</translation>
    </message>
    <message>
        <source>Stopped before the next one, which could not be read. %1</source>
        <translation>Parado antes de la siguiente, que no se pudo leer. %1</translation>
    </message>
    <message>
        <source>Stopped before the next one. %1</source>
        <translation>Parado antes de la siguiente. %1</translation>
    </message>
    <message>
        <source>This connection is over. Nothing more is sent.</source>
        <translation>Esta conexión ha terminado. No se envía nada más.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1, %2 saltadas</translation>
    </message>
</context>
<context>
    <name>Desk::PreparedInstruction</name>
    <message>
        <source>TaskRouter refused this. %1</source>
        <translation>TaskRouter rechazó esto. %1</translation>
    </message>
    <message>
        <source>The task is not known yet.</source>
        <translation>La tarea aún no se conoce.</translation>
    </message>
    <message>
        <source>The worker is not known yet.</source>
        <translation>El agente aún no se conoce.</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>No hay ninguna reserva elegida.</translation>
    </message>
</context>
<context>
    <name>Desk::Preset</name>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>No es JSON: %1.</translation>
    </message>
    <message>
        <source>It is of a newer version of this program.</source>
        <translation>Es de una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>It is no preset: there is no &quot;format&quot;: 1 in it.</source>
        <translation>No es una plantilla: no contiene &quot;format&quot;: 1.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>No tiene nombre.</translation>
    </message>
    <message>
        <source>This program knows no instruction &quot;%1&quot;.</source>
        <translation>Este programa no conoce la instrucción «%1».</translation>
    </message>
</context>
<context>
    <name>Desk::PresetControl</name>
    <message>
        <source>Pre&amp;sets</source>
        <translation>&amp;Plantillas</translation>
    </message>
    <message>
        <source>Save form as &amp;preset…</source>
        <translation>Guardar formulario como &amp;plantilla…</translation>
    </message>
    <message>
        <source>Open the presets&apos; &amp;folder</source>
        <translation>Abrir la &amp;carpeta de plantillas</translation>
    </message>
    <message>
        <source>Who I a&amp;m…</source>
        <translation>Quién so&amp;y…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>No hay ninguna reserva elegida.</translation>
    </message>
    <message>
        <source>“%1” needs %2, which is not known here; nothing is sent before it is filled in.</source>
        <translation>«%1» necesita %2, que aquí no se conoce; no se envía nada antes de rellenarlo.</translation>
    </message>
    <message>
        <source>Say who you are: Tools, Who I am.</source>
        <translation>Diga quién es: Herramientas, Quién soy.</translation>
    </message>
    <message>
        <source>Left out, for this program does not know it: %1.</source>
        <translation>Omitido, pues este programa no lo conoce: %1.</translation>
    </message>
    <message>
        <source>Filled in from “%1”.</source>
        <translation>Rellenado con «%1».</translation>
    </message>
    <message>
        <source>Nothing is set in the form that could be saved.</source>
        <translation>En el formulario no hay nada definido que se pueda guardar.</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nombre de la plantilla:</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <translation>Guardada como «%1» en %2.</translation>
    </message>
    <message>
        <source>The preset was not saved: %1</source>
        <translation>La plantilla no se guardó: %1</translation>
    </message>
    <message>
        <source>Forget the &amp;values that were sent</source>
        <translation>Olvidar los &amp;valores enviados</translation>
    </message>
    <message>
        <source>The values that were sent are offered no more.</source>
        <translation>Los valores enviados ya no se ofrecen.</translation>
    </message>
</context>
<context>
    <name>Desk::PresetStore</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>Only the first %1 files are read.</source>
        <translation>Solo se leen los primeros %1 archivos.</translation>
    </message>
</context>
<context>
    <name>Desk::ProfileForm</name>
    <message>
        <source>What the banner calls it</source>
        <translation>Cómo la llama el banner</translation>
    </message>
    <message>
        <source>SK…, or empty for the account&apos;s own token</source>
        <translation>SK…, o vacío para el token de la cuenta</translation>
    </message>
    <message>
        <source>WS…, or empty for the first there is</source>
        <translation>WS…, o vacío para el primero que haya</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Account SID</source>
        <translation>&amp;SID de cuenta</translation>
    </message>
    <message>
        <source>API key &amp;SID</source>
        <translation>S&amp;ID de clave de API</translation>
    </message>
    <message>
        <source>&amp;Token or secret</source>
        <translation>&amp;Token o secreto</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>&amp;Edge</source>
        <translation>E&amp;dge</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>The account SID begins with AC; the console shows it beside the token.</source>
        <translation>El SID de la cuenta empieza por AC; la consola lo muestra junto al token.</translation>
    </message>
    <message>
        <source>Region and edge are short names like ie1 and dublin.</source>
        <translation>La región y el edge son nombres cortos como ie1 y dublin.</translation>
    </message>
    <message>
        <source>The token or secret has blanks or other characters that no secret has. Copy it again.</source>
        <translation>El token o secreto tiene espacios u otros caracteres que ningún secreto tiene. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The token, or the API key&apos;s secret, is missing.</source>
        <translation>Falta el token o el secreto de la clave de API.</translation>
    </message>
    <message>
        <source>https://…, or empty for the region&apos;s own</source>
        <translation>https://…, o vacío para la de la región</translation>
    </message>
    <message>
        <source>A PEM file, or empty for the system&apos;s authorities</source>
        <translation>Un archivo PEM, o vacío para las autoridades del sistema</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>Direcció&amp;n de la API</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>Archivo &amp;CA</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>The edge of the region %1 is not known here. Choose it as well.</source>
        <translation>El edge de la región %1 no se conoce aquí. Elíjalo también.</translation>
    </message>
    <message>
        <source>API address: %1</source>
        <translation>Dirección de la API: %1</translation>
    </message>
    <message>
        <source>CA file: %1 cannot be read.</source>
        <translation>Archivo CA: no se puede leer %1.</translation>
    </message>
    <message>
        <source>This profile asks for its token or secret each time.</source>
        <translation>Este perfil pide su token o secreto cada vez.</translation>
    </message>
</context>
<context>
    <name>Desk::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be moved away.</source>
        <translation>%1 está dañado y no se puede apartar.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un perfil necesita un nombre.</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>Otro programa está escribiendo %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>No existe el perfil «%1».</translation>
    </message>
</context>
<context>
    <name>Desk::ProgramPlace</name>
    <message>
        <source>The program is not where it was: %1 is gone. What is open goes on and nothing is lost, but parts that were not needed yet cannot be loaded. Start it again from where it is now.</source>
        <translation>El programa ya no está donde estaba: falta %1. Lo que está abierto sigue funcionando y no se pierde nada, pero las partes que aún no se habían usado no se pueden cargar. Vuelva a iniciarlo desde su nueva ubicación.</translation>
    </message>
    <message>
        <source>%1 cannot be written: settings that are changed now are forgotten when the program ends.</source>
        <translation>No se puede escribir en %1: los ajustes que se cambien ahora se olvidan al cerrar el programa.</translation>
    </message>
</context>
<context>
    <name>Desk::PropertiesView</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 · %2 ago</source>
        <translation>%1 · hace %2</translation>
    </message>
</context>
<context>
    <name>Desk::ProxyDialog</name>
    <message>
        <source>Remember it in the system &amp;keyring</source>
        <translation>Recordarla en el &amp;llavero del sistema</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Identificarse en el proxy</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and TaskRouter and lets through whom it knows. It is told this user and password and nothing of your account.</source>
        <translation>El proxy %1 está entre este equipo y TaskRouter y deja pasar a quien conoce. Se le da este usuario y esta contraseña y nada de su cuenta.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Identificarse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Without a keyring it is asked for once a session.</source>
        <translation>Sin un llavero se pide una vez por sesión.</translation>
    </message>
</context>
<context>
    <name>Desk::ProxySettings</name>
    <message>
        <source>(not readable)</source>
        <translation>(ilegible)</translation>
    </message>
    <message>
        <source>The proxy of https_proxy or all_proxy has no host. It is written as host:port.</source>
        <translation>El proxy de https_proxy o all_proxy no tiene host. Se escribe como host:puerto.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be used: http and socks5 are spoken to proxies, not %2.</source>
        <translation>No se puede usar el proxy %1: con los proxys se habla http y socks5, no %2.</translation>
    </message>
</context>
<context>
    <name>Desk::ProxySignIn</name>
    <message>
        <source>The proxy did not take this user and password.</source>
        <translation>El proxy no aceptó este usuario y contraseña.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not saved in the keyring; it is kept until the program ends.</source>
        <translation>La contraseña del proxy no se guardó en el llavero; se conserva hasta que termine el programa.</translation>
    </message>
</context>
<context>
    <name>Desk::ReadingStrip</name>
    <message>
        <source>What has been read</source>
        <translation>Lo que se ha leído</translation>
    </message>
    <message>
        <source>Reading the workspace; nothing is changed…</source>
        <translation>Leyendo el espacio de trabajo; no se cambia nada…</translation>
    </message>
    <message>
        <source>Reading the workspace; nothing is changed: %1 of %2</source>
        <translation>Leyendo el espacio de trabajo; no se cambia nada: %1 de %2</translation>
    </message>
    <message>
        <source>Waits %1: there is a bound of reads a minute.</source>
        <translation>Espera %1: hay un límite de lecturas por minuto.</translation>
    </message>
    <message>
        <source>%1 Tries again in %2.</source>
        <translation>%1 Nuevo intento en %2.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing is changed.</source>
        <translation>Se detuvo la lectura. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>No se pudo leer el espacio de trabajo.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>The task could not be read.</source>
        <translation>No se pudo leer la tarea.</translation>
    </message>
    <message>
        <source>What is shown is what was read at %1.</source>
        <translation>Se muestra lo que se leyó a las %1.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordSessionDialog</name>
    <message>
        <source>Hide phone &amp;numbers</source>
        <translation>Ocultar &amp;números de teléfono</translation>
    </message>
    <message>
        <source>Hide na&amp;mes of people</source>
        <translation>Ocultar no&amp;mbres de personas</translation>
    </message>
    <message>
        <source>Record session</source>
        <translation>Grabar sesión</translation>
    </message>
    <message>
        <source>From now on every request of this window and its answer is written into one file, until you stop. Who opens it sees this window as it was, step by step, and needs no network.</source>
        <translation>Desde ahora, cada petición de esta ventana y su respuesta se escriben en un archivo, hasta que usted pare. Quien lo abra ve esta ventana como era, paso a paso, y no necesita red.</translation>
    </message>
    <message>
        <source>Secrets are never written. Names and numbers get stand-ins, the same for the same one, before they reach the disk. SIDs and other attributes stay as they are: look at the file before you pass it on.</source>
        <translation>Los secretos no se escriben nunca. Los nombres y números se sustituyen, iguales por iguales, antes de llegar al disco. Los SID y otros atributos quedan como están: revise el archivo antes de pasarlo a otros.</translation>
    </message>
    <message>
        <source>&amp;Choose file and record…</source>
        <translation>&amp;Elegir archivo y grabar…</translation>
    </message>
    <message>
        <source>It is not recorded: %1</source>
        <translation>No se graba: %1</translation>
    </message>
    <message>
        <source>Recording of a session (*.ndjson)</source>
        <translation>Grabación de una sesión (*.ndjson)</translation>
    </message>
</context>
<context>
    <name>Desk::Recording</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Some requests were not recorded: the disk was too slow.</source>
        <translation>Algunas peticiones no se grabaron: el disco era demasiado lento.</translation>
    </message>
    <message>
        <source>It breaks off here; what stands before is shown.</source>
        <translation>Aquí se corta; se muestra lo anterior.</translation>
    </message>
    <message>
        <source>This cannot be read; it is left out.</source>
        <translation>Esto no se puede leer; se omite.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>Nothing was recorded in %1.</source>
        <translation>No se grabó nada en %1.</translation>
    </message>
    <message>
        <source>The recording was not ended: the program went before.</source>
        <translation>La grabación no se terminó: el programa acabó antes.</translation>
    </message>
    <message>
        <source>%1 was recorded by a newer version of this program, and only that can show it.</source>
        <translation>%1 se grabó con una versión más reciente de este programa, y solo esa puede mostrarla.</translation>
    </message>
    <message>
        <source>%1 is no recording of a session.</source>
        <translation>%1 no es la grabación de una sesión.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordingWords</name>
    <message>
        <source>event callbacks</source>
        <translation>event callbacks</translation>
    </message>
    <message>
        <source>Event Streams</source>
        <translation>Event Streams</translation>
    </message>
    <message>
        <source>list of Events</source>
        <translation>lista de eventos</translation>
    </message>
    <message>
        <source>answers of the API</source>
        <translation>respuestas de la API</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>bug bundle</source>
        <translation>paquete de error</translation>
    </message>
    <message>
        <source>saved workspace</source>
        <translation>espacio de trabajo guardado</translation>
    </message>
    <message>
        <source>recording of a session</source>
        <translation>grabación de una sesión</translation>
    </message>
</context>
<context>
    <name>Desk::RedactionDialog</name>
    <message>
        <source>What is hidden</source>
        <translation>Qué se oculta</translation>
    </message>
    <message>
        <source>Hide phone &amp;numbers</source>
        <translation>Ocultar &amp;números de teléfono</translation>
    </message>
    <message>
        <source>Hide na&amp;mes of people</source>
        <translation>Ocultar no&amp;mbres de personas</translation>
    </message>
    <message>
        <source>This is all that will be saved. Secrets are never in it; look at the rest before it leaves.</source>
        <translation>Esto es todo lo que se guardará. Nunca contiene secretos; revise el resto antes de que salga.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Hidden · %1</source>
        <translation>Oculto · %1</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>What will be saved is shown here as soon as it is read.</source>
        <translation>Lo que se guardará aparece aquí en cuanto se lea.</translation>
    </message>
</context>
<context>
    <name>Desk::Redactor</name>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Password in an address</source>
        <translation>Contraseña en una dirección</translation>
    </message>
    <message>
        <source>Secret field</source>
        <translation>Campo secreto</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Attribute value</source>
        <translation>Valor de atributo</translation>
    </message>
</context>
<context>
    <name>Desk::ReplayControls</name>
    <message>
        <source>Step &amp;back</source>
        <translation>Paso &amp;atrás</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Paso a&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Moments…</source>
        <translation>&amp;Momentos…</translation>
    </message>
    <message>
        <source>Moments of the recording</source>
        <translation>Momentos de la grabación</translation>
    </message>
</context>
<context>
    <name>Desk::RequestView</name>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Request as it will be sent</source>
        <translation>Petición tal como se enviará</translation>
    </message>
    <message>
        <source>REQUEST</source>
        <translation>PETICIÓN</translation>
    </message>
    <message>
        <source>REQUEST ›</source>
        <translation>PETICIÓN ›</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>TaskRouter would refuse: %1</source>
        <translation>TaskRouter lo rechazaría: %1</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationTableModel</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecida</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>Responder en</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>%1, does not fit the filter</source>
        <translation>%1, no cumple el filtro</translation>
    </message>
    <message>
        <source>Does not fit the filter</source>
        <translation>No cumple el filtro</translation>
    </message>
    <message>
        <source>%1 · ringing %2</source>
        <translation>%1 · sonando %2</translation>
    </message>
    <message>
        <source>%1 · ringing %2 %3</source>
        <translation>%1 · sonando en %2 %3</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationsPane</name>
    <message>
        <source>Reservations</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Words of the status, the worker or the SID</source>
        <translation>Palabras del estado, el agente o el SID</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar celda</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>Copiar SID</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export reservations</source>
        <translation>Exportar reservas</translation>
    </message>
    <message>
        <source>With all that are marked</source>
        <translation>Con todas las marcadas</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationsState</name>
    <message>
        <source>No reservation has these words.</source>
        <translation>Ninguna reserva tiene estas palabras.</translation>
    </message>
    <message>
        <source>The filter looks at status, worker and SID.</source>
        <translation>El filtro mira estado, agente y SID.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No reservation can be shown.</source>
        <translation>No se puede mostrar ninguna reserva.</translation>
    </message>
    <message>
        <source>The server answered with rows that have no SID of their own.</source>
        <translation>El servidor respondió con filas sin SID propio.</translation>
    </message>
    <message>
        <source>The task has no such reservation.</source>
        <translation>La tarea no tiene tal reserva.</translation>
    </message>
    <message>
        <source>TaskRouter was asked with a filter.</source>
        <translation>Se preguntó a TaskRouter con un filtro.</translation>
    </message>
    <message>
        <source>No reservations yet.</source>
        <translation>Aún no hay reservas.</translation>
    </message>
    <message>
        <source>The task has not been offered to anyone. New offers appear here by themselves.</source>
        <translation>La tarea aún no se ha ofrecido a nadie. Las nuevas ofertas aparecen aquí automáticamente.</translation>
    </message>
    <message>
        <source>Reservations are still to come.</source>
        <translation>Las reservas están por llegar.</translation>
    </message>
    <message>
        <source>Loading reservations…</source>
        <translation>Cargando reservas…</translation>
    </message>
    <message>
        <source>The task was canceled before it was offered to anyone.</source>
        <translation>La tarea se canceló antes de ofrecerse a nadie.</translation>
    </message>
    <message>
        <source>No offers come any more. Why? says what ended it.</source>
        <translation>Ya no llegan más ofertas. «¿Por qué?» dice qué les puso fin.</translation>
    </message>
    <message>
        <source>The task is completed, and it has no reservations.</source>
        <translation>La tarea está completada y no tiene reservas.</translation>
    </message>
    <message>
        <source>No offers come any more.</source>
        <translation>Ya no llegan más ofertas.</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationsTable</name>
    <message>
        <source>Reservations</source>
        <translation>Reservas</translation>
    </message>
</context>
<context>
    <name>Desk::RetentionDialog</name>
    <message>
        <source>What the journal keeps</source>
        <translation>Lo que conserva el diario</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Not longer than</source>
        <translation>No más tiempo que</translation>
    </message>
    <message>
        <source>Not more than</source>
        <translation>No más de</translation>
    </message>
    <message>
        <source>The oldest go first. An instruction whose outcome is still unknown always stays.</source>
        <translation>Las más antiguas se van primero. Una instrucción cuyo resultado aún se desconoce se queda siempre.</translation>
    </message>
    <message>
        <source>The journal has %1 instructions, %2.</source>
        <translation>El diario tiene %1 instrucciones, %2.</translation>
    </message>
    <message>
        <source>Nothing would be removed.</source>
        <translation>No se eliminaría nada.</translation>
    </message>
    <message>
        <source>About %1 would be removed for good.</source>
        <translation>Se eliminarían definitivamente unas %1.</translation>
    </message>
</context>
<context>
    <name>Desk::SearchField</name>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>At least %n found</source>
        <translation>
            <numerusform>Al menos %n encontrado</numerusform>
            <numerusform>Al menos %n encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::SecretStore</name>
    <message>
        <source>No secret is saved for this profile. Type it in.</source>
        <translation>No hay ningún secreto guardado para este perfil. Escríbalo.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again, or type the secret in for this session.</source>
        <translation>El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo, o escriba el secreto para esta sesión.</translation>
    </message>
    <message>
        <source>The keyring refused. Type the secret in for this session; it is not written anywhere else.</source>
        <translation>El llavero se negó. Escriba el secreto para esta sesión; no se escribe en ningún otro sitio.</translation>
    </message>
    <message>
        <source>The keyring did not answer; perhaps it asks for its password in another window. Try again, or type the secret in for this session.</source>
        <translation>El llavero no respondió; quizá pide su contraseña en otra ventana. Inténtelo de nuevo, o escriba el secreto para esta sesión.</translation>
    </message>
    <message>
        <source>This system has no keyring. The secret is kept in memory until the program ends, and nowhere else.</source>
        <translation>Este sistema no tiene llavero. El secreto se conserva en memoria hasta que termine el programa, y en ningún otro sitio.</translation>
    </message>
</context>
<context>
    <name>Desk::SendBar</name>
    <message>
        <source>Copy as ▾</source>
        <translation>Copiar como ▾</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>%1 of %2 will be sent</source>
        <translation>Se enviarán %1 de %2</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>Qué se puede hacer al respecto</translation>
    </message>
    <message>
        <source>Go to the first field that must be filled in or corrected</source>
        <translation>Ir al primer campo que hay que rellenar o corregir</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Por rellenar: %1</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Por corregir: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 is &quot;Fill in: Reason&quot;</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::SendFlow</name>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se ha enviado nada. %1</translation>
    </message>
    <message>
        <source>TaskRouter gave no version for it, and it cannot be fetched here to compare. Nothing was sent.</source>
        <translation>TaskRouter no dio versión, y aquí no se puede obtener para comparar. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing was sent: it has no version, and fetching it to compare failed. %1</source>
        <translation>No se ha enviado nada: no tiene versión, y falló obtenerla para comparar. %1</translation>
    </message>
</context>
<context>
    <name>Desk::SendWords</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>It was canceled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>%1: done; the reservation is %2.</source>
        <translation>%1: hecho; la reserva está «%2».</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: hecho.</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1: rechazado. %2</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: no enviado. %2</translation>
    </message>
    <message>
        <source>%1: it did take effect; the reservation is %2.</source>
        <translation>%1: surtió efecto; la reserva está «%2».</translation>
    </message>
    <message>
        <source>%1: no change is seen; the reservation is still %2. Sending again is your decision.</source>
        <translation>%1: no se ve ningún cambio; la reserva sigue «%2». Enviar de nuevo es decisión suya.</translation>
    </message>
    <message>
        <source>%1: the reservation changed in another way; it is %2 now.</source>
        <translation>%1: la reserva cambió de otro modo; ahora está «%2».</translation>
    </message>
    <message>
        <source>%1: whether it took effect is still unknown, because the reservation cannot be fetched. %2</source>
        <translation>%1: aún no se sabe si surtió efecto, porque no se puede obtener la reserva. %2</translation>
    </message>
    <message>
        <source>%1: TaskRouter took it; the reservation is still %2.</source>
        <translation>%1: TaskRouter lo aceptó; la reserva sigue «%2».</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412) although no version was sent. Something on the way adds one, or asks for one: a proxy, most likely.</source>
        <translation>TaskRouter rechazó esto (412) aunque no se envió versión. Algo en el camino añade una o la exige: un proxy, muy probablemente.</translation>
    </message>
    <message>
        <source>%1: the simulator was stopped before the outcome was known.</source>
        <translation>%1: el simulador se detuvo antes de conocerse el resultado.</translation>
    </message>
    <message>
        <source>TaskRouter will most likely refuse this.</source>
        <translation>Muy probablemente TaskRouter rechazará esto.</translation>
    </message>
    <message>
        <source>A word is still being composed.</source>
        <translation>Aún se está componiendo una palabra.</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent.</source>
        <translation>Solo lectura: no se puede enviar nada.</translation>
    </message>
    <message>
        <source>TaskRouter asked to wait; sending is possible again in %1.</source>
        <translation>TaskRouter pidió esperar; se puede volver a enviar en %1.</translation>
    </message>
    <message>
        <source>The form was changed meanwhile.</source>
        <translation>El formulario se cambió entretanto.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1: finish the word that is being composed first.</source>
        <translation>No se ha enviado nada. %1: termine primero la palabra que está componiendo.</translation>
    </message>
    <message>
        <source>Nothing was sent: nothing is chosen. Choose first what to do.</source>
        <translation>No se ha enviado nada: no hay nada elegido. Elija primero qué hacer.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se ha enviado nada. %1</translation>
    </message>
    <message>
        <source>Nothing was sent. %1: %2</source>
        <translation>No se ha enviado nada. %1: %2</translation>
    </message>
    <message>
        <source>Another action was chosen.</source>
        <translation>Se eligió otra acción.</translation>
    </message>
    <message>
        <source>Nothing was sent: the reservation is not loaded yet.</source>
        <translation>No se ha enviado nada: la reserva aún no está cargada.</translation>
    </message>
    <message>
        <source>Nothing more was sent: what became of the last instruction is not known yet.</source>
        <translation>No se ha enviado nada más: aún no se sabe qué fue de la última instrucción.</translation>
    </message>
    <message>
        <source>The journal cannot be written, and what cannot be written down is not sent.</source>
        <translation>No se puede escribir el diario, y lo que no se puede anotar no se envía.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: it did take effect (%2).</source>
        <translation>%1: surtió efecto (%2).</translation>
    </message>
    <message>
        <source>%1: no change is seen (%2). Sending again is your decision.</source>
        <translation>%1: no se ve ningún cambio (%2). Enviar de nuevo es decisión suya.</translation>
    </message>
    <message>
        <source>%1: something else changed it (%2).</source>
        <translation>%1: otra cosa lo cambió (%2).</translation>
    </message>
    <message>
        <source>%1: whether it took effect is still unknown, because it cannot be fetched. %2</source>
        <translation>%1: aún no se sabe si surtió efecto, porque no se puede obtener. %2</translation>
    </message>
    <message>
        <source>It has no version, so it is fetched and compared before anything is sent …</source>
        <translation>No tiene versión, así que se obtiene y se compara antes de enviar nada…</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last instruction took effect, and TaskRouter refused to show it to find out. Until that was looked up nothing more is sent to it.</source>
        <translation>Nadie sabe aún si la última instrucción surtió efecto, y TaskRouter se negó a mostrar el estado para saberlo. Hasta consultarlo no se le envía nada más.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last instruction took effect. It is being fetched to find out; until then nothing more is sent to it.</source>
        <translation>Nadie sabe aún si la última instrucción surtió efecto. Se está consultando para saberlo; hasta entonces no se le envía nada más.</translation>
    </message>
    <message>
        <source>An instruction to it is on its way …</source>
        <translation>Una instrucción está en camino…</translation>
    </message>
    <message>
        <source>Something else was chosen to act on.</source>
        <translation>Se eligió otra cosa sobre la que actuar.</translation>
    </message>
    <message>
        <source>It moved meanwhile.</source>
        <translation>Cambió entretanto.</translation>
    </message>
    <message>
        <source>Nothing more was sent: an instruction to it is on its way.</source>
        <translation>No se ha enviado nada más: una instrucción está en camino.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): the version %1 ends in “%2”, which a proxy adds when it compresses an answer. TaskRouter does not know it, so it is refused whatever happens.</source>
        <translation>TaskRouter rechazó esto (412): la versión %1 termina en «%2», lo que añade un proxy al comprimir una respuesta. TaskRouter no la conoce, así que la rechaza pase lo que pase.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): the version %1 is a weak one, as a proxy makes it that changes answers on their way. Weak versions never match, whatever happens.</source>
        <translation>TaskRouter rechazó esto (412): la versión %1 es débil, como las hace un proxy que cambia respuestas en el camino. Las versiones débiles nunca coinciden, pase lo que pase.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412), and it has no version any more: something on the way takes it off. Nothing else has changed.</source>
        <translation>TaskRouter rechazó esto (412), y ya no tiene versión: algo en el camino la quita. No ha cambiado nada más.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412), but nobody changed it: its version was %1 and still is. A proxy on the way changes versions, most likely.</source>
        <translation>TaskRouter rechazó esto (412), pero nadie hizo cambios: su versión era %1 y lo sigue siendo. Muy probablemente un proxy en el camino cambia las versiones.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): it has another version of it.</source>
        <translation>TaskRouter rechazó esto (412): tiene otra versión.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): somebody changed it since you began.</source>
        <translation>TaskRouter rechazó esto (412): alguien hizo cambios desde que usted empezó.</translation>
    </message>
    <message>
        <source>%1: done; it is %2 now.</source>
        <translation>%1: hecho; ahora está «%2».</translation>
    </message>
    <message>
        <source>%1: refused (412), because TaskRouter has another version of it, which is fetched to compare.</source>
        <translation>%1: rechazado (412), porque TaskRouter tiene otra versión, que se obtiene para comparar.</translation>
    </message>
    <message>
        <source>%1: it may have taken effect, or not. %2 It is being fetched to find out; nothing is sent again by itself.</source>
        <translation>%1: puede que surtiera efecto, o no. %2 Se está consultando para saberlo; nada se envía de nuevo automáticamente.</translation>
    </message>
</context>
<context>
    <name>Desk::SessionController</name>
    <message>
        <source>The file of profiles was damaged and has been set aside as %1.</source>
        <translation>El archivo de perfiles estaba dañado y se apartó como %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>No existe el perfil «%1».</translation>
    </message>
    <message>
        <source>No credentials: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or name a profile.</source>
        <translation>Sin credenciales: defina TWILIO_ACCOUNT_SID y TWILIO_AUTH_TOKEN, o indique un perfil.</translation>
    </message>
    <message>
        <source>Starting the training simulator…</source>
        <translation>Iniciando el simulador de entrenamiento…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abriendo «%1»…</translation>
    </message>
    <message>
        <source>The training cannot be started.</source>
        <translation>No se puede iniciar el entrenamiento.</translation>
    </message>
    <message>
        <source>The recording cannot be shown.</source>
        <translation>No se puede mostrar la grabación.</translation>
    </message>
</context>
<context>
    <name>Desk::SessionJournal</name>
    <message>
        <source>This training goes on; what is sent in it is not written down.</source>
        <translation>Este entrenamiento continúa; lo que se envía en él no se anota.</translation>
    </message>
    <message>
        <source>Nothing can be sent from this window meanwhile.</source>
        <translation>Entretanto no se puede enviar nada desde esta ventana.</translation>
    </message>
</context>
<context>
    <name>Desk::SessionRecorder</name>
    <message>
        <source>The recording is as long as it may be (%1 MB), and has ended.</source>
        <translation>La grabación es tan larga como puede ser (%1 MB) y ha terminado.</translation>
    </message>
    <message>
        <source>The recording cannot be written any more: %1</source>
        <translation>Ya no se puede escribir la grabación: %1</translation>
    </message>
</context>
<context>
    <name>Desk::SessionRecording</name>
    <message>
        <source>Open recor&amp;ding…</source>
        <translation>Abrir gra&amp;bación…</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener grabación</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Detener &amp;grabación</translation>
    </message>
    <message>
        <source>&amp;Record session…</source>
        <translation>&amp;Grabar sesión…</translation>
    </message>
    <message>
        <source>Another connection was opened.</source>
        <translation>Se abrió otra conexión.</translation>
    </message>
    <message>
        <source>The connection was left.</source>
        <translation>Se abandonó la conexión.</translation>
    </message>
    <message>
        <source>The connection is over.</source>
        <translation>La conexión ha terminado.</translation>
    </message>
    <message>
        <source>This session is being recorded into %1.</source>
        <translation>Esta sesión se está grabando en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests were recorded into %1, readable by you alone.</source>
        <translation>
            <numerusform>Se grabó %n petición en %1, legible solo para usted.</numerusform>
            <numerusform>Se grabaron %n peticiones en %1, legible solo para usted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Abrir grabación</translation>
    </message>
    <message>
        <source>Recordings of sessions (*.ndjson);;All files (*)</source>
        <translation>Grabaciones de sesiones (*.ndjson);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Desk::SessionWiring</name>
    <message>
        <source>An instruction may have left twice. Look at the task before you act again.</source>
        <translation>Puede que una instrucción saliera dos veces. Vea la tarea antes de actuar de nuevo.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Task queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind TaskRouter&apos;s.</source>
        <translation>El reloj de este equipo va %1 atrasado respecto a TaskRouter.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of TaskRouter&apos;s.</source>
        <translation>El reloj de este equipo va %1 adelantado respecto a TaskRouter.</translation>
    </message>
    <message>
        <source>Ages and countdowns go by TaskRouter&apos;s clock. Set this computer&apos;s clock right: the journal is dated by it.</source>
        <translation>Las edades y las cuentas atrás siguen el reloj de TaskRouter. Ponga en hora este equipo: el diario se fecha con su reloj.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is another world&apos;s: %1 ahead of this computer&apos;s.</source>
        <translation>El reloj del servidor es el de otro mundo: va %1 adelantado respecto al de este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is another world&apos;s: %1 behind this computer&apos;s.</source>
        <translation>El reloj del servidor es el de otro mundo: va %1 atrasado respecto al de este equipo.</translation>
    </message>
    <message>
        <source>Times here are by the server&apos;s clock; the journal also has this computer&apos;s.</source>
        <translation>Las horas aquí son las del servidor; el diario también tiene las de este equipo.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingLine</name>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
</context>
<context>
    <name>Desk::Settings</name>
    <message>
        <source>The settings were damaged and have been set aside as %1.</source>
        <translation>Los ajustes estaban dañados y se apartaron como %1.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>No setting fits.</source>
        <translation>Ningún ajuste coincide.</translation>
    </message>
    <message>
        <source>Words are looked for in titles, in what settings do, and in their keys.</source>
        <translation>Se busca en los títulos, en lo que hacen los ajustes y en sus claves.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n ajuste</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisarme cuando</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the system has just now.</source>
        <translation>Colores claros u oscuros, o los que tiene ahora el sistema.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Allow sending what would be refused</source>
        <translation>Permitir enviar lo que se rechazaría</translation>
    </message>
    <message>
        <source>For troubleshooters: instructions that TaskRouter is expected to refuse can be sent, to see its answer. Without it, their buttons say why they would be refused.</source>
        <translation>Para buscar errores: las instrucciones que TaskRouter previsiblemente rechazará se pueden enviar, para ver su respuesta. Sin ello, sus botones dicen por qué se rechazarían.</translation>
    </message>
    <message>
        <source>Rows on a page</source>
        <translation>Filas por página</translation>
    </message>
    <message>
        <source>How many rows TaskRouter is asked for at once. Small pages come sooner, and take more requests.</source>
        <translation>Cuántas filas se piden a TaskRouter de una vez. Las páginas pequeñas llegan antes y requieren más peticiones.</translation>
    </message>
    <message>
        <source>Keep instructions for</source>
        <translation>Conservar instrucciones</translation>
    </message>
    <message>
        <source>What is older goes, but for what has no outcome yet.</source>
        <translation>Lo más antiguo se elimina, salvo lo que aún no tiene resultado.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Tamaño máximo</translation>
    </message>
    <message>
        <source>Of the journal on the disk; the oldest instructions go first.</source>
        <translation>Del diario en el disco; las instrucciones más antiguas se van primero.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>An offer is about to run out</source>
        <translation>Una oferta está a punto de vencer</translation>
    </message>
    <message>
        <source>A notification of the desktop, or else a line in the window.</source>
        <translation>Una notificación del escritorio o, si no, una línea en la ventana.</translation>
    </message>
    <message>
        <source>Seconds that are left of an offer</source>
        <translation>Segundos que le quedan a una oferta</translation>
    </message>
    <message>
        <source>From then on it is told of.</source>
        <translation>A partir de ahí se avisa.</translation>
    </message>
    <message>
        <source>Workers go away by missed offers</source>
        <translation>Hay agentes que se ausentan por ofertas perdidas</translation>
    </message>
    <message>
        <source>Several in a short time mean that something is wrong: a device, a headset, a line.</source>
        <translation>Varios en poco tiempo significan que algo va mal: un dispositivo, unos auriculares, una línea.</translation>
    </message>
    <message>
        <source>How many workers go away by missed offers</source>
        <translation>Cuántos agentes se ausentan por ofertas perdidas</translation>
    </message>
    <message>
        <source>From so many on it is told of.</source>
        <translation>A partir de tantos se avisa.</translation>
    </message>
    <message>
        <source>Within how many minutes</source>
        <translation>En cuántos minutos</translation>
    </message>
    <message>
        <source>Who went away earlier does not count.</source>
        <translation>Quien se ausentó antes no cuenta.</translation>
    </message>
    <message>
        <source>A task waits long</source>
        <translation>Una tarea espera mucho</translation>
    </message>
    <message>
        <source>From its arrival until somebody accepts it.</source>
        <translation>Desde que llega hasta que alguien la acepta.</translation>
    </message>
    <message>
        <source>Minutes that a task waits</source>
        <translation>Minutos que espera una tarea</translation>
    </message>
    <message>
        <source>A wrap-up takes long</source>
        <translation>Un trabajo posterior dura mucho</translation>
    </message>
    <message>
        <source>Somebody may have forgotten it: it fills their channel.</source>
        <translation>Quizá alguien lo olvidó: ocupa su canal.</translation>
    </message>
    <message>
        <source>Minutes of wrap-up</source>
        <translation>Minutos de trabajo posterior</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>Reabrir lo que estaba abierto</translation>
    </message>
    <message>
        <source>At the start: the account, or the training, and the task. An account only where its secret need not be asked for.</source>
        <translation>Al iniciar: la cuenta, o el entrenamiento, y la tarea. Una cuenta solo si no hay que pedir su secreto.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of everything in the window, at once. A training that runs keeps the words of its scenario until it is started again.</source>
        <translation>De todo lo que hay en la ventana, al instante. Un entrenamiento en curso conserva los textos de su escenario hasta que se inicie de nuevo.</translation>
    </message>
    <message>
        <source>How many tasks wait, in the desktop&apos;s panel; a click shows the window. The list of tasks is then read while the window is hidden, too.</source>
        <translation>Cuántas tareas esperan, en el panel del escritorio; un clic muestra la ventana. La lista de tareas se lee entonces también mientras la ventana está oculta.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons just now.</source>
        <translation>Este escritorio no tiene ahora mismo sitio para tales iconos.</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>Icono en el panel</translation>
    </message>
    <message>
        <source>Offer SIDs that are copied elsewhere</source>
        <translation>Ofrecer los SID copiados en otro lugar</translation>
    </message>
    <message>
        <source>A SID in the clipboard becomes a link at the foot of the window. Nothing opens by itself, and nothing else of the clipboard is kept.</source>
        <translation>Un SID en el portapapeles se convierte en un enlace al pie de la ventana. Nada se abre por sí solo, y no se guarda nada más del portapapeles.</translation>
    </message>
    <message>
        <source>Offer values that were sent before</source>
        <translation>Ofrecer valores ya enviados</translation>
    </message>
    <message>
        <source>Fields list what was sent last, by account, and nothing secret. Switched off, what was kept for that is deleted, and no more is kept.</source>
        <translation>Los campos muestran lo último que se envió, por cuenta y nada secreto. Al desactivarlo se borra lo guardado para ello y no se guarda nada más.</translation>
    </message>
</context>
<context>
    <name>Desk::SidLabel</name>
    <message>
        <source>Copy SID</source>
        <translation>Copiar SID</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>Desk::SidLens</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Task queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Task channel</source>
        <translation>Canal de tareas</translation>
    </message>
    <message>
        <source>Worker channel</source>
        <translation>Canal de agente</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>&amp;Copy SID</source>
        <translation>&amp;Copiar SID</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Where else it occurs…</source>
        <translation>&amp;Dónde más aparece…</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlaces</name>
    <message>
        <source>List of tasks</source>
        <translation>Lista de tareas</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Kept stories of rehearsals</source>
        <translation>Historiales de ensayos guardados</translation>
    </message>
    <message>
        <source>Kept stories</source>
        <translation>Historiales guardados</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlacesDialog</name>
    <message>
        <source>Where %1 occurs</source>
        <translation>Dónde aparece %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>It occurs nowhere else.</source>
        <translation>No aparece en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Looked through: what is open, the list of tasks, the journal and the kept stories.</source>
        <translation>Se ha buscado en: lo que está abierto, la lista de tareas, el diario y los historiales guardados.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlacesTable</name>
    <message>
        <source>Where it occurs</source>
        <translation>Dónde aparece</translation>
    </message>
</context>
<context>
    <name>Desk::SignIn</name>
    <message>
        <source>The account SID or its token was not accepted. Automatic refreshing has stopped. Type the token or secret again.</source>
        <translation>No se aceptó el SID de la cuenta o su token. La actualización automática se ha detenido. Escriba de nuevo el token o el secreto.</translation>
    </message>
    <message>
        <source>The profile was not saved: %1</source>
        <translation>El perfil no se guardó: %1</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>«%1» no se abrió. %2</translation>
    </message>
</context>
<context>
    <name>Desk::Situation</name>
    <message>
        <source>The workflow&apos;s configuration cannot be read: %1</source>
        <translation>No se puede leer la configuración del workflow: %1</translation>
    </message>
</context>
<context>
    <name>Desk::SnippetButton</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copi&amp;ar como</translation>
    </message>
    <message>
        <source>c&amp;url</source>
        <translation>c&amp;url</translation>
    </message>
    <message>
        <source>&amp;twilio-cli</source>
        <translation>&amp;twilio-cli</translation>
    </message>
    <message>
        <source>&amp;Node.js</source>
        <translation>&amp;Node.js</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>P&amp;ython</source>
        <translation>P&amp;ython</translation>
    </message>
</context>
<context>
    <name>Desk::Snippets</name>
    <message>
        <source>twilio-cli reaches Twilio&apos;s own hosts only, not the one of this request.</source>
        <translation>twilio-cli solo alcanza los hosts del propio Twilio, no el de esta petición.</translation>
    </message>
    <message>
        <source>twilio-cli cannot send this value of %1; it is left out.</source>
        <translation>twilio-cli no puede enviar este valor de %1; se omite.</translation>
    </message>
</context>
<context>
    <name>Desk::StateNote</name>
    <message>
        <source>Go to the task&apos;s open offer</source>
        <translation>Ir a la oferta abierta de la tarea</translation>
    </message>
    <message>
        <source>Choose what happens next. Nothing is sent before you do.</source>
        <translation>Elija qué ocurre ahora. No se envía nada antes.</translation>
    </message>
    <message>
        <source>Go to %1: %2</source>
        <translation>Ir a %1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why the task is not accepted, or why it ended</source>
        <translation>Por qué no se acepta la tarea, o por qué terminó</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>The task&apos;s timeline</source>
        <translation>La cronología de la tarea</translation>
    </message>
    <message>
        <source>The worker&apos;s day</source>
        <translation>El día del agente</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>El día de %1</translation>
    </message>
</context>
<context>
    <name>Desk::StateText</name>
    <message>
        <source>the worker</source>
        <translation>el agente</translation>
    </message>
    <message>
        <source>The work of %1 on this task is done.</source>
        <translation>El trabajo de %1 en esta tarea está hecho.</translation>
    </message>
    <message>
        <source>This offer to %1 was turned down.</source>
        <translation>Esta oferta a %1 se rechazó.</translation>
    </message>
    <message>
        <source>This offer to %1 was not answered in time.</source>
        <translation>Esta oferta a %1 no se respondió a tiempo.</translation>
    </message>
    <message>
        <source>This offer to %1 was canceled before it was accepted.</source>
        <translation>Esta oferta a %1 se canceló antes de aceptarse.</translation>
    </message>
    <message>
        <source>This offer to %1 was taken back, because somebody else accepted the task.</source>
        <translation>Esta oferta a %1 se retiró, porque otra persona aceptó la tarea.</translation>
    </message>
    <message>
        <source>It was accepted meanwhile; %1 has the task.</source>
        <translation>Se aceptó entretanto; %1 tiene la tarea.</translation>
    </message>
    <message>
        <source>The call is over meanwhile, and %1 is wrapping up.</source>
        <translation>La llamada ha terminado entretanto, y %1 está en trabajo posterior.</translation>
    </message>
    <message>
        <source>The task has no open offer now.</source>
        <translation>La tarea no tiene ahora ninguna oferta abierta.</translation>
    </message>
    <message>
        <source>The task goes on elsewhere.</source>
        <translation>La tarea continúa en otro sitio.</translation>
    </message>
    <message>
        <source>The task went to %1 once more.</source>
        <translation>La tarea fue otra vez a %1.</translation>
    </message>
    <message>
        <source>The task went on to %1.</source>
        <translation>La tarea pasó a %1.</translation>
    </message>
    <message>
        <source>The task was canceled.</source>
        <translation>La tarea se canceló.</translation>
    </message>
    <message>
        <source>The task is completed.</source>
        <translation>La tarea está completada.</translation>
    </message>
</context>
<context>
    <name>Desk::Story</name>
    <message>
        <source>Events of another workspace were left out: %1.</source>
        <translation>Se omitieron eventos de otro espacio de trabajo: %1.</translation>
    </message>
    <message>
        <source>Events without data: %1.</source>
        <translation>Eventos sin datos: %1.</translation>
    </message>
    <message>
        <source>Events without a time: %1.</source>
        <translation>Eventos sin hora: %1.</translation>
    </message>
    <message>
        <source>There are more Events than were read.</source>
        <translation>Hay más eventos de los que se leyeron.</translation>
    </message>
    <message>
        <source>Events dated later than this story, which decide nothing: %1.</source>
        <translation>Eventos con fecha posterior a este historial, que no deciden nada: %1.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryCorner</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Words of an event, a worker, a queue or a SID</source>
        <translation>Palabras de un evento, un agente, una cola o un SID</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Reducir (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Mostrar todo (0)</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Unfold the story</source>
        <translation>Desplegar el historial</translation>
    </message>
    <message>
        <source>Fold the story away</source>
        <translation>Plegar el historial</translation>
    </message>
</context>
<context>
    <name>Desk::StoryEventsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>Desk::StoryFetch</name>
    <message>
        <source>too many requests (429)</source>
        <translation>demasiadas peticiones (429)</translation>
    </message>
    <message>
        <source>there is no such thing (404)</source>
        <translation>no existe (404)</translation>
    </message>
    <message>
        <source>the credentials were refused (401)</source>
        <translation>se rechazaron las credenciales (401)</translation>
    </message>
    <message>
        <source>not allowed (403)</source>
        <translation>no permitido (403)</translation>
    </message>
    <message>
        <source>an error of the server (5xx)</source>
        <translation>un error del servidor (5xx)</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>The task could not be read</source>
        <translation>No se pudo leer la tarea</translation>
    </message>
    <message>
        <source>The reservations could not be read</source>
        <translation>No se pudieron leer las reservas</translation>
    </message>
    <message numerus="yes">
        <source>There are more Events than the %n that were read.</source>
        <translation>
            <numerusform>Hay más eventos que el %n que se leyó.</numerusform>
            <numerusform>Hay más eventos que los %n que se leyeron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Events could not be read</source>
        <translation>No se pudieron leer los eventos</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What could not be read, and why: &quot;The Events could not be read: too many requests (429).&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryListModel</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Conocido hasta</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>A run of the training simulator: nobody called, and nobody was called.</source>
        <translation>Una ejecución del simulador de entrenamiento: nadie llamó y no se llamó a nadie.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Events of the task itself. Its story shows what its workers did as well.</source>
        <translation>Eventos de la propia tarea. Su historial muestra también lo que hicieron sus agentes.</translation>
    </message>
    <message>
        <source>Its Events</source>
        <translation>Sus eventos</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>Desk::StoryListTable</name>
    <message>
        <source>Stories</source>
        <translation>Historiales</translation>
    </message>
</context>
<context>
    <name>Desk::StoryPane</name>
    <message>
        <source>The task&apos;s story</source>
        <translation>El historial de la tarea</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>No hay ninguna tarea abierta.</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>No se pudieron leer los eventos.</translation>
    </message>
    <message>
        <source>Nothing is known of this task.</source>
        <translation>No se sabe nada de esta tarea.</translation>
    </message>
    <message>
        <source>TaskRouter keeps events for 30 days.</source>
        <translation>TaskRouter conserva los eventos 30 días.</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Leyendo qué ocurrió…</translation>
    </message>
    <message>
        <source>The events could not be read again; what is shown is of %1.</source>
        <translation>No se pudieron leer de nuevo los eventos; se muestra lo de %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>El día de %1</translation>
    </message>
    <message>
        <source>Open a task to see what happened to it, or a worker to see the day.</source>
        <translation>Abra una tarea para ver qué le ocurrió, o un agente para ver su día.</translation>
    </message>
    <message>
        <source>Nothing happened in the last 24 hours.</source>
        <translation>No ocurrió nada en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>TaskRouter keeps events for 30 days, and its story was not looked at here.</source>
        <translation>TaskRouter conserva los eventos 30 días, y su historial no se vio aquí.</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>GUARDADO</translation>
    </message>
    <message>
        <source>TaskRouter has this task no more; as it was until %1</source>
        <translation>TaskRouter ya no tiene esta tarea; como era hasta %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The worker&apos;s day</source>
        <translation>El día del agente</translation>
    </message>
    <message>
        <source>It may not have come yet in this rehearsal, or it was never looked at here.</source>
        <translation>Quizá aún no haya llegado en este ensayo, o nunca se consultó aquí.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryRecord</name>
    <message>
        <source>The kept stories in %1 are in use by another program.</source>
        <translation>Otro programa está usando los historiales guardados en %1.</translation>
    </message>
    <message>
        <source>The disk is full, so stories cannot be kept in %1.</source>
        <translation>El disco está lleno, así que no se pueden guardar historiales en %1.</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>No se pueden escribir los historiales guardados %1: sin permiso, o el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The kept stories %1 are damaged; they are set aside at the next start.</source>
        <translation>Los historiales guardados %1 están dañados; se apartan en el próximo inicio.</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be used: %2</source>
        <translation>No se pueden usar los historiales guardados %1: %2</translation>
    </message>
    <message>
        <source>%1 They could not be moved away either, so no story is kept.</source>
        <translation>%1 Tampoco se pudieron apartar, así que no se guarda ningún historial.</translation>
    </message>
    <message>
        <source>%1 They were set aside as %2.</source>
        <translation>%1 Se apartaron como %2.</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be opened: what is there is no file.</source>
        <translation>No se pueden abrir los historiales guardados %1: lo que hay allí no es un archivo.</translation>
    </message>
    <message>
        <source>The kept stories were written by a newer version of this program.</source>
        <translation>Los historiales guardados los escribió una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The file of kept stories is damaged, or another file.</source>
        <translation>El archivo de historiales guardados está dañado, o es otro archivo.</translation>
    </message>
    <message>
        <source>The kept stories are damaged.</source>
        <translation>Los historiales guardados están dañados.</translation>
    </message>
    <message>
        <source>The kept story of %1 is damaged.</source>
        <translation>El historial guardado de %1 está dañado.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryViews</name>
    <message>
        <source>Shown: %1</source>
        <translation>Se muestra: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Nada aquí coincide con «%1».</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>&amp;Copy all events</source>
        <translation>&amp;Copiar todos los eventos</translation>
    </message>
    <message>
        <source>Show what &amp;workers did (A)</source>
        <translation>Mostrar qué hicieron los a&amp;gentes (A)</translation>
    </message>
    <message>
        <source>Choose the &amp;reservation</source>
        <translation>Elegir la &amp;reserva</translation>
    </message>
    <message>
        <source>Show its &amp;events</source>
        <translation>Mostrar sus &amp;eventos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>a span, and when it was read</comment>
        <translation>%1, a las %2</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>E&amp;xportar eventos…</translation>
    </message>
</context>
<context>
    <name>Desk::StoryWindow</name>
    <message>
        <source>The task&apos;s story</source>
        <translation>El historial de la tarea</translation>
    </message>
    <message>
        <source>%1 — recording</source>
        <translation>%1 — grabación</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Events · %1</source>
        <translation>Eventos · %1</translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation>GRABACIÓN</translation>
    </message>
    <message>
        <source>from %1; nothing in it is dated</source>
        <translation>de %1; nada de su contenido tiene fecha</translation>
    </message>
    <message>
        <source>as it was until %1, from %2</source>
        <translation>como era hasta %1, de %2</translation>
    </message>
    <message numerus="yes">
        <source>Not everything could be read or used: %n places.</source>
        <translation>
            <numerusform>No todo se pudo leer o usar: %n lugar.</numerusform>
            <numerusform>No todo se pudo leer o usar: %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a recording: nothing can be asked or sent from it.</source>
        <translation>Esto es una grabación: desde ella no se puede preguntar ni enviar nada.</translation>
    </message>
    <message>
        <source>RECORDING OF TRAINING</source>
        <translation>GRABACIÓN DE ENTRENAMIENTO</translation>
    </message>
</context>
<context>
    <name>Desk::Summary</name>
    <message>
        <source>sends an empty &quot;%1&quot;</source>
        <translation>envía «%1» vacío</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>el agente</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>sets &quot;%1&quot; to %2</source>
        <translation>define «%1» como %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not ready. Missing: %2.</source>
        <translation>%1 no está listo. Falta: %2.</translation>
    </message>
    <message>
        <source>the task</source>
        <translation>la tarea</translation>
    </message>
</context>
<context>
    <name>Desk::TableExport</name>
    <message>
        <source>%1 (with &apos; before = + - @)</source>
        <translation>%1 (con &apos; antes de = + - @)</translation>
    </message>
</context>
<context>
    <name>Desk::TableMenu</name>
    <message numerus="yes">
        <source>Copy %n rows as</source>
        <translation>
            <numerusform>Copiar %n fila como</numerusform>
            <numerusform>Copiar %n filas como</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy table as</source>
        <translation>Copiar tabla como</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;SIDs</source>
        <translation>&amp;SID</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Save the table as PDF</source>
        <translation>Guardar la tabla como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was not written: %1.</source>
        <translation>El archivo no se escribió: %1.</translation>
    </message>
    <message>
        <source>Save table as PDF…</source>
        <translation>Guardar tabla como PDF…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>In the usual order</source>
        <translation>En el orden habitual</translation>
    </message>
    <message>
        <source>Print table…</source>
        <translation>Imprimir tabla…</translation>
    </message>
    <message>
        <source>Print the table</source>
        <translation>Imprimir la tabla</translation>
    </message>
</context>
<context>
    <name>Desk::TablePdf</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>y %n fila más</numerusform>
            <numerusform>y %n filas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TargetSwitch</name>
    <message>
        <source>Act on</source>
        <translation>Actuar sobre</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Act on: %1</source>
        <translation>Actuar sobre: %1</translation>
    </message>
    <message>
        <source>It is not known here.</source>
        <translation>No se conoce aquí.</translation>
    </message>
</context>
<context>
    <name>Desk::TaskActions</name>
    <message>
        <source>T&amp;ask</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>Move the &amp;worker…</source>
        <translation>&amp;Mover agente…</translation>
    </message>
    <message>
        <source>Move %1</source>
        <extracomment>A worker is put into another activity.</extracomment>
        <translation>Mover a %1</translation>
    </message>
    <message>
        <source>&amp;Edit attributes…</source>
        <translation>&amp;Editar atributos…</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>No hay ninguna tarea abierta.</translation>
    </message>
    <message>
        <source>Names and numbers are stand-ins while others watch, and would be sent.</source>
        <translation>Los nombres y números son ficticios mientras otros miran, y se enviarían.</translation>
    </message>
    <message>
        <source>The task is over.</source>
        <translation>La tarea ha terminado.</translation>
    </message>
</context>
<context>
    <name>Desk::TaskDelegate</name>
    <message>
        <source>ringing</source>
        <translation>sonando</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ausente</translation>
    </message>
</context>
<context>
    <name>Desk::TaskExpression</name>
    <message>
        <source>Attributes that tasks must have</source>
        <translation>Atributos que deben tener las tareas</translation>
    </message>
    <message>
        <source>An expression as in a workflow&apos;s filter. Enter applies it.</source>
        <translation>Una expresión como en el filtro de un workflow. Intro la aplica.</translation>
    </message>
    <message>
        <source>No expression: %1</source>
        <translation>No es una expresión: %1</translation>
    </message>
</context>
<context>
    <name>Desk::TaskFilterBar</name>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Highest priority first</source>
        <translation>Mayor prioridad primero</translation>
    </message>
    <message>
        <source>Lowest priority first</source>
        <translation>Menor prioridad primero</translation>
    </message>
    <message>
        <source>Longest in line first</source>
        <translation>Más tiempo en la fila primero</translation>
    </message>
    <message>
        <source>Shortest in line first</source>
        <translation>Menos tiempo en la fila primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>Filters, order and views</source>
        <translation>Filtros, orden y vistas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>Todos los workflows</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>Atributos…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Mostrar todas las tareas</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>Todas las prioridades</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Guardar como vista…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Quitar una vista</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Name of the view; one of the same name is replaced:</source>
        <translation>Nombre de la vista; otra con el mismo nombre se sustituye:</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Quitar el filtro «%1»</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
</context>
<context>
    <name>Desk::TaskFilterProxy</name>
    <message>
        <source>%1, answer by %2</source>
        <translation>%1, responder antes de %2</translation>
    </message>
</context>
<context>
    <name>Desk::TaskLine</name>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Canal: %1</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Cola: %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioridad: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>Desk::TaskListModel</name>
    <message numerus="yes">
        <source>%1, %n task(s)</source>
        <translation>
            <numerusform>%1, %n tarea</numerusform>
            <numerusform>%1, %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignada</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Otro estado</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>Desk::TasksPane</name>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>No task has these words.</source>
        <translation>Ninguna tarea tiene estas palabras.</translation>
    </message>
    <message>
        <source>The search looks at title, channel, priority and SID.</source>
        <translation>La búsqueda mira título, canal, prioridad y SID.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>Copiar SID</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copiar título</translation>
    </message>
    <message>
        <source>No task fits.</source>
        <translation>No coincide ninguna tarea.</translation>
    </message>
    <message>
        <source>The filters above, and what is searched for, leave none.</source>
        <translation>Los filtros de arriba y la búsqueda no dejan ninguna.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Do not tell me of it any more</source>
        <extracomment>%1 is a status of a task: &quot;Pending&quot;.</extracomment>
        <translation>No avisarme más de ella</translation>
    </message>
    <message>
        <source>Tell me when it leaves “%1” or its offer runs out</source>
        <translation>Avisarme cuando deje «%1» o venza su oferta</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Show the workers</source>
        <translation>Mostrar los agentes</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>Mostrar las tareas</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>de hace %1</translation>
    </message>
</context>
<context>
    <name>Desk::TermsList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>el más cercano: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TextEditor</name>
    <message>
        <source>Begin with what is there</source>
        <translation>Empezar con lo que hay</translation>
    </message>
</context>
<context>
    <name>Desk::TextView</name>
    <message>
        <source>blank line</source>
        <translation>línea en blanco</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Desk::TimeText</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date in this year, and with the year in another; a format of QLocale.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Desk::Timeline</name>
    <message>
        <source>Because an offer ran out: the workspace&apos;s timeout activity.</source>
        <translation>Porque venció una oferta: la actividad de tiempo agotado del espacio de trabajo.</translation>
    </message>
    <message>
        <source>With the rejection of an offer.</source>
        <translation>Con el rechazo de una oferta.</translation>
    </message>
    <message>
        <source>By the queue&apos;s own activity for those who are asked.</source>
        <translation>Por la actividad que la propia cola fija para los preguntados.</translation>
    </message>
    <message>
        <source>Available for offers.</source>
        <translation>Disponible para ofertas.</translation>
    </message>
    <message>
        <source>Not available for offers.</source>
        <translation>No disponible para ofertas.</translation>
    </message>
    <message>
        <source>%1: capacity %2</source>
        <translation>%1: capacidad %2</translation>
    </message>
    <message>
        <source>%1: capacity %2 → %3</source>
        <translation>%1: capacidad %2 → %3</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: activado</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: desactivado</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>%1 was moved to %2, the workspace&apos;s timeout activity, %3 later.</source>
        <translation>%1 pasó a %2, la actividad de tiempo agotado del espacio de trabajo, %3 después.</translation>
    </message>
    <message>
        <source>%1 went to %2 with it.</source>
        <translation>%1 pasó con ello a %2.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecida</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>%1 after %2 of wrap-up</source>
        <translation>%1 tras %2 de trabajo posterior</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>left</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>end of the workflow</source>
        <translation>fin del workflow</translation>
    </message>
    <message>
        <source>The task was %1 at %2, %3 old.</source>
        <translation>La tarea pasó a «%1» a las %2, con %3 de edad.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>By %1 %2, source %3.</source>
        <translation>Por %1 %2, origen %3.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>rechazado %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>sin respuesta aún</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconocido</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>The task was %1: %2.</source>
        <translation>La tarea estaba «%1»: %2.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Priority %1.</source>
        <translation>Prioridad %1.</translation>
    </message>
    <message>
        <source>Priority %1 instead of %2 from %3 on.</source>
        <translation>Prioridad %1 en lugar de %2 desde %3.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nuestra</translation>
    </message>
    <message>
        <source>We sent %1 at %2.</source>
        <translation>Enviamos %1 a las %2.</translation>
    </message>
    <message>
        <source>%1, %2 later.</source>
        <translation>%1, %2 después.</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>fin desconocido</translation>
    </message>
    <message>
        <source>for %1 until now</source>
        <translation>desde hace %1 hasta ahora</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deducido</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <translation>%1, a las %2 (%3)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Ran out at %1, after %2.</source>
        <translation>Venció a las %1, tras %2.</translation>
    </message>
    <message>
        <source>Rejected at %1, after %2.</source>
        <translation>Rechazada a las %1, tras %2.</translation>
    </message>
    <message>
        <source>Canceled at %1, after %2.</source>
        <translation>Cancelada a las %1, tras %2.</translation>
    </message>
    <message>
        <source>Rescinded at %1, after %2: it was another&apos;s, or the task went away.</source>
        <translation>Retirada a las %1, tras %2: la obtuvo otra persona, o la tarea desapareció.</translation>
    </message>
    <message>
        <source>Accepted at %1, after %2.</source>
        <translation>Aceptada a las %1, tras %2.</translation>
    </message>
    <message>
        <source>Answered at %1, after %2.</source>
        <translation>Respondida a las %1, tras %2.</translation>
    </message>
    <message>
        <source>Ended at %1, after %2.</source>
        <translation>Terminó a las %1, tras %2.</translation>
    </message>
    <message>
        <source>The task is in this step.</source>
        <translation>La tarea está en este paso.</translation>
    </message>
    <message>
        <source>Its timeout passed.</source>
        <translation>Se agotó su tiempo.</translation>
    </message>
    <message>
        <source>It was skipped: its skip_if was true.</source>
        <translation>Se omitió: su skip_if era verdadero.</translation>
    </message>
    <message>
        <source>The task or the workflow changed, and it was routed anew.</source>
        <translation>Cambió la tarea o el workflow, y se enrutó de nuevo.</translation>
    </message>
    <message>
        <source>The task was accepted in this step.</source>
        <translation>La tarea se aceptó en este paso.</translation>
    </message>
    <message>
        <source>The task ended in this step.</source>
        <translation>La tarea terminó en este paso.</translation>
    </message>
    <message>
        <source>The task went on; no event says why.</source>
        <translation>La tarea siguió adelante; ningún evento dice por qué.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 tras %2</translation>
    </message>
    <message>
        <source>held while ringing</source>
        <translation>retenida mientras suena</translation>
    </message>
    <message>
        <source>held while ringing, %1</source>
        <translation>retenida mientras sonaba, %1</translation>
    </message>
    <message>
        <source>Offered %1.</source>
        <translation>Ofrecida a las %1.</translation>
    </message>
    <message>
        <source>Waits for an answer until %1, %2 in all.</source>
        <translation>Espera respuesta hasta %1, %2 en total.</translation>
    </message>
    <message>
        <source>It is %1; nothing says since when.</source>
        <translation>Está «%1»; nada dice desde cuándo.</translation>
    </message>
    <message>
        <source>Reason code %1.</source>
        <translation>Código de motivo %1.</translation>
    </message>
    <message>
        <source>Held since %1: a telephone rings, and the time to answer stands still.</source>
        <translation>Retenida desde %1: suena un teléfono, y el tiempo para responder se detiene.</translation>
    </message>
    <message>
        <source>Held from %1 to %2: a telephone rang, and the time to answer stood still.</source>
        <translation>Retenida de %1 a %2: sonó un teléfono, y el tiempo para responder se detuvo.</translation>
    </message>
    <message>
        <source>It stayed pending longer than its %1, and no event says that it ran out.</source>
        <translation>Siguió «pending» más tiempo que su %1, y ningún evento dice que venciera.</translation>
    </message>
    <message>
        <source>Our own instruction began it.</source>
        <translation>Empezó por nuestra propia instrucción.</translation>
    </message>
    <message>
        <source>Accepted at %1.</source>
        <translation>Aceptada a las %1.</translation>
    </message>
    <message>
        <source>Until %1, %2.</source>
        <translation>Hasta %1, %2.</translation>
    </message>
    <message>
        <source>In wrap-up since %1.</source>
        <translation>En trabajo posterior desde %1.</translation>
    </message>
    <message>
        <source>For %1 until now; until it ends, its channel stays taken.</source>
        <translation>Desde hace %1; hasta que termine, su canal sigue ocupado.</translation>
    </message>
    <message>
        <source>default filter</source>
        <translation>filtro predeterminado</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>Workflow %1.</source>
        <translation>Workflow %1.</translation>
    </message>
    <message>
        <source>The default filter: no other one fits.</source>
        <translation>El filtro predeterminado: no coincide ningún otro.</translation>
    </message>
    <message>
        <source>Filter %1.</source>
        <translation>Filtro %1.</translation>
    </message>
    <message>
        <source>Filter %1: %2</source>
        <translation>Filtro %1: %2</translation>
    </message>
    <message>
        <source>Only workers with %1</source>
        <translation>Solo agentes con %1</translation>
    </message>
    <message>
        <source>For one worker alone: %1.</source>
        <translation>Solo para un agente: %1.</translation>
    </message>
    <message>
        <source>Inferred: no event says so.</source>
        <translation>Deducido: ningún evento lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>From %n event(s) around it.</source>
        <translation>
            <numerusform>De %n evento cercano.</numerusform>
            <numerusform>De %n eventos cercanos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proved by %n event(s).</source>
        <translation>
            <numerusform>Demostrado por %n evento.</numerusform>
            <numerusform>Demostrado por %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>In our journal.</source>
        <translation>En nuestro diario.</translation>
    </message>
    <message>
        <source>As the API answered; no event says so.</source>
        <translation>Como respondió la API; ningún evento lo dice.</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>since %1, %2 until now</source>
        <translation>desde %1, %2 hasta ahora</translation>
    </message>
    <message>
        <source>from %1; nothing says until when</source>
        <translation>desde %1; nada dice hasta cuándo</translation>
    </message>
    <message>
        <source>priority %1 → %2</source>
        <translation>prioridad %1 → %2</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>at once: %1</source>
        <translation>a la vez: %1</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineCard</name>
    <message>
        <source>Show them (E)</source>
        <translation>Mostrarlos (E)</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>Mostrar los eventos</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineOutput</name>
    <message>
        <source>The timeline was copied as text.</source>
        <translation>La cronología se copió como texto.</translation>
    </message>
    <message>
        <source>The timeline was copied as a picture.</source>
        <translation>La cronología se copió como imagen.</translation>
    </message>
    <message>
        <source>Save the timeline as SVG</source>
        <translation>Guardar la cronología como SVG</translation>
    </message>
    <message>
        <source>SVG files (*.svg)</source>
        <translation>Archivos SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the timeline as PNG</source>
        <translation>Guardar la cronología como PNG</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>Archivos PNG (*.png)</translation>
    </message>
    <message>
        <source>The timeline was written to %1.</source>
        <translation>La cronología se escribió en %1.</translation>
    </message>
    <message>
        <source>The timeline could not be written to %1: %2.</source>
        <translation>La cronología no se pudo escribir en %1: %2.</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Copiar como &amp;imagen</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Guardar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Guardar como P&amp;NG…</translation>
    </message>
    <message>
        <source>Save the timeline as PDF</source>
        <translation>Guardar la cronología como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>Imprimir la cronología</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineView</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, Enter chooses the reservation, E shows its events, A what workers did.</source>
        <translation>Las flechas van de barra en barra, Intro elige la reserva, E muestra sus eventos, A lo que hicieron los agentes.</translation>
    </message>
</context>
<context>
    <name>Desk::TrainerDock</name>
    <message>
        <source>Trainer</source>
        <translation>Instructor</translation>
    </message>
    <message>
        <source>Close the trainer&apos;s panel</source>
        <translation>Cerrar el panel del instructor</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>End the class?</source>
        <translation>¿Terminar la clase?</translation>
    </message>
    <message>
        <source>&amp;End the class</source>
        <translation>T&amp;erminar la clase</translation>
    </message>
</context>
<context>
    <name>Desk::TrainerPanel</name>
    <message>
        <source>Faults…</source>
        <translation>Fallos…</translation>
    </message>
    <message>
        <source>Trainer&apos;s panel</source>
        <translation>Panel del instructor</translation>
    </message>
    <message>
        <source>Pages of the trainer&apos;s panel</source>
        <translation>Páginas del panel del instructor</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Mundo</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start this scenario from its beginning</source>
        <translation>Empezar este escenario desde el principio</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>The script is at its end. The world goes on by itself.</source>
        <translation>El guion ha llegado al final. El mundo sigue por sí solo.</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation>Notas hasta ahora</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguna todavía.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a scenario&apos;s file and start it</source>
        <translation>Abrir el archivo de un escenario y empezarlo</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Abrir un escenario</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Escenarios (*.json)</translation>
    </message>
    <message>
        <source>This scenario cannot be started.</source>
        <translation>Este escenario no se puede empezar.</translation>
    </message>
    <message>
        <source>Start “%1” from its beginning?</source>
        <translation>¿Empezar «%1» desde el principio?</translation>
    </message>
    <message>
        <source>The world that is running now ends, with all that was done in it.</source>
        <translation>El mundo que está en marcha termina, con todo lo que se hizo en él.</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Begin this scenario again; the world as it is now is kept under Moments</source>
        <translation>Empezar de nuevo este escenario; el mundo tal como está ahora se conserva en Momentos</translation>
    </message>
    <message>
        <source>The moments that are kept end with it: go back to one and save the world, to have it later.</source>
        <translation>Los momentos conservados terminan con él: vuelva a uno y guarde el mundo para tenerlo después.</translation>
    </message>
    <message>
        <source>This simulator ends, and with it the keys of %1: nothing that they do is answered any more.</source>
        <translation>Este simulador termina, y con él las claves de %1: nada de lo que hagan recibirá ya respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>This simulator ends, and with it the keys of %n trainees: nothing that they do is answered any more.</source>
        <translation>
            <numerusform>Este simulador termina, y con él la clave de un alumno: nada de lo que haga recibirá ya respuesta.</numerusform>
            <numerusform>Este simulador termina, y con él las claves de %n alumnos: nada de lo que hagan recibirá ya respuesta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TrainingOpening</name>
    <message>
        <source>How the workspace was read, where its file did not say all:</source>
        <translation>Cómo se leyó el espacio de trabajo donde su archivo no lo decía todo:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which reservation-desk-simulator --workspace tells</source>
        <translation>
            <numerusform>y %n más, que muestra reservation-desk-simulator --workspace</numerusform>
            <numerusform>y %n más, que muestra reservation-desk-simulator --workspace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Transport</name>
    <message>
        <source>The CA file cannot be read or holds no certificate: %1</source>
        <translation>El archivo CA no se puede leer o no contiene ningún certificado: %1</translation>
    </message>
    <message>
        <source>Not an address of %1.</source>
        <translation>No es una dirección de %1.</translation>
    </message>
    <message>
        <source>If-Match has a character that cannot be sent.</source>
        <translation>If-Match tiene un carácter que no se puede enviar.</translation>
    </message>
    <message>
        <source>It did not take the user and the password that it was told; they are not sent again.</source>
        <translation>No aceptó el usuario y la contraseña que se le dieron; no se envían de nuevo.</translation>
    </message>
    <message>
        <source>The part of the program for safe connections is missing (Qt&apos;s TLS plugin, OpenSSL). If the program was moved while it ran, start it again; otherwise install it anew.</source>
        <translation>Falta la parte del programa para las conexiones seguras (complemento TLS de Qt, OpenSSL). Si el programa se movió mientras estaba en marcha, vuelva a iniciarlo; si no, instálelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Desk::TrayControl</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait(s)</source>
        <translation>
            <numerusform>%n tarea espera</numerusform>
            <numerusform>%n tareas esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Reservation Desk</source>
        <translation>Reservation Desk</translation>
    </message>
</context>
<context>
    <name>Desk::Troubles</name>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>próximo intento en %1</translation>
    </message>
    <message>
        <source>next try at %1, in %2</source>
        <translation>próximo intento a las %1, en %2</translation>
    </message>
    <message>
        <source>The rows are of %1.</source>
        <translation>Las filas son de %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: the answer is slow to come.</source>
        <translation>%1: la respuesta tarda en llegar.</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>sin respuesta desde hace %1</translation>
    </message>
</context>
<context>
    <name>Desk::TwilioCliImport</name>
    <message>
        <source>it has no API secret.</source>
        <translation>no tiene secreto de API.</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>«%1» se omitió: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a configuration of twilio-cli.</source>
        <translation>%1 no es una configuración de twilio-cli.</translation>
    </message>
    <message>
        <source>“%1” was left out: its secret is in twilio-cli&apos;s own keyring entry. Make it anew there first.</source>
        <translation>«%1» se omitió: su secreto está en el llavero del propio twilio-cli. Créelo allí de nuevo primero.</translation>
    </message>
    <message>
        <source>%1 holds API secrets in clear text; anyone who can read the file can use them.</source>
        <translation>%1 contiene secretos de API en texto claro; cualquiera que pueda leer el archivo puede usarlos.</translation>
    </message>
</context>
<context>
    <name>Desk::Validation</name>
    <message>
        <source>This is no phone number: + and the country code, then digits.</source>
        <translation>Esto no es un número de teléfono: + y el código de país, después dígitos.</translation>
    </message>
    <message>
        <source>A phone number has at most 15 digits, this one has %1.</source>
        <translation>Un número de teléfono tiene como máximo 15 dígitos; este tiene %1.</translation>
    </message>
    <message>
        <source>Without + and the country code this may reach another number, or none.</source>
        <translation>Sin + y el código de país puede llamar a otro número, o a ninguno.</translation>
    </message>
    <message>
        <source>Leave out blanks and brackets: + and digits only.</source>
        <translation>Sin espacios ni paréntesis: solo + y dígitos.</translation>
    </message>
    <message>
        <source>A SIP address looks like sip:name@host, without blanks.</source>
        <translation>Una dirección SIP es como sip:nombre@host, sin espacios.</translation>
    </message>
    <message>
        <source>A client address looks like client:name, without blanks.</source>
        <translation>Una dirección de cliente es como client:nombre, sin espacios.</translation>
    </message>
    <message>
        <source>This wants a SID (%1…), client:name, sip:name@host or a phone number.</source>
        <translation>Aquí va un SID (%1…), client:nombre, sip:nombre@host o un número de teléfono.</translation>
    </message>
    <message>
        <source>This wants client:name, sip:name@host or a phone number.</source>
        <translation>Aquí va client:nombre, sip:nombre@host o un número de teléfono.</translation>
    </message>
    <message>
        <source>This is no complete web address: https://host/path.</source>
        <translation>Esto no es una dirección web completa: https://host/ruta.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>La dirección debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>Write it as &quot;%1&quot;.</source>
        <translation>Escríbalo como «%1».</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s known values are: %1. Another one may be newer than this program.</source>
        <translation>Los valores conocidos de TaskRouter son: %1. Otro puede ser más reciente que este programa.</translation>
    </message>
    <message>
        <source>One of these is wanted: %1.</source>
        <translation>Aquí va uno de estos: %1.</translation>
    </message>
    <message>
        <source>A whole number is wanted.</source>
        <translation>Aquí va un número entero.</translation>
    </message>
    <message>
        <source>%1 to %2, both included</source>
        <translation>de %1 a %2, ambos incluidos</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <source>true or false is wanted, in small letters.</source>
        <translation>Aquí va true o false, en minúsculas.</translation>
    </message>
    <message>
        <source>A header takes only the plain characters of a keyboard, no line breaks.</source>
        <translation>Una cabecera solo admite los caracteres simples del teclado, sin saltos de línea.</translation>
    </message>
    <message>
        <source>Needed unless the attributes supply it, and those are not known here.</source>
        <translation>Necesario si los atributos no lo aportan, y aquí no se conocen.</translation>
    </message>
    <message>
        <source>Needed, because the attributes do not supply it.</source>
        <translation>Necesario, porque los atributos no lo aportan.</translation>
    </message>
    <message>
        <source>This field is needed.</source>
        <translation>Este campo es necesario.</translation>
    </message>
    <message>
        <source>Outdated: a workspace with multitasking does not take this field.</source>
        <translation>Obsoleto: un espacio de trabajo con multitarea no admite este campo.</translation>
    </message>
    <message>
        <source>TaskRouter still reads this field but calls it outdated.</source>
        <translation>TaskRouter todavía lee este campo, pero lo da por obsoleto.</translation>
    </message>
    <message>
        <source>Has no effect unless &quot;%1&quot; is set too.</source>
        <translation>No tiene efecto si no se define también «%1».</translation>
    </message>
    <message>
        <source>Goes out with an empty value; clear the field to send nothing.</source>
        <translation>Sale con un valor vacío; limpie el campo para no enviar nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>«%1» está dos veces.</translation>
    </message>
    <message>
        <source>This field is needed and must not be empty.</source>
        <translation>Este campo es necesario y no debe estar vacío.</translation>
    </message>
    <message>
        <source>This wants a SID (%1…), not an address.</source>
        <translation>Aquí va un SID (%1…), no una dirección.</translation>
    </message>
    <message>
        <source>%1 has no value here. Fill it in, or clear the field.</source>
        <translation>%1 no tiene valor aquí. Rellénelo o limpie el campo.</translation>
    </message>
    <message>
        <source>This is no JSON. Line %1: %2.</source>
        <translation>Esto no es JSON. Línea %1: %2.</translation>
    </message>
    <message>
        <source>One JSON object is wanted: { … }.</source>
        <translation>Se requiere un objeto JSON: { … }.</translation>
    </message>
    <message>
        <source>At most %1 characters, these are %2.</source>
        <translation>Como máximo %1 caracteres, estos son %2.</translation>
    </message>
</context>
<context>
    <name>Desk::ViewActions</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Refresh by &amp;itself</source>
        <translation>Actualizar &amp;automáticamente</translation>
    </message>
    <message>
        <source>Stop &amp;loading</source>
        <translation>Detener car&amp;ga</translation>
    </message>
    <message>
        <source>&amp;Waiting now</source>
        <translation>&amp;En espera ahora</translation>
    </message>
    <message>
        <source>Go to &amp;tasks</source>
        <translation>&amp;Ir a las tareas</translation>
    </message>
    <message>
        <source>Go to re&amp;servations</source>
        <translation>Ir a las &amp;reservas</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>A&amp;ctuar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Deta&amp;lles</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Go to jou&amp;rnal</source>
        <translation>Ir al dia&amp;rio</translation>
    </message>
    <message>
        <source>Go to trai&amp;ner</source>
        <translation>Ir al i&amp;nstructor</translation>
    </message>
    <message>
        <source>&amp;Find a task</source>
        <translation>&amp;Buscar una tarea</translation>
    </message>
    <message>
        <source>F&amp;ilter reservations</source>
        <translation>&amp;Filtrar reservas</translation>
    </message>
    <message>
        <source>Show tas&amp;ks</source>
        <translation>&amp;Mostrar tareas</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Columna&amp;s</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>As&amp;pecto</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>Cron&amp;ología</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>¿Por &amp;qué?</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>E&amp;ventos</translation>
    </message>
    <message>
        <source>Show the task&apos;s stor&amp;y</source>
        <translation>Mostrar el &amp;historial de la tarea</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>No hay ninguna tarea abierta.</translation>
    </message>
    <message>
        <source>&amp;Present to others</source>
        <translation>&amp;Presentar a otros</translation>
    </message>
    <message>
        <source>The journal is put away while others watch.</source>
        <translation>El diario está guardado mientras otros miran.</translation>
    </message>
    <message>
        <source>The trainer&apos;s panel is for the training simulator alone.</source>
        <translation>El panel del instructor es solo para el simulador de entrenamiento.</translation>
    </message>
    <message>
        <source>The trainer&apos;s panel is put away while others watch.</source>
        <translation>El panel del instructor está guardado mientras otros miran.</translation>
    </message>
</context>
<context>
    <name>Desk::Waiting</name>
    <message>
        <source>Nobody is eligible</source>
        <translation>Nadie cumple los requisitos</translation>
    </message>
    <message>
        <source>the rules fit no worker that exists</source>
        <translation>las reglas no coinciden con ningún agente existente</translation>
    </message>
    <message>
        <source>Everyone eligible is unavailable</source>
        <translation>Todos los aptos no disponibles</translation>
    </message>
    <message>
        <source>who fits is in an activity that takes no tasks</source>
        <translation>quien coincide está en una actividad que no admite tareas</translation>
    </message>
    <message>
        <source>Offer about to run out</source>
        <translation>Oferta a punto de vencer</translation>
    </message>
    <message>
        <source>somebody has to answer now</source>
        <translation>alguien tiene que responder ahora</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascada</translation>
    </message>
    <message>
        <source>the call is over or wrap-up was forgotten</source>
        <translation>la llamada ha terminado o se olvidó el trabajo posterior</translation>
    </message>
    <message>
        <source>Everyone eligible is busy</source>
        <translation>Todos los aptos ocupados</translation>
    </message>
    <message>
        <source>who fits and is available has as many tasks as they may</source>
        <translation>quien coincide y está disponible tiene tantas tareas como puede</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>En la fila</translation>
    </message>
    <message>
        <source>others are before it</source>
        <translation>otras van antes</translation>
    </message>
    <message>
        <source>Held back on purpose</source>
        <translation>Retenida a propósito</translation>
    </message>
    <message>
        <source>a step that fits nobody, until its time is over</source>
        <translation>un paso que no coincide con nadie, hasta que se agota su tiempo</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecida</translation>
    </message>
    <message>
        <source>somebody is being asked</source>
        <translation>se está preguntando a alguien</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>what TaskRouter publishes does not say why</source>
        <translation>lo que publica TaskRouter no dice por qué</translation>
    </message>
    <message>
        <source>%1 %2 after a missed offer</source>
        <extracomment>A number of workers and the activity they are in: &quot;2 Offline after a missed offer&quot;.</extracomment>
        <translation>%1 en %2 tras perder una oferta</translation>
    </message>
    <message>
        <source>no. %1 of %2</source>
        <extracomment>A place in a line: &quot;no. 3 of 5&quot;.</extracomment>
        <translation>n.º %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n offers before it failed</source>
        <translation>
            <numerusform>%n oferta anterior falló</numerusform>
            <numerusform>%n ofertas anteriores fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is meant to fit nobody</source>
        <translation>%1 no debe coincidir con nadie</translation>
    </message>
    <message>
        <source>%1 fits nobody</source>
        <translation>%1 no coincide con nadie</translation>
    </message>
    <message>
        <source>%1 fits nobody; the highest is %2</source>
        <translation>%1 no coincide con nadie; el más alto es %2</translation>
    </message>
    <message>
        <source>%1 fits nobody; the lowest is %2</source>
        <translation>%1 no coincide con nadie; el más bajo es %2</translation>
    </message>
    <message>
        <source>nobody fits all of %1</source>
        <translation>nadie cumple todo lo de %1</translation>
    </message>
    <message>
        <source>%1 is %2: nobody like that is in the queue</source>
        <translation>%1 es %2: no hay nadie así en la cola</translation>
    </message>
    <message>
        <source>the workspace has no workers</source>
        <translation>el espacio de trabajo no tiene agentes</translation>
    </message>
    <message>
        <source>the next step comes in %1</source>
        <translation>el siguiente paso llega en %1</translation>
    </message>
    <message>
        <source>a telephone rings for %1, and the time stands still</source>
        <translation>suena un teléfono para %1, y el tiempo se detiene</translation>
    </message>
    <message>
        <source>%1 is asked</source>
        <translation>se pregunta a %1</translation>
    </message>
    <message>
        <source>%1 is asked, %2 longer than the time to answer</source>
        <translation>se pregunta a %1, %2 más que el tiempo para responder</translation>
    </message>
    <message>
        <source>%1 has %2 left</source>
        <translation>a %1 le quedan %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more asked</source>
        <translation>
            <numerusform>%n más preguntado</numerusform>
            <numerusform>%n más preguntados</numerusform>
        </translation>
    </message>
    <message>
        <source>wrapping up for %1; the usual is %2</source>
        <translation>trabajo posterior desde hace %1; lo habitual es %2</translation>
    </message>
    <message>
        <source>wrapping up for %1</source>
        <translation>trabajo posterior desde hace %1</translation>
    </message>
    <message>
        <source>its call ended %1 ago</source>
        <translation>su llamada terminó hace %1</translation>
    </message>
    <message>
        <source>assigned, but no reservation of it is open</source>
        <translation>asignada, pero no tiene ninguna reserva abierta</translation>
    </message>
    <message numerus="yes">
        <source>%n eligible</source>
        <translation>
            <numerusform>%n apto</numerusform>
            <numerusform>%n aptos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <translation>
            <numerusform>%n ocupado</numerusform>
            <numerusform>%n ocupados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 está libre</translation>
    </message>
    <message>
        <source>whom it is offered to is being read</source>
        <translation>se está leyendo a quién se ofrece</translation>
    </message>
    <message>
        <source>the rules of its workflow or its queue are not read, or cannot be</source>
        <translation>las reglas de su workflow o de su cola no se han leído o no se pueden leer</translation>
    </message>
    <message>
        <source>by its workflow as it is now it would not be in this queue</source>
        <translation>según su workflow tal como es ahora, no estaría en esta cola</translation>
    </message>
    <message>
        <source>it is the first in line, and %1 is free</source>
        <translation>es la primera de la fila, y %1 está libre</translation>
    </message>
    <message numerus="yes">
        <source>%n workers went away when they missed an offer</source>
        <translation>
            <numerusform>%n agente se ausentó al perder una oferta</numerusform>
            <numerusform>%n agentes se ausentaron al perder una oferta</numerusform>
        </translation>
    </message>
    <message>
        <source>answer within %1 s</source>
        <translation>responder en %1 s</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message numerus="yes">
        <source>Put %n workers back…</source>
        <translation>
            <numerusform>Recuperar a %n agente…</numerusform>
            <numerusform>Recuperar a %n agentes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>Clear up %n…</source>
        <translation>
            <numerusform>Limpiar %n…</numerusform>
            <numerusform>Limpiar %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>la más antigua %1</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>the time of %1 is over</source>
        <translation>se agotó el tiempo de %1</translation>
    </message>
    <message>
        <source>%1 left at most</source>
        <translation>quedan %1 como máximo</translation>
    </message>
    <message numerus="yes">
        <source>%n call for somebody</source>
        <translation>
            <numerusform>%n necesita a alguien</numerusform>
            <numerusform>%n necesitan a alguien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n free</source>
        <translation>
            <numerusform>%n libre como máximo</numerusform>
            <numerusform>%n libres como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody eligible</source>
        <translation>nadie apto</translation>
    </message>
    <message>
        <source>all unavailable</source>
        <translation>todos no disponibles</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecida</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>atascada</translation>
    </message>
    <message>
        <source>all busy</source>
        <translation>todos ocupados</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>en la fila</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>causa desconocida</translation>
    </message>
    <message numerus="yes">
        <source>%n offers failed</source>
        <translation>
            <numerusform>%n oferta falló</numerusform>
            <numerusform>%n ofertas fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n offers before it failed</source>
        <translation>
            <numerusform>al menos %n oferta anterior falló</numerusform>
            <numerusform>al menos %n ofertas anteriores fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n offers failed</source>
        <translation>
            <numerusform>al menos %n oferta falló</numerusform>
            <numerusform>al menos %n ofertas fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>what decides about it is not read</source>
        <translation>lo que decide sobre ella no se ha leído</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingAlarms</name>
    <message>
        <source>An offer is about to run out</source>
        <translation>Una oferta está a punto de vencer</translation>
    </message>
    <message>
        <source>%1 has %2 left for “%3”.</source>
        <extracomment>A worker, a time, and the title of a task.</extracomment>
        <translation>A %1 le quedan %2 para «%3».</translation>
    </message>
    <message numerus="yes">
        <source>%n more run out as well.</source>
        <translation>
            <numerusform>%n más vence también.</numerusform>
            <numerusform>%n más vencen también.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tasks have waited longer than %n minutes</source>
        <translation>
            <numerusform>Hay tareas que esperan más de %n minuto</numerusform>
            <numerusform>Hay tareas que esperan más de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has waited %2.</source>
        <translation>«%1» espera desde hace %2.</translation>
    </message>
    <message numerus="yes">
        <source>So have %n more.</source>
        <translation>
            <numerusform>También %n más.</numerusform>
            <numerusform>También %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrap-up is longer than %n minutes</source>
        <translation>
            <numerusform>El trabajo posterior dura más de %n minuto</numerusform>
            <numerusform>El trabajo posterior dura más de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has been wrapping up for %2.</source>
        <translation>«%1» está en trabajo posterior desde hace %2.</translation>
    </message>
    <message>
        <source>%1 has been wrapping up “%2” for %3.</source>
        <translation>%1 está en trabajo posterior de «%2» desde hace %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n workers went away by missed offers</source>
        <translation>
            <numerusform>%n agente se ausentó por una oferta perdida</numerusform>
            <numerusform>%n agentes se ausentaron por ofertas perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, within %n minutes.</source>
        <translation>
            <numerusform>%1, en %n minuto.</numerusform>
            <numerusform>%1, en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at most is left for “%2”.</source>
        <extracomment>A time, and the title of a task.</extracomment>
        <translation>Queda %1 como máximo para «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After some names: &quot;Ann, Bob, Cyd and 3 more&quot;.</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingCard</name>
    <message>
        <source>Show the oldest %1</source>
        <translation>Mostrar las %1 más antiguas</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar las %1</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingChoices</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingController</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No task is chosen.</source>
        <translation>No hay ninguna tarea elegida.</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>No hay ninguna tarea abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls looked at.</source>
        <translation>
            <numerusform>%n llamada consultada.</numerusform>
            <numerusform>%n llamadas consultadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are over.</source>
        <translation>
            <numerusform>%n ha terminado.</numerusform>
            <numerusform>%n han terminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be told when it changes.</source>
        <translation>Se le avisará cuando cambie.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>Two statuses of a task: &quot;From Pending to Assigned.&quot;</extracomment>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>It was “%1”, and is not in the list any more.</source>
        <translation>Estaba «%1», y ya no está en la lista.</translation>
    </message>
    <message>
        <source>Its offer has %1 left.</source>
        <translation>A su oferta le quedan %1.</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingEntry</name>
    <message>
        <source>Waiting now</source>
        <translation>En espera ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks, by cause</source>
        <translation>
            <numerusform>%n tarea, por causa</numerusform>
            <numerusform>%n tareas, por causa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks wait</source>
        <translation>
            <numerusform>%n tarea espera</numerusform>
            <numerusform>%n tareas esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n atascada</numerusform>
            <numerusform>%n atascadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingPage</name>
    <message>
        <source>Waiting now</source>
        <translation>En espera ahora</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Looking at what waits…</source>
        <translation>Mirando qué espera…</translation>
    </message>
    <message>
        <source>Nothing waits there.</source>
        <translation>Ahí no espera nada.</translation>
    </message>
    <message>
        <source>All queues and all channels are in the lists above.</source>
        <translation>Todas las colas y todos los canales están en las listas de arriba.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>No espera nada.</translation>
    </message>
    <message>
        <source>Tasks that wait come here by themselves, with the reason.</source>
        <translation>Las tareas que esperan llegan aquí automáticamente, con el motivo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>de hace %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n calls…</source>
        <translation>
            <numerusform>Consultando %n llamada…</numerusform>
            <numerusform>Consultando %n llamadas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n calls</source>
        <translation>
            <numerusform>Consultar %n llamada</numerusform>
            <numerusform>Consultar %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks whether the calls of those tasks are over that have been as they are for longest, with one request each. A task whose call is over is stuck.</source>
        <translation>Pregunta, con una petición por cada una, si han terminado las llamadas de las tareas que llevan más tiempo como están. Una tarea cuya llamada ha terminado está atascada.</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingParts</name>
    <message>
        <source>%1: not read yet. %2</source>
        <translation>%1: aún no leído. %2</translation>
    </message>
    <message>
        <source>%1: as of %2 ago. %3</source>
        <translation>%1: de hace %2. %3</translation>
    </message>
    <message>
        <source>Queues and workflows</source>
        <translation>Colas y workflows</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Whose the tasks are</source>
        <translation>De quién son las tareas</translation>
    </message>
    <message>
        <source>The rules cannot be used: %1</source>
        <translation>Las reglas no se pueden usar: %1</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingPlans</name>
    <message numerus="yes">
        <source>Put %n workers back</source>
        <translation>
            <numerusform>Recuperar a %n agente</numerusform>
            <numerusform>Recuperar a %n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear up %n that are stuck</source>
        <translation>
            <numerusform>Limpiar %n tarea atascada</numerusform>
            <numerusform>Limpiar %n tareas atascadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingRowsModel</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Queue or worker</source>
        <translation>Cola o agente</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera desde hace</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingTable</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>Copiar SID</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copiar título</translation>
    </message>
    <message>
        <source>Copy why</source>
        <translation>Copiar motivo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message numerus="yes">
        <source>Put %n workers back…</source>
        <translation>
            <numerusform>Recuperar a %n agente…</numerusform>
            <numerusform>Recuperar a %n agentes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WhatIf</name>
    <message>
        <source>There is no workflow whose rules can be read.</source>
        <translation>No hay ningún workflow cuyas reglas se puedan leer.</translation>
    </message>
    <message>
        <source>The rules of the task&apos;s workflow %1 cannot be read.</source>
        <translation>No se pueden leer las reglas del workflow %1 de la tarea.</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfDialog</name>
    <message>
        <source>What if</source>
        <translation>Qué pasaría si</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como es</translation>
    </message>
    <message>
        <source>&amp;Undo all changes</source>
        <translation>&amp;Deshacer todos los cambios</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>Esta conexión ha terminado. Conéctese de nuevo para leer el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Nothing of this is sent.</source>
        <translation>Nada de esto se envía.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>No task is open: this is about an empty one, in the workspace as it was at %1.</source>
        <translation>No hay ninguna tarea abierta: aquí se trata de una vacía, en el espacio de trabajo tal como era a las %1.</translation>
    </message>
    <message>
        <source>This is about task %1 as it was at %2.</source>
        <translation>Aquí se trata de la tarea %1 tal como era a las %2.</translation>
    </message>
    <message>
        <source>This is about “%1” (task %2) as it was at %3.</source>
        <translation>Aquí se trata de «%1» (tarea %2) tal como era a las %3.</translation>
    </message>
    <message>
        <source>What you changed here is kept nowhere else.</source>
        <translation>Lo que ha cambiado aquí no se guarda en ningún otro sitio.</translation>
    </message>
    <message>
        <source>&amp;Go on here</source>
        <translation>&amp;Seguir aquí</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Qué pasaría si: %1</translation>
    </message>
    <message>
        <source>What some are busy with was not read, because they are in no queue of its workflow or are too many. They are taken for people with one task at a time in each channel: %1.</source>
        <translation>No se leyó en qué están ocupados algunos, porque no están en ninguna cola de su workflow o son demasiados. Se supone que cada uno atiende una tarea a la vez en cada canal: %1.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>No hay ninguna diferencia.</translation>
    </message>
    <message numerus="yes">
        <source>Different in %n line(s).</source>
        <extracomment>%1 is what is different (&quot;Queue&quot;), %2 what it is, %3 what it would be.</extracomment>
        <translation>
            <numerusform>Diferente en una línea.</numerusform>
            <numerusform>Diferente en %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; what if: %3</source>
        <translation>%1: %2; qué pasaría si: %3</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfForm</name>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Agentes</translation>
    </message>
    <message>
        <source>Work&amp;flow</source>
        <translation>&amp;Workflow</translation>
    </message>
    <message>
        <source>What may be otherwise</source>
        <translation>Qué puede ser distinto</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfPage</name>
    <message>
        <source>%1 · changed</source>
        <extracomment>A name in a list, and that a person has changed what it stands for</extracomment>
        <translation>%1 · cambiado</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfTaskPage</name>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Attributes of the task</source>
        <translation>Atributos de la tarea</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1</source>
        <translation>Un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>What was, and what a person has made of it</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>workflow</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>task: %1</source>
        <translation>tarea: %1</translation>
    </message>
    <message>
        <source>The attributes of the task cannot be read: those in TaskRouter count.</source>
        <translation>No se pueden leer los atributos de la tarea: cuentan los de TaskRouter.</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfWorkerPage</name>
    <message>
        <source>Worker</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Attributes of the worker</source>
        <translation>Atributos del agente</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Has &amp;finished</source>
        <translation>Ha &amp;terminado</translation>
    </message>
    <message>
        <source>Channel of the worker</source>
        <translation>Canal del agente</translation>
    </message>
    <message>
        <source>Tasks that the worker has in this channel</source>
        <translation>Tareas que el agente tiene en este canal</translation>
    </message>
    <message>
        <source>Tasks that the worker may have in this channel</source>
        <translation>Tareas que el agente puede tener en este canal</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Between two numbers: &quot;2 of 3&quot; tasks</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Has tasks</source>
        <translation>Tiene tareas</translation>
    </message>
    <message>
        <source>activity %1 → %2</source>
        <translation>actividad %1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3 → %4 of %5</source>
        <extracomment>A channel, and of how many possible tasks somebody has how many: &quot;voice 1 of 1 → 0 of 1&quot;</extracomment>
        <translation>%1 %2 de %3 → %4 de %5</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>The attributes of %1 cannot be read: those in TaskRouter count.</source>
        <translation>No se pueden leer los atributos de %1: cuentan los de TaskRouter.</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfWorkflowPage</name>
    <message>
        <source>Configuration of the workflow</source>
        <translation>Configuración del workflow</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Queues can be called by their names here: %1</source>
        <translation>Aquí las colas se pueden llamar por su nombre: %1</translation>
    </message>
    <message>
        <source>configuration of &quot;%1&quot;</source>
        <translation>configuración de «%1»</translation>
    </message>
    <message>
        <source>The configuration of &quot;%1&quot; cannot be read: the one in TaskRouter counts.</source>
        <translation>No se puede leer la configuración de «%1»: cuenta la de TaskRouter.</translation>
    </message>
</context>
<context>
    <name>Desk::WhyControl</name>
    <message>
        <source>No task is open.</source>
        <translation>No hay ninguna tarea abierta.</translation>
    </message>
    <message>
        <source>Open one to see why it is not accepted, or why it ended.</source>
        <translation>Abra una para ver por qué no se acepta, o por qué terminó.</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Aún no ha preguntado nadie.</translation>
    </message>
    <message>
        <source>It is read as soon as this page is looked at.</source>
        <translation>Se lee en cuanto alguien mira esta página.</translation>
    </message>
    <message>
        <source>The call is not known.</source>
        <translation>La llamada no se conoce.</translation>
    </message>
    <message>
        <source>Since the task came there has been no alert that may explain it.</source>
        <translation>Desde que llegó la tarea no ha habido ninguna alerta que pueda explicarlo.</translation>
    </message>
    <message>
        <source>Asking Monitor for alerts…</source>
        <translation>Preguntando a Monitor por alertas…</translation>
    </message>
    <message>
        <source>Asking for the call…</source>
        <translation>Preguntando por la llamada…</translation>
    </message>
    <message>
        <source>Alerts are not read while others look: nothing in them is masked.</source>
        <translation>Las alertas no se leen mientras otros miran: en ellas nada está oculto.</translation>
    </message>
</context>
<context>
    <name>Desk::WhyPage</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Después:</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>No hay ninguna tarea abierta.</translation>
    </message>
    <message>
        <source>Open one to see why it is not accepted, or why it ended.</source>
        <translation>Abra una para ver por qué no se acepta, o por qué terminó.</translation>
    </message>
    <message>
        <source>Who matches, term by term</source>
        <translation>Quién cumple, condición por condición</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Reading, %n request(s)</source>
        <translation>
            <numerusform>Leyendo, %n petición</numerusform>
            <numerusform>Leyendo, %n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading why…</source>
        <translation>Leyendo por qué…</translation>
    </message>
    <message>
        <source>The task, its Events, its workflow, and the workers of its queue.</source>
        <translation>La tarea, sus eventos, su workflow y los agentes de su cola.</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>grabado %1</translation>
    </message>
    <message numerus="yes">
        <source>as of %1 · %n request(s)</source>
        <translation>
            <numerusform>a las %1 · %n petición</numerusform>
            <numerusform>a las %1 · %n peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n Event(s)</source>
        <translation>
            <numerusform>Mostrar %n evento</numerusform>
            <numerusform>Mostrar %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more worker(s), of whom only a sample was read</source>
        <translation>
            <numerusform>y %n agente más; solo se leyó una muestra</numerusform>
            <numerusform>y %n agentes más; solo se leyó una muestra</numerusform>
        </translation>
    </message>
    <message>
        <source>was so at %1</source>
        <translation>era así a las %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>out of date: something has changed since %1</source>
        <translation>desfasado: algo ha cambiado desde %1</translation>
    </message>
</context>
<context>
    <name>Desk::WhyPlans</name>
    <message numerus="yes">
        <source>Put %n worker(s) back</source>
        <translation>
            <numerusform>Recuperar a %n agente</numerusform>
            <numerusform>Recuperar a %n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n wrap-up(s)</source>
        <translation>
            <numerusform>Completar %n trabajo posterior</numerusform>
            <numerusform>Completar %n trabajos posteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <source>Complete the task</source>
        <translation>Completar la tarea</translation>
    </message>
    <message>
        <source>Raise the priority</source>
        <translation>Subir la prioridad</translation>
    </message>
</context>
<context>
    <name>Desk::WindowStatus</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop loading; rows that came stay</source>
        <translation>Detener carga; las filas recibidas se quedan</translation>
    </message>
    <message>
        <source>limit %1 of %2</source>
        <translation>límite %1 de %2</translation>
    </message>
    <message>
        <source>1 reservation</source>
        <translation>1 reserva</translation>
    </message>
    <message>
        <source>%1 reservations</source>
        <translation>%1 reservas</translation>
    </message>
    <message>
        <source>refreshed %1 s ago</source>
        <translation>actualizado hace %1 s</translation>
    </message>
    <message>
        <source>refreshed %1 ago</source>
        <translation>actualizado hace %1</translation>
    </message>
    <message>
        <source>It was copied elsewhere</source>
        <translation>Se copió en otro lugar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open %1, which was copied elsewhere</source>
        <translation>Abrir %1, copiado en otro lugar</translation>
    </message>
    <message>
        <source>What TaskRouter answered then. Nothing is read now.</source>
        <translation>Lo que TaskRouter respondió entonces. Ahora no se lee nada.</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>como se grabó</translation>
    </message>
</context>
<context>
    <name>Desk::WorkArea</name>
    <message>
        <source>Rows written to %1: %2.</source>
        <translation>Filas escritas en %1: %2.</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exportar eventos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En espera ahora</translation>
    </message>
</context>
<context>
    <name>Desk::WorkersFace</name>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Find a worker</source>
        <translation>Buscar un agente</translation>
    </message>
    <message>
        <source>%1, %2 available</source>
        <translation>%1, %2 disponibles</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>de hace %1</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>The workers could not be read.</source>
        <translation>No se pudieron leer los agentes.</translation>
    </message>
    <message>
        <source>Reading the workers…</source>
        <translation>Leyendo los agentes…</translation>
    </message>
    <message>
        <source>No worker has these words.</source>
        <translation>Ningún agente tiene estas palabras.</translation>
    </message>
    <message>
        <source>The search looks at name, activity and SID.</source>
        <translation>La búsqueda mira nombre, actividad y SID.</translation>
    </message>
    <message>
        <source>The workspace has no workers.</source>
        <translation>El espacio de trabajo no tiene agentes.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>Copiar SID</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
</context>
<context>
    <name>Desk::WorkersStrip</name>
    <message>
        <source>Right now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisarme cuando</translation>
    </message>
    <message>
        <source>The last five minutes</source>
        <translation>Los últimos cinco minutos</translation>
    </message>
    <message>
        <source>tasks waiting, every 30 s</source>
        <translation>tareas en espera, cada 30 s</translation>
    </message>
    <message>
        <source>known since %1</source>
        <extracomment>%1 is a time: since when it is known.</extracomment>
        <translation>conocido desde %1</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceCheckDialog</name>
    <message>
        <source>What is odd</source>
        <translation>Qué es extraño</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Copy the &amp;place</source>
        <translation>Copiar el &amp;lugar</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copiar como CS&amp;V</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>Esta conexión ha terminado. Conéctese de nuevo para leer el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Aún no se sabe nada.</translation>
    </message>
    <message>
        <source>The workspace is being read.</source>
        <translation>Se está leyendo el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace was not checked.</source>
        <translation>El espacio de trabajo no se comprobó.</translation>
    </message>
    <message>
        <source>Read it again to check it.</source>
        <translation>Léalo de nuevo para comprobarlo.</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>No se pudo leer el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>No se encontró nada extraño.</translation>
    </message>
    <message>
        <source>The expressions, workflows, queues and activities of this workspace fit each other.</source>
        <translation>Las expresiones, workflows, colas y actividades de este espacio de trabajo encajan entre sí.</translation>
    </message>
    <message>
        <source>Check workspace</source>
        <translation>Comprobar espacio de trabajo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>The workspace was read at %1. What was found: %2</source>
        <translation>El espacio de trabajo se leyó a las %1. Se encontró: %2</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceDialog</name>
    <message>
        <source>Workspace (*.json)</source>
        <translation>Espacio de trabajo (*.json)</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Guardar espacio de trabajo</translation>
    </message>
    <message>
        <source>Hide attribute &amp;values</source>
        <translation>Ocultar &amp;valores de atributos</translation>
    </message>
    <message>
        <source>The workspace, its activities, task channels, task queues, workflows and workers, as the account answers. It is only read; nothing is changed.</source>
        <translation>El espacio de trabajo, sus actividades, canales de tareas, colas, workflows y agentes, tal como responde la cuenta. Solo se lee; no se cambia nada.</translation>
    </message>
    <message>
        <source>What has been read</source>
        <translation>Lo que se ha leído</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>Esta conexión ha terminado. Conéctese de nuevo para leer el espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 of %2 lists read</source>
        <translation>%1 de %2 listas leídas</translation>
    </message>
    <message>
        <source>Waits %1: there is a bound of reads a minute.</source>
        <translation>Espera %1: hay un límite de lecturas por minuto.</translation>
    </message>
    <message>
        <source>%1 Tries again in %2.</source>
        <translation>%1 Nuevo intento en %2.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The workspace has been read.</source>
        <translation>Se ha leído el espacio de trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing is changed.</source>
        <translation>Se detuvo la lectura. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>No se pudo leer el espacio de trabajo.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message numerus="yes">
        <source>Also how many tasks each worker may have: %n requests f&amp;or it</source>
        <translation>
            <numerusform>También cuántas tareas puede tener cada agente: %n petición para &amp;ello</numerusform>
            <numerusform>También cuántas tareas puede tener cada agente: %n peticiones para &amp;ello</numerusform>
        </translation>
    </message>
    <message>
        <source>Also how many tasks each worker may have: a request f&amp;or each</source>
        <translation>También cuántas tareas puede tener cada agente: una petición por cada un&amp;o</translation>
    </message>
    <message>
        <source>Equal values stay equal, so queues and filters find the same workers and tasks. What compares parts or the order of texts (CONTAINS, &lt;, &gt;) no longer does, and nobody recognises a skill by its name. Numbers, true and false stay as they are.</source>
        <translation>Los valores iguales siguen iguales, de modo que colas y filtros encuentran los mismos agentes y tareas. Lo que compara partes o el orden de textos (CONTAINS, &lt;, &gt;) deja de hacerlo, y nadie reconoce una habilidad por su nombre. Los números, true y false quedan como están.</translation>
    </message>
    <message>
        <source>What is shown, and would be saved, is what was read at %1.</source>
        <translation>Lo que se muestra, y se guardaría, es lo que se leyó a las %1.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFetch</name>
    <message>
        <source>Worker %1 was deleted meanwhile: its channels are not in the file.</source>
        <translation>El agente %1 se eliminó entretanto: sus canales no están en el archivo.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFile</name>
    <message>
        <source>the workspace itself is not in the file: multitasking is on</source>
        <translation>el propio espacio de trabajo no está en el archivo: la multitarea está activada</translation>
    </message>
    <message>
        <source>the task queues are not in the file: %1 stand for those that the workflows name, and everybody is in each of them</source>
        <translation>las colas no están en el archivo: %1 sustituyen a las que nombran los workflows, y todos están en cada una</translation>
    </message>
    <message>
        <source>the workflows are not in the file: one sends each task to the queue that its attribute &quot;queue&quot; names</source>
        <translation>los workflows no están en el archivo: uno envía cada tarea a la cola que nombra su atributo «queue»</translation>
    </message>
    <message>
        <source>there is no activity in which anybody is offered tasks: &quot;%1&quot; is one</source>
        <translation>no hay ninguna actividad en la que se ofrezcan tareas a alguien: «%1» es una</translation>
    </message>
    <message>
        <source>there is no activity in which nobody is offered tasks: &quot;%1&quot; is one</source>
        <translation>no hay ninguna actividad en la que no se ofrezcan tareas a nadie: «%1» es una</translation>
    </message>
    <message>
        <source>the task channels are not in the file: &quot;default&quot; and &quot;voice&quot; are</source>
        <translation>los canales de tareas no están en el archivo: «default» y «voice» lo son</translation>
    </message>
    <message numerus="yes">
        <source>the workers are not in the file: %n people were made up who fit the queues</source>
        <translation>
            <numerusform>los agentes no están en el archivo: se inventó %n persona que encaja en las colas</numerusform>
            <numerusform>los agentes no están en el archivo: se inventaron %n personas que encajan en las colas</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody was found who would fit these queues: %1</source>
        <translation>no se encontró a nadie que encajara en estas colas: %1</translation>
    </message>
    <message>
        <source>this field is not known here and has no effect</source>
        <translation>este campo no se conoce aquí y no tiene efecto</translation>
    </message>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(%n vez)</numerusform>
            <numerusform>(%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>se espera un texto</translation>
    </message>
    <message>
        <source>true or false is expected; true is used</source>
        <translation>se espera true o false; se usa true</translation>
    </message>
    <message>
        <source>true or false is expected; false is used</source>
        <translation>se espera true o false; se usa false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected; %3 is used</source>
        <translation>se espera un entero de %1 a %2; se usa %3</translation>
    </message>
    <message>
        <source>FIFO or LIFO is expected; FIFO is used</source>
        <translation>se espera FIFO o LIFO; se usa FIFO</translation>
    </message>
    <message>
        <source>a moment like 2026-03-02T14:03:27Z is expected</source>
        <translation>se espera un momento como 2026-03-02T14:03:27Z</translation>
    </message>
    <message>
        <source>a SID with %1 is expected, not &quot;%2&quot;</source>
        <translation>se espera un SID con %1, no «%2»</translation>
    </message>
    <message>
        <source>this is no JSON object; {} is used</source>
        <translation>esto no es un objeto JSON; se usa {}</translation>
    </message>
    <message>
        <source>there is no file to read</source>
        <translation>no hay ningún archivo que leer</translation>
    </message>
    <message>
        <source>the file is too big</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>this is no JSON, or breaks off (%1)</source>
        <translation>esto no es JSON, o se corta (%1)</translation>
    </message>
    <message>
        <source>this is no workspace: a file of “Save workspace…”, lists of twilio-cli (-o json) or the configuration of a workflow are expected</source>
        <translation>esto no es un espacio de trabajo: se espera un archivo de «Guardar espacio de trabajo…», listas de twilio-cli (-o json) o la configuración de un workflow</translation>
    </message>
    <message>
        <source>this list has more pages than are in the file</source>
        <translation>esta lista tiene más páginas de las que hay en el archivo</translation>
    </message>
    <message>
        <source>this file is of a newer format, %1; this version reads %2</source>
        <translation>este archivo tiene un formato más reciente, %1; esta versión lee %2</translation>
    </message>
    <message>
        <source>%1 is expected, not &quot;%2&quot;</source>
        <translation>se espera %1, no «%2»</translation>
    </message>
    <message>
        <source>an object with a list for each worker is expected</source>
        <translation>se espera un objeto con una lista por cada agente</translation>
    </message>
    <message>
        <source>an object is expected; it is left out</source>
        <translation>se espera un objeto; se omite</translation>
    </message>
    <message>
        <source>a number above 0 and up to %1 is expected</source>
        <translation>se espera un número mayor que 0 y de hasta %1</translation>
    </message>
    <message>
        <source>a configuration alone: it is that of a workflow named &quot;%1&quot;</source>
        <translation>una configuración sola: es la de un workflow llamado «%1»</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>se espera una lista</translation>
    </message>
    <message>
        <source>this is no SID; the resource is left out</source>
        <translation>esto no es un SID; el recurso se omite</translation>
    </message>
    <message>
        <source>a SID with %1 is expected, not %2</source>
        <translation>se espera un SID con %1, no %2</translation>
    </message>
    <message>
        <source>%1 stands twice, first at %2</source>
        <translation>%1 está dos veces, primero en %2</translation>
    </message>
    <message>
        <source>%1 is no part of what a rehearsal is made of; it is left out</source>
        <translation>%1 no forma parte de lo que compone un ensayo; se omite</translation>
    </message>
    <message>
        <source>this is of workspace %1, but %2 is of %3</source>
        <translation>esto es del espacio de trabajo %1, pero %2 es de %3</translation>
    </message>
    <message>
        <source>there is no activity %1</source>
        <translation>no hay ninguna actividad %1</translation>
    </message>
    <message>
        <source>the activities are not in the file: &quot;%1&quot; is one, %2</source>
        <translation>las actividades no están en el archivo: «%1» es una, %2</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>there is no such worker; the channel is left out</source>
        <translation>no existe ese agente; el canal se omite</translation>
    </message>
    <message>
        <source>there is no such task channel; the channel is left out</source>
        <translation>no existe ese canal de tareas; el canal se omite</translation>
    </message>
    <message>
        <source>the task channels are not in the file: &quot;%1&quot; is one</source>
        <translation>los canales de tareas no están en el archivo: «%1» es uno</translation>
    </message>
    <message>
        <source>there is neither a workflow nor a task queue in it</source>
        <translation>no contiene ni un workflow ni una cola</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message numerus="yes">
        <source>workers whose activity is not known: %n; they are available</source>
        <translation>
            <numerusform>agentes cuya actividad no se conoce: %n; está disponible</numerusform>
            <numerusform>agentes cuya actividad no se conoce: %n; están disponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>workers whose channels are not in the file: %n; one task at a time in each channel</source>
        <translation>
            <numerusform>agentes cuyos canales no están en el archivo: %n; una tarea a la vez en cada canal</numerusform>
            <numerusform>agentes cuyos canales no están en el archivo: %n; una tarea a la vez en cada canal</numerusform>
        </translation>
    </message>
    <message>
        <source>the name of a file is expected</source>
        <translation>se espera el nombre de un archivo</translation>
    </message>
    <message>
        <source>there is no *.json in this folder</source>
        <translation>no hay ningún *.json en esta carpeta</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFinder</name>
    <message>
        <source>%1 is opened as soon as the server answers.</source>
        <translation>%1 se abre en cuanto responda el servidor.</translation>
    </message>
    <message>
        <source>Looking for the workspace of %1…</source>
        <translation>Buscando el espacio de trabajo de %1…</translation>
    </message>
    <message>
        <source>The workspace of %1 is not known, and these credentials may not list the workspaces. Give the workspace (WS…) as well.</source>
        <translation>No se conoce el espacio de trabajo de %1, y estas credenciales no pueden listar los espacios de trabajo. Indique también el espacio de trabajo (WS…).</translation>
    </message>
    <message>
        <source>%1 cannot be opened: this account has no workspace.</source>
        <translation>No se puede abrir %1: esta cuenta no tiene espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 is in none of the %2 workspaces that were asked, of %3. Give its workspace (WS…) as well.</source>
        <translation>%1 no está en ninguno de los %2 espacios de trabajo consultados, de %3. Indique también su espacio de trabajo (WS…).</translation>
    </message>
    <message>
        <source>No workspace of this account has the worker %1.</source>
        <translation>Ningún espacio de trabajo de esta cuenta tiene el agente %1.</translation>
    </message>
    <message>
        <source>No workspace of this account has the task %1. Tasks are deleted five minutes after they end.</source>
        <translation>Ningún espacio de trabajo de esta cuenta tiene la tarea %1. Las tareas se eliminan cinco minutos después de terminar.</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <translation>No se pudo leer: %1.</translation>
    </message>
    <message>
        <source>The workspace of %1 could not be looked up.</source>
        <translation>No se pudo averiguar el espacio de trabajo de %1.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceState</name>
    <message>
        <source>Looking for workspaces…</source>
        <translation>Buscando espacios de trabajo…</translation>
    </message>
    <message>
        <source>Loading tasks…</source>
        <translation>Cargando tareas…</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>Aún no hay tareas.</translation>
    </message>
    <message>
        <source>New tasks appear here by themselves.</source>
        <translation>Las nuevas tareas aparecen aquí automáticamente.</translation>
    </message>
    <message>
        <source>This account has no workspace.</source>
        <translation>Esta cuenta no tiene espacio de trabajo.</translation>
    </message>
    <message>
        <source>Make one in the console of the account, then try again; or connect to another account.</source>
        <translation>Cree uno en la consola de la cuenta e inténtelo de nuevo; o conecte con otra cuenta.</translation>
    </message>
    <message>
        <source>No task can be shown.</source>
        <translation>No se puede mostrar ninguna tarea.</translation>
    </message>
    <message>
        <source>The server answered with tasks that have no SID of their own.</source>
        <translation>El servidor respondió con tareas sin SID propio.</translation>
    </message>
    <message>
        <source>No workspace can be shown.</source>
        <translation>No se puede mostrar ningún espacio de trabajo.</translation>
    </message>
    <message>
        <source>The server answered with workspaces that have no SID of their own.</source>
        <translation>El servidor respondió con espacios de trabajo sin SID propio.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceTools</name>
    <message>
        <source>Open a workspace first: then it can be saved.</source>
        <translation>Abra primero un espacio de trabajo: después se podrá guardar.</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone. To rehearse it, open it in the trainer&apos;s panel.</source>
        <translation>Guardado como %1, legible solo para usted. Para ensayarlo, ábralo en el panel del instructor.</translation>
    </message>
    <message>
        <source>Open a workspace first: then it can be checked.</source>
        <translation>Abra primero un espacio de trabajo: después se podrá comprobar.</translation>
    </message>
    <message>
        <source>Open a workspace first: then it can be asked.</source>
        <translation>Abra primero un espacio de trabajo: después se le podrá preguntar.</translation>
    </message>
</context>
<context>
    <name>Desk::WorldView</name>
    <message>
        <source>ringing</source>
        <translation>sonando</translation>
    </message>
    <message>
        <source>Offers that wait for an answer</source>
        <translation>Ofertas que esperan respuesta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody is being offered anything.</source>
        <translation>No se está ofreciendo nada a nadie.</translation>
    </message>
    <message>
        <source>There is nobody.</source>
        <translation>No hay nadie.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Nobody waits and nobody talks.</source>
        <translation>Nadie espera y nadie habla.</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Acepta</translation>
    </message>
    <message>
        <source>Takes the call</source>
        <translation>Toma la llamada</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rechaza</translation>
    </message>
    <message>
        <source>Completes</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Is answered</source>
        <translation>Se responde</translation>
    </message>
    <message>
        <source>Is not answered</source>
        <translation>No se responde</translation>
    </message>
    <message>
        <source>Is busy</source>
        <translation>Está ocupado</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>No se puede localizar</translation>
    </message>
    <message>
        <source>Rings until the caller is gone</source>
        <translation>Suena hasta que el llamante se va</translation>
    </message>
    <message>
        <source>Caller hangs up</source>
        <translation>El llamante cuelga</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Cancelar tarea</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Eliminar tarea</translation>
    </message>
    <message>
        <source>What the new call is about</source>
        <translation>De qué trata la nueva llamada</translation>
    </message>
    <message>
        <source>A call arrives</source>
        <translation>Llega una llamada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Offers · %1</source>
        <translation>Ofertas · %1</translation>
    </message>
    <message>
        <source>People · %1 of %2 available</source>
        <translation>Personas · %1 de %2 disponibles</translation>
    </message>
    <message>
        <source>Calls · %1</source>
        <translation>Llamadas · %1</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour</source>
        <translation>Tareas que llegan en una hora</translation>
    </message>
    <message>
        <source>By themselves, of all kinds together, from now on; 0: none</source>
        <translation>Por sí solas, de todos los tipos juntos, a partir de ahora; 0: ninguna</translation>
    </message>
    <message>
        <source>No tasks arrive by themselves in this scenario.</source>
        <translation>En este escenario no llegan tareas por sí solas.</translation>
    </message>
</context>
<context>
    <name>Desk::WriteLock</name>
    <message>
        <source>Read-only: unlock the account to send (File, Unlock…).</source>
        <translation>Solo lectura: desbloquee la cuenta para enviar (Archivo, Desbloquear…).</translation>
    </message>
    <message>
        <source>Read-only: this window was opened to look, not to act.</source>
        <translation>Solo lectura: esta ventana se abrió para mirar, no para actuar.</translation>
    </message>
    <message>
        <source>Unlock a live account</source>
        <translation>Desbloquear una cuenta real</translation>
    </message>
    <message>
        <source>Unlock “%1”? Instructions then ring real phones.</source>
        <translation>¿Desbloquear «%1»? Las instrucciones hacen sonar entonces teléfonos reales.</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>Durante &amp;15 minutos</translation>
    </message>
    <message>
        <source>For this &amp;session</source>
        <translation>Para esta &amp;sesión</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>SOLO LECTURA</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ENTRENAMIENTO</translation>
    </message>
    <message>
        <source>nothing here rings a real phone</source>
        <translation>aquí nada hace sonar un teléfono real</translation>
    </message>
    <message>
        <source>a live account; nothing is sent until you unlock it</source>
        <translation>una cuenta real; no se envía nada hasta que la desbloquee</translation>
    </message>
    <message>
        <source>nothing can be sent from this window</source>
        <translation>desde esta ventana no se puede enviar nada</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation>se bloquea en %1</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>desbloqueado</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>instructions ring real phones</source>
        <translation>las instrucciones hacen sonar teléfonos reales</translation>
    </message>
    <message>
        <source>nothing can be sent from this window at present</source>
        <translation>ahora no se puede enviar nada desde esta ventana</translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation>GRABACIÓN</translation>
    </message>
    <message>
        <source>as it was at that time; nothing can be sent</source>
        <translation>como era en aquel momento; no se puede enviar nada</translation>
    </message>
    <message>
        <source>until F11, names and numbers are stand-ins</source>
        <translation>hasta F11, los nombres y números son ficticios</translation>
    </message>
    <message>
        <source>until F11, names and numbers are stand-ins, and nothing can be sent</source>
        <translation>hasta F11, los nombres y números son ficticios y no se puede enviar nada</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message>
        <source>a value or a name is expected</source>
        <translation>se espera un valor o un nombre</translation>
    </message>
    <message>
        <source>an operator is expected</source>
        <translation>se espera un operador</translation>
    </message>
    <message>
        <source>AND, OR or the end is expected</source>
        <translation>se espera AND, OR o el final</translation>
    </message>
    <message>
        <source>a name is expected after the dot</source>
        <translation>se espera un nombre después del punto</translation>
    </message>
    <message>
        <source>a whole number and ] are expected</source>
        <translation>se espera un entero y ]</translation>
    </message>
    <message>
        <source>a name cannot have a hyphen</source>
        <translation>un nombre no puede tener guion</translation>
    </message>
    <message>
        <source>that is no number</source>
        <translation>eso no es un número</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>estas comillas no se cierran</translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation>se espera una coma o ]</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>este paréntesis no se cierra</translation>
    </message>
    <message>
        <source>no bracket is open here</source>
        <translation>aquí no hay ningún paréntesis abierto</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>se espera un nombre</translation>
    </message>
    <message>
        <source>the end is expected</source>
        <translation>se espera el final</translation>
    </message>
    <message>
        <source>a name that begins with worker. is expected</source>
        <translation>se espera un nombre que empiece por worker.</translation>
    </message>
    <message>
        <source>a name that begins with task. is expected</source>
        <translation>se espera un nombre que empiece por task.</translation>
    </message>
    <message>
        <source>a comparison of workers.available, workers.unavailable, the workers in an activity (workers.WA…) or numbers is expected</source>
        <translation>se espera una comparación de workers.available, workers.unavailable, los agentes en una actividad (workers.WA…) o números</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <extracomment>What is wrong, and the place in the text: &quot;an operator is expected at character 14&quot;</extracomment>
        <translation>%1 en el carácter %2</translation>
    </message>
</context>
<context>
    <name>Routing::Comparison</name>
    <message>
        <source>somebody is asked</source>
        <translation>se pregunta a alguien</translation>
    </message>
    <message>
        <source>the task waits: nobody can be asked</source>
        <translation>la tarea espera: no se puede preguntar a nadie</translation>
    </message>
    <message>
        <source>the task is canceled: nothing of its workflow is left</source>
        <translation>la tarea se cancela: no queda nada de su workflow</translation>
    </message>
    <message>
        <source>the task is canceled: nothing matches</source>
        <translation>la tarea se cancela: no coincide nada</translation>
    </message>
    <message>
        <source>none: its routing target goes first</source>
        <translation>ninguno: su destino de enrutamiento va primero</translation>
    </message>
    <message>
        <source>its own timeout</source>
        <translation>su propio plazo</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not looked at</source>
        <translation>«%1» no se mira</translation>
    </message>
    <message>
        <source>%1: skipped by skip_if</source>
        <translation>%1: omitido por skip_if</translation>
    </message>
    <message>
        <source>%1: its time is over</source>
        <translation>%1: se agotó su tiempo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Why somebody is not asked, and his activity: &quot;the channel is full (Available)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Stays until</source>
        <translation>Se queda hasta</translation>
    </message>
    <message>
        <source>Canceled when</source>
        <translation>Se cancela</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>Primero se pregunta a</translation>
    </message>
    <message>
        <source>After them</source>
        <translation>Después de ellos</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Left step %1</source>
        <translation>Dejó el paso %1</translation>
    </message>
    <message>
        <source>Not in the queue</source>
        <translation>No está en la cola</translation>
    </message>
    <message>
        <source>≠ %1: %2 → %3</source>
        <translation>≠ %1: %2 → %3</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>accepted: nobody else is asked; below, as if it came anew</source>
        <translation>aceptada: no se pregunta a nadie más; abajo, como si llegara de nuevo</translation>
    </message>
    <message>
        <source>completed: nobody is asked any more; below, as if it came anew</source>
        <translation>completada: ya no se pregunta a nadie; abajo, como si llegara de nuevo</translation>
    </message>
    <message>
        <source>canceled: nobody is asked any more; below, as if it came anew</source>
        <translation>cancelada: ya no se pregunta a nadie; abajo, como si llegara de nuevo</translation>
    </message>
    <message>
        <source>in &quot;%1&quot;, and that is what counts; below, as it is by the rules of now</source>
        <translation>en «%1», y eso es lo que cuenta; abajo, como es según las reglas actuales</translation>
    </message>
    <message>
        <source>the task is canceled: its own timeout is over</source>
        <translation>la tarea se cancela: se agotó su propio plazo</translation>
    </message>
    <message>
        <source>nobody else is asked: it is offered to %1</source>
        <translation>no se pregunta a nadie más: se ofrece a %1</translation>
    </message>
    <message>
        <source>it is offered to him, who is not in the queue (%1)</source>
        <translation>se le ofrece a él, que no está en la cola (%1)</translation>
    </message>
    <message>
        <source>%1, by its own timeout</source>
        <translation>%1, por su propio plazo</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>&quot;24 h old&quot;</extracomment>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>In TaskRouter</source>
        <translation>En TaskRouter</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 de edad</translation>
    </message>
</context>
<context>
    <name>Routing::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <translation>%1, difiere</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como es</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Qué pasaría si</translation>
    </message>
</context>
<context>
    <name>Routing::Decision</name>
    <message>
        <source>%1 s</source>
        <extracomment>A span of time in seconds: &quot;90 s&quot;</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How many people, and what is said of them: &quot;3: not in the queue&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This step is over: the task is older than %1.</source>
        <translation>Este paso ha terminado: la tarea tiene más de %1 de edad.</translation>
    </message>
    <message>
        <source>This step is skipped: nobody can be asked at once, and its skip_if is true.</source>
        <translation>Este paso se omite: no se puede preguntar a nadie enseguida, y su skip_if es verdadero.</translation>
    </message>
    <message>
        <source>The task stays here until it is %1 old.</source>
        <translation>La tarea se queda aquí hasta que tenga %1 de edad.</translation>
    </message>
    <message>
        <source>The task stays here until its own timeout.</source>
        <translation>La tarea se queda aquí hasta su propio plazo.</translation>
    </message>
    <message>
        <source>%1: queue &quot;%2&quot;, priority %3.</source>
        <translation>%1: cola «%2», prioridad %3.</translation>
    </message>
    <message>
        <source>Of %1 people: %2.</source>
        <translation>De %1 personas: %2.</translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation>Se pregunta a: %1.</translation>
    </message>
    <message>
        <source>After them: %1.</source>
        <translation>Después de ellos: %1.</translation>
    </message>
    <message>
        <source>The task is canceled: its last step was skipped, and no other filter matches.</source>
        <translation>La tarea se cancela: se omitió su último paso, y no coincide ningún otro filtro.</translation>
    </message>
    <message>
        <source>The task is canceled: its last timeout has run out, and no other filter matches. The default filter is not for such tasks.</source>
        <translation>La tarea se cancela: se agotó su último plazo, y no coincide ningún otro filtro. El filtro predeterminado no es para tales tareas.</translation>
    </message>
    <message>
        <source>The task is canceled: no filter matches, and there is no default filter.</source>
        <translation>La tarea se cancela: no coincide ningún filtro, y no hay filtro predeterminado.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>the task is for somebody else</source>
        <translation>la tarea es para otra persona</translation>
    </message>
    <message>
        <source>not in the queue</source>
        <translation>no está en la cola</translation>
    </message>
    <message>
        <source>the target&apos;s expression is false</source>
        <translation>la expresión del destino es falsa</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>ya la tiene</translation>
    </message>
    <message>
        <source>the activity is not available</source>
        <translation>la actividad no está disponible</translation>
    </message>
    <message>
        <source>the channel is full</source>
        <translation>el canal está lleno</translation>
    </message>
    <message>
        <source>others come first</source>
        <translation>otros van primero</translation>
    </message>
    <message>
        <source>Default filter</source>
        <translation>Filtro predeterminado</translation>
    </message>
    <message>
        <source>Target %1 of filter &quot;%2&quot;</source>
        <translation>Destino %1 del filtro «%2»</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; matches.</source>
        <translation>El filtro «%1» coincide.</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match.</source>
        <translation>El filtro «%1» no coincide.</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match: %2 is false.</source>
        <translation>El filtro «%1» no coincide: %2 es falso.</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match: %2 is false, as it is %3.</source>
        <translation>El filtro «%1» no coincide: %2 es falso, pues es %3.</translation>
    </message>
    <message>
        <source>Its routing target %1 goes before the workflow.</source>
        <translation>Su destino de enrutamiento %1 va antes que el workflow.</translation>
    </message>
    <message>
        <source>Routing target</source>
        <translation>Destino de enrutamiento</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A span of time in hours: &quot;24 h&quot;</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A span of time in minutes: &quot;5 min&quot;</extracomment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>Routing::Finding</name>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Task queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>“%1” is no expression: %2.</source>
        <translation>«%1» no es una expresión: %2.</translation>
    </message>
    <message>
        <source>Mend it: TaskRouter refuses it when it is saved.</source>
        <translation>Corríjala: TaskRouter la rechaza al guardarla.</translation>
    </message>
    <message>
        <source>Call the attribute otherwise, with an underscore for instance: expressions cannot name it.</source>
        <translation>Llame al atributo de otro modo, con un guion bajo por ejemplo: las expresiones no pueden nombrarlo.</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Esto no se puede usar: %1.</translation>
    </message>
    <message>
        <source>Mend it: TaskRouter refuses the workflow, or does what nobody can foretell.</source>
        <translation>Corríjalo: TaskRouter rechaza el workflow, o hace lo que nadie puede prever.</translation>
    </message>
    <message>
        <source>This target has two known workers: one by SID and one by friendly name.</source>
        <translation>Este destino tiene dos agentes conocidos: uno por SID y otro por nombre.</translation>
    </message>
    <message>
        <source>Keep one of known_worker_sid and known_worker_friendly_name; the SID stays the same for good.</source>
        <translation>Conserve uno de known_worker_sid y known_worker_friendly_name; el SID no cambia nunca.</translation>
    </message>
    <message>
        <source>An offer of this workflow would last %1 seconds.</source>
        <translation>Una oferta de este workflow duraría %1 segundos.</translation>
    </message>
    <message>
        <source>Choose 1 to 86,400 seconds; 120 is usual.</source>
        <translation>Elija de 1 a 86 400 segundos; lo habitual es 120.</translation>
    </message>
    <message>
        <source>Nobody has “%2”, so that “%1” is true of none of %3 workers, and nobody fits here.</source>
        <translation>Nadie tiene «%2», así que «%1» no se cumple para ninguno de los %3 agentes, y nadie encaja aquí.</translation>
    </message>
    <message>
        <source>Look for a slip in the name, or give workers the attribute.</source>
        <translation>Busque una errata en el nombre, o dé el atributo a los agentes.</translation>
    </message>
    <message>
        <source>“%1” compares %2 with %3, which is false whatever they are.</source>
        <translation>«%1» compara %2 con %3, lo cual es falso sean lo que sean.</translation>
    </message>
    <message>
        <source>Write numbers without quotes on both sides, and texts with them.</source>
        <translation>Escriba los números sin comillas en ambos lados, y los textos con ellas.</translation>
    </message>
    <message>
        <source>“%1” looks for something in a list, and there is %2 in its place: it is never true.</source>
        <translation>«%1» busca algo en una lista, y en su lugar hay %2: nunca es verdadero.</translation>
    </message>
    <message>
        <source>Use == or CONTAINS for a single value, or make the attribute a list.</source>
        <translation>Use == o CONTAINS para un valor suelto, o haga del atributo una lista.</translation>
    </message>
    <message>
        <source>“%1” compares %2 with %3 as if both were single values: it is never true.</source>
        <translation>«%1» compara %2 con %3 como si ambos fueran valores sueltos: nunca es verdadero.</translation>
    </message>
    <message>
        <source>Use HAS where the attribute is a list of values, and a dot to look into an object.</source>
        <translation>Use HAS donde el atributo es una lista de valores, y un punto para mirar dentro de un objeto.</translation>
    </message>
    <message>
        <source>None of %1 workers fits “%2”.</source>
        <translation>Ninguno de los %1 agentes cumple «%2».</translation>
    </message>
    <message>
        <source>Change the expression or the workers&apos; attributes: whatever comes into this queue waits in vain.</source>
        <translation>Cambie la expresión o los atributos de los agentes: lo que llega a esta cola espera en vano.</translation>
    </message>
    <message>
        <source>None of the %1 workers of the queue “%3” fits “%2”.</source>
        <translation>Ninguno de los %1 agentes de la cola «%3» cumple «%2».</translation>
    </message>
    <message>
        <source>Change the target&apos;s expression: tasks wait in this step for nobody.</source>
        <translation>Cambie la expresión del destino: en este paso las tareas no esperan a nadie.</translation>
    </message>
    <message>
        <source>“%1” is true of no task.</source>
        <translation>«%1» no se cumple para ninguna tarea.</translation>
    </message>
    <message>
        <source>Remove the filter, or mend its expression.</source>
        <translation>Quite el filtro, o corrija su expresión.</translation>
    </message>
    <message>
        <source>“%1” is true of nobody, and this target has no timeout: tasks stay in it.</source>
        <translation>«%1» no se cumple para nadie, y este destino no tiene plazo: las tareas se quedan en él.</translation>
    </message>
    <message>
        <source>Give it a timeout where a delay is meant, or mend its expression.</source>
        <translation>Dele un plazo si se quiere una demora, o corrija su expresión.</translation>
    </message>
    <message>
        <source>No task comes to this filter: whatever fits it fits “%1” before it, and stays there.</source>
        <translation>Ninguna tarea llega a este filtro: lo que coincide con él coincide antes con «%1», y se queda allí.</translation>
    </message>
    <message>
        <source>Put the narrower filter first, or let the earlier one end by timeouts.</source>
        <translation>Ponga primero el filtro más estricto, o haga que el anterior termine por plazos.</translation>
    </message>
    <message>
        <source>No task comes to this target: the one before it has neither a timeout nor a skip_if.</source>
        <translation>Ninguna tarea llega a este destino: el anterior no tiene ni plazo ni skip_if.</translation>
    </message>
    <message>
        <source>Give the target before it a timeout, or remove this one.</source>
        <translation>Dé un plazo al destino anterior, o quite este.</translation>
    </message>
    <message>
        <source>A task that nobody accepts within %1 seconds is canceled here: the default filter is for tasks that match nothing, not for those whose timeouts ran out.</source>
        <translation>Una tarea que nadie acepta en %1 segundos se cancela aquí: el filtro predeterminado es para tareas que no coinciden con nada, no para aquellas cuyos plazos se agotaron.</translation>
    </message>
    <message>
        <source>Leave out the last timeout, or add a last filter that fits everything and leads to the default queue.</source>
        <translation>Quite el último plazo, o añada un último filtro que coincida con todo y lleve a la cola predeterminada.</translation>
    </message>
    <message>
        <source>There is no default filter: a task that matches nothing has nowhere to go.</source>
        <translation>No hay filtro predeterminado: una tarea que no coincide con nada no tiene adónde ir.</translation>
    </message>
    <message>
        <source>Add default_filter with a queue.</source>
        <translation>Añada default_filter con una cola.</translation>
    </message>
    <message>
        <source>A task waits here for the one worker in “%1” for as long as it lives, also where there is no such worker.</source>
        <translation>Una tarea espera aquí al único agente de «%1» mientras viva, también si no existe tal agente.</translation>
    </message>
    <message>
        <source>Give the target a timeout or a skip_if, and a target after it for everybody.</source>
        <translation>Dé al destino un plazo o un skip_if, y después de él un destino para todos.</translation>
    </message>
    <message>
        <source>Whoever misses an offer of %1 seconds is put into “%2”, in which nobody is available: in a busy hour one after the other drops out until nobody is left.</source>
        <translation>Quien pierde una oferta de %1 segundos pasa a «%2», donde nadie está disponible: en una hora punta van cayendo uno tras otro hasta que no queda nadie.</translation>
    </message>
    <message>
        <source>Choose an available timeout activity, or let offers last longer.</source>
        <translation>Elija una actividad de tiempo agotado disponible, o haga que las ofertas duren más.</translation>
    </message>
    <message>
        <source>TaskRouter knows nothing of this name.</source>
        <translation>TaskRouter no conoce este nombre.</translation>
    </message>
    <message>
        <source>Look for a slip in it: whatever stands there says nothing.</source>
        <translation>Busque una errata: lo que hay ahí no dice nada.</translation>
    </message>
    <message>
        <source>Nobody has “%2”, so that “%1” is true of none of %3 workers.</source>
        <translation>Nadie tiene «%2», así que «%1» no se cumple para ninguno de los %3 agentes.</translation>
    </message>
    <message>
        <source>Look for a slip in the name; the other parts of the expression still count.</source>
        <translation>Busque una errata en el nombre; las demás partes de la expresión siguen contando.</translation>
    </message>
    <message>
        <source>Nobody has a whole number under “%1”, and nothing else is sorted by.</source>
        <translation>Nadie tiene un número entero en «%1», y no se ordena por otra cosa.</translation>
    </message>
    <message>
        <source>Make the attribute a whole number, or leave out order_by.</source>
        <translation>Haga del atributo un número entero, o quite order_by.</translation>
    </message>
    <message>
        <source>No workflow leads to this queue.</source>
        <translation>Ningún workflow lleva a esta cola.</translation>
    </message>
    <message>
        <source>Remove it, or lead a workflow to it.</source>
        <translation>Quítela, o dirija un workflow a ella.</translation>
    </message>
    <message>
        <source>“%1” fits nobody, whoever comes.</source>
        <translation>«%1» no coincide con nadie, venga quien venga.</translation>
    </message>
    <message>
        <source>Nothing to do where tasks are meant to be parked here.</source>
        <translation>Nada que hacer si las tareas deben quedarse aquí aparcadas.</translation>
    </message>
    <message>
        <source>“%1” fits nobody: this target is a delay of %2 seconds.</source>
        <translation>«%1» no coincide con nadie: este destino es una demora de %2 segundos.</translation>
    </message>
    <message>
        <source>Nothing to do where that is meant.</source>
        <translation>Nada que hacer si es lo que se pretende.</translation>
    </message>
    <message>
        <source>The priority “%1” is a text; TaskRouter reads it as a number.</source>
        <translation>La prioridad «%1» es un texto; TaskRouter la lee como número.</translation>
    </message>
    <message>
        <source>Write it without quotes, so that no other reader stumbles.</source>
        <translation>Escríbala sin comillas, para que ningún otro lector tropiece.</translation>
    </message>
</context>
<context>
    <name>Routing::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Qué es extraño</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>No se encontró nada extraño.</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, for information: %3</source>
        <translation>Errores: %1, advertencias: %2, informaciones: %3</translation>
    </message>
</context>
<context>
    <name>Routing::RoutingTest</name>
    <message>
        <source>the task is canceled by then</source>
        <translation>la tarea ya está cancelada entonces</translation>
    </message>
    <message>
        <source>after %1 s: %2</source>
        <extracomment>What is wrong when a task is so many seconds old: &quot;after 60 s: the queue is &quot;Sales&quot;, expected &quot;Support&quot;&quot;</extracomment>
        <translation>después de %1 s: %2</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>después de %1 s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>the task is canceled %1, expected %2</source>
        <translation>la tarea se cancela %1, se esperaba %2</translation>
    </message>
    <message>
        <source>the routing target goes before every filter</source>
        <translation>el destino de enrutamiento va antes que todo filtro</translation>
    </message>
    <message>
        <source>the filter is &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>el filtro es «%1», se esperaba «%2»</translation>
    </message>
    <message>
        <source>the target is %1, expected %2</source>
        <translation>el destino es %1, se esperaba %2</translation>
    </message>
    <message>
        <source>the queue is &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>la cola es «%1», se esperaba «%2»</translation>
    </message>
    <message>
        <source>the priority is %1, expected %2</source>
        <translation>la prioridad es %1, se esperaba %2</translation>
    </message>
    <message>
        <source>the first workers are %1, expected %2</source>
        <translation>los primeros agentes son %1, se esperaba %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>Routing::RoutingTestReader</name>
    <message>
        <source>&quot;%1&quot; is expected</source>
        <translation>se espera «%1»</translation>
    </message>
    <message>
        <source>a list of at least one test is expected</source>
        <translation>se espera una lista de al menos una prueba</translation>
    </message>
    <message>
        <source>a name or a SID is expected</source>
        <translation>se espera un nombre o un SID</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;, or several</source>
        <extracomment>&quot;there is no worker &quot;Ann&quot;, or several&quot;</extracomment>
        <translation>no hay %1 «%2», o hay varios</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is expected</source>
        <translation>se espera un entero de 0 a %1</translation>
    </message>
    <message>
        <source>a number of seconds from 0 to %1 is expected</source>
        <translation>se espera un número de segundos de 0 a %1</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>workflow</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>se espera una lista</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>this worker stands there twice</source>
        <translation>este agente está ahí dos veces</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>se espera un objeto</translation>
    </message>
    <message>
        <source>a test needs a name</source>
        <translation>una prueba necesita un nombre</translation>
    </message>
    <message>
        <source>there are several workflows: which one is meant?</source>
        <translation>hay varios workflows: ¿cuál es?</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>se espera un texto</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>the name or the SID of a worker or a queue is expected</source>
        <translation>se espera el nombre o el SID de un agente o una cola</translation>
    </message>
    <message>
        <source>an object, or a list of them, is expected</source>
        <translation>se espera un objeto, o una lista de ellos</translation>
    </message>
    <message>
        <source>nothing is expected here</source>
        <translation>aquí no se espera nada</translation>
    </message>
    <message>
        <source>targets count from 1</source>
        <translation>los destinos se cuentan desde 1</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>the name or the number of a filter of the workflow is expected, or null for the default filter</source>
        <translation>se espera el nombre o el número de un filtro del workflow, o null para el filtro predeterminado</translation>
    </message>
    <message>
        <source>this is no file of routing tests: &quot;%1&quot; is expected</source>
        <translation>esto no es un archivo de pruebas de enrutamiento: se espera «%1»</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here; there are: %2</source>
        <extracomment>&quot;there is no &quot;expects&quot; here; there are: name, task, expect&quot;</extracomment>
        <translation>aquí no hay «%1»; hay: %2</translation>
    </message>
    <message>
        <source>a test without one is of &quot;%1&quot;, which is not there; there are: %2</source>
        <translation>una prueba sin canal es de «%1», que no existe; hay: %2</translation>
    </message>
    <message>
        <source>there is no task channel &quot;%1&quot;; there are: %2</source>
        <translation>no hay ningún canal de tareas «%1»; hay: %2</translation>
    </message>
</context>
<context>
    <name>Routing::WorkflowReader</name>
    <message>
        <source>this is needed, and is an object</source>
        <translation>esto es necesario, y es un objeto</translation>
    </message>
    <message>
        <source>there is no queue: a filter or a default filter is needed</source>
        <translation>no hay ninguna cola: se necesita un filtro o un filtro predeterminado</translation>
    </message>
    <message>
        <source>routing knows nothing of that name</source>
        <translation>el enrutamiento no conoce ese nombre</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>se espera una lista</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>se espera un objeto</translation>
    </message>
    <message>
        <source>at least one target is needed</source>
        <translation>se necesita al menos un destino («target»)</translation>
    </message>
    <message>
        <source>the first target needs a queue</source>
        <translation>el primer destino necesita una cola</translation>
    </message>
    <message>
        <source>there is no queue &quot;%1&quot;</source>
        <translation>no hay ninguna cola «%1»</translation>
    </message>
    <message>
        <source>a whole number from 0 is expected</source>
        <translation>se espera un entero desde 0</translation>
    </message>
    <message>
        <source>a number of seconds is expected, and this is a text: without the quotes it would be one</source>
        <translation>se espera un número de segundos, y esto es un texto: sin las comillas lo sería</translation>
    </message>
    <message>
        <source>a whole number of seconds from 1 to %1 is expected</source>
        <translation>se espera un número entero de segundos de 1 a %1</translation>
    </message>
    <message>
        <source>a target has one known worker: by SID or by friendly name, not both</source>
        <translation>un destino tiene un agente conocido: por SID o por nombre, no ambos</translation>
    </message>
    <message>
        <source>the default filter needs a queue</source>
        <translation>el filtro predeterminado necesita una cola</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>se espera un texto</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <extracomment>A place in a text, and what is wrong there: &quot;line 3, column 14: a comma is expected&quot;</extracomment>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>this is no JSON (%1)</source>
        <translation>esto no es JSON (%1)</translation>
    </message>
</context>
<context>
    <name>Simulator::Control</name>
    <message>
        <source>jump, speed or paused is expected</source>
        <translation>se espera jump, speed o paused</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>la lista está vacía</translation>
    </message>
    <message>
        <source>[%1]: %2 What stands before it is done.</source>
        <translation>[%1]: %2 Lo anterior está hecho.</translation>
    </message>
    <message>
        <source>%1 names nothing</source>
        <translation>%1 no nombra nada</translation>
    </message>
    <message>
        <source>%1 is no id that there was</source>
        <translation>%1 no es un identificador que existiera</translation>
    </message>
    <message>
        <source>its workflow has no such step</source>
        <translation>su workflow no tiene ese paso</translation>
    </message>
    <message>
        <source>it has no configuration</source>
        <translation>no tiene configuración</translation>
    </message>
    <message>
        <source>%1 is no open reservation of it</source>
        <translation>%1 no es una reserva abierta suya</translation>
    </message>
    <message>
        <source>%1 is no reservation of it</source>
        <translation>%1 no es una reserva suya</translation>
    </message>
    <message>
        <source>its task does not know it</source>
        <translation>su tarea no la conoce</translation>
    </message>
    <message>
        <source>it is open, and its task or its worker does not know it</source>
        <translation>está abierta, y su tarea o su agente no la conoce</translation>
    </message>
    <message>
        <source>no length of time</source>
        <translation>no es una duración</translation>
    </message>
    <message>
        <source>%1 is outside of what a fault may do</source>
        <translation>%1 está fuera de lo que puede hacer un fallo</translation>
    </message>
    <message>
        <source>at least 0.1 seconds</source>
        <translation>al menos 0,1 segundos</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>se espera una lista</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n is expected</source>
        <translation>
            <numerusform>se espera una lista de %n</numerusform>
            <numerusform>se espera una lista de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>se espera un entero de %1 a %2</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>se espera un texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>«%1» no se conoce aquí</translation>
    </message>
    <message>
        <source>this stands here twice</source>
        <translation>esto está aquí dos veces</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>se espera un número entero</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>se espera un número</translation>
    </message>
    <message>
        <source>an Event is older than the one before</source>
        <translation>un evento es más antiguo que el anterior</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is expected: this is no saved world</source>
        <translation>se espera «%1»: esto no es un mundo guardado</translation>
    </message>
    <message>
        <source>the file is cut or no JSON, at byte %1: %2</source>
        <translation>el archivo está cortado o no es JSON, en el byte %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SID that a workspace has</source>
        <translation>«%1» no es un SID que tenga un espacio de trabajo</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>otra versión</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>the members of the file are expected</source>
        <translation>se esperan los campos del archivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known to this version, %2: the file was saved by %3. Open it with that one, or a newer one.</source>
        <translation>«%1» no se conoce en esta versión, %2: el archivo lo guardó %3. Ábralo con esa o con una más reciente.</translation>
    </message>
    <message>
        <source>this version, %1, reads &quot;%2&quot;, and the file is &quot;%3&quot;, saved by %4</source>
        <translation>esta versión, %1, lee «%2», y el archivo es «%3», guardado por %4</translation>
    </message>
</context>
<context>
    <name>Simulator::FaultPreview</name>
    <message>
        <source>%1 comes back.</source>
        <translation>Vuelve %1.</translation>
    </message>
    <message>
        <source>Nothing comes back: the connection closes.</source>
        <translation>No vuelve nada: la conexión se cierra.</translation>
    </message>
    <message>
        <source>Nothing comes back: the connection is reset.</source>
        <translation>No vuelve nada: la conexión se restablece.</translation>
    </message>
    <message>
        <source>Half of the answer comes back.</source>
        <translation>Vuelve la mitad de la respuesta.</translation>
    </message>
    <message>
        <source>Bytes come back that are no answer.</source>
        <translation>Vuelven bytes que no son una respuesta.</translation>
    </message>
    <message>
        <source>Less comes back than the answer announces.</source>
        <translation>Vuelve menos de lo que anuncia la respuesta.</translation>
    </message>
    <message>
        <source>The answer comes back at %1 bytes a second.</source>
        <translation>La respuesta vuelve a %1 bytes por segundo.</translation>
    </message>
    <message>
        <source>The answer is %1 MiB longer.</source>
        <translation>La respuesta es %1 MiB más larga.</translation>
    </message>
    <message>
        <source>The answer&apos;s date is %1 minutes off.</source>
        <translation>La fecha de la respuesta se desvía %1 minutos.</translation>
    </message>
    <message>
        <source>The answer comes back, changed.</source>
        <translation>La respuesta vuelve cambiada.</translation>
    </message>
    <message>
        <source>The answer comes back.</source>
        <translation>La respuesta vuelve.</translation>
    </message>
    <message>
        <source>The request waits for %1 s.</source>
        <translation>La petición espera %1 s.</translation>
    </message>
    <message>
        <source>Somebody else changes the reservation before.</source>
        <translation>Antes, otra persona cambia la reserva.</translation>
    </message>
    <message>
        <source>What was asked for is done.</source>
        <translation>Lo que se pidió se hace.</translation>
    </message>
    <message>
        <source>Nothing is done.</source>
        <translation>No se hace nada.</translation>
    </message>
    <message>
        <source>Nobody asked anything in the last minute.</source>
        <translation>En el último minuto nadie pidió nada.</translation>
    </message>
    <message numerus="yes">
        <source>It is for %1 of the %n request(s) of the last minute.</source>
        <translation>
            <numerusform>Vale para %1 de %n petición del último minuto.</numerusform>
            <numerusform>Vale para %1 de las %n peticiones del último minuto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulator::FaultRule</name>
    <message>
        <source>Answers come late</source>
        <translation>Las respuestas llegan tarde</translation>
    </message>
    <message>
        <source>Answers trickle</source>
        <translation>Las respuestas gotean</translation>
    </message>
    <message>
        <source>An error instead of the answer</source>
        <translation>Un error en vez de la respuesta</translation>
    </message>
    <message>
        <source>Connection closes, nothing done</source>
        <translation>Se cierra la conexión, nada hecho</translation>
    </message>
    <message>
        <source>Done, but the connection closes before the answer</source>
        <translation>Hecho, pero la conexión se cierra antes de la respuesta</translation>
    </message>
    <message>
        <source>Connection is reset</source>
        <translation>La conexión se restablece</translation>
    </message>
    <message>
        <source>Done, but only half of the answer arrives</source>
        <translation>Hecho, pero solo llega la mitad de la respuesta</translation>
    </message>
    <message>
        <source>Garbage instead of an answer</source>
        <translation>Basura en vez de una respuesta</translation>
    </message>
    <message>
        <source>Done, but the answer is shorter than announced</source>
        <translation>Hecho, pero la respuesta es más corta de lo anunciado</translation>
    </message>
    <message>
        <source>Somebody else changes the reservation first</source>
        <translation>Otra persona cambia primero la reserva</translation>
    </message>
    <message>
        <source>The server&apos;s clock is wrong</source>
        <translation>El reloj del servidor va mal</translation>
    </message>
    <message>
        <source>Credentials are refused</source>
        <translation>Se rechazan las credenciales</translation>
    </message>
    <message>
        <source>Answers are huge</source>
        <translation>Las respuestas son enormes</translation>
    </message>
    <message>
        <source>Answer %1 with a web page</source>
        <translation>Respuesta %1 con una página web</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>%1, Retry-After %2 s</source>
        <translation>%1, Retry-After %2 s</translation>
    </message>
    <message>
        <source>%1, by %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n time(s)</source>
        <translation>
            <numerusform>%1 · %n vez</numerusform>
            <numerusform>%1 · %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers have values of unusual types</source>
        <translation>Las respuestas tienen valores de tipos inusuales</translation>
    </message>
    <message>
        <source>Lists go on at another host</source>
        <translation>Las listas siguen en otro host</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas las peticiones</translation>
    </message>
    <message>
        <source>All fetches</source>
        <translation>Todas las consultas</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Todas las listas</translation>
    </message>
    <message>
        <source>All updates</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Lists of events</source>
        <translation>Listas de eventos</translation>
    </message>
    <message>
        <source>Fetches of reservations</source>
        <translation>Consultas de reservas</translation>
    </message>
    <message>
        <source>Lists of reservations</source>
        <translation>Listas de reservas</translation>
    </message>
    <message>
        <source>Updates of reservations</source>
        <translation>Cambios de reservas</translation>
    </message>
    <message>
        <source>All of tasks</source>
        <translation>Todo lo de tareas</translation>
    </message>
    <message>
        <source>Lists of tasks</source>
        <translation>Listas de tareas</translation>
    </message>
    <message>
        <source>All of workers</source>
        <translation>Todo lo de agentes</translation>
    </message>
</context>
<context>
    <name>Simulator::Guide</name>
    <message>
        <source>It is decided: %1 of %2 goals reached.</source>
        <translation>Está decidido: %1 de %2 objetivos alcanzados.</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached, %3 open. What must not happen is decided only at the end.</source>
        <translation>%1 de %2 objetivos alcanzados, %3 abiertos. Lo que no debe ocurrir se decide solo al final.</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached, %3 open.</source>
        <translation>%1 de %2 objetivos alcanzados, %3 abiertos.</translation>
    </message>
    <message>
        <source>That was the last step. %1 The world goes on; the trainer&apos;s panel has the report and other scenarios.</source>
        <translation>Ese fue el último paso. %1 El mundo sigue; en el panel del instructor están el informe y otros escenarios.</translation>
    </message>
</context>
<context>
    <name>Simulator::RequestWords</name>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Reservation of %1</source>
        <translation>Reserva de %1</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Agente %1</translation>
    </message>
    <message>
        <source>Task “%1”</source>
        <translation>Tarea «%1»</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Simulator::Scenario</name>
    <message>
        <source>an object is expected</source>
        <translation>se espera un objeto</translation>
    </message>
    <message>
        <source>there is no such field here</source>
        <translation>aquí no existe ese campo</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>se espera un texto</translation>
    </message>
    <message>
        <source>this is needed and must not be empty</source>
        <translation>esto es necesario y no debe estar vacío</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>se espera un número</translation>
    </message>
    <message>
        <source>%1 to %2, both included</source>
        <translation>de %1 a %2, ambos incluidos</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>se espera un número entero</translation>
    </message>
    <message>
        <source>seconds are expected: a number, or a list of the least and the most</source>
        <translation>se esperan segundos: un número, o una lista con el mínimo y el máximo</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>como máximo %n carácter</numerusform>
            <numerusform>como máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>se espera una lista</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>se espera una lista de textos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>«%1» no se conoce aquí</translation>
    </message>
    <message>
        <source>there is nothing named &quot;%1&quot;</source>
        <translation>no hay nada llamado «%1»</translation>
    </message>
    <message>
        <source>only a canceled or completed task has ended, and not before it came</source>
        <translation>solo una tarea cancelada o completada ha terminado, y no antes de llegar</translation>
    </message>
    <message>
        <source>a finished task has no open reservation</source>
        <translation>una tarea terminada no tiene ninguna reserva abierta</translation>
    </message>
    <message>
        <source>without an open reservation a task is pending or finished</source>
        <translation>sin reserva abierta, una tarea está pendiente o terminada</translation>
    </message>
    <message>
        <source>its reservations make this task %1</source>
        <translation>sus reservas hacen que esta tarea esté «%1»</translation>
    </message>
    <message>
        <source>its moments are not in order: age of the task, offered, answered, wrapped, ended</source>
        <translation>sus momentos no están en orden: edad de la tarea, ofrecida, respondida, en trabajo posterior, terminada</translation>
    </message>
    <message>
        <source>1 is expected: the format that this version understands</source>
        <translation>se espera 1: el formato que entiende esta versión</translation>
    </message>
    <message>
        <source>a moment like 2026-03-02T14:03:27Z is expected</source>
        <translation>se espera un momento como 2026-03-02T14:03:27Z</translation>
    </message>
    <message>
        <source>there are two of this name: %1</source>
        <translation>hay dos con este nombre: %1</translation>
    </message>
    <message>
        <source>accepts and rejects together are more than 1</source>
        <translation>accepts y rejects juntos suman más de 1</translation>
    </message>
    <message>
        <source>at least 0.1 seconds</source>
        <translation>al menos 0,1 segundos</translation>
    </message>
    <message>
        <source>tasks of a stream have no key</source>
        <translation>las tareas de un flujo no tienen clave</translation>
    </message>
    <message>
        <source>what is to be avoided is no step</source>
        <translation>lo que hay que evitar no es un paso</translation>
    </message>
    <message>
        <source>what is to be avoided needs an end</source>
        <translation>lo que hay que evitar necesita un final</translation>
    </message>
    <message>
        <source>there is something after the end</source>
        <translation>hay algo después del final</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>el texto termina demasiado pronto</translation>
    </message>
    <message>
        <source>the name of a field in double quotes is expected</source>
        <translation>se espera el nombre de un campo entre comillas dobles</translation>
    </message>
    <message>
        <source>too many fields in one object</source>
        <translation>demasiados campos en un objeto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice</source>
        <translation>«%1» está aquí dos veces</translation>
    </message>
    <message>
        <source>a colon is expected after &quot;%1&quot;</source>
        <translation>se esperan dos puntos después de «%1»</translation>
    </message>
    <message>
        <source>a comma or } is expected</source>
        <translation>se espera una coma o }</translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation>se espera una coma o ]</translation>
    </message>
    <message>
        <source>a value is expected: an object, a list, a text in double quotes, a number, true, false or null</source>
        <translation>se espera un valor: un objeto, una lista, un texto entre comillas dobles, un número, true, false o null</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>hay unas comillas sin cerrar</translation>
    </message>
    <message>
        <source>a text goes over the end of its line or has a control character</source>
        <translation>un texto pasa del final de su línea o tiene un carácter de control</translation>
    </message>
    <message>
        <source>\%1 is no escape</source>
        <translation>\%1 no es un escape</translation>
    </message>
    <message>
        <source>\u%1 is no character</source>
        <translation>\u%1 no es un carácter</translation>
    </message>
    <message>
        <source>\u%1 has no second half</source>
        <translation>\u%1 no tiene segunda mitad</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u necesita cuatro dígitos hexadecimales</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>the file is too big</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>esto no es UTF-8</translation>
    </message>
    <message>
        <source>one activity must not be available</source>
        <translation>una actividad debe ser no disponible</translation>
    </message>
    <message>
        <source>first and last names are needed</source>
        <translation>se necesitan nombres y apellidos</translation>
    </message>
    <message>
        <source>TaskRouter does not let this happen: %1</source>
        <translation>TaskRouter no permite que ocurra esto: %1</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of this language, as scenario files name their texts in it.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>workflows are written as TaskRouter has them: &quot;configuration&quot;: {&quot;task_routing&quot;: {&quot;filters&quot;: [{&quot;expression&quot;: &quot;…&quot;, &quot;targets&quot;: [{&quot;queue&quot;: &quot;…&quot;, &quot;timeout&quot;: 60}]}], &quot;default_filter&quot;: {&quot;queue&quot;: &quot;…&quot;}}}</source>
        <translation>los workflows se escriben como los tiene TaskRouter: &quot;configuration&quot;: {&quot;task_routing&quot;: {&quot;filters&quot;: [{&quot;expression&quot;: &quot;…&quot;, &quot;targets&quot;: [{&quot;queue&quot;: &quot;…&quot;, &quot;timeout&quot;: 60}]}], &quot;default_filter&quot;: {&quot;queue&quot;: &quot;…&quot;}}}</translation>
    </message>
    <message>
        <source>the configuration says it already, in &quot;default_filter&quot;</source>
        <translation>la configuración ya lo dice, en &quot;default_filter&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a scenario, which says itself who arrives: a rate can be set for a workspace alone</source>
        <translation>«%1» es un escenario, que dice él mismo quién llega: solo para un espacio de trabajo se puede fijar un ritmo</translation>
    </message>
    <message>
        <source>A rehearsal of this workspace as it was on %1.</source>
        <translation>Un ensayo de este espacio de trabajo tal como era el %1.</translation>
    </message>
    <message>
        <source>A rehearsal of this workspace.</source>
        <translation>Un ensayo de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Nobody was available when the workspace was read: all come to &quot;%1&quot; now.</source>
        <translation>Nadie estaba disponible cuando se leyó el espacio de trabajo: todos pasan ahora a «%1».</translation>
    </message>
    <message>
        <source>Workflow %1: no task was found that comes to %2; none will arrive there.</source>
        <translation>Workflow %1: no se encontró ninguna tarea que llegue a %2; allí no llegará ninguna.</translation>
    </message>
    <message>
        <source>Callbacks to %1 are not made: a rehearsal calls this machine alone, by plain http.</source>
        <translation>Los callbacks a %1 no se hacen: un ensayo solo llama a este equipo, por http sin cifrar.</translation>
    </message>
    <message>
        <source>Nobody was available when the workspace was read: to &quot;%1&quot; come now: %2</source>
        <translation>Nadie estaba disponible cuando se leyó el espacio de trabajo: pasan ahora a «%1»: %2</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; when the workspace was read; nobody has a task in a rehearsal, so within %2 minutes they are back in &quot;%3&quot;: %4</source>
        <translation>En «%1» cuando se leyó el espacio de trabajo; en un ensayo nadie tiene una tarea, así que en %2 minutos vuelven a «%3»: %4</translation>
    </message>
    <message>
        <source>Away for more than %1 hours when the workspace was read, and not expected back: %2</source>
        <translation>Ausentes desde hacía más de %1 horas cuando se leyó el espacio de trabajo, y no se espera que vuelvan: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a scenario nor a file; the scenarios are: %2</source>
        <translation>«%1» no es ni un escenario ni un archivo; los escenarios son: %2</translation>
    </message>
</context>
<context>
    <name>Simulator::ScenarioWriter</name>
    <message>
        <source>Say here what the trainee is to do.</source>
        <translation>Diga aquí qué debe hacer el alumno.</translation>
    </message>
    <message>
        <source>Have a task accepted</source>
        <translation>Hacer que se acepte una tarea</translation>
    </message>
    <message>
        <source>A word to the trainee, five seconds after the start.</source>
        <translation>Unas palabras al alumno, cinco segundos después de empezar.</translation>
    </message>
</context>
<context>
    <name>Simulator::ScriptAction</name>
    <message>
        <source>is answered</source>
        <translation>se responde</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>no se responde</translation>
    </message>
    <message>
        <source>is busy</source>
        <translation>está ocupado</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>no se puede localizar</translation>
    </message>
    <message>
        <source>rings until the caller is gone</source>
        <translation>suena hasta que el llamante se va</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>A task arrives: %1</source>
        <translation>Llega una tarea: %1</translation>
    </message>
    <message>
        <source>The caller hangs up: %1</source>
        <translation>El llamante cuelga: %1</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 acepta</translation>
    </message>
    <message>
        <source>%1 rejects</source>
        <translation>%1 rechaza</translation>
    </message>
    <message>
        <source>%1 takes the call in a conference</source>
        <translation>%1 toma la llamada en una conferencia</translation>
    </message>
    <message>
        <source>%1 wraps up</source>
        <translation>%1 pasa a trabajo posterior</translation>
    </message>
    <message>
        <source>%1 completes</source>
        <translation>%1 completa</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 pasa a %2</translation>
    </message>
    <message>
        <source>%1: the telephone %2</source>
        <translation>%1: el teléfono %2</translation>
    </message>
    <message>
        <source>The task is canceled: %1</source>
        <translation>Se cancela la tarea: %1</translation>
    </message>
    <message>
        <source>The task is deleted: %1</source>
        <translation>Se elimina la tarea: %1</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation>Fallo: %1</translation>
    </message>
    <message>
        <source>All faults end</source>
        <translation>Terminan todos los fallos</translation>
    </message>
    <message>
        <source>A note: %1</source>
        <translation>Una nota: %1</translation>
    </message>
    <message>
        <source>From now on so many tasks arrive an hour: %1</source>
        <translation>A partir de ahora llegan tantas tareas por hora: %1</translation>
    </message>
</context>
<context>
    <name>Simulator::Simulation</name>
    <message>
        <source>There is no such worker or activity.</source>
        <translation>No existe ese agente o esa actividad.</translation>
    </message>
    <message>
        <source>The task is not there.</source>
        <translation>La tarea no está.</translation>
    </message>
    <message>
        <source>The worker has no reservation that this fits.</source>
        <translation>El agente no tiene ninguna reserva a la que esto corresponda.</translation>
    </message>
    <message>
        <source>Nobody is on the line any more.</source>
        <translation>Ya no hay nadie en la línea.</translation>
    </message>
    <message>
        <source>No tasks arrive by themselves in this scenario.</source>
        <translation>En este escenario no llegan tareas por sí solas.</translation>
    </message>
</context>
<context>
    <name>Simulator::SimulatorThread</name>
    <message>
        <source>The simulator cannot listen on port %1: %2</source>
        <translation>El simulador no puede escuchar en el puerto %1: %2</translation>
    </message>
    <message>
        <source>This fault is over already.</source>
        <translation>Este fallo ya ha terminado.</translation>
    </message>
    <message>
        <source>There is no room for more trainees.</source>
        <translation>No hay sitio para más alumnos.</translation>
    </message>
    <message numerus="yes">
        <source>%n moments are kept already. Remove one first.</source>
        <translation>
            <numerusform>Ya se conserva %n momento. Quite uno primero.</numerusform>
            <numerusform>Ya se conservan %n momentos. Quite uno primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>This moment is not kept any more.</source>
        <translation>Este momento ya no se conserva.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a world.</source>
        <translation>%1 es demasiado grande para un mundo.</translation>
    </message>
    <message>
        <source>There is a trainee of this name. Names tell who did what.</source>
        <translation>Ya hay un alumno con ese nombre. Los nombres dicen quién hizo qué.</translation>
    </message>
</context>
<context>
    <name>Simulator::Snapshot</name>
    <message>
        <source>reached after %1</source>
        <translation>alcanzado tras %1</translation>
    </message>
    <message>
        <source>missed after %1</source>
        <translation>fallado tras %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>desde %1: %2</translation>
    </message>
    <message>
        <source>There is no such worker.</source>
        <translation>No existe ese agente.</translation>
    </message>
    <message>
        <source>There is no such activity.</source>
        <translation>No existe esa actividad.</translation>
    </message>
    <message>
        <source>There is no workflow that could take a task.</source>
        <translation>No hay ningún workflow que pueda tomar una tarea.</translation>
    </message>
    <message>
        <source>A new call</source>
        <translation>Una nueva llamada</translation>
    </message>
    <message>
        <source>The title is too long.</source>
        <translation>El título es demasiado largo.</translation>
    </message>
    <message>
        <source>Seed %1, from %2 to %3 UTC, %4 minutes</source>
        <translation>Semilla %1, de %2 a %3 UTC, %4 minutos</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>[reached]</source>
        <translation>[alcanzado]</translation>
    </message>
    <message>
        <source>[missed]</source>
        <translation>[fallado]</translation>
    </message>
    <message>
        <source>[open]</source>
        <translation>[abierto]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Tasks arrived</source>
        <translation>Tareas llegadas</translation>
    </message>
    <message>
        <source>Offers made</source>
        <translation>Ofertas hechas</translation>
    </message>
    <message>
        <source>Offers accepted</source>
        <translation>Ofertas aceptadas</translation>
    </message>
    <message>
        <source>Offers rejected</source>
        <translation>Ofertas rechazadas</translation>
    </message>
    <message>
        <source>Offers that ran out</source>
        <translation>Ofertas vencidas</translation>
    </message>
    <message>
        <source>Offers canceled</source>
        <translation>Ofertas canceladas</translation>
    </message>
    <message>
        <source>Offers rescinded</source>
        <translation>Ofertas retiradas</translation>
    </message>
    <message>
        <source>Reservations completed</source>
        <translation>Reservas completadas</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <translation>Tareas completadas</translation>
    </message>
    <message>
        <source>Tasks canceled, callers lost among them</source>
        <translation>Tareas canceladas, entre ellas llamantes perdidos</translation>
    </message>
    <message>
        <source>Mean time until somebody accepted: %1 minutes</source>
        <translation>Tiempo medio hasta que alguien aceptó: %1 minutos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tasks there at the beginning</source>
        <translation>Tareas presentes al inicio</translation>
    </message>
    <message>
        <source>Tasks open now</source>
        <translation>Tareas aún abiertas</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
</context>
<context>
    <name>SimulatorMain</name>
    <message>
        <source>What to simulate: %1, or a file.</source>
        <translation>Qué simular: %1, o un archivo.</translation>
    </message>
    <message>
        <source>Port on the loopback interface; 0 for any free one.</source>
        <translation>Puerto en la interfaz loopback; 0 para cualquiera libre.</translation>
    </message>
    <message>
        <source>The same seed and requests give the same answers.</source>
        <translation>La misma semilla y las mismas peticiones dan las mismas respuestas.</translation>
    </message>
    <message>
        <source>Simulated seconds per second, 0.1 to 60; 0 lets the clock stand still.</source>
        <translation>Segundos simulados por segundo, de 0.1 a 60; 0 deja parado el reloj.</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;.</source>
        <translation>--%1 no puede ser «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option.</source>
        <translation>«%1» no es una opción.</translation>
    </message>
    <message>
        <source>A TaskRouter to rehearse with: a simulated contact centre on the loopback interface. Its first line of output is a JSON object with url, account_sid, auth_token, workspace_sid and task_sid. Below url/_simulator other programs steer it; GET /_simulator/openapi.json, with account_sid and auth_token, describes how.</source>
        <translation>Un TaskRouter con el que ensayar: un centro de contacto simulado en la interfaz loopback. Su primera línea de salida es un objeto JSON con url, account_sid, auth_token, workspace_sid y task_sid. Bajo url/_simulator lo manejan otros programas; GET /_simulator/openapi.json, con account_sid y auth_token, describe cómo.</translation>
    </message>
    <message>
        <source>Rehearse a workspace instead: a file of &quot;Save workspace&quot;, lists of twilio-cli (-o json), the configuration of a workflow, or a folder of them. May be given several times.</source>
        <translation>Ensayar en su lugar un espacio de trabajo: un archivo de «Guardar espacio de trabajo», listas de twilio-cli (-o json), la configuración de un workflow o una carpeta con ellos. Se puede dar varias veces.</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour, with --workspace.</source>
        <translation>Tareas que llegan en una hora, con --workspace.</translation>
    </message>
    <message>
        <source>--scenario and --workspace exclude each other.</source>
        <translation>--scenario y --workspace se excluyen entre sí.</translation>
    </message>
    <message>
        <source>--arrivals needs --workspace.</source>
        <translation>--arrivals necesita --workspace.</translation>
    </message>
</context>
</TS>
