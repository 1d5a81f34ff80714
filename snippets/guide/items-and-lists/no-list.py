import torch

sparse = torch.eye(2).to_sparse()
rows = [torch.ones(1), torch.ones(2)]
nested = torch.nested.nested_tensor(rows, layout=torch.jagged)
for tensor in sparse, nested, torch.eye(2, device="meta"):
    try:
        tensor.tolist()
    except (RuntimeError, NotImplementedError) as error:
        print(str(error).splitlines()[0][:60])
print(sparse.to_dense().tolist())
print([row.tolist() for row in nested.unbind()])
