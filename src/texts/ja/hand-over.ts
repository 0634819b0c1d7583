import type {
  handOverPageTexts,
  handOverTexts,
  roleRows as englishRows,
  roleTexts,
} from '../hand-over.ts'
import { product } from '../product.ts'

export const roleTruth: typeof roleTexts = {
  title: '自分で実行できますか?',
  intro:
    'アプリの登録の作成と、管理者の同意の付与が必要です。別々の人が行ってもよく、どちらも自分以外の人でかまいません。',
  role: 'Microsoft でのロール',
  create: 'アプリの登録の作成',
  consent: '同意の付与',
  yours: '自分のロール',
  look: '自分のロールを確認',
  lookAgain: '自分のロールを再確認',
  notSeen: 'ロールを確認できませんでした。この表の内容は、そのまま当てはまります。',
  otherTenantTitle: 'アカウントが別のテナントに属しています',
  otherTenant: ({ own, needed }) =>
    `サインイン中のアカウントのテナントは末尾が ${own}、会社のテナントは末尾が ${needed} です。会社のテナントのアカウントでサインインするか、同僚に作業を引き継いでください。`,
  handOver: '同僚に引き継ぐ',
  chooseFirst: '先に会社を選んでください。引き継ぎの文面にテナントが記載されます。',
}

export const roleRows: typeof englishRows = {
  'can-consent': {
    names: 'Global Administrator、Privileged Role Administrator',
    create: '可',
    consent: '可',
    verdict: 'すべて自分で実行できます。',
  },
  'can-create': {
    names: 'Application Administrator、Cloud Application Administrator、Application Developer',
    create: '可',
    consent: '不可',
    verdict:
      '手順 1 ～ 10 と 13 ～ 16 を実行できます。手順 11「管理者の同意を付与」には、Global Administrator または Privileged Role Administrator の同僚が必要です。アプリの登録の作成と同時に 72 時間が始まるため、手順 1 の前に見つけておいてください。',
  },
  none: {
    names: 'その他のロール、またはロールなし',
    create: 'メンバーによるアプリの登録をテナントが許可している場合は可',
    consent: '不可',
    verdict: '同僚の協力が必要です。作業を引き継いでください。',
  },
}

export const handOver: typeof handOverTexts = {
  title: '同僚に引き継ぐ',
  text: '会社のテナントの Global Administrator または Privileged Role Administrator に送ってください。シークレットなどの機密情報は含まれていません。',
  copy: '文面をコピー',
  download: 'ダウンロード',
  fileName: 'recovery-hand-over.txt',
}

export const handOverPage: typeof handOverPageTexts = {
  title: ({ company }) => `${product.name} での ${company} の回復`,
  plea: ({ from, company }) =>
    `${from} さんが会社「${company}」の回復を進めています。Microsoft での作業にご協力をお願いします。`,
  role: 'Global Administrator または Privileged Role Administrator のロールが必要です。',
  otherRoles: ({ step }) =>
    `手順 ${String(step)} には、このいずれかのロールが必要です。ほかの手順は Application Administrator でも実行できます。`,
  tenant: ({ end }) => `Directory (tenant) ID の末尾が ${end} のテナントで作業してください。`,
  hours: 'アプリの登録は、作成後 72 時間使用できます。',
  deadline: ({ until }) => `期限: ${until}。期限を過ぎると、新しいアプリの登録が必要です。`,
  steps: '手順 (https://entra.microsoft.com)',
  make: [
    'App registrations を開き、New registration を選びます。',
    '名前: PMPC Recovery。ほかはそのままにして、Register を選びます。',
    'Overview で、Application (client) ID と Object ID を控えます。',
    'API permissions で、Add a permission、Microsoft Graph、Application permissions の順に選びます。',
    'AuditLog を検索し、AuditLog.Read.All をオンにして、Add permissions を選びます。',
  ],
  find: ({ objectId, clientId }) => [
    `App registrations の All applications で、Application (client) ID が ${clientId} (Object ID ${objectId}) のものを開きます。`,
    'API permissions で、種類が Application の AuditLog.Read.All が一覧にあることを確認します。ない場合は追加します。',
  ],
  grant: [
    'API permissions で「Grant admin consent for (テナント名)」を選び、Yes で確定します。',
    '種類が Application の AuditLog.Read.All が、付与済みと表示されることを確認します。',
  ],
  secret: [
    'Certificates & secrets で、New client secret を選びます。説明: PMPC Recovery。',
    'Value をすぐに控えます (Secret ID ではありません)。Microsoft が表示するのはこのときだけです。',
  ],
  thenTell: '完了したら、同意を付与したことを知らせてください。',
  handBack:
    '引き渡す値: Object ID と Client ID は、メールまたはチャットで渡してください。シークレットの Value は、必ずパスワード マネージャーなどの保護された方法で渡してください。',
  goesOn: ({ link }) => `続きの手続き: ${link}`,
  afterwards: '会社の回復が完了したら、アプリの登録は削除する必要があります。',
  script: ({ name }) =>
    `---- 手順の代わりに使えるスクリプト (${name})。最後に、引き渡す値が表示されます ----`,
}
