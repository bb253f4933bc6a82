metadata description = 'The opt-out record and the errands that are still owed. The one thing here that can not be made again.'

param name string
param location string
param sku string
param principalId string

var storageTableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
var storageQueueDataContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'

// As in src/config/names.ts; a test holds the two together.
var tableNames = ['people', 'activity', 'control']
var queueNames = ['errands', 'errands-poison']

resource account 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: name
  location: location
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2025-06-01' = {
  parent: account
  name: 'default'
}

resource table 'Microsoft.Storage/storageAccounts/tableServices/tables@2025-06-01' = [for tableName in tableNames: {
  parent: tableService
  name: tableName
}]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2025-06-01' = {
  parent: account
  name: 'default'
}

resource queue 'Microsoft.Storage/storageAccounts/queueServices/queues@2025-06-01' = [for queueName in queueNames: {
  parent: queueService
  name: queueName
}]

// Tables have no soft delete and no point-in-time restore: once the account is gone, so is the record.
resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'keep-the-record'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'The opt-out record. docs/deploy.md says how to take this lock off on purpose.'
  }
}

// The app reads, inserts and merges rows in three tables. There is no smaller built-in role that may write entities.
resource recordTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, principalId, storageTableDataContributor)
  scope: account
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', storageTableDataContributor)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

// The app puts messages, the trigger takes them, and after a failure it changes when a message shows again. That last
// one is a write, which the narrower Message Processor role leaves out; scaling reads the queue's length besides.
resource recordQueues 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, principalId, storageQueueDataContributor)
  scope: account
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', storageQueueDataContributor)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

// Without the slash at the end that primaryEndpoints has: clients add a path to these.
output tables string = 'https://${account.name}.table.${environment().suffixes.storage}'
output queues string = 'https://${account.name}.queue.${environment().suffixes.storage}'
