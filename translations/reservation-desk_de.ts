<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Catalogue</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation>Für %1 annehmen</translation>
    </message>
    <message>
        <source>Marks the reservation as accepted and gives the task to the worker. No call is made and nobody is connected.</source>
        <translation>Nimmt die Reservierung an und gibt die Aufgabe dem Mitarbeiter. Niemand wird angerufen oder verbunden.</translation>
    </message>
    <message>
        <source>Accept needs a pending reservation (%1).</source>
        <translation>Annehmen geht nur, solange die Reservierung „pending“ ist (%1).</translation>
    </message>
    <message>
        <source>{worker} gets the task and the reservation becomes accepted</source>
        <translation>{worker} bekommt die Aufgabe, die Reservierung wird „accepted“</translation>
    </message>
    <message>
        <source>nobody is called</source>
        <translation>niemand wird angerufen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject for %1</source>
        <translation>Für %1 ablehnen</translation>
    </message>
    <message>
        <source>Turns the offer down for the worker, so that the task goes on to somebody else. Name an unavailable activity, or the same worker may be offered the task again at once.</source>
        <translation>Lehnt das Angebot für den Mitarbeiter ab, die Aufgabe geht an jemand anderen. Nennen Sie eine nicht verfügbare Aktivität, sonst kann derselbe Mitarbeiter die Aufgabe sofort wieder angeboten bekommen.</translation>
    </message>
    <message>
        <source>Reject needs a pending reservation (%1).</source>
        <translation>Ablehnen geht nur, solange die Reservierung „pending“ ist (%1).</translation>
    </message>
    <message>
        <source>Turns the task down and moves {worker} to activity {WorkerActivitySid}</source>
        <translation>Lehnt die Aufgabe ab und setzt {worker} auf die Aktivität {WorkerActivitySid}</translation>
    </message>
    <message>
        <source>Turns the task down and lets {worker} go back to the activity before the offer</source>
        <translation>Lehnt die Aufgabe ab und lässt {worker} zur Aktivität vor dem Angebot zurückkehren</translation>
    </message>
    <message>
        <source>if that activity is available, the same task may come back at once</source>
        <translation>ist diese Aktivität verfügbar, kann dieselbe Aufgabe sofort wiederkommen</translation>
    </message>
    <message>
        <source>the task is offered to the next worker</source>
        <translation>die Aufgabe wird dem nächsten Mitarbeiter angeboten</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Send conference to %1</source>
        <translation>Konferenz mit %1 starten</translation>
    </message>
    <message>
        <source>Calls the worker, brings worker and caller together in a conference, and accepts the reservation once that has worked. The way to answer voice tasks.</source>
        <translation>Ruft den Mitarbeiter an, bringt ihn mit dem Anrufer in einer Konferenz zusammen und nimmt die Reservierung an, sobald das gelungen ist. So beantwortet man Sprachaufgaben.</translation>
    </message>
    <message>
        <source>Conference needs a pending reservation (%1).</source>
        <translation>Konferenz geht nur, solange die Reservierung „pending“ ist (%1).</translation>
    </message>
    <message>
        <source>Rings {To} from {From}</source>
        <translation>Ruft {To} von {From} aus an</translation>
    </message>
    <message>
        <source>Rings {To}</source>
        <translation>Ruft {To} an</translation>
    </message>
    <message>
        <source>the caller waits until {worker} answers, then the reservation becomes accepted</source>
        <translation>der Anrufer wartet, bis {worker} abnimmt, dann wird die Reservierung „accepted“</translation>
    </message>
    <message>
        <source>the caller keeps hearing hold music until {worker} answers, then the reservation becomes accepted</source>
        <translation>der Anrufer hört Wartemusik, bis {worker} abnimmt, dann wird die Reservierung „accepted“</translation>
    </message>
    <message>
        <source>Supervise</source>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Supervise %1</source>
        <translation>Bei %1 mithören</translation>
    </message>
    <message>
        <source>Calls a supervisor and lets them join the conference of this reservation: to listen, to advise the worker, or to speak to everyone.</source>
        <translation>Ruft einen Supervisor an und holt ihn in die Konferenz dieser Reservierung: zum Zuhören, um den Mitarbeiter zu beraten oder um mit allen zu sprechen.</translation>
    </message>
    <message>
        <source>Supervise needs an accepted reservation (%1).</source>
        <translation>Mithören geht nur, wenn die Reservierung „accepted“ ist (%1).</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who listens to the conference of {worker} and is not heard</source>
        <translation>Ruft {Supervisor} an; hört die Konferenz von {worker} und wird nicht gehört</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who hears the conference and is heard by {worker} alone</source>
        <translation>Ruft {Supervisor} an; hört die Konferenz und wird nur von {worker} gehört</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker} and is heard by everyone</source>
        <translation>Ruft {Supervisor} an; kommt in die Konferenz von {worker} und wird von allen gehört</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker} in mode {SupervisorMode}</source>
        <translation>Ruft {Supervisor} an; kommt im Modus {SupervisorMode} in die Konferenz von {worker}</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker}</source>
        <translation>Ruft {Supervisor} an; kommt in die Konferenz von {worker}</translation>
    </message>
    <message>
        <source>the reservation stays accepted</source>
        <translation>die Reservierung bleibt „accepted“</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Complete for %1</source>
        <translation>Für %1 abschließen</translation>
    </message>
    <message>
        <source>Ends the reservation and with it the work on the task. There is no way back, and the task is deleted a few minutes later.</source>
        <translation>Beendet die Reservierung und damit die Arbeit an der Aufgabe. Es gibt keinen Weg zurück, und die Aufgabe wird wenige Minuten später gelöscht.</translation>
    </message>
    <message>
        <source>Complete needs an accepted or wrapping reservation (%1).</source>
        <translation>Abschließen geht nur, wenn die Reservierung „accepted“ oder „wrapping“ ist (%1).</translation>
    </message>
    <message>
        <source>Ends the work of {worker} on this task for good</source>
        <translation>Beendet die Arbeit von {worker} an dieser Aufgabe endgültig</translation>
    </message>
    <message>
        <source>the task is deleted about five minutes later</source>
        <translation>die Aufgabe wird etwa fünf Minuten später gelöscht</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>Wrap up for %1</source>
        <translation>Für %1 in die Nacharbeit</translation>
    </message>
    <message>
        <source>Says that the conversation is over and the worker is finishing the paperwork. Known to work on Flex accounts; others may refuse it.</source>
        <translation>Sagt, dass das Gespräch vorbei ist und der Mitarbeiter die Nacharbeit erledigt. Geht sicher bei Flex-Konten; andere lehnen es vielleicht ab.</translation>
    </message>
    <message>
        <source>Wrap up needs an accepted reservation (%1).</source>
        <translation>Nacharbeit geht nur, wenn die Reservierung „accepted“ ist (%1).</translation>
    </message>
    <message>
        <source>{worker} goes on to wrap-up for this task</source>
        <translation>{worker} geht bei dieser Aufgabe zur Nacharbeit über</translation>
    </message>
    <message>
        <source>the reservation stays open until somebody completes it</source>
        <translation>die Reservierung bleibt offen, bis jemand sie abschließt</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>Durchstellen</translation>
    </message>
    <message>
        <source>Send dequeue to %1</source>
        <translation>Zu %1 durchstellen</translation>
    </message>
    <message>
        <source>Calls the worker and joins the queued caller to that call directly, without a conference. Conference does the same and can do more.</source>
        <translation>Ruft den Mitarbeiter an und verbindet den Anrufer aus der Warteschlange direkt, ohne Konferenz. Konferenz tut dasselbe und kann mehr.</translation>
    </message>
    <message>
        <source>Dequeue needs a pending reservation (%1).</source>
        <translation>Durchstellen geht nur, solange die Reservierung „pending“ ist (%1).</translation>
    </message>
    <message>
        <source>Rings {DequeueTo} from {DequeueFrom} and connects the caller directly</source>
        <translation>Ruft {DequeueTo} von {DequeueFrom} aus an und verbindet den Anrufer direkt</translation>
    </message>
    <message>
        <source>the reservation becomes accepted once {worker} answers</source>
        <translation>die Reservierung wird „accepted“, sobald {worker} abnimmt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Send call to %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Calls the worker and runs your TwiML document when the call is answered. The reservation stays pending unless you ask to accept it as well.</source>
        <translation>Ruft den Mitarbeiter an und führt Ihr TwiML-Dokument aus, wenn abgenommen wird. Die Reservierung bleibt „pending“, wenn Sie sie nicht mit annehmen.</translation>
    </message>
    <message>
        <source>Call needs a pending reservation (%1).</source>
        <translation>Anrufen geht nur, solange die Reservierung „pending“ ist (%1).</translation>
    </message>
    <message>
        <source>Rings {CallTo} from {CallFrom} and runs the TwiML of {CallUrl} when the call is answered</source>
        <translation>Ruft {CallTo} von {CallFrom} aus an und führt das TwiML von {CallUrl} aus, wenn abgenommen wird</translation>
    </message>
    <message>
        <source>the reservation becomes accepted</source>
        <translation>die Reservierung wird „accepted“</translation>
    </message>
    <message>
        <source>the reservation stays pending until it is accepted or rejected on its own</source>
        <translation>die Reservierung bleibt „pending“, bis sie eigens angenommen oder abgelehnt wird</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Send redirect for %1</source>
        <translation>Anruf bei %1 umleiten</translation>
    </message>
    <message>
        <source>Sends the waiting caller&apos;s own call to another TwiML document. The reservation stays pending unless you ask to accept it as well.</source>
        <translation>Leitet den wartenden Anruf selbst zu einem anderen TwiML-Dokument um. Die Reservierung bleibt „pending“, wenn Sie sie nicht mit annehmen.</translation>
    </message>
    <message>
        <source>Redirect needs a pending reservation (%1).</source>
        <translation>Umleiten geht nur, solange die Reservierung „pending“ ist (%1).</translation>
    </message>
    <message>
        <source>Sends the caller&apos;s call {RedirectCallSid} to the TwiML of {RedirectUrl}</source>
        <translation>Leitet den Anruf {RedirectCallSid} zum TwiML von {RedirectUrl} um</translation>
    </message>
    <message>
        <source>The workspace in which all of this takes place.</source>
        <translation>Der Arbeitsbereich, in dem all das geschieht.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>The task whose reservations are meant.</source>
        <translation>Die Aufgabe, um deren Reservierungen es geht.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>The reservation itself: one offer of the task to one worker.</source>
        <translation>Die Reservierung selbst: ein Angebot der Aufgabe an einen Mitarbeiter.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Lists only the reservations that are in this state now.</source>
        <translation>Zeigt nur Reservierungen, die jetzt in diesem Status sind.</translation>
    </message>
    <message>
        <source>Lists only the offers made to this worker.</source>
        <translation>Zeigt nur Angebote an diesen Mitarbeiter.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>How many reservations one answer brings. Larger pages need fewer requests.</source>
        <translation>Wie viele Reservierungen eine Antwort bringt. Größere Seiten brauchen weniger Anfragen.</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Only an echo for the client: TaskRouter no longer jumps to a page by number. Follow the address of the next page instead.</source>
        <translation>Nur ein Echo für das Programm: TaskRouter springt nicht mehr zu einer Seitennummer. Folgen Sie der Adresse der nächsten Seite.</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Seitennummer</translation>
    </message>
    <message>
        <source>Where the next page begins. It comes with the answer before and is never made up by hand.</source>
        <translation>Wo die nächste Seite beginnt. Das kommt mit der Antwort davor und wird nie von Hand gebildet.</translation>
    </message>
    <message>
        <source>Page token</source>
        <translation>Seitenmarke</translation>
    </message>
    <message>
        <source>Stops after this many reservations. The app counts for itself and never sends this to TaskRouter.</source>
        <translation>Hört nach so vielen Reservierungen auf. Das Programm zählt selbst und sendet dies nie an TaskRouter.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Höchstzahl</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the reservation has moved on since.</source>
        <translation>Die Version (ETag), die Sie gesehen haben. TaskRouter lehnt die Änderung mit 412 ab, wenn sich die Reservierung seither geändert hat.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The state that the reservation is to take. Each button that changes the state fills this in by itself.</source>
        <translation>Der Status, den die Reservierung bekommen soll. Jede Schaltfläche, die den Status ändert, trägt ihn selbst ein.</translation>
    </message>
    <message>
        <source>Reservation status</source>
        <translation>Status der Reservierung</translation>
    </message>
    <message>
        <source>The activity that the worker takes up after turning the task down. Choose an unavailable one if the worker should not get the same offer again.</source>
        <translation>Die Aktivität, die der Mitarbeiter nach der Ablehnung aufnimmt. Wählen Sie eine nicht verfügbare, wenn er dasselbe Angebot nicht wieder bekommen soll.</translation>
    </message>
    <message>
        <source>Activity after the rejection</source>
        <translation>Aktivität nach der Ablehnung</translation>
    </message>
    <message>
        <source>the activity before the offer</source>
        <translation>die Aktivität vor dem Angebot</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value}</source>
        <translation>setzt {worker} auf die Aktivität {value}</translation>
    </message>
    <message>
        <source>Which instruction TaskRouter runs for this reservation. The action that you chose fills this in by itself.</source>
        <translation>Welche Anweisung TaskRouter für diese Reservierung ausführt. Die gewählte Aktion trägt sie selbst ein.</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>The activity that the worker takes up when the call with the caller has ended.</source>
        <translation>Die Aktivität, die der Mitarbeiter aufnimmt, wenn das Gespräch mit dem Anrufer beendet ist.</translation>
    </message>
    <message>
        <source>Activity afterwards</source>
        <translation>Aktivität danach</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value} after the call</source>
        <translation>setzt {worker} nach dem Gespräch auf die Aktivität {value}</translation>
    </message>
    <message>
        <source>The number that the worker sees as the calling one. It must be a Twilio number or a verified number of the account.</source>
        <translation>Die Nummer, die der Mitarbeiter als Anrufer sieht. Es muss eine Twilio-Nummer oder eine bestätigte Nummer des Kontos sein.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>calls from {value}</source>
        <translation>ruft von {value} aus an</translation>
    </message>
    <message>
        <source>Whether both sides of the call are recorded.</source>
        <translation>Ob beide Seiten des Gesprächs aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>records nothing</source>
        <translation>zeichnet nichts auf</translation>
    </message>
    <message>
        <source>records both sides from the moment of the answer</source>
        <translation>zeichnet ab dem Abnehmen beide Seiten auf</translation>
    </message>
    <message>
        <source>How long the worker&apos;s phone may ring before the attempt is given up. SIP endpoints take 600 at most.</source>
        <translation>Wie lange das Telefon des Mitarbeiters klingeln darf, bevor der Versuch endet. SIP-Endpunkte erlauben höchstens 600.</translation>
    </message>
    <message>
        <source>Ring at most</source>
        <translation>Höchstens klingeln</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>lets it ring for at most {value} seconds</source>
        <translation>lässt es höchstens {value} Sekunden klingeln</translation>
    </message>
    <message>
        <source>Where to reach the worker: a Voice client, a SIP address or a phone number. Replaces the contact_uri among the worker&apos;s attributes.</source>
        <translation>Wo der Mitarbeiter zu erreichen ist: ein Voice-Client, eine SIP-Adresse oder eine Telefonnummer. Ersetzt contact_uri in den Attributen des Mitarbeiters.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>the worker&apos;s contact_uri</source>
        <translation>contact_uri des Mitarbeiters</translation>
    </message>
    <message>
        <source>rings {value}</source>
        <translation>ruft {value} an</translation>
    </message>
    <message>
        <source>The web address that is told how the call to the worker goes.</source>
        <translation>Die Webadresse, der gemeldet wird, wie der Anruf beim Mitarbeiter verläuft.</translation>
    </message>
    <message>
        <source>Call status URL</source>
        <translation>URL für Anrufstatus</translation>
    </message>
    <message>
        <source>reports the call to {value}</source>
        <translation>meldet den Anruf an {value}</translation>
    </message>
    <message>
        <source>How long the worker&apos;s phone may ring before the attempt is given up.</source>
        <translation>Wie lange das Telefon des Mitarbeiters klingeln darf, bevor der Versuch endet.</translation>
    </message>
    <message>
        <source>The web address of the TwiML document that runs once the worker has answered.</source>
        <translation>Die Webadresse des TwiML-Dokuments, das läuft, sobald der Mitarbeiter abgenommen hat.</translation>
    </message>
    <message>
        <source>TwiML URL</source>
        <translation>TwiML-URL</translation>
    </message>
    <message>
        <source>runs the TwiML of {value}</source>
        <translation>führt das TwiML von {value} aus</translation>
    </message>
    <message>
        <source>The web address that is told when the call to the worker has ended.</source>
        <translation>Die Webadresse, der das Ende des Anrufs beim Mitarbeiter gemeldet wird.</translation>
    </message>
    <message>
        <source>reports the end of the call to {value}</source>
        <translation>meldet das Ende des Anrufs an {value}</translation>
    </message>
    <message>
        <source>Whether the reservation is accepted together with the call. Otherwise it stays pending and may still time out.</source>
        <translation>Ob die Reservierung mit dem Anruf angenommen wird. Sonst bleibt sie „pending“ und kann noch ablaufen.</translation>
    </message>
    <message>
        <source>Accept as well</source>
        <translation>Auch annehmen</translation>
    </message>
    <message>
        <source>The caller&apos;s live call that waits in the queue.</source>
        <translation>Der laufende Anruf, der in der Warteschlange wartet.</translation>
    </message>
    <message>
        <source>Call to redirect</source>
        <translation>Umzuleitender Anruf</translation>
    </message>
    <message>
        <source>takes call {value}</source>
        <translation>nimmt den Anruf {value}</translation>
    </message>
    <message>
        <source>Whether the reservation is accepted together with the redirect. Otherwise it stays pending and may still time out.</source>
        <translation>Ob die Reservierung mit der Umleitung angenommen wird. Sonst bleibt sie „pending“ und kann noch ablaufen.</translation>
    </message>
    <message>
        <source>The web address of the TwiML document that takes over the caller&apos;s call.</source>
        <translation>Die Webadresse des TwiML-Dokuments, das den Anruf übernimmt.</translation>
    </message>
    <message>
        <source>The number that the worker sees as the calling one. A Twilio number or a verified number of the account.</source>
        <translation>Die Nummer, die der Mitarbeiter als Anrufer sieht. Eine Twilio-Nummer oder eine bestätigte Nummer des Kontos.</translation>
    </message>
    <message>
        <source>How the request to the call status URL is made.</source>
        <translation>Wie die URL für den Anrufstatus aufgerufen wird.</translation>
    </message>
    <message>
        <source>Call status method</source>
        <translation>Methode für Anrufstatus</translation>
    </message>
    <message>
        <source>Which steps of the call to the worker are reported.</source>
        <translation>Welche Schritte des Anrufs beim Mitarbeiter gemeldet werden.</translation>
    </message>
    <message>
        <source>Call status events</source>
        <translation>Gemeldete Anrufschritte</translation>
    </message>
    <message>
        <source>Whether everything the worker takes part in is recorded, the time between two conferences included.</source>
        <translation>Ob alles aufgezeichnet wird, woran der Mitarbeiter teilnimmt, auch die Zeit zwischen zwei Konferenzen.</translation>
    </message>
    <message>
        <source>Record the worker</source>
        <translation>Mitarbeiter aufzeichnen</translation>
    </message>
    <message>
        <source>does not record {worker}</source>
        <translation>zeichnet {worker} nicht auf</translation>
    </message>
    <message>
        <source>Whether the worker&apos;s microphone is off when they enter the conference.</source>
        <translation>Ob das Mikrofon des Mitarbeiters aus ist, wenn er in die Konferenz kommt.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>{worker} joins unmuted</source>
        <translation>{worker} kommt mit offenem Mikrofon dazu</translation>
    </message>
    <message>
        <source>{worker} joins muted</source>
        <translation>{worker} kommt stumm dazu</translation>
    </message>
    <message>
        <source>Whether a tone is heard when the worker comes in or goes out.</source>
        <translation>Ob ein Ton zu hören ist, wenn der Mitarbeiter kommt oder geht.</translation>
    </message>
    <message>
        <source>Beep</source>
        <translation>Signalton</translation>
    </message>
    <message>
        <source>plays no beep for {worker}</source>
        <translation>spielt für {worker} keinen Signalton</translation>
    </message>
    <message>
        <source>beeps when {worker} joins</source>
        <translation>Signalton, wenn {worker} kommt</translation>
    </message>
    <message>
        <source>beeps when {worker} leaves</source>
        <translation>Signalton, wenn {worker} geht</translation>
    </message>
    <message>
        <source>beeps when {worker} joins and leaves</source>
        <translation>Signalton, wenn {worker} kommt und geht</translation>
    </message>
    <message>
        <source>Whether the conference begins when the worker comes in. If not, the worker is silent and hears music until somebody else begins it.</source>
        <translation>Ob die Konferenz beginnt, wenn der Mitarbeiter dazukommt. Wenn nicht, ist er stumm und hört Musik, bis jemand anderes sie beginnt.</translation>
    </message>
    <message>
        <source>Start on entry</source>
        <translation>Beginnt mit Eintritt</translation>
    </message>
    <message>
        <source>leaves {worker} waiting with music until somebody else starts the conference</source>
        <translation>lässt {worker} mit Musik warten, bis jemand anderes die Konferenz beginnt</translation>
    </message>
    <message>
        <source>starts the conference when {worker} joins</source>
        <translation>beginnt die Konferenz, wenn {worker} dazukommt</translation>
    </message>
    <message>
        <source>Whether the conference is over for everybody when the worker hangs up.</source>
        <translation>Ob die Konferenz für alle vorbei ist, wenn der Mitarbeiter auflegt.</translation>
    </message>
    <message>
        <source>End when the worker leaves</source>
        <translation>Endet, wenn Mitarbeiter geht</translation>
    </message>
    <message>
        <source>The web address of the music that people hear before the conference begins.</source>
        <translation>Die Webadresse der Musik, die man vor Beginn der Konferenz hört.</translation>
    </message>
    <message>
        <source>Waiting music URL</source>
        <translation>URL der Wartemusik</translation>
    </message>
    <message>
        <source>Twilio&apos;s hold music</source>
        <translation>Wartemusik von Twilio</translation>
    </message>
    <message>
        <source>plays {value} to those who wait</source>
        <translation>spielt Wartenden {value} vor</translation>
    </message>
    <message>
        <source>How the waiting music is asked for. GET suits a fixed sound file, because it can then be cached.</source>
        <translation>Wie die Wartemusik abgerufen wird. GET passt für eine feste Tondatei, weil sie dann zwischengespeichert werden kann.</translation>
    </message>
    <message>
        <source>Waiting music method</source>
        <translation>Methode der Wartemusik</translation>
    </message>
    <message>
        <source>Whether the worker hears what the line gives before the call is answered, such as ringing or an announcement.</source>
        <translation>Ob der Mitarbeiter hört, was vor dem Abnehmen in der Leitung ist, etwa Klingeln oder eine Ansage.</translation>
    </message>
    <message>
        <source>Early media</source>
        <translation>Leitung vor dem Abnehmen</translation>
    </message>
    <message>
        <source>keeps {worker} from hearing the line before the answer</source>
        <translation>lässt {worker} die Leitung vor dem Abnehmen nicht hören</translation>
    </message>
    <message>
        <source>lets {worker} hear the line before the answer</source>
        <translation>lässt {worker} die Leitung vor dem Abnehmen hören</translation>
    </message>
    <message>
        <source>How many people the conference holds before it is full.</source>
        <translation>Wie viele Personen in die Konferenz passen.</translation>
    </message>
    <message>
        <source>Max participants</source>
        <translation>Höchstens Teilnehmer</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>admits at most {value} participants</source>
        <translation>lässt höchstens {value} Teilnehmer ein</translation>
    </message>
    <message>
        <source>The web address that is told what happens in the conference. Only the one that the first participant brings along counts.</source>
        <translation>Die Webadresse, der gemeldet wird, was in der Konferenz geschieht. Nur die des ersten Teilnehmers zählt.</translation>
    </message>
    <message>
        <source>Conference status URL</source>
        <translation>URL für Konferenzstatus</translation>
    </message>
    <message>
        <source>reports the conference to {value}</source>
        <translation>meldet die Konferenz an {value}</translation>
    </message>
    <message>
        <source>How the request to the conference status URL is made.</source>
        <translation>Wie die URL für den Konferenzstatus aufgerufen wird.</translation>
    </message>
    <message>
        <source>Conference status method</source>
        <translation>Methode für Konferenzstatus</translation>
    </message>
    <message>
        <source>Which happenings in the conference are reported.</source>
        <translation>Welche Ereignisse der Konferenz gemeldet werden.</translation>
    </message>
    <message>
        <source>Conference events</source>
        <translation>Gemeldete Konferenzereignisse</translation>
    </message>
    <message>
        <source>Whether the whole conference is recorded.</source>
        <translation>Ob die ganze Konferenz aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>Record the conference</source>
        <translation>Konferenz aufzeichnen</translation>
    </message>
    <message>
        <source>does not record the conference</source>
        <translation>zeichnet die Konferenz nicht auf</translation>
    </message>
    <message>
        <source>records the conference from its start</source>
        <translation>zeichnet die Konferenz von Anfang an auf</translation>
    </message>
    <message>
        <source>records the conference</source>
        <translation>zeichnet die Konferenz auf</translation>
    </message>
    <message>
        <source>Whether silence at the beginning and end is cut from the recording of the conference.</source>
        <translation>Ob Stille am Anfang und Ende der Konferenzaufzeichnung weggeschnitten wird.</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>Stille abschneiden</translation>
    </message>
    <message>
        <source>keeps the silence at both ends of the recording</source>
        <translation>behält die Stille an beiden Enden der Aufzeichnung</translation>
    </message>
    <message>
        <source>cuts the silence at both ends of the recording</source>
        <translation>schneidet die Stille an beiden Enden der Aufzeichnung ab</translation>
    </message>
    <message>
        <source>Whether both sides share one channel of the recording or have one each.</source>
        <translation>Ob beide Seiten einen Kanal der Aufzeichnung teilen oder je einen haben.</translation>
    </message>
    <message>
        <source>Recording channels</source>
        <translation>Aufzeichnungskanäle</translation>
    </message>
    <message>
        <source>records each side into a channel of its own</source>
        <translation>zeichnet jede Seite in einen eigenen Kanal auf</translation>
    </message>
    <message>
        <source>records into one channel</source>
        <translation>zeichnet in einen Kanal auf</translation>
    </message>
    <message>
        <source>The web address that is told when the state of the worker&apos;s recording changes.</source>
        <translation>Die Webadresse, der gemeldet wird, wenn sich der Stand der Mitarbeiteraufzeichnung ändert.</translation>
    </message>
    <message>
        <source>Recording status URL</source>
        <translation>URL für Aufzeichnungsstatus</translation>
    </message>
    <message>
        <source>reports the recording to {value}</source>
        <translation>meldet die Aufzeichnung an {value}</translation>
    </message>
    <message>
        <source>How the request to the recording status URL is made.</source>
        <translation>Wie die URL für den Aufzeichnungsstatus aufgerufen wird.</translation>
    </message>
    <message>
        <source>Recording status method</source>
        <translation>Methode für Aufzeichnungsstatus</translation>
    </message>
    <message>
        <source>The web address that is told when the recording of the conference is ready.</source>
        <translation>Die Webadresse, der gemeldet wird, wenn die Konferenzaufzeichnung fertig ist.</translation>
    </message>
    <message>
        <source>Conference recording URL</source>
        <translation>URL für Konferenzaufzeichnung</translation>
    </message>
    <message>
        <source>reports the conference recording to {value}</source>
        <translation>meldet die Konferenzaufzeichnung an {value}</translation>
    </message>
    <message>
        <source>How the request to the conference recording URL is made.</source>
        <translation>Wie die URL für die Konferenzaufzeichnung aufgerufen wird.</translation>
    </message>
    <message>
        <source>Conference recording method</source>
        <translation>Methode für Konferenzaufzeichnung</translation>
    </message>
    <message>
        <source>Where the sound of the conference is mixed: choose the place nearest to most of the people. This is not the region of the API.</source>
        <translation>Wo der Ton der Konferenz gemischt wird: wählen Sie den Ort, der den meisten am nächsten ist. Das ist nicht die Region der API.</translation>
    </message>
    <message>
        <source>Mixing region</source>
        <translation>Region der Tonmischung</translation>
    </message>
    <message>
        <source>chosen by Twilio</source>
        <translation>von Twilio gewählt</translation>
    </message>
    <message>
        <source>mixes the sound in {value}</source>
        <translation>mischt den Ton in {value}</translation>
    </message>
    <message>
        <source>The name with which the worker&apos;s SIP endpoint lets the call in.</source>
        <translation>Der Name, mit dem der SIP-Endpunkt des Mitarbeiters den Anruf einlässt.</translation>
    </message>
    <message>
        <source>SIP user</source>
        <translation>SIP-Benutzer</translation>
    </message>
    <message>
        <source>signs in to the SIP endpoint as {value}</source>
        <translation>meldet sich am SIP-Endpunkt als {value} an</translation>
    </message>
    <message>
        <source>The password that goes with the SIP user. It is masked here and left out of everything you copy.</source>
        <translation>Das Kennwort zum SIP-Benutzer. Es wird hier verdeckt und fehlt in allem, was Sie kopieren.</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>SIP-Kennwort</translation>
    </message>
    <message>
        <source>with a SIP password</source>
        <translation>mit einem SIP-Kennwort</translation>
    </message>
    <message>
        <source>The activity that the worker takes up after the conference. Outdated: workspaces with multitasking refuse it.</source>
        <translation>Die Aktivität, die der Mitarbeiter nach der Konferenz aufnimmt. Veraltet: Arbeitsbereiche mit Multitasking lehnen sie ab.</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value} after the conference</source>
        <translation>setzt {worker} nach der Konferenz auf die Aktivität {value}</translation>
    </message>
    <message>
        <source>How the supervisor takes part: monitor only listens, whisper speaks to the worker alone, barge speaks to everyone.</source>
        <translation>Wie der Supervisor teilnimmt: monitor hört nur zu, whisper spricht nur mit dem Mitarbeiter, barge spricht mit allen.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>in mode {value}</source>
        <translation>im Modus {value}</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Whether the conference is over for everybody when the caller hangs up.</source>
        <translation>Ob die Konferenz für alle vorbei ist, wenn der Anrufer auflegt.</translation>
    </message>
    <message>
        <source>End when the caller leaves</source>
        <translation>Endet, wenn Anrufer geht</translation>
    </message>
    <message>
        <source>Whether a tone is heard when the caller comes in.</source>
        <translation>Ob ein Ton zu hören ist, wenn der Anrufer dazukommt.</translation>
    </message>
    <message>
        <source>Beep for the caller</source>
        <translation>Signalton für Anrufer</translation>
    </message>
    <message>
        <source>plays no beep when the caller joins</source>
        <translation>spielt keinen Signalton, wenn der Anrufer kommt</translation>
    </message>
    <message>
        <source>beeps when the caller joins</source>
        <translation>Signalton, wenn der Anrufer kommt</translation>
    </message>
    <message>
        <source>How much sound is held back to even out an unsteady network. A larger buffer costs delay.</source>
        <translation>Wie viel Ton zurückgehalten wird, um ein unruhiges Netz auszugleichen. Ein größerer Puffer kostet Verzögerung.</translation>
    </message>
    <message>
        <source>Jitter buffer</source>
        <translation>Jitter-Puffer</translation>
    </message>
    <message>
        <source>smooths jitter with a {value} buffer</source>
        <translation>gleicht Schwankungen mit Puffer „{value}“ aus</translation>
    </message>
    <message>
        <source>smooths no jitter</source>
        <translation>gleicht keine Schwankungen aus</translation>
    </message>
    <message>
        <source>Ends the work of {worker} on this task for good, and a call that is still running may be cut off</source>
        <translation>Beendet die Arbeit von {worker} an dieser Aufgabe endgültig, und ein noch laufendes Gespräch kann dabei abbrechen</translation>
    </message>
    <message>
        <source>{worker} goes on to wrap-up for this task, as if the call were over</source>
        <translation>{worker} geht für diese Aufgabe in die Nachbearbeitung über, als wäre das Gespräch zu Ende</translation>
    </message>
    <message>
        <source>lets it ring for at most one second</source>
        <translation>lässt es höchstens eine Sekunde klingeln</translation>
    </message>
    <message>
        <source>reports when the call is {value}</source>
        <translation>meldet, wenn der Anruf {value} ist</translation>
    </message>
    <message>
        <source>records everything {worker} takes part in, also between two conferences</source>
        <translation>zeichnet alles auf, woran {worker} teilnimmt, auch zwischen zwei Konferenzen</translation>
    </message>
    <message>
        <source>keeps the conference open when {worker} leaves</source>
        <translation>lässt die Konferenz weiterlaufen, wenn {worker} geht</translation>
    </message>
    <message>
        <source>ends the conference when {worker} leaves</source>
        <translation>beendet die Konferenz, wenn {worker} geht</translation>
    </message>
    <message>
        <source>admits at most one participant</source>
        <translation>lässt höchstens eine Person zu</translation>
    </message>
    <message>
        <source>reports the conference&apos;s {value}</source>
        <translation>meldet von der Konferenz {value}</translation>
    </message>
    <message>
        <source>Who joins: a worker of this workspace, by worker SID. TaskRouter rings the address (contact_uri) of that worker; it takes no address here.</source>
        <translation>Wer dazukommt: eine Person dieses Arbeitsbereichs, mit ihrer SID. TaskRouter ruft ihre Adresse (contact_uri) an; eine Adresse nimmt es hier nicht.</translation>
    </message>
    <message>
        <source>keeps the conference open when the caller leaves</source>
        <translation>lässt die Konferenz weiterlaufen, wenn der Anrufer geht</translation>
    </message>
    <message>
        <source>ends the conference when the caller leaves</source>
        <translation>beendet die Konferenz, wenn der Anrufer geht</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Takes a task that still waits out of its queue for good. Offers that are pending are withdrawn, and the task is deleted a few minutes later.</source>
        <translation>Nimmt eine Aufgabe, die noch wartet, endgültig aus ihrer Warteschlange. Offene Angebote werden zurückgezogen, und die Aufgabe wird wenige Minuten später gelöscht.</translation>
    </message>
    <message>
        <source>Cancel needs a task that is pending or reserved (%1).</source>
        <translation>Abbrechen geht nur, wenn die Aufgabe „pending“ oder „reserved“ ist (%1).</translation>
    </message>
    <message>
        <source>Cancels {task} for good</source>
        <translation>Bricht {task} endgültig ab</translation>
    </message>
    <message>
        <source>nobody is offered it any more, and it is deleted about five minutes later</source>
        <translation>niemandem wird sie mehr angeboten, und etwa fünf Minuten später wird sie gelöscht</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Aufgabe abschließen</translation>
    </message>
    <message>
        <source>Ends a task that somebody has, together with its reservation. There is no way back, and the task is deleted a few minutes later.</source>
        <translation>Beendet eine Aufgabe, die jemand hat, samt ihrer Reservierung. Es gibt keinen Weg zurück, und die Aufgabe wird wenige Minuten später gelöscht.</translation>
    </message>
    <message>
        <source>Complete needs a task that is assigned or wrapping (%1).</source>
        <translation>Abschließen geht nur, wenn die Aufgabe „assigned“ oder „wrapping“ ist (%1).</translation>
    </message>
    <message>
        <source>Ends the work on {task} for good, and a call that is still running may be cut off</source>
        <translation>Schließt {task} endgültig ab, und ein Gespräch, das noch läuft, kann abreißen</translation>
    </message>
    <message>
        <source>Ends the work on {task} for good</source>
        <translation>Schließt {task} endgültig ab</translation>
    </message>
    <message>
        <source>whoever has it is free for other work, and the task is deleted about five minutes later</source>
        <translation>wer sie hat, ist frei für andere Arbeit, und die Aufgabe wird etwa fünf Minuten später gelöscht</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Gives the task another priority: a higher one is offered first. A target of the workflow that sets a priority of its own still wins.</source>
        <translation>Gibt der Aufgabe eine andere Priorität: Eine höhere wird zuerst angeboten. Ein Ziel des Workflows mit eigener Priorität gilt weiterhin.</translation>
    </message>
    <message>
        <source>Only a task that has not ended can have another priority (%1).</source>
        <translation>Eine andere Priorität bekommt nur eine Aufgabe, die nicht beendet ist (%1).</translation>
    </message>
    <message>
        <source>Gives {task} the priority {Priority}</source>
        <translation>Setzt für {task} die Priorität {Priority}</translation>
    </message>
    <message>
        <source>its place in the queue changes, unless the workflow sets a priority of its own</source>
        <translation>der Platz in der Warteschlange ändert sich, wenn der Workflow keine eigene Priorität setzt</translation>
    </message>
    <message>
        <source>The task itself.</source>
        <translation>Die Aufgabe selbst.</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the task has moved on since.</source>
        <translation>Die Version (ETag), die Sie gesehen haben. TaskRouter lehnt die Änderung mit 412 ab, wenn sich die Aufgabe seither geändert hat.</translation>
    </message>
    <message>
        <source>The state that the task is to take. Each button that changes the state fills this in by itself.</source>
        <translation>Der Status, den die Aufgabe bekommen soll. Jede Schaltfläche, die den Status ändert, trägt ihn selbst ein.</translation>
    </message>
    <message>
        <source>Assignment status</source>
        <translation>Zuweisungsstatus</translation>
    </message>
    <message>
        <source>Why the task ends. TaskRouter keeps it with the task and in its events, where others read it.</source>
        <translation>Warum die Aufgabe endet. TaskRouter bewahrt es bei der Aufgabe und in deren Ereignissen auf, wo andere es lesen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>notes the reason &quot;{value}&quot;</source>
        <translation>vermerkt den Grund „{value}“</translation>
    </message>
    <message>
        <source>The new priority. Tasks with a higher number are offered first.</source>
        <translation>Die neue Priorität. Aufgaben mit einer höheren Zahl werden zuerst angeboten.</translation>
    </message>
    <message>
        <source>with priority {value}</source>
        <translation>mit der Priorität {value}</translation>
    </message>
    <message>
        <source>Move worker</source>
        <translation>Mitarbeiter versetzen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 versetzen</translation>
    </message>
    <message>
        <source>Puts the worker into another activity, as the worker could. Whether new tasks are offered depends on whether that activity is available.</source>
        <translation>Setzt den Mitarbeiter auf eine andere Aktivität, wie er es selbst könnte. Ob ihm neue Aufgaben angeboten werden, hängt davon ab, ob diese Aktivität verfügbar ist.</translation>
    </message>
    <message>
        <source>Moves {worker} to activity {ActivitySid}</source>
        <translation>Setzt {worker} auf die Aktivität {ActivitySid}</translation>
    </message>
    <message>
        <source>offers that are pending are rejected for them, and go on to others</source>
        <translation>offene Angebote werden dabei abgelehnt und gehen an andere</translation>
    </message>
    <message>
        <source>offers that are pending stay with them</source>
        <translation>offene Angebote bleiben bestehen</translation>
    </message>
    <message>
        <source>The worker itself.</source>
        <translation>Der Mitarbeiter selbst.</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the worker has moved on since.</source>
        <translation>Die Version (ETag), die Sie gesehen haben. TaskRouter lehnt die Änderung mit 412 ab, wenn sich der Mitarbeiter seither geändert hat.</translation>
    </message>
    <message>
        <source>The activity that the worker is put into.</source>
        <translation>Die Aktivität, auf die der Mitarbeiter gesetzt wird.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Neue Aktivität</translation>
    </message>
    <message>
        <source>into activity {value}</source>
        <translation>auf die Aktivität {value}</translation>
    </message>
    <message>
        <source>Whether offers that the worker has not answered are rejected at once. TaskRouter takes it only with an activity that is not available.</source>
        <translation>Ob Angebote, die der Mitarbeiter nicht beantwortet hat, sofort abgelehnt werden. TaskRouter nimmt das nur mit einer Aktivität an, die nicht verfügbar ist.</translation>
    </message>
    <message>
        <source>Reject pending offers</source>
        <translation>Offene Angebote ablehnen</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Replaces everything that is known of the task: what is left out is gone. A task that waits is routed anew by what it says then.</source>
        <translation>Ersetzt alles, was über die Aufgabe bekannt ist: Was fehlt, ist weg. Eine wartende Aufgabe wird nach dem, was dann darin steht, neu zugeteilt.</translation>
    </message>
    <message>
        <source>Only a task that has not ended can have other attributes (%1).</source>
        <translation>Nur eine Aufgabe, die nicht beendet ist, kann andere Attribute bekommen (%1).</translation>
    </message>
    <message>
        <source>Changes the attributes of {task}</source>
        <translation>Ändert die Attribute von {task}</translation>
    </message>
    <message>
        <source>a task that waits is routed anew by what they say then</source>
        <translation>eine wartende Aufgabe wird nach dem, was dann darin steht, neu zugeteilt</translation>
    </message>
    <message>
        <source>All attributes of the task as one JSON object. What is left out is gone.</source>
        <translation>Alle Attribute der Aufgabe als ein JSON-Objekt. Was fehlt, ist weg.</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>„%1“ abbrechen</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <translation>„%1“ abschließen</translation>
    </message>
    <message>
        <source>Change the priority of “%1”</source>
        <translation>Priorität von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the attributes of “%1”</source>
        <translation>Attribute von „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>Desk::AccountOpening</name>
    <message>
        <source>“%1” names the region %2, whose edge is not known here. Add its edge to the profile.</source>
        <translation>„%1“ nennt die Region %2, deren Edge hier nicht bekannt ist. Tragen Sie ihn im Profil ein.</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>„%1“ wird geöffnet…</translation>
    </message>
    <message>
        <source>simulator at %1</source>
        <translation>Simulator auf %1</translation>
    </message>
</context>
<context>
    <name>Desk::ActionBar</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <translation>%1 (!)</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>(!) TaskRouter will most likely refuse it.</source>
        <translation>(!) TaskRouter wird es höchstwahrscheinlich ablehnen.</translation>
    </message>
</context>
<context>
    <name>Desk::ActionRegistry</name>
    <message>
        <source>%1 opens the menu %2.</source>
        <translation>%1 öffnet das Menü %2.</translation>
    </message>
    <message>
        <source>This is no key.</source>
        <translation>Das ist keine Taste.</translation>
    </message>
    <message>
        <source>%1 has no key %2: %3</source>
        <translation>%1 hat keine Taste %2: %3</translation>
    </message>
</context>
<context>
    <name>Desk::ActivitiesModel</name>
    <message>
        <source>missed an offer</source>
        <translation>Angebot verpasst</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Am längsten</translation>
    </message>
</context>
<context>
    <name>Desk::ActivitiesTable</name>
    <message>
        <source>Workers by activity</source>
        <translation>Mitarbeiter nach Aktivität</translation>
    </message>
</context>
<context>
    <name>Desk::Address</name>
    <message>
        <source>an account (AC…)</source>
        <translation>ein Konto (AC…)</translation>
    </message>
    <message>
        <source>an API key (SK…)</source>
        <translation>ein API-Schlüssel (SK…)</translation>
    </message>
    <message>
        <source>a workspace (WS…)</source>
        <translation>ein Arbeitsbereich (WS…)</translation>
    </message>
    <message>
        <source>a task (WT…)</source>
        <translation>eine Aufgabe (WT…)</translation>
    </message>
    <message>
        <source>a reservation (WR…)</source>
        <translation>eine Reservierung (WR…)</translation>
    </message>
    <message>
        <source>a worker (WK…)</source>
        <translation>ein Mitarbeiter (WK…)</translation>
    </message>
    <message>
        <source>an activity (WA…)</source>
        <translation>eine Aktivität (WA…)</translation>
    </message>
    <message>
        <source>a task queue (WQ…)</source>
        <translation>eine Warteschlange (WQ…)</translation>
    </message>
    <message>
        <source>a workflow (WW…)</source>
        <translation>ein Workflow (WW…)</translation>
    </message>
    <message>
        <source>a task channel (TC…)</source>
        <translation>ein Aufgabenkanal (TC…)</translation>
    </message>
    <message>
        <source>a worker channel (WC…)</source>
        <translation>ein Mitarbeiterkanal (WC…)</translation>
    </message>
    <message>
        <source>an event (EV…)</source>
        <translation>ein Ereignis (EV…)</translation>
    </message>
    <message>
        <source>a call (CA…)</source>
        <translation>ein Anruf (CA…)</translation>
    </message>
    <message>
        <source>a conference (CF…)</source>
        <translation>eine Konferenz (CF…)</translation>
    </message>
    <message>
        <source>a request id (RQ…)</source>
        <translation>eine Anfragekennung (RQ…)</translation>
    </message>
    <message>
        <source>no SID</source>
        <translation>keine SID</translation>
    </message>
    <message>
        <source>Character %1 (“%2”) does not belong here: after %3 a SID has only the digits 0–9 and a–f.</source>
        <translation>Das Zeichen %1 („%2“) gehört nicht hierher: nach %3 hat eine SID nur die Ziffern 0–9 und a–f.</translation>
    </message>
    <message>
        <source>%1 has %2 digits after %3; %4 has 32.</source>
        <translation>%1 hat %2 Ziffern nach %3; zu erwarten ist: %4 mit 32.</translation>
    </message>
    <message>
        <source>There is no SID in this text. A task (WT…), a reservation (WR…), a worker (WK…) or a workspace (WS…) can be opened, alone or inside a URL.</source>
        <translation>In diesem Text ist keine SID. Öffnen lassen sich eine Aufgabe (WT…), eine Reservierung (WR…), ein Mitarbeiter (WK…) oder ein Arbeitsbereich (WS…), allein oder in einer URL.</translation>
    </message>
    <message>
        <source>This is %1. A task (WT…), a reservation (WR…), a worker (WK…) or a workspace (WS…) can be opened.</source>
        <translation>Das ist %1. Öffnen lassen sich eine Aufgabe (WT…), eine Reservierung (WR…), ein Mitarbeiter (WK…) oder ein Arbeitsbereich (WS…).</translation>
    </message>
    <message>
        <source>Empty: this field wants %1, %2 and 32 digits.</source>
        <translation>Leer: hierher gehört %1, also %2 und 32 Ziffern.</translation>
    </message>
    <message>
        <source>There is a blank before or after the SID.</source>
        <translation>Vor oder nach der SID steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>This is %1; this field wants %2.</source>
        <translation>Das ist %1; hierher gehört %2.</translation>
    </message>
    <message>
        <source>A SID begins with capital letters: %1.</source>
        <translation>Eine SID beginnt mit Großbuchstaben: %1.</translation>
    </message>
    <message>
        <source>This begins with “%1”; this field wants %2.</source>
        <translation>Das beginnt mit „%1“; hierher gehört %2.</translation>
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
        <translation>Ein Angebot läuft ab in</translation>
    </message>
    <message>
        <source>Seconds that are left of an offer</source>
        <translation>Sekunden, die von einem Angebot bleiben</translation>
    </message>
    <message>
        <source>Workers gone by missed offers</source>
        <translation>Weg nach verpasstem Angebot</translation>
    </message>
    <message>
        <source>How many workers go away by missed offers</source>
        <translation>Wie viele Mitarbeiter durch verpasste Angebote weg sind</translation>
    </message>
    <message>
        <source>within</source>
        <extracomment>Between a number of workers and a number of minutes: &quot;2 … within 5 min&quot;.</extracomment>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>Within how many minutes</source>
        <translation>Innerhalb wie vieler Minuten</translation>
    </message>
    <message>
        <source>A task waits longer than</source>
        <translation>Eine Aufgabe wartet länger als</translation>
    </message>
    <message>
        <source>Minutes that a task waits</source>
        <translation>Minuten, die eine Aufgabe wartet</translation>
    </message>
    <message>
        <source>Wrap-up is longer than</source>
        <translation>Nacharbeit dauert länger als</translation>
    </message>
    <message>
        <source>Minutes of wrap-up</source>
        <translation>Minuten der Nacharbeit</translation>
    </message>
</context>
<context>
    <name>Desk::AnswerDetails</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>Desk::ApiFilters</name>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Any worker</source>
        <translation>Alle Mitarbeiter</translation>
    </message>
    <message>
        <source>Ask for reservations in one status</source>
        <translation>Nur Reservierungen in einem Status abfragen</translation>
    </message>
    <message>
        <source>Ask for the reservations of one worker</source>
        <translation>Nur Reservierungen eines Mitarbeiters abfragen</translation>
    </message>
    <message>
        <source>Rows per page, and where to stop</source>
        <translation>Zeilen pro Seite, und wann Schluss ist</translation>
    </message>
    <message>
        <source>Loading workers…</source>
        <translation>Mitarbeiter werden geladen…</translation>
    </message>
    <message>
        <source>Another worker&apos;s SID…</source>
        <translation>SID eines anderen Mitarbeiters…</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>Zeilen pro Seite</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>Aufhören nach</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Reservations of one worker</source>
        <translation>Reservierungen eines Mitarbeiters</translation>
    </message>
    <message>
        <source>Worker SID (WK…)</source>
        <translation>Mitarbeiter-SID (WK…)</translation>
    </message>
    <message>
        <source>Not a worker&apos;s SID</source>
        <translation>Keine Mitarbeiter-SID</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>Erste %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Worker: %1</source>
        <translation>Mitarbeiter: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>Desk::AttributesDialog</name>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>&amp;Mine count</source>
        <translation>&amp;Meine gelten</translation>
    </message>
    <message>
        <source>&amp;Theirs count</source>
        <translation>&amp;Die der anderen gelten</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>&amp;Weiter…</translation>
    </message>
    <message>
        <source>Attributes of %1</source>
        <translation>Attribute von %1</translation>
    </message>
    <message>
        <source>Attributes as JSON</source>
        <translation>Attribute als JSON</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Was geändert ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <extracomment>Where a text is no JSON, and why as the parser says.</extracomment>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>Attributes are one object: { … }.</source>
        <translation>Attribute sind ein Objekt: { … }.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Say whose values count.</source>
        <translation>Sagen Sie, wessen Werte gelten.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>Others have changed meanwhile, which is kept: %1.</source>
        <translation>Andere haben inzwischen geändert, und das bleibt: %1.</translation>
    </message>
    <message>
        <source>Others have changed meanwhile what you have changed too:</source>
        <translation>Andere haben inzwischen geändert, was auch Sie geändert haben:</translation>
    </message>
    <message>
        <source>%1 was %2; yours is %3, theirs is %4</source>
        <translation>%1 war %2; Ihr Wert ist %3, der andere %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und ein weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed before is here again. Cancel discards it.</source>
        <translation>Was Sie vorhin getippt haben, ist wieder da. „Abbrechen“ verwirft es.</translation>
    </message>
    <message>
        <source>TaskRouter takes %1 characters at most; these are %2, without blanks and line breaks.</source>
        <translation>TaskRouter nimmt höchstens %1 Zeichen; das sind %2, ohne Leerzeichen und Zeilenumbrüche.</translation>
    </message>
</context>
<context>
    <name>Desk::Banner</name>
    <message>
        <source>Simulated time</source>
        <translation>Simulierte Zeit</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Desk::BooleanEditor</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
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
        <translation>Leer, und so gesendet</translation>
    </message>
</context>
<context>
    <name>Desk::BulkActs</name>
    <message numerus="yes">
        <source>%n reservation(s) marked.</source>
        <translation>
            <numerusform>%n Reservierung markiert.</numerusform>
            <numerusform>%n Reservierungen markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form on the right is for %1 alone.</source>
        <translation>Das Formular rechts gilt für %1 allein.</translation>
    </message>
    <message>
        <source>At most %1 at once.</source>
        <translation>Höchstens %1 auf einmal.</translation>
    </message>
    <message>
        <source>Act on all of them… ▾</source>
        <translation>Für alle handeln… ▾</translation>
    </message>
    <message>
        <source>%1 all %2…</source>
        <translation>%1: alle %2…</translation>
    </message>
    <message>
        <source>%1 %2 of %3…</source>
        <translation>%1: %2 von %3…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n reservation(s)</source>
        <translation>
            <numerusform>%1: %n Reservierung</numerusform>
            <numerusform>%1: %n Reservierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::BundleDialog</name>
    <message>
        <source>Bug bundle (*.zip)</source>
        <translation>Fehlerpaket (*.zip)</translation>
    </message>
    <message>
        <source>Bug bundle</source>
        <translation>Fehlerpaket</translation>
    </message>
    <message>
        <source>The chosen reservation, %1</source>
        <translation>Die gewählte Reservierung, %1</translation>
    </message>
    <message>
        <source>The open task, %1</source>
        <translation>Die offene Aufgabe, %1</translation>
    </message>
    <message>
        <source>The newest %1 instructions</source>
        <translation>Die neuesten %1 Anweisungen</translation>
    </message>
    <message>
        <source>What did you do, what did you expect, what happened?</source>
        <translation>Was haben Sie getan, was erwartet, was ist geschehen?</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>What went &amp;wrong</source>
        <translation>&amp;Was schiefging</translation>
    </message>
</context>
<context>
    <name>Desk::ChangingWindow</name>
    <message>
        <source>The language changes as soon as the instruction has its answer.</source>
        <translation>Die Sprache wechselt, sobald die Anweisung ihre Antwort hat.</translation>
    </message>
</context>
<context>
    <name>Desk::Checks</name>
    <message>
        <source>Run routing tests on the workspace or the scenario, print TAP, and end: with 0 where all pass, 1 where one fails, 2 where a file cannot be read.</source>
        <translation>Routing-Tests am Arbeitsbereich oder Szenario ausführen, TAP ausgeben und enden: mit 0, wenn alle bestehen, 1, wenn einer fehlschlägt, 2, wenn eine Datei nicht zu lesen ist.</translation>
    </message>
    <message>
        <source>With --check: write JUnit&apos;s XML as well.</source>
        <translation>Mit --check: auch XML wie JUnit schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht zu lesen: %2</translation>
    </message>
    <message>
        <source>%1 has more than %2 MiB</source>
        <translation>%1 hat mehr als %2 MiB</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ist nicht zu schreiben: %2</translation>
    </message>
    <message>
        <source>Print what is odd about the rules of a workspace&apos;s file, a workflow&apos;s configuration or a scenario, and end: with 0 for nothing but information, 1 for findings, 2 for what cannot be read.</source>
        <translation>Ausgeben, was an den Regeln einer Arbeitsbereichs-Datei, einer Workflow-Konfiguration oder eines Szenarios auffällt, und enden: mit 0, wenn es nur Hinweise gibt, 1 bei Befunden, 2, wenn etwas nicht lesbar ist.</translation>
    </message>
    <message>
        <source>--%1 can be given once.</source>
        <translation>--%1 kann nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file, and got an empty one.</source>
        <translation>--%1 braucht den Namen einer Datei; er ist leer.</translation>
    </message>
    <message>
        <source>--lint takes one file; &quot;%1&quot; is another.</source>
        <translation>--lint nimmt eine Datei; „%1“ ist eine weitere.</translation>
    </message>
    <message>
        <source>--lint and --check exclude each other.</source>
        <translation>--lint und --check schließen einander aus.</translation>
    </message>
    <message>
        <source>--junit needs --check.</source>
        <translation>--junit braucht --check.</translation>
    </message>
    <message>
        <source>there is neither a workflow nor a task queue in it</source>
        <translation>darin ist weder ein Workflow noch eine Warteschlange</translation>
    </message>
    <message>
        <source>Print in which parameters, values and defaults a published description of the API (OpenAPI, JSON) differs from this program, with a patch, and end: with 0 for nothing, 1 for differences, 2 for what cannot be read.</source>
        <translation>Ausgeben, in welchen Parametern, Werten und Vorgaben sich eine veröffentlichte Beschreibung der API (OpenAPI, JSON) von diesem Programm unterscheidet, mit einem Patch, und enden: mit 0 für nichts, 1 für Unterschiede, 2 für Unlesbares.</translation>
    </message>
    <message>
        <source>--lint and --check-description exclude each other.</source>
        <translation>--lint und --check-description schließen einander aus.</translation>
    </message>
    <message>
        <source>--lint or --check-description</source>
        <translation>--lint oder --check-description</translation>
    </message>
    <message>
        <source>--lint, --check-description or --%1</source>
        <translation>--lint, --check-description oder --%1</translation>
    </message>
    <message>
        <source>With %1: as JSON.</source>
        <translation>Mit %1: als JSON.</translation>
    </message>
    <message>
        <source>--json needs %1.</source>
        <translation>--json braucht %1.</translation>
    </message>
</context>
<context>
    <name>Desk::ChoiceEditor</name>
    <message>
        <source>Empty, and sent so</source>
        <translation>Leer, und so gesendet</translation>
    </message>
    <message>
        <source>sent before</source>
        <translation>schon gesendet</translation>
    </message>
</context>
<context>
    <name>Desk::ChoicesEditor</name>
    <message>
        <source>Another value, then Enter</source>
        <translation>Anderer Wert, dann Eingabetaste</translation>
    </message>
</context>
<context>
    <name>Desk::ClassView</name>
    <message>
        <source>Trainees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Copy sign-in</source>
        <translation>Anmeldung kopieren</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wer was getan hat</translation>
    </message>
    <message>
        <source>Nobody but this window. Who is added here gets a key of their own.</source>
        <translation>Niemand außer diesem Fenster. Wer hier hinzukommt, erhält einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Copy what another program on this machine needs to sign in as this trainee: address, account and key. It leaves the clipboard after half a minute.</source>
        <translation>Kopiert, was ein anderes Programm auf diesem Rechner braucht, um sich als dieser Teilnehmer anzumelden: Adresse, Konto und Schlüssel. Nach einer halben Minute ist es nicht mehr in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Name of the trainee</source>
        <translation>Name des Teilnehmers</translation>
    </message>
    <message>
        <source>Name of a trainee</source>
        <translation>Name eines Teilnehmers</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Make a key for this trainee</source>
        <translation>Einen Schlüssel für diesen Teilnehmer anlegen</translation>
    </message>
    <message>
        <source>Copied, for half a minute.</source>
        <translation>Kopiert, für eine halbe Minute.</translation>
    </message>
    <message>
        <source>This window, or another with the account&apos;s own token</source>
        <translation>Dieses Fenster, oder ein anderes mit dem Token des Kontos</translation>
    </message>
    <message>
        <source>%1, %2, answered %3</source>
        <translation>%1, %2, Antwort %3</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n Handlung</numerusform>
            <numerusform>%n Handlungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Client</name>
    <message>
        <source>The answer is about %1, but %2 was asked for.</source>
        <translation>Die Antwort betrifft %1, gefragt war aber nach %2.</translation>
    </message>
    <message>
        <source>A page has 1 to %1 rows, not %2.</source>
        <translation>Eine Seite hat 1 bis %1 Zeilen, nicht %2.</translation>
    </message>
    <message>
        <source>A worker&apos;s own reservations cannot be filtered by worker.</source>
        <translation>Die Reservierungen eines Mitarbeiters lassen sich nicht nach Mitarbeiter filtern.</translation>
    </message>
    <message>
        <source>The version to match (If-Match) is not one that a server can have given.</source>
        <translation>Die verlangte Version (If-Match) kann kein Server gegeben haben.</translation>
    </message>
</context>
<context>
    <name>Desk::Clock</name>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
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
        <translation>Simulierte Zeit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop the simulated clock, or let it go on</source>
        <translation>Die simulierte Uhr anhalten oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Go to the next thing that happens, and pause there</source>
        <translation>Zum nächsten Ereignis gehen und dort anhalten</translation>
    </message>
    <message>
        <source>Speed of the simulated clock</source>
        <translation>Tempo der simulierten Uhr</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>Jump %1 min ahead; everything on the way happens</source>
        <translation>%1 min vorspringen; alles dazwischen geschieht</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Tempo: %1</translation>
    </message>
</context>
<context>
    <name>Desk::CloseQuestion</name>
    <message>
        <source>An instruction is on its way</source>
        <translation>Eine Anweisung ist unterwegs</translation>
    </message>
    <message>
        <source>The answer to an instruction is outstanding.</source>
        <translation>Die Antwort auf eine Anweisung steht noch aus.</translation>
    </message>
    <message>
        <source>If the window closes now, its outcome stays unknown and is looked up at the next start.</source>
        <translation>Schließt das Fenster jetzt, bleibt ihr Ausgang unbekannt und wird beim nächsten Start nachgesehen.</translation>
    </message>
    <message>
        <source>&amp;Wait for the answer</source>
        <translation>Auf die Antwort &amp;warten</translation>
    </message>
    <message>
        <source>&amp;Close now</source>
        <translation>Jetzt &amp;schließen</translation>
    </message>
</context>
<context>
    <name>Desk::CommandLine</name>
    <message>
        <source>A saved profile, or &quot;environment&quot;.</source>
        <translation>Ein gespeichertes Profil oder „environment“.</translation>
    </message>
    <message>
        <source>Another base URL: a proxy, a stub, a regional host; https, or this machine.</source>
        <translation>Eine andere Basis-URL: ein Proxy, ein Stellvertreter, ein regionaler Host; https oder dieser Rechner.</translation>
    </message>
    <message>
        <source>A private certificate authority, in PEM.</source>
        <translation>Eine eigene Zertifizierungsstelle, in PEM.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>Der Arbeitsbereich, der geöffnet wird.</translation>
    </message>
    <message>
        <source>The task to open.</source>
        <translation>Die Aufgabe, die geöffnet wird.</translation>
    </message>
    <message>
        <source>Send nothing, and let nobody unlock it.</source>
        <translation>Nichts senden, und niemand kann entsperren.</translation>
    </message>
    <message>
        <source>--api-url: &quot;%1&quot; is no base URL, such as https://taskrouter.example.com.</source>
        <translation>--api-url: „%1“ ist keine Basis-URL wie https://taskrouter.example.com.</translation>
    </message>
    <message>
        <source>--api-url: credentials do not belong into a URL; set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN instead.</source>
        <translation>--api-url: Zugangsdaten gehören nicht in eine URL; setzen Sie TWILIO_ACCOUNT_SID und TWILIO_AUTH_TOKEN.</translation>
    </message>
    <message>
        <source>--api-url: &quot;%1&quot; has a path; only scheme, host and port are used.</source>
        <translation>--api-url: „%1“ hat einen Pfad; nur Schema, Host und Port werden benutzt.</translation>
    </message>
    <message>
        <source>--training and --profile exclude each other.</source>
        <translation>--training und --profile schließen einander aus.</translation>
    </message>
    <message>
        <source>--training and --api-url exclude each other: the simulator has a URL of its own.</source>
        <translation>--training und --api-url schließen einander aus: der Simulator hat eine eigene URL.</translation>
    </message>
    <message>
        <source>--ca-file: %1 cannot be read.</source>
        <translation>--ca-file: %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Desktop console for Twilio TaskRouter reservations. Without options it opens the training simulator, or the account that TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET, stand for. TWILIO_REGION and TWILIO_EDGE choose the host.</source>
        <translation>Arbeitsplatz für die Reservierungen von Twilio TaskRouter. Ohne Optionen öffnet er den Trainingssimulator oder das Konto, für das TWILIO_ACCOUNT_SID mit TWILIO_AUTH_TOKEN oder mit TWILIO_API_KEY und TWILIO_API_SECRET stehen. TWILIO_REGION und TWILIO_EDGE wählen den Host.</translation>
    </message>
    <message>
        <source>A SID, a REST URL, a console link: what to open.</source>
        <translation>Eine SID, eine REST-URL, ein Link der Konsole: was geöffnet wird.</translation>
    </message>
    <message>
        <source>--workspace and the text name two workspaces. Give one.</source>
        <translation>--workspace und der Text nennen zwei Arbeitsbereiche. Geben Sie einen an.</translation>
    </message>
    <message>
        <source>--task and the text name two tasks. Give one.</source>
        <translation>--task und der Text nennen zwei Aufgaben. Geben Sie eine an.</translation>
    </message>
    <message>
        <source>The training simulator; SCENARIO is one of %1, or the file of a scenario or of a workspace that is rehearsed.</source>
        <translation>Der Trainingssimulator; SCENARIO ist eines von %1 oder die Datei eines Szenarios oder eines Arbeitsbereichs, der geprobt wird.</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour, where --training rehearses a workspace.</source>
        <translation>Aufgaben, die in einer Stunde eintreffen, wenn --training einen Arbeitsbereich probt.</translation>
    </message>
    <message>
        <source>--arrivals: &quot;%1&quot; is no number above 0 and up to %2.</source>
        <translation>--arrivals: „%1“ ist keine Zahl über 0 und bis %2.</translation>
    </message>
    <message>
        <source>--arrivals needs --training and the file of a workspace.</source>
        <translation>--arrivals braucht --training und die Datei eines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Print why this task is not accepted, why it ended, or why somebody has it, and end: with 0 where it can be told, 3 where it cannot, 2 for what cannot be read. A SID, a URL with it, or a file that tells of it: event callbacks, Events, a HAR, a bug bundle. With --json for programs.</source>
        <translation>Ausgeben, warum diese Aufgabe nicht angenommen ist, warum sie endete oder warum jemand sie hat, und enden: mit 0, wenn es sich sagen lässt, 3, wenn nicht, 2 bei Unlesbarem. Eine SID, eine URL damit oder eine Datei, die davon erzählt: Event Callbacks, Ereignisse, ein HAR, ein Fehlerpaket. Mit --json für Programme.</translation>
    </message>
    <message>
        <source>--explain: &quot;%1&quot; is neither a task (WT…) nor a file that can be read.</source>
        <translation>--explain: „%1“ ist weder eine Aufgabe (WT…) noch eine lesbare Datei.</translation>
    </message>
    <message>
        <source>The recording of a session, to step through; without a network.</source>
        <translation>Die Aufzeichnung einer Sitzung, zum Durchgehen Schritt für Schritt; ohne Netz.</translation>
    </message>
    <message>
        <source>--replay shows a recording alone: no --training, --profile or --api-url with it.</source>
        <translation>--replay zeigt allein eine Aufzeichnung: kein --training, --profile oder --api-url dazu.</translation>
    </message>
    <message>
        <source>--replay: %1 cannot be read.</source>
        <translation>--replay: %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Open a program of its own, for a second account, where one runs already.</source>
        <translation>Ein eigenes Programm öffnen, für ein zweites Konto, wo schon eines läuft.</translation>
    </message>
    <message>
        <source>Accept a reservation in the training simulator, print what came of it, and end: with 0 where it worked, otherwise with 1.</source>
        <translation>Eine Reservierung im Trainingssimulator annehmen, ausgeben, was daraus wurde, und enden: mit 0, wenn es gelang, sonst mit 1.</translation>
    </message>
    <message>
        <source>--self-test goes with nothing else.</source>
        <translation>--self-test lässt sich mit nichts anderem verbinden.</translation>
    </message>
    <message>
        <source>[SID or URL…]</source>
        <translation>[SID oder URL…]</translation>
    </message>
</context>
<context>
    <name>Desk::ComparisonTable</name>
    <message>
        <source>As it is, and what if</source>
        <translation>Wie es ist, und was wäre wenn</translation>
    </message>
</context>
<context>
    <name>Desk::ConflictView</name>
    <message>
        <source>Send all the same</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Re-apply to the new version</source>
        <translation>Auf die neue Version anwenden</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Neu abrufen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Sends without the version, whatever happened meanwhile</source>
        <translation>Sendet ohne Version, was auch inzwischen geschah</translation>
    </message>
    <message>
        <source>Keeps what you typed and takes the new version; you press Send again</source>
        <translation>Behält Ihre Eingaben und nimmt die neue Version; Sie senden noch einmal</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>The reservation moved since you began. Nothing was sent.</source>
        <translation>Die Reservierung hat sich geändert, seit Sie begonnen haben. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>fetching …</source>
        <translation>wird abgerufen…</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Als Sie begannen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What is there now could not be fetched. %1</source>
        <translation>Der jetzige Stand war nicht abzurufen. %1</translation>
    </message>
    <message>
        <source>Yours: %1. What you typed is kept.</source>
        <translation>Ihre Anweisung: %1. Ihre Eingaben bleiben.</translation>
    </message>
    <message>
        <source>%1 all the same</source>
        <translation>Trotzdem: %1</translation>
    </message>
    <message>
        <source>Yours: %1. What you typed is kept. Without a version it gets through, whatever happened meanwhile.</source>
        <translation>Ihres: %1. Was Sie eingegeben haben, bleibt. Ohne Version kommt es durch, was auch inzwischen geschah.</translation>
    </message>
    <message>
        <source>Send without the version</source>
        <translation>Ohne die Version senden</translation>
    </message>
    <message>
        <source>The task moved since you began. Nothing was sent.</source>
        <translation>Die Aufgabe hat sich geändert, seit Sie begonnen haben. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The worker moved since you began. Nothing was sent.</source>
        <translation>Der Mitarbeiter hat sich geändert, seit Sie begonnen haben. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It moved since you began</source>
        <translation>Es hat sich geändert, seit Sie begonnen haben</translation>
    </message>
    <message>
        <source>TaskRouter gave no version for it, so it was fetched first: it moved since you began. Nothing was sent.</source>
        <translation>TaskRouter hat keine Version dazu genannt, darum wurde zuerst abgerufen: Es hat sich geändert, seit Sie begonnen haben. Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectDialog</name>
    <message>
        <source>Connect to an account</source>
        <translation>Mit einem Konto verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>A live account opens read-only. You unlock it when you want to act.</source>
        <translation>Ein echtes Konto öffnet sich nur zum Lesen. Sie entsperren es, wenn Sie handeln wollen.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Import from twilio-cli</source>
        <translation>Aus twilio-cli &amp;übernehmen</translation>
    </message>
    <message>
        <source>Only for this &amp;session</source>
        <translation>Nur für diese &amp;Sitzung</translation>
    </message>
    <message>
        <source>Save the &amp;profile, ask for its secret each time</source>
        <translation>&amp;Profil speichern, Geheimnis jedes Mal erfragen</translation>
    </message>
    <message>
        <source>Save the profile, remember its secret in the system &amp;keyring</source>
        <translation>Profil speichern, Geheimnis im System-Sch&amp;lüsselbund merken</translation>
    </message>
    <message>
        <source>Only for this session</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>%1 (twilio-cli)</source>
        <translation>%1 (twilio-cli)</translation>
    </message>
    <message>
        <source>As in the keyring</source>
        <translation>Wie im Schlüsselbund</translation>
    </message>
    <message>
        <source>Asked for once a session</source>
        <translation>Wird einmal je Sitzung erfragt</translation>
    </message>
    <message>
        <source>Asking the keyring… It may want its password, in a window of its own. You can also type the secret in.</source>
        <translation>Der Schlüsselbund wird gefragt… Vielleicht will er in einem eigenen Fenster sein Passwort. Sie können das Geheimnis auch eintippen.</translation>
    </message>
    <message>
        <source>Saving the secret in the keyring… It may want its password, in a window of its own.</source>
        <translation>Das Geheimnis wird im Schlüsselbund gespeichert… Vielleicht will er in einem eigenen Fenster sein Passwort.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The secret is not saved. %1</source>
        <translation>Das Geheimnis ist nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>“%1” is removed, but its secret may still be in the keyring. %2</source>
        <translation>„%1“ ist entfernt, aber sein Geheimnis ist vielleicht noch im Schlüsselbund. %2</translation>
    </message>
</context>
<context>
    <name>Desk::DatabaseFile</name>
    <message>
        <source>its folder is not there and cannot be made</source>
        <translation>sein Ordner ist nicht da und kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>Desk::DecidersModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Schon gefragt</translation>
    </message>
</context>
<context>
    <name>Desk::DecidersTable</name>
    <message>
        <source>Workers, and what decides whether they are asked</source>
        <translation>Mitarbeiter, und was entscheidet, ob sie gefragt werden</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionCheck</name>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>required</source>
        <translation>notwendig</translation>
    </message>
    <message>
        <source>It is not JSON: %1 at character %2. A description in YAML has to be turned into JSON first.</source>
        <translation>Das ist kein JSON: %1 bei Zeichen %2. Eine Beschreibung in YAML muss zuerst in JSON umgewandelt werden.</translation>
    </message>
    <message>
        <source>It is not an OpenAPI 3 description: a member “openapi” of 3 is expected.</source>
        <translation>Das ist keine Beschreibung nach OpenAPI 3: ein Eintrag „openapi“ mit 3 wird erwartet.</translation>
    </message>
    <message>
        <source>It does not describe TaskRouter&apos;s reservations.</source>
        <translation>Sie beschreibt die Reservierungen von TaskRouter nicht.</translation>
    </message>
    <message>
        <source>is new (%1)</source>
        <translation>ist neu (%1)</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>ist weggefallen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>stands elsewhere: %1, was %2</source>
        <translation>steht anderswo: %1, bisher %2</translation>
    </message>
    <message>
        <source>is of another type: %1, was %2</source>
        <translation>ist von anderer Art: %1, bisher %2</translation>
    </message>
    <message>
        <source>has other values: %1; were %2</source>
        <translation>hat andere Werte: %1; bisher %2</translation>
    </message>
    <message>
        <source>has another default: %1, was %2</source>
        <translation>hat eine andere Vorgabe: %1, bisher %2</translation>
    </message>
    <message>
        <source>is required now</source>
        <translation>ist jetzt notwendig</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Sie kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>Sie ist größer als 64 MB.</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionDialog</name>
    <message>
        <source>Check against a description</source>
        <translation>Gegen eine Beschreibung prüfen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” differs in %n place(s).</source>
        <translation>
            <numerusform>„%1“ weicht an %n Stelle ab.</numerusform>
            <numerusform>„%1“ weicht an %n Stellen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <source>“%1” has the parameters, values and defaults of this program.</source>
        <translation>„%1“ hat die Parameter, Werte und Vorgaben dieses Programms.</translation>
    </message>
    <message>
        <source>The description cannot be used.</source>
        <translation>Die Beschreibung ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>&amp;Copy as patch</source>
        <translation>Als Patch &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionTable</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>Desk::DetailHeader</name>
    <message>
        <source>last copy; it is gone</source>
        <translation>letzte Kopie; es gibt sie nicht mehr</translation>
    </message>
    <message>
        <source>Copy ▾</source>
        <translation>Kopieren ▾</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>ringing %1</source>
        <translation>klingelt %1</translation>
    </message>
    <message>
        <source>ringing %1 %2</source>
        <translation>klingelt bei %1 %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>Zeit ist um</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>angeboten %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Reservation SID</source>
        <translation>Reservierungs-SID</translation>
    </message>
    <message>
        <source>Task SID</source>
        <translation>Aufgaben-SID</translation>
    </message>
    <message>
        <source>Worker SID</source>
        <translation>Mitarbeiter-SID</translation>
    </message>
    <message>
        <source>Worker name</source>
        <translation>Name des Mitarbeiters</translation>
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
            <numerusform>Noch %n Sekunde zum Antworten</numerusform>
            <numerusform>Noch %n Sekunden zum Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DetailPane</name>
    <message>
        <source>Act</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>Keine Reservierung ist gewählt.</translation>
    </message>
    <message>
        <source>Choose one in the table to look at it and to act on it.</source>
        <translation>Wählen Sie eine in der Tabelle, um sie anzusehen und zu handeln.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>%1 is hidden by the filter.</source>
        <translation>%1 ist vom Filter verborgen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The caller&apos;s call</source>
        <translation>Der Anruf des Anrufers</translation>
    </message>
    <message>
        <source>TaskRouter does not know this worker any more; what is shown is the last copy.</source>
        <translation>TaskRouter kennt diesen Mitarbeiter nicht mehr; gezeigt wird der letzte Stand.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this task any more; what is shown is the last copy.</source>
        <translation>TaskRouter kennt diese Aufgabe nicht mehr; gezeigt wird der letzte Stand.</translation>
    </message>
    <message>
        <source>Loading the reservation…</source>
        <translation>Die Reservierung wird geladen…</translation>
    </message>
    <message>
        <source>%1 is chosen for it. Nothing is sent yet.</source>
        <translation>Dafür ist %1 gewählt. Noch ist nichts gesendet.</translation>
    </message>
    <message>
        <source>Act on the task</source>
        <translation>Mit der Aufgabe handeln</translation>
    </message>
    <message>
        <source>The reservation could not be read.</source>
        <translation>Die Reservierung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Why is said in their table.</source>
        <translation>Warum, steht in der Tabelle der Reservierungen.</translation>
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
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <extracomment>Two names, and how many others there are.</extracomment>
        <translation>
            <numerusform>%1, %2 und %n weitere</numerusform>
            <numerusform>%1, %2 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not the one it is for</source>
        <translation>
            <numerusform>%n ist nicht der, für den sie ist</numerusform>
            <numerusform>%n sind nicht der, für den sie ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not in the queue</source>
        <translation>
            <numerusform>%n ist nicht in der Warteschlange</numerusform>
            <numerusform>%n sind nicht in der Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit the step&apos;s expression</source>
        <translation>
            <numerusform>auf %n passt der Ausdruck des Schritts nicht</numerusform>
            <numerusform>auf %n passt der Ausdruck des Schritts nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are unavailable</source>
        <translation>
            <numerusform>%n ist nicht verfügbar</numerusform>
            <numerusform>%n sind nicht verfügbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n since they missed an offer)</source>
        <extracomment>In brackets behind how many are unavailable.</extracomment>
        <translation>
            <numerusform>(%n seit einem verpassten Angebot)</numerusform>
            <numerusform>(%n seit einem verpassten Angebot)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no room</source>
        <translation>
            <numerusform>%n hat keinen Platz</numerusform>
            <numerusform>%n haben keinen Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have an offer of it</source>
        <translation>
            <numerusform>%n hat sie angeboten bekommen</numerusform>
            <numerusform>%n haben sie angeboten bekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n it is not known what they have room for</source>
        <translation>
            <numerusform>von %n ist nicht bekannt, wie viel Platz da ist</numerusform>
            <numerusform>von %n ist nicht bekannt, wie viel Platz da ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be asked</source>
        <translation>
            <numerusform>%n kann gefragt werden</numerusform>
            <numerusform>%n können gefragt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers ran out</source>
        <translation>
            <numerusform>%n Angebot verfiel</numerusform>
            <numerusform>%n Angebote verfielen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were rejected</source>
        <translation>
            <numerusform>%n wurde abgelehnt</numerusform>
            <numerusform>%n wurden abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were canceled</source>
        <translation>
            <numerusform>%n wurde abgebrochen</numerusform>
            <numerusform>%n wurden abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were rescinded</source>
        <translation>
            <numerusform>%n wurde zurückgenommen</numerusform>
            <numerusform>%n wurden zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can take it: 0 of the %n who were looked at.</source>
        <translation>
            <numerusform>Niemand kann sie nehmen: 0 von dem einen, der betrachtet wurde.</numerusform>
            <numerusform>Niemand kann sie nehmen: 0 von den %n, die betrachtet wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can take it: 0 of %n.</source>
        <translation>
            <numerusform>Niemand kann sie nehmen: 0 von %n.</numerusform>
            <numerusform>Niemand kann sie nehmen: 0 von %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A list of counts as a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It goes on in %1.</source>
        <translation>In %1 geht es weiter.</translation>
    </message>
    <message>
        <source>the default filter</source>
        <translation>der Standardfilter</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <extracomment>A step of a workflow: which of a filter&apos;s targets, and the filter&apos;s name.</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1, a text</source>
        <extracomment>A value and its kind.</extracomment>
        <translation>%1, ein Text</translation>
    </message>
    <message>
        <source>%1, a number</source>
        <translation>%1, eine Zahl</translation>
    </message>
    <message>
        <source>%1, a list</source>
        <translation>%1, eine Liste</translation>
    </message>
    <message>
        <source>%1, an object</source>
        <translation>%1, ein Objekt</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <extracomment>A filter fits the task.</extracomment>
        <translation>%1: passt</translation>
    </message>
    <message>
        <source>%1: does not fit</source>
        <translation>%1: passt nicht</translation>
    </message>
    <message>
        <source>%1: %2 is false</source>
        <translation>%1: %2 ist falsch</translation>
    </message>
    <message>
        <source>%1: %2 is false, it is %3</source>
        <extracomment>A filter&apos;s name, a term of its expression, and what the task has there.</extracomment>
        <translation>%1: %2 ist falsch, der Wert ist %3</translation>
    </message>
    <message>
        <source>TaskRouter has %1 in the queue %2, although its expression does not fit by our reading; TaskRouter&apos;s answer counts.</source>
        <translation>TaskRouter hat %1 in der Warteschlange %2, obwohl deren Ausdruck nach unserer Lesart nicht passt; TaskRouters Antwort gilt.</translation>
    </message>
    <message>
        <source>TaskRouter does not have %1 in the queue %2, although its expression fits by our reading; TaskRouter&apos;s answer counts.</source>
        <translation>TaskRouter hat %1 nicht in der Warteschlange %2, obwohl deren Ausdruck nach unserer Lesart passt; TaskRouters Antwort gilt.</translation>
    </message>
    <message>
        <source>The queue has %1 workers; %2 of them were looked at.</source>
        <translation>Die Warteschlange hat %1 Mitarbeiter; %2 davon wurden angesehen.</translation>
    </message>
    <message>
        <source>The queue has more workers than the %1 who were looked at.</source>
        <translation>Die Warteschlange hat mehr Mitarbeiter als die %1, die angesehen wurden.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n who are available it was not read what they have room for.</source>
        <translation>
            <numerusform>Von %n Verfügbaren wurde nicht gelesen, wofür Platz ist.</numerusform>
            <numerusform>Von %n Verfügbaren wurde nicht gelesen, wofür Platz ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue has more tasks than the %n that were looked at.</source>
        <translation>
            <numerusform>Die Warteschlange hat mehr Aufgaben als die %n angesehene.</numerusform>
            <numerusform>Die Warteschlange hat mehr Aufgaben als die %n angesehenen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From a recording: nothing of it is the present.</source>
        <translation>Aus einer Aufzeichnung: Nichts davon ist die Gegenwart.</translation>
    </message>
    <message>
        <source>%1 had accepted it.</source>
        <translation>%1 hatte sie angenommen.</translation>
    </message>
    <message>
        <source>It was offered to nobody.</source>
        <translation>Sie wurde niemandem angeboten.</translation>
    </message>
    <message>
        <source>Nobody had accepted it: %1.</source>
        <translation>Niemand hatte sie angenommen: %1.</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>Through what somebody did it, as TaskRouter calls it: &quot;through the API&quot;.</extracomment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>From which network address.</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>The caller hung up after %1.</source>
        <translation>Der Anrufer hat nach %1 aufgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>It was offered %n times, and TaskRouter cancels a task after 1,000 offers.</source>
        <translation>
            <numerusform>Sie wurde %n-mal angeboten, und TaskRouter bricht eine Aufgabe nach 1.000 Angeboten ab.</numerusform>
            <numerusform>Sie wurde %n-mal angeboten, und TaskRouter bricht eine Aufgabe nach 1.000 Angeboten ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its time to live passed: it was canceled after %1.</source>
        <translation>Ihre Lebensdauer ist um: Sie wurde nach %1 abgebrochen.</translation>
    </message>
    <message>
        <source>Its workflow ended after %1: no further step, no other filter that fits.</source>
        <translation>Ihr Workflow endete nach %1: kein weiterer Schritt, kein anderer Filter, der passt.</translation>
    </message>
    <message>
        <source>Its workflow ended after %1: %2 was the last step, and no other filter fits.</source>
        <translation>Ihr Workflow endete nach %1: %2 war der letzte Schritt, und kein anderer Filter passt.</translation>
    </message>
    <message>
        <source>The workflow has no default filter.</source>
        <translation>Der Workflow hat keinen Standardfilter.</translation>
    </message>
    <message>
        <source>The default filter is no net for that: it takes what no filter fits, not what timed out.</source>
        <translation>Der Standardfilter fängt das nicht auf: Er nimmt, worauf kein Filter passt, nicht, was abgelaufen ist.</translation>
    </message>
    <message>
        <source>Its last step was skipped: nobody could be asked at once, its skip_if was true, and no other filter fits.</source>
        <translation>Ihr letzter Schritt wurde übersprungen: Niemand konnte sofort gefragt werden, sein skip_if war wahr, und kein anderer Filter passt.</translation>
    </message>
    <message>
        <source>It was deleted after %1.</source>
        <translation>Sie wurde nach %1 gelöscht.</translation>
    </message>
    <message>
        <source>It was completed after %1 without anybody having it.</source>
        <translation>Sie wurde nach %1 abgeschlossen, ohne dass jemand sie hatte.</translation>
    </message>
    <message>
        <source>It was canceled after %1.</source>
        <translation>Sie wurde nach %1 abgebrochen.</translation>
    </message>
    <message>
        <source>By whom is not told.</source>
        <translation>Von wem, steht nirgends.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Von %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>Put %1 back…</source>
        <translation>%1 zurückholen…</translation>
    </message>
    <message>
        <source>Complete %1&apos;s wrap-up…</source>
        <translation>Nacharbeit von %1 abschließen…</translation>
    </message>
    <message>
        <source>Complete the task…</source>
        <translation>Aufgabe abschließen…</translation>
    </message>
    <message>
        <source>Cancel the task…</source>
        <translation>Aufgabe abbrechen…</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>Der Tag von %1</translation>
    </message>
    <message>
        <source>Look for alerts</source>
        <translation>Nach Warnungen sehen</translation>
    </message>
    <message>
        <source>Look at the call</source>
        <translation>Anruf prüfen</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn…</translation>
    </message>
    <message>
        <source>Check workspace…</source>
        <translation>Arbeitsbereich prüfen…</translation>
    </message>
    <message>
        <source>Raise the priority…</source>
        <translation>Priorität erhöhen…</translation>
    </message>
    <message>
        <source>Open the first in line</source>
        <translation>Die erste in der Reihe öffnen</translation>
    </message>
    <message>
        <source>Show the Events</source>
        <translation>Die Ereignisse zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Jetzt: %1.</translation>
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
        <translation>Abgelaufen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n offers to %1 were canceled within seconds.</source>
        <translation>
            <numerusform>%n Angebot an %1 wurde binnen Sekunden abgebrochen.</numerusform>
            <numerusform>%n Angebote an %1 wurden binnen Sekunden abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker&apos;s telephone is probably not registered, and nothing could ring there.</source>
        <translation>Das Telefon des Mitarbeiters ist wohl nicht angemeldet, und nichts konnte dort klingeln.</translation>
    </message>
    <message>
        <source>%1 was called in vain: the offer was held for %2 and then canceled.</source>
        <translation>%1 wurde vergeblich angerufen: Das Angebot wurde %2 gehalten und dann abgebrochen.</translation>
    </message>
    <message>
        <source>While a telephone rings the offer&apos;s time stands still; nobody answered it.</source>
        <translation>Solange ein Telefon klingelt, steht die Zeit des Angebots still; niemand ging ran.</translation>
    </message>
    <message>
        <source>The offer to %1 was accepted in vain: it was canceled after %2.</source>
        <translation>Das Angebot an %1 wurde vergeblich angenommen: Es wurde nach %2 abgebrochen.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s code: %1.</source>
        <translation>TaskRouters Code: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected it %n times and was asked again at once.</source>
        <translation>
            <numerusform>%1 hat sie %n-mal abgelehnt und wurde sofort wieder gefragt.</numerusform>
            <numerusform>%1 hat sie %n-mal abgelehnt und wurde sofort wieder gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rejection without an unavailable activity leaves the worker as before: the same worker is asked next.</source>
        <translation>Eine Ablehnung ohne nicht verfügbare Aktivität lässt den Mitarbeiter, wie er war: Derselbe wird als Nächster gefragt.</translation>
    </message>
    <message>
        <source>%1 rejected it at %2.</source>
        <translation>%1 hat sie um %2 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 is being called: the offer has been held for %2.</source>
        <translation>%1 wird gerade angerufen: Das Angebot wird seit %2 gehalten.</translation>
    </message>
    <message>
        <source>It is offered to %1, who has not answered yet: %2.</source>
        <extracomment>A worker; how long, of how long.</extracomment>
        <translation>Sie ist %1 angeboten; noch keine Antwort: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n offers ran out: nobody answered.</source>
        <translation>
            <numerusform>%n Angebot lief ab: Niemand antwortete.</numerusform>
            <numerusform>%n Angebote liefen ab: Niemand antwortete.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone, and nothing that is kept tells how it ended.</source>
        <translation>Sie ist weg, und nichts, was aufbewahrt ist, sagt, wie sie endete.</translation>
    </message>
    <message>
        <source>Too little is known of it to say why.</source>
        <translation>Zu wenig ist bekannt, um zu sagen, warum.</translation>
    </message>
    <message>
        <source>%1 could be asked, and TaskRouter does not ask.</source>
        <translation>%1 könnte gefragt werden, und TaskRouter fragt nicht.</translation>
    </message>
    <message>
        <source>What keeps it is not published: operating units, attention profiles, and what happens in this second.</source>
        <translation>Was es hindert, ist nicht veröffentlicht: Betriebseinheiten, Aufmerksamkeitsprofile und was in dieser Sekunde geschieht.</translation>
    </message>
    <message>
        <source>It waits in the queue %1; why nobody is asked cannot be told.</source>
        <translation>Sie wartet in der Warteschlange %1; warum niemand gefragt wird, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Its call is over, and the task is still %1.</source>
        <translation>Ihr Anruf ist vorbei, und die Aufgabe ist noch %1.</translation>
    </message>
    <message>
        <source>Its call ended %1 ago, and the task is still %2.</source>
        <translation>Ihr Anruf endete vor %1, und die Aufgabe ist noch %2.</translation>
    </message>
    <message>
        <source>Completing the task frees the worker.</source>
        <translation>Wird die Aufgabe abgeschlossen, ist der Mitarbeiter frei.</translation>
    </message>
    <message>
        <source>Nobody is left to be served: cancel the task.</source>
        <translation>Niemand wartet mehr: Brechen Sie die Aufgabe ab.</translation>
    </message>
    <message>
        <source>%1 has been in wrap-up for %2.</source>
        <translation>%1 ist seit %2 in der Nacharbeit.</translation>
    </message>
    <message>
        <source>It fills the worker&apos;s channel until the reservation is completed.</source>
        <translation>Sie belegt den Kanal des Mitarbeiters, bis die Reservierung abgeschlossen ist.</translation>
    </message>
    <message>
        <source>It is being transferred, and nobody has accepted the transfer yet.</source>
        <translation>Sie wird übergeben, und niemand hat die Übergabe bisher angenommen.</translation>
    </message>
    <message>
        <source>It is being transferred, and an attempt failed.</source>
        <translation>Sie wird übergeben, und ein Versuch ist gescheitert.</translation>
    </message>
    <message>
        <source>Its transfer failed.</source>
        <translation>Ihre Übergabe ist gescheitert.</translation>
    </message>
    <message>
        <source>Its transfer was canceled.</source>
        <translation>Ihre Übergabe wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Asked before: %1.</source>
        <translation>Schon gefragt: %1.</translation>
    </message>
    <message>
        <source>The step asks in this order: %1.</source>
        <translation>Der Schritt fragt in dieser Reihenfolge: %1.</translation>
    </message>
    <message>
        <source>The step asks first who has been without a task longest.</source>
        <translation>Der Schritt fragt zuerst, wer am längsten ohne Aufgabe ist.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>%1 has it meanwhile.</source>
        <translation>%1 hat sie inzwischen.</translation>
    </message>
    <message>
        <source>The assignment callback failed: alert %1.</source>
        <translation>Der Zuweisungs-Callback ist gescheitert: Warnung %1.</translation>
    </message>
    <message>
        <source>Without its answer an offer stays pending until it runs out.</source>
        <translation>Ohne dessen Antwort bleibt ein Angebot offen, bis es abläuft.</translation>
    </message>
    <message>
        <source>The workflow was changed at %1, after the task came.</source>
        <translation>Der Workflow wurde um %1 geändert, nachdem die Aufgabe kam.</translation>
    </message>
    <message>
        <source>The queue&apos;s expression was changed at %1, after the task came.</source>
        <translation>Der Ausdruck der Warteschlange wurde um %1 geändert, nachdem die Aufgabe kam.</translation>
    </message>
    <message>
        <source>The attributes of %1 were changed at %2, after the task came.</source>
        <translation>Die Attribute von %1 wurden um %2 geändert, nachdem die Aufgabe kam.</translation>
    </message>
    <message>
        <source>By the rules of now it is for nobody: %1.</source>
        <translation>Nach den jetzigen Regeln ist sie für niemanden: %1.</translation>
    </message>
    <message>
        <source>No filter fits any more.</source>
        <translation>Kein Filter passt mehr.</translation>
    </message>
    <message>
        <source>%1 accepted it, so TaskRouter took the other offers back.</source>
        <translation>%1 hat sie angenommen, also zog TaskRouter die anderen Angebote zurück.</translation>
    </message>
    <message>
        <source>Rescinded: %1. That is no failure: the queue asks several at once, and the first who accepts has it.</source>
        <translation>Zurückgezogen: %1. Das ist kein Fehler: Die Warteschlange fragt mehrere zugleich, und wer zuerst annimmt, hat sie.</translation>
    </message>
    <message>
        <source>Somebody has it: the task is %1.</source>
        <translation>Jemand hat sie: Die Aufgabe ist %1.</translation>
    </message>
    <message>
        <source>Which reservation that was is not known.</source>
        <translation>Welche Reservierung das war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 accepted it, %2 after it came.</source>
        <translation>%1 hat sie angenommen, %2 nachdem sie kam.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 hat sie angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is in the queue %1: 0 of %n.</source>
        <translation>
            <numerusform>Niemand ist in der Warteschlange %1: 0 von %n.</numerusform>
            <numerusform>Niemand ist in der Warteschlange %1: 0 von %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the queue %1.</source>
        <translation>Niemand ist in der Warteschlange %1.</translation>
    </message>
    <message>
        <source>Its expression cannot be read: %1.</source>
        <translation>Ihr Ausdruck ist nicht zu lesen: %1.</translation>
    </message>
    <message>
        <source>Its expression fits nobody: %1</source>
        <translation>Ihr Ausdruck passt auf niemanden: %1</translation>
    </message>
    <message>
        <source>This step is a delay on purpose: %1 is never true.</source>
        <translation>Dieser Schritt ist eine gewollte Verzögerung: %1 ist nie wahr.</translation>
    </message>
    <message numerus="yes">
        <source>The step&apos;s expression leaves nobody: 0 of the %n in the queue.</source>
        <translation>
            <numerusform>Der Ausdruck des Schritts lässt niemanden übrig: 0 von %n in der Warteschlange.</numerusform>
            <numerusform>Der Ausdruck des Schritts lässt niemanden übrig: 0 von %n in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 0 of %2.</source>
        <extracomment>A term, and that none of so many fits it.</extracomment>
        <translation>%1: 0 von %2.</translation>
    </message>
    <message>
        <source>%1: 0 of %2, nearest %3.</source>
        <translation>%1: 0 von %2, am nächsten %3.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has room for it: %n of those who are available were looked at, and all are full.</source>
        <translation>
            <numerusform>Niemand hat Platz für sie: %n Verfügbarer wurde angesehen, und er ist voll.</numerusform>
            <numerusform>Niemand hat Platz für sie: %n Verfügbare wurden angesehen, und alle sind voll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in line: %n tasks of the queue %1 are before it.</source>
        <translation>
            <numerusform>Sie steht an: %n Aufgabe der Warteschlange %1 ist vor ihr.</numerusform>
            <numerusform>Sie steht an: %n Aufgaben der Warteschlange %1 sind vor ihr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a higher priority</source>
        <translation>
            <numerusform>%n hat höhere Priorität</numerusform>
            <numerusform>%n haben höhere Priorität</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came later, and the newest is first here (LIFO)</source>
        <translation>
            <numerusform>%n kam später, und hier ist die neueste zuerst dran (LIFO)</numerusform>
            <numerusform>%n kamen später, und hier ist die neueste zuerst dran (LIFO)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have waited longer</source>
        <translation>
            <numerusform>%n wartet länger</numerusform>
            <numerusform>%n warten länger</numerusform>
        </translation>
    </message>
    <message>
        <source>its routing target</source>
        <translation>ihr Routing-Ziel</translation>
    </message>
    <message>
        <source>It waits for %1, who is not in the queue %2.</source>
        <translation>Sie wartet auf %1, nicht in der Warteschlange %2.</translation>
    </message>
    <message>
        <source>It waits for %1, whom the step&apos;s expression excludes.</source>
        <translation>Sie wartet auf %1; der Ausdruck des Schritts schließt das aus.</translation>
    </message>
    <message>
        <source>It waits for %1, who is in %2.</source>
        <translation>Sie wartet auf %1, in Aktivität %2.</translation>
    </message>
    <message>
        <source>It waits for %1, who has no room.</source>
        <translation>Sie wartet auf %1, dort ist kein Platz.</translation>
    </message>
    <message>
        <source>Its routing target could not be asked: the task was canceled.</source>
        <translation>Ihr Routing-Ziel konnte nicht gefragt werden: Die Aufgabe wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The step is for the worker in %1, and there is none: it is %2.</source>
        <translation>Der Schritt ist für den Mitarbeiter in %1, und da ist keiner: Es ist %2.</translation>
    </message>
    <message>
        <source>It waits for %1 (%2), who is no worker of this workspace.</source>
        <extracomment>A value, and where it stands.</extracomment>
        <translation>Sie wartet auf %1 (%2), das ist kein Mitarbeiter dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>It waits for %1 (%2), who is not in the queue %3.</source>
        <translation>Sie wartet auf %1 (%2), nicht in der Warteschlange %3.</translation>
    </message>
    <message>
        <source>No filter fits, and the workflow has no default filter: it was canceled.</source>
        <translation>Kein Filter passt, und der Workflow hat keinen Standardfilter: Sie wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No filter fits, so it waits in the default queue %1.</source>
        <translation>Kein Filter passt, also wartet sie in der Standard-Warteschlange %1.</translation>
    </message>
    <message>
        <source>No filter fits, and the workflow has no default filter.</source>
        <translation>Kein Filter passt, und der Workflow hat keinen Standardfilter.</translation>
    </message>
    <message>
        <source>The filter %1 took it before %2, which fits more closely.</source>
        <translation>Der Filter %1 nahm sie vor %2, der genauer passt.</translation>
    </message>
    <message>
        <source>Filters that fit, in order: %1.</source>
        <translation>Filter, die passen, der Reihe nach: %1.</translation>
    </message>
    <message>
        <source>%1 is never true.</source>
        <translation>%1 ist nie wahr.</translation>
    </message>
    <message>
        <source>%1: nobody has such an attribute.</source>
        <translation>%1: Niemand hat ein solches Attribut.</translation>
    </message>
    <message>
        <source>%1: that is a list with nobody, and HAS and IN need one.</source>
        <translation>%1: Das ist bei niemandem eine Liste, und HAS und IN brauchen eine.</translation>
    </message>
    <message>
        <source>%1: that is a list with everybody, and this operator is for single values.</source>
        <translation>%1: Das ist bei allen eine Liste, und dieser Operator ist für einzelne Werte.</translation>
    </message>
    <message>
        <source>%1: a text is compared with a number, or the like; two kinds are never equal.</source>
        <translation>%1: Ein Text wird mit einer Zahl verglichen oder dergleichen; zwei Arten sind nie gleich.</translation>
    </message>
    <message>
        <source>its timeout passed</source>
        <translation>seine Zeit war um</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>routed anew</source>
        <translation>neu geroutet</translation>
    </message>
    <message>
        <source>accepted there</source>
        <translation>dort angenommen</translation>
    </message>
    <message>
        <source>the task ended there</source>
        <translation>die Aufgabe endete dort</translation>
    </message>
    <message>
        <source>left</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>default filter, queue %1</source>
        <extracomment>A place where a task waits; the name of a queue.</extracomment>
        <translation>Standardfilter, Warteschlange %1</translation>
    </message>
    <message>
        <source>step %1, queue %2</source>
        <translation>Schritt %1, Warteschlange %2</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>no timeout: it stays until its time to live ends</source>
        <translation>keine Zeitgrenze: Sie bleibt, bis ihre Lebensdauer endet</translation>
    </message>
    <message>
        <source>then step %1</source>
        <translation>dann Schritt %1</translation>
    </message>
    <message>
        <source>then filter %1</source>
        <translation>dann Filter %1</translation>
    </message>
    <message>
        <source>then the task is canceled</source>
        <translation>dann wird die Aufgabe abgebrochen</translation>
    </message>
    <message>
        <source>Routing target %1: it goes before the workflow</source>
        <translation>Routing-Ziel %1: Es geht vor dem Workflow</translation>
    </message>
    <message>
        <source>Workflow %1</source>
        <translation>Workflow %1</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>default filter: no other fits</source>
        <translation>Standardfilter: Kein anderer passt</translation>
    </message>
    <message>
        <source>%1 would fit too</source>
        <translation>%1 würde auch passen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step; how it ended, when, and after how long.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 after %4</source>
        <translation>%1: %2, %3 nach %4</translation>
    </message>
    <message>
        <source>%1: active, %2 of %3</source>
        <extracomment>A step in which a task is: how long, and of how long.</extracomment>
        <translation>%1: aktiv, %2 von %3</translation>
    </message>
    <message>
        <source>%1: active, %2</source>
        <translation>%1: aktiv, %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>An attribute and its value: &quot;level is 2&quot;</extracomment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>wrapping %1</source>
        <translation>Nacharbeit %1</translation>
    </message>
    <message>
        <source>missed an offer %1</source>
        <translation>Angebot verpasst %1</translation>
    </message>
    <message>
        <source>with a rejection %1</source>
        <translation>mit einer Ablehnung %1</translation>
    </message>
    <message>
        <source>by the queue %1</source>
        <translation>durch die Warteschlange %1</translation>
    </message>
    <message>
        <source>no channel %1</source>
        <translation>kein Kanal %1</translation>
    </message>
    <message>
        <source>%1 is not available</source>
        <translation>%1 ist nicht verfügbar</translation>
    </message>
    <message numerus="yes">
        <source>%n wrapping</source>
        <translation>
            <numerusform>%n in Nacharbeit</numerusform>
            <numerusform>%n in Nacharbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending or wrapping</source>
        <translation>
            <numerusform>%n offen oder in Nacharbeit</numerusform>
            <numerusform>%n offen oder in Nacharbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>A channel, how many tasks it may have, and what fills it.</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>It is canceled in %1 unless somebody accepts it.</source>
        <translation>In %1 wird sie abgebrochen, wenn niemand sie annimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n before that</source>
        <extracomment>In front of the newest of a list: how many others there are, which are older.</extracomment>
        <translation>
            <numerusform>%n davor</numerusform>
            <numerusform>%n davor</numerusform>
        </translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>gehalten seit %1</translation>
    </message>
    <message numerus="yes">
        <source>It is offered to %n workers at once, and none of them has answered yet: %1.</source>
        <extracomment>Workers who are asked at the same time.</extracomment>
        <translation>
            <numerusform>Sie ist %n Mitarbeiter angeboten, der noch nicht geantwortet hat: %1.</numerusform>
            <numerusform>Sie ist %n Mitarbeitern zugleich angeboten, und keiner von ihnen hat schon geantwortet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered: %1.</source>
        <translation>Angeboten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>nor do %n other filters</source>
        <extracomment>Behind some filters that do not fit.</extracomment>
        <translation>
            <numerusform>ein weiterer passt auch nicht</numerusform>
            <numerusform>%n weitere passen auch nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A status, and when it came: &quot;timeout 14:01:12&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>TaskRouter itself says who of all in the queue is available and fits the step: %n.</source>
        <translation>
            <numerusform>TaskRouter selbst sagt, wer von allen in der Warteschlange verfügbar ist und zum Schritt passt: %n.</numerusform>
            <numerusform>TaskRouter selbst sagt, wer von allen in der Warteschlange verfügbar ist und zum Schritt passt: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 TaskRouter says otherwise than our reading of the step&apos;s expression; TaskRouter&apos;s answer counts.</source>
        <translation>Über %1 sagt TaskRouter anderes als unsere Lesart des Ausdrucks des Schritts; es gilt TaskRouters Antwort.</translation>
    </message>
    <message>
        <source>The task has more offers than the %L1 that were read.</source>
        <translation>Die Aufgabe hat mehr Angebote als die %L1, die gelesen wurden.</translation>
    </message>
    <message>
        <source>Of the %L1 offers that were read, nobody accepted one: %2.</source>
        <extracomment>How many offers; what became of them: &quot;323 offers ran out, 330 were rejected&quot;.</extracomment>
        <translation>Von den %L1 gelesenen Angeboten hat niemand eines angenommen: %2.</translation>
    </message>
    <message>
        <source>It was offered more than %L1 times, and TaskRouter cancels a task after 1,000 offers.</source>
        <translation>Sie wurde mehr als %L1-mal angeboten, und TaskRouter bricht eine Aufgabe nach 1.000 Angeboten ab.</translation>
    </message>
</context>
<context>
    <name>Desk::DiagnosisReport</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>am nächsten: %1</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>zeigt sich jetzt</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it waits</source>
        <translation>Wo sie wartet</translation>
    </message>
    <message>
        <source>Who matches, term by term</source>
        <translation>Wer passt, Bedingung für Bedingung</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>entry %1 of the journal</source>
        <translation>Eintrag %1 im Journal</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Where it waited</source>
        <translation>Wo sie gewartet hat</translation>
    </message>
    <message>
        <source>Times without “UTC” are in %1.</source>
        <extracomment>A time zone, as its distance from UTC: &quot;UTC+02:00&quot;</extracomment>
        <translation>Zeiten ohne „UTC“ sind in %1.</translation>
    </message>
</context>
<context>
    <name>Desk::DirectoryNames</name>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>Desk::DraftStore</name>
    <message>
        <source>The drafts of last time cannot be read: %1</source>
        <translation>Die Entwürfe vom letzten Mal sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The drafts of last time cannot be read; the file is kept as %1.</source>
        <translation>Die Entwürfe vom letzten Mal sind nicht lesbar; die Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The drafts of last time cannot be read, and the file %1 cannot be moved.</source>
        <translation>Die Entwürfe vom letzten Mal sind nicht lesbar, und die Datei %1 lässt sich nicht verschieben.</translation>
    </message>
    <message>
        <source>What you type cannot be saved for next time: %1</source>
        <translation>Ihre Eingaben lassen sich nicht für das nächste Mal speichern: %1</translation>
    </message>
    <message>
        <source>another program holds %1</source>
        <translation>ein anderes Programm hält %1 fest</translation>
    </message>
</context>
<context>
    <name>Desk::DryRun</name>
    <message>
        <source>it moved since you began: version %1 → %2, you are asked first</source>
        <translation>geändert, seit Sie begonnen haben: Version %1 → %2, Sie werden zuerst gefragt</translation>
    </message>
    <message>
        <source>it moved since you began, you are asked first</source>
        <translation>geändert, seit Sie begonnen haben, Sie werden zuerst gefragt</translation>
    </message>
    <message>
        <source>no version, so it is fetched and compared first</source>
        <translation>keine Version, darum wird zuerst abgerufen und verglichen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 ist da</translation>
    </message>
    <message>
        <source>Dry run: would be refused.</source>
        <translation>Trockenlauf: würde abgelehnt.</translation>
    </message>
    <message>
        <source>Dry run: would be refused with %1.</source>
        <translation>Trockenlauf: würde mit %1 abgelehnt.</translation>
    </message>
    <message>
        <source>Dry run: doubtful — %1.</source>
        <translation>Trockenlauf: fraglich — %1.</translation>
    </message>
    <message>
        <source>Dry run: would be taken — %1.</source>
        <translation>Trockenlauf: würde angenommen — %1.</translation>
    </message>
</context>
<context>
    <name>Desk::Endpoint</name>
    <message>
        <source>There is no server to ask: the address has no host.</source>
        <translation>Es gibt keinen Server zu fragen: die Adresse hat keinen Host.</translation>
    </message>
    <message>
        <source>The server&apos;s address must begin with https://.</source>
        <translation>Die Adresse des Servers muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The server&apos;s address must hold no user name and no password.</source>
        <translation>Die Adresse des Servers darf weder Benutzernamen noch Kennwort enthalten.</translation>
    </message>
    <message>
        <source>The server&apos;s address must be a host and a port alone, without a path.</source>
        <translation>Die Adresse des Servers darf nur Host und Port sein, ohne Pfad.</translation>
    </message>
    <message>
        <source>Plain http would show the credentials to everyone on the way to %1. Use https.</source>
        <translation>Einfaches http würde die Zugangsdaten jedem auf dem Weg zu %1 zeigen. Benutzen Sie https.</translation>
    </message>
    <message>
        <source>The account or API key has a character that cannot be sent.</source>
        <translation>Das Konto oder der API-Schlüssel hat ein Zeichen, das nicht gesendet werden kann.</translation>
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
        <translation>TWILIO_ACCOUNT_SID ist nicht gesetzt, die Zugangsdaten eines Kontos aber schon.</translation>
    </message>
    <message>
        <source>TWILIO_API_SECRET is not set, but TWILIO_API_KEY is.</source>
        <translation>TWILIO_API_SECRET ist nicht gesetzt, TWILIO_API_KEY aber schon.</translation>
    </message>
    <message>
        <source>TWILIO_API_KEY is not set, but TWILIO_API_SECRET is.</source>
        <translation>TWILIO_API_KEY ist nicht gesetzt, TWILIO_API_SECRET aber schon.</translation>
    </message>
    <message>
        <source>TWILIO_ACCOUNT_SID is set, but neither TWILIO_AUTH_TOKEN nor TWILIO_API_KEY with TWILIO_API_SECRET is.</source>
        <translation>TWILIO_ACCOUNT_SID ist gesetzt, aber weder TWILIO_AUTH_TOKEN noch TWILIO_API_KEY mit TWILIO_API_SECRET.</translation>
    </message>
    <message>
        <source>it has blanks or other characters that no secret has.</source>
        <translation>hat Leerzeichen oder andere Zeichen, die in keinem Geheimnis vorkommen.</translation>
    </message>
    <message>
        <source>“%1” is no region, such as us1 or ie1.</source>
        <translation>„%1“ ist keine Region wie us1 oder ie1.</translation>
    </message>
    <message>
        <source>“%1” is no edge, such as ashburn or dublin.</source>
        <translation>„%1“ ist kein Edge wie ashburn oder dublin.</translation>
    </message>
    <message>
        <source>it holds a placeholder, not a value. What started the program did not replace it.</source>
        <translation>darin steht ein Platzhalter, kein Wert. Was das Programm gestartet hat, hat ihn nicht ersetzt.</translation>
    </message>
    <message>
        <source>there are quotation marks around the value. Take them away.</source>
        <translation>um den Wert stehen Anführungszeichen. Nehmen Sie sie weg.</translation>
    </message>
    <message>
        <source>it begins with SK, as the SID of an API key does: that belongs into TWILIO_API_KEY, beside the account&apos;s own SID (AC…).</source>
        <translation>es beginnt mit SK wie die SID eines API-Schlüssels: die gehört nach TWILIO_API_KEY, neben die SID des Kontos (AC…).</translation>
    </message>
    <message>
        <source>the edge of “%1” is not known here. Set TWILIO_EDGE as well.</source>
        <translation>der Edge von „%1“ ist hier nicht bekannt. Setzen Sie auch TWILIO_EDGE.</translation>
    </message>
</context>
<context>
    <name>Desk::ErrorText</name>
    <message>
        <source>TaskRouter does not know this task.</source>
        <translation>TaskRouter kennt diese Aufgabe nicht.</translation>
    </message>
    <message>
        <source>Tasks are deleted five minutes after they end. If it has not ended, check the workspace and the account.</source>
        <translation>Aufgaben werden fünf Minuten nach ihrem Ende gelöscht. Ist sie nicht beendet, prüfen Sie Arbeitsbereich und Konto.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this reservation.</source>
        <translation>TaskRouter kennt diese Reservierung nicht.</translation>
    </message>
    <message>
        <source>Its task may be gone: tasks are deleted five minutes after they end. What is shown is the last copy we saw.</source>
        <translation>Ihre Aufgabe ist vielleicht fort: Aufgaben werden fünf Minuten nach ihrem Ende gelöscht. Gezeigt wird der letzte Stand, den wir sahen.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this workspace.</source>
        <translation>TaskRouter kennt diesen Arbeitsbereich nicht.</translation>
    </message>
    <message>
        <source>Check its SID and that it belongs to this account.</source>
        <translation>Prüfen Sie die SID und ob er zu diesem Konto gehört.</translation>
    </message>
    <message>
        <source>Refresh and look at what it is now.</source>
        <translation>Aktualisieren Sie und sehen Sie den jetzigen Stand an.</translation>
    </message>
    <message>
        <source>TaskRouter refused the request.</source>
        <translation>TaskRouter hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The details say which part of it.</source>
        <translation>Die Einzelheiten sagen, welchen Teil.</translation>
    </message>
    <message>
        <source>Loading was canceled.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What had come until then is shown.</source>
        <translation>Gezeigt wird, was bis dahin kam.</translation>
    </message>
    <message>
        <source>This cannot be asked for.</source>
        <translation>Danach lässt sich nicht fragen.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>Der Name des Servers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the region and edge of the profile.</source>
        <translation>Prüfen Sie das Netz, das VPN und Region und Edge des Profils.</translation>
    </message>
    <message>
        <source>Nothing listens at the server&apos;s address.</source>
        <translation>Unter der Adresse des Servers antwortet niemand.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Es gibt keine Netzverbindung.</translation>
    </message>
    <message>
        <source>What is shown is from before. We keep trying.</source>
        <translation>Gezeigt wird der Stand von vorher. Wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Der Proxy hat die Anfrage nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The server pointed to another address, which is never followed.</source>
        <translation>Der Server verwies auf eine andere Adresse; dem wird nie gefolgt.</translation>
    </message>
    <message>
        <source>Often this is the sign-in page of a network: open any page in a browser, sign in, try again.</source>
        <translation>Oft ist das die Anmeldeseite eines Netzes: öffnen Sie eine Seite im Browser, melden Sie sich an und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The account SID or its token was not accepted.</source>
        <translation>Die Konto-SID oder ihr Token wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>These credentials have no right to do this.</source>
        <translation>Diese Zugangsdaten haben dazu kein Recht.</translation>
    </message>
    <message>
        <source>Use an API key with TaskRouter rights, or the account&apos;s own token.</source>
        <translation>Benutzen Sie einen API-Schlüssel mit TaskRouter-Rechten oder das Token des Kontos.</translation>
    </message>
    <message>
        <source>The reservation was changed by somebody else meanwhile.</source>
        <translation>Die Reservierung wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Refresh, compare, and decide again.</source>
        <translation>Aktualisieren, vergleichen und neu entscheiden.</translation>
    </message>
    <message>
        <source>Too many requests: TaskRouter asks us to wait.</source>
        <translation>Zu viele Anfragen: TaskRouter bittet uns zu warten.</translation>
    </message>
    <message>
        <source>TaskRouter has a problem of its own.</source>
        <translation>TaskRouter hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>Die Antwort ist kein JSON.</translation>
    </message>
    <message>
        <source>The details show it as it came.</source>
        <translation>Die Einzelheiten zeigen sie, wie sie kam.</translation>
    </message>
    <message>
        <source>The answer is not what was asked for.</source>
        <translation>Die Antwort ist nicht das, wonach gefragt war.</translation>
    </message>
    <message>
        <source>The details say which field.</source>
        <translation>Die Einzelheiten sagen, welches Feld.</translation>
    </message>
    <message>
        <source>The answer is too large and was stopped.</source>
        <translation>Die Antwort ist zu groß und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Ask for less: a smaller page, or a filter.</source>
        <translation>Fragen Sie nach weniger: eine kleinere Seite oder ein Filter.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Connect to an account…</source>
        <translation>Mit einem Konto verbinden…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>no status line</source>
        <translation>keine Statuszeile</translation>
    </message>
    <message>
        <source>… cut here</source>
        <translation>… hier abgeschnitten</translation>
    </message>
    <message>
        <source>The list goes on at another address, which was not asked: the credentials go to no one else.</source>
        <translation>Die Liste geht unter einer anderen Adresse weiter, die nicht gefragt wurde: die Zugangsdaten gehen an niemand anderen.</translation>
    </message>
    <message>
        <source>The pages of the list run in a circle; reading stopped at the first that came again.</source>
        <translation>Die Seiten der Liste laufen im Kreis; gelesen wurde bis zur ersten, die wiederkam.</translation>
    </message>
    <message>
        <source>The list goes on, but the address of its next page is not a whole URL.</source>
        <translation>Die Liste geht weiter, aber die Adresse ihrer nächsten Seite ist keine ganze URL.</translation>
    </message>
    <message>
        <source>A safe connection to the server could not be made.</source>
        <translation>Eine sichere Verbindung zum Server kam nicht zustande.</translation>
    </message>
    <message>
        <source>Nothing was sent. The details say why, and what can be done.</source>
        <translation>Nichts wurde gesendet. Die Einzelheiten sagen, warum und was zu tun ist.</translation>
    </message>
    <message>
        <source>Check https_proxy, all_proxy and no_proxy, or the proxy settings of this computer.</source>
        <translation>Prüfen Sie https_proxy, all_proxy und no_proxy oder die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>It comes from in between: a network that wants a sign-in, a proxy, a portal. TaskRouter has said nothing. Open any page in a browser to see; this goes on by itself when it is gone.</source>
        <translation>Sie kommt von unterwegs: ein Netz, das eine Anmeldung will, ein Proxy, ein Portal. TaskRouter hat nichts gesagt. Öffnen Sie zum Nachsehen irgendeine Seite im Browser; hier geht es von selbst weiter, sobald sie weg ist.</translation>
    </message>
    <message>
        <source>Something else answered in TaskRouter&apos;s place.</source>
        <translation>Etwas anderes hat an der Stelle von TaskRouter geantwortet.</translation>
    </message>
    <message>
        <source>A web page answered in TaskRouter&apos;s place.</source>
        <translation>Eine Webseite hat an der Stelle von TaskRouter geantwortet.</translation>
    </message>
    <message>
        <source>A gateway in front of TaskRouter has a problem.</source>
        <translation>Ein Gateway vor TaskRouter hat ein Problem.</translation>
    </message>
    <message>
        <source>It is asked again by itself; the details say what it answered.</source>
        <translation>Es wird von selbst wieder gefragt; die Einzelheiten sagen, was es geantwortet hat.</translation>
    </message>
    <message>
        <source>It is asked again by itself; the details help its support.</source>
        <translation>Es wird von selbst wieder gefragt; die Einzelheiten helfen dem Support.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Unter %1 antwortet niemand.</translation>
    </message>
    <message>
        <source>There is no server by the name of %1.</source>
        <translation>Einen Server namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>TaskRouter refused the request: a value in it, or the state that the reservation is in, does not fit.</source>
        <translation>TaskRouter hat die Anfrage abgelehnt: Ein Wert darin oder der Zustand der Reservierung passt nicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show field</source>
        <translation>Feld zeigen</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>Reading goes on in a moment: TaskRouter is not asked more often than that in a minute.</source>
        <translation>Gelesen wird gleich weiter: Öfter wird TaskRouter in einer Minute nicht gefragt.</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <translation>In %1 können Sie es wieder versuchen.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>Connect again with the right ones; automatic refreshing is off until then.</source>
        <translation>Verbinden Sie sich mit den richtigen neu; bis dahin wird nicht von selbst aktualisiert.</translation>
    </message>
    <message>
        <source>Automatic refreshing is off until you try again. In training this is a fault that the trainer can take away.</source>
        <translation>Bis Sie es wieder versuchen, wird nicht von selbst aktualisiert. In der Übung ist das eine Störung, die der Trainer wegnehmen kann.</translation>
    </message>
    <message>
        <source>In training this is a fault that the trainer can take away; then try again.</source>
        <translation>In der Übung ist das eine Störung, die der Trainer wegnehmen kann; versuchen Sie es danach wieder.</translation>
    </message>
    <message>
        <source>It asks to wait until %1.</source>
        <translation>Gewartet werden soll bis %1.</translation>
    </message>
    <message>
        <source>Something else answered in TaskRouter&apos;s place and asks to wait.</source>
        <translation>Etwas anderes hat an TaskRouters Stelle geantwortet und bittet zu warten.</translation>
    </message>
    <message>
        <source>A web page answered in TaskRouter&apos;s place and asks to wait.</source>
        <translation>Eine Webseite hat an TaskRouters Stelle geantwortet und bittet zu warten.</translation>
    </message>
    <message>
        <source>What had come of this list until then is not used.</source>
        <translation>Was bis dahin von dieser Liste kam, wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The proxy wants a user and a password.</source>
        <translation>Der Proxy verlangt einen Benutzer und ein Passwort.</translation>
    </message>
    <message>
        <source>Sign in to it; nothing was sent to TaskRouter, and nothing is asked by itself until then.</source>
        <translation>Melden Sie sich an ihm an; an TaskRouter wurde nichts gesendet, und bis dahin wird nichts von selbst gefragt.</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Am Proxy anmelden…</translation>
    </message>
    <message>
        <source>It asks to wait for %1.</source>
        <translation>Gewartet werden soll %1.</translation>
    </message>
    <message>
        <source>A telephone rings for this reservation: until somebody answers, TaskRouter takes nothing else for it.</source>
        <translation>Für diese Reservierung klingelt ein Telefon: bis jemand abnimmt, nimmt TaskRouter nichts anderes dafür an.</translation>
    </message>
    <message>
        <source>Wait for the answer; what it came to is shown then.</source>
        <translation>Warten Sie, bis jemand abnimmt; danach wird gezeigt, was daraus wurde.</translation>
    </message>
    <message>
        <source>The reservation is %1 already.</source>
        <translation>Die Reservierung ist schon %1.</translation>
    </message>
    <message>
        <source>Look at what it is now, and decide again.</source>
        <translation>Sehen Sie nach, wie sie jetzt ist, und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Show tasks</source>
        <translation>Aufgaben zeigen</translation>
    </message>
    <message>
        <source>Training simulator</source>
        <translation>Trainingssimulator</translation>
    </message>
    <message>
        <source>It comes from in between: a network that wants a sign-in, a proxy, a portal. TaskRouter has said nothing. Open any page in a browser to see, and try again.</source>
        <translation>Es kommt von dazwischen: von einem Netz, das eine Anmeldung will, einem Proxy, einem Portal. TaskRouter hat nichts gesagt. Öffnen Sie irgendeine Seite im Browser, um es zu sehen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Connect again with the right ones.</source>
        <translation>Verbinden Sie sich neu, mit den richtigen.</translation>
    </message>
    <message>
        <source>This was not asked for in the recording until then.</source>
        <translation>Danach wurde in der Aufzeichnung bis dahin nicht gefragt.</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>Davon ist nichts bekannt.</translation>
    </message>
    <message>
        <source>There is no such task at this moment.</source>
        <translation>Diese Aufgabe gibt es in diesem Augenblick nicht.</translation>
    </message>
    <message>
        <source>It may not have come yet, or it ended more than five minutes ago.</source>
        <translation>Vielleicht ist sie noch nicht eingetroffen, oder sie ist seit mehr als fünf Minuten beendet.</translation>
    </message>
</context>
<context>
    <name>Desk::EventsTable</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>Desk::EventsView</name>
    <message numerus="yes">
        <source>%n event(s) of: %1</source>
        <translation>
            <numerusform>%n Ereignis zu: %1</numerusform>
            <numerusform>%n Ereignisse zu: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy event SID</source>
        <translation>SID des Ereignisses kopieren</translation>
    </message>
    <message>
        <source>Copy what it is about</source>
        <translation>Betroffene SID kopieren</translation>
    </message>
    <message>
        <source>Show the reservation</source>
        <translation>Die Reservierung zeigen</translation>
    </message>
    <message>
        <source>Copy all events</source>
        <translation>Alle Ereignisse kopieren</translation>
    </message>
    <message>
        <source>No event matches “%1”.</source>
        <translation>Kein Ereignis passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n event(s) in all.</source>
        <translation>
            <numerusform>Insgesamt gibt es %n Ereignis.</numerusform>
            <numerusform>Insgesamt gibt es %n Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>Desk::Evidence</name>
    <message>
        <source>The line is too long for a callback; it was left out.</source>
        <translation>Die Zeile ist zu lang für einen Callback; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This is no body of an event callback.</source>
        <translation>Das ist kein Inhalt eines Event-Callbacks.</translation>
    </message>
    <message>
        <source>%1 is not what belongs there; it was left out.</source>
        <translation>%1 ist nicht, was dorthin gehört; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It cannot be unpacked: %1</source>
        <translation>Das lässt sich nicht entpacken: %1</translation>
    </message>
    <message>
        <source>It is damaged or breaks off: %1</source>
        <translation>Das ist beschädigt oder bricht ab: %1</translation>
    </message>
    <message>
        <source>More is packed in it than is read.</source>
        <translation>Darin ist mehr gepackt, als gelesen wird.</translation>
    </message>
    <message numerus="yes">
        <source>There is more than fits into one story: %n facts were left out.</source>
        <translation>
            <numerusform>Es gibt mehr, als in eine Geschichte passt: %n Angabe wurde ausgelassen.</numerusform>
            <numerusform>Es gibt mehr, als in eine Geschichte passt: %n Angaben wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it tells of a task.</source>
        <translation>Nichts darin erzählt von einer Aufgabe.</translation>
    </message>
    <message>
        <source>Nothing in %1 tells of a task.</source>
        <translation>Nichts in %1 erzählt von einer Aufgabe.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>%n weitere Stelle war nicht lesbar.</numerusform>
            <numerusform>%n weitere Stellen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>An event of another service (%1).</source>
        <translation>Ein Ereignis eines anderen Dienstes (%1).</translation>
    </message>
    <message>
        <source>An event callback without a type.</source>
        <translation>Ein Event-Callback ohne Typ.</translation>
    </message>
    <message>
        <source>The reservation %1 does not say whose it is; it was left out.</source>
        <translation>Die Reservierung %1 sagt nicht, wozu sie gehört; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a folder; open one of the files in it.</source>
        <translation>%1 ist ein Ordner; öffnen Sie eine der Dateien darin.</translation>
    </message>
    <message>
        <source>%1 is no file, but a pipe or a device.</source>
        <translation>%1 ist keine Datei, sondern eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Da ist nichts darin.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is none of the files that tell of tasks: event callbacks, Event Streams, lists of the API, a HAR, a bug bundle.</source>
        <translation>%1 ist keine der Dateien, die von Aufgaben erzählen: Event-Callbacks, Event Streams, Listen der API, ein HAR, ein Fehlerpaket.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>%1 lässt sich nicht entpacken: %2</translation>
    </message>
    <message>
        <source>Entry %1 has no request.</source>
        <translation>Eintrag %1 hat keine Anfrage.</translation>
    </message>
    <message>
        <source>Entry %1 does not say when it was.</source>
        <translation>Eintrag %1 sagt nicht, wann das war.</translation>
    </message>
    <message>
        <source>An answer that cannot be read as JSON.</source>
        <translation>Eine Antwort, die nicht als JSON lesbar ist.</translation>
    </message>
    <message>
        <source>An answer that cannot be read as JSON, or breaks off.</source>
        <translation>Eine Antwort, die nicht als JSON lesbar ist oder abbricht.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to other services, which tell nothing of a task.</source>
        <translation>
            <numerusform>%n Anfrage an einen anderen Dienst, die nichts von einer Aufgabe erzählt.</numerusform>
            <numerusform>%n Anfragen an andere Dienste, die nichts von einer Aufgabe erzählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to TaskRouter that were not answered with data.</source>
        <translation>
            <numerusform>%n Anfrage an TaskRouter, die nicht mit Daten beantwortet wurde.</numerusform>
            <numerusform>%n Anfragen an TaskRouter, die nicht mit Daten beantwortet wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers whose bodies are not in the file: save it with content.</source>
        <translation>
            <numerusform>%n Antwort, deren Inhalt nicht in der Datei steht: mit Inhalten speichern.</numerusform>
            <numerusform>%n Antworten, deren Inhalt nicht in der Datei steht: mit Inhalten speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be read as JSON.</source>
        <translation>Das ist nicht als JSON lesbar.</translation>
    </message>
    <message>
        <source>This is nothing that tells of a task.</source>
        <translation>Das ist nichts, was von einer Aufgabe erzählt.</translation>
    </message>
    <message>
        <source>One entry is longer than %1 MB; it was left out.</source>
        <translation>Ein Eintrag ist länger als %1 MB; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It is damaged here; only what stands before was read.</source>
        <translation>Hier ist es beschädigt; nur was davor steht, wurde gelesen.</translation>
    </message>
    <message>
        <source>It breaks off here; what stands before was read.</source>
        <translation>Hier bricht es ab; was davor steht, wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceChooser</name>
    <message>
        <source>Filter tasks</source>
        <translation>Aufgaben filtern</translation>
    </message>
    <message>
        <source>Choose a task</source>
        <translation>Eine Aufgabe wählen</translation>
    </message>
    <message numerus="yes">
        <source>The text tells of %n tasks</source>
        <translation>
            <numerusform>Der Text erzählt von %n Aufgabe</numerusform>
            <numerusform>Der Text erzählt von %n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tells of %n tasks</source>
        <translation>
            <numerusform>%1 erzählt von %n Aufgabe</numerusform>
            <numerusform>%1 erzählt von %n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not all of it could be read: %n places.</source>
        <translation>
            <numerusform>Nicht alles war lesbar: %n Stelle.</numerusform>
            <numerusform>Nicht alles war lesbar: %n Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceDesk</name>
    <message>
        <source>Open e&amp;vidence…</source>
        <translation>&amp;Belege öffnen…</translation>
    </message>
    <message>
        <source>Search &amp;kept stories…</source>
        <translation>Aufbewahrte &amp;Geschichten suchen…</translation>
    </message>
    <message>
        <source>No story is kept of %1.</source>
        <translation>Von %1 ist keine Geschichte aufbewahrt.</translation>
    </message>
    <message>
        <source>the kept stories</source>
        <translation>den aufbewahrten Geschichten</translation>
    </message>
    <message>
        <source>Open evidence</source>
        <translation>Belege öffnen</translation>
    </message>
    <message>
        <source>Files that tell of tasks (*.har *.json *.ndjson *.jsonl *.txt *.log *.zip *.gz);;All files (*)</source>
        <translation>Dateien, die von Aufgaben erzählen (*.har *.json *.ndjson *.jsonl *.txt *.log *.zip *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>a dropped text</source>
        <translation>einem hierher gezogenen Text</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceProgress</name>
    <message>
        <source>Reading evidence</source>
        <translation>Belege werden gelesen</translation>
    </message>
    <message>
        <source>What has been read</source>
        <translation>Was gelesen ist</translation>
    </message>
    <message>
        <source>the dropped text</source>
        <translation>der hierher gezogene Text</translation>
    </message>
    <message>
        <source>%1: %2 of %3 have been read.</source>
        <translation>%1: %2 von %3 sind gelesen.</translation>
    </message>
    <message>
        <source>%1 is being read.</source>
        <translation>%1 wird gelesen.</translation>
    </message>
</context>
<context>
    <name>Desk::Exchange</name>
    <message>
        <source>No complete answer within %1 seconds.</source>
        <translation>Keine vollständige Antwort in %1 Sekunden.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The answer is longer than %1 MiB; the rest was not read.</source>
        <translation>Die Antwort ist länger als %1 MiB; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid until %3.</source>
        <translation>Zertifikat von %1, ausgestellt von %2, gültig bis %3.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1.</source>
        <translation>Die Uhr dieses Rechners zeigt %1.</translation>
    </message>
    <message>
        <source>Nothing came for %1 seconds.</source>
        <translation>%1 Sekunden lang kam nichts.</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came; the request was not written again.</source>
        <translation>Die Verbindung ging verloren, bevor eine Antwort kam; die Anfrage wurde nicht noch einmal geschrieben.</translation>
    </message>
    <message>
        <source>It was issued by an authority that is not known here: if a company proxy or a server of your own has one, name its CA file in the profile or with --ca-file.</source>
        <translation>Es stammt von einer Stelle, die hier nicht bekannt ist: Hat ein Firmenproxy oder ein eigener Server eine solche, nennen Sie deren CA-Datei im Profil oder mit --ca-file.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer; if they are right, whoever runs the server has to renew the certificate.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers; stimmen sie, muss das Zertifikat von dem erneuert werden, der den Server betreibt.</translation>
    </message>
    <message>
        <source>It is another host&apos;s: check the address, or the region and the edge, of the profile.</source>
        <translation>Es gehört einem anderen Host: Prüfen Sie im Profil die Adresse oder Region und Edge.</translation>
    </message>
    <message>
        <source>What listens there does not speak https: check the port. Plain http, or another program, answers at it.</source>
        <translation>Was dort antwortet, spricht kein https: Prüfen Sie den Port. Unverschlüsseltes http oder ein anderes Programm antwortet.</translation>
    </message>
</context>
<context>
    <name>Desk::Explain</name>
    <message>
        <source>%1 tells of no task.</source>
        <translation>%1 erzählt von keiner Aufgabe.</translation>
    </message>
    <message>
        <source>%1 tells nothing of %2.</source>
        <translation>%1 erzählt nichts von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tells of %n tasks; name one with --task:</source>
        <translation>
            <numerusform>%1 erzählt von %n Aufgabe; nennen Sie sie mit --task:</numerusform>
            <numerusform>%1 erzählt von %n Aufgaben; nennen Sie eine mit --task:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExplainRun</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>No credentials: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or name a profile or --training.</source>
        <translation>Keine Zugangsdaten: Setzen Sie TWILIO_ACCOUNT_SID und TWILIO_AUTH_TOKEN, oder nennen Sie ein Profil oder --training.</translation>
    </message>
    <message>
        <source>“%1” names the region %2, whose edge is not known here. Add its edge to the profile.</source>
        <translation>„%1“ nennt die Region %2, deren Edge hier nicht bekannt ist. Tragen Sie ihren Edge im Profil ein.</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>„%1“ wurde nicht geöffnet. %2</translation>
    </message>
    <message>
        <source>“%1” is not of %2.</source>
        <translation>„%1“ gehört nicht zu %2.</translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message>
        <source>&amp;Make cells that begin like a formula harmless (a &apos; before = + - @)</source>
        <translation>Zellen, die wie eine Formel beginnen, &amp;unschädlich machen (ein &apos; vor = + - @)</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark, for spreadsheets that guess the encoding</source>
        <translation>Mit &amp;Byte-Reihenfolge-Marke beginnen, für Tabellenprogramme, die die Kodierung raten</translation>
    </message>
    <message>
        <source>CSV, comma separated</source>
        <translation>CSV, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>TSV, tab separated</source>
        <translation>TSV, mit Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>JSON, every property</source>
        <translation>JSON, jede Eigenschaft</translation>
    </message>
    <message>
        <source>Names come from a server. A spreadsheet takes a cell that begins with = + - @ for a formula and runs it.</source>
        <translation>Namen kommen von einem Server. Ein Tabellenprogramm hält eine Zelle, die mit = + - @ beginnt, für eine Formel und führt sie aus.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>TSV files (*.tsv)</source>
        <translation>TSV-Dateien (*.tsv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>This is a folder: add a file name.</source>
        <translation>Das ist ein Ordner: fügen Sie einen Dateinamen hinzu.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>The rows that are shown, in their order, with the columns that are shown.</source>
        <translation>Die gezeigten Zeilen in ihrer Reihenfolge, mit den gezeigten Spalten.</translation>
    </message>
    <message>
        <source>The rows that are shown, in their order, with every property.</source>
        <translation>Die gezeigten Zeilen in ihrer Reihenfolge, mit jeder Eigenschaft.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>The file was not written: %1. Choose another place.</source>
        <translation>Die Datei wurde nicht geschrieben: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>CSV, semicolon separated (spreadsheets with a decimal comma)</source>
        <translation>CSV, durch Semikolons getrennt (Tabellenprogramme mit Dezimalkomma)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Markdown, for a ticket or a chat</source>
        <translation>Markdown, für ein Ticket oder einen Chat</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown-Dateien (*.md)</translation>
    </message>
</context>
<context>
    <name>Desk::FaultsView</name>
    <message>
        <source>How &amp;often</source>
        <translation>Wie &amp;oft</translation>
    </message>
    <message>
        <source>&amp;Likely by</source>
        <translation>Wahr&amp;scheinlich zu</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Was schiefgeht</translation>
    </message>
    <message>
        <source>With requests</source>
        <translation>Bei Anfragen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Likely by</source>
        <translation>Wahrscheinlich zu</translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation>Störung hinzufügen</translation>
    </message>
    <message>
        <source>None: the simulator answers as it should.</source>
        <translation>Keine: der Simulator antwortet, wie er soll.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Three times</source>
        <translation>Dreimal</translation>
    </message>
    <message>
        <source>Until removed</source>
        <translation>Bis sie entfernt wird</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation>&amp;Was schiefgeht</translation>
    </message>
    <message>
        <source>With re&amp;quests</source>
        <translation>Bei An&amp;fragen</translation>
    </message>
    <message>
        <source>This happens to lists alone.</source>
        <translation>Das kann nur Listen treffen.</translation>
    </message>
    <message>
        <source>This happens to updates alone.</source>
        <translation>Das kann nur Änderungen treffen.</translation>
    </message>
    <message>
        <source>Faults that are on, and those that struck</source>
        <translation>Laufende Störungen, und die, die zugeschlagen haben</translation>
    </message>
    <message>
        <source>over: struck %1 at %2</source>
        <translation>vorbei: traf %1 um %2</translation>
    </message>
</context>
<context>
    <name>Desk::FindingsTable</name>
    <message>
        <source>What is odd about the workspace</source>
        <translation>Was am Arbeitsbereich auffällt</translation>
    </message>
</context>
<context>
    <name>Desk::FormGroup</name>
    <message>
        <source>%1 of %2 set</source>
        <translation>%1 von %2 gesetzt</translation>
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
            <numerusform>Aufgeklappt, %n gesetzt</numerusform>
            <numerusform>Aufgeklappt, %n gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded, %n set</source>
        <translation>
            <numerusform>Zugeklappt, %n gesetzt</numerusform>
            <numerusform>Zugeklappt, %n gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
</context>
<context>
    <name>Desk::FormView</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>This action has no parameters.</source>
        <translation>Diese Aktion hat keine Parameter.</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>Nichts ist gesetzt.</translation>
    </message>
    <message>
        <source>No parameter matches.</source>
        <translation>Kein Parameter passt.</translation>
    </message>
</context>
<context>
    <name>Desk::GoalsView</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>This scenario has no goals.</source>
        <translation>Dieses Szenario hat keine Ziele.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>There is nothing to reach here; look around.</source>
        <translation>Hier ist nichts zu erreichen; sehen Sie sich um.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Handout…</source>
        <translation>Handzettel…</translation>
    </message>
    <message>
        <source>Save what trainees get on paper as PDF: the words to them, the goals, who is there</source>
        <translation>Speichert als PDF, was Teilnehmer auf Papier bekommen: die Worte an sie, die Ziele, wer da ist</translation>
    </message>
    <message>
        <source>Text (*.txt);;PDF (*.pdf)</source>
        <translation>Text (*.txt);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save handout</source>
        <translation>Handzettel speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Das konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>Desk::GuideDialog</name>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n Kapitel</numerusform>
            <numerusform>%n Kapitel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::GuideStrip</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>Desk::Handout</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>There is nothing to reach here; look around.</source>
        <translation>Hier gibt es nichts zu erreichen; sehen Sie sich um.</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Desk::HeaderBar</name>
    <message>
        <source>Choose a workspace</source>
        <translation>Arbeitsbereich wählen</translation>
    </message>
    <message>
        <source>Loading workspaces…</source>
        <translation>Arbeitsbereiche werden geladen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Go to a SID, a name, a command…</source>
        <translation>Zu SID, Name oder Befehl gehen…</translation>
    </message>
</context>
<context>
    <name>Desk::Http</name>
    <message>
        <source>HTTP %1, without a body.</source>
        <translation>HTTP %1, ohne Inhalt.</translation>
    </message>
    <message>
        <source>HTTP %1, with a body that is not TaskRouter&apos;s.</source>
        <translation>HTTP %1, mit einem Inhalt, der nicht von TaskRouter ist.</translation>
    </message>
    <message>
        <source>The request was written to the network %1 times.</source>
        <translation>Die Anfrage wurde %1-mal ins Netz geschrieben.</translation>
    </message>
    <message>
        <source>HTTP %1 to %2. Redirections are not followed.</source>
        <translation>HTTP %1 nach %2. Umleitungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>HTTP %1, with an HTML page without words.</source>
        <translation>HTTP %1, mit einer HTML-Seite ohne Worte.</translation>
    </message>
    <message>
        <source>HTTP %1: “%2”</source>
        <translation>HTTP %1: „%2“</translation>
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
        <translation>Der Workspace konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The workflow could not be read</source>
        <translation>Der Workflow konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The task queues could not be read</source>
        <translation>Die Warteschlangen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The queue&apos;s workers could not be read</source>
        <translation>Die Mitarbeiter der Warteschlange konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The workers could not be read</source>
        <translation>Die Mitarbeiter konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The queue&apos;s statistics could not be read</source>
        <translation>Die Statistik der Warteschlange konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The queue&apos;s tasks could not be read</source>
        <translation>Die Aufgaben der Warteschlange konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>A worker&apos;s channels could not be read</source>
        <translation>Die Kanäle eines Mitarbeiters konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>A worker&apos;s wrap-ups could not be read</source>
        <translation>Die Nacharbeiten eines Mitarbeiters konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Events could not be read</source>
        <translation>Ereignisse konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Who fits the step could not be asked of TaskRouter</source>
        <translation>TaskRouter konnte nicht gefragt werden, wer zum Schritt passt</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionConflict</name>
    <message>
        <source>It cannot be fetched here.</source>
        <translation>Es kann hier nicht abgerufen werden.</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionForm</name>
    <message>
        <source>C&amp;lear field</source>
        <translation>Feld &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Paste request…</source>
        <translation>&amp;Anfrage einfügen…</translation>
    </message>
    <message>
        <source>&amp;Find a parameter</source>
        <translation>&amp;Parameter suchen</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Parameter suchen</translation>
    </message>
    <message>
        <source>Set only</source>
        <translation>Nur gesetzte</translation>
    </message>
    <message>
        <source>Show only what is set</source>
        <translation>Nur zeigen, was gesetzt ist</translation>
    </message>
    <message>
        <source>Choose a reservation to act on it.</source>
        <translation>Wählen Sie eine Reservierung, um zu handeln.</translation>
    </message>
    <message>
        <source>&amp;Undo in the form</source>
        <translation>Im Formular &amp;rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do in the form</source>
        <translation>Im Formular &amp;wiederholen</translation>
    </message>
    <message>
        <source>★ Preset ▾</source>
        <translation>★ Vorlage ▾</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Fill the form in from a preset, or save it as one</source>
        <translation>Formular aus einer Vorlage ausfüllen oder als eine speichern</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionPanel</name>
    <message>
        <source>Act</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <source>%1 was chosen before the reservation was loaded, and is not chosen now. %2</source>
        <translation>%1 wurde gewählt, bevor die Reservierung geladen war, und ist jetzt nicht gewählt. %2</translation>
    </message>
    <message>
        <source>%1 is not chosen: there is no reservation yet to choose it for.</source>
        <translation>%1 ist nicht gewählt: Es gibt noch keine Reservierung, für die es gelten könnte.</translation>
    </message>
    <message>
        <source>What you type is saved again.</source>
        <translation>Was Sie tippen, wird wieder gespeichert.</translation>
    </message>
    <message>
        <source>%1 is not chosen: there is nothing yet to choose it for.</source>
        <translation>%1 ist nicht gewählt: Es gibt noch nichts, wofür.</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionRequest</name>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Kopieren als</translation>
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
        <translation>curl &amp;mit dem Passwort</translation>
    </message>
    <message>
        <source>Copied. Credentials and secrets are read from the environment, not copied.</source>
        <translation>Kopiert. Zugangsdaten und Geheimnisse kommen aus der Umgebung, sie wurden nicht kopiert.</translation>
    </message>
    <message>
        <source>Copied with the password, readable by anyone. It leaves the clipboard in %1 seconds. Credentials are read from the environment, not copied.</source>
        <translation>Mit dem Passwort kopiert, für jeden lesbar. In %1 Sekunden verlässt es die Zwischenablage. Zugangsdaten werden aus der Umgebung gelesen, nicht kopiert.</translation>
    </message>
    <message>
        <source>%1 is not ready: nothing can be sent yet.</source>
        <translation>%1 ist nicht bereit: Noch kann nichts gesendet werden.</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionSend</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send anyway: %1</source>
        <translation>Trotzdem: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>You canceled it.</source>
        <translation>Sie haben es abgebrochen.</translation>
    </message>
    <message>
        <source>%1 That was at %2; nothing was sent since.</source>
        <translation>%1 Das war um %2; seither wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nichts wurde gesendet. %1</translation>
    </message>
</context>
<context>
    <name>Desk::Journal</name>
    <message>
        <source>The disk is full, so the journal in %1 cannot be written.</source>
        <translation>Die Platte ist voll, darum lässt sich das Journal in %1 nicht schreiben.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>Das Journal %1 lässt sich nicht schreiben: kein Recht dazu, oder die Platte ist nur lesbar.</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program.</source>
        <translation>Das Journal %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation>Das Journal %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The disk refused to write the journal %1; it may be full or broken.</source>
        <translation>Die Platte hat das Schreiben des Journals %1 verweigert; sie ist vielleicht voll oder defekt.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: %2</source>
        <translation>Das Journal %1 ist nicht benutzbar: %2</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2</source>
        <translation>Das Journal %1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1 It could not be moved away either, so nothing is written.</source>
        <translation>%1 Es ließ sich auch nicht beiseitelegen, darum wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 It was kept as %2, and a new journal begins.</source>
        <translation>%1 Es bleibt als %2 erhalten, und ein neues Journal beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could be read and were taken over;</source>
        <translation>
            <numerusform>%n Eintrag war lesbar und wurde übernommen;</numerusform>
            <numerusform>%n Einträge waren lesbar und wurden übernommen;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not.</source>
        <translation>
            <numerusform>%n nicht.</numerusform>
            <numerusform>%n nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: no permission.</source>
        <translation>Das Journal %1 ist nicht lesbar: kein Recht dazu.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program.</source>
        <translation>Das Journal stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The journal&apos;s file is damaged or not a journal.</source>
        <translation>Die Journaldatei ist beschädigt oder kein Journal.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Das Journal ist beschädigt.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>Der Ordner des Journals %1 ist nicht beschreibbar: kein Recht dazu, oder die Platte ist nur lesbar.</translation>
    </message>
    <message>
        <source>The journal is not open yet.</source>
        <translation>Das Journal ist noch nicht offen.</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>took effect</source>
        <translation>hat gewirkt</translation>
    </message>
    <message>
        <source>no change seen</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>changed otherwise</source>
        <translation>anders geändert</translation>
    </message>
    <message>
        <source>maybe twice</source>
        <translation>vielleicht doppelt</translation>
    </message>
    <message>
        <source>never known</source>
        <translation>nie bekannt</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: there is a folder of that name in its place.</source>
        <translation>Das Journal %1 lässt sich nicht öffnen: An seiner Stelle ist ein Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: what is there is no file, but a pipe or a device.</source>
        <translation>Das Journal %1 lässt sich nicht öffnen: Was dort ist, ist keine Datei, sondern eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be made: there is a file in its place.</source>
        <translation>Der Ordner %1 des Journals lässt sich nicht anlegen: An seiner Stelle ist eine Datei.</translation>
    </message>
    <message>
        <source>Another window of this program that was started before writes the journal. This one takes over when that one has ended.</source>
        <translation>Ein früher gestartetes Fenster dieses Programms schreibt das Journal. Dieses übernimmt es, wenn jenes beendet ist.</translation>
    </message>
</context>
<context>
    <name>Desk::JournalDetails</name>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>%1 · the body was cut</source>
        <translation>%1 · der Inhalt wurde gekürzt</translation>
    </message>
    <message>
        <source>Entry of the journal</source>
        <translation>Eintrag des Journals</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Kopfzeilen der Antwort</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>Kein Eintrag ist gewählt.</translation>
    </message>
    <message>
        <source>Choose one to see its request and its answer.</source>
        <translation>Wählen Sie einen, um Anfrage und Antwort zu sehen.</translation>
    </message>
    <message>
        <source>Body as it left, secrets masked:</source>
        <translation>Inhalt, wie er hinausging, Geheimnisse verdeckt:</translation>
    </message>
    <message>
        <source>The answer is outstanding.</source>
        <translation>Die Antwort steht noch aus.</translation>
    </message>
    <message>
        <source>TaskRouter took it.</source>
        <translation>TaskRouter hat sie angenommen.</translation>
    </message>
    <message>
        <source>TaskRouter answered that it did nothing.</source>
        <translation>TaskRouter hat geantwortet, dass es nichts getan hat.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nichts hat diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>It may have taken effect, or not. Look at the reservation before you send it again.</source>
        <translation>Sie hat vielleicht gewirkt, vielleicht nicht. Sehen Sie die Reservierung an, bevor Sie noch einmal senden.</translation>
    </message>
    <message>
        <source>No answer came, but the reservation is as it asked for.</source>
        <translation>Es kam keine Antwort, aber die Reservierung ist, wie verlangt.</translation>
    </message>
    <message>
        <source>No answer came, and the reservation is as it was. Sending again is your decision.</source>
        <translation>Es kam keine Antwort, und die Reservierung ist, wie sie war. Ob Sie noch einmal senden, entscheiden Sie.</translation>
    </message>
    <message>
        <source>No answer came, and the reservation changed in another way.</source>
        <translation>Es kam keine Antwort, und die Reservierung hat sich anders geändert.</translation>
    </message>
    <message>
        <source>It was written to the network more than once. Look at the task before you act again.</source>
        <translation>Sie ging mehr als einmal ins Netz. Sehen Sie die Aufgabe an, bevor Sie wieder handeln.</translation>
    </message>
    <message>
        <source>The simulator was stopped before the outcome was known.</source>
        <translation>Der Simulator wurde beendet, bevor der Ausgang bekannt war.</translation>
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
        <translation>Diese Anweisung wurde mit dem Profil „%1“ gesendet. Verbinden Sie sich damit, um ihre Reservierung zu öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n entries as HAR</source>
        <translation>
            <numerusform>%n Eintrag als HAR exportieren</numerusform>
            <numerusform>%n Einträge als HAR exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP Archive (*.har)</source>
        <translation>HTTP-Archiv (*.har)</translation>
    </message>
    <message>
        <source>A bug bundle is made of a connection. Connect first.</source>
        <translation>Ein Fehlerpaket entsteht aus einer Verbindung. Verbinden Sie sich zuerst.</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone.</source>
        <translation>Gespeichert als %1, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Export the newest %1 entries as HAR</source>
        <translation>Die neuesten %1 Einträge als HAR exportieren</translation>
    </message>
    <message>
        <source>That instruction was sent in another run of the training simulator, which is gone. This world has other reservations, even under the same SIDs.</source>
        <translation>Diese Anweisung ging an einen anderen Lauf des Übungssimulators, den es nicht mehr gibt. Diese Welt hat andere Reservierungen, auch unter denselben SIDs.</translation>
    </message>
</context>
<context>
    <name>Desk::JournalFilter</name>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jeder Ausgang</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>This reservation</source>
        <translation>Diese Reservierung</translation>
    </message>
    <message>
        <source>Only instructions to the reservation that is chosen in the window</source>
        <translation>Nur Anweisungen an die Reservierung, die im Fenster gewählt ist</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Das Journal durchsuchen</translation>
    </message>
    <message>
        <source>Words of a SID, an instruction, a worker, a status, a code, a request or an answer</source>
        <translation>Wörter einer SID, einer Anweisung, eines Mitarbeiters, eines Status, eines Codes, einer Anfrage oder Antwort</translation>
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
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Open the reservation</source>
        <translation>Reservierung &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;SID</source>
        <translation>&amp;SID kopieren</translation>
    </message>
    <message>
        <source>&amp;Export as HAR…</source>
        <translation>Als HAR &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Bug bundle…</source>
        <translation>&amp;Fehlerpaket…</translation>
    </message>
    <message>
        <source>What is &amp;kept…</source>
        <translation>Was &amp;behalten wird…</translation>
    </message>
    <message>
        <source>&amp;Export %1 entries as HAR…</source>
        <translation>%1 Einträge als HAR &amp;exportieren…</translation>
    </message>
    <message>
        <source>%1, looking…</source>
        <translation>%1, es wird gesucht…</translation>
    </message>
    <message>
        <source>To read only: %1</source>
        <translation>Nur zu lesen: %1</translation>
    </message>
    <message>
        <source>The journal is not open yet.</source>
        <translation>Das Journal ist noch nicht offen.</translation>
    </message>
    <message>
        <source>It opens with the first connection.</source>
        <translation>Es öffnet sich mit der ersten Verbindung.</translation>
    </message>
    <message>
        <source>The journal cannot be used.</source>
        <translation>Das Journal ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>Mend that and start the program again. On a live account nothing is sent before.</source>
        <translation>Beheben Sie das und starten Sie das Programm neu. In einem echten Konto wird vorher nichts gesendet.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>Other words, another outcome or all reservations may.</source>
        <translation>Vielleicht andere Wörter, ein anderer Ausgang oder alle Reservierungen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No instructions yet.</source>
        <translation>Noch keine Anweisungen.</translation>
    </message>
    <message>
        <source>Each one is written here before it leaves, and stays with its answer and its outcome.</source>
        <translation>Jede wird hier notiert, bevor sie hinausgeht, und bleibt mit Antwort und Ausgang.</translation>
    </message>
    <message>
        <source>Close the journal</source>
        <translation>Das Journal schließen</translation>
    </message>
</context>
<context>
    <name>Desk::JournalStrip</name>
    <message>
        <source>Show the journal</source>
        <translation>Das Journal zeigen</translation>
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
        <translation>Training · %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>%1 by the world&apos;s clock; %2 by this computer&apos;s</source>
        <translation>%1 nach der Uhr dieser Welt; %2 nach der dieses Rechners</translation>
    </message>
    <message>
        <source>Earlier run · %1</source>
        <extracomment>%1 is a time, %2 the title of a scenario.</extracomment>
        <translation>Früherer Lauf · %1</translation>
    </message>
    <message>
        <source>Run of %1 · %2</source>
        <translation>Lauf von %1 · %2</translation>
    </message>
</context>
<context>
    <name>Desk::Json</name>
    <message>
        <source>missing</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>of another type than it should be</source>
        <translation>von anderer Art als vorgesehen</translation>
    </message>
    <message>
        <source>not a SID of the kind that belongs here</source>
        <translation>keine SID der Art, die hierher gehört</translation>
    </message>
    <message>
        <source>not a date and time</source>
        <translation>kein Zeitpunkt</translation>
    </message>
    <message>
        <source>not a whole number that fits</source>
        <translation>keine passende ganze Zahl</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>not readable as JSON</source>
        <translation>nicht als JSON lesbar</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>The answer is an HTML or XML page, not TaskRouter&apos;s JSON.</source>
        <translation>Die Antwort ist eine HTML- oder XML-Seite, nicht TaskRouters JSON.</translation>
    </message>
    <message>
        <source>The answer is no JSON, or breaks off.</source>
        <translation>Die Antwort ist kein JSON oder bricht ab.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>The answer is JSON, but no object.</source>
        <translation>Die Antwort ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>More rows are damaged; they are not listed.</source>
        <translation>Weitere Zeilen sind beschädigt; sie sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Page %1: %2 is %3.</source>
        <translation>Seite %1: %2 ist %3.</translation>
    </message>
    <message>
        <source>one that came before (%1)</source>
        <translation>eine, die schon kam (%1)</translation>
    </message>
    <message>
        <source>a text with an escape that stands for no character</source>
        <translation>ein Text mit einer Umschreibung, die für kein Zeichen steht</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(fehlt)</translation>
    </message>
</context>
<context>
    <name>Desk::JsonCompareButton</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>With what it was before</source>
        <translation>Mit dem Stand davor</translation>
    </message>
    <message>
        <source>With what was last seen, %1</source>
        <translation>Mit dem zuletzt gesehenen Stand, %1</translation>
    </message>
    <message>
        <source>With the clipboard</source>
        <translation>Mit der Zwischenablage</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>aus der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>Desk::JsonCompareDialog</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message>
        <source>The order of members and blanks may differ; values and their kinds do not.</source>
        <translation>Reihenfolge und Leerraum können verschieden sein, Werte und ihre Arten nicht.</translation>
    </message>
    <message>
        <source>They cannot be compared.</source>
        <translation>Sie lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>%1 is no JSON.</source>
        <translation>„%1“ ist kein JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::JsonDifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>Desk::JsonDifferencesTable</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>Desk::JsonModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <translation>JSON, wie es kam</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Wie erhalten</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>%1 is not in this answer.</source>
        <translation>%1 gibt es in dieser Antwort nicht.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Copy as a jq line</source>
        <translation>Als jq-Zeile kopieren</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Nur das zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Last seen %1: %n difference(s)</source>
        <translation>
            <numerusform>Zuletzt gesehen %1: %n Unterschied</numerusform>
            <numerusform>Zuletzt gesehen %1: %n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Desk::KeptStoriesDialog</name>
    <message>
        <source>Kept stories</source>
        <translation>Aufbewahrte Geschichten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>The kept stories cannot be read.</source>
        <translation>Die aufbewahrten Geschichten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>No story is kept yet.</source>
        <translation>Noch ist keine Geschichte aufbewahrt.</translation>
    </message>
    <message>
        <source>No kept story fits.</source>
        <translation>Keine aufbewahrte Geschichte passt.</translation>
    </message>
    <message>
        <source>Each task whose story is looked at is kept from then on.</source>
        <translation>Jede Aufgabe, deren Geschichte angesehen wird, ist von da an aufbewahrt.</translation>
    </message>
    <message>
        <source>Words are found anywhere; attributes by their whole path and value.</source>
        <translation>Wörter werden überall gefunden; Attribute mit ganzem Pfad und Wert.</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>die neuesten %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n Geschichte</numerusform>
            <numerusform>%n Geschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Training runs too</source>
        <translation>Auch &amp;Trainings</translation>
    </message>
    <message>
        <source>Runs of the training simulator are not shown.</source>
        <translation>Trainings im Simulator werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>SID, worker=alice, from=+1555*, customer.id=42, or words</source>
        <translation>SID, worker=alice, from=+1555*, customer.id=42 oder Wörter</translation>
    </message>
    <message>
        <source>Every story that was looked at is kept on this computer, for you alone. Search by the SID of a task, reservation, worker, call or Event; by an attribute, as in attributes.customer.id = 42; by worker=, queue= or workflow= and the beginning of a name; by status= or training=; or by words. Attributes are compared as a whole: a * stands for what follows.</source>
        <translation>Jede Geschichte, die angesehen wurde, wird auf diesem Rechner aufbewahrt, für Sie allein. Gesucht wird nach der SID einer Aufgabe, einer Reservierung, eines Mitarbeiters, eines Anrufs oder Ereignisses; nach einem Attribut wie attributes.customer.id = 42; nach worker=, queue= oder workflow= und dem Anfang eines Namens; nach status= oder training=; oder nach Wörtern. Attribute werden im Ganzen verglichen: Ein * steht für alles, was folgt.</translation>
    </message>
</context>
<context>
    <name>Desk::KeyBindings</name>
    <message>
        <source>The keys that were set are of a newer version of this program. They are kept for it, and the standard keys are used here.</source>
        <translation>Die gesetzten Tasten stammen von einer neueren Version dieses Programms. Sie bleiben für diese erhalten; hier gelten die Standardtasten.</translation>
    </message>
    <message>
        <source>The keys that were set cannot be read. The standard keys are used.</source>
        <translation>Die gesetzten Tasten sind nicht lesbar. Es gelten die Standardtasten.</translation>
    </message>
    <message>
        <source>The keys set for %1 cannot be read; it has its standard keys.</source>
        <translation>Die für %1 gesetzten Tasten sind nicht lesbar; dafür gelten die Standardtasten.</translation>
    </message>
</context>
<context>
    <name>Desk::KeyObjection</name>
    <message>
        <source>Give one key, not several one after the other.</source>
        <translation>Bitte eine Taste, nicht mehrere nacheinander.</translation>
    </message>
    <message>
        <source>This is no key.</source>
        <translation>Das ist keine Taste.</translation>
    </message>
    <message>
        <source>Text fields need %1 for editing.</source>
        <translation>Textfelder brauchen %1 zum Bearbeiten.</translation>
    </message>
    <message>
        <source>The desktop or an input method takes %1.</source>
        <translation>%1 gehört dem Desktop oder einer Eingabemethode.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving: use it with Ctrl or Alt.</source>
        <translation>%1 wird zum Tippen und Bewegen gebraucht: mit Strg oder Alt verwenden.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or presses a button: in each language another one.</source>
        <translation>Alt mit einem Buchstaben öffnet ein Menü oder drückt eine Schaltfläche, in jeder Sprache eine andere.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>S&amp;tandard</translation>
    </message>
    <message>
        <source>&amp;All standard</source>
        <translation>&amp;Alle auf Standard</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>The key that it has without your change</source>
        <translation>Die Taste ohne Ihre Änderung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>%1 hat keine Taste.</translation>
    </message>
    <message>
        <source>%1 has its standard key.</source>
        <translation>%1 hat die Standardtaste.</translation>
    </message>
    <message>
        <source>All actions have their standard keys.</source>
        <translation>Alle Aktionen haben ihre Standardtasten.</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Taste für „%1“</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>&amp;Set anyway</source>
        <translation>&amp;Trotzdem setzen</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which would lose it.</source>
        <translation>%1 ist die Taste für „%2“ und ginge dort verloren.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 ist die Taste für „%2“.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysModel</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · geändert</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>Desk::KeysTable</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Desk::LastMinutes</name>
    <message>
        <source>Tasks that waited, every 30 s: %1</source>
        <extracomment>For screen readers; %1 is a list of numbers, the newest last.</extracomment>
        <translation>Aufgaben, die warteten, alle 30 s: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In a list of numbers: one that nobody knows.</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks waited</source>
        <extracomment>A time, and a number of tasks: &quot;14:02:30: 3 tasks waited&quot;.</extracomment>
        <translation>
            <numerusform>%n Aufgabe wartete</numerusform>
            <numerusform>%n Aufgaben warteten</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody looked, so it is not known</source>
        <translation>niemand sah hin, also ist es nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Desk::Legality</name>
    <message>
        <source>The status of the reservation is not known yet.</source>
        <translation>Der Status der Reservierung ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; is unknown to this program; nothing is sent.</source>
        <translation>Den Status „%1“ kennt dieses Programm nicht; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>&quot; or &quot;</source>
        <translation>&quot; oder &quot;</translation>
    </message>
    <message>
        <source>%1 needs %2 among the attributes of the task, which are not known here (%3).</source>
        <translation>%1 braucht %2 in den Attributen der Aufgabe; sie sind hier nicht bekannt (%3).</translation>
    </message>
    <message>
        <source>%1 needs %2 among the attributes of the task (%3).</source>
        <translation>%1 braucht %2 in den Attributen der Aufgabe (%3).</translation>
    </message>
    <message>
        <source>The worker has no contact_uri, so the form must say whom to ring (%1).</source>
        <translation>Der Mitarbeiter hat keinen contact_uri, das Formular muss sagen, wer angerufen wird (%1).</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>die Person</translation>
    </message>
    <message>
        <source>Ringing %2: until somebody answers, TaskRouter takes nothing else for this reservation (%1).</source>
        <translation>Es klingelt bei %2: Bis jemand abnimmt, nimmt TaskRouter für diese Reservierung nichts anderes an (%1).</translation>
    </message>
    <message>
        <source>%1 joins a conference, and no instruction or attribute tells of one: after a plain accept there is none, and TaskRouter refuses this.</source>
        <translation>%1 braucht eine Konferenz, und weder eine Anweisung noch ein Attribut nennt eine: Nach bloßem Annehmen gibt es keine, und TaskRouter lehnt das ab.</translation>
    </message>
    <message>
        <source>The status of the task is not known yet.</source>
        <translation>Der Status der Aufgabe ist noch nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Desk::LineEditor</name>
    <message>
        <source>Empty, and sent so</source>
        <translation>Leer, und so gesendet</translation>
    </message>
</context>
<context>
    <name>Desk::ListNotice</name>
    <message>
        <source>1 row has an unusual date</source>
        <translation>1 Zeile hat ein ungewöhnliches Datum</translation>
    </message>
    <message>
        <source>%1 rows have an unusual date</source>
        <translation>%1 Zeilen haben ein ungewöhnliches Datum</translation>
    </message>
    <message>
        <source>1 row has an unusual status</source>
        <translation>1 Zeile hat einen ungewöhnlichen Status</translation>
    </message>
    <message>
        <source>%1 rows have an unusual status</source>
        <translation>%1 Zeilen haben einen ungewöhnlichen Status</translation>
    </message>
    <message>
        <source>1 row has an unusual SID</source>
        <translation>1 Zeile hat eine ungewöhnliche SID</translation>
    </message>
    <message>
        <source>%1 rows have an unusual SID</source>
        <translation>%1 Zeilen haben eine ungewöhnliche SID</translation>
    </message>
    <message>
        <source>1 row has an unusual text</source>
        <translation>1 Zeile hat einen ungewöhnlichen Text</translation>
    </message>
    <message>
        <source>%1 rows have an unusual text</source>
        <translation>%1 Zeilen haben einen ungewöhnlichen Text</translation>
    </message>
    <message>
        <source>1 row has an unusual value</source>
        <translation>1 Zeile hat einen ungewöhnlichen Wert</translation>
    </message>
    <message>
        <source>%1 rows have an unusual value</source>
        <translation>%1 Zeilen haben einen ungewöhnlichen Wert</translation>
    </message>
    <message>
        <source>1 row does not fit the filter: the server did not apply it</source>
        <translation>1 Zeile passt nicht zum Filter: der Server hat ihn nicht angewandt</translation>
    </message>
    <message>
        <source>%1 rows do not fit the filter: the server did not apply it</source>
        <translation>%1 Zeilen passen nicht zum Filter: der Server hat ihn nicht angewandt</translation>
    </message>
    <message>
        <source>1 row has no SID of its own and cannot be shown</source>
        <translation>1 Zeile hat keine eigene SID und lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>%1 rows have no SID of their own and cannot be shown</source>
        <translation>%1 Zeilen haben keine eigene SID und lassen sich nicht zeigen</translation>
    </message>
</context>
<context>
    <name>Desk::ListSearch</name>
    <message>
        <source>Find a task</source>
        <translation>Aufgabe suchen</translation>
    </message>
</context>
<context>
    <name>Desk::MainActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Connect to an account…</source>
        <translation>&amp;Mit einem Konto verbinden…</translation>
    </message>
    <message>
        <source>&amp;Training simulator</source>
        <translation>&amp;Trainingssimulator</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>Copy &amp;SID</source>
        <translation>&amp;SID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;cell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Zei&amp;le kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Allow sending what would be &amp;refused</source>
        <translation>Senden erlauben, was &amp;abgelehnt würde</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Reservation Desk</source>
        <translation>&amp;Über Reservation Desk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Reservation</source>
        <translation>&amp;Reservierung</translation>
    </message>
    <message>
        <source>&amp;Instruction</source>
        <translation>A&amp;nweisung</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Bug bundle…</source>
        <translation>&amp;Fehlerpaket…</translation>
    </message>
    <message>
        <source>Next &amp;offer</source>
        <translation>Nächstes &amp;Angebot</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>Es ist keine Reservierung gewählt.</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Es gibt keine Zeilen zum Exportieren.</translation>
    </message>
    <message>
        <source>About Reservation Desk</source>
        <translation>Über Reservation Desk</translation>
    </message>
    <message>
        <source>Reservation Desk %1</source>
        <translation>Reservation Desk %1</translation>
    </message>
    <message>
        <source>A desk for TaskRouter&apos;s reservations: list, look, act, rehearse.</source>
        <translation>Ein Arbeitsplatz für TaskRouters Reservierungen: auflisten, ansehen, handeln, üben.</translation>
    </message>
    <message>
        <source>&amp;Save workspace…</source>
        <translation>Arbeitsbereich &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Check workspace…</source>
        <translation>Arbeitsbereich &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;Was wäre wenn…</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Act on all marked…</source>
        <translation>Für alle &amp;markierten handeln…</translation>
    </message>
    <message>
        <source>Mark several reservations first, with Ctrl or Shift.</source>
        <translation>Zuerst mit Strg oder Umschalt mehrere Reservierungen markieren.</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Check against a newer &amp;description…</source>
        <translation>Gegen eine neuere &amp;Beschreibung prüfen…</translation>
    </message>
    <message>
        <source>Open a description</source>
        <translation>Beschreibung öffnen</translation>
    </message>
    <message>
        <source>OpenAPI descriptions (*.json);;All files (*)</source>
        <translation>OpenAPI-Beschreibungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The list of accounts is put away while others watch.</source>
        <translation>Die Liste der Konten ist weggelegt, solange andere zusehen.</translation>
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
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Print this help, and end.</source>
        <translation>Diese Hilfe ausgeben und enden.</translation>
    </message>
    <message>
        <source>Print the version, and end.</source>
        <translation>Die Version ausgeben und enden.</translation>
    </message>
</context>
<context>
    <name>Desk::MeDialog</name>
    <message>
        <source>Who I am</source>
        <translation>Wer ich bin</translation>
    </message>
    <message>
        <source>For {me.worker_sid} and {me.contact_uri} in presets.</source>
        <translation>Für {me.worker_sid} und {me.contact_uri} in Vorlagen.</translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation>&amp;Mitarbeiter</translation>
    </message>
    <message>
        <source>&amp;Called at</source>
        <translation>&amp;Erreichbar unter</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>Desk::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Meldung kopieren</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsModel</name>
    <message>
        <source>Sent, not done: %1</source>
        <translation>Gesendet, nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not answered with data: %1</source>
        <translation>Nicht mit Daten beantwortet: %1</translation>
    </message>
    <message>
        <source>Tasks changed</source>
        <translation>Aufgaben geändert</translation>
    </message>
    <message>
        <source>Reservations changed</source>
        <translation>Reservierungen geändert</translation>
    </message>
    <message>
        <source>Workers changed</source>
        <translation>Bearbeiter geändert</translation>
    </message>
    <message>
        <source>New Events</source>
        <translation>Neue Ereignisse</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsTable</name>
    <message>
        <source>Moments of the recording</source>
        <translation>Momente der Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsView</name>
    <message>
        <source>Moments to go back to</source>
        <translation>Momente, zu denen man zurückkann</translation>
    </message>
    <message>
        <source>The world as a file</source>
        <translation>Die Welt als Datei</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Name of the moment</source>
        <translation>Name des Moments</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Name, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Keep this moment</source>
        <translation>Moment merken</translation>
    </message>
    <message>
        <source>Keep the world as it is now, to go back to it</source>
        <translation>Die Welt merken, wie sie jetzt ist, um zu ihr zurückzukehren</translation>
    </message>
    <message>
        <source>Go back there</source>
        <translation>Dorthin zurück</translation>
    </message>
    <message>
        <source>The world becomes as it was then; what is there now is kept</source>
        <translation>Die Welt wird, wie sie damals war; was jetzt da ist, bleibt gemerkt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep this moment no longer</source>
        <translation>Diesen Moment nicht länger merken</translation>
    </message>
    <message>
        <source>Save world…</source>
        <translation>Welt speichern…</translation>
    </message>
    <message>
        <source>Save the world as it is now, to go on with it another day</source>
        <translation>Die Welt speichern, wie sie jetzt ist, um an einem anderen Tag weiterzumachen</translation>
    </message>
    <message>
        <source>Save world</source>
        <translation>Welt speichern</translation>
    </message>
    <message>
        <source>world</source>
        <translation>welt</translation>
    </message>
    <message>
        <source>Open world…</source>
        <translation>Welt öffnen…</translation>
    </message>
    <message>
        <source>Go on where a world was saved</source>
        <translation>Weitermachen, wo eine Welt gespeichert wurde</translation>
    </message>
    <message>
        <source>Open world</source>
        <translation>Welt öffnen</translation>
    </message>
    <message>
        <source>Write scenario…</source>
        <translation>Szenario schreiben…</translation>
    </message>
    <message>
        <source>Write a scenario that begins like the world now, to go on with by hand: it appears in the list above</source>
        <translation>Ein Szenario schreiben, das wie die Welt jetzt beginnt, um es von Hand weiterzuführen: Es erscheint in der Liste oben</translation>
    </message>
    <message>
        <source>Write scenario</source>
        <translation>Szenario schreiben</translation>
    </message>
    <message>
        <source>my-scenario</source>
        <translation>mein-szenario</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1, meins</translation>
    </message>
    <message>
        <source>Worlds and scenarios (*.json)</source>
        <translation>Welten und Szenarien (*.json)</translation>
    </message>
    <message>
        <source>What was left</source>
        <translation>Was verlassen wurde</translation>
    </message>
    <message>
        <source>Moment %1</source>
        <translation>Moment %1</translation>
    </message>
    <message>
        <source>None yet. Where you go back, begin again or open a world, what you leave is kept here, until another scenario is started.</source>
        <translation>Noch keine. Wenn Sie zurückgehen, neu beginnen oder eine Welt öffnen, bleibt hier, was Sie verlassen, bis ein anderes Szenario gestartet wird.</translation>
    </message>
</context>
<context>
    <name>Desk::Navigator</name>
    <message>
        <source>A reservation is found by its task or its worker. Give the WT… or the WK… as well.</source>
        <translation>Eine Reservierung findet man über ihre Aufgabe oder ihren Mitarbeiter. Geben Sie auch WT… oder WK… an.</translation>
    </message>
    <message>
        <source>%1 is not looked for any more.</source>
        <translation>%1 wird nicht mehr gesucht.</translation>
    </message>
    <message>
        <source>The reservation %1 is not among those that TaskRouter was asked for. Show all to see whether it is there.</source>
        <translation>Die Reservierung %1 ist nicht unter denen, nach denen TaskRouter gefragt wurde. Zeigen Sie alle, um zu sehen, ob es sie gibt.</translation>
    </message>
    <message>
        <source>This worker has no reservation %1.</source>
        <translation>Dieser Mitarbeiter hat keine Reservierung %1.</translation>
    </message>
    <message>
        <source>This task has no reservation %1.</source>
        <translation>Diese Aufgabe hat keine Reservierung %1.</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Wartet gerade</translation>
    </message>
</context>
<context>
    <name>Desk::NextOffer</name>
    <message>
        <source>%1 is most likely asked again at once: nobody else is free, or nobody goes before.</source>
        <translation>%1 wird höchstwahrscheinlich gleich noch einmal gefragt: Niemand sonst ist frei, oder niemand geht vor.</translation>
    </message>
    <message>
        <source>Once it is turned down, %1 is most likely asked next, in %2.</source>
        <translation>Nach der Ablehnung wird höchstwahrscheinlich %1 als Nächstes gefragt, in %2.</translation>
    </message>
    <message>
        <source>If it runs out, %1 is most likely asked next, in %2.</source>
        <translation>Läuft es ab, wird höchstwahrscheinlich %1 als Nächstes gefragt, in %2.</translation>
    </message>
    <message>
        <source>Once it is turned down, it most likely waits in %1: nobody else is free there.</source>
        <translation>Nach der Ablehnung wartet sie höchstwahrscheinlich in %1: Niemand sonst ist dort frei.</translation>
    </message>
    <message>
        <source>If it runs out, it most likely waits in %1: nobody else is free there.</source>
        <translation>Läuft es ab, wartet sie höchstwahrscheinlich in %1: Niemand sonst ist dort frei.</translation>
    </message>
    <message>
        <source>Once it is turned down, the workflow most likely cancels it: it has no step left.</source>
        <translation>Nach der Ablehnung bricht der Workflow sie höchstwahrscheinlich ab: Er hat keinen Schritt mehr.</translation>
    </message>
    <message>
        <source>If it runs out, the workflow most likely cancels it: it has no step left.</source>
        <translation>Läuft es ab, bricht der Workflow sie höchstwahrscheinlich ab: Er hat keinen Schritt mehr.</translation>
    </message>
</context>
<context>
    <name>Desk::OfferListModel</name>
    <message>
        <source>%1, offered to %2</source>
        <translation>%1, angeboten an %2</translation>
    </message>
    <message>
        <source>%1, ringing %2</source>
        <translation>%1, klingelt bei %2</translation>
    </message>
    <message>
        <source>%1, offered to %2, answer by %3</source>
        <translation>%1, angeboten an %2, Antwort bis %3</translation>
    </message>
    <message>
        <source>%1, no longer offered to %2</source>
        <translation>%1, nicht mehr %2 angeboten</translation>
    </message>
</context>
<context>
    <name>Desk::OffersPane</name>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>The offers could not be read.</source>
        <translation>Die Angebote konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No offer waits for an answer.</source>
        <translation>Kein Angebot wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>Looking for offers…</source>
        <translation>Angebote werden gesucht…</translation>
    </message>
    <message>
        <source>%1, read %2 ago</source>
        <translation>%1, gelesen vor %2</translation>
    </message>
    <message>
        <source>Whether an offer waits cannot be told.</source>
        <translation>Ob ein Angebot wartet, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Some tasks or reservations have a status that nobody knows.</source>
        <translation>Manche Tasks oder Reservierungen haben einen Status, den niemand kennt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>SID kopieren</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Copy worker</source>
        <translation>Mitarbeiter kopieren</translation>
    </message>
</context>
<context>
    <name>Desk::Opener</name>
    <message>
        <source>There is no SID in this text.</source>
        <translation>In diesem Text ist keine SID.</translation>
    </message>
    <message>
        <source>%1 cannot be opened here: give a task (WT…), a worker (WK…) or a workspace (WS…).</source>
        <translation>%1 lässt sich hier nicht öffnen: nennen Sie eine Aufgabe (WT…), einen Mitarbeiter (WK…) oder einen Arbeitsbereich (WS…).</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>Mitarbeiter %1</translation>
    </message>
    <message>
        <source>reservation %1</source>
        <translation>Reservierung %1</translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <translation>Öffnet %1.</translation>
    </message>
    <message>
        <source>The link is of another host, %1.</source>
        <translation>Der Link ist von einem anderen Host, %1.</translation>
    </message>
    <message>
        <source>A link to another host</source>
        <translation>Ein Link zu einem anderen Host</translation>
    </message>
    <message>
        <source>This link points to %1, not to %2.</source>
        <translation>Dieser Link führt zu %1, nicht zu %2.</translation>
    </message>
    <message>
        <source>Nothing is ever sent to %1. Only the SIDs in the link would be looked up at %2, with your credentials.</source>
        <translation>An %1 wird nie etwas gesendet. Nur die SIDs im Link würden bei %2 nachgesehen, mit Ihren Zugangsdaten.</translation>
    </message>
    <message>
        <source>Look up the SIDs</source>
        <translation>Die SIDs nachsehen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;A SID, a link, or any text with SIDs in it</source>
        <translation>&amp;Eine SID, ein Link oder ein Text mit SIDs darin</translation>
    </message>
    <message>
        <source>Chooses reservation %1 where it is one of those that are shown.</source>
        <translation>Wählt Reservierung %1, wenn sie unter den gezeigten ist.</translation>
    </message>
    <message>
        <source>Type or paste what is to be opened.</source>
        <translation>Geben oder fügen Sie ein, was geöffnet werden soll.</translation>
    </message>
</context>
<context>
    <name>Desk::OpeningStatus</name>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>“Stop loading” ends it.</source>
        <translation>„Laden abbrechen“ beendet das.</translation>
    </message>
    <message>
        <source>Choose a task at the left, or open another SID or link.</source>
        <translation>Wählen Sie links eine Aufgabe, oder öffnen Sie eine andere SID oder einen anderen Link.</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Keine Aufgabe ist offen.</translation>
    </message>
    <message>
        <source>Choose one at the left, or open a SID or a link.</source>
        <translation>Wählen Sie links eine, oder öffnen Sie eine SID oder einen Link.</translation>
    </message>
    <message>
        <source>Choose a task, or open another SID or link.</source>
        <translation>Wählen Sie eine Aufgabe, oder öffnen Sie eine andere SID oder einen anderen Link.</translation>
    </message>
    <message>
        <source>Open another SID or link.</source>
        <translation>Öffnen Sie eine andere SID oder einen anderen Link.</translation>
    </message>
    <message>
        <source>Choose one, or open a SID or a link.</source>
        <translation>Wählen Sie eine, oder öffnen Sie eine SID oder einen Link.</translation>
    </message>
    <message>
        <source>Open a SID or a link.</source>
        <translation>Öffnen Sie eine SID oder einen Link.</translation>
    </message>
</context>
<context>
    <name>Desk::Outbox</name>
    <message>
        <source>The program ended before an answer came.</source>
        <translation>Das Programm endete, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The instruction %1 to %2 was written to the network %3 times; it may have been carried out more than once.</source>
        <translation>Die Anweisung %1 an %2 wurde %3-mal ins Netz geschrieben; vielleicht wurde sie mehr als einmal ausgeführt.</translation>
    </message>
    <message>
        <source>Another program holds the journal at the moment. What cannot be written down is not sent; try again.</source>
        <translation>Ein anderes Programm hält gerade das Journal fest. Was nicht aufgeschrieben werden kann, wird nicht gesendet; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This connection was left.</source>
        <translation>Diese Verbindung wurde verlassen.</translation>
    </message>
    <message>
        <source>It was written more than once.</source>
        <translation>Sie wurde mehr als einmal geschrieben.</translation>
    </message>
    <message>
        <source>The answer does not say what the status is now.</source>
        <translation>Die Antwort sagt nicht, welcher Status jetzt gilt.</translation>
    </message>
    <message>
        <source>An instruction that was sent there before is still on its way or unknown.</source>
        <translation>Eine Anweisung, die zuvor dorthin ging, ist noch unterwegs oder ungewiss.</translation>
    </message>
    <message>
        <source>What became of an earlier instruction that was sent there is not known; it is being looked up now.</source>
        <translation>Was aus einer früheren Anweisung dorthin wurde, ist nicht bekannt; es wird jetzt nachgesehen.</translation>
    </message>
    <message>
        <source>What became of the last instruction that was sent there is not known yet; it is being looked up.</source>
        <translation>Was aus der letzten Anweisung dorthin wurde, ist noch nicht bekannt; es wird nachgesehen.</translation>
    </message>
    <message>
        <source>The last instruction that was sent there is still on its way.</source>
        <translation>Die letzte Anweisung dorthin ist noch unterwegs.</translation>
    </message>
    <message>
        <source>%1 has “%2”, which stands for what others are not to see, and would be sent as it is. It can be sent when they look no more.</source>
        <translation>%1 hat „%2“, was für etwas steht, das andere nicht sehen sollen, und so gesendet würde. Es kann gesendet werden, wenn niemand mehr zusieht.</translation>
    </message>
</context>
<context>
    <name>Desk::OutboxRecord</name>
    <message>
        <source>%1 What cannot be written down is not sent.</source>
        <translation>%1 Was nicht aufgeschrieben werden kann, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>An answer could not be written to the journal; at the next start its instruction is looked up again.</source>
        <translation>Eine Antwort ließ sich nicht ins Journal schreiben; beim nächsten Start wird ihre Anweisung noch einmal nachgesehen.</translation>
    </message>
    <message>
        <source>When it had been written down, it was no longer allowed.</source>
        <translation>Als es aufgeschrieben war, war es nicht mehr erlaubt.</translation>
    </message>
</context>
<context>
    <name>Desk::OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the reservation</source>
        <translation>Die Reservierung öffnen</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Nachgesehen</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Show entry %1, which this one repeats</source>
        <translation>Eintrag %1 zeigen, den dieser wiederholt</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Training · %1</source>
        <translation>Training · %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>%1 by this computer&apos;s clock</source>
        <translation>%1 nach der Uhr dieses Computers</translation>
    </message>
    <message>
        <source>World&apos;s clock</source>
        <translation>Uhr dieser Welt</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Die Aufgabe öffnen</translation>
    </message>
    <message>
        <source>Open the worker</source>
        <translation>Den Mitarbeiter öffnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Desk::PageLinkPolicy</name>
    <message>
        <source>it is no valid URL</source>
        <translation>sie ist keine gültige URL</translation>
    </message>
    <message>
        <source>it is not an absolute URL</source>
        <translation>sie ist keine vollständige URL</translation>
    </message>
    <message>
        <source>it carries a user name</source>
        <translation>sie enthält einen Benutzernamen</translation>
    </message>
    <message>
        <source>it leads away from %1</source>
        <translation>sie führt weg von %1</translation>
    </message>
    <message>
        <source>its path is not that of the list</source>
        <translation>ihr Pfad ist nicht der der Liste</translation>
    </message>
    <message>
        <source>it has a fragment</source>
        <translation>sie hat ein Fragment</translation>
    </message>
    <message>
        <source>more than %1 pages</source>
        <translation>mehr als %1 Seiten</translation>
    </message>
    <message>
        <source>The next page was not asked for: %1 (%2).</source>
        <translation>Die nächste Seite wurde nicht abgefragt: %1 (%2).</translation>
    </message>
    <message>
        <source>that page was read already</source>
        <translation>diese Seite wurde schon gelesen</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteActs</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>why does the task wait, reason</source>
        <translation>warum wartet die Aufgabe, Grund</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>story of the task</source>
        <translation>Geschichte der Aufgabe</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>history of the task</source>
        <translation>Verlauf der Aufgabe</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Zurückholen…</translation>
    </message>
    <message>
        <source>put a worker back, available</source>
        <translation>Mitarbeiter zurückholen, verfügbar</translation>
    </message>
    <message>
        <source>available already</source>
        <translation>schon verfügbar</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Move to %1…</source>
        <translation>Nach %1 versetzen…</translation>
    </message>
    <message>
        <source>worker, activity</source>
        <translation>Mitarbeiter, Aktivität</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon dort</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 versetzen</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteDialog</name>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a SID, a name, a command…</source>
        <translation>Zu SID, Name oder Befehl gehen…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Return does it · Esc goes back</source>
        <translation>Eingabetaste führt aus · Esc geht zurück</translation>
    </message>
    <message numerus="yes">
        <source>Return goes there · Tab shows what else can be done · %n fit(s)</source>
        <translation>
            <numerusform>Eingabetaste öffnet · Tab zeigt, was sonst geht · %n passt</numerusform>
            <numerusform>Eingabetaste öffnet · Tab zeigt, was sonst geht · %n passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what you mean, or choose it with the arrow keys</source>
        <translation>Tippen, was gemeint ist, oder mit den Pfeiltasten wählen</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteModel</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteSources</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Copy the SID</source>
        <translation>SID kopieren</translation>
    </message>
    <message>
        <source>Copy the worker&apos;s SID</source>
        <translation>SID des Mitarbeiters kopieren</translation>
    </message>
    <message>
        <source>Copy the worker&apos;s name</source>
        <translation>Namen des Mitarbeiters kopieren</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy the attributes</source>
        <translation>Attribute kopieren</translation>
    </message>
    <message>
        <source>%1, read %2 ago</source>
        <translation>%1, vor %2 gelesen</translation>
    </message>
    <message>
        <source>shows its tasks</source>
        <translation>zeigt ihre Aufgaben</translation>
    </message>
    <message>
        <source>Copy the expression</source>
        <translation>Ausdruck kopieren</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>Kennung der Anfrage kopieren</translation>
    </message>
    <message>
        <source>Copy what TaskRouter answered</source>
        <translation>Antwort von TaskRouter kopieren</translation>
    </message>
    <message>
        <source>%1 with preset ★ %2</source>
        <translation>%1 mit Vorlage ★ %2</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path</source>
        <translation>Pfad der Datei kopieren</translation>
    </message>
</context>
<context>
    <name>Desk::PaneLine</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>Desk::PaneStrip</name>
    <message>
        <source>Part of the window</source>
        <translation>Teil des Fensters</translation>
    </message>
</context>
<context>
    <name>Desk::ParameterField</name>
    <message>
        <source>Clear: do not send it (Alt+Del)</source>
        <translation>Leeren: nicht senden (Alt+Entf)</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not set — %1</source>
        <translation>Nicht gesetzt — %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>Desk::PasteView</name>
    <message>
        <source>Fill in the form</source>
        <translation>Ins Formular übernehmen</translation>
    </message>
    <message>
        <source>Line to read</source>
        <translation>Zu lesende Zeile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This text is too long for one line of a shell.</source>
        <translation>Dieser Text ist zu lang für eine Befehlszeile.</translation>
    </message>
    <message>
        <source>%1, %2 set.</source>
        <translation>%1, %2 gesetzt.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Weggelassen: %1.</translation>
    </message>
    <message>
        <source>The line is for another reservation (%1); the form stays with the one that is chosen here.</source>
        <translation>Die Zeile gilt einer anderen Reservierung (%1); das Formular bleibt bei der hier gewählten.</translation>
    </message>
    <message>
        <source>Paste a curl or twilio-cli line, or a browser&apos;s “Copy as fetch”. It is read, not run.</source>
        <translation>Fügen Sie eine Zeile für curl oder twilio-cli ein, oder was ein Browser „als fetch kopiert“. Sie wird gelesen, nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Keep the “+” of %1, which the line would send as a blank</source>
        <translation>Das „+“ von %1 behalten, das die Zeile als Leerzeichen senden würde</translation>
    </message>
    <message>
        <source>The line is for the version %1 (If-Match); what is sent here is for the version that is shown.</source>
        <translation>Die Zeile gilt für die Version %1 (If-Match); von hier wird für die gezeigte Version gesendet.</translation>
    </message>
    <message>
        <source>There is no line yet. Nothing was filled in.</source>
        <translation>Noch steht keine Zeile da. Nichts wurde ausgefüllt.</translation>
    </message>
</context>
<context>
    <name>Desk::Pasted</name>
    <message>
        <source>With --get the fields would go into the address; TaskRouter wants them in the body.</source>
        <translation>Mit --get kämen die Felder in die Adresse; TaskRouter will sie im Inhalt.</translation>
    </message>
    <message>
        <source>This command of twilio-cli does not update a reservation: %1</source>
        <translation>Dieser Befehl von twilio-cli ändert keine Reservierung: %1</translation>
    </message>
    <message>
        <source>%1 (its value is a variable of the shell)</source>
        <translation>%1 (der Wert ist eine Variable der Shell)</translation>
    </message>
    <message>
        <source>This line sends no fields, so there is nothing to fill in.</source>
        <translation>Diese Zeile sendet keine Felder, also ist nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>The fields of this line amount to none of the actions.</source>
        <translation>Die Felder dieser Zeile ergeben keine der Aktionen.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The body is JSON; TaskRouter takes a form, and that is what is sent.</source>
        <translation>Der Inhalt ist JSON; TaskRouter nimmt ein Formular, und als solches wird er gesendet.</translation>
    </message>
    <message>
        <source>This request only reads (%1): it sends no instruction.</source>
        <translation>Diese Anfrage liest nur (%1): Sie sendet keine Anweisung.</translation>
    </message>
    <message>
        <source>%1=%2 is not one that TaskRouter takes: %1 is %3.</source>
        <translation>%1=%2 nimmt TaskRouter nicht: Für %1 gibt es %3.</translation>
    </message>
    <message>
        <source>Neither a curl line nor a twilio-cli line nor a browser&apos;s fetch(…) was found.</source>
        <translation>Weder eine Zeile für curl noch eine für twilio-cli noch ein fetch(…) eines Browsers wurde gefunden.</translation>
    </message>
    <message>
        <source>Typographic quotation marks were taken for plain ones.</source>
        <translation>Typografische Anführungszeichen wurden wie gerade gelesen.</translation>
    </message>
</context>
<context>
    <name>Desk::PinnedTasks</name>
    <message>
        <source>Pinned tasks</source>
        <translation>Angeheftete Aufgaben</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>SID kopieren</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
</context>
<context>
    <name>Desk::PinnedTasksModel</name>
    <message>
        <source>not in the list any more</source>
        <translation>nicht mehr in der Liste</translation>
    </message>
</context>
<context>
    <name>Desk::PlanCheck</name>
    <message>
        <source>This program knows no such action.</source>
        <translation>Dieses Programm kennt keine solche Aktion.</translation>
    </message>
    <message>
        <source>It is not said what it is about.</source>
        <translation>Es ist nicht gesagt, worum es geht.</translation>
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
        <translation>Bei der ersten Ab&amp;lehnung anhalten</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>Nach dieser an&amp;halten</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Trockenlauf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A refusal of credentials, and a wish to wait, stop it nevertheless.</source>
        <translation>Abgelehnte Zugangsdaten und eine Bitte zu warten halten trotzdem an.</translation>
    </message>
    <message>
        <source>Fill in first: %1.</source>
        <translation>Zuerst ausfüllen: %1.</translation>
    </message>
    <message>
        <source>&amp;Go on: send %1</source>
        <translation>&amp;Weiter: %1 senden</translation>
    </message>
    <message>
        <source>&amp;Start: send %1</source>
        <translation>&amp;Starten: %1 senden</translation>
    </message>
    <message>
        <source>stops after this one</source>
        <translation>hält nach dieser an</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>&amp;Keep report…</source>
        <translation>Bericht auf&amp;heben…</translation>
    </message>
    <message>
        <source>Keep report</source>
        <translation>Bericht aufheben</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <translation>Der Bericht wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Copy the chosen row&apos;s request as</source>
        <translation>Die Anfrage der gewählten Zeile kopieren als</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>am Ende</translation>
    </message>
</context>
<context>
    <name>Desk::PlanPresets</name>
    <message>
        <source>★ &amp;Preset</source>
        <translation>★ &amp;Vorlage</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>Desk::PlanReport</name>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
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
        <translation>es gibt sie nicht mehr (404)</translation>
    </message>
    <message>
        <source>moved: somebody changed it meanwhile</source>
        <translation>verändert: jemand hat sie inzwischen geändert</translation>
    </message>
    <message>
        <source>The connection ended before an answer came; the journal is looked up later.</source>
        <translation>Die Verbindung endete, bevor eine Antwort kam; das Journal wird später nachgesehen.</translation>
    </message>
</context>
<context>
    <name>Desk::PlanTable</name>
    <message>
        <source>What the plan sends</source>
        <translation>Was der Plan sendet</translation>
    </message>
</context>
<context>
    <name>Desk::PlanTableModel</name>
    <message>
        <source>to be sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Trockenlauf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
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
        <translation>ungewiss: es wird nachgesehen</translation>
    </message>
    <message>
        <source>unknown at first; it did take effect</source>
        <translation>zuerst ungewiss; es hat gewirkt</translation>
    </message>
    <message>
        <source>unknown at first; no change is seen</source>
        <translation>zuerst ungewiss; keine Änderung zu sehen</translation>
    </message>
    <message>
        <source>unknown at first; something else changed it</source>
        <translation>zuerst ungewiss; etwas anderes hat es geändert</translation>
    </message>
    <message>
        <source>still unknown: it cannot be fetched</source>
        <translation>weiter ungewiss: es lässt sich nicht abrufen</translation>
    </message>
    <message>
        <source>never known: the simulator was stopped</source>
        <translation>nie bekannt: der Simulator wurde beendet</translation>
    </message>
    <message>
        <source>moved: it was %1 and is %2</source>
        <translation>verändert: war %1 und ist %2</translation>
    </message>
    <message>
        <source>moved: version %1 → %2</source>
        <translation>verändert: Version %1 → %2</translation>
    </message>
    <message>
        <source>moved: it was changed meanwhile</source>
        <translation>verändert: inzwischen geändert</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent.</source>
        <translation>Nur lesen: Es kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>TaskRouter asked to wait; sending is possible again in %1.</source>
        <translation>TaskRouter bat zu warten; senden lässt sich wieder in %1.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Das Journal lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>another instruction to it is on its way</source>
        <translation>eine andere Anweisung dorthin ist unterwegs</translation>
    </message>
    <message>
        <source>what became of an earlier instruction to it is not known</source>
        <translation>was aus einer früheren Anweisung dorthin wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>its state cannot be read</source>
        <translation>der Zustand lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>is looked at first</source>
        <translation>wird zuerst angesehen</translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation>würde angenommen</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>zweifelhaft: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>sent %1 · %2</source>
        <translation>gesendet %1 · %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>is looked at…</source>
        <translation>wird angesehen…</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>wird gesendet…</translation>
    </message>
    <message>
        <source>done%1 · %2 ms</source>
        <translation>erledigt%1 · %2 ms</translation>
    </message>
    <message>
        <source>refused%1</source>
        <translation>abgelehnt%1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>übersprungen: %1</translation>
    </message>
    <message>
        <source>One after the other, each with its own journal entry. To be sent: %1. Left out: %2.</source>
        <translation>Eine nach der anderen, jede mit eigenem Journaleintrag. Zu senden: %1. Ausgelassen: %2.</translation>
    </message>
    <message>
        <source>Sent: %1. Skipped: %2. Left out: %3. Still to be sent: %4.</source>
        <translation>Gesendet: %1. Übersprungen: %2. Ausgelassen: %3. Noch zu senden: %4.</translation>
    </message>
    <message>
        <source>There is no row left to send.</source>
        <translation>Es ist keine Zeile mehr zu senden.</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing more is sent.</source>
        <translation>Angehalten, wie gewünscht. Es wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>Stopped, because TaskRouter refused the last one. %1</source>
        <translation>Angehalten, denn TaskRouter hat die letzte abgelehnt. %1</translation>
    </message>
    <message>
        <source>Stopped, because it is not known whether the last one took effect. It is being looked up; nothing is sent again by itself. %1</source>
        <translation>Angehalten, denn es ist nicht bekannt, ob die letzte gewirkt hat. Es wird nachgesehen; von selbst wird nichts noch einmal gesendet. %1</translation>
    </message>
    <message>
        <source>Stopped: the last one could not be sent. %1</source>
        <translation>Angehalten: Die letzte ließ sich nicht senden. %1</translation>
    </message>
    <message>
        <source>Stopped before the next one, which could not be read. %1</source>
        <translation>Angehalten vor der nächsten, die sich nicht lesen ließ. %1</translation>
    </message>
    <message>
        <source>Stopped before the next one. %1</source>
        <translation>Angehalten vor der nächsten. %1</translation>
    </message>
    <message>
        <source>This connection is over. Nothing more is sent.</source>
        <translation>Diese Verbindung ist beendet. Es wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1, %2 übersprungen</translation>
    </message>
</context>
<context>
    <name>Desk::PreparedInstruction</name>
    <message>
        <source>TaskRouter refused this. %1</source>
        <translation>TaskRouter hat das abgelehnt. %1</translation>
    </message>
    <message>
        <source>The task is not known yet.</source>
        <translation>Die Aufgabe ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The worker is not known yet.</source>
        <translation>Der Mitarbeiter ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>Keine Reservierung ist gewählt.</translation>
    </message>
</context>
<context>
    <name>Desk::Preset</name>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>Kein JSON: %1.</translation>
    </message>
    <message>
        <source>It is of a newer version of this program.</source>
        <translation>Von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>It is no preset: there is no &quot;format&quot;: 1 in it.</source>
        <translation>Keine Vorlage: Es steht kein &quot;format&quot;: 1 darin.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Ohne Namen.</translation>
    </message>
    <message>
        <source>This program knows no instruction &quot;%1&quot;.</source>
        <translation>Dieses Programm kennt keine Anweisung „%1“.</translation>
    </message>
</context>
<context>
    <name>Desk::PresetControl</name>
    <message>
        <source>Pre&amp;sets</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>Save form as &amp;preset…</source>
        <translation>Formular als &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>Open the presets&apos; &amp;folder</source>
        <translation>&amp;Ordner der Vorlagen öffnen</translation>
    </message>
    <message>
        <source>Who I a&amp;m…</source>
        <translation>Wer &amp;ich bin…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>Keine Reservierung ist gewählt.</translation>
    </message>
    <message>
        <source>“%1” needs %2, which is not known here; nothing is sent before it is filled in.</source>
        <translation>„%1“ braucht %2, das hier nicht bekannt ist; vor dem Ausfüllen wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Say who you are: Tools, Who I am.</source>
        <translation>Sagen Sie, wer Sie sind: Extras, Wer ich bin.</translation>
    </message>
    <message>
        <source>Left out, for this program does not know it: %1.</source>
        <translation>Weggelassen, weil dieses Programm es nicht kennt: %1.</translation>
    </message>
    <message>
        <source>Filled in from “%1”.</source>
        <translation>Aus „%1“ ausgefüllt.</translation>
    </message>
    <message>
        <source>Nothing is set in the form that could be saved.</source>
        <translation>Im Formular ist nichts gesetzt, was gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Vorlage:</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <translation>Als „%1“ in %2 gespeichert.</translation>
    </message>
    <message>
        <source>The preset was not saved: %1</source>
        <translation>Die Vorlage wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Forget the &amp;values that were sent</source>
        <translation>&amp;Gesendete Werte vergessen</translation>
    </message>
    <message>
        <source>The values that were sent are offered no more.</source>
        <translation>Die gesendeten Werte werden nicht mehr angeboten.</translation>
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
        <translation>Zu groß.</translation>
    </message>
    <message>
        <source>Only the first %1 files are read.</source>
        <translation>Nur die ersten %1 Dateien werden gelesen.</translation>
    </message>
</context>
<context>
    <name>Desk::ProfileForm</name>
    <message>
        <source>What the banner calls it</source>
        <translation>Wie das Banner es nennt</translation>
    </message>
    <message>
        <source>SK…, or empty for the account&apos;s own token</source>
        <translation>SK…, oder leer für das Token des Kontos</translation>
    </message>
    <message>
        <source>WS…, or empty for the first there is</source>
        <translation>WS…, oder leer für den ersten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Account SID</source>
        <translation>&amp;Konto-SID</translation>
    </message>
    <message>
        <source>API key &amp;SID</source>
        <translation>&amp;SID des API-Schlüssels</translation>
    </message>
    <message>
        <source>&amp;Token or secret</source>
        <translation>&amp;Token oder Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Edge</source>
        <translation>&amp;Edge</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Far&amp;be</translation>
    </message>
    <message>
        <source>The account SID begins with AC; the console shows it beside the token.</source>
        <translation>Die Konto-SID beginnt mit AC; die Konsole zeigt sie neben dem Token.</translation>
    </message>
    <message>
        <source>Region and edge are short names like ie1 and dublin.</source>
        <translation>Region und Edge sind kurze Namen wie ie1 und dublin.</translation>
    </message>
    <message>
        <source>The token or secret has blanks or other characters that no secret has. Copy it again.</source>
        <translation>Das Token oder Geheimnis enthält Leerzeichen oder andere Zeichen, die kein Geheimnis hat. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The token, or the API key&apos;s secret, is missing.</source>
        <translation>Das Token oder das Geheimnis des API-Schlüssels fehlt.</translation>
    </message>
    <message>
        <source>https://…, or empty for the region&apos;s own</source>
        <translation>https://…, oder leer für die der Region</translation>
    </message>
    <message>
        <source>A PEM file, or empty for the system&apos;s authorities</source>
        <translation>Eine PEM-Datei, oder leer für die Stellen des Systems</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>API-A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;CA-Datei</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The edge of the region %1 is not known here. Choose it as well.</source>
        <translation>Der Edge der Region %1 ist hier nicht bekannt. Wählen Sie auch ihn.</translation>
    </message>
    <message>
        <source>API address: %1</source>
        <translation>API-Adresse: %1</translation>
    </message>
    <message>
        <source>CA file: %1 cannot be read.</source>
        <translation>CA-Datei: %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This profile asks for its token or secret each time.</source>
        <translation>Dieses Profil fragt jedes Mal nach seinem Token oder Secret.</translation>
    </message>
</context>
<context>
    <name>Desk::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be moved away.</source>
        <translation>%1 ist beschädigt und lässt sich nicht beiseitelegen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>%1 wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
</context>
<context>
    <name>Desk::ProgramPlace</name>
    <message>
        <source>The program is not where it was: %1 is gone. What is open goes on and nothing is lost, but parts that were not needed yet cannot be loaded. Start it again from where it is now.</source>
        <translation>Das Programm ist nicht mehr, wo es war: %1 ist weg. Was offen ist, läuft weiter, und nichts geht verloren; Teile, die noch nicht gebraucht wurden, lassen sich aber nicht laden. Starten Sie es von seinem neuen Ort aus neu.</translation>
    </message>
    <message>
        <source>%1 cannot be written: settings that are changed now are forgotten when the program ends.</source>
        <translation>%1 kann nicht beschrieben werden: Einstellungen, die jetzt geändert werden, sind beim Beenden des Programms vergessen.</translation>
    </message>
</context>
<context>
    <name>Desk::PropertiesView</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 · %2 ago</source>
        <translation>%1 · vor %2</translation>
    </message>
</context>
<context>
    <name>Desk::ProxyDialog</name>
    <message>
        <source>Remember it in the system &amp;keyring</source>
        <translation>Im System-&amp;Schlüsselbund merken</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Beim Proxy anmelden</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and TaskRouter and lets through whom it knows. It is told this user and password and nothing of your account.</source>
        <translation>Der Proxy %1 steht zwischen diesem Rechner und TaskRouter und lässt durch, wen er kennt. Er erfährt diesen Benutzer und dieses Kennwort und nichts von Ihrem Konto.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Without a keyring it is asked for once a session.</source>
        <translation>Ohne Schlüsselbund wird einmal je Sitzung danach gefragt.</translation>
    </message>
</context>
<context>
    <name>Desk::ProxySettings</name>
    <message>
        <source>(not readable)</source>
        <translation>(nicht lesbar)</translation>
    </message>
    <message>
        <source>The proxy of https_proxy or all_proxy has no host. It is written as host:port.</source>
        <translation>Der Proxy in https_proxy oder all_proxy hat keinen Host. Man schreibt ihn als Host:Port.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be used: http and socks5 are spoken to proxies, not %2.</source>
        <translation>Der Proxy %1 lässt sich nicht verwenden: Mit Proxys wird http und socks5 gesprochen, nicht %2.</translation>
    </message>
</context>
<context>
    <name>Desk::ProxySignIn</name>
    <message>
        <source>The proxy did not take this user and password.</source>
        <translation>Der Proxy hat Benutzer und Kennwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not saved in the keyring; it is kept until the program ends.</source>
        <translation>Das Passwort des Proxys wurde nicht im Schlüsselbund gespeichert; es wird behalten, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>Desk::ReadingStrip</name>
    <message>
        <source>What has been read</source>
        <translation>Was gelesen ist</translation>
    </message>
    <message>
        <source>Reading the workspace; nothing is changed…</source>
        <translation>Der Arbeitsbereich wird gelesen; nichts wird geändert…</translation>
    </message>
    <message>
        <source>Reading the workspace; nothing is changed: %1 of %2</source>
        <translation>Der Arbeitsbereich wird gelesen; nichts wird geändert: %1 von %2</translation>
    </message>
    <message>
        <source>Waits %1: there is a bound of reads a minute.</source>
        <translation>Wartet %1: Je Minute darf nur begrenzt gelesen werden.</translation>
    </message>
    <message>
        <source>%1 Tries again in %2.</source>
        <translation>%1 Neuer Versuch in %2.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing is changed.</source>
        <translation>Das Lesen wurde beendet. Nichts ist geändert.</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>Der Arbeitsbereich war nicht zu lesen.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Ha&amp;lt</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Noch einmal &amp;lesen</translation>
    </message>
    <message>
        <source>The task could not be read.</source>
        <translation>Die Aufgabe konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What is shown is what was read at %1.</source>
        <translation>Gezeigt wird, was um %1 gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordSessionDialog</name>
    <message>
        <source>Hide phone &amp;numbers</source>
        <translation>&amp;Telefonnummern verbergen</translation>
    </message>
    <message>
        <source>Hide na&amp;mes of people</source>
        <translation>Na&amp;men von Personen verbergen</translation>
    </message>
    <message>
        <source>Record session</source>
        <translation>Sitzung aufzeichnen</translation>
    </message>
    <message>
        <source>From now on every request of this window and its answer is written into one file, until you stop. Who opens it sees this window as it was, step by step, and needs no network.</source>
        <translation>Von jetzt an wird jede Anfrage dieses Fensters mit ihrer Antwort in eine Datei geschrieben, bis Sie beenden. Wer sie öffnet, sieht dieses Fenster, wie es war, Schritt für Schritt, und braucht kein Netz.</translation>
    </message>
    <message>
        <source>Secrets are never written. Names and numbers get stand-ins, the same for the same one, before they reach the disk. SIDs and other attributes stay as they are: look at the file before you pass it on.</source>
        <translation>Geheimnisse werden nie geschrieben. Namen und Nummern bekommen Platzhalter, gleiche den gleichen, bevor sie auf die Platte kommen. SIDs und andere Attribute bleiben, wie sie sind: sehen Sie die Datei an, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>&amp;Choose file and record…</source>
        <translation>&amp;Datei wählen und aufzeichnen…</translation>
    </message>
    <message>
        <source>It is not recorded: %1</source>
        <translation>Es wird nicht aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>Recording of a session (*.ndjson)</source>
        <translation>Aufzeichnung einer Sitzung (*.ndjson)</translation>
    </message>
</context>
<context>
    <name>Desk::Recording</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Some requests were not recorded: the disk was too slow.</source>
        <translation>Einige Anfragen wurden nicht aufgezeichnet: die Platte war zu langsam.</translation>
    </message>
    <message>
        <source>It breaks off here; what stands before is shown.</source>
        <translation>Hier bricht sie ab; was davor steht, wird gezeigt.</translation>
    </message>
    <message>
        <source>This cannot be read; it is left out.</source>
        <translation>Das ist nicht lesbar; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Nothing was recorded in %1.</source>
        <translation>In %1 wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The recording was not ended: the program went before.</source>
        <translation>Die Aufzeichnung wurde nicht beendet: das Programm war vorher zu Ende.</translation>
    </message>
    <message>
        <source>%1 was recorded by a newer version of this program, and only that can show it.</source>
        <translation>%1 wurde von einer neueren Version dieses Programms aufgezeichnet, und nur die kann es zeigen.</translation>
    </message>
    <message>
        <source>%1 is no recording of a session.</source>
        <translation>%1 ist keine Aufzeichnung einer Sitzung.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordingWords</name>
    <message>
        <source>event callbacks</source>
        <translation>Event-Callbacks</translation>
    </message>
    <message>
        <source>Event Streams</source>
        <translation>Event Streams</translation>
    </message>
    <message>
        <source>list of Events</source>
        <translation>Liste von Ereignissen</translation>
    </message>
    <message>
        <source>answers of the API</source>
        <translation>Antworten der API</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>bug bundle</source>
        <translation>Fehlerpaket</translation>
    </message>
    <message>
        <source>saved workspace</source>
        <translation>gespeicherter Workspace</translation>
    </message>
    <message>
        <source>recording of a session</source>
        <translation>Aufzeichnung einer Sitzung</translation>
    </message>
</context>
<context>
    <name>Desk::RedactionDialog</name>
    <message>
        <source>What is hidden</source>
        <translation>Was verdeckt ist</translation>
    </message>
    <message>
        <source>Hide phone &amp;numbers</source>
        <translation>Telefon&amp;nummern verdecken</translation>
    </message>
    <message>
        <source>Hide na&amp;mes of people</source>
        <translation>Na&amp;men von Personen verdecken</translation>
    </message>
    <message>
        <source>This is all that will be saved. Secrets are never in it; look at the rest before it leaves.</source>
        <translation>Das ist alles, was gespeichert wird. Geheimnisse sind nie darin; sehen Sie das Übrige an, bevor es hinausgeht.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Hidden · %1</source>
        <translation>Verdeckt · %1</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>What will be saved is shown here as soon as it is read.</source>
        <translation>Was gespeichert wird, steht hier, sobald es gelesen ist.</translation>
    </message>
</context>
<context>
    <name>Desk::Redactor</name>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Password in an address</source>
        <translation>Kennwort in einer Adresse</translation>
    </message>
    <message>
        <source>Secret field</source>
        <translation>Geheimes Feld</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Attribute value</source>
        <translation>Attributwert</translation>
    </message>
</context>
<context>
    <name>Desk::ReplayControls</name>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Schritt &amp;vor</translation>
    </message>
    <message>
        <source>&amp;Moments…</source>
        <translation>&amp;Momente…</translation>
    </message>
    <message>
        <source>Moments of the recording</source>
        <translation>Momente der Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>Desk::RequestView</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request as it will be sent</source>
        <translation>Anfrage, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>REQUEST</source>
        <translation>ANFRAGE</translation>
    </message>
    <message>
        <source>REQUEST ›</source>
        <translation>ANFRAGE ›</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>TaskRouter would refuse: %1</source>
        <translation>TaskRouter würde ablehnen: %1</translation>
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
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>Antwort in</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1, does not fit the filter</source>
        <translation>%1, passt nicht zum Filter</translation>
    </message>
    <message>
        <source>Does not fit the filter</source>
        <translation>Passt nicht zum Filter</translation>
    </message>
    <message>
        <source>%1 · ringing %2</source>
        <translation>%1 · klingelt %2</translation>
    </message>
    <message>
        <source>%1 · ringing %2 %3</source>
        <translation>%1 · klingelt bei %2 %3</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>steht still</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationsPane</name>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words of the status, the worker or the SID</source>
        <translation>Wörter aus Status, Mitarbeiter oder SID</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>SID kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export reservations</source>
        <translation>Reservierungen exportieren</translation>
    </message>
    <message>
        <source>With all that are marked</source>
        <translation>Mit allen markierten</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationsState</name>
    <message>
        <source>No reservation has these words.</source>
        <translation>Keine Reservierung hat diese Wörter.</translation>
    </message>
    <message>
        <source>The filter looks at status, worker and SID.</source>
        <translation>Der Filter sieht auf Status, Mitarbeiter und SID.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No reservation can be shown.</source>
        <translation>Keine Reservierung lässt sich zeigen.</translation>
    </message>
    <message>
        <source>The server answered with rows that have no SID of their own.</source>
        <translation>Der Server hat mit Zeilen ohne eigene SID geantwortet.</translation>
    </message>
    <message>
        <source>The task has no such reservation.</source>
        <translation>Die Aufgabe hat keine solche Reservierung.</translation>
    </message>
    <message>
        <source>TaskRouter was asked with a filter.</source>
        <translation>TaskRouter wurde mit einem Filter gefragt.</translation>
    </message>
    <message>
        <source>No reservations yet.</source>
        <translation>Noch keine Reservierungen.</translation>
    </message>
    <message>
        <source>The task has not been offered to anyone. New offers appear here by themselves.</source>
        <translation>Die Aufgabe wurde noch niemandem angeboten. Neue Angebote erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Reservations are still to come.</source>
        <translation>Die Reservierungen stehen noch aus.</translation>
    </message>
    <message>
        <source>Loading reservations…</source>
        <translation>Reservierungen werden geladen…</translation>
    </message>
    <message>
        <source>The task was canceled before it was offered to anyone.</source>
        <translation>Die Aufgabe wurde abgebrochen, bevor sie jemandem angeboten wurde.</translation>
    </message>
    <message>
        <source>No offers come any more. Why? says what ended it.</source>
        <translation>Es kommen keine Angebote mehr. „Warum?“ sagt, was sie beendet hat.</translation>
    </message>
    <message>
        <source>The task is completed, and it has no reservations.</source>
        <translation>Die Aufgabe ist abgeschlossen und hat keine Reservierungen.</translation>
    </message>
    <message>
        <source>No offers come any more.</source>
        <translation>Es kommen keine Angebote mehr.</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationsTable</name>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
</context>
<context>
    <name>Desk::RetentionDialog</name>
    <message>
        <source>What the journal keeps</source>
        <translation>Was das Journal behält</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Not longer than</source>
        <translation>Nicht länger als</translation>
    </message>
    <message>
        <source>Not more than</source>
        <translation>Nicht mehr als</translation>
    </message>
    <message>
        <source>The oldest go first. An instruction whose outcome is still unknown always stays.</source>
        <translation>Die ältesten gehen zuerst. Eine Anweisung, deren Ausgang noch unbekannt ist, bleibt immer.</translation>
    </message>
    <message>
        <source>The journal has %1 instructions, %2.</source>
        <translation>Das Journal hat %1 Anweisungen, %2.</translation>
    </message>
    <message>
        <source>Nothing would be removed.</source>
        <translation>Nichts würde entfernt.</translation>
    </message>
    <message>
        <source>About %1 would be removed for good.</source>
        <translation>Etwa %1 würden endgültig entfernt.</translation>
    </message>
</context>
<context>
    <name>Desk::SearchField</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>At least %n found</source>
        <translation>
            <numerusform>Mindestens %n gefunden</numerusform>
            <numerusform>Mindestens %n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::SecretStore</name>
    <message>
        <source>No secret is saved for this profile. Type it in.</source>
        <translation>Für dieses Profil ist kein Geheimnis gespeichert. Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again, or type the secret in for this session.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es wieder, oder geben Sie das Geheimnis für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The keyring refused. Type the secret in for this session; it is not written anywhere else.</source>
        <translation>Der Schlüsselbund hat abgelehnt. Geben Sie das Geheimnis für diese Sitzung ein; es wird sonst nirgends geschrieben.</translation>
    </message>
    <message>
        <source>The keyring did not answer; perhaps it asks for its password in another window. Try again, or type the secret in for this session.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet; vielleicht fragt er in einem anderen Fenster nach seinem Kennwort. Versuchen Sie es wieder, oder geben Sie das Geheimnis für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>This system has no keyring. The secret is kept in memory until the program ends, and nowhere else.</source>
        <translation>Dieses System hat keinen Schlüsselbund. Das Geheimnis bleibt im Speicher, bis das Programm endet, und sonst nirgends.</translation>
    </message>
</context>
<context>
    <name>Desk::SendBar</name>
    <message>
        <source>Copy as ▾</source>
        <translation>Kopieren als ▾</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>%1 of %2 will be sent</source>
        <translation>%1 von %2 werden gesendet</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>Was man dagegen tun kann</translation>
    </message>
    <message>
        <source>Go to the first field that must be filled in or corrected</source>
        <translation>Zum ersten Feld gehen, das auszufüllen oder zu berichtigen ist</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Ausfüllen: %1</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Berichtigen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 is &quot;Fill in: Reason&quot;</extracomment>
        <translation>
            <numerusform>%1 und %n weiteres Feld</numerusform>
            <numerusform>%1 und %n weitere Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::SendFlow</name>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nichts wurde gesendet. %1</translation>
    </message>
    <message>
        <source>TaskRouter gave no version for it, and it cannot be fetched here to compare. Nothing was sent.</source>
        <translation>TaskRouter hat keine Version dazu genannt, und zum Vergleichen kann es hier nicht abgerufen werden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent: it has no version, and fetching it to compare failed. %1</source>
        <translation>Nichts wurde gesendet: Es hat keine Version, und der Abruf zum Vergleichen ist gescheitert. %1</translation>
    </message>
</context>
<context>
    <name>Desk::SendWords</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>It was canceled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1: done; the reservation is %2.</source>
        <translation>%1: ausgeführt; die Reservierung ist „%2“.</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: ausgeführt.</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1: abgelehnt. %2</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: nicht gesendet. %2</translation>
    </message>
    <message>
        <source>%1: it did take effect; the reservation is %2.</source>
        <translation>%1: es hat gewirkt; die Reservierung ist „%2“.</translation>
    </message>
    <message>
        <source>%1: no change is seen; the reservation is still %2. Sending again is your decision.</source>
        <translation>%1: keine Änderung zu sehen; die Reservierung ist noch „%2“. Ob Sie noch einmal senden, entscheiden Sie.</translation>
    </message>
    <message>
        <source>%1: the reservation changed in another way; it is %2 now.</source>
        <translation>%1: die Reservierung hat sich anders geändert; sie ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>%1: whether it took effect is still unknown, because the reservation cannot be fetched. %2</source>
        <translation>%1: ob es gewirkt hat, ist noch unbekannt, weil die Reservierung nicht abzurufen ist. %2</translation>
    </message>
    <message>
        <source>%1: TaskRouter took it; the reservation is still %2.</source>
        <translation>%1: TaskRouter hat es angenommen; die Reservierung ist noch „%2“.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412) although no version was sent. Something on the way adds one, or asks for one: a proxy, most likely.</source>
        <translation>TaskRouter hat das abgelehnt (412), obwohl keine Version gesendet wurde. Etwas auf dem Weg fügt eine hinzu oder verlangt eine: höchstwahrscheinlich ein Proxy.</translation>
    </message>
    <message>
        <source>%1: the simulator was stopped before the outcome was known.</source>
        <translation>%1: Der Simulator wurde beendet, bevor der Ausgang bekannt war.</translation>
    </message>
    <message>
        <source>TaskRouter will most likely refuse this.</source>
        <translation>TaskRouter wird das höchstwahrscheinlich ablehnen.</translation>
    </message>
    <message>
        <source>A word is still being composed.</source>
        <translation>Ein Wort entsteht gerade noch.</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent.</source>
        <translation>Nur lesen: nichts kann gesendet werden.</translation>
    </message>
    <message>
        <source>TaskRouter asked to wait; sending is possible again in %1.</source>
        <translation>TaskRouter bat zu warten; in %1 kann wieder gesendet werden.</translation>
    </message>
    <message>
        <source>The form was changed meanwhile.</source>
        <translation>Das Formular wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1: finish the word that is being composed first.</source>
        <translation>Nichts wurde gesendet. %1: Bringen Sie erst das Wort zu Ende, das gerade entsteht.</translation>
    </message>
    <message>
        <source>Nothing was sent: nothing is chosen. Choose first what to do.</source>
        <translation>Nichts wurde gesendet: Nichts ist gewählt. Wählen Sie erst, was geschehen soll.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nichts wurde gesendet. %1</translation>
    </message>
    <message>
        <source>Nothing was sent. %1: %2</source>
        <translation>Nichts wurde gesendet. %1: %2</translation>
    </message>
    <message>
        <source>Another action was chosen.</source>
        <translation>Es wurde eine andere Aktion gewählt.</translation>
    </message>
    <message>
        <source>Nothing was sent: the reservation is not loaded yet.</source>
        <translation>Nichts wurde gesendet: Die Reservierung ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>Nothing more was sent: what became of the last instruction is not known yet.</source>
        <translation>Nichts weiter wurde gesendet: Was aus der letzten Anweisung wurde, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The journal cannot be written, and what cannot be written down is not sent.</source>
        <translation>Das Journal kann nicht geschrieben werden, und was nicht aufgeschrieben werden kann, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: it did take effect (%2).</source>
        <translation>%1: hat gewirkt (%2).</translation>
    </message>
    <message>
        <source>%1: no change is seen (%2). Sending again is your decision.</source>
        <translation>%1: Es ist keine Änderung zu sehen (%2). Noch einmal zu senden, entscheiden Sie.</translation>
    </message>
    <message>
        <source>%1: something else changed it (%2).</source>
        <translation>%1: Etwas anderes hat es geändert (%2).</translation>
    </message>
    <message>
        <source>%1: whether it took effect is still unknown, because it cannot be fetched. %2</source>
        <translation>%1: Ob es gewirkt hat, ist weiter ungewiss, denn es lässt sich nicht abrufen. %2</translation>
    </message>
    <message>
        <source>It has no version, so it is fetched and compared before anything is sent …</source>
        <translation>Es hat keine Version und wird darum abgerufen und verglichen, bevor etwas gesendet wird…</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last instruction took effect, and TaskRouter refused to show it to find out. Until that was looked up nothing more is sent to it.</source>
        <translation>Noch weiß niemand, ob die letzte Anweisung gewirkt hat, und TaskRouter hat verweigert, es zu zeigen. Bis nachgesehen wurde, wird nichts mehr dorthin gesendet.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last instruction took effect. It is being fetched to find out; until then nothing more is sent to it.</source>
        <translation>Noch weiß niemand, ob die letzte Anweisung gewirkt hat. Es wird abgerufen, um es herauszufinden; bis dahin wird nichts mehr dorthin gesendet.</translation>
    </message>
    <message>
        <source>An instruction to it is on its way …</source>
        <translation>Eine Anweisung dorthin ist unterwegs…</translation>
    </message>
    <message>
        <source>Something else was chosen to act on.</source>
        <translation>Inzwischen wurde etwas anderes gewählt.</translation>
    </message>
    <message>
        <source>It moved meanwhile.</source>
        <translation>Es hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing more was sent: an instruction to it is on its way.</source>
        <translation>Nichts weiter wurde gesendet: Eine Anweisung dorthin ist unterwegs.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): the version %1 ends in “%2”, which a proxy adds when it compresses an answer. TaskRouter does not know it, so it is refused whatever happens.</source>
        <translation>TaskRouter hat das abgelehnt (412): Die Version %1 endet auf „%2“, was ein Proxy anhängt, wenn er eine Antwort komprimiert. TaskRouter kennt sie nicht und lehnt sie darum ab, was auch geschieht.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): the version %1 is a weak one, as a proxy makes it that changes answers on their way. Weak versions never match, whatever happens.</source>
        <translation>TaskRouter hat das abgelehnt (412): Die Version %1 ist eine schwache, wie ein Proxy sie macht, der Antworten unterwegs ändert. Schwache Versionen passen nie, was auch geschieht.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412), and it has no version any more: something on the way takes it off. Nothing else has changed.</source>
        <translation>TaskRouter hat das abgelehnt (412), und es hat keine Version mehr: Etwas unterwegs entfernt sie. Sonst hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412), but nobody changed it: its version was %1 and still is. A proxy on the way changes versions, most likely.</source>
        <translation>TaskRouter hat das abgelehnt (412), aber niemand hat es geändert: Seine Version war und ist %1. Wahrscheinlich ändert ein Proxy unterwegs die Versionen.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): it has another version of it.</source>
        <translation>TaskRouter hat das abgelehnt (412): Dort gibt es eine andere Version davon.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): somebody changed it since you began.</source>
        <translation>TaskRouter hat das abgelehnt (412): Jemand hat es geändert, seit Sie begonnen haben.</translation>
    </message>
    <message>
        <source>%1: done; it is %2 now.</source>
        <translation>%1: erledigt; jetzt „%2“.</translation>
    </message>
    <message>
        <source>%1: refused (412), because TaskRouter has another version of it, which is fetched to compare.</source>
        <translation>%1: abgelehnt (412), weil TaskRouter eine andere Version davon hat; sie wird zum Vergleich abgerufen.</translation>
    </message>
    <message>
        <source>%1: it may have taken effect, or not. %2 It is being fetched to find out; nothing is sent again by itself.</source>
        <translation>%1: vielleicht hat es gewirkt, vielleicht nicht. %2 Es wird abgerufen, um es herauszufinden; von selbst wird nichts noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>Desk::SessionController</name>
    <message>
        <source>The file of profiles was damaged and has been set aside as %1.</source>
        <translation>Die Profildatei war beschädigt und wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>No credentials: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or name a profile.</source>
        <translation>Keine Zugangsdaten: setzen Sie TWILIO_ACCOUNT_SID und TWILIO_AUTH_TOKEN, oder nennen Sie ein Profil.</translation>
    </message>
    <message>
        <source>Starting the training simulator…</source>
        <translation>Der Trainingssimulator startet…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>„%1“ wird geöffnet…</translation>
    </message>
    <message>
        <source>The training cannot be started.</source>
        <translation>Das Training lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>The recording cannot be shown.</source>
        <translation>Die Aufzeichnung lässt sich nicht zeigen.</translation>
    </message>
</context>
<context>
    <name>Desk::SessionJournal</name>
    <message>
        <source>This training goes on; what is sent in it is not written down.</source>
        <translation>Dieses Training geht weiter; was darin gesendet wird, wird nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>Nothing can be sent from this window meanwhile.</source>
        <translation>Aus diesem Fenster kann solange nichts gesendet werden.</translation>
    </message>
</context>
<context>
    <name>Desk::SessionRecorder</name>
    <message>
        <source>The recording is as long as it may be (%1 MB), and has ended.</source>
        <translation>Die Aufzeichnung ist so lang, wie sie sein darf (%1 MB), und ist beendet.</translation>
    </message>
    <message>
        <source>The recording cannot be written any more: %1</source>
        <translation>Die Aufzeichnung lässt sich nicht weiter schreiben: %1</translation>
    </message>
</context>
<context>
    <name>Desk::SessionRecording</name>
    <message>
        <source>Open recor&amp;ding…</source>
        <translation>Auf&amp;zeichnung öffnen…</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Aufzeichnung &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Record session…</source>
        <translation>Sit&amp;zung aufzeichnen…</translation>
    </message>
    <message>
        <source>Another connection was opened.</source>
        <translation>Eine andere Verbindung wurde geöffnet.</translation>
    </message>
    <message>
        <source>The connection was left.</source>
        <translation>Die Verbindung wurde verlassen.</translation>
    </message>
    <message>
        <source>The connection is over.</source>
        <translation>Die Verbindung ist beendet.</translation>
    </message>
    <message>
        <source>This session is being recorded into %1.</source>
        <translation>Diese Sitzung wird in %1 aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests were recorded into %1, readable by you alone.</source>
        <translation>
            <numerusform>%n Anfrage wurde in %1 aufgezeichnet, lesbar für Sie allein.</numerusform>
            <numerusform>%n Anfragen wurden in %1 aufgezeichnet, lesbar für Sie allein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings of sessions (*.ndjson);;All files (*)</source>
        <translation>Aufzeichnungen von Sitzungen (*.ndjson);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Desk::SessionWiring</name>
    <message>
        <source>An instruction may have left twice. Look at the task before you act again.</source>
        <translation>Eine Anweisung ging vielleicht zweimal hinaus. Sehen Sie die Aufgabe an, bevor Sie wieder handeln.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Task queues</source>
        <translation>Warteschlangen</translation>
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
        <translation>Die Uhr dieses Rechners geht gegenüber TaskRouter um %1 nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of TaskRouter&apos;s.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber TaskRouter um %1 vor.</translation>
    </message>
    <message>
        <source>Ages and countdowns go by TaskRouter&apos;s clock. Set this computer&apos;s clock right: the journal is dated by it.</source>
        <translation>Alter und Restzeiten richten sich nach der Uhr von TaskRouter. Stellen Sie die Uhr dieses Rechners: Das Journal ist nach ihr datiert.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is another world&apos;s: %1 ahead of this computer&apos;s.</source>
        <translation>Die Uhr des Servers ist die einer anderen Welt: Sie geht %1 vor der dieses Rechners.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is another world&apos;s: %1 behind this computer&apos;s.</source>
        <translation>Die Uhr des Servers ist die einer anderen Welt: Sie geht %1 nach der dieses Rechners.</translation>
    </message>
    <message>
        <source>Times here are by the server&apos;s clock; the journal also has this computer&apos;s.</source>
        <translation>Die Zeiten hier sind die des Servers; das Journal hat auch die dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingLine</name>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Desk::Settings</name>
    <message>
        <source>The settings were damaged and have been set aside as %1.</source>
        <translation>Die Einstellungen waren beschädigt und wurden als %1 beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No setting fits.</source>
        <translation>Keine Einstellung passt.</translation>
    </message>
    <message>
        <source>Words are looked for in titles, in what settings do, and in their keys.</source>
        <translation>Gesucht wird in Titeln, in dem, was Einstellungen bewirken, und in ihren Schlüsseln.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Sagen Sie mir, wenn</translation>
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
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the system has just now.</source>
        <translation>Helle oder dunkle Farben, oder die, die das System gerade hat.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Allow sending what would be refused</source>
        <translation>Senden erlauben, was abgelehnt würde</translation>
    </message>
    <message>
        <source>For troubleshooters: instructions that TaskRouter is expected to refuse can be sent, to see its answer. Without it, their buttons say why they would be refused.</source>
        <translation>Für die Fehlersuche: Anweisungen, die TaskRouter voraussichtlich ablehnt, können gesendet werden, um seine Antwort zu sehen. Sonst sagen ihre Knöpfe, warum sie abgelehnt würden.</translation>
    </message>
    <message>
        <source>Rows on a page</source>
        <translation>Zeilen je Seite</translation>
    </message>
    <message>
        <source>How many rows TaskRouter is asked for at once. Small pages come sooner, and take more requests.</source>
        <translation>Wie viele Zeilen TaskRouter auf einmal geben soll. Kleine Seiten kommen früher und brauchen mehr Anfragen.</translation>
    </message>
    <message>
        <source>Keep instructions for</source>
        <translation>Anweisungen aufheben</translation>
    </message>
    <message>
        <source>What is older goes, but for what has no outcome yet.</source>
        <translation>Was älter ist, wird entfernt, außer es hat noch kein Ergebnis.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Größter Umfang</translation>
    </message>
    <message>
        <source>Of the journal on the disk; the oldest instructions go first.</source>
        <translation>Des Journals auf der Platte; die ältesten Anweisungen gehen zuerst.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>An offer is about to run out</source>
        <translation>Ein Angebot läuft gleich ab</translation>
    </message>
    <message>
        <source>A notification of the desktop, or else a line in the window.</source>
        <translation>Eine Benachrichtigung des Desktops, oder sonst eine Zeile im Fenster.</translation>
    </message>
    <message>
        <source>Seconds that are left of an offer</source>
        <translation>Sekunden, die von einem Angebot bleiben</translation>
    </message>
    <message>
        <source>From then on it is told of.</source>
        <translation>Ab dann wird es gemeldet.</translation>
    </message>
    <message>
        <source>Workers go away by missed offers</source>
        <translation>Mitarbeiter gehen durch verpasste Angebote weg</translation>
    </message>
    <message>
        <source>Several in a short time mean that something is wrong: a device, a headset, a line.</source>
        <translation>Mehrere in kurzer Zeit bedeuten, dass etwas nicht stimmt: ein Gerät, ein Headset, eine Leitung.</translation>
    </message>
    <message>
        <source>How many workers go away by missed offers</source>
        <translation>Wie viele Mitarbeiter durch verpasste Angebote weggehen</translation>
    </message>
    <message>
        <source>From so many on it is told of.</source>
        <translation>Ab so vielen wird es gemeldet.</translation>
    </message>
    <message>
        <source>Within how many minutes</source>
        <translation>Innerhalb von wie vielen Minuten</translation>
    </message>
    <message>
        <source>Who went away earlier does not count.</source>
        <translation>Wer früher wegging, zählt nicht.</translation>
    </message>
    <message>
        <source>A task waits long</source>
        <translation>Eine Aufgabe wartet lange</translation>
    </message>
    <message>
        <source>From its arrival until somebody accepts it.</source>
        <translation>Von ihrer Ankunft, bis jemand sie annimmt.</translation>
    </message>
    <message>
        <source>Minutes that a task waits</source>
        <translation>Minuten, die eine Aufgabe wartet</translation>
    </message>
    <message>
        <source>A wrap-up takes long</source>
        <translation>Eine Nachbearbeitung dauert lange</translation>
    </message>
    <message>
        <source>Somebody may have forgotten it: it fills their channel.</source>
        <translation>Vielleicht hat sie jemand vergessen: Sie belegt den Kanal.</translation>
    </message>
    <message>
        <source>Minutes of wrap-up</source>
        <translation>Minuten der Nachbearbeitung</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>Wieder öffnen, was offen war</translation>
    </message>
    <message>
        <source>At the start: the account, or the training, and the task. An account only where its secret need not be asked for.</source>
        <translation>Beim Start: das Konto oder das Training, und die Aufgabe. Ein Konto nur, wo nach seinem Geheimnis nicht gefragt werden muss.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of everything in the window, at once. A training that runs keeps the words of its scenario until it is started again.</source>
        <translation>Die aller Worte im Fenster, sofort. Ein Training, das läuft, behält die Worte seines Szenarios, bis es neu beginnt.</translation>
    </message>
    <message>
        <source>How many tasks wait, in the desktop&apos;s panel; a click shows the window. The list of tasks is then read while the window is hidden, too.</source>
        <translation>Wie viele Aufgaben warten, in der Leiste des Desktops; ein Klick zeigt das Fenster. Die Liste der Aufgaben wird dann auch gelesen, während das Fenster verborgen ist.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons just now.</source>
        <translation>Dieser Desktop hat dafür gerade keinen Platz.</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>Symbol in der Leiste</translation>
    </message>
    <message>
        <source>Offer SIDs that are copied elsewhere</source>
        <translation>SIDs anbieten, die anderswo kopiert werden</translation>
    </message>
    <message>
        <source>A SID in the clipboard becomes a link at the foot of the window. Nothing opens by itself, and nothing else of the clipboard is kept.</source>
        <translation>Eine SID in der Zwischenablage wird zu einem Link am Fuß des Fensters. Nichts öffnet sich von selbst, und sonst wird nichts aus der Zwischenablage behalten.</translation>
    </message>
    <message>
        <source>Offer values that were sent before</source>
        <translation>Werte anbieten, die schon gesendet wurden</translation>
    </message>
    <message>
        <source>Fields list what was sent last, by account, and nothing secret. Switched off, what was kept for that is deleted, and no more is kept.</source>
        <translation>Felder listen auf, was zuletzt gesendet wurde, je Konto und nichts Geheimes. Ausgeschaltet wird gelöscht, was dafür behalten wurde, und nichts mehr behalten.</translation>
    </message>
</context>
<context>
    <name>Desk::SidLabel</name>
    <message>
        <source>Copy SID</source>
        <translation>SID kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>Desk::SidLens</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Task queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Task channel</source>
        <translation>Aufgabenkanal</translation>
    </message>
    <message>
        <source>Worker channel</source>
        <translation>Kanal eines Mitarbeiters</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>&amp;Copy SID</source>
        <translation>SID &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Where else it occurs…</source>
        <translation>&amp;Wo sie noch vorkommt…</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlaces</name>
    <message>
        <source>List of tasks</source>
        <translation>Liste der Aufgaben</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Kept stories of rehearsals</source>
        <translation>Aufbewahrte Geschichten von Proben</translation>
    </message>
    <message>
        <source>Kept stories</source>
        <translation>Aufbewahrte Geschichten</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlacesDialog</name>
    <message>
        <source>Where %1 occurs</source>
        <translation>Wo %1 vorkommt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>It occurs nowhere else.</source>
        <translation>Sie kommt sonst nirgends vor.</translation>
    </message>
    <message>
        <source>Looked through: what is open, the list of tasks, the journal and the kept stories.</source>
        <translation>Durchsucht: was geöffnet ist, die Liste der Aufgaben, das Journal und die aufbewahrten Geschichten.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlacesTable</name>
    <message>
        <source>Where it occurs</source>
        <translation>Wo sie vorkommt</translation>
    </message>
</context>
<context>
    <name>Desk::SignIn</name>
    <message>
        <source>The account SID or its token was not accepted. Automatic refreshing has stopped. Type the token or secret again.</source>
        <translation>Die Konto-SID oder ihr Token wurde nicht angenommen. Das selbsttätige Aktualisieren ruht. Geben Sie Token oder Geheimnis neu ein.</translation>
    </message>
    <message>
        <source>The profile was not saved: %1</source>
        <translation>Das Profil wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>„%1“ wurde nicht geöffnet. %2</translation>
    </message>
</context>
<context>
    <name>Desk::Situation</name>
    <message>
        <source>The workflow&apos;s configuration cannot be read: %1</source>
        <translation>Die Konfiguration des Workflows ist nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>Desk::SnippetButton</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
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
        <translation>twilio-cli erreicht nur Twilios eigene Hosts, nicht den dieser Anfrage.</translation>
    </message>
    <message>
        <source>twilio-cli cannot send this value of %1; it is left out.</source>
        <translation>twilio-cli kann diesen Wert von %1 nicht senden; er ist weggelassen.</translation>
    </message>
</context>
<context>
    <name>Desk::StateNote</name>
    <message>
        <source>Go to the task&apos;s open offer</source>
        <translation>Zum offenen Angebot der Aufgabe</translation>
    </message>
    <message>
        <source>Choose what happens next. Nothing is sent before you do.</source>
        <translation>Wählen Sie, was als Nächstes geschieht. Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Go to %1: %2</source>
        <translation>Zu %1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why the task is not accepted, or why it ended</source>
        <translation>Warum die Aufgabe nicht angenommen wird oder warum sie endete</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>The task&apos;s timeline</source>
        <translation>Die Zeitleiste der Aufgabe</translation>
    </message>
    <message>
        <source>The worker&apos;s day</source>
        <translation>Der Tag des Mitarbeiters</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>Der Tag von %1</translation>
    </message>
</context>
<context>
    <name>Desk::StateText</name>
    <message>
        <source>the worker</source>
        <translation>die Person</translation>
    </message>
    <message>
        <source>The work of %1 on this task is done.</source>
        <translation>Die Arbeit von %1 an dieser Aufgabe ist getan.</translation>
    </message>
    <message>
        <source>This offer to %1 was turned down.</source>
        <translation>Dieses Angebot an %1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>This offer to %1 was not answered in time.</source>
        <translation>Dieses Angebot an %1 wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>This offer to %1 was canceled before it was accepted.</source>
        <translation>Dieses Angebot an %1 wurde aufgehoben, bevor es angenommen war.</translation>
    </message>
    <message>
        <source>This offer to %1 was taken back, because somebody else accepted the task.</source>
        <translation>Dieses Angebot an %1 wurde zurückgenommen, weil jemand anderes die Aufgabe angenommen hat.</translation>
    </message>
    <message>
        <source>It was accepted meanwhile; %1 has the task.</source>
        <translation>Sie wurde inzwischen angenommen; %1 hat die Aufgabe.</translation>
    </message>
    <message>
        <source>The call is over meanwhile, and %1 is wrapping up.</source>
        <translation>Das Gespräch ist inzwischen vorbei, und %1 ist in der Nachbearbeitung.</translation>
    </message>
    <message>
        <source>The task has no open offer now.</source>
        <translation>Die Aufgabe hat jetzt kein offenes Angebot.</translation>
    </message>
    <message>
        <source>The task goes on elsewhere.</source>
        <translation>Die Aufgabe geht anderswo weiter.</translation>
    </message>
    <message>
        <source>The task went to %1 once more.</source>
        <translation>Die Aufgabe ging noch einmal an %1.</translation>
    </message>
    <message>
        <source>The task went on to %1.</source>
        <translation>Die Aufgabe ging weiter an %1.</translation>
    </message>
    <message>
        <source>The task was canceled.</source>
        <translation>Die Aufgabe wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The task is completed.</source>
        <translation>Die Aufgabe ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>Desk::Story</name>
    <message>
        <source>Events of another workspace were left out: %1.</source>
        <translation>Ereignisse eines anderen Workspaces wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>Events without data: %1.</source>
        <translation>Ereignisse ohne Daten: %1.</translation>
    </message>
    <message>
        <source>Events without a time: %1.</source>
        <translation>Ereignisse ohne Zeit: %1.</translation>
    </message>
    <message>
        <source>There are more Events than were read.</source>
        <translation>Es gibt mehr Ereignisse, als gelesen wurden.</translation>
    </message>
    <message>
        <source>Events dated later than this story, which decide nothing: %1.</source>
        <translation>Ereignisse, die später als diese Geschichte datiert sind und nichts entscheiden: %1.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryCorner</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Words of an event, a worker, a queue or a SID</source>
        <translation>Wörter eines Ereignisses, eines Mitarbeiters, einer Warteschlange oder einer SID</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Alles zeigen (0)</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Unfold the story</source>
        <translation>Geschichte ausklappen</translation>
    </message>
    <message>
        <source>Fold the story away</source>
        <translation>Geschichte einklappen</translation>
    </message>
</context>
<context>
    <name>Desk::StoryEventsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>Desk::StoryFetch</name>
    <message>
        <source>too many requests (429)</source>
        <translation>zu viele Anfragen (429)</translation>
    </message>
    <message>
        <source>there is no such thing (404)</source>
        <translation>das gibt es nicht (404)</translation>
    </message>
    <message>
        <source>the credentials were refused (401)</source>
        <translation>die Zugangsdaten wurden abgelehnt (401)</translation>
    </message>
    <message>
        <source>not allowed (403)</source>
        <translation>nicht erlaubt (403)</translation>
    </message>
    <message>
        <source>an error of the server (5xx)</source>
        <translation>ein Fehler des Servers (5xx)</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The task could not be read</source>
        <translation>Die Aufgabe konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The reservations could not be read</source>
        <translation>Die Reservierungen konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>There are more Events than the %n that were read.</source>
        <translation>
            <numerusform>Es gibt mehr Ereignisse als das eine, das gelesen wurde.</numerusform>
            <numerusform>Es gibt mehr Ereignisse als die %n, die gelesen wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Events could not be read</source>
        <translation>Die Ereignisse konnten nicht gelesen werden</translation>
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
        <translation>Aufgabe</translation>
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
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Bekannt bis</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>A run of the training simulator: nobody called, and nobody was called.</source>
        <translation>Ein Training im Simulator: Niemand hat angerufen, und niemand wurde angerufen.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Events of the task itself. Its story shows what its workers did as well.</source>
        <translation>Ereignisse der Aufgabe selbst. Ihre Geschichte zeigt auch, was ihre Mitarbeiter taten.</translation>
    </message>
    <message>
        <source>Its Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
</context>
<context>
    <name>Desk::StoryListTable</name>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
</context>
<context>
    <name>Desk::StoryPane</name>
    <message>
        <source>The task&apos;s story</source>
        <translation>Die Geschichte der Aufgabe</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Keine Aufgabe ist geöffnet.</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>Die Ereignisse konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing is known of this task.</source>
        <translation>Über diese Aufgabe ist nichts bekannt.</translation>
    </message>
    <message>
        <source>TaskRouter keeps events for 30 days.</source>
        <translation>TaskRouter bewahrt Ereignisse 30 Tage lang auf.</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Ereignisse werden gelesen…</translation>
    </message>
    <message>
        <source>The events could not be read again; what is shown is of %1.</source>
        <translation>Die Ereignisse ließen sich nicht neu lesen; gezeigt wird der Stand von %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>Tag von %1</translation>
    </message>
    <message>
        <source>Open a task to see what happened to it, or a worker to see the day.</source>
        <translation>Öffnen Sie eine Aufgabe, um ihre Geschichte zu sehen, oder einen Mitarbeiter, um seinen Tag zu sehen.</translation>
    </message>
    <message>
        <source>Nothing happened in the last 24 hours.</source>
        <translation>In den letzten 24 Stunden ist nichts geschehen.</translation>
    </message>
    <message>
        <source>TaskRouter keeps events for 30 days, and its story was not looked at here.</source>
        <translation>TaskRouter hebt Ereignisse 30 Tage auf, und ihre Geschichte wurde hier nicht angesehen.</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>AUFBEWAHRT</translation>
    </message>
    <message>
        <source>TaskRouter has this task no more; as it was until %1</source>
        <translation>TaskRouter hat diese Aufgabe nicht mehr; Stand bis %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The worker&apos;s day</source>
        <translation>Der Tag des Mitarbeiters</translation>
    </message>
    <message>
        <source>It may not have come yet in this rehearsal, or it was never looked at here.</source>
        <translation>Vielleicht ist sie in diesem Augenblick der Übung noch nicht eingetroffen, oder sie wurde hier nie angesehen.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryRecord</name>
    <message>
        <source>The kept stories in %1 are in use by another program.</source>
        <translation>Die aufbewahrten Geschichten in %1 benutzt gerade ein anderes Programm.</translation>
    </message>
    <message>
        <source>The disk is full, so stories cannot be kept in %1.</source>
        <translation>Die Platte ist voll; in %1 können keine Geschichten aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>Die aufbewahrten Geschichten %1 sind nicht beschreibbar: keine Berechtigung, oder die Platte ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The kept stories %1 are damaged; they are set aside at the next start.</source>
        <translation>Die aufbewahrten Geschichten %1 sind beschädigt; beim nächsten Start werden sie beiseitegelegt.</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be used: %2</source>
        <translation>Die aufbewahrten Geschichten %1 sind nicht benutzbar: %2</translation>
    </message>
    <message>
        <source>%1 They could not be moved away either, so no story is kept.</source>
        <translation>%1 Sie ließen sich auch nicht beiseitelegen; es wird keine Geschichte aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 They were set aside as %2.</source>
        <translation>%1 Sie wurden als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be opened: what is there is no file.</source>
        <translation>Die aufbewahrten Geschichten %1 lassen sich nicht öffnen: was dort steht, ist keine Datei.</translation>
    </message>
    <message>
        <source>The kept stories were written by a newer version of this program.</source>
        <translation>Die aufbewahrten Geschichten hat eine neuere Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>The file of kept stories is damaged, or another file.</source>
        <translation>Die Datei der aufbewahrten Geschichten ist beschädigt oder eine andere Datei.</translation>
    </message>
    <message>
        <source>The kept stories are damaged.</source>
        <translation>Die aufbewahrten Geschichten sind beschädigt.</translation>
    </message>
    <message>
        <source>The kept story of %1 is damaged.</source>
        <translation>Die aufbewahrte Geschichte von %1 ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryViews</name>
    <message>
        <source>Shown: %1</source>
        <translation>Gezeigt: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Hier passt nichts zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>&amp;Copy all events</source>
        <translation>Alle Ereignisse &amp;kopieren</translation>
    </message>
    <message>
        <source>Show what &amp;workers did (A)</source>
        <translation>Aktivitäten der &amp;Mitarbeiter zeigen (A)</translation>
    </message>
    <message>
        <source>Choose the &amp;reservation</source>
        <translation>Die &amp;Reservierung wählen</translation>
    </message>
    <message>
        <source>Show its &amp;events</source>
        <translation>Ihre &amp;Ereignisse zeigen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>a span, and when it was read</comment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>Ereignisse &amp;exportieren…</translation>
    </message>
</context>
<context>
    <name>Desk::StoryWindow</name>
    <message>
        <source>The task&apos;s story</source>
        <translation>Die Geschichte der Aufgabe</translation>
    </message>
    <message>
        <source>%1 — recording</source>
        <translation>%1 — Aufzeichnung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Events · %1</source>
        <translation>Ereignisse · %1</translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation>AUFZEICHNUNG</translation>
    </message>
    <message>
        <source>from %1; nothing in it is dated</source>
        <translation>aus %1; nichts darin ist datiert</translation>
    </message>
    <message>
        <source>as it was until %1, from %2</source>
        <translation>wie es bis %1 war, aus %2</translation>
    </message>
    <message numerus="yes">
        <source>Not everything could be read or used: %n places.</source>
        <translation>
            <numerusform>Nicht alles war lesbar oder brauchbar: %n Stelle.</numerusform>
            <numerusform>Nicht alles war lesbar oder brauchbar: %n Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a recording: nothing can be asked or sent from it.</source>
        <translation>Das ist eine Aufzeichnung: von hier aus kann nichts gefragt oder gesendet werden.</translation>
    </message>
    <message>
        <source>RECORDING OF TRAINING</source>
        <translation>AUFZEICHNUNG EINES TRAININGS</translation>
    </message>
</context>
<context>
    <name>Desk::Summary</name>
    <message>
        <source>sends an empty &quot;%1&quot;</source>
        <translation>sendet „%1“ leer</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>der Mitarbeiter</translation>
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
        <translation>setzt „%1“ auf %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not ready. Missing: %2.</source>
        <translation>%1 ist noch nicht bereit. Es fehlt: %2.</translation>
    </message>
    <message>
        <source>the task</source>
        <translation>die Aufgabe</translation>
    </message>
</context>
<context>
    <name>Desk::TableExport</name>
    <message>
        <source>%1 (with &apos; before = + - @)</source>
        <translation>%1 (mit &apos; vor = + - @)</translation>
    </message>
</context>
<context>
    <name>Desk::TableMenu</name>
    <message numerus="yes">
        <source>Copy %n rows as</source>
        <translation>
            <numerusform>%n Zeile kopieren als</numerusform>
            <numerusform>%n Zeilen kopieren als</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy table as</source>
        <translation>Tabelle kopieren als</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
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
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Save the table as PDF</source>
        <translation>Die Tabelle als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The file was not written: %1.</source>
        <translation>Die Datei wurde nicht geschrieben: %1.</translation>
    </message>
    <message>
        <source>Save table as PDF…</source>
        <translation>Tabelle als PDF speichern…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>In the usual order</source>
        <translation>In der üblichen Reihenfolge</translation>
    </message>
    <message>
        <source>Print table…</source>
        <translation>Tabelle drucken…</translation>
    </message>
    <message>
        <source>Print the table</source>
        <translation>Tabelle drucken</translation>
    </message>
</context>
<context>
    <name>Desk::TablePdf</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TargetSwitch</name>
    <message>
        <source>Act on</source>
        <translation>Handeln mit</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Act on: %1</source>
        <translation>Handeln mit: %1</translation>
    </message>
    <message>
        <source>It is not known here.</source>
        <translation>Hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Desk::TaskActions</name>
    <message>
        <source>T&amp;ask</source>
        <translation>Au&amp;fgabe</translation>
    </message>
    <message>
        <source>Move the &amp;worker…</source>
        <translation>&amp;Mitarbeiter versetzen…</translation>
    </message>
    <message>
        <source>Move %1</source>
        <extracomment>A worker is put into another activity.</extracomment>
        <translation>%1 versetzen</translation>
    </message>
    <message>
        <source>&amp;Edit attributes…</source>
        <translation>&amp;Attribute ändern…</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Keine Aufgabe ist geöffnet.</translation>
    </message>
    <message>
        <source>Names and numbers are stand-ins while others watch, and would be sent.</source>
        <translation>Namen und Nummern sind Platzhalter, solange andere zusehen, und würden gesendet.</translation>
    </message>
    <message>
        <source>The task is over.</source>
        <translation>Die Aufgabe ist beendet.</translation>
    </message>
</context>
<context>
    <name>Desk::TaskDelegate</name>
    <message>
        <source>ringing</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
</context>
<context>
    <name>Desk::TaskExpression</name>
    <message>
        <source>Attributes that tasks must have</source>
        <translation>Attribute, die Aufgaben haben müssen</translation>
    </message>
    <message>
        <source>An expression as in a workflow&apos;s filter. Enter applies it.</source>
        <translation>Ein Ausdruck wie im Filter eines Workflows. Enter wendet ihn an.</translation>
    </message>
    <message>
        <source>No expression: %1</source>
        <translation>Kein Ausdruck: %1</translation>
    </message>
</context>
<context>
    <name>Desk::TaskFilterBar</name>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Highest priority first</source>
        <translation>Höchste Priorität zuerst</translation>
    </message>
    <message>
        <source>Lowest priority first</source>
        <translation>Niedrigste Priorität zuerst</translation>
    </message>
    <message>
        <source>Longest in line first</source>
        <translation>Am längsten in der Reihe zuerst</translation>
    </message>
    <message>
        <source>Shortest in line first</source>
        <translation>Am kürzesten in der Reihe zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Filters, order and views</source>
        <translation>Filter, Reihenfolge und Ansichten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>Alle Workflows</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>Attribute…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Alle Aufgaben zeigen</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>Alle Prioritäten</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Eine Ansicht entfernen</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view; one of the same name is replaced:</source>
        <translation>Name der Ansicht; eine gleichen Namens wird ersetzt:</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Den Filter „%1“ entfernen</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
</context>
<context>
    <name>Desk::TaskFilterProxy</name>
    <message>
        <source>%1, answer by %2</source>
        <translation>%1, Antwort bis %2</translation>
    </message>
</context>
<context>
    <name>Desk::TaskLine</name>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Kanal: %1</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Warteschlange: %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>Desk::TaskListModel</name>
    <message numerus="yes">
        <source>%1, %n task(s)</source>
        <translation>
            <numerusform>%1, %n Aufgabe</numerusform>
            <numerusform>%1, %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>Desk::TasksPane</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>No task has these words.</source>
        <translation>Keine Aufgabe hat diese Wörter.</translation>
    </message>
    <message>
        <source>The search looks at title, channel, priority and SID.</source>
        <translation>Die Suche sieht auf Titel, Kanal, Priorität und SID.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>SID kopieren</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>No task fits.</source>
        <translation>Keine Aufgabe passt.</translation>
    </message>
    <message>
        <source>The filters above, and what is searched for, leave none.</source>
        <translation>Die Filter oben und die Suche lassen keine übrig.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Do not tell me of it any more</source>
        <extracomment>%1 is a status of a task: &quot;Pending&quot;.</extracomment>
        <translation>Nicht mehr davon berichten</translation>
    </message>
    <message>
        <source>Tell me when it leaves “%1” or its offer runs out</source>
        <translation>Sag mir, wenn sie „%1“ verlässt oder ihr Angebot abläuft</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Show the workers</source>
        <translation>Die Mitarbeiter zeigen</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>Die Aufgaben zeigen</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>Stand vor %1</translation>
    </message>
</context>
<context>
    <name>Desk::TermsList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>am nächsten: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TextEditor</name>
    <message>
        <source>Begin with what is there</source>
        <translation>Mit dem beginnen, was da ist</translation>
    </message>
</context>
<context>
    <name>Desk::TextView</name>
    <message>
        <source>blank line</source>
        <translation>leere Zeile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Desk::TimeText</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date in this year, and with the year in another; a format of QLocale.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Desk::Timeline</name>
    <message>
        <source>Because an offer ran out: the workspace&apos;s timeout activity.</source>
        <translation>Weil ein Angebot verfiel: die Timeout-Aktivität des Workspaces.</translation>
    </message>
    <message>
        <source>With the rejection of an offer.</source>
        <translation>Mit der Ablehnung eines Angebots.</translation>
    </message>
    <message>
        <source>By the queue&apos;s own activity for those who are asked.</source>
        <translation>Durch die Aktivität, die die Warteschlange für Angefragte vorsieht.</translation>
    </message>
    <message>
        <source>Available for offers.</source>
        <translation>Verfügbar für Angebote.</translation>
    </message>
    <message>
        <source>Not available for offers.</source>
        <translation>Nicht verfügbar für Angebote.</translation>
    </message>
    <message>
        <source>%1: capacity %2</source>
        <translation>%1: Kapazität %2</translation>
    </message>
    <message>
        <source>%1: capacity %2 → %3</source>
        <translation>%1: Kapazität %2 → %3</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: an</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: aus</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>%1 was moved to %2, the workspace&apos;s timeout activity, %3 later.</source>
        <translation>%1 wurde %3 später auf %2 gesetzt, die Timeout-Aktivität des Workspaces.</translation>
    </message>
    <message>
        <source>%1 went to %2 with it.</source>
        <translation>%1 ging damit auf %2.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>%1 after %2 of wrap-up</source>
        <translation>%1 nach %2 Nachbearbeitung</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>end of the workflow</source>
        <translation>Ende des Workflows</translation>
    </message>
    <message>
        <source>The task was %1 at %2, %3 old.</source>
        <translation>Die Aufgabe wurde um %2 „%1“, nach %3.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>By %1 %2, source %3.</source>
        <translation>Durch %1 %2, Quelle %3.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>abgelehnt %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>The task was %1: %2.</source>
        <translation>Die Aufgabe war „%1“: %2.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Priority %1.</source>
        <translation>Priorität %1.</translation>
    </message>
    <message>
        <source>Priority %1 instead of %2 from %3 on.</source>
        <translation>Priorität %1 statt %2 ab %3.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <source>We sent %1 at %2.</source>
        <translation>Wir haben %1 um %2 gesendet.</translation>
    </message>
    <message>
        <source>%1, %2 later.</source>
        <translation>%1, %2 später.</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>Ende nicht bekannt</translation>
    </message>
    <message>
        <source>for %1 until now</source>
        <translation>seit %1 bis jetzt</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <translation>%1, Stand %2 (%3)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Ran out at %1, after %2.</source>
        <translation>Um %1 verfallen, nach %2.</translation>
    </message>
    <message>
        <source>Rejected at %1, after %2.</source>
        <translation>Um %1 abgelehnt, nach %2.</translation>
    </message>
    <message>
        <source>Canceled at %1, after %2.</source>
        <translation>Um %1 abgebrochen, nach %2.</translation>
    </message>
    <message>
        <source>Rescinded at %1, after %2: it was another&apos;s, or the task went away.</source>
        <translation>Um %1 zurückgezogen, nach %2: jemand anderes bekam die Aufgabe, oder es gab sie nicht mehr.</translation>
    </message>
    <message>
        <source>Accepted at %1, after %2.</source>
        <translation>Um %1 angenommen, nach %2.</translation>
    </message>
    <message>
        <source>Answered at %1, after %2.</source>
        <translation>Um %1 beantwortet, nach %2.</translation>
    </message>
    <message>
        <source>Ended at %1, after %2.</source>
        <translation>Um %1 zu Ende, nach %2.</translation>
    </message>
    <message>
        <source>The task is in this step.</source>
        <translation>Die Aufgabe ist in diesem Schritt.</translation>
    </message>
    <message>
        <source>Its timeout passed.</source>
        <translation>Seine Zeit lief ab.</translation>
    </message>
    <message>
        <source>It was skipped: its skip_if was true.</source>
        <translation>Er wurde übersprungen: sein skip_if war wahr.</translation>
    </message>
    <message>
        <source>The task or the workflow changed, and it was routed anew.</source>
        <translation>Die Aufgabe oder der Workflow änderte sich, und sie wurde neu verteilt.</translation>
    </message>
    <message>
        <source>The task was accepted in this step.</source>
        <translation>Die Aufgabe wurde in diesem Schritt angenommen.</translation>
    </message>
    <message>
        <source>The task ended in this step.</source>
        <translation>Die Aufgabe endete in diesem Schritt.</translation>
    </message>
    <message>
        <source>The task went on; no event says why.</source>
        <translation>Die Aufgabe kam weiter; warum, sagt kein Ereignis.</translation>
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
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>held while ringing</source>
        <translation>gehalten, es klingelt</translation>
    </message>
    <message>
        <source>held while ringing, %1</source>
        <translation>gehalten, es klingelte, %1</translation>
    </message>
    <message>
        <source>Offered %1.</source>
        <translation>Angeboten um %1.</translation>
    </message>
    <message>
        <source>Waits for an answer until %1, %2 in all.</source>
        <translation>Wartet bis %1 auf eine Antwort, insgesamt %2.</translation>
    </message>
    <message>
        <source>It is %1; nothing says since when.</source>
        <translation>Sie ist „%1“; seit wann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Reason code %1.</source>
        <translation>Grundcode %1.</translation>
    </message>
    <message>
        <source>Held since %1: a telephone rings, and the time to answer stands still.</source>
        <translation>Gehalten seit %1: ein Telefon klingelt, und die Zeit für die Antwort steht still.</translation>
    </message>
    <message>
        <source>Held from %1 to %2: a telephone rang, and the time to answer stood still.</source>
        <translation>Gehalten von %1 bis %2: ein Telefon klingelte, und die Zeit für die Antwort stand still.</translation>
    </message>
    <message>
        <source>It stayed pending longer than its %1, and no event says that it ran out.</source>
        <translation>Sie blieb länger „pending“ als ihre %1, und kein Ereignis sagt, dass sie verfiel.</translation>
    </message>
    <message>
        <source>Our own instruction began it.</source>
        <translation>Unsere eigene Anweisung begann es.</translation>
    </message>
    <message>
        <source>Accepted at %1.</source>
        <translation>Um %1 angenommen.</translation>
    </message>
    <message>
        <source>Until %1, %2.</source>
        <translation>Bis %1, %2.</translation>
    </message>
    <message>
        <source>In wrap-up since %1.</source>
        <translation>In Nachbearbeitung seit %1.</translation>
    </message>
    <message>
        <source>For %1 until now; until it ends, its channel stays taken.</source>
        <translation>Seit %1 bis jetzt; bis zum Ende bleibt ihr Kanal belegt.</translation>
    </message>
    <message>
        <source>default filter</source>
        <translation>Standardfilter</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Workflow %1.</source>
        <translation>Workflow %1.</translation>
    </message>
    <message>
        <source>The default filter: no other one fits.</source>
        <translation>Der Standardfilter: kein anderer passt.</translation>
    </message>
    <message>
        <source>Filter %1.</source>
        <translation>Filter %1.</translation>
    </message>
    <message>
        <source>Filter %1: %2</source>
        <translation>Filter %1: %2</translation>
    </message>
    <message>
        <source>Only workers with %1</source>
        <translation>Nur Mitarbeiter mit %1</translation>
    </message>
    <message>
        <source>For one worker alone: %1.</source>
        <translation>Nur für einen Mitarbeiter: %1.</translation>
    </message>
    <message>
        <source>Inferred: no event says so.</source>
        <translation>Erschlossen: kein Ereignis belegt es.</translation>
    </message>
    <message numerus="yes">
        <source>From %n event(s) around it.</source>
        <translation>
            <numerusform>Aus %n Ereignis davor oder danach.</numerusform>
            <numerusform>Aus %n Ereignissen davor und danach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proved by %n event(s).</source>
        <translation>
            <numerusform>Belegt durch %n Ereignis.</numerusform>
            <numerusform>Belegt durch %n Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>In our journal.</source>
        <translation>In unserem Journal.</translation>
    </message>
    <message>
        <source>As the API answered; no event says so.</source>
        <translation>So hat die API geantwortet; kein Ereignis belegt es.</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>since %1, %2 until now</source>
        <translation>seit %1, %2 bis jetzt</translation>
    </message>
    <message>
        <source>from %1; nothing says until when</source>
        <translation>ab %1; bis wann, ist nicht bekannt</translation>
    </message>
    <message>
        <source>priority %1 → %2</source>
        <translation>Priorität %1 → %2</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>at once: %1</source>
        <translation>zugleich: %1</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineCard</name>
    <message>
        <source>Show them (E)</source>
        <translation>Zeigen (E)</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>Die Ereignisse zeigen</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineOutput</name>
    <message>
        <source>The timeline was copied as text.</source>
        <translation>Die Zeitleiste wurde als Text kopiert.</translation>
    </message>
    <message>
        <source>The timeline was copied as a picture.</source>
        <translation>Die Zeitleiste wurde als Bild kopiert.</translation>
    </message>
    <message>
        <source>Save the timeline as SVG</source>
        <translation>Die Zeitleiste als SVG speichern</translation>
    </message>
    <message>
        <source>SVG files (*.svg)</source>
        <translation>SVG-Dateien (*.svg)</translation>
    </message>
    <message>
        <source>Save the timeline as PNG</source>
        <translation>Die Zeitleiste als PNG speichern</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>PNG-Dateien (*.png)</translation>
    </message>
    <message>
        <source>The timeline was written to %1.</source>
        <translation>Die Zeitleiste wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The timeline could not be written to %1: %2.</source>
        <translation>Die Zeitleiste ließ sich nicht als %1 speichern: %2.</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Als P&amp;NG speichern…</translation>
    </message>
    <message>
        <source>Save the timeline as PDF</source>
        <translation>Die Zeitleiste als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>Zeitleiste drucken</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineView</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, Enter chooses the reservation, E shows its events, A what workers did.</source>
        <translation>Die Pfeiltasten gehen von Balken zu Balken, die Eingabetaste wählt die Reservierung, E zeigt ihre Ereignisse, A die Aktivitäten der Mitarbeiter.</translation>
    </message>
</context>
<context>
    <name>Desk::TrainerDock</name>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Close the trainer&apos;s panel</source>
        <translation>Das Trainerpult schließen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>End the class?</source>
        <translation>Die Klasse beenden?</translation>
    </message>
    <message>
        <source>&amp;End the class</source>
        <translation>Klasse &amp;beenden</translation>
    </message>
</context>
<context>
    <name>Desk::TrainerPanel</name>
    <message>
        <source>Faults…</source>
        <translation>Störungen…</translation>
    </message>
    <message>
        <source>Trainer&apos;s panel</source>
        <translation>Trainerpult</translation>
    </message>
    <message>
        <source>Pages of the trainer&apos;s panel</source>
        <translation>Seiten des Trainerpults</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start this scenario from its beginning</source>
        <translation>Dieses Szenario von vorn beginnen</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>The script is at its end. The world goes on by itself.</source>
        <translation>Der Ablauf ist am Ende. Die Welt geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation>Bisherige Notizen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a scenario&apos;s file and start it</source>
        <translation>Die Datei eines Szenarios öffnen und es starten</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Szenarien (*.json)</translation>
    </message>
    <message>
        <source>This scenario cannot be started.</source>
        <translation>Dieses Szenario lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Start “%1” from its beginning?</source>
        <translation>„%1“ von vorn starten?</translation>
    </message>
    <message>
        <source>The world that is running now ends, with all that was done in it.</source>
        <translation>Die Welt, die jetzt läuft, endet mit allem, was in ihr getan wurde.</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin this scenario again; the world as it is now is kept under Moments</source>
        <translation>Dieses Szenario neu beginnen; die Welt, wie sie jetzt ist, bleibt unter „Momente“ gemerkt</translation>
    </message>
    <message>
        <source>The moments that are kept end with it: go back to one and save the world, to have it later.</source>
        <translation>Die behaltenen Momente enden mit ihr: Gehen Sie zu einem zurück und speichern Sie die Welt, um ihn später zu haben.</translation>
    </message>
    <message>
        <source>This simulator ends, and with it the keys of %1: nothing that they do is answered any more.</source>
        <translation>Dieser Simulator endet und mit ihm die Schlüssel von %1: Nichts, was sie tun, wird dann noch beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>This simulator ends, and with it the keys of %n trainees: nothing that they do is answered any more.</source>
        <translation>
            <numerusform>Dieser Simulator endet und mit ihm der Schlüssel eines Teilnehmers: Nichts, was er tut, wird dann noch beantwortet.</numerusform>
            <numerusform>Dieser Simulator endet und mit ihm die Schlüssel von %n Teilnehmern: Nichts, was sie tun, wird dann noch beantwortet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TrainingOpening</name>
    <message>
        <source>How the workspace was read, where its file did not say all:</source>
        <translation>Wie der Arbeitsbereich gelesen wurde, wo seine Datei nicht alles sagt:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which reservation-desk-simulator --workspace tells</source>
        <translation>
            <numerusform>und %n weiteres, das reservation-desk-simulator --workspace nennt</numerusform>
            <numerusform>und %n weitere, die reservation-desk-simulator --workspace nennt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Transport</name>
    <message>
        <source>The CA file cannot be read or holds no certificate: %1</source>
        <translation>Die CA-Datei ist nicht lesbar oder enthält kein Zertifikat: %1</translation>
    </message>
    <message>
        <source>Not an address of %1.</source>
        <translation>Keine Adresse von %1.</translation>
    </message>
    <message>
        <source>If-Match has a character that cannot be sent.</source>
        <translation>If-Match hat ein Zeichen, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>It did not take the user and the password that it was told; they are not sent again.</source>
        <translation>Er hat den Benutzer und das Passwort, die ihm genannt wurden, nicht angenommen; sie werden nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The part of the program for safe connections is missing (Qt&apos;s TLS plugin, OpenSSL). If the program was moved while it ran, start it again; otherwise install it anew.</source>
        <translation>Der Teil des Programms für sichere Verbindungen fehlt (Qts TLS-Plugin, OpenSSL). Wurde das Programm verschoben, während es lief, starten Sie es neu; sonst installieren Sie es neu.</translation>
    </message>
</context>
<context>
    <name>Desk::TrayControl</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait(s)</source>
        <translation>
            <numerusform>%n Aufgabe wartet</numerusform>
            <numerusform>%n Aufgaben warten</numerusform>
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
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
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
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>nächster Versuch in %1</translation>
    </message>
    <message>
        <source>next try at %1, in %2</source>
        <translation>nächster Versuch um %1, in %2</translation>
    </message>
    <message>
        <source>The rows are of %1.</source>
        <translation>Die Zeilen sind von %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: the answer is slow to come.</source>
        <translation>%1: Die Antwort lässt auf sich warten.</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>keine Antwort seit %1</translation>
    </message>
</context>
<context>
    <name>Desk::TwilioCliImport</name>
    <message>
        <source>it has no API secret.</source>
        <translation>es hat kein API-Geheimnis.</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>„%1“ wurde weggelassen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is not a configuration of twilio-cli.</source>
        <translation>%1 ist keine Konfiguration von twilio-cli.</translation>
    </message>
    <message>
        <source>“%1” was left out: its secret is in twilio-cli&apos;s own keyring entry. Make it anew there first.</source>
        <translation>„%1“ wurde weggelassen: sein Geheimnis liegt im Schlüsselbund von twilio-cli. Legen Sie es dort erst neu an.</translation>
    </message>
    <message>
        <source>%1 holds API secrets in clear text; anyone who can read the file can use them.</source>
        <translation>%1 enthält API-Geheimnisse im Klartext; wer die Datei lesen kann, kann sie benutzen.</translation>
    </message>
</context>
<context>
    <name>Desk::Validation</name>
    <message>
        <source>This is no phone number: + and the country code, then digits.</source>
        <translation>Das ist keine Telefonnummer: + und die Landesvorwahl, dann Ziffern.</translation>
    </message>
    <message>
        <source>A phone number has at most 15 digits, this one has %1.</source>
        <translation>Eine Telefonnummer hat höchstens 15 Ziffern, diese hat %1.</translation>
    </message>
    <message>
        <source>Without + and the country code this may reach another number, or none.</source>
        <translation>Ohne + und Landesvorwahl erreicht das vielleicht eine andere Nummer oder keine.</translation>
    </message>
    <message>
        <source>Leave out blanks and brackets: + and digits only.</source>
        <translation>Ohne Leerzeichen und Klammern: nur + und Ziffern.</translation>
    </message>
    <message>
        <source>A SIP address looks like sip:name@host, without blanks.</source>
        <translation>Eine SIP-Adresse sieht so aus: sip:name@host, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>A client address looks like client:name, without blanks.</source>
        <translation>Eine Client-Adresse sieht so aus: client:name, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>This wants a SID (%1…), client:name, sip:name@host or a phone number.</source>
        <translation>Hierher gehört eine SID (%1…), client:name, sip:name@host oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>This wants client:name, sip:name@host or a phone number.</source>
        <translation>Hierher gehört client:name, sip:name@host oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>This is no complete web address: https://host/path.</source>
        <translation>Das ist keine vollständige Webadresse: https://host/pfad.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>Write it as &quot;%1&quot;.</source>
        <translation>Schreiben Sie „%1“.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s known values are: %1. Another one may be newer than this program.</source>
        <translation>TaskRouters bekannte Werte sind: %1. Ein anderer ist vielleicht neuer als dieses Programm.</translation>
    </message>
    <message>
        <source>One of these is wanted: %1.</source>
        <translation>Einer von diesen gehört hierher: %1.</translation>
    </message>
    <message>
        <source>A whole number is wanted.</source>
        <translation>Hierher gehört eine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 to %2, both included</source>
        <translation>%1 bis %2, beide eingeschlossen</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>true or false is wanted, in small letters.</source>
        <translation>Hierher gehört true oder false, klein geschrieben.</translation>
    </message>
    <message>
        <source>A header takes only the plain characters of a keyboard, no line breaks.</source>
        <translation>Eine Kopfzeile nimmt nur einfache Zeichen der Tastatur, keine Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Needed unless the attributes supply it, and those are not known here.</source>
        <translation>Nötig, wenn die Attribute es nicht liefern; sie sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Needed, because the attributes do not supply it.</source>
        <translation>Nötig, weil die Attribute es nicht liefern.</translation>
    </message>
    <message>
        <source>This field is needed.</source>
        <translation>Dieses Feld ist nötig.</translation>
    </message>
    <message>
        <source>Outdated: a workspace with multitasking does not take this field.</source>
        <translation>Veraltet: ein Arbeitsbereich mit Multitasking nimmt dieses Feld nicht.</translation>
    </message>
    <message>
        <source>TaskRouter still reads this field but calls it outdated.</source>
        <translation>TaskRouter liest dieses Feld noch, nennt es aber veraltet.</translation>
    </message>
    <message>
        <source>Has no effect unless &quot;%1&quot; is set too.</source>
        <translation>Wirkt nur, wenn auch „%1“ gesetzt ist.</translation>
    </message>
    <message>
        <source>Goes out with an empty value; clear the field to send nothing.</source>
        <translation>Wird leer gesendet; leeren Sie das Feld, um nichts zu senden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>„%1“ ist zweimal da.</translation>
    </message>
    <message>
        <source>This field is needed and must not be empty.</source>
        <translation>Dieses Feld ist nötig und darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This wants a SID (%1…), not an address.</source>
        <translation>Hier gehört eine SID (%1…) hin, keine Adresse.</translation>
    </message>
    <message>
        <source>%1 has no value here. Fill it in, or clear the field.</source>
        <translation>%1 hat hier keinen Wert. Ausfüllen, oder das Feld leeren.</translation>
    </message>
    <message>
        <source>This is no JSON. Line %1: %2.</source>
        <translation>Das ist kein JSON. Zeile %1: %2.</translation>
    </message>
    <message>
        <source>One JSON object is wanted: { … }.</source>
        <translation>Ein JSON-Objekt wird verlangt: { … }.</translation>
    </message>
    <message>
        <source>At most %1 characters, these are %2.</source>
        <translation>Höchstens %1 Zeichen, das sind %2.</translation>
    </message>
</context>
<context>
    <name>Desk::ViewActions</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>Refresh by &amp;itself</source>
        <translation>Selbst&amp;tätig aktualisieren</translation>
    </message>
    <message>
        <source>Stop &amp;loading</source>
        <translation>Laden ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Waiting now</source>
        <translation>&amp;Wartet gerade</translation>
    </message>
    <message>
        <source>Go to &amp;tasks</source>
        <translation>Zu den A&amp;ufgaben</translation>
    </message>
    <message>
        <source>Go to re&amp;servations</source>
        <translation>Zu den Re&amp;servierungen</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>&amp;Handeln</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Go to jou&amp;rnal</source>
        <translation>Zum Jou&amp;rnal</translation>
    </message>
    <message>
        <source>Go to trai&amp;ner</source>
        <translation>Zum Trai&amp;ner</translation>
    </message>
    <message>
        <source>&amp;Find a task</source>
        <translation>Auf&amp;gabe suchen</translation>
    </message>
    <message>
        <source>F&amp;ilter reservations</source>
        <translation>Reservierungen &amp;filtern</translation>
    </message>
    <message>
        <source>Show tas&amp;ks</source>
        <translation>Aufgabe&amp;n zeigen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>Auss&amp;ehen</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>Ze&amp;itleiste</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Show the task&apos;s stor&amp;y</source>
        <translation>Die &amp;Geschichte der Aufgabe zeigen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Keine Aufgabe ist geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Present to others</source>
        <translation>Anderen &amp;vorführen</translation>
    </message>
    <message>
        <source>The journal is put away while others watch.</source>
        <translation>Das Journal ist weggelegt, solange andere zusehen.</translation>
    </message>
    <message>
        <source>The trainer&apos;s panel is for the training simulator alone.</source>
        <translation>Das Trainerpult gibt es nur für den Trainingssimulator.</translation>
    </message>
    <message>
        <source>The trainer&apos;s panel is put away while others watch.</source>
        <translation>Das Trainerpult ist weggelegt, solange andere zusehen.</translation>
    </message>
</context>
<context>
    <name>Desk::Waiting</name>
    <message>
        <source>Nobody is eligible</source>
        <translation>Niemand kommt in Frage</translation>
    </message>
    <message>
        <source>the rules fit no worker that exists</source>
        <translation>die Regeln passen auf niemanden, den es gibt</translation>
    </message>
    <message>
        <source>Everyone eligible is unavailable</source>
        <translation>Wer in Frage kommt, ist nicht verfügbar</translation>
    </message>
    <message>
        <source>who fits is in an activity that takes no tasks</source>
        <translation>wer passt, ist in einer Aktivität, die keine Aufgaben annimmt</translation>
    </message>
    <message>
        <source>Offer about to run out</source>
        <translation>Angebot läuft gleich ab</translation>
    </message>
    <message>
        <source>somebody has to answer now</source>
        <translation>jemand muss jetzt antworten</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Hängen geblieben</translation>
    </message>
    <message>
        <source>the call is over or wrap-up was forgotten</source>
        <translation>das Gespräch ist vorbei oder die Nacharbeit wurde vergessen</translation>
    </message>
    <message>
        <source>Everyone eligible is busy</source>
        <translation>Wer in Frage kommt, ist beschäftigt</translation>
    </message>
    <message>
        <source>who fits and is available has as many tasks as they may</source>
        <translation>wer passt und verfügbar ist, hat so viele Aufgaben wie erlaubt</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>In der Reihe</translation>
    </message>
    <message>
        <source>others are before it</source>
        <translation>andere sind vorher dran</translation>
    </message>
    <message>
        <source>Held back on purpose</source>
        <translation>Absichtlich zurückgehalten</translation>
    </message>
    <message>
        <source>a step that fits nobody, until its time is over</source>
        <translation>ein Schritt, der auf niemanden passt, bis seine Zeit um ist</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>somebody is being asked</source>
        <translation>jemand wird gerade gefragt</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>what TaskRouter publishes does not say why</source>
        <translation>was TaskRouter veröffentlicht, sagt nicht warum</translation>
    </message>
    <message>
        <source>%1 %2 after a missed offer</source>
        <extracomment>A number of workers and the activity they are in: &quot;2 Offline after a missed offer&quot;.</extracomment>
        <translation>%1 %2 nach verpasstem Angebot</translation>
    </message>
    <message>
        <source>no. %1 of %2</source>
        <extracomment>A place in a line: &quot;no. 3 of 5&quot;.</extracomment>
        <translation>Nr. %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n offers before it failed</source>
        <translation>
            <numerusform>%n Angebot davor scheiterte</numerusform>
            <numerusform>%n Angebote davor scheiterten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is meant to fit nobody</source>
        <translation>%1 soll auf niemanden passen</translation>
    </message>
    <message>
        <source>%1 fits nobody</source>
        <translation>%1 passt auf niemanden</translation>
    </message>
    <message>
        <source>%1 fits nobody; the highest is %2</source>
        <translation>%1 passt auf niemanden; der höchste Wert ist %2</translation>
    </message>
    <message>
        <source>%1 fits nobody; the lowest is %2</source>
        <translation>%1 passt auf niemanden; der niedrigste Wert ist %2</translation>
    </message>
    <message>
        <source>nobody fits all of %1</source>
        <translation>auf niemanden passt alles von %1</translation>
    </message>
    <message>
        <source>%1 is %2: nobody like that is in the queue</source>
        <translation>%1 ist %2: So jemand ist nicht in der Warteschlange</translation>
    </message>
    <message>
        <source>the workspace has no workers</source>
        <translation>der Workspace hat keine Mitarbeiter</translation>
    </message>
    <message>
        <source>the next step comes in %1</source>
        <translation>der nächste Schritt kommt in %1</translation>
    </message>
    <message>
        <source>a telephone rings for %1, and the time stands still</source>
        <translation>für %1 klingelt ein Telefon, und die Zeit steht still</translation>
    </message>
    <message>
        <source>%1 is asked</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>%1 is asked, %2 longer than the time to answer</source>
        <translation>%1 wird gefragt, %2 länger als die Zeit zum Antworten</translation>
    </message>
    <message>
        <source>%1 has %2 left</source>
        <translation>%1 hat noch %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more asked</source>
        <translation>
            <numerusform>%n weiterer gefragt</numerusform>
            <numerusform>%n weitere gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>wrapping up for %1; the usual is %2</source>
        <translation>Nacharbeit seit %1; üblich sind %2</translation>
    </message>
    <message>
        <source>wrapping up for %1</source>
        <translation>Nacharbeit seit %1</translation>
    </message>
    <message>
        <source>its call ended %1 ago</source>
        <translation>das Gespräch endete vor %1</translation>
    </message>
    <message>
        <source>assigned, but no reservation of it is open</source>
        <translation>vergeben („assigned“), aber keine Reservierung ist offen</translation>
    </message>
    <message numerus="yes">
        <source>%n eligible</source>
        <translation>
            <numerusform>%n kommt in Frage</numerusform>
            <numerusform>%n kommen in Frage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <translation>
            <numerusform>%n beschäftigt</numerusform>
            <numerusform>%n beschäftigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 ist frei</translation>
    </message>
    <message>
        <source>whom it is offered to is being read</source>
        <translation>wem sie angeboten ist, wird gerade gelesen</translation>
    </message>
    <message>
        <source>the rules of its workflow or its queue are not read, or cannot be</source>
        <translation>die Regeln des Workflows oder der Warteschlange sind nicht gelesen oder nicht zu lesen</translation>
    </message>
    <message>
        <source>by its workflow as it is now it would not be in this queue</source>
        <translation>nach dem Workflow, wie er jetzt ist, wäre sie nicht in dieser Warteschlange</translation>
    </message>
    <message>
        <source>it is the first in line, and %1 is free</source>
        <translation>sie ist als Nächste dran, und %1 ist frei</translation>
    </message>
    <message numerus="yes">
        <source>%n workers went away when they missed an offer</source>
        <translation>
            <numerusform>%n Mitarbeiter ist weg, weil ein Angebot verpasst wurde</numerusform>
            <numerusform>%n Mitarbeiter sind weg, weil sie ein Angebot verpasst haben</numerusform>
        </translation>
    </message>
    <message>
        <source>answer within %1 s</source>
        <translation>in %1 s beantworten</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message numerus="yes">
        <source>Put %n workers back…</source>
        <translation>
            <numerusform>%n Mitarbeiter zurückholen…</numerusform>
            <numerusform>%n Mitarbeiter zurückholen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Clear up %n…</source>
        <translation>
            <numerusform>%n bereinigen…</numerusform>
            <numerusform>%n bereinigen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>älteste %1</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n Mitarbeiter</numerusform>
            <numerusform>%n Mitarbeiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>the time of %1 is over</source>
        <translation>die Zeit von %1 ist um</translation>
    </message>
    <message>
        <source>%1 left at most</source>
        <translation>höchstens noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call for somebody</source>
        <translation>
            <numerusform>%n braucht jemanden</numerusform>
            <numerusform>%n brauchen jemanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n free</source>
        <translation>
            <numerusform>höchstens %n frei</numerusform>
            <numerusform>höchstens %n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody eligible</source>
        <translation>niemand passt</translation>
    </message>
    <message>
        <source>all unavailable</source>
        <translation>alle nicht verfügbar</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>hängt fest</translation>
    </message>
    <message>
        <source>all busy</source>
        <translation>alle beschäftigt</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>in der Reihe</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>Ursache nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n offers failed</source>
        <translation>
            <numerusform>%n Angebot scheiterte</numerusform>
            <numerusform>%n Angebote scheiterten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n offers before it failed</source>
        <translation>
            <numerusform>mindestens %n Angebot davor scheiterte</numerusform>
            <numerusform>mindestens %n Angebote davor scheiterten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n offers failed</source>
        <translation>
            <numerusform>mindestens %n Angebot scheiterte</numerusform>
            <numerusform>mindestens %n Angebote scheiterten</numerusform>
        </translation>
    </message>
    <message>
        <source>what decides about it is not read</source>
        <translation>was darüber entscheidet, ist nicht gelesen</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingAlarms</name>
    <message>
        <source>An offer is about to run out</source>
        <translation>Ein Angebot läuft gleich ab</translation>
    </message>
    <message>
        <source>%1 has %2 left for “%3”.</source>
        <extracomment>A worker, a time, and the title of a task.</extracomment>
        <translation>%1 hat noch %2 für „%3“.</translation>
    </message>
    <message numerus="yes">
        <source>%n more run out as well.</source>
        <translation>
            <numerusform>%n weiteres läuft auch ab.</numerusform>
            <numerusform>%n weitere laufen auch ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tasks have waited longer than %n minutes</source>
        <translation>
            <numerusform>Aufgaben warten länger als eine Minute</numerusform>
            <numerusform>Aufgaben warten länger als %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has waited %2.</source>
        <translation>„%1“ wartet seit %2.</translation>
    </message>
    <message numerus="yes">
        <source>So have %n more.</source>
        <translation>
            <numerusform>%n weitere auch.</numerusform>
            <numerusform>%n weitere auch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrap-up is longer than %n minutes</source>
        <translation>
            <numerusform>Nacharbeit dauert länger als eine Minute</numerusform>
            <numerusform>Nacharbeit dauert länger als %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has been wrapping up for %2.</source>
        <translation>„%1“ ist seit %2 in der Nacharbeit.</translation>
    </message>
    <message>
        <source>%1 has been wrapping up “%2” for %3.</source>
        <translation>%1 ist mit „%2“ seit %3 in der Nacharbeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n workers went away by missed offers</source>
        <translation>
            <numerusform>%n Mitarbeiter ist nach verpasstem Angebot weg</numerusform>
            <numerusform>%n Mitarbeiter sind nach verpassten Angeboten weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, within %n minutes.</source>
        <translation>
            <numerusform>%1, innerhalb einer Minute.</numerusform>
            <numerusform>%1, innerhalb von %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at most is left for “%2”.</source>
        <extracomment>A time, and the title of a task.</extracomment>
        <translation>Für „%2“ bleiben höchstens %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After some names: &quot;Ann, Bob, Cyd and 3 more&quot;.</extracomment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingCard</name>
    <message>
        <source>Show the oldest %1</source>
        <translation>Die ältesten %1 zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingChoices</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingController</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No task is chosen.</source>
        <translation>Keine Aufgabe ist ausgewählt.</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Keine Aufgabe ist geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls looked at.</source>
        <translation>
            <numerusform>%n Anruf angesehen.</numerusform>
            <numerusform>%n Anrufe angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are over.</source>
        <translation>
            <numerusform>%n ist vorbei.</numerusform>
            <numerusform>%n sind vorbei.</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be told when it changes.</source>
        <translation>Sie erfahren es, wenn sie sich ändert.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>Two statuses of a task: &quot;From Pending to Assigned.&quot;</extracomment>
        <translation>Von %1 zu %2.</translation>
    </message>
    <message>
        <source>It was “%1”, and is not in the list any more.</source>
        <translation>Sie war „%1“ und ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Its offer has %1 left.</source>
        <translation>Ihr Angebot läuft noch %1.</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingEntry</name>
    <message>
        <source>Waiting now</source>
        <translation>Wartet gerade</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks, by cause</source>
        <translation>
            <numerusform>%n Aufgabe, nach Grund</numerusform>
            <numerusform>%n Aufgaben, nach Grund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks wait</source>
        <translation>
            <numerusform>%n Aufgabe wartet</numerusform>
            <numerusform>%n Aufgaben warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n hängt fest</numerusform>
            <numerusform>%n hängen fest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingPage</name>
    <message>
        <source>Waiting now</source>
        <translation>Wartet gerade</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Looking at what waits…</source>
        <translation>Es wird nachgesehen, was wartet…</translation>
    </message>
    <message>
        <source>Nothing waits there.</source>
        <translation>Dort wartet nichts.</translation>
    </message>
    <message>
        <source>All queues and all channels are in the lists above.</source>
        <translation>Alle Warteschlangen und alle Kanäle stehen in den Listen darüber.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Tasks that wait come here by themselves, with the reason.</source>
        <translation>Aufgaben, die warten, kommen von selbst hierher, mit dem Grund.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>Stand vor %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n calls…</source>
        <translation>
            <numerusform>%n Anruf wird angesehen…</numerusform>
            <numerusform>%n Anrufe werden angesehen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n calls</source>
        <translation>
            <numerusform>%n Anruf ansehen</numerusform>
            <numerusform>%n Anrufe ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks whether the calls of those tasks are over that have been as they are for longest, with one request each. A task whose call is over is stuck.</source>
        <translation>Fragt mit je einer Anfrage, ob die Anrufe der Aufgaben vorbei sind, die am längsten so sind, wie sie sind. Eine Aufgabe, deren Anruf vorbei ist, hängt fest.</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingParts</name>
    <message>
        <source>%1: not read yet. %2</source>
        <translation>%1: noch nicht gelesen. %2</translation>
    </message>
    <message>
        <source>%1: as of %2 ago. %3</source>
        <translation>%1: Stand vor %2. %3</translation>
    </message>
    <message>
        <source>Queues and workflows</source>
        <translation>Warteschlangen und Workflows</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Whose the tasks are</source>
        <translation>Wessen die Aufgaben sind</translation>
    </message>
    <message>
        <source>The rules cannot be used: %1</source>
        <translation>Die Regeln sind nicht zu gebrauchen: %1</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingPlans</name>
    <message numerus="yes">
        <source>Put %n workers back</source>
        <translation>
            <numerusform>%n Mitarbeiter zurückholen</numerusform>
            <numerusform>%n Mitarbeiter zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear up %n that are stuck</source>
        <translation>
            <numerusform>%n hängen gebliebene Aufgabe bereinigen</numerusform>
            <numerusform>%n hängen gebliebene Aufgaben bereinigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingRowsModel</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Queue or worker</source>
        <translation>Warteschlange oder Mitarbeiter</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
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
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>SID kopieren</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Copy why</source>
        <translation>Grund kopieren</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message numerus="yes">
        <source>Put %n workers back…</source>
        <translation>
            <numerusform>%n Mitarbeiter zurückholen…</numerusform>
            <numerusform>%n Mitarbeiter zurückholen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WhatIf</name>
    <message>
        <source>There is no workflow whose rules can be read.</source>
        <translation>Es gibt keinen Workflow, dessen Regeln zu lesen sind.</translation>
    </message>
    <message>
        <source>The rules of the task&apos;s workflow %1 cannot be read.</source>
        <translation>Die Regeln des Workflows %1 der Aufgabe sind nicht zu lesen.</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfDialog</name>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>&amp;Undo all changes</source>
        <translation>Alle Änderungen &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>Diese Verbindung ist beendet. Verbinden Sie sich neu, um den Arbeitsbereich zu lesen.</translation>
    </message>
    <message>
        <source>Nothing of this is sent.</source>
        <translation>Nichts davon wird gesendet.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>No task is open: this is about an empty one, in the workspace as it was at %1.</source>
        <translation>Keine Aufgabe ist offen: Hier geht es um eine leere, im Arbeitsbereich, wie er um %1 war.</translation>
    </message>
    <message>
        <source>This is about task %1 as it was at %2.</source>
        <translation>Hier geht es um Aufgabe %1, wie sie um %2 war.</translation>
    </message>
    <message>
        <source>This is about “%1” (task %2) as it was at %3.</source>
        <translation>Hier geht es um „%1“ (Aufgabe %2), wie sie um %3 war.</translation>
    </message>
    <message>
        <source>What you changed here is kept nowhere else.</source>
        <translation>Was Sie hier geändert haben, ist sonst nirgends aufgehoben.</translation>
    </message>
    <message>
        <source>&amp;Go on here</source>
        <translation>&amp;Hier weitermachen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Was wäre wenn: %1</translation>
    </message>
    <message>
        <source>What some are busy with was not read, because they are in no queue of its workflow or are too many. They are taken for people with one task at a time in each channel: %1.</source>
        <translation>Womit einige beschäftigt sind, wurde nicht gelesen, weil sie in keiner Warteschlange ihres Workflows oder zu viele sind. Für sie wird je Kanal eine Aufgabe zur selben Zeit angenommen: %1.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nichts ist anders.</translation>
    </message>
    <message numerus="yes">
        <source>Different in %n line(s).</source>
        <extracomment>%1 is what is different (&quot;Queue&quot;), %2 what it is, %3 what it would be.</extracomment>
        <translation>
            <numerusform>Anders in einer Zeile.</numerusform>
            <numerusform>Anders in %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; what if: %3</source>
        <translation>%1: %2; was wäre wenn: %3</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfForm</name>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Mitarbeiter</translation>
    </message>
    <message>
        <source>Work&amp;flow</source>
        <translation>Work&amp;flow</translation>
    </message>
    <message>
        <source>What may be otherwise</source>
        <translation>Was anders sein kann</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfPage</name>
    <message>
        <source>%1 · changed</source>
        <extracomment>A name in a list, and that a person has changed what it stands for</extracomment>
        <translation>%1 · geändert</translation>
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
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Attributes of the task</source>
        <translation>Attribute der Aufgabe</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1</source>
        <translation>Eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>What was, and what a person has made of it</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>task: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>The attributes of the task cannot be read: those in TaskRouter count.</source>
        <translation>Die Attribute der Aufgabe sind nicht lesbar: Es zählen die in TaskRouter.</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfWorkerPage</name>
    <message>
        <source>Worker</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Attributes of the worker</source>
        <translation>Attribute des Mitarbeiters</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Has &amp;finished</source>
        <translation>Ist &amp;fertig</translation>
    </message>
    <message>
        <source>Channel of the worker</source>
        <translation>Kanal des Mitarbeiters</translation>
    </message>
    <message>
        <source>Tasks that the worker has in this channel</source>
        <translation>Aufgaben, die der Mitarbeiter in diesem Kanal hat</translation>
    </message>
    <message>
        <source>Tasks that the worker may have in this channel</source>
        <translation>Aufgaben, die der Mitarbeiter in diesem Kanal haben darf</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Between two numbers: &quot;2 of 3&quot; tasks</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source>Has tasks</source>
        <translation>Hat Aufgaben</translation>
    </message>
    <message>
        <source>activity %1 → %2</source>
        <translation>Aktivität %1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3 → %4 of %5</source>
        <extracomment>A channel, and of how many possible tasks somebody has how many: &quot;voice 1 of 1 → 0 of 1&quot;</extracomment>
        <translation>%1 %2 von %3 → %4 von %5</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>The attributes of %1 cannot be read: those in TaskRouter count.</source>
        <translation>Die Attribute von %1 sind nicht lesbar: Es zählen die in TaskRouter.</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfWorkflowPage</name>
    <message>
        <source>Configuration of the workflow</source>
        <translation>Konfiguration des Workflows</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Queues can be called by their names here: %1</source>
        <translation>Warteschlangen können hier bei ihren Namen genannt werden: %1</translation>
    </message>
    <message>
        <source>configuration of &quot;%1&quot;</source>
        <translation>Konfiguration von „%1“</translation>
    </message>
    <message>
        <source>The configuration of &quot;%1&quot; cannot be read: the one in TaskRouter counts.</source>
        <translation>Die Konfiguration von „%1“ ist nicht lesbar: Es zählt die in TaskRouter.</translation>
    </message>
</context>
<context>
    <name>Desk::WhyControl</name>
    <message>
        <source>No task is open.</source>
        <translation>Keine Aufgabe ist offen.</translation>
    </message>
    <message>
        <source>Open one to see why it is not accepted, or why it ended.</source>
        <translation>Öffnen Sie eine, um zu sehen, warum sie nicht angenommen wird oder warum sie endete.</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Noch hat niemand gefragt.</translation>
    </message>
    <message>
        <source>It is read as soon as this page is looked at.</source>
        <translation>Gelesen wird, sobald jemand diese Seite ansieht.</translation>
    </message>
    <message>
        <source>The call is not known.</source>
        <translation>Der Anruf ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Since the task came there has been no alert that may explain it.</source>
        <translation>Seit die Aufgabe kam, gab es keine Warnung, die es erklären könnte.</translation>
    </message>
    <message>
        <source>Asking Monitor for alerts…</source>
        <translation>Fragt Monitor nach Warnungen…</translation>
    </message>
    <message>
        <source>Asking for the call…</source>
        <translation>Fragt nach dem Anruf…</translation>
    </message>
    <message>
        <source>Alerts are not read while others look: nothing in them is masked.</source>
        <translation>Warnungen werden nicht gelesen, solange andere zusehen: Darin ist nichts unkenntlich gemacht.</translation>
    </message>
</context>
<context>
    <name>Desk::WhyPage</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Weiter:</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Keine Aufgabe ist offen.</translation>
    </message>
    <message>
        <source>Open one to see why it is not accepted, or why it ended.</source>
        <translation>Öffnen Sie eine, um zu sehen, warum sie nicht angenommen wird oder warum sie endete.</translation>
    </message>
    <message>
        <source>Who matches, term by term</source>
        <translation>Wer passt, Bedingung für Bedingung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message numerus="yes">
        <source>Reading, %n request(s)</source>
        <translation>
            <numerusform>Liest, %n Anfrage</numerusform>
            <numerusform>Liest, %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading why…</source>
        <translation>Liest, warum…</translation>
    </message>
    <message>
        <source>The task, its Events, its workflow, and the workers of its queue.</source>
        <translation>Die Aufgabe, ihre Ereignisse, ihren Workflow und die Mitarbeiter ihrer Warteschlange.</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>aufgezeichnet %1</translation>
    </message>
    <message numerus="yes">
        <source>as of %1 · %n request(s)</source>
        <translation>
            <numerusform>Stand %1 · %n Anfrage</numerusform>
            <numerusform>Stand %1 · %n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n Event(s)</source>
        <translation>
            <numerusform>%n Ereignis zeigen</numerusform>
            <numerusform>%n Ereignisse zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more worker(s), of whom only a sample was read</source>
        <translation>
            <numerusform>und %n weiterer Mitarbeiter; gelesen wurde nur eine Auswahl</numerusform>
            <numerusform>und %n weitere Mitarbeiter; gelesen wurde nur eine Auswahl</numerusform>
        </translation>
    </message>
    <message>
        <source>was so at %1</source>
        <translation>war so um %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>out of date: something has changed since %1</source>
        <translation>überholt: Seit %1 hat sich etwas geändert</translation>
    </message>
</context>
<context>
    <name>Desk::WhyPlans</name>
    <message numerus="yes">
        <source>Put %n worker(s) back</source>
        <translation>
            <numerusform>%n Mitarbeiter zurückholen</numerusform>
            <numerusform>%n Mitarbeiter zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n wrap-up(s)</source>
        <translation>
            <numerusform>%n Nacharbeit abschließen</numerusform>
            <numerusform>%n Nacharbeiten abschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Complete the task</source>
        <translation>Aufgabe abschließen</translation>
    </message>
    <message>
        <source>Raise the priority</source>
        <translation>Priorität erhöhen</translation>
    </message>
</context>
<context>
    <name>Desk::WindowStatus</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop loading; rows that came stay</source>
        <translation>Laden abbrechen; was kam, bleibt</translation>
    </message>
    <message>
        <source>limit %1 of %2</source>
        <translation>Limit %1 von %2</translation>
    </message>
    <message>
        <source>1 reservation</source>
        <translation>1 Reservierung</translation>
    </message>
    <message>
        <source>%1 reservations</source>
        <translation>%1 Reservierungen</translation>
    </message>
    <message>
        <source>refreshed %1 s ago</source>
        <translation>vor %1 s aktualisiert</translation>
    </message>
    <message>
        <source>refreshed %1 ago</source>
        <translation>vor %1 aktualisiert</translation>
    </message>
    <message>
        <source>It was copied elsewhere</source>
        <translation>Anderswo kopiert</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open %1, which was copied elsewhere</source>
        <translation>%1 öffnen, anderswo kopiert</translation>
    </message>
    <message>
        <source>What TaskRouter answered then. Nothing is read now.</source>
        <translation>Was TaskRouter damals antwortete. Jetzt wird nichts gelesen.</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>Desk::WorkArea</name>
    <message>
        <source>Rows written to %1: %2.</source>
        <translation>Zeilen nach %1 geschrieben: %2.</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Wartet gerade</translation>
    </message>
</context>
<context>
    <name>Desk::WorkersFace</name>
    <message>
        <source>Workers</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Find a worker</source>
        <translation>Mitarbeiter suchen</translation>
    </message>
    <message>
        <source>%1, %2 available</source>
        <translation>%1, %2 verfügbar</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>Stand vor %1</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>The workers could not be read.</source>
        <translation>Die Mitarbeiter konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading the workers…</source>
        <translation>Die Mitarbeiter werden gelesen…</translation>
    </message>
    <message>
        <source>No worker has these words.</source>
        <translation>Kein Mitarbeiter hat diese Wörter.</translation>
    </message>
    <message>
        <source>The search looks at name, activity and SID.</source>
        <translation>Gesucht wird in Name, Aktivität und SID.</translation>
    </message>
    <message>
        <source>The workspace has no workers.</source>
        <translation>Der Workspace hat keine Mitarbeiter.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>SID kopieren</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
</context>
<context>
    <name>Desk::WorkersStrip</name>
    <message>
        <source>Right now</source>
        <translation>Gerade jetzt</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Sag mir, wenn</translation>
    </message>
    <message>
        <source>The last five minutes</source>
        <translation>Die letzten fünf Minuten</translation>
    </message>
    <message>
        <source>tasks waiting, every 30 s</source>
        <translation>wartende Aufgaben, alle 30 s</translation>
    </message>
    <message>
        <source>known since %1</source>
        <extracomment>%1 is a time: since when it is known.</extracomment>
        <translation>bekannt seit %1</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceCheckDialog</name>
    <message>
        <source>What is odd</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Copy the &amp;place</source>
        <translation>&amp;Ort kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>Diese Verbindung ist beendet. Verbinden Sie sich neu, um den Arbeitsbereich zu lesen.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The workspace is being read.</source>
        <translation>Der Arbeitsbereich wird gelesen.</translation>
    </message>
    <message>
        <source>The workspace was not checked.</source>
        <translation>Der Arbeitsbereich wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Read it again to check it.</source>
        <translation>Lesen Sie ihn noch einmal, um ihn zu prüfen.</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>Der Arbeitsbereich war nicht zu lesen.</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Nichts Auffälliges gefunden.</translation>
    </message>
    <message>
        <source>The expressions, workflows, queues and activities of this workspace fit each other.</source>
        <translation>Ausdrücke, Workflows, Warteschlangen und Aktivitäten dieses Arbeitsbereichs passen zueinander.</translation>
    </message>
    <message>
        <source>Check workspace</source>
        <translation>Arbeitsbereich prüfen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The workspace was read at %1. What was found: %2</source>
        <translation>Der Workspace wurde um %1 gelesen. Gefunden: %2</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceDialog</name>
    <message>
        <source>Workspace (*.json)</source>
        <translation>Arbeitsbereich (*.json)</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Arbeitsbereich speichern</translation>
    </message>
    <message>
        <source>Hide attribute &amp;values</source>
        <translation>Attribut&amp;werte verdecken</translation>
    </message>
    <message>
        <source>The workspace, its activities, task channels, task queues, workflows and workers, as the account answers. It is only read; nothing is changed.</source>
        <translation>Den Arbeitsbereich, seine Aktivitäten, Aufgabenkanäle, Warteschlangen, Workflows und Mitarbeiter, wie das Konto antwortet. Es wird nur gelesen und nichts geändert.</translation>
    </message>
    <message>
        <source>What has been read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>Diese Verbindung ist beendet. Verbinden Sie sich erneut, um den Arbeitsbereich zu lesen.</translation>
    </message>
    <message>
        <source>%1 of %2 lists read</source>
        <translation>%1 von %2 Listen gelesen</translation>
    </message>
    <message>
        <source>Waits %1: there is a bound of reads a minute.</source>
        <translation>Wartet %1: die Zahl der Abfragen in der Minute ist begrenzt.</translation>
    </message>
    <message>
        <source>%1 Tries again in %2.</source>
        <translation>%1 Nächster Versuch in %2.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The workspace has been read.</source>
        <translation>Der Arbeitsbereich ist gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing is changed.</source>
        <translation>Das Lesen wurde angehalten. Nichts ist geändert.</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>Der Arbeitsbereich konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Noch einmal &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message numerus="yes">
        <source>Also how many tasks each worker may have: %n requests f&amp;or it</source>
        <translation>
            <numerusform>Auch, wie viele Aufgaben jeder Mitarbeiter haben darf: %n Anfrage &amp;dafür</numerusform>
            <numerusform>Auch, wie viele Aufgaben jeder Mitarbeiter haben darf: %n Anfragen &amp;dafür</numerusform>
        </translation>
    </message>
    <message>
        <source>Also how many tasks each worker may have: a request f&amp;or each</source>
        <translation>Auch, wie viele Aufgaben jeder Mitarbeiter haben darf: je&amp;de braucht eine Anfrage</translation>
    </message>
    <message>
        <source>Equal values stay equal, so queues and filters find the same workers and tasks. What compares parts or the order of texts (CONTAINS, &lt;, &gt;) no longer does, and nobody recognises a skill by its name. Numbers, true and false stay as they are.</source>
        <translation>Gleiche Werte bleiben gleich, sodass Warteschlangen und Filter dieselben Mitarbeiter und Aufgaben finden. Was Teile oder die Reihenfolge von Texten vergleicht (CONTAINS, &lt;, &gt;), tut es nicht mehr, und niemand erkennt eine Fähigkeit an ihrem Namen. Zahlen, true und false bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>What is shown, and would be saved, is what was read at %1.</source>
        <translation>Gezeigt wird und gespeichert würde, was um %1 gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFetch</name>
    <message>
        <source>Worker %1 was deleted meanwhile: its channels are not in the file.</source>
        <translation>Mitarbeiter %1 wurde inzwischen gelöscht: seine Kanäle stehen nicht in der Datei.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFile</name>
    <message>
        <source>the workspace itself is not in the file: multitasking is on</source>
        <translation>der Arbeitsbereich selbst steht nicht in der Datei: mehrere Aufgaben zugleich sind erlaubt</translation>
    </message>
    <message>
        <source>the task queues are not in the file: %1 stand for those that the workflows name, and everybody is in each of them</source>
        <translation>die Warteschlangen stehen nicht in der Datei: %1 stehen für die, die die Workflows nennen, und in jeder sind alle</translation>
    </message>
    <message>
        <source>the workflows are not in the file: one sends each task to the queue that its attribute &quot;queue&quot; names</source>
        <translation>die Workflows stehen nicht in der Datei: einer schickt jede Aufgabe in die Warteschlange, die ihr Attribut „queue“ nennt</translation>
    </message>
    <message>
        <source>there is no activity in which anybody is offered tasks: &quot;%1&quot; is one</source>
        <translation>es gibt keine Aktivität, in der jemandem Aufgaben angeboten werden: „%1“ ist eine</translation>
    </message>
    <message>
        <source>there is no activity in which nobody is offered tasks: &quot;%1&quot; is one</source>
        <translation>es gibt keine Aktivität, in der niemandem Aufgaben angeboten werden: „%1“ ist eine</translation>
    </message>
    <message>
        <source>the task channels are not in the file: &quot;default&quot; and &quot;voice&quot; are</source>
        <translation>die Aufgabenkanäle stehen nicht in der Datei: „default“ und „voice“ sind welche</translation>
    </message>
    <message numerus="yes">
        <source>the workers are not in the file: %n people were made up who fit the queues</source>
        <translation>
            <numerusform>die Mitarbeiter stehen nicht in der Datei: %n Person wurde erfunden, die in die Warteschlangen passt</numerusform>
            <numerusform>die Mitarbeiter stehen nicht in der Datei: %n Personen wurden erfunden, die in die Warteschlangen passen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody was found who would fit these queues: %1</source>
        <translation>für diese Warteschlangen fand sich niemand, der passt: %1</translation>
    </message>
    <message>
        <source>this field is not known here and has no effect</source>
        <translation>dieses Feld ist hier nicht bekannt und bewirkt nichts</translation>
    </message>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(%n Mal)</numerusform>
            <numerusform>(%n Mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>true or false is expected; true is used</source>
        <translation>true oder false wird erwartet; true gilt</translation>
    </message>
    <message>
        <source>true or false is expected; false is used</source>
        <translation>true oder false wird erwartet; false gilt</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected; %3 is used</source>
        <translation>eine ganze Zahl von %1 bis %2 wird erwartet; %3 gilt</translation>
    </message>
    <message>
        <source>FIFO or LIFO is expected; FIFO is used</source>
        <translation>FIFO oder LIFO wird erwartet; FIFO gilt</translation>
    </message>
    <message>
        <source>a moment like 2026-03-02T14:03:27Z is expected</source>
        <translation>ein Zeitpunkt wie 2026-03-02T14:03:27Z wird erwartet</translation>
    </message>
    <message>
        <source>a SID with %1 is expected, not &quot;%2&quot;</source>
        <translation>eine SID mit %1 wird erwartet, nicht „%2“</translation>
    </message>
    <message>
        <source>this is no JSON object; {} is used</source>
        <translation>das ist kein JSON-Objekt; {} gilt</translation>
    </message>
    <message>
        <source>there is no file to read</source>
        <translation>es gibt keine Datei zu lesen</translation>
    </message>
    <message>
        <source>the file is too big</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>this is no JSON, or breaks off (%1)</source>
        <translation>das ist kein JSON, oder es bricht ab (%1)</translation>
    </message>
    <message>
        <source>this is no workspace: a file of “Save workspace…”, lists of twilio-cli (-o json) or the configuration of a workflow are expected</source>
        <translation>das ist kein Arbeitsbereich: erwartet werden eine Datei von „Arbeitsbereich speichern…“, Listen von twilio-cli (-o json) oder die Konfiguration eines Workflows</translation>
    </message>
    <message>
        <source>this list has more pages than are in the file</source>
        <translation>diese Liste hat mehr Seiten, als in der Datei stehen</translation>
    </message>
    <message>
        <source>this file is of a newer format, %1; this version reads %2</source>
        <translation>diese Datei hat ein neueres Format, %1; diese Version liest %2</translation>
    </message>
    <message>
        <source>%1 is expected, not &quot;%2&quot;</source>
        <translation>%1 wird erwartet, nicht „%2“</translation>
    </message>
    <message>
        <source>an object with a list for each worker is expected</source>
        <translation>ein Objekt mit einer Liste für jeden Mitarbeiter wird erwartet</translation>
    </message>
    <message>
        <source>an object is expected; it is left out</source>
        <translation>ein Objekt wird erwartet; es wird ausgelassen</translation>
    </message>
    <message>
        <source>a number above 0 and up to %1 is expected</source>
        <translation>eine Zahl über 0 und bis %1 wird erwartet</translation>
    </message>
    <message>
        <source>a configuration alone: it is that of a workflow named &quot;%1&quot;</source>
        <translation>eine Konfiguration allein: sie gilt als die eines Workflows namens „%1“</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>eine Liste wird erwartet</translation>
    </message>
    <message>
        <source>this is no SID; the resource is left out</source>
        <translation>das ist keine SID; die Ressource wird ausgelassen</translation>
    </message>
    <message>
        <source>a SID with %1 is expected, not %2</source>
        <translation>eine SID mit %1 wird erwartet, nicht %2</translation>
    </message>
    <message>
        <source>%1 stands twice, first at %2</source>
        <translation>%1 steht zweimal, zuerst bei %2</translation>
    </message>
    <message>
        <source>%1 is no part of what a rehearsal is made of; it is left out</source>
        <translation>%1 gehört nicht zu dem, woraus eine Probe besteht, und wird ausgelassen</translation>
    </message>
    <message>
        <source>this is of workspace %1, but %2 is of %3</source>
        <translation>das ist von Arbeitsbereich %1, aber %2 ist von %3</translation>
    </message>
    <message>
        <source>there is no activity %1</source>
        <translation>es gibt keine Aktivität %1</translation>
    </message>
    <message>
        <source>the activities are not in the file: &quot;%1&quot; is one, %2</source>
        <translation>die Aktivitäten stehen nicht in der Datei: „%1“ ist eine, %2</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>there is no such worker; the channel is left out</source>
        <translation>es gibt keinen solchen Mitarbeiter; der Kanal wird ausgelassen</translation>
    </message>
    <message>
        <source>there is no such task channel; the channel is left out</source>
        <translation>es gibt keinen solchen Aufgabenkanal; der Kanal wird ausgelassen</translation>
    </message>
    <message>
        <source>the task channels are not in the file: &quot;%1&quot; is one</source>
        <translation>die Aufgabenkanäle stehen nicht in der Datei: „%1“ ist einer</translation>
    </message>
    <message>
        <source>there is neither a workflow nor a task queue in it</source>
        <translation>weder ein Workflow noch eine Warteschlange ist darin</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message numerus="yes">
        <source>workers whose activity is not known: %n; they are available</source>
        <translation>
            <numerusform>Mitarbeiter, deren Aktivität nicht bekannt ist: %n; er ist verfügbar</numerusform>
            <numerusform>Mitarbeiter, deren Aktivität nicht bekannt ist: %n; sie sind verfügbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>workers whose channels are not in the file: %n; one task at a time in each channel</source>
        <translation>
            <numerusform>Mitarbeiter, deren Kanäle nicht in der Datei stehen: %n; eine Aufgabe zugleich in jedem Kanal</numerusform>
            <numerusform>Mitarbeiter, deren Kanäle nicht in der Datei stehen: %n; eine Aufgabe zugleich in jedem Kanal</numerusform>
        </translation>
    </message>
    <message>
        <source>the name of a file is expected</source>
        <translation>erwartet wird der Name einer Datei</translation>
    </message>
    <message>
        <source>there is no *.json in this folder</source>
        <translation>in diesem Ordner ist keine *.json</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFinder</name>
    <message>
        <source>%1 is opened as soon as the server answers.</source>
        <translation>%1 wird geöffnet, sobald der Server antwortet.</translation>
    </message>
    <message>
        <source>Looking for the workspace of %1…</source>
        <translation>Der Arbeitsbereich von %1 wird gesucht…</translation>
    </message>
    <message>
        <source>The workspace of %1 is not known, and these credentials may not list the workspaces. Give the workspace (WS…) as well.</source>
        <translation>Der Arbeitsbereich von %1 ist nicht bekannt, und diese Zugangsdaten dürfen die Arbeitsbereiche nicht auflisten. Geben Sie auch den Arbeitsbereich (WS…) an.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: this account has no workspace.</source>
        <translation>%1 lässt sich nicht öffnen: Dieses Konto hat keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 is in none of the %2 workspaces that were asked, of %3. Give its workspace (WS…) as well.</source>
        <translation>%1 ist in keinem der %2 gefragten Arbeitsbereiche (von %3). Geben Sie auch den Arbeitsbereich (WS…) an.</translation>
    </message>
    <message>
        <source>No workspace of this account has the worker %1.</source>
        <translation>Kein Arbeitsbereich dieses Kontos hat den Mitarbeiter %1.</translation>
    </message>
    <message>
        <source>No workspace of this account has the task %1. Tasks are deleted five minutes after they end.</source>
        <translation>Kein Arbeitsbereich dieses Kontos hat die Aufgabe %1. Aufgaben werden fünf Minuten nach ihrem Ende gelöscht.</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The workspace of %1 could not be looked up.</source>
        <translation>Der Workspace von %1 ließ sich nicht ermitteln.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceState</name>
    <message>
        <source>Looking for workspaces…</source>
        <translation>Arbeitsbereiche werden gesucht…</translation>
    </message>
    <message>
        <source>Loading tasks…</source>
        <translation>Aufgaben werden geladen…</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>Noch keine Aufgaben.</translation>
    </message>
    <message>
        <source>New tasks appear here by themselves.</source>
        <translation>Neue Aufgaben erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>This account has no workspace.</source>
        <translation>Dieses Konto hat keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Make one in the console of the account, then try again; or connect to another account.</source>
        <translation>Legen Sie in der Konsole des Kontos einen an und versuchen Sie es wieder; oder verbinden Sie sich mit einem anderen Konto.</translation>
    </message>
    <message>
        <source>No task can be shown.</source>
        <translation>Keine Aufgabe lässt sich zeigen.</translation>
    </message>
    <message>
        <source>The server answered with tasks that have no SID of their own.</source>
        <translation>Der Server hat mit Aufgaben ohne eigene SID geantwortet.</translation>
    </message>
    <message>
        <source>No workspace can be shown.</source>
        <translation>Kein Arbeitsbereich lässt sich zeigen.</translation>
    </message>
    <message>
        <source>The server answered with workspaces that have no SID of their own.</source>
        <translation>Der Server hat mit Arbeitsbereichen ohne eigene SID geantwortet.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceTools</name>
    <message>
        <source>Open a workspace first: then it can be saved.</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich: dann lässt er sich speichern.</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone. To rehearse it, open it in the trainer&apos;s panel.</source>
        <translation>Gespeichert als %1, nur für Sie lesbar. Zum Proben öffnen Sie die Datei in der Leiste des Trainers.</translation>
    </message>
    <message>
        <source>Open a workspace first: then it can be checked.</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich: Dann kann er geprüft werden.</translation>
    </message>
    <message>
        <source>Open a workspace first: then it can be asked.</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich: Dann kann man ihn befragen.</translation>
    </message>
</context>
<context>
    <name>Desk::WorldView</name>
    <message>
        <source>ringing</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>Offers that wait for an answer</source>
        <translation>Angebote, die auf Antwort warten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Nobody is being offered anything.</source>
        <translation>Niemandem wird gerade etwas angeboten.</translation>
    </message>
    <message>
        <source>There is nobody.</source>
        <translation>Niemand ist da.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Nobody waits and nobody talks.</source>
        <translation>Niemand wartet, niemand spricht.</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Nimmt an</translation>
    </message>
    <message>
        <source>Takes the call</source>
        <translation>Nimmt den Anruf</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Lehnt ab</translation>
    </message>
    <message>
        <source>Completes</source>
        <translation>Schließt ab</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Wechselt zu</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Is answered</source>
        <translation>Wird abgenommen</translation>
    </message>
    <message>
        <source>Is not answered</source>
        <translation>Wird nicht abgenommen</translation>
    </message>
    <message>
        <source>Is busy</source>
        <translation>Ist besetzt</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Rings until the caller is gone</source>
        <translation>Klingelt, bis der Anrufer fort ist</translation>
    </message>
    <message>
        <source>Caller hangs up</source>
        <translation>Anrufer legt auf</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Aufgabe löschen</translation>
    </message>
    <message>
        <source>What the new call is about</source>
        <translation>Worum es im neuen Anruf geht</translation>
    </message>
    <message>
        <source>A call arrives</source>
        <translation>Ein Anruf kommt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Offers · %1</source>
        <translation>Angebote · %1</translation>
    </message>
    <message>
        <source>People · %1 of %2 available</source>
        <translation>Personen · %1 von %2 verfügbar</translation>
    </message>
    <message>
        <source>Calls · %1</source>
        <translation>Anrufe · %1</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour</source>
        <translation>Aufgaben, die in einer Stunde kommen</translation>
    </message>
    <message>
        <source>By themselves, of all kinds together, from now on; 0: none</source>
        <translation>Von selbst, von allen Arten zusammen, ab jetzt; 0: keine</translation>
    </message>
    <message>
        <source>No tasks arrive by themselves in this scenario.</source>
        <translation>In diesem Szenario kommen keine Aufgaben von selbst.</translation>
    </message>
</context>
<context>
    <name>Desk::WriteLock</name>
    <message>
        <source>Read-only: unlock the account to send (File, Unlock…).</source>
        <translation>Nur lesen: entsperren Sie das Konto, um zu senden (Datei, Entsperren…).</translation>
    </message>
    <message>
        <source>Read-only: this window was opened to look, not to act.</source>
        <translation>Nur lesen: dieses Fenster ist zum Ansehen da, nicht zum Handeln.</translation>
    </message>
    <message>
        <source>Unlock a live account</source>
        <translation>Ein echtes Konto entsperren</translation>
    </message>
    <message>
        <source>Unlock “%1”? Instructions then ring real phones.</source>
        <translation>„%1“ entsperren? Anweisungen lassen dann echte Telefone klingeln.</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>Für &amp;15 Minuten</translation>
    </message>
    <message>
        <source>For this &amp;session</source>
        <translation>Für diese &amp;Sitzung</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>NUR LESEN</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>TRAINING</translation>
    </message>
    <message>
        <source>nothing here rings a real phone</source>
        <translation>hier klingelt kein echtes Telefon</translation>
    </message>
    <message>
        <source>a live account; nothing is sent until you unlock it</source>
        <translation>ein echtes Konto; nichts wird gesendet, bis Sie es entsperren</translation>
    </message>
    <message>
        <source>nothing can be sent from this window</source>
        <translation>aus diesem Fenster kann nichts gesendet werden</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation>sperrt in %1</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entsperrt</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>ECHT</translation>
    </message>
    <message>
        <source>instructions ring real phones</source>
        <translation>Anweisungen lassen echte Telefone klingeln</translation>
    </message>
    <message>
        <source>nothing can be sent from this window at present</source>
        <translation>aus diesem Fenster kann zurzeit nichts gesendet werden</translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation>AUFZEICHNUNG</translation>
    </message>
    <message>
        <source>as it was at that time; nothing can be sent</source>
        <translation>wie es damals war; nichts kann gesendet werden</translation>
    </message>
    <message>
        <source>until F11, names and numbers are stand-ins</source>
        <translation>bis F11 sind Namen und Nummern Platzhalter</translation>
    </message>
    <message>
        <source>until F11, names and numbers are stand-ins, and nothing can be sent</source>
        <translation>bis F11 sind Namen und Nummern Platzhalter, und nichts kann gesendet werden</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message>
        <source>a value or a name is expected</source>
        <translation>ein Wert oder ein Name wird erwartet</translation>
    </message>
    <message>
        <source>an operator is expected</source>
        <translation>ein Operator wird erwartet</translation>
    </message>
    <message>
        <source>AND, OR or the end is expected</source>
        <translation>AND, OR oder das Ende wird erwartet</translation>
    </message>
    <message>
        <source>a name is expected after the dot</source>
        <translation>nach dem Punkt wird ein Name erwartet</translation>
    </message>
    <message>
        <source>a whole number and ] are expected</source>
        <translation>eine ganze Zahl und ] werden erwartet</translation>
    </message>
    <message>
        <source>a name cannot have a hyphen</source>
        <translation>ein Name kann keinen Bindestrich haben</translation>
    </message>
    <message>
        <source>that is no number</source>
        <translation>das ist keine Zahl</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>dieses Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation>ein Komma oder ] wird erwartet</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>diese Klammer wird nicht geschlossen</translation>
    </message>
    <message>
        <source>no bracket is open here</source>
        <translation>hier ist keine Klammer offen</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>ein Name wird erwartet</translation>
    </message>
    <message>
        <source>the end is expected</source>
        <translation>das Ende wird erwartet</translation>
    </message>
    <message>
        <source>a name that begins with worker. is expected</source>
        <translation>ein Name wird erwartet, der mit worker. beginnt</translation>
    </message>
    <message>
        <source>a name that begins with task. is expected</source>
        <translation>ein Name wird erwartet, der mit task. beginnt</translation>
    </message>
    <message>
        <source>a comparison of workers.available, workers.unavailable, the workers in an activity (workers.WA…) or numbers is expected</source>
        <translation>ein Vergleich von workers.available, workers.unavailable, den Leuten in einer Aktivität (workers.WA…) oder Zahlen wird erwartet</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <extracomment>What is wrong, and the place in the text: &quot;an operator is expected at character 14&quot;</extracomment>
        <translation>%1, an Zeichen %2</translation>
    </message>
</context>
<context>
    <name>Routing::Comparison</name>
    <message>
        <source>somebody is asked</source>
        <translation>jemand wird gefragt</translation>
    </message>
    <message>
        <source>the task waits: nobody can be asked</source>
        <translation>die Aufgabe wartet: niemand kann gefragt werden</translation>
    </message>
    <message>
        <source>the task is canceled: nothing of its workflow is left</source>
        <translation>die Aufgabe wird abgebrochen: ihr Workflow ist zu Ende</translation>
    </message>
    <message>
        <source>the task is canceled: nothing matches</source>
        <translation>die Aufgabe wird abgebrochen: nichts passt</translation>
    </message>
    <message>
        <source>none: its routing target goes first</source>
        <translation>keiner: ihr „routing target“ geht vor</translation>
    </message>
    <message>
        <source>its own timeout</source>
        <translation>zur eigenen Frist</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not looked at</source>
        <translation>„%1“ wird nicht angesehen</translation>
    </message>
    <message>
        <source>%1: skipped by skip_if</source>
        <translation>%1: übersprungen durch skip_if</translation>
    </message>
    <message>
        <source>%1: its time is over</source>
        <translation>%1: seine Zeit ist um</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Why somebody is not asked, and his activity: &quot;the channel is full (Available)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Stays until</source>
        <translation>Bleibt bis</translation>
    </message>
    <message>
        <source>Canceled when</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>Zuerst gefragt</translation>
    </message>
    <message>
        <source>After them</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Left step %1</source>
        <translation>Verlassen: Schritt %1</translation>
    </message>
    <message>
        <source>Not in the queue</source>
        <translation>Nicht in der Warteschlange</translation>
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
        <translation>angenommen: niemand sonst wird gefragt; darunter, als käme sie neu</translation>
    </message>
    <message>
        <source>completed: nobody is asked any more; below, as if it came anew</source>
        <translation>abgeschlossen: niemand wird mehr gefragt; darunter, als käme sie neu</translation>
    </message>
    <message>
        <source>canceled: nobody is asked any more; below, as if it came anew</source>
        <translation>abgebrochen: niemand wird mehr gefragt; darunter, als käme sie neu</translation>
    </message>
    <message>
        <source>in &quot;%1&quot;, and that is what counts; below, as it is by the rules of now</source>
        <translation>in „%1“, und das gilt; darunter, wie es nach den jetzigen Regeln ist</translation>
    </message>
    <message>
        <source>the task is canceled: its own timeout is over</source>
        <translation>die Aufgabe wird abgebrochen: ihre eigene Frist ist um</translation>
    </message>
    <message>
        <source>nobody else is asked: it is offered to %1</source>
        <translation>niemand sonst wird gefragt: sie ist %1 angeboten</translation>
    </message>
    <message>
        <source>it is offered to him, who is not in the queue (%1)</source>
        <translation>ihm ist sie angeboten, obwohl er nicht in der Warteschlange ist (%1)</translation>
    </message>
    <message>
        <source>%1, by its own timeout</source>
        <translation>%1, durch ihre eigene Frist</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>&quot;24 h old&quot;</extracomment>
        <translation>sofort</translation>
    </message>
    <message>
        <source>In TaskRouter</source>
        <translation>In TaskRouter</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
</context>
<context>
    <name>Routing::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <translation>%1, verschieden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
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
        <translation>Dieser Schritt ist vorbei: Die Aufgabe ist älter als %1.</translation>
    </message>
    <message>
        <source>This step is skipped: nobody can be asked at once, and its skip_if is true.</source>
        <translation>Dieser Schritt wird übersprungen: Niemand kann sofort gefragt werden, und sein skip_if ist wahr.</translation>
    </message>
    <message>
        <source>The task stays here until it is %1 old.</source>
        <translation>Die Aufgabe bleibt hier, bis sie %1 alt ist.</translation>
    </message>
    <message>
        <source>The task stays here until its own timeout.</source>
        <translation>Die Aufgabe bleibt hier bis zu ihrer eigenen Frist.</translation>
    </message>
    <message>
        <source>%1: queue &quot;%2&quot;, priority %3.</source>
        <translation>%1: Warteschlange „%2“, Priorität %3.</translation>
    </message>
    <message>
        <source>Of %1 people: %2.</source>
        <translation>Von %1 Leuten: %2.</translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation>Gefragt: %1.</translation>
    </message>
    <message>
        <source>After them: %1.</source>
        <translation>Nach ihnen: %1.</translation>
    </message>
    <message>
        <source>The task is canceled: its last step was skipped, and no other filter matches.</source>
        <translation>Die Aufgabe wird storniert: Ihr letzter Schritt wurde übersprungen, und kein weiterer Filter passt.</translation>
    </message>
    <message>
        <source>The task is canceled: its last timeout has run out, and no other filter matches. The default filter is not for such tasks.</source>
        <translation>Die Aufgabe wird storniert: Ihre letzte Frist ist abgelaufen, und kein weiterer Filter passt. Der „default_filter“ ist nicht für solche Aufgaben.</translation>
    </message>
    <message>
        <source>The task is canceled: no filter matches, and there is no default filter.</source>
        <translation>Die Aufgabe wird storniert: Kein Filter passt, und es gibt keinen „default_filter“.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>the task is for somebody else</source>
        <translation>die Aufgabe ist für jemand anderen</translation>
    </message>
    <message>
        <source>not in the queue</source>
        <translation>nicht in der Warteschlange</translation>
    </message>
    <message>
        <source>the target&apos;s expression is false</source>
        <translation>der Ausdruck des Ziels ist falsch</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>hat sie schon</translation>
    </message>
    <message>
        <source>the activity is not available</source>
        <translation>die Aktivität ist nicht verfügbar</translation>
    </message>
    <message>
        <source>the channel is full</source>
        <translation>der Kanal ist voll</translation>
    </message>
    <message>
        <source>others come first</source>
        <translation>andere kommen zuerst</translation>
    </message>
    <message>
        <source>Default filter</source>
        <translation>Der „default_filter“</translation>
    </message>
    <message>
        <source>Target %1 of filter &quot;%2&quot;</source>
        <translation>Ziel %1 von Filter „%2“</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; matches.</source>
        <translation>Filter „%1“ passt.</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match.</source>
        <translation>Filter „%1“ passt nicht.</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match: %2 is false.</source>
        <translation>Filter „%1“ passt nicht: %2 ist falsch.</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match: %2 is false, as it is %3.</source>
        <translation>Filter „%1“ passt nicht: %2 ist falsch, denn es ist %3.</translation>
    </message>
    <message>
        <source>Its routing target %1 goes before the workflow.</source>
        <translation>Ihr „routing target“ %1 geht vor den Workflow.</translation>
    </message>
    <message>
        <source>Routing target</source>
        <translation>Das „routing target“</translation>
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
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Task queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>“%1” is no expression: %2.</source>
        <translation>„%1“ ist kein Ausdruck: %2.</translation>
    </message>
    <message>
        <source>Mend it: TaskRouter refuses it when it is saved.</source>
        <translation>Verbessern Sie ihn: TaskRouter lehnt ihn beim Speichern ab.</translation>
    </message>
    <message>
        <source>Call the attribute otherwise, with an underscore for instance: expressions cannot name it.</source>
        <translation>Nennen Sie das Attribut anders, etwa mit Unterstrich: In Ausdrücken kann es so nicht stehen.</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Das ist nicht zu gebrauchen: %1.</translation>
    </message>
    <message>
        <source>Mend it: TaskRouter refuses the workflow, or does what nobody can foretell.</source>
        <translation>Verbessern Sie es: TaskRouter lehnt den Workflow ab oder tut, was niemand vorhersagen kann.</translation>
    </message>
    <message>
        <source>This target has two known workers: one by SID and one by friendly name.</source>
        <translation>Dieses Ziel hat zwei bekannte Mitarbeiter: einen nach SID und einen nach Namen.</translation>
    </message>
    <message>
        <source>Keep one of known_worker_sid and known_worker_friendly_name; the SID stays the same for good.</source>
        <translation>Behalten Sie eines von known_worker_sid und known_worker_friendly_name; die SID bleibt für immer gleich.</translation>
    </message>
    <message>
        <source>An offer of this workflow would last %1 seconds.</source>
        <translation>Ein Angebot dieses Workflows würde %1 Sekunden gelten.</translation>
    </message>
    <message>
        <source>Choose 1 to 86,400 seconds; 120 is usual.</source>
        <translation>Wählen Sie 1 bis 86.400 Sekunden; üblich sind 120.</translation>
    </message>
    <message>
        <source>Nobody has “%2”, so that “%1” is true of none of %3 workers, and nobody fits here.</source>
        <translation>Niemand hat „%2“, sodass „%1“ auf keinen von %3 Mitarbeitern zutrifft, und niemand passt hierher.</translation>
    </message>
    <message>
        <source>Look for a slip in the name, or give workers the attribute.</source>
        <translation>Suchen Sie einen Schreibfehler im Namen, oder geben Sie Mitarbeitern das Attribut.</translation>
    </message>
    <message>
        <source>“%1” compares %2 with %3, which is false whatever they are.</source>
        <translation>„%1“ vergleicht %2 mit %3, und das ist falsch, was es auch sei.</translation>
    </message>
    <message>
        <source>Write numbers without quotes on both sides, and texts with them.</source>
        <translation>Schreiben Sie Zahlen auf beiden Seiten ohne Anführungszeichen und Texte mit ihnen.</translation>
    </message>
    <message>
        <source>“%1” looks for something in a list, and there is %2 in its place: it is never true.</source>
        <translation>„%1“ sucht etwas in einer Liste, und an deren Stelle steht %2: Das ist nie wahr.</translation>
    </message>
    <message>
        <source>Use == or CONTAINS for a single value, or make the attribute a list.</source>
        <translation>Nehmen Sie == oder CONTAINS für einen einzelnen Wert, oder machen Sie das Attribut zu einer Liste.</translation>
    </message>
    <message>
        <source>“%1” compares %2 with %3 as if both were single values: it is never true.</source>
        <translation>„%1“ vergleicht %2 mit %3, als wären beide einzelne Werte: Das ist nie wahr.</translation>
    </message>
    <message>
        <source>Use HAS where the attribute is a list of values, and a dot to look into an object.</source>
        <translation>Nehmen Sie HAS, wo das Attribut eine Liste ist, und einen Punkt, um in ein Objekt zu sehen.</translation>
    </message>
    <message>
        <source>None of %1 workers fits “%2”.</source>
        <translation>Keiner von %1 Mitarbeitern passt zu „%2“.</translation>
    </message>
    <message>
        <source>Change the expression or the workers&apos; attributes: whatever comes into this queue waits in vain.</source>
        <translation>Ändern Sie den Ausdruck oder die Attribute der Mitarbeiter: Was in diese Warteschlange kommt, wartet vergebens.</translation>
    </message>
    <message>
        <source>None of the %1 workers of the queue “%3” fits “%2”.</source>
        <translation>Keiner der %1 Mitarbeiter der Warteschlange „%3“ passt zu „%2“.</translation>
    </message>
    <message>
        <source>Change the target&apos;s expression: tasks wait in this step for nobody.</source>
        <translation>Ändern Sie den Ausdruck des Ziels: In diesem Schritt warten Aufgaben auf niemanden.</translation>
    </message>
    <message>
        <source>“%1” is true of no task.</source>
        <translation>„%1“ trifft auf keine Aufgabe zu.</translation>
    </message>
    <message>
        <source>Remove the filter, or mend its expression.</source>
        <translation>Entfernen Sie den Filter, oder verbessern Sie seinen Ausdruck.</translation>
    </message>
    <message>
        <source>“%1” is true of nobody, and this target has no timeout: tasks stay in it.</source>
        <translation>„%1“ trifft auf niemanden zu, und dieses Ziel hat keine Frist: Aufgaben bleiben darin.</translation>
    </message>
    <message>
        <source>Give it a timeout where a delay is meant, or mend its expression.</source>
        <translation>Geben Sie ihm eine Frist, wo eine Verzögerung gemeint ist, oder verbessern Sie seinen Ausdruck.</translation>
    </message>
    <message>
        <source>No task comes to this filter: whatever fits it fits “%1” before it, and stays there.</source>
        <translation>Keine Aufgabe kommt zu diesem Filter: Was zu ihm passt, passt schon zu „%1“ davor und bleibt dort.</translation>
    </message>
    <message>
        <source>Put the narrower filter first, or let the earlier one end by timeouts.</source>
        <translation>Setzen Sie den engeren Filter davor, oder lassen Sie den früheren durch Fristen enden.</translation>
    </message>
    <message>
        <source>No task comes to this target: the one before it has neither a timeout nor a skip_if.</source>
        <translation>Keine Aufgabe kommt zu diesem Ziel: Das davor hat weder eine Frist noch ein skip_if.</translation>
    </message>
    <message>
        <source>Give the target before it a timeout, or remove this one.</source>
        <translation>Geben Sie dem Ziel davor eine Frist, oder entfernen Sie dieses.</translation>
    </message>
    <message>
        <source>A task that nobody accepts within %1 seconds is canceled here: the default filter is for tasks that match nothing, not for those whose timeouts ran out.</source>
        <translation>Eine Aufgabe, die niemand binnen %1 Sekunden annimmt, wird hier abgebrochen: Der Standardfilter ist für Aufgaben, zu denen nichts passt, nicht für solche, deren Fristen abgelaufen sind.</translation>
    </message>
    <message>
        <source>Leave out the last timeout, or add a last filter that fits everything and leads to the default queue.</source>
        <translation>Lassen Sie die letzte Frist weg, oder fügen Sie zuletzt einen Filter hinzu, der zu allem passt und in die Standard-Warteschlange führt.</translation>
    </message>
    <message>
        <source>There is no default filter: a task that matches nothing has nowhere to go.</source>
        <translation>Es gibt keinen Standardfilter: Eine Aufgabe, zu der nichts passt, kann nirgendwohin.</translation>
    </message>
    <message>
        <source>Add default_filter with a queue.</source>
        <translation>Fügen Sie default_filter mit einer Warteschlange hinzu.</translation>
    </message>
    <message>
        <source>A task waits here for the one worker in “%1” for as long as it lives, also where there is no such worker.</source>
        <translation>Eine Aufgabe wartet hier auf den einen Mitarbeiter in „%1“, solange sie lebt, auch wenn es ihn nicht gibt.</translation>
    </message>
    <message>
        <source>Give the target a timeout or a skip_if, and a target after it for everybody.</source>
        <translation>Geben Sie dem Ziel eine Frist oder ein skip_if, und danach ein Ziel für alle.</translation>
    </message>
    <message>
        <source>Whoever misses an offer of %1 seconds is put into “%2”, in which nobody is available: in a busy hour one after the other drops out until nobody is left.</source>
        <translation>Wer ein Angebot von %1 Sekunden verpasst, kommt in „%2“, worin niemand verfügbar ist: In einer vollen Stunde fällt einer nach dem anderen aus, bis niemand übrig ist.</translation>
    </message>
    <message>
        <source>Choose an available timeout activity, or let offers last longer.</source>
        <translation>Wählen Sie als Timeout-Aktivität eine verfügbare, oder lassen Sie Angebote länger gelten.</translation>
    </message>
    <message>
        <source>TaskRouter knows nothing of this name.</source>
        <translation>Diesen Namen kennt TaskRouter nicht.</translation>
    </message>
    <message>
        <source>Look for a slip in it: whatever stands there says nothing.</source>
        <translation>Suchen Sie einen Schreibfehler: Was hier steht, bewirkt nichts.</translation>
    </message>
    <message>
        <source>Nobody has “%2”, so that “%1” is true of none of %3 workers.</source>
        <translation>Niemand hat „%2“, sodass „%1“ auf keinen von %3 Mitarbeitern zutrifft.</translation>
    </message>
    <message>
        <source>Look for a slip in the name; the other parts of the expression still count.</source>
        <translation>Suchen Sie einen Schreibfehler im Namen; die anderen Teile des Ausdrucks gelten weiterhin.</translation>
    </message>
    <message>
        <source>Nobody has a whole number under “%1”, and nothing else is sorted by.</source>
        <translation>Niemand hat unter „%1“ eine ganze Zahl, und nach anderem wird nicht geordnet.</translation>
    </message>
    <message>
        <source>Make the attribute a whole number, or leave out order_by.</source>
        <translation>Machen Sie das Attribut zu einer ganzen Zahl, oder lassen Sie order_by weg.</translation>
    </message>
    <message>
        <source>No workflow leads to this queue.</source>
        <translation>Kein Workflow führt in diese Warteschlange.</translation>
    </message>
    <message>
        <source>Remove it, or lead a workflow to it.</source>
        <translation>Entfernen Sie sie, oder führen Sie einen Workflow hinein.</translation>
    </message>
    <message>
        <source>“%1” fits nobody, whoever comes.</source>
        <translation>„%1“ passt zu niemandem, wer auch kommt.</translation>
    </message>
    <message>
        <source>Nothing to do where tasks are meant to be parked here.</source>
        <translation>Nichts zu tun, wenn Aufgaben hier abgestellt werden sollen.</translation>
    </message>
    <message>
        <source>“%1” fits nobody: this target is a delay of %2 seconds.</source>
        <translation>„%1“ passt zu niemandem: Dieses Ziel ist eine Verzögerung von %2 Sekunden.</translation>
    </message>
    <message>
        <source>Nothing to do where that is meant.</source>
        <translation>Nichts zu tun, wenn das so gemeint ist.</translation>
    </message>
    <message>
        <source>The priority “%1” is a text; TaskRouter reads it as a number.</source>
        <translation>Die Priorität „%1“ ist ein Text; TaskRouter liest sie als Zahl.</translation>
    </message>
    <message>
        <source>Write it without quotes, so that no other reader stumbles.</source>
        <translation>Schreiben Sie sie ohne Anführungszeichen, damit kein anderer Leser stolpert.</translation>
    </message>
</context>
<context>
    <name>Routing::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Nichts Auffälliges gefunden.</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, for information: %3</source>
        <translation>Fehler: %1, Warnungen: %2, Hinweise: %3</translation>
    </message>
</context>
<context>
    <name>Routing::RoutingTest</name>
    <message>
        <source>the task is canceled by then</source>
        <translation>die Aufgabe ist dann abgebrochen</translation>
    </message>
    <message>
        <source>after %1 s: %2</source>
        <extracomment>What is wrong when a task is so many seconds old: &quot;after 60 s: the queue is &quot;Sales&quot;, expected &quot;Support&quot;&quot;</extracomment>
        <translation>nach %1 s: %2</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>nach %1 s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>the task is canceled %1, expected %2</source>
        <translation>die Aufgabe wird %1 abgebrochen, erwartet: %2</translation>
    </message>
    <message>
        <source>the routing target goes before every filter</source>
        <translation>das „routing target“ geht jedem Filter vor</translation>
    </message>
    <message>
        <source>the filter is &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>der Filter ist „%1“, erwartet: „%2“</translation>
    </message>
    <message>
        <source>the target is %1, expected %2</source>
        <translation>das Ziel ist %1, erwartet: %2</translation>
    </message>
    <message>
        <source>the queue is &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>die Warteschlange ist „%1“, erwartet: „%2“</translation>
    </message>
    <message>
        <source>the priority is %1, expected %2</source>
        <translation>die Priorität ist %1, erwartet: %2</translation>
    </message>
    <message>
        <source>the first workers are %1, expected %2</source>
        <translation>die ersten Mitarbeiter sind %1, erwartet: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>Routing::RoutingTestReader</name>
    <message>
        <source>&quot;%1&quot; is expected</source>
        <translation>„%1“ wird erwartet</translation>
    </message>
    <message>
        <source>a list of at least one test is expected</source>
        <translation>eine Liste mit mindestens einem Test wird erwartet</translation>
    </message>
    <message>
        <source>a name or a SID is expected</source>
        <translation>ein Name oder eine SID wird erwartet</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;, or several</source>
        <extracomment>&quot;there is no worker &quot;Ann&quot;, or several&quot;</extracomment>
        <translation>%1 „%2“ gibt es nicht oder mehrfach</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is expected</source>
        <translation>eine ganze Zahl von 0 bis %1 wird erwartet</translation>
    </message>
    <message>
        <source>a number of seconds from 0 to %1 is expected</source>
        <translation>eine Zahl von Sekunden von 0 bis %1 wird erwartet</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>eine Liste wird erwartet</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>this worker stands there twice</source>
        <translation>dieser Mitarbeiter steht dort zweimal</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>a test needs a name</source>
        <translation>ein Test braucht einen Namen</translation>
    </message>
    <message>
        <source>there are several workflows: which one is meant?</source>
        <translation>es gibt mehrere Workflows: Welcher ist gemeint?</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true oder false wird erwartet</translation>
    </message>
    <message>
        <source>the name or the SID of a worker or a queue is expected</source>
        <translation>Name oder SID eines Mitarbeiters oder einer Warteschlange wird erwartet</translation>
    </message>
    <message>
        <source>an object, or a list of them, is expected</source>
        <translation>ein Objekt oder eine Liste von Objekten wird erwartet</translation>
    </message>
    <message>
        <source>nothing is expected here</source>
        <translation>hier wird nichts erwartet</translation>
    </message>
    <message>
        <source>targets count from 1</source>
        <translation>Ziele zählen ab 1</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>the name or the number of a filter of the workflow is expected, or null for the default filter</source>
        <translation>Name oder Nummer eines Filters des Workflows wird erwartet, oder null für den Standardfilter</translation>
    </message>
    <message>
        <source>this is no file of routing tests: &quot;%1&quot; is expected</source>
        <translation>das ist keine Datei mit Routing-Tests: erwartet wird „%1“</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here; there are: %2</source>
        <extracomment>&quot;there is no &quot;expects&quot; here; there are: name, task, expect&quot;</extracomment>
        <translation>„%1“ gibt es hier nicht; es gibt: %2</translation>
    </message>
    <message>
        <source>a test without one is of &quot;%1&quot;, which is not there; there are: %2</source>
        <translation>ein Test ohne Kanal ist einer von „%1“, den es nicht gibt; es gibt: %2</translation>
    </message>
    <message>
        <source>there is no task channel &quot;%1&quot;; there are: %2</source>
        <translation>den Aufgabenkanal „%1“ gibt es nicht; es gibt: %2</translation>
    </message>
</context>
<context>
    <name>Routing::WorkflowReader</name>
    <message>
        <source>this is needed, and is an object</source>
        <translation>das wird gebraucht und ist ein Objekt</translation>
    </message>
    <message>
        <source>there is no queue: a filter or a default filter is needed</source>
        <translation>es gibt keine Warteschlange: ein Filter oder ein „default_filter“ wird gebraucht</translation>
    </message>
    <message>
        <source>routing knows nothing of that name</source>
        <translation>diesen Namen kennt das Routing nicht</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>eine Liste wird erwartet</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>at least one target is needed</source>
        <translation>mindestens ein Ziel („target“) wird gebraucht</translation>
    </message>
    <message>
        <source>the first target needs a queue</source>
        <translation>das erste Ziel braucht eine Warteschlange</translation>
    </message>
    <message>
        <source>there is no queue &quot;%1&quot;</source>
        <translation>es gibt keine Warteschlange „%1“</translation>
    </message>
    <message>
        <source>a whole number from 0 is expected</source>
        <translation>eine ganze Zahl ab 0 wird erwartet</translation>
    </message>
    <message>
        <source>a number of seconds is expected, and this is a text: without the quotes it would be one</source>
        <translation>eine Zahl von Sekunden wird erwartet, und das ist ein Text: ohne die Anführungszeichen wäre es eine</translation>
    </message>
    <message>
        <source>a whole number of seconds from 1 to %1 is expected</source>
        <translation>eine ganze Zahl von Sekunden von 1 bis %1 wird erwartet</translation>
    </message>
    <message>
        <source>a target has one known worker: by SID or by friendly name, not both</source>
        <translation>ein Ziel hat einen bekannten Mitarbeiter: nach SID oder nach Namen, nicht beides</translation>
    </message>
    <message>
        <source>the default filter needs a queue</source>
        <translation>der „default_filter“ braucht eine Warteschlange</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <extracomment>A place in a text, and what is wrong there: &quot;line 3, column 14: a comma is expected&quot;</extracomment>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>this is no JSON (%1)</source>
        <translation>das ist kein JSON (%1)</translation>
    </message>
</context>
<context>
    <name>Simulator::Control</name>
    <message>
        <source>jump, speed or paused is expected</source>
        <translation>jump, speed oder paused wird erwartet</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>die Liste ist leer</translation>
    </message>
    <message>
        <source>[%1]: %2 What stands before it is done.</source>
        <translation>[%1]: %2 Was davor steht, ist getan.</translation>
    </message>
    <message>
        <source>%1 names nothing</source>
        <translation>%1 benennt nichts</translation>
    </message>
    <message>
        <source>%1 is no id that there was</source>
        <translation>%1 ist keine Kennung, die es gab</translation>
    </message>
    <message>
        <source>its workflow has no such step</source>
        <translation>der Workflow dazu hat keinen solchen Schritt</translation>
    </message>
    <message>
        <source>it has no configuration</source>
        <translation>es hat keine Konfiguration</translation>
    </message>
    <message>
        <source>%1 is no open reservation of it</source>
        <translation>%1 ist keine offene Reservierung davon</translation>
    </message>
    <message>
        <source>%1 is no reservation of it</source>
        <translation>%1 ist keine Reservierung davon</translation>
    </message>
    <message>
        <source>its task does not know it</source>
        <translation>die Aufgabe dazu kennt sie nicht</translation>
    </message>
    <message>
        <source>it is open, and its task or its worker does not know it</source>
        <translation>sie ist offen, und ihre Aufgabe oder ihr Worker kennt sie nicht</translation>
    </message>
    <message>
        <source>no length of time</source>
        <translation>das ist keine Zeitspanne</translation>
    </message>
    <message>
        <source>%1 is outside of what a fault may do</source>
        <translation>%1 ist außerhalb dessen, was eine Störung tun darf</translation>
    </message>
    <message>
        <source>at least 0.1 seconds</source>
        <translation>mindestens 0,1 Sekunden</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>eine Liste wird erwartet</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n is expected</source>
        <translation>
            <numerusform>eine Liste mit %n Eintrag wird erwartet</numerusform>
            <numerusform>eine Liste mit %n Einträgen wird erwartet</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>eine ganze Zahl von %1 bis %2 wird erwartet</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>„%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>this stands here twice</source>
        <translation>das steht hier zweimal</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true oder false wird erwartet</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>eine ganze Zahl wird erwartet</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>eine Zahl wird erwartet</translation>
    </message>
    <message>
        <source>an Event is older than the one before</source>
        <translation>ein Ereignis ist älter als das davor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is expected: this is no saved world</source>
        <translation>„%1“ wird erwartet: das ist keine gespeicherte Welt</translation>
    </message>
    <message>
        <source>the file is cut or no JSON, at byte %1: %2</source>
        <translation>die Datei ist abgeschnitten oder kein JSON, bei Byte %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SID that a workspace has</source>
        <translation>„%1“ ist keine SID, die ein Arbeitsbereich hat</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>einer anderen Version</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>the members of the file are expected</source>
        <translation>die Felder der Datei werden erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known to this version, %2: the file was saved by %3. Open it with that one, or a newer one.</source>
        <translation>„%1“ kennt diese Version, %2, nicht: Die Datei wurde von %3 gespeichert. Öffnen Sie sie mit jener oder einer neueren.</translation>
    </message>
    <message>
        <source>this version, %1, reads &quot;%2&quot;, and the file is &quot;%3&quot;, saved by %4</source>
        <translation>diese Version, %1, liest „%2“, und die Datei ist „%3“, gespeichert von %4</translation>
    </message>
</context>
<context>
    <name>Simulator::FaultPreview</name>
    <message>
        <source>%1 comes back.</source>
        <translation>%1 kommt zurück.</translation>
    </message>
    <message>
        <source>Nothing comes back: the connection closes.</source>
        <translation>Nichts kommt zurück: Die Verbindung schließt.</translation>
    </message>
    <message>
        <source>Nothing comes back: the connection is reset.</source>
        <translation>Nichts kommt zurück: Die Verbindung wird zurückgesetzt.</translation>
    </message>
    <message>
        <source>Half of the answer comes back.</source>
        <translation>Die halbe Antwort kommt zurück.</translation>
    </message>
    <message>
        <source>Bytes come back that are no answer.</source>
        <translation>Bytes kommen zurück, die keine Antwort sind.</translation>
    </message>
    <message>
        <source>Less comes back than the answer announces.</source>
        <translation>Es kommt weniger zurück, als die Antwort ankündigt.</translation>
    </message>
    <message>
        <source>The answer comes back at %1 bytes a second.</source>
        <translation>Die Antwort kommt mit %1 Byte in der Sekunde zurück.</translation>
    </message>
    <message>
        <source>The answer is %1 MiB longer.</source>
        <translation>Die Antwort ist %1 MiB länger.</translation>
    </message>
    <message>
        <source>The answer&apos;s date is %1 minutes off.</source>
        <translation>Das Datum der Antwort ist %1 Minuten falsch.</translation>
    </message>
    <message>
        <source>The answer comes back, changed.</source>
        <translation>Die Antwort kommt verändert zurück.</translation>
    </message>
    <message>
        <source>The answer comes back.</source>
        <translation>Die Antwort kommt zurück.</translation>
    </message>
    <message>
        <source>The request waits for %1 s.</source>
        <translation>Die Anfrage wartet %1 s.</translation>
    </message>
    <message>
        <source>Somebody else changes the reservation before.</source>
        <translation>Vorher ändert jemand anders die Reservierung.</translation>
    </message>
    <message>
        <source>What was asked for is done.</source>
        <translation>Was verlangt wurde, geschieht.</translation>
    </message>
    <message>
        <source>Nothing is done.</source>
        <translation>Es geschieht nichts.</translation>
    </message>
    <message>
        <source>Nobody asked anything in the last minute.</source>
        <translation>In der letzten Minute hat niemand etwas gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>It is for %1 of the %n request(s) of the last minute.</source>
        <translation>
            <numerusform>Es gilt für %1 von %n Anfrage der letzten Minute.</numerusform>
            <numerusform>Es gilt für %1 von %n Anfragen der letzten Minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulator::FaultRule</name>
    <message>
        <source>Answers come late</source>
        <translation>Antworten kommen spät</translation>
    </message>
    <message>
        <source>Answers trickle</source>
        <translation>Antworten tröpfeln</translation>
    </message>
    <message>
        <source>An error instead of the answer</source>
        <translation>Ein Fehler statt der Antwort</translation>
    </message>
    <message>
        <source>Connection closes, nothing done</source>
        <translation>Verbindung schließt, nichts getan</translation>
    </message>
    <message>
        <source>Done, but the connection closes before the answer</source>
        <translation>Getan, aber die Verbindung schließt vor der Antwort</translation>
    </message>
    <message>
        <source>Connection is reset</source>
        <translation>Verbindung wird abgebrochen</translation>
    </message>
    <message>
        <source>Done, but only half of the answer arrives</source>
        <translation>Getan, aber nur die halbe Antwort kommt an</translation>
    </message>
    <message>
        <source>Garbage instead of an answer</source>
        <translation>Unsinn statt einer Antwort</translation>
    </message>
    <message>
        <source>Done, but the answer is shorter than announced</source>
        <translation>Getan, aber die Antwort ist kürzer als angekündigt</translation>
    </message>
    <message>
        <source>Somebody else changes the reservation first</source>
        <translation>Jemand anderes ändert die Reservierung zuerst</translation>
    </message>
    <message>
        <source>The server&apos;s clock is wrong</source>
        <translation>Die Uhr des Servers geht falsch</translation>
    </message>
    <message>
        <source>Credentials are refused</source>
        <translation>Zugangsdaten werden abgelehnt</translation>
    </message>
    <message>
        <source>Answers are huge</source>
        <translation>Antworten sind riesig</translation>
    </message>
    <message>
        <source>Answer %1 with a web page</source>
        <translation>Antwort %1 mit einer Webseite</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>%1, Retry-After %2 s</source>
        <translation>%1, Retry-After %2 s</translation>
    </message>
    <message>
        <source>%1, by %2 ms</source>
        <translation>%1, um %2 ms</translation>
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
            <numerusform>%1 · %n-mal</numerusform>
            <numerusform>%1 · %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers have values of unusual types</source>
        <translation>Antworten haben Werte von ungewöhnlichem Typ</translation>
    </message>
    <message>
        <source>Lists go on at another host</source>
        <translation>Listen gehen auf einem anderen Server weiter</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>All fetches</source>
        <translation>Alle Abrufe</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Alle Listen</translation>
    </message>
    <message>
        <source>All updates</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Lists of events</source>
        <translation>Listen von Ereignissen</translation>
    </message>
    <message>
        <source>Fetches of reservations</source>
        <translation>Abrufe von Reservierungen</translation>
    </message>
    <message>
        <source>Lists of reservations</source>
        <translation>Listen von Reservierungen</translation>
    </message>
    <message>
        <source>Updates of reservations</source>
        <translation>Änderungen von Reservierungen</translation>
    </message>
    <message>
        <source>All of tasks</source>
        <translation>Alles zu Aufgaben</translation>
    </message>
    <message>
        <source>Lists of tasks</source>
        <translation>Listen von Aufgaben</translation>
    </message>
    <message>
        <source>All of workers</source>
        <translation>Alles zu Mitarbeitern</translation>
    </message>
</context>
<context>
    <name>Simulator::Guide</name>
    <message>
        <source>It is decided: %1 of %2 goals reached.</source>
        <translation>Es ist entschieden: %1 von %2 Zielen erreicht.</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached, %3 open. What must not happen is decided only at the end.</source>
        <translation>%1 von %2 Zielen erreicht, %3 offen. Was nicht geschehen darf, entscheidet sich erst am Ende.</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached, %3 open.</source>
        <translation>%1 von %2 Zielen erreicht, %3 offen.</translation>
    </message>
    <message>
        <source>That was the last step. %1 The world goes on; the trainer&apos;s panel has the report and other scenarios.</source>
        <translation>Das war der letzte Schritt. %1 Die Welt geht weiter; im Feld des Trainers sind der Bericht und andere Szenarien.</translation>
    </message>
</context>
<context>
    <name>Simulator::RequestWords</name>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>Reservation of %1</source>
        <translation>Reservierung von %1</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Mitarbeiter %1</translation>
    </message>
    <message>
        <source>Task “%1”</source>
        <translation>Aufgabe „%1“</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
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
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>there is no such field here</source>
        <translation>dieses Feld gibt es hier nicht</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>this is needed and must not be empty</source>
        <translation>das ist nötig und darf nicht leer sein</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true oder false wird erwartet</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>eine Zahl wird erwartet</translation>
    </message>
    <message>
        <source>%1 to %2, both included</source>
        <translation>%1 bis %2, beide eingeschlossen</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>eine ganze Zahl wird erwartet</translation>
    </message>
    <message>
        <source>seconds are expected: a number, or a list of the least and the most</source>
        <translation>Sekunden werden erwartet: eine Zahl oder eine Liste aus Mindest- und Höchstwert</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>höchstens %n Zeichen</numerusform>
            <numerusform>höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>eine Liste wird erwartet</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>eine Liste von Texten wird erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>„%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>there is nothing named &quot;%1&quot;</source>
        <translation>nichts heißt „%1“</translation>
    </message>
    <message>
        <source>only a canceled or completed task has ended, and not before it came</source>
        <translation>nur eine abgebrochene oder abgeschlossene Aufgabe ist zu Ende, und nicht bevor sie kam</translation>
    </message>
    <message>
        <source>a finished task has no open reservation</source>
        <translation>eine beendete Aufgabe hat keine offene Reservierung</translation>
    </message>
    <message>
        <source>without an open reservation a task is pending or finished</source>
        <translation>ohne offene Reservierung ist eine Aufgabe wartend oder beendet</translation>
    </message>
    <message>
        <source>its reservations make this task %1</source>
        <translation>ihre Reservierungen machen diese Aufgabe „%1“</translation>
    </message>
    <message>
        <source>its moments are not in order: age of the task, offered, answered, wrapped, ended</source>
        <translation>ihre Zeitpunkte sind nicht in Ordnung: Alter der Aufgabe, angeboten, beantwortet, in Nacharbeit, beendet</translation>
    </message>
    <message>
        <source>1 is expected: the format that this version understands</source>
        <translation>1 wird erwartet: das Format, das diese Version versteht</translation>
    </message>
    <message>
        <source>a moment like 2026-03-02T14:03:27Z is expected</source>
        <translation>ein Zeitpunkt wie 2026-03-02T14:03:27Z wird erwartet</translation>
    </message>
    <message>
        <source>there are two of this name: %1</source>
        <translation>diesen Namen gibt es zweimal: %1</translation>
    </message>
    <message>
        <source>accepts and rejects together are more than 1</source>
        <translation>accepts und rejects sind zusammen mehr als 1</translation>
    </message>
    <message>
        <source>at least 0.1 seconds</source>
        <translation>mindestens 0,1 Sekunden</translation>
    </message>
    <message>
        <source>tasks of a stream have no key</source>
        <translation>Aufgaben eines Stroms haben keinen Schlüssel</translation>
    </message>
    <message>
        <source>what is to be avoided is no step</source>
        <translation>was zu vermeiden ist, ist kein Schritt</translation>
    </message>
    <message>
        <source>what is to be avoided needs an end</source>
        <translation>was zu vermeiden ist, braucht ein Ende</translation>
    </message>
    <message>
        <source>there is something after the end</source>
        <translation>nach dem Ende steht noch etwas</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief geschachtelt</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>der Text endet zu früh</translation>
    </message>
    <message>
        <source>the name of a field in double quotes is expected</source>
        <translation>der Name eines Feldes in doppelten Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>too many fields in one object</source>
        <translation>zu viele Felder in einem Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice</source>
        <translation>„%1“ steht hier zweimal</translation>
    </message>
    <message>
        <source>a colon is expected after &quot;%1&quot;</source>
        <translation>nach „%1“ wird ein Doppelpunkt erwartet</translation>
    </message>
    <message>
        <source>a comma or } is expected</source>
        <translation>ein Komma oder } wird erwartet</translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation>ein Komma oder ] wird erwartet</translation>
    </message>
    <message>
        <source>a value is expected: an object, a list, a text in double quotes, a number, true, false or null</source>
        <translation>ein Wert wird erwartet: ein Objekt, eine Liste, ein Text in doppelten Anführungszeichen, eine Zahl, true, false oder null</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a text goes over the end of its line or has a control character</source>
        <translation>ein Text geht über sein Zeilenende hinaus oder hat ein Steuerzeichen</translation>
    </message>
    <message>
        <source>\%1 is no escape</source>
        <translation>\%1 ist keine Maskierung</translation>
    </message>
    <message>
        <source>\u%1 is no character</source>
        <translation>\u%1 ist kein Zeichen</translation>
    </message>
    <message>
        <source>\u%1 has no second half</source>
        <translation>\u%1 fehlt die zweite Hälfte</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u braucht vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>the file is too big</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>das ist kein UTF-8</translation>
    </message>
    <message>
        <source>one activity must not be available</source>
        <translation>eine Aktivität darf nicht verfügbar sein</translation>
    </message>
    <message>
        <source>first and last names are needed</source>
        <translation>Vor- und Nachnamen sind nötig</translation>
    </message>
    <message>
        <source>TaskRouter does not let this happen: %1</source>
        <translation>TaskRouter lässt das nicht zu: %1</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of this language, as scenario files name their texts in it.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>workflows are written as TaskRouter has them: &quot;configuration&quot;: {&quot;task_routing&quot;: {&quot;filters&quot;: [{&quot;expression&quot;: &quot;…&quot;, &quot;targets&quot;: [{&quot;queue&quot;: &quot;…&quot;, &quot;timeout&quot;: 60}]}], &quot;default_filter&quot;: {&quot;queue&quot;: &quot;…&quot;}}}</source>
        <translation>Workflows schreibt man, wie TaskRouter sie hat: &quot;configuration&quot;: {&quot;task_routing&quot;: {&quot;filters&quot;: [{&quot;expression&quot;: &quot;…&quot;, &quot;targets&quot;: [{&quot;queue&quot;: &quot;…&quot;, &quot;timeout&quot;: 60}]}], &quot;default_filter&quot;: {&quot;queue&quot;: &quot;…&quot;}}}</translation>
    </message>
    <message>
        <source>the configuration says it already, in &quot;default_filter&quot;</source>
        <translation>die Konfiguration sagt es schon, in „default_filter“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a scenario, which says itself who arrives: a rate can be set for a workspace alone</source>
        <translation>„%1“ ist ein Szenario, das selbst sagt, wer eintrifft: eine Rate lässt sich nur für einen Arbeitsbereich setzen</translation>
    </message>
    <message>
        <source>A rehearsal of this workspace as it was on %1.</source>
        <translation>Eine Probe dieses Arbeitsbereichs, wie er am %1 war.</translation>
    </message>
    <message>
        <source>A rehearsal of this workspace.</source>
        <translation>Eine Probe dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Nobody was available when the workspace was read: all come to &quot;%1&quot; now.</source>
        <translation>Niemand war verfügbar, als der Arbeitsbereich gelesen wurde: alle kommen jetzt zu „%1“.</translation>
    </message>
    <message>
        <source>Workflow %1: no task was found that comes to %2; none will arrive there.</source>
        <translation>Workflow %1: keine Aufgabe fand sich, die zu %2 kommt; dort werden keine eintreffen.</translation>
    </message>
    <message>
        <source>Callbacks to %1 are not made: a rehearsal calls this machine alone, by plain http.</source>
        <translation>Rückrufe an %1 bleiben aus: eine Probe ruft allein diesen Rechner, über einfaches http.</translation>
    </message>
    <message>
        <source>Nobody was available when the workspace was read: to &quot;%1&quot; come now: %2</source>
        <translation>Niemand war verfügbar, als der Arbeitsbereich gelesen wurde: nach „%1“ kommen jetzt: %2</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; when the workspace was read; nobody has a task in a rehearsal, so within %2 minutes they are back in &quot;%3&quot;: %4</source>
        <translation>In „%1“, als der Arbeitsbereich gelesen wurde; in einer Probe hat niemand eine Aufgabe, darum sind binnen %2 Minuten zurück in „%3“: %4</translation>
    </message>
    <message>
        <source>Away for more than %1 hours when the workspace was read, and not expected back: %2</source>
        <translation>Seit mehr als %1 Stunden weg, als der Arbeitsbereich gelesen wurde, und nicht zurückerwartet: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a scenario nor a file; the scenarios are: %2</source>
        <translation>„%1“ ist weder ein Szenario noch eine Datei; die Szenarien sind: %2</translation>
    </message>
</context>
<context>
    <name>Simulator::ScenarioWriter</name>
    <message>
        <source>Say here what the trainee is to do.</source>
        <translation>Sagen Sie hier, was der Teilnehmer tun soll.</translation>
    </message>
    <message>
        <source>Have a task accepted</source>
        <translation>Eine Aufgabe annehmen lassen</translation>
    </message>
    <message>
        <source>A word to the trainee, five seconds after the start.</source>
        <translation>Ein Wort an den Teilnehmer, fünf Sekunden nach dem Start.</translation>
    </message>
</context>
<context>
    <name>Simulator::ScriptAction</name>
    <message>
        <source>is answered</source>
        <translation>wird abgenommen</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>wird nicht abgenommen</translation>
    </message>
    <message>
        <source>is busy</source>
        <translation>ist besetzt</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>ist nicht erreichbar</translation>
    </message>
    <message>
        <source>rings until the caller is gone</source>
        <translation>klingelt, bis der Anrufer fort ist</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>A task arrives: %1</source>
        <translation>Eine Aufgabe kommt: %1</translation>
    </message>
    <message>
        <source>The caller hangs up: %1</source>
        <translation>Der Anrufer legt auf: %1</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 nimmt an</translation>
    </message>
    <message>
        <source>%1 rejects</source>
        <translation>%1 lehnt ab</translation>
    </message>
    <message>
        <source>%1 takes the call in a conference</source>
        <translation>%1 nimmt den Anruf in einer Konferenz</translation>
    </message>
    <message>
        <source>%1 wraps up</source>
        <translation>%1 geht in die Nacharbeit</translation>
    </message>
    <message>
        <source>%1 completes</source>
        <translation>%1 schließt ab</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 wechselt zu %2</translation>
    </message>
    <message>
        <source>%1: the telephone %2</source>
        <translation>%1: das Telefon %2</translation>
    </message>
    <message>
        <source>The task is canceled: %1</source>
        <translation>Die Aufgabe wird abgebrochen: %1</translation>
    </message>
    <message>
        <source>The task is deleted: %1</source>
        <translation>Die Aufgabe wird gelöscht: %1</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation>Störung: %1</translation>
    </message>
    <message>
        <source>All faults end</source>
        <translation>Alle Störungen enden</translation>
    </message>
    <message>
        <source>A note: %1</source>
        <translation>Eine Notiz: %1</translation>
    </message>
    <message>
        <source>From now on so many tasks arrive an hour: %1</source>
        <translation>Von jetzt an kommen in einer Stunde so viele Aufgaben: %1</translation>
    </message>
</context>
<context>
    <name>Simulator::Simulation</name>
    <message>
        <source>There is no such worker or activity.</source>
        <translation>Diesen Mitarbeiter oder diese Aktivität gibt es nicht.</translation>
    </message>
    <message>
        <source>The task is not there.</source>
        <translation>Die Aufgabe ist nicht da.</translation>
    </message>
    <message>
        <source>The worker has no reservation that this fits.</source>
        <translation>Der Mitarbeiter hat keine Reservierung, zu der das passt.</translation>
    </message>
    <message>
        <source>Nobody is on the line any more.</source>
        <translation>Niemand ist mehr in der Leitung.</translation>
    </message>
    <message>
        <source>No tasks arrive by themselves in this scenario.</source>
        <translation>In diesem Szenario kommen keine Aufgaben von selbst.</translation>
    </message>
</context>
<context>
    <name>Simulator::SimulatorThread</name>
    <message>
        <source>The simulator cannot listen on port %1: %2</source>
        <translation>Der Simulator kann nicht auf Port %1 lauschen: %2</translation>
    </message>
    <message>
        <source>This fault is over already.</source>
        <translation>Diese Störung ist schon vorbei.</translation>
    </message>
    <message>
        <source>There is no room for more trainees.</source>
        <translation>Für weitere Teilnehmer ist kein Platz.</translation>
    </message>
    <message numerus="yes">
        <source>%n moments are kept already. Remove one first.</source>
        <translation>
            <numerusform>%n Moment ist schon gemerkt. Entfernen Sie zuerst einen.</numerusform>
            <numerusform>%n Momente sind schon gemerkt. Entfernen Sie zuerst einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This moment is not kept any more.</source>
        <translation>Dieser Moment ist nicht mehr gemerkt.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a world.</source>
        <translation>%1 ist zu groß für eine Welt.</translation>
    </message>
    <message>
        <source>There is a trainee of this name. Names tell who did what.</source>
        <translation>Es gibt schon jemanden dieses Namens. Die Namen sagen, wer was getan hat.</translation>
    </message>
</context>
<context>
    <name>Simulator::Snapshot</name>
    <message>
        <source>reached after %1</source>
        <translation>erreicht nach %1</translation>
    </message>
    <message>
        <source>missed after %1</source>
        <translation>verfehlt nach %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>ab %1: %2</translation>
    </message>
    <message>
        <source>There is no such worker.</source>
        <translation>Diesen Mitarbeiter gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such activity.</source>
        <translation>Diese Aktivität gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no workflow that could take a task.</source>
        <translation>Kein Workflow kann eine Aufgabe aufnehmen.</translation>
    </message>
    <message>
        <source>A new call</source>
        <translation>Ein neuer Anruf</translation>
    </message>
    <message>
        <source>The title is too long.</source>
        <translation>Der Titel ist zu lang.</translation>
    </message>
    <message>
        <source>Seed %1, from %2 to %3 UTC, %4 minutes</source>
        <translation>Startwert %1, von %2 bis %3 UTC, %4 Minuten</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>[reached]</source>
        <translation>[erreicht]</translation>
    </message>
    <message>
        <source>[missed]</source>
        <translation>[verfehlt]</translation>
    </message>
    <message>
        <source>[open]</source>
        <translation>[offen]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Tasks arrived</source>
        <translation>Aufgaben gekommen</translation>
    </message>
    <message>
        <source>Offers made</source>
        <translation>Angebote gemacht</translation>
    </message>
    <message>
        <source>Offers accepted</source>
        <translation>Angebote angenommen</translation>
    </message>
    <message>
        <source>Offers rejected</source>
        <translation>Angebote abgelehnt</translation>
    </message>
    <message>
        <source>Offers that ran out</source>
        <translation>Angebote abgelaufen</translation>
    </message>
    <message>
        <source>Offers canceled</source>
        <translation>Angebote abgebrochen</translation>
    </message>
    <message>
        <source>Offers rescinded</source>
        <translation>Angebote zurückgezogen</translation>
    </message>
    <message>
        <source>Reservations completed</source>
        <translation>Reservierungen abgeschlossen</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <translation>Aufgaben abgeschlossen</translation>
    </message>
    <message>
        <source>Tasks canceled, callers lost among them</source>
        <translation>Aufgaben abgebrochen, darunter verlorene Anrufer</translation>
    </message>
    <message>
        <source>Mean time until somebody accepted: %1 minutes</source>
        <translation>Mittlere Zeit bis zur Annahme: %1 Minuten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tasks there at the beginning</source>
        <translation>Aufgaben schon zu Beginn</translation>
    </message>
    <message>
        <source>Tasks open now</source>
        <translation>Aufgaben, die noch offen sind</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>SimulatorMain</name>
    <message>
        <source>What to simulate: %1, or a file.</source>
        <translation>Was simuliert wird: %1 oder eine Datei.</translation>
    </message>
    <message>
        <source>Port on the loopback interface; 0 for any free one.</source>
        <translation>Port auf der Loopback-Schnittstelle; 0 für einen beliebigen freien.</translation>
    </message>
    <message>
        <source>The same seed and requests give the same answers.</source>
        <translation>Gleicher Startwert und gleiche Anfragen geben gleiche Antworten.</translation>
    </message>
    <message>
        <source>Simulated seconds per second, 0.1 to 60; 0 lets the clock stand still.</source>
        <translation>Simulierte Sekunden pro Sekunde, 0.1 bis 60; 0 lässt die Uhr stillstehen.</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;.</source>
        <translation>--%1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>A TaskRouter to rehearse with: a simulated contact centre on the loopback interface. Its first line of output is a JSON object with url, account_sid, auth_token, workspace_sid and task_sid. Below url/_simulator other programs steer it; GET /_simulator/openapi.json, with account_sid and auth_token, describes how.</source>
        <translation>Ein TaskRouter zum Üben: ein simuliertes Contact-Center auf der Loopback-Schnittstelle. Die erste Ausgabezeile ist ein JSON-Objekt mit url, account_sid, auth_token, workspace_sid und task_sid. Unter url/_simulator steuern es andere Programme; GET /_simulator/openapi.json, mit account_sid und auth_token, beschreibt wie.</translation>
    </message>
    <message>
        <source>Rehearse a workspace instead: a file of &quot;Save workspace&quot;, lists of twilio-cli (-o json), the configuration of a workflow, or a folder of them. May be given several times.</source>
        <translation>Stattdessen einen Arbeitsbereich proben: eine Datei von „Arbeitsbereich speichern“, Listen von twilio-cli (-o json), die Konfiguration eines Workflows oder ein Ordner damit. Mehrmals erlaubt.</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour, with --workspace.</source>
        <translation>Aufgaben, die in einer Stunde eintreffen, mit --workspace.</translation>
    </message>
    <message>
        <source>--scenario and --workspace exclude each other.</source>
        <translation>--scenario und --workspace schließen einander aus.</translation>
    </message>
    <message>
        <source>--arrivals needs --workspace.</source>
        <translation>--arrivals braucht --workspace.</translation>
    </message>
</context>
</TS>
