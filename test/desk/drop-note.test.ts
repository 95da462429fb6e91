import { describe, expect, test } from 'vitest'
import { dropNote } from '../../src/desk/change/drop-note.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { openText, withText } from './open-text.ts'

const open = (申请: string) => openText('data.yaml', new TextEncoder().encode(minimal({ 申请 })))

const CELL = '申请.新收.自然人'

describe('the 注 of a figure goes, all else of the file stays', () => {
  test.each([
    ['in braces', '{新收: {自然人: {值: 3, 注: 含补正}, 其他: 1}} # 一', '{新收: {自然人: 3, 其他: 1}} # 一'],
    ['before its value', '{新收: {自然人: {注: 含补正, 值: 3}}}', '{新收: {自然人: 3}}'],
    [
      'in lines',
      '\n  新收:\n    自然人:\n      值: 3\n      注: 含补正\n    其他: 1 # 注',
      '\n  新收:\n    自然人: 3\n    其他: 1 # 注',
    ],
    ['of a cell that is blank', '{新收: {自然人: {值: ~, 注: 含补正}}}', '{新收: {自然人: ~}}'],
    ['of a value that was left out', '{新收: {自然人: {值: , 注: 含补正}}}', '{新收: {自然人: ~}}'],
    [
      'below a comment',
      '\n  新收:\n    自然人: # 经办人写的\n      值: 3\n      注: 含补正\n    其他: 1',
      '\n  新收:\n    自然人: # 经办人写的\n      3\n    其他: 1',
    ],
  ])('%s', async (_, before, after) => {
    const present = await open(before)
    expect(dropNote(present, { address: CELL, was: '含补正' })).toEqual({
      onDisk: minimal({ 申请: after }),
    })
  })

  test('of one cell, where another has the same', async () => {
    const present = await open('{新收: {自然人: {值: 3, 注: 甲}, 其他: {值: 3, 注: 甲}}}')
    expect(dropNote(present, { address: '申请.新收.其他', was: '甲' })).toEqual({
      onDisk: minimal({ 申请: '{新收: {自然人: {值: 3, 注: 甲}, 其他: 3}}' }),
    })
  })
})

describe('nothing is written where', () => {
  test.each([
    ['the 注 is another by now', '{新收: {自然人: {值: 3, 注: 改过的}}}', CELL],
    ['there is none', '{新收: {自然人: 3}}', CELL],
    ['the cell is left out', '{}', CELL],
    ['the form has no such cell', '{新收: {自然人: {值: 3, 注: 含补正}}}', '申请.没有.自然人'],
  ])('%s', async (_, text, address) => {
    expect(dropNote(await open(text), { address, was: '含补正' })).toEqual({
      refused: expect.stringContaining(address),
    })
  })

  test('the file does not parse by now', async () => {
    const { data, ...present } = await open('{新收: {自然人: {值: 3, 注: 含补正}}}')
    expect(dropNote(present, { address: CELL, was: '含补正' })).toEqual({
      refused: expect.stringContaining('格式错误'),
    })
  })
})

test('a byte order mark and the line ends of the file stay', async () => {
  const present = await open('{新收: {自然人: {值: 3, 注: 含补正}}}')
  const onDisk = `\uFEFF${present.onDisk.replaceAll('\n', '\r\n')}`
  expect(dropNote(withText(present, onDisk), { address: CELL, was: '含补正' })).toEqual({
    onDisk: onDisk.replace('{值: 3, 注: 含补正}', '3'),
  })
})
