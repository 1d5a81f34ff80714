import torch

sparse = torch.eye(2).to_sparse()
short = torch.ones(2, dtype=torch.bfloat16)
for tensor in (sparse, short):
    try:
        tensor.numpy(force=True)
    except TypeError as error:
        print(error)

print(sparse.to_dense().numpy())
print(short.float().numpy())
