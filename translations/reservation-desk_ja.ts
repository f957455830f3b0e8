<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>Catalogue</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>動作内容</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>コールバック</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>終了後</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受諾</translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation>%1 の代わりに受諾</translation>
    </message>
    <message>
        <source>Marks the reservation as accepted and gives the task to the worker. No call is made and nobody is connected.</source>
        <translation>予約を受諾済みにし、タスクをワーカーに渡します。電話はかけず、誰も接続しません。</translation>
    </message>
    <message>
        <source>Accept needs a pending reservation (%1).</source>
        <translation>受諾できるのは pending の予約だけです (%1)。</translation>
    </message>
    <message>
        <source>{worker} gets the task and the reservation becomes accepted</source>
        <translation>{worker} がタスクを受け取り、予約は accepted になります</translation>
    </message>
    <message>
        <source>nobody is called</source>
        <translation>誰にも電話をかけません</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Reject for %1</source>
        <translation>%1 の代わりに拒否</translation>
    </message>
    <message>
        <source>Turns the offer down for the worker, so that the task goes on to somebody else. Name an unavailable activity, or the same worker may be offered the task again at once.</source>
        <translation>ワーカーに代わってオファーを断り、タスクをほかの人に回します。対応不可のアクティビティを指定しないと、同じワーカーにすぐ再びタスクが提示されることがあります。</translation>
    </message>
    <message>
        <source>Reject needs a pending reservation (%1).</source>
        <translation>拒否できるのは pending の予約だけです (%1)。</translation>
    </message>
    <message>
        <source>Turns the task down and moves {worker} to activity {WorkerActivitySid}</source>
        <translation>タスクを断り、{worker} をアクティビティ {WorkerActivitySid} に移します</translation>
    </message>
    <message>
        <source>Turns the task down and lets {worker} go back to the activity before the offer</source>
        <translation>タスクを断り、{worker} をオファー前のアクティビティに戻します</translation>
    </message>
    <message>
        <source>if that activity is available, the same task may come back at once</source>
        <translation>そのアクティビティが対応可なら、同じタスクがすぐ戻ることがあります</translation>
    </message>
    <message>
        <source>the task is offered to the next worker</source>
        <translation>タスクは次のワーカーに提示されます</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Send conference to %1</source>
        <translation>%1 と会議を開始</translation>
    </message>
    <message>
        <source>Calls the worker, brings worker and caller together in a conference, and accepts the reservation once that has worked. The way to answer voice tasks.</source>
        <translation>ワーカーに電話をかけ、ワーカーと発信者を会議でつなぎ、成功した時点で予約を受諾します。音声タスクに応答する方法です。</translation>
    </message>
    <message>
        <source>Conference needs a pending reservation (%1).</source>
        <translation>会議ができるのは pending の予約だけです (%1)。</translation>
    </message>
    <message>
        <source>Rings {To} from {From}</source>
        <translation>{From} から {To} に電話をかけます</translation>
    </message>
    <message>
        <source>Rings {To}</source>
        <translation>{To} に電話をかけます</translation>
    </message>
    <message>
        <source>the caller waits until {worker} answers, then the reservation becomes accepted</source>
        <translation>{worker} が応答するまで発信者は待ち、応答すると予約は accepted になります</translation>
    </message>
    <message>
        <source>the caller keeps hearing hold music until {worker} answers, then the reservation becomes accepted</source>
        <translation>{worker} が応答するまで発信者には保留音が流れ、応答すると予約は accepted になります</translation>
    </message>
    <message>
        <source>Supervise</source>
        <translation>監督</translation>
    </message>
    <message>
        <source>Supervise %1</source>
        <translation>%1 を監督</translation>
    </message>
    <message>
        <source>Calls a supervisor and lets them join the conference of this reservation: to listen, to advise the worker, or to speak to everyone.</source>
        <translation>スーパーバイザーに電話をかけ、この予約の会議に参加させます。聞くだけ、ワーカーへの助言、全員との会話ができます。</translation>
    </message>
    <message>
        <source>Supervise needs an accepted reservation (%1).</source>
        <translation>監督できるのは accepted の予約だけです (%1)。</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who listens to the conference of {worker} and is not heard</source>
        <translation>{Supervisor} に電話をかけます。{worker} の会議を聞き、声は聞こえません</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who hears the conference and is heard by {worker} alone</source>
        <translation>{Supervisor} に電話をかけます。会議を聞き、声は {worker} だけに聞こえます</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker} and is heard by everyone</source>
        <translation>{Supervisor} に電話をかけます。{worker} の会議に参加し、声は全員に聞こえます</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker} in mode {SupervisorMode}</source>
        <translation>{Supervisor} に電話をかけます。モード {SupervisorMode} で {worker} の会議に参加します</translation>
    </message>
    <message>
        <source>Rings {Supervisor}, who joins the conference of {worker}</source>
        <translation>{Supervisor} に電話をかけます。{worker} の会議に参加します</translation>
    </message>
    <message>
        <source>the reservation stays accepted</source>
        <translation>予約は accepted のままです</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Complete for %1</source>
        <translation>%1 の代わりに完了</translation>
    </message>
    <message>
        <source>Ends the reservation and with it the work on the task. There is no way back, and the task is deleted a few minutes later.</source>
        <translation>予約と、タスクの作業を終了します。取り消しはできず、タスクは数分後に削除されます。</translation>
    </message>
    <message>
        <source>Complete needs an accepted or wrapping reservation (%1).</source>
        <translation>完了できるのは accepted または wrapping の予約だけです (%1)。</translation>
    </message>
    <message>
        <source>Ends the work of {worker} on this task for good</source>
        <translation>{worker} のこのタスクの作業を完全に終了します</translation>
    </message>
    <message>
        <source>the task is deleted about five minutes later</source>
        <translation>タスクは約 5 分後に削除されます</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>後処理</translation>
    </message>
    <message>
        <source>Wrap up for %1</source>
        <translation>%1 を後処理に移す</translation>
    </message>
    <message>
        <source>Says that the conversation is over and the worker is finishing the paperwork. Known to work on Flex accounts; others may refuse it.</source>
        <translation>会話が終わり、ワーカーが後処理中であることを伝えます。Flex アカウントでは動作が確認されていますが、ほかでは拒否されることがあります。</translation>
    </message>
    <message>
        <source>Wrap up needs an accepted reservation (%1).</source>
        <translation>後処理に移せるのは accepted の予約だけです (%1)。</translation>
    </message>
    <message>
        <source>{worker} goes on to wrap-up for this task</source>
        <translation>{worker} はこのタスクの後処理に移ります</translation>
    </message>
    <message>
        <source>the reservation stays open until somebody completes it</source>
        <translation>誰かが完了するまで予約は開いたままです</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>デキュー</translation>
    </message>
    <message>
        <source>Send dequeue to %1</source>
        <translation>%1 にデキュー</translation>
    </message>
    <message>
        <source>Calls the worker and joins the queued caller to that call directly, without a conference. Conference does the same and can do more.</source>
        <translation>ワーカーに電話をかけ、キュー内の発信者を会議なしで直接その通話につなぎます。会議でも同じことができ、機能も多くなります。</translation>
    </message>
    <message>
        <source>Dequeue needs a pending reservation (%1).</source>
        <translation>デキューできるのは pending の予約だけです (%1)。</translation>
    </message>
    <message>
        <source>Rings {DequeueTo} from {DequeueFrom} and connects the caller directly</source>
        <translation>{DequeueFrom} から {DequeueTo} に電話をかけ、発信者を直接つなぎます</translation>
    </message>
    <message>
        <source>the reservation becomes accepted once {worker} answers</source>
        <translation>{worker} が応答すると予約は accepted になります</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Send call to %1</source>
        <translation>%1 に電話</translation>
    </message>
    <message>
        <source>Calls the worker and runs your TwiML document when the call is answered. The reservation stays pending unless you ask to accept it as well.</source>
        <translation>ワーカーに電話をかけ、応答されると TwiML 文書を実行します。受諾も指定しない限り、予約は pending のままです。</translation>
    </message>
    <message>
        <source>Call needs a pending reservation (%1).</source>
        <translation>電話をかけられるのは pending の予約だけです (%1)。</translation>
    </message>
    <message>
        <source>Rings {CallTo} from {CallFrom} and runs the TwiML of {CallUrl} when the call is answered</source>
        <translation>{CallFrom} から {CallTo} に電話をかけ、応答されると {CallUrl} の TwiML を実行します</translation>
    </message>
    <message>
        <source>the reservation becomes accepted</source>
        <translation>予約は accepted になります</translation>
    </message>
    <message>
        <source>the reservation stays pending until it is accepted or rejected on its own</source>
        <translation>別途受諾または拒否されるまで、予約は pending のままです</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Send redirect for %1</source>
        <translation>%1 の通話を転送</translation>
    </message>
    <message>
        <source>Sends the waiting caller&apos;s own call to another TwiML document. The reservation stays pending unless you ask to accept it as well.</source>
        <translation>待機中の発信者の通話自体を別の TwiML 文書に送ります。受諾も指定しない限り、予約は pending のままです。</translation>
    </message>
    <message>
        <source>Redirect needs a pending reservation (%1).</source>
        <translation>リダイレクトできるのは pending の予約だけです (%1)。</translation>
    </message>
    <message>
        <source>Sends the caller&apos;s call {RedirectCallSid} to the TwiML of {RedirectUrl}</source>
        <translation>発信者の通話 {RedirectCallSid} を {RedirectUrl} の TwiML に送ります</translation>
    </message>
    <message>
        <source>The workspace in which all of this takes place.</source>
        <translation>これらすべてが行われるワークスペースです。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>The task whose reservations are meant.</source>
        <translation>対象の予約が属するタスクです。</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>The reservation itself: one offer of the task to one worker.</source>
        <translation>予約そのものです。1 つのタスクを 1 人のワーカーに提示したオファーです。</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Lists only the reservations that are in this state now.</source>
        <translation>現在この状態にある予約だけを一覧にします。</translation>
    </message>
    <message>
        <source>Lists only the offers made to this worker.</source>
        <translation>このワーカーへのオファーだけを一覧にします。</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>How many reservations one answer brings. Larger pages need fewer requests.</source>
        <translation>1 回の応答で得る予約の件数です。ページが大きいほど要求は少なくて済みます。</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>ページサイズ</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>件の予約</translation>
    </message>
    <message>
        <source>Only an echo for the client: TaskRouter no longer jumps to a page by number. Follow the address of the next page instead.</source>
        <translation>クライアントへの単なるエコーです。TaskRouter は番号でページに移動しなくなりました。代わりに次のページのアドレスをたどってください。</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>ページ番号</translation>
    </message>
    <message>
        <source>Where the next page begins. It comes with the answer before and is never made up by hand.</source>
        <translation>次のページの開始位置です。前の応答に含まれるもので、手で作ることはありません。</translation>
    </message>
    <message>
        <source>Page token</source>
        <translation>ページトークン</translation>
    </message>
    <message>
        <source>Stops after this many reservations. The app counts for itself and never sends this to TaskRouter.</source>
        <translation>この件数の予約で止まります。アプリが自分で数え、TaskRouter には送信しません。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the reservation has moved on since.</source>
        <translation>ご覧になったバージョン (ETag) です。その後に予約が変わっていると、TaskRouter は 412 で変更を拒否します。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>The state that the reservation is to take. Each button that changes the state fills this in by itself.</source>
        <translation>予約を移す先の状態です。状態を変える各ボタンが自動で入力します。</translation>
    </message>
    <message>
        <source>Reservation status</source>
        <translation>予約の状態</translation>
    </message>
    <message>
        <source>The activity that the worker takes up after turning the task down. Choose an unavailable one if the worker should not get the same offer again.</source>
        <translation>タスクを断った後にワーカーが移るアクティビティです。同じオファーを再び受けさせたくない場合は、対応不可のものを選んでください。</translation>
    </message>
    <message>
        <source>Activity after the rejection</source>
        <translation>拒否後のアクティビティ</translation>
    </message>
    <message>
        <source>the activity before the offer</source>
        <translation>オファー前のアクティビティ</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value}</source>
        <translation>{worker} をアクティビティ {value} に移します</translation>
    </message>
    <message>
        <source>Which instruction TaskRouter runs for this reservation. The action that you chose fills this in by itself.</source>
        <translation>TaskRouter がこの予約に対して実行する指示です。選んだ操作が自動で入力します。</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>The activity that the worker takes up when the call with the caller has ended.</source>
        <translation>発信者との通話が終わった後にワーカーが移るアクティビティです。</translation>
    </message>
    <message>
        <source>Activity afterwards</source>
        <translation>終了後のアクティビティ</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value} after the call</source>
        <translation>通話後に {worker} をアクティビティ {value} に移します</translation>
    </message>
    <message>
        <source>The number that the worker sees as the calling one. It must be a Twilio number or a verified number of the account.</source>
        <translation>ワーカーに発信元として表示される番号です。Twilio の番号か、アカウントの確認済み番号でなければなりません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>calls from {value}</source>
        <translation>{value} から電話をかけます</translation>
    </message>
    <message>
        <source>Whether both sides of the call are recorded.</source>
        <translation>通話の双方を録音するかどうか。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音する</translation>
    </message>
    <message>
        <source>records nothing</source>
        <translation>何も録音しません</translation>
    </message>
    <message>
        <source>records both sides from the moment of the answer</source>
        <translation>応答の瞬間から双方を録音します</translation>
    </message>
    <message>
        <source>How long the worker&apos;s phone may ring before the attempt is given up. SIP endpoints take 600 at most.</source>
        <translation>呼び出しをあきらめるまでにワーカーの電話を鳴らす時間です。SIP エンドポイントは最大 600 です。</translation>
    </message>
    <message>
        <source>Ring at most</source>
        <translation>最大呼び出し時間</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>lets it ring for at most {value} seconds</source>
        <translation>最大 {value} 秒間呼び出します</translation>
    </message>
    <message>
        <source>Where to reach the worker: a Voice client, a SIP address or a phone number. Replaces the contact_uri among the worker&apos;s attributes.</source>
        <translation>ワーカーの連絡先です。Voice クライアント、SIP アドレス、電話番号のいずれかで、ワーカーの属性の contact_uri の代わりに使われます。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>the worker&apos;s contact_uri</source>
        <translation>ワーカーの contact_uri</translation>
    </message>
    <message>
        <source>rings {value}</source>
        <translation>{value} に電話をかけます</translation>
    </message>
    <message>
        <source>The web address that is told how the call to the worker goes.</source>
        <translation>ワーカーへの通話の経過が通知される Web アドレスです。</translation>
    </message>
    <message>
        <source>Call status URL</source>
        <translation>通話状態の URL</translation>
    </message>
    <message>
        <source>reports the call to {value}</source>
        <translation>通話を {value} に通知します</translation>
    </message>
    <message>
        <source>How long the worker&apos;s phone may ring before the attempt is given up.</source>
        <translation>呼び出しをあきらめるまでにワーカーの電話を鳴らす時間です。</translation>
    </message>
    <message>
        <source>The web address of the TwiML document that runs once the worker has answered.</source>
        <translation>ワーカーの応答後に実行される TwiML 文書の Web アドレスです。</translation>
    </message>
    <message>
        <source>TwiML URL</source>
        <translation>TwiML の URL</translation>
    </message>
    <message>
        <source>runs the TwiML of {value}</source>
        <translation>{value} の TwiML を実行します</translation>
    </message>
    <message>
        <source>The web address that is told when the call to the worker has ended.</source>
        <translation>ワーカーへの通話の終了が通知される Web アドレスです。</translation>
    </message>
    <message>
        <source>reports the end of the call to {value}</source>
        <translation>通話の終了を {value} に通知します</translation>
    </message>
    <message>
        <source>Whether the reservation is accepted together with the call. Otherwise it stays pending and may still time out.</source>
        <translation>通話と同時に予約を受諾するかどうか。受諾しない場合は pending のままで、タイムアウトすることがあります。</translation>
    </message>
    <message>
        <source>Accept as well</source>
        <translation>同時に受諾</translation>
    </message>
    <message>
        <source>The caller&apos;s live call that waits in the queue.</source>
        <translation>キューで待っている発信者の進行中の通話です。</translation>
    </message>
    <message>
        <source>Call to redirect</source>
        <translation>リダイレクトする通話</translation>
    </message>
    <message>
        <source>takes call {value}</source>
        <translation>通話 {value} を使います</translation>
    </message>
    <message>
        <source>Whether the reservation is accepted together with the redirect. Otherwise it stays pending and may still time out.</source>
        <translation>リダイレクトと同時に予約を受諾するかどうか。受諾しない場合は pending のままで、タイムアウトすることがあります。</translation>
    </message>
    <message>
        <source>The web address of the TwiML document that takes over the caller&apos;s call.</source>
        <translation>発信者の通話を引き継ぐ TwiML 文書の Web アドレスです。</translation>
    </message>
    <message>
        <source>The number that the worker sees as the calling one. A Twilio number or a verified number of the account.</source>
        <translation>ワーカーに発信元として表示される番号です。Twilio の番号か、アカウントの確認済み番号です。</translation>
    </message>
    <message>
        <source>How the request to the call status URL is made.</source>
        <translation>通話状態の URL への要求方法です。</translation>
    </message>
    <message>
        <source>Call status method</source>
        <translation>通話状態のメソッド</translation>
    </message>
    <message>
        <source>Which steps of the call to the worker are reported.</source>
        <translation>ワーカーへの通話のどの段階を通知するか。</translation>
    </message>
    <message>
        <source>Call status events</source>
        <translation>通話状態のイベント</translation>
    </message>
    <message>
        <source>Whether everything the worker takes part in is recorded, the time between two conferences included.</source>
        <translation>2 つの会議の間も含め、ワーカーが参加するすべてを録音するかどうか。</translation>
    </message>
    <message>
        <source>Record the worker</source>
        <translation>ワーカーを録音</translation>
    </message>
    <message>
        <source>does not record {worker}</source>
        <translation>{worker} を録音しません</translation>
    </message>
    <message>
        <source>Whether the worker&apos;s microphone is off when they enter the conference.</source>
        <translation>会議に入るときにワーカーのマイクを切っておくかどうか。</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>{worker} joins unmuted</source>
        <translation>{worker} はミュートなしで参加します</translation>
    </message>
    <message>
        <source>{worker} joins muted</source>
        <translation>{worker} はミュートで参加します</translation>
    </message>
    <message>
        <source>Whether a tone is heard when the worker comes in or goes out.</source>
        <translation>ワーカーの入退室時に音を鳴らすかどうか。</translation>
    </message>
    <message>
        <source>Beep</source>
        <translation>ビープ音</translation>
    </message>
    <message>
        <source>plays no beep for {worker}</source>
        <translation>{worker} のビープ音を鳴らしません</translation>
    </message>
    <message>
        <source>beeps when {worker} joins</source>
        <translation>{worker} の参加時にビープ音を鳴らします</translation>
    </message>
    <message>
        <source>beeps when {worker} leaves</source>
        <translation>{worker} の退出時にビープ音を鳴らします</translation>
    </message>
    <message>
        <source>beeps when {worker} joins and leaves</source>
        <translation>{worker} の参加時と退出時にビープ音を鳴らします</translation>
    </message>
    <message>
        <source>Whether the conference begins when the worker comes in. If not, the worker is silent and hears music until somebody else begins it.</source>
        <translation>ワーカーが入ると会議を開始するかどうか。開始しない場合、ほかの誰かが開始するまでワーカーの声は届かず、音楽が流れます。</translation>
    </message>
    <message>
        <source>Start on entry</source>
        <translation>入室時に開始</translation>
    </message>
    <message>
        <source>leaves {worker} waiting with music until somebody else starts the conference</source>
        <translation>ほかの誰かが会議を開始するまで、{worker} を音楽で待たせます</translation>
    </message>
    <message>
        <source>starts the conference when {worker} joins</source>
        <translation>{worker} の参加時に会議を開始します</translation>
    </message>
    <message>
        <source>Whether the conference is over for everybody when the worker hangs up.</source>
        <translation>ワーカーが電話を切ると、全員の会議を終了するかどうか。</translation>
    </message>
    <message>
        <source>End when the worker leaves</source>
        <translation>ワーカー退出で終了</translation>
    </message>
    <message>
        <source>The web address of the music that people hear before the conference begins.</source>
        <translation>会議の開始前に流れる音楽の Web アドレスです。</translation>
    </message>
    <message>
        <source>Waiting music URL</source>
        <translation>待機音楽の URL</translation>
    </message>
    <message>
        <source>Twilio&apos;s hold music</source>
        <translation>Twilio の保留音</translation>
    </message>
    <message>
        <source>plays {value} to those who wait</source>
        <translation>待っている人に {value} を流します</translation>
    </message>
    <message>
        <source>How the waiting music is asked for. GET suits a fixed sound file, because it can then be cached.</source>
        <translation>待機音楽の要求方法です。固定の音声ファイルには、キャッシュできる GET が適しています。</translation>
    </message>
    <message>
        <source>Waiting music method</source>
        <translation>待機音楽のメソッド</translation>
    </message>
    <message>
        <source>Whether the worker hears what the line gives before the call is answered, such as ringing or an announcement.</source>
        <translation>応答前の回線の音 (呼び出し音やアナウンスなど) をワーカーに聞かせるかどうか。</translation>
    </message>
    <message>
        <source>Early media</source>
        <translation>応答前の回線音</translation>
    </message>
    <message>
        <source>keeps {worker} from hearing the line before the answer</source>
        <translation>応答前の回線の音を {worker} に聞かせません</translation>
    </message>
    <message>
        <source>lets {worker} hear the line before the answer</source>
        <translation>応答前の回線の音を {worker} に聞かせます</translation>
    </message>
    <message>
        <source>How many people the conference holds before it is full.</source>
        <translation>会議に入れる最大人数です。</translation>
    </message>
    <message>
        <source>Max participants</source>
        <translation>最大参加者数</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>人</translation>
    </message>
    <message>
        <source>admits at most {value} participants</source>
        <translation>最大 {value} 人の参加を認めます</translation>
    </message>
    <message>
        <source>The web address that is told what happens in the conference. Only the one that the first participant brings along counts.</source>
        <translation>会議の出来事が通知される Web アドレスです。最初の参加者が指定したものだけが有効です。</translation>
    </message>
    <message>
        <source>Conference status URL</source>
        <translation>会議状態の URL</translation>
    </message>
    <message>
        <source>reports the conference to {value}</source>
        <translation>会議を {value} に通知します</translation>
    </message>
    <message>
        <source>How the request to the conference status URL is made.</source>
        <translation>会議状態の URL への要求方法です。</translation>
    </message>
    <message>
        <source>Conference status method</source>
        <translation>会議状態のメソッド</translation>
    </message>
    <message>
        <source>Which happenings in the conference are reported.</source>
        <translation>会議のどの出来事を通知するか。</translation>
    </message>
    <message>
        <source>Conference events</source>
        <translation>会議のイベント</translation>
    </message>
    <message>
        <source>Whether the whole conference is recorded.</source>
        <translation>会議全体を録音するかどうか。</translation>
    </message>
    <message>
        <source>Record the conference</source>
        <translation>会議を録音</translation>
    </message>
    <message>
        <source>does not record the conference</source>
        <translation>会議を録音しません</translation>
    </message>
    <message>
        <source>records the conference from its start</source>
        <translation>会議を開始時から録音します</translation>
    </message>
    <message>
        <source>records the conference</source>
        <translation>会議を録音します</translation>
    </message>
    <message>
        <source>Whether silence at the beginning and end is cut from the recording of the conference.</source>
        <translation>会議の録音の最初と最後の無音を削除するかどうか。</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>無音を削除</translation>
    </message>
    <message>
        <source>keeps the silence at both ends of the recording</source>
        <translation>録音の両端の無音を残します</translation>
    </message>
    <message>
        <source>cuts the silence at both ends of the recording</source>
        <translation>録音の両端の無音を削除します</translation>
    </message>
    <message>
        <source>Whether both sides share one channel of the recording or have one each.</source>
        <translation>双方を録音の 1 チャネルにまとめるか、別々のチャネルにするか。</translation>
    </message>
    <message>
        <source>Recording channels</source>
        <translation>録音チャネル</translation>
    </message>
    <message>
        <source>records each side into a channel of its own</source>
        <translation>双方を別々のチャネルに録音します</translation>
    </message>
    <message>
        <source>records into one channel</source>
        <translation>1 つのチャネルに録音します</translation>
    </message>
    <message>
        <source>The web address that is told when the state of the worker&apos;s recording changes.</source>
        <translation>ワーカーの録音の状態変化が通知される Web アドレスです。</translation>
    </message>
    <message>
        <source>Recording status URL</source>
        <translation>録音状態の URL</translation>
    </message>
    <message>
        <source>reports the recording to {value}</source>
        <translation>録音を {value} に通知します</translation>
    </message>
    <message>
        <source>How the request to the recording status URL is made.</source>
        <translation>録音状態の URL への要求方法です。</translation>
    </message>
    <message>
        <source>Recording status method</source>
        <translation>録音状態のメソッド</translation>
    </message>
    <message>
        <source>The web address that is told when the recording of the conference is ready.</source>
        <translation>会議の録音の準備完了が通知される Web アドレスです。</translation>
    </message>
    <message>
        <source>Conference recording URL</source>
        <translation>会議録音の URL</translation>
    </message>
    <message>
        <source>reports the conference recording to {value}</source>
        <translation>会議の録音を {value} に通知します</translation>
    </message>
    <message>
        <source>How the request to the conference recording URL is made.</source>
        <translation>会議録音の URL への要求方法です。</translation>
    </message>
    <message>
        <source>Conference recording method</source>
        <translation>会議録音のメソッド</translation>
    </message>
    <message>
        <source>Where the sound of the conference is mixed: choose the place nearest to most of the people. This is not the region of the API.</source>
        <translation>会議の音声をミキシングする場所です。参加者の多くに最も近い場所を選んでください。API のリージョンではありません。</translation>
    </message>
    <message>
        <source>Mixing region</source>
        <translation>ミキシングのリージョン</translation>
    </message>
    <message>
        <source>chosen by Twilio</source>
        <translation>Twilio が選択</translation>
    </message>
    <message>
        <source>mixes the sound in {value}</source>
        <translation>{value} で音声をミキシングします</translation>
    </message>
    <message>
        <source>The name with which the worker&apos;s SIP endpoint lets the call in.</source>
        <translation>ワーカーの SIP エンドポイントが着信を許可するための名前です。</translation>
    </message>
    <message>
        <source>SIP user</source>
        <translation>SIP ユーザー</translation>
    </message>
    <message>
        <source>signs in to the SIP endpoint as {value}</source>
        <translation>SIP エンドポイントに {value} としてサインインします</translation>
    </message>
    <message>
        <source>The password that goes with the SIP user. It is masked here and left out of everything you copy.</source>
        <translation>SIP ユーザーのパスワードです。ここでは伏せられ、コピーする内容にも含まれません。</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>SIP パスワード</translation>
    </message>
    <message>
        <source>with a SIP password</source>
        <translation>SIP パスワードを使います</translation>
    </message>
    <message>
        <source>The activity that the worker takes up after the conference. Outdated: workspaces with multitasking refuse it.</source>
        <translation>会議後にワーカーが移るアクティビティです。古い機能で、マルチタスクのワークスペースでは拒否されます。</translation>
    </message>
    <message>
        <source>moves {worker} to activity {value} after the conference</source>
        <translation>会議後に {worker} をアクティビティ {value} に移します</translation>
    </message>
    <message>
        <source>How the supervisor takes part: monitor only listens, whisper speaks to the worker alone, barge speaks to everyone.</source>
        <translation>スーパーバイザーの参加方法です。monitor は聞くだけ、whisper はワーカーだけに話し、barge は全員に話します。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>in mode {value}</source>
        <translation>モード {value} を使います</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>スーパーバイザー</translation>
    </message>
    <message>
        <source>Whether the conference is over for everybody when the caller hangs up.</source>
        <translation>発信者が電話を切ると、全員の会議を終了するかどうか。</translation>
    </message>
    <message>
        <source>End when the caller leaves</source>
        <translation>発信者退出で終了</translation>
    </message>
    <message>
        <source>Whether a tone is heard when the caller comes in.</source>
        <translation>発信者の入室時に音を鳴らすかどうか。</translation>
    </message>
    <message>
        <source>Beep for the caller</source>
        <translation>発信者のビープ音</translation>
    </message>
    <message>
        <source>plays no beep when the caller joins</source>
        <translation>発信者の参加時にビープ音を鳴らしません</translation>
    </message>
    <message>
        <source>beeps when the caller joins</source>
        <translation>発信者の参加時にビープ音を鳴らします</translation>
    </message>
    <message>
        <source>How much sound is held back to even out an unsteady network. A larger buffer costs delay.</source>
        <translation>不安定なネットワークを補うために音声を溜めておく量です。バッファーが大きいほど遅延が増えます。</translation>
    </message>
    <message>
        <source>Jitter buffer</source>
        <translation>ジッターバッファー</translation>
    </message>
    <message>
        <source>smooths jitter with a {value} buffer</source>
        <translation>バッファー {value} でジッターを補正します</translation>
    </message>
    <message>
        <source>smooths no jitter</source>
        <translation>ジッターを補正しません</translation>
    </message>
    <message>
        <source>Ends the work of {worker} on this task for good, and a call that is still running may be cut off</source>
        <translation>{worker} のこのタスクの作業を完全に終了します。進行中の通話は切れることがあります</translation>
    </message>
    <message>
        <source>{worker} goes on to wrap-up for this task, as if the call were over</source>
        <translation>{worker} は、通話が終わった場合と同じようにこのタスクの後処理に移ります</translation>
    </message>
    <message>
        <source>lets it ring for at most one second</source>
        <translation>最大 1 秒間呼び出します</translation>
    </message>
    <message>
        <source>reports when the call is {value}</source>
        <translation>通話が {value} になると通知します</translation>
    </message>
    <message>
        <source>records everything {worker} takes part in, also between two conferences</source>
        <translation>2 つの会議の間も含め、{worker} が参加するすべてを録音します</translation>
    </message>
    <message>
        <source>keeps the conference open when {worker} leaves</source>
        <translation>{worker} が退出しても会議を続けます</translation>
    </message>
    <message>
        <source>ends the conference when {worker} leaves</source>
        <translation>{worker} が退出すると会議を終了します</translation>
    </message>
    <message>
        <source>admits at most one participant</source>
        <translation>最大 1 人の参加を認めます</translation>
    </message>
    <message>
        <source>reports the conference&apos;s {value}</source>
        <translation>会議の {value} を通知します</translation>
    </message>
    <message>
        <source>Who joins: a worker of this workspace, by worker SID. TaskRouter rings the address (contact_uri) of that worker; it takes no address here.</source>
        <translation>参加する人です。このワークスペースのワーカーを SID で指定します。TaskRouter はそのワーカーのアドレス (contact_uri) に電話をかけます。ここにアドレスは指定できません。</translation>
    </message>
    <message>
        <source>keeps the conference open when the caller leaves</source>
        <translation>発信者が退出しても会議を続けます</translation>
    </message>
    <message>
        <source>ends the conference when the caller leaves</source>
        <translation>発信者が退出すると会議を終了します</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>タスクをキャンセル</translation>
    </message>
    <message>
        <source>Takes a task that still waits out of its queue for good. Offers that are pending are withdrawn, and the task is deleted a few minutes later.</source>
        <translation>待機中のタスクをキューから完全に外します。pending のオファーは取り下げられ、タスクは数分後に削除されます。</translation>
    </message>
    <message>
        <source>Cancel needs a task that is pending or reserved (%1).</source>
        <translation>キャンセルできるのは pending または reserved のタスクだけです (%1)。</translation>
    </message>
    <message>
        <source>Cancels {task} for good</source>
        <translation>{task} を完全にキャンセルします</translation>
    </message>
    <message>
        <source>nobody is offered it any more, and it is deleted about five minutes later</source>
        <translation>今後は誰にも提示されず、約 5 分後に削除されます</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>タスクを完了</translation>
    </message>
    <message>
        <source>Ends a task that somebody has, together with its reservation. There is no way back, and the task is deleted a few minutes later.</source>
        <translation>誰かが受け持っているタスクを予約とともに終了します。取り消しはできず、タスクは数分後に削除されます。</translation>
    </message>
    <message>
        <source>Complete needs a task that is assigned or wrapping (%1).</source>
        <translation>完了できるのは assigned または wrapping のタスクだけです (%1)。</translation>
    </message>
    <message>
        <source>Ends the work on {task} for good, and a call that is still running may be cut off</source>
        <translation>{task} の作業を完全に終了します。進行中の通話は切れることがあります</translation>
    </message>
    <message>
        <source>Ends the work on {task} for good</source>
        <translation>{task} の作業を完全に終了します</translation>
    </message>
    <message>
        <source>whoever has it is free for other work, and the task is deleted about five minutes later</source>
        <translation>受け持っている人はほかの作業ができるようになり、タスクは約 5 分後に削除されます</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Gives the task another priority: a higher one is offered first. A target of the workflow that sets a priority of its own still wins.</source>
        <translation>タスクの優先度を変えます。高いものほど先に提示されます。独自の優先度を設定するワークフローのターゲットがあれば、そちらが優先されます。</translation>
    </message>
    <message>
        <source>Only a task that has not ended can have another priority (%1).</source>
        <translation>優先度を変えられるのは、終了していないタスクだけです (%1)。</translation>
    </message>
    <message>
        <source>Gives {task} the priority {Priority}</source>
        <translation>{task} の優先度を {Priority} にします</translation>
    </message>
    <message>
        <source>its place in the queue changes, unless the workflow sets a priority of its own</source>
        <translation>ワークフローが独自の優先度を設定していなければ、キュー内の順番が変わります</translation>
    </message>
    <message>
        <source>The task itself.</source>
        <translation>タスクそのものです。</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the task has moved on since.</source>
        <translation>ご覧になったバージョン (ETag) です。その後にタスクが変わっていると、TaskRouter は 412 で変更を拒否します。</translation>
    </message>
    <message>
        <source>The state that the task is to take. Each button that changes the state fills this in by itself.</source>
        <translation>タスクを移す先の状態です。状態を変える各ボタンが自動で入力します。</translation>
    </message>
    <message>
        <source>Assignment status</source>
        <translation>割り当て状態</translation>
    </message>
    <message>
        <source>Why the task ends. TaskRouter keeps it with the task and in its events, where others read it.</source>
        <translation>タスクを終了する理由です。TaskRouter がタスクとそのイベントに残し、ほかの人も読めます。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>notes the reason &quot;{value}&quot;</source>
        <translation>理由「{value}」を記録します</translation>
    </message>
    <message>
        <source>The new priority. Tasks with a higher number are offered first.</source>
        <translation>新しい優先度です。数の大きいタスクから先に提示されます。</translation>
    </message>
    <message>
        <source>with priority {value}</source>
        <translation>優先度 {value} にします</translation>
    </message>
    <message>
        <source>Move worker</source>
        <translation>ワーカーを移動</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>Puts the worker into another activity, as the worker could. Whether new tasks are offered depends on whether that activity is available.</source>
        <translation>ワーカー本人と同じように、ワーカーを別のアクティビティに移します。新しいタスクが提示されるかどうかは、そのアクティビティが対応可かどうかで決まります。</translation>
    </message>
    <message>
        <source>Moves {worker} to activity {ActivitySid}</source>
        <translation>{worker} をアクティビティ {ActivitySid} に移します</translation>
    </message>
    <message>
        <source>offers that are pending are rejected for them, and go on to others</source>
        <translation>pending のオファーは拒否され、ほかの人に回ります</translation>
    </message>
    <message>
        <source>offers that are pending stay with them</source>
        <translation>pending のオファーはそのまま残ります</translation>
    </message>
    <message>
        <source>The worker itself.</source>
        <translation>ワーカーそのものです。</translation>
    </message>
    <message>
        <source>The version (ETag) that you have seen. TaskRouter refuses the change with 412 when the worker has moved on since.</source>
        <translation>ご覧になったバージョン (ETag) です。その後にワーカーが変わっていると、TaskRouter は 412 で変更を拒否します。</translation>
    </message>
    <message>
        <source>The activity that the worker is put into.</source>
        <translation>ワーカーを移す先のアクティビティです。</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新しいアクティビティ</translation>
    </message>
    <message>
        <source>into activity {value}</source>
        <translation>アクティビティ {value} に移します</translation>
    </message>
    <message>
        <source>Whether offers that the worker has not answered are rejected at once. TaskRouter takes it only with an activity that is not available.</source>
        <translation>ワーカーが応答していないオファーをすぐに拒否するかどうか。TaskRouter は、対応不可のアクティビティの場合だけこれを受け付けます。</translation>
    </message>
    <message>
        <source>Reject pending offers</source>
        <translation>pending のオファーを拒否</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Replaces everything that is known of the task: what is left out is gone. A task that waits is routed anew by what it says then.</source>
        <translation>タスクの情報をすべて置き換えます。省いたものは失われます。待機中のタスクは新しい内容で改めてルーティングされます。</translation>
    </message>
    <message>
        <source>Only a task that has not ended can have other attributes (%1).</source>
        <translation>属性を変えられるのは、終了していないタスクだけです (%1)。</translation>
    </message>
    <message>
        <source>Changes the attributes of {task}</source>
        <translation>{task} の属性を変更します</translation>
    </message>
    <message>
        <source>a task that waits is routed anew by what they say then</source>
        <translation>待機中のタスクは新しい内容で改めてルーティングされます</translation>
    </message>
    <message>
        <source>All attributes of the task as one JSON object. What is left out is gone.</source>
        <translation>タスクの全属性を 1 つの JSON オブジェクトで指定します。省いたものは失われます。</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>「%1」をキャンセル</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <translation>「%1」を完了</translation>
    </message>
    <message>
        <source>Change the priority of “%1”</source>
        <translation>「%1」の優先度を変更</translation>
    </message>
    <message>
        <source>Change the attributes of “%1”</source>
        <translation>「%1」の属性を変更</translation>
    </message>
</context>
<context>
    <name>Desk::AccountOpening</name>
    <message>
        <source>“%1” names the region %2, whose edge is not known here. Add its edge to the profile.</source>
        <translation>「%1」のリージョン %2 のエッジがわかりません。プロファイルにエッジを追加してください。</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>「%1」を開いています…</translation>
    </message>
    <message>
        <source>simulator at %1</source>
        <translation>%1 のシミュレーター</translation>
    </message>
</context>
<context>
    <name>Desk::ActionBar</name>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <translation>%1 (!)</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>その他 ▾</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>(!) TaskRouter will most likely refuse it.</source>
        <translation>(!) TaskRouter はおそらくこれを拒否します。</translation>
    </message>
</context>
<context>
    <name>Desk::ActionRegistry</name>
    <message>
        <source>%1 opens the menu %2.</source>
        <translation>%1 はメニュー %2 を開きます。</translation>
    </message>
    <message>
        <source>This is no key.</source>
        <translation>これはキーではありません。</translation>
    </message>
    <message>
        <source>%1 has no key %2: %3</source>
        <translation>%1 にキー %2 はありません: %3</translation>
    </message>
</context>
<context>
    <name>Desk::ActivitiesModel</name>
    <message>
        <source>missed an offer</source>
        <translation>オファーを逃した</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
</context>
<context>
    <name>Desk::ActivitiesTable</name>
    <message>
        <source>Workers by activity</source>
        <translation>アクティビティ別ワーカー</translation>
    </message>
</context>
<context>
    <name>Desk::Address</name>
    <message>
        <source>an account (AC…)</source>
        <translation>アカウント (AC…)</translation>
    </message>
    <message>
        <source>an API key (SK…)</source>
        <translation>API キー (SK…)</translation>
    </message>
    <message>
        <source>a workspace (WS…)</source>
        <translation>ワークスペース (WS…)</translation>
    </message>
    <message>
        <source>a task (WT…)</source>
        <translation>タスク (WT…)</translation>
    </message>
    <message>
        <source>a reservation (WR…)</source>
        <translation>予約 (WR…)</translation>
    </message>
    <message>
        <source>a worker (WK…)</source>
        <translation>ワーカー (WK…)</translation>
    </message>
    <message>
        <source>an activity (WA…)</source>
        <translation>アクティビティ (WA…)</translation>
    </message>
    <message>
        <source>a task queue (WQ…)</source>
        <translation>タスクキュー (WQ…)</translation>
    </message>
    <message>
        <source>a workflow (WW…)</source>
        <translation>ワークフロー (WW…)</translation>
    </message>
    <message>
        <source>a task channel (TC…)</source>
        <translation>タスクチャネル (TC…)</translation>
    </message>
    <message>
        <source>a worker channel (WC…)</source>
        <translation>ワーカーチャネル (WC…)</translation>
    </message>
    <message>
        <source>an event (EV…)</source>
        <translation>イベント (EV…)</translation>
    </message>
    <message>
        <source>a call (CA…)</source>
        <translation>通話 (CA…)</translation>
    </message>
    <message>
        <source>a conference (CF…)</source>
        <translation>会議 (CF…)</translation>
    </message>
    <message>
        <source>a request id (RQ…)</source>
        <translation>リクエスト ID (RQ…)</translation>
    </message>
    <message>
        <source>no SID</source>
        <translation>SID ではないもの</translation>
    </message>
    <message>
        <source>Character %1 (“%2”) does not belong here: after %3 a SID has only the digits 0–9 and a–f.</source>
        <translation>%1 文字目の「%2」は使えません。SID の %3 の後は 0–9 と a–f だけです。</translation>
    </message>
    <message>
        <source>%1 has %2 digits after %3; %4 has 32.</source>
        <translation>%1 は %3 の後に %2 桁ありますが、%4 は 32 桁です。</translation>
    </message>
    <message>
        <source>There is no SID in this text. A task (WT…), a reservation (WR…), a worker (WK…) or a workspace (WS…) can be opened, alone or inside a URL.</source>
        <translation>このテキストに SID はありません。タスク (WT…)、予約 (WR…)、ワーカー (WK…)、ワークスペース (WS…) を、単独または URL の中で開けます。</translation>
    </message>
    <message>
        <source>This is %1. A task (WT…), a reservation (WR…), a worker (WK…) or a workspace (WS…) can be opened.</source>
        <translation>これは%1です。開けるのはタスク (WT…)、予約 (WR…)、ワーカー (WK…)、ワークスペース (WS…) です。</translation>
    </message>
    <message>
        <source>Empty: this field wants %1, %2 and 32 digits.</source>
        <translation>空です。この欄には%1、つまり %2 と 32 桁が必要です。</translation>
    </message>
    <message>
        <source>There is a blank before or after the SID.</source>
        <translation>SID の前または後に空白があります。</translation>
    </message>
    <message>
        <source>This is %1; this field wants %2.</source>
        <translation>これは%1です。この欄に必要なのは%2です。</translation>
    </message>
    <message>
        <source>A SID begins with capital letters: %1.</source>
        <translation>SID は大文字 %1 で始まります。</translation>
    </message>
    <message>
        <source>This begins with “%1”; this field wants %2.</source>
        <translation>「%1」で始まっていますが、この欄に必要なのは%2です。</translation>
    </message>
</context>
<context>
    <name>Desk::AlarmsForm</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>An offer runs out within</source>
        <translation>オファーの残り時間</translation>
    </message>
    <message>
        <source>Seconds that are left of an offer</source>
        <translation>オファーの残り秒数</translation>
    </message>
    <message>
        <source>Workers gone by missed offers</source>
        <translation>オファーを逃して離席</translation>
    </message>
    <message>
        <source>How many workers go away by missed offers</source>
        <translation>オファーを逃して離席したワーカーの人数</translation>
    </message>
    <message>
        <source>within</source>
        <extracomment>Between a number of workers and a number of minutes: &quot;2 … within 5 min&quot;.</extracomment>
        <translation>人、期間</translation>
    </message>
    <message>
        <source>Within how many minutes</source>
        <translation>期間 (分)</translation>
    </message>
    <message>
        <source>A task waits longer than</source>
        <translation>タスクの待ち時間の上限</translation>
    </message>
    <message>
        <source>Minutes that a task waits</source>
        <translation>タスクの待ち時間 (分)</translation>
    </message>
    <message>
        <source>Wrap-up is longer than</source>
        <translation>後処理の上限</translation>
    </message>
    <message>
        <source>Minutes of wrap-up</source>
        <translation>後処理の時間 (分)</translation>
    </message>
</context>
<context>
    <name>Desk::AnswerDetails</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>Desk::ApiFilters</name>
    <message>
        <source>Any status</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Any worker</source>
        <translation>すべてのワーカー</translation>
    </message>
    <message>
        <source>Ask for reservations in one status</source>
        <translation>1 つの状態の予約だけを要求</translation>
    </message>
    <message>
        <source>Ask for the reservations of one worker</source>
        <translation>1 人のワーカーの予約だけを要求</translation>
    </message>
    <message>
        <source>Rows per page, and where to stop</source>
        <translation>ページの行数と終了位置</translation>
    </message>
    <message>
        <source>Loading workers…</source>
        <translation>ワーカーを読み込み中…</translation>
    </message>
    <message>
        <source>Another worker&apos;s SID…</source>
        <translation>別のワーカーの SID…</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>ページの行数</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>終了位置</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Reservations of one worker</source>
        <translation>1 人のワーカーの予約</translation>
    </message>
    <message>
        <source>Worker SID (WK…)</source>
        <translation>ワーカーの SID (WK…)</translation>
    </message>
    <message>
        <source>Not a worker&apos;s SID</source>
        <translation>ワーカーの SID ではありません</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>最初の %1 行</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Worker: %1</source>
        <translation>ワーカー: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>行数: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>Desk::AttributesDialog</name>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Mine count</source>
        <translation>自分の値を採用(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Theirs count</source>
        <translation>相手の値を採用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>続ける(&amp;G)…</translation>
    </message>
    <message>
        <source>Attributes of %1</source>
        <translation>%1 の属性</translation>
    </message>
    <message>
        <source>Attributes as JSON</source>
        <translation>属性 (JSON)</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <extracomment>Where a text is no JSON, and why as the parser says.</extracomment>
        <translation>%1 行目: %2。</translation>
    </message>
    <message>
        <source>Attributes are one object: { … }.</source>
        <translation>属性は 1 つのオブジェクトです: { … }。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Say whose values count.</source>
        <translation>どちらの値を採用するか指定してください。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>変更済み: %1。</translation>
    </message>
    <message>
        <source>Others have changed meanwhile, which is kept: %1.</source>
        <translation>その間にほかの人が変更し、そのまま残るもの: %1。</translation>
    </message>
    <message>
        <source>Others have changed meanwhile what you have changed too:</source>
        <translation>その間に、あなたも変更したものをほかの人が変更しました:</translation>
    </message>
    <message>
        <source>%1 was %2; yours is %3, theirs is %4</source>
        <translation>%1 は %2 でした。あなたの値は %3、相手の値は %4 です</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed before is here again. Cancel discards it.</source>
        <translation>前に入力した内容を復元しました。「キャンセル」で破棄します。</translation>
    </message>
    <message>
        <source>TaskRouter takes %1 characters at most; these are %2, without blanks and line breaks.</source>
        <translation>TaskRouter が受け付けるのは最大 %1 文字です。空白と改行を除いて %2 文字あります。</translation>
    </message>
</context>
<context>
    <name>Desk::Banner</name>
    <message>
        <source>Simulated time</source>
        <translation>シミュレーション時刻</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>その他 ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Desk::BooleanEditor</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
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
        <translation>空のまま送信</translation>
    </message>
</context>
<context>
    <name>Desk::BulkActs</name>
    <message numerus="yes">
        <source>%n reservation(s) marked.</source>
        <translation>
            <numerusform>%n 件の予約を選択中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The form on the right is for %1 alone.</source>
        <translation>右のフォームは %1 だけが対象です。</translation>
    </message>
    <message>
        <source>At most %1 at once.</source>
        <translation>一度に最大 %1 件です。</translation>
    </message>
    <message>
        <source>Act on all of them… ▾</source>
        <translation>まとめて操作… ▾</translation>
    </message>
    <message>
        <source>%1 all %2…</source>
        <translation>%1: 全 %2 件…</translation>
    </message>
    <message>
        <source>%1 %2 of %3…</source>
        <translation>%1: %3 件中 %2 件…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n reservation(s)</source>
        <translation>
            <numerusform>%1: 予約 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::BundleDialog</name>
    <message>
        <source>Bug bundle (*.zip)</source>
        <translation>不具合パッケージ (*.zip)</translation>
    </message>
    <message>
        <source>Bug bundle</source>
        <translation>不具合パッケージ</translation>
    </message>
    <message>
        <source>The chosen reservation, %1</source>
        <translation>選択した予約 %1</translation>
    </message>
    <message>
        <source>The open task, %1</source>
        <translation>開いているタスク %1</translation>
    </message>
    <message>
        <source>The newest %1 instructions</source>
        <translation>最新の指示 %1 件</translation>
    </message>
    <message>
        <source>What did you do, what did you expect, what happened?</source>
        <translation>何をして、何を期待し、何が起きましたか?</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>対象(&amp;A)</translation>
    </message>
    <message>
        <source>What went &amp;wrong</source>
        <translation>問題の内容(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Desk::ChangingWindow</name>
    <message>
        <source>The language changes as soon as the instruction has its answer.</source>
        <translation>言語は、指示の応答が届き次第切り替わります。</translation>
    </message>
</context>
<context>
    <name>Desk::Checks</name>
    <message>
        <source>Run routing tests on the workspace or the scenario, print TAP, and end: with 0 where all pass, 1 where one fails, 2 where a file cannot be read.</source>
        <translation>ワークスペースまたはシナリオでルーティングテストを実行し、TAP を出力して終了します。すべて合格なら 0、1 つでも失敗なら 1、ファイルを読めない場合は 2 を返します。</translation>
    </message>
    <message>
        <source>With --check: write JUnit&apos;s XML as well.</source>
        <translation>--check と併用: JUnit の XML も書き出します。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 has more than %2 MiB</source>
        <translation>%1 は %2 MiB を超えています</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Print what is odd about the rules of a workspace&apos;s file, a workflow&apos;s configuration or a scenario, and end: with 0 for nothing but information, 1 for findings, 2 for what cannot be read.</source>
        <translation>ワークスペースのファイル、ワークフローの構成、シナリオのルールの不審な点を出力して終了します。情報だけなら 0、指摘があれば 1、読めない場合は 2 を返します。</translation>
    </message>
    <message>
        <source>--%1 can be given once.</source>
        <translation>--%1 は一度しか指定できません。</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file, and got an empty one.</source>
        <translation>--%1 にはファイル名が必要ですが、空です。</translation>
    </message>
    <message>
        <source>--lint takes one file; &quot;%1&quot; is another.</source>
        <translation>--lint のファイルは 1 つだけです。「%1」は 2 つ目です。</translation>
    </message>
    <message>
        <source>--lint and --check exclude each other.</source>
        <translation>--lint と --check は同時に使えません。</translation>
    </message>
    <message>
        <source>--junit needs --check.</source>
        <translation>--junit には --check が必要です。</translation>
    </message>
    <message>
        <source>there is neither a workflow nor a task queue in it</source>
        <translation>ワークフローもタスクキューも含まれていません</translation>
    </message>
    <message>
        <source>Print in which parameters, values and defaults a published description of the API (OpenAPI, JSON) differs from this program, with a patch, and end: with 0 for nothing, 1 for differences, 2 for what cannot be read.</source>
        <translation>公開されている API 定義 (OpenAPI、JSON) のパラメーター、値、既定値がこのプログラムと異なる箇所をパッチとともに出力して終了します。相違なしなら 0、相違があれば 1、読めない場合は 2 を返します。</translation>
    </message>
    <message>
        <source>--lint and --check-description exclude each other.</source>
        <translation>--lint と --check-description は同時に使えません。</translation>
    </message>
    <message>
        <source>--lint or --check-description</source>
        <translation>--lint または --check-description</translation>
    </message>
    <message>
        <source>--lint, --check-description or --%1</source>
        <translation>--lint、--check-description、--%1 のいずれか</translation>
    </message>
    <message>
        <source>With %1: as JSON.</source>
        <translation>%1 と併用: JSON で出力します。</translation>
    </message>
    <message>
        <source>--json needs %1.</source>
        <translation>--json には %1 が必要です。</translation>
    </message>
</context>
<context>
    <name>Desk::ChoiceEditor</name>
    <message>
        <source>Empty, and sent so</source>
        <translation>空のまま送信</translation>
    </message>
    <message>
        <source>sent before</source>
        <translation>送信済み</translation>
    </message>
</context>
<context>
    <name>Desk::ChoicesEditor</name>
    <message>
        <source>Another value, then Enter</source>
        <translation>別の値を入力して Enter</translation>
    </message>
</context>
<context>
    <name>Desk::ClassView</name>
    <message>
        <source>Trainees</source>
        <translation>受講者</translation>
    </message>
    <message>
        <source>Copy sign-in</source>
        <translation>サインイン情報をコピー</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>操作の記録</translation>
    </message>
    <message>
        <source>Nobody but this window. Who is added here gets a key of their own.</source>
        <translation>このウィンドウだけです。ここに追加した人には、それぞれのキーが発行されます。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Copy what another program on this machine needs to sign in as this trainee: address, account and key. It leaves the clipboard after half a minute.</source>
        <translation>このコンピューター上の別のプログラムがこの受講者としてサインインするための情報 (アドレス、アカウント、キー) をコピーします。30 秒後にクリップボードから消えます。</translation>
    </message>
    <message>
        <source>Name of the trainee</source>
        <translation>受講者の名前</translation>
    </message>
    <message>
        <source>Name of a trainee</source>
        <translation>受講者の名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Make a key for this trainee</source>
        <translation>この受講者のキーを作成</translation>
    </message>
    <message>
        <source>Copied, for half a minute.</source>
        <translation>30 秒間だけコピーしました。</translation>
    </message>
    <message>
        <source>This window, or another with the account&apos;s own token</source>
        <translation>このウィンドウ、またはアカウント自身のトークンを使う別のもの</translation>
    </message>
    <message>
        <source>%1, %2, answered %3</source>
        <translation>%1、%2、応答 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>操作 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Client</name>
    <message>
        <source>The answer is about %1, but %2 was asked for.</source>
        <translation>%2 について要求しましたが、応答は %1 についてのものです。</translation>
    </message>
    <message>
        <source>A page has 1 to %1 rows, not %2.</source>
        <translation>1 ページは 1~%1 行です。%2 行にはできません。</translation>
    </message>
    <message>
        <source>A worker&apos;s own reservations cannot be filtered by worker.</source>
        <translation>ワーカー自身の予約はワーカーで絞り込めません。</translation>
    </message>
    <message>
        <source>The version to match (If-Match) is not one that a server can have given.</source>
        <translation>照合するバージョン (If-Match) が、サーバーの返したものではありえません。</translation>
    </message>
</context>
<context>
    <name>Desk::Clock</name>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
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
        <translation>シミュレーション時刻</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop the simulated clock, or let it go on</source>
        <translation>シミュレーション時計を止める/進める</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Go to the next thing that happens, and pause there</source>
        <translation>次の出来事まで進んで一時停止</translation>
    </message>
    <message>
        <source>Speed of the simulated clock</source>
        <translation>シミュレーション時計の速度</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 分</translation>
    </message>
    <message>
        <source>Jump %1 min ahead; everything on the way happens</source>
        <translation>%1 分先に進めます。その間のことはすべて起こります</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>速度: %1</translation>
    </message>
</context>
<context>
    <name>Desk::CloseQuestion</name>
    <message>
        <source>An instruction is on its way</source>
        <translation>指示を送信中です</translation>
    </message>
    <message>
        <source>The answer to an instruction is outstanding.</source>
        <translation>指示への応答がまだ届いていません。</translation>
    </message>
    <message>
        <source>If the window closes now, its outcome stays unknown and is looked up at the next start.</source>
        <translation>今ウィンドウを閉じると結果は不明のままになり、次回の起動時に確認されます。</translation>
    </message>
    <message>
        <source>&amp;Wait for the answer</source>
        <translation>応答を待つ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close now</source>
        <translation>今すぐ閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Desk::CommandLine</name>
    <message>
        <source>A saved profile, or &quot;environment&quot;.</source>
        <translation>保存済みのプロファイル、または「environment」。</translation>
    </message>
    <message>
        <source>Another base URL: a proxy, a stub, a regional host; https, or this machine.</source>
        <translation>別のベース URL: プロキシ、スタブ、リージョンのホスト。https か、このコンピューター。</translation>
    </message>
    <message>
        <source>A private certificate authority, in PEM.</source>
        <translation>独自の認証局 (PEM)。</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>開くワークスペース。</translation>
    </message>
    <message>
        <source>The task to open.</source>
        <translation>開くタスク。</translation>
    </message>
    <message>
        <source>Send nothing, and let nobody unlock it.</source>
        <translation>何も送信せず、ロック解除もできないようにします。</translation>
    </message>
    <message>
        <source>--api-url: &quot;%1&quot; is no base URL, such as https://taskrouter.example.com.</source>
        <translation>--api-url:「%1」は https://taskrouter.example.com のようなベース URL ではありません。</translation>
    </message>
    <message>
        <source>--api-url: credentials do not belong into a URL; set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN instead.</source>
        <translation>--api-url: URL に認証情報を含めないでください。代わりに TWILIO_ACCOUNT_SID と TWILIO_AUTH_TOKEN を設定してください。</translation>
    </message>
    <message>
        <source>--api-url: &quot;%1&quot; has a path; only scheme, host and port are used.</source>
        <translation>--api-url:「%1」にはパスがあります。使われるのはスキーム、ホスト、ポートだけです。</translation>
    </message>
    <message>
        <source>--training and --profile exclude each other.</source>
        <translation>--training と --profile は同時に使えません。</translation>
    </message>
    <message>
        <source>--training and --api-url exclude each other: the simulator has a URL of its own.</source>
        <translation>--training と --api-url は同時に使えません。シミュレーターには独自の URL があります。</translation>
    </message>
    <message>
        <source>--ca-file: %1 cannot be read.</source>
        <translation>--ca-file: %1 を読み込めません。</translation>
    </message>
    <message>
        <source>Desktop console for Twilio TaskRouter reservations. Without options it opens the training simulator, or the account that TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET, stand for. TWILIO_REGION and TWILIO_EDGE choose the host.</source>
        <translation>Twilio TaskRouter の予約のためのデスクトップコンソールです。オプションなしでは、トレーニングシミュレーターか、TWILIO_ACCOUNT_SID と TWILIO_AUTH_TOKEN、または TWILIO_API_KEY と TWILIO_API_SECRET が示すアカウントを開きます。TWILIO_REGION と TWILIO_EDGE でホストを選びます。</translation>
    </message>
    <message>
        <source>A SID, a REST URL, a console link: what to open.</source>
        <translation>開くもの: SID、REST の URL、コンソールのリンク。</translation>
    </message>
    <message>
        <source>--workspace and the text name two workspaces. Give one.</source>
        <translation>--workspace とテキストが別々のワークスペースを指しています。1 つにしてください。</translation>
    </message>
    <message>
        <source>--task and the text name two tasks. Give one.</source>
        <translation>--task とテキストが別々のタスクを指しています。1 つにしてください。</translation>
    </message>
    <message>
        <source>The training simulator; SCENARIO is one of %1, or the file of a scenario or of a workspace that is rehearsed.</source>
        <translation>トレーニングシミュレーター。SCENARIO は %1 のいずれか、またはシナリオのファイル、リハーサルするワークスペースのファイルです。</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour, where --training rehearses a workspace.</source>
        <translation>--training でワークスペースをリハーサルするときに 1 時間に到着するタスクの数。</translation>
    </message>
    <message>
        <source>--arrivals: &quot;%1&quot; is no number above 0 and up to %2.</source>
        <translation>--arrivals:「%1」は 0 より大きく %2 以下の数ではありません。</translation>
    </message>
    <message>
        <source>--arrivals needs --training and the file of a workspace.</source>
        <translation>--arrivals には --training とワークスペースのファイルが必要です。</translation>
    </message>
    <message>
        <source>Print why this task is not accepted, why it ended, or why somebody has it, and end: with 0 where it can be told, 3 where it cannot, 2 for what cannot be read. A SID, a URL with it, or a file that tells of it: event callbacks, Events, a HAR, a bug bundle. With --json for programs.</source>
        <translation>このタスクが受諾されない理由、終了した理由、または誰かが受け持っている理由を出力して終了します。わかれば 0、わからなければ 3、読めない場合は 2 を返します。SID、それを含む URL、またはそれについて書かれたファイル (イベントコールバック、イベント、HAR、不具合パッケージ) を指定します。プログラムで使う場合は --json を付けます。</translation>
    </message>
    <message>
        <source>--explain: &quot;%1&quot; is neither a task (WT…) nor a file that can be read.</source>
        <translation>--explain:「%1」はタスク (WT…) でも、読み込めるファイルでもありません。</translation>
    </message>
    <message>
        <source>The recording of a session, to step through; without a network.</source>
        <translation>ステップごとに見るセッションの記録。ネットワークは使いません。</translation>
    </message>
    <message>
        <source>--replay shows a recording alone: no --training, --profile or --api-url with it.</source>
        <translation>--replay は記録だけを表示します。--training、--profile、--api-url は併用できません。</translation>
    </message>
    <message>
        <source>--replay: %1 cannot be read.</source>
        <translation>--replay: %1 を読み込めません。</translation>
    </message>
    <message>
        <source>Open a program of its own, for a second account, where one runs already.</source>
        <translation>すでに起動していても、2 つ目のアカウント用に別のプログラムを開きます。</translation>
    </message>
    <message>
        <source>Accept a reservation in the training simulator, print what came of it, and end: with 0 where it worked, otherwise with 1.</source>
        <translation>トレーニングシミュレーターで予約を 1 件受諾し、結果を出力して終了します。成功すれば 0、それ以外は 1 を返します。</translation>
    </message>
    <message>
        <source>--self-test goes with nothing else.</source>
        <translation>--self-test はほかの指定と組み合わせられません。</translation>
    </message>
    <message>
        <source>[SID or URL…]</source>
        <translation>[SID または URL…]</translation>
    </message>
</context>
<context>
    <name>Desk::ComparisonTable</name>
    <message>
        <source>As it is, and what if</source>
        <translation>現状と仮定</translation>
    </message>
</context>
<context>
    <name>Desk::ConflictView</name>
    <message>
        <source>Send all the same</source>
        <translation>それでも送信</translation>
    </message>
    <message>
        <source>Re-apply to the new version</source>
        <translation>新しいバージョンに適用</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Sends without the version, whatever happened meanwhile</source>
        <translation>その間に何が起きていても、バージョンなしで送信します</translation>
    </message>
    <message>
        <source>Keeps what you typed and takes the new version; you press Send again</source>
        <translation>入力内容を残して新しいバージョンにします。もう一度 [送信] を押してください</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (変更あり)</translation>
    </message>
    <message>
        <source>The reservation moved since you began. Nothing was sent.</source>
        <translation>開始後に予約が変わりました。何も送信していません。</translation>
    </message>
    <message>
        <source>fetching …</source>
        <translation>取得中 …</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>What is there now could not be fetched. %1</source>
        <translation>現在の内容を取得できませんでした。%1</translation>
    </message>
    <message>
        <source>Yours: %1. What you typed is kept.</source>
        <translation>あなたの指示: %1。入力内容は残っています。</translation>
    </message>
    <message>
        <source>%1 all the same</source>
        <translation>それでも: %1</translation>
    </message>
    <message>
        <source>Yours: %1. What you typed is kept. Without a version it gets through, whatever happened meanwhile.</source>
        <translation>あなたの指示: %1。入力内容は残っています。バージョンなしなら、その間に何が起きていても通ります。</translation>
    </message>
    <message>
        <source>Send without the version</source>
        <translation>バージョンなしで送信</translation>
    </message>
    <message>
        <source>The task moved since you began. Nothing was sent.</source>
        <translation>開始後にタスクが変わりました。何も送信していません。</translation>
    </message>
    <message>
        <source>The worker moved since you began. Nothing was sent.</source>
        <translation>開始後にワーカーが変わりました。何も送信していません。</translation>
    </message>
    <message>
        <source>It moved since you began</source>
        <translation>開始後に変わりました</translation>
    </message>
    <message>
        <source>TaskRouter gave no version for it, so it was fetched first: it moved since you began. Nothing was sent.</source>
        <translation>TaskRouter がバージョンを返さないため、先に取得しました。開始後に変わっています。何も送信していません。</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectDialog</name>
    <message>
        <source>Connect to an account</source>
        <translation>アカウントに接続</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>A live account opens read-only. You unlock it when you want to act.</source>
        <translation>本番アカウントは読み取り専用で開きます。操作したいときにロックを解除します。</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Import from twilio-cli</source>
        <translation>twilio-cli からインポート(&amp;I)</translation>
    </message>
    <message>
        <source>Only for this &amp;session</source>
        <translation>このセッションだけ(&amp;S)</translation>
    </message>
    <message>
        <source>Save the &amp;profile, ask for its secret each time</source>
        <translation>プロファイルを保存し、シークレットは毎回尋ねる(&amp;P)</translation>
    </message>
    <message>
        <source>Save the profile, remember its secret in the system &amp;keyring</source>
        <translation>プロファイルを保存し、シークレットはシステムのキーリングに記憶する(&amp;K)</translation>
    </message>
    <message>
        <source>Only for this session</source>
        <translation>このセッションだけ</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存するもの</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>%1 (twilio-cli)</source>
        <translation>%1 (twilio-cli)</translation>
    </message>
    <message>
        <source>As in the keyring</source>
        <translation>キーリングと同じ</translation>
    </message>
    <message>
        <source>Asked for once a session</source>
        <translation>セッションごとに一度尋ねます</translation>
    </message>
    <message>
        <source>Asking the keyring… It may want its password, in a window of its own. You can also type the secret in.</source>
        <translation>キーリングに問い合わせ中… 別のウィンドウでパスワードを求められることがあります。シークレットを直接入力することもできます。</translation>
    </message>
    <message>
        <source>Saving the secret in the keyring… It may want its password, in a window of its own.</source>
        <translation>シークレットをキーリングに保存中… 別のウィンドウでパスワードを求められることがあります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The secret is not saved. %1</source>
        <translation>シークレットは保存されていません。%1</translation>
    </message>
    <message>
        <source>“%1” is removed, but its secret may still be in the keyring. %2</source>
        <translation>「%1」を削除しましたが、シークレットがまだキーリングに残っている可能性があります。%2</translation>
    </message>
</context>
<context>
    <name>Desk::DatabaseFile</name>
    <message>
        <source>its folder is not there and cannot be made</source>
        <translation>フォルダーがなく、作成もできません</translation>
    </message>
</context>
<context>
    <name>Desk::DecidersModel</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>キュー内</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>打診済み</translation>
    </message>
</context>
<context>
    <name>Desk::DecidersTable</name>
    <message>
        <source>Workers, and what decides whether they are asked</source>
        <translation>ワーカーと、打診されるかどうかを決めるもの</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionCheck</name>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>It is not JSON: %1 at character %2. A description in YAML has to be turned into JSON first.</source>
        <translation>JSON ではありません: %1 (%2 文字目)。YAML の定義は先に JSON へ変換する必要があります。</translation>
    </message>
    <message>
        <source>It is not an OpenAPI 3 description: a member “openapi” of 3 is expected.</source>
        <translation>OpenAPI 3 の定義ではありません。値が 3 のメンバー「openapi」が必要です。</translation>
    </message>
    <message>
        <source>It does not describe TaskRouter&apos;s reservations.</source>
        <translation>TaskRouter の予約が定義されていません。</translation>
    </message>
    <message>
        <source>is new (%1)</source>
        <translation>新規 (%1)</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>stands elsewhere: %1, was %2</source>
        <translation>場所が異なる: %1、以前は %2</translation>
    </message>
    <message>
        <source>is of another type: %1, was %2</source>
        <translation>型が異なる: %1、以前は %2</translation>
    </message>
    <message>
        <source>has other values: %1; were %2</source>
        <translation>値が異なる: %1、以前は %2</translation>
    </message>
    <message>
        <source>has another default: %1, was %2</source>
        <translation>既定値が異なる: %1、以前は %2</translation>
    </message>
    <message>
        <source>is required now</source>
        <translation>必須に変更</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>読み込めません: %1</translation>
    </message>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>64 MB を超えています。</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionDialog</name>
    <message>
        <source>Check against a description</source>
        <translation>API 定義と照合</translation>
    </message>
    <message numerus="yes">
        <source>“%1” differs in %n place(s).</source>
        <translation>
            <numerusform>「%1」には相違点が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>相違点はありません。</translation>
    </message>
    <message>
        <source>“%1” has the parameters, values and defaults of this program.</source>
        <translation>「%1」のパラメーター、値、既定値はこのプログラムと同じです。</translation>
    </message>
    <message>
        <source>The description cannot be used.</source>
        <translation>この定義は使えません。</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>&amp;Copy as patch</source>
        <translation>パッチとしてコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionTable</name>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
</context>
<context>
    <name>Desk::DetailHeader</name>
    <message>
        <source>last copy; it is gone</source>
        <translation>最後のコピー。実物はもうありません</translation>
    </message>
    <message>
        <source>Copy ▾</source>
        <translation>コピー ▾</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>ringing %1</source>
        <translation>呼び出し中 %1</translation>
    </message>
    <message>
        <source>ringing %1 %2</source>
        <translation>%1 を呼び出し中 %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>残り %1 / %2</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Reservation SID</source>
        <translation>予約の SID</translation>
    </message>
    <message>
        <source>Task SID</source>
        <translation>タスクの SID</translation>
    </message>
    <message>
        <source>Worker SID</source>
        <translation>ワーカーの SID</translation>
    </message>
    <message>
        <source>Worker name</source>
        <translation>ワーカーの名前</translation>
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
            <numerusform>応答まで残り %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DetailPane</name>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>予約が選択されていません。</translation>
    </message>
    <message>
        <source>Choose one in the table to look at it and to act on it.</source>
        <translation>表で選択すると、内容を確認して操作できます。</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>%1 is hidden by the filter.</source>
        <translation>%1 はフィルターで隠れています。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The caller&apos;s call</source>
        <translation>発信者の通話</translation>
    </message>
    <message>
        <source>TaskRouter does not know this worker any more; what is shown is the last copy.</source>
        <translation>このワーカーは TaskRouter にもう存在しません。表示しているのは最後のコピーです。</translation>
    </message>
    <message>
        <source>TaskRouter does not know this task any more; what is shown is the last copy.</source>
        <translation>このタスクは TaskRouter にもう存在しません。表示しているのは最後のコピーです。</translation>
    </message>
    <message>
        <source>Loading the reservation…</source>
        <translation>予約を読み込み中…</translation>
    </message>
    <message>
        <source>%1 is chosen for it. Nothing is sent yet.</source>
        <translation>%1 を選択しました。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Act on the task</source>
        <translation>タスクを操作</translation>
    </message>
    <message>
        <source>The reservation could not be read.</source>
        <translation>予約を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Why is said in their table.</source>
        <translation>理由は予約の表に表示されています。</translation>
    </message>
</context>
<context>
    <name>Desk::Diagnosis</name>
    <message>
        <source>%1 s</source>
        <extracomment>Spans of time: seconds, minutes, hours.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two names.</extracomment>
        <translation>%1 と %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <extracomment>Two names, and how many others there are.</extracomment>
        <translation>
            <numerusform>%1、%2、ほか %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not the one it is for</source>
        <translation>
            <numerusform>%n 人は宛先の本人でない</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not in the queue</source>
        <translation>
            <numerusform>%n 人はキューにいない</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit the step&apos;s expression</source>
        <translation>
            <numerusform>%n 人はステップの式に合わない</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are unavailable</source>
        <translation>
            <numerusform>%n 人は対応不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n since they missed an offer)</source>
        <extracomment>In brackets behind how many are unavailable.</extracomment>
        <translation>
            <numerusform>(オファーを逃して以来 %n 人)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no room</source>
        <translation>
            <numerusform>%n 人は空きがない</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have an offer of it</source>
        <translation>
            <numerusform>%n 人に提示中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n it is not known what they have room for</source>
        <translation>
            <numerusform>%n 人は空きが不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be asked</source>
        <translation>
            <numerusform>%n 人に打診できる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers ran out</source>
        <translation>
            <numerusform>期限切れのオファー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were rejected</source>
        <translation>
            <numerusform>拒否 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were canceled</source>
        <translation>
            <numerusform>キャンセル %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were rescinded</source>
        <translation>
            <numerusform>取り下げ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can take it: 0 of the %n who were looked at.</source>
        <translation>
            <numerusform>引き受けられる人がいません: 調べた %n 人中 0 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can take it: 0 of %n.</source>
        <translation>
            <numerusform>引き受けられる人がいません: %n 人中 0 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A list of counts as a sentence.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>It goes on in %1.</source>
        <translation>あと %1 で先に進みます。</translation>
    </message>
    <message>
        <source>the default filter</source>
        <translation>デフォルトフィルター</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <extracomment>A step of a workflow: which of a filter&apos;s targets, and the filter&apos;s name.</extracomment>
        <translation>%2 のステップ %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, a text</source>
        <extracomment>A value and its kind.</extracomment>
        <translation>%1 (テキスト)</translation>
    </message>
    <message>
        <source>%1, a number</source>
        <translation>%1 (数値)</translation>
    </message>
    <message>
        <source>%1, a list</source>
        <translation>%1 (リスト)</translation>
    </message>
    <message>
        <source>%1, an object</source>
        <translation>%1 (オブジェクト)</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <extracomment>A filter fits the task.</extracomment>
        <translation>%1: 合う</translation>
    </message>
    <message>
        <source>%1: does not fit</source>
        <translation>%1: 合わない</translation>
    </message>
    <message>
        <source>%1: %2 is false</source>
        <translation>%1: %2 は偽</translation>
    </message>
    <message>
        <source>%1: %2 is false, it is %3</source>
        <extracomment>A filter&apos;s name, a term of its expression, and what the task has there.</extracomment>
        <translation>%1: %2 は偽、値は %3</translation>
    </message>
    <message>
        <source>TaskRouter has %1 in the queue %2, although its expression does not fit by our reading; TaskRouter&apos;s answer counts.</source>
        <translation>TaskRouter では %1 がキュー %2 に入っていますが、こちらの解釈ではキューの式に合いません。TaskRouter の応答が優先します。</translation>
    </message>
    <message>
        <source>TaskRouter does not have %1 in the queue %2, although its expression fits by our reading; TaskRouter&apos;s answer counts.</source>
        <translation>TaskRouter では %1 がキュー %2 に入っていませんが、こちらの解釈ではキューの式に合います。TaskRouter の応答が優先します。</translation>
    </message>
    <message>
        <source>The queue has %1 workers; %2 of them were looked at.</source>
        <translation>キューのワーカーは %1 人です。そのうち %2 人を調べました。</translation>
    </message>
    <message>
        <source>The queue has more workers than the %1 who were looked at.</source>
        <translation>キューには、調べた %1 人より多くのワーカーがいます。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n who are available it was not read what they have room for.</source>
        <translation>
            <numerusform>対応可の %n 人の空きは読み込んでいません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue has more tasks than the %n that were looked at.</source>
        <translation>
            <numerusform>キューには、調べた %n 件より多くのタスクがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>From a recording: nothing of it is the present.</source>
        <translation>記録の内容であり、現在の状態ではありません。</translation>
    </message>
    <message>
        <source>%1 had accepted it.</source>
        <translation>%1 が受諾していました。</translation>
    </message>
    <message>
        <source>It was offered to nobody.</source>
        <translation>誰にも提示されませんでした。</translation>
    </message>
    <message>
        <source>Nobody had accepted it: %1.</source>
        <translation>誰も受諾しませんでした: %1。</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>Through what somebody did it, as TaskRouter calls it: &quot;through the API&quot;.</extracomment>
        <translation>%1 経由</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>From which network address.</extracomment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>The caller hung up after %1.</source>
        <translation>発信者は %1 後に電話を切りました。</translation>
    </message>
    <message numerus="yes">
        <source>It was offered %n times, and TaskRouter cancels a task after 1,000 offers.</source>
        <translation>
            <numerusform>%n 回提示されました。TaskRouter は 1,000 回のオファー後にタスクをキャンセルします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its time to live passed: it was canceled after %1.</source>
        <translation>有効期間が過ぎ、%1 後にキャンセルされました。</translation>
    </message>
    <message>
        <source>Its workflow ended after %1: no further step, no other filter that fits.</source>
        <translation>ワークフローは %1 後に終わりました。次のステップも、ほかに合うフィルターもありません。</translation>
    </message>
    <message>
        <source>Its workflow ended after %1: %2 was the last step, and no other filter fits.</source>
        <translation>ワークフローは %1 後に終わりました。%2 が最後のステップで、ほかに合うフィルターはありません。</translation>
    </message>
    <message>
        <source>The workflow has no default filter.</source>
        <translation>ワークフローにデフォルトフィルターがありません。</translation>
    </message>
    <message>
        <source>The default filter is no net for that: it takes what no filter fits, not what timed out.</source>
        <translation>デフォルトフィルターでは受け止められません。どのフィルターにも合わないものを受けるだけで、タイムアウトしたものは受けません。</translation>
    </message>
    <message>
        <source>Its last step was skipped: nobody could be asked at once, its skip_if was true, and no other filter fits.</source>
        <translation>最後のステップは飛ばされました。すぐに打診できる人がおらず、skip_if が真で、ほかに合うフィルターもありません。</translation>
    </message>
    <message>
        <source>It was deleted after %1.</source>
        <translation>%1 後に削除されました。</translation>
    </message>
    <message>
        <source>It was completed after %1 without anybody having it.</source>
        <translation>誰も受け持たないまま、%1 後に完了しました。</translation>
    </message>
    <message>
        <source>It was canceled after %1.</source>
        <translation>%1 後にキャンセルされました。</translation>
    </message>
    <message>
        <source>By whom is not told.</source>
        <translation>誰によるものかはわかりません。</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>実行者: %1。</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>理由: %1。</translation>
    </message>
    <message>
        <source>Put %1 back…</source>
        <translation>%1 を戻す…</translation>
    </message>
    <message>
        <source>Complete %1&apos;s wrap-up…</source>
        <translation>%1 の後処理を完了…</translation>
    </message>
    <message>
        <source>Complete the task…</source>
        <translation>タスクを完了…</translation>
    </message>
    <message>
        <source>Cancel the task…</source>
        <translation>タスクをキャンセル…</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>%1 の 1 日</translation>
    </message>
    <message>
        <source>Look for alerts</source>
        <translation>アラートを確認</translation>
    </message>
    <message>
        <source>Look at the call</source>
        <translation>通話を確認</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>仮定の検証…</translation>
    </message>
    <message>
        <source>Check workspace…</source>
        <translation>ワークスペースを点検…</translation>
    </message>
    <message>
        <source>Raise the priority…</source>
        <translation>優先度を上げる…</translation>
    </message>
    <message>
        <source>Open the first in line</source>
        <translation>列の先頭を開く</translation>
    </message>
    <message>
        <source>Show the Events</source>
        <translation>イベントを表示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>現在: %1。</translation>
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
        <translation>期限切れ: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n offers to %1 were canceled within seconds.</source>
        <translation>
            <numerusform>%1 へのオファー %n 件が数秒でキャンセルされました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker&apos;s telephone is probably not registered, and nothing could ring there.</source>
        <translation>ワーカーの電話が登録されておらず、鳴らなかったと思われます。</translation>
    </message>
    <message>
        <source>%1 was called in vain: the offer was held for %2 and then canceled.</source>
        <translation>%1 への電話はつながりませんでした。オファーは %2 保持された後にキャンセルされました。</translation>
    </message>
    <message>
        <source>While a telephone rings the offer&apos;s time stands still; nobody answered it.</source>
        <translation>電話が鳴っている間、オファーの時間は止まります。誰も応答しませんでした。</translation>
    </message>
    <message>
        <source>The offer to %1 was accepted in vain: it was canceled after %2.</source>
        <translation>%1 へのオファーは受諾されましたが、%2 後にキャンセルされました。</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s code: %1.</source>
        <translation>TaskRouter のコード: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected it %n times and was asked again at once.</source>
        <translation>
            <numerusform>%1 は %n 回拒否し、すぐ再び打診されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A rejection without an unavailable activity leaves the worker as before: the same worker is asked next.</source>
        <translation>対応不可のアクティビティを指定せずに拒否すると、ワーカーの状態は変わらず、同じワーカーに次も打診されます。</translation>
    </message>
    <message>
        <source>%1 rejected it at %2.</source>
        <translation>%1 が %2 に拒否しました。</translation>
    </message>
    <message>
        <source>%1 is being called: the offer has been held for %2.</source>
        <translation>%1 を呼び出し中です。オファーは %2 保持されています。</translation>
    </message>
    <message>
        <source>It is offered to %1, who has not answered yet: %2.</source>
        <extracomment>A worker; how long, of how long.</extracomment>
        <translation>%1 に提示中で、まだ応答がありません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n offers ran out: nobody answered.</source>
        <translation>
            <numerusform>オファー %n 件が期限切れになりました。誰も応答しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone, and nothing that is kept tells how it ended.</source>
        <translation>もう存在せず、どう終わったかを示す記録もありません。</translation>
    </message>
    <message>
        <source>Too little is known of it to say why.</source>
        <translation>理由を言うには情報が足りません。</translation>
    </message>
    <message>
        <source>%1 could be asked, and TaskRouter does not ask.</source>
        <translation>%1 に打診できるのに、TaskRouter は打診していません。</translation>
    </message>
    <message>
        <source>What keeps it is not published: operating units, attention profiles, and what happens in this second.</source>
        <translation>妨げているものは公開されていません: 運用単位、アテンションプロファイル、この瞬間の出来事など。</translation>
    </message>
    <message>
        <source>It waits in the queue %1; why nobody is asked cannot be told.</source>
        <translation>キュー %1 で待っています。誰にも打診されない理由はわかりません。</translation>
    </message>
    <message>
        <source>Its call is over, and the task is still %1.</source>
        <translation>通話は終わりましたが、タスクはまだ %1 です。</translation>
    </message>
    <message>
        <source>Its call ended %1 ago, and the task is still %2.</source>
        <translation>通話は %1 前に終わりましたが、タスクはまだ %2 です。</translation>
    </message>
    <message>
        <source>Completing the task frees the worker.</source>
        <translation>タスクを完了するとワーカーが空きます。</translation>
    </message>
    <message>
        <source>Nobody is left to be served: cancel the task.</source>
        <translation>対応を待つ人はもういません。タスクをキャンセルしてください。</translation>
    </message>
    <message>
        <source>%1 has been in wrap-up for %2.</source>
        <translation>%1 の後処理は %2 続いています。</translation>
    </message>
    <message>
        <source>It fills the worker&apos;s channel until the reservation is completed.</source>
        <translation>予約が完了するまで、ワーカーのチャネルを占有します。</translation>
    </message>
    <message>
        <source>It is being transferred, and nobody has accepted the transfer yet.</source>
        <translation>転送中ですが、まだ誰も転送を受諾していません。</translation>
    </message>
    <message>
        <source>It is being transferred, and an attempt failed.</source>
        <translation>転送中ですが、試行が 1 回失敗しました。</translation>
    </message>
    <message>
        <source>Its transfer failed.</source>
        <translation>転送に失敗しました。</translation>
    </message>
    <message>
        <source>Its transfer was canceled.</source>
        <translation>転送はキャンセルされました。</translation>
    </message>
    <message>
        <source>Asked before: %1.</source>
        <translation>打診済み: %1。</translation>
    </message>
    <message>
        <source>The step asks in this order: %1.</source>
        <translation>このステップの打診順: %1。</translation>
    </message>
    <message>
        <source>The step asks first who has been without a task longest.</source>
        <translation>このステップでは、タスクのない時間が最も長い人に先に打診します。</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>%1 から。</translation>
    </message>
    <message>
        <source>%1 has it meanwhile.</source>
        <translation>その間に %1 が受け持ちました。</translation>
    </message>
    <message>
        <source>The assignment callback failed: alert %1.</source>
        <translation>割り当てコールバックが失敗しました: アラート %1。</translation>
    </message>
    <message>
        <source>Without its answer an offer stays pending until it runs out.</source>
        <translation>その応答がないと、オファーは期限切れまで pending のままです。</translation>
    </message>
    <message>
        <source>The workflow was changed at %1, after the task came.</source>
        <translation>ワークフローはタスクの到着後、%1 に変更されました。</translation>
    </message>
    <message>
        <source>The queue&apos;s expression was changed at %1, after the task came.</source>
        <translation>キューの式はタスクの到着後、%1 に変更されました。</translation>
    </message>
    <message>
        <source>The attributes of %1 were changed at %2, after the task came.</source>
        <translation>%1 の属性はタスクの到着後、%2 に変更されました。</translation>
    </message>
    <message>
        <source>By the rules of now it is for nobody: %1.</source>
        <translation>現在のルールでは誰の対象にもなりません: %1。</translation>
    </message>
    <message>
        <source>No filter fits any more.</source>
        <translation>もうどのフィルターにも合いません。</translation>
    </message>
    <message>
        <source>%1 accepted it, so TaskRouter took the other offers back.</source>
        <translation>%1 が受諾したため、TaskRouter はほかのオファーを取り下げました。</translation>
    </message>
    <message>
        <source>Rescinded: %1. That is no failure: the queue asks several at once, and the first who accepts has it.</source>
        <translation>取り下げ: %1。これは失敗ではありません。キューは同時に複数の人に打診し、最初に受諾した人が受け持ちます。</translation>
    </message>
    <message>
        <source>Somebody has it: the task is %1.</source>
        <translation>誰かが受け持っています。タスクは %1 です。</translation>
    </message>
    <message>
        <source>Which reservation that was is not known.</source>
        <translation>どの予約だったかはわかりません。</translation>
    </message>
    <message>
        <source>%1 accepted it, %2 after it came.</source>
        <translation>到着の %2 後に %1 が受諾しました。</translation>
    </message>
    <message>
        <source>%1 accepted it.</source>
        <translation>%1 が受諾しました。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is in the queue %1: 0 of %n.</source>
        <translation>
            <numerusform>キュー %1 には誰もいません: %n 人中 0 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the queue %1.</source>
        <translation>キュー %1 には誰もいません。</translation>
    </message>
    <message>
        <source>Its expression cannot be read: %1.</source>
        <translation>式を解釈できません: %1。</translation>
    </message>
    <message>
        <source>Its expression fits nobody: %1</source>
        <translation>式に合う人がいません: %1</translation>
    </message>
    <message>
        <source>This step is a delay on purpose: %1 is never true.</source>
        <translation>このステップは意図的な遅延です。%1 が真になることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The step&apos;s expression leaves nobody: 0 of the %n in the queue.</source>
        <translation>
            <numerusform>ステップの式に合う人がいません: キューの %n 人中 0 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 0 of %2.</source>
        <extracomment>A term, and that none of so many fits it.</extracomment>
        <translation>%1: %2 人中 0 人。</translation>
    </message>
    <message>
        <source>%1: 0 of %2, nearest %3.</source>
        <translation>%1: %2 人中 0 人、最も近いのは %3。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has room for it: %n of those who are available were looked at, and all are full.</source>
        <translation>
            <numerusform>空きのある人がいません。対応可の %n 人を調べましたが、全員埋まっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in line: %n tasks of the queue %1 are before it.</source>
        <translation>
            <numerusform>順番待ちです。キュー %1 で前に %n 件のタスクがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a higher priority</source>
        <translation>
            <numerusform>%n 件は優先度が高い</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came later, and the newest is first here (LIFO)</source>
        <translation>
            <numerusform>%n 件は後から到着したが、ここでは新しいものが先 (LIFO)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have waited longer</source>
        <translation>
            <numerusform>%n 件はより長く待っている</numerusform>
        </translation>
    </message>
    <message>
        <source>its routing target</source>
        <translation>ルーティングターゲット</translation>
    </message>
    <message>
        <source>It waits for %1, who is not in the queue %2.</source>
        <translation>%1 を待っていますが、この人はキュー %2 にいません。</translation>
    </message>
    <message>
        <source>It waits for %1, whom the step&apos;s expression excludes.</source>
        <translation>%1 を待っていますが、ステップの式で除外されています。</translation>
    </message>
    <message>
        <source>It waits for %1, who is in %2.</source>
        <translation>%1 を待っていますが、この人は %2 です。</translation>
    </message>
    <message>
        <source>It waits for %1, who has no room.</source>
        <translation>%1 を待っていますが、この人には空きがありません。</translation>
    </message>
    <message>
        <source>Its routing target could not be asked: the task was canceled.</source>
        <translation>ルーティングターゲットに打診できず、タスクはキャンセルされました。</translation>
    </message>
    <message>
        <source>The step is for the worker in %1, and there is none: it is %2.</source>
        <translation>このステップは %1 のワーカー用ですが、該当者がいません。値は %2 です。</translation>
    </message>
    <message>
        <source>It waits for %1 (%2), who is no worker of this workspace.</source>
        <extracomment>A value, and where it stands.</extracomment>
        <translation>%1 (%2) を待っていますが、このワークスペースのワーカーではありません。</translation>
    </message>
    <message>
        <source>It waits for %1 (%2), who is not in the queue %3.</source>
        <translation>%1 (%2) を待っていますが、この人はキュー %3 にいません。</translation>
    </message>
    <message>
        <source>No filter fits, and the workflow has no default filter: it was canceled.</source>
        <translation>合うフィルターがなく、ワークフローにデフォルトフィルターもないため、キャンセルされました。</translation>
    </message>
    <message>
        <source>No filter fits, so it waits in the default queue %1.</source>
        <translation>合うフィルターがないため、デフォルトキュー %1 で待っています。</translation>
    </message>
    <message>
        <source>No filter fits, and the workflow has no default filter.</source>
        <translation>合うフィルターがなく、ワークフローにデフォルトフィルターもありません。</translation>
    </message>
    <message>
        <source>The filter %1 took it before %2, which fits more closely.</source>
        <translation>より細かく合う %2 の前に、フィルター %1 が受けました。</translation>
    </message>
    <message>
        <source>Filters that fit, in order: %1.</source>
        <translation>合うフィルター (順番どおり): %1。</translation>
    </message>
    <message>
        <source>%1 is never true.</source>
        <translation>%1 は決して真になりません。</translation>
    </message>
    <message>
        <source>%1: nobody has such an attribute.</source>
        <translation>%1: この属性を持つ人はいません。</translation>
    </message>
    <message>
        <source>%1: that is a list with nobody, and HAS and IN need one.</source>
        <translation>%1: これがリストである人はいません。HAS と IN にはリストが必要です。</translation>
    </message>
    <message>
        <source>%1: that is a list with everybody, and this operator is for single values.</source>
        <translation>%1: 全員についてこれはリストですが、この演算子は単一の値用です。</translation>
    </message>
    <message>
        <source>%1: a text is compared with a number, or the like; two kinds are never equal.</source>
        <translation>%1: テキストと数値などを比較しています。種類の違う値が等しくなることはありません。</translation>
    </message>
    <message>
        <source>its timeout passed</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>routed anew</source>
        <translation>再ルーティング</translation>
    </message>
    <message>
        <source>accepted there</source>
        <translation>ここで受諾</translation>
    </message>
    <message>
        <source>the task ended there</source>
        <translation>ここでタスク終了</translation>
    </message>
    <message>
        <source>left</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>default filter, queue %1</source>
        <extracomment>A place where a task waits; the name of a queue.</extracomment>
        <translation>デフォルトフィルター、キュー %1</translation>
    </message>
    <message>
        <source>step %1, queue %2</source>
        <translation>ステップ %1、キュー %2</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>キュー %1</translation>
    </message>
    <message>
        <source>no timeout: it stays until its time to live ends</source>
        <translation>タイムアウトなし: 有効期間が終わるまで残ります</translation>
    </message>
    <message>
        <source>then step %1</source>
        <translation>次はステップ %1</translation>
    </message>
    <message>
        <source>then filter %1</source>
        <translation>次はフィルター %1</translation>
    </message>
    <message>
        <source>then the task is canceled</source>
        <translation>次にタスクはキャンセルされます</translation>
    </message>
    <message>
        <source>Routing target %1: it goes before the workflow</source>
        <translation>ルーティングターゲット %1: ワークフローより先に使われます</translation>
    </message>
    <message>
        <source>Workflow %1</source>
        <translation>ワークフロー %1</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>フィルター %1</translation>
    </message>
    <message>
        <source>default filter: no other fits</source>
        <translation>デフォルトフィルター: ほかに合うものなし</translation>
    </message>
    <message>
        <source>%1 would fit too</source>
        <translation>%1 も合います</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step; how it ended, when, and after how long.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 after %4</source>
        <translation>%1: %2、%4 後に%3</translation>
    </message>
    <message>
        <source>%1: active, %2 of %3</source>
        <extracomment>A step in which a task is: how long, and of how long.</extracomment>
        <translation>%1: 進行中、%2 / %3</translation>
    </message>
    <message>
        <source>%1: active, %2</source>
        <translation>%1: 進行中、%2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>An attribute and its value: &quot;level is 2&quot;</extracomment>
        <translation>%1 は %2</translation>
    </message>
    <message>
        <source>wrapping %1</source>
        <translation>後処理 %1</translation>
    </message>
    <message>
        <source>missed an offer %1</source>
        <translation>オファーを逃した %1</translation>
    </message>
    <message>
        <source>with a rejection %1</source>
        <translation>拒否による %1</translation>
    </message>
    <message>
        <source>by the queue %1</source>
        <translation>キューによる %1</translation>
    </message>
    <message>
        <source>no channel %1</source>
        <translation>チャネル %1 なし</translation>
    </message>
    <message>
        <source>%1 is not available</source>
        <translation>%1 は対応不可</translation>
    </message>
    <message numerus="yes">
        <source>%n wrapping</source>
        <translation>
            <numerusform>後処理 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>受諾済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>pending %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending or wrapping</source>
        <translation>
            <numerusform>pending または後処理 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>A channel, how many tasks it may have, and what fills it.</extracomment>
        <translation>%1: 容量 %2、%3</translation>
    </message>
    <message>
        <source>It is canceled in %1 unless somebody accepts it.</source>
        <translation>誰も受諾しなければ、あと %1 でキャンセルされます。</translation>
    </message>
    <message numerus="yes">
        <source>%n before that</source>
        <extracomment>In front of the newest of a list: how many others there are, which are older.</extracomment>
        <translation>
            <numerusform>その前に %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>%1 保持</translation>
    </message>
    <message numerus="yes">
        <source>It is offered to %n workers at once, and none of them has answered yet: %1.</source>
        <extracomment>Workers who are asked at the same time.</extracomment>
        <translation>
            <numerusform>%n 人のワーカーに同時に提示中で、まだ誰も応答していません: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered: %1.</source>
        <translation>提示: %1。</translation>
    </message>
    <message numerus="yes">
        <source>nor do %n other filters</source>
        <extracomment>Behind some filters that do not fit.</extracomment>
        <translation>
            <numerusform>ほかの %n 個のフィルターも合わない</numerusform>
        </translation>
    </message>
    <message>
        <source>asked</source>
        <translation>打診済み</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 から %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A status, and when it came: &quot;timeout 14:01:12&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>TaskRouter itself says who of all in the queue is available and fits the step: %n.</source>
        <translation>
            <numerusform>キュー全体で対応可かつステップに合う人数を TaskRouter 自身が示しています: %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 TaskRouter says otherwise than our reading of the step&apos;s expression; TaskRouter&apos;s answer counts.</source>
        <translation>%1 について、TaskRouter の回答はステップの式のこちらの解釈と異なります。TaskRouter の応答が優先します。</translation>
    </message>
    <message>
        <source>The task has more offers than the %L1 that were read.</source>
        <translation>タスクには、読み込んだ %L1 件より多くのオファーがあります。</translation>
    </message>
    <message>
        <source>Of the %L1 offers that were read, nobody accepted one: %2.</source>
        <extracomment>How many offers; what became of them: &quot;323 offers ran out, 330 were rejected&quot;.</extracomment>
        <translation>読み込んだ %L1 件のオファーは誰も受諾していません: %2。</translation>
    </message>
    <message>
        <source>It was offered more than %L1 times, and TaskRouter cancels a task after 1,000 offers.</source>
        <translation>%L1 回を超えて提示されました。TaskRouter は 1,000 回のオファー後にタスクをキャンセルします。</translation>
    </message>
</context>
<context>
    <name>Desk::DiagnosisReport</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 中 %1: %3</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>最も近い: %1</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能性が高い</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>要求 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it waits</source>
        <translation>待っている場所</translation>
    </message>
    <message>
        <source>Who matches, term by term</source>
        <translation>条件ごとの適合者</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>entry %1 of the journal</source>
        <translation>ジャーナルの項目 %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Where it waited</source>
        <translation>待っていた場所</translation>
    </message>
    <message>
        <source>Times without “UTC” are in %1.</source>
        <extracomment>A time zone, as its distance from UTC: &quot;UTC+02:00&quot;</extracomment>
        <translation>「UTC」のない時刻は %1 です。</translation>
    </message>
</context>
<context>
    <name>Desk::DirectoryNames</name>
    <message>
        <source>available</source>
        <translation>対応可</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>対応不可</translation>
    </message>
</context>
<context>
    <name>Desk::DraftStore</name>
    <message>
        <source>The drafts of last time cannot be read: %1</source>
        <translation>前回の下書きを読み込めません: %1</translation>
    </message>
    <message>
        <source>The drafts of last time cannot be read; the file is kept as %1.</source>
        <translation>前回の下書きを読み込めません。ファイルは %1 として残しました。</translation>
    </message>
    <message>
        <source>The drafts of last time cannot be read, and the file %1 cannot be moved.</source>
        <translation>前回の下書きを読み込めず、ファイル %1 を移動できません。</translation>
    </message>
    <message>
        <source>What you type cannot be saved for next time: %1</source>
        <translation>入力内容を次回用に保存できません: %1</translation>
    </message>
    <message>
        <source>another program holds %1</source>
        <translation>別のプログラムが %1 を使用中です</translation>
    </message>
</context>
<context>
    <name>Desk::DryRun</name>
    <message>
        <source>it moved since you began: version %1 → %2, you are asked first</source>
        <translation>開始後に変わりました: バージョン %1 → %2、先に確認します</translation>
    </message>
    <message>
        <source>it moved since you began, you are asked first</source>
        <translation>開始後に変わりました、先に確認します</translation>
    </message>
    <message>
        <source>no version, so it is fetched and compared first</source>
        <translation>バージョンがないため、先に取得して比較します</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 があります</translation>
    </message>
    <message>
        <source>Dry run: would be refused.</source>
        <translation>予行: 拒否される見込みです。</translation>
    </message>
    <message>
        <source>Dry run: would be refused with %1.</source>
        <translation>予行: %1 で拒否される見込みです。</translation>
    </message>
    <message>
        <source>Dry run: doubtful — %1.</source>
        <translation>予行: 不確実 — %1。</translation>
    </message>
    <message>
        <source>Dry run: would be taken — %1.</source>
        <translation>予行: 受け付けられる見込み — %1。</translation>
    </message>
</context>
<context>
    <name>Desk::Endpoint</name>
    <message>
        <source>There is no server to ask: the address has no host.</source>
        <translation>問い合わせるサーバーがありません。アドレスにホストがありません。</translation>
    </message>
    <message>
        <source>The server&apos;s address must begin with https://.</source>
        <translation>サーバーのアドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The server&apos;s address must hold no user name and no password.</source>
        <translation>サーバーのアドレスにユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>The server&apos;s address must be a host and a port alone, without a path.</source>
        <translation>サーバーのアドレスはホストとポートだけで、パスは付けられません。</translation>
    </message>
    <message>
        <source>Plain http would show the credentials to everyone on the way to %1. Use https.</source>
        <translation>暗号化されない http では、%1 までの経路で認証情報が誰にでも見えます。https を使ってください。</translation>
    </message>
    <message>
        <source>The account or API key has a character that cannot be sent.</source>
        <translation>アカウントまたは API キーに送信できない文字があります。</translation>
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
        <translation>アカウントの認証情報は設定されていますが、TWILIO_ACCOUNT_SID が設定されていません。</translation>
    </message>
    <message>
        <source>TWILIO_API_SECRET is not set, but TWILIO_API_KEY is.</source>
        <translation>TWILIO_API_KEY は設定されていますが、TWILIO_API_SECRET が設定されていません。</translation>
    </message>
    <message>
        <source>TWILIO_API_KEY is not set, but TWILIO_API_SECRET is.</source>
        <translation>TWILIO_API_SECRET は設定されていますが、TWILIO_API_KEY が設定されていません。</translation>
    </message>
    <message>
        <source>TWILIO_ACCOUNT_SID is set, but neither TWILIO_AUTH_TOKEN nor TWILIO_API_KEY with TWILIO_API_SECRET is.</source>
        <translation>TWILIO_ACCOUNT_SID は設定されていますが、TWILIO_AUTH_TOKEN も、TWILIO_API_KEY と TWILIO_API_SECRET も設定されていません。</translation>
    </message>
    <message>
        <source>it has blanks or other characters that no secret has.</source>
        <translation>空白など、シークレットにはない文字が含まれています。</translation>
    </message>
    <message>
        <source>“%1” is no region, such as us1 or ie1.</source>
        <translation>「%1」は us1 や ie1 のようなリージョンではありません。</translation>
    </message>
    <message>
        <source>“%1” is no edge, such as ashburn or dublin.</source>
        <translation>「%1」は ashburn や dublin のようなエッジではありません。</translation>
    </message>
    <message>
        <source>it holds a placeholder, not a value. What started the program did not replace it.</source>
        <translation>値ではなくプレースホルダーが入っています。プログラムの起動元が置き換えていません。</translation>
    </message>
    <message>
        <source>there are quotation marks around the value. Take them away.</source>
        <translation>値が引用符で囲まれています。引用符を外してください。</translation>
    </message>
    <message>
        <source>it begins with SK, as the SID of an API key does: that belongs into TWILIO_API_KEY, beside the account&apos;s own SID (AC…).</source>
        <translation>API キーの SID と同じく SK で始まっています。それは TWILIO_API_KEY に入れ、アカウント自身の SID (AC…) と併用してください。</translation>
    </message>
    <message>
        <source>the edge of “%1” is not known here. Set TWILIO_EDGE as well.</source>
        <translation>「%1」のエッジがわかりません。TWILIO_EDGE も設定してください。</translation>
    </message>
</context>
<context>
    <name>Desk::ErrorText</name>
    <message>
        <source>TaskRouter does not know this task.</source>
        <translation>このタスクは TaskRouter に存在しません。</translation>
    </message>
    <message>
        <source>Tasks are deleted five minutes after they end. If it has not ended, check the workspace and the account.</source>
        <translation>タスクは終了の 5 分後に削除されます。終了していない場合は、ワークスペースとアカウントを確認してください。</translation>
    </message>
    <message>
        <source>TaskRouter does not know this reservation.</source>
        <translation>この予約は TaskRouter に存在しません。</translation>
    </message>
    <message>
        <source>Its task may be gone: tasks are deleted five minutes after they end. What is shown is the last copy we saw.</source>
        <translation>タスクがもうない可能性があります。タスクは終了の 5 分後に削除されます。表示しているのは最後に確認したコピーです。</translation>
    </message>
    <message>
        <source>TaskRouter does not know this workspace.</source>
        <translation>このワークスペースは TaskRouter に存在しません。</translation>
    </message>
    <message>
        <source>Check its SID and that it belongs to this account.</source>
        <translation>SID と、このアカウントのものかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Refresh and look at what it is now.</source>
        <translation>更新して、現在の内容を確認してください。</translation>
    </message>
    <message>
        <source>TaskRouter refused the request.</source>
        <translation>TaskRouter が要求を拒否しました。</translation>
    </message>
    <message>
        <source>The details say which part of it.</source>
        <translation>どの部分かは詳細に示されています。</translation>
    </message>
    <message>
        <source>Loading was canceled.</source>
        <translation>読み込みをキャンセルしました。</translation>
    </message>
    <message>
        <source>What had come until then is shown.</source>
        <translation>それまでに届いたものを表示しています。</translation>
    </message>
    <message>
        <source>This cannot be asked for.</source>
        <translation>これは要求できません。</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>サーバー名が見つかりません。</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the region and edge of the profile.</source>
        <translation>ネットワーク、VPN、プロファイルのリージョンとエッジを確認してください。</translation>
    </message>
    <message>
        <source>Nothing listens at the server&apos;s address.</source>
        <translation>サーバーのアドレスで応答するものがありません。</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>ネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>What is shown is from before. We keep trying.</source>
        <translation>表示しているのは以前の内容です。引き続き試行します。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>プロキシが要求を通しませんでした。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>応答が完了する前に接続が切れました。</translation>
    </message>
    <message>
        <source>The server pointed to another address, which is never followed.</source>
        <translation>サーバーが別のアドレスを示しました。転送先にはアクセスしません。</translation>
    </message>
    <message>
        <source>Often this is the sign-in page of a network: open any page in a browser, sign in, try again.</source>
        <translation>ネットワークのサインインページであることがよくあります。ブラウザーで任意のページを開き、サインインしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The account SID or its token was not accepted.</source>
        <translation>アカウントの SID またはトークンが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>These credentials have no right to do this.</source>
        <translation>この認証情報にはこの操作の権限がありません。</translation>
    </message>
    <message>
        <source>Use an API key with TaskRouter rights, or the account&apos;s own token.</source>
        <translation>TaskRouter の権限がある API キーか、アカウント自身のトークンを使ってください。</translation>
    </message>
    <message>
        <source>The reservation was changed by somebody else meanwhile.</source>
        <translation>その間に、ほかの人が予約を変更しました。</translation>
    </message>
    <message>
        <source>Refresh, compare, and decide again.</source>
        <translation>更新して比較し、改めて判断してください。</translation>
    </message>
    <message>
        <source>Too many requests: TaskRouter asks us to wait.</source>
        <translation>要求が多すぎます。TaskRouter が待つよう求めています。</translation>
    </message>
    <message>
        <source>TaskRouter has a problem of its own.</source>
        <translation>TaskRouter 側に問題があります。</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>応答が JSON ではありません。</translation>
    </message>
    <message>
        <source>The details show it as it came.</source>
        <translation>届いたままの内容が詳細に示されています。</translation>
    </message>
    <message>
        <source>The answer is not what was asked for.</source>
        <translation>応答が要求したものと異なります。</translation>
    </message>
    <message>
        <source>The details say which field.</source>
        <translation>どのフィールドかは詳細に示されています。</translation>
    </message>
    <message>
        <source>The answer is too large and was stopped.</source>
        <translation>応答が大きすぎるため中止しました。</translation>
    </message>
    <message>
        <source>Ask for less: a smaller page, or a filter.</source>
        <translation>ページを小さくするか、フィルターで絞ってください。</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Connect to an account…</source>
        <translation>アカウントに接続…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>no status line</source>
        <translation>ステータス行なし</translation>
    </message>
    <message>
        <source>… cut here</source>
        <translation>… ここで省略</translation>
    </message>
    <message>
        <source>The list goes on at another address, which was not asked: the credentials go to no one else.</source>
        <translation>リストは別のアドレスに続いていますが、問い合わせていません。認証情報をほかに送ることはありません。</translation>
    </message>
    <message>
        <source>The pages of the list run in a circle; reading stopped at the first that came again.</source>
        <translation>リストのページが循環しています。同じページに戻った時点で読み込みを止めました。</translation>
    </message>
    <message>
        <source>The list goes on, but the address of its next page is not a whole URL.</source>
        <translation>リストは続いていますが、次のページのアドレスが完全な URL ではありません。</translation>
    </message>
    <message>
        <source>A safe connection to the server could not be made.</source>
        <translation>サーバーに安全に接続できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent. The details say why, and what can be done.</source>
        <translation>何も送信していません。理由と対処方法は詳細に示されています。</translation>
    </message>
    <message>
        <source>Check https_proxy, all_proxy and no_proxy, or the proxy settings of this computer.</source>
        <translation>https_proxy、all_proxy、no_proxy、またはこのコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>It comes from in between: a network that wants a sign-in, a proxy, a portal. TaskRouter has said nothing. Open any page in a browser to see; this goes on by itself when it is gone.</source>
        <translation>サインインを求めるネットワーク、プロキシ、ポータルなど、途中からのものです。TaskRouter は何も答えていません。ブラウザーで任意のページを開いて確認してください。解消すれば自動で続行します。</translation>
    </message>
    <message>
        <source>Something else answered in TaskRouter&apos;s place.</source>
        <translation>TaskRouter の代わりに別のものが応答しました。</translation>
    </message>
    <message>
        <source>A web page answered in TaskRouter&apos;s place.</source>
        <translation>TaskRouter の代わりに Web ページが応答しました。</translation>
    </message>
    <message>
        <source>A gateway in front of TaskRouter has a problem.</source>
        <translation>TaskRouter の手前のゲートウェイに問題があります。</translation>
    </message>
    <message>
        <source>It is asked again by itself; the details say what it answered.</source>
        <translation>自動で再要求します。応答の内容は詳細に示されています。</translation>
    </message>
    <message>
        <source>It is asked again by itself; the details help its support.</source>
        <translation>自動で再要求します。詳細はサポートの役に立ちます。</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>%1 で応答するものがありません。</translation>
    </message>
    <message>
        <source>There is no server by the name of %1.</source>
        <translation>%1 という名前のサーバーはありません。</translation>
    </message>
    <message>
        <source>TaskRouter refused the request: a value in it, or the state that the reservation is in, does not fit.</source>
        <translation>TaskRouter が要求を拒否しました。値のどれか、または予約の状態が合いません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show field</source>
        <translation>フィールドを表示</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>次の試行は %1 です。</translation>
    </message>
    <message>
        <source>Reading goes on in a moment: TaskRouter is not asked more often than that in a minute.</source>
        <translation>まもなく読み込みを続けます。TaskRouter への 1 分あたりの要求数には上限があります。</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <translation>あと %1 で再試行できます。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>次の試行まであと %1 です。</translation>
    </message>
    <message>
        <source>Connect again with the right ones; automatic refreshing is off until then.</source>
        <translation>正しい認証情報で接続し直してください。それまで自動更新は停止します。</translation>
    </message>
    <message>
        <source>Automatic refreshing is off until you try again. In training this is a fault that the trainer can take away.</source>
        <translation>再試行するまで自動更新は停止します。トレーニングでは、トレーナーが取り除ける障害です。</translation>
    </message>
    <message>
        <source>In training this is a fault that the trainer can take away; then try again.</source>
        <translation>トレーニングでは、トレーナーが取り除ける障害です。その後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>It asks to wait until %1.</source>
        <translation>%1 まで待つよう求められています。</translation>
    </message>
    <message>
        <source>Something else answered in TaskRouter&apos;s place and asks to wait.</source>
        <translation>TaskRouter の代わりに別のものが応答し、待つよう求めています。</translation>
    </message>
    <message>
        <source>A web page answered in TaskRouter&apos;s place and asks to wait.</source>
        <translation>TaskRouter の代わりに Web ページが応答し、待つよう求めています。</translation>
    </message>
    <message>
        <source>What had come of this list until then is not used.</source>
        <translation>このリストのそれまでに届いた分は使いません。</translation>
    </message>
    <message>
        <source>The proxy wants a user and a password.</source>
        <translation>プロキシがユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>Sign in to it; nothing was sent to TaskRouter, and nothing is asked by itself until then.</source>
        <translation>プロキシにサインインしてください。TaskRouter には何も送信しておらず、それまで自動の要求も行いません。</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>プロキシにサインイン…</translation>
    </message>
    <message>
        <source>It asks to wait for %1.</source>
        <translation>%1 待つよう求められています。</translation>
    </message>
    <message>
        <source>A telephone rings for this reservation: until somebody answers, TaskRouter takes nothing else for it.</source>
        <translation>この予約の電話を呼び出し中です。誰かが応答するまで、TaskRouter はほかの操作を受け付けません。</translation>
    </message>
    <message>
        <source>Wait for the answer; what it came to is shown then.</source>
        <translation>応答をお待ちください。結果はその後に表示されます。</translation>
    </message>
    <message>
        <source>The reservation is %1 already.</source>
        <translation>予約はすでに %1 です。</translation>
    </message>
    <message>
        <source>Look at what it is now, and decide again.</source>
        <translation>現在の内容を確認して、改めて判断してください。</translation>
    </message>
    <message>
        <source>Show tasks</source>
        <translation>タスクを表示</translation>
    </message>
    <message>
        <source>Training simulator</source>
        <translation>トレーニングシミュレーター</translation>
    </message>
    <message>
        <source>It comes from in between: a network that wants a sign-in, a proxy, a portal. TaskRouter has said nothing. Open any page in a browser to see, and try again.</source>
        <translation>サインインを求めるネットワーク、プロキシ、ポータルなど、途中からのものです。TaskRouter は何も答えていません。ブラウザーで任意のページを開いて確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Connect again with the right ones.</source>
        <translation>正しい認証情報で接続し直してください。</translation>
    </message>
    <message>
        <source>This was not asked for in the recording until then.</source>
        <translation>記録では、その時点までにこれは要求されていませんでした。</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>これについては何もわかりません。</translation>
    </message>
    <message>
        <source>There is no such task at this moment.</source>
        <translation>この時点では、そのタスクはありません。</translation>
    </message>
    <message>
        <source>It may not have come yet, or it ended more than five minutes ago.</source>
        <translation>まだ到着していないか、終了してから 5 分を超えています。</translation>
    </message>
</context>
<context>
    <name>Desk::EventsTable</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>Desk::EventsView</name>
    <message numerus="yes">
        <source>%n event(s) of: %1</source>
        <translation>
            <numerusform>%1 のイベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>データをコピー</translation>
    </message>
    <message>
        <source>Copy event SID</source>
        <translation>イベントの SID をコピー</translation>
    </message>
    <message>
        <source>Copy what it is about</source>
        <translation>対象の SID をコピー</translation>
    </message>
    <message>
        <source>Show the reservation</source>
        <translation>予約を表示</translation>
    </message>
    <message>
        <source>Copy all events</source>
        <translation>すべてのイベントをコピー</translation>
    </message>
    <message>
        <source>No event matches “%1”.</source>
        <translation>「%1」に一致するイベントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n event(s) in all.</source>
        <translation>
            <numerusform>全部で %n 件のイベントがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>Desk::Evidence</name>
    <message>
        <source>The line is too long for a callback; it was left out.</source>
        <translation>コールバックとしては行が長すぎるため、省きました。</translation>
    </message>
    <message>
        <source>This is no body of an event callback.</source>
        <translation>イベントコールバックの本文ではありません。</translation>
    </message>
    <message>
        <source>%1 is not what belongs there; it was left out.</source>
        <translation>%1 はそこにあるべきものではないため、省きました。</translation>
    </message>
    <message>
        <source>It cannot be unpacked: %1</source>
        <translation>展開できません: %1</translation>
    </message>
    <message>
        <source>It is damaged or breaks off: %1</source>
        <translation>破損しているか、途中で切れています: %1</translation>
    </message>
    <message>
        <source>More is packed in it than is read.</source>
        <translation>読み取れる量より多くの内容が圧縮されています。</translation>
    </message>
    <message numerus="yes">
        <source>There is more than fits into one story: %n facts were left out.</source>
        <translation>
            <numerusform>1 つの経緯に収まる量を超えています。%n 件の情報を省きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it tells of a task.</source>
        <translation>タスクに関する情報がありません。</translation>
    </message>
    <message>
        <source>Nothing in %1 tells of a task.</source>
        <translation>%1 にタスクに関する情報がありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>ほかに %n か所を読み込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>An event of another service (%1).</source>
        <translation>別のサービスのイベントです (%1)。</translation>
    </message>
    <message>
        <source>An event callback without a type.</source>
        <translation>種類のないイベントコールバックです。</translation>
    </message>
    <message>
        <source>The reservation %1 does not say whose it is; it was left out.</source>
        <translation>予約 %1 は属するものが示されていないため、省きました。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is a folder; open one of the files in it.</source>
        <translation>%1 はフォルダーです。中のファイルを開いてください。</translation>
    </message>
    <message>
        <source>%1 is no file, but a pipe or a device.</source>
        <translation>%1 はファイルではなく、パイプかデバイスです。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>中に何もありません。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>%1 is none of the files that tell of tasks: event callbacks, Event Streams, lists of the API, a HAR, a bug bundle.</source>
        <translation>%1 はタスクに関するファイル (イベントコールバック、Event Streams、API のリスト、HAR、不具合パッケージ) ではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>%1 を展開できません: %2</translation>
    </message>
    <message>
        <source>Entry %1 has no request.</source>
        <translation>項目 %1 に要求がありません。</translation>
    </message>
    <message>
        <source>Entry %1 does not say when it was.</source>
        <translation>項目 %1 に日時がありません。</translation>
    </message>
    <message>
        <source>An answer that cannot be read as JSON.</source>
        <translation>JSON として読めない応答です。</translation>
    </message>
    <message>
        <source>An answer that cannot be read as JSON, or breaks off.</source>
        <translation>JSON として読めないか、途中で切れた応答です。</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to other services, which tell nothing of a task.</source>
        <translation>
            <numerusform>タスクの情報がない、別のサービスへの要求 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to TaskRouter that were not answered with data.</source>
        <translation>
            <numerusform>データが返されなかった TaskRouter への要求 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers whose bodies are not in the file: save it with content.</source>
        <translation>
            <numerusform>本文がファイルにない応答 %n 件。内容を含めて保存してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be read as JSON.</source>
        <translation>JSON として読めません。</translation>
    </message>
    <message>
        <source>This is nothing that tells of a task.</source>
        <translation>タスクに関する情報ではありません。</translation>
    </message>
    <message>
        <source>One entry is longer than %1 MB; it was left out.</source>
        <translation>%1 MB を超える項目があり、省きました。</translation>
    </message>
    <message>
        <source>It is damaged here; only what stands before was read.</source>
        <translation>ここで破損しています。これより前だけを読み込みました。</translation>
    </message>
    <message>
        <source>It breaks off here; what stands before was read.</source>
        <translation>ここで途切れています。これより前を読み込みました。</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceChooser</name>
    <message>
        <source>Filter tasks</source>
        <translation>タスクを絞り込む</translation>
    </message>
    <message>
        <source>Choose a task</source>
        <translation>タスクの選択</translation>
    </message>
    <message numerus="yes">
        <source>The text tells of %n tasks</source>
        <translation>
            <numerusform>テキストに %n 件のタスクの情報があります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tells of %n tasks</source>
        <translation>
            <numerusform>%1に %n 件のタスクの情報があります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not all of it could be read: %n places.</source>
        <translation>
            <numerusform>一部を読み込めませんでした: %n か所。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceDesk</name>
    <message>
        <source>Open e&amp;vidence…</source>
        <translation>証拠を開く(&amp;V)…</translation>
    </message>
    <message>
        <source>Search &amp;kept stories…</source>
        <translation>保存した経緯を検索(&amp;K)…</translation>
    </message>
    <message>
        <source>No story is kept of %1.</source>
        <translation>%1 の経緯は保存されていません。</translation>
    </message>
    <message>
        <source>the kept stories</source>
        <translation>保存した経緯</translation>
    </message>
    <message>
        <source>Open evidence</source>
        <translation>証拠を開く</translation>
    </message>
    <message>
        <source>Files that tell of tasks (*.har *.json *.ndjson *.jsonl *.txt *.log *.zip *.gz);;All files (*)</source>
        <translation>タスクに関するファイル (*.har *.json *.ndjson *.jsonl *.txt *.log *.zip *.gz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>a dropped text</source>
        <translation>ドロップしたテキスト</translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceProgress</name>
    <message>
        <source>Reading evidence</source>
        <translation>証拠を読み込み中</translation>
    </message>
    <message>
        <source>What has been read</source>
        <translation>読み込み済みの量</translation>
    </message>
    <message>
        <source>the dropped text</source>
        <translation>ドロップしたテキスト</translation>
    </message>
    <message>
        <source>%1: %2 of %3 have been read.</source>
        <translation>%1: %3 中 %2 を読み込みました。</translation>
    </message>
    <message>
        <source>%1 is being read.</source>
        <translation>%1 を読み込み中です。</translation>
    </message>
</context>
<context>
    <name>Desk::Exchange</name>
    <message>
        <source>No complete answer within %1 seconds.</source>
        <translation>%1 秒以内に完全な応答がありませんでした。</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The answer is longer than %1 MiB; the rest was not read.</source>
        <translation>応答が %1 MiB を超えています。残りは読み込みませんでした。</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid until %3.</source>
        <translation>%1 の証明書、発行者 %2、有効期限 %3。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1.</source>
        <translation>このコンピューターの時計は %1 です。</translation>
    </message>
    <message>
        <source>Nothing came for %1 seconds.</source>
        <translation>%1 秒間何も届きませんでした。</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came; the request was not written again.</source>
        <translation>応答が届く前に接続が切れました。要求は再送していません。</translation>
    </message>
    <message>
        <source>It was issued by an authority that is not known here: if a company proxy or a server of your own has one, name its CA file in the profile or with --ca-file.</source>
        <translation>ここでは知られていない認証局が発行したものです。会社のプロキシや独自のサーバーの認証局であれば、その CA ファイルをプロファイルまたは --ca-file で指定してください。</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer; if they are right, whoever runs the server has to renew the certificate.</source>
        <translation>このコンピューターの日付と時刻を確認してください。正しければ、サーバーの運営者が証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>It is another host&apos;s: check the address, or the region and the edge, of the profile.</source>
        <translation>別のホストのものです。プロファイルのアドレス、またはリージョンとエッジを確認してください。</translation>
    </message>
    <message>
        <source>What listens there does not speak https: check the port. Plain http, or another program, answers at it.</source>
        <translation>応答したものは https に対応していません。ポートを確認してください。暗号化されない http か、別のプログラムが応答しています。</translation>
    </message>
</context>
<context>
    <name>Desk::Explain</name>
    <message>
        <source>%1 tells of no task.</source>
        <translation>%1 にタスクの情報がありません。</translation>
    </message>
    <message>
        <source>%1 tells nothing of %2.</source>
        <translation>%1 に %2 の情報がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 tells of %n tasks; name one with --task:</source>
        <translation>
            <numerusform>%1 に %n 件のタスクの情報があります。--task で 1 つ指定してください:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExplainRun</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>プロファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>No credentials: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or name a profile or --training.</source>
        <translation>認証情報がありません。TWILIO_ACCOUNT_SID と TWILIO_AUTH_TOKEN を設定するか、プロファイルまたは --training を指定してください。</translation>
    </message>
    <message>
        <source>“%1” names the region %2, whose edge is not known here. Add its edge to the profile.</source>
        <translation>「%1」のリージョン %2 のエッジがわかりません。プロファイルにエッジを追加してください。</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>「%1」は開かれませんでした。%2</translation>
    </message>
    <message>
        <source>“%1” is not of %2.</source>
        <translation>「%1」は %2 のものではありません。</translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message>
        <source>&amp;Make cells that begin like a formula harmless (a &apos; before = + - @)</source>
        <translation>数式のように始まるセルを無害にする (= + - @ の前に &apos; を付ける)(&amp;M)</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark, for spreadsheets that guess the encoding</source>
        <translation>文字コードを推測する表計算ソフト用に、先頭にバイト順マークを付ける(&amp;B)</translation>
    </message>
    <message>
        <source>CSV, comma separated</source>
        <translation>CSV (コンマ区切り)</translation>
    </message>
    <message>
        <source>TSV, tab separated</source>
        <translation>TSV (タブ区切り)</translation>
    </message>
    <message>
        <source>JSON, every property</source>
        <translation>JSON (全プロパティ)</translation>
    </message>
    <message>
        <source>Names come from a server. A spreadsheet takes a cell that begins with = + - @ for a formula and runs it.</source>
        <translation>名前はサーバーから届きます。表計算ソフトは = + - @ で始まるセルを数式とみなして実行します。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>TSV files (*.tsv)</source>
        <translation>TSV ファイル (*.tsv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>This is a folder: add a file name.</source>
        <translation>これはフォルダーです。ファイル名を追加してください。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダー「%1」はありません。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>このファイルはすでにあり、置き換えられます。</translation>
    </message>
    <message>
        <source>The rows that are shown, in their order, with the columns that are shown.</source>
        <translation>表示中の行を、その順序で、表示中の列とともに書き出します。</translation>
    </message>
    <message>
        <source>The rows that are shown, in their order, with every property.</source>
        <translation>表示中の行を、その順序で、全プロパティとともに書き出します。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>The file was not written: %1. Choose another place.</source>
        <translation>ファイルに書き込めませんでした: %1。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>CSV, semicolon separated (spreadsheets with a decimal comma)</source>
        <translation>CSV (セミコロン区切り、小数点がコンマの表計算ソフト用)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Markdown, for a ticket or a chat</source>
        <translation>Markdown (チケットやチャット用)</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown ファイル (*.md)</translation>
    </message>
</context>
<context>
    <name>Desk::FaultsView</name>
    <message>
        <source>How &amp;often</source>
        <translation>頻度(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Likely by</source>
        <translation>確率(&amp;L)</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>障害の内容</translation>
    </message>
    <message>
        <source>With requests</source>
        <translation>対象の要求</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Likely by</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation>障害を追加</translation>
    </message>
    <message>
        <source>None: the simulator answers as it should.</source>
        <translation>なし: シミュレーターは正常に応答します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>Three times</source>
        <translation>3 回</translation>
    </message>
    <message>
        <source>Until removed</source>
        <translation>削除するまで</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation>障害の内容(&amp;W)</translation>
    </message>
    <message>
        <source>With re&amp;quests</source>
        <translation>対象の要求(&amp;Q)</translation>
    </message>
    <message>
        <source>This happens to lists alone.</source>
        <translation>リストだけで起こります。</translation>
    </message>
    <message>
        <source>This happens to updates alone.</source>
        <translation>更新だけで起こります。</translation>
    </message>
    <message>
        <source>Faults that are on, and those that struck</source>
        <translation>有効な障害と、すでに起きた障害</translation>
    </message>
    <message>
        <source>over: struck %1 at %2</source>
        <translation>終了: %2 に %1 に発生</translation>
    </message>
</context>
<context>
    <name>Desk::FindingsTable</name>
    <message>
        <source>What is odd about the workspace</source>
        <translation>ワークスペースの不審な点</translation>
    </message>
</context>
<context>
    <name>Desk::FormGroup</name>
    <message>
        <source>%1 of %2 set</source>
        <translation>%2 件中 %1 件設定</translation>
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
            <numerusform>展開中、%n 件設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded, %n set</source>
        <translation>
            <numerusform>折りたたみ中、%n 件設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>Desk::FormView</name>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>This action has no parameters.</source>
        <translation>この操作にパラメーターはありません。</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>何も設定されていません。</translation>
    </message>
    <message>
        <source>No parameter matches.</source>
        <translation>一致するパラメーターはありません。</translation>
    </message>
</context>
<context>
    <name>Desk::GoalsView</name>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>This scenario has no goals.</source>
        <translation>このシナリオに目標はありません。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>There is nothing to reach here; look around.</source>
        <translation>ここで達成するものはありません。自由に見て回ってください。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Handout…</source>
        <translation>配布資料…</translation>
    </message>
    <message>
        <source>Save what trainees get on paper as PDF: the words to them, the goals, who is there</source>
        <translation>受講者に紙で渡す資料 (説明、目標、登場する人) を PDF で保存します</translation>
    </message>
    <message>
        <source>Text (*.txt);;PDF (*.pdf)</source>
        <translation>テキスト (*.txt);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save handout</source>
        <translation>配布資料を保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Desk::GuideDialog</name>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n 章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::GuideStrip</name>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
</context>
<context>
    <name>Desk::Handout</name>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>There is nothing to reach here; look around.</source>
        <translation>ここで達成するものはありません。自由に見て回ってください。</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>登場する人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Desk::HeaderBar</name>
    <message>
        <source>Choose a workspace</source>
        <translation>ワークスペースを選択</translation>
    </message>
    <message>
        <source>Loading workspaces…</source>
        <translation>ワークスペースを読み込み中…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Go to a SID, a name, a command…</source>
        <translation>SID、名前、コマンドへ移動…</translation>
    </message>
</context>
<context>
    <name>Desk::Http</name>
    <message>
        <source>HTTP %1, without a body.</source>
        <translation>HTTP %1、本文なし。</translation>
    </message>
    <message>
        <source>HTTP %1, with a body that is not TaskRouter&apos;s.</source>
        <translation>HTTP %1、TaskRouter のものではない本文付き。</translation>
    </message>
    <message>
        <source>The request was written to the network %1 times.</source>
        <translation>要求はネットワークに %1 回書き込まれました。</translation>
    </message>
    <message>
        <source>HTTP %1 to %2. Redirections are not followed.</source>
        <translation>%2 への HTTP %1。リダイレクトには従いません。</translation>
    </message>
    <message>
        <source>HTTP %1, with an HTML page without words.</source>
        <translation>HTTP %1、文字のない HTML ページ付き。</translation>
    </message>
    <message>
        <source>HTTP %1: “%2”</source>
        <translation>HTTP %1:「%2」</translation>
    </message>
</context>
<context>
    <name>Desk::Inquiry</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>What could not be read, and why: &quot;The workers could not be read: too many requests (429).&quot;</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>The workspace could not be read</source>
        <translation>ワークスペースを読み込めませんでした</translation>
    </message>
    <message>
        <source>The workflow could not be read</source>
        <translation>ワークフローを読み込めませんでした</translation>
    </message>
    <message>
        <source>The task queues could not be read</source>
        <translation>タスクキューを読み込めませんでした</translation>
    </message>
    <message>
        <source>The queue&apos;s workers could not be read</source>
        <translation>キューのワーカーを読み込めませんでした</translation>
    </message>
    <message>
        <source>The workers could not be read</source>
        <translation>ワーカーを読み込めませんでした</translation>
    </message>
    <message>
        <source>The queue&apos;s statistics could not be read</source>
        <translation>キューの統計を読み込めませんでした</translation>
    </message>
    <message>
        <source>The queue&apos;s tasks could not be read</source>
        <translation>キューのタスクを読み込めませんでした</translation>
    </message>
    <message>
        <source>A worker&apos;s channels could not be read</source>
        <translation>ワーカーのチャネルを読み込めませんでした</translation>
    </message>
    <message>
        <source>A worker&apos;s wrap-ups could not be read</source>
        <translation>ワーカーの後処理を読み込めませんでした</translation>
    </message>
    <message>
        <source>Events could not be read</source>
        <translation>イベントを読み込めませんでした</translation>
    </message>
    <message>
        <source>Who fits the step could not be asked of TaskRouter</source>
        <translation>ステップに合う人を TaskRouter に問い合わせられませんでした</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionConflict</name>
    <message>
        <source>It cannot be fetched here.</source>
        <translation>ここでは取得できません。</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionForm</name>
    <message>
        <source>C&amp;lear field</source>
        <translation>フィールドをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste request…</source>
        <translation>要求を貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Find a parameter</source>
        <translation>パラメーターを検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>パラメーターを検索</translation>
    </message>
    <message>
        <source>Set only</source>
        <translation>設定済みのみ</translation>
    </message>
    <message>
        <source>Show only what is set</source>
        <translation>設定されているものだけを表示</translation>
    </message>
    <message>
        <source>Choose a reservation to act on it.</source>
        <translation>操作するには予約を選択してください。</translation>
    </message>
    <message>
        <source>&amp;Undo in the form</source>
        <translation>フォームで元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do in the form</source>
        <translation>フォームでやり直す(&amp;D)</translation>
    </message>
    <message>
        <source>★ Preset ▾</source>
        <translation>★ プリセット ▾</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Fill the form in from a preset, or save it as one</source>
        <translation>プリセットからフォームに入力、またはプリセットとして保存</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionPanel</name>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>%1 was chosen before the reservation was loaded, and is not chosen now. %2</source>
        <translation>%1 は予約の読み込み前に選択されたため、現在は選択されていません。%2</translation>
    </message>
    <message>
        <source>%1 is not chosen: there is no reservation yet to choose it for.</source>
        <translation>%1 は選択されていません。対象の予約がまだありません。</translation>
    </message>
    <message>
        <source>What you type is saved again.</source>
        <translation>入力内容は再び保存されるようになりました。</translation>
    </message>
    <message>
        <source>%1 is not chosen: there is nothing yet to choose it for.</source>
        <translation>%1 は選択されていません。対象がまだありません。</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionRequest</name>
    <message>
        <source>&amp;Copy as</source>
        <translation>形式を指定してコピー(&amp;C)</translation>
    </message>
    <message>
        <source>c&amp;url</source>
        <translation>curl(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;twilio-cli</source>
        <translation>twilio-cli(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Node.js</source>
        <translation>Node.js(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Go(&amp;G)</translation>
    </message>
    <message>
        <source>P&amp;ython</source>
        <translation>Python(&amp;Y)</translation>
    </message>
    <message>
        <source>curl &amp;with the password</source>
        <translation>パスワード付き curl(&amp;W)</translation>
    </message>
    <message>
        <source>Copied. Credentials and secrets are read from the environment, not copied.</source>
        <translation>コピーしました。認証情報とシークレットは環境から読み込まれ、コピーには含まれません。</translation>
    </message>
    <message>
        <source>Copied with the password, readable by anyone. It leaves the clipboard in %1 seconds. Credentials are read from the environment, not copied.</source>
        <translation>パスワード付きでコピーしました。誰でも読めます。%1 秒後にクリップボードから消えます。認証情報は環境から読み込まれ、コピーには含まれません。</translation>
    </message>
    <message>
        <source>%1 is not ready: nothing can be sent yet.</source>
        <translation>%1 の準備ができていません。まだ何も送信できません。</translation>
    </message>
</context>
<context>
    <name>Desk::InstructionSend</name>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Send anyway: %1</source>
        <translation>それでも送信: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>You canceled it.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>%1 That was at %2; nothing was sent since.</source>
        <translation>%1 これは %2 のことで、その後は何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>何も送信していません。%1</translation>
    </message>
</context>
<context>
    <name>Desk::Journal</name>
    <message>
        <source>The disk is full, so the journal in %1 cannot be written.</source>
        <translation>ディスクがいっぱいのため、%1 のジャーナルに書き込めません。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>ジャーナル %1 に書き込めません。権限がないか、ディスクが読み取り専用です。</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program.</source>
        <translation>ジャーナル %1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation>ジャーナル %1 は破損しています。</translation>
    </message>
    <message>
        <source>The disk refused to write the journal %1; it may be full or broken.</source>
        <translation>ディスクがジャーナル %1 の書き込みを拒否しました。いっぱいか、故障している可能性があります。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: %2</source>
        <translation>ジャーナル %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2</source>
        <translation>ジャーナル %1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 It could not be moved away either, so nothing is written.</source>
        <translation>%1 ほかの場所に移すこともできなかったため、何も書き込みません。</translation>
    </message>
    <message>
        <source>%1 It was kept as %2, and a new journal begins.</source>
        <translation>%1 %2 として残し、新しいジャーナルを開始します。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could be read and were taken over;</source>
        <translation>
            <numerusform>%n 件の項目は読み込めて引き継がれました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not.</source>
        <translation>
            <numerusform>%n 件は読み込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: no permission.</source>
        <translation>ジャーナル %1 を読み込めません。権限がありません。</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program.</source>
        <translation>ジャーナルは、このプログラムの新しいバージョンで書かれたものです。</translation>
    </message>
    <message>
        <source>The journal&apos;s file is damaged or not a journal.</source>
        <translation>ジャーナルのファイルが破損しているか、ジャーナルではありません。</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>ジャーナルが破損しています。</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>ジャーナルのフォルダー %1 に書き込めません。権限がないか、ディスクが読み取り専用です。</translation>
    </message>
    <message>
        <source>The journal is not open yet.</source>
        <translation>ジャーナルはまだ開かれていません。</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>took effect</source>
        <translation>効果あり</translation>
    </message>
    <message>
        <source>no change seen</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>changed otherwise</source>
        <translation>別の変化</translation>
    </message>
    <message>
        <source>maybe twice</source>
        <translation>重複の可能性</translation>
    </message>
    <message>
        <source>never known</source>
        <translation>不明のまま</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: there is a folder of that name in its place.</source>
        <translation>ジャーナル %1 を開けません。その場所に同じ名前のフォルダーがあります。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: what is there is no file, but a pipe or a device.</source>
        <translation>ジャーナル %1 を開けません。そこにあるのはファイルではなく、パイプかデバイスです。</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be made: there is a file in its place.</source>
        <translation>ジャーナルのフォルダー %1 を作成できません。その場所にファイルがあります。</translation>
    </message>
    <message>
        <source>Another window of this program that was started before writes the journal. This one takes over when that one has ended.</source>
        <translation>このプログラムの先に起動した別のウィンドウがジャーナルに書き込んでいます。それが終了すると、このウィンドウが引き継ぎます。</translation>
    </message>
</context>
<context>
    <name>Desk::JournalDetails</name>
    <message>
        <source>No answer came.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>%1 · the body was cut</source>
        <translation>%1 · 本文を切り詰めました</translation>
    </message>
    <message>
        <source>Entry of the journal</source>
        <translation>ジャーナルの項目</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>応答のヘッダー</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>項目が選択されていません。</translation>
    </message>
    <message>
        <source>Choose one to see its request and its answer.</source>
        <translation>選択すると、要求と応答を確認できます。</translation>
    </message>
    <message>
        <source>Body as it left, secrets masked:</source>
        <translation>送信時の本文 (シークレットは伏せています):</translation>
    </message>
    <message>
        <source>The answer is outstanding.</source>
        <translation>応答はまだ届いていません。</translation>
    </message>
    <message>
        <source>TaskRouter took it.</source>
        <translation>TaskRouter が受け付けました。</translation>
    </message>
    <message>
        <source>TaskRouter answered that it did nothing.</source>
        <translation>TaskRouter は何も行わなかったと応答しました。</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>このコンピューターからは何も送信されていません。</translation>
    </message>
    <message>
        <source>It may have taken effect, or not. Look at the reservation before you send it again.</source>
        <translation>効果があったかどうかわかりません。再送する前に予約を確認してください。</translation>
    </message>
    <message>
        <source>No answer came, but the reservation is as it asked for.</source>
        <translation>応答はありませんでしたが、予約は要求どおりになっています。</translation>
    </message>
    <message>
        <source>No answer came, and the reservation is as it was. Sending again is your decision.</source>
        <translation>応答はなく、予約は以前のままです。再送するかどうかはご判断ください。</translation>
    </message>
    <message>
        <source>No answer came, and the reservation changed in another way.</source>
        <translation>応答はなく、予約は別の形で変わりました。</translation>
    </message>
    <message>
        <source>It was written to the network more than once. Look at the task before you act again.</source>
        <translation>ネットワークに複数回書き込まれました。次の操作の前にタスクを確認してください。</translation>
    </message>
    <message>
        <source>The simulator was stopped before the outcome was known.</source>
        <translation>結果がわかる前にシミュレーターが停止しました。</translation>
    </message>
</context>
<context>
    <name>Desk::JournalDock</name>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>That instruction was sent with the profile “%1”. Connect to it to open its reservation.</source>
        <translation>この指示はプロファイル「%1」で送信されました。予約を開くには、そのプロファイルで接続してください。</translation>
    </message>
    <message numerus="yes">
        <source>Export %n entries as HAR</source>
        <translation>
            <numerusform>%n 件の項目を HAR でエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP Archive (*.har)</source>
        <translation>HTTP アーカイブ (*.har)</translation>
    </message>
    <message>
        <source>A bug bundle is made of a connection. Connect first.</source>
        <translation>不具合パッケージは接続から作成されます。先に接続してください。</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone.</source>
        <translation>%1 として保存しました。あなただけが読めます。</translation>
    </message>
    <message>
        <source>Export the newest %1 entries as HAR</source>
        <translation>最新の項目 %1 件を HAR でエクスポート</translation>
    </message>
    <message>
        <source>That instruction was sent in another run of the training simulator, which is gone. This world has other reservations, even under the same SIDs.</source>
        <translation>この指示は、もう存在しないトレーニングシミュレーターの別の実行で送信されました。このワールドの予約は、SID が同じでも別のものです。</translation>
    </message>
</context>
<context>
    <name>Desk::JournalFilter</name>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>This reservation</source>
        <translation>この予約</translation>
    </message>
    <message>
        <source>Only instructions to the reservation that is chosen in the window</source>
        <translation>ウィンドウで選択中の予約への指示だけ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>ジャーナルを検索</translation>
    </message>
    <message>
        <source>Words of a SID, an instruction, a worker, a status, a code, a request or an answer</source>
        <translation>SID、指示、ワーカー、状態、コード、要求、応答に含まれる語</translation>
    </message>
</context>
<context>
    <name>Desk::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>その他 ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>&amp;Open the reservation</source>
        <translation>予約を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;SID</source>
        <translation>SID をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export as HAR…</source>
        <translation>HAR でエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Bug bundle…</source>
        <translation>不具合パッケージ(&amp;B)…</translation>
    </message>
    <message>
        <source>What is &amp;kept…</source>
        <translation>保存の設定(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Export %1 entries as HAR…</source>
        <translation>%1 件の項目を HAR でエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>%1, looking…</source>
        <translation>%1、検索中…</translation>
    </message>
    <message>
        <source>To read only: %1</source>
        <translation>読み取り専用: %1</translation>
    </message>
    <message>
        <source>The journal is not open yet.</source>
        <translation>ジャーナルはまだ開かれていません。</translation>
    </message>
    <message>
        <source>It opens with the first connection.</source>
        <translation>最初の接続時に開きます。</translation>
    </message>
    <message>
        <source>The journal cannot be used.</source>
        <translation>ジャーナルを使用できません。</translation>
    </message>
    <message>
        <source>Mend that and start the program again. On a live account nothing is sent before.</source>
        <translation>これを解決してプログラムを再起動してください。それまで本番アカウントでは何も送信しません。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>該当する項目がありません。</translation>
    </message>
    <message>
        <source>Other words, another outcome or all reservations may.</source>
        <translation>別の語、別の結果、またはすべての予約をお試しください。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No instructions yet.</source>
        <translation>まだ指示はありません。</translation>
    </message>
    <message>
        <source>Each one is written here before it leaves, and stays with its answer and its outcome.</source>
        <translation>どの指示も送信前にここに記録され、応答と結果とともに残ります。</translation>
    </message>
    <message>
        <source>Close the journal</source>
        <translation>ジャーナルを閉じる</translation>
    </message>
</context>
<context>
    <name>Desk::JournalStrip</name>
    <message>
        <source>Show the journal</source>
        <translation>ジャーナルを表示</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
</context>
<context>
    <name>Desk::JournalTable</name>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
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
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Training · %1</source>
        <translation>トレーニング · %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>%1 by the world&apos;s clock; %2 by this computer&apos;s</source>
        <translation>このワールドの時計で %1、このコンピューターの時計で %2</translation>
    </message>
    <message>
        <source>Earlier run · %1</source>
        <extracomment>%1 is a time, %2 the title of a scenario.</extracomment>
        <translation>以前の実行 · %1</translation>
    </message>
    <message>
        <source>Run of %1 · %2</source>
        <translation>%1 の実行 · %2</translation>
    </message>
</context>
<context>
    <name>Desk::Json</name>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>of another type than it should be</source>
        <translation>想定と異なる型</translation>
    </message>
    <message>
        <source>not a SID of the kind that belongs here</source>
        <translation>ここに入るべき種類の SID ではないもの</translation>
    </message>
    <message>
        <source>not a date and time</source>
        <translation>日時ではないもの</translation>
    </message>
    <message>
        <source>not a whole number that fits</source>
        <translation>範囲内の整数ではないもの</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>有効な UTF-8 ではないもの</translation>
    </message>
    <message>
        <source>not readable as JSON</source>
        <translation>JSON として読めないもの</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>応答が空です。</translation>
    </message>
    <message>
        <source>The answer is an HTML or XML page, not TaskRouter&apos;s JSON.</source>
        <translation>応答は TaskRouter の JSON ではなく、HTML または XML のページです。</translation>
    </message>
    <message>
        <source>The answer is no JSON, or breaks off.</source>
        <translation>応答が JSON ではないか、途中で切れています。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 は%2です。</translation>
    </message>
    <message>
        <source>The answer is JSON, but no object.</source>
        <translation>応答は JSON ですが、オブジェクトではありません。</translation>
    </message>
    <message>
        <source>More rows are damaged; they are not listed.</source>
        <translation>ほかにも破損した行がありますが、一覧には含めていません。</translation>
    </message>
    <message>
        <source>Page %1: %2 is %3.</source>
        <translation>ページ %1: %2 は%3です。</translation>
    </message>
    <message>
        <source>one that came before (%1)</source>
        <translation>前に出たもの (%1)</translation>
    </message>
    <message>
        <source>a text with an escape that stands for no character</source>
        <translation>どの文字も表さないエスケープを含むテキスト</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(なし)</translation>
    </message>
</context>
<context>
    <name>Desk::JsonCompareButton</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>With what it was before</source>
        <translation>以前の内容と</translation>
    </message>
    <message>
        <source>With what was last seen, %1</source>
        <translation>前回見た内容（%1）と</translation>
    </message>
    <message>
        <source>With the clipboard</source>
        <translation>クリップボードと</translation>
    </message>
    <message>
        <source>before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>クリップボードから</translation>
    </message>
</context>
<context>
    <name>Desk::JsonCompareDialog</name>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>内容は同じです。</translation>
    </message>
    <message>
        <source>The order of members and blanks may differ; values and their kinds do not.</source>
        <translation>メンバーの順序や空白は異なることがありますが、値とその種類は同じです。</translation>
    </message>
    <message>
        <source>They cannot be compared.</source>
        <translation>比較できません。</translation>
    </message>
    <message>
        <source>%1 is no JSON.</source>
        <translation>%1 は JSON ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>相違点 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::JsonDifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>Desk::JsonDifferencesTable</name>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
</context>
<context>
    <name>Desk::JsonModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
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
        <translation>受信した JSON</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>受信したまま</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>%1 is not in this answer.</source>
        <translation>%1 はこの応答にありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Copy as a jq line</source>
        <translation>jq の行としてコピー</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>これだけを表示</translation>
    </message>
    <message numerus="yes">
        <source>Last seen %1: %n difference(s)</source>
        <translation>
            <numerusform>前回の確認 %1: 相違点 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Desk::KeptStoriesDialog</name>
    <message>
        <source>Kept stories</source>
        <translation>保存した経緯</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>破棄(&amp;F)</translation>
    </message>
    <message>
        <source>The kept stories cannot be read.</source>
        <translation>保存した経緯を読み込めません。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No story is kept yet.</source>
        <translation>保存した経緯はまだありません。</translation>
    </message>
    <message>
        <source>No kept story fits.</source>
        <translation>該当する経緯がありません。</translation>
    </message>
    <message>
        <source>Each task whose story is looked at is kept from then on.</source>
        <translation>経緯を表示したタスクは、以後すべて保存されます。</translation>
    </message>
    <message>
        <source>Words are found anywhere; attributes by their whole path and value.</source>
        <translation>語はどこにあっても見つかります。属性は完全なパスと値で検索します。</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>最新 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>経緯 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Training runs too</source>
        <translation>トレーニングも含める(&amp;T)</translation>
    </message>
    <message>
        <source>Runs of the training simulator are not shown.</source>
        <translation>トレーニングシミュレーターの実行は表示されません。</translation>
    </message>
    <message>
        <source>SID, worker=alice, from=+1555*, customer.id=42, or words</source>
        <translation>SID、worker=alice、from=+1555*、customer.id=42、または語</translation>
    </message>
    <message>
        <source>Every story that was looked at is kept on this computer, for you alone. Search by the SID of a task, reservation, worker, call or Event; by an attribute, as in attributes.customer.id = 42; by worker=, queue= or workflow= and the beginning of a name; by status= or training=; or by words. Attributes are compared as a whole: a * stands for what follows.</source>
        <translation>表示した経緯はすべて、あなた専用としてこのコンピューターに保存されます。タスク、予約、ワーカー、通話、イベントの SID、attributes.customer.id = 42 のような属性、名前の先頭を続けた worker=、queue=、workflow=、または status=、training=、または語で検索できます。属性は全体を比べます。* は続く任意の文字を表します。</translation>
    </message>
</context>
<context>
    <name>Desk::KeyBindings</name>
    <message>
        <source>The keys that were set are of a newer version of this program. They are kept for it, and the standard keys are used here.</source>
        <translation>設定されたキーは、このプログラムの新しいバージョンのものです。そちら用に残し、ここでは標準のキーを使います。</translation>
    </message>
    <message>
        <source>The keys that were set cannot be read. The standard keys are used.</source>
        <translation>設定されたキーを読み込めません。標準のキーを使います。</translation>
    </message>
    <message>
        <source>The keys set for %1 cannot be read; it has its standard keys.</source>
        <translation>%1 に設定されたキーを読み込めません。標準のキーを使います。</translation>
    </message>
</context>
<context>
    <name>Desk::KeyObjection</name>
    <message>
        <source>Give one key, not several one after the other.</source>
        <translation>続けて押す複数のキーではなく、1 つのキーを指定してください。</translation>
    </message>
    <message>
        <source>This is no key.</source>
        <translation>これはキーではありません。</translation>
    </message>
    <message>
        <source>Text fields need %1 for editing.</source>
        <translation>%1 はテキスト欄の編集に必要です。</translation>
    </message>
    <message>
        <source>The desktop or an input method takes %1.</source>
        <translation>%1 はデスクトップまたは入力メソッドが使用します。</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving: use it with Ctrl or Alt.</source>
        <translation>%1 は入力と移動に必要です。Ctrl または Alt と組み合わせてください。</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or presses a button: in each language another one.</source>
        <translation>Alt と文字の組み合わせはメニューを開くかボタンを押します。言語ごとに異なります。</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Find an action or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>標準(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All standard</source>
        <translation>すべて標準(&amp;A)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <source>The key that it has without your change</source>
        <translation>変更しない場合のキー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>%1 にキーはありません。</translation>
    </message>
    <message>
        <source>%1 has its standard key.</source>
        <translation>%1 は標準のキーです。</translation>
    </message>
    <message>
        <source>All actions have their standard keys.</source>
        <translation>すべての操作が標準のキーです。</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>「%1」のキー</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>&amp;Set anyway</source>
        <translation>それでも設定(&amp;S)</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which would lose it.</source>
        <translation>%1 は「%2」のキーです。設定すると、そちらのキーはなくなります。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 は空いています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 は「%2」のキーです。</translation>
    </message>
</context>
<context>
    <name>Desk::KeysModel</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · 変更あり</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>Desk::KeysTable</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>Desk::LastMinutes</name>
    <message>
        <source>Tasks that waited, every 30 s: %1</source>
        <extracomment>For screen readers; %1 is a list of numbers, the newest last.</extracomment>
        <translation>待っていたタスク (30 秒ごと): %1</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In a list of numbers: one that nobody knows.</extracomment>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks waited</source>
        <extracomment>A time, and a number of tasks: &quot;14:02:30: 3 tasks waited&quot;.</extracomment>
        <translation>
            <numerusform>%n 件のタスクが待機</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody looked, so it is not known</source>
        <translation>誰も見ていなかったため不明</translation>
    </message>
</context>
<context>
    <name>Desk::Legality</name>
    <message>
        <source>The status of the reservation is not known yet.</source>
        <translation>予約の状態はまだわかりません。</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; is unknown to this program; nothing is sent.</source>
        <translation>状態「%1」はこのプログラムでは不明なため、何も送信しません。</translation>
    </message>
    <message>
        <source>&quot; or &quot;</source>
        <translation>&quot; または &quot;</translation>
    </message>
    <message>
        <source>%1 needs %2 among the attributes of the task, which are not known here (%3).</source>
        <translation>%1 にはタスクの属性に %2 が必要ですが、属性がここではわかりません (%3)。</translation>
    </message>
    <message>
        <source>%1 needs %2 among the attributes of the task (%3).</source>
        <translation>%1 にはタスクの属性に %2 が必要です (%3)。</translation>
    </message>
    <message>
        <source>The worker has no contact_uri, so the form must say whom to ring (%1).</source>
        <translation>ワーカーに contact_uri がないため、電話をかける相手をフォームで指定する必要があります (%1)。</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Ringing %2: until somebody answers, TaskRouter takes nothing else for this reservation (%1).</source>
        <translation>%2 を呼び出し中です。誰かが応答するまで、TaskRouter はこの予約へのほかの操作を受け付けません (%1)。</translation>
    </message>
    <message>
        <source>%1 joins a conference, and no instruction or attribute tells of one: after a plain accept there is none, and TaskRouter refuses this.</source>
        <translation>%1 は会議への参加ですが、会議を示す指示も属性もありません。単に受諾した後には会議がなく、TaskRouter は拒否します。</translation>
    </message>
    <message>
        <source>The status of the task is not known yet.</source>
        <translation>タスクの状態はまだわかりません。</translation>
    </message>
</context>
<context>
    <name>Desk::LineEditor</name>
    <message>
        <source>Empty, and sent so</source>
        <translation>空のまま送信</translation>
    </message>
</context>
<context>
    <name>Desk::ListNotice</name>
    <message>
        <source>1 row has an unusual date</source>
        <translation>1 行に通常と異なる日付があります</translation>
    </message>
    <message>
        <source>%1 rows have an unusual date</source>
        <translation>%1 行に通常と異なる日付があります</translation>
    </message>
    <message>
        <source>1 row has an unusual status</source>
        <translation>1 行に通常と異なる状態があります</translation>
    </message>
    <message>
        <source>%1 rows have an unusual status</source>
        <translation>%1 行に通常と異なる状態があります</translation>
    </message>
    <message>
        <source>1 row has an unusual SID</source>
        <translation>1 行に通常と異なる SID があります</translation>
    </message>
    <message>
        <source>%1 rows have an unusual SID</source>
        <translation>%1 行に通常と異なる SID があります</translation>
    </message>
    <message>
        <source>1 row has an unusual text</source>
        <translation>1 行に通常と異なるテキストがあります</translation>
    </message>
    <message>
        <source>%1 rows have an unusual text</source>
        <translation>%1 行に通常と異なるテキストがあります</translation>
    </message>
    <message>
        <source>1 row has an unusual value</source>
        <translation>1 行に通常と異なる値があります</translation>
    </message>
    <message>
        <source>%1 rows have an unusual value</source>
        <translation>%1 行に通常と異なる値があります</translation>
    </message>
    <message>
        <source>1 row does not fit the filter: the server did not apply it</source>
        <translation>1 行がフィルターに合いません。サーバーが適用しませんでした</translation>
    </message>
    <message>
        <source>%1 rows do not fit the filter: the server did not apply it</source>
        <translation>%1 行がフィルターに合いません。サーバーが適用しませんでした</translation>
    </message>
    <message>
        <source>1 row has no SID of its own and cannot be shown</source>
        <translation>1 行に固有の SID がなく、表示できません</translation>
    </message>
    <message>
        <source>%1 rows have no SID of their own and cannot be shown</source>
        <translation>%1 行に固有の SID がなく、表示できません</translation>
    </message>
</context>
<context>
    <name>Desk::ListSearch</name>
    <message>
        <source>Find a task</source>
        <translation>タスクを検索</translation>
    </message>
</context>
<context>
    <name>Desk::MainActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Connect to an account…</source>
        <translation>アカウントに接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Training simulator</source>
        <translation>トレーニングシミュレーター(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>ロック解除(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;SID</source>
        <translation>SID をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;cell</source>
        <translation>セルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>行をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Allow sending what would be &amp;refused</source>
        <translation>拒否される操作の送信を許可(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Reservation Desk</source>
        <translation>Reservation Desk について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reservation</source>
        <translation>予約(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Instruction</source>
        <translation>指示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Bug bundle…</source>
        <translation>不具合パッケージ(&amp;B)…</translation>
    </message>
    <message>
        <source>Next &amp;offer</source>
        <translation>次のオファー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>予約が選択されていません。</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>エクスポートする行がありません。</translation>
    </message>
    <message>
        <source>About Reservation Desk</source>
        <translation>Reservation Desk について</translation>
    </message>
    <message>
        <source>Reservation Desk %1</source>
        <translation>Reservation Desk %1</translation>
    </message>
    <message>
        <source>A desk for TaskRouter&apos;s reservations: list, look, act, rehearse.</source>
        <translation>TaskRouter の予約のためのデスク: 一覧、確認、操作、リハーサル。</translation>
    </message>
    <message>
        <source>&amp;Save workspace…</source>
        <translation>ワークスペースを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Check workspace…</source>
        <translation>ワークスペースを点検(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>仮定の検証(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>移動先を検索(&amp;G)…</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>バナー</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Act on all marked…</source>
        <translation>選択中のすべてを操作(&amp;A)…</translation>
    </message>
    <message>
        <source>Mark several reservations first, with Ctrl or Shift.</source>
        <translation>先に Ctrl または Shift で複数の予約を選択してください。</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>ユーザーガイド(&amp;G)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Check against a newer &amp;description…</source>
        <translation>新しい API 定義と照合(&amp;D)…</translation>
    </message>
    <message>
        <source>Open a description</source>
        <translation>API 定義を開く</translation>
    </message>
    <message>
        <source>OpenAPI descriptions (*.json);;All files (*)</source>
        <translation>OpenAPI 定義 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The list of accounts is put away while others watch.</source>
        <translation>ほかの人が見ている間、アカウントの一覧はしまってあります。</translation>
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
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数:</translation>
    </message>
    <message>
        <source>Print this help, and end.</source>
        <translation>このヘルプを表示して終了します。</translation>
    </message>
    <message>
        <source>Print the version, and end.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
</context>
<context>
    <name>Desk::MeDialog</name>
    <message>
        <source>Who I am</source>
        <translation>自分の情報</translation>
    </message>
    <message>
        <source>For {me.worker_sid} and {me.contact_uri} in presets.</source>
        <translation>プリセットの {me.worker_sid} と {me.contact_uri} に使います。</translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation>ワーカー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Called at</source>
        <translation>電話の宛先(&amp;C)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Desk::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>表示を減らす</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsModel</name>
    <message>
        <source>Sent, not done: %1</source>
        <translation>送信、未実行: %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Not answered with data: %1</source>
        <translation>データなしの応答: %1</translation>
    </message>
    <message>
        <source>Tasks changed</source>
        <translation>タスクの変更</translation>
    </message>
    <message>
        <source>Reservations changed</source>
        <translation>予約の変更</translation>
    </message>
    <message>
        <source>Workers changed</source>
        <translation>ワーカーの変更</translation>
    </message>
    <message>
        <source>New Events</source>
        <translation>新しいイベント</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsTable</name>
    <message>
        <source>Moments of the recording</source>
        <translation>記録の時点</translation>
    </message>
</context>
<context>
    <name>Desk::MomentsView</name>
    <message>
        <source>Moments to go back to</source>
        <translation>戻れる時点</translation>
    </message>
    <message>
        <source>The world as a file</source>
        <translation>ワールドのファイル</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Name of the moment</source>
        <translation>時点の名前</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>名前 (任意)</translation>
    </message>
    <message>
        <source>Keep this moment</source>
        <translation>この時点を保存</translation>
    </message>
    <message>
        <source>Keep the world as it is now, to go back to it</source>
        <translation>後で戻れるように、現在のワールドを保存します</translation>
    </message>
    <message>
        <source>Go back there</source>
        <translation>この時点に戻る</translation>
    </message>
    <message>
        <source>The world becomes as it was then; what is there now is kept</source>
        <translation>ワールドが当時の状態になります。現在の状態は保存されます</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep this moment no longer</source>
        <translation>この時点の保存をやめる</translation>
    </message>
    <message>
        <source>Save world…</source>
        <translation>ワールドを保存…</translation>
    </message>
    <message>
        <source>Save the world as it is now, to go on with it another day</source>
        <translation>別の日に続けられるように、現在のワールドを保存します</translation>
    </message>
    <message>
        <source>Save world</source>
        <translation>ワールドを保存</translation>
    </message>
    <message>
        <source>world</source>
        <translation>ワールド</translation>
    </message>
    <message>
        <source>Open world…</source>
        <translation>ワールドを開く…</translation>
    </message>
    <message>
        <source>Go on where a world was saved</source>
        <translation>保存したワールドの続きから始めます</translation>
    </message>
    <message>
        <source>Open world</source>
        <translation>ワールドを開く</translation>
    </message>
    <message>
        <source>Write scenario…</source>
        <translation>シナリオを書き出す…</translation>
    </message>
    <message>
        <source>Write a scenario that begins like the world now, to go on with by hand: it appears in the list above</source>
        <translation>現在のワールドから始まるシナリオを書き出し、手作業で続けられるようにします。上の一覧に表示されます</translation>
    </message>
    <message>
        <source>Write scenario</source>
        <translation>シナリオを書き出す</translation>
    </message>
    <message>
        <source>my-scenario</source>
        <translation>自作シナリオ</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1 (自作)</translation>
    </message>
    <message>
        <source>Worlds and scenarios (*.json)</source>
        <translation>ワールドとシナリオ (*.json)</translation>
    </message>
    <message>
        <source>What was left</source>
        <translation>離れたもの</translation>
    </message>
    <message>
        <source>Moment %1</source>
        <translation>時点 %1</translation>
    </message>
    <message>
        <source>None yet. Where you go back, begin again or open a world, what you leave is kept here, until another scenario is started.</source>
        <translation>まだありません。過去に戻る、最初からやり直す、ワールドを開くなどすると、離れたときの状態が、別のシナリオを開始するまでここに残ります。</translation>
    </message>
</context>
<context>
    <name>Desk::Navigator</name>
    <message>
        <source>A reservation is found by its task or its worker. Give the WT… or the WK… as well.</source>
        <translation>予約はタスクまたはワーカーから検索します。WT… または WK… も指定してください。</translation>
    </message>
    <message>
        <source>%1 is not looked for any more.</source>
        <translation>%1 の検索をやめました。</translation>
    </message>
    <message>
        <source>The reservation %1 is not among those that TaskRouter was asked for. Show all to see whether it is there.</source>
        <translation>予約 %1 は TaskRouter に要求したものの中にありません。すべて表示して、あるかどうか確認してください。</translation>
    </message>
    <message>
        <source>This worker has no reservation %1.</source>
        <translation>このワーカーに予約 %1 はありません。</translation>
    </message>
    <message>
        <source>This task has no reservation %1.</source>
        <translation>このタスクに予約 %1 はありません。</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>現在待機中</translation>
    </message>
</context>
<context>
    <name>Desk::NextOffer</name>
    <message>
        <source>%1 is most likely asked again at once: nobody else is free, or nobody goes before.</source>
        <translation>おそらくすぐにもう一度 %1 に提示されます。ほかに空いている人がいないか、優先される人がいません。</translation>
    </message>
    <message>
        <source>Once it is turned down, %1 is most likely asked next, in %2.</source>
        <translation>拒否されると、おそらく次は %2 で %1 に提示されます。</translation>
    </message>
    <message>
        <source>If it runs out, %1 is most likely asked next, in %2.</source>
        <translation>タイムアウトすると、おそらく次は %2 で %1 に提示されます。</translation>
    </message>
    <message>
        <source>Once it is turned down, it most likely waits in %1: nobody else is free there.</source>
        <translation>拒否されると、タスクはおそらく %1 で待機します。そこにはほかに空いている人がいません。</translation>
    </message>
    <message>
        <source>If it runs out, it most likely waits in %1: nobody else is free there.</source>
        <translation>タイムアウトすると、タスクはおそらく %1 で待機します。そこにはほかに空いている人がいません。</translation>
    </message>
    <message>
        <source>Once it is turned down, the workflow most likely cancels it: it has no step left.</source>
        <translation>拒否されると、おそらくワークフローがタスクをキャンセルします。残りのステップがありません。</translation>
    </message>
    <message>
        <source>If it runs out, the workflow most likely cancels it: it has no step left.</source>
        <translation>タイムアウトすると、おそらくワークフローがタスクをキャンセルします。残りのステップがありません。</translation>
    </message>
</context>
<context>
    <name>Desk::OfferListModel</name>
    <message>
        <source>%1, offered to %2</source>
        <translation>%1、%2 に提示中</translation>
    </message>
    <message>
        <source>%1, ringing %2</source>
        <translation>%1、%2 を呼び出し中</translation>
    </message>
    <message>
        <source>%1, offered to %2, answer by %3</source>
        <translation>%1、%2 に提示中、応答期限 %3</translation>
    </message>
    <message>
        <source>%1, no longer offered to %2</source>
        <translation>%1、%2 への提示は終了</translation>
    </message>
</context>
<context>
    <name>Desk::OffersPane</name>
    <message>
        <source>Offers</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>The offers could not be read.</source>
        <translation>オファーを読み込めませんでした。</translation>
    </message>
    <message>
        <source>No offer waits for an answer.</source>
        <translation>応答待ちのオファーはありません。</translation>
    </message>
    <message>
        <source>Looking for offers…</source>
        <translation>オファーを検索中…</translation>
    </message>
    <message>
        <source>%1, read %2 ago</source>
        <translation>%1、%2 前に読み込み</translation>
    </message>
    <message>
        <source>Whether an offer waits cannot be told.</source>
        <translation>応答待ちのオファーがあるかどうかわかりません。</translation>
    </message>
    <message>
        <source>Some tasks or reservations have a status that nobody knows.</source>
        <translation>未知の状態のタスクまたは予約があります。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>SID をコピー</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>タイトルをコピー</translation>
    </message>
    <message>
        <source>Copy worker</source>
        <translation>ワーカーをコピー</translation>
    </message>
</context>
<context>
    <name>Desk::Opener</name>
    <message>
        <source>There is no SID in this text.</source>
        <translation>このテキストに SID はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be opened here: give a task (WT…), a worker (WK…) or a workspace (WS…).</source>
        <translation>%1 はここでは開けません。タスク (WT…)、ワーカー (WK…)、ワークスペース (WS…) のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>ワークスペース %1</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>タスク %1</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>ワーカー %1</translation>
    </message>
    <message>
        <source>reservation %1</source>
        <translation>予約 %1</translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <translation>%1 を開きます。</translation>
    </message>
    <message>
        <source>The link is of another host, %1.</source>
        <translation>リンクは別のホスト %1 のものです。</translation>
    </message>
    <message>
        <source>A link to another host</source>
        <translation>別のホストへのリンク</translation>
    </message>
    <message>
        <source>This link points to %1, not to %2.</source>
        <translation>このリンクの宛先は %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>Nothing is ever sent to %1. Only the SIDs in the link would be looked up at %2, with your credentials.</source>
        <translation>%1 には何も送信しません。リンク内の SID だけを、あなたの認証情報で %2 に照会します。</translation>
    </message>
    <message>
        <source>Look up the SIDs</source>
        <translation>SID を照会</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;A SID, a link, or any text with SIDs in it</source>
        <translation>SID、リンク、または SID を含むテキスト(&amp;A)</translation>
    </message>
    <message>
        <source>Chooses reservation %1 where it is one of those that are shown.</source>
        <translation>予約 %1 が表示中のものにあれば選択します。</translation>
    </message>
    <message>
        <source>Type or paste what is to be opened.</source>
        <translation>開くものを入力または貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Desk::OpeningStatus</name>
    <message>
        <source>Not connected.</source>
        <translation>接続していません。</translation>
    </message>
    <message>
        <source>“Stop loading” ends it.</source>
        <translation>[読み込みを中止] で終了します。</translation>
    </message>
    <message>
        <source>Choose a task at the left, or open another SID or link.</source>
        <translation>左でタスクを選択するか、別の SID またはリンクを開いてください。</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>タスクが開かれていません。</translation>
    </message>
    <message>
        <source>Choose one at the left, or open a SID or a link.</source>
        <translation>左で選択するか、SID またはリンクを開いてください。</translation>
    </message>
    <message>
        <source>Choose a task, or open another SID or link.</source>
        <translation>タスクを選択するか、別の SID またはリンクを開いてください。</translation>
    </message>
    <message>
        <source>Open another SID or link.</source>
        <translation>別の SID またはリンクを開いてください。</translation>
    </message>
    <message>
        <source>Choose one, or open a SID or a link.</source>
        <translation>選択するか、SID またはリンクを開いてください。</translation>
    </message>
    <message>
        <source>Open a SID or a link.</source>
        <translation>SID またはリンクを開いてください。</translation>
    </message>
</context>
<context>
    <name>Desk::Outbox</name>
    <message>
        <source>The program ended before an answer came.</source>
        <translation>応答が届く前にプログラムが終了しました。</translation>
    </message>
    <message>
        <source>The instruction %1 to %2 was written to the network %3 times; it may have been carried out more than once.</source>
        <translation>%2 への指示 %1 はネットワークに %3 回書き込まれました。複数回実行された可能性があります。</translation>
    </message>
    <message>
        <source>Another program holds the journal at the moment. What cannot be written down is not sent; try again.</source>
        <translation>現在、別のプログラムがジャーナルを使用中です。記録できないものは送信しません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This connection was left.</source>
        <translation>この接続から離れました。</translation>
    </message>
    <message>
        <source>It was written more than once.</source>
        <translation>複数回書き込まれました。</translation>
    </message>
    <message>
        <source>The answer does not say what the status is now.</source>
        <translation>応答に現在の状態が示されていません。</translation>
    </message>
    <message>
        <source>An instruction that was sent there before is still on its way or unknown.</source>
        <translation>以前そこに送信した指示が、まだ送信中か不明です。</translation>
    </message>
    <message>
        <source>What became of an earlier instruction that was sent there is not known; it is being looked up now.</source>
        <translation>以前そこに送信した指示の結果が不明です。現在確認しています。</translation>
    </message>
    <message>
        <source>What became of the last instruction that was sent there is not known yet; it is being looked up.</source>
        <translation>最後にそこに送信した指示の結果がまだわかりません。確認しています。</translation>
    </message>
    <message>
        <source>The last instruction that was sent there is still on its way.</source>
        <translation>最後にそこに送信した指示はまだ送信中です。</translation>
    </message>
    <message>
        <source>%1 has “%2”, which stands for what others are not to see, and would be sent as it is. It can be sent when they look no more.</source>
        <translation>%1 に「%2」が含まれています。これはほかの人に見せないものの代わりの値で、そのまま送信されてしまいます。ほかの人が見ていないときに送信できます。</translation>
    </message>
</context>
<context>
    <name>Desk::OutboxRecord</name>
    <message>
        <source>%1 What cannot be written down is not sent.</source>
        <translation>%1 記録できないものは送信しません。</translation>
    </message>
    <message>
        <source>An answer could not be written to the journal; at the next start its instruction is looked up again.</source>
        <translation>応答をジャーナルに書き込めませんでした。次回の起動時にその指示をもう一度確認します。</translation>
    </message>
    <message>
        <source>When it had been written down, it was no longer allowed.</source>
        <translation>記録した時点で、もう許可されていませんでした。</translation>
    </message>
</context>
<context>
    <name>Desk::OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the reservation</source>
        <translation>予約を開く</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>項目 %1</translation>
    </message>
    <message>
        <source>Show entry %1, which this one repeats</source>
        <translation>この項目の再送元の項目 %1 を表示</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>再送元</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Training · %1</source>
        <translation>トレーニング · %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>%1 by this computer&apos;s clock</source>
        <translation>%1 (このコンピューターの時計)</translation>
    </message>
    <message>
        <source>World&apos;s clock</source>
        <translation>ワールドの時計</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>タスクを開く</translation>
    </message>
    <message>
        <source>Open the worker</source>
        <translation>ワーカーを開く</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>Desk::PageLinkPolicy</name>
    <message>
        <source>it is no valid URL</source>
        <translation>有効な URL ではありません</translation>
    </message>
    <message>
        <source>it is not an absolute URL</source>
        <translation>絶対 URL ではありません</translation>
    </message>
    <message>
        <source>it carries a user name</source>
        <translation>ユーザー名が含まれています</translation>
    </message>
    <message>
        <source>it leads away from %1</source>
        <translation>%1 の外を指しています</translation>
    </message>
    <message>
        <source>its path is not that of the list</source>
        <translation>パスがリストのものと異なります</translation>
    </message>
    <message>
        <source>it has a fragment</source>
        <translation>フラグメントがあります</translation>
    </message>
    <message>
        <source>more than %1 pages</source>
        <translation>%1 ページを超えています</translation>
    </message>
    <message>
        <source>The next page was not asked for: %1 (%2).</source>
        <translation>次のページは要求しませんでした: %1 (%2)。</translation>
    </message>
    <message>
        <source>that page was read already</source>
        <translation>そのページはすでに読み込み済みです</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteActs</name>
    <message>
        <source>Why?</source>
        <translation>なぜ?</translation>
    </message>
    <message>
        <source>why does the task wait, reason</source>
        <translation>タスクが待っている理由、原因</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>story of the task</source>
        <translation>タスクの経緯</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>history of the task</source>
        <translation>タスクの履歴</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>戻す…</translation>
    </message>
    <message>
        <source>put a worker back, available</source>
        <translation>ワーカーを戻す、対応可</translation>
    </message>
    <message>
        <source>available already</source>
        <translation>すでに対応可</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 を戻す</translation>
    </message>
    <message>
        <source>Move to %1…</source>
        <translation>%1 に移動…</translation>
    </message>
    <message>
        <source>worker, activity</source>
        <translation>ワーカー、アクティビティ</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>すでに移動済み</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteDialog</name>
    <message>
        <source>Go to anything</source>
        <translation>移動先を検索</translation>
    </message>
    <message>
        <source>Go to a SID, a name, a command…</source>
        <translation>SID、名前、コマンドへ移動…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>Return does it · Esc goes back</source>
        <translation>Enter で実行 · Esc で戻る</translation>
    </message>
    <message numerus="yes">
        <source>Return goes there · Tab shows what else can be done · %n fit(s)</source>
        <translation>
            <numerusform>Enter で移動 · Tab でその他の操作 · 候補 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what you mean, or choose it with the arrow keys</source>
        <translation>目的のものを入力するか、矢印キーで選択</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteModel</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Desk::PaletteSources</name>
    <message>
        <source>not possible now</source>
        <translation>現在は不可</translation>
    </message>
    <message>
        <source>Copy the SID</source>
        <translation>SID をコピー</translation>
    </message>
    <message>
        <source>Copy the worker&apos;s SID</source>
        <translation>ワーカーの SID をコピー</translation>
    </message>
    <message>
        <source>Copy the worker&apos;s name</source>
        <translation>ワーカーの名前をコピー</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>タイトルをコピー</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy the attributes</source>
        <translation>属性をコピー</translation>
    </message>
    <message>
        <source>%1, read %2 ago</source>
        <translation>%1、%2 前に読み込み</translation>
    </message>
    <message>
        <source>shows its tasks</source>
        <translation>タスクを表示</translation>
    </message>
    <message>
        <source>Copy the expression</source>
        <translation>式をコピー</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>リクエスト ID をコピー</translation>
    </message>
    <message>
        <source>Copy what TaskRouter answered</source>
        <translation>TaskRouter の応答をコピー</translation>
    </message>
    <message>
        <source>%1 with preset ★ %2</source>
        <translation>%1 (プリセット ★ %2)</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path</source>
        <translation>ファイルのパスをコピー</translation>
    </message>
</context>
<context>
    <name>Desk::PaneLine</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Desk::PaneStrip</name>
    <message>
        <source>Part of the window</source>
        <translation>ウィンドウの部分</translation>
    </message>
</context>
<context>
    <name>Desk::ParameterField</name>
    <message>
        <source>Clear: do not send it (Alt+Del)</source>
        <translation>クリア: 送信しない (Alt+Del)</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 をクリア</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not set — %1</source>
        <translation>未設定 — %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
</context>
<context>
    <name>Desk::PasteView</name>
    <message>
        <source>Fill in the form</source>
        <translation>フォームに入力</translation>
    </message>
    <message>
        <source>Line to read</source>
        <translation>読み取る行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This text is too long for one line of a shell.</source>
        <translation>テキストがシェルの 1 行としては長すぎます。</translation>
    </message>
    <message>
        <source>%1, %2 set.</source>
        <translation>%1、%2 を設定。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>除外: %1。</translation>
    </message>
    <message>
        <source>The line is for another reservation (%1); the form stays with the one that is chosen here.</source>
        <translation>この行は別の予約 (%1) のものです。フォームの対象はここで選択した予約のままです。</translation>
    </message>
    <message>
        <source>Paste a curl or twilio-cli line, or a browser&apos;s “Copy as fetch”. It is read, not run.</source>
        <translation>curl または twilio-cli の行、またはブラウザーの「fetch としてコピー」の内容を貼り付けてください。読み取るだけで、実行はしません。</translation>
    </message>
    <message>
        <source>Keep the “+” of %1, which the line would send as a blank</source>
        <translation>%1 の「+」を残す (この行のままでは空白として送信されます)</translation>
    </message>
    <message>
        <source>The line is for the version %1 (If-Match); what is sent here is for the version that is shown.</source>
        <translation>この行はバージョン %1 (If-Match) のものです。ここからの送信は、表示中のバージョンに対して行われます。</translation>
    </message>
    <message>
        <source>There is no line yet. Nothing was filled in.</source>
        <translation>まだ行がありません。何も入力していません。</translation>
    </message>
</context>
<context>
    <name>Desk::Pasted</name>
    <message>
        <source>With --get the fields would go into the address; TaskRouter wants them in the body.</source>
        <translation>--get ではフィールドがアドレスに入りますが、TaskRouter では本文に必要です。</translation>
    </message>
    <message>
        <source>This command of twilio-cli does not update a reservation: %1</source>
        <translation>この twilio-cli コマンドは予約を更新しません: %1</translation>
    </message>
    <message>
        <source>%1 (its value is a variable of the shell)</source>
        <translation>%1 (値はシェルの変数)</translation>
    </message>
    <message>
        <source>This line sends no fields, so there is nothing to fill in.</source>
        <translation>この行はフィールドを送信しないため、入力するものがありません。</translation>
    </message>
    <message>
        <source>The fields of this line amount to none of the actions.</source>
        <translation>この行のフィールドはどの操作にも当てはまりません。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The body is JSON; TaskRouter takes a form, and that is what is sent.</source>
        <translation>本文は JSON ですが、TaskRouter が受け付けるのはフォームなので、フォームとして送信します。</translation>
    </message>
    <message>
        <source>This request only reads (%1): it sends no instruction.</source>
        <translation>この要求は読み取りだけです (%1)。指示は送信しません。</translation>
    </message>
    <message>
        <source>%1=%2 is not one that TaskRouter takes: %1 is %3.</source>
        <translation>TaskRouter は %1=%2 を受け付けません。%1 の値は %3 です。</translation>
    </message>
    <message>
        <source>Neither a curl line nor a twilio-cli line nor a browser&apos;s fetch(…) was found.</source>
        <translation>curl の行も、twilio-cli の行も、ブラウザーの fetch(…) も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Typographic quotation marks were taken for plain ones.</source>
        <translation>印刷用の引用符を通常の引用符とみなしました。</translation>
    </message>
</context>
<context>
    <name>Desk::PinnedTasks</name>
    <message>
        <source>Pinned tasks</source>
        <translation>固定したタスク</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>SID をコピー</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>タイトルをコピー</translation>
    </message>
</context>
<context>
    <name>Desk::PinnedTasksModel</name>
    <message>
        <source>not in the list any more</source>
        <translation>リストにはもうない</translation>
    </message>
</context>
<context>
    <name>Desk::PlanCheck</name>
    <message>
        <source>This program knows no such action.</source>
        <translation>このプログラムにそのような操作はありません。</translation>
    </message>
    <message>
        <source>It is not said what it is about.</source>
        <translation>対象が示されていません。</translation>
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
        <translation>最初の拒否で停止(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>これの後で停止(&amp;T)</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>予行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A refusal of credentials, and a wish to wait, stop it nevertheless.</source>
        <translation>それでも、認証情報の拒否や待機の要求があれば停止します。</translation>
    </message>
    <message>
        <source>Fill in first: %1.</source>
        <translation>先に入力してください: %1。</translation>
    </message>
    <message>
        <source>&amp;Go on: send %1</source>
        <translation>続ける: %1 件を送信(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Start: send %1</source>
        <translation>開始: %1 件を送信(&amp;S)</translation>
    </message>
    <message>
        <source>stops after this one</source>
        <translation>これの後で停止</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>&amp;Keep report…</source>
        <translation>レポートを残す(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep report</source>
        <translation>レポートを残す</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>テキストファイル (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <translation>レポートを書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>レポートを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>Copy the chosen row&apos;s request as</source>
        <translation>選択した行の要求を次の形式でコピー</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Desk::PlanPresets</name>
    <message>
        <source>★ &amp;Preset</source>
        <translation>★ プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
</context>
<context>
    <name>Desk::PlanReport</name>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
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
        <translation>もう存在しません (404)</translation>
    </message>
    <message>
        <source>moved: somebody changed it meanwhile</source>
        <translation>変化: その間に誰かが変更しました</translation>
    </message>
    <message>
        <source>The connection ended before an answer came; the journal is looked up later.</source>
        <translation>応答が届く前に接続が終わりました。ジャーナルは後で確認されます。</translation>
    </message>
</context>
<context>
    <name>Desk::PlanTable</name>
    <message>
        <source>What the plan sends</source>
        <translation>計画の送信内容</translation>
    </message>
</context>
<context>
    <name>Desk::PlanTableModel</name>
    <message>
        <source>to be sent</source>
        <translation>送信予定</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>予行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
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
        <translation>不明: 確認中</translation>
    </message>
    <message>
        <source>unknown at first; it did take effect</source>
        <translation>最初は不明、効果あり</translation>
    </message>
    <message>
        <source>unknown at first; no change is seen</source>
        <translation>最初は不明、変化は見られない</translation>
    </message>
    <message>
        <source>unknown at first; something else changed it</source>
        <translation>最初は不明、ほかの要因で変化</translation>
    </message>
    <message>
        <source>still unknown: it cannot be fetched</source>
        <translation>不明のまま: 取得できない</translation>
    </message>
    <message>
        <source>never known: the simulator was stopped</source>
        <translation>不明のまま: シミュレーターが停止</translation>
    </message>
    <message>
        <source>moved: it was %1 and is %2</source>
        <translation>変化: %1 から %2 になった</translation>
    </message>
    <message>
        <source>moved: version %1 → %2</source>
        <translation>変化: バージョン %1 → %2</translation>
    </message>
    <message>
        <source>moved: it was changed meanwhile</source>
        <translation>変化: その間に変更された</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent.</source>
        <translation>読み取り専用: 何も送信できません。</translation>
    </message>
    <message>
        <source>TaskRouter asked to wait; sending is possible again in %1.</source>
        <translation>TaskRouter が待つよう求めました。あと %1 で送信できます。</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>ジャーナルに書き込めません。</translation>
    </message>
    <message>
        <source>another instruction to it is on its way</source>
        <translation>そこへの別の指示を送信中</translation>
    </message>
    <message>
        <source>what became of an earlier instruction to it is not known</source>
        <translation>そこへの以前の指示の結果が不明</translation>
    </message>
    <message>
        <source>its state cannot be read</source>
        <translation>状態を読み込めません</translation>
    </message>
    <message>
        <source>is looked at first</source>
        <translation>先に確認</translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation>受け付けられる見込み</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>疑わしい: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>sent %1 · %2</source>
        <translation>送信 %1 · %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>is looked at…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>done%1 · %2 ms</source>
        <translation>完了%1 · %2 ミリ秒</translation>
    </message>
    <message>
        <source>refused%1</source>
        <translation>拒否%1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>One after the other, each with its own journal entry. To be sent: %1. Left out: %2.</source>
        <translation>1 件ずつ、それぞれジャーナルに記録しながら送信します。送信予定: %1。除外: %2。</translation>
    </message>
    <message>
        <source>Sent: %1. Skipped: %2. Left out: %3. Still to be sent: %4.</source>
        <translation>送信済み: %1。スキップ: %2。除外: %3。残り: %4。</translation>
    </message>
    <message>
        <source>There is no row left to send.</source>
        <translation>送信する行は残っていません。</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing more is sent.</source>
        <translation>指定どおり停止しました。これ以上は送信しません。</translation>
    </message>
    <message>
        <source>Stopped, because TaskRouter refused the last one. %1</source>
        <translation>最後のものを TaskRouter が拒否したため停止しました。%1</translation>
    </message>
    <message>
        <source>Stopped, because it is not known whether the last one took effect. It is being looked up; nothing is sent again by itself. %1</source>
        <translation>最後のものに効果があったか不明なため停止しました。現在確認中です。自動で再送することはありません。%1</translation>
    </message>
    <message>
        <source>Stopped: the last one could not be sent. %1</source>
        <translation>停止しました。最後のものを送信できませんでした。%1</translation>
    </message>
    <message>
        <source>Stopped before the next one, which could not be read. %1</source>
        <translation>次のものを読み込めなかったため、その前で停止しました。%1</translation>
    </message>
    <message>
        <source>Stopped before the next one. %1</source>
        <translation>次のものの前で停止しました。%1</translation>
    </message>
    <message>
        <source>This connection is over. Nothing more is sent.</source>
        <translation>この接続は終わりました。これ以上は送信しません。</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1、%2 件スキップ</translation>
    </message>
</context>
<context>
    <name>Desk::PreparedInstruction</name>
    <message>
        <source>TaskRouter refused this. %1</source>
        <translation>TaskRouter がこれを拒否しました。%1</translation>
    </message>
    <message>
        <source>The task is not known yet.</source>
        <translation>タスクがまだわかりません。</translation>
    </message>
    <message>
        <source>The worker is not known yet.</source>
        <translation>ワーカーがまだわかりません。</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>予約が選択されていません。</translation>
    </message>
</context>
<context>
    <name>Desk::Preset</name>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>It is of a newer version of this program.</source>
        <translation>このプログラムの新しいバージョンのものです。</translation>
    </message>
    <message>
        <source>It is no preset: there is no &quot;format&quot;: 1 in it.</source>
        <translation>プリセットではありません。&quot;format&quot;: 1 がありません。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>This program knows no instruction &quot;%1&quot;.</source>
        <translation>指示「%1」はこのプログラムにありません。</translation>
    </message>
</context>
<context>
    <name>Desk::PresetControl</name>
    <message>
        <source>Pre&amp;sets</source>
        <translation>プリセット(&amp;S)</translation>
    </message>
    <message>
        <source>Save form as &amp;preset…</source>
        <translation>フォームをプリセットとして保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Open the presets&apos; &amp;folder</source>
        <translation>プリセットのフォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Who I a&amp;m…</source>
        <translation>自分の情報(&amp;M)…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>No reservation is chosen.</source>
        <translation>予約が選択されていません。</translation>
    </message>
    <message>
        <source>“%1” needs %2, which is not known here; nothing is sent before it is filled in.</source>
        <translation>「%1」には %2 が必要ですが、ここではわかりません。入力するまで何も送信しません。</translation>
    </message>
    <message>
        <source>Say who you are: Tools, Who I am.</source>
        <translation>[ツール] の [自分の情報] で、あなたが誰かを指定してください。</translation>
    </message>
    <message>
        <source>Left out, for this program does not know it: %1.</source>
        <translation>このプログラムでは不明なため除外しました: %1。</translation>
    </message>
    <message>
        <source>Filled in from “%1”.</source>
        <translation>「%1」から入力しました。</translation>
    </message>
    <message>
        <source>Nothing is set in the form that could be saved.</source>
        <translation>フォームに保存できる設定がありません。</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>プリセットの名前:</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <translation>「%1」として %2 に保存しました。</translation>
    </message>
    <message>
        <source>The preset was not saved: %1</source>
        <translation>プリセットを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Forget the &amp;values that were sent</source>
        <translation>送信した値を消去(&amp;V)</translation>
    </message>
    <message>
        <source>The values that were sent are offered no more.</source>
        <translation>送信した値は候補に表示されなくなりました。</translation>
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
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>Only the first %1 files are read.</source>
        <translation>最初の %1 ファイルだけを読み込みます。</translation>
    </message>
</context>
<context>
    <name>Desk::ProfileForm</name>
    <message>
        <source>What the banner calls it</source>
        <translation>バナーでの表示名</translation>
    </message>
    <message>
        <source>SK…, or empty for the account&apos;s own token</source>
        <translation>SK…、空ならアカウント自身のトークン</translation>
    </message>
    <message>
        <source>WS…, or empty for the first there is</source>
        <translation>WS…、空なら最初のもの</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Account SID</source>
        <translation>アカウント SID(&amp;A)</translation>
    </message>
    <message>
        <source>API key &amp;SID</source>
        <translation>API キー SID(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Token or secret</source>
        <translation>トークンまたはシークレット(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>ワークスペース(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edge</source>
        <translation>エッジ(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>色(&amp;O)</translation>
    </message>
    <message>
        <source>The account SID begins with AC; the console shows it beside the token.</source>
        <translation>アカウント SID は AC で始まります。コンソールではトークンの横に表示されます。</translation>
    </message>
    <message>
        <source>Region and edge are short names like ie1 and dublin.</source>
        <translation>リージョンとエッジは ie1 や dublin のような短い名前です。</translation>
    </message>
    <message>
        <source>The token or secret has blanks or other characters that no secret has. Copy it again.</source>
        <translation>トークンまたはシークレットに、空白など本来ない文字が含まれています。コピーし直してください。</translation>
    </message>
    <message>
        <source>The token, or the API key&apos;s secret, is missing.</source>
        <translation>トークンまたは API キーのシークレットがありません。</translation>
    </message>
    <message>
        <source>https://…, or empty for the region&apos;s own</source>
        <translation>https://…、空ならリージョンのもの</translation>
    </message>
    <message>
        <source>A PEM file, or empty for the system&apos;s authorities</source>
        <translation>PEM ファイル、空ならシステムの認証局</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>API アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>CA ファイル(&amp;C)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>The edge of the region %1 is not known here. Choose it as well.</source>
        <translation>リージョン %1 のエッジがわかりません。エッジも選択してください。</translation>
    </message>
    <message>
        <source>API address: %1</source>
        <translation>API アドレス: %1</translation>
    </message>
    <message>
        <source>CA file: %1 cannot be read.</source>
        <translation>CA ファイル: %1 を読み込めません。</translation>
    </message>
    <message>
        <source>This profile asks for its token or secret each time.</source>
        <translation>このプロファイルはトークンまたはシークレットを毎回尋ねます。</translation>
    </message>
</context>
<context>
    <name>Desk::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be moved away.</source>
        <translation>%1 は破損していて、移動できません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>プロファイルには名前が必要です。</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>%1 は別のプログラムが書き込み中です。</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>プロファイル「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>Desk::ProgramPlace</name>
    <message>
        <source>The program is not where it was: %1 is gone. What is open goes on and nothing is lost, but parts that were not needed yet cannot be loaded. Start it again from where it is now.</source>
        <translation>プログラムが元の場所にありません：%1 がなくなりました。開いているものはそのまま使えて何も失われませんが、まだ使われていない部分は読み込めません。新しい場所からもう一度起動してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: settings that are changed now are forgotten when the program ends.</source>
        <translation>%1 に書き込めません：ここで変更した設定は、プログラムの終了時に失われます。</translation>
    </message>
</context>
<context>
    <name>Desk::PropertiesView</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 · %2 ago</source>
        <translation>%1 · %2 前</translation>
    </message>
</context>
<context>
    <name>Desk::ProxyDialog</name>
    <message>
        <source>Remember it in the system &amp;keyring</source>
        <translation>システムのキーリングに記憶する(&amp;K)</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>プロキシにサインイン</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and TaskRouter and lets through whom it knows. It is told this user and password and nothing of your account.</source>
        <translation>プロキシ %1 はこのコンピューターと TaskRouter の間にあり、登録済みの相手だけを通します。伝えるのはこのユーザー名とパスワードだけで、あなたのアカウントの情報は伝えません。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Without a keyring it is asked for once a session.</source>
        <translation>キーリングがない場合は、セッションごとに一度尋ねます。</translation>
    </message>
</context>
<context>
    <name>Desk::ProxySettings</name>
    <message>
        <source>(not readable)</source>
        <translation>(読み込めません)</translation>
    </message>
    <message>
        <source>The proxy of https_proxy or all_proxy has no host. It is written as host:port.</source>
        <translation>https_proxy または all_proxy のプロキシにホストがありません。host:port の形で書きます。</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be used: http and socks5 are spoken to proxies, not %2.</source>
        <translation>プロキシ %1 は使えません。プロキシとの通信は http と socks5 で、%2 は使えません。</translation>
    </message>
</context>
<context>
    <name>Desk::ProxySignIn</name>
    <message>
        <source>The proxy did not take this user and password.</source>
        <translation>プロキシがこのユーザー名とパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not saved in the keyring; it is kept until the program ends.</source>
        <translation>プロキシのパスワードをキーリングに保存できませんでした。プログラムが終了するまで保持します。</translation>
    </message>
</context>
<context>
    <name>Desk::ReadingStrip</name>
    <message>
        <source>What has been read</source>
        <translation>読み込み済みの量</translation>
    </message>
    <message>
        <source>Reading the workspace; nothing is changed…</source>
        <translation>ワークスペースを読み込み中。何も変更しません…</translation>
    </message>
    <message>
        <source>Reading the workspace; nothing is changed: %1 of %2</source>
        <translation>ワークスペースを読み込み中。何も変更しません: %2 中 %1</translation>
    </message>
    <message>
        <source>Waits %1: there is a bound of reads a minute.</source>
        <translation>%1 待機します。1 分あたりの読み込み数には上限があります。</translation>
    </message>
    <message>
        <source>%1 Tries again in %2.</source>
        <translation>%1 あと %2 で再試行します。</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing is changed.</source>
        <translation>読み込みを停止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>ワークスペースを読み込めませんでした。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>The task could not be read.</source>
        <translation>タスクを読み込めませんでした。</translation>
    </message>
    <message>
        <source>What is shown is what was read at %1.</source>
        <translation>表示しているのは %1 に読み込んだ内容です。</translation>
    </message>
</context>
<context>
    <name>Desk::RecordSessionDialog</name>
    <message>
        <source>Hide phone &amp;numbers</source>
        <translation>電話番号を隠す(&amp;N)</translation>
    </message>
    <message>
        <source>Hide na&amp;mes of people</source>
        <translation>人の名前を隠す(&amp;M)</translation>
    </message>
    <message>
        <source>Record session</source>
        <translation>セッションを記録</translation>
    </message>
    <message>
        <source>From now on every request of this window and its answer is written into one file, until you stop. Who opens it sees this window as it was, step by step, and needs no network.</source>
        <translation>以後、停止するまで、このウィンドウのすべての要求と応答が 1 つのファイルに書き込まれます。ファイルを開いた人は、このウィンドウをそのままの姿で順を追って見ることができ、ネットワークは不要です。</translation>
    </message>
    <message>
        <source>Secrets are never written. Names and numbers get stand-ins, the same for the same one, before they reach the disk. SIDs and other attributes stay as they are: look at the file before you pass it on.</source>
        <translation>シークレットは書き込まれません。名前と番号は、ディスクに書き込む前に、同じものには同じ仮の値が割り当てられます。SID とその他の属性はそのままです。人に渡す前にファイルを確認してください。</translation>
    </message>
    <message>
        <source>&amp;Choose file and record…</source>
        <translation>ファイルを選択して記録(&amp;C)…</translation>
    </message>
    <message>
        <source>It is not recorded: %1</source>
        <translation>記録していません: %1</translation>
    </message>
    <message>
        <source>Recording of a session (*.ndjson)</source>
        <translation>セッションの記録 (*.ndjson)</translation>
    </message>
</context>
<context>
    <name>Desk::Recording</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>Some requests were not recorded: the disk was too slow.</source>
        <translation>ディスクが遅く、一部の要求を記録できませんでした。</translation>
    </message>
    <message>
        <source>It breaks off here; what stands before is shown.</source>
        <translation>ここで途切れています。これより前を表示しています。</translation>
    </message>
    <message>
        <source>This cannot be read; it is left out.</source>
        <translation>読み込めないため省きました。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>Nothing was recorded in %1.</source>
        <translation>%1 には何も記録されていません。</translation>
    </message>
    <message>
        <source>The recording was not ended: the program went before.</source>
        <translation>記録が終了される前に、プログラムが終了しました。</translation>
    </message>
    <message>
        <source>%1 was recorded by a newer version of this program, and only that can show it.</source>
        <translation>%1 はこのプログラムの新しいバージョンで記録されたもので、そのバージョンでしか表示できません。</translation>
    </message>
    <message>
        <source>%1 is no recording of a session.</source>
        <translation>%1 はセッションの記録ではありません。</translation>
    </message>
</context>
<context>
    <name>Desk::RecordingWords</name>
    <message>
        <source>event callbacks</source>
        <translation>イベントコールバック</translation>
    </message>
    <message>
        <source>Event Streams</source>
        <translation>Event Streams</translation>
    </message>
    <message>
        <source>list of Events</source>
        <translation>イベントのリスト</translation>
    </message>
    <message>
        <source>answers of the API</source>
        <translation>API の応答</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>bug bundle</source>
        <translation>不具合パッケージ</translation>
    </message>
    <message>
        <source>saved workspace</source>
        <translation>保存したワークスペース</translation>
    </message>
    <message>
        <source>recording of a session</source>
        <translation>セッションの記録</translation>
    </message>
</context>
<context>
    <name>Desk::RedactionDialog</name>
    <message>
        <source>What is hidden</source>
        <translation>隠すもの</translation>
    </message>
    <message>
        <source>Hide phone &amp;numbers</source>
        <translation>電話番号を隠す(&amp;N)</translation>
    </message>
    <message>
        <source>Hide na&amp;mes of people</source>
        <translation>人の名前を隠す(&amp;M)</translation>
    </message>
    <message>
        <source>This is all that will be saved. Secrets are never in it; look at the rest before it leaves.</source>
        <translation>保存されるのはこれがすべてです。シークレットは含まれません。外に出す前に、残りを確認してください。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隠されたもの</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Hidden · %1</source>
        <translation>隠されたもの · %1</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>保存されませんでした: %1</translation>
    </message>
    <message>
        <source>What will be saved is shown here as soon as it is read.</source>
        <translation>保存される内容は、読み込みが済むとここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Desk::Redactor</name>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Password in an address</source>
        <translation>アドレス内のパスワード</translation>
    </message>
    <message>
        <source>Secret field</source>
        <translation>シークレットのフィールド</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Attribute value</source>
        <translation>属性の値</translation>
    </message>
</context>
<context>
    <name>Desk::ReplayControls</name>
    <message>
        <source>Step &amp;back</source>
        <translation>1 つ戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>1 つ進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Moments…</source>
        <translation>時点(&amp;M)…</translation>
    </message>
    <message>
        <source>Moments of the recording</source>
        <translation>記録の時点</translation>
    </message>
</context>
<context>
    <name>Desk::RequestView</name>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Request as it will be sent</source>
        <translation>送信される要求</translation>
    </message>
    <message>
        <source>REQUEST</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>REQUEST ›</source>
        <translation>要求 ›</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ中</translation>
    </message>
    <message>
        <source>TaskRouter would refuse: %1</source>
        <translation>TaskRouter は拒否します: %1</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationTableModel</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>応答期限まで</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1, does not fit the filter</source>
        <translation>%1、フィルターに合わない</translation>
    </message>
    <message>
        <source>Does not fit the filter</source>
        <translation>フィルターに合わない</translation>
    </message>
    <message>
        <source>%1 · ringing %2</source>
        <translation>%1 · 呼び出し中 %2</translation>
    </message>
    <message>
        <source>%1 · ringing %2 %3</source>
        <translation>%1 · %2 を呼び出し中 %3</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationsPane</name>
    <message>
        <source>Reservations</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Words of the status, the worker or the SID</source>
        <translation>状態、ワーカー、SID に含まれる語</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>SID をコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export reservations</source>
        <translation>予約をエクスポート</translation>
    </message>
    <message>
        <source>With all that are marked</source>
        <translation>選択中のすべてを操作</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationsState</name>
    <message>
        <source>No reservation has these words.</source>
        <translation>この語を含む予約はありません。</translation>
    </message>
    <message>
        <source>The filter looks at status, worker and SID.</source>
        <translation>フィルターの対象は状態、ワーカー、SID です。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No reservation can be shown.</source>
        <translation>表示できる予約がありません。</translation>
    </message>
    <message>
        <source>The server answered with rows that have no SID of their own.</source>
        <translation>サーバーの応答の行に固有の SID がありません。</translation>
    </message>
    <message>
        <source>The task has no such reservation.</source>
        <translation>該当する予約はこのタスクにありません。</translation>
    </message>
    <message>
        <source>TaskRouter was asked with a filter.</source>
        <translation>フィルター付きで TaskRouter に要求しました。</translation>
    </message>
    <message>
        <source>No reservations yet.</source>
        <translation>予約はまだありません。</translation>
    </message>
    <message>
        <source>The task has not been offered to anyone. New offers appear here by themselves.</source>
        <translation>タスクはまだ誰にも提示されていません。新しいオファーは自動でここに表示されます。</translation>
    </message>
    <message>
        <source>Reservations are still to come.</source>
        <translation>予約はまだ届いていません。</translation>
    </message>
    <message>
        <source>Loading reservations…</source>
        <translation>予約を読み込み中…</translation>
    </message>
    <message>
        <source>The task was canceled before it was offered to anyone.</source>
        <translation>タスクは誰にも提示されないうちにキャンセルされました。</translation>
    </message>
    <message>
        <source>No offers come any more. Why? says what ended it.</source>
        <translation>これ以上オファーはありません。終わった理由は「なぜ?」でわかります。</translation>
    </message>
    <message>
        <source>The task is completed, and it has no reservations.</source>
        <translation>タスクは完了しており、予約はありません。</translation>
    </message>
    <message>
        <source>No offers come any more.</source>
        <translation>これ以上オファーはありません。</translation>
    </message>
</context>
<context>
    <name>Desk::ReservationsTable</name>
    <message>
        <source>Reservations</source>
        <translation>予約</translation>
    </message>
</context>
<context>
    <name>Desk::RetentionDialog</name>
    <message>
        <source>What the journal keeps</source>
        <translation>ジャーナルの保存範囲</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Not longer than</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Not more than</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>The oldest go first. An instruction whose outcome is still unknown always stays.</source>
        <translation>古いものから削除されます。結果がまだ不明な指示は必ず残ります。</translation>
    </message>
    <message>
        <source>The journal has %1 instructions, %2.</source>
        <translation>ジャーナルの指示は %1 件、%2 です。</translation>
    </message>
    <message>
        <source>Nothing would be removed.</source>
        <translation>削除されるものはありません。</translation>
    </message>
    <message>
        <source>About %1 would be removed for good.</source>
        <translation>約 %1 件が完全に削除されます。</translation>
    </message>
</context>
<context>
    <name>Desk::SearchField</name>
    <message>
        <source>Nothing found</source>
        <translation>何も見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>At least %n found</source>
        <translation>
            <numerusform>%n 件以上見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::SecretStore</name>
    <message>
        <source>No secret is saved for this profile. Type it in.</source>
        <translation>このプロファイルのシークレットは保存されていません。入力してください。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again, or type the secret in for this session.</source>
        <translation>キーリングがロックされています。ロックを解除して再試行するか、このセッション用にシークレットを入力してください。</translation>
    </message>
    <message>
        <source>The keyring refused. Type the secret in for this session; it is not written anywhere else.</source>
        <translation>キーリングに拒否されました。このセッション用にシークレットを入力してください。ほかの場所には書き込まれません。</translation>
    </message>
    <message>
        <source>The keyring did not answer; perhaps it asks for its password in another window. Try again, or type the secret in for this session.</source>
        <translation>キーリングが応答しません。別のウィンドウでパスワードを求めている可能性があります。再試行するか、このセッション用にシークレットを入力してください。</translation>
    </message>
    <message>
        <source>This system has no keyring. The secret is kept in memory until the program ends, and nowhere else.</source>
        <translation>このシステムにはキーリングがありません。シークレットはプログラムの終了までメモリに保持し、ほかには保存しません。</translation>
    </message>
</context>
<context>
    <name>Desk::SendBar</name>
    <message>
        <source>Copy as ▾</source>
        <translation>形式を指定してコピー ▾</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を指定してコピー</translation>
    </message>
    <message>
        <source>%1 of %2 will be sent</source>
        <translation>%2 件中 %1 件を送信します</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Go to the first field that must be filled in or corrected</source>
        <translation>入力または修正が必要な最初の項目へ移動</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>未入力: %1</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>要修正: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 is &quot;Fill in: Reason&quot;</extracomment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::SendFlow</name>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>何も送信していません。%1</translation>
    </message>
    <message>
        <source>TaskRouter gave no version for it, and it cannot be fetched here to compare. Nothing was sent.</source>
        <translation>TaskRouter がバージョンを返さず、ここでは比較のために取得することもできません。何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing was sent: it has no version, and fetching it to compare failed. %1</source>
        <translation>何も送信していません。バージョンがなく、比較のための取得に失敗しました。%1</translation>
    </message>
</context>
<context>
    <name>Desk::SendWords</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It was canceled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>%1: done; the reservation is %2.</source>
        <translation>%1: 完了。予約は %2 です。</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: 完了。</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1: 拒否。%2</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: 未送信。%2</translation>
    </message>
    <message>
        <source>%1: it did take effect; the reservation is %2.</source>
        <translation>%1: 効果がありました。予約は %2 です。</translation>
    </message>
    <message>
        <source>%1: no change is seen; the reservation is still %2. Sending again is your decision.</source>
        <translation>%1: 変化は見られません。予約はまだ %2 です。再送するかどうかはご判断ください。</translation>
    </message>
    <message>
        <source>%1: the reservation changed in another way; it is %2 now.</source>
        <translation>%1: 予約は別の形で変わり、現在は %2 です。</translation>
    </message>
    <message>
        <source>%1: whether it took effect is still unknown, because the reservation cannot be fetched. %2</source>
        <translation>%1: 予約を取得できないため、効果があったかどうかはまだ不明です。%2</translation>
    </message>
    <message>
        <source>%1: TaskRouter took it; the reservation is still %2.</source>
        <translation>%1: TaskRouter が受け付けました。予約はまだ %2 です。</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412) although no version was sent. Something on the way adds one, or asks for one: a proxy, most likely.</source>
        <translation>バージョンを送信していないのに、TaskRouter が拒否しました (412)。途中の何か、おそらくプロキシがバージョンを追加または要求しています。</translation>
    </message>
    <message>
        <source>%1: the simulator was stopped before the outcome was known.</source>
        <translation>%1: 結果がわかる前にシミュレーターが停止しました。</translation>
    </message>
    <message>
        <source>TaskRouter will most likely refuse this.</source>
        <translation>TaskRouter はおそらくこれを拒否します。</translation>
    </message>
    <message>
        <source>A word is still being composed.</source>
        <translation>文字の変換がまだ確定していません。</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent.</source>
        <translation>読み取り専用: 何も送信できません。</translation>
    </message>
    <message>
        <source>TaskRouter asked to wait; sending is possible again in %1.</source>
        <translation>TaskRouter が待つよう求めました。あと %1 で送信できます。</translation>
    </message>
    <message>
        <source>The form was changed meanwhile.</source>
        <translation>その間にフォームが変更されました。</translation>
    </message>
    <message>
        <source>Nothing was sent. %1: finish the word that is being composed first.</source>
        <translation>何も送信していません。%1: 先に文字の変換を確定してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: nothing is chosen. Choose first what to do.</source>
        <translation>何も送信していません。何も選択されていません。先に操作を選択してください。</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>何も送信していません。%1</translation>
    </message>
    <message>
        <source>Nothing was sent. %1: %2</source>
        <translation>何も送信していません。%1: %2</translation>
    </message>
    <message>
        <source>Another action was chosen.</source>
        <translation>別の操作が選択されました。</translation>
    </message>
    <message>
        <source>Nothing was sent: the reservation is not loaded yet.</source>
        <translation>何も送信していません。予約がまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Nothing more was sent: what became of the last instruction is not known yet.</source>
        <translation>これ以上は送信していません。最後の指示の結果がまだわかりません。</translation>
    </message>
    <message>
        <source>The journal cannot be written, and what cannot be written down is not sent.</source>
        <translation>ジャーナルに書き込めません。記録できないものは送信しません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: it did take effect (%2).</source>
        <translation>%1: 効果がありました (%2)。</translation>
    </message>
    <message>
        <source>%1: no change is seen (%2). Sending again is your decision.</source>
        <translation>%1: 変化は見られません (%2)。再送するかどうかはご判断ください。</translation>
    </message>
    <message>
        <source>%1: something else changed it (%2).</source>
        <translation>%1: ほかの要因で変わりました (%2)。</translation>
    </message>
    <message>
        <source>%1: whether it took effect is still unknown, because it cannot be fetched. %2</source>
        <translation>%1: 取得できないため、効果があったかどうかはまだ不明です。%2</translation>
    </message>
    <message>
        <source>It has no version, so it is fetched and compared before anything is sent …</source>
        <translation>バージョンがないため、送信前に取得して比較しています…</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last instruction took effect, and TaskRouter refused to show it to find out. Until that was looked up nothing more is sent to it.</source>
        <translation>最後の指示に効果があったかどうかまだわからず、TaskRouter は確認のための表示を拒否しました。確認できるまで、これ以上送信しません。</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last instruction took effect. It is being fetched to find out; until then nothing more is sent to it.</source>
        <translation>最後の指示に効果があったかどうかまだわかりません。確認のため取得しています。それまで、これ以上送信しません。</translation>
    </message>
    <message>
        <source>An instruction to it is on its way …</source>
        <translation>指示を送信中…</translation>
    </message>
    <message>
        <source>Something else was chosen to act on.</source>
        <translation>別の操作対象が選択されました。</translation>
    </message>
    <message>
        <source>It moved meanwhile.</source>
        <translation>その間に変わりました。</translation>
    </message>
    <message>
        <source>Nothing more was sent: an instruction to it is on its way.</source>
        <translation>これ以上は送信していません。指示を送信中です。</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): the version %1 ends in “%2”, which a proxy adds when it compresses an answer. TaskRouter does not know it, so it is refused whatever happens.</source>
        <translation>TaskRouter が拒否しました (412)。バージョン %1 の末尾の「%2」は、プロキシが応答を圧縮するときに付けるものです。TaskRouter には未知のものなので、何があっても拒否されます。</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): the version %1 is a weak one, as a proxy makes it that changes answers on their way. Weak versions never match, whatever happens.</source>
        <translation>TaskRouter が拒否しました (412)。バージョン %1 は、応答を途中で変更するプロキシが作る弱いものです。弱いバージョンは何があっても一致しません。</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412), and it has no version any more: something on the way takes it off. Nothing else has changed.</source>
        <translation>TaskRouter が拒否し (412)、バージョンがなくなりました。途中の何かが取り除いています。ほかの変化はありません。</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412), but nobody changed it: its version was %1 and still is. A proxy on the way changes versions, most likely.</source>
        <translation>TaskRouter が拒否しましたが (412)、誰も変更していません。バージョンは %1 のままです。おそらく途中のプロキシがバージョンを変えています。</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): it has another version of it.</source>
        <translation>TaskRouter が拒否しました (412)。TaskRouter にあるバージョンが異なります。</translation>
    </message>
    <message>
        <source>TaskRouter refused this (412): somebody changed it since you began.</source>
        <translation>TaskRouter が拒否しました (412)。開始後に誰かが変更しました。</translation>
    </message>
    <message>
        <source>%1: done; it is %2 now.</source>
        <translation>%1: 完了。現在は「%2」です。</translation>
    </message>
    <message>
        <source>%1: refused (412), because TaskRouter has another version of it, which is fetched to compare.</source>
        <translation>%1: 拒否 (412)。TaskRouter にあるバージョンが異なるため、比較のため取得しています。</translation>
    </message>
    <message>
        <source>%1: it may have taken effect, or not. %2 It is being fetched to find out; nothing is sent again by itself.</source>
        <translation>%1: 効果があったかどうかわかりません。%2 確認のため取得しています。自動で再送することはありません。</translation>
    </message>
</context>
<context>
    <name>Desk::SessionController</name>
    <message>
        <source>The file of profiles was damaged and has been set aside as %1.</source>
        <translation>プロファイルのファイルが破損していたため、%1 として別に保存しました。</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>プロファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>No credentials: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or name a profile.</source>
        <translation>認証情報がありません。TWILIO_ACCOUNT_SID と TWILIO_AUTH_TOKEN を設定するか、プロファイルを指定してください。</translation>
    </message>
    <message>
        <source>Starting the training simulator…</source>
        <translation>トレーニングシミュレーターを起動中…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>「%1」を開いています…</translation>
    </message>
    <message>
        <source>The training cannot be started.</source>
        <translation>トレーニングを開始できません。</translation>
    </message>
    <message>
        <source>The recording cannot be shown.</source>
        <translation>記録を表示できません。</translation>
    </message>
</context>
<context>
    <name>Desk::SessionJournal</name>
    <message>
        <source>This training goes on; what is sent in it is not written down.</source>
        <translation>このトレーニングは続きますが、送信内容は記録されません。</translation>
    </message>
    <message>
        <source>Nothing can be sent from this window meanwhile.</source>
        <translation>その間、このウィンドウからは何も送信できません。</translation>
    </message>
</context>
<context>
    <name>Desk::SessionRecorder</name>
    <message>
        <source>The recording is as long as it may be (%1 MB), and has ended.</source>
        <translation>記録が上限 (%1 MB) に達したため終了しました。</translation>
    </message>
    <message>
        <source>The recording cannot be written any more: %1</source>
        <translation>記録をこれ以上書き込めません: %1</translation>
    </message>
</context>
<context>
    <name>Desk::SessionRecording</name>
    <message>
        <source>Open recor&amp;ding…</source>
        <translation>記録を開く(&amp;D)…</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>記録を停止</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>記録を停止(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Record session…</source>
        <translation>セッションを記録(&amp;R)…</translation>
    </message>
    <message>
        <source>Another connection was opened.</source>
        <translation>別の接続が開かれました。</translation>
    </message>
    <message>
        <source>The connection was left.</source>
        <translation>接続から離れました。</translation>
    </message>
    <message>
        <source>The connection is over.</source>
        <translation>接続が終わりました。</translation>
    </message>
    <message>
        <source>This session is being recorded into %1.</source>
        <translation>このセッションを %1 に記録しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n requests were recorded into %1, readable by you alone.</source>
        <translation>
            <numerusform>%n 件の要求を %1 に記録しました。あなただけが読めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Recordings of sessions (*.ndjson);;All files (*)</source>
        <translation>セッションの記録 (*.ndjson);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Desk::SessionWiring</name>
    <message>
        <source>An instruction may have left twice. Look at the task before you act again.</source>
        <translation>指示が 2 回送信された可能性があります。次の操作の前にタスクを確認してください。</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Task queues</source>
        <translation>タスクキュー</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind TaskRouter&apos;s.</source>
        <translation>このコンピューターの時計は TaskRouter より %1 遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of TaskRouter&apos;s.</source>
        <translation>このコンピューターの時計は TaskRouter より %1 進んでいます。</translation>
    </message>
    <message>
        <source>Ages and countdowns go by TaskRouter&apos;s clock. Set this computer&apos;s clock right: the journal is dated by it.</source>
        <translation>経過時間と残り時間は TaskRouter の時計によります。ジャーナルの日時はこのコンピューターの時計によるので、時計を合わせてください。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is another world&apos;s: %1 ahead of this computer&apos;s.</source>
        <translation>サーバーの時計は別のワールドのもので、このコンピューターより %1 進んでいます。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is another world&apos;s: %1 behind this computer&apos;s.</source>
        <translation>サーバーの時計は別のワールドのもので、このコンピューターより %1 遅れています。</translation>
    </message>
    <message>
        <source>Times here are by the server&apos;s clock; the journal also has this computer&apos;s.</source>
        <translation>ここの時刻はサーバーの時計によります。ジャーナルにはこのコンピューターの時刻もあります。</translation>
    </message>
</context>
<context>
    <name>Desk::SettingLine</name>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
</context>
<context>
    <name>Desk::Settings</name>
    <message>
        <source>The settings were damaged and have been set aside as %1.</source>
        <translation>設定が破損していたため、%1 として別に保存しました。</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No setting fits.</source>
        <translation>該当する設定がありません。</translation>
    </message>
    <message>
        <source>Words are looked for in titles, in what settings do, and in their keys.</source>
        <translation>設定の名前、働き、キーから語を検索します。</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>設定 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>通知の条件</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the system has just now.</source>
        <translation>明るい色、暗い色、または現在のシステムの色。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Allow sending what would be refused</source>
        <translation>拒否される操作の送信を許可</translation>
    </message>
    <message>
        <source>For troubleshooters: instructions that TaskRouter is expected to refuse can be sent, to see its answer. Without it, their buttons say why they would be refused.</source>
        <translation>問題を調べる人向け: TaskRouter が拒否すると見込まれる指示を送信し、応答を確認できます。オフの場合は、拒否される理由がボタンに表示されます。</translation>
    </message>
    <message>
        <source>Rows on a page</source>
        <translation>ページの行数</translation>
    </message>
    <message>
        <source>How many rows TaskRouter is asked for at once. Small pages come sooner, and take more requests.</source>
        <translation>TaskRouter に一度に要求する行数です。ページが小さいと早く届きますが、要求は増えます。</translation>
    </message>
    <message>
        <source>Keep instructions for</source>
        <translation>指示の保存期間</translation>
    </message>
    <message>
        <source>What is older goes, but for what has no outcome yet.</source>
        <translation>これより古いものは、結果がまだないものを除いて削除されます。</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>最大サイズ</translation>
    </message>
    <message>
        <source>Of the journal on the disk; the oldest instructions go first.</source>
        <translation>ディスク上のジャーナルの大きさです。古い指示から削除されます。</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>An offer is about to run out</source>
        <translation>オファーの期限切れが近い</translation>
    </message>
    <message>
        <source>A notification of the desktop, or else a line in the window.</source>
        <translation>デスクトップの通知、またはウィンドウ内の 1 行で知らせます。</translation>
    </message>
    <message>
        <source>Seconds that are left of an offer</source>
        <translation>オファーの残り秒数</translation>
    </message>
    <message>
        <source>From then on it is told of.</source>
        <translation>これ以降に知らせます。</translation>
    </message>
    <message>
        <source>Workers go away by missed offers</source>
        <translation>ワーカーがオファーを逃して離席</translation>
    </message>
    <message>
        <source>Several in a short time mean that something is wrong: a device, a headset, a line.</source>
        <translation>短時間に何人も続く場合は、機器、ヘッドセット、回線などに問題があります。</translation>
    </message>
    <message>
        <source>How many workers go away by missed offers</source>
        <translation>オファーを逃して離席したワーカーの人数</translation>
    </message>
    <message>
        <source>From so many on it is told of.</source>
        <translation>この人数以上で知らせます。</translation>
    </message>
    <message>
        <source>Within how many minutes</source>
        <translation>期間 (分)</translation>
    </message>
    <message>
        <source>Who went away earlier does not count.</source>
        <translation>これより前に離席した人は数えません。</translation>
    </message>
    <message>
        <source>A task waits long</source>
        <translation>タスクの待ち時間が長い</translation>
    </message>
    <message>
        <source>From its arrival until somebody accepts it.</source>
        <translation>到着から誰かが受諾するまで。</translation>
    </message>
    <message>
        <source>Minutes that a task waits</source>
        <translation>タスクの待ち時間 (分)</translation>
    </message>
    <message>
        <source>A wrap-up takes long</source>
        <translation>後処理が長い</translation>
    </message>
    <message>
        <source>Somebody may have forgotten it: it fills their channel.</source>
        <translation>忘れられている可能性があります。ワーカーのチャネルを占有します。</translation>
    </message>
    <message>
        <source>Minutes of wrap-up</source>
        <translation>後処理の時間 (分)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>前回開いていたものを再び開く</translation>
    </message>
    <message>
        <source>At the start: the account, or the training, and the task. An account only where its secret need not be asked for.</source>
        <translation>起動時に、アカウントまたはトレーニングと、タスクを開きます。アカウントは、シークレットを尋ねる必要がない場合だけです。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of everything in the window, at once. A training that runs keeps the words of its scenario until it is started again.</source>
        <translation>ウィンドウ全体の言語です。すぐに切り替わります。実行中のトレーニングでは、開始し直すまでシナリオの文言はそのままです。</translation>
    </message>
    <message>
        <source>How many tasks wait, in the desktop&apos;s panel; a click shows the window. The list of tasks is then read while the window is hidden, too.</source>
        <translation>待っているタスクの数をデスクトップのパネルに表示します。クリックするとウィンドウが表示されます。その場合、ウィンドウが隠れている間もタスクの一覧を読み取ります。</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons just now.</source>
        <translation>このデスクトップには現在、そのようなアイコンを置く場所がありません。</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>パネルのアイコン</translation>
    </message>
    <message>
        <source>Offer SIDs that are copied elsewhere</source>
        <translation>他の場所でコピーされた SID を提示する</translation>
    </message>
    <message>
        <source>A SID in the clipboard becomes a link at the foot of the window. Nothing opens by itself, and nothing else of the clipboard is kept.</source>
        <translation>クリップボードの SID がウィンドウ下部のリンクになります。自動的に開くものはなく、クリップボードのそれ以外の内容は保持しません。</translation>
    </message>
    <message>
        <source>Offer values that were sent before</source>
        <translation>以前に送信した値を候補に表示する</translation>
    </message>
    <message>
        <source>Fields list what was sent last, by account, and nothing secret. Switched off, what was kept for that is deleted, and no more is kept.</source>
        <translation>最後に送信した値をアカウントごとに入力欄の候補に表示します。秘密の値は含みません。オフにすると、そのために保存した値は削除され、以後は保存しません。</translation>
    </message>
</context>
<context>
    <name>Desk::SidLabel</name>
    <message>
        <source>Copy SID</source>
        <translation>SID をコピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>Desk::SidLens</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Task queue</source>
        <translation>タスクキュー</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Task channel</source>
        <translation>タスクチャネル</translation>
    </message>
    <message>
        <source>Worker channel</source>
        <translation>ワーカーチャネル</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>&amp;Copy SID</source>
        <translation>SID をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Where else it occurs…</source>
        <translation>ほかの出現箇所(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlaces</name>
    <message>
        <source>List of tasks</source>
        <translation>タスクのリスト</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Kept stories of rehearsals</source>
        <translation>保存したリハーサルの経緯</translation>
    </message>
    <message>
        <source>Kept stories</source>
        <translation>保存した経緯</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlacesDialog</name>
    <message>
        <source>Where %1 occurs</source>
        <translation>%1 の出現箇所</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>It occurs nowhere else.</source>
        <translation>ほかにはありません。</translation>
    </message>
    <message>
        <source>Looked through: what is open, the list of tasks, the journal and the kept stories.</source>
        <translation>検索した場所: 開いているもの、タスクのリスト、ジャーナル、保存した経緯。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Desk::SidPlacesTable</name>
    <message>
        <source>Where it occurs</source>
        <translation>出現箇所</translation>
    </message>
</context>
<context>
    <name>Desk::SignIn</name>
    <message>
        <source>The account SID or its token was not accepted. Automatic refreshing has stopped. Type the token or secret again.</source>
        <translation>アカウント SID またはトークンが受け付けられませんでした。自動更新は停止しています。トークンまたはシークレットを入力し直してください。</translation>
    </message>
    <message>
        <source>The profile was not saved: %1</source>
        <translation>プロファイルを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>「%1」は開かれませんでした。%2</translation>
    </message>
</context>
<context>
    <name>Desk::Situation</name>
    <message>
        <source>The workflow&apos;s configuration cannot be read: %1</source>
        <translation>ワークフローの構成を読み込めません: %1</translation>
    </message>
</context>
<context>
    <name>Desk::SnippetButton</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を指定してコピー(&amp;A)</translation>
    </message>
    <message>
        <source>c&amp;url</source>
        <translation>curl(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;twilio-cli</source>
        <translation>twilio-cli(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Node.js</source>
        <translation>Node.js(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Go(&amp;G)</translation>
    </message>
    <message>
        <source>P&amp;ython</source>
        <translation>Python(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>Desk::Snippets</name>
    <message>
        <source>twilio-cli reaches Twilio&apos;s own hosts only, not the one of this request.</source>
        <translation>twilio-cli が接続できるのは Twilio 自身のホストだけで、この要求のホストには接続できません。</translation>
    </message>
    <message>
        <source>twilio-cli cannot send this value of %1; it is left out.</source>
        <translation>twilio-cli では %1 のこの値を送信できないため、除外しました。</translation>
    </message>
</context>
<context>
    <name>Desk::StateNote</name>
    <message>
        <source>Go to the task&apos;s open offer</source>
        <translation>タスクの pending のオファーへ移動</translation>
    </message>
    <message>
        <source>Choose what happens next. Nothing is sent before you do.</source>
        <translation>次の操作を選択してください。それまで何も送信しません。</translation>
    </message>
    <message>
        <source>Go to %1: %2</source>
        <translation>%1 へ移動: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ?</translation>
    </message>
    <message>
        <source>Why the task is not accepted, or why it ended</source>
        <translation>タスクが受諾されない理由、または終了した理由</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>The task&apos;s timeline</source>
        <translation>タスクのタイムライン</translation>
    </message>
    <message>
        <source>The worker&apos;s day</source>
        <translation>ワーカーの 1 日</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>%1 の 1 日</translation>
    </message>
</context>
<context>
    <name>Desk::StateText</name>
    <message>
        <source>the worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>The work of %1 on this task is done.</source>
        <translation>このタスクでの %1 の作業は終わりました。</translation>
    </message>
    <message>
        <source>This offer to %1 was turned down.</source>
        <translation>%1 へのこのオファーは拒否されました。</translation>
    </message>
    <message>
        <source>This offer to %1 was not answered in time.</source>
        <translation>%1 へのこのオファーは時間内に応答されませんでした。</translation>
    </message>
    <message>
        <source>This offer to %1 was canceled before it was accepted.</source>
        <translation>%1 へのこのオファーは受諾前にキャンセルされました。</translation>
    </message>
    <message>
        <source>This offer to %1 was taken back, because somebody else accepted the task.</source>
        <translation>%1 へのこのオファーは、ほかの人がタスクを受諾したため取り下げられました。</translation>
    </message>
    <message>
        <source>It was accepted meanwhile; %1 has the task.</source>
        <translation>その間に受諾され、%1 がタスクを受け持っています。</translation>
    </message>
    <message>
        <source>The call is over meanwhile, and %1 is wrapping up.</source>
        <translation>その間に通話は終わり、%1 は後処理中です。</translation>
    </message>
    <message>
        <source>The task has no open offer now.</source>
        <translation>このタスクには現在 pending のオファーがありません。</translation>
    </message>
    <message>
        <source>The task goes on elsewhere.</source>
        <translation>タスクは別の場所で続いています。</translation>
    </message>
    <message>
        <source>The task went to %1 once more.</source>
        <translation>タスクは再び %1 に回りました。</translation>
    </message>
    <message>
        <source>The task went on to %1.</source>
        <translation>タスクは %1 に回りました。</translation>
    </message>
    <message>
        <source>The task was canceled.</source>
        <translation>タスクはキャンセルされました。</translation>
    </message>
    <message>
        <source>The task is completed.</source>
        <translation>タスクは完了しています。</translation>
    </message>
</context>
<context>
    <name>Desk::Story</name>
    <message>
        <source>Events of another workspace were left out: %1.</source>
        <translation>別のワークスペースのイベントを除外: %1。</translation>
    </message>
    <message>
        <source>Events without data: %1.</source>
        <translation>データのないイベント: %1。</translation>
    </message>
    <message>
        <source>Events without a time: %1.</source>
        <translation>時刻のないイベント: %1。</translation>
    </message>
    <message>
        <source>There are more Events than were read.</source>
        <translation>読み込んだもの以外にもイベントがあります。</translation>
    </message>
    <message>
        <source>Events dated later than this story, which decide nothing: %1.</source>
        <translation>この経緯より後の日付で、判断に使わないイベント: %1。</translation>
    </message>
</context>
<context>
    <name>Desk::StoryCorner</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Words of an event, a worker, a queue or a SID</source>
        <translation>イベント、ワーカー、キュー、SID に含まれる語</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>全体を表示 (0)</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>その他 ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Unfold the story</source>
        <translation>経緯を展開</translation>
    </message>
    <message>
        <source>Fold the story away</source>
        <translation>経緯を折りたたむ</translation>
    </message>
</context>
<context>
    <name>Desk::StoryEventsModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>発信元</translation>
    </message>
</context>
<context>
    <name>Desk::StoryFetch</name>
    <message>
        <source>too many requests (429)</source>
        <translation>要求が多すぎます (429)</translation>
    </message>
    <message>
        <source>there is no such thing (404)</source>
        <translation>存在しません (404)</translation>
    </message>
    <message>
        <source>the credentials were refused (401)</source>
        <translation>認証情報が拒否されました (401)</translation>
    </message>
    <message>
        <source>not allowed (403)</source>
        <translation>許可されていません (403)</translation>
    </message>
    <message>
        <source>an error of the server (5xx)</source>
        <translation>サーバーのエラーです (5xx)</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>The task could not be read</source>
        <translation>タスクを読み込めませんでした</translation>
    </message>
    <message>
        <source>The reservations could not be read</source>
        <translation>予約を読み込めませんでした</translation>
    </message>
    <message numerus="yes">
        <source>There are more Events than the %n that were read.</source>
        <translation>
            <numerusform>読み込んだ %n 件以外にもイベントがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The Events could not be read</source>
        <translation>イベントを読み込めませんでした</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What could not be read, and why: &quot;The Events could not be read: too many requests (429).&quot;</extracomment>
        <translation>%1: %2。</translation>
    </message>
</context>
<context>
    <name>Desk::StoryListModel</name>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>判明している範囲</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>トレーニング</translation>
    </message>
    <message>
        <source>A run of the training simulator: nobody called, and nobody was called.</source>
        <translation>トレーニングシミュレーターの実行です。実際の電話のやり取りはありません。</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Events of the task itself. Its story shows what its workers did as well.</source>
        <translation>タスク自体のイベントです。経緯にはワーカーの動きも表示されます。</translation>
    </message>
    <message>
        <source>Its Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>閲覧</translation>
    </message>
</context>
<context>
    <name>Desk::StoryListTable</name>
    <message>
        <source>Stories</source>
        <translation>経緯</translation>
    </message>
</context>
<context>
    <name>Desk::StoryPane</name>
    <message>
        <source>The task&apos;s story</source>
        <translation>タスクの経緯</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ?</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>タスクが開かれていません。</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>イベントを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Nothing is known of this task.</source>
        <translation>このタスクについては何もわかりません。</translation>
    </message>
    <message>
        <source>TaskRouter keeps events for 30 days.</source>
        <translation>TaskRouter はイベントを 30 日間保持します。</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>出来事を読み込み中…</translation>
    </message>
    <message>
        <source>The events could not be read again; what is shown is of %1.</source>
        <translation>イベントを再読み込みできませんでした。表示しているのは %1 の内容です。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>%1&apos;s day</source>
        <translation>%1 の 1 日</translation>
    </message>
    <message>
        <source>Open a task to see what happened to it, or a worker to see the day.</source>
        <translation>タスクを開くとその経緯、ワーカーを開くとその 1 日を確認できます。</translation>
    </message>
    <message>
        <source>Nothing happened in the last 24 hours.</source>
        <translation>過去 24 時間には何も起きていません。</translation>
    </message>
    <message>
        <source>TaskRouter keeps events for 30 days, and its story was not looked at here.</source>
        <translation>TaskRouter はイベントを 30 日間保持します。この経緯はここで表示されていません。</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>TaskRouter has this task no more; as it was until %1</source>
        <translation>このタスクは TaskRouter にもうありません。%1 までの内容です</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>The worker&apos;s day</source>
        <translation>ワーカーの 1 日</translation>
    </message>
    <message>
        <source>It may not have come yet in this rehearsal, or it was never looked at here.</source>
        <translation>このリハーサルではまだ到着していないか、ここで一度も表示されていません。</translation>
    </message>
</context>
<context>
    <name>Desk::StoryRecord</name>
    <message>
        <source>The kept stories in %1 are in use by another program.</source>
        <translation>%1 の保存した経緯は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>The disk is full, so stories cannot be kept in %1.</source>
        <translation>ディスクがいっぱいのため、%1 に経緯を保存できません。</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be written: no permission, or the disk is read-only.</source>
        <translation>保存した経緯 %1 に書き込めません。権限がないか、ディスクが読み取り専用です。</translation>
    </message>
    <message>
        <source>The kept stories %1 are damaged; they are set aside at the next start.</source>
        <translation>保存した経緯 %1 は破損しています。次回の起動時に別に保存します。</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be used: %2</source>
        <translation>保存した経緯 %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>%1 They could not be moved away either, so no story is kept.</source>
        <translation>%1 ほかの場所に移すこともできなかったため、経緯は保存しません。</translation>
    </message>
    <message>
        <source>%1 They were set aside as %2.</source>
        <translation>%1 %2 として別に保存しました。</translation>
    </message>
    <message>
        <source>The kept stories %1 cannot be opened: what is there is no file.</source>
        <translation>保存した経緯 %1 を開けません。そこにあるのはファイルではありません。</translation>
    </message>
    <message>
        <source>The kept stories were written by a newer version of this program.</source>
        <translation>保存した経緯は、このプログラムの新しいバージョンで書かれたものです。</translation>
    </message>
    <message>
        <source>The file of kept stories is damaged, or another file.</source>
        <translation>保存した経緯のファイルが破損しているか、別のファイルです。</translation>
    </message>
    <message>
        <source>The kept stories are damaged.</source>
        <translation>保存した経緯が破損しています。</translation>
    </message>
    <message>
        <source>The kept story of %1 is damaged.</source>
        <translation>%1 の保存した経緯が破損しています。</translation>
    </message>
</context>
<context>
    <name>Desk::StoryViews</name>
    <message>
        <source>Shown: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>&amp;Copy all events</source>
        <translation>すべてのイベントをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Show what &amp;workers did (A)</source>
        <translation>ワーカーの動きを表示 (A)(&amp;W)</translation>
    </message>
    <message>
        <source>Choose the &amp;reservation</source>
        <translation>予約を選択(&amp;R)</translation>
    </message>
    <message>
        <source>Show its &amp;events</source>
        <translation>イベントを表示(&amp;E)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>a span, and when it was read</comment>
        <translation>%1 (%2 時点)</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>イベントをエクスポート(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Desk::StoryWindow</name>
    <message>
        <source>The task&apos;s story</source>
        <translation>タスクの経緯</translation>
    </message>
    <message>
        <source>%1 — recording</source>
        <translation>%1 — 記録</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ?</translation>
    </message>
    <message>
        <source>Events · %1</source>
        <translation>イベント · %1</translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>from %1; nothing in it is dated</source>
        <translation>%1 より。日付のある内容はありません</translation>
    </message>
    <message>
        <source>as it was until %1, from %2</source>
        <translation>%1 までの内容、%2 より</translation>
    </message>
    <message numerus="yes">
        <source>Not everything could be read or used: %n places.</source>
        <translation>
            <numerusform>一部を読み込めないか、使用できませんでした: %n か所。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a recording: nothing can be asked or sent from it.</source>
        <translation>これは記録です。ここから要求や送信はできません。</translation>
    </message>
    <message>
        <source>RECORDING OF TRAINING</source>
        <translation>トレーニングの記録</translation>
    </message>
</context>
<context>
    <name>Desk::Summary</name>
    <message>
        <source>sends an empty &quot;%1&quot;</source>
        <translation>「%1」を空で送信します</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>sets &quot;%1&quot; to %2</source>
        <translation>「%1」を %2 にします</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not ready. Missing: %2.</source>
        <translation>%1 の準備ができていません。不足: %2。</translation>
    </message>
    <message>
        <source>the task</source>
        <translation>タスク</translation>
    </message>
</context>
<context>
    <name>Desk::TableExport</name>
    <message>
        <source>%1 (with &apos; before = + - @)</source>
        <translation>%1 (= + - @ の前に &apos; を付ける)</translation>
    </message>
</context>
<context>
    <name>Desk::TableMenu</name>
    <message numerus="yes">
        <source>Copy %n rows as</source>
        <translation>
            <numerusform>%n 行を次の形式でコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy table as</source>
        <translation>表を次の形式でコピー</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>CSV(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;SIDs</source>
        <translation>SID(&amp;S)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Save the table as PDF</source>
        <translation>表を PDF として保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>The file was not written: %1.</source>
        <translation>ファイルに書き込めませんでした: %1。</translation>
    </message>
    <message>
        <source>Save table as PDF…</source>
        <translation>表を PDF として保存…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>In the usual order</source>
        <translation>通常の順序</translation>
    </message>
    <message>
        <source>Print table…</source>
        <translation>表を印刷…</translation>
    </message>
    <message>
        <source>Print the table</source>
        <translation>表を印刷</translation>
    </message>
</context>
<context>
    <name>Desk::TablePdf</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>ほか %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TargetSwitch</name>
    <message>
        <source>Act on</source>
        <translation>操作対象</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Act on: %1</source>
        <translation>操作対象: %1</translation>
    </message>
    <message>
        <source>It is not known here.</source>
        <translation>ここでは不明です。</translation>
    </message>
</context>
<context>
    <name>Desk::TaskActions</name>
    <message>
        <source>T&amp;ask</source>
        <translation>タスク(&amp;A)</translation>
    </message>
    <message>
        <source>Move the &amp;worker…</source>
        <translation>ワーカーを移動(&amp;W)…</translation>
    </message>
    <message>
        <source>Move %1</source>
        <extracomment>A worker is put into another activity.</extracomment>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>&amp;Edit attributes…</source>
        <translation>属性を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>タスクが開かれていません。</translation>
    </message>
    <message>
        <source>Names and numbers are stand-ins while others watch, and would be sent.</source>
        <translation>ほかの人が見ている間、名前と番号は代わりの値になっていて、それが送信されてしまいます。</translation>
    </message>
    <message>
        <source>The task is over.</source>
        <translation>タスクは終了しています。</translation>
    </message>
</context>
<context>
    <name>Desk::TaskDelegate</name>
    <message>
        <source>ringing</source>
        <translation>呼び出し中</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消滅</translation>
    </message>
</context>
<context>
    <name>Desk::TaskExpression</name>
    <message>
        <source>Attributes that tasks must have</source>
        <translation>タスクに必要な属性</translation>
    </message>
    <message>
        <source>An expression as in a workflow&apos;s filter. Enter applies it.</source>
        <translation>ワークフローのフィルターと同じ式です。Enter で適用します。</translation>
    </message>
    <message>
        <source>No expression: %1</source>
        <translation>式ではありません: %1</translation>
    </message>
</context>
<context>
    <name>Desk::TaskFilterBar</name>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Highest priority first</source>
        <translation>優先度の高い順</translation>
    </message>
    <message>
        <source>Lowest priority first</source>
        <translation>優先度の低い順</translation>
    </message>
    <message>
        <source>Longest in line first</source>
        <translation>待ち時間の長い順</translation>
    </message>
    <message>
        <source>Shortest in line first</source>
        <translation>待ち時間の短い順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Filters, order and views</source>
        <translation>フィルター、順序、ビュー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>すべてのワークフロー</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>属性…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>すべてのタスクを表示</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>すべての優先度</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>ビューとして保存…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>ビューを削除</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>ビューとして保存</translation>
    </message>
    <message>
        <source>Name of the view; one of the same name is replaced:</source>
        <translation>ビューの名前 (同じ名前のものは置き換えられます):</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>フィルター「%1」を削除</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>優先度 %1</translation>
    </message>
</context>
<context>
    <name>Desk::TaskFilterProxy</name>
    <message>
        <source>%1, answer by %2</source>
        <translation>%1、応答期限 %2</translation>
    </message>
</context>
<context>
    <name>Desk::TaskLine</name>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>発信元: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>顧客: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>チャネル: %1</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>キュー: %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>優先度 %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>優先度: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>Desk::TaskListModel</name>
    <message numerus="yes">
        <source>%1, %n task(s)</source>
        <translation>
            <numerusform>%1、タスク %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>優先度 %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>割り当て済み</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>後処理中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>その他の状態</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>Desk::TasksPane</name>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>No task has these words.</source>
        <translation>この語を含むタスクはありません。</translation>
    </message>
    <message>
        <source>The search looks at title, channel, priority and SID.</source>
        <translation>検索の対象はタイトル、チャネル、優先度、SID です。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>SID をコピー</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>タイトルをコピー</translation>
    </message>
    <message>
        <source>No task fits.</source>
        <translation>該当するタスクがありません。</translation>
    </message>
    <message>
        <source>The filters above, and what is searched for, leave none.</source>
        <translation>上のフィルターと検索に当てはまるものがありません。</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Do not tell me of it any more</source>
        <extracomment>%1 is a status of a task: &quot;Pending&quot;.</extracomment>
        <translation>このタスクの通知をやめる</translation>
    </message>
    <message>
        <source>Tell me when it leaves “%1” or its offer runs out</source>
        <translation>「%1」でなくなるか、オファーが期限切れになったら通知</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Show the workers</source>
        <translation>ワーカーを表示</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>タスクを表示</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>%1 前の内容</translation>
    </message>
</context>
<context>
    <name>Desk::TermsList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>最も近い: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 中 %1: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TextEditor</name>
    <message>
        <source>Begin with what is there</source>
        <translation>今ある内容から始める</translation>
    </message>
</context>
<context>
    <name>Desk::TextView</name>
    <message>
        <source>blank line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>Desk::TimeText</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date in this year, and with the year in another; a format of QLocale.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>Desk::Timeline</name>
    <message>
        <source>Because an offer ran out: the workspace&apos;s timeout activity.</source>
        <translation>オファーの期限切れのため: ワークスペースのタイムアウトアクティビティ。</translation>
    </message>
    <message>
        <source>With the rejection of an offer.</source>
        <translation>オファーの拒否とともに。</translation>
    </message>
    <message>
        <source>By the queue&apos;s own activity for those who are asked.</source>
        <translation>打診された人用にキューが定めたアクティビティ。</translation>
    </message>
    <message>
        <source>Available for offers.</source>
        <translation>オファーに対応可。</translation>
    </message>
    <message>
        <source>Not available for offers.</source>
        <translation>オファーに対応不可。</translation>
    </message>
    <message>
        <source>%1: capacity %2</source>
        <translation>%1: 容量 %2</translation>
    </message>
    <message>
        <source>%1: capacity %2 → %3</source>
        <translation>%1: 容量 %2 → %3</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: オン</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: オフ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>%1 was moved to %2, the workspace&apos;s timeout activity, %3 later.</source>
        <translation>%1 は %3 後に、ワークスペースのタイムアウトアクティビティ %2 に移されました。</translation>
    </message>
    <message>
        <source>%1 went to %2 with it.</source>
        <translation>%1 はそれとともに %2 に移りました。</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>%1 after %2 of wrap-up</source>
        <translation>%2 の後処理の後に%1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>受諾</translation>
    </message>
    <message>
        <source>left</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>end of the workflow</source>
        <translation>ワークフローの終わり</translation>
    </message>
    <message>
        <source>The task was %1 at %2, %3 old.</source>
        <translation>タスクは %2 に %1 になりました (%3 経過)。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>By %1 %2, source %3.</source>
        <translation>実行者 %1 %2、ソース %3。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>拒否 %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>The task was %1: %2.</source>
        <translation>タスクは %1 でした: %2。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Priority %1.</source>
        <translation>優先度 %1。</translation>
    </message>
    <message>
        <source>Priority %1 instead of %2 from %3 on.</source>
        <translation>%3 から優先度は %2 ではなく %1。</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>こちらから</translation>
    </message>
    <message>
        <source>We sent %1 at %2.</source>
        <translation>こちらから %2 に %1 を送信しました。</translation>
    </message>
    <message>
        <source>%1, %2 later.</source>
        <translation>%2 後に%1。</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>終わりは不明</translation>
    </message>
    <message>
        <source>for %1 until now</source>
        <translation>現在まで %1</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <translation>%1 (%2 時点) (%3)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Ran out at %1, after %2.</source>
        <translation>%1 に期限切れ (%2 後)。</translation>
    </message>
    <message>
        <source>Rejected at %1, after %2.</source>
        <translation>%1 に拒否 (%2 後)。</translation>
    </message>
    <message>
        <source>Canceled at %1, after %2.</source>
        <translation>%1 にキャンセル (%2 後)。</translation>
    </message>
    <message>
        <source>Rescinded at %1, after %2: it was another&apos;s, or the task went away.</source>
        <translation>%1 に取り下げ (%2 後): ほかの人が受け持ったか、タスクがなくなりました。</translation>
    </message>
    <message>
        <source>Accepted at %1, after %2.</source>
        <translation>%1 に受諾 (%2 後)。</translation>
    </message>
    <message>
        <source>Answered at %1, after %2.</source>
        <translation>%1 に応答 (%2 後)。</translation>
    </message>
    <message>
        <source>Ended at %1, after %2.</source>
        <translation>%1 に終了 (%2 後)。</translation>
    </message>
    <message>
        <source>The task is in this step.</source>
        <translation>タスクはこのステップにあります。</translation>
    </message>
    <message>
        <source>Its timeout passed.</source>
        <translation>タイムアウトしました。</translation>
    </message>
    <message>
        <source>It was skipped: its skip_if was true.</source>
        <translation>スキップされました。skip_if が真でした。</translation>
    </message>
    <message>
        <source>The task or the workflow changed, and it was routed anew.</source>
        <translation>タスクまたはワークフローが変わり、改めてルーティングされました。</translation>
    </message>
    <message>
        <source>The task was accepted in this step.</source>
        <translation>タスクはこのステップで受諾されました。</translation>
    </message>
    <message>
        <source>The task ended in this step.</source>
        <translation>タスクはこのステップで終了しました。</translation>
    </message>
    <message>
        <source>The task went on; no event says why.</source>
        <translation>タスクは先に進みました。理由を示すイベントはありません。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%2 後に%1</translation>
    </message>
    <message>
        <source>held while ringing</source>
        <translation>呼び出し中の保持</translation>
    </message>
    <message>
        <source>held while ringing, %1</source>
        <translation>呼び出し中の保持、%1</translation>
    </message>
    <message>
        <source>Offered %1.</source>
        <translation>%1 に提示。</translation>
    </message>
    <message>
        <source>Waits for an answer until %1, %2 in all.</source>
        <translation>%1 まで応答待ち (全体で %2)。</translation>
    </message>
    <message>
        <source>It is %1; nothing says since when.</source>
        <translation>%1 です。いつからかはわかりません。</translation>
    </message>
    <message>
        <source>Reason code %1.</source>
        <translation>理由コード %1。</translation>
    </message>
    <message>
        <source>Held since %1: a telephone rings, and the time to answer stands still.</source>
        <translation>%1 から保持: 電話を呼び出し中で、応答時間は止まっています。</translation>
    </message>
    <message>
        <source>Held from %1 to %2: a telephone rang, and the time to answer stood still.</source>
        <translation>%1 から %2 まで保持: 電話を呼び出し中で、応答時間は止まっていました。</translation>
    </message>
    <message>
        <source>It stayed pending longer than its %1, and no event says that it ran out.</source>
        <translation>期限の %1 を過ぎても pending のままで、期限切れを示すイベントはありません。</translation>
    </message>
    <message>
        <source>Our own instruction began it.</source>
        <translation>こちらの指示で始まりました。</translation>
    </message>
    <message>
        <source>Accepted at %1.</source>
        <translation>%1 に受諾。</translation>
    </message>
    <message>
        <source>Until %1, %2.</source>
        <translation>%1 まで、%2。</translation>
    </message>
    <message>
        <source>In wrap-up since %1.</source>
        <translation>%1 から後処理中。</translation>
    </message>
    <message>
        <source>For %1 until now; until it ends, its channel stays taken.</source>
        <translation>現在まで %1。終わるまでチャネルは使用中です。</translation>
    </message>
    <message>
        <source>default filter</source>
        <translation>デフォルトフィルター</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Workflow %1.</source>
        <translation>ワークフロー %1。</translation>
    </message>
    <message>
        <source>The default filter: no other one fits.</source>
        <translation>デフォルトフィルター: ほかに合うものがありません。</translation>
    </message>
    <message>
        <source>Filter %1.</source>
        <translation>フィルター %1。</translation>
    </message>
    <message>
        <source>Filter %1: %2</source>
        <translation>フィルター %1: %2</translation>
    </message>
    <message>
        <source>Only workers with %1</source>
        <translation>対象は %1 のワーカーだけ</translation>
    </message>
    <message>
        <source>For one worker alone: %1.</source>
        <translation>1 人のワーカー専用: %1。</translation>
    </message>
    <message>
        <source>Inferred: no event says so.</source>
        <translation>推定: 示すイベントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>From %n event(s) around it.</source>
        <translation>
            <numerusform>前後の %n 件のイベントから。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proved by %n event(s).</source>
        <translation>
            <numerusform>%n 件のイベントで確認。</numerusform>
        </translation>
    </message>
    <message>
        <source>In our journal.</source>
        <translation>こちらのジャーナルにあります。</translation>
    </message>
    <message>
        <source>As the API answered; no event says so.</source>
        <translation>API の応答によります。示すイベントはありません。</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2、%3</translation>
    </message>
    <message>
        <source>since %1, %2 until now</source>
        <translation>%1 から、現在まで %2</translation>
    </message>
    <message>
        <source>from %1; nothing says until when</source>
        <translation>%1 から。いつまでかはわかりません</translation>
    </message>
    <message>
        <source>priority %1 → %2</source>
        <translation>優先度 %1 → %2</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>at once: %1</source>
        <translation>同時: %1</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineCard</name>
    <message>
        <source>Show them (E)</source>
        <translation>表示 (E)</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>イベントを表示</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineOutput</name>
    <message>
        <source>The timeline was copied as text.</source>
        <translation>タイムラインをテキストとしてコピーしました。</translation>
    </message>
    <message>
        <source>The timeline was copied as a picture.</source>
        <translation>タイムラインを画像としてコピーしました。</translation>
    </message>
    <message>
        <source>Save the timeline as SVG</source>
        <translation>タイムラインを SVG として保存</translation>
    </message>
    <message>
        <source>SVG files (*.svg)</source>
        <translation>SVG ファイル (*.svg)</translation>
    </message>
    <message>
        <source>Save the timeline as PNG</source>
        <translation>タイムラインを PNG として保存</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>PNG ファイル (*.png)</translation>
    </message>
    <message>
        <source>The timeline was written to %1.</source>
        <translation>タイムラインを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>The timeline could not be written to %1: %2.</source>
        <translation>タイムラインを %1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>画像としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>SVG として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>PNG として保存(&amp;N)…</translation>
    </message>
    <message>
        <source>Save the timeline as PDF</source>
        <translation>タイムラインを PDF として保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF として保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>タイムラインを印刷</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Desk::TimelineView</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, Enter chooses the reservation, E shows its events, A what workers did.</source>
        <translation>矢印キーでバーを移動、Enter で予約を選択、E でイベントを表示、A でワーカーの動きを表示します。</translation>
    </message>
</context>
<context>
    <name>Desk::TrainerDock</name>
    <message>
        <source>Trainer</source>
        <translation>トレーナー</translation>
    </message>
    <message>
        <source>Close the trainer&apos;s panel</source>
        <translation>トレーナーパネルを閉じる</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>End the class?</source>
        <translation>クラスを終了しますか?</translation>
    </message>
    <message>
        <source>&amp;End the class</source>
        <translation>クラスを終了(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Desk::TrainerPanel</name>
    <message>
        <source>Faults…</source>
        <translation>障害…</translation>
    </message>
    <message>
        <source>Trainer&apos;s panel</source>
        <translation>トレーナーパネル</translation>
    </message>
    <message>
        <source>Pages of the trainer&apos;s panel</source>
        <translation>トレーナーパネルのページ</translation>
    </message>
    <message>
        <source>World</source>
        <translation>ワールド</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>台本</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start this scenario from its beginning</source>
        <translation>このシナリオを最初から開始</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>次に起こること</translation>
    </message>
    <message>
        <source>The script is at its end. The world goes on by itself.</source>
        <translation>台本は終わりました。ワールドは自動で続きます。</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation>これまでのメモ</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a scenario&apos;s file and start it</source>
        <translation>シナリオのファイルを開いて開始</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>シナリオを開く</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>シナリオ (*.json)</translation>
    </message>
    <message>
        <source>This scenario cannot be started.</source>
        <translation>このシナリオを開始できません。</translation>
    </message>
    <message>
        <source>Start “%1” from its beginning?</source>
        <translation>「%1」を最初から開始しますか?</translation>
    </message>
    <message>
        <source>The world that is running now ends, with all that was done in it.</source>
        <translation>現在のワールドは、そこで行ったすべてとともに終了します。</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Begin this scenario again; the world as it is now is kept under Moments</source>
        <translation>このシナリオを最初からやり直します。現在のワールドは [時点] に残ります</translation>
    </message>
    <message>
        <source>The moments that are kept end with it: go back to one and save the world, to have it later.</source>
        <translation>残してある時点もともに失われます。後で使うには、その時点に戻ってワールドを保存してください。</translation>
    </message>
    <message>
        <source>This simulator ends, and with it the keys of %1: nothing that they do is answered any more.</source>
        <translation>このシミュレーターは終了し、%1 のキーも使えなくなります。以後の操作には応答がありません。</translation>
    </message>
    <message numerus="yes">
        <source>This simulator ends, and with it the keys of %n trainees: nothing that they do is answered any more.</source>
        <translation>
            <numerusform>このシミュレーターは終了し、受講者 %n 人のキーも使えなくなります。以後の操作には応答がありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TrainingOpening</name>
    <message>
        <source>How the workspace was read, where its file did not say all:</source>
        <translation>ファイルに書かれていない部分の、ワークスペースの解釈:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which reservation-desk-simulator --workspace tells</source>
        <translation>
            <numerusform>ほか %n 件 (reservation-desk-simulator --workspace で表示)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Transport</name>
    <message>
        <source>The CA file cannot be read or holds no certificate: %1</source>
        <translation>CA ファイルを読み込めないか、証明書が含まれていません: %1</translation>
    </message>
    <message>
        <source>Not an address of %1.</source>
        <translation>%1 のアドレスではありません。</translation>
    </message>
    <message>
        <source>If-Match has a character that cannot be sent.</source>
        <translation>If-Match に送信できない文字があります。</translation>
    </message>
    <message>
        <source>It did not take the user and the password that it was told; they are not sent again.</source>
        <translation>伝えたユーザー名とパスワードが受け付けられませんでした。再送はしません。</translation>
    </message>
    <message>
        <source>The part of the program for safe connections is missing (Qt&apos;s TLS plugin, OpenSSL). If the program was moved while it ran, start it again; otherwise install it anew.</source>
        <translation>安全な接続のための部分がありません（Qt の TLS プラグイン、OpenSSL）。実行中にプログラムを移動した場合は、もう一度起動してください。そうでない場合は、インストールし直してください。</translation>
    </message>
</context>
<context>
    <name>Desk::TrayControl</name>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait(s)</source>
        <translation>
            <numerusform>待っているタスク %n 件</numerusform>
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
        <translation>タスク</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 から %1</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>次の試行まで %1</translation>
    </message>
    <message>
        <source>next try at %1, in %2</source>
        <translation>次の試行は %1、あと %2</translation>
    </message>
    <message>
        <source>The rows are of %1.</source>
        <translation>行は %1 のものです。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1: the answer is slow to come.</source>
        <translation>%1: 応答が遅れています。</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>%1 応答なし</translation>
    </message>
</context>
<context>
    <name>Desk::TwilioCliImport</name>
    <message>
        <source>it has no API secret.</source>
        <translation>API シークレットがありません。</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>「%1」を除外しました: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is not a configuration of twilio-cli.</source>
        <translation>%1 は twilio-cli の構成ではありません。</translation>
    </message>
    <message>
        <source>“%1” was left out: its secret is in twilio-cli&apos;s own keyring entry. Make it anew there first.</source>
        <translation>「%1」を除外しました。シークレットが twilio-cli 自身のキーリングにあります。先にそちらで作り直してください。</translation>
    </message>
    <message>
        <source>%1 holds API secrets in clear text; anyone who can read the file can use them.</source>
        <translation>%1 には API シークレットが平文で含まれています。ファイルを読める人は誰でも使えます。</translation>
    </message>
</context>
<context>
    <name>Desk::Validation</name>
    <message>
        <source>This is no phone number: + and the country code, then digits.</source>
        <translation>電話番号ではありません。+ と国番号の後に数字を続けてください。</translation>
    </message>
    <message>
        <source>A phone number has at most 15 digits, this one has %1.</source>
        <translation>電話番号は最大 15 桁ですが、これは %1 桁です。</translation>
    </message>
    <message>
        <source>Without + and the country code this may reach another number, or none.</source>
        <translation>+ と国番号がないと、別の番号につながるか、どこにもつながらないことがあります。</translation>
    </message>
    <message>
        <source>Leave out blanks and brackets: + and digits only.</source>
        <translation>空白や括弧は使わず、+ と数字だけにしてください。</translation>
    </message>
    <message>
        <source>A SIP address looks like sip:name@host, without blanks.</source>
        <translation>SIP アドレスは sip:name@host の形で、空白は使えません。</translation>
    </message>
    <message>
        <source>A client address looks like client:name, without blanks.</source>
        <translation>クライアントのアドレスは client:name の形で、空白は使えません。</translation>
    </message>
    <message>
        <source>This wants a SID (%1…), client:name, sip:name@host or a phone number.</source>
        <translation>SID (%1…)、client:name、sip:name@host、電話番号のいずれかが必要です。</translation>
    </message>
    <message>
        <source>This wants client:name, sip:name@host or a phone number.</source>
        <translation>client:name、sip:name@host、電話番号のいずれかが必要です。</translation>
    </message>
    <message>
        <source>This is no complete web address: https://host/path.</source>
        <translation>完全な Web アドレス (https://host/path) ではありません。</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>アドレスは https:// または http:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>Write it as &quot;%1&quot;.</source>
        <translation>「%1」と書いてください。</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s known values are: %1. Another one may be newer than this program.</source>
        <translation>TaskRouter の既知の値: %1。ほかの値は、このプログラムより新しい可能性があります。</translation>
    </message>
    <message>
        <source>One of these is wanted: %1.</source>
        <translation>次のいずれかが必要です: %1。</translation>
    </message>
    <message>
        <source>A whole number is wanted.</source>
        <translation>整数が必要です。</translation>
    </message>
    <message>
        <source>%1 to %2, both included</source>
        <translation>%1 以上 %2 以下</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>数が大きすぎます。</translation>
    </message>
    <message>
        <source>true or false is wanted, in small letters.</source>
        <translation>小文字の true または false が必要です。</translation>
    </message>
    <message>
        <source>A header takes only the plain characters of a keyboard, no line breaks.</source>
        <translation>ヘッダーに使えるのはキーボードの基本的な文字だけで、改行は使えません。</translation>
    </message>
    <message>
        <source>Needed unless the attributes supply it, and those are not known here.</source>
        <translation>属性で指定されていなければ必要です。属性はここではわかりません。</translation>
    </message>
    <message>
        <source>Needed, because the attributes do not supply it.</source>
        <translation>属性で指定されていないため必要です。</translation>
    </message>
    <message>
        <source>This field is needed.</source>
        <translation>このフィールドは必須です。</translation>
    </message>
    <message>
        <source>Outdated: a workspace with multitasking does not take this field.</source>
        <translation>古い機能: マルチタスクのワークスペースではこのフィールドは受け付けられません。</translation>
    </message>
    <message>
        <source>TaskRouter still reads this field but calls it outdated.</source>
        <translation>TaskRouter はまだこのフィールドを読みますが、古いものとしています。</translation>
    </message>
    <message>
        <source>Has no effect unless &quot;%1&quot; is set too.</source>
        <translation>「%1」も設定しないと効果がありません。</translation>
    </message>
    <message>
        <source>Goes out with an empty value; clear the field to send nothing.</source>
        <translation>空の値で送信されます。何も送信しない場合はフィールドをクリアしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>「%1」が 2 回あります。</translation>
    </message>
    <message>
        <source>This field is needed and must not be empty.</source>
        <translation>このフィールドは必須で、空にはできません。</translation>
    </message>
    <message>
        <source>This wants a SID (%1…), not an address.</source>
        <translation>アドレスではなく SID (%1…) が必要です。</translation>
    </message>
    <message>
        <source>%1 has no value here. Fill it in, or clear the field.</source>
        <translation>%1 の値がここにはありません。入力するか、フィールドをクリアしてください。</translation>
    </message>
    <message>
        <source>This is no JSON. Line %1: %2.</source>
        <translation>これは JSON ではありません。%1 行目: %2。</translation>
    </message>
    <message>
        <source>One JSON object is wanted: { … }.</source>
        <translation>JSON オブジェクトが 1 つ必要です: { … }。</translation>
    </message>
    <message>
        <source>At most %1 characters, these are %2.</source>
        <translation>最大 %1 文字ですが、%2 文字あります。</translation>
    </message>
</context>
<context>
    <name>Desk::ViewActions</name>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>進む(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh by &amp;itself</source>
        <translation>自動更新(&amp;I)</translation>
    </message>
    <message>
        <source>Stop &amp;loading</source>
        <translation>読み込みを中止(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Waiting now</source>
        <translation>現在待機中(&amp;W)</translation>
    </message>
    <message>
        <source>Go to &amp;tasks</source>
        <translation>タスクへ移動(&amp;T)</translation>
    </message>
    <message>
        <source>Go to re&amp;servations</source>
        <translation>予約へ移動(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Go to jou&amp;rnal</source>
        <translation>ジャーナルへ移動(&amp;R)</translation>
    </message>
    <message>
        <source>Go to trai&amp;ner</source>
        <translation>トレーナーへ移動(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find a task</source>
        <translation>タスクを検索(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ilter reservations</source>
        <translation>予約を絞り込む(&amp;I)</translation>
    </message>
    <message>
        <source>Show tas&amp;ks</source>
        <translation>タスクを表示(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>外観(&amp;O)</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>タイムライン(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>なぜ?(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>イベント(&amp;E)</translation>
    </message>
    <message>
        <source>Show the task&apos;s stor&amp;y</source>
        <translation>タスクの経緯を表示(&amp;Y)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>タスクが開かれていません。</translation>
    </message>
    <message>
        <source>&amp;Present to others</source>
        <translation>人に見せる(&amp;P)</translation>
    </message>
    <message>
        <source>The journal is put away while others watch.</source>
        <translation>ほかの人が見ている間、ジャーナルはしまってあります。</translation>
    </message>
    <message>
        <source>The trainer&apos;s panel is for the training simulator alone.</source>
        <translation>トレーナーパネルはトレーニングシミュレーター専用です。</translation>
    </message>
    <message>
        <source>The trainer&apos;s panel is put away while others watch.</source>
        <translation>ほかの人が見ている間、トレーナーパネルはしまってあります。</translation>
    </message>
</context>
<context>
    <name>Desk::Waiting</name>
    <message>
        <source>Nobody is eligible</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>the rules fit no worker that exists</source>
        <translation>ルールに合うワーカーがいない</translation>
    </message>
    <message>
        <source>Everyone eligible is unavailable</source>
        <translation>該当者が全員対応不可</translation>
    </message>
    <message>
        <source>who fits is in an activity that takes no tasks</source>
        <translation>合う人は、タスクを受けないアクティビティにいる</translation>
    </message>
    <message>
        <source>Offer about to run out</source>
        <translation>期限切れ間近のオファー</translation>
    </message>
    <message>
        <source>somebody has to answer now</source>
        <translation>今すぐ応答が必要</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>滞留</translation>
    </message>
    <message>
        <source>the call is over or wrap-up was forgotten</source>
        <translation>通話が終わったか、後処理が忘れられている</translation>
    </message>
    <message>
        <source>Everyone eligible is busy</source>
        <translation>該当者が全員対応中</translation>
    </message>
    <message>
        <source>who fits and is available has as many tasks as they may</source>
        <translation>合って対応可の人は、タスク数が上限に達している</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>others are before it</source>
        <translation>ほかのタスクが先</translation>
    </message>
    <message>
        <source>Held back on purpose</source>
        <translation>意図的な保留</translation>
    </message>
    <message>
        <source>a step that fits nobody, until its time is over</source>
        <translation>時間が過ぎるまで、誰にも合わないステップ</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>somebody is being asked</source>
        <translation>打診中</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>what TaskRouter publishes does not say why</source>
        <translation>TaskRouter の公開情報では理由がわからない</translation>
    </message>
    <message>
        <source>%1 %2 after a missed offer</source>
        <extracomment>A number of workers and the activity they are in: &quot;2 Offline after a missed offer&quot;.</extracomment>
        <translation>オファーを逃して %2: %1 人</translation>
    </message>
    <message>
        <source>no. %1 of %2</source>
        <extracomment>A place in a line: &quot;no. 3 of 5&quot;.</extracomment>
        <translation>%2 中 %1 番目</translation>
    </message>
    <message numerus="yes">
        <source>%n offers before it failed</source>
        <translation>
            <numerusform>その前のオファー %n 件が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is meant to fit nobody</source>
        <translation>%1 は誰にも合わないように意図されている</translation>
    </message>
    <message>
        <source>%1 fits nobody</source>
        <translation>%1 は誰にも合わない</translation>
    </message>
    <message>
        <source>%1 fits nobody; the highest is %2</source>
        <translation>%1 は誰にも合わない。最大は %2</translation>
    </message>
    <message>
        <source>%1 fits nobody; the lowest is %2</source>
        <translation>%1 は誰にも合わない。最小は %2</translation>
    </message>
    <message>
        <source>nobody fits all of %1</source>
        <translation>%1 のすべてに合う人がいない</translation>
    </message>
    <message>
        <source>%1 is %2: nobody like that is in the queue</source>
        <translation>%1 は %2。該当者がキューにいない</translation>
    </message>
    <message>
        <source>the workspace has no workers</source>
        <translation>ワークスペースにワーカーがいない</translation>
    </message>
    <message>
        <source>the next step comes in %1</source>
        <translation>次のステップまで %1</translation>
    </message>
    <message>
        <source>a telephone rings for %1, and the time stands still</source>
        <translation>%1 を呼び出し中で、時間は停止中</translation>
    </message>
    <message>
        <source>%1 is asked</source>
        <translation>%1 に打診中</translation>
    </message>
    <message>
        <source>%1 is asked, %2 longer than the time to answer</source>
        <translation>%1 に打診中、応答時間を %2 超過</translation>
    </message>
    <message>
        <source>%1 has %2 left</source>
        <translation>%1 の残り %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more asked</source>
        <translation>
            <numerusform>ほか %n 人に打診中</numerusform>
        </translation>
    </message>
    <message>
        <source>wrapping up for %1; the usual is %2</source>
        <translation>後処理 %1 (通常は %2)</translation>
    </message>
    <message>
        <source>wrapping up for %1</source>
        <translation>後処理 %1</translation>
    </message>
    <message>
        <source>its call ended %1 ago</source>
        <translation>通話は %1 前に終了</translation>
    </message>
    <message>
        <source>assigned, but no reservation of it is open</source>
        <translation>assigned だが、開いている予約がない</translation>
    </message>
    <message numerus="yes">
        <source>%n eligible</source>
        <translation>
            <numerusform>該当 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <translation>
            <numerusform>対応中 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 が空いている</translation>
    </message>
    <message>
        <source>whom it is offered to is being read</source>
        <translation>提示先を読み込み中</translation>
    </message>
    <message>
        <source>the rules of its workflow or its queue are not read, or cannot be</source>
        <translation>ワークフローまたはキューのルールが未読、または読み込めない</translation>
    </message>
    <message>
        <source>by its workflow as it is now it would not be in this queue</source>
        <translation>現在のワークフローでは、このキューに入らない</translation>
    </message>
    <message>
        <source>it is the first in line, and %1 is free</source>
        <translation>列の先頭で、%1 が空いている</translation>
    </message>
    <message numerus="yes">
        <source>%n workers went away when they missed an offer</source>
        <translation>
            <numerusform>オファーを逃して %n 人のワーカーが離席</numerusform>
        </translation>
    </message>
    <message>
        <source>answer within %1 s</source>
        <translation>%1 秒以内に応答</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ?</translation>
    </message>
    <message numerus="yes">
        <source>Put %n workers back…</source>
        <translation>
            <numerusform>%n 人のワーカーを戻す…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message numerus="yes">
        <source>Clear up %n…</source>
        <translation>
            <numerusform>%n 件を整理…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>タスク %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最長 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>ワーカー %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>空き %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>the time of %1 is over</source>
        <translation>%1 の時間切れ</translation>
    </message>
    <message>
        <source>%1 left at most</source>
        <translation>残り最大 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call for somebody</source>
        <translation>
            <numerusform>要対応 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n free</source>
        <translation>
            <numerusform>空き最大 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody eligible</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>all unavailable</source>
        <translation>全員対応不可</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>滞留</translation>
    </message>
    <message>
        <source>all busy</source>
        <translation>全員対応中</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>意図的な保留</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>原因不明</translation>
    </message>
    <message numerus="yes">
        <source>%n offers failed</source>
        <translation>
            <numerusform>オファー %n 件が失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n offers before it failed</source>
        <translation>
            <numerusform>その前のオファー少なくとも %n 件が失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n offers failed</source>
        <translation>
            <numerusform>オファー少なくとも %n 件が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>what decides about it is not read</source>
        <translation>判断に必要な情報が未取得</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingAlarms</name>
    <message>
        <source>An offer is about to run out</source>
        <translation>オファーの期限切れが近い</translation>
    </message>
    <message>
        <source>%1 has %2 left for “%3”.</source>
        <extracomment>A worker, a time, and the title of a task.</extracomment>
        <translation>「%3」への %1 の応答時間は残り %2 です。</translation>
    </message>
    <message numerus="yes">
        <source>%n more run out as well.</source>
        <translation>
            <numerusform>ほか %n 件も期限切れ間近です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tasks have waited longer than %n minutes</source>
        <translation>
            <numerusform>%n 分を超えて待っているタスクがあります</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has waited %2.</source>
        <translation>「%1」は %2 待っています。</translation>
    </message>
    <message numerus="yes">
        <source>So have %n more.</source>
        <translation>
            <numerusform>ほか %n 件も同様です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrap-up is longer than %n minutes</source>
        <translation>
            <numerusform>後処理が %n 分を超えています</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has been wrapping up for %2.</source>
        <translation>「%1」の後処理は %2 続いています。</translation>
    </message>
    <message>
        <source>%1 has been wrapping up “%2” for %3.</source>
        <translation>%1 の「%2」の後処理は %3 続いています。</translation>
    </message>
    <message numerus="yes">
        <source>%n workers went away by missed offers</source>
        <translation>
            <numerusform>オファーを逃して %n 人のワーカーが離席しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, within %n minutes.</source>
        <translation>
            <numerusform>%1、%n 分以内。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at most is left for “%2”.</source>
        <extracomment>A time, and the title of a task.</extracomment>
        <translation>「%2」の残り時間は最大 %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After some names: &quot;Ann, Bob, Cyd and 3 more&quot;.</extracomment>
        <translation>
            <numerusform>%1 ほか %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingCard</name>
    <message>
        <source>Show the oldest %1</source>
        <translation>古い順に %1 件を表示</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1 件すべてを表示</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingChoices</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>すべてのチャネル</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingController</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>No task is chosen.</source>
        <translation>タスクが選択されていません。</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>タスクが開かれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n calls looked at.</source>
        <translation>
            <numerusform>%n 件の通話を確認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are over.</source>
        <translation>
            <numerusform>%n 件は終わっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be told when it changes.</source>
        <translation>変化があれば通知します。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>Two statuses of a task: &quot;From Pending to Assigned.&quot;</extracomment>
        <translation>%1 から %2 に変わりました。</translation>
    </message>
    <message>
        <source>It was “%1”, and is not in the list any more.</source>
        <translation>「%1」でしたが、リストにはもうありません。</translation>
    </message>
    <message>
        <source>Its offer has %1 left.</source>
        <translation>オファーの残り時間は %1 です。</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingEntry</name>
    <message>
        <source>Waiting now</source>
        <translation>現在待機中</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks, by cause</source>
        <translation>
            <numerusform>タスク %n 件 (原因別)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks wait</source>
        <translation>
            <numerusform>タスク %n 件が待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>滞留 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingPage</name>
    <message>
        <source>Waiting now</source>
        <translation>現在待機中</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Looking at what waits…</source>
        <translation>待機中のものを確認中…</translation>
    </message>
    <message>
        <source>Nothing waits there.</source>
        <translation>待機中のものはありません。</translation>
    </message>
    <message>
        <source>All queues and all channels are in the lists above.</source>
        <translation>上のリストから、すべてのキューとチャネルを選べます。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>待機中のものはありません。</translation>
    </message>
    <message>
        <source>Tasks that wait come here by themselves, with the reason.</source>
        <translation>待機中のタスクは、理由とともに自動でここに表示されます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>%1 前の内容</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n calls…</source>
        <translation>
            <numerusform>%n 件の通話を確認中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n calls</source>
        <translation>
            <numerusform>%n 件の通話を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks whether the calls of those tasks are over that have been as they are for longest, with one request each. A task whose call is over is stuck.</source>
        <translation>現在の状態が最も長く続いているタスクの通話が終わっているかどうかを、1 件につき 1 回の要求で確認します。通話が終わっているタスクは滞留しています。</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingParts</name>
    <message>
        <source>%1: not read yet. %2</source>
        <translation>%1: 未読。%2</translation>
    </message>
    <message>
        <source>%1: as of %2 ago. %3</source>
        <translation>%1: %2 前の内容。%3</translation>
    </message>
    <message>
        <source>Queues and workflows</source>
        <translation>キューとワークフロー</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Whose the tasks are</source>
        <translation>タスクの受け持ち</translation>
    </message>
    <message>
        <source>The rules cannot be used: %1</source>
        <translation>ルールを使用できません: %1</translation>
    </message>
</context>
<context>
    <name>Desk::WaitingPlans</name>
    <message numerus="yes">
        <source>Put %n workers back</source>
        <translation>
            <numerusform>%n 人のワーカーを戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear up %n that are stuck</source>
        <translation>
            <numerusform>滞留している %n 件を整理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingRowsModel</name>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Queue or worker</source>
        <translation>キューまたはワーカー</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
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
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>SID をコピー</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>タイトルをコピー</translation>
    </message>
    <message>
        <source>Copy why</source>
        <translation>理由をコピー</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ?</translation>
    </message>
    <message numerus="yes">
        <source>Put %n workers back…</source>
        <translation>
            <numerusform>%n 人のワーカーを戻す…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WhatIf</name>
    <message>
        <source>There is no workflow whose rules can be read.</source>
        <translation>ルールを読み込めるワークフローがありません。</translation>
    </message>
    <message>
        <source>The rules of the task&apos;s workflow %1 cannot be read.</source>
        <translation>タスクのワークフロー %1 のルールを読み込めません。</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfDialog</name>
    <message>
        <source>What if</source>
        <translation>仮定の検証</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現状</translation>
    </message>
    <message>
        <source>&amp;Undo all changes</source>
        <translation>すべての変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>この接続は終わりました。ワークスペースを読み込むには接続し直してください。</translation>
    </message>
    <message>
        <source>Nothing of this is sent.</source>
        <translation>ここの内容は何も送信されません。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>No task is open: this is about an empty one, in the workspace as it was at %1.</source>
        <translation>タスクが開かれていないため、%1 時点のワークスペースでの空のタスクを対象にします。</translation>
    </message>
    <message>
        <source>This is about task %1 as it was at %2.</source>
        <translation>%2 時点のタスク %1 が対象です。</translation>
    </message>
    <message>
        <source>This is about “%1” (task %2) as it was at %3.</source>
        <translation>%3 時点の「%1」(タスク %2) が対象です。</translation>
    </message>
    <message>
        <source>What you changed here is kept nowhere else.</source>
        <translation>ここでの変更はほかに保存されません。</translation>
    </message>
    <message>
        <source>&amp;Go on here</source>
        <translation>ここで続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>仮定の検証: %1</translation>
    </message>
    <message>
        <source>What some are busy with was not read, because they are in no queue of its workflow or are too many. They are taken for people with one task at a time in each channel: %1.</source>
        <translation>一部の人の作業内容は、ワークフローのどのキューにもいないか、人数が多すぎるため読み込んでいません。それぞれチャネルごとに同時に 1 件のタスクを受けるものと仮定します: %1。</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>相違点はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Different in %n line(s).</source>
        <extracomment>%1 is what is different (&quot;Queue&quot;), %2 what it is, %3 what it would be.</extracomment>
        <translation>
            <numerusform>%n 行が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; what if: %3</source>
        <translation>%1: %2、仮定では: %3</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfForm</name>
    <message>
        <source>&amp;Task</source>
        <translation>タスク(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>ワーカー(&amp;W)</translation>
    </message>
    <message>
        <source>Work&amp;flow</source>
        <translation>ワークフロー(&amp;F)</translation>
    </message>
    <message>
        <source>What may be otherwise</source>
        <translation>変えられるもの</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfPage</name>
    <message>
        <source>%1 · changed</source>
        <extracomment>A name in a list, and that a person has changed what it stands for</extracomment>
        <translation>%1 · 変更あり</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfTaskPage</name>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Attributes of the task</source>
        <translation>タスクの属性</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1</source>
        <translation>0 から %1 までの整数</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>What was, and what a person has made of it</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>task: %1</source>
        <translation>タスク: %1</translation>
    </message>
    <message>
        <source>The attributes of the task cannot be read: those in TaskRouter count.</source>
        <translation>タスクの属性を読み込めません。TaskRouter のものを使います。</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfWorkerPage</name>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Attributes of the worker</source>
        <translation>ワーカーの属性</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Has &amp;finished</source>
        <translation>完了済み(&amp;F)</translation>
    </message>
    <message>
        <source>Channel of the worker</source>
        <translation>ワーカーのチャネル</translation>
    </message>
    <message>
        <source>Tasks that the worker has in this channel</source>
        <translation>このチャネルでワーカーが持つタスク数</translation>
    </message>
    <message>
        <source>Tasks that the worker may have in this channel</source>
        <translation>このチャネルでワーカーが持てるタスク数</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Between two numbers: &quot;2 of 3&quot; tasks</extracomment>
        <translation>/</translation>
    </message>
    <message>
        <source>Has tasks</source>
        <translation>タスク数</translation>
    </message>
    <message>
        <source>activity %1 → %2</source>
        <translation>アクティビティ %1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3 → %4 of %5</source>
        <extracomment>A channel, and of how many possible tasks somebody has how many: &quot;voice 1 of 1 → 0 of 1&quot;</extracomment>
        <translation>%1 %2/%3 → %4/%5</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>The attributes of %1 cannot be read: those in TaskRouter count.</source>
        <translation>%1 の属性を読み込めません。TaskRouter のものを使います。</translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfWorkflowPage</name>
    <message>
        <source>Configuration of the workflow</source>
        <translation>ワークフローの構成</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Queues can be called by their names here: %1</source>
        <translation>ここではキューを名前で指定できます: %1</translation>
    </message>
    <message>
        <source>configuration of &quot;%1&quot;</source>
        <translation>「%1」の構成</translation>
    </message>
    <message>
        <source>The configuration of &quot;%1&quot; cannot be read: the one in TaskRouter counts.</source>
        <translation>「%1」の構成を読み込めません。TaskRouter のものを使います。</translation>
    </message>
</context>
<context>
    <name>Desk::WhyControl</name>
    <message>
        <source>No task is open.</source>
        <translation>タスクが開かれていません。</translation>
    </message>
    <message>
        <source>Open one to see why it is not accepted, or why it ended.</source>
        <translation>タスクを開くと、受諾されない理由、または終了した理由を確認できます。</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>まだ調べていません。</translation>
    </message>
    <message>
        <source>It is read as soon as this page is looked at.</source>
        <translation>このページを表示すると読み込みます。</translation>
    </message>
    <message>
        <source>The call is not known.</source>
        <translation>通話がわかりません。</translation>
    </message>
    <message>
        <source>Since the task came there has been no alert that may explain it.</source>
        <translation>タスクの到着以降、原因となりうるアラートはありません。</translation>
    </message>
    <message>
        <source>Asking Monitor for alerts…</source>
        <translation>Monitor にアラートを照会中…</translation>
    </message>
    <message>
        <source>Asking for the call…</source>
        <translation>通話を照会中…</translation>
    </message>
    <message>
        <source>Alerts are not read while others look: nothing in them is masked.</source>
        <translation>ほかの人に見せている間はアラートを読み込みません。アラートの内容は伏せられないためです。</translation>
    </message>
</context>
<context>
    <name>Desk::WhyPage</name>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>次へ:</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>タスクが開かれていません。</translation>
    </message>
    <message>
        <source>Open one to see why it is not accepted, or why it ended.</source>
        <translation>タスクを開くと、受諾されない理由、または終了した理由を確認できます。</translation>
    </message>
    <message>
        <source>Who matches, term by term</source>
        <translation>条件ごとの適合者</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message numerus="yes">
        <source>Reading, %n request(s)</source>
        <translation>
            <numerusform>読み込み中、要求 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading why…</source>
        <translation>理由を調べています…</translation>
    </message>
    <message>
        <source>The task, its Events, its workflow, and the workers of its queue.</source>
        <translation>タスクとそのイベント、ワークフロー、キューのワーカーを調べます。</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>記録 %1</translation>
    </message>
    <message numerus="yes">
        <source>as of %1 · %n request(s)</source>
        <translation>
            <numerusform>%1 時点 · 要求 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n Event(s)</source>
        <translation>
            <numerusform>イベント %n 件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more worker(s), of whom only a sample was read</source>
        <translation>
            <numerusform>ほかにワーカー %n 人。一部だけを読み込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>was so at %1</source>
        <translation>%1 の状態</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ?</translation>
    </message>
    <message>
        <source>out of date: something has changed since %1</source>
        <translation>古い内容: %1 以降に変更がありました</translation>
    </message>
</context>
<context>
    <name>Desk::WhyPlans</name>
    <message numerus="yes">
        <source>Put %n worker(s) back</source>
        <translation>
            <numerusform>%n 人のワーカーを戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n wrap-up(s)</source>
        <translation>
            <numerusform>%n 件の後処理を完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>タスクをキャンセル</translation>
    </message>
    <message>
        <source>Complete the task</source>
        <translation>タスクを完了</translation>
    </message>
    <message>
        <source>Raise the priority</source>
        <translation>優先度を上げる</translation>
    </message>
</context>
<context>
    <name>Desk::WindowStatus</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop loading; rows that came stay</source>
        <translation>読み込みを中止。届いた行は残ります</translation>
    </message>
    <message>
        <source>limit %1 of %2</source>
        <translation>上限 %2 中 %1</translation>
    </message>
    <message>
        <source>1 reservation</source>
        <translation>予約 1 件</translation>
    </message>
    <message>
        <source>%1 reservations</source>
        <translation>予約 %1 件</translation>
    </message>
    <message>
        <source>refreshed %1 s ago</source>
        <translation>%1 秒前に更新</translation>
    </message>
    <message>
        <source>refreshed %1 ago</source>
        <translation>%1 前に更新</translation>
    </message>
    <message>
        <source>It was copied elsewhere</source>
        <translation>他の場所でコピーされました</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Open %1, which was copied elsewhere</source>
        <translation>他の場所でコピーされた %1 を開く</translation>
    </message>
    <message>
        <source>What TaskRouter answered then. Nothing is read now.</source>
        <translation>当時の TaskRouter の応答です。現在は何も読み取っていません。</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>記録時のまま</translation>
    </message>
</context>
<context>
    <name>Desk::WorkArea</name>
    <message>
        <source>Rows written to %1: %2.</source>
        <translation>%1 に書き込んだ行: %2。</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>イベントをエクスポート</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>現在待機中</translation>
    </message>
</context>
<context>
    <name>Desk::WorkersFace</name>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Find a worker</source>
        <translation>ワーカーを検索</translation>
    </message>
    <message>
        <source>%1, %2 available</source>
        <translation>%1、対応可 %2</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>%1 前の内容</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>接続していません。</translation>
    </message>
    <message>
        <source>The workers could not be read.</source>
        <translation>ワーカーを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Reading the workers…</source>
        <translation>ワーカーを読み込み中…</translation>
    </message>
    <message>
        <source>No worker has these words.</source>
        <translation>この語を含むワーカーはいません。</translation>
    </message>
    <message>
        <source>The search looks at name, activity and SID.</source>
        <translation>検索の対象は名前、アクティビティ、SID です。</translation>
    </message>
    <message>
        <source>The workspace has no workers.</source>
        <translation>ワークスペースにワーカーがいません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>SID をコピー</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
</context>
<context>
    <name>Desk::WorkersStrip</name>
    <message>
        <source>Right now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>通知の条件</translation>
    </message>
    <message>
        <source>The last five minutes</source>
        <translation>直近 5 分間</translation>
    </message>
    <message>
        <source>tasks waiting, every 30 s</source>
        <translation>待機中のタスク (30 秒ごと)</translation>
    </message>
    <message>
        <source>known since %1</source>
        <extracomment>%1 is a time: since when it is known.</extracomment>
        <translation>%1 から把握</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceCheckDialog</name>
    <message>
        <source>What is odd</source>
        <translation>不審な点</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Copy the &amp;place</source>
        <translation>場所をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>CSV としてコピー(&amp;V)</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>この接続は終わりました。ワークスペースを読み込むには接続し直してください。</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>まだ何もわかりません。</translation>
    </message>
    <message>
        <source>The workspace is being read.</source>
        <translation>ワークスペースを読み込んでいます。</translation>
    </message>
    <message>
        <source>The workspace was not checked.</source>
        <translation>ワークスペースは点検されていません。</translation>
    </message>
    <message>
        <source>Read it again to check it.</source>
        <translation>点検するには読み込み直してください。</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>ワークスペースを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>不審な点は見つかりませんでした。</translation>
    </message>
    <message>
        <source>The expressions, workflows, queues and activities of this workspace fit each other.</source>
        <translation>このワークスペースの式、ワークフロー、キュー、アクティビティに矛盾はありません。</translation>
    </message>
    <message>
        <source>Check workspace</source>
        <translation>ワークスペースを点検</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>The workspace was read at %1. What was found: %2</source>
        <translation>ワークスペースは %1 に読み込みました。検出結果: %2</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceDialog</name>
    <message>
        <source>Workspace (*.json)</source>
        <translation>ワークスペース (*.json)</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>ワークスペースを保存</translation>
    </message>
    <message>
        <source>Hide attribute &amp;values</source>
        <translation>属性の値を隠す(&amp;V)</translation>
    </message>
    <message>
        <source>The workspace, its activities, task channels, task queues, workflows and workers, as the account answers. It is only read; nothing is changed.</source>
        <translation>アカウントの応答どおりのワークスペース、アクティビティ、タスクチャネル、タスクキュー、ワークフロー、ワーカー。読み取るだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>What has been read</source>
        <translation>読み込み済みの量</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>読み込むもの</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>隠すもの</translation>
    </message>
    <message>
        <source>This connection is over. Connect again to read the workspace.</source>
        <translation>この接続は終わりました。ワークスペースを読み込むには接続し直してください。</translation>
    </message>
    <message>
        <source>%1 of %2 lists read</source>
        <translation>%2 個中 %1 個のリストを読み込み済み</translation>
    </message>
    <message>
        <source>Waits %1: there is a bound of reads a minute.</source>
        <translation>%1 待機します。1 分あたりの読み込み数には上限があります。</translation>
    </message>
    <message>
        <source>%1 Tries again in %2.</source>
        <translation>%1 あと %2 で再試行します。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The workspace has been read.</source>
        <translation>ワークスペースを読み込みました。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing is changed.</source>
        <translation>読み込みを停止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>ワークスペースを読み込めませんでした。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>読み込む(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Also how many tasks each worker may have: %n requests f&amp;or it</source>
        <translation>
            <numerusform>各ワーカーが持てるタスク数も含める: 要求 %n 件(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>Also how many tasks each worker may have: a request f&amp;or each</source>
        <translation>各ワーカーが持てるタスク数も含める: 1 人につき要求 1 件(&amp;O)</translation>
    </message>
    <message>
        <source>Equal values stay equal, so queues and filters find the same workers and tasks. What compares parts or the order of texts (CONTAINS, &lt;, &gt;) no longer does, and nobody recognises a skill by its name. Numbers, true and false stay as they are.</source>
        <translation>同じ値は同じままなので、キューとフィルターは同じワーカーとタスクを見つけます。テキストの一部や順序の比較 (CONTAINS、&lt;、&gt;) は機能しなくなり、スキルの名前もわからなくなります。数値、true、false はそのままです。</translation>
    </message>
    <message>
        <source>What is shown, and would be saved, is what was read at %1.</source>
        <translation>表示され、保存されるのは、%1 に読み込んだ内容です。</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFetch</name>
    <message>
        <source>Worker %1 was deleted meanwhile: its channels are not in the file.</source>
        <translation>ワーカー %1 はその間に削除されました。そのチャネルはファイルにありません。</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFile</name>
    <message>
        <source>the workspace itself is not in the file: multitasking is on</source>
        <translation>ファイルにワークスペース自体がありません。マルチタスクはオンとします</translation>
    </message>
    <message>
        <source>the task queues are not in the file: %1 stand for those that the workflows name, and everybody is in each of them</source>
        <translation>ファイルにタスクキューがありません。ワークフローが示すキューを %1 で代用し、各キューに全員を入れます</translation>
    </message>
    <message>
        <source>the workflows are not in the file: one sends each task to the queue that its attribute &quot;queue&quot; names</source>
        <translation>ファイルにワークフローがありません。各タスクを属性「queue」が示すキューに送るワークフローを使います</translation>
    </message>
    <message>
        <source>there is no activity in which anybody is offered tasks: &quot;%1&quot; is one</source>
        <translation>タスクが提示されるアクティビティがありません。「%1」をそれとします</translation>
    </message>
    <message>
        <source>there is no activity in which nobody is offered tasks: &quot;%1&quot; is one</source>
        <translation>タスクが提示されないアクティビティがありません。「%1」をそれとします</translation>
    </message>
    <message>
        <source>the task channels are not in the file: &quot;default&quot; and &quot;voice&quot; are</source>
        <translation>ファイルにタスクチャネルがありません。「default」と「voice」を使います</translation>
    </message>
    <message numerus="yes">
        <source>the workers are not in the file: %n people were made up who fit the queues</source>
        <translation>
            <numerusform>ファイルにワーカーがありません。キューに合う架空の %n 人を作りました</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody was found who would fit these queues: %1</source>
        <translation>次のキューに合う人が見つかりませんでした: %1</translation>
    </message>
    <message>
        <source>this field is not known here and has no effect</source>
        <translation>このフィールドはここでは不明で、効果がありません</translation>
    </message>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(%n 回)</numerusform>
        </translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>テキストが必要です</translation>
    </message>
    <message>
        <source>true or false is expected; true is used</source>
        <translation>true または false が必要です。true を使います</translation>
    </message>
    <message>
        <source>true or false is expected; false is used</source>
        <translation>true または false が必要です。false を使います</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected; %3 is used</source>
        <translation>%1 から %2 までの整数が必要です。%3 を使います</translation>
    </message>
    <message>
        <source>FIFO or LIFO is expected; FIFO is used</source>
        <translation>FIFO または LIFO が必要です。FIFO を使います</translation>
    </message>
    <message>
        <source>a moment like 2026-03-02T14:03:27Z is expected</source>
        <translation>2026-03-02T14:03:27Z のような日時が必要です</translation>
    </message>
    <message>
        <source>a SID with %1 is expected, not &quot;%2&quot;</source>
        <translation>%1 の SID が必要ですが、「%2」です</translation>
    </message>
    <message>
        <source>this is no JSON object; {} is used</source>
        <translation>JSON オブジェクトではありません。{} を使います</translation>
    </message>
    <message>
        <source>there is no file to read</source>
        <translation>読み込むファイルがありません</translation>
    </message>
    <message>
        <source>the file is too big</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>this is no JSON, or breaks off (%1)</source>
        <translation>JSON ではないか、途中で切れています (%1)</translation>
    </message>
    <message>
        <source>this is no workspace: a file of “Save workspace…”, lists of twilio-cli (-o json) or the configuration of a workflow are expected</source>
        <translation>ワークスペースではありません。[ワークスペースを保存…] のファイル、twilio-cli のリスト (-o json)、ワークフローの構成のいずれかが必要です</translation>
    </message>
    <message>
        <source>this list has more pages than are in the file</source>
        <translation>このリストには、ファイルにないページがまだあります</translation>
    </message>
    <message>
        <source>this file is of a newer format, %1; this version reads %2</source>
        <translation>このファイルの形式 %1 は新しいものです。このバージョンが読めるのは %2 です</translation>
    </message>
    <message>
        <source>%1 is expected, not &quot;%2&quot;</source>
        <translation>%1 が必要ですが、「%2」です</translation>
    </message>
    <message>
        <source>an object with a list for each worker is expected</source>
        <translation>ワーカーごとにリストを持つオブジェクトが必要です</translation>
    </message>
    <message>
        <source>an object is expected; it is left out</source>
        <translation>オブジェクトが必要です。省きました</translation>
    </message>
    <message>
        <source>a number above 0 and up to %1 is expected</source>
        <translation>0 より大きく %1 以下の数が必要です</translation>
    </message>
    <message>
        <source>a configuration alone: it is that of a workflow named &quot;%1&quot;</source>
        <translation>構成だけです。「%1」という名前のワークフローのものとします</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>リストが必要です</translation>
    </message>
    <message>
        <source>this is no SID; the resource is left out</source>
        <translation>SID ではありません。リソースを省きました</translation>
    </message>
    <message>
        <source>a SID with %1 is expected, not %2</source>
        <translation>%1 の SID が必要ですが、%2 です</translation>
    </message>
    <message>
        <source>%1 stands twice, first at %2</source>
        <translation>%1 が 2 回あります。最初は %2 です</translation>
    </message>
    <message>
        <source>%1 is no part of what a rehearsal is made of; it is left out</source>
        <translation>%1 はリハーサルに使うものではないため、省きました</translation>
    </message>
    <message>
        <source>this is of workspace %1, but %2 is of %3</source>
        <translation>これはワークスペース %1 のものですが、%2 は %3 のものです</translation>
    </message>
    <message>
        <source>there is no activity %1</source>
        <translation>アクティビティ %1 がありません</translation>
    </message>
    <message>
        <source>the activities are not in the file: &quot;%1&quot; is one, %2</source>
        <translation>ファイルにアクティビティがありません。「%1」(%2) を使います</translation>
    </message>
    <message>
        <source>available</source>
        <translation>対応可</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>対応不可</translation>
    </message>
    <message>
        <source>there is no such worker; the channel is left out</source>
        <translation>該当するワーカーがいません。チャネルを省きました</translation>
    </message>
    <message>
        <source>there is no such task channel; the channel is left out</source>
        <translation>該当するタスクチャネルがありません。チャネルを省きました</translation>
    </message>
    <message>
        <source>the task channels are not in the file: &quot;%1&quot; is one</source>
        <translation>ファイルにタスクチャネルがありません。「%1」を使います</translation>
    </message>
    <message>
        <source>there is neither a workflow nor a task queue in it</source>
        <translation>ワークフローもタスクキューも含まれていません</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message numerus="yes">
        <source>workers whose activity is not known: %n; they are available</source>
        <translation>
            <numerusform>アクティビティが不明なワーカー: %n 人。対応可とします</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>workers whose channels are not in the file: %n; one task at a time in each channel</source>
        <translation>
            <numerusform>チャネルがファイルにないワーカー: %n 人。チャネルごとに同時に 1 件のタスクとします</numerusform>
        </translation>
    </message>
    <message>
        <source>the name of a file is expected</source>
        <translation>ファイル名が必要です</translation>
    </message>
    <message>
        <source>there is no *.json in this folder</source>
        <translation>このフォルダーに *.json がありません</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFinder</name>
    <message>
        <source>%1 is opened as soon as the server answers.</source>
        <translation>サーバーが応答すると %1 を開きます。</translation>
    </message>
    <message>
        <source>Looking for the workspace of %1…</source>
        <translation>%1 のワークスペースを検索中…</translation>
    </message>
    <message>
        <source>The workspace of %1 is not known, and these credentials may not list the workspaces. Give the workspace (WS…) as well.</source>
        <translation>%1 のワークスペースがわからず、この認証情報ではワークスペースを一覧にできません。ワークスペース (WS…) も指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: this account has no workspace.</source>
        <translation>%1 を開けません。このアカウントにワークスペースがありません。</translation>
    </message>
    <message>
        <source>%1 is in none of the %2 workspaces that were asked, of %3. Give its workspace (WS…) as well.</source>
        <translation>%1 は、%3 個中の調べた %2 個のワークスペースにありません。ワークスペース (WS…) も指定してください。</translation>
    </message>
    <message>
        <source>No workspace of this account has the worker %1.</source>
        <translation>このアカウントのどのワークスペースにもワーカー %1 はいません。</translation>
    </message>
    <message>
        <source>No workspace of this account has the task %1. Tasks are deleted five minutes after they end.</source>
        <translation>このアカウントのどのワークスペースにもタスク %1 はありません。タスクは終了の 5 分後に削除されます。</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <translation>読み込めませんでした: %1。</translation>
    </message>
    <message>
        <source>The workspace of %1 could not be looked up.</source>
        <translation>%1 のワークスペースを調べられませんでした。</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceState</name>
    <message>
        <source>Looking for workspaces…</source>
        <translation>ワークスペースを検索中…</translation>
    </message>
    <message>
        <source>Loading tasks…</source>
        <translation>タスクを読み込み中…</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>タスクはまだありません。</translation>
    </message>
    <message>
        <source>New tasks appear here by themselves.</source>
        <translation>新しいタスクは自動でここに表示されます。</translation>
    </message>
    <message>
        <source>This account has no workspace.</source>
        <translation>このアカウントにワークスペースがありません。</translation>
    </message>
    <message>
        <source>Make one in the console of the account, then try again; or connect to another account.</source>
        <translation>アカウントのコンソールで作成して再試行するか、別のアカウントに接続してください。</translation>
    </message>
    <message>
        <source>No task can be shown.</source>
        <translation>表示できるタスクがありません。</translation>
    </message>
    <message>
        <source>The server answered with tasks that have no SID of their own.</source>
        <translation>サーバーの応答のタスクに固有の SID がありません。</translation>
    </message>
    <message>
        <source>No workspace can be shown.</source>
        <translation>表示できるワークスペースがありません。</translation>
    </message>
    <message>
        <source>The server answered with workspaces that have no SID of their own.</source>
        <translation>サーバーの応答のワークスペースに固有の SID がありません。</translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceTools</name>
    <message>
        <source>Open a workspace first: then it can be saved.</source>
        <translation>先にワークスペースを開いてください。開くと保存できます。</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone. To rehearse it, open it in the trainer&apos;s panel.</source>
        <translation>%1 として保存しました。あなただけが読めます。リハーサルするには、トレーナーのパネルで開いてください。</translation>
    </message>
    <message>
        <source>Open a workspace first: then it can be checked.</source>
        <translation>先にワークスペースを開いてください。開くと点検できます。</translation>
    </message>
    <message>
        <source>Open a workspace first: then it can be asked.</source>
        <translation>先にワークスペースを開いてください。開くと問い合わせできます。</translation>
    </message>
</context>
<context>
    <name>Desk::WorldView</name>
    <message>
        <source>ringing</source>
        <translation>呼び出し中</translation>
    </message>
    <message>
        <source>Offers that wait for an answer</source>
        <translation>応答待ちのオファー</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Nobody is being offered anything.</source>
        <translation>誰にも提示されていません。</translation>
    </message>
    <message>
        <source>There is nobody.</source>
        <translation>誰もいません。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Nobody waits and nobody talks.</source>
        <translation>待っている人も話している人もいません。</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>受諾</translation>
    </message>
    <message>
        <source>Takes the call</source>
        <translation>通話を受ける</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Completes</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Is answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Is not answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Is busy</source>
        <translation>話し中</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>つながらない</translation>
    </message>
    <message>
        <source>Rings until the caller is gone</source>
        <translation>発信者がいなくなるまで鳴る</translation>
    </message>
    <message>
        <source>Caller hangs up</source>
        <translation>発信者が電話を切る</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>タスクをキャンセル</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>タスクを削除</translation>
    </message>
    <message>
        <source>What the new call is about</source>
        <translation>新しい通話の用件</translation>
    </message>
    <message>
        <source>A call arrives</source>
        <translation>着信を追加</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Offers · %1</source>
        <translation>オファー · %1</translation>
    </message>
    <message>
        <source>People · %1 of %2 available</source>
        <translation>人 · %2 人中 %1 人が対応可</translation>
    </message>
    <message>
        <source>Calls · %1</source>
        <translation>通話 · %1</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour</source>
        <translation>1 時間に到着するタスクの数</translation>
    </message>
    <message>
        <source>By themselves, of all kinds together, from now on; 0: none</source>
        <translation>自動で到着する数、全種類の合計、今後適用。0: なし</translation>
    </message>
    <message>
        <source>No tasks arrive by themselves in this scenario.</source>
        <translation>このシナリオでは、タスクは自動では到着しません。</translation>
    </message>
</context>
<context>
    <name>Desk::WriteLock</name>
    <message>
        <source>Read-only: unlock the account to send (File, Unlock…).</source>
        <translation>読み取り専用: 送信するにはアカウントのロックを解除してください ([ファイル] の [ロック解除…])。</translation>
    </message>
    <message>
        <source>Read-only: this window was opened to look, not to act.</source>
        <translation>読み取り専用: このウィンドウは操作ではなく閲覧のために開かれました。</translation>
    </message>
    <message>
        <source>Unlock a live account</source>
        <translation>本番アカウントのロック解除</translation>
    </message>
    <message>
        <source>Unlock “%1”? Instructions then ring real phones.</source>
        <translation>「%1」のロックを解除しますか? 指示を送信すると実際の電話が鳴ります。</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>15 分間(&amp;1)</translation>
    </message>
    <message>
        <source>For this &amp;session</source>
        <translation>このセッションの間(&amp;S)</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>トレーニング</translation>
    </message>
    <message>
        <source>nothing here rings a real phone</source>
        <translation>ここでは実際の電話は鳴りません</translation>
    </message>
    <message>
        <source>a live account; nothing is sent until you unlock it</source>
        <translation>本番アカウントです。ロックを解除するまで何も送信しません</translation>
    </message>
    <message>
        <source>nothing can be sent from this window</source>
        <translation>このウィンドウからは何も送信できません</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation>%1 後にロック</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>ロック解除中</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>instructions ring real phones</source>
        <translation>指示を送信すると実際の電話が鳴ります</translation>
    </message>
    <message>
        <source>nothing can be sent from this window at present</source>
        <translation>現在、このウィンドウからは何も送信できません</translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>as it was at that time; nothing can be sent</source>
        <translation>当時の状態です。何も送信できません</translation>
    </message>
    <message>
        <source>until F11, names and numbers are stand-ins</source>
        <translation>F11 を押すまで、名前と番号は仮のものです</translation>
    </message>
    <message>
        <source>until F11, names and numbers are stand-ins, and nothing can be sent</source>
        <translation>F11 を押すまで、名前と番号は仮のもので、何も送信できません</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message>
        <source>a value or a name is expected</source>
        <translation>値または名前が必要です</translation>
    </message>
    <message>
        <source>an operator is expected</source>
        <translation>演算子が必要です</translation>
    </message>
    <message>
        <source>AND, OR or the end is expected</source>
        <translation>AND、OR、または終わりが必要です</translation>
    </message>
    <message>
        <source>a name is expected after the dot</source>
        <translation>ドットの後に名前が必要です</translation>
    </message>
    <message>
        <source>a whole number and ] are expected</source>
        <translation>整数と ] が必要です</translation>
    </message>
    <message>
        <source>a name cannot have a hyphen</source>
        <translation>名前にハイフンは使えません</translation>
    </message>
    <message>
        <source>that is no number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>この引用符が閉じられていません</translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation>コンマまたは ] が必要です</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>この括弧が閉じられていません</translation>
    </message>
    <message>
        <source>no bracket is open here</source>
        <translation>ここで開いている括弧はありません</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>名前が必要です</translation>
    </message>
    <message>
        <source>the end is expected</source>
        <translation>終わりが必要です</translation>
    </message>
    <message>
        <source>a name that begins with worker. is expected</source>
        <translation>worker. で始まる名前が必要です</translation>
    </message>
    <message>
        <source>a name that begins with task. is expected</source>
        <translation>task. で始まる名前が必要です</translation>
    </message>
    <message>
        <source>a comparison of workers.available, workers.unavailable, the workers in an activity (workers.WA…) or numbers is expected</source>
        <translation>workers.available、workers.unavailable、アクティビティ内のワーカー (workers.WA…)、または数値の比較が必要です</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <extracomment>What is wrong, and the place in the text: &quot;an operator is expected at character 14&quot;</extracomment>
        <translation>%2 文字目: %1</translation>
    </message>
</context>
<context>
    <name>Routing::Comparison</name>
    <message>
        <source>somebody is asked</source>
        <translation>打診される</translation>
    </message>
    <message>
        <source>the task waits: nobody can be asked</source>
        <translation>タスクは待機: 打診できる人がいない</translation>
    </message>
    <message>
        <source>the task is canceled: nothing of its workflow is left</source>
        <translation>タスクはキャンセル: ワークフローに残りがない</translation>
    </message>
    <message>
        <source>the task is canceled: nothing matches</source>
        <translation>タスクはキャンセル: 合うものがない</translation>
    </message>
    <message>
        <source>none: its routing target goes first</source>
        <translation>なし: ルーティングターゲットが優先</translation>
    </message>
    <message>
        <source>its own timeout</source>
        <translation>自身のタイムアウト</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not looked at</source>
        <translation>「%1」は評価されません</translation>
    </message>
    <message>
        <source>%1: skipped by skip_if</source>
        <translation>%1: skip_if によりスキップ</translation>
    </message>
    <message>
        <source>%1: its time is over</source>
        <translation>%1: 時間切れ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Why somebody is not asked, and his activity: &quot;the channel is full (Available)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Stays until</source>
        <translation>留まる期限</translation>
    </message>
    <message>
        <source>Canceled when</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>最初の打診先</translation>
    </message>
    <message>
        <source>After them</source>
        <translation>その次</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>フィルター %1</translation>
    </message>
    <message>
        <source>Left step %1</source>
        <translation>離れたステップ %1</translation>
    </message>
    <message>
        <source>Not in the queue</source>
        <translation>キューにいない</translation>
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
        <translation>受諾済み: ほかの人には打診されません。以下は新たに到着した場合です</translation>
    </message>
    <message>
        <source>completed: nobody is asked any more; below, as if it came anew</source>
        <translation>完了: もう誰にも打診されません。以下は新たに到着した場合です</translation>
    </message>
    <message>
        <source>canceled: nobody is asked any more; below, as if it came anew</source>
        <translation>キャンセル済み: もう誰にも打診されません。以下は新たに到着した場合です</translation>
    </message>
    <message>
        <source>in &quot;%1&quot;, and that is what counts; below, as it is by the rules of now</source>
        <translation>「%1」にあり、これが優先します。以下は現在のルールによる場合です</translation>
    </message>
    <message>
        <source>the task is canceled: its own timeout is over</source>
        <translation>タスクはキャンセル: 自身のタイムアウト</translation>
    </message>
    <message>
        <source>nobody else is asked: it is offered to %1</source>
        <translation>ほかの人には打診されません: %1 に提示中です</translation>
    </message>
    <message>
        <source>it is offered to him, who is not in the queue (%1)</source>
        <translation>この人に提示中ですが、キューにいません (%1)</translation>
    </message>
    <message>
        <source>%1, by its own timeout</source>
        <translation>%1 (自身のタイムアウトによる)</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>&quot;24 h old&quot;</extracomment>
        <translation>直ちに</translation>
    </message>
    <message>
        <source>In TaskRouter</source>
        <translation>TaskRouter では</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1経過</translation>
    </message>
</context>
<context>
    <name>Routing::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <translation>%1、相違あり</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現状</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>仮定の検証</translation>
    </message>
</context>
<context>
    <name>Routing::Decision</name>
    <message>
        <source>%1 s</source>
        <extracomment>A span of time in seconds: &quot;90 s&quot;</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How many people, and what is said of them: &quot;3: not in the queue&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This step is over: the task is older than %1.</source>
        <translation>このステップは終わりました: タスクは %1 を超えて経過しています。</translation>
    </message>
    <message>
        <source>This step is skipped: nobody can be asked at once, and its skip_if is true.</source>
        <translation>このステップはスキップされます: すぐに打診できる人がおらず、skip_if が真です。</translation>
    </message>
    <message>
        <source>The task stays here until it is %1 old.</source>
        <translation>タスクは %1 経過するまでここに留まります。</translation>
    </message>
    <message>
        <source>The task stays here until its own timeout.</source>
        <translation>タスクは自身のタイムアウトまでここに留まります。</translation>
    </message>
    <message>
        <source>%1: queue &quot;%2&quot;, priority %3.</source>
        <translation>%1: キュー「%2」、優先度 %3。</translation>
    </message>
    <message>
        <source>Of %1 people: %2.</source>
        <translation>%1 人中: %2。</translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation>打診先: %1。</translation>
    </message>
    <message>
        <source>After them: %1.</source>
        <translation>その次: %1。</translation>
    </message>
    <message>
        <source>The task is canceled: its last step was skipped, and no other filter matches.</source>
        <translation>タスクはキャンセルされます: 最後のステップがスキップされ、ほかに合うフィルターがありません。</translation>
    </message>
    <message>
        <source>The task is canceled: its last timeout has run out, and no other filter matches. The default filter is not for such tasks.</source>
        <translation>タスクはキャンセルされます: 最後のタイムアウトが過ぎ、ほかに合うフィルターがありません。デフォルトフィルターはこのようなタスク用ではありません。</translation>
    </message>
    <message>
        <source>The task is canceled: no filter matches, and there is no default filter.</source>
        <translation>タスクはキャンセルされます: 合うフィルターがなく、デフォルトフィルターもありません。</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>打診済み</translation>
    </message>
    <message>
        <source>the task is for somebody else</source>
        <translation>別の人のタスク</translation>
    </message>
    <message>
        <source>not in the queue</source>
        <translation>キューにいない</translation>
    </message>
    <message>
        <source>the target&apos;s expression is false</source>
        <translation>ターゲットの式が偽</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>すでに持っている</translation>
    </message>
    <message>
        <source>the activity is not available</source>
        <translation>アクティビティが対応不可</translation>
    </message>
    <message>
        <source>the channel is full</source>
        <translation>チャネルが満杯</translation>
    </message>
    <message>
        <source>others come first</source>
        <translation>ほかの人が先</translation>
    </message>
    <message>
        <source>Default filter</source>
        <translation>デフォルトフィルター</translation>
    </message>
    <message>
        <source>Target %1 of filter &quot;%2&quot;</source>
        <translation>フィルター「%2」のターゲット %1</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; matches.</source>
        <translation>フィルター「%1」に合います。</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match.</source>
        <translation>フィルター「%1」に合いません。</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match: %2 is false.</source>
        <translation>フィルター「%1」に合いません: %2 は偽です。</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; does not match: %2 is false, as it is %3.</source>
        <translation>フィルター「%1」に合いません: %2 は偽で、値は %3 です。</translation>
    </message>
    <message>
        <source>Its routing target %1 goes before the workflow.</source>
        <translation>ルーティングターゲット %1 がワークフローより優先します。</translation>
    </message>
    <message>
        <source>Routing target</source>
        <translation>ルーティングターゲット</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A span of time in hours: &quot;24 h&quot;</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A span of time in minutes: &quot;5 min&quot;</extracomment>
        <translation>%1 分</translation>
    </message>
</context>
<context>
    <name>Routing::Finding</name>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Task queue</source>
        <translation>タスクキュー</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>“%1” is no expression: %2.</source>
        <translation>「%1」は式ではありません: %2。</translation>
    </message>
    <message>
        <source>Mend it: TaskRouter refuses it when it is saved.</source>
        <translation>修正してください。TaskRouter は保存時に拒否します。</translation>
    </message>
    <message>
        <source>Call the attribute otherwise, with an underscore for instance: expressions cannot name it.</source>
        <translation>属性の名前を、アンダースコアを使うなどして変えてください。式ではこの名前を指定できません。</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>使用できません: %1。</translation>
    </message>
    <message>
        <source>Mend it: TaskRouter refuses the workflow, or does what nobody can foretell.</source>
        <translation>修正してください。TaskRouter はワークフローを拒否するか、予測できない動作をします。</translation>
    </message>
    <message>
        <source>This target has two known workers: one by SID and one by friendly name.</source>
        <translation>このターゲットには既知のワーカーが、SID とフレンドリ名で 2 つ指定されています。</translation>
    </message>
    <message>
        <source>Keep one of known_worker_sid and known_worker_friendly_name; the SID stays the same for good.</source>
        <translation>known_worker_sid と known_worker_friendly_name のどちらかだけにしてください。SID は変わることがありません。</translation>
    </message>
    <message>
        <source>An offer of this workflow would last %1 seconds.</source>
        <translation>このワークフローのオファーは %1 秒間有効になります。</translation>
    </message>
    <message>
        <source>Choose 1 to 86,400 seconds; 120 is usual.</source>
        <translation>1~86,400 秒にしてください。通常は 120 です。</translation>
    </message>
    <message>
        <source>Nobody has “%2”, so that “%1” is true of none of %3 workers, and nobody fits here.</source>
        <translation>「%2」を持つ人がいないため、「%1」は %3 人のワーカーの誰にも当てはまらず、ここに合う人がいません。</translation>
    </message>
    <message>
        <source>Look for a slip in the name, or give workers the attribute.</source>
        <translation>名前の誤りがないか確認するか、ワーカーにこの属性を付けてください。</translation>
    </message>
    <message>
        <source>“%1” compares %2 with %3, which is false whatever they are.</source>
        <translation>「%1」は%2と%3の比較で、値にかかわらず偽です。</translation>
    </message>
    <message>
        <source>Write numbers without quotes on both sides, and texts with them.</source>
        <translation>両辺とも、数値は引用符なしで、テキストは引用符付きで書いてください。</translation>
    </message>
    <message>
        <source>“%1” looks for something in a list, and there is %2 in its place: it is never true.</source>
        <translation>「%1」はリストの中を探しますが、そこにあるのは%2で、真になることはありません。</translation>
    </message>
    <message>
        <source>Use == or CONTAINS for a single value, or make the attribute a list.</source>
        <translation>単一の値には == または CONTAINS を使うか、属性をリストにしてください。</translation>
    </message>
    <message>
        <source>“%1” compares %2 with %3 as if both were single values: it is never true.</source>
        <translation>「%1」は%2と%3を単一の値として比較するため、真になることはありません。</translation>
    </message>
    <message>
        <source>Use HAS where the attribute is a list of values, and a dot to look into an object.</source>
        <translation>属性が値のリストの場合は HAS を、オブジェクトの中を見る場合はドットを使ってください。</translation>
    </message>
    <message>
        <source>None of %1 workers fits “%2”.</source>
        <translation>%1 人のワーカーの誰も「%2」に合いません。</translation>
    </message>
    <message>
        <source>Change the expression or the workers&apos; attributes: whatever comes into this queue waits in vain.</source>
        <translation>式またはワーカーの属性を変更してください。このキューに入ったものは待ち続けることになります。</translation>
    </message>
    <message>
        <source>None of the %1 workers of the queue “%3” fits “%2”.</source>
        <translation>キュー「%3」の %1 人のワーカーの誰も「%2」に合いません。</translation>
    </message>
    <message>
        <source>Change the target&apos;s expression: tasks wait in this step for nobody.</source>
        <translation>ターゲットの式を変更してください。このステップで待っても該当者がいません。</translation>
    </message>
    <message>
        <source>“%1” is true of no task.</source>
        <translation>「%1」はどのタスクにも当てはまりません。</translation>
    </message>
    <message>
        <source>Remove the filter, or mend its expression.</source>
        <translation>フィルターを削除するか、式を修正してください。</translation>
    </message>
    <message>
        <source>“%1” is true of nobody, and this target has no timeout: tasks stay in it.</source>
        <translation>「%1」は誰にも当てはまらず、このターゲットにタイムアウトがないため、タスクが留まり続けます。</translation>
    </message>
    <message>
        <source>Give it a timeout where a delay is meant, or mend its expression.</source>
        <translation>遅延が目的ならタイムアウトを設定するか、式を修正してください。</translation>
    </message>
    <message>
        <source>No task comes to this filter: whatever fits it fits “%1” before it, and stays there.</source>
        <translation>このフィルターに来るタスクはありません。合うものはすべて、前の「%1」に合ってそこに留まります。</translation>
    </message>
    <message>
        <source>Put the narrower filter first, or let the earlier one end by timeouts.</source>
        <translation>より狭いフィルターを先に置くか、前のフィルターがタイムアウトで終わるようにしてください。</translation>
    </message>
    <message>
        <source>No task comes to this target: the one before it has neither a timeout nor a skip_if.</source>
        <translation>このターゲットに来るタスクはありません。前のターゲットにタイムアウトも skip_if もありません。</translation>
    </message>
    <message>
        <source>Give the target before it a timeout, or remove this one.</source>
        <translation>前のターゲットにタイムアウトを設定するか、このターゲットを削除してください。</translation>
    </message>
    <message>
        <source>A task that nobody accepts within %1 seconds is canceled here: the default filter is for tasks that match nothing, not for those whose timeouts ran out.</source>
        <translation>%1 秒以内に誰も受諾しないタスクは、ここでキャンセルされます。デフォルトフィルターは何にも合わないタスク用で、タイムアウトしたタスク用ではありません。</translation>
    </message>
    <message>
        <source>Leave out the last timeout, or add a last filter that fits everything and leads to the default queue.</source>
        <translation>最後のタイムアウトを外すか、すべてに合いデフォルトキューに送るフィルターを最後に追加してください。</translation>
    </message>
    <message>
        <source>There is no default filter: a task that matches nothing has nowhere to go.</source>
        <translation>デフォルトフィルターがありません。何にも合わないタスクの行き先がありません。</translation>
    </message>
    <message>
        <source>Add default_filter with a queue.</source>
        <translation>キューを指定した default_filter を追加してください。</translation>
    </message>
    <message>
        <source>A task waits here for the one worker in “%1” for as long as it lives, also where there is no such worker.</source>
        <translation>該当するワーカーがいない場合でも、タスクは有効な間、「%1」の 1 人のワーカーをここで待ち続けます。</translation>
    </message>
    <message>
        <source>Give the target a timeout or a skip_if, and a target after it for everybody.</source>
        <translation>ターゲットにタイムアウトまたは skip_if を設定し、その後に全員向けのターゲットを置いてください。</translation>
    </message>
    <message>
        <source>Whoever misses an offer of %1 seconds is put into “%2”, in which nobody is available: in a busy hour one after the other drops out until nobody is left.</source>
        <translation>%1 秒のオファーを逃した人は、対応不可の「%2」に移されます。混雑時には次々に抜け、誰もいなくなります。</translation>
    </message>
    <message>
        <source>Choose an available timeout activity, or let offers last longer.</source>
        <translation>タイムアウトアクティビティを対応可のものにするか、オファーの時間を長くしてください。</translation>
    </message>
    <message>
        <source>TaskRouter knows nothing of this name.</source>
        <translation>この名前は TaskRouter にありません。</translation>
    </message>
    <message>
        <source>Look for a slip in it: whatever stands there says nothing.</source>
        <translation>誤りがないか確認してください。ここに書かれたものは効果がありません。</translation>
    </message>
    <message>
        <source>Nobody has “%2”, so that “%1” is true of none of %3 workers.</source>
        <translation>「%2」を持つ人がいないため、「%1」は %3 人のワーカーの誰にも当てはまりません。</translation>
    </message>
    <message>
        <source>Look for a slip in the name; the other parts of the expression still count.</source>
        <translation>名前の誤りがないか確認してください。式のほかの部分は有効です。</translation>
    </message>
    <message>
        <source>Nobody has a whole number under “%1”, and nothing else is sorted by.</source>
        <translation>「%1」に整数を持つ人がおらず、ほかの種類の値では並べ替えられません。</translation>
    </message>
    <message>
        <source>Make the attribute a whole number, or leave out order_by.</source>
        <translation>属性を整数にするか、order_by を外してください。</translation>
    </message>
    <message>
        <source>No workflow leads to this queue.</source>
        <translation>このキューに送るワークフローがありません。</translation>
    </message>
    <message>
        <source>Remove it, or lead a workflow to it.</source>
        <translation>キューを削除するか、ワークフローから送るようにしてください。</translation>
    </message>
    <message>
        <source>“%1” fits nobody, whoever comes.</source>
        <translation>「%1」は、どのような人にも合いません。</translation>
    </message>
    <message>
        <source>Nothing to do where tasks are meant to be parked here.</source>
        <translation>タスクをここに留めておく目的なら、対処は不要です。</translation>
    </message>
    <message>
        <source>“%1” fits nobody: this target is a delay of %2 seconds.</source>
        <translation>「%1」は誰にも合いません。このターゲットは %2 秒の遅延です。</translation>
    </message>
    <message>
        <source>Nothing to do where that is meant.</source>
        <translation>意図したものなら、対処は不要です。</translation>
    </message>
    <message>
        <source>The priority “%1” is a text; TaskRouter reads it as a number.</source>
        <translation>優先度「%1」はテキストですが、TaskRouter は数値として読みます。</translation>
    </message>
    <message>
        <source>Write it without quotes, so that no other reader stumbles.</source>
        <translation>ほかのプログラムでも問題なく読めるように、引用符なしで書いてください。</translation>
    </message>
</context>
<context>
    <name>Routing::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>不審な点</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>不審な点は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, for information: %3</source>
        <translation>エラー: %1、警告: %2、情報: %3</translation>
    </message>
</context>
<context>
    <name>Routing::RoutingTest</name>
    <message>
        <source>the task is canceled by then</source>
        <translation>その時点でタスクはキャンセル済み</translation>
    </message>
    <message>
        <source>after %1 s: %2</source>
        <extracomment>What is wrong when a task is so many seconds old: &quot;after 60 s: the queue is &quot;Sales&quot;, expected &quot;Support&quot;&quot;</extracomment>
        <translation>%1 秒後: %2</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>%1 秒後</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the task is canceled %1, expected %2</source>
        <translation>タスクのキャンセルは %1、期待値は %2</translation>
    </message>
    <message>
        <source>the routing target goes before every filter</source>
        <translation>ルーティングターゲットはどのフィルターよりも優先</translation>
    </message>
    <message>
        <source>the filter is &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>フィルターは「%1」、期待値は「%2」</translation>
    </message>
    <message>
        <source>the target is %1, expected %2</source>
        <translation>ターゲットは %1、期待値は %2</translation>
    </message>
    <message>
        <source>the queue is &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>キューは「%1」、期待値は「%2」</translation>
    </message>
    <message>
        <source>the priority is %1, expected %2</source>
        <translation>優先度は %1、期待値は %2</translation>
    </message>
    <message>
        <source>the first workers are %1, expected %2</source>
        <translation>最初のワーカーは %1、期待値は %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Routing::RoutingTestReader</name>
    <message>
        <source>&quot;%1&quot; is expected</source>
        <translation>「%1」が必要です</translation>
    </message>
    <message>
        <source>a list of at least one test is expected</source>
        <translation>1 つ以上のテストのリストが必要です</translation>
    </message>
    <message>
        <source>a name or a SID is expected</source>
        <translation>名前または SID が必要です</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;, or several</source>
        <extracomment>&quot;there is no worker &quot;Ann&quot;, or several&quot;</extracomment>
        <translation>%1「%2」が存在しないか、複数あります</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is expected</source>
        <translation>0 から %1 までの整数が必要です</translation>
    </message>
    <message>
        <source>a number of seconds from 0 to %1 is expected</source>
        <translation>0 から %1 までの秒数が必要です</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>リストが必要です</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>this worker stands there twice</source>
        <translation>このワーカーが 2 回あります</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>オブジェクトが必要です</translation>
    </message>
    <message>
        <source>a test needs a name</source>
        <translation>テストには名前が必要です</translation>
    </message>
    <message>
        <source>there are several workflows: which one is meant?</source>
        <translation>ワークフローが複数あります。どれですか?</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>テキストが必要です</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true または false が必要です</translation>
    </message>
    <message>
        <source>the name or the SID of a worker or a queue is expected</source>
        <translation>ワーカーまたはキューの名前または SID が必要です</translation>
    </message>
    <message>
        <source>an object, or a list of them, is expected</source>
        <translation>オブジェクト、またはそのリストが必要です</translation>
    </message>
    <message>
        <source>nothing is expected here</source>
        <translation>ここには何も入りません</translation>
    </message>
    <message>
        <source>targets count from 1</source>
        <translation>ターゲットは 1 から数えます</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>the name or the number of a filter of the workflow is expected, or null for the default filter</source>
        <translation>ワークフローのフィルターの名前か番号、またはデフォルトフィルターを表す null が必要です</translation>
    </message>
    <message>
        <source>this is no file of routing tests: &quot;%1&quot; is expected</source>
        <translation>ルーティングテストのファイルではありません。「%1」が必要です</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here; there are: %2</source>
        <extracomment>&quot;there is no &quot;expects&quot; here; there are: name, task, expect&quot;</extracomment>
        <translation>ここに「%1」はありません。あるのは: %2</translation>
    </message>
    <message>
        <source>a test without one is of &quot;%1&quot;, which is not there; there are: %2</source>
        <translation>チャネルのないテストは「%1」のものですが、ありません。あるのは: %2</translation>
    </message>
    <message>
        <source>there is no task channel &quot;%1&quot;; there are: %2</source>
        <translation>タスクチャネル「%1」はありません。あるのは: %2</translation>
    </message>
</context>
<context>
    <name>Routing::WorkflowReader</name>
    <message>
        <source>this is needed, and is an object</source>
        <translation>これは必須で、オブジェクトです</translation>
    </message>
    <message>
        <source>there is no queue: a filter or a default filter is needed</source>
        <translation>キューがありません。フィルターまたはデフォルトフィルターが必要です</translation>
    </message>
    <message>
        <source>routing knows nothing of that name</source>
        <translation>この名前のものはルーティングにありません</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>リストが必要です</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>オブジェクトが必要です</translation>
    </message>
    <message>
        <source>at least one target is needed</source>
        <translation>1 つ以上のターゲットが必要です</translation>
    </message>
    <message>
        <source>the first target needs a queue</source>
        <translation>最初のターゲットにはキューが必要です</translation>
    </message>
    <message>
        <source>there is no queue &quot;%1&quot;</source>
        <translation>キュー「%1」はありません</translation>
    </message>
    <message>
        <source>a whole number from 0 is expected</source>
        <translation>0 以上の整数が必要です</translation>
    </message>
    <message>
        <source>a number of seconds is expected, and this is a text: without the quotes it would be one</source>
        <translation>秒数が必要ですが、これはテキストです。引用符がなければ数値になります</translation>
    </message>
    <message>
        <source>a whole number of seconds from 1 to %1 is expected</source>
        <translation>1 から %1 までの整数の秒数が必要です</translation>
    </message>
    <message>
        <source>a target has one known worker: by SID or by friendly name, not both</source>
        <translation>ターゲットの既知のワーカーは、SID かフレンドリ名のどちらか一方で指定します</translation>
    </message>
    <message>
        <source>the default filter needs a queue</source>
        <translation>デフォルトフィルターにはキューが必要です</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>テキストが必要です</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <extracomment>A place in a text, and what is wrong there: &quot;line 3, column 14: a comma is expected&quot;</extracomment>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>this is no JSON (%1)</source>
        <translation>JSON ではありません (%1)</translation>
    </message>
</context>
<context>
    <name>Simulator::Control</name>
    <message>
        <source>jump, speed or paused is expected</source>
        <translation>jump、speed、paused のいずれかが必要です</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>リストが空です</translation>
    </message>
    <message>
        <source>[%1]: %2 What stands before it is done.</source>
        <translation>[%1]: %2 それより前のものは実行済みです。</translation>
    </message>
    <message>
        <source>%1 names nothing</source>
        <translation>%1 は何も指していません</translation>
    </message>
    <message>
        <source>%1 is no id that there was</source>
        <translation>%1 は存在したことのある ID ではありません</translation>
    </message>
    <message>
        <source>its workflow has no such step</source>
        <translation>ワークフローにそのようなステップはありません</translation>
    </message>
    <message>
        <source>it has no configuration</source>
        <translation>構成がありません</translation>
    </message>
    <message>
        <source>%1 is no open reservation of it</source>
        <translation>%1 はその開いている予約ではありません</translation>
    </message>
    <message>
        <source>%1 is no reservation of it</source>
        <translation>%1 はその予約ではありません</translation>
    </message>
    <message>
        <source>its task does not know it</source>
        <translation>タスクに認識されていません</translation>
    </message>
    <message>
        <source>it is open, and its task or its worker does not know it</source>
        <translation>開いていますが、タスクまたはワーカーに認識されていません</translation>
    </message>
    <message>
        <source>no length of time</source>
        <translation>時間の長さではありません</translation>
    </message>
    <message>
        <source>%1 is outside of what a fault may do</source>
        <translation>%1 は障害に指定できる範囲の外です</translation>
    </message>
    <message>
        <source>at least 0.1 seconds</source>
        <translation>0.1 秒以上</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>リストが必要です</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n is expected</source>
        <translation>
            <numerusform>%n 個のリストが必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>%1 から %2 までの整数が必要です</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>テキストが必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>「%1」はここでは不明です</translation>
    </message>
    <message>
        <source>this stands here twice</source>
        <translation>これが 2 回あります</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true または false が必要です</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>整数が必要です</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>数値が必要です</translation>
    </message>
    <message>
        <source>an Event is older than the one before</source>
        <translation>前のものより古いイベントがあります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is expected: this is no saved world</source>
        <translation>「%1」が必要です。保存したワールドではありません</translation>
    </message>
    <message>
        <source>the file is cut or no JSON, at byte %1: %2</source>
        <translation>ファイルが途中で切れているか、JSON ではありません (%1 バイト目): %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SID that a workspace has</source>
        <translation>「%1」はワークスペースにある SID ではありません</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>別のバージョン</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>the members of the file are expected</source>
        <translation>ファイルのフィールドが必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known to this version, %2: the file was saved by %3. Open it with that one, or a newer one.</source>
        <translation>「%1」はこのバージョン (%2) では不明です。ファイルは %3 で保存されました。そのバージョンか、より新しいもので開いてください。</translation>
    </message>
    <message>
        <source>this version, %1, reads &quot;%2&quot;, and the file is &quot;%3&quot;, saved by %4</source>
        <translation>このバージョン (%1) が読むのは「%2」ですが、ファイルは「%3」で、%4 で保存されました</translation>
    </message>
</context>
<context>
    <name>Simulator::FaultPreview</name>
    <message>
        <source>%1 comes back.</source>
        <translation>%1 が返ります。</translation>
    </message>
    <message>
        <source>Nothing comes back: the connection closes.</source>
        <translation>何も返らず、接続が閉じます。</translation>
    </message>
    <message>
        <source>Nothing comes back: the connection is reset.</source>
        <translation>何も返らず、接続がリセットされます。</translation>
    </message>
    <message>
        <source>Half of the answer comes back.</source>
        <translation>応答の半分が返ります。</translation>
    </message>
    <message>
        <source>Bytes come back that are no answer.</source>
        <translation>応答ではないバイト列が返ります。</translation>
    </message>
    <message>
        <source>Less comes back than the answer announces.</source>
        <translation>応答が示すより少ない量が返ります。</translation>
    </message>
    <message>
        <source>The answer comes back at %1 bytes a second.</source>
        <translation>応答が毎秒 %1 バイトで返ります。</translation>
    </message>
    <message>
        <source>The answer is %1 MiB longer.</source>
        <translation>応答が %1 MiB 長くなります。</translation>
    </message>
    <message>
        <source>The answer&apos;s date is %1 minutes off.</source>
        <translation>応答の日時が %1 分ずれます。</translation>
    </message>
    <message>
        <source>The answer comes back, changed.</source>
        <translation>応答が変更されて返ります。</translation>
    </message>
    <message>
        <source>The answer comes back.</source>
        <translation>応答が返ります。</translation>
    </message>
    <message>
        <source>The request waits for %1 s.</source>
        <translation>要求は %1 秒待ちます。</translation>
    </message>
    <message>
        <source>Somebody else changes the reservation before.</source>
        <translation>その前にほかの人が予約を変更します。</translation>
    </message>
    <message>
        <source>What was asked for is done.</source>
        <translation>要求どおりに実行されます。</translation>
    </message>
    <message>
        <source>Nothing is done.</source>
        <translation>何も実行されません。</translation>
    </message>
    <message>
        <source>Nobody asked anything in the last minute.</source>
        <translation>直近 1 分間に要求はありません。</translation>
    </message>
    <message numerus="yes">
        <source>It is for %1 of the %n request(s) of the last minute.</source>
        <translation>
            <numerusform>直近 1 分間の %n 件の要求のうち %1 件が対象です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulator::FaultRule</name>
    <message>
        <source>Answers come late</source>
        <translation>応答が遅れる</translation>
    </message>
    <message>
        <source>Answers trickle</source>
        <translation>応答が少しずつ届く</translation>
    </message>
    <message>
        <source>An error instead of the answer</source>
        <translation>応答の代わりにエラー</translation>
    </message>
    <message>
        <source>Connection closes, nothing done</source>
        <translation>接続が閉じ、何も実行されない</translation>
    </message>
    <message>
        <source>Done, but the connection closes before the answer</source>
        <translation>実行されるが、応答前に接続が閉じる</translation>
    </message>
    <message>
        <source>Connection is reset</source>
        <translation>接続がリセットされる</translation>
    </message>
    <message>
        <source>Done, but only half of the answer arrives</source>
        <translation>実行されるが、応答の半分だけ届く</translation>
    </message>
    <message>
        <source>Garbage instead of an answer</source>
        <translation>応答の代わりに無意味なデータ</translation>
    </message>
    <message>
        <source>Done, but the answer is shorter than announced</source>
        <translation>実行されるが、応答が予告より短い</translation>
    </message>
    <message>
        <source>Somebody else changes the reservation first</source>
        <translation>先にほかの人が予約を変更する</translation>
    </message>
    <message>
        <source>The server&apos;s clock is wrong</source>
        <translation>サーバーの時計が狂う</translation>
    </message>
    <message>
        <source>Credentials are refused</source>
        <translation>認証情報が拒否される</translation>
    </message>
    <message>
        <source>Answers are huge</source>
        <translation>応答が巨大になる</translation>
    </message>
    <message>
        <source>Answer %1 with a web page</source>
        <translation>Web ページで %1 を応答</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>%1 を応答</translation>
    </message>
    <message>
        <source>%1, Retry-After %2 s</source>
        <translation>%1、Retry-After %2 秒</translation>
    </message>
    <message>
        <source>%1, by %2 ms</source>
        <translation>%1、%2 ミリ秒</translation>
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
            <numerusform>%1 · %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers have values of unusual types</source>
        <translation>応答に通常と異なる型の値がある</translation>
    </message>
    <message>
        <source>Lists go on at another host</source>
        <translation>リストが別のホストに続く</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>すべての要求</translation>
    </message>
    <message>
        <source>All fetches</source>
        <translation>すべての取得</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>すべてのリスト</translation>
    </message>
    <message>
        <source>All updates</source>
        <translation>すべての更新</translation>
    </message>
    <message>
        <source>Lists of events</source>
        <translation>イベントのリスト</translation>
    </message>
    <message>
        <source>Fetches of reservations</source>
        <translation>予約の取得</translation>
    </message>
    <message>
        <source>Lists of reservations</source>
        <translation>予約のリスト</translation>
    </message>
    <message>
        <source>Updates of reservations</source>
        <translation>予約の更新</translation>
    </message>
    <message>
        <source>All of tasks</source>
        <translation>タスクのすべて</translation>
    </message>
    <message>
        <source>Lists of tasks</source>
        <translation>タスクのリスト</translation>
    </message>
    <message>
        <source>All of workers</source>
        <translation>ワーカーのすべて</translation>
    </message>
</context>
<context>
    <name>Simulator::Guide</name>
    <message>
        <source>It is decided: %1 of %2 goals reached.</source>
        <translation>結果が決まりました: %2 個中 %1 個の目標を達成。</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached, %3 open. What must not happen is decided only at the end.</source>
        <translation>%2 個中 %1 個の目標を達成、未達成 %3。起きてはならないことは、最後に判定されます。</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached, %3 open.</source>
        <translation>%2 個中 %1 個の目標を達成、未達成 %3。</translation>
    </message>
    <message>
        <source>That was the last step. %1 The world goes on; the trainer&apos;s panel has the report and other scenarios.</source>
        <translation>これが最後のステップでした。%1 ワールドは続きます。レポートとほかのシナリオはトレーナーパネルにあります。</translation>
    </message>
</context>
<context>
    <name>Simulator::RequestWords</name>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>Reservation of %1</source>
        <translation>%1 の予約</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>ワーカー %1</translation>
    </message>
    <message>
        <source>Task “%1”</source>
        <translation>タスク「%1」</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み込み不可</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>値なし</translation>
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
        <translation>オブジェクトが必要です</translation>
    </message>
    <message>
        <source>there is no such field here</source>
        <translation>このフィールドはここにありません</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>テキストが必要です</translation>
    </message>
    <message>
        <source>this is needed and must not be empty</source>
        <translation>これは必須で、空にはできません</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true または false が必要です</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>数値が必要です</translation>
    </message>
    <message>
        <source>%1 to %2, both included</source>
        <translation>%1 以上 %2 以下</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>整数が必要です</translation>
    </message>
    <message>
        <source>seconds are expected: a number, or a list of the least and the most</source>
        <translation>秒数が必要です: 数値、または最小と最大のリスト</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>最大 %n 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>リストが必要です</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>テキストのリストが必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>「%1」はここでは不明です</translation>
    </message>
    <message>
        <source>there is nothing named &quot;%1&quot;</source>
        <translation>「%1」という名前のものはありません</translation>
    </message>
    <message>
        <source>only a canceled or completed task has ended, and not before it came</source>
        <translation>終了しているのはキャンセル済みまたは完了のタスクだけで、到着より前に終了することはありません</translation>
    </message>
    <message>
        <source>a finished task has no open reservation</source>
        <translation>終了したタスクに開いている予約はありません</translation>
    </message>
    <message>
        <source>without an open reservation a task is pending or finished</source>
        <translation>開いている予約がないタスクは、待機中か終了済みです</translation>
    </message>
    <message>
        <source>its reservations make this task %1</source>
        <translation>予約によると、このタスクは %1 になります</translation>
    </message>
    <message>
        <source>its moments are not in order: age of the task, offered, answered, wrapped, ended</source>
        <translation>時点の順序が正しくありません: タスクの経過時間、提示、応答、後処理、終了</translation>
    </message>
    <message>
        <source>1 is expected: the format that this version understands</source>
        <translation>1 が必要です: このバージョンが対応する形式です</translation>
    </message>
    <message>
        <source>a moment like 2026-03-02T14:03:27Z is expected</source>
        <translation>2026-03-02T14:03:27Z のような日時が必要です</translation>
    </message>
    <message>
        <source>there are two of this name: %1</source>
        <translation>この名前のものが 2 つあります: %1</translation>
    </message>
    <message>
        <source>accepts and rejects together are more than 1</source>
        <translation>accepts と rejects の合計が 1 を超えています</translation>
    </message>
    <message>
        <source>at least 0.1 seconds</source>
        <translation>0.1 秒以上</translation>
    </message>
    <message>
        <source>tasks of a stream have no key</source>
        <translation>ストリームのタスクにはキーがありません</translation>
    </message>
    <message>
        <source>what is to be avoided is no step</source>
        <translation>避けるべきものはステップにできません</translation>
    </message>
    <message>
        <source>what is to be avoided needs an end</source>
        <translation>避けるべきものには終わりが必要です</translation>
    </message>
    <message>
        <source>there is something after the end</source>
        <translation>終わりの後にまだ何かあります</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>テキストが途中で終わっています</translation>
    </message>
    <message>
        <source>the name of a field in double quotes is expected</source>
        <translation>二重引用符で囲んだフィールド名が必要です</translation>
    </message>
    <message>
        <source>too many fields in one object</source>
        <translation>1 つのオブジェクトのフィールドが多すぎます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice</source>
        <translation>「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>a colon is expected after &quot;%1&quot;</source>
        <translation>「%1」の後にコロンが必要です</translation>
    </message>
    <message>
        <source>a comma or } is expected</source>
        <translation>コンマまたは } が必要です</translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation>コンマまたは ] が必要です</translation>
    </message>
    <message>
        <source>a value is expected: an object, a list, a text in double quotes, a number, true, false or null</source>
        <translation>値が必要です: オブジェクト、リスト、二重引用符で囲んだテキスト、数値、true、false、null のいずれか</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>a text goes over the end of its line or has a control character</source>
        <translation>テキストが行末を越えているか、制御文字を含んでいます</translation>
    </message>
    <message>
        <source>\%1 is no escape</source>
        <translation>\%1 はエスケープではありません</translation>
    </message>
    <message>
        <source>\u%1 is no character</source>
        <translation>\u%1 は文字ではありません</translation>
    </message>
    <message>
        <source>\u%1 has no second half</source>
        <translation>\u%1 の後半がありません</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u には 16 進数 4 桁が必要です</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>the file is too big</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>UTF-8 ではありません</translation>
    </message>
    <message>
        <source>one activity must not be available</source>
        <translation>対応不可のアクティビティが 1 つ必要です</translation>
    </message>
    <message>
        <source>first and last names are needed</source>
        <translation>姓と名が必要です</translation>
    </message>
    <message>
        <source>TaskRouter does not let this happen: %1</source>
        <translation>TaskRouter ではこれは起こりません: %1</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of this language, as scenario files name their texts in it.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>workflows are written as TaskRouter has them: &quot;configuration&quot;: {&quot;task_routing&quot;: {&quot;filters&quot;: [{&quot;expression&quot;: &quot;…&quot;, &quot;targets&quot;: [{&quot;queue&quot;: &quot;…&quot;, &quot;timeout&quot;: 60}]}], &quot;default_filter&quot;: {&quot;queue&quot;: &quot;…&quot;}}}</source>
        <translation>ワークフローは TaskRouter での形式で書きます: &quot;configuration&quot;: {&quot;task_routing&quot;: {&quot;filters&quot;: [{&quot;expression&quot;: &quot;…&quot;, &quot;targets&quot;: [{&quot;queue&quot;: &quot;…&quot;, &quot;timeout&quot;: 60}]}], &quot;default_filter&quot;: {&quot;queue&quot;: &quot;…&quot;}}}</translation>
    </message>
    <message>
        <source>the configuration says it already, in &quot;default_filter&quot;</source>
        <translation>構成の &quot;default_filter&quot; ですでに指定されています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a scenario, which says itself who arrives: a rate can be set for a workspace alone</source>
        <translation>「%1」はシナリオで、到着するものを自身で定めています。到着数を指定できるのはワークスペースだけです</translation>
    </message>
    <message>
        <source>A rehearsal of this workspace as it was on %1.</source>
        <translation>%1 時点のこのワークスペースのリハーサル。</translation>
    </message>
    <message>
        <source>A rehearsal of this workspace.</source>
        <translation>このワークスペースのリハーサル。</translation>
    </message>
    <message>
        <source>Nobody was available when the workspace was read: all come to &quot;%1&quot; now.</source>
        <translation>ワークスペースの読み込み時に対応可の人がいなかったため、全員を「%1」に移します。</translation>
    </message>
    <message>
        <source>Workflow %1: no task was found that comes to %2; none will arrive there.</source>
        <translation>ワークフロー %1: %2 に来るタスクが見つからなかったため、そこには到着しません。</translation>
    </message>
    <message>
        <source>Callbacks to %1 are not made: a rehearsal calls this machine alone, by plain http.</source>
        <translation>%1 へのコールバックは行いません。リハーサルは、暗号化されない http でこのコンピューターだけを呼び出します。</translation>
    </message>
    <message>
        <source>Nobody was available when the workspace was read: to &quot;%1&quot; come now: %2</source>
        <translation>ワークスペースの読み込み時に対応可の人がいなかったため、次の人を「%1」に移します: %2</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; when the workspace was read; nobody has a task in a rehearsal, so within %2 minutes they are back in &quot;%3&quot;: %4</source>
        <translation>ワークスペースの読み込み時に「%1」だった人。リハーサルでは誰もタスクを持たないため、%2 分以内に「%3」に戻ります: %4</translation>
    </message>
    <message>
        <source>Away for more than %1 hours when the workspace was read, and not expected back: %2</source>
        <translation>ワークスペースの読み込み時に %1 時間を超えて離席しており、戻らない見込みの人: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a scenario nor a file; the scenarios are: %2</source>
        <translation>「%1」はシナリオでもファイルでもありません。シナリオは次のとおりです: %2</translation>
    </message>
</context>
<context>
    <name>Simulator::ScenarioWriter</name>
    <message>
        <source>Say here what the trainee is to do.</source>
        <translation>受講者が行うことをここに書いてください。</translation>
    </message>
    <message>
        <source>Have a task accepted</source>
        <translation>タスクが受諾されるようにする</translation>
    </message>
    <message>
        <source>A word to the trainee, five seconds after the start.</source>
        <translation>開始から 5 秒後の、受講者への一言。</translation>
    </message>
</context>
<context>
    <name>Simulator::ScriptAction</name>
    <message>
        <source>is answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>is busy</source>
        <translation>話し中</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>つながらない</translation>
    </message>
    <message>
        <source>rings until the caller is gone</source>
        <translation>発信者がいなくなるまで鳴る</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>A task arrives: %1</source>
        <translation>タスクが到着: %1</translation>
    </message>
    <message>
        <source>The caller hangs up: %1</source>
        <translation>発信者が電話を切る: %1</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 が受諾</translation>
    </message>
    <message>
        <source>%1 rejects</source>
        <translation>%1 が拒否</translation>
    </message>
    <message>
        <source>%1 takes the call in a conference</source>
        <translation>%1 が会議で通話を受ける</translation>
    </message>
    <message>
        <source>%1 wraps up</source>
        <translation>%1 が後処理に移る</translation>
    </message>
    <message>
        <source>%1 completes</source>
        <translation>%1 が完了</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 が %2 に移る</translation>
    </message>
    <message>
        <source>%1: the telephone %2</source>
        <translation>%1: 電話は%2</translation>
    </message>
    <message>
        <source>The task is canceled: %1</source>
        <translation>タスクがキャンセル: %1</translation>
    </message>
    <message>
        <source>The task is deleted: %1</source>
        <translation>タスクが削除: %1</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation>障害: %1</translation>
    </message>
    <message>
        <source>All faults end</source>
        <translation>すべての障害が終了</translation>
    </message>
    <message>
        <source>A note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>From now on so many tasks arrive an hour: %1</source>
        <translation>以後 1 時間に到着するタスクの数: %1</translation>
    </message>
</context>
<context>
    <name>Simulator::Simulation</name>
    <message>
        <source>There is no such worker or activity.</source>
        <translation>該当するワーカーまたはアクティビティがありません。</translation>
    </message>
    <message>
        <source>The task is not there.</source>
        <translation>タスクがありません。</translation>
    </message>
    <message>
        <source>The worker has no reservation that this fits.</source>
        <translation>該当する予約がワーカーにありません。</translation>
    </message>
    <message>
        <source>Nobody is on the line any more.</source>
        <translation>もう誰も通話していません。</translation>
    </message>
    <message>
        <source>No tasks arrive by themselves in this scenario.</source>
        <translation>このシナリオでは、タスクは自動では到着しません。</translation>
    </message>
</context>
<context>
    <name>Simulator::SimulatorThread</name>
    <message>
        <source>The simulator cannot listen on port %1: %2</source>
        <translation>シミュレーターがポート %1 で待ち受けできません: %2</translation>
    </message>
    <message>
        <source>This fault is over already.</source>
        <translation>この障害はもう終わっています。</translation>
    </message>
    <message>
        <source>There is no room for more trainees.</source>
        <translation>これ以上受講者を追加できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n moments are kept already. Remove one first.</source>
        <translation>
            <numerusform>すでに %n 個の時点を保存しています。先にどれかを削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This moment is not kept any more.</source>
        <translation>この時点はもう保存されていません。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a world.</source>
        <translation>%1 はワールドとしては大きすぎます。</translation>
    </message>
    <message>
        <source>There is a trainee of this name. Names tell who did what.</source>
        <translation>この名前の受講者はすでにいます。誰が何をしたかは名前で見分けます。</translation>
    </message>
</context>
<context>
    <name>Simulator::Snapshot</name>
    <message>
        <source>reached after %1</source>
        <translation>%1 後に達成</translation>
    </message>
    <message>
        <source>missed after %1</source>
        <translation>%1 後に失敗</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>%1 から: %2</translation>
    </message>
    <message>
        <source>There is no such worker.</source>
        <translation>そのようなワーカーはいません。</translation>
    </message>
    <message>
        <source>There is no such activity.</source>
        <translation>そのようなアクティビティはありません。</translation>
    </message>
    <message>
        <source>There is no workflow that could take a task.</source>
        <translation>タスクを受けられるワークフローがありません。</translation>
    </message>
    <message>
        <source>A new call</source>
        <translation>新しい通話</translation>
    </message>
    <message>
        <source>The title is too long.</source>
        <translation>タイトルが長すぎます。</translation>
    </message>
    <message>
        <source>Seed %1, from %2 to %3 UTC, %4 minutes</source>
        <translation>シード %1、%2 から %3 (UTC)、%4 分間</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>[reached]</source>
        <translation>[達成]</translation>
    </message>
    <message>
        <source>[missed]</source>
        <translation>[失敗]</translation>
    </message>
    <message>
        <source>[open]</source>
        <translation>[未達成]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Tasks arrived</source>
        <translation>到着したタスク</translation>
    </message>
    <message>
        <source>Offers made</source>
        <translation>提示したオファー</translation>
    </message>
    <message>
        <source>Offers accepted</source>
        <translation>受諾されたオファー</translation>
    </message>
    <message>
        <source>Offers rejected</source>
        <translation>拒否されたオファー</translation>
    </message>
    <message>
        <source>Offers that ran out</source>
        <translation>期限切れのオファー</translation>
    </message>
    <message>
        <source>Offers canceled</source>
        <translation>キャンセルされたオファー</translation>
    </message>
    <message>
        <source>Offers rescinded</source>
        <translation>取り下げられたオファー</translation>
    </message>
    <message>
        <source>Reservations completed</source>
        <translation>完了した予約</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <translation>完了したタスク</translation>
    </message>
    <message>
        <source>Tasks canceled, callers lost among them</source>
        <translation>キャンセルされたタスク (失った発信者を含む)</translation>
    </message>
    <message>
        <source>Mean time until somebody accepted: %1 minutes</source>
        <translation>受諾までの平均時間: %1 分</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tasks there at the beginning</source>
        <translation>開始時にあったタスク</translation>
    </message>
    <message>
        <source>Tasks open now</source>
        <translation>未完了のタスク</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 後</translation>
    </message>
</context>
<context>
    <name>SimulatorMain</name>
    <message>
        <source>What to simulate: %1, or a file.</source>
        <translation>シミュレーションするもの: %1、またはファイル。</translation>
    </message>
    <message>
        <source>Port on the loopback interface; 0 for any free one.</source>
        <translation>ループバックインターフェイスのポート。0 なら空いている任意のポート。</translation>
    </message>
    <message>
        <source>The same seed and requests give the same answers.</source>
        <translation>シードと要求が同じなら応答も同じになります。</translation>
    </message>
    <message>
        <source>Simulated seconds per second, 0.1 to 60; 0 lets the clock stand still.</source>
        <translation>1 秒あたりのシミュレーション秒数。0.1~60。0 なら時計は止まったままです。</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;.</source>
        <translation>--%1 に「%2」は指定できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option.</source>
        <translation>「%1」というオプションはありません。</translation>
    </message>
    <message>
        <source>A TaskRouter to rehearse with: a simulated contact centre on the loopback interface. Its first line of output is a JSON object with url, account_sid, auth_token, workspace_sid and task_sid. Below url/_simulator other programs steer it; GET /_simulator/openapi.json, with account_sid and auth_token, describes how.</source>
        <translation>リハーサル用の TaskRouter: ループバックインターフェイス上のシミュレーションのコンタクトセンターです。出力の 1 行目は url、account_sid、auth_token、workspace_sid、task_sid を含む JSON オブジェクトです。url/_simulator の下でほかのプログラムが操作できます。方法は GET /_simulator/openapi.json (account_sid と auth_token を使用) に記述されています。</translation>
    </message>
    <message>
        <source>Rehearse a workspace instead: a file of &quot;Save workspace&quot;, lists of twilio-cli (-o json), the configuration of a workflow, or a folder of them. May be given several times.</source>
        <translation>代わりにワークスペースをリハーサルします: [ワークスペースを保存] のファイル、twilio-cli のリスト (-o json)、ワークフローの構成、またはそれらのフォルダー。複数回指定できます。</translation>
    </message>
    <message>
        <source>Tasks that arrive in an hour, with --workspace.</source>
        <translation>1 時間に到着するタスクの数。--workspace と併用します。</translation>
    </message>
    <message>
        <source>--scenario and --workspace exclude each other.</source>
        <translation>--scenario と --workspace は同時に使えません。</translation>
    </message>
    <message>
        <source>--arrivals needs --workspace.</source>
        <translation>--arrivals には --workspace が必要です。</translation>
    </message>
</context>
</TS>
