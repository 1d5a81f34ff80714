import torch

model = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.zeros_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), 0.25, momentum=1)
best = float("inf")
for epoch in range(5):
    loss = (model.weight - 1).square().sum()
    print(epoch, loss.item())
    if loss < best:
        best, saved = loss.item(), model.state_dict()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("best", best, "saved", (saved["weight"] - 1).square().item())
