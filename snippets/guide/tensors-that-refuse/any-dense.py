import torch


def to_array(tensor):
    if tensor.layout != torch.strided:
        tensor = tensor.to_dense()
    narrow = tensor.dtype.itemsize < 4 and tensor.dtype != torch.float16
    if tensor.is_floating_point() and narrow:
        tensor = tensor.float()
    return tensor.numpy(force=True)


print(to_array(torch.eye(2).to_sparse()))
print(to_array(torch.ones(2, dtype=torch.bfloat16)))
print(to_array(torch.ones(2).to(torch.float8_e4m3fn)))
