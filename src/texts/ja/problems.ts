import type { connectionTexts, faultTexts, problemTexts } from '../problems.ts'

export const problems: typeof problemTexts = {
  invalid_request: '受け付けられない値があります。入力内容を確認してください。',
  unauthenticated:
    'サインインの有効期限が切れました。もう一度サインインしてから、操作をやり直してください。',
  signed_in_long_ago:
    '何も変更されていません。この操作には、過去 1 時間以内のサインインが必要です。操作をやり直し、求められたらもう一度サインインしてください。',
  forbidden:
    '現在のロールではこの操作を実行できません。Access Management を持つ方がロールを変更できます。',
  not_found: '対象はもう存在しません。ページを再読み込みして、現在の内容を確認してください。',
  conflict: '操作中に内容が変更されました。ページを再読み込みして、操作をやり直してください。',
  company_mismatch: ({ shown, current }) =>
    current
      ? `このページに表示されているのは ${shown ?? ''} ですが、サインイン中の会社は ${current} です。何も変更されていません。`
      : `このページに表示されているのは ${shown ?? ''} ですが、どの会社にもサインインしていません。何も変更されていません。`,
  recovery_disabled:
    'この会社では回復が無効になっています。所有権は取得できません。サポートができるのは、Intune テナントをほかの会社で使えるようにすることだけです。',
  claim_locked: '試行回数が多すぎるため、所有権の取得は一時的にロックされています。',
  claim_ended:
    'この所有権の取得手続きはすでに終了しています。ページを再読み込みして、結果を確認してください。',
  person_needed: 'お名前の入力と利用規約への同意が必要です。',
  signed_in_there: ({ company }) =>
    `${company ? `${company} ` : 'この会社'}にサインインしています。先にその会社からサインアウトしてから、所有権を取得してください。`,
  already_member:
    'この会社へのアクセス権はすでにあります。ページを再読み込みして確認してください。',
  request_pending: 'アクセスはすでに申請済みです。管理者からメールで回答が届きます。',
  too_early: '管理者への通知から 1 日経っていません。しばらくしてから、もう一度お試しください。',
  connection_exists:
    'Intune がまだ接続されています。「設定」の「環境」で切断してから、会社を削除してください。',
  license_missing:
    '会社にライセンスがまだありません。「設定」の「環境」で入力してから、デプロイしてください。',
  license_expired:
    'ライセンスの有効期限が切れています。「設定」の「環境」で新しいライセンスを入力してから、操作をやり直してください。',
  limit_reached: ({ limit }) =>
    limit === undefined
      ? 'ライセンスで許可されたデプロイ数の上限に達しています。デプロイを削除するか、ライセンスを変更してください。'
      : `ライセンスで許可された ${limit} 件のデプロイをすべて使用しています。デプロイを削除するか、ライセンスを変更してください。`,
  deployment_busy:
    'Intune がこのデプロイを処理しています。しばらく待ってから、操作をやり直してください。',
  updates_paused: 'このデプロイの更新は一時停止されています。再開してから、同期してください。',
  last_access_manager:
    'アクセス権を管理できる人がいなくなります。先にほかの方に Access Management を与えてください。',
  own_account: '自分のロールは変更できません。Access Management を持つほかの方に依頼してください。',
  request_answered: 'この申請には、すでにほかの方が回答しています。',
  invitation_closed:
    'この招待はもう有効ではありません。ページを再読み込みして、理由を確認してください。',
  too_many_groups: '会社に追加できるグループは 10 個までです。先に 1 つ削除してください。',
  group_gone: 'このグループは Entra ID にもう存在しません。',
  groups_unreadable:
    'ポータルには、Microsoft でグループを読み取る許可がありません。先に「環境」で Intune に再接続してください。',
  tenant_taken: '同じ ID の Intune 接続が別の環境で見つかりました。',
  other_tenant: ({ expected, found }) =>
    `この環境は末尾が ${expected ?? ''} のテナントのものですが、末尾が ${found ?? ''} のテナントでサインインしています。何も変更されていません。末尾が ${expected ?? ''} のテナントのアカウントでサインインしてください。`,
  consent_missing:
    'Microsoft で管理者の同意をまだ確認できません。何も変更されていません。管理者に承諾を依頼してから、もう一度お試しください。',
  administrator_needed:
    'この操作を承諾できるのはテナントの管理者のみです。Global Administrator、または (Cloud) Application Administrator と Privileged Role Administrator の両方のロールを持つ方が必要です。何も変更されていません。',
  not_connected: 'ここでは Intune がもう接続されていません。ページを再読み込みしてください。',
  license_sku:
    'このライセンスは指定の SKU (Enterprise Plus、Enterprise Premium) と一致しません。いずれかのキーを使用してください。',
  trial_used:
    'この会社の試用版はすでに使用されています。ライセンス キーを入力するか、見積もりを依頼してください。',
  license_terms: 'このキーには専用の利用規約があります。同意してから有効化してください。',
  license_downgrade:
    'MSP Plus ライセンスからのダウングレードには現在対応していません。サポートにお問い合わせください。',
  trial_not_offered: ({ why }) =>
    why === 'once-managed'
      ? 'この会社はマネージド サービス プロバイダーが管理していたため、試用版を利用できません。ライセンス キーを入力するか、見積もりを依頼してください。'
      : 'Microsoft のテスト テナント (m365x…) では、試用版を利用できません。ライセンス キーを入力するか、見積もりを依頼してください。',
  changed_meanwhile:
    '編集中に、ほかの方が変更しました。その内容を確認してから、もう一度変更してください。',
  idempotency_key_reused:
    'この操作は、以前に別の値で送信されています。ページを再読み込みして、操作をやり直してください。',
  precondition_required:
    'このページの内容は最新ではありません。再読み込みして、操作をやり直してください。',
  rate_limited: '短時間に操作が集中しました。しばらく待ってから、もう一度お試しください。',
  server_error:
    'ポータル側の問題で実行できませんでした。しばらくしてから、もう一度お試しください。',
  microsoft_unreachable:
    'Microsoft から応答がありませんでした。何も変更されていません。しばらくしてから、もう一度お試しください。',
  unavailable: '現在、ポータルを利用できません。しばらくしてから、もう一度お試しください。',
  region_unavailable: ({ region }) =>
    `現在、${region ?? ''} リージョンを利用できません。しばらくしてから、もう一度お試しください。`,
}

