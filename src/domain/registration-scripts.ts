import { graphAppId, permissionId, permissionName, registrationName } from './registration-ids.ts'

export const scriptKinds = ['azure-cli', 'powershell'] as const
export type ScriptKind = (typeof scriptKinds)[number]

interface Script {
  /** Makes the registration, or leaves nothing behind, and prints its values. */
  make: string
  /** Deletes it once it has served. It needs to know which one. */
  undo: (clientId: string) => string
}

/** A new object takes a while until all of Microsoft knows it. */
const waits = [2, 4, 8, 16, 32]

const scripts: Record<ScriptKind, (tenantIdEnd: string) => Script> = {
  'azure-cli': (tenantIdEnd) => ({
    make: azureCli(tenantIdEnd),
    undo: (clientId) => `az ad app delete --id '${hex(clientId)}'\n`,
  }),
  powershell: (tenantIdEnd) => ({
    make: powerShell(tenantIdEnd),
    undo: (clientId) => `Connect-MgGraph -Scopes 'Application.ReadWrite.All' -NoWelcome
$app = Get-MgApplication -Filter "appId eq '${hex(clientId)}'"
Remove-MgApplication -ApplicationId $app.Id
`,
  }),
}

/** A script for the company whose Directory (tenant) ID ends like this. It refuses to run in another tenant. */
export const scriptFor = (kind: ScriptKind, tenantIdEnd: string) => scripts[kind](hex(tenantIdEnd))

/** Whatever stands in a script is part of it: nothing but the letters of an ID gets there. */
const hex = (text: string) => text.replaceAll(/[^\da-f-]/gi, '').toLowerCase()

const asked = JSON.stringify([
  { resourceAppId: graphAppId, resourceAccess: [{ id: permissionId, type: 'Role' }] },
])

/**
 * One subshell, so that it stops as a whole where it is pasted, and neither ends the shell nor leaves a setting behind.
 * In a terminal with zsh comments in it would run as commands, and what fails within a function would pass the trap by.
 * With a name that exists, the Azure CLI would change the old registration instead of making a new one. GNU and BSD
 * count days differently.
 */
const azureCli = (tenantIdEnd: string) => `#!/usr/bin/env bash
# Makes the app registration "${registrationName}" with the application permission ${permissionName}.
# Sign in first: az login
# Granting the consent takes a Global Administrator.
(
  set -euo pipefail
  name='${registrationName}'

  retry() {
    for wait in ${waits.join(' ')}; do
      "$@" && return
      sleep "$wait"
    done
    "$@"
  }

  tenant_id=$(az account show --query tenantId --output tsv | tr -d '\\r')
  if [[ "$tenant_id" != *${tenantIdEnd} ]]; then
    echo "You are signed in to the tenant $tenant_id. The company's ends in ${tenantIdEnd}." >&2
    exit 1
  fi

  existing=$(az ad app list --filter "displayName eq '$name'" --query '[].appId' --output tsv)
  if [[ -n "$existing" ]]; then
    echo "A registration named $name exists already. Delete it first: az ad app delete --id $existing" >&2
    exit 1
  fi

  client_id=$(az ad app create --display-name "$name" --sign-in-audience AzureADMyOrg \\
    --required-resource-accesses '${asked}' \\
    --query appId --output tsv | tr -d '\\r')

  trap 'echo "That did not work. The registration is deleted again." >&2; az ad app delete --id "$client_id"' EXIT

  retry az ad sp create --id "$client_id" --output none || exit 1
  retry az ad app permission admin-consent --id "$client_id" || exit 1
  made=$(retry az ad app show --id "$client_id" --query '[id, createdDateTime]' --output tsv | tr -d '\\r')
  { read -r object_id; read -r created; } <<< "$made"

  ends=$(date -u -d '+3 days' +%FT%TZ 2>/dev/null || date -u -v+3d +%FT%TZ)
  secret=$(az ad app credential reset --id "$client_id" --append --display-name "$name" \\
    --end-date "$ends" --query password --output tsv | tr -d '\\r')
  trap - EXIT

  echo "Object ID: $object_id"
  echo "Application (client) ID: $client_id"
  echo "Directory (tenant) ID: $tenant_id"
  echo "Created: $created"
  echo "Secret: $secret"
)
`

/**
 * One command, so that it stops as a whole where it is pasted as well, and leaves no setting behind. The commands of a
 * module do not see the preferences of a script: without the second setting they would go on after a failure.
 */
const powerShell = (
  tenantIdEnd: string,
) => `# Makes the app registration "${registrationName}" with the application permission ${permissionName}.
# Needs the modules Microsoft.Graph.Authentication and Microsoft.Graph.Applications.
# Granting the consent takes a Global Administrator or a Privileged Role Administrator.
& {
  $ErrorActionPreference = 'Stop'
  $PSDefaultParameterValues = @{ '*-Mg*:ErrorAction' = 'Stop' }
  $name = '${registrationName}'

  function Retry([scriptblock] $Do) {
    foreach ($wait in ${waits.join(', ')}) {
      try { return & $Do } catch { Start-Sleep -Seconds $wait }
    }
    & $Do
  }

  Connect-MgGraph -Scopes 'Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All' -NoWelcome
  $tenantId = (Get-MgContext).TenantId
  if (-not $tenantId.EndsWith('${tenantIdEnd}')) {
    throw "You are signed in to the tenant $tenantId. The company's ends in ${tenantIdEnd}."
  }
  if (Get-MgApplication -Filter "displayName eq '$name'") {
    throw "A registration named $name exists already. Delete it first."
  }

  $graph = Get-MgServicePrincipal -Filter "appId eq '${graphAppId}'"
  $access = @(@{
    ResourceAppId = $graph.AppId
    ResourceAccess = @(@{ Id = '${permissionId}'; Type = 'Role' })
  })
  $app = New-MgApplication -DisplayName $name -SignInAudience AzureADMyOrg -RequiredResourceAccess $access

  try {
    $principal = Retry { New-MgServicePrincipal -AppId $app.AppId }
    $grant = @{
      ServicePrincipalId = $principal.Id
      PrincipalId = $principal.Id
      ResourceId = $graph.Id
      AppRoleId = '${permissionId}'
    }
    $null = Retry { New-MgServicePrincipalAppRoleAssignment @grant }
    $credential = @{ DisplayName = $name; EndDateTime = (Get-Date).ToUniversalTime().AddDays(3) }
    $secret = Retry { Add-MgApplicationPassword -ApplicationId $app.Id -PasswordCredential $credential }
  } catch {
    Write-Warning 'That did not work. The registration is deleted again.'
    Remove-MgApplication -ApplicationId $app.Id -ErrorAction Continue
    throw
  }

  "Object ID: $($app.Id)"
  "Application (client) ID: $($app.AppId)"
  "Directory (tenant) ID: $tenantId"
  "Created: $($app.CreatedDateTime.ToUniversalTime().ToString('s'))Z"
  "Secret: $($secret.SecretText)"
}
`
