import torch

outside = torch.ones(2)


def loss(tensor):
    try:
        print(tensor.detach().numpy())
    except RuntimeError as error:
        print(error)
    return (tensor * torch.from_numpy(outside.numpy())).sum()


torch.func.grad(loss)(torch.ones(2))
