-- Opens the letter, waits for the findings, and tells them as lines of JSON: first those, then the text after one fix.
-- Columns of Neovim are bytes: the place is told as the words that it holds.
local letter, server, node = vim.env.KLARBREV_LETTER, vim.env.KLARBREV_SERVER, vim.env.KLARBREV_NODE
local patience = tonumber(vim.env.KLARBREV_PATIENCE)

local function tell(value)
  io.stdout:write(vim.json.encode(value) .. '\n')
end

vim.cmd('edit ' .. vim.fn.fnameescape(letter))
local id = vim.lsp.start_client({ name = 'klarbrev', cmd = { node, server, '--stdio' }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, id)
if not vim.wait(patience, function() return #vim.diagnostic.get(0) > 0 end, 20) then
  tell({ error = 'no findings' })
  vim.cmd('cquit 1')
end

local found = {}
for _, one in ipairs(vim.diagnostic.get(0)) do
  local words = vim.api.nvim_buf_get_text(0, one.lnum, one.col, one.end_lnum, one.end_col, {})
  table.insert(found, { line = one.lnum, words = table.concat(words, '\n'), rule = one.code })
end
tell({ found = found })

-- The fix of the first word that is marked as officialese, as a person would take it: resolved, then applied.
local target
for _, one in ipairs(vim.diagnostic.get(0)) do
  if one.code == 'papirord' then target = target or one end
end
local line = vim.api.nvim_buf_get_lines(0, target.lnum, target.lnum + 1, true)[1]
local _, first = vim.str_utfindex(line, target.col)
local _, last = vim.str_utfindex(line, target.end_col)
local range = { start = { line = target.lnum, character = first }, ['end'] = { line = target.end_lnum, character = last } }
local client = vim.lsp.get_client_by_id(id)
local params = { textDocument = vim.lsp.util.make_text_document_params(0), range = range, context = { diagnostics = {} } }
local answer = client.request_sync('textDocument/codeAction', params, patience, 0)
local action = answer.result[1]
if not action.edit then
  action = client.request_sync('codeAction/resolve', action, patience, 0).result
end
vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
tell({ title = action.title, text = vim.api.nvim_buf_get_lines(0, target.lnum, target.lnum + 1, true)[1] })
vim.cmd('qa!')
