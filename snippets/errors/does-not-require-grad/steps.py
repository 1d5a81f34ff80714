import torch

scores = torch.tensor([2.0, -1.0], requires_grad=True)
wanted = torch.tensor([1.0, 1.0])

accuracy = ((scores > 0) == wanted.bool()).float().mean()
loss = torch.nn.functional.softplus(-scores * wanted).mean()
print(accuracy, accuracy.requires_grad)
print(scores.argmax().requires_grad, scores.long().requires_grad)
print(loss.requires_grad)
