metadata description = 'The connection string of Communication Services, in Key Vault, for HEED_ACS. Deploying again writes it anew, which is how a key is rotated.'

param vaultName string
param location string
param tags object
param acsName string
param acsResourceGroup string
param acsKey string
param principalId string

var keyVaultSecretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource acs 'Microsoft.Communication/communicationServices@2025-09-01' existing = {
  name: acsName
  scope: resourceGroup(acsResourceGroup)
}

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: vaultName
  location: location
  tags: tags
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    accessPolicies: []
    softDeleteRetentionInDays: 7
  }
}

resource connection 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: 'acs-connection'
  properties: {
    value: acsKey == 'primary' ? acs.listKeys().primaryConnectionString : acs.listKeys().secondaryConnectionString
    contentType: 'Communication Services connection string, ${acsKey} key'
  }
}

// The function app resolves one reference to this one secret; it may read the secret, not list or change any.
resource readSecret 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(connection.id, principalId, keyVaultSecretsUser)
  scope: connection
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', keyVaultSecretsUser)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

@description('With its version: a new one changes the app\'s setting, and only then is a reference read again at once and not within a day.')
output secretUri string = connection.properties.secretUriWithVersion
