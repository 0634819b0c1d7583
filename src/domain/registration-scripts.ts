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

/** All that the portal tells of a company's tenant is the end of its ID. The whole one may be known otherwise. */
interface Tenant {
  end: string
  id: string | null
}

const scripts: Record<ScriptKind, (tenant: Tenant) => Script> = {
  'azure-cli': (tenant) => ({
    make: azureCli(tenant),
    undo: (clientId) => `az ad app delete --id '${hex(clientId)}'\n`,
  }),
  powershell: (tenant) => ({
    make: powerShell(tenant),
    undo: (clientId) => `${connectGraph(tenant)} -Scopes 'Application.ReadWrite.All' -NoWelcome
$app = Get-MgApplication -Filter "appId eq '${hex(clientId)}'"
Remove-MgApplication -ApplicationId $app.Id
`,
  }),
}

/** A script for the company whose Directory (tenant) ID ends like this. It refuses to run in another tenant. */
export const scriptFor = (kind: ScriptKind, tenantIdEnd: string, tenantId: string | null = null) =>
  scripts[kind]({ end: hex(tenantIdEnd), id: tenantId && hex(tenantId) })

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
const azureCli = ({ end, id }: Tenant) => {
  // A tenant without an Azure subscription, as that of many who use Intune alone, is not signed in to without the last.
  const login = `az login --tenant '${id ?? `<Directory (tenant) ID, ends in ${end}>`}' --allow-no-subscriptions`
  return `#!/usr/bin/env bash
# Makes the app registration "${registrationName}" with the application permission ${permissionName}.
# Sign in first: ${login}
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

  tenant_id=$(az account show --query tenantId --output tsv | tr -d '\\r') || true
  if [[ "$tenant_id" != *${end} ]]; then
    echo "You are signed in to the tenant \${tenant_id:-(none)}. The company's ends in ${end}. Sign in there, and run this again:" >&2
    echo "${login}" >&2
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
}

/** Where no tenant is named, an earlier sign-in to any counts. */
const connectGraph = ({ id }: Tenant) => `Connect-MgGraph${id ? ` -TenantId '${id}'` : ''}`

/**
 * One command, so that it stops as a whole where it is pasted as well, and leaves no setting behind. The commands of a
 * module do not see the preferences of a script: without the second setting they would go on after a failure.
 */
const powerShell = (
  tenant: Tenant,
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

  ${connectGraph(tenant)} -Scopes 'Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All' -NoWelcome
  $tenantId = (Get-MgContext).TenantId
  if (-not $tenantId.EndsWith('${tenant.end}')) {
    throw "You are signed in to the tenant $tenantId. The company's ends in ${tenant.end}. Sign out with Disconnect-MgGraph, and run this again."
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
