# Every statistic of harmonisation once more, by another hand: base R, by the textbook, with none of the program's shortcuts.
# Rscript expected.R FOLDER: reads made-up.csv there and writes name,value,tolerance to standard output, as expected.csv keeps it.
# made-up.csv: one candidate a line; levels 0 to 3, NA is « non évaluable ».

folder <- commandArgs(trailingOnly = TRUE)[1]
data <- read.csv(file.path(folder, "made-up.csv"))
group <- factor(data$commission)
note <- data$note
levels7 <- as.matrix(data[, paste0("retained", 1:7)])
first <- as.matrix(data[, paste0("first", 1:7)])
second <- as.matrix(data[, paste0("second", 1:7)])
n <- length(note)
k <- nlevels(group)

say <- function(name, value, tolerance = 1e-9) cat(sprintf("%s,%s,%s\n", name, format(value, digits = 17, trim = TRUE), format(tolerance)), sep = "")
cat("name,value,tolerance\n")

# Description
describe <- function(name, y) {
  say(paste0(name, ".n"), length(y))
  say(paste0(name, ".mean"), mean(y))
  say(paste0(name, ".median"), median(y))
  say(paste0(name, ".lowerQuartile"), quantile(y, .25, type = 7, names = FALSE))
  say(paste0(name, ".upperQuartile"), quantile(y, .75, type = 7, names = FALSE))
  say(paste0(name, ".lowest"), min(y))
  say(paste0(name, ".highest"), max(y))
  say(paste0(name, ".standardDeviation"), sd(y))
}
describe("description.all", note)
for (c in levels(group)) describe(paste0("description.", c), note[group == c])

# Leave-one-out gap, its error and its interval: the pooled variance is that of a one-way analysis of variance
within <- anova(lm(note ~ group))["Residuals", "Mean Sq"]
for (c in levels(group)) {
  own <- note[group == c]
  others <- note[group != c]
  gap <- mean(own) - mean(others)
  error <- sqrt(within) * sqrt(1 / length(own) + 1 / length(others))
  say(paste0("gap.", c, ".points"), gap)
  say(paste0("gap.", c, ".error"), error)
  say(paste0("gap.", c, ".lower"), gap - qt(.975, n - k) * error)
  say(paste0("gap.", c, ".upper"), gap + qt(.975, n - k) * error)
}

# The exact distribution of a commission's sum, candidate by candidate: ways[j, s] to draw j of them that come to s
drawn <- function(y, size) {
  ways <- matrix(0, size + 1, sum(y) + 1)
  ways[1, 1] <- 1
  for (value in y) for (j in size:1) {
    from <- ways[j, ]
    ways[j + 1, ] <- ways[j + 1, ] + c(rep(0, value), from[seq_len(length(from) - value)])
  }
  ways[size + 1, ]
}
tails <- function(y, own) {
  ways <- drawn(y, length(own))
  far <- abs(length(y) * (seq_along(ways) - 1) - length(own) * sum(y)) >= abs(length(y) * sum(own) - length(own) * sum(y))
  sum(ways[far]) / sum(ways)
}
p <- sapply(levels(group), function(c) tails(note, note[group == c]))
for (c in levels(group)) {
  say(paste0("chance.", c), p[[c]])
  say(paste0("chance.", c, ".holm"), p.adjust(p, "holm")[[c]])
}
# ... and of the two smallest commissions alone, over every subset there is
two <- note[group %in% c("4", "5")]
subsets <- combn(length(two), sum(group == "4"))
apart <- apply(subsets, 2, function(i) mean(two[i]) - mean(two[-i]))
say("chance.4of2", mean(abs(apart) >= abs(mean(note[group == "4"]) - mean(note[group == "5"])) - 1e-9))

# Student's t and the beta function
for (df in c(1, 2, 3, 7, 30, 54, 1180, 19000)) {
  for (probability in c(.6, .9, .975, .995, .9999)) say(paste0("t.quantile.", df, ".", probability), qt(probability, df))
  for (t in c(-3.5, -.2, .01, 1, 2.5, 12)) say(paste0("t.cumulative.", df, ".", t), pt(t, df))
  for (t in c(.3, 2, 6)) say(paste0("t.twoSided.", df, ".", t), 2 * pt(-t, df))
}
for (a in c(.5, 1, 4, 90)) for (b in c(.5, 2, 35)) for (x in c(.001, .3, .5, .95))
  say(paste0("beta.", a, ".", b, ".", x), pbeta(x, a, b))
for (x in c(.1, .5, 1, 3.7, 11.9, 12, 250.5)) say(paste0("logGamma.", x), lgamma(x))

