<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>Catalogue</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamento</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation>Aceitar por %1</translation>
    </message>
    <message>
        <source>Marks the reservation as accepted and gives the task to the worker. No call is made and nobody is connected.</source>
        <translation>Marca a reserva como aceita e dá a tarefa ao agente. Nenhuma chamada é feita e ninguém é conectado.</translation>
    </message>
    <message>
        <source>Accept needs a pending reservation (%1).</source>
        <translation>Para aceitar, a reserva precisa estar “pending” (%1).</translation>
    </message>
    <message>
        <source>{worker} gets the task and the reservation becomes accepted</source>
        <translation>{worker} recebe a tarefa e a reserva passa a “accepted”</translation>
    </message>
    <message>
        <source>nobody is called</source>
        <translation>ninguém é chamado</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Reject for %1</source>
        <translation>Rejeitar por %1</translation>
    </message>
    <message>
        <source>Turns the offer down for the worker, so that the task goes on to somebody else. Name an unavailable activity, or the same worker may be offered the task again at once.</source>
        <translation>Rejeita a oferta pelo agente, de modo que a tarefa segue para outra pessoa. Indique uma atividade não disponível, ou o mesmo agente pode receber a oferta de novo logo em seguida.</translation>
    </message>
    <message>
        <source>Reject needs a pending reservation (%1).</source>
        <translation>Para rejeitar, a reserva precisa estar “pending” (%1).</translation>
    </message>
    <message>
        <source>Turns the task down and moves {worker} to activity {WorkerActivitySid}</source>
        <translation>Rejeita a tarefa e passa {worker} para a atividade {WorkerActivitySid}</translation>
    </message>
    <message>
        <source>Turns the task down and lets {worker} go back to the activity before the offer</source>
        <translation>Rejeita a tarefa e deixa {worker} voltar à atividade anterior à oferta</translation>
    </message>
    <message>
        <source>if that activity is available, the same task may come back at once</source>
        <translation>se essa atividade estiver disponível, a mesma tarefa pode voltar logo em seguida</translation>
    </message>
    <message>
        <source>the task is offered to the next worker</source>
        <translation>a tarefa é oferecida ao próximo agente</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferência</translation>
    </message>
    <message>
        <source>Send conference to %1</source>
        <translation>Iniciar conferência com %1</translation>
    </message>
    <message>
        <source>Calls the worker, brings worker and caller together in a conference, and accepts the reservation once that has worked. The way to answer voice tasks.</source>
        <translation>Chama o agente, reúne agente e chamador em uma conferência e aceita a reserva quando isso der certo. É a forma de atender tarefas de voz.</translation>
    </message>
    <message>
        <source>Conference needs a pending reservation (%1).</source>
        <translation>Para a conferência, a reserva precisa estar “pending” (%1).</translation>
    </message>
    <message>
        <source>Rings {To} from {From}</source>
        <translation>Chama {To} a partir de {From}</translation>
    </message>
    <message>
        <source>Rings {To}</source>
        <translation>Chama {To}</translation>
    </message>
    <message>
        <source>the caller waits until {worker} answers, then the reservation becomes accepted</source>
        <translation>o chamador espera até {worker} atender; então a reserva passa a “accepted”</translation>
    </message>
    <message>
        <source>the caller keeps hearing hold music until {worker} answers, then the reservation becomes accepted</source>
        <translation>o chamador ouve música de espera até {worker} atender; então a reserva passa a “accepted”</translation>
    </message>
    <message>
        <source>Supervise</source>
        <translation>Supervisionar</translation>
    </message>
    <message>
        <source>Supervise %1</source>
        <translation>Supervisionar %1</translation>
    </message>
    <message>
        <source>Calls a supervisor and lets them join the conference of this reservation: to listen, to advise the worker, or to speak to everyone.</source>
        <translation>Chama um supervisor e o coloca na conferência desta reserva: para ouvir, aconselhar o agente ou falar com todos.</translation>
    </message>
    <message>
        <source>Supervise needs an accepted reservation (%1).</source>
        <translation>Para supervisionar, a reserva precisa estar “accepted” (%1).</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who listens to the conference of {worker} and is not heard</source>
        <translation>Chama {Supervisor}, que ouve a conferência de {worker} sem ser ouvido</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who hears the conference and is heard by {worker} alone</source>
        <translation>Chama {Supervisor}, que ouve a conferência e só é ouvido por {worker}</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker} and is heard by everyone</source>
        <translation>Chama {Supervisor}, que entra na conferência de {worker} e é ouvido por todos</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker} in mode {SupervisorMode}</source>
        <translation>Chama {Supervisor}, que entra na conferência de {worker} no modo {SupervisorMode}</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker}</source>
        <translation>Chama {Supervisor}, que entra na conferência de {worker}</translation>
    </message>
    <message>
        <source>the reservation stays accepted</source>
        <translation>a reserva continua “accepted”</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Complete for %1</source>
        <translation>Concluir por %1</translation>
    </message>
    <message>
        <source>Ends the reservation and with it the work on the task. There is no way back, and the task is deleted a few minutes later.</source>
        <translation>Encerra a reserva e, com ela, o trabalho na tarefa. Não há volta, e a tarefa é excluída alguns minutos depois.</translation>
    </message>
    <message>
        <source>Complete needs an accepted or wrapping reservation (%1).</source>
        <translation>Para concluir, a reserva precisa estar “accepted” ou “wrapping” (%1).</translation>
    </message>
    <message>
        <source>Ends the work of {worker} on this task for good</source>
        <translation>Encerra definitivamente o trabalho de {worker} nesta tarefa</translation>
    </message>
    <message>
        <source>the task is deleted about five minutes later</source>
        <translation>a tarefa é excluída cerca de cinco minutos depois</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Pós-atendimento</translation>
    </message>
    <message>
        <source>Wrap up for %1</source>
        <translation>Passar %1 para pós-atendimento</translation>
    </message>
    <message>
        <source>Says that the conversation is over and the worker is finishing the paperwork. Known to work on Flex accounts; others may refuse it.</source>
        <translation>Indica que a conversa acabou e que o agente faz o pós-atendimento. Funciona em contas Flex; outras podem recusar.</translation>
    </message>
    <message>
        <source>Wrap up needs an accepted reservation (%1).</source>
        <translation>Para o pós-atendimento, a reserva precisa estar “accepted” (%1).</translation>
    </message>
    <message>
        <source>{worker} goes on to wrap-up for this task</source>
        <translation>{worker} passa ao pós-atendimento desta tarefa</translation>
    </message>
    <message>
        <source>the reservation stays open until somebody completes it</source>
        <translation>a reserva fica aberta até alguém a concluir</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>Passar chamada</translation>
    </message>
    <message>
        <source>Send dequeue to %1</source>
        <translation>Passar a chamada a %1</translation>
    </message>
    <message>
        <source>Calls the worker and joins the queued caller to that call directly, without a conference. Conference does the same and can do more.</source>
        <translation>Chama o agente e liga diretamente a essa chamada o chamador que está na fila, sem conferência. A conferência faz o mesmo e pode mais.</translation>
    </message>
    <message>
        <source>Dequeue needs a pending reservation (%1).</source>
        <translation>Para passar a chamada, a reserva precisa estar “pending” (%1).</translation>
    </message>
    <message>
        <source>Rings {DequeueTo} from {DequeueFrom} and connects the caller directly</source>
        <translation>Chama {DequeueTo} a partir de {DequeueFrom} e conecta o chamador diretamente</translation>
    </message>
    <message>
        <source>the reservation becomes accepted once {worker} answers</source>
        <translation>a reserva passa a “accepted” quando {worker} atender</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamar</translation>
    </message>
    <message>
        <source>Send call to %1</source>
        <translation>Chamar %1</translation>
    </message>
    <message>
        <source>Calls the worker and runs your TwiML document when the call is answered. The reservation stays pending unless you ask to accept it as well.</source>
        <translation>Chama o agente e executa seu documento TwiML quando a chamada é atendida. A reserva continua “pending” se você não pedir para aceitá-la também.</translation>
    </message>
    <message>
        <source>Call needs a pending reservation (%1).</source>
        <translation>Para chamar, a reserva precisa estar “pending” (%1).</translation>
    </message>
    <message>
        <source>Rings {CallTo} from {CallFrom} and runs the TwiML of {CallUrl} when the call is answered</source>
        <translation>Chama {CallTo} a partir de {CallFrom} e executa o TwiML de {CallUrl} quando a chamada é atendida</translation>
    </message>
    <message>
        <source>the reservation becomes accepted</source>
        <translation>a reserva passa a “accepted”</translation>
    </message>
    <message>
        <source>the reservation stays pending until it is accepted or rejected on its own</source>
        <translation>a reserva continua “pending” até ser aceita ou rejeitada separadamente</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirecionar</translation>
    </message>
    <message>
        <source>Send redirect for %1</source>
        <translation>Redirecionar a chamada de %1</translation>
    </message>
    <message>
        <source>Sends the waiting caller&apos;s own call to another TwiML document. The reservation stays pending unless you ask to accept it as well.</source>
        <translation>Envia a própria chamada em espera para outro documento TwiML. A reserva continua “pending” se você não pedir para aceitá-la também.</translation>
    </message>
    <message>
        <source>Redirect needs a pending reservation (%1).</source>
        <translation>Para redirecionar, a reserva precisa estar “pending” (%1).</translation>
    </message>
    <message>
        <source>Sends the caller&apos;s call {RedirectCallSid} to the TwiML of {RedirectUrl}</source>
        <translation>Envia a chamada {RedirectCallSid} para o TwiML de {RedirectUrl}</translation>
    </message>
    <message>
        <source>The workspace in which all of this takes place.</source>
        <translation>O espaço de trabalho em que tudo isto acontece.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>The task whose reservations are meant.</source>
        <translation>A tarefa de cujas reservas se trata.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>The reservation itself: one offer of the task to one worker.</source>
        <translation>A própria reserva: uma oferta da tarefa a um agente.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Lists only the reservations that are in this state now.</source>
        <translation>Lista apenas as reservas que estão agora neste status.</translation>
    </message>
    <message>
        <source>Lists only the offers made to this worker.</source>
        <translation>Lista apenas as ofertas feitas a este agente.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>How many reservations one answer brings. Larger pages need fewer requests.</source>
        <translation>Quantas reservas uma resposta traz. Páginas maiores exigem menos requisições.</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Tamanho da página</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>reservas</translation>
    </message>
    <message>
        <source>Only an echo for the client: TaskRouter no longer jumps to a page by number. Follow the address of the next page instead.</source>
        <translation>Apenas um eco para o programa: o TaskRouter não pula mais para uma página pelo número. Siga o endereço da próxima página.</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Número da página</translation>
    </message>
    <message>
        <source>Where the next page begins. It comes with the answer before and is never made up by hand.</source>
        <translation>Onde começa a próxima página. Vem com a resposta anterior e nunca é inventado à mão.</translation>
    </message>
    <message>
        <source>Page token</source>
        <translation>Token da página</translation>
    </message>
    <message>
        <source>Stops after this many reservations. The app counts for itself and never sends this to TaskRouter.</source>
        <translation>Para depois deste número de reservas. O programa conta sozinho e nunca envia isto ao TaskRouter.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the reservation has moved on since.</source>
        <translation>A versão (ETag) que você viu. O TaskRouter recusa a alteração com 412 se a reserva mudou desde então.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>The state that the reservation is to take. Each button that changes the state fills this in by itself.</source>
        <translation>O status que a reserva deve assumir. Cada botão que muda o status preenche isto sozinho.</translation>
    </message>
    <message>
        <source>Reservation status</source>
        <translation>Status da reserva</translation>
    </message>
    <message>
        <source>The activity that the worker takes up after turning the task down. Choose an unavailable one if the worker should not get the same offer again.</source>
        <translation>A atividade que o agente assume após a rejeição. Escolha uma não disponível se ele não deve receber a mesma oferta de novo.</translation>
    </message>
    <message>
        <source>Activity after the rejection</source>
        <translation>Atividade após a rejeição</translation>
    </message>
    <message>
        <source>the activity before the offer</source>
        <translation>a atividade anterior à oferta</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value}</source>
        <translation>passa {worker} para a atividade {value}</translation>
    </message>
    <message>
        <source>Which instruction TaskRouter runs for this reservation. The action that you chose fills this in by itself.</source>
        <translation>Qual instrução o TaskRouter executa para esta reserva. A ação escolhida preenche isto sozinha.</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>The activity that the worker takes up when the call with the caller has ended.</source>
        <translation>A atividade que o agente assume quando a chamada com o chamador termina.</translation>
    </message>
    <message>
        <source>Activity afterwards</source>
        <translation>Atividade posterior</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value} after the call</source>
        <translation>passa {worker} para a atividade {value} depois da chamada</translation>
    </message>
    <message>
        <source>The number that the worker sees as the calling one. It must be a Twilio number or a verified number of the account.</source>
        <translation>O número que o agente vê como chamador. Deve ser um número da Twilio ou um número verificado da conta.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>calls from {value}</source>
        <translation>chama a partir de {value}</translation>
    </message>
    <message>
        <source>Whether both sides of the call are recorded.</source>
        <translation>Se os dois lados da chamada são gravados.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>records nothing</source>
        <translation>não grava nada</translation>
    </message>
    <message>
        <source>records both sides from the moment of the answer</source>
        <translation>grava os dois lados a partir do atendimento</translation>
    </message>
    <message>
        <source>How long the worker&apos;s phone may ring before the attempt is given up. SIP endpoints take 600 at most.</source>
        <translation>Por quanto tempo o telefone do agente pode tocar antes de a tentativa ser abandonada. Pontos SIP aceitam no máximo 600.</translation>
    </message>
    <message>
        <source>Ring at most</source>
        <translation>Tocar no máximo</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>lets it ring for at most {value} seconds</source>
        <translation>deixa tocar por no máximo {value} segundos</translation>
    </message>
    <message>
        <source>Where to reach the worker: a Voice client, a SIP address or a phone number. Replaces the contact_uri among the worker&apos;s attributes.</source>
        <translation>Onde encontrar o agente: um cliente Voice, um endereço SIP ou um número de telefone. Substitui o contact_uri dos atributos do agente.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>the worker&apos;s contact_uri</source>
        <translation>o contact_uri do agente</translation>
    </message>
    <message>
        <source>rings {value}</source>
        <translation>chama {value}</translation>
    </message>
    <message>
        <source>The web address that is told how the call to the worker goes.</source>
        <translation>O endereço web que é informado de como vai a chamada ao agente.</translation>
    </message>
    <message>
        <source>Call status URL</source>
        <translation>URL de status da chamada</translation>
    </message>
    <message>
        <source>reports the call to {value}</source>
        <translation>informa a chamada a {value}</translation>
    </message>
    <message>
        <source>How long the worker&apos;s phone may ring before the attempt is given up.</source>
        <translation>Por quanto tempo o telefone do agente pode tocar antes de a tentativa ser abandonada.</translation>
    </message>
    <message>
        <source>The web address of the TwiML document that runs once the worker has answered.</source>
        <translation>O endereço web do documento TwiML que é executado quando o agente atende.</translation>
    </message>
    <message>
        <source>TwiML URL</source>
        <translation>URL do TwiML</translation>
    </message>
    <message>
        <source>runs the TwiML of {value}</source>
        <translation>executa o TwiML de {value}</translation>
    </message>
    <message>
        <source>The web address that is told when the call to the worker has ended.</source>
        <translation>O endereço web que é informado quando a chamada ao agente termina.</translation>
    </message>
    <message>
        <source>reports the end of the call to {value}</source>
        <translation>informa o fim da chamada a {value}</translation>
    </message>
    <message>
        <source>Whether the reservation is accepted together with the call. Otherwise it stays pending and may still time out.</source>
        <translation>Se a reserva é aceita junto com a chamada. Senão, continua “pending” e ainda pode expirar.</translation>
    </message>
    <message>
        <source>Accept as well</source>
        <translation>Aceitar também</translation>
    </message>
    <message>
        <source>The caller&apos;s live call that waits in the queue.</source>
        <translation>A chamada em andamento que espera na fila.</translation>
    </message>
    <message>
        <source>Call to redirect</source>
        <translation>Chamada a redirecionar</translation>
    </message>
    <message>
        <source>takes call {value}</source>
        <translation>pega a chamada {value}</translation>
    </message>
    <message>
        <source>Whether the reservation is accepted together with the redirect. Otherwise it stays pending and may still time out.</source>
        <translation>Se a reserva é aceita junto com o redirecionamento. Senão, continua “pending” e ainda pode expirar.</translation>
    </message>
    <message>
        <source>The web address of the TwiML document that takes over the caller&apos;s call.</source>
        <translation>O endereço web do documento TwiML que assume a chamada.</translation>
    </message>
    <message>
        <source>The number that the worker sees as the calling one. A Twilio number or a verified number of the account.</source>
        <translation>O número que o agente vê como chamador. Um número da Twilio ou um número verificado da conta.</translation>
    </message>
    <message>
        <source>How the request to the call status URL is made.</source>
        <translation>Como é feita a requisição à URL de status da chamada.</translation>
    </message>
    <message>
        <source>Call status method</source>
        <translation>Método de status da chamada</translation>
    </message>
    <message>
        <source>Which steps of the call to the worker are reported.</source>
        <translation>Quais etapas da chamada ao agente são informadas.</translation>
    </message>
    <message>
        <source>Call status events</source>
        <translation>Eventos da chamada</translation>
    </message>
    <message>
        <source>Whether everything the worker takes part in is recorded, the time between two conferences included.</source>
        <translation>Se é gravado tudo de que o agente participa, inclusive o tempo entre duas conferências.</translation>
    </message>
    <message>
        <source>Record the worker</source>
        <translation>Gravar o agente</translation>
    </message>
    <message>
        <source>does not record {worker}</source>
        <translation>não grava {worker}</translation>
    </message>
    <message>
        <source>Whether the worker&apos;s microphone is off when they enter the conference.</source>
        <translation>Se o microfone do agente está desligado quando ele entra na conferência.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>{worker} joins unmuted</source>
        <translation>{worker} entra com o microfone aberto</translation>
    </message>
    <message>
        <source>{worker} joins muted</source>
        <translation>{worker} entra silenciado</translation>
    </message>
    <message>
        <source>Whether a tone is heard when the worker comes in or goes out.</source>
        <translation>Se há um tom quando o agente entra ou sai.</translation>
    </message>
    <message>
        <source>Beep</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>plays no beep for {worker}</source>
        <translation>não toca nenhum tom para {worker}</translation>
    </message>
    <message>
        <source>beeps when {worker} joins</source>
        <translation>tom quando {worker} entra</translation>
    </message>
    <message>
        <source>beeps when {worker} leaves</source>
        <translation>tom quando {worker} sai</translation>
    </message>
    <message>
        <source>beeps when {worker} joins and leaves</source>
        <translation>tom quando {worker} entra e sai</translation>
    </message>
    <message>
        <source>Whether the conference begins when the worker comes in. If not, the worker is silent and hears music until somebody else begins it.</source>
        <translation>Se a conferência começa quando o agente entra. Senão, o agente fica em silêncio e ouve música até que outra pessoa a comece.</translation>
    </message>
    <message>
        <source>Start on entry</source>
        <translation>Começa ao entrar</translation>
    </message>
    <message>
        <source>leaves {worker} waiting with music until somebody else starts the conference</source>
        <translation>deixa {worker} esperando com música até que outra pessoa comece a conferência</translation>
    </message>
    <message>
        <source>starts the conference when {worker} joins</source>
        <translation>começa a conferência quando {worker} entra</translation>
    </message>
    <message>
        <source>Whether the conference is over for everybody when the worker hangs up.</source>
        <translation>Se a conferência termina para todos quando o agente desliga.</translation>
    </message>
    <message>
        <source>End when the worker leaves</source>
        <translation>Termina se o agente sair</translation>
    </message>
    <message>
        <source>The web address of the music that people hear before the conference begins.</source>
        <translation>O endereço web da música que se ouve antes de a conferência começar.</translation>
    </message>
    <message>
        <source>Waiting music URL</source>
        <translation>URL da música de espera</translation>
    </message>
    <message>
        <source>Twilio&apos;s hold music</source>
        <translation>a música de espera da Twilio</translation>
    </message>
    <message>
        <source>plays {value} to those who wait</source>
        <translation>toca {value} para quem espera</translation>
    </message>
    <message>
        <source>How the waiting music is asked for. GET suits a fixed sound file, because it can then be cached.</source>
        <translation>Como a música de espera é pedida. GET serve para um arquivo de som fixo, pois ele pode ficar em cache.</translation>
    </message>
    <message>
        <source>Waiting music method</source>
        <translation>Método da música de espera</translation>
    </message>
    <message>
        <source>Whether the worker hears what the line gives before the call is answered, such as ringing or an announcement.</source>
        <translation>Se o agente ouve o que há na linha antes de a chamada ser atendida, como o toque ou um anúncio.</translation>
    </message>
    <message>
        <source>Early media</source>
        <translation>Linha antes de atender</translation>
    </message>
    <message>
        <source>keeps {worker} from hearing the line before the answer</source>
        <translation>não deixa {worker} ouvir a linha antes do atendimento</translation>
    </message>
    <message>
        <source>lets {worker} hear the line before the answer</source>
        <translation>deixa {worker} ouvir a linha antes do atendimento</translation>
    </message>
    <message>
        <source>How many people the conference holds before it is full.</source>
        <translation>Quantas pessoas cabem na conferência.</translation>
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
        <translation>admite no máximo {value} participantes</translation>
    </message>
    <message>
        <source>The web address that is told what happens in the conference. Only the one that the first participant brings along counts.</source>
        <translation>O endereço web que é informado do que acontece na conferência. Só vale o do primeiro participante.</translation>
    </message>
    <message>
        <source>Conference status URL</source>
        <translation>URL de status da conferência</translation>
    </message>
    <message>
        <source>reports the conference to {value}</source>
        <translation>informa a conferência a {value}</translation>
    </message>
    <message>
        <source>How the request to the conference status URL is made.</source>
        <translation>Como é feita a requisição à URL de status da conferência.</translation>
    </message>
    <message>
        <source>Conference status method</source>
        <translation>Método de status da conferência</translation>
    </message>
    <message>
        <source>Which happenings in the conference are reported.</source>
        <translation>Quais acontecimentos da conferência são informados.</translation>
    </message>
    <message>
        <source>Conference events</source>
        <translation>Eventos da conferência</translation>
    </message>
    <message>
        <source>Whether the whole conference is recorded.</source>
        <translation>Se a conferência inteira é gravada.</translation>
    </message>
    <message>
        <source>Record the conference</source>
        <translation>Gravar a conferência</translation>
    </message>
    <message>
        <source>does not record the conference</source>
        <translation>não grava a conferência</translation>
    </message>
    <message>
        <source>records the conference from its start</source>
        <translation>grava a conferência desde o início</translation>
    </message>
    <message>
        <source>records the conference</source>
        <translation>grava a conferência</translation>
    </message>
    <message>
        <source>Whether silence at the beginning and end is cut from the recording of the conference.</source>
        <translation>Se o silêncio no início e no fim é cortado da gravação da conferência.</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>Cortar silêncio</translation>
    </message>
    <message>
        <source>keeps the silence at both ends of the recording</source>
        <translation>mantém o silêncio nas duas pontas da gravação</translation>
    </message>
    <message>
        <source>cuts the silence at both ends of the recording</source>
        <translation>corta o silêncio nas duas pontas da gravação</translation>
    </message>
    <message>
        <source>Whether both sides share one channel of the recording or have one each.</source>
        <translation>Se os dois lados dividem um canal da gravação ou têm um cada.</translation>
    </message>
    <message>
        <source>Recording channels</source>
        <translation>Canais de gravação</translation>
    </message>
    <message>
        <source>records each side into a channel of its own</source>
        <translation>grava cada lado em um canal próprio</translation>
    </message>
    <message>
        <source>records into one channel</source>
        <translation>grava em um só canal</translation>
    </message>
    <message>
        <source>The web address that is told when the state of the worker&apos;s recording changes.</source>
        <translation>O endereço web que é informado quando muda o status da gravação do agente.</translation>
    </message>
    <message>
        <source>Recording status URL</source>
        <translation>URL de status da gravação</translation>
    </message>
    <message>
        <source>reports the recording to {value}</source>
        <translation>informa a gravação a {value}</translation>
    </message>
    <message>
        <source>How the request to the recording status URL is made.</source>
        <translation>Como é feita a requisição à URL de status da gravação.</translation>
    </message>
    <message>
        <source>Recording status method</source>
        <translation>Método de status da gravação</translation>
    </message>
    <message>
        <source>The web address that is told when the recording of the conference is ready.</source>
        <translation>O endereço web que é informado quando a gravação da conferência fica pronta.</translation>
    </message>
    <message>
        <source>Conference recording URL</source>
        <translation>URL da gravação de conferência</translation>
    </message>
    <message>
        <source>reports the conference recording to {value}</source>
        <translation>informa a gravação da conferência a {value}</translation>
    </message>
    <message>
        <source>How the request to the conference recording URL is made.</source>
        <translation>Como é feita a requisição à URL da gravação de conferência.</translation>
    </message>
    <message>
        <source>Conference recording method</source>
        <translation>Método da gravação de conferência</translation>
    </message>
    <message>
        <source>Where the sound of the conference is mixed: choose the place nearest to most of the people. This is not the region of the API.</source>
        <translation>Onde o som da conferência é mixado: escolha o lugar mais próximo da maioria. Não é a região da API.</translation>
    </message>
    <message>
        <source>Mixing region</source>
        <translation>Região de mixagem</translation>
    </message>
    <message>
        <source>chosen by Twilio</source>
        <translation>escolhida pela Twilio</translation>
    </message>
    <message>
        <source>mixes the sound in {value}</source>
        <translation>mixa o som em {value}</translation>
    </message>
    <message>
        <source>The name with which the worker&apos;s SIP endpoint lets the call in.</source>
        <translation>O nome com que o ponto SIP do agente deixa entrar a chamada.</translation>
    </message>
    <message>
        <source>SIP user</source>
        <translation>Usuário SIP</translation>
    </message>
    <message>
        <source>signs in to the SIP endpoint as {value}</source>
        <translation>identifica-se no ponto SIP como {value}</translation>
    </message>
    <message>
        <source>The password that goes with the SIP user. It is masked here and left out of everything you copy.</source>
        <translation>A senha do usuário SIP. Aqui ela é ocultada e fica fora de tudo o que você copia.</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>Senha SIP</translation>
    </message>
    <message>
        <source>with a SIP password</source>
        <translation>com uma senha SIP</translation>
    </message>
    <message>
        <source>The activity that the worker takes up after the conference. Outdated: workspaces with multitasking refuse it.</source>
        <translation>A atividade que o agente assume após a conferência. Obsoleto: espaços de trabalho com multitarefa a recusam.</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value} after the conference</source>
        <translation>passa {worker} para a atividade {value} depois da conferência</translation>
    </message>
    <message>
        <source>How the supervisor takes part: monitor only listens, whisper speaks to the worker alone, barge speaks to everyone.</source>
        <translation>Como o supervisor participa: monitor apenas ouve, whisper fala só com o agente, barge fala com todos.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>in mode {value}</source>
        <translation>no modo {value}</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Whether the conference is over for everybody when the caller hangs up.</source>
        <translation>Se a conferência termina para todos quando o chamador desliga.</translation>
    </message>
    <message>
        <source>End when the caller leaves</source>
        <translation>Termina se o chamador sair</translation>
    </message>
    <message>
        <source>Whether a tone is heard when the caller comes in.</source>
        <translation>Se há um tom quando o chamador entra.</translation>
    </message>
    <message>
        <source>Beep for the caller</source>
        <translation>Tom para o chamador</translation>
    </message>
    <message>
        <source>plays no beep when the caller joins</source>
        <translation>não toca nenhum tom quando o chamador entra</translation>
    </message>
    <message>
        <source>beeps when the caller joins</source>
        <translation>tom quando o chamador entra</translation>
    </message>
    <message>
        <source>How much sound is held back to even out an unsteady network. A larger buffer costs delay.</source>
        <translation>Quanto som é retido para compensar uma rede instável. Um buffer maior custa atraso.</translation>
    </message>
    <message>
        <source>Jitter buffer</source>
        <translation>Buffer de jitter</translation>
    </message>
    <message>
        <source>smooths jitter with a {value} buffer</source>
        <translation>compensa o jitter com um buffer {value}</translation>
    </message>
    <message>
        <source>smooths no jitter</source>
        <translation>não compensa o jitter</translation>
    </message>
    <message>
        <source>Ends the work of {worker} on this task for good, and a call that is still running may be cut off</source>
        <translation>Encerra definitivamente o trabalho de {worker} nesta tarefa, e uma chamada ainda em andamento pode cair</translation>
    </message>
    <message>
        <source>{worker} goes on to wrap-up for this task, as if the call were over</source>
        <translation>{worker} passa ao pós-atendimento desta tarefa, como se a chamada tivesse acabado</translation>
    </message>
    <message>
        <source>lets it ring for at most one second</source>
        <translation>deixa tocar por no máximo um segundo</translation>
    </message>
    <message>
        <source>reports when the call is {value}</source>
        <translation>informa quando a chamada está {value}</translation>
    </message>
    <message>
        <source>records everything {worker} takes part in, also between two conferences</source>
        <translation>grava tudo de que {worker} participa, também entre duas conferências</translation>
    </message>
    <message>
        <source>keeps the conference open when {worker} leaves</source>
        <translation>mantém a conferência aberta quando {worker} sai</translation>
    </message>
    <message>
        <source>ends the conference when {worker} leaves</source>
        <translation>encerra a conferência quando {worker} sai</translation>
    </message>
    <message>
        <source>admits at most one participant</source>
        <translation>admite no máximo um participante</translation>
    </message>
    <message>
        <source>reports the conference&apos;s {value}</source>
        <translation>informa {value} da conferência</translation>
    </message>
    <message>
        <source>Who joins: a worker of this workspace, by worker SID. TaskRouter rings the address (contact_uri) of that worker; it takes no address here.</source>
        <translation>Quem entra: um agente deste espaço de trabalho, pelo SID. O TaskRouter chama o endereço (contact_uri) desse agente; aqui ele não aceita endereço.</translation>
    </message>
    <message>
        <source>keeps the conference open when the caller leaves</source>
        <translation>mantém a conferência aberta quando o chamador sai</translation>
    </message>
    <message>
        <source>ends the conference when the caller leaves</source>
        <translation>encerra a conferência quando o chamador sai</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Cancelar tarefa</translation>
    </message>
    <message>
        <source>Takes a task that still waits out of its queue for good. Offers that are pending are withdrawn, and the task is deleted a few minutes later.</source>
        <translation>Tira definitivamente da fila uma tarefa que ainda espera. Ofertas pendentes são retiradas, e a tarefa é excluída alguns minutos depois.</translation>
    </message>
    <message>
        <source>Cancel needs a task that is pending or reserved (%1).</source>
        <translation>Para cancelar, a tarefa precisa estar “pending” ou “reserved” (%1).</translation>
    </message>
    <message>
        <source>Cancels {task} for good</source>
        <translation>Cancela {task} definitivamente</translation>
    </message>
    <message>
        <source>nobody is offered it any more, and it is deleted about five minutes later</source>
        <translation>não é mais oferecida a ninguém, e é excluída cerca de cinco minutos depois</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Concluir tarefa</translation>
    </message>
    <message>
        <source>Ends a task that somebody has, together with its reservation. There is no way back, and the task is deleted a few minutes later.</source>
        <translation>Encerra uma tarefa que alguém tem, junto com sua reserva. Não há volta, e a tarefa é excluída alguns minutos depois.</translation>
    </message>
    <message>
        <source>Complete needs a task that is assigned or wrapping (%1).</source>
        <translation>Para concluir, a tarefa precisa estar “assigned” ou “wrapping” (%1).</translation>
    </message>
    <message>
        <source>Ends the work on {task} for good, and a call that is still running may be cut off</source>
        <translation>Encerra definitivamente o trabalho em {task}, e uma chamada ainda em andamento pode cair</translation>
    </message>
    <message>
        <source>Ends the work on {task} for good</source>
        <translation>Encerra definitivamente o trabalho em {task}</translation>
    </message>
    <message>
        <source>whoever has it is free for other work, and the task is deleted about five minutes later</source>
        <translation>quem a tem fica livre para outro trabalho, e a tarefa é excluída cerca de cinco minutos depois</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Gives the task another priority: a higher one is offered first. A target of the workflow that sets a priority of its own still wins.</source>
        <translation>Dá outra prioridade à tarefa: a mais alta é oferecida primeiro. Um destino do workflow com prioridade própria continua valendo.</translation>
    </message>
    <message>
        <source>Only a task that has not ended can have another priority (%1).</source>
        <translation>Só uma tarefa que não terminou pode ter outra prioridade (%1).</translation>
    </message>
    <message>
        <source>Gives {task} the priority {Priority}</source>
        <translation>Dá a {task} a prioridade {Priority}</translation>
    </message>
    <message>
        <source>its place in the queue changes, unless the workflow sets a priority of its own</source>
        <translation>seu lugar na fila muda, a menos que o workflow defina uma prioridade própria</translation>
    </message>
    <message>
        <source>The task itself.</source>
        <translation>A própria tarefa.</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the task has moved on since.</source>
        <translation>A versão (ETag) que você viu. O TaskRouter recusa a alteração com 412 se a tarefa mudou desde então.</translation>
    </message>
    <message>
        <source>The state that the task is to take. Each button that changes the state fills this in by itself.</source>
        <translation>O status que a tarefa deve assumir. Cada botão que muda o status preenche isto sozinho.</translation>
    </message>
    <message>
        <source>Assignment status</source>
        <translation>Status de atribuição</translation>
    </message>
    <message>
        <source>Why the task ends. TaskRouter keeps it with the task and in its events, where others read it.</source>
        <translation>Por que a tarefa termina. O TaskRouter guarda isto com a tarefa e nos eventos dela, onde outros leem.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>notes the reason &quot;{value}&quot;</source>
        <translation>anota o motivo “{value}”</translation>
    </message>
    <message>
        <source>The new priority. Tasks with a higher number are offered first.</source>
        <translation>A nova prioridade. Tarefas com um número maior são oferecidas primeiro.</translation>
    </message>
    <message>
        <source>with priority {value}</source>
        <translation>com prioridade {value}</translation>
    </message>
    <message>
        <source>Move worker</source>
        <translation>Mover agente</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Puts the worker into another activity, as the worker could. Whether new tasks are offered depends on whether that activity is available.</source>
        <translation>Coloca o agente em outra atividade, como ele mesmo poderia fazer. Se novas tarefas lhe são oferecidas depende de essa atividade estar disponível.</translation>
    </message>
    <message>
        <source>Moves {worker} to activity {ActivitySid}</source>
        <translation>Passa {worker} para a atividade {ActivitySid}</translation>
    </message>
    <message>
        <source>offers that are pending are rejected for them, and go on to others</source>
        <translation>ofertas pendentes são rejeitadas por ele e seguem para outros</translation>
    </message>
    <message>
        <source>offers that are pending stay with them</source>
        <translation>ofertas pendentes continuam com ele</translation>
    </message>
    <message>
        <source>The worker itself.</source>
        <translation>O próprio agente.</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the worker has moved on since.</source>
        <translation>A versão (ETag) que você viu. O TaskRouter recusa a alteração com 412 se o agente mudou desde então.</translation>
    </message>
    <message>
        <source>The activity that the worker is put into.</source>
        <translation>A atividade em que o agente é colocado.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nova atividade</translation>
    </message>
    <message>
        <source>into activity {value}</source>
        <translation>para a atividade {value}</translation>
    </message>
    <message>
        <source>Whether offers that the worker has not answered are rejected at once. TaskRouter takes it only with an activity that is not available.</source>
        <translation>Se ofertas que o agente não respondeu são rejeitadas na hora. O TaskRouter só aceita isto com uma atividade não disponível.</translation>
    </message>
    <message>
        <source>Reject pending offers</source>
        <translation>Rejeitar ofertas pendentes</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Replaces everything that is known of the task: what is left out is gone. A task that waits is routed anew by what it says then.</source>
        <translation>Substitui tudo o que se sabe da tarefa: o que ficar de fora se perde. Uma tarefa em espera é roteada de novo conforme o que disserem então.</translation>
    </message>
    <message>
        <source>Only a task that has not ended can have other attributes (%1).</source>
        <translation>Só uma tarefa que não terminou pode ter outros atributos (%1).</translation>
    </message>
    <message>
        <source>Changes the attributes of {task}</source>
        <translation>Muda os atributos de {task}</translation>
    </message>
    <message>
        <source>a task that waits is routed anew by what they say then</source>
        <translation>uma tarefa em espera é roteada de novo conforme o que disserem então</translation>
    </message>
    <message>
        <source>All attributes of the task as one JSON object. What is left out is gone.</source>
        <translation>Todos os atributos da tarefa como um objeto JSON. O que ficar de fora se perde.</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Cancelar “%1”</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <translation>Concluir “%1”</translation>
    </message>
    <message>
        <source>Change the priority of “%1”</source>
        <translation>Mudar a prioridade de “%1”</translation>
    </message>
    <message>
        <source>Change the attributes of “%1”</source>
        <translation>Mudar os atributos de “%1”</translation>
    </message>
</context>
<context>
    <name>Desk::AccountOpening</name>
    <message>
        <source>“%1” names the region %2, whose edge is not known here. Add its edge to the profile.</source>
        <translation>“%1” nomeia a região %2, cujo edge não é conhecido aqui. Adicione o edge ao perfil.</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abrindo “%1”…</translation>
    </message>
    <message>
        <source>simulator at %1</source>
        <translation>simulador em %1</translation>
    </message>
</context>
<context>
    <name>Desk::ActionBar</name>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <translation>%1 (!)</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mais ▾</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>(!) TaskRouter will most likely refuse it.</source>
        <translation>(!) Muito provavelmente o TaskRouter o recusará.</translation>
    </message>
</context>
<context>
    <name>Desk::ActionRegistry</name>
    <message>
        <source>%1 opens the menu %2.</source>
        <translation>%1 abre o menu %2.</translation>
    </message>
    <message>
        <source>This is no key.</source>
        <translation>Isto não é uma tecla.</translation>
    </message>
    <message>
        <source>%1 has no key %2: %3</source>
        <translation>%1 não tem tecla %2: %3</translation>
    </message>
</context>
<context>
    <name>Desk::ActivitiesModel</name>
    <message>
        <source>missed an offer</source>
        <translation>perdeu uma oferta</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Há mais tempo</translation>
    </message>
</context>
<context>
    <name>Desk::ActivitiesTable</name>
    <message>
        <source>Workers by activity</source>
        <translation>Agentes por atividade</translation>
    </message>
</context>
<context>
    <name>Desk::Address</name>
    <message>
        <source>an account (AC…)</source>
        <translation>uma conta (AC…)</translation>
    </message>
    <message>
        <source>an API key (SK…)</source>
        <translation>uma chave de API (SK…)</translation>
    </message>
    <message>
        <source>a workspace (WS…)</source>
        <translation>um espaço de trabalho (WS…)</translation>
    </message>
    <message>
        <source>a task (WT…)</source>
        <translation>uma tarefa (WT…)</translation>
    </message>
    <message>
        <source>a reservation (WR…)</source>
        <translation>uma reserva (WR…)</translation>
    </message>
    <message>
        <source>a worker (WK…)</source>
        <translation>um agente (WK…)</translation>
    </message>
    <message>
        <source>an activity (WA…)</source>
        <translation>uma atividade (WA…)</translation>
    </message>
    <message>
        <source>a task queue (WQ…)</source>
        <translation>uma fila (WQ…)</translation>
    </message>
    <message>
        <source>a workflow (WW…)</source>
        <translation>um workflow (WW…)</translation>
    </message>
    <message>
        <source>a task channel (TC…)</source>
        <translation>um canal de tarefas (TC…)</translation>
    </message>
    <message>
        <source>a worker channel (WC…)</source>
        <translation>um canal de agente (WC…)</translation>
    </message>
    <message>
        <source>an event (EV…)</source>
        <translation>um evento (EV…)</translation>
    </message>
    <message>
        <source>a call (CA…)</source>
        <translation>uma chamada (CA…)</translation>
    </message>
    <message>
        <source>a conference (CF…)</source>
        <translation>uma conferência (CF…)</translation>
    </message>
    <message>
        <source>a request id (RQ…)</source>
        <translation>um identificador de requisição (RQ…)</translation>
    </message>
    <message>
        <source>no SID</source>
        <translation>nenhum SID</translation>
    </message>
    <message>
        <source>Character %1 (“%2”) does not belong here: after %3 a SID has only the digits 0–9 and a–f.</source>
        <translation>O caractere %1 (“%2”) não cabe aqui: depois de %3, um SID só tem os dígitos 0–9 e a–f.</translation>
    </message>
    <message>
        <source>%1 has %2 digits after %3; %4 has 32.</source>
        <translation>%1 tem %2 dígitos depois de %3; o esperado é %4, com 32.</translation>
    </message>
    <message>
        <source>There is no SID in this text. A task (WT…), a reservation (WR…), a worker (WK…) or a workspace (WS…) can be opened, alone or inside a URL.</source>
        <translation>Não há SID neste texto. Pode-se abrir uma tarefa (WT…), uma reserva (WR…), um agente (WK…) ou um espaço de trabalho (WS…), sozinho ou dentro de uma URL.</translation>
    </message>
    <message>
        <source>This is %1. A task (WT…), a reservation (WR…), a worker (WK…) or a workspace (WS…) can be opened.</source>
        <translation>Isto é %1. Pode-se abrir uma tarefa (WT…), uma reserva (WR…), um agente (WK…) ou um espaço de trabalho (WS…).</translation>
    </message>
    <message>
        <source>Empty: this field wants %1, %2 and 32 digits.</source>
        <translation>Vazio: este campo pede %1, isto é, %2 e 32 dígitos.</translation>
    </message>
    <message>
        <source>There is a blank before or after the SID.</source>
        <translation>Há um espaço antes ou depois do SID.</translation>
    </message>
    <message>
        <source>This is %1; this field wants %2.</source>
        <translation>Isto é %1; este campo pede %2.</translation>
    </message>
    <message>
        <source>A SID begins with capital letters: %1.</source>
        <translation>Um SID começa com letras maiúsculas: %1.</translation>
    </message>
    <message>
        <source>This begins with “%1”; this field wants %2.</source>
        <translation>Isto começa com “%1”; este campo pede %2.</translation>
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
        <translation>Uma oferta expira em</translation>
    </message>
    <message>
        <source>Seconds that are left of an offer</source>
        <translation>Segundos que restam de uma oferta</translation>
    </message>
    <message>
        <source>Workers gone by missed offers</source>
        <translation>Ausentes por ofertas perdidas</translation>
    </message>
    <message>
        <source>How many workers go away by missed offers</source>
        <translation>Quantos agentes se ausentam por ofertas perdidas</translation>
    </message>
    <message>
        <source>within</source>
        <extracomment>Between a number of workers and a number of minutes: &quot;2 … within 5 min&quot;.</extracomment>
        <translation>em</translation>
    </message>
    <message>
        <source>Within how many minutes</source>
        <translation>Em quantos minutos</translation>
    </message>
    <message>
        <source>A task waits longer than</source>
        <translation>Uma tarefa espera mais de</translation>
    </message>
    <message>
        <source>Minutes that a task waits</source>
        <translation>Minutos que uma tarefa espera</translation>
    </message>
    <message>
        <source>Wrap-up is longer than</source>
        <translation>O pós-atendimento dura mais de</translation>
    </message>
    <message>
        <source>Minutes of wrap-up</source>
        <translation>Minutos de pós-atendimento</translation>
    </message>
</context>
<context>
    <name>Desk::AnswerDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
</context>
<context>
    <name>Desk::ApiFilters</name>
    <message>
        <source>Any status</source>
        <translation>Qualquer status</translation>
    </message>
    <message>
        <source>Any worker</source>
        <translation>Todos os agentes</translation>
    </message>
    <message>
        <source>Ask for reservations in one status</source>
        <translation>Pedir apenas reservas em um status</translation>
    </message>
    <message>
        <source>Ask for the reservations of one worker</source>
        <translation>Pedir apenas reservas de um agente</translation>
    </message>
    <message>
        <source>Rows per page, and where to stop</source>
        <translation>Linhas por página e onde parar</translation>
    </message>
    <message>
        <source>Loading workers…</source>
        <translation>Carregando agentes…</translation>
    </message>
    <message>
        <source>Another worker&apos;s SID…</source>
        <translation>SID de outro agente…</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>Linhas por página</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>Parar após</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>Reservations of one worker</source>
        <translation>Reservas de um agente</translation>
    </message>
    <message>
        <source>Worker SID (WK…)</source>
        <translation>SID do agente (WK…)</translation>
    </message>
    <message>
        <source>Not a worker&apos;s SID</source>
        <translation>Não é um SID de agente</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>Primeiras %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Worker: %1</source>
        <translation>Agente: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Linhas: %1</translation>
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
        <translation>Valem os &amp;meus</translation>
    </message>
    <message>
        <source>&amp;Theirs count</source>
        <translation>Valem os &amp;deles</translation>
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
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <extracomment>Where a text is no JSON, and why as the parser says.</extracomment>
        <translation>Linha %1: %2.</translation>
    </message>
    <message>
        <source>Attributes are one object: { … }.</source>
        <translation>Os atributos são um objeto: { … }.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nada mudou ainda.</translation>
    </message>
    <message>
        <source>Say whose values count.</source>
        <translation>Diga quais valores valem.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Alterado: %1.</translation>
    </message>
    <message>
        <source>Others have changed meanwhile, which is kept: %1.</source>
        <translation>Outros alteraram enquanto isso, e isso é mantido: %1.</translation>
    </message>
    <message>
        <source>Others have changed meanwhile what you have changed too:</source>
        <translation>Outros alteraram enquanto isso o que você também alterou:</translation>
    </message>
    <message>
        <source>%1 was %2; yours is %3, theirs is %4</source>
        <translation>%1 era %2; o seu é %3, o deles é %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed before is here again. Cancel discards it.</source>
        <translation>O que você digitou antes está aqui de novo. “Cancelar” descarta isso.</translation>
    </message>
    <message>
        <source>TaskRouter takes %1 characters at most; these are %2, without blanks and line breaks.</source>
        <translation>O TaskRouter aceita no máximo %1 caracteres; estes são %2, sem espaços e quebras de linha.</translation>
    </message>
</context>
<context>
    <name>Desk::Banner</name>
    <message>
        <source>Simulated time</source>
        <translation>Tempo simulado</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mais ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>Desk::BooleanEditor</name>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
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
        <translation>Vazio, e enviado assim</translation>
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
        <translation>O formulário à direita é apenas para %1.</translation>
    </message>
    <message>
        <source>At most %1 at once.</source>
        <translation>No máximo %1 de uma vez.</translation>
    </message>
    <message>
        <source>Act on all of them… ▾</source>
        <translation>Agir em todas… ▾</translation>
    </message>
    <message>
        <source>%1 all %2…</source>
        <translation>%1: todas as %2…</translation>
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
        <translation>Pacote de erro (*.zip)</translation>
    </message>
    <message>
        <source>Bug bundle</source>
        <translation>Pacote de erro</translation>
    </message>
    <message>
        <source>The chosen reservation, %1</source>
        <translation>A reserva escolhida, %1</translation>
    </message>
    <message>
        <source>The open task, %1</source>
        <translation>A tarefa aberta, %1</translation>
    </message>
    <message>
        <source>The newest %1 instructions</source>
        <translation>As %1 instruções mais recentes</translation>
    </message>
    <message>
        <source>What did you do, what did you expect, what happened?</source>
        <translation>O que você fez, o que esperava, o que aconteceu?</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>What went &amp;wrong</source>
        <translation>O que deu &amp;errado</translation>
    </message>
</context>
<context>
    <name>Desk::ChangingWindow</name>
    <message>
        <source>The language changes as soon as the instruction has its answer.</source>
        <translation>O idioma muda assim que a instrução tiver sua resposta.</translation>
    </message>
</context>
<context>
    <name>Desk::Checks</name>
    <message>
        <source>Run routing tests on the workspace or the scenario, print TAP, and end: with 0 where all pass, 1 where one fails, 2 where a file cannot be read.</source>
        <translation>Executar testes de roteamento no espaço de trabalho ou no cenário, mostrar TAP e terminar: com 0 se todos passarem, 1 se algum falhar, 2 se um arquivo não puder ser lido.</translation>
    </message>
    <message>
        <source>With --check: write JUnit&apos;s XML as well.</source>
        <translation>Com --check: gravar também XML do JUnit.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 has more than %2 MiB</source>
        <translation>%1 tem mais de %2 MiB</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Print what is odd about the rules of a workspace&apos;s file, a workflow&apos;s configuration or a scenario, and end: with 0 for nothing but information, 1 for findings, 2 for what cannot be read.</source>
        <translation>Mostrar o que é estranho nas regras de um arquivo de espaço de trabalho, da configuração de um workflow ou de um cenário, e terminar: com 0 se houver só informações, 1 se houver achados, 2 se algo não puder ser lido.</translation>
    </message>
    <message>
        <source>--%1 can be given once.</source>
        <translation>--%1 só pode ser dado uma vez.</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file, and got an empty one.</source>
        <translation>--%1 precisa do nome de um arquivo, e está vazio.</translation>
    </message>
    <message>
        <source>--lint takes one file; &quot;%1&quot; is another.</source>
        <translation>--lint aceita um arquivo; “%1” é outro.</translation>
    </message>
    <message>
        <source>--lint and --check exclude each other.</source>
        <translation>--lint e --check excluem um ao outro.</translation>
    </message>
    <message>
        <source>--junit needs --check.</source>
        <translation>--junit precisa de --check.</translation>
    </message>
    <message>
        <source>there is neither a workflow nor a task queue in it</source>
        <translation>não há nele nem workflow nem fila</translation>
    </message>
    <message>
        <source>Print in which parameters, values and defaults a published description of the API (OpenAPI, JSON) differs from this program, with a patch, and end: with 0 for nothing, 1 for differences, 2 for what cannot be read.</source>
        <translation>Mostrar em quais parâmetros, valores e padrões uma descrição publicada da API (OpenAPI, JSON) difere deste programa, com um patch, e terminar: com 0 se não houver nada, 1 se houver diferenças, 2 se algo não puder ser lido.</translation>
    </message>
    <message>
        <source>--lint and --check-description exclude each other.</source>
        <translation>--lint e --check-description excluem um ao outro.</translation>
    </message>
    <message>
        <source>--lint or --check-description</source>
        <translation>--lint ou --check-description</translation>
    </message>
    <message>
        <source>--lint, --check-description or --%1</source>
        <translation>--lint, --check-description ou --%1</translation>
    </message>
    <message>
        <source>With %1: as JSON.</source>
        <translation>Com %1: como JSON.</translation>
    </message>
    <message>
        <source>--json needs %1.</source>
        <translation>--json precisa de %1.</translation>
    </message>
</context>
<context>
    <name>Desk::ChoiceEditor</name>
    <message>
        <source>Empty, and sent so</source>
        <translation>Vazio, e enviado assim</translation>
    </message>
    <message>
        <source>sent before</source>
        <translation>já enviado</translation>
    </message>
</context>
<context>
    <name>Desk::ChoicesEditor</name>
    <message>
        <source>Another value, then Enter</source>
        <translation>Outro valor, depois Enter</translation>
    </message>
</context>
<context>
    <name>Desk::ClassView</name>
    <message>
        <source>Trainees</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>Copy sign-in</source>
        <translation>Copiar acesso</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quem fez o quê</translation>
    </message>
    <message>
        <source>Nobody but this window. Who is added here gets a key of their own.</source>
        <translation>Ninguém além desta janela. Quem for adicionado aqui recebe uma chave própria.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada ainda.</translation>
    </message>
    <message>
        <source>Copy what another program on this machine needs to sign in as this trainee: address, account and key. It leaves the clipboard after half a minute.</source>
        <translation>Copia o que outro programa neste computador precisa para se identificar como este aluno: endereço, conta e chave. Sai da área de transferência após meio minuto.</translation>
    </message>
    <message>
        <source>Name of the trainee</source>
        <translation>Nome do aluno</translation>
    </message>
    <message>
        <source>Name of a trainee</source>
        <translation>Nome de um aluno</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Make a key for this trainee</source>
        <translation>Criar uma chave para este aluno</translation>
    </message>
    <message>
        <source>Copied, for half a minute.</source>
        <translation>Copiado, por meio minuto.</translation>
    </message>
    <message>
        <source>This window, or another with the account&apos;s own token</source>
        <translation>Esta janela, ou outra com o token da própria conta</translation>
    </message>
    <message>
        <source>%1, %2, answered %3</source>
        <translation>%1, %2, resposta %3</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n ação</numerusform>
            <numerusform>%n ações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Client</name>
    <message>
        <source>The answer is about %1, but %2 was asked for.</source>
        <translation>A resposta é sobre %1, mas a pergunta era sobre %2.</translation>
    </message>
    <message>
        <source>A page has 1 to %1 rows, not %2.</source>
        <translation>Uma página tem de 1 a %1 linhas, não %2.</translation>
    </message>
    <message>
        <source>A worker&apos;s own reservations cannot be filtered by worker.</source>
        <translation>As reservas de um agente não podem ser filtradas por agente.</translation>
    </message>
    <message>
        <source>The version to match (If-Match) is not one that a server can have given.</source>
        <translation>A versão exigida (If-Match) não pode ter sido dada por um servidor.</translation>
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
        <translation>Tempo simulado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop the simulated clock, or let it go on</source>
        <translation>Parar o relógio simulado, ou deixá-lo seguir</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Go to the next thing that happens, and pause there</source>
        <translation>Ir ao próximo acontecimento e parar ali</translation>
    </message>
    <message>
        <source>Speed of the simulated clock</source>
        <translation>Velocidade do relógio simulado</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>Jump %1 min ahead; everything on the way happens</source>
        <translation>Pular %1 min adiante; tudo no caminho acontece</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Velocidade: %1</translation>
    </message>
</context>
<context>
    <name>Desk::CloseQuestion</name>
    <message>
        <source>An instruction is on its way</source>
        <translation>Uma instrução está a caminho</translation>
    </message>
    <message>
        <source>The answer to an instruction is outstanding.</source>
        <translation>Falta a resposta a uma instrução.</translation>
    </message>
    <message>
        <source>If the window closes now, its outcome stays unknown and is looked up at the next start.</source>
        <translation>Se a janela fechar agora, o resultado fica desconhecido e é consultado no próximo início.</translation>
    </message>
    <message>
        <source>&amp;Wait for the answer</source>
        <translation>&amp;Esperar a resposta</translation>
    </message>
    <message>
        <source>&amp;Close now</source>
        <translation>&amp;Fechar agora</translation>
    </message>
</context>
<context>
    <name>Desk::CommandLine</name>
    <message>
        <source>A saved profile, or &quot;environment&quot;.</source>
        <translation>Um perfil salvo, ou “environment”.</translation>
    </message>
    <message>
        <source>Another base URL: a proxy, a stub, a regional host; https, or this machine.</source>
        <translation>Outra URL base: um proxy, um substituto, um host regional; https, ou este computador.</translation>
    </message>
    <message>
        <source>A private certificate authority, in PEM.</source>
        <translation>Uma autoridade certificadora privada, em PEM.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>O espaço de trabalho a abrir.</translation>
    </message>
    <message>
        <source>The task to open.</source>
        <translation>A tarefa a abrir.</translation>
    </message>
    <message>
        <source>Send nothing, and let nobody unlock it.</source>
        <translation>Não enviar nada, e não deixar ninguém desbloquear.</translation>
    </message>
    <message>
        <source>--api-url: &quot;%1&quot; is no base URL, such as https://taskrouter.example.com.</source>
        <translation>--api-url: “%1” não é uma URL base como https://taskrouter.example.com.</translation>
    </message>
    <message>
        <source>--api-url: credentials do not belong into a URL; set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN instead.</source>
        <translation>--api-url: credenciais não cabem em uma URL; defina TWILIO_ACCOUNT_SID e TWILIO_AUTH_TOKEN.</translation>
    </message>
    <message>
        <source>--api-url: &quot;%1&quot; has a path; only scheme, host and port are used.</source>
        <translation>--api-url: “%1” tem um caminho; só são usados esquema, host e porta.</translation>
    </message>
    <message>
        <source>--training and --profile exclude each other.</source>
        <translation>--training e --profile excluem um ao outro.</translation>
    </message>
    <message>
        <source>--training and --api-url exclude each other: the simulator has a URL of its own.</source>
        <translation>--training e --api-url excluem um ao outro: o simulador tem uma URL própria.</translation>
    </message>
    <message>
        <source>--ca-file: %1 cannot be read.</source>
        <translation>--ca-file: não é possível ler %1.</translation>
    </message>
    <message>
        <source>Desktop console for Twilio TaskRouter reservations. Without options it opens the training simulator, or the account that TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET, stand for. TWILIO_REGION and TWILIO_EDGE choose the host.</source>
        <translation>Console de desktop para as reservas do Twilio TaskRouter. Sem opções, abre o simulador de treinamento, ou a conta a que correspondem TWILIO_ACCOUNT_SID com TWILIO_AUTH_TOKEN, ou com TWILIO_API_KEY e TWILIO_API_SECRET. TWILIO_REGION e TWILIO_EDGE escolhem o host.</translation>
    </message>
    <message>
        <source>A SID, a REST URL, a console link: what to open.</source>
        <translation>Um SID, uma URL REST, um link do console: o que abrir.</translation>
    </message>
    <message>
        <source>--workspace and the text name two workspaces. Give one.</source>
        <translation>--workspace e o texto nomeiam dois espaços de trabalho. Informe um.</translation>
    </message>
    <message>
        <source>--task and the text name two tasks. Give one.</source>
        <translation>--task e o texto nomeiam duas tarefas. Informe uma.</translation>
    </message>
    <message>
        <source>The training simulator; SCENARIO is one of %1, or the file of a scenario or of a workspace that is rehearsed.</source>
        <translation>O simulador de treinamento; SCENARIO é um de %1, ou o arquivo de um cenário ou de um espaço de trabalho que é ensaiado.</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour, where --training rehearses a workspace.</source>
        <translation>Tarefas que chegam em uma hora, quando --training ensaia um espaço de trabalho.</translation>
    </message>
    <message>
        <source>--arrivals: &quot;%1&quot; is no number above 0 and up to %2.</source>
        <translation>--arrivals: “%1” não é um número acima de 0 e até %2.</translation>
    </message>
    <message>
        <source>--arrivals needs --training and the file of a workspace.</source>
        <translation>--arrivals precisa de --training e do arquivo de um espaço de trabalho.</translation>
    </message>
    <message>
        <source>Print why this task is not accepted, why it ended, or why somebody has it, and end: with 0 where it can be told, 3 where it cannot, 2 for what cannot be read. A SID, a URL with it, or a file that tells of it: event callbacks, Events, a HAR, a bug bundle. With --json for programs.</source>
        <translation>Mostrar por que esta tarefa não é aceita, por que terminou ou por que alguém a tem, e terminar: com 0 se for possível dizer, 3 se não, 2 se algo não puder ser lido. Um SID, uma URL com ele ou um arquivo que fale dela: event callbacks, eventos, um HAR, um pacote de erro. Com --json para programas.</translation>
    </message>
    <message>
        <source>--explain: &quot;%1&quot; is neither a task (WT…) nor a file that can be read.</source>
        <translation>--explain: “%1” não é nem uma tarefa (WT…) nem um arquivo legível.</translation>
    </message>
    <message>
        <source>The recording of a session, to step through; without a network.</source>
        <translation>A gravação de uma sessão, para percorrer passo a passo; sem rede.</translation>
    </message>
    <message>
        <source>--replay shows a recording alone: no --training, --profile or --api-url with it.</source>
        <translation>--replay mostra só uma gravação: sem --training, --profile nem --api-url.</translation>
    </message>
    <message>
        <source>--replay: %1 cannot be read.</source>
        <translation>--replay: não é possível ler %1.</translation>
    </message>
    <message>
        <source>Open a program of its own, for a second account, where one runs already.</source>
        <translation>Abrir um programa próprio, para uma segunda conta, onde já há um em execução.</translation>
    </message>
    <message>
        <source>Accept a reservation in the training simulator, print what came of it, and end: with 0 where it worked, otherwise with 1.</source>
        <translation>Aceitar uma reserva no simulador de treinamento, mostrar o resultado e encerrar: com 0 se deu certo, senão com 1.</translation>
    </message>
    <message>
        <source>--self-test goes with nothing else.</source>
        <translation>--self-test não se combina com mais nada.</translation>
    </message>
    <message>
        <source>[SID or URL…]</source>
        <translation>[SID ou URL…]</translation>
    </message>
</context>
<context>
    <name>Desk::ComparisonTable</name>
    <message>
        <source>As it is, and what if</source>
        <translation>Como é, e como seria se</translation>
    </message>
</context>
<context>
    <name>Desk::ConflictView</name>
    <message>
        <source>Send all the same</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>Re-apply to the new version</source>
        <translation>Aplicar à nova versão</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescrever</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Buscar de novo</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>Sends without the version, whatever happened meanwhile</source>
        <translation>Envia sem a versão, não importa o que houve enquanto isso</translation>
    </message>
    <message>
        <source>Keeps what you typed and takes the new version; you press Send again</source>
        <translation>Mantém o que você digitou e usa a nova versão; você clica em Enviar de novo</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (alterado)</translation>
    </message>
    <message>
        <source>The reservation moved since you began. Nothing was sent.</source>
        <translation>A reserva mudou desde que você começou. Nada foi enviado.</translation>
    </message>
    <message>
        <source>fetching …</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Quando você começou</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>What is there now could not be fetched. %1</source>
        <translation>Não foi possível buscar o estado atual. %1</translation>
    </message>
    <message>
        <source>Yours: %1. What you typed is kept.</source>
        <translation>Sua instrução: %1. O que você digitou é mantido.</translation>
    </message>
    <message>
        <source>%1 all the same</source>
        <translation>Mesmo assim: %1</translation>
    </message>
    <message>
        <source>Yours: %1. What you typed is kept. Without a version it gets through, whatever happened meanwhile.</source>
        <translation>Sua instrução: %1. O que você digitou é mantido. Sem versão ela passa, não importa o que houve enquanto isso.</translation>
    </message>
    <message>
        <source>Send without the version</source>
        <translation>Enviar sem a versão</translation>
    </message>
    <message>
        <source>The task moved since you began. Nothing was sent.</source>
        <translation>A tarefa mudou desde que você começou. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The worker moved since you began. Nothing was sent.</source>
        <translation>O agente mudou desde que você começou. Nada foi enviado.</translation>
    </message>
    <message>
        <source>It moved since you began</source>
        <translation>Houve mudança desde que você começou</translation>
    </message>
    <message>
        <source>TaskRouter gave no version for it, so it was fetched first: it moved since you began. Nothing was sent.</source>
        <translation>O TaskRouter não deu versão, por isso os dados foram buscados primeiro: houve mudança desde que você começou. Nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectDialog</name>
    <message>
        <source>Connect to an account</source>
        <translation>Conectar a uma conta</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>A live account opens read-only. You unlock it when you want to act.</source>
        <translation>Uma conta real abre como somente leitura. Você a desbloqueia quando quiser agir.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Import from twilio-cli</source>
        <translation>&amp;Importar do twilio-cli</translation>
    </message>
    <message>
        <source>Only for this &amp;session</source>
        <translation>Só para esta &amp;sessão</translation>
    </message>
    <message>
        <source>Save the &amp;profile, ask for its secret each time</source>
        <translation>Salvar o &amp;perfil, pedir o segredo a cada vez</translation>
    </message>
    <message>
        <source>Save the profile, remember its secret in the system &amp;keyring</source>
        <translation>Salvar o perfil, lembrar o segredo no &amp;chaveiro do sistema</translation>
    </message>
    <message>
        <source>Only for this session</source>
        <translation>Só para esta sessão</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>O que é guardado</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>%1 (twilio-cli)</source>
        <translation>%1 (twilio-cli)</translation>
    </message>
    <message>
        <source>As in the keyring</source>
        <translation>Como no chaveiro</translation>
    </message>
    <message>
        <source>Asked for once a session</source>
        <translation>Pedido uma vez por sessão</translation>
    </message>
    <message>
        <source>Asking the keyring… It may want its password, in a window of its own. You can also type the secret in.</source>
        <translation>Consultando o chaveiro… Ele pode pedir a senha em uma janela própria. Você também pode digitar o segredo.</translation>
    </message>
    <message>
        <source>Saving the secret in the keyring… It may want its password, in a window of its own.</source>
        <translation>Salvando o segredo no chaveiro… Ele pode pedir a senha em uma janela própria.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The secret is not saved. %1</source>
        <translation>O segredo não foi salvo. %1</translation>
    </message>
    <message>
        <source>“%1” is removed, but its secret may still be in the keyring. %2</source>
        <translation>“%1” foi removido, mas o segredo pode ainda estar no chaveiro. %2</translation>
    </message>
</context>
<context>
    <name>Desk::DatabaseFile</name>
    <message>
        <source>its folder is not there and cannot be made</source>
        <translation>a pasta não existe e não pode ser criada</translation>
    </message>
</context>
<context>
    <name>Desk::DecidersModel</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expressão</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Já consultado</translation>
    </message>
</context>
<context>
    <name>Desk::DecidersTable</name>
    <message>
        <source>Workers, and what decides whether they are asked</source>
        <translation>Agentes, e o que decide se são consultados</translation>
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
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>It is not JSON: %1 at character %2. A description in YAML has to be turned into JSON first.</source>
        <translation>Não é JSON: %1 no caractere %2. Uma descrição em YAML precisa ser convertida antes em JSON.</translation>
    </message>
    <message>
        <source>It is not an OpenAPI 3 description: a member “openapi” of 3 is expected.</source>
        <translation>Não é uma descrição OpenAPI 3: espera-se um membro “openapi” com 3.</translation>
    </message>
    <message>
        <source>It does not describe TaskRouter&apos;s reservations.</source>
        <translation>Ela não descreve as reservas do TaskRouter.</translation>
    </message>
    <message>
        <source>is new (%1)</source>
        <translation>é novo (%1)</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>stands elsewhere: %1, was %2</source>
        <translation>está em outro lugar: %1, antes %2</translation>
    </message>
    <message>
        <source>is of another type: %1, was %2</source>
        <translation>é de outro tipo: %1, antes %2</translation>
    </message>
    <message>
        <source>has other values: %1; were %2</source>
        <translation>tem outros valores: %1; antes %2</translation>
    </message>
    <message>
        <source>has another default: %1, was %2</source>
        <translation>tem outro padrão: %1, antes %2</translation>
    </message>
    <message>
        <source>is required now</source>
        <translation>agora é obrigatório</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Não pode ser lida: %1</translation>
    </message>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>Tem mais de 64 MB.</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionDialog</name>
    <message>
        <source>Check against a description</source>
        <translation>Comparar com uma descrição</translation>
    </message>
    <message numerus="yes">
        <source>“%1” differs in %n place(s).</source>
        <translation>
            <numerusform>“%1” difere em %n ponto.</numerusform>
            <numerusform>“%1” difere em %n pontos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nada é diferente.</translation>
    </message>
    <message>
        <source>“%1” has the parameters, values and defaults of this program.</source>
        <translation>“%1” tem os parâmetros, valores e padrões deste programa.</translation>
    </message>
    <message>
        <source>The description cannot be used.</source>
        <translation>A descrição não pode ser usada.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>&amp;Copy as patch</source>
        <translation>&amp;Copiar como patch</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionTable</name>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
</context>
<context>
    <name>Desk::DetailHeader</name>
    <message>
        <source>last copy; it is gone</source>
        <translation>última cópia; não existe mais</translation>
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
        <translation>tocando %1</translation>
    </message>
    <message>
        <source>ringing %1 %2</source>
        <translation>tocando em %1 %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>restam %1 de %2</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>tempo esgotado</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>oferecida %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versão %1</translation>
    </message>
    <message>
        <source>Reservation SID</source>
        <translation>SID da reserva</translation>
    </message>
    <message>
        <source>Task SID</source>
        <translation>SID da tarefa</translation>
    </message>
    <message>
        <source>Worker SID</source>
        <translation>SID do agente</translation>
    </message>
    <message>
        <source>Worker name</source>
        <translation>Nome do agente</translation>
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
            <numerusform>Resta %n segundo para responder</numerusform>
            <numerusform>Restam %n segundos para responder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DetailPane</name>
    <message>
        <source>Act</source>
        <translation>Agir</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>Nenhuma reserva escolhida.</translation>
    </message>
    <message>
        <source>Choose one in the table to look at it and to act on it.</source>
        <translation>Escolha uma na tabela para vê-la e agir sobre ela.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>%1 is hidden by the filter.</source>
        <translation>%1 está oculta pelo filtro.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The caller&apos;s call</source>
        <translation>A chamada do chamador</translation>
    </message>
    <message>
        <source>TaskRouter does not know this worker any more; what is shown is the last copy.</source>
        <translation>O TaskRouter não conhece mais este agente; é mostrada a última cópia.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this task any more; what is shown is the last copy.</source>
        <translation>O TaskRouter não conhece mais esta tarefa; é mostrada a última cópia.</translation>
    </message>
    <message>
        <source>Loading the reservation…</source>
        <translation>Carregando a reserva…</translation>
    </message>
    <message>
        <source>%1 is chosen for it. Nothing is sent yet.</source>
        <translation>%1 está escolhido para ela. Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Act on the task</source>
        <translation>Agir na tarefa</translation>
    </message>
    <message>
        <source>The reservation could not be read.</source>
        <translation>Não foi possível ler a reserva.</translation>
    </message>
    <message>
        <source>Why is said in their table.</source>
        <translation>O motivo aparece na tabela de reservas.</translation>
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
        <translation>%1 e %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <extracomment>Two names, and how many others there are.</extracomment>
        <translation>
            <numerusform>%1, %2 e mais %n</numerusform>
            <numerusform>%1, %2 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not the one it is for</source>
        <translation>
            <numerusform>%n não é a pessoa a quem se destina</numerusform>
            <numerusform>%n não são a pessoa a quem se destina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not in the queue</source>
        <translation>
            <numerusform>%n não está na fila</numerusform>
            <numerusform>%n não estão na fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit the step&apos;s expression</source>
        <translation>
            <numerusform>%n não atende à expressão da etapa</numerusform>
            <numerusform>%n não atendem à expressão da etapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are unavailable</source>
        <translation>
            <numerusform>%n não está disponível</numerusform>
            <numerusform>%n não estão disponíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n since they missed an offer)</source>
        <extracomment>In brackets behind how many are unavailable.</extracomment>
        <translation>
            <numerusform>(%n desde que perdeu uma oferta)</numerusform>
            <numerusform>(%n desde que perderam uma oferta)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no room</source>
        <translation>
            <numerusform>%n não tem vaga</numerusform>
            <numerusform>%n não têm vaga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have an offer of it</source>
        <translation>
            <numerusform>%n tem uma oferta dela</numerusform>
            <numerusform>%n têm uma oferta dela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n it is not known what they have room for</source>
        <translation>
            <numerusform>de %n não se sabe quanta vaga tem</numerusform>
            <numerusform>de %n não se sabe quanta vaga têm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be asked</source>
        <translation>
            <numerusform>%n pode ser consultado</numerusform>
            <numerusform>%n podem ser consultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers ran out</source>
        <translation>
            <numerusform>%n oferta expirou</numerusform>
            <numerusform>%n ofertas expiraram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were rejected</source>
        <translation>
            <numerusform>%n foi rejeitada</numerusform>
            <numerusform>%n foram rejeitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were canceled</source>
        <translation>
            <numerusform>%n foi cancelada</numerusform>
            <numerusform>%n foram canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were rescinded</source>
        <translation>
            <numerusform>%n foi retirada</numerusform>
            <numerusform>%n foram retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can take it: 0 of the %n who were looked at.</source>
        <translation>
            <numerusform>Ninguém pode pegá-la: 0 de %n pessoa examinada.</numerusform>
            <numerusform>Ninguém pode pegá-la: 0 das %n pessoas examinadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can take it: 0 of %n.</source>
        <translation>
            <numerusform>Ninguém pode pegá-la: 0 de %n.</numerusform>
            <numerusform>Ninguém pode pegá-la: 0 de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A list of counts as a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It goes on in %1.</source>
        <translation>Continua em %1.</translation>
    </message>
    <message>
        <source>the default filter</source>
        <translation>o filtro padrão</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <extracomment>A step of a workflow: which of a filter&apos;s targets, and the filter&apos;s name.</extracomment>
        <translation>etapa %1 de %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>%1, a text</source>
        <extracomment>A value and its kind.</extracomment>
        <translation>%1, um texto</translation>
    </message>
    <message>
        <source>%1, a number</source>
        <translation>%1, um número</translation>
    </message>
    <message>
        <source>%1, a list</source>
        <translation>%1, uma lista</translation>
    </message>
    <message>
        <source>%1, an object</source>
        <translation>%1, um objeto</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <extracomment>A filter fits the task.</extracomment>
        <translation>%1: corresponde</translation>
    </message>
    <message>
        <source>%1: does not fit</source>
        <translation>%1: não corresponde</translation>
    </message>
    <message>
        <source>%1: %2 is false</source>
        <translation>%1: %2 é falso</translation>
    </message>
    <message>
        <source>%1: %2 is false, it is %3</source>
        <extracomment>A filter&apos;s name, a term of its expression, and what the task has there.</extracomment>
        <translation>%1: %2 é falso, o valor é %3</translation>
    </message>
    <message>
        <source>TaskRouter has %1 in the queue %2, although its expression does not fit by our reading; TaskRouter&apos;s answer counts.</source>
        <translation>O TaskRouter tem %1 na fila %2, embora a expressão dela não corresponda pela nossa leitura; vale a resposta do TaskRouter.</translation>
    </message>
    <message>
        <source>TaskRouter does not have %1 in the queue %2, although its expression fits by our reading; TaskRouter&apos;s answer counts.</source>
        <translation>O TaskRouter não tem %1 na fila %2, embora a expressão dela corresponda pela nossa leitura; vale a resposta do TaskRouter.</translation>
    </message>
    <message>
        <source>The queue has %1 workers; %2 of them were looked at.</source>
        <translation>A fila tem %1 agentes; %2 deles foram examinados.</translation>
    </message>
    <message>
        <source>The queue has more workers than the %1 who were looked at.</source>
        <translation>A fila tem mais agentes do que os %1 examinados.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n who are available it was not read what they have room for.</source>
        <translation>
            <numerusform>De %n agente disponível não foi lido quanta vaga tem.</numerusform>
            <numerusform>De %n agentes disponíveis não foi lido quanta vaga têm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue has more tasks than the %n that were looked at.</source>
        <translation>
            <numerusform>A fila tem mais tarefas do que a %n examinada.</numerusform>
            <numerusform>A fila tem mais tarefas do que as %n examinadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>From a recording: nothing of it is the present.</source>
        <translation>De uma gravação: nada disto é o presente.</translation>
    </message>
    <message>
        <source>%1 had accepted it.</source>
        <translation>%1 a tinha aceitado.</translation>
    </message>
    <message>
        <source>It was offered to nobody.</source>
        <translation>Não foi oferecida a ninguém.</translation>
    </message>
    <message>
        <source>Nobody had accepted it: %1.</source>
        <translation>Ninguém a tinha aceitado: %1.</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>Through what somebody did it, as TaskRouter calls it: &quot;through the API&quot;.</extracomment>
        <translation>por meio de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>From which network address.</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>The caller hung up after %1.</source>
        <translation>O chamador desligou após %1.</translation>
    </message>
    <message numerus="yes">
        <source>It was offered %n times, and TaskRouter cancels a task after 1,000 offers.</source>
        <translation>
            <numerusform>Foi oferecida %n vez, e o TaskRouter cancela uma tarefa após 1.000 ofertas.</numerusform>
            <numerusform>Foi oferecida %n vezes, e o TaskRouter cancela uma tarefa após 1.000 ofertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its time to live passed: it was canceled after %1.</source>
        <translation>Seu tempo de vida passou: foi cancelada após %1.</translation>
    </message>
    <message>
        <source>Its workflow ended after %1: no further step, no other filter that fits.</source>
        <translation>Seu workflow terminou após %1: nenhuma outra etapa, nenhum outro filtro que corresponda.</translation>
    </message>
    <message>
        <source>Its workflow ended after %1: %2 was the last step, and no other filter fits.</source>
        <translation>Seu workflow terminou após %1: %2 era a última etapa, e nenhum outro filtro corresponde.</translation>
    </message>
    <message>
        <source>The workflow has no default filter.</source>
        <translation>O workflow não tem filtro padrão.</translation>
    </message>
    <message>
        <source>The default filter is no net for that: it takes what no filter fits, not what timed out.</source>
        <translation>O filtro padrão não segura isso: ele pega o que não corresponde a nenhum filtro, não o que expirou.</translation>
    </message>
    <message>
        <source>Its last step was skipped: nobody could be asked at once, its skip_if was true, and no other filter fits.</source>
        <translation>Sua última etapa foi pulada: ninguém podia ser consultado na hora, seu skip_if era verdadeiro, e nenhum outro filtro corresponde.</translation>
    </message>
    <message>
        <source>It was deleted after %1.</source>
        <translation>Foi excluída após %1.</translation>
    </message>
    <message>
        <source>It was completed after %1 without anybody having it.</source>
        <translation>Foi concluída após %1 sem que ninguém a tivesse.</translation>
    </message>
    <message>
        <source>It was canceled after %1.</source>
        <translation>Foi cancelada após %1.</translation>
    </message>
    <message>
        <source>By whom is not told.</source>
        <translation>Não consta por quem.</translation>
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
        <translation>Trazer %1 de volta…</translation>
    </message>
    <message>
        <source>Complete %1&apos;s wrap-up…</source>
        <translation>Concluir o pós-atendimento de %1…</translation>
    </message>
    <message>
        <source>Complete the task…</source>
        <translation>Concluir a tarefa…</translation>
    </message>
    <message>
        <source>Cancel the task…</source>
        <translation>Cancelar a tarefa…</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>O dia de %1</translation>
    </message>
    <message>
        <source>Look for alerts</source>
        <translation>Procurar alertas</translation>
    </message>
    <message>
        <source>Look at the call</source>
        <translation>Ver a chamada</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>E se…</translation>
    </message>
    <message>
        <source>Check workspace…</source>
        <translation>Verificar espaço de trabalho…</translation>
    </message>
    <message>
        <source>Raise the priority…</source>
        <translation>Aumentar a prioridade…</translation>
    </message>
    <message>
        <source>Open the first in line</source>
        <translation>Abrir a primeira da vez</translation>
    </message>
    <message>
        <source>Show the Events</source>
        <translation>Mostrar os eventos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Agora: %1.</translation>
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
        <translation>Expiraram: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n offers to %1 were canceled within seconds.</source>
        <translation>
            <numerusform>%n oferta a %1 foi cancelada em poucos segundos.</numerusform>
            <numerusform>%n ofertas a %1 foram canceladas em poucos segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker&apos;s telephone is probably not registered, and nothing could ring there.</source>
        <translation>O telefone do agente provavelmente não está registrado, e nada podia tocar lá.</translation>
    </message>
    <message>
        <source>%1 was called in vain: the offer was held for %2 and then canceled.</source>
        <translation>%1 foi chamado em vão: a oferta ficou retida por %2 e depois foi cancelada.</translation>
    </message>
    <message>
        <source>While a telephone rings the offer&apos;s time stands still; nobody answered it.</source>
        <translation>Enquanto um telefone toca, o tempo da oferta fica parado; ninguém atendeu.</translation>
    </message>
    <message>
        <source>The offer to %1 was accepted in vain: it was canceled after %2.</source>
        <translation>A oferta a %1 foi aceita em vão: foi cancelada após %2.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s code: %1.</source>
        <translation>Código do TaskRouter: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected it %n times and was asked again at once.</source>
        <translation>
            <numerusform>%1 a rejeitou %n vez e foi consultado de novo na hora.</numerusform>
            <numerusform>%1 a rejeitou %n vezes e foi consultado de novo na hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rejection without an unavailable activity leaves the worker as before: the same worker is asked next.</source>
        <translation>Uma rejeição sem atividade não disponível deixa o agente como antes: o mesmo agente é consultado em seguida.</translation>
    </message>
    <message>
        <source>%1 rejected it at %2.</source>
        <translation>%1 a rejeitou às %2.</translation>
    </message>
    <message>
        <source>%1 is being called: the offer has been held for %2.</source>
        <translation>%1 está sendo chamado: a oferta está retida há %2.</translation>
    </message>
    <message>
        <source>It is offered to %1, who has not answered yet: %2.</source>
        <extracomment>A worker; how long, of how long.</extracomment>
        <translation>É oferecida a %1, que ainda não respondeu: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n offers ran out: nobody answered.</source>
        <translation>
            <numerusform>%n oferta expirou: ninguém respondeu.</numerusform>
            <numerusform>%n ofertas expiraram: ninguém respondeu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone, and nothing that is kept tells how it ended.</source>
        <translation>Não existe mais, e nada do que foi guardado diz como terminou.</translation>
    </message>
    <message>
        <source>Too little is known of it to say why.</source>
        <translation>Sabe-se muito pouco dela para dizer por quê.</translation>
    </message>
    <message>
        <source>%1 could be asked, and TaskRouter does not ask.</source>
        <translation>%1 poderia ser consultado, e o TaskRouter não consulta.</translation>
    </message>
    <message>
        <source>What keeps it is not published: operating units, attention profiles, and what happens in this second.</source>
        <translation>O que impede não é publicado: unidades operacionais, perfis de atenção e o que acontece neste segundo.</translation>
    </message>
    <message>
        <source>It waits in the queue %1; why nobody is asked cannot be told.</source>
        <translation>Espera na fila %1; não dá para dizer por que ninguém é consultado.</translation>
    </message>
    <message>
        <source>Its call is over, and the task is still %1.</source>
        <translation>A chamada dela acabou, e a tarefa continua %1.</translation>
    </message>
    <message>
        <source>Its call ended %1 ago, and the task is still %2.</source>
        <translation>A chamada dela acabou há %1, e a tarefa continua %2.</translation>
    </message>
    <message>
        <source>Completing the task frees the worker.</source>
        <translation>Concluir a tarefa libera o agente.</translation>
    </message>
    <message>
        <source>Nobody is left to be served: cancel the task.</source>
        <translation>Não há mais ninguém para atender: cancele a tarefa.</translation>
    </message>
    <message>
        <source>%1 has been in wrap-up for %2.</source>
        <translation>%1 está em pós-atendimento há %2.</translation>
    </message>
    <message>
        <source>It fills the worker&apos;s channel until the reservation is completed.</source>
        <translation>Ela ocupa o canal do agente até a reserva ser concluída.</translation>
    </message>
    <message>
        <source>It is being transferred, and nobody has accepted the transfer yet.</source>
        <translation>Está sendo transferida, e ninguém aceitou a transferência ainda.</translation>
    </message>
    <message>
        <source>It is being transferred, and an attempt failed.</source>
        <translation>Está sendo transferida, e uma tentativa falhou.</translation>
    </message>
    <message>
        <source>Its transfer failed.</source>
        <translation>A transferência dela falhou.</translation>
    </message>
    <message>
        <source>Its transfer was canceled.</source>
        <translation>A transferência dela foi cancelada.</translation>
    </message>
    <message>
        <source>Asked before: %1.</source>
        <translation>Já consultados: %1.</translation>
    </message>
    <message>
        <source>The step asks in this order: %1.</source>
        <translation>A etapa consulta nesta ordem: %1.</translation>
    </message>
    <message>
        <source>The step asks first who has been without a task longest.</source>
        <translation>A etapa consulta primeiro quem está há mais tempo sem tarefa.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>%1 has it meanwhile.</source>
        <translation>%1 a tem enquanto isso.</translation>
    </message>
    <message>
        <source>The assignment callback failed: alert %1.</source>
        <translation>O callback de atribuição falhou: alerta %1.</translation>
    </message>
    <message>
        <source>Without its answer an offer stays pending until it runs out.</source>
        <translation>Sem a resposta dele, uma oferta fica pendente até expirar.</translation>
    </message>
    <message>
        <source>The workflow was changed at %1, after the task came.</source>
        <translation>O workflow foi alterado às %1, depois que a tarefa chegou.</translation>
    </message>
    <message>
        <source>The queue&apos;s expression was changed at %1, after the task came.</source>
        <translation>A expressão da fila foi alterada às %1, depois que a tarefa chegou.</translation>
    </message>
    <message>
        <source>The attributes of %1 were changed at %2, after the task came.</source>
        <translation>Os atributos de %1 foram alterados às %2, depois que a tarefa chegou.</translation>
    </message>
    <message>
        <source>By the rules of now it is for nobody: %1.</source>
        <translation>Pelas regras de agora não é para ninguém: %1.</translation>
    </message>
    <message>
        <source>No filter fits any more.</source>
        <translation>Nenhum filtro corresponde mais.</translation>
    </message>
    <message>
        <source>%1 accepted it, so TaskRouter took the other offers back.</source>
        <translation>%1 a aceitou, então o TaskRouter retirou as outras ofertas.</translation>
    </message>
    <message>
        <source>Rescinded: %1. That is no failure: the queue asks several at once, and the first who accepts has it.</source>
        <translation>Retiradas: %1. Isso não é falha: a fila consulta vários de uma vez, e o primeiro que aceita fica com ela.</translation>
    </message>
    <message>
        <source>Somebody has it: the task is %1.</source>
        <translation>Alguém a tem: a tarefa está %1.</translation>
    </message>
    <message>
        <source>Which reservation that was is not known.</source>
        <translation>Não se sabe qual reserva foi.</translation>
    </message>
    <message>
        <source>%1 accepted it, %2 after it came.</source>
        <translation>%1 a aceitou, %2 depois que chegou.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 a aceitou.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is in the queue %1: 0 of %n.</source>
        <translation>
            <numerusform>Ninguém está na fila %1: 0 de %n.</numerusform>
            <numerusform>Ninguém está na fila %1: 0 de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the queue %1.</source>
        <translation>Ninguém está na fila %1.</translation>
    </message>
    <message>
        <source>Its expression cannot be read: %1.</source>
        <translation>A expressão dela não pode ser lida: %1.</translation>
    </message>
    <message>
        <source>Its expression fits nobody: %1</source>
        <translation>A expressão dela não corresponde a ninguém: %1</translation>
    </message>
    <message>
        <source>This step is a delay on purpose: %1 is never true.</source>
        <translation>Esta etapa é um atraso proposital: %1 nunca é verdadeiro.</translation>
    </message>
    <message numerus="yes">
        <source>The step&apos;s expression leaves nobody: 0 of the %n in the queue.</source>
        <translation>
            <numerusform>A expressão da etapa não deixa ninguém: 0 de %n na fila.</numerusform>
            <numerusform>A expressão da etapa não deixa ninguém: 0 dos %n na fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 0 of %2.</source>
        <extracomment>A term, and that none of so many fits it.</extracomment>
        <translation>%1: 0 de %2.</translation>
    </message>
    <message>
        <source>%1: 0 of %2, nearest %3.</source>
        <translation>%1: 0 de %2, o mais próximo %3.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has room for it: %n of those who are available were looked at, and all are full.</source>
        <translation>
            <numerusform>Ninguém tem vaga para ela: %n dos disponíveis foi examinado, e está cheio.</numerusform>
            <numerusform>Ninguém tem vaga para ela: %n dos disponíveis foram examinados, e todos estão cheios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in line: %n tasks of the queue %1 are before it.</source>
        <translation>
            <numerusform>Está aguardando a vez: %n tarefa da fila %1 está antes dela.</numerusform>
            <numerusform>Está aguardando a vez: %n tarefas da fila %1 estão antes dela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a higher priority</source>
        <translation>
            <numerusform>%n tem prioridade maior</numerusform>
            <numerusform>%n têm prioridade maior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came later, and the newest is first here (LIFO)</source>
        <translation>
            <numerusform>%n chegou depois, e aqui a mais nova vem primeiro (LIFO)</numerusform>
            <numerusform>%n chegaram depois, e aqui a mais nova vem primeiro (LIFO)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have waited longer</source>
        <translation>
            <numerusform>%n espera há mais tempo</numerusform>
            <numerusform>%n esperam há mais tempo</numerusform>
        </translation>
    </message>
    <message>
        <source>its routing target</source>
        <translation>seu destino de roteamento</translation>
    </message>
    <message>
        <source>It waits for %1, who is not in the queue %2.</source>
        <translation>Espera por %1, que não está na fila %2.</translation>
    </message>
    <message>
        <source>It waits for %1, whom the step&apos;s expression excludes.</source>
        <translation>Espera por %1, que a expressão da etapa exclui.</translation>
    </message>
    <message>
        <source>It waits for %1, who is in %2.</source>
        <translation>Espera por %1, que está em %2.</translation>
    </message>
    <message>
        <source>It waits for %1, who has no room.</source>
        <translation>Espera por %1, que não tem vaga.</translation>
    </message>
    <message>
        <source>Its routing target could not be asked: the task was canceled.</source>
        <translation>Seu destino de roteamento não pôde ser consultado: a tarefa foi cancelada.</translation>
    </message>
    <message>
        <source>The step is for the worker in %1, and there is none: it is %2.</source>
        <translation>A etapa é para o agente em %1, e não há nenhum: é %2.</translation>
    </message>
    <message>
        <source>It waits for %1 (%2), who is no worker of this workspace.</source>
        <extracomment>A value, and where it stands.</extracomment>
        <translation>Espera por %1 (%2), que não é agente deste espaço de trabalho.</translation>
    </message>
    <message>
        <source>It waits for %1 (%2), who is not in the queue %3.</source>
        <translation>Espera por %1 (%2), que não está na fila %3.</translation>
    </message>
    <message>
        <source>No filter fits, and the workflow has no default filter: it was canceled.</source>
        <translation>Nenhum filtro corresponde, e o workflow não tem filtro padrão: foi cancelada.</translation>
    </message>
    <message>
        <source>No filter fits, so it waits in the default queue %1.</source>
        <translation>Nenhum filtro corresponde, então ela espera na fila padrão %1.</translation>
    </message>
    <message>
        <source>No filter fits, and the workflow has no default filter.</source>
        <translation>Nenhum filtro corresponde, e o workflow não tem filtro padrão.</translation>
    </message>
    <message>
        <source>The filter %1 took it before %2, which fits more closely.</source>
        <translation>O filtro %1 a pegou antes de %2, que corresponde melhor.</translation>
    </message>
    <message>
        <source>Filters that fit, in order: %1.</source>
        <translation>Filtros que correspondem, em ordem: %1.</translation>
    </message>
    <message>
        <source>%1 is never true.</source>
        <translation>%1 nunca é verdadeiro.</translation>
    </message>
    <message>
        <source>%1: nobody has such an attribute.</source>
        <translation>%1: ninguém tem tal atributo.</translation>
    </message>
    <message>
        <source>%1: that is a list with nobody, and HAS and IN need one.</source>
        <translation>%1: não é uma lista para ninguém, e HAS e IN precisam de uma.</translation>
    </message>
    <message>
        <source>%1: that is a list with everybody, and this operator is for single values.</source>
        <translation>%1: é uma lista para todos, e este operador é para valores únicos.</translation>
    </message>
    <message>
        <source>%1: a text is compared with a number, or the like; two kinds are never equal.</source>
        <translation>%1: um texto é comparado com um número, ou algo assim; dois tipos nunca são iguais.</translation>
    </message>
    <message>
        <source>its timeout passed</source>
        <translation>seu tempo passou</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>routed anew</source>
        <translation>roteada de novo</translation>
    </message>
    <message>
        <source>accepted there</source>
        <translation>aceita ali</translation>
    </message>
    <message>
        <source>the task ended there</source>
        <translation>a tarefa terminou ali</translation>
    </message>
    <message>
        <source>left</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>default filter, queue %1</source>
        <extracomment>A place where a task waits; the name of a queue.</extracomment>
        <translation>filtro padrão, fila %1</translation>
    </message>
    <message>
        <source>step %1, queue %2</source>
        <translation>etapa %1, fila %2</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>no timeout: it stays until its time to live ends</source>
        <translation>sem limite de tempo: fica até seu tempo de vida acabar</translation>
    </message>
    <message>
        <source>then step %1</source>
        <translation>depois etapa %1</translation>
    </message>
    <message>
        <source>then filter %1</source>
        <translation>depois filtro %1</translation>
    </message>
    <message>
        <source>then the task is canceled</source>
        <translation>depois a tarefa é cancelada</translation>
    </message>
    <message>
        <source>Routing target %1: it goes before the workflow</source>
        <translation>Destino de roteamento %1: vem antes do workflow</translation>
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
        <translation>filtro padrão: nenhum outro corresponde</translation>
    </message>
    <message>
        <source>%1 would fit too</source>
        <translation>%1 também corresponderia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step; how it ended, when, and after how long.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 after %4</source>
        <translation>%1: %2, %3 após %4</translation>
    </message>
    <message>
        <source>%1: active, %2 of %3</source>
        <extracomment>A step in which a task is: how long, and of how long.</extracomment>
        <translation>%1: ativa, %2 de %3</translation>
    </message>
    <message>
        <source>%1: active, %2</source>
        <translation>%1: ativa, %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>An attribute and its value: &quot;level is 2&quot;</extracomment>
        <translation>%1 é %2</translation>
    </message>
    <message>
        <source>wrapping %1</source>
        <translation>pós-atendimento %1</translation>
    </message>
    <message>
        <source>missed an offer %1</source>
        <translation>perdeu uma oferta %1</translation>
    </message>
    <message>
        <source>with a rejection %1</source>
        <translation>com uma rejeição %1</translation>
    </message>
    <message>
        <source>by the queue %1</source>
        <translation>pela fila %1</translation>
    </message>
    <message>
        <source>no channel %1</source>
        <translation>sem canal %1</translation>
    </message>
    <message>
        <source>%1 is not available</source>
        <translation>%1 não está disponível</translation>
    </message>
    <message numerus="yes">
        <source>%n wrapping</source>
        <translation>
            <numerusform>%n em pós-atendimento</numerusform>
            <numerusform>%n em pós-atendimento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n aceita</numerusform>
            <numerusform>%n aceitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pendente</numerusform>
            <numerusform>%n pendentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending or wrapping</source>
        <translation>
            <numerusform>%n pendente ou em pós-atendimento</numerusform>
            <numerusform>%n pendentes ou em pós-atendimento</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>A channel, how many tasks it may have, and what fills it.</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>It is canceled in %1 unless somebody accepts it.</source>
        <translation>É cancelada em %1 se ninguém a aceitar.</translation>
    </message>
    <message numerus="yes">
        <source>%n before that</source>
        <extracomment>In front of the newest of a list: how many others there are, which are older.</extracomment>
        <translation>
            <numerusform>%n antes disso</numerusform>
            <numerusform>%n antes disso</numerusform>
        </translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>retida por %1</translation>
    </message>
    <message numerus="yes">
        <source>It is offered to %n workers at once, and none of them has answered yet: %1.</source>
        <extracomment>Workers who are asked at the same time.</extracomment>
        <translation>
            <numerusform>É oferecida a %n agente, que ainda não respondeu: %1.</numerusform>
            <numerusform>É oferecida a %n agentes de uma vez, e nenhum deles respondeu ainda: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered: %1.</source>
        <translation>Oferecida: %1.</translation>
    </message>
    <message numerus="yes">
        <source>nor do %n other filters</source>
        <extracomment>Behind some filters that do not fit.</extracomment>
        <translation>
            <numerusform>nem mais %n filtro</numerusform>
            <numerusform>nem mais %n filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>asked</source>
        <translation>consultado</translation>
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
            <numerusform>O próprio TaskRouter diz quem, de toda a fila, está disponível e atende à etapa: %n.</numerusform>
            <numerusform>O próprio TaskRouter diz quem, de toda a fila, está disponível e atende à etapa: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 TaskRouter says otherwise than our reading of the step&apos;s expression; TaskRouter&apos;s answer counts.</source>
        <translation>Sobre %1, o TaskRouter diz diferente da nossa leitura da expressão da etapa; vale a resposta do TaskRouter.</translation>
    </message>
    <message>
        <source>The task has more offers than the %L1 that were read.</source>
        <translation>A tarefa tem mais ofertas do que as %L1 lidas.</translation>
    </message>
    <message>
        <source>Of the %L1 offers that were read, nobody accepted one: %2.</source>
        <extracomment>How many offers; what became of them: &quot;323 offers ran out, 330 were rejected&quot;.</extracomment>
        <translation>Das %L1 ofertas lidas, ninguém aceitou nenhuma: %2.</translation>
    </message>
    <message>
        <source>It was offered more than %L1 times, and TaskRouter cancels a task after 1,000 offers.</source>
        <translation>Foi oferecida mais de %L1 vezes, e o TaskRouter cancela uma tarefa após 1.000 ofertas.</translation>
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
        <translation>o mais próximo: %1</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>provado</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>visível agora</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>às %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requisição</numerusform>
            <numerusform>%n requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it waits</source>
        <translation>Onde espera</translation>
    </message>
    <message>
        <source>Who matches, term by term</source>
        <translation>Quem corresponde, condição por condição</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>entry %1 of the journal</source>
        <translation>registro %1 do diário</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Where it waited</source>
        <translation>Onde esperou</translation>
    </message>
    <message>
        <source>Times without “UTC” are in %1.</source>
        <extracomment>A time zone, as its distance from UTC: &quot;UTC+02:00&quot;</extracomment>
        <translation>Horários sem “UTC” estão em %1.</translation>
    </message>
</context>
<context>
    <name>Desk::DirectoryNames</name>
    <message>
        <source>available</source>
        <translation>disponível</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>não disponível</translation>
    </message>
</context>
<context>
    <name>Desk::DraftStore</name>
    <message>
        <source>The drafts of last time cannot be read: %1</source>
        <translation>Não é possível ler os rascunhos da última vez: %1</translation>
    </message>
    <message>
        <source>The drafts of last time cannot be read; the file is kept as %1.</source>
        <translation>Não é possível ler os rascunhos da última vez; o arquivo é mantido como %1.</translation>
    </message>
    <message>
        <source>The drafts of last time cannot be read, and the file %1 cannot be moved.</source>
        <translation>Não é possível ler os rascunhos da última vez, e o arquivo %1 não pode ser movido.</translation>
    </message>
    <message>
        <source>What you type cannot be saved for next time: %1</source>
        <translation>O que você digita não pode ser salvo para a próxima vez: %1</translation>
    </message>
    <message>
        <source>another program holds %1</source>
        <translation>outro programa está usando %1</translation>
    </message>
</context>
<context>
    <name>Desk::DryRun</name>
    <message>
        <source>it moved since you began: version %1 → %2, you are asked first</source>
        <translation>mudou desde que você começou: versão %1 → %2, você será consultado antes</translation>
    </message>
    <message>
        <source>it moved since you began, you are asked first</source>
        <translation>mudou desde que você começou, você será consultado antes</translation>
    </message>
    <message>
        <source>no version, so it is fetched and compared first</source>
        <translation>sem versão, por isso antes é buscada e comparada</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versão %1</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>Dry run: would be refused.</source>
        <translation>Simulação: seria recusada.</translation>
    </message>
    <message>
        <source>Dry run: would be refused with %1.</source>
        <translation>Simulação: seria recusada com %1.</translation>
    </message>
    <message>
        <source>Dry run: doubtful — %1.</source>
        <translation>Simulação: duvidoso — %1.</translation>
    </message>
    <message>
        <source>Dry run: would be taken — %1.</source>
        <translation>Simulação: seria aceita — %1.</translation>
    </message>
</context>
<context>
    <name>Desk::Endpoint</name>
    <message>
        <source>There is no server to ask: the address has no host.</source>
        <translation>Não há servidor a consultar: o endereço não tem host.</translation>
    </message>
    <message>
        <source>The server&apos;s address must begin with https://.</source>
        <translation>O endereço do servidor deve começar com https://.</translation>
    </message>
    <message>
        <source>The server&apos;s address must hold no user name and no password.</source>
        <translation>O endereço do servidor não deve conter nome de usuário nem senha.</translation>
    </message>
    <message>
        <source>The server&apos;s address must be a host and a port alone, without a path.</source>
        <translation>O endereço do servidor deve ser só host e porta, sem caminho.</translation>
    </message>
    <message>
        <source>Plain http would show the credentials to everyone on the way to %1. Use https.</source>
        <translation>O http simples mostraria as credenciais a todos no caminho até %1. Use https.</translation>
    </message>
    <message>
        <source>The account or API key has a character that cannot be sent.</source>
        <translation>A conta ou a chave de API tem um caractere que não pode ser enviado.</translation>
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
        <translation>TWILIO_ACCOUNT_SID não está definido, mas as credenciais de uma conta estão.</translation>
    </message>
    <message>
        <source>TWILIO_API_SECRET is not set, but TWILIO_API_KEY is.</source>
        <translation>TWILIO_API_SECRET não está definido, mas TWILIO_API_KEY está.</translation>
    </message>
    <message>
        <source>TWILIO_API_KEY is not set, but TWILIO_API_SECRET is.</source>
        <translation>TWILIO_API_KEY não está definido, mas TWILIO_API_SECRET está.</translation>
    </message>
    <message>
        <source>TWILIO_ACCOUNT_SID is set, but neither TWILIO_AUTH_TOKEN nor TWILIO_API_KEY with TWILIO_API_SECRET is.</source>
        <translation>TWILIO_ACCOUNT_SID está definido, mas nem TWILIO_AUTH_TOKEN nem TWILIO_API_KEY com TWILIO_API_SECRET estão.</translation>
    </message>
    <message>
        <source>it has blanks or other characters that no secret has.</source>
        <translation>tem espaços ou outros caracteres que nenhum segredo tem.</translation>
    </message>
    <message>
        <source>“%1” is no region, such as us1 or ie1.</source>
        <translation>“%1” não é uma região como us1 ou ie1.</translation>
    </message>
    <message>
        <source>“%1” is no edge, such as ashburn or dublin.</source>
        <translation>“%1” não é um edge como ashburn ou dublin.</translation>
    </message>
    <message>
        <source>it holds a placeholder, not a value. What started the program did not replace it.</source>
        <translation>contém um marcador, não um valor. O que iniciou o programa não o substituiu.</translation>
    </message>
    <message>
        <source>there are quotation marks around the value. Take them away.</source>
        <translation>há aspas em volta do valor. Retire-as.</translation>
    </message>
    <message>
        <source>it begins with SK, as the SID of an API key does: that belongs into TWILIO_API_KEY, beside the account&apos;s own SID (AC…).</source>
        <translation>começa com SK, como o SID de uma chave de API: isso vai em TWILIO_API_KEY, ao lado do SID da própria conta (AC…).</translation>
    </message>
    <message>
        <source>the edge of “%1” is not known here. Set TWILIO_EDGE as well.</source>
        <translation>o edge de “%1” não é conhecido aqui. Defina também TWILIO_EDGE.</translation>
    </message>
</context>
<context>
    <name>Desk::ErrorText</name>
    <message>
        <source>TaskRouter does not know this task.</source>
        <translation>O TaskRouter não conhece esta tarefa.</translation>
    </message>
    <message>
        <source>Tasks are deleted five minutes after they end. If it has not ended, check the workspace and the account.</source>
        <translation>Tarefas são excluídas cinco minutos após terminarem. Se ela não terminou, verifique o espaço de trabalho e a conta.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this reservation.</source>
        <translation>O TaskRouter não conhece esta reserva.</translation>
    </message>
    <message>
        <source>Its task may be gone: tasks are deleted five minutes after they end. What is shown is the last copy we saw.</source>
        <translation>A tarefa dela pode não existir mais: tarefas são excluídas cinco minutos após terminarem. É mostrada a última cópia que vimos.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this workspace.</source>
        <translation>O TaskRouter não conhece este espaço de trabalho.</translation>
    </message>
    <message>
        <source>Check its SID and that it belongs to this account.</source>
        <translation>Verifique o SID e se ele pertence a esta conta.</translation>
    </message>
    <message>
        <source>Refresh and look at what it is now.</source>
        <translation>Atualize e veja como está agora.</translation>
    </message>
    <message>
        <source>TaskRouter refused the request.</source>
        <translation>O TaskRouter recusou a requisição.</translation>
    </message>
    <message>
        <source>The details say which part of it.</source>
        <translation>Os detalhes dizem qual parte dela.</translation>
    </message>
    <message>
        <source>Loading was canceled.</source>
        <translation>O carregamento foi cancelado.</translation>
    </message>
    <message>
        <source>What had come until then is shown.</source>
        <translation>É mostrado o que tinha chegado até então.</translation>
    </message>
    <message>
        <source>This cannot be asked for.</source>
        <translation>Isto não pode ser pedido.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>O nome do servidor não foi encontrado.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the region and edge of the profile.</source>
        <translation>Verifique a rede, a VPN e a região e o edge do perfil.</translation>
    </message>
    <message>
        <source>Nothing listens at the server&apos;s address.</source>
        <translation>Ninguém responde no endereço do servidor.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Verifique o endereço e a porta.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Não há conexão de rede.</translation>
    </message>
    <message>
        <source>What is shown is from before. We keep trying.</source>
        <translation>É mostrado o estado anterior. Continuamos tentando.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>O proxy não deixou passar a requisição.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>A conexão caiu antes de a resposta estar completa.</translation>
    </message>
    <message>
        <source>The server pointed to another address, which is never followed.</source>
        <translation>O servidor apontou para outro endereço, o que nunca é seguido.</translation>
    </message>
    <message>
        <source>Often this is the sign-in page of a network: open any page in a browser, sign in, try again.</source>
        <translation>Muitas vezes é a página de acesso de uma rede: abra qualquer página em um navegador, entre e tente de novo.</translation>
    </message>
    <message>
        <source>The account SID or its token was not accepted.</source>
        <translation>O SID da conta ou o token não foi aceito.</translation>
    </message>
    <message>
        <source>These credentials have no right to do this.</source>
        <translation>Estas credenciais não têm direito de fazer isto.</translation>
    </message>
    <message>
        <source>Use an API key with TaskRouter rights, or the account&apos;s own token.</source>
        <translation>Use uma chave de API com direitos do TaskRouter, ou o token da própria conta.</translation>
    </message>
    <message>
        <source>The reservation was changed by somebody else meanwhile.</source>
        <translation>A reserva foi alterada por outra pessoa enquanto isso.</translation>
    </message>
    <message>
        <source>Refresh, compare, and decide again.</source>
        <translation>Atualize, compare e decida de novo.</translation>
    </message>
    <message>
        <source>Too many requests: TaskRouter asks us to wait.</source>
        <translation>Requisições demais: o TaskRouter nos pede para esperar.</translation>
    </message>
    <message>
        <source>TaskRouter has a problem of its own.</source>
        <translation>O TaskRouter está com um problema próprio.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>A resposta não é JSON.</translation>
    </message>
    <message>
        <source>The details show it as it came.</source>
        <translation>Os detalhes a mostram como chegou.</translation>
    </message>
    <message>
        <source>The answer is not what was asked for.</source>
        <translation>A resposta não é o que foi pedido.</translation>
    </message>
    <message>
        <source>The details say which field.</source>
        <translation>Os detalhes dizem qual campo.</translation>
    </message>
    <message>
        <source>The answer is too large and was stopped.</source>
        <translation>A resposta é grande demais e foi interrompida.</translation>
    </message>
    <message>
        <source>Ask for less: a smaller page, or a filter.</source>
        <translation>Peça menos: uma página menor, ou um filtro.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Connect to an account…</source>
        <translation>Conectar a uma conta…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>no status line</source>
        <translation>sem linha de status</translation>
    </message>
    <message>
        <source>… cut here</source>
        <translation>… cortado aqui</translation>
    </message>
    <message>
        <source>The list goes on at another address, which was not asked: the credentials go to no one else.</source>
        <translation>A lista continua em outro endereço, que não foi consultado: as credenciais não vão a mais ninguém.</translation>
    </message>
    <message>
        <source>The pages of the list run in a circle; reading stopped at the first that came again.</source>
        <translation>As páginas da lista andam em círculo; a leitura parou na primeira que se repetiu.</translation>
    </message>
    <message>
        <source>The list goes on, but the address of its next page is not a whole URL.</source>
        <translation>A lista continua, mas o endereço da próxima página não é uma URL completa.</translation>
    </message>
    <message>
        <source>A safe connection to the server could not be made.</source>
        <translation>Não foi possível fazer uma conexão segura com o servidor.</translation>
    </message>
    <message>
        <source>Nothing was sent. The details say why, and what can be done.</source>
        <translation>Nada foi enviado. Os detalhes dizem por que e o que pode ser feito.</translation>
    </message>
    <message>
        <source>Check https_proxy, all_proxy and no_proxy, or the proxy settings of this computer.</source>
        <translation>Verifique https_proxy, all_proxy e no_proxy, ou as configurações de proxy deste computador.</translation>
    </message>
    <message>
        <source>It comes from in between: a network that wants a sign-in, a proxy, a portal. TaskRouter has said nothing. Open any page in a browser to see; this goes on by itself when it is gone.</source>
        <translation>Vem do meio do caminho: uma rede que pede acesso, um proxy, um portal. O TaskRouter não disse nada. Abra qualquer página em um navegador para ver; isto continua sozinho quando sumir.</translation>
    </message>
    <message>
        <source>Something else answered in TaskRouter&apos;s place.</source>
        <translation>Outra coisa respondeu no lugar do TaskRouter.</translation>
    </message>
    <message>
        <source>A web page answered in TaskRouter&apos;s place.</source>
        <translation>Uma página da web respondeu no lugar do TaskRouter.</translation>
    </message>
    <message>
        <source>A gateway in front of TaskRouter has a problem.</source>
        <translation>Um gateway na frente do TaskRouter está com um problema.</translation>
    </message>
    <message>
        <source>It is asked again by itself; the details say what it answered.</source>
        <translation>É consultado de novo automaticamente; os detalhes dizem o que respondeu.</translation>
    </message>
    <message>
        <source>It is asked again by itself; the details help its support.</source>
        <translation>É consultado de novo automaticamente; os detalhes ajudam o suporte.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Ninguém responde em %1.</translation>
    </message>
    <message>
        <source>There is no server by the name of %1.</source>
        <translation>Não há servidor com o nome %1.</translation>
    </message>
    <message>
        <source>TaskRouter refused the request: a value in it, or the state that the reservation is in, does not fit.</source>
        <translation>O TaskRouter recusou a requisição: um valor nela, ou o estado em que a reserva está, não serve.</translation>
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
        <translation>Próxima tentativa às %1.</translation>
    </message>
    <message>
        <source>Reading goes on in a moment: TaskRouter is not asked more often than that in a minute.</source>
        <translation>A leitura continua em instantes: o TaskRouter não é consultado mais vezes do que isso por minuto.</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <translation>Você pode tentar de novo em %1.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Próxima tentativa em %1.</translation>
    </message>
    <message>
        <source>Connect again with the right ones; automatic refreshing is off until then.</source>
        <translation>Conecte de novo com as corretas; até lá a atualização automática fica desligada.</translation>
    </message>
    <message>
        <source>Automatic refreshing is off until you try again. In training this is a fault that the trainer can take away.</source>
        <translation>Até você tentar de novo, a atualização automática fica desligada. No treinamento, isto é uma falha que o instrutor pode retirar.</translation>
    </message>
    <message>
        <source>In training this is a fault that the trainer can take away; then try again.</source>
        <translation>No treinamento, isto é uma falha que o instrutor pode retirar; depois tente de novo.</translation>
    </message>
    <message>
        <source>It asks to wait until %1.</source>
        <translation>Pede para esperar até %1.</translation>
    </message>
    <message>
        <source>Something else answered in TaskRouter&apos;s place and asks to wait.</source>
        <translation>Outra coisa respondeu no lugar do TaskRouter e pede para esperar.</translation>
    </message>
    <message>
        <source>A web page answered in TaskRouter&apos;s place and asks to wait.</source>
        <translation>Uma página da web respondeu no lugar do TaskRouter e pede para esperar.</translation>
    </message>
    <message>
        <source>What had come of this list until then is not used.</source>
        <translation>O que tinha chegado desta lista até então não é usado.</translation>
    </message>
    <message>
        <source>The proxy wants a user and a password.</source>
        <translation>O proxy pede um usuário e uma senha.</translation>
    </message>
    <message>
        <source>Sign in to it; nothing was sent to TaskRouter, and nothing is asked by itself until then.</source>
        <translation>Identifique-se nele; nada foi enviado ao TaskRouter, e até lá nada é consultado automaticamente.</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Identificar-se no proxy…</translation>
    </message>
    <message>
        <source>It asks to wait for %1.</source>
        <translation>Pede para esperar %1.</translation>
    </message>
    <message>
        <source>A telephone rings for this reservation: until somebody answers, TaskRouter takes nothing else for it.</source>
        <translation>Um telefone toca por esta reserva: até alguém atender, o TaskRouter não aceita mais nada para ela.</translation>
    </message>
    <message>
        <source>Wait for the answer; what it came to is shown then.</source>
        <translation>Espere alguém atender; então é mostrado no que deu.</translation>
    </message>
    <message>
        <source>The reservation is %1 already.</source>
        <translation>A reserva já está %1.</translation>
    </message>
    <message>
        <source>Look at what it is now, and decide again.</source>
        <translation>Veja como está agora e decida de novo.</translation>
    </message>
    <message>
        <source>Show tasks</source>
        <translation>Mostrar tarefas</translation>
    </message>
    <message>
        <source>Training simulator</source>
        <translation>Simulador de treinamento</translation>
    </message>
    <message>
        <source>It comes from in between: a network that wants a sign-in, a proxy, a portal. TaskRouter has said nothing. Open any page in a browser to see, and try again.</source>
        <translation>Vem do meio do caminho: uma rede que pede acesso, um proxy, um portal. O TaskRouter não disse nada. Abra qualquer página em um navegador para ver, e tente de novo.</translation>
    </message>
    <message>
        <source>Connect again with the right ones.</source>
        <translation>Conecte de novo com as corretas.</translation>
    </message>
    <message>
        <source>This was not asked for in the recording until then.</source>
        <translation>Isto não foi pedido na gravação até então.</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>Nada se sabe disto.</translation>
    </message>
    <message>
        <source>There is no such task at this moment.</source>
        <translation>Essa tarefa não existe neste momento.</translation>
    </message>
    <message>
        <source>It may not have come yet, or it ended more than five minutes ago.</source>
        <translation>Talvez ainda não tenha chegado, ou terminou há mais de cinco minutos.</translation>
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
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar linha</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copiar dados</translation>
    </message>
    <message>
        <source>Copy event SID</source>
        <translation>Copiar SID do evento</translation>
    </message>
    <message>
        <source>Copy what it is about</source>
        <translation>Copiar SID afetado</translation>
    </message>
    <message>
        <source>Show the reservation</source>
        <translation>Mostrar a reserva</translation>
    </message>
    <message>
        <source>Copy all events</source>
        <translation>Copiar todos os eventos</translation>
    </message>
    <message>
        <source>No event matches “%1”.</source>
        <translation>Nenhum evento corresponde a “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n event(s) in all.</source>
        <translation>
            <numerusform>Há %n evento ao todo.</numerusform>
            <numerusform>Há %n eventos ao todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
</context>
<context>
    <name>Desk::Evidence</name>
    <message>
        <source>The line is too long for a callback; it was left out.</source>
        <translation>A linha é longa demais para um callback; foi omitida.</translation>
    </message>
    <message>
        <source>This is no body of an event callback.</source>
        <translation>Isto não é o corpo de um event callback.</translation>
    </message>
    <message>
        <source>%1 is not what belongs there; it was left out.</source>
        <translation>%1 não é o que cabe ali; foi omitido.</translation>
    </message>
    <message>
        <source>It cannot be unpacked: %1</source>
        <translation>Não é possível descompactar: %1</translation>
    </message>
    <message>
        <source>It is damaged or breaks off: %1</source>
        <translation>Está danificado ou é interrompido: %1</translation>
    </message>
    <message>
        <source>More is packed in it than is read.</source>
        <translation>Há mais compactado nele do que é lido.</translation>
    </message>
    <message numerus="yes">
        <source>There is more than fits into one story: %n facts were left out.</source>
        <translation>
            <numerusform>Há mais do que cabe em um histórico: %n dado foi omitido.</numerusform>
            <numerusform>Há mais do que cabe em um histórico: %n dados foram omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it tells of a task.</source>
        <translation>Nada nele fala de uma tarefa.</translation>
    </message>
    <message>
        <source>Nothing in %1 tells of a task.</source>
        <translation>Nada em %1 fala de uma tarefa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>Mais %n lugar não pôde ser lido.</numerusform>
            <numerusform>Mais %n lugares não puderam ser lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>An event of another service (%1).</source>
        <translation>Um evento de outro serviço (%1).</translation>
    </message>
    <message>
        <source>An event callback without a type.</source>
        <translation>Um event callback sem tipo.</translation>
    </message>
    <message>
        <source>The reservation %1 does not say whose it is; it was left out.</source>
        <translation>A reserva %1 não diz de quem é; foi omitida.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não existe o arquivo %1.</translation>
    </message>
    <message>
        <source>%1 is a folder; open one of the files in it.</source>
        <translation>%1 é uma pasta; abra um dos arquivos dentro dela.</translation>
    </message>
    <message>
        <source>%1 is no file, but a pipe or a device.</source>
        <translation>%1 não é um arquivo, e sim um pipe ou um dispositivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Não há nada nele.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vazio.</translation>
    </message>
    <message>
        <source>%1 is none of the files that tell of tasks: event callbacks, Event Streams, lists of the API, a HAR, a bug bundle.</source>
        <translation>%1 não é nenhum dos arquivos que falam de tarefas: event callbacks, Event Streams, listas da API, um HAR, um pacote de erro.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>Não é possível descompactar %1: %2</translation>
    </message>
    <message>
        <source>Entry %1 has no request.</source>
        <translation>O registro %1 não tem requisição.</translation>
    </message>
    <message>
        <source>Entry %1 does not say when it was.</source>
        <translation>O registro %1 não diz quando foi.</translation>
    </message>
    <message>
        <source>An answer that cannot be read as JSON.</source>
        <translation>Uma resposta que não pode ser lida como JSON.</translation>
    </message>
    <message>
        <source>An answer that cannot be read as JSON, or breaks off.</source>
        <translation>Uma resposta que não pode ser lida como JSON, ou é interrompida.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to other services, which tell nothing of a task.</source>
        <translation>
            <numerusform>%n requisição a outro serviço, que nada diz de uma tarefa.</numerusform>
            <numerusform>%n requisições a outros serviços, que nada dizem de uma tarefa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to TaskRouter that were not answered with data.</source>
        <translation>
            <numerusform>%n requisição ao TaskRouter que não foi respondida com dados.</numerusform>
            <numerusform>%n requisições ao TaskRouter que não foram respondidas com dados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers whose bodies are not in the file: save it with content.</source>
        <translation>
            <numerusform>%n resposta cujo conteúdo não está no arquivo: salve-o com conteúdo.</numerusform>
            <numerusform>%n respostas cujo conteúdo não está no arquivo: salve-o com conteúdo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be read as JSON.</source>
        <translation>Isto não pode ser lido como JSON.</translation>
    </message>
    <message>
        <source>This is nothing that tells of a task.</source>
        <translation>Isto não é nada que fale de uma tarefa.</translation>
    </message>
    <message>
        <source>One entry is longer than %1 MB; it was left out.</source>
        <translation>Um registro tem mais de %1 MB; foi omitido.</translation>
    </message>
    <message>
        <source>It is damaged here; only what stands before was read.</source>
        <translation>Aqui está danificado; só foi lido o que vem antes.</translation>
    </message>
    <message>
        <source>It breaks off here; what stands before was read.</source>
        <translation>Aqui é interrompido; foi lido o que vem antes.</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceChooser</name>
    <message>
        <source>Filter tasks</source>
        <translation>Filtrar tarefas</translation>
    </message>
    <message>
        <source>Choose a task</source>
        <translation>Escolha uma tarefa</translation>
    </message>
    <message numerus="yes">
        <source>The text tells of %n tasks</source>
        <translation>
            <numerusform>O texto fala de %n tarefa</numerusform>
            <numerusform>O texto fala de %n tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tells of %n tasks</source>
        <translation>
            <numerusform>%1 fala de %n tarefa</numerusform>
            <numerusform>%1 fala de %n tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not all of it could be read: %n places.</source>
        <translation>
            <numerusform>Nem tudo pôde ser lido: %n lugar.</numerusform>
            <numerusform>Nem tudo pôde ser lido: %n lugares.</numerusform>
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
        <translation>Abrir e&amp;vidências…</translation>
    </message>
    <message>
        <source>Search &amp;kept stories…</source>
        <translation>Buscar &amp;históricos guardados…</translation>
    </message>
    <message>
        <source>No story is kept of %1.</source>
        <translation>Nenhum histórico de %1 está guardado.</translation>
    </message>
    <message>
        <source>the kept stories</source>
        <translation>os históricos guardados</translation>
    </message>
    <message>
        <source>Open evidence</source>
        <translation>Abrir evidências</translation>
    </message>
    <message>
        <source>Files that tell of tasks (*.har *.json *.ndjson *.jsonl *.txt *.log *.zip *.gz);;All files (*)</source>
        <translation>Arquivos que falam de tarefas (*.har *.json *.ndjson *.jsonl *.txt *.log *.zip *.gz);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>a dropped text</source>
        <translation>um texto solto aqui</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceProgress</name>
    <message>
        <source>Reading evidence</source>
        <translation>Lendo evidências</translation>
    </message>
    <message>
        <source>What has been read</source>
        <translation>O que foi lido</translation>
    </message>
    <message>
        <source>the dropped text</source>
        <translation>o texto solto</translation>
    </message>
    <message>
        <source>%1: %2 of %3 have been read.</source>
        <translation>%1: foram lidos %2 de %3.</translation>
    </message>
    <message>
        <source>%1 is being read.</source>
        <translation>Lendo %1.</translation>
    </message>
</context>
<context>
    <name>Desk::Exchange</name>
    <message>
        <source>No complete answer within %1 seconds.</source>
        <translation>Nenhuma resposta completa em %1 segundos.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The answer is longer than %1 MiB; the rest was not read.</source>
        <translation>A resposta tem mais de %1 MiB; o resto não foi lido.</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid until %3.</source>
        <translation>Certificado de %1, emitido por %2, válido até %3.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1.</source>
        <translation>O relógio deste computador marca %1.</translation>
    </message>
    <message>
        <source>Nothing came for %1 seconds.</source>
        <translation>Nada chegou por %1 segundos.</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came; the request was not written again.</source>
        <translation>A conexão foi perdida antes de chegar uma resposta; a requisição não foi escrita de novo.</translation>
    </message>
    <message>
        <source>It was issued by an authority that is not known here: if a company proxy or a server of your own has one, name its CA file in the profile or with --ca-file.</source>
        <translation>Foi emitido por uma autoridade que não é conhecida aqui: se um proxy da empresa ou um servidor seu tem uma, indique o arquivo de CA no perfil ou com --ca-file.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer; if they are right, whoever runs the server has to renew the certificate.</source>
        <translation>Verifique a data e a hora deste computador; se estiverem certas, quem mantém o servidor precisa renovar o certificado.</translation>
    </message>
    <message>
        <source>It is another host&apos;s: check the address, or the region and the edge, of the profile.</source>
        <translation>É de outro host: verifique o endereço, ou a região e o edge, do perfil.</translation>
    </message>
    <message>
        <source>What listens there does not speak https: check the port. Plain http, or another program, answers at it.</source>
        <translation>O que escuta ali não fala https: verifique a porta. Responde http simples, ou outro programa.</translation>
    </message>
</context>
<context>
    <name>Desk::Explain</name>
    <message>
        <source>%1 tells of no task.</source>
        <translation>%1 não fala de nenhuma tarefa.</translation>
    </message>
    <message>
        <source>%1 tells nothing of %2.</source>
        <translation>%1 nada diz de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tells of %n tasks; name one with --task:</source>
        <translation>
            <numerusform>%1 fala de %n tarefa; indique-a com --task:</numerusform>
            <numerusform>%1 fala de %n tarefas; indique uma com --task:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExplainRun</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Não há perfil “%1”.</translation>
    </message>
    <message>
        <source>No credentials: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or name a profile or --training.</source>
        <translation>Sem credenciais: defina TWILIO_ACCOUNT_SID e TWILIO_AUTH_TOKEN, ou indique um perfil ou --training.</translation>
    </message>
    <message>
        <source>“%1” names the region %2, whose edge is not known here. Add its edge to the profile.</source>
        <translation>“%1” nomeia a região %2, cujo edge não é conhecido aqui. Adicione o edge ao perfil.</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>“%1” não foi aberto. %2</translation>
    </message>
    <message>
        <source>“%1” is not of %2.</source>
        <translation>“%1” não é de %2.</translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message>
        <source>&amp;Make cells that begin like a formula harmless (a &apos; before = + - @)</source>
        <translation>Tornar &amp;inofensivas as células que começam como fórmula (um &apos; antes de = + - @)</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark, for spreadsheets that guess the encoding</source>
        <translation>Começar com uma marca de ordem de &amp;bytes, para planilhas que adivinham a codificação</translation>
    </message>
    <message>
        <source>CSV, comma separated</source>
        <translation>CSV, separado por vírgulas</translation>
    </message>
    <message>
        <source>TSV, tab separated</source>
        <translation>TSV, separado por tabulações</translation>
    </message>
    <message>
        <source>JSON, every property</source>
        <translation>JSON, todas as propriedades</translation>
    </message>
    <message>
        <source>Names come from a server. A spreadsheet takes a cell that begins with = + - @ for a formula and runs it.</source>
        <translation>Nomes vêm de um servidor. Uma planilha toma uma célula que começa com = + - @ por uma fórmula e a executa.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Es&amp;colher…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>TSV files (*.tsv)</source>
        <translation>Arquivos TSV (*.tsv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indique um arquivo.</translation>
    </message>
    <message>
        <source>This is a folder: add a file name.</source>
        <translation>Isto é uma pasta: adicione um nome de arquivo.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Não existe a pasta “%1”.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Este arquivo já existe e será substituído.</translation>
    </message>
    <message>
        <source>The rows that are shown, in their order, with the columns that are shown.</source>
        <translation>As linhas mostradas, na sua ordem, com as colunas mostradas.</translation>
    </message>
    <message>
        <source>The rows that are shown, in their order, with every property.</source>
        <translation>As linhas mostradas, na sua ordem, com todas as propriedades.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>The file was not written: %1. Choose another place.</source>
        <translation>O arquivo não foi gravado: %1. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>CSV, semicolon separated (spreadsheets with a decimal comma)</source>
        <translation>CSV, separado por ponto e vírgula (planilhas com vírgula decimal)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Markdown, for a ticket or a chat</source>
        <translation>Markdown, para um chamado ou um chat</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Arquivos Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>Desk::FaultsView</name>
    <message>
        <source>How &amp;often</source>
        <translation>Com que &amp;frequência</translation>
    </message>
    <message>
        <source>&amp;Likely by</source>
        <translation>Proba&amp;bilidade</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>O que dá errado</translation>
    </message>
    <message>
        <source>With requests</source>
        <translation>Nas requisições</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Com que frequência</translation>
    </message>
    <message>
        <source>Likely by</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation>Adicionar falha</translation>
    </message>
    <message>
        <source>None: the simulator answers as it should.</source>
        <translation>Nenhuma: o simulador responde como deve.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Remover tudo</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Three times</source>
        <translation>Três vezes</translation>
    </message>
    <message>
        <source>Until removed</source>
        <translation>Até ser removida</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation>&amp;O que dá errado</translation>
    </message>
    <message>
        <source>With re&amp;quests</source>
        <translation>Nas re&amp;quisições</translation>
    </message>
    <message>
        <source>This happens to lists alone.</source>
        <translation>Isto só acontece com listas.</translation>
    </message>
    <message>
        <source>This happens to updates alone.</source>
        <translation>Isto só acontece com alterações.</translation>
    </message>
    <message>
        <source>Faults that are on, and those that struck</source>
        <translation>Falhas ativas, e as que já ocorreram</translation>
    </message>
    <message>
        <source>over: struck %1 at %2</source>
        <translation>encerrada: atingiu %1 às %2</translation>
    </message>
</context>
<context>
    <name>Desk::FindingsTable</name>
    <message>
        <source>What is odd about the workspace</source>
        <translation>O que é estranho no espaço de trabalho</translation>
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
            <numerusform>Expandido, %n definido</numerusform>
            <numerusform>Expandido, %n definidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded, %n set</source>
        <translation>
            <numerusform>Recolhido, %n definido</numerusform>
            <numerusform>Recolhido, %n definidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Expandir</translation>
    </message>
</context>
<context>
    <name>Desk::FormView</name>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>This action has no parameters.</source>
        <translation>Esta ação não tem parâmetros.</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>Nada está definido.</translation>
    </message>
    <message>
        <source>No parameter matches.</source>
        <translation>Nenhum parâmetro corresponde.</translation>
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
        <translation>Este cenário não tem objetivos.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>There is nothing to reach here; look around.</source>
        <translation>Não há nada a alcançar aqui; dê uma olhada.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Handout…</source>
        <translation>Folha do aluno…</translation>
    </message>
    <message>
        <source>Save what trainees get on paper as PDF: the words to them, the goals, who is there</source>
        <translation>Salva em PDF o que os alunos recebem em papel: o texto para eles, os objetivos, quem está lá</translation>
    </message>
    <message>
        <source>Text (*.txt);;PDF (*.pdf)</source>
        <translation>Texto (*.txt);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save handout</source>
        <translation>Salvar folha do aluno</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Não foi possível salvar: %1</translation>
    </message>
</context>
<context>
    <name>Desk::GuideDialog</name>
    <message>
        <source>Search the guide</source>
        <translation>Buscar no guia</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guia do usuário</translation>
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
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
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
        <translation>Não há nada a alcançar aqui; dê uma olhada.</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Quem está lá</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
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
        <translation>Escolha um espaço de trabalho</translation>
    </message>
    <message>
        <source>Loading workspaces…</source>
        <translation>Carregando espaços de trabalho…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Go to a SID, a name, a command…</source>
        <translation>Ir a um SID, um nome, um comando…</translation>
    </message>
</context>
<context>
    <name>Desk::Http</name>
    <message>
        <source>HTTP %1, without a body.</source>
        <translation>HTTP %1, sem corpo.</translation>
    </message>
    <message>
        <source>HTTP %1, with a body that is not TaskRouter&apos;s.</source>
        <translation>HTTP %1, com um corpo que não é do TaskRouter.</translation>
    </message>
    <message>
        <source>The request was written to the network %1 times.</source>
        <translation>A requisição foi escrita %1 vezes na rede.</translation>
    </message>
    <message>
        <source>HTTP %1 to %2. Redirections are not followed.</source>
        <translation>HTTP %1 para %2. Redirecionamentos não são seguidos.</translation>
    </message>
    <message>
        <source>HTTP %1, with an HTML page without words.</source>
        <translation>HTTP %1, com uma página HTML sem palavras.</translation>
    </message>
    <message>
        <source>HTTP %1: “%2”</source>
        <translation>HTTP %1: “%2”</translation>
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
        <translation>Não foi possível ler o espaço de trabalho</translation>
    </message>
    <message>
        <source>The workflow could not be read</source>
        <translation>Não foi possível ler o workflow</translation>
    </message>
    <message>
        <source>The task queues could not be read</source>
        <translation>Não foi possível ler as filas</translation>
    </message>
    <message>
        <source>The queue&apos;s workers could not be read</source>
        <translation>Não foi possível ler os agentes da fila</translation>
    </message>
    <message>
        <source>The workers could not be read</source>
        <translation>Não foi possível ler os agentes</translation>
    </message>
    <message>
        <source>The queue&apos;s statistics could not be read</source>
        <translation>Não foi possível ler as estatísticas da fila</translation>
    </message>
    <message>
        <source>The queue&apos;s tasks could not be read</source>
        <translation>Não foi possível ler as tarefas da fila</translation>
    </message>
    <message>
        <source>A worker&apos;s channels could not be read</source>
        <translation>Não foi possível ler os canais de um agente</translation>
    </message>
    <message>
        <source>A worker&apos;s wrap-ups could not be read</source>
        <translation>Não foi possível ler os pós-atendimentos de um agente</translation>
    </message>
    <message>
        <source>Events could not be read</source>
        <translation>Não foi possível ler eventos</translation>
    </message>
    <message>
        <source>Who fits the step could not be asked of TaskRouter</source>
        <translation>Não foi possível perguntar ao TaskRouter quem atende à etapa</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionConflict</name>
    <message>
        <source>It cannot be fetched here.</source>
        <translation>Não pode ser buscado aqui.</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionForm</name>
    <message>
        <source>C&amp;lear field</source>
        <translation>&amp;Limpar campo</translation>
    </message>
    <message>
        <source>&amp;Paste request…</source>
        <translation>&amp;Colar requisição…</translation>
    </message>
    <message>
        <source>&amp;Find a parameter</source>
        <translation>&amp;Localizar um parâmetro</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Localizar um parâmetro</translation>
    </message>
    <message>
        <source>Set only</source>
        <translation>Só definidos</translation>
    </message>
    <message>
        <source>Show only what is set</source>
        <translation>Mostrar só o que está definido</translation>
    </message>
    <message>
        <source>Choose a reservation to act on it.</source>
        <translation>Escolha uma reserva para agir sobre ela.</translation>
    </message>
    <message>
        <source>&amp;Undo in the form</source>
        <translation>&amp;Desfazer no formulário</translation>
    </message>
    <message>
        <source>Re&amp;do in the form</source>
        <translation>&amp;Refazer no formulário</translation>
    </message>
    <message>
        <source>★ Preset ▾</source>
        <translation>★ Modelo ▾</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Fill the form in from a preset, or save it as one</source>
        <translation>Preencher o formulário a partir de um modelo, ou salvá-lo como modelo</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionPanel</name>
    <message>
        <source>Act</source>
        <translation>Agir</translation>
    </message>
    <message>
        <source>%1 was chosen before the reservation was loaded, and is not chosen now. %2</source>
        <translation>%1 foi escolhido antes de a reserva ser carregada, e agora não está escolhido. %2</translation>
    </message>
    <message>
        <source>%1 is not chosen: there is no reservation yet to choose it for.</source>
        <translation>%1 não está escolhido: ainda não há reserva para a qual escolhê-lo.</translation>
    </message>
    <message>
        <source>What you type is saved again.</source>
        <translation>O que você digita volta a ser salvo.</translation>
    </message>
    <message>
        <source>%1 is not chosen: there is nothing yet to choose it for.</source>
        <translation>%1 não está escolhido: ainda não há nada para o qual escolhê-lo.</translation>
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
        <translation>curl com a &amp;senha</translation>
    </message>
    <message>
        <source>Copied. Credentials and secrets are read from the environment, not copied.</source>
        <translation>Copiado. Credenciais e segredos são lidos do ambiente, não copiados.</translation>
    </message>
    <message>
        <source>Copied with the password, readable by anyone. It leaves the clipboard in %1 seconds. Credentials are read from the environment, not copied.</source>
        <translation>Copiado com a senha, legível por qualquer um. Sai da área de transferência em %1 segundos. As credenciais são lidas do ambiente, não copiadas.</translation>
    </message>
    <message>
        <source>%1 is not ready: nothing can be sent yet.</source>
        <translation>%1 não está pronto: nada pode ser enviado ainda.</translation>
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
        <translation>Mesmo assim: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>Consultar agora</translation>
    </message>
    <message>
        <source>You canceled it.</source>
        <translation>Você cancelou.</translation>
    </message>
    <message>
        <source>%1 That was at %2; nothing was sent since.</source>
        <translation>%1 Isso foi às %2; nada foi enviado desde então.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nada foi enviado. %1</translation>
    </message>
</context>
<context>
    <name>Desk::Journal</name>
    <message>
        <source>The disk is full, so the journal in %1 cannot be written.</source>
        <translation>O disco está cheio, por isso o diário em %1 não pode ser gravado.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>O diário %1 não pode ser gravado: sem permissão, ou o disco é somente leitura.</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program.</source>
        <translation>O diário %1 está em uso por outro programa.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation>O diário %1 está danificado.</translation>
    </message>
    <message>
        <source>The disk refused to write the journal %1; it may be full or broken.</source>
        <translation>O disco se recusou a gravar o diário %1; pode estar cheio ou com defeito.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: %2</source>
        <translation>O diário %1 não pode ser usado: %2</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2</source>
        <translation>O diário %1 não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>%1 It could not be moved away either, so nothing is written.</source>
        <translation>%1 Também não foi possível movê-lo, por isso nada é gravado.</translation>
    </message>
    <message>
        <source>%1 It was kept as %2, and a new journal begins.</source>
        <translation>%1 Foi mantido como %2, e um novo diário começa.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could be read and were taken over;</source>
        <translation>
            <numerusform>%n registro pôde ser lido e foi aproveitado;</numerusform>
            <numerusform>%n registros puderam ser lidos e foram aproveitados;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not.</source>
        <translation>
            <numerusform>%n não.</numerusform>
            <numerusform>%n não.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: no permission.</source>
        <translation>O diário %1 não pode ser lido: sem permissão.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program.</source>
        <translation>O diário foi gravado por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>The journal&apos;s file is damaged or not a journal.</source>
        <translation>O arquivo do diário está danificado ou não é um diário.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>O diário está danificado.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>Não é possível gravar na pasta %1 do diário: sem permissão, ou o disco é somente leitura.</translation>
    </message>
    <message>
        <source>The journal is not open yet.</source>
        <translation>O diário ainda não está aberto.</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>a caminho</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviada</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>took effect</source>
        <translation>surtiu efeito</translation>
    </message>
    <message>
        <source>no change seen</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>changed otherwise</source>
        <translation>mudou de outro modo</translation>
    </message>
    <message>
        <source>maybe twice</source>
        <translation>talvez duas vezes</translation>
    </message>
    <message>
        <source>never known</source>
        <translation>nunca se soube</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: there is a folder of that name in its place.</source>
        <translation>O diário %1 não pode ser aberto: há uma pasta com esse nome no lugar dele.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: what is there is no file, but a pipe or a device.</source>
        <translation>O diário %1 não pode ser aberto: o que há ali não é um arquivo, e sim um pipe ou um dispositivo.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be made: there is a file in its place.</source>
        <translation>A pasta %1 do diário não pode ser criada: há um arquivo no lugar dela.</translation>
    </message>
    <message>
        <source>Another window of this program that was started before writes the journal. This one takes over when that one has ended.</source>
        <translation>Outra janela deste programa, iniciada antes, grava o diário. Esta assume quando aquela terminar.</translation>
    </message>
</context>
<context>
    <name>Desk::JournalDetails</name>
    <message>
        <source>No answer came.</source>
        <translation>Não chegou resposta.</translation>
    </message>
    <message>
        <source>%1 · the body was cut</source>
        <translation>%1 · o corpo foi cortado</translation>
    </message>
    <message>
        <source>Entry of the journal</source>
        <translation>Registro do diário</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Cabeçalhos da resposta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>Nenhum registro escolhido.</translation>
    </message>
    <message>
        <source>Choose one to see its request and its answer.</source>
        <translation>Escolha um para ver a requisição e a resposta.</translation>
    </message>
    <message>
        <source>Body as it left, secrets masked:</source>
        <translation>Corpo como saiu, com os segredos ocultos:</translation>
    </message>
    <message>
        <source>The answer is outstanding.</source>
        <translation>Falta a resposta.</translation>
    </message>
    <message>
        <source>TaskRouter took it.</source>
        <translation>O TaskRouter a aceitou.</translation>
    </message>
    <message>
        <source>TaskRouter answered that it did nothing.</source>
        <translation>O TaskRouter respondeu que não fez nada.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nada saiu deste computador.</translation>
    </message>
    <message>
        <source>It may have taken effect, or not. Look at the reservation before you send it again.</source>
        <translation>Pode ter surtido efeito, ou não. Veja a reserva antes de enviar de novo.</translation>
    </message>
    <message>
        <source>No answer came, but the reservation is as it asked for.</source>
        <translation>Não chegou resposta, mas a reserva está como foi pedido.</translation>
    </message>
    <message>
        <source>No answer came, and the reservation is as it was. Sending again is your decision.</source>
        <translation>Não chegou resposta, e a reserva está como estava. Enviar de novo é decisão sua.</translation>
    </message>
    <message>
        <source>No answer came, and the reservation changed in another way.</source>
        <translation>Não chegou resposta, e a reserva mudou de outro modo.</translation>
    </message>
    <message>
        <source>It was written to the network more than once. Look at the task before you act again.</source>
        <translation>Foi escrita na rede mais de uma vez. Veja a tarefa antes de agir de novo.</translation>
    </message>
    <message>
        <source>The simulator was stopped before the outcome was known.</source>
        <translation>O simulador foi parado antes de se conhecer o resultado.</translation>
    </message>
</context>
<context>
    <name>Desk::JournalDock</name>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>That instruction was sent with the profile “%1”. Connect to it to open its reservation.</source>
        <translation>Essa instrução foi enviada com o perfil “%1”. Conecte-se a ele para abrir a reserva dela.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n entries as HAR</source>
        <translation>
            <numerusform>Exportar %n registro como HAR</numerusform>
            <numerusform>Exportar %n registros como HAR</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP Archive (*.har)</source>
        <translation>Arquivo HTTP (*.har)</translation>
    </message>
    <message>
        <source>A bug bundle is made of a connection. Connect first.</source>
        <translation>Um pacote de erro é feito a partir de uma conexão. Conecte-se primeiro.</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone.</source>
        <translation>Salvo como %1, legível só por você.</translation>
    </message>
    <message>
        <source>Export the newest %1 entries as HAR</source>
        <translation>Exportar os %1 registros mais recentes como HAR</translation>
    </message>
    <message>
        <source>That instruction was sent in another run of the training simulator, which is gone. This world has other reservations, even under the same SIDs.</source>
        <translation>Essa instrução foi enviada em outra execução do simulador de treinamento, que não existe mais. Este mundo tem outras reservas, mesmo com os mesmos SIDs.</translation>
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
        <translation>Qualquer resultado</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>This reservation</source>
        <translation>Esta reserva</translation>
    </message>
    <message>
        <source>Only instructions to the reservation that is chosen in the window</source>
        <translation>Só instruções à reserva que está escolhida na janela</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Buscar no diário</translation>
    </message>
    <message>
        <source>Words of a SID, an instruction, a worker, a status, a code, a request or an answer</source>
        <translation>Palavras de um SID, uma instrução, um agente, um status, um código, uma requisição ou uma resposta</translation>
    </message>
</context>
<context>
    <name>Desk::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mais ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>&amp;Open the reservation</source>
        <translation>&amp;Abrir a reserva</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Copiar linha</translation>
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
        <translation>&amp;Pacote de erro…</translation>
    </message>
    <message>
        <source>What is &amp;kept…</source>
        <translation>O que é &amp;guardado…</translation>
    </message>
    <message>
        <source>&amp;Export %1 entries as HAR…</source>
        <translation>&amp;Exportar %1 registros como HAR…</translation>
    </message>
    <message>
        <source>%1, looking…</source>
        <translation>%1, buscando…</translation>
    </message>
    <message>
        <source>To read only: %1</source>
        <translation>Somente leitura: %1</translation>
    </message>
    <message>
        <source>The journal is not open yet.</source>
        <translation>O diário ainda não está aberto.</translation>
    </message>
    <message>
        <source>It opens with the first connection.</source>
        <translation>Abre com a primeira conexão.</translation>
    </message>
    <message>
        <source>The journal cannot be used.</source>
        <translation>O diário não pode ser usado.</translation>
    </message>
    <message>
        <source>Mend that and start the program again. On a live account nothing is sent before.</source>
        <translation>Corrija isso e reinicie o programa. Em uma conta real nada é enviado antes.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Nenhum registro corresponde.</translation>
    </message>
    <message>
        <source>Other words, another outcome or all reservations may.</source>
        <translation>Talvez com outras palavras, outro resultado ou todas as reservas.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>No instructions yet.</source>
        <translation>Nenhuma instrução ainda.</translation>
    </message>
    <message>
        <source>Each one is written here before it leaves, and stays with its answer and its outcome.</source>
        <translation>Cada uma é anotada aqui antes de sair, e fica com sua resposta e seu resultado.</translation>
    </message>
    <message>
        <source>Close the journal</source>
        <translation>Fechar o diário</translation>
    </message>
</context>
<context>
    <name>Desk::JournalStrip</name>
    <message>
        <source>Show the journal</source>
        <translation>Mostrar o diário</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
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
        <translation>Diário</translation>
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
        <translation>Treinamento · %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
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
        <translation>%1 pelo relógio do mundo; %2 pelo deste computador</translation>
    </message>
    <message>
        <source>Earlier run · %1</source>
        <extracomment>%1 is a time, %2 the title of a scenario.</extracomment>
        <translation>Execução anterior · %1</translation>
    </message>
    <message>
        <source>Run of %1 · %2</source>
        <translation>Execução de %1 · %2</translation>
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
        <translation>de um tipo diferente do que deveria ser</translation>
    </message>
    <message>
        <source>not a SID of the kind that belongs here</source>
        <translation>não é um SID do tipo que cabe aqui</translation>
    </message>
    <message>
        <source>not a date and time</source>
        <translation>não é uma data e hora</translation>
    </message>
    <message>
        <source>not a whole number that fits</source>
        <translation>não é um número inteiro que caiba</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>não é UTF-8 válido</translation>
    </message>
    <message>
        <source>not readable as JSON</source>
        <translation>não é legível como JSON</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>A resposta está vazia.</translation>
    </message>
    <message>
        <source>The answer is an HTML or XML page, not TaskRouter&apos;s JSON.</source>
        <translation>A resposta é uma página HTML ou XML, não o JSON do TaskRouter.</translation>
    </message>
    <message>
        <source>The answer is no JSON, or breaks off.</source>
        <translation>A resposta não é JSON, ou é interrompida.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 é %2.</translation>
    </message>
    <message>
        <source>The answer is JSON, but no object.</source>
        <translation>A resposta é JSON, mas não um objeto.</translation>
    </message>
    <message>
        <source>More rows are damaged; they are not listed.</source>
        <translation>Há mais linhas danificadas; elas não são listadas.</translation>
    </message>
    <message>
        <source>Page %1: %2 is %3.</source>
        <translation>Página %1: %2 é %3.</translation>
    </message>
    <message>
        <source>one that came before (%1)</source>
        <translation>um que já veio antes (%1)</translation>
    </message>
    <message>
        <source>a text with an escape that stands for no character</source>
        <translation>um texto com um escape que não corresponde a nenhum caractere</translation>
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
        <translation>Com o que era antes</translation>
    </message>
    <message>
        <source>With what was last seen, %1</source>
        <translation>Com o que se viu por último, %1</translation>
    </message>
    <message>
        <source>With the clipboard</source>
        <translation>Com a área de transferência</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>da área de transferência</translation>
    </message>
</context>
<context>
    <name>Desk::JsonCompareDialog</name>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Ambos dizem o mesmo.</translation>
    </message>
    <message>
        <source>The order of members and blanks may differ; values and their kinds do not.</source>
        <translation>A ordem dos membros e os espaços podem diferir; os valores e seus tipos, não.</translation>
    </message>
    <message>
        <source>They cannot be compared.</source>
        <translation>Não podem ser comparados.</translation>
    </message>
    <message>
        <source>%1 is no JSON.</source>
        <translation>“%1” não é JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferença</numerusform>
            <numerusform>%n diferenças</numerusform>
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
        <translation>Onde</translation>
    </message>
</context>
<context>
    <name>Desk::JsonDifferencesTable</name>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
</context>
<context>
    <name>Desk::JsonModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>JSON como recebido</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Como recebido</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
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
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>%1 is not in this answer.</source>
        <translation>%1 não está nesta resposta.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Copy as a jq line</source>
        <translation>Copiar como linha do jq</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Mostrar só isto</translation>
    </message>
    <message numerus="yes">
        <source>Last seen %1: %n difference(s)</source>
        <translation>
            <numerusform>Visto pela última vez %1: %n diferença</numerusform>
            <numerusform>Visto pela última vez %1: %n diferenças</numerusform>
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
        <translation>Históricos guardados</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>The kept stories cannot be read.</source>
        <translation>Os históricos guardados não podem ser lidos.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No story is kept yet.</source>
        <translation>Nenhum histórico guardado ainda.</translation>
    </message>
    <message>
        <source>No kept story fits.</source>
        <translation>Nenhum histórico guardado corresponde.</translation>
    </message>
    <message>
        <source>Each task whose story is looked at is kept from then on.</source>
        <translation>Cada tarefa cujo histórico é visto fica guardada a partir de então.</translation>
    </message>
    <message>
        <source>Words are found anywhere; attributes by their whole path and value.</source>
        <translation>Palavras são encontradas em qualquer lugar; atributos, pelo caminho e valor completos.</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>os %1 mais recentes</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n histórico</numerusform>
            <numerusform>%n históricos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Training runs too</source>
        <translation>&amp;Treinamentos também</translation>
    </message>
    <message>
        <source>Runs of the training simulator are not shown.</source>
        <translation>Execuções do simulador de treinamento não são mostradas.</translation>
    </message>
    <message>
        <source>SID, worker=alice, from=+1555*, customer.id=42, or words</source>
        <translation>SID, worker=alice, from=+1555*, customer.id=42, ou palavras</translation>
    </message>
    <message>
        <source>Every story that was looked at is kept on this computer, for you alone. Search by the SID of a task, reservation, worker, call or Event; by an attribute, as in attributes.customer.id = 42; by worker=, queue= or workflow= and the beginning of a name; by status= or training=; or by words. Attributes are compared as a whole: a * stands for what follows.</source>
        <translation>Cada histórico visto é guardado neste computador, só para você. Busque pelo SID de uma tarefa, reserva, agente, chamada ou evento; por um atributo, como em attributes.customer.id = 42; por worker=, queue= ou workflow= e o começo de um nome; por status= ou training=; ou por palavras. Os atributos são comparados por inteiro: um * representa o que se segue.</translation>
    </message>
</context>
<context>
    <name>Desk::KeyBindings</name>
    <message>
        <source>The keys that were set are of a newer version of this program. They are kept for it, and the standard keys are used here.</source>
        <translation>As teclas definidas são de uma versão mais nova deste programa. Ficam guardadas para ela, e aqui são usadas as teclas padrão.</translation>
    </message>
    <message>
        <source>The keys that were set cannot be read. The standard keys are used.</source>
        <translation>As teclas definidas não podem ser lidas. São usadas as teclas padrão.</translation>
    </message>
    <message>
        <source>The keys set for %1 cannot be read; it has its standard keys.</source>
        <translation>As teclas definidas para %1 não podem ser lidas; valem suas teclas padrão.</translation>
    </message>
</context>
<context>
    <name>Desk::KeyObjection</name>
    <message>
        <source>Give one key, not several one after the other.</source>
        <translation>Informe uma tecla, não várias em sequência.</translation>
    </message>
    <message>
        <source>This is no key.</source>
        <translation>Isto não é uma tecla.</translation>
    </message>
    <message>
        <source>Text fields need %1 for editing.</source>
        <translation>Campos de texto precisam de %1 para editar.</translation>
    </message>
    <message>
        <source>The desktop or an input method takes %1.</source>
        <translation>A área de trabalho ou um método de entrada usa %1.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving: use it with Ctrl or Alt.</source>
        <translation>%1 é necessária para digitar e mover: use-a com Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or presses a button: in each language another one.</source>
        <translation>Alt com uma letra abre um menu ou aciona um botão, diferente em cada idioma.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Find an action or a key</source>
        <translation>Localizar uma ação ou uma tecla</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Definir</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sem tecla</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>&amp;Padrão</translation>
    </message>
    <message>
        <source>&amp;All standard</source>
        <translation>&amp;Tudo padrão</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pressione a nova tecla</translation>
    </message>
    <message>
        <source>The key that it has without your change</source>
        <translation>A tecla que tem sem a sua alteração</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>%1 não tem tecla.</translation>
    </message>
    <message>
        <source>%1 has its standard key.</source>
        <translation>%1 tem sua tecla padrão.</translation>
    </message>
    <message>
        <source>All actions have their standard keys.</source>
        <translation>Todas as ações têm suas teclas padrão.</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Tecla de “%1”</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se chama assim.</translation>
    </message>
    <message>
        <source>&amp;Set anyway</source>
        <translation>&amp;Definir mesmo assim</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which would lose it.</source>
        <translation>%1 é a tecla de “%2”, que a perderia.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está livre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 é a tecla de “%2”.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysModel</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · alterado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
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
        <translation>Tarefas que esperavam, a cada 30 s: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In a list of numbers: one that nobody knows.</extracomment>
        <translation>não se sabe</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks waited</source>
        <extracomment>A time, and a number of tasks: &quot;14:02:30: 3 tasks waited&quot;.</extracomment>
        <translation>
            <numerusform>%n tarefa esperava</numerusform>
            <numerusform>%n tarefas esperavam</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody looked, so it is not known</source>
        <translation>ninguém olhou, por isso não se sabe</translation>
    </message>
</context>
<context>
    <name>Desk::Legality</name>
    <message>
        <source>The status of the reservation is not known yet.</source>
        <translation>O status da reserva ainda não é conhecido.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; is unknown to this program; nothing is sent.</source>
        <translation>O status “%1” é desconhecido deste programa; nada é enviado.</translation>
    </message>
    <message>
        <source>&quot; or &quot;</source>
        <translation>&quot; ou &quot;</translation>
    </message>
    <message>
        <source>%1 needs %2 among the attributes of the task, which are not known here (%3).</source>
        <translation>%1 precisa de %2 entre os atributos da tarefa, que não são conhecidos aqui (%3).</translation>
    </message>
    <message>
        <source>%1 needs %2 among the attributes of the task (%3).</source>
        <translation>%1 precisa de %2 entre os atributos da tarefa (%3).</translation>
    </message>
    <message>
        <source>The worker has no contact_uri, so the form must say whom to ring (%1).</source>
        <translation>O agente não tem contact_uri, então o formulário precisa dizer quem chamar (%1).</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>o agente</translation>
    </message>
    <message>
        <source>Ringing %2: until somebody answers, TaskRouter takes nothing else for this reservation (%1).</source>
        <translation>Tocando em %2: até alguém atender, o TaskRouter não aceita mais nada para esta reserva (%1).</translation>
    </message>
    <message>
        <source>%1 joins a conference, and no instruction or attribute tells of one: after a plain accept there is none, and TaskRouter refuses this.</source>
        <translation>%1 entra em uma conferência, e nenhuma instrução ou atributo fala de uma: após uma simples aceitação não há nenhuma, e o TaskRouter recusa isto.</translation>
    </message>
    <message>
        <source>The status of the task is not known yet.</source>
        <translation>O status da tarefa ainda não é conhecido.</translation>
    </message>
</context>
<context>
    <name>Desk::LineEditor</name>
    <message>
        <source>Empty, and sent so</source>
        <translation>Vazio, e enviado assim</translation>
    </message>
</context>
<context>
    <name>Desk::ListNotice</name>
    <message>
        <source>1 row has an unusual date</source>
        <translation>1 linha tem uma data incomum</translation>
    </message>
    <message>
        <source>%1 rows have an unusual date</source>
        <translation>%1 linhas têm uma data incomum</translation>
    </message>
    <message>
        <source>1 row has an unusual status</source>
        <translation>1 linha tem um status incomum</translation>
    </message>
    <message>
        <source>%1 rows have an unusual status</source>
        <translation>%1 linhas têm um status incomum</translation>
    </message>
    <message>
        <source>1 row has an unusual SID</source>
        <translation>1 linha tem um SID incomum</translation>
    </message>
    <message>
        <source>%1 rows have an unusual SID</source>
        <translation>%1 linhas têm um SID incomum</translation>
    </message>
    <message>
        <source>1 row has an unusual text</source>
        <translation>1 linha tem um texto incomum</translation>
    </message>
    <message>
        <source>%1 rows have an unusual text</source>
        <translation>%1 linhas têm um texto incomum</translation>
    </message>
    <message>
        <source>1 row has an unusual value</source>
        <translation>1 linha tem um valor incomum</translation>
    </message>
    <message>
        <source>%1 rows have an unusual value</source>
        <translation>%1 linhas têm um valor incomum</translation>
    </message>
    <message>
        <source>1 row does not fit the filter: the server did not apply it</source>
        <translation>1 linha não atende ao filtro: o servidor não o aplicou</translation>
    </message>
    <message>
        <source>%1 rows do not fit the filter: the server did not apply it</source>
        <translation>%1 linhas não atendem ao filtro: o servidor não o aplicou</translation>
    </message>
    <message>
        <source>1 row has no SID of its own and cannot be shown</source>
        <translation>1 linha não tem SID próprio e não pode ser mostrada</translation>
    </message>
    <message>
        <source>%1 rows have no SID of their own and cannot be shown</source>
        <translation>%1 linhas não têm SID próprio e não podem ser mostradas</translation>
    </message>
</context>
<context>
    <name>Desk::ListSearch</name>
    <message>
        <source>Find a task</source>
        <translation>Localizar uma tarefa</translation>
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
        <translation>&amp;Conectar a uma conta…</translation>
    </message>
    <message>
        <source>&amp;Training simulator</source>
        <translation>Simulador de &amp;treinamento</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próxima</translation>
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
        <translation>Copiar &amp;célula</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copiar &amp;linha</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Allow sending what would be &amp;refused</source>
        <translation>Permitir enviar o que seria &amp;recusado</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Reservation Desk</source>
        <translation>&amp;Sobre o Reservation Desk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Reservation</source>
        <translation>&amp;Reserva</translation>
    </message>
    <message>
        <source>&amp;Instruction</source>
        <translation>&amp;Instrução</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Bug bundle…</source>
        <translation>&amp;Pacote de erro…</translation>
    </message>
    <message>
        <source>Next &amp;offer</source>
        <translation>Próxima &amp;oferta</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>Nenhuma reserva escolhida.</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Não há linhas para exportar.</translation>
    </message>
    <message>
        <source>About Reservation Desk</source>
        <translation>Sobre o Reservation Desk</translation>
    </message>
    <message>
        <source>Reservation Desk %1</source>
        <translation>Reservation Desk %1</translation>
    </message>
    <message>
        <source>A desk for TaskRouter&apos;s reservations: list, look, act, rehearse.</source>
        <translation>Um posto para as reservas do TaskRouter: listar, ver, agir, ensaiar.</translation>
    </message>
    <message>
        <source>&amp;Save workspace…</source>
        <translation>Salvar &amp;espaço de trabalho…</translation>
    </message>
    <message>
        <source>&amp;Check workspace…</source>
        <translation>&amp;Verificar espaço de trabalho…</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>E &amp;se…</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Ir para…</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Act on all marked…</source>
        <translation>Agir em todas as &amp;marcadas…</translation>
    </message>
    <message>
        <source>Mark several reservations first, with Ctrl or Shift.</source>
        <translation>Marque primeiro várias reservas, com Ctrl ou Shift.</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guia do usuário</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Check against a newer &amp;description…</source>
        <translation>Comparar com uma &amp;descrição mais nova…</translation>
    </message>
    <message>
        <source>Open a description</source>
        <translation>Abrir uma descrição</translation>
    </message>
    <message>
        <source>OpenAPI descriptions (*.json);;All files (*)</source>
        <translation>Descrições OpenAPI (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The list of accounts is put away while others watch.</source>
        <translation>A lista de contas fica guardada enquanto outros assistem.</translation>
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
        <translation>[opções]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Print this help, and end.</source>
        <translation>Mostrar esta ajuda e terminar.</translation>
    </message>
    <message>
        <source>Print the version, and end.</source>
        <translation>Mostrar a versão e terminar.</translation>
    </message>
</context>
<context>
    <name>Desk::MeDialog</name>
    <message>
        <source>Who I am</source>
        <translation>Quem sou eu</translation>
    </message>
    <message>
        <source>For {me.worker_sid} and {me.contact_uri} in presets.</source>
        <translation>Para {me.worker_sid} e {me.contact_uri} em modelos.</translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation>&amp;Agente</translation>
    </message>
    <message>
        <source>&amp;Called at</source>
        <translation>&amp;Chamado em</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
</context>
<context>
    <name>Desk::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensagem</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsModel</name>
    <message>
        <source>Sent, not done: %1</source>
        <translation>Enviado, não feito: %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Not answered with data: %1</source>
        <translation>Não respondido com dados: %1</translation>
    </message>
    <message>
        <source>Tasks changed</source>
        <translation>Tarefas alteradas</translation>
    </message>
    <message>
        <source>Reservations changed</source>
        <translation>Reservas alteradas</translation>
    </message>
    <message>
        <source>Workers changed</source>
        <translation>Agentes alterados</translation>
    </message>
    <message>
        <source>New Events</source>
        <translation>Novos eventos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsTable</name>
    <message>
        <source>Moments of the recording</source>
        <translation>Momentos da gravação</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsView</name>
    <message>
        <source>Moments to go back to</source>
        <translation>Momentos aos quais voltar</translation>
    </message>
    <message>
        <source>The world as a file</source>
        <translation>O mundo como arquivo</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Name of the moment</source>
        <translation>Nome do momento</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Nome, se quiser</translation>
    </message>
    <message>
        <source>Keep this moment</source>
        <translation>Guardar momento</translation>
    </message>
    <message>
        <source>Keep the world as it is now, to go back to it</source>
        <translation>Guardar o mundo como está agora, para voltar a ele</translation>
    </message>
    <message>
        <source>Go back there</source>
        <translation>Voltar para lá</translation>
    </message>
    <message>
        <source>The world becomes as it was then; what is there now is kept</source>
        <translation>O mundo fica como era então; o que há agora é guardado</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep this moment no longer</source>
        <translation>Não guardar mais este momento</translation>
    </message>
    <message>
        <source>Save world…</source>
        <translation>Salvar mundo…</translation>
    </message>
    <message>
        <source>Save the world as it is now, to go on with it another day</source>
        <translation>Salvar o mundo como está agora, para continuar outro dia</translation>
    </message>
    <message>
        <source>Save world</source>
        <translation>Salvar mundo</translation>
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
        <translation>Continuar onde um mundo foi salvo</translation>
    </message>
    <message>
        <source>Open world</source>
        <translation>Abrir mundo</translation>
    </message>
    <message>
        <source>Write scenario…</source>
        <translation>Escrever cenário…</translation>
    </message>
    <message>
        <source>Write a scenario that begins like the world now, to go on with by hand: it appears in the list above</source>
        <translation>Escrever um cenário que começa como o mundo de agora, para continuar à mão: ele aparece na lista acima</translation>
    </message>
    <message>
        <source>Write scenario</source>
        <translation>Escrever cenário</translation>
    </message>
    <message>
        <source>my-scenario</source>
        <translation>meu-cenario</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1, meu</translation>
    </message>
    <message>
        <source>Worlds and scenarios (*.json)</source>
        <translation>Mundos e cenários (*.json)</translation>
    </message>
    <message>
        <source>What was left</source>
        <translation>O que foi deixado</translation>
    </message>
    <message>
        <source>Moment %1</source>
        <translation>Momento %1</translation>
    </message>
    <message>
        <source>None yet. Where you go back, begin again or open a world, what you leave is kept here, until another scenario is started.</source>
        <translation>Nenhum ainda. Quando você volta, recomeça ou abre um mundo, o que deixa fica guardado aqui, até que outro cenário seja iniciado.</translation>
    </message>
</context>
<context>
    <name>Desk::Navigator</name>
    <message>
        <source>A reservation is found by its task or its worker. Give the WT… or the WK… as well.</source>
        <translation>Uma reserva é encontrada pela tarefa ou pelo agente. Informe também WT… ou WK….</translation>
    </message>
    <message>
        <source>%1 is not looked for any more.</source>
        <translation>%1 não é mais procurado.</translation>
    </message>
    <message>
        <source>The reservation %1 is not among those that TaskRouter was asked for. Show all to see whether it is there.</source>
        <translation>A reserva %1 não está entre as que foram pedidas ao TaskRouter. Mostre todas para ver se existe.</translation>
    </message>
    <message>
        <source>This worker has no reservation %1.</source>
        <translation>Este agente não tem a reserva %1.</translation>
    </message>
    <message>
        <source>This task has no reservation %1.</source>
        <translation>Esta tarefa não tem a reserva %1.</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Em espera agora</translation>
    </message>
</context>
<context>
    <name>Desk::NextOffer</name>
    <message>
        <source>%1 is most likely asked again at once: nobody else is free, or nobody goes before.</source>
        <translation>Muito provavelmente %1 receberá a oferta de novo em seguida: ninguém mais está livre, ou ninguém tem preferência.</translation>
    </message>
    <message>
        <source>Once it is turned down, %1 is most likely asked next, in %2.</source>
        <translation>Depois da rejeição, muito provavelmente %1 receberá a próxima oferta, em %2.</translation>
    </message>
    <message>
        <source>If it runs out, %1 is most likely asked next, in %2.</source>
        <translation>Se expirar, muito provavelmente %1 receberá a próxima oferta, em %2.</translation>
    </message>
    <message>
        <source>Once it is turned down, it most likely waits in %1: nobody else is free there.</source>
        <translation>Depois da rejeição, a tarefa muito provavelmente aguardará em %1: ninguém mais está livre ali.</translation>
    </message>
    <message>
        <source>If it runs out, it most likely waits in %1: nobody else is free there.</source>
        <translation>Se expirar, a tarefa muito provavelmente aguardará em %1: ninguém mais está livre ali.</translation>
    </message>
    <message>
        <source>Once it is turned down, the workflow most likely cancels it: it has no step left.</source>
        <translation>Depois da rejeição, o workflow muito provavelmente cancelará a tarefa: não resta nenhuma etapa nele.</translation>
    </message>
    <message>
        <source>If it runs out, the workflow most likely cancels it: it has no step left.</source>
        <translation>Se expirar, o workflow muito provavelmente cancelará a tarefa: não resta nenhuma etapa nele.</translation>
    </message>
</context>
<context>
    <name>Desk::OfferListModel</name>
    <message>
        <source>%1, offered to %2</source>
        <translation>%1, oferecida a %2</translation>
    </message>
    <message>
        <source>%1, ringing %2</source>
        <translation>%1, tocando em %2</translation>
    </message>
    <message>
        <source>%1, offered to %2, answer by %3</source>
        <translation>%1, oferecida a %2, responder até %3</translation>
    </message>
    <message>
        <source>%1, no longer offered to %2</source>
        <translation>%1, não mais oferecida a %2</translation>
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
        <translation>Não foi possível ler as ofertas.</translation>
    </message>
    <message>
        <source>No offer waits for an answer.</source>
        <translation>Nenhuma oferta espera resposta.</translation>
    </message>
    <message>
        <source>Looking for offers…</source>
        <translation>Procurando ofertas…</translation>
    </message>
    <message>
        <source>%1, read %2 ago</source>
        <translation>%1, lido há %2</translation>
    </message>
    <message>
        <source>Whether an offer waits cannot be told.</source>
        <translation>Não dá para dizer se alguma oferta espera.</translation>
    </message>
    <message>
        <source>Some tasks or reservations have a status that nobody knows.</source>
        <translation>Algumas tarefas ou reservas têm um status que ninguém conhece.</translation>
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
        <translation>Não há SID neste texto.</translation>
    </message>
    <message>
        <source>%1 cannot be opened here: give a task (WT…), a worker (WK…) or a workspace (WS…).</source>
        <translation>%1 não pode ser aberto aqui: informe uma tarefa (WT…), um agente (WK…) ou um espaço de trabalho (WS…).</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>espaço de trabalho %1</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tarefa %1</translation>
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
        <translation>O link é de outro host, %1.</translation>
    </message>
    <message>
        <source>A link to another host</source>
        <translation>Um link para outro host</translation>
    </message>
    <message>
        <source>This link points to %1, not to %2.</source>
        <translation>Este link aponta para %1, não para %2.</translation>
    </message>
    <message>
        <source>Nothing is ever sent to %1. Only the SIDs in the link would be looked up at %2, with your credentials.</source>
        <translation>Nada jamais é enviado a %1. Só os SIDs do link seriam consultados em %2, com as suas credenciais.</translation>
    </message>
    <message>
        <source>Look up the SIDs</source>
        <translation>Consultar os SIDs</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;A SID, a link, or any text with SIDs in it</source>
        <translation>&amp;Um SID, um link ou qualquer texto com SIDs</translation>
    </message>
    <message>
        <source>Chooses reservation %1 where it is one of those that are shown.</source>
        <translation>Escolhe a reserva %1 se ela estiver entre as mostradas.</translation>
    </message>
    <message>
        <source>Type or paste what is to be opened.</source>
        <translation>Digite ou cole o que deve ser aberto.</translation>
    </message>
</context>
<context>
    <name>Desk::OpeningStatus</name>
    <message>
        <source>Not connected.</source>
        <translation>Não conectado.</translation>
    </message>
    <message>
        <source>“Stop loading” ends it.</source>
        <translation>“Parar carregamento” o encerra.</translation>
    </message>
    <message>
        <source>Choose a task at the left, or open another SID or link.</source>
        <translation>Escolha uma tarefa à esquerda, ou abra outro SID ou link.</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Nenhuma tarefa aberta.</translation>
    </message>
    <message>
        <source>Choose one at the left, or open a SID or a link.</source>
        <translation>Escolha uma à esquerda, ou abra um SID ou um link.</translation>
    </message>
    <message>
        <source>Choose a task, or open another SID or link.</source>
        <translation>Escolha uma tarefa, ou abra outro SID ou link.</translation>
    </message>
    <message>
        <source>Open another SID or link.</source>
        <translation>Abra outro SID ou link.</translation>
    </message>
    <message>
        <source>Choose one, or open a SID or a link.</source>
        <translation>Escolha uma, ou abra um SID ou um link.</translation>
    </message>
    <message>
        <source>Open a SID or a link.</source>
        <translation>Abra um SID ou um link.</translation>
    </message>
</context>
<context>
    <name>Desk::Outbox</name>
    <message>
        <source>The program ended before an answer came.</source>
        <translation>O programa terminou antes de chegar uma resposta.</translation>
    </message>
    <message>
        <source>The instruction %1 to %2 was written to the network %3 times; it may have been carried out more than once.</source>
        <translation>A instrução %1 para %2 foi escrita %3 vezes na rede; pode ter sido executada mais de uma vez.</translation>
    </message>
    <message>
        <source>Another program holds the journal at the moment. What cannot be written down is not sent; try again.</source>
        <translation>Outro programa está usando o diário neste momento. O que não pode ser anotado não é enviado; tente de novo.</translation>
    </message>
    <message>
        <source>This connection was left.</source>
        <translation>Esta conexão foi deixada.</translation>
    </message>
    <message>
        <source>It was written more than once.</source>
        <translation>Foi escrita mais de uma vez.</translation>
    </message>
    <message>
        <source>The answer does not say what the status is now.</source>
        <translation>A resposta não diz qual é o status agora.</translation>
    </message>
    <message>
        <source>An instruction that was sent there before is still on its way or unknown.</source>
        <translation>Uma instrução enviada para lá antes ainda está a caminho ou é incerta.</translation>
    </message>
    <message>
        <source>What became of an earlier instruction that was sent there is not known; it is being looked up now.</source>
        <translation>Não se sabe o que foi feito de uma instrução anterior enviada para lá; está sendo consultado agora.</translation>
    </message>
    <message>
        <source>What became of the last instruction that was sent there is not known yet; it is being looked up.</source>
        <translation>Ainda não se sabe o que foi feito da última instrução enviada para lá; está sendo consultado.</translation>
    </message>
    <message>
        <source>The last instruction that was sent there is still on its way.</source>
        <translation>A última instrução enviada para lá ainda está a caminho.</translation>
    </message>
    <message>
        <source>%1 has “%2”, which stands for what others are not to see, and would be sent as it is. It can be sent when they look no more.</source>
        <translation>%1 tem “%2”, que substitui algo que outros não devem ver e seria enviado como está. Pode ser enviado quando ninguém mais estiver olhando.</translation>
    </message>
</context>
<context>
    <name>Desk::OutboxRecord</name>
    <message>
        <source>%1 What cannot be written down is not sent.</source>
        <translation>%1 O que não pode ser anotado não é enviado.</translation>
    </message>
    <message>
        <source>An answer could not be written to the journal; at the next start its instruction is looked up again.</source>
        <translation>Uma resposta não pôde ser gravada no diário; no próximo início a instrução dela é consultada de novo.</translation>
    </message>
    <message>
        <source>When it had been written down, it was no longer allowed.</source>
        <translation>Quando tinha sido anotado, não era mais permitido.</translation>
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
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the reservation</source>
        <translation>Abrir a reserva</translation>
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
        <translation>Depois</translation>
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
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>Show entry %1, which this one repeats</source>
        <translation>Mostrar o registro %1, que este repete</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repete</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID da requisição</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Training · %1</source>
        <translation>Treinamento · %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>alterada %1</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>%1 by this computer&apos;s clock</source>
        <translation>%1 pelo relógio deste computador</translation>
    </message>
    <message>
        <source>World&apos;s clock</source>
        <translation>Relógio do mundo</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Abrir a tarefa</translation>
    </message>
    <message>
        <source>Open the worker</source>
        <translation>Abrir o agente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>Desk::PageLinkPolicy</name>
    <message>
        <source>it is no valid URL</source>
        <translation>não é uma URL válida</translation>
    </message>
    <message>
        <source>it is not an absolute URL</source>
        <translation>não é uma URL absoluta</translation>
    </message>
    <message>
        <source>it carries a user name</source>
        <translation>contém um nome de usuário</translation>
    </message>
    <message>
        <source>it leads away from %1</source>
        <translation>leva para fora de %1</translation>
    </message>
    <message>
        <source>its path is not that of the list</source>
        <translation>o caminho não é o da lista</translation>
    </message>
    <message>
        <source>it has a fragment</source>
        <translation>tem um fragmento</translation>
    </message>
    <message>
        <source>more than %1 pages</source>
        <translation>mais de %1 páginas</translation>
    </message>
    <message>
        <source>The next page was not asked for: %1 (%2).</source>
        <translation>A próxima página não foi pedida: %1 (%2).</translation>
    </message>
    <message>
        <source>that page was read already</source>
        <translation>essa página já foi lida</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteActs</name>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>why does the task wait, reason</source>
        <translation>por que a tarefa espera, motivo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>story of the task</source>
        <translation>histórico da tarefa</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>history of the task</source>
        <translation>história da tarefa</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarefa</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Trazer de volta…</translation>
    </message>
    <message>
        <source>put a worker back, available</source>
        <translation>trazer um agente de volta, disponível</translation>
    </message>
    <message>
        <source>available already</source>
        <translation>já disponível</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Trazer %1 de volta</translation>
    </message>
    <message>
        <source>Move to %1…</source>
        <translation>Mover para %1…</translation>
    </message>
    <message>
        <source>worker, activity</source>
        <translation>agente, atividade</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>já está lá</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteDialog</name>
    <message>
        <source>Go to anything</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Go to a SID, a name, a command…</source>
        <translation>Ir a um SID, um nome, um comando…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>O que corresponde</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se chama assim.</translation>
    </message>
    <message>
        <source>Return does it · Esc goes back</source>
        <translation>Enter executa · Esc volta</translation>
    </message>
    <message numerus="yes">
        <source>Return goes there · Tab shows what else can be done · %n fit(s)</source>
        <translation>
            <numerusform>Enter abre · Tab mostra o que mais pode ser feito · %n corresponde</numerusform>
            <numerusform>Enter abre · Tab mostra o que mais pode ser feito · %n correspondem</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what you mean, or choose it with the arrow keys</source>
        <translation>Digite o que procura ou escolha com as setas</translation>
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
        <translation>Agir</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteSources</name>
    <message>
        <source>not possible now</source>
        <translation>não é possível agora</translation>
    </message>
    <message>
        <source>Copy the SID</source>
        <translation>Copiar o SID</translation>
    </message>
    <message>
        <source>Copy the worker&apos;s SID</source>
        <translation>Copiar o SID do agente</translation>
    </message>
    <message>
        <source>Copy the worker&apos;s name</source>
        <translation>Copiar o nome do agente</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>Copiar o título</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar o nome</translation>
    </message>
    <message>
        <source>Copy the attributes</source>
        <translation>Copiar os atributos</translation>
    </message>
    <message>
        <source>%1, read %2 ago</source>
        <translation>%1, lido há %2</translation>
    </message>
    <message>
        <source>shows its tasks</source>
        <translation>mostra suas tarefas</translation>
    </message>
    <message>
        <source>Copy the expression</source>
        <translation>Copiar a expressão</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>Copiar o ID da requisição</translation>
    </message>
    <message>
        <source>Copy what TaskRouter answered</source>
        <translation>Copiar a resposta do TaskRouter</translation>
    </message>
    <message>
        <source>%1 with preset ★ %2</source>
        <translation>%1 com modelo ★ %2</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path</source>
        <translation>Copiar o caminho do arquivo</translation>
    </message>
</context>
<context>
    <name>Desk::PaneLine</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>Desk::PaneStrip</name>
    <message>
        <source>Part of the window</source>
        <translation>Parte da janela</translation>
    </message>
</context>
<context>
    <name>Desk::ParameterField</name>
    <message>
        <source>Clear: do not send it (Alt+Del)</source>
        <translation>Limpar: não enviar (Alt+Del)</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Limpar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not set — %1</source>
        <translation>Não definido — %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necessário</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erro %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erro: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
</context>
<context>
    <name>Desk::PasteView</name>
    <message>
        <source>Fill in the form</source>
        <translation>Preencher o formulário</translation>
    </message>
    <message>
        <source>Line to read</source>
        <translation>Linha a ler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This text is too long for one line of a shell.</source>
        <translation>Este texto é longo demais para uma linha de comando.</translation>
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
        <translation>A linha é para outra reserva (%1); o formulário fica com a que está escolhida aqui.</translation>
    </message>
    <message>
        <source>Paste a curl or twilio-cli line, or a browser&apos;s “Copy as fetch”. It is read, not run.</source>
        <translation>Cole uma linha de curl ou twilio-cli, ou o “Copiar como fetch” de um navegador. Ela é lida, não executada.</translation>
    </message>
    <message>
        <source>Keep the “+” of %1, which the line would send as a blank</source>
        <translation>Manter o “+” de %1, que a linha enviaria como espaço</translation>
    </message>
    <message>
        <source>The line is for the version %1 (If-Match); what is sent here is for the version that is shown.</source>
        <translation>A linha é para a versão %1 (If-Match); o que é enviado aqui é para a versão mostrada.</translation>
    </message>
    <message>
        <source>There is no line yet. Nothing was filled in.</source>
        <translation>Ainda não há nenhuma linha. Nada foi preenchido.</translation>
    </message>
</context>
<context>
    <name>Desk::Pasted</name>
    <message>
        <source>With --get the fields would go into the address; TaskRouter wants them in the body.</source>
        <translation>Com --get os campos iriam no endereço; o TaskRouter os quer no corpo.</translation>
    </message>
    <message>
        <source>This command of twilio-cli does not update a reservation: %1</source>
        <translation>Este comando do twilio-cli não altera uma reserva: %1</translation>
    </message>
    <message>
        <source>%1 (its value is a variable of the shell)</source>
        <translation>%1 (o valor é uma variável do shell)</translation>
    </message>
    <message>
        <source>This line sends no fields, so there is nothing to fill in.</source>
        <translation>Esta linha não envia campos, então não há nada a preencher.</translation>
    </message>
    <message>
        <source>The fields of this line amount to none of the actions.</source>
        <translation>Os campos desta linha não correspondem a nenhuma das ações.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Há aspas sem fechar.</translation>
    </message>
    <message>
        <source>The body is JSON; TaskRouter takes a form, and that is what is sent.</source>
        <translation>O corpo é JSON; o TaskRouter aceita um formulário, e é isso que é enviado.</translation>
    </message>
    <message>
        <source>This request only reads (%1): it sends no instruction.</source>
        <translation>Esta requisição só lê (%1): não envia instrução.</translation>
    </message>
    <message>
        <source>%1=%2 is not one that TaskRouter takes: %1 is %3.</source>
        <translation>%1=%2 não é aceito pelo TaskRouter: %1 é %3.</translation>
    </message>
    <message>
        <source>Neither a curl line nor a twilio-cli line nor a browser&apos;s fetch(…) was found.</source>
        <translation>Não foi encontrada nem uma linha de curl, nem uma de twilio-cli, nem um fetch(…) de um navegador.</translation>
    </message>
    <message>
        <source>Typographic quotation marks were taken for plain ones.</source>
        <translation>Aspas tipográficas foram lidas como retas.</translation>
    </message>
</context>
<context>
    <name>Desk::PinnedTasks</name>
    <message>
        <source>Pinned tasks</source>
        <translation>Tarefas fixadas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
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
        <translation>não está mais na lista</translation>
    </message>
</context>
<context>
    <name>Desk::PlanCheck</name>
    <message>
        <source>This program knows no such action.</source>
        <translation>Este programa não conhece tal ação.</translation>
    </message>
    <message>
        <source>It is not said what it is about.</source>
        <translation>Não é dito a que se refere.</translation>
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
        <translation>Parar na primeira &amp;recusa</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar relatório</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>&amp;Parar após esta</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>A refusal of credentials, and a wish to wait, stop it nevertheless.</source>
        <translation>Uma recusa de credenciais e um pedido de espera param mesmo assim.</translation>
    </message>
    <message>
        <source>Fill in first: %1.</source>
        <translation>Preencha primeiro: %1.</translation>
    </message>
    <message>
        <source>&amp;Go on: send %1</source>
        <translation>C&amp;ontinuar: enviar %1</translation>
    </message>
    <message>
        <source>&amp;Start: send %1</source>
        <translation>&amp;Iniciar: enviar %1</translation>
    </message>
    <message>
        <source>stops after this one</source>
        <translation>para após esta</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>&amp;Keep report…</source>
        <translation>&amp;Guardar relatório…</translation>
    </message>
    <message>
        <source>Keep report</source>
        <translation>Guardar relatório</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Arquivos de texto (*.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <translation>O relatório não foi gravado: %1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>O relatório foi gravado em %1.</translation>
    </message>
    <message>
        <source>Copy the chosen row&apos;s request as</source>
        <translation>Copiar a requisição da linha escolhida como</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>no fim</translation>
    </message>
</context>
<context>
    <name>Desk::PlanPresets</name>
    <message>
        <source>★ &amp;Preset</source>
        <translation>★ &amp;Modelo</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>Desk::PlanReport</name>
    <message>
        <source>not sent</source>
        <translation>não enviada</translation>
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
        <translation>não existe mais (404)</translation>
    </message>
    <message>
        <source>moved: somebody changed it meanwhile</source>
        <translation>alterada: alguém a alterou enquanto isso</translation>
    </message>
    <message>
        <source>The connection ended before an answer came; the journal is looked up later.</source>
        <translation>A conexão terminou antes de chegar uma resposta; o diário é consultado depois.</translation>
    </message>
</context>
<context>
    <name>Desk::PlanTable</name>
    <message>
        <source>What the plan sends</source>
        <translation>O que o plano envia</translation>
    </message>
</context>
<context>
    <name>Desk::PlanTableModel</name>
    <message>
        <source>to be sent</source>
        <translation>a enviar</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertence a</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
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
        <translation>desconhecido: está sendo consultado</translation>
    </message>
    <message>
        <source>unknown at first; it did take effect</source>
        <translation>desconhecido no início; surtiu efeito</translation>
    </message>
    <message>
        <source>unknown at first; no change is seen</source>
        <translation>desconhecido no início; nenhuma mudança visível</translation>
    </message>
    <message>
        <source>unknown at first; something else changed it</source>
        <translation>desconhecido no início; outra coisa a alterou</translation>
    </message>
    <message>
        <source>still unknown: it cannot be fetched</source>
        <translation>ainda desconhecido: não pode ser buscada</translation>
    </message>
    <message>
        <source>never known: the simulator was stopped</source>
        <translation>nunca se soube: o simulador foi parado</translation>
    </message>
    <message>
        <source>moved: it was %1 and is %2</source>
        <translation>alterada: era %1 e é %2</translation>
    </message>
    <message>
        <source>moved: version %1 → %2</source>
        <translation>alterada: versão %1 → %2</translation>
    </message>
    <message>
        <source>moved: it was changed meanwhile</source>
        <translation>alterada: foi alterada enquanto isso</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent.</source>
        <translation>Somente leitura: nada pode ser enviado.</translation>
    </message>
    <message>
        <source>TaskRouter asked to wait; sending is possible again in %1.</source>
        <translation>O TaskRouter pediu para esperar; será possível enviar de novo em %1.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>O diário não pode ser gravado.</translation>
    </message>
    <message>
        <source>another instruction to it is on its way</source>
        <translation>outra instrução para ela está a caminho</translation>
    </message>
    <message>
        <source>what became of an earlier instruction to it is not known</source>
        <translation>não se sabe o que foi feito de uma instrução anterior para ela</translation>
    </message>
    <message>
        <source>its state cannot be read</source>
        <translation>o estado dela não pode ser lido</translation>
    </message>
    <message>
        <source>is looked at first</source>
        <translation>é vista primeiro</translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation>seria aceita</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>duvidoso: %1</translation>
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
        <translation>sendo vista…</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>enviando…</translation>
    </message>
    <message>
        <source>done%1 · %2 ms</source>
        <translation>feita%1 · %2 ms</translation>
    </message>
    <message>
        <source>refused%1</source>
        <translation>recusada%1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviada</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>pulada: %1</translation>
    </message>
    <message>
        <source>One after the other, each with its own journal entry. To be sent: %1. Left out: %2.</source>
        <translation>Uma após a outra, cada uma com seu registro no diário. A enviar: %1. Omitidas: %2.</translation>
    </message>
    <message>
        <source>Sent: %1. Skipped: %2. Left out: %3. Still to be sent: %4.</source>
        <translation>Enviadas: %1. Puladas: %2. Omitidas: %3. Ainda a enviar: %4.</translation>
    </message>
    <message>
        <source>There is no row left to send.</source>
        <translation>Não resta linha a enviar.</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing more is sent.</source>
        <translation>Parado, como você quis. Nada mais é enviado.</translation>
    </message>
    <message>
        <source>Stopped, because TaskRouter refused the last one. %1</source>
        <translation>Parado, porque o TaskRouter recusou a última. %1</translation>
    </message>
    <message>
        <source>Stopped, because it is not known whether the last one took effect. It is being looked up; nothing is sent again by itself. %1</source>
        <translation>Parado, porque não se sabe se a última surtiu efeito. Está sendo consultado; nada é reenviado automaticamente. %1</translation>
    </message>
    <message>
        <source>Stopped: the last one could not be sent. %1</source>
        <translation>Parado: a última não pôde ser enviada. %1</translation>
    </message>
    <message>
        <source>Stopped before the next one, which could not be read. %1</source>
        <translation>Parado antes da próxima, que não pôde ser lida. %1</translation>
    </message>
    <message>
        <source>Stopped before the next one. %1</source>
        <translation>Parado antes da próxima. %1</translation>
    </message>
    <message>
        <source>This connection is over. Nothing more is sent.</source>
        <translation>Esta conexão acabou. Nada mais é enviado.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 feitas</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1, %2 puladas</translation>
    </message>
</context>
<context>
    <name>Desk::PreparedInstruction</name>
    <message>
        <source>TaskRouter refused this. %1</source>
        <translation>O TaskRouter recusou isto. %1</translation>
    </message>
    <message>
        <source>The task is not known yet.</source>
        <translation>A tarefa ainda não é conhecida.</translation>
    </message>
    <message>
        <source>The worker is not known yet.</source>
        <translation>O agente ainda não é conhecido.</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>Nenhuma reserva escolhida.</translation>
    </message>
</context>
<context>
    <name>Desk::Preset</name>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>Não é JSON: %1.</translation>
    </message>
    <message>
        <source>It is of a newer version of this program.</source>
        <translation>É de uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>It is no preset: there is no &quot;format&quot;: 1 in it.</source>
        <translation>Não é um modelo: não há &quot;format&quot;: 1 nele.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Não tem nome.</translation>
    </message>
    <message>
        <source>This program knows no instruction &quot;%1&quot;.</source>
        <translation>Este programa não conhece a instrução “%1”.</translation>
    </message>
</context>
<context>
    <name>Desk::PresetControl</name>
    <message>
        <source>Pre&amp;sets</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>Save form as &amp;preset…</source>
        <translation>Salvar formulário como &amp;modelo…</translation>
    </message>
    <message>
        <source>Open the presets&apos; &amp;folder</source>
        <translation>Abrir a &amp;pasta dos modelos</translation>
    </message>
    <message>
        <source>Who I a&amp;m…</source>
        <translation>&amp;Quem sou eu…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Ainda não há nenhum.</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>Nenhuma reserva escolhida.</translation>
    </message>
    <message>
        <source>“%1” needs %2, which is not known here; nothing is sent before it is filled in.</source>
        <translation>“%1” precisa de %2, que não é conhecido aqui; nada é enviado antes de ser preenchido.</translation>
    </message>
    <message>
        <source>Say who you are: Tools, Who I am.</source>
        <translation>Diga quem você é: Ferramentas, Quem sou eu.</translation>
    </message>
    <message>
        <source>Left out, for this program does not know it: %1.</source>
        <translation>Omitido, pois este programa não o conhece: %1.</translation>
    </message>
    <message>
        <source>Filled in from “%1”.</source>
        <translation>Preenchido a partir de “%1”.</translation>
    </message>
    <message>
        <source>Nothing is set in the form that could be saved.</source>
        <translation>Não há nada definido no formulário que possa ser salvo.</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Salvar como modelo</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nome do modelo:</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <translation>Salvo como “%1” em %2.</translation>
    </message>
    <message>
        <source>The preset was not saved: %1</source>
        <translation>O modelo não foi salvo: %1</translation>
    </message>
    <message>
        <source>Forget the &amp;values that were sent</source>
        <translation>Esquecer os &amp;valores enviados</translation>
    </message>
    <message>
        <source>The values that were sent are offered no more.</source>
        <translation>Os valores enviados não são mais oferecidos.</translation>
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
        <translation>É grande demais.</translation>
    </message>
    <message>
        <source>Only the first %1 files are read.</source>
        <translation>Só os primeiros %1 arquivos são lidos.</translation>
    </message>
</context>
<context>
    <name>Desk::ProfileForm</name>
    <message>
        <source>What the banner calls it</source>
        <translation>Como a faixa a chama</translation>
    </message>
    <message>
        <source>SK…, or empty for the account&apos;s own token</source>
        <translation>SK…, ou vazio para o token da própria conta</translation>
    </message>
    <message>
        <source>WS…, or empty for the first there is</source>
        <translation>WS…, ou vazio para o primeiro que houver</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
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
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Account SID</source>
        <translation>&amp;SID da conta</translation>
    </message>
    <message>
        <source>API key &amp;SID</source>
        <translation>S&amp;ID da chave de API</translation>
    </message>
    <message>
        <source>&amp;Token or secret</source>
        <translation>&amp;Token ou segredo</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Espaço de trabalho</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Região</translation>
    </message>
    <message>
        <source>&amp;Edge</source>
        <translation>E&amp;dge</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;or</translation>
    </message>
    <message>
        <source>The account SID begins with AC; the console shows it beside the token.</source>
        <translation>O SID da conta começa com AC; o console o mostra ao lado do token.</translation>
    </message>
    <message>
        <source>Region and edge are short names like ie1 and dublin.</source>
        <translation>Região e edge são nomes curtos como ie1 e dublin.</translation>
    </message>
    <message>
        <source>The token or secret has blanks or other characters that no secret has. Copy it again.</source>
        <translation>O token ou segredo tem espaços ou outros caracteres que nenhum segredo tem. Copie-o de novo.</translation>
    </message>
    <message>
        <source>The token, or the API key&apos;s secret, is missing.</source>
        <translation>Falta o token, ou o segredo da chave de API.</translation>
    </message>
    <message>
        <source>https://…, or empty for the region&apos;s own</source>
        <translation>https://…, ou vazio para o da região</translation>
    </message>
    <message>
        <source>A PEM file, or empty for the system&apos;s authorities</source>
        <translation>Um arquivo PEM, ou vazio para as autoridades do sistema</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>E&amp;ndereço da API</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>Arquivo &amp;CA</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>The edge of the region %1 is not known here. Choose it as well.</source>
        <translation>O edge da região %1 não é conhecido aqui. Escolha-o também.</translation>
    </message>
    <message>
        <source>API address: %1</source>
        <translation>Endereço da API: %1</translation>
    </message>
    <message>
        <source>CA file: %1 cannot be read.</source>
        <translation>Arquivo CA: não é possível ler %1.</translation>
    </message>
    <message>
        <source>This profile asks for its token or secret each time.</source>
        <translation>Este perfil pede seu token ou segredo a cada vez.</translation>
    </message>
</context>
<context>
    <name>Desk::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be moved away.</source>
        <translation>%1 está danificado e não pode ser movido.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Um perfil precisa de um nome.</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>%1 está sendo gravado por outro programa.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Não há perfil “%1”.</translation>
    </message>
</context>
<context>
    <name>Desk::ProgramPlace</name>
    <message>
        <source>The program is not where it was: %1 is gone. What is open goes on and nothing is lost, but parts that were not needed yet cannot be loaded. Start it again from where it is now.</source>
        <translation>O programa não está mais onde estava: %1 não existe mais. O que está aberto continua e nada se perde, mas as partes que ainda não foram usadas não podem ser carregadas. Inicie-o novamente a partir do novo local.</translation>
    </message>
    <message>
        <source>%1 cannot be written: settings that are changed now are forgotten when the program ends.</source>
        <translation>Não é possível gravar em %1: as configurações alteradas agora serão esquecidas quando o programa for encerrado.</translation>
    </message>
</context>
<context>
    <name>Desk::PropertiesView</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>%1 · %2 ago</source>
        <translation>%1 · há %2</translation>
    </message>
</context>
<context>
    <name>Desk::ProxyDialog</name>
    <message>
        <source>Remember it in the system &amp;keyring</source>
        <translation>Lembrar no &amp;chaveiro do sistema</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Identificar-se no proxy</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and TaskRouter and lets through whom it knows. It is told this user and password and nothing of your account.</source>
        <translation>O proxy %1 fica entre este computador e o TaskRouter e deixa passar quem conhece. Ele recebe este usuário e esta senha e nada da sua conta.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Without a keyring it is asked for once a session.</source>
        <translation>Sem um chaveiro, é pedida uma vez por sessão.</translation>
    </message>
</context>
<context>
    <name>Desk::ProxySettings</name>
    <message>
        <source>(not readable)</source>
        <translation>(ilegível)</translation>
    </message>
    <message>
        <source>The proxy of https_proxy or all_proxy has no host. It is written as host:port.</source>
        <translation>O proxy de https_proxy ou all_proxy não tem host. Escreve-se host:porta.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be used: http and socks5 are spoken to proxies, not %2.</source>
        <translation>O proxy %1 não pode ser usado: com proxies fala-se http e socks5, não %2.</translation>
    </message>
</context>
<context>
    <name>Desk::ProxySignIn</name>
    <message>
        <source>The proxy did not take this user and password.</source>
        <translation>O proxy não aceitou este usuário e senha.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not saved in the keyring; it is kept until the program ends.</source>
        <translation>A senha do proxy não foi salva no chaveiro; é mantida até o programa terminar.</translation>
    </message>
</context>
<context>
    <name>Desk::ReadingStrip</name>
    <message>
        <source>What has been read</source>
        <translation>O que foi lido</translation>
    </message>
    <message>
        <source>Reading the workspace; nothing is changed…</source>
        <translation>Lendo o espaço de trabalho; nada é alterado…</translation>
    </message>
    <message>
        <source>Reading the workspace; nothing is changed: %1 of %2</source>
        <translation>Lendo o espaço de trabalho; nada é alterado: %1 de %2</translation>
    </message>
    <message>
        <source>Waits %1: there is a bound of reads a minute.</source>
        <translation>Espera %1: há um limite de leituras por minuto.</translation>
    </message>
    <message>
        <source>%1 Tries again in %2.</source>
        <translation>%1 Nova tentativa em %2.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing is changed.</source>
        <translation>A leitura foi parada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>Não foi possível ler o espaço de trabalho.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Ler de novo</translation>
    </message>
    <message>
        <source>The task could not be read.</source>
        <translation>Não foi possível ler a tarefa.</translation>
    </message>
    <message>
        <source>What is shown is what was read at %1.</source>
        <translation>É mostrado o que foi lido às %1.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordSessionDialog</name>
    <message>
        <source>Hide phone &amp;numbers</source>
        <translation>Ocultar &amp;números de telefone</translation>
    </message>
    <message>
        <source>Hide na&amp;mes of people</source>
        <translation>Ocultar no&amp;mes de pessoas</translation>
    </message>
    <message>
        <source>Record session</source>
        <translation>Gravar sessão</translation>
    </message>
    <message>
        <source>From now on every request of this window and its answer is written into one file, until you stop. Who opens it sees this window as it was, step by step, and needs no network.</source>
        <translation>A partir de agora, cada requisição desta janela e sua resposta são gravadas em um arquivo, até você parar. Quem o abre vê esta janela como era, passo a passo, e não precisa de rede.</translation>
    </message>
    <message>
        <source>Secrets are never written. Names and numbers get stand-ins, the same for the same one, before they reach the disk. SIDs and other attributes stay as they are: look at the file before you pass it on.</source>
        <translation>Segredos nunca são gravados. Nomes e números são substituídos, iguais por iguais, antes de chegarem ao disco. SIDs e outros atributos ficam como são: veja o arquivo antes de repassá-lo.</translation>
    </message>
    <message>
        <source>&amp;Choose file and record…</source>
        <translation>Es&amp;colher arquivo e gravar…</translation>
    </message>
    <message>
        <source>It is not recorded: %1</source>
        <translation>Não está sendo gravado: %1</translation>
    </message>
    <message>
        <source>Recording of a session (*.ndjson)</source>
        <translation>Gravação de uma sessão (*.ndjson)</translation>
    </message>
</context>
<context>
    <name>Desk::Recording</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 não é um arquivo.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não existe o arquivo %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>Some requests were not recorded: the disk was too slow.</source>
        <translation>Algumas requisições não foram gravadas: o disco estava lento demais.</translation>
    </message>
    <message>
        <source>It breaks off here; what stands before is shown.</source>
        <translation>Aqui é interrompida; é mostrado o que vem antes.</translation>
    </message>
    <message>
        <source>This cannot be read; it is left out.</source>
        <translation>Isto não pode ser lido; é omitido.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vazio.</translation>
    </message>
    <message>
        <source>Nothing was recorded in %1.</source>
        <translation>Nada foi gravado em %1.</translation>
    </message>
    <message>
        <source>The recording was not ended: the program went before.</source>
        <translation>A gravação não foi encerrada: o programa terminou antes.</translation>
    </message>
    <message>
        <source>%1 was recorded by a newer version of this program, and only that can show it.</source>
        <translation>%1 foi gravado por uma versão mais nova deste programa, e só ela pode mostrá-lo.</translation>
    </message>
    <message>
        <source>%1 is no recording of a session.</source>
        <translation>%1 não é a gravação de uma sessão.</translation>
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
        <translation>respostas da API</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>bug bundle</source>
        <translation>pacote de erro</translation>
    </message>
    <message>
        <source>saved workspace</source>
        <translation>espaço de trabalho salvo</translation>
    </message>
    <message>
        <source>recording of a session</source>
        <translation>gravação de uma sessão</translation>
    </message>
</context>
<context>
    <name>Desk::RedactionDialog</name>
    <message>
        <source>What is hidden</source>
        <translation>O que é ocultado</translation>
    </message>
    <message>
        <source>Hide phone &amp;numbers</source>
        <translation>Ocultar &amp;números de telefone</translation>
    </message>
    <message>
        <source>Hide na&amp;mes of people</source>
        <translation>Ocultar no&amp;mes de pessoas</translation>
    </message>
    <message>
        <source>This is all that will be saved. Secrets are never in it; look at the rest before it leaves.</source>
        <translation>Isto é tudo o que será salvo. Segredos nunca estão nele; veja o resto antes que saia.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrado como</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Hidden · %1</source>
        <translation>Oculto · %1</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>Não foi salvo: %1</translation>
    </message>
    <message>
        <source>What will be saved is shown here as soon as it is read.</source>
        <translation>O que será salvo aparece aqui assim que for lido.</translation>
    </message>
</context>
<context>
    <name>Desk::Redactor</name>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Password in an address</source>
        <translation>Senha em um endereço</translation>
    </message>
    <message>
        <source>Secret field</source>
        <translation>Campo secreto</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Passo &amp;atrás</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Passo à &amp;frente</translation>
    </message>
    <message>
        <source>&amp;Moments…</source>
        <translation>&amp;Momentos…</translation>
    </message>
    <message>
        <source>Moments of the recording</source>
        <translation>Momentos da gravação</translation>
    </message>
</context>
<context>
    <name>Desk::RequestView</name>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Request as it will be sent</source>
        <translation>Requisição como será enviada</translation>
    </message>
    <message>
        <source>REQUEST</source>
        <translation>REQUISIÇÃO</translation>
    </message>
    <message>
        <source>REQUEST ›</source>
        <translation>REQUISIÇÃO ›</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Expandido</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Recolhido</translation>
    </message>
    <message>
        <source>TaskRouter would refuse: %1</source>
        <translation>O TaskRouter recusaria: %1</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationTableModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecida</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>Responder em</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>%1, does not fit the filter</source>
        <translation>%1, não atende ao filtro</translation>
    </message>
    <message>
        <source>Does not fit the filter</source>
        <translation>Não atende ao filtro</translation>
    </message>
    <message>
        <source>%1 · ringing %2</source>
        <translation>%1 · tocando %2</translation>
    </message>
    <message>
        <source>%1 · ringing %2 %3</source>
        <translation>%1 · tocando em %2 %3</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
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
        <translation>Palavras do status, do agente ou do SID</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar célula</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar linha</translation>
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
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Export reservations</source>
        <translation>Exportar reservas</translation>
    </message>
    <message>
        <source>With all that are marked</source>
        <translation>Com todas as marcadas</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationsState</name>
    <message>
        <source>No reservation has these words.</source>
        <translation>Nenhuma reserva tem estas palavras.</translation>
    </message>
    <message>
        <source>The filter looks at status, worker and SID.</source>
        <translation>O filtro olha status, agente e SID.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>No reservation can be shown.</source>
        <translation>Nenhuma reserva pode ser mostrada.</translation>
    </message>
    <message>
        <source>The server answered with rows that have no SID of their own.</source>
        <translation>O servidor respondeu com linhas sem SID próprio.</translation>
    </message>
    <message>
        <source>The task has no such reservation.</source>
        <translation>A tarefa não tem tal reserva.</translation>
    </message>
    <message>
        <source>TaskRouter was asked with a filter.</source>
        <translation>O TaskRouter foi consultado com um filtro.</translation>
    </message>
    <message>
        <source>No reservations yet.</source>
        <translation>Nenhuma reserva ainda.</translation>
    </message>
    <message>
        <source>The task has not been offered to anyone. New offers appear here by themselves.</source>
        <translation>A tarefa não foi oferecida a ninguém. Novas ofertas aparecem aqui sozinhas.</translation>
    </message>
    <message>
        <source>Reservations are still to come.</source>
        <translation>As reservas ainda estão por vir.</translation>
    </message>
    <message>
        <source>Loading reservations…</source>
        <translation>Carregando reservas…</translation>
    </message>
    <message>
        <source>The task was canceled before it was offered to anyone.</source>
        <translation>A tarefa foi cancelada antes de ser oferecida a alguém.</translation>
    </message>
    <message>
        <source>No offers come any more. Why? says what ended it.</source>
        <translation>Não chegam mais ofertas. “Por quê?” diz o que acabou com elas.</translation>
    </message>
    <message>
        <source>The task is completed, and it has no reservations.</source>
        <translation>A tarefa está concluída e não tem reservas.</translation>
    </message>
    <message>
        <source>No offers come any more.</source>
        <translation>Não chegam mais ofertas.</translation>
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
        <translation>O que o diário guarda</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Not longer than</source>
        <translation>Não mais tempo que</translation>
    </message>
    <message>
        <source>Not more than</source>
        <translation>Não mais que</translation>
    </message>
    <message>
        <source>The oldest go first. An instruction whose outcome is still unknown always stays.</source>
        <translation>As mais antigas saem primeiro. Uma instrução cujo resultado ainda é desconhecido fica sempre.</translation>
    </message>
    <message>
        <source>The journal has %1 instructions, %2.</source>
        <translation>O diário tem %1 instruções, %2.</translation>
    </message>
    <message>
        <source>Nothing would be removed.</source>
        <translation>Nada seria removido.</translation>
    </message>
    <message>
        <source>About %1 would be removed for good.</source>
        <translation>Cerca de %1 seriam removidas definitivamente.</translation>
    </message>
</context>
<context>
    <name>Desk::SearchField</name>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message numerus="yes">
        <source>At least %n found</source>
        <translation>
            <numerusform>Pelo menos %n encontrado</numerusform>
            <numerusform>Pelo menos %n encontrados</numerusform>
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
        <translation>Nenhum segredo está salvo para este perfil. Digite-o.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again, or type the secret in for this session.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o e tente de novo, ou digite o segredo para esta sessão.</translation>
    </message>
    <message>
        <source>The keyring refused. Type the secret in for this session; it is not written anywhere else.</source>
        <translation>O chaveiro recusou. Digite o segredo para esta sessão; ele não é gravado em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>The keyring did not answer; perhaps it asks for its password in another window. Try again, or type the secret in for this session.</source>
        <translation>O chaveiro não respondeu; talvez peça a senha em outra janela. Tente de novo, ou digite o segredo para esta sessão.</translation>
    </message>
    <message>
        <source>This system has no keyring. The secret is kept in memory until the program ends, and nowhere else.</source>
        <translation>Este sistema não tem chaveiro. O segredo fica na memória até o programa terminar, e em nenhum outro lugar.</translation>
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
        <translation>%1 de %2 serão enviadas</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>O que pode ser feito a respeito</translation>
    </message>
    <message>
        <source>Go to the first field that must be filled in or corrected</source>
        <translation>Ir ao primeiro campo a preencher ou corrigir</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>A preencher: %1</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>A corrigir: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 is &quot;Fill in: Reason&quot;</extracomment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::SendFlow</name>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nada foi enviado. %1</translation>
    </message>
    <message>
        <source>TaskRouter gave no version for it, and it cannot be fetched here to compare. Nothing was sent.</source>
        <translation>O TaskRouter não deu versão, e não é possível buscá-la aqui para comparar. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Nothing was sent: it has no version, and fetching it to compare failed. %1</source>
        <translation>Nada foi enviado: não há versão, e a busca para comparar falhou. %1</translation>
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
        <translation>Foi cancelado.</translation>
    </message>
    <message>
        <source>%1: done; the reservation is %2.</source>
        <translation>%1: feito; a reserva está “%2”.</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: feito.</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1: recusado. %2</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: não enviado. %2</translation>
    </message>
    <message>
        <source>%1: it did take effect; the reservation is %2.</source>
        <translation>%1: surtiu efeito; a reserva está “%2”.</translation>
    </message>
    <message>
        <source>%1: no change is seen; the reservation is still %2. Sending again is your decision.</source>
        <translation>%1: nenhuma mudança visível; a reserva ainda está “%2”. Enviar de novo é decisão sua.</translation>
    </message>
    <message>
        <source>%1: the reservation changed in another way; it is %2 now.</source>
        <translation>%1: a reserva mudou de outro modo; agora está “%2”.</translation>
    </message>
    <message>
        <source>%1: whether it took effect is still unknown, because the reservation cannot be fetched. %2</source>
        <translation>%1: ainda não se sabe se surtiu efeito, porque a reserva não pode ser buscada. %2</translation>
    </message>
    <message>
        <source>%1: TaskRouter took it; the reservation is still %2.</source>
        <translation>%1: o TaskRouter aceitou; a reserva ainda está “%2”.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412) although no version was sent. Something on the way adds one, or asks for one: a proxy, most likely.</source>
        <translation>O TaskRouter recusou isto (412) embora nenhuma versão tenha sido enviada. Algo no caminho acrescenta uma, ou exige uma: muito provavelmente um proxy.</translation>
    </message>
    <message>
        <source>%1: the simulator was stopped before the outcome was known.</source>
        <translation>%1: o simulador foi parado antes de se conhecer o resultado.</translation>
    </message>
    <message>
        <source>TaskRouter will most likely refuse this.</source>
        <translation>Muito provavelmente o TaskRouter recusará isto.</translation>
    </message>
    <message>
        <source>A word is still being composed.</source>
        <translation>Uma palavra ainda está sendo composta.</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent.</source>
        <translation>Somente leitura: nada pode ser enviado.</translation>
    </message>
    <message>
        <source>TaskRouter asked to wait; sending is possible again in %1.</source>
        <translation>O TaskRouter pediu para esperar; será possível enviar de novo em %1.</translation>
    </message>
    <message>
        <source>The form was changed meanwhile.</source>
        <translation>O formulário foi alterado enquanto isso.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1: finish the word that is being composed first.</source>
        <translation>Nada foi enviado. %1: termine primeiro a palavra que está sendo composta.</translation>
    </message>
    <message>
        <source>Nothing was sent: nothing is chosen. Choose first what to do.</source>
        <translation>Nada foi enviado: nada está escolhido. Escolha primeiro o que fazer.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nada foi enviado. %1</translation>
    </message>
    <message>
        <source>Nothing was sent. %1: %2</source>
        <translation>Nada foi enviado. %1: %2</translation>
    </message>
    <message>
        <source>Another action was chosen.</source>
        <translation>Outra ação foi escolhida.</translation>
    </message>
    <message>
        <source>Nothing was sent: the reservation is not loaded yet.</source>
        <translation>Nada foi enviado: a reserva ainda não está carregada.</translation>
    </message>
    <message>
        <source>Nothing more was sent: what became of the last instruction is not known yet.</source>
        <translation>Nada mais foi enviado: ainda não se sabe o que foi feito da última instrução.</translation>
    </message>
    <message>
        <source>The journal cannot be written, and what cannot be written down is not sent.</source>
        <translation>O diário não pode ser gravado, e o que não pode ser anotado não é enviado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: it did take effect (%2).</source>
        <translation>%1: surtiu efeito (%2).</translation>
    </message>
    <message>
        <source>%1: no change is seen (%2). Sending again is your decision.</source>
        <translation>%1: nenhuma mudança visível (%2). Enviar de novo é decisão sua.</translation>
    </message>
    <message>
        <source>%1: something else changed it (%2).</source>
        <translation>%1: outra coisa a alterou (%2).</translation>
    </message>
    <message>
        <source>%1: whether it took effect is still unknown, because it cannot be fetched. %2</source>
        <translation>%1: ainda não se sabe se surtiu efeito, porque não pode ser buscada. %2</translation>
    </message>
    <message>
        <source>It has no version, so it is fetched and compared before anything is sent …</source>
        <translation>Não há versão, por isso os dados são buscados e comparados antes de enviar qualquer coisa…</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last instruction took effect, and TaskRouter refused to show it to find out. Until that was looked up nothing more is sent to it.</source>
        <translation>Ninguém sabe ainda se a última instrução surtiu efeito, e o TaskRouter se recusou a mostrar o estado para descobrir. Até isso ser consultado, nada mais é enviado para lá.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last instruction took effect. It is being fetched to find out; until then nothing more is sent to it.</source>
        <translation>Ninguém sabe ainda se a última instrução surtiu efeito. O estado está sendo buscado para descobrir; até lá nada mais é enviado.</translation>
    </message>
    <message>
        <source>An instruction to it is on its way …</source>
        <translation>Uma instrução está a caminho…</translation>
    </message>
    <message>
        <source>Something else was chosen to act on.</source>
        <translation>Outra coisa foi escolhida para agir.</translation>
    </message>
    <message>
        <source>It moved meanwhile.</source>
        <translation>Houve mudança enquanto isso.</translation>
    </message>
    <message>
        <source>Nothing more was sent: an instruction to it is on its way.</source>
        <translation>Nada mais foi enviado: uma instrução está a caminho.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): the version %1 ends in “%2”, which a proxy adds when it compresses an answer. TaskRouter does not know it, so it is refused whatever happens.</source>
        <translation>O TaskRouter recusou isto (412): a versão %1 termina em “%2”, o que um proxy acrescenta ao comprimir uma resposta. O TaskRouter não a conhece, por isso recusa, aconteça o que acontecer.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): the version %1 is a weak one, as a proxy makes it that changes answers on their way. Weak versions never match, whatever happens.</source>
        <translation>O TaskRouter recusou isto (412): a versão %1 é fraca, como as que faz um proxy que altera respostas no caminho. Versões fracas nunca correspondem, aconteça o que acontecer.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412), and it has no version any more: something on the way takes it off. Nothing else has changed.</source>
        <translation>O TaskRouter recusou isto (412), e não há mais versão: algo no caminho a retira. Nada mais mudou.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412), but nobody changed it: its version was %1 and still is. A proxy on the way changes versions, most likely.</source>
        <translation>O TaskRouter recusou isto (412), mas ninguém alterou nada: a versão era %1 e ainda é. Muito provavelmente um proxy no caminho altera versões.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): it has another version of it.</source>
        <translation>O TaskRouter recusou isto (412): ele tem outra versão.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): somebody changed it since you began.</source>
        <translation>O TaskRouter recusou isto (412): alguém fez alterações desde que você começou.</translation>
    </message>
    <message>
        <source>%1: done; it is %2 now.</source>
        <translation>%1: feito; agora o estado é “%2”.</translation>
    </message>
    <message>
        <source>%1: refused (412), because TaskRouter has another version of it, which is fetched to compare.</source>
        <translation>%1: recusado (412), porque o TaskRouter tem outra versão, que é buscada para comparar.</translation>
    </message>
    <message>
        <source>%1: it may have taken effect, or not. %2 It is being fetched to find out; nothing is sent again by itself.</source>
        <translation>%1: pode ter surtido efeito, ou não. %2 O estado está sendo buscado para descobrir; nada é reenviado automaticamente.</translation>
    </message>
</context>
<context>
    <name>Desk::SessionController</name>
    <message>
        <source>The file of profiles was damaged and has been set aside as %1.</source>
        <translation>O arquivo de perfis estava danificado e foi posto de lado como %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Não há perfil “%1”.</translation>
    </message>
    <message>
        <source>No credentials: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or name a profile.</source>
        <translation>Sem credenciais: defina TWILIO_ACCOUNT_SID e TWILIO_AUTH_TOKEN, ou indique um perfil.</translation>
    </message>
    <message>
        <source>Starting the training simulator…</source>
        <translation>Iniciando o simulador de treinamento…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abrindo “%1”…</translation>
    </message>
    <message>
        <source>The training cannot be started.</source>
        <translation>O treinamento não pode ser iniciado.</translation>
    </message>
    <message>
        <source>The recording cannot be shown.</source>
        <translation>A gravação não pode ser mostrada.</translation>
    </message>
</context>
<context>
    <name>Desk::SessionJournal</name>
    <message>
        <source>This training goes on; what is sent in it is not written down.</source>
        <translation>Este treinamento continua; o que é enviado nele não é anotado.</translation>
    </message>
    <message>
        <source>Nothing can be sent from this window meanwhile.</source>
        <translation>Enquanto isso, nada pode ser enviado desta janela.</translation>
    </message>
</context>
<context>
    <name>Desk::SessionRecorder</name>
    <message>
        <source>The recording is as long as it may be (%1 MB), and has ended.</source>
        <translation>A gravação atingiu o tamanho permitido (%1 MB) e terminou.</translation>
    </message>
    <message>
        <source>The recording cannot be written any more: %1</source>
        <translation>A gravação não pode mais ser escrita: %1</translation>
    </message>
</context>
<context>
    <name>Desk::SessionRecording</name>
    <message>
        <source>Open recor&amp;ding…</source>
        <translation>Abrir gra&amp;vação…</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar gravação</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Parar &amp;gravação</translation>
    </message>
    <message>
        <source>&amp;Record session…</source>
        <translation>&amp;Gravar sessão…</translation>
    </message>
    <message>
        <source>Another connection was opened.</source>
        <translation>Outra conexão foi aberta.</translation>
    </message>
    <message>
        <source>The connection was left.</source>
        <translation>A conexão foi deixada.</translation>
    </message>
    <message>
        <source>The connection is over.</source>
        <translation>A conexão acabou.</translation>
    </message>
    <message>
        <source>This session is being recorded into %1.</source>
        <translation>Esta sessão está sendo gravada em %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests were recorded into %1, readable by you alone.</source>
        <translation>
            <numerusform>%n requisição foi gravada em %1, legível só por você.</numerusform>
            <numerusform>%n requisições foram gravadas em %1, legível só por você.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Abrir gravação</translation>
    </message>
    <message>
        <source>Recordings of sessions (*.ndjson);;All files (*)</source>
        <translation>Gravações de sessões (*.ndjson);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>Desk::SessionWiring</name>
    <message>
        <source>An instruction may have left twice. Look at the task before you act again.</source>
        <translation>Uma instrução pode ter saído duas vezes. Veja a tarefa antes de agir de novo.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaços de trabalho</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Task queues</source>
        <translation>Filas</translation>
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
        <translation>O relógio deste computador está %1 atrasado em relação ao do TaskRouter.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of TaskRouter&apos;s.</source>
        <translation>O relógio deste computador está %1 adiantado em relação ao do TaskRouter.</translation>
    </message>
    <message>
        <source>Ages and countdowns go by TaskRouter&apos;s clock. Set this computer&apos;s clock right: the journal is dated by it.</source>
        <translation>Idades e contagens regressivas seguem o relógio do TaskRouter. Acerte o relógio deste computador: o diário é datado por ele.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is another world&apos;s: %1 ahead of this computer&apos;s.</source>
        <translation>O relógio do servidor é o de outro mundo: %1 adiantado em relação ao deste computador.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is another world&apos;s: %1 behind this computer&apos;s.</source>
        <translation>O relógio do servidor é o de outro mundo: %1 atrasado em relação ao deste computador.</translation>
    </message>
    <message>
        <source>Times here are by the server&apos;s clock; the journal also has this computer&apos;s.</source>
        <translation>Os horários aqui são os do servidor; o diário também tem os deste computador.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingLine</name>
    <message>
        <source>Default: %1</source>
        <translation>Padrão: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Redefinir %1</translation>
    </message>
</context>
<context>
    <name>Desk::Settings</name>
    <message>
        <source>The settings were damaged and have been set aside as %1.</source>
        <translation>As configurações estavam danificadas e foram postas de lado como %1.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar configurações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>No setting fits.</source>
        <translation>Nenhuma configuração corresponde.</translation>
    </message>
    <message>
        <source>Words are looked for in titles, in what settings do, and in their keys.</source>
        <translation>As palavras são procuradas nos títulos, no que as configurações fazem e nas suas chaves.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n configuração</numerusform>
            <numerusform>%n configurações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisar-me quando</translation>
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
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the system has just now.</source>
        <translation>Cores claras ou escuras, ou as que o sistema tem no momento.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Allow sending what would be refused</source>
        <translation>Permitir enviar o que seria recusado</translation>
    </message>
    <message>
        <source>For troubleshooters: instructions that TaskRouter is expected to refuse can be sent, to see its answer. Without it, their buttons say why they would be refused.</source>
        <translation>Para solucionar problemas: instruções que o TaskRouter deve recusar podem ser enviadas, para ver a resposta. Sem isto, os botões delas dizem por que seriam recusadas.</translation>
    </message>
    <message>
        <source>Rows on a page</source>
        <translation>Linhas por página</translation>
    </message>
    <message>
        <source>How many rows TaskRouter is asked for at once. Small pages come sooner, and take more requests.</source>
        <translation>Quantas linhas são pedidas ao TaskRouter de uma vez. Páginas pequenas chegam antes e exigem mais requisições.</translation>
    </message>
    <message>
        <source>Keep instructions for</source>
        <translation>Guardar instruções por</translation>
    </message>
    <message>
        <source>What is older goes, but for what has no outcome yet.</source>
        <translation>O que é mais antigo sai, exceto o que ainda não tem resultado.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Tamanho máximo</translation>
    </message>
    <message>
        <source>Of the journal on the disk; the oldest instructions go first.</source>
        <translation>Do diário no disco; as instruções mais antigas saem primeiro.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>An offer is about to run out</source>
        <translation>Uma oferta está para expirar</translation>
    </message>
    <message>
        <source>A notification of the desktop, or else a line in the window.</source>
        <translation>Uma notificação da área de trabalho ou, senão, uma linha na janela.</translation>
    </message>
    <message>
        <source>Seconds that are left of an offer</source>
        <translation>Segundos que restam de uma oferta</translation>
    </message>
    <message>
        <source>From then on it is told of.</source>
        <translation>A partir daí há um aviso.</translation>
    </message>
    <message>
        <source>Workers go away by missed offers</source>
        <translation>Agentes se ausentam por ofertas perdidas</translation>
    </message>
    <message>
        <source>Several in a short time mean that something is wrong: a device, a headset, a line.</source>
        <translation>Vários em pouco tempo significam que algo está errado: um aparelho, um headset, uma linha.</translation>
    </message>
    <message>
        <source>How many workers go away by missed offers</source>
        <translation>Quantos agentes se ausentam por ofertas perdidas</translation>
    </message>
    <message>
        <source>From so many on it is told of.</source>
        <translation>A partir de tantos há um aviso.</translation>
    </message>
    <message>
        <source>Within how many minutes</source>
        <translation>Em quantos minutos</translation>
    </message>
    <message>
        <source>Who went away earlier does not count.</source>
        <translation>Quem se ausentou antes não conta.</translation>
    </message>
    <message>
        <source>A task waits long</source>
        <translation>Uma tarefa espera muito</translation>
    </message>
    <message>
        <source>From its arrival until somebody accepts it.</source>
        <translation>Desde a chegada até alguém aceitá-la.</translation>
    </message>
    <message>
        <source>Minutes that a task waits</source>
        <translation>Minutos que uma tarefa espera</translation>
    </message>
    <message>
        <source>A wrap-up takes long</source>
        <translation>Um pós-atendimento demora muito</translation>
    </message>
    <message>
        <source>Somebody may have forgotten it: it fills their channel.</source>
        <translation>Alguém pode tê-lo esquecido: ele ocupa o canal.</translation>
    </message>
    <message>
        <source>Minutes of wrap-up</source>
        <translation>Minutos de pós-atendimento</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>Reabrir o que estava aberto</translation>
    </message>
    <message>
        <source>At the start: the account, or the training, and the task. An account only where its secret need not be asked for.</source>
        <translation>No início: a conta, ou o treinamento, e a tarefa. Uma conta só se não for preciso pedir o segredo dela.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of everything in the window, at once. A training that runs keeps the words of its scenario until it is started again.</source>
        <translation>De tudo na janela, na hora. Um treinamento em andamento mantém os textos do seu cenário até ser iniciado de novo.</translation>
    </message>
    <message>
        <source>How many tasks wait, in the desktop&apos;s panel; a click shows the window. The list of tasks is then read while the window is hidden, too.</source>
        <translation>Quantas tarefas aguardam, no painel da área de trabalho; um clique mostra a janela. A lista de tarefas passa a ser lida também enquanto a janela está oculta.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons just now.</source>
        <translation>Esta área de trabalho não tem lugar para esses ícones no momento.</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>Ícone no painel</translation>
    </message>
    <message>
        <source>Offer SIDs that are copied elsewhere</source>
        <translation>Oferecer SIDs copiados em outro lugar</translation>
    </message>
    <message>
        <source>A SID in the clipboard becomes a link at the foot of the window. Nothing opens by itself, and nothing else of the clipboard is kept.</source>
        <translation>Um SID na área de transferência vira um link no rodapé da janela. Nada se abre sozinho, e nada mais da área de transferência é guardado.</translation>
    </message>
    <message>
        <source>Offer values that were sent before</source>
        <translation>Oferecer valores já enviados</translation>
    </message>
    <message>
        <source>Fields list what was sent last, by account, and nothing secret. Switched off, what was kept for that is deleted, and no more is kept.</source>
        <translation>Os campos mostram o que foi enviado por último, por conta e nada secreto. Desligado, o que foi guardado para isso é apagado, e nada mais é guardado.</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
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
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Task queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Task channel</source>
        <translation>Canal de tarefas</translation>
    </message>
    <message>
        <source>Worker channel</source>
        <translation>Canal do agente</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamar</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferência</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
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
        <translation>&amp;Onde mais aparece…</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlaces</name>
    <message>
        <source>List of tasks</source>
        <translation>Lista de tarefas</translation>
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
        <translation>Diário</translation>
    </message>
    <message>
        <source>Kept stories of rehearsals</source>
        <translation>Históricos de ensaios guardados</translation>
    </message>
    <message>
        <source>Kept stories</source>
        <translation>Históricos guardados</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlacesDialog</name>
    <message>
        <source>Where %1 occurs</source>
        <translation>Onde %1 aparece</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>It occurs nowhere else.</source>
        <translation>Não aparece em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Looked through: what is open, the list of tasks, the journal and the kept stories.</source>
        <translation>Onde se procurou: o que está aberto, a lista de tarefas, o diário e os históricos guardados.</translation>
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
        <translation>Onde aparece</translation>
    </message>
</context>
<context>
    <name>Desk::SignIn</name>
    <message>
        <source>The account SID or its token was not accepted. Automatic refreshing has stopped. Type the token or secret again.</source>
        <translation>O SID da conta ou o token não foi aceito. A atualização automática parou. Digite de novo o token ou segredo.</translation>
    </message>
    <message>
        <source>The profile was not saved: %1</source>
        <translation>O perfil não foi salvo: %1</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>“%1” não foi aberto. %2</translation>
    </message>
</context>
<context>
    <name>Desk::Situation</name>
    <message>
        <source>The workflow&apos;s configuration cannot be read: %1</source>
        <translation>A configuração do workflow não pode ser lida: %1</translation>
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
        <translation>O twilio-cli só alcança os hosts da própria Twilio, não o desta requisição.</translation>
    </message>
    <message>
        <source>twilio-cli cannot send this value of %1; it is left out.</source>
        <translation>O twilio-cli não pode enviar este valor de %1; ele é omitido.</translation>
    </message>
</context>
<context>
    <name>Desk::StateNote</name>
    <message>
        <source>Go to the task&apos;s open offer</source>
        <translation>Ir para a oferta aberta da tarefa</translation>
    </message>
    <message>
        <source>Choose what happens next. Nothing is sent before you do.</source>
        <translation>Escolha o que acontece a seguir. Nada é enviado antes disso.</translation>
    </message>
    <message>
        <source>Go to %1: %2</source>
        <translation>Ir para %1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Why the task is not accepted, or why it ended</source>
        <translation>Por que a tarefa não é aceita, ou por que terminou</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>The task&apos;s timeline</source>
        <translation>A linha do tempo da tarefa</translation>
    </message>
    <message>
        <source>The worker&apos;s day</source>
        <translation>O dia do agente</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>O dia de %1</translation>
    </message>
</context>
<context>
    <name>Desk::StateText</name>
    <message>
        <source>the worker</source>
        <translation>o agente</translation>
    </message>
    <message>
        <source>The work of %1 on this task is done.</source>
        <translation>O trabalho de %1 nesta tarefa está feito.</translation>
    </message>
    <message>
        <source>This offer to %1 was turned down.</source>
        <translation>Esta oferta a %1 foi rejeitada.</translation>
    </message>
    <message>
        <source>This offer to %1 was not answered in time.</source>
        <translation>Esta oferta a %1 não foi respondida a tempo.</translation>
    </message>
    <message>
        <source>This offer to %1 was canceled before it was accepted.</source>
        <translation>Esta oferta a %1 foi cancelada antes de ser aceita.</translation>
    </message>
    <message>
        <source>This offer to %1 was taken back, because somebody else accepted the task.</source>
        <translation>Esta oferta a %1 foi retirada, porque outra pessoa aceitou a tarefa.</translation>
    </message>
    <message>
        <source>It was accepted meanwhile; %1 has the task.</source>
        <translation>Foi aceita enquanto isso; %1 tem a tarefa.</translation>
    </message>
    <message>
        <source>The call is over meanwhile, and %1 is wrapping up.</source>
        <translation>A chamada acabou enquanto isso, e %1 está em pós-atendimento.</translation>
    </message>
    <message>
        <source>The task has no open offer now.</source>
        <translation>A tarefa não tem oferta aberta agora.</translation>
    </message>
    <message>
        <source>The task goes on elsewhere.</source>
        <translation>A tarefa continua em outro lugar.</translation>
    </message>
    <message>
        <source>The task went to %1 once more.</source>
        <translation>A tarefa foi mais uma vez para %1.</translation>
    </message>
    <message>
        <source>The task went on to %1.</source>
        <translation>A tarefa seguiu para %1.</translation>
    </message>
    <message>
        <source>The task was canceled.</source>
        <translation>A tarefa foi cancelada.</translation>
    </message>
    <message>
        <source>The task is completed.</source>
        <translation>A tarefa está concluída.</translation>
    </message>
</context>
<context>
    <name>Desk::Story</name>
    <message>
        <source>Events of another workspace were left out: %1.</source>
        <translation>Eventos de outro espaço de trabalho foram omitidos: %1.</translation>
    </message>
    <message>
        <source>Events without data: %1.</source>
        <translation>Eventos sem dados: %1.</translation>
    </message>
    <message>
        <source>Events without a time: %1.</source>
        <translation>Eventos sem horário: %1.</translation>
    </message>
    <message>
        <source>There are more Events than were read.</source>
        <translation>Há mais eventos do que foram lidos.</translation>
    </message>
    <message>
        <source>Events dated later than this story, which decide nothing: %1.</source>
        <translation>Eventos com data posterior a este histórico, que nada decidem: %1.</translation>
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
        <translation>Palavras de um evento, um agente, uma fila ou um SID</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Reduzir (−)</translation>
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
        <translation>Mostrar tudo (0)</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mais ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Unfold the story</source>
        <translation>Expandir o histórico</translation>
    </message>
    <message>
        <source>Fold the story away</source>
        <translation>Recolher o histórico</translation>
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
        <translation>Descrição</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>Desk::StoryFetch</name>
    <message>
        <source>too many requests (429)</source>
        <translation>requisições demais (429)</translation>
    </message>
    <message>
        <source>there is no such thing (404)</source>
        <translation>não existe (404)</translation>
    </message>
    <message>
        <source>the credentials were refused (401)</source>
        <translation>as credenciais foram recusadas (401)</translation>
    </message>
    <message>
        <source>not allowed (403)</source>
        <translation>não permitido (403)</translation>
    </message>
    <message>
        <source>an error of the server (5xx)</source>
        <translation>um erro do servidor (5xx)</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>The task could not be read</source>
        <translation>Não foi possível ler a tarefa</translation>
    </message>
    <message>
        <source>The reservations could not be read</source>
        <translation>Não foi possível ler as reservas</translation>
    </message>
    <message numerus="yes">
        <source>There are more Events than the %n that were read.</source>
        <translation>
            <numerusform>Há mais eventos do que o %n que foi lido.</numerusform>
            <numerusform>Há mais eventos do que os %n que foram lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Events could not be read</source>
        <translation>Não foi possível ler os eventos</translation>
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
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Conhecido até</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>A run of the training simulator: nobody called, and nobody was called.</source>
        <translation>Uma execução do simulador de treinamento: ninguém ligou, e ninguém foi chamado.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Events of the task itself. Its story shows what its workers did as well.</source>
        <translation>Eventos da própria tarefa. O histórico dela mostra também o que os agentes fizeram.</translation>
    </message>
    <message>
        <source>Its Events</source>
        <translation>Seus eventos</translation>
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
        <translation>Históricos</translation>
    </message>
</context>
<context>
    <name>Desk::StoryPane</name>
    <message>
        <source>The task&apos;s story</source>
        <translation>O histórico da tarefa</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Nenhuma tarefa aberta.</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>Não foi possível ler os eventos.</translation>
    </message>
    <message>
        <source>Nothing is known of this task.</source>
        <translation>Nada se sabe desta tarefa.</translation>
    </message>
    <message>
        <source>TaskRouter keeps events for 30 days.</source>
        <translation>O TaskRouter guarda eventos por 30 dias.</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Lendo o que aconteceu…</translation>
    </message>
    <message>
        <source>The events could not be read again; what is shown is of %1.</source>
        <translation>Não foi possível ler os eventos de novo; é mostrado o que é de %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>O dia de %1</translation>
    </message>
    <message>
        <source>Open a task to see what happened to it, or a worker to see the day.</source>
        <translation>Abra uma tarefa para ver o que aconteceu com ela, ou um agente para ver o dia.</translation>
    </message>
    <message>
        <source>Nothing happened in the last 24 hours.</source>
        <translation>Nada aconteceu nas últimas 24 horas.</translation>
    </message>
    <message>
        <source>TaskRouter keeps events for 30 days, and its story was not looked at here.</source>
        <translation>O TaskRouter guarda eventos por 30 dias, e o histórico dela não foi visto aqui.</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>GUARDADO</translation>
    </message>
    <message>
        <source>TaskRouter has this task no more; as it was until %1</source>
        <translation>O TaskRouter não tem mais esta tarefa; como era até %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>The worker&apos;s day</source>
        <translation>O dia do agente</translation>
    </message>
    <message>
        <source>It may not have come yet in this rehearsal, or it was never looked at here.</source>
        <translation>Talvez ainda não tenha chegado neste ensaio, ou nunca foi consultada aqui.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryRecord</name>
    <message>
        <source>The kept stories in %1 are in use by another program.</source>
        <translation>Os históricos guardados em %1 estão em uso por outro programa.</translation>
    </message>
    <message>
        <source>The disk is full, so stories cannot be kept in %1.</source>
        <translation>O disco está cheio, por isso históricos não podem ser guardados em %1.</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>Os históricos guardados %1 não podem ser gravados: sem permissão, ou o disco é somente leitura.</translation>
    </message>
    <message>
        <source>The kept stories %1 are damaged; they are set aside at the next start.</source>
        <translation>Os históricos guardados %1 estão danificados; serão postos de lado no próximo início.</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be used: %2</source>
        <translation>Os históricos guardados %1 não podem ser usados: %2</translation>
    </message>
    <message>
        <source>%1 They could not be moved away either, so no story is kept.</source>
        <translation>%1 Também não foi possível movê-los, por isso nenhum histórico é guardado.</translation>
    </message>
    <message>
        <source>%1 They were set aside as %2.</source>
        <translation>%1 Foram postos de lado como %2.</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be opened: what is there is no file.</source>
        <translation>Os históricos guardados %1 não podem ser abertos: o que há ali não é um arquivo.</translation>
    </message>
    <message>
        <source>The kept stories were written by a newer version of this program.</source>
        <translation>Os históricos guardados foram gravados por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>The file of kept stories is damaged, or another file.</source>
        <translation>O arquivo de históricos guardados está danificado, ou é outro arquivo.</translation>
    </message>
    <message>
        <source>The kept stories are damaged.</source>
        <translation>Os históricos guardados estão danificados.</translation>
    </message>
    <message>
        <source>The kept story of %1 is damaged.</source>
        <translation>O histórico guardado de %1 está danificado.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryViews</name>
    <message>
        <source>Shown: %1</source>
        <translation>Mostrado: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Nada aqui corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>&amp;Copy all events</source>
        <translation>&amp;Copiar todos os eventos</translation>
    </message>
    <message>
        <source>Show what &amp;workers did (A)</source>
        <translation>Mostrar o que os a&amp;gentes fizeram (A)</translation>
    </message>
    <message>
        <source>Choose the &amp;reservation</source>
        <translation>Escolher a &amp;reserva</translation>
    </message>
    <message>
        <source>Show its &amp;events</source>
        <translation>Mostrar seus &amp;eventos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>a span, and when it was read</comment>
        <translation>%1, às %2</translation>
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
        <translation>O histórico da tarefa</translation>
    </message>
    <message>
        <source>%1 — recording</source>
        <translation>%1 — gravação</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Events · %1</source>
        <translation>Eventos · %1</translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation>GRAVAÇÃO</translation>
    </message>
    <message>
        <source>from %1; nothing in it is dated</source>
        <translation>de %1; nada nele tem data</translation>
    </message>
    <message>
        <source>as it was until %1, from %2</source>
        <translation>como era até %1, de %2</translation>
    </message>
    <message numerus="yes">
        <source>Not everything could be read or used: %n places.</source>
        <translation>
            <numerusform>Nem tudo pôde ser lido ou usado: %n lugar.</numerusform>
            <numerusform>Nem tudo pôde ser lido ou usado: %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a recording: nothing can be asked or sent from it.</source>
        <translation>Isto é uma gravação: nada pode ser perguntado ou enviado a partir dela.</translation>
    </message>
    <message>
        <source>RECORDING OF TRAINING</source>
        <translation>GRAVAÇÃO DE TREINAMENTO</translation>
    </message>
</context>
<context>
    <name>Desk::Summary</name>
    <message>
        <source>sends an empty &quot;%1&quot;</source>
        <translation>envia “%1” vazio</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>o agente</translation>
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
        <translation>define “%1” como %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not ready. Missing: %2.</source>
        <translation>%1 não está pronto. Falta: %2.</translation>
    </message>
    <message>
        <source>the task</source>
        <translation>a tarefa</translation>
    </message>
</context>
<context>
    <name>Desk::TableExport</name>
    <message>
        <source>%1 (with &apos; before = + - @)</source>
        <translation>%1 (com &apos; antes de = + - @)</translation>
    </message>
</context>
<context>
    <name>Desk::TableMenu</name>
    <message numerus="yes">
        <source>Copy %n rows as</source>
        <translation>
            <numerusform>Copiar %n linha como</numerusform>
            <numerusform>Copiar %n linhas como</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy table as</source>
        <translation>Copiar tabela como</translation>
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
        <translation>&amp;SIDs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Save the table as PDF</source>
        <translation>Salvar a tabela como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was not written: %1.</source>
        <translation>O arquivo não foi gravado: %1.</translation>
    </message>
    <message>
        <source>Save table as PDF…</source>
        <translation>Salvar tabela como PDF…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>In the usual order</source>
        <translation>Na ordem habitual</translation>
    </message>
    <message>
        <source>Print table…</source>
        <translation>Imprimir tabela…</translation>
    </message>
    <message>
        <source>Print the table</source>
        <translation>Imprimir a tabela</translation>
    </message>
</context>
<context>
    <name>Desk::TablePdf</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>e mais %n linha</numerusform>
            <numerusform>e mais %n linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TargetSwitch</name>
    <message>
        <source>Act on</source>
        <translation>Agir em</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Act on: %1</source>
        <translation>Agir em: %1</translation>
    </message>
    <message>
        <source>It is not known here.</source>
        <translation>Não é conhecido aqui.</translation>
    </message>
</context>
<context>
    <name>Desk::TaskActions</name>
    <message>
        <source>T&amp;ask</source>
        <translation>&amp;Tarefa</translation>
    </message>
    <message>
        <source>Move the &amp;worker…</source>
        <translation>&amp;Mover o agente…</translation>
    </message>
    <message>
        <source>Move %1</source>
        <extracomment>A worker is put into another activity.</extracomment>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>&amp;Edit attributes…</source>
        <translation>&amp;Editar atributos…</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Nenhuma tarefa aberta.</translation>
    </message>
    <message>
        <source>Names and numbers are stand-ins while others watch, and would be sent.</source>
        <translation>Nomes e números são fictícios enquanto outros olham, e seriam enviados.</translation>
    </message>
    <message>
        <source>The task is over.</source>
        <translation>A tarefa terminou.</translation>
    </message>
</context>
<context>
    <name>Desk::TaskDelegate</name>
    <message>
        <source>ringing</source>
        <translation>tocando</translation>
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
        <translation>Atributos que as tarefas devem ter</translation>
    </message>
    <message>
        <source>An expression as in a workflow&apos;s filter. Enter applies it.</source>
        <translation>Uma expressão como no filtro de um workflow. Enter a aplica.</translation>
    </message>
    <message>
        <source>No expression: %1</source>
        <translation>Não é uma expressão: %1</translation>
    </message>
</context>
<context>
    <name>Desk::TaskFilterBar</name>
    <message>
        <source>Newest first</source>
        <translation>Mais novas primeiro</translation>
    </message>
    <message>
        <source>Highest priority first</source>
        <translation>Maior prioridade primeiro</translation>
    </message>
    <message>
        <source>Lowest priority first</source>
        <translation>Menor prioridade primeiro</translation>
    </message>
    <message>
        <source>Longest in line first</source>
        <translation>Mais tempo na fila primeiro</translation>
    </message>
    <message>
        <source>Shortest in line first</source>
        <translation>Menos tempo na fila primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigas primeiro</translation>
    </message>
    <message>
        <source>Filters, order and views</source>
        <translation>Filtros, ordem e visões</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas as filas</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>Todos os workflows</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>Atributos…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Mostrar todas as tarefas</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>Todas as prioridades</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Salvar como visão…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Remover uma visão</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Salvar como visão</translation>
    </message>
    <message>
        <source>Name of the view; one of the same name is replaced:</source>
        <translation>Nome da visão; uma com o mesmo nome é substituída:</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Remover o filtro “%1”</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridade %1</translation>
    </message>
</context>
<context>
    <name>Desk::TaskFilterProxy</name>
    <message>
        <source>%1, answer by %2</source>
        <translation>%1, responder até %2</translation>
    </message>
</context>
<context>
    <name>Desk::TaskLine</name>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
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
        <translation>Fila: %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridade %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioridade: %1</translation>
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
            <numerusform>%1, %n tarefa</numerusform>
            <numerusform>%1, %n tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridade %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Atribuída</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>Pós-atendimento</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Outro status</translation>
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
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>No task has these words.</source>
        <translation>Nenhuma tarefa tem estas palavras.</translation>
    </message>
    <message>
        <source>The search looks at title, channel, priority and SID.</source>
        <translation>A busca olha título, canal, prioridade e SID.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
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
        <translation>Nenhuma tarefa corresponde.</translation>
    </message>
    <message>
        <source>The filters above, and what is searched for, leave none.</source>
        <translation>Os filtros acima e a busca não deixam nenhuma.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Do not tell me of it any more</source>
        <extracomment>%1 is a status of a task: &quot;Pending&quot;.</extracomment>
        <translation>Não me avisar mais dela</translation>
    </message>
    <message>
        <source>Tell me when it leaves “%1” or its offer runs out</source>
        <translation>Avisar-me quando sair de “%1” ou a oferta expirar</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Show the workers</source>
        <translation>Mostrar os agentes</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>Mostrar as tarefas</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>de %1 atrás</translation>
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
        <translation>o mais próximo: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TextEditor</name>
    <message>
        <source>Begin with what is there</source>
        <translation>Começar com o que há</translation>
    </message>
</context>
<context>
    <name>Desk::TextView</name>
    <message>
        <source>blank line</source>
        <translation>linha em branco</translation>
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
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>Desk::Timeline</name>
    <message>
        <source>Because an offer ran out: the workspace&apos;s timeout activity.</source>
        <translation>Porque uma oferta expirou: a atividade de tempo esgotado do espaço de trabalho.</translation>
    </message>
    <message>
        <source>With the rejection of an offer.</source>
        <translation>Com a rejeição de uma oferta.</translation>
    </message>
    <message>
        <source>By the queue&apos;s own activity for those who are asked.</source>
        <translation>Pela atividade que a própria fila define para quem é consultado.</translation>
    </message>
    <message>
        <source>Available for offers.</source>
        <translation>Disponível para ofertas.</translation>
    </message>
    <message>
        <source>Not available for offers.</source>
        <translation>Não disponível para ofertas.</translation>
    </message>
    <message>
        <source>%1: capacity %2</source>
        <translation>%1: capacidade %2</translation>
    </message>
    <message>
        <source>%1: capacity %2 → %3</source>
        <translation>%1: capacidade %2 → %3</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: ligado</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: desligado</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>%1 was moved to %2, the workspace&apos;s timeout activity, %3 later.</source>
        <translation>%1 foi movido para %2, a atividade de tempo esgotado do espaço de trabalho, %3 depois.</translation>
    </message>
    <message>
        <source>%1 went to %2 with it.</source>
        <translation>%1 foi com isso para %2.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>oferecida</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retida</translation>
    </message>
    <message>
        <source>%1 after %2 of wrap-up</source>
        <translation>%1 após %2 de pós-atendimento</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirada</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>left</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Roteamento</translation>
    </message>
    <message>
        <source>end of the workflow</source>
        <translation>fim do workflow</translation>
    </message>
    <message>
        <source>The task was %1 at %2, %3 old.</source>
        <translation>A tarefa passou a “%1” às %2, com %3 de idade.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>By %1 %2, source %3.</source>
        <translation>Por %1 %2, origem %3.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>recusado %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviada</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>sem resposta ainda</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconhecido</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>The task was %1: %2.</source>
        <translation>A tarefa estava “%1”: %2.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Priority %1.</source>
        <translation>Prioridade %1.</translation>
    </message>
    <message>
        <source>Priority %1 instead of %2 from %3 on.</source>
        <translation>Prioridade %1 em vez de %2 a partir de %3.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nossa</translation>
    </message>
    <message>
        <source>We sent %1 at %2.</source>
        <translation>Enviamos %1 às %2.</translation>
    </message>
    <message>
        <source>%1, %2 later.</source>
        <translation>%1, %2 depois.</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>fim desconhecido</translation>
    </message>
    <message>
        <source>for %1 until now</source>
        <translation>há %1 até agora</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deduzido</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <translation>%1, às %2 (%3)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Ran out at %1, after %2.</source>
        <translation>Expirou às %1, após %2.</translation>
    </message>
    <message>
        <source>Rejected at %1, after %2.</source>
        <translation>Rejeitada às %1, após %2.</translation>
    </message>
    <message>
        <source>Canceled at %1, after %2.</source>
        <translation>Cancelada às %1, após %2.</translation>
    </message>
    <message>
        <source>Rescinded at %1, after %2: it was another&apos;s, or the task went away.</source>
        <translation>Retirada às %1, após %2: ficou com outra pessoa, ou a tarefa sumiu.</translation>
    </message>
    <message>
        <source>Accepted at %1, after %2.</source>
        <translation>Aceita às %1, após %2.</translation>
    </message>
    <message>
        <source>Answered at %1, after %2.</source>
        <translation>Respondida às %1, após %2.</translation>
    </message>
    <message>
        <source>Ended at %1, after %2.</source>
        <translation>Terminou às %1, após %2.</translation>
    </message>
    <message>
        <source>The task is in this step.</source>
        <translation>A tarefa está nesta etapa.</translation>
    </message>
    <message>
        <source>Its timeout passed.</source>
        <translation>O tempo dela passou.</translation>
    </message>
    <message>
        <source>It was skipped: its skip_if was true.</source>
        <translation>Foi pulada: seu skip_if era verdadeiro.</translation>
    </message>
    <message>
        <source>The task or the workflow changed, and it was routed anew.</source>
        <translation>A tarefa ou o workflow mudou, e ela foi roteada de novo.</translation>
    </message>
    <message>
        <source>The task was accepted in this step.</source>
        <translation>A tarefa foi aceita nesta etapa.</translation>
    </message>
    <message>
        <source>The task ended in this step.</source>
        <translation>A tarefa terminou nesta etapa.</translation>
    </message>
    <message>
        <source>The task went on; no event says why.</source>
        <translation>A tarefa seguiu adiante; nenhum evento diz por quê.</translation>
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
        <translation>%1 após %2</translation>
    </message>
    <message>
        <source>held while ringing</source>
        <translation>retida enquanto toca</translation>
    </message>
    <message>
        <source>held while ringing, %1</source>
        <translation>retida enquanto tocava, %1</translation>
    </message>
    <message>
        <source>Offered %1.</source>
        <translation>Oferecida às %1.</translation>
    </message>
    <message>
        <source>Waits for an answer until %1, %2 in all.</source>
        <translation>Espera resposta até %1, %2 ao todo.</translation>
    </message>
    <message>
        <source>It is %1; nothing says since when.</source>
        <translation>Está “%1”; nada diz desde quando.</translation>
    </message>
    <message>
        <source>Reason code %1.</source>
        <translation>Código de motivo %1.</translation>
    </message>
    <message>
        <source>Held since %1: a telephone rings, and the time to answer stands still.</source>
        <translation>Retida desde %1: um telefone toca, e o tempo para responder fica parado.</translation>
    </message>
    <message>
        <source>Held from %1 to %2: a telephone rang, and the time to answer stood still.</source>
        <translation>Retida de %1 a %2: um telefone tocou, e o tempo para responder ficou parado.</translation>
    </message>
    <message>
        <source>It stayed pending longer than its %1, and no event says that it ran out.</source>
        <translation>Ficou “pending” mais tempo que seus %1, e nenhum evento diz que expirou.</translation>
    </message>
    <message>
        <source>Our own instruction began it.</source>
        <translation>Nossa própria instrução a começou.</translation>
    </message>
    <message>
        <source>Accepted at %1.</source>
        <translation>Aceita às %1.</translation>
    </message>
    <message>
        <source>Until %1, %2.</source>
        <translation>Até %1, %2.</translation>
    </message>
    <message>
        <source>In wrap-up since %1.</source>
        <translation>Em pós-atendimento desde %1.</translation>
    </message>
    <message>
        <source>For %1 until now; until it ends, its channel stays taken.</source>
        <translation>Há %1 até agora; até terminar, seu canal continua ocupado.</translation>
    </message>
    <message>
        <source>default filter</source>
        <translation>filtro padrão</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>etapa %1</translation>
    </message>
    <message>
        <source>Workflow %1.</source>
        <translation>Workflow %1.</translation>
    </message>
    <message>
        <source>The default filter: no other one fits.</source>
        <translation>O filtro padrão: nenhum outro corresponde.</translation>
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
        <translation>Só agentes com %1</translation>
    </message>
    <message>
        <source>For one worker alone: %1.</source>
        <translation>Só para um agente: %1.</translation>
    </message>
    <message>
        <source>Inferred: no event says so.</source>
        <translation>Deduzido: nenhum evento diz isso.</translation>
    </message>
    <message numerus="yes">
        <source>From %n event(s) around it.</source>
        <translation>
            <numerusform>De %n evento próximo.</numerusform>
            <numerusform>De %n eventos próximos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proved by %n event(s).</source>
        <translation>
            <numerusform>Provado por %n evento.</numerusform>
            <numerusform>Provado por %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>In our journal.</source>
        <translation>No nosso diário.</translation>
    </message>
    <message>
        <source>As the API answered; no event says so.</source>
        <translation>Como a API respondeu; nenhum evento diz isso.</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>since %1, %2 until now</source>
        <translation>desde %1, %2 até agora</translation>
    </message>
    <message>
        <source>from %1; nothing says until when</source>
        <translation>a partir de %1; nada diz até quando</translation>
    </message>
    <message>
        <source>priority %1 → %2</source>
        <translation>prioridade %1 → %2</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>at once: %1</source>
        <translation>de uma vez: %1</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineCard</name>
    <message>
        <source>Show them (E)</source>
        <translation>Mostrá-los (E)</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>Mostrar os eventos</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineOutput</name>
    <message>
        <source>The timeline was copied as text.</source>
        <translation>A linha do tempo foi copiada como texto.</translation>
    </message>
    <message>
        <source>The timeline was copied as a picture.</source>
        <translation>A linha do tempo foi copiada como imagem.</translation>
    </message>
    <message>
        <source>Save the timeline as SVG</source>
        <translation>Salvar a linha do tempo como SVG</translation>
    </message>
    <message>
        <source>SVG files (*.svg)</source>
        <translation>Arquivos SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the timeline as PNG</source>
        <translation>Salvar a linha do tempo como PNG</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>Arquivos PNG (*.png)</translation>
    </message>
    <message>
        <source>The timeline was written to %1.</source>
        <translation>A linha do tempo foi gravada em %1.</translation>
    </message>
    <message>
        <source>The timeline could not be written to %1: %2.</source>
        <translation>A linha do tempo não pôde ser gravada em %1: %2.</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Copiar como &amp;imagem</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Salvar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Salvar como P&amp;NG…</translation>
    </message>
    <message>
        <source>Save the timeline as PDF</source>
        <translation>Salvar a linha do tempo como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Salvar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>Imprimir a linha do tempo</translation>
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
        <translation>agora</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, Enter chooses the reservation, E shows its events, A what workers did.</source>
        <translation>As setas vão de barra em barra, Enter escolhe a reserva, E mostra seus eventos, A o que os agentes fizeram.</translation>
    </message>
</context>
<context>
    <name>Desk::TrainerDock</name>
    <message>
        <source>Trainer</source>
        <translation>Instrutor</translation>
    </message>
    <message>
        <source>Close the trainer&apos;s panel</source>
        <translation>Fechar o painel do instrutor</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>End the class?</source>
        <translation>Encerrar a turma?</translation>
    </message>
    <message>
        <source>&amp;End the class</source>
        <translation>&amp;Encerrar a turma</translation>
    </message>
</context>
<context>
    <name>Desk::TrainerPanel</name>
    <message>
        <source>Faults…</source>
        <translation>Falhas…</translation>
    </message>
    <message>
        <source>Trainer&apos;s panel</source>
        <translation>Painel do instrutor</translation>
    </message>
    <message>
        <source>Pages of the trainer&apos;s panel</source>
        <translation>Páginas do painel do instrutor</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Mundo</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Roteiro</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start this scenario from its beginning</source>
        <translation>Iniciar este cenário desde o começo</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>O que vem a seguir</translation>
    </message>
    <message>
        <source>The script is at its end. The world goes on by itself.</source>
        <translation>O roteiro chegou ao fim. O mundo continua sozinho.</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation>Notas até agora</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nenhuma ainda.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a scenario&apos;s file and start it</source>
        <translation>Abrir o arquivo de um cenário e iniciá-lo</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Abrir um cenário</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Cenários (*.json)</translation>
    </message>
    <message>
        <source>This scenario cannot be started.</source>
        <translation>Este cenário não pode ser iniciado.</translation>
    </message>
    <message>
        <source>Start “%1” from its beginning?</source>
        <translation>Iniciar “%1” desde o começo?</translation>
    </message>
    <message>
        <source>The world that is running now ends, with all that was done in it.</source>
        <translation>O mundo que está em execução termina, com tudo o que foi feito nele.</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Begin this scenario again; the world as it is now is kept under Moments</source>
        <translation>Recomeçar este cenário; o mundo como está agora fica guardado em Momentos</translation>
    </message>
    <message>
        <source>The moments that are kept end with it: go back to one and save the world, to have it later.</source>
        <translation>Os momentos guardados terminam com ele: volte a um deles e salve o mundo para tê-lo depois.</translation>
    </message>
    <message>
        <source>This simulator ends, and with it the keys of %1: nothing that they do is answered any more.</source>
        <translation>Este simulador termina e, com ele, as chaves de %1: nada do que fizerem terá mais resposta.</translation>
    </message>
    <message numerus="yes">
        <source>This simulator ends, and with it the keys of %n trainees: nothing that they do is answered any more.</source>
        <translation>
            <numerusform>Este simulador termina e, com ele, a chave de %n aluno: nada do que ele fizer terá mais resposta.</numerusform>
            <numerusform>Este simulador termina e, com ele, as chaves de %n alunos: nada do que fizerem terá mais resposta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TrainingOpening</name>
    <message>
        <source>How the workspace was read, where its file did not say all:</source>
        <translation>Como o espaço de trabalho foi lido, onde o arquivo não dizia tudo:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which reservation-desk-simulator --workspace tells</source>
        <translation>
            <numerusform>e mais %n, que reservation-desk-simulator --workspace mostra</numerusform>
            <numerusform>e mais %n, que reservation-desk-simulator --workspace mostra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Transport</name>
    <message>
        <source>The CA file cannot be read or holds no certificate: %1</source>
        <translation>O arquivo CA não pode ser lido ou não contém certificado: %1</translation>
    </message>
    <message>
        <source>Not an address of %1.</source>
        <translation>Não é um endereço de %1.</translation>
    </message>
    <message>
        <source>If-Match has a character that cannot be sent.</source>
        <translation>If-Match tem um caractere que não pode ser enviado.</translation>
    </message>
    <message>
        <source>It did not take the user and the password that it was told; they are not sent again.</source>
        <translation>Ele não aceitou o usuário e a senha informados; não são enviados de novo.</translation>
    </message>
    <message>
        <source>The part of the program for safe connections is missing (Qt&apos;s TLS plugin, OpenSSL). If the program was moved while it ran, start it again; otherwise install it anew.</source>
        <translation>Falta a parte do programa para conexões seguras (plugin TLS do Qt, OpenSSL). Se o programa foi movido enquanto estava em execução, inicie-o novamente; caso contrário, instale-o de novo.</translation>
    </message>
</context>
<context>
    <name>Desk::TrayControl</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait(s)</source>
        <translation>
            <numerusform>%n tarefa aguarda</numerusform>
            <numerusform>%n tarefas aguardam</numerusform>
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
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaços de trabalho</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
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
        <translation>próxima tentativa em %1</translation>
    </message>
    <message>
        <source>next try at %1, in %2</source>
        <translation>próxima tentativa às %1, em %2</translation>
    </message>
    <message>
        <source>The rows are of %1.</source>
        <translation>As linhas são de %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: the answer is slow to come.</source>
        <translation>%1: a resposta está demorando.</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>sem resposta há %1</translation>
    </message>
</context>
<context>
    <name>Desk::TwilioCliImport</name>
    <message>
        <source>it has no API secret.</source>
        <translation>não tem segredo de API.</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>“%1” foi omitido: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a configuration of twilio-cli.</source>
        <translation>%1 não é uma configuração do twilio-cli.</translation>
    </message>
    <message>
        <source>“%1” was left out: its secret is in twilio-cli&apos;s own keyring entry. Make it anew there first.</source>
        <translation>“%1” foi omitido: o segredo está no chaveiro do próprio twilio-cli. Crie-o de novo lá primeiro.</translation>
    </message>
    <message>
        <source>%1 holds API secrets in clear text; anyone who can read the file can use them.</source>
        <translation>%1 contém segredos de API em texto claro; quem puder ler o arquivo pode usá-los.</translation>
    </message>
</context>
<context>
    <name>Desk::Validation</name>
    <message>
        <source>This is no phone number: + and the country code, then digits.</source>
        <translation>Isto não é um número de telefone: + e o código do país, depois dígitos.</translation>
    </message>
    <message>
        <source>A phone number has at most 15 digits, this one has %1.</source>
        <translation>Um número de telefone tem no máximo 15 dígitos; este tem %1.</translation>
    </message>
    <message>
        <source>Without + and the country code this may reach another number, or none.</source>
        <translation>Sem + e o código do país, isto pode alcançar outro número, ou nenhum.</translation>
    </message>
    <message>
        <source>Leave out blanks and brackets: + and digits only.</source>
        <translation>Sem espaços e parênteses: só + e dígitos.</translation>
    </message>
    <message>
        <source>A SIP address looks like sip:name@host, without blanks.</source>
        <translation>Um endereço SIP é como sip:nome@host, sem espaços.</translation>
    </message>
    <message>
        <source>A client address looks like client:name, without blanks.</source>
        <translation>Um endereço de cliente é como client:nome, sem espaços.</translation>
    </message>
    <message>
        <source>This wants a SID (%1…), client:name, sip:name@host or a phone number.</source>
        <translation>Aqui cabe um SID (%1…), client:nome, sip:nome@host ou um número de telefone.</translation>
    </message>
    <message>
        <source>This wants client:name, sip:name@host or a phone number.</source>
        <translation>Aqui cabe client:nome, sip:nome@host ou um número de telefone.</translation>
    </message>
    <message>
        <source>This is no complete web address: https://host/path.</source>
        <translation>Isto não é um endereço web completo: https://host/caminho.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>O endereço deve começar com https:// ou http://.</translation>
    </message>
    <message>
        <source>Write it as &quot;%1&quot;.</source>
        <translation>Escreva “%1”.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s known values are: %1. Another one may be newer than this program.</source>
        <translation>Os valores conhecidos do TaskRouter são: %1. Outro pode ser mais novo que este programa.</translation>
    </message>
    <message>
        <source>One of these is wanted: %1.</source>
        <translation>Aqui cabe um destes: %1.</translation>
    </message>
    <message>
        <source>A whole number is wanted.</source>
        <translation>Aqui cabe um número inteiro.</translation>
    </message>
    <message>
        <source>%1 to %2, both included</source>
        <translation>de %1 a %2, ambos incluídos</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 ou menos</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número é grande demais.</translation>
    </message>
    <message>
        <source>true or false is wanted, in small letters.</source>
        <translation>Aqui cabe true ou false, em minúsculas.</translation>
    </message>
    <message>
        <source>A header takes only the plain characters of a keyboard, no line breaks.</source>
        <translation>Um cabeçalho aceita só os caracteres simples do teclado, sem quebras de linha.</translation>
    </message>
    <message>
        <source>Needed unless the attributes supply it, and those are not known here.</source>
        <translation>Necessário, a menos que os atributos o forneçam, e eles não são conhecidos aqui.</translation>
    </message>
    <message>
        <source>Needed, because the attributes do not supply it.</source>
        <translation>Necessário, porque os atributos não o fornecem.</translation>
    </message>
    <message>
        <source>This field is needed.</source>
        <translation>Este campo é necessário.</translation>
    </message>
    <message>
        <source>Outdated: a workspace with multitasking does not take this field.</source>
        <translation>Obsoleto: um espaço de trabalho com multitarefa não aceita este campo.</translation>
    </message>
    <message>
        <source>TaskRouter still reads this field but calls it outdated.</source>
        <translation>O TaskRouter ainda lê este campo, mas o chama de obsoleto.</translation>
    </message>
    <message>
        <source>Has no effect unless &quot;%1&quot; is set too.</source>
        <translation>Não tem efeito se “%1” não for definido também.</translation>
    </message>
    <message>
        <source>Goes out with an empty value; clear the field to send nothing.</source>
        <translation>Sai com um valor vazio; limpe o campo para não enviar nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>“%1” está duas vezes.</translation>
    </message>
    <message>
        <source>This field is needed and must not be empty.</source>
        <translation>Este campo é necessário e não pode ficar vazio.</translation>
    </message>
    <message>
        <source>This wants a SID (%1…), not an address.</source>
        <translation>Aqui cabe um SID (%1…), não um endereço.</translation>
    </message>
    <message>
        <source>%1 has no value here. Fill it in, or clear the field.</source>
        <translation>%1 não tem valor aqui. Preencha-o, ou limpe o campo.</translation>
    </message>
    <message>
        <source>This is no JSON. Line %1: %2.</source>
        <translation>Isto não é JSON. Linha %1: %2.</translation>
    </message>
    <message>
        <source>One JSON object is wanted: { … }.</source>
        <translation>É necessário um objeto JSON: { … }.</translation>
    </message>
    <message>
        <source>At most %1 characters, these are %2.</source>
        <translation>No máximo %1 caracteres, estes são %2.</translation>
    </message>
</context>
<context>
    <name>Desk::ViewActions</name>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>Refresh by &amp;itself</source>
        <translation>Atuali&amp;zar automaticamente</translation>
    </message>
    <message>
        <source>Stop &amp;loading</source>
        <translation>&amp;Parar carregamento</translation>
    </message>
    <message>
        <source>&amp;Waiting now</source>
        <translation>Em espera a&amp;gora</translation>
    </message>
    <message>
        <source>Go to &amp;tasks</source>
        <translation>Ir para as &amp;tarefas</translation>
    </message>
    <message>
        <source>Go to re&amp;servations</source>
        <translation>Ir para as re&amp;servas</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>Agi&amp;r</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Go to jou&amp;rnal</source>
        <translation>Ir para o di&amp;ário</translation>
    </message>
    <message>
        <source>Go to trai&amp;ner</source>
        <translation>Ir para o i&amp;nstrutor</translation>
    </message>
    <message>
        <source>&amp;Find a task</source>
        <translation>&amp;Localizar uma tarefa</translation>
    </message>
    <message>
        <source>F&amp;ilter reservations</source>
        <translation>&amp;Filtrar reservas</translation>
    </message>
    <message>
        <source>Show tas&amp;ks</source>
        <translation>&amp;Mostrar tarefas</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>Aparênc&amp;ia</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>Lin&amp;ha do tempo</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>Por &amp;quê?</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>Ev&amp;entos</translation>
    </message>
    <message>
        <source>Show the task&apos;s stor&amp;y</source>
        <translation>Mostrar o históric&amp;o da tarefa</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Nenhuma tarefa aberta.</translation>
    </message>
    <message>
        <source>&amp;Present to others</source>
        <translation>Apresentar a o&amp;utros</translation>
    </message>
    <message>
        <source>The journal is put away while others watch.</source>
        <translation>O diário fica guardado enquanto outros assistem.</translation>
    </message>
    <message>
        <source>The trainer&apos;s panel is for the training simulator alone.</source>
        <translation>O painel do instrutor é só para o simulador de treinamento.</translation>
    </message>
    <message>
        <source>The trainer&apos;s panel is put away while others watch.</source>
        <translation>O painel do instrutor fica guardado enquanto outros assistem.</translation>
    </message>
</context>
<context>
    <name>Desk::Waiting</name>
    <message>
        <source>Nobody is eligible</source>
        <translation>Ninguém é apto</translation>
    </message>
    <message>
        <source>the rules fit no worker that exists</source>
        <translation>as regras não correspondem a nenhum agente existente</translation>
    </message>
    <message>
        <source>Everyone eligible is unavailable</source>
        <translation>Todos os aptos não disponíveis</translation>
    </message>
    <message>
        <source>who fits is in an activity that takes no tasks</source>
        <translation>quem corresponde está em uma atividade que não aceita tarefas</translation>
    </message>
    <message>
        <source>Offer about to run out</source>
        <translation>Oferta prestes a expirar</translation>
    </message>
    <message>
        <source>somebody has to answer now</source>
        <translation>alguém precisa responder agora</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Travada</translation>
    </message>
    <message>
        <source>the call is over or wrap-up was forgotten</source>
        <translation>a chamada acabou ou o pós-atendimento foi esquecido</translation>
    </message>
    <message>
        <source>Everyone eligible is busy</source>
        <translation>Todos os aptos ocupados</translation>
    </message>
    <message>
        <source>who fits and is available has as many tasks as they may</source>
        <translation>quem corresponde e está disponível tem tantas tarefas quanto pode</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>Aguardando a vez</translation>
    </message>
    <message>
        <source>others are before it</source>
        <translation>outras estão antes dela</translation>
    </message>
    <message>
        <source>Held back on purpose</source>
        <translation>Retida de propósito</translation>
    </message>
    <message>
        <source>a step that fits nobody, until its time is over</source>
        <translation>uma etapa que não corresponde a ninguém, até o tempo dela acabar</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecida</translation>
    </message>
    <message>
        <source>somebody is being asked</source>
        <translation>alguém está sendo consultado</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Não dá para dizer</translation>
    </message>
    <message>
        <source>what TaskRouter publishes does not say why</source>
        <translation>o que o TaskRouter publica não diz por quê</translation>
    </message>
    <message>
        <source>%1 %2 after a missed offer</source>
        <extracomment>A number of workers and the activity they are in: &quot;2 Offline after a missed offer&quot;.</extracomment>
        <translation>%1 em %2 após oferta perdida</translation>
    </message>
    <message>
        <source>no. %1 of %2</source>
        <extracomment>A place in a line: &quot;no. 3 of 5&quot;.</extracomment>
        <translation>n.º %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n offers before it failed</source>
        <translation>
            <numerusform>%n oferta antes disso falhou</numerusform>
            <numerusform>%n ofertas antes disso falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is meant to fit nobody</source>
        <translation>%1 não deve corresponder a ninguém</translation>
    </message>
    <message>
        <source>%1 fits nobody</source>
        <translation>%1 não corresponde a ninguém</translation>
    </message>
    <message>
        <source>%1 fits nobody; the highest is %2</source>
        <translation>%1 não corresponde a ninguém; o mais alto é %2</translation>
    </message>
    <message>
        <source>%1 fits nobody; the lowest is %2</source>
        <translation>%1 não corresponde a ninguém; o mais baixo é %2</translation>
    </message>
    <message>
        <source>nobody fits all of %1</source>
        <translation>ninguém atende a tudo de %1</translation>
    </message>
    <message>
        <source>%1 is %2: nobody like that is in the queue</source>
        <translation>%1 é %2: não há ninguém assim na fila</translation>
    </message>
    <message>
        <source>the workspace has no workers</source>
        <translation>o espaço de trabalho não tem agentes</translation>
    </message>
    <message>
        <source>the next step comes in %1</source>
        <translation>a próxima etapa vem em %1</translation>
    </message>
    <message>
        <source>a telephone rings for %1, and the time stands still</source>
        <translation>um telefone toca para %1, e o tempo fica parado</translation>
    </message>
    <message>
        <source>%1 is asked</source>
        <translation>%1 é consultado</translation>
    </message>
    <message>
        <source>%1 is asked, %2 longer than the time to answer</source>
        <translation>%1 é consultado, %2 além do tempo para responder</translation>
    </message>
    <message>
        <source>%1 has %2 left</source>
        <translation>%1 ainda tem %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more asked</source>
        <translation>
            <numerusform>mais %n consultado</numerusform>
            <numerusform>mais %n consultados</numerusform>
        </translation>
    </message>
    <message>
        <source>wrapping up for %1; the usual is %2</source>
        <translation>pós-atendimento há %1; o usual é %2</translation>
    </message>
    <message>
        <source>wrapping up for %1</source>
        <translation>pós-atendimento há %1</translation>
    </message>
    <message>
        <source>its call ended %1 ago</source>
        <translation>a chamada dela acabou há %1</translation>
    </message>
    <message>
        <source>assigned, but no reservation of it is open</source>
        <translation>atribuída, mas nenhuma reserva dela está aberta</translation>
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
        <translation>%1 está livre</translation>
    </message>
    <message>
        <source>whom it is offered to is being read</source>
        <translation>está sendo lido a quem ela é oferecida</translation>
    </message>
    <message>
        <source>the rules of its workflow or its queue are not read, or cannot be</source>
        <translation>as regras do workflow ou da fila dela não foram lidas, ou não podem ser</translation>
    </message>
    <message>
        <source>by its workflow as it is now it would not be in this queue</source>
        <translation>pelo workflow como está agora, ela não estaria nesta fila</translation>
    </message>
    <message>
        <source>it is the first in line, and %1 is free</source>
        <translation>é a próxima da vez, e %1 está livre</translation>
    </message>
    <message numerus="yes">
        <source>%n workers went away when they missed an offer</source>
        <translation>
            <numerusform>%n agente se ausentou ao perder uma oferta</numerusform>
            <numerusform>%n agentes se ausentaram ao perder uma oferta</numerusform>
        </translation>
    </message>
    <message>
        <source>answer within %1 s</source>
        <translation>responder em %1 s</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message numerus="yes">
        <source>Put %n workers back…</source>
        <translation>
            <numerusform>Trazer %n agente de volta…</numerusform>
            <numerusform>Trazer %n agentes de volta…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>Clear up %n…</source>
        <translation>
            <numerusform>Limpar %n…</numerusform>
            <numerusform>Limpar %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tarefa</numerusform>
            <numerusform>%n tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>mais antiga %1</translation>
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
            <numerusform>%n livre</numerusform>
            <numerusform>%n livres</numerusform>
        </translation>
    </message>
    <message>
        <source>the time of %1 is over</source>
        <translation>o tempo de %1 acabou</translation>
    </message>
    <message>
        <source>%1 left at most</source>
        <translation>no máximo %1 restantes</translation>
    </message>
    <message numerus="yes">
        <source>%n call for somebody</source>
        <translation>
            <numerusform>%n precisa de alguém</numerusform>
            <numerusform>%n precisam de alguém</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n free</source>
        <translation>
            <numerusform>no máximo %n livre</numerusform>
            <numerusform>no máximo %n livres</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody eligible</source>
        <translation>ninguém apto</translation>
    </message>
    <message>
        <source>all unavailable</source>
        <translation>todos não disponíveis</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>oferecida</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>travada</translation>
    </message>
    <message>
        <source>all busy</source>
        <translation>todos ocupados</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>aguardando a vez</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retida</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>causa desconhecida</translation>
    </message>
    <message numerus="yes">
        <source>%n offers failed</source>
        <translation>
            <numerusform>%n oferta falhou</numerusform>
            <numerusform>%n ofertas falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n offers before it failed</source>
        <translation>
            <numerusform>ao menos %n oferta antes disso falhou</numerusform>
            <numerusform>ao menos %n ofertas antes disso falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n offers failed</source>
        <translation>
            <numerusform>ao menos %n oferta falhou</numerusform>
            <numerusform>ao menos %n ofertas falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>what decides about it is not read</source>
        <translation>o que decide sobre ela não foi lido</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingAlarms</name>
    <message>
        <source>An offer is about to run out</source>
        <translation>Uma oferta está para expirar</translation>
    </message>
    <message>
        <source>%1 has %2 left for “%3”.</source>
        <extracomment>A worker, a time, and the title of a task.</extracomment>
        <translation>%1 ainda tem %2 para “%3”.</translation>
    </message>
    <message numerus="yes">
        <source>%n more run out as well.</source>
        <translation>
            <numerusform>Mais %n também expira.</numerusform>
            <numerusform>Mais %n também expiram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tasks have waited longer than %n minutes</source>
        <translation>
            <numerusform>Há tarefas esperando mais de %n minuto</numerusform>
            <numerusform>Há tarefas esperando mais de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has waited %2.</source>
        <translation>“%1” espera há %2.</translation>
    </message>
    <message numerus="yes">
        <source>So have %n more.</source>
        <translation>
            <numerusform>Mais %n também.</numerusform>
            <numerusform>Mais %n também.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrap-up is longer than %n minutes</source>
        <translation>
            <numerusform>O pós-atendimento dura mais de %n minuto</numerusform>
            <numerusform>O pós-atendimento dura mais de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has been wrapping up for %2.</source>
        <translation>“%1” está em pós-atendimento há %2.</translation>
    </message>
    <message>
        <source>%1 has been wrapping up “%2” for %3.</source>
        <translation>%1 está em pós-atendimento de “%2” há %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n workers went away by missed offers</source>
        <translation>
            <numerusform>%n agente se ausentou por oferta perdida</numerusform>
            <numerusform>%n agentes se ausentaram por ofertas perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, within %n minutes.</source>
        <translation>
            <numerusform>%1, em %n minuto.</numerusform>
            <numerusform>%1, em %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at most is left for “%2”.</source>
        <extracomment>A time, and the title of a task.</extracomment>
        <translation>Restam no máximo %1 para “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After some names: &quot;Ann, Bob, Cyd and 3 more&quot;.</extracomment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingCard</name>
    <message>
        <source>Show the oldest %1</source>
        <translation>Mostrar as %1 mais antigas</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todas as %1</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingChoices</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas as filas</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos os canais</translation>
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
        <translation>Nenhuma tarefa escolhida.</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Nenhuma tarefa aberta.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls looked at.</source>
        <translation>
            <numerusform>%n chamada consultada.</numerusform>
            <numerusform>%n chamadas consultadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are over.</source>
        <translation>
            <numerusform>%n acabou.</numerusform>
            <numerusform>%n acabaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be told when it changes.</source>
        <translation>Você será avisado quando ela mudar.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>Two statuses of a task: &quot;From Pending to Assigned.&quot;</extracomment>
        <translation>De %1 para %2.</translation>
    </message>
    <message>
        <source>It was “%1”, and is not in the list any more.</source>
        <translation>Estava “%1”, e não está mais na lista.</translation>
    </message>
    <message>
        <source>Its offer has %1 left.</source>
        <translation>Restam %1 à oferta dela.</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingEntry</name>
    <message>
        <source>Waiting now</source>
        <translation>Em espera agora</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks, by cause</source>
        <translation>
            <numerusform>%n tarefa, por causa</numerusform>
            <numerusform>%n tarefas, por causa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks wait</source>
        <translation>
            <numerusform>%n tarefa espera</numerusform>
            <numerusform>%n tarefas esperam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n travada</numerusform>
            <numerusform>%n travadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingPage</name>
    <message>
        <source>Waiting now</source>
        <translation>Em espera agora</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Looking at what waits…</source>
        <translation>Vendo o que espera…</translation>
    </message>
    <message>
        <source>Nothing waits there.</source>
        <translation>Nada espera ali.</translation>
    </message>
    <message>
        <source>All queues and all channels are in the lists above.</source>
        <translation>Todas as filas e todos os canais estão nas listas acima.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada espera.</translation>
    </message>
    <message>
        <source>Tasks that wait come here by themselves, with the reason.</source>
        <translation>Tarefas que esperam chegam aqui sozinhas, com o motivo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>de %1 atrás</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n calls…</source>
        <translation>
            <numerusform>Consultando %n chamada…</numerusform>
            <numerusform>Consultando %n chamadas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n calls</source>
        <translation>
            <numerusform>Consultar %n chamada</numerusform>
            <numerusform>Consultar %n chamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks whether the calls of those tasks are over that have been as they are for longest, with one request each. A task whose call is over is stuck.</source>
        <translation>Pergunta, com uma requisição para cada, se acabaram as chamadas das tarefas que estão há mais tempo como estão. Uma tarefa cuja chamada acabou está travada.</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingParts</name>
    <message>
        <source>%1: not read yet. %2</source>
        <translation>%1: ainda não lido. %2</translation>
    </message>
    <message>
        <source>%1: as of %2 ago. %3</source>
        <translation>%1: de %2 atrás. %3</translation>
    </message>
    <message>
        <source>Queues and workflows</source>
        <translation>Filas e workflows</translation>
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
        <translation>De quem são as tarefas</translation>
    </message>
    <message>
        <source>The rules cannot be used: %1</source>
        <translation>As regras não podem ser usadas: %1</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingPlans</name>
    <message numerus="yes">
        <source>Put %n workers back</source>
        <translation>
            <numerusform>Trazer %n agente de volta</numerusform>
            <numerusform>Trazer %n agentes de volta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear up %n that are stuck</source>
        <translation>
            <numerusform>Limpar %n tarefa travada</numerusform>
            <numerusform>Limpar %n tarefas travadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingRowsModel</name>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Queue or worker</source>
        <translation>Fila ou agente</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera há</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
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
        <translation>Por quê?</translation>
    </message>
    <message numerus="yes">
        <source>Put %n workers back…</source>
        <translation>
            <numerusform>Trazer %n agente de volta…</numerusform>
            <numerusform>Trazer %n agentes de volta…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WhatIf</name>
    <message>
        <source>There is no workflow whose rules can be read.</source>
        <translation>Não há workflow cujas regras possam ser lidas.</translation>
    </message>
    <message>
        <source>The rules of the task&apos;s workflow %1 cannot be read.</source>
        <translation>As regras do workflow %1 da tarefa não podem ser lidas.</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfDialog</name>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como é</translation>
    </message>
    <message>
        <source>&amp;Undo all changes</source>
        <translation>&amp;Desfazer todas as alterações</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>Esta conexão acabou. Conecte de novo para ler o espaço de trabalho.</translation>
    </message>
    <message>
        <source>Nothing of this is sent.</source>
        <translation>Nada disto é enviado.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nada mudou ainda.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Alterado: %1</translation>
    </message>
    <message>
        <source>No task is open: this is about an empty one, in the workspace as it was at %1.</source>
        <translation>Nenhuma tarefa aberta: aqui se trata de uma vazia, no espaço de trabalho como era às %1.</translation>
    </message>
    <message>
        <source>This is about task %1 as it was at %2.</source>
        <translation>Aqui se trata da tarefa %1 como era às %2.</translation>
    </message>
    <message>
        <source>This is about “%1” (task %2) as it was at %3.</source>
        <translation>Aqui se trata de “%1” (tarefa %2) como era às %3.</translation>
    </message>
    <message>
        <source>What you changed here is kept nowhere else.</source>
        <translation>O que você alterou aqui não é guardado em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>&amp;Go on here</source>
        <translation>&amp;Continuar aqui</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>E se: %1</translation>
    </message>
    <message>
        <source>What some are busy with was not read, because they are in no queue of its workflow or are too many. They are taken for people with one task at a time in each channel: %1.</source>
        <translation>Não foi lido com o que alguns estão ocupados, porque não estão em nenhuma fila do workflow dela ou são demais. Supõe-se que cada um atenda uma tarefa por vez em cada canal: %1.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nada é diferente.</translation>
    </message>
    <message numerus="yes">
        <source>Different in %n line(s).</source>
        <extracomment>%1 is what is different (&quot;Queue&quot;), %2 what it is, %3 what it would be.</extracomment>
        <translation>
            <numerusform>Diferente em %n linha.</numerusform>
            <numerusform>Diferente em %n linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; what if: %3</source>
        <translation>%1: %2; e se: %3</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfForm</name>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarefa</translation>
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
        <translation>O que pode ser diferente</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfPage</name>
    <message>
        <source>%1 · changed</source>
        <extracomment>A name in a list, and that a person has changed what it stands for</extracomment>
        <translation>%1 · alterado</translation>
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
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Attributes of the task</source>
        <translation>Atributos da tarefa</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1</source>
        <translation>Um número inteiro de 0 a %1</translation>
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
        <translation>prioridade</translation>
    </message>
    <message>
        <source>age</source>
        <translation>idade</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>task: %1</source>
        <translation>tarefa: %1</translation>
    </message>
    <message>
        <source>The attributes of the task cannot be read: those in TaskRouter count.</source>
        <translation>Os atributos da tarefa não podem ser lidos: valem os do TaskRouter.</translation>
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
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Attributes of the worker</source>
        <translation>Atributos do agente</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Has &amp;finished</source>
        <translation>&amp;Terminou</translation>
    </message>
    <message>
        <source>Channel of the worker</source>
        <translation>Canal do agente</translation>
    </message>
    <message>
        <source>Tasks that the worker has in this channel</source>
        <translation>Tarefas que o agente tem neste canal</translation>
    </message>
    <message>
        <source>Tasks that the worker may have in this channel</source>
        <translation>Tarefas que o agente pode ter neste canal</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Between two numbers: &quot;2 of 3&quot; tasks</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Has tasks</source>
        <translation>Tem tarefas</translation>
    </message>
    <message>
        <source>activity %1 → %2</source>
        <translation>atividade %1 → %2</translation>
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
        <translation>Os atributos de %1 não podem ser lidos: valem os do TaskRouter.</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfWorkflowPage</name>
    <message>
        <source>Configuration of the workflow</source>
        <translation>Configuração do workflow</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Queues can be called by their names here: %1</source>
        <translation>As filas podem ser chamadas pelo nome aqui: %1</translation>
    </message>
    <message>
        <source>configuration of &quot;%1&quot;</source>
        <translation>configuração de “%1”</translation>
    </message>
    <message>
        <source>The configuration of &quot;%1&quot; cannot be read: the one in TaskRouter counts.</source>
        <translation>A configuração de “%1” não pode ser lida: vale a do TaskRouter.</translation>
    </message>
</context>
<context>
    <name>Desk::WhyControl</name>
    <message>
        <source>No task is open.</source>
        <translation>Nenhuma tarefa aberta.</translation>
    </message>
    <message>
        <source>Open one to see why it is not accepted, or why it ended.</source>
        <translation>Abra uma para ver por que não é aceita, ou por que terminou.</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Ninguém perguntou ainda.</translation>
    </message>
    <message>
        <source>It is read as soon as this page is looked at.</source>
        <translation>É lido assim que alguém olha esta página.</translation>
    </message>
    <message>
        <source>The call is not known.</source>
        <translation>A chamada não é conhecida.</translation>
    </message>
    <message>
        <source>Since the task came there has been no alert that may explain it.</source>
        <translation>Desde que a tarefa chegou não houve alerta que possa explicar isso.</translation>
    </message>
    <message>
        <source>Asking Monitor for alerts…</source>
        <translation>Consultando o Monitor sobre alertas…</translation>
    </message>
    <message>
        <source>Asking for the call…</source>
        <translation>Consultando a chamada…</translation>
    </message>
    <message>
        <source>Alerts are not read while others look: nothing in them is masked.</source>
        <translation>Alertas não são lidos enquanto outros olham: neles nada é ocultado.</translation>
    </message>
</context>
<context>
    <name>Desk::WhyPage</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>A seguir:</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Nenhuma tarefa aberta.</translation>
    </message>
    <message>
        <source>Open one to see why it is not accepted, or why it ended.</source>
        <translation>Abra uma para ver por que não é aceita, ou por que terminou.</translation>
    </message>
    <message>
        <source>Who matches, term by term</source>
        <translation>Quem corresponde, condição por condição</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message numerus="yes">
        <source>Reading, %n request(s)</source>
        <translation>
            <numerusform>Lendo, %n requisição</numerusform>
            <numerusform>Lendo, %n requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading why…</source>
        <translation>Lendo por quê…</translation>
    </message>
    <message>
        <source>The task, its Events, its workflow, and the workers of its queue.</source>
        <translation>A tarefa, seus eventos, seu workflow e os agentes da sua fila.</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>gravado %1</translation>
    </message>
    <message numerus="yes">
        <source>as of %1 · %n request(s)</source>
        <translation>
            <numerusform>às %1 · %n requisição</numerusform>
            <numerusform>às %1 · %n requisições</numerusform>
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
            <numerusform>e mais %n agente, dos quais só uma amostra foi lida</numerusform>
            <numerusform>e mais %n agentes, dos quais só uma amostra foi lida</numerusform>
        </translation>
    </message>
    <message>
        <source>was so at %1</source>
        <translation>era assim às %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>out of date: something has changed since %1</source>
        <translation>desatualizado: algo mudou desde %1</translation>
    </message>
</context>
<context>
    <name>Desk::WhyPlans</name>
    <message numerus="yes">
        <source>Put %n worker(s) back</source>
        <translation>
            <numerusform>Trazer %n agente de volta</numerusform>
            <numerusform>Trazer %n agentes de volta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n wrap-up(s)</source>
        <translation>
            <numerusform>Concluir %n pós-atendimento</numerusform>
            <numerusform>Concluir %n pós-atendimentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>Cancelar a tarefa</translation>
    </message>
    <message>
        <source>Complete the task</source>
        <translation>Concluir a tarefa</translation>
    </message>
    <message>
        <source>Raise the priority</source>
        <translation>Aumentar a prioridade</translation>
    </message>
</context>
<context>
    <name>Desk::WindowStatus</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop loading; rows that came stay</source>
        <translation>Parar carregamento; as linhas recebidas ficam</translation>
    </message>
    <message>
        <source>limit %1 of %2</source>
        <translation>limite %1 de %2</translation>
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
        <translation>atualizado há %1 s</translation>
    </message>
    <message>
        <source>refreshed %1 ago</source>
        <translation>atualizado há %1</translation>
    </message>
    <message>
        <source>It was copied elsewhere</source>
        <translation>Foi copiado em outro lugar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open %1, which was copied elsewhere</source>
        <translation>Abrir %1, copiado em outro lugar</translation>
    </message>
    <message>
        <source>What TaskRouter answered then. Nothing is read now.</source>
        <translation>O que o TaskRouter respondeu na ocasião. Agora nada é lido.</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>como foi gravado</translation>
    </message>
</context>
<context>
    <name>Desk::WorkArea</name>
    <message>
        <source>Rows written to %1: %2.</source>
        <translation>Linhas gravadas em %1: %2.</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exportar eventos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Em espera agora</translation>
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
        <translation>Localizar um agente</translation>
    </message>
    <message>
        <source>%1, %2 available</source>
        <translation>%1, %2 disponíveis</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>de %1 atrás</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Não conectado.</translation>
    </message>
    <message>
        <source>The workers could not be read.</source>
        <translation>Não foi possível ler os agentes.</translation>
    </message>
    <message>
        <source>Reading the workers…</source>
        <translation>Lendo os agentes…</translation>
    </message>
    <message>
        <source>No worker has these words.</source>
        <translation>Nenhum agente tem estas palavras.</translation>
    </message>
    <message>
        <source>The search looks at name, activity and SID.</source>
        <translation>A busca olha nome, atividade e SID.</translation>
    </message>
    <message>
        <source>The workspace has no workers.</source>
        <translation>O espaço de trabalho não tem agentes.</translation>
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
        <translation>Copiar nome</translation>
    </message>
</context>
<context>
    <name>Desk::WorkersStrip</name>
    <message>
        <source>Right now</source>
        <translation>Agora mesmo</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisar-me quando</translation>
    </message>
    <message>
        <source>The last five minutes</source>
        <translation>Os últimos cinco minutos</translation>
    </message>
    <message>
        <source>tasks waiting, every 30 s</source>
        <translation>tarefas em espera, a cada 30 s</translation>
    </message>
    <message>
        <source>known since %1</source>
        <extracomment>%1 is a time: since when it is known.</extracomment>
        <translation>conhecido desde %1</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceCheckDialog</name>
    <message>
        <source>What is odd</source>
        <translation>O que é estranho</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Copy the &amp;place</source>
        <translation>Copiar o &amp;lugar</translation>
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
        <translation>Esta conexão acabou. Conecte de novo para ler o espaço de trabalho.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Nada se sabe ainda.</translation>
    </message>
    <message>
        <source>The workspace is being read.</source>
        <translation>O espaço de trabalho está sendo lido.</translation>
    </message>
    <message>
        <source>The workspace was not checked.</source>
        <translation>O espaço de trabalho não foi verificado.</translation>
    </message>
    <message>
        <source>Read it again to check it.</source>
        <translation>Leia-o de novo para verificá-lo.</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>Não foi possível ler o espaço de trabalho.</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Nada de estranho foi encontrado.</translation>
    </message>
    <message>
        <source>The expressions, workflows, queues and activities of this workspace fit each other.</source>
        <translation>As expressões, workflows, filas e atividades deste espaço de trabalho combinam entre si.</translation>
    </message>
    <message>
        <source>Check workspace</source>
        <translation>Verificar espaço de trabalho</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>The workspace was read at %1. What was found: %2</source>
        <translation>O espaço de trabalho foi lido às %1. Encontrado: %2</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceDialog</name>
    <message>
        <source>Workspace (*.json)</source>
        <translation>Espaço de trabalho (*.json)</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Salvar espaço de trabalho</translation>
    </message>
    <message>
        <source>Hide attribute &amp;values</source>
        <translation>Ocultar &amp;valores de atributos</translation>
    </message>
    <message>
        <source>The workspace, its activities, task channels, task queues, workflows and workers, as the account answers. It is only read; nothing is changed.</source>
        <translation>O espaço de trabalho, suas atividades, canais de tarefas, filas, workflows e agentes, como a conta responde. Só é lido; nada é alterado.</translation>
    </message>
    <message>
        <source>What has been read</source>
        <translation>O que foi lido</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lê</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>Esta conexão acabou. Conecte de novo para ler o espaço de trabalho.</translation>
    </message>
    <message>
        <source>%1 of %2 lists read</source>
        <translation>%1 de %2 listas lidas</translation>
    </message>
    <message>
        <source>Waits %1: there is a bound of reads a minute.</source>
        <translation>Espera %1: há um limite de leituras por minuto.</translation>
    </message>
    <message>
        <source>%1 Tries again in %2.</source>
        <translation>%1 Nova tentativa em %2.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>The workspace has been read.</source>
        <translation>O espaço de trabalho foi lido.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing is changed.</source>
        <translation>A leitura foi parada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>Não foi possível ler o espaço de trabalho.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Ler de novo</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Ler</translation>
    </message>
    <message numerus="yes">
        <source>Also how many tasks each worker may have: %n requests f&amp;or it</source>
        <translation>
            <numerusform>Também quantas tarefas cada agente pode ter: %n requisição para &amp;isso</numerusform>
            <numerusform>Também quantas tarefas cada agente pode ter: %n requisições para &amp;isso</numerusform>
        </translation>
    </message>
    <message>
        <source>Also how many tasks each worker may have: a request f&amp;or each</source>
        <translation>Também quantas tarefas cada agente pode ter: uma requisição por a&amp;gente</translation>
    </message>
    <message>
        <source>Equal values stay equal, so queues and filters find the same workers and tasks. What compares parts or the order of texts (CONTAINS, &lt;, &gt;) no longer does, and nobody recognises a skill by its name. Numbers, true and false stay as they are.</source>
        <translation>Valores iguais continuam iguais, de modo que filas e filtros encontram os mesmos agentes e tarefas. O que compara partes ou a ordem de textos (CONTAINS, &lt;, &gt;) deixa de fazê-lo, e ninguém reconhece uma habilidade pelo nome. Números, true e false ficam como são.</translation>
    </message>
    <message>
        <source>What is shown, and would be saved, is what was read at %1.</source>
        <translation>O que é mostrado, e seria salvo, é o que foi lido às %1.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFetch</name>
    <message>
        <source>Worker %1 was deleted meanwhile: its channels are not in the file.</source>
        <translation>O agente %1 foi excluído enquanto isso: os canais dele não estão no arquivo.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFile</name>
    <message>
        <source>the workspace itself is not in the file: multitasking is on</source>
        <translation>o próprio espaço de trabalho não está no arquivo: a multitarefa está ligada</translation>
    </message>
    <message>
        <source>the task queues are not in the file: %1 stand for those that the workflows name, and everybody is in each of them</source>
        <translation>as filas não estão no arquivo: %1 representam as que os workflows nomeiam, e todos estão em cada uma</translation>
    </message>
    <message>
        <source>the workflows are not in the file: one sends each task to the queue that its attribute &quot;queue&quot; names</source>
        <translation>os workflows não estão no arquivo: um envia cada tarefa à fila que o atributo “queue” dela nomeia</translation>
    </message>
    <message>
        <source>there is no activity in which anybody is offered tasks: &quot;%1&quot; is one</source>
        <translation>não há atividade em que alguém receba ofertas de tarefas: “%1” é uma</translation>
    </message>
    <message>
        <source>there is no activity in which nobody is offered tasks: &quot;%1&quot; is one</source>
        <translation>não há atividade em que ninguém receba ofertas de tarefas: “%1” é uma</translation>
    </message>
    <message>
        <source>the task channels are not in the file: &quot;default&quot; and &quot;voice&quot; are</source>
        <translation>os canais de tarefas não estão no arquivo: “default” e “voice” estão</translation>
    </message>
    <message numerus="yes">
        <source>the workers are not in the file: %n people were made up who fit the queues</source>
        <translation>
            <numerusform>os agentes não estão no arquivo: %n pessoa que atende às filas foi inventada</numerusform>
            <numerusform>os agentes não estão no arquivo: %n pessoas que atendem às filas foram inventadas</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody was found who would fit these queues: %1</source>
        <translation>não se encontrou ninguém que atendesse a estas filas: %1</translation>
    </message>
    <message>
        <source>this field is not known here and has no effect</source>
        <translation>este campo não é conhecido aqui e não tem efeito</translation>
    </message>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(%n vez)</numerusform>
            <numerusform>(%n vezes)</numerusform>
        </translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>espera-se um texto</translation>
    </message>
    <message>
        <source>true or false is expected; true is used</source>
        <translation>espera-se true ou false; é usado true</translation>
    </message>
    <message>
        <source>true or false is expected; false is used</source>
        <translation>espera-se true ou false; é usado false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected; %3 is used</source>
        <translation>espera-se um número inteiro de %1 a %2; é usado %3</translation>
    </message>
    <message>
        <source>FIFO or LIFO is expected; FIFO is used</source>
        <translation>espera-se FIFO ou LIFO; é usado FIFO</translation>
    </message>
    <message>
        <source>a moment like 2026-03-02T14:03:27Z is expected</source>
        <translation>espera-se um momento como 2026-03-02T14:03:27Z</translation>
    </message>
    <message>
        <source>a SID with %1 is expected, not &quot;%2&quot;</source>
        <translation>espera-se um SID com %1, não “%2”</translation>
    </message>
    <message>
        <source>this is no JSON object; {} is used</source>
        <translation>isto não é um objeto JSON; é usado {}</translation>
    </message>
    <message>
        <source>there is no file to read</source>
        <translation>não há arquivo para ler</translation>
    </message>
    <message>
        <source>the file is too big</source>
        <translation>o arquivo é grande demais</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>this is no JSON, or breaks off (%1)</source>
        <translation>isto não é JSON, ou é interrompido (%1)</translation>
    </message>
    <message>
        <source>this is no workspace: a file of “Save workspace…”, lists of twilio-cli (-o json) or the configuration of a workflow are expected</source>
        <translation>isto não é um espaço de trabalho: espera-se um arquivo de “Salvar espaço de trabalho…”, listas do twilio-cli (-o json) ou a configuração de um workflow</translation>
    </message>
    <message>
        <source>this list has more pages than are in the file</source>
        <translation>esta lista tem mais páginas do que há no arquivo</translation>
    </message>
    <message>
        <source>this file is of a newer format, %1; this version reads %2</source>
        <translation>este arquivo é de um formato mais novo, %1; esta versão lê %2</translation>
    </message>
    <message>
        <source>%1 is expected, not &quot;%2&quot;</source>
        <translation>espera-se %1, não “%2”</translation>
    </message>
    <message>
        <source>an object with a list for each worker is expected</source>
        <translation>espera-se um objeto com uma lista para cada agente</translation>
    </message>
    <message>
        <source>an object is expected; it is left out</source>
        <translation>espera-se um objeto; é omitido</translation>
    </message>
    <message>
        <source>a number above 0 and up to %1 is expected</source>
        <translation>espera-se um número acima de 0 e até %1</translation>
    </message>
    <message>
        <source>a configuration alone: it is that of a workflow named &quot;%1&quot;</source>
        <translation>uma configuração sozinha: é a de um workflow chamado “%1”</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>espera-se uma lista</translation>
    </message>
    <message>
        <source>this is no SID; the resource is left out</source>
        <translation>isto não é um SID; o recurso é omitido</translation>
    </message>
    <message>
        <source>a SID with %1 is expected, not %2</source>
        <translation>espera-se um SID com %1, não %2</translation>
    </message>
    <message>
        <source>%1 stands twice, first at %2</source>
        <translation>%1 está duas vezes, primeiro em %2</translation>
    </message>
    <message>
        <source>%1 is no part of what a rehearsal is made of; it is left out</source>
        <translation>%1 não faz parte do que compõe um ensaio; é omitido</translation>
    </message>
    <message>
        <source>this is of workspace %1, but %2 is of %3</source>
        <translation>isto é do espaço de trabalho %1, mas %2 é de %3</translation>
    </message>
    <message>
        <source>there is no activity %1</source>
        <translation>não há atividade %1</translation>
    </message>
    <message>
        <source>the activities are not in the file: &quot;%1&quot; is one, %2</source>
        <translation>as atividades não estão no arquivo: “%1” é uma, %2</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponível</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>não disponível</translation>
    </message>
    <message>
        <source>there is no such worker; the channel is left out</source>
        <translation>não há tal agente; o canal é omitido</translation>
    </message>
    <message>
        <source>there is no such task channel; the channel is left out</source>
        <translation>não há tal canal de tarefas; o canal é omitido</translation>
    </message>
    <message>
        <source>the task channels are not in the file: &quot;%1&quot; is one</source>
        <translation>os canais de tarefas não estão no arquivo: “%1” é um</translation>
    </message>
    <message>
        <source>there is neither a workflow nor a task queue in it</source>
        <translation>não há nele nem workflow nem fila</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>linha %1, coluna %2</translation>
    </message>
    <message numerus="yes">
        <source>workers whose activity is not known: %n; they are available</source>
        <translation>
            <numerusform>agentes cuja atividade não é conhecida: %n; está disponível</numerusform>
            <numerusform>agentes cuja atividade não é conhecida: %n; estão disponíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>workers whose channels are not in the file: %n; one task at a time in each channel</source>
        <translation>
            <numerusform>agentes cujos canais não estão no arquivo: %n; uma tarefa por vez em cada canal</numerusform>
            <numerusform>agentes cujos canais não estão no arquivo: %n; uma tarefa por vez em cada canal</numerusform>
        </translation>
    </message>
    <message>
        <source>the name of a file is expected</source>
        <translation>espera-se o nome de um arquivo</translation>
    </message>
    <message>
        <source>there is no *.json in this folder</source>
        <translation>não há *.json nesta pasta</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFinder</name>
    <message>
        <source>%1 is opened as soon as the server answers.</source>
        <translation>%1 é aberto assim que o servidor responder.</translation>
    </message>
    <message>
        <source>Looking for the workspace of %1…</source>
        <translation>Procurando o espaço de trabalho de %1…</translation>
    </message>
    <message>
        <source>The workspace of %1 is not known, and these credentials may not list the workspaces. Give the workspace (WS…) as well.</source>
        <translation>O espaço de trabalho de %1 não é conhecido, e estas credenciais não podem listar os espaços de trabalho. Informe também o espaço de trabalho (WS…).</translation>
    </message>
    <message>
        <source>%1 cannot be opened: this account has no workspace.</source>
        <translation>%1 não pode ser aberto: esta conta não tem espaço de trabalho.</translation>
    </message>
    <message>
        <source>%1 is in none of the %2 workspaces that were asked, of %3. Give its workspace (WS…) as well.</source>
        <translation>%1 não está em nenhum dos %2 espaços de trabalho consultados, de %3. Informe também o espaço de trabalho (WS…).</translation>
    </message>
    <message>
        <source>No workspace of this account has the worker %1.</source>
        <translation>Nenhum espaço de trabalho desta conta tem o agente %1.</translation>
    </message>
    <message>
        <source>No workspace of this account has the task %1. Tasks are deleted five minutes after they end.</source>
        <translation>Nenhum espaço de trabalho desta conta tem a tarefa %1. Tarefas são excluídas cinco minutos após terminarem.</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <translation>Não foi possível ler: %1.</translation>
    </message>
    <message>
        <source>The workspace of %1 could not be looked up.</source>
        <translation>Não foi possível descobrir o espaço de trabalho de %1.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceState</name>
    <message>
        <source>Looking for workspaces…</source>
        <translation>Procurando espaços de trabalho…</translation>
    </message>
    <message>
        <source>Loading tasks…</source>
        <translation>Carregando tarefas…</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>Nenhuma tarefa ainda.</translation>
    </message>
    <message>
        <source>New tasks appear here by themselves.</source>
        <translation>Novas tarefas aparecem aqui sozinhas.</translation>
    </message>
    <message>
        <source>This account has no workspace.</source>
        <translation>Esta conta não tem espaço de trabalho.</translation>
    </message>
    <message>
        <source>Make one in the console of the account, then try again; or connect to another account.</source>
        <translation>Crie um no console da conta e tente de novo; ou conecte a outra conta.</translation>
    </message>
    <message>
        <source>No task can be shown.</source>
        <translation>Nenhuma tarefa pode ser mostrada.</translation>
    </message>
    <message>
        <source>The server answered with tasks that have no SID of their own.</source>
        <translation>O servidor respondeu com tarefas sem SID próprio.</translation>
    </message>
    <message>
        <source>No workspace can be shown.</source>
        <translation>Nenhum espaço de trabalho pode ser mostrado.</translation>
    </message>
    <message>
        <source>The server answered with workspaces that have no SID of their own.</source>
        <translation>O servidor respondeu com espaços de trabalho sem SID próprio.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceTools</name>
    <message>
        <source>Open a workspace first: then it can be saved.</source>
        <translation>Abra primeiro um espaço de trabalho: então ele poderá ser salvo.</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone. To rehearse it, open it in the trainer&apos;s panel.</source>
        <translation>Salvo como %1, legível só por você. Para ensaiá-lo, abra-o no painel do instrutor.</translation>
    </message>
    <message>
        <source>Open a workspace first: then it can be checked.</source>
        <translation>Abra primeiro um espaço de trabalho: então ele poderá ser verificado.</translation>
    </message>
    <message>
        <source>Open a workspace first: then it can be asked.</source>
        <translation>Abra primeiro um espaço de trabalho: então ele poderá ser consultado.</translation>
    </message>
</context>
<context>
    <name>Desk::WorldView</name>
    <message>
        <source>ringing</source>
        <translation>tocando</translation>
    </message>
    <message>
        <source>Offers that wait for an answer</source>
        <translation>Ofertas que esperam resposta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Nobody is being offered anything.</source>
        <translation>Nada está sendo oferecido a ninguém.</translation>
    </message>
    <message>
        <source>There is nobody.</source>
        <translation>Não há ninguém.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Nobody waits and nobody talks.</source>
        <translation>Ninguém espera e ninguém fala.</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Takes the call</source>
        <translation>Pega a chamada</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rejeita</translation>
    </message>
    <message>
        <source>Completes</source>
        <translation>Conclui</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vai para</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Is answered</source>
        <translation>É atendido</translation>
    </message>
    <message>
        <source>Is not answered</source>
        <translation>Não é atendido</translation>
    </message>
    <message>
        <source>Is busy</source>
        <translation>Está ocupado</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Não pode ser alcançado</translation>
    </message>
    <message>
        <source>Rings until the caller is gone</source>
        <translation>Toca até o chamador sumir</translation>
    </message>
    <message>
        <source>Caller hangs up</source>
        <translation>O chamador desliga</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Cancelar tarefa</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Excluir tarefa</translation>
    </message>
    <message>
        <source>What the new call is about</source>
        <translation>Sobre o que é a nova chamada</translation>
    </message>
    <message>
        <source>A call arrives</source>
        <translation>Chega uma chamada</translation>
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
        <translation>Pessoas · %1 de %2 disponíveis</translation>
    </message>
    <message>
        <source>Calls · %1</source>
        <translation>Chamadas · %1</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour</source>
        <translation>Tarefas que chegam em uma hora</translation>
    </message>
    <message>
        <source>By themselves, of all kinds together, from now on; 0: none</source>
        <translation>Sozinhas, de todos os tipos juntos, a partir de agora; 0: nenhuma</translation>
    </message>
    <message>
        <source>No tasks arrive by themselves in this scenario.</source>
        <translation>Neste cenário nenhuma tarefa chega sozinha.</translation>
    </message>
</context>
<context>
    <name>Desk::WriteLock</name>
    <message>
        <source>Read-only: unlock the account to send (File, Unlock…).</source>
        <translation>Somente leitura: desbloqueie a conta para enviar (Arquivo, Desbloquear…).</translation>
    </message>
    <message>
        <source>Read-only: this window was opened to look, not to act.</source>
        <translation>Somente leitura: esta janela foi aberta para olhar, não para agir.</translation>
    </message>
    <message>
        <source>Unlock a live account</source>
        <translation>Desbloquear uma conta real</translation>
    </message>
    <message>
        <source>Unlock “%1”? Instructions then ring real phones.</source>
        <translation>Desbloquear “%1”? As instruções passam a fazer tocar telefones de verdade.</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>Por &amp;15 minutos</translation>
    </message>
    <message>
        <source>For this &amp;session</source>
        <translation>Para esta &amp;sessão</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>SOMENTE LEITURA</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>TREINAMENTO</translation>
    </message>
    <message>
        <source>nothing here rings a real phone</source>
        <translation>nada aqui faz tocar um telefone de verdade</translation>
    </message>
    <message>
        <source>a live account; nothing is sent until you unlock it</source>
        <translation>uma conta real; nada é enviado até você a desbloquear</translation>
    </message>
    <message>
        <source>nothing can be sent from this window</source>
        <translation>nada pode ser enviado desta janela</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation>bloqueia em %1</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>desbloqueada</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>instructions ring real phones</source>
        <translation>as instruções fazem tocar telefones de verdade</translation>
    </message>
    <message>
        <source>nothing can be sent from this window at present</source>
        <translation>nada pode ser enviado desta janela no momento</translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation>GRAVAÇÃO</translation>
    </message>
    <message>
        <source>as it was at that time; nothing can be sent</source>
        <translation>como era naquele momento; nada pode ser enviado</translation>
    </message>
    <message>
        <source>until F11, names and numbers are stand-ins</source>
        <translation>até F11, nomes e números são fictícios</translation>
    </message>
    <message>
        <source>until F11, names and numbers are stand-ins, and nothing can be sent</source>
        <translation>até F11, nomes e números são fictícios, e nada pode ser enviado</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message>
        <source>a value or a name is expected</source>
        <translation>espera-se um valor ou um nome</translation>
    </message>
    <message>
        <source>an operator is expected</source>
        <translation>espera-se um operador</translation>
    </message>
    <message>
        <source>AND, OR or the end is expected</source>
        <translation>espera-se AND, OR ou o fim</translation>
    </message>
    <message>
        <source>a name is expected after the dot</source>
        <translation>espera-se um nome depois do ponto</translation>
    </message>
    <message>
        <source>a whole number and ] are expected</source>
        <translation>espera-se um número inteiro e ]</translation>
    </message>
    <message>
        <source>a name cannot have a hyphen</source>
        <translation>um nome não pode ter hífen</translation>
    </message>
    <message>
        <source>that is no number</source>
        <translation>isso não é um número</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>estas aspas não são fechadas</translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation>espera-se uma vírgula ou ]</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>este parêntese não é fechado</translation>
    </message>
    <message>
        <source>no bracket is open here</source>
        <translation>não há parêntese aberto aqui</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>espera-se um nome</translation>
    </message>
    <message>
        <source>the end is expected</source>
        <translation>espera-se o fim</translation>
    </message>
    <message>
        <source>a name that begins with worker. is expected</source>
        <translation>espera-se um nome que comece com worker.</translation>
    </message>
    <message>
        <source>a name that begins with task. is expected</source>
        <translation>espera-se um nome que comece com task.</translation>
    </message>
    <message>
        <source>a comparison of workers.available, workers.unavailable, the workers in an activity (workers.WA…) or numbers is expected</source>
        <translation>espera-se uma comparação de workers.available, workers.unavailable, os agentes em uma atividade (workers.WA…) ou números</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <extracomment>What is wrong, and the place in the text: &quot;an operator is expected at character 14&quot;</extracomment>
        <translation>%1 no caractere %2</translation>
    </message>
</context>
<context>
    <name>Routing::Comparison</name>
    <message>
        <source>somebody is asked</source>
        <translation>alguém é consultado</translation>
    </message>
    <message>
        <source>the task waits: nobody can be asked</source>
        <translation>a tarefa espera: ninguém pode ser consultado</translation>
    </message>
    <message>
        <source>the task is canceled: nothing of its workflow is left</source>
        <translation>a tarefa é cancelada: nada resta do seu workflow</translation>
    </message>
    <message>
        <source>the task is canceled: nothing matches</source>
        <translation>a tarefa é cancelada: nada corresponde</translation>
    </message>
    <message>
        <source>none: its routing target goes first</source>
        <translation>nenhum: seu destino de roteamento vem primeiro</translation>
    </message>
    <message>
        <source>its own timeout</source>
        <translation>seu próprio prazo</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not looked at</source>
        <translation>“%1” não é olhado</translation>
    </message>
    <message>
        <source>%1: skipped by skip_if</source>
        <translation>%1: pulada por skip_if</translation>
    </message>
    <message>
        <source>%1: its time is over</source>
        <translation>%1: seu tempo acabou</translation>
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
        <translation>Fila</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Stays until</source>
        <translation>Fica até</translation>
    </message>
    <message>
        <source>Canceled when</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>Consultados primeiro</translation>
    </message>
    <message>
        <source>After them</source>
        <translation>Depois deles</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Left step %1</source>
        <translation>Deixou a etapa %1</translation>
    </message>
    <message>
        <source>Not in the queue</source>
        <translation>Não está na fila</translation>
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
        <translation>aceita: ninguém mais é consultado; abaixo, como se chegasse de novo</translation>
    </message>
    <message>
        <source>completed: nobody is asked any more; below, as if it came anew</source>
        <translation>concluída: ninguém mais é consultado; abaixo, como se chegasse de novo</translation>
    </message>
    <message>
        <source>canceled: nobody is asked any more; below, as if it came anew</source>
        <translation>cancelada: ninguém mais é consultado; abaixo, como se chegasse de novo</translation>
    </message>
    <message>
        <source>in &quot;%1&quot;, and that is what counts; below, as it is by the rules of now</source>
        <translation>em “%1”, e é isso que vale; abaixo, como é pelas regras de agora</translation>
    </message>
    <message>
        <source>the task is canceled: its own timeout is over</source>
        <translation>a tarefa é cancelada: seu próprio prazo acabou</translation>
    </message>
    <message>
        <source>nobody else is asked: it is offered to %1</source>
        <translation>ninguém mais é consultado: ela é oferecida a %1</translation>
    </message>
    <message>
        <source>it is offered to him, who is not in the queue (%1)</source>
        <translation>é oferecida a ele, que não está na fila (%1)</translation>
    </message>
    <message>
        <source>%1, by its own timeout</source>
        <translation>%1, pelo próprio prazo</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>&quot;24 h old&quot;</extracomment>
        <translation>na hora</translation>
    </message>
    <message>
        <source>In TaskRouter</source>
        <translation>No TaskRouter</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 de idade</translation>
    </message>
</context>
<context>
    <name>Routing::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <translation>%1, difere</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como é</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
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
        <translation>Esta etapa acabou: a tarefa tem mais de %1 de idade.</translation>
    </message>
    <message>
        <source>This step is skipped: nobody can be asked at once, and its skip_if is true.</source>
        <translation>Esta etapa é pulada: ninguém pode ser consultado na hora, e seu skip_if é verdadeiro.</translation>
    </message>
    <message>
        <source>The task stays here until it is %1 old.</source>
        <translation>A tarefa fica aqui até ter %1 de idade.</translation>
    </message>
    <message>
        <source>The task stays here until its own timeout.</source>
        <translation>A tarefa fica aqui até o próprio prazo.</translation>
    </message>
    <message>
        <source>%1: queue &quot;%2&quot;, priority %3.</source>
        <translation>%1: fila “%2”, prioridade %3.</translation>
    </message>
    <message>
        <source>Of %1 people: %2.</source>
        <translation>De %1 pessoas: %2.</translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation>Consultados: %1.</translation>
    </message>
    <message>
        <source>After them: %1.</source>
        <translation>Depois deles: %1.</translation>
    </message>
    <message>
        <source>The task is canceled: its last step was skipped, and no other filter matches.</source>
        <translation>A tarefa é cancelada: sua última etapa foi pulada, e nenhum outro filtro corresponde.</translation>
    </message>
    <message>
        <source>The task is canceled: its last timeout has run out, and no other filter matches. The default filter is not for such tasks.</source>
        <translation>A tarefa é cancelada: seu último prazo acabou, e nenhum outro filtro corresponde. O filtro padrão não é para tais tarefas.</translation>
    </message>
    <message>
        <source>The task is canceled: no filter matches, and there is no default filter.</source>
        <translation>A tarefa é cancelada: nenhum filtro corresponde, e não há filtro padrão.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>consultado</translation>
    </message>
    <message>
        <source>the task is for somebody else</source>
        <translation>a tarefa é para outra pessoa</translation>
    </message>
    <message>
        <source>not in the queue</source>
        <translation>não está na fila</translation>
    </message>
    <message>
        <source>the target&apos;s expression is false</source>
        <translation>a expressão do destino é falsa</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>já a tem</translation>
    </message>
    <message>
        <source>the activity is not available</source>
        <translation>a atividade não está disponível</translation>
    </message>
    <message>
        <source>the channel is full</source>
        <translation>o canal está cheio</translation>
    </message>
    <message>
        <source>others come first</source>
        <translation>outros vêm primeiro</translation>
    </message>
    <message>
        <source>Default filter</source>
        <translation>Filtro padrão</translation>
    </message>
    <message>
        <source>Target %1 of filter &quot;%2&quot;</source>
        <translation>Destino %1 do filtro “%2”</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; matches.</source>
        <translation>O filtro “%1” corresponde.</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match.</source>
        <translation>O filtro “%1” não corresponde.</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match: %2 is false.</source>
        <translation>O filtro “%1” não corresponde: %2 é falso.</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match: %2 is false, as it is %3.</source>
        <translation>O filtro “%1” não corresponde: %2 é falso, pois é %3.</translation>
    </message>
    <message>
        <source>Its routing target %1 goes before the workflow.</source>
        <translation>Seu destino de roteamento %1 vem antes do workflow.</translation>
    </message>
    <message>
        <source>Routing target</source>
        <translation>Destino de roteamento</translation>
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
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Task queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadeiro ou falso</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>“%1” is no expression: %2.</source>
        <translation>“%1” não é uma expressão: %2.</translation>
    </message>
    <message>
        <source>Mend it: TaskRouter refuses it when it is saved.</source>
        <translation>Corrija-a: o TaskRouter a recusa ao ser salva.</translation>
    </message>
    <message>
        <source>Call the attribute otherwise, with an underscore for instance: expressions cannot name it.</source>
        <translation>Dê outro nome ao atributo, com sublinhado por exemplo: expressões não podem nomeá-lo.</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Isto não pode ser usado: %1.</translation>
    </message>
    <message>
        <source>Mend it: TaskRouter refuses the workflow, or does what nobody can foretell.</source>
        <translation>Corrija: o TaskRouter recusa o workflow, ou faz o que ninguém pode prever.</translation>
    </message>
    <message>
        <source>This target has two known workers: one by SID and one by friendly name.</source>
        <translation>Este destino tem dois agentes conhecidos: um por SID e um por nome.</translation>
    </message>
    <message>
        <source>Keep one of known_worker_sid and known_worker_friendly_name; the SID stays the same for good.</source>
        <translation>Mantenha um de known_worker_sid e known_worker_friendly_name; o SID nunca muda.</translation>
    </message>
    <message>
        <source>An offer of this workflow would last %1 seconds.</source>
        <translation>Uma oferta deste workflow duraria %1 segundos.</translation>
    </message>
    <message>
        <source>Choose 1 to 86,400 seconds; 120 is usual.</source>
        <translation>Escolha de 1 a 86.400 segundos; o usual é 120.</translation>
    </message>
    <message>
        <source>Nobody has “%2”, so that “%1” is true of none of %3 workers, and nobody fits here.</source>
        <translation>Ninguém tem “%2”, de modo que “%1” não vale para nenhum dos %3 agentes, e ninguém serve aqui.</translation>
    </message>
    <message>
        <source>Look for a slip in the name, or give workers the attribute.</source>
        <translation>Procure um erro no nome, ou dê o atributo aos agentes.</translation>
    </message>
    <message>
        <source>“%1” compares %2 with %3, which is false whatever they are.</source>
        <translation>“%1” compara %2 com %3, o que é falso, sejam eles quais forem.</translation>
    </message>
    <message>
        <source>Write numbers without quotes on both sides, and texts with them.</source>
        <translation>Escreva números sem aspas nos dois lados, e textos com elas.</translation>
    </message>
    <message>
        <source>“%1” looks for something in a list, and there is %2 in its place: it is never true.</source>
        <translation>“%1” procura algo em uma lista, e no lugar dela há %2: nunca é verdadeiro.</translation>
    </message>
    <message>
        <source>Use == or CONTAINS for a single value, or make the attribute a list.</source>
        <translation>Use == ou CONTAINS para um valor único, ou faça do atributo uma lista.</translation>
    </message>
    <message>
        <source>“%1” compares %2 with %3 as if both were single values: it is never true.</source>
        <translation>“%1” compara %2 com %3 como se ambos fossem valores únicos: nunca é verdadeiro.</translation>
    </message>
    <message>
        <source>Use HAS where the attribute is a list of values, and a dot to look into an object.</source>
        <translation>Use HAS onde o atributo é uma lista de valores, e um ponto para olhar dentro de um objeto.</translation>
    </message>
    <message>
        <source>None of %1 workers fits “%2”.</source>
        <translation>Nenhum dos %1 agentes atende a “%2”.</translation>
    </message>
    <message>
        <source>Change the expression or the workers&apos; attributes: whatever comes into this queue waits in vain.</source>
        <translation>Mude a expressão ou os atributos dos agentes: o que chega a esta fila espera em vão.</translation>
    </message>
    <message>
        <source>None of the %1 workers of the queue “%3” fits “%2”.</source>
        <translation>Nenhum dos %1 agentes da fila “%3” atende a “%2”.</translation>
    </message>
    <message>
        <source>Change the target&apos;s expression: tasks wait in this step for nobody.</source>
        <translation>Mude a expressão do destino: nesta etapa as tarefas esperam por ninguém.</translation>
    </message>
    <message>
        <source>“%1” is true of no task.</source>
        <translation>“%1” não vale para nenhuma tarefa.</translation>
    </message>
    <message>
        <source>Remove the filter, or mend its expression.</source>
        <translation>Remova o filtro, ou corrija a expressão dele.</translation>
    </message>
    <message>
        <source>“%1” is true of nobody, and this target has no timeout: tasks stay in it.</source>
        <translation>“%1” não vale para ninguém, e este destino não tem prazo: as tarefas ficam nele.</translation>
    </message>
    <message>
        <source>Give it a timeout where a delay is meant, or mend its expression.</source>
        <translation>Dê-lhe um prazo se a intenção for um atraso, ou corrija a expressão dele.</translation>
    </message>
    <message>
        <source>No task comes to this filter: whatever fits it fits “%1” before it, and stays there.</source>
        <translation>Nenhuma tarefa chega a este filtro: o que corresponde a ele corresponde a “%1” antes, e fica lá.</translation>
    </message>
    <message>
        <source>Put the narrower filter first, or let the earlier one end by timeouts.</source>
        <translation>Ponha primeiro o filtro mais restrito, ou deixe o anterior terminar por prazos.</translation>
    </message>
    <message>
        <source>No task comes to this target: the one before it has neither a timeout nor a skip_if.</source>
        <translation>Nenhuma tarefa chega a este destino: o anterior não tem prazo nem skip_if.</translation>
    </message>
    <message>
        <source>Give the target before it a timeout, or remove this one.</source>
        <translation>Dê um prazo ao destino anterior, ou remova este.</translation>
    </message>
    <message>
        <source>A task that nobody accepts within %1 seconds is canceled here: the default filter is for tasks that match nothing, not for those whose timeouts ran out.</source>
        <translation>Uma tarefa que ninguém aceita em %1 segundos é cancelada aqui: o filtro padrão é para tarefas que não correspondem a nada, não para aquelas cujos prazos acabaram.</translation>
    </message>
    <message>
        <source>Leave out the last timeout, or add a last filter that fits everything and leads to the default queue.</source>
        <translation>Retire o último prazo, ou adicione um último filtro que corresponda a tudo e leve à fila padrão.</translation>
    </message>
    <message>
        <source>There is no default filter: a task that matches nothing has nowhere to go.</source>
        <translation>Não há filtro padrão: uma tarefa que não corresponde a nada não tem para onde ir.</translation>
    </message>
    <message>
        <source>Add default_filter with a queue.</source>
        <translation>Adicione default_filter com uma fila.</translation>
    </message>
    <message>
        <source>A task waits here for the one worker in “%1” for as long as it lives, also where there is no such worker.</source>
        <translation>Uma tarefa espera aqui pelo único agente de “%1” enquanto viver, mesmo que não exista tal agente.</translation>
    </message>
    <message>
        <source>Give the target a timeout or a skip_if, and a target after it for everybody.</source>
        <translation>Dê ao destino um prazo ou um skip_if, e depois dele um destino para todos.</translation>
    </message>
    <message>
        <source>Whoever misses an offer of %1 seconds is put into “%2”, in which nobody is available: in a busy hour one after the other drops out until nobody is left.</source>
        <translation>Quem perde uma oferta de %1 segundos é posto em “%2”, onde ninguém está disponível: em uma hora cheia, um após o outro sai até não restar ninguém.</translation>
    </message>
    <message>
        <source>Choose an available timeout activity, or let offers last longer.</source>
        <translation>Escolha uma atividade de tempo esgotado disponível, ou deixe as ofertas durarem mais.</translation>
    </message>
    <message>
        <source>TaskRouter knows nothing of this name.</source>
        <translation>O TaskRouter não conhece este nome.</translation>
    </message>
    <message>
        <source>Look for a slip in it: whatever stands there says nothing.</source>
        <translation>Procure um erro nele: o que está ali não diz nada.</translation>
    </message>
    <message>
        <source>Nobody has “%2”, so that “%1” is true of none of %3 workers.</source>
        <translation>Ninguém tem “%2”, de modo que “%1” não vale para nenhum dos %3 agentes.</translation>
    </message>
    <message>
        <source>Look for a slip in the name; the other parts of the expression still count.</source>
        <translation>Procure um erro no nome; as outras partes da expressão continuam valendo.</translation>
    </message>
    <message>
        <source>Nobody has a whole number under “%1”, and nothing else is sorted by.</source>
        <translation>Ninguém tem um número inteiro em “%1”, e não se ordena por outra coisa.</translation>
    </message>
    <message>
        <source>Make the attribute a whole number, or leave out order_by.</source>
        <translation>Faça do atributo um número inteiro, ou retire order_by.</translation>
    </message>
    <message>
        <source>No workflow leads to this queue.</source>
        <translation>Nenhum workflow leva a esta fila.</translation>
    </message>
    <message>
        <source>Remove it, or lead a workflow to it.</source>
        <translation>Remova-a, ou leve um workflow até ela.</translation>
    </message>
    <message>
        <source>“%1” fits nobody, whoever comes.</source>
        <translation>“%1” não corresponde a ninguém, venha quem vier.</translation>
    </message>
    <message>
        <source>Nothing to do where tasks are meant to be parked here.</source>
        <translation>Nada a fazer se a intenção é deixar tarefas paradas aqui.</translation>
    </message>
    <message>
        <source>“%1” fits nobody: this target is a delay of %2 seconds.</source>
        <translation>“%1” não corresponde a ninguém: este destino é um atraso de %2 segundos.</translation>
    </message>
    <message>
        <source>Nothing to do where that is meant.</source>
        <translation>Nada a fazer se a intenção for essa.</translation>
    </message>
    <message>
        <source>The priority “%1” is a text; TaskRouter reads it as a number.</source>
        <translation>A prioridade “%1” é um texto; o TaskRouter a lê como número.</translation>
    </message>
    <message>
        <source>Write it without quotes, so that no other reader stumbles.</source>
        <translation>Escreva-a sem aspas, para que nenhum outro leitor tropece.</translation>
    </message>
</context>
<context>
    <name>Routing::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>O que é estranho</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Nada de estranho foi encontrado.</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, for information: %3</source>
        <translation>Erros: %1, avisos: %2, informações: %3</translation>
    </message>
</context>
<context>
    <name>Routing::RoutingTest</name>
    <message>
        <source>the task is canceled by then</source>
        <translation>até lá a tarefa já foi cancelada</translation>
    </message>
    <message>
        <source>after %1 s: %2</source>
        <extracomment>What is wrong when a task is so many seconds old: &quot;after 60 s: the queue is &quot;Sales&quot;, expected &quot;Support&quot;&quot;</extracomment>
        <translation>após %1 s: %2</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>após %1 s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>the task is canceled %1, expected %2</source>
        <translation>a tarefa é cancelada %1, esperado %2</translation>
    </message>
    <message>
        <source>the routing target goes before every filter</source>
        <translation>o destino de roteamento vem antes de todo filtro</translation>
    </message>
    <message>
        <source>the filter is &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>o filtro é “%1”, esperado “%2”</translation>
    </message>
    <message>
        <source>the target is %1, expected %2</source>
        <translation>o destino é %1, esperado %2</translation>
    </message>
    <message>
        <source>the queue is &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>a fila é “%1”, esperado “%2”</translation>
    </message>
    <message>
        <source>the priority is %1, expected %2</source>
        <translation>a prioridade é %1, esperado %2</translation>
    </message>
    <message>
        <source>the first workers are %1, expected %2</source>
        <translation>os primeiros agentes são %1, esperado %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
</context>
<context>
    <name>Routing::RoutingTestReader</name>
    <message>
        <source>&quot;%1&quot; is expected</source>
        <translation>espera-se “%1”</translation>
    </message>
    <message>
        <source>a list of at least one test is expected</source>
        <translation>espera-se uma lista de pelo menos um teste</translation>
    </message>
    <message>
        <source>a name or a SID is expected</source>
        <translation>espera-se um nome ou um SID</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;, or several</source>
        <extracomment>&quot;there is no worker &quot;Ann&quot;, or several&quot;</extracomment>
        <translation>não há %1 “%2”, ou há vários</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is expected</source>
        <translation>espera-se um número inteiro de 0 a %1</translation>
    </message>
    <message>
        <source>a number of seconds from 0 to %1 is expected</source>
        <translation>espera-se um número de segundos de 0 a %1</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>workflow</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>espera-se uma lista</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>this worker stands there twice</source>
        <translation>este agente está ali duas vezes</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>atividade</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>espera-se um objeto</translation>
    </message>
    <message>
        <source>a test needs a name</source>
        <translation>um teste precisa de um nome</translation>
    </message>
    <message>
        <source>there are several workflows: which one is meant?</source>
        <translation>há vários workflows: qual deles?</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>espera-se um texto</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>espera-se true ou false</translation>
    </message>
    <message>
        <source>the name or the SID of a worker or a queue is expected</source>
        <translation>espera-se o nome ou o SID de um agente ou de uma fila</translation>
    </message>
    <message>
        <source>an object, or a list of them, is expected</source>
        <translation>espera-se um objeto, ou uma lista deles</translation>
    </message>
    <message>
        <source>nothing is expected here</source>
        <translation>nada é esperado aqui</translation>
    </message>
    <message>
        <source>targets count from 1</source>
        <translation>destinos são contados a partir de 1</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>the name or the number of a filter of the workflow is expected, or null for the default filter</source>
        <translation>espera-se o nome ou o número de um filtro do workflow, ou null para o filtro padrão</translation>
    </message>
    <message>
        <source>this is no file of routing tests: &quot;%1&quot; is expected</source>
        <translation>isto não é um arquivo de testes de roteamento: espera-se “%1”</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here; there are: %2</source>
        <extracomment>&quot;there is no &quot;expects&quot; here; there are: name, task, expect&quot;</extracomment>
        <translation>não há “%1” aqui; há: %2</translation>
    </message>
    <message>
        <source>a test without one is of &quot;%1&quot;, which is not there; there are: %2</source>
        <translation>um teste sem canal é de “%1”, que não existe; há: %2</translation>
    </message>
    <message>
        <source>there is no task channel &quot;%1&quot;; there are: %2</source>
        <translation>não há canal de tarefas “%1”; há: %2</translation>
    </message>
</context>
<context>
    <name>Routing::WorkflowReader</name>
    <message>
        <source>this is needed, and is an object</source>
        <translation>isto é necessário, e é um objeto</translation>
    </message>
    <message>
        <source>there is no queue: a filter or a default filter is needed</source>
        <translation>não há fila: é preciso um filtro ou um filtro padrão</translation>
    </message>
    <message>
        <source>routing knows nothing of that name</source>
        <translation>o roteamento não conhece esse nome</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>espera-se uma lista</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>espera-se um objeto</translation>
    </message>
    <message>
        <source>at least one target is needed</source>
        <translation>é preciso ao menos um destino (“target”)</translation>
    </message>
    <message>
        <source>the first target needs a queue</source>
        <translation>o primeiro destino precisa de uma fila</translation>
    </message>
    <message>
        <source>there is no queue &quot;%1&quot;</source>
        <translation>não há fila “%1”</translation>
    </message>
    <message>
        <source>a whole number from 0 is expected</source>
        <translation>espera-se um número inteiro a partir de 0</translation>
    </message>
    <message>
        <source>a number of seconds is expected, and this is a text: without the quotes it would be one</source>
        <translation>espera-se um número de segundos, e isto é um texto: sem as aspas seria um</translation>
    </message>
    <message>
        <source>a whole number of seconds from 1 to %1 is expected</source>
        <translation>espera-se um número inteiro de segundos de 1 a %1</translation>
    </message>
    <message>
        <source>a target has one known worker: by SID or by friendly name, not both</source>
        <translation>um destino tem um agente conhecido: por SID ou por nome, não ambos</translation>
    </message>
    <message>
        <source>the default filter needs a queue</source>
        <translation>o filtro padrão precisa de uma fila</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>espera-se um texto</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <extracomment>A place in a text, and what is wrong there: &quot;line 3, column 14: a comma is expected&quot;</extracomment>
        <translation>linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>this is no JSON (%1)</source>
        <translation>isto não é JSON (%1)</translation>
    </message>
</context>
<context>
    <name>Simulator::Control</name>
    <message>
        <source>jump, speed or paused is expected</source>
        <translation>espera-se jump, speed ou paused</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>a lista está vazia</translation>
    </message>
    <message>
        <source>[%1]: %2 What stands before it is done.</source>
        <translation>[%1]: %2 O que vem antes está feito.</translation>
    </message>
    <message>
        <source>%1 names nothing</source>
        <translation>%1 não nomeia nada</translation>
    </message>
    <message>
        <source>%1 is no id that there was</source>
        <translation>%1 não é um identificador que existiu</translation>
    </message>
    <message>
        <source>its workflow has no such step</source>
        <translation>seu workflow não tem tal etapa</translation>
    </message>
    <message>
        <source>it has no configuration</source>
        <translation>não tem configuração</translation>
    </message>
    <message>
        <source>%1 is no open reservation of it</source>
        <translation>%1 não é uma reserva aberta dela</translation>
    </message>
    <message>
        <source>%1 is no reservation of it</source>
        <translation>%1 não é uma reserva dela</translation>
    </message>
    <message>
        <source>its task does not know it</source>
        <translation>sua tarefa não a conhece</translation>
    </message>
    <message>
        <source>it is open, and its task or its worker does not know it</source>
        <translation>está aberta, e sua tarefa ou seu agente não a conhece</translation>
    </message>
    <message>
        <source>no length of time</source>
        <translation>não é uma duração</translation>
    </message>
    <message>
        <source>%1 is outside of what a fault may do</source>
        <translation>%1 está fora do que uma falha pode fazer</translation>
    </message>
    <message>
        <source>at least 0.1 seconds</source>
        <translation>ao menos 0,1 segundo</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>espera-se uma lista</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n is expected</source>
        <translation>
            <numerusform>espera-se uma lista de %n</numerusform>
            <numerusform>espera-se uma lista de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>espera-se um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>espera-se um texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>“%1” não é conhecido aqui</translation>
    </message>
    <message>
        <source>this stands here twice</source>
        <translation>isto está aqui duas vezes</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>espera-se true ou false</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>espera-se um número inteiro</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>espera-se um número</translation>
    </message>
    <message>
        <source>an Event is older than the one before</source>
        <translation>um evento é mais antigo que o anterior</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is expected: this is no saved world</source>
        <translation>espera-se “%1”: isto não é um mundo salvo</translation>
    </message>
    <message>
        <source>the file is cut or no JSON, at byte %1: %2</source>
        <translation>o arquivo está cortado ou não é JSON, no byte %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SID that a workspace has</source>
        <translation>“%1” não é um SID que um espaço de trabalho tenha</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>outra versão</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versão %1</translation>
    </message>
    <message>
        <source>the members of the file are expected</source>
        <translation>esperam-se os campos do arquivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known to this version, %2: the file was saved by %3. Open it with that one, or a newer one.</source>
        <translation>“%1” não é conhecido por esta versão, %2: o arquivo foi salvo por %3. Abra-o com essa ou com uma mais nova.</translation>
    </message>
    <message>
        <source>this version, %1, reads &quot;%2&quot;, and the file is &quot;%3&quot;, saved by %4</source>
        <translation>esta versão, %1, lê “%2”, e o arquivo é “%3”, salvo por %4</translation>
    </message>
</context>
<context>
    <name>Simulator::FaultPreview</name>
    <message>
        <source>%1 comes back.</source>
        <translation>Volta %1.</translation>
    </message>
    <message>
        <source>Nothing comes back: the connection closes.</source>
        <translation>Nada volta: a conexão se fecha.</translation>
    </message>
    <message>
        <source>Nothing comes back: the connection is reset.</source>
        <translation>Nada volta: a conexão é reiniciada.</translation>
    </message>
    <message>
        <source>Half of the answer comes back.</source>
        <translation>Volta metade da resposta.</translation>
    </message>
    <message>
        <source>Bytes come back that are no answer.</source>
        <translation>Voltam bytes que não são uma resposta.</translation>
    </message>
    <message>
        <source>Less comes back than the answer announces.</source>
        <translation>Volta menos do que a resposta anuncia.</translation>
    </message>
    <message>
        <source>The answer comes back at %1 bytes a second.</source>
        <translation>A resposta volta a %1 bytes por segundo.</translation>
    </message>
    <message>
        <source>The answer is %1 MiB longer.</source>
        <translation>A resposta é %1 MiB mais longa.</translation>
    </message>
    <message>
        <source>The answer&apos;s date is %1 minutes off.</source>
        <translation>A data da resposta está %1 minutos errada.</translation>
    </message>
    <message>
        <source>The answer comes back, changed.</source>
        <translation>A resposta volta alterada.</translation>
    </message>
    <message>
        <source>The answer comes back.</source>
        <translation>A resposta volta.</translation>
    </message>
    <message>
        <source>The request waits for %1 s.</source>
        <translation>A requisição espera %1 s.</translation>
    </message>
    <message>
        <source>Somebody else changes the reservation before.</source>
        <translation>Outra pessoa altera a reserva antes.</translation>
    </message>
    <message>
        <source>What was asked for is done.</source>
        <translation>O que foi pedido é feito.</translation>
    </message>
    <message>
        <source>Nothing is done.</source>
        <translation>Nada é feito.</translation>
    </message>
    <message>
        <source>Nobody asked anything in the last minute.</source>
        <translation>Ninguém pediu nada no último minuto.</translation>
    </message>
    <message numerus="yes">
        <source>It is for %1 of the %n request(s) of the last minute.</source>
        <translation>
            <numerusform>Vale para %1 de %n requisição do último minuto.</numerusform>
            <numerusform>Vale para %1 das %n requisições do último minuto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulator::FaultRule</name>
    <message>
        <source>Answers come late</source>
        <translation>Respostas chegam tarde</translation>
    </message>
    <message>
        <source>Answers trickle</source>
        <translation>Respostas pingam</translation>
    </message>
    <message>
        <source>An error instead of the answer</source>
        <translation>Um erro em vez da resposta</translation>
    </message>
    <message>
        <source>Connection closes, nothing done</source>
        <translation>A conexão se fecha, nada feito</translation>
    </message>
    <message>
        <source>Done, but the connection closes before the answer</source>
        <translation>Feito, mas a conexão se fecha antes da resposta</translation>
    </message>
    <message>
        <source>Connection is reset</source>
        <translation>A conexão é reiniciada</translation>
    </message>
    <message>
        <source>Done, but only half of the answer arrives</source>
        <translation>Feito, mas só chega metade da resposta</translation>
    </message>
    <message>
        <source>Garbage instead of an answer</source>
        <translation>Lixo em vez de uma resposta</translation>
    </message>
    <message>
        <source>Done, but the answer is shorter than announced</source>
        <translation>Feito, mas a resposta é menor que o anunciado</translation>
    </message>
    <message>
        <source>Somebody else changes the reservation first</source>
        <translation>Outra pessoa altera a reserva primeiro</translation>
    </message>
    <message>
        <source>The server&apos;s clock is wrong</source>
        <translation>O relógio do servidor está errado</translation>
    </message>
    <message>
        <source>Credentials are refused</source>
        <translation>Credenciais são recusadas</translation>
    </message>
    <message>
        <source>Answers are huge</source>
        <translation>Respostas são enormes</translation>
    </message>
    <message>
        <source>Answer %1 with a web page</source>
        <translation>Resposta %1 com uma página da web</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Resposta %1</translation>
    </message>
    <message>
        <source>%1, Retry-After %2 s</source>
        <translation>%1, Retry-After %2 s</translation>
    </message>
    <message>
        <source>%1, by %2 ms</source>
        <translation>%1, por %2 ms</translation>
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
            <numerusform>%1 · %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers have values of unusual types</source>
        <translation>Respostas têm valores de tipos incomuns</translation>
    </message>
    <message>
        <source>Lists go on at another host</source>
        <translation>Listas continuam em outro host</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas as requisições</translation>
    </message>
    <message>
        <source>All fetches</source>
        <translation>Todas as consultas</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Todas as listas</translation>
    </message>
    <message>
        <source>All updates</source>
        <translation>Todas as alterações</translation>
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
        <translation>Alterações de reservas</translation>
    </message>
    <message>
        <source>All of tasks</source>
        <translation>Tudo de tarefas</translation>
    </message>
    <message>
        <source>Lists of tasks</source>
        <translation>Listas de tarefas</translation>
    </message>
    <message>
        <source>All of workers</source>
        <translation>Tudo de agentes</translation>
    </message>
</context>
<context>
    <name>Simulator::Guide</name>
    <message>
        <source>It is decided: %1 of %2 goals reached.</source>
        <translation>Está decidido: %1 de %2 objetivos alcançados.</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached, %3 open. What must not happen is decided only at the end.</source>
        <translation>%1 de %2 objetivos alcançados, %3 em aberto. O que não deve acontecer só se decide no fim.</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached, %3 open.</source>
        <translation>%1 de %2 objetivos alcançados, %3 em aberto.</translation>
    </message>
    <message>
        <source>That was the last step. %1 The world goes on; the trainer&apos;s panel has the report and other scenarios.</source>
        <translation>Essa foi a última etapa. %1 O mundo continua; o painel do instrutor tem o relatório e outros cenários.</translation>
    </message>
</context>
<context>
    <name>Simulator::RequestWords</name>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
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
        <translation>Tarefa “%1”</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>excluir</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegível</translation>
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
        <translation>espera-se um objeto</translation>
    </message>
    <message>
        <source>there is no such field here</source>
        <translation>não há tal campo aqui</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>espera-se um texto</translation>
    </message>
    <message>
        <source>this is needed and must not be empty</source>
        <translation>isto é necessário e não pode ficar vazio</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>espera-se true ou false</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>espera-se um número</translation>
    </message>
    <message>
        <source>%1 to %2, both included</source>
        <translation>de %1 a %2, ambos incluídos</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>espera-se um número inteiro</translation>
    </message>
    <message>
        <source>seconds are expected: a number, or a list of the least and the most</source>
        <translation>esperam-se segundos: um número, ou uma lista do mínimo e do máximo</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>no máximo %n caractere</numerusform>
            <numerusform>no máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>espera-se uma lista</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>espera-se uma lista de textos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>“%1” não é conhecido aqui</translation>
    </message>
    <message>
        <source>there is nothing named &quot;%1&quot;</source>
        <translation>não há nada chamado “%1”</translation>
    </message>
    <message>
        <source>only a canceled or completed task has ended, and not before it came</source>
        <translation>só uma tarefa cancelada ou concluída terminou, e não antes de chegar</translation>
    </message>
    <message>
        <source>a finished task has no open reservation</source>
        <translation>uma tarefa terminada não tem reserva aberta</translation>
    </message>
    <message>
        <source>without an open reservation a task is pending or finished</source>
        <translation>sem reserva aberta, uma tarefa está pendente ou terminada</translation>
    </message>
    <message>
        <source>its reservations make this task %1</source>
        <translation>suas reservas fazem esta tarefa estar “%1”</translation>
    </message>
    <message>
        <source>its moments are not in order: age of the task, offered, answered, wrapped, ended</source>
        <translation>seus momentos não estão em ordem: idade da tarefa, oferecida, respondida, em pós-atendimento, terminada</translation>
    </message>
    <message>
        <source>1 is expected: the format that this version understands</source>
        <translation>espera-se 1: o formato que esta versão entende</translation>
    </message>
    <message>
        <source>a moment like 2026-03-02T14:03:27Z is expected</source>
        <translation>espera-se um momento como 2026-03-02T14:03:27Z</translation>
    </message>
    <message>
        <source>there are two of this name: %1</source>
        <translation>há dois com este nome: %1</translation>
    </message>
    <message>
        <source>accepts and rejects together are more than 1</source>
        <translation>accepts e rejects juntos passam de 1</translation>
    </message>
    <message>
        <source>at least 0.1 seconds</source>
        <translation>ao menos 0,1 segundo</translation>
    </message>
    <message>
        <source>tasks of a stream have no key</source>
        <translation>tarefas de um fluxo não têm chave</translation>
    </message>
    <message>
        <source>what is to be avoided is no step</source>
        <translation>o que deve ser evitado não é uma etapa</translation>
    </message>
    <message>
        <source>what is to be avoided needs an end</source>
        <translation>o que deve ser evitado precisa de um fim</translation>
    </message>
    <message>
        <source>there is something after the end</source>
        <translation>há algo depois do fim</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>aninhado fundo demais</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>o texto termina cedo demais</translation>
    </message>
    <message>
        <source>the name of a field in double quotes is expected</source>
        <translation>espera-se o nome de um campo entre aspas duplas</translation>
    </message>
    <message>
        <source>too many fields in one object</source>
        <translation>campos demais em um objeto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice</source>
        <translation>“%1” está aqui duas vezes</translation>
    </message>
    <message>
        <source>a colon is expected after &quot;%1&quot;</source>
        <translation>esperam-se dois-pontos depois de “%1”</translation>
    </message>
    <message>
        <source>a comma or } is expected</source>
        <translation>espera-se uma vírgula ou }</translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation>espera-se uma vírgula ou ]</translation>
    </message>
    <message>
        <source>a value is expected: an object, a list, a text in double quotes, a number, true, false or null</source>
        <translation>espera-se um valor: um objeto, uma lista, um texto entre aspas duplas, um número, true, false ou null</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>há aspas sem fechar</translation>
    </message>
    <message>
        <source>a text goes over the end of its line or has a control character</source>
        <translation>um texto passa do fim da linha ou tem um caractere de controle</translation>
    </message>
    <message>
        <source>\%1 is no escape</source>
        <translation>\%1 não é um escape</translation>
    </message>
    <message>
        <source>\u%1 is no character</source>
        <translation>\u%1 não é um caractere</translation>
    </message>
    <message>
        <source>\u%1 has no second half</source>
        <translation>\u%1 não tem a segunda metade</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u precisa de quatro dígitos hexadecimais</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>the file is too big</source>
        <translation>o arquivo é grande demais</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>isto não é UTF-8</translation>
    </message>
    <message>
        <source>one activity must not be available</source>
        <translation>uma atividade precisa ser não disponível</translation>
    </message>
    <message>
        <source>first and last names are needed</source>
        <translation>nomes e sobrenomes são necessários</translation>
    </message>
    <message>
        <source>TaskRouter does not let this happen: %1</source>
        <translation>O TaskRouter não deixa isto acontecer: %1</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of this language, as scenario files name their texts in it.</extracomment>
        <translation>pt</translation>
    </message>
    <message>
        <source>workflows are written as TaskRouter has them: &quot;configuration&quot;: {&quot;task_routing&quot;: {&quot;filters&quot;: [{&quot;expression&quot;: &quot;…&quot;, &quot;targets&quot;: [{&quot;queue&quot;: &quot;…&quot;, &quot;timeout&quot;: 60}]}], &quot;default_filter&quot;: {&quot;queue&quot;: &quot;…&quot;}}}</source>
        <translation>workflows são escritos como o TaskRouter os tem: &quot;configuration&quot;: {&quot;task_routing&quot;: {&quot;filters&quot;: [{&quot;expression&quot;: &quot;…&quot;, &quot;targets&quot;: [{&quot;queue&quot;: &quot;…&quot;, &quot;timeout&quot;: 60}]}], &quot;default_filter&quot;: {&quot;queue&quot;: &quot;…&quot;}}}</translation>
    </message>
    <message>
        <source>the configuration says it already, in &quot;default_filter&quot;</source>
        <translation>a configuração já diz isso, em &quot;default_filter&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a scenario, which says itself who arrives: a rate can be set for a workspace alone</source>
        <translation>“%1” é um cenário, que diz ele mesmo quem chega: um ritmo só pode ser definido para um espaço de trabalho</translation>
    </message>
    <message>
        <source>A rehearsal of this workspace as it was on %1.</source>
        <translation>Um ensaio deste espaço de trabalho como era em %1.</translation>
    </message>
    <message>
        <source>A rehearsal of this workspace.</source>
        <translation>Um ensaio deste espaço de trabalho.</translation>
    </message>
    <message>
        <source>Nobody was available when the workspace was read: all come to &quot;%1&quot; now.</source>
        <translation>Ninguém estava disponível quando o espaço de trabalho foi lido: todos vão agora para “%1”.</translation>
    </message>
    <message>
        <source>Workflow %1: no task was found that comes to %2; none will arrive there.</source>
        <translation>Workflow %1: não se encontrou tarefa que chegue a %2; nenhuma chegará lá.</translation>
    </message>
    <message>
        <source>Callbacks to %1 are not made: a rehearsal calls this machine alone, by plain http.</source>
        <translation>Callbacks para %1 não são feitos: um ensaio chama só este computador, por http simples.</translation>
    </message>
    <message>
        <source>Nobody was available when the workspace was read: to &quot;%1&quot; come now: %2</source>
        <translation>Ninguém estava disponível quando o espaço de trabalho foi lido: vão agora para “%1”: %2</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; when the workspace was read; nobody has a task in a rehearsal, so within %2 minutes they are back in &quot;%3&quot;: %4</source>
        <translation>Em “%1” quando o espaço de trabalho foi lido; em um ensaio ninguém tem uma tarefa, então em %2 minutos estão de volta em “%3”: %4</translation>
    </message>
    <message>
        <source>Away for more than %1 hours when the workspace was read, and not expected back: %2</source>
        <translation>Ausentes havia mais de %1 horas quando o espaço de trabalho foi lido, e não esperados de volta: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>não há tal arquivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a scenario nor a file; the scenarios are: %2</source>
        <translation>“%1” não é nem um cenário nem um arquivo; os cenários são: %2</translation>
    </message>
</context>
<context>
    <name>Simulator::ScenarioWriter</name>
    <message>
        <source>Say here what the trainee is to do.</source>
        <translation>Diga aqui o que o aluno deve fazer.</translation>
    </message>
    <message>
        <source>Have a task accepted</source>
        <translation>Fazer uma tarefa ser aceita</translation>
    </message>
    <message>
        <source>A word to the trainee, five seconds after the start.</source>
        <translation>Uma palavra ao aluno, cinco segundos após o início.</translation>
    </message>
</context>
<context>
    <name>Simulator::ScriptAction</name>
    <message>
        <source>is answered</source>
        <translation>é atendido</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>não é atendido</translation>
    </message>
    <message>
        <source>is busy</source>
        <translation>está ocupado</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>não pode ser alcançado</translation>
    </message>
    <message>
        <source>rings until the caller is gone</source>
        <translation>toca até o chamador sumir</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>A task arrives: %1</source>
        <translation>Chega uma tarefa: %1</translation>
    </message>
    <message>
        <source>The caller hangs up: %1</source>
        <translation>O chamador desliga: %1</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 aceita</translation>
    </message>
    <message>
        <source>%1 rejects</source>
        <translation>%1 rejeita</translation>
    </message>
    <message>
        <source>%1 takes the call in a conference</source>
        <translation>%1 pega a chamada em uma conferência</translation>
    </message>
    <message>
        <source>%1 wraps up</source>
        <translation>%1 entra em pós-atendimento</translation>
    </message>
    <message>
        <source>%1 completes</source>
        <translation>%1 conclui</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 vai para %2</translation>
    </message>
    <message>
        <source>%1: the telephone %2</source>
        <translation>%1: o telefone %2</translation>
    </message>
    <message>
        <source>The task is canceled: %1</source>
        <translation>A tarefa é cancelada: %1</translation>
    </message>
    <message>
        <source>The task is deleted: %1</source>
        <translation>A tarefa é excluída: %1</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation>Falha: %1</translation>
    </message>
    <message>
        <source>All faults end</source>
        <translation>Todas as falhas terminam</translation>
    </message>
    <message>
        <source>A note: %1</source>
        <translation>Uma nota: %1</translation>
    </message>
    <message>
        <source>From now on so many tasks arrive an hour: %1</source>
        <translation>A partir de agora chegam tantas tarefas por hora: %1</translation>
    </message>
</context>
<context>
    <name>Simulator::Simulation</name>
    <message>
        <source>There is no such worker or activity.</source>
        <translation>Não há tal agente ou atividade.</translation>
    </message>
    <message>
        <source>The task is not there.</source>
        <translation>A tarefa não está lá.</translation>
    </message>
    <message>
        <source>The worker has no reservation that this fits.</source>
        <translation>O agente não tem reserva a que isto sirva.</translation>
    </message>
    <message>
        <source>Nobody is on the line any more.</source>
        <translation>Não há mais ninguém na linha.</translation>
    </message>
    <message>
        <source>No tasks arrive by themselves in this scenario.</source>
        <translation>Neste cenário nenhuma tarefa chega sozinha.</translation>
    </message>
</context>
<context>
    <name>Simulator::SimulatorThread</name>
    <message>
        <source>The simulator cannot listen on port %1: %2</source>
        <translation>O simulador não pode escutar na porta %1: %2</translation>
    </message>
    <message>
        <source>This fault is over already.</source>
        <translation>Esta falha já acabou.</translation>
    </message>
    <message>
        <source>There is no room for more trainees.</source>
        <translation>Não há lugar para mais alunos.</translation>
    </message>
    <message numerus="yes">
        <source>%n moments are kept already. Remove one first.</source>
        <translation>
            <numerusform>%n momento já está guardado. Remova um primeiro.</numerusform>
            <numerusform>%n momentos já estão guardados. Remova um primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>This moment is not kept any more.</source>
        <translation>Este momento não está mais guardado.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a world.</source>
        <translation>%1 é grande demais para um mundo.</translation>
    </message>
    <message>
        <source>There is a trainee of this name. Names tell who did what.</source>
        <translation>Já existe um aluno com este nome. Os nomes dizem quem fez o quê.</translation>
    </message>
</context>
<context>
    <name>Simulator::Snapshot</name>
    <message>
        <source>reached after %1</source>
        <translation>alcançado após %1</translation>
    </message>
    <message>
        <source>missed after %1</source>
        <translation>perdido após %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, restam %2</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>a partir de %1: %2</translation>
    </message>
    <message>
        <source>There is no such worker.</source>
        <translation>Não há tal agente.</translation>
    </message>
    <message>
        <source>There is no such activity.</source>
        <translation>Não há tal atividade.</translation>
    </message>
    <message>
        <source>There is no workflow that could take a task.</source>
        <translation>Não há workflow que possa receber uma tarefa.</translation>
    </message>
    <message>
        <source>A new call</source>
        <translation>Uma nova chamada</translation>
    </message>
    <message>
        <source>The title is too long.</source>
        <translation>O título é longo demais.</translation>
    </message>
    <message>
        <source>Seed %1, from %2 to %3 UTC, %4 minutes</source>
        <translation>Semente %1, de %2 a %3 UTC, %4 minutos</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>[reached]</source>
        <translation>[alcançado]</translation>
    </message>
    <message>
        <source>[missed]</source>
        <translation>[perdido]</translation>
    </message>
    <message>
        <source>[open]</source>
        <translation>[em aberto]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Tasks arrived</source>
        <translation>Tarefas chegadas</translation>
    </message>
    <message>
        <source>Offers made</source>
        <translation>Ofertas feitas</translation>
    </message>
    <message>
        <source>Offers accepted</source>
        <translation>Ofertas aceitas</translation>
    </message>
    <message>
        <source>Offers rejected</source>
        <translation>Ofertas rejeitadas</translation>
    </message>
    <message>
        <source>Offers that ran out</source>
        <translation>Ofertas expiradas</translation>
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
        <translation>Reservas concluídas</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <translation>Tarefas concluídas</translation>
    </message>
    <message>
        <source>Tasks canceled, callers lost among them</source>
        <translation>Tarefas canceladas, entre elas chamadores perdidos</translation>
    </message>
    <message>
        <source>Mean time until somebody accepted: %1 minutes</source>
        <translation>Tempo médio até alguém aceitar: %1 minutos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tasks there at the beginning</source>
        <translation>Tarefas presentes no início</translation>
    </message>
    <message>
        <source>Tasks open now</source>
        <translation>Tarefas ainda abertas</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>após %1</translation>
    </message>
</context>
<context>
    <name>SimulatorMain</name>
    <message>
        <source>What to simulate: %1, or a file.</source>
        <translation>O que simular: %1, ou um arquivo.</translation>
    </message>
    <message>
        <source>Port on the loopback interface; 0 for any free one.</source>
        <translation>Porta na interface de loopback; 0 para qualquer uma livre.</translation>
    </message>
    <message>
        <source>The same seed and requests give the same answers.</source>
        <translation>A mesma semente e as mesmas requisições dão as mesmas respostas.</translation>
    </message>
    <message>
        <source>Simulated seconds per second, 0.1 to 60; 0 lets the clock stand still.</source>
        <translation>Segundos simulados por segundo, de 0.1 a 60; 0 deixa o relógio parado.</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;.</source>
        <translation>--%1 não pode ser “%2”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option.</source>
        <translation>“%1” não é uma opção.</translation>
    </message>
    <message>
        <source>A TaskRouter to rehearse with: a simulated contact centre on the loopback interface. Its first line of output is a JSON object with url, account_sid, auth_token, workspace_sid and task_sid. Below url/_simulator other programs steer it; GET /_simulator/openapi.json, with account_sid and auth_token, describes how.</source>
        <translation>Um TaskRouter para ensaiar: um centro de contato simulado na interface de loopback. Sua primeira linha de saída é um objeto JSON com url, account_sid, auth_token, workspace_sid e task_sid. Abaixo de url/_simulator outros programas o controlam; GET /_simulator/openapi.json, com account_sid e auth_token, descreve como.</translation>
    </message>
    <message>
        <source>Rehearse a workspace instead: a file of &quot;Save workspace&quot;, lists of twilio-cli (-o json), the configuration of a workflow, or a folder of them. May be given several times.</source>
        <translation>Ensaiar em vez disso um espaço de trabalho: um arquivo de “Salvar espaço de trabalho”, listas do twilio-cli (-o json), a configuração de um workflow, ou uma pasta com eles. Pode ser dado várias vezes.</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour, with --workspace.</source>
        <translation>Tarefas que chegam em uma hora, com --workspace.</translation>
    </message>
    <message>
        <source>--scenario and --workspace exclude each other.</source>
        <translation>--scenario e --workspace excluem um ao outro.</translation>
    </message>
    <message>
        <source>--arrivals needs --workspace.</source>
        <translation>--arrivals precisa de --workspace.</translation>
    </message>
</context>
</TS>
