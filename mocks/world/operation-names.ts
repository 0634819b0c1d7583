import { contract, type Operation } from '#src/api/contract/contract.ts'

const microsoft = [
  'entraDiscovery',
  'entraKeys',
  'entraToken',
  'graphMe',
  'graphOrganization',
  'graphDirectoryRoles',
  'graphApplicationCreate',
  'graphApplicationList',
  'graphApplicationGet',
  'graphApplicationUpdate',
  'graphApplicationUpsert',
  'graphApplicationByName',
  'graphApplicationDelete',
  'graphPasswordAdd',
  'graphPasswordRemove',
  'graphServicePrincipalCreate',
  'graphServicePrincipalList',
  'graphServicePrincipalGet',
  'graphServicePrincipalByAppId',
  'graphAppRoleAssign',
  'graphAppRoleAssignmentList',
  'graphDirectoryAudits',
  'graphGroupList',
  'graphGroupGet',
  'graphGroupMemberList',
] as const

/** Everything that can be called in the simulated world, by the names that fault scripts use. */
export type OperationName = Operation | (typeof microsoft)[number]

export const operationNames = [...Object.keys(contract), ...microsoft] as OperationName[]
