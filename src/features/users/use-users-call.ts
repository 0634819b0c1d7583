import type { UseMutationOptions } from '@tanstack/react-query'
import type { Answer } from '#src/api/client.ts'
import type { Operation } from '#src/api/contract/contract.ts'
import { useCall, type Wish } from '#src/api/query.ts'

/** All that a change to people, groups or invitations may show in. */
const affected = [
  'userList',
  'userCounts',
  'accessHoldings',
  'invitationList',
  'accessRequestList',
  'groupList',
  'groupMemberList',
  'availableGroupList',
  'companyOverview',
  'noticeList',
] as const

type Options<K extends Operation> = Pick<
  UseMutationOptions<Answer<K>, Error, Wish<K>>,
  'onMutate' | 'onSuccess' | 'onError' | 'onSettled' | 'meta'
>

/** A change on this page. */
export const useUsersCall = <K extends Operation>(operation: K, options: Options<K>) =>
  useCall(operation, { ...options, affects: affected })
