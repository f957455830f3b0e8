<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>Catalogue</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation>Accepter pour %1</translation>
    </message>
    <message>
        <source>Marks the reservation as accepted and gives the task to the worker. No call is made and nobody is connected.</source>
        <translation>Marque la réservation comme acceptée et donne la tâche à l’agent. Aucun appel n’est passé et personne n’est mis en relation.</translation>
    </message>
    <message>
        <source>Accept needs a pending reservation (%1).</source>
        <translation>Accepter exige une réservation «&#xa0;pending&#xa0;» (%1).</translation>
    </message>
    <message>
        <source>{worker} gets the task and the reservation becomes accepted</source>
        <translation>{worker} reçoit la tâche et la réservation devient «&#xa0;accepted&#xa0;»</translation>
    </message>
    <message>
        <source>nobody is called</source>
        <translation>personne n’est appelé</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Reject for %1</source>
        <translation>Refuser pour %1</translation>
    </message>
    <message>
        <source>Turns the offer down for the worker, so that the task goes on to somebody else. Name an unavailable activity, or the same worker may be offered the task again at once.</source>
        <translation>Décline l’offre pour l’agent, et la tâche passe à quelqu’un d’autre. Indiquez une activité indisponible, sinon la tâche peut être aussitôt reproposée au même agent.</translation>
    </message>
    <message>
        <source>Reject needs a pending reservation (%1).</source>
        <translation>Refuser exige une réservation «&#xa0;pending&#xa0;» (%1).</translation>
    </message>
    <message>
        <source>Turns the task down and moves {worker} to activity {WorkerActivitySid}</source>
        <translation>Refuse la tâche et met {worker} dans l’activité {WorkerActivitySid}</translation>
    </message>
    <message>
        <source>Turns the task down and lets {worker} go back to the activity before the offer</source>
        <translation>Refuse la tâche et laisse {worker} revenir à l’activité d’avant l’offre</translation>
    </message>
    <message>
        <source>if that activity is available, the same task may come back at once</source>
        <translation>si cette activité est disponible, la même tâche peut revenir aussitôt</translation>
    </message>
    <message>
        <source>the task is offered to the next worker</source>
        <translation>la tâche est proposée à l’agent suivant</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Send conference to %1</source>
        <translation>Conférence avec %1</translation>
    </message>
    <message>
        <source>Calls the worker, brings worker and caller together in a conference, and accepts the reservation once that has worked. The way to answer voice tasks.</source>
        <translation>Appelle l’agent, le réunit avec l’appelant dans une conférence et accepte la réservation dès que cela a réussi. C’est ainsi que l’on répond aux tâches vocales.</translation>
    </message>
    <message>
        <source>Conference needs a pending reservation (%1).</source>
        <translation>Conférence exige une réservation «&#xa0;pending&#xa0;» (%1).</translation>
    </message>
    <message>
        <source>Rings {To} from {From}</source>
        <translation>Appelle {To} depuis {From}</translation>
    </message>
    <message>
        <source>Rings {To}</source>
        <translation>Appelle {To}</translation>
    </message>
    <message>
        <source>the caller waits until {worker} answers, then the reservation becomes accepted</source>
        <translation>l’appelant attend que {worker} réponde, puis la réservation devient «&#xa0;accepted&#xa0;»</translation>
    </message>
    <message>
        <source>the caller keeps hearing hold music until {worker} answers, then the reservation becomes accepted</source>
        <translation>l’appelant entend la musique d’attente jusqu’à ce que {worker} réponde, puis la réservation devient «&#xa0;accepted&#xa0;»</translation>
    </message>
    <message>
        <source>Supervise</source>
        <translation>Superviser</translation>
    </message>
    <message>
        <source>Supervise %1</source>
        <translation>Superviser %1</translation>
    </message>
    <message>
        <source>Calls a supervisor and lets them join the conference of this reservation: to listen, to advise the worker, or to speak to everyone.</source>
        <translation>Appelle un superviseur et le fait entrer dans la conférence de cette réservation&#xa0;: pour écouter, pour conseiller l’agent ou pour parler à tous.</translation>
    </message>
    <message>
        <source>Supervise needs an accepted reservation (%1).</source>
        <translation>Superviser exige une réservation «&#xa0;accepted&#xa0;» (%1).</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who listens to the conference of {worker} and is not heard</source>
        <translation>Appelle {Supervisor}, qui écoute la conférence de {worker} sans être entendu</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who hears the conference and is heard by {worker} alone</source>
        <translation>Appelle {Supervisor}, qui entend la conférence et n’est entendu que de {worker}</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker} and is heard by everyone</source>
        <translation>Appelle {Supervisor}, qui rejoint la conférence de {worker} et est entendu de tous</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker} in mode {SupervisorMode}</source>
        <translation>Appelle {Supervisor}, qui rejoint la conférence de {worker} en mode {SupervisorMode}</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker}</source>
        <translation>Appelle {Supervisor}, qui rejoint la conférence de {worker}</translation>
    </message>
    <message>
        <source>the reservation stays accepted</source>
        <translation>la réservation reste «&#xa0;accepted&#xa0;»</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Complete for %1</source>
        <translation>Terminer pour %1</translation>
    </message>
    <message>
        <source>Ends the reservation and with it the work on the task. There is no way back, and the task is deleted a few minutes later.</source>
        <translation>Met fin à la réservation, et avec elle au travail sur la tâche. Il n’y a pas de retour possible, et la tâche est supprimée quelques minutes plus tard.</translation>
    </message>
    <message>
        <source>Complete needs an accepted or wrapping reservation (%1).</source>
        <translation>Terminer exige une réservation «&#xa0;accepted&#xa0;» ou «&#xa0;wrapping&#xa0;» (%1).</translation>
    </message>
    <message>
        <source>Ends the work of {worker} on this task for good</source>
        <translation>Met fin définitivement au travail de {worker} sur cette tâche</translation>
    </message>
    <message>
        <source>the task is deleted about five minutes later</source>
        <translation>la tâche est supprimée environ cinq minutes plus tard</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Post-traitement</translation>
    </message>
    <message>
        <source>Wrap up for %1</source>
        <translation>Passer %1 en post-traitement</translation>
    </message>
    <message>
        <source>Says that the conversation is over and the worker is finishing the paperwork. Known to work on Flex accounts; others may refuse it.</source>
        <translation>Indique que la conversation est finie et que l’agent s’occupe du post-traitement. Fonctionne à coup sûr avec les comptes Flex&#xa0;; d’autres le refusent peut-être.</translation>
    </message>
    <message>
        <source>Wrap up needs an accepted reservation (%1).</source>
        <translation>Post-traitement exige une réservation «&#xa0;accepted&#xa0;» (%1).</translation>
    </message>
    <message>
        <source>{worker} goes on to wrap-up for this task</source>
        <translation>{worker} passe en post-traitement pour cette tâche</translation>
    </message>
    <message>
        <source>the reservation stays open until somebody completes it</source>
        <translation>la réservation reste ouverte jusqu’à ce que quelqu’un la termine</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>Passer l’appel</translation>
    </message>
    <message>
        <source>Send dequeue to %1</source>
        <translation>Passer l’appel à %1</translation>
    </message>
    <message>
        <source>Calls the worker and joins the queued caller to that call directly, without a conference. Conference does the same and can do more.</source>
        <translation>Appelle l’agent et le relie directement à l’appelant de la file, sans conférence. Conférence fait la même chose et peut davantage.</translation>
    </message>
    <message>
        <source>Dequeue needs a pending reservation (%1).</source>
        <translation>Passer l’appel exige une réservation «&#xa0;pending&#xa0;» (%1).</translation>
    </message>
    <message>
        <source>Rings {DequeueTo} from {DequeueFrom} and connects the caller directly</source>
        <translation>Appelle {DequeueTo} depuis {DequeueFrom} et relie directement l’appelant</translation>
    </message>
    <message>
        <source>the reservation becomes accepted once {worker} answers</source>
        <translation>la réservation devient «&#xa0;accepted&#xa0;» dès que {worker} répond</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Send call to %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Calls the worker and runs your TwiML document when the call is answered. The reservation stays pending unless you ask to accept it as well.</source>
        <translation>Appelle l’agent et exécute votre document TwiML quand on décroche. La réservation reste «&#xa0;pending&#xa0;» si vous ne demandez pas de l’accepter aussi.</translation>
    </message>
    <message>
        <source>Call needs a pending reservation (%1).</source>
        <translation>Appeler exige une réservation «&#xa0;pending&#xa0;» (%1).</translation>
    </message>
    <message>
        <source>Rings {CallTo} from {CallFrom} and runs the TwiML of {CallUrl} when the call is answered</source>
        <translation>Appelle {CallTo} depuis {CallFrom} et exécute le TwiML de {CallUrl} quand on décroche</translation>
    </message>
    <message>
        <source>the reservation becomes accepted</source>
        <translation>la réservation devient «&#xa0;accepted&#xa0;»</translation>
    </message>
    <message>
        <source>the reservation stays pending until it is accepted or rejected on its own</source>
        <translation>la réservation reste «&#xa0;pending&#xa0;» jusqu’à ce qu’elle soit acceptée ou refusée à part</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Rediriger</translation>
    </message>
    <message>
        <source>Send redirect for %1</source>
        <translation>Rediriger l’appel pour %1</translation>
    </message>
    <message>
        <source>Sends the waiting caller&apos;s own call to another TwiML document. The reservation stays pending unless you ask to accept it as well.</source>
        <translation>Envoie l’appel en attente lui-même vers un autre document TwiML. La réservation reste «&#xa0;pending&#xa0;» si vous ne demandez pas de l’accepter aussi.</translation>
    </message>
    <message>
        <source>Redirect needs a pending reservation (%1).</source>
        <translation>Rediriger exige une réservation «&#xa0;pending&#xa0;» (%1).</translation>
    </message>
    <message>
        <source>Sends the caller&apos;s call {RedirectCallSid} to the TwiML of {RedirectUrl}</source>
        <translation>Envoie l’appel {RedirectCallSid} vers le TwiML de {RedirectUrl}</translation>
    </message>
    <message>
        <source>The workspace in which all of this takes place.</source>
        <translation>L’espace de travail où tout cela se déroule.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>The task whose reservations are meant.</source>
        <translation>La tâche dont il s’agit de lire les réservations.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>The reservation itself: one offer of the task to one worker.</source>
        <translation>La réservation elle-même&#xa0;: une offre de la tâche à un agent.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Lists only the reservations that are in this state now.</source>
        <translation>Ne liste que les réservations qui sont actuellement dans cet état.</translation>
    </message>
    <message>
        <source>Lists only the offers made to this worker.</source>
        <translation>Ne liste que les offres faites à cet agent.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>How many reservations one answer brings. Larger pages need fewer requests.</source>
        <translation>Combien de réservations apporte une réponse. De plus grandes pages demandent moins de requêtes.</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Taille de page</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>réservations</translation>
    </message>
    <message>
        <source>Only an echo for the client: TaskRouter no longer jumps to a page by number. Follow the address of the next page instead.</source>
        <translation>Un simple écho pour le programme&#xa0;: TaskRouter ne saute plus à une page par son numéro. Suivez plutôt l’adresse de la page suivante.</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Numéro de page</translation>
    </message>
    <message>
        <source>Where the next page begins. It comes with the answer before and is never made up by hand.</source>
        <translation>Où commence la page suivante. Il vient avec la réponse précédente et ne se compose jamais à la main.</translation>
    </message>
    <message>
        <source>Page token</source>
        <translation>Jeton de page</translation>
    </message>
    <message>
        <source>Stops after this many reservations. The app counts for itself and never sends this to TaskRouter.</source>
        <translation>S’arrête après ce nombre de réservations. Le programme compte lui-même et n’envoie jamais cela à TaskRouter.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the reservation has moved on since.</source>
        <translation>La version (ETag) que vous avez vue. TaskRouter refuse la modification avec 412 si la réservation a changé depuis.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The state that the reservation is to take. Each button that changes the state fills this in by itself.</source>
        <translation>L’état que doit prendre la réservation. Chaque bouton qui change l’état le renseigne lui-même.</translation>
    </message>
    <message>
        <source>Reservation status</source>
        <translation>État de la réservation</translation>
    </message>
    <message>
        <source>The activity that the worker takes up after turning the task down. Choose an unavailable one if the worker should not get the same offer again.</source>
        <translation>L’activité que l’agent prend après avoir refusé la tâche. Choisissez-en une indisponible s’il ne doit pas recevoir de nouveau la même offre.</translation>
    </message>
    <message>
        <source>Activity after the rejection</source>
        <translation>Activité après le refus</translation>
    </message>
    <message>
        <source>the activity before the offer</source>
        <translation>l’activité d’avant l’offre</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value}</source>
        <translation>met {worker} dans l’activité {value}</translation>
    </message>
    <message>
        <source>Which instruction TaskRouter runs for this reservation. The action that you chose fills this in by itself.</source>
        <translation>L’instruction que TaskRouter exécute pour cette réservation. L’action choisie la renseigne elle-même.</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>The activity that the worker takes up when the call with the caller has ended.</source>
        <translation>L’activité que l’agent prend quand l’appel avec l’appelant est terminé.</translation>
    </message>
    <message>
        <source>Activity afterwards</source>
        <translation>Activité ensuite</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value} after the call</source>
        <translation>met {worker} dans l’activité {value} après l’appel</translation>
    </message>
    <message>
        <source>The number that the worker sees as the calling one. It must be a Twilio number or a verified number of the account.</source>
        <translation>Le numéro que l’agent voit comme appelant. Ce doit être un numéro Twilio ou un numéro vérifié du compte.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>calls from {value}</source>
        <translation>appelle depuis {value}</translation>
    </message>
    <message>
        <source>Whether both sides of the call are recorded.</source>
        <translation>Si les deux côtés de l’appel sont enregistrés.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>records nothing</source>
        <translation>n’enregistre rien</translation>
    </message>
    <message>
        <source>records both sides from the moment of the answer</source>
        <translation>enregistre les deux côtés dès que l’on décroche</translation>
    </message>
    <message>
        <source>How long the worker&apos;s phone may ring before the attempt is given up. SIP endpoints take 600 at most.</source>
        <translation>Combien de temps le téléphone de l’agent peut sonner avant l’abandon de la tentative. Les points de terminaison SIP admettent 600 au maximum.</translation>
    </message>
    <message>
        <source>Ring at most</source>
        <translation>Sonnerie au plus</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>lets it ring for at most {value} seconds</source>
        <translation>laisse sonner au plus {value} secondes</translation>
    </message>
    <message>
        <source>Where to reach the worker: a Voice client, a SIP address or a phone number. Replaces the contact_uri among the worker&apos;s attributes.</source>
        <translation>Où joindre l’agent&#xa0;: un client Voice, une adresse SIP ou un numéro de téléphone. Remplace contact_uri dans les attributs de l’agent.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>the worker&apos;s contact_uri</source>
        <translation>contact_uri de l’agent</translation>
    </message>
    <message>
        <source>rings {value}</source>
        <translation>appelle {value}</translation>
    </message>
    <message>
        <source>The web address that is told how the call to the worker goes.</source>
        <translation>L’adresse web à laquelle est signalé le déroulement de l’appel à l’agent.</translation>
    </message>
    <message>
        <source>Call status URL</source>
        <translation>URL de l’état de l’appel</translation>
    </message>
    <message>
        <source>reports the call to {value}</source>
        <translation>signale l’appel à {value}</translation>
    </message>
    <message>
        <source>How long the worker&apos;s phone may ring before the attempt is given up.</source>
        <translation>Combien de temps le téléphone de l’agent peut sonner avant l’abandon de la tentative.</translation>
    </message>
    <message>
        <source>The web address of the TwiML document that runs once the worker has answered.</source>
        <translation>L’adresse web du document TwiML qui s’exécute dès que l’agent a répondu.</translation>
    </message>
    <message>
        <source>TwiML URL</source>
        <translation>URL TwiML</translation>
    </message>
    <message>
        <source>runs the TwiML of {value}</source>
        <translation>exécute le TwiML de {value}</translation>
    </message>
    <message>
        <source>The web address that is told when the call to the worker has ended.</source>
        <translation>L’adresse web à laquelle est signalée la fin de l’appel à l’agent.</translation>
    </message>
    <message>
        <source>reports the end of the call to {value}</source>
        <translation>signale la fin de l’appel à {value}</translation>
    </message>
    <message>
        <source>Whether the reservation is accepted together with the call. Otherwise it stays pending and may still time out.</source>
        <translation>Si la réservation est acceptée en même temps que l’appel. Sinon elle reste «&#xa0;pending&#xa0;» et peut encore expirer.</translation>
    </message>
    <message>
        <source>Accept as well</source>
        <translation>Accepter aussi</translation>
    </message>
    <message>
        <source>The caller&apos;s live call that waits in the queue.</source>
        <translation>L’appel en cours de l’appelant qui attend dans la file.</translation>
    </message>
    <message>
        <source>Call to redirect</source>
        <translation>Appel à rediriger</translation>
    </message>
    <message>
        <source>takes call {value}</source>
        <translation>prend l’appel {value}</translation>
    </message>
    <message>
        <source>Whether the reservation is accepted together with the redirect. Otherwise it stays pending and may still time out.</source>
        <translation>Si la réservation est acceptée en même temps que la redirection. Sinon elle reste «&#xa0;pending&#xa0;» et peut encore expirer.</translation>
    </message>
    <message>
        <source>The web address of the TwiML document that takes over the caller&apos;s call.</source>
        <translation>L’adresse web du document TwiML qui reprend l’appel de l’appelant.</translation>
    </message>
    <message>
        <source>The number that the worker sees as the calling one. A Twilio number or a verified number of the account.</source>
        <translation>Le numéro que l’agent voit comme appelant. Un numéro Twilio ou un numéro vérifié du compte.</translation>
    </message>
    <message>
        <source>How the request to the call status URL is made.</source>
        <translation>Comment se fait la requête vers l’URL de l’état de l’appel.</translation>
    </message>
    <message>
        <source>Call status method</source>
        <translation>Méthode de l’état de l’appel</translation>
    </message>
    <message>
        <source>Which steps of the call to the worker are reported.</source>
        <translation>Quelles étapes de l’appel à l’agent sont signalées.</translation>
    </message>
    <message>
        <source>Call status events</source>
        <translation>Étapes d’appel signalées</translation>
    </message>
    <message>
        <source>Whether everything the worker takes part in is recorded, the time between two conferences included.</source>
        <translation>Si tout ce à quoi l’agent participe est enregistré, y compris le temps entre deux conférences.</translation>
    </message>
    <message>
        <source>Record the worker</source>
        <translation>Enregistrer l’agent</translation>
    </message>
    <message>
        <source>does not record {worker}</source>
        <translation>n’enregistre pas {worker}</translation>
    </message>
    <message>
        <source>Whether the worker&apos;s microphone is off when they enter the conference.</source>
        <translation>Si le micro de l’agent est coupé quand il entre dans la conférence.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>{worker} joins unmuted</source>
        <translation>{worker} entre avec le micro ouvert</translation>
    </message>
    <message>
        <source>{worker} joins muted</source>
        <translation>{worker} entre avec le micro coupé</translation>
    </message>
    <message>
        <source>Whether a tone is heard when the worker comes in or goes out.</source>
        <translation>Si un son se fait entendre quand l’agent entre ou sort.</translation>
    </message>
    <message>
        <source>Beep</source>
        <translation>Bip</translation>
    </message>
    <message>
        <source>plays no beep for {worker}</source>
        <translation>aucun bip pour {worker}</translation>
    </message>
    <message>
        <source>beeps when {worker} joins</source>
        <translation>bip quand {worker} entre</translation>
    </message>
    <message>
        <source>beeps when {worker} leaves</source>
        <translation>bip quand {worker} sort</translation>
    </message>
    <message>
        <source>beeps when {worker} joins and leaves</source>
        <translation>bip quand {worker} entre et sort</translation>
    </message>
    <message>
        <source>Whether the conference begins when the worker comes in. If not, the worker is silent and hears music until somebody else begins it.</source>
        <translation>Si la conférence commence quand l’agent entre. Sinon, il est muet et entend de la musique jusqu’à ce que quelqu’un d’autre la commence.</translation>
    </message>
    <message>
        <source>Start on entry</source>
        <translation>Commence à l’entrée</translation>
    </message>
    <message>
        <source>leaves {worker} waiting with music until somebody else starts the conference</source>
        <translation>laisse {worker} attendre en musique jusqu’à ce que quelqu’un d’autre commence la conférence</translation>
    </message>
    <message>
        <source>starts the conference when {worker} joins</source>
        <translation>commence la conférence quand {worker} entre</translation>
    </message>
    <message>
        <source>Whether the conference is over for everybody when the worker hangs up.</source>
        <translation>Si la conférence est finie pour tous quand l’agent raccroche.</translation>
    </message>
    <message>
        <source>End when the worker leaves</source>
        <translation>Finit quand l’agent sort</translation>
    </message>
    <message>
        <source>The web address of the music that people hear before the conference begins.</source>
        <translation>L’adresse web de la musique que l’on entend avant le début de la conférence.</translation>
    </message>
    <message>
        <source>Waiting music URL</source>
        <translation>URL de la musique d’attente</translation>
    </message>
    <message>
        <source>Twilio&apos;s hold music</source>
        <translation>musique d’attente de Twilio</translation>
    </message>
    <message>
        <source>plays {value} to those who wait</source>
        <translation>joue {value} à ceux qui attendent</translation>
    </message>
    <message>
        <source>How the waiting music is asked for. GET suits a fixed sound file, because it can then be cached.</source>
        <translation>Comment la musique d’attente est demandée. GET convient à un fichier audio fixe, car il peut alors être mis en cache.</translation>
    </message>
    <message>
        <source>Waiting music method</source>
        <translation>Méthode de la musique d’attente</translation>
    </message>
    <message>
        <source>Whether the worker hears what the line gives before the call is answered, such as ringing or an announcement.</source>
        <translation>Si l’agent entend ce qui passe sur la ligne avant le décroché, comme la sonnerie ou une annonce.</translation>
    </message>
    <message>
        <source>Early media</source>
        <translation>Ligne avant le décroché</translation>
    </message>
    <message>
        <source>keeps {worker} from hearing the line before the answer</source>
        <translation>empêche {worker} d’entendre la ligne avant le décroché</translation>
    </message>
    <message>
        <source>lets {worker} hear the line before the answer</source>
        <translation>laisse {worker} entendre la ligne avant le décroché</translation>
    </message>
    <message>
        <source>How many people the conference holds before it is full.</source>
        <translation>Combien de personnes la conférence peut contenir.</translation>
    </message>
    <message>
        <source>Max participants</source>
        <translation>Participants au plus</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>admits at most {value} participants</source>
        <translation>admet au plus {value} participants</translation>
    </message>
    <message>
        <source>The web address that is told what happens in the conference. Only the one that the first participant brings along counts.</source>
        <translation>L’adresse web à laquelle est signalé ce qui se passe dans la conférence. Seule compte celle qu’apporte le premier participant.</translation>
    </message>
    <message>
        <source>Conference status URL</source>
        <translation>URL de l’état de la conférence</translation>
    </message>
    <message>
        <source>reports the conference to {value}</source>
        <translation>signale la conférence à {value}</translation>
    </message>
    <message>
        <source>How the request to the conference status URL is made.</source>
        <translation>Comment se fait la requête vers l’URL de l’état de la conférence.</translation>
    </message>
    <message>
        <source>Conference status method</source>
        <translation>Méthode de l’état de la conférence</translation>
    </message>
    <message>
        <source>Which happenings in the conference are reported.</source>
        <translation>Quels événements de la conférence sont signalés.</translation>
    </message>
    <message>
        <source>Conference events</source>
        <translation>Événements de conférence signalés</translation>
    </message>
    <message>
        <source>Whether the whole conference is recorded.</source>
        <translation>Si toute la conférence est enregistrée.</translation>
    </message>
    <message>
        <source>Record the conference</source>
        <translation>Enregistrer la conférence</translation>
    </message>
    <message>
        <source>does not record the conference</source>
        <translation>n’enregistre pas la conférence</translation>
    </message>
    <message>
        <source>records the conference from its start</source>
        <translation>enregistre la conférence dès le début</translation>
    </message>
    <message>
        <source>records the conference</source>
        <translation>enregistre la conférence</translation>
    </message>
    <message>
        <source>Whether silence at the beginning and end is cut from the recording of the conference.</source>
        <translation>Si le silence au début et à la fin est coupé de l’enregistrement de la conférence.</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>Couper le silence</translation>
    </message>
    <message>
        <source>keeps the silence at both ends of the recording</source>
        <translation>garde le silence aux deux bouts de l’enregistrement</translation>
    </message>
    <message>
        <source>cuts the silence at both ends of the recording</source>
        <translation>coupe le silence aux deux bouts de l’enregistrement</translation>
    </message>
    <message>
        <source>Whether both sides share one channel of the recording or have one each.</source>
        <translation>Si les deux côtés partagent un canal de l’enregistrement ou en ont chacun un.</translation>
    </message>
    <message>
        <source>Recording channels</source>
        <translation>Canaux d’enregistrement</translation>
    </message>
    <message>
        <source>records each side into a channel of its own</source>
        <translation>enregistre chaque côté dans son propre canal</translation>
    </message>
    <message>
        <source>records into one channel</source>
        <translation>enregistre dans un seul canal</translation>
    </message>
    <message>
        <source>The web address that is told when the state of the worker&apos;s recording changes.</source>
        <translation>L’adresse web à laquelle est signalé tout changement d’état de l’enregistrement de l’agent.</translation>
    </message>
    <message>
        <source>Recording status URL</source>
        <translation>URL de l’état de l’enregistrement</translation>
    </message>
    <message>
        <source>reports the recording to {value}</source>
        <translation>signale l’enregistrement à {value}</translation>
    </message>
    <message>
        <source>How the request to the recording status URL is made.</source>
        <translation>Comment se fait la requête vers l’URL de l’état de l’enregistrement.</translation>
    </message>
    <message>
        <source>Recording status method</source>
        <translation>Méthode de l’état de l’enregistrement</translation>
    </message>
    <message>
        <source>The web address that is told when the recording of the conference is ready.</source>
        <translation>L’adresse web à laquelle il est signalé que l’enregistrement de la conférence est prêt.</translation>
    </message>
    <message>
        <source>Conference recording URL</source>
        <translation>URL de l’enregistrement de conférence</translation>
    </message>
    <message>
        <source>reports the conference recording to {value}</source>
        <translation>signale l’enregistrement de la conférence à {value}</translation>
    </message>
    <message>
        <source>How the request to the conference recording URL is made.</source>
        <translation>Comment se fait la requête vers l’URL de l’enregistrement de conférence.</translation>
    </message>
    <message>
        <source>Conference recording method</source>
        <translation>Méthode de l’enregistrement de conférence</translation>
    </message>
    <message>
        <source>Where the sound of the conference is mixed: choose the place nearest to most of the people. This is not the region of the API.</source>
        <translation>Où le son de la conférence est mixé&#xa0;: choisissez le lieu le plus proche de la plupart des gens. Ce n’est pas la région de l’API.</translation>
    </message>
    <message>
        <source>Mixing region</source>
        <translation>Région de mixage</translation>
    </message>
    <message>
        <source>chosen by Twilio</source>
        <translation>choisie par Twilio</translation>
    </message>
    <message>
        <source>mixes the sound in {value}</source>
        <translation>mixe le son en {value}</translation>
    </message>
    <message>
        <source>The name with which the worker&apos;s SIP endpoint lets the call in.</source>
        <translation>Le nom avec lequel le point de terminaison SIP de l’agent laisse entrer l’appel.</translation>
    </message>
    <message>
        <source>SIP user</source>
        <translation>Utilisateur SIP</translation>
    </message>
    <message>
        <source>signs in to the SIP endpoint as {value}</source>
        <translation>s’identifie auprès du point de terminaison SIP en tant que {value}</translation>
    </message>
    <message>
        <source>The password that goes with the SIP user. It is masked here and left out of everything you copy.</source>
        <translation>Le mot de passe de l’utilisateur SIP. Il est masqué ici et absent de tout ce que vous copiez.</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>Mot de passe SIP</translation>
    </message>
    <message>
        <source>with a SIP password</source>
        <translation>avec un mot de passe SIP</translation>
    </message>
    <message>
        <source>The activity that the worker takes up after the conference. Outdated: workspaces with multitasking refuse it.</source>
        <translation>L’activité que l’agent prend après la conférence. Obsolète&#xa0;: les espaces de travail multitâches la refusent.</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value} after the conference</source>
        <translation>met {worker} dans l’activité {value} après la conférence</translation>
    </message>
    <message>
        <source>How the supervisor takes part: monitor only listens, whisper speaks to the worker alone, barge speaks to everyone.</source>
        <translation>Comment le superviseur participe&#xa0;: monitor ne fait qu’écouter, whisper parle à l’agent seul, barge parle à tous.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>in mode {value}</source>
        <translation>en mode {value}</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Whether the conference is over for everybody when the caller hangs up.</source>
        <translation>Si la conférence est finie pour tous quand l’appelant raccroche.</translation>
    </message>
    <message>
        <source>End when the caller leaves</source>
        <translation>Finit quand l’appelant sort</translation>
    </message>
    <message>
        <source>Whether a tone is heard when the caller comes in.</source>
        <translation>Si un son se fait entendre quand l’appelant entre.</translation>
    </message>
    <message>
        <source>Beep for the caller</source>
        <translation>Bip pour l’appelant</translation>
    </message>
    <message>
        <source>plays no beep when the caller joins</source>
        <translation>aucun bip quand l’appelant entre</translation>
    </message>
    <message>
        <source>beeps when the caller joins</source>
        <translation>bip quand l’appelant entre</translation>
    </message>
    <message>
        <source>How much sound is held back to even out an unsteady network. A larger buffer costs delay.</source>
        <translation>Combien de son est retenu pour compenser un réseau instable. Un tampon plus grand coûte du délai.</translation>
    </message>
    <message>
        <source>Jitter buffer</source>
        <translation>Tampon de gigue</translation>
    </message>
    <message>
        <source>smooths jitter with a {value} buffer</source>
        <translation>lisse la gigue avec un tampon {value}</translation>
    </message>
    <message>
        <source>smooths no jitter</source>
        <translation>ne lisse pas la gigue</translation>
    </message>
    <message>
        <source>Ends the work of {worker} on this task for good, and a call that is still running may be cut off</source>
        <translation>Met fin définitivement au travail de {worker} sur cette tâche, et un appel encore en cours peut être coupé</translation>
    </message>
    <message>
        <source>{worker} goes on to wrap-up for this task, as if the call were over</source>
        <translation>{worker} passe en post-traitement pour cette tâche, comme si l’appel était terminé</translation>
    </message>
    <message>
        <source>lets it ring for at most one second</source>
        <translation>laisse sonner au plus une seconde</translation>
    </message>
    <message>
        <source>reports when the call is {value}</source>
        <translation>signale quand l’appel est {value}</translation>
    </message>
    <message>
        <source>records everything {worker} takes part in, also between two conferences</source>
        <translation>enregistre tout ce à quoi {worker} participe, même entre deux conférences</translation>
    </message>
    <message>
        <source>keeps the conference open when {worker} leaves</source>
        <translation>laisse la conférence ouverte quand {worker} sort</translation>
    </message>
    <message>
        <source>ends the conference when {worker} leaves</source>
        <translation>met fin à la conférence quand {worker} sort</translation>
    </message>
    <message>
        <source>admits at most one participant</source>
        <translation>admet au plus un participant</translation>
    </message>
    <message>
        <source>reports the conference&apos;s {value}</source>
        <translation>signale de la conférence {value}</translation>
    </message>
    <message>
        <source>Who joins: a worker of this workspace, by worker SID. TaskRouter rings the address (contact_uri) of that worker; it takes no address here.</source>
        <translation>Qui entre&#xa0;: un agent de cet espace de travail, par son SID. TaskRouter appelle l’adresse (contact_uri) de cet agent&#xa0;; il n’accepte pas d’adresse ici.</translation>
    </message>
    <message>
        <source>keeps the conference open when the caller leaves</source>
        <translation>laisse la conférence ouverte quand l’appelant sort</translation>
    </message>
    <message>
        <source>ends the conference when the caller leaves</source>
        <translation>met fin à la conférence quand l’appelant sort</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Takes a task that still waits out of its queue for good. Offers that are pending are withdrawn, and the task is deleted a few minutes later.</source>
        <translation>Retire définitivement de sa file une tâche qui attend encore. Les offres en attente sont retirées, et la tâche est supprimée quelques minutes plus tard.</translation>
    </message>
    <message>
        <source>Cancel needs a task that is pending or reserved (%1).</source>
        <translation>Annuler exige une tâche «&#xa0;pending&#xa0;» ou «&#xa0;reserved&#xa0;» (%1).</translation>
    </message>
    <message>
        <source>Cancels {task} for good</source>
        <translation>Annule {task} définitivement</translation>
    </message>
    <message>
        <source>nobody is offered it any more, and it is deleted about five minutes later</source>
        <translation>elle n’est plus proposée à personne et est supprimée environ cinq minutes plus tard</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Terminer la tâche</translation>
    </message>
    <message>
        <source>Ends a task that somebody has, together with its reservation. There is no way back, and the task is deleted a few minutes later.</source>
        <translation>Met fin à une tâche que quelqu’un traite, ainsi qu’à sa réservation. Il n’y a pas de retour possible, et la tâche est supprimée quelques minutes plus tard.</translation>
    </message>
    <message>
        <source>Complete needs a task that is assigned or wrapping (%1).</source>
        <translation>Terminer exige une tâche «&#xa0;assigned&#xa0;» ou «&#xa0;wrapping&#xa0;» (%1).</translation>
    </message>
    <message>
        <source>Ends the work on {task} for good, and a call that is still running may be cut off</source>
        <translation>Met fin définitivement au travail sur {task}, et un appel encore en cours peut être coupé</translation>
    </message>
    <message>
        <source>Ends the work on {task} for good</source>
        <translation>Met fin définitivement au travail sur {task}</translation>
    </message>
    <message>
        <source>whoever has it is free for other work, and the task is deleted about five minutes later</source>
        <translation>celui qui la traite est libre pour un autre travail, et la tâche est supprimée environ cinq minutes plus tard</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Gives the task another priority: a higher one is offered first. A target of the workflow that sets a priority of its own still wins.</source>
        <translation>Donne une autre priorité à la tâche&#xa0;: une plus élevée est proposée d’abord. Une cible du workflow qui fixe sa propre priorité l’emporte toujours.</translation>
    </message>
    <message>
        <source>Only a task that has not ended can have another priority (%1).</source>
        <translation>Seule une tâche qui n’est pas finie peut recevoir une autre priorité (%1).</translation>
    </message>
    <message>
        <source>Gives {task} the priority {Priority}</source>
        <translation>Donne à {task} la priorité {Priority}</translation>
    </message>
    <message>
        <source>its place in the queue changes, unless the workflow sets a priority of its own</source>
        <translation>sa place dans la file change, sauf si le workflow fixe sa propre priorité</translation>
    </message>
    <message>
        <source>The task itself.</source>
        <translation>La tâche elle-même.</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the task has moved on since.</source>
        <translation>La version (ETag) que vous avez vue. TaskRouter refuse la modification avec 412 si la tâche a changé depuis.</translation>
    </message>
    <message>
        <source>The state that the task is to take. Each button that changes the state fills this in by itself.</source>
        <translation>L’état que doit prendre la tâche. Chaque bouton qui change l’état le renseigne lui-même.</translation>
    </message>
    <message>
        <source>Assignment status</source>
        <translation>État d’affectation</translation>
    </message>
    <message>
        <source>Why the task ends. TaskRouter keeps it with the task and in its events, where others read it.</source>
        <translation>Pourquoi la tâche finit. TaskRouter le garde avec la tâche et dans ses événements, où d’autres le lisent.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>notes the reason &quot;{value}&quot;</source>
        <translation>note le motif «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>The new priority. Tasks with a higher number are offered first.</source>
        <translation>La nouvelle priorité. Les tâches dont le nombre est plus élevé sont proposées d’abord.</translation>
    </message>
    <message>
        <source>with priority {value}</source>
        <translation>avec la priorité {value}</translation>
    </message>
    <message>
        <source>Move worker</source>
        <translation>Déplacer l’agent</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Puts the worker into another activity, as the worker could. Whether new tasks are offered depends on whether that activity is available.</source>
        <translation>Met l’agent dans une autre activité, comme il le pourrait lui-même. Que de nouvelles tâches lui soient proposées dépend de la disponibilité de cette activité.</translation>
    </message>
    <message>
        <source>Moves {worker} to activity {ActivitySid}</source>
        <translation>Met {worker} dans l’activité {ActivitySid}</translation>
    </message>
    <message>
        <source>offers that are pending are rejected for them, and go on to others</source>
        <translation>ses offres en attente sont refusées et passent à d’autres</translation>
    </message>
    <message>
        <source>offers that are pending stay with them</source>
        <translation>ses offres en attente lui restent</translation>
    </message>
    <message>
        <source>The worker itself.</source>
        <translation>L’agent lui-même.</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the worker has moved on since.</source>
        <translation>La version (ETag) que vous avez vue. TaskRouter refuse la modification avec 412 si l’agent a changé depuis.</translation>
    </message>
    <message>
        <source>The activity that the worker is put into.</source>
        <translation>L’activité dans laquelle l’agent est mis.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>into activity {value}</source>
        <translation>dans l’activité {value}</translation>
    </message>
    <message>
        <source>Whether offers that the worker has not answered are rejected at once. TaskRouter takes it only with an activity that is not available.</source>
        <translation>Si les offres auxquelles l’agent n’a pas répondu sont refusées aussitôt. TaskRouter ne l’admet qu’avec une activité qui n’est pas disponible.</translation>
    </message>
    <message>
        <source>Reject pending offers</source>
        <translation>Refuser les offres en attente</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Replaces everything that is known of the task: what is left out is gone. A task that waits is routed anew by what it says then.</source>
        <translation>Remplace tout ce que l’on sait de la tâche&#xa0;: ce qui manque est perdu. Une tâche en attente est routée de nouveau d’après ce qu’ils disent alors.</translation>
    </message>
    <message>
        <source>Only a task that has not ended can have other attributes (%1).</source>
        <translation>Seule une tâche qui n’est pas finie peut recevoir d’autres attributs (%1).</translation>
    </message>
    <message>
        <source>Changes the attributes of {task}</source>
        <translation>Modifie les attributs de {task}</translation>
    </message>
    <message>
        <source>a task that waits is routed anew by what they say then</source>
        <translation>une tâche en attente est routée de nouveau d’après ce qu’ils disent alors</translation>
    </message>
    <message>
        <source>All attributes of the task as one JSON object. What is left out is gone.</source>
        <translation>Tous les attributs de la tâche sous forme d’un seul objet JSON. Ce qui manque est perdu.</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <translation>Terminer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the priority of “%1”</source>
        <translation>Changer la priorité de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the attributes of “%1”</source>
        <translation>Modifier les attributs de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Desk::AccountOpening</name>
    <message>
        <source>“%1” names the region %2, whose edge is not known here. Add its edge to the profile.</source>
        <translation>«&#xa0;%1&#xa0;» nomme la région %2, dont l’edge n’est pas connu ici. Ajoutez son edge au profil.</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>simulator at %1</source>
        <translation>simulateur à %1</translation>
    </message>
</context>
<context>
    <name>Desk::ActionBar</name>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <translation>%1 (!)</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>(!) TaskRouter will most likely refuse it.</source>
        <translation>(!) TaskRouter le refusera très probablement.</translation>
    </message>
</context>
<context>
    <name>Desk::ActionRegistry</name>
    <message>
        <source>%1 opens the menu %2.</source>
        <translation>%1 ouvre le menu %2.</translation>
    </message>
    <message>
        <source>This is no key.</source>
        <translation>Ce n’est pas une touche.</translation>
    </message>
    <message>
        <source>%1 has no key %2: %3</source>
        <translation>%1 n’a pas de touche %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Desk::ActivitiesModel</name>
    <message>
        <source>missed an offer</source>
        <translation>offre manquée</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Le plus long</translation>
    </message>
</context>
<context>
    <name>Desk::ActivitiesTable</name>
    <message>
        <source>Workers by activity</source>
        <translation>Agents par activité</translation>
    </message>
</context>
<context>
    <name>Desk::Address</name>
    <message>
        <source>an account (AC…)</source>
        <translation>un compte (AC…)</translation>
    </message>
    <message>
        <source>an API key (SK…)</source>
        <translation>une clé API (SK…)</translation>
    </message>
    <message>
        <source>a workspace (WS…)</source>
        <translation>un espace de travail (WS…)</translation>
    </message>
    <message>
        <source>a task (WT…)</source>
        <translation>une tâche (WT…)</translation>
    </message>
    <message>
        <source>a reservation (WR…)</source>
        <translation>une réservation (WR…)</translation>
    </message>
    <message>
        <source>a worker (WK…)</source>
        <translation>un agent (WK…)</translation>
    </message>
    <message>
        <source>an activity (WA…)</source>
        <translation>une activité (WA…)</translation>
    </message>
    <message>
        <source>a task queue (WQ…)</source>
        <translation>une file (WQ…)</translation>
    </message>
    <message>
        <source>a workflow (WW…)</source>
        <translation>un workflow (WW…)</translation>
    </message>
    <message>
        <source>a task channel (TC…)</source>
        <translation>un canal de tâches (TC…)</translation>
    </message>
    <message>
        <source>a worker channel (WC…)</source>
        <translation>un canal d’agent (WC…)</translation>
    </message>
    <message>
        <source>an event (EV…)</source>
        <translation>un événement (EV…)</translation>
    </message>
    <message>
        <source>a call (CA…)</source>
        <translation>un appel (CA…)</translation>
    </message>
    <message>
        <source>a conference (CF…)</source>
        <translation>une conférence (CF…)</translation>
    </message>
    <message>
        <source>a request id (RQ…)</source>
        <translation>un identifiant de requête (RQ…)</translation>
    </message>
    <message>
        <source>no SID</source>
        <translation>pas un SID</translation>
    </message>
    <message>
        <source>Character %1 (“%2”) does not belong here: after %3 a SID has only the digits 0–9 and a–f.</source>
        <translation>Le caractère %1 («&#xa0;%2&#xa0;») n’a pas sa place ici&#xa0;: après %3, un SID n’a que les chiffres 0–9 et a–f.</translation>
    </message>
    <message>
        <source>%1 has %2 digits after %3; %4 has 32.</source>
        <translation>%1 a %2 chiffres après %3&#xa0;; %4 en a 32.</translation>
    </message>
    <message>
        <source>There is no SID in this text. A task (WT…), a reservation (WR…), a worker (WK…) or a workspace (WS…) can be opened, alone or inside a URL.</source>
        <translation>Il n’y a pas de SID dans ce texte. On peut ouvrir une tâche (WT…), une réservation (WR…), un agent (WK…) ou un espace de travail (WS…), seul ou dans une URL.</translation>
    </message>
    <message>
        <source>This is %1. A task (WT…), a reservation (WR…), a worker (WK…) or a workspace (WS…) can be opened.</source>
        <translation>C’est %1. On peut ouvrir une tâche (WT…), une réservation (WR…), un agent (WK…) ou un espace de travail (WS…).</translation>
    </message>
    <message>
        <source>Empty: this field wants %1, %2 and 32 digits.</source>
        <translation>Vide&#xa0;: ce champ attend %1, soit %2 et 32 chiffres.</translation>
    </message>
    <message>
        <source>There is a blank before or after the SID.</source>
        <translation>Il y a une espace avant ou après le SID.</translation>
    </message>
    <message>
        <source>This is %1; this field wants %2.</source>
        <translation>C’est %1&#xa0;; ce champ attend %2.</translation>
    </message>
    <message>
        <source>A SID begins with capital letters: %1.</source>
        <translation>Un SID commence par des majuscules&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This begins with “%1”; this field wants %2.</source>
        <translation>Cela commence par «&#xa0;%1&#xa0;»&#xa0;; ce champ attend %2.</translation>
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
        <translation>Une offre expire dans</translation>
    </message>
    <message>
        <source>Seconds that are left of an offer</source>
        <translation>Secondes qui restent à une offre</translation>
    </message>
    <message>
        <source>Workers gone by missed offers</source>
        <translation>Partis après une offre manquée</translation>
    </message>
    <message>
        <source>How many workers go away by missed offers</source>
        <translation>Combien d’agents partent à cause d’offres manquées</translation>
    </message>
    <message>
        <source>within</source>
        <extracomment>Between a number of workers and a number of minutes: &quot;2 … within 5 min&quot;.</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>Within how many minutes</source>
        <translation>En combien de minutes</translation>
    </message>
    <message>
        <source>A task waits longer than</source>
        <translation>Une tâche attend plus de</translation>
    </message>
    <message>
        <source>Minutes that a task waits</source>
        <translation>Minutes d’attente d’une tâche</translation>
    </message>
    <message>
        <source>Wrap-up is longer than</source>
        <translation>Le post-traitement dure plus de</translation>
    </message>
    <message>
        <source>Minutes of wrap-up</source>
        <translation>Minutes de post-traitement</translation>
    </message>
</context>
<context>
    <name>Desk::AnswerDetails</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>Desk::ApiFilters</name>
    <message>
        <source>Any status</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Any worker</source>
        <translation>Tous les agents</translation>
    </message>
    <message>
        <source>Ask for reservations in one status</source>
        <translation>Demander les réservations d’un seul état</translation>
    </message>
    <message>
        <source>Ask for the reservations of one worker</source>
        <translation>Demander les réservations d’un seul agent</translation>
    </message>
    <message>
        <source>Rows per page, and where to stop</source>
        <translation>Lignes par page, et où s’arrêter</translation>
    </message>
    <message>
        <source>Loading workers…</source>
        <translation>Chargement des agents…</translation>
    </message>
    <message>
        <source>Another worker&apos;s SID…</source>
        <translation>SID d’un autre agent…</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>Lignes par page</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>S’arrêter après</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Reservations of one worker</source>
        <translation>Réservations d’un agent</translation>
    </message>
    <message>
        <source>Worker SID (WK…)</source>
        <translation>SID d’agent (WK…)</translation>
    </message>
    <message>
        <source>Not a worker&apos;s SID</source>
        <translation>Pas un SID d’agent</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>%1 premières</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Worker: %1</source>
        <translation>Agent&#xa0;: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
</context>
<context>
    <name>Desk::AttributesDialog</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>&amp;Mine count</source>
        <translation>Garder les &amp;miens</translation>
    </message>
    <message>
        <source>&amp;Theirs count</source>
        <translation>Garder les &amp;leurs</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>&amp;Continuer…</translation>
    </message>
    <message>
        <source>Attributes of %1</source>
        <translation>Attributs de %1</translation>
    </message>
    <message>
        <source>Attributes as JSON</source>
        <translation>Attributs en JSON</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Ce qui est modifié</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <extracomment>Where a text is no JSON, and why as the parser says.</extracomment>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Attributes are one object: { … }.</source>
        <translation>Les attributs sont un objet&#xa0;: { … }.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Say whose values count.</source>
        <translation>Indiquez quelles valeurs comptent.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Modifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Others have changed meanwhile, which is kept: %1.</source>
        <translation>D’autres ont modifié entre-temps, et cela est conservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Others have changed meanwhile what you have changed too:</source>
        <translation>D’autres ont modifié entre-temps ce que vous avez modifié aussi&#xa0;:</translation>
    </message>
    <message>
        <source>%1 was %2; yours is %3, theirs is %4</source>
        <translation>%1 valait %2&#xa0;; votre valeur est %3, la leur %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed before is here again. Cancel discards it.</source>
        <translation>Ce que vous aviez saisi est de nouveau là. «&#xa0;Annuler&#xa0;» l’abandonne.</translation>
    </message>
    <message>
        <source>TaskRouter takes %1 characters at most; these are %2, without blanks and line breaks.</source>
        <translation>TaskRouter accepte au plus %1 caractères&#xa0;; il y en a %2, sans les espaces ni les sauts de ligne.</translation>
    </message>
</context>
<context>
    <name>Desk::Banner</name>
    <message>
        <source>Simulated time</source>
        <translation>Temps simulé</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Desk::BooleanEditor</name>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
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
        <translation>Vide, et envoyé tel quel</translation>
    </message>
</context>
<context>
    <name>Desk::BulkActs</name>
    <message numerus="yes">
        <source>%n reservation(s) marked.</source>
        <translation>
            <numerusform>%n réservation marquée.</numerusform>
            <numerusform>%n réservations marquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form on the right is for %1 alone.</source>
        <translation>Le formulaire de droite ne vaut que pour %1.</translation>
    </message>
    <message>
        <source>At most %1 at once.</source>
        <translation>Au plus %1 à la fois.</translation>
    </message>
    <message>
        <source>Act on all of them… ▾</source>
        <translation>Agir sur toutes… ▾</translation>
    </message>
    <message>
        <source>%1 all %2…</source>
        <translation>%1&#xa0;: toutes les %2…</translation>
    </message>
    <message>
        <source>%1 %2 of %3…</source>
        <translation>%1&#xa0;: %2 sur %3…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n reservation(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n réservation</numerusform>
            <numerusform>%1&#xa0;: %n réservations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::BundleDialog</name>
    <message>
        <source>Bug bundle (*.zip)</source>
        <translation>Dossier de bug (*.zip)</translation>
    </message>
    <message>
        <source>Bug bundle</source>
        <translation>Dossier de bug</translation>
    </message>
    <message>
        <source>The chosen reservation, %1</source>
        <translation>La réservation choisie, %1</translation>
    </message>
    <message>
        <source>The open task, %1</source>
        <translation>La tâche ouverte, %1</translation>
    </message>
    <message>
        <source>The newest %1 instructions</source>
        <translation>Les %1 instructions les plus récentes</translation>
    </message>
    <message>
        <source>What did you do, what did you expect, what happened?</source>
        <translation>Qu’avez-vous fait, qu’attendiez-vous, que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>What went &amp;wrong</source>
        <translation>Ce qui est allé de &amp;travers</translation>
    </message>
</context>
<context>
    <name>Desk::ChangingWindow</name>
    <message>
        <source>The language changes as soon as the instruction has its answer.</source>
        <translation>La langue change dès que l’instruction a sa réponse.</translation>
    </message>
</context>
<context>
    <name>Desk::Checks</name>
    <message>
        <source>Run routing tests on the workspace or the scenario, print TAP, and end: with 0 where all pass, 1 where one fails, 2 where a file cannot be read.</source>
        <translation>Exécuter des tests de routage sur l’espace de travail ou le scénario, écrire du TAP, et finir&#xa0;: avec 0 si tous passent, 1 si l’un échoue, 2 si un fichier est illisible.</translation>
    </message>
    <message>
        <source>With --check: write JUnit&apos;s XML as well.</source>
        <translation>Avec --check&#xa0;: écrire aussi le XML de JUnit.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has more than %2 MiB</source>
        <translation>%1 dépasse %2 Mio</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Print what is odd about the rules of a workspace&apos;s file, a workflow&apos;s configuration or a scenario, and end: with 0 for nothing but information, 1 for findings, 2 for what cannot be read.</source>
        <translation>Écrire ce qui est étrange dans les règles d’un fichier d’espace de travail, d’une configuration de workflow ou d’un scénario, et finir&#xa0;: avec 0 s’il n’y a que des informations, 1 s’il y a des constats, 2 pour ce qui est illisible.</translation>
    </message>
    <message>
        <source>--%1 can be given once.</source>
        <translation>--%1 ne peut être donné qu’une fois.</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file, and got an empty one.</source>
        <translation>--%1 nécessite un nom de fichier, et il est vide.</translation>
    </message>
    <message>
        <source>--lint takes one file; &quot;%1&quot; is another.</source>
        <translation>--lint prend un seul fichier&#xa0;; «&#xa0;%1&#xa0;» en est un autre.</translation>
    </message>
    <message>
        <source>--lint and --check exclude each other.</source>
        <translation>--lint et --check s’excluent l’un l’autre.</translation>
    </message>
    <message>
        <source>--junit needs --check.</source>
        <translation>--junit nécessite --check.</translation>
    </message>
    <message>
        <source>there is neither a workflow nor a task queue in it</source>
        <translation>il ne contient ni workflow ni file</translation>
    </message>
    <message>
        <source>Print in which parameters, values and defaults a published description of the API (OpenAPI, JSON) differs from this program, with a patch, and end: with 0 for nothing, 1 for differences, 2 for what cannot be read.</source>
        <translation>Écrire en quels paramètres, valeurs et valeurs par défaut une description publiée de l’API (OpenAPI, JSON) diffère de ce programme, avec un patch, et finir&#xa0;: avec 0 s’il n’y a rien, 1 s’il y a des différences, 2 pour ce qui est illisible.</translation>
    </message>
    <message>
        <source>--lint and --check-description exclude each other.</source>
        <translation>--lint et --check-description s’excluent l’un l’autre.</translation>
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
        <translation>Avec %1&#xa0;: en JSON.</translation>
    </message>
    <message>
        <source>--json needs %1.</source>
        <translation>--json nécessite %1.</translation>
    </message>
</context>
<context>
    <name>Desk::ChoiceEditor</name>
    <message>
        <source>Empty, and sent so</source>
        <translation>Vide, et envoyé tel quel</translation>
    </message>
    <message>
        <source>sent before</source>
        <translation>déjà envoyé</translation>
    </message>
</context>
<context>
    <name>Desk::ChoicesEditor</name>
    <message>
        <source>Another value, then Enter</source>
        <translation>Autre valeur, puis Entrée</translation>
    </message>
</context>
<context>
    <name>Desk::ClassView</name>
    <message>
        <source>Trainees</source>
        <translation>Stagiaires</translation>
    </message>
    <message>
        <source>Copy sign-in</source>
        <translation>Copier la connexion</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Nobody but this window. Who is added here gets a key of their own.</source>
        <translation>Personne d’autre que cette fenêtre. Chaque personne ajoutée ici reçoit sa propre clé.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Encore rien.</translation>
    </message>
    <message>
        <source>Copy what another program on this machine needs to sign in as this trainee: address, account and key. It leaves the clipboard after half a minute.</source>
        <translation>Copie ce qu’il faut à un autre programme de cette machine pour se connecter en tant que ce stagiaire&#xa0;: adresse, compte et clé. Cela quitte le presse-papiers après une demi-minute.</translation>
    </message>
    <message>
        <source>Name of the trainee</source>
        <translation>Nom du stagiaire</translation>
    </message>
    <message>
        <source>Name of a trainee</source>
        <translation>Nom d’un stagiaire</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Make a key for this trainee</source>
        <translation>Créer une clé pour ce stagiaire</translation>
    </message>
    <message>
        <source>Copied, for half a minute.</source>
        <translation>Copié, pour une demi-minute.</translation>
    </message>
    <message>
        <source>This window, or another with the account&apos;s own token</source>
        <translation>Cette fenêtre, ou une autre avec le jeton du compte</translation>
    </message>
    <message>
        <source>%1, %2, answered %3</source>
        <translation>%1, %2, réponse %3</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n acte</numerusform>
            <numerusform>%n actes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Client</name>
    <message>
        <source>The answer is about %1, but %2 was asked for.</source>
        <translation>La réponse concerne %1, mais c’est %2 qui était demandé.</translation>
    </message>
    <message>
        <source>A page has 1 to %1 rows, not %2.</source>
        <translation>Une page a de 1 à %1 lignes, pas %2.</translation>
    </message>
    <message>
        <source>A worker&apos;s own reservations cannot be filtered by worker.</source>
        <translation>Les réservations propres à un agent ne peuvent pas être filtrées par agent.</translation>
    </message>
    <message>
        <source>The version to match (If-Match) is not one that a server can have given.</source>
        <translation>La version exigée (If-Match) ne peut venir d’aucun serveur.</translation>
    </message>
</context>
<context>
    <name>Desk::Clock</name>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
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
        <translation>Temps simulé</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop the simulated clock, or let it go on</source>
        <translation>Arrêter l’horloge simulée, ou la laisser repartir</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Go to the next thing that happens, and pause there</source>
        <translation>Aller à la prochaine chose qui se passe, et s’y arrêter</translation>
    </message>
    <message>
        <source>Speed of the simulated clock</source>
        <translation>Vitesse de l’horloge simulée</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>Jump %1 min ahead; everything on the way happens</source>
        <translation>Avancer de %1 min&#xa0;; tout ce qui est sur le chemin se passe</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Vitesse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Desk::CloseQuestion</name>
    <message>
        <source>An instruction is on its way</source>
        <translation>Une instruction est en route</translation>
    </message>
    <message>
        <source>The answer to an instruction is outstanding.</source>
        <translation>La réponse à une instruction n’est pas encore arrivée.</translation>
    </message>
    <message>
        <source>If the window closes now, its outcome stays unknown and is looked up at the next start.</source>
        <translation>Si la fenêtre se ferme maintenant, son issue reste inconnue et sera vérifiée au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Wait for the answer</source>
        <translation>&amp;Attendre la réponse</translation>
    </message>
    <message>
        <source>&amp;Close now</source>
        <translation>&amp;Fermer maintenant</translation>
    </message>
</context>
<context>
    <name>Desk::CommandLine</name>
    <message>
        <source>A saved profile, or &quot;environment&quot;.</source>
        <translation>Un profil enregistré, ou «&#xa0;environment&#xa0;».</translation>
    </message>
    <message>
        <source>Another base URL: a proxy, a stub, a regional host; https, or this machine.</source>
        <translation>Une autre URL de base&#xa0;: un proxy, un substitut, un hôte régional&#xa0;; https, ou cette machine.</translation>
    </message>
    <message>
        <source>A private certificate authority, in PEM.</source>
        <translation>Une autorité de certification privée, en PEM.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>L’espace de travail à ouvrir.</translation>
    </message>
    <message>
        <source>The task to open.</source>
        <translation>La tâche à ouvrir.</translation>
    </message>
    <message>
        <source>Send nothing, and let nobody unlock it.</source>
        <translation>Ne rien envoyer, et ne laisser personne déverrouiller.</translation>
    </message>
    <message>
        <source>--api-url: &quot;%1&quot; is no base URL, such as https://taskrouter.example.com.</source>
        <translation>--api-url&#xa0;: «&#xa0;%1&#xa0;» n’est pas une URL de base comme https://taskrouter.example.com.</translation>
    </message>
    <message>
        <source>--api-url: credentials do not belong into a URL; set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN instead.</source>
        <translation>--api-url&#xa0;: des identifiants n’ont pas leur place dans une URL&#xa0;; définissez plutôt TWILIO_ACCOUNT_SID et TWILIO_AUTH_TOKEN.</translation>
    </message>
    <message>
        <source>--api-url: &quot;%1&quot; has a path; only scheme, host and port are used.</source>
        <translation>--api-url&#xa0;: «&#xa0;%1&#xa0;» a un chemin&#xa0;; seuls le schéma, l’hôte et le port sont utilisés.</translation>
    </message>
    <message>
        <source>--training and --profile exclude each other.</source>
        <translation>--training et --profile s’excluent l’un l’autre.</translation>
    </message>
    <message>
        <source>--training and --api-url exclude each other: the simulator has a URL of its own.</source>
        <translation>--training et --api-url s’excluent l’un l’autre&#xa0;: le simulateur a sa propre URL.</translation>
    </message>
    <message>
        <source>--ca-file: %1 cannot be read.</source>
        <translation>--ca-file&#xa0;: %1 est illisible.</translation>
    </message>
    <message>
        <source>Desktop console for Twilio TaskRouter reservations. Without options it opens the training simulator, or the account that TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET, stand for. TWILIO_REGION and TWILIO_EDGE choose the host.</source>
        <translation>Poste de travail pour les réservations de Twilio TaskRouter. Sans options, il ouvre le simulateur de formation, ou le compte que désignent TWILIO_ACCOUNT_SID avec TWILIO_AUTH_TOKEN, ou avec TWILIO_API_KEY et TWILIO_API_SECRET. TWILIO_REGION et TWILIO_EDGE choisissent l’hôte.</translation>
    </message>
    <message>
        <source>A SID, a REST URL, a console link: what to open.</source>
        <translation>Un SID, une URL REST, un lien de la console&#xa0;: ce qu’il faut ouvrir.</translation>
    </message>
    <message>
        <source>--workspace and the text name two workspaces. Give one.</source>
        <translation>--workspace et le texte nomment deux espaces de travail. N’en donnez qu’un.</translation>
    </message>
    <message>
        <source>--task and the text name two tasks. Give one.</source>
        <translation>--task et le texte nomment deux tâches. N’en donnez qu’une.</translation>
    </message>
    <message>
        <source>The training simulator; SCENARIO is one of %1, or the file of a scenario or of a workspace that is rehearsed.</source>
        <translation>Le simulateur de formation&#xa0;; SCENARIO est l’un de %1, ou le fichier d’un scénario ou d’un espace de travail à répéter.</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour, where --training rehearses a workspace.</source>
        <translation>Tâches qui arrivent en une heure, quand --training répète un espace de travail.</translation>
    </message>
    <message>
        <source>--arrivals: &quot;%1&quot; is no number above 0 and up to %2.</source>
        <translation>--arrivals&#xa0;: «&#xa0;%1&#xa0;» n’est pas un nombre supérieur à 0 et d’au plus %2.</translation>
    </message>
    <message>
        <source>--arrivals needs --training and the file of a workspace.</source>
        <translation>--arrivals nécessite --training et le fichier d’un espace de travail.</translation>
    </message>
    <message>
        <source>Print why this task is not accepted, why it ended, or why somebody has it, and end: with 0 where it can be told, 3 where it cannot, 2 for what cannot be read. A SID, a URL with it, or a file that tells of it: event callbacks, Events, a HAR, a bug bundle. With --json for programs.</source>
        <translation>Écrire pourquoi cette tâche n’est pas acceptée, pourquoi elle a fini, ou pourquoi quelqu’un l’a, et finir&#xa0;: avec 0 si on peut le dire, 3 sinon, 2 pour ce qui est illisible. Un SID, une URL qui le contient, ou un fichier qui en parle&#xa0;: callbacks d’événements, événements, un HAR, un dossier de bug. Avec --json pour les programmes.</translation>
    </message>
    <message>
        <source>--explain: &quot;%1&quot; is neither a task (WT…) nor a file that can be read.</source>
        <translation>--explain&#xa0;: «&#xa0;%1&#xa0;» n’est ni une tâche (WT…) ni un fichier lisible.</translation>
    </message>
    <message>
        <source>The recording of a session, to step through; without a network.</source>
        <translation>L’enregistrement d’une session, à parcourir pas à pas&#xa0;; sans réseau.</translation>
    </message>
    <message>
        <source>--replay shows a recording alone: no --training, --profile or --api-url with it.</source>
        <translation>--replay montre un enregistrement seul&#xa0;: pas de --training, --profile ou --api-url avec.</translation>
    </message>
    <message>
        <source>--replay: %1 cannot be read.</source>
        <translation>--replay&#xa0;: %1 est illisible.</translation>
    </message>
    <message>
        <source>Open a program of its own, for a second account, where one runs already.</source>
        <translation>Ouvrir un programme à part, pour un second compte, là où il en tourne déjà un.</translation>
    </message>
    <message>
        <source>Accept a reservation in the training simulator, print what came of it, and end: with 0 where it worked, otherwise with 1.</source>
        <translation>Accepter une réservation dans le simulateur de formation, afficher le résultat et terminer&#xa0;: avec 0 en cas de réussite, sinon avec 1.</translation>
    </message>
    <message>
        <source>--self-test goes with nothing else.</source>
        <translation>--self-test ne se combine avec rien d’autre.</translation>
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
        <translation>Tel quel, et avec des si</translation>
    </message>
</context>
<context>
    <name>Desk::ConflictView</name>
    <message>
        <source>Send all the same</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Re-apply to the new version</source>
        <translation>Réappliquer à la nouvelle version</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer de nouveau</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer l’édition</translation>
    </message>
    <message>
        <source>Sends without the version, whatever happened meanwhile</source>
        <translation>Envoie sans la version, quoi qu’il se soit passé entre-temps</translation>
    </message>
    <message>
        <source>Keeps what you typed and takes the new version; you press Send again</source>
        <translation>Garde ce que vous avez saisi et prend la nouvelle version&#xa0;; vous envoyez de nouveau</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>The reservation moved since you began. Nothing was sent.</source>
        <translation>La réservation a changé depuis que vous avez commencé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>fetching …</source>
        <translation>récupération …</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Quand vous avez commencé</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What is there now could not be fetched. %1</source>
        <translation>L’état actuel n’a pas pu être récupéré. %1</translation>
    </message>
    <message>
        <source>Yours: %1. What you typed is kept.</source>
        <translation>La vôtre&#xa0;: %1. Ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>%1 all the same</source>
        <translation>%1 quand même</translation>
    </message>
    <message>
        <source>Yours: %1. What you typed is kept. Without a version it gets through, whatever happened meanwhile.</source>
        <translation>La vôtre&#xa0;: %1. Ce que vous avez saisi est conservé. Sans version, elle passe, quoi qu’il se soit passé entre-temps.</translation>
    </message>
    <message>
        <source>Send without the version</source>
        <translation>Envoyer sans la version</translation>
    </message>
    <message>
        <source>The task moved since you began. Nothing was sent.</source>
        <translation>La tâche a changé depuis que vous avez commencé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The worker moved since you began. Nothing was sent.</source>
        <translation>L’agent a changé depuis que vous avez commencé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It moved since you began</source>
        <translation>Il y a eu un changement depuis que vous avez commencé</translation>
    </message>
    <message>
        <source>TaskRouter gave no version for it, so it was fetched first: it moved since you began. Nothing was sent.</source>
        <translation>TaskRouter n’a pas donné de version, il y a donc d’abord eu récupération&#xa0;: il y a eu un changement depuis que vous avez commencé. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectDialog</name>
    <message>
        <source>Connect to an account</source>
        <translation>Se connecter à un compte</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>A live account opens read-only. You unlock it when you want to act.</source>
        <translation>Un compte réel s’ouvre en lecture seule. Vous le déverrouillez quand vous voulez agir.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Import from twilio-cli</source>
        <translation>&amp;Importer depuis twilio-cli</translation>
    </message>
    <message>
        <source>Only for this &amp;session</source>
        <translation>Seu&amp;lement pour cette session</translation>
    </message>
    <message>
        <source>Save the &amp;profile, ask for its secret each time</source>
        <translation>Enregistrer le pro&amp;fil, demander son secret à chaque fois</translation>
    </message>
    <message>
        <source>Save the profile, remember its secret in the system &amp;keyring</source>
        <translation>Enregistrer le profil, retenir son secret dans le tro&amp;usseau du système</translation>
    </message>
    <message>
        <source>Only for this session</source>
        <translation>Seulement pour cette session</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>%1 (twilio-cli)</source>
        <translation>%1 (twilio-cli)</translation>
    </message>
    <message>
        <source>As in the keyring</source>
        <translation>Comme dans le trousseau</translation>
    </message>
    <message>
        <source>Asked for once a session</source>
        <translation>Demandé une fois par session</translation>
    </message>
    <message>
        <source>Asking the keyring… It may want its password, in a window of its own. You can also type the secret in.</source>
        <translation>Interrogation du trousseau… Il veut peut-être son mot de passe, dans sa propre fenêtre. Vous pouvez aussi saisir le secret.</translation>
    </message>
    <message>
        <source>Saving the secret in the keyring… It may want its password, in a window of its own.</source>
        <translation>Enregistrement du secret dans le trousseau… Il veut peut-être son mot de passe, dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The secret is not saved. %1</source>
        <translation>Le secret n’est pas enregistré. %1</translation>
    </message>
    <message>
        <source>“%1” is removed, but its secret may still be in the keyring. %2</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé, mais son secret est peut-être encore dans le trousseau. %2</translation>
    </message>
</context>
<context>
    <name>Desk::DatabaseFile</name>
    <message>
        <source>its folder is not there and cannot be made</source>
        <translation>son dossier n’existe pas et ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>Desk::DecidersModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>Dans la file</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Déjà sollicité</translation>
    </message>
</context>
<context>
    <name>Desk::DecidersTable</name>
    <message>
        <source>Workers, and what decides whether they are asked</source>
        <translation>Agents, et ce qui décide s’ils sont sollicités</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionCheck</name>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>It is not JSON: %1 at character %2. A description in YAML has to be turned into JSON first.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1 au caractère %2. Une description en YAML doit d’abord être convertie en JSON.</translation>
    </message>
    <message>
        <source>It is not an OpenAPI 3 description: a member “openapi” of 3 is expected.</source>
        <translation>Ce n’est pas une description OpenAPI 3&#xa0;: un membre «&#xa0;openapi&#xa0;» à 3 est attendu.</translation>
    </message>
    <message>
        <source>It does not describe TaskRouter&apos;s reservations.</source>
        <translation>Elle ne décrit pas les réservations de TaskRouter.</translation>
    </message>
    <message>
        <source>is new (%1)</source>
        <translation>est nouveau (%1)</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>stands elsewhere: %1, was %2</source>
        <translation>se trouve ailleurs&#xa0;: %1, avant %2</translation>
    </message>
    <message>
        <source>is of another type: %1, was %2</source>
        <translation>est d’un autre type&#xa0;: %1, avant %2</translation>
    </message>
    <message>
        <source>has other values: %1; were %2</source>
        <translation>a d’autres valeurs&#xa0;: %1&#xa0;; avant %2</translation>
    </message>
    <message>
        <source>has another default: %1, was %2</source>
        <translation>a une autre valeur par défaut&#xa0;: %1, avant %2</translation>
    </message>
    <message>
        <source>is required now</source>
        <translation>est maintenant obligatoire</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Elle est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>Elle dépasse 64&#xa0;Mo.</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionDialog</name>
    <message>
        <source>Check against a description</source>
        <translation>Comparer à une description</translation>
    </message>
    <message numerus="yes">
        <source>“%1” differs in %n place(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» diffère en %n endroit.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» diffère en %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Rien n’est différent.</translation>
    </message>
    <message>
        <source>“%1” has the parameters, values and defaults of this program.</source>
        <translation>«&#xa0;%1&#xa0;» a les paramètres, valeurs et valeurs par défaut de ce programme.</translation>
    </message>
    <message>
        <source>The description cannot be used.</source>
        <translation>La description n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>&amp;Copy as patch</source>
        <translation>&amp;Copier en patch</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionTable</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>Desk::DetailHeader</name>
    <message>
        <source>last copy; it is gone</source>
        <translation>dernière copie&#xa0;; elle n’existe plus</translation>
    </message>
    <message>
        <source>Copy ▾</source>
        <translation>Copier ▾</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>ringing %1</source>
        <translation>sonne %1</translation>
    </message>
    <message>
        <source>ringing %1 %2</source>
        <translation>sonne chez %1 %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>proposée %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Reservation SID</source>
        <translation>SID de la réservation</translation>
    </message>
    <message>
        <source>Task SID</source>
        <translation>SID de la tâche</translation>
    </message>
    <message>
        <source>Worker SID</source>
        <translation>SID de l’agent</translation>
    </message>
    <message>
        <source>Worker name</source>
        <translation>Nom de l’agent</translation>
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
            <numerusform>Reste %n seconde pour répondre</numerusform>
            <numerusform>Restent %n secondes pour répondre</numerusform>
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
        <translation>Détails</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>Aucune réservation n’est choisie.</translation>
    </message>
    <message>
        <source>Choose one in the table to look at it and to act on it.</source>
        <translation>Choisissez-en une dans le tableau pour la regarder et agir.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>%1 is hidden by the filter.</source>
        <translation>%1 est masquée par le filtre.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The caller&apos;s call</source>
        <translation>L’appel de l’appelant</translation>
    </message>
    <message>
        <source>TaskRouter does not know this worker any more; what is shown is the last copy.</source>
        <translation>TaskRouter ne connaît plus cet agent&#xa0;; ce qui est affiché est la dernière copie.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this task any more; what is shown is the last copy.</source>
        <translation>TaskRouter ne connaît plus cette tâche&#xa0;; ce qui est affiché est la dernière copie.</translation>
    </message>
    <message>
        <source>Loading the reservation…</source>
        <translation>Chargement de la réservation…</translation>
    </message>
    <message>
        <source>%1 is chosen for it. Nothing is sent yet.</source>
        <translation>%1 est choisi pour cela. Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Act on the task</source>
        <translation>Agir sur la tâche</translation>
    </message>
    <message>
        <source>The reservation could not be read.</source>
        <translation>La réservation n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Why is said in their table.</source>
        <translation>La raison est indiquée dans le tableau des réservations.</translation>
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
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <extracomment>Two names, and how many others there are.</extracomment>
        <translation>
            <numerusform>%1, %2 et %n autre</numerusform>
            <numerusform>%1, %2 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not the one it is for</source>
        <translation>
            <numerusform>%n n’est pas celui à qui elle est destinée</numerusform>
            <numerusform>%n ne sont pas celui à qui elle est destinée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not in the queue</source>
        <translation>
            <numerusform>%n n’est pas dans la file</numerusform>
            <numerusform>%n ne sont pas dans la file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit the step&apos;s expression</source>
        <translation>
            <numerusform>%n ne satisfait pas l’expression de l’étape</numerusform>
            <numerusform>%n ne satisfont pas l’expression de l’étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are unavailable</source>
        <translation>
            <numerusform>%n est indisponible</numerusform>
            <numerusform>%n sont indisponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n since they missed an offer)</source>
        <extracomment>In brackets behind how many are unavailable.</extracomment>
        <translation>
            <numerusform>(%n depuis une offre manquée)</numerusform>
            <numerusform>(%n depuis une offre manquée)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no room</source>
        <translation>
            <numerusform>%n n’a pas de place</numerusform>
            <numerusform>%n n’ont pas de place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have an offer of it</source>
        <translation>
            <numerusform>%n en a une offre</numerusform>
            <numerusform>%n en ont une offre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n it is not known what they have room for</source>
        <translation>
            <numerusform>pour %n, on ignore la place disponible</numerusform>
            <numerusform>pour %n, on ignore la place disponible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be asked</source>
        <translation>
            <numerusform>%n peut être sollicité</numerusform>
            <numerusform>%n peuvent être sollicités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers ran out</source>
        <translation>
            <numerusform>%n offre a expiré</numerusform>
            <numerusform>%n offres ont expiré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were rejected</source>
        <translation>
            <numerusform>%n a été refusée</numerusform>
            <numerusform>%n ont été refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were canceled</source>
        <translation>
            <numerusform>%n a été annulée</numerusform>
            <numerusform>%n ont été annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were rescinded</source>
        <translation>
            <numerusform>%n a été retirée</numerusform>
            <numerusform>%n ont été retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can take it: 0 of the %n who were looked at.</source>
        <translation>
            <numerusform>Personne ne peut la prendre&#xa0;: 0 sur %n examiné.</numerusform>
            <numerusform>Personne ne peut la prendre&#xa0;: 0 sur les %n examinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can take it: 0 of %n.</source>
        <translation>
            <numerusform>Personne ne peut la prendre&#xa0;: 0 sur %n.</numerusform>
            <numerusform>Personne ne peut la prendre&#xa0;: 0 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A list of counts as a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It goes on in %1.</source>
        <translation>Elle passe plus loin dans %1.</translation>
    </message>
    <message>
        <source>the default filter</source>
        <translation>le filtre par défaut</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <extracomment>A step of a workflow: which of a filter&apos;s targets, and the filter&apos;s name.</extracomment>
        <translation>étape %1 de %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>%1, a text</source>
        <extracomment>A value and its kind.</extracomment>
        <translation>%1, un texte</translation>
    </message>
    <message>
        <source>%1, a number</source>
        <translation>%1, un nombre</translation>
    </message>
    <message>
        <source>%1, a list</source>
        <translation>%1, une liste</translation>
    </message>
    <message>
        <source>%1, an object</source>
        <translation>%1, un objet</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <extracomment>A filter fits the task.</extracomment>
        <translation>%1&#xa0;: correspond</translation>
    </message>
    <message>
        <source>%1: does not fit</source>
        <translation>%1&#xa0;: ne correspond pas</translation>
    </message>
    <message>
        <source>%1: %2 is false</source>
        <translation>%1&#xa0;: %2 est faux</translation>
    </message>
    <message>
        <source>%1: %2 is false, it is %3</source>
        <extracomment>A filter&apos;s name, a term of its expression, and what the task has there.</extracomment>
        <translation>%1&#xa0;: %2 est faux, la valeur est %3</translation>
    </message>
    <message>
        <source>TaskRouter has %1 in the queue %2, although its expression does not fit by our reading; TaskRouter&apos;s answer counts.</source>
        <translation>TaskRouter a %1 dans la file %2, bien que son expression ne corresponde pas selon notre lecture&#xa0;; la réponse de TaskRouter fait foi.</translation>
    </message>
    <message>
        <source>TaskRouter does not have %1 in the queue %2, although its expression fits by our reading; TaskRouter&apos;s answer counts.</source>
        <translation>TaskRouter n’a pas %1 dans la file %2, bien que son expression corresponde selon notre lecture&#xa0;; la réponse de TaskRouter fait foi.</translation>
    </message>
    <message>
        <source>The queue has %1 workers; %2 of them were looked at.</source>
        <translation>La file a %1 agents&#xa0;; %2 d’entre eux ont été examinés.</translation>
    </message>
    <message>
        <source>The queue has more workers than the %1 who were looked at.</source>
        <translation>La file a plus d’agents que les %1 qui ont été examinés.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n who are available it was not read what they have room for.</source>
        <translation>
            <numerusform>Pour %n agent disponible, la place libre n’a pas été lue.</numerusform>
            <numerusform>Pour %n agents disponibles, la place libre n’a pas été lue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue has more tasks than the %n that were looked at.</source>
        <translation>
            <numerusform>La file a plus de tâches que %n examinée.</numerusform>
            <numerusform>La file a plus de tâches que les %n examinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>From a recording: nothing of it is the present.</source>
        <translation>Tiré d’un enregistrement&#xa0;: rien n’en est le présent.</translation>
    </message>
    <message>
        <source>%1 had accepted it.</source>
        <translation>%1 l’avait acceptée.</translation>
    </message>
    <message>
        <source>It was offered to nobody.</source>
        <translation>Elle n’a été proposée à personne.</translation>
    </message>
    <message>
        <source>Nobody had accepted it: %1.</source>
        <translation>Personne ne l’avait acceptée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>Through what somebody did it, as TaskRouter calls it: &quot;through the API&quot;.</extracomment>
        <translation>via %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>From which network address.</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>The caller hung up after %1.</source>
        <translation>L’appelant a raccroché après %1.</translation>
    </message>
    <message numerus="yes">
        <source>It was offered %n times, and TaskRouter cancels a task after 1,000 offers.</source>
        <translation>
            <numerusform>Elle a été proposée %n fois, et TaskRouter annule une tâche après 1 000 offres.</numerusform>
            <numerusform>Elle a été proposée %n fois, et TaskRouter annule une tâche après 1 000 offres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its time to live passed: it was canceled after %1.</source>
        <translation>Sa durée de vie est passée&#xa0;: elle a été annulée après %1.</translation>
    </message>
    <message>
        <source>Its workflow ended after %1: no further step, no other filter that fits.</source>
        <translation>Son workflow a pris fin après %1&#xa0;: pas d’autre étape, aucun autre filtre qui corresponde.</translation>
    </message>
    <message>
        <source>Its workflow ended after %1: %2 was the last step, and no other filter fits.</source>
        <translation>Son workflow a pris fin après %1&#xa0;: %2 était la dernière étape, et aucun autre filtre ne correspond.</translation>
    </message>
    <message>
        <source>The workflow has no default filter.</source>
        <translation>Le workflow n’a pas de filtre par défaut.</translation>
    </message>
    <message>
        <source>The default filter is no net for that: it takes what no filter fits, not what timed out.</source>
        <translation>Le filtre par défaut ne rattrape pas cela&#xa0;: il prend ce à quoi aucun filtre ne correspond, pas ce qui a expiré.</translation>
    </message>
    <message>
        <source>Its last step was skipped: nobody could be asked at once, its skip_if was true, and no other filter fits.</source>
        <translation>Sa dernière étape a été sautée&#xa0;: personne ne pouvait être sollicité aussitôt, son skip_if était vrai, et aucun autre filtre ne correspond.</translation>
    </message>
    <message>
        <source>It was deleted after %1.</source>
        <translation>Elle a été supprimée après %1.</translation>
    </message>
    <message>
        <source>It was completed after %1 without anybody having it.</source>
        <translation>Elle a été terminée après %1 sans que personne l’ait eue.</translation>
    </message>
    <message>
        <source>It was canceled after %1.</source>
        <translation>Elle a été annulée après %1.</translation>
    </message>
    <message>
        <source>By whom is not told.</source>
        <translation>Par qui, ce n’est pas dit.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Par %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Put %1 back…</source>
        <translation>Ramener %1…</translation>
    </message>
    <message>
        <source>Complete %1&apos;s wrap-up…</source>
        <translation>Terminer le post-traitement de %1…</translation>
    </message>
    <message>
        <source>Complete the task…</source>
        <translation>Terminer la tâche…</translation>
    </message>
    <message>
        <source>Cancel the task…</source>
        <translation>Annuler la tâche…</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>Journée de %1</translation>
    </message>
    <message>
        <source>Look for alerts</source>
        <translation>Chercher des alertes</translation>
    </message>
    <message>
        <source>Look at the call</source>
        <translation>Examiner l’appel</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Check workspace…</source>
        <translation>Vérifier l’espace…</translation>
    </message>
    <message>
        <source>Raise the priority…</source>
        <translation>Augmenter la priorité…</translation>
    </message>
    <message>
        <source>Open the first in line</source>
        <translation>Ouvrir la première en attente</translation>
    </message>
    <message>
        <source>Show the Events</source>
        <translation>Afficher les événements</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Maintenant&#xa0;: %1.</translation>
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
        <translation>Expirées&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n offers to %1 were canceled within seconds.</source>
        <translation>
            <numerusform>%n offre à %1 a été annulée en quelques secondes.</numerusform>
            <numerusform>%n offres à %1 ont été annulées en quelques secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker&apos;s telephone is probably not registered, and nothing could ring there.</source>
        <translation>Le téléphone de l’agent n’est sans doute pas enregistré, et rien ne pouvait y sonner.</translation>
    </message>
    <message>
        <source>%1 was called in vain: the offer was held for %2 and then canceled.</source>
        <translation>%1 a été appelé en vain&#xa0;: l’offre a été retenue %2, puis annulée.</translation>
    </message>
    <message>
        <source>While a telephone rings the offer&apos;s time stands still; nobody answered it.</source>
        <translation>Tant qu’un téléphone sonne, le temps de l’offre s’arrête&#xa0;; personne n’a décroché.</translation>
    </message>
    <message>
        <source>The offer to %1 was accepted in vain: it was canceled after %2.</source>
        <translation>L’offre à %1 a été acceptée en vain&#xa0;: elle a été annulée après %2.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s code: %1.</source>
        <translation>Code de TaskRouter&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected it %n times and was asked again at once.</source>
        <translation>
            <numerusform>%1 l’a refusée %n fois et a été sollicité de nouveau aussitôt.</numerusform>
            <numerusform>%1 l’a refusée %n fois et a été sollicité de nouveau aussitôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rejection without an unavailable activity leaves the worker as before: the same worker is asked next.</source>
        <translation>Un refus sans activité indisponible laisse l’agent comme avant&#xa0;: c’est le même qui est sollicité ensuite.</translation>
    </message>
    <message>
        <source>%1 rejected it at %2.</source>
        <translation>%1 l’a refusée à %2.</translation>
    </message>
    <message>
        <source>%1 is being called: the offer has been held for %2.</source>
        <translation>%1 est en train d’être appelé&#xa0;: l’offre est retenue depuis %2.</translation>
    </message>
    <message>
        <source>It is offered to %1, who has not answered yet: %2.</source>
        <extracomment>A worker; how long, of how long.</extracomment>
        <translation>Elle est proposée à %1, qui n’a pas encore répondu&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n offers ran out: nobody answered.</source>
        <translation>
            <numerusform>%n offre a expiré&#xa0;: personne n’a répondu.</numerusform>
            <numerusform>%n offres ont expiré&#xa0;: personne n’a répondu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone, and nothing that is kept tells how it ended.</source>
        <translation>Elle n’existe plus, et rien de ce qui est conservé ne dit comment elle a fini.</translation>
    </message>
    <message>
        <source>Too little is known of it to say why.</source>
        <translation>On en sait trop peu pour dire pourquoi.</translation>
    </message>
    <message>
        <source>%1 could be asked, and TaskRouter does not ask.</source>
        <translation>%1 pourrait être sollicité, et TaskRouter ne le fait pas.</translation>
    </message>
    <message>
        <source>What keeps it is not published: operating units, attention profiles, and what happens in this second.</source>
        <translation>Ce qui l’en empêche n’est pas publié&#xa0;: unités d’exploitation, profils d’attention, et ce qui se passe en cette seconde.</translation>
    </message>
    <message>
        <source>It waits in the queue %1; why nobody is asked cannot be told.</source>
        <translation>Elle attend dans la file %1&#xa0;; pourquoi personne n’est sollicité, on ne peut pas le dire.</translation>
    </message>
    <message>
        <source>Its call is over, and the task is still %1.</source>
        <translation>Son appel est fini, et la tâche est encore %1.</translation>
    </message>
    <message>
        <source>Its call ended %1 ago, and the task is still %2.</source>
        <translation>Son appel a fini il y a %1, et la tâche est encore %2.</translation>
    </message>
    <message>
        <source>Completing the task frees the worker.</source>
        <translation>Terminer la tâche libère l’agent.</translation>
    </message>
    <message>
        <source>Nobody is left to be served: cancel the task.</source>
        <translation>Il ne reste personne à servir&#xa0;: annulez la tâche.</translation>
    </message>
    <message>
        <source>%1 has been in wrap-up for %2.</source>
        <translation>%1 est en post-traitement depuis %2.</translation>
    </message>
    <message>
        <source>It fills the worker&apos;s channel until the reservation is completed.</source>
        <translation>Elle occupe le canal de l’agent jusqu’à ce que la réservation soit terminée.</translation>
    </message>
    <message>
        <source>It is being transferred, and nobody has accepted the transfer yet.</source>
        <translation>Elle est en cours de transfert, et personne n’a encore accepté le transfert.</translation>
    </message>
    <message>
        <source>It is being transferred, and an attempt failed.</source>
        <translation>Elle est en cours de transfert, et une tentative a échoué.</translation>
    </message>
    <message>
        <source>Its transfer failed.</source>
        <translation>Son transfert a échoué.</translation>
    </message>
    <message>
        <source>Its transfer was canceled.</source>
        <translation>Son transfert a été annulé.</translation>
    </message>
    <message>
        <source>Asked before: %1.</source>
        <translation>Déjà sollicités&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The step asks in this order: %1.</source>
        <translation>L’étape sollicite dans cet ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The step asks first who has been without a task longest.</source>
        <translation>L’étape sollicite d’abord celui qui est sans tâche depuis le plus longtemps.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis %1.</translation>
    </message>
    <message>
        <source>%1 has it meanwhile.</source>
        <translation>%1 l’a entre-temps.</translation>
    </message>
    <message>
        <source>The assignment callback failed: alert %1.</source>
        <translation>Le callback d’affectation a échoué&#xa0;: alerte %1.</translation>
    </message>
    <message>
        <source>Without its answer an offer stays pending until it runs out.</source>
        <translation>Sans sa réponse, une offre reste en attente jusqu’à ce qu’elle expire.</translation>
    </message>
    <message>
        <source>The workflow was changed at %1, after the task came.</source>
        <translation>Le workflow a été modifié à %1, après l’arrivée de la tâche.</translation>
    </message>
    <message>
        <source>The queue&apos;s expression was changed at %1, after the task came.</source>
        <translation>L’expression de la file a été modifiée à %1, après l’arrivée de la tâche.</translation>
    </message>
    <message>
        <source>The attributes of %1 were changed at %2, after the task came.</source>
        <translation>Les attributs de %1 ont été modifiés à %2, après l’arrivée de la tâche.</translation>
    </message>
    <message>
        <source>By the rules of now it is for nobody: %1.</source>
        <translation>Selon les règles actuelles, elle n’est pour personne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No filter fits any more.</source>
        <translation>Plus aucun filtre ne correspond.</translation>
    </message>
    <message>
        <source>%1 accepted it, so TaskRouter took the other offers back.</source>
        <translation>%1 l’a acceptée, TaskRouter a donc retiré les autres offres.</translation>
    </message>
    <message>
        <source>Rescinded: %1. That is no failure: the queue asks several at once, and the first who accepts has it.</source>
        <translation>Retirées&#xa0;: %1. Ce n’est pas un échec&#xa0;: la file en sollicite plusieurs à la fois, et le premier qui accepte l’obtient.</translation>
    </message>
    <message>
        <source>Somebody has it: the task is %1.</source>
        <translation>Quelqu’un l’a&#xa0;: la tâche est %1.</translation>
    </message>
    <message>
        <source>Which reservation that was is not known.</source>
        <translation>On ne sait pas de quelle réservation il s’agissait.</translation>
    </message>
    <message>
        <source>%1 accepted it, %2 after it came.</source>
        <translation>%1 l’a acceptée, %2 après son arrivée.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 l’a acceptée.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is in the queue %1: 0 of %n.</source>
        <translation>
            <numerusform>Personne n’est dans la file %1&#xa0;: 0 sur %n.</numerusform>
            <numerusform>Personne n’est dans la file %1&#xa0;: 0 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the queue %1.</source>
        <translation>Personne n’est dans la file %1.</translation>
    </message>
    <message>
        <source>Its expression cannot be read: %1.</source>
        <translation>Son expression est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its expression fits nobody: %1</source>
        <translation>Son expression ne correspond à personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>This step is a delay on purpose: %1 is never true.</source>
        <translation>Cette étape est un délai voulu&#xa0;: %1 n’est jamais vrai.</translation>
    </message>
    <message numerus="yes">
        <source>The step&apos;s expression leaves nobody: 0 of the %n in the queue.</source>
        <translation>
            <numerusform>L’expression de l’étape ne laisse personne&#xa0;: 0 sur %n dans la file.</numerusform>
            <numerusform>L’expression de l’étape ne laisse personne&#xa0;: 0 sur les %n dans la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 0 of %2.</source>
        <extracomment>A term, and that none of so many fits it.</extracomment>
        <translation>%1&#xa0;: 0 sur %2.</translation>
    </message>
    <message>
        <source>%1: 0 of %2, nearest %3.</source>
        <translation>%1&#xa0;: 0 sur %2, au plus près %3.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has room for it: %n of those who are available were looked at, and all are full.</source>
        <translation>
            <numerusform>Personne n’a de place pour elle&#xa0;: %n agent disponible a été examiné, et il est plein.</numerusform>
            <numerusform>Personne n’a de place pour elle&#xa0;: %n agents disponibles ont été examinés, et tous sont pleins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in line: %n tasks of the queue %1 are before it.</source>
        <translation>
            <numerusform>Elle attend son tour&#xa0;: %n tâche de la file %1 est avant elle.</numerusform>
            <numerusform>Elle attend son tour&#xa0;: %n tâches de la file %1 sont avant elle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a higher priority</source>
        <translation>
            <numerusform>%n a une priorité plus élevée</numerusform>
            <numerusform>%n ont une priorité plus élevée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came later, and the newest is first here (LIFO)</source>
        <translation>
            <numerusform>%n est arrivée plus tard, et ici la plus récente passe d’abord (LIFO)</numerusform>
            <numerusform>%n sont arrivées plus tard, et ici la plus récente passe d’abord (LIFO)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have waited longer</source>
        <translation>
            <numerusform>%n attend depuis plus longtemps</numerusform>
            <numerusform>%n attendent depuis plus longtemps</numerusform>
        </translation>
    </message>
    <message>
        <source>its routing target</source>
        <translation>sa cible de routage</translation>
    </message>
    <message>
        <source>It waits for %1, who is not in the queue %2.</source>
        <translation>Elle attend %1, qui n’est pas dans la file %2.</translation>
    </message>
    <message>
        <source>It waits for %1, whom the step&apos;s expression excludes.</source>
        <translation>Elle attend %1, que l’expression de l’étape exclut.</translation>
    </message>
    <message>
        <source>It waits for %1, who is in %2.</source>
        <translation>Elle attend %1, qui est en activité %2.</translation>
    </message>
    <message>
        <source>It waits for %1, who has no room.</source>
        <translation>Elle attend %1, qui n’a pas de place.</translation>
    </message>
    <message>
        <source>Its routing target could not be asked: the task was canceled.</source>
        <translation>Sa cible de routage n’a pas pu être sollicitée&#xa0;: la tâche a été annulée.</translation>
    </message>
    <message>
        <source>The step is for the worker in %1, and there is none: it is %2.</source>
        <translation>L’étape est pour l’agent dans %1, et il n’y en a pas&#xa0;: c’est %2.</translation>
    </message>
    <message>
        <source>It waits for %1 (%2), who is no worker of this workspace.</source>
        <extracomment>A value, and where it stands.</extracomment>
        <translation>Elle attend %1 (%2), qui n’est pas un agent de cet espace de travail.</translation>
    </message>
    <message>
        <source>It waits for %1 (%2), who is not in the queue %3.</source>
        <translation>Elle attend %1 (%2), qui n’est pas dans la file %3.</translation>
    </message>
    <message>
        <source>No filter fits, and the workflow has no default filter: it was canceled.</source>
        <translation>Aucun filtre ne correspond, et le workflow n’a pas de filtre par défaut&#xa0;: elle a été annulée.</translation>
    </message>
    <message>
        <source>No filter fits, so it waits in the default queue %1.</source>
        <translation>Aucun filtre ne correspond, elle attend donc dans la file par défaut %1.</translation>
    </message>
    <message>
        <source>No filter fits, and the workflow has no default filter.</source>
        <translation>Aucun filtre ne correspond, et le workflow n’a pas de filtre par défaut.</translation>
    </message>
    <message>
        <source>The filter %1 took it before %2, which fits more closely.</source>
        <translation>Le filtre %1 l’a prise avant %2, qui correspond plus précisément.</translation>
    </message>
    <message>
        <source>Filters that fit, in order: %1.</source>
        <translation>Filtres qui correspondent, dans l’ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is never true.</source>
        <translation>%1 n’est jamais vrai.</translation>
    </message>
    <message>
        <source>%1: nobody has such an attribute.</source>
        <translation>%1&#xa0;: personne n’a un tel attribut.</translation>
    </message>
    <message>
        <source>%1: that is a list with nobody, and HAS and IN need one.</source>
        <translation>%1&#xa0;: ce n’est une liste chez personne, et HAS et IN en demandent une.</translation>
    </message>
    <message>
        <source>%1: that is a list with everybody, and this operator is for single values.</source>
        <translation>%1&#xa0;: c’est une liste chez tous, et cet opérateur est pour des valeurs simples.</translation>
    </message>
    <message>
        <source>%1: a text is compared with a number, or the like; two kinds are never equal.</source>
        <translation>%1&#xa0;: un texte est comparé à un nombre, ou similaire&#xa0;; deux types ne sont jamais égaux.</translation>
    </message>
    <message>
        <source>its timeout passed</source>
        <translation>son délai est passé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>routed anew</source>
        <translation>routée de nouveau</translation>
    </message>
    <message>
        <source>accepted there</source>
        <translation>acceptée là</translation>
    </message>
    <message>
        <source>the task ended there</source>
        <translation>la tâche a fini là</translation>
    </message>
    <message>
        <source>left</source>
        <translation>quittée</translation>
    </message>
    <message>
        <source>default filter, queue %1</source>
        <extracomment>A place where a task waits; the name of a queue.</extracomment>
        <translation>filtre par défaut, file %1</translation>
    </message>
    <message>
        <source>step %1, queue %2</source>
        <translation>étape %1, file %2</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>file %1</translation>
    </message>
    <message>
        <source>no timeout: it stays until its time to live ends</source>
        <translation>pas de délai&#xa0;: elle reste jusqu’à la fin de sa durée de vie</translation>
    </message>
    <message>
        <source>then step %1</source>
        <translation>puis étape %1</translation>
    </message>
    <message>
        <source>then filter %1</source>
        <translation>puis filtre %1</translation>
    </message>
    <message>
        <source>then the task is canceled</source>
        <translation>puis la tâche est annulée</translation>
    </message>
    <message>
        <source>Routing target %1: it goes before the workflow</source>
        <translation>Cible de routage %1&#xa0;: elle passe avant le workflow</translation>
    </message>
    <message>
        <source>Workflow %1</source>
        <translation>Workflow %1</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>filtre %1</translation>
    </message>
    <message>
        <source>default filter: no other fits</source>
        <translation>filtre par défaut&#xa0;: aucun autre ne correspond</translation>
    </message>
    <message>
        <source>%1 would fit too</source>
        <translation>%1 correspondrait aussi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step; how it ended, when, and after how long.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 after %4</source>
        <translation>%1&#xa0;: %2, %3 après %4</translation>
    </message>
    <message>
        <source>%1: active, %2 of %3</source>
        <extracomment>A step in which a task is: how long, and of how long.</extracomment>
        <translation>%1&#xa0;: active, %2 sur %3</translation>
    </message>
    <message>
        <source>%1: active, %2</source>
        <translation>%1&#xa0;: active, %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>An attribute and its value: &quot;level is 2&quot;</extracomment>
        <translation>%1 vaut %2</translation>
    </message>
    <message>
        <source>wrapping %1</source>
        <translation>post-traitement %1</translation>
    </message>
    <message>
        <source>missed an offer %1</source>
        <translation>offre manquée %1</translation>
    </message>
    <message>
        <source>with a rejection %1</source>
        <translation>avec un refus %1</translation>
    </message>
    <message>
        <source>by the queue %1</source>
        <translation>par la file %1</translation>
    </message>
    <message>
        <source>no channel %1</source>
        <translation>pas de canal %1</translation>
    </message>
    <message>
        <source>%1 is not available</source>
        <translation>%1 n’est pas disponible</translation>
    </message>
    <message numerus="yes">
        <source>%n wrapping</source>
        <translation>
            <numerusform>%n en post-traitement</numerusform>
            <numerusform>%n en post-traitement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n acceptée</numerusform>
            <numerusform>%n acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending or wrapping</source>
        <translation>
            <numerusform>%n en attente ou en post-traitement</numerusform>
            <numerusform>%n en attente ou en post-traitement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>A channel, how many tasks it may have, and what fills it.</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>It is canceled in %1 unless somebody accepts it.</source>
        <translation>Elle sera annulée dans %1 si personne ne l’accepte.</translation>
    </message>
    <message numerus="yes">
        <source>%n before that</source>
        <extracomment>In front of the newest of a list: how many others there are, which are older.</extracomment>
        <translation>
            <numerusform>%n avant</numerusform>
            <numerusform>%n avant</numerusform>
        </translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>retenue depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>It is offered to %n workers at once, and none of them has answered yet: %1.</source>
        <extracomment>Workers who are asked at the same time.</extracomment>
        <translation>
            <numerusform>Elle est proposée à %n agent, qui n’a pas encore répondu&#xa0;: %1.</numerusform>
            <numerusform>Elle est proposée à %n agents à la fois, et aucun d’eux n’a encore répondu&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered: %1.</source>
        <translation>Proposée&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>nor do %n other filters</source>
        <extracomment>Behind some filters that do not fit.</extracomment>
        <translation>
            <numerusform>ni %n autre filtre</numerusform>
            <numerusform>ni %n autres filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>asked</source>
        <translation>sollicité</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A status, and when it came: &quot;timeout 14:01:12&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>TaskRouter itself says who of all in the queue is available and fits the step: %n.</source>
        <translation>
            <numerusform>TaskRouter lui-même dit qui, de toute la file, est disponible et correspond à l’étape&#xa0;: %n.</numerusform>
            <numerusform>TaskRouter lui-même dit qui, de toute la file, est disponible et correspond à l’étape&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 TaskRouter says otherwise than our reading of the step&apos;s expression; TaskRouter&apos;s answer counts.</source>
        <translation>Au sujet de %1, TaskRouter dit autre chose que notre lecture de l’expression de l’étape&#xa0;; la réponse de TaskRouter fait foi.</translation>
    </message>
    <message>
        <source>The task has more offers than the %L1 that were read.</source>
        <translation>La tâche a plus d’offres que les %L1 qui ont été lues.</translation>
    </message>
    <message>
        <source>Of the %L1 offers that were read, nobody accepted one: %2.</source>
        <extracomment>How many offers; what became of them: &quot;323 offers ran out, 330 were rejected&quot;.</extracomment>
        <translation>Sur les %L1 offres lues, aucune n’a été acceptée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It was offered more than %L1 times, and TaskRouter cancels a task after 1,000 offers.</source>
        <translation>Elle a été proposée plus de %L1 fois, et TaskRouter annule une tâche après 1 000 offres.</translation>
    </message>
</context>
<context>
    <name>Desk::DiagnosisReport</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>au plus près&#xa0;: %1</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>prouvé</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>visible maintenant</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it waits</source>
        <translation>Où elle attend</translation>
    </message>
    <message>
        <source>Who matches, term by term</source>
        <translation>Qui correspond, condition par condition</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>entry %1 of the journal</source>
        <translation>entrée %1 du journal</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Where it waited</source>
        <translation>Où elle a attendu</translation>
    </message>
    <message>
        <source>Times without “UTC” are in %1.</source>
        <extracomment>A time zone, as its distance from UTC: &quot;UTC+02:00&quot;</extracomment>
        <translation>Les heures sans «&#xa0;UTC&#xa0;» sont en %1.</translation>
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
        <translation>indisponible</translation>
    </message>
</context>
<context>
    <name>Desk::DraftStore</name>
    <message>
        <source>The drafts of last time cannot be read: %1</source>
        <translation>Les brouillons de la dernière fois sont illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>The drafts of last time cannot be read; the file is kept as %1.</source>
        <translation>Les brouillons de la dernière fois sont illisibles&#xa0;; le fichier est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>The drafts of last time cannot be read, and the file %1 cannot be moved.</source>
        <translation>Les brouillons de la dernière fois sont illisibles, et le fichier %1 ne peut pas être déplacé.</translation>
    </message>
    <message>
        <source>What you type cannot be saved for next time: %1</source>
        <translation>Ce que vous saisissez ne peut pas être enregistré pour la prochaine fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>another program holds %1</source>
        <translation>un autre programme retient %1</translation>
    </message>
</context>
<context>
    <name>Desk::DryRun</name>
    <message>
        <source>it moved since you began: version %1 → %2, you are asked first</source>
        <translation>modifiée depuis que vous avez commencé&#xa0;: version %1 → %2, la question vous est d’abord posée</translation>
    </message>
    <message>
        <source>it moved since you began, you are asked first</source>
        <translation>modifiée depuis que vous avez commencé, la question vous est d’abord posée</translation>
    </message>
    <message>
        <source>no version, so it is fetched and compared first</source>
        <translation>pas de version, elle est donc d’abord récupérée et comparée</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Dry run: would be refused.</source>
        <translation>Essai à blanc&#xa0;: serait refusée.</translation>
    </message>
    <message>
        <source>Dry run: would be refused with %1.</source>
        <translation>Essai à blanc&#xa0;: serait refusée avec %1.</translation>
    </message>
    <message>
        <source>Dry run: doubtful — %1.</source>
        <translation>Essai à blanc&#xa0;: douteux — %1.</translation>
    </message>
    <message>
        <source>Dry run: would be taken — %1.</source>
        <translation>Essai à blanc&#xa0;: serait acceptée — %1.</translation>
    </message>
</context>
<context>
    <name>Desk::Endpoint</name>
    <message>
        <source>There is no server to ask: the address has no host.</source>
        <translation>Il n’y a pas de serveur à interroger&#xa0;: l’adresse n’a pas d’hôte.</translation>
    </message>
    <message>
        <source>The server&apos;s address must begin with https://.</source>
        <translation>L’adresse du serveur doit commencer par https://.</translation>
    </message>
    <message>
        <source>The server&apos;s address must hold no user name and no password.</source>
        <translation>L’adresse du serveur ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The server&apos;s address must be a host and a port alone, without a path.</source>
        <translation>L’adresse du serveur doit être un hôte et un port seulement, sans chemin.</translation>
    </message>
    <message>
        <source>Plain http would show the credentials to everyone on the way to %1. Use https.</source>
        <translation>Le simple http montrerait les identifiants à tous ceux qui sont sur le chemin de %1. Utilisez https.</translation>
    </message>
    <message>
        <source>The account or API key has a character that cannot be sent.</source>
        <translation>Le compte ou la clé API contient un caractère qui ne peut pas être envoyé.</translation>
    </message>
</context>
<context>
    <name>Desk::EnvironmentProfile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>TWILIO_ACCOUNT_SID is not set, but the credentials of an account are.</source>
        <translation>TWILIO_ACCOUNT_SID n’est pas défini, mais les identifiants d’un compte le sont.</translation>
    </message>
    <message>
        <source>TWILIO_API_SECRET is not set, but TWILIO_API_KEY is.</source>
        <translation>TWILIO_API_SECRET n’est pas défini, mais TWILIO_API_KEY l’est.</translation>
    </message>
    <message>
        <source>TWILIO_API_KEY is not set, but TWILIO_API_SECRET is.</source>
        <translation>TWILIO_API_KEY n’est pas défini, mais TWILIO_API_SECRET l’est.</translation>
    </message>
    <message>
        <source>TWILIO_ACCOUNT_SID is set, but neither TWILIO_AUTH_TOKEN nor TWILIO_API_KEY with TWILIO_API_SECRET is.</source>
        <translation>TWILIO_ACCOUNT_SID est défini, mais ni TWILIO_AUTH_TOKEN ni TWILIO_API_KEY avec TWILIO_API_SECRET ne le sont.</translation>
    </message>
    <message>
        <source>it has blanks or other characters that no secret has.</source>
        <translation>il contient des espaces ou d’autres caractères qu’aucun secret n’a.</translation>
    </message>
    <message>
        <source>“%1” is no region, such as us1 or ie1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une région comme us1 ou ie1.</translation>
    </message>
    <message>
        <source>“%1” is no edge, such as ashburn or dublin.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un edge comme ashburn ou dublin.</translation>
    </message>
    <message>
        <source>it holds a placeholder, not a value. What started the program did not replace it.</source>
        <translation>il contient un texte à remplacer, pas une valeur. Ce qui a lancé le programme ne l’a pas remplacé.</translation>
    </message>
    <message>
        <source>there are quotation marks around the value. Take them away.</source>
        <translation>il y a des guillemets autour de la valeur. Enlevez-les.</translation>
    </message>
    <message>
        <source>it begins with SK, as the SID of an API key does: that belongs into TWILIO_API_KEY, beside the account&apos;s own SID (AC…).</source>
        <translation>il commence par SK, comme le SID d’une clé API&#xa0;: sa place est dans TWILIO_API_KEY, à côté du SID du compte (AC…).</translation>
    </message>
    <message>
        <source>the edge of “%1” is not known here. Set TWILIO_EDGE as well.</source>
        <translation>l’edge de «&#xa0;%1&#xa0;» n’est pas connu ici. Définissez aussi TWILIO_EDGE.</translation>
    </message>
</context>
<context>
    <name>Desk::ErrorText</name>
    <message>
        <source>TaskRouter does not know this task.</source>
        <translation>TaskRouter ne connaît pas cette tâche.</translation>
    </message>
    <message>
        <source>Tasks are deleted five minutes after they end. If it has not ended, check the workspace and the account.</source>
        <translation>Les tâches sont supprimées cinq minutes après leur fin. Si elle n’est pas finie, vérifiez l’espace de travail et le compte.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this reservation.</source>
        <translation>TaskRouter ne connaît pas cette réservation.</translation>
    </message>
    <message>
        <source>Its task may be gone: tasks are deleted five minutes after they end. What is shown is the last copy we saw.</source>
        <translation>Sa tâche n’existe peut-être plus&#xa0;: les tâches sont supprimées cinq minutes après leur fin. Ce qui est affiché est la dernière copie que nous avons vue.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this workspace.</source>
        <translation>TaskRouter ne connaît pas cet espace de travail.</translation>
    </message>
    <message>
        <source>Check its SID and that it belongs to this account.</source>
        <translation>Vérifiez son SID et qu’il appartient à ce compte.</translation>
    </message>
    <message>
        <source>Refresh and look at what it is now.</source>
        <translation>Actualisez et regardez l’état actuel.</translation>
    </message>
    <message>
        <source>TaskRouter refused the request.</source>
        <translation>TaskRouter a refusé la requête.</translation>
    </message>
    <message>
        <source>The details say which part of it.</source>
        <translation>Les détails disent quelle partie.</translation>
    </message>
    <message>
        <source>Loading was canceled.</source>
        <translation>Le chargement a été annulé.</translation>
    </message>
    <message>
        <source>What had come until then is shown.</source>
        <translation>Ce qui était arrivé jusque-là est affiché.</translation>
    </message>
    <message>
        <source>This cannot be asked for.</source>
        <translation>Cela ne peut pas être demandé.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>Le nom du serveur n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the region and edge of the profile.</source>
        <translation>Vérifiez le réseau, le VPN, ainsi que la région et l’edge du profil.</translation>
    </message>
    <message>
        <source>Nothing listens at the server&apos;s address.</source>
        <translation>Rien n’écoute à l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Il n’y a pas de connexion réseau.</translation>
    </message>
    <message>
        <source>What is shown is from before. We keep trying.</source>
        <translation>Ce qui est affiché date d’avant. Nous continuons d’essayer.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Le proxy n’a pas laissé passer la requête.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>La connexion s’est rompue avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>The server pointed to another address, which is never followed.</source>
        <translation>Le serveur a renvoyé à une autre adresse, ce qui n’est jamais suivi.</translation>
    </message>
    <message>
        <source>Often this is the sign-in page of a network: open any page in a browser, sign in, try again.</source>
        <translation>C’est souvent la page de connexion d’un réseau&#xa0;: ouvrez une page dans un navigateur, connectez-vous, réessayez.</translation>
    </message>
    <message>
        <source>The account SID or its token was not accepted.</source>
        <translation>Le SID du compte ou son jeton n’a pas été accepté.</translation>
    </message>
    <message>
        <source>These credentials have no right to do this.</source>
        <translation>Ces identifiants n’ont pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Use an API key with TaskRouter rights, or the account&apos;s own token.</source>
        <translation>Utilisez une clé API avec des droits TaskRouter, ou le jeton du compte.</translation>
    </message>
    <message>
        <source>The reservation was changed by somebody else meanwhile.</source>
        <translation>La réservation a été modifiée entre-temps par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Refresh, compare, and decide again.</source>
        <translation>Actualisez, comparez et décidez de nouveau.</translation>
    </message>
    <message>
        <source>Too many requests: TaskRouter asks us to wait.</source>
        <translation>Trop de requêtes&#xa0;: TaskRouter nous demande d’attendre.</translation>
    </message>
    <message>
        <source>TaskRouter has a problem of its own.</source>
        <translation>TaskRouter a lui-même un problème.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>La réponse n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The details show it as it came.</source>
        <translation>Les détails la montrent telle qu’elle est arrivée.</translation>
    </message>
    <message>
        <source>The answer is not what was asked for.</source>
        <translation>La réponse n’est pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>The details say which field.</source>
        <translation>Les détails disent quel champ.</translation>
    </message>
    <message>
        <source>The answer is too large and was stopped.</source>
        <translation>La réponse est trop grande et a été arrêtée.</translation>
    </message>
    <message>
        <source>Ask for less: a smaller page, or a filter.</source>
        <translation>Demandez moins&#xa0;: une page plus petite, ou un filtre.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Connect to an account…</source>
        <translation>Se connecter à un compte…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>no status line</source>
        <translation>pas de ligne d’état</translation>
    </message>
    <message>
        <source>… cut here</source>
        <translation>… coupé ici</translation>
    </message>
    <message>
        <source>The list goes on at another address, which was not asked: the credentials go to no one else.</source>
        <translation>La liste continue à une autre adresse, qui n’a pas été interrogée&#xa0;: les identifiants ne vont à personne d’autre.</translation>
    </message>
    <message>
        <source>The pages of the list run in a circle; reading stopped at the first that came again.</source>
        <translation>Les pages de la liste tournent en rond&#xa0;; la lecture s’est arrêtée à la première qui revenait.</translation>
    </message>
    <message>
        <source>The list goes on, but the address of its next page is not a whole URL.</source>
        <translation>La liste continue, mais l’adresse de sa page suivante n’est pas une URL entière.</translation>
    </message>
    <message>
        <source>A safe connection to the server could not be made.</source>
        <translation>Une connexion sûre au serveur n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>Nothing was sent. The details say why, and what can be done.</source>
        <translation>Rien n’a été envoyé. Les détails disent pourquoi, et ce que l’on peut faire.</translation>
    </message>
    <message>
        <source>Check https_proxy, all_proxy and no_proxy, or the proxy settings of this computer.</source>
        <translation>Vérifiez https_proxy, all_proxy et no_proxy, ou les réglages de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>It comes from in between: a network that wants a sign-in, a proxy, a portal. TaskRouter has said nothing. Open any page in a browser to see; this goes on by itself when it is gone.</source>
        <translation>Cela vient d’entre les deux&#xa0;: un réseau qui veut une connexion, un proxy, un portail. TaskRouter n’a rien dit. Ouvrez une page dans un navigateur pour voir&#xa0;; ici, tout reprend de soi-même dès que l’obstacle a disparu.</translation>
    </message>
    <message>
        <source>Something else answered in TaskRouter&apos;s place.</source>
        <translation>Autre chose a répondu à la place de TaskRouter.</translation>
    </message>
    <message>
        <source>A web page answered in TaskRouter&apos;s place.</source>
        <translation>Une page web a répondu à la place de TaskRouter.</translation>
    </message>
    <message>
        <source>A gateway in front of TaskRouter has a problem.</source>
        <translation>Une passerelle devant TaskRouter a un problème.</translation>
    </message>
    <message>
        <source>It is asked again by itself; the details say what it answered.</source>
        <translation>La question est reposée d’elle-même&#xa0;; les détails disent ce qui a été répondu.</translation>
    </message>
    <message>
        <source>It is asked again by itself; the details help its support.</source>
        <translation>La question est reposée d’elle-même&#xa0;; les détails aident le support.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Rien n’écoute à %1.</translation>
    </message>
    <message>
        <source>There is no server by the name of %1.</source>
        <translation>Il n’y a pas de serveur du nom de %1.</translation>
    </message>
    <message>
        <source>TaskRouter refused the request: a value in it, or the state that the reservation is in, does not fit.</source>
        <translation>TaskRouter a refusé la requête&#xa0;: une valeur qu’elle contient, ou l’état de la réservation, ne convient pas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show field</source>
        <translation>Afficher le champ</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Prochain essai à %1.</translation>
    </message>
    <message>
        <source>Reading goes on in a moment: TaskRouter is not asked more often than that in a minute.</source>
        <translation>La lecture reprend dans un instant&#xa0;: TaskRouter n’est pas interrogé plus souvent en une minute.</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <translation>Vous pourrez réessayer dans %1.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Prochain essai dans %1.</translation>
    </message>
    <message>
        <source>Connect again with the right ones; automatic refreshing is off until then.</source>
        <translation>Reconnectez-vous avec les bons&#xa0;; l’actualisation automatique est arrêtée d’ici là.</translation>
    </message>
    <message>
        <source>Automatic refreshing is off until you try again. In training this is a fault that the trainer can take away.</source>
        <translation>L’actualisation automatique est arrêtée jusqu’à ce que vous réessayiez. En formation, c’est une panne que le formateur peut lever.</translation>
    </message>
    <message>
        <source>In training this is a fault that the trainer can take away; then try again.</source>
        <translation>En formation, c’est une panne que le formateur peut lever&#xa0;; réessayez ensuite.</translation>
    </message>
    <message>
        <source>It asks to wait until %1.</source>
        <translation>Il demande d’attendre jusqu’à %1.</translation>
    </message>
    <message>
        <source>Something else answered in TaskRouter&apos;s place and asks to wait.</source>
        <translation>Autre chose a répondu à la place de TaskRouter et demande d’attendre.</translation>
    </message>
    <message>
        <source>A web page answered in TaskRouter&apos;s place and asks to wait.</source>
        <translation>Une page web a répondu à la place de TaskRouter et demande d’attendre.</translation>
    </message>
    <message>
        <source>What had come of this list until then is not used.</source>
        <translation>Ce qui était arrivé de cette liste jusque-là n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The proxy wants a user and a password.</source>
        <translation>Le proxy veut un utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Sign in to it; nothing was sent to TaskRouter, and nothing is asked by itself until then.</source>
        <translation>Connectez-vous au proxy&#xa0;; rien n’a été envoyé à TaskRouter, et rien n’est demandé de soi-même d’ici là.</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Se connecter au proxy…</translation>
    </message>
    <message>
        <source>It asks to wait for %1.</source>
        <translation>Il demande d’attendre %1.</translation>
    </message>
    <message>
        <source>A telephone rings for this reservation: until somebody answers, TaskRouter takes nothing else for it.</source>
        <translation>Un téléphone sonne pour cette réservation&#xa0;: jusqu’à ce que quelqu’un réponde, TaskRouter n’accepte rien d’autre pour elle.</translation>
    </message>
    <message>
        <source>Wait for the answer; what it came to is shown then.</source>
        <translation>Attendez que quelqu’un réponde&#xa0;; le résultat s’affichera alors.</translation>
    </message>
    <message>
        <source>The reservation is %1 already.</source>
        <translation>La réservation est déjà %1.</translation>
    </message>
    <message>
        <source>Look at what it is now, and decide again.</source>
        <translation>Regardez son état actuel, et décidez de nouveau.</translation>
    </message>
    <message>
        <source>Show tasks</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>Training simulator</source>
        <translation>Simulateur de formation</translation>
    </message>
    <message>
        <source>It comes from in between: a network that wants a sign-in, a proxy, a portal. TaskRouter has said nothing. Open any page in a browser to see, and try again.</source>
        <translation>Cela vient d’entre les deux&#xa0;: un réseau qui veut une connexion, un proxy, un portail. TaskRouter n’a rien dit. Ouvrez une page dans un navigateur pour voir, et réessayez.</translation>
    </message>
    <message>
        <source>Connect again with the right ones.</source>
        <translation>Reconnectez-vous avec les bons.</translation>
    </message>
    <message>
        <source>This was not asked for in the recording until then.</source>
        <translation>Jusque-là, cela n’a pas été demandé dans l’enregistrement.</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>On n’en sait rien.</translation>
    </message>
    <message>
        <source>There is no such task at this moment.</source>
        <translation>Cette tâche n’existe pas à cet instant.</translation>
    </message>
    <message>
        <source>It may not have come yet, or it ended more than five minutes ago.</source>
        <translation>Elle n’est peut-être pas encore arrivée, ou elle est terminée depuis plus de cinq minutes.</translation>
    </message>
</context>
<context>
    <name>Desk::EventsTable</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>Desk::EventsView</name>
    <message numerus="yes">
        <source>%n event(s) of: %1</source>
        <translation>
            <numerusform>%n événement de&#xa0;: %1</numerusform>
            <numerusform>%n événements de&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Copy event SID</source>
        <translation>Copier le SID de l’événement</translation>
    </message>
    <message>
        <source>Copy what it is about</source>
        <translation>Copier le SID concerné</translation>
    </message>
    <message>
        <source>Show the reservation</source>
        <translation>Afficher la réservation</translation>
    </message>
    <message>
        <source>Copy all events</source>
        <translation>Copier tous les événements</translation>
    </message>
    <message>
        <source>No event matches “%1”.</source>
        <translation>Aucun événement ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>There are %n event(s) in all.</source>
        <translation>
            <numerusform>Il y a %n événement en tout.</numerusform>
            <numerusform>Il y a %n événements en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>Desk::Evidence</name>
    <message>
        <source>The line is too long for a callback; it was left out.</source>
        <translation>La ligne est trop longue pour un callback&#xa0;; elle a été omise.</translation>
    </message>
    <message>
        <source>This is no body of an event callback.</source>
        <translation>Ce n’est pas le corps d’un callback d’événement.</translation>
    </message>
    <message>
        <source>%1 is not what belongs there; it was left out.</source>
        <translation>%1 n’est pas ce qui doit s’y trouver&#xa0;; cela a été omis.</translation>
    </message>
    <message>
        <source>It cannot be unpacked: %1</source>
        <translation>Impossible de le décompresser&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is damaged or breaks off: %1</source>
        <translation>Il est endommagé ou s’interrompt&#xa0;: %1</translation>
    </message>
    <message>
        <source>More is packed in it than is read.</source>
        <translation>Il contient plus que ce qui est lu.</translation>
    </message>
    <message numerus="yes">
        <source>There is more than fits into one story: %n facts were left out.</source>
        <translation>
            <numerusform>Il y a plus que ce qu’un historique peut contenir&#xa0;: %n fait a été omis.</numerusform>
            <numerusform>Il y a plus que ce qu’un historique peut contenir&#xa0;: %n faits ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it tells of a task.</source>
        <translation>Rien n’y parle d’une tâche.</translation>
    </message>
    <message>
        <source>Nothing in %1 tells of a task.</source>
        <translation>Rien dans %1 ne parle d’une tâche.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>%n autre endroit était illisible.</numerusform>
            <numerusform>%n autres endroits étaient illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>An event of another service (%1).</source>
        <translation>Un événement d’un autre service (%1).</translation>
    </message>
    <message>
        <source>An event callback without a type.</source>
        <translation>Un callback d’événement sans type.</translation>
    </message>
    <message>
        <source>The reservation %1 does not say whose it is; it was left out.</source>
        <translation>La réservation %1 ne dit pas à quoi elle appartient&#xa0;; elle a été omise.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 is a folder; open one of the files in it.</source>
        <translation>%1 est un dossier&#xa0;; ouvrez l’un des fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is no file, but a pipe or a device.</source>
        <translation>%1 n’est pas un fichier, mais un tube ou un périphérique.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il n’y a rien dedans.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is none of the files that tell of tasks: event callbacks, Event Streams, lists of the API, a HAR, a bug bundle.</source>
        <translation>%1 n’est aucun des fichiers qui parlent de tâches&#xa0;: callbacks d’événements, Event Streams, listes de l’API, un HAR, un dossier de bug.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>Impossible de décompresser %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Entry %1 has no request.</source>
        <translation>L’entrée %1 n’a pas de requête.</translation>
    </message>
    <message>
        <source>Entry %1 does not say when it was.</source>
        <translation>L’entrée %1 ne dit pas quand c’était.</translation>
    </message>
    <message>
        <source>An answer that cannot be read as JSON.</source>
        <translation>Une réponse qui n’est pas lisible en JSON.</translation>
    </message>
    <message>
        <source>An answer that cannot be read as JSON, or breaks off.</source>
        <translation>Une réponse qui n’est pas lisible en JSON, ou qui s’interrompt.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to other services, which tell nothing of a task.</source>
        <translation>
            <numerusform>%n requête à un autre service, qui ne dit rien d’une tâche.</numerusform>
            <numerusform>%n requêtes à d’autres services, qui ne disent rien d’une tâche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to TaskRouter that were not answered with data.</source>
        <translation>
            <numerusform>%n requête à TaskRouter qui n’a pas reçu de données en réponse.</numerusform>
            <numerusform>%n requêtes à TaskRouter qui n’ont pas reçu de données en réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers whose bodies are not in the file: save it with content.</source>
        <translation>
            <numerusform>%n réponse dont le corps n’est pas dans le fichier&#xa0;: enregistrez-le avec le contenu.</numerusform>
            <numerusform>%n réponses dont les corps ne sont pas dans le fichier&#xa0;: enregistrez-le avec le contenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be read as JSON.</source>
        <translation>Cela n’est pas lisible en JSON.</translation>
    </message>
    <message>
        <source>This is nothing that tells of a task.</source>
        <translation>Ce n’est rien qui parle d’une tâche.</translation>
    </message>
    <message>
        <source>One entry is longer than %1 MB; it was left out.</source>
        <translation>Une entrée dépasse %1 Mo&#xa0;; elle a été omise.</translation>
    </message>
    <message>
        <source>It is damaged here; only what stands before was read.</source>
        <translation>C’est endommagé ici&#xa0;; seul ce qui précède a été lu.</translation>
    </message>
    <message>
        <source>It breaks off here; what stands before was read.</source>
        <translation>Cela s’interrompt ici&#xa0;; ce qui précède a été lu.</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceChooser</name>
    <message>
        <source>Filter tasks</source>
        <translation>Filtrer les tâches</translation>
    </message>
    <message>
        <source>Choose a task</source>
        <translation>Choisir une tâche</translation>
    </message>
    <message numerus="yes">
        <source>The text tells of %n tasks</source>
        <translation>
            <numerusform>Le texte parle de %n tâche</numerusform>
            <numerusform>Le texte parle de %n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tells of %n tasks</source>
        <translation>
            <numerusform>%n tâche trouvée dans %1</numerusform>
            <numerusform>%n tâches trouvées dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not all of it could be read: %n places.</source>
        <translation>
            <numerusform>Tout n’était pas lisible&#xa0;: %n endroit.</numerusform>
            <numerusform>Tout n’était pas lisible&#xa0;: %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceDesk</name>
    <message>
        <source>Open e&amp;vidence…</source>
        <translation>Ouvrir des pre&amp;uves…</translation>
    </message>
    <message>
        <source>Search &amp;kept stories…</source>
        <translation>Chercher dans les &amp;historiques conservés…</translation>
    </message>
    <message>
        <source>No story is kept of %1.</source>
        <translation>Aucun historique de %1 n’est conservé.</translation>
    </message>
    <message>
        <source>the kept stories</source>
        <translation>les historiques conservés</translation>
    </message>
    <message>
        <source>Open evidence</source>
        <translation>Ouvrir des preuves</translation>
    </message>
    <message>
        <source>Files that tell of tasks (*.har *.json *.ndjson *.jsonl *.txt *.log *.zip *.gz);;All files (*)</source>
        <translation>Fichiers qui parlent de tâches (*.har *.json *.ndjson *.jsonl *.txt *.log *.zip *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>a dropped text</source>
        <translation>un texte déposé</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceProgress</name>
    <message>
        <source>Reading evidence</source>
        <translation>Lecture des preuves</translation>
    </message>
    <message>
        <source>What has been read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>the dropped text</source>
        <translation>le texte déposé</translation>
    </message>
    <message>
        <source>%1: %2 of %3 have been read.</source>
        <translation>%1&#xa0;: %2 lus sur %3.</translation>
    </message>
    <message>
        <source>%1 is being read.</source>
        <translation>Lecture de %1 en cours.</translation>
    </message>
</context>
<context>
    <name>Desk::Exchange</name>
    <message>
        <source>No complete answer within %1 seconds.</source>
        <translation>Pas de réponse complète en %1 secondes.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The answer is longer than %1 MiB; the rest was not read.</source>
        <translation>La réponse dépasse %1 Mio&#xa0;; le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid until %3.</source>
        <translation>Certificat de %1, émis par %2, valable jusqu’au %3.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1.</source>
        <translation>L’horloge de cet ordinateur indique %1.</translation>
    </message>
    <message>
        <source>Nothing came for %1 seconds.</source>
        <translation>Rien n’est venu pendant %1 secondes.</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came; the request was not written again.</source>
        <translation>La connexion a été perdue avant l’arrivée d’une réponse&#xa0;; la requête n’a pas été écrite de nouveau.</translation>
    </message>
    <message>
        <source>It was issued by an authority that is not known here: if a company proxy or a server of your own has one, name its CA file in the profile or with --ca-file.</source>
        <translation>Il a été émis par une autorité inconnue ici&#xa0;: si un proxy d’entreprise ou votre propre serveur en a une, indiquez son fichier CA dans le profil ou avec --ca-file.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer; if they are right, whoever runs the server has to renew the certificate.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur&#xa0;; si elles sont justes, l’exploitant du serveur doit renouveler le certificat.</translation>
    </message>
    <message>
        <source>It is another host&apos;s: check the address, or the region and the edge, of the profile.</source>
        <translation>C’est celui d’un autre hôte&#xa0;: vérifiez dans le profil l’adresse, ou la région et l’edge.</translation>
    </message>
    <message>
        <source>What listens there does not speak https: check the port. Plain http, or another program, answers at it.</source>
        <translation>Ce qui écoute là ne parle pas https&#xa0;: vérifiez le port. Du simple http, ou un autre programme, y répond.</translation>
    </message>
</context>
<context>
    <name>Desk::Explain</name>
    <message>
        <source>%1 tells of no task.</source>
        <translation>%1 ne parle d’aucune tâche.</translation>
    </message>
    <message>
        <source>%1 tells nothing of %2.</source>
        <translation>%1 ne dit rien de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tells of %n tasks; name one with --task:</source>
        <translation>
            <numerusform>%1 parle de %n tâche&#xa0;; indiquez-la avec --task&#xa0;:</numerusform>
            <numerusform>%1 parle de %n tâches&#xa0;; indiquez-en une avec --task&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExplainRun</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No credentials: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or name a profile or --training.</source>
        <translation>Pas d’identifiants&#xa0;: définissez TWILIO_ACCOUNT_SID et TWILIO_AUTH_TOKEN, ou indiquez un profil ou --training.</translation>
    </message>
    <message>
        <source>“%1” names the region %2, whose edge is not known here. Add its edge to the profile.</source>
        <translation>«&#xa0;%1&#xa0;» nomme la région %2, dont l’edge n’est pas connu ici. Ajoutez son edge au profil.</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été ouvert. %2</translation>
    </message>
    <message>
        <source>“%1” is not of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’appartient pas à %2.</translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message>
        <source>&amp;Make cells that begin like a formula harmless (a &apos; before = + - @)</source>
        <translation>Rendre &amp;inoffensives les cellules qui commencent comme une formule (un &apos; devant = + - @)</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark, for spreadsheets that guess the encoding</source>
        <translation>Commencer par une marque d’ordre des octe&amp;ts, pour les tableurs qui devinent l’encodage</translation>
    </message>
    <message>
        <source>CSV, comma separated</source>
        <translation>CSV, séparé par des virgules</translation>
    </message>
    <message>
        <source>TSV, tab separated</source>
        <translation>TSV, séparé par des tabulations</translation>
    </message>
    <message>
        <source>JSON, every property</source>
        <translation>JSON, toutes les propriétés</translation>
    </message>
    <message>
        <source>Names come from a server. A spreadsheet takes a cell that begins with = + - @ for a formula and runs it.</source>
        <translation>Les noms viennent d’un serveur. Un tableur prend une cellule qui commence par = + - @ pour une formule et l’exécute.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>TSV files (*.tsv)</source>
        <translation>Fichiers TSV (*.tsv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>This is a folder: add a file name.</source>
        <translation>C’est un dossier&#xa0;: ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Ce fichier existe et sera remplacé.</translation>
    </message>
    <message>
        <source>The rows that are shown, in their order, with the columns that are shown.</source>
        <translation>Les lignes affichées, dans leur ordre, avec les colonnes affichées.</translation>
    </message>
    <message>
        <source>The rows that are shown, in their order, with every property.</source>
        <translation>Les lignes affichées, dans leur ordre, avec toutes les propriétés.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>The file was not written: %1. Choose another place.</source>
        <translation>Le fichier n’a pas été écrit&#xa0;: %1. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>CSV, semicolon separated (spreadsheets with a decimal comma)</source>
        <translation>CSV, séparé par des points-virgules (tableurs à virgule décimale)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Markdown, for a ticket or a chat</source>
        <translation>Markdown, pour un ticket ou une discussion</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Fichiers Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>Desk::FaultsView</name>
    <message>
        <source>How &amp;often</source>
        <translation>Fré&amp;quence</translation>
    </message>
    <message>
        <source>&amp;Likely by</source>
        <translation>Pro&amp;babilité</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Ce qui va de travers</translation>
    </message>
    <message>
        <source>With requests</source>
        <translation>Sur les requêtes</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Likely by</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation>Ajouter une panne</translation>
    </message>
    <message>
        <source>None: the simulator answers as it should.</source>
        <translation>Aucune&#xa0;: le simulateur répond comme il faut.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Three times</source>
        <translation>Trois fois</translation>
    </message>
    <message>
        <source>Until removed</source>
        <translation>Jusqu’à la suppression</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation>Ce qui va de &amp;travers</translation>
    </message>
    <message>
        <source>With re&amp;quests</source>
        <translation>Sur les &amp;requêtes</translation>
    </message>
    <message>
        <source>This happens to lists alone.</source>
        <translation>Cela n’arrive qu’aux listes.</translation>
    </message>
    <message>
        <source>This happens to updates alone.</source>
        <translation>Cela n’arrive qu’aux modifications.</translation>
    </message>
    <message>
        <source>Faults that are on, and those that struck</source>
        <translation>Pannes actives, et celles qui ont frappé</translation>
    </message>
    <message>
        <source>over: struck %1 at %2</source>
        <translation>finie&#xa0;: a touché %1 à %2</translation>
    </message>
</context>
<context>
    <name>Desk::FindingsTable</name>
    <message>
        <source>What is odd about the workspace</source>
        <translation>Ce qui est étrange dans l’espace de travail</translation>
    </message>
</context>
<context>
    <name>Desk::FormGroup</name>
    <message>
        <source>%1 of %2 set</source>
        <translation>%1 sur %2 définis</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Unfolded, %n set</source>
        <translation>
            <numerusform>Déplié, %n défini</numerusform>
            <numerusform>Déplié, %n définis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded, %n set</source>
        <translation>
            <numerusform>Replié, %n défini</numerusform>
            <numerusform>Replié, %n définis</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
</context>
<context>
    <name>Desk::FormView</name>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This action has no parameters.</source>
        <translation>Cette action n’a pas de paramètres.</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>Rien n’est défini.</translation>
    </message>
    <message>
        <source>No parameter matches.</source>
        <translation>Aucun paramètre ne correspond.</translation>
    </message>
</context>
<context>
    <name>Desk::GoalsView</name>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>This scenario has no goals.</source>
        <translation>Ce scénario n’a pas d’objectifs.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>There is nothing to reach here; look around.</source>
        <translation>Il n’y a rien à atteindre ici&#xa0;; promenez-vous.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Handout…</source>
        <translation>Polycopié…</translation>
    </message>
    <message>
        <source>Save what trainees get on paper as PDF: the words to them, the goals, who is there</source>
        <translation>Enregistre en PDF ce que les stagiaires reçoivent sur papier&#xa0;: les mots qui leur sont adressés, les objectifs, qui est là</translation>
    </message>
    <message>
        <source>Text (*.txt);;PDF (*.pdf)</source>
        <translation>Texte (*.txt);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save handout</source>
        <translation>Enregistrer le polycopié</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Impossible de l’enregistrer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Desk::GuideDialog</name>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n chapitre</numerusform>
            <numerusform>%n chapitres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::GuideStrip</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Desk::Handout</name>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>There is nothing to reach here; look around.</source>
        <translation>Il n’y a rien à atteindre ici&#xa0;; promenez-vous.</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Desk::HeaderBar</name>
    <message>
        <source>Choose a workspace</source>
        <translation>Choisir un espace de travail</translation>
    </message>
    <message>
        <source>Loading workspaces…</source>
        <translation>Chargement des espaces de travail…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Go to a SID, a name, a command…</source>
        <translation>Aller à un SID, un nom, une commande…</translation>
    </message>
</context>
<context>
    <name>Desk::Http</name>
    <message>
        <source>HTTP %1, without a body.</source>
        <translation>HTTP %1, sans corps.</translation>
    </message>
    <message>
        <source>HTTP %1, with a body that is not TaskRouter&apos;s.</source>
        <translation>HTTP %1, avec un corps qui n’est pas de TaskRouter.</translation>
    </message>
    <message>
        <source>The request was written to the network %1 times.</source>
        <translation>La requête a été écrite %1 fois sur le réseau.</translation>
    </message>
    <message>
        <source>HTTP %1 to %2. Redirections are not followed.</source>
        <translation>HTTP %1 vers %2. Les redirections ne sont pas suivies.</translation>
    </message>
    <message>
        <source>HTTP %1, with an HTML page without words.</source>
        <translation>HTTP %1, avec une page HTML sans texte.</translation>
    </message>
    <message>
        <source>HTTP %1: “%2”</source>
        <translation>HTTP %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Desk::Inquiry</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>What could not be read, and why: &quot;The workers could not be read: too many requests (429).&quot;</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The workspace could not be read</source>
        <translation>L’espace de travail n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The workflow could not be read</source>
        <translation>Le workflow n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The task queues could not be read</source>
        <translation>Les files n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>The queue&apos;s workers could not be read</source>
        <translation>Les agents de la file n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The workers could not be read</source>
        <translation>Les agents n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The queue&apos;s statistics could not be read</source>
        <translation>Les statistiques de la file n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>The queue&apos;s tasks could not be read</source>
        <translation>Les tâches de la file n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>A worker&apos;s channels could not be read</source>
        <translation>Les canaux d’un agent n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>A worker&apos;s wrap-ups could not be read</source>
        <translation>Les post-traitements d’un agent n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Events could not be read</source>
        <translation>Des événements n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Who fits the step could not be asked of TaskRouter</source>
        <translation>Impossible de demander à TaskRouter qui correspond à l’étape</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionConflict</name>
    <message>
        <source>It cannot be fetched here.</source>
        <translation>La récupération est impossible ici.</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionForm</name>
    <message>
        <source>C&amp;lear field</source>
        <translation>&amp;Vider le champ</translation>
    </message>
    <message>
        <source>&amp;Paste request…</source>
        <translation>&amp;Coller une requête…</translation>
    </message>
    <message>
        <source>&amp;Find a parameter</source>
        <translation>C&amp;hercher un paramètre</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>Set only</source>
        <translation>Définis seuls</translation>
    </message>
    <message>
        <source>Show only what is set</source>
        <translation>N’afficher que ce qui est défini</translation>
    </message>
    <message>
        <source>Choose a reservation to act on it.</source>
        <translation>Choisissez une réservation pour agir.</translation>
    </message>
    <message>
        <source>&amp;Undo in the form</source>
        <translation>&amp;Annuler dans le formulaire</translation>
    </message>
    <message>
        <source>Re&amp;do in the form</source>
        <translation>&amp;Rétablir dans le formulaire</translation>
    </message>
    <message>
        <source>★ Preset ▾</source>
        <translation>★ Modèle ▾</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Fill the form in from a preset, or save it as one</source>
        <translation>Remplir le formulaire depuis un modèle, ou l’enregistrer comme modèle</translation>
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
        <translation>%1 a été choisi avant le chargement de la réservation, et n’est pas choisi maintenant. %2</translation>
    </message>
    <message>
        <source>%1 is not chosen: there is no reservation yet to choose it for.</source>
        <translation>%1 n’est pas choisi&#xa0;: il n’y a pas encore de réservation pour laquelle le choisir.</translation>
    </message>
    <message>
        <source>What you type is saved again.</source>
        <translation>Ce que vous saisissez est de nouveau enregistré.</translation>
    </message>
    <message>
        <source>%1 is not chosen: there is nothing yet to choose it for.</source>
        <translation>%1 n’est pas choisi&#xa0;: il n’y a encore rien pour quoi le choisir.</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionRequest</name>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copier comme</translation>
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
        <translation>curl a&amp;vec le mot de passe</translation>
    </message>
    <message>
        <source>Copied. Credentials and secrets are read from the environment, not copied.</source>
        <translation>Copié. Les identifiants et les secrets sont lus dans l’environnement, pas copiés.</translation>
    </message>
    <message>
        <source>Copied with the password, readable by anyone. It leaves the clipboard in %1 seconds. Credentials are read from the environment, not copied.</source>
        <translation>Copié avec le mot de passe, lisible par tous. Cela quitte le presse-papiers dans %1 secondes. Les identifiants sont lus dans l’environnement, pas copiés.</translation>
    </message>
    <message>
        <source>%1 is not ready: nothing can be sent yet.</source>
        <translation>%1 n’est pas prêt&#xa0;: rien ne peut encore être envoyé.</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionSend</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Send anyway: %1</source>
        <translation>Envoyer quand même&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>You canceled it.</source>
        <translation>Vous l’avez annulé.</translation>
    </message>
    <message>
        <source>%1 That was at %2; nothing was sent since.</source>
        <translation>%1 C’était à %2&#xa0;; rien n’a été envoyé depuis.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Rien n’a été envoyé. %1</translation>
    </message>
</context>
<context>
    <name>Desk::Journal</name>
    <message>
        <source>The disk is full, so the journal in %1 cannot be written.</source>
        <translation>Le disque est plein, le journal dans %1 ne peut donc pas être écrit.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>Le journal %1 ne peut pas être écrit&#xa0;: pas de permission, ou le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program.</source>
        <translation>Le journal %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation>Le journal %1 est endommagé.</translation>
    </message>
    <message>
        <source>The disk refused to write the journal %1; it may be full or broken.</source>
        <translation>Le disque a refusé d’écrire le journal %1&#xa0;; il est peut-être plein ou défectueux.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: %2</source>
        <translation>Le journal %1 ne peut pas être utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2</source>
        <translation>Le journal %1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 It could not be moved away either, so nothing is written.</source>
        <translation>%1 Il n’a pas non plus pu être mis de côté, donc rien n’est écrit.</translation>
    </message>
    <message>
        <source>%1 It was kept as %2, and a new journal begins.</source>
        <translation>%1 Il est conservé sous le nom %2, et un nouveau journal commence.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could be read and were taken over;</source>
        <translation>
            <numerusform>%n entrée a pu être lue et a été reprise&#xa0;;</numerusform>
            <numerusform>%n entrées ont pu être lues et ont été reprises&#xa0;;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not.</source>
        <translation>
            <numerusform>%n n’a pas pu l’être.</numerusform>
            <numerusform>%n n’ont pas pu l’être.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: no permission.</source>
        <translation>Le journal %1 ne peut pas être lu&#xa0;: pas de permission.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program.</source>
        <translation>Le journal a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The journal&apos;s file is damaged or not a journal.</source>
        <translation>Le fichier du journal est endommagé ou n’est pas un journal.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Le journal est endommagé.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>Le dossier %1 du journal ne peut pas être écrit&#xa0;: pas de permission, ou le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>The journal is not open yet.</source>
        <translation>Le journal n’est pas encore ouvert.</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliquée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>took effect</source>
        <translation>a pris effet</translation>
    </message>
    <message>
        <source>no change seen</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>changed otherwise</source>
        <translation>changée autrement</translation>
    </message>
    <message>
        <source>maybe twice</source>
        <translation>peut-être deux fois</translation>
    </message>
    <message>
        <source>never known</source>
        <translation>jamais su</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: there is a folder of that name in its place.</source>
        <translation>Le journal %1 ne peut pas être ouvert&#xa0;: il y a un dossier de ce nom à sa place.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: what is there is no file, but a pipe or a device.</source>
        <translation>Le journal %1 ne peut pas être ouvert&#xa0;: ce qui s’y trouve n’est pas un fichier, mais un tube ou un périphérique.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be made: there is a file in its place.</source>
        <translation>Le dossier %1 du journal ne peut pas être créé&#xa0;: il y a un fichier à sa place.</translation>
    </message>
    <message>
        <source>Another window of this program that was started before writes the journal. This one takes over when that one has ended.</source>
        <translation>Une autre fenêtre de ce programme, lancée auparavant, écrit le journal. Celle-ci prendra le relais quand l’autre sera fermée.</translation>
    </message>
</context>
<context>
    <name>Desk::JournalDetails</name>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>%1 · the body was cut</source>
        <translation>%1 · le corps a été coupé</translation>
    </message>
    <message>
        <source>Entry of the journal</source>
        <translation>Entrée du journal</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>Aucune entrée n’est choisie.</translation>
    </message>
    <message>
        <source>Choose one to see its request and its answer.</source>
        <translation>Choisissez-en une pour voir sa requête et sa réponse.</translation>
    </message>
    <message>
        <source>Body as it left, secrets masked:</source>
        <translation>Corps tel qu’il est parti, secrets masqués&#xa0;:</translation>
    </message>
    <message>
        <source>The answer is outstanding.</source>
        <translation>La réponse n’est pas encore arrivée.</translation>
    </message>
    <message>
        <source>TaskRouter took it.</source>
        <translation>TaskRouter l’a acceptée.</translation>
    </message>
    <message>
        <source>TaskRouter answered that it did nothing.</source>
        <translation>TaskRouter a répondu qu’il n’a rien fait.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>It may have taken effect, or not. Look at the reservation before you send it again.</source>
        <translation>Elle a peut-être pris effet, ou non. Regardez la réservation avant de l’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>No answer came, but the reservation is as it asked for.</source>
        <translation>Aucune réponse n’est venue, mais la réservation est comme demandé.</translation>
    </message>
    <message>
        <source>No answer came, and the reservation is as it was. Sending again is your decision.</source>
        <translation>Aucune réponse n’est venue, et la réservation est comme avant. L’envoyer de nouveau est votre décision.</translation>
    </message>
    <message>
        <source>No answer came, and the reservation changed in another way.</source>
        <translation>Aucune réponse n’est venue, et la réservation a changé autrement.</translation>
    </message>
    <message>
        <source>It was written to the network more than once. Look at the task before you act again.</source>
        <translation>Elle a été écrite plus d’une fois sur le réseau. Regardez la tâche avant d’agir de nouveau.</translation>
    </message>
    <message>
        <source>The simulator was stopped before the outcome was known.</source>
        <translation>Le simulateur a été arrêté avant que l’issue soit connue.</translation>
    </message>
</context>
<context>
    <name>Desk::JournalDock</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>That instruction was sent with the profile “%1”. Connect to it to open its reservation.</source>
        <translation>Cette instruction a été envoyée avec le profil «&#xa0;%1&#xa0;». Connectez-vous avec lui pour ouvrir sa réservation.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n entries as HAR</source>
        <translation>
            <numerusform>Exporter %n entrée en HAR</numerusform>
            <numerusform>Exporter %n entrées en HAR</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP Archive (*.har)</source>
        <translation>Archive HTTP (*.har)</translation>
    </message>
    <message>
        <source>A bug bundle is made of a connection. Connect first.</source>
        <translation>Un dossier de bug se fait à partir d’une connexion. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone.</source>
        <translation>Enregistré sous %1, lisible par vous seul.</translation>
    </message>
    <message>
        <source>Export the newest %1 entries as HAR</source>
        <translation>Exporter les %1 entrées les plus récentes en HAR</translation>
    </message>
    <message>
        <source>That instruction was sent in another run of the training simulator, which is gone. This world has other reservations, even under the same SIDs.</source>
        <translation>Cette instruction a été envoyée dans une autre exécution du simulateur de formation, qui n’existe plus. Ce monde a d’autres réservations, même sous les mêmes SID.</translation>
    </message>
</context>
<context>
    <name>Desk::JournalFilter</name>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Toutes les issues</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliquée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>This reservation</source>
        <translation>Cette réservation</translation>
    </message>
    <message>
        <source>Only instructions to the reservation that is chosen in the window</source>
        <translation>Seulement les instructions pour la réservation choisie dans la fenêtre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Words of a SID, an instruction, a worker, a status, a code, a request or an answer</source>
        <translation>Mots d’un SID, d’une instruction, d’un agent, d’un état, d’un code, d’une requête ou d’une réponse</translation>
    </message>
</context>
<context>
    <name>Desk::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>&amp;Open the reservation</source>
        <translation>&amp;Ouvrir la réservation</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>Copier la &amp;ligne</translation>
    </message>
    <message>
        <source>Copy &amp;SID</source>
        <translation>Copier le &amp;SID</translation>
    </message>
    <message>
        <source>&amp;Export as HAR…</source>
        <translation>&amp;Exporter en HAR…</translation>
    </message>
    <message>
        <source>&amp;Bug bundle…</source>
        <translation>Dossier de &amp;bug…</translation>
    </message>
    <message>
        <source>What is &amp;kept…</source>
        <translation>Ce qui est &amp;conservé…</translation>
    </message>
    <message>
        <source>&amp;Export %1 entries as HAR…</source>
        <translation>&amp;Exporter %1 entrées en HAR…</translation>
    </message>
    <message>
        <source>%1, looking…</source>
        <translation>%1, recherche…</translation>
    </message>
    <message>
        <source>To read only: %1</source>
        <translation>En lecture seule&#xa0;: %1</translation>
    </message>
    <message>
        <source>The journal is not open yet.</source>
        <translation>Le journal n’est pas encore ouvert.</translation>
    </message>
    <message>
        <source>It opens with the first connection.</source>
        <translation>Il s’ouvre avec la première connexion.</translation>
    </message>
    <message>
        <source>The journal cannot be used.</source>
        <translation>Le journal ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Mend that and start the program again. On a live account nothing is sent before.</source>
        <translation>Corrigez cela et relancez le programme. Avant cela, rien n’est envoyé sur un compte réel.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
    <message>
        <source>Other words, another outcome or all reservations may.</source>
        <translation>Essayez d’autres mots, une autre issue ou toutes les réservations.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No instructions yet.</source>
        <translation>Pas encore d’instructions.</translation>
    </message>
    <message>
        <source>Each one is written here before it leaves, and stays with its answer and its outcome.</source>
        <translation>Chacune est écrite ici avant de partir, et y reste avec sa réponse et son issue.</translation>
    </message>
    <message>
        <source>Close the journal</source>
        <translation>Fermer le journal</translation>
    </message>
</context>
<context>
    <name>Desk::JournalStrip</name>
    <message>
        <source>Show the journal</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
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
        <translation>Journal</translation>
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
        <translation>Formation · %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>%1 by the world&apos;s clock; %2 by this computer&apos;s</source>
        <translation>%1 à l’horloge de ce monde&#xa0;; %2 à celle de cet ordinateur</translation>
    </message>
    <message>
        <source>Earlier run · %1</source>
        <extracomment>%1 is a time, %2 the title of a scenario.</extracomment>
        <translation>Session antérieure · %1</translation>
    </message>
    <message>
        <source>Run of %1 · %2</source>
        <translation>Session de %1 · %2</translation>
    </message>
</context>
<context>
    <name>Desk::Json</name>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>of another type than it should be</source>
        <translation>d’un autre type que prévu</translation>
    </message>
    <message>
        <source>not a SID of the kind that belongs here</source>
        <translation>pas un SID du genre attendu ici</translation>
    </message>
    <message>
        <source>not a date and time</source>
        <translation>pas une date et une heure</translation>
    </message>
    <message>
        <source>not a whole number that fits</source>
        <translation>pas un nombre entier qui convienne</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>not readable as JSON</source>
        <translation>pas lisible en JSON</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>The answer is an HTML or XML page, not TaskRouter&apos;s JSON.</source>
        <translation>La réponse est une page HTML ou XML, pas le JSON de TaskRouter.</translation>
    </message>
    <message>
        <source>The answer is no JSON, or breaks off.</source>
        <translation>La réponse n’est pas du JSON, ou s’interrompt.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 est %2.</translation>
    </message>
    <message>
        <source>The answer is JSON, but no object.</source>
        <translation>La réponse est du JSON, mais pas un objet.</translation>
    </message>
    <message>
        <source>More rows are damaged; they are not listed.</source>
        <translation>D’autres lignes sont endommagées&#xa0;; elles ne sont pas listées.</translation>
    </message>
    <message>
        <source>Page %1: %2 is %3.</source>
        <translation>Page %1&#xa0;: %2 est %3.</translation>
    </message>
    <message>
        <source>one that came before (%1)</source>
        <translation>une déjà venue (%1)</translation>
    </message>
    <message>
        <source>a text with an escape that stands for no character</source>
        <translation>un texte avec une séquence d’échappement qui ne désigne aucun caractère</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(absent)</translation>
    </message>
</context>
<context>
    <name>Desk::JsonCompareButton</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>With what it was before</source>
        <translation>Avec l’état d’avant</translation>
    </message>
    <message>
        <source>With what was last seen, %1</source>
        <translation>Avec ce qui a été vu en dernier, %1</translation>
    </message>
    <message>
        <source>With the clipboard</source>
        <translation>Avec le presse-papiers</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>du presse-papiers</translation>
    </message>
</context>
<context>
    <name>Desk::JsonCompareDialog</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
        <source>The order of members and blanks may differ; values and their kinds do not.</source>
        <translation>L’ordre des membres et les espaces peuvent différer&#xa0;; les valeurs et leurs types, non.</translation>
    </message>
    <message>
        <source>They cannot be compared.</source>
        <translation>Ils ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>%1 is no JSON.</source>
        <translation>%1 n’est pas du JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::JsonDifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>Desk::JsonDifferencesTable</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>Desk::JsonModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>JSON tel que reçu</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>%1 is not in this answer.</source>
        <translation>%1 n’est pas dans cette réponse.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Copy as a jq line</source>
        <translation>Copier comme ligne jq</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>N’afficher que cela</translation>
    </message>
    <message numerus="yes">
        <source>Last seen %1: %n difference(s)</source>
        <translation>
            <numerusform>Vu la dernière fois %1 : %n différence</numerusform>
            <numerusform>Vu la dernière fois %1 : %n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Desk::KeptStoriesDialog</name>
    <message>
        <source>Kept stories</source>
        <translation>Historiques conservés</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>The kept stories cannot be read.</source>
        <translation>Les historiques conservés sont illisibles.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No story is kept yet.</source>
        <translation>Aucun historique n’est encore conservé.</translation>
    </message>
    <message>
        <source>No kept story fits.</source>
        <translation>Aucun historique conservé ne correspond.</translation>
    </message>
    <message>
        <source>Each task whose story is looked at is kept from then on.</source>
        <translation>Chaque tâche dont l’historique est consulté est conservée dès lors.</translation>
    </message>
    <message>
        <source>Words are found anywhere; attributes by their whole path and value.</source>
        <translation>Les mots sont trouvés partout&#xa0;; les attributs, par leur chemin entier et leur valeur.</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>les %1 plus récents</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n historique</numerusform>
            <numerusform>%n historiques</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Training runs too</source>
        <translation>Aussi les &amp;formations</translation>
    </message>
    <message>
        <source>Runs of the training simulator are not shown.</source>
        <translation>Les exécutions du simulateur de formation ne sont pas affichées.</translation>
    </message>
    <message>
        <source>SID, worker=alice, from=+1555*, customer.id=42, or words</source>
        <translation>SID, worker=alice, from=+1555*, customer.id=42, ou des mots</translation>
    </message>
    <message>
        <source>Every story that was looked at is kept on this computer, for you alone. Search by the SID of a task, reservation, worker, call or Event; by an attribute, as in attributes.customer.id = 42; by worker=, queue= or workflow= and the beginning of a name; by status= or training=; or by words. Attributes are compared as a whole: a * stands for what follows.</source>
        <translation>Chaque historique consulté est conservé sur cet ordinateur, pour vous seul. Cherchez par le SID d’une tâche, d’une réservation, d’un agent, d’un appel ou d’un événement&#xa0;; par un attribut, comme attributes.customer.id = 42&#xa0;; par worker=, queue= ou workflow= et le début d’un nom&#xa0;; par status= ou training=&#xa0;; ou par des mots. Les attributs sont comparés en entier&#xa0;: un * remplace tout ce qui suit.</translation>
    </message>
</context>
<context>
    <name>Desk::KeyBindings</name>
    <message>
        <source>The keys that were set are of a newer version of this program. They are kept for it, and the standard keys are used here.</source>
        <translation>Les touches définies viennent d’une version plus récente de ce programme. Elles sont conservées pour elle, et les touches standard valent ici.</translation>
    </message>
    <message>
        <source>The keys that were set cannot be read. The standard keys are used.</source>
        <translation>Les touches définies sont illisibles. Les touches standard sont utilisées.</translation>
    </message>
    <message>
        <source>The keys set for %1 cannot be read; it has its standard keys.</source>
        <translation>Les touches définies pour %1 sont illisibles&#xa0;; les touches standard valent pour cette action.</translation>
    </message>
</context>
<context>
    <name>Desk::KeyObjection</name>
    <message>
        <source>Give one key, not several one after the other.</source>
        <translation>Donnez une seule touche, pas plusieurs l’une après l’autre.</translation>
    </message>
    <message>
        <source>This is no key.</source>
        <translation>Ce n’est pas une touche.</translation>
    </message>
    <message>
        <source>Text fields need %1 for editing.</source>
        <translation>Les champs de texte ont besoin de %1 pour l’édition.</translation>
    </message>
    <message>
        <source>The desktop or an input method takes %1.</source>
        <translation>Le bureau ou une méthode de saisie prend %1.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving: use it with Ctrl or Alt.</source>
        <translation>%1 sert à taper et à se déplacer&#xa0;: utilisez-la avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or presses a button: in each language another one.</source>
        <translation>Alt avec une lettre ouvre un menu ou actionne un bouton, différent dans chaque langue.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>A&amp;ucune touche</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>S&amp;tandard</translation>
    </message>
    <message>
        <source>&amp;All standard</source>
        <translation>&amp;Toutes standard</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>The key that it has without your change</source>
        <translation>La touche sans votre modification</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>%1 n’a pas de touche.</translation>
    </message>
    <message>
        <source>%1 has its standard key.</source>
        <translation>%1 a sa touche standard.</translation>
    </message>
    <message>
        <source>All actions have their standard keys.</source>
        <translation>Toutes les actions ont leurs touches standard.</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Touche de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>&amp;Set anyway</source>
        <translation>&amp;Définir quand même</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which would lose it.</source>
        <translation>%1 est la touche de «&#xa0;%2&#xa0;», qui la perdrait.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 est libre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 est la touche de «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Desk::KeysModel</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · modifiée</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>Desk::KeysTable</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>Desk::LastMinutes</name>
    <message>
        <source>Tasks that waited, every 30 s: %1</source>
        <extracomment>For screen readers; %1 is a list of numbers, the newest last.</extracomment>
        <translation>Tâches en attente, toutes les 30 s&#xa0;: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In a list of numbers: one that nobody knows.</extracomment>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks waited</source>
        <extracomment>A time, and a number of tasks: &quot;14:02:30: 3 tasks waited&quot;.</extracomment>
        <translation>
            <numerusform>%n tâche attendait</numerusform>
            <numerusform>%n tâches attendaient</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody looked, so it is not known</source>
        <translation>personne n’a regardé, on ne le sait donc pas</translation>
    </message>
</context>
<context>
    <name>Desk::Legality</name>
    <message>
        <source>The status of the reservation is not known yet.</source>
        <translation>L’état de la réservation n’est pas encore connu.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; is unknown to this program; nothing is sent.</source>
        <translation>L’état «&#xa0;%1&#xa0;» est inconnu de ce programme&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>&quot; or &quot;</source>
        <translation>&quot; ou &quot;</translation>
    </message>
    <message>
        <source>%1 needs %2 among the attributes of the task, which are not known here (%3).</source>
        <translation>%1 exige %2 dans les attributs de la tâche, qui ne sont pas connus ici (%3).</translation>
    </message>
    <message>
        <source>%1 needs %2 among the attributes of the task (%3).</source>
        <translation>%1 exige %2 dans les attributs de la tâche (%3).</translation>
    </message>
    <message>
        <source>The worker has no contact_uri, so the form must say whom to ring (%1).</source>
        <translation>L’agent n’a pas de contact_uri, le formulaire doit donc dire qui appeler (%1).</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>l’agent</translation>
    </message>
    <message>
        <source>Ringing %2: until somebody answers, TaskRouter takes nothing else for this reservation (%1).</source>
        <translation>Cela sonne chez %2&#xa0;: jusqu’à ce que quelqu’un réponde, TaskRouter n’accepte rien d’autre pour cette réservation (%1).</translation>
    </message>
    <message>
        <source>%1 joins a conference, and no instruction or attribute tells of one: after a plain accept there is none, and TaskRouter refuses this.</source>
        <translation>%1 rejoint une conférence, et aucune instruction ni aucun attribut n’en nomme une&#xa0;: après un simple Accepter il n’y en a pas, et TaskRouter refuse cela.</translation>
    </message>
    <message>
        <source>The status of the task is not known yet.</source>
        <translation>L’état de la tâche n’est pas encore connu.</translation>
    </message>
</context>
<context>
    <name>Desk::LineEditor</name>
    <message>
        <source>Empty, and sent so</source>
        <translation>Vide, et envoyé tel quel</translation>
    </message>
</context>
<context>
    <name>Desk::ListNotice</name>
    <message>
        <source>1 row has an unusual date</source>
        <translation>1 ligne a une date inhabituelle</translation>
    </message>
    <message>
        <source>%1 rows have an unusual date</source>
        <translation>%1 lignes ont une date inhabituelle</translation>
    </message>
    <message>
        <source>1 row has an unusual status</source>
        <translation>1 ligne a un état inhabituel</translation>
    </message>
    <message>
        <source>%1 rows have an unusual status</source>
        <translation>%1 lignes ont un état inhabituel</translation>
    </message>
    <message>
        <source>1 row has an unusual SID</source>
        <translation>1 ligne a un SID inhabituel</translation>
    </message>
    <message>
        <source>%1 rows have an unusual SID</source>
        <translation>%1 lignes ont un SID inhabituel</translation>
    </message>
    <message>
        <source>1 row has an unusual text</source>
        <translation>1 ligne a un texte inhabituel</translation>
    </message>
    <message>
        <source>%1 rows have an unusual text</source>
        <translation>%1 lignes ont un texte inhabituel</translation>
    </message>
    <message>
        <source>1 row has an unusual value</source>
        <translation>1 ligne a une valeur inhabituelle</translation>
    </message>
    <message>
        <source>%1 rows have an unusual value</source>
        <translation>%1 lignes ont une valeur inhabituelle</translation>
    </message>
    <message>
        <source>1 row does not fit the filter: the server did not apply it</source>
        <translation>1 ligne ne correspond pas au filtre&#xa0;: le serveur ne l’a pas appliqué</translation>
    </message>
    <message>
        <source>%1 rows do not fit the filter: the server did not apply it</source>
        <translation>%1 lignes ne correspondent pas au filtre&#xa0;: le serveur ne l’a pas appliqué</translation>
    </message>
    <message>
        <source>1 row has no SID of its own and cannot be shown</source>
        <translation>1 ligne n’a pas de SID propre et ne peut pas être affichée</translation>
    </message>
    <message>
        <source>%1 rows have no SID of their own and cannot be shown</source>
        <translation>%1 lignes n’ont pas de SID propre et ne peuvent pas être affichées</translation>
    </message>
</context>
<context>
    <name>Desk::ListSearch</name>
    <message>
        <source>Find a task</source>
        <translation>Chercher une tâche</translation>
    </message>
</context>
<context>
    <name>Desk::MainActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Connect to an account…</source>
        <translation>Se &amp;connecter à un compte…</translation>
    </message>
    <message>
        <source>&amp;Training simulator</source>
        <translation>Simulateur de &amp;formation</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Déverrouiller…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>Copy &amp;SID</source>
        <translation>Copier le &amp;SID</translation>
    </message>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Copier la &amp;cellule</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copier la &amp;ligne</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Allow sending what would be &amp;refused</source>
        <translation>Permettre d’envoyer ce qui serait &amp;refusé</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;About Reservation Desk</source>
        <translation>À &amp;propos de Reservation Desk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Reservation</source>
        <translation>&amp;Réservation</translation>
    </message>
    <message>
        <source>&amp;Instruction</source>
        <translation>&amp;Instruction</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Bug bundle…</source>
        <translation>Dossier de &amp;bug…</translation>
    </message>
    <message>
        <source>Next &amp;offer</source>
        <translation>&amp;Offre suivante</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>Aucune réservation n’est choisie.</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Il n’y a pas de lignes à exporter.</translation>
    </message>
    <message>
        <source>About Reservation Desk</source>
        <translation>À propos de Reservation Desk</translation>
    </message>
    <message>
        <source>Reservation Desk %1</source>
        <translation>Reservation Desk %1</translation>
    </message>
    <message>
        <source>A desk for TaskRouter&apos;s reservations: list, look, act, rehearse.</source>
        <translation>Un poste de travail pour les réservations de TaskRouter&#xa0;: lister, regarder, agir, répéter.</translation>
    </message>
    <message>
        <source>&amp;Save workspace…</source>
        <translation>Enregistrer l’espace de &amp;travail…</translation>
    </message>
    <message>
        <source>&amp;Check workspace…</source>
        <translation>&amp;Vérifier l’espace de travail…</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;Et si…</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>A&amp;ller à…</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Bannière</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Act on all marked…</source>
        <translation>&amp;Agir sur toutes les marquées…</translation>
    </message>
    <message>
        <source>Mark several reservations first, with Ctrl or Shift.</source>
        <translation>Marquez d’abord plusieurs réservations, avec Ctrl ou Maj.</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Check against a newer &amp;description…</source>
        <translation>Comparer à une &amp;description plus récente…</translation>
    </message>
    <message>
        <source>Open a description</source>
        <translation>Ouvrir une description</translation>
    </message>
    <message>
        <source>OpenAPI descriptions (*.json);;All files (*)</source>
        <translation>Descriptions OpenAPI (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The list of accounts is put away while others watch.</source>
        <translation>La liste des comptes est rangée tant que d’autres regardent.</translation>
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
        <translation>[options]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments :</translation>
    </message>
    <message>
        <source>Print this help, and end.</source>
        <translation>Afficher cette aide et s’arrêter.</translation>
    </message>
    <message>
        <source>Print the version, and end.</source>
        <translation>Afficher la version et s’arrêter.</translation>
    </message>
</context>
<context>
    <name>Desk::MeDialog</name>
    <message>
        <source>Who I am</source>
        <translation>Qui je suis</translation>
    </message>
    <message>
        <source>For {me.worker_sid} and {me.contact_uri} in presets.</source>
        <translation>Pour {me.worker_sid} et {me.contact_uri} dans les modèles.</translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation>&amp;Agent</translation>
    </message>
    <message>
        <source>&amp;Called at</source>
        <translation>&amp;Joignable à</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>Desk::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsModel</name>
    <message>
        <source>Sent, not done: %1</source>
        <translation>Envoyée, non exécutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Not answered with data: %1</source>
        <translation>Répondu sans données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tasks changed</source>
        <translation>Tâches modifiées</translation>
    </message>
    <message>
        <source>Reservations changed</source>
        <translation>Réservations modifiées</translation>
    </message>
    <message>
        <source>Workers changed</source>
        <translation>Agents modifiés</translation>
    </message>
    <message>
        <source>New Events</source>
        <translation>Nouveaux événements</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsTable</name>
    <message>
        <source>Moments of the recording</source>
        <translation>Moments de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsView</name>
    <message>
        <source>Moments to go back to</source>
        <translation>Moments où revenir</translation>
    </message>
    <message>
        <source>The world as a file</source>
        <translation>Le monde dans un fichier</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Name of the moment</source>
        <translation>Nom du moment</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Nom, si vous voulez</translation>
    </message>
    <message>
        <source>Keep this moment</source>
        <translation>Garder ce moment</translation>
    </message>
    <message>
        <source>Keep the world as it is now, to go back to it</source>
        <translation>Garder le monde tel qu’il est maintenant, pour y revenir</translation>
    </message>
    <message>
        <source>Go back there</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>The world becomes as it was then; what is there now is kept</source>
        <translation>Le monde redevient comme il était alors&#xa0;; ce qui est là maintenant est conservé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep this moment no longer</source>
        <translation>Ne plus garder ce moment</translation>
    </message>
    <message>
        <source>Save world…</source>
        <translation>Enregistrer le monde…</translation>
    </message>
    <message>
        <source>Save the world as it is now, to go on with it another day</source>
        <translation>Enregistrer le monde tel qu’il est maintenant, pour continuer un autre jour</translation>
    </message>
    <message>
        <source>Save world</source>
        <translation>Enregistrer le monde</translation>
    </message>
    <message>
        <source>world</source>
        <translation>monde</translation>
    </message>
    <message>
        <source>Open world…</source>
        <translation>Ouvrir un monde…</translation>
    </message>
    <message>
        <source>Go on where a world was saved</source>
        <translation>Continuer là où un monde a été enregistré</translation>
    </message>
    <message>
        <source>Open world</source>
        <translation>Ouvrir un monde</translation>
    </message>
    <message>
        <source>Write scenario…</source>
        <translation>Écrire un scénario…</translation>
    </message>
    <message>
        <source>Write a scenario that begins like the world now, to go on with by hand: it appears in the list above</source>
        <translation>Écrire un scénario qui commence comme le monde actuel, à continuer à la main&#xa0;: il apparaît dans la liste ci-dessus</translation>
    </message>
    <message>
        <source>Write scenario</source>
        <translation>Écrire un scénario</translation>
    </message>
    <message>
        <source>my-scenario</source>
        <translation>mon-scenario</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1, à moi</translation>
    </message>
    <message>
        <source>Worlds and scenarios (*.json)</source>
        <translation>Mondes et scénarios (*.json)</translation>
    </message>
    <message>
        <source>What was left</source>
        <translation>Ce qui a été quitté</translation>
    </message>
    <message>
        <source>Moment %1</source>
        <translation>Moment %1</translation>
    </message>
    <message>
        <source>None yet. Where you go back, begin again or open a world, what you leave is kept here, until another scenario is started.</source>
        <translation>Aucun pour l’instant. Quand vous revenez en arrière, recommencez ou ouvrez un monde, ce que vous quittez est conservé ici, jusqu’à ce qu’un autre scénario soit lancé.</translation>
    </message>
</context>
<context>
    <name>Desk::Navigator</name>
    <message>
        <source>A reservation is found by its task or its worker. Give the WT… or the WK… as well.</source>
        <translation>Une réservation se trouve par sa tâche ou son agent. Indiquez aussi le WT… ou le WK….</translation>
    </message>
    <message>
        <source>%1 is not looked for any more.</source>
        <translation>%1 n’est plus recherché.</translation>
    </message>
    <message>
        <source>The reservation %1 is not among those that TaskRouter was asked for. Show all to see whether it is there.</source>
        <translation>La réservation %1 n’est pas parmi celles demandées à TaskRouter. Affichez-les toutes pour voir si elle existe.</translation>
    </message>
    <message>
        <source>This worker has no reservation %1.</source>
        <translation>Cet agent n’a pas de réservation %1.</translation>
    </message>
    <message>
        <source>This task has no reservation %1.</source>
        <translation>Cette tâche n’a pas de réservation %1.</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En attente maintenant</translation>
    </message>
</context>
<context>
    <name>Desk::NextOffer</name>
    <message>
        <source>%1 is most likely asked again at once: nobody else is free, or nobody goes before.</source>
        <translation>%1 sera très probablement sollicité de nouveau aussitôt&#xa0;: personne d’autre n’est libre, ou personne n’est prioritaire.</translation>
    </message>
    <message>
        <source>Once it is turned down, %1 is most likely asked next, in %2.</source>
        <translation>Après le refus, %1 sera très probablement sollicité ensuite, dans %2.</translation>
    </message>
    <message>
        <source>If it runs out, %1 is most likely asked next, in %2.</source>
        <translation>Si l’offre expire, %1 sera très probablement sollicité ensuite, dans %2.</translation>
    </message>
    <message>
        <source>Once it is turned down, it most likely waits in %1: nobody else is free there.</source>
        <translation>Après le refus, la tâche attendra très probablement dans %1&#xa0;: personne d’autre n’y est libre.</translation>
    </message>
    <message>
        <source>If it runs out, it most likely waits in %1: nobody else is free there.</source>
        <translation>Si l’offre expire, la tâche attendra très probablement dans %1&#xa0;: personne d’autre n’y est libre.</translation>
    </message>
    <message>
        <source>Once it is turned down, the workflow most likely cancels it: it has no step left.</source>
        <translation>Après le refus, le workflow annulera très probablement la tâche&#xa0;: il n’a plus d’étape.</translation>
    </message>
    <message>
        <source>If it runs out, the workflow most likely cancels it: it has no step left.</source>
        <translation>Si l’offre expire, le workflow annulera très probablement la tâche&#xa0;: il n’a plus d’étape.</translation>
    </message>
</context>
<context>
    <name>Desk::OfferListModel</name>
    <message>
        <source>%1, offered to %2</source>
        <translation>%1, proposée à %2</translation>
    </message>
    <message>
        <source>%1, ringing %2</source>
        <translation>%1, sonne chez %2</translation>
    </message>
    <message>
        <source>%1, offered to %2, answer by %3</source>
        <translation>%1, proposée à %2, réponse avant %3</translation>
    </message>
    <message>
        <source>%1, no longer offered to %2</source>
        <translation>%1, n’est plus proposée à %2</translation>
    </message>
</context>
<context>
    <name>Desk::OffersPane</name>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>The offers could not be read.</source>
        <translation>Les offres n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>No offer waits for an answer.</source>
        <translation>Aucune offre n’attend de réponse.</translation>
    </message>
    <message>
        <source>Looking for offers…</source>
        <translation>Recherche d’offres…</translation>
    </message>
    <message>
        <source>%1, read %2 ago</source>
        <translation>%1, lu il y a %2</translation>
    </message>
    <message>
        <source>Whether an offer waits cannot be told.</source>
        <translation>On ne peut pas dire si une offre attend.</translation>
    </message>
    <message>
        <source>Some tasks or reservations have a status that nobody knows.</source>
        <translation>Certaines tâches ou réservations ont un état que personne ne connaît.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>Copier le SID</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copier le titre</translation>
    </message>
    <message>
        <source>Copy worker</source>
        <translation>Copier l’agent</translation>
    </message>
</context>
<context>
    <name>Desk::Opener</name>
    <message>
        <source>There is no SID in this text.</source>
        <translation>Il n’y a pas de SID dans ce texte.</translation>
    </message>
    <message>
        <source>%1 cannot be opened here: give a task (WT…), a worker (WK…) or a workspace (WS…).</source>
        <translation>%1 ne peut pas être ouvert ici&#xa0;: indiquez une tâche (WT…), un agent (WK…) ou un espace de travail (WS…).</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>espace de travail %1</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tâche %1</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>agent %1</translation>
    </message>
    <message>
        <source>reservation %1</source>
        <translation>réservation %1</translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <translation>Ouvre %1.</translation>
    </message>
    <message>
        <source>The link is of another host, %1.</source>
        <translation>Le lien est d’un autre hôte, %1.</translation>
    </message>
    <message>
        <source>A link to another host</source>
        <translation>Un lien vers un autre hôte</translation>
    </message>
    <message>
        <source>This link points to %1, not to %2.</source>
        <translation>Ce lien mène à %1, pas à %2.</translation>
    </message>
    <message>
        <source>Nothing is ever sent to %1. Only the SIDs in the link would be looked up at %2, with your credentials.</source>
        <translation>Rien n’est jamais envoyé à %1. Seuls les SID du lien seraient recherchés sur %2, avec vos identifiants.</translation>
    </message>
    <message>
        <source>Look up the SIDs</source>
        <translation>Rechercher les SID</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;A SID, a link, or any text with SIDs in it</source>
        <translation>&amp;Un SID, un lien, ou un texte contenant des SID</translation>
    </message>
    <message>
        <source>Chooses reservation %1 where it is one of those that are shown.</source>
        <translation>Choisit la réservation %1 si elle est parmi celles affichées.</translation>
    </message>
    <message>
        <source>Type or paste what is to be opened.</source>
        <translation>Tapez ou collez ce qu’il faut ouvrir.</translation>
    </message>
</context>
<context>
    <name>Desk::OpeningStatus</name>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>“Stop loading” ends it.</source>
        <translation>«&#xa0;Arrêter le chargement&#xa0;» y met fin.</translation>
    </message>
    <message>
        <source>Choose a task at the left, or open another SID or link.</source>
        <translation>Choisissez une tâche à gauche, ou ouvrez un autre SID ou lien.</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Aucune tâche n’est ouverte.</translation>
    </message>
    <message>
        <source>Choose one at the left, or open a SID or a link.</source>
        <translation>Choisissez-en une à gauche, ou ouvrez un SID ou un lien.</translation>
    </message>
    <message>
        <source>Choose a task, or open another SID or link.</source>
        <translation>Choisissez une tâche, ou ouvrez un autre SID ou lien.</translation>
    </message>
    <message>
        <source>Open another SID or link.</source>
        <translation>Ouvrez un autre SID ou lien.</translation>
    </message>
    <message>
        <source>Choose one, or open a SID or a link.</source>
        <translation>Choisissez-en une, ou ouvrez un SID ou un lien.</translation>
    </message>
    <message>
        <source>Open a SID or a link.</source>
        <translation>Ouvrez un SID ou un lien.</translation>
    </message>
</context>
<context>
    <name>Desk::Outbox</name>
    <message>
        <source>The program ended before an answer came.</source>
        <translation>Le programme a fini avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>The instruction %1 to %2 was written to the network %3 times; it may have been carried out more than once.</source>
        <translation>L’instruction %1 à %2 a été écrite %3 fois sur le réseau&#xa0;; elle a peut-être été exécutée plus d’une fois.</translation>
    </message>
    <message>
        <source>Another program holds the journal at the moment. What cannot be written down is not sent; try again.</source>
        <translation>Un autre programme retient le journal en ce moment. Ce qui ne peut pas être noté n’est pas envoyé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>This connection was left.</source>
        <translation>Cette connexion a été quittée.</translation>
    </message>
    <message>
        <source>It was written more than once.</source>
        <translation>Elle a été écrite plus d’une fois.</translation>
    </message>
    <message>
        <source>The answer does not say what the status is now.</source>
        <translation>La réponse ne dit pas quel est maintenant l’état.</translation>
    </message>
    <message>
        <source>An instruction that was sent there before is still on its way or unknown.</source>
        <translation>Une instruction envoyée là auparavant est encore en route ou inconnue.</translation>
    </message>
    <message>
        <source>What became of an earlier instruction that was sent there is not known; it is being looked up now.</source>
        <translation>On ne sait pas ce qu’est devenue une instruction envoyée là auparavant&#xa0;; vérification en cours.</translation>
    </message>
    <message>
        <source>What became of the last instruction that was sent there is not known yet; it is being looked up.</source>
        <translation>On ne sait pas encore ce qu’est devenue la dernière instruction envoyée là&#xa0;; vérification en cours.</translation>
    </message>
    <message>
        <source>The last instruction that was sent there is still on its way.</source>
        <translation>La dernière instruction envoyée là est encore en route.</translation>
    </message>
    <message>
        <source>%1 has “%2”, which stands for what others are not to see, and would be sent as it is. It can be sent when they look no more.</source>
        <translation>%1 contient « %2 », qui remplace ce que d’autres ne doivent pas voir et serait envoyé tel quel. L’envoi est possible quand plus personne ne regarde.</translation>
    </message>
</context>
<context>
    <name>Desk::OutboxRecord</name>
    <message>
        <source>%1 What cannot be written down is not sent.</source>
        <translation>%1 Ce qui ne peut pas être noté n’est pas envoyé.</translation>
    </message>
    <message>
        <source>An answer could not be written to the journal; at the next start its instruction is looked up again.</source>
        <translation>Une réponse n’a pas pu être écrite dans le journal&#xa0;; au prochain démarrage, son instruction sera de nouveau vérifiée.</translation>
    </message>
    <message>
        <source>When it had been written down, it was no longer allowed.</source>
        <translation>Une fois notée, elle n’était plus permise.</translation>
    </message>
</context>
<context>
    <name>Desk::OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the reservation</source>
        <translation>Ouvrir la réservation</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Notée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Show entry %1, which this one repeats</source>
        <translation>Afficher l’entrée %1, que celle-ci répète</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répète</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Training · %1</source>
        <translation>Formation · %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>modifiée %1</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>%1 by this computer&apos;s clock</source>
        <translation>%1 à l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>World&apos;s clock</source>
        <translation>Horloge du monde</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Ouvrir la tâche</translation>
    </message>
    <message>
        <source>Open the worker</source>
        <translation>Ouvrir l’agent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>Desk::PageLinkPolicy</name>
    <message>
        <source>it is no valid URL</source>
        <translation>ce n’est pas une URL valide</translation>
    </message>
    <message>
        <source>it is not an absolute URL</source>
        <translation>ce n’est pas une URL absolue</translation>
    </message>
    <message>
        <source>it carries a user name</source>
        <translation>elle contient un nom d’utilisateur</translation>
    </message>
    <message>
        <source>it leads away from %1</source>
        <translation>elle mène hors de %1</translation>
    </message>
    <message>
        <source>its path is not that of the list</source>
        <translation>son chemin n’est pas celui de la liste</translation>
    </message>
    <message>
        <source>it has a fragment</source>
        <translation>elle a un fragment</translation>
    </message>
    <message>
        <source>more than %1 pages</source>
        <translation>plus de %1 pages</translation>
    </message>
    <message>
        <source>The next page was not asked for: %1 (%2).</source>
        <translation>La page suivante n’a pas été demandée&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>that page was read already</source>
        <translation>cette page a déjà été lue</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteActs</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>why does the task wait, reason</source>
        <translation>pourquoi la tâche attend-elle, motif</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>story of the task</source>
        <translation>historique de la tâche</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>history of the task</source>
        <translation>déroulement de la tâche</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Ramener…</translation>
    </message>
    <message>
        <source>put a worker back, available</source>
        <translation>ramener un agent, disponible</translation>
    </message>
    <message>
        <source>available already</source>
        <translation>déjà disponible</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Ramener %1</translation>
    </message>
    <message>
        <source>Move to %1…</source>
        <translation>Déplacer vers %1…</translation>
    </message>
    <message>
        <source>worker, activity</source>
        <translation>agent, activité</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteDialog</name>
    <message>
        <source>Go to anything</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to a SID, a name, a command…</source>
        <translation>Aller à un SID, un nom, une commande…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Return does it · Esc goes back</source>
        <translation>Entrée exécute · Échap revient</translation>
    </message>
    <message numerus="yes">
        <source>Return goes there · Tab shows what else can be done · %n fit(s)</source>
        <translation>
            <numerusform>Entrée y va · Tab montre ce que l’on peut faire d’autre · %n résultat</numerusform>
            <numerusform>Entrée y va · Tab montre ce que l’on peut faire d’autre · %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what you mean, or choose it with the arrow keys</source>
        <translation>Tapez ce que vous cherchez, ou choisissez avec les flèches</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteModel</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Agir</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteSources</name>
    <message>
        <source>not possible now</source>
        <translation>impossible maintenant</translation>
    </message>
    <message>
        <source>Copy the SID</source>
        <translation>Copier le SID</translation>
    </message>
    <message>
        <source>Copy the worker&apos;s SID</source>
        <translation>Copier le SID de l’agent</translation>
    </message>
    <message>
        <source>Copy the worker&apos;s name</source>
        <translation>Copier le nom de l’agent</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>Copier le titre</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy the attributes</source>
        <translation>Copier les attributs</translation>
    </message>
    <message>
        <source>%1, read %2 ago</source>
        <translation>%1, lu il y a %2</translation>
    </message>
    <message>
        <source>shows its tasks</source>
        <translation>affiche ses tâches</translation>
    </message>
    <message>
        <source>Copy the expression</source>
        <translation>Copier l’expression</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>Copier l’ID de requête</translation>
    </message>
    <message>
        <source>Copy what TaskRouter answered</source>
        <translation>Copier la réponse de TaskRouter</translation>
    </message>
    <message>
        <source>%1 with preset ★ %2</source>
        <translation>%1 avec le modèle ★ %2</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path</source>
        <translation>Copier le chemin du fichier</translation>
    </message>
</context>
<context>
    <name>Desk::PaneLine</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Desk::PaneStrip</name>
    <message>
        <source>Part of the window</source>
        <translation>Partie de la fenêtre</translation>
    </message>
</context>
<context>
    <name>Desk::ParameterField</name>
    <message>
        <source>Clear: do not send it (Alt+Del)</source>
        <translation>Vider&#xa0;: ne pas l’envoyer (Alt+Suppr)</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Vider %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not set — %1</source>
        <translation>Non défini — %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erreur %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Desk::PasteView</name>
    <message>
        <source>Fill in the form</source>
        <translation>Remplir le formulaire</translation>
    </message>
    <message>
        <source>Line to read</source>
        <translation>Ligne à lire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This text is too long for one line of a shell.</source>
        <translation>Ce texte est trop long pour une ligne de shell.</translation>
    </message>
    <message>
        <source>%1, %2 set.</source>
        <translation>%1, %2 définis.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The line is for another reservation (%1); the form stays with the one that is chosen here.</source>
        <translation>La ligne est pour une autre réservation (%1)&#xa0;; le formulaire reste à celle qui est choisie ici.</translation>
    </message>
    <message>
        <source>Paste a curl or twilio-cli line, or a browser&apos;s “Copy as fetch”. It is read, not run.</source>
        <translation>Collez une ligne curl ou twilio-cli, ou le «&#xa0;Copier comme fetch&#xa0;» d’un navigateur. Elle est lue, pas exécutée.</translation>
    </message>
    <message>
        <source>Keep the “+” of %1, which the line would send as a blank</source>
        <translation>Garder le «&#xa0;+&#xa0;» de %1, que la ligne enverrait comme une espace</translation>
    </message>
    <message>
        <source>The line is for the version %1 (If-Match); what is sent here is for the version that is shown.</source>
        <translation>La ligne est pour la version %1 (If-Match)&#xa0;; ce qui est envoyé d’ici est pour la version affichée.</translation>
    </message>
    <message>
        <source>There is no line yet. Nothing was filled in.</source>
        <translation>Il n’y a pas encore de ligne. Rien n’a été rempli.</translation>
    </message>
</context>
<context>
    <name>Desk::Pasted</name>
    <message>
        <source>With --get the fields would go into the address; TaskRouter wants them in the body.</source>
        <translation>Avec --get, les champs iraient dans l’adresse&#xa0;; TaskRouter les veut dans le corps.</translation>
    </message>
    <message>
        <source>This command of twilio-cli does not update a reservation: %1</source>
        <translation>Cette commande de twilio-cli ne modifie pas de réservation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (its value is a variable of the shell)</source>
        <translation>%1 (sa valeur est une variable du shell)</translation>
    </message>
    <message>
        <source>This line sends no fields, so there is nothing to fill in.</source>
        <translation>Cette ligne n’envoie pas de champs, il n’y a donc rien à remplir.</translation>
    </message>
    <message>
        <source>The fields of this line amount to none of the actions.</source>
        <translation>Les champs de cette ligne ne correspondent à aucune des actions.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>The body is JSON; TaskRouter takes a form, and that is what is sent.</source>
        <translation>Le corps est du JSON&#xa0;; TaskRouter prend un formulaire, et c’est ce qui est envoyé.</translation>
    </message>
    <message>
        <source>This request only reads (%1): it sends no instruction.</source>
        <translation>Cette requête ne fait que lire (%1)&#xa0;: elle n’envoie pas d’instruction.</translation>
    </message>
    <message>
        <source>%1=%2 is not one that TaskRouter takes: %1 is %3.</source>
        <translation>TaskRouter n’accepte pas %1=%2&#xa0;: %1 est %3.</translation>
    </message>
    <message>
        <source>Neither a curl line nor a twilio-cli line nor a browser&apos;s fetch(…) was found.</source>
        <translation>Ni ligne curl, ni ligne twilio-cli, ni fetch(…) d’un navigateur n’a été trouvé.</translation>
    </message>
    <message>
        <source>Typographic quotation marks were taken for plain ones.</source>
        <translation>Les guillemets typographiques ont été lus comme des guillemets droits.</translation>
    </message>
</context>
<context>
    <name>Desk::PinnedTasks</name>
    <message>
        <source>Pinned tasks</source>
        <translation>Tâches épinglées</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>Copier le SID</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copier le titre</translation>
    </message>
</context>
<context>
    <name>Desk::PinnedTasksModel</name>
    <message>
        <source>not in the list any more</source>
        <translation>plus dans la liste</translation>
    </message>
</context>
<context>
    <name>Desk::PlanCheck</name>
    <message>
        <source>This program knows no such action.</source>
        <translation>Ce programme ne connaît pas cette action.</translation>
    </message>
    <message>
        <source>It is not said what it is about.</source>
        <translation>Il n’est pas dit de quoi il s’agit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Desk::PlanDialog</name>
    <message>
        <source>Stop at the first &amp;refusal</source>
        <translation>S’arrêter au premier &amp;refus</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>S’arrê&amp;ter après celle-ci</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A refusal of credentials, and a wish to wait, stop it nevertheless.</source>
        <translation>Un refus d’identifiants et une demande d’attendre l’arrêtent tout de même.</translation>
    </message>
    <message>
        <source>Fill in first: %1.</source>
        <translation>À remplir d’abord&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Go on: send %1</source>
        <translation>C&amp;ontinuer&#xa0;: envoyer %1</translation>
    </message>
    <message>
        <source>&amp;Start: send %1</source>
        <translation>&amp;Démarrer&#xa0;: envoyer %1</translation>
    </message>
    <message>
        <source>stops after this one</source>
        <translation>s’arrête après celle-ci</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>&amp;Keep report…</source>
        <translation>&amp;Garder le rapport…</translation>
    </message>
    <message>
        <source>Keep report</source>
        <translation>Garder le rapport</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Fichiers texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <translation>Le rapport n’a pas été écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Copy the chosen row&apos;s request as</source>
        <translation>Copier la requête de la ligne choisie comme</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>à la fin</translation>
    </message>
</context>
<context>
    <name>Desk::PlanPresets</name>
    <message>
        <source>★ &amp;Preset</source>
        <translation>★ &amp;Modèle</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>Desk::PlanReport</name>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omise</translation>
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
        <translation>elle n’existe plus (404)</translation>
    </message>
    <message>
        <source>moved: somebody changed it meanwhile</source>
        <translation>changée&#xa0;: quelqu’un l’a modifiée entre-temps</translation>
    </message>
    <message>
        <source>The connection ended before an answer came; the journal is looked up later.</source>
        <translation>La connexion a pris fin avant l’arrivée d’une réponse&#xa0;; le journal sera vérifié plus tard.</translation>
    </message>
</context>
<context>
    <name>Desk::PlanTable</name>
    <message>
        <source>What the plan sends</source>
        <translation>Ce que le plan envoie</translation>
    </message>
</context>
<context>
    <name>Desk::PlanTableModel</name>
    <message>
        <source>to be sent</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omise</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>Desk::PlanWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown: it is being looked up</source>
        <translation>inconnue&#xa0;: vérification en cours</translation>
    </message>
    <message>
        <source>unknown at first; it did take effect</source>
        <translation>d’abord inconnue&#xa0;; elle a pris effet</translation>
    </message>
    <message>
        <source>unknown at first; no change is seen</source>
        <translation>d’abord inconnue&#xa0;; aucun changement visible</translation>
    </message>
    <message>
        <source>unknown at first; something else changed it</source>
        <translation>d’abord inconnue&#xa0;; autre chose l’a changée</translation>
    </message>
    <message>
        <source>still unknown: it cannot be fetched</source>
        <translation>toujours inconnue&#xa0;: récupération impossible</translation>
    </message>
    <message>
        <source>never known: the simulator was stopped</source>
        <translation>jamais su&#xa0;: le simulateur a été arrêté</translation>
    </message>
    <message>
        <source>moved: it was %1 and is %2</source>
        <translation>changée&#xa0;: était %1 et est %2</translation>
    </message>
    <message>
        <source>moved: version %1 → %2</source>
        <translation>changée&#xa0;: version %1 → %2</translation>
    </message>
    <message>
        <source>moved: it was changed meanwhile</source>
        <translation>changée&#xa0;: modifiée entre-temps</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent.</source>
        <translation>Lecture seule&#xa0;: rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>TaskRouter asked to wait; sending is possible again in %1.</source>
        <translation>TaskRouter a demandé d’attendre&#xa0;; l’envoi sera de nouveau possible dans %1.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Le journal ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>another instruction to it is on its way</source>
        <translation>une autre instruction pour elle est en route</translation>
    </message>
    <message>
        <source>what became of an earlier instruction to it is not known</source>
        <translation>on ne sait pas ce qu’est devenue une instruction antérieure pour elle</translation>
    </message>
    <message>
        <source>its state cannot be read</source>
        <translation>son état est illisible</translation>
    </message>
    <message>
        <source>is looked at first</source>
        <translation>sera examinée d’abord</translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation>serait acceptée</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>douteux&#xa0;: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omise&#xa0;: %1</translation>
    </message>
    <message>
        <source>sent %1 · %2</source>
        <translation>envoyée %1 · %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>is looked at…</source>
        <translation>examen…</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>envoi…</translation>
    </message>
    <message>
        <source>done%1 · %2 ms</source>
        <translation>faite%1 · %2 ms</translation>
    </message>
    <message>
        <source>refused%1</source>
        <translation>refusée%1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>sautée&#xa0;: %1</translation>
    </message>
    <message>
        <source>One after the other, each with its own journal entry. To be sent: %1. Left out: %2.</source>
        <translation>L’une après l’autre, chacune avec sa propre entrée de journal. À envoyer&#xa0;: %1. Omises&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Sent: %1. Skipped: %2. Left out: %3. Still to be sent: %4.</source>
        <translation>Envoyées&#xa0;: %1. Sautées&#xa0;: %2. Omises&#xa0;: %3. Encore à envoyer&#xa0;: %4.</translation>
    </message>
    <message>
        <source>There is no row left to send.</source>
        <translation>Il ne reste aucune ligne à envoyer.</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing more is sent.</source>
        <translation>Arrêté, comme vous l’avez voulu. Plus rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Stopped, because TaskRouter refused the last one. %1</source>
        <translation>Arrêté, parce que TaskRouter a refusé la dernière. %1</translation>
    </message>
    <message>
        <source>Stopped, because it is not known whether the last one took effect. It is being looked up; nothing is sent again by itself. %1</source>
        <translation>Arrêté, parce que l’on ne sait pas si la dernière a pris effet. Vérification en cours&#xa0;; rien n’est renvoyé de soi-même. %1</translation>
    </message>
    <message>
        <source>Stopped: the last one could not be sent. %1</source>
        <translation>Arrêté&#xa0;: la dernière n’a pas pu être envoyée. %1</translation>
    </message>
    <message>
        <source>Stopped before the next one, which could not be read. %1</source>
        <translation>Arrêté avant la suivante, qui n’a pas pu être lue. %1</translation>
    </message>
    <message>
        <source>Stopped before the next one. %1</source>
        <translation>Arrêté avant la suivante. %1</translation>
    </message>
    <message>
        <source>This connection is over. Nothing more is sent.</source>
        <translation>Cette connexion est terminée. Plus rien n’est envoyé.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faites</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1, %2 sautées</translation>
    </message>
</context>
<context>
    <name>Desk::PreparedInstruction</name>
    <message>
        <source>TaskRouter refused this. %1</source>
        <translation>TaskRouter a refusé cela. %1</translation>
    </message>
    <message>
        <source>The task is not known yet.</source>
        <translation>La tâche n’est pas encore connue.</translation>
    </message>
    <message>
        <source>The worker is not known yet.</source>
        <translation>L’agent n’est pas encore connu.</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>Aucune réservation n’est choisie.</translation>
    </message>
</context>
<context>
    <name>Desk::Preset</name>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is of a newer version of this program.</source>
        <translation>Il vient d’une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>It is no preset: there is no &quot;format&quot;: 1 in it.</source>
        <translation>Ce n’est pas un modèle&#xa0;: il ne contient pas &quot;format&quot;: 1.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Il n’a pas de nom.</translation>
    </message>
    <message>
        <source>This program knows no instruction &quot;%1&quot;.</source>
        <translation>Ce programme ne connaît pas d’instruction «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Desk::PresetControl</name>
    <message>
        <source>Pre&amp;sets</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>Save form as &amp;preset…</source>
        <translation>Enregistrer le formulaire comme &amp;modèle…</translation>
    </message>
    <message>
        <source>Open the presets&apos; &amp;folder</source>
        <translation>Ouvrir le &amp;dossier des modèles</translation>
    </message>
    <message>
        <source>Who I a&amp;m…</source>
        <translation>&amp;Qui je suis…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>Aucune réservation n’est choisie.</translation>
    </message>
    <message>
        <source>“%1” needs %2, which is not known here; nothing is sent before it is filled in.</source>
        <translation>«&#xa0;%1&#xa0;» exige %2, qui n’est pas connu ici&#xa0;; rien n’est envoyé avant d’être rempli.</translation>
    </message>
    <message>
        <source>Say who you are: Tools, Who I am.</source>
        <translation>Dites qui vous êtes&#xa0;: Outils, Qui je suis.</translation>
    </message>
    <message>
        <source>Left out, for this program does not know it: %1.</source>
        <translation>Omis, car ce programme ne le connaît pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Filled in from “%1”.</source>
        <translation>Rempli depuis «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is set in the form that could be saved.</source>
        <translation>Rien n’est défini dans le formulaire qui puisse être enregistré.</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nom du modèle&#xa0;:</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>The preset was not saved: %1</source>
        <translation>Le modèle n’a pas été enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forget the &amp;values that were sent</source>
        <translation>Oublier les &amp;valeurs envoyées</translation>
    </message>
    <message>
        <source>The values that were sent are offered no more.</source>
        <translation>Les valeurs envoyées ne sont plus proposées.</translation>
    </message>
</context>
<context>
    <name>Desk::PresetStore</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Il est trop grand.</translation>
    </message>
    <message>
        <source>Only the first %1 files are read.</source>
        <translation>Seuls les %1 premiers fichiers sont lus.</translation>
    </message>
</context>
<context>
    <name>Desk::ProfileForm</name>
    <message>
        <source>What the banner calls it</source>
        <translation>Son nom dans la bannière</translation>
    </message>
    <message>
        <source>SK…, or empty for the account&apos;s own token</source>
        <translation>SK…, ou vide pour le jeton du compte</translation>
    </message>
    <message>
        <source>WS…, or empty for the first there is</source>
        <translation>WS…, ou vide pour le premier qui existe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Account SID</source>
        <translation>SID du com&amp;pte</translation>
    </message>
    <message>
        <source>API key &amp;SID</source>
        <translation>&amp;SID de la clé API</translation>
    </message>
    <message>
        <source>&amp;Token or secret</source>
        <translation>&amp;Jeton ou secret</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>Espace de &amp;travail</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>&amp;Edge</source>
        <translation>&amp;Edge</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;ouleur</translation>
    </message>
    <message>
        <source>The account SID begins with AC; the console shows it beside the token.</source>
        <translation>Le SID du compte commence par AC&#xa0;; la console l’affiche à côté du jeton.</translation>
    </message>
    <message>
        <source>Region and edge are short names like ie1 and dublin.</source>
        <translation>La région et l’edge sont des noms courts comme ie1 et dublin.</translation>
    </message>
    <message>
        <source>The token or secret has blanks or other characters that no secret has. Copy it again.</source>
        <translation>Le jeton ou le secret contient des espaces ou d’autres caractères qu’aucun secret n’a. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The token, or the API key&apos;s secret, is missing.</source>
        <translation>Le jeton, ou le secret de la clé API, manque.</translation>
    </message>
    <message>
        <source>https://…, or empty for the region&apos;s own</source>
        <translation>https://…, ou vide pour celle de la région</translation>
    </message>
    <message>
        <source>A PEM file, or empty for the system&apos;s authorities</source>
        <translation>Un fichier PEM, ou vide pour les autorités du système</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>A&amp;dresse de l’API</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>Fichier &amp;CA</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The edge of the region %1 is not known here. Choose it as well.</source>
        <translation>L’edge de la région %1 n’est pas connu ici. Choisissez-le aussi.</translation>
    </message>
    <message>
        <source>API address: %1</source>
        <translation>Adresse de l’API&#xa0;: %1</translation>
    </message>
    <message>
        <source>CA file: %1 cannot be read.</source>
        <translation>Fichier CA&#xa0;: %1 est illisible.</translation>
    </message>
    <message>
        <source>This profile asks for its token or secret each time.</source>
        <translation>Ce profil demande son jeton ou son secret à chaque fois.</translation>
    </message>
</context>
<context>
    <name>Desk::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be moved away.</source>
        <translation>%1 est endommagé et ne peut pas être mis de côté.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profil a besoin d’un nom.</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>%1 est en cours d’écriture par un autre programme.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Desk::ProgramPlace</name>
    <message>
        <source>The program is not where it was: %1 is gone. What is open goes on and nothing is lost, but parts that were not needed yet cannot be loaded. Start it again from where it is now.</source>
        <translation>Le programme n&apos;est plus à sa place : %1 a disparu. Ce qui est ouvert continue et rien n&apos;est perdu, mais les parties qui n&apos;ont pas encore servi ne peuvent plus être chargées. Redémarrez-le depuis son nouvel emplacement.</translation>
    </message>
    <message>
        <source>%1 cannot be written: settings that are changed now are forgotten when the program ends.</source>
        <translation>Impossible d&apos;écrire dans %1 : les réglages modifiés maintenant seront oubliés à la fermeture du programme.</translation>
    </message>
</context>
<context>
    <name>Desk::PropertiesView</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 · %2 ago</source>
        <translation>%1 · il y a %2</translation>
    </message>
</context>
<context>
    <name>Desk::ProxyDialog</name>
    <message>
        <source>Remember it in the system &amp;keyring</source>
        <translation>Le retenir dans le &amp;trousseau du système</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Se connecter au proxy</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and TaskRouter and lets through whom it knows. It is told this user and password and nothing of your account.</source>
        <translation>Le proxy %1 se tient entre cet ordinateur et TaskRouter et laisse passer qui il connaît. Il reçoit cet utilisateur et ce mot de passe, et rien de votre compte.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Without a keyring it is asked for once a session.</source>
        <translation>Sans trousseau, il est demandé une fois par session.</translation>
    </message>
</context>
<context>
    <name>Desk::ProxySettings</name>
    <message>
        <source>(not readable)</source>
        <translation>(illisible)</translation>
    </message>
    <message>
        <source>The proxy of https_proxy or all_proxy has no host. It is written as host:port.</source>
        <translation>Le proxy de https_proxy ou all_proxy n’a pas d’hôte. Il s’écrit hôte:port.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be used: http and socks5 are spoken to proxies, not %2.</source>
        <translation>Le proxy %1 ne peut pas être utilisé&#xa0;: on parle http et socks5 aux proxys, pas %2.</translation>
    </message>
</context>
<context>
    <name>Desk::ProxySignIn</name>
    <message>
        <source>The proxy did not take this user and password.</source>
        <translation>Le proxy n’a pas accepté cet utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not saved in the keyring; it is kept until the program ends.</source>
        <translation>Le mot de passe du proxy n’a pas été enregistré dans le trousseau&#xa0;; il est gardé jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>Desk::ReadingStrip</name>
    <message>
        <source>What has been read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>Reading the workspace; nothing is changed…</source>
        <translation>Lecture de l’espace de travail&#xa0;; rien n’est modifié…</translation>
    </message>
    <message>
        <source>Reading the workspace; nothing is changed: %1 of %2</source>
        <translation>Lecture de l’espace de travail&#xa0;; rien n’est modifié&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Waits %1: there is a bound of reads a minute.</source>
        <translation>Attend %1&#xa0;: le nombre de lectures par minute est limité.</translation>
    </message>
    <message>
        <source>%1 Tries again in %2.</source>
        <translation>%1 Nouvel essai dans %2.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing is changed.</source>
        <translation>La lecture a été arrêtée. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>L’espace de travail n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>The task could not be read.</source>
        <translation>La tâche n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>What is shown is what was read at %1.</source>
        <translation>Ce qui est affiché a été lu à %1.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordSessionDialog</name>
    <message>
        <source>Hide phone &amp;numbers</source>
        <translation>Masquer les &amp;numéros de téléphone</translation>
    </message>
    <message>
        <source>Hide na&amp;mes of people</source>
        <translation>&amp;Masquer les noms de personnes</translation>
    </message>
    <message>
        <source>Record session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>From now on every request of this window and its answer is written into one file, until you stop. Who opens it sees this window as it was, step by step, and needs no network.</source>
        <translation>Dès maintenant, chaque requête de cette fenêtre est écrite avec sa réponse dans un fichier, jusqu’à ce que vous arrêtiez. Qui l’ouvre voit cette fenêtre telle qu’elle était, pas à pas, sans avoir besoin d’un réseau.</translation>
    </message>
    <message>
        <source>Secrets are never written. Names and numbers get stand-ins, the same for the same one, before they reach the disk. SIDs and other attributes stay as they are: look at the file before you pass it on.</source>
        <translation>Les secrets ne sont jamais écrits. Les noms et les numéros reçoivent des remplaçants, le même pour le même, avant d’atteindre le disque. Les SID et les autres attributs restent tels quels&#xa0;: regardez le fichier avant de le transmettre.</translation>
    </message>
    <message>
        <source>&amp;Choose file and record…</source>
        <translation>&amp;Choisir un fichier et enregistrer…</translation>
    </message>
    <message>
        <source>It is not recorded: %1</source>
        <translation>L’enregistrement n’a pas lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recording of a session (*.ndjson)</source>
        <translation>Enregistrement d’une session (*.ndjson)</translation>
    </message>
</context>
<context>
    <name>Desk::Recording</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>Some requests were not recorded: the disk was too slow.</source>
        <translation>Certaines requêtes n’ont pas été enregistrées&#xa0;: le disque était trop lent.</translation>
    </message>
    <message>
        <source>It breaks off here; what stands before is shown.</source>
        <translation>Il s’interrompt ici&#xa0;; ce qui précède est affiché.</translation>
    </message>
    <message>
        <source>This cannot be read; it is left out.</source>
        <translation>Cela est illisible et a été omis.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>Nothing was recorded in %1.</source>
        <translation>Rien n’a été enregistré dans %1.</translation>
    </message>
    <message>
        <source>The recording was not ended: the program went before.</source>
        <translation>L’enregistrement n’a pas été achevé&#xa0;: le programme s’est arrêté avant.</translation>
    </message>
    <message>
        <source>%1 was recorded by a newer version of this program, and only that can show it.</source>
        <translation>%1 a été enregistré par une version plus récente de ce programme, et elle seule peut le montrer.</translation>
    </message>
    <message>
        <source>%1 is no recording of a session.</source>
        <translation>%1 n’est pas l’enregistrement d’une session.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordingWords</name>
    <message>
        <source>event callbacks</source>
        <translation>callbacks d’événements</translation>
    </message>
    <message>
        <source>Event Streams</source>
        <translation>Event Streams</translation>
    </message>
    <message>
        <source>list of Events</source>
        <translation>liste d’événements</translation>
    </message>
    <message>
        <source>answers of the API</source>
        <translation>réponses de l’API</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>bug bundle</source>
        <translation>dossier de bug</translation>
    </message>
    <message>
        <source>saved workspace</source>
        <translation>espace de travail enregistré</translation>
    </message>
    <message>
        <source>recording of a session</source>
        <translation>enregistrement d’une session</translation>
    </message>
</context>
<context>
    <name>Desk::RedactionDialog</name>
    <message>
        <source>What is hidden</source>
        <translation>Ce qui est masqué</translation>
    </message>
    <message>
        <source>Hide phone &amp;numbers</source>
        <translation>Masquer les &amp;numéros de téléphone</translation>
    </message>
    <message>
        <source>Hide na&amp;mes of people</source>
        <translation>&amp;Masquer les noms de personnes</translation>
    </message>
    <message>
        <source>This is all that will be saved. Secrets are never in it; look at the rest before it leaves.</source>
        <translation>C’est tout ce qui sera enregistré. Les secrets n’y sont jamais&#xa0;; regardez le reste avant qu’il ne parte.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché comme</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Hidden · %1</source>
        <translation>Masqué · %1</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>What will be saved is shown here as soon as it is read.</source>
        <translation>Ce qui sera enregistré s’affiche ici dès que c’est lu.</translation>
    </message>
</context>
<context>
    <name>Desk::Redactor</name>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Password in an address</source>
        <translation>Mot de passe dans une adresse</translation>
    </message>
    <message>
        <source>Secret field</source>
        <translation>Champ secret</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Attribute value</source>
        <translation>Valeur d’attribut</translation>
    </message>
</context>
<context>
    <name>Desk::ReplayControls</name>
    <message>
        <source>Step &amp;back</source>
        <translation>Pas en a&amp;rrière</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Pas en a&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Moments…</source>
        <translation>&amp;Moments…</translation>
    </message>
    <message>
        <source>Moments of the recording</source>
        <translation>Moments de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>Desk::RequestView</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Request as it will be sent</source>
        <translation>Requête telle qu’elle sera envoyée</translation>
    </message>
    <message>
        <source>REQUEST</source>
        <translation>REQUÊTE</translation>
    </message>
    <message>
        <source>REQUEST ›</source>
        <translation>REQUÊTE ›</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>TaskRouter would refuse: %1</source>
        <translation>TaskRouter refuserait&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationTableModel</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>Répondre sous</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>%1, does not fit the filter</source>
        <translation>%1, ne correspond pas au filtre</translation>
    </message>
    <message>
        <source>Does not fit the filter</source>
        <translation>Ne correspond pas au filtre</translation>
    </message>
    <message>
        <source>%1 · ringing %2</source>
        <translation>%1 · sonne %2</translation>
    </message>
    <message>
        <source>%1 · ringing %2 %3</source>
        <translation>%1 · sonne chez %2 %3</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationsPane</name>
    <message>
        <source>Reservations</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Words of the status, the worker or the SID</source>
        <translation>Mots de l’état, de l’agent ou du SID</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>Copier le SID</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export reservations</source>
        <translation>Exporter les réservations</translation>
    </message>
    <message>
        <source>With all that are marked</source>
        <translation>Avec toutes les marquées</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationsState</name>
    <message>
        <source>No reservation has these words.</source>
        <translation>Aucune réservation ne contient ces mots.</translation>
    </message>
    <message>
        <source>The filter looks at status, worker and SID.</source>
        <translation>Le filtre regarde l’état, l’agent et le SID.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No reservation can be shown.</source>
        <translation>Aucune réservation ne peut être affichée.</translation>
    </message>
    <message>
        <source>The server answered with rows that have no SID of their own.</source>
        <translation>Le serveur a répondu avec des lignes sans SID propre.</translation>
    </message>
    <message>
        <source>The task has no such reservation.</source>
        <translation>La tâche n’a pas de telle réservation.</translation>
    </message>
    <message>
        <source>TaskRouter was asked with a filter.</source>
        <translation>TaskRouter a été interrogé avec un filtre.</translation>
    </message>
    <message>
        <source>No reservations yet.</source>
        <translation>Pas encore de réservations.</translation>
    </message>
    <message>
        <source>The task has not been offered to anyone. New offers appear here by themselves.</source>
        <translation>La tâche n’a encore été proposée à personne. Les nouvelles offres apparaissent ici d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Reservations are still to come.</source>
        <translation>Les réservations ne sont pas encore arrivées.</translation>
    </message>
    <message>
        <source>Loading reservations…</source>
        <translation>Chargement des réservations…</translation>
    </message>
    <message>
        <source>The task was canceled before it was offered to anyone.</source>
        <translation>La tâche a été annulée avant d’être proposée à quiconque.</translation>
    </message>
    <message>
        <source>No offers come any more. Why? says what ended it.</source>
        <translation>Il ne vient plus d’offres. «&#xa0;Pourquoi&#xa0;?&#xa0;» dit ce qui y a mis fin.</translation>
    </message>
    <message>
        <source>The task is completed, and it has no reservations.</source>
        <translation>La tâche est terminée et n’a pas de réservations.</translation>
    </message>
    <message>
        <source>No offers come any more.</source>
        <translation>Il ne vient plus d’offres.</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationsTable</name>
    <message>
        <source>Reservations</source>
        <translation>Réservations</translation>
    </message>
</context>
<context>
    <name>Desk::RetentionDialog</name>
    <message>
        <source>What the journal keeps</source>
        <translation>Ce que garde le journal</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Not longer than</source>
        <translation>Pas plus longtemps que</translation>
    </message>
    <message>
        <source>Not more than</source>
        <translation>Pas plus que</translation>
    </message>
    <message>
        <source>The oldest go first. An instruction whose outcome is still unknown always stays.</source>
        <translation>Les plus anciennes partent d’abord. Une instruction dont l’issue est encore inconnue reste toujours.</translation>
    </message>
    <message>
        <source>The journal has %1 instructions, %2.</source>
        <translation>Le journal contient %1 instructions, %2.</translation>
    </message>
    <message>
        <source>Nothing would be removed.</source>
        <translation>Rien ne serait supprimé.</translation>
    </message>
    <message>
        <source>About %1 would be removed for good.</source>
        <translation>Environ %1 seraient supprimées définitivement.</translation>
    </message>
</context>
<context>
    <name>Desk::SearchField</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>At least %n found</source>
        <translation>
            <numerusform>Au moins %n trouvé</numerusform>
            <numerusform>Au moins %n trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::SecretStore</name>
    <message>
        <source>No secret is saved for this profile. Type it in.</source>
        <translation>Aucun secret n’est enregistré pour ce profil. Saisissez-le.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again, or type the secret in for this session.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez, ou saisissez le secret pour cette session.</translation>
    </message>
    <message>
        <source>The keyring refused. Type the secret in for this session; it is not written anywhere else.</source>
        <translation>Le trousseau a refusé. Saisissez le secret pour cette session&#xa0;; il n’est écrit nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The keyring did not answer; perhaps it asks for its password in another window. Try again, or type the secret in for this session.</source>
        <translation>Le trousseau n’a pas répondu&#xa0;; il demande peut-être son mot de passe dans une autre fenêtre. Réessayez, ou saisissez le secret pour cette session.</translation>
    </message>
    <message>
        <source>This system has no keyring. The secret is kept in memory until the program ends, and nowhere else.</source>
        <translation>Ce système n’a pas de trousseau. Le secret est gardé en mémoire jusqu’à la fin du programme, et nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>Desk::SendBar</name>
    <message>
        <source>Copy as ▾</source>
        <translation>Copier comme ▾</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>%1 of %2 will be sent</source>
        <translation>%1 sur %2 seront envoyés</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>Ce que l’on peut y faire</translation>
    </message>
    <message>
        <source>Go to the first field that must be filled in or corrected</source>
        <translation>Aller au premier champ à remplir ou à corriger</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>À remplir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>À corriger&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 is &quot;Fill in: Reason&quot;</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::SendFlow</name>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>TaskRouter gave no version for it, and it cannot be fetched here to compare. Nothing was sent.</source>
        <translation>TaskRouter n’a pas donné de version, et elle ne peut pas être récupérée ici pour comparer. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent: it has no version, and fetching it to compare failed. %1</source>
        <translation>Rien n’a été envoyé&#xa0;: il n’y a pas de version, et la récupération pour comparer a échoué. %1</translation>
    </message>
</context>
<context>
    <name>Desk::SendWords</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>It was canceled.</source>
        <translation>Cela a été annulé.</translation>
    </message>
    <message>
        <source>%1: done; the reservation is %2.</source>
        <translation>%1&#xa0;: fait&#xa0;; la réservation est %2.</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1&#xa0;: fait.</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1&#xa0;: refusé. %2</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1&#xa0;: non envoyé. %2</translation>
    </message>
    <message>
        <source>%1: it did take effect; the reservation is %2.</source>
        <translation>%1&#xa0;: cela a pris effet&#xa0;; la réservation est %2.</translation>
    </message>
    <message>
        <source>%1: no change is seen; the reservation is still %2. Sending again is your decision.</source>
        <translation>%1&#xa0;: aucun changement visible&#xa0;; la réservation est encore %2. Renvoyer ou non est votre décision.</translation>
    </message>
    <message>
        <source>%1: the reservation changed in another way; it is %2 now.</source>
        <translation>%1&#xa0;: la réservation a changé autrement&#xa0;; elle est maintenant %2.</translation>
    </message>
    <message>
        <source>%1: whether it took effect is still unknown, because the reservation cannot be fetched. %2</source>
        <translation>%1&#xa0;: on ne sait pas encore si cela a pris effet, car la réservation ne peut pas être récupérée. %2</translation>
    </message>
    <message>
        <source>%1: TaskRouter took it; the reservation is still %2.</source>
        <translation>%1&#xa0;: TaskRouter l’a accepté&#xa0;; la réservation est encore %2.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412) although no version was sent. Something on the way adds one, or asks for one: a proxy, most likely.</source>
        <translation>TaskRouter a refusé cela (412) bien qu’aucune version n’ait été envoyée. Quelque chose sur le chemin en ajoute une, ou en demande une&#xa0;: très probablement un proxy.</translation>
    </message>
    <message>
        <source>%1: the simulator was stopped before the outcome was known.</source>
        <translation>%1&#xa0;: le simulateur a été arrêté avant que l’issue soit connue.</translation>
    </message>
    <message>
        <source>TaskRouter will most likely refuse this.</source>
        <translation>TaskRouter refusera très probablement cela.</translation>
    </message>
    <message>
        <source>A word is still being composed.</source>
        <translation>Un mot est encore en cours de composition.</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent.</source>
        <translation>Lecture seule&#xa0;: rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>TaskRouter asked to wait; sending is possible again in %1.</source>
        <translation>TaskRouter a demandé d’attendre&#xa0;; l’envoi sera de nouveau possible dans %1.</translation>
    </message>
    <message>
        <source>The form was changed meanwhile.</source>
        <translation>Le formulaire a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1: finish the word that is being composed first.</source>
        <translation>Rien n’a été envoyé. %1&#xa0;: terminez d’abord le mot en cours de composition.</translation>
    </message>
    <message>
        <source>Nothing was sent: nothing is chosen. Choose first what to do.</source>
        <translation>Rien n’a été envoyé&#xa0;: rien n’est choisi. Choisissez d’abord ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>Nothing was sent. %1: %2</source>
        <translation>Rien n’a été envoyé. %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Another action was chosen.</source>
        <translation>Une autre action a été choisie.</translation>
    </message>
    <message>
        <source>Nothing was sent: the reservation is not loaded yet.</source>
        <translation>Rien n’a été envoyé&#xa0;: la réservation n’est pas encore chargée.</translation>
    </message>
    <message>
        <source>Nothing more was sent: what became of the last instruction is not known yet.</source>
        <translation>Rien de plus n’a été envoyé&#xa0;: on ne sait pas encore ce qu’est devenue la dernière instruction.</translation>
    </message>
    <message>
        <source>The journal cannot be written, and what cannot be written down is not sent.</source>
        <translation>Le journal ne peut pas être écrit, et ce qui ne peut pas être noté n’est pas envoyé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: it did take effect (%2).</source>
        <translation>%1&#xa0;: cela a pris effet (%2).</translation>
    </message>
    <message>
        <source>%1: no change is seen (%2). Sending again is your decision.</source>
        <translation>%1&#xa0;: aucun changement visible (%2). Renvoyer ou non est votre décision.</translation>
    </message>
    <message>
        <source>%1: something else changed it (%2).</source>
        <translation>%1&#xa0;: autre chose l’a changé (%2).</translation>
    </message>
    <message>
        <source>%1: whether it took effect is still unknown, because it cannot be fetched. %2</source>
        <translation>%1&#xa0;: on ne sait pas encore si cela a pris effet, car la récupération est impossible. %2</translation>
    </message>
    <message>
        <source>It has no version, so it is fetched and compared before anything is sent …</source>
        <translation>Il n’y a pas de version&#xa0;: récupération et comparaison avant tout envoi …</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last instruction took effect, and TaskRouter refused to show it to find out. Until that was looked up nothing more is sent to it.</source>
        <translation>Personne ne sait encore si la dernière instruction a pris effet, et TaskRouter a refusé de montrer l’état pour le savoir. Tant que ce n’est pas vérifié, plus rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last instruction took effect. It is being fetched to find out; until then nothing more is sent to it.</source>
        <translation>Personne ne sait encore si la dernière instruction a pris effet. L’état est récupéré pour le savoir&#xa0;; d’ici là, plus rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>An instruction to it is on its way …</source>
        <translation>Une instruction est en route …</translation>
    </message>
    <message>
        <source>Something else was chosen to act on.</source>
        <translation>Autre chose a été choisi entre-temps.</translation>
    </message>
    <message>
        <source>It moved meanwhile.</source>
        <translation>Il y a eu un changement entre-temps.</translation>
    </message>
    <message>
        <source>Nothing more was sent: an instruction to it is on its way.</source>
        <translation>Rien de plus n’a été envoyé&#xa0;: une instruction est en route.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): the version %1 ends in “%2”, which a proxy adds when it compresses an answer. TaskRouter does not know it, so it is refused whatever happens.</source>
        <translation>TaskRouter a refusé cela (412)&#xa0;: la version %1 finit par «&#xa0;%2&#xa0;», ce qu’un proxy ajoute quand il compresse une réponse. TaskRouter ne la connaît pas et la refuse donc, quoi qu’il arrive.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): the version %1 is a weak one, as a proxy makes it that changes answers on their way. Weak versions never match, whatever happens.</source>
        <translation>TaskRouter a refusé cela (412)&#xa0;: la version %1 est une version faible, comme en fait un proxy qui modifie les réponses en chemin. Les versions faibles ne correspondent jamais, quoi qu’il arrive.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412), and it has no version any more: something on the way takes it off. Nothing else has changed.</source>
        <translation>TaskRouter a refusé cela (412), et il n’y a plus de version&#xa0;: quelque chose sur le chemin l’enlève. Rien d’autre n’a changé.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412), but nobody changed it: its version was %1 and still is. A proxy on the way changes versions, most likely.</source>
        <translation>TaskRouter a refusé cela (412), mais personne n’a rien modifié&#xa0;: la version était %1 et l’est encore. Très probablement, un proxy sur le chemin modifie les versions.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): it has another version of it.</source>
        <translation>TaskRouter a refusé cela (412)&#xa0;: il en a une autre version.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): somebody changed it since you began.</source>
        <translation>TaskRouter a refusé cela (412)&#xa0;: quelqu’un a fait une modification depuis que vous avez commencé.</translation>
    </message>
    <message>
        <source>%1: done; it is %2 now.</source>
        <translation>%1&#xa0;: fait&#xa0;; l’état est maintenant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: refused (412), because TaskRouter has another version of it, which is fetched to compare.</source>
        <translation>%1&#xa0;: refusé (412), car TaskRouter en a une autre version, qui est récupérée pour comparer.</translation>
    </message>
    <message>
        <source>%1: it may have taken effect, or not. %2 It is being fetched to find out; nothing is sent again by itself.</source>
        <translation>%1&#xa0;: cela a peut-être pris effet, ou non. %2 L’état est récupéré pour le savoir&#xa0;; rien n’est renvoyé de soi-même.</translation>
    </message>
</context>
<context>
    <name>Desk::SessionController</name>
    <message>
        <source>The file of profiles was damaged and has been set aside as %1.</source>
        <translation>Le fichier des profils était endommagé et a été mis de côté sous le nom %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No credentials: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or name a profile.</source>
        <translation>Pas d’identifiants&#xa0;: définissez TWILIO_ACCOUNT_SID et TWILIO_AUTH_TOKEN, ou indiquez un profil.</translation>
    </message>
    <message>
        <source>Starting the training simulator…</source>
        <translation>Démarrage du simulateur de formation…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The training cannot be started.</source>
        <translation>La formation ne peut pas être démarrée.</translation>
    </message>
    <message>
        <source>The recording cannot be shown.</source>
        <translation>L’enregistrement ne peut pas être affiché.</translation>
    </message>
</context>
<context>
    <name>Desk::SessionJournal</name>
    <message>
        <source>This training goes on; what is sent in it is not written down.</source>
        <translation>Cette formation continue&#xa0;; ce qui y est envoyé n’est pas noté.</translation>
    </message>
    <message>
        <source>Nothing can be sent from this window meanwhile.</source>
        <translation>D’ici là, rien ne peut être envoyé de cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>Desk::SessionRecorder</name>
    <message>
        <source>The recording is as long as it may be (%1 MB), and has ended.</source>
        <translation>L’enregistrement a atteint sa longueur maximale (%1 Mo) et a pris fin.</translation>
    </message>
    <message>
        <source>The recording cannot be written any more: %1</source>
        <translation>L’enregistrement ne peut plus être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Desk::SessionRecording</name>
    <message>
        <source>Open recor&amp;ding…</source>
        <translation>Ouvrir un enre&amp;gistrement…</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Arrêter l’en&amp;registrement</translation>
    </message>
    <message>
        <source>&amp;Record session…</source>
        <translation>Enregistrer la &amp;session…</translation>
    </message>
    <message>
        <source>Another connection was opened.</source>
        <translation>Une autre connexion a été ouverte.</translation>
    </message>
    <message>
        <source>The connection was left.</source>
        <translation>La connexion a été quittée.</translation>
    </message>
    <message>
        <source>The connection is over.</source>
        <translation>La connexion est terminée.</translation>
    </message>
    <message>
        <source>This session is being recorded into %1.</source>
        <translation>Cette session est en cours d’enregistrement dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests were recorded into %1, readable by you alone.</source>
        <translation>
            <numerusform>%n requête a été enregistrée dans %1, lisible par vous seul.</numerusform>
            <numerusform>%n requêtes ont été enregistrées dans %1, lisible par vous seul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Recordings of sessions (*.ndjson);;All files (*)</source>
        <translation>Enregistrements de sessions (*.ndjson);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Desk::SessionWiring</name>
    <message>
        <source>An instruction may have left twice. Look at the task before you act again.</source>
        <translation>Une instruction est peut-être partie deux fois. Regardez la tâche avant d’agir de nouveau.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Task queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind TaskRouter&apos;s.</source>
        <translation>L’horloge de cet ordinateur retarde de %1 sur celle de TaskRouter.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of TaskRouter&apos;s.</source>
        <translation>L’horloge de cet ordinateur avance de %1 sur celle de TaskRouter.</translation>
    </message>
    <message>
        <source>Ages and countdowns go by TaskRouter&apos;s clock. Set this computer&apos;s clock right: the journal is dated by it.</source>
        <translation>Les âges et les comptes à rebours suivent l’horloge de TaskRouter. Mettez à l’heure l’horloge de cet ordinateur&#xa0;: c’est elle qui date le journal.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is another world&apos;s: %1 ahead of this computer&apos;s.</source>
        <translation>L’horloge du serveur est celle d’un autre monde&#xa0;: %1 en avance sur celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is another world&apos;s: %1 behind this computer&apos;s.</source>
        <translation>L’horloge du serveur est celle d’un autre monde&#xa0;: %1 en retard sur celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Times here are by the server&apos;s clock; the journal also has this computer&apos;s.</source>
        <translation>Les heures affichées ici sont celles du serveur&#xa0;; le journal a aussi celles de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingLine</name>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
</context>
<context>
    <name>Desk::Settings</name>
    <message>
        <source>The settings were damaged and have been set aside as %1.</source>
        <translation>Les paramètres étaient endommagés et ont été mis de côté sous le nom %1.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>No setting fits.</source>
        <translation>Aucun paramètre ne correspond.</translation>
    </message>
    <message>
        <source>Words are looked for in titles, in what settings do, and in their keys.</source>
        <translation>Les mots sont cherchés dans les titres, dans ce que font les paramètres et dans leurs clés.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n paramètre</numerusform>
            <numerusform>%n paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>M’avertir quand</translation>
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
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the system has just now.</source>
        <translation>Des couleurs claires ou sombres, ou celles que le système a en ce moment.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Allow sending what would be refused</source>
        <translation>Permettre d’envoyer ce qui serait refusé</translation>
    </message>
    <message>
        <source>For troubleshooters: instructions that TaskRouter is expected to refuse can be sent, to see its answer. Without it, their buttons say why they would be refused.</source>
        <translation>Pour le dépannage&#xa0;: les instructions que TaskRouter devrait refuser peuvent être envoyées, pour voir sa réponse. Sans cela, leurs boutons disent pourquoi elles seraient refusées.</translation>
    </message>
    <message>
        <source>Rows on a page</source>
        <translation>Lignes par page</translation>
    </message>
    <message>
        <source>How many rows TaskRouter is asked for at once. Small pages come sooner, and take more requests.</source>
        <translation>Combien de lignes sont demandées à la fois à TaskRouter. Les petites pages arrivent plus tôt, et coûtent plus de requêtes.</translation>
    </message>
    <message>
        <source>Keep instructions for</source>
        <translation>Garder les instructions</translation>
    </message>
    <message>
        <source>What is older goes, but for what has no outcome yet.</source>
        <translation>Ce qui est plus ancien est supprimé, sauf ce qui n’a pas encore d’issue.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Taille maximale</translation>
    </message>
    <message>
        <source>Of the journal on the disk; the oldest instructions go first.</source>
        <translation>Du journal sur le disque&#xa0;; les instructions les plus anciennes partent d’abord.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>An offer is about to run out</source>
        <translation>Une offre va expirer</translation>
    </message>
    <message>
        <source>A notification of the desktop, or else a line in the window.</source>
        <translation>Une notification du bureau, ou sinon une ligne dans la fenêtre.</translation>
    </message>
    <message>
        <source>Seconds that are left of an offer</source>
        <translation>Secondes qui restent à une offre</translation>
    </message>
    <message>
        <source>From then on it is told of.</source>
        <translation>À partir de là, c’est signalé.</translation>
    </message>
    <message>
        <source>Workers go away by missed offers</source>
        <translation>Des agents partent à cause d’offres manquées</translation>
    </message>
    <message>
        <source>Several in a short time mean that something is wrong: a device, a headset, a line.</source>
        <translation>Plusieurs en peu de temps signifient que quelque chose ne va pas&#xa0;: un appareil, un casque, une ligne.</translation>
    </message>
    <message>
        <source>How many workers go away by missed offers</source>
        <translation>Combien d’agents partent à cause d’offres manquées</translation>
    </message>
    <message>
        <source>From so many on it is told of.</source>
        <translation>À partir de ce nombre, c’est signalé.</translation>
    </message>
    <message>
        <source>Within how many minutes</source>
        <translation>En combien de minutes</translation>
    </message>
    <message>
        <source>Who went away earlier does not count.</source>
        <translation>Ceux qui sont partis plus tôt ne comptent pas.</translation>
    </message>
    <message>
        <source>A task waits long</source>
        <translation>Une tâche attend longtemps</translation>
    </message>
    <message>
        <source>From its arrival until somebody accepts it.</source>
        <translation>De son arrivée jusqu’à ce que quelqu’un l’accepte.</translation>
    </message>
    <message>
        <source>Minutes that a task waits</source>
        <translation>Minutes d’attente d’une tâche</translation>
    </message>
    <message>
        <source>A wrap-up takes long</source>
        <translation>Un post-traitement dure longtemps</translation>
    </message>
    <message>
        <source>Somebody may have forgotten it: it fills their channel.</source>
        <translation>Quelqu’un l’a peut-être oublié&#xa0;: il occupe son canal.</translation>
    </message>
    <message>
        <source>Minutes of wrap-up</source>
        <translation>Minutes de post-traitement</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>Rouvrir ce qui était ouvert</translation>
    </message>
    <message>
        <source>At the start: the account, or the training, and the task. An account only where its secret need not be asked for.</source>
        <translation>Au démarrage&#xa0;: le compte, ou la formation, et la tâche. Un compte seulement si son secret n’a pas à être demandé.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of everything in the window, at once. A training that runs keeps the words of its scenario until it is started again.</source>
        <translation>De tout ce qui est dans la fenêtre, aussitôt. Une formation en cours garde les textes de son scénario jusqu’à ce qu’elle soit relancée.</translation>
    </message>
    <message>
        <source>How many tasks wait, in the desktop&apos;s panel; a click shows the window. The list of tasks is then read while the window is hidden, too.</source>
        <translation>Combien de tâches attendent, dans le tableau de bord du bureau ; un clic montre la fenêtre. La liste des tâches est alors lue aussi pendant que la fenêtre est cachée.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons just now.</source>
        <translation>Ce bureau n’a pas de place pour de telles icônes en ce moment.</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>Icône dans le tableau de bord</translation>
    </message>
    <message>
        <source>Offer SIDs that are copied elsewhere</source>
        <translation>Proposer les SID copiés ailleurs</translation>
    </message>
    <message>
        <source>A SID in the clipboard becomes a link at the foot of the window. Nothing opens by itself, and nothing else of the clipboard is kept.</source>
        <translation>Un SID dans le presse-papiers devient un lien au bas de la fenêtre. Rien ne s’ouvre tout seul, et rien d’autre du presse-papiers n’est gardé.</translation>
    </message>
    <message>
        <source>Offer values that were sent before</source>
        <translation>Proposer les valeurs déjà envoyées</translation>
    </message>
    <message>
        <source>Fields list what was sent last, by account, and nothing secret. Switched off, what was kept for that is deleted, and no more is kept.</source>
        <translation>Les champs proposent ce qui a été envoyé en dernier, par compte et rien de secret. Désactivé, ce qui était gardé pour cela est supprimé, et rien de plus n’est gardé.</translation>
    </message>
</context>
<context>
    <name>Desk::SidLabel</name>
    <message>
        <source>Copy SID</source>
        <translation>Copier le SID</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>Desk::SidLens</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Task queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Task channel</source>
        <translation>Canal de tâches</translation>
    </message>
    <message>
        <source>Worker channel</source>
        <translation>Canal d’agent</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>&amp;Copy SID</source>
        <translation>&amp;Copier le SID</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Where else it occurs…</source>
        <translation>&amp;Où il apparaît encore…</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlaces</name>
    <message>
        <source>List of tasks</source>
        <translation>Liste des tâches</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Kept stories of rehearsals</source>
        <translation>Historiques conservés de répétitions</translation>
    </message>
    <message>
        <source>Kept stories</source>
        <translation>Historiques conservés</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlacesDialog</name>
    <message>
        <source>Where %1 occurs</source>
        <translation>Où apparaît %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>It occurs nowhere else.</source>
        <translation>Il n’apparaît nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Looked through: what is open, the list of tasks, the journal and the kept stories.</source>
        <translation>Parcourus&#xa0;: ce qui est ouvert, la liste des tâches, le journal et les historiques conservés.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlacesTable</name>
    <message>
        <source>Where it occurs</source>
        <translation>Où il apparaît</translation>
    </message>
</context>
<context>
    <name>Desk::SignIn</name>
    <message>
        <source>The account SID or its token was not accepted. Automatic refreshing has stopped. Type the token or secret again.</source>
        <translation>Le SID du compte ou son jeton n’a pas été accepté. L’actualisation automatique s’est arrêtée. Saisissez de nouveau le jeton ou le secret.</translation>
    </message>
    <message>
        <source>The profile was not saved: %1</source>
        <translation>Le profil n’a pas été enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été ouvert. %2</translation>
    </message>
</context>
<context>
    <name>Desk::Situation</name>
    <message>
        <source>The workflow&apos;s configuration cannot be read: %1</source>
        <translation>La configuration du workflow est illisible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Desk::SnippetButton</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copier &amp;comme</translation>
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
        <translation>twilio-cli n’atteint que les hôtes de Twilio, pas celui de cette requête.</translation>
    </message>
    <message>
        <source>twilio-cli cannot send this value of %1; it is left out.</source>
        <translation>twilio-cli ne peut pas envoyer cette valeur de %1&#xa0;; elle est omise.</translation>
    </message>
</context>
<context>
    <name>Desk::StateNote</name>
    <message>
        <source>Go to the task&apos;s open offer</source>
        <translation>Aller à l’offre ouverte de la tâche</translation>
    </message>
    <message>
        <source>Choose what happens next. Nothing is sent before you do.</source>
        <translation>Choisissez ce qui se passe ensuite. Rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>Go to %1: %2</source>
        <translation>Aller à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why the task is not accepted, or why it ended</source>
        <translation>Pourquoi la tâche n’est pas acceptée, ou pourquoi elle a fini</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>The task&apos;s timeline</source>
        <translation>La chronologie de la tâche</translation>
    </message>
    <message>
        <source>The worker&apos;s day</source>
        <translation>La journée de l’agent</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>Journée de %1</translation>
    </message>
</context>
<context>
    <name>Desk::StateText</name>
    <message>
        <source>the worker</source>
        <translation>l’agent</translation>
    </message>
    <message>
        <source>The work of %1 on this task is done.</source>
        <translation>Le travail de %1 sur cette tâche est fait.</translation>
    </message>
    <message>
        <source>This offer to %1 was turned down.</source>
        <translation>Cette offre à %1 a été déclinée.</translation>
    </message>
    <message>
        <source>This offer to %1 was not answered in time.</source>
        <translation>Cette offre à %1 est restée sans réponse à temps.</translation>
    </message>
    <message>
        <source>This offer to %1 was canceled before it was accepted.</source>
        <translation>Cette offre à %1 a été annulée avant d’être acceptée.</translation>
    </message>
    <message>
        <source>This offer to %1 was taken back, because somebody else accepted the task.</source>
        <translation>Cette offre à %1 a été retirée, parce que quelqu’un d’autre a accepté la tâche.</translation>
    </message>
    <message>
        <source>It was accepted meanwhile; %1 has the task.</source>
        <translation>Elle a été acceptée entre-temps&#xa0;; %1 a la tâche.</translation>
    </message>
    <message>
        <source>The call is over meanwhile, and %1 is wrapping up.</source>
        <translation>L’appel est terminé entre-temps, et %1 est en post-traitement.</translation>
    </message>
    <message>
        <source>The task has no open offer now.</source>
        <translation>La tâche n’a pas d’offre ouverte maintenant.</translation>
    </message>
    <message>
        <source>The task goes on elsewhere.</source>
        <translation>La tâche continue ailleurs.</translation>
    </message>
    <message>
        <source>The task went to %1 once more.</source>
        <translation>La tâche est allée encore une fois à %1.</translation>
    </message>
    <message>
        <source>The task went on to %1.</source>
        <translation>La tâche est passée à %1.</translation>
    </message>
    <message>
        <source>The task was canceled.</source>
        <translation>La tâche a été annulée.</translation>
    </message>
    <message>
        <source>The task is completed.</source>
        <translation>La tâche est terminée.</translation>
    </message>
</context>
<context>
    <name>Desk::Story</name>
    <message>
        <source>Events of another workspace were left out: %1.</source>
        <translation>Des événements d’un autre espace de travail ont été omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Events without data: %1.</source>
        <translation>Événements sans données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Events without a time: %1.</source>
        <translation>Événements sans heure&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There are more Events than were read.</source>
        <translation>Il y a plus d’événements que ceux qui ont été lus.</translation>
    </message>
    <message>
        <source>Events dated later than this story, which decide nothing: %1.</source>
        <translation>Événements datés d’après cet historique, qui ne décident de rien&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryCorner</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Words of an event, a worker, a queue or a SID</source>
        <translation>Mots d’un événement, d’un agent, d’une file ou d’un SID</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom arrière (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Tout afficher (0)</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Unfold the story</source>
        <translation>Déplier l’historique</translation>
    </message>
    <message>
        <source>Fold the story away</source>
        <translation>Replier l’historique</translation>
    </message>
</context>
<context>
    <name>Desk::StoryEventsModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
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
        <translation>trop de requêtes (429)</translation>
    </message>
    <message>
        <source>there is no such thing (404)</source>
        <translation>cela n’existe pas (404)</translation>
    </message>
    <message>
        <source>the credentials were refused (401)</source>
        <translation>les identifiants ont été refusés (401)</translation>
    </message>
    <message>
        <source>not allowed (403)</source>
        <translation>non permis (403)</translation>
    </message>
    <message>
        <source>an error of the server (5xx)</source>
        <translation>une erreur du serveur (5xx)</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>The task could not be read</source>
        <translation>La tâche n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The reservations could not be read</source>
        <translation>Les réservations n’ont pas pu être lues</translation>
    </message>
    <message numerus="yes">
        <source>There are more Events than the %n that were read.</source>
        <translation>
            <numerusform>Il y a plus d’événements que le %n qui a été lu.</numerusform>
            <numerusform>Il y a plus d’événements que les %n qui ont été lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Events could not be read</source>
        <translation>Les événements n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What could not be read, and why: &quot;The Events could not be read: too many requests (429).&quot;</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryListModel</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Connu jusqu’à</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>A run of the training simulator: nobody called, and nobody was called.</source>
        <translation>Une exécution du simulateur de formation&#xa0;: personne n’a appelé, et personne n’a été appelé.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Events of the task itself. Its story shows what its workers did as well.</source>
        <translation>Événements de la tâche elle-même. Son historique montre aussi ce qu’ont fait ses agents.</translation>
    </message>
    <message>
        <source>Its Events</source>
        <translation>Ses événements</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Consultée</translation>
    </message>
</context>
<context>
    <name>Desk::StoryListTable</name>
    <message>
        <source>Stories</source>
        <translation>Historiques</translation>
    </message>
</context>
<context>
    <name>Desk::StoryPane</name>
    <message>
        <source>The task&apos;s story</source>
        <translation>L’historique de la tâche</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Aucune tâche n’est ouverte.</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>Les événements n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Nothing is known of this task.</source>
        <translation>On ne sait rien de cette tâche.</translation>
    </message>
    <message>
        <source>TaskRouter keeps events for 30 days.</source>
        <translation>TaskRouter conserve les événements 30 jours.</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Lecture de ce qui s’est passé…</translation>
    </message>
    <message>
        <source>The events could not be read again; what is shown is of %1.</source>
        <translation>Les événements n’ont pas pu être relus&#xa0;; ce qui est affiché date de %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>Journée de %1</translation>
    </message>
    <message>
        <source>Open a task to see what happened to it, or a worker to see the day.</source>
        <translation>Ouvrez une tâche pour voir ce qui lui est arrivé, ou un agent pour voir sa journée.</translation>
    </message>
    <message>
        <source>Nothing happened in the last 24 hours.</source>
        <translation>Rien ne s’est passé dans les dernières 24 heures.</translation>
    </message>
    <message>
        <source>TaskRouter keeps events for 30 days, and its story was not looked at here.</source>
        <translation>TaskRouter conserve les événements 30 jours, et son historique n’a pas été consulté ici.</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>CONSERVÉ</translation>
    </message>
    <message>
        <source>TaskRouter has this task no more; as it was until %1</source>
        <translation>TaskRouter n’a plus cette tâche&#xa0;; état jusqu’à %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>The worker&apos;s day</source>
        <translation>La journée de l’agent</translation>
    </message>
    <message>
        <source>It may not have come yet in this rehearsal, or it was never looked at here.</source>
        <translation>Elle n’est peut-être pas encore arrivée dans cette répétition, ou n’a jamais été consultée ici.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryRecord</name>
    <message>
        <source>The kept stories in %1 are in use by another program.</source>
        <translation>Les historiques conservés dans %1 sont utilisés par un autre programme.</translation>
    </message>
    <message>
        <source>The disk is full, so stories cannot be kept in %1.</source>
        <translation>Le disque est plein, aucun historique ne peut donc être conservé dans %1.</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>Les historiques conservés %1 ne peuvent pas être écrits&#xa0;: pas de permission, ou le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>The kept stories %1 are damaged; they are set aside at the next start.</source>
        <translation>Les historiques conservés %1 sont endommagés&#xa0;; ils seront mis de côté au prochain démarrage.</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be used: %2</source>
        <translation>Les historiques conservés %1 ne peuvent pas être utilisés&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 They could not be moved away either, so no story is kept.</source>
        <translation>%1 Ils n’ont pas non plus pu être mis de côté, donc aucun historique n’est conservé.</translation>
    </message>
    <message>
        <source>%1 They were set aside as %2.</source>
        <translation>%1 Ils ont été mis de côté sous le nom %2.</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be opened: what is there is no file.</source>
        <translation>Les historiques conservés %1 ne peuvent pas être ouverts&#xa0;: ce qui s’y trouve n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The kept stories were written by a newer version of this program.</source>
        <translation>Les historiques conservés ont été écrits par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The file of kept stories is damaged, or another file.</source>
        <translation>Le fichier des historiques conservés est endommagé, ou c’est un autre fichier.</translation>
    </message>
    <message>
        <source>The kept stories are damaged.</source>
        <translation>Les historiques conservés sont endommagés.</translation>
    </message>
    <message>
        <source>The kept story of %1 is damaged.</source>
        <translation>L’historique conservé de %1 est endommagé.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryViews</name>
    <message>
        <source>Shown: %1</source>
        <translation>Affichés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Rien ici ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;Copy all events</source>
        <translation>&amp;Copier tous les événements</translation>
    </message>
    <message>
        <source>Show what &amp;workers did (A)</source>
        <translation>&amp;Montrer ce qu’ont fait les agents (A)</translation>
    </message>
    <message>
        <source>Choose the &amp;reservation</source>
        <translation>Choisir la &amp;réservation</translation>
    </message>
    <message>
        <source>Show its &amp;events</source>
        <translation>Afficher ses &amp;événements</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>a span, and when it was read</comment>
        <translation>%1, état à %2</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>&amp;Exporter les événements…</translation>
    </message>
</context>
<context>
    <name>Desk::StoryWindow</name>
    <message>
        <source>The task&apos;s story</source>
        <translation>L’historique de la tâche</translation>
    </message>
    <message>
        <source>%1 — recording</source>
        <translation>%1 — enregistrement</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Events · %1</source>
        <translation>Événements · %1</translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation>ENREGISTREMENT</translation>
    </message>
    <message>
        <source>from %1; nothing in it is dated</source>
        <translation>de %1&#xa0;; rien n’y est daté</translation>
    </message>
    <message>
        <source>as it was until %1, from %2</source>
        <translation>tel que jusqu’à %1, de %2</translation>
    </message>
    <message numerus="yes">
        <source>Not everything could be read or used: %n places.</source>
        <translation>
            <numerusform>Tout n’était pas lisible ou utilisable&#xa0;: %n endroit.</numerusform>
            <numerusform>Tout n’était pas lisible ou utilisable&#xa0;: %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a recording: nothing can be asked or sent from it.</source>
        <translation>C’est un enregistrement&#xa0;: rien ne peut être demandé ni envoyé d’ici.</translation>
    </message>
    <message>
        <source>RECORDING OF TRAINING</source>
        <translation>ENREGISTREMENT DE FORMATION</translation>
    </message>
</context>
<context>
    <name>Desk::Summary</name>
    <message>
        <source>sends an empty &quot;%1&quot;</source>
        <translation>envoie «&#xa0;%1&#xa0;» vide</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>l’agent</translation>
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
        <translation>%1&#xa0;; %2.</translation>
    </message>
    <message>
        <source>sets &quot;%1&quot; to %2</source>
        <translation>met «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not ready. Missing: %2.</source>
        <translation>%1 n’est pas prêt. Il manque&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the task</source>
        <translation>la tâche</translation>
    </message>
</context>
<context>
    <name>Desk::TableExport</name>
    <message>
        <source>%1 (with &apos; before = + - @)</source>
        <translation>%1 (avec &apos; devant = + - @)</translation>
    </message>
</context>
<context>
    <name>Desk::TableMenu</name>
    <message numerus="yes">
        <source>Copy %n rows as</source>
        <translation>
            <numerusform>Copier %n ligne comme</numerusform>
            <numerusform>Copier %n lignes comme</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy table as</source>
        <translation>Copier le tableau comme</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
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
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Save the table as PDF</source>
        <translation>Enregistrer le tableau en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was not written: %1.</source>
        <translation>Le fichier n’a pas été écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save table as PDF…</source>
        <translation>Enregistrer le tableau en PDF…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>In the usual order</source>
        <translation>Dans l’ordre habituel</translation>
    </message>
    <message>
        <source>Print table…</source>
        <translation>Imprimer le tableau…</translation>
    </message>
    <message>
        <source>Print the table</source>
        <translation>Imprimer le tableau</translation>
    </message>
</context>
<context>
    <name>Desk::TablePdf</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>et %n autre ligne</numerusform>
            <numerusform>et %n autres lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TargetSwitch</name>
    <message>
        <source>Act on</source>
        <translation>Agir sur</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Act on: %1</source>
        <translation>Agir sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is not known here.</source>
        <translation>Pas connu ici.</translation>
    </message>
</context>
<context>
    <name>Desk::TaskActions</name>
    <message>
        <source>T&amp;ask</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>Move the &amp;worker…</source>
        <translation>Déplacer l’&amp;agent…</translation>
    </message>
    <message>
        <source>Move %1</source>
        <extracomment>A worker is put into another activity.</extracomment>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>&amp;Edit attributes…</source>
        <translation>&amp;Modifier les attributs…</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Aucune tâche n’est ouverte.</translation>
    </message>
    <message>
        <source>Names and numbers are stand-ins while others watch, and would be sent.</source>
        <translation>Noms et numéros sont des remplaçants tant que d’autres regardent, et seraient envoyés.</translation>
    </message>
    <message>
        <source>The task is over.</source>
        <translation>La tâche est terminée.</translation>
    </message>
</context>
<context>
    <name>Desk::TaskDelegate</name>
    <message>
        <source>ringing</source>
        <translation>sonne</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparue</translation>
    </message>
</context>
<context>
    <name>Desk::TaskExpression</name>
    <message>
        <source>Attributes that tasks must have</source>
        <translation>Attributs que les tâches doivent avoir</translation>
    </message>
    <message>
        <source>An expression as in a workflow&apos;s filter. Enter applies it.</source>
        <translation>Une expression comme dans le filtre d’un workflow. Entrée l’applique.</translation>
    </message>
    <message>
        <source>No expression: %1</source>
        <translation>Pas une expression&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Desk::TaskFilterBar</name>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Highest priority first</source>
        <translation>Priorité la plus haute d’abord</translation>
    </message>
    <message>
        <source>Lowest priority first</source>
        <translation>Priorité la plus basse d’abord</translation>
    </message>
    <message>
        <source>Longest in line first</source>
        <translation>Attente la plus longue d’abord</translation>
    </message>
    <message>
        <source>Shortest in line first</source>
        <translation>Attente la plus courte d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Filters, order and views</source>
        <translation>Filtres, ordre et vues</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>Tous les workflows</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>Attributs…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Afficher toutes les tâches</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>Toutes les priorités</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Supprimer une vue</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Name of the view; one of the same name is replaced:</source>
        <translation>Nom de la vue&#xa0;; une vue du même nom est remplacée&#xa0;:</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Enlever le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
</context>
<context>
    <name>Desk::TaskFilterProxy</name>
    <message>
        <source>%1, answer by %2</source>
        <translation>%1, réponse avant %2</translation>
    </message>
</context>
<context>
    <name>Desk::TaskLine</name>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#xa0;: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Canal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>File&#xa0;: %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>Desk::TaskListModel</name>
    <message numerus="yes">
        <source>%1, %n task(s)</source>
        <translation>
            <numerusform>%1, %n tâche</numerusform>
            <numerusform>%1, %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservée</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Affectée</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>Post-traitement</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Autre état</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>Desk::TasksPane</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>No task has these words.</source>
        <translation>Aucune tâche ne contient ces mots.</translation>
    </message>
    <message>
        <source>The search looks at title, channel, priority and SID.</source>
        <translation>La recherche regarde le titre, le canal, la priorité et le SID.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>Copier le SID</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copier le titre</translation>
    </message>
    <message>
        <source>No task fits.</source>
        <translation>Aucune tâche ne correspond.</translation>
    </message>
    <message>
        <source>The filters above, and what is searched for, leave none.</source>
        <translation>Les filtres ci-dessus et la recherche n’en laissent aucune.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Do not tell me of it any more</source>
        <extracomment>%1 is a status of a task: &quot;Pending&quot;.</extracomment>
        <translation>Ne plus m’en avertir</translation>
    </message>
    <message>
        <source>Tell me when it leaves “%1” or its offer runs out</source>
        <translation>M’avertir quand elle quitte «&#xa0;%1&#xa0;» ou que son offre expire</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Show the workers</source>
        <translation>Afficher les agents</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>état d’il y a %1</translation>
    </message>
</context>
<context>
    <name>Desk::TermsList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>au plus près&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TextEditor</name>
    <message>
        <source>Begin with what is there</source>
        <translation>Commencer avec ce qui est là</translation>
    </message>
</context>
<context>
    <name>Desk::TextView</name>
    <message>
        <source>blank line</source>
        <translation>ligne vide</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
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
        <translation>Parce qu’une offre a expiré&#xa0;: l’activité d’expiration de l’espace de travail.</translation>
    </message>
    <message>
        <source>With the rejection of an offer.</source>
        <translation>Avec le refus d’une offre.</translation>
    </message>
    <message>
        <source>By the queue&apos;s own activity for those who are asked.</source>
        <translation>Par l’activité que la file prévoit pour ceux qui sont sollicités.</translation>
    </message>
    <message>
        <source>Available for offers.</source>
        <translation>Disponible pour des offres.</translation>
    </message>
    <message>
        <source>Not available for offers.</source>
        <translation>Indisponible pour des offres.</translation>
    </message>
    <message>
        <source>%1: capacity %2</source>
        <translation>%1&#xa0;: capacité %2</translation>
    </message>
    <message>
        <source>%1: capacity %2 → %3</source>
        <translation>%1&#xa0;: capacité %2 → %3</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1&#xa0;: activé</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>%1 was moved to %2, the workspace&apos;s timeout activity, %3 later.</source>
        <translation>%1 a été mis en %2, l’activité d’expiration de l’espace de travail, %3 plus tard.</translation>
    </message>
    <message>
        <source>%1 went to %2 with it.</source>
        <translation>%1 est passé en %2 avec cela.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>%1 after %2 of wrap-up</source>
        <translation>%1 après %2 de post-traitement</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>left</source>
        <translation>quittée</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>end of the workflow</source>
        <translation>fin du workflow</translation>
    </message>
    <message>
        <source>The task was %1 at %2, %3 old.</source>
        <translation>La tâche est devenue «&#xa0;%1&#xa0;» à %2, après %3.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>By %1 %2, source %3.</source>
        <translation>Par %1 %2, source %3.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>refusé %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>issue inconnue</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>The task was %1: %2.</source>
        <translation>La tâche était «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Priority %1.</source>
        <translation>Priorité %1.</translation>
    </message>
    <message>
        <source>Priority %1 instead of %2 from %3 on.</source>
        <translation>Priorité %1 au lieu de %2 à partir de %3.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>De nous</translation>
    </message>
    <message>
        <source>We sent %1 at %2.</source>
        <translation>Nous avons envoyé %1 à %2.</translation>
    </message>
    <message>
        <source>%1, %2 later.</source>
        <translation>%1, %2 plus tard.</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>fin inconnue</translation>
    </message>
    <message>
        <source>for %1 until now</source>
        <translation>depuis %1 jusqu’à maintenant</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <translation>%1, état à %2 (%3)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Ran out at %1, after %2.</source>
        <translation>Expirée à %1, après %2.</translation>
    </message>
    <message>
        <source>Rejected at %1, after %2.</source>
        <translation>Refusée à %1, après %2.</translation>
    </message>
    <message>
        <source>Canceled at %1, after %2.</source>
        <translation>Annulée à %1, après %2.</translation>
    </message>
    <message>
        <source>Rescinded at %1, after %2: it was another&apos;s, or the task went away.</source>
        <translation>Retirée à %1, après %2&#xa0;: un autre a obtenu la tâche, ou elle n’existait plus.</translation>
    </message>
    <message>
        <source>Accepted at %1, after %2.</source>
        <translation>Acceptée à %1, après %2.</translation>
    </message>
    <message>
        <source>Answered at %1, after %2.</source>
        <translation>Réponse à %1, après %2.</translation>
    </message>
    <message>
        <source>Ended at %1, after %2.</source>
        <translation>Finie à %1, après %2.</translation>
    </message>
    <message>
        <source>The task is in this step.</source>
        <translation>La tâche est dans cette étape.</translation>
    </message>
    <message>
        <source>Its timeout passed.</source>
        <translation>Son délai est passé.</translation>
    </message>
    <message>
        <source>It was skipped: its skip_if was true.</source>
        <translation>Elle a été sautée&#xa0;: son skip_if était vrai.</translation>
    </message>
    <message>
        <source>The task or the workflow changed, and it was routed anew.</source>
        <translation>La tâche ou le workflow a changé, et elle a été routée de nouveau.</translation>
    </message>
    <message>
        <source>The task was accepted in this step.</source>
        <translation>La tâche a été acceptée dans cette étape.</translation>
    </message>
    <message>
        <source>The task ended in this step.</source>
        <translation>La tâche a fini dans cette étape.</translation>
    </message>
    <message>
        <source>The task went on; no event says why.</source>
        <translation>La tâche est passée plus loin&#xa0;; aucun événement ne dit pourquoi.</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>held while ringing</source>
        <translation>retenue pendant la sonnerie</translation>
    </message>
    <message>
        <source>held while ringing, %1</source>
        <translation>retenue pendant la sonnerie, %1</translation>
    </message>
    <message>
        <source>Offered %1.</source>
        <translation>Proposée à %1.</translation>
    </message>
    <message>
        <source>Waits for an answer until %1, %2 in all.</source>
        <translation>Attend une réponse jusqu’à %1, %2 en tout.</translation>
    </message>
    <message>
        <source>It is %1; nothing says since when.</source>
        <translation>Elle est «&#xa0;%1&#xa0;»&#xa0;; rien ne dit depuis quand.</translation>
    </message>
    <message>
        <source>Reason code %1.</source>
        <translation>Code de motif %1.</translation>
    </message>
    <message>
        <source>Held since %1: a telephone rings, and the time to answer stands still.</source>
        <translation>Retenue depuis %1&#xa0;: un téléphone sonne, et le temps de réponse est arrêté.</translation>
    </message>
    <message>
        <source>Held from %1 to %2: a telephone rang, and the time to answer stood still.</source>
        <translation>Retenue de %1 à %2&#xa0;: un téléphone sonnait, et le temps de réponse était arrêté.</translation>
    </message>
    <message>
        <source>It stayed pending longer than its %1, and no event says that it ran out.</source>
        <translation>Elle est restée «&#xa0;pending&#xa0;» plus longtemps que son %1, et aucun événement ne dit qu’elle a expiré.</translation>
    </message>
    <message>
        <source>Our own instruction began it.</source>
        <translation>Notre propre instruction l’a commencé.</translation>
    </message>
    <message>
        <source>Accepted at %1.</source>
        <translation>Acceptée à %1.</translation>
    </message>
    <message>
        <source>Until %1, %2.</source>
        <translation>Jusqu’à %1, %2.</translation>
    </message>
    <message>
        <source>In wrap-up since %1.</source>
        <translation>En post-traitement depuis %1.</translation>
    </message>
    <message>
        <source>For %1 until now; until it ends, its channel stays taken.</source>
        <translation>Depuis %1 jusqu’à maintenant&#xa0;; jusqu’à sa fin, son canal reste occupé.</translation>
    </message>
    <message>
        <source>default filter</source>
        <translation>filtre par défaut</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>Workflow %1.</source>
        <translation>Workflow %1.</translation>
    </message>
    <message>
        <source>The default filter: no other one fits.</source>
        <translation>Le filtre par défaut&#xa0;: aucun autre ne correspond.</translation>
    </message>
    <message>
        <source>Filter %1.</source>
        <translation>Filtre %1.</translation>
    </message>
    <message>
        <source>Filter %1: %2</source>
        <translation>Filtre %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Only workers with %1</source>
        <translation>Seulement les agents avec %1</translation>
    </message>
    <message>
        <source>For one worker alone: %1.</source>
        <translation>Pour un seul agent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Inferred: no event says so.</source>
        <translation>Déduit&#xa0;: aucun événement ne le dit.</translation>
    </message>
    <message numerus="yes">
        <source>From %n event(s) around it.</source>
        <translation>
            <numerusform>De %n événement voisin.</numerusform>
            <numerusform>De %n événements voisins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proved by %n event(s).</source>
        <translation>
            <numerusform>Prouvé par %n événement.</numerusform>
            <numerusform>Prouvé par %n événements.</numerusform>
        </translation>
    </message>
    <message>
        <source>In our journal.</source>
        <translation>Dans notre journal.</translation>
    </message>
    <message>
        <source>As the API answered; no event says so.</source>
        <translation>Selon la réponse de l’API&#xa0;; aucun événement ne le dit.</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>since %1, %2 until now</source>
        <translation>depuis %1, %2 jusqu’à maintenant</translation>
    </message>
    <message>
        <source>from %1; nothing says until when</source>
        <translation>à partir de %1&#xa0;; rien ne dit jusqu’à quand</translation>
    </message>
    <message>
        <source>priority %1 → %2</source>
        <translation>priorité %1 → %2</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>at once: %1</source>
        <translation>à la fois&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineCard</name>
    <message>
        <source>Show them (E)</source>
        <translation>Les afficher (E)</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>Afficher les événements</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineOutput</name>
    <message>
        <source>The timeline was copied as text.</source>
        <translation>La chronologie a été copiée en texte.</translation>
    </message>
    <message>
        <source>The timeline was copied as a picture.</source>
        <translation>La chronologie a été copiée en image.</translation>
    </message>
    <message>
        <source>Save the timeline as SVG</source>
        <translation>Enregistrer la chronologie en SVG</translation>
    </message>
    <message>
        <source>SVG files (*.svg)</source>
        <translation>Fichiers SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the timeline as PNG</source>
        <translation>Enregistrer la chronologie en PNG</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>Fichiers PNG (*.png)</translation>
    </message>
    <message>
        <source>The timeline was written to %1.</source>
        <translation>La chronologie a été écrite dans %1.</translation>
    </message>
    <message>
        <source>The timeline could not be written to %1: %2.</source>
        <translation>La chronologie n’a pas pu être écrite dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Copier en &amp;image</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Enregistrer en &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Enregistrer en P&amp;NG…</translation>
    </message>
    <message>
        <source>Save the timeline as PDF</source>
        <translation>Enregistrer la chronologie en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>Imprimer la chronologie</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimer…</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineView</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, Enter chooses the reservation, E shows its events, A what workers did.</source>
        <translation>Les flèches vont de barre en barre, Entrée choisit la réservation, E affiche ses événements, A ce qu’ont fait les agents.</translation>
    </message>
</context>
<context>
    <name>Desk::TrainerDock</name>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Close the trainer&apos;s panel</source>
        <translation>Fermer le panneau du formateur</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>End the class?</source>
        <translation>Mettre fin à la classe&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;End the class</source>
        <translation>&amp;Mettre fin à la classe</translation>
    </message>
</context>
<context>
    <name>Desk::TrainerPanel</name>
    <message>
        <source>Faults…</source>
        <translation>Pannes…</translation>
    </message>
    <message>
        <source>Trainer&apos;s panel</source>
        <translation>Panneau du formateur</translation>
    </message>
    <message>
        <source>Pages of the trainer&apos;s panel</source>
        <translation>Pages du panneau du formateur</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start this scenario from its beginning</source>
        <translation>Démarrer ce scénario depuis le début</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>The script is at its end. The world goes on by itself.</source>
        <translation>Le script est à sa fin. Le monde continue de lui-même.</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation>Notes jusqu’ici</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Pas encore.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a scenario&apos;s file and start it</source>
        <translation>Ouvrir le fichier d’un scénario et le démarrer</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Ouvrir un scénario</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Scénarios (*.json)</translation>
    </message>
    <message>
        <source>This scenario cannot be started.</source>
        <translation>Ce scénario ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>Start “%1” from its beginning?</source>
        <translation>Démarrer «&#xa0;%1&#xa0;» depuis le début&#xa0;?</translation>
    </message>
    <message>
        <source>The world that is running now ends, with all that was done in it.</source>
        <translation>Le monde qui tourne maintenant prend fin, avec tout ce qui y a été fait.</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Begin this scenario again; the world as it is now is kept under Moments</source>
        <translation>Recommencer ce scénario&#xa0;; le monde tel qu’il est maintenant est conservé sous Moments</translation>
    </message>
    <message>
        <source>The moments that are kept end with it: go back to one and save the world, to have it later.</source>
        <translation>Les moments conservés prennent fin avec lui&#xa0;: revenez à l’un d’eux et enregistrez le monde pour l’avoir plus tard.</translation>
    </message>
    <message>
        <source>This simulator ends, and with it the keys of %1: nothing that they do is answered any more.</source>
        <translation>Ce simulateur prend fin, et avec lui les clés de %1&#xa0;: plus rien de ce qu’ils font ne reçoit de réponse.</translation>
    </message>
    <message numerus="yes">
        <source>This simulator ends, and with it the keys of %n trainees: nothing that they do is answered any more.</source>
        <translation>
            <numerusform>Ce simulateur prend fin, et avec lui la clé de %n stagiaire : plus rien de ce qu’il fait ne reçoit de réponse.</numerusform>
            <numerusform>Ce simulateur prend fin, et avec lui les clés de %n stagiaires : plus rien de ce qu’ils font ne reçoit de réponse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TrainingOpening</name>
    <message>
        <source>How the workspace was read, where its file did not say all:</source>
        <translation>Comment l’espace de travail a été lu, là où son fichier ne disait pas tout&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which reservation-desk-simulator --workspace tells</source>
        <translation>
            <numerusform>et %n autre, que donne reservation-desk-simulator --workspace</numerusform>
            <numerusform>et %n autres, que donne reservation-desk-simulator --workspace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Transport</name>
    <message>
        <source>The CA file cannot be read or holds no certificate: %1</source>
        <translation>Le fichier CA est illisible ou ne contient pas de certificat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not an address of %1.</source>
        <translation>Pas une adresse de %1.</translation>
    </message>
    <message>
        <source>If-Match has a character that cannot be sent.</source>
        <translation>If-Match contient un caractère qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>It did not take the user and the password that it was told; they are not sent again.</source>
        <translation>Il n’a pas accepté l’utilisateur et le mot de passe indiqués&#xa0;; ils ne sont pas renvoyés.</translation>
    </message>
    <message>
        <source>The part of the program for safe connections is missing (Qt&apos;s TLS plugin, OpenSSL). If the program was moved while it ran, start it again; otherwise install it anew.</source>
        <translation>La partie du programme qui assure les connexions sûres est absente (greffon TLS de Qt, OpenSSL). Si le programme a été déplacé pendant son exécution, redémarrez-le ; sinon, réinstallez-le.</translation>
    </message>
</context>
<context>
    <name>Desk::TrayControl</name>
    <message>
        <source>Show the window</source>
        <translation>Montrer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait(s)</source>
        <translation>
            <numerusform>%n tâche attend</numerusform>
            <numerusform>%n tâches attendent</numerusform>
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
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>prochain essai dans %1</translation>
    </message>
    <message>
        <source>next try at %1, in %2</source>
        <translation>prochain essai à %1, dans %2</translation>
    </message>
    <message>
        <source>The rows are of %1.</source>
        <translation>Les lignes datent de %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: the answer is slow to come.</source>
        <translation>%1&#xa0;: la réponse se fait attendre.</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>pas de réponse depuis %1</translation>
    </message>
</context>
<context>
    <name>Desk::TwilioCliImport</name>
    <message>
        <source>it has no API secret.</source>
        <translation>il n’a pas de secret API.</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>«&#xa0;%1&#xa0;» a été omis&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not a configuration of twilio-cli.</source>
        <translation>%1 n’est pas une configuration de twilio-cli.</translation>
    </message>
    <message>
        <source>“%1” was left out: its secret is in twilio-cli&apos;s own keyring entry. Make it anew there first.</source>
        <translation>«&#xa0;%1&#xa0;» a été omis&#xa0;: son secret est dans l’entrée de trousseau de twilio-cli. Créez-le d’abord de nouveau là-bas.</translation>
    </message>
    <message>
        <source>%1 holds API secrets in clear text; anyone who can read the file can use them.</source>
        <translation>%1 contient des secrets API en clair&#xa0;; quiconque peut lire le fichier peut les utiliser.</translation>
    </message>
</context>
<context>
    <name>Desk::Validation</name>
    <message>
        <source>This is no phone number: + and the country code, then digits.</source>
        <translation>Ce n’est pas un numéro de téléphone&#xa0;: + et l’indicatif du pays, puis des chiffres.</translation>
    </message>
    <message>
        <source>A phone number has at most 15 digits, this one has %1.</source>
        <translation>Un numéro de téléphone a au plus 15 chiffres, celui-ci en a %1.</translation>
    </message>
    <message>
        <source>Without + and the country code this may reach another number, or none.</source>
        <translation>Sans + et l’indicatif du pays, cela peut atteindre un autre numéro, ou aucun.</translation>
    </message>
    <message>
        <source>Leave out blanks and brackets: + and digits only.</source>
        <translation>Sans espaces ni parenthèses&#xa0;: + et des chiffres seulement.</translation>
    </message>
    <message>
        <source>A SIP address looks like sip:name@host, without blanks.</source>
        <translation>Une adresse SIP a la forme sip:name@host, sans espaces.</translation>
    </message>
    <message>
        <source>A client address looks like client:name, without blanks.</source>
        <translation>Une adresse de client a la forme client:name, sans espaces.</translation>
    </message>
    <message>
        <source>This wants a SID (%1…), client:name, sip:name@host or a phone number.</source>
        <translation>Il faut ici un SID (%1…), client:name, sip:name@host ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This wants client:name, sip:name@host or a phone number.</source>
        <translation>Il faut ici client:name, sip:name@host ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is no complete web address: https://host/path.</source>
        <translation>Ce n’est pas une adresse web complète&#xa0;: https://host/path.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>L’adresse doit commencer par https:// ou http://.</translation>
    </message>
    <message>
        <source>Write it as &quot;%1&quot;.</source>
        <translation>Écrivez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s known values are: %1. Another one may be newer than this program.</source>
        <translation>Les valeurs connues de TaskRouter sont&#xa0;: %1. Une autre est peut-être plus récente que ce programme.</translation>
    </message>
    <message>
        <source>One of these is wanted: %1.</source>
        <translation>Il faut l’une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A whole number is wanted.</source>
        <translation>Il faut un nombre entier.</translation>
    </message>
    <message>
        <source>%1 to %2, both included</source>
        <translation>de %1 à %2, tous deux inclus</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 ou moins</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>true or false is wanted, in small letters.</source>
        <translation>Il faut true ou false, en minuscules.</translation>
    </message>
    <message>
        <source>A header takes only the plain characters of a keyboard, no line breaks.</source>
        <translation>Un en-tête n’admet que les caractères simples d’un clavier, sans sauts de ligne.</translation>
    </message>
    <message>
        <source>Needed unless the attributes supply it, and those are not known here.</source>
        <translation>Requis si les attributs ne le fournissent pas, et ils ne sont pas connus ici.</translation>
    </message>
    <message>
        <source>Needed, because the attributes do not supply it.</source>
        <translation>Requis, car les attributs ne le fournissent pas.</translation>
    </message>
    <message>
        <source>This field is needed.</source>
        <translation>Ce champ est requis.</translation>
    </message>
    <message>
        <source>Outdated: a workspace with multitasking does not take this field.</source>
        <translation>Obsolète&#xa0;: un espace de travail multitâche n’accepte pas ce champ.</translation>
    </message>
    <message>
        <source>TaskRouter still reads this field but calls it outdated.</source>
        <translation>TaskRouter lit encore ce champ mais le dit obsolète.</translation>
    </message>
    <message>
        <source>Has no effect unless &quot;%1&quot; is set too.</source>
        <translation>N’a d’effet que si «&#xa0;%1&#xa0;» est défini aussi.</translation>
    </message>
    <message>
        <source>Goes out with an empty value; clear the field to send nothing.</source>
        <translation>Part avec une valeur vide&#xa0;; videz le champ pour ne rien envoyer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>«&#xa0;%1&#xa0;» y est deux fois.</translation>
    </message>
    <message>
        <source>This field is needed and must not be empty.</source>
        <translation>Ce champ est requis et ne doit pas être vide.</translation>
    </message>
    <message>
        <source>This wants a SID (%1…), not an address.</source>
        <translation>Il faut ici un SID (%1…), pas une adresse.</translation>
    </message>
    <message>
        <source>%1 has no value here. Fill it in, or clear the field.</source>
        <translation>%1 n’a pas de valeur ici. Remplissez-la, ou videz le champ.</translation>
    </message>
    <message>
        <source>This is no JSON. Line %1: %2.</source>
        <translation>Ce n’est pas du JSON. Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>One JSON object is wanted: { … }.</source>
        <translation>Un objet JSON est attendu&#xa0;: { … }.</translation>
    </message>
    <message>
        <source>At most %1 characters, these are %2.</source>
        <translation>Au plus %1 caractères, il y en a %2.</translation>
    </message>
</context>
<context>
    <name>Desk::ViewActions</name>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actualise&amp;r</translation>
    </message>
    <message>
        <source>Refresh by &amp;itself</source>
        <translation>Actualiser auto&amp;matiquement</translation>
    </message>
    <message>
        <source>Stop &amp;loading</source>
        <translation>Arrêter le c&amp;hargement</translation>
    </message>
    <message>
        <source>&amp;Waiting now</source>
        <translation>En atte&amp;nte maintenant</translation>
    </message>
    <message>
        <source>Go to &amp;tasks</source>
        <translation>Aller aux &amp;tâches</translation>
    </message>
    <message>
        <source>Go to re&amp;servations</source>
        <translation>Aller aux réser&amp;vations</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>&amp;Agir</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Go to jou&amp;rnal</source>
        <translation>Aller au j&amp;ournal</translation>
    </message>
    <message>
        <source>Go to trai&amp;ner</source>
        <translation>Aller au &amp;formateur</translation>
    </message>
    <message>
        <source>&amp;Find a task</source>
        <translation>Chercher &amp;une tâche</translation>
    </message>
    <message>
        <source>F&amp;ilter reservations</source>
        <translation>F&amp;iltrer les réservations</translation>
    </message>
    <message>
        <source>Show tas&amp;ks</source>
        <translation>Afficher &amp;les tâches</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Colonn&amp;es</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>Apparen&amp;ce</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>Chronolo&amp;gie</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>Pour&amp;quoi&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Événements</translation>
    </message>
    <message>
        <source>Show the task&apos;s stor&amp;y</source>
        <translation>Afficher l’&amp;historique de la tâche</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Aucune tâche n’est ouverte.</translation>
    </message>
    <message>
        <source>&amp;Present to others</source>
        <translation>Présenter au&amp;x autres</translation>
    </message>
    <message>
        <source>The journal is put away while others watch.</source>
        <translation>Le journal est rangé tant que d’autres regardent.</translation>
    </message>
    <message>
        <source>The trainer&apos;s panel is for the training simulator alone.</source>
        <translation>Le panneau du formateur n’existe que pour le simulateur de formation.</translation>
    </message>
    <message>
        <source>The trainer&apos;s panel is put away while others watch.</source>
        <translation>Le panneau du formateur est rangé tant que d’autres regardent.</translation>
    </message>
</context>
<context>
    <name>Desk::Waiting</name>
    <message>
        <source>Nobody is eligible</source>
        <translation>Personne n’est éligible</translation>
    </message>
    <message>
        <source>the rules fit no worker that exists</source>
        <translation>les règles ne correspondent à aucun agent existant</translation>
    </message>
    <message>
        <source>Everyone eligible is unavailable</source>
        <translation>Tous les éligibles sont indisponibles</translation>
    </message>
    <message>
        <source>who fits is in an activity that takes no tasks</source>
        <translation>ceux qui correspondent sont dans une activité qui ne prend pas de tâches</translation>
    </message>
    <message>
        <source>Offer about to run out</source>
        <translation>Offre sur le point d’expirer</translation>
    </message>
    <message>
        <source>somebody has to answer now</source>
        <translation>quelqu’un doit répondre maintenant</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>the call is over or wrap-up was forgotten</source>
        <translation>l’appel est terminé ou le post-traitement a été oublié</translation>
    </message>
    <message>
        <source>Everyone eligible is busy</source>
        <translation>Tous les éligibles sont occupés</translation>
    </message>
    <message>
        <source>who fits and is available has as many tasks as they may</source>
        <translation>ceux qui correspondent et sont disponibles ont autant de tâches qu’ils peuvent</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>others are before it</source>
        <translation>d’autres sont avant elle</translation>
    </message>
    <message>
        <source>Held back on purpose</source>
        <translation>Retenue volontairement</translation>
    </message>
    <message>
        <source>a step that fits nobody, until its time is over</source>
        <translation>une étape qui ne correspond à personne, jusqu’à la fin de son délai</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>somebody is being asked</source>
        <translation>quelqu’un est sollicité</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>what TaskRouter publishes does not say why</source>
        <translation>ce que TaskRouter publie ne dit pas pourquoi</translation>
    </message>
    <message>
        <source>%1 %2 after a missed offer</source>
        <extracomment>A number of workers and the activity they are in: &quot;2 Offline after a missed offer&quot;.</extracomment>
        <translation>%1 %2 après une offre manquée</translation>
    </message>
    <message>
        <source>no. %1 of %2</source>
        <extracomment>A place in a line: &quot;no. 3 of 5&quot;.</extracomment>
        <translation>n° %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n offers before it failed</source>
        <translation>
            <numerusform>%n offre avant elle a échoué</numerusform>
            <numerusform>%n offres avant elle ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is meant to fit nobody</source>
        <translation>%1 ne doit correspondre à personne</translation>
    </message>
    <message>
        <source>%1 fits nobody</source>
        <translation>%1 ne correspond à personne</translation>
    </message>
    <message>
        <source>%1 fits nobody; the highest is %2</source>
        <translation>%1 ne correspond à personne&#xa0;; la valeur la plus haute est %2</translation>
    </message>
    <message>
        <source>%1 fits nobody; the lowest is %2</source>
        <translation>%1 ne correspond à personne&#xa0;; la valeur la plus basse est %2</translation>
    </message>
    <message>
        <source>nobody fits all of %1</source>
        <translation>personne ne satisfait à tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is %2: nobody like that is in the queue</source>
        <translation>%1 vaut %2&#xa0;: personne de tel n’est dans la file</translation>
    </message>
    <message>
        <source>the workspace has no workers</source>
        <translation>l’espace de travail n’a pas d’agents</translation>
    </message>
    <message>
        <source>the next step comes in %1</source>
        <translation>la prochaine étape vient dans %1</translation>
    </message>
    <message>
        <source>a telephone rings for %1, and the time stands still</source>
        <translation>un téléphone sonne pour %1, et le temps est arrêté</translation>
    </message>
    <message>
        <source>%1 is asked</source>
        <translation>%1 est sollicité</translation>
    </message>
    <message>
        <source>%1 is asked, %2 longer than the time to answer</source>
        <translation>%1 est sollicité, %2 de plus que le temps de réponse</translation>
    </message>
    <message>
        <source>%1 has %2 left</source>
        <translation>reste %2 à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more asked</source>
        <translation>
            <numerusform>%n autre sollicité</numerusform>
            <numerusform>%n autres sollicités</numerusform>
        </translation>
    </message>
    <message>
        <source>wrapping up for %1; the usual is %2</source>
        <translation>en post-traitement depuis %1&#xa0;; d’ordinaire %2</translation>
    </message>
    <message>
        <source>wrapping up for %1</source>
        <translation>en post-traitement depuis %1</translation>
    </message>
    <message>
        <source>its call ended %1 ago</source>
        <translation>son appel a fini il y a %1</translation>
    </message>
    <message>
        <source>assigned, but no reservation of it is open</source>
        <translation>affectée, mais aucune de ses réservations n’est ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n eligible</source>
        <translation>
            <numerusform>%n éligible</numerusform>
            <numerusform>%n éligibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <translation>
            <numerusform>%n occupé</numerusform>
            <numerusform>%n occupés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 est libre</translation>
    </message>
    <message>
        <source>whom it is offered to is being read</source>
        <translation>lecture de ceux à qui elle est proposée</translation>
    </message>
    <message>
        <source>the rules of its workflow or its queue are not read, or cannot be</source>
        <translation>les règles de son workflow ou de sa file ne sont pas lues, ou illisibles</translation>
    </message>
    <message>
        <source>by its workflow as it is now it would not be in this queue</source>
        <translation>selon son workflow actuel, elle ne serait pas dans cette file</translation>
    </message>
    <message>
        <source>it is the first in line, and %1 is free</source>
        <translation>c’est la première à passer, et %1 est libre</translation>
    </message>
    <message numerus="yes">
        <source>%n workers went away when they missed an offer</source>
        <translation>
            <numerusform>%n agent est parti après avoir manqué une offre</numerusform>
            <numerusform>%n agents sont partis après avoir manqué une offre</numerusform>
        </translation>
    </message>
    <message>
        <source>answer within %1 s</source>
        <translation>répondre en moins de %1 s</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Put %n workers back…</source>
        <translation>
            <numerusform>Ramener %n agent…</numerusform>
            <numerusform>Ramener %n agents…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>Clear up %n…</source>
        <translation>
            <numerusform>Débloquer %n tâche…</numerusform>
            <numerusform>Débloquer %n tâches…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>la plus ancienne %1</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
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
        <translation>le temps de %1 est écoulé</translation>
    </message>
    <message>
        <source>%1 left at most</source>
        <translation>reste au plus %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call for somebody</source>
        <translation>
            <numerusform>%n demande quelqu’un</numerusform>
            <numerusform>%n demandent quelqu’un</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n free</source>
        <translation>
            <numerusform>au plus %n libre</numerusform>
            <numerusform>au plus %n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody eligible</source>
        <translation>aucun éligible</translation>
    </message>
    <message>
        <source>all unavailable</source>
        <translation>tous indisponibles</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>all busy</source>
        <translation>tous occupés</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>cause inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%n offers failed</source>
        <translation>
            <numerusform>%n offre a échoué</numerusform>
            <numerusform>%n offres ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n offers before it failed</source>
        <translation>
            <numerusform>au moins %n offre avant elle a échoué</numerusform>
            <numerusform>au moins %n offres avant elle ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n offers failed</source>
        <translation>
            <numerusform>au moins %n offre a échoué</numerusform>
            <numerusform>au moins %n offres ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>what decides about it is not read</source>
        <translation>ce qui en décide n’est pas lu</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingAlarms</name>
    <message>
        <source>An offer is about to run out</source>
        <translation>Une offre va expirer</translation>
    </message>
    <message>
        <source>%1 has %2 left for “%3”.</source>
        <extracomment>A worker, a time, and the title of a task.</extracomment>
        <translation>Il reste %2 à %1 pour «&#xa0;%3&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n more run out as well.</source>
        <translation>
            <numerusform>%n autre expire aussi.</numerusform>
            <numerusform>%n autres expirent aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tasks have waited longer than %n minutes</source>
        <translation>
            <numerusform>Des tâches attendent depuis plus de %n minute</numerusform>
            <numerusform>Des tâches attendent depuis plus de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has waited %2.</source>
        <translation>«&#xa0;%1&#xa0;» attend depuis %2.</translation>
    </message>
    <message numerus="yes">
        <source>So have %n more.</source>
        <translation>
            <numerusform>%n autre aussi.</numerusform>
            <numerusform>%n autres aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrap-up is longer than %n minutes</source>
        <translation>
            <numerusform>Le post-traitement dure plus de %n minute</numerusform>
            <numerusform>Le post-traitement dure plus de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has been wrapping up for %2.</source>
        <translation>«&#xa0;%1&#xa0;» est en post-traitement depuis %2.</translation>
    </message>
    <message>
        <source>%1 has been wrapping up “%2” for %3.</source>
        <translation>%1 est en post-traitement de «&#xa0;%2&#xa0;» depuis %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n workers went away by missed offers</source>
        <translation>
            <numerusform>%n agent est parti après une offre manquée</numerusform>
            <numerusform>%n agents sont partis après des offres manquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, within %n minutes.</source>
        <translation>
            <numerusform>%1, en %n minute.</numerusform>
            <numerusform>%1, en %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at most is left for “%2”.</source>
        <extracomment>A time, and the title of a task.</extracomment>
        <translation>Il reste au plus %1 pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After some names: &quot;Ann, Bob, Cyd and 3 more&quot;.</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingCard</name>
    <message>
        <source>Show the oldest %1</source>
        <translation>Afficher les %1 plus anciennes</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Afficher toutes les %1</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingChoices</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingController</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No task is chosen.</source>
        <translation>Aucune tâche n’est choisie.</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Aucune tâche n’est ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls looked at.</source>
        <translation>
            <numerusform>%n appel examiné.</numerusform>
            <numerusform>%n appels examinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are over.</source>
        <translation>
            <numerusform>%n est terminé.</numerusform>
            <numerusform>%n sont terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be told when it changes.</source>
        <translation>Vous serez averti quand elle changera.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>Two statuses of a task: &quot;From Pending to Assigned.&quot;</extracomment>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>It was “%1”, and is not in the list any more.</source>
        <translation>Elle était «&#xa0;%1&#xa0;», et n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Its offer has %1 left.</source>
        <translation>Il reste %1 à son offre.</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingEntry</name>
    <message>
        <source>Waiting now</source>
        <translation>En attente maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks, by cause</source>
        <translation>
            <numerusform>%n tâche, par cause</numerusform>
            <numerusform>%n tâches, par cause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks wait</source>
        <translation>
            <numerusform>%n tâche attend</numerusform>
            <numerusform>%n tâches attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n bloquée</numerusform>
            <numerusform>%n bloquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingPage</name>
    <message>
        <source>Waiting now</source>
        <translation>En attente maintenant</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Looking at what waits…</source>
        <translation>Recherche de ce qui attend…</translation>
    </message>
    <message>
        <source>Nothing waits there.</source>
        <translation>Rien n’attend là.</translation>
    </message>
    <message>
        <source>All queues and all channels are in the lists above.</source>
        <translation>Toutes les files et tous les canaux sont dans les listes ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>Tasks that wait come here by themselves, with the reason.</source>
        <translation>Les tâches qui attendent viennent ici d’elles-mêmes, avec la raison.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>état d’il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n calls…</source>
        <translation>
            <numerusform>Examen de %n appel…</numerusform>
            <numerusform>Examen de %n appels…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n calls</source>
        <translation>
            <numerusform>Examiner %n appel</numerusform>
            <numerusform>Examiner %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks whether the calls of those tasks are over that have been as they are for longest, with one request each. A task whose call is over is stuck.</source>
        <translation>Demande si les appels des tâches restées le plus longtemps dans le même état sont terminés, avec une requête pour chacune. Une tâche dont l’appel est terminé est bloquée.</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingParts</name>
    <message>
        <source>%1: not read yet. %2</source>
        <translation>%1&#xa0;: pas encore lu. %2</translation>
    </message>
    <message>
        <source>%1: as of %2 ago. %3</source>
        <translation>%1&#xa0;: état d’il y a %2. %3</translation>
    </message>
    <message>
        <source>Queues and workflows</source>
        <translation>Files et workflows</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Whose the tasks are</source>
        <translation>À qui sont les tâches</translation>
    </message>
    <message>
        <source>The rules cannot be used: %1</source>
        <translation>Les règles ne peuvent pas être utilisées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingPlans</name>
    <message numerus="yes">
        <source>Put %n workers back</source>
        <translation>
            <numerusform>Ramener %n agent</numerusform>
            <numerusform>Ramener %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear up %n that are stuck</source>
        <translation>
            <numerusform>Débloquer %n tâche bloquée</numerusform>
            <numerusform>Débloquer %n tâches bloquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingRowsModel</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Queue or worker</source>
        <translation>File ou agent</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend depuis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>Copier le SID</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copier le titre</translation>
    </message>
    <message>
        <source>Copy why</source>
        <translation>Copier le motif</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Put %n workers back…</source>
        <translation>
            <numerusform>Ramener %n agent…</numerusform>
            <numerusform>Ramener %n agents…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WhatIf</name>
    <message>
        <source>There is no workflow whose rules can be read.</source>
        <translation>Il n’y a pas de workflow dont les règles soient lisibles.</translation>
    </message>
    <message>
        <source>The rules of the task&apos;s workflow %1 cannot be read.</source>
        <translation>Les règles du workflow %1 de la tâche sont illisibles.</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfDialog</name>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>&amp;Undo all changes</source>
        <translation>A&amp;nnuler toutes les modifications</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>Cette connexion est terminée. Reconnectez-vous pour lire l’espace de travail.</translation>
    </message>
    <message>
        <source>Nothing of this is sent.</source>
        <translation>Rien de tout cela n’est envoyé.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>No task is open: this is about an empty one, in the workspace as it was at %1.</source>
        <translation>Aucune tâche n’est ouverte&#xa0;: il s’agit ici d’une tâche vide, dans l’espace de travail tel qu’il était à %1.</translation>
    </message>
    <message>
        <source>This is about task %1 as it was at %2.</source>
        <translation>Il s’agit de la tâche %1 telle qu’elle était à %2.</translation>
    </message>
    <message>
        <source>This is about “%1” (task %2) as it was at %3.</source>
        <translation>Il s’agit de «&#xa0;%1&#xa0;» (tâche %2) telle qu’elle était à %3.</translation>
    </message>
    <message>
        <source>What you changed here is kept nowhere else.</source>
        <translation>Ce que vous avez modifié ici n’est conservé nulle part ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Go on here</source>
        <translation>&amp;Continuer ici</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Et si&#xa0;: %1</translation>
    </message>
    <message>
        <source>What some are busy with was not read, because they are in no queue of its workflow or are too many. They are taken for people with one task at a time in each channel: %1.</source>
        <translation>On n’a pas lu ce qui occupe certains, car ils ne sont dans aucune file de son workflow ou sont trop nombreux. On suppose que chacun prend une tâche à la fois dans chaque canal&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Rien n’est différent.</translation>
    </message>
    <message numerus="yes">
        <source>Different in %n line(s).</source>
        <extracomment>%1 is what is different (&quot;Queue&quot;), %2 what it is, %3 what it would be.</extracomment>
        <translation>
            <numerusform>Différent sur %n ligne.</numerusform>
            <numerusform>Différent sur %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; what if: %3</source>
        <translation>%1 : %2 ; et si : %3</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfForm</name>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Agents</translation>
    </message>
    <message>
        <source>Work&amp;flow</source>
        <translation>Work&amp;flow</translation>
    </message>
    <message>
        <source>What may be otherwise</source>
        <translation>Ce qui peut être autrement</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfPage</name>
    <message>
        <source>%1 · changed</source>
        <extracomment>A name in a list, and that a person has changed what it stands for</extracomment>
        <translation>%1 · modifiée</translation>
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
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Attributes of the task</source>
        <translation>Attributs de la tâche</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1</source>
        <translation>Un nombre entier de 0 à %1</translation>
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
        <translation>priorité</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>task: %1</source>
        <translation>tâche&#xa0;: %1</translation>
    </message>
    <message>
        <source>The attributes of the task cannot be read: those in TaskRouter count.</source>
        <translation>Les attributs de la tâche sont illisibles&#xa0;: ceux de TaskRouter comptent.</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfWorkerPage</name>
    <message>
        <source>Worker</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Attributes of the worker</source>
        <translation>Attributs de l’agent</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Has &amp;finished</source>
        <translation>A f&amp;ini</translation>
    </message>
    <message>
        <source>Channel of the worker</source>
        <translation>Canal de l’agent</translation>
    </message>
    <message>
        <source>Tasks that the worker has in this channel</source>
        <translation>Tâches que l’agent a dans ce canal</translation>
    </message>
    <message>
        <source>Tasks that the worker may have in this channel</source>
        <translation>Tâches que l’agent peut avoir dans ce canal</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Between two numbers: &quot;2 of 3&quot; tasks</extracomment>
        <translation>sur</translation>
    </message>
    <message>
        <source>Has tasks</source>
        <translation>A des tâches</translation>
    </message>
    <message>
        <source>activity %1 → %2</source>
        <translation>activité %1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3 → %4 of %5</source>
        <extracomment>A channel, and of how many possible tasks somebody has how many: &quot;voice 1 of 1 → 0 of 1&quot;</extracomment>
        <translation>%1 %2 sur %3 → %4 sur %5</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>The attributes of %1 cannot be read: those in TaskRouter count.</source>
        <translation>Les attributs de %1 sont illisibles&#xa0;: ceux de TaskRouter comptent.</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfWorkflowPage</name>
    <message>
        <source>Configuration of the workflow</source>
        <translation>Configuration du workflow</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Queues can be called by their names here: %1</source>
        <translation>Les files peuvent être appelées ici par leur nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>configuration of &quot;%1&quot;</source>
        <translation>configuration de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The configuration of &quot;%1&quot; cannot be read: the one in TaskRouter counts.</source>
        <translation>La configuration de «&#xa0;%1&#xa0;» est illisible&#xa0;: celle de TaskRouter compte.</translation>
    </message>
</context>
<context>
    <name>Desk::WhyControl</name>
    <message>
        <source>No task is open.</source>
        <translation>Aucune tâche n’est ouverte.</translation>
    </message>
    <message>
        <source>Open one to see why it is not accepted, or why it ended.</source>
        <translation>Ouvrez-en une pour voir pourquoi elle n’est pas acceptée, ou pourquoi elle a fini.</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Personne n’a encore demandé.</translation>
    </message>
    <message>
        <source>It is read as soon as this page is looked at.</source>
        <translation>La lecture se fait dès que cette page est regardée.</translation>
    </message>
    <message>
        <source>The call is not known.</source>
        <translation>L’appel n’est pas connu.</translation>
    </message>
    <message>
        <source>Since the task came there has been no alert that may explain it.</source>
        <translation>Depuis l’arrivée de la tâche, aucune alerte ne peut l’expliquer.</translation>
    </message>
    <message>
        <source>Asking Monitor for alerts…</source>
        <translation>Demande des alertes à Monitor…</translation>
    </message>
    <message>
        <source>Asking for the call…</source>
        <translation>Demande de l’appel…</translation>
    </message>
    <message>
        <source>Alerts are not read while others look: nothing in them is masked.</source>
        <translation>Les alertes ne sont pas lues tant que d’autres regardent&#xa0;: rien n’y est masqué.</translation>
    </message>
</context>
<context>
    <name>Desk::WhyPage</name>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Ensuite&#xa0;:</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Aucune tâche n’est ouverte.</translation>
    </message>
    <message>
        <source>Open one to see why it is not accepted, or why it ended.</source>
        <translation>Ouvrez-en une pour voir pourquoi elle n’est pas acceptée, ou pourquoi elle a fini.</translation>
    </message>
    <message>
        <source>Who matches, term by term</source>
        <translation>Qui correspond, condition par condition</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message numerus="yes">
        <source>Reading, %n request(s)</source>
        <translation>
            <numerusform>Lecture, %n requête</numerusform>
            <numerusform>Lecture, %n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading why…</source>
        <translation>Lecture du pourquoi…</translation>
    </message>
    <message>
        <source>The task, its Events, its workflow, and the workers of its queue.</source>
        <translation>La tâche, ses événements, son workflow et les agents de sa file.</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>enregistré %1</translation>
    </message>
    <message numerus="yes">
        <source>as of %1 · %n request(s)</source>
        <translation>
            <numerusform>état à %1 · %n requête</numerusform>
            <numerusform>état à %1 · %n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n Event(s)</source>
        <translation>
            <numerusform>Afficher %n événement</numerusform>
            <numerusform>Afficher %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more worker(s), of whom only a sample was read</source>
        <translation>
            <numerusform>et %n autre agent, dont seul un échantillon a été lu</numerusform>
            <numerusform>et %n autres agents, dont seul un échantillon a été lu</numerusform>
        </translation>
    </message>
    <message>
        <source>was so at %1</source>
        <translation>il en était ainsi à %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>out of date: something has changed since %1</source>
        <translation>dépassé&#xa0;: quelque chose a changé depuis %1</translation>
    </message>
</context>
<context>
    <name>Desk::WhyPlans</name>
    <message numerus="yes">
        <source>Put %n worker(s) back</source>
        <translation>
            <numerusform>Ramener %n agent</numerusform>
            <numerusform>Ramener %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n wrap-up(s)</source>
        <translation>
            <numerusform>Terminer %n post-traitement</numerusform>
            <numerusform>Terminer %n post-traitements</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Complete the task</source>
        <translation>Terminer la tâche</translation>
    </message>
    <message>
        <source>Raise the priority</source>
        <translation>Augmenter la priorité</translation>
    </message>
</context>
<context>
    <name>Desk::WindowStatus</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop loading; rows that came stay</source>
        <translation>Arrêter le chargement&#xa0;; les lignes arrivées restent</translation>
    </message>
    <message>
        <source>limit %1 of %2</source>
        <translation>limite %1 sur %2</translation>
    </message>
    <message>
        <source>1 reservation</source>
        <translation>1 réservation</translation>
    </message>
    <message>
        <source>%1 reservations</source>
        <translation>%1 réservations</translation>
    </message>
    <message>
        <source>refreshed %1 s ago</source>
        <translation>actualisé il y a %1 s</translation>
    </message>
    <message>
        <source>refreshed %1 ago</source>
        <translation>actualisé il y a %1</translation>
    </message>
    <message>
        <source>It was copied elsewhere</source>
        <translation>Copié ailleurs</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open %1, which was copied elsewhere</source>
        <translation>Ouvrir %1, copié ailleurs</translation>
    </message>
    <message>
        <source>What TaskRouter answered then. Nothing is read now.</source>
        <translation>Ce que TaskRouter a répondu alors. Rien n’est lu maintenant.</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>tel qu’enregistré</translation>
    </message>
</context>
<context>
    <name>Desk::WorkArea</name>
    <message>
        <source>Rows written to %1: %2.</source>
        <translation>Lignes écrites dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exporter les événements</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En attente maintenant</translation>
    </message>
</context>
<context>
    <name>Desk::WorkersFace</name>
    <message>
        <source>Workers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Find a worker</source>
        <translation>Chercher un agent</translation>
    </message>
    <message>
        <source>%1, %2 available</source>
        <translation>%1, %2 disponibles</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>état d’il y a %1</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>The workers could not be read.</source>
        <translation>Les agents n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Reading the workers…</source>
        <translation>Lecture des agents…</translation>
    </message>
    <message>
        <source>No worker has these words.</source>
        <translation>Aucun agent ne contient ces mots.</translation>
    </message>
    <message>
        <source>The search looks at name, activity and SID.</source>
        <translation>La recherche regarde le nom, l’activité et le SID.</translation>
    </message>
    <message>
        <source>The workspace has no workers.</source>
        <translation>L’espace de travail n’a pas d’agents.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>Copier le SID</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
</context>
<context>
    <name>Desk::WorkersStrip</name>
    <message>
        <source>Right now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>M’avertir quand</translation>
    </message>
    <message>
        <source>The last five minutes</source>
        <translation>Les cinq dernières minutes</translation>
    </message>
    <message>
        <source>tasks waiting, every 30 s</source>
        <translation>tâches en attente, toutes les 30 s</translation>
    </message>
    <message>
        <source>known since %1</source>
        <extracomment>%1 is a time: since when it is known.</extracomment>
        <translation>connu depuis %1</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceCheckDialog</name>
    <message>
        <source>What is odd</source>
        <translation>Ce qui est étrange</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Copy the &amp;place</source>
        <translation>Copier l’em&amp;placement</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copier en CS&amp;V</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>Cette connexion est terminée. Reconnectez-vous pour lire l’espace de travail.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Rien n’est encore connu.</translation>
    </message>
    <message>
        <source>The workspace is being read.</source>
        <translation>L’espace de travail est en cours de lecture.</translation>
    </message>
    <message>
        <source>The workspace was not checked.</source>
        <translation>L’espace de travail n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>Read it again to check it.</source>
        <translation>Relisez-le pour le vérifier.</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>L’espace de travail n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Rien d’étrange n’a été trouvé.</translation>
    </message>
    <message>
        <source>The expressions, workflows, queues and activities of this workspace fit each other.</source>
        <translation>Les expressions, workflows, files et activités de cet espace de travail s’accordent entre eux.</translation>
    </message>
    <message>
        <source>Check workspace</source>
        <translation>Vérifier l’espace de travail</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>The workspace was read at %1. What was found: %2</source>
        <translation>L’espace de travail a été lu à %1. Trouvé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceDialog</name>
    <message>
        <source>Workspace (*.json)</source>
        <translation>Espace de travail (*.json)</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Enregistrer l’espace de travail</translation>
    </message>
    <message>
        <source>Hide attribute &amp;values</source>
        <translation>Masquer les &amp;valeurs d’attributs</translation>
    </message>
    <message>
        <source>The workspace, its activities, task channels, task queues, workflows and workers, as the account answers. It is only read; nothing is changed.</source>
        <translation>L’espace de travail, ses activités, canaux de tâches, files, workflows et agents, tels que le compte les donne. Ils sont seulement lus&#xa0;; rien n’est modifié.</translation>
    </message>
    <message>
        <source>What has been read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>Cette connexion est terminée. Reconnectez-vous pour lire l’espace de travail.</translation>
    </message>
    <message>
        <source>%1 of %2 lists read</source>
        <translation>%1 listes lues sur %2</translation>
    </message>
    <message>
        <source>Waits %1: there is a bound of reads a minute.</source>
        <translation>Attend %1&#xa0;: le nombre de lectures par minute est limité.</translation>
    </message>
    <message>
        <source>%1 Tries again in %2.</source>
        <translation>%1 Nouvel essai dans %2.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The workspace has been read.</source>
        <translation>L’espace de travail a été lu.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing is changed.</source>
        <translation>La lecture a été arrêtée. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>L’espace de travail n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message numerus="yes">
        <source>Also how many tasks each worker may have: %n requests f&amp;or it</source>
        <translation>
            <numerusform>Aussi combien de tâches chaque agent peut avoir&#xa0;: %n requête pour &amp;cela</numerusform>
            <numerusform>Aussi combien de tâches chaque agent peut avoir&#xa0;: %n requêtes pour &amp;cela</numerusform>
        </translation>
    </message>
    <message>
        <source>Also how many tasks each worker may have: a request f&amp;or each</source>
        <translation>Aussi combien de tâches chaque agent peut avoir&#xa0;: une requête pour &amp;chacun</translation>
    </message>
    <message>
        <source>Equal values stay equal, so queues and filters find the same workers and tasks. What compares parts or the order of texts (CONTAINS, &lt;, &gt;) no longer does, and nobody recognises a skill by its name. Numbers, true and false stay as they are.</source>
        <translation>Les valeurs égales restent égales, si bien que files et filtres trouvent les mêmes agents et tâches. Ce qui compare des parties ou l’ordre de textes (CONTAINS, &lt;, &gt;) ne fonctionne plus, et personne ne reconnaît une compétence à son nom. Les nombres, true et false restent tels quels.</translation>
    </message>
    <message>
        <source>What is shown, and would be saved, is what was read at %1.</source>
        <translation>Ce qui est affiché, et serait enregistré, a été lu à %1.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFetch</name>
    <message>
        <source>Worker %1 was deleted meanwhile: its channels are not in the file.</source>
        <translation>L’agent %1 a été supprimé entre-temps&#xa0;: ses canaux ne sont pas dans le fichier.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFile</name>
    <message>
        <source>the workspace itself is not in the file: multitasking is on</source>
        <translation>l’espace de travail lui-même n’est pas dans le fichier&#xa0;: le multitâche est activé</translation>
    </message>
    <message>
        <source>the task queues are not in the file: %1 stand for those that the workflows name, and everybody is in each of them</source>
        <translation>les files ne sont pas dans le fichier&#xa0;: %1 remplacent celles que nomment les workflows, et tout le monde est dans chacune</translation>
    </message>
    <message>
        <source>the workflows are not in the file: one sends each task to the queue that its attribute &quot;queue&quot; names</source>
        <translation>les workflows ne sont pas dans le fichier&#xa0;: l’un envoie chaque tâche dans la file que nomme son attribut «&#xa0;queue&#xa0;»</translation>
    </message>
    <message>
        <source>there is no activity in which anybody is offered tasks: &quot;%1&quot; is one</source>
        <translation>il n’y a aucune activité où des tâches soient proposées à quelqu’un&#xa0;: «&#xa0;%1&#xa0;» en est une</translation>
    </message>
    <message>
        <source>there is no activity in which nobody is offered tasks: &quot;%1&quot; is one</source>
        <translation>il n’y a aucune activité où rien ne soit proposé&#xa0;: «&#xa0;%1&#xa0;» en est une</translation>
    </message>
    <message>
        <source>the task channels are not in the file: &quot;default&quot; and &quot;voice&quot; are</source>
        <translation>les canaux de tâches ne sont pas dans le fichier&#xa0;: «&#xa0;default&#xa0;» et «&#xa0;voice&#xa0;» en sont</translation>
    </message>
    <message numerus="yes">
        <source>the workers are not in the file: %n people were made up who fit the queues</source>
        <translation>
            <numerusform>les agents ne sont pas dans le fichier&#xa0;: %n personne a été inventée, qui convient aux files</numerusform>
            <numerusform>les agents ne sont pas dans le fichier&#xa0;: %n personnes ont été inventées, qui conviennent aux files</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody was found who would fit these queues: %1</source>
        <translation>personne n’a été trouvé qui convienne à ces files&#xa0;: %1</translation>
    </message>
    <message>
        <source>this field is not known here and has no effect</source>
        <translation>ce champ n’est pas connu ici et n’a aucun effet</translation>
    </message>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(%n fois)</numerusform>
            <numerusform>(%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>true or false is expected; true is used</source>
        <translation>true ou false est attendu&#xa0;; true est utilisé</translation>
    </message>
    <message>
        <source>true or false is expected; false is used</source>
        <translation>true ou false est attendu&#xa0;; false est utilisé</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected; %3 is used</source>
        <translation>un nombre entier de %1 à %2 est attendu&#xa0;; %3 est utilisé</translation>
    </message>
    <message>
        <source>FIFO or LIFO is expected; FIFO is used</source>
        <translation>FIFO ou LIFO est attendu&#xa0;; FIFO est utilisé</translation>
    </message>
    <message>
        <source>a moment like 2026-03-02T14:03:27Z is expected</source>
        <translation>un moment comme 2026-03-02T14:03:27Z est attendu</translation>
    </message>
    <message>
        <source>a SID with %1 is expected, not &quot;%2&quot;</source>
        <translation>un SID commençant par %1 est attendu, pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>this is no JSON object; {} is used</source>
        <translation>ce n’est pas un objet JSON&#xa0;; {} est utilisé</translation>
    </message>
    <message>
        <source>there is no file to read</source>
        <translation>il n’y a pas de fichier à lire</translation>
    </message>
    <message>
        <source>the file is too big</source>
        <translation>le fichier est trop grand</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>this is no JSON, or breaks off (%1)</source>
        <translation>ce n’est pas du JSON, ou cela s’interrompt (%1)</translation>
    </message>
    <message>
        <source>this is no workspace: a file of “Save workspace…”, lists of twilio-cli (-o json) or the configuration of a workflow are expected</source>
        <translation>ce n’est pas un espace de travail&#xa0;: un fichier de «&#xa0;Enregistrer l’espace de travail…&#xa0;», des listes de twilio-cli (-o json) ou la configuration d’un workflow sont attendus</translation>
    </message>
    <message>
        <source>this list has more pages than are in the file</source>
        <translation>cette liste a plus de pages que le fichier n’en contient</translation>
    </message>
    <message>
        <source>this file is of a newer format, %1; this version reads %2</source>
        <translation>ce fichier est d’un format plus récent, %1&#xa0;; cette version lit %2</translation>
    </message>
    <message>
        <source>%1 is expected, not &quot;%2&quot;</source>
        <translation>%1 est attendu, pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>an object with a list for each worker is expected</source>
        <translation>un objet avec une liste pour chaque agent est attendu</translation>
    </message>
    <message>
        <source>an object is expected; it is left out</source>
        <translation>un objet est attendu&#xa0;; cela est omis</translation>
    </message>
    <message>
        <source>a number above 0 and up to %1 is expected</source>
        <translation>un nombre supérieur à 0 et d’au plus %1 est attendu</translation>
    </message>
    <message>
        <source>a configuration alone: it is that of a workflow named &quot;%1&quot;</source>
        <translation>une configuration seule&#xa0;: c’est celle d’un workflow nommé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>this is no SID; the resource is left out</source>
        <translation>ce n’est pas un SID&#xa0;; la ressource est omise</translation>
    </message>
    <message>
        <source>a SID with %1 is expected, not %2</source>
        <translation>un SID commençant par %1 est attendu, pas %2</translation>
    </message>
    <message>
        <source>%1 stands twice, first at %2</source>
        <translation>%1 y est deux fois, d’abord à %2</translation>
    </message>
    <message>
        <source>%1 is no part of what a rehearsal is made of; it is left out</source>
        <translation>%1 ne fait pas partie de ce qui compose une répétition&#xa0;; cela est omis</translation>
    </message>
    <message>
        <source>this is of workspace %1, but %2 is of %3</source>
        <translation>cela est de l’espace de travail %1, mais %2 est de %3</translation>
    </message>
    <message>
        <source>there is no activity %1</source>
        <translation>il n’y a pas d’activité %1</translation>
    </message>
    <message>
        <source>the activities are not in the file: &quot;%1&quot; is one, %2</source>
        <translation>les activités ne sont pas dans le fichier&#xa0;: «&#xa0;%1&#xa0;» en est une, %2</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>there is no such worker; the channel is left out</source>
        <translation>il n’y a pas de tel agent&#xa0;; le canal est omis</translation>
    </message>
    <message>
        <source>there is no such task channel; the channel is left out</source>
        <translation>il n’y a pas de tel canal de tâches&#xa0;; le canal est omis</translation>
    </message>
    <message>
        <source>the task channels are not in the file: &quot;%1&quot; is one</source>
        <translation>les canaux de tâches ne sont pas dans le fichier&#xa0;: «&#xa0;%1&#xa0;» en est un</translation>
    </message>
    <message>
        <source>there is neither a workflow nor a task queue in it</source>
        <translation>il ne contient ni workflow ni file</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message numerus="yes">
        <source>workers whose activity is not known: %n; they are available</source>
        <translation>
            <numerusform>agents dont l’activité n’est pas connue&#xa0;: %n&#xa0;; il est disponible</numerusform>
            <numerusform>agents dont l’activité n’est pas connue&#xa0;: %n&#xa0;; ils sont disponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>workers whose channels are not in the file: %n; one task at a time in each channel</source>
        <translation>
            <numerusform>agents dont les canaux ne sont pas dans le fichier&#xa0;: %n&#xa0;; une tâche à la fois dans chaque canal</numerusform>
            <numerusform>agents dont les canaux ne sont pas dans le fichier&#xa0;: %n&#xa0;; une tâche à la fois dans chaque canal</numerusform>
        </translation>
    </message>
    <message>
        <source>the name of a file is expected</source>
        <translation>le nom d’un fichier est attendu</translation>
    </message>
    <message>
        <source>there is no *.json in this folder</source>
        <translation>il n’y a pas de *.json dans ce dossier</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFinder</name>
    <message>
        <source>%1 is opened as soon as the server answers.</source>
        <translation>%1 s’ouvrira dès que le serveur répondra.</translation>
    </message>
    <message>
        <source>Looking for the workspace of %1…</source>
        <translation>Recherche de l’espace de travail de %1…</translation>
    </message>
    <message>
        <source>The workspace of %1 is not known, and these credentials may not list the workspaces. Give the workspace (WS…) as well.</source>
        <translation>L’espace de travail de %1 n’est pas connu, et ces identifiants ne permettent pas de lister les espaces de travail. Indiquez aussi l’espace de travail (WS…).</translation>
    </message>
    <message>
        <source>%1 cannot be opened: this account has no workspace.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: ce compte n’a pas d’espace de travail.</translation>
    </message>
    <message>
        <source>%1 is in none of the %2 workspaces that were asked, of %3. Give its workspace (WS…) as well.</source>
        <translation>%1 n’est dans aucun des %2 espaces de travail interrogés, sur %3. Indiquez aussi son espace de travail (WS…).</translation>
    </message>
    <message>
        <source>No workspace of this account has the worker %1.</source>
        <translation>Aucun espace de travail de ce compte n’a l’agent %1.</translation>
    </message>
    <message>
        <source>No workspace of this account has the task %1. Tasks are deleted five minutes after they end.</source>
        <translation>Aucun espace de travail de ce compte n’a la tâche %1. Les tâches sont supprimées cinq minutes après leur fin.</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <translation>Impossible à lire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The workspace of %1 could not be looked up.</source>
        <translation>L’espace de travail de %1 n’a pas pu être déterminé.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceState</name>
    <message>
        <source>Looking for workspaces…</source>
        <translation>Recherche d’espaces de travail…</translation>
    </message>
    <message>
        <source>Loading tasks…</source>
        <translation>Chargement des tâches…</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>Pas encore de tâches.</translation>
    </message>
    <message>
        <source>New tasks appear here by themselves.</source>
        <translation>Les nouvelles tâches apparaissent ici d’elles-mêmes.</translation>
    </message>
    <message>
        <source>This account has no workspace.</source>
        <translation>Ce compte n’a pas d’espace de travail.</translation>
    </message>
    <message>
        <source>Make one in the console of the account, then try again; or connect to another account.</source>
        <translation>Créez-en un dans la console du compte, puis réessayez&#xa0;; ou connectez-vous à un autre compte.</translation>
    </message>
    <message>
        <source>No task can be shown.</source>
        <translation>Aucune tâche ne peut être affichée.</translation>
    </message>
    <message>
        <source>The server answered with tasks that have no SID of their own.</source>
        <translation>Le serveur a répondu avec des tâches sans SID propre.</translation>
    </message>
    <message>
        <source>No workspace can be shown.</source>
        <translation>Aucun espace de travail ne peut être affiché.</translation>
    </message>
    <message>
        <source>The server answered with workspaces that have no SID of their own.</source>
        <translation>Le serveur a répondu avec des espaces de travail sans SID propre.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceTools</name>
    <message>
        <source>Open a workspace first: then it can be saved.</source>
        <translation>Ouvrez d’abord un espace de travail&#xa0;: il pourra alors être enregistré.</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone. To rehearse it, open it in the trainer&apos;s panel.</source>
        <translation>Enregistré sous %1, lisible par vous seul. Pour le répéter, ouvrez-le dans le panneau du formateur.</translation>
    </message>
    <message>
        <source>Open a workspace first: then it can be checked.</source>
        <translation>Ouvrez d’abord un espace de travail&#xa0;: il pourra alors être vérifié.</translation>
    </message>
    <message>
        <source>Open a workspace first: then it can be asked.</source>
        <translation>Ouvrez d’abord un espace de travail&#xa0;: il pourra alors être interrogé.</translation>
    </message>
</context>
<context>
    <name>Desk::WorldView</name>
    <message>
        <source>ringing</source>
        <translation>sonne</translation>
    </message>
    <message>
        <source>Offers that wait for an answer</source>
        <translation>Offres qui attendent une réponse</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody is being offered anything.</source>
        <translation>Rien n’est proposé à personne.</translation>
    </message>
    <message>
        <source>There is nobody.</source>
        <translation>Il n’y a personne.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Nobody waits and nobody talks.</source>
        <translation>Personne n’attend et personne ne parle.</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>Takes the call</source>
        <translation>Prend l’appel</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Completes</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Passe à</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Is answered</source>
        <translation>On décroche</translation>
    </message>
    <message>
        <source>Is not answered</source>
        <translation>On ne répond pas</translation>
    </message>
    <message>
        <source>Is busy</source>
        <translation>Est occupé</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Est injoignable</translation>
    </message>
    <message>
        <source>Rings until the caller is gone</source>
        <translation>Sonne jusqu’au départ de l’appelant</translation>
    </message>
    <message>
        <source>Caller hangs up</source>
        <translation>L’appelant raccroche</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Supprimer la tâche</translation>
    </message>
    <message>
        <source>What the new call is about</source>
        <translation>L’objet du nouvel appel</translation>
    </message>
    <message>
        <source>A call arrives</source>
        <translation>Un appel arrive</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Offers · %1</source>
        <translation>Offres · %1</translation>
    </message>
    <message>
        <source>People · %1 of %2 available</source>
        <translation>Personnes · %1 disponibles sur %2</translation>
    </message>
    <message>
        <source>Calls · %1</source>
        <translation>Appels · %1</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour</source>
        <translation>Tâches qui arrivent en une heure</translation>
    </message>
    <message>
        <source>By themselves, of all kinds together, from now on; 0: none</source>
        <translation>D’elles-mêmes, tous types confondus, à partir de maintenant&#xa0;; 0&#xa0;: aucune</translation>
    </message>
    <message>
        <source>No tasks arrive by themselves in this scenario.</source>
        <translation>Dans ce scénario, aucune tâche n’arrive d’elle-même.</translation>
    </message>
</context>
<context>
    <name>Desk::WriteLock</name>
    <message>
        <source>Read-only: unlock the account to send (File, Unlock…).</source>
        <translation>Lecture seule&#xa0;: déverrouillez le compte pour envoyer (Fichier, Déverrouiller…).</translation>
    </message>
    <message>
        <source>Read-only: this window was opened to look, not to act.</source>
        <translation>Lecture seule&#xa0;: cette fenêtre a été ouverte pour regarder, pas pour agir.</translation>
    </message>
    <message>
        <source>Unlock a live account</source>
        <translation>Déverrouiller un compte réel</translation>
    </message>
    <message>
        <source>Unlock “%1”? Instructions then ring real phones.</source>
        <translation>Déverrouiller «&#xa0;%1&#xa0;»&#xa0;? Les instructions feront alors sonner de vrais téléphones.</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>Pour &amp;15 minutes</translation>
    </message>
    <message>
        <source>For this &amp;session</source>
        <translation>Pour cette &amp;session</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>LECTURE SEULE</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>FORMATION</translation>
    </message>
    <message>
        <source>nothing here rings a real phone</source>
        <translation>rien ici ne fait sonner un vrai téléphone</translation>
    </message>
    <message>
        <source>a live account; nothing is sent until you unlock it</source>
        <translation>un compte réel&#xa0;; rien n’est envoyé tant que vous ne le déverrouillez pas</translation>
    </message>
    <message>
        <source>nothing can be sent from this window</source>
        <translation>rien ne peut être envoyé de cette fenêtre</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation>verrouillage dans %1</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>déverrouillé</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>RÉEL</translation>
    </message>
    <message>
        <source>instructions ring real phones</source>
        <translation>les instructions font sonner de vrais téléphones</translation>
    </message>
    <message>
        <source>nothing can be sent from this window at present</source>
        <translation>rien ne peut être envoyé de cette fenêtre pour le moment</translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation>ENREGISTREMENT</translation>
    </message>
    <message>
        <source>as it was at that time; nothing can be sent</source>
        <translation>tel que c’était alors&#xa0;; rien ne peut être envoyé</translation>
    </message>
    <message>
        <source>until F11, names and numbers are stand-ins</source>
        <translation>jusqu’à F11, noms et numéros sont des remplaçants</translation>
    </message>
    <message>
        <source>until F11, names and numbers are stand-ins, and nothing can be sent</source>
        <translation>jusqu’à F11, noms et numéros sont des remplaçants, et rien ne peut être envoyé</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message>
        <source>a value or a name is expected</source>
        <translation>une valeur ou un nom est attendu</translation>
    </message>
    <message>
        <source>an operator is expected</source>
        <translation>un opérateur est attendu</translation>
    </message>
    <message>
        <source>AND, OR or the end is expected</source>
        <translation>AND, OR ou la fin est attendu</translation>
    </message>
    <message>
        <source>a name is expected after the dot</source>
        <translation>un nom est attendu après le point</translation>
    </message>
    <message>
        <source>a whole number and ] are expected</source>
        <translation>un nombre entier et ] sont attendus</translation>
    </message>
    <message>
        <source>a name cannot have a hyphen</source>
        <translation>un nom ne peut pas contenir de trait d’union</translation>
    </message>
    <message>
        <source>that is no number</source>
        <translation>ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>ce guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation>une virgule ou ] est attendu</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>cette parenthèse n’est pas fermée</translation>
    </message>
    <message>
        <source>no bracket is open here</source>
        <translation>aucune parenthèse n’est ouverte ici</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>un nom est attendu</translation>
    </message>
    <message>
        <source>the end is expected</source>
        <translation>la fin est attendue</translation>
    </message>
    <message>
        <source>a name that begins with worker. is expected</source>
        <translation>un nom commençant par worker. est attendu</translation>
    </message>
    <message>
        <source>a name that begins with task. is expected</source>
        <translation>un nom commençant par task. est attendu</translation>
    </message>
    <message>
        <source>a comparison of workers.available, workers.unavailable, the workers in an activity (workers.WA…) or numbers is expected</source>
        <translation>une comparaison de workers.available, workers.unavailable, des agents dans une activité (workers.WA…) ou de nombres est attendue</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <extracomment>What is wrong, and the place in the text: &quot;an operator is expected at character 14&quot;</extracomment>
        <translation>%1 au caractère %2</translation>
    </message>
</context>
<context>
    <name>Routing::Comparison</name>
    <message>
        <source>somebody is asked</source>
        <translation>quelqu’un est sollicité</translation>
    </message>
    <message>
        <source>the task waits: nobody can be asked</source>
        <translation>la tâche attend&#xa0;: personne ne peut être sollicité</translation>
    </message>
    <message>
        <source>the task is canceled: nothing of its workflow is left</source>
        <translation>la tâche est annulée&#xa0;: il ne reste rien de son workflow</translation>
    </message>
    <message>
        <source>the task is canceled: nothing matches</source>
        <translation>la tâche est annulée&#xa0;: rien ne correspond</translation>
    </message>
    <message>
        <source>none: its routing target goes first</source>
        <translation>aucun&#xa0;: sa cible de routage passe avant</translation>
    </message>
    <message>
        <source>its own timeout</source>
        <translation>son propre délai</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not looked at</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas examiné</translation>
    </message>
    <message>
        <source>%1: skipped by skip_if</source>
        <translation>%1&#xa0;: sautée par skip_if</translation>
    </message>
    <message>
        <source>%1: its time is over</source>
        <translation>%1&#xa0;: son délai est passé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Why somebody is not asked, and his activity: &quot;the channel is full (Available)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Stays until</source>
        <translation>Reste jusqu’à</translation>
    </message>
    <message>
        <source>Canceled when</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>Sollicités d’abord</translation>
    </message>
    <message>
        <source>After them</source>
        <translation>Après eux</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Left step %1</source>
        <translation>A quitté l’étape %1</translation>
    </message>
    <message>
        <source>Not in the queue</source>
        <translation>Pas dans la file</translation>
    </message>
    <message>
        <source>≠ %1: %2 → %3</source>
        <translation>≠ %1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>accepted: nobody else is asked; below, as if it came anew</source>
        <translation>acceptée&#xa0;: personne d’autre n’est sollicité&#xa0;; ci-dessous, comme si elle arrivait de nouveau</translation>
    </message>
    <message>
        <source>completed: nobody is asked any more; below, as if it came anew</source>
        <translation>terminée&#xa0;: plus personne n’est sollicité&#xa0;; ci-dessous, comme si elle arrivait de nouveau</translation>
    </message>
    <message>
        <source>canceled: nobody is asked any more; below, as if it came anew</source>
        <translation>annulée&#xa0;: plus personne n’est sollicité&#xa0;; ci-dessous, comme si elle arrivait de nouveau</translation>
    </message>
    <message>
        <source>in &quot;%1&quot;, and that is what counts; below, as it is by the rules of now</source>
        <translation>dans «&#xa0;%1&#xa0;», et c’est ce qui compte&#xa0;; ci-dessous, selon les règles actuelles</translation>
    </message>
    <message>
        <source>the task is canceled: its own timeout is over</source>
        <translation>la tâche est annulée&#xa0;: son propre délai est passé</translation>
    </message>
    <message>
        <source>nobody else is asked: it is offered to %1</source>
        <translation>personne d’autre n’est sollicité&#xa0;: elle est proposée à %1</translation>
    </message>
    <message>
        <source>it is offered to him, who is not in the queue (%1)</source>
        <translation>elle lui est proposée, bien qu’il ne soit pas dans la file (%1)</translation>
    </message>
    <message>
        <source>%1, by its own timeout</source>
        <translation>%1, par son propre délai</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>&quot;24 h old&quot;</extracomment>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>In TaskRouter</source>
        <translation>Dans TaskRouter</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>âgée de %1</translation>
    </message>
</context>
<context>
    <name>Routing::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <translation>%1, diffère</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This step is over: the task is older than %1.</source>
        <translation>Cette étape est passée&#xa0;: la tâche a plus de %1.</translation>
    </message>
    <message>
        <source>This step is skipped: nobody can be asked at once, and its skip_if is true.</source>
        <translation>Cette étape est sautée&#xa0;: personne ne peut être sollicité aussitôt, et son skip_if est vrai.</translation>
    </message>
    <message>
        <source>The task stays here until it is %1 old.</source>
        <translation>La tâche reste ici jusqu’à ce qu’elle ait %1.</translation>
    </message>
    <message>
        <source>The task stays here until its own timeout.</source>
        <translation>La tâche reste ici jusqu’à son propre délai.</translation>
    </message>
    <message>
        <source>%1: queue &quot;%2&quot;, priority %3.</source>
        <translation>%1&#xa0;: file «&#xa0;%2&#xa0;», priorité %3.</translation>
    </message>
    <message>
        <source>Of %1 people: %2.</source>
        <translation>Sur %1 personnes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation>Sollicités&#xa0;: %1.</translation>
    </message>
    <message>
        <source>After them: %1.</source>
        <translation>Après eux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The task is canceled: its last step was skipped, and no other filter matches.</source>
        <translation>La tâche est annulée&#xa0;: sa dernière étape a été sautée, et aucun autre filtre ne correspond.</translation>
    </message>
    <message>
        <source>The task is canceled: its last timeout has run out, and no other filter matches. The default filter is not for such tasks.</source>
        <translation>La tâche est annulée&#xa0;: son dernier délai est passé, et aucun autre filtre ne correspond. Le filtre par défaut n’est pas pour de telles tâches.</translation>
    </message>
    <message>
        <source>The task is canceled: no filter matches, and there is no default filter.</source>
        <translation>La tâche est annulée&#xa0;: aucun filtre ne correspond, et il n’y a pas de filtre par défaut.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>sollicité</translation>
    </message>
    <message>
        <source>the task is for somebody else</source>
        <translation>la tâche est pour quelqu’un d’autre</translation>
    </message>
    <message>
        <source>not in the queue</source>
        <translation>pas dans la file</translation>
    </message>
    <message>
        <source>the target&apos;s expression is false</source>
        <translation>l’expression de la cible est fausse</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>l’a déjà</translation>
    </message>
    <message>
        <source>the activity is not available</source>
        <translation>l’activité n’est pas disponible</translation>
    </message>
    <message>
        <source>the channel is full</source>
        <translation>le canal est plein</translation>
    </message>
    <message>
        <source>others come first</source>
        <translation>d’autres passent d’abord</translation>
    </message>
    <message>
        <source>Default filter</source>
        <translation>Filtre par défaut</translation>
    </message>
    <message>
        <source>Target %1 of filter &quot;%2&quot;</source>
        <translation>Cible %1 du filtre «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; matches.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» correspond.</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» ne correspond pas.</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match: %2 is false.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» ne correspond pas&#xa0;: %2 est faux.</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match: %2 is false, as it is %3.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» ne correspond pas&#xa0;: %2 est faux, car c’est %3.</translation>
    </message>
    <message>
        <source>Its routing target %1 goes before the workflow.</source>
        <translation>Sa cible de routage %1 passe avant le workflow.</translation>
    </message>
    <message>
        <source>Routing target</source>
        <translation>Cible de routage</translation>
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
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Task queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>“%1” is no expression: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une expression&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Mend it: TaskRouter refuses it when it is saved.</source>
        <translation>Corrigez-la&#xa0;: TaskRouter la refuse à l’enregistrement.</translation>
    </message>
    <message>
        <source>Call the attribute otherwise, with an underscore for instance: expressions cannot name it.</source>
        <translation>Nommez l’attribut autrement, avec un tiret bas par exemple&#xa0;: les expressions ne peuvent pas le nommer.</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Cela ne peut pas être utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Mend it: TaskRouter refuses the workflow, or does what nobody can foretell.</source>
        <translation>Corrigez-le&#xa0;: TaskRouter refuse le workflow, ou fait ce que personne ne peut prévoir.</translation>
    </message>
    <message>
        <source>This target has two known workers: one by SID and one by friendly name.</source>
        <translation>Cette cible a deux agents connus&#xa0;: un par SID et un par nom.</translation>
    </message>
    <message>
        <source>Keep one of known_worker_sid and known_worker_friendly_name; the SID stays the same for good.</source>
        <translation>Gardez l’un de known_worker_sid et known_worker_friendly_name&#xa0;; le SID reste le même pour toujours.</translation>
    </message>
    <message>
        <source>An offer of this workflow would last %1 seconds.</source>
        <translation>Une offre de ce workflow durerait %1 secondes.</translation>
    </message>
    <message>
        <source>Choose 1 to 86,400 seconds; 120 is usual.</source>
        <translation>Choisissez de 1 à 86 400 secondes&#xa0;; 120 est usuel.</translation>
    </message>
    <message>
        <source>Nobody has “%2”, so that “%1” is true of none of %3 workers, and nobody fits here.</source>
        <translation>Personne n’a «&#xa0;%2&#xa0;», si bien que «&#xa0;%1&#xa0;» n’est vrai pour aucun des %3 agents, et personne ne correspond ici.</translation>
    </message>
    <message>
        <source>Look for a slip in the name, or give workers the attribute.</source>
        <translation>Cherchez une faute dans le nom, ou donnez l’attribut à des agents.</translation>
    </message>
    <message>
        <source>“%1” compares %2 with %3, which is false whatever they are.</source>
        <translation>«&#xa0;%1&#xa0;» compare %2 à %3, ce qui est faux quels qu’ils soient.</translation>
    </message>
    <message>
        <source>Write numbers without quotes on both sides, and texts with them.</source>
        <translation>Écrivez les nombres sans guillemets des deux côtés, et les textes avec.</translation>
    </message>
    <message>
        <source>“%1” looks for something in a list, and there is %2 in its place: it is never true.</source>
        <translation>«&#xa0;%1&#xa0;» cherche quelque chose dans une liste, et il y a %2 à sa place&#xa0;: ce n’est jamais vrai.</translation>
    </message>
    <message>
        <source>Use == or CONTAINS for a single value, or make the attribute a list.</source>
        <translation>Utilisez == ou CONTAINS pour une valeur simple, ou faites de l’attribut une liste.</translation>
    </message>
    <message>
        <source>“%1” compares %2 with %3 as if both were single values: it is never true.</source>
        <translation>«&#xa0;%1&#xa0;» compare %2 à %3 comme si les deux étaient des valeurs simples&#xa0;: ce n’est jamais vrai.</translation>
    </message>
    <message>
        <source>Use HAS where the attribute is a list of values, and a dot to look into an object.</source>
        <translation>Utilisez HAS là où l’attribut est une liste de valeurs, et un point pour regarder dans un objet.</translation>
    </message>
    <message>
        <source>None of %1 workers fits “%2”.</source>
        <translation>Aucun des %1 agents ne satisfait «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Change the expression or the workers&apos; attributes: whatever comes into this queue waits in vain.</source>
        <translation>Changez l’expression ou les attributs des agents&#xa0;: tout ce qui arrive dans cette file attend en vain.</translation>
    </message>
    <message>
        <source>None of the %1 workers of the queue “%3” fits “%2”.</source>
        <translation>Aucun des %1 agents de la file «&#xa0;%3&#xa0;» ne satisfait «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Change the target&apos;s expression: tasks wait in this step for nobody.</source>
        <translation>Changez l’expression de la cible&#xa0;: dans cette étape, les tâches n’attendent personne.</translation>
    </message>
    <message>
        <source>“%1” is true of no task.</source>
        <translation>«&#xa0;%1&#xa0;» n’est vrai pour aucune tâche.</translation>
    </message>
    <message>
        <source>Remove the filter, or mend its expression.</source>
        <translation>Supprimez le filtre, ou corrigez son expression.</translation>
    </message>
    <message>
        <source>“%1” is true of nobody, and this target has no timeout: tasks stay in it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est vrai pour personne, et cette cible n’a pas de délai&#xa0;: les tâches y restent.</translation>
    </message>
    <message>
        <source>Give it a timeout where a delay is meant, or mend its expression.</source>
        <translation>Donnez-lui un délai si une attente est voulue, ou corrigez son expression.</translation>
    </message>
    <message>
        <source>No task comes to this filter: whatever fits it fits “%1” before it, and stays there.</source>
        <translation>Aucune tâche n’arrive à ce filtre&#xa0;: tout ce qui lui correspond correspond à «&#xa0;%1&#xa0;» avant lui, et y reste.</translation>
    </message>
    <message>
        <source>Put the narrower filter first, or let the earlier one end by timeouts.</source>
        <translation>Mettez d’abord le filtre le plus étroit, ou faites finir le précédent par des délais.</translation>
    </message>
    <message>
        <source>No task comes to this target: the one before it has neither a timeout nor a skip_if.</source>
        <translation>Aucune tâche n’arrive à cette cible&#xa0;: celle d’avant n’a ni délai ni skip_if.</translation>
    </message>
    <message>
        <source>Give the target before it a timeout, or remove this one.</source>
        <translation>Donnez un délai à la cible d’avant, ou supprimez celle-ci.</translation>
    </message>
    <message>
        <source>A task that nobody accepts within %1 seconds is canceled here: the default filter is for tasks that match nothing, not for those whose timeouts ran out.</source>
        <translation>Une tâche que personne n’accepte en %1 secondes est annulée ici&#xa0;: le filtre par défaut est pour les tâches auxquelles rien ne correspond, pas pour celles dont les délais sont passés.</translation>
    </message>
    <message>
        <source>Leave out the last timeout, or add a last filter that fits everything and leads to the default queue.</source>
        <translation>Omettez le dernier délai, ou ajoutez un dernier filtre qui correspond à tout et mène à la file par défaut.</translation>
    </message>
    <message>
        <source>There is no default filter: a task that matches nothing has nowhere to go.</source>
        <translation>Il n’y a pas de filtre par défaut&#xa0;: une tâche à laquelle rien ne correspond n’a nulle part où aller.</translation>
    </message>
    <message>
        <source>Add default_filter with a queue.</source>
        <translation>Ajoutez default_filter avec une file.</translation>
    </message>
    <message>
        <source>A task waits here for the one worker in “%1” for as long as it lives, also where there is no such worker.</source>
        <translation>Une tâche attend ici le seul agent dans «&#xa0;%1&#xa0;» aussi longtemps qu’elle vit, même là où cet agent n’existe pas.</translation>
    </message>
    <message>
        <source>Give the target a timeout or a skip_if, and a target after it for everybody.</source>
        <translation>Donnez à la cible un délai ou un skip_if, et après elle une cible pour tous.</translation>
    </message>
    <message>
        <source>Whoever misses an offer of %1 seconds is put into “%2”, in which nobody is available: in a busy hour one after the other drops out until nobody is left.</source>
        <translation>Qui manque une offre de %1 secondes est mis en «&#xa0;%2&#xa0;», où personne n’est disponible&#xa0;: à une heure chargée, l’un après l’autre s’en va jusqu’à ce qu’il ne reste personne.</translation>
    </message>
    <message>
        <source>Choose an available timeout activity, or let offers last longer.</source>
        <translation>Choisissez une activité d’expiration disponible, ou laissez durer les offres plus longtemps.</translation>
    </message>
    <message>
        <source>TaskRouter knows nothing of this name.</source>
        <translation>TaskRouter ne connaît pas ce nom.</translation>
    </message>
    <message>
        <source>Look for a slip in it: whatever stands there says nothing.</source>
        <translation>Cherchez-y une faute&#xa0;: ce qui s’y trouve ne dit rien.</translation>
    </message>
    <message>
        <source>Nobody has “%2”, so that “%1” is true of none of %3 workers.</source>
        <translation>Personne n’a «&#xa0;%2&#xa0;», si bien que «&#xa0;%1&#xa0;» n’est vrai pour aucun des %3 agents.</translation>
    </message>
    <message>
        <source>Look for a slip in the name; the other parts of the expression still count.</source>
        <translation>Cherchez une faute dans le nom&#xa0;; les autres parties de l’expression comptent toujours.</translation>
    </message>
    <message>
        <source>Nobody has a whole number under “%1”, and nothing else is sorted by.</source>
        <translation>Personne n’a de nombre entier sous «&#xa0;%1&#xa0;», et le tri ne se fait sur rien d’autre.</translation>
    </message>
    <message>
        <source>Make the attribute a whole number, or leave out order_by.</source>
        <translation>Faites de l’attribut un nombre entier, ou omettez order_by.</translation>
    </message>
    <message>
        <source>No workflow leads to this queue.</source>
        <translation>Aucun workflow ne mène à cette file.</translation>
    </message>
    <message>
        <source>Remove it, or lead a workflow to it.</source>
        <translation>Supprimez-la, ou faites-y mener un workflow.</translation>
    </message>
    <message>
        <source>“%1” fits nobody, whoever comes.</source>
        <translation>«&#xa0;%1&#xa0;» ne correspond à personne, qui que ce soit qui vienne.</translation>
    </message>
    <message>
        <source>Nothing to do where tasks are meant to be parked here.</source>
        <translation>Rien à faire si des tâches doivent être garées ici.</translation>
    </message>
    <message>
        <source>“%1” fits nobody: this target is a delay of %2 seconds.</source>
        <translation>«&#xa0;%1&#xa0;» ne correspond à personne&#xa0;: cette cible est un délai de %2 secondes.</translation>
    </message>
    <message>
        <source>Nothing to do where that is meant.</source>
        <translation>Rien à faire si c’est voulu.</translation>
    </message>
    <message>
        <source>The priority “%1” is a text; TaskRouter reads it as a number.</source>
        <translation>La priorité «&#xa0;%1&#xa0;» est un texte&#xa0;; TaskRouter la lit comme un nombre.</translation>
    </message>
    <message>
        <source>Write it without quotes, so that no other reader stumbles.</source>
        <translation>Écrivez-la sans guillemets, pour qu’aucun autre lecteur ne trébuche.</translation>
    </message>
</context>
<context>
    <name>Routing::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Ce qui est étrange</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Rien d’étrange n’a été trouvé.</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, for information: %3</source>
        <translation>Erreurs&#xa0;: %1, avertissements&#xa0;: %2, pour information&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Routing::RoutingTest</name>
    <message>
        <source>the task is canceled by then</source>
        <translation>la tâche est alors annulée</translation>
    </message>
    <message>
        <source>after %1 s: %2</source>
        <extracomment>What is wrong when a task is so many seconds old: &quot;after 60 s: the queue is &quot;Sales&quot;, expected &quot;Support&quot;&quot;</extracomment>
        <translation>après %1 s&#xa0;: %2</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>après %1 s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>the task is canceled %1, expected %2</source>
        <translation>annulation de la tâche&#xa0;: %1, attendu&#xa0;: %2</translation>
    </message>
    <message>
        <source>the routing target goes before every filter</source>
        <translation>la cible de routage passe avant tout filtre</translation>
    </message>
    <message>
        <source>the filter is &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>le filtre est «&#xa0;%1&#xa0;», attendu&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the target is %1, expected %2</source>
        <translation>la cible est %1, attendu&#xa0;: %2</translation>
    </message>
    <message>
        <source>the queue is &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>la file est «&#xa0;%1&#xa0;», attendu&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the priority is %1, expected %2</source>
        <translation>la priorité est %1, attendu&#xa0;: %2</translation>
    </message>
    <message>
        <source>the first workers are %1, expected %2</source>
        <translation>les premiers agents sont %1, attendu&#xa0;: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>Routing::RoutingTestReader</name>
    <message>
        <source>&quot;%1&quot; is expected</source>
        <translation>«&#xa0;%1&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>a list of at least one test is expected</source>
        <translation>une liste d’au moins un test est attendue</translation>
    </message>
    <message>
        <source>a name or a SID is expected</source>
        <translation>un nom ou un SID est attendu</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;, or several</source>
        <extracomment>&quot;there is no worker &quot;Ann&quot;, or several&quot;</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: inexistant, ou plusieurs</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is expected</source>
        <translation>un nombre entier de 0 à %1 est attendu</translation>
    </message>
    <message>
        <source>a number of seconds from 0 to %1 is expected</source>
        <translation>un nombre de secondes de 0 à %1 est attendu</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>workflow</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>this worker stands there twice</source>
        <translation>cet agent y est deux fois</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>a test needs a name</source>
        <translation>un test a besoin d’un nom</translation>
    </message>
    <message>
        <source>there are several workflows: which one is meant?</source>
        <translation>il y a plusieurs workflows&#xa0;: lequel est visé&#xa0;?</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>the name or the SID of a worker or a queue is expected</source>
        <translation>le nom ou le SID d’un agent ou d’une file est attendu</translation>
    </message>
    <message>
        <source>an object, or a list of them, is expected</source>
        <translation>un objet, ou une liste d’objets, est attendu</translation>
    </message>
    <message>
        <source>nothing is expected here</source>
        <translation>rien n’est attendu ici</translation>
    </message>
    <message>
        <source>targets count from 1</source>
        <translation>les cibles se comptent à partir de 1</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file</translation>
    </message>
    <message>
        <source>the name or the number of a filter of the workflow is expected, or null for the default filter</source>
        <translation>le nom ou le numéro d’un filtre du workflow est attendu, ou null pour le filtre par défaut</translation>
    </message>
    <message>
        <source>this is no file of routing tests: &quot;%1&quot; is expected</source>
        <translation>ce n’est pas un fichier de tests de routage&#xa0;: «&#xa0;%1&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here; there are: %2</source>
        <extracomment>&quot;there is no &quot;expects&quot; here; there are: name, task, expect&quot;</extracomment>
        <translation>il n’y a pas de «&#xa0;%1&#xa0;» ici&#xa0;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>a test without one is of &quot;%1&quot;, which is not there; there are: %2</source>
        <translation>un test sans canal est de «&#xa0;%1&#xa0;», qui n’existe pas&#xa0;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no task channel &quot;%1&quot;; there are: %2</source>
        <translation>il n’y a pas de canal de tâches «&#xa0;%1&#xa0;»&#xa0;; il y a&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Routing::WorkflowReader</name>
    <message>
        <source>this is needed, and is an object</source>
        <translation>ceci est requis, et est un objet</translation>
    </message>
    <message>
        <source>there is no queue: a filter or a default filter is needed</source>
        <translation>il n’y a pas de file&#xa0;: un filtre ou un filtre par défaut est requis</translation>
    </message>
    <message>
        <source>routing knows nothing of that name</source>
        <translation>le routage ne connaît pas ce nom</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>at least one target is needed</source>
        <translation>au moins une cible est requise</translation>
    </message>
    <message>
        <source>the first target needs a queue</source>
        <translation>la première cible a besoin d’une file</translation>
    </message>
    <message>
        <source>there is no queue &quot;%1&quot;</source>
        <translation>il n’y a pas de file «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a whole number from 0 is expected</source>
        <translation>un nombre entier à partir de 0 est attendu</translation>
    </message>
    <message>
        <source>a number of seconds is expected, and this is a text: without the quotes it would be one</source>
        <translation>un nombre de secondes est attendu, et c’est un texte&#xa0;: sans les guillemets, c’en serait un</translation>
    </message>
    <message>
        <source>a whole number of seconds from 1 to %1 is expected</source>
        <translation>un nombre entier de secondes de 1 à %1 est attendu</translation>
    </message>
    <message>
        <source>a target has one known worker: by SID or by friendly name, not both</source>
        <translation>une cible a un seul agent connu&#xa0;: par SID ou par nom, pas les deux</translation>
    </message>
    <message>
        <source>the default filter needs a queue</source>
        <translation>le filtre par défaut a besoin d’une file</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <extracomment>A place in a text, and what is wrong there: &quot;line 3, column 14: a comma is expected&quot;</extracomment>
        <translation>ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>this is no JSON (%1)</source>
        <translation>ce n’est pas du JSON (%1)</translation>
    </message>
</context>
<context>
    <name>Simulator::Control</name>
    <message>
        <source>jump, speed or paused is expected</source>
        <translation>jump, speed ou paused est attendu</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>la liste est vide</translation>
    </message>
    <message>
        <source>[%1]: %2 What stands before it is done.</source>
        <translation>[%1]&#xa0;: %2 Ce qui précède est fait.</translation>
    </message>
    <message>
        <source>%1 names nothing</source>
        <translation>%1 ne nomme rien</translation>
    </message>
    <message>
        <source>%1 is no id that there was</source>
        <translation>%1 n’est pas un identifiant qui ait existé</translation>
    </message>
    <message>
        <source>its workflow has no such step</source>
        <translation>son workflow n’a pas une telle étape</translation>
    </message>
    <message>
        <source>it has no configuration</source>
        <translation>il n’a pas de configuration</translation>
    </message>
    <message>
        <source>%1 is no open reservation of it</source>
        <translation>%1 n’en est pas une réservation ouverte</translation>
    </message>
    <message>
        <source>%1 is no reservation of it</source>
        <translation>%1 n’en est pas une réservation</translation>
    </message>
    <message>
        <source>its task does not know it</source>
        <translation>sa tâche ne la connaît pas</translation>
    </message>
    <message>
        <source>it is open, and its task or its worker does not know it</source>
        <translation>elle est ouverte, et sa tâche ou son agent ne la connaît pas</translation>
    </message>
    <message>
        <source>no length of time</source>
        <translation>pas une durée</translation>
    </message>
    <message>
        <source>%1 is outside of what a fault may do</source>
        <translation>%1 sort de ce qu’une panne peut faire</translation>
    </message>
    <message>
        <source>at least 0.1 seconds</source>
        <translation>au moins 0,1 seconde</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>une liste est attendue</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n is expected</source>
        <translation>
            <numerusform>une liste de %n est attendue</numerusform>
            <numerusform>une liste de %n est attendue</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>un nombre entier de %1 à %2 est attendu</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici</translation>
    </message>
    <message>
        <source>this stands here twice</source>
        <translation>ceci est ici deux fois</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>un nombre entier est attendu</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>an Event is older than the one before</source>
        <translation>un événement est plus ancien que celui d’avant</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is expected: this is no saved world</source>
        <translation>«&#xa0;%1&#xa0;» est attendu&#xa0;: ce n’est pas un monde enregistré</translation>
    </message>
    <message>
        <source>the file is cut or no JSON, at byte %1: %2</source>
        <translation>le fichier est coupé ou n’est pas du JSON, à l’octet %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SID that a workspace has</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un SID qu’ait un espace de travail</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>une autre version</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>the members of the file are expected</source>
        <translation>les champs du fichier sont attendus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known to this version, %2: the file was saved by %3. Open it with that one, or a newer one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu de cette version, %2&#xa0;: le fichier a été enregistré par %3. Ouvrez-le avec celle-là, ou une plus récente.</translation>
    </message>
    <message>
        <source>this version, %1, reads &quot;%2&quot;, and the file is &quot;%3&quot;, saved by %4</source>
        <translation>cette version, %1, lit «&#xa0;%2&#xa0;», et le fichier est «&#xa0;%3&#xa0;», enregistré par %4</translation>
    </message>
</context>
<context>
    <name>Simulator::FaultPreview</name>
    <message>
        <source>%1 comes back.</source>
        <translation>%1 revient.</translation>
    </message>
    <message>
        <source>Nothing comes back: the connection closes.</source>
        <translation>Rien ne revient&#xa0;: la connexion se ferme.</translation>
    </message>
    <message>
        <source>Nothing comes back: the connection is reset.</source>
        <translation>Rien ne revient&#xa0;: la connexion est réinitialisée.</translation>
    </message>
    <message>
        <source>Half of the answer comes back.</source>
        <translation>La moitié de la réponse revient.</translation>
    </message>
    <message>
        <source>Bytes come back that are no answer.</source>
        <translation>Il revient des octets qui ne sont pas une réponse.</translation>
    </message>
    <message>
        <source>Less comes back than the answer announces.</source>
        <translation>Il revient moins que la réponse n’annonce.</translation>
    </message>
    <message>
        <source>The answer comes back at %1 bytes a second.</source>
        <translation>La réponse revient à %1 octets par seconde.</translation>
    </message>
    <message>
        <source>The answer is %1 MiB longer.</source>
        <translation>La réponse est plus longue de %1 Mio.</translation>
    </message>
    <message>
        <source>The answer&apos;s date is %1 minutes off.</source>
        <translation>La date de la réponse est fausse de %1 minutes.</translation>
    </message>
    <message>
        <source>The answer comes back, changed.</source>
        <translation>La réponse revient, modifiée.</translation>
    </message>
    <message>
        <source>The answer comes back.</source>
        <translation>La réponse revient.</translation>
    </message>
    <message>
        <source>The request waits for %1 s.</source>
        <translation>La requête attend %1 s.</translation>
    </message>
    <message>
        <source>Somebody else changes the reservation before.</source>
        <translation>Quelqu’un d’autre modifie d’abord la réservation.</translation>
    </message>
    <message>
        <source>What was asked for is done.</source>
        <translation>Ce qui était demandé est fait.</translation>
    </message>
    <message>
        <source>Nothing is done.</source>
        <translation>Rien n’est fait.</translation>
    </message>
    <message>
        <source>Nobody asked anything in the last minute.</source>
        <translation>Personne n’a rien demandé dans la dernière minute.</translation>
    </message>
    <message numerus="yes">
        <source>It is for %1 of the %n request(s) of the last minute.</source>
        <translation>
            <numerusform>Cela vaut pour %1 sur %n requête de la dernière minute.</numerusform>
            <numerusform>Cela vaut pour %1 sur %n requêtes de la dernière minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulator::FaultRule</name>
    <message>
        <source>Answers come late</source>
        <translation>Les réponses tardent</translation>
    </message>
    <message>
        <source>Answers trickle</source>
        <translation>Les réponses arrivent au compte-gouttes</translation>
    </message>
    <message>
        <source>An error instead of the answer</source>
        <translation>Une erreur au lieu de la réponse</translation>
    </message>
    <message>
        <source>Connection closes, nothing done</source>
        <translation>La connexion se ferme, rien n’est fait</translation>
    </message>
    <message>
        <source>Done, but the connection closes before the answer</source>
        <translation>Fait, mais la connexion se ferme avant la réponse</translation>
    </message>
    <message>
        <source>Connection is reset</source>
        <translation>La connexion est réinitialisée</translation>
    </message>
    <message>
        <source>Done, but only half of the answer arrives</source>
        <translation>Fait, mais seule la moitié de la réponse arrive</translation>
    </message>
    <message>
        <source>Garbage instead of an answer</source>
        <translation>Du charabia au lieu d’une réponse</translation>
    </message>
    <message>
        <source>Done, but the answer is shorter than announced</source>
        <translation>Fait, mais la réponse est plus courte qu’annoncé</translation>
    </message>
    <message>
        <source>Somebody else changes the reservation first</source>
        <translation>Quelqu’un d’autre modifie d’abord la réservation</translation>
    </message>
    <message>
        <source>The server&apos;s clock is wrong</source>
        <translation>L’horloge du serveur est fausse</translation>
    </message>
    <message>
        <source>Credentials are refused</source>
        <translation>Les identifiants sont refusés</translation>
    </message>
    <message>
        <source>Answers are huge</source>
        <translation>Les réponses sont énormes</translation>
    </message>
    <message>
        <source>Answer %1 with a web page</source>
        <translation>Réponse %1 avec une page web</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>%1, Retry-After %2 s</source>
        <translation>%1, Retry-After %2 s</translation>
    </message>
    <message>
        <source>%1, by %2 ms</source>
        <translation>%1, de %2 ms</translation>
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
            <numerusform>%1 · %n fois</numerusform>
            <numerusform>%1 · %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers have values of unusual types</source>
        <translation>Les réponses ont des valeurs de types inhabituels</translation>
    </message>
    <message>
        <source>Lists go on at another host</source>
        <translation>Les listes continuent sur un autre hôte</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les requêtes</translation>
    </message>
    <message>
        <source>All fetches</source>
        <translation>Toutes les lectures</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Toutes les listes</translation>
    </message>
    <message>
        <source>All updates</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Lists of events</source>
        <translation>Listes d’événements</translation>
    </message>
    <message>
        <source>Fetches of reservations</source>
        <translation>Lectures de réservations</translation>
    </message>
    <message>
        <source>Lists of reservations</source>
        <translation>Listes de réservations</translation>
    </message>
    <message>
        <source>Updates of reservations</source>
        <translation>Modifications de réservations</translation>
    </message>
    <message>
        <source>All of tasks</source>
        <translation>Tout sur les tâches</translation>
    </message>
    <message>
        <source>Lists of tasks</source>
        <translation>Listes de tâches</translation>
    </message>
    <message>
        <source>All of workers</source>
        <translation>Tout sur les agents</translation>
    </message>
</context>
<context>
    <name>Simulator::Guide</name>
    <message>
        <source>It is decided: %1 of %2 goals reached.</source>
        <translation>C’est décidé&#xa0;: %1 objectifs atteints sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached, %3 open. What must not happen is decided only at the end.</source>
        <translation>%1 objectifs atteints sur %2, %3 ouverts. Ce qui ne doit pas arriver ne se décide qu’à la fin.</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached, %3 open.</source>
        <translation>%1 objectifs atteints sur %2, %3 ouverts.</translation>
    </message>
    <message>
        <source>That was the last step. %1 The world goes on; the trainer&apos;s panel has the report and other scenarios.</source>
        <translation>C’était la dernière étape. %1 Le monde continue&#xa0;; le panneau du formateur a le rapport et d’autres scénarios.</translation>
    </message>
</context>
<context>
    <name>Simulator::RequestWords</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Reservation of %1</source>
        <translation>Réservation de %1</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>Task “%1”</source>
        <translation>Tâche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Simulator::Scenario</name>
    <message>
        <source>an object is expected</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>there is no such field here</source>
        <translation>ce champ n’existe pas ici</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>this is needed and must not be empty</source>
        <translation>ceci est requis et ne doit pas être vide</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>%1 to %2, both included</source>
        <translation>de %1 à %2, tous deux inclus</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>un nombre entier est attendu</translation>
    </message>
    <message>
        <source>seconds are expected: a number, or a list of the least and the most</source>
        <translation>des secondes sont attendues&#xa0;: un nombre, ou une liste du minimum et du maximum</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>au plus %n caractère</numerusform>
            <numerusform>au plus %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>une liste de textes est attendue</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici</translation>
    </message>
    <message>
        <source>there is nothing named &quot;%1&quot;</source>
        <translation>rien ne se nomme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>only a canceled or completed task has ended, and not before it came</source>
        <translation>seule une tâche annulée ou terminée a pris fin, et pas avant son arrivée</translation>
    </message>
    <message>
        <source>a finished task has no open reservation</source>
        <translation>une tâche finie n’a pas de réservation ouverte</translation>
    </message>
    <message>
        <source>without an open reservation a task is pending or finished</source>
        <translation>sans réservation ouverte, une tâche est en attente ou finie</translation>
    </message>
    <message>
        <source>its reservations make this task %1</source>
        <translation>ses réservations rendent cette tâche %1</translation>
    </message>
    <message>
        <source>its moments are not in order: age of the task, offered, answered, wrapped, ended</source>
        <translation>ses moments ne sont pas dans l’ordre&#xa0;: âge de la tâche, proposée, répondue, en post-traitement, finie</translation>
    </message>
    <message>
        <source>1 is expected: the format that this version understands</source>
        <translation>1 est attendu&#xa0;: le format que comprend cette version</translation>
    </message>
    <message>
        <source>a moment like 2026-03-02T14:03:27Z is expected</source>
        <translation>un moment comme 2026-03-02T14:03:27Z est attendu</translation>
    </message>
    <message>
        <source>there are two of this name: %1</source>
        <translation>ce nom existe deux fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>accepts and rejects together are more than 1</source>
        <translation>accepts et rejects font ensemble plus de 1</translation>
    </message>
    <message>
        <source>at least 0.1 seconds</source>
        <translation>au moins 0,1 seconde</translation>
    </message>
    <message>
        <source>tasks of a stream have no key</source>
        <translation>les tâches d’un flux n’ont pas de clé</translation>
    </message>
    <message>
        <source>what is to be avoided is no step</source>
        <translation>ce qui est à éviter n’est pas une étape</translation>
    </message>
    <message>
        <source>what is to be avoided needs an end</source>
        <translation>ce qui est à éviter a besoin d’une fin</translation>
    </message>
    <message>
        <source>there is something after the end</source>
        <translation>il y a quelque chose après la fin</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>imbriqué trop profondément</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>le texte finit trop tôt</translation>
    </message>
    <message>
        <source>the name of a field in double quotes is expected</source>
        <translation>le nom d’un champ entre guillemets doubles est attendu</translation>
    </message>
    <message>
        <source>too many fields in one object</source>
        <translation>trop de champs dans un objet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice</source>
        <translation>«&#xa0;%1&#xa0;» est ici deux fois</translation>
    </message>
    <message>
        <source>a colon is expected after &quot;%1&quot;</source>
        <translation>deux-points est attendu après «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a comma or } is expected</source>
        <translation>une virgule ou } est attendu</translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation>une virgule ou ] est attendu</translation>
    </message>
    <message>
        <source>a value is expected: an object, a list, a text in double quotes, a number, true, false or null</source>
        <translation>une valeur est attendue&#xa0;: un objet, une liste, un texte entre guillemets doubles, un nombre, true, false ou null</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>a text goes over the end of its line or has a control character</source>
        <translation>un texte dépasse la fin de sa ligne ou contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>\%1 is no escape</source>
        <translation>\%1 n’est pas une séquence d’échappement</translation>
    </message>
    <message>
        <source>\u%1 is no character</source>
        <translation>\u%1 n’est pas un caractère</translation>
    </message>
    <message>
        <source>\u%1 has no second half</source>
        <translation>il manque à \u%1 sa seconde moitié</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u demande quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>the file is too big</source>
        <translation>le fichier est trop grand</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>one activity must not be available</source>
        <translation>une activité doit être indisponible</translation>
    </message>
    <message>
        <source>first and last names are needed</source>
        <translation>des prénoms et des noms sont requis</translation>
    </message>
    <message>
        <source>TaskRouter does not let this happen: %1</source>
        <translation>TaskRouter ne permet pas cela&#xa0;: %1</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of this language, as scenario files name their texts in it.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>workflows are written as TaskRouter has them: &quot;configuration&quot;: {&quot;task_routing&quot;: {&quot;filters&quot;: [{&quot;expression&quot;: &quot;…&quot;, &quot;targets&quot;: [{&quot;queue&quot;: &quot;…&quot;, &quot;timeout&quot;: 60}]}], &quot;default_filter&quot;: {&quot;queue&quot;: &quot;…&quot;}}}</source>
        <translation>les workflows s’écrivent comme TaskRouter les a&#xa0;: &quot;configuration&quot;: {&quot;task_routing&quot;: {&quot;filters&quot;: [{&quot;expression&quot;: &quot;…&quot;, &quot;targets&quot;: [{&quot;queue&quot;: &quot;…&quot;, &quot;timeout&quot;: 60}]}], &quot;default_filter&quot;: {&quot;queue&quot;: &quot;…&quot;}}}</translation>
    </message>
    <message>
        <source>the configuration says it already, in &quot;default_filter&quot;</source>
        <translation>la configuration le dit déjà, dans «&#xa0;default_filter&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a scenario, which says itself who arrives: a rate can be set for a workspace alone</source>
        <translation>«&#xa0;%1&#xa0;» est un scénario, qui dit lui-même qui arrive&#xa0;: un débit ne peut être fixé que pour un espace de travail</translation>
    </message>
    <message>
        <source>A rehearsal of this workspace as it was on %1.</source>
        <translation>Une répétition de cet espace de travail tel qu’il était le %1.</translation>
    </message>
    <message>
        <source>A rehearsal of this workspace.</source>
        <translation>Une répétition de cet espace de travail.</translation>
    </message>
    <message>
        <source>Nobody was available when the workspace was read: all come to &quot;%1&quot; now.</source>
        <translation>Personne n’était disponible quand l’espace de travail a été lu&#xa0;: tous passent maintenant en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Workflow %1: no task was found that comes to %2; none will arrive there.</source>
        <translation>Workflow %1&#xa0;: aucune tâche n’a été trouvée qui arrive à %2&#xa0;; il n’en arrivera pas là.</translation>
    </message>
    <message>
        <source>Callbacks to %1 are not made: a rehearsal calls this machine alone, by plain http.</source>
        <translation>Les callbacks vers %1 ne sont pas faits&#xa0;: une répétition n’appelle que cette machine, en simple http.</translation>
    </message>
    <message>
        <source>Nobody was available when the workspace was read: to &quot;%1&quot; come now: %2</source>
        <translation>Personne n’était disponible quand l’espace de travail a été lu&#xa0;: passent maintenant en «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; when the workspace was read; nobody has a task in a rehearsal, so within %2 minutes they are back in &quot;%3&quot;: %4</source>
        <translation>En «&#xa0;%1&#xa0;» quand l’espace de travail a été lu&#xa0;; personne n’a de tâche dans une répétition, donc en %2 minutes reviennent en «&#xa0;%3&#xa0;»&#xa0;: %4</translation>
    </message>
    <message>
        <source>Away for more than %1 hours when the workspace was read, and not expected back: %2</source>
        <translation>Absents depuis plus de %1 heures quand l’espace de travail a été lu, et pas attendus de retour&#xa0;: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>il n’y a pas de tel fichier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a scenario nor a file; the scenarios are: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un scénario ni un fichier&#xa0;; les scénarios sont&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Simulator::ScenarioWriter</name>
    <message>
        <source>Say here what the trainee is to do.</source>
        <translation>Dites ici ce que le stagiaire doit faire.</translation>
    </message>
    <message>
        <source>Have a task accepted</source>
        <translation>Faire accepter une tâche</translation>
    </message>
    <message>
        <source>A word to the trainee, five seconds after the start.</source>
        <translation>Un mot au stagiaire, cinq secondes après le début.</translation>
    </message>
</context>
<context>
    <name>Simulator::ScriptAction</name>
    <message>
        <source>is answered</source>
        <translation>est décroché</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>reste sans réponse</translation>
    </message>
    <message>
        <source>is busy</source>
        <translation>est occupé</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>est injoignable</translation>
    </message>
    <message>
        <source>rings until the caller is gone</source>
        <translation>sonne jusqu’au départ de l’appelant</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>A task arrives: %1</source>
        <translation>Une tâche arrive&#xa0;: %1</translation>
    </message>
    <message>
        <source>The caller hangs up: %1</source>
        <translation>L’appelant raccroche&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 accepte</translation>
    </message>
    <message>
        <source>%1 rejects</source>
        <translation>%1 refuse</translation>
    </message>
    <message>
        <source>%1 takes the call in a conference</source>
        <translation>%1 prend l’appel dans une conférence</translation>
    </message>
    <message>
        <source>%1 wraps up</source>
        <translation>%1 passe en post-traitement</translation>
    </message>
    <message>
        <source>%1 completes</source>
        <translation>%1 termine</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 passe en %2</translation>
    </message>
    <message>
        <source>%1: the telephone %2</source>
        <translation>%1&#xa0;: le téléphone %2</translation>
    </message>
    <message>
        <source>The task is canceled: %1</source>
        <translation>La tâche est annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The task is deleted: %1</source>
        <translation>La tâche est supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation>Panne&#xa0;: %1</translation>
    </message>
    <message>
        <source>All faults end</source>
        <translation>Toutes les pannes prennent fin</translation>
    </message>
    <message>
        <source>A note: %1</source>
        <translation>Une note&#xa0;: %1</translation>
    </message>
    <message>
        <source>From now on so many tasks arrive an hour: %1</source>
        <translation>À partir de maintenant, tant de tâches arrivent par heure&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Simulator::Simulation</name>
    <message>
        <source>There is no such worker or activity.</source>
        <translation>Il n’y a pas de tel agent ou de telle activité.</translation>
    </message>
    <message>
        <source>The task is not there.</source>
        <translation>La tâche n’est pas là.</translation>
    </message>
    <message>
        <source>The worker has no reservation that this fits.</source>
        <translation>L’agent n’a pas de réservation qui convienne à cela.</translation>
    </message>
    <message>
        <source>Nobody is on the line any more.</source>
        <translation>Il n’y a plus personne en ligne.</translation>
    </message>
    <message>
        <source>No tasks arrive by themselves in this scenario.</source>
        <translation>Dans ce scénario, aucune tâche n’arrive d’elle-même.</translation>
    </message>
</context>
<context>
    <name>Simulator::SimulatorThread</name>
    <message>
        <source>The simulator cannot listen on port %1: %2</source>
        <translation>Le simulateur ne peut pas écouter sur le port %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This fault is over already.</source>
        <translation>Cette panne est déjà finie.</translation>
    </message>
    <message>
        <source>There is no room for more trainees.</source>
        <translation>Il n’y a pas de place pour d’autres stagiaires.</translation>
    </message>
    <message numerus="yes">
        <source>%n moments are kept already. Remove one first.</source>
        <translation>
            <numerusform>%n moment est déjà conservé. Supprimez-en d’abord un.</numerusform>
            <numerusform>%n moments sont déjà conservés. Supprimez-en d’abord un.</numerusform>
        </translation>
    </message>
    <message>
        <source>This moment is not kept any more.</source>
        <translation>Ce moment n’est plus conservé.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a world.</source>
        <translation>%1 est trop grand pour un monde.</translation>
    </message>
    <message>
        <source>There is a trainee of this name. Names tell who did what.</source>
        <translation>Il y a déjà un stagiaire de ce nom. Les noms disent qui a fait quoi.</translation>
    </message>
</context>
<context>
    <name>Simulator::Snapshot</name>
    <message>
        <source>reached after %1</source>
        <translation>atteint après %1</translation>
    </message>
    <message>
        <source>missed after %1</source>
        <translation>manqué après %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>à partir de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no such worker.</source>
        <translation>Il n’y a pas de tel agent.</translation>
    </message>
    <message>
        <source>There is no such activity.</source>
        <translation>Il n’y a pas de telle activité.</translation>
    </message>
    <message>
        <source>There is no workflow that could take a task.</source>
        <translation>Il n’y a pas de workflow qui puisse prendre une tâche.</translation>
    </message>
    <message>
        <source>A new call</source>
        <translation>Un nouvel appel</translation>
    </message>
    <message>
        <source>The title is too long.</source>
        <translation>Le titre est trop long.</translation>
    </message>
    <message>
        <source>Seed %1, from %2 to %3 UTC, %4 minutes</source>
        <translation>Graine %1, de %2 à %3 UTC, %4 minutes</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>[reached]</source>
        <translation>[atteint]</translation>
    </message>
    <message>
        <source>[missed]</source>
        <translation>[manqué]</translation>
    </message>
    <message>
        <source>[open]</source>
        <translation>[ouvert]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Tasks arrived</source>
        <translation>Tâches arrivées</translation>
    </message>
    <message>
        <source>Offers made</source>
        <translation>Offres faites</translation>
    </message>
    <message>
        <source>Offers accepted</source>
        <translation>Offres acceptées</translation>
    </message>
    <message>
        <source>Offers rejected</source>
        <translation>Offres refusées</translation>
    </message>
    <message>
        <source>Offers that ran out</source>
        <translation>Offres expirées</translation>
    </message>
    <message>
        <source>Offers canceled</source>
        <translation>Offres annulées</translation>
    </message>
    <message>
        <source>Offers rescinded</source>
        <translation>Offres retirées</translation>
    </message>
    <message>
        <source>Reservations completed</source>
        <translation>Réservations terminées</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <translation>Tâches terminées</translation>
    </message>
    <message>
        <source>Tasks canceled, callers lost among them</source>
        <translation>Tâches annulées, dont appelants perdus</translation>
    </message>
    <message>
        <source>Mean time until somebody accepted: %1 minutes</source>
        <translation>Temps moyen avant acceptation&#xa0;: %1 minutes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tasks there at the beginning</source>
        <translation>Tâches présentes au début</translation>
    </message>
    <message>
        <source>Tasks open now</source>
        <translation>Tâches encore ouvertes</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
</context>
<context>
    <name>SimulatorMain</name>
    <message>
        <source>What to simulate: %1, or a file.</source>
        <translation>Ce qu’il faut simuler&#xa0;: %1, ou un fichier.</translation>
    </message>
    <message>
        <source>Port on the loopback interface; 0 for any free one.</source>
        <translation>Port sur l’interface de bouclage&#xa0;; 0 pour n’importe lequel de libre.</translation>
    </message>
    <message>
        <source>The same seed and requests give the same answers.</source>
        <translation>La même graine et les mêmes requêtes donnent les mêmes réponses.</translation>
    </message>
    <message>
        <source>Simulated seconds per second, 0.1 to 60; 0 lets the clock stand still.</source>
        <translation>Secondes simulées par seconde, de 0.1 à 60&#xa0;; 0 arrête l’horloge.</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;.</source>
        <translation>--%1 ne peut pas être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option.</translation>
    </message>
    <message>
        <source>A TaskRouter to rehearse with: a simulated contact centre on the loopback interface. Its first line of output is a JSON object with url, account_sid, auth_token, workspace_sid and task_sid. Below url/_simulator other programs steer it; GET /_simulator/openapi.json, with account_sid and auth_token, describes how.</source>
        <translation>Un TaskRouter pour répéter&#xa0;: un centre de contact simulé sur l’interface de bouclage. Sa première ligne de sortie est un objet JSON avec url, account_sid, auth_token, workspace_sid et task_sid. Sous url/_simulator, d’autres programmes le pilotent&#xa0;; GET /_simulator/openapi.json, avec account_sid et auth_token, décrit comment.</translation>
    </message>
    <message>
        <source>Rehearse a workspace instead: a file of &quot;Save workspace&quot;, lists of twilio-cli (-o json), the configuration of a workflow, or a folder of them. May be given several times.</source>
        <translation>Répéter plutôt un espace de travail&#xa0;: un fichier de «&#xa0;Enregistrer l’espace de travail&#xa0;», des listes de twilio-cli (-o json), la configuration d’un workflow, ou un dossier qui en contient. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour, with --workspace.</source>
        <translation>Tâches qui arrivent en une heure, avec --workspace.</translation>
    </message>
    <message>
        <source>--scenario and --workspace exclude each other.</source>
        <translation>--scenario et --workspace s’excluent l’un l’autre.</translation>
    </message>
    <message>
        <source>--arrivals needs --workspace.</source>
        <translation>--arrivals nécessite --workspace.</translation>
    </message>
</context>
</TS>
