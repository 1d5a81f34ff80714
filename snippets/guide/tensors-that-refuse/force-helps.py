import torch

weights = torch.ones(1, requires_grad=True)
conjugate = torch.tensor([1 + 2j]).conj()
for tensor in (weights, conjugate, conjugate.imag):
    try:
        tensor.numpy()
    except RuntimeError as error:
        print(error)
    print(tensor.numpy(force=True))