export const connection: typeof connectionTexts = {
  unreachable:
    'ポータルから応答がありませんでした。ネットワークを確認してから、もう一度お試しください。',
  broken: 'ポータルの応答を読み取れませんでした。しばらくしてから、もう一度お試しください。',
}

export const faults: typeof faultTexts = {
  required: '入力が必要です。',
  tooLong: '長すぎます。',
  forbiddenCharacter: '@、/、+ と制御文字は使えません。',
  notAnEmail: 'name@example.com のような形式で入力してください。',
  mustAccept: '続けるには、利用規約に同意してください。',
  notAnId:
    'ID は 32 文字の英数字 (0 ～ 9、a ～ f) で、5 つのグループに分かれています。アプリの登録からコピーしてください。',
  secretIsAnId:
    'これは Secret ID です。Value 列の値をコピーしてください。すでに表示されていない場合は、新しいシークレットを作成してください。',
  sameValue: 'Object ID と Client ID は異なる値ですが、同じ値が入力されています。',
  accessManagementNeedsFullAdmin: 'Access Management には Full Admin のロールが必要です。',
  alreadyUser: 'この方はすでに会社のユーザーです。',
  alreadyInvited: 'このアドレスはすでに招待されています。招待を再送してください。',
  controlCharacter: '目に見えない文字が含まれています。名前を手で入力し直してください。',
  deviceCount: '1 ～ 1,000,000 の整数を入力してください。',
  unknownLicense:
    'このキーは会社のライセンスとして登録されていません。届いたメールと照合してください。',
  expiredLicense:
    'このライセンスは有効期限が切れています。別のキーを入力するか、見積もりを依頼してください。',
  invalid: 'この値は使えません。',
}