# Note given profile: the analysis of covariance as a linear model, gaps as contrasts with its covariance matrix
level <- rowMeans(levels7, na.rm = TRUE)
model <- lm(note ~ 0 + group + level)
size <- table(group)
say("line.slope", coef(model)[["level"]])
say("line.slopeError", sqrt(vcov(model)["level", "level"]))
say("line.deviation", sigma(model))
say("line.intercept", sum(size / n * coef(model)[1:k]))
pline <- numeric(k)
for (i in 1:k) {
  contrast <- c(-size / (n - size[i]), 0)
  contrast[i] <- 1
  gap <- sum(contrast * coef(model))
  error <- sqrt(drop(t(contrast) %*% vcov(model) %*% contrast))
  pline[i] <- 2 * pt(-abs(gap / error), df.residual(model))
  say(paste0("profileGap.", i, ".points"), gap)
  say(paste0("profileGap.", i, ".error"), error)
  say(paste0("profileGap.", i, ".lower"), gap - qt(.975, df.residual(model)) * error)
  say(paste0("profileGap.", i, ".upper"), gap + qt(.975, df.residual(model)) * error)
  say(paste0("profileGap.", i, ".p"), pline[i])
}
for (i in 1:k) say(paste0("profileGap.", i, ".holm"), p.adjust(pline, "holm")[i])

# Empirical Bayes, by the mean squares of the analysis of variance
mean_squares <- anova(lm(note ~ group))[["Mean Sq"]]
size0 <- (n - sum(size^2) / n) / (k - 1)
between <- max(0, (mean_squares[1] - mean_squares[2]) / size0)
for (i in 1:k) {
  lambda <- between / (between + mean_squares[2] / size[[i]])
  say(paste0("attention.", i, ".weight"), lambda)
  say(paste0("attention.", i, ".points"), lambda * (mean(note[as.integer(group) == i]) - mean(note)))
}

# Levels of each line
for (line in 1:7) {
  say(paste0("levels.", line, ".notAssessable"), sum(is.na(levels7[, line])))
  for (l in 0:3) say(paste0("levels.", line, ".", l), sum(levels7[, line] == l, na.rm = TRUE))
}

# Dominance inversions within a commission, pair by pair
dominance <- 0
equal <- 0
for (i in 1:n) for (j in 1:n) if (i != j && group[i] == group[j] && identical(is.na(levels7[i, ]), is.na(levels7[j, ]))) {
  apart <- (levels7[i, ] - levels7[j, ])[!is.na(levels7[i, ])]
  if (all(apart >= 0) && any(apart > 0) && note[i] < note[j]) dominance <- dominance + 1
  if (i < j && all(apart == 0) && abs(note[i] - note[j]) >= 3) equal <- equal + 1
}
say("inversions.dominance", dominance)
say("inversions.equal", equal)

# Neighbours: the same profile, or one line apart by one level
for (i in 1:n) {
  near <- sapply(1:n, function(j) j != i && identical(is.na(levels7[i, ]), is.na(levels7[j, ])) && sum(abs(levels7[i, ] - levels7[j, ]), na.rm = TRUE) <= 1)
  say(paste0("neighbours.", i, ".n"), sum(near))
  if (any(near)) say(paste0("neighbours.", i, ".median"), median(note[near]))
}

# The two members: evaluable first, then how far apart; kappa and AC2 by their definitions, with weights 1 - (i - j)^2 / 9
both <- !is.na(first) & !is.na(second)
say("agreement.both", sum(both))
say("agreement.neither", sum(is.na(first) & is.na(second)))
say("agreement.onlyFirst", sum(!is.na(first) & is.na(second)))
say("agreement.onlySecond", sum(is.na(first) & !is.na(second)))
say("agreement.exact", sum((first == second)[both]))
say("agreement.withinOne", sum(abs(first - second)[both] <= 1))
say("agreement.bias", mean((first - second)[both]))
weights <- 1 - outer(0:3, 0:3, "-")^2 / 9
coefficients <- function(rows) {
  kept <- both[rows, , drop = FALSE]
  shares <- table(factor(first[rows, , drop = FALSE][kept], 0:3), factor(second[rows, , drop = FALSE][kept], 0:3)) / sum(kept)
  observed <- sum(weights * shares)
  by_habit <- sum(weights * outer(rowSums(shares), colSums(shares)))
  share <- (rowSums(shares) + colSums(shares)) / 2
  by_difficulty <- sum(weights) / (4 * 3) * sum(share * (1 - share))
  c(kappa = (observed - by_habit) / (1 - by_habit), ac2 = (observed - by_difficulty) / (1 - by_difficulty))
}
found <- coefficients(1:n)
say("agreement.kappa", found[["kappa"]])
say("agreement.ac2", found[["ac2"]])
# Another sequence of resamples than the program's: the limits agree as far as chance lets them
set.seed(1)
again <- replicate(20000, coefficients(sample(n, replace = TRUE)))
for (name in c("kappa", "ac2")) {
  say(paste0("agreement.", name, ".lower"), quantile(again[name, ], .025, names = FALSE), .02)
  say(paste0("agreement.", name, ".upper"), quantile(again[name, ], .975, names = FALSE), .02)
}
