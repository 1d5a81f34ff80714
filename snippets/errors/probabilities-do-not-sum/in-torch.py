import torch

weights = torch.tensor([2.0, 0.0, 1.0])
drawn = torch.multinomial(weights, 100, replacement=True)
print(drawn.unique())
logits = torch.tensor([0.0, -float("inf"), 0.0])
print(torch.distributions.Categorical(logits=logits).probs)
