<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>Catalogue</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>السلوك</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>الإبلاغ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation>قبول نيابة عن %1</translation>
    </message>
    <message>
        <source>Marks the reservation as accepted and gives the task to the worker. No call is made and nobody is connected.</source>
        <translation>يجعل الحجز مقبولاً ويسند المهمة إلى الموظف. لا تُجرى أي مكالمة ولا يُوصَل أحد.</translation>
    </message>
    <message>
        <source>Accept needs a pending reservation (%1).</source>
        <translation>القبول يتطلب حجزًا حالته pending (%1).</translation>
    </message>
    <message>
        <source>{worker} gets the task and the reservation becomes accepted</source>
        <translation>يحصل {worker} على المهمة ويصبح الحجز accepted</translation>
    </message>
    <message>
        <source>nobody is called</source>
        <translation>لا يُتصل بأحد</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Reject for %1</source>
        <translation>رفض نيابة عن %1</translation>
    </message>
    <message>
        <source>Turns the offer down for the worker, so that the task goes on to somebody else. Name an unavailable activity, or the same worker may be offered the task again at once.</source>
        <translation>يرفض العرض نيابة عن الموظف فتنتقل المهمة إلى شخص آخر. حدد نشاطًا غير متاح، وإلا فقد تُعرض المهمة على الموظف نفسه مجددًا في الحال.</translation>
    </message>
    <message>
        <source>Reject needs a pending reservation (%1).</source>
        <translation>الرفض يتطلب حجزًا حالته pending (%1).</translation>
    </message>
    <message>
        <source>Turns the task down and moves {worker} to activity {WorkerActivitySid}</source>
        <translation>رفض المهمة ونقل {worker} إلى النشاط {WorkerActivitySid}</translation>
    </message>
    <message>
        <source>Turns the task down and lets {worker} go back to the activity before the offer</source>
        <translation>رفض المهمة وإعادة {worker} إلى النشاط السابق للعرض</translation>
    </message>
    <message>
        <source>if that activity is available, the same task may come back at once</source>
        <translation>إذا كان ذلك النشاط متاحًا فقد تعود المهمة نفسها في الحال</translation>
    </message>
    <message>
        <source>the task is offered to the next worker</source>
        <translation>تُعرض المهمة على الموظف التالي</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Send conference to %1</source>
        <translation>بدء مؤتمر مع %1</translation>
    </message>
    <message>
        <source>Calls the worker, brings worker and caller together in a conference, and accepts the reservation once that has worked. The way to answer voice tasks.</source>
        <translation>يتصل بالموظف ويجمعه بالمتصل في مؤتمر، ثم يقبل الحجز متى نجح ذلك. هكذا يُرد على المهام الصوتية.</translation>
    </message>
    <message>
        <source>Conference needs a pending reservation (%1).</source>
        <translation>المؤتمر يتطلب حجزًا حالته pending (%1).</translation>
    </message>
    <message>
        <source>Rings {To} from {From}</source>
        <translation>الاتصال بـ {To} من {From}</translation>
    </message>
    <message>
        <source>Rings {To}</source>
        <translation>الاتصال بـ {To}</translation>
    </message>
    <message>
        <source>the caller waits until {worker} answers, then the reservation becomes accepted</source>
        <translation>ينتظر المتصل حتى يرد {worker}، ثم يصبح الحجز accepted</translation>
    </message>
    <message>
        <source>the caller keeps hearing hold music until {worker} answers, then the reservation becomes accepted</source>
        <translation>يسمع المتصل موسيقى الانتظار حتى يرد {worker}، ثم يصبح الحجز accepted</translation>
    </message>
    <message>
        <source>Supervise</source>
        <translation>إشراف</translation>
    </message>
    <message>
        <source>Supervise %1</source>
        <translation>الإشراف على %1</translation>
    </message>
    <message>
        <source>Calls a supervisor and lets them join the conference of this reservation: to listen, to advise the worker, or to speak to everyone.</source>
        <translation>يتصل بمشرف ويضمه إلى مؤتمر هذا الحجز: للاستماع أو لإرشاد الموظف أو للتحدث مع الجميع.</translation>
    </message>
    <message>
        <source>Supervise needs an accepted reservation (%1).</source>
        <translation>الإشراف يتطلب حجزًا حالته accepted (%1).</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who listens to the conference of {worker} and is not heard</source>
        <translation>الاتصال بـ {Supervisor} للاستماع إلى مؤتمر {worker} دون أن يُسمع</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who hears the conference and is heard by {worker} alone</source>
        <translation>الاتصال بـ {Supervisor} للاستماع إلى المؤتمر، ولا يسمعه إلا {worker}</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker} and is heard by everyone</source>
        <translation>الاتصال بـ {Supervisor} للانضمام إلى مؤتمر {worker}، ويسمعه الجميع</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker} in mode {SupervisorMode}</source>
        <translation>الاتصال بـ {Supervisor} للانضمام إلى مؤتمر {worker} في الوضع {SupervisorMode}</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker}</source>
        <translation>الاتصال بـ {Supervisor} للانضمام إلى مؤتمر {worker}</translation>
    </message>
    <message>
        <source>the reservation stays accepted</source>
        <translation>يبقى الحجز accepted</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Complete for %1</source>
        <translation>إكمال نيابة عن %1</translation>
    </message>
    <message>
        <source>Ends the reservation and with it the work on the task. There is no way back, and the task is deleted a few minutes later.</source>
        <translation>ينهي الحجز ومعه العمل على المهمة. لا رجعة في ذلك، وتُحذف المهمة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Complete needs an accepted or wrapping reservation (%1).</source>
        <translation>الإكمال يتطلب حجزًا حالته accepted أو wrapping (%1).</translation>
    </message>
    <message>
        <source>Ends the work of {worker} on this task for good</source>
        <translation>إنهاء عمل {worker} على هذه المهمة نهائيًا</translation>
    </message>
    <message>
        <source>the task is deleted about five minutes later</source>
        <translation>تُحذف المهمة بعد نحو خمس دقائق</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>معالجة لاحقة</translation>
    </message>
    <message>
        <source>Wrap up for %1</source>
        <translation>معالجة لاحقة: %1</translation>
    </message>
    <message>
        <source>Says that the conversation is over and the worker is finishing the paperwork. Known to work on Flex accounts; others may refuse it.</source>
        <translation>يفيد بأن المحادثة انتهت وأن الموظف يتم المعالجة اللاحقة. معروف أنه يعمل في حسابات Flex، وقد ترفضه حسابات أخرى.</translation>
    </message>
    <message>
        <source>Wrap up needs an accepted reservation (%1).</source>
        <translation>المعالجة اللاحقة تتطلب حجزًا حالته accepted (%1).</translation>
    </message>
    <message>
        <source>{worker} goes on to wrap-up for this task</source>
        <translation>ينتقل {worker} إلى المعالجة اللاحقة لهذه المهمة</translation>
    </message>
    <message>
        <source>the reservation stays open until somebody completes it</source>
        <translation>يبقى الحجز مفتوحًا حتى يكمله أحد</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>توصيل مباشر</translation>
    </message>
    <message>
        <source>Send dequeue to %1</source>
        <translation>توصيل مباشر إلى %1</translation>
    </message>
    <message>
        <source>Calls the worker and joins the queued caller to that call directly, without a conference. Conference does the same and can do more.</source>
        <translation>يتصل بالموظف ويوصل به المتصل المنتظر في القائمة مباشرة دون مؤتمر. المؤتمر يفعل الشيء نفسه وأكثر.</translation>
    </message>
    <message>
        <source>Dequeue needs a pending reservation (%1).</source>
        <translation>التوصيل المباشر يتطلب حجزًا حالته pending (%1).</translation>
    </message>
    <message>
        <source>Rings {DequeueTo} from {DequeueFrom} and connects the caller directly</source>
        <translation>الاتصال بـ {DequeueTo} من {DequeueFrom} وتوصيل المتصل مباشرة</translation>
    </message>
    <message>
        <source>the reservation becomes accepted once {worker} answers</source>
        <translation>يصبح الحجز accepted متى رد {worker}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Send call to %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Calls the worker and runs your TwiML document when the call is answered. The reservation stays pending unless you ask to accept it as well.</source>
        <translation>يتصل بالموظف ويشغّل مستند TwiML الخاص بك عند الرد. يبقى الحجز pending ما لم تطلب قبوله أيضًا.</translation>
    </message>
    <message>
        <source>Call needs a pending reservation (%1).</source>
        <translation>الاتصال يتطلب حجزًا حالته pending (%1).</translation>
    </message>
    <message>
        <source>Rings {CallTo} from {CallFrom} and runs the TwiML of {CallUrl} when the call is answered</source>
        <translation>الاتصال بـ {CallTo} من {CallFrom} وتشغيل TwiML من {CallUrl} عند الرد</translation>
    </message>
    <message>
        <source>the reservation becomes accepted</source>
        <translation>يصبح الحجز accepted</translation>
    </message>
    <message>
        <source>the reservation stays pending until it is accepted or rejected on its own</source>
        <translation>يبقى الحجز pending حتى يُقبل أو يُرفض على حدة</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Send redirect for %1</source>
        <translation>إعادة توجيه مكالمة %1</translation>
    </message>
    <message>
        <source>Sends the waiting caller&apos;s own call to another TwiML document. The reservation stays pending unless you ask to accept it as well.</source>
        <translation>يرسل مكالمة المتصل المنتظر نفسها إلى مستند TwiML آخر. يبقى الحجز pending ما لم تطلب قبوله أيضًا.</translation>
    </message>
    <message>
        <source>Redirect needs a pending reservation (%1).</source>
        <translation>إعادة التوجيه تتطلب حجزًا حالته pending (%1).</translation>
    </message>
    <message>
        <source>Sends the caller&apos;s call {RedirectCallSid} to the TwiML of {RedirectUrl}</source>
        <translation>إرسال مكالمة المتصل {RedirectCallSid} إلى TwiML من {RedirectUrl}</translation>
    </message>
    <message>
        <source>The workspace in which all of this takes place.</source>
        <translation>مساحة العمل التي يجري فيها كل هذا.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>The task whose reservations are meant.</source>
        <translation>المهمة المقصودة حجوزاتها.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>The reservation itself: one offer of the task to one worker.</source>
        <translation>الحجز نفسه: عرض واحد للمهمة على موظف واحد.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Lists only the reservations that are in this state now.</source>
        <translation>يسرد الحجوزات التي هي الآن في هذه الحالة فقط.</translation>
    </message>
    <message>
        <source>Lists only the offers made to this worker.</source>
        <translation>يسرد العروض المقدمة إلى هذا الموظف فقط.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>How many reservations one answer brings. Larger pages need fewer requests.</source>
        <translation>عدد الحجوزات في الرد الواحد. الصفحات الأكبر تحتاج إلى طلبات أقل.</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>حجم الصفحة</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>حجوزات</translation>
    </message>
    <message>
        <source>Only an echo for the client: TaskRouter no longer jumps to a page by number. Follow the address of the next page instead.</source>
        <translation>مجرد صدى للبرنامج: لم يعد TaskRouter ينتقل إلى صفحة برقمها. اتبع عنوان الصفحة التالية بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>رقم الصفحة</translation>
    </message>
    <message>
        <source>Where the next page begins. It comes with the answer before and is never made up by hand.</source>
        <translation>موضع بدء الصفحة التالية. يأتي مع الرد السابق ولا يُكتب يدويًا أبدًا.</translation>
    </message>
    <message>
        <source>Page token</source>
        <translation>رمز الصفحة</translation>
    </message>
    <message>
        <source>Stops after this many reservations. The app counts for itself and never sends this to TaskRouter.</source>
        <translation>يتوقف بعد هذا العدد من الحجوزات. يعد البرنامج بنفسه ولا يرسل هذا إلى TaskRouter أبدًا.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the reservation has moved on since.</source>
        <translation>النسخة (ETag) التي رأيتها. يرفض TaskRouter التغيير بالرمز 412 إذا تغيّر الحجز منذئذ.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>The state that the reservation is to take. Each button that changes the state fills this in by itself.</source>
        <translation>الحالة التي سينتقل إليها الحجز. كل زر يغيّر الحالة يملأ هذا الحقل بنفسه.</translation>
    </message>
    <message>
        <source>Reservation status</source>
        <translation>حالة الحجز</translation>
    </message>
    <message>
        <source>The activity that the worker takes up after turning the task down. Choose an unavailable one if the worker should not get the same offer again.</source>
        <translation>النشاط الذي ينتقل إليه الموظف بعد رفض المهمة. اختر نشاطًا غير متاح إذا كان ينبغي ألا يصله العرض نفسه مجددًا.</translation>
    </message>
    <message>
        <source>Activity after the rejection</source>
        <translation>النشاط بعد الرفض</translation>
    </message>
    <message>
        <source>the activity before the offer</source>
        <translation>النشاط السابق للعرض</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value}</source>
        <translation>نقل {worker} إلى النشاط {value}</translation>
    </message>
    <message>
        <source>Which instruction TaskRouter runs for this reservation. The action that you chose fills this in by itself.</source>
        <translation>التعليمة التي ينفذها TaskRouter لهذا الحجز. الإجراء الذي اخترته يملأ هذا الحقل بنفسه.</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>التعليمة</translation>
    </message>
    <message>
        <source>The activity that the worker takes up when the call with the caller has ended.</source>
        <translation>النشاط الذي ينتقل إليه الموظف عند انتهاء المكالمة مع المتصل.</translation>
    </message>
    <message>
        <source>Activity afterwards</source>
        <translation>النشاط بعد ذلك</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value} after the call</source>
        <translation>نقل {worker} إلى النشاط {value} بعد المكالمة</translation>
    </message>
    <message>
        <source>The number that the worker sees as the calling one. It must be a Twilio number or a verified number of the account.</source>
        <translation>الرقم الذي يظهر للموظف بصفته رقم المتصل. يجب أن يكون رقمًا من Twilio أو رقمًا مؤكدًا في الحساب.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>calls from {value}</source>
        <translation>الاتصال من {value}</translation>
    </message>
    <message>
        <source>Whether both sides of the call are recorded.</source>
        <translation>هل يُسجَّل طرفا المكالمة.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>records nothing</source>
        <translation>دون أي تسجيل</translation>
    </message>
    <message>
        <source>records both sides from the moment of the answer</source>
        <translation>تسجيل الطرفين من لحظة الرد</translation>
    </message>
    <message>
        <source>How long the worker&apos;s phone may ring before the attempt is given up. SIP endpoints take 600 at most.</source>
        <translation>المدة التي قد يرن فيها هاتف الموظف قبل التخلي عن المحاولة. نقاط SIP تقبل 600 على الأكثر.</translation>
    </message>
    <message>
        <source>Ring at most</source>
        <translation>أقصى مدة رنين</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>lets it ring for at most {value} seconds</source>
        <translation>الرنين لمدة {value} ثانية على الأكثر</translation>
    </message>
    <message>
        <source>Where to reach the worker: a Voice client, a SIP address or a phone number. Replaces the contact_uri among the worker&apos;s attributes.</source>
        <translation>كيف يُتصل بالموظف: عميل Voice أو عنوان SIP أو رقم هاتف. يحل محل contact_uri في سمات الموظف.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>the worker&apos;s contact_uri</source>
        <translation>قيمة contact_uri للموظف</translation>
    </message>
    <message>
        <source>rings {value}</source>
        <translation>الاتصال بـ {value}</translation>
    </message>
    <message>
        <source>The web address that is told how the call to the worker goes.</source>
        <translation>عنوان الويب الذي يُبلَّغ بسير المكالمة مع الموظف.</translation>
    </message>
    <message>
        <source>Call status URL</source>
        <translation>عنوان URL لحالة المكالمة</translation>
    </message>
    <message>
        <source>reports the call to {value}</source>
        <translation>الإبلاغ عن المكالمة إلى {value}</translation>
    </message>
    <message>
        <source>How long the worker&apos;s phone may ring before the attempt is given up.</source>
        <translation>المدة التي قد يرن فيها هاتف الموظف قبل التخلي عن المحاولة.</translation>
    </message>
    <message>
        <source>The web address of the TwiML document that runs once the worker has answered.</source>
        <translation>عنوان الويب لمستند TwiML الذي يُشغَّل بعد رد الموظف.</translation>
    </message>
    <message>
        <source>TwiML URL</source>
        <translation>عنوان URL لـ TwiML</translation>
    </message>
    <message>
        <source>runs the TwiML of {value}</source>
        <translation>تشغيل TwiML من {value}</translation>
    </message>
    <message>
        <source>The web address that is told when the call to the worker has ended.</source>
        <translation>عنوان الويب الذي يُبلَّغ بانتهاء المكالمة مع الموظف.</translation>
    </message>
    <message>
        <source>reports the end of the call to {value}</source>
        <translation>الإبلاغ عن انتهاء المكالمة إلى {value}</translation>
    </message>
    <message>
        <source>Whether the reservation is accepted together with the call. Otherwise it stays pending and may still time out.</source>
        <translation>هل يُقبل الحجز مع المكالمة. وإلا فإنه يبقى pending وقد تنتهي مهلته.</translation>
    </message>
    <message>
        <source>Accept as well</source>
        <translation>القبول أيضًا</translation>
    </message>
    <message>
        <source>The caller&apos;s live call that waits in the queue.</source>
        <translation>مكالمة المتصل الجارية التي تنتظر في القائمة.</translation>
    </message>
    <message>
        <source>Call to redirect</source>
        <translation>المكالمة المراد توجيهها</translation>
    </message>
    <message>
        <source>takes call {value}</source>
        <translation>استخدام المكالمة {value}</translation>
    </message>
    <message>
        <source>Whether the reservation is accepted together with the redirect. Otherwise it stays pending and may still time out.</source>
        <translation>هل يُقبل الحجز مع إعادة التوجيه. وإلا فإنه يبقى pending وقد تنتهي مهلته.</translation>
    </message>
    <message>
        <source>The web address of the TwiML document that takes over the caller&apos;s call.</source>
        <translation>عنوان الويب لمستند TwiML الذي يتولى مكالمة المتصل.</translation>
    </message>
    <message>
        <source>The number that the worker sees as the calling one. A Twilio number or a verified number of the account.</source>
        <translation>الرقم الذي يظهر للموظف بصفته رقم المتصل. رقم من Twilio أو رقم مؤكد في الحساب.</translation>
    </message>
    <message>
        <source>How the request to the call status URL is made.</source>
        <translation>كيف يُرسل الطلب إلى عنوان URL لحالة المكالمة.</translation>
    </message>
    <message>
        <source>Call status method</source>
        <translation>طريقة حالة المكالمة</translation>
    </message>
    <message>
        <source>Which steps of the call to the worker are reported.</source>
        <translation>خطوات المكالمة مع الموظف التي يُبلَّغ عنها.</translation>
    </message>
    <message>
        <source>Call status events</source>
        <translation>أحداث حالة المكالمة</translation>
    </message>
    <message>
        <source>Whether everything the worker takes part in is recorded, the time between two conferences included.</source>
        <translation>هل يُسجَّل كل ما يشارك فيه الموظف، بما في ذلك الوقت بين مؤتمرين.</translation>
    </message>
    <message>
        <source>Record the worker</source>
        <translation>تسجيل الموظف</translation>
    </message>
    <message>
        <source>does not record {worker}</source>
        <translation>دون تسجيل {worker}</translation>
    </message>
    <message>
        <source>Whether the worker&apos;s microphone is off when they enter the conference.</source>
        <translation>هل يكون ميكروفون الموظف مغلقًا عند دخوله المؤتمر.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>{worker} joins unmuted</source>
        <translation>ينضم {worker} والميكروفون مفتوح</translation>
    </message>
    <message>
        <source>{worker} joins muted</source>
        <translation>ينضم {worker} والميكروفون مكتوم</translation>
    </message>
    <message>
        <source>Whether a tone is heard when the worker comes in or goes out.</source>
        <translation>هل تُسمع نغمة عند دخول الموظف أو خروجه.</translation>
    </message>
    <message>
        <source>Beep</source>
        <translation>نغمة تنبيه</translation>
    </message>
    <message>
        <source>plays no beep for {worker}</source>
        <translation>دون نغمة تنبيه لـ {worker}</translation>
    </message>
    <message>
        <source>beeps when {worker} joins</source>
        <translation>نغمة عند انضمام {worker}</translation>
    </message>
    <message>
        <source>beeps when {worker} leaves</source>
        <translation>نغمة عند مغادرة {worker}</translation>
    </message>
    <message>
        <source>beeps when {worker} joins and leaves</source>
        <translation>نغمة عند انضمام {worker} وعند مغادرته</translation>
    </message>
    <message>
        <source>Whether the conference begins when the worker comes in. If not, the worker is silent and hears music until somebody else begins it.</source>
        <translation>هل يبدأ المؤتمر عند دخول الموظف. إن لم يبدأ، يبقى الموظف صامتًا ويسمع موسيقى حتى يبدأه شخص آخر.</translation>
    </message>
    <message>
        <source>Start on entry</source>
        <translation>البدء عند الدخول</translation>
    </message>
    <message>
        <source>leaves {worker} waiting with music until somebody else starts the conference</source>
        <translation>إبقاء {worker} منتظرًا مع موسيقى حتى يبدأ شخص آخر المؤتمر</translation>
    </message>
    <message>
        <source>starts the conference when {worker} joins</source>
        <translation>بدء المؤتمر عند انضمام {worker}</translation>
    </message>
    <message>
        <source>Whether the conference is over for everybody when the worker hangs up.</source>
        <translation>هل ينتهي المؤتمر للجميع عندما ينهي الموظف المكالمة.</translation>
    </message>
    <message>
        <source>End when the worker leaves</source>
        <translation>ينتهي بمغادرة الموظف</translation>
    </message>
    <message>
        <source>The web address of the music that people hear before the conference begins.</source>
        <translation>عنوان الويب للموسيقى التي تُسمع قبل بدء المؤتمر.</translation>
    </message>
    <message>
        <source>Waiting music URL</source>
        <translation>عنوان URL لموسيقى الانتظار</translation>
    </message>
    <message>
        <source>Twilio&apos;s hold music</source>
        <translation>موسيقى الانتظار من Twilio</translation>
    </message>
    <message>
        <source>plays {value} to those who wait</source>
        <translation>تشغيل {value} للمنتظرين</translation>
    </message>
    <message>
        <source>How the waiting music is asked for. GET suits a fixed sound file, because it can then be cached.</source>
        <translation>كيف تُطلب موسيقى الانتظار. GET مناسب لملف صوتي ثابت، إذ يمكن عندئذ تخزينه مؤقتًا.</translation>
    </message>
    <message>
        <source>Waiting music method</source>
        <translation>طريقة موسيقى الانتظار</translation>
    </message>
    <message>
        <source>Whether the worker hears what the line gives before the call is answered, such as ringing or an announcement.</source>
        <translation>هل يسمع الموظف ما على الخط قبل الرد على المكالمة، مثل الرنين أو إعلان مسجل.</translation>
    </message>
    <message>
        <source>Early media</source>
        <translation>صوت الخط قبل الرد</translation>
    </message>
    <message>
        <source>keeps {worker} from hearing the line before the answer</source>
        <translation>دون أن يسمع {worker} الخط قبل الرد</translation>
    </message>
    <message>
        <source>lets {worker} hear the line before the answer</source>
        <translation>إسماع {worker} الخط قبل الرد</translation>
    </message>
    <message>
        <source>How many people the conference holds before it is full.</source>
        <translation>عدد الأشخاص الذين يتسع لهم المؤتمر.</translation>
    </message>
    <message>
        <source>Max participants</source>
        <translation>أقصى عدد للمشاركين</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>مشاركين</translation>
    </message>
    <message>
        <source>admits at most {value} participants</source>
        <translation>قبول {value} من المشاركين على الأكثر</translation>
    </message>
    <message>
        <source>The web address that is told what happens in the conference. Only the one that the first participant brings along counts.</source>
        <translation>عنوان الويب الذي يُبلَّغ بما يحدث في المؤتمر. لا يُعتد إلا بالعنوان الذي يأتي به أول مشارك.</translation>
    </message>
    <message>
        <source>Conference status URL</source>
        <translation>عنوان URL لحالة المؤتمر</translation>
    </message>
    <message>
        <source>reports the conference to {value}</source>
        <translation>الإبلاغ عن المؤتمر إلى {value}</translation>
    </message>
    <message>
        <source>How the request to the conference status URL is made.</source>
        <translation>كيف يُرسل الطلب إلى عنوان URL لحالة المؤتمر.</translation>
    </message>
    <message>
        <source>Conference status method</source>
        <translation>طريقة حالة المؤتمر</translation>
    </message>
    <message>
        <source>Which happenings in the conference are reported.</source>
        <translation>ما يُبلَّغ عنه من أحداث المؤتمر.</translation>
    </message>
    <message>
        <source>Conference events</source>
        <translation>أحداث المؤتمر</translation>
    </message>
    <message>
        <source>Whether the whole conference is recorded.</source>
        <translation>هل يُسجَّل المؤتمر كله.</translation>
    </message>
    <message>
        <source>Record the conference</source>
        <translation>تسجيل المؤتمر</translation>
    </message>
    <message>
        <source>does not record the conference</source>
        <translation>دون تسجيل المؤتمر</translation>
    </message>
    <message>
        <source>records the conference from its start</source>
        <translation>تسجيل المؤتمر من بدايته</translation>
    </message>
    <message>
        <source>records the conference</source>
        <translation>تسجيل المؤتمر</translation>
    </message>
    <message>
        <source>Whether silence at the beginning and end is cut from the recording of the conference.</source>
        <translation>هل يُقتطع الصمت في بداية تسجيل المؤتمر ونهايته.</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>اقتطاع الصمت</translation>
    </message>
    <message>
        <source>keeps the silence at both ends of the recording</source>
        <translation>إبقاء الصمت في طرفي التسجيل</translation>
    </message>
    <message>
        <source>cuts the silence at both ends of the recording</source>
        <translation>اقتطاع الصمت في طرفي التسجيل</translation>
    </message>
    <message>
        <source>Whether both sides share one channel of the recording or have one each.</source>
        <translation>هل يشترك الطرفان في قناة واحدة من التسجيل أم لكل منهما قناة.</translation>
    </message>
    <message>
        <source>Recording channels</source>
        <translation>قنوات التسجيل</translation>
    </message>
    <message>
        <source>records each side into a channel of its own</source>
        <translation>تسجيل كل طرف في قناة خاصة به</translation>
    </message>
    <message>
        <source>records into one channel</source>
        <translation>التسجيل في قناة واحدة</translation>
    </message>
    <message>
        <source>The web address that is told when the state of the worker&apos;s recording changes.</source>
        <translation>عنوان الويب الذي يُبلَّغ بتغيّر حالة تسجيل الموظف.</translation>
    </message>
    <message>
        <source>Recording status URL</source>
        <translation>عنوان URL لحالة التسجيل</translation>
    </message>
    <message>
        <source>reports the recording to {value}</source>
        <translation>الإبلاغ عن التسجيل إلى {value}</translation>
    </message>
    <message>
        <source>How the request to the recording status URL is made.</source>
        <translation>كيف يُرسل الطلب إلى عنوان URL لحالة التسجيل.</translation>
    </message>
    <message>
        <source>Recording status method</source>
        <translation>طريقة حالة التسجيل</translation>
    </message>
    <message>
        <source>The web address that is told when the recording of the conference is ready.</source>
        <translation>عنوان الويب الذي يُبلَّغ بجاهزية تسجيل المؤتمر.</translation>
    </message>
    <message>
        <source>Conference recording URL</source>
        <translation>عنوان URL لتسجيل المؤتمر</translation>
    </message>
    <message>
        <source>reports the conference recording to {value}</source>
        <translation>الإبلاغ عن تسجيل المؤتمر إلى {value}</translation>
    </message>
    <message>
        <source>How the request to the conference recording URL is made.</source>
        <translation>كيف يُرسل الطلب إلى عنوان URL لتسجيل المؤتمر.</translation>
    </message>
    <message>
        <source>Conference recording method</source>
        <translation>طريقة تسجيل المؤتمر</translation>
    </message>
    <message>
        <source>Where the sound of the conference is mixed: choose the place nearest to most of the people. This is not the region of the API.</source>
        <translation>أين يُمزج صوت المؤتمر: اختر المكان الأقرب إلى معظم المشاركين. ليست هذه منطقة واجهة API.</translation>
    </message>
    <message>
        <source>Mixing region</source>
        <translation>منطقة مزج الصوت</translation>
    </message>
    <message>
        <source>chosen by Twilio</source>
        <translation>تختارها Twilio</translation>
    </message>
    <message>
        <source>mixes the sound in {value}</source>
        <translation>مزج الصوت في {value}</translation>
    </message>
    <message>
        <source>The name with which the worker&apos;s SIP endpoint lets the call in.</source>
        <translation>الاسم الذي تسمح به نقطة SIP للموظف بدخول المكالمة.</translation>
    </message>
    <message>
        <source>SIP user</source>
        <translation>مستخدم SIP</translation>
    </message>
    <message>
        <source>signs in to the SIP endpoint as {value}</source>
        <translation>الدخول إلى نقطة SIP باسم {value}</translation>
    </message>
    <message>
        <source>The password that goes with the SIP user. It is masked here and left out of everything you copy.</source>
        <translation>كلمة مرور مستخدم SIP. تُخفى هنا ولا تدخل في أي شيء تنسخه.</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>كلمة مرور SIP</translation>
    </message>
    <message>
        <source>with a SIP password</source>
        <translation>مع كلمة مرور SIP</translation>
    </message>
    <message>
        <source>The activity that the worker takes up after the conference. Outdated: workspaces with multitasking refuse it.</source>
        <translation>النشاط الذي ينتقل إليه الموظف بعد المؤتمر. قديم: ترفضه مساحات العمل ذات المهام المتعددة.</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value} after the conference</source>
        <translation>نقل {worker} إلى النشاط {value} بعد المؤتمر</translation>
    </message>
    <message>
        <source>How the supervisor takes part: monitor only listens, whisper speaks to the worker alone, barge speaks to everyone.</source>
        <translation>كيف يشارك المشرف: monitor للاستماع فقط، و whisper للتحدث مع الموظف وحده، و barge للتحدث مع الجميع.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>in mode {value}</source>
        <translation>في الوضع {value}</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Whether the conference is over for everybody when the caller hangs up.</source>
        <translation>هل ينتهي المؤتمر للجميع عندما ينهي المتصل المكالمة.</translation>
    </message>
    <message>
        <source>End when the caller leaves</source>
        <translation>ينتهي بمغادرة المتصل</translation>
    </message>
    <message>
        <source>Whether a tone is heard when the caller comes in.</source>
        <translation>هل تُسمع نغمة عند دخول المتصل.</translation>
    </message>
    <message>
        <source>Beep for the caller</source>
        <translation>نغمة للمتصل</translation>
    </message>
    <message>
        <source>plays no beep when the caller joins</source>
        <translation>دون نغمة عند انضمام المتصل</translation>
    </message>
    <message>
        <source>beeps when the caller joins</source>
        <translation>نغمة عند انضمام المتصل</translation>
    </message>
    <message>
        <source>How much sound is held back to even out an unsteady network. A larger buffer costs delay.</source>
        <translation>مقدار الصوت المحتجز لتعويض عدم استقرار الشبكة. التخزين الأكبر يزيد التأخير.</translation>
    </message>
    <message>
        <source>Jitter buffer</source>
        <translation>مخزن التذبذب</translation>
    </message>
    <message>
        <source>smooths jitter with a {value} buffer</source>
        <translation>تعويض التذبذب بمخزن {value}</translation>
    </message>
    <message>
        <source>smooths no jitter</source>
        <translation>دون تعويض التذبذب</translation>
    </message>
    <message>
        <source>Ends the work of {worker} on this task for good, and a call that is still running may be cut off</source>
        <translation>إنهاء عمل {worker} على هذه المهمة نهائيًا، وقد تنقطع مكالمة لا تزال جارية</translation>
    </message>
    <message>
        <source>{worker} goes on to wrap-up for this task, as if the call were over</source>
        <translation>ينتقل {worker} إلى المعالجة اللاحقة لهذه المهمة كما لو انتهت المكالمة</translation>
    </message>
    <message>
        <source>lets it ring for at most one second</source>
        <translation>الرنين لمدة ثانية واحدة على الأكثر</translation>
    </message>
    <message>
        <source>reports when the call is {value}</source>
        <translation>الإبلاغ عندما تكون المكالمة {value}</translation>
    </message>
    <message>
        <source>records everything {worker} takes part in, also between two conferences</source>
        <translation>تسجيل كل ما يشارك فيه {worker}، حتى بين مؤتمرين</translation>
    </message>
    <message>
        <source>keeps the conference open when {worker} leaves</source>
        <translation>إبقاء المؤتمر مفتوحًا عند مغادرة {worker}</translation>
    </message>
    <message>
        <source>ends the conference when {worker} leaves</source>
        <translation>إنهاء المؤتمر عند مغادرة {worker}</translation>
    </message>
    <message>
        <source>admits at most one participant</source>
        <translation>قبول مشارك واحد على الأكثر</translation>
    </message>
    <message>
        <source>reports the conference&apos;s {value}</source>
        <translation>الإبلاغ عن {value} في المؤتمر</translation>
    </message>
    <message>
        <source>Who joins: a worker of this workspace, by worker SID. TaskRouter rings the address (contact_uri) of that worker; it takes no address here.</source>
        <translation>من ينضم: موظف في مساحة العمل هذه، بمعرّف SID الخاص به. يتصل TaskRouter بعنوان ذلك الموظف (contact_uri)، ولا يقبل عنوانًا هنا.</translation>
    </message>
    <message>
        <source>keeps the conference open when the caller leaves</source>
        <translation>إبقاء المؤتمر مفتوحًا عند مغادرة المتصل</translation>
    </message>
    <message>
        <source>ends the conference when the caller leaves</source>
        <translation>إنهاء المؤتمر عند مغادرة المتصل</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>إلغاء المهمة</translation>
    </message>
    <message>
        <source>Takes a task that still waits out of its queue for good. Offers that are pending are withdrawn, and the task is deleted a few minutes later.</source>
        <translation>يُخرج مهمة لا تزال تنتظر من قائمتها نهائيًا. تُسحب العروض التي لم يُرد عليها، وتُحذف المهمة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Cancel needs a task that is pending or reserved (%1).</source>
        <translation>الإلغاء يتطلب مهمة حالتها pending أو reserved (%1).</translation>
    </message>
    <message>
        <source>Cancels {task} for good</source>
        <translation>إلغاء {task} نهائيًا</translation>
    </message>
    <message>
        <source>nobody is offered it any more, and it is deleted about five minutes later</source>
        <translation>لن تُعرض على أحد بعد الآن، وتُحذف بعد نحو خمس دقائق</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>إكمال المهمة</translation>
    </message>
    <message>
        <source>Ends a task that somebody has, together with its reservation. There is no way back, and the task is deleted a few minutes later.</source>
        <translation>ينهي مهمة لدى أحد الموظفين مع حجزها. لا رجعة في ذلك، وتُحذف المهمة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Complete needs a task that is assigned or wrapping (%1).</source>
        <translation>الإكمال يتطلب مهمة حالتها assigned أو wrapping (%1).</translation>
    </message>
    <message>
        <source>Ends the work on {task} for good, and a call that is still running may be cut off</source>
        <translation>إنهاء العمل على {task} نهائيًا، وقد تنقطع مكالمة لا تزال جارية</translation>
    </message>
    <message>
        <source>Ends the work on {task} for good</source>
        <translation>إنهاء العمل على {task} نهائيًا</translation>
    </message>
    <message>
        <source>whoever has it is free for other work, and the task is deleted about five minutes later</source>
        <translation>يصبح من لديه المهمة متفرغًا لعمل آخر، وتُحذف المهمة بعد نحو خمس دقائق</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Gives the task another priority: a higher one is offered first. A target of the workflow that sets a priority of its own still wins.</source>
        <translation>يمنح المهمة أولوية أخرى: الأعلى تُعرض أولاً. لكن وجهة سير العمل التي تحدد أولوية خاصة بها تبقى هي الغالبة.</translation>
    </message>
    <message>
        <source>Only a task that has not ended can have another priority (%1).</source>
        <translation>لا تتغير الأولوية إلا لمهمة لم تنتهِ (%1).</translation>
    </message>
    <message>
        <source>Gives {task} the priority {Priority}</source>
        <translation>منح {task} الأولوية {Priority}</translation>
    </message>
    <message>
        <source>its place in the queue changes, unless the workflow sets a priority of its own</source>
        <translation>يتغير موضعها في القائمة ما لم يحدد سير العمل أولوية خاصة به</translation>
    </message>
    <message>
        <source>The task itself.</source>
        <translation>المهمة نفسها.</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the task has moved on since.</source>
        <translation>النسخة (ETag) التي رأيتها. يرفض TaskRouter التغيير بالرمز 412 إذا تغيّرت المهمة منذئذ.</translation>
    </message>
    <message>
        <source>The state that the task is to take. Each button that changes the state fills this in by itself.</source>
        <translation>الحالة التي ستنتقل إليها المهمة. كل زر يغيّر الحالة يملأ هذا الحقل بنفسه.</translation>
    </message>
    <message>
        <source>Assignment status</source>
        <translation>حالة الإسناد</translation>
    </message>
    <message>
        <source>Why the task ends. TaskRouter keeps it with the task and in its events, where others read it.</source>
        <translation>سبب انتهاء المهمة. يحفظه TaskRouter مع المهمة وفي أحداثها حيث يقرؤه الآخرون.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>notes the reason &quot;{value}&quot;</source>
        <translation>تدوين السبب «{value}»</translation>
    </message>
    <message>
        <source>The new priority. Tasks with a higher number are offered first.</source>
        <translation>الأولوية الجديدة. المهام ذات الرقم الأعلى تُعرض أولاً.</translation>
    </message>
    <message>
        <source>with priority {value}</source>
        <translation>بالأولوية {value}</translation>
    </message>
    <message>
        <source>Move worker</source>
        <translation>نقل الموظف</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>Puts the worker into another activity, as the worker could. Whether new tasks are offered depends on whether that activity is available.</source>
        <translation>ينقل الموظف إلى نشاط آخر، كما يمكنه أن يفعل بنفسه. ويتوقف عرض مهام جديدة عليه على كون ذلك النشاط متاحًا.</translation>
    </message>
    <message>
        <source>Moves {worker} to activity {ActivitySid}</source>
        <translation>نقل {worker} إلى النشاط {ActivitySid}</translation>
    </message>
    <message>
        <source>offers that are pending are rejected for them, and go on to others</source>
        <translation>تُرفض العروض التي لم يُرد عليها وتنتقل إلى آخرين</translation>
    </message>
    <message>
        <source>offers that are pending stay with them</source>
        <translation>تبقى العروض التي لم يُرد عليها</translation>
    </message>
    <message>
        <source>The worker itself.</source>
        <translation>الموظف نفسه.</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the worker has moved on since.</source>
        <translation>النسخة (ETag) التي رأيتها. يرفض TaskRouter التغيير بالرمز 412 إذا تغيّر الموظف منذئذ.</translation>
    </message>
    <message>
        <source>The activity that the worker is put into.</source>
        <translation>النشاط الذي يُنقل إليه الموظف.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>النشاط الجديد</translation>
    </message>
    <message>
        <source>into activity {value}</source>
        <translation>إلى النشاط {value}</translation>
    </message>
    <message>
        <source>Whether offers that the worker has not answered are rejected at once. TaskRouter takes it only with an activity that is not available.</source>
        <translation>هل تُرفض فورًا العروض التي لم يرد عليها الموظف. لا يقبل TaskRouter ذلك إلا مع نشاط غير متاح.</translation>
    </message>
    <message>
        <source>Reject pending offers</source>
        <translation>رفض العروض المعلقة</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Replaces everything that is known of the task: what is left out is gone. A task that waits is routed anew by what it says then.</source>
        <translation>يستبدل كل ما هو معروف عن المهمة: ما يُترك يزول. المهمة المنتظرة تُوجَّه من جديد وفق المحتوى الجديد.</translation>
    </message>
    <message>
        <source>Only a task that has not ended can have other attributes (%1).</source>
        <translation>لا تتغير السمات إلا لمهمة لم تنتهِ (%1).</translation>
    </message>
    <message>
        <source>Changes the attributes of {task}</source>
        <translation>تغيير سمات {task}</translation>
    </message>
    <message>
        <source>a task that waits is routed anew by what they say then</source>
        <translation>تُوجَّه المهمة المنتظرة من جديد وفق السمات الجديدة</translation>
    </message>
    <message>
        <source>All attributes of the task as one JSON object. What is left out is gone.</source>
        <translation>كل سمات المهمة في كائن JSON واحد. ما يُترك يزول.</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>إلغاء «%1»</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <translation>إكمال «%1»</translation>
    </message>
    <message>
        <source>Change the priority of “%1”</source>
        <translation>تغيير أولوية «%1»</translation>
    </message>
    <message>
        <source>Change the attributes of “%1”</source>
        <translation>تغيير سمات «%1»</translation>
    </message>
</context>
<context>
    <name>Desk::AccountOpening</name>
    <message>
        <source>“%1” names the region %2, whose edge is not known here. Add its edge to the profile.</source>
        <translation>يذكر «%1» المنطقة %2 وحافتها غير معروفة هنا. أضف حافتها إلى ملف التعريف.</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>يجري فتح «%1»…</translation>
    </message>
    <message>
        <source>simulator at %1</source>
        <translation>محاكٍ على %1</translation>
    </message>
</context>
<context>
    <name>Desk::ActionBar</name>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <translation>%1 (!)</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>المزيد ▾</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>(!) TaskRouter will most likely refuse it.</source>
        <translation>(!) سيرفضه TaskRouter على الأرجح.</translation>
    </message>
</context>
<context>
    <name>Desk::ActionRegistry</name>
    <message>
        <source>%1 opens the menu %2.</source>
        <translation>المفتاح %1 يفتح القائمة %2.</translation>
    </message>
    <message>
        <source>This is no key.</source>
        <translation>هذا ليس مفتاحًا.</translation>
    </message>
    <message>
        <source>%1 has no key %2: %3</source>
        <translation>لا مفتاح %2 للإجراء %1: %3</translation>
    </message>
</context>
<context>
    <name>Desk::ActivitiesModel</name>
    <message>
        <source>missed an offer</source>
        <translation>فاته عرض</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
</context>
<context>
    <name>Desk::ActivitiesTable</name>
    <message>
        <source>Workers by activity</source>
        <translation>الموظفون حسب النشاط</translation>
    </message>
</context>
<context>
    <name>Desk::Address</name>
    <message>
        <source>an account (AC…)</source>
        <translation>حساب (AC…)</translation>
    </message>
    <message>
        <source>an API key (SK…)</source>
        <translation>مفتاح API (SK…)</translation>
    </message>
    <message>
        <source>a workspace (WS…)</source>
        <translation>مساحة عمل (WS…)</translation>
    </message>
    <message>
        <source>a task (WT…)</source>
        <translation>مهمة (WT…)</translation>
    </message>
    <message>
        <source>a reservation (WR…)</source>
        <translation>حجز (WR…)</translation>
    </message>
    <message>
        <source>a worker (WK…)</source>
        <translation>موظف (WK…)</translation>
    </message>
    <message>
        <source>an activity (WA…)</source>
        <translation>نشاط (WA…)</translation>
    </message>
    <message>
        <source>a task queue (WQ…)</source>
        <translation>قائمة انتظار المهام (WQ…)</translation>
    </message>
    <message>
        <source>a workflow (WW…)</source>
        <translation>سير عمل (WW…)</translation>
    </message>
    <message>
        <source>a task channel (TC…)</source>
        <translation>قناة مهام (TC…)</translation>
    </message>
    <message>
        <source>a worker channel (WC…)</source>
        <translation>قناة موظف (WC…)</translation>
    </message>
    <message>
        <source>an event (EV…)</source>
        <translation>حدث (EV…)</translation>
    </message>
    <message>
        <source>a call (CA…)</source>
        <translation>مكالمة (CA…)</translation>
    </message>
    <message>
        <source>a conference (CF…)</source>
        <translation>مؤتمر (CF…)</translation>
    </message>
    <message>
        <source>a request id (RQ…)</source>
        <translation>معرّف طلب (RQ…)</translation>
    </message>
    <message>
        <source>no SID</source>
        <translation>ليس معرّف SID</translation>
    </message>
    <message>
        <source>Character %1 (“%2”) does not belong here: after %3 a SID has only the digits 0–9 and a–f.</source>
        <translation>الحرف رقم %1 («%2») لا مكان له هنا: بعد %3 لا يحتوي معرّف SID إلا على الخانات 0–9 و a–f.</translation>
    </message>
    <message>
        <source>%1 has %2 digits after %3; %4 has 32.</source>
        <translation>يحتوي %1 على %2 خانة بعد %3، والمتوقع %4 مع 32 خانة.</translation>
    </message>
    <message>
        <source>There is no SID in this text. A task (WT…), a reservation (WR…), a worker (WK…) or a workspace (WS…) can be opened, alone or inside a URL.</source>
        <translation>لا يوجد معرّف SID في هذا النص. يمكن فتح مهمة (WT…) أو حجز (WR…) أو موظف (WK…) أو مساحة عمل (WS…)، وحده أو ضمن عنوان URL.</translation>
    </message>
    <message>
        <source>This is %1. A task (WT…), a reservation (WR…), a worker (WK…) or a workspace (WS…) can be opened.</source>
        <translation>هذا: %1. يمكن فتح مهمة (WT…) أو حجز (WR…) أو موظف (WK…) أو مساحة عمل (WS…).</translation>
    </message>
    <message>
        <source>Empty: this field wants %1, %2 and 32 digits.</source>
        <translation>فارغ: المطلوب في هذا الحقل %1، أي %2 ثم 32 خانة.</translation>
    </message>
    <message>
        <source>There is a blank before or after the SID.</source>
        <translation>توجد مسافة قبل معرّف SID أو بعده.</translation>
    </message>
    <message>
        <source>This is %1; this field wants %2.</source>
        <translation>هذا: %1. المطلوب في هذا الحقل: %2.</translation>
    </message>
    <message>
        <source>A SID begins with capital letters: %1.</source>
        <translation>يبدأ معرّف SID بأحرف كبيرة: %1.</translation>
    </message>
    <message>
        <source>This begins with “%1”; this field wants %2.</source>
        <translation>هذا يبدأ بـ «%1»، والمطلوب في هذا الحقل: %2.</translation>
    </message>
</context>
<context>
    <name>Desk::AlarmsForm</name>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>An offer runs out within</source>
        <translation>تنتهي مهلة عرض خلال</translation>
    </message>
    <message>
        <source>Seconds that are left of an offer</source>
        <translation>الثواني المتبقية من العرض</translation>
    </message>
    <message>
        <source>Workers gone by missed offers</source>
        <translation>غياب بسبب عروض فائتة</translation>
    </message>
    <message>
        <source>How many workers go away by missed offers</source>
        <translation>عدد الموظفين الذين غابوا بسبب عروض فائتة</translation>
    </message>
    <message>
        <source>within</source>
        <extracomment>Between a number of workers and a number of minutes: &quot;2 … within 5 min&quot;.</extracomment>
        <translation>خلال</translation>
    </message>
    <message>
        <source>Within how many minutes</source>
        <translation>خلال كم دقيقة</translation>
    </message>
    <message>
        <source>A task waits longer than</source>
        <translation>مهمة تنتظر أكثر من</translation>
    </message>
    <message>
        <source>Minutes that a task waits</source>
        <translation>دقائق انتظار المهمة</translation>
    </message>
    <message>
        <source>Wrap-up is longer than</source>
        <translation>المعالجة اللاحقة أطول من</translation>
    </message>
    <message>
        <source>Minutes of wrap-up</source>
        <translation>دقائق المعالجة اللاحقة</translation>
    </message>
</context>
<context>
    <name>Desk::AnswerDetails</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>Desk::ApiFilters</name>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Any worker</source>
        <translation>أي موظف</translation>
    </message>
    <message>
        <source>Ask for reservations in one status</source>
        <translation>طلب الحجوزات التي في حالة واحدة</translation>
    </message>
    <message>
        <source>Ask for the reservations of one worker</source>
        <translation>طلب حجوزات موظف واحد</translation>
    </message>
    <message>
        <source>Rows per page, and where to stop</source>
        <translation>الصفوف في الصفحة وموضع التوقف</translation>
    </message>
    <message>
        <source>Loading workers…</source>
        <translation>يجري تحميل الموظفين…</translation>
    </message>
    <message>
        <source>Another worker&apos;s SID…</source>
        <translation>معرّف SID لموظف آخر…</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>الصفوف في الصفحة</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>التوقف بعد</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>Reservations of one worker</source>
        <translation>حجوزات موظف واحد</translation>
    </message>
    <message>
        <source>Worker SID (WK…)</source>
        <translation>معرّف SID للموظف (WK…)</translation>
    </message>
    <message>
        <source>Not a worker&apos;s SID</source>
        <translation>ليس معرّف SID لموظف</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>أول %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Worker: %1</source>
        <translation>الموظف: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>الصفوف: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>Desk::AttributesDialog</name>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>&amp;Mine count</source>
        <translation>&amp;قيمي هي المعتمدة</translation>
    </message>
    <message>
        <source>&amp;Theirs count</source>
        <translation>قيم ال&amp;آخرين هي المعتمدة</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>&amp;متابعة…</translation>
    </message>
    <message>
        <source>Attributes of %1</source>
        <translation>سمات %1</translation>
    </message>
    <message>
        <source>Attributes as JSON</source>
        <translation>السمات بصيغة JSON</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <extracomment>Where a text is no JSON, and why as the parser says.</extracomment>
        <translation>السطر %1: %2.</translation>
    </message>
    <message>
        <source>Attributes are one object: { … }.</source>
        <translation>السمات كائن واحد: { … }.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Say whose values count.</source>
        <translation>حدد قيم من هي المعتمدة.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>تغيّر: %1.</translation>
    </message>
    <message>
        <source>Others have changed meanwhile, which is kept: %1.</source>
        <translation>غيّر آخرون في هذه الأثناء ما يلي، وسيبقى: %1.</translation>
    </message>
    <message>
        <source>Others have changed meanwhile what you have changed too:</source>
        <translation>غيّر آخرون في هذه الأثناء ما غيّرته أنت أيضًا:</translation>
    </message>
    <message>
        <source>%1 was %2; yours is %3, theirs is %4</source>
        <translation>كانت قيمة %1 هي %2، وقيمتك %3، وقيمتهم %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed before is here again. Cancel discards it.</source>
        <translation>عاد ما كتبته من قبل. الزر «إلغاء» يتجاهله.</translation>
    </message>
    <message>
        <source>TaskRouter takes %1 characters at most; these are %2, without blanks and line breaks.</source>
        <translation>يقبل TaskRouter ‏%1 من الأحرف على الأكثر؛ وهنا %2، دون المسافات وفواصل الأسطر.</translation>
    </message>
</context>
<context>
    <name>Desk::Banner</name>
    <message>
        <source>Simulated time</source>
        <translation>الوقت المحاكى</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>المزيد ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>Desk::BooleanEditor</name>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
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
        <translation>فارغ ويُرسل هكذا</translation>
    </message>
</context>
<context>
    <name>Desk::BulkActs</name>
    <message numerus="yes">
        <source>%n reservation(s) marked.</source>
        <translation>
            <numerusform>لا حجوزات محددة.</numerusform>
            <numerusform>حجز واحد محدد.</numerusform>
            <numerusform>حجزان محددان.</numerusform>
            <numerusform>%n حجوزات محددة.</numerusform>
            <numerusform>%n حجزًا محددًا.</numerusform>
            <numerusform>%n حجز محدد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form on the right is for %1 alone.</source>
        <translation>النموذج على اليسار يخص %1 وحده.</translation>
    </message>
    <message>
        <source>At most %1 at once.</source>
        <translation>الحد الأقصى %1 دفعة واحدة.</translation>
    </message>
    <message>
        <source>Act on all of them… ▾</source>
        <translation>إجراء على الكل… ▾</translation>
    </message>
    <message>
        <source>%1 all %2…</source>
        <translation>%1: الكل، %2…</translation>
    </message>
    <message>
        <source>%1 %2 of %3…</source>
        <translation>%1: %2 من %3…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n reservation(s)</source>
        <translation>
            <numerusform>%1: لا حجوزات</numerusform>
            <numerusform>%1: حجز واحد</numerusform>
            <numerusform>%1: حجزان</numerusform>
            <numerusform>%1: %n حجوزات</numerusform>
            <numerusform>%1: %n حجزًا</numerusform>
            <numerusform>%1: %n حجز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::BundleDialog</name>
    <message>
        <source>Bug bundle (*.zip)</source>
        <translation>حزمة الخلل (*.zip)</translation>
    </message>
    <message>
        <source>Bug bundle</source>
        <translation>حزمة الخلل</translation>
    </message>
    <message>
        <source>The chosen reservation, %1</source>
        <translation>الحجز المختار، %1</translation>
    </message>
    <message>
        <source>The open task, %1</source>
        <translation>المهمة المفتوحة، %1</translation>
    </message>
    <message>
        <source>The newest %1 instructions</source>
        <translation>أحدث التعليمات، وعددها %1</translation>
    </message>
    <message>
        <source>What did you do, what did you expect, what happened?</source>
        <translation>ماذا فعلت، وماذا توقعت، وماذا حدث؟</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;حول</translation>
    </message>
    <message>
        <source>What went &amp;wrong</source>
        <translation>&amp;ما الخلل</translation>
    </message>
</context>
<context>
    <name>Desk::ChangingWindow</name>
    <message>
        <source>The language changes as soon as the instruction has its answer.</source>
        <translation>تتغيّر اللغة حالما يصل الرد على التعليمة.</translation>
    </message>
</context>
<context>
    <name>Desk::Checks</name>
    <message>
        <source>Run routing tests on the workspace or the scenario, print TAP, and end: with 0 where all pass, 1 where one fails, 2 where a file cannot be read.</source>
        <translation>تشغيل اختبارات التوجيه على مساحة العمل أو السيناريو وطباعة TAP ثم الإنهاء: بالرمز 0 إذا نجحت كلها، و 1 إذا فشل أحدها، و 2 إذا تعذرت قراءة ملف.</translation>
    </message>
    <message>
        <source>With --check: write JUnit&apos;s XML as well.</source>
        <translation>مع --check: كتابة XML بصيغة JUnit أيضًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 has more than %2 MiB</source>
        <translation>حجم %1 أكبر من %2 MiB</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>Print what is odd about the rules of a workspace&apos;s file, a workflow&apos;s configuration or a scenario, and end: with 0 for nothing but information, 1 for findings, 2 for what cannot be read.</source>
        <translation>طباعة ما هو غريب في قواعد ملف مساحة عمل أو تكوين سير عمل أو سيناريو ثم الإنهاء: بالرمز 0 إذا لم يوجد سوى معلومات، و 1 عند وجود ملاحظات، و 2 لما تتعذر قراءته.</translation>
    </message>
    <message>
        <source>--%1 can be given once.</source>
        <translation>يمكن ذكر --%1 مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file, and got an empty one.</source>
        <translation>يتطلب --%1 اسم ملف، لكنه فارغ.</translation>
    </message>
    <message>
        <source>--lint takes one file; &quot;%1&quot; is another.</source>
        <translation>الخيار --lint يقبل ملفًا واحدًا، و «%1» ملف آخر.</translation>
    </message>
    <message>
        <source>--lint and --check exclude each other.</source>
        <translation>لا يجتمع --lint مع --check.</translation>
    </message>
    <message>
        <source>--junit needs --check.</source>
        <translation>الخيار --junit يتطلب --check.</translation>
    </message>
    <message>
        <source>there is neither a workflow nor a task queue in it</source>
        <translation>لا يوجد فيه سير عمل ولا قائمة انتظار مهام</translation>
    </message>
    <message>
        <source>Print in which parameters, values and defaults a published description of the API (OpenAPI, JSON) differs from this program, with a patch, and end: with 0 for nothing, 1 for differences, 2 for what cannot be read.</source>
        <translation>طباعة ما يختلف فيه وصف منشور لواجهة API (بصيغة OpenAPI وJSON) عن هذا البرنامج من معاملات وقيم وقيم افتراضية، مع رقعة، ثم الإنهاء: بالرمز 0 إذا لم يوجد شيء، و 1 عند وجود فروق، و 2 لما تتعذر قراءته.</translation>
    </message>
    <message>
        <source>--lint and --check-description exclude each other.</source>
        <translation>لا يجتمع ‎--lint مع ‎--check-description.</translation>
    </message>
    <message>
        <source>--lint or --check-description</source>
        <translation>‎--lint أو ‎--check-description</translation>
    </message>
    <message>
        <source>--lint, --check-description or --%1</source>
        <translation>‎--lint أو ‎--check-description أو ‎--%1</translation>
    </message>
    <message>
        <source>With %1: as JSON.</source>
        <translation>مع %1: بصيغة JSON.</translation>
    </message>
    <message>
        <source>--json needs %1.</source>
        <translation>الخيار --json يتطلب %1.</translation>
    </message>
</context>
<context>
    <name>Desk::ChoiceEditor</name>
    <message>
        <source>Empty, and sent so</source>
        <translation>فارغ ويُرسل هكذا</translation>
    </message>
    <message>
        <source>sent before</source>
        <translation>أُرسل من قبل</translation>
    </message>
</context>
<context>
    <name>Desk::ChoicesEditor</name>
    <message>
        <source>Another value, then Enter</source>
        <translation>قيمة أخرى ثم Enter</translation>
    </message>
</context>
<context>
    <name>Desk::ClassView</name>
    <message>
        <source>Trainees</source>
        <translation>المتدربون</translation>
    </message>
    <message>
        <source>Copy sign-in</source>
        <translation>نسخ بيانات الدخول</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message>
        <source>Nobody but this window. Who is added here gets a key of their own.</source>
        <translation>لا أحد سوى هذه النافذة. كل من يُضاف هنا يحصل على مفتاح خاص به.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Copy what another program on this machine needs to sign in as this trainee: address, account and key. It leaves the clipboard after half a minute.</source>
        <translation>نسخ ما يحتاجه برنامج آخر على هذا الحاسوب للدخول باسم هذا المتدرب: العنوان والحساب والمفتاح. يُمحى من الحافظة بعد نصف دقيقة.</translation>
    </message>
    <message>
        <source>Name of the trainee</source>
        <translation>اسم المتدرب</translation>
    </message>
    <message>
        <source>Name of a trainee</source>
        <translation>اسم متدرب</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Make a key for this trainee</source>
        <translation>إنشاء مفتاح لهذا المتدرب</translation>
    </message>
    <message>
        <source>Copied, for half a minute.</source>
        <translation>نُسخ لنصف دقيقة.</translation>
    </message>
    <message>
        <source>This window, or another with the account&apos;s own token</source>
        <translation>هذه النافذة، أو أخرى تستخدم الرمز المميز للحساب نفسه</translation>
    </message>
    <message>
        <source>%1, %2, answered %3</source>
        <translation>%1، %2، الرد %3</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%n إجراءات</numerusform>
            <numerusform>%n إجراءً</numerusform>
            <numerusform>%n إجراء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Client</name>
    <message>
        <source>The answer is about %1, but %2 was asked for.</source>
        <translation>الرد عن %1، لكن الطلب كان عن %2.</translation>
    </message>
    <message>
        <source>A page has 1 to %1 rows, not %2.</source>
        <translation>الصفحة من 1 إلى %1 صفًا، وليس %2.</translation>
    </message>
    <message>
        <source>A worker&apos;s own reservations cannot be filtered by worker.</source>
        <translation>لا يمكن ترشيح حجوزات الموظف نفسه حسب الموظف.</translation>
    </message>
    <message>
        <source>The version to match (If-Match) is not one that a server can have given.</source>
        <translation>النسخة المطلوب مطابقتها (If-Match) لا يمكن أن يكون خادم قد أعطاها.</translation>
    </message>
</context>
<context>
    <name>Desk::Clock</name>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
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
        <translation>الوقت المحاكى</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop the simulated clock, or let it go on</source>
        <translation>إيقاف الساعة المحاكاة أو تشغيلها</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>Go to the next thing that happens, and pause there</source>
        <translation>الانتقال إلى ما يحدث تاليًا والتوقف عنده</translation>
    </message>
    <message>
        <source>Speed of the simulated clock</source>
        <translation>سرعة الساعة المحاكاة</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 د</translation>
    </message>
    <message>
        <source>Jump %1 min ahead; everything on the way happens</source>
        <translation>القفز %1 د إلى الأمام، ويحدث كل ما بينهما</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>السرعة: %1</translation>
    </message>
</context>
<context>
    <name>Desk::CloseQuestion</name>
    <message>
        <source>An instruction is on its way</source>
        <translation>تعليمة في الطريق</translation>
    </message>
    <message>
        <source>The answer to an instruction is outstanding.</source>
        <translation>لم يصل الرد على إحدى التعليمات بعد.</translation>
    </message>
    <message>
        <source>If the window closes now, its outcome stays unknown and is looked up at the next start.</source>
        <translation>إذا أُغلقت النافذة الآن تبقى النتيجة مجهولة ويُستعلم عنها عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>&amp;Wait for the answer</source>
        <translation>&amp;انتظار الرد</translation>
    </message>
    <message>
        <source>&amp;Close now</source>
        <translation>إ&amp;غلاق الآن</translation>
    </message>
</context>
<context>
    <name>Desk::CommandLine</name>
    <message>
        <source>A saved profile, or &quot;environment&quot;.</source>
        <translation>ملف تعريف محفوظ، أو «environment».</translation>
    </message>
    <message>
        <source>Another base URL: a proxy, a stub, a regional host; https, or this machine.</source>
        <translation>عنوان URL أساسي آخر: وكيل أو بديل أو مضيف إقليمي، عبر https أو على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A private certificate authority, in PEM.</source>
        <translation>جهة إصدار شهادات خاصة، بصيغة PEM.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>مساحة العمل المراد فتحها.</translation>
    </message>
    <message>
        <source>The task to open.</source>
        <translation>المهمة المراد فتحها.</translation>
    </message>
    <message>
        <source>Send nothing, and let nobody unlock it.</source>
        <translation>عدم إرسال أي شيء، ودون السماح لأحد بإلغاء القفل.</translation>
    </message>
    <message>
        <source>--api-url: &quot;%1&quot; is no base URL, such as https://taskrouter.example.com.</source>
        <translation>الخيار --api-url: ‏«%1» ليس عنوان URL أساسيًا مثل https://taskrouter.example.com.</translation>
    </message>
    <message>
        <source>--api-url: credentials do not belong into a URL; set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN instead.</source>
        <translation>الخيار --api-url: لا تُوضع بيانات الاعتماد في عنوان URL؛ عيّن TWILIO_ACCOUNT_SID و TWILIO_AUTH_TOKEN بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>--api-url: &quot;%1&quot; has a path; only scheme, host and port are used.</source>
        <translation>الخيار --api-url: في «%1» مسار؛ لا يُستخدم سوى المخطط والمضيف والمنفذ.</translation>
    </message>
    <message>
        <source>--training and --profile exclude each other.</source>
        <translation>لا يجتمع --training مع --profile.</translation>
    </message>
    <message>
        <source>--training and --api-url exclude each other: the simulator has a URL of its own.</source>
        <translation>لا يجتمع --training مع --api-url: للمحاكي عنوان URL خاص به.</translation>
    </message>
    <message>
        <source>--ca-file: %1 cannot be read.</source>
        <translation>الخيار --ca-file: تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>Desktop console for Twilio TaskRouter reservations. Without options it opens the training simulator, or the account that TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET, stand for. TWILIO_REGION and TWILIO_EDGE choose the host.</source>
        <translation>برنامج سطح مكتب لحجوزات Twilio TaskRouter. دون خيارات يفتح محاكي التدريب، أو الحساب الذي يدل عليه TWILIO_ACCOUNT_SID مع TWILIO_AUTH_TOKEN، أو مع TWILIO_API_KEY و TWILIO_API_SECRET. ويُحدَّد المضيف بواسطة TWILIO_REGION و TWILIO_EDGE.</translation>
    </message>
    <message>
        <source>A SID, a REST URL, a console link: what to open.</source>
        <translation>معرّف SID أو عنوان REST أو رابط من وحدة التحكم: ما يُراد فتحه.</translation>
    </message>
    <message>
        <source>--workspace and the text name two workspaces. Give one.</source>
        <translation>يذكر --workspace والنص مساحتي عمل مختلفتين. اذكر واحدة.</translation>
    </message>
    <message>
        <source>--task and the text name two tasks. Give one.</source>
        <translation>يذكر --task والنص مهمتين مختلفتين. اذكر واحدة.</translation>
    </message>
    <message>
        <source>The training simulator; SCENARIO is one of %1, or the file of a scenario or of a workspace that is rehearsed.</source>
        <translation>محاكي التدريب؛ SCENARIO هو أحد %1، أو ملف سيناريو، أو ملف مساحة عمل تُجرَّب.</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour, where --training rehearses a workspace.</source>
        <translation>المهام التي تصل في الساعة عندما يجرّب --training مساحة عمل.</translation>
    </message>
    <message>
        <source>--arrivals: &quot;%1&quot; is no number above 0 and up to %2.</source>
        <translation>الخيار --arrivals: ‏«%1» ليس عددًا أكبر من 0 ولا يتجاوز %2.</translation>
    </message>
    <message>
        <source>--arrivals needs --training and the file of a workspace.</source>
        <translation>الخيار --arrivals يتطلب --training وملف مساحة عمل.</translation>
    </message>
    <message>
        <source>Print why this task is not accepted, why it ended, or why somebody has it, and end: with 0 where it can be told, 3 where it cannot, 2 for what cannot be read. A SID, a URL with it, or a file that tells of it: event callbacks, Events, a HAR, a bug bundle. With --json for programs.</source>
        <translation>طباعة سبب عدم قبول هذه المهمة أو سبب انتهائها أو سبب وجودها لدى أحد، ثم الإنهاء: بالرمز 0 إذا عُرف السبب، و 3 إذا لم يُعرف، و 2 لما تتعذر قراءته. معرّف SID، أو عنوان URL يحتويه، أو ملف يتحدث عنها: ردود نداء الأحداث أو الأحداث أو HAR أو حزمة خلل. مع --json للبرامج.</translation>
    </message>
    <message>
        <source>--explain: &quot;%1&quot; is neither a task (WT…) nor a file that can be read.</source>
        <translation>الخيار --explain: ‏«%1» ليس مهمة (WT…) ولا ملفًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The recording of a session, to step through; without a network.</source>
        <translation>تسجيل جلسة لمتابعته خطوة خطوة، دون شبكة.</translation>
    </message>
    <message>
        <source>--replay shows a recording alone: no --training, --profile or --api-url with it.</source>
        <translation>الخيار --replay يعرض تسجيلاً وحده: دون --training أو --profile أو --api-url.</translation>
    </message>
    <message>
        <source>--replay: %1 cannot be read.</source>
        <translation>الخيار --replay: تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>Open a program of its own, for a second account, where one runs already.</source>
        <translation>فتح برنامج مستقل لحساب ثانٍ حيث يعمل واحد بالفعل.</translation>
    </message>
    <message>
        <source>Accept a reservation in the training simulator, print what came of it, and end: with 0 where it worked, otherwise with 1.</source>
        <translation>قبول حجز في محاكي التدريب وطباعة نتيجته ثم الإنهاء: بالرمز 0 عند النجاح، وإلا فبالرمز 1.</translation>
    </message>
    <message>
        <source>--self-test goes with nothing else.</source>
        <translation>لا يُجمع ‎--self-test مع أي شيء آخر.</translation>
    </message>
    <message>
        <source>[SID or URL…]</source>
        <translation>[SID أو URL…]</translation>
    </message>
</context>
<context>
    <name>Desk::ComparisonTable</name>
    <message>
        <source>As it is, and what if</source>
        <translation>الوضع القائم والافتراض</translation>
    </message>
</context>
<context>
    <name>Desk::ConflictView</name>
    <message>
        <source>Send all the same</source>
        <translation>الإرسال رغم ذلك</translation>
    </message>
    <message>
        <source>Re-apply to the new version</source>
        <translation>التطبيق على النسخة الجديدة</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>الكتابة فوقها</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>الجلب مجددًا</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Sends without the version, whatever happened meanwhile</source>
        <translation>الإرسال دون النسخة، مهما حدث في هذه الأثناء</translation>
    </message>
    <message>
        <source>Keeps what you typed and takes the new version; you press Send again</source>
        <translation>يبقي ما كتبته ويأخذ النسخة الجديدة؛ ثم تضغط «إرسال» مجددًا</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (متغيّر)</translation>
    </message>
    <message>
        <source>The reservation moved since you began. Nothing was sent.</source>
        <translation>تغيّر الحجز منذ أن بدأت. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>fetching …</source>
        <translation>يجري الجلب …</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>عندما بدأت</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>What is there now could not be fetched. %1</source>
        <translation>تعذر جلب الوضع الحالي. %1</translation>
    </message>
    <message>
        <source>Yours: %1. What you typed is kept.</source>
        <translation>تعليمتك: %1. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>%1 all the same</source>
        <translation>رغم ذلك: %1</translation>
    </message>
    <message>
        <source>Yours: %1. What you typed is kept. Without a version it gets through, whatever happened meanwhile.</source>
        <translation>تعليمتك: %1. ما كتبته محفوظ. دون نسخة تُنفَّذ مهما حدث في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Send without the version</source>
        <translation>الإرسال دون النسخة</translation>
    </message>
    <message>
        <source>The task moved since you began. Nothing was sent.</source>
        <translation>تغيّرت المهمة منذ أن بدأت. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The worker moved since you began. Nothing was sent.</source>
        <translation>تغيّر الموظف منذ أن بدأت. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>It moved since you began</source>
        <translation>حدث تغيير منذ أن بدأت</translation>
    </message>
    <message>
        <source>TaskRouter gave no version for it, so it was fetched first: it moved since you began. Nothing was sent.</source>
        <translation>لم يعطِ TaskRouter نسخة، فجرى الجلب أولاً: حدث تغيير منذ أن بدأت. لم يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectDialog</name>
    <message>
        <source>Connect to an account</source>
        <translation>الاتصال بحساب</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>A live account opens read-only. You unlock it when you want to act.</source>
        <translation>يُفتح الحساب الفعلي للقراءة فقط. ألغِ قفله عندما تريد اتخاذ إجراء.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Import from twilio-cli</source>
        <translation>ا&amp;ستيراد من twilio-cli</translation>
    </message>
    <message>
        <source>Only for this &amp;session</source>
        <translation>لهذه ال&amp;جلسة فقط</translation>
    </message>
    <message>
        <source>Save the &amp;profile, ask for its secret each time</source>
        <translation>حفظ ملف الت&amp;عريف وطلب السر كل مرة</translation>
    </message>
    <message>
        <source>Save the profile, remember its secret in the system &amp;keyring</source>
        <translation>حفظ ملف التعريف وتذكّر السر في سلسلة &amp;مفاتيح النظام</translation>
    </message>
    <message>
        <source>Only for this session</source>
        <translation>لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>ملف تعريف جديد</translation>
    </message>
    <message>
        <source>%1 (twilio-cli)</source>
        <translation>%1 (twilio-cli)</translation>
    </message>
    <message>
        <source>As in the keyring</source>
        <translation>كما في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Asked for once a session</source>
        <translation>يُطلب مرة كل جلسة</translation>
    </message>
    <message>
        <source>Asking the keyring… It may want its password, in a window of its own. You can also type the secret in.</source>
        <translation>يجري سؤال سلسلة المفاتيح… قد تطلب كلمة مرورها في نافذة خاصة بها. يمكنك أيضًا كتابة السر.</translation>
    </message>
    <message>
        <source>Saving the secret in the keyring… It may want its password, in a window of its own.</source>
        <translation>يجري حفظ السر في سلسلة المفاتيح… قد تطلب كلمة مرورها في نافذة خاصة بها.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The secret is not saved. %1</source>
        <translation>لم يُحفظ السر. %1</translation>
    </message>
    <message>
        <source>“%1” is removed, but its secret may still be in the keyring. %2</source>
        <translation>أُزيل «%1»، لكن سره قد يكون لا يزال في سلسلة المفاتيح. %2</translation>
    </message>
</context>
<context>
    <name>Desk::DatabaseFile</name>
    <message>
        <source>its folder is not there and cannot be made</source>
        <translation>مجلده غير موجود ولا يمكن إنشاؤه</translation>
    </message>
</context>
<context>
    <name>Desk::DecidersModel</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>التعبير</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>سُئل سابقًا</translation>
    </message>
</context>
<context>
    <name>Desk::DecidersTable</name>
    <message>
        <source>Workers, and what decides whether they are asked</source>
        <translation>الموظفون وما يحدد هل يُسألون</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionCheck</name>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>It is not JSON: %1 at character %2. A description in YAML has to be turned into JSON first.</source>
        <translation>ليس هذا JSON: %1 عند الحرف %2. يجب أولاً تحويل الوصف المكتوب بصيغة YAML إلى JSON.</translation>
    </message>
    <message>
        <source>It is not an OpenAPI 3 description: a member “openapi” of 3 is expected.</source>
        <translation>ليس هذا وصفًا بصيغة OpenAPI 3: المتوقع عضو «openapi» قيمته 3.</translation>
    </message>
    <message>
        <source>It does not describe TaskRouter&apos;s reservations.</source>
        <translation>لا يصف حجوزات TaskRouter.</translation>
    </message>
    <message>
        <source>is new (%1)</source>
        <translation>جديد (%1)</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>stands elsewhere: %1, was %2</source>
        <translation>في موضع آخر: %1، وكان %2</translation>
    </message>
    <message>
        <source>is of another type: %1, was %2</source>
        <translation>من نوع آخر: %1، وكان %2</translation>
    </message>
    <message>
        <source>has other values: %1; were %2</source>
        <translation>له قيم أخرى: %1؛ وكانت %2</translation>
    </message>
    <message>
        <source>has another default: %1, was %2</source>
        <translation>له قيمة افتراضية أخرى: %1، وكانت %2</translation>
    </message>
    <message>
        <source>is required now</source>
        <translation>أصبح مطلوبًا</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>تتعذر قراءته: %1</translation>
    </message>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>حجمه أكبر من 64 MB.</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionDialog</name>
    <message>
        <source>Check against a description</source>
        <translation>المقارنة بوصف</translation>
    </message>
    <message numerus="yes">
        <source>“%1” differs in %n place(s).</source>
        <translation>
            <numerusform>لا يختلف «%1» في أي موضع.</numerusform>
            <numerusform>يختلف «%1» في موضع واحد.</numerusform>
            <numerusform>يختلف «%1» في موضعين.</numerusform>
            <numerusform>يختلف «%1» في %n مواضع.</numerusform>
            <numerusform>يختلف «%1» في %n موضعًا.</numerusform>
            <numerusform>يختلف «%1» في %n موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>لا يوجد أي فرق.</translation>
    </message>
    <message>
        <source>“%1” has the parameters, values and defaults of this program.</source>
        <translation>في «%1» معاملات هذا البرنامج وقيمه وقيمه الافتراضية نفسها.</translation>
    </message>
    <message>
        <source>The description cannot be used.</source>
        <translation>لا يمكن استخدام هذا الوصف.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>&amp;Copy as patch</source>
        <translation>&amp;نسخ كرقعة</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionTable</name>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
</context>
<context>
    <name>Desk::DetailHeader</name>
    <message>
        <source>last copy; it is gone</source>
        <translation>آخر نسخة؛ لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Copy ▾</source>
        <translation>نسخ ▾</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>ringing %1</source>
        <translation>يرن %1</translation>
    </message>
    <message>
        <source>ringing %1 %2</source>
        <translation>يرن لدى %1 %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>بقي %1 من %2</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>عُرض %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>Reservation SID</source>
        <translation>معرّف SID للحجز</translation>
    </message>
    <message>
        <source>Task SID</source>
        <translation>معرّف SID للمهمة</translation>
    </message>
    <message>
        <source>Worker SID</source>
        <translation>معرّف SID للموظف</translation>
    </message>
    <message>
        <source>Worker name</source>
        <translation>اسم الموظف</translation>
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
            <numerusform>لم يبق وقت للرد</numerusform>
            <numerusform>بقيت ثانية واحدة للرد</numerusform>
            <numerusform>بقيت ثانيتان للرد</numerusform>
            <numerusform>بقيت %n ثوانٍ للرد</numerusform>
            <numerusform>بقيت %n ثانية للرد</numerusform>
            <numerusform>بقيت %n ثانية للرد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DetailPane</name>
    <message>
        <source>Act</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>لم يُختر أي حجز.</translation>
    </message>
    <message>
        <source>Choose one in the table to look at it and to act on it.</source>
        <translation>اختر حجزًا في الجدول لعرضه واتخاذ إجراء بشأنه.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>%1 is hidden by the filter.</source>
        <translation>المرشّح يخفي %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The caller&apos;s call</source>
        <translation>مكالمة المتصل</translation>
    </message>
    <message>
        <source>TaskRouter does not know this worker any more; what is shown is the last copy.</source>
        <translation>لم يعد TaskRouter يعرف هذا الموظف؛ المعروض هو آخر نسخة.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this task any more; what is shown is the last copy.</source>
        <translation>لم يعد TaskRouter يعرف هذه المهمة؛ المعروض هو آخر نسخة.</translation>
    </message>
    <message>
        <source>Loading the reservation…</source>
        <translation>يجري تحميل الحجز…</translation>
    </message>
    <message>
        <source>%1 is chosen for it. Nothing is sent yet.</source>
        <translation>اختير له %1. لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Act on the task</source>
        <translation>إجراء على المهمة</translation>
    </message>
    <message>
        <source>The reservation could not be read.</source>
        <translation>تعذرت قراءة الحجز.</translation>
    </message>
    <message>
        <source>Why is said in their table.</source>
        <translation>السبب مذكور في جدول الحجوزات.</translation>
    </message>
</context>
<context>
    <name>Desk::Diagnosis</name>
    <message>
        <source>%1 s</source>
        <extracomment>Spans of time: seconds, minutes, hours.</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two names.</extracomment>
        <translation>%1 و %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <extracomment>Two names, and how many others there are.</extracomment>
        <translation>
            <numerusform>%1 و %2</numerusform>
            <numerusform>%1 و %2 وواحد آخر</numerusform>
            <numerusform>%1 و %2 واثنان آخران</numerusform>
            <numerusform>%1 و %2 و%n آخرون</numerusform>
            <numerusform>%1 و %2 و%n آخرون</numerusform>
            <numerusform>%1 و %2 و%n آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not the one it is for</source>
        <translation>
            <numerusform>لا أحد ليس هو المقصود بها</numerusform>
            <numerusform>واحد ليس هو المقصود بها</numerusform>
            <numerusform>اثنان ليسا المقصودين بها</numerusform>
            <numerusform>%n ليسوا المقصودين بها</numerusform>
            <numerusform>%n ليسوا المقصودين بها</numerusform>
            <numerusform>%n ليسوا المقصودين بها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not in the queue</source>
        <translation>
            <numerusform>لا أحد خارج القائمة</numerusform>
            <numerusform>واحد ليس في القائمة</numerusform>
            <numerusform>اثنان ليسا في القائمة</numerusform>
            <numerusform>%n ليسوا في القائمة</numerusform>
            <numerusform>%n ليسوا في القائمة</numerusform>
            <numerusform>%n ليسوا في القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit the step&apos;s expression</source>
        <translation>
            <numerusform>لا أحد لا يطابق تعبير الخطوة</numerusform>
            <numerusform>واحد لا يطابق تعبير الخطوة</numerusform>
            <numerusform>اثنان لا يطابقان تعبير الخطوة</numerusform>
            <numerusform>%n لا يطابقون تعبير الخطوة</numerusform>
            <numerusform>%n لا يطابقون تعبير الخطوة</numerusform>
            <numerusform>%n لا يطابقون تعبير الخطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are unavailable</source>
        <translation>
            <numerusform>لا أحد غير متاح</numerusform>
            <numerusform>واحد غير متاح</numerusform>
            <numerusform>اثنان غير متاحين</numerusform>
            <numerusform>%n غير متاحين</numerusform>
            <numerusform>%n غير متاحين</numerusform>
            <numerusform>%n غير متاحين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n since they missed an offer)</source>
        <extracomment>In brackets behind how many are unavailable.</extracomment>
        <translation>
            <numerusform>(لا أحد بسبب عرض فائت)</numerusform>
            <numerusform>(واحد منذ فاته عرض)</numerusform>
            <numerusform>(اثنان منذ فاتهما عرض)</numerusform>
            <numerusform>(%n منذ فاتهم عرض)</numerusform>
            <numerusform>(%n منذ فاتهم عرض)</numerusform>
            <numerusform>(%n منذ فاتهم عرض)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no room</source>
        <translation>
            <numerusform>لا أحد بلا سعة</numerusform>
            <numerusform>واحد لا سعة لديه</numerusform>
            <numerusform>اثنان لا سعة لديهما</numerusform>
            <numerusform>%n لا سعة لديهم</numerusform>
            <numerusform>%n لا سعة لديهم</numerusform>
            <numerusform>%n لا سعة لديهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have an offer of it</source>
        <translation>
            <numerusform>لم تُعرض على أحد</numerusform>
            <numerusform>معروضة على واحد</numerusform>
            <numerusform>معروضة على اثنين</numerusform>
            <numerusform>معروضة على %n</numerusform>
            <numerusform>معروضة على %n</numerusform>
            <numerusform>معروضة على %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n it is not known what they have room for</source>
        <translation>
            <numerusform>لا أحد سعته مجهولة</numerusform>
            <numerusform>واحد سعته مجهولة</numerusform>
            <numerusform>اثنان سعتهما مجهولة</numerusform>
            <numerusform>%n سعتهم مجهولة</numerusform>
            <numerusform>%n سعتهم مجهولة</numerusform>
            <numerusform>%n سعتهم مجهولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be asked</source>
        <translation>
            <numerusform>لا أحد يمكن سؤاله</numerusform>
            <numerusform>واحد يمكن سؤاله</numerusform>
            <numerusform>اثنان يمكن سؤالهما</numerusform>
            <numerusform>%n يمكن سؤالهم</numerusform>
            <numerusform>%n يمكن سؤالهم</numerusform>
            <numerusform>%n يمكن سؤالهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers ran out</source>
        <translation>
            <numerusform>لا عروض انتهت مهلتها</numerusform>
            <numerusform>عرض واحد انتهت مهلته</numerusform>
            <numerusform>عرضان انتهت مهلتهما</numerusform>
            <numerusform>%n عروض انتهت مهلتها</numerusform>
            <numerusform>%n عرضًا انتهت مهلتها</numerusform>
            <numerusform>%n عرض انتهت مهلتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were rejected</source>
        <translation>
            <numerusform>لا شيء رُفض</numerusform>
            <numerusform>واحد رُفض</numerusform>
            <numerusform>اثنان رُفضا</numerusform>
            <numerusform>%n رُفضت</numerusform>
            <numerusform>%n رُفضت</numerusform>
            <numerusform>%n رُفضت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were canceled</source>
        <translation>
            <numerusform>لا شيء أُلغي</numerusform>
            <numerusform>واحد أُلغي</numerusform>
            <numerusform>اثنان أُلغيا</numerusform>
            <numerusform>%n أُلغيت</numerusform>
            <numerusform>%n أُلغيت</numerusform>
            <numerusform>%n أُلغيت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were rescinded</source>
        <translation>
            <numerusform>لا شيء سُحب</numerusform>
            <numerusform>واحد سُحب</numerusform>
            <numerusform>اثنان سُحبا</numerusform>
            <numerusform>%n سُحبت</numerusform>
            <numerusform>%n سُحبت</numerusform>
            <numerusform>%n سُحبت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can take it: 0 of the %n who were looked at.</source>
        <translation>
            <numerusform>لا أحد يمكنه تولّيها: لم يُنظر في أحد.</numerusform>
            <numerusform>لا أحد يمكنه تولّيها: 0 من واحد نُظر فيه.</numerusform>
            <numerusform>لا أحد يمكنه تولّيها: 0 من اثنين نُظر فيهما.</numerusform>
            <numerusform>لا أحد يمكنه تولّيها: 0 من %n نُظر فيهم.</numerusform>
            <numerusform>لا أحد يمكنه تولّيها: 0 من %n نُظر فيهم.</numerusform>
            <numerusform>لا أحد يمكنه تولّيها: 0 من %n نُظر فيهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can take it: 0 of %n.</source>
        <translation>
            <numerusform>لا أحد يمكنه تولّيها: 0 من 0.</numerusform>
            <numerusform>لا أحد يمكنه تولّيها: 0 من 1.</numerusform>
            <numerusform>لا أحد يمكنه تولّيها: 0 من 2.</numerusform>
            <numerusform>لا أحد يمكنه تولّيها: 0 من %n.</numerusform>
            <numerusform>لا أحد يمكنه تولّيها: 0 من %n.</numerusform>
            <numerusform>لا أحد يمكنه تولّيها: 0 من %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A list of counts as a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It goes on in %1.</source>
        <translation>تستمر بعد %1.</translation>
    </message>
    <message>
        <source>the default filter</source>
        <translation>المرشّح الافتراضي</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <extracomment>A step of a workflow: which of a filter&apos;s targets, and the filter&apos;s name.</extracomment>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1, a text</source>
        <extracomment>A value and its kind.</extracomment>
        <translation>%1، نص</translation>
    </message>
    <message>
        <source>%1, a number</source>
        <translation>%1، عدد</translation>
    </message>
    <message>
        <source>%1, a list</source>
        <translation>%1، قائمة</translation>
    </message>
    <message>
        <source>%1, an object</source>
        <translation>%1، كائن</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <extracomment>A filter fits the task.</extracomment>
        <translation>%1: مطابق</translation>
    </message>
    <message>
        <source>%1: does not fit</source>
        <translation>%1: غير مطابق</translation>
    </message>
    <message>
        <source>%1: %2 is false</source>
        <translation>%1: التعبير %2 غير صحيح</translation>
    </message>
    <message>
        <source>%1: %2 is false, it is %3</source>
        <extracomment>A filter&apos;s name, a term of its expression, and what the task has there.</extracomment>
        <translation>%1: التعبير %2 غير صحيح، القيمة %3</translation>
    </message>
    <message>
        <source>TaskRouter has %1 in the queue %2, although its expression does not fit by our reading; TaskRouter&apos;s answer counts.</source>
        <translation>لدى TaskRouter ‏%1 في القائمة %2 مع أن تعبيرها غير مطابق بحسب قراءتنا؛ المعتمد هو رد TaskRouter.</translation>
    </message>
    <message>
        <source>TaskRouter does not have %1 in the queue %2, although its expression fits by our reading; TaskRouter&apos;s answer counts.</source>
        <translation>ليس لدى TaskRouter ‏%1 في القائمة %2 مع أن تعبيرها مطابق بحسب قراءتنا؛ المعتمد هو رد TaskRouter.</translation>
    </message>
    <message>
        <source>The queue has %1 workers; %2 of them were looked at.</source>
        <translation>عدد موظفي القائمة %1، نُظر في %2 منهم.</translation>
    </message>
    <message>
        <source>The queue has more workers than the %1 who were looked at.</source>
        <translation>موظفو القائمة أكثر من الذين نُظر فيهم وعددهم %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n who are available it was not read what they have room for.</source>
        <translation>
            <numerusform>لم يتبقَّ متاح لم تُقرأ سعته.</numerusform>
            <numerusform>متاح واحد لم تُقرأ سعته.</numerusform>
            <numerusform>متاحان لم تُقرأ سعتهما.</numerusform>
            <numerusform>%n متاحين لم تُقرأ سعتهم.</numerusform>
            <numerusform>%n متاحًا لم تُقرأ سعتهم.</numerusform>
            <numerusform>%n متاح لم تُقرأ سعتهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue has more tasks than the %n that were looked at.</source>
        <translation>
            <numerusform>في القائمة مهام لم يُنظر فيها.</numerusform>
            <numerusform>في القائمة مهام غير المهمة الواحدة التي نُظر فيها.</numerusform>
            <numerusform>في القائمة مهام غير المهمتين اللتين نُظر فيهما.</numerusform>
            <numerusform>في القائمة مهام أكثر من %n مهام نُظر فيها.</numerusform>
            <numerusform>في القائمة مهام أكثر من %n مهمة نُظر فيها.</numerusform>
            <numerusform>في القائمة مهام أكثر من %n مهمة نُظر فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>From a recording: nothing of it is the present.</source>
        <translation>من تسجيل: لا شيء منه هو الوضع الحاضر.</translation>
    </message>
    <message>
        <source>%1 had accepted it.</source>
        <translation>كان %1 قد قبلها.</translation>
    </message>
    <message>
        <source>It was offered to nobody.</source>
        <translation>لم تُعرض على أحد.</translation>
    </message>
    <message>
        <source>Nobody had accepted it: %1.</source>
        <translation>لم يقبلها أحد: %1.</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>Through what somebody did it, as TaskRouter calls it: &quot;through the API&quot;.</extracomment>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>From which network address.</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>The caller hung up after %1.</source>
        <translation>أنهى المتصل المكالمة بعد %1.</translation>
    </message>
    <message numerus="yes">
        <source>It was offered %n times, and TaskRouter cancels a task after 1,000 offers.</source>
        <translation>
            <numerusform>لم تُعرض قط، ويلغي TaskRouter المهمة بعد 1,000 عرض.</numerusform>
            <numerusform>عُرضت مرة واحدة، ويلغي TaskRouter المهمة بعد 1,000 عرض.</numerusform>
            <numerusform>عُرضت مرتين، ويلغي TaskRouter المهمة بعد 1,000 عرض.</numerusform>
            <numerusform>عُرضت %n مرات، ويلغي TaskRouter المهمة بعد 1,000 عرض.</numerusform>
            <numerusform>عُرضت %n مرة، ويلغي TaskRouter المهمة بعد 1,000 عرض.</numerusform>
            <numerusform>عُرضت %n مرة، ويلغي TaskRouter المهمة بعد 1,000 عرض.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its time to live passed: it was canceled after %1.</source>
        <translation>انقضت مدة بقائها: أُلغيت بعد %1.</translation>
    </message>
    <message>
        <source>Its workflow ended after %1: no further step, no other filter that fits.</source>
        <translation>انتهى سير عملها بعد %1: لا خطوة أخرى ولا مرشّح آخر مطابق.</translation>
    </message>
    <message>
        <source>Its workflow ended after %1: %2 was the last step, and no other filter fits.</source>
        <translation>انتهى سير عملها بعد %1: كانت %2 آخر خطوة، ولا مرشّح آخر مطابق.</translation>
    </message>
    <message>
        <source>The workflow has no default filter.</source>
        <translation>ليس لسير العمل مرشّح افتراضي.</translation>
    </message>
    <message>
        <source>The default filter is no net for that: it takes what no filter fits, not what timed out.</source>
        <translation>المرشّح الافتراضي لا يتدارك ذلك: فهو يأخذ ما لا يطابقه أي مرشّح، لا ما انتهت مهلته.</translation>
    </message>
    <message>
        <source>Its last step was skipped: nobody could be asked at once, its skip_if was true, and no other filter fits.</source>
        <translation>جرى تخطي خطوتها الأخيرة: تعذر سؤال أحد في الحال، وكان skip_if صحيحًا، ولا مرشّح آخر مطابق.</translation>
    </message>
    <message>
        <source>It was deleted after %1.</source>
        <translation>حُذفت بعد %1.</translation>
    </message>
    <message>
        <source>It was completed after %1 without anybody having it.</source>
        <translation>اكتملت بعد %1 دون أن تكون لدى أحد.</translation>
    </message>
    <message>
        <source>It was canceled after %1.</source>
        <translation>أُلغيت بعد %1.</translation>
    </message>
    <message>
        <source>By whom is not told.</source>
        <translation>لم يُذكر من فعل ذلك.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>بواسطة %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>السبب: %1.</translation>
    </message>
    <message>
        <source>Put %1 back…</source>
        <translation>إعادة %1…</translation>
    </message>
    <message>
        <source>Complete %1&apos;s wrap-up…</source>
        <translation>إكمال المعالجة اللاحقة لدى %1…</translation>
    </message>
    <message>
        <source>Complete the task…</source>
        <translation>إكمال المهمة…</translation>
    </message>
    <message>
        <source>Cancel the task…</source>
        <translation>إلغاء المهمة…</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>يوم %1</translation>
    </message>
    <message>
        <source>Look for alerts</source>
        <translation>البحث عن تنبيهات</translation>
    </message>
    <message>
        <source>Look at the call</source>
        <translation>فحص المكالمة</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>ماذا لو…</translation>
    </message>
    <message>
        <source>Check workspace…</source>
        <translation>فحص مساحة العمل…</translation>
    </message>
    <message>
        <source>Raise the priority…</source>
        <translation>رفع الأولوية…</translation>
    </message>
    <message>
        <source>Open the first in line</source>
        <translation>فتح الأولى في الصف</translation>
    </message>
    <message>
        <source>Show the Events</source>
        <translation>عرض الأحداث</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>الآن: %1.</translation>
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
        <translation>انتهت المهلة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n offers to %1 were canceled within seconds.</source>
        <translation>
            <numerusform>لم تُلغَ أي عروض على %1 خلال ثوانٍ.</numerusform>
            <numerusform>أُلغي عرض واحد على %1 خلال ثوانٍ.</numerusform>
            <numerusform>أُلغي عرضان على %1 خلال ثوانٍ.</numerusform>
            <numerusform>أُلغيت %n عروض على %1 خلال ثوانٍ.</numerusform>
            <numerusform>أُلغي %n عرضًا على %1 خلال ثوانٍ.</numerusform>
            <numerusform>أُلغي %n عرض على %1 خلال ثوانٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker&apos;s telephone is probably not registered, and nothing could ring there.</source>
        <translation>هاتف الموظف غير مسجَّل على الأرجح، فلم يرن شيء لديه.</translation>
    </message>
    <message>
        <source>%1 was called in vain: the offer was held for %2 and then canceled.</source>
        <translation>اتُّصل بـ %1 دون جدوى: احتُجز العرض %2 ثم أُلغي.</translation>
    </message>
    <message>
        <source>While a telephone rings the offer&apos;s time stands still; nobody answered it.</source>
        <translation>يتوقف وقت العرض ما دام الهاتف يرن؛ لم يرد أحد.</translation>
    </message>
    <message>
        <source>The offer to %1 was accepted in vain: it was canceled after %2.</source>
        <translation>قُبل العرض على %1 دون جدوى: أُلغي بعد %2.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s code: %1.</source>
        <translation>رمز TaskRouter: ‏%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected it %n times and was asked again at once.</source>
        <translation>
            <numerusform>لم يرفضها %1 وسُئل مجددًا في الحال.</numerusform>
            <numerusform>رفضها %1 مرة واحدة وسُئل مجددًا في الحال.</numerusform>
            <numerusform>رفضها %1 مرتين وسُئل مجددًا في الحال.</numerusform>
            <numerusform>رفضها %1 ‏%n مرات وسُئل مجددًا في الحال.</numerusform>
            <numerusform>رفضها %1 ‏%n مرة وسُئل مجددًا في الحال.</numerusform>
            <numerusform>رفضها %1 ‏%n مرة وسُئل مجددًا في الحال.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rejection without an unavailable activity leaves the worker as before: the same worker is asked next.</source>
        <translation>الرفض دون نشاط غير متاح يترك الموظف كما كان: فيُسأل الموظف نفسه تاليًا.</translation>
    </message>
    <message>
        <source>%1 rejected it at %2.</source>
        <translation>رفضها %1 في %2.</translation>
    </message>
    <message>
        <source>%1 is being called: the offer has been held for %2.</source>
        <translation>يجري الاتصال بـ %1: العرض محتجز منذ %2.</translation>
    </message>
    <message>
        <source>It is offered to %1, who has not answered yet: %2.</source>
        <extracomment>A worker; how long, of how long.</extracomment>
        <translation>معروضة على %1 ولم يرد بعد: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n offers ran out: nobody answered.</source>
        <translation>
            <numerusform>لم تنته مهلة أي عرض.</numerusform>
            <numerusform>انتهت مهلة عرض واحد: لم يرد أحد.</numerusform>
            <numerusform>انتهت مهلة عرضين: لم يرد أحد.</numerusform>
            <numerusform>انتهت مهلة %n عروض: لم يرد أحد.</numerusform>
            <numerusform>انتهت مهلة %n عرضًا: لم يرد أحد.</numerusform>
            <numerusform>انتهت مهلة %n عرض: لم يرد أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone, and nothing that is kept tells how it ended.</source>
        <translation>لم تعد موجودة، ولا شيء محفوظ يبيّن كيف انتهت.</translation>
    </message>
    <message>
        <source>Too little is known of it to say why.</source>
        <translation>المعروف عنها أقل من أن يبيّن السبب.</translation>
    </message>
    <message>
        <source>%1 could be asked, and TaskRouter does not ask.</source>
        <translation>يمكن سؤال %1، لكن TaskRouter لا يسأل.</translation>
    </message>
    <message>
        <source>What keeps it is not published: operating units, attention profiles, and what happens in this second.</source>
        <translation>ما يمنعه غير منشور: الوحدات التشغيلية وملفات تعريف الانتباه وما يحدث في هذه الثانية.</translation>
    </message>
    <message>
        <source>It waits in the queue %1; why nobody is asked cannot be told.</source>
        <translation>تنتظر في القائمة %1؛ ولا يمكن معرفة سبب عدم سؤال أحد.</translation>
    </message>
    <message>
        <source>Its call is over, and the task is still %1.</source>
        <translation>انتهت مكالمتها ولا تزال المهمة %1.</translation>
    </message>
    <message>
        <source>Its call ended %1 ago, and the task is still %2.</source>
        <translation>انتهت مكالمتها قبل %1 ولا تزال المهمة %2.</translation>
    </message>
    <message>
        <source>Completing the task frees the worker.</source>
        <translation>إكمال المهمة يفرّغ الموظف.</translation>
    </message>
    <message>
        <source>Nobody is left to be served: cancel the task.</source>
        <translation>لم يبق من يُخدم: ألغِ المهمة.</translation>
    </message>
    <message>
        <source>%1 has been in wrap-up for %2.</source>
        <translation>بدأ %1 المعالجة اللاحقة منذ %2.</translation>
    </message>
    <message>
        <source>It fills the worker&apos;s channel until the reservation is completed.</source>
        <translation>تشغل قناة الموظف حتى يكتمل الحجز.</translation>
    </message>
    <message>
        <source>It is being transferred, and nobody has accepted the transfer yet.</source>
        <translation>يجري نقلها، ولم يقبل أحد النقل بعد.</translation>
    </message>
    <message>
        <source>It is being transferred, and an attempt failed.</source>
        <translation>يجري نقلها، وقد فشلت محاولة.</translation>
    </message>
    <message>
        <source>Its transfer failed.</source>
        <translation>فشل نقلها.</translation>
    </message>
    <message>
        <source>Its transfer was canceled.</source>
        <translation>أُلغي نقلها.</translation>
    </message>
    <message>
        <source>Asked before: %1.</source>
        <translation>سُئل سابقًا: %1.</translation>
    </message>
    <message>
        <source>The step asks in this order: %1.</source>
        <translation>تسأل الخطوة بهذا الترتيب: %1.</translation>
    </message>
    <message>
        <source>The step asks first who has been without a task longest.</source>
        <translation>تسأل الخطوة أولاً من بقي أطول وقت بلا مهمة.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>منذ %1.</translation>
    </message>
    <message>
        <source>%1 has it meanwhile.</source>
        <translation>أصبحت لدى %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The assignment callback failed: alert %1.</source>
        <translation>فشل رد نداء الإسناد: التنبيه %1.</translation>
    </message>
    <message>
        <source>Without its answer an offer stays pending until it runs out.</source>
        <translation>دون رده يبقى العرض pending حتى تنتهي مهلته.</translation>
    </message>
    <message>
        <source>The workflow was changed at %1, after the task came.</source>
        <translation>تغيّر سير العمل في %1 بعد وصول المهمة.</translation>
    </message>
    <message>
        <source>The queue&apos;s expression was changed at %1, after the task came.</source>
        <translation>تغيّر تعبير القائمة في %1 بعد وصول المهمة.</translation>
    </message>
    <message>
        <source>The attributes of %1 were changed at %2, after the task came.</source>
        <translation>تغيّرت سمات %1 في %2 بعد وصول المهمة.</translation>
    </message>
    <message>
        <source>By the rules of now it is for nobody: %1.</source>
        <translation>بحسب القواعد الحالية ليست لأحد: %1.</translation>
    </message>
    <message>
        <source>No filter fits any more.</source>
        <translation>لم يعد أي مرشّح مطابقًا.</translation>
    </message>
    <message>
        <source>%1 accepted it, so TaskRouter took the other offers back.</source>
        <translation>قبلها %1، فسحب TaskRouter العروض الأخرى.</translation>
    </message>
    <message>
        <source>Rescinded: %1. That is no failure: the queue asks several at once, and the first who accepts has it.</source>
        <translation>سُحب: %1. ليس هذا فشلاً: تسأل القائمة عدة أشخاص معًا، وتكون المهمة لأول من يقبل.</translation>
    </message>
    <message>
        <source>Somebody has it: the task is %1.</source>
        <translation>هي لدى أحد الموظفين: المهمة %1.</translation>
    </message>
    <message>
        <source>Which reservation that was is not known.</source>
        <translation>لا يُعرف أي حجز كان ذلك.</translation>
    </message>
    <message>
        <source>%1 accepted it, %2 after it came.</source>
        <translation>قبلها %1 بعد %2 من وصولها.</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>قبلها %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is in the queue %1: 0 of %n.</source>
        <translation>
            <numerusform>لا أحد في القائمة %1: ‏0 من 0.</numerusform>
            <numerusform>لا أحد في القائمة %1: ‏0 من 1.</numerusform>
            <numerusform>لا أحد في القائمة %1: ‏0 من 2.</numerusform>
            <numerusform>لا أحد في القائمة %1: ‏0 من %n.</numerusform>
            <numerusform>لا أحد في القائمة %1: ‏0 من %n.</numerusform>
            <numerusform>لا أحد في القائمة %1: ‏0 من %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the queue %1.</source>
        <translation>لا أحد في القائمة %1.</translation>
    </message>
    <message>
        <source>Its expression cannot be read: %1.</source>
        <translation>تتعذر قراءة تعبيرها: %1.</translation>
    </message>
    <message>
        <source>Its expression fits nobody: %1</source>
        <translation>تعبيرها لا يطابق أحدًا: %1</translation>
    </message>
    <message>
        <source>This step is a delay on purpose: %1 is never true.</source>
        <translation>هذه الخطوة تأخير مقصود: التعبير %1 لا يصح أبدًا.</translation>
    </message>
    <message numerus="yes">
        <source>The step&apos;s expression leaves nobody: 0 of the %n in the queue.</source>
        <translation>
            <numerusform>تعبير الخطوة لا يُبقي أحدًا: 0 من 0 في القائمة.</numerusform>
            <numerusform>تعبير الخطوة لا يُبقي أحدًا: 0 من 1 في القائمة.</numerusform>
            <numerusform>تعبير الخطوة لا يُبقي أحدًا: 0 من 2 في القائمة.</numerusform>
            <numerusform>تعبير الخطوة لا يُبقي أحدًا: 0 من %n في القائمة.</numerusform>
            <numerusform>تعبير الخطوة لا يُبقي أحدًا: 0 من %n في القائمة.</numerusform>
            <numerusform>تعبير الخطوة لا يُبقي أحدًا: 0 من %n في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 0 of %2.</source>
        <extracomment>A term, and that none of so many fits it.</extracomment>
        <translation>%1: ‏0 من %2.</translation>
    </message>
    <message>
        <source>%1: 0 of %2, nearest %3.</source>
        <translation>%1: ‏0 من %2، الأقرب %3.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has room for it: %n of those who are available were looked at, and all are full.</source>
        <translation>
            <numerusform>لا أحد لديه سعة لها: لم يُنظر في أي متاح.</numerusform>
            <numerusform>لا أحد لديه سعة لها: نُظر في متاح واحد وسعته ممتلئة.</numerusform>
            <numerusform>لا أحد لديه سعة لها: نُظر في متاحين اثنين وسعتهما ممتلئة.</numerusform>
            <numerusform>لا أحد لديه سعة لها: نُظر في %n متاحين وسعتهم كلهم ممتلئة.</numerusform>
            <numerusform>لا أحد لديه سعة لها: نُظر في %n متاحًا وسعتهم كلهم ممتلئة.</numerusform>
            <numerusform>لا أحد لديه سعة لها: نُظر في %n متاح وسعتهم كلهم ممتلئة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in line: %n tasks of the queue %1 are before it.</source>
        <translation>
            <numerusform>هي في الصف: لا مهام قبلها في القائمة %1.</numerusform>
            <numerusform>هي في الصف: قبلها مهمة واحدة في القائمة %1.</numerusform>
            <numerusform>هي في الصف: قبلها مهمتان في القائمة %1.</numerusform>
            <numerusform>هي في الصف: قبلها %n مهام في القائمة %1.</numerusform>
            <numerusform>هي في الصف: قبلها %n مهمة في القائمة %1.</numerusform>
            <numerusform>هي في الصف: قبلها %n مهمة في القائمة %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a higher priority</source>
        <translation>
            <numerusform>لا شيء أعلى أولوية</numerusform>
            <numerusform>واحدة أعلى أولوية</numerusform>
            <numerusform>اثنتان أعلى أولوية</numerusform>
            <numerusform>%n أعلى أولوية</numerusform>
            <numerusform>%n أعلى أولوية</numerusform>
            <numerusform>%n أعلى أولوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came later, and the newest is first here (LIFO)</source>
        <translation>
            <numerusform>لا شيء وصل بعدها، والأحدث هنا أولاً (LIFO)</numerusform>
            <numerusform>واحدة وصلت بعدها، والأحدث هنا أولاً (LIFO)</numerusform>
            <numerusform>اثنتان وصلتا بعدها، والأحدث هنا أولاً (LIFO)</numerusform>
            <numerusform>%n وصلت بعدها، والأحدث هنا أولاً (LIFO)</numerusform>
            <numerusform>%n وصلت بعدها، والأحدث هنا أولاً (LIFO)</numerusform>
            <numerusform>%n وصلت بعدها، والأحدث هنا أولاً (LIFO)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have waited longer</source>
        <translation>
            <numerusform>لا شيء ينتظر أطول منها</numerusform>
            <numerusform>واحدة تنتظر أطول منها</numerusform>
            <numerusform>اثنتان تنتظران أطول منها</numerusform>
            <numerusform>%n تنتظر أطول منها</numerusform>
            <numerusform>%n تنتظر أطول منها</numerusform>
            <numerusform>%n تنتظر أطول منها</numerusform>
        </translation>
    </message>
    <message>
        <source>its routing target</source>
        <translation>وجهة توجيهها</translation>
    </message>
    <message>
        <source>It waits for %1, who is not in the queue %2.</source>
        <translation>تنتظر %1 وهو ليس في القائمة %2.</translation>
    </message>
    <message>
        <source>It waits for %1, whom the step&apos;s expression excludes.</source>
        <translation>تنتظر %1 لكن تعبير الخطوة يستبعده.</translation>
    </message>
    <message>
        <source>It waits for %1, who is in %2.</source>
        <translation>تنتظر %1 وهو في %2.</translation>
    </message>
    <message>
        <source>It waits for %1, who has no room.</source>
        <translation>تنتظر %1 ولا سعة لديه.</translation>
    </message>
    <message>
        <source>Its routing target could not be asked: the task was canceled.</source>
        <translation>تعذر سؤال وجهة توجيهها: أُلغيت المهمة.</translation>
    </message>
    <message>
        <source>The step is for the worker in %1, and there is none: it is %2.</source>
        <translation>الخطوة للموظف المذكور في %1 ولا وجود له: القيمة %2.</translation>
    </message>
    <message>
        <source>It waits for %1 (%2), who is no worker of this workspace.</source>
        <extracomment>A value, and where it stands.</extracomment>
        <translation>تنتظر %1 (%2) وهو ليس موظفًا في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>It waits for %1 (%2), who is not in the queue %3.</source>
        <translation>تنتظر %1 (%2) وهو ليس في القائمة %3.</translation>
    </message>
    <message>
        <source>No filter fits, and the workflow has no default filter: it was canceled.</source>
        <translation>لا مرشّح مطابق وليس لسير العمل مرشّح افتراضي: أُلغيت.</translation>
    </message>
    <message>
        <source>No filter fits, so it waits in the default queue %1.</source>
        <translation>لا مرشّح مطابق، لذا تنتظر في القائمة الافتراضية %1.</translation>
    </message>
    <message>
        <source>No filter fits, and the workflow has no default filter.</source>
        <translation>لا مرشّح مطابق وليس لسير العمل مرشّح افتراضي.</translation>
    </message>
    <message>
        <source>The filter %1 took it before %2, which fits more closely.</source>
        <translation>أخذها المرشّح %1 قبل %2 الذي هو أدق مطابقة.</translation>
    </message>
    <message>
        <source>Filters that fit, in order: %1.</source>
        <translation>المرشّحات المطابقة بالترتيب: %1.</translation>
    </message>
    <message>
        <source>%1 is never true.</source>
        <translation>التعبير %1 لا يصح أبدًا.</translation>
    </message>
    <message>
        <source>%1: nobody has such an attribute.</source>
        <translation>%1: لا أحد لديه هذه السمة.</translation>
    </message>
    <message>
        <source>%1: that is a list with nobody, and HAS and IN need one.</source>
        <translation>%1: ليست هذه قائمة لدى أحد، و HAS و IN يتطلبان قائمة.</translation>
    </message>
    <message>
        <source>%1: that is a list with everybody, and this operator is for single values.</source>
        <translation>%1: هذه قائمة لدى الجميع، وهذا المعامل للقيم المفردة.</translation>
    </message>
    <message>
        <source>%1: a text is compared with a number, or the like; two kinds are never equal.</source>
        <translation>%1: يُقارن نص بعدد أو ما شابه؛ لا يتساوى نوعان مختلفان أبدًا.</translation>
    </message>
    <message>
        <source>its timeout passed</source>
        <translation>انقضت مهلتها</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>جرى تخطيها</translation>
    </message>
    <message>
        <source>routed anew</source>
        <translation>وُجِّهت من جديد</translation>
    </message>
    <message>
        <source>accepted there</source>
        <translation>قُبلت هناك</translation>
    </message>
    <message>
        <source>the task ended there</source>
        <translation>انتهت المهمة هناك</translation>
    </message>
    <message>
        <source>left</source>
        <translation>غادرتها</translation>
    </message>
    <message>
        <source>default filter, queue %1</source>
        <extracomment>A place where a task waits; the name of a queue.</extracomment>
        <translation>المرشّح الافتراضي، القائمة %1</translation>
    </message>
    <message>
        <source>step %1, queue %2</source>
        <translation>الخطوة %1، القائمة %2</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>القائمة %1</translation>
    </message>
    <message>
        <source>no timeout: it stays until its time to live ends</source>
        <translation>بلا مهلة: تبقى حتى تنتهي مدة بقائها</translation>
    </message>
    <message>
        <source>then step %1</source>
        <translation>ثم الخطوة %1</translation>
    </message>
    <message>
        <source>then filter %1</source>
        <translation>ثم المرشّح %1</translation>
    </message>
    <message>
        <source>then the task is canceled</source>
        <translation>ثم تُلغى المهمة</translation>
    </message>
    <message>
        <source>Routing target %1: it goes before the workflow</source>
        <translation>وجهة التوجيه %1: تسبق سير العمل</translation>
    </message>
    <message>
        <source>Workflow %1</source>
        <translation>سير العمل %1</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>المرشّح %1</translation>
    </message>
    <message>
        <source>default filter: no other fits</source>
        <translation>المرشّح الافتراضي: لا غيره مطابق</translation>
    </message>
    <message>
        <source>%1 would fit too</source>
        <translation>كان %1 سيطابق أيضًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step; how it ended, when, and after how long.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 after %4</source>
        <translation>%1: ‏%2، %3 بعد %4</translation>
    </message>
    <message>
        <source>%1: active, %2 of %3</source>
        <extracomment>A step in which a task is: how long, and of how long.</extracomment>
        <translation>%1: نشطة، %2 من %3</translation>
    </message>
    <message>
        <source>%1: active, %2</source>
        <translation>%1: نشطة، %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>An attribute and its value: &quot;level is 2&quot;</extracomment>
        <translation>قيمة %1 هي %2</translation>
    </message>
    <message>
        <source>wrapping %1</source>
        <translation>معالجة لاحقة %1</translation>
    </message>
    <message>
        <source>missed an offer %1</source>
        <translation>فاته عرض %1</translation>
    </message>
    <message>
        <source>with a rejection %1</source>
        <translation>مع رفض %1</translation>
    </message>
    <message>
        <source>by the queue %1</source>
        <translation>بواسطة القائمة %1</translation>
    </message>
    <message>
        <source>no channel %1</source>
        <translation>لا توجد قناة %1</translation>
    </message>
    <message>
        <source>%1 is not available</source>
        <translation>الموظف %1 غير متاح</translation>
    </message>
    <message numerus="yes">
        <source>%n wrapping</source>
        <translation>
            <numerusform>لا معالجة لاحقة</numerusform>
            <numerusform>واحدة في المعالجة اللاحقة</numerusform>
            <numerusform>اثنتان في المعالجة اللاحقة</numerusform>
            <numerusform>%n في المعالجة اللاحقة</numerusform>
            <numerusform>%n في المعالجة اللاحقة</numerusform>
            <numerusform>%n في المعالجة اللاحقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>لا مقبولة</numerusform>
            <numerusform>واحدة مقبولة</numerusform>
            <numerusform>اثنتان مقبولتان</numerusform>
            <numerusform>%n مقبولة</numerusform>
            <numerusform>%n مقبولة</numerusform>
            <numerusform>%n مقبولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>لا معلقة</numerusform>
            <numerusform>واحدة معلقة</numerusform>
            <numerusform>اثنتان معلقتان</numerusform>
            <numerusform>%n معلقة</numerusform>
            <numerusform>%n معلقة</numerusform>
            <numerusform>%n معلقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending or wrapping</source>
        <translation>
            <numerusform>لا معلقة ولا في المعالجة اللاحقة</numerusform>
            <numerusform>واحدة معلقة أو في المعالجة اللاحقة</numerusform>
            <numerusform>اثنتان معلقتان أو في المعالجة اللاحقة</numerusform>
            <numerusform>%n معلقة أو في المعالجة اللاحقة</numerusform>
            <numerusform>%n معلقة أو في المعالجة اللاحقة</numerusform>
            <numerusform>%n معلقة أو في المعالجة اللاحقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>A channel, how many tasks it may have, and what fills it.</extracomment>
        <translation>%1: ‏%2 من %3</translation>
    </message>
    <message>
        <source>It is canceled in %1 unless somebody accepts it.</source>
        <translation>تُلغى بعد %1 ما لم يقبلها أحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n before that</source>
        <extracomment>In front of the newest of a list: how many others there are, which are older.</extracomment>
        <translation>
            <numerusform>لا شيء قبل ذلك</numerusform>
            <numerusform>واحدة قبل ذلك</numerusform>
            <numerusform>اثنتان قبل ذلك</numerusform>
            <numerusform>%n قبل ذلك</numerusform>
            <numerusform>%n قبل ذلك</numerusform>
            <numerusform>%n قبل ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>محتجز منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>It is offered to %n workers at once, and none of them has answered yet: %1.</source>
        <extracomment>Workers who are asked at the same time.</extracomment>
        <translation>
            <numerusform>ليست معروضة على أحد: %1.</numerusform>
            <numerusform>معروضة على موظف واحد لم يرد بعد: %1.</numerusform>
            <numerusform>معروضة على موظفين اثنين معًا ولم يرد أي منهما بعد: %1.</numerusform>
            <numerusform>معروضة على %n موظفين معًا ولم يرد أي منهم بعد: %1.</numerusform>
            <numerusform>معروضة على %n موظفًا معًا ولم يرد أي منهم بعد: %1.</numerusform>
            <numerusform>معروضة على %n موظف معًا ولم يرد أي منهم بعد: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered: %1.</source>
        <translation>العروض: %1.</translation>
    </message>
    <message numerus="yes">
        <source>nor do %n other filters</source>
        <extracomment>Behind some filters that do not fit.</extracomment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>ولا مرشّح واحد آخر</numerusform>
            <numerusform>ولا مرشّحان آخران</numerusform>
            <numerusform>ولا %n مرشّحات أخرى</numerusform>
            <numerusform>ولا %n مرشّحًا آخر</numerusform>
            <numerusform>ولا %n مرشّح آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A status, and when it came: &quot;timeout 14:01:12&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>TaskRouter itself says who of all in the queue is available and fits the step: %n.</source>
        <translation>
            <numerusform>يقول TaskRouter نفسه من المتاح والمطابق للخطوة من بين كل من في القائمة: لا أحد.</numerusform>
            <numerusform>يقول TaskRouter نفسه من المتاح والمطابق للخطوة من بين كل من في القائمة: واحد.</numerusform>
            <numerusform>يقول TaskRouter نفسه من المتاح والمطابق للخطوة من بين كل من في القائمة: اثنان.</numerusform>
            <numerusform>يقول TaskRouter نفسه من المتاح والمطابق للخطوة من بين كل من في القائمة: %n.</numerusform>
            <numerusform>يقول TaskRouter نفسه من المتاح والمطابق للخطوة من بين كل من في القائمة: %n.</numerusform>
            <numerusform>يقول TaskRouter نفسه من المتاح والمطابق للخطوة من بين كل من في القائمة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 TaskRouter says otherwise than our reading of the step&apos;s expression; TaskRouter&apos;s answer counts.</source>
        <translation>بشأن %1 يخالف TaskRouter قراءتنا لتعبير الخطوة؛ المعتمد هو رد TaskRouter.</translation>
    </message>
    <message>
        <source>The task has more offers than the %L1 that were read.</source>
        <translation>عروض المهمة أكثر من المقروءة وعددها %L1.</translation>
    </message>
    <message>
        <source>Of the %L1 offers that were read, nobody accepted one: %2.</source>
        <extracomment>How many offers; what became of them: &quot;323 offers ran out, 330 were rejected&quot;.</extracomment>
        <translation>من العروض المقروءة وعددها %L1 لم يقبل أحد أيًّا منها: %2.</translation>
    </message>
    <message>
        <source>It was offered more than %L1 times, and TaskRouter cancels a task after 1,000 offers.</source>
        <translation>عُرضت أكثر من %L1 مرة، ويلغي TaskRouter المهمة بعد 1,000 عرض.</translation>
    </message>
</context>
<context>
    <name>Desk::DiagnosisReport</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 من %2: ‏%3</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>الأقرب: %1</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>ظاهر الآن</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it waits</source>
        <translation>أين تنتظر</translation>
    </message>
    <message>
        <source>Who matches, term by term</source>
        <translation>من يطابق، شرطًا شرطًا</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>entry %1 of the journal</source>
        <translation>المدخل %1 في السجل</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Where it waited</source>
        <translation>أين انتظرت</translation>
    </message>
    <message>
        <source>Times without “UTC” are in %1.</source>
        <extracomment>A time zone, as its distance from UTC: &quot;UTC+02:00&quot;</extracomment>
        <translation>الأوقات التي ليس معها «UTC» هي بتوقيت %1.</translation>
    </message>
</context>
<context>
    <name>Desk::DirectoryNames</name>
    <message>
        <source>available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>غير متاح</translation>
    </message>
</context>
<context>
    <name>Desk::DraftStore</name>
    <message>
        <source>The drafts of last time cannot be read: %1</source>
        <translation>تتعذر قراءة مسودات المرة السابقة: %1</translation>
    </message>
    <message>
        <source>The drafts of last time cannot be read; the file is kept as %1.</source>
        <translation>تتعذر قراءة مسودات المرة السابقة؛ حُفظ الملف باسم %1.</translation>
    </message>
    <message>
        <source>The drafts of last time cannot be read, and the file %1 cannot be moved.</source>
        <translation>تتعذر قراءة مسودات المرة السابقة، ويتعذر نقل الملف %1.</translation>
    </message>
    <message>
        <source>What you type cannot be saved for next time: %1</source>
        <translation>يتعذر حفظ ما تكتبه للمرة القادمة: %1</translation>
    </message>
    <message>
        <source>another program holds %1</source>
        <translation>برنامج آخر يستخدم %1</translation>
    </message>
</context>
<context>
    <name>Desk::DryRun</name>
    <message>
        <source>it moved since you began: version %1 → %2, you are asked first</source>
        <translation>تغيّر منذ أن بدأت: النسخة %1 ← %2، وستُسأل أولاً</translation>
    </message>
    <message>
        <source>it moved since you began, you are asked first</source>
        <translation>تغيّر منذ أن بدأت، وستُسأل أولاً</translation>
    </message>
    <message>
        <source>no version, so it is fetched and compared first</source>
        <translation>لا نسخة، لذا يُجلب ويُقارن أولاً</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>يوجد %1</translation>
    </message>
    <message>
        <source>Dry run: would be refused.</source>
        <translation>تشغيل تجريبي: سيُرفض.</translation>
    </message>
    <message>
        <source>Dry run: would be refused with %1.</source>
        <translation>تشغيل تجريبي: سيُرفض بالرمز %1.</translation>
    </message>
    <message>
        <source>Dry run: doubtful — %1.</source>
        <translation>تشغيل تجريبي: مشكوك فيه — %1.</translation>
    </message>
    <message>
        <source>Dry run: would be taken — %1.</source>
        <translation>تشغيل تجريبي: سيُقبل — %1.</translation>
    </message>
</context>
<context>
    <name>Desk::Endpoint</name>
    <message>
        <source>There is no server to ask: the address has no host.</source>
        <translation>لا يوجد خادم يُسأل: ليس في العنوان مضيف.</translation>
    </message>
    <message>
        <source>The server&apos;s address must begin with https://.</source>
        <translation>يجب أن يبدأ عنوان الخادم بـ https://.</translation>
    </message>
    <message>
        <source>The server&apos;s address must hold no user name and no password.</source>
        <translation>يجب ألا يحتوي عنوان الخادم على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The server&apos;s address must be a host and a port alone, without a path.</source>
        <translation>يجب أن يكون عنوان الخادم مضيفًا ومنفذًا فقط، دون مسار.</translation>
    </message>
    <message>
        <source>Plain http would show the credentials to everyone on the way to %1. Use https.</source>
        <translation>استخدام http دون تشفير يكشف بيانات الاعتماد لكل من على الطريق إلى %1. استخدم https.</translation>
    </message>
    <message>
        <source>The account or API key has a character that cannot be sent.</source>
        <translation>في الحساب أو مفتاح API حرف لا يمكن إرساله.</translation>
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
        <translation>لم يُعيَّن TWILIO_ACCOUNT_SID مع أن بيانات اعتماد حساب معيَّنة.</translation>
    </message>
    <message>
        <source>TWILIO_API_SECRET is not set, but TWILIO_API_KEY is.</source>
        <translation>لم يُعيَّن TWILIO_API_SECRET مع أن TWILIO_API_KEY معيَّن.</translation>
    </message>
    <message>
        <source>TWILIO_API_KEY is not set, but TWILIO_API_SECRET is.</source>
        <translation>لم يُعيَّن TWILIO_API_KEY مع أن TWILIO_API_SECRET معيَّن.</translation>
    </message>
    <message>
        <source>TWILIO_ACCOUNT_SID is set, but neither TWILIO_AUTH_TOKEN nor TWILIO_API_KEY with TWILIO_API_SECRET is.</source>
        <translation>عُيِّن TWILIO_ACCOUNT_SID دون TWILIO_AUTH_TOKEN ودون TWILIO_API_KEY مع TWILIO_API_SECRET.</translation>
    </message>
    <message>
        <source>it has blanks or other characters that no secret has.</source>
        <translation>فيه مسافات أو أحرف أخرى لا ترد في أي سر.</translation>
    </message>
    <message>
        <source>“%1” is no region, such as us1 or ie1.</source>
        <translation>«%1» ليست منطقة مثل us1 أو ie1.</translation>
    </message>
    <message>
        <source>“%1” is no edge, such as ashburn or dublin.</source>
        <translation>«%1» ليست حافة مثل ashburn أو dublin.</translation>
    </message>
    <message>
        <source>it holds a placeholder, not a value. What started the program did not replace it.</source>
        <translation>فيه عنصر نائب لا قيمة. لم يستبدله ما شغّل البرنامج.</translation>
    </message>
    <message>
        <source>there are quotation marks around the value. Take them away.</source>
        <translation>حول القيمة علامات اقتباس. أزلها.</translation>
    </message>
    <message>
        <source>it begins with SK, as the SID of an API key does: that belongs into TWILIO_API_KEY, beside the account&apos;s own SID (AC…).</source>
        <translation>يبدأ بـ SK مثل معرّف SID لمفتاح API: مكانه في TWILIO_API_KEY إلى جانب معرّف SID للحساب نفسه (AC…).</translation>
    </message>
    <message>
        <source>the edge of “%1” is not known here. Set TWILIO_EDGE as well.</source>
        <translation>حافة «%1» غير معروفة هنا. عيّن TWILIO_EDGE أيضًا.</translation>
    </message>
</context>
<context>
    <name>Desk::ErrorText</name>
    <message>
        <source>TaskRouter does not know this task.</source>
        <translation>لا يعرف TaskRouter هذه المهمة.</translation>
    </message>
    <message>
        <source>Tasks are deleted five minutes after they end. If it has not ended, check the workspace and the account.</source>
        <translation>تُحذف المهام بعد خمس دقائق من انتهائها. إن لم تكن قد انتهت فتحقق من مساحة العمل والحساب.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this reservation.</source>
        <translation>لا يعرف TaskRouter هذا الحجز.</translation>
    </message>
    <message>
        <source>Its task may be gone: tasks are deleted five minutes after they end. What is shown is the last copy we saw.</source>
        <translation>قد تكون مهمته زالت: تُحذف المهام بعد خمس دقائق من انتهائها. المعروض هو آخر نسخة رأيناها.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this workspace.</source>
        <translation>لا يعرف TaskRouter مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Check its SID and that it belongs to this account.</source>
        <translation>تحقق من معرّف SID ومن أنها تخص هذا الحساب.</translation>
    </message>
    <message>
        <source>Refresh and look at what it is now.</source>
        <translation>حدّث وانظر إلى الوضع الحالي.</translation>
    </message>
    <message>
        <source>TaskRouter refused the request.</source>
        <translation>رفض TaskRouter الطلب.</translation>
    </message>
    <message>
        <source>The details say which part of it.</source>
        <translation>تبيّن التفاصيل أي جزء منه.</translation>
    </message>
    <message>
        <source>Loading was canceled.</source>
        <translation>أُلغي التحميل.</translation>
    </message>
    <message>
        <source>What had come until then is shown.</source>
        <translation>المعروض هو ما وصل حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>This cannot be asked for.</source>
        <translation>لا يمكن طلب هذا.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>لم يُعثر على اسم الخادم.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the region and edge of the profile.</source>
        <translation>تحقق من الشبكة و VPN ومنطقة ملف التعريف وحافته.</translation>
    </message>
    <message>
        <source>Nothing listens at the server&apos;s address.</source>
        <translation>لا شيء يستجيب على عنوان الخادم.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>تحقق من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>لا يوجد اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>What is shown is from before. We keep trying.</source>
        <translation>المعروض من وقت سابق. نواصل المحاولة.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>لم يمرر الوكيل الطلب.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يرد الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>انقطع الاتصال قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>The server pointed to another address, which is never followed.</source>
        <translation>أشار الخادم إلى عنوان آخر، ولا يُتبع ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Often this is the sign-in page of a network: open any page in a browser, sign in, try again.</source>
        <translation>كثيرًا ما تكون هذه صفحة دخول إلى شبكة: افتح أي صفحة في متصفح وسجّل الدخول ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The account SID or its token was not accepted.</source>
        <translation>لم يُقبل معرّف SID للحساب أو رمزه المميز.</translation>
    </message>
    <message>
        <source>These credentials have no right to do this.</source>
        <translation>لا تملك بيانات الاعتماد هذه صلاحية لذلك.</translation>
    </message>
    <message>
        <source>Use an API key with TaskRouter rights, or the account&apos;s own token.</source>
        <translation>استخدم مفتاح API له صلاحيات TaskRouter، أو الرمز المميز للحساب نفسه.</translation>
    </message>
    <message>
        <source>The reservation was changed by somebody else meanwhile.</source>
        <translation>غيّر شخص آخر الحجز في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Refresh, compare, and decide again.</source>
        <translation>حدّث وقارن وقرر مجددًا.</translation>
    </message>
    <message>
        <source>Too many requests: TaskRouter asks us to wait.</source>
        <translation>طلبات كثيرة جدًا: يطلب TaskRouter الانتظار.</translation>
    </message>
    <message>
        <source>TaskRouter has a problem of its own.</source>
        <translation>لدى TaskRouter نفسه مشكلة.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>الرد ليس JSON.</translation>
    </message>
    <message>
        <source>The details show it as it came.</source>
        <translation>تعرضه التفاصيل كما وصل.</translation>
    </message>
    <message>
        <source>The answer is not what was asked for.</source>
        <translation>الرد ليس ما طُلب.</translation>
    </message>
    <message>
        <source>The details say which field.</source>
        <translation>تبيّن التفاصيل أي حقل.</translation>
    </message>
    <message>
        <source>The answer is too large and was stopped.</source>
        <translation>الرد كبير جدًا فأُوقف.</translation>
    </message>
    <message>
        <source>Ask for less: a smaller page, or a filter.</source>
        <translation>اطلب أقل: صفحة أصغر أو مرشّحًا.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Connect to an account…</source>
        <translation>الاتصال بحساب…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>no status line</source>
        <translation>لا سطر حالة</translation>
    </message>
    <message>
        <source>… cut here</source>
        <translation>… قُطع هنا</translation>
    </message>
    <message>
        <source>The list goes on at another address, which was not asked: the credentials go to no one else.</source>
        <translation>تستمر القائمة على عنوان آخر لم يُسأل: لا تُرسل بيانات الاعتماد إلى أي جهة أخرى.</translation>
    </message>
    <message>
        <source>The pages of the list run in a circle; reading stopped at the first that came again.</source>
        <translation>تدور صفحات القائمة في حلقة؛ توقفت القراءة عند أول صفحة تكررت.</translation>
    </message>
    <message>
        <source>The list goes on, but the address of its next page is not a whole URL.</source>
        <translation>تستمر القائمة، لكن عنوان صفحتها التالية ليس عنوان URL كاملاً.</translation>
    </message>
    <message>
        <source>A safe connection to the server could not be made.</source>
        <translation>تعذر إجراء اتصال آمن بالخادم.</translation>
    </message>
    <message>
        <source>Nothing was sent. The details say why, and what can be done.</source>
        <translation>لم يُرسل شيء. تبيّن التفاصيل السبب وما يمكن فعله.</translation>
    </message>
    <message>
        <source>Check https_proxy, all_proxy and no_proxy, or the proxy settings of this computer.</source>
        <translation>تحقق من https_proxy و all_proxy و no_proxy، أو من إعدادات الوكيل في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It comes from in between: a network that wants a sign-in, a proxy, a portal. TaskRouter has said nothing. Open any page in a browser to see; this goes on by itself when it is gone.</source>
        <translation>مصدره في الطريق: شبكة تطلب تسجيل الدخول أو وكيل أو بوابة. لم يقل TaskRouter شيئًا. افتح أي صفحة في متصفح للتحقق؛ يستمر العمل تلقائيًا عندما يزول ذلك.</translation>
    </message>
    <message>
        <source>Something else answered in TaskRouter&apos;s place.</source>
        <translation>رد شيء آخر بدلاً من TaskRouter.</translation>
    </message>
    <message>
        <source>A web page answered in TaskRouter&apos;s place.</source>
        <translation>ردت صفحة ويب بدلاً من TaskRouter.</translation>
    </message>
    <message>
        <source>A gateway in front of TaskRouter has a problem.</source>
        <translation>لدى بوابة أمام TaskRouter مشكلة.</translation>
    </message>
    <message>
        <source>It is asked again by itself; the details say what it answered.</source>
        <translation>يُعاد سؤالها تلقائيًا؛ تبيّن التفاصيل ما ردت به.</translation>
    </message>
    <message>
        <source>It is asked again by itself; the details help its support.</source>
        <translation>يُعاد سؤاله تلقائيًا؛ التفاصيل تفيد الدعم الفني.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>لا شيء يستجيب على %1.</translation>
    </message>
    <message>
        <source>There is no server by the name of %1.</source>
        <translation>لا يوجد خادم باسم %1.</translation>
    </message>
    <message>
        <source>TaskRouter refused the request: a value in it, or the state that the reservation is in, does not fit.</source>
        <translation>رفض TaskRouter الطلب: إحدى قيمه أو حالة الحجز غير مناسبة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show field</source>
        <translation>عرض الحقل</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>المحاولة التالية في %1.</translation>
    </message>
    <message>
        <source>Reading goes on in a moment: TaskRouter is not asked more often than that in a minute.</source>
        <translation>تستمر القراءة بعد قليل: لا يُسأل TaskRouter أكثر من ذلك في الدقيقة.</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <translation>يمكنك إعادة المحاولة بعد %1.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>المحاولة التالية بعد %1.</translation>
    </message>
    <message>
        <source>Connect again with the right ones; automatic refreshing is off until then.</source>
        <translation>اتصل مجددًا ببيانات صحيحة؛ التحديث التلقائي متوقف حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Automatic refreshing is off until you try again. In training this is a fault that the trainer can take away.</source>
        <translation>التحديث التلقائي متوقف حتى تعيد المحاولة. في التدريب هذا عطل يمكن للمدرّب إزالته.</translation>
    </message>
    <message>
        <source>In training this is a fault that the trainer can take away; then try again.</source>
        <translation>في التدريب هذا عطل يمكن للمدرّب إزالته؛ ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It asks to wait until %1.</source>
        <translation>يُطلب الانتظار حتى %1.</translation>
    </message>
    <message>
        <source>Something else answered in TaskRouter&apos;s place and asks to wait.</source>
        <translation>رد شيء آخر بدلاً من TaskRouter ويطلب الانتظار.</translation>
    </message>
    <message>
        <source>A web page answered in TaskRouter&apos;s place and asks to wait.</source>
        <translation>ردت صفحة ويب بدلاً من TaskRouter وتطلب الانتظار.</translation>
    </message>
    <message>
        <source>What had come of this list until then is not used.</source>
        <translation>ما وصل من هذه القائمة حتى ذلك الحين لا يُستخدم.</translation>
    </message>
    <message>
        <source>The proxy wants a user and a password.</source>
        <translation>يطلب الوكيل اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>Sign in to it; nothing was sent to TaskRouter, and nothing is asked by itself until then.</source>
        <translation>سجّل الدخول إليه؛ لم يُرسل شيء إلى TaskRouter، ولا يُطلب شيء تلقائيًا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>تسجيل الدخول إلى الوكيل…</translation>
    </message>
    <message>
        <source>It asks to wait for %1.</source>
        <translation>يُطلب الانتظار لمدة %1.</translation>
    </message>
    <message>
        <source>A telephone rings for this reservation: until somebody answers, TaskRouter takes nothing else for it.</source>
        <translation>هاتف يرن لهذا الحجز: حتى يرد أحد لا يقبل TaskRouter أي شيء آخر له.</translation>
    </message>
    <message>
        <source>Wait for the answer; what it came to is shown then.</source>
        <translation>انتظر الرد؛ وعندئذ تُعرض النتيجة.</translation>
    </message>
    <message>
        <source>The reservation is %1 already.</source>
        <translation>الحجز بالفعل %1.</translation>
    </message>
    <message>
        <source>Look at what it is now, and decide again.</source>
        <translation>انظر إلى الوضع الحالي وقرر مجددًا.</translation>
    </message>
    <message>
        <source>Show tasks</source>
        <translation>عرض المهام</translation>
    </message>
    <message>
        <source>Training simulator</source>
        <translation>محاكي التدريب</translation>
    </message>
    <message>
        <source>It comes from in between: a network that wants a sign-in, a proxy, a portal. TaskRouter has said nothing. Open any page in a browser to see, and try again.</source>
        <translation>مصدره في الطريق: شبكة تطلب تسجيل الدخول أو وكيل أو بوابة. لم يقل TaskRouter شيئًا. افتح أي صفحة في متصفح للتحقق ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Connect again with the right ones.</source>
        <translation>اتصل مجددًا ببيانات صحيحة.</translation>
    </message>
    <message>
        <source>This was not asked for in the recording until then.</source>
        <translation>لم يُطلب هذا في التسجيل حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>لا يُعرف عنه شيء.</translation>
    </message>
    <message>
        <source>There is no such task at this moment.</source>
        <translation>لا توجد مهمة كهذه في هذه اللحظة.</translation>
    </message>
    <message>
        <source>It may not have come yet, or it ended more than five minutes ago.</source>
        <translation>ربما لم تصل بعد، أو انتهت قبل أكثر من خمس دقائق.</translation>
    </message>
</context>
<context>
    <name>Desk::EventsTable</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
</context>
<context>
    <name>Desk::EventsView</name>
    <message numerus="yes">
        <source>%n event(s) of: %1</source>
        <translation>
            <numerusform>لا أحداث: %1</numerusform>
            <numerusform>حدث واحد: %1</numerusform>
            <numerusform>حدثان: %1</numerusform>
            <numerusform>%n أحداث: %1</numerusform>
            <numerusform>%n حدثًا: %1</numerusform>
            <numerusform>%n حدث: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>نسخ الصف</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>نسخ البيانات</translation>
    </message>
    <message>
        <source>Copy event SID</source>
        <translation>نسخ معرّف SID للحدث</translation>
    </message>
    <message>
        <source>Copy what it is about</source>
        <translation>نسخ SID ما يخصه</translation>
    </message>
    <message>
        <source>Show the reservation</source>
        <translation>عرض الحجز</translation>
    </message>
    <message>
        <source>Copy all events</source>
        <translation>نسخ كل الأحداث</translation>
    </message>
    <message>
        <source>No event matches “%1”.</source>
        <translation>لا حدث يطابق «%1».</translation>
    </message>
    <message numerus="yes">
        <source>There are %n event(s) in all.</source>
        <translation>
            <numerusform>لا توجد أحداث.</numerusform>
            <numerusform>المجموع حدث واحد.</numerusform>
            <numerusform>المجموع حدثان.</numerusform>
            <numerusform>المجموع %n أحداث.</numerusform>
            <numerusform>المجموع %n حدثًا.</numerusform>
            <numerusform>المجموع %n حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>إلغاء المرشّح</translation>
    </message>
</context>
<context>
    <name>Desk::Evidence</name>
    <message>
        <source>The line is too long for a callback; it was left out.</source>
        <translation>السطر أطول من أن يكون رد نداء؛ جرى تركه.</translation>
    </message>
    <message>
        <source>This is no body of an event callback.</source>
        <translation>هذا ليس متن رد نداء لحدث.</translation>
    </message>
    <message>
        <source>%1 is not what belongs there; it was left out.</source>
        <translation>ليس %1 ما ينبغي أن يكون هناك؛ جرى تركه.</translation>
    </message>
    <message>
        <source>It cannot be unpacked: %1</source>
        <translation>يتعذر فك ضغطه: %1</translation>
    </message>
    <message>
        <source>It is damaged or breaks off: %1</source>
        <translation>تالف أو مبتور: %1</translation>
    </message>
    <message>
        <source>More is packed in it than is read.</source>
        <translation>المضغوط فيه أكثر مما يُقرأ.</translation>
    </message>
    <message numerus="yes">
        <source>There is more than fits into one story: %n facts were left out.</source>
        <translation>
            <numerusform>هناك أكثر مما تتسع له قصة واحدة: لم تُترك معلومات.</numerusform>
            <numerusform>هناك أكثر مما تتسع له قصة واحدة: تُركت معلومة واحدة.</numerusform>
            <numerusform>هناك أكثر مما تتسع له قصة واحدة: تُركت معلومتان.</numerusform>
            <numerusform>هناك أكثر مما تتسع له قصة واحدة: تُركت %n معلومات.</numerusform>
            <numerusform>هناك أكثر مما تتسع له قصة واحدة: تُركت %n معلومة.</numerusform>
            <numerusform>هناك أكثر مما تتسع له قصة واحدة: تُركت %n معلومة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it tells of a task.</source>
        <translation>لا شيء فيه يتحدث عن مهمة.</translation>
    </message>
    <message>
        <source>Nothing in %1 tells of a task.</source>
        <translation>لا شيء في %1 يتحدث عن مهمة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: ‏%2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1، السطر %2: ‏%3</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>لم يتعذر غيره.</numerusform>
            <numerusform>تعذرت قراءة موضع آخر.</numerusform>
            <numerusform>تعذرت قراءة موضعين آخرين.</numerusform>
            <numerusform>تعذرت قراءة %n مواضع أخرى.</numerusform>
            <numerusform>تعذرت قراءة %n موضعًا آخر.</numerusform>
            <numerusform>تعذرت قراءة %n موضع آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>An event of another service (%1).</source>
        <translation>حدث من خدمة أخرى (%1).</translation>
    </message>
    <message>
        <source>An event callback without a type.</source>
        <translation>رد نداء لحدث بلا نوع.</translation>
    </message>
    <message>
        <source>The reservation %1 does not say whose it is; it was left out.</source>
        <translation>الحجز %1 لا يبيّن إلى ماذا ينتمي؛ جرى تركه.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>%1 is a folder; open one of the files in it.</source>
        <translation>%1 مجلد؛ افتح أحد الملفات التي فيه.</translation>
    </message>
    <message>
        <source>%1 is no file, but a pipe or a device.</source>
        <translation>%1 ليس ملفًا بل أنبوب أو جهاز.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>الملف %1 فارغ.</translation>
    </message>
    <message>
        <source>%1 is none of the files that tell of tasks: event callbacks, Event Streams, lists of the API, a HAR, a bug bundle.</source>
        <translation>ليس %1 من الملفات التي تتحدث عن المهام: ردود نداء الأحداث أو Event Streams أو قوائم API أو HAR أو حزمة خلل.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>يتعذر فك ضغط %1: ‏%2</translation>
    </message>
    <message>
        <source>Entry %1 has no request.</source>
        <translation>ليس في المدخل %1 طلب.</translation>
    </message>
    <message>
        <source>Entry %1 does not say when it was.</source>
        <translation>لا يبيّن المدخل %1 متى كان.</translation>
    </message>
    <message>
        <source>An answer that cannot be read as JSON.</source>
        <translation>رد لا يمكن قراءته بصيغة JSON.</translation>
    </message>
    <message>
        <source>An answer that cannot be read as JSON, or breaks off.</source>
        <translation>رد لا يمكن قراءته بصيغة JSON أو مبتور.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to other services, which tell nothing of a task.</source>
        <translation>
            <numerusform>لا طلبات إلى خدمات أخرى.</numerusform>
            <numerusform>طلب واحد إلى خدمة أخرى لا يتحدث عن مهمة.</numerusform>
            <numerusform>طلبان إلى خدمات أخرى لا يتحدثان عن مهمة.</numerusform>
            <numerusform>%n طلبات إلى خدمات أخرى لا تتحدث عن مهمة.</numerusform>
            <numerusform>%n طلبًا إلى خدمات أخرى لا تتحدث عن مهمة.</numerusform>
            <numerusform>%n طلب إلى خدمات أخرى لا تتحدث عن مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to TaskRouter that were not answered with data.</source>
        <translation>
            <numerusform>لا طلبات إلى TaskRouter بلا بيانات في الرد.</numerusform>
            <numerusform>طلب واحد إلى TaskRouter لم يُرد عليه ببيانات.</numerusform>
            <numerusform>طلبان إلى TaskRouter لم يُرد عليهما ببيانات.</numerusform>
            <numerusform>%n طلبات إلى TaskRouter لم يُرد عليها ببيانات.</numerusform>
            <numerusform>%n طلبًا إلى TaskRouter لم يُرد عليها ببيانات.</numerusform>
            <numerusform>%n طلب إلى TaskRouter لم يُرد عليها ببيانات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers whose bodies are not in the file: save it with content.</source>
        <translation>
            <numerusform>لا ردود بلا متن في الملف.</numerusform>
            <numerusform>رد واحد ليس متنه في الملف: احفظ الملف مع المحتوى.</numerusform>
            <numerusform>ردّان ليس متناهما في الملف: احفظ الملف مع المحتوى.</numerusform>
            <numerusform>%n ردود ليست متونها في الملف: احفظ الملف مع المحتوى.</numerusform>
            <numerusform>%n ردًا ليست متونها في الملف: احفظ الملف مع المحتوى.</numerusform>
            <numerusform>%n رد ليست متونها في الملف: احفظ الملف مع المحتوى.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be read as JSON.</source>
        <translation>تتعذر قراءته بصيغة JSON.</translation>
    </message>
    <message>
        <source>This is nothing that tells of a task.</source>
        <translation>ليس هذا شيئًا يتحدث عن مهمة.</translation>
    </message>
    <message>
        <source>One entry is longer than %1 MB; it was left out.</source>
        <translation>أحد المدخلات أطول من %1 MB؛ جرى تركه.</translation>
    </message>
    <message>
        <source>It is damaged here; only what stands before was read.</source>
        <translation>تالف هنا؛ لم يُقرأ إلا ما قبله.</translation>
    </message>
    <message>
        <source>It breaks off here; what stands before was read.</source>
        <translation>مبتور هنا؛ قُرئ ما قبله.</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceChooser</name>
    <message>
        <source>Filter tasks</source>
        <translation>ترشيح المهام</translation>
    </message>
    <message>
        <source>Choose a task</source>
        <translation>اختيار مهمة</translation>
    </message>
    <message numerus="yes">
        <source>The text tells of %n tasks</source>
        <translation>
            <numerusform>النص لا يتحدث عن أي مهمة</numerusform>
            <numerusform>النص يتحدث عن مهمة واحدة</numerusform>
            <numerusform>النص يتحدث عن مهمتين</numerusform>
            <numerusform>النص يتحدث عن %n مهام</numerusform>
            <numerusform>النص يتحدث عن %n مهمة</numerusform>
            <numerusform>النص يتحدث عن %n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tells of %n tasks</source>
        <translation>
            <numerusform>في %1 لا توجد مهام</numerusform>
            <numerusform>في %1 مهمة واحدة</numerusform>
            <numerusform>في %1 مهمتان</numerusform>
            <numerusform>في %1 ‏%n مهام</numerusform>
            <numerusform>في %1 ‏%n مهمة</numerusform>
            <numerusform>في %1 ‏%n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not all of it could be read: %n places.</source>
        <translation>
            <numerusform>قُرئ كله.</numerusform>
            <numerusform>لم يُقرأ كله: موضع واحد.</numerusform>
            <numerusform>لم يُقرأ كله: موضعان.</numerusform>
            <numerusform>لم يُقرأ كله: %n مواضع.</numerusform>
            <numerusform>لم يُقرأ كله: %n موضعًا.</numerusform>
            <numerusform>لم يُقرأ كله: %n موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceDesk</name>
    <message>
        <source>Open e&amp;vidence…</source>
        <translation>فتح الأ&amp;دلة…</translation>
    </message>
    <message>
        <source>Search &amp;kept stories…</source>
        <translation>البحث في القصص المح&amp;فوظة…</translation>
    </message>
    <message>
        <source>No story is kept of %1.</source>
        <translation>لا توجد قصة محفوظة عن %1.</translation>
    </message>
    <message>
        <source>the kept stories</source>
        <translation>القصص المحفوظة</translation>
    </message>
    <message>
        <source>Open evidence</source>
        <translation>فتح الأدلة</translation>
    </message>
    <message>
        <source>Files that tell of tasks (*.har *.json *.ndjson *.jsonl *.txt *.log *.zip *.gz);;All files (*)</source>
        <translation>الملفات التي تتحدث عن المهام (*.har *.json *.ndjson *.jsonl *.txt *.log *.zip *.gz);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>a dropped text</source>
        <translation>نص مُفلت</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceProgress</name>
    <message>
        <source>Reading evidence</source>
        <translation>تجري قراءة الأدلة</translation>
    </message>
    <message>
        <source>What has been read</source>
        <translation>ما قُرئ</translation>
    </message>
    <message>
        <source>the dropped text</source>
        <translation>النص المُفلت</translation>
    </message>
    <message>
        <source>%1: %2 of %3 have been read.</source>
        <translation>%1: قُرئ %2 من %3.</translation>
    </message>
    <message>
        <source>%1 is being read.</source>
        <translation>تجري قراءة %1.</translation>
    </message>
</context>
<context>
    <name>Desk::Exchange</name>
    <message>
        <source>No complete answer within %1 seconds.</source>
        <translation>لا رد كامل خلال %1 ثانية.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The answer is longer than %1 MiB; the rest was not read.</source>
        <translation>الرد أطول من %1 MiB؛ لم يُقرأ الباقي.</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid until %3.</source>
        <translation>شهادة %1، أصدرها %2، صالحة حتى %3.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1.</source>
        <translation>ساعة هذا الحاسوب تشير إلى %1.</translation>
    </message>
    <message>
        <source>Nothing came for %1 seconds.</source>
        <translation>لم يصل شيء منذ %1 ثانية.</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came; the request was not written again.</source>
        <translation>فُقد الاتصال قبل وصول رد؛ لم يُكتب الطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>It was issued by an authority that is not known here: if a company proxy or a server of your own has one, name its CA file in the profile or with --ca-file.</source>
        <translation>أصدرتها جهة غير معروفة هنا: إذا كان لوكيل الشركة أو لخادم خاص بك جهة كهذه، فاذكر ملف CA الخاص بها في ملف التعريف أو بالخيار --ca-file.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer; if they are right, whoever runs the server has to renew the certificate.</source>
        <translation>تحقق من تاريخ هذا الحاسوب ووقته؛ فإن كانا صحيحين فعلى من يدير الخادم تجديد الشهادة.</translation>
    </message>
    <message>
        <source>It is another host&apos;s: check the address, or the region and the edge, of the profile.</source>
        <translation>هي لمضيف آخر: تحقق في ملف التعريف من العنوان، أو من المنطقة والحافة.</translation>
    </message>
    <message>
        <source>What listens there does not speak https: check the port. Plain http, or another program, answers at it.</source>
        <translation>ما يستجيب هناك لا يستخدم https: تحقق من المنفذ. يستجيب عليه http دون تشفير أو برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>Desk::Explain</name>
    <message>
        <source>%1 tells of no task.</source>
        <translation>لا يتحدث %1 عن أي مهمة.</translation>
    </message>
    <message>
        <source>%1 tells nothing of %2.</source>
        <translation>لا يتحدث %1 عن %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tells of %n tasks; name one with --task:</source>
        <translation>
            <numerusform>في %1 لا توجد مهام؛ اذكر واحدة بالخيار --task:</numerusform>
            <numerusform>في %1 مهمة واحدة؛ اذكرها بالخيار --task:</numerusform>
            <numerusform>في %1 مهمتان؛ اذكر واحدة بالخيار --task:</numerusform>
            <numerusform>في %1 ‏%n مهام؛ اذكر واحدة بالخيار --task:</numerusform>
            <numerusform>في %1 ‏%n مهمة؛ اذكر واحدة بالخيار --task:</numerusform>
            <numerusform>في %1 ‏%n مهمة؛ اذكر واحدة بالخيار --task:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExplainRun</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>لا يوجد ملف تعريف «%1».</translation>
    </message>
    <message>
        <source>No credentials: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or name a profile or --training.</source>
        <translation>لا بيانات اعتماد: عيّن TWILIO_ACCOUNT_SID و TWILIO_AUTH_TOKEN، أو اذكر ملف تعريف أو --training.</translation>
    </message>
    <message>
        <source>“%1” names the region %2, whose edge is not known here. Add its edge to the profile.</source>
        <translation>يذكر «%1» المنطقة %2 وحافتها غير معروفة هنا. أضف حافتها إلى ملف التعريف.</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>لم يُفتح «%1». ‏%2</translation>
    </message>
    <message>
        <source>“%1” is not of %2.</source>
        <translation>لا يخص «%1» ‏%2.</translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message>
        <source>&amp;Make cells that begin like a formula harmless (a &apos; before = + - @)</source>
        <translation>&amp;جعل الخلايا التي تبدأ كصيغة حسابية غير ضارة (علامة &apos; قبل = + - @)</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark, for spreadsheets that guess the encoding</source>
        <translation>البدء ب&amp;علامة ترتيب البايتات، للجداول التي تخمّن الترميز</translation>
    </message>
    <message>
        <source>CSV, comma separated</source>
        <translation>CSV، مفصول بفواصل</translation>
    </message>
    <message>
        <source>TSV, tab separated</source>
        <translation>TSV، مفصول بعلامات جدولة</translation>
    </message>
    <message>
        <source>JSON, every property</source>
        <translation>JSON، كل الخصائص</translation>
    </message>
    <message>
        <source>Names come from a server. A spreadsheet takes a cell that begins with = + - @ for a formula and runs it.</source>
        <translation>تأتي الأسماء من خادم. وبرنامج الجداول يعد الخلية التي تبدأ بـ = + - @ صيغة حسابية وينفذها.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>TSV files (*.tsv)</source>
        <translation>ملفات TSV (*.tsv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>اذكر اسم ملف.</translation>
    </message>
    <message>
        <source>This is a folder: add a file name.</source>
        <translation>هذا مجلد: أضف اسم ملف.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>لا يوجد مجلد «%1».</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>هذا الملف موجود وسيُستبدل.</translation>
    </message>
    <message>
        <source>The rows that are shown, in their order, with the columns that are shown.</source>
        <translation>الصفوف المعروضة بترتيبها مع الأعمدة المعروضة.</translation>
    </message>
    <message>
        <source>The rows that are shown, in their order, with every property.</source>
        <translation>الصفوف المعروضة بترتيبها مع كل الخصائص.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>تجري الكتابة…</translation>
    </message>
    <message>
        <source>The file was not written: %1. Choose another place.</source>
        <translation>لم يُكتب الملف: %1. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>CSV, semicolon separated (spreadsheets with a decimal comma)</source>
        <translation>CSV، مفصول بفواصل منقوطة (جداول ذات فاصلة عشرية)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Markdown, for a ticket or a chat</source>
        <translation>Markdown، لتذكرة أو محادثة</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>ملفات Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>Desk::FaultsView</name>
    <message>
        <source>How &amp;often</source>
        <translation>&amp;كم مرة</translation>
    </message>
    <message>
        <source>&amp;Likely by</source>
        <translation>ال&amp;احتمال</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>With requests</source>
        <translation>في الطلبات</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Likely by</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation>إضافة عطل</translation>
    </message>
    <message>
        <source>None: the simulator answers as it should.</source>
        <translation>لا شيء: يرد المحاكي كما ينبغي.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Three times</source>
        <translation>ثلاث مرات</translation>
    </message>
    <message>
        <source>Until removed</source>
        <translation>حتى يُزال</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation>ال&amp;عطل</translation>
    </message>
    <message>
        <source>With re&amp;quests</source>
        <translation>في ال&amp;طلبات</translation>
    </message>
    <message>
        <source>This happens to lists alone.</source>
        <translation>يحدث هذا للقوائم فقط.</translation>
    </message>
    <message>
        <source>This happens to updates alone.</source>
        <translation>يحدث هذا للتحديثات فقط.</translation>
    </message>
    <message>
        <source>Faults that are on, and those that struck</source>
        <translation>الأعطال القائمة وما وقع منها</translation>
    </message>
    <message>
        <source>over: struck %1 at %2</source>
        <translation>انتهى: أصاب %1 في %2</translation>
    </message>
</context>
<context>
    <name>Desk::FindingsTable</name>
    <message>
        <source>What is odd about the workspace</source>
        <translation>ما هو غريب في مساحة العمل</translation>
    </message>
</context>
<context>
    <name>Desk::FormGroup</name>
    <message>
        <source>%1 of %2 set</source>
        <translation>عُيِّن %1 من %2</translation>
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
            <numerusform>مفتوح، لا شيء معيَّن</numerusform>
            <numerusform>مفتوح، واحد معيَّن</numerusform>
            <numerusform>مفتوح، اثنان معيَّنان</numerusform>
            <numerusform>مفتوح، %n معيَّنة</numerusform>
            <numerusform>مفتوح، %n معيَّنًا</numerusform>
            <numerusform>مفتوح، %n معيَّن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded, %n set</source>
        <translation>
            <numerusform>مطوي، لا شيء معيَّن</numerusform>
            <numerusform>مطوي، واحد معيَّن</numerusform>
            <numerusform>مطوي، اثنان معيَّنان</numerusform>
            <numerusform>مطوي، %n معيَّنة</numerusform>
            <numerusform>مطوي، %n معيَّنًا</numerusform>
            <numerusform>مطوي، %n معيَّن</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>فتح الطي</translation>
    </message>
</context>
<context>
    <name>Desk::FormView</name>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>This action has no parameters.</source>
        <translation>ليس لهذا الإجراء معاملات.</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>لم يُعيَّن شيء.</translation>
    </message>
    <message>
        <source>No parameter matches.</source>
        <translation>لا معامل مطابق.</translation>
    </message>
</context>
<context>
    <name>Desk::GoalsView</name>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>This scenario has no goals.</source>
        <translation>ليس لهذا السيناريو أهداف.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>There is nothing to reach here; look around.</source>
        <translation>لا شيء لبلوغه هنا؛ تجوّل كما تشاء.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Handout…</source>
        <translation>ورقة التدريب…</translation>
    </message>
    <message>
        <source>Save what trainees get on paper as PDF: the words to them, the goals, who is there</source>
        <translation>حفظ ما يحصل عليه المتدربون على الورق بصيغة PDF: الكلام الموجه إليهم والأهداف ومن الموجود</translation>
    </message>
    <message>
        <source>Text (*.txt);;PDF (*.pdf)</source>
        <translation>نص (*.txt);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save handout</source>
        <translation>حفظ ورقة التدريب</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>تعذر الحفظ: %1</translation>
    </message>
</context>
<context>
    <name>Desk::GuideDialog</name>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>لا فصول</numerusform>
            <numerusform>فصل واحد</numerusform>
            <numerusform>فصلان</numerusform>
            <numerusform>%n فصول</numerusform>
            <numerusform>%n فصلاً</numerusform>
            <numerusform>%n فصل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::GuideStrip</name>
    <message>
        <source>&amp;Guide</source>
        <translation>الإ&amp;رشادات</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Desk::Handout</name>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>There is nothing to reach here; look around.</source>
        <translation>لا شيء لبلوغه هنا؛ تجوّل كما تشاء.</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>من الموجود</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>Desk::HeaderBar</name>
    <message>
        <source>Choose a workspace</source>
        <translation>اختيار مساحة عمل</translation>
    </message>
    <message>
        <source>Loading workspaces…</source>
        <translation>يجري تحميل مساحات العمل…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Go to a SID, a name, a command…</source>
        <translation>الانتقال إلى SID أو اسم أو أمر…</translation>
    </message>
</context>
<context>
    <name>Desk::Http</name>
    <message>
        <source>HTTP %1, without a body.</source>
        <translation>HTTP %1 دون متن.</translation>
    </message>
    <message>
        <source>HTTP %1, with a body that is not TaskRouter&apos;s.</source>
        <translation>HTTP %1 مع متن ليس من TaskRouter.</translation>
    </message>
    <message>
        <source>The request was written to the network %1 times.</source>
        <translation>كُتب الطلب إلى الشبكة %1 مرة.</translation>
    </message>
    <message>
        <source>HTTP %1 to %2. Redirections are not followed.</source>
        <translation>HTTP %1 إلى %2. لا تُتبع عمليات إعادة التوجيه.</translation>
    </message>
    <message>
        <source>HTTP %1, with an HTML page without words.</source>
        <translation>HTTP %1 مع صفحة HTML بلا كلمات.</translation>
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
        <translation>%1: ‏%2.</translation>
    </message>
    <message>
        <source>The workspace could not be read</source>
        <translation>تعذرت قراءة مساحة العمل</translation>
    </message>
    <message>
        <source>The workflow could not be read</source>
        <translation>تعذرت قراءة سير العمل</translation>
    </message>
    <message>
        <source>The task queues could not be read</source>
        <translation>تعذرت قراءة قوائم انتظار المهام</translation>
    </message>
    <message>
        <source>The queue&apos;s workers could not be read</source>
        <translation>تعذرت قراءة موظفي القائمة</translation>
    </message>
    <message>
        <source>The workers could not be read</source>
        <translation>تعذرت قراءة الموظفين</translation>
    </message>
    <message>
        <source>The queue&apos;s statistics could not be read</source>
        <translation>تعذرت قراءة إحصاءات القائمة</translation>
    </message>
    <message>
        <source>The queue&apos;s tasks could not be read</source>
        <translation>تعذرت قراءة مهام القائمة</translation>
    </message>
    <message>
        <source>A worker&apos;s channels could not be read</source>
        <translation>تعذرت قراءة قنوات أحد الموظفين</translation>
    </message>
    <message>
        <source>A worker&apos;s wrap-ups could not be read</source>
        <translation>تعذرت قراءة المعالجات اللاحقة لأحد الموظفين</translation>
    </message>
    <message>
        <source>Events could not be read</source>
        <translation>تعذرت قراءة الأحداث</translation>
    </message>
    <message>
        <source>Who fits the step could not be asked of TaskRouter</source>
        <translation>تعذر سؤال TaskRouter عمن يطابق الخطوة</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionConflict</name>
    <message>
        <source>It cannot be fetched here.</source>
        <translation>يتعذر الجلب هنا.</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionForm</name>
    <message>
        <source>C&amp;lear field</source>
        <translation>&amp;مسح الحقل</translation>
    </message>
    <message>
        <source>&amp;Paste request…</source>
        <translation>&amp;لصق طلب…</translation>
    </message>
    <message>
        <source>&amp;Find a parameter</source>
        <translation>ال&amp;بحث عن معامل</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>البحث عن معامل</translation>
    </message>
    <message>
        <source>Set only</source>
        <translation>المعيَّن فقط</translation>
    </message>
    <message>
        <source>Show only what is set</source>
        <translation>عرض ما هو معيَّن فقط</translation>
    </message>
    <message>
        <source>Choose a reservation to act on it.</source>
        <translation>اختر حجزًا لاتخاذ إجراء بشأنه.</translation>
    </message>
    <message>
        <source>&amp;Undo in the form</source>
        <translation>ترا&amp;جع في النموذج</translation>
    </message>
    <message>
        <source>Re&amp;do in the form</source>
        <translation>إ&amp;عادة في النموذج</translation>
    </message>
    <message>
        <source>★ Preset ▾</source>
        <translation>★ قالب ▾</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Fill the form in from a preset, or save it as one</source>
        <translation>تعبئة النموذج من قالب أو حفظه قالبًا</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionPanel</name>
    <message>
        <source>Act</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>%1 was chosen before the reservation was loaded, and is not chosen now. %2</source>
        <translation>اختير %1 قبل تحميل الحجز، وهو غير مختار الآن. %2</translation>
    </message>
    <message>
        <source>%1 is not chosen: there is no reservation yet to choose it for.</source>
        <translation>لم يُختر %1: لا يوجد حجز بعد لاختياره له.</translation>
    </message>
    <message>
        <source>What you type is saved again.</source>
        <translation>ما تكتبه يُحفظ مجددًا.</translation>
    </message>
    <message>
        <source>%1 is not chosen: there is nothing yet to choose it for.</source>
        <translation>لم يُختر %1: لا يوجد بعد ما يُختار له.</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionRequest</name>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;نسخ بصيغة</translation>
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
        <translation>curl مع &amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Copied. Credentials and secrets are read from the environment, not copied.</source>
        <translation>نُسخ. تُقرأ بيانات الاعتماد والأسرار من البيئة ولا تُنسخ.</translation>
    </message>
    <message>
        <source>Copied with the password, readable by anyone. It leaves the clipboard in %1 seconds. Credentials are read from the environment, not copied.</source>
        <translation>نُسخ مع كلمة المرور ويمكن لأي شخص قراءتها. يُمحى من الحافظة بعد %1 ثانية. تُقرأ بيانات الاعتماد من البيئة ولا تُنسخ.</translation>
    </message>
    <message>
        <source>%1 is not ready: nothing can be sent yet.</source>
        <translation>الإجراء %1 غير جاهز: لا يمكن إرسال شيء بعد.</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionSend</name>
    <message>
        <source>&amp;Send</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>Send anyway: %1</source>
        <translation>الإرسال رغم ذلك: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>الاستعلام الآن</translation>
    </message>
    <message>
        <source>You canceled it.</source>
        <translation>ألغيته أنت.</translation>
    </message>
    <message>
        <source>%1 That was at %2; nothing was sent since.</source>
        <translation>%1 كان ذلك في %2؛ ولم يُرسل شيء منذئذ.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>لم يُرسل شيء. %1</translation>
    </message>
</context>
<context>
    <name>Desk::Journal</name>
    <message>
        <source>The disk is full, so the journal in %1 cannot be written.</source>
        <translation>القرص ممتلئ، لذا تتعذر كتابة السجل في %1.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>تتعذر كتابة السجل %1: لا إذن بذلك أو القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program.</source>
        <translation>السجل %1 يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation>السجل %1 تالف.</translation>
    </message>
    <message>
        <source>The disk refused to write the journal %1; it may be full or broken.</source>
        <translation>رفض القرص كتابة السجل %1؛ قد يكون ممتلئًا أو معطوبًا.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: %2</source>
        <translation>يتعذر استخدام السجل %1: ‏%2</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2</source>
        <translation>تتعذر كتابة السجل %1: ‏%2</translation>
    </message>
    <message>
        <source>%1 It could not be moved away either, so nothing is written.</source>
        <translation>%1 وتعذر أيضًا نقله، لذا لا يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1 It was kept as %2, and a new journal begins.</source>
        <translation>%1 حُفظ باسم %2 ويبدأ سجل جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could be read and were taken over;</source>
        <translation>
            <numerusform>لم يُقرأ أي مدخل؛</numerusform>
            <numerusform>قُرئ مدخل واحد ونُقل؛</numerusform>
            <numerusform>قُرئ مدخلان ونُقلا؛</numerusform>
            <numerusform>قُرئت %n مدخلات ونُقلت؛</numerusform>
            <numerusform>قُرئ %n مدخلاً ونُقلت؛</numerusform>
            <numerusform>قُرئ %n مدخل ونُقلت؛</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not.</source>
        <translation>
            <numerusform>ولم يتعذر شيء.</numerusform>
            <numerusform>وتعذر واحد.</numerusform>
            <numerusform>وتعذر اثنان.</numerusform>
            <numerusform>وتعذر %n.</numerusform>
            <numerusform>وتعذر %n.</numerusform>
            <numerusform>وتعذر %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: no permission.</source>
        <translation>تتعذر قراءة السجل %1: لا إذن بذلك.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program.</source>
        <translation>كُتب السجل بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The journal&apos;s file is damaged or not a journal.</source>
        <translation>ملف السجل تالف أو ليس سجلاً.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>السجل تالف.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>تتعذر الكتابة في مجلد السجل %1: لا إذن بذلك أو القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>The journal is not open yet.</source>
        <translation>لم يُفتح السجل بعد.</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>نُفِّذت</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهولة</translation>
    </message>
    <message>
        <source>took effect</source>
        <translation>سرى مفعولها</translation>
    </message>
    <message>
        <source>no change seen</source>
        <translation>لا تغيير</translation>
    </message>
    <message>
        <source>changed otherwise</source>
        <translation>تغيير آخر</translation>
    </message>
    <message>
        <source>maybe twice</source>
        <translation>ربما مرتين</translation>
    </message>
    <message>
        <source>never known</source>
        <translation>لم تُعرف قط</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: there is a folder of that name in its place.</source>
        <translation>يتعذر فتح السجل %1: في مكانه مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: what is there is no file, but a pipe or a device.</source>
        <translation>يتعذر فتح السجل %1: ما هناك ليس ملفًا بل أنبوب أو جهاز.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be made: there is a file in its place.</source>
        <translation>يتعذر إنشاء مجلد السجل %1: في مكانه ملف.</translation>
    </message>
    <message>
        <source>Another window of this program that was started before writes the journal. This one takes over when that one has ended.</source>
        <translation>نافذة أخرى من هذا البرنامج بدأت قبل هذه تكتب السجل. تتولى هذه النافذة كتابته عندما تنتهي تلك.</translation>
    </message>
</context>
<context>
    <name>Desk::JournalDetails</name>
    <message>
        <source>No answer came.</source>
        <translation>لم يصل رد.</translation>
    </message>
    <message>
        <source>%1 · the body was cut</source>
        <translation>%1 · قُطع المتن</translation>
    </message>
    <message>
        <source>Entry of the journal</source>
        <translation>مدخل السجل</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>ترويسات الرد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>لم يُختر أي مدخل.</translation>
    </message>
    <message>
        <source>Choose one to see its request and its answer.</source>
        <translation>اختر مدخلاً لعرض طلبه ورده.</translation>
    </message>
    <message>
        <source>Body as it left, secrets masked:</source>
        <translation>المتن كما أُرسل، والأسرار مخفية:</translation>
    </message>
    <message>
        <source>The answer is outstanding.</source>
        <translation>لم يصل الرد بعد.</translation>
    </message>
    <message>
        <source>TaskRouter took it.</source>
        <translation>قبلها TaskRouter.</translation>
    </message>
    <message>
        <source>TaskRouter answered that it did nothing.</source>
        <translation>رد TaskRouter بأنه لم يفعل شيئًا.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>لم يخرج شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It may have taken effect, or not. Look at the reservation before you send it again.</source>
        <translation>ربما سرى مفعولها وربما لم يسرِ. انظر إلى الحجز قبل أن ترسلها مجددًا.</translation>
    </message>
    <message>
        <source>No answer came, but the reservation is as it asked for.</source>
        <translation>لم يصل رد، لكن الحجز كما طُلب.</translation>
    </message>
    <message>
        <source>No answer came, and the reservation is as it was. Sending again is your decision.</source>
        <translation>لم يصل رد، والحجز كما كان. قرار الإرسال مجددًا لك.</translation>
    </message>
    <message>
        <source>No answer came, and the reservation changed in another way.</source>
        <translation>لم يصل رد، وتغيّر الحجز على نحو آخر.</translation>
    </message>
    <message>
        <source>It was written to the network more than once. Look at the task before you act again.</source>
        <translation>كُتبت إلى الشبكة أكثر من مرة. انظر إلى المهمة قبل أي إجراء آخر.</translation>
    </message>
    <message>
        <source>The simulator was stopped before the outcome was known.</source>
        <translation>أُوقف المحاكي قبل معرفة النتيجة.</translation>
    </message>
</context>
<context>
    <name>Desk::JournalDock</name>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>That instruction was sent with the profile “%1”. Connect to it to open its reservation.</source>
        <translation>أُرسلت تلك التعليمة بملف التعريف «%1». اتصل به لفتح حجزها.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n entries as HAR</source>
        <translation>
            <numerusform>لا مدخلات لتصديرها بصيغة HAR</numerusform>
            <numerusform>تصدير مدخل واحد بصيغة HAR</numerusform>
            <numerusform>تصدير مدخلين بصيغة HAR</numerusform>
            <numerusform>تصدير %n مدخلات بصيغة HAR</numerusform>
            <numerusform>تصدير %n مدخلاً بصيغة HAR</numerusform>
            <numerusform>تصدير %n مدخل بصيغة HAR</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP Archive (*.har)</source>
        <translation>أرشيف HTTP (*.har)</translation>
    </message>
    <message>
        <source>A bug bundle is made of a connection. Connect first.</source>
        <translation>تُنشأ حزمة الخلل من اتصال. اتصل أولاً.</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone.</source>
        <translation>حُفظ باسم %1، ويمكنك أنت وحدك قراءته.</translation>
    </message>
    <message>
        <source>Export the newest %1 entries as HAR</source>
        <translation>تصدير أحدث %1 من المدخلات بصيغة HAR</translation>
    </message>
    <message>
        <source>That instruction was sent in another run of the training simulator, which is gone. This world has other reservations, even under the same SIDs.</source>
        <translation>أُرسلت تلك التعليمة في تشغيل آخر لمحاكي التدريب لم يعد موجودًا. لهذا العالم حجوزات أخرى، حتى تحت معرّفات SID نفسها.</translation>
    </message>
</context>
<context>
    <name>Desk::JournalFilter</name>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>نُفِّذت</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهولة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>This reservation</source>
        <translation>هذا الحجز</translation>
    </message>
    <message>
        <source>Only instructions to the reservation that is chosen in the window</source>
        <translation>التعليمات الموجهة إلى الحجز المختار في النافذة فقط</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Words of a SID, an instruction, a worker, a status, a code, a request or an answer</source>
        <translation>كلمات من SID أو تعليمة أو موظف أو حالة أو رمز أو طلب أو رد</translation>
    </message>
</context>
<context>
    <name>Desk::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>المزيد ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>&amp;Open the reservation</source>
        <translation>&amp;فتح الحجز</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;نسخ الصف</translation>
    </message>
    <message>
        <source>Copy &amp;SID</source>
        <translation>نسخ &amp;SID</translation>
    </message>
    <message>
        <source>&amp;Export as HAR…</source>
        <translation>&amp;تصدير بصيغة HAR…</translation>
    </message>
    <message>
        <source>&amp;Bug bundle…</source>
        <translation>&amp;حزمة الخلل…</translation>
    </message>
    <message>
        <source>What is &amp;kept…</source>
        <translation>ما &amp;يُحفظ…</translation>
    </message>
    <message>
        <source>&amp;Export %1 entries as HAR…</source>
        <translation>&amp;تصدير %1 من المدخلات بصيغة HAR…</translation>
    </message>
    <message>
        <source>%1, looking…</source>
        <translation>%1، يجري البحث…</translation>
    </message>
    <message>
        <source>To read only: %1</source>
        <translation>للقراءة فقط: %1</translation>
    </message>
    <message>
        <source>The journal is not open yet.</source>
        <translation>لم يُفتح السجل بعد.</translation>
    </message>
    <message>
        <source>It opens with the first connection.</source>
        <translation>يُفتح مع أول اتصال.</translation>
    </message>
    <message>
        <source>The journal cannot be used.</source>
        <translation>يتعذر استخدام السجل.</translation>
    </message>
    <message>
        <source>Mend that and start the program again. On a live account nothing is sent before.</source>
        <translation>عالج ذلك وشغّل البرنامج من جديد. في الحساب الفعلي لا يُرسل شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>لا مدخل مطابق.</translation>
    </message>
    <message>
        <source>Other words, another outcome or all reservations may.</source>
        <translation>جرّب كلمات أخرى أو نتيجة أخرى أو كل الحجوزات.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No instructions yet.</source>
        <translation>لا تعليمات بعد.</translation>
    </message>
    <message>
        <source>Each one is written here before it leaves, and stays with its answer and its outcome.</source>
        <translation>تُدوَّن كل تعليمة هنا قبل إرسالها، وتبقى مع ردها ونتيجتها.</translation>
    </message>
    <message>
        <source>Close the journal</source>
        <translation>إغلاق السجل</translation>
    </message>
</context>
<context>
    <name>Desk::JournalStrip</name>
    <message>
        <source>Show the journal</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
</context>
<context>
    <name>Desk::JournalTable</name>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>Desk::JournalTableModel</name>
    <message>
        <source>%1 → %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>Training · %1</source>
        <translation>تدريب · %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>التعليمة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>%1 by the world&apos;s clock; %2 by this computer&apos;s</source>
        <translation>%1 بساعة هذا العالم؛ %2 بساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Earlier run · %1</source>
        <extracomment>%1 is a time, %2 the title of a scenario.</extracomment>
        <translation>جولة سابقة · %1</translation>
    </message>
    <message>
        <source>Run of %1 · %2</source>
        <translation>جولة %1 · %2</translation>
    </message>
</context>
<context>
    <name>Desk::Json</name>
    <message>
        <source>missing</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>of another type than it should be</source>
        <translation>من نوع غير النوع المتوقع</translation>
    </message>
    <message>
        <source>not a SID of the kind that belongs here</source>
        <translation>ليس معرّف SID من النوع المطلوب هنا</translation>
    </message>
    <message>
        <source>not a date and time</source>
        <translation>ليس تاريخًا ووقتًا</translation>
    </message>
    <message>
        <source>not a whole number that fits</source>
        <translation>ليس عددًا صحيحًا مناسبًا</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>ليس UTF-8 صالحًا</translation>
    </message>
    <message>
        <source>not readable as JSON</source>
        <translation>لا يُقرأ بصيغة JSON</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>الرد فارغ.</translation>
    </message>
    <message>
        <source>The answer is an HTML or XML page, not TaskRouter&apos;s JSON.</source>
        <translation>الرد صفحة HTML أو XML وليس JSON من TaskRouter.</translation>
    </message>
    <message>
        <source>The answer is no JSON, or breaks off.</source>
        <translation>الرد ليس JSON أو مبتور.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>الحقل %1 هو %2.</translation>
    </message>
    <message>
        <source>The answer is JSON, but no object.</source>
        <translation>الرد JSON لكنه ليس كائنًا.</translation>
    </message>
    <message>
        <source>More rows are damaged; they are not listed.</source>
        <translation>صفوف أخرى تالفة؛ وهي غير مسرودة.</translation>
    </message>
    <message>
        <source>Page %1: %2 is %3.</source>
        <translation>الصفحة %1: الحقل %2 هو %3.</translation>
    </message>
    <message>
        <source>one that came before (%1)</source>
        <translation>واحد سبق أن ورد (%1)</translation>
    </message>
    <message>
        <source>a text with an escape that stands for no character</source>
        <translation>نص فيه تتابع إفلات لا يمثل أي حرف</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(غير موجود)</translation>
    </message>
</context>
<context>
    <name>Desk::JsonCompareButton</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>With what it was before</source>
        <translation>بما كان من قبل</translation>
    </message>
    <message>
        <source>With what was last seen, %1</source>
        <translation>بما شوهد آخر مرة، %1</translation>
    </message>
    <message>
        <source>With the clipboard</source>
        <translation>بالحافظة</translation>
    </message>
    <message>
        <source>before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>من الحافظة</translation>
    </message>
</context>
<context>
    <name>Desk::JsonCompareDialog</name>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>كلاهما يقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>The order of members and blanks may differ; values and their kinds do not.</source>
        <translation>قد يختلف ترتيب الأعضاء والمسافات، أما القيم وأنواعها فلا.</translation>
    </message>
    <message>
        <source>They cannot be compared.</source>
        <translation>تتعذر المقارنة بينهما.</translation>
    </message>
    <message>
        <source>%1 is no JSON.</source>
        <translation>ليس JSON: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>لا فروق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%n فروق</numerusform>
            <numerusform>%n فرقًا</numerusform>
            <numerusform>%n فرق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::JsonDifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>Desk::JsonDifferencesTable</name>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
</context>
<context>
    <name>Desk::JsonModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
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
        <translation>JSON كما ورد</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>نسخ JSON</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>%1 is not in this answer.</source>
        <translation>لا يوجد %1 في هذا الرد.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Copy as a jq line</source>
        <translation>نسخ كسطر jq</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>عرض هذا فقط</translation>
    </message>
    <message numerus="yes">
        <source>Last seen %1: %n difference(s)</source>
        <translation>
            <numerusform>شوهد آخر مرة %1: لا فروق</numerusform>
            <numerusform>شوهد آخر مرة %1: فرق واحد</numerusform>
            <numerusform>شوهد آخر مرة %1: فرقان</numerusform>
            <numerusform>شوهد آخر مرة %1: %n فروق</numerusform>
            <numerusform>شوهد آخر مرة %1: %n فرقًا</numerusform>
            <numerusform>شوهد آخر مرة %1: %n فرق</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>Desk::KeptStoriesDialog</name>
    <message>
        <source>Kept stories</source>
        <translation>القصص المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;نسيان</translation>
    </message>
    <message>
        <source>The kept stories cannot be read.</source>
        <translation>تتعذر قراءة القصص المحفوظة.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>No story is kept yet.</source>
        <translation>لا قصص محفوظة بعد.</translation>
    </message>
    <message>
        <source>No kept story fits.</source>
        <translation>لا قصة محفوظة مطابقة.</translation>
    </message>
    <message>
        <source>Each task whose story is looked at is kept from then on.</source>
        <translation>كل مهمة تُعرض قصتها تُحفظ منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Words are found anywhere; attributes by their whole path and value.</source>
        <translation>تُعثر على الكلمات في أي مكان، وعلى السمات بمسارها الكامل وقيمتها.</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>أحدث %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>لا قصص</numerusform>
            <numerusform>قصة واحدة</numerusform>
            <numerusform>قصتان</numerusform>
            <numerusform>%n قصص</numerusform>
            <numerusform>%n قصة</numerusform>
            <numerusform>%n قصة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Training runs too</source>
        <translation>&amp;التدريب أيضًا</translation>
    </message>
    <message>
        <source>Runs of the training simulator are not shown.</source>
        <translation>لا تُعرض جلسات محاكي التدريب.</translation>
    </message>
    <message>
        <source>SID, worker=alice, from=+1555*, customer.id=42, or words</source>
        <translation>SID أو worker=alice‎ أو from=+1555*‎ أو customer.id=42 أو كلمات</translation>
    </message>
    <message>
        <source>Every story that was looked at is kept on this computer, for you alone. Search by the SID of a task, reservation, worker, call or Event; by an attribute, as in attributes.customer.id = 42; by worker=, queue= or workflow= and the beginning of a name; by status= or training=; or by words. Attributes are compared as a whole: a * stands for what follows.</source>
        <translation>تُحفظ كل قصة عُرضت على هذا الحاسوب لك وحدك. ابحث بمعرّف SID لمهمة أو حجز أو موظف أو مكالمة أو حدث، أو بسمة مثل attributes.customer.id = 42، أو بواسطة worker=‎ أو queue=‎ أو workflow=‎ مع بداية اسم، أو بواسطة status=‎ أو training=‎، أو بالكلمات. تُقارن السمات كاملةً: تمثل العلامة * كل ما يليها.</translation>
    </message>
</context>
<context>
    <name>Desk::KeyBindings</name>
    <message>
        <source>The keys that were set are of a newer version of this program. They are kept for it, and the standard keys are used here.</source>
        <translation>المفاتيح المعيَّنة تخص إصدارًا أحدث من هذا البرنامج. تُحفظ له، وتُستخدم هنا المفاتيح القياسية.</translation>
    </message>
    <message>
        <source>The keys that were set cannot be read. The standard keys are used.</source>
        <translation>تتعذر قراءة المفاتيح المعيَّنة. تُستخدم المفاتيح القياسية.</translation>
    </message>
    <message>
        <source>The keys set for %1 cannot be read; it has its standard keys.</source>
        <translation>تتعذر قراءة المفاتيح المعيَّنة للإجراء %1؛ له مفاتيحه القياسية.</translation>
    </message>
</context>
<context>
    <name>Desk::KeyObjection</name>
    <message>
        <source>Give one key, not several one after the other.</source>
        <translation>حدد مفتاحًا واحدًا، لا عدة مفاتيح متتالية.</translation>
    </message>
    <message>
        <source>This is no key.</source>
        <translation>هذا ليس مفتاحًا.</translation>
    </message>
    <message>
        <source>Text fields need %1 for editing.</source>
        <translation>تحتاج حقول النص إلى %1 للتحرير.</translation>
    </message>
    <message>
        <source>The desktop or an input method takes %1.</source>
        <translation>يستخدم سطح المكتب أو أسلوب إدخال المفتاح %1.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving: use it with Ctrl or Alt.</source>
        <translation>المفتاح %1 لازم للكتابة والتنقل: استخدمه مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or presses a button: in each language another one.</source>
        <translation>يفتح Alt مع حرف قائمة أو يضغط زرًا، ويختلف ذلك من لغة إلى أخرى.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Find an action or a key</source>
        <translation>البحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>ت&amp;عيين</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;بلا مفتاح</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>&amp;قياسي</translation>
    </message>
    <message>
        <source>&amp;All standard</source>
        <translation>ال&amp;كل قياسي</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>اضغط المفتاح الجديد</translation>
    </message>
    <message>
        <source>The key that it has without your change</source>
        <translation>مفتاحه دون تغييرك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>الإجراء %1 بلا مفتاح.</translation>
    </message>
    <message>
        <source>%1 has its standard key.</source>
        <translation>للإجراء %1 مفتاحه القياسي.</translation>
    </message>
    <message>
        <source>All actions have their standard keys.</source>
        <translation>لكل الإجراءات مفاتيحها القياسية.</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>مفتاح «%1»</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>&amp;Set anyway</source>
        <translation>ت&amp;عيين رغم ذلك</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which would lose it.</source>
        <translation>المفتاح %1 هو مفتاح «%2» الذي سيفقده.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>المفتاح %1 غير مستخدم.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>المفتاح %1 هو مفتاح «%2».</translation>
    </message>
</context>
<context>
    <name>Desk::KeysModel</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · متغيّر</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>Desk::KeysTable</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>Desk::LastMinutes</name>
    <message>
        <source>Tasks that waited, every 30 s: %1</source>
        <extracomment>For screen readers; %1 is a list of numbers, the newest last.</extracomment>
        <translation>المهام التي انتظرت، كل 30 ث: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In a list of numbers: one that nobody knows.</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks waited</source>
        <extracomment>A time, and a number of tasks: &quot;14:02:30: 3 tasks waited&quot;.</extracomment>
        <translation>
            <numerusform>لم تنتظر أي مهمة</numerusform>
            <numerusform>انتظرت مهمة واحدة</numerusform>
            <numerusform>انتظرت مهمتان</numerusform>
            <numerusform>انتظرت %n مهام</numerusform>
            <numerusform>انتظرت %n مهمة</numerusform>
            <numerusform>انتظرت %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody looked, so it is not known</source>
        <translation>لم ينظر أحد، لذا لا يُعرف ذلك</translation>
    </message>
</context>
<context>
    <name>Desk::Legality</name>
    <message>
        <source>The status of the reservation is not known yet.</source>
        <translation>لم تُعرف حالة الحجز بعد.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; is unknown to this program; nothing is sent.</source>
        <translation>لا يعرف هذا البرنامج الحالة «%1»؛ لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>&quot; or &quot;</source>
        <translation>&quot; أو &quot;</translation>
    </message>
    <message>
        <source>%1 needs %2 among the attributes of the task, which are not known here (%3).</source>
        <translation>يتطلب الإجراء %1 وجود %2 في سمات المهمة، وهي غير معروفة هنا (%3).</translation>
    </message>
    <message>
        <source>%1 needs %2 among the attributes of the task (%3).</source>
        <translation>يتطلب الإجراء %1 وجود %2 في سمات المهمة (%3).</translation>
    </message>
    <message>
        <source>The worker has no contact_uri, so the form must say whom to ring (%1).</source>
        <translation>ليس للموظف contact_uri، لذا يجب أن يحدد النموذج من يُتصل به (%1).</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Ringing %2: until somebody answers, TaskRouter takes nothing else for this reservation (%1).</source>
        <translation>يرن الهاتف لدى %2: حتى يرد أحد لا يقبل TaskRouter أي شيء آخر لهذا الحجز (%1).</translation>
    </message>
    <message>
        <source>%1 joins a conference, and no instruction or attribute tells of one: after a plain accept there is none, and TaskRouter refuses this.</source>
        <translation>ينضم الإجراء %1 إلى مؤتمر، ولا تعليمة أو سمة تذكر مؤتمرًا: بعد القبول المجرد لا يوجد مؤتمر، ويرفض TaskRouter ذلك.</translation>
    </message>
    <message>
        <source>The status of the task is not known yet.</source>
        <translation>لم تُعرف حالة المهمة بعد.</translation>
    </message>
</context>
<context>
    <name>Desk::LineEditor</name>
    <message>
        <source>Empty, and sent so</source>
        <translation>فارغ ويُرسل هكذا</translation>
    </message>
</context>
<context>
    <name>Desk::ListNotice</name>
    <message>
        <source>1 row has an unusual date</source>
        <translation>في صف واحد تاريخ غير معتاد</translation>
    </message>
    <message>
        <source>%1 rows have an unusual date</source>
        <translation>في %1 من الصفوف تاريخ غير معتاد</translation>
    </message>
    <message>
        <source>1 row has an unusual status</source>
        <translation>في صف واحد حالة غير معتادة</translation>
    </message>
    <message>
        <source>%1 rows have an unusual status</source>
        <translation>في %1 من الصفوف حالة غير معتادة</translation>
    </message>
    <message>
        <source>1 row has an unusual SID</source>
        <translation>في صف واحد معرّف SID غير معتاد</translation>
    </message>
    <message>
        <source>%1 rows have an unusual SID</source>
        <translation>في %1 من الصفوف معرّف SID غير معتاد</translation>
    </message>
    <message>
        <source>1 row has an unusual text</source>
        <translation>في صف واحد نص غير معتاد</translation>
    </message>
    <message>
        <source>%1 rows have an unusual text</source>
        <translation>في %1 من الصفوف نص غير معتاد</translation>
    </message>
    <message>
        <source>1 row has an unusual value</source>
        <translation>في صف واحد قيمة غير معتادة</translation>
    </message>
    <message>
        <source>%1 rows have an unusual value</source>
        <translation>في %1 من الصفوف قيمة غير معتادة</translation>
    </message>
    <message>
        <source>1 row does not fit the filter: the server did not apply it</source>
        <translation>صف واحد لا يطابق المرشّح: لم يطبّقه الخادم</translation>
    </message>
    <message>
        <source>%1 rows do not fit the filter: the server did not apply it</source>
        <translation>%1 من الصفوف لا تطابق المرشّح: لم يطبّقه الخادم</translation>
    </message>
    <message>
        <source>1 row has no SID of its own and cannot be shown</source>
        <translation>صف واحد بلا معرّف SID خاص به ولا يمكن عرضه</translation>
    </message>
    <message>
        <source>%1 rows have no SID of their own and cannot be shown</source>
        <translation>%1 من الصفوف بلا معرّف SID خاص بها ولا يمكن عرضها</translation>
    </message>
</context>
<context>
    <name>Desk::ListSearch</name>
    <message>
        <source>Find a task</source>
        <translation>البحث عن مهمة</translation>
    </message>
</context>
<context>
    <name>Desk::MainActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Connect to an account…</source>
        <translation>ات&amp;صال بحساب…</translation>
    </message>
    <message>
        <source>&amp;Training simulator</source>
        <translation>محاكي ال&amp;تدريب</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>إلغاء ال&amp;قفل…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>الت&amp;الي</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Copy &amp;SID</source>
        <translation>نسخ &amp;SID</translation>
    </message>
    <message>
        <source>Copy &amp;cell</source>
        <translation>نسخ ال&amp;خلية</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>نسخ ال&amp;صف</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Allow sending what would be &amp;refused</source>
        <translation>السماح بإرسال ما سي&amp;رفض</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>&amp;About Reservation Desk</source>
        <translation>&amp;حول Reservation Desk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Reservation</source>
        <translation>ال&amp;حجز</translation>
    </message>
    <message>
        <source>&amp;Instruction</source>
        <translation>ال&amp;تعليمة</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Bug bundle…</source>
        <translation>&amp;حزمة الخلل…</translation>
    </message>
    <message>
        <source>Next &amp;offer</source>
        <translation>ال&amp;عرض التالي</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>لم يُختر أي حجز.</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>لا صفوف للتصدير.</translation>
    </message>
    <message>
        <source>About Reservation Desk</source>
        <translation>حول Reservation Desk</translation>
    </message>
    <message>
        <source>Reservation Desk %1</source>
        <translation>Reservation Desk %1</translation>
    </message>
    <message>
        <source>A desk for TaskRouter&apos;s reservations: list, look, act, rehearse.</source>
        <translation>مكتب لحجوزات TaskRouter: سرد وعرض وإجراء وتجربة.</translation>
    </message>
    <message>
        <source>&amp;Save workspace…</source>
        <translation>&amp;حفظ مساحة العمل…</translation>
    </message>
    <message>
        <source>&amp;Check workspace…</source>
        <translation>ف&amp;حص مساحة العمل…</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;ماذا لو…</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>الا&amp;نتقال إلى أي شيء…</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>الشريط</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Act on all marked…</source>
        <translation>إ&amp;جراء على كل المحدد…</translation>
    </message>
    <message>
        <source>Mark several reservations first, with Ctrl or Shift.</source>
        <translation>حدد أولاً عدة حجوزات باستخدام Ctrl أو Shift.</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;دليل المستخدم</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Check against a newer &amp;description…</source>
        <translation>المقارنة ب&amp;وصف أحدث…</translation>
    </message>
    <message>
        <source>Open a description</source>
        <translation>فتح وصف</translation>
    </message>
    <message>
        <source>OpenAPI descriptions (*.json);;All files (*)</source>
        <translation>أوصاف OpenAPI ‏(*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The list of accounts is put away while others watch.</source>
        <translation>قائمة الحسابات محجوبة ما دام الآخرون يشاهدون.</translation>
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
        <translation>[خيارات]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستعمال: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>المعاملات:</translation>
    </message>
    <message>
        <source>Print this help, and end.</source>
        <translation>اطبع هذه المساعدة ثم انتهِ.</translation>
    </message>
    <message>
        <source>Print the version, and end.</source>
        <translation>اطبع الإصدار ثم انتهِ.</translation>
    </message>
</context>
<context>
    <name>Desk::MeDialog</name>
    <message>
        <source>Who I am</source>
        <translation>من أنا</translation>
    </message>
    <message>
        <source>For {me.worker_sid} and {me.contact_uri} in presets.</source>
        <translation>من أجل {me.worker_sid} و {me.contact_uri} في القوالب.</translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation>ال&amp;موظف</translation>
    </message>
    <message>
        <source>&amp;Called at</source>
        <translation>يُت&amp;صل به على</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>Desk::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsModel</name>
    <message>
        <source>Sent, not done: %1</source>
        <translation>أُرسل ولم يُنفَّذ: %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Not answered with data: %1</source>
        <translation>رد بلا بيانات: %1</translation>
    </message>
    <message>
        <source>Tasks changed</source>
        <translation>تغيّرت مهام</translation>
    </message>
    <message>
        <source>Reservations changed</source>
        <translation>تغيّرت حجوزات</translation>
    </message>
    <message>
        <source>Workers changed</source>
        <translation>تغيّر موظفون</translation>
    </message>
    <message>
        <source>New Events</source>
        <translation>أحداث جديدة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsTable</name>
    <message>
        <source>Moments of the recording</source>
        <translation>لحظات التسجيل</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsView</name>
    <message>
        <source>Moments to go back to</source>
        <translation>لحظات يمكن العودة إليها</translation>
    </message>
    <message>
        <source>The world as a file</source>
        <translation>العالم في ملف</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Name of the moment</source>
        <translation>اسم اللحظة</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>اسم، إن شئت</translation>
    </message>
    <message>
        <source>Keep this moment</source>
        <translation>حفظ هذه اللحظة</translation>
    </message>
    <message>
        <source>Keep the world as it is now, to go back to it</source>
        <translation>حفظ العالم كما هو الآن للعودة إليه</translation>
    </message>
    <message>
        <source>Go back there</source>
        <translation>العودة إليها</translation>
    </message>
    <message>
        <source>The world becomes as it was then; what is there now is kept</source>
        <translation>يعود العالم كما كان آنذاك، ويُحفظ ما هو موجود الآن</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep this moment no longer</source>
        <translation>عدم حفظ هذه اللحظة بعد الآن</translation>
    </message>
    <message>
        <source>Save world…</source>
        <translation>حفظ العالم…</translation>
    </message>
    <message>
        <source>Save the world as it is now, to go on with it another day</source>
        <translation>حفظ العالم كما هو الآن لمتابعته في يوم آخر</translation>
    </message>
    <message>
        <source>Save world</source>
        <translation>حفظ العالم</translation>
    </message>
    <message>
        <source>world</source>
        <translation>عالم</translation>
    </message>
    <message>
        <source>Open world…</source>
        <translation>فتح عالم…</translation>
    </message>
    <message>
        <source>Go on where a world was saved</source>
        <translation>المتابعة من حيث حُفظ عالم</translation>
    </message>
    <message>
        <source>Open world</source>
        <translation>فتح عالم</translation>
    </message>
    <message>
        <source>Write scenario…</source>
        <translation>كتابة سيناريو…</translation>
    </message>
    <message>
        <source>Write a scenario that begins like the world now, to go on with by hand: it appears in the list above</source>
        <translation>كتابة سيناريو يبدأ كالعالم الآن لمتابعته يدويًا: يظهر في القائمة أعلاه</translation>
    </message>
    <message>
        <source>Write scenario</source>
        <translation>كتابة سيناريو</translation>
    </message>
    <message>
        <source>my-scenario</source>
        <translation>سيناريو-خاص-بي</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1، لي</translation>
    </message>
    <message>
        <source>Worlds and scenarios (*.json)</source>
        <translation>العوالم والسيناريوهات (*.json)</translation>
    </message>
    <message>
        <source>What was left</source>
        <translation>ما تُرك</translation>
    </message>
    <message>
        <source>Moment %1</source>
        <translation>اللحظة %1</translation>
    </message>
    <message>
        <source>None yet. Where you go back, begin again or open a world, what you leave is kept here, until another scenario is started.</source>
        <translation>لا شيء بعد. عندما تعود إلى لحظة أو تبدأ من جديد أو تفتح عالمًا، يُحفظ هنا ما تتركه، إلى أن يبدأ سيناريو آخر.</translation>
    </message>
</context>
<context>
    <name>Desk::Navigator</name>
    <message>
        <source>A reservation is found by its task or its worker. Give the WT… or the WK… as well.</source>
        <translation>يُعثر على الحجز عن طريق مهمته أو موظفه. اذكر أيضًا WT… أو WK….</translation>
    </message>
    <message>
        <source>%1 is not looked for any more.</source>
        <translation>لم يعد يُبحث عن %1.</translation>
    </message>
    <message>
        <source>The reservation %1 is not among those that TaskRouter was asked for. Show all to see whether it is there.</source>
        <translation>ليس الحجز %1 بين ما طُلب من TaskRouter. اعرض الكل لترى هل هو موجود.</translation>
    </message>
    <message>
        <source>This worker has no reservation %1.</source>
        <translation>ليس لهذا الموظف حجز %1.</translation>
    </message>
    <message>
        <source>This task has no reservation %1.</source>
        <translation>ليس لهذه المهمة حجز %1.</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>المنتظرة الآن</translation>
    </message>
</context>
<context>
    <name>Desk::NextOffer</name>
    <message>
        <source>%1 is most likely asked again at once: nobody else is free, or nobody goes before.</source>
        <translation>سيُعرض على %1 من جديد فورًا على الأرجح: لا أحد غيره متاح، أو لا أحد يتقدّم عليه.</translation>
    </message>
    <message>
        <source>Once it is turned down, %1 is most likely asked next, in %2.</source>
        <translation>بعد الرفض سيُعرض على الأرجح على %1 تاليًا، في %2.</translation>
    </message>
    <message>
        <source>If it runs out, %1 is most likely asked next, in %2.</source>
        <translation>إذا انتهت مهلته فسيُعرض على الأرجح على %1 تاليًا، في %2.</translation>
    </message>
    <message>
        <source>Once it is turned down, it most likely waits in %1: nobody else is free there.</source>
        <translation>بعد الرفض ستنتظر المهمة على الأرجح في %1: لا أحد آخر متاح هناك.</translation>
    </message>
    <message>
        <source>If it runs out, it most likely waits in %1: nobody else is free there.</source>
        <translation>إذا انتهت المهلة فستنتظر المهمة على الأرجح في %1: لا أحد آخر متاح هناك.</translation>
    </message>
    <message>
        <source>Once it is turned down, the workflow most likely cancels it: it has no step left.</source>
        <translation>بعد الرفض سيلغي سير العمل المهمة على الأرجح: لم تبقَ له خطوة.</translation>
    </message>
    <message>
        <source>If it runs out, the workflow most likely cancels it: it has no step left.</source>
        <translation>إذا انتهت المهلة فسيلغي سير العمل المهمة على الأرجح: لم تبقَ له خطوة.</translation>
    </message>
</context>
<context>
    <name>Desk::OfferListModel</name>
    <message>
        <source>%1, offered to %2</source>
        <translation>%1، معروضة على %2</translation>
    </message>
    <message>
        <source>%1, ringing %2</source>
        <translation>%1، يرن لدى %2</translation>
    </message>
    <message>
        <source>%1, offered to %2, answer by %3</source>
        <translation>%1، معروضة على %2، الرد حتى %3</translation>
    </message>
    <message>
        <source>%1, no longer offered to %2</source>
        <translation>%1، لم تعد معروضة على %2</translation>
    </message>
</context>
<context>
    <name>Desk::OffersPane</name>
    <message>
        <source>Offers</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>The offers could not be read.</source>
        <translation>تعذرت قراءة العروض.</translation>
    </message>
    <message>
        <source>No offer waits for an answer.</source>
        <translation>لا عرض ينتظر ردًا.</translation>
    </message>
    <message>
        <source>Looking for offers…</source>
        <translation>يجري البحث عن العروض…</translation>
    </message>
    <message>
        <source>%1, read %2 ago</source>
        <translation>%1، قُرئت قبل %2</translation>
    </message>
    <message>
        <source>Whether an offer waits cannot be told.</source>
        <translation>لا يمكن معرفة هل من عرض ينتظر.</translation>
    </message>
    <message>
        <source>Some tasks or reservations have a status that nobody knows.</source>
        <translation>لبعض المهام أو الحجوزات حالة غير معروفة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>نسخ SID</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy worker</source>
        <translation>نسخ الموظف</translation>
    </message>
</context>
<context>
    <name>Desk::Opener</name>
    <message>
        <source>There is no SID in this text.</source>
        <translation>لا يوجد معرّف SID في هذا النص.</translation>
    </message>
    <message>
        <source>%1 cannot be opened here: give a task (WT…), a worker (WK…) or a workspace (WS…).</source>
        <translation>لا يمكن فتح %1 هنا: اذكر مهمة (WT…) أو موظفًا (WK…) أو مساحة عمل (WS…).</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>مساحة العمل %1</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>المهمة %1</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>الموظف %1</translation>
    </message>
    <message>
        <source>reservation %1</source>
        <translation>الحجز %1</translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <translation>يفتح %1.</translation>
    </message>
    <message>
        <source>The link is of another host, %1.</source>
        <translation>الرابط لمضيف آخر، %1.</translation>
    </message>
    <message>
        <source>A link to another host</source>
        <translation>رابط إلى مضيف آخر</translation>
    </message>
    <message>
        <source>This link points to %1, not to %2.</source>
        <translation>يشير هذا الرابط إلى %1 وليس إلى %2.</translation>
    </message>
    <message>
        <source>Nothing is ever sent to %1. Only the SIDs in the link would be looked up at %2, with your credentials.</source>
        <translation>لا يُرسل شيء إلى %1 أبدًا. يُستعلم فقط عن معرّفات SID الواردة في الرابط لدى %2 ببيانات اعتمادك.</translation>
    </message>
    <message>
        <source>Look up the SIDs</source>
        <translation>الاستعلام عن معرّفات SID</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;A SID, a link, or any text with SIDs in it</source>
        <translation>&amp;معرّف SID أو رابط أو أي نص فيه معرّفات SID</translation>
    </message>
    <message>
        <source>Chooses reservation %1 where it is one of those that are shown.</source>
        <translation>يختار الحجز %1 إذا كان بين الحجوزات المعروضة.</translation>
    </message>
    <message>
        <source>Type or paste what is to be opened.</source>
        <translation>اكتب أو الصق ما تريد فتحه.</translation>
    </message>
</context>
<context>
    <name>Desk::OpeningStatus</name>
    <message>
        <source>Not connected.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>“Stop loading” ends it.</source>
        <translation>ينهيه «إيقاف التحميل».</translation>
    </message>
    <message>
        <source>Choose a task at the left, or open another SID or link.</source>
        <translation>اختر مهمة في الجانب الأيمن، أو افتح معرّف SID أو رابطًا آخر.</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>لا مهمة مفتوحة.</translation>
    </message>
    <message>
        <source>Choose one at the left, or open a SID or a link.</source>
        <translation>اختر مهمة في الجانب الأيمن، أو افتح معرّف SID أو رابطًا.</translation>
    </message>
    <message>
        <source>Choose a task, or open another SID or link.</source>
        <translation>اختر مهمة، أو افتح معرّف SID أو رابطًا آخر.</translation>
    </message>
    <message>
        <source>Open another SID or link.</source>
        <translation>افتح معرّف SID أو رابطًا آخر.</translation>
    </message>
    <message>
        <source>Choose one, or open a SID or a link.</source>
        <translation>اختر واحدة، أو افتح معرّف SID أو رابطًا.</translation>
    </message>
    <message>
        <source>Open a SID or a link.</source>
        <translation>افتح معرّف SID أو رابطًا.</translation>
    </message>
</context>
<context>
    <name>Desk::Outbox</name>
    <message>
        <source>The program ended before an answer came.</source>
        <translation>انتهى البرنامج قبل وصول رد.</translation>
    </message>
    <message>
        <source>The instruction %1 to %2 was written to the network %3 times; it may have been carried out more than once.</source>
        <translation>كُتبت التعليمة %1 الموجهة إلى %2 على الشبكة %3 مرة؛ ربما نُفِّذت أكثر من مرة.</translation>
    </message>
    <message>
        <source>Another program holds the journal at the moment. What cannot be written down is not sent; try again.</source>
        <translation>برنامج آخر يستخدم السجل حاليًا. ما لا يمكن تدوينه لا يُرسل؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>This connection was left.</source>
        <translation>تُرك هذا الاتصال.</translation>
    </message>
    <message>
        <source>It was written more than once.</source>
        <translation>كُتبت أكثر من مرة.</translation>
    </message>
    <message>
        <source>The answer does not say what the status is now.</source>
        <translation>لا يبيّن الرد الحالة الآن.</translation>
    </message>
    <message>
        <source>An instruction that was sent there before is still on its way or unknown.</source>
        <translation>تعليمة أُرسلت إليه سابقًا لا تزال في الطريق أو مجهولة.</translation>
    </message>
    <message>
        <source>What became of an earlier instruction that was sent there is not known; it is being looked up now.</source>
        <translation>لا يُعرف مصير تعليمة سابقة أُرسلت إليه؛ يُستعلم عنها الآن.</translation>
    </message>
    <message>
        <source>What became of the last instruction that was sent there is not known yet; it is being looked up.</source>
        <translation>لم يُعرف بعد مصير آخر تعليمة أُرسلت إليه؛ يُستعلم عنها.</translation>
    </message>
    <message>
        <source>The last instruction that was sent there is still on its way.</source>
        <translation>آخر تعليمة أُرسلت إليه لا تزال في الطريق.</translation>
    </message>
    <message>
        <source>%1 has “%2”, which stands for what others are not to see, and would be sent as it is. It can be sent when they look no more.</source>
        <translation>يحتوي %1 على «%2»، وهو بديل عما لا ينبغي أن يراه الآخرون، وكان سيُرسل كما هو. يمكن إرساله عندما لا يشاهد أحد.</translation>
    </message>
</context>
<context>
    <name>Desk::OutboxRecord</name>
    <message>
        <source>%1 What cannot be written down is not sent.</source>
        <translation>%1 ما لا يمكن تدوينه لا يُرسل.</translation>
    </message>
    <message>
        <source>An answer could not be written to the journal; at the next start its instruction is looked up again.</source>
        <translation>تعذرت كتابة رد في السجل؛ عند التشغيل التالي يُستعلم عن تعليمته مجددًا.</translation>
    </message>
    <message>
        <source>When it had been written down, it was no longer allowed.</source>
        <translation>عند اكتمال تدوينها لم تعد مسموحًا بها.</translation>
    </message>
</context>
<context>
    <name>Desk::OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the reservation</source>
        <translation>فتح الحجز</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>دُوِّنت</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>رُد عليها</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>استُعلم عنها</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>المدخل %1</translation>
    </message>
    <message>
        <source>Show entry %1, which this one repeats</source>
        <translation>عرض المدخل %1 الذي يكرره هذا</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>يكرر</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Training · %1</source>
        <translation>تدريب · %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>حُدِّث %1</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>%1 by this computer&apos;s clock</source>
        <translation>%1 بساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>World&apos;s clock</source>
        <translation>ساعة العالم</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>فتح المهمة</translation>
    </message>
    <message>
        <source>Open the worker</source>
        <translation>فتح الموظف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>Desk::PageLinkPolicy</name>
    <message>
        <source>it is no valid URL</source>
        <translation>ليس عنوان URL صالحًا</translation>
    </message>
    <message>
        <source>it is not an absolute URL</source>
        <translation>ليس عنوان URL مطلقًا</translation>
    </message>
    <message>
        <source>it carries a user name</source>
        <translation>فيه اسم مستخدم</translation>
    </message>
    <message>
        <source>it leads away from %1</source>
        <translation>يقود إلى خارج %1</translation>
    </message>
    <message>
        <source>its path is not that of the list</source>
        <translation>مساره ليس مسار القائمة</translation>
    </message>
    <message>
        <source>it has a fragment</source>
        <translation>فيه جزء بعد #</translation>
    </message>
    <message>
        <source>more than %1 pages</source>
        <translation>أكثر من %1 صفحة</translation>
    </message>
    <message>
        <source>The next page was not asked for: %1 (%2).</source>
        <translation>لم تُطلب الصفحة التالية: %1 (%2).</translation>
    </message>
    <message>
        <source>that page was read already</source>
        <translation>تلك الصفحة قُرئت بالفعل</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteActs</name>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>why does the task wait, reason</source>
        <translation>لماذا تنتظر المهمة، السبب</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>story of the task</source>
        <translation>قصة المهمة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>history of the task</source>
        <translation>تاريخ المهمة</translation>
    </message>
    <message>
        <source>task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>إعادة…</translation>
    </message>
    <message>
        <source>put a worker back, available</source>
        <translation>إعادة موظف، متاح</translation>
    </message>
    <message>
        <source>available already</source>
        <translation>متاح بالفعل</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>Move to %1…</source>
        <translation>النقل إلى %1…</translation>
    </message>
    <message>
        <source>worker, activity</source>
        <translation>موظف، نشاط</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>هناك بالفعل</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteDialog</name>
    <message>
        <source>Go to anything</source>
        <translation>الانتقال إلى أي شيء</translation>
    </message>
    <message>
        <source>Go to a SID, a name, a command…</source>
        <translation>الانتقال إلى SID أو اسم أو أمر…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>المطابق</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Return does it · Esc goes back</source>
        <translation>Enter للتنفيذ · Esc للرجوع</translation>
    </message>
    <message numerus="yes">
        <source>Return goes there · Tab shows what else can be done · %n fit(s)</source>
        <translation>
            <numerusform>Enter للانتقال · Tab للإجراءات الأخرى · لا مطابقات</numerusform>
            <numerusform>Enter للانتقال · Tab للإجراءات الأخرى · مطابقة واحدة</numerusform>
            <numerusform>Enter للانتقال · Tab للإجراءات الأخرى · مطابقتان</numerusform>
            <numerusform>Enter للانتقال · Tab للإجراءات الأخرى · %n مطابقات</numerusform>
            <numerusform>Enter للانتقال · Tab للإجراءات الأخرى · %n مطابقة</numerusform>
            <numerusform>Enter للانتقال · Tab للإجراءات الأخرى · %n مطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what you mean, or choose it with the arrow keys</source>
        <translation>اكتب ما تقصده، أو اختره بمفاتيح الأسهم</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteModel</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>قوائم الانتظار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteSources</name>
    <message>
        <source>not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>Copy the SID</source>
        <translation>نسخ SID</translation>
    </message>
    <message>
        <source>Copy the worker&apos;s SID</source>
        <translation>نسخ SID الموظف</translation>
    </message>
    <message>
        <source>Copy the worker&apos;s name</source>
        <translation>نسخ اسم الموظف</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy the attributes</source>
        <translation>نسخ السمات</translation>
    </message>
    <message>
        <source>%1, read %2 ago</source>
        <translation>%1، قُرئت قبل %2</translation>
    </message>
    <message>
        <source>shows its tasks</source>
        <translation>يعرض مهامها</translation>
    </message>
    <message>
        <source>Copy the expression</source>
        <translation>نسخ التعبير</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>نسخ معرّف الطلب</translation>
    </message>
    <message>
        <source>Copy what TaskRouter answered</source>
        <translation>نسخ رد TaskRouter</translation>
    </message>
    <message>
        <source>%1 with preset ★ %2</source>
        <translation>%1 بالقالب ★ %2</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path</source>
        <translation>نسخ مسار الملف</translation>
    </message>
</context>
<context>
    <name>Desk::PaneLine</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>Desk::PaneStrip</name>
    <message>
        <source>Part of the window</source>
        <translation>جزء من النافذة</translation>
    </message>
</context>
<context>
    <name>Desk::ParameterField</name>
    <message>
        <source>Clear: do not send it (Alt+Del)</source>
        <translation>مسح: عدم إرساله (Alt+Del)</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>مسح %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not set — %1</source>
        <translation>غير معيَّن — %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>خطأ %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
</context>
<context>
    <name>Desk::PasteView</name>
    <message>
        <source>Fill in the form</source>
        <translation>تعبئة النموذج</translation>
    </message>
    <message>
        <source>Line to read</source>
        <translation>السطر المراد قراءته</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This text is too long for one line of a shell.</source>
        <translation>هذا النص أطول من أن يكون سطرًا واحدًا في الصدفة.</translation>
    </message>
    <message>
        <source>%1, %2 set.</source>
        <translation>%1، عُيِّن %2.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>تُرك: %1.</translation>
    </message>
    <message>
        <source>The line is for another reservation (%1); the form stays with the one that is chosen here.</source>
        <translation>السطر لحجز آخر (%1)؛ يبقى النموذج للحجز المختار هنا.</translation>
    </message>
    <message>
        <source>Paste a curl or twilio-cli line, or a browser&apos;s “Copy as fetch”. It is read, not run.</source>
        <translation>الصق سطر curl أو twilio-cli أو ما ينسخه المتصفح بأمر «Copy as fetch». يُقرأ ولا يُنفَّذ.</translation>
    </message>
    <message>
        <source>Keep the “+” of %1, which the line would send as a blank</source>
        <translation>إبقاء العلامة «+» في %1، التي كان السطر سيرسلها مسافة</translation>
    </message>
    <message>
        <source>The line is for the version %1 (If-Match); what is sent here is for the version that is shown.</source>
        <translation>السطر للنسخة %1 (If-Match)؛ ما يُرسل من هنا هو للنسخة المعروضة.</translation>
    </message>
    <message>
        <source>There is no line yet. Nothing was filled in.</source>
        <translation>لا يوجد سطر بعد. لم يُعبَّأ شيء.</translation>
    </message>
</context>
<context>
    <name>Desk::Pasted</name>
    <message>
        <source>With --get the fields would go into the address; TaskRouter wants them in the body.</source>
        <translation>مع --get تدخل الحقول في العنوان، و TaskRouter يريدها في المتن.</translation>
    </message>
    <message>
        <source>This command of twilio-cli does not update a reservation: %1</source>
        <translation>أمر twilio-cli هذا لا يحدّث حجزًا: %1</translation>
    </message>
    <message>
        <source>%1 (its value is a variable of the shell)</source>
        <translation>%1 (قيمته متغير في الصدفة)</translation>
    </message>
    <message>
        <source>This line sends no fields, so there is nothing to fill in.</source>
        <translation>لا يرسل هذا السطر حقولاً، فلا شيء لتعبئته.</translation>
    </message>
    <message>
        <source>The fields of this line amount to none of the actions.</source>
        <translation>حقول هذا السطر لا تكوّن أيًا من الإجراءات.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>The body is JSON; TaskRouter takes a form, and that is what is sent.</source>
        <translation>المتن JSON، و TaskRouter يقبل نموذجًا، فيُرسل نموذجًا.</translation>
    </message>
    <message>
        <source>This request only reads (%1): it sends no instruction.</source>
        <translation>هذا الطلب للقراءة فقط (%1): لا يرسل تعليمة.</translation>
    </message>
    <message>
        <source>%1=%2 is not one that TaskRouter takes: %1 is %3.</source>
        <translation>لا يقبل TaskRouter ‏%1=%2: قيم %1 هي %3.</translation>
    </message>
    <message>
        <source>Neither a curl line nor a twilio-cli line nor a browser&apos;s fetch(…) was found.</source>
        <translation>لم يُعثر على سطر curl ولا سطر twilio-cli ولا fetch(…) من متصفح.</translation>
    </message>
    <message>
        <source>Typographic quotation marks were taken for plain ones.</source>
        <translation>عُدّت علامات الاقتباس الطباعية علامات عادية.</translation>
    </message>
</context>
<context>
    <name>Desk::PinnedTasks</name>
    <message>
        <source>Pinned tasks</source>
        <translation>المهام المثبتة</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبتة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>نسخ SID</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>Desk::PinnedTasksModel</name>
    <message>
        <source>not in the list any more</source>
        <translation>لم تعد في القائمة</translation>
    </message>
</context>
<context>
    <name>Desk::PlanCheck</name>
    <message>
        <source>This program knows no such action.</source>
        <translation>لا يعرف هذا البرنامج إجراءً كهذا.</translation>
    </message>
    <message>
        <source>It is not said what it is about.</source>
        <translation>لم يُذكر ما يتعلق به.</translation>
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
        <translation>التوقف عند أول &amp;رفض</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>ال&amp;توقف بعد هذه</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A refusal of credentials, and a wish to wait, stop it nevertheless.</source>
        <translation>مع ذلك يتوقف عند رفض بيانات الاعتماد وعند طلب الانتظار.</translation>
    </message>
    <message>
        <source>Fill in first: %1.</source>
        <translation>عبّئ أولاً: %1.</translation>
    </message>
    <message>
        <source>&amp;Go on: send %1</source>
        <translation>&amp;متابعة: إرسال %1</translation>
    </message>
    <message>
        <source>&amp;Start: send %1</source>
        <translation>&amp;بدء: إرسال %1</translation>
    </message>
    <message>
        <source>stops after this one</source>
        <translation>يتوقف بعد هذه</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>&amp;Keep report…</source>
        <translation>&amp;حفظ التقرير…</translation>
    </message>
    <message>
        <source>Keep report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>ملفات نصية (*.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <translation>لم يُكتب التقرير: %1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>كُتب التقرير في %1.</translation>
    </message>
    <message>
        <source>Copy the chosen row&apos;s request as</source>
        <translation>نسخ طلب الصف المختار بصيغة</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>انتهى</translation>
    </message>
</context>
<context>
    <name>Desk::PlanPresets</name>
    <message>
        <source>★ &amp;Preset</source>
        <translation>★ &amp;قالب</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>القوالب</translation>
    </message>
</context>
<context>
    <name>Desk::PlanReport</name>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
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
        <translation>لم يعد موجودًا (404)</translation>
    </message>
    <message>
        <source>moved: somebody changed it meanwhile</source>
        <translation>تغيّر: غيّره شخص آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>The connection ended before an answer came; the journal is looked up later.</source>
        <translation>انتهى الاتصال قبل وصول رد؛ يُستعلم عن السجل لاحقًا.</translation>
    </message>
</context>
<context>
    <name>Desk::PlanTable</name>
    <message>
        <source>What the plan sends</source>
        <translation>ما ترسله الخطة</translation>
    </message>
</context>
<context>
    <name>Desk::PlanTableModel</name>
    <message>
        <source>to be sent</source>
        <translation>سيُرسل</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
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
        <translation>مجهولة: يُستعلم عنها</translation>
    </message>
    <message>
        <source>unknown at first; it did take effect</source>
        <translation>مجهولة أولاً؛ سرى مفعولها</translation>
    </message>
    <message>
        <source>unknown at first; no change is seen</source>
        <translation>مجهولة أولاً؛ لا تغيير ظاهر</translation>
    </message>
    <message>
        <source>unknown at first; something else changed it</source>
        <translation>مجهولة أولاً؛ غيّره شيء آخر</translation>
    </message>
    <message>
        <source>still unknown: it cannot be fetched</source>
        <translation>لا تزال مجهولة: يتعذر الجلب</translation>
    </message>
    <message>
        <source>never known: the simulator was stopped</source>
        <translation>لم تُعرف قط: أُوقف المحاكي</translation>
    </message>
    <message>
        <source>moved: it was %1 and is %2</source>
        <translation>تغيّر: كان %1 وهو الآن %2</translation>
    </message>
    <message>
        <source>moved: version %1 → %2</source>
        <translation>تغيّر: النسخة من %1 إلى %2</translation>
    </message>
    <message>
        <source>moved: it was changed meanwhile</source>
        <translation>تغيّر: جرى تغييره في هذه الأثناء</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent.</source>
        <translation>للقراءة فقط: لا يمكن إرسال شيء.</translation>
    </message>
    <message>
        <source>TaskRouter asked to wait; sending is possible again in %1.</source>
        <translation>طلب TaskRouter الانتظار؛ يمكن الإرسال مجددًا بعد %1.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>تتعذر كتابة السجل.</translation>
    </message>
    <message>
        <source>another instruction to it is on its way</source>
        <translation>تعليمة أخرى إليه في الطريق</translation>
    </message>
    <message>
        <source>what became of an earlier instruction to it is not known</source>
        <translation>لا يُعرف مصير تعليمة سابقة إليه</translation>
    </message>
    <message>
        <source>its state cannot be read</source>
        <translation>تتعذر قراءة حالته</translation>
    </message>
    <message>
        <source>is looked at first</source>
        <translation>يُنظر فيه أولاً</translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation>سيُقبل</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>مشكوك فيه: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>متروك: %1</translation>
    </message>
    <message>
        <source>sent %1 · %2</source>
        <translation>أُرسل %1 · %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>is looked at…</source>
        <translation>يجري النظر فيه…</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>يجري الإرسال…</translation>
    </message>
    <message>
        <source>done%1 · %2 ms</source>
        <translation>تم%1 · %2 م.ث</translation>
    </message>
    <message>
        <source>refused%1</source>
        <translation>رُفض%1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>جرى تخطيه: %1</translation>
    </message>
    <message>
        <source>One after the other, each with its own journal entry. To be sent: %1. Left out: %2.</source>
        <translation>واحدة تلو الأخرى، ولكل منها مدخل في السجل. للإرسال: %1. متروك: %2.</translation>
    </message>
    <message>
        <source>Sent: %1. Skipped: %2. Left out: %3. Still to be sent: %4.</source>
        <translation>أُرسل: %1. جرى تخطيه: %2. متروك: %3. بقي للإرسال: %4.</translation>
    </message>
    <message>
        <source>There is no row left to send.</source>
        <translation>لم يبق صف للإرسال.</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing more is sent.</source>
        <translation>توقف كما أردت. لن يُرسل شيء آخر.</translation>
    </message>
    <message>
        <source>Stopped, because TaskRouter refused the last one. %1</source>
        <translation>توقف لأن TaskRouter رفض الأخيرة. %1</translation>
    </message>
    <message>
        <source>Stopped, because it is not known whether the last one took effect. It is being looked up; nothing is sent again by itself. %1</source>
        <translation>توقف لأنه لا يُعرف هل سرى مفعول الأخيرة. يُستعلم عنها؛ لا يُعاد إرسال شيء تلقائيًا. %1</translation>
    </message>
    <message>
        <source>Stopped: the last one could not be sent. %1</source>
        <translation>توقف: تعذر إرسال الأخيرة. %1</translation>
    </message>
    <message>
        <source>Stopped before the next one, which could not be read. %1</source>
        <translation>توقف قبل التالية التي تعذرت قراءتها. %1</translation>
    </message>
    <message>
        <source>Stopped before the next one. %1</source>
        <translation>توقف قبل التالية. %1</translation>
    </message>
    <message>
        <source>This connection is over. Nothing more is sent.</source>
        <translation>انتهى هذا الاتصال. لن يُرسل شيء آخر.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>تم %1 من %2</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1، جرى تخطي %2</translation>
    </message>
</context>
<context>
    <name>Desk::PreparedInstruction</name>
    <message>
        <source>TaskRouter refused this. %1</source>
        <translation>رفض TaskRouter هذا. %1</translation>
    </message>
    <message>
        <source>The task is not known yet.</source>
        <translation>المهمة غير معروفة بعد.</translation>
    </message>
    <message>
        <source>The worker is not known yet.</source>
        <translation>الموظف غير معروف بعد.</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>لم يُختر أي حجز.</translation>
    </message>
</context>
<context>
    <name>Desk::Preset</name>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>ليس JSON: %1.</translation>
    </message>
    <message>
        <source>It is of a newer version of this program.</source>
        <translation>يخص إصدارًا أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>It is no preset: there is no &quot;format&quot;: 1 in it.</source>
        <translation>ليس قالبًا: لا يوجد فيه &quot;format&quot;: 1‎.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>ليس له اسم.</translation>
    </message>
    <message>
        <source>This program knows no instruction &quot;%1&quot;.</source>
        <translation>لا يعرف هذا البرنامج التعليمة «%1».</translation>
    </message>
</context>
<context>
    <name>Desk::PresetControl</name>
    <message>
        <source>Pre&amp;sets</source>
        <translation>الق&amp;والب</translation>
    </message>
    <message>
        <source>Save form as &amp;preset…</source>
        <translation>حفظ النموذج &amp;قالبًا…</translation>
    </message>
    <message>
        <source>Open the presets&apos; &amp;folder</source>
        <translation>فتح &amp;مجلد القوالب</translation>
    </message>
    <message>
        <source>Who I a&amp;m…</source>
        <translation>من أ&amp;نا…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>لم يُختر أي حجز.</translation>
    </message>
    <message>
        <source>“%1” needs %2, which is not known here; nothing is sent before it is filled in.</source>
        <translation>يحتاج «%1» إلى %2 وهو غير معروف هنا؛ لا يُرسل شيء قبل تعبئته.</translation>
    </message>
    <message>
        <source>Say who you are: Tools, Who I am.</source>
        <translation>حدد من أنت: أدوات، من أنا.</translation>
    </message>
    <message>
        <source>Left out, for this program does not know it: %1.</source>
        <translation>تُرك لأن هذا البرنامج لا يعرفه: %1.</translation>
    </message>
    <message>
        <source>Filled in from “%1”.</source>
        <translation>عُبِّئ من «%1».</translation>
    </message>
    <message>
        <source>Nothing is set in the form that could be saved.</source>
        <translation>لا شيء معيَّن في النموذج يمكن حفظه.</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>الحفظ قالبًا</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>اسم القالب:</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <translation>حُفظ باسم «%1» في %2.</translation>
    </message>
    <message>
        <source>The preset was not saved: %1</source>
        <translation>لم يُحفظ القالب: %1</translation>
    </message>
    <message>
        <source>Forget the &amp;values that were sent</source>
        <translation>نسيان ال&amp;قيم المرسلة</translation>
    </message>
    <message>
        <source>The values that were sent are offered no more.</source>
        <translation>لم تعد القيم المرسلة تُقترح.</translation>
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
        <translation>كبير جدًا.</translation>
    </message>
    <message>
        <source>Only the first %1 files are read.</source>
        <translation>تُقرأ أول %1 من الملفات فقط.</translation>
    </message>
</context>
<context>
    <name>Desk::ProfileForm</name>
    <message>
        <source>What the banner calls it</source>
        <translation>اسمه في الشريط</translation>
    </message>
    <message>
        <source>SK…, or empty for the account&apos;s own token</source>
        <translation>SK…، أو فارغ للرمز المميز للحساب نفسه</translation>
    </message>
    <message>
        <source>WS…, or empty for the first there is</source>
        <translation>WS…، أو فارغ لأول مساحة موجودة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Account SID</source>
        <translation>SID ال&amp;حساب</translation>
    </message>
    <message>
        <source>API key &amp;SID</source>
        <translation>SID م&amp;فتاح API</translation>
    </message>
    <message>
        <source>&amp;Token or secret</source>
        <translation>ال&amp;رمز المميز أو السر</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>مساحة ال&amp;عمل</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>ال&amp;منطقة</translation>
    </message>
    <message>
        <source>&amp;Edge</source>
        <translation>الحا&amp;فة (Edge)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>The account SID begins with AC; the console shows it beside the token.</source>
        <translation>يبدأ معرّف SID للحساب بـ AC؛ تعرضه وحدة التحكم بجانب الرمز المميز.</translation>
    </message>
    <message>
        <source>Region and edge are short names like ie1 and dublin.</source>
        <translation>المنطقة والحافة اسمان قصيران مثل ie1 و dublin.</translation>
    </message>
    <message>
        <source>The token or secret has blanks or other characters that no secret has. Copy it again.</source>
        <translation>في الرمز المميز أو السر مسافات أو أحرف أخرى لا ترد في أي سر. انسخه مجددًا.</translation>
    </message>
    <message>
        <source>The token, or the API key&apos;s secret, is missing.</source>
        <translation>الرمز المميز أو سر مفتاح API غير موجود.</translation>
    </message>
    <message>
        <source>https://…, or empty for the region&apos;s own</source>
        <translation>https://…، أو فارغ لعنوان المنطقة نفسها</translation>
    </message>
    <message>
        <source>A PEM file, or empty for the system&apos;s authorities</source>
        <translation>ملف PEM، أو فارغ لجهات إصدار الشهادات في النظام</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>&amp;عنوان API</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>ملف &amp;CA</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>الحافة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>The edge of the region %1 is not known here. Choose it as well.</source>
        <translation>حافة المنطقة %1 غير معروفة هنا. اخترها أيضًا.</translation>
    </message>
    <message>
        <source>API address: %1</source>
        <translation>عنوان API: ‏%1</translation>
    </message>
    <message>
        <source>CA file: %1 cannot be read.</source>
        <translation>ملف CA: تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>This profile asks for its token or secret each time.</source>
        <translation>يسأل ملف التعريف هذا عن رمزه المميز أو سره كل مرة.</translation>
    </message>
</context>
<context>
    <name>Desk::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be moved away.</source>
        <translation>الملف %1 تالف ويتعذر نقله.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>يحتاج ملف التعريف إلى اسم.</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>برنامج آخر يكتب %1 الآن.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>لا يوجد ملف تعريف «%1».</translation>
    </message>
</context>
<context>
    <name>Desk::ProgramPlace</name>
    <message>
        <source>The program is not where it was: %1 is gone. What is open goes on and nothing is lost, but parts that were not needed yet cannot be loaded. Start it again from where it is now.</source>
        <translation>لم يعد البرنامج في مكانه: %1 غير موجود. يستمر ما هو مفتوح ولا يُفقد شيء، لكن الأجزاء التي لم تُستخدم بعد لا يمكن تحميلها. أعد تشغيله من مكانه الجديد.</translation>
    </message>
    <message>
        <source>%1 cannot be written: settings that are changed now are forgotten when the program ends.</source>
        <translation>تتعذّر الكتابة في %1: الإعدادات التي تُغيَّر الآن تُنسى عند إنهاء البرنامج.</translation>
    </message>
</context>
<context>
    <name>Desk::PropertiesView</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير معيَّن</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1 · %2 ago</source>
        <translation>%1 · قبل %2</translation>
    </message>
</context>
<context>
    <name>Desk::ProxyDialog</name>
    <message>
        <source>Remember it in the system &amp;keyring</source>
        <translation>التذكر في سلسلة &amp;مفاتيح النظام</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>تسجيل الدخول إلى الوكيل</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and TaskRouter and lets through whom it knows. It is told this user and password and nothing of your account.</source>
        <translation>الوكيل %1 بين هذا الحاسوب و TaskRouter ولا يمرر إلا من يعرفه. يُبلَّغ باسم المستخدم وكلمة المرور هذين ولا شيء عن حسابك.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>الم&amp;ستخدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Without a keyring it is asked for once a session.</source>
        <translation>دون سلسلة مفاتيح تُطلب مرة كل جلسة.</translation>
    </message>
</context>
<context>
    <name>Desk::ProxySettings</name>
    <message>
        <source>(not readable)</source>
        <translation>(تتعذر قراءته)</translation>
    </message>
    <message>
        <source>The proxy of https_proxy or all_proxy has no host. It is written as host:port.</source>
        <translation>ليس للوكيل في https_proxy أو all_proxy مضيف. يُكتب بالصيغة host:port.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be used: http and socks5 are spoken to proxies, not %2.</source>
        <translation>يتعذر استخدام الوكيل %1: يُستخدم مع الوكلاء http و socks5، وليس %2.</translation>
    </message>
</context>
<context>
    <name>Desk::ProxySignIn</name>
    <message>
        <source>The proxy did not take this user and password.</source>
        <translation>لم يقبل الوكيل اسم المستخدم وكلمة المرور هذين.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not saved in the keyring; it is kept until the program ends.</source>
        <translation>لم تُحفظ كلمة مرور الوكيل في سلسلة المفاتيح؛ تبقى حتى ينتهي البرنامج.</translation>
    </message>
</context>
<context>
    <name>Desk::ReadingStrip</name>
    <message>
        <source>What has been read</source>
        <translation>ما قُرئ</translation>
    </message>
    <message>
        <source>Reading the workspace; nothing is changed…</source>
        <translation>تجري قراءة مساحة العمل دون تغيير أي شيء…</translation>
    </message>
    <message>
        <source>Reading the workspace; nothing is changed: %1 of %2</source>
        <translation>تجري قراءة مساحة العمل دون تغيير أي شيء: %1 من %2</translation>
    </message>
    <message>
        <source>Waits %1: there is a bound of reads a minute.</source>
        <translation>ينتظر %1: لعدد القراءات في الدقيقة حد.</translation>
    </message>
    <message>
        <source>%1 Tries again in %2.</source>
        <translation>%1 إعادة المحاولة بعد %2.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing is changed.</source>
        <translation>أُوقفت القراءة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>تعذرت قراءة مساحة العمل.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>ال&amp;قراءة مجددًا</translation>
    </message>
    <message>
        <source>The task could not be read.</source>
        <translation>تعذرت قراءة المهمة.</translation>
    </message>
    <message>
        <source>What is shown is what was read at %1.</source>
        <translation>المعروض هو ما قُرئ في %1.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordSessionDialog</name>
    <message>
        <source>Hide phone &amp;numbers</source>
        <translation>إخفاء أ&amp;رقام الهاتف</translation>
    </message>
    <message>
        <source>Hide na&amp;mes of people</source>
        <translation>إخفاء أ&amp;سماء الأشخاص</translation>
    </message>
    <message>
        <source>Record session</source>
        <translation>تسجيل الجلسة</translation>
    </message>
    <message>
        <source>From now on every request of this window and its answer is written into one file, until you stop. Who opens it sees this window as it was, step by step, and needs no network.</source>
        <translation>من الآن فصاعدًا يُكتب كل طلب من هذه النافذة مع رده في ملف واحد حتى توقف التسجيل. ومن يفتحه يرى هذه النافذة كما كانت خطوة خطوة، ولا يحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Secrets are never written. Names and numbers get stand-ins, the same for the same one, before they reach the disk. SIDs and other attributes stay as they are: look at the file before you pass it on.</source>
        <translation>لا تُكتب الأسرار أبدًا. تُستبدل الأسماء والأرقام ببدائل، البديل نفسه للاسم نفسه، قبل وصولها إلى القرص. تبقى معرّفات SID والسمات الأخرى كما هي: انظر إلى الملف قبل تمريره.</translation>
    </message>
    <message>
        <source>&amp;Choose file and record…</source>
        <translation>ا&amp;ختيار ملف والتسجيل…</translation>
    </message>
    <message>
        <source>It is not recorded: %1</source>
        <translation>لا يجري التسجيل: %1</translation>
    </message>
    <message>
        <source>Recording of a session (*.ndjson)</source>
        <translation>تسجيل جلسة (*.ndjson)</translation>
    </message>
</context>
<context>
    <name>Desk::Recording</name>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: ‏%2</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>ليس %1 ملفًا.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>Some requests were not recorded: the disk was too slow.</source>
        <translation>لم تُسجَّل بعض الطلبات: كان القرص بطيئًا جدًا.</translation>
    </message>
    <message>
        <source>It breaks off here; what stands before is shown.</source>
        <translation>ينقطع هنا؛ يُعرض ما قبله.</translation>
    </message>
    <message>
        <source>This cannot be read; it is left out.</source>
        <translation>تتعذر قراءة هذا؛ جرى تركه.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>الملف %1 فارغ.</translation>
    </message>
    <message>
        <source>Nothing was recorded in %1.</source>
        <translation>لم يُسجَّل شيء في %1.</translation>
    </message>
    <message>
        <source>The recording was not ended: the program went before.</source>
        <translation>لم يُنهَ التسجيل: انتهى البرنامج قبله.</translation>
    </message>
    <message>
        <source>%1 was recorded by a newer version of this program, and only that can show it.</source>
        <translation>سُجِّل %1 بإصدار أحدث من هذا البرنامج، وهو وحده يمكنه عرضه.</translation>
    </message>
    <message>
        <source>%1 is no recording of a session.</source>
        <translation>ليس %1 تسجيل جلسة.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordingWords</name>
    <message>
        <source>event callbacks</source>
        <translation>ردود نداء الأحداث</translation>
    </message>
    <message>
        <source>Event Streams</source>
        <translation>Event Streams</translation>
    </message>
    <message>
        <source>list of Events</source>
        <translation>قائمة أحداث</translation>
    </message>
    <message>
        <source>answers of the API</source>
        <translation>ردود API</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>bug bundle</source>
        <translation>حزمة خلل</translation>
    </message>
    <message>
        <source>saved workspace</source>
        <translation>مساحة عمل محفوظة</translation>
    </message>
    <message>
        <source>recording of a session</source>
        <translation>تسجيل جلسة</translation>
    </message>
</context>
<context>
    <name>Desk::RedactionDialog</name>
    <message>
        <source>What is hidden</source>
        <translation>ما هو مخفي</translation>
    </message>
    <message>
        <source>Hide phone &amp;numbers</source>
        <translation>إخفاء أ&amp;رقام الهاتف</translation>
    </message>
    <message>
        <source>Hide na&amp;mes of people</source>
        <translation>إخفاء أ&amp;سماء الأشخاص</translation>
    </message>
    <message>
        <source>This is all that will be saved. Secrets are never in it; look at the rest before it leaves.</source>
        <translation>هذا كل ما سيُحفظ. لا أسرار فيه أبدًا؛ انظر إلى الباقي قبل خروجه.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>يُعرض هكذا</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Hidden · %1</source>
        <translation>مخفي · %1</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>What will be saved is shown here as soon as it is read.</source>
        <translation>ما سيُحفظ يُعرض هنا متى قُرئ.</translation>
    </message>
</context>
<context>
    <name>Desk::Redactor</name>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Password in an address</source>
        <translation>كلمة مرور في عنوان</translation>
    </message>
    <message>
        <source>Secret field</source>
        <translation>حقل سري</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Attribute value</source>
        <translation>قيمة سمة</translation>
    </message>
</context>
<context>
    <name>Desk::ReplayControls</name>
    <message>
        <source>Step &amp;back</source>
        <translation>خطوة إلى ال&amp;خلف</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>خطوة إلى الأ&amp;مام</translation>
    </message>
    <message>
        <source>&amp;Moments…</source>
        <translation>ال&amp;لحظات…</translation>
    </message>
    <message>
        <source>Moments of the recording</source>
        <translation>لحظات التسجيل</translation>
    </message>
</context>
<context>
    <name>Desk::RequestView</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Request as it will be sent</source>
        <translation>الطلب كما سيُرسل</translation>
    </message>
    <message>
        <source>REQUEST</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>REQUEST ›</source>
        <translation>الطلب ›</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>TaskRouter would refuse: %1</source>
        <translation>سيرفض TaskRouter: ‏%1</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationTableModel</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>عُرض</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>الرد خلال</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدِّث</translation>
    </message>
    <message>
        <source>%1, does not fit the filter</source>
        <translation>%1، لا يطابق المرشّح</translation>
    </message>
    <message>
        <source>Does not fit the filter</source>
        <translation>لا يطابق المرشّح</translation>
    </message>
    <message>
        <source>%1 · ringing %2</source>
        <translation>%1 · يرن %2</translation>
    </message>
    <message>
        <source>%1 · ringing %2 %3</source>
        <translation>%1 · يرن لدى %2 ‏%3</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationsPane</name>
    <message>
        <source>Reservations</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Words of the status, the worker or the SID</source>
        <translation>كلمات من الحالة أو الموظف أو SID</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>نسخ الخلية</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>نسخ الصف</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>نسخ SID</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Export reservations</source>
        <translation>تصدير الحجوزات</translation>
    </message>
    <message>
        <source>With all that are marked</source>
        <translation>على كل المحدد</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationsState</name>
    <message>
        <source>No reservation has these words.</source>
        <translation>لا حجز يحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>The filter looks at status, worker and SID.</source>
        <translation>ينظر المرشّح في الحالة والموظف و SID.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No reservation can be shown.</source>
        <translation>لا حجز يمكن عرضه.</translation>
    </message>
    <message>
        <source>The server answered with rows that have no SID of their own.</source>
        <translation>رد الخادم بصفوف بلا معرّف SID خاص بها.</translation>
    </message>
    <message>
        <source>The task has no such reservation.</source>
        <translation>ليس للمهمة حجز كهذا.</translation>
    </message>
    <message>
        <source>TaskRouter was asked with a filter.</source>
        <translation>سُئل TaskRouter بمرشّح.</translation>
    </message>
    <message>
        <source>No reservations yet.</source>
        <translation>لا حجوزات بعد.</translation>
    </message>
    <message>
        <source>The task has not been offered to anyone. New offers appear here by themselves.</source>
        <translation>لم تُعرض المهمة على أحد. تظهر العروض الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Reservations are still to come.</source>
        <translation>لم تصل الحجوزات بعد.</translation>
    </message>
    <message>
        <source>Loading reservations…</source>
        <translation>يجري تحميل الحجوزات…</translation>
    </message>
    <message>
        <source>The task was canceled before it was offered to anyone.</source>
        <translation>أُلغيت المهمة قبل عرضها على أحد.</translation>
    </message>
    <message>
        <source>No offers come any more. Why? says what ended it.</source>
        <translation>لن تأتي عروض أخرى. يبيّن «لماذا؟» ما أنهاها.</translation>
    </message>
    <message>
        <source>The task is completed, and it has no reservations.</source>
        <translation>المهمة مكتملة وليس لها حجوزات.</translation>
    </message>
    <message>
        <source>No offers come any more.</source>
        <translation>لن تأتي عروض أخرى.</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationsTable</name>
    <message>
        <source>Reservations</source>
        <translation>الحجوزات</translation>
    </message>
</context>
<context>
    <name>Desk::RetentionDialog</name>
    <message>
        <source>What the journal keeps</source>
        <translation>ما يحفظه السجل</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Not longer than</source>
        <translation>لمدة لا تتجاوز</translation>
    </message>
    <message>
        <source>Not more than</source>
        <translation>بحجم لا يتجاوز</translation>
    </message>
    <message>
        <source>The oldest go first. An instruction whose outcome is still unknown always stays.</source>
        <translation>تُزال الأقدم أولاً. التعليمة التي لا تزال نتيجتها مجهولة تبقى دائمًا.</translation>
    </message>
    <message>
        <source>The journal has %1 instructions, %2.</source>
        <translation>في السجل %1 من التعليمات، %2.</translation>
    </message>
    <message>
        <source>Nothing would be removed.</source>
        <translation>لن يُزال شيء.</translation>
    </message>
    <message>
        <source>About %1 would be removed for good.</source>
        <translation>سيُزال نحو %1 نهائيًا.</translation>
    </message>
</context>
<context>
    <name>Desk::SearchField</name>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message numerus="yes">
        <source>At least %n found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على واحد على الأقل</numerusform>
            <numerusform>عُثر على اثنين على الأقل</numerusform>
            <numerusform>عُثر على %n على الأقل</numerusform>
            <numerusform>عُثر على %n على الأقل</numerusform>
            <numerusform>عُثر على %n على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على واحد</numerusform>
            <numerusform>عُثر على اثنين</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::SecretStore</name>
    <message>
        <source>No secret is saved for this profile. Type it in.</source>
        <translation>لا يوجد سر محفوظ لملف التعريف هذا. اكتبه.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again, or type the secret in for this session.</source>
        <translation>سلسلة المفاتيح مقفلة. افتحها وأعد المحاولة، أو اكتب السر لهذه الجلسة.</translation>
    </message>
    <message>
        <source>The keyring refused. Type the secret in for this session; it is not written anywhere else.</source>
        <translation>رفضت سلسلة المفاتيح. اكتب السر لهذه الجلسة؛ لا يُكتب في أي مكان آخر.</translation>
    </message>
    <message>
        <source>The keyring did not answer; perhaps it asks for its password in another window. Try again, or type the secret in for this session.</source>
        <translation>لم ترد سلسلة المفاتيح؛ ربما تطلب كلمة مرورها في نافذة أخرى. أعد المحاولة، أو اكتب السر لهذه الجلسة.</translation>
    </message>
    <message>
        <source>This system has no keyring. The secret is kept in memory until the program ends, and nowhere else.</source>
        <translation>ليس لهذا النظام سلسلة مفاتيح. يُحفظ السر في الذاكرة حتى ينتهي البرنامج، وليس في أي مكان آخر.</translation>
    </message>
</context>
<context>
    <name>Desk::SendBar</name>
    <message>
        <source>Copy as ▾</source>
        <translation>نسخ بصيغة ▾</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>نسخ بصيغة</translation>
    </message>
    <message>
        <source>%1 of %2 will be sent</source>
        <translation>سيُرسل %1 من %2</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>ما يمكن فعله بشأن ذلك</translation>
    </message>
    <message>
        <source>Go to the first field that must be filled in or corrected</source>
        <translation>الانتقال إلى أول حقل يجب ملؤه أو تصحيحه</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>للملء: %1</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>للتصحيح: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 is &quot;Fill in: Reason&quot;</extracomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وحقل آخر</numerusform>
            <numerusform>%1 وحقلان آخران</numerusform>
            <numerusform>%1 و%n حقول أخرى</numerusform>
            <numerusform>%1 و%n حقلاً آخر</numerusform>
            <numerusform>%1 و%n حقل آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::SendFlow</name>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>لم يُرسل شيء. %1</translation>
    </message>
    <message>
        <source>TaskRouter gave no version for it, and it cannot be fetched here to compare. Nothing was sent.</source>
        <translation>لم يعطِ TaskRouter نسخة، ولا يمكن جلبها هنا للمقارنة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent: it has no version, and fetching it to compare failed. %1</source>
        <translation>لم يُرسل شيء: لا توجد نسخة، وفشل الجلب للمقارنة. %1</translation>
    </message>
</context>
<context>
    <name>Desk::SendWords</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 لأجل %2</translation>
    </message>
    <message>
        <source>It was canceled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>%1: done; the reservation is %2.</source>
        <translation>%1: تم؛ الحجز الآن %2.</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: تم.</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1: رُفض. %2</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: لم يُرسل. %2</translation>
    </message>
    <message>
        <source>%1: it did take effect; the reservation is %2.</source>
        <translation>%1: سرى مفعوله؛ الحجز الآن %2.</translation>
    </message>
    <message>
        <source>%1: no change is seen; the reservation is still %2. Sending again is your decision.</source>
        <translation>%1: لا تغيير ظاهر؛ لا يزال الحجز %2. قرار الإرسال مجددًا لك.</translation>
    </message>
    <message>
        <source>%1: the reservation changed in another way; it is %2 now.</source>
        <translation>%1: تغيّر الحجز على نحو آخر؛ هو الآن %2.</translation>
    </message>
    <message>
        <source>%1: whether it took effect is still unknown, because the reservation cannot be fetched. %2</source>
        <translation>%1: لا يزال سريان مفعوله مجهولاً لتعذر جلب الحجز. %2</translation>
    </message>
    <message>
        <source>%1: TaskRouter took it; the reservation is still %2.</source>
        <translation>%1: قبله TaskRouter؛ لا يزال الحجز %2.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412) although no version was sent. Something on the way adds one, or asks for one: a proxy, most likely.</source>
        <translation>رفض TaskRouter هذا (412) مع أنه لم تُرسل نسخة. شيء في الطريق يضيف نسخة أو يطلبها: وكيل على الأرجح.</translation>
    </message>
    <message>
        <source>%1: the simulator was stopped before the outcome was known.</source>
        <translation>%1: أُوقف المحاكي قبل معرفة النتيجة.</translation>
    </message>
    <message>
        <source>TaskRouter will most likely refuse this.</source>
        <translation>سيرفض TaskRouter هذا على الأرجح.</translation>
    </message>
    <message>
        <source>A word is still being composed.</source>
        <translation>لا تزال كلمة قيد التركيب.</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent.</source>
        <translation>للقراءة فقط: لا يمكن إرسال شيء.</translation>
    </message>
    <message>
        <source>TaskRouter asked to wait; sending is possible again in %1.</source>
        <translation>طلب TaskRouter الانتظار؛ يمكن الإرسال مجددًا بعد %1.</translation>
    </message>
    <message>
        <source>The form was changed meanwhile.</source>
        <translation>تغيّر النموذج في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1: finish the word that is being composed first.</source>
        <translation>لم يُرسل شيء. %1: أنهِ أولاً الكلمة التي قيد التركيب.</translation>
    </message>
    <message>
        <source>Nothing was sent: nothing is chosen. Choose first what to do.</source>
        <translation>لم يُرسل شيء: لم يُختر شيء. اختر أولاً ما تريد فعله.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>لم يُرسل شيء. %1</translation>
    </message>
    <message>
        <source>Nothing was sent. %1: %2</source>
        <translation>لم يُرسل شيء. %1: ‏%2</translation>
    </message>
    <message>
        <source>Another action was chosen.</source>
        <translation>اختير إجراء آخر.</translation>
    </message>
    <message>
        <source>Nothing was sent: the reservation is not loaded yet.</source>
        <translation>لم يُرسل شيء: لم يُحمَّل الحجز بعد.</translation>
    </message>
    <message>
        <source>Nothing more was sent: what became of the last instruction is not known yet.</source>
        <translation>لم يُرسل شيء آخر: لم يُعرف بعد مصير آخر تعليمة.</translation>
    </message>
    <message>
        <source>The journal cannot be written, and what cannot be written down is not sent.</source>
        <translation>تتعذر كتابة السجل، وما لا يمكن تدوينه لا يُرسل.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: it did take effect (%2).</source>
        <translation>%1: سرى مفعوله (%2).</translation>
    </message>
    <message>
        <source>%1: no change is seen (%2). Sending again is your decision.</source>
        <translation>%1: لا تغيير ظاهر (%2). قرار الإرسال مجددًا لك.</translation>
    </message>
    <message>
        <source>%1: something else changed it (%2).</source>
        <translation>%1: غيّره شيء آخر (%2).</translation>
    </message>
    <message>
        <source>%1: whether it took effect is still unknown, because it cannot be fetched. %2</source>
        <translation>%1: لا يزال سريان مفعوله مجهولاً لتعذر الجلب. %2</translation>
    </message>
    <message>
        <source>It has no version, so it is fetched and compared before anything is sent …</source>
        <translation>لا توجد نسخة، لذا يجري الجلب والمقارنة قبل إرسال أي شيء …</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last instruction took effect, and TaskRouter refused to show it to find out. Until that was looked up nothing more is sent to it.</source>
        <translation>لا يعرف أحد بعد هل سرى مفعول آخر تعليمة، ورفض TaskRouter عرض الحالة لمعرفة ذلك. لن يُرسل شيء آخر حتى يُعرف.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last instruction took effect. It is being fetched to find out; until then nothing more is sent to it.</source>
        <translation>لا يعرف أحد بعد هل سرى مفعول آخر تعليمة. تُجلب الحالة لمعرفة ذلك؛ لن يُرسل شيء آخر حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>An instruction to it is on its way …</source>
        <translation>تعليمة في الطريق …</translation>
    </message>
    <message>
        <source>Something else was chosen to act on.</source>
        <translation>اختير شيء آخر لاتخاذ إجراء عليه.</translation>
    </message>
    <message>
        <source>It moved meanwhile.</source>
        <translation>حدث تغيير في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nothing more was sent: an instruction to it is on its way.</source>
        <translation>لم يُرسل شيء آخر: تعليمة في الطريق.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): the version %1 ends in “%2”, which a proxy adds when it compresses an answer. TaskRouter does not know it, so it is refused whatever happens.</source>
        <translation>رفض TaskRouter هذا (412): تنتهي النسخة %1 بـ «%2»، وهو ما يضيفه وكيل عند ضغط الرد. لا يعرفها TaskRouter فيرفضها مهما حدث.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): the version %1 is a weak one, as a proxy makes it that changes answers on their way. Weak versions never match, whatever happens.</source>
        <translation>رفض TaskRouter هذا (412): النسخة %1 ضعيفة، كالتي يصنعها وكيل يغيّر الردود في الطريق. لا تتطابق النسخ الضعيفة أبدًا مهما حدث.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412), and it has no version any more: something on the way takes it off. Nothing else has changed.</source>
        <translation>رفض TaskRouter هذا (412)، ولم تعد هناك نسخة: شيء في الطريق ينزعها. لم يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412), but nobody changed it: its version was %1 and still is. A proxy on the way changes versions, most likely.</source>
        <translation>رفض TaskRouter هذا (412)، لكن لم يغيّر أحد شيئًا: كانت النسخة %1 ولا تزال. وكيل في الطريق يغيّر النسخ على الأرجح.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): it has another version of it.</source>
        <translation>رفض TaskRouter هذا (412): لديه نسخة أخرى.</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): somebody changed it since you began.</source>
        <translation>رفض TaskRouter هذا (412): أجرى شخص آخر تغييرًا منذ أن بدأت.</translation>
    </message>
    <message>
        <source>%1: done; it is %2 now.</source>
        <translation>%1: تم؛ الحالة الآن «%2».</translation>
    </message>
    <message>
        <source>%1: refused (412), because TaskRouter has another version of it, which is fetched to compare.</source>
        <translation>%1: رُفض (412) لأن لدى TaskRouter نسخة أخرى، وهي تُجلب للمقارنة.</translation>
    </message>
    <message>
        <source>%1: it may have taken effect, or not. %2 It is being fetched to find out; nothing is sent again by itself.</source>
        <translation>%1: ربما سرى مفعوله وربما لم يسرِ. %2 تُجلب الحالة لمعرفة ذلك؛ لا يُعاد إرسال شيء تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>Desk::SessionController</name>
    <message>
        <source>The file of profiles was damaged and has been set aside as %1.</source>
        <translation>كان ملف ملفات التعريف تالفًا ونُحّي باسم %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>لا يوجد ملف تعريف «%1».</translation>
    </message>
    <message>
        <source>No credentials: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or name a profile.</source>
        <translation>لا بيانات اعتماد: عيّن TWILIO_ACCOUNT_SID و TWILIO_AUTH_TOKEN، أو اذكر ملف تعريف.</translation>
    </message>
    <message>
        <source>Starting the training simulator…</source>
        <translation>يجري تشغيل محاكي التدريب…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>يجري فتح «%1»…</translation>
    </message>
    <message>
        <source>The training cannot be started.</source>
        <translation>يتعذر بدء التدريب.</translation>
    </message>
    <message>
        <source>The recording cannot be shown.</source>
        <translation>يتعذر عرض التسجيل.</translation>
    </message>
</context>
<context>
    <name>Desk::SessionJournal</name>
    <message>
        <source>This training goes on; what is sent in it is not written down.</source>
        <translation>يستمر هذا التدريب؛ ما يُرسل فيه لا يُدوَّن.</translation>
    </message>
    <message>
        <source>Nothing can be sent from this window meanwhile.</source>
        <translation>لا يمكن إرسال شيء من هذه النافذة في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>Desk::SessionRecorder</name>
    <message>
        <source>The recording is as long as it may be (%1 MB), and has ended.</source>
        <translation>بلغ التسجيل أقصى طول له (%1 MB) وانتهى.</translation>
    </message>
    <message>
        <source>The recording cannot be written any more: %1</source>
        <translation>لم تعد كتابة التسجيل ممكنة: %1</translation>
    </message>
</context>
<context>
    <name>Desk::SessionRecording</name>
    <message>
        <source>Open recor&amp;ding…</source>
        <translation>فتح &amp;تسجيل…</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>إيقاف ال&amp;تسجيل</translation>
    </message>
    <message>
        <source>&amp;Record session…</source>
        <translation>ت&amp;سجيل الجلسة…</translation>
    </message>
    <message>
        <source>Another connection was opened.</source>
        <translation>فُتح اتصال آخر.</translation>
    </message>
    <message>
        <source>The connection was left.</source>
        <translation>تُرك الاتصال.</translation>
    </message>
    <message>
        <source>The connection is over.</source>
        <translation>انتهى الاتصال.</translation>
    </message>
    <message>
        <source>This session is being recorded into %1.</source>
        <translation>تُسجَّل هذه الجلسة في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests were recorded into %1, readable by you alone.</source>
        <translation>
            <numerusform>لم تُسجَّل طلبات في %1.</numerusform>
            <numerusform>سُجِّل طلب واحد في %1، ويمكنك أنت وحدك قراءته.</numerusform>
            <numerusform>سُجِّل طلبان في %1، ويمكنك أنت وحدك قراءته.</numerusform>
            <numerusform>سُجِّلت %n طلبات في %1، ويمكنك أنت وحدك قراءته.</numerusform>
            <numerusform>سُجِّل %n طلبًا في %1، ويمكنك أنت وحدك قراءته.</numerusform>
            <numerusform>سُجِّل %n طلب في %1، ويمكنك أنت وحدك قراءته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>فتح تسجيل</translation>
    </message>
    <message>
        <source>Recordings of sessions (*.ndjson);;All files (*)</source>
        <translation>تسجيلات الجلسات (*.ndjson);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Desk::SessionWiring</name>
    <message>
        <source>An instruction may have left twice. Look at the task before you act again.</source>
        <translation>ربما خرجت تعليمة مرتين. انظر إلى المهمة قبل أي إجراء آخر.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>مساحات العمل</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Task queues</source>
        <translation>قوائم انتظار المهام</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: ‏%2.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind TaskRouter&apos;s.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن ساعة TaskRouter بمقدار %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of TaskRouter&apos;s.</source>
        <translation>ساعة هذا الحاسوب متقدمة على ساعة TaskRouter بمقدار %1.</translation>
    </message>
    <message>
        <source>Ages and countdowns go by TaskRouter&apos;s clock. Set this computer&apos;s clock right: the journal is dated by it.</source>
        <translation>الأعمار والأوقات المتبقية وفق ساعة TaskRouter. اضبط ساعة هذا الحاسوب: فبها يُؤرَّخ السجل.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is another world&apos;s: %1 ahead of this computer&apos;s.</source>
        <translation>ساعة الخادم لعالم آخر: متقدمة على ساعة هذا الحاسوب بمقدار %1.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is another world&apos;s: %1 behind this computer&apos;s.</source>
        <translation>ساعة الخادم لعالم آخر: متأخرة عن ساعة هذا الحاسوب بمقدار %1.</translation>
    </message>
    <message>
        <source>Times here are by the server&apos;s clock; the journal also has this computer&apos;s.</source>
        <translation>الأوقات هنا بساعة الخادم؛ وفي السجل أيضًا أوقات هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingLine</name>
    <message>
        <source>Default: %1</source>
        <translation>الافتراضي: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>إعادة تعيين %1</translation>
    </message>
</context>
<context>
    <name>Desk::Settings</name>
    <message>
        <source>The settings were damaged and have been set aside as %1.</source>
        <translation>كانت الإعدادات تالفة ونُحّيت باسم %1.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>No setting fits.</source>
        <translation>لا إعداد مطابق.</translation>
    </message>
    <message>
        <source>Words are looked for in titles, in what settings do, and in their keys.</source>
        <translation>يُبحث عن الكلمات في العناوين وفيما تفعله الإعدادات وفي مفاتيحها.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>لا إعدادات</numerusform>
            <numerusform>إعداد واحد</numerusform>
            <numerusform>إعدادان</numerusform>
            <numerusform>%n إعدادات</numerusform>
            <numerusform>%n إعدادًا</numerusform>
            <numerusform>%n إعداد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>أبلغني عندما</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the system has just now.</source>
        <translation>ألوان فاتحة أو داكنة، أو ألوان النظام الحالية.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Allow sending what would be refused</source>
        <translation>السماح بإرسال ما سيُرفض</translation>
    </message>
    <message>
        <source>For troubleshooters: instructions that TaskRouter is expected to refuse can be sent, to see its answer. Without it, their buttons say why they would be refused.</source>
        <translation>لمن يبحث عن الأعطال: يمكن إرسال تعليمات يُتوقع أن يرفضها TaskRouter لرؤية رده. ودون ذلك تبيّن أزرارها سبب رفضها.</translation>
    </message>
    <message>
        <source>Rows on a page</source>
        <translation>الصفوف في الصفحة</translation>
    </message>
    <message>
        <source>How many rows TaskRouter is asked for at once. Small pages come sooner, and take more requests.</source>
        <translation>عدد الصفوف المطلوبة من TaskRouter في المرة الواحدة. الصفحات الصغيرة تصل أسرع وتحتاج إلى طلبات أكثر.</translation>
    </message>
    <message>
        <source>Keep instructions for</source>
        <translation>حفظ التعليمات لمدة</translation>
    </message>
    <message>
        <source>What is older goes, but for what has no outcome yet.</source>
        <translation>يُزال ما هو أقدم، إلا ما ليست له نتيجة بعد.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>أكبر حجم</translation>
    </message>
    <message>
        <source>Of the journal on the disk; the oldest instructions go first.</source>
        <translation>للسجل على القرص؛ تُزال أقدم التعليمات أولاً.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>An offer is about to run out</source>
        <translation>عرض توشك مهلته أن تنتهي</translation>
    </message>
    <message>
        <source>A notification of the desktop, or else a line in the window.</source>
        <translation>إشعار من سطح المكتب، وإلا فسطر في النافذة.</translation>
    </message>
    <message>
        <source>Seconds that are left of an offer</source>
        <translation>الثواني المتبقية من العرض</translation>
    </message>
    <message>
        <source>From then on it is told of.</source>
        <translation>يُبلَّغ عنه ابتداءً من ذلك.</translation>
    </message>
    <message>
        <source>Workers go away by missed offers</source>
        <translation>غياب موظفين بسبب عروض فائتة</translation>
    </message>
    <message>
        <source>Several in a short time mean that something is wrong: a device, a headset, a line.</source>
        <translation>عدة حالات في وقت قصير تعني أن هناك خللاً: جهاز أو سماعة رأس أو خط.</translation>
    </message>
    <message>
        <source>How many workers go away by missed offers</source>
        <translation>عدد الموظفين الذين غابوا بسبب عروض فائتة</translation>
    </message>
    <message>
        <source>From so many on it is told of.</source>
        <translation>يُبلَّغ عنهم ابتداءً من هذا العدد.</translation>
    </message>
    <message>
        <source>Within how many minutes</source>
        <translation>خلال كم دقيقة</translation>
    </message>
    <message>
        <source>Who went away earlier does not count.</source>
        <translation>من غاب قبل ذلك لا يُحسب.</translation>
    </message>
    <message>
        <source>A task waits long</source>
        <translation>مهمة تنتظر طويلاً</translation>
    </message>
    <message>
        <source>From its arrival until somebody accepts it.</source>
        <translation>من وصولها حتى يقبلها أحد.</translation>
    </message>
    <message>
        <source>Minutes that a task waits</source>
        <translation>دقائق انتظار المهمة</translation>
    </message>
    <message>
        <source>A wrap-up takes long</source>
        <translation>معالجة لاحقة تستغرق طويلاً</translation>
    </message>
    <message>
        <source>Somebody may have forgotten it: it fills their channel.</source>
        <translation>ربما نسيها أحد: فهي تشغل قناته.</translation>
    </message>
    <message>
        <source>Minutes of wrap-up</source>
        <translation>دقائق المعالجة اللاحقة</translation>
    </message>
    <message>
        <source>on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>إعادة فتح ما كان مفتوحًا</translation>
    </message>
    <message>
        <source>At the start: the account, or the training, and the task. An account only where its secret need not be asked for.</source>
        <translation>عند البدء: الحساب أو التدريب، والمهمة. والحساب فقط حيث لا حاجة إلى السؤال عن سره.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of everything in the window, at once. A training that runs keeps the words of its scenario until it is started again.</source>
        <translation>لغة كل ما في النافذة، في الحال. يحتفظ التدريب الجاري بنصوص السيناريو الخاص به حتى يبدأ من جديد.</translation>
    </message>
    <message>
        <source>How many tasks wait, in the desktop&apos;s panel; a click shows the window. The list of tasks is then read while the window is hidden, too.</source>
        <translation>عدد المهام المنتظرة، في لوحة سطح المكتب؛ ونقرة تُظهر النافذة. وعندئذٍ تُقرأ قائمة المهام أيضًا والنافذة مخفية.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons just now.</source>
        <translation>لا مكان لمثل هذه الأيقونات على سطح المكتب هذا حاليًا.</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>أيقونة في اللوحة</translation>
    </message>
    <message>
        <source>Offer SIDs that are copied elsewhere</source>
        <translation>عرض معرّفات SID المنسوخة في مكان آخر</translation>
    </message>
    <message>
        <source>A SID in the clipboard becomes a link at the foot of the window. Nothing opens by itself, and nothing else of the clipboard is kept.</source>
        <translation>يصبح معرّف SID الموجود في الحافظة رابطًا في أسفل النافذة. لا يُفتح شيء من تلقاء نفسه، ولا يُحتفظ بشيء آخر من الحافظة.</translation>
    </message>
    <message>
        <source>Offer values that were sent before</source>
        <translation>عرض القيم التي أُرسلت من قبل</translation>
    </message>
    <message>
        <source>Fields list what was sent last, by account, and nothing secret. Switched off, what was kept for that is deleted, and no more is kept.</source>
        <translation>تعرض الحقول آخر ما أُرسل، لكل حساب، ولا شيء سري. عند الإيقاف يُحذف ما حُفظ لذلك ولا يُحفظ المزيد.</translation>
    </message>
</context>
<context>
    <name>Desk::SidLabel</name>
    <message>
        <source>Copy SID</source>
        <translation>نسخ SID</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>Desk::SidLens</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Task queue</source>
        <translation>قائمة انتظار المهام</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Task channel</source>
        <translation>قناة المهام</translation>
    </message>
    <message>
        <source>Worker channel</source>
        <translation>قناة الموظف</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>&amp;Copy SID</source>
        <translation>&amp;نسخ SID</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Where else it occurs…</source>
        <translation>أ&amp;ين يرد أيضًا…</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlaces</name>
    <message>
        <source>List of tasks</source>
        <translation>قائمة المهام</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Kept stories of rehearsals</source>
        <translation>قصص التجارب المحفوظة</translation>
    </message>
    <message>
        <source>Kept stories</source>
        <translation>القصص المحفوظة</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlacesDialog</name>
    <message>
        <source>Where %1 occurs</source>
        <translation>أين يرد %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>It occurs nowhere else.</source>
        <translation>لا يرد في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Looked through: what is open, the list of tasks, the journal and the kept stories.</source>
        <translation>جرى البحث في: ما هو مفتوح وقائمة المهام والسجل والقصص المحفوظة.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlacesTable</name>
    <message>
        <source>Where it occurs</source>
        <translation>أين يرد</translation>
    </message>
</context>
<context>
    <name>Desk::SignIn</name>
    <message>
        <source>The account SID or its token was not accepted. Automatic refreshing has stopped. Type the token or secret again.</source>
        <translation>لم يُقبل معرّف SID للحساب أو رمزه المميز. توقف التحديث التلقائي. اكتب الرمز المميز أو السر مجددًا.</translation>
    </message>
    <message>
        <source>The profile was not saved: %1</source>
        <translation>لم يُحفظ ملف التعريف: %1</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>لم يُفتح «%1». ‏%2</translation>
    </message>
</context>
<context>
    <name>Desk::Situation</name>
    <message>
        <source>The workflow&apos;s configuration cannot be read: %1</source>
        <translation>تتعذر قراءة تكوين سير العمل: %1</translation>
    </message>
</context>
<context>
    <name>Desk::SnippetButton</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>نسخ &amp;بصيغة</translation>
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
        <translation>لا يصل twilio-cli إلا إلى مضيفي Twilio أنفسهم، لا إلى مضيف هذا الطلب.</translation>
    </message>
    <message>
        <source>twilio-cli cannot send this value of %1; it is left out.</source>
        <translation>لا يمكن لـ twilio-cli إرسال هذه القيمة من %1؛ جرى تركها.</translation>
    </message>
</context>
<context>
    <name>Desk::StateNote</name>
    <message>
        <source>Go to the task&apos;s open offer</source>
        <translation>الانتقال إلى عرض المهمة المعلق</translation>
    </message>
    <message>
        <source>Choose what happens next. Nothing is sent before you do.</source>
        <translation>اختر ما يحدث تاليًا. لا يُرسل شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Go to %1: %2</source>
        <translation>الانتقال إلى %1: ‏%2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Why the task is not accepted, or why it ended</source>
        <translation>لماذا لا تُقبل المهمة، أو لماذا انتهت</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>The task&apos;s timeline</source>
        <translation>الخط الزمني للمهمة</translation>
    </message>
    <message>
        <source>The worker&apos;s day</source>
        <translation>يوم الموظف</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>يوم %1</translation>
    </message>
</context>
<context>
    <name>Desk::StateText</name>
    <message>
        <source>the worker</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>The work of %1 on this task is done.</source>
        <translation>انتهى عمل %1 على هذه المهمة.</translation>
    </message>
    <message>
        <source>This offer to %1 was turned down.</source>
        <translation>رُفض هذا العرض على %1.</translation>
    </message>
    <message>
        <source>This offer to %1 was not answered in time.</source>
        <translation>لم يُرد على هذا العرض على %1 في الوقت المناسب.</translation>
    </message>
    <message>
        <source>This offer to %1 was canceled before it was accepted.</source>
        <translation>أُلغي هذا العرض على %1 قبل قبوله.</translation>
    </message>
    <message>
        <source>This offer to %1 was taken back, because somebody else accepted the task.</source>
        <translation>سُحب هذا العرض على %1 لأن شخصًا آخر قبل المهمة.</translation>
    </message>
    <message>
        <source>It was accepted meanwhile; %1 has the task.</source>
        <translation>قُبل في هذه الأثناء؛ المهمة لدى %1.</translation>
    </message>
    <message>
        <source>The call is over meanwhile, and %1 is wrapping up.</source>
        <translation>انتهت المكالمة في هذه الأثناء، و %1 في المعالجة اللاحقة.</translation>
    </message>
    <message>
        <source>The task has no open offer now.</source>
        <translation>ليس للمهمة عرض معلق الآن.</translation>
    </message>
    <message>
        <source>The task goes on elsewhere.</source>
        <translation>تستمر المهمة في مكان آخر.</translation>
    </message>
    <message>
        <source>The task went to %1 once more.</source>
        <translation>ذهبت المهمة إلى %1 مرة أخرى.</translation>
    </message>
    <message>
        <source>The task went on to %1.</source>
        <translation>انتقلت المهمة إلى %1.</translation>
    </message>
    <message>
        <source>The task was canceled.</source>
        <translation>أُلغيت المهمة.</translation>
    </message>
    <message>
        <source>The task is completed.</source>
        <translation>المهمة مكتملة.</translation>
    </message>
</context>
<context>
    <name>Desk::Story</name>
    <message>
        <source>Events of another workspace were left out: %1.</source>
        <translation>تُركت أحداث من مساحة عمل أخرى: %1.</translation>
    </message>
    <message>
        <source>Events without data: %1.</source>
        <translation>أحداث بلا بيانات: %1.</translation>
    </message>
    <message>
        <source>Events without a time: %1.</source>
        <translation>أحداث بلا وقت: %1.</translation>
    </message>
    <message>
        <source>There are more Events than were read.</source>
        <translation>الأحداث أكثر مما قُرئ.</translation>
    </message>
    <message>
        <source>Events dated later than this story, which decide nothing: %1.</source>
        <translation>أحداث تاريخها بعد هذه القصة ولا يُبنى عليها شيء: %1.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryCorner</name>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Words of an event, a worker, a queue or a SID</source>
        <translation>كلمات من حدث أو موظف أو قائمة أو SID</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>تصغير (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>عرض كل شيء (0)</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>المزيد ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Unfold the story</source>
        <translation>فتح طي القصة</translation>
    </message>
    <message>
        <source>Fold the story away</source>
        <translation>طي القصة</translation>
    </message>
</context>
<context>
    <name>Desk::StoryEventsModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>Desk::StoryFetch</name>
    <message>
        <source>too many requests (429)</source>
        <translation>طلبات كثيرة جدًا (429)</translation>
    </message>
    <message>
        <source>there is no such thing (404)</source>
        <translation>لا وجود له (404)</translation>
    </message>
    <message>
        <source>the credentials were refused (401)</source>
        <translation>رُفضت بيانات الاعتماد (401)</translation>
    </message>
    <message>
        <source>not allowed (403)</source>
        <translation>غير مسموح (403)</translation>
    </message>
    <message>
        <source>an error of the server (5xx)</source>
        <translation>خطأ في الخادم (5xx)</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>The task could not be read</source>
        <translation>تعذرت قراءة المهمة</translation>
    </message>
    <message>
        <source>The reservations could not be read</source>
        <translation>تعذرت قراءة الحجوزات</translation>
    </message>
    <message numerus="yes">
        <source>There are more Events than the %n that were read.</source>
        <translation>
            <numerusform>توجد أحداث لم تُقرأ.</numerusform>
            <numerusform>الأحداث أكثر من الحدث الواحد الذي قُرئ.</numerusform>
            <numerusform>الأحداث أكثر من الحدثين اللذين قُرئا.</numerusform>
            <numerusform>الأحداث أكثر من %n أحداث قُرئت.</numerusform>
            <numerusform>الأحداث أكثر من %n حدثًا قُرئت.</numerusform>
            <numerusform>الأحداث أكثر من %n حدث قُرئت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Events could not be read</source>
        <translation>تعذرت قراءة الأحداث</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What could not be read, and why: &quot;The Events could not be read: too many requests (429).&quot;</extracomment>
        <translation>%1: ‏%2.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryListModel</name>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>معروف حتى</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>A run of the training simulator: nobody called, and nobody was called.</source>
        <translation>تشغيل لمحاكي التدريب: لم يتصل أحد ولم يُتصل بأحد.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Events of the task itself. Its story shows what its workers did as well.</source>
        <translation>أحداث المهمة نفسها. تعرض قصتها أيضًا ما فعله موظفوها.</translation>
    </message>
    <message>
        <source>Its Events</source>
        <translation>أحداثها</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>شوهدت</translation>
    </message>
</context>
<context>
    <name>Desk::StoryListTable</name>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
</context>
<context>
    <name>Desk::StoryPane</name>
    <message>
        <source>The task&apos;s story</source>
        <translation>قصة المهمة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>لا مهمة مفتوحة.</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>تعذرت قراءة الأحداث.</translation>
    </message>
    <message>
        <source>Nothing is known of this task.</source>
        <translation>لا يُعرف شيء عن هذه المهمة.</translation>
    </message>
    <message>
        <source>TaskRouter keeps events for 30 days.</source>
        <translation>يحتفظ TaskRouter بالأحداث 30 يومًا.</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>تجري قراءة ما حدث…</translation>
    </message>
    <message>
        <source>The events could not be read again; what is shown is of %1.</source>
        <translation>تعذرت قراءة الأحداث مجددًا؛ المعروض من %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>يوم %1</translation>
    </message>
    <message>
        <source>Open a task to see what happened to it, or a worker to see the day.</source>
        <translation>افتح مهمة لرؤية ما حدث لها، أو موظفًا لرؤية يومه.</translation>
    </message>
    <message>
        <source>Nothing happened in the last 24 hours.</source>
        <translation>لم يحدث شيء في آخر 24 ساعة.</translation>
    </message>
    <message>
        <source>TaskRouter keeps events for 30 days, and its story was not looked at here.</source>
        <translation>يحتفظ TaskRouter بالأحداث 30 يومًا، ولم تُعرض قصتها هنا.</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>TaskRouter has this task no more; as it was until %1</source>
        <translation>لم تعد هذه المهمة لدى TaskRouter؛ كما كانت حتى %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The worker&apos;s day</source>
        <translation>يوم الموظف</translation>
    </message>
    <message>
        <source>It may not have come yet in this rehearsal, or it was never looked at here.</source>
        <translation>ربما لم تصل بعد في هذه التجربة، أو لم تُعرض هنا قط.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryRecord</name>
    <message>
        <source>The kept stories in %1 are in use by another program.</source>
        <translation>القصص المحفوظة في %1 يستخدمها برنامج آخر.</translation>
    </message>
    <message>
        <source>The disk is full, so stories cannot be kept in %1.</source>
        <translation>القرص ممتلئ، لذا يتعذر حفظ القصص في %1.</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>تتعذر كتابة القصص المحفوظة %1: لا إذن بذلك أو القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>The kept stories %1 are damaged; they are set aside at the next start.</source>
        <translation>القصص المحفوظة %1 تالفة؛ تُنحّى عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be used: %2</source>
        <translation>يتعذر استخدام القصص المحفوظة %1: ‏%2</translation>
    </message>
    <message>
        <source>%1 They could not be moved away either, so no story is kept.</source>
        <translation>%1 وتعذر أيضًا نقلها، لذا لا تُحفظ أي قصة.</translation>
    </message>
    <message>
        <source>%1 They were set aside as %2.</source>
        <translation>%1 نُحّيت باسم %2.</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be opened: what is there is no file.</source>
        <translation>يتعذر فتح القصص المحفوظة %1: ما هناك ليس ملفًا.</translation>
    </message>
    <message>
        <source>The kept stories were written by a newer version of this program.</source>
        <translation>كُتبت القصص المحفوظة بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The file of kept stories is damaged, or another file.</source>
        <translation>ملف القصص المحفوظة تالف أو هو ملف آخر.</translation>
    </message>
    <message>
        <source>The kept stories are damaged.</source>
        <translation>القصص المحفوظة تالفة.</translation>
    </message>
    <message>
        <source>The kept story of %1 is damaged.</source>
        <translation>القصة المحفوظة عن %1 تالفة.</translation>
    </message>
</context>
<context>
    <name>Desk::StoryViews</name>
    <message>
        <source>Shown: %1</source>
        <translation>المعروض: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>لا شيء هنا يطابق «%1».</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>إلغاء المرشّح</translation>
    </message>
    <message>
        <source>&amp;Copy all events</source>
        <translation>&amp;نسخ كل الأحداث</translation>
    </message>
    <message>
        <source>Show what &amp;workers did (A)</source>
        <translation>عرض ما فعله ال&amp;موظفون (A)</translation>
    </message>
    <message>
        <source>Choose the &amp;reservation</source>
        <translation>اختيار ال&amp;حجز</translation>
    </message>
    <message>
        <source>Show its &amp;events</source>
        <translation>عرض أ&amp;حداثه</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>a span, and when it was read</comment>
        <translation>%1، كما في %2</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>&amp;تصدير الأحداث…</translation>
    </message>
</context>
<context>
    <name>Desk::StoryWindow</name>
    <message>
        <source>The task&apos;s story</source>
        <translation>قصة المهمة</translation>
    </message>
    <message>
        <source>%1 — recording</source>
        <translation>%1 — تسجيل</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Events · %1</source>
        <translation>الأحداث · %1</translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>from %1; nothing in it is dated</source>
        <translation>من %1؛ لا شيء فيه مؤرَّخ</translation>
    </message>
    <message>
        <source>as it was until %1, from %2</source>
        <translation>كما كان حتى %1، من %2</translation>
    </message>
    <message numerus="yes">
        <source>Not everything could be read or used: %n places.</source>
        <translation>
            <numerusform>قُرئ كله واستُخدم.</numerusform>
            <numerusform>لم يُقرأ كله أو يُستخدم: موضع واحد.</numerusform>
            <numerusform>لم يُقرأ كله أو يُستخدم: موضعان.</numerusform>
            <numerusform>لم يُقرأ كله أو يُستخدم: %n مواضع.</numerusform>
            <numerusform>لم يُقرأ كله أو يُستخدم: %n موضعًا.</numerusform>
            <numerusform>لم يُقرأ كله أو يُستخدم: %n موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a recording: nothing can be asked or sent from it.</source>
        <translation>هذا تسجيل: لا يمكن طلب شيء أو إرساله منه.</translation>
    </message>
    <message>
        <source>RECORDING OF TRAINING</source>
        <translation>تسجيل تدريب</translation>
    </message>
</context>
<context>
    <name>Desk::Summary</name>
    <message>
        <source>sends an empty &quot;%1&quot;</source>
        <translation>إرسال «%1» فارغًا</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1؛ %2.</translation>
    </message>
    <message>
        <source>sets &quot;%1&quot; to %2</source>
        <translation>تعيين «%1» إلى %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not ready. Missing: %2.</source>
        <translation>الإجراء %1 غير جاهز. ينقص: %2.</translation>
    </message>
    <message>
        <source>the task</source>
        <translation>المهمة</translation>
    </message>
</context>
<context>
    <name>Desk::TableExport</name>
    <message>
        <source>%1 (with &apos; before = + - @)</source>
        <translation>%1 (مع &apos; قبل = + - @)</translation>
    </message>
</context>
<context>
    <name>Desk::TableMenu</name>
    <message numerus="yes">
        <source>Copy %n rows as</source>
        <translation>
            <numerusform>لا صفوف للنسخ</numerusform>
            <numerusform>نسخ صف واحد بصيغة</numerusform>
            <numerusform>نسخ صفين بصيغة</numerusform>
            <numerusform>نسخ %n صفوف بصيغة</numerusform>
            <numerusform>نسخ %n صفًا بصيغة</numerusform>
            <numerusform>نسخ %n صف بصيغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy table as</source>
        <translation>نسخ الجدول بصيغة</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;نص</translation>
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
        <translation>معرّفات &amp;SID</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Save the table as PDF</source>
        <translation>حفظ الجدول بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was not written: %1.</source>
        <translation>لم يُكتب الملف: %1.</translation>
    </message>
    <message>
        <source>Save table as PDF…</source>
        <translation>حفظ الجدول بصيغة PDF…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الفرز حسب</translation>
    </message>
    <message>
        <source>In the usual order</source>
        <translation>بالترتيب المعتاد</translation>
    </message>
    <message>
        <source>Print table…</source>
        <translation>طباعة الجدول…</translation>
    </message>
    <message>
        <source>Print the table</source>
        <translation>طباعة الجدول</translation>
    </message>
</context>
<context>
    <name>Desk::TablePdf</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>ولا صفوف أخرى</numerusform>
            <numerusform>وصف آخر</numerusform>
            <numerusform>وصفان آخران</numerusform>
            <numerusform>و%n صفوف أخرى</numerusform>
            <numerusform>و%n صفًا آخر</numerusform>
            <numerusform>و%n صف آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TargetSwitch</name>
    <message>
        <source>Act on</source>
        <translation>إجراء على</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Act on: %1</source>
        <translation>إجراء على: %1</translation>
    </message>
    <message>
        <source>It is not known here.</source>
        <translation>غير معروف هنا.</translation>
    </message>
</context>
<context>
    <name>Desk::TaskActions</name>
    <message>
        <source>T&amp;ask</source>
        <translation>الم&amp;همة</translation>
    </message>
    <message>
        <source>Move the &amp;worker…</source>
        <translation>نقل ال&amp;موظف…</translation>
    </message>
    <message>
        <source>Move %1</source>
        <extracomment>A worker is put into another activity.</extracomment>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>&amp;Edit attributes…</source>
        <translation>ت&amp;حرير السمات…</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>لا مهمة مفتوحة.</translation>
    </message>
    <message>
        <source>Names and numbers are stand-ins while others watch, and would be sent.</source>
        <translation>الأسماء والأرقام بدائل ما دام آخرون يشاهدون، وكانت ستُرسل.</translation>
    </message>
    <message>
        <source>The task is over.</source>
        <translation>انتهت المهمة.</translation>
    </message>
</context>
<context>
    <name>Desk::TaskDelegate</name>
    <message>
        <source>ringing</source>
        <translation>يرن</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>زال</translation>
    </message>
</context>
<context>
    <name>Desk::TaskExpression</name>
    <message>
        <source>Attributes that tasks must have</source>
        <translation>السمات التي يجب أن تكون للمهام</translation>
    </message>
    <message>
        <source>An expression as in a workflow&apos;s filter. Enter applies it.</source>
        <translation>تعبير كما في مرشّح سير العمل. Enter لتطبيقه.</translation>
    </message>
    <message>
        <source>No expression: %1</source>
        <translation>ليس تعبيرًا: %1</translation>
    </message>
</context>
<context>
    <name>Desk::TaskFilterBar</name>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولاً</translation>
    </message>
    <message>
        <source>Highest priority first</source>
        <translation>الأعلى أولوية أولاً</translation>
    </message>
    <message>
        <source>Lowest priority first</source>
        <translation>الأدنى أولوية أولاً</translation>
    </message>
    <message>
        <source>Longest in line first</source>
        <translation>الأطول انتظارًا أولاً</translation>
    </message>
    <message>
        <source>Shortest in line first</source>
        <translation>الأقصر انتظارًا أولاً</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولاً</translation>
    </message>
    <message>
        <source>Filters, order and views</source>
        <translation>المرشّحات والترتيب وطرق العرض</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>كل قوائم الانتظار</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>كل مسارات سير العمل</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>السمات…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>عرض كل المهام</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>كل الأولويات</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>حفظ كطريقة عرض…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>إزالة طريقة عرض</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>حفظ كطريقة عرض</translation>
    </message>
    <message>
        <source>Name of the view; one of the same name is replaced:</source>
        <translation>اسم طريقة العرض؛ تُستبدل التي لها الاسم نفسه:</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>إزالة المرشّح «%1»</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>الأولوية %1</translation>
    </message>
</context>
<context>
    <name>Desk::TaskFilterProxy</name>
    <message>
        <source>%1, answer by %2</source>
        <translation>%1، الرد حتى %2</translation>
    </message>
</context>
<context>
    <name>Desk::TaskLine</name>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>العميل: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>القناة: %1</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>القائمة: %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>الأولوية %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>الأولوية: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>Desk::TaskListModel</name>
    <message numerus="yes">
        <source>%1, %n task(s)</source>
        <translation>
            <numerusform>%1، لا مهام</numerusform>
            <numerusform>%1، مهمة واحدة</numerusform>
            <numerusform>%1، مهمتان</numerusform>
            <numerusform>%1، %n مهام</numerusform>
            <numerusform>%1، %n مهمة</numerusform>
            <numerusform>%1، %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>الأولوية %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>منتظرة</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>مُسندة</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>معالجة لاحقة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>حالة أخرى</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>Desk::TasksPane</name>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>No task has these words.</source>
        <translation>لا مهمة تحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>The search looks at title, channel, priority and SID.</source>
        <translation>ينظر البحث في العنوان والقناة والأولوية و SID.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>نسخ SID</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>No task fits.</source>
        <translation>لا مهمة مطابقة.</translation>
    </message>
    <message>
        <source>The filters above, and what is searched for, leave none.</source>
        <translation>المرشّحات أعلاه والبحث لا يُبقيان شيئًا.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Do not tell me of it any more</source>
        <extracomment>%1 is a status of a task: &quot;Pending&quot;.</extracomment>
        <translation>عدم إبلاغي عنها بعد الآن</translation>
    </message>
    <message>
        <source>Tell me when it leaves “%1” or its offer runs out</source>
        <translation>إبلاغي عندما تغادر «%1» أو تنتهي مهلة عرضها</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Show the workers</source>
        <translation>عرض الموظفين</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>عرض المهام</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>كما كان قبل %1</translation>
    </message>
</context>
<context>
    <name>Desk::TermsList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>الأقرب: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 من %2: ‏%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TextEditor</name>
    <message>
        <source>Begin with what is there</source>
        <translation>البدء بما هو موجود</translation>
    </message>
</context>
<context>
    <name>Desk::TextView</name>
    <message>
        <source>blank line</source>
        <translation>سطر فارغ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
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
        <translation>لأن مهلة عرض انتهت: نشاط انتهاء المهلة في مساحة العمل.</translation>
    </message>
    <message>
        <source>With the rejection of an offer.</source>
        <translation>مع رفض عرض.</translation>
    </message>
    <message>
        <source>By the queue&apos;s own activity for those who are asked.</source>
        <translation>بالنشاط الذي حددته القائمة لمن يُسألون.</translation>
    </message>
    <message>
        <source>Available for offers.</source>
        <translation>متاح للعروض.</translation>
    </message>
    <message>
        <source>Not available for offers.</source>
        <translation>غير متاح للعروض.</translation>
    </message>
    <message>
        <source>%1: capacity %2</source>
        <translation>%1: السعة %2</translation>
    </message>
    <message>
        <source>%1: capacity %2 → %3</source>
        <translation>%1: السعة من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: تشغيل</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: إيقاف</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>%1 was moved to %2, the workspace&apos;s timeout activity, %3 later.</source>
        <translation>نُقل %1 إلى %2، نشاط انتهاء المهلة في مساحة العمل، بعد %3.</translation>
    </message>
    <message>
        <source>%1 went to %2 with it.</source>
        <translation>انتقل %1 معه إلى %2.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>held</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <source>%1 after %2 of wrap-up</source>
        <translation>%1 بعد معالجة لاحقة مدتها %2</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>انتهت مهلته</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>جرى تخطيها</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>left</source>
        <translation>غادرتها</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>end of the workflow</source>
        <translation>نهاية سير العمل</translation>
    </message>
    <message>
        <source>The task was %1 at %2, %3 old.</source>
        <translation>أصبحت المهمة %1 في %2، وعمرها %3.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>By %1 %2, source %3.</source>
        <translation>بواسطة %1 ‏%2، المصدر %3.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>رُفض %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>النتيجة مجهولة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>The task was %1: %2.</source>
        <translation>كانت المهمة %1: ‏%2.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Priority %1.</source>
        <translation>الأولوية %1.</translation>
    </message>
    <message>
        <source>Priority %1 instead of %2 from %3 on.</source>
        <translation>الأولوية %1 بدلاً من %2 ابتداءً من %3.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>منا</translation>
    </message>
    <message>
        <source>We sent %1 at %2.</source>
        <translation>أرسلنا %1 في %2.</translation>
    </message>
    <message>
        <source>%1, %2 later.</source>
        <translation>%1 بعد %2.</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>النهاية غير معروفة</translation>
    </message>
    <message>
        <source>for %1 until now</source>
        <translation>منذ %1 حتى الآن</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>مستنتج</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <translation>%1، كما في %2 (%3)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Ran out at %1, after %2.</source>
        <translation>انتهت المهلة في %1، بعد %2.</translation>
    </message>
    <message>
        <source>Rejected at %1, after %2.</source>
        <translation>رُفض في %1، بعد %2.</translation>
    </message>
    <message>
        <source>Canceled at %1, after %2.</source>
        <translation>أُلغي في %1، بعد %2.</translation>
    </message>
    <message>
        <source>Rescinded at %1, after %2: it was another&apos;s, or the task went away.</source>
        <translation>سُحب في %1، بعد %2: صارت المهمة لشخص آخر أو زالت.</translation>
    </message>
    <message>
        <source>Accepted at %1, after %2.</source>
        <translation>قُبل في %1، بعد %2.</translation>
    </message>
    <message>
        <source>Answered at %1, after %2.</source>
        <translation>رُد عليه في %1، بعد %2.</translation>
    </message>
    <message>
        <source>Ended at %1, after %2.</source>
        <translation>انتهى في %1، بعد %2.</translation>
    </message>
    <message>
        <source>The task is in this step.</source>
        <translation>المهمة في هذه الخطوة.</translation>
    </message>
    <message>
        <source>Its timeout passed.</source>
        <translation>انقضت مهلتها.</translation>
    </message>
    <message>
        <source>It was skipped: its skip_if was true.</source>
        <translation>جرى تخطيها: كان skip_if صحيحًا.</translation>
    </message>
    <message>
        <source>The task or the workflow changed, and it was routed anew.</source>
        <translation>تغيّرت المهمة أو سير العمل، فوُجِّهت من جديد.</translation>
    </message>
    <message>
        <source>The task was accepted in this step.</source>
        <translation>قُبلت المهمة في هذه الخطوة.</translation>
    </message>
    <message>
        <source>The task ended in this step.</source>
        <translation>انتهت المهمة في هذه الخطوة.</translation>
    </message>
    <message>
        <source>The task went on; no event says why.</source>
        <translation>انتقلت المهمة؛ لا حدث يبيّن السبب.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 بعد %2</translation>
    </message>
    <message>
        <source>held while ringing</source>
        <translation>محتجز أثناء الرنين</translation>
    </message>
    <message>
        <source>held while ringing, %1</source>
        <translation>محتجز أثناء الرنين، %1</translation>
    </message>
    <message>
        <source>Offered %1.</source>
        <translation>عُرض في %1.</translation>
    </message>
    <message>
        <source>Waits for an answer until %1, %2 in all.</source>
        <translation>ينتظر ردًا حتى %1، والمدة كلها %2.</translation>
    </message>
    <message>
        <source>It is %1; nothing says since when.</source>
        <translation>حالته %1؛ لا شيء يبيّن منذ متى.</translation>
    </message>
    <message>
        <source>Reason code %1.</source>
        <translation>رمز السبب %1.</translation>
    </message>
    <message>
        <source>Held since %1: a telephone rings, and the time to answer stands still.</source>
        <translation>محتجز منذ %1: هاتف يرن، ووقت الرد متوقف.</translation>
    </message>
    <message>
        <source>Held from %1 to %2: a telephone rang, and the time to answer stood still.</source>
        <translation>محتجز من %1 إلى %2: كان هاتف يرن، ووقت الرد متوقفًا.</translation>
    </message>
    <message>
        <source>It stayed pending longer than its %1, and no event says that it ran out.</source>
        <translation>بقي pending أطول من مدته %1، ولا حدث يبيّن أن مهلته انتهت.</translation>
    </message>
    <message>
        <source>Our own instruction began it.</source>
        <translation>تعليمتنا نحن بدأته.</translation>
    </message>
    <message>
        <source>Accepted at %1.</source>
        <translation>قُبل في %1.</translation>
    </message>
    <message>
        <source>Until %1, %2.</source>
        <translation>حتى %1، %2.</translation>
    </message>
    <message>
        <source>In wrap-up since %1.</source>
        <translation>في المعالجة اللاحقة منذ %1.</translation>
    </message>
    <message>
        <source>For %1 until now; until it ends, its channel stays taken.</source>
        <translation>منذ %1 حتى الآن؛ تبقى قناته مشغولة حتى ينتهي.</translation>
    </message>
    <message>
        <source>default filter</source>
        <translation>المرشّح الافتراضي</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>Workflow %1.</source>
        <translation>سير العمل %1.</translation>
    </message>
    <message>
        <source>The default filter: no other one fits.</source>
        <translation>المرشّح الافتراضي: لا غيره مطابق.</translation>
    </message>
    <message>
        <source>Filter %1.</source>
        <translation>المرشّح %1.</translation>
    </message>
    <message>
        <source>Filter %1: %2</source>
        <translation>المرشّح %1: ‏%2</translation>
    </message>
    <message>
        <source>Only workers with %1</source>
        <translation>الموظفون الذين لديهم %1 فقط</translation>
    </message>
    <message>
        <source>For one worker alone: %1.</source>
        <translation>لموظف واحد فقط: %1.</translation>
    </message>
    <message>
        <source>Inferred: no event says so.</source>
        <translation>مستنتج: لا حدث يبيّن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>From %n event(s) around it.</source>
        <translation>
            <numerusform>دون أحداث حوله.</numerusform>
            <numerusform>من حدث واحد حوله.</numerusform>
            <numerusform>من حدثين حوله.</numerusform>
            <numerusform>من %n أحداث حوله.</numerusform>
            <numerusform>من %n حدثًا حوله.</numerusform>
            <numerusform>من %n حدث حوله.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proved by %n event(s).</source>
        <translation>
            <numerusform>لا يثبته أي حدث.</numerusform>
            <numerusform>يثبته حدث واحد.</numerusform>
            <numerusform>يثبته حدثان.</numerusform>
            <numerusform>تثبته %n أحداث.</numerusform>
            <numerusform>يثبته %n حدثًا.</numerusform>
            <numerusform>يثبته %n حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>In our journal.</source>
        <translation>في سجلنا.</translation>
    </message>
    <message>
        <source>As the API answered; no event says so.</source>
        <translation>كما ردت واجهة API؛ لا حدث يبيّن ذلك.</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2، %3</translation>
    </message>
    <message>
        <source>since %1, %2 until now</source>
        <translation>منذ %1، %2 حتى الآن</translation>
    </message>
    <message>
        <source>from %1; nothing says until when</source>
        <translation>من %1؛ لا شيء يبيّن إلى متى</translation>
    </message>
    <message>
        <source>priority %1 → %2</source>
        <translation>الأولوية من %1 إلى %2</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>at once: %1</source>
        <translation>معًا: %1</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineCard</name>
    <message>
        <source>Show them (E)</source>
        <translation>عرضها (E)</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>عرض الأحداث</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineOutput</name>
    <message>
        <source>The timeline was copied as text.</source>
        <translation>نُسخ الخط الزمني نصًا.</translation>
    </message>
    <message>
        <source>The timeline was copied as a picture.</source>
        <translation>نُسخ الخط الزمني صورة.</translation>
    </message>
    <message>
        <source>Save the timeline as SVG</source>
        <translation>حفظ الخط الزمني بصيغة SVG</translation>
    </message>
    <message>
        <source>SVG files (*.svg)</source>
        <translation>ملفات SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the timeline as PNG</source>
        <translation>حفظ الخط الزمني بصيغة PNG</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>ملفات PNG (*.png)</translation>
    </message>
    <message>
        <source>The timeline was written to %1.</source>
        <translation>كُتب الخط الزمني في %1.</translation>
    </message>
    <message>
        <source>The timeline could not be written to %1: %2.</source>
        <translation>تعذرت كتابة الخط الزمني في %1: ‏%2.</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>نسخ ك&amp;صورة</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>حفظ بصيغة &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>حفظ بصيغة P&amp;NG…</translation>
    </message>
    <message>
        <source>Save the timeline as PDF</source>
        <translation>حفظ الخط الزمني بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>حفظ بصيغة P&amp;DF…</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>طباعة الخط الزمني</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineView</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, Enter chooses the reservation, E shows its events, A what workers did.</source>
        <translation>مفاتيح الأسهم تنتقل من شريط إلى شريط، و Enter يختار الحجز، و E يعرض أحداثه، و A يعرض ما فعله الموظفون.</translation>
    </message>
</context>
<context>
    <name>Desk::TrainerDock</name>
    <message>
        <source>Trainer</source>
        <translation>المدرّب</translation>
    </message>
    <message>
        <source>Close the trainer&apos;s panel</source>
        <translation>إغلاق لوحة المدرّب</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>End the class?</source>
        <translation>هل تريد إنهاء الصف؟</translation>
    </message>
    <message>
        <source>&amp;End the class</source>
        <translation>إن&amp;هاء الصف</translation>
    </message>
</context>
<context>
    <name>Desk::TrainerPanel</name>
    <message>
        <source>Faults…</source>
        <translation>الأعطال…</translation>
    </message>
    <message>
        <source>Trainer&apos;s panel</source>
        <translation>لوحة المدرّب</translation>
    </message>
    <message>
        <source>Pages of the trainer&apos;s panel</source>
        <translation>صفحات لوحة المدرّب</translation>
    </message>
    <message>
        <source>World</source>
        <translation>العالم</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>النص التنفيذي</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>الأعطال</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start this scenario from its beginning</source>
        <translation>بدء هذا السيناريو من أوله</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما يأتي تاليًا</translation>
    </message>
    <message>
        <source>The script is at its end. The world goes on by itself.</source>
        <translation>انتهى النص التنفيذي. يستمر العالم تلقائيًا.</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation>الملاحظات حتى الآن</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open a scenario&apos;s file and start it</source>
        <translation>فتح ملف سيناريو وبدؤه</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>فتح سيناريو</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>السيناريوهات (*.json)</translation>
    </message>
    <message>
        <source>This scenario cannot be started.</source>
        <translation>يتعذر بدء هذا السيناريو.</translation>
    </message>
    <message>
        <source>Start “%1” from its beginning?</source>
        <translation>هل تبدأ «%1» من أوله؟</translation>
    </message>
    <message>
        <source>The world that is running now ends, with all that was done in it.</source>
        <translation>ينتهي العالم الجاري الآن مع كل ما جرى فيه.</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>اللحظات</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Begin this scenario again; the world as it is now is kept under Moments</source>
        <translation>بدء هذا السيناريو من جديد؛ يُحفظ العالم كما هو الآن ضمن «اللحظات»</translation>
    </message>
    <message>
        <source>The moments that are kept end with it: go back to one and save the world, to have it later.</source>
        <translation>وتنتهي معه اللحظات المحفوظة: عُد إلى إحداها واحفظ العالم لتجدها لاحقًا.</translation>
    </message>
    <message>
        <source>This simulator ends, and with it the keys of %1: nothing that they do is answered any more.</source>
        <translation>ينتهي هذا المحاكي ومعه مفاتيح %1: لن يُجاب بعد ذلك على أي شيء يفعلونه.</translation>
    </message>
    <message numerus="yes">
        <source>This simulator ends, and with it the keys of %n trainees: nothing that they do is answered any more.</source>
        <translation>
            <numerusform>ينتهي هذا المحاكي دون أن يكون لأي متدرب مفتاح.</numerusform>
            <numerusform>ينتهي هذا المحاكي ومعه مفتاح متدرب واحد: لن يُجاب بعد ذلك على أي شيء يفعله.</numerusform>
            <numerusform>ينتهي هذا المحاكي ومعه مفتاحا متدربين اثنين: لن يُجاب بعد ذلك على أي شيء يفعلانه.</numerusform>
            <numerusform>ينتهي هذا المحاكي ومعه مفاتيح %n متدربين: لن يُجاب بعد ذلك على أي شيء يفعلونه.</numerusform>
            <numerusform>ينتهي هذا المحاكي ومعه مفاتيح %n متدربًا: لن يُجاب بعد ذلك على أي شيء يفعلونه.</numerusform>
            <numerusform>ينتهي هذا المحاكي ومعه مفاتيح %n متدرب: لن يُجاب بعد ذلك على أي شيء يفعلونه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TrainingOpening</name>
    <message>
        <source>How the workspace was read, where its file did not say all:</source>
        <translation>كيف قُرئت مساحة العمل حيث لم يبيّن ملفها كل شيء:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which reservation-desk-simulator --workspace tells</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحدة أخرى يذكرها reservation-desk-simulator --workspace</numerusform>
            <numerusform>واثنتان أخريان يذكرهما reservation-desk-simulator --workspace</numerusform>
            <numerusform>و%n أخرى يذكرها reservation-desk-simulator --workspace</numerusform>
            <numerusform>و%n أخرى يذكرها reservation-desk-simulator --workspace</numerusform>
            <numerusform>و%n أخرى يذكرها reservation-desk-simulator --workspace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Transport</name>
    <message>
        <source>The CA file cannot be read or holds no certificate: %1</source>
        <translation>تتعذر قراءة ملف CA أو ليس فيه شهادة: %1</translation>
    </message>
    <message>
        <source>Not an address of %1.</source>
        <translation>ليس عنوانًا من %1.</translation>
    </message>
    <message>
        <source>If-Match has a character that cannot be sent.</source>
        <translation>في If-Match حرف لا يمكن إرساله.</translation>
    </message>
    <message>
        <source>It did not take the user and the password that it was told; they are not sent again.</source>
        <translation>لم يقبل اسم المستخدم وكلمة المرور اللذين أُبلغ بهما؛ لا يُرسلان مجددًا.</translation>
    </message>
    <message>
        <source>The part of the program for safe connections is missing (Qt&apos;s TLS plugin, OpenSSL). If the program was moved while it ran, start it again; otherwise install it anew.</source>
        <translation>الجزء الخاص بالاتصالات الآمنة من البرنامج مفقود (إضافة TLS الخاصة بـ Qt، وOpenSSL). إذا نُقل البرنامج أثناء تشغيله فأعد تشغيله؛ وإلا فأعد تثبيته.</translation>
    </message>
</context>
<context>
    <name>Desk::TrayControl</name>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait(s)</source>
        <translation>
            <numerusform>لا مهام تنتظر</numerusform>
            <numerusform>مهمة واحدة تنتظر</numerusform>
            <numerusform>مهمتان تنتظران</numerusform>
            <numerusform>%n مهام تنتظر</numerusform>
            <numerusform>%n مهمة تنتظر</numerusform>
            <numerusform>%n مهمة تنتظر</numerusform>
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
        <translation>المهام</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>مساحات العمل</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>قوائم الانتظار</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>المحاولة التالية بعد %1</translation>
    </message>
    <message>
        <source>next try at %1, in %2</source>
        <translation>المحاولة التالية في %1، بعد %2</translation>
    </message>
    <message>
        <source>The rows are of %1.</source>
        <translation>الصفوف من %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1: the answer is slow to come.</source>
        <translation>%1: يتأخر الرد.</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>لا رد منذ %1</translation>
    </message>
</context>
<context>
    <name>Desk::TwilioCliImport</name>
    <message>
        <source>it has no API secret.</source>
        <translation>ليس فيه سر API.</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>تُرك «%1»: ‏%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a configuration of twilio-cli.</source>
        <translation>ليس %1 تكوينًا لـ twilio-cli.</translation>
    </message>
    <message>
        <source>“%1” was left out: its secret is in twilio-cli&apos;s own keyring entry. Make it anew there first.</source>
        <translation>تُرك «%1»: سره في مدخل سلسلة المفاتيح الخاص بـ twilio-cli. أنشئه هناك من جديد أولاً.</translation>
    </message>
    <message>
        <source>%1 holds API secrets in clear text; anyone who can read the file can use them.</source>
        <translation>في %1 أسرار API بنص صريح؛ يمكن لكل من يستطيع قراءة الملف استخدامها.</translation>
    </message>
</context>
<context>
    <name>Desk::Validation</name>
    <message>
        <source>This is no phone number: + and the country code, then digits.</source>
        <translation>ليس هذا رقم هاتف: العلامة + ورمز البلد ثم أرقام.</translation>
    </message>
    <message>
        <source>A phone number has at most 15 digits, this one has %1.</source>
        <translation>رقم الهاتف 15 رقمًا على الأكثر، وفي هذا %1.</translation>
    </message>
    <message>
        <source>Without + and the country code this may reach another number, or none.</source>
        <translation>دون العلامة + ورمز البلد قد يصل هذا إلى رقم آخر أو لا يصل.</translation>
    </message>
    <message>
        <source>Leave out blanks and brackets: + and digits only.</source>
        <translation>دون مسافات أو أقواس: العلامة + وأرقام فقط.</translation>
    </message>
    <message>
        <source>A SIP address looks like sip:name@host, without blanks.</source>
        <translation>عنوان SIP يكون بالشكل sip:name@host دون مسافات.</translation>
    </message>
    <message>
        <source>A client address looks like client:name, without blanks.</source>
        <translation>عنوان العميل يكون بالشكل client:name دون مسافات.</translation>
    </message>
    <message>
        <source>This wants a SID (%1…), client:name, sip:name@host or a phone number.</source>
        <translation>المطلوب هنا معرّف SID (%1…) أو client:name أو sip:name@host أو رقم هاتف.</translation>
    </message>
    <message>
        <source>This wants client:name, sip:name@host or a phone number.</source>
        <translation>المطلوب هنا client:name أو sip:name@host أو رقم هاتف.</translation>
    </message>
    <message>
        <source>This is no complete web address: https://host/path.</source>
        <translation>ليس هذا عنوان ويب كاملاً: https://host/path.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://‎ أو http://‎.</translation>
    </message>
    <message>
        <source>Write it as &quot;%1&quot;.</source>
        <translation>اكتبه هكذا: «%1».</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s known values are: %1. Another one may be newer than this program.</source>
        <translation>القيم المعروفة في TaskRouter هي: %1. قد تكون قيمة أخرى أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>One of these is wanted: %1.</source>
        <translation>المطلوب إحدى هذه: %1.</translation>
    </message>
    <message>
        <source>A whole number is wanted.</source>
        <translation>المطلوب عدد صحيح.</translation>
    </message>
    <message>
        <source>%1 to %2, both included</source>
        <translation>من %1 إلى %2 ضمنًا</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 أو أقل</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>هذا العدد كبير جدًا.</translation>
    </message>
    <message>
        <source>true or false is wanted, in small letters.</source>
        <translation>المطلوب true أو false بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>A header takes only the plain characters of a keyboard, no line breaks.</source>
        <translation>لا تقبل الترويسة إلا أحرف لوحة المفاتيح البسيطة دون فواصل أسطر.</translation>
    </message>
    <message>
        <source>Needed unless the attributes supply it, and those are not known here.</source>
        <translation>مطلوب ما لم توفره السمات، وهي غير معروفة هنا.</translation>
    </message>
    <message>
        <source>Needed, because the attributes do not supply it.</source>
        <translation>مطلوب لأن السمات لا توفره.</translation>
    </message>
    <message>
        <source>This field is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>Outdated: a workspace with multitasking does not take this field.</source>
        <translation>قديم: مساحة العمل ذات المهام المتعددة لا تقبل هذا الحقل.</translation>
    </message>
    <message>
        <source>TaskRouter still reads this field but calls it outdated.</source>
        <translation>لا يزال TaskRouter يقرأ هذا الحقل لكنه يعدّه قديمًا.</translation>
    </message>
    <message>
        <source>Has no effect unless &quot;%1&quot; is set too.</source>
        <translation>لا أثر له ما لم يُعيَّن «%1» أيضًا.</translation>
    </message>
    <message>
        <source>Goes out with an empty value; clear the field to send nothing.</source>
        <translation>يُرسل بقيمة فارغة؛ امسح الحقل لعدم إرسال شيء.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>ورد «%1» مرتين.</translation>
    </message>
    <message>
        <source>This field is needed and must not be empty.</source>
        <translation>هذا الحقل مطلوب ويجب ألا يكون فارغًا.</translation>
    </message>
    <message>
        <source>This wants a SID (%1…), not an address.</source>
        <translation>المطلوب هنا معرّف SID (%1…) وليس عنوانًا.</translation>
    </message>
    <message>
        <source>%1 has no value here. Fill it in, or clear the field.</source>
        <translation>ليس لـ %1 قيمة هنا. عبّئه أو امسح الحقل.</translation>
    </message>
    <message>
        <source>This is no JSON. Line %1: %2.</source>
        <translation>هذا ليس JSON. السطر %1: %2.</translation>
    </message>
    <message>
        <source>One JSON object is wanted: { … }.</source>
        <translation>المطلوب كائن JSON واحد: ‎{ … }‎.</translation>
    </message>
    <message>
        <source>At most %1 characters, these are %2.</source>
        <translation>%1 من الأحرف على الأكثر، وهنا %2.</translation>
    </message>
</context>
<context>
    <name>Desk::ViewActions</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;خلف</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>الأ&amp;مام</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>Refresh by &amp;itself</source>
        <translation>تحديث تل&amp;قائي</translation>
    </message>
    <message>
        <source>Stop &amp;loading</source>
        <translation>إيقاف الت&amp;حميل</translation>
    </message>
    <message>
        <source>&amp;Waiting now</source>
        <translation>المنت&amp;ظرة الآن</translation>
    </message>
    <message>
        <source>Go to &amp;tasks</source>
        <translation>الانتقال إلى الم&amp;هام</translation>
    </message>
    <message>
        <source>Go to re&amp;servations</source>
        <translation>الانتقال إلى ال&amp;حجوزات</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>إ&amp;جراء</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Go to jou&amp;rnal</source>
        <translation>الانتقال إلى ال&amp;سجل</translation>
    </message>
    <message>
        <source>Go to trai&amp;ner</source>
        <translation>الانتقال إلى المد&amp;رّب</translation>
    </message>
    <message>
        <source>&amp;Find a task</source>
        <translation>ال&amp;بحث عن مهمة</translation>
    </message>
    <message>
        <source>F&amp;ilter reservations</source>
        <translation>تر&amp;شيح الحجوزات</translation>
    </message>
    <message>
        <source>Show tas&amp;ks</source>
        <translation>عرض المها&amp;م</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>ال&amp;خط الزمني</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;لماذا؟</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>الأحد&amp;اث</translation>
    </message>
    <message>
        <source>Show the task&apos;s stor&amp;y</source>
        <translation>عرض &amp;قصة المهمة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>لا مهمة مفتوحة.</translation>
    </message>
    <message>
        <source>&amp;Present to others</source>
        <translation>الع&amp;رض على آخرين</translation>
    </message>
    <message>
        <source>The journal is put away while others watch.</source>
        <translation>السجل محجوب ما دام الآخرون يشاهدون.</translation>
    </message>
    <message>
        <source>The trainer&apos;s panel is for the training simulator alone.</source>
        <translation>لوحة المدرّب لمحاكي التدريب وحده.</translation>
    </message>
    <message>
        <source>The trainer&apos;s panel is put away while others watch.</source>
        <translation>لوحة المدرّب محجوبة ما دام الآخرون يشاهدون.</translation>
    </message>
</context>
<context>
    <name>Desk::Waiting</name>
    <message>
        <source>Nobody is eligible</source>
        <translation>لا أحد مؤهل</translation>
    </message>
    <message>
        <source>the rules fit no worker that exists</source>
        <translation>القواعد لا تطابق أي موظف موجود</translation>
    </message>
    <message>
        <source>Everyone eligible is unavailable</source>
        <translation>كل المؤهلين غير متاحين</translation>
    </message>
    <message>
        <source>who fits is in an activity that takes no tasks</source>
        <translation>المطابق في نشاط لا يستقبل مهام</translation>
    </message>
    <message>
        <source>Offer about to run out</source>
        <translation>عرض توشك مهلته أن تنتهي</translation>
    </message>
    <message>
        <source>somebody has to answer now</source>
        <translation>على أحد أن يرد الآن</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>عالقة</translation>
    </message>
    <message>
        <source>the call is over or wrap-up was forgotten</source>
        <translation>انتهت المكالمة أو نُسيت المعالجة اللاحقة</translation>
    </message>
    <message>
        <source>Everyone eligible is busy</source>
        <translation>كل المؤهلين مشغولون</translation>
    </message>
    <message>
        <source>who fits and is available has as many tasks as they may</source>
        <translation>المطابق والمتاح لديه كل ما يُسمح له به من مهام</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>في الصف</translation>
    </message>
    <message>
        <source>others are before it</source>
        <translation>أخرى قبلها</translation>
    </message>
    <message>
        <source>Held back on purpose</source>
        <translation>مؤخرة عمدًا</translation>
    </message>
    <message>
        <source>a step that fits nobody, until its time is over</source>
        <translation>خطوة لا تطابق أحدًا حتى تنقضي مدتها</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>عُرض</translation>
    </message>
    <message>
        <source>somebody is being asked</source>
        <translation>يجري سؤال أحدهم</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>لا يمكن معرفته</translation>
    </message>
    <message>
        <source>what TaskRouter publishes does not say why</source>
        <translation>ما ينشره TaskRouter لا يبيّن السبب</translation>
    </message>
    <message>
        <source>%1 %2 after a missed offer</source>
        <extracomment>A number of workers and the activity they are in: &quot;2 Offline after a missed offer&quot;.</extracomment>
        <translation>بعد عرض فائت: %1 ‏%2</translation>
    </message>
    <message>
        <source>no. %1 of %2</source>
        <extracomment>A place in a line: &quot;no. 3 of 5&quot;.</extracomment>
        <translation>رقم %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n offers before it failed</source>
        <translation>
            <numerusform>لا عروض قبله فشلت</numerusform>
            <numerusform>عرض واحد قبله فشل</numerusform>
            <numerusform>عرضان قبله فشلا</numerusform>
            <numerusform>%n عروض قبله فشلت</numerusform>
            <numerusform>%n عرضًا قبله فشلت</numerusform>
            <numerusform>%n عرض قبله فشلت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is meant to fit nobody</source>
        <translation>التعبير %1 مقصود به ألا يطابق أحدًا</translation>
    </message>
    <message>
        <source>%1 fits nobody</source>
        <translation>التعبير %1 لا يطابق أحدًا</translation>
    </message>
    <message>
        <source>%1 fits nobody; the highest is %2</source>
        <translation>التعبير %1 لا يطابق أحدًا؛ أعلى قيمة %2</translation>
    </message>
    <message>
        <source>%1 fits nobody; the lowest is %2</source>
        <translation>التعبير %1 لا يطابق أحدًا؛ أدنى قيمة %2</translation>
    </message>
    <message>
        <source>nobody fits all of %1</source>
        <translation>لا أحد يطابق كل ما في %1</translation>
    </message>
    <message>
        <source>%1 is %2: nobody like that is in the queue</source>
        <translation>قيمة %1 هي %2: لا أحد كذلك في القائمة</translation>
    </message>
    <message>
        <source>the workspace has no workers</source>
        <translation>ليس في مساحة العمل موظفون</translation>
    </message>
    <message>
        <source>the next step comes in %1</source>
        <translation>تأتي الخطوة التالية بعد %1</translation>
    </message>
    <message>
        <source>a telephone rings for %1, and the time stands still</source>
        <translation>هاتف يرن لـ %1، والوقت متوقف</translation>
    </message>
    <message>
        <source>%1 is asked</source>
        <translation>يُسأل %1</translation>
    </message>
    <message>
        <source>%1 is asked, %2 longer than the time to answer</source>
        <translation>يُسأل %1، وتجاوز وقت الرد بمقدار %2</translation>
    </message>
    <message>
        <source>%1 has %2 left</source>
        <translation>بقي لـ %1 ‏%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more asked</source>
        <translation>
            <numerusform>لا يُسأل آخرون</numerusform>
            <numerusform>يُسأل واحد آخر</numerusform>
            <numerusform>يُسأل اثنان آخران</numerusform>
            <numerusform>يُسأل %n آخرون</numerusform>
            <numerusform>يُسأل %n آخرون</numerusform>
            <numerusform>يُسأل %n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>wrapping up for %1; the usual is %2</source>
        <translation>معالجة لاحقة منذ %1؛ المعتاد %2</translation>
    </message>
    <message>
        <source>wrapping up for %1</source>
        <translation>معالجة لاحقة منذ %1</translation>
    </message>
    <message>
        <source>its call ended %1 ago</source>
        <translation>انتهت مكالمتها قبل %1</translation>
    </message>
    <message>
        <source>assigned, but no reservation of it is open</source>
        <translation>حالتها assigned، لكن لا حجز مفتوح لها</translation>
    </message>
    <message numerus="yes">
        <source>%n eligible</source>
        <translation>
            <numerusform>لا مؤهلين</numerusform>
            <numerusform>مؤهل واحد</numerusform>
            <numerusform>مؤهلان</numerusform>
            <numerusform>%n مؤهلين</numerusform>
            <numerusform>%n مؤهلاً</numerusform>
            <numerusform>%n مؤهل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <translation>
            <numerusform>لا مشغولين</numerusform>
            <numerusform>مشغول واحد</numerusform>
            <numerusform>مشغولان</numerusform>
            <numerusform>%n مشغولين</numerusform>
            <numerusform>%n مشغولاً</numerusform>
            <numerusform>%n مشغول</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 متفرغ</translation>
    </message>
    <message>
        <source>whom it is offered to is being read</source>
        <translation>تجري قراءة من عُرضت عليه</translation>
    </message>
    <message>
        <source>the rules of its workflow or its queue are not read, or cannot be</source>
        <translation>قواعد سير عملها أو قائمتها لم تُقرأ أو تتعذر قراءتها</translation>
    </message>
    <message>
        <source>by its workflow as it is now it would not be in this queue</source>
        <translation>بحسب سير عملها كما هو الآن ما كانت لتكون في هذه القائمة</translation>
    </message>
    <message>
        <source>it is the first in line, and %1 is free</source>
        <translation>هي الأولى في الصف، و %1 متفرغ</translation>
    </message>
    <message numerus="yes">
        <source>%n workers went away when they missed an offer</source>
        <translation>
            <numerusform>لم يغب موظفون بسبب عرض فائت</numerusform>
            <numerusform>غاب موظف واحد حين فاته عرض</numerusform>
            <numerusform>غاب موظفان حين فاتهما عرض</numerusform>
            <numerusform>غاب %n موظفين حين فاتهم عرض</numerusform>
            <numerusform>غاب %n موظفًا حين فاتهم عرض</numerusform>
            <numerusform>غاب %n موظف حين فاتهم عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>answer within %1 s</source>
        <translation>الرد خلال %1 ث</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message numerus="yes">
        <source>Put %n workers back…</source>
        <translation>
            <numerusform>لا موظفين لإعادتهم…</numerusform>
            <numerusform>إعادة موظف واحد…</numerusform>
            <numerusform>إعادة موظفين اثنين…</numerusform>
            <numerusform>إعادة %n موظفين…</numerusform>
            <numerusform>إعادة %n موظفًا…</numerusform>
            <numerusform>إعادة %n موظف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>Clear up %n…</source>
        <translation>
            <numerusform>لا شيء لتسويته…</numerusform>
            <numerusform>تسوية واحدة…</numerusform>
            <numerusform>تسوية اثنتين…</numerusform>
            <numerusform>تسوية %n…</numerusform>
            <numerusform>تسوية %n…</numerusform>
            <numerusform>تسوية %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>أقدمها %1</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>لا موظفين</numerusform>
            <numerusform>موظف واحد</numerusform>
            <numerusform>موظفان</numerusform>
            <numerusform>%n موظفين</numerusform>
            <numerusform>%n موظفًا</numerusform>
            <numerusform>%n موظف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>لا متفرغين</numerusform>
            <numerusform>متفرغ واحد</numerusform>
            <numerusform>متفرغان</numerusform>
            <numerusform>%n متفرغين</numerusform>
            <numerusform>%n متفرغًا</numerusform>
            <numerusform>%n متفرغ</numerusform>
        </translation>
    </message>
    <message>
        <source>the time of %1 is over</source>
        <translation>انتهى وقت %1</translation>
    </message>
    <message>
        <source>%1 left at most</source>
        <translation>بقي %1 على الأكثر</translation>
    </message>
    <message numerus="yes">
        <source>%n call for somebody</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى أحد</numerusform>
            <numerusform>واحدة تحتاج إلى أحد</numerusform>
            <numerusform>اثنتان تحتاجان إلى أحد</numerusform>
            <numerusform>%n تحتاج إلى أحد</numerusform>
            <numerusform>%n تحتاج إلى أحد</numerusform>
            <numerusform>%n تحتاج إلى أحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n free</source>
        <translation>
            <numerusform>لا متفرغين</numerusform>
            <numerusform>متفرغ واحد على الأكثر</numerusform>
            <numerusform>متفرغان على الأكثر</numerusform>
            <numerusform>%n متفرغين على الأكثر</numerusform>
            <numerusform>%n متفرغًا على الأكثر</numerusform>
            <numerusform>%n متفرغ على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody eligible</source>
        <translation>لا مؤهلين</translation>
    </message>
    <message>
        <source>all unavailable</source>
        <translation>كلهم غير متاحين</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>عالقة</translation>
    </message>
    <message>
        <source>all busy</source>
        <translation>كلهم مشغولون</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>في الصف</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>مؤخرة</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>السبب غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n offers failed</source>
        <translation>
            <numerusform>لا عروض فشلت</numerusform>
            <numerusform>فشل عرض واحد</numerusform>
            <numerusform>فشل عرضان</numerusform>
            <numerusform>فشلت %n عروض</numerusform>
            <numerusform>فشل %n عرضًا</numerusform>
            <numerusform>فشل %n عرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n offers before it failed</source>
        <translation>
            <numerusform>لا عروض قبله فشلت</numerusform>
            <numerusform>عرض واحد على الأقل قبله فشل</numerusform>
            <numerusform>عرضان على الأقل قبله فشلا</numerusform>
            <numerusform>%n عروض على الأقل قبله فشلت</numerusform>
            <numerusform>%n عرضًا على الأقل قبله فشلت</numerusform>
            <numerusform>%n عرض على الأقل قبله فشلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n offers failed</source>
        <translation>
            <numerusform>لا عروض فشلت</numerusform>
            <numerusform>فشل عرض واحد على الأقل</numerusform>
            <numerusform>فشل عرضان على الأقل</numerusform>
            <numerusform>فشلت %n عروض على الأقل</numerusform>
            <numerusform>فشل %n عرضًا على الأقل</numerusform>
            <numerusform>فشل %n عرض على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>what decides about it is not read</source>
        <translation>لم يُقرأ ما يُبنى عليه القرار بشأنها</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingAlarms</name>
    <message>
        <source>An offer is about to run out</source>
        <translation>عرض توشك مهلته أن تنتهي</translation>
    </message>
    <message>
        <source>%1 has %2 left for “%3”.</source>
        <extracomment>A worker, a time, and the title of a task.</extracomment>
        <translation>بقي لـ %1 مدة %2 للرد على «%3».</translation>
    </message>
    <message numerus="yes">
        <source>%n more run out as well.</source>
        <translation>
            <numerusform>لا غيره.</numerusform>
            <numerusform>وينتهي واحد آخر أيضًا.</numerusform>
            <numerusform>وينتهي اثنان آخران أيضًا.</numerusform>
            <numerusform>وتنتهي %n أخرى أيضًا.</numerusform>
            <numerusform>وتنتهي %n أخرى أيضًا.</numerusform>
            <numerusform>وتنتهي %n أخرى أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tasks have waited longer than %n minutes</source>
        <translation>
            <numerusform>مهام تنتظر</numerusform>
            <numerusform>مهام تنتظر أكثر من دقيقة واحدة</numerusform>
            <numerusform>مهام تنتظر أكثر من دقيقتين</numerusform>
            <numerusform>مهام تنتظر أكثر من %n دقائق</numerusform>
            <numerusform>مهام تنتظر أكثر من %n دقيقة</numerusform>
            <numerusform>مهام تنتظر أكثر من %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has waited %2.</source>
        <translation>تنتظر «%1» منذ %2.</translation>
    </message>
    <message numerus="yes">
        <source>So have %n more.</source>
        <translation>
            <numerusform>ولا غيرها.</numerusform>
            <numerusform>وكذلك واحدة أخرى.</numerusform>
            <numerusform>وكذلك اثنتان أخريان.</numerusform>
            <numerusform>وكذلك %n أخرى.</numerusform>
            <numerusform>وكذلك %n أخرى.</numerusform>
            <numerusform>وكذلك %n أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrap-up is longer than %n minutes</source>
        <translation>
            <numerusform>معالجة لاحقة جارية</numerusform>
            <numerusform>المعالجة اللاحقة أطول من دقيقة واحدة</numerusform>
            <numerusform>المعالجة اللاحقة أطول من دقيقتين</numerusform>
            <numerusform>المعالجة اللاحقة أطول من %n دقائق</numerusform>
            <numerusform>المعالجة اللاحقة أطول من %n دقيقة</numerusform>
            <numerusform>المعالجة اللاحقة أطول من %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has been wrapping up for %2.</source>
        <translation>«%1» في المعالجة اللاحقة منذ %2.</translation>
    </message>
    <message>
        <source>%1 has been wrapping up “%2” for %3.</source>
        <translation>لدى %1 «%2» في المعالجة اللاحقة منذ %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n workers went away by missed offers</source>
        <translation>
            <numerusform>لم يغب موظفون بسبب عروض فائتة</numerusform>
            <numerusform>غاب موظف واحد بسبب عرض فائت</numerusform>
            <numerusform>غاب موظفان بسبب عروض فائتة</numerusform>
            <numerusform>غاب %n موظفين بسبب عروض فائتة</numerusform>
            <numerusform>غاب %n موظفًا بسبب عروض فائتة</numerusform>
            <numerusform>غاب %n موظف بسبب عروض فائتة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, within %n minutes.</source>
        <translation>
            <numerusform>%1 الآن.</numerusform>
            <numerusform>%1 خلال دقيقة واحدة.</numerusform>
            <numerusform>%1 خلال دقيقتين.</numerusform>
            <numerusform>%1 خلال %n دقائق.</numerusform>
            <numerusform>%1 خلال %n دقيقة.</numerusform>
            <numerusform>%1 خلال %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at most is left for “%2”.</source>
        <extracomment>A time, and the title of a task.</extracomment>
        <translation>بقي %1 على الأكثر لـ «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After some names: &quot;Ann, Bob, Cyd and 3 more&quot;.</extracomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingCard</name>
    <message>
        <source>Show the oldest %1</source>
        <translation>عرض أقدم %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>عرض الكل، %1</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingChoices</name>
    <message>
        <source>Queue</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>كل قوائم الانتظار</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>كل القنوات</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingController</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>No task is chosen.</source>
        <translation>لم تُختر أي مهمة.</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>لا مهمة مفتوحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls looked at.</source>
        <translation>
            <numerusform>لم يُنظر في أي مكالمة.</numerusform>
            <numerusform>نُظر في مكالمة واحدة.</numerusform>
            <numerusform>نُظر في مكالمتين.</numerusform>
            <numerusform>نُظر في %n مكالمات.</numerusform>
            <numerusform>نُظر في %n مكالمة.</numerusform>
            <numerusform>نُظر في %n مكالمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are over.</source>
        <translation>
            <numerusform>لم تنته أي منها.</numerusform>
            <numerusform>واحدة انتهت.</numerusform>
            <numerusform>اثنتان انتهتا.</numerusform>
            <numerusform>%n انتهت.</numerusform>
            <numerusform>%n انتهت.</numerusform>
            <numerusform>%n انتهت.</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be told when it changes.</source>
        <translation>ستُبلَّغ عندما تتغير.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>Two statuses of a task: &quot;From Pending to Assigned.&quot;</extracomment>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message>
        <source>It was “%1”, and is not in the list any more.</source>
        <translation>كانت «%1» ولم تعد في القائمة.</translation>
    </message>
    <message>
        <source>Its offer has %1 left.</source>
        <translation>بقي لعرضها %1.</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingEntry</name>
    <message>
        <source>Waiting now</source>
        <translation>المنتظرة الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks, by cause</source>
        <translation>
            <numerusform>لا مهام، حسب السبب</numerusform>
            <numerusform>مهمة واحدة، حسب السبب</numerusform>
            <numerusform>مهمتان، حسب السبب</numerusform>
            <numerusform>%n مهام، حسب السبب</numerusform>
            <numerusform>%n مهمة، حسب السبب</numerusform>
            <numerusform>%n مهمة، حسب السبب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks wait</source>
        <translation>
            <numerusform>لا مهام تنتظر</numerusform>
            <numerusform>مهمة واحدة تنتظر</numerusform>
            <numerusform>مهمتان تنتظران</numerusform>
            <numerusform>%n مهام تنتظر</numerusform>
            <numerusform>%n مهمة تنتظر</numerusform>
            <numerusform>%n مهمة تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>لا عالقة</numerusform>
            <numerusform>واحدة عالقة</numerusform>
            <numerusform>اثنتان عالقتان</numerusform>
            <numerusform>%n عالقة</numerusform>
            <numerusform>%n عالقة</numerusform>
            <numerusform>%n عالقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingPage</name>
    <message>
        <source>Waiting now</source>
        <translation>المنتظرة الآن</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Looking at what waits…</source>
        <translation>يجري النظر فيما ينتظر…</translation>
    </message>
    <message>
        <source>Nothing waits there.</source>
        <translation>لا شيء ينتظر هناك.</translation>
    </message>
    <message>
        <source>All queues and all channels are in the lists above.</source>
        <translation>كل قوائم الانتظار وكل القنوات في القائمتين أعلاه.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Tasks that wait come here by themselves, with the reason.</source>
        <translation>تأتي المهام المنتظرة إلى هنا تلقائيًا مع السبب.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>كما كان قبل %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n calls…</source>
        <translation>
            <numerusform>لا مكالمات للنظر فيها…</numerusform>
            <numerusform>يجري النظر في مكالمة واحدة…</numerusform>
            <numerusform>يجري النظر في مكالمتين…</numerusform>
            <numerusform>يجري النظر في %n مكالمات…</numerusform>
            <numerusform>يجري النظر في %n مكالمة…</numerusform>
            <numerusform>يجري النظر في %n مكالمة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n calls</source>
        <translation>
            <numerusform>لا مكالمات للنظر فيها</numerusform>
            <numerusform>النظر في مكالمة واحدة</numerusform>
            <numerusform>النظر في مكالمتين</numerusform>
            <numerusform>النظر في %n مكالمات</numerusform>
            <numerusform>النظر في %n مكالمة</numerusform>
            <numerusform>النظر في %n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks whether the calls of those tasks are over that have been as they are for longest, with one request each. A task whose call is over is stuck.</source>
        <translation>يسأل هل انتهت مكالمات المهام الباقية على حالها أطول مدة، بطلب واحد لكل منها. المهمة التي انتهت مكالمتها عالقة.</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingParts</name>
    <message>
        <source>%1: not read yet. %2</source>
        <translation>%1: لم يُقرأ بعد. %2</translation>
    </message>
    <message>
        <source>%1: as of %2 ago. %3</source>
        <translation>%1: كما كان قبل %2. ‏%3</translation>
    </message>
    <message>
        <source>Queues and workflows</source>
        <translation>قوائم الانتظار ومسارات سير العمل</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Whose the tasks are</source>
        <translation>لمن المهام</translation>
    </message>
    <message>
        <source>The rules cannot be used: %1</source>
        <translation>يتعذر استخدام القواعد: %1</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingPlans</name>
    <message numerus="yes">
        <source>Put %n workers back</source>
        <translation>
            <numerusform>لا موظفين لإعادتهم</numerusform>
            <numerusform>إعادة موظف واحد</numerusform>
            <numerusform>إعادة موظفين اثنين</numerusform>
            <numerusform>إعادة %n موظفين</numerusform>
            <numerusform>إعادة %n موظفًا</numerusform>
            <numerusform>إعادة %n موظف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear up %n that are stuck</source>
        <translation>
            <numerusform>لا عالقة لتسويتها</numerusform>
            <numerusform>تسوية واحدة عالقة</numerusform>
            <numerusform>تسوية اثنتين عالقتين</numerusform>
            <numerusform>تسوية %n عالقة</numerusform>
            <numerusform>تسوية %n عالقة</numerusform>
            <numerusform>تسوية %n عالقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingRowsModel</name>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Queue or worker</source>
        <translation>القائمة أو الموظف</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>تنتظر منذ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
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
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>نسخ SID</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy why</source>
        <translation>نسخ السبب</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message numerus="yes">
        <source>Put %n workers back…</source>
        <translation>
            <numerusform>لا موظفين لإعادتهم…</numerusform>
            <numerusform>إعادة موظف واحد…</numerusform>
            <numerusform>إعادة موظفين اثنين…</numerusform>
            <numerusform>إعادة %n موظفين…</numerusform>
            <numerusform>إعادة %n موظفًا…</numerusform>
            <numerusform>إعادة %n موظف…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WhatIf</name>
    <message>
        <source>There is no workflow whose rules can be read.</source>
        <translation>لا يوجد سير عمل يمكن قراءة قواعده.</translation>
    </message>
    <message>
        <source>The rules of the task&apos;s workflow %1 cannot be read.</source>
        <translation>تتعذر قراءة قواعد سير عمل المهمة %1.</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfDialog</name>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>الوضع القائم</translation>
    </message>
    <message>
        <source>&amp;Undo all changes</source>
        <translation>ترا&amp;جع عن كل التغييرات</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>انتهى هذا الاتصال. اتصل مجددًا لقراءة مساحة العمل.</translation>
    </message>
    <message>
        <source>Nothing of this is sent.</source>
        <translation>لا يُرسل شيء من هذا.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>No task is open: this is about an empty one, in the workspace as it was at %1.</source>
        <translation>لا مهمة مفتوحة: هذا عن مهمة فارغة، في مساحة العمل كما كانت في %1.</translation>
    </message>
    <message>
        <source>This is about task %1 as it was at %2.</source>
        <translation>هذا عن المهمة %1 كما كانت في %2.</translation>
    </message>
    <message>
        <source>This is about “%1” (task %2) as it was at %3.</source>
        <translation>هذا عن «%1» (المهمة %2) كما كانت في %3.</translation>
    </message>
    <message>
        <source>What you changed here is kept nowhere else.</source>
        <translation>ما غيّرته هنا غير محفوظ في أي مكان آخر.</translation>
    </message>
    <message>
        <source>&amp;Go on here</source>
        <translation>ال&amp;متابعة هنا</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>ماذا لو: %1</translation>
    </message>
    <message>
        <source>What some are busy with was not read, because they are in no queue of its workflow or are too many. They are taken for people with one task at a time in each channel: %1.</source>
        <translation>لم يُقرأ ما يشغل بعضهم، لأنهم ليسوا في أي قائمة من سير عملها أو لأنهم كثيرون جدًا. يُفترض أن لكل منهم مهمة واحدة في الوقت نفسه في كل قناة: %1.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>لا يوجد أي فرق.</translation>
    </message>
    <message numerus="yes">
        <source>Different in %n line(s).</source>
        <extracomment>%1 is what is different (&quot;Queue&quot;), %2 what it is, %3 what it would be.</extracomment>
        <translation>
            <numerusform>لا اختلاف.</numerusform>
            <numerusform>الاختلاف في سطر واحد.</numerusform>
            <numerusform>الاختلاف في سطرين.</numerusform>
            <numerusform>الاختلاف في %n أسطر.</numerusform>
            <numerusform>الاختلاف في %n سطرًا.</numerusform>
            <numerusform>الاختلاف في %n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; what if: %3</source>
        <translation>%1: %2؛ ماذا لو: %3</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfForm</name>
    <message>
        <source>&amp;Task</source>
        <translation>الم&amp;همة</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>الم&amp;وظفون</translation>
    </message>
    <message>
        <source>Work&amp;flow</source>
        <translation>سير ال&amp;عمل</translation>
    </message>
    <message>
        <source>What may be otherwise</source>
        <translation>ما يمكن أن يكون خلاف ذلك</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfPage</name>
    <message>
        <source>%1 · changed</source>
        <extracomment>A name in a list, and that a person has changed what it stands for</extracomment>
        <translation>%1 · متغيّر</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfTaskPage</name>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Attributes of the task</source>
        <translation>سمات المهمة</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1</source>
        <translation>عدد صحيح من 0 إلى %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>What was, and what a person has made of it</extracomment>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>task: %1</source>
        <translation>المهمة: %1</translation>
    </message>
    <message>
        <source>The attributes of the task cannot be read: those in TaskRouter count.</source>
        <translation>تتعذر قراءة سمات المهمة: المعتمد ما في TaskRouter.</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfWorkerPage</name>
    <message>
        <source>Worker</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Attributes of the worker</source>
        <translation>سمات الموظف</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Has &amp;finished</source>
        <translation>أن&amp;هى عمله</translation>
    </message>
    <message>
        <source>Channel of the worker</source>
        <translation>قناة الموظف</translation>
    </message>
    <message>
        <source>Tasks that the worker has in this channel</source>
        <translation>المهام التي لدى الموظف في هذه القناة</translation>
    </message>
    <message>
        <source>Tasks that the worker may have in this channel</source>
        <translation>المهام المسموح بها للموظف في هذه القناة</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Between two numbers: &quot;2 of 3&quot; tasks</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Has tasks</source>
        <translation>لديه مهام</translation>
    </message>
    <message>
        <source>activity %1 → %2</source>
        <translation>النشاط من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3 → %4 of %5</source>
        <extracomment>A channel, and of how many possible tasks somebody has how many: &quot;voice 1 of 1 → 0 of 1&quot;</extracomment>
        <translation>%1: من %2/%3 إلى %4/%5</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>The attributes of %1 cannot be read: those in TaskRouter count.</source>
        <translation>تتعذر قراءة سمات %1: المعتمد ما في TaskRouter.</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfWorkflowPage</name>
    <message>
        <source>Configuration of the workflow</source>
        <translation>تكوين سير العمل</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Queues can be called by their names here: %1</source>
        <translation>يمكن ذكر قوائم الانتظار هنا بأسمائها: %1</translation>
    </message>
    <message>
        <source>configuration of &quot;%1&quot;</source>
        <translation>تكوين «%1»</translation>
    </message>
    <message>
        <source>The configuration of &quot;%1&quot; cannot be read: the one in TaskRouter counts.</source>
        <translation>تتعذر قراءة تكوين «%1»: المعتمد ما في TaskRouter.</translation>
    </message>
</context>
<context>
    <name>Desk::WhyControl</name>
    <message>
        <source>No task is open.</source>
        <translation>لا مهمة مفتوحة.</translation>
    </message>
    <message>
        <source>Open one to see why it is not accepted, or why it ended.</source>
        <translation>افتح مهمة لترى لماذا لا تُقبل، أو لماذا انتهت.</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>لم يسأل أحد بعد.</translation>
    </message>
    <message>
        <source>It is read as soon as this page is looked at.</source>
        <translation>تُقرأ متى عُرضت هذه الصفحة.</translation>
    </message>
    <message>
        <source>The call is not known.</source>
        <translation>المكالمة غير معروفة.</translation>
    </message>
    <message>
        <source>Since the task came there has been no alert that may explain it.</source>
        <translation>منذ وصول المهمة لم يكن هناك تنبيه قد يفسر ذلك.</translation>
    </message>
    <message>
        <source>Asking Monitor for alerts…</source>
        <translation>يجري سؤال Monitor عن التنبيهات…</translation>
    </message>
    <message>
        <source>Asking for the call…</source>
        <translation>يجري السؤال عن المكالمة…</translation>
    </message>
    <message>
        <source>Alerts are not read while others look: nothing in them is masked.</source>
        <translation>لا تُقرأ التنبيهات أثناء العرض على آخرين: فلا شيء فيها مخفي.</translation>
    </message>
</context>
<context>
    <name>Desk::WhyPage</name>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>التالي:</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>لا مهمة مفتوحة.</translation>
    </message>
    <message>
        <source>Open one to see why it is not accepted, or why it ended.</source>
        <translation>افتح مهمة لترى لماذا لا تُقبل، أو لماذا انتهت.</translation>
    </message>
    <message>
        <source>Who matches, term by term</source>
        <translation>من يطابق، شرطًا شرطًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>Reading, %n request(s)</source>
        <translation>
            <numerusform>تجري القراءة، لا طلبات</numerusform>
            <numerusform>تجري القراءة، طلب واحد</numerusform>
            <numerusform>تجري القراءة، طلبان</numerusform>
            <numerusform>تجري القراءة، %n طلبات</numerusform>
            <numerusform>تجري القراءة، %n طلبًا</numerusform>
            <numerusform>تجري القراءة، %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading why…</source>
        <translation>تجري قراءة السبب…</translation>
    </message>
    <message>
        <source>The task, its Events, its workflow, and the workers of its queue.</source>
        <translation>المهمة وأحداثها وسير عملها وموظفو قائمتها.</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>سُجِّل %1</translation>
    </message>
    <message numerus="yes">
        <source>as of %1 · %n request(s)</source>
        <translation>
            <numerusform>كما في %1 · لا طلبات</numerusform>
            <numerusform>كما في %1 · طلب واحد</numerusform>
            <numerusform>كما في %1 · طلبان</numerusform>
            <numerusform>كما في %1 · %n طلبات</numerusform>
            <numerusform>كما في %1 · %n طلبًا</numerusform>
            <numerusform>كما في %1 · %n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n Event(s)</source>
        <translation>
            <numerusform>لا أحداث لعرضها</numerusform>
            <numerusform>عرض حدث واحد</numerusform>
            <numerusform>عرض حدثين</numerusform>
            <numerusform>عرض %n أحداث</numerusform>
            <numerusform>عرض %n حدثًا</numerusform>
            <numerusform>عرض %n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more worker(s), of whom only a sample was read</source>
        <translation>
            <numerusform>ولا موظفين آخرين</numerusform>
            <numerusform>وموظف آخر؛ لم تُقرأ إلا عيّنة</numerusform>
            <numerusform>وموظفان آخران؛ لم تُقرأ إلا عيّنة</numerusform>
            <numerusform>و%n موظفين آخرين؛ لم تُقرأ إلا عيّنة</numerusform>
            <numerusform>و%n موظفًا آخر؛ لم تُقرأ إلا عيّنة</numerusform>
            <numerusform>و%n موظف آخر؛ لم تُقرأ إلا عيّنة</numerusform>
        </translation>
    </message>
    <message>
        <source>was so at %1</source>
        <translation>كان كذلك في %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>out of date: something has changed since %1</source>
        <translation>قديم: تغيّر شيء منذ %1</translation>
    </message>
</context>
<context>
    <name>Desk::WhyPlans</name>
    <message numerus="yes">
        <source>Put %n worker(s) back</source>
        <translation>
            <numerusform>لا موظفين لإعادتهم</numerusform>
            <numerusform>إعادة موظف واحد</numerusform>
            <numerusform>إعادة موظفين اثنين</numerusform>
            <numerusform>إعادة %n موظفين</numerusform>
            <numerusform>إعادة %n موظفًا</numerusform>
            <numerusform>إعادة %n موظف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n wrap-up(s)</source>
        <translation>
            <numerusform>لا معالجات لاحقة لإكمالها</numerusform>
            <numerusform>إكمال معالجة لاحقة واحدة</numerusform>
            <numerusform>إكمال معالجتين لاحقتين</numerusform>
            <numerusform>إكمال %n معالجات لاحقة</numerusform>
            <numerusform>إكمال %n معالجة لاحقة</numerusform>
            <numerusform>إكمال %n معالجة لاحقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>إلغاء المهمة</translation>
    </message>
    <message>
        <source>Complete the task</source>
        <translation>إكمال المهمة</translation>
    </message>
    <message>
        <source>Raise the priority</source>
        <translation>رفع الأولوية</translation>
    </message>
</context>
<context>
    <name>Desk::WindowStatus</name>
    <message>
        <source>Loading</source>
        <translation>يجري التحميل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop loading; rows that came stay</source>
        <translation>إيقاف التحميل؛ تبقى الصفوف التي وصلت</translation>
    </message>
    <message>
        <source>limit %1 of %2</source>
        <translation>الحد %1 من %2</translation>
    </message>
    <message>
        <source>1 reservation</source>
        <translation>حجز واحد</translation>
    </message>
    <message>
        <source>%1 reservations</source>
        <translation>الحجوزات: %1</translation>
    </message>
    <message>
        <source>refreshed %1 s ago</source>
        <translation>حُدِّث قبل %1 ث</translation>
    </message>
    <message>
        <source>refreshed %1 ago</source>
        <translation>حُدِّث قبل %1</translation>
    </message>
    <message>
        <source>It was copied elsewhere</source>
        <translation>نُسخ في مكان آخر</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Open %1, which was copied elsewhere</source>
        <translation>فتح %1، المنسوخ في مكان آخر</translation>
    </message>
    <message>
        <source>What TaskRouter answered then. Nothing is read now.</source>
        <translation>ما أجاب به TaskRouter حينها. لا يُقرأ شيء الآن.</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>كما سُجِّل</translation>
    </message>
</context>
<context>
    <name>Desk::WorkArea</name>
    <message>
        <source>Rows written to %1: %2.</source>
        <translation>صفوف كُتبت في %1: ‏%2.</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>تصدير الأحداث</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>المنتظرة الآن</translation>
    </message>
</context>
<context>
    <name>Desk::WorkersFace</name>
    <message>
        <source>Workers</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Find a worker</source>
        <translation>البحث عن موظف</translation>
    </message>
    <message>
        <source>%1, %2 available</source>
        <translation>%1، المتاحون %2</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>كما كان قبل %1</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>The workers could not be read.</source>
        <translation>تعذرت قراءة الموظفين.</translation>
    </message>
    <message>
        <source>Reading the workers…</source>
        <translation>تجري قراءة الموظفين…</translation>
    </message>
    <message>
        <source>No worker has these words.</source>
        <translation>لا موظف يحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>The search looks at name, activity and SID.</source>
        <translation>ينظر البحث في الاسم والنشاط و SID.</translation>
    </message>
    <message>
        <source>The workspace has no workers.</source>
        <translation>ليس في مساحة العمل موظفون.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>نسخ SID</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
</context>
<context>
    <name>Desk::WorkersStrip</name>
    <message>
        <source>Right now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>أبلغني عندما</translation>
    </message>
    <message>
        <source>The last five minutes</source>
        <translation>آخر خمس دقائق</translation>
    </message>
    <message>
        <source>tasks waiting, every 30 s</source>
        <translation>مهام منتظرة، كل 30 ث</translation>
    </message>
    <message>
        <source>known since %1</source>
        <extracomment>%1 is a time: since when it is known.</extracomment>
        <translation>معروف منذ %1</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceCheckDialog</name>
    <message>
        <source>What is odd</source>
        <translation>ما هو غريب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Copy the &amp;place</source>
        <translation>نسخ ال&amp;موضع</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>نسخ بصيغة CS&amp;V</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>انتهى هذا الاتصال. اتصل مجددًا لقراءة مساحة العمل.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>لا شيء معروف بعد.</translation>
    </message>
    <message>
        <source>The workspace is being read.</source>
        <translation>تجري قراءة مساحة العمل.</translation>
    </message>
    <message>
        <source>The workspace was not checked.</source>
        <translation>لم تُفحص مساحة العمل.</translation>
    </message>
    <message>
        <source>Read it again to check it.</source>
        <translation>اقرأها مجددًا لفحصها.</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>تعذرت قراءة مساحة العمل.</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>لم يُعثر على شيء غريب.</translation>
    </message>
    <message>
        <source>The expressions, workflows, queues and activities of this workspace fit each other.</source>
        <translation>التعبيرات ومسارات سير العمل وقوائم الانتظار والأنشطة في مساحة العمل هذه متوافقة.</translation>
    </message>
    <message>
        <source>Check workspace</source>
        <translation>فحص مساحة العمل</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>The workspace was read at %1. What was found: %2</source>
        <translation>قُرئت مساحة العمل في %1. ما وُجد: %2</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceDialog</name>
    <message>
        <source>Workspace (*.json)</source>
        <translation>مساحة عمل (*.json)</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>حفظ مساحة العمل</translation>
    </message>
    <message>
        <source>Hide attribute &amp;values</source>
        <translation>إخفاء &amp;قيم السمات</translation>
    </message>
    <message>
        <source>The workspace, its activities, task channels, task queues, workflows and workers, as the account answers. It is only read; nothing is changed.</source>
        <translation>مساحة العمل وأنشطتها وقنوات المهام وقوائم الانتظار ومسارات سير العمل والموظفون، كما يرد الحساب. قراءة فقط دون تغيير أي شيء.</translation>
    </message>
    <message>
        <source>What has been read</source>
        <translation>ما قُرئ</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>يخفي</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>انتهى هذا الاتصال. اتصل مجددًا لقراءة مساحة العمل.</translation>
    </message>
    <message>
        <source>%1 of %2 lists read</source>
        <translation>قُرئت %1 من %2 قوائم</translation>
    </message>
    <message>
        <source>Waits %1: there is a bound of reads a minute.</source>
        <translation>ينتظر %1: لعدد القراءات في الدقيقة حد.</translation>
    </message>
    <message>
        <source>%1 Tries again in %2.</source>
        <translation>%1 إعادة المحاولة بعد %2.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>The workspace has been read.</source>
        <translation>قُرئت مساحة العمل.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing is changed.</source>
        <translation>أُوقفت القراءة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>تعذرت قراءة مساحة العمل.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>ال&amp;قراءة مجددًا</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;قراءة</translation>
    </message>
    <message numerus="yes">
        <source>Also how many tasks each worker may have: %n requests f&amp;or it</source>
        <translation>
            <numerusform>وكذلك عدد المهام المسموح بها لكل موظف: لا &amp;طلبات</numerusform>
            <numerusform>وكذلك عدد المهام المسموح بها لكل موظف: &amp;طلب واحد</numerusform>
            <numerusform>وكذلك عدد المهام المسموح بها لكل موظف: &amp;طلبان</numerusform>
            <numerusform>وكذلك عدد المهام المسموح بها لكل موظف: %n &amp;طلبات</numerusform>
            <numerusform>وكذلك عدد المهام المسموح بها لكل موظف: %n &amp;طلبًا</numerusform>
            <numerusform>وكذلك عدد المهام المسموح بها لكل موظف: %n &amp;طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Also how many tasks each worker may have: a request f&amp;or each</source>
        <translation>وكذلك عدد المهام المسموح بها لكل موظف: &amp;طلب لكل منهم</translation>
    </message>
    <message>
        <source>Equal values stay equal, so queues and filters find the same workers and tasks. What compares parts or the order of texts (CONTAINS, &lt;, &gt;) no longer does, and nobody recognises a skill by its name. Numbers, true and false stay as they are.</source>
        <translation>تبقى القيم المتساوية متساوية، فتجد قوائم الانتظار والمرشّحات الموظفين والمهام نفسها. أما ما يقارن أجزاء النصوص أو ترتيبها (CONTAINS و &lt; و &gt;) فلا يعمل بعد ذلك، ولا تُعرف المهارة باسمها. تبقى الأعداد و true و false كما هي.</translation>
    </message>
    <message>
        <source>What is shown, and would be saved, is what was read at %1.</source>
        <translation>المعروض، وما سيُحفظ، هو ما قُرئ في %1.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFetch</name>
    <message>
        <source>Worker %1 was deleted meanwhile: its channels are not in the file.</source>
        <translation>حُذف الموظف %1 في هذه الأثناء: قنواته ليست في الملف.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFile</name>
    <message>
        <source>the workspace itself is not in the file: multitasking is on</source>
        <translation>مساحة العمل نفسها ليست في الملف: المهام المتعددة مسموح بها</translation>
    </message>
    <message>
        <source>the task queues are not in the file: %1 stand for those that the workflows name, and everybody is in each of them</source>
        <translation>قوائم انتظار المهام ليست في الملف: %1 تمثل ما تذكره مسارات سير العمل، والجميع في كل منها</translation>
    </message>
    <message>
        <source>the workflows are not in the file: one sends each task to the queue that its attribute &quot;queue&quot; names</source>
        <translation>مسارات سير العمل ليست في الملف: يرسل مسار واحد كل مهمة إلى القائمة التي تذكرها سمتها «queue»</translation>
    </message>
    <message>
        <source>there is no activity in which anybody is offered tasks: &quot;%1&quot; is one</source>
        <translation>لا يوجد نشاط تُعرض فيه مهام على أحد: أُضيف «%1»</translation>
    </message>
    <message>
        <source>there is no activity in which nobody is offered tasks: &quot;%1&quot; is one</source>
        <translation>لا يوجد نشاط لا تُعرض فيه مهام على أحد: أُضيف «%1»</translation>
    </message>
    <message>
        <source>the task channels are not in the file: &quot;default&quot; and &quot;voice&quot; are</source>
        <translation>قنوات المهام ليست في الملف: تُستخدم «default» و «voice»</translation>
    </message>
    <message numerus="yes">
        <source>the workers are not in the file: %n people were made up who fit the queues</source>
        <translation>
            <numerusform>الموظفون ليسوا في الملف: لم يُبتكر أحد</numerusform>
            <numerusform>الموظفون ليسوا في الملف: ابتُكر شخص واحد يطابق القوائم</numerusform>
            <numerusform>الموظفون ليسوا في الملف: ابتُكر شخصان يطابقان القوائم</numerusform>
            <numerusform>الموظفون ليسوا في الملف: ابتُكر %n أشخاص يطابقون القوائم</numerusform>
            <numerusform>الموظفون ليسوا في الملف: ابتُكر %n شخصًا يطابقون القوائم</numerusform>
            <numerusform>الموظفون ليسوا في الملف: ابتُكر %n شخص يطابقون القوائم</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody was found who would fit these queues: %1</source>
        <translation>لم يُعثر على من يطابق هذه القوائم: %1</translation>
    </message>
    <message>
        <source>this field is not known here and has no effect</source>
        <translation>هذا الحقل غير معروف هنا ولا أثر له</translation>
    </message>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(ولا مرة)</numerusform>
            <numerusform>(مرة واحدة)</numerusform>
            <numerusform>(مرتان)</numerusform>
            <numerusform>(%n مرات)</numerusform>
            <numerusform>(%n مرة)</numerusform>
            <numerusform>(%n مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>المتوقع نص</translation>
    </message>
    <message>
        <source>true or false is expected; true is used</source>
        <translation>المتوقع true أو false؛ تُستخدم true</translation>
    </message>
    <message>
        <source>true or false is expected; false is used</source>
        <translation>المتوقع true أو false؛ تُستخدم false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected; %3 is used</source>
        <translation>المتوقع عدد صحيح من %1 إلى %2؛ يُستخدم %3</translation>
    </message>
    <message>
        <source>FIFO or LIFO is expected; FIFO is used</source>
        <translation>المتوقع FIFO أو LIFO؛ تُستخدم FIFO</translation>
    </message>
    <message>
        <source>a moment like 2026-03-02T14:03:27Z is expected</source>
        <translation>المتوقع وقت مثل 2026-03-02T14:03:27Z</translation>
    </message>
    <message>
        <source>a SID with %1 is expected, not &quot;%2&quot;</source>
        <translation>المتوقع معرّف SID يبدأ بـ %1، وليس «%2»</translation>
    </message>
    <message>
        <source>this is no JSON object; {} is used</source>
        <translation>ليس هذا كائن JSON؛ يُستخدم {}</translation>
    </message>
    <message>
        <source>there is no file to read</source>
        <translation>لا يوجد ملف للقراءة</translation>
    </message>
    <message>
        <source>the file is too big</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>this is no JSON, or breaks off (%1)</source>
        <translation>ليس هذا JSON أو هو مبتور (%1)</translation>
    </message>
    <message>
        <source>this is no workspace: a file of “Save workspace…”, lists of twilio-cli (-o json) or the configuration of a workflow are expected</source>
        <translation>ليست هذه مساحة عمل: المتوقع ملف من «حفظ مساحة العمل…» أو قوائم من twilio-cli (-o json) أو تكوين سير عمل</translation>
    </message>
    <message>
        <source>this list has more pages than are in the file</source>
        <translation>صفحات هذه القائمة أكثر مما في الملف</translation>
    </message>
    <message>
        <source>this file is of a newer format, %1; this version reads %2</source>
        <translation>صيغة هذا الملف أحدث، %1؛ يقرأ هذا الإصدار %2</translation>
    </message>
    <message>
        <source>%1 is expected, not &quot;%2&quot;</source>
        <translation>المتوقع %1، وليس «%2»</translation>
    </message>
    <message>
        <source>an object with a list for each worker is expected</source>
        <translation>المتوقع كائن فيه قائمة لكل موظف</translation>
    </message>
    <message>
        <source>an object is expected; it is left out</source>
        <translation>المتوقع كائن؛ جرى تركه</translation>
    </message>
    <message>
        <source>a number above 0 and up to %1 is expected</source>
        <translation>المتوقع عدد أكبر من 0 ولا يتجاوز %1</translation>
    </message>
    <message>
        <source>a configuration alone: it is that of a workflow named &quot;%1&quot;</source>
        <translation>تكوين وحده: يُعد تكوين سير عمل باسم «%1»</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>المتوقع قائمة</translation>
    </message>
    <message>
        <source>this is no SID; the resource is left out</source>
        <translation>ليس هذا معرّف SID؛ جرى ترك المورد</translation>
    </message>
    <message>
        <source>a SID with %1 is expected, not %2</source>
        <translation>المتوقع معرّف SID يبدأ بـ %1، وليس %2</translation>
    </message>
    <message>
        <source>%1 stands twice, first at %2</source>
        <translation>ورد %1 مرتين، أولاً عند %2</translation>
    </message>
    <message>
        <source>%1 is no part of what a rehearsal is made of; it is left out</source>
        <translation>ليس %1 مما تتكوّن منه التجربة؛ جرى تركه</translation>
    </message>
    <message>
        <source>this is of workspace %1, but %2 is of %3</source>
        <translation>هذا من مساحة العمل %1، لكن %2 من %3</translation>
    </message>
    <message>
        <source>there is no activity %1</source>
        <translation>لا يوجد نشاط %1</translation>
    </message>
    <message>
        <source>the activities are not in the file: &quot;%1&quot; is one, %2</source>
        <translation>الأنشطة ليست في الملف: يُستخدم «%1»، %2</translation>
    </message>
    <message>
        <source>available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>there is no such worker; the channel is left out</source>
        <translation>لا يوجد موظف كهذا؛ جرى ترك القناة</translation>
    </message>
    <message>
        <source>there is no such task channel; the channel is left out</source>
        <translation>لا توجد قناة مهام كهذه؛ جرى ترك القناة</translation>
    </message>
    <message>
        <source>the task channels are not in the file: &quot;%1&quot; is one</source>
        <translation>قنوات المهام ليست في الملف: تُستخدم «%1»</translation>
    </message>
    <message>
        <source>there is neither a workflow nor a task queue in it</source>
        <translation>لا يوجد فيه سير عمل ولا قائمة انتظار مهام</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message numerus="yes">
        <source>workers whose activity is not known: %n; they are available</source>
        <translation>
            <numerusform>لا موظفين نشاطهم غير معروف</numerusform>
            <numerusform>موظف واحد نشاطه غير معروف؛ يُعد متاحًا</numerusform>
            <numerusform>موظفان نشاطهما غير معروف؛ يُعدّان متاحين</numerusform>
            <numerusform>موظفون نشاطهم غير معروف: %n؛ يُعدّون متاحين</numerusform>
            <numerusform>موظفون نشاطهم غير معروف: %n؛ يُعدّون متاحين</numerusform>
            <numerusform>موظفون نشاطهم غير معروف: %n؛ يُعدّون متاحين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>workers whose channels are not in the file: %n; one task at a time in each channel</source>
        <translation>
            <numerusform>لا موظفين قنواتهم خارج الملف</numerusform>
            <numerusform>موظف واحد قنواته ليست في الملف؛ مهمة واحدة في كل قناة</numerusform>
            <numerusform>موظفان قنواتهما ليست في الملف؛ مهمة واحدة في كل قناة</numerusform>
            <numerusform>موظفون قنواتهم ليست في الملف: %n؛ مهمة واحدة في كل قناة</numerusform>
            <numerusform>موظفون قنواتهم ليست في الملف: %n؛ مهمة واحدة في كل قناة</numerusform>
            <numerusform>موظفون قنواتهم ليست في الملف: %n؛ مهمة واحدة في كل قناة</numerusform>
        </translation>
    </message>
    <message>
        <source>the name of a file is expected</source>
        <translation>المتوقع اسم ملف</translation>
    </message>
    <message>
        <source>there is no *.json in this folder</source>
        <translation>لا يوجد ملف ‎*.json في هذا المجلد</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFinder</name>
    <message>
        <source>%1 is opened as soon as the server answers.</source>
        <translation>يُفتح %1 متى رد الخادم.</translation>
    </message>
    <message>
        <source>Looking for the workspace of %1…</source>
        <translation>يجري البحث عن مساحة عمل %1…</translation>
    </message>
    <message>
        <source>The workspace of %1 is not known, and these credentials may not list the workspaces. Give the workspace (WS…) as well.</source>
        <translation>مساحة عمل %1 غير معروفة، ولا يجوز لبيانات الاعتماد هذه سرد مساحات العمل. اذكر مساحة العمل (WS…‎) أيضًا.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: this account has no workspace.</source>
        <translation>يتعذر فتح %1: ليس لهذا الحساب مساحة عمل.</translation>
    </message>
    <message>
        <source>%1 is in none of the %2 workspaces that were asked, of %3. Give its workspace (WS…) as well.</source>
        <translation>ليس %1 في أي من مساحات العمل التي سُئلت، وعددها %2 من %3. اذكر مساحة العمل (WS…‎) أيضًا.</translation>
    </message>
    <message>
        <source>No workspace of this account has the worker %1.</source>
        <translation>لا توجد في هذا الحساب مساحة عمل فيها الموظف %1.</translation>
    </message>
    <message>
        <source>No workspace of this account has the task %1. Tasks are deleted five minutes after they end.</source>
        <translation>لا توجد في هذا الحساب مساحة عمل فيها المهمة %1. تُحذف المهام بعد خمس دقائق من انتهائها.</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <translation>تعذرت القراءة: %1.</translation>
    </message>
    <message>
        <source>The workspace of %1 could not be looked up.</source>
        <translation>تعذر الاستعلام عن مساحة عمل %1.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceState</name>
    <message>
        <source>Looking for workspaces…</source>
        <translation>يجري البحث عن مساحات العمل…</translation>
    </message>
    <message>
        <source>Loading tasks…</source>
        <translation>يجري تحميل المهام…</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>لا مهام بعد.</translation>
    </message>
    <message>
        <source>New tasks appear here by themselves.</source>
        <translation>تظهر المهام الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>This account has no workspace.</source>
        <translation>ليس لهذا الحساب مساحة عمل.</translation>
    </message>
    <message>
        <source>Make one in the console of the account, then try again; or connect to another account.</source>
        <translation>أنشئ واحدة في وحدة تحكم الحساب ثم أعد المحاولة، أو اتصل بحساب آخر.</translation>
    </message>
    <message>
        <source>No task can be shown.</source>
        <translation>لا مهمة يمكن عرضها.</translation>
    </message>
    <message>
        <source>The server answered with tasks that have no SID of their own.</source>
        <translation>رد الخادم بمهام بلا معرّف SID خاص بها.</translation>
    </message>
    <message>
        <source>No workspace can be shown.</source>
        <translation>لا مساحة عمل يمكن عرضها.</translation>
    </message>
    <message>
        <source>The server answered with workspaces that have no SID of their own.</source>
        <translation>رد الخادم بمساحات عمل بلا معرّف SID خاص بها.</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceTools</name>
    <message>
        <source>Open a workspace first: then it can be saved.</source>
        <translation>افتح مساحة عمل أولاً: عندئذ يمكن حفظها.</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone. To rehearse it, open it in the trainer&apos;s panel.</source>
        <translation>حُفظ باسم %1، ويمكنك أنت وحدك قراءته. لتجربته افتحه في لوحة المدرّب.</translation>
    </message>
    <message>
        <source>Open a workspace first: then it can be checked.</source>
        <translation>افتح مساحة عمل أولاً: عندئذ يمكن فحصها.</translation>
    </message>
    <message>
        <source>Open a workspace first: then it can be asked.</source>
        <translation>افتح مساحة عمل أولاً: عندئذ يمكن سؤالها.</translation>
    </message>
</context>
<context>
    <name>Desk::WorldView</name>
    <message>
        <source>ringing</source>
        <translation>يرن</translation>
    </message>
    <message>
        <source>Offers that wait for an answer</source>
        <translation>عروض تنتظر ردًا</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody is being offered anything.</source>
        <translation>لا يُعرض شيء على أحد.</translation>
    </message>
    <message>
        <source>There is nobody.</source>
        <translation>لا أحد موجود.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Nobody waits and nobody talks.</source>
        <translation>لا أحد ينتظر ولا أحد يتحدث.</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>يقبل</translation>
    </message>
    <message>
        <source>Takes the call</source>
        <translation>يتلقى المكالمة</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>يرفض</translation>
    </message>
    <message>
        <source>Completes</source>
        <translation>يكمل</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>ينتقل إلى</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Is answered</source>
        <translation>يُرد عليه</translation>
    </message>
    <message>
        <source>Is not answered</source>
        <translation>لا يُرد عليه</translation>
    </message>
    <message>
        <source>Is busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>يتعذر الوصول إليه</translation>
    </message>
    <message>
        <source>Rings until the caller is gone</source>
        <translation>يرن حتى يذهب المتصل</translation>
    </message>
    <message>
        <source>Caller hangs up</source>
        <translation>المتصل ينهي المكالمة</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>إلغاء المهمة</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>حذف المهمة</translation>
    </message>
    <message>
        <source>What the new call is about</source>
        <translation>موضوع المكالمة الجديدة</translation>
    </message>
    <message>
        <source>A call arrives</source>
        <translation>تصل مكالمة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Offers · %1</source>
        <translation>العروض · %1</translation>
    </message>
    <message>
        <source>People · %1 of %2 available</source>
        <translation>الأشخاص · المتاحون %1 من %2</translation>
    </message>
    <message>
        <source>Calls · %1</source>
        <translation>المكالمات · %1</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour</source>
        <translation>المهام التي تصل في الساعة</translation>
    </message>
    <message>
        <source>By themselves, of all kinds together, from now on; 0: none</source>
        <translation>تلقائيًا، من كل الأنواع معًا، من الآن فصاعدًا؛ 0: لا شيء</translation>
    </message>
    <message>
        <source>No tasks arrive by themselves in this scenario.</source>
        <translation>لا تصل مهام تلقائيًا في هذا السيناريو.</translation>
    </message>
</context>
<context>
    <name>Desk::WriteLock</name>
    <message>
        <source>Read-only: unlock the account to send (File, Unlock…).</source>
        <translation>للقراءة فقط: ألغِ قفل الحساب للإرسال (ملف، إلغاء القفل…).</translation>
    </message>
    <message>
        <source>Read-only: this window was opened to look, not to act.</source>
        <translation>للقراءة فقط: فُتحت هذه النافذة للعرض لا لاتخاذ إجراءات.</translation>
    </message>
    <message>
        <source>Unlock a live account</source>
        <translation>إلغاء قفل حساب فعلي</translation>
    </message>
    <message>
        <source>Unlock “%1”? Instructions then ring real phones.</source>
        <translation>هل تلغي قفل «%1»؟ عندئذ تجعل التعليمات هواتف حقيقية ترن.</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>لمدة &amp;15 دقيقة</translation>
    </message>
    <message>
        <source>For this &amp;session</source>
        <translation>لهذه ال&amp;جلسة</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>nothing here rings a real phone</source>
        <translation>لا شيء هنا يجعل هاتفًا حقيقيًا يرن</translation>
    </message>
    <message>
        <source>a live account; nothing is sent until you unlock it</source>
        <translation>حساب فعلي؛ لا يُرسل شيء حتى تلغي قفله</translation>
    </message>
    <message>
        <source>nothing can be sent from this window</source>
        <translation>لا يمكن إرسال شيء من هذه النافذة</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation>يُقفل بعد %1</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>ملغى القفل</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>instructions ring real phones</source>
        <translation>التعليمات تجعل هواتف حقيقية ترن</translation>
    </message>
    <message>
        <source>nothing can be sent from this window at present</source>
        <translation>لا يمكن إرسال شيء من هذه النافذة حاليًا</translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>as it was at that time; nothing can be sent</source>
        <translation>كما كان في ذلك الوقت؛ لا يمكن إرسال شيء</translation>
    </message>
    <message>
        <source>until F11, names and numbers are stand-ins</source>
        <translation>حتى F11، الأسماء والأرقام بدائل</translation>
    </message>
    <message>
        <source>until F11, names and numbers are stand-ins, and nothing can be sent</source>
        <translation>حتى F11، الأسماء والأرقام بدائل ولا يمكن إرسال شيء</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message>
        <source>a value or a name is expected</source>
        <translation>المتوقع قيمة أو اسم</translation>
    </message>
    <message>
        <source>an operator is expected</source>
        <translation>المتوقع معامل</translation>
    </message>
    <message>
        <source>AND, OR or the end is expected</source>
        <translation>المتوقع AND أو OR أو النهاية</translation>
    </message>
    <message>
        <source>a name is expected after the dot</source>
        <translation>المتوقع اسم بعد النقطة</translation>
    </message>
    <message>
        <source>a whole number and ] are expected</source>
        <translation>المتوقع عدد صحيح ثم ‎]‎</translation>
    </message>
    <message>
        <source>a name cannot have a hyphen</source>
        <translation>لا يجوز أن يكون في الاسم شرطة</translation>
    </message>
    <message>
        <source>that is no number</source>
        <translation>ليس هذا عددًا</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>علامة الاقتباس هذه غير مغلقة</translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation>المتوقع فاصلة أو ‎]‎</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>هذا القوس غير مغلق</translation>
    </message>
    <message>
        <source>no bracket is open here</source>
        <translation>لا قوس مفتوح هنا</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>المتوقع اسم</translation>
    </message>
    <message>
        <source>the end is expected</source>
        <translation>المتوقع النهاية</translation>
    </message>
    <message>
        <source>a name that begins with worker. is expected</source>
        <translation>المتوقع اسم يبدأ بـ worker.‎</translation>
    </message>
    <message>
        <source>a name that begins with task. is expected</source>
        <translation>المتوقع اسم يبدأ بـ task.‎</translation>
    </message>
    <message>
        <source>a comparison of workers.available, workers.unavailable, the workers in an activity (workers.WA…) or numbers is expected</source>
        <translation>المتوقع مقارنة بين workers.available أو workers.unavailable أو الموظفين في نشاط (workers.WA…‎) أو أعداد</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <extracomment>What is wrong, and the place in the text: &quot;an operator is expected at character 14&quot;</extracomment>
        <translation>%1 عند الحرف %2</translation>
    </message>
</context>
<context>
    <name>Routing::Comparison</name>
    <message>
        <source>somebody is asked</source>
        <translation>يُسأل أحدهم</translation>
    </message>
    <message>
        <source>the task waits: nobody can be asked</source>
        <translation>المهمة تنتظر: لا يمكن سؤال أحد</translation>
    </message>
    <message>
        <source>the task is canceled: nothing of its workflow is left</source>
        <translation>تُلغى المهمة: لم يبق شيء من سير عملها</translation>
    </message>
    <message>
        <source>the task is canceled: nothing matches</source>
        <translation>تُلغى المهمة: لا شيء مطابق</translation>
    </message>
    <message>
        <source>none: its routing target goes first</source>
        <translation>لا شيء: وجهة توجيهها تسبق</translation>
    </message>
    <message>
        <source>its own timeout</source>
        <translation>مهلتها الخاصة</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not looked at</source>
        <translation>لا يُنظر في «%1»</translation>
    </message>
    <message>
        <source>%1: skipped by skip_if</source>
        <translation>%1: جرى تخطيها بسبب skip_if</translation>
    </message>
    <message>
        <source>%1: its time is over</source>
        <translation>%1: انقضت مدتها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Why somebody is not asked, and his activity: &quot;the channel is full (Available)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Stays until</source>
        <translation>تبقى حتى</translation>
    </message>
    <message>
        <source>Canceled when</source>
        <translation>تُلغى عند</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>يُسأل أولاً</translation>
    </message>
    <message>
        <source>After them</source>
        <translation>بعدهم</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>المرشّح %1</translation>
    </message>
    <message>
        <source>Left step %1</source>
        <translation>غادرت الخطوة %1</translation>
    </message>
    <message>
        <source>Not in the queue</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>≠ %1: %2 → %3</source>
        <translation>≠ %1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: ‏%2</translation>
    </message>
    <message>
        <source>accepted: nobody else is asked; below, as if it came anew</source>
        <translation>مقبولة: لا يُسأل أحد آخر؛ وأدناه كما لو وصلت من جديد</translation>
    </message>
    <message>
        <source>completed: nobody is asked any more; below, as if it came anew</source>
        <translation>مكتملة: لم يعد يُسأل أحد؛ وأدناه كما لو وصلت من جديد</translation>
    </message>
    <message>
        <source>canceled: nobody is asked any more; below, as if it came anew</source>
        <translation>ملغاة: لم يعد يُسأل أحد؛ وأدناه كما لو وصلت من جديد</translation>
    </message>
    <message>
        <source>in &quot;%1&quot;, and that is what counts; below, as it is by the rules of now</source>
        <translation>في «%1»، وهذا هو المعتمد؛ وأدناه بحسب القواعد الحالية</translation>
    </message>
    <message>
        <source>the task is canceled: its own timeout is over</source>
        <translation>تُلغى المهمة: انقضت مهلتها الخاصة</translation>
    </message>
    <message>
        <source>nobody else is asked: it is offered to %1</source>
        <translation>لا يُسأل أحد آخر: هي معروضة على %1</translation>
    </message>
    <message>
        <source>it is offered to him, who is not in the queue (%1)</source>
        <translation>معروضة عليه مع أنه ليس في القائمة (%1)</translation>
    </message>
    <message>
        <source>%1, by its own timeout</source>
        <translation>%1 بسبب مهلتها الخاصة</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>&quot;24 h old&quot;</extracomment>
        <translation>في الحال</translation>
    </message>
    <message>
        <source>In TaskRouter</source>
        <translation>في TaskRouter</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>عمرها %1</translation>
    </message>
</context>
<context>
    <name>Routing::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <translation>%1، مختلف</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>الوضع القائم</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
</context>
<context>
    <name>Routing::Decision</name>
    <message>
        <source>%1 s</source>
        <extracomment>A span of time in seconds: &quot;90 s&quot;</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How many people, and what is said of them: &quot;3: not in the queue&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This step is over: the task is older than %1.</source>
        <translation>انتهت هذه الخطوة: المهمة أقدم من %1.</translation>
    </message>
    <message>
        <source>This step is skipped: nobody can be asked at once, and its skip_if is true.</source>
        <translation>جرى تخطي هذه الخطوة: لا يمكن سؤال أحد في الحال، و skip_if الخاص بها صحيح.</translation>
    </message>
    <message>
        <source>The task stays here until it is %1 old.</source>
        <translation>تبقى المهمة هنا حتى يصبح عمرها %1.</translation>
    </message>
    <message>
        <source>The task stays here until its own timeout.</source>
        <translation>تبقى المهمة هنا حتى مهلتها الخاصة.</translation>
    </message>
    <message>
        <source>%1: queue &quot;%2&quot;, priority %3.</source>
        <translation>%1: القائمة «%2»، الأولوية %3.</translation>
    </message>
    <message>
        <source>Of %1 people: %2.</source>
        <translation>من %1 شخصًا: %2.</translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation>يُسأل: %1.</translation>
    </message>
    <message>
        <source>After them: %1.</source>
        <translation>بعدهم: %1.</translation>
    </message>
    <message>
        <source>The task is canceled: its last step was skipped, and no other filter matches.</source>
        <translation>تُلغى المهمة: جرى تخطي خطوتها الأخيرة، ولا مرشّح آخر مطابق.</translation>
    </message>
    <message>
        <source>The task is canceled: its last timeout has run out, and no other filter matches. The default filter is not for such tasks.</source>
        <translation>تُلغى المهمة: انقضت مهلتها الأخيرة، ولا مرشّح آخر مطابق. المرشّح الافتراضي ليس لمثل هذه المهام.</translation>
    </message>
    <message>
        <source>The task is canceled: no filter matches, and there is no default filter.</source>
        <translation>تُلغى المهمة: لا مرشّح مطابق، ولا يوجد مرشّح افتراضي.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>the task is for somebody else</source>
        <translation>المهمة لشخص آخر</translation>
    </message>
    <message>
        <source>not in the queue</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>the target&apos;s expression is false</source>
        <translation>تعبير الوجهة غير صحيح</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>لديه بالفعل</translation>
    </message>
    <message>
        <source>the activity is not available</source>
        <translation>النشاط غير متاح</translation>
    </message>
    <message>
        <source>the channel is full</source>
        <translation>القناة ممتلئة</translation>
    </message>
    <message>
        <source>others come first</source>
        <translation>آخرون قبله</translation>
    </message>
    <message>
        <source>Default filter</source>
        <translation>المرشّح الافتراضي</translation>
    </message>
    <message>
        <source>Target %1 of filter &quot;%2&quot;</source>
        <translation>الوجهة %1 من المرشّح «%2»</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; matches.</source>
        <translation>المرشّح «%1» مطابق.</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match.</source>
        <translation>المرشّح «%1» غير مطابق.</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match: %2 is false.</source>
        <translation>المرشّح «%1» غير مطابق: التعبير %2 غير صحيح.</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match: %2 is false, as it is %3.</source>
        <translation>المرشّح «%1» غير مطابق: التعبير %2 غير صحيح، فالقيمة %3.</translation>
    </message>
    <message>
        <source>Its routing target %1 goes before the workflow.</source>
        <translation>وجهة توجيهها %1 تسبق سير العمل.</translation>
    </message>
    <message>
        <source>Routing target</source>
        <translation>وجهة التوجيه</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A span of time in hours: &quot;24 h&quot;</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A span of time in minutes: &quot;5 min&quot;</extracomment>
        <translation>%1 د</translation>
    </message>
</context>
<context>
    <name>Routing::Finding</name>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Task queue</source>
        <translation>قائمة انتظار المهام</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>“%1” is no expression: %2.</source>
        <translation>ليس «%1» تعبيرًا: %2.</translation>
    </message>
    <message>
        <source>Mend it: TaskRouter refuses it when it is saved.</source>
        <translation>صحّحه: يرفضه TaskRouter عند الحفظ.</translation>
    </message>
    <message>
        <source>Call the attribute otherwise, with an underscore for instance: expressions cannot name it.</source>
        <translation>سمِّ السمة اسمًا آخر، بشرطة سفلية مثلاً: لا يمكن للتعبيرات ذكرها هكذا.</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>لا يمكن استخدام هذا: %1.</translation>
    </message>
    <message>
        <source>Mend it: TaskRouter refuses the workflow, or does what nobody can foretell.</source>
        <translation>صحّحه: يرفض TaskRouter سير العمل، أو يفعل ما لا يمكن التنبؤ به.</translation>
    </message>
    <message>
        <source>This target has two known workers: one by SID and one by friendly name.</source>
        <translation>لهذه الوجهة موظفان معروفان: واحد بمعرّف SID وآخر بالاسم.</translation>
    </message>
    <message>
        <source>Keep one of known_worker_sid and known_worker_friendly_name; the SID stays the same for good.</source>
        <translation>أبقِ واحدًا من known_worker_sid و known_worker_friendly_name؛ معرّف SID لا يتغير أبدًا.</translation>
    </message>
    <message>
        <source>An offer of this workflow would last %1 seconds.</source>
        <translation>يدوم العرض في سير العمل هذا %1 ثانية.</translation>
    </message>
    <message>
        <source>Choose 1 to 86,400 seconds; 120 is usual.</source>
        <translation>اختر من 1 إلى 86,400 ثانية؛ المعتاد 120.</translation>
    </message>
    <message>
        <source>Nobody has “%2”, so that “%1” is true of none of %3 workers, and nobody fits here.</source>
        <translation>لا أحد لديه «%2»، لذا لا يصح «%1» لأي من %3 موظفين، ولا أحد يطابق هنا.</translation>
    </message>
    <message>
        <source>Look for a slip in the name, or give workers the attribute.</source>
        <translation>ابحث عن خطأ كتابي في الاسم، أو امنح الموظفين هذه السمة.</translation>
    </message>
    <message>
        <source>“%1” compares %2 with %3, which is false whatever they are.</source>
        <translation>يقارن «%1» بين %2 و%3، وهذا غير صحيح مهما كانت القيم.</translation>
    </message>
    <message>
        <source>Write numbers without quotes on both sides, and texts with them.</source>
        <translation>اكتب الأعداد دون علامات اقتباس في الطرفين، والنصوص معها.</translation>
    </message>
    <message>
        <source>“%1” looks for something in a list, and there is %2 in its place: it is never true.</source>
        <translation>يبحث «%1» عن شيء في قائمة، وفي مكانها %2: لا يصح أبدًا.</translation>
    </message>
    <message>
        <source>Use == or CONTAINS for a single value, or make the attribute a list.</source>
        <translation>استخدم == أو CONTAINS لقيمة مفردة، أو اجعل السمة قائمة.</translation>
    </message>
    <message>
        <source>“%1” compares %2 with %3 as if both were single values: it is never true.</source>
        <translation>يقارن «%1» بين %2 و%3 كأنهما قيمتان مفردتان: لا يصح أبدًا.</translation>
    </message>
    <message>
        <source>Use HAS where the attribute is a list of values, and a dot to look into an object.</source>
        <translation>استخدم HAS حيث تكون السمة قائمة قيم، ونقطة للدخول إلى كائن.</translation>
    </message>
    <message>
        <source>None of %1 workers fits “%2”.</source>
        <translation>لا أحد من %1 موظفين يطابق «%2».</translation>
    </message>
    <message>
        <source>Change the expression or the workers&apos; attributes: whatever comes into this queue waits in vain.</source>
        <translation>غيّر التعبير أو سمات الموظفين: كل ما يدخل هذه القائمة ينتظر بلا جدوى.</translation>
    </message>
    <message>
        <source>None of the %1 workers of the queue “%3” fits “%2”.</source>
        <translation>لا أحد من موظفي القائمة «%3»، وعددهم %1، يطابق «%2».</translation>
    </message>
    <message>
        <source>Change the target&apos;s expression: tasks wait in this step for nobody.</source>
        <translation>غيّر تعبير الوجهة: تنتظر المهام في هذه الخطوة لا أحد.</translation>
    </message>
    <message>
        <source>“%1” is true of no task.</source>
        <translation>لا يصح «%1» لأي مهمة.</translation>
    </message>
    <message>
        <source>Remove the filter, or mend its expression.</source>
        <translation>أزل المرشّح أو صحّح تعبيره.</translation>
    </message>
    <message>
        <source>“%1” is true of nobody, and this target has no timeout: tasks stay in it.</source>
        <translation>لا يصح «%1» لأحد، وليس لهذه الوجهة مهلة: تبقى المهام فيها.</translation>
    </message>
    <message>
        <source>Give it a timeout where a delay is meant, or mend its expression.</source>
        <translation>امنحها مهلة إن كان التأخير مقصودًا، أو صحّح تعبيرها.</translation>
    </message>
    <message>
        <source>No task comes to this filter: whatever fits it fits “%1” before it, and stays there.</source>
        <translation>لا تصل مهمة إلى هذا المرشّح: كل ما يطابقه يطابق «%1» قبله ويبقى هناك.</translation>
    </message>
    <message>
        <source>Put the narrower filter first, or let the earlier one end by timeouts.</source>
        <translation>ضع المرشّح الأضيق أولاً، أو اجعل السابق ينتهي بمهل.</translation>
    </message>
    <message>
        <source>No task comes to this target: the one before it has neither a timeout nor a skip_if.</source>
        <translation>لا تصل مهمة إلى هذه الوجهة: ليس للتي قبلها مهلة ولا skip_if.</translation>
    </message>
    <message>
        <source>Give the target before it a timeout, or remove this one.</source>
        <translation>امنح الوجهة التي قبلها مهلة، أو أزل هذه.</translation>
    </message>
    <message>
        <source>A task that nobody accepts within %1 seconds is canceled here: the default filter is for tasks that match nothing, not for those whose timeouts ran out.</source>
        <translation>المهمة التي لا يقبلها أحد خلال %1 ثانية تُلغى هنا: المرشّح الافتراضي للمهام التي لا تطابق شيئًا، لا لما انقضت مهلها.</translation>
    </message>
    <message>
        <source>Leave out the last timeout, or add a last filter that fits everything and leads to the default queue.</source>
        <translation>احذف المهلة الأخيرة، أو أضف مرشّحًا أخيرًا يطابق كل شيء ويقود إلى القائمة الافتراضية.</translation>
    </message>
    <message>
        <source>There is no default filter: a task that matches nothing has nowhere to go.</source>
        <translation>لا يوجد مرشّح افتراضي: المهمة التي لا تطابق شيئًا لا مكان لها.</translation>
    </message>
    <message>
        <source>Add default_filter with a queue.</source>
        <translation>أضف default_filter مع قائمة.</translation>
    </message>
    <message>
        <source>A task waits here for the one worker in “%1” for as long as it lives, also where there is no such worker.</source>
        <translation>تنتظر المهمة هنا الموظف الوحيد المذكور في «%1» طوال مدة بقائها، حتى إن لم يوجد موظف كهذا.</translation>
    </message>
    <message>
        <source>Give the target a timeout or a skip_if, and a target after it for everybody.</source>
        <translation>امنح الوجهة مهلة أو skip_if، ووجهة بعدها للجميع.</translation>
    </message>
    <message>
        <source>Whoever misses an offer of %1 seconds is put into “%2”, in which nobody is available: in a busy hour one after the other drops out until nobody is left.</source>
        <translation>من يفوته عرض مدته %1 ثانية يُنقل إلى «%2» حيث لا أحد متاح: وفي ساعة مزدحمة يخرج الواحد تلو الآخر حتى لا يبقى أحد.</translation>
    </message>
    <message>
        <source>Choose an available timeout activity, or let offers last longer.</source>
        <translation>اختر نشاطًا متاحًا لانتهاء المهلة، أو أطل مدة العروض.</translation>
    </message>
    <message>
        <source>TaskRouter knows nothing of this name.</source>
        <translation>لا يعرف TaskRouter هذا الاسم.</translation>
    </message>
    <message>
        <source>Look for a slip in it: whatever stands there says nothing.</source>
        <translation>ابحث عن خطأ كتابي فيه: ما هو مكتوب هنا لا أثر له.</translation>
    </message>
    <message>
        <source>Nobody has “%2”, so that “%1” is true of none of %3 workers.</source>
        <translation>لا أحد لديه «%2»، لذا لا يصح «%1» لأي من %3 موظفين.</translation>
    </message>
    <message>
        <source>Look for a slip in the name; the other parts of the expression still count.</source>
        <translation>ابحث عن خطأ كتابي في الاسم؛ أجزاء التعبير الأخرى تبقى سارية.</translation>
    </message>
    <message>
        <source>Nobody has a whole number under “%1”, and nothing else is sorted by.</source>
        <translation>لا أحد لديه عدد صحيح في «%1»، ولا يُرتَّب بغير ذلك.</translation>
    </message>
    <message>
        <source>Make the attribute a whole number, or leave out order_by.</source>
        <translation>اجعل السمة عددًا صحيحًا، أو احذف order_by.</translation>
    </message>
    <message>
        <source>No workflow leads to this queue.</source>
        <translation>لا سير عمل يقود إلى هذه القائمة.</translation>
    </message>
    <message>
        <source>Remove it, or lead a workflow to it.</source>
        <translation>أزلها، أو وجّه إليها سير عمل.</translation>
    </message>
    <message>
        <source>“%1” fits nobody, whoever comes.</source>
        <translation>لا يطابق «%1» أحدًا مهما كان.</translation>
    </message>
    <message>
        <source>Nothing to do where tasks are meant to be parked here.</source>
        <translation>لا حاجة إلى فعل شيء إن كان المقصود إيقاف المهام هنا.</translation>
    </message>
    <message>
        <source>“%1” fits nobody: this target is a delay of %2 seconds.</source>
        <translation>لا يطابق «%1» أحدًا: هذه الوجهة تأخير مدته %2 ثانية.</translation>
    </message>
    <message>
        <source>Nothing to do where that is meant.</source>
        <translation>لا حاجة إلى فعل شيء إن كان ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>The priority “%1” is a text; TaskRouter reads it as a number.</source>
        <translation>الأولوية «%1» نص؛ يقرؤها TaskRouter عددًا.</translation>
    </message>
    <message>
        <source>Write it without quotes, so that no other reader stumbles.</source>
        <translation>اكتبها دون علامات اقتباس كي لا يتعثر قارئ آخر.</translation>
    </message>
</context>
<context>
    <name>Routing::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>ما هو غريب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>لم يُعثر على شيء غريب.</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, for information: %3</source>
        <translation>الأخطاء: %1، التحذيرات: %2، المعلومات: %3</translation>
    </message>
</context>
<context>
    <name>Routing::RoutingTest</name>
    <message>
        <source>the task is canceled by then</source>
        <translation>المهمة ملغاة عندئذ</translation>
    </message>
    <message>
        <source>after %1 s: %2</source>
        <extracomment>What is wrong when a task is so many seconds old: &quot;after 60 s: the queue is &quot;Sales&quot;, expected &quot;Support&quot;&quot;</extracomment>
        <translation>بعد %1 ث: %2</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>بعد %1 ث</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>the task is canceled %1, expected %2</source>
        <translation>إلغاء المهمة: %1، والمتوقع %2</translation>
    </message>
    <message>
        <source>the routing target goes before every filter</source>
        <translation>وجهة التوجيه تسبق كل مرشّح</translation>
    </message>
    <message>
        <source>the filter is &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>المرشّح «%1»، والمتوقع «%2»</translation>
    </message>
    <message>
        <source>the target is %1, expected %2</source>
        <translation>الوجهة %1، والمتوقع %2</translation>
    </message>
    <message>
        <source>the queue is &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>القائمة «%1»، والمتوقع «%2»</translation>
    </message>
    <message>
        <source>the priority is %1, expected %2</source>
        <translation>الأولوية %1، والمتوقع %2</translation>
    </message>
    <message>
        <source>the first workers are %1, expected %2</source>
        <translation>أول الموظفين %1، والمتوقع %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>Routing::RoutingTestReader</name>
    <message>
        <source>&quot;%1&quot; is expected</source>
        <translation>المتوقع «%1»</translation>
    </message>
    <message>
        <source>a list of at least one test is expected</source>
        <translation>المتوقع قائمة فيها اختبار واحد على الأقل</translation>
    </message>
    <message>
        <source>a name or a SID is expected</source>
        <translation>المتوقع اسم أو معرّف SID</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;, or several</source>
        <extracomment>&quot;there is no worker &quot;Ann&quot;, or several&quot;</extracomment>
        <translation>لا يوجد %1 «%2»، أو يوجد أكثر من واحد</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is expected</source>
        <translation>المتوقع عدد صحيح من 0 إلى %1</translation>
    </message>
    <message>
        <source>a number of seconds from 0 to %1 is expected</source>
        <translation>المتوقع عدد ثوانٍ من 0 إلى %1</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>المتوقع قائمة</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>this worker stands there twice</source>
        <translation>ورد هذا الموظف مرتين</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>نشاط</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>المتوقع كائن</translation>
    </message>
    <message>
        <source>a test needs a name</source>
        <translation>يحتاج الاختبار إلى اسم</translation>
    </message>
    <message>
        <source>there are several workflows: which one is meant?</source>
        <translation>توجد عدة مسارات سير عمل: أيها المقصود؟</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>المتوقع نص</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>المتوقع true أو false</translation>
    </message>
    <message>
        <source>the name or the SID of a worker or a queue is expected</source>
        <translation>المتوقع اسم موظف أو قائمة أو معرّف SID لأحدهما</translation>
    </message>
    <message>
        <source>an object, or a list of them, is expected</source>
        <translation>المتوقع كائن أو قائمة كائنات</translation>
    </message>
    <message>
        <source>nothing is expected here</source>
        <translation>لا يُتوقع شيء هنا</translation>
    </message>
    <message>
        <source>targets count from 1</source>
        <translation>تُعد الوجهات من 1</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>the name or the number of a filter of the workflow is expected, or null for the default filter</source>
        <translation>المتوقع اسم مرشّح من سير العمل أو رقمه، أو null للمرشّح الافتراضي</translation>
    </message>
    <message>
        <source>this is no file of routing tests: &quot;%1&quot; is expected</source>
        <translation>ليس هذا ملف اختبارات توجيه: المتوقع «%1»</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here; there are: %2</source>
        <extracomment>&quot;there is no &quot;expects&quot; here; there are: name, task, expect&quot;</extracomment>
        <translation>لا يوجد «%1» هنا؛ يوجد: %2</translation>
    </message>
    <message>
        <source>a test without one is of &quot;%1&quot;, which is not there; there are: %2</source>
        <translation>الاختبار الذي لا قناة له من «%1»، وهي غير موجودة؛ يوجد: %2</translation>
    </message>
    <message>
        <source>there is no task channel &quot;%1&quot;; there are: %2</source>
        <translation>لا توجد قناة مهام «%1»؛ يوجد: %2</translation>
    </message>
</context>
<context>
    <name>Routing::WorkflowReader</name>
    <message>
        <source>this is needed, and is an object</source>
        <translation>هذا مطلوب، وهو كائن</translation>
    </message>
    <message>
        <source>there is no queue: a filter or a default filter is needed</source>
        <translation>لا توجد قائمة: يلزم مرشّح أو مرشّح افتراضي</translation>
    </message>
    <message>
        <source>routing knows nothing of that name</source>
        <translation>لا يعرف التوجيه شيئًا بهذا الاسم</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>المتوقع قائمة</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>المتوقع كائن</translation>
    </message>
    <message>
        <source>at least one target is needed</source>
        <translation>تلزم وجهة واحدة على الأقل</translation>
    </message>
    <message>
        <source>the first target needs a queue</source>
        <translation>تحتاج الوجهة الأولى إلى قائمة</translation>
    </message>
    <message>
        <source>there is no queue &quot;%1&quot;</source>
        <translation>لا توجد قائمة «%1»</translation>
    </message>
    <message>
        <source>a whole number from 0 is expected</source>
        <translation>المتوقع عدد صحيح من 0 فصاعدًا</translation>
    </message>
    <message>
        <source>a number of seconds is expected, and this is a text: without the quotes it would be one</source>
        <translation>المتوقع عدد ثوانٍ، وهذا نص: دون علامات الاقتباس يصبح عددًا</translation>
    </message>
    <message>
        <source>a whole number of seconds from 1 to %1 is expected</source>
        <translation>المتوقع عدد صحيح من الثواني من 1 إلى %1</translation>
    </message>
    <message>
        <source>a target has one known worker: by SID or by friendly name, not both</source>
        <translation>للوجهة موظف معروف واحد: بمعرّف SID أو بالاسم، لا بكليهما</translation>
    </message>
    <message>
        <source>the default filter needs a queue</source>
        <translation>يحتاج المرشّح الافتراضي إلى قائمة</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>المتوقع نص</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <extracomment>A place in a text, and what is wrong there: &quot;line 3, column 14: a comma is expected&quot;</extracomment>
        <translation>السطر %1، العمود %2: ‏%3</translation>
    </message>
    <message>
        <source>this is no JSON (%1)</source>
        <translation>ليس هذا JSON (%1)</translation>
    </message>
</context>
<context>
    <name>Simulator::Control</name>
    <message>
        <source>jump, speed or paused is expected</source>
        <translation>المتوقع jump أو speed أو paused</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>القائمة فارغة</translation>
    </message>
    <message>
        <source>[%1]: %2 What stands before it is done.</source>
        <translation>[%1]: ‏%2 نُفِّذ ما قبله.</translation>
    </message>
    <message>
        <source>%1 names nothing</source>
        <translation>لا يسمّي %1 شيئًا</translation>
    </message>
    <message>
        <source>%1 is no id that there was</source>
        <translation>ليس %1 معرّفًا كان موجودًا</translation>
    </message>
    <message>
        <source>its workflow has no such step</source>
        <translation>ليس في سير عمله خطوة كهذه</translation>
    </message>
    <message>
        <source>it has no configuration</source>
        <translation>ليس له تكوين</translation>
    </message>
    <message>
        <source>%1 is no open reservation of it</source>
        <translation>ليس %1 حجزًا مفتوحًا له</translation>
    </message>
    <message>
        <source>%1 is no reservation of it</source>
        <translation>ليس %1 حجزًا له</translation>
    </message>
    <message>
        <source>its task does not know it</source>
        <translation>لا تعرفه مهمته</translation>
    </message>
    <message>
        <source>it is open, and its task or its worker does not know it</source>
        <translation>هو مفتوح، ولا تعرفه مهمته أو موظفه</translation>
    </message>
    <message>
        <source>no length of time</source>
        <translation>ليست هذه مدة زمنية</translation>
    </message>
    <message>
        <source>%1 is outside of what a fault may do</source>
        <translation>القيمة %1 خارج ما يجوز للعطل</translation>
    </message>
    <message>
        <source>at least 0.1 seconds</source>
        <translation>0.1 ثانية على الأقل</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>المتوقع قائمة</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n is expected</source>
        <translation>
            <numerusform>المتوقع قائمة فارغة</numerusform>
            <numerusform>المتوقع قائمة من عنصر واحد</numerusform>
            <numerusform>المتوقع قائمة من عنصرين</numerusform>
            <numerusform>المتوقع قائمة من %n عناصر</numerusform>
            <numerusform>المتوقع قائمة من %n عنصرًا</numerusform>
            <numerusform>المتوقع قائمة من %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>المتوقع عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>المتوقع نص</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>«%1» غير معروف هنا</translation>
    </message>
    <message>
        <source>this stands here twice</source>
        <translation>ورد هذا هنا مرتين</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>المتوقع true أو false</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>المتوقع عدد صحيح</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>المتوقع عدد</translation>
    </message>
    <message>
        <source>an Event is older than the one before</source>
        <translation>حدث أقدم من الذي قبله</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is expected: this is no saved world</source>
        <translation>المتوقع «%1»: ليس هذا عالمًا محفوظًا</translation>
    </message>
    <message>
        <source>the file is cut or no JSON, at byte %1: %2</source>
        <translation>الملف مبتور أو ليس JSON، عند البايت %1: ‏%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SID that a workspace has</source>
        <translation>ليس «%1» معرّف SID موجودًا في مساحة عمل</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>إصدار آخر</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>the members of the file are expected</source>
        <translation>المتوقع حقول الملف</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known to this version, %2: the file was saved by %3. Open it with that one, or a newer one.</source>
        <translation>«%1» غير معروف لهذا الإصدار، %2: حُفظ الملف بواسطة %3. افتحه بذلك الإصدار أو بأحدث منه.</translation>
    </message>
    <message>
        <source>this version, %1, reads &quot;%2&quot;, and the file is &quot;%3&quot;, saved by %4</source>
        <translation>هذا الإصدار، %1، يقرأ «%2»، والملف «%3»، محفوظ بواسطة %4</translation>
    </message>
</context>
<context>
    <name>Simulator::FaultPreview</name>
    <message>
        <source>%1 comes back.</source>
        <translation>يعود %1.</translation>
    </message>
    <message>
        <source>Nothing comes back: the connection closes.</source>
        <translation>لا يعود شيء: يُغلق الاتصال.</translation>
    </message>
    <message>
        <source>Nothing comes back: the connection is reset.</source>
        <translation>لا يعود شيء: يُعاد تعيين الاتصال.</translation>
    </message>
    <message>
        <source>Half of the answer comes back.</source>
        <translation>يعود نصف الرد.</translation>
    </message>
    <message>
        <source>Bytes come back that are no answer.</source>
        <translation>تعود بايتات ليست ردًا.</translation>
    </message>
    <message>
        <source>Less comes back than the answer announces.</source>
        <translation>يعود أقل مما يعلنه الرد.</translation>
    </message>
    <message>
        <source>The answer comes back at %1 bytes a second.</source>
        <translation>يعود الرد بسرعة %1 بايت في الثانية.</translation>
    </message>
    <message>
        <source>The answer is %1 MiB longer.</source>
        <translation>الرد أطول بمقدار %1 MiB.</translation>
    </message>
    <message>
        <source>The answer&apos;s date is %1 minutes off.</source>
        <translation>تاريخ الرد خاطئ بمقدار %1 دقيقة.</translation>
    </message>
    <message>
        <source>The answer comes back, changed.</source>
        <translation>يعود الرد مغيَّرًا.</translation>
    </message>
    <message>
        <source>The answer comes back.</source>
        <translation>يعود الرد.</translation>
    </message>
    <message>
        <source>The request waits for %1 s.</source>
        <translation>ينتظر الطلب %1 ث.</translation>
    </message>
    <message>
        <source>Somebody else changes the reservation before.</source>
        <translation>قبل ذلك يغيّر شخص آخر الحجز.</translation>
    </message>
    <message>
        <source>What was asked for is done.</source>
        <translation>يُنفَّذ ما طُلب.</translation>
    </message>
    <message>
        <source>Nothing is done.</source>
        <translation>لا يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>Nobody asked anything in the last minute.</source>
        <translation>لم يطلب أحد شيئًا في الدقيقة الأخيرة.</translation>
    </message>
    <message numerus="yes">
        <source>It is for %1 of the %n request(s) of the last minute.</source>
        <translation>
            <numerusform>يسري على %1 من الطلبات في الدقيقة الأخيرة.</numerusform>
            <numerusform>يسري على %1 من طلب واحد في الدقيقة الأخيرة.</numerusform>
            <numerusform>يسري على %1 من طلبين في الدقيقة الأخيرة.</numerusform>
            <numerusform>يسري على %1 من %n طلبات في الدقيقة الأخيرة.</numerusform>
            <numerusform>يسري على %1 من %n طلبًا في الدقيقة الأخيرة.</numerusform>
            <numerusform>يسري على %1 من %n طلب في الدقيقة الأخيرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulator::FaultRule</name>
    <message>
        <source>Answers come late</source>
        <translation>تتأخر الردود</translation>
    </message>
    <message>
        <source>Answers trickle</source>
        <translation>تصل الردود ببطء شديد</translation>
    </message>
    <message>
        <source>An error instead of the answer</source>
        <translation>خطأ بدلاً من الرد</translation>
    </message>
    <message>
        <source>Connection closes, nothing done</source>
        <translation>يُغلق الاتصال ولا يُنفَّذ شيء</translation>
    </message>
    <message>
        <source>Done, but the connection closes before the answer</source>
        <translation>يُنفَّذ، لكن الاتصال يُغلق قبل الرد</translation>
    </message>
    <message>
        <source>Connection is reset</source>
        <translation>يُعاد تعيين الاتصال</translation>
    </message>
    <message>
        <source>Done, but only half of the answer arrives</source>
        <translation>يُنفَّذ، لكن يصل نصف الرد فقط</translation>
    </message>
    <message>
        <source>Garbage instead of an answer</source>
        <translation>بيانات عشوائية بدلاً من الرد</translation>
    </message>
    <message>
        <source>Done, but the answer is shorter than announced</source>
        <translation>يُنفَّذ، لكن الرد أقصر مما أُعلن</translation>
    </message>
    <message>
        <source>Somebody else changes the reservation first</source>
        <translation>يغيّر شخص آخر الحجز أولاً</translation>
    </message>
    <message>
        <source>The server&apos;s clock is wrong</source>
        <translation>ساعة الخادم خاطئة</translation>
    </message>
    <message>
        <source>Credentials are refused</source>
        <translation>تُرفض بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Answers are huge</source>
        <translation>الردود ضخمة</translation>
    </message>
    <message>
        <source>Answer %1 with a web page</source>
        <translation>الرد %1 مع صفحة ويب</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>الرد %1</translation>
    </message>
    <message>
        <source>%1, Retry-After %2 s</source>
        <translation>%1، ‏Retry-After ‏%2 ث</translation>
    </message>
    <message>
        <source>%1, by %2 ms</source>
        <translation>%1، بمقدار %2 م.ث</translation>
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
            <numerusform>%1 · ولا مرة</numerusform>
            <numerusform>%1 · مرة واحدة</numerusform>
            <numerusform>%1 · مرتان</numerusform>
            <numerusform>%1 · %n مرات</numerusform>
            <numerusform>%1 · %n مرة</numerusform>
            <numerusform>%1 · %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers have values of unusual types</source>
        <translation>في الردود قيم من أنواع غير معتادة</translation>
    </message>
    <message>
        <source>Lists go on at another host</source>
        <translation>تستمر القوائم على مضيف آخر</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>All fetches</source>
        <translation>كل عمليات الجلب</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>كل القوائم</translation>
    </message>
    <message>
        <source>All updates</source>
        <translation>كل التحديثات</translation>
    </message>
    <message>
        <source>Lists of events</source>
        <translation>قوائم الأحداث</translation>
    </message>
    <message>
        <source>Fetches of reservations</source>
        <translation>جلب الحجوزات</translation>
    </message>
    <message>
        <source>Lists of reservations</source>
        <translation>قوائم الحجوزات</translation>
    </message>
    <message>
        <source>Updates of reservations</source>
        <translation>تحديثات الحجوزات</translation>
    </message>
    <message>
        <source>All of tasks</source>
        <translation>كل ما يخص المهام</translation>
    </message>
    <message>
        <source>Lists of tasks</source>
        <translation>قوائم المهام</translation>
    </message>
    <message>
        <source>All of workers</source>
        <translation>كل ما يخص الموظفين</translation>
    </message>
</context>
<context>
    <name>Simulator::Guide</name>
    <message>
        <source>It is decided: %1 of %2 goals reached.</source>
        <translation>حُسم الأمر: تحقق %1 من %2 من الأهداف.</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached, %3 open. What must not happen is decided only at the end.</source>
        <translation>تحقق %1 من %2 من الأهداف، وبقي %3. ما يجب ألا يحدث لا يُحسم إلا في النهاية.</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached, %3 open.</source>
        <translation>تحقق %1 من %2 من الأهداف، وبقي %3.</translation>
    </message>
    <message>
        <source>That was the last step. %1 The world goes on; the trainer&apos;s panel has the report and other scenarios.</source>
        <translation>كانت تلك آخر خطوة. %1 يستمر العالم؛ في لوحة المدرّب التقرير وسيناريوهات أخرى.</translation>
    </message>
</context>
<context>
    <name>Simulator::RequestWords</name>
    <message>
        <source>somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>Reservation of %1</source>
        <translation>حجز %1</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>الموظف %1</translation>
    </message>
    <message>
        <source>Task “%1”</source>
        <translation>المهمة «%1»</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
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
        <translation>المتوقع كائن</translation>
    </message>
    <message>
        <source>there is no such field here</source>
        <translation>لا يوجد حقل كهذا هنا</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>المتوقع نص</translation>
    </message>
    <message>
        <source>this is needed and must not be empty</source>
        <translation>هذا مطلوب ويجب ألا يكون فارغًا</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>المتوقع true أو false</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>المتوقع عدد</translation>
    </message>
    <message>
        <source>%1 to %2, both included</source>
        <translation>من %1 إلى %2 ضمنًا</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>المتوقع عدد صحيح</translation>
    </message>
    <message>
        <source>seconds are expected: a number, or a list of the least and the most</source>
        <translation>المتوقع ثوانٍ: عدد، أو قائمة من أقل قيمة وأكبر قيمة</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد على الأكثر</numerusform>
            <numerusform>حرفان على الأكثر</numerusform>
            <numerusform>%n أحرف على الأكثر</numerusform>
            <numerusform>%n حرفًا على الأكثر</numerusform>
            <numerusform>%n حرف على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>المتوقع قائمة</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>المتوقع قائمة نصوص</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>«%1» غير معروف هنا</translation>
    </message>
    <message>
        <source>there is nothing named &quot;%1&quot;</source>
        <translation>لا شيء باسم «%1»</translation>
    </message>
    <message>
        <source>only a canceled or completed task has ended, and not before it came</source>
        <translation>لا تكون منتهية إلا مهمة ملغاة أو مكتملة، وليس قبل وصولها</translation>
    </message>
    <message>
        <source>a finished task has no open reservation</source>
        <translation>ليس للمهمة المنتهية حجز مفتوح</translation>
    </message>
    <message>
        <source>without an open reservation a task is pending or finished</source>
        <translation>المهمة التي لا حجز مفتوح لها منتظرة أو منتهية</translation>
    </message>
    <message>
        <source>its reservations make this task %1</source>
        <translation>حجوزاتها تجعل هذه المهمة %1</translation>
    </message>
    <message>
        <source>its moments are not in order: age of the task, offered, answered, wrapped, ended</source>
        <translation>لحظاتها ليست مرتبة: عمر المهمة، العرض، الرد، المعالجة اللاحقة، الانتهاء</translation>
    </message>
    <message>
        <source>1 is expected: the format that this version understands</source>
        <translation>المتوقع 1: الصيغة التي يفهمها هذا الإصدار</translation>
    </message>
    <message>
        <source>a moment like 2026-03-02T14:03:27Z is expected</source>
        <translation>المتوقع وقت مثل 2026-03-02T14:03:27Z</translation>
    </message>
    <message>
        <source>there are two of this name: %1</source>
        <translation>يوجد اثنان بهذا الاسم: %1</translation>
    </message>
    <message>
        <source>accepts and rejects together are more than 1</source>
        <translation>مجموع accepts و rejects أكبر من 1</translation>
    </message>
    <message>
        <source>at least 0.1 seconds</source>
        <translation>0.1 ثانية على الأقل</translation>
    </message>
    <message>
        <source>tasks of a stream have no key</source>
        <translation>ليس لمهام التدفق مفتاح</translation>
    </message>
    <message>
        <source>what is to be avoided is no step</source>
        <translation>ما يجب تجنبه ليس خطوة</translation>
    </message>
    <message>
        <source>what is to be avoided needs an end</source>
        <translation>ما يجب تجنبه يحتاج إلى نهاية</translation>
    </message>
    <message>
        <source>there is something after the end</source>
        <translation>يوجد شيء بعد النهاية</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>تداخل عميق جدًا</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>ينتهي النص قبل أوانه</translation>
    </message>
    <message>
        <source>the name of a field in double quotes is expected</source>
        <translation>المتوقع اسم حقل بين علامتي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>too many fields in one object</source>
        <translation>حقول كثيرة جدًا في كائن واحد</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice</source>
        <translation>ورد «%1» هنا مرتين</translation>
    </message>
    <message>
        <source>a colon is expected after &quot;%1&quot;</source>
        <translation>المتوقع نقطتان رأسيتان بعد «%1»</translation>
    </message>
    <message>
        <source>a comma or } is expected</source>
        <translation>المتوقع فاصلة أو ‎}‎</translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation>المتوقع فاصلة أو ‎]‎</translation>
    </message>
    <message>
        <source>a value is expected: an object, a list, a text in double quotes, a number, true, false or null</source>
        <translation>المتوقع قيمة: كائن أو قائمة أو نص بين علامتي اقتباس مزدوجتين أو عدد أو true أو false أو null</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>علامة اقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>a text goes over the end of its line or has a control character</source>
        <translation>نص يتجاوز نهاية سطره أو فيه حرف تحكم</translation>
    </message>
    <message>
        <source>\%1 is no escape</source>
        <translation>ليس ‎\%1‎ تتابع إفلات</translation>
    </message>
    <message>
        <source>\u%1 is no character</source>
        <translation>ليس ‎\u%1‎ حرفًا</translation>
    </message>
    <message>
        <source>\u%1 has no second half</source>
        <translation>ليس لـ ‎\u%1‎ نصف ثانٍ</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>يحتاج ‎\u‎ إلى أربع خانات ست عشرية</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>the file is too big</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>ليس هذا UTF-8</translation>
    </message>
    <message>
        <source>one activity must not be available</source>
        <translation>يجب أن يكون أحد الأنشطة غير متاح</translation>
    </message>
    <message>
        <source>first and last names are needed</source>
        <translation>تلزم أسماء أولى وأسماء عائلات</translation>
    </message>
    <message>
        <source>TaskRouter does not let this happen: %1</source>
        <translation>لا يسمح TaskRouter بحدوث هذا: %1</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of this language, as scenario files name their texts in it.</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>workflows are written as TaskRouter has them: &quot;configuration&quot;: {&quot;task_routing&quot;: {&quot;filters&quot;: [{&quot;expression&quot;: &quot;…&quot;, &quot;targets&quot;: [{&quot;queue&quot;: &quot;…&quot;, &quot;timeout&quot;: 60}]}], &quot;default_filter&quot;: {&quot;queue&quot;: &quot;…&quot;}}}</source>
        <translation>تُكتب مسارات سير العمل كما هي لدى TaskRouter: &quot;configuration&quot;: {&quot;task_routing&quot;: {&quot;filters&quot;: [{&quot;expression&quot;: &quot;…&quot;, &quot;targets&quot;: [{&quot;queue&quot;: &quot;…&quot;, &quot;timeout&quot;: 60}]}], &quot;default_filter&quot;: {&quot;queue&quot;: &quot;…&quot;}}}</translation>
    </message>
    <message>
        <source>the configuration says it already, in &quot;default_filter&quot;</source>
        <translation>التكوين يذكره بالفعل في &quot;default_filter&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a scenario, which says itself who arrives: a rate can be set for a workspace alone</source>
        <translation>«%1» سيناريو يحدد بنفسه من يصل: لا يمكن تحديد معدل إلا لمساحة عمل</translation>
    </message>
    <message>
        <source>A rehearsal of this workspace as it was on %1.</source>
        <translation>تجربة لمساحة العمل هذه كما كانت في %1.</translation>
    </message>
    <message>
        <source>A rehearsal of this workspace.</source>
        <translation>تجربة لمساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Nobody was available when the workspace was read: all come to &quot;%1&quot; now.</source>
        <translation>لم يكن أحد متاحًا حين قُرئت مساحة العمل: ينتقل الجميع الآن إلى «%1».</translation>
    </message>
    <message>
        <source>Workflow %1: no task was found that comes to %2; none will arrive there.</source>
        <translation>سير العمل %1: لم يُعثر على مهمة تصل إلى %2؛ لن تصل أي مهمة إلى هناك.</translation>
    </message>
    <message>
        <source>Callbacks to %1 are not made: a rehearsal calls this machine alone, by plain http.</source>
        <translation>لا تُجرى ردود النداء إلى %1: لا تتصل التجربة إلا بهذا الحاسوب عبر http دون تشفير.</translation>
    </message>
    <message>
        <source>Nobody was available when the workspace was read: to &quot;%1&quot; come now: %2</source>
        <translation>لم يكن أحد متاحًا حين قُرئت مساحة العمل: ينتقل إلى «%1» الآن: %2</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; when the workspace was read; nobody has a task in a rehearsal, so within %2 minutes they are back in &quot;%3&quot;: %4</source>
        <translation>كانوا في «%1» حين قُرئت مساحة العمل؛ لا أحد لديه مهمة في التجربة، لذا يعودون خلال %2 دقيقة إلى «%3»: ‏%4</translation>
    </message>
    <message>
        <source>Away for more than %1 hours when the workspace was read, and not expected back: %2</source>
        <translation>غائبون منذ أكثر من %1 ساعة حين قُرئت مساحة العمل، ولا تُتوقع عودتهم: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a scenario nor a file; the scenarios are: %2</source>
        <translation>ليس «%1» سيناريو ولا ملفًا؛ السيناريوهات هي: %2</translation>
    </message>
</context>
<context>
    <name>Simulator::ScenarioWriter</name>
    <message>
        <source>Say here what the trainee is to do.</source>
        <translation>اذكر هنا ما على المتدرب فعله.</translation>
    </message>
    <message>
        <source>Have a task accepted</source>
        <translation>جعل مهمة تُقبل</translation>
    </message>
    <message>
        <source>A word to the trainee, five seconds after the start.</source>
        <translation>كلمة إلى المتدرب بعد خمس ثوانٍ من البدء.</translation>
    </message>
</context>
<context>
    <name>Simulator::ScriptAction</name>
    <message>
        <source>is answered</source>
        <translation>يُرد عليه</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>لا يُرد عليه</translation>
    </message>
    <message>
        <source>is busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>يتعذر الوصول إليه</translation>
    </message>
    <message>
        <source>rings until the caller is gone</source>
        <translation>يرن حتى يذهب المتصل</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>A task arrives: %1</source>
        <translation>تصل مهمة: %1</translation>
    </message>
    <message>
        <source>The caller hangs up: %1</source>
        <translation>ينهي المتصل المكالمة: %1</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>يقبل %1</translation>
    </message>
    <message>
        <source>%1 rejects</source>
        <translation>يرفض %1</translation>
    </message>
    <message>
        <source>%1 takes the call in a conference</source>
        <translation>يتلقى %1 المكالمة في مؤتمر</translation>
    </message>
    <message>
        <source>%1 wraps up</source>
        <translation>ينتقل %1 إلى المعالجة اللاحقة</translation>
    </message>
    <message>
        <source>%1 completes</source>
        <translation>يكمل %1</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>ينتقل %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: the telephone %2</source>
        <translation>%1: الهاتف %2</translation>
    </message>
    <message>
        <source>The task is canceled: %1</source>
        <translation>تُلغى المهمة: %1</translation>
    </message>
    <message>
        <source>The task is deleted: %1</source>
        <translation>تُحذف المهمة: %1</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation>عطل: %1</translation>
    </message>
    <message>
        <source>All faults end</source>
        <translation>تنتهي كل الأعطال</translation>
    </message>
    <message>
        <source>A note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>From now on so many tasks arrive an hour: %1</source>
        <translation>من الآن فصاعدًا يصل في الساعة هذا العدد من المهام: %1</translation>
    </message>
</context>
<context>
    <name>Simulator::Simulation</name>
    <message>
        <source>There is no such worker or activity.</source>
        <translation>لا يوجد موظف أو نشاط كهذا.</translation>
    </message>
    <message>
        <source>The task is not there.</source>
        <translation>المهمة غير موجودة.</translation>
    </message>
    <message>
        <source>The worker has no reservation that this fits.</source>
        <translation>ليس للموظف حجز يناسب هذا.</translation>
    </message>
    <message>
        <source>Nobody is on the line any more.</source>
        <translation>لم يعد أحد على الخط.</translation>
    </message>
    <message>
        <source>No tasks arrive by themselves in this scenario.</source>
        <translation>لا تصل مهام تلقائيًا في هذا السيناريو.</translation>
    </message>
</context>
<context>
    <name>Simulator::SimulatorThread</name>
    <message>
        <source>The simulator cannot listen on port %1: %2</source>
        <translation>يتعذر على المحاكي الاستماع على المنفذ %1: ‏%2</translation>
    </message>
    <message>
        <source>This fault is over already.</source>
        <translation>انتهى هذا العطل بالفعل.</translation>
    </message>
    <message>
        <source>There is no room for more trainees.</source>
        <translation>لا مكان لمتدربين آخرين.</translation>
    </message>
    <message numerus="yes">
        <source>%n moments are kept already. Remove one first.</source>
        <translation>
            <numerusform>لا لحظات محفوظة. أزل واحدة أولاً.</numerusform>
            <numerusform>لحظة واحدة محفوظة بالفعل. أزل واحدة أولاً.</numerusform>
            <numerusform>لحظتان محفوظتان بالفعل. أزل واحدة أولاً.</numerusform>
            <numerusform>%n لحظات محفوظة بالفعل. أزل واحدة أولاً.</numerusform>
            <numerusform>%n لحظة محفوظة بالفعل. أزل واحدة أولاً.</numerusform>
            <numerusform>%n لحظة محفوظة بالفعل. أزل واحدة أولاً.</numerusform>
        </translation>
    </message>
    <message>
        <source>This moment is not kept any more.</source>
        <translation>لم تعد هذه اللحظة محفوظة.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة %1: ‏%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a world.</source>
        <translation>حجم %1 أكبر من أن يكون عالمًا.</translation>
    </message>
    <message>
        <source>There is a trainee of this name. Names tell who did what.</source>
        <translation>يوجد متدرب بهذا الاسم. الأسماء تبيّن من فعل ماذا.</translation>
    </message>
</context>
<context>
    <name>Simulator::Snapshot</name>
    <message>
        <source>reached after %1</source>
        <translation>تحقق بعد %1</translation>
    </message>
    <message>
        <source>missed after %1</source>
        <translation>لم يتحقق بعد %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1، بقي %2</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>من %1: ‏%2</translation>
    </message>
    <message>
        <source>There is no such worker.</source>
        <translation>لا يوجد موظف كهذا.</translation>
    </message>
    <message>
        <source>There is no such activity.</source>
        <translation>لا يوجد نشاط كهذا.</translation>
    </message>
    <message>
        <source>There is no workflow that could take a task.</source>
        <translation>لا يوجد سير عمل يمكنه استقبال مهمة.</translation>
    </message>
    <message>
        <source>A new call</source>
        <translation>مكالمة جديدة</translation>
    </message>
    <message>
        <source>The title is too long.</source>
        <translation>العنوان طويل جدًا.</translation>
    </message>
    <message>
        <source>Seed %1, from %2 to %3 UTC, %4 minutes</source>
        <translation>البذرة %1، من %2 إلى %3 UTC، %4 دقيقة</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>[reached]</source>
        <translation>[تحقق]</translation>
    </message>
    <message>
        <source>[missed]</source>
        <translation>[لم يتحقق]</translation>
    </message>
    <message>
        <source>[open]</source>
        <translation>[مفتوح]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Tasks arrived</source>
        <translation>المهام الواصلة</translation>
    </message>
    <message>
        <source>Offers made</source>
        <translation>العروض المقدمة</translation>
    </message>
    <message>
        <source>Offers accepted</source>
        <translation>العروض المقبولة</translation>
    </message>
    <message>
        <source>Offers rejected</source>
        <translation>العروض المرفوضة</translation>
    </message>
    <message>
        <source>Offers that ran out</source>
        <translation>العروض التي انتهت مهلتها</translation>
    </message>
    <message>
        <source>Offers canceled</source>
        <translation>العروض الملغاة</translation>
    </message>
    <message>
        <source>Offers rescinded</source>
        <translation>العروض المسحوبة</translation>
    </message>
    <message>
        <source>Reservations completed</source>
        <translation>الحجوزات المكتملة</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <translation>المهام المكتملة</translation>
    </message>
    <message>
        <source>Tasks canceled, callers lost among them</source>
        <translation>المهام الملغاة، ومنها المتصلون المفقودون</translation>
    </message>
    <message>
        <source>Mean time until somebody accepted: %1 minutes</source>
        <translation>متوسط الوقت حتى القبول: %1 دقيقة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Tasks there at the beginning</source>
        <translation>المهام الموجودة في البداية</translation>
    </message>
    <message>
        <source>Tasks open now</source>
        <translation>المهام المفتوحة الآن</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
</context>
<context>
    <name>SimulatorMain</name>
    <message>
        <source>What to simulate: %1, or a file.</source>
        <translation>ما يُحاكى: %1، أو ملف.</translation>
    </message>
    <message>
        <source>Port on the loopback interface; 0 for any free one.</source>
        <translation>المنفذ على واجهة الاسترجاع؛ 0 لأي منفذ غير مستخدم.</translation>
    </message>
    <message>
        <source>The same seed and requests give the same answers.</source>
        <translation>البذرة نفسها والطلبات نفسها تعطي الردود نفسها.</translation>
    </message>
    <message>
        <source>Simulated seconds per second, 0.1 to 60; 0 lets the clock stand still.</source>
        <translation>الثواني المحاكاة في الثانية، من 0.1 إلى 60؛ 0 يوقف الساعة.</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;.</source>
        <translation>لا يمكن أن يكون ‎--%1 «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option.</source>
        <translation>ليس «%1» خيارًا.</translation>
    </message>
    <message>
        <source>A TaskRouter to rehearse with: a simulated contact centre on the loopback interface. Its first line of output is a JSON object with url, account_sid, auth_token, workspace_sid and task_sid. Below url/_simulator other programs steer it; GET /_simulator/openapi.json, with account_sid and auth_token, describes how.</source>
        <translation>نظام TaskRouter للتجربة: مركز اتصال محاكى على واجهة الاسترجاع. أول سطر في مخرجاته كائن JSON فيه url و account_sid و auth_token و workspace_sid و task_sid. وتتحكم فيه برامج أخرى تحت url/_simulator؛ ويبيّن GET /_simulator/openapi.json، مع account_sid و auth_token، كيفية ذلك.</translation>
    </message>
    <message>
        <source>Rehearse a workspace instead: a file of &quot;Save workspace&quot;, lists of twilio-cli (-o json), the configuration of a workflow, or a folder of them. May be given several times.</source>
        <translation>تجربة مساحة عمل بدلاً من ذلك: ملف من «حفظ مساحة العمل» أو قوائم من twilio-cli (-o json) أو تكوين سير عمل أو مجلد منها. يجوز ذكره عدة مرات.</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour, with --workspace.</source>
        <translation>المهام التي تصل في الساعة، مع ‎--workspace.</translation>
    </message>
    <message>
        <source>--scenario and --workspace exclude each other.</source>
        <translation>لا يجتمع ‎--scenario مع ‎--workspace.</translation>
    </message>
    <message>
        <source>--arrivals needs --workspace.</source>
        <translation>الخيار ‎--arrivals يتطلب ‎--workspace.</translation>
    </message>
</context>
</TS>
