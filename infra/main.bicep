targetScope = 'subscription'

metadata description = 'Heed in one Azure subscription, beside the Communication Services resource that is already there. Event subscriptions come after the code: see event-subscriptions.bicep.'

@description('Name of the azd environment. The names of all resources are made of it.')
@minLength(1)
@maxLength(32)
param environmentName string

@description('Region. It must offer Flex Consumption and, for the record, availability zones.')
param location string

@description('Name of the existing Communication Services resource.')
param acsName string

@description('Resource group of the existing Communication Services resource, in this subscription.')
param acsResourceGroup string

@description('How replies are authorised: a connection string kept in Key Vault, or the managed identity. docs/deploy.md has the trade.')
@allowed(['keyVault', 'identity'])
param acsAccess string = 'keyVault'

@description('Which of the two access keys of Communication Services the Key Vault secret holds. Change it to rotate without a gap.')
@allowed(['primary', 'secondary'])
param acsKey string = 'primary'

@description('Redundancy of the record. Regions without availability zones need Standard_GRS.')
@allowed(['Standard_ZRS', 'Standard_GZRS', 'Standard_RAGZRS', 'Standard_GRS', 'Standard_RAGRS'])
param recordSku string = 'Standard_ZRS'

@description('Redundancy of dead letters, quarantine and backups. Regions without a pair need Standard_ZRS.')
@allowed(['Standard_GRS', 'Standard_RAGRS', 'Standard_GZRS', 'Standard_RAGZRS', 'Standard_ZRS'])
param archiveSku string = 'Standard_GRS'

@description('Days for which dead letters and backups can be neither changed nor deleted; 0 is none.')
@minValue(0)
@maxValue(146000)
param immutabilityDays int = 0

@description('Instances kept warm for smsReceived, at a standing cost; 0 is none.')
@minValue(0)
@maxValue(100)
param alwaysReady int = 0

@description('Upper limit of instances. docs/deploy.md has the arithmetic.')
@minValue(40)
@maxValue(1000)
param maximumInstances int = 100

@description('Memory of an instance in MB.')
@allowed([512, 2048, 4096])
param instanceMemory int = 2048

@description('Node.js version of the function app.')
@allowed(['22', '24'])
param nodeVersion string = '24'

@description('Where alerts go by e-mail; empty is nowhere, and the alerts only show in the portal.')
param alertEmail string = ''

@description('Alert when no text at all came in for so many hours; 0 is never.')
@allowed([0, 1, 2, 3, 4, 5, 6, 24, 48])
param quietHours int = 0

@description('Alert when the oldest open review has less than so many hours left before it becomes an opt-out by itself.')
@minValue(1)
param reviewHoursLeft int = 48

@description('Create an Event Grid topic on which Heed announces opt-outs, opt-ins and plain texts.')
param announce bool = false

var tags = { 'azd-env-name': environmentName }
var token = toLower(uniqueString(subscription().id, environmentName, location))

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

// The record outlives the processor, so it lives in a group of its own: deleting the other group leaves it alone.
// It carries no azd-env-name tag, because azd looks for the group of an environment by that tag and expects one.
resource recordGroup 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}-record'
  location: location
  tags: { 'heed-environment': environmentName }
}

resource acs 'Microsoft.Communication/communicationServices@2025-09-01' existing = {
  name: acsName
  scope: resourceGroup(acsResourceGroup)
}

module identity 'modules/identity.bicep' = {
  name: 'heed-identity'
  scope: group
  params: {
    name: 'id-heed-${token}'
    location: location
    tags: tags
  }
}

module hostStorage 'modules/host-storage.bicep' = {
  name: 'heed-host-storage'
  scope: group
  params: {
    name: 'stheedhost${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
  }
}

module record 'modules/record.bicep' = {
  name: 'heed-record'
  scope: recordGroup
  params: {
    name: 'stheedrec${token}'
    location: location
    sku: recordSku
    principalId: identity.outputs.principalId
  }
}

module archive 'modules/archive.bicep' = {
  name: 'heed-archive'
  scope: recordGroup
  params: {
    name: 'stheedarc${token}'
    location: location
    sku: archiveSku
    immutabilityDays: immutabilityDays
    principalId: identity.outputs.principalId
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'heed-monitoring'
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    alertEmail: alertEmail
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'heed-alerts'
  scope: group
  params: {
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    actionGroupId: monitoring.outputs.actionGroupId
    quietHours: quietHours
    reviewHoursLeft: reviewHoursLeft
  }
}

module savedQueries 'modules/saved-queries.bicep' = {
  name: 'heed-saved-queries'
  scope: group
  params: {
    workspaceName: monitoring.outputs.workspaceName
  }
}

module acsSecret 'modules/acs-secret.bicep' = if (acsAccess == 'keyVault') {
  name: 'heed-acs-secret'
  scope: group
  params: {
    vaultName: 'kv-heed-${token}'
    location: location
    tags: tags
    acsName: acsName
    acsResourceGroup: acsResourceGroup
    acsKey: acsKey
    principalId: identity.outputs.principalId
  }
}

module acsRole 'modules/acs-role.bicep' = if (acsAccess == 'identity') {
  name: 'heed-acs-role'
  scope: resourceGroup(acsResourceGroup)
  params: {
    acsName: acsName
    principalId: identity.outputs.principalId
  }
}

module topic 'modules/announcements.bicep' = if (announce) {
  name: 'heed-announcements'
  scope: group
  params: {
    name: 'evgt-heed-${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
  }
}

module processor 'modules/processor.bicep' = {
  name: 'heed-processor'
  scope: group
  params: {
    appName: 'func-heed-${token}'
    planName: 'plan-heed-${token}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    hostAccount: hostStorage.outputs.name
    packageContainer: hostStorage.outputs.packageContainerUri
    recordTables: record.outputs.tables
    recordQueues: record.outputs.queues
    archiveBlobs: archive.outputs.blobs
    acsEndpoint: acsAccess == 'identity' ? 'https://${acs.properties.hostName}' : ''
    acsReference: acsAccess == 'keyVault' ? acsSecret!.outputs.secretUri : ''
    topicEndpoint: announce ? topic!.outputs.endpoint : ''
    insightsName: monitoring.outputs.insightsName
    alwaysReady: alwaysReady
    maximumInstances: maximumInstances
    instanceMemory: instanceMemory
    nodeVersion: nodeVersion
  }
}

@description('azd deploys into this group.')
output AZURE_RESOURCE_GROUP string = group.name

@description('Read by scripts/azure-connect.ts, as are the outputs below.')
output HEED_APP_ID string = processor.outputs.id
output HEED_APP_URL string = processor.outputs.url
output HEED_ACS_ID string = acs.id
output HEED_ARCHIVE_ID string = archive.outputs.id
output HEED_WORKSPACE_ID string = monitoring.outputs.workspaceId
output HEED_ACTION_GROUP_ID string = monitoring.outputs.actionGroupId

@description('What the command line needs to read the deployed record: docs/operate.md.')
output HEED_RECORD_TABLES string = record.outputs.tables
output HEED_RECORD_QUEUES string = record.outputs.queues
output HEED_ARCHIVE_BLOBS string = archive.outputs.blobs
output HEED_ACS_ENDPOINT string = 'https://${acs.properties.hostName}'
output HEED_TOPIC_ENDPOINT string = announce ? topic!.outputs.endpoint : ''
