import torch


def gradient(write):
    weight = torch.tensor(1.0, requires_grad=True)
    loss = weight * weight
    write(weight)
    loss.backward()
    return weight.grad


print("no write", gradient(lambda weight: None))
print(".data   ", gradient(lambda weight: weight.data.fill_(50)))
print(".detach ", gradient(lambda weight: weight.detach().fill_(50)))
